package rule

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// drawVersions draws a decision and makes other versions of it by random edits; some
// keep the decision as it is.
func drawVersions(t *rapid.T, n int) (drawn, []*Compiled) {
	d := drawDecision(t)
	addresses := slices.Collect(d.Addresses())
	names := d.RuleNames()
	var all []*Compiled
	for i := range n {
		version := d.Decision
		if i > 0 {
			for range pick(t, []int{0, 1, 2, 3, 3, 4}, "edits") {
				version, _ = version.Edit(drawChange(t, d, addresses, names))
			}
		}
		c, err := Compile(version, d.src, d.world)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, c)
	}
	return d, all
}

func drawChange(t *rapid.T, d drawn, addresses, names []string) Edit {
	fact := pick(t, d.Facts, "edited fact")
	g := generator{t: t, world: d.world}
	part := g.leaf(&fact)
	if part.compares() {
		part.bound = Number(fact.Min)
	}
	switch kind := below(t, 8, "edit"); {
	case kind <= 2 && len(addresses) > 0:
		return Edit{Kind: Strike, At: pick(t, addresses, "struck")}
	case kind <= 4 && len(addresses) > 0:
		return Edit{Kind: Add, At: pick(t, addresses, "list"), Part: part}
	case kind <= 6 && len(names) > 0:
		return Edit{Kind: Insert, At: "p3", Into: pick(t, names, "rule"), Part: part, Met: rapid.Bool().Draw(t, "met")}
	}
	return Edit{Kind: Set, At: fmt.Sprintf("p1/%d", below(t, 8, "parameter")), To: int64(below(t, 8, "number"))}
}

// drawGroups draws two versions of rules over groups of facts, of which one differs.
func drawGroups(t *rapid.T) (drawn, []*Compiled) {
	d := drawn{&Decision{Name: "groups", Facts: truthFacts("abcdefghijk")}, edition{}, testWorld()}
	group := func(facts string) *Node {
		var parts []*Node
		for _, r := range facts {
			part := Holds(string(r))
			if below(t, 3, "denied") == 0 {
				part = Not(part)
			}
			parts = append(parts, part)
		}
		if rapid.Bool().Draw(t, "all") {
			return All("", parts...)
		}
		return Any("", parts[0], All("", parts[1:]...))
	}
	second, third := group("def").Named("second"), group("ghi").Named("third")
	outer, alone := rapid.Bool().Draw(t, "all of"), rapid.Bool().Draw(t, "one rule alone")
	version := func() *Compiled {
		list := Any("p10", group("abc").At("p10(1)"), second, third)
		if alone {
			list = Any("p10", group("abc").At("p10(1)"), second)
		}
		d := *d.Decision
		d.State = Any("", list, Holds("j"), Holds("k"))
		if outer {
			d.State = All("", list, Holds("j"), Not(Holds("k")))
		}
		return compiled(t, &d, edition{})
	}
	return d, []*Compiled{version(), version()}
}

// worlds visits every complete world of a decision under some readings.
func worlds(d *Decision, choices Choices, visit func(facts []Value)) {
	facts := make([]Value, len(d.Facts))
	var walk func(int)
	walk = func(i int) {
		if i == len(facts) {
			visit(facts)
			return
		}
		for _, v := range domain(&d.Facts[i]) {
			facts[i] = v
			walk(i + 1)
		}
	}
	walk(0)
}

// ask answers a decision for facts by the place they have in another.
func ask(t require.TestingT, c *Compiled, of *Decision, facts []Value, choices Choices) Answer {
	v := Vector{Choices: choices}
	for i, value := range facts {
		if at := c.Decision().FactIndex(of.Facts[i].Name); at >= 0 {
			require.NoError(t, c.Decision().Set(&v, at, value))
		}
	}
	return c.Answer(&v)
}

// shows reports whether two answers differ in all that a change lists.
func (c *Change) shows(a, b *Answer) bool {
	if c.From != Undetermined && (a.State != c.From || b.State != c.To) {
		return false
	}
	one := func(list []string, in, notIn []string) bool {
		return !slices.ContainsFunc(list, func(s string) bool { return !slices.Contains(in, s) || slices.Contains(notIn, s) })
	}
	for _, v := range c.Values {
		if !a.Value(v.Name).Equal(v.From) || !b.Value(v.Name).Equal(v.To) {
			return false
		}
	}
	if c.Reasons() && (a.State != b.State || !slices.Equal(a.Outcomes, b.Outcomes) || !slices.EqualFunc(a.Values, b.Values, sameEntry)) {
		return false
	}
	return one(c.Gained, b.Outcomes, a.Outcomes) && one(c.Lost, a.Outcomes, b.Outcomes) &&
		one(c.Cited, b.Reasons, a.Reasons) && one(c.Uncited, a.Reasons, b.Reasons)
}

// holds reads a clause in a complete world, rules by walking their trees.
func (c Clause) holds(p point) bool {
	m := reader{}
	for _, l := range c {
		holds := false
		switch v := p.facts[l.Fact]; {
		case l.nodes != nil:
			holds = slices.ContainsFunc(l.nodes, func(n *Node) bool { return m.rule(n, p) }) == l.Met
		case l.Ranges != nil:
			holds = slices.ContainsFunc(l.Ranges, func(s Stretch) bool { return s.From <= v.Int() && v.Int() <= s.To })
		default:
			holds = slices.ContainsFunc(l.Values, v.Equal)
		}
		if !holds {
			return false
		}
	}
	return true
}

func (c *Change) holds(p point) bool {
	return slices.ContainsFunc(c.When, func(clause Clause) bool { return clause.holds(p) })
}

func pointOf(d *Decision, w *World, facts []Value, choices Choices) point {
	p := point{facts: map[string]Value{}, options: map[string]string{}}
	for i, f := range d.Facts {
		p.facts[f.Name] = facts[i]
	}
	for i, r := range w.Readings {
		p.options[r.ID] = r.Options[w.chosen(i, &choices)]
	}
	return p
}

// TestCompareByBruteForce: in every complete world each listed change happens exactly
// where one of its clauses holds, and every difference of the answers is listed.
func TestCompareByBruteForce(t *testing.T) {
	seen := labels{}
	rapid.Check(t, func(t *rapid.T) {
		d, versions := drawVersions(t, 2)
		choices := d.drawRequest(t).choices
		if rapid.Bool().Draw(t, "in groups") {
			d, versions = drawGroups(t)
			choices = Choices{}
		}
		k, err := Compare(&choices, versions...)
		require.NoError(t, err)
		changes, err := k.Changes(0, 1)
		require.NoError(t, err)
		worlds(d.Decision, choices, func(facts []Value) {
			p := pointOf(d.Decision, d.world, facts, choices)
			a, b := ask(t, versions[0], d.Decision, facts, choices), ask(t, versions[1], d.Decision, facts, choices)
			var state, reasons bool
			gained, lost, values := 0, 0, 0
			for i := range changes {
				c := &changes[i]
				holds := c.holds(p)
				if holds && !c.shows(&a, &b) || !holds && !c.More && c.shows(&a, &b) {
					t.Fatalf("at %v the change %+v: clause %t, answers %+v and %+v", facts, c, holds, a, b)
				}
				if !holds && c.More {
					holds = c.shows(&a, &b)
				}
				if holds {
					state = state || c.From != c.To
					reasons = reasons || c.Reasons()
					gained, lost, values = gained+len(c.Gained), lost+len(c.Lost), values+len(c.Values)
				}
			}
			if state != (a.State != b.State) {
				t.Fatalf("at %v the states are %v and %v; listed: %t", facts, a.State, b.State, state)
			}
			if want := len(keepNot(b.Outcomes, a.Outcomes)); gained != want {
				t.Fatalf("at %v %d outcomes gained, listed %d", facts, want, gained)
			}
			if want := len(keepNot(a.Outcomes, b.Outcomes)); lost != want {
				t.Fatalf("at %v %d outcomes lost, listed %d", facts, want, lost)
			}
			differ := 0
			for _, name := range []string{"v0", "v1"} {
				if !a.Value(name).Equal(b.Value(name)) {
					differ++
				}
			}
			if values != differ {
				t.Fatalf("at %v %d values differ, listed %d", facts, differ, values)
			}
			same := !state && gained+lost+values == 0
			if reasons != (same && !slices.Equal(a.Reasons, b.Reasons)) {
				t.Fatalf("at %v the reasons are %v and %v; listed: %t", facts, a.Reasons, b.Reasons, reasons)
			}
		})
		for i := range changes {
			c := &changes[i]
			seen.count("state", c.From != c.To)
			seen.count("outcome", c.Gained != nil || c.Lost != nil)
			seen.count("value", c.Values != nil)
			seen.count("reasons", c.Reasons())
			for _, clause := range c.When {
				for _, l := range clause {
					seen.count("rule", l.Rule != "")
					seen.count("others", l.Others != "")
					seen.count("count", l.Ranges != nil)
				}
			}
		}
	})
	seen.require(t, 2, "state", "outcome", "value", "reasons", "rule", "others", "count")
}

// TestCompareSame: the links of two versions are equal exactly when their answers are
// equal in every world and under every reading.
func TestCompareSame(t *testing.T) {
	seen := labels{}
	rapid.Check(t, func(t *rapid.T) {
		d, versions := drawVersions(t, 2)
		k, err := Compare(nil, versions...)
		require.NoError(t, err)
		same := true
		differ := map[string]bool{}
		k.eachChoice(func(choices Choices) {
			worlds(d.Decision, choices, func(facts []Value) {
				a, b := ask(t, versions[0], d.Decision, facts, choices), ask(t, versions[1], d.Decision, facts, choices)
				if a.State != b.State || !slices.Equal(a.Outcomes, b.Outcomes) || !slices.EqualFunc(a.Values, b.Values, sameEntry) {
					same = false
					differ[fmt.Sprint(choices)] = true
				}
			})
		})
		require.Equal(t, same, k.Same(0, 1))
		require.Equal(t, !differ[fmt.Sprint(Choices{})], k.SameAsRead(0, 1))
		ids, err := k.Readings(0, 1)
		require.NoError(t, err)
		if same {
			require.Empty(t, ids)
		}
		if len(differ) > 0 && len(differ) < k.manyChoices() {
			require.NotEmpty(t, ids, "they differ under some readings and not under others")
		}
		seen.count("same", same)
		seen.count("different", !same)
		seen.count("by reading", len(ids) > 0)
	})
	seen.require(t, 5, "same", "different", "by reading")
}

// manyChoices counts the choices of the readings that the versions use.
func (k *Comparison) manyChoices() (n int) {
	k.eachChoice(func(Choices) { n++ })
	return n
}

// eachChoice visits the choices of the readings that the versions use.
func (k *Comparison) eachChoice(visit func(Choices)) {
	var choices Choices
	var walk func(int)
	walk = func(i int) {
		switch {
		case i == len(k.c.readings):
			visit(choices)
		case k.c.readings[i].level < 0:
			walk(i + 1)
		default:
			for option := range k.c.readings[i].options {
				choices[k.c.readings[i].index] = uint8(option)
				walk(i + 1)
			}
		}
	}
	walk(0)
}

// TestCompareCases: the case of a change is definite on both sides and shows it, and
// no case with fewer facts does.
func TestCompareCases(t *testing.T) {
	seen := labels{}
	rapid.Check(t, func(t *rapid.T) {
		d, versions := drawVersions(t, 2)
		k, err := Compare(nil, versions...)
		require.NoError(t, err)
		changes, err := k.Changes(0, 1)
		require.NoError(t, err)
		for i := range changes {
			c := &changes[i]
			shown := func(facts []Value) bool {
				a, b := ask(t, versions[0], d.Decision, facts, Choices{}), ask(t, versions[1], d.Decision, facts, Choices{})
				return a.State != Undetermined && b.State != Undetermined && c.settled(d, versions, facts)
			}
			facts := make([]Value, len(d.Facts))
			for _, e := range c.Case {
				facts[d.FactIndex(e.Name)] = e.Value
			}
			if !shown(facts) {
				t.Fatalf("the case %v does not show %+v", c.Case, c)
			}
			for _, e := range c.Case {
				i := d.FactIndex(e.Name)
				facts[i] = Value{}
				if shown(facts) {
					t.Fatalf("the case %v of %+v does without %s", c.Case, c, e.Name)
				}
				facts[i] = e.Value
			}
			seen.count("none", len(c.Case) == 0)
			seen.count("one", len(c.Case) == 1)
			seen.count("more", len(c.Case) > 1)
			if len(c.Case) == 2 {
				for f := range d.Facts {
					for _, v := range domain(&d.Facts[f]) {
						single := make([]Value, len(d.Facts))
						if single[f] = v; shown(single) {
							t.Fatalf("the case %v could be %s %v", c.Case, d.Facts[f].Name, v)
						}
					}
				}
			}
		}
	})
	seen.require(t, 5, "one", "more")
}

// settled reports whether a change shows in every completion of some facts, in which
// the states are always the same.
func (c *Change) settled(d drawn, versions []*Compiled, facts []Value) bool {
	var states [2]State
	holds, first := true, true
	worlds(d.Decision, Choices{}, func(world []Value) {
		for i := range d.Facts {
			given := facts[i]
			if given.Absent() {
				given = d.Facts[i].Presumed
			}
			if given.Known() && !given.Equal(world[i]) {
				return
			}
		}
		a, b := ask(failing{}, versions[0], d.Decision, world, Choices{}), ask(failing{}, versions[1], d.Decision, world, Choices{})
		if first {
			states, first = [2]State{a.State, b.State}, false
		}
		holds = holds && c.shows(&a, &b) && states == [2]State{a.State, b.State}
	})
	return holds
}

// failing is a test that panics, for helpers far below one.
type failing struct{}

func (failing) Errorf(format string, args ...any) { panic(fmt.Sprintf(format, args...)) }
func (failing) FailNow()                          { panic("failed") }

// TestCompareMirrors: the reverse of a comparison lists the same changes turned
// round, on the same conditions.
func TestCompareMirrors(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		_, versions := drawVersions(t, 2)
		k, err := Compare(nil, versions...)
		require.NoError(t, err)
		there, err := k.Changes(0, 1)
		require.NoError(t, err)
		back, err := k.Changes(1, 0)
		require.NoError(t, err)
		require.Len(t, back, len(there))
		for _, c := range there {
			require.True(t, slices.ContainsFunc(back, func(b Change) bool {
				return b.where == c.where && b.From == c.To && b.To == c.From && slices.Equal(b.Gained, c.Lost) && slices.Equal(b.Lost, c.Gained) &&
					slices.Equal(b.Cited, c.Uncited) && len(b.Values) == len(c.Values) && len(b.Case) == len(c.Case)
			}), "%+v", c)
		}
	})
}

// TestCompareElsewhere: between its own versions a change happens where it says, and
// between others elsewhere exactly when their answers to some world say so.
func TestCompareElsewhere(t *testing.T) {
	seen := labels{}
	rapid.Check(t, func(t *rapid.T) {
		d, versions := drawVersions(t, 3)
		k, err := Compare(nil, versions...)
		require.NoError(t, err)
		changes, err := k.Changes(0, 1)
		require.NoError(t, err)
		for i := range changes {
			c := &changes[i]
			own, err := k.Elsewhere(c, 0, 1)
			require.NoError(t, err)
			require.False(t, own)
			want := false
			worlds(d.Decision, Choices{}, func(facts []Value) {
				var a [3]Answer
				for i, v := range versions {
					a[i] = ask(t, v, d.Decision, facts, Choices{})
				}
				want = want || c.shows(&a[0], &a[1]) != c.shows(&a[0], &a[2])
			})
			got, err := k.Elsewhere(c, 0, 2)
			require.NoError(t, err)
			require.Equal(t, want, got, "%+v", c)
			seen.count("elsewhere", got)
			seen.count("there too", !got)
		}
	})
	seen.require(t, 2, "elsewhere", "there too")
}

// TestCompareClauses: no clause can be left out, and no condition of a clause.
func TestCompareClauses(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, versions := drawVersions(t, 2)
		k, err := Compare(nil, versions...)
		require.NoError(t, err)
		changes, err := k.Changes(0, 1)
		require.NoError(t, err)
		for i := range changes {
			c := &changes[i]
			if c.More {
				continue
			}
			alone, wider := make([]bool, len(c.When)), map[[2]int]bool{}
			worlds(d.Decision, Choices{}, func(facts []Value) {
				p := pointOf(d.Decision, d.world, facts, Choices{})
				hold := []int{}
				for j, clause := range c.When {
					if clause.holds(p) {
						hold = append(hold, j)
					}
				}
				if len(hold) == 1 {
					alone[hold[0]] = true
				}
				if len(hold) > 0 {
					return
				}
				for j, clause := range c.When {
					for l := range clause {
						if slices.Concat(clause[:l], clause[l+1:]).holds(p) {
							wider[[2]int{j, l}] = true
						}
					}
				}
			})
			for j, clause := range c.When {
				require.True(t, alone[j], "clause %d of %+v is not needed", j, c)
				for l := range clause {
					require.True(t, wider[[2]int{j, l}], "condition %d of clause %d of %+v is not needed", l, j, c)
				}
			}
		}
	})
}

func TestCompareWordsWithRules(t *testing.T) {
	text := edition{numbers: map[string]int64{"p10/limit": 3}}
	decision := func(limit int64) *Compiled {
		absent := All("p10(1)", Holds("b"), Holds("c")).Named("absence")
		rude := Any("p10(2)", Holds("d"), Holds("e"))
		state := Any("p10", Above("n", Param("p10/limit", "")).At("p2"), absent, rude).Named("expulsion")
		d, _ := (&Decision{Name: "d", Facts: append(truthFacts("bcde"), countFact("n", 0, 9)), State: state}).Edit(Edit{Kind: Set, At: "p10/limit", To: limit})
		return compiled(t, d, text)
	}
	k, err := Compare(nil, decision(3), decision(2))
	require.NoError(t, err)
	changes, err := k.Changes(0, 1)
	require.NoError(t, err)
	require.Len(t, changes, 2) // the state, and a further reason where others apply
	state := changes[0]
	require.Equal(t, NotMet, state.From)
	require.Equal(t, Met, state.To)
	require.Len(t, state.When, 1)
	require.Equal(t, []Stretch{{3, 3}}, state.When[0][0].Ranges)
	require.Equal(t, "p10", state.When[0][1].Others)
	require.False(t, state.When[0][1].Met)
	require.Len(t, state.Case, 4) // b or c, d, e, n
	require.Equal(t, []string{"p2"}, changes[1].Cited)
}

// comparison compares versions that must be comparable.
func comparison(t *testing.T, versions ...*Decision) *Comparison {
	t.Helper()
	var all []*Compiled
	for _, v := range versions {
		all = append(all, compiled(t, v, edition{}))
	}
	k, err := Compare(nil, all...)
	require.NoError(t, err)
	return k
}

// TestCompareRefuses: a fact of one name has to be the same in all versions, whatever
// else of it is.
func TestCompareRefuses(t *testing.T) {
	presumed := optionFact("o", "x", "y")
	presumed.Presumed = Option("x")
	for _, facts := range [][2]Fact{
		{optionFact("o", "x", "y"), optionFact("o", "x", "z")},
		{optionFact("o", "x", "y"), optionFact("o", "x", "y", "z")},
		{optionFact("o", "x", "y"), presumed},
		{countFact("o", 0, 9), countFact("o", 1, 9)},
		{countFact("o", 0, 9), countFact("o", 0, 8)},
		{countFact("o", 0, 0), truthFact("o")},
		{countFact("o", 0, 9), truthFact("o")},
	} {
		version := func(f Fact) *Compiled {
			return compiled(t, &Decision{Name: "d", Facts: []Fact{f, truthFact("a")}, State: Holds("a")}, edition{})
		}
		_, err := Compare(nil, version(facts[0]), version(facts[1]))
		require.ErrorContains(t, err, `"o"`)
		_, err = Compare(nil, version(facts[0]), version(facts[0]))
		require.NoError(t, err)
	}
}

// TestCompareAtTheLimits: versions may have as many outcomes and values together as one
// decision may have.
func TestCompareAtTheLimits(t *testing.T) {
	version := func(outcomes, values, from int) *Compiled {
		d := &Decision{Name: "d", Facts: truthFacts("a"), State: Holds("a")}
		for i := range outcomes {
			d.Outcomes = append(d.Outcomes, Outcome{fmt.Sprint("o", from+i), Holds("a")})
		}
		for i := range values {
			d.Values = append(d.Values, ValueRule{fmt.Sprint("v", from+i), []Case{Otherwise(Count(1))}})
		}
		return compiled(t, d, edition{})
	}
	for _, from := range []int{0, 1} {
		full := version(maxOutcomes-from, maxValues-from, from)
		_, err := Compare(nil, version(maxOutcomes-from, maxValues-from, 0), full, full)
		require.NoError(t, err)
	}
	_, err := Compare(nil, version(maxOutcomes, 0, 0), version(1, 0, maxOutcomes))
	require.ErrorContains(t, err, "outcomes")
	_, err = Compare(nil, version(0, maxValues, 0), version(0, 1, maxValues))
	require.ErrorContains(t, err, "values")
}

// TestCompareIdentical: versions are identical when neither the answers differ nor what
// they cite, though they are written in another way.
func TestCompareIdentical(t *testing.T) {
	version := func(state *Node) *Decision { return &Decision{Name: "d", Facts: truthFacts("ab"), State: state} }
	a, b := leaf("a", "p1"), leaf("b", "p2")
	k := comparison(t, version(All("", a, b)), version(All("", b, a)), version(All("", leaf("a", "p3"), b)), version(Any("", a, b)))
	for i, want := range []bool{true, true, false, false} {
		require.Equal(t, want, k.Identical(0, i), "version %d", i)
		require.Equal(t, want, k.Identical(i, 0), "version %d", i)
	}
	require.True(t, k.Identical(3, 3))
	require.True(t, k.SameAsRead(0, 2), "the citations alone differ")
}

// TestCompareCitationsOfNoQuestion: what is cited where the question does not arise is
// compared as well, though the same rule gives the answer.
func TestCompareCitationsOfNoQuestion(t *testing.T) {
	version := func(at string) *Decision {
		one := leaf("a", at)
		return &Decision{Name: "d", Facts: truthFacts("a"), Applies: one, State: one}
	}
	changes, err := comparison(t, version("p1"), version("p2")).Changes(0, 1)
	require.NoError(t, err)
	require.Len(t, changes, 1)
	require.Equal(t, []string{"p2"}, changes[0].Cited)
	require.Equal(t, []string{"p1"}, changes[0].Uncited)
	require.Equal(t, []Clause{nil}, changes[0].When, "always")
}

// TestCompareReadings: versions that differ under one reading only differ by it.
func TestCompareReadings(t *testing.T) {
	version := func(state *Node) *Decision { return &Decision{Name: "d", Facts: truthFacts("ab"), State: state} }
	k := comparison(t, version(Holds("a")), version(Choose("list", Branch{"either", Holds("a")}, Branch{"both", Holds("b")})), version(Holds("b")))
	for _, tt := range []struct {
		from, to int
		want     []string
	}{{0, 1, []string{"list"}}, {1, 2, []string{"list"}}, {0, 2, nil}, {1, 1, nil}} {
		ids, err := k.Readings(tt.from, tt.to)
		require.NoError(t, err)
		require.Equal(t, tt.want, ids, "%d and %d", tt.from, tt.to)
	}
}

// TestCompareTogether: what happens in the same cases is one change, and one change can
// be within another.
func TestCompareTogether(t *testing.T) {
	version := func(rule, other *Node) *Decision {
		return &Decision{Name: "d", Facts: truthFacts("abc"), State: rule, Outcomes: []Outcome{{"same", rule}, {"other", other}}}
	}
	both := func() *Node { return All("", Holds("a"), Holds("b")).Named("both") }
	k := comparison(t, version(Never(), All("", both(), Holds("c"))), version(both(), Never()))
	changes, err := k.Changes(0, 1)
	require.NoError(t, err)
	require.Len(t, changes, 2)
	wide, narrow := &changes[0], &changes[1]
	require.Equal(t, []string{"same"}, wide.Gained)
	require.Equal(t, []State{NotMet, Met}, []State{wide.From, wide.To})
	require.Equal(t, []string{"other"}, narrow.Lost)
	for _, tt := range []struct {
		c, other *Change
		want     bool
	}{{narrow, wide, true}, {wide, narrow, false}, {wide, wide, true}} {
		within, err := k.Within(tt.c, tt.other)
		require.NoError(t, err)
		require.Equal(t, tt.want, within)
	}
	for _, l := range narrow.When[0] {
		require.Equal(t, l.Fact == "", l.Condition() != nil, "a rule has a condition to show, and a fact has none: %+v", l)
	}
	require.Contains(t, fmt.Sprint(narrow.When), "both")
}

func TestConstants(t *testing.T) {
	c := compiled(t, &Decision{Name: "d", Facts: truthFacts("ab"),
		State: Any("p10", All("p10(1)", Holds("a"), Not(Holds("a"))), Holds("b").At("p10(2)")).Named("rule")}, edition{})
	got := map[string]bool{}
	for at, yes := range c.Constants() {
		got[at] = yes
	}
	require.Equal(t, map[string]bool{"p10(1)": false}, got)
}

// The iterator ends where its caller ends it.
func TestConstantsStop(t *testing.T) {
	c := compiled(t, &Decision{Name: "d", Facts: truthFacts("a"),
		State: Any("p10", Never().At("p10(1)"), Never().At("p10(2)"), Holds("a"))}, edition{})
	many := 0
	for range c.Constants() {
		many++
	}
	require.Equal(t, 2, many)
	for range c.Constants() {
		many++
		break
	}
	require.Equal(t, 3, many)
}
