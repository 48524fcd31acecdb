package rule

import "slices"

// op is what a node of a tree does.
type op uint8

const (
	opConst   op = iota // always, or never
	opFact              // a truth holds
	opIs                // an enumeration is one of some options
	opAbove             // a count is more than a bound
	opAtLeast           // a count is a bound or more
	opAll               // every part holds
	opAny               // at least one part holds
	opNot               // the part does not hold
	opChoose            // a reading picks the part
)

// Node is a condition, or a tree of conditions. Nodes are made by the functions
// of this package, are immutable, and may stand in several trees. The zero Node
// is not used.
//
// A node may have an address, such as "p43(2)" or, where a condition has no
// number of its own, "p43(2)/absence": it cites what stands before the slash.
type Node struct {
	op      op
	yes     bool // of a constant
	blank   bool // of a constant: it stands for a branch that was left out
	at      string
	name    string // under which other rules refer to it
	fact    string
	options []string // opIs: those that hold; opChoose: the options of the reading, one for each part
	reading string
	bound   Bound
	parts   []*Node
	since   string // acts that must, and must not, be in force
	until   string
	met     []string // citations in place of the usual ones
	notMet  []string
	because []Because // in place of all that it or its parts would cite
	also    []Because // besides the usual
}

// Because is a citation with the condition under which it is given.
type Because struct {
	Cite string
	When *Node
}

// Bound is a number of the text that a count is compared with: a parameter at an
// address, in a unit that the text's owner understands ("" for a plain count), or
// a fixed number where Address is empty or Fixed is set.
type Bound struct {
	Address string
	Unit    string
	Number  int64
	Fixed   bool
}

// Param is the number at an address of the text, in a unit.
func Param(address, unit string) Bound { return Bound{Address: address, Unit: unit} }

// Number is a fixed number that no amendment can move.
func Number(n int64) Bound { return Bound{Number: n, Fixed: true} }

// All holds when every part holds; with no parts it holds.
func All(at string, parts ...*Node) *Node { return &Node{op: opAll, at: at, parts: parts} }

// Any holds when a part holds; with no parts it does not. An Any without parts is
// a place that an amendment may fill.
func Any(at string, parts ...*Node) *Node { return &Node{op: opAny, at: at, parts: parts} }

// Not holds when the part does not.
func Not(part *Node) *Node { return &Node{op: opNot, parts: []*Node{part}} }

// Holds is a truth.
func Holds(fact string) *Node { return &Node{op: opFact, fact: fact} }

// Is holds when an enumeration is one of the options.
func Is(fact string, options ...string) *Node {
	return &Node{op: opIs, fact: fact, options: options}
}

// Above holds when a count is more than the bound.
func Above(fact string, bound Bound) *Node {
	return &Node{op: opAbove, fact: fact, bound: bound}
}

// AtLeast holds when a count is the bound or more.
func AtLeast(fact string, bound Bound) *Node {
	return &Node{op: opAtLeast, fact: fact, bound: bound}
}

// AtMost holds when a count is not more than the bound.
func AtMost(fact string, bound Bound) *Node { return Not(Above(fact, bound)) }

// Always is the condition that holds.
func Always() *Node { return &Node{op: opConst, yes: true} }

// Never is the condition that does not hold.
func Never() *Node { return &Node{op: opConst} }

// Branch is one option of a reading with the condition it stands for.
type Branch struct {
	Option string
	Part   *Node
}

// Choose is the branch of the option that is chosen for a reading. The branches
// name every option of the reading.
func Choose(reading string, branches ...Branch) *Node {
	n := &Node{op: opChoose, reading: reading}
	for _, b := range branches {
		n.options = append(n.options, b.Option)
		n.parts = append(n.parts, b.Part)
	}
	return n
}

// with gives a changed copy of a node.
func (n *Node) with(change func(*Node)) *Node {
	m := *n
	change(&m)
	return &m
}

// At gives the node an address.
func (n *Node) At(address string) *Node { return n.with(func(m *Node) { m.at = address }) }

// With gives a list of conditions a further part.
func (n *Node) With(part *Node) *Node {
	return n.with(func(m *Node) { m.parts = append(slices.Clone(n.parts), part) })
}

// Named gives the node a name, so that documents refer to it as a rule and
// amendments can be inserted into it.
func (n *Node) Named(name string) *Node { return n.with(func(m *Node) { m.name = name }) }

// Since leaves the node out until an act is in force.
func (n *Node) Since(act string) *Node { return n.with(func(m *Node) { m.since = act }) }

// Until leaves the node out once an act is in force.
func (n *Node) Until(act string) *Node { return n.with(func(m *Node) { m.until = act }) }

// CitesMet sets what the node cites when it is met, in place of the usual; without
// citations, nothing.
func (n *Node) CitesMet(cites ...string) *Node {
	return n.with(func(m *Node) { m.met = notNil(cites) })
}

// CitesNotMet sets what the node cites when it is not met, in place of the usual;
// without citations, nothing.
func (n *Node) CitesNotMet(cites ...string) *Node {
	return n.with(func(m *Node) { m.notMet = notNil(cites) })
}

// Because sets what the node cites, met or not: each citation whose condition
// holds, in place of all that it or its parts would cite. Where none certainly
// holds it cites those that may.
func (n *Node) Because(because ...Because) *Node {
	return n.with(func(m *Node) { m.because = notNil(because) })
}

// notNil gives the list, or an empty one: nil stands for the usual citations.
func notNil[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

// Also sets what the node cites besides the usual, met or not: each citation whose
// condition certainly holds.
func (n *Node) Also(also ...Because) *Node {
	return n.with(func(m *Node) { m.also = also })
}

// Part gives the node with an address, the first from the top, or nil.
func (n *Node) Part(address string) *Node {
	return n.find(func(m *Node) bool { return named(m.at, address) }, map[*Node]bool{})
}

// compares reports whether the node compares a count with a bound.
func (n *Node) compares() bool { return n.op == opAbove || n.op == opAtLeast }

// largestBelow gives the largest count for which the comparison does not hold.
func (n *Node) largestBelow() int64 {
	if n.op == opAtLeast {
		return n.bound.Number - 1
	}
	return n.bound.Number
}

// find gives the first node that matches: the node itself, one of its parts, or one
// of the conditions of its citations; or nil.
func (n *Node) find(match func(*Node) bool, seen map[*Node]bool) *Node {
	if seen[n] {
		return nil
	}
	seen[n] = true
	if match(n) {
		return n
	}
	for _, part := range n.parts {
		if found := part.find(match, seen); found != nil {
			return found
		}
	}
	for when := range n.below {
		if found := when.find(match, seen); found != nil {
			return found
		}
	}
	return nil
}

// cite gives what an address cites: what stands before the slash.
func cite(address string) string {
	for i := range len(address) {
		if address[i] == '/' {
			return address[:i]
		}
	}
	return address
}

// rewriter rebuilds trees: it leaves out the nodes that skip names and gives
// every other node, as it was and with its parts rebuilt, to change. Shared nodes
// stay shared. What is left out disappears from All and Any; a Not and an All left with
// nothing disappear with it, an Any left with nothing never holds, and a branch
// of a reading becomes what makes no difference where it stands.
type rewriter struct {
	skip   func(*Node) bool
	change func(was, is *Node) (*Node, error)
	done   map[rewriteKey]rewritten
	placed bool // what is being rebuilt depends on what makes no difference where it stands
}

type rewriteKey struct {
	node    *Node
	neutral bool
}

type rewritten struct {
	node   *Node // nil where it was left out
	placed bool
}

func newRewriter(skip func(*Node) bool, change func(was, is *Node) (*Node, error)) *rewriter {
	return &rewriter{skip: skip, change: change, done: map[rewriteKey]rewritten{}}
}

// root rewrites a whole tree. One that is left out itself never holds. One that is
// left with nothing holds if it was a list of requirements or an exception, and
// otherwise does not.
func (r *rewriter) root(n *Node) (*Node, error) {
	if n == nil {
		return nil, nil
	}
	whole := n.op == opAll || n.op == opNot
	m, err := r.node(n, whole)
	switch {
	case err != nil || m != nil:
		return m, err
	case r.skip(n):
		return n.never(), nil
	case n.op == opAll:
		return r.finish(n, nil)
	}
	return &Node{op: opConst, yes: whole, at: n.at, name: n.name, met: n.met, notMet: n.notMet}, nil
}

// never is what stands for a whole tree that is left out: it has no address any
// more, but cites what it cited.
func (n *Node) never() *Node {
	m := &Node{op: opConst, name: n.name, met: n.met, notMet: n.notMet}
	if n.at != "" && m.notMet == nil {
		m.notMet = []string{cite(n.at)}
	}
	return m
}

func (r *rewriter) node(n *Node, neutral bool) (*Node, error) {
	if m, ok := r.done[rewriteKey{n, neutral}]; ok {
		r.placed = r.placed || m.placed
		return m.node, nil
	}
	above := r.placed
	r.placed = false
	m, err := r.rebuild(n, neutral)
	if err != nil {
		return nil, err
	}
	r.done[rewriteKey{n, neutral}] = rewritten{m, r.placed}
	if !r.placed {
		r.done[rewriteKey{n, !neutral}] = rewritten{m, false}
	}
	r.placed = r.placed || above
	return m, nil
}

func (r *rewriter) rebuild(n *Node, neutral bool) (*Node, error) {
	if n.blank || r.skip(n) {
		return nil, nil
	}
	parts, err := r.parts(n, neutral)
	if err != nil {
		return nil, err
	}
	left := slices.DeleteFunc(parts, func(p *Node) bool { return p == nil })
	if len(n.parts) > 0 && len(left) == 0 && n.op != opAny {
		return nil, nil
	}
	return r.finish(n, left)
}

// finish gives a node its rebuilt parts and the rebuilt conditions of its citations.
func (r *rewriter) finish(n *Node, parts []*Node) (*Node, error) {
	because, err := r.citations(n.because)
	if err != nil {
		return nil, err
	}
	also, err := r.citations(n.also)
	if err != nil {
		return nil, err
	}
	return r.change(n, n.with(func(m *Node) { m.parts, m.because, m.also = parts, because, also }))
}

func (r *rewriter) parts(n *Node, neutral bool) ([]*Node, error) {
	switch n.op {
	case opAll:
		neutral = true
	case opAny:
		neutral = false
	case opNot:
		neutral = !neutral
	}
	parts := make([]*Node, len(n.parts))
	left := 0
	for i, part := range n.parts {
		m, err := r.node(part, neutral)
		if err != nil {
			return nil, err
		}
		if parts[i] = m; m != nil {
			left++
		}
	}
	if n.op == opChoose && left > 0 {
		for i := range parts {
			if parts[i] == nil {
				r.placed = true
				parts[i] = &Node{op: opConst, yes: neutral, blank: true}
			}
		}
	}
	return parts, nil
}

func (r *rewriter) citations(list []Because) ([]Because, error) {
	if list == nil {
		return nil, nil
	}
	rewritten := make([]Because, len(list))
	for i, b := range list {
		when, err := r.root(b.When)
		if err != nil {
			return nil, err
		}
		rewritten[i] = Because{b.Cite, when}
	}
	return rewritten, nil
}

// below yields the conditions of a node's citations.
func (n *Node) below(yield func(*Node) bool) {
	for _, list := range [...][]Because{n.because, n.also} {
		for _, b := range list {
			if !yield(b.When) {
				return
			}
		}
	}
}
