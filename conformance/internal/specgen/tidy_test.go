package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/pana-kz/pana/standard/rule"
)

// A guess is a value for each fact of the random rules, and an option of their reading.
type guess struct {
	facts  map[string]bool
	option string
}

// A drawn rule is a condition of the library with what it means.
type drawn struct {
	node  *rule.Node
	holds func(guess) bool
}

// drawRule draws a condition; the rules named stand in it now and then.
func drawRule(t *rapid.T, depth int, named []drawn) drawn {
	kinds := 5
	if depth > 0 {
		kinds = 9
	}
	at := rapid.SampledFrom([]string{"", "", "p6", "p43(2)"}).Draw(t, "at")
	part := func() drawn { return drawRule(t, depth-1, named) }
	list := func() (nodes []*rule.Node, parts []drawn) {
		for range rapid.IntRange(0, 3).Draw(t, "parts") {
			d := part()
			nodes, parts = append(nodes, d.node), append(parts, d)
		}
		return nodes, parts
	}
	fact := rapid.SampledFrom([]string{"pays", "stays", "sleeps"}).Draw(t, "fact")
	switch rapid.IntRange(0, kinds-1).Draw(t, "kind") {
	case 1:
		return drawn{rule.Always(), func(guess) bool { return true }}
	case 2:
		return drawn{rule.Never(), func(guess) bool { return false }}
	case 3, 4:
		if len(named) > 0 {
			return rapid.SampledFrom(named).Draw(t, "named")
		}
	case 5:
		nodes, parts := list()
		return drawn{rule.All(at, nodes...), func(g guess) bool {
			return !slices.ContainsFunc(parts, func(d drawn) bool { return !d.holds(g) })
		}}
	case 6:
		nodes, parts := list()
		return drawn{rule.Any(at, nodes...), func(g guess) bool {
			return slices.ContainsFunc(parts, func(d drawn) bool { return d.holds(g) })
		}}
	case 7:
		d := part()
		return drawn{rule.Not(d.node), func(g guess) bool { return !d.holds(g) }}
	case 8:
		a, b := part(), part()
		node := rule.Choose("quarter", rule.Branch{Option: "contract", Part: a.node}, rule.Branch{Option: "calendar", Part: b.node})
		return drawn{node, func(g guess) bool {
			if g.option == "contract" {
				return a.holds(g)
			}
			return b.holds(g)
		}}
	}
	return drawn{rule.Holds(fact).At(at), func(g guess) bool { return g.facts[fact] }}
}

// says decides a clause of the page: facts by their words.
func says(c *clause, g guess) bool {
	switch {
	case c.kind == referenceClause:
		return (says(c.is, g) != (c.is.denied || c.is.counter)) != c.denied
	case c.kind == allClause:
		return slices.ContainsFunc(c.below, func(b *clause) bool { return !says(b, g) }) == c.denied
	case c.kind == anyClause:
		return slices.ContainsFunc(c.below, func(b *clause) bool { return says(b, g) }) != c.denied
	case c.kind == choiceClause:
		for _, o := range c.below {
			if o.text == g.option {
				return says(o.below[0], g)
			}
		}
	case c.kind == constantClause:
		return c.yes
	}
	for _, f := range guests {
		switch c.text {
		case f.Yes.En:
			return g.facts[f.Name]
		case f.No.En, "not: " + f.Yes.En:
			return !g.facts[f.Name]
		}
	}
	panic("this says nothing: " + c.text)
}

var guests = []rule.Fact{
	{Name: "pays", Type: rule.TruthType, Yes: rule.Text{En: "the guest pays"}, No: rule.Text{En: "the guest does not pay"}},
	{Name: "stays", Type: rule.TruthType, Yes: rule.Text{En: "the guest stays"}},
	{Name: "sleeps", Type: rule.TruthType, Yes: rule.Text{En: "the guest sleeps"}, No: rule.Text{En: "the guest is awake"}},
}

// A rule on the page holds exactly when the rule of the library holds, whatever the facts
// and under each reading.
func TestTidyRulesMeanTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var named []drawn
		for _, name := range []string{"contraindication", "permit", "discontinuation"} {
			d := drawRule(t, 2, named)
			named = append(named, drawn{d.node.Named(name), d.holds})
		}
		state := drawRule(t, 3, named)
		d := &rule.Decision{Facts: guests, State: state.node}
		var b strings.Builder
		require.NoError(t, d.Print(&b, "en"))
		p := &page{sources: &sources{}, lang: "en"}
		sections := p.sections(wording{def: d, lines: strings.Split(strings.TrimSpace(b.String()), "\n")[1:]})
		require.NoError(t, p.err)
		for i := range 8 {
			facts := map[string]bool{"pays": i&1 > 0, "stays": i&2 > 0, "sleeps": i&4 > 0}
			for _, option := range []string{"contract", "calendar"} {
				g := guess{facts, option}
				require.Equal(t, state.holds(g), says(sections[0].when, g), "%s\n%v", b.String(), g)
			}
		}
	})
}
