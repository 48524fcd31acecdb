package rule

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// leaf is a truth with an address.
func leaf(fact, at string) *Node { return Holds(fact).At(at) }

func TestReasons(t *testing.T) {
	any2 := Any("p10", leaf("a", "p10(1)"), leaf("b", "p10(2)"))
	all2 := All("p10", leaf("a", "p10(1)"), leaf("b", "p10(2)"))
	bare := Any("", leaf("a", "p2"), leaf("b", "p3"))
	exchanged := All("p10", leaf("a", "p10(1)"), Not(leaf("b", "p10(2)")))
	split := Any("p10", All("p2", Holds("a"), Holds("b")), All("p3", Not(Holds("a")), Holds("c")))
	because := []Because{{"x1", Holds("a")}, {"x2", Holds("b")}}
	chosen := Choose("count", Branch{"days", leaf("b", "p3")}, Branch{"hours", leaf("b", "p2")})

	for _, tt := range []struct {
		name  string
		tree  *Node
		known string
		state State
		want  string
	}{
		{"any met: the parts that are met", any2, "a b", Met, "p10(1) p10(2)"},
		{"any met by one", any2, "!a b", Met, "p10(2)"},
		{"any met: what is unknown does not speak", any2, "b", Met, "p10(2)"},
		{"any not met: the provision itself", any2, "!a !b", NotMet, "p10"},
		{"all met: the provision itself", all2, "a b", Met, "p10"},
		{"all not met: the parts that are not met", all2, "!a !b", NotMet, "p10(1) p10(2)"},
		{"all not met by one", all2, "!b", NotMet, "p10(2)"},
		{"not exchanges: an any denied and not met cites its parts", Not(any2), "a !b", NotMet, "p10(1)"},
		{"not exchanges: an any denied and met cites itself", Not(any2), "!a !b", Met, "p10"},
		{"a denied part", exchanged, "a b", NotMet, "p10(2)"},
		{"undetermined: none", any2, "!a", Undetermined, ""},
		{"a list without an address lets its parts speak, met", bare, "a b", Met, "p2 p3"},
		{"and not met", bare, "!a !b", NotMet, "p2 p3"},
		{"a condition without an address cites the nearest one above", Any("p10", All("", Holds("a"), Holds("b"))), "a b", Met, "p10"},
		{"a named condition cites its provision", Any("p10", leaf("a", "p10(1)/name")), "a", Met, "p10(1)"},
		{"no address anywhere: nothing to cite", Any("", Holds("a")), "a", Met, ""},
		{"the order of the text, not of the tree", Any("", leaf("a", "p1"), leaf("b", "p10")), "a b", Met, "p10 p1"},
		{"one citation given twice is one", Any("", leaf("a", "p2"), leaf("b", "p2")), "a b", Met, "p2"},

		{"only together certain: what each case cites", split, "b c", Met, "p2 p3"},
		{"a settled case speaks alone", split, "a b c", Met, "p2"},
		{"only together certain: of a choice, only the chosen", Any("p10", All("", Holds("a"), chosen), All("p3(1)", Not(Holds("a")))), "b", Met, "p2 p10 p3(1)"},
		{"only together certain: fact and denial", Any("", leaf("a", "p2"), Not(leaf("a", "p3"))), "", Met, "p2 p3"},
		{"a settled part silences the certainty of the others", Any("", leaf("a", "p2"), Not(leaf("a", "p3")), leaf("b", "p1")), "b", Met, "p1"},
		{"only together certainly not: fact and denial", All("p10", leaf("a", "p2"), Not(leaf("a", "p3"))), "", NotMet, "p2 p3"},

		{"instead of the usual when met", any2.CitesMet("x1"), "a", Met, "x1"},
		{"and only then", any2.CitesMet("x1"), "!a !b", NotMet, "p10"},
		{"instead of the usual when not met", all2.CitesNotMet("x2", "x1"), "!a", NotMet, "x1 x2"},
		{"instead of the usual, nothing", any2.CitesMet(), "a", Met, ""},
		{"because: the conditions that hold", any2.Because(because...), "a b", Met, "x1 x2"},
		{"because: those that certainly hold", any2.Because(because...), "b", Met, "x2"},
		{"because: none certainly, then those that may", Any("", Holds("c")).Because(because...), "c", Met, "x1 x2"},
		{"because: those that may, not those that cannot", Any("", Holds("c")).Because(because...), "c !a", Met, "x2"},
		{"because of nothing", any2.Because(), "a", Met, ""},
		{"also: besides the usual", any2.Also(Because{"x1", Holds("c")}), "a c", Met, "p10(1) x1"},
		{"also: only if certain", any2.Also(Because{"x1", Holds("c")}), "a", Met, "p10(1)"},
		{"a constant that only cites", All("", leaf("a", "p2"), Always().At("p3")).CitesNotMet("p3"), "a", Met, "p2 p3"},
		{"a comparison that nothing can change is certain", Any("", leaf("a", "p2"), Any("p3", Always())), "", Met, "p3"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a := askTree(t, tt.tree, "abc", tt.known)
			if got := strings.Join(a.Reasons, " "); a.State != tt.state || got != tt.want {
				t.Errorf("%v because of %q, want %v because of %q", a.State, got, tt.state, tt.want)
			}
		})
	}
}

// TestReasonsNotApplicable: what is not applicable cites why it does not apply.
func TestReasonsNotApplicable(t *testing.T) {
	d := &Decision{Name: "d", Facts: truthFacts("ab"), Applies: leaf("a", "p2"), State: leaf("b", "p3")}
	c := compiled(t, d, edition{})
	for known, want := range map[string]string{
		"!a":   "not_applicable [p2]",
		"!a b": "not_applicable [p2]",
		"a b":  "met [p3]",
		"a !b": "not_met [p3]",
		"b":    "undetermined []",
	} {
		v := vectorOf(t, d, known)
		a := c.Answer(&v)
		if got := fmt.Sprint(a.State, " ", a.Reasons); got != want {
			t.Errorf("%s: %s, want %s", known, got, want)
		}
	}
}

// TestReasonsOfCombinations knows everything but what distinguishes the cases of a
// rule, so that often only all cases together are certain.
func TestReasonsOfCombinations(t *testing.T) {
	seen := labels{}
	rapid.Check(t, func(t *rapid.T) {
		d := drawn{drawCases(t), edition{}, testWorld()}
		c, m := compiled(t, d.Decision, d.src), newModel(d)
		for range 8 {
			r := request{facts: make([]Value, len(d.Facts)), choices: Choices{uint8(below(t, 2, "count"))}}
			for i := 2; i < len(d.Facts); i++ { // the first two distinguish
				r.facts[i] = pick(t, []Value{Bool(true), Bool(true), Bool(false), {}}, "fact")
			}
			v := d.vector(t, r)
			a := c.Answer(&v)
			if diff := compareAnswers(m.want(r), spelled(a)); diff != "" {
				t.Fatalf("%v: mismatch (-want +got):\n%s", r.facts, diff)
			}
			seen.count("together", a.State != Undetermined && len(a.Reasons) > 1)
		}
	})
	seen.require(t, 10, "together")
}

// drawCases makes a list of cases that two facts distinguish.
func drawCases(t *rapid.T) *Decision {
	facts := truthFacts("abcdefg")
	side := func(fact string) *Node {
		if rapid.Bool().Draw(t, "denied") {
			return Not(Holds(fact))
		}
		return Holds(fact)
	}
	var cases []*Node
	for _, a := range []*Node{Holds("a"), Not(Holds("a")), side("b"), side("b")} {
		at := pick(t, []string{"", "p2", "p3", "p10(1)", "p10(2)"}, "at")
		parts := []*Node{a, side(pick(t, []string{"b", "c", "d"}, "fact")), side(pick(t, []string{"d", "e", "f"}, "fact"))}
		for i := range parts {
			if rapid.Bool().Draw(t, "own address") {
				parts[i] = Any(pick(t, textOrder, "own"), parts[i])
			}
			if below(t, 4, "chosen") == 0 {
				parts[i] = Choose("count", Branch{"hours", parts[i]}, Branch{"days", Any(pick(t, textOrder, "other"), side("b"))})
			}
		}
		cases = append(cases, All(at, parts...))
	}
	state := Any(pick(t, []string{"", "p1"}, "root"), cases...)
	if rapid.Bool().Draw(t, "denied") {
		state = Not(state)
	}
	return &Decision{Name: "cases", Facts: facts, State: state}
}

// TestDroppingReasons: where reasons share no facts, not to know the facts behind
// one removes exactly that one; without the last nothing is settled.
func TestDroppingReasons(t *testing.T) {
	seen := labels{}
	rapid.Check(t, func(t *rapid.T) {
		s := drawSeparate(t)
		c := compiled(t, s.Decision, edition{})
		v := Vector{}
		for i := range s.Facts {
			v.SetTruth(i, TruthOf(rapid.Bool().Draw(t, "yes")))
		}
		a := c.Answer(&v)
		for _, reason := range a.Reasons {
			behind, ok := s.behind[reason]
			if !ok { // the provision itself: every part is behind it
				behind = s.behind[pick(t, slices.Sorted(maps.Keys(s.behind)), "part")]
			}
			less := v
			for _, fact := range behind {
				less.SetTruth(fact, Unknown)
			}
			got := c.Answer(&less)
			want := slices.DeleteFunc(slices.Clone(a.Reasons), func(r string) bool { return r == reason })
			if !slices.Equal(got.Reasons, want) || (len(want) == 0) != (got.State == Undetermined) {
				t.Fatalf("%v because of %v; without what is behind %s: %v because of %v", a.State, a.Reasons, reason, got.State, got.Reasons)
			}
			seen.count("several", len(want) > 0)
			seen.count("the last", ok && len(want) == 0)
			seen.count("the provision itself", !ok)
		}
	})
	seen.require(t, 5, "several", "the last", "the provision itself")
}

// separate is a decision whose reasons share no facts.
type separate struct {
	*Decision
	behind map[string][]int // the facts behind each citation
}

func drawSeparate(t *rapid.T) separate {
	s := separate{&Decision{Name: "separate"}, map[string][]int{}}
	var parts []*Node
	for _, at := range []string{"p2", "p10(1)", "p10(2)", "p3", "p3(1)"} {
		if rapid.Bool().Draw(t, "left out") {
			continue
		}
		parts = append(parts, s.part(t, at))
	}
	if parts == nil {
		parts = append(parts, s.part(t, "p2"))
	}
	s.State = Any("p1", parts...)
	if rapid.Bool().Draw(t, "all") {
		s.State = All("p1", parts...)
	}
	if rapid.Bool().Draw(t, "not") {
		s.State = Not(s.State)
	}
	return s
}

// part makes a part of one to three facts of its own, all cited alike.
func (s *separate) part(t *rapid.T, at string) *Node {
	var conditions []*Node
	for i := range between(t, 1, 3, "facts") {
		name := fmt.Sprintf("%s-%d", at, i)
		s.behind[at] = append(s.behind[at], len(s.Facts))
		s.Facts = append(s.Facts, truthFact(name))
		condition := Holds(name)
		if rapid.Bool().Draw(t, "not") {
			condition = Not(condition)
		}
		conditions = append(conditions, condition.At(fmt.Sprintf("%s/%d", at, i)))
	}
	if rapid.Bool().Draw(t, "all") {
		return All(at, conditions...)
	}
	return Any(at, conditions...)
}
