package rule

import (
	"fmt"
	"slices"
	"strings"
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
	more, firstOfMore, morePairs := entangledPairs(13)
	most, firstOfMost, mostPairs := entangledPairs(17)
	for name, d := range map[string]*Decision{
		"the answer":                    {Facts: facts, State: Any("p", first.At("p(1)"), pairs.At("p(2)"))},
		"the answer, by far":            {Facts: more, State: Any("p", firstOfMore.At("p(1)"), morePairs.At("p(2)"))},
		"a citation":                    {Facts: facts, State: Any("p", first.At("p(1)")).Also(Because{"q", pairs})},
		"what a citation depends on":    {Facts: most, Applies: Not(Holds("a00")), State: Any("p", firstOfMost.At("p(1)")).Also(Because{"q", mostPairs})},
		"a citation when it is not met": {Facts: more, State: Any("p", firstOfMore.At("p(1)")).Because(Because{"p", Always()}, Because{"q", morePairs})},
	} {
		t.Run(name, func(t *testing.T) {
			d.Name = "d"
			c, err := Compile(d, edition{}, speedWorld())
			require.NoError(t, err)
			require.Empty(t, c.charts)
			n := len(d.Facts) / 2
			var v Vector
			for i := range d.Facts {
				v.SetTruth(i, No)
			}
			require.Equal(t, []string{"p"}, c.Answer(&v).Reasons)
			v.SetTruth(5, Yes)
			v.SetTruth(n+5, Yes)
			a := c.Answer(&v)
			b := c.Brief(&v)
			require.Equal(t, a.Reasons, slices.Collect(b.Reasons.All()))
			if strings.HasPrefix(name, "the answer") {
				require.Equal(t, Met, a.State)
				require.Equal(t, []string{"p(2)"}, a.Reasons)
				return
			}
			require.Equal(t, NotMet, a.State)
			require.Equal(t, []string{"p", "q"}, a.Reasons)
		})
	}
}

// TestChartsThatDoNotJoin: two citations, each with a small chart, whose common chart
// would take too long to make, get one each.
func TestChartsThatDoNotJoin(t *testing.T) {
	facts, first, pairs := entangledPairs(14)
	half := func(from int) *Node { // the pairs from there on, every second
		some := Any("")
		for i := from; i < len(pairs.parts); i += 2 {
			some = some.With(pairs.parts[i])
		}
		return some
	}
	c, err := Compile(&Decision{Name: "d", Facts: facts, State: Any("p", first.At("p(1)")).Also(Because{"q", half(0)}, Because{"r", half(1)})}, edition{}, speedWorld())
	require.NoError(t, err)
	require.Len(t, c.charts, 2)
	var v Vector
	for i := range facts {
		v.SetTruth(i, TruthOf(i == 3 || i == 14+3 || i == 4))
	}
	require.Equal(t, []string{"p", "r"}, slices.Collect(c.Brief(&v).Reasons.All()))
	v.SetTruth(14+4, Yes)
	require.Equal(t, []string{"p", "q", "r"}, slices.Collect(c.Brief(&v).Reasons.All()))
}
