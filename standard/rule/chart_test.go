package rule

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// collected answers a request as if there were no charts.
func (c *Compiled) collected(at *levels) (State, set) {
	s := c.take(at)
	defer c.scratch.Put(s)
	state := s.reach(c.whole).state
	var cites set
	if state != Undetermined {
		s.reasons(state, &cites)
	}
	return state, cites
}

// TestChartsAgreeWithTrees: where all is known, the charts give the summary of the
// diagram and the reasons of the trees.
func TestChartsAgreeWithTrees(t *testing.T) {
	seen := labels{}
	rapid.Check(t, func(t *rapid.T) {
		d := drawDecision(t)
		c := compiled(t, d.Decision, d.src)
		for range 8 {
			var at levels
			for level, size := range c.diagram.domain {
				at[level] = uint8(between(t, 1, size, "value"))
			}
			var cites set
			record := c.chart(&at, &cites)
			require.Equal(t, c.take(&at).reach(c.whole), *record)
			state, want := c.collected(&at)
			require.Equal(t, state, record.state)
			require.Equal(t, want, cites)
			seen.count("not applicable", state == NotApplicable)
			seen.count("cites several", cites.len() > 2)
		}
	})
	seen.require(t, 5, "not applicable", "cites several")
}

// obstacles is a decision of many leaves, each with a citation of its own.
func obstacles(n int) *Decision {
	d := &Decision{Name: "obstacles", Outcomes: []Outcome{{ID: "refuse"}}}
	d.State = Any("p")
	for i := range n {
		name := fmt.Sprintf("f%02d", i)
		d.Facts = append(d.Facts, truthFact(name))
		d.State = d.State.With(leaf(name, "p("+name+")"))
	}
	d.Outcomes[0].When = d.State
	return d
}

// TestManyCharts: citations that fit into no chart together are spread over several,
// each of which stays small.
func TestManyCharts(t *testing.T) {
	const leaves = 24
	c, err := Compile(obstacles(leaves), edition{}, speedWorld())
	require.NoError(t, err)
	require.Greater(t, len(c.charts), 2)
	for _, h := range c.charts {
		require.LessOrEqual(t, len(h.links), 2*maxChart)
	}
	for n := 0; n < 1<<leaves; n += 4099 {
		var v Vector
		var want []string
		for i, name := range c.names {
			v.SetTruth(i, TruthOf(n>>i&1 == 1))
			if n>>i&1 == 1 {
				want = append(want, "p("+name+")")
			}
		}
		if want == nil {
			want = []string{"p"}
		}
		b := c.Brief(&v)
		if got := slices.Collect(b.Reasons.All()); !slices.Equal(got, want) || (b.State == Met) != (n > 0) || b.Outcomes.Has("refuse") != (n > 0) {
			t.Fatalf("%024b: %v because of %v, want %v", n, b.State, got, want)
		}
	}
}

// entangledPairs is a condition whose diagram doubles with each pair of facts: the
// first of each pair stand before all the second.
func entangledPairs(n int) (facts []Fact, first, pairs *Node) {
	first, pairs = All(""), Any("")
	for i := range n {
		a := fmt.Sprintf("a%02d", i)
		facts = append(facts, truthFact(a))
		first = first.With(Holds(a))
		pairs = pairs.With(All("", Holds(a), Holds(fmt.Sprintf("b%02d", i))))
	}
	for i := range n {
		facts = append(facts, truthFact(fmt.Sprintf("b%02d", i)))
	}
	return facts, first, pairs
}

// TestWithoutCharts: a decision that is too entangled for charts is answered from its
// diagram and its trees.
func TestWithoutCharts(t *testing.T) {
	facts, first, pairs := entangledPairs(12)
	for name, d := range map[string]*Decision{
		"the answer": {Name: "d", Facts: facts, State: Any("p", first.At("p(1)"), pairs.At("p(2)"))},
		"a citation": {Name: "d", Facts: facts, State: Any("p", first.At("p(1)")).Also(Because{"q", pairs})},
	} {
		t.Run(name, func(t *testing.T) {
			c, err := Compile(d, edition{}, speedWorld())
			require.NoError(t, err)
			require.Empty(t, c.charts)
			var v Vector
			for i := range facts {
				v.SetTruth(i, No)
			}
			require.Equal(t, []string{"p"}, c.Answer(&v).Reasons)
			v.SetTruth(5, Yes)
			v.SetTruth(12+5, Yes)
			a := c.Answer(&v)
			b := c.Brief(&v)
			require.Equal(t, a.Reasons, slices.Collect(b.Reasons.All()))
			if name == "a citation" {
				require.Equal(t, NotMet, a.State)
				require.Equal(t, []string{"p", "q"}, a.Reasons)
				return
			}
			require.Equal(t, Met, a.State)
			require.Equal(t, []string{"p(2)"}, a.Reasons)
		})
	}
}
