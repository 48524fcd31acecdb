package rule

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestDiagramNodes: nodes are the same exactly when they stand at one level and lead
// to the same places, however many nodes there are.
func TestDiagramNodes(t *testing.T) {
	d := newDiagram(make([]int, MaxVariables))
	type place struct {
		level int
		to    link
	}
	places := map[place]bool{}
	for level := range MaxVariables {
		places[place{level, linkYes}] = true
	}
	for to := link(1); to < maxLinks; to *= 2 {
		places[place{0, to}], places[place{0, maxLinks - to}], places[place{0, terminal(int(to))}] = true, true, true
	}
	known := map[link]bool{}
	for p := range places {
		n := d.node(p.level, []link{linkNo, p.to})
		require.Equal(t, n, d.node(p.level, []link{linkNo, p.to}), "%v", p)
		known[n] = true
	}
	require.Equal(t, len(places), len(known))
	require.Equal(t, linkYes, d.node(0, []link{linkYes, linkYes}), "where all lead to one place it is that place")
}
