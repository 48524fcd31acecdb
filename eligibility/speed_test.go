//go:build !race

package eligibility_test

// What an answer costs in memory. The race detector empties pools at random, so
// that these tests are not built with it.

import (
	"testing"
	"time"

	"github.com/pana-kz/pana/eligibility"
	"github.com/pana-kz/pana/standard/rule"
)

// oneIn is how many cases of an exhaustive test there are to each that is asked:
// all are.
const oneIn = 1

func TestContraindicationAllocates(t *testing.T) {
	ed := p06Edition(t, 2022, time.November, 1)
	for d := range eligibility.Decisions() {
		if d.Def().Name != "contraindication" {
			continue
		}
		for name, h := range map[string]eligibility.Health{"with reasons": p06Ill, "half unknown": p06Half} {
			var v rule.Vector
			h.Put(&v, 0)
			if got := testing.AllocsPerRun(100, func() { ed.Core(d, &v) }); got != 0 {
				t.Errorf("the core %s allocates %v times", name, got)
			}
			if got := testing.AllocsPerRun(100, func() { eligibility.Contraindication(ed, h) }); got > 2 {
				t.Errorf("an answer %s allocates %v times, more than 2", name, got)
			}
		}
		return
	}
	t.Error("there is no decision of this name")
}
