package effect_test

import (
	"cmp"
	"encoding/json"
	"flag"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/conformance/effect"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// compared applies an example draft and tells its effect.
func compared(t testing.TB, name string) *effect.Effect {
	t.Helper()
	a := draft(t, name)
	return effectOf(t, edition(t, a.Against), a)
}

func effectOf(t testing.TB, before standard.Edition, a *standard.Amendment) *effect.Effect {
	t.Helper()
	after, err := conformance.Amend(before, a)
	require.NoError(t, err)
	e, err := effect.Compare(before, after)
	require.NoError(t, err)
	return e
}

func decided(t require.TestingT, e *effect.Effect, name string) *effect.Decision {
	i := slices.IndexFunc(e.Decisions, func(d effect.Decision) bool { return d.Name == name })
	require.GreaterOrEqual(t, i, 0, name)
	return &e.Decisions[i]
}

func kinds(e *effect.Effect) []effect.RemarkKind {
	var list []effect.RemarkKind
	for _, r := range e.Remarks {
		list = append(list, r.Kind)
	}
	return list
}

// TestExamples: the verdict of each example draft, decision by decision. A decision
// that is not named does not change.
func TestExamples(t *testing.T) {
	type verdicts map[string]effect.Verdict
	for _, tt := range []struct {
		draft     string
		verdict   effect.Verdict
		decisions verdicts
		deadlines []string
		remarks   []effect.RemarkKind
	}{
		{
			draft: "order-49", verdict: effect.Changed, decisions: verdicts{"due": effect.Changed}, deadlines: []string{"p20.3/portal"},
		},
		{
			draft: "order-325", verdict: effect.MoreGenerous,
			decisions: verdicts{"identification": effect.MoreGenerous, "admission": effect.MoreGenerous, "evaluation-sheet": effect.Changed, "due": effect.Changed},
			deadlines: []string{"p11/identification", "p14-1/report"}, remarks: []effect.RemarkKind{effect.DanglingCitation},
		},
		{
			draft: "order-383", verdict: effect.Stricter,
			decisions: verdicts{"personal-scope": effect.Stricter, "admission": effect.ReasonsOnly},
			remarks:   []effect.RemarkKind{effect.NarrowerThanLaw},
		},
		{
			draft: "set-nine-months", verdict: effect.MoreGenerous,
			decisions: verdicts{"contract-term": effect.MoreGenerous, "contract-extension": effect.MoreGenerous},
			remarks:   []effect.RemarkKind{effect.StaleText, effect.Transitional},
		},
		{
			draft: "set-two-violations", verdict: effect.Stricter,
			decisions: verdicts{"expulsion": effect.Stricter, "exit": effect.Stricter}, remarks: []effect.RemarkKind{effect.Transitional},
		},
		{
			draft: "strike-intoxication", verdict: effect.MoreGenerous,
			decisions: verdicts{"contraindication": effect.MoreGenerous, "admission": effect.MoreGenerous, "discontinuation": effect.Changed, "exit": effect.Changed},
			remarks:   []effect.RemarkKind{effect.Transitional},
		},
		{
			draft: "strike-uninformed", verdict: effect.Stricter,
			decisions: verdicts{"expulsion": effect.Stricter, "exit": effect.Stricter}, remarks: []effect.RemarkKind{effect.Transitional},
		},
		{
			draft: "insert-minors", verdict: effect.Stricter,
			decisions: verdicts{"identification": effect.Stricter, "admission": effect.Stricter}, remarks: []effect.RemarkKind{effect.RefusalBeyondLaw},
		},
		{
			draft: "add-ground-of-extension", verdict: effect.MoreGenerous,
			decisions: verdicts{"contract-extension": effect.MoreGenerous}, remarks: []effect.RemarkKind{effect.Transitional},
		},
		{draft: "reword-p11", verdict: effect.Equal, remarks: []effect.RemarkKind{effect.NothingChanges}},
		{
			draft: "successor-2023", verdict: effect.Mixed,
			decisions: verdicts{
				"contraindication": effect.MoreGenerous, "personal-scope": effect.Mixed, "admission": effect.Mixed,
				"discontinuation": effect.MoreGenerous, "exit": effect.MoreGenerous, "due": effect.MoreGenerous,
			},
			deadlines: []string{"p27.3/assessment", "p29/plan"},
			remarks:   []effect.RemarkKind{effect.NarrowerThanLaw, effect.RefusalBeyondLaw, effect.Transitional},
		},
	} {
		t.Run(tt.draft, func(t *testing.T) {
			e := compared(t, tt.draft)
			got := verdicts{}
			for _, d := range e.Decisions {
				if d.Verdict != effect.Equal {
					got[d.Name] = d.Verdict
				}
			}
			if len(tt.decisions) == 0 {
				tt.decisions = verdicts{}
			}
			require.Equal(t, tt.decisions, got)
			require.Equal(t, tt.verdict, e.Verdict)
			var deadlines []string
			for _, d := range e.Deadlines {
				deadlines = append(deadlines, d.Duty.ID)
			}
			require.Equal(t, tt.deadlines, deadlines)
			require.Equal(t, tt.remarks, kinds(e))
		})
	}
}

// TestTwoViolations: the third violation expels where no other ground of paragraph 43
// does already.
func TestTwoViolations(t *testing.T) {
	e := compared(t, "set-two-violations")
	text := flat(e.Text("en"))
	require.Contains(t, text, "exactly when: the number of violations of the internal rules: 3; and no other ground of p43 applies")
	change := decided(t, e, "expulsion").Changes[0]
	require.Equal(t, []rule.State{rule.NotMet, rule.Met}, []rule.State{change.From, change.To})
	require.Equal(t, rule.Count(3), change.Case.Facts[0].Value)
	require.Len(t, change.Case.Facts, 5)
	require.Contains(t, flat(e.Text("ru")), "другого основания нет (p43)")
}

func flat(s string) string { return strings.Join(strings.Fields(s), " ") }

// TestNineMonths: the term moves the last days by about three months, and paragraph 2
// still says six.
func TestNineMonths(t *testing.T) {
	e := compared(t, "set-nine-months")
	require.Equal(t, effect.StaleText, e.Remarks[0].Kind)
	require.Contains(t, e.Remarks[0].Words.En, "p2 still says 6mo")
	require.Equal(t, "term", e.Spans[0].Name)
	s := e.Spans[0].Shift
	require.Equal(t, []int{85, 91, 97}, []int{s.Least, s.Median, s.Most})
	days := 0
	for _, c := range s.Counts {
		days += c.Days
	}
	require.Equal(t, s.Days, days, "the counts are the days")
}

// TestOrder383IsLoud: no answer of admission changes but its reasons, and people are
// told so.
func TestOrder383IsLoud(t *testing.T) {
	e := compared(t, "order-383")
	for _, change := range decided(t, e, "admission").Changes {
		require.Equal(t, []string{"p5"}, change.Cited)
		require.Equal(t, change.Case.Before.State, change.Case.After.State)
	}
	require.Contains(t, flat(e.Text("en")), "admission: NO ANSWER CHANGES")
	require.Contains(t, flat(e.Text("ru")), "НИ ОДИН ОТВЕТ НЕ МЕНЯЕТСЯ")
}

// TestSuccessor: what came after: needs assessed later, the plan earlier.
func TestSuccessor(t *testing.T) {
	e := compared(t, "successor-2023")
	require.Equal(t, []int{2, 2}, []int{e.Deadlines[0].Shift.Least, e.Deadlines[0].Shift.Most})
	require.Less(t, e.Deadlines[1].Shift.Most, 0)
	require.Equal(t, effect.MoreGenerous, e.Deadlines[1].Verdict)
}

// TestTextWidth: no line is wider than a hundred columns, in either language.
func TestTextWidth(t *testing.T) {
	for _, name := range []string{"successor-2023", "order-325", "order-49", "set-nine-months"} {
		e := compared(t, name)
		for _, lang := range []string{"en", "ru"} {
			for line := range strings.Lines(e.Text(lang)) {
				if n := len([]rune(strings.TrimRight(line, "\n"))); n > 100 {
					t.Errorf("%s in %s: %d columns: %s", name, lang, n, line)
				}
			}
		}
	}
}

// TestRuleTitles: every named rule of a decision has a title in both languages.
func TestRuleTitles(t *testing.T) {
	for d := range conformance.Decisions() {
		for _, one := range []*standard.Decision{d, d.Grounds} {
			if one == nil || one.Rules == nil {
				continue
			}
			for _, name := range one.Rules.RuleNames() {
				en, ru := effect.RuleTitle(name)
				require.NotEmpty(t, en, name)
				require.NotEmpty(t, ru, name)
				require.NotEqual(t, en, ru, name)
			}
		}
	}
}

// TestPlainNames: every outcome, option, value and post has a name in words, in both
// languages.
func TestPlainNames(t *testing.T) {
	need := map[string]bool{}
	for d := range conformance.Decisions() {
		def := d.Def()
		need[def.Name] = true
		for _, f := range def.Facts {
			for _, o := range f.Options {
				need[o] = f.Type == rule.OptionType && f.Name != "duty" || need[o]
			}
		}
		for _, o := range def.Outcomes {
			need[o.ID] = true
		}
		for _, v := range def.Values {
			need[v.Name] = true
		}
	}
	for _, post := range standard.Posts() {
		need[post] = true
	}
	for id := range need {
		if _, ok := standard.FactNamed(id); ok {
			delete(need, id) // a ground is named by a fact
		}
	}
	require.Greater(t, len(need), 70)
	for id, needed := range need {
		if needed {
			require.NotEqual(t, id, effect.PlainName(id, "ru"), id)
		}
	}
}

// TestAttribution: an edit that works alone, two that undo each other, and two of
// which each needs the other.
func TestAttribution(t *testing.T) {
	before := edition(t, "383")
	set := func(address standard.Address, to string) standard.Edit {
		return standard.Edit{Op: standard.OpSet, Address: address, To: to}
	}
	t.Run("each its own", func(t *testing.T) {
		e := effectOf(t, before, &standard.Amendment{Name: "two", Against: "383", Changes: []standard.Edit{
			set("p43(1)/violations", "2"), {Op: standard.OpStrike, Address: "p6(3)"},
		}})
		require.Equal(t, []string{"expulsion", "exit"}, e.Edits[0].Decisions)
		require.Equal(t, []string{"contraindication", "admission", "discontinuation", "exit"}, e.Edits[1].Decisions)
		for _, change := range decided(t, e, "exit").Changes {
			if slices.Contains(change.Gained, "expel") {
				require.Equal(t, []int{0}, change.Causes)
			}
			if slices.Contains(change.Lost, "refer-to-healthcare") {
				require.Equal(t, []int{1}, change.Causes)
			}
		}
	})
	t.Run("the same twice", func(t *testing.T) {
		e := effectOf(t, before, &standard.Amendment{Name: "twice", Against: "383", Changes: []standard.Edit{
			{Op: standard.OpInsert, Address: "p13-2", Into: "contraindication", When: standard.Condition{Fact: "minor"}, Then: true},
			{Op: standard.OpInsert, Address: "p13-3", Into: "contraindication", When: standard.Condition{Fact: "minor"}, Then: true},
		}})
		require.Contains(t, e.Edits[0].Overlaps, effect.Joint{Decision: "contraindication", With: []int{1}})
		require.Contains(t, e.Edits[1].Overlaps, effect.Joint{Decision: "contraindication", With: []int{0}})
		require.Equal(t, []int{0, 1}, decided(t, e, "contraindication").Changes[0].Causes, "each of them suffices")
		require.Contains(t, flat(e.Text("en")), "as another edit does, or against it: contraindication (edit 2), admission (edit 2)")
	})
	t.Run("the same three times", func(t *testing.T) {
		a := &standard.Amendment{Name: "thrice", Against: "383"}
		for _, at := range []standard.Address{"p13-2", "p13-3", "p13-4"} {
			a.Changes = append(a.Changes, standard.Edit{Op: standard.OpInsert, Address: at, Into: "contraindication", When: standard.Condition{Fact: "minor"}, Then: true})
		}
		e := effectOf(t, before, a)
		require.Contains(t, e.Edits[0].Overlaps, effect.Joint{Decision: "contraindication"}, "no pair explains it")
		require.Contains(t, flat(e.Text("en")), "contraindication (several edits)")
	})
	t.Run("only together", func(t *testing.T) {
		// A breach of the contract suffices already; brought as an insult it acts only
		// where its own place is struck.
		e := effectOf(t, before, &standard.Amendment{Name: "both", Against: "383", Changes: []standard.Edit{
			{Op: standard.OpInsert, Address: "p13-2", Into: "insults-and-accusations", When: standard.Condition{Fact: "contract_breached"}, Then: true},
			{Op: standard.OpStrike, Address: "p43(3)/breach"},
		}})
		require.Equal(t, []effect.Joint{{Decision: "expulsion", With: []int{1}}, {Decision: "exit", With: []int{1}}}, e.Edits[0].Together)
		require.Contains(t, flat(e.Text("en")), "only together with another edit: expulsion (edit 2), exit (edit 2)")
	})
	t.Run("only all three together", func(t *testing.T) {
		// Three places that say the same: the answer changes when the last of them is gone.
		units := []standard.Address{"p43-2", "p43-3", "p43-4"}
		var inserts, strikes []standard.Edit
		for _, at := range units {
			inserts = append(inserts, standard.Edit{Op: standard.OpInsert, Address: at, Into: "expulsion", When: standard.Condition{Fact: "minor"}, Then: true})
			strikes = append(strikes, standard.Edit{Op: standard.OpStrike, Address: at})
		}
		thrice, err := conformance.Amend(before, &standard.Amendment{Name: "thrice", Changes: inserts})
		require.NoError(t, err)
		for i := range strikes {
			without := slices.Delete(slices.Clone(strikes), i, i+1)
			require.Equal(t, effect.ReasonsOnly, effectOf(t, thrice, &standard.Amendment{Name: "two", Changes: without}).Verdict, "no pair changes an answer")
		}
		e := effectOf(t, thrice, &standard.Amendment{Name: "three", Changes: strikes})
		expulsion := decided(t, e, "expulsion")
		require.Equal(t, effect.MoreGenerous, expulsion.Verdict)
		require.Equal(t, []int{0, 1, 2}, expulsion.Together)
		require.Empty(t, expulsion.Causes)
		require.Equal(t, []int{0, 1, 2}, expulsion.Changes[0].Causes, "each is needed")
		for i := range e.Edits {
			require.Equal(t, []effect.Joint{{Decision: "expulsion"}, {Decision: "exit"}}, e.Edits[i].Together, "no pair explains it")
			require.Empty(t, e.Edits[i].Overlaps)
			require.False(t, e.Edits[i].Idle())
		}
		require.Contains(t, flat(e.Text("en")), "only together with another edit: expulsion (several edits), exit (several edits)")
		require.Contains(t, flat(e.Text("en")), "only together: edits 1, 2, 3")
	})
	t.Run("undone", func(t *testing.T) {
		e := effectOf(t, before, &standard.Amendment{Name: "back", Against: "383", Changes: []standard.Edit{
			set("p43(1)/violations", "2"), set("p43(1)/violations", "3"),
		}})
		require.Equal(t, effect.Equal, e.Verdict)
		require.Equal(t, []effect.RemarkKind{effect.UndoneEdit, effect.NothingChanges, effect.NoEntry}, kinds(e))
		require.Equal(t, 2, e.Edits[0].Overwritten)
		require.Empty(t, e.Edits[0].Touches)
		require.Equal(t, []string{"expulsion", "exit"}, e.Edits[1].Touches)
		require.Empty(t, e.Edits[1].Decisions)
		require.Contains(t, flat(e.Text("en")), "edit 2 holds in its place")
	})
}

// TestRemarks: each fault of a draft that can be applied gets its own remark.
func TestRemarks(t *testing.T) {
	before := edition(t, "383")
	never := standard.Condition{All: []standard.Condition{{Fact: "minor"}, {Not: &standard.Condition{Fact: "minor"}}}}
	always := standard.Condition{Any: never.All}
	for _, tt := range []struct {
		kind effect.RemarkKind
		a    standard.Amendment
	}{
		{effect.NothingChanges, standard.Amendment{Changes: []standard.Edit{{Op: standard.OpReword, Address: "p11"}}}},
		{effect.IdleEdit, standard.Amendment{Changes: []standard.Edit{
			{Op: standard.OpInsert, Address: "p13-2", Into: "contraindication", When: never, Then: true}, {Op: standard.OpStrike, Address: "p6(3)"}}}},
		{effect.UndoneEdit, standard.Amendment{Changes: []standard.Edit{{Op: standard.OpSet, Address: "p16/term", To: "7mo"}, {Op: standard.OpSet, Address: "p16/term", To: "6mo"}}}},
		{effect.NarrowerThanLaw, standard.Amendment{Changes: []standard.Edit{{Op: standard.OpStrike, Address: "p5/others"}}}},
		{effect.RefusalBeyondLaw, standard.Amendment{Changes: []standard.Edit{{Op: standard.OpInsert, Address: "p13-2", Into: "identification", When: standard.Condition{Fact: "minor"}}}}},
		{effect.DanglingCitation, standard.Amendment{Changes: []standard.Edit{{Op: standard.OpStrike, Address: "p6"}}}},
		{effect.StaleText, standard.Amendment{Changes: []standard.Edit{{Op: standard.OpSet, Address: "p16/term", To: "9mo"}}}},
		{effect.NeverMet, standard.Amendment{Changes: []standard.Edit{{Op: standard.OpInsert, Address: "p13-2", Into: "contraindication", When: never, Then: true}}}},
		{effect.AlwaysMet, standard.Amendment{Changes: []standard.Edit{{Op: standard.OpInsert, Address: "p13-2", Into: "contraindication", When: always, Then: true}}}},
		{effect.EarlyEntry, standard.Amendment{Signed: late, InForce: late.AddDays(10), Changes: []standard.Edit{{Op: standard.OpReword, Address: "p11"}}}},
		{effect.NoEntry, standard.Amendment{Changes: []standard.Edit{{Op: standard.OpReword, Address: "p11"}}}},
		{effect.Transitional, standard.Amendment{InForce: late, Changes: []standard.Edit{{Op: standard.OpSet, Address: "p16/term", To: "9mo"}}}},
		{effect.OtherAct, standard.Amendment{Changes: []standard.Edit{{Op: standard.OpStrike, Address: "law:a15(4)(2)"}}}},
		{effect.OtherReadings, standard.Amendment{Changes: []standard.Edit{{Op: standard.OpInsert, Address: "p42-1", Into: "insults-and-accusations",
			When: standard.Condition{Fact: "unjustified_insults"}, Then: true}}}},
	} {
		t.Run(string(tt.kind), func(t *testing.T) {
			tt.a.Name, tt.a.Against = "faulty", cmp.Or(tt.a.Against, "383")
			e := effectOf(t, edition(t, tt.a.Against), &tt.a)
			require.Contains(t, kinds(e), tt.kind, e.Text("en"))
			for _, r := range e.Remarks {
				require.NotEqual(t, r.Words.En, r.Words.Ru)
			}
		})
	}
	t.Run("in time", func(t *testing.T) {
		e := effectOf(t, before, &standard.Amendment{Name: "in time", Against: "383", Signed: late, InForce: late.AddDays(11), Changes: []standard.Edit{{Op: standard.OpReword, Address: "p11"}}})
		require.NotContains(t, kinds(e), effect.EarlyEntry)
	})
}

var cases = flag.Int("cases", 4_000, "random cases for each large decision in TestConditionsHold")

// TestConditionsHold: each change that an example draft makes happens exactly where
// one of its conditions holds: in every complete case of a decision or, where these
// are too many, in random ones.
func TestConditionsHold(t *testing.T) {
	files, err := filepath.Glob("../../docs/examples/amendments/*.yaml")
	require.NoError(t, err)
	checked := map[string]bool{}
	for _, file := range files {
		a := draft(t, strings.TrimSuffix(filepath.Base(file), ".yaml"))
		before := edition(t, a.Against)
		after, err := conformance.Amend(before, a)
		require.NoError(t, err)
		e, err := effect.Compare(before, after)
		require.NoError(t, err)
		for i := range e.Decisions {
			checked[e.Decisions[i].Name] = checkConditions(t, &e.Decisions[i], before, after, *cases) || checked[e.Decisions[i].Name]
		}
	}
	for _, name := range []string{"admission", "exit", "personal-scope", "contraindication", "identification", "expulsion", "discontinuation", "contract-extension"} {
		require.True(t, checked[name], name)
	}
}

// TestConditionsOfRandomDrafts: likewise for random drafts, of whichever decision they
// change.
func TestConditionsOfRandomDrafts(t *testing.T) {
	before := edition(t, "383").AsOf(late)
	checked := map[string]int{}
	rapid.Check(t, func(t *rapid.T) {
		_, after := drawAmendment(t, before)
		e, err := effect.Compare(before, after)
		require.NoError(t, err)
		for i := range e.Decisions {
			if checkConditions(t, &e.Decisions[i], before, after, 300) {
				checked[e.Decisions[i].Name]++
			}
		}
	})
	if len(checked) < 12 {
		t.Errorf("only %d decisions were changed: %v", len(checked), checked)
	}
}

// enumerated is the largest number of complete cases that are all tried.
const enumerated = 4096

// checkConditions reports whether there was a condition to check.
func checkConditions(t require.TestingT, changed *effect.Decision, before, after standard.Edition, samples int) bool {
	d, err := conformance.DecisionByName(changed.Name)
	require.NoError(t, err)
	if d.Grounds != nil {
		d = d.Grounds
	}
	exact := slices.DeleteFunc(slices.Clone(changed.Changes), func(c effect.Change) bool { return c.When == nil })
	if d.Rules == nil || len(exact) == 0 {
		return false
	}
	was, is := before.Compiled(d), after.Compiled(d)
	def := is.Decision()
	holds := make([]func(*rule.Vector, []rule.Value) bool, len(exact))
	for i := range exact {
		holds[i] = predicate(t, &exact[i], def, after)
	}
	classes := make([][]rule.Value, len(def.Facts))
	size := 1
	for i, f := range def.Facts {
		classes[i] = is.Classes(i)
		if at := was.Decision().FactIndex(f.Name); at >= 0 {
			for _, v := range was.Classes(at) {
				if !slices.ContainsFunc(classes[i], v.Equal) {
					classes[i] = append(classes[i], v)
				}
			}
		}
		size = min(size*len(classes[i]), enumerated+1)
	}
	random := rand.New(rand.NewPCG(1, 2))
	all := size <= enumerated
	if all {
		samples = size
	}
	for n := range samples {
		var v, w rule.Vector
		facts := make([]rule.Value, len(def.Facts))
		for i, f := range def.Facts {
			switch {
			case all:
				facts[i] = classes[i][n%len(classes[i])]
				n /= len(classes[i])
			case random.IntN(3) > 0 && f.Type == rule.TruthType:
				facts[i] = rule.Bool(slices.Contains([]string{"sheet_recognised", "application_filed", "permit_issued", "permanent_resident"}, f.Name))
			default:
				facts[i] = classes[i][random.IntN(len(classes[i]))]
			}
			require.NoError(t, def.Set(&v, i, facts[i]))
			if at := was.Decision().FactIndex(f.Name); at >= 0 {
				require.NoError(t, was.Decision().Set(&w, at, facts[i]))
			}
		}
		a, b := was.Answer(&w), is.Answer(&v)
		for i := range exact {
			c := &exact[i]
			says, happened := holds[i](&v, facts), happens(c, &a, &b)
			if says && !happened || happened && !says && !c.More {
				require.Fail(t, "the condition is wrong", "%s, %v: the condition of %+v: %t", changed.Name, facts, c, says)
			}
		}
	}
	return true
}

// happens reports whether two answers to a complete case differ as a change says.
func happens(c *effect.Change, a, b *rule.Answer) bool {
	if c.From != c.To && (a.State != c.From || b.State != c.To) {
		return false
	}
	for _, v := range c.Values {
		if !a.Value(v.Name).Equal(v.From) || !b.Value(v.Name).Equal(v.To) {
			return false
		}
	}
	moved := func(list, in, out []string) bool {
		return !slices.ContainsFunc(list, func(s string) bool { return !slices.Contains(in, s) || slices.Contains(out, s) })
	}
	if c.Cited != nil || c.Uncited != nil {
		same := a.State == b.State && slices.Equal(a.Outcomes, b.Outcomes) &&
			slices.EqualFunc(a.Values, b.Values, func(v, w rule.Entry) bool { return v.Name == w.Name && v.Value.Equal(w.Value) })
		if !same {
			return false
		}
	}
	return moved(c.Gained, b.Outcomes, a.Outcomes) && moved(c.Lost, a.Outcomes, b.Outcomes) &&
		moved(c.Cited, b.Reasons, a.Reasons) && moved(c.Uncited, a.Reasons, b.Reasons)
}

// predicate reads the condition of a change, its rules compiled by themselves.
func predicate(t require.TestingT, c *effect.Change, def *rule.Decision, e standard.Edition) func(*rule.Vector, []rule.Value) bool {
	type letter func(*rule.Vector, []rule.Value) bool
	var clauses [][]letter
	for _, clause := range c.When {
		var letters []letter
		for _, l := range clause {
			if node := l.Condition(); node != nil {
				compiled, err := rule.Compile(&rule.Decision{Name: "letter", Facts: def.Facts, State: node}, e, standard.World())
				require.NoError(t, err)
				letters = append(letters, func(v *rule.Vector, _ []rule.Value) bool { return (compiled.Core(v).State == rule.Met) == l.Met })
				continue
			}
			at := def.FactIndex(l.Fact)
			letters = append(letters, func(_ *rule.Vector, facts []rule.Value) bool {
				v := facts[at]
				return slices.ContainsFunc(l.Values, v.Equal) ||
					slices.ContainsFunc(l.Ranges, func(s rule.Stretch) bool { return s.From <= v.Int() && v.Int() <= s.To })
			})
		}
		clauses = append(clauses, letters)
	}
	return func(v *rule.Vector, facts []rule.Value) bool {
		return slices.ContainsFunc(clauses, func(letters []letter) bool {
			return !slices.ContainsFunc(letters, func(holds letter) bool { return !holds(v, facts) })
		})
	}
}

// TestCasesAreVectors: every smallest case, as a vector, is what the draft answers,
// and not what the text answers now.
func TestCasesAreVectors(t *testing.T) {
	checked := map[string]int{}
	eachVector(t, func(name string, before, after standard.Edition, v *vector) {
		replies := conformance.DecideIn(nil, v.Request, nil, before, after)
		require.True(t, v.holds(&replies[1]), "%s %s", name, v.ID)
		require.False(t, v.holds(&replies[0]), "%s %s", name, v.ID)
		checked[name]++
	})
	require.Equal(t, 7, checked["set-two-violations"])
	require.Equal(t, 1, checked["order-49"])
	require.Greater(t, checked["set-nine-months"], 1)
}

// TestVectorsOfTheOrders: the vectors of the three orders, made for the day on which each
// is taken to have come into force, hold in the text as it became.
func TestVectorsOfTheOrders(t *testing.T) {
	checked := 0
	eachVector(t, func(name string, _, _ standard.Edition, v *vector) {
		if !strings.HasPrefix(name, "order-") {
			return
		}
		reply := conformance.Decide(v.Request)
		require.True(t, v.holds(&reply), "%s %s", name, v.ID)
		checked++
	})
	require.Greater(t, checked, 5)
}

// vector is a vector of a suite, as far as it is asked here.
type vector struct {
	ID      string
	Request json.RawMessage
	Expect  struct {
		State                     string
		Outcomes, Reasons, Needed []string
		Values                    map[string]any
		Absent                    []string
	}
}

// holds reports whether a reply is what the vector expects.
func (v *vector) holds(r *conformance.Reply) bool {
	a := &r.Answer
	for name, want := range v.Expect.Values {
		var got any
		if value := a.Value(name); !value.Known() || json.Unmarshal(value.AppendJSON(nil), &got) != nil || !reflect.DeepEqual(want, got) {
			return false
		}
	}
	return r.Err == nil && a.State.String() == v.Expect.State && slices.Equal(a.Outcomes, v.Expect.Outcomes) && slices.Equal(a.Reasons, v.Expect.Reasons) &&
		slices.Equal(a.Needed, v.Expect.Needed) && !slices.ContainsFunc(v.Expect.Absent, func(name string) bool { value := a.Value(name); return value.Known() })
}

// eachVector visits the vectors of the example drafts.
func eachVector(t *testing.T, visit func(name string, before, after standard.Edition, v *vector)) {
	files, err := filepath.Glob("../../docs/examples/amendments/*.yaml")
	require.NoError(t, err)
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".yaml")
		a := draft(t, name)
		before := edition(t, a.Against).AsOf(dayOf(a))
		after, err := conformance.Amend(before, a)
		require.NoError(t, err)
		e, err := effect.Compare(before, after)
		require.NoError(t, err)
		for i := range e.Decisions {
			d := &e.Decisions[i]
			for j := range d.Changes {
				if d.Changes[j].Case == nil {
					continue
				}
				text, err := e.Vector(d, &d.Changes[j], j+1)
				require.NoError(t, err)
				var v vector
				require.NoError(t, json.Unmarshal(text, &v))
				require.Equal(t, fmt.Sprintf("%s-%s-%d", a.Name, d.Name, j+1), v.ID)
				visit(name, before, after, &v)
			}
		}
	}
}

// dayOf is the day on which an order came into force, or that of a draft, or a late one.
func dayOf(a *standard.Amendment) calendar.Date {
	if act, ok := standard.ActByNumber(strings.TrimPrefix(a.Name, "order-")); ok {
		return act.From
	}
	if day := a.Entry(); !day.IsZero() && !day.After(late) {
		return day
	}
	return late
}
