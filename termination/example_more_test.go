package termination_test

import (
	"fmt"
	"time"

	"github.com/pana-kz/pana/eligibility"
	"github.com/pana-kz/pana/standard/rule"
	"github.com/pana-kz/pana/termination"
)

// An expulsion terminates the contract and is yet no completion. The end of the
// term is one, and a termination on other grounds is the same ground of the text.
func ExampleCompletion() {
	ed := editionOn(2022, time.November, 1)
	a := termination.Completion(ed, termination.End{ContractExpired: rule.Yes})
	fmt.Println(a.State, a.Outcomes, a.Reasons)

	a = termination.Completion(ed, termination.End{WrittenRequest: rule.No, ContractTerminated: rule.No, ContractExpired: rule.No})
	fmt.Println(a.State, a.Needed)
	// Output:
	// met [complete] [p41(2)]
	// undetermined [contract_fulfilled_early plan_fulfilled_early]
}

// Whoever is gone for 73 hours, and could not tell for a valid reason, is expelled
// and reinstated at once; but not if her contract has run out meanwhile. Every exit
// takes an order and gives the belongings back.
func ExampleExit() {
	ed := editionOn(2022, time.November, 1)
	gone := termination.Leaving{
		End: termination.End{
			WrittenRequest: rule.No, ContractTerminated: rule.No, ContractExpired: rule.No,
			ContractFulfilledEarly: rule.No, PlanFulfilledEarly: rule.No,
		},
		Health: eligibility.Health{
			DangerousMentalDisorder: rule.No, ActiveTuberculosis: rule.No, InfectiousDisease: rule.No, QuarantineInfection: rule.No,
			ContagiousSkinOrHairDisease: rule.No, AlcoholIntoxication: rule.No, DrugIntoxication: rule.No, TerminalIllnessNeedingPalliativeCare: rule.No,
			InpatientTreatmentNeeded: rule.No,
		},
		Conduct: termination.Conduct{
			Violations: rule.TallyOf(0), LeftWithoutLeave: rule.Yes, AbsenceHours: rule.TallyOf(73), InformedAdministration: rule.No,
			UnjustifiedInsults: rule.No, UnjustifiedAccusations: rule.No, ContractBreached: rule.No, UnableToInformForValidReason: rule.Yes,
		},
		ReferredOrTransferredElsewhere: rule.No,
	}
	a, err := termination.Exit(ed, gone)
	fmt.Println(a.State, a.Outcomes, a.Reasons, err)

	gone.ContractExpired = rule.Yes
	a, err = termination.Exit(ed, gone)
	fmt.Println(a.State, a.Outcomes, a.Reasons, err)
	// Output:
	// met [expel terminate-contract reinstate-immediately issue-order hand-over-belongings] [p43(2) p43(2).2] <nil>
	// met [complete expel terminate-contract issue-order hand-over-belongings] [p41(2) p43(2)] <nil>
}
