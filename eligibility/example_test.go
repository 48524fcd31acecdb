package eligibility_test

import (
	"fmt"
	"time"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/eligibility"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// editionOn gives the edition of a day of which the examples know that it has one.
func editionOn(year int, month time.Month, day int) standard.Edition {
	ed, err := standard.On(calendar.MustDate(year, month, day))
	if err != nil {
		panic(err)
	}
	return ed
}

// A contraindication is never a refusal: the person is referred to healthcare.
// One is enough, so nothing else need be known; without one, all nine must be.
func ExampleContraindication() {
	ed := editionOn(2022, time.November, 1)
	a := eligibility.Contraindication(ed, eligibility.Health{ActiveTuberculosis: rule.Yes})
	fmt.Println(a.State, a.Outcomes, a.Reasons, a.Needed)

	a = eligibility.Contraindication(ed, eligibility.Health{
		DangerousMentalDisorder: rule.No, ActiveTuberculosis: rule.No, InfectiousDisease: rule.No, QuarantineInfection: rule.No,
		ContagiousSkinOrHairDisease: rule.No, AlcoholIntoxication: rule.No, DrugIntoxication: rule.No,
	})
	fmt.Println(a.State, a.Needed)
	// Output:
	// met [refer-to-healthcare] [p6(2)] []
	// undetermined [terminal_illness_needing_palliative_care inpatient_treatment_needed]
}
