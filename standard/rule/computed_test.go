package rule

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/pana-kz/pana/calendar"
)

// arithmetic is a random computed decision: it puts its counts into steps, weighs
// them, and compares the sum with a number that a reading picks. Facts whose steps
// add up to too much are not admissible.
type arithmetic struct {
	facts   []Fact
	step    []int64 // by which each fact is divided: within a step nothing changes
	weight  []int64
	enough  [3]int64 // by the option of the reading scope
	limit   int64    // of the steps of the first two facts
	hole    int64    // a number of their steps that is not admissible either
	errors  bool     // whether the reading list: both makes large sums errors
	reasons [][]string
}

var errTooMuch = &Error{Kind: OutOfRange, Path: "facts.sum"}

func drawArithmetic(t *rapid.T) *arithmetic {
	a := &arithmetic{limit: int64(between(t, 1, 8, "limit")), hole: int64(between(t, 1, 8, "hole")), errors: rapid.Bool().Draw(t, "errors")}
	for i := range between(t, 1, 4, "facts") {
		f := countFact(fmt.Sprintf("n%d", i), 0, int64(between(t, 1, 6, "max")))
		f.Judgement = rapid.Bool().Draw(t, "judgement")
		if below(t, 4, "presumed") == 0 {
			f.Presumed = Count(f.Max)
		}
		if below(t, 3, "counted") == 0 {
			f.Reading = "caller"
		}
		a.facts = append(a.facts, f)
		a.step = append(a.step, int64(between(t, 1, 3, "step")))
		a.weight = append(a.weight, int64(between(t, -1, 2, "weight")))
		a.reasons = append(a.reasons, pick(t, [][]string{{"p2"}, {"p10"}, {"p10(1)", "p3"}, {"p2", "p1"}, nil}, "reasons"))
	}
	for i := range a.enough {
		a.enough[i] = int64(between(t, -2, 6, "enough"))
	}
	return a
}

func (a *arithmetic) computed() *Computed {
	return &Computed{
		Decision: &Decision{Name: "sum", Facts: a.facts},
		Readings: []string{"scope", "list", "caller"},
		World:    testWorld(),
		Decide:   func(in *Inputs) (Result, error) { return a.decide(in.Facts, in.Option) },
		Cover:    func(_ *Inputs, fact int) []Value { return a.cover(fact) },
	}
}

// cover has one value of each step.
func (a *arithmetic) cover(fact int) []Value {
	var values []Value
	for n := int64(0); n <= a.facts[fact].Max; n += a.step[fact] {
		values = append(values, Count(n))
	}
	return values
}

// decide asks for the option of a reading only where it matters.
func (a *arithmetic) decide(facts []Value, option func(reading string) string) (Result, error) {
	sum, first := int64(0), int64(0)
	for i, v := range facts {
		steps := v.Int() / a.step[i]
		sum += steps * a.weight[i]
		if i < 2 {
			first += steps
		}
	}
	if first > a.limit || first == a.hole || a.errors && sum > 1 && option("list") == "both" {
		return Result{}, errTooMuch
	}
	r := Result{State: NotMet}
	if sum > a.enough[0] && sum > a.enough[1] && sum > a.enough[2] ||
		sum > slices.Min(a.enough[:]) && sum > a.enough[slices.Index([]string{"narrow", "middle", "wide"}, option("scope"))] {
		r.State = Met
	}
	if sum > 3 {
		r.Outcomes = append(r.Outcomes, "large")
	}
	if sum%2 == 0 {
		r.Outcomes = append(r.Outcomes, "even")
		r.Values = append(r.Values, Entry{"half", Count(sum / 2)})
	}
	r.Values = append(r.Values, Entry{"sign", Bool(sum > 0)})
	for _, cite := range textOrder {
		for i, v := range facts {
			if v.Int() >= a.step[i] && slices.Contains(a.reasons[i], cite) && !slices.Contains(r.Reasons, cite) {
				r.Reasons = append(r.Reasons, cite)
			}
		}
	}
	return r, nil
}

// trial is one admissible completion with its result.
type trial struct {
	facts []Value
	Result
}

// trials tries every value of every unknown fact.
func (a *arithmetic) trials(facts []Value, scope, list string) []trial {
	for i, v := range facts {
		if v.Known() {
			continue
		}
		var all []trial
		for n := range a.facts[i].Max + 1 {
			one := slices.Clone(facts)
			one[i] = Count(n)
			all = append(all, a.trials(one, scope, list)...)
		}
		return all
	}
	r, err := a.decide(facts, func(reading string) string { return map[string]string{"scope": scope, "list": list}[reading] })
	if err != nil {
		return nil
	}
	return []trial{{facts, r}}
}

// common is what all trials have in common, as an answer without its lists of facts.
func commonTo(trials []trial) Answer {
	var a Answer
	cited := map[string]int{}
	for i, r := range trials {
		for _, c := range r.Reasons {
			cited[c]++
		}
		if i == 0 {
			a.State, a.Outcomes, a.Values = r.State, r.Outcomes, r.Values
			continue
		}
		if a.State != r.State {
			a.State = Undetermined
		}
		a.Outcomes = slices.DeleteFunc(slices.Clone(a.Outcomes), func(o string) bool { return !slices.Contains(r.Outcomes, o) })
		a.Values = slices.DeleteFunc(slices.Clone(a.Values), func(e Entry) bool {
			return !slices.ContainsFunc(r.Values, func(f Entry) bool { return f.Name == e.Name && f.Value.Equal(e.Value) })
		})
	}
	if a.State == Undetermined {
		return a
	}
	every, some := map[string]bool{}, map[string]bool{}
	for c, n := range cited {
		some[c] = true
		if n == len(trials) {
			every[c] = true
		}
	}
	if a.Reasons = inTextOrder(every); a.Reasons == nil {
		a.Reasons = inTextOrder(some)
	}
	return a
}

// want is the whole answer of the model; false where no completion is admissible.
func (a *arithmetic) want(given []Value, scope, list string) (Answer, bool) {
	facts := slices.Clone(given)
	var presumed []string
	for i, v := range facts {
		if v.Absent() && a.facts[i].Presumed.Known() {
			facts[i] = a.facts[i].Presumed
			presumed = append(presumed, a.facts[i].Name)
		}
	}
	trials := a.trials(facts, scope, list)
	if len(trials) == 0 {
		return Answer{}, false
	}
	w := commonTo(trials)
	w.Decision, w.Presumed = "sum", presumed
	for i, f := range a.facts {
		if !facts[i].Known() {
			switch state, answer := matter(trials, i); {
			case state:
				w.Needed = append(w.Needed, f.Name)
			case answer:
				w.AlsoNeeded = append(w.AlsoNeeded, f.Name)
			}
		}
	}
	caller := false
	for i, f := range a.facts {
		if !given[i].Known() {
			continue
		}
		legal, whole := a.turns(facts, i, scope, list, w)
		if f.Judgement && legal {
			w.Judgements = append(w.Judgements, f.Name)
		}
		caller = caller || f.Reading == "caller" && whole
	}
	if slices.ContainsFunc([]string{"narrow", "middle", "wide"}, func(o string) bool { return a.other(facts, o, list, w) }) {
		w.Readings = append(w.Readings, "scope")
	}
	if slices.ContainsFunc([]string{"either", "both"}, func(o string) bool { return a.other(facts, scope, o, w) }) {
		w.Readings = append(w.Readings, "list")
	}
	if caller {
		w.Readings = append(w.Readings, "caller")
	}
	return w, true
}

// matter reports whether two trials that differ in one fact alone differ in the
// state, or in the answer.
func matter(trials []trial, fact int) (state, answer bool) {
	for _, a := range trials {
		for _, b := range trials {
			apart := 0
			for i := range a.facts {
				if i != fact && !a.facts[i].Equal(b.facts[i]) {
					apart++
				}
			}
			if apart == 0 {
				state = state || a.State != b.State
				answer = answer || !same(commonTo([]trial{a}), commonTo([]trial{b}))
			}
		}
	}
	return state, answer
}

// same reports whether two answers have the same state, outcomes and values.
func same(a, b Answer) bool {
	return fmt.Sprint(a.State, a.Outcomes, a.Values) == fmt.Sprint(b.State, b.Outcomes, b.Values)
}

// turns reports whether another admissible value of a fact, or not knowing it,
// changes state or outcomes, or anything.
func (a *arithmetic) turns(facts []Value, fact int, scope, list string, base Answer) (legal, whole bool) {
	others := []Value{{}}
	for n := range a.facts[fact].Max + 1 {
		others = append(others, Count(n))
	}
	for _, v := range others {
		one := slices.Clone(facts)
		one[fact] = v
		if trials := a.trials(one, scope, list); len(trials) > 0 {
			c := commonTo(trials)
			legal = legal || fmt.Sprint(c.State, c.Outcomes) != fmt.Sprint(base.State, base.Outcomes)
			whole = whole || !same(c, base)
		}
	}
	return legal, whole
}

// other reports whether the options scope and list give another answer, or none.
func (a *arithmetic) other(facts []Value, scope, list string, base Answer) bool {
	trials := a.trials(facts, scope, list)
	return len(trials) == 0 || !same(commonTo(trials), base)
}

// TestComputedAgreesWithModel compares a computed decision, which tries one value
// of each step, with a model that tries every number.
func TestComputedAgreesWithModel(t *testing.T) {
	seen := labels{}
	rapid.Check(t, func(t *rapid.T) { propComputed(t, seen) })
	seen.require(t, 5, "definite with unknown facts", "undetermined", "needed", "also needed", "presumed",
		"scope", "list", "caller", "judgements", "not admissible", "reasons")
}

func propComputed(t *rapid.T, seen labels) {
	a := drawArithmetic(t)
	c := a.computed()
	for range 4 {
		facts := make([]Value, len(a.facts))
		unknown := false
		for i, f := range a.facts {
			switch below(t, 4, "known") {
			case 0, 1:
				facts[i] = Count(int64(below(t, int(f.Max)+1, f.Name)))
			case 2:
				if f.Presumed.Known() {
					facts[i] = StatedUnknown()
				}
			}
			unknown = unknown || !facts[i].Known()
		}
		choices := Choices{0, uint8(below(t, 3, "scope")), uint8(below(t, 2, "list"))}
		given := slices.Clone(facts)
		got, err := c.Answer(edition{}, calendar.Date{}, facts, &choices)
		want, ok := a.want(facts, []string{"narrow", "middle", "wide"}[choices[1]], []string{"either", "both"}[choices[2]])
		core, coreErr := c.Core(edition{}, calendar.Date{}, facts, &choices)
		if !ok {
			seen.count("not admissible", true)
			if !errors.Is(err, error(errTooMuch)) || !errors.Is(coreErr, error(errTooMuch)) {
				t.Fatalf("%v: %+v, %v, %v; want an error", facts, got, err, coreErr)
			}
			continue
		}
		bare := Answer{Decision: want.Decision, State: want.State, Outcomes: want.Outcomes, Values: want.Values}
		if diff := cmp.Diff(bare, core, cmpopts.EquateEmpty(), cmp.Comparer(Value.Equal)); diff != "" || coreErr != nil {
			t.Fatalf("%v: %v, core (-want +got):\n%s", facts, coreErr, diff)
		}
		if err != nil {
			t.Fatalf("%v: %v", facts, err)
		}
		if diff := cmp.Diff(want, got, cmpopts.EquateEmpty(), cmp.Comparer(Value.Equal)); diff != "" {
			t.Fatalf("%v: mismatch (-want +got):\n%s", facts, diff)
		}
		if !slices.EqualFunc(given, facts, Value.Equal) {
			t.Fatal("the given facts were changed")
		}
		seen.count("definite with unknown facts", unknown && got.State != Undetermined)
		seen.count("undetermined", got.State == Undetermined)
		seen.count("needed", len(got.Needed) > 0)
		seen.count("also needed", len(got.AlsoNeeded) > 0)
		seen.count("presumed", len(got.Presumed) > 0)
		seen.count("judgements", len(got.Judgements) > 0)
		seen.count("reasons", unknown && len(got.Reasons) > 1)
		for _, r := range got.Readings {
			seen.count(r, true)
		}
	}
}

// byReading answers each unknown fact with yes and no.
func byReading(decide func(in *Inputs) (Result, error)) *Computed {
	return &Computed{
		Decision: &Decision{Name: "d", Facts: truthFacts("ab")},
		Readings: []string{"count"}, World: testWorld(), Decide: decide,
		Cover: func(*Inputs, int) []Value { return []Value{Bool(false), Bool(true)} },
	}
}

// TestComputedDefaults: nil choices are the defaults, and so is a choice that is
// no option.
func TestComputedDefaults(t *testing.T) {
	c := byReading(func(in *Inputs) (Result, error) {
		return Result{State: map[string]State{"hours": Met, "days": NotMet}[in.Option("count")]}, nil
	})
	for want, choices := range map[State][]*Choices{Met: {nil, {}, {7}}, NotMet: {{1}}} {
		for _, one := range choices {
			a, err := c.Answer(edition{}, calendar.Date{}, make([]Value, 2), one)
			require.NoError(t, err)
			if a.State != want || !slices.Equal(a.Readings, []string{"count"}) {
				t.Errorf("choices %v: %v with readings %v, want %v", one, a.State, a.Readings, want)
			}
		}
	}
}

// TestComputedRequired: without a required fact nothing is settled, though every
// completion agrees.
func TestComputedRequired(t *testing.T) {
	c := byReading(func(in *Inputs) (Result, error) {
		r := Result{State: Met, Outcomes: []string{"o"}, Reasons: []string{"p2"}}
		if in.Facts[0].Bool() {
			r.Values = []Entry{{"v", Bool(true)}}
		}
		return r, nil
	})
	c.Required = []int{1}
	a, err := c.Answer(edition{}, calendar.Date{}, make([]Value, 2), nil)
	require.NoError(t, err)
	want := Answer{Decision: "d", Needed: []string{"b"}, AlsoNeeded: []string{"a"}}
	if diff := compareAnswers(want, a); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
	a, err = c.Answer(edition{}, calendar.Date{}, []Value{{}, Bool(false)}, nil)
	require.NoError(t, err)
	if a.State != Met || !slices.Equal(a.AlsoNeeded, []string{"a"}) || a.Needed != nil {
		t.Errorf("%+v", a)
	}
}

// TestComputedRequiredJudgement: not to know a required fact settles nothing, so an
// answer always turns on it.
func TestComputedRequiredJudgement(t *testing.T) {
	c := byReading(func(*Inputs) (Result, error) { return Result{State: Met}, nil })
	c.Decision.Facts[1].Judgement = true
	for required, want := range map[bool]int{false: 0, true: 1} {
		if c.Required = nil; required {
			c.Required = []int{1}
		}
		a, err := c.Answer(edition{}, calendar.Date{}, []Value{{}, Bool(true)}, nil)
		require.NoError(t, err)
		if a.State != Met || len(a.Judgements) != want {
			t.Errorf("required %v: %v, judgements %v", required, a.State, a.Judgements)
		}
	}
}

// TestComputedPerEntry: a map whose entries stand by themselves loses only those
// on which completions differ.
func TestComputedPerEntry(t *testing.T) {
	c := byReading(func(in *Inputs) (Result, error) {
		nurse := Count(1)
		if in.Facts[0].Bool() {
			nurse = Count(2)
		}
		units := Map(Entry{"lawyer", Count(1)}, Entry{"nurse", nurse})
		return Result{State: Met, Values: []Entry{{"norm", units}, {"total", units}}}, nil
	})
	c.PerEntry = []string{"norm"}
	a, err := c.Answer(edition{}, calendar.Date{}, []Value{{}, {}}, nil)
	require.NoError(t, err)
	if got := a.Value("norm").String(); got != `{"lawyer":1}` || a.Value("total").Known() || !slices.Equal(a.AlsoNeeded, []string{"a"}) {
		t.Errorf("norm %s, %+v", got, a)
	}
}

// TestComputedWarnings: what any completion warns of, the answer warns of.
func TestComputedWarnings(t *testing.T) {
	c := byReading(func(in *Inputs) (Result, error) {
		if in.Facts[0].Bool() {
			return Result{State: Met, Certainty: "projected", CountedBy: []string{"count"}, Uncertain: []string{"325"}}, nil
		}
		return Result{State: Met}, nil
	})
	for _, facts := range [][]Value{{{}, {}}, {Bool(true), {}}} {
		a, err := c.Answer(edition{}, calendar.Date{}, facts, nil)
		require.NoError(t, err)
		if a.Certainty != "projected" || !slices.Equal(a.Readings, []string{"count"}) || !slices.Equal(a.Uncertain, []string{"325"}) {
			t.Errorf("%v: %+v", facts, a)
		}
	}
	a, err := c.Answer(edition{}, calendar.Date{}, []Value{Bool(false), {}}, nil)
	require.NoError(t, err)
	if a.Certainty != "" || a.Readings != nil || a.Uncertain != nil {
		t.Errorf("%+v", a)
	}
}

// TestComputedAnswersBelongToTheCaller: to change an answer changes no table.
func TestComputedAnswersBelongToTheCaller(t *testing.T) {
	table := Result{State: Met, Outcomes: []string{"o"}, Reasons: []string{"p2"}, Values: []Entry{{"v", Bool(true)}}, Uncertain: []string{"325"}}
	c := byReading(func(*Inputs) (Result, error) { return table, nil })
	a, err := c.Answer(edition{}, calendar.Date{}, []Value{Bool(true), Bool(true)}, nil)
	require.NoError(t, err)
	a.Outcomes[0], a.Reasons[0], a.Values[0].Name, a.Uncertain[0] = "x", "x", "x", "x"
	if got := strings.Join([]string{table.Outcomes[0], table.Reasons[0], table.Values[0].Name, table.Uncertain[0]}, " "); got != "o p2 v 325" {
		t.Error(got)
	}
}

// byCount has one fact, a count below three that is tried in full.
func byCount(decide func(n int64) Result) *Computed {
	return &Computed{
		Decision: &Decision{Name: "d", Facts: []Fact{countFact("n", 0, 2)}}, World: testWorld(), Readings: []string{"count"},
		Decide: func(in *Inputs) (Result, error) { return decide(in.Facts[0].Int()), nil },
		Cover:  func(*Inputs, int) []Value { return []Value{Count(0), Count(1), Count(2)} },
	}
}

// TestComputedTriesAll: what the last completion says counts as much as what the
// first ones say.
func TestComputedTriesAll(t *testing.T) {
	late := byCount(func(n int64) Result {
		return Result{State: TruthOf(n != 1).state(), Certainty: []string{"", "", "projected"}[n]}
	})
	a, err := late.Answer(edition{}, calendar.Date{}, []Value{{}}, nil)
	require.NoError(t, err)
	require.Equal(t, []any{Undetermined, "projected"}, []any{a.State, a.Certainty}, "a warning of the last")

	last := byCount(func(n int64) Result { return Result{State: TruthOf(n != 2).state(), Values: []Entry{{"v", Count(n)}}} })
	last.NoWarnings = true
	a, err = last.Answer(edition{}, calendar.Date{}, []Value{{}}, nil)
	require.NoError(t, err)
	require.Equal(t, []any{Undetermined, []string{"n"}}, []any{a.State, a.Needed}, "another state of the last")

	entries := byCount(func(n int64) Result {
		a, b := Count([]int64{1, 1, 2}[n]), Count([]int64{1, 2, 1}[n])
		return Result{State: TruthOf(n != 1).state(), Values: []Entry{{"norm", Map(Entry{"a", a}, Entry{"b", b})}}}
	})
	entries.PerEntry = []string{"norm"}
	a, err = entries.Core(edition{}, calendar.Date{}, []Value{{}}, nil)
	require.NoError(t, err)
	norm := a.Value("norm")
	require.Empty(t, norm.Entries(), "another entry of the last")
}

// state is met or not.
func (t Truth) state() State {
	if t == Yes {
		return Met
	}
	return NotMet
}

// TestComputedCoverAsks: a reading on which only the values to be tried depend can be
// one on which the answer turns.
func TestComputedCoverAsks(t *testing.T) {
	c := byCount(func(n int64) Result { return Result{State: TruthOf(n == 0).state()} })
	c.Cover = func(in *Inputs, _ int) []Value {
		return map[string][]Value{"hours": {Count(0)}, "days": {Count(1)}}[in.Option("count")]
	}
	for want, choices := range map[State]*Choices{Met: {}, NotMet: {1}} {
		a, err := c.Answer(edition{}, calendar.Date{}, []Value{{}}, choices)
		require.NoError(t, err)
		require.Equal(t, []any{want, []string{"count"}}, []any{a.State, a.Readings})
	}
}

// TestComputedCoverAsksOfAJudgedFact: the values of a judged fact that would change an
// answer may themselves depend on a reading.
func TestComputedCoverAsksOfAJudgedFact(t *testing.T) {
	c := byReading(func(in *Inputs) (Result, error) {
		return Result{State: TruthOf(in.Facts[0].Bool()).state()}, nil
	})
	c.Decision.Facts[0].Judgement = true
	c.Cover = func(in *Inputs, _ int) []Value {
		return map[string][]Value{"hours": {Bool(false), Bool(true)}, "days": {Bool(true)}}[in.Option("count")]
	}
	a, err := c.Answer(edition{}, calendar.Date{}, []Value{Bool(true), Bool(true)}, nil)
	require.NoError(t, err)
	require.Equal(t, []string{"a"}, a.Judgements)
}

// TestComputedAsksRules: rules get the facts of the computed decision by their names,
// and readings of the rules are readings of the decision.
func TestComputedAsksRules(t *testing.T) {
	rules := compiled(t, &Decision{Name: "rules", Facts: truthFacts("za"),
		State: Choose("count", Branch{"hours", Holds("a")}, Branch{"days", Any("", Holds("a"), Holds("z"))})}, edition{})
	c := byReading(func(in *Inputs) (Result, error) {
		rules := in.Ask(rules)
		return Result{State: rules.State}, nil
	})
	for _, tt := range []struct {
		a        bool
		choices  *Choices
		state    State
		readings []string
	}{
		{true, &Choices{}, Met, nil},
		{true, &Choices{1}, Met, nil},
		{false, &Choices{}, NotMet, []string{"count"}},
		{false, &Choices{1}, Undetermined, []string{"count"}},
	} {
		a, err := c.Answer(edition{}, calendar.Date{}, []Value{Bool(tt.a), Bool(true)}, tt.choices)
		require.NoError(t, err)
		require.Equal(t, []any{tt.state, tt.readings}, []any{a.State, a.Readings}, "%+v", tt)
	}
}

func TestComputedErrors(t *testing.T) {
	c := byReading(func(*Inputs) (Result, error) { return Result{State: Met}, nil })
	_, err := c.Answer(edition{}, calendar.Date{}, []Value{Count(1), {}}, nil)
	isError(t, err, BadValue, "facts.a")
	_, err = c.Answer(edition{}, calendar.Date{}, []Value{{}, StatedUnknown()}, nil)
	isError(t, err, BadValue, "facts.b")
	_, err = c.Core(edition{}, calendar.Date{}, []Value{Count(1), {}}, nil)
	isError(t, err, BadValue, "facts.a")

	c.Cover = func(*Inputs, int) []Value { return nil }
	if _, err := c.Answer(edition{}, calendar.Date{}, make([]Value, 2), nil); err == nil {
		t.Error("an empty cover is no error")
	}
}

func isError(t *testing.T, err error, kind Kind, path string) {
	t.Helper()
	var e *Error
	if !errors.As(err, &e) || e.Kind != kind || e.Path != path {
		t.Errorf("error %v, want %s at %q", err, kind, path)
	}
}

// TestMatters: what is not admissible in between does not hide a difference.
func TestMatters(t *testing.T) {
	met, notMet, even := &Result{State: Met}, &Result{State: NotMet}, &Result{State: Met, Outcomes: []string{"even"}}
	for _, tt := range []struct {
		name           string
		results        []*Result
		stride, length int
		state, answer  bool
	}{
		{"all alike", []*Result{met, met, met}, 1, 3, false, false},
		{"another state", []*Result{met, met, notMet}, 1, 3, true, true},
		{"another outcome", []*Result{met, even, even}, 1, 3, false, true},
		{"a gap", []*Result{met, nil, notMet}, 1, 3, true, true},
		{"gaps on both sides", []*Result{nil, met, nil}, 1, 3, false, false},
		{"nothing admissible", []*Result{nil, nil}, 1, 2, false, false},
		{"along the first fact", []*Result{met, met, notMet, notMet}, 1, 2, false, false},
		{"along the second", []*Result{met, met, notMet, notMet}, 2, 2, true, true},
		{"along the second, over a gap", []*Result{met, nil, nil, nil, even, nil}, 2, 3, false, true},
	} {
		s := survey{completions: completions{size: len(tt.results)}}
		for _, r := range tt.results {
			s.found = append(s.found, finding{decided: true, result: r})
		}
		if state, answer := s.matters(tt.stride, tt.length); state != tt.state || answer != tt.answer {
			t.Errorf("%s: %v, %v; want %v, %v", tt.name, state, answer, tt.state, tt.answer)
		}
	}
}
