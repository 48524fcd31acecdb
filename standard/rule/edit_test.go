package rule

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// drawEdit draws an edit that often means something in a decision.
func (d drawn) drawEdit(t *rapid.T) Edit {
	addresses, names, parameters := []string{"p99"}, []string{"p99"}, []string{"p1/99"}
	for _, n := range d.nodes() {
		if n.at != "" {
			addresses = append(addresses, n.at)
		}
		if n.name != "" {
			names = append(names, n.name)
		}
		if n.bound.Address != "" {
			parameters = append(parameters, n.bound.Address)
		}
	}
	part := Always().At("x1")
	if len(d.Facts) > 0 && d.Facts[0].Type == TruthType && rapid.Bool().Draw(t, "a fact") {
		part = Holds(d.Facts[0].Name)
	}
	e := Edit{Kind: pick(t, []EditKind{Strike, Set, Add, Insert}, "edit"), Part: part}
	switch e.Kind {
	case Strike, Add:
		e.At = pick(t, addresses, "at")
	case Set:
		e.At, e.To = pick(t, parameters, "parameter"), int64(below(t, 9, "to"))
	case Insert:
		e.At, e.Met = "p10/new", rapid.Bool().Draw(t, "met")
		e.Into = pick(t, slices.Concat(names, addresses), "into")
	}
	return e
}

// nodes lists every node of a decision once.
func (d drawn) nodes() []*Node {
	var list []*Node
	seen := map[*Node]bool{}
	var visit func(*Node)
	visit = func(n *Node) {
		if !seen[n] {
			seen[n] = true
			list = append(list, n)
			for _, p := range n.parts {
				visit(p)
			}
			for when := range n.below {
				visit(when)
			}
		}
	}
	for n := range d.trees {
		visit(n)
	}
	return list
}

// TestEditAgreesWithModel reads the unchanged trees as if the edit had been made,
// and compares that with the changed ones in every complete world.
func TestEditAgreesWithModel(t *testing.T) {
	seen := labels{}
	rapid.Check(t, func(t *rapid.T) {
		d := drawDecision(t)
		before := string(d.AppendJSON(nil))
		e := d.drawEdit(t)
		edited, hits := d.Edit(e)
		if after := string(d.AppendJSON(nil)); after != before {
			t.Fatalf("the edit changed the decision itself:\n%s\n%s", before, after)
		}
		if want := d.hits(e); hits[0] != want {
			t.Fatalf("%+v: %d hits, want %d", e, hits[0], want)
		}
		m := newModel(d)
		m.edit = &e
		c := compiled(t, edited, d.src)
		for n, p := range m.points {
			v := m.vector(n)
			if got, want := spell(d.Decision, c.Answer(&v)), m.verdict(d.Decision, p).answer; got != want {
				t.Fatalf("%+v in %v: %s, want %s\n%s", e, p, got, want, before)
			}
		}
		seen.count(fmt.Sprintf("edit %d", e.Kind), hits[0] > 0)
	})
	seen.require(t, 2, "edit 1", "edit 2", "edit 3", "edit 4")
}

// hits counts the nodes that an edit means: what stands below a struck node is
// struck with it.
func (d drawn) hits(e Edit) int {
	seen := map[*Node]bool{}
	hits := 0
	var visit func(*Node)
	visit = func(n *Node) {
		if seen[n] {
			return
		}
		seen[n] = true
		if e.means(n) {
			hits++
		}
		if e.Kind == Strike && e.means(n) {
			return
		}
		for _, p := range n.parts {
			visit(p)
		}
		for when := range n.below {
			visit(when)
		}
	}
	for n := range d.trees {
		visit(n)
	}
	return hits
}

func (e Edit) means(n *Node) bool {
	list := n.op == opAll || n.op == opAny
	bound := n.op == opAbove || n.op == opAtLeast
	switch e.Kind {
	case Strike:
		return n.at == e.At
	case Add:
		return n.at == e.At && list
	case Set:
		return bound && n.bound.Address == e.At
	}
	return n.name == e.Into || n.at == e.Into
}

// TestEditsInTurn: several edits are one after the other.
func TestEditsInTurn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drawDecision(t)
		a, b := d.drawEdit(t), d.drawEdit(t)
		together, hits := d.Edit(a, b)
		first, hitsA := d.Edit(a)
		second, hitsB := first.Edit(b)
		if want := []int{hitsA[0], hitsB[0]}; !slices.Equal(hits, want) {
			t.Fatalf("%d hits together, %d in turn", hits, want)
		}
		sameDecision(t, together, second)
	})
}

// TestEditTwice: to strike or to set a second time changes nothing more.
func TestEditTwice(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drawDecision(t)
		e := d.drawEdit(t)
		if e.Kind == Add || e.Kind == Insert {
			e = Edit{Kind: Strike, At: "p2"}
		}
		once, _ := d.Edit(e)
		twice, hits := once.Edit(e)
		if hits[0] != 0 {
			t.Fatalf("%+v again: %d hits", e, hits[0])
		}
		sameDecision(t, once, twice)
	})
}

// TestEditOfNothing: what names nothing changes nothing.
func TestEditOfNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drawDecision(t)
		for _, e := range []Edit{
			{Kind: Strike}, {Kind: Set, To: 3}, {Kind: Add, Part: Always()}, {Kind: Insert, Part: Always(), At: "p2", Met: true},
			{Kind: Strike, At: "p99"}, {Kind: Set, At: "p2"}, {Kind: Insert, Into: "nobody", Part: Always()}, {},
		} {
			edited, hits := d.Edit(e)
			if hits[0] != 0 {
				t.Fatalf("%+v: %d hits", e, hits[0])
			}
			sameDecision(t, d.Decision, edited)
		}
	})
}

func sameDecision(t *rapid.T, a, b *Decision) {
	if one, other := string(a.AppendJSON(nil)), string(b.AppendJSON(nil)); one != other {
		t.Fatalf("the decisions differ:\n%s\n%s", one, other)
	}
}

// TestStrike shows what becomes of a tree when parts of it are struck.
func TestStrike(t *testing.T) {
	a, b := leaf("a", "p2"), leaf("b", "p3")
	strike := func(at ...string) []Edit {
		var edits []Edit
		for _, s := range at {
			edits = append(edits, Edit{Kind: Strike, At: s})
		}
		return edits
	}
	choice := Choose("count", Branch{"hours", a}, Branch{"days", b})
	for _, tt := range []struct {
		name  string
		tree  *Node
		edits []Edit
		known string
		want  State
	}{
		{"a part of an all is no longer asked for", All("p10", a, b), strike("p2"), "!a b", Met},
		{"a part of an any no longer suffices", Any("p10", a, b), strike("p2"), "a !b", NotMet},
		{"an all without its parts holds", All("p10", a, b), strike("p2", "p3"), "", Met},
		{"an any without its parts does not", Any("p10", a, b), strike("p2", "p3"), "", NotMet},
		{"an exception that is struck is none", Not(a), strike("p2"), "a", Met},
		{"an exception without its parts is none", Not(All("p10", a, b)), strike("p2", "p3"), "a b", Met},
		{"a rule that is struck itself never holds: any", Any("p10", a, b), strike("p10"), "a b", NotMet},
		{"nor does an all", All("p10", a, b), strike("p10"), "a b", NotMet},
		{"nor a condition", a, strike("p2"), "a", NotMet},
		{"an emptied all disappears from an any", Any("p10", All("", a), b), strike("p2"), "!b", NotMet},
		{"an emptied not disappears from an any", Any("p10", Not(a), b), strike("p2"), "!a !b", NotMet},
		{"an emptied not disappears from an all", All("p10", Not(a), b), strike("p2"), "a b", Met},
		{"an emptied any stays in an all", All("p10", Any("", a), b), strike("p2"), "a b", NotMet},
		{"a struck branch makes no difference in an all", All("", choice, leaf("c", "p1")), strike("p2"), "c", Met},
		{"a struck branch makes no difference in an any", Any("", choice, leaf("c", "p1")), strike("p2"), "a b !c", NotMet},
		{"nor under a not in an all", All("", Not(choice), leaf("c", "p1")), strike("p2"), "a b c", Met},
		{"nor under a not in an any", Any("", Not(choice), leaf("c", "p1")), strike("p2"), "!a !b !c", NotMet},
		{"the other branch stays", All("", choice, leaf("c", "p1")), strike("p3"), "!a c", NotMet},
		{"a choice without branches disappears", All("", choice, leaf("c", "p1")), strike("p2", "p3"), "!a !b c", Met},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := &Decision{Name: "d", Facts: truthFacts("abc"), State: tt.tree, Outcomes: []Outcome{{"o", tt.tree}}}
			edited, hits := d.Edit(tt.edits...)
			for i, n := range hits {
				if n != 1 {
					t.Errorf("strike %s: %d hits; state and outcome share the condition", tt.edits[i].At, n)
				}
			}
			v := vectorOf(t, d, tt.known)
			a := compiled(t, edited, edition{}).Answer(&v)
			if a.State != tt.want || len(a.Outcomes) != map[State]int{Met: 1}[tt.want] {
				t.Errorf("%v with outcomes %v, want %v", a.State, a.Outcomes, tt.want)
			}
		})
	}
}

// TestStrikeBranches: a choice whose branches are left out one after the other, by
// an edit and by a date, is gone with the last, as if they went together.
func TestStrikeBranches(t *testing.T) {
	choice := Choose("count", Branch{"hours", leaf("a", "p2")}, Branch{"days", leaf("b", "p3").Until("A")})
	d := &Decision{Name: "d", Facts: truthFacts("abc"), State: Any("p10", All("", choice), Holds("c"))}
	edited, _ := d.Edit(Edit{Kind: Strike, At: "p2"})
	v := vectorOf(t, d, "a b !c")
	if a := compiled(t, edited, edition{acts: []string{"A"}}).Answer(&v); a.State != NotMet {
		t.Errorf("%v, want not_met", a.State)
	}
}

// TestStrikeInSharedConditions: an edit does the same to a condition that stands in
// several places as to as many conditions that are alike. A branch left out becomes
// what makes no difference where it stands, which is another thing in each place.
func TestStrikeInSharedConditions(t *testing.T) {
	choice := func() *Node { return Choose("list", Branch{"either", leaf("a", "p9")}, Branch{"both", Holds("b")}) }
	struck := func(inner, first, second *Node) string {
		d := &Decision{Name: "d", Facts: truthFacts("abc"), State: All("", inner, Any("", first, Holds("c")), second)}
		edited, _ := d.Edit(Edit{Kind: Strike, At: "p9"})
		return string(edited.AppendJSON(nil))
	}
	for name, form := range map[string]func(choice *Node) *Node{
		"a choice":               func(choice *Node) *Node { return choice },
		"its denial":             func(choice *Node) *Node { return Not(choice) },
		"a choice among choices": func(choice *Node) *Node { return Choose("count", Branch{"hours", choice}, Branch{"days", Holds("b")}) },
	} {
		inner := choice()
		one := form(inner)
		require.Equal(t, struck(choice(), form(choice()), form(choice())), struck(inner, one, one), name)
	}
}

// TestSize: a condition counts once, also where dates differ around it.
func TestSize(t *testing.T) {
	shared := Any("", Holds("a"), Holds("b"))
	d := &Decision{Name: "d", Facts: truthFacts("abc"),
		State:    All("", All("", shared).Since("A"), All("", shared).Until("A"), Not(Holds("c"))),
		Outcomes: []Outcome{{"o", shared}},
	}
	require.Equal(t, 8, d.Size()) // the state, its three parts, the shared list with two, and what is denied
	require.Zero(t, (&Decision{}).Size())
}

// TestStruckRuleGivesNothing: with the rule of an outcome struck as a whole, the
// outcome goes, though an all without parts would hold.
func TestStruckRuleGivesNothing(t *testing.T) {
	d := &Decision{Name: "d", Facts: truthFacts("ab"), State: leaf("a", "p2"),
		Outcomes: []Outcome{{"reinstate", All("p10", Holds("a"), Holds("b"))}},
		Values:   []ValueRule{{"kind", []Case{{All("p3", Holds("b")), Option("long")}, Otherwise(Option("short"))}}},
		Applies:  All("p1", Always())}
	edited, _ := d.Edit(Edit{Kind: Strike, At: "p10"}, Edit{Kind: Strike, At: "p3"})
	v := vectorOf(t, d, "a b")
	a := compiled(t, edited, edition{}).Answer(&v)
	if got := fmt.Sprint(a.State, a.Outcomes, a.Value("kind")); got != "met [] short" {
		t.Error(got)
	}
	edited, _ = d.Edit(Edit{Kind: Strike, At: "p1"})
	if a := compiled(t, edited, edition{}).Answer(&v); a.State != NotApplicable {
		t.Errorf("%v, want not_applicable", a.State)
	}
}

// TestInsert shows an exception that goes before a rule, and what is then cited.
func TestInsert(t *testing.T) {
	named := Any("p10", leaf("a", "p10(1)"), leaf("b", "p10(2)")).Named("identification")
	exception := All("", Holds("c"), Not(Holds("d")))
	for _, tt := range []struct {
		name  string
		into  string
		met   bool
		known string
		want  string
	}{
		{"not met: it applies", "identification", false, "a !b c !d", "not_met [p3]"},
		{"not met: it does not apply", "identification", false, "a !b c d", "met [p10(1)]"},
		{"not met: the rule is not met either", "identification", false, "!a !b c !d", "not_met [p10 p3]"},
		{"not met: neither", "identification", false, "!a !b !c", "not_met [p10]"},
		{"met: it applies", "identification", true, "!a !b c !d", "met [p3]"},
		{"met: the rule is met too", "identification", true, "a !b c !d", "met [p10(1) p3]"},
		{"met: it does not apply", "identification", true, "a !b !c", "met [p10(1)]"},
		{"met: neither", "identification", true, "!a !b !c", "not_met [p10]"},
		{"into an address", "p10(2)", false, "!a b c !d", "not_met [p10]"},
		{"into an address, not applying", "p10(2)", false, "!a b !c", "met [p10(2)]"},
		{"unknown whether it applies", "identification", false, "a c", "undetermined []"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := &Decision{Name: "d", Facts: truthFacts("abcd"), State: named}
			edited, hits := d.Edit(Edit{Kind: Insert, At: "p3", Into: tt.into, Part: exception, Met: tt.met})
			if hits[0] != 1 {
				t.Fatalf("%d hits", hits[0])
			}
			v := vectorOf(t, d, tt.known)
			a := compiled(t, edited, edition{}).Answer(&v)
			if got := fmt.Sprint(a.State, " ", a.Reasons); got != tt.want {
				t.Errorf("%s, want %s", got, tt.want)
			}
		})
	}
}

// TestInsertKeepsTheName: a second exception goes before the first.
func TestInsertKeepsTheName(t *testing.T) {
	d := &Decision{Name: "d", Facts: truthFacts("abc"), State: leaf("a", "p2").Named("rule")}
	edited, hits := d.Edit(
		Edit{Kind: Insert, At: "p3", Into: "rule", Part: Holds("b"), Met: false},
		Edit{Kind: Insert, At: "p10", Into: "rule", Part: Holds("c"), Met: true})
	if !slices.Equal(hits, []int{1, 1}) || edited.State.Name() != "rule" {
		t.Fatalf("hits %v, name %q", hits, edited.State.Name())
	}
	v := vectorOf(t, d, "a b c")
	if a := compiled(t, edited, edition{}).Answer(&v); a.State != Met {
		t.Errorf("%v: the first exception went before the second", a.State)
	}
}

// TestAddAndSet on the list and the number they name.
func TestAddAndSet(t *testing.T) {
	d := &Decision{Name: "d", Facts: []Fact{truthFact("a"), countFact("n", 0, 9)},
		State: Any("p10", Above("n", Param("p10/limit", "")).At("p10(1)"))}
	src := edition{numbers: map[string]int64{"p10/limit": 3}}
	ask := func(edited *Decision, n int, a Truth) State {
		v := Vector{}
		v.SetTally(1, TallyOf(n))
		v.SetTruth(0, a)
		return compiled(t, edited, src).Core(&v).State
	}
	raised, hits := d.Edit(Edit{Kind: Set, At: "p10/limit", To: 5}, Edit{Kind: Add, At: "p10", Part: leaf("a", "p10(2)")})
	if !slices.Equal(hits, []int{1, 1}) {
		t.Fatalf("hits %v", hits)
	}
	for _, tt := range []struct {
		d    *Decision
		n    int
		a    Truth
		want State
	}{
		{d, 3, Unknown, NotMet}, {d, 4, Unknown, Met},
		{raised, 5, No, NotMet}, {raised, 6, No, Met}, {raised, 5, Yes, Met}, {raised, 5, Unknown, Undetermined},
	} {
		if got := ask(tt.d, tt.n, tt.a); got != tt.want {
			t.Errorf("with %d and %v: %v, want %v", tt.n, tt.a, got, tt.want)
		}
	}
}
