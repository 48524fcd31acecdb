package termination_test

import (
	"fmt"
	"time"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/eligibility"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
	"github.com/pana-kz/pana/termination"
)

// editionOn gives the edition of a day of which the examples know that it has one.
func editionOn(year int, month time.Month, day int) standard.Edition {
	ed, err := standard.On(calendar.MustDate(year, month, day))
	if err != nil {
		panic(err)
	}
	return ed
}

// A contract that ends on a day off runs on. Six months after 7 September 2021 is
// 7 March 2022, a Monday off for which the Saturday before was worked; the day
// after is Women's Day.
func ExampleContractTerm() {
	ed := editionOn(2022, time.March, 9)
	a, err := termination.ContractTerm(ed, termination.Contract{Concluded: calendar.MustDate(2021, time.September, 7)})
	fmt.Println(a.State, err)
	fmt.Println("expires", a.Value("expires"), "runs to", a.Value("last_day"), "never beyond", a.Value("latest"))
	fmt.Println("presumed", a.Presumed)
	// Output:
	// met <nil>
	// expires 2022-03-07 runs to 2022-03-09 never beyond 2022-06-07
	// presumed [months_already_extended suspended_days]
}

// Three months are the most for all extensions together: after two, a further two
// are too many, although the ground is there. Under another reading each extension
// has its own three months.
func ExampleContractExtension() {
	ed := editionOn(2022, time.November, 1)
	proposal := termination.Extension{
		Contract: termination.Contract{
			Concluded: calendar.MustDate(2022, time.March, 16), MonthsAlreadyExtended: rule.TallyOf(2),
		},
		Months:             rule.TallyOf(2),
		InpatientTreatment: rule.Yes,
	}
	a, err := termination.ContractExtension(ed, proposal)
	fmt.Println(a.State, a.Reasons, a.Readings, err)

	each, err := ed.With("extension-cap", "each")
	if err != nil {
		fmt.Println(err)
		return
	}
	a, err = termination.ContractExtension(each, proposal)
	fmt.Println(a.State, a.Reasons, "expires", a.Value("expires"), err)
	// Output:
	// not_met [p16] [extension-cap] <nil>
	// met [p16(2)] expires 2023-01-16 <nil>
}

// Hospital treatment is a contraindication and yet ends no stay: the recipient is
// referred, and the services rest. Tuberculosis does end it.
func ExampleDiscontinuation() {
	ed := editionOn(2022, time.November, 1)
	patient := eligibility.Health{
		DangerousMentalDisorder: rule.No, ActiveTuberculosis: rule.No, InfectiousDisease: rule.No, QuarantineInfection: rule.No,
		ContagiousSkinOrHairDisease: rule.No, AlcoholIntoxication: rule.No, DrugIntoxication: rule.No, TerminalIllnessNeedingPalliativeCare: rule.No,
		InpatientTreatmentNeeded: rule.Yes,
	}
	a := termination.Discontinuation(ed, patient)
	fmt.Println(a.State, a.Outcomes, a.Reasons, a.Readings)

	patient.ActiveTuberculosis = rule.Yes
	a = termination.Discontinuation(ed, patient)
	fmt.Println(a.State, a.Outcomes, a.Reasons)
	// Output:
	// not_met [refer-to-healthcare] [p42] [inpatient-treatment]
	// met [refer-to-healthcare discontinue refer-or-transfer] [p6(2) p42]
}

// The third violation of the internal rules is not enough, and leaves open what
// else there may be. The fourth settles it, whatever else is unknown.
func ExampleExpulsion() {
	ed := editionOn(2022, time.November, 1)
	for _, violations := range []int{3, 4} {
		a, err := termination.Expulsion(ed, termination.Conduct{Violations: rule.TallyOf(violations)})
		fmt.Println(a.State, a.Outcomes, a.Reasons, err)
		fmt.Println("  needed:", a.Needed)
	}
	// Output:
	// undetermined [] [] <nil>
	//   needed: [left_without_leave absence_hours informed_administration unjustified_insults unjustified_accusations contract_breached]
	// met [expel terminate-contract] [p43(1)] <nil>
	//   needed: []
}

// Seventy-two hours are three times 24 hours, not more. Somebody who was gone for
// longer, and could not tell because a detention kept them from it, is expelled and taken
// back at once.
func ExampleExpulsion_absence() {
	ed := editionOn(2022, time.November, 1)
	for _, hours := range []int{72, 73} {
		a, err := termination.Expulsion(ed, termination.Conduct{
			Violations: rule.TallyOf(0), LeftWithoutLeave: rule.Yes, AbsenceHours: rule.TallyOf(hours),
			InformedAdministration: rule.No, UnjustifiedInsults: rule.No, UnjustifiedAccusations: rule.No,
			ContractBreached: rule.No, UnableToInformForValidReason: rule.Yes,
		})
		fmt.Println(hours, a.State, a.Outcomes, a.Reasons, err)
	}
	// Output:
	// 72 not_met [] [p43] <nil>
	// 73 met [expel terminate-contract reinstate-immediately] [p43(2) p43(2).2] <nil>
}

// Of somebody who was not expelled for absence the question does not arise; that
// is an answer, not an unknown.
func ExampleReinstatement() {
	ed := editionOn(2022, time.November, 1)
	fmt.Println(termination.Reinstatement(ed, rule.No, rule.Unknown).State)
	for _, reason := range []rule.Truth{rule.Yes, rule.No} {
		a := termination.Reinstatement(ed, rule.Yes, reason)
		fmt.Println(a.State, a.Outcomes, a.Reasons)
	}
	// Output:
	// not_applicable
	// met [reinstate-immediately] [p43(2).2]
	// not_met [readmit-generally] [p43(2).2]
}

// A stay in a health facility suspends the services. Nothing said about it is no
// "no": the question stays open.
func ExampleSuspension() {
	ed := editionOn(2022, time.November, 1)
	a := termination.Suspension(ed, rule.Yes)
	fmt.Println(a.State, a.Outcomes, a.Reasons)
	a = termination.Suspension(ed, rule.Unknown)
	fmt.Println(a.State, a.Needed)
	// Output:
	// met [suspend] [p43.2]
	// undetermined [in_health_facility]
}
