package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/standard"
)

// The empty list as a form.
func TestChecklistForm(t *testing.T) {
	for _, lang := range []string{"en", "ru"} {
		out := printed(t, "checklist", "--lang", lang)
		wellSet(t, "checklist "+lang, out)
		golden(t, "checklist."+lang, out)
		words := unset(out)
		for r := range standard.Requirements() {
			if !strings.Contains(words, "[ ] "+string(r.Ref)+" "+r.Question.In(lang)) {
				t.Errorf("%s %s is missing", r.Ref, lang)
			}
		}
	}
}

// filled gives the empty list with every null replaced, and then some lines.
func filled(t *testing.T, truth string, but ...string) string {
	t.Helper()
	text := strings.ReplaceAll(printed(t, "checklist", "--json"), "null", truth)
	for _, line := range but {
		ref, _, _ := strings.Cut(line, ":")
		require.Contains(t, text, ref+": "+truth)
		text = strings.Replace(text, ref+": "+truth, line, 1)
	}
	return text
}

// The empty list in JSON names every requirement in order, and evaluates as it is.
func TestChecklistFile(t *testing.T) {
	out := printed(t, "checklist", "--json")
	var list map[string]*bool
	require.NoError(t, json.Unmarshal([]byte(out), &list))
	lines := strings.Split(strings.TrimSpace(out), "\n")
	i := 1
	for r := range standard.Requirements() {
		truth, ok := list[string(r.Ref)]
		if !ok || truth != nil {
			t.Errorf("%s is %v, %t", r.Ref, truth, ok)
		}
		require.Equal(t, `  "`+string(r.Ref)+`": null`, strings.TrimSuffix(lines[i], ","))
		i++
	}
	require.Len(t, list, i-1)

	code, evaluated, errs := prints(t, out, "checklist", "-", "--json")
	require.Equal(t, exitUndetermined, code, errs)
	require.True(t, strings.HasPrefix(evaluated, `{"decision":"checklist","edition":"383","state":"undetermined","outcomes":[],"reasons":[],"needed":["p7(1)",`), evaluated)
}

func TestChecklistEvaluates(t *testing.T) {
	tests := []struct {
		name string
		in   string
		args []string
		code int
		says string
	}{
		{"all met", filled(t, "true"), nil, exitYes, "checklist: met edition: 383"},
		{"nothing known", "{}", nil, exitUndetermined, "not attested (65): p7(1)"},
		{"one fails", filled(t, "true", `"p37": false`), nil, exitNo, "checklist: not met edition: 383 not met (1): p37 Do health, sex"},
		{"two fail, in order", filled(t, "true", `"p40(8).q4": false`, `"p22": false`), nil, exitNo, "not met (2): p22"},
		{"one is open", filled(t, "true", `"p38": null`), nil, exitUndetermined, "not attested (1): p38 Are there internal rules"},
		{"a failure settles it", `{"p25":false}`, nil, exitNo, "not met (1): p25"},
		{"null is unknown", `{"p25":null}`, nil, exitUndetermined, "not attested (65):"},
		{"in Russian", `{"p25":false}`, []string{"--lang", "ru"}, exitNo, "перечень требований: нет редакция: 383 не выполнено (1): p25 Есть ли книга"},
		{"on another day", `{"p25":false}`, []string{"--on", "2022-01-01"}, exitNo, "edition: 138"},
		{"met, as JSON", filled(t, "true"), []string{"--json"}, exitYes, `"state":"met","outcomes":[],"reasons":["chapter:2","chapter:4","chapter:5","p40"],"needed":[]`},
		{"not met, as JSON", `{"p22":false,"p8(2)":false}`, []string{"--json"}, exitNo, `"state":"not_met","outcomes":[],"reasons":["p8(2)","p22"],"needed":[]`},
		{"uncertain, as JSON", `{}`, []string{"--json", "--on", "2016-04-08"}, exitUndetermined, `"uncertain":["138"]`},
		{"blanks do not matter", " {\n\t\"p25\" : false } \n", nil, exitNo, "p25"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			code, out, errs := prints(t, tt.in, append([]string{"checklist", "-"}, tt.args...)...)
			if code != tt.code || errs != "" || !strings.Contains(unset(out), tt.says) {
				t.Errorf("exit %d, want %d: %s%s", code, tt.code, out, errs)
			}
			if len(tt.args) == 0 {
				wellSet(t, tt.name, out)
			}
			file := filepath.Join(t.TempDir(), "list.json")
			require.NoError(t, os.WriteFile(file, []byte(tt.in), 0o600))
			again, fromFile, _ := prints(t, "", append([]string{"checklist", file}, tt.args...)...)
			if again != code || fromFile != out {
				t.Errorf("a file is evaluated otherwise: exit %d, %s", again, fromFile)
			}
		})
	}
}

func TestChecklistRefuses(t *testing.T) {
	tests := []struct {
		name, in   string
		args       []string
		kind, path string
		says       string
	}{
		{"nothing", "", nil, "bad-request", "", ""},
		{"no JSON", "p22: true", nil, "bad-request", "", ""},
		{"no object", "[true]", nil, "bad-request", "", "must be an object"},
		{"cut off", `{"p22":true`, nil, "bad-request", "", ""},
		{"a wrong comma", `{"p22":true,}`, nil, "bad-request", "", ""},
		{"two lists", `{} {}`, nil, "bad-request", "", "nothing after it"},
		{"a name twice", `{"p22":true,"p22":true}`, nil, "duplicate-name", "p22", ""},
		{"a name twice, once escaped", `{"p22":true,"\u0070\u0032\u0032":false}`, nil, "duplicate-name", "p22", ""},
		{"a name twice inside a value", `{"p22":{"a":1,"a":2}}`, nil, "duplicate-name", "p22.a", ""},
		{"no requirement", `{"p43":true}`, nil, "unknown-provision", "p43", ""},
		{"a heading", `{"p7":true}`, nil, "unknown-provision", "p7", ""},
		{"a slip", `{"p40(1).q9":true}`, nil, "unknown-provision", "p40(1).q9", "did you mean p40(1).q1?"},
		{"a capital letter", `{"P22":true}`, nil, "unknown-provision", "P22", "did you mean p22?"},
		{"a blank", `{" p22":true}`, nil, "unknown-provision", " p22", "did you mean p22?"},
		{"a text", `{"p22":"true"}`, nil, "bad-value", "p22", ""},
		{"a number", `{"p22":1}`, nil, "bad-value", "p22", ""},
		{"a list", `{"p22":[true]}`, nil, "bad-value", "p22", ""},
		{"duplicates come before names", `{"p99":true,"p22":true,"p22":true}`, nil, "duplicate-name", "p22", ""},
		{"names come before values", `{"p22":1,"p99":true}`, nil, "unknown-provision", "p99", ""},
		{"before the standard", `{}`, []string{"--on", "2016-04-07"}, "not-in-force", "on", ""},
		{"after it", `{}`, []string{"--on", "2023-07-01"}, "not-in-force", "on", ""},
		{"an impossible day", `{}`, []string{"--on", "2022-02-30"}, "bad-value", "on", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			args := append([]string{"checklist", "-"}, tt.args...)
			code, out, errs := prints(t, tt.in, args...)
			if code != exitBad || out != "" || !strings.Contains(errs, tt.kind) || !strings.Contains(errs, tt.says) {
				t.Errorf("exit %d, %s%s", code, out, errs)
			}
			code, out, errs = prints(t, tt.in, append(args, "--json")...)
			var reply struct{ Error struct{ Kind, Path string } }
			require.NoError(t, json.Unmarshal([]byte(out), &reply), out)
			if code != exitBad || errs != "" || reply.Error.Kind != tt.kind || reply.Error.Path != tt.path {
				t.Errorf("exit %d, %s%s", code, out, errs)
			}
		})
	}
	for _, args := range [][]string{{"no-such-file.json"}, {"a", "b"}, {"--nonsense"}} {
		if code, out, errs := prints(t, "", append([]string{"checklist"}, args...)...); code != exitBad || out != "" || errs == "" {
			t.Errorf("%q: exit %d, %s%s", args, code, out, errs)
		}
	}
}

// Whatever is given, evaluating ends with one of the four exit codes, and a known
// kind of error or an answer.
func FuzzChecklist(f *testing.F) {
	for _, seed := range []string{"", "{}", `{"p22":true}`, `{"p22":false,"p25":null}`, `{"p22":tru`, `{"p22":true,"p22":1}`, "\x00", `{"\ud800":true}`} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, in string) {
		code, out, errs := prints(t, in, "checklist", "-", "--json")
		if errs != "" || code < exitYes || code > exitUndetermined || !json.Valid([]byte(out)) {
			t.Errorf("exit %d, %s%s", code, out, errs)
		}
	})
}
