package rule

import (
	"cmp"
	"errors"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// edition is a text for tests: the acts in force, and the numbers at addresses.
type edition struct {
	acts    []string
	numbers map[string]int64
}

func (e edition) InForce(act string) bool { return slices.Contains(e.acts, act) }

func (e edition) Number(address, unit string) (int64, error) {
	n, ok := e.numbers[address]
	if !ok || unit != "" && unit != "h" {
		return 0, errNoNumber
	}
	if unit == "h" {
		n *= 2 // so that a unit that gets lost is found
	}
	return n, nil
}

var errNoNumber = errors.New("no such number")

// textOrder is the order of the text in tests: not that of the letters.
var textOrder = []string{"p2", "p10", "p10(1)", "p10(2)", "p3", "p3(1)", "p1", "x1", "x2", "x3"}

func compareText(a, b string) int {
	return cmp.Compare(slices.Index(textOrder, a), slices.Index(textOrder, b))
}

func testWorld() *World {
	return &World{Compare: compareText, Readings: []Reading{
		{ID: "count", Options: []string{"hours", "days"}},
		{ID: "scope", Options: []string{"narrow", "middle", "wide"}},
		{ID: "list", Options: []string{"either", "both"}},
		{ID: "caller", Options: []string{"one", "other"}},
	}}
}

func truthFact(name string) Fact {
	return Fact{Name: name, Type: TruthType, Yes: Text{name, name}, No: Text{"no " + name, "не " + name}}
}

func optionFact(name string, options ...string) Fact {
	return Fact{Name: name, Type: OptionType, Options: options, Yes: Text{name, name}}
}

func countFact(name string, low, high int64) Fact {
	return Fact{Name: name, Type: CountType, Min: low, Max: high, Yes: Text{name, name}}
}

// truthFacts makes a fact of each letter.
func truthFacts(letters string) []Fact {
	var facts []Fact
	for _, r := range letters {
		facts = append(facts, truthFact(string(r)))
	}
	return facts
}

// compiled compiles a decision that must compile.
func compiled(t require.TestingT, d *Decision, src Source) *Compiled {
	c, err := Compile(d, src, testWorld())
	require.NoError(t, err)
	return c
}

// askTree answers a tree over truths of one letter: known as in "a !b", the rest
// unknown.
func askTree(t *testing.T, state *Node, letters, known string) Answer {
	t.Helper()
	c := compiled(t, &Decision{Name: "d", Facts: truthFacts(letters), State: state}, edition{})
	v := vectorOf(t, c.Decision(), known)
	return c.Answer(&v)
}

// vectorOf reads the known truths of a decision: "a !b" is a yes and b no.
func vectorOf(t require.TestingT, d *Decision, known string) Vector {
	var v Vector
	yes := true
	for _, r := range known {
		switch r {
		case ' ':
		case '!':
			yes = false
		default:
			i := d.FactIndex(string(r))
			require.GreaterOrEqual(t, i, 0, "no fact %q", r)
			v.SetTruth(i, TruthOf(yes))
			yes = true
		}
	}
	return v
}
