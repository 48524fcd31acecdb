package effect_test

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/conformance/effect"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// What makes a case of a computed decision the smallest is said here anew, without the
// code that finds it: every case that is smaller is asked in both texts.

// pair is both answers to a case of a computed decision; ok is false where one of the
// texts refuses it.
type pair struct {
	before, after rule.Answer
	ok            bool
}

// asker asks cases of one decision in two texts.
type asker struct {
	d             *standard.Decision
	before, after standard.Edition
}

func (k *asker) ask(facts []rule.Entry) (p pair) {
	var errs [2]error
	for i, e := range [...]standard.Edition{k.before, k.after} {
		for _, f := range facts {
			if f.Name == "trigger" {
				e = e.AsOf(f.Value.Date())
			}
		}
		def := e.Def(k.d)
		values := make([]rule.Value, len(def.Facts))
		for _, f := range facts {
			if at := def.FactIndex(f.Name); at >= 0 {
				values[at] = f.Value
			}
		}
		var a rule.Answer
		if a, errs[i] = e.AnswerValues(k.d, values); i == 0 {
			p.before = a
		} else {
			p.after = a
		}
	}
	p.ok = errs[0] == nil && errs[1] == nil
	return p
}

func (k *asker) shows(c *effect.Change, facts []rule.Entry) bool {
	p := k.ask(facts)
	return p.ok && p.before.State != rule.Undetermined && p.after.State != rule.Undetermined && happens(c, &p.before, &p.after)
}

// same reports whether a case has both answers of another.
func (k *asker) same(a, b []rule.Entry) bool {
	p, q := k.ask(a), k.ask(b)
	words := func(a rule.Answer) string {
		return fmt.Sprint(a.State, a.Outcomes, a.Reasons, string(rule.AppendEntries(nil, a.Values)))
	}
	return p.ok && q.ok && words(p.before) == words(q.before) && words(p.after) == words(q.after)
}

func (k *asker) presumed(name string) bool {
	def := k.after.Def(k.d)
	at := def.FactIndex(name)
	return at >= 0 && def.Facts[at].Presumed.Known()
}

// requireSmallest: the case of a change of a computed decision shows it, and no smaller
// case does: none with a fact, a row, a month, a head, a unit or a point less. What
// says nothing is not there.
func requireSmallest(t require.TestingT, c *effect.Change, before, after standard.Edition) {
	d, err := conformance.DecisionByName(c.Case.Decision)
	require.NoError(t, err)
	k := &asker{d, before, after}
	facts := c.Case.Facts
	require.True(t, k.shows(c, facts), "the case %v does not show %+v", facts, c)
	p := k.ask(facts)
	require.Equal(t, p.before.AppendMembers(nil), c.Case.Before.AppendMembers(nil))
	require.Equal(t, p.after.AppendMembers(nil), c.Case.After.AppendMembers(nil))
	for i, f := range facts {
		fewer := slices.Delete(slices.Clone(facts), i, i+1)
		if k.presumed(f.Name) {
			require.False(t, k.same(facts, fewer), "%s: %s says nothing in %v", c.Case.Decision, f.Name, facts)
		} else {
			require.False(t, k.shows(c, fewer), "%s: %v does without %s", c.Case.Decision, facts, f.Name)
		}
	}
	for _, smaller := range smallerCases(facts, k) {
		require.False(t, k.shows(c, smaller), "%s: %v is not the smallest case of %+v: %v is smaller", c.Case.Decision, facts, c, smaller)
	}
	for _, silent := range withoutEntry(facts) {
		require.False(t, k.same(facts, silent), "%s: %v says no more than %v", c.Case.Decision, facts, silent)
	}
}

// exchanged gives facts of which one has another value.
func exchanged(facts []rule.Entry, name string, v rule.Value) []rule.Entry {
	facts = slices.Clone(facts)
	for i := range facts {
		if facts[i].Name == name {
			facts[i].Value = v
			return facts
		}
	}
	return append(facts, rule.Entry{Name: name, Value: v})
}

func valueOf(facts []rule.Entry, name string) rule.Value {
	for _, f := range facts {
		if f.Name == name {
			return f.Value
		}
	}
	return rule.Value{}
}

// without leaves the entry of a name out of a map.
func without(m rule.Value, name string) rule.Value {
	return rule.Map(slices.DeleteFunc(slices.Clone(m.Entries()), func(e rule.Entry) bool { return e.Name == name })...)
}

// withoutEntry are the cases in which a map has an entry less.
func withoutEntry(facts []rule.Entry) (cases [][]rule.Entry) {
	for _, f := range facts {
		for _, e := range f.Value.Entries() {
			cases = append(cases, exchanged(facts, f.Name, without(f.Value, e.Name)))
		}
	}
	return cases
}

// smallerCases are the cases with a row less, or with a lower number.
func smallerCases(facts []rule.Entry, k *asker) (cases [][]rule.Entry) {
	for _, f := range facts {
		switch f.Value.Type() {
		case rule.CountType:
			for n := range f.Value.Int() {
				cases = append(cases, exchanged(facts, f.Name, rule.Count(n)))
			}
		case rule.MapType:
			for _, e := range f.Value.Entries() {
				for _, v := range lowerValues(e.Value) {
					cases = append(cases, exchanged(facts, f.Name, rule.Map(exchanged(f.Value.Entries(), e.Name, v)...)))
				}
			}
		}
	}
	points := valueOf(facts, "points")
	for i, row := range valueOf(facts, "indicators").Items() {
		name := row.String()
		fewer := exchanged(facts, "indicators", rule.List(slices.Delete(slices.Clone(valueOf(facts, "indicators").Items()), i, i+1)...))
		if points.Known() {
			fewer = exchanged(fewer, "points", without(points, name))
		}
		cases = append(cases, fewer)
		if slices.ContainsFunc(points.Entries(), func(e rule.Entry) bool { return e.Name == name }) {
			continue
		}
		was, err := k.before.Number("criteria:9/points-maximum", "")
		is, also := k.after.Number("criteria:9/points-maximum", "")
		if cmp.Or(err, also) != nil {
			continue
		}
		for n := range min(was, is, 6) { // a point taken away from a row for which none are stated
			cases = append(cases, exchanged(facts, "points", rule.Map(exchanged(points.Entries(), name, rule.Count(n))...)))
		}
	}
	return cases
}

// lowerValues are counts below a count; and below an amount a ten-thousandth less, and
// every quarter of a unit.
func lowerValues(v rule.Value) (list []rule.Value) {
	if v.Type() == rule.CountType {
		for n := range v.Int() {
			list = append(list, rule.Count(n))
		}
		return list
	}
	for n := int64(0); n < v.Int(); n += max(rule.PlacesUnit/4, v.Int()/40) {
		list = append(list, rule.Amount(n))
	}
	if v.Int() > 0 {
		list = append(list, rule.Amount(v.Int()-1))
	}
	return list
}

// requireEarliest: from the day of the comparison to that of the case the due date does
// not move, nor behind the day of a case that lies before it.
func requireEarliest(t require.TestingT, c *effect.Change, before, after standard.Edition) {
	d, err := conformance.DecisionByName("due")
	require.NoError(t, err)
	k := &asker{d, before, after}
	trigger, on := valueOf(c.Case.Facts, "trigger").Date(), before.Day()
	require.Equal(t, trigger.String(), c.Case.On)
	from, to := on, trigger.AddDays(-1)
	if trigger.Before(on) {
		from, to = trigger.AddDays(1), on.AddDays(60)
	}
	for day := from; !day.After(to); day = day.AddDays(1) {
		p := k.ask(exchanged(c.Case.Facts, "trigger", rule.Date(day)))
		if !p.ok || calendar.Documented != certainty(t, p.after) || calendar.Documented != certainty(t, p.before) {
			continue
		}
		moves := p.before.State != p.after.State
		for _, name := range []string{"due", "earliest"} {
			moves = moves || !p.before.Value(name).Equal(p.after.Value(name))
		}
		require.False(t, moves, "%v: %s is nearer", c.Case.Facts, day)
	}
}

func certainty(t require.TestingT, a rule.Answer) calendar.Certainty {
	for _, name := range []string{"due", "earliest"} {
		if day := a.Value(name).Date(); !day.IsZero() {
			c, err := calendar.Kazakhstan().Certainty(day, day)
			require.NoError(t, err)
			return c
		}
	}
	return calendar.Documented
}

// requireAllSmallest holds every case of the computed decisions of an effect to what
// the smallest is, and counts them.
func requireAllSmallest(t require.TestingT, e *effect.Effect, before, after standard.Edition, seen map[string]int) {
	for i := range e.Decisions {
		d, err := conformance.DecisionByName(e.Decisions[i].Name)
		require.NoError(t, err)
		if d.Rules != nil {
			continue
		}
		for j := range e.Decisions[i].Changes {
			c := &e.Decisions[i].Changes[j]
			if c.Case == nil {
				seen[d.Def().Name+" without"]++
				continue
			}
			requireSmallest(t, c, before, after)
			if d == standard.Due() {
				requireEarliest(t, c, before, after)
			}
			seen[d.Def().Name]++
		}
	}
}

// numbersOf are edits that give a parameter another value: less, more and none, or of
// a list another choice.
func numbersOf(p standard.Parameter) []standard.Edit {
	edits := []standard.Edit{strike(p.Address)}
	v := p.Value
	switch v.Kind() {
	case standard.PeriodValue:
		n, unit := v.Period().N(), v.Period().Unit()
		return append(edits, set(p.Address, fmt.Sprint(n+1, unit)), set(p.Address, fmt.Sprint(n-1, unit)), set(p.Address, fmt.Sprint(n*2+3, "d")))
	case standard.DecimalValue:
		return append(edits, set(p.Address, "0.5"), set(p.Address, "2.25"))
	case standard.CountValue:
		n := v.Count()
		return append(edits, set(p.Address, fmt.Sprint(n-1)), set(p.Address, fmt.Sprint(n+1)), set(p.Address, fmt.Sprint(2*n)))
	}
	items := slices.Collect(v.List())
	return append(edits, set(p.Address, items[0]), set(p.Address, strings.Join(items[1:], ", ")))
}

// TestSmallestOfEveryNumber: of a draft that changes one number that a computed decision
// counts with, or takes it out, every case is the smallest; and each of these decisions
// has many.
func TestSmallestOfEveryNumber(t *testing.T) {
	before := edition(t, "383")
	seen := map[string]int{}
	for i, p := range countedWith() {
		if i%oneIn > 0 {
			continue
		}
		for _, edit := range numbersOf(p) {
			after, err := conformance.Amend(before, &standard.Amendment{Name: "number", Changes: []standard.Edit{edit}})
			if err != nil {
				seen["refused"]++
				continue
			}
			e, err := effect.Compare(before, after)
			require.NoError(t, err)
			requireAllSmallest(t, e, before, after, seen)
		}
	}
	for name, least := range map[string]int{"evaluation-sheet": 20, "staffing": 60, "contract-term": 4, "contract-extension": 4, "due": 60} {
		if seen[name] < least/oneIn {
			t.Errorf("only %d cases of %s: %v", seen[name], name, seen)
		}
	}
}

// TestSmallestCases: the smallest case of drafts that change the arithmetic, word for
// word.
func TestSmallestCases(t *testing.T) {
	pending := []rule.Fact{{Name: "compensation_pending", Type: rule.TruthType, Yes: rule.Text{En: "a claim is pending", Ru: "иск рассматривается"}}}
	for _, tt := range []struct {
		name     string
		decision string
		edits    []standard.Edit
		cases    []string
	}{
		{"a shorter term", "contract-term", []standard.Edit{set("p16/term", "5mo")}, []string{
			"met → not_met: {concluded:2022-08-13}",
		}},
		{"a longer term", "contract-term", []standard.Edit{set("p16/term", "9mo")}, []string{
			"not_met → met: {concluded:2022-07-13}",
		}},
		{"the limit alone", "contract-term", []standard.Edit{set("p16/extension", "6mo")}, []string{
			"met → met: {concluded:2023-01-16}",
		}},
		{"a shorter term in the extension", "contract-extension", []standard.Edit{set("p16/term", "5mo")}, []string{
			"met → not_met: {concluded:2022-08-13,months:1,months_already_extended:0,inpatient_treatment:true}",
		}},
		{"more months of extension", "contract-extension", []standard.Edit{set("p16/extension", "6mo")}, []string{
			"not_met → met: {concluded:2023-01-16,months:4,months_already_extended:0,inpatient_treatment:true}",
		}},
		{"fewer months of extension", "contract-extension", []standard.Edit{set("p16/extension", "1mo")}, []string{
			"met → not_met: {concluded:2023-01-16,months:2,months_already_extended:0,inpatient_treatment:true}",
		}},
		{"a ground less", "contract-extension", []standard.Edit{strike("p16(2)")}, []string{
			"met → not_met: {concluded:2023-01-16,months:1,months_already_extended:0,criminal_case_pending:false,inpatient_treatment:true}",
			"met → met: {concluded:2023-01-16,months:1,months_already_extended:0,criminal_case_pending:true,inpatient_treatment:true}",
		}},
		{"a ground more", "contract-extension", []standard.Edit{{Op: standard.OpAdd, Address: "p16", Item: "3", When: standard.Condition{Fact: "compensation_pending"}}}, []string{
			"not_met → met: {concluded:2023-01-16,months:1,months_already_extended:0,criminal_case_pending:false,inpatient_treatment:false,compensation_pending:true}",
			"met → met: {concluded:2023-01-16,months:1,months_already_extended:0,inpatient_treatment:true,compensation_pending:true}",
		}},
		{"an exception and more months", "contract-extension", []standard.Edit{set("p16/extension", "6mo"),
			{Op: standard.OpInsert, Address: "p16-1", Into: "extension-ground", When: standard.Condition{Fact: "compensation_pending"}}}, []string{
			"met → not_met: {concluded:2023-01-16,months:1,months_already_extended:0,inpatient_treatment:true,compensation_pending:true}",
			"not_met → met: {concluded:2023-01-16,months:4,months_already_extended:0,inpatient_treatment:true,compensation_pending:false}",
		}},
		{"no ground at all", "contract-extension", []standard.Edit{set("p16/extension", "6mo"), strike("p16(1)"), strike("p16(2)")}, []string{
			"met → not_met: {concluded:2023-01-16,months:1,months_already_extended:0,inpatient_treatment:true}",
		}},
		{"a ground and a term beyond the calendar", "contract-extension", []standard.Edit{set("p16/term", "99mo"), strike("p16(1)")}, []string{
			"no case",
			"no case",
			"not_met → met: {concluded:2019-08-31,months:1,inpatient_treatment:true}",
		}},
		{"fewer points of a block", "evaluation-sheet", []standard.Edit{set("criteria:9/block-minimum", "4")}, []string{
			"not_met → met: {minor:true,indicators:[2,8,9,29],points:{2:4,9:1}}",
		}},
		{"more points of a block", "evaluation-sheet", []standard.Edit{set("criteria:9/block-minimum", "6")}, []string{
			"met → not_met: {minor:true,indicators:[2,8,29]}",
		}},
		{"fewer points in all", "evaluation-sheet", []standard.Edit{set("criteria:9/block-minimum", "3"), set("criteria:9/total-minimum", "12"), set("criteria:9/total-minimum-minor", "9")}, []string{
			"not_met → met: {minor:true,indicators:[2,8,29],points:{2:3,8:3,29:3}}",
		}},
		{"a total that the blocks imply", "evaluation-sheet", []standard.Edit{set("criteria:9/total-minimum", "19")}, nil},
		{"a larger total", "evaluation-sheet", []standard.Edit{set("criteria:9/total-minimum", "27")}, []string{
			"met → not_met: {minor:false,indicators:[2,8,21,29]}",
		}},
		{"fewer points where none are stated", "evaluation-sheet", []standard.Edit{set("criteria:9/points-maximum", "3")}, []string{
			"met → not_met: {minor:true,indicators:[2,8,29]}",
		}},
		{"more points where none are stated", "evaluation-sheet", []standard.Edit{set("criteria:9/points-maximum", "6")}, []string{
			"not_met → not_met: {indicators:[2]}",
		}},
		{"a block without rows", "evaluation-sheet", []standard.Edit{strike("annex2/purpose")}, []string{
			"met → not_met: {minor:true,points:{2:5,8:5,29:5}}",
		}},
		{"a sheet without points", "evaluation-sheet", []standard.Edit{set("criteria:9/block-minimum", "0"), set("criteria:9/total-minimum-minor", "0")}, []string{
			"not_met → met: {minor:true,indicators:[]}",
		}},
		{"a row in two blocks", "evaluation-sheet", []standard.Edit{set("annex2/harm", "8")}, []string{
			"met → not_met: {minor:true,indicators:[2,9,29]}",
			"not_met → met: {minor:true,indicators:[2,8]}",
		}},
		{"a row less", "evaluation-sheet", []standard.Edit{set("annex2/purpose", "2, 3, 4, 5")}, []string{
			"met → not_met: {minor:true,indicators:[6,8,29]}",
		}},
		{"a row that moves", "evaluation-sheet", []standard.Edit{set("annex2/purpose", "2, 3, 4, 5"), set("annex2/harm", "6, 29, 30, 31, 32")}, []string{
			"met → not_met: {minor:true,indicators:[6,8,29]}",
			"not_met → met: {minor:true,indicators:[2,6,8]}",
		}},
		{"a row of the means that moves", "evaluation-sheet", []standard.Edit{set("annex2/means", "21, 22, 23, 24, 25, 26"), set("annex2/harm", "27, 29, 30, 31, 32")}, []string{
			"met → not_met: {minor:false,indicators:[2,8,27,29]}",
			"not_met → met: {minor:true,indicators:[2,8,27]}",
		}},
		{"one lawyer more", "staffing", []standard.Edit{set("annex5(4)/up-to-20", "2")}, []string{
			"met → not_met: {recipients:0,training_groups:0,staff:{director:1,chief-accountant:1,hr-clerk:1,lawyer:1,psychologist:1,social-work-specialist:1,social-work-consultant:1,senior-nurse:1,culture-organiser:1}}",
		}},
		{"half a psychologist less", "staffing", []standard.Edit{set("annex5(5)/from-20-to-50", "1.5")}, []string{
			"not_met → met: {recipients:20,children:0,training_groups:0,staff:{director:1,chief-accountant:1,hr-clerk:1,lawyer:2,psychologist:1.5,social-work-specialist:1.5,social-work-consultant:1.5,senior-nurse:2,culture-organiser:1}}",
		}},
		{"more and less", "staffing", []standard.Edit{set("annex5(5)/from-20-to-50", "1.5"), set("annex5(1)/up-to-20", "2")}, []string{
			"met → not_met: {recipients:0,training_groups:0,staff:{director:1,chief-accountant:1,hr-clerk:1,lawyer:1,psychologist:1,social-work-specialist:1,social-work-consultant:1,senior-nurse:1,culture-organiser:1}}",
			"not_met → met: {recipients:20,children:0,training_groups:0,staff:{director:1,chief-accountant:1,hr-clerk:1,lawyer:2,psychologist:1.5,social-work-specialist:1.5,social-work-consultant:1.5,senior-nurse:2,culture-organiser:1}}",
		}},
		{"more children for a carer", "staffing", []standard.Edit{set("annex5(8)/children", "15")}, []string{
			"not_met → met: {recipients:11,children:11,training_groups:0,staff:{director:1,chief-accountant:1,hr-clerk:1,lawyer:1,psychologist:1,social-work-specialist:1,social-work-consultant:1,carer:1,senior-nurse:1,culture-organiser:1}}",
		}},
		{"no carers", "staffing", []standard.Edit{strike("annex5(8)")}, []string{
			"not_met → met: {recipients:1,children:1,training_groups:0,staff:{director:1,chief-accountant:1,hr-clerk:1,lawyer:1,psychologist:1,social-work-specialist:1,social-work-consultant:1,senior-nurse:1,culture-organiser:1}}",
		}},
		{"instructors for two groups", "staffing", []standard.Edit{set("annex5(10)/groups", "2")}, []string{
			"not_met → met: {recipients:0,training_groups:1,staff:{director:1,chief-accountant:1,hr-clerk:1,lawyer:1,psychologist:1,social-work-specialist:1,social-work-consultant:1,senior-nurse:1,labour-instructor:0.5,culture-organiser:1}}",
		}},
		{"a table for fewer", "staffing", []standard.Edit{set("annex5/upper-band-to", "40")}, []string{
			"met → not_applicable: {recipients:41,children:0,training_groups:0,staff:{director:1,chief-accountant:1,hr-clerk:1,lawyer:2,psychologist:2,social-work-specialist:1.5,social-work-consultant:1.5,senior-nurse:2,culture-organiser:1}}",
			"not_met → not_applicable: {recipients:41,staff:{}}",
		}},
		{"a table for more", "staffing", []standard.Edit{set("annex5/upper-band-to", "60")}, []string{
			"not_applicable → not_met: {recipients:51,staff:{}}",
			"not_applicable → met: {recipients:51,children:0,training_groups:0,staff:{director:1,chief-accountant:1,hr-clerk:1,lawyer:2,psychologist:2,social-work-specialist:1.5,social-work-consultant:1.5,senior-nurse:2,culture-organiser:1}}",
		}},
		{"two posts", "staffing", []standard.Edit{set("annex5/posts", "director, lawyer")}, []string{
			"not_met → met: {recipients:0,staff:{director:1,lawyer:1}}",
		}},
		{"the second column later", "staffing", []standard.Edit{set("annex5/lower-band-to", "25"), set("annex5/upper-band-from", "26")}, []string{
			"not_met → met: {recipients:20,children:0,training_groups:0,staff:{director:1,chief-accountant:1,hr-clerk:1,lawyer:1,psychologist:1,social-work-specialist:1,social-work-consultant:1,senior-nurse:1,culture-organiser:1}}",
		}},
		{"a shorter period", "due", []standard.Edit{set("p29/plan-period", "2bd")}, []string{
			"met → met: {duty:p29/plan,trigger:2023-01-16}",
		}},
		{"a period that moves on some days", "due", []standard.Edit{set("p29/plan-period", "3d")}, []string{
			"met → met: {duty:p29/plan,trigger:2023-01-19}",
		}},
		{"another frequency", "due", []standard.Edit{set("p26/frequency", "1q")}, []string{
			"met → met: {duty:p26/complaints-book,trigger:2023-01-16}",
		}},
		{"a waiting time", "due", []standard.Edit{set("p27.3/observation", "5d")}, []string{
			"met → met: {duty:p27.3/assessment,trigger:2023-01-16}",
		}},
		{"a duty less", "due", []standard.Edit{strike("p20.3/portal")}, []string{
			"met → not_applicable: {duty:p20.3/portal,trigger:2023-01-16}",
		}},
		{"a period less", "due", []standard.Edit{strike("p29/plan-period")}, []string{
			"met → not_applicable: {duty:p29/plan,trigger:2023-01-16}",
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a := &standard.Amendment{Name: "numbers", Changes: tt.edits}
			if slices.ContainsFunc(tt.edits, func(edit standard.Edit) bool { return edit.When.Fact == pending[0].Name }) {
				a.Facts = pending
			}
			before := edition(t, "383")
			after, err := conformance.Amend(before, a)
			require.NoError(t, err)
			e, err := effect.Compare(before, after)
			require.NoError(t, err)
			requireAllSmallest(t, e, before, after, map[string]int{})
			var cases []string
			for _, c := range decided(t, e, tt.decision).Changes {
				text := "no case"
				if c.Case != nil {
					text = fmt.Sprintf("%s → %s: %s", c.Case.Before.State, c.Case.After.State, strings.ReplaceAll(string(rule.AppendEntries(nil, c.Case.Facts)), `"`, ""))
				}
				cases = append(cases, text)
			}
			require.Equal(t, tt.cases, cases)
		})
	}
}

// countedWith are the parameters that computed decisions count with, and the periods of
// duties.
func countedWith() []standard.Parameter {
	periods := map[string]bool{}
	for d := range standard.Duties() {
		periods[d.Period] = true
	}
	var list []standard.Parameter
	for p := range standard.Parameters() {
		at := string(p.Address)
		if periods[at] || slices.ContainsFunc([]string{"p16/", "annex2/", "criteria:9/", "annex5"}, func(prefix string) bool { return strings.HasPrefix(at, prefix) }) {
			list = append(list, p)
		}
	}
	return list
}

// drawNumber draws an edit of one of these parameters.
func drawNumber(t *rapid.T) standard.Edit {
	of := rapid.SampledFrom([]string{"p16/", "annex2/", "criteria:9/", "annex5", ""}).Draw(t, "of")
	p := rapid.SampledFrom(slices.DeleteFunc(countedWith(), func(p standard.Parameter) bool { return !strings.HasPrefix(string(p.Address), of) })).Draw(t, "parameter")
	if rapid.IntRange(0, 4).Draw(t, "kind") == 0 {
		return strike(p.Address)
	}
	n := rapid.OneOf(rapid.IntRange(0, 8), rapid.IntRange(0, 60)).Draw(t, "number")
	switch p.Value.Kind() {
	case standard.PeriodValue:
		unit := string(p.Value.Period().Unit())
		if rapid.IntRange(0, 3).Draw(t, "another unit") == 0 {
			unit = rapid.SampledFrom([]string{"d", "bd", "mo", "q", "y"}).Draw(t, "unit")
		}
		return set(p.Address, fmt.Sprint(n, unit))
	case standard.DecimalValue:
		return set(p.Address, rapid.SampledFrom([]string{"0", "0.25", "0.5", "1", "1.5", "2", "3.7501", "12"}).Draw(t, "units"))
	case standard.CountValue:
		return set(p.Address, fmt.Sprint(n))
	}
	items := slices.Collect(p.Value.List())
	if strings.HasPrefix(string(p.Address), "annex2/") {
		items = nil
		for other := range standard.Parameters() {
			if strings.HasPrefix(string(other.Address), "annex2/") {
				items = slices.AppendSeq(items, other.Value.List())
			}
		}
	}
	return set(p.Address, strings.Join(rapid.SliceOfNDistinct(rapid.SampledFrom(items), 1, min(len(items), 8), rapid.ID).Draw(t, "items"), ", "))
}

// actingReadings are those on which a computed decision may turn.
func actingReadings() []rule.Reading {
	var list []rule.Reading
	for d := range conformance.Decisions() {
		if d.Computed == nil {
			continue
		}
		for _, id := range d.Computed.Readings {
			list = append(list, standard.World().Readings[standard.World().Reading(id)])
		}
	}
	return list
}

// TestSmallestOfRandomNumbers: of drafts that change numbers, however the text is read,
// every case of a computed decision is the smallest, and the reverse mirrors.
func TestSmallestOfRandomNumbers(t *testing.T) {
	seen := map[string]int{}
	acting := actingReadings()
	rapid.Check(t, func(t *rapid.T) {
		before := texts(t)[rapid.IntRange(0, 3).Draw(t, "text")]
		for range rapid.IntRange(0, 2).Draw(t, "readings") {
			r := rapid.SampledFrom(acting).Draw(t, "reading")
			var err error
			before, err = before.With(r.ID, rapid.SampledFrom(r.Options).Draw(t, "option"))
			require.NoError(t, err)
		}
		a := &standard.Amendment{Name: "drawn"}
		after := before
		for range rapid.IntRange(1, 4).Draw(t, "edits") {
			more := *a
			more.Changes = append(slices.Clone(a.Changes), drawNumber(t))
			if made, err := conformance.Amend(before, &more); err == nil {
				a, after = &more, made
			}
		}
		if len(a.Changes) == 0 {
			return
		}
		e, err := effect.Compare(before, after)
		require.NoError(t, err)
		back, err := effect.Compare(after, before)
		require.NoError(t, err)
		requireAllSmallest(t, e, before, after, seen)
		requireAllSmallest(t, back, after, before, seen)
		requireComplete(t, e, before, after, seen)
		for i := range e.Decisions {
			require.Equal(t, mirror[e.Decisions[i].Verdict], back.Decisions[i].Verdict, e.Decisions[i].Name)
			require.Equal(t, e.Decisions[i].Verdict == effect.Equal, e.Decisions[i].Changes == nil, e.Decisions[i].Name)
		}
		requireNarrow(t, e.Text("en"))
		requireNarrow(t, e.Text("ru"))
	})
	for _, name := range []string{"evaluation-sheet", "staffing", "contract-term", "contract-extension", "due"} {
		if seen[name] < max(3/oneIn, 1) || name != "due" && seen[name+" turned"] < 3/oneIn {
			t.Errorf("only few cases of %s: %v", name, seen)
		}
	}
}

// requireComplete: whatever random cases change from one state to another, the effect
// lists such a change.
func requireComplete(t *rapid.T, e *effect.Effect, before, after standard.Edition, seen map[string]int) {
	random := rand.New(rand.NewPCG(uint64(rapid.IntRange(0, 1000).Draw(t, "cases")), 138))
	for _, name := range []string{"evaluation-sheet", "staffing", "contract-term", "contract-extension"} {
		d, err := conformance.DecisionByName(name)
		require.NoError(t, err)
		k := &asker{d, before, after}
		for range 60 {
			facts := randomCase(random, before.Day())
			p := k.ask(facts)
			if !p.ok || p.before.State == p.after.State || p.before.State == rule.Undetermined || p.after.State == rule.Undetermined {
				continue
			}
			seen[name+" turned"]++
			require.True(t, slices.ContainsFunc(decided(t, e, name).Changes, func(c effect.Change) bool {
				return c.From == p.before.State && c.To == p.after.State
			}), "%s: nothing says that %v turns from %s to %s", name, facts, p.before.State, p.after.State)
		}
	}
}

// randomCase gives the facts of a sheet, an organisation and a contract at once: each
// decision takes its own.
func randomCase(random *rand.Rand, on calendar.Date) []rule.Entry {
	var rows []rule.Value
	var points, staff []rule.Entry
	often := 1 + random.IntN(6)
	for p := range standard.Parameters() {
		if !strings.HasPrefix(string(p.Address), "annex2/") {
			continue
		}
		for row := range p.Value.List() {
			if random.IntN(often) > 0 {
				continue
			}
			n, _ := strconv.ParseInt(row, 10, 64)
			rows = append(rows, rule.Count(n))
			if random.IntN(2) > 0 {
				points = append(points, rule.Entry{Name: row, Value: rule.Count(int64(random.IntN(6)))})
			}
		}
	}
	for _, post := range standard.Posts() {
		staff = append(staff, rule.Entry{Name: post, Value: rule.Amount(int64(random.IntN(9)) * rule.PlacesUnit / 4)})
	}
	if random.IntN(2) > 0 {
		for i := range staff {
			staff[i].Value = rule.Amount(int64(random.IntN(3)+1) * rule.PlacesUnit)
		}
	}
	recipients := int64(random.IntN(70))
	return []rule.Entry{
		{Name: "minor", Value: rule.Bool(random.IntN(2) > 0)}, {Name: "indicators", Value: rule.List(rows...)}, {Name: "points", Value: rule.Map(points...)},
		{Name: "recipients", Value: rule.Count(recipients)}, {Name: "children", Value: rule.Count(random.Int64N(recipients + 1))},
		{Name: "training_groups", Value: rule.Count(int64(random.IntN(3)))}, {Name: "staff", Value: rule.Map(staff...)},
		{Name: "concluded", Value: rule.Date(on.AddDays(-random.IntN(400)))}, {Name: "months", Value: rule.Count(int64(random.IntN(9)))},
		{Name: "months_already_extended", Value: rule.Count(int64(random.IntN(4)))}, {Name: "suspended_days", Value: rule.Count(int64(random.IntN(2) * 30))},
		{Name: "criminal_case_pending", Value: rule.Bool(random.IntN(2) > 0)}, {Name: "inpatient_treatment", Value: rule.Bool(random.IntN(2) > 0)},
	}
}

// texts are two editions, each on two days: one late, and one early.
func texts(t require.TestingT) []standard.Edition {
	var list []standard.Edition
	for _, id := range []string{"325", "383"} {
		for _, day := range []calendar.Date{late, calendar.MustDate(2016, time.July, 1)} {
			e, err := standard.OnText(id, late)
			require.NoError(t, err)
			list = append(list, e.AsOf(day))
		}
	}
	return list
}
