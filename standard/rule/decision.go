package rule

// State is the answer to the question of a decision. The zero value is
// Undetermined.
type State uint8

// The states. The list is closed.
const (
	Undetermined  State = iota // the known facts do not settle it
	Met                        // yes
	NotMet                     // no
	NotApplicable              // the question does not arise
)

// String gives "undetermined", "met", "not_met" or "not_applicable".
func (s State) String() string {
	return [...]string{"undetermined", "met", "not_met", "not_applicable"}[min(s, NotApplicable)]
}

// Decision is a question with the rules that answer it. Most decisions are this
// and nothing more; see [Computed] for the others. Outcomes and values go by their
// own rules, whatever the state is, also when the question does not arise. A
// Decision is not changed once it is used.
type Decision struct {
	Name     string
	Question Text
	Cites    []string  // the provisions it puts into rules
	Facts    []Fact    // in the order of the text
	Applies  *Node     // when the question arises; nil for always
	State    *Node     // when the answer is yes
	Outcomes []Outcome // in the order of the text
	Values   []ValueRule
	Favours  State // the state that is better for the person concerned: Met, NotMet, or Undetermined for neither
}

// Outcome is a legal consequence and when it applies.
type Outcome struct {
	ID   string
	When *Node
}

// ValueRule is a named value and the cases that give it, the first that holds. Where
// none holds there is no value.
type ValueRule struct {
	Name  string
	Cases []Case
}

// Case is one value and when it is given.
type Case struct {
	When  *Node
	Value Value
}

// Otherwise is the last case of a value.
func Otherwise(v Value) Case { return Case{Always(), v} }

// FactIndex gives the place of a fact in the order of the decision, or -1.
func (d *Decision) FactIndex(name string) int {
	for i := range d.Facts {
		if d.Facts[i].Name == name {
			return i
		}
	}
	return -1
}

// Rule gives the rule with a name, the first from the state on; or nil.
func (d *Decision) Rule(name string) *Node {
	return d.find(func(n *Node) bool { return named(n.name, name) })
}

func (d *Decision) find(match func(*Node) bool) *Node {
	seen := map[*Node]bool{}
	for n := range d.trees {
		if found := n.find(match, seen); found != nil {
			return found
		}
	}
	return nil
}

// trees yields every tree of the decision, the state first. A computed decision
// has none.
func (d *Decision) trees(yield func(*Node) bool) {
	if d.State != nil && !yield(d.State) || d.Applies != nil && !yield(d.Applies) {
		return
	}
	for _, o := range d.Outcomes {
		if o.When != nil && !yield(o.When) {
			return
		}
	}
	for _, v := range d.Values {
		for _, c := range v.Cases {
			if !yield(c.When) {
				return
			}
		}
	}
}

// rewrite gives the decision with every tree rewritten.
func (d *Decision) rewrite(r *rewriter) (*Decision, error) {
	e := *d
	var failed error
	root := func(n *Node) *Node {
		m, err := r.root(n)
		if failed == nil {
			failed = err
		}
		return m
	}
	e.Applies, e.State = root(d.Applies), root(d.State)
	e.Outcomes = make([]Outcome, len(d.Outcomes))
	for i, o := range d.Outcomes {
		e.Outcomes[i] = Outcome{o.ID, root(o.When)}
	}
	e.Values = make([]ValueRule, len(d.Values))
	for i, v := range d.Values {
		cases := make([]Case, len(v.Cases))
		for j, c := range v.Cases {
			cases[j] = Case{root(c.When), c.Value}
		}
		e.Values[i] = ValueRule{v.Name, cases}
	}
	return &e, failed
}
