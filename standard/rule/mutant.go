package rule

import (
	"fmt"
	"iter"
	"slices"
	"strings"
)

// Mutant is a decision with one thing in its rules read wrongly. A suite of tests
// that no mutant passes would notice such a mistake. The zero Mutant is none.
type Mutant struct {
	ID       string    // the decision, the place in its rules and what is wrong there: unique and stable
	Cite     string    // the provision that is misread: that of the nearest condition with an address, or ""
	Decision *Decision // as it is misread
}

// Mutants yields every decision that differs from this one in one place: a condition
// left out, all and any exchanged, an option left out, a bound taken in or left out,
// a date of entry ignored, a citation, an outcome or a case of a value dropped. A
// condition that stands in several places is one place. The order is that of the
// trees. A computed decision has none.
func (d *Decision) Mutants() iter.Seq[Mutant] {
	return func(yield func(Mutant) bool) {
		for _, s := range d.sites() {
			for _, f := range s.node.faults() {
				changed, err := d.rewrite(f.rewriter(s.node))
				if err != nil {
					continue // a fault makes no error
				}
				if !yield(Mutant{d.Name + s.path + ": " + f.name, s.cite, changed}) {
					return
				}
			}
		}
		for i, o := range d.Outcomes {
			changed := *d
			changed.Outcomes = slices.Delete(slices.Clone(d.Outcomes), i, i+1)
			if !yield(Mutant{fmt.Sprintf("%s/outcome %s: dropped", d.Name, o.ID), "", &changed}) {
				return
			}
		}
		for i, v := range d.Values {
			for j := range v.Cases {
				changed := *d
				changed.Values = slices.Clone(d.Values)
				changed.Values[i].Cases = slices.Delete(slices.Clone(v.Cases), j, j+1)
				if !yield(Mutant{fmt.Sprintf("%s/value %s/%d: dropped", d.Name, v.Name, j), "", &changed}) {
					return
				}
			}
		}
	}
}

// site is a condition with the first place where it stands.
type site struct {
	node *Node
	path string
	cite string
}

// sites lists every condition, each once.
func (d *Decision) sites() []site {
	var list []site
	seen, taken := map[*Node]bool{}, map[string]int{}
	var walk func(n *Node, path, around string)
	walk = func(n *Node, path, around string) {
		if n.at != "" {
			around = cite(n.at)
		}
		if seen[n] {
			return
		}
		seen[n] = true
		if taken[path]++; taken[path] > 1 {
			path = fmt.Sprintf("%s#%d", path, taken[path])
		}
		list = append(list, site{n, path, around})
		for i, part := range n.parts {
			walk(part, fmt.Sprintf("%s/%s", path, n.partName(i)), around)
		}
		for _, b := range n.because {
			walk(b.When, path+"/because "+b.Cite, b.Cite)
		}
		for _, b := range n.also {
			walk(b.When, path+"/also "+b.Cite, b.Cite)
		}
	}
	for _, root := range d.roots() {
		walk(root.node, "/"+root.name, "")
	}
	return list
}

// root is a tree of a decision with its name.
type root struct {
	name string
	node *Node
}

// roots lists every tree of the decision in the order of trees.
func (d *Decision) roots() []root {
	list := []root{{"state", d.State}, {"applies", d.Applies}}
	for _, o := range d.Outcomes {
		list = append(list, root{"outcome " + o.ID, o.When})
	}
	for _, v := range d.Values {
		for i, c := range v.Cases {
			list = append(list, root{fmt.Sprintf("value %s/%d", v.Name, i), c.When})
		}
	}
	return slices.DeleteFunc(list, func(r root) bool { return r.node == nil })
}

// partName names a part by what it is about, or by its number.
func (n *Node) partName(i int) string {
	switch p := n.parts[i]; {
	case n.op == opChoose:
		return n.reading + "=" + n.options[i]
	case p.at != "":
		return p.at
	case p.name != "":
		return p.name
	case p.op == opIs:
		return fmt.Sprintf("%s is %s", p.fact, strings.Join(p.options, "|"))
	case p.fact != "":
		return p.fact
	}
	return fmt.Sprint(i + 1)
}

// fault is one way of reading a condition wrongly.
type fault struct {
	name   string
	strike bool
	change func(*Node)
}

// rewriter puts the fault into the trees at one condition.
func (f fault) rewriter(at *Node) *rewriter {
	return newRewriter(
		func(n *Node) bool { return f.strike && n == at },
		func(was, is *Node) (*Node, error) {
			if was == at {
				return is.with(f.change), nil
			}
			return is, nil
		})
}

// faults lists the ways in which the condition can be read wrongly.
func (n *Node) faults() []fault {
	var list []fault
	add := func(name string, change func(*Node)) { list = append(list, fault{name: name, change: change}) }
	if n.op != opConst {
		list = append(list, fault{name: "struck", strike: true})
	}
	switch {
	case n.op == opAll && len(n.parts) > 1:
		add("any for all", func(m *Node) { m.op = opAny })
	case n.op == opAny && len(n.parts) > 1:
		add("all for any", func(m *Node) { m.op = opAll })
	case n.op == opAbove:
		add("bound taken in", func(m *Node) { m.op = opAtLeast })
	case n.op == opAtLeast:
		add("bound left out", func(m *Node) { m.op = opAbove })
	case n.op == opIs && len(n.options) > 1:
		for i, o := range n.options {
			add(o+" dropped", func(m *Node) { m.options = slices.Delete(slices.Clone(n.options), i, i+1) })
		}
	}
	if n.since != "" {
		add("in force before "+n.since, func(m *Node) { m.since = "" })
	}
	if n.until != "" {
		add("in force after "+n.until, func(m *Node) { m.until = "" })
	}
	for i, b := range n.because {
		add("because "+b.Cite+" dropped", func(m *Node) { m.because = slices.Delete(slices.Clone(m.because), i, i+1) })
	}
	for i, b := range n.also {
		add("also "+b.Cite+" dropped", func(m *Node) { m.also = slices.Delete(slices.Clone(m.also), i, i+1) })
	}
	return list
}
