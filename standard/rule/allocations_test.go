//go:build !race

package rule

// The race detector empties pools at random, so that this is not built with it.

import "testing"

// TestAllocations: the core allocates nothing, the whole answer twice at most.
func TestAllocations(t *testing.T) {
	c := speedCompiled(t)
	for _, tt := range []struct {
		name  string
		known func(int) bool
		state State
	}{{"all known", all, Met}, {"half unknown", odd, Undetermined}, {"nothing known", nothing, Undetermined}} {
		v := speedVector(t, c.Decision(), tt.known)
		if got := c.Core(v).State; got != tt.state {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.state)
		}
		if n := testing.AllocsPerRun(1000, func() { c.Core(v) }); n > 0 {
			t.Errorf("%s: the core allocates %v times", tt.name, n)
		}
		if n := testing.AllocsPerRun(1000, func() { c.Brief(v) }); n > 0 {
			t.Errorf("%s: the brief allocates %v times", tt.name, n)
		}
		if n := testing.AllocsPerRun(1000, func() { c.Answer(v) }); n > 2 {
			t.Errorf("%s: the answer allocates %v times", tt.name, n)
		}
	}
}
