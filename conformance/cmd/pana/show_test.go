package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard"
)

// prints runs a command line and gives its exit code and its output.
func prints(t *testing.T, in string, args ...string) (code int, out, errs string) {
	t.Helper()
	var o, e bytes.Buffer
	code = run(context.Background(), args, strings.NewReader(in), &o, &e)
	return code, o.String(), e.String()
}

// printed runs a command line that succeeds.
func printed(t *testing.T, args ...string) string {
	t.Helper()
	code, out, errs := prints(t, "", args...)
	if code != exitYes || errs != "" {
		t.Fatalf("pana %s: exit %d: %s", strings.Join(args, " "), code, errs)
	}
	return out
}

// wellSet holds a page to its form: at most a hundred columns, no blank at the end of
// a line, no two empty lines in a row.
func wellSet(t *testing.T, what, text string) {
	t.Helper()
	before := "x"
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(line, "\n")
		switch {
		case utf8.RuneCountInString(line) > 100 && strings.Contains(strings.TrimSpace(line), " "):
			t.Errorf("%s: a line of %d columns: %s", what, utf8.RuneCountInString(line), line)
		case strings.TrimRight(line, " ") != line:
			t.Errorf("%s: a blank at the end of %q", what, line)
		case line == "" && before == "":
			t.Errorf("%s: two empty lines", what)
		}
		before = line
	}
	if before == "" || !strings.HasSuffix(text, "\n") {
		t.Errorf("%s: ends with an empty line, or in mid-line", what)
	}
}

// unset gives a text without its line breaks and indents.
func unset(text string) string { return strings.Join(strings.Fields(text), " ") }

// golden compares an output with a file, or writes the file.
func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", "show", name+".golden")
	if *update {
		require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
		require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
		return
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s: mismatch (-golden +got):\n%s", file, diff)
	}
}

// These pages do not change with the suite or the tests.
func TestShowGolden(t *testing.T) {
	for name, args := range map[string][]string{
		"deadlines":        {"deadlines"},
		"deadlines.ru":     {"deadlines", "--lang", "ru"},
		"deadlines-2022":   {"deadlines", "--on", "2022-09-02"},
		"absence-count":    {"absence-count"},
		"absence-count.ru": {"absence-count", "--lang", "ru"},
		"p16-term":         {"p16/term"},
		"p15-permit.ru":    {"p15/permit", "--lang", "ru"},
		"law-a9":           {"law:a9"},
		"p22":              {"p22"},
		"p22.ru":           {"p22", "--lang", "ru"},
		"suspension":       {"suspension"},
		"search":           {"--search", "criminal case"},
		"search.ru":        {"--search", "уголовное дело", "--lang", "ru"},
		"decisions":        {},
	} {
		t.Run(name, func(t *testing.T) {
			out := printed(t, append([]string{"show"}, args...)...)
			wellSet(t, name, out)
			golden(t, name, out)
		})
	}
}

// Every provision has a page in both languages: its title, its summary, all that it
// contains, and no line too long.
func TestShowEveryProvision(t *testing.T) {
	for p := range standard.Provisions() {
		for _, lang := range []string{"en", "ru"} {
			out := printed(t, "show", string(p.Ref), "--lang", lang)
			wellSet(t, string(p.Ref)+" "+lang, out)
			words := unset(out)
			if !strings.HasPrefix(words, string(p.Ref)+" — "+kindWords(p.Kind).In(lang)) {
				t.Errorf("%s %s: the title is wrong: %.60s", p.Ref, lang, words)
			}
			for _, text := range []string{p.Summary.In(lang), p.Bearer.In(lang), p.Note.In(lang)} {
				if !strings.Contains(words, unset(text)) {
					t.Errorf("%s %s: the page lacks %q", p.Ref, lang, text)
				}
			}
			if p.Ref.Depth() > 0 {
				continue
			}
			for part := range standard.Under(p.Ref) {
				if !strings.Contains(words, unset(part.Summary.In(lang))) {
					t.Errorf("%s %s: the page lacks %s", p.Ref, lang, part.Ref)
				}
			}
		}
	}
}

// What is shown of a provision beside its text.
func TestShowApparatus(t *testing.T) {
	tests := []struct {
		ref   string
		lacks bool
		says  string
	}{
		{"p16", false, "p16/term = 6mo — term of a contract"},
		{"p16", false, "extension-cap = total —"},
		{"p16(1)", false, "extension-cap = total —"},
		{"p16", false, "contract-term (termination/p16_contract.go), contract-extension (termination/p16_contract.go)"},
		{"p16", false, "TestP16_NineMonthsAtMost"},
		{"p16", false, "more (--json lists them)"},
		{"p16", true, "p15/permit"},
		{"p15", false, "p15/permit — the authorised body: issue the permit; within 3 business days, \"from the day\""},
		{"p15", false, "due (standard/duties.go)"},
		{"p43(2).1", false, "As part of p43(2) Decisions expulsion"},
		{"p43(2)", true, "As part of"},
		{"p22", false, "checklist (standard/checklist.go)"},
		{"p3(1)", true, "Decisions"},
		{"p20.3", false, "In force 2022-02-21 … 2023-06-30, inserted by order 49 (the first possible day; the last is 2022-03-22)"},
		{"p20.3", false, "p20.3/period = 1bd — time to enter the card on the portal (from order 49)"},
		{"p5", false, "2022-10-08 … 2023-06-30, reworded by order 383 (the day is derived)"},
		{"law:a3", false, "2022-07-08 … 2023-06-30, reworded by Law 129-VII (the first possible day; the last is 2022-08-06)"},
		{"law:a9", false, "2014-10-10 removed by Law 239-V"},
		{"p9", false, "Bearer the authorised body or the internal affairs body"},
		{"criteria:9", false, "criteria:9/total-minimum = 20 — points that an adult needs in all (from criteria-2021)"},
		{"l480:a14", false, "cited act"},
		{"annex5(8)", false, "carer-rounding = up-to-whole"},
	}
	for _, tt := range tests {
		if got := strings.Contains(unset(printed(t, "show", tt.ref)), tt.says); got == tt.lacks {
			t.Errorf("%s says %q: %t", tt.ref, tt.says, got)
		}
	}
}

// The eve and the day of each entry into force.
func TestShowOn(t *testing.T) {
	tests := []struct{ ref, on, says, lacks string }{
		{"p20", "2022-02-20", "p20.1", "p20.3"},
		{"p20", "2022-02-21", "p20.3/period = 1bd", "not part of the text"},
		{"p20.3", "2022-02-20", "not part of the text on 2022-02-20", "p20.3/period"},
		{"p13-1", "2022-09-02", "not part of the text on 2022-09-02", "2022-09-03"},
		{"p13-1", "2022-09-03", "on 2022-09-03: 2022-09-03 … 2023-06-30, inserted by order 325", "not part of"},
		{"p11", "2022-09-02", "p11/period = 1bd", "reworded by order 325"},
		{"p11", "2022-09-03", "reworded by order 325", "p11/period"},
		{"p11", "2022-09-02", "; within 1 business day", "; no period is stated"},
		{"p11", "2022-09-03", "; no period is stated", "; within 1 business day"},
		{"p5", "2022-10-07", "by order 138 (the first possible day; the last is 2016-05-07); the summary follows a later wording", "order 383 ("},
		{"p5", "2022-10-08", "reworded by order 383", "the summary follows a later wording"},
		{"p2", "2016-04-08", "on 2016-04-08: 2016-04-08 … 2023-06-30, by order 138", "not part of"},
		{"p2", "2023-06-30", "on 2023-06-30", "not part of"},
		{"chapter:3", "2022-09-02", "p14.2", "p14-1"},
		{"chapter:3", "2022-09-03", "p14-1", "not part of"},
		{"law:a11-3", "2019-04-11", "not part of the text", "inserted by"},
		{"law:a11-3", "2019-04-12", "inserted by Law 240-VI", "not part of"},
		{"law:a3", "2010-01-01", "by Law 114-IV; the summary follows a later wording", "129-VII ("},
		{"order:2", "2016-02-24", "order:2(2)/period = 5bd", "reworded"},
		{"criteria:9", "2021-12-27", "criteria:9/total-minimum = 25", "criteria:9/total-minimum = 20"},
		{"criteria:9", "2021-12-28", "criteria:9/total-minimum = 20", "criteria:9/total-minimum = 25"},
	}
	for _, tt := range tests {
		got := unset(printed(t, "show", tt.ref, "--on", tt.on))
		if !strings.Contains(got, tt.says) || strings.Contains(got, tt.lacks) {
			t.Errorf("%s on %s must say %q and not %q: %s", tt.ref, tt.on, tt.says, tt.lacks, got)
		}
	}
}

// One page by its several names.
func TestShowByOtherNames(t *testing.T) {
	for ref, others := range map[string][][]string{
		"chapter:5":       {{"chapter", "5"}, {"chapter 5"}, {"Chapter", "5"}, {"глава", "5"}},
		"p13-1":           {{"paragraph", "13-1"}, {"пункт", "13-1"}},
		"annex5":          {{"annex", "5"}, {"приложение", "5"}},
		"law:a15":         {{"article", "15"}, {"статья", "15"}},
		"law:chapter:3-1": {{"law:chapter:3-1"}},
	} {
		want := printed(t, "show", ref)
		for _, name := range others {
			if got := printed(t, append([]string{"show"}, name...)...); got != want {
				t.Errorf("%q shows another page than %s", name, ref)
			}
		}
	}
}

func TestShowRefuses(t *testing.T) {
	tests := []struct {
		args []string
		kind string
		hint string
	}{
		{[]string{"p46"}, "unknown-provision", "did you mean p45?"},
		{[]string{"p43(7)"}, "unknown-provision", "did you mean p43(3)?"},
		{[]string{"chapter", "9"}, "unknown-provision", "did you mean chapter:1?"},
		{[]string{"law:a23"}, "unknown-provision", "did you mean law:a22?"},
		{[]string{"43"}, "unknown-provision", "did you mean p43?"},
		{[]string{"expulsoin"}, "unknown-provision", "did you mean expulsion?"},
		{[]string{"abscence-count"}, "unknown-provision", "did you mean absence-count?"},
		{[]string{"deadline"}, "unknown-provision", "did you mean deadlines?"},
		{[]string{"p16/trem"}, "unknown-provision", "did you mean p16/term?"},
		{[]string{"p15/permits"}, "unknown-provision", "did you mean p15/permit?"},
		{[]string{"p43(2)/absent"}, "unknown-provision", "did you mean p43(2)/absence?"},
		{[]string{"quite another thing"}, "unknown-provision", "of this name (got"},
		{[]string{"criteria:99"}, "unknown-provision", "of this name (got"},
		{[]string{""}, "unknown-provision", "of this name"},
		{[]string{"p16", "--on", "2016-04-07"}, "not-in-force", "2016-04-08"},
		{[]string{"p16", "--on", "2023-07-01"}, "not-in-force", "2023-06-30"},
		{[]string{"law:a3", "--on", "2009-12-31"}, "not-in-force", "2010-01-01"},
		{[]string{"deadlines", "--on", "2016-02-24"}, "not-in-force", "2016-04-08"},
		{[]string{"expulsion", "--on", "2023-07-01"}, "not-in-force", "2023-06-30"},
		{[]string{"--addresses", "--on", "2023-07-01"}, "not-in-force", "2023-06-30"},
		{[]string{"p16", "--on", "2022-02-30"}, "bad-value", "2022-02-30"},
		{[]string{"p16", "--all"}, "bad-request", "not both"},
	}
	for _, tt := range tests {
		args := append([]string{"show"}, tt.args...)
		code, out, errs := prints(t, "", args...)
		if code != exitBad || out != "" || !strings.Contains(errs, tt.kind) || !strings.Contains(errs, tt.hint) {
			t.Errorf("%q: exit %d, %s%s", tt.args, code, out, errs)
		}
		code, out, errs = prints(t, "", append(args, "--json")...)
		var reply struct{ Error struct{ Kind string } }
		if err := json.Unmarshal([]byte(out), &reply); err != nil || code != exitBad || errs != "" || reply.Error.Kind != tt.kind {
			t.Errorf("%q --json: exit %d, %s%s", tt.args, code, out, errs)
		}
	}
	for _, args := range [][]string{{"p1", "p2", "p3"}, {"--all", "--addresses"}, {"--nonsense"}, {"p16", "--lang", "kk"}} {
		if code, out, errs := prints(t, "", append([]string{"show"}, args...)...); code != exitBad || out != "" || errs == "" {
			t.Errorf("%q: exit %d, %s%s", args, code, out, errs)
		}
	}
}

// --all --json is an array in the order of the text, one object a line.
func TestShowAllJSON(t *testing.T) {
	out := printed(t, "show", "--all", "--json")
	var all []map[string]any
	require.NoError(t, json.Unmarshal([]byte(out), &all))
	lines := strings.Split(strings.TrimSpace(out), "\n")
	require.Len(t, lines, len(all)+2)

	i := 0
	for p := range standard.Provisions() {
		one := all[i]
		require.Equal(t, string(p.Ref), one["ref"])
		require.True(t, strings.HasPrefix(lines[i+1], `{"ref":"`+string(p.Ref)+`","parent":`))
		var keys []string
		for key := range one {
			keys = append(keys, key)
		}
		slices.Sort(keys)
		if want := []string{"bearer", "in_force", "kind", "notes", "parent", "ref", "summary"}; !slices.Equal(keys, want) {
			t.Fatalf("%s has the members %v", p.Ref, keys)
		}
		parent, ok := standard.Parent(p.Ref)
		if ok && one["parent"] != string(parent) || !ok && one["parent"] != nil {
			t.Errorf("%s has the parent %v", p.Ref, one["parent"])
		}
		if diff := cmp.Diff(map[string]any{"en": p.Summary.En, "ru": p.Summary.Ru}, one["summary"]); diff != "" {
			t.Errorf("%s: mismatch (-want +got):\n%s", p.Ref, diff)
		}
		var spans []map[string]any
		for _, span := range one["in_force"].([]any) {
			spans = append(spans, span.(map[string]any))
		}
		for j, span := range spans {
			from, to := span["from"].(string), span["to"].(string)
			if from >= to || j > 0 && spans[j-1]["to"].(string) > from || span["by"] == "" || span["certainty"] == "" {
				t.Errorf("%s is in force %v", p.Ref, spans)
			}
		}
		if len(spans) == 0 {
			t.Errorf("%s was never in force", p.Ref)
		}
		i++
	}
	require.Equal(t, len(all), i)

	eve := printed(t, "show", "--all", "--json", "--on", "2022-09-02")
	if strings.Contains(eve, `{"ref":"p13-1"`) || !strings.Contains(eve, `{"ref":"p20.3"`) {
		t.Error("--on does not choose the units of the day")
	}
}

func TestShowAllText(t *testing.T) {
	for _, lang := range []string{"en", "ru"} {
		out := printed(t, "show", "--all", "--lang", lang)
		wellSet(t, "--all "+lang, out)
		words := unset(out)
		for p := range standard.Provisions() {
			if !strings.Contains(words, string(p.Ref)+" "+unset(p.Summary.In(lang))) {
				t.Errorf("%s %s is missing", p.Ref, lang)
			}
		}
		if !strings.Contains(out, "\nchapter:5 ") || !strings.Contains(out, "\n  p27 ") || !strings.Contains(out, "\n    p27.1 ") {
			t.Error("parts are not indented below their units")
		}
	}
}

// The page of a provision as JSON has all vectors, and the parts in order.
func TestShowProvisionJSON(t *testing.T) {
	var page pageRecord
	require.NoError(t, json.Unmarshal([]byte(printed(t, "show", "p43", "--json", "--on", "2022-11-01")), &page))
	require.Equal(t, "p43", page.Ref)
	require.Equal(t, "2022-11-01", page.On)
	require.True(t, page.Stands)
	require.Equal(t, slices.Collect(conformance.RestsOn("p43").Vectors()), page.Vectors)
	var parts []string
	for _, p := range page.Parts {
		parts = append(parts, p.Ref)
	}
	require.Equal(t, []string{"p43(1)", "p43(2)", "p43(2).1", "p43(2).2", "p43(3)", "p43.2"}, parts)
	require.Equal(t, []string{"p43(2).2/reinstatement"}, page.Duties)
	require.Contains(t, page.Readings, "absence-count")
	require.Contains(t, page.Decisions, ruleRecord{"expulsion", "termination/p43_expulsion.go"})
	require.Len(t, page.Parameters, 2)

	out := printed(t, "show", "p3(1)", "--json")
	for _, member := range []string{`"parameters":[]`, `"readings":[]`, `"decisions":[]`, `"vectors":[]`, `"parts":[]`, `"bearer":null`} {
		if !strings.Contains(out, member) {
			t.Errorf("%s is missing in %s", member, out)
		}
	}
}

func TestShowSearch(t *testing.T) {
	found := func(args ...string) []string {
		var all []provisionRecord
		require.NoError(t, json.Unmarshal([]byte(printed(t, append([]string{"show", "--json", "--search"}, args...)...)), &all))
		var refs []string
		for _, p := range all {
			refs = append(refs, p.Ref)
		}
		return refs
	}
	tests := []struct {
		words string
		want  string
	}{
		{"паспорт", "p40(1).q4"},
		{"passport", "annex4(9)"},
		{"CRIMINAL case", "p16(1)"},
		{"уголовное дело", "p16(1)"},
		{"туберкулез", "p6(2)"},
		{"tubercul", "p6(2)"},
	}
	for _, tt := range tests {
		refs := found(tt.words)
		if !slices.Contains(refs, tt.want) {
			t.Errorf("%q is found in %v", tt.words, refs)
		}
		if !slices.IsSortedFunc(refs, func(a, b string) int { return standard.Ref(a).Compare(standard.Ref(b)) }) || len(slices.Compact(refs)) != len(refs) {
			t.Errorf("%q: out of order, or twice: %v", tt.words, refs)
		}
	}
	if slices.Contains(found("sheet", "--on", "2022-09-02"), "p13-1") || !slices.Contains(found("sheet", "--on", "2022-09-03"), "p13-1") {
		t.Error("--on does not choose the units of the day")
	}
	for _, words := range []string{"xyzzy", "", "criminal xyzzy", "паспорт criminal"} {
		code, out, errs := prints(t, "", "show", "--search", words)
		if code != exitNo || !strings.HasPrefix(out, "Nothing contains:") || errs != "" {
			t.Errorf("%q: exit %d, %s%s", words, code, out, errs)
		}
		if code, out, _ := prints(t, "", "show", "--search", words, "--json"); code != exitNo || unset(out) != "[ ]" {
			t.Errorf("%q: exit %d, %s", words, code, out)
		}
	}
}

// Every decision is shown on every edition in both languages, and as JSON.
func TestShowDecisions(t *testing.T) {
	for d := range conformance.Decisions() {
		def := d.Def()
		for _, on := range []string{"2016-04-08", "2022-02-21", "2022-09-03", "2023-06-30"} {
			for _, lang := range []string{"en", "ru"} {
				out := printed(t, "show", def.Name, "--on", on, "--lang", lang)
				wellSet(t, def.Name+" "+lang, out)
				if !strings.HasPrefix(unset(out), def.Name+" — "+def.Question.In(lang)) {
					t.Errorf("%s %s: %.80s", def.Name, lang, out)
				}
			}
			var whole map[string]any
			require.NoError(t, json.Unmarshal([]byte(printed(t, "show", def.Name, "--on", on, "--json")), &whole))
			require.Equal(t, def.Name, whole["decision"])
		}
		if !strings.Contains(printed(t, "show"), def.Name+" ") {
			t.Errorf("%s is not listed", def.Name)
		}
	}
	var list []decisionRecord
	require.NoError(t, json.Unmarshal([]byte(printed(t, "show", "--json")), &list))
	require.Len(t, list, len(slices.Collect(conformance.Decisions())))
	if !strings.Contains(printed(t, "show", "staffing"), "Readings: band-20, ") {
		t.Error("a computed decision does not name its readings")
	}
	if out := printed(t, "show", "identification", "--on", "2022-09-02"); strings.Contains(out, "p13-1/") {
		t.Error("the rule of another edition is shown")
	}
	if printed(t, "show", "identification") != printed(t, "show", "identification", "--on", "2023-06-30") {
		t.Error("the last edition is not the default")
	}
}

// A name means one thing: no decision, reading or list is called like another, or
// like a citation.
func TestShowNamesAreUnambiguous(t *testing.T) {
	seen := map[string]bool{}
	for _, name := range names() {
		if seen[name] {
			t.Errorf("%s names two things", name)
		}
		seen[name] = true
	}
}

func TestShowReadings(t *testing.T) {
	for _, lang := range []string{"en", "ru"} {
		out := printed(t, "show", "readings", "--lang", lang)
		wellSet(t, "readings "+lang, out)
		words := unset(out)
		for r := range standard.Readings() {
			if !strings.Contains(words, "* "+r.Default().ID+" — "+unset(r.Default().Meaning.In(lang))) {
				t.Errorf("%s %s: the default is missing", r.ID, lang)
			}
			for o := range r.Options() {
				if !strings.Contains(words, o.ID+" — "+unset(o.Meaning.In(lang))+" "+unset(o.Reason.In(lang))) {
					t.Errorf("%s %s: %s is missing", r.ID, lang, o.ID)
				}
			}
		}
	}
	var all []readingRecord
	require.NoError(t, json.Unmarshal([]byte(printed(t, "show", "readings", "--json")), &all))
	i := 0
	for r := range standard.Readings() {
		if diff := cmp.Diff(recordReading(r), all[i]); diff != "" {
			t.Errorf("mismatch (-want +got):\n%s", diff)
		}
		i++
	}
	require.Len(t, all, i)
	if out := printed(t, "show", "violations-window"); !strings.Contains(out, "The caller applies it") {
		t.Error("a reading applied by the caller does not say so")
	}
}

func TestShowDeadlinesJSON(t *testing.T) {
	var all []dutyRecord
	require.NoError(t, json.Unmarshal([]byte(printed(t, "show", "deadlines", "--json")), &all))
	i := 0
	for d := range standard.Duties() {
		got := all[i]
		if got.ID != d.ID || got.Provision != string(d.Ref()) || got.Bearer.Ru != d.Bearer.Ru || got.Trigger != d.Trigger || got.Kind != string(d.Kind) {
			t.Errorf("%s is shown as %+v", d.ID, got)
		}
		if (got.Period == "") != (d.Period == "") {
			t.Errorf("%s has the period %q", d.ID, got.Period)
		}
		i++
	}
	require.Len(t, all, i)
	period := func(id, on string) string {
		var all []dutyRecord
		require.NoError(t, json.Unmarshal([]byte(printed(t, "show", "deadlines", "--json", "--on", on)), &all))
		for _, d := range all {
			if d.ID == id {
				return d.Period
			}
		}
		return "absent"
	}
	for _, tt := range []struct{ id, on, want string }{
		{"p15/permit", "2022-11-01", "3bd"},
		{"p11/identification", "2022-09-02", "1bd"},
		{"p11/identification", "2022-09-03", ""},
		{"p14-1/report", "2022-09-02", "absent"},
		{"p14-1/report", "2022-09-03", ""},
		{"p20.3/portal", "2022-02-20", "absent"},
		{"p20.3/portal", "2022-02-21", "1bd"},
		{"law:a16(3)(4-1)/report", "2022-05-13", "absent"},
		{"law:a16(3)(4-1)/report", "2022-05-14", ""},
	} {
		if got := period(tt.id, tt.on); got != tt.want {
			t.Errorf("%s on %s: %q, want %q", tt.id, tt.on, got, tt.want)
		}
	}
}

// --addresses names every provision, parameter, condition, duty and rule, and nothing
// else; the same each time.
func TestShowAddresses(t *testing.T) {
	out := printed(t, "show", "--addresses", "--json")
	require.Equal(t, out, printed(t, "show", "--addresses", "--json"))
	var all []addressRecord
	require.NoError(t, json.Unmarshal([]byte(out), &all))

	want := map[string]int{}
	for p := range standard.Provisions() {
		want["provision "+string(p.Ref)]++
	}
	for p := range standard.Parameters() {
		want["parameter "+string(p.Address)+" "+p.Value.String()+" "+p.From+" "+p.Until]++
	}
	for d := range standard.Duties() {
		want["duty "+d.ID]++
	}
	for d := range conformance.Decisions() {
		for address := range d.Def().Addresses() {
			if _, ok := standard.ProvisionByRef(standard.Ref(address)); !ok {
				want["condition "+address] = 1
			}
		}
		for _, name := range d.Def().RuleNames() {
			want["rule "+name] = 1
		}
	}
	got := map[string]int{}
	for _, r := range all {
		key := r.Type + " " + r.Address
		if r.Type == typeParameter {
			key += " " + r.Value + " " + r.From + " " + r.Until
		}
		got[key]++
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
	inText := slices.DeleteFunc(all, func(r addressRecord) bool { return r.Type == typeRule })
	if !slices.IsSortedFunc(inText, func(a, b addressRecord) int { return standard.Address(a.Address).Compare(standard.Address(b.Address)) }) {
		t.Error("the addresses are out of order")
	}
	for _, lang := range []string{"en", "ru"} {
		wellSet(t, "--addresses "+lang, printed(t, "show", "--addresses", "--lang", lang))
	}
}

func TestShowAddressRecords(t *testing.T) {
	table := func(on string) map[string]addressRecord {
		args := []string{"show", "--addresses", "--json"}
		if on != "" {
			args = append(args, "--on", on)
		}
		var all []addressRecord
		require.NoError(t, json.Unmarshal([]byte(printed(t, args...)), &all))
		byName := map[string]addressRecord{}
		for _, r := range all {
			byName[r.Type+" "+r.Address] = r
		}
		return byName
	}
	ever := table("")
	for _, want := range []addressRecord{
		{"p16/term", typeParameter, "period", "6mo", "138", "", []string{}},
		{"p13-1", typeProvision, "rule", "", "325", "", []string{"identification", "admission"}},
		{"p13-1/investigation", typeCondition, "", "", "325", "", []string{"identification", "admission"}},
		{"p11/alone", typeCondition, "", "", "", "325", []string{"identification"}},
		{"p43(2)/absence", typeCondition, "", "", "", "", []string{"expulsion", "exit"}},
		{"p15/permit", typeDuty, "within", "3bd", "138", "", []string{}},
		{"law:a9", typeProvision, "excluded", "", "114-IV", "239-V", []string{}},
		{"identification", typeRule, "", "", "", "", []string{"identification", "admission"}},
	} {
		if diff := cmp.Diff(want, ever[want.Type+" "+want.Address]); diff != "" {
			t.Errorf("%s: mismatch (-want +got):\n%s", want.Address, diff)
		}
	}
	for _, tt := range []struct {
		key       string
		eve, from bool
	}{
		{"provision p13-1", false, true},
		{"condition p13-1/investigation", false, true},
		{"condition p11/alone", true, false},
		{"parameter p11/period", true, false},
		{"duty p14-1/report", false, true},
		{"parameter p16/term", true, true},
	} {
		eve, day := table("2022-09-02"), table("2022-09-03")
		_, before := eve[tt.key]
		_, after := day[tt.key]
		if before != tt.eve || after != tt.from {
			t.Errorf("%s: on the eve of order 325 %t, on its day %t", tt.key, before, after)
		}
	}
}

// Every address of a unit or of something in it can be shown by itself.
func TestShowEveryAddress(t *testing.T) {
	v := &view{app: &app{lang: "en"}}
	table, err := v.addressTable()
	require.NoError(t, err)
	for _, r := range table {
		if r.Type == typeRule || r.Type == typeProvision {
			continue
		}
		if !strings.Contains(r.Address, "/") {
			continue // a condition at a citation, shown with the cited act
		}
		out, err := v.addressIn(table, r.Address)
		require.NoError(t, err)
		wellSet(t, r.Address, out)
		if !strings.HasPrefix(out, r.Address+" ") || !strings.Contains(out, "\n"+string(standard.Address(r.Address).Ref())+" — ") {
			t.Errorf("%s is shown as %s", r.Address, out)
		}
	}
	var one []addressRecord
	require.NoError(t, json.Unmarshal([]byte(printed(t, "show", "criteria:9/total-minimum", "--json")), &one))
	require.Len(t, one, 2)
	require.Len(t, strings.Split(printed(t, "show", "p16/term", "--json"), "\n"), 4)
}

// Numbers take the form of the noun that Russian asks for.
func TestRussianForm(t *testing.T) {
	for n, want := range map[int]string{
		1: "1 рабочий день", 2: "2 рабочих дня", 4: "4 рабочих дня", 5: "5 рабочих дней", 11: "11 рабочих дней",
		12: "12 рабочих дней", 14: "14 рабочих дней", 21: "21 рабочий день", 22: "22 рабочих дня", 25: "25 рабочих дней",
		111: "111 рабочих дней", 121: "121 рабочий день",
	} {
		value, err := standard.ParseValue(standard.PeriodValue, strings.Fields(want)[0]+"bd")
		require.NoError(t, err)
		if got := (&app{lang: "ru"}).inWords(value); got != want {
			t.Errorf("%d: %s, want %s", n, got, want)
		}
	}
	value, err := standard.ParseValue(standard.PeriodValue, "1q")
	require.NoError(t, err)
	require.Equal(t, "1 quarter", (&app{lang: "en"}).inWords(value))
}
