package rule

import (
	"cmp"
	"fmt"
	"math/bits"
	"slices"

	"pgregory.net/rapid"
)

// drawn is a random decision with the text it is compiled for.
type drawn struct {
	*Decision
	src   edition
	world *World
}

// drawDecision makes a decision of up to twelve facts over a tree whose nodes are
// shared, named, cited, dated and read in every way that the package offers.
func drawDecision(t *rapid.T) drawn {
	g := generator{t: t, world: testWorld(), points: 1, weight: map[*Node]int{}}
	d := &Decision{Name: "drawn", Question: Text{"drawn?", "?"}}
	g.readings = between(t, 0, 3, "readings")
	for _, r := range g.world.Readings[:g.readings] {
		g.points *= len(r.Options)
	}
	for i := range between(t, 1, 12, "facts") {
		if f, ok := g.fact(fmt.Sprintf("f%d", i)); ok {
			d.Facts = append(d.Facts, f)
		}
	}
	g.facts = d.Facts
	g.grow()
	d.State = g.root()
	if g.chance(20, "applies") {
		d.Applies = g.root()
	}
	for i := range between(t, 0, 3, "outcomes") {
		d.Outcomes = append(d.Outcomes, Outcome{fmt.Sprintf("o%d", i), g.root()})
	}
	for i := range between(t, 0, 2, "values") {
		d.Values = append(d.Values, g.value(fmt.Sprintf("v%d", i)))
	}
	return drawn{d, g.edition(), g.world}
}

type generator struct {
	t        *rapid.T
	world    *World
	readings int // of the world, those that trees may use
	points   int
	facts    []Fact
	pool     []*Node
	weight   map[*Node]int // nodes that a naive walk visits
}

// below draws a number from 0 to n-1, each as likely as the others: the generators
// of rapid prefer small numbers, which would make small decisions.
func below(t *rapid.T, n int, label string) int {
	return rapid.Custom(func(t *rapid.T) int {
		drawn := 0
		for range bits.Len(uint(n)) + 3 {
			drawn *= 2
			if rapid.Bool().Draw(t, "bit") {
				drawn++
			}
		}
		return drawn % n
	}).Draw(t, label)
}

// between draws a number from low to high, each as likely as the others.
func between(t *rapid.T, low, high int, label string) int { return low + below(t, high-low+1, label) }

// pick draws an item of a list, each as likely as the others.
func pick[T any](t *rapid.T, list []T, label string) T { return list[below(t, len(list), label)] }

func (g *generator) chance(percent int, label string) bool { return below(g.t, 100, label) < percent }

func (g *generator) fact(name string) (Fact, bool) {
	f := truthFact(name)
	switch between(g.t, 0, 9, "type") {
	case 0, 1:
		f = optionFact(name, []string{"a", "b", "c", "d"}[:pick(g.t, []int{1, 2, 3, 3, 4, 4}, "options")]...)
	case 2, 3:
		low := int64(below(g.t, 3, "min"))
		f = countFact(name, low, low+pick(g.t, []int64{0, 2, 3, 3, 4, 5}, "span"))
	}
	if g.points*len(domain(&f)) > maxPoints {
		f = truthFact(name)
	}
	size := len(domain(&f))
	if g.points*size > maxPoints {
		return f, false
	}
	g.points *= size
	f.Judgement = g.chance(40, "judgement")
	if g.chance(25, "presumed") {
		f.Presumed = pick(g.t, domain(&f), "presumption")
	}
	if g.chance(25, "counted") {
		f.Reading = pick(g.t, g.world.Readings, "counted by").ID
	}
	return f, true
}

// domain lists every value that a truth, an enumeration or a count can have.
func domain(f *Fact) []Value {
	var values []Value
	switch f.Type {
	case TruthType:
		return []Value{Bool(false), Bool(true)}
	case OptionType:
		for _, o := range f.Options {
			values = append(values, Option(o))
		}
	case CountType:
		for n := f.Min; n <= f.Max; n++ {
			values = append(values, Count(n))
		}
	}
	return values
}

// grow fills the pool: leaves first, then trees over what is there.
func (g *generator) grow() {
	for i := range g.facts {
		g.add(g.leaf(&g.facts[i]))
	}
	for range between(g.t, 0, 4, "more leaves") {
		g.add(g.leaf(&g.facts[between(g.t, 0, len(g.facts)-1, "fact")]))
	}
	if g.chance(10, "constant") {
		g.add(pick(g.t, []*Node{Always(), Never(), All(""), Any("")}, "constant node"))
	}
	for range between(g.t, 3, 16, "trees") {
		g.add(g.tree())
	}
}

func (g *generator) add(n *Node) {
	n = g.adorn(n)
	g.weight[n] = 1
	for _, p := range n.parts {
		g.weight[n] += g.weight[p]
	}
	g.pool = append(g.pool, n)
}

func (g *generator) leaf(f *Fact) *Node {
	switch f.Type {
	case OptionType:
		all := slices.Clone(f.Options)
		return Is(f.Name, slices.DeleteFunc(all, func(string) bool { return g.chance(40, "is not") })...)
	case CountType:
		if g.chance(50, "at least") {
			return AtLeast(f.Name, g.bound(f))
		}
		return Above(f.Name, g.bound(f))
	}
	return Holds(f.Name)
}

// bound draws a number near the range of a count, fixed or at an address.
func (g *generator) bound(f *Fact) Bound {
	n := int64(between(g.t, int(f.Min), int(f.Max), "above"))
	if g.chance(10, "beyond") {
		n = pick(g.t, []int64{f.Min - 1, f.Max + 1}, "far")
	}
	if address := fmt.Sprintf("p1/%d", n); n >= 0 && g.chance(50, "parameter") {
		return Param(address, pick(g.t, []string{"", "h"}, "unit"))
	}
	return Number(n)
}

// edition holds the numbers 0 to 20 at their addresses, and some acts.
func (g *generator) edition() edition {
	e := edition{numbers: map[string]int64{}}
	for n := range int64(20) {
		e.numbers[fmt.Sprintf("p1/%d", n)] = n
	}
	for _, act := range []string{"A", "B"} {
		if g.chance(50, "act "+act) {
			e.acts = append(e.acts, act)
		}
	}
	return e
}

func (g *generator) tree() *Node {
	kind := below(g.t, 10, "kind")
	switch {
	case kind == 0:
		return Not(g.part())
	case kind == 1:
		return g.split()
	case kind <= 3 && g.readings > 0:
		return g.choice()
	}
	var parts []*Node
	for range pick(g.t, []int{0, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4}, "parts") {
		part := g.part()
		if g.chance(15, "denied") {
			part = Not(part)
		}
		parts = append(parts, part)
	}
	if kind%2 == 0 {
		return All("", parts...)
	}
	return Any("", parts...)
}

// split distinguishes two cases by one condition, so that often only the two
// together are certain.
func (g *generator) split() *Node {
	a, b := g.part(), g.part()
	first, second := All("p10(1)", a, b), All("p10(2)", Not(a), g.part())
	if g.chance(50, "by any") {
		return Any("", first, second)
	}
	return All("", Any("p10(1)", a, b), Any("p10(2)", Not(a), g.part()))
}

// choice chooses by a reading, its options in any order.
func (g *generator) choice() *Node {
	r := g.world.Readings[between(g.t, 0, g.readings-1, "reading")]
	var branches []Branch
	for _, o := range rapid.Permutation(r.Options).Draw(g.t, "branches") {
		branches = append(branches, Branch{o, g.part()})
	}
	return Choose(r.ID, branches...)
}

// part picks a node that is not too large to be part of another.
func (g *generator) part() *Node {
	small := slices.DeleteFunc(slices.Clone(g.pool), func(n *Node) bool { return g.weight[n] > 20 })
	return pick(g.t, small, "part")
}

// root picks one of the last nodes, and of two the heavier.
func (g *generator) root() *Node {
	last := g.pool[max(0, len(g.pool)-6):]
	return slices.MaxFunc([]*Node{pick(g.t, last, "root"), pick(g.t, last, "other root")},
		func(a, b *Node) int { return cmp.Compare(g.weight[a], g.weight[b]) })
}

// adorn gives a node an address, a name, dates and citations, or none of these.
func (g *generator) adorn(n *Node) *Node {
	if g.chance(55, "address") {
		n = n.At(pick(g.t, []string{"p2", "p2/a", "p10", "p10(1)", "p10(2)", "p10(2)/b", "p3", "p3(1)", "p1/c"}, "at"))
	}
	switch act := pick(g.t, []string{"A", "B"}, "act"); below(g.t, 40, "dated") {
	case 0:
		n = n.Since(act)
	case 1:
		n = n.Until(act)
	}
	if g.chance(15, "named") {
		n = n.Named(fmt.Sprintf("rule%d", len(g.pool)))
	}
	switch between(g.t, 0, 19, "cites") {
	case 0:
		n = n.CitesMet(g.cites()...)
	case 1:
		n = n.CitesNotMet(g.cites()...)
	case 2:
		n = n.CitesMet(g.cites()...).CitesNotMet(g.cites()...)
	case 3:
		n = n.Because(g.because()...)
	case 4:
		n = n.Also(g.because()...)
	}
	return n
}

func (g *generator) cites() []string {
	return []string{"x1", "x2", "p3"}[below(g.t, 3, "instead from"):between(g.t, 2, 3, "instead to")]
}

func (g *generator) because() []Because {
	if len(g.pool) == 0 {
		return []Because{{"x3", Always()}}
	}
	var list []Because
	for range between(g.t, 1, 2, "conditions") {
		list = append(list, Because{pick(g.t, []string{"x2", "x3", "p10"}, "because"), g.part()})
	}
	return list
}

func (g *generator) value(name string) ValueRule {
	rule := ValueRule{Name: name}
	values := []Value{Option("one"), Option("two"), Options("one", "two"), Count(2)}
	for range between(g.t, 1, 4, "cases") {
		rule.Cases = append(rule.Cases, Case{g.root(), pick(g.t, values, "value")})
	}
	if g.chance(50, "otherwise") {
		rule.Cases = append(rule.Cases, Otherwise(values[0]))
	}
	return rule
}

// request is what is asked of a decision: a value for each fact, and the option
// of each reading by its place.
type request struct {
	facts   []Value
	choices Choices
}

// drawRequest knows some facts and not others.
func (d drawn) drawRequest(t *rapid.T) request {
	var r request
	percent := pick(t, []int{0, 30, 60, 90, 100}, "known")
	for i := range d.Facts {
		f := &d.Facts[i]
		v := Value{}
		switch {
		case between(t, 1, 100, "is known") <= percent:
			v = pick(t, domain(f), f.Name)
		case f.Presumed.Known() && rapid.Bool().Draw(t, "stated"):
			v = StatedUnknown()
		}
		r.facts = append(r.facts, v)
	}
	for i, reading := range d.world.Readings {
		r.choices[i] = uint8(between(t, 0, len(reading.Options)-1, reading.ID))
	}
	return r
}

// vector puts a request into a vector.
func (d drawn) vector(t *rapid.T, r request) Vector {
	v := Vector{Choices: r.choices}
	for i, value := range r.facts {
		if err := d.Set(&v, i, value); err != nil {
			t.Fatal(err)
		}
	}
	return v
}

// labels counts what random cases were, so that a test can fail when it never
// tried what it is for.
type labels map[string]int

func (l labels) count(label string, when bool) {
	if when {
		l[label]++
	}
}

// require fails when a label is missing or too rare.
func (l labels) require(t interface{ Errorf(string, ...any) }, least int, names ...string) {
	for _, name := range names {
		if l[name] < least {
			t.Errorf("only %d random cases were %q, want %d: %v", l[name], name, least, l)
		}
	}
}
