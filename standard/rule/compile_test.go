package rule

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// many makes a node of each number below n.
func many(n int, node func(i int) *Node) []*Node {
	var list []*Node
	for i := range n {
		list = append(list, node(i))
	}
	return list
}

func numbered(i int) string { return fmt.Sprintf("f%d", i) }

func manyFacts(n int) []Fact {
	var facts []Fact
	for i := range n {
		facts = append(facts, truthFact(numbered(i)))
	}
	return facts
}

func TestCompileRefuses(t *testing.T) {
	a := Holds("a")
	facts := []Fact{truthFact("a"), optionFact("o", "x", "y"), countFact("n", 0, 1000)}
	options := make([]string, 65)
	for i := range options {
		options[i] = numbered(i)
	}
	cited := func(n *Node, i int) *Node { return n.At(fmt.Sprintf("x%d", i)) }
	for _, tt := range []struct {
		name string
		d    Decision
	}{
		{"no state", Decision{Facts: facts}},
		{"an outcome without a rule", Decision{Facts: facts, State: a, Outcomes: []Outcome{{ID: "o"}}}},
		{"an unknown fact", Decision{Facts: facts, State: Holds("b")}},
		{"an unknown fact of an outcome", Decision{Facts: facts, State: a, Outcomes: []Outcome{{"o", Holds("b")}}}},
		{"an unknown fact of a value", Decision{Facts: facts, State: a, Values: []ValueRule{{"v", []Case{{Holds("b"), Bool(true)}}}}}},
		{"an unknown fact of a citation", Decision{Facts: facts, State: a.Because(Because{"x", Holds("b")})}},
		{"an unknown fact of a further citation", Decision{Facts: facts, State: a.Also(Because{"x", Holds("b")})}},
		{"an unknown fact of applies", Decision{Facts: facts, State: a, Applies: Holds("b")}},
		{"an enumeration as a truth", Decision{Facts: facts, State: Holds("o")}},
		{"a truth as an enumeration", Decision{Facts: facts, State: Is("a", "x")}},
		{"a truth as a count", Decision{Facts: facts, State: Above("a", Number(1))}},
		{"an enumeration as a count", Decision{Facts: facts, State: AtLeast("o", Number(1))}},
		{"an unknown option of a fact", Decision{Facts: facts, State: Is("o", "x", "z")}},
		{"an enumeration without options", Decision{Facts: []Fact{optionFact("o")}, State: Is("o")}},
		{"an unknown reading", Decision{Facts: facts, State: Choose("none", Branch{"x", a})}},
		{"an unknown option of a reading", Decision{Facts: facts, State: Choose("count", Branch{"hours", a}, Branch{"weeks", a})}},
		{"an option of a reading left out", Decision{Facts: facts, State: Choose("count", Branch{"hours", a})}},
		{"an option of a reading twice", Decision{Facts: facts, State: Choose("count", Branch{"hours", a}, Branch{"days", a}, Branch{"days", a})}},
		{"a fact counted by an unknown reading", Decision{Facts: []Fact{{Name: "a", Type: TruthType, Reading: "none"}}, State: a}},
		{"an unknown parameter", Decision{Facts: facts, State: Above("n", Param("p10/none", ""))}},
		{"a parameter in an unknown unit", Decision{Facts: facts, State: Above("n", Param("p10/limit", "mo"))}},
		{"a count below zero", Decision{Facts: []Fact{countFact("n", -1, 5)}, State: Above("n", Number(1))}},
		{"a count too large", Decision{Facts: []Fact{countFact("n", 0, 1<<31)}, State: Above("n", Number(1))}},
		{"a count too large by one", Decision{Facts: []Fact{countFact("n", 0, 1<<31-1)}, State: Above("n", Number(1))}},
		{"an enumeration of 65", Decision{Facts: []Fact{optionFact("o", options...)}, State: Is("o", "f1")}},
		{"a count cut 64 times", Decision{Facts: facts, State: Any("", many(64, func(i int) *Node { return Above("n", Number(int64(i))) })...)}},
		{"129 facts", Decision{Facts: manyFacts(129), State: Holds("f1")}},
		{"128 facts in rules and a reading", Decision{Facts: manyFacts(128),
			State: Any("", append(many(128, func(i int) *Node { return Holds(numbered(i)) }),
				Choose("count", Branch{"hours", Always()}, Branch{"days", Never()}))...)}},
		{"65 outcomes", Decision{Facts: facts, State: a, Outcomes: make65(Outcome{"o", a})}},
		{"9 values", Decision{Facts: facts, State: a, Values: make([]ValueRule, 9)}},
		{"two facts of one name", Decision{Facts: truthFacts("aa"), State: a}},
		{"two outcomes of one name", Decision{Facts: facts, State: a, Outcomes: []Outcome{{"o", a}, {"o", Not(a)}}}},
		{"two values of one name", Decision{Facts: facts, State: a, Values: make([]ValueRule, 2)}},
		{"257 citations", Decision{Facts: facts, State: Any("", many(257, func(i int) *Node { return cited(Holds("a"), i) })...)}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			tt.d.Name = "refused"
			src := edition{numbers: map[string]int64{"p10/limit": 3}}
			c, err := Compile(&tt.d, src, testWorld())
			if err == nil || c != nil {
				t.Fatalf("compiled, error %v", err)
			}
			if !strings.HasPrefix(err.Error(), "refused: ") {
				t.Errorf("%q does not name the decision", err)
			}
		})
	}
}

func make65(o Outcome) []Outcome {
	list := make([]Outcome, 65)
	for i := range list {
		list[i] = o
	}
	return list
}

func TestCompileRefusesWorld(t *testing.T) {
	d := &Decision{Name: "d", Facts: truthFacts("a"), State: Holds("a")}
	w := &World{Compare: compareText, Readings: make([]Reading, MaxVariables+1)}
	if _, err := Compile(d, edition{}, w); err == nil {
		t.Error("a world of 129 readings is no error")
	}
	w.Readings = w.Readings[1:]
	if _, err := Compile(d, edition{}, w); err != nil {
		t.Errorf("a world of 128 readings: %v", err)
	}
}

// TestCompileAtTheLimits: the largest decisions that are not refused answer.
func TestCompileAtTheLimits(t *testing.T) {
	options := make([]string, 64)
	for i := range options {
		options[i] = numbered(i)
	}
	for _, tt := range []struct {
		name string
		d    Decision
		v    func(v *Vector)
	}{
		{"an enumeration of 64", Decision{Facts: []Fact{optionFact("o", options...)}, State: Is("o", "f63")},
			func(v *Vector) { v.SetOption(0, 64) }},
		{"a count cut 63 times", Decision{Facts: []Fact{countFact("n", 0, 1000)},
			State: All("", many(63, func(i int) *Node { return Above("n", Number(int64(i))) })...)},
			func(v *Vector) { v.SetTally(0, TallyOf(63)) }},
		{"128 facts", Decision{Facts: manyFacts(128), State: Any("", many(128, func(i int) *Node { return Holds(numbered(i)) })...)},
			func(v *Vector) { v.SetTruth(127, Yes) }},
		{"128 facts, one of them used again", Decision{Facts: manyFacts(128),
			State: Any("", append(many(128, func(i int) *Node { return Holds(numbered(i)) }), Holds(numbered(0)))...)},
			func(v *Vector) { v.SetTruth(0, Yes) }},
		{"256 citations", Decision{Facts: truthFacts("a"), State: All("", many(256, func(i int) *Node { return leaf("a", fmt.Sprintf("x%d", i)) })...)},
			func(v *Vector) { v.SetTruth(0, Yes) }},
		{"64 outcomes", Decision{Facts: truthFacts("a"), State: Holds("a"), Outcomes: numberedOutcomes(64)},
			func(v *Vector) { v.SetTruth(0, Yes) }},
		{"8 values", Decision{Facts: truthFacts("a"), State: Holds("a"), Values: numberedValues(8)},
			func(v *Vector) { v.SetTruth(0, Yes) }},
		{"the largest count", Decision{Facts: []Fact{countFact("n", 0, 1<<31-2)}, State: AtLeast("n", Number(1<<31-2))},
			func(v *Vector) { v.SetTally(0, TallyOf(1<<31-2)) }},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var v Vector
			c := compiled(t, &tt.d, edition{})
			if a := c.Answer(&v); a.State != Undetermined {
				t.Errorf("with nothing known: %v", a.State)
			}
			tt.v(&v)
			a := c.Answer(&v)
			if a.State != Met {
				t.Errorf("%v, want met", a.State)
			}
			if len(a.Outcomes) != len(tt.d.Outcomes) || len(a.Values) != len(tt.d.Values) {
				t.Errorf("%d outcomes and %d values of %d and %d", len(a.Outcomes), len(a.Values), len(tt.d.Outcomes), len(tt.d.Values))
			}
		})
	}
}

func numberedOutcomes(n int) (list []Outcome) {
	for i := range n {
		list = append(list, Outcome{numbered(i), Holds("a")})
	}
	return list
}

func numberedValues(n int) (list []ValueRule) {
	for i := range n {
		list = append(list, ValueRule{numbered(i), []Case{{Holds("a"), Count(int64(i))}}})
	}
	return list
}

// TestCompileTellsTheSource: an error of the text is found again in that of the
// decision.
func TestCompileTellsTheSource(t *testing.T) {
	d := &Decision{Name: "d", Facts: []Fact{countFact("n", 0, 9)}, State: Above("n", Param("p10/none", ""))}
	for _, d := range []*Decision{d,
		{Name: "d", Facts: d.Facts, State: Always(), Outcomes: []Outcome{{"o", d.State}}},
		{Name: "d", Facts: d.Facts, State: Always().Because(Because{"x1", d.State})},
		{Name: "d", Facts: d.Facts, State: Not(All("", Always(), d.State))},
	} {
		_, err := Compile(d, edition{}, testWorld())
		require.ErrorIs(t, err, errNoNumber)
	}
}

// TestParametersOutOfForce: a parameter of what is not in force is not asked for.
func TestParametersOutOfForce(t *testing.T) {
	d := &Decision{Name: "d", Facts: append(truthFacts("a"), countFact("n", 0, 9)),
		State: Any("", Holds("a"), Above("n", Param("p10/none", "")).Since("A"))}
	compiled(t, d, edition{})
	_, err := Compile(d, edition{acts: []string{"A"}}, testWorld())
	require.ErrorIs(t, err, errNoNumber)
}

// TestEntangled: decisions whose diagrams grow without bound are refused, and
// soon.
func TestEntangled(t *testing.T) {
	options := []string{}
	for i := range 60 {
		options = append(options, numbered(i))
	}
	var wide []Fact
	for i := range 8 {
		wide = append(wide, optionFact(numbered(i), options...))
	}
	// All first halves of the pairs come before all second ones.
	truths := func(pairs int) *Node {
		first := many(pairs, func(i int) *Node { return Holds(numbered(i)) })
		return All("", Any("", append(first, Always())...),
			Any("", many(pairs, func(i int) *Node { return All("", Holds(numbered(i)), Holds(numbered(pairs+i))) })...))
	}
	equal := func(pairs int) *Node {
		first := many(pairs, func(i int) *Node { return Is(numbered(i), "f1") })
		return All("", Any("", append(first, Always())...),
			Any("", many(pairs*len(options), func(i int) *Node {
				return All("", Is(numbered(i%pairs), options[i/pairs]), Is(numbered(pairs+i%pairs), options[i/pairs]))
			})...))
	}
	denied := truths(13)
	for range 300 {
		denied = Not(denied)
	}
	for _, tt := range []struct {
		name string
		d    *Decision
	}{
		{"many facts", &Decision{Name: "d", Facts: manyFacts(50), State: truths(25)}},
		{"many options", &Decision{Name: "d", Facts: wide, State: equal(4)}},
		{"much work", &Decision{Name: "d", Facts: manyFacts(26), State: denied}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			start := time.Now()
			_, err := Compile(tt.d, edition{}, testWorld())
			require.ErrorIs(t, err, errTooLarge)
			t.Logf("refused after %v", time.Since(start))
		})
	}
}

// TestSharedTrees: a tree that stands in many places is walked once, not once for
// each way that leads to it.
func TestSharedTrees(t *testing.T) {
	n := Holds("a")
	for range 60 {
		n = Any("", All("", n, Holds("b")), All("", n, Holds("c")))
	}
	d := &Decision{Name: "d", Facts: truthFacts("abc"), State: n, Outcomes: []Outcome{{"o", Not(n)}}}
	for known, want := range map[string]State{"a b": Met, "!a": NotMet, "a !b !c": NotMet, "a": Undetermined, "": Undetermined} {
		v := vectorOf(t, d, known)
		if a := compiled(t, d, edition{}).Answer(&v); a.State != want {
			t.Errorf("%s: %v, want %v", known, a.State, want)
		}
	}
	edited, hits := d.Edit(Edit{Kind: Strike, At: "p2"})
	if edited.State == nil || hits[0] != 0 {
		t.Errorf("%v", hits)
	}
}

// TestCompilePanicsOnItsOwnFaults: a fault that is not the decision's is not hidden.
func TestCompilePanicsOnItsOwnFaults(t *testing.T) {
	defer func() {
		if r, ok := recover().(error); !ok || !errors.Is(r, errFault) {
			t.Errorf("recovered %v", r)
		}
	}()
	_, err := Compile(&Decision{State: Above("n", Param("p2/n", ""))}, faulty{}, testWorld())
	t.Errorf("no panic, error %v", err)
}

type faulty struct{}

var errFault = errors.New("fault")

func (faulty) InForce(string) bool { panic(errFault) }

func (faulty) Number(string, string) (int64, error) { panic(errFault) }
