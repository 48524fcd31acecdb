package rule

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
)

// Comparison sets versions of one decision beside each other: before and after an
// amendment, and where it helps with parts of it. All are compiled into one store
// of diagrams, so that two versions give the same answers exactly when their links
// are equal. Facts are the same when their names are; one that only some versions
// have counts nowhere else. Counts are cut at the bounds of all.
//
// A Comparison is for one goroutine.
type Comparison struct {
	c        *Compiled // the joint store; it answers nothing itself
	choices  *Choices
	outcomes []string
	records  []summary
	places   map[summary]int
	versions []version
	links    map[*Node]link
}

// version is one of the decisions that are compared.
type version struct {
	decision *Decision
	free     link         // the whole answer, the readings left open
	whole    link         // the whole answer under the chosen readings
	cites    []citedWhere // what it cites, and when, under the chosen readings
}

// Compare sets versions of a decision beside each other under the chosen readings;
// nil are the defaults. It fails when a fact of one name is not the same in all,
// and when they are too entangled to be compared.
func Compare(choices *Choices, versions ...*Compiled) (k *Comparison, err error) {
	defer catchTooLarge(&err)
	if choices == nil {
		choices = &Choices{}
	}
	joint, err := joined(versions)
	if err != nil {
		return nil, err
	}
	c := &Compiled{decision: joint, world: versions[0].world, nodes: map[nodeKey]int32{}}
	if err := cmp.Or(c.layOut(), c.collectCites()); err != nil {
		return nil, fmt.Errorf("%s: %w", joint.Name, err)
	}
	k = &Comparison{c: c, choices: choices, places: map[summary]int{}, links: map[*Node]link{}}
	for _, v := range versions {
		for _, o := range v.decision.Outcomes {
			if !slices.Contains(k.outcomes, o.ID) {
				k.outcomes = append(k.outcomes, o.ID)
			}
		}
		for _, r := range v.decision.Values {
			if k.valueIndex(r.Name) < 0 {
				c.values = append(c.values, valueSet{name: r.Name})
			}
		}
	}
	if len(k.outcomes) > maxOutcomes || len(c.values) > maxValues {
		return nil, fmt.Errorf("%s: the versions have more than %d outcomes or %d values", joint.Name, maxOutcomes, maxValues)
	}
	for _, v := range versions {
		k.versions = append(k.versions, k.compile(v.decision))
	}
	for key, at := range c.nodes {
		k.links[key.node] = k.fix(c.tree[at].diagram)
	}
	return k, nil
}

// catchTooLarge turns the refusal of a diagram into an error.
func catchTooLarge(err *error) {
	switch r := recover(); r {
	case nil:
	case errTooLarge:
		*err = errTooLarge
	default:
		panic(r)
	}
}

// joined gives a decision with the facts of all versions over all their trees.
func joined(versions []*Compiled) (*Decision, error) {
	joint := &Decision{Name: versions[0].decision.Name}
	var trees []*Node
	for _, v := range versions {
		for _, f := range v.decision.Facts {
			switch i := joint.FactIndex(f.Name); {
			case i < 0:
				joint.Facts = append(joint.Facts, f)
			case !sameFact(&joint.Facts[i], &f):
				return nil, fmt.Errorf("%s: the fact %q is not the same in all versions", joint.Name, f.Name)
			}
		}
		for n := range v.decision.trees {
			trees = append(trees, n)
		}
	}
	joint.State = Any("", trees...)
	return joint, nil
}

func sameFact(f, g *Fact) bool {
	return f.Type == g.Type && f.Min == g.Min && f.Max == g.Max && slices.Equal(f.Options, g.Options) && f.Presumed.Equal(g.Presumed)
}

func (k *Comparison) valueIndex(name string) int {
	return slices.IndexFunc(k.c.values, func(s valueSet) bool { return s.name == name })
}

// compile makes the diagrams of one version in the joint store.
func (k *Comparison) compile(d *Decision) version {
	c := k.c
	root := c.branch(d.State, "")
	state := c.diagram.ifElse(c.tree[root].diagram, terminal(int(Met)), terminal(int(NotMet)))
	applies, arises := int32(-1), linkYes
	if d.Applies != nil {
		applies = c.branch(d.Applies, "")
		arises = c.tree[applies].diagram
		state = c.diagram.ifElse(arises, state, terminal(int(NotApplicable)))
	}
	j := joiner{c: c, places: map[summary]int{}}
	c.whole = c.diagram.pair(state, terminal(0), func(state, _ int) int { return j.place(summary{state: State(state)}) })
	for _, o := range d.Outcomes {
		i := slices.Index(k.outcomes, o.ID)
		c.whole = j.join(c.tree[c.branch(o.When, "")].diagram, func(s *summary, yes int) { s.outcomes |= uint64(yes) << i })
	}
	for _, v := range d.Values {
		i := k.valueIndex(v.Name)
		f := terminal(0)
		for _, one := range slices.Backward(v.Cases) {
			f = c.diagram.ifElse(c.tree[c.branch(one.When, "")].diagram, terminal(c.values[i].place(one.Value)), f)
		}
		c.whole = j.join(f, func(s *summary, place int) { s.values[i] = uint16(place) })
	}
	free := c.diagram.terminals(c.whole, func(n int) link { return terminal(k.place(j.records[n])) })
	return version{decision: d, free: free, whole: k.fix(free), cites: newCiter(c).answer(root, applies, k.fix)}
}

// place numbers the summaries of all versions.
func (k *Comparison) place(s summary) int {
	at, ok := k.places[s]
	if !ok {
		at = len(k.records)
		k.places[s] = at
		k.records = append(k.records, s)
	}
	return at
}

// fix puts the chosen readings into a diagram.
func (k *Comparison) fix(f link) link {
	c := k.c
	return c.diagram.fix(f, func(level int) int {
		if level >= len(c.variable) || int(c.variable[level]) < len(c.names) {
			return -1
		}
		return c.world.chosen(c.readings[int(c.variable[level])-len(c.names)].index, k.choices)
	})
}

// Same reports whether two versions, by their place, give the same state, outcomes
// and values in every case, however the text is read.
func (k *Comparison) Same(i, j int) bool { return k.versions[i].free == k.versions[j].free }

// SameAsRead is Same under the chosen readings.
func (k *Comparison) SameAsRead(i, j int) bool { return k.versions[i].whole == k.versions[j].whole }

// Identical reports whether two versions give the same answers with the same
// citations under the chosen readings.
func (k *Comparison) Identical(i, j int) bool {
	a, b := &k.versions[i], &k.versions[j]
	if a.whole != b.whole {
		return false
	}
	for cite := range k.c.cites {
		if whenCited(a.cites, cite) != whenCited(b.cites, cite) {
			return false
		}
	}
	return true
}

// Elsewhere reports whether a change, listed for two other versions of the comparison,
// happens between these two in other cases, or in none.
func (k *Comparison) Elsewhere(c *Change, from, to int) (elsewhere bool, err error) {
	defer catchTooLarge(&err)
	k.c.diagram.steps = 0
	return k.onTop(from, to).of(c) != c.where, nil
}

// Readings gives the readings on which it depends where two versions differ, in the
// order of the world.
func (k *Comparison) Readings(i, j int) (ids []string, err error) {
	defer catchTooLarge(&err)
	k.c.diagram.steps = 0
	differ := k.c.diagram.pair(k.versions[i].free, k.versions[j].free, func(a, b int) int {
		if a != b {
			return 1
		}
		return 0
	})
	on := k.c.diagram.support(differ)
	for _, r := range k.c.readings {
		if r.level >= 0 && on.has(r.level) {
			ids = append(ids, k.c.world.Readings[r.index].ID)
		}
	}
	return ids, nil
}

// Change is one way in which the answers of two versions differ, with the exact
// condition. What it lists happens in the same cases: where one of them does, all do.
type Change struct {
	From, To     State // both Undetermined where the state does not change
	Gained, Lost []string
	Values       []ValueChange

	// Cited and Uncited are citations that the answer gained and lost where nothing
	// else of it changed. A change of reasons has nothing but these.
	Cited, Uncited []string

	When  []Clause // the change happens where one of these holds, and nowhere else
	More  bool     // there are more clauses than anybody would read; those given all hold
	Case  []Entry  // the fewest facts that settle it, in the order of the facts
	where link
}

// ValueChange is a value that is another one. The unknown value stands for none.
type ValueChange struct {
	Name     string
	From, To Value
}

// Reasons reports whether nothing but the citations changes.
func (c *Change) Reasons() bool { return c.Cited != nil || c.Uncited != nil }

// Within reports whether a change happens only in cases in which another does, both of
// one comparison.
func (k *Comparison) Within(c, other *Change) (within bool, err error) {
	defer catchTooLarge(&err)
	k.c.diagram.steps = 0
	return k.c.diagram.and(c.where, k.c.diagram.not(other.where)) == linkNo, nil
}

// Clause is a list of conditions that all hold.
type Clause []Letter

// Letter is one condition of a clause: that a fact has one of some values, that a
// rule is met or not, or that one of the other parts of a list is met or that none
// is. Rules and lists are only named where both versions have the same.
type Letter struct {
	Fact   string
	Values []Value   // of a truth or an enumeration
	Ranges []Stretch // of a count
	Rule   string    // the name of the rule
	Others string    // the address or name of the list, of which another part is meant
	At     string    // of a rule: its address, if it has one
	Met    bool      // of a rule, or of another part of a list
	nodes  []*Node   // one of them holds where a rule or another part is met
}

// Condition gives the rule that the letter names, or the other parts of the list of
// which one is met; nil for a fact.
func (l Letter) Condition() *Node {
	if l.nodes == nil {
		return nil
	}
	return Any("", l.nodes...)
}

// Stretch is a run of numbers, both ends included.
type Stretch struct{ From, To int64 }

// maxClauses is how many clauses a condition is given in.
const maxClauses = 48

// Changes lists how the answers of a version differ from those of another under the
// chosen readings: the state, each outcome, each value, and the citations where
// nothing else changes. It is empty exactly when the answers are the same.
func (k *Comparison) Changes(from, to int) (list []Change, err error) {
	defer catchTooLarge(&err)
	k.c.diagram.steps = 0
	x := k.differences(from, to)
	x.letters = k.lettersOf(from, to)
	for i := range x.changes {
		c := &x.changes[i]
		c.When, c.More = x.clauses(c.where)
		c.Case = x.smallest(c.where)
	}
	return x.changes, nil
}

// differences are two versions on top of each other.
type differences struct {
	*Comparison
	a, b    *version
	both    link     // terminals are places in pairs
	pairs   [][2]int // of summaries, before and after
	changes []Change
	letters []letterAt
}

func (k *Comparison) differences(from, to int) *differences {
	x := k.onTop(from, to)
	x.findStates()
	x.findOutcomes()
	x.findValues()
	x.findReasons()
	return x
}

// onTop lays two versions on top of each other.
func (k *Comparison) onTop(from, to int) *differences {
	x := &differences{Comparison: k, a: &k.versions[from], b: &k.versions[to]}
	places := map[[2]int]int{}
	x.both = k.c.diagram.pair(x.a.whole, x.b.whole, func(a, b int) int {
		p := [2]int{a, b}
		at, ok := places[p]
		if !ok {
			at = len(x.pairs)
			places[p] = at
			x.pairs = append(x.pairs, p)
		}
		return at
	})
	return x
}

// of gives the condition under which all happens that a change lists.
func (x *differences) of(c *Change) link {
	d := x.c.diagram
	where := x.where(func(a, b *summary) bool {
		if c.From != c.To && (a.state != c.From || b.state != c.To) || c.Reasons() && *a != *b {
			return false
		}
		for i, id := range x.outcomes {
			had, has := a.outcomes>>i&1 == 1, b.outcomes>>i&1 == 1
			if slices.Contains(c.Gained, id) && (had || !has) || slices.Contains(c.Lost, id) && (!had || has) {
				return false
			}
		}
		for _, v := range c.Values {
			i := x.valueIndex(v.Name)
			set := &x.c.values[i]
			if !set.at(int(a.values[i])).Equal(v.From) || !set.at(int(b.values[i])).Equal(v.To) {
				return false
			}
		}
		return true
	})
	for i, id := range x.c.cites {
		a, b := whenCited(x.a.cites, i), whenCited(x.b.cites, i)
		if slices.Contains(c.Cited, id) {
			where = d.and(where, d.and(b, d.not(a)))
		}
		if slices.Contains(c.Uncited, id) {
			where = d.and(where, d.and(a, d.not(b)))
		}
	}
	return where
}

// where gives the condition under which a pair of summaries is one of those meant.
func (x *differences) where(meant func(a, b *summary) bool) link {
	return x.c.diagram.terminals(x.both, func(n int) link {
		p := x.pairs[n]
		if meant(&x.records[p[0]], &x.records[p[1]]) {
			return linkYes
		}
		return linkNo
	})
}

// note records a change: with those that happen in the same cases, if there are any.
func (x *differences) note(where link, reasons bool, put func(*Change)) {
	if where == linkNo {
		return
	}
	i := slices.IndexFunc(x.changes, func(c Change) bool { return c.where == where && c.Reasons() == reasons })
	if i < 0 {
		i = len(x.changes)
		x.changes = append(x.changes, Change{where: where})
	}
	put(&x.changes[i])
}

func (x *differences) findStates() {
	for from := Met; from <= NotApplicable; from++ {
		for to := Met; to <= NotApplicable; to++ {
			if from == to {
				continue
			}
			where := x.where(func(a, b *summary) bool { return a.state == from && b.state == to })
			x.note(where, false, func(c *Change) { c.From, c.To = from, to })
		}
	}
}

func (x *differences) findOutcomes() {
	for i, id := range x.outcomes {
		has := func(s *summary) bool { return s.outcomes>>i&1 == 1 }
		x.note(x.where(func(a, b *summary) bool { return !has(a) && has(b) }), false, func(c *Change) { c.Gained = append(c.Gained, id) })
		x.note(x.where(func(a, b *summary) bool { return has(a) && !has(b) }), false, func(c *Change) { c.Lost = append(c.Lost, id) })
	}
}

func (x *differences) findValues() {
	for i := range x.c.values {
		set := &x.c.values[i]
		for from := range len(set.values) + 1 {
			for to := range len(set.values) + 1 {
				if from == to {
					continue
				}
				where := x.where(func(a, b *summary) bool { return int(a.values[i]) == from && int(b.values[i]) == to })
				x.note(where, false, func(c *Change) {
					c.Values = append(c.Values, ValueChange{set.name, set.at(from), set.at(to)})
				})
			}
		}
	}
}

// at gives the value at a place; 0 is no value.
func (s *valueSet) at(place int) Value {
	if place == 0 {
		return Value{}
	}
	return s.values[place-1]
}

func (x *differences) findReasons() {
	d := x.c.diagram
	same := x.where(func(a, b *summary) bool { return *a == *b })
	for i, id := range x.c.cites {
		a, b := whenCited(x.a.cites, i), whenCited(x.b.cites, i)
		x.note(d.and(same, d.and(b, d.not(a))), true, func(c *Change) { c.Cited = append(c.Cited, id) })
		x.note(d.and(same, d.and(a, d.not(b))), true, func(c *Change) { c.Uncited = append(c.Uncited, id) })
	}
}

func whenCited(list []citedWhere, cite int) link {
	for _, w := range list {
		if int(w.cite) == cite {
			return w.when
		}
	}
	return linkNo
}

// smallest gives the fewest facts under which a change is settled on both sides: the
// states before and after, and all that the change lists. A fact that is presumed
// costs nothing as long as it has the value that is presumed.
func (x *differences) smallest(where link) []Entry {
	m := minimiser{c: x.c, done: map[link]minimum{}}
	best, least := linkNo, unreachable
	for from := Met; from <= NotApplicable; from++ {
		for to := Met; to <= NotApplicable; to++ {
			states := x.where(func(a, b *summary) bool { return a.state == from && b.state == to })
			f := x.c.diagram.and(where, states)
			if cost := m.find(f).cost; cost < least {
				best, least = f, cost
			}
		}
	}
	facts := make([]Value, len(x.c.names))
	m.path(best, facts)
	var known []Entry
	for i, v := range facts {
		if v.Known() {
			known = append(known, Entry{x.c.names[i], v})
		}
	}
	return known
}

// minimiser finds the fewest facts that make a condition certain.
type minimiser struct {
	c    *Compiled
	done map[link]minimum
}

// minimum is the least number of facts that make a condition certain, and what is
// to be done with the first: value is its value plus one, 0 where it stays unknown.
type minimum struct {
	cost, value int
	next        link
}

const unreachable = 1 << 20

func (m *minimiser) find(f link) minimum {
	switch f {
	case linkNo:
		return minimum{cost: unreachable}
	case linkYes:
		return minimum{}
	}
	if found, ok := m.done[f]; ok {
		return found
	}
	d, level := m.c.diagram, int(m.c.diagram.level[f])
	presumed := int(m.c.presumed[m.c.variable[level]])
	kids := slices.Clone(d.kids(f))
	best := minimum{cost: unreachable}
	if presumed == 0 {
		all := linkYes
		for _, kid := range kids {
			all = d.and(all, kid)
		}
		best = minimum{cost: m.find(all).cost, next: all}
	}
	for value, kid := range kids {
		cost := m.find(kid).cost
		if value+1 != presumed {
			cost++
		}
		if cost < best.cost {
			best = minimum{cost, value + 1, kid}
		}
	}
	m.done[f] = best
	return best
}

// path writes down the facts of a minimum.
func (m *minimiser) path(f link, facts []Value) {
	for f != linkYes && f != linkNo {
		best := m.find(f)
		fact := int(m.c.variable[m.c.diagram.level[f]])
		if best.value != 0 && best.value != int(m.c.presumed[fact]) {
			facts[fact] = m.c.Classes(fact)[best.value-1]
		}
		f = best.next
	}
}

// Constants yields the conditions of a decision that no fact and no reading can
// change, by address or, where they have none, by name, and whether they hold.
func (c *Compiled) Constants() iter.Seq2[string, bool] {
	return func(yield func(string, bool) bool) {
		for i := range c.tree {
			b := &c.tree[i]
			name := cmp.Or(b.source.at, b.source.name)
			if name != "" && b.diagram.isTerminal() && !yield(name, b.diagram == linkYes) {
				return
			}
		}
	}
}
