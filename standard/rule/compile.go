package rule

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"
	"sync"
)

// Source is an edition of a text, as far as trees ask about it.
type Source interface {
	// InForce reports whether an act is in force.
	InForce(act string) bool
	// Number gives the parameter at an address as an integer in a unit.
	Number(address, unit string) (int64, error)
}

// World tells what names in trees mean to those who answer: the order of
// citations, and the readings in the order in which answers list them. It is not
// changed once it is used.
type World struct {
	Compare  func(a, b string) int
	Readings []Reading

	once   sync.Once
	places map[string]int // of the readings
}

// Reading is a question on which a text has more than one answer. The first
// option is the default.
type Reading struct {
	ID      string
	Options []string
}

// Reading gives the place of a reading in the order of the world, or -1.
func (w *World) Reading(id string) int {
	w.once.Do(func() {
		w.places = make(map[string]int, len(w.Readings))
		for i, r := range slices.Backward(w.Readings) {
			w.places[r.ID] = i
		}
	})
	if i, ok := w.places[id]; ok {
		return i
	}
	return -1
}

// chosen gives the chosen option of the i-th reading by its place. A choice that is
// none of its options is the default.
func (w *World) chosen(i int, choices *Choices) int {
	if choice := int(choices[i]); choice < len(w.Readings[i].Options) {
		return choice
	}
	return 0
}

// MaxVariables is how many facts and readings one decision can have.
const MaxVariables = 128

// maxClasses bounds the options of an enumeration and the cuts of a count.
const maxClasses = 64

// Compiled is a decision made ready for one edition of the text. It is immutable
// and safe for concurrent use.
type Compiled struct {
	decision     *Decision
	world        *World
	names        []string  // of the facts, in order
	outcomes     []string  // in order
	cites        []string  // in the order of the text
	presumed     []uint8   // code of each fact's presumption, 0 for none
	presuming    []int     // the facts that are presumed
	judged       []int     // the facts that a person judges and a rule uses
	cuts         [][]int64 // of each count, ascending; nil for other facts
	variable     []int16   // of each level: a fact, or len(facts)+i for the i-th reading used
	levels       []int16   // of each fact, -1 where no rule uses it
	inputs       []input   // of each level
	readings     []readingUse
	readingNames []string // of these
	diagram      *diagram
	whole        link // terminals are places in records
	records      []summary
	values       []valueSet
	tree         []branch
	roots        struct{ state, applies int32 }
	nodes        map[nodeKey]int32
	charts       []chart // of requests of which all is known
	scratch      sync.Pool
}

// readingUse is a reading that the decision depends on: as a variable, or
// through facts that it only tells how to count.
type readingUse struct {
	index   int // in the world
	level   int // -1 where only the caller applies it
	options []string
	facts   set // that it tells how to count, by level
}

// valueSet is a named value with all that it can be.
type valueSet struct {
	name   string
	values []Value // a summary holds the place plus one; 0 is no value
}

// The most outcomes, values and citations that a decision can have.
const (
	maxOutcomes = 64
	maxValues   = 8
	maxCites    = setWords * 64
)

// summary is an answer without its reasons: comparable, so that two answers are
// the same exactly when their summaries are.
type summary struct {
	state    State
	outcomes uint64
	values   [maxValues]uint16
}

// branch is a node of the tree in the form in which reasons are read from it.
type branch struct {
	op      op
	level   int16 // of the fact or reading
	own     int16 // its citation, -1 for none
	holds   []bool
	parts   []int32
	diagram link
	met     []int16 // citations in place of the usual ones; nil for the usual
	notMet  []int16
	because []becauseAt
	also    []becauseAt
	blurred bool         // a list whose parts share facts, so that only their combination may be certain
	cited   []citedWhere // for blurred branches: each citation below, and when it is given
	source  *Node
}

type becauseAt struct {
	cite int16
	when int32
}

type citedWhere struct {
	cite int16
	when link
}

type nodeKey struct {
	node      *Node
	inherited string
}

// Compile makes a decision ready for an edition. It fails when the decision has no
// rule for its state or an outcome, when a rule uses a fact, an option, a reading or
// a parameter that is not there, or a count that can be below zero, and when the
// decision is too large or too entangled. An error of the source can be found in
// that of Compile with errors.Is.
func Compile(d *Decision, src Source, w *World) (c *Compiled, err error) {
	defer func() {
		if r := recover(); r != nil {
			if r != errTooLarge {
				panic(r)
			}
			c, err = nil, fmt.Errorf("%s: %w", d.Name, errTooLarge)
		}
	}()
	built, err := d.build(src)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", d.Name, err)
	}
	c = &Compiled{decision: built, world: w, nodes: map[nodeKey]int32{}}
	if err := c.layOut(); err != nil {
		return nil, fmt.Errorf("%s: %w", d.Name, err)
	}
	if err := c.collectCites(); err != nil {
		return nil, fmt.Errorf("%s: %w", d.Name, err)
	}
	c.compileTrees()
	c.drawCharts()
	c.diagram.unique = nil // nothing is added any more
	c.scratch.New = func() any { return newScratch(c) }
	c.nodes = nil
	return c, nil
}

// build leaves out what is not in force and puts in the numbers of the edition.
func (d *Decision) build(src Source) (*Decision, error) {
	return d.rewrite(newRewriter(
		func(n *Node) bool {
			return n.since != "" && !src.InForce(n.since) || n.until != "" && src.InForce(n.until)
		},
		func(_, n *Node) (*Node, error) {
			bound := n.bound
			if n.compares() && !bound.Fixed {
				number, err := src.Number(bound.Address, bound.Unit)
				if err != nil {
					return nil, err
				}
				bound.Number, bound.Fixed = number, true
			}
			return n.with(func(m *Node) { m.bound, m.since, m.until = bound, "", "" }), nil
		}))
}

// Decision gives the decision as it was compiled: without what is not in force,
// and with the numbers of the edition.
func (c *Compiled) Decision() *Decision { return c.decision }

// Cites gives everything that an answer of the decision can cite, in the order of
// the text.
func (c *Compiled) Cites() []string { return slices.Clone(c.cites) }

// layOut orders the variables of the diagrams by their first occurrence in the
// rules, and cuts counts at the numbers they are compared with.
func (c *Compiled) layOut() error {
	d := c.decision
	if err := c.checkForm(); err != nil {
		return err
	}
	c.names = make([]string, len(d.Facts))
	c.levels = make([]int16, len(d.Facts))
	c.cuts = make([][]int64, len(d.Facts))
	for i, f := range d.Facts {
		c.names[i], c.levels[i] = f.Name, -1
		if f.Type == CountType {
			c.cuts[i] = []int64{}
		}
	}
	for _, o := range d.Outcomes {
		c.outcomes = append(c.outcomes, o.ID)
	}
	u := usage{c: c, seen: map[*Node]bool{}}
	for n := range d.trees {
		u.visit(n)
	}
	if u.err != nil {
		return u.err
	}
	return c.setDomains()
}

// checkForm reports what a decision of rules lacks, or has too much of.
func (c *Compiled) checkForm() error {
	d := c.decision
	switch {
	case d.State == nil:
		return errors.New("no rule for the state")
	case slices.ContainsFunc(d.Outcomes, func(o Outcome) bool { return o.When == nil }):
		return errors.New("an outcome without a rule")
	case len(d.Outcomes) > maxOutcomes:
		return fmt.Errorf("more than %d outcomes", maxOutcomes)
	case len(d.Values) > maxValues:
		return fmt.Errorf("more than %d values", maxValues)
	case repeats(d.Facts, func(f Fact) string { return f.Name }),
		repeats(d.Outcomes, func(o Outcome) string { return o.ID }),
		repeats(d.Values, func(v ValueRule) string { return v.Name }):
		return errors.New("two facts, outcomes or values of one name")
	case len(d.Facts) > MaxVariables || len(c.world.Readings) > MaxVariables:
		return fmt.Errorf("more than %d facts or readings", MaxVariables)
	}
	return nil
}

// repeats reports whether two of a list have one name.
func repeats[T any](list []T, name func(T) string) bool {
	seen := map[string]bool{}
	for _, one := range list {
		seen[name(one)] = true
	}
	return len(seen) < len(list)
}

// usage notes which facts and readings the rules use, and how.
type usage struct {
	c    *Compiled
	seen map[*Node]bool
	err  error
}

func (u *usage) visit(n *Node) {
	if u.seen[n] || u.err != nil {
		return
	}
	u.seen[n] = true
	switch n.op {
	case opFact, opIs, opAbove, opAtLeast:
		u.fact(n)
	case opChoose:
		u.reading(n)
	}
	for _, p := range n.parts {
		u.visit(p)
	}
	for when := range n.below {
		u.visit(when)
	}
}

func (u *usage) fact(n *Node) {
	i := u.c.decision.FactIndex(n.fact)
	if i < 0 {
		u.err = fmt.Errorf("a rule uses the fact %q, which the decision does not have", n.fact)
		return
	}
	f := &u.c.decision.Facts[i]
	wants := map[op]Type{opFact: TruthType, opIs: OptionType, opAbove: CountType, opAtLeast: CountType}[n.op]
	if f.Type != wants {
		u.err = fmt.Errorf("a rule uses the fact %q, a %s, as a %s", n.fact, f.Type, wants)
		return
	}
	for _, o := range n.options {
		if !slices.Contains(f.Options, o) {
			u.err = fmt.Errorf("a rule asks whether %q is %q, which it cannot be", n.fact, o)
			return
		}
	}
	if n.compares() && (f.Min < 0 || f.Max >= math.MaxInt32) {
		u.err = fmt.Errorf("a rule uses the count %q, which can be below zero or above %d", n.fact, math.MaxInt32-1)
		return
	}
	if cut := n.largestBelow(); n.compares() && cut >= f.Min && cut < f.Max {
		if at, found := slices.BinarySearch(u.c.cuts[i], cut); !found {
			u.c.cuts[i] = slices.Insert(u.c.cuts[i], at, cut)
		}
	}
	if u.c.levels[i] < 0 {
		u.c.levels[i] = int16(len(u.c.variable))
		u.c.variable = append(u.c.variable, int16(i))
	}
}

func (u *usage) reading(n *Node) {
	c := u.c
	i := c.world.Reading(n.reading)
	if i < 0 {
		u.err = fmt.Errorf("a rule uses the reading %q, which does not exist", n.reading)
		return
	}
	options := c.world.Readings[i].Options
	for _, o := range n.options {
		if !slices.Contains(options, o) {
			u.err = fmt.Errorf("a rule uses the option %q, which the reading %q does not have", o, n.reading)
			return
		}
	}
	for _, o := range options {
		if !slices.Contains(n.options, o) {
			u.err = fmt.Errorf("a rule says nothing on the option %q of the reading %q", o, n.reading)
			return
		}
	}
	if len(n.options) != len(options) {
		u.err = fmt.Errorf("a rule names an option of the reading %q twice", n.reading)
		return
	}
	if !slices.ContainsFunc(c.readings, func(r readingUse) bool { return r.index == i }) {
		c.readings = append(c.readings, readingUse{index: i, level: len(c.variable), options: options})
		c.variable = append(c.variable, -1)
	}
}

// setDomains numbers the values of every variable and puts the readings into the
// order in which answers list them.
func (c *Compiled) setDomains() error {
	d := c.decision
	if len(c.variable) > MaxVariables {
		return fmt.Errorf("more than %d facts and readings", MaxVariables)
	}
	for i, f := range d.Facts {
		if f.Reading == "" {
			continue
		}
		index := c.world.Reading(f.Reading)
		if index < 0 {
			return fmt.Errorf("the fact %q names the reading %q, which does not exist", f.Name, f.Reading)
		}
		if c.levels[i] < 0 {
			continue
		}
		at := slices.IndexFunc(c.readings, func(r readingUse) bool { return r.index == index })
		if at < 0 {
			at = len(c.readings)
			c.readings = append(c.readings, readingUse{index: index, level: -1, options: c.world.Readings[index].Options})
		}
		c.readings[at].facts.add(int(c.levels[i]))
	}
	slices.SortFunc(c.readings, func(a, b readingUse) int { return cmp.Compare(a.index, b.index) })
	for i, r := range c.readings {
		c.readingNames = append(c.readingNames, c.world.Readings[r.index].ID)
		if r.level >= 0 {
			c.variable[r.level] = int16(len(d.Facts) + i)
		}
	}
	domain := make([]int, len(c.variable))
	for level, v := range c.variable {
		if domain[level] = c.classes(int(v)); domain[level] < 1 || domain[level] > maxClasses {
			return fmt.Errorf("a fact or reading has no values, or more than %d that the rules tell apart", maxClasses)
		}
	}
	c.diagram = newDiagram(domain)
	c.presumed = make([]uint8, len(d.Facts))
	for i, f := range d.Facts {
		if c.presumed[i] = c.input(i).class(f.code(f.Presumed)); c.presumed[i] != 0 {
			c.presuming = append(c.presuming, i)
		}
		if f.Judgement && c.levels[i] >= 0 {
			c.judged = append(c.judged, i)
		}
	}
	c.setInputs()
	return nil
}

// classes counts the values of a variable that the rules can tell apart.
func (c *Compiled) classes(variable int) int {
	if variable >= len(c.decision.Facts) {
		return len(c.readings[variable-len(c.decision.Facts)].options)
	}
	switch f := &c.decision.Facts[variable]; f.Type {
	case OptionType:
		return len(f.Options)
	case CountType:
		return len(c.cuts[variable]) + 1
	}
	return 2
}

// collectCites gathers every citation of the trees in the order of the text.
func (c *Compiled) collectCites() error {
	seen := map[*Node]bool{}
	var visit func(*Node)
	visit = func(n *Node) {
		if seen[n] {
			return
		}
		seen[n] = true
		if n.at != "" {
			c.cites = append(c.cites, cite(n.at))
		}
		c.cites = append(append(c.cites, n.met...), n.notMet...)
		for _, list := range [...][]Because{n.because, n.also} {
			for _, b := range list {
				c.cites = append(c.cites, b.Cite)
			}
		}
		for when := range n.below {
			visit(when)
		}
		for _, p := range n.parts {
			visit(p)
		}
	}
	visit(c.decision.State)
	if c.decision.Applies != nil {
		visit(c.decision.Applies)
	}
	slices.SortFunc(c.cites, func(a, b string) int { return cmp.Or(c.world.Compare(a, b), cmp.Compare(a, b)) })
	c.cites = slices.Compact(c.cites)
	if len(c.cites) > maxCites {
		return fmt.Errorf("more than %d citations", maxCites)
	}
	return nil
}

// compileTrees makes the diagrams: of the state, and of the whole answer.
func (c *Compiled) compileTrees() {
	d := c.decision
	c.roots.applies = -1
	c.roots.state = c.branch(d.State, "")
	state := c.diagram.ifElse(c.tree[c.roots.state].diagram, terminal(int(Met)), terminal(int(NotMet)))
	if d.Applies != nil {
		c.roots.applies = c.branch(d.Applies, "")
		state = c.diagram.ifElse(c.tree[c.roots.applies].diagram, state, terminal(int(NotApplicable)))
	}
	c.fillCited()
	j := joiner{c: c, places: map[summary]int{}}
	c.whole = c.diagram.pair(state, terminal(0), func(state, _ int) int { return j.place(summary{state: State(state)}) })
	for i, o := range d.Outcomes {
		when := c.tree[c.branch(o.When, "")].diagram
		c.whole = j.join(when, func(s *summary, yes int) { s.outcomes |= uint64(yes) << i })
	}
	for i, v := range d.Values {
		set := valueSet{name: v.Name}
		f := terminal(0)
		for _, one := range slices.Backward(v.Cases) {
			f = c.diagram.ifElse(c.tree[c.branch(one.When, "")].diagram, terminal(set.place(one.Value)), f)
		}
		c.values = append(c.values, set)
		c.whole = j.join(f, func(s *summary, place int) { s.values[i] = uint16(place) })
	}
	c.records = j.records
}

// place gives the place of a value plus one; cases that give the same value share
// it.
func (s *valueSet) place(v Value) int {
	i := slices.IndexFunc(s.values, v.Equal)
	if i < 0 {
		i = len(s.values)
		s.values = append(s.values, v)
	}
	return i + 1
}

// joiner numbers the summaries that occur.
type joiner struct {
	c       *Compiled
	places  map[summary]int
	records []summary
}

func (j *joiner) place(s summary) int {
	at, ok := j.places[s]
	if !ok {
		at = len(j.records)
		j.places[s] = at
		j.records = append(j.records, s)
	}
	return at
}

// join puts one more component into the diagram of the whole answer.
func (j *joiner) join(f link, put func(s *summary, value int)) link {
	before := j.records
	j.records, j.places = nil, map[summary]int{}
	return j.c.diagram.pair(j.c.whole, f, func(record, value int) int {
		s := before[record]
		put(&s, value)
		return j.place(s)
	})
}

// branch adds a node and all below it to the tree, once for each citation that a
// condition without an address would inherit, and gives its place.
func (c *Compiled) branch(n *Node, inherited string) int32 {
	if n.at != "" {
		inherited = cite(n.at)
	}
	key := nodeKey{n, inherited}
	if at, ok := c.nodes[key]; ok {
		return at
	}
	b := branch{op: n.op, own: -1, level: -1, source: n}
	if n.at != "" || len(n.parts) == 0 {
		b.own = c.citeIndex(inherited)
	}
	for _, p := range n.parts {
		b.parts = append(b.parts, c.branch(p, inherited))
	}
	b.because, b.also = c.conditions(n.because), c.conditions(n.also)
	b.met, b.notMet = c.citeIndexes(n.met), c.citeIndexes(n.notMet)
	c.fill(&b, n)
	c.nodes[key] = int32(len(c.tree))
	c.tree = append(c.tree, b)
	return c.nodes[key]
}

func (c *Compiled) conditions(list []Because) []becauseAt {
	if list == nil {
		return nil
	}
	at := make([]becauseAt, len(list))
	for i, w := range list {
		at[i] = becauseAt{c.citeIndex(w.Cite), c.branch(w.When, "")}
	}
	return at
}

func (c *Compiled) citeIndex(cite string) int16 {
	return int16(slices.Index(c.cites, cite))
}

func (c *Compiled) citeIndexes(cites []string) []int16 {
	if cites == nil {
		return nil
	}
	at := make([]int16, len(cites))
	for i, s := range cites {
		at[i] = c.citeIndex(s)
	}
	return at
}

// fill sets the diagram of a branch and what evaluating it needs.
func (c *Compiled) fill(b *branch, n *Node) {
	d := c.diagram
	switch n.op {
	case opConst:
		b.diagram = linkNo
		if n.yes {
			b.diagram = linkYes
		}
	case opFact, opIs, opAbove, opAtLeast:
		c.fillLiteral(b, n)
	case opNot:
		b.diagram = d.not(c.tree[b.parts[0]].diagram)
	case opAll:
		b.diagram = linkYes
		for _, p := range b.parts {
			b.diagram = d.and(b.diagram, c.tree[p].diagram)
		}
	case opAny:
		b.diagram = linkNo
		for _, p := range b.parts {
			b.diagram = d.or(b.diagram, c.tree[p].diagram)
		}
	case opChoose:
		c.fillChoice(b, n)
	}
	if n.op == opAll || n.op == opAny {
		b.blurred = c.shareFacts(b.parts)
	}
}

// shareFacts reports whether a fact matters to two of some branches; readings are
// always known.
func (c *Compiled) shareFacts(branches []int32) bool {
	var seen set
	for _, at := range branches {
		facts := c.factsAt(c.diagram.support(c.tree[at].diagram))
		if seen.intersects(facts) {
			return true
		}
		seen = seen.union(facts)
	}
	return false
}

func (c *Compiled) fillLiteral(b *branch, n *Node) {
	fact := c.decision.FactIndex(n.fact)
	b.level = c.levels[fact]
	b.holds = make([]bool, c.diagram.domain[b.level])
	f := &c.decision.Facts[fact]
	switch n.op {
	case opFact:
		b.holds[1] = true
	case opIs:
		for _, o := range n.options {
			b.holds[slices.Index(f.Options, o)] = true
		}
	case opAbove, opAtLeast:
		cut := n.largestBelow()
		for class := range b.holds {
			// The smallest count of class i is one more than cut i-1.
			b.holds[class] = class > 0 && c.cuts[fact][class-1] >= cut || f.Min > cut
		}
	}
	b.diagram = c.diagram.literal(int(b.level), b.holds)
}

func (c *Compiled) fillChoice(b *branch, n *Node) {
	use := c.readings[slices.IndexFunc(c.readings, func(r readingUse) bool {
		return c.world.Readings[r.index].ID == n.reading
	})]
	b.level = int16(use.level)
	b.diagram = linkNo
	parts := make([]int32, len(n.options))
	for i, part := range b.parts {
		option := slices.Index(use.options, n.options[i])
		parts[option] = part
		picked := c.diagram.and(c.diagram.equals(use.level, option), c.tree[part].diagram)
		b.diagram = c.diagram.or(b.diagram, picked)
	}
	b.parts = parts
}

// instead gives the citations in place of the usual ones, nil for the usual.
func (b *branch) instead(yes bool) []int16 {
	if yes {
		return b.met
	}
	return b.notMet
}

// citesItself reports whether a branch gives its own citation rather than those
// of the parts that decide: a condition without parts always, a list of
// conditions with an address when it took all of them to decide.
func (b *branch) citesItself(yes bool) bool {
	switch b.op {
	case opNot, opChoose:
		return false
	case opAll:
		return b.own >= 0 && yes
	case opAny:
		return b.own >= 0 && !yes
	}
	return true
}
