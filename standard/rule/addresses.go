package rule

import "iter"

// Addresses yields the address of every condition of the decision, each once, in
// the order in which the trees have them: state, applies, outcomes, values, and a
// condition before its parts and those before the conditions of its citations. These
// are the addresses that an [Edit] can name. A computed decision has none.
func (d *Decision) Addresses() iter.Seq[string] {
	return func(yield func(string) bool) {
		seen := map[string]bool{}
		d.places(func(p place) bool {
			at := p.node.at
			if at == "" || seen[at] {
				return true
			}
			seen[at] = true
			return yield(at)
		})
	}
}

// Dated gives the acts from which and until which the condition at an address is
// part of the rules; "" where nothing dates it on that side. Where it stands in
// several places that are dated differently, that side is "" too, and so is an
// address that no condition has.
func (d *Decision) Dated(address string) (since, until string) {
	found := false
	d.places(func(p place) bool {
		switch {
		case p.node.at != address || address == "":
			return true
		case !found:
			found, since, until = true, p.since, p.until
		}
		if since != p.since {
			since = ""
		}
		if until != p.until {
			until = ""
		}
		return true
	})
	return since, until
}

// A place is a condition with the acts that date it: its own, or else those of the
// nearest condition around it.
type place struct {
	node         *Node
	since, until string
}

// places visits every condition of the decision, a shared one once for each way in
// which it is dated. It stops when visit says so.
func (d *Decision) places(visit func(place) bool) {
	seen := map[place]bool{}
	var walk func(n *Node, since, until string) bool
	walk = func(n *Node, since, until string) bool {
		p := place{n, either(n.since, since), either(n.until, until)}
		if seen[p] {
			return true
		}
		seen[p] = true
		if !visit(p) {
			return false
		}
		for _, part := range n.parts {
			if !walk(part, p.since, p.until) {
				return false
			}
		}
		for when := range n.below {
			if !walk(when, p.since, p.until) {
				return false
			}
		}
		return true
	}
	for n := range d.trees {
		if !walk(n, "", "") {
			return
		}
	}
}

func either(own, around string) string {
	if own != "" {
		return own
	}
	return around
}

// RuleNames gives the names of the rules of the decision, in the order in which
// they first stand. These are the rules into which an [Edit] can insert an
// exception.
func (d *Decision) RuleNames() []string {
	var names []string
	seen := map[string]bool{"": true}
	d.places(func(p place) bool {
		if name := p.node.name; !seen[name] {
			seen[name] = true
			names = append(names, name)
		}
		return true
	})
	return names
}
