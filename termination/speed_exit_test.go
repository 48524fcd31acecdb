//go:build !race

package termination_test

import (
	"testing"
	"time"

	"github.com/pana-kz/pana/termination"
)

// The core of an answer costs no memory, the whole answer two pieces at most,
// however much is unknown.
func TestExitAllocates(t *testing.T) {
	ed, d := edition(t, 2022, time.November, 1), decision(t, "exit")
	for name, l := range map[string]termination.Leaving{"everything known": exitKnown, "half unknown": exitHalf, "nothing known": {}} {
		v := exitVector(l)
		if got := testing.AllocsPerRun(100, func() { ed.Core(d, v) }); got != 0 {
			t.Errorf("the core with %s allocates %v times", name, got)
		}
		if got := testing.AllocsPerRun(100, func() {
			if _, err := termination.Exit(ed, l); err != nil {
				t.Error(err)
			}
		}); got > 2 {
			t.Errorf("an answer with %s allocates %v times, more than 2", name, got)
		}
	}
}
