package rule

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// compareAnswers compares answers member by member; empty lists are as good as
// none.
func compareAnswers(want, got Answer) string {
	return cmp.Diff(want, got, cmpopts.EquateEmpty(), cmp.Comparer(Value.Equal))
}

// spelled gives the values of an answer as the model does: as their text.
func spelled(a Answer) Answer {
	a.Values = slices.Clone(a.Values)
	for i, v := range a.Values {
		a.Values[i].Value = Option(v.Value.String())
	}
	return a
}

// TestAnswerAgreesWithModel tries every completion of the unknown facts and
// compares all members of the answer with what the completions have in common.
func TestAnswerAgreesWithModel(t *testing.T) {
	seen := labels{}
	rapid.Check(t, func(t *rapid.T) { propAnswer(t, seen) })
	seen.require(t, 5, "definite with unknown facts", "undetermined", "not applicable",
		"needed", "also needed", "presumed", "readings", "judgements", "values", "outcomes")
}

func FuzzAnswer(f *testing.F) {
	f.Fuzz(rapid.MakeFuzz(func(t *rapid.T) { propAnswer(t, labels{}) }))
}

func propAnswer(t *rapid.T, seen labels) {
	d := drawDecision(t)
	c, err := Compile(d.Decision, d.src, d.world)
	if err != nil {
		t.Fatal(err)
	}
	m := newModel(d)
	for range 4 {
		r := d.drawRequest(t)
		v := d.vector(t, r)
		got, want := c.Answer(&v), m.want(r)
		if diff := compareAnswers(want, spelled(got)); diff != "" {
			t.Fatalf("%v: mismatch (-want +got):\n%s", r.facts, diff)
		}
		seen.note(c, &v, want)
		checkCore(t, c.Core(&v), got)
		checkBrief(t, c.Brief(&v), got)
	}
}

func (l labels) note(c *Compiled, v *Vector, a Answer) {
	unknown := false
	for i := range c.names {
		unknown = unknown || v.facts[i] <= 0 && c.levels[i] >= 0
	}
	l.count("definite with unknown facts", unknown && a.State != Undetermined)
	l.count("undetermined", a.State == Undetermined)
	l.count("not applicable", a.State == NotApplicable)
	l.count("needed", len(a.Needed) > 0)
	l.count("also needed", len(a.AlsoNeeded) > 0)
	l.count("presumed", len(a.Presumed) > 0)
	l.count("readings", len(a.Readings) > 0)
	l.count("judgements", len(a.Judgements) > 0)
	l.count("values", len(a.Values) > 0)
	l.count("outcomes", len(a.Outcomes) > 0)
}

// checkCore: the core is the answer's state, outcomes and needed facts.
func checkCore(t *rapid.T, core Core, a Answer) {
	if core.State != a.State {
		t.Fatalf("the state of the core is %v, that of the answer %v", core.State, a.State)
	}
	for _, pair := range []struct {
		names Names
		list  []string
	}{{core.Outcomes, a.Outcomes}, {core.Needed, a.Needed}} {
		if got := slices.Collect(pair.names.All()); !slices.Equal(got, pair.list) || pair.names.Len() != len(pair.list) {
			t.Fatalf("the core lists %v, the answer %v", got, pair.list)
		}
		for _, name := range pair.list {
			if !pair.names.Has(name) {
				t.Fatalf("the core lists %s but does not have it", name)
			}
		}
		if pair.names.Has("no such name") {
			t.Fatal("the core has a name that nobody has")
		}
	}
}

// checkBrief: the brief is the core with the reasons of the answer.
func checkBrief(t *rapid.T, brief Brief, a Answer) {
	checkCore(t, brief.Core, a)
	if got := slices.Collect(brief.Reasons.All()); !slices.Equal(got, a.Reasons) {
		t.Fatalf("the brief gives the reasons %v, the answer %v", got, a.Reasons)
	}
}

// TestCompleteFacts asks in every complete world: tree and diagram agree.
func TestCompleteFacts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drawDecision(t)
		c := compiled(t, d.Decision, d.src)
		m := newModel(d)
		for n, p := range m.points {
			v := m.vector(n)
			a, want := c.Answer(&v), m.verdicts[n]
			if got := spell(d.Decision, a); a.State != want.state || got != want.answer {
				t.Fatalf("%v: %s, want %s", p, got, want.answer)
			}
			if len(a.Needed)+len(a.AlsoNeeded)+len(a.Presumed) > 0 {
				t.Fatalf("%v: with everything known the answer needs or presumes something: %+v", p, a)
			}
			if reasons := m.reasons(want.state, []int{n}); !slices.Equal(a.Reasons, reasons) {
				t.Fatalf("%v: reasons %v, want %v", p, a.Reasons, reasons)
			}
		}
	})
}

// spell gives state, outcomes and values in the form of a verdict.
func spell(d *Decision, a Answer) string {
	v := verdict{state: a.State}
	for _, o := range d.Outcomes {
		v.outcomes = append(v.outcomes, slices.Contains(a.Outcomes, o.ID))
	}
	for _, rule := range d.Values {
		value := ""
		if one := a.Value(rule.Name); one.Known() {
			value = one.String()
		}
		v.values = append(v.values, value)
	}
	return v.spelled().answer
}

// TestOrderOfFacts: the order of the facts orders the lists of an answer and
// changes nothing else.
func TestOrderOfFacts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drawDecision(t)
		order := rapid.Permutation(places(len(d.Facts))).Draw(t, "order")
		moved := *d.Decision
		moved.Facts = nil
		for _, i := range order {
			moved.Facts = append(moved.Facts, d.Facts[i])
		}
		here, there := compiled(t, d.Decision, d.src), compiled(t, &moved, d.src)
		r := d.drawRequest(t)
		v, w := d.vector(t, r), Vector{Choices: r.choices}
		for to, from := range order {
			w.facts[to] = v.facts[from]
		}
		if diff := compareAnswers(sorted(here.Answer(&v)), sorted(there.Answer(&w))); diff != "" {
			t.Fatalf("the order of the facts changes the answer (-here +there):\n%s", diff)
		}
	})
}

func places(n int) []int {
	list := make([]int, n)
	for i := range list {
		list[i] = i
	}
	return list
}

// sorted puts the lists that follow the order of the facts into one order.
func sorted(a Answer) Answer {
	for _, list := range []*[]string{&a.Needed, &a.AlsoNeeded, &a.Presumed, &a.Judgements} {
		*list = slices.Sorted(slices.Values(*list))
	}
	return a
}

// TestVectorReuse: a vector that was used for another request, or with another
// decision in between, answers as a new one.
func TestVectorReuse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, other := drawDecision(t), drawDecision(t)
		c, o := compiled(t, d.Decision, d.src), compiled(t, other.Decision, other.src)
		v := d.vector(t, d.drawRequest(t))
		before := v
		first := c.Answer(&v)
		o.Answer(ptrTo(other.vector(t, other.drawRequest(t))))
		if diff := compareAnswers(first, c.Answer(&v)); diff != "" || v != before {
			t.Fatalf("the same vector gives another answer, or was changed:\n%s", diff)
		}
		r := d.drawRequest(t)
		for i, value := range r.facts {
			require.NoError(t, d.Set(&v, i, value))
		}
		v.Choices = r.choices
		if diff := compareAnswers(c.Answer(ptrTo(d.vector(t, r))), c.Answer(&v)); diff != "" {
			t.Fatalf("a used vector answers otherwise (-new +used):\n%s", diff)
		}
	})
}

// TestChoiceOfNoOption: a number that is none of the options of a reading is its
// default.
func TestChoiceOfNoOption(t *testing.T) {
	d := &Decision{Name: "d", Facts: truthFacts("ab"), State: Choose("count", Branch{"days", Holds("a")}, Branch{"hours", Holds("b")})}
	c := compiled(t, d, edition{})
	v := vectorOf(t, d, "a !b")
	byDefault := c.Answer(&v)
	require.Equal(t, NotMet, byDefault.State, "hours come first")
	for _, choice := range []uint8{2, 3, 255} {
		v.Choices[0] = choice
		require.Equal(t, byDefault, c.Answer(&v), "%d", choice)
		var at levels
		c.load(&at, &v)
		require.EqualValues(t, 1, at[c.readings[0].level], "%d", choice)
	}
	v.Choices[0] = 1
	require.Equal(t, Met, c.Answer(&v).State)
}

// TestChoiceOfNoOptionInWorld: so it is for whoever asks the world, as computed
// decisions and comparisons do.
func TestChoiceOfNoOptionInWorld(t *testing.T) {
	w := testWorld()
	for i, r := range w.Readings {
		for choice := range 256 {
			var choices Choices
			choices[i] = uint8(choice)
			want := 0
			if choice < len(r.Options) {
				want = choice
			}
			require.Equal(t, want, w.chosen(i, &choices), "%s: %d", r.ID, choice)
		}
	}
}

func ptrTo[T any](v T) *T { return &v }

// TestAgrees: answers agree when state, outcomes and values are the same, whatever they
// cite.
func TestAgrees(t *testing.T) {
	base := Answer{State: Met, Outcomes: []string{"o"}, Reasons: []string{"p2"}, Values: []Entry{{"v", Count(1)}}}
	for name, tt := range map[string]struct {
		other Answer
		want  bool
	}{
		"the same":          {Answer{State: Met, Outcomes: []string{"o"}, Values: []Entry{{"v", Count(1)}}}, true},
		"another state":     {Answer{State: NotMet, Outcomes: []string{"o"}, Values: []Entry{{"v", Count(1)}}}, false},
		"another outcome":   {Answer{State: Met, Outcomes: []string{"x"}, Values: []Entry{{"v", Count(1)}}}, false},
		"another value":     {Answer{State: Met, Outcomes: []string{"o"}, Values: []Entry{{"v", Count(2)}}}, false},
		"a value by a name": {Answer{State: Met, Outcomes: []string{"o"}, Values: []Entry{{"w", Count(1)}}}, false},
		"no value":          {Answer{State: Met, Outcomes: []string{"o"}}, false},
	} {
		require.Equal(t, tt.want, base.Agrees(&tt.other), name)
		require.Equal(t, tt.want, tt.other.Agrees(&base), name)
	}
}
