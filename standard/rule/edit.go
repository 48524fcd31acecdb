package rule

import "slices"

// Edit is one change to the trees of a decision. Edits are data; [Decision.Edit]
// applies them.
type Edit struct {
	Kind EditKind
	At   string // Strike, Add: the address of a node; Set: of a parameter; Insert: the address the exception gets
	Into string // Insert: the name or address of the rule that gets the exception
	Part *Node  // Add: the new part; Insert: the condition of the exception
	Met  bool   // Insert: what the rule is when the exception applies
	To   int64  // Set: the new number, in the unit in which the tree uses it
}

// EditKind says what an edit does.
type EditKind uint8

// The kinds of edit.
const (
	Strike EditKind = iota + 1 // take a node out, with all below it
	Set                        // move a number
	Add                        // give a list of conditions a further part
	Insert                     // give a rule an exception that goes before it
)

// Edit applies edits in their order and gives the changed decision and, for each
// edit, how many conditions it changed, one that stands in several places counted
// once; 0 means that it names nothing here. The decision itself stays as it was.
func (d *Decision) Edit(edits ...Edit) (*Decision, []int) {
	hits := make([]int, len(edits))
	for i, e := range edits {
		d, hits[i] = d.edit(e)
	}
	return d, hits
}

// Size gives how many conditions the trees of the decision have. One that stands in
// several places counts once.
func (d *Decision) Size() (n int) {
	seen := map[*Node]bool{}
	d.places(func(p place) bool {
		if !seen[p.node] {
			seen[p.node] = true
			n++
		}
		return true
	})
	return n
}

func (d *Decision) edit(e Edit) (edited *Decision, hits int) {
	changed := map[*Node]bool{}
	r := newRewriter(
		func(n *Node) bool {
			struck := e.Kind == Strike && named(n.at, e.At)
			if struck {
				changed[n] = true
			}
			return struck
		},
		func(was, is *Node) (*Node, error) {
			m := e.apply(is)
			if m != is {
				changed[was] = true
			}
			return m, nil
		})
	edited, _ = d.rewrite(r) // it fails only where a change does
	return edited, len(changed)
}

// apply gives the node as the edit leaves it: the same node where the edit does
// not mean it.
func (e Edit) apply(n *Node) *Node {
	switch e.Kind {
	case Set:
		if n.compares() && named(n.bound.Address, e.At) && (!n.bound.Fixed || n.bound.Number != e.To) {
			return n.with(func(m *Node) { m.bound.Number, m.bound.Fixed = e.To, true })
		}
	case Add:
		if named(n.at, e.At) && (n.op == opAny || n.op == opAll) {
			return n.with(func(m *Node) { m.parts = append(slices.Clone(n.parts), e.Part) })
		}
	case Insert:
		if named(n.name, e.Into) || named(n.at, e.Into) {
			return n.except(e)
		}
	}
	return n
}

// named reports whether an address or a name is the one meant; an empty one names
// nothing.
func named(has, wants string) bool { return has == wants && wants != "" }

// except puts an exception before a rule, which keeps its name. An exception that
// does not apply is no reason for anything.
func (n *Node) except(e Edit) *Node {
	exception := e.Part.with(func(m *Node) { m.at, m.notMet = e.At, []string{} })
	inner := n.with(func(m *Node) { m.name = "" })
	if e.Met {
		return &Node{op: opAny, name: n.name, parts: []*Node{exception, inner}}
	}
	return &Node{op: opAll, name: n.name, parts: []*Node{Not(exception), inner}}
}
