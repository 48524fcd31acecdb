package peers

import (
	"fmt"
	"strings"
)

// named is one rule of a decision: an expression under a name.
type named struct{ name, expression string }

// parseNamed reads rules that are written "name = expression", one after the other.
// A line that begins with a blank continues the one before; # begins a comment.
func parseNamed(text string) ([]named, error) {
	var rules []named
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, " \n")
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case line[0] == ' ' && len(rules) > 0:
			rules[len(rules)-1].expression += "\n" + line
		default:
			name, expression, ok := strings.Cut(line, " = ")
			if !ok {
				return nil, fmt.Errorf("not a rule: %q", line)
			}
			rules = append(rules, named{name, expression})
		}
	}
	return rules, nil
}

// What the name of a rule says that it is for.
const (
	helper   = ' ' // for other rules
	citation = '[' // [p6(2)]: when a provision is cited
	outcome  = '<' // <expel>: when a consequence applies
	value    = '{' // {conflict}: a value of the answer
)

// purpose gives what a rule is for, and the name of that.
func (n named) purpose() (kind byte, name string) {
	switch n.name[0] {
	case citation, outcome, value:
		return n.name[0], n.name[1 : len(n.name)-1]
	}
	return helper, n.name
}
