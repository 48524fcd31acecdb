package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/standard"
)

// pana runs a command line without standard input.
func pana(t *testing.T, args ...string) (out, errs string, code int) {
	t.Helper()
	var o, e bytes.Buffer
	code = run(context.Background(), args, strings.NewReader(""), &o, &e)
	return o.String(), e.String(), code
}

// In the root of a copy of the examples, so that nothing is written into the project.
func inExamples(t *testing.T) {
	t.Helper()
	dir := t.TempDir()
	require.NoError(t, os.CopyFS(filepath.Join(dir, "docs/examples"), os.DirFS("../../../docs/examples")))
	t.Chdir(dir)
}

// Every command has help with examples, in both languages, and every example that needs
// nothing but the project works as it stands there.
func TestHelpTeaches(t *testing.T) {
	inExamples(t)
	root := (&app{}).root()
	for _, c := range append(root.Commands(), root) {
		if c.IsAdditionalHelpTopicCommand() {
			continue
		}
		out, _, code := pana(t, "help", c.Name())
		if c == root {
			out, _, code = pana(t, "--help")
		}
		require.Equal(t, exitYes, code)
		require.NotEmpty(t, c.Example, c.Name())
		require.Contains(t, out, c.Example)
		require.Contains(t, out, strings.TrimSpace(c.Long))
		for example := range strings.Lines(c.Example) {
			tryExample(t, strings.TrimSpace(example))
		}
		out, _, code = pana(t, "help", c.Name(), "--lang", "ru")
		if c == root {
			out, _, code = pana(t, "--help", "--lang", "ru")
		}
		require.Equal(t, exitYes, code)
		require.Contains(t, out, c.Example)
		require.NotEmpty(t, russian[c.Name()], c.Name())
		require.Contains(t, strings.Join(strings.Fields(out), " "), russian[c.Name()])
	}
}

// own are the files that an example may name although the project does not have them.
var own = regexp.MustCompile(`\b(draft\.yaml|house\.json|standard\.md|my_implementation\.py)\b`)

// tryExample runs an example of the help, its input taken from the echo or the file that
// it names. Where it names a file of the reader's own, its flags alone are tried.
func tryExample(t *testing.T, example string) {
	t.Helper()
	var in string
	command := example
	if echoed, rest, found := strings.Cut(example, " | "); found {
		in, command = strings.Trim(strings.TrimPrefix(echoed, "echo "), "'"), rest
	}
	command, _, _ = strings.Cut(command, " >")
	if before, file, found := strings.Cut(command, " < "); found {
		text, err := os.ReadFile(file)
		require.NoError(t, err, example)
		command, in = before, string(text)
	}
	words := strings.Fields(command)
	require.Equal(t, "pana", words[0], example)
	if own.MatchString(example) {
		c, rest, err := (&app{}).root().Find(words[1:])
		require.NoError(t, err, example)
		require.NoError(t, c.ParseFlags(rest), example)
		return
	}
	var out, errs bytes.Buffer
	code := run(context.Background(), words[1:], strings.NewReader(in+"\n"), &out, &errs)
	require.NotEqual(t, exitBad, code, "%s: %s", example, errs.String())
	require.NotEmpty(t, out.String(), example)
}

// The page on exit codes tells of every command that has one of its own, and of the
// four codes.
func TestExitCodesAreDocumented(t *testing.T) {
	en, _, _ := pana(t, "help", "exit-codes")
	ru, _, _ := pana(t, "help", "exit-codes", "--lang", "ru")
	require.NotEqual(t, en, ru)
	for _, page := range []string{en, ru} {
		for _, code := range []string{"\n  0  ", "\n  1  ", "\n  2  ", "\n  3  "} {
			require.Contains(t, page, code)
		}
		for _, c := range []string{"audit", "due", "checklist", "test", "coverage", "drift", "decide", "amend", "show"} {
			require.Contains(t, page, "\n  "+c+" ")
		}
	}
	for args, want := range map[string]int{
		"due p15/permit 2022-03-18":                                      exitYes,
		"due p15/permit 2023-07-01":                                      exitBad,
		"audit ../../../docs/examples/cases/all-in-time.yaml":            exitYes,
		"audit ../../../docs/examples/cases/late-permit-march-2022.yaml": exitNo,
		"audit ../../../docs/examples/cases/day-unknown.yaml":            exitUndetermined,
		"show --search nosuchword":                                       exitNo,
		"show p999":                                                      exitBad,
		"calendar 2040":                                                  exitBad,
		"no-such-command":                                                exitBad,
	} {
		if _, errs, code := pana(t, strings.Fields(args)...); code != want {
			t.Errorf("pana %s: exit %d, want %d: %s", args, code, want, errs)
		}
	}
}

// forPeople are command lines that print for people, one at least for each command.
var forPeople = []string{
	"--help", "help audit", "help amend", "help decide", "help due", "help test", "help show", "help checklist", "help calendar",
	"help coverage", "help export", "help drift", "help completion", "help exit-codes", "help output",
	"audit docs/examples/cases/all-in-time.yaml", "audit docs/examples/cases/expulsion-reinstated.yaml",
	"audit docs/examples/cases/organisation.yaml", "audit docs/examples/cases/day-unknown.yaml",
	"due p15/permit 2022-03-18", "due p43(2).2/reinstatement 2022-05-06", "due law:a15(2)/decision 2022-11-01",
	"amend docs/examples/amendments/order-325.yaml", "amend docs/examples/amendments/order-383.yaml",
	"amend docs/examples/amendments/add-ground-of-extension.yaml --cases docs/examples/requests.jsonl",
	"show", "show --all", "show --addresses", "show deadlines", "show readings", "show p16", "show admission", "show contract-term",
	"show p15/permit", "show --search паспорт", "checklist", "calendar 2022", "calendar 2027", "coverage", "test",
}

// What people read is at most a hundred columns wide, without colour or any other
// control of a terminal, although NO_COLOR is not set, and with --lang ru it is Russian.
func TestPrintedForPeople(t *testing.T) {
	inExamples(t)
	t.Setenv("NO_COLOR", "")
	covered := map[string]bool{}
	russianLetter := regexp.MustCompile(`[а-яё]{3}`)
	for _, line := range forPeople {
		args := strings.Fields(line)
		covered[args[0]] = true
		for _, lang := range []string{"en", "ru"} {
			out, errs, code := pana(t, append(args, "--lang", lang)...)
			require.NotEqual(t, exitBad, code, "%s: %s", line, errs)
			for row := range strings.Lines(out) {
				row = strings.TrimRight(row, "\n")
				if n := len([]rune(row)); n > 100 {
					t.Errorf("pana %s --lang %s: %d columns: %s", line, lang, n, row)
				}
				if strings.ContainsFunc(row, func(r rune) bool { return r < ' ' || r == 0x7f }) {
					t.Errorf("pana %s --lang %s: a control character: %q", line, lang, row)
				}
			}
			if lang == "ru" && !russianLetter.MatchString(out) {
				t.Errorf("pana %s --lang ru has no word of Russian", line)
			}
		}
	}
	for _, c := range (&app{}).root().Commands() {
		silent := slices.Contains([]string{"decide", "export", "drift", "completion"}, c.Name()) // print JSON, a script, or need a text
		if !covered[c.Name()] && !silent && !c.IsAdditionalHelpTopicCommand() {
			t.Errorf("nothing is printed by %s", c.Name())
		}
	}
}

// Every answer of decide --explain keeps the width too, errors aside, which stand on a
// line of their own.
func TestExplainedForPeople(t *testing.T) {
	requests, err := os.ReadFile("../../../docs/examples/requests.jsonl")
	require.NoError(t, err)
	for _, lang := range []string{"en", "ru"} {
		var out, errs bytes.Buffer
		require.Equal(t, exitYes, run(context.Background(), []string{"decide", "--explain", "--lang", lang}, bytes.NewReader(requests), &out, &errs))
		for row := range strings.Lines(out.String()) {
			if n := len([]rune(strings.TrimRight(row, "\n"))); n > 100 {
				t.Errorf("%s: %d columns: %s", lang, n, row)
			}
		}
	}
}

// An error names the field, or the flag, and the nearest right name where there is one.
func TestErrorsNameWhatIsMeant(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		file := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(file, []byte(text), 0o644))
		return file
	}
	badCase := write("case.yaml", "case: c\nas_of: 2022-12-09\nevents:\n  - {event: permit-isued, date: 2022-11-28}\n")
	badDraft := write("draft.yaml", "amendment: d\nagainst: \"383\"\nsigned: 2022-12-01\nchanges:\n  - {set: p16/trem, to: 9mo}\n")
	badList := write("list.json", `{"p222": true}`)
	for _, c := range []struct {
		args []string
		want []string // that the error holds
	}{
		{[]string{"shwo"}, []string{"shwo", "show"}},
		{[]string{"show", "expulsoin"}, []string{"expulsoin", "did you mean expulsion?"}},
		{[]string{"show", "p43(7)"}, []string{"p43(7)", "did you mean p43(3)?"}},
		{[]string{"show", "p15/permitt"}, []string{"p15/permitt", "did you mean p15/permit?"}},
		{[]string{"show", "--serach", "x"}, []string{"--serach", "did you mean --search?"}},
		{[]string{"show", "-x"}, []string{"'x' in -x"}},
		{[]string{"show", "p16", "--on", "2022-13-01"}, []string{"at on", "2022-13-01"}},
		{[]string{"due", "p15/permitt", "2022-03-18"}, []string{"facts.duty", "did you mean p15/permit?"}},
		{[]string{"due", "p15/permit", "2022-03-32"}, []string{"facts.trigger", "2022-03-32"}},
		{[]string{"due", "p15/permit", "2022-03-32", "--on", "2022-03-40"}, []string{"at on", "2022-03-40"}},
		{[]string{"due", "p15/permit", "2022-03-18", "--reading", "start-of-perid=x"}, []string{"readings.start-of-perid", "did you mean start-of-period?"}},
		{[]string{"due", "p15/permit", "2022-03-18", "--reading", "start-of-period=next-dya"}, []string{"readings.start-of-period", "did you mean next-day?"}},
		{[]string{"due", "p15/permit"}, []string{"DUTY DATE", "pana due p15/permit 2022-03-18"}},
		{[]string{"calendar", "MMXXII"}, []string{"YEAR", "MMXXII"}},
		{[]string{"calendar", "2040"}, []string{"2040-01-01", "2027-12-31"}},
		{[]string{"calendar", "2022", "--lang", "rus"}, []string{"--lang", "did you mean ru?"}},
		{[]string{"audit", badCase}, []string{"events[0].event", "did you mean permit-issued?"}},
		{[]string{"amend", badDraft}, []string{"changes[0]", "did you mean p16/term?"}},
		{[]string{"amend", badDraft, "--on", "soon"}, []string{"at on", "soon"}},
		{[]string{"checklist", badList}, []string{"p222", "did you mean p22?"}},
		{[]string{"export", "--on", "soon"}, []string{"at on", "soon"}},
		{[]string{"completion", "basch"}, []string{"SHELL", "did you mean bash?"}},
		{[]string{"test", "--suite", dir + "/none"}, []string{"none"}},
		{[]string{"drift", dir + "/none"}, []string{"none"}},
		{[]string{"decide", "file"}, []string{"pana decide"}},
	} {
		out, errs, code := pana(t, c.args...)
		if code != exitBad || out != "" {
			t.Errorf("%v: exit %d, printed %q", c.args, code, out)
		}
		for _, want := range c.want {
			if !strings.Contains(errs, want) {
				t.Errorf("%v: %q does not name %q", c.args, errs, want)
			}
		}
	}
}

// An explained error says which provision asks for the fact, and what the fact means.
func TestExplainedErrorsNameTheProvision(t *testing.T) {
	for lang, words := range map[string]string{"en": "p43(1) — the number of violations", "ru": "p43(1) — число нарушений"} {
		var out, errs bytes.Buffer
		in := `{"decision":"expulsion","on":"2022-11-01","facts":{"violations":-1}}`
		require.Equal(t, exitYes, run(context.Background(), []string{"decide", "--explain", "--lang", lang}, strings.NewReader(in), &out, &errs))
		require.Contains(t, out.String(), "facts.violations")
		require.Contains(t, out.String(), words)
	}
}

// completed gives what the shell is offered for a command line whose last word is begun.
func completed(t *testing.T, args ...string) (offers []string, directive string) {
	t.Helper()
	out, _, code := pana(t, append([]string{cobra.ShellCompRequestCmd}, args...)...)
	require.Equal(t, exitYes, code)
	for line := range strings.Lines(out) {
		line = strings.TrimSuffix(line, "\n")
		if strings.HasPrefix(line, ":") {
			return offers, line
		}
		name, _, _ := strings.Cut(line, "\t")
		offers = append(offers, name)
	}
	t.Fatalf("%v: no directive in %q", args, out)
	return nil, ""
}

func TestCompletion(t *testing.T) {
	const noFiles = ":4"
	for _, c := range []struct {
		name string
		args []string
		want []string
	}{
		{"duties", []string{"due", "p15/"}, []string{"p15/permit", "p15/permit-dispatch"}},
		{"no duty twice", []string{"due", "p15/permit", ""}, nil},
		{"decisions", []string{"show", "expul"}, []string{"expulsion"}},
		{"lists and readings", []string{"show", "read"}, []string{"readings"}},
		{"readings", []string{"show", "absence-"}, []string{"absence-count"}},
		{"provisions", []string{"show", "p43(1"}, []string{"p43(1)"}},
		{"addresses", []string{"show", "p16/"}, []string{"p16/term", "p16/extension"}},
		{"one thing", []string{"show", "p16", ""}, nil},
		{"years", []string{"calendar", "202"}, []string{"2020", "2021", "2022", "2023", "2024", "2025", "2026", "2027"}},
		{"languages", []string{"show", "--lang", ""}, []string{"en", "ru"}},
		{"shells", []string{"completion", "z"}, []string{"zsh"}},
		{"nothing", []string{"decide", ""}, nil},
	} {
		offers, directive := completed(t, c.args...)
		if directive != noFiles {
			t.Errorf("%s: directive %s", c.name, directive)
		}
		for _, want := range c.want {
			if !slices.Contains(offers, want) {
				t.Errorf("%s: %v is not offered, but %v", c.name, want, offers)
			}
		}
		if c.want == nil && len(offers) > 0 {
			t.Errorf("%s: offered %v", c.name, offers)
		}
	}
	for args, want := range map[string]string{
		"start-of-p":         "start-of-period=",
		"start-of-period=sa": "start-of-period=same-day-counts",
	} {
		offers, directive := completed(t, "due", "p15/permit", "2022-03-18", "--reading", args)
		require.Equal(t, []string{want}, offers)
		require.Equal(t, ":6", directive, "a reading goes on with its option")
	}
	for _, command := range []string{"audit", "amend", "checklist"} {
		offers, directive := completed(t, command, "")
		require.Contains(t, offers, "json")
		require.Equal(t, ":8", directive, "files with these endings")
	}
}

// All that show can be asked by name is offered, and shown.
func TestCompletionOffersEveryName(t *testing.T) {
	offers, _ := completed(t, "show", "")
	for p := range standard.Provisions() {
		require.Contains(t, offers, string(p.Ref))
	}
	require.Equal(t, names(), offers)
}

func TestCompletionScripts(t *testing.T) {
	seen := map[string]bool{}
	for _, shell := range shells {
		out, errs, code := pana(t, "completion", shell)
		require.Equal(t, exitYes, code, errs)
		require.Contains(t, out, cobra.ShellCompRequestCmd)
		require.False(t, seen[out], "%s gets the script of another shell", shell)
		seen[out] = true
	}
}
