//go:build !race

package termination_test

// What an answer costs in memory. The race detector empties pools at random, so
// that these tests are not built with it.

import (
	"testing"
	"time"

	"github.com/pana-kz/pana/standard/rule"
	"github.com/pana-kz/pana/termination"
)

// oneIn is how many cases of an exhaustive test there are to each that is asked:
// all are.
const oneIn = 1

func TestExpulsionAllocates(t *testing.T) {
	ed, d := edition(t, 2022, time.November, 1), decision(t, "expulsion")
	guilty, half := p43Guilty, p43Half
	var all, some rule.Vector
	guilty.Put(&all, 0)
	half.Put(&some, 0)
	for name, v := range map[string]*rule.Vector{"with reasons": &all, "half unknown": &some} {
		if got := testing.AllocsPerRun(100, func() { ed.Core(d, v) }); got != 0 {
			t.Errorf("the core %s allocates %v times", name, got)
		}
		if got := testing.AllocsPerRun(100, func() { ed.Answer(d, v) }); got > 2 {
			t.Errorf("an answer %s allocates %v times, more than 2", name, got)
		}
	}
	if got := testing.AllocsPerRun(100, func() {
		if _, err := termination.Expulsion(ed, guilty); err != nil {
			t.Fatal(err)
		}
	}); got > 2 {
		t.Errorf("an answer of the typed function allocates %v times, more than 2", got)
	}
}
