package effect_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/conformance/effect"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// drawAmendment draws a draft that can be applied, of one to four edits of any kind.
func drawAmendment(t *rapid.T, before standard.Edition) (*standard.Amendment, standard.Edition) {
	a := &standard.Amendment{Name: "drawn", Against: before.ID(), InForce: late}
	for range rapid.IntRange(1, 4).Draw(t, "edits") {
		for range 20 { // until one can be applied
			more := *a
			more.Changes = append(slices.Clone(a.Changes), drawEdit(t, before, len(a.Changes)))
			if _, err := conformance.Amend(before, &more); err == nil {
				a = &more
				break
			}
		}
	}
	if len(a.Changes) == 0 {
		a.Changes = []standard.Edit{{Op: standard.OpReword, Address: "p11"}}
	}
	after, err := conformance.Amend(before, a)
	require.NoError(t, err)
	return a, after
}

func drawEdit(t *rapid.T, before standard.Edition, n int) standard.Edit {
	d := rapid.SampledFrom(ruled()).Draw(t, "decision")
	rules := d.Rules
	addresses, names := slices.Collect(rules.Addresses()), rules.RuleNames()
	var truths []string
	for _, f := range rules.Facts {
		if f.Type == rule.TruthType {
			truths = append(truths, f.Name)
		}
	}
	when := standard.Condition{Fact: rapid.SampledFrom(truths).Draw(t, "fact")}
	if rapid.Bool().Draw(t, "denied") {
		when = standard.Condition{Not: &standard.Condition{Fact: when.Fact}}
	}
	switch kind := rapid.IntRange(0, 9).Draw(t, "kind"); {
	case kind <= 2 && len(addresses) > 0:
		return standard.Edit{Op: standard.OpStrike, Address: standard.Address(rapid.SampledFrom(addresses).Draw(t, "struck"))}
	case kind <= 4 && len(addresses) > 0:
		return standard.Edit{Op: standard.OpAdd, Address: standard.Address(rapid.SampledFrom(addresses).Draw(t, "list")), When: when}
	case kind <= 6 && len(names) > 0:
		return standard.Edit{Op: standard.OpInsert, Address: standard.Address(fmt.Sprintf("p46-%d", n+1)), Into: rapid.SampledFrom(names).Draw(t, "rule"),
			When: when, Then: rapid.Bool().Draw(t, "met")}
	case kind == 7:
		return standard.Edit{Op: standard.OpReword, Address: "p11"}
	}
	p := rapid.SampledFrom(slices.Collect(before.Parameters())).Draw(t, "parameter")
	to := fmt.Sprint(rapid.IntRange(0, 12).Draw(t, "number"))
	switch p.Value.Kind() {
	case standard.PeriodValue:
		to += string(p.Value.Period().Unit())
	case standard.DecimalValue:
		to += ".5"
	}
	return standard.Edit{Op: standard.OpSet, Address: p.Address, To: to}
}

// ruled lists the decisions of rules.
func ruled() []*standard.Decision {
	return slices.DeleteFunc(slices.Collect(conformance.Decisions()), func(d *standard.Decision) bool { return d.Rules == nil })
}

// TestLaws: of random drafts, every smallest case shows its change and needs each of
// its facts; the reverse mirrors; an edit that does nothing alone and is not needed
// changes nothing; totals are sums.
func TestLaws(t *testing.T) {
	before := edition(t, "383").AsOf(late)
	seen := map[string]int{}
	rapid.Check(t, func(t *rapid.T) {
		_, after := drawAmendment(t, before)
		e, err := effect.Compare(before, after)
		require.NoError(t, err)
		back, err := effect.Compare(after, before)
		require.NoError(t, err)
		for i := range e.Decisions {
			d, r := &e.Decisions[i], &back.Decisions[i]
			require.Equal(t, mirror[d.Verdict], r.Verdict, "%s", d.Name)
			require.Equal(t, d.Verdict == effect.Equal, len(d.Changes) == 0, d.Name)
			for j := range d.Changes {
				requireMinimal(t, &d.Changes[j], before, after)
				seen[string(d.Changes[j].Verdict)]++
			}
		}
		require.Equal(t, mirror[e.Verdict], back.Verdict)
		for i := range e.Edits {
			seen["idle"] += count(e.Edits[i].Idle())
		}
		requireNarrow(t, e.Text("en"))
		requireNarrow(t, e.Text("ru"))
		text, err := e.JSON()
		require.NoError(t, err)
		require.NotContains(t, string(text), "null,null")
		require.NoError(t, e.HTML(io.Discard, "ru"))
	})
	for _, verdict := range []effect.Verdict{effect.MoreGenerous, effect.Stricter, effect.Changed, effect.ReasonsOnly} {
		if seen[string(verdict)] < 3 {
			t.Errorf("only %d random changes were %s: %v", seen[string(verdict)], verdict, seen)
		}
	}
}

func count(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

var mirror = map[effect.Verdict]effect.Verdict{
	effect.Equal: effect.Equal, effect.ReasonsOnly: effect.ReasonsOnly, effect.Changed: effect.Changed, effect.Mixed: effect.Mixed,
	effect.MoreGenerous: effect.Stricter, effect.Stricter: effect.MoreGenerous,
}

func requireNarrow(t *rapid.T, text string) {
	for line := range strings.Lines(text) {
		if n := len([]rune(strings.TrimRight(line, "\n"))); n > 100 {
			t.Fatalf("%d columns: %s", n, line)
		}
	}
}

// requireMinimal: the case of a change shows it, in every completion; without any of
// its facts it does not. Values that come from nothing, and citations, are only shown.
// Those of computed decisions are held to more.
func requireMinimal(t *rapid.T, c *effect.Change, before, after standard.Edition) {
	if c.Case == nil {
		return
	}
	d, err := conformance.DecisionByName(c.Case.Decision)
	require.NoError(t, err)
	if d.Rules == nil {
		requireSmallest(t, c, before, after)
		return
	}
	if c.When == nil {
		return
	}
	compiled := map[*rule.Node]*rule.Compiled{}
	settled := func(e standard.Edition, def *rule.Decision, when *rule.Node, v *rule.Vector) bool {
		if compiled[when] == nil {
			c, err := rule.Compile(&rule.Decision{Name: "outcome", Facts: def.Facts, State: when}, e, standard.World())
			require.NoError(t, err)
			compiled[when] = c
		}
		return compiled[when].Core(v).State != rule.Undetermined
	}
	shows := func(left int) bool {
		var answers [2]rule.Answer
		for i, e := range [...]standard.Edition{before, after} {
			def := e.Compiled(d).Decision()
			var v rule.Vector
			for j, f := range c.Case.Facts {
				if at := def.FactIndex(f.Name); at >= 0 && j != left {
					require.NoError(t, def.Set(&v, at, f.Value))
				}
			}
			answers[i] = e.Compiled(d).Answer(&v)
			for _, list := range [][]string{c.Gained, c.Lost} {
				for _, id := range list {
					if at := slices.IndexFunc(def.Outcomes, func(o rule.Outcome) bool { return o.ID == id }); at >= 0 && !settled(e, def, def.Outcomes[at].When, &v) {
						return false
					}
				}
			}
		}
		return answers[0].State != rule.Undetermined && answers[1].State != rule.Undetermined && happens(c, &answers[0], &answers[1])
	}
	if !shows(-1) {
		t.Fatalf("the case of %+v does not show it", c)
	}
	if c.Cited != nil || c.Uncited != nil || slices.ContainsFunc(c.Values, func(v rule.ValueChange) bool { return !v.From.Known() || !v.To.Known() }) {
		return
	}
	for i, f := range c.Case.Facts {
		if shows(i) {
			t.Fatalf("the case of %+v does without %s", c, f.Name)
		}
	}
}

// TestSameText: a text with itself, and every two editions, as they are.
func TestSameText(t *testing.T) {
	for _, id := range []string{"138", "49", "325", "383"} {
		e, err := effect.Compare(edition(t, id), edition(t, id))
		require.NoError(t, err)
		require.Equal(t, effect.Equal, e.Verdict)
		require.Empty(t, e.Parameters)
		require.Empty(t, e.Deadlines)
		for _, d := range e.Decisions {
			require.Empty(t, d.Changes)
		}
		require.Contains(t, e.Text("en"), "NOTHING CHANGES")
	}
	e, err := effect.Compare(edition(t, "138"), edition(t, "383"))
	require.NoError(t, err)
	require.Equal(t, effect.Mixed, e.Verdict)
}

// requests are known cases of several decisions; some change under two-violations.
func requests(n int) []byte {
	var b bytes.Buffer
	for i := range n {
		switch i % 5 {
		case 0:
			fmt.Fprintf(&b, `{"id":"%d","decision":"expulsion","on":"2022-11-01","facts":{"violations":%d,"informed_administration":true,"unjustified_insults":false,"unjustified_accusations":false,"contract_breached":false}}`+"\n", i, i/5%6)
		case 1:
			fmt.Fprintf(&b, `{"id":"%d","decision":"admission","on":"2022-11-01","facts":{"citizenship":"citizen","permit_issued":true,"sheet_recognised":%t,"application_filed":true}}`+"\n", i, i/5%2 == 0)
		case 2:
			fmt.Fprintf(&b, `{"id":"%d","decision":"contraindication","on":"2018-03-05","facts":{"drug_intoxication":%t}}`+"\n", i, i/5%2 == 0)
		case 3:
			fmt.Fprintf(&b, `{"id":"%d","decision":"exit","on":"2022-11-01","facts":{"violations":3,"written_request":true}}`+"\n", i)
		default:
			fmt.Fprintf(&b, `{"id":"%d","decision":"stay-kind","on":"2022-11-01","facts":{"round_the_clock":true,"extended":false}}`+"\n", i)
		}
	}
	return b.Bytes()
}

// TestCases: known cases are counted, totals are sums, and the cases that change are
// those that the text answers otherwise.
func TestCases(t *testing.T) {
	a := draft(t, "set-two-violations")
	before := edition(t, "383")
	after, err := conformance.Amend(before, a)
	require.NoError(t, err)
	cases := effect.NewCases(before, after)
	input := append(requests(300), "{\"decision\":\"none\"}\nnot json\n"...)
	var out bytes.Buffer
	err = conformance.Stream(context.Background(), bytes.NewReader(input), &out, func(dst, line []byte) []byte {
		if known := cases.Ask(line); known != nil {
			return append(known.AppendJSON(dst), '\n')
		}
		return dst
	}, nil)
	require.NoError(t, err)
	total := cases.Totals()
	require.Equal(t, 302, total.Cases)
	require.Equal(t, 2, total.Refused)
	require.Equal(t, 70, total.Changed, "every exit, and the expulsions with three violations")
	require.Equal(t, total.Changed, sum(total.ByDecision))
	require.Equal(t, total.Changed, sum(total.ByTransition))
	require.Equal(t, []int{70}, total.ByEdit)
	require.Equal(t, []effect.Total{{Name: "exit", Cases: 60}, {Name: "expulsion", Cases: 10}}, total.ByDecision)
	require.Equal(t, []effect.Total{{Name: "met +expel +terminate-contract", Cases: 60}, {Name: "not_met → met +expel +terminate-contract", Cases: 10}}, total.ByTransition)
	require.Equal(t, 70, strings.Count(out.String(), "\n"))
	require.Contains(t, total.Text("en"), "302 cases asked: 70 change")
}

func sum(list []effect.Total) int {
	n := 0
	for _, t := range list {
		n += t.Cases
	}
	return n
}

// TestCasesOfNewFacts: a case may state a fact that only the draft knows.
func TestCasesOfNewFacts(t *testing.T) {
	a := draft(t, "add-ground-of-extension")
	before := edition(t, "383")
	after, err := conformance.Amend(before, a)
	require.NoError(t, err)
	known := effect.NewCases(before, after).Ask([]byte(`{"id":"1","decision":"contract-extension","on":"2022-11-01","facts":{"concluded":"2022-09-01","months":1,"months_already_extended":0,"criminal_case_pending":false,"inpatient_treatment":false,"compensation_pending":true}}`))
	require.NotNil(t, known)
	require.Equal(t, rule.NotMet, known.Before.Answer.State)
	require.Equal(t, rule.Met, known.After.Answer.State)
	require.Contains(t, known.Text("ru"), "после: да")
}

// TestCasesOfDeadlines: a deadline is counted by the draft.
func TestCasesOfDeadlines(t *testing.T) {
	a := draft(t, "successor-2023")
	before := edition(t, "383")
	after, err := conformance.Amend(before, a)
	require.NoError(t, err)
	known := effect.NewCases(before, after).Ask([]byte(`{"decision":"due","on":"2022-11-10","facts":{"duty":"p29/plan","trigger":"2022-11-01"}}`))
	require.NotNil(t, known)
	require.Equal(t, "2022-11-04", known.Before.Answer.Value("due").String())
	require.Equal(t, "2022-11-03", known.After.Answer.Value("due").String())
	require.Equal(t, []int{1}, known.Edits)
}

// BenchmarkCompare compares all decisions for a draft of one edit and for one of five.
func BenchmarkCompare(b *testing.B) {
	for _, name := range []string{"set-two-violations", "set-nine-months", "strike-intoxication", "successor-2023", "order-325"} {
		b.Run(name, func(b *testing.B) {
			a := draft(b, name)
			before := edition(b, a.Against)
			for b.Loop() {
				after, err := conformance.Amend(before, a)
				if err != nil {
					b.Fatal(err)
				}
				if _, err := effect.Compare(before, after); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkMillionCases asks a million known cases, in memory and on all processors.
func BenchmarkMillionCases(b *testing.B) {
	a := draft(b, "set-two-violations")
	before := edition(b, "383")
	after, err := conformance.Amend(before, a)
	if err != nil {
		b.Fatal(err)
	}
	input := requests(1_000_000)
	for b.Loop() {
		cases := effect.NewCases(before, after)
		err := conformance.Stream(context.Background(), bytes.NewReader(input), io.Discard, func(dst, line []byte) []byte {
			if known := cases.Ask(line); known != nil {
				return append(known.AppendJSON(dst), '\n')
			}
			return dst
		}, nil)
		if err != nil || cases.Totals().Changed == 0 {
			b.Fatal(err, cases.Totals())
		}
	}
}
