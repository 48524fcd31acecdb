package effect_test

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
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

// amended applies edits to a text.
func amended(t testing.TB, e standard.Edition, edits ...standard.Edit) standard.Edition {
	t.Helper()
	after, err := conformance.Amend(e, &standard.Amendment{Name: "edits", Changes: edits})
	require.NoError(t, err)
	return after
}

func set(address standard.Address, to string) standard.Edit {
	return standard.Edit{Op: standard.OpSet, Address: address, To: to}
}

func strike(address standard.Address) standard.Edit {
	return standard.Edit{Op: standard.OpStrike, Address: address}
}

// asked answers a decision in a text.
func asked(t testing.TB, e standard.Edition, decision string, facts map[string]rule.Value) rule.Answer {
	t.Helper()
	d, err := conformance.DecisionByName(decision)
	require.NoError(t, err)
	def := e.Def(d)
	values := make([]rule.Value, len(def.Facts))
	for name, v := range facts {
		require.GreaterOrEqual(t, def.FactIndex(name), 0, name)
		values[def.FactIndex(name)] = v
	}
	a, err := e.AnswerValues(d, values)
	require.NoError(t, err)
	return a
}

var (
	threeViolations = map[string]rule.Value{"violations": rule.Count(3), "left_without_leave": rule.Bool(false), "unjustified_insults": rule.Bool(false),
		"unjustified_accusations": rule.Bool(false), "contract_breached": rule.Bool(false)}
	drugs = map[string]rule.Value{"drug_intoxication": rule.Bool(true), "dangerous_mental_disorder": rule.Bool(false), "active_tuberculosis": rule.Bool(false),
		"infectious_disease": rule.Bool(false), "quarantine_infection": rule.Bool(false), "contagious_skin_or_hair_disease": rule.Bool(false),
		"alcohol_intoxication": rule.Bool(false), "terminal_illness_needing_palliative_care": rule.Bool(false), "inpatient_treatment_needed": rule.Bool(false)}
)

// TestDraftOnADraft: what the first draft did to rules, numbers, units and facts stays
// under the second, and the comparison of the two shows the second alone.
func TestDraftOnADraft(t *testing.T) {
	text := edition(t, "383")
	first, err := conformance.Amend(text, &standard.Amendment{
		Name:  "first",
		Facts: []rule.Fact{{Name: "compensation_pending", Type: rule.TruthType, Yes: rule.Text{En: "a claim is pending", Ru: "иск рассматривается"}}},
		Changes: []standard.Edit{
			set("p43(1)/violations", "2"), strike("p6(3)/alcohol"),
			{Op: standard.OpAdd, Address: "p16", Item: "3", When: standard.Condition{Fact: "compensation_pending"}},
		},
	})
	require.NoError(t, err)
	second := amended(t, first, strike("p6(3)/drugs"),
		standard.Edit{Op: standard.OpInsert, Address: "p43-2", Into: "expulsion", When: standard.Condition{Fact: "compensation_pending"}})
	require.Equal(t, rule.Met, asked(t, first, "expulsion", threeViolations).State)
	require.Equal(t, rule.Met, asked(t, first, "contraindication", drugs).State)
	require.Equal(t, rule.NotMet, asked(t, second, "contraindication", drugs).State)
	pending := map[string]rule.Value{"compensation_pending": rule.Bool(false)}
	for name, v := range threeViolations {
		pending[name] = v
	}
	require.Equal(t, rule.Met, asked(t, second, "expulsion", pending).State, "the number of the first draft holds")
	pending["compensation_pending"] = rule.Bool(true)
	require.Equal(t, rule.NotMet, asked(t, second, "expulsion", pending).State)
	require.True(t, second.Has("p16(3)"), "the unit of the first draft stands")
	require.False(t, second.Has("p6(3)/alcohol") && second.Has("p99"))
	require.Equal(t, "edits", second.Draft().Name)

	e, err := effect.Compare(first, second)
	require.NoError(t, err)
	require.Len(t, e.Edits, 2)
	require.Empty(t, e.Parameters, "no number moves from the first draft to the second")
	require.Equal(t, []string{"contraindication", "admission", "discontinuation", "exit"}, e.Edits[0].Decisions)
	require.Equal(t, []string{"expulsion", "exit"}, e.Edits[1].Decisions)

	_, err = conformance.Amend(first, &standard.Amendment{Name: "again", Changes: []standard.Edit{set("p43(1)/violations", "2")}})
	require.Error(t, err, "the first draft has set it so already")
}

// TestOrdersOneOnTheOther: the three orders as drafts, each on the one before, make the
// last edition.
func TestOrdersOneOnTheOther(t *testing.T) {
	made := edition(t, "138")
	for _, name := range []string{"order-49", "order-325", "order-383"} {
		var err error
		made, err = conformance.Amend(made, draft(t, name))
		require.NoError(t, err)
	}
	requireSameText(t, edition(t, "383"), made)
}

// TestWithoutADoubtfulAct: a draft of a text in doubt stays the draft when the act in
// doubt is left out; where it cannot be applied without the act, there is no text.
func TestWithoutADoubtfulAct(t *testing.T) {
	day := calendar.MustDate(2022, time.September, 10) // in the window of order 325
	text, err := standard.On(day)
	require.NoError(t, err)
	require.Contains(t, slices.Collect(text.Uncertain()), "325")
	after := amended(t, text, set("p43(1)/violations", "2"), strike("p6(3)"))
	other, ok := after.Without("325")
	require.True(t, ok)
	require.Equal(t, "49", other.ID())
	require.NotNil(t, other.Draft())
	require.Equal(t, rule.Met, asked(t, other, "expulsion", threeViolations).State)
	require.Equal(t, rule.NotMet, asked(t, other, "contraindication", drugs).State)
	again, _ := after.Without("325")
	d, err := conformance.DecisionByName("personal-scope")
	require.NoError(t, err)
	require.Same(t, other.Compiled(d), again.Compiled(d), "it is made once")
	require.Empty(t, asked(t, after, "expulsion", threeViolations).Uncertain, "the order has nothing to do with it")

	bound := amended(t, text, strike("p13-1"))
	none, ok := bound.Without("325")
	require.True(t, ok)
	require.Error(t, none.Err())
	require.Equal(t, []string{"325"}, asked(t, bound, "expulsion", threeViolations).Uncertain)
}

// TestPosts: annex 5 without a post, a row or a number of it sets no norm there, and
// the decision follows.
func TestPosts(t *testing.T) {
	text := edition(t, "383")
	director := rule.Entry{Name: "director", Value: rule.Amount(rule.PlacesUnit)}
	lawyer := rule.Entry{Name: "lawyer", Value: rule.Amount(rule.PlacesUnit)}
	staffed := func(recipients, children int64, staff ...rule.Entry) map[string]rule.Value {
		return map[string]rule.Value{"recipients": rule.Count(recipients), "children": rule.Count(children), "training_groups": rule.Count(0), "staff": rule.Map(staff...)}
	}
	two := set("annex5/posts", "director, lawyer")
	for _, tt := range []struct {
		name  string
		edit  standard.Edit
		facts map[string]rule.Value
		was   rule.State
		is    rule.State
		short string
	}{
		{"two posts suffice", two, staffed(10, 0, director, lawyer), rule.NotMet, rule.Met, "{}"},
		{"one of the two is not enough", two, staffed(10, 0, director), rule.NotMet, rule.NotMet, `{"lawyer":1}`},
		{"no norm for children", strike("annex5(8)"), staffed(10, 10), rule.NotMet, rule.NotMet,
			`{"director":1,"chief-accountant":1,"hr-clerk":1,"lawyer":1,"psychologist":1,"social-work-specialist":1,"social-work-consultant":1,"senior-nurse":1,"culture-organiser":1}`},
		{"the divisor alone", strike("annex5(8)/children"), staffed(10, 10), rule.NotMet, rule.NotMet,
			`{"director":1,"chief-accountant":1,"hr-clerk":1,"lawyer":1,"psychologist":1,"social-work-specialist":1,"social-work-consultant":1,"senior-nurse":1,"culture-organiser":1}`},
		{"a cell of the first column, asked in the second", strike("annex5(4)/up-to-20"), staffed(30, 0, director), rule.NotMet, rule.NotMet,
			`{"chief-accountant":1,"hr-clerk":1,"lawyer":2,"psychologist":2,"social-work-specialist":1.5,"social-work-consultant":1.5,"senior-nurse":2,"culture-organiser":1}`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			after := amended(t, text, tt.edit)
			require.Equal(t, tt.was, asked(t, text, "staffing", tt.facts).State)
			a := asked(t, after, "staffing", tt.facts)
			require.Equal(t, tt.is, a.State)
			require.Equal(t, tt.short, string(a.Value("shortfall").AppendJSON(nil)))
			e, err := effect.Compare(text, after)
			require.NoError(t, err)
			require.Equal(t, effect.Changed, decided(t, e, "staffing").Verdict)
			require.NotEmpty(t, e.Posts)
			require.NotNil(t, decided(t, e, "staffing").Changes[0].Case)
		})
	}
	e, err := effect.Compare(text, amended(t, text, two))
	require.NoError(t, err)
	gone := map[string]bool{}
	for _, p := range e.Posts {
		require.Empty(t, p.To)
		gone[p.Post] = true
	}
	require.Len(t, gone, 9)
	require.Contains(t, flat(e.Text("en")), "labour-instructor, training groups: from 6 on likewise")
}

// TestStruckServices: a service goes with the unit that it is part of, with its list,
// and where a list is given anew without it.
func TestStruckServices(t *testing.T) {
	text := edition(t, "383")
	contract := map[string]rule.Value{"contract_in_force": rule.Bool(true), "in_health_facility": rule.Bool(false)}
	for _, tt := range []struct {
		edit standard.Edit
		left int
	}{
		{strike("p40(1)"), 51 - 9}, {strike("p40(1)/services"), 51 - 9}, {strike("p40(1).s1"), 50},
		{set("p40(1)/services", "p40(1).s1, p40(1).s2"), 51 - 7}, {standard.Edit{Op: standard.OpAdd, Address: "p40(1)", Item: "s10"}, 52},
	} {
		after := amended(t, text, tt.edit)
		a := asked(t, after, "services", contract)
		given := a.Value("services")
		require.Len(t, given.Items(), tt.left, tt.edit.Address)
		e, err := effect.Compare(text, after)
		require.NoError(t, err)
		want := effect.Stricter
		if tt.left > 51 {
			want = effect.MoreGenerous
		}
		require.Equal(t, want, e.Verdict, tt.edit.Address)
		require.Equal(t, want, decided(t, e, "services").Verdict, tt.edit.Address)
	}
}

// TestStrikeEverything: whatever condition, number or paragraph a draft strikes, it is
// compared, or refused with the place of the change.
func TestStrikeEverything(t *testing.T) {
	before := edition(t, "383").AsOf(late)
	addresses := map[standard.Address]bool{}
	for p := range standard.Parameters() {
		addresses[p.Address] = true
	}
	for p := range standard.Provisions() {
		if p.Ref.Act() == "" && p.Ref.Depth() == 0 {
			addresses[standard.Address(p.Ref)] = true
		}
	}
	for d := range conformance.Decisions() {
		for _, one := range []*standard.Decision{d, d.Grounds} {
			if one != nil && one.Rules != nil {
				for at := range one.Rules.Addresses() {
					addresses[standard.Address(at)] = true
				}
			}
		}
	}
	compared, refused := 0, 0
	for i, address := range slices.Sorted(maps.Keys(addresses)) {
		if i%oneIn > 0 {
			continue
		}
		after, err := conformance.Amend(before, &standard.Amendment{Name: "struck", Changes: []standard.Edit{strike(address)}})
		if err != nil {
			known, ok := err.(*rule.Error)
			require.True(t, ok, address)
			require.Equal(t, rule.BadAmendment, known.Kind, address)
			require.Equal(t, "changes[0].strike", known.Path, "%s: %v", address, err)
			refused++
			continue
		}
		e, err := effect.Compare(before, after)
		require.NoError(t, err, address)
		require.Equal(t, e.Verdict == effect.Equal, e.Parameters == nil && e.Deadlines == nil && e.Services == nil && e.Requirements == nil && e.Posts == nil &&
			!slices.ContainsFunc(e.Decisions, func(d effect.Decision) bool { return d.Verdict != effect.Equal }), address)
		compared++
	}
	require.Greater(t, compared, 150/oneIn)
	require.Greater(t, refused, 10/oneIn)
}

// TestManyEdits: in a draft of many edits every decision that few of them touch is told
// apart; of one that too many touch, the edits that touch it are named, and no other.
func TestManyEdits(t *testing.T) {
	a := &standard.Amendment{Name: "many", Against: "383", InForce: late}
	for i := range 20 {
		a.Changes = append(a.Changes, standard.Edit{Op: standard.OpInsert, Address: standard.Address(fmt.Sprintf("p12-%d", i+1)), Into: "difficult-situation",
			When: standard.Condition{Fact: "minor"}, Then: i%2 == 0})
	}
	a.Changes = append(a.Changes, set("p43(1)/violations", "2"), strike("p6(3)"), set("p16/term", "9mo"), set("p29/plan-period", "2bd"))
	e := effectOf(t, edition(t, "383"), a)
	require.False(t, e.Separated)
	situation := decided(t, e, "difficult-situation")
	require.False(t, situation.Separated)
	require.Len(t, situation.Touching, 20)
	require.Empty(t, situation.Causes)
	require.NotEmpty(t, situation.Changes)
	require.Equal(t, []int{20}, decided(t, e, "expulsion").Causes)
	require.Equal(t, []int{20, 21}, decided(t, e, "exit").Causes)
	require.Equal(t, []int{22}, decided(t, e, "contract-term").Causes)
	require.Equal(t, []int{23}, decided(t, e, "due").Causes)
	for _, d := range e.Decisions {
		require.Equal(t, d.Name != "difficult-situation", d.Separated, d.Name)
	}
	text := flat(e.Text("en"))
	require.Contains(t, text, "touches, with too many others to tell what it does: difficult-situation")
	require.Contains(t, text, "20 edits touch it, too many or too entangled to be told apart; no other edit changes it")
	require.NotContains(t, kinds(e), effect.IdleEdit, "it is not known of the others")

	before := edition(t, "383")
	after, err := conformance.Amend(before, a)
	require.NoError(t, err)
	known := effect.NewCases(before, after)
	change := known.Ask([]byte(`{"decision":"expulsion","on":"2022-11-01","facts":{"violations":3,"left_without_leave":false,"unjustified_insults":false,"unjustified_accusations":false,"contract_breached":false}}`))
	require.NotNil(t, change)
	require.Equal(t, []int{20}, change.Edits)
	change = known.Ask([]byte(`{"decision":"difficult-situation","on":"2022-11-01","facts":{"minor":true,"homeless":true}}`))
	require.NotNil(t, change)
	require.Empty(t, change.Edits)
	total := known.Totals()
	require.Equal(t, 1, total.Untold)
	require.Contains(t, total.Text("en"), "1 change, but by which edit is not told apart")
}

// TestCasesOfEitherEdit: a case that each of two edits changes counts for both.
func TestCasesOfEitherEdit(t *testing.T) {
	before := edition(t, "383")
	after := amended(t, before,
		standard.Edit{Op: standard.OpInsert, Address: "p43-2", Into: "expulsion", When: standard.Condition{Fact: "plan_approved"}, Then: true},
		standard.Edit{Op: standard.OpInsert, Address: "p43-3", Into: "expulsion", When: standard.Condition{Fact: "plan_approved"}, Then: true})
	known := effect.NewCases(before, after).Ask([]byte(`{"decision":"expulsion","on":"2022-11-01","facts":{"violations":0,"left_without_leave":false,"unjustified_insults":false,"unjustified_accusations":false,"contract_breached":false,"plan_approved":true}}`))
	require.NotNil(t, known)
	require.Equal(t, []int{0, 1}, known.Edits)
}

// TestCasesOfTheOrder: the periods of the order itself bind from its signature on, and
// so does what a draft makes of them.
func TestCasesOfTheOrder(t *testing.T) {
	before := edition(t, "138")
	after := amended(t, before, set("order:2(2)/period", "6bd"))
	known := effect.NewCases(before, after).Ask([]byte(`{"decision":"due","on":"2016-04-20","facts":{"duty":"order:2(2)/bank","trigger":"2016-03-28"}}`))
	require.NotNil(t, known)
	require.Equal(t, "2016-04-04", known.Before.Answer.Value("due").String())
	require.Equal(t, "2016-04-05", known.After.Answer.Value("due").String())
	require.Equal(t, []int{0}, known.Edits)
	e, err := effect.Compare(before, after)
	require.NoError(t, err)
	require.Equal(t, "order:2(2)/bank", e.Deadlines[0].Duty.ID)
}

// TestTouching: an edit that does not touch a decision changes neither its answers nor
// its reasons.
func TestTouching(t *testing.T) {
	before := edition(t, "383").AsOf(late)
	touched, others := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		a, after := drawAmendment(t, before)
		e, err := effect.Compare(before, after)
		require.NoError(t, err)
		for i, edit := range a.Changes {
			alone, err := before.Amend(&standard.Amendment{Name: "alone", Facts: a.Facts, Changes: []standard.Edit{edit}})
			if err != nil {
				continue
			}
			third, n := rapid.IntRange(0, 2).Draw(t, "third"), 0
			for d := range conformance.Decisions() {
				if n++; d.Rules == nil || n%3 != third {
					continue
				}
				if slices.Contains(e.Edits[i].Touches, d.Def().Name) {
					touched++
					continue
				}
				others++
				k, err := rule.Compare(nil, before.Compiled(d), alone.Compiled(d))
				require.NoError(t, err)
				if !k.Identical(0, 1) && e.Edits[i].Overwritten == 0 {
					t.Fatalf("%s %s changes %s and does not touch it", edit.Op, edit.Address, d.Def().Name)
				}
			}
		}
	})
	require.Greater(t, touched, 30/oneIn)
	require.Greater(t, others, 300/oneIn)
}

// TestTooManyConditions: a draft whose rules become too many is refused, and soon.
func TestTooManyConditions(t *testing.T) {
	a := &standard.Amendment{Name: "doubling", Against: "383"}
	rules := []string{"identification", "contraindication"}
	for i := range 200 {
		other := standard.Condition{Rule: rules[(i+1)%2]}
		a.Changes = append(a.Changes, standard.Edit{Op: standard.OpInsert, Address: standard.Address(fmt.Sprintf("p13-%d", i+2)), Into: rules[i%2],
			When: standard.Condition{Any: []standard.Condition{other, {Not: &other}}}, Then: true})
	}
	_, err := conformance.Amend(edition(t, "383"), a)
	require.Error(t, err)
	require.Contains(t, err.Error(), "conditions: too many to be decided")
}

// TestRefusedDrafts: a draft that leaves a decision without what it needs, or gives a
// list what nothing can be made of, is refused at the change, in plain words.
func TestRefusedDrafts(t *testing.T) {
	for _, tt := range []struct {
		edit       standard.Edit
		path, says string
	}{
		{strike("p43(1)/violations"), "", "expulsion cannot be decided without the number p43(1)/violations"},
		{strike("p16/extension"), "", "contract-term cannot be decided without the number p16/extension"},
		{strike("criteria:9/block-minimum"), "", "evaluation-sheet cannot be decided"},
		{strike("annex5/upper-band-to"), "", "staffing cannot be decided"},
		{strike("p16"), "", "contract-term cannot be decided"},
		{set("p16/term", "40d"), "", "contract-term cannot count with p16/term"},
		{set("p43(2)/span", "1mo"), "", "expulsion cannot count with p43(2)/span"},
		{strike("chapter:3"), "", "is a heading"},
		{set("annex5/posts", "director, doctor"), "", "annex 5 has no post doctor"},
		{set("annex5/posts", "director, director"), "", "director twice"},
		{set("annex2/purpose", "2, 33"), "", "the form has no row 33"},
		{set("p40(1)/services", "p40(2).s1"), "", "p40(2).s1 is no service of p40(1)"},
		{standard.Edit{Op: standard.OpInsert, Address: "p40(1).s10"}, "changes[0].insert", "is added to its list: add p40(1)"},
	} {
		_, err := conformance.Amend(edition(t, "383"), &standard.Amendment{Name: "refused", Changes: []standard.Edit{tt.edit}})
		require.Error(t, err, tt.edit.Address)
		known, ok := err.(*rule.Error)
		require.True(t, ok)
		require.Equal(t, cmp.Or(tt.path, "changes[0]."+string(tt.edit.Op)), known.Path)
		require.Contains(t, known.Message, tt.says)
		require.False(t, strings.Contains(known.Message, "did you mean "+string(tt.edit.Address)+"?"), known.Message)
	}
}

// TestStruckBlocks: a sheet is decided by the blocks that are left, whichever was struck:
// the struck one has no points, as the threshold of each block asks. Without any block
// there is no form.
func TestStruckBlocks(t *testing.T) {
	before := edition(t, "383").AsOf(late)
	sheet := map[string]rule.Value{
		"minor":      rule.Bool(false),
		"indicators": rule.List(rule.Count(2), rule.Count(8), rule.Count(21), rule.Count(29)),
	}
	blocks := []standard.Address{"annex2/purpose", "annex2/actions", "annex2/means", "annex2/harm"}
	require.Equal(t, rule.Met, asked(t, before, "evaluation-sheet", sheet).State)
	var all []standard.Edit
	for _, block := range blocks {
		after := amended(t, before, strike(block))
		require.Equal(t, rule.NotMet, asked(t, after, "evaluation-sheet", sheet).State, block)
		e, err := effect.Compare(before, after)
		require.NoError(t, err)
		changes := decided(t, e, "evaluation-sheet").Changes
		require.NotEmpty(t, changes, block)
		require.Equal(t, effect.Stricter, changes[0].Verdict, block)
		require.NotNil(t, changes[0].Case, block)
		all = append(all, strike(block))
	}
	d, err := conformance.DecisionByName("evaluation-sheet")
	require.NoError(t, err)
	_, err = amended(t, before, all...).AnswerValues(d, make([]rule.Value, len(d.Def().Facts)))
	var refused *rule.Error
	require.ErrorAs(t, err, &refused)
	require.Equal(t, rule.TextUnavailable, refused.Kind)
}
