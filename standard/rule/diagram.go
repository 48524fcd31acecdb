package rule

import "errors"

// link leads to a node of a diagram, or, when negative, to a terminal: ^link is
// its number. In a diagram of a condition terminal 0 is no and 1 is yes.
type link int32

const (
	linkNo  link = ^link(0)
	linkYes link = ^link(1)
)

func terminal(n int) link { return ^link(n) }

func (l link) isTerminal() bool { return l < 0 }

func (l link) terminal() int { return int(^l) }

// maxLinks bounds the memory of a diagram, and maxSteps the work of making it. The
// largest decision of the standard has a few thousand links.
const (
	maxLinks = 1 << 20
	maxSteps = 1 << 21
)

var errTooLarge = errors.New("the conditions are too entangled: their diagram is too large or takes too long to make")

// diagram is a store of reduced ordered decision diagrams over variables with
// small domains. Equal functions have equal links.
type diagram struct {
	domain []int    // number of values of the variable at each level
	level  []uint16 // of each node
	first  []int32  // of each node, its first link in links
	links  []link
	unique map[string]link
	key    []byte
	steps  int
}

func newDiagram(domain []int) *diagram {
	return &diagram{domain: domain, unique: map[string]link{}}
}

// kids gives the links of a node, one for each value of its variable.
func (d *diagram) kids(n link) []link {
	from := d.first[n]
	return d.links[from : int(from)+d.domain[d.level[n]]]
}

// node gives the node at a level with these links, or the link itself when all
// are the same.
func (d *diagram) node(level int, kids []link) link {
	same := true
	d.key = append(d.key[:0], byte(level), byte(level>>8))
	for _, k := range kids {
		same = same && k == kids[0]
		d.key = append(d.key, byte(k), byte(k>>8), byte(k>>16), byte(k>>24))
	}
	if same {
		return kids[0]
	}
	if n, ok := d.unique[string(d.key)]; ok {
		return n
	}
	if len(d.links)+len(kids) > maxLinks {
		panic(errTooLarge) // recovered in Compile, which alone builds diagrams
	}
	n := link(len(d.level))
	d.level = append(d.level, uint16(level))
	d.first = append(d.first, int32(len(d.links)))
	d.links = append(d.links, kids...)
	d.unique[string(d.key)] = n
	return n
}

// literal is yes for the values of a variable that holds names.
func (d *diagram) literal(level int, holds []bool) link {
	kids := make([]link, len(holds))
	for i, yes := range holds {
		kids[i] = linkNo
		if yes {
			kids[i] = linkYes
		}
	}
	return d.node(level, kids)
}

// equals is yes for one value of a variable.
func (d *diagram) equals(level, value int) link {
	holds := make([]bool, d.domain[level])
	holds[value] = true
	return d.literal(level, holds)
}

func (d *diagram) not(f link) link {
	return d.apply(f, linkNo, func(f, _ link) (link, bool) {
		if f.isTerminal() {
			return terminal(1 - f.terminal()), true
		}
		return 0, false
	})
}

func (d *diagram) and(f, g link) link {
	return d.apply(f, g, func(f, g link) (link, bool) {
		switch {
		case f == linkNo || g == linkNo:
			return linkNo, true
		case f == linkYes || f == g:
			return g, true
		case g == linkYes:
			return f, true
		}
		return 0, false
	})
}

func (d *diagram) or(f, g link) link {
	return d.apply(f, g, func(f, g link) (link, bool) {
		switch {
		case f == linkYes || g == linkYes:
			return linkYes, true
		case f == linkNo || f == g:
			return g, true
		case g == linkNo:
			return f, true
		}
		return 0, false
	})
}

// pair gives the diagram whose terminals are numbered by join for each pair of
// terminals that meet.
func (d *diagram) pair(f, g link, join func(a, b int) int) link {
	return d.apply(f, g, func(f, g link) (link, bool) {
		if f.isTerminal() && g.isTerminal() {
			return terminal(join(f.terminal(), g.terminal())), true
		}
		return 0, false
	})
}

// ifElse is f where the condition holds and g where it does not.
func (d *diagram) ifElse(when, f, g link) link {
	picked := d.pick(when, f)
	return d.apply(picked, g, func(p, g link) (link, bool) {
		if p.isTerminal() {
			if p.terminal() == 0 {
				return g, true
			}
			return terminal(p.terminal() - 1), true
		}
		return 0, false
	})
}

// pick moves every terminal of f up by one and puts terminal 0 where the
// condition does not hold.
func (d *diagram) pick(when, f link) link {
	return d.apply(when, f, func(w, f link) (link, bool) {
		switch {
		case w == linkNo:
			return terminal(0), true
		case w == linkYes && f.isTerminal():
			return terminal(f.terminal() + 1), true
		}
		return 0, false
	})
}

// apply combines two diagrams value by value; short gives the result where it is
// settled without looking further.
func (d *diagram) apply(f, g link, short func(f, g link) (link, bool)) link {
	a := applier{d: d, short: short, done: map[[2]link]link{}}
	return a.run(f, g)
}

type applier struct {
	d     *diagram
	short func(f, g link) (link, bool)
	done  map[[2]link]link
}

func (a *applier) run(f, g link) link {
	if r, ok := a.short(f, g); ok {
		return r
	}
	if r, ok := a.done[[2]link{f, g}]; ok {
		return r
	}
	a.d.step()
	level := min(a.d.levelOf(f), a.d.levelOf(g))
	kids := make([]link, a.d.domain[level])
	for i := range kids {
		kids[i] = a.run(a.d.follow(f, level, i), a.d.follow(g, level, i))
	}
	r := a.d.node(level, kids)
	a.done[[2]link{f, g}] = r
	return r
}

// step counts the work of making diagrams.
func (d *diagram) step() {
	if d.steps++; d.steps > maxSteps {
		panic(errTooLarge)
	}
}

// levelOf gives the level of a node; terminals lie below every level.
func (d *diagram) levelOf(n link) int {
	if n.isTerminal() {
		return len(d.domain)
	}
	return int(d.level[n])
}

// follow gives where a diagram leads when the variable at a level has a value.
func (d *diagram) follow(n link, level, value int) link {
	if d.levelOf(n) != level {
		return n
	}
	return d.links[int(d.first[n])+value]
}

// copied gives a diagram of another store with the same variables.
func (d *diagram) copied(from *diagram, n link, done map[link]link) link {
	if n.isTerminal() {
		return n
	}
	if r, ok := done[n]; ok {
		return r
	}
	d.step()
	kids := make([]link, len(from.kids(n)))
	for i, k := range from.kids(n) {
		kids[i] = d.copied(from, k, done)
	}
	done[n] = d.node(int(from.level[n]), kids)
	return done[n]
}

// count gives how many nodes a diagram has.
func (d *diagram) count(n link) int {
	count := 0
	d.visit(n, func(link) { count++ })
	return count
}

// support gives the levels on which a diagram depends.
func (d *diagram) support(n link) (s set) {
	d.visit(n, func(n link) { s.add(int(d.level[n])) })
	return s
}

// visit calls a function once for each node of a diagram.
func (d *diagram) visit(n link, each func(link)) {
	seen := map[link]bool{}
	var walk func(link)
	walk = func(n link) {
		if n.isTerminal() || seen[n] {
			return
		}
		seen[n] = true
		each(n)
		for _, k := range d.kids(n) {
			walk(k)
		}
	}
	walk(n)
}
