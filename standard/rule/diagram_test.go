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

// TestDiagramBounds: a diagram may have as many links and take as many steps as its
// bounds say, and not one more.
func TestDiagramBounds(t *testing.T) {
	pair := []link{linkNo, linkYes}
	d := newDiagram([]int{2, 2})
	d.links = make([]link, maxLinks-len(pair))
	require.NotPanics(t, func() { d.node(0, pair) })
	require.PanicsWithError(t, errTooLarge.Error(), func() { d.node(1, pair) })

	for name, step := range map[string]func(d *diagram, f link){
		"applied": func(d *diagram, f link) { d.not(f) },
		"rebuilt": func(d *diagram, f link) { d.over(f, set{}, d.or) },
	} {
		d := newDiagram([]int{2, 2})
		f := d.node(0, pair)
		d.steps = maxSteps - 1
		require.NotPanics(t, func() { step(d, f) }, name)
		require.PanicsWithError(t, errTooLarge.Error(), func() { step(d, f) }, name)
	}
}
