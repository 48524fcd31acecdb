package rule

// What tests look at and no caller needs.

// Address gives the address, or "".
func (n *Node) Address() string { return n.at }

// Name gives the name of the rule, or "".
func (n *Node) Name() string { return n.name }

// Part gives the node with an address, in the order state, applies, outcomes,
// values; or nil.
func (d *Decision) Part(address string) *Node {
	return d.find(func(n *Node) bool { return named(n.at, address) })
}
