//go:build !race

package eligibility_test

import (
	"testing"
	"time"

	"github.com/pana-kz/pana/eligibility"
)

// The core of an answer costs no memory, the whole answer two pieces at most,
// however much is unknown.
func TestAdmissionAllocates(t *testing.T) {
	ed := edition(t, day(2022, time.November, 1))
	refused := with(with(welcome(), sheetRecognised, 1), tuberculosis, 2)
	for name, a := range map[string]eligibility.Applicant{
		"everything known": speedKnown, "half unknown": speedHalf, "nothing known": {}, "several obstacles": applicant(refused),
	} {
		if got := testing.AllocsPerRun(100, func() { eligibility.AdmissionCore(ed, a) }); got != 0 {
			t.Errorf("the core with %s allocates %v times", name, got)
		}
		if got := testing.AllocsPerRun(100, func() { eligibility.Admission(ed, a) }); got > 2 {
			t.Errorf("an answer with %s allocates %v times, more than 2", name, got)
		}
	}
}
