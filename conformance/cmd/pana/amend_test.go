package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"
)

const examples = "../../../docs/examples/amendments/"

// amended runs the command amend.
func amended(t *testing.T, in string, args ...string) (out, errs string, code int) {
	t.Helper()
	var o, e bytes.Buffer
	code = run(context.Background(), append([]string{"amend"}, args...), strings.NewReader(in), &o, &e)
	return o.String(), e.String(), code
}

// TestAmendJSON: the document of every example draft is what its schema says.
func TestAmendJSON(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile("../../schemas/effect.json")
	require.NoError(t, err)
	files, err := filepath.Glob(examples + "*.yaml")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		out, errs, code := amended(t, "", file, "--json")
		require.Equal(t, exitYes, code, errs)
		document, err := jsonschema.UnmarshalJSON(strings.NewReader(out))
		require.NoError(t, err)
		require.NoError(t, schema.Validate(document), file)
		document.(map[string]any)["stray"] = true
		require.Error(t, schema.Validate(document), "a stray member must be refused")
	}
}

// TestAmendHTML: the page stands alone, in both languages, and shows the chosen one.
func TestAmendHTML(t *testing.T) {
	file := filepath.Join(t.TempDir(), "page.html")
	_, errs, code := amended(t, "", examples+"set-nine-months.yaml", "--html", file, "--lang", "ru")
	require.Equal(t, exitYes, code, errs)
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	page := string(text)
	require.Contains(t, page, "What the draft “nine-months” changes")
	require.Contains(t, page, "Что меняет проект «nine-months»")
	require.Contains(t, page, "<svg")
	require.Contains(t, page, `id="ru" checked`)
	require.NotRegexp(t, `(?i)(src|href)=|@import|url\(|https?://`, page, "the page must not ask the network for anything")
}

// TestAmendEscapes: what a draft says is never markup.
func TestAmendEscapes(t *testing.T) {
	dir := t.TempDir()
	draft := filepath.Join(dir, "draft.json")
	require.NoError(t, os.WriteFile(draft, []byte(`{"amendment":"<b>x</b>","against":"383","signed":"2022-12-01",
		"facts":[{"name":"f","type":"truth","en":"<i>en</i>","ru":"<i>ru</i>"}],
		"changes":[{"add":"p16","item":"3","when":"f","because":"<script>alert(1)</script>"}]}`), 0o644))
	_, errs, code := amended(t, "", draft, "--html", filepath.Join(dir, "page.html"))
	require.Equal(t, exitYes, code, errs)
	text, err := os.ReadFile(filepath.Join(dir, "page.html"))
	require.NoError(t, err)
	for _, markup := range []string{"<script", "<b>x", "<i>"} {
		require.NotContains(t, string(text), markup)
	}
}

// TestAmendCases: known cases on standard input, as text and as JSON.
func TestAmendCases(t *testing.T) {
	in := `{"id":"a","decision":"expulsion","on":"2022-11-01","facts":{"violations":3,"left_without_leave":false,"unjustified_insults":false,"unjustified_accusations":false,"contract_breached":false}}
{"id":"b","decision":"expulsion","on":"2022-11-01","facts":{"violations":4}}
{"id":"c","decision":"none","on":"2022-11-01","facts":{}}
`
	out, errs, code := amended(t, in, examples+"set-two-violations.yaml", "--cases", "-")
	require.Equal(t, exitYes, code, errs)
	require.Contains(t, out, "a expulsion (edit 1)")
	require.NotContains(t, out, "b expulsion")
	require.Contains(t, out, "3 cases asked: 1 change, 0 keep their answer for other reasons, 1 are refused either way")
	out, errs, code = amended(t, in, examples+"set-two-violations.yaml", "--cases", "-", "--json")
	require.Equal(t, exitYes, code, errs)
	lines := strings.Split(strings.TrimSuffix(out, "\n"), "\n")
	require.Len(t, lines, 3)
	for _, line := range lines {
		require.True(t, json.Valid([]byte(line)), line)
	}
	require.Contains(t, lines[1], `"id":"a"`)
	require.JSONEq(t, `{"totals":{"cases":3,"refused":1,"changed":1,"reasons_only":0,"by_decision":{"expulsion":1},
		"by_transition":{"not_met → met +expel +terminate-contract":1},"by_edit":[1],"untold":0}}`, lines[2])
}

// TestAmendVectors: the smallest cases are a suite that the schema of vectors accepts.
func TestAmendVectors(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile("../../vectors/schema.json")
	require.NoError(t, err)
	for _, name := range []string{"set-two-violations", "set-nine-months", "insert-minors", "order-383"} {
		out, errs, code := amended(t, "", examples+name+".yaml", "--vectors")
		require.Equal(t, exitYes, code, errs)
		document, err := jsonschema.UnmarshalJSON(strings.NewReader(out))
		require.NoError(t, err)
		require.NoError(t, schema.Validate(document), name)
	}
	out, _, _ := amended(t, "", examples+"reword-p11.yaml", "--vectors")
	require.JSONEq(t, "[]", out)
}

// TestAmendRefuses: each kind of faulty draft gets an error of its own, with the place.
func TestAmendRefuses(t *testing.T) {
	dir := t.TempDir()
	change := func(s string) string {
		return `{"amendment":"x","against":"383","signed":"2022-12-01","changes":[` + s + `]}`
	}
	many := strings.Repeat(`{"insert":"p13-2","into":"permit","when":"minor","then":"met"},`, 999) + `{"strike":"p6"}`
	for _, tt := range []struct{ name, draft, says string }{
		{"no draft", `[]`, "bad-amendment"},
		{"not JSON", `{`, "bad-amendment"},
		{"no changes", `{"amendment":"x","against":"383","changes":[]}`, "changes nothing"},
		{"an unknown edition", `{"amendment":"x","against":"384","changes":[{"reword":"p11"}]}`, "at against"},
		{"an unknown parameter", change(`{"set":"p16/trem","to":"9mo"}`), "did you mean p16/term?"},
		{"the same value", change(`{"set":"p16/term","to":"6mo"}`), "changes nothing"},
		{"a wrong unit", change(`{"set":"p16/term","to":"nine months"}`), "changes[0].set"},
		{"an unknown provision", change(`{"strike":"p99"}`), "changes[0].strike"},
		{"an unknown condition", change(`{"strike":"p43(2)/uninfromed"}`), "did you mean p43(2)/uninformed?"},
		{"an unknown rule", change(`{"insert":"p13-2","into":"identificaton","when":"minor","then":"met"}`), "did you mean identification?"},
		{"an unknown fact", change(`{"add":"p16","item":"3","when":"permit_isued"}`), "did you mean permit_issued?"},
		{"a rule in its own exception", change(`{"insert":"p13-2","into":"identification","when":{"not":{"rule":"identification"}},"then":"met"}`), "its own exception"},
		{"two operations", change(`{"set":"p16/term","strike":"p6","to":"9mo"}`), "does one thing"},
		{"a thousand conditions", change(many), "more than 200 changes bring conditions"},
		{"a thousand and one changes", change(strings.Repeat(`{"reword":"p11"},`, 1000) + `{"reword":"p11"}`), "more than 1000"},
		{"ten megabytes", `{"amendment":"` + strings.Repeat("x", 10<<20) + `"}`, "must not be longer"},
		{"a member twice", `{"amendment":"x","amendment":"y","against":"383","changes":[{"reword":"p11"}]}`, "duplicate-name"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			file := filepath.Join(dir, "draft.json")
			require.NoError(t, os.WriteFile(file, []byte(tt.draft), 0o644))
			out, errs, code := amended(t, "", file)
			require.Equal(t, exitBad, code)
			require.Empty(t, out)
			require.Contains(t, errs, tt.says)
			require.Contains(t, errs, "draft.json")
		})
	}
	t.Run("no file", func(t *testing.T) {
		_, errs, code := amended(t, "", filepath.Join(dir, "none.yaml"))
		require.Equal(t, exitBad, code)
		require.Contains(t, errs, "none.yaml")
	})
	t.Run("a day outside the standard", func(t *testing.T) {
		_, errs, code := amended(t, "", examples+"reword-p11.yaml", "--on", "2024-01-01")
		require.Equal(t, exitBad, code)
		require.Contains(t, errs, "not-in-force")
	})
}

// TestAmendManyChanges: a thousand changes of numbers, and conditions that name each
// other, are handled.
func TestAmendManyChanges(t *testing.T) {
	dir := t.TempDir()
	var b strings.Builder
	b.WriteString(`{"amendment":"x","against":"383","signed":"2022-12-01","changes":[`)
	for i := range 1000 {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(`{"set":"p16/term","to":"` + strconv.Itoa(3+i%9) + `mo"}`)
	}
	b.WriteString("]}")
	for name, draft := range map[string]string{
		"many": b.String(),
		"round": `{"amendment":"x","against":"383","signed":"2022-12-01","changes":[
			{"insert":"p13-2","into":"identification","when":{"rule":"sheet-waived"},"then":"not_met"},
			{"insert":"p13-3","into":"sheet-waived","when":{"rule":"identification"},"then":"met"}]}`,
	} {
		file := filepath.Join(dir, name+".json")
		require.NoError(t, os.WriteFile(file, []byte(draft), 0o644))
		out, errs, code := amended(t, "", file)
		require.Equal(t, exitYes, code, errs)
		require.Contains(t, out, "Draft x")
	}
}
