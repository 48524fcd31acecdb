package standard

import (
	"slices"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/standard/rule"
)

// probe is a decision made for these tests: met when a holds, from order 325 on
// also when b does, which a value then tells; one more way in under another reading.
func probe() *Decision {
	fact := func(name string) rule.Fact { return rule.Fact{Name: name, Type: rule.TruthType, Cite: "p6"} }
	state := rule.Any("p6",
		rule.Holds("a").At("p6(1)"),
		rule.Holds("b").At("p6(2)").Since("325"),
		rule.Choose("absence-count",
			rule.Branch{Option: "hours", Part: rule.Never()},
			rule.Branch{Option: "calendar-days", Part: rule.Holds("c").At("p6(3)")}),
	)
	return &Decision{Articles: []string{"a3"}, Rules: &rule.Decision{
		Name:     "probe",
		Facts:    []rule.Fact{fact("a"), fact("b"), fact("c"), {Name: "n", Type: rule.CountType, Max: 5, Cite: "p6"}},
		State:    state,
		Outcomes: []rule.Outcome{{ID: "done", When: state}},
		Values: []rule.ValueRule{{Name: "through_b", Cases: []rule.Case{
			{When: rule.Holds("b").At("p6(2)").Since("325"), Value: rule.Bool(true)}, rule.Otherwise(rule.Bool(false)),
		}}},
	}}
}

func vector(a, b, c rule.Truth) *rule.Vector {
	var v rule.Vector
	v.SetTruth(0, a)
	v.SetTruth(1, b)
	v.SetTruth(2, c)
	return &v
}

func TestUncertainWhereTheActMatters(t *testing.T) {
	d := probe()
	at := func(act, day string) Entry { return Entry{act, ymd(t, day)} }
	for _, tt := range []struct {
		name      string
		ed        Edition
		v         *rule.Vector
		state     rule.State
		uncertain []string
	}{
		{"the day before the window", mustOn(t, "2022-09-02"), vector(rule.No, rule.Yes, rule.No), rule.NotMet, nil},
		{"in it, and the act decides", mustOn(t, "2022-09-03"), vector(rule.No, rule.Yes, rule.No), rule.Met, []string{"325"}},
		{"in it, and the act settles what was open", mustOn(t, "2022-09-03"), vector(rule.Unknown, rule.Yes, rule.No), rule.Met, []string{"325"}},
		{"in it, and the act opens what was settled", mustOn(t, "2022-09-03"), vector(rule.No, rule.Unknown, rule.No), rule.Undetermined, []string{"325"}},
		{"in it, and something else decides", mustOn(t, "2022-09-03"), vector(rule.Yes, rule.No, rule.No), rule.Met, nil},
		{"in it, and only a value turns on the act", mustOn(t, "2022-09-03"), vector(rule.Yes, rule.Yes, rule.No), rule.Met, []string{"325"}},
		{"in it, and the act opens a value", mustOn(t, "2022-09-03"), vector(rule.Yes, rule.Unknown, rule.No), rule.Met, []string{"325"}},
		{"in it, and the act does not come into play", mustOn(t, "2022-09-03"), vector(rule.Unknown, rule.No, rule.Unknown), rule.Undetermined, nil},
		{"the last day of it", mustOn(t, "2022-10-07"), vector(rule.No, rule.Yes, rule.No), rule.Met, []string{"325"}},
		{"the day after it", mustOn(t, "2022-10-08"), vector(rule.No, rule.Yes, rule.No), rule.Met, nil},
		{"the day is said, and has passed", mustOn(t, "2022-09-20", at("325", "2022-09-20")), vector(rule.No, rule.Yes, rule.No), rule.Met, nil},
		{"the day is said, and is still to come", mustOn(t, "2022-09-19", at("325", "2022-09-20")), vector(rule.No, rule.Yes, rule.No), rule.NotMet, nil},
		{"the first weeks of the standard", mustOn(t, "2016-04-08"), vector(rule.Yes, rule.No, rule.No), rule.Met, []string{"138"}},
		{"the first weeks, and nothing is known", mustOn(t, "2016-05-07"), vector(rule.Unknown, rule.Unknown, rule.Unknown), rule.Undetermined, []string{"138"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a := tt.ed.Answer(d, tt.v)
			if a.State != tt.state || !slices.Equal(a.Uncertain, tt.uncertain) {
				t.Errorf("%v, uncertain %v, want %v and %v", a.State, a.Uncertain, tt.state, tt.uncertain)
			}
			if core := tt.ed.Core(d, tt.v); core.State != tt.state || core.Outcomes.Len() != len(a.Outcomes) || core.Needed.Len() != len(a.Needed) {
				t.Errorf("the core says %v, outcomes %d, needed %d", core.State, core.Outcomes.Len(), core.Needed.Len())
			}
		})
	}
}

func TestWithChoosesAReading(t *testing.T) {
	d := probe()
	byDefault := mustOn(t, "2022-11-01")
	wide, err := byDefault.With("absence-count", "calendar-days")
	require.NoError(t, err)
	back, err := wide.With("absence-count", "hours")
	require.NoError(t, err)
	other, err := wide.With("band-20", "lower")
	require.NoError(t, err)
	for _, tt := range []struct {
		name     string
		ed       Edition
		want     rule.State
		readings []string
	}{
		{"the default", byDefault, rule.NotMet, []string{"absence-count"}},
		{"another option", wide, rule.Met, []string{"absence-count"}},
		{"the default again", back, rule.NotMet, []string{"absence-count"}},
		{"together with a reading that is not used", other, rule.Met, []string{"absence-count"}},
	} {
		v := vector(rule.No, rule.No, rule.Yes)
		if core := tt.ed.Core(d, v); core.State != tt.want {
			t.Errorf("%s: the core says %v", tt.name, core.State)
		}
		if a := tt.ed.Answer(d, v); a.State != tt.want || !slices.Equal(a.Readings, tt.readings) {
			t.Errorf("%s: %v, readings %v", tt.name, a.State, a.Readings)
		}
		if a := tt.ed.Answer(d, vector(rule.Yes, rule.No, rule.Yes)); len(a.Readings) > 0 {
			t.Errorf("%s: the answer turns on no reading, but names %v", tt.name, a.Readings)
		}
	}
}

// Every option of every reading can be chosen, each by itself, and the edition it
// was chosen for stays as it was.
func TestWithEveryOption(t *testing.T) {
	ed := mustOn(t, "2022-09-10")
	for r := range Readings() {
		if got := ed.Chosen(r.ID); got != r.Default().ID {
			t.Errorf("%s: %q is chosen, the default is %q", r.ID, got, r.Default().ID)
		}
		for o := range r.Options() {
			chosen, err := ed.With(r.ID, o.ID)
			require.NoError(t, err)
			without, ok := chosen.Without("325")
			if !ok || chosen.Chosen(r.ID) != o.ID || without.Chosen(r.ID) != o.ID || ed.Chosen(r.ID) != r.Default().ID {
				t.Errorf("%s: chose %q, has %q, without order 325 %q, and the edition before has %q",
					r.ID, o.ID, chosen.Chosen(r.ID), without.Chosen(r.ID), ed.Chosen(r.ID))
			}
			for other := range Readings() {
				if other.ID != r.ID && chosen.Chosen(other.ID) != other.Default().ID {
					t.Errorf("choosing %s changed %s", r.ID, other.ID)
				}
			}
		}
	}
}

func TestWithRefuses(t *testing.T) {
	ed, err := mustOn(t, "2022-11-01").With("absence-count", "calendar-days")
	require.NoError(t, err)
	for _, tt := range []struct {
		reading, option string
		kind            rule.Kind
		path            string
	}{
		{"absence-counts", "hours", rule.UnknownReading, "readings.absence-counts"},
		{"", "hours", rule.UnknownReading, "readings."},
		{"absence-count", "days", rule.BadValue, "readings.absence-count"},
		{"absence-count", "", rule.BadValue, "readings.absence-count"},
		{"absence-count", "Hours", rule.BadValue, "readings.absence-count"},
		{"absence-count", "upper", rule.BadValue, "readings.absence-count"}, // of another reading
	} {
		same, err := ed.With(tt.reading, tt.option)
		requireError(t, err, tt.kind, tt.path)
		if same.Chosen("absence-count") != "calendar-days" || same.Day() != ed.Day() {
			t.Errorf("a refused choice changed the edition to %q", same.Chosen("absence-count"))
		}
	}
	if got := ed.Chosen("absence-counts"); got != "" {
		t.Errorf("a reading that does not exist has the option %q", got)
	}
}

// The zero Edition answers nothing: it is undetermined and names no edition.
func TestZeroEditionAnswersNothing(t *testing.T) {
	d := probe()
	v := vector(rule.Yes, rule.Yes, rule.Yes)
	chosen, err := Edition{}.With("absence-count", "calendar-days")
	require.NoError(t, err)
	for _, ed := range []Edition{{}, chosen} {
		if a := ed.Answer(d, v); a.Decision != "probe" || a.State != rule.Undetermined || a.Edition != "" || a.Law != "" || !a.On.IsZero() ||
			len(a.Outcomes)+len(a.Reasons)+len(a.Needed)+len(a.AlsoNeeded)+len(a.Presumed)+len(a.Readings)+len(a.Judgements)+len(a.Uncertain)+len(a.Values) > 0 {
			t.Errorf("an answer of no edition: %+v", a)
		}
		if c := ed.Core(d, v); c.State != rule.Undetermined || c.Outcomes.Len() != 0 || c.Needed.Len() != 0 {
			t.Errorf("a core of no edition: %+v", c)
		}
		_, err := ed.AnswerValues(d, []rule.Value{rule.Bool(true), {}, {}, {}})
		requireError(t, err, rule.NotInForce, "on")
		_, err = ed.AnswerValues(Due(), []rule.Value{rule.Option("p15/permit"), rule.Date(ymd(t, "2022-03-18")), {}})
		requireError(t, err, rule.NotInForce, "on")
		_, err = ed.Trace(d, []rule.Value{rule.Bool(true), {}, {}, {}})
		requireError(t, err, rule.NotInForce, "on")
	}
}

func TestAnswerValues(t *testing.T) {
	d, ed := probe(), mustOn(t, "2022-11-01")
	a, err := ed.AnswerValues(d, []rule.Value{rule.Bool(true), {}, rule.Bool(false), rule.Count(5)})
	require.NoError(t, err)
	if a.State != rule.Met || !slices.Equal(a.Reasons, []string{"p6(1)"}) || !slices.Equal(a.Outcomes, []string{"done"}) ||
		a.Edition != "383" || a.On != ed.Day() || a.Law != ed.Law("a3") || a.Law == "" {
		t.Errorf("%+v", a)
	}
	for _, tt := range []struct {
		name  string
		facts []rule.Value
		kind  rule.Kind
		path  string
	}{
		{"a count for a truth", []rule.Value{rule.Count(1), {}, {}, {}}, rule.BadValue, "facts.a"},
		{"a truth for a count", []rule.Value{{}, {}, {}, rule.Bool(true)}, rule.BadValue, "facts.n"},
		{"unknown said of a fact without a presumption", []rule.Value{{}, rule.StatedUnknown(), {}, {}}, rule.BadValue, "facts.b"},
		{"too many", []rule.Value{{}, {}, {}, rule.Count(6)}, rule.OutOfRange, "facts.n"},
		{"less than nothing", []rule.Value{{}, {}, {}, rule.Count(-1)}, rule.OutOfRange, "facts.n"},
		{"the first of two", []rule.Value{{}, {}, rule.Count(0), rule.Count(6)}, rule.BadValue, "facts.c"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := ed.AnswerValues(d, tt.facts)
			requireError(t, err, tt.kind, tt.path)
			_, err = ed.Trace(d, tt.facts)
			requireError(t, err, tt.kind, tt.path)
		})
	}
	var v rule.Vector
	v.SetTally(3, rule.TallyOf(6))
	_, err = ed.AnswerChecked(d, &v)
	requireError(t, err, rule.OutOfRange, "facts.n")
}

func TestTraceTellsWhatTheAnswerSays(t *testing.T) {
	d, ed := probe(), mustOn(t, "2022-11-01")
	for a := range 3 {
		for b := range 3 {
			facts := []rule.Value{rule.Truth(a).Value(), rule.Truth(b).Value(), {}, {}}
			answer, err := ed.AnswerValues(d, facts)
			require.NoError(t, err)
			trace, err := ed.Trace(d, facts)
			require.NoError(t, err)
			want := map[rule.State]rule.Truth{rule.Met: rule.Yes, rule.NotMet: rule.No, rule.Undetermined: rule.Unknown}[answer.State]
			if trace.Decision != "probe" || trace.State.Truth != want {
				t.Errorf("a %v, b %v: answered %v, traced %v", rule.Truth(a), rule.Truth(b), answer.State, trace.State.Truth)
			}
		}
	}
}

// A decision is compiled once for a text, whichever day asks, and many may ask at
// once; the race detector watches.
func TestCompiledOnceForAText(t *testing.T) {
	d := probe()
	days := []string{"2022-10-08", "2022-11-01", "2022-11-15"}
	compiled := make([]*rule.Compiled, 24)
	var wait sync.WaitGroup
	for i := range compiled {
		ed := mustOn(t, days[i%len(days)])
		wait.Go(func() { compiled[i] = ed.Compiled(d) })
	}
	wait.Wait()
	for _, c := range compiled {
		if c != compiled[0] {
			t.Fatal("one text has two compiled forms of a decision")
		}
	}
	if before := mustOn(t, "2022-09-02").Compiled(d); before == compiled[0] {
		t.Error("two texts share a compiled decision")
	}
}

func TestDefOfBothKinds(t *testing.T) {
	if got := probe().Def().Name; got != "probe" {
		t.Errorf("a decision of rules is called %q", got)
	}
	if got := Due().Def().Name; got != "due" {
		t.Errorf("a computed decision is called %q", got)
	}
}
