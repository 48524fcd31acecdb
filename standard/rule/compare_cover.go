package rule

import (
	"cmp"
	"math/bits"
	"slices"
)

// letterAt is a rule, or the other parts of a list, that a condition can be worded
// with: the same in both versions.
type letterAt struct {
	Letter
	link    link
	support set
	level   int
}

// lettersOf finds what conditions can be worded with: the named rules that both
// versions share, and for lists of which some parts changed those that did not. The
// largest come first.
func (k *Comparison) lettersOf(from, to int) []letterAt {
	var list []letterAt
	add := func(l Letter, f link) {
		support := k.c.diagram.support(f)
		if support.len() > 1 {
			list = append(list, letterAt{Letter: l, link: f, support: support})
		}
	}
	before, after := k.namedNodes(from), k.namedNodes(to)
	for _, name := range after.order() {
		a, b := before.nodes[name], after.nodes[name]
		switch {
		case a == nil:
		case k.links[a] == k.links[b]:
			if f := k.links[b]; !slices.ContainsFunc(list, func(l letterAt) bool { return l.link == f }) {
				add(Letter{Rule: name, At: b.at, nodes: []*Node{b}}, f)
			}
		case a.op == opAny && b.op == opAny:
			if same, f := k.unchanged(a, b); len(same) > 1 {
				add(Letter{Others: cmp.Or(b.at, b.name), nodes: same}, f)
			}
		}
	}
	slices.SortStableFunc(list, func(a, b letterAt) int { return cmp.Compare(b.support.len(), a.support.len()) })
	d := k.c.diagram
	list = list[:min(len(list), setWords*64-len(k.c.variable))]
	d.domain = d.domain[:len(k.c.variable)]
	for i := range list {
		list[i].level = len(d.domain)
		d.domain = append(d.domain, 2)
	}
	return list
}

// unchanged gives the parts of a list that another has too, and their union.
func (k *Comparison) unchanged(a, b *Node) (same []*Node, union link) {
	union = linkNo
	for _, p := range b.parts {
		if slices.ContainsFunc(a.parts, func(q *Node) bool { return k.links[q] == k.links[p] }) {
			same = append(same, p)
			union = k.c.diagram.or(union, k.links[p])
		}
	}
	return same, union
}

// addressed are the conditions of a decision that have a name or an address by which
// people know them, the first of each.
type addressed struct {
	names, addresses []string // in order
	nodes            map[string]*Node
}

// order gives the names before the addresses: a rule that has both goes by its name.
func (a addressed) order() []string { return slices.Concat(a.names, a.addresses) }

func (k *Comparison) namedNodes(version int) addressed {
	found := addressed{nodes: map[string]*Node{}}
	note := func(name string, list *[]string, n *Node) {
		if _, known := k.links[n]; known && name != "" && found.nodes[name] == nil {
			found.nodes[name] = n
			*list = append(*list, name)
		}
	}
	k.versions[version].decision.places(func(p place) bool {
		note(p.node.name, &found.names, p.node)
		if cite(p.node.at) == p.node.at {
			note(p.node.at, &found.addresses, p.node)
		}
		return true
	})
	return found
}

// lift words a condition with the letters: wherever it depends on some facts only
// through a rule, the rule takes their place; then, where it asks for a rule to be
// met or not, the rule takes the place of as many facts as it can.
func (x *differences) lift(f link) link {
	d := x.c.diagram
	var used []letterAt
	for _, l := range x.letters {
		if lifted, ok := x.replace(f, l); ok {
			f, used = lifted, append(used, l)
		}
	}
	for _, l := range x.letters {
		if slices.ContainsFunc(used, func(u letterAt) bool { return u.level == l.level }) {
			continue
		}
		rule := l.link
		for _, u := range used {
			rule, _ = x.replace(rule, u)
		}
		for value, asked := range [...]link{d.not(rule), rule} {
			f = x.require(f, asked, d.equals(l.level, value))
		}
	}
	return f
}

// replace puts a letter in the place of its facts, where a condition depends on them
// only through it.
func (x *differences) replace(f link, l letterAt) (lifted link, ok bool) {
	d := x.c.diagram
	if l.support.minus(d.support(f)) != (set{}) {
		return f, false
	}
	met, sure := x.given(f, l.link, l.support)
	notMet, sureToo := x.given(f, d.not(l.link), l.support)
	if !sure || !sureToo || met == notMet {
		return f, false
	}
	return d.ifElse(d.equals(l.level, 1), met, notMet), true
}

// require puts a letter in the place of facts that a condition only asks about
// because it asks for the rule. It does so for two facts or more.
func (x *differences) require(f, asked, letter link) link {
	d := x.c.diagram
	if asked == linkYes || d.and(f, d.not(asked)) != linkNo {
		return f
	}
	var gone set
	rest := f
	within := d.support(asked)
	for level := range within.all {
		without := gone
		without.add(level)
		if less := d.over(f, without, d.or); d.and(asked, less) == f {
			gone, rest = without, less
		}
	}
	if gone.len() < 2 {
		return f
	}
	return d.and(rest, letter)
}

// given gives what is left of a condition where a rule is met; sure is false where
// the facts of the rule still matter.
func (x *differences) given(f, rule link, facts set) (rest link, sure bool) {
	d := x.c.diagram
	some := d.over(d.and(f, rule), facts, d.or)
	every := d.over(d.or(f, d.not(rule)), facts, d.and)
	return some, some == every
}

// clauses gives an irredundant cover of a condition by prime clauses: none can be
// left out, and no condition of a clause either.
func (x *differences) clauses(where link) (list []Clause, more bool) {
	f := x.lift(where)
	d := x.c.diagram
	v := coverer{d: d}
	rest := f
	var cubes []cube
	for rest != linkNo {
		if len(cubes) == maxClauses {
			more = true
			break
		}
		c := v.widen(v.shortest(rest), f)
		cubes = append(cubes, c)
		rest = d.and(rest, d.not(v.link(c)))
	}
	for i, c := range cubes {
		cubes[i] = x.prime(c, where)
	}
	if !more {
		cubes = x.irredundant(cubes, where)
	}
	slices.SortStableFunc(cubes, func(a, b cube) int { return cmp.Compare(v.literals(a), v.literals(b)) })
	for _, c := range cubes {
		list = append(list, x.spell(c))
	}
	return list, more
}

// cube has for each level the values that it admits, a bit each.
type cube []uint64

// coverer covers conditions with cubes.
type coverer struct{ d *diagram }

func (v coverer) all(level int) uint64 { return 1<<v.d.domain[level] - 1 }

func (v coverer) literals(c cube) int {
	n := 0
	for level, values := range c {
		if values != v.all(level) {
			n++
		}
	}
	return n
}

// shortest gives a cube of a condition with few literals.
func (v coverer) shortest(f link) cube {
	depth := map[link]int{linkYes: 0, linkNo: unreachable}
	var measure func(link) int
	measure = func(n link) int {
		if found, ok := depth[n]; ok {
			return found
		}
		least := unreachable
		for _, kid := range v.d.kids(n) {
			least = min(least, measure(kid)+1)
		}
		depth[n] = least
		return least
	}
	measure(f)
	c := make(cube, len(v.d.domain))
	for level := range c {
		c[level] = v.all(level)
	}
	for f != linkYes {
		kids := v.d.kids(f)
		next := slices.MinFunc(kids, func(a, b link) int { return cmp.Compare(depth[a], depth[b]) })
		var values uint64
		for value, kid := range kids {
			if kid == next {
				values |= 1 << value
			}
		}
		c[v.d.level[f]] = values
		f = next
	}
	return c
}

// widen makes a cube of a condition prime: first it drops whole literals, the last
// first, then it admits single values.
func (v coverer) widen(c cube, f link) cube {
	try := func(level int, values uint64) {
		was := c[level]
		if values == was {
			return
		}
		c[level] = values
		if !v.within(c, f) {
			c[level] = was
		}
	}
	for level := len(c) - 1; level >= 0; level-- {
		try(level, v.all(level))
	}
	for level := range c {
		for missing := v.all(level) &^ c[level]; missing != 0; missing &= missing - 1 {
			try(level, c[level]|missing&-missing)
		}
	}
	return c
}

// within reports whether a condition holds all over a cube.
func (v coverer) within(c cube, f link) bool {
	seen := map[link]bool{linkYes: true}
	var walk func(link) bool
	walk = func(n link) bool {
		if n == linkNo {
			return false
		}
		if seen[n] {
			return true
		}
		seen[n] = true
		values := c[v.d.level[n]]
		for value, kid := range v.d.kids(n) {
			if values>>value&1 == 1 && !walk(kid) {
				return false
			}
		}
		return true
	}
	return walk(f)
}

// link gives the condition that a cube is.
func (v coverer) link(c cube) link {
	f := linkYes
	for level, values := range slices.Backward(c) {
		if values != v.all(level) {
			f = v.d.and(v.literal(level, values), f)
		}
	}
	return f
}

func (v coverer) literal(level int, values uint64) link {
	holds := make([]bool, v.d.domain[level])
	for value := range holds {
		holds[value] = values>>value&1 == 1
	}
	return v.d.literal(level, holds)
}

// meaning gives the condition on facts that a cube is, its letters spelt out.
func (x *differences) meaning(c cube) link {
	d := x.c.diagram
	v := coverer{d}
	facts := slices.Clone(c)
	f := linkYes
	for _, l := range x.letters {
		switch c[l.level] {
		case 1:
			f = d.and(f, d.not(l.link))
		case 2:
			f = d.and(f, l.link)
		}
		facts[l.level] = v.all(l.level)
	}
	return d.and(f, v.link(facts))
}

// prime leaves out of a cube what the rest of it says already, rules and facts being
// what they are. It admits no further values: they would be such as a rule of the cube
// rules out.
func (x *differences) prime(c cube, where link) cube {
	d := x.c.diagram
	v := coverer{d}
	not := d.not(where)
	for level, was := range slices.Backward(c) {
		if c[level] = v.all(level); was != c[level] && d.and(x.meaning(c), not) != linkNo {
			c[level] = was
		}
	}
	return c
}

// irredundant leaves out cubes that the others cover.
func (x *differences) irredundant(cubes []cube, where link) []cube {
	d := x.c.diagram
	meanings := make([]link, len(cubes))
	for i, c := range cubes {
		meanings[i] = x.meaning(c)
	}
	for i := 0; i < len(cubes); {
		rest := linkNo
		for j, f := range meanings {
			if j != i {
				rest = d.or(rest, f)
			}
		}
		if rest == where {
			cubes, meanings = slices.Delete(cubes, i, i+1), slices.Delete(meanings, i, i+1)
		} else {
			i++
		}
	}
	return cubes
}

// spell writes a cube out: facts in the order of the decision, then rules.
func (x *differences) spell(c cube) Clause {
	var clause Clause
	for fact := range x.c.names {
		level := x.c.levels[fact]
		if level < 0 || c[level] == (coverer{x.c.diagram}).all(int(level)) {
			continue
		}
		clause = append(clause, x.factLetter(fact, c[level]))
	}
	for _, l := range x.letters {
		if values := c[l.level]; values != 3 {
			letter := l.Letter
			letter.Met = values == 2
			clause = append(clause, letter)
		}
	}
	return clause
}

func (x *differences) factLetter(fact int, values uint64) Letter {
	l := Letter{Fact: x.c.names[fact]}
	f := &x.c.decision.Facts[fact]
	if f.Type != CountType {
		for value, v := range x.c.Classes(fact) {
			if values>>value&1 == 1 {
				l.Values = append(l.Values, v)
			}
		}
		return l
	}
	cuts := x.c.cuts[fact]
	for ; values != 0; values &= values - 1 {
		class := bits.TrailingZeros64(values)
		s := Stretch{f.Min, f.Max}
		if class > 0 {
			s.From = cuts[class-1] + 1
		}
		if class < len(cuts) {
			s.To = cuts[class]
		}
		if n := len(l.Ranges); n > 0 && l.Ranges[n-1].To+1 == s.From {
			l.Ranges[n-1].To = s.To
		} else {
			l.Ranges = append(l.Ranges, s)
		}
	}
	return l
}

// terminals gives each terminal of a diagram another one in its place.
func (d *diagram) terminals(f link, to func(int) link) link {
	return d.rebuild(f, func(n link) (link, bool) {
		if n.isTerminal() {
			return to(n.terminal()), true
		}
		return 0, false
	}, nil)
}

// fix gives variables the values that at names; it names -1 for those that stay open.
func (d *diagram) fix(f link, at func(level int) int) link {
	return d.rebuild(f, isLeaf, func(n link, down func(link) link) (link, bool) {
		level := int(d.level[n])
		if value := at(level); value >= 0 {
			return down(d.follow(n, level, value)), true
		}
		return 0, false
	})
}

// over combines the ways in which some variables can turn out: with or, that one of
// them satisfies the condition; with and, that all do.
func (d *diagram) over(f link, levels set, combine func(f, g link) link) link {
	return d.rebuild(f, isLeaf, func(n link, down func(link) link) (link, bool) {
		level := int(d.level[n])
		if !levels.has(level) {
			return 0, false
		}
		r := down(d.follow(n, level, 0))
		for value := 1; value < d.domain[level]; value++ {
			r = combine(r, down(d.follow(n, level, value)))
		}
		return r, true
	})
}

func isLeaf(n link) (link, bool) { return n, n.isTerminal() }

// rebuild makes a diagram anew from below. Leaf gives what takes the place of a
// terminal; instead what takes the place of a node, where it is not to be rebuilt
// from its links.
func (d *diagram) rebuild(f link, leaf func(link) (link, bool), instead func(n link, down func(link) link) (link, bool)) link {
	done := map[link]link{}
	var run func(link) link
	run = func(n link) link {
		if r, ok := leaf(n); ok {
			return r
		}
		if r, ok := done[n]; ok {
			return r
		}
		if d.steps++; d.steps > maxSteps {
			panic(errTooLarge)
		}
		r, ok := link(0), false
		if instead != nil {
			r, ok = instead(n, run)
		}
		if !ok {
			level := int(d.level[n])
			kids := make([]link, d.domain[level])
			for i := range kids {
				kids[i] = run(d.follow(n, level, i))
			}
			r = d.node(level, kids)
		}
		done[n] = r
		return r
	}
	return run(f)
}
