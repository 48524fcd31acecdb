package eligibility_test

import (
	"fmt"
	"time"

	"github.com/pana-kz/pana/eligibility"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// Fifty-nine minutes a day are no stay at all, sixty are a day stay. Round the
// clock the minutes do not matter.
func ExampleStayKind() {
	ed := editionOn(2022, time.November, 1)
	for _, minutes := range []int{59, 60} {
		a, err := eligibility.StayKind(ed, eligibility.Stay{RoundTheClock: rule.No, MinutesPerDay: rule.TallyOf(minutes)})
		fmt.Println(minutes, a.State, err)
	}
	a, err := eligibility.StayKind(ed, eligibility.Stay{RoundTheClock: rule.Yes, Extended: rule.Yes})
	fmt.Println(a.State, a.Value("kind"), err)
	// Output:
	// 59 not_met <nil>
	// 60 met <nil>
	// met long-term <nil>
}

// Paragraph 5 still asks for permanent residence, but the Law covers a foreign
// victim wherever she lives. The higher act prevails, and the answer shows the
// conflict. Papers are not asked for at all.
func ExamplePersonalScope() {
	victim := eligibility.Person{Citizenship: eligibility.Foreigner, PermanentResident: rule.No, IdentifiedVictim: rule.Yes}
	for _, ed := range []standard.Edition{editionOn(2022, time.July, 7), editionOn(2022, time.November, 1)} {
		a := eligibility.PersonalScope(ed, victim)
		fmt.Println(ed.Day(), a.State, a.Reasons)
		fmt.Println("  standard", a.Value("standard"), "law", a.Value("law"), "conflict", a.Value("conflict"))
	}
	// Output:
	// 2022-07-07 not_met [p5 law:a3]
	//   standard not_met law not_met conflict false
	// 2022-11-01 met [law:a3 l480:a12(1)]
	//   standard not_met law met conflict true
}

// A minor is recognised without a single row on means; the same sheet of an adult
// is not enough, though every ticked row is presumed to have its five points.
func ExampleEvaluationSheet() {
	ed := editionOn(2022, time.November, 1)
	for _, minor := range []rule.Truth{rule.Yes, rule.No} {
		a, err := eligibility.EvaluationSheet(ed, eligibility.Sheet{Minor: minor, Filled: true, Indicators: []int{2, 8, 29}})
		fmt.Println("minor", minor, a.State, a.Value("means"), a.Value("total"), a.Presumed, err)
	}
	// Output:
	// minor yes met 0 15 [points] <nil>
	// minor no not_met 0 15 [points] <nil>
}

// The injured party of an investigation is identified whatever the sheet says, and
// nobody need take part. An investigation alone changes nothing.
func ExampleIdentification() {
	ed := editionOn(2022, time.November, 1)
	e := eligibility.Evidence{SheetRecognised: rule.No, DetectedByInternalAffairs: rule.Yes, PreTrialInvestigationStarted: rule.Yes, RecognisedInjuredParty: rule.Yes}
	a := eligibility.Identification(ed, e)
	fmt.Println(a.State, a.Reasons, a.Value("sheet_required"), a.Value("participants"))

	e.RecognisedInjuredParty = rule.No
	a = eligibility.Identification(ed, e)
	fmt.Println(a.State, a.Outcomes, a.Reasons, a.Value("sheet_required"), a.Value("participants"))
	// Output:
	// met [p13-1] false []
	// not_met [refuse] [p14.2] true ["internal-affairs","authorised-body","organisation"]
}

// No place is wrong, so that it is never needed; a telephone call is no
// conversation, however good the room.
func ExampleInterview() {
	ed := editionOn(2022, time.November, 1)
	c := eligibility.Conversation{
		InPerson: rule.Yes, RoomSafe: rule.Yes, RoomIsolated: rule.Yes, RoomLight: rule.Yes, RoomWarm: rule.Yes,
		SpecialistUndistracted: rule.Yes,
	}
	a := eligibility.Interview(ed, c)
	fmt.Println(a.State, a.Reasons, a.Needed)
	c.InPerson, c.RoomWarm = rule.No, rule.No
	a = eligibility.Interview(ed, c)
	fmt.Println(a.State, a.Reasons)
	// Output:
	// met [p12 p13] []
	// not_met [p12 p13(2)]
}

// A permit heals nothing: who was not identified is refused. And a child without
// representatives is settled at once, whatever else is unknown.
func ExampleAdmission() {
	ed := editionOn(2022, time.November, 1)
	healthy := eligibility.Health{
		DangerousMentalDisorder: rule.No, ActiveTuberculosis: rule.No, InfectiousDisease: rule.No, QuarantineInfection: rule.No,
		ContagiousSkinOrHairDisease: rule.No, AlcoholIntoxication: rule.No, DrugIntoxication: rule.No, TerminalIllnessNeedingPalliativeCare: rule.No,
		InpatientTreatmentNeeded: rule.No,
	}
	adult := eligibility.Applicant{
		Person: eligibility.Person{Citizenship: eligibility.Citizen}, Health: healthy,
		Evidence:         eligibility.Evidence{SheetRecognised: rule.No, PreTrialInvestigationStarted: rule.No},
		ApplicationFiled: rule.Yes, Minor: rule.No, PermitIssued: rule.Yes,
	}
	a := eligibility.Admission(ed, adult)
	fmt.Println(a.State, a.Outcomes, a.Reasons)

	adult.SheetRecognised = rule.Yes
	a = eligibility.Admission(ed, adult)
	fmt.Println(a.State, a.Outcomes, a.Reasons, "also needed:", a.AlsoNeeded)

	a = eligibility.Admission(ed, eligibility.Applicant{Minor: rule.Yes, HasLegalRepresentative: rule.No})
	fmt.Println(a.State, a.Outcomes, a.Reasons)
	// Output:
	// not_met [refuse] [p14.2]
	// met [admit register] [p15.2] also needed: [minor_children_present]
	// not_met [notify-guardianship transfer-to-adaptation-centre] [p19]
}

// A missing permit means "not yet", and the core of the answer costs no memory.
func ExampleAdmissionCore() {
	ed := editionOn(2022, time.November, 1)
	core := eligibility.AdmissionCore(ed, eligibility.Applicant{Health: eligibility.Health{ActiveTuberculosis: rule.Yes}})
	fmt.Print(core.State)
	for outcome := range core.Outcomes.All() {
		fmt.Print(" ", outcome)
	}
	fmt.Println(" needed:", core.Needed.Len())
	// Output:
	// not_met refer-to-healthcare needed: 0
}

// A contract suffices; whether the person was recognised is not asked again. In a
// health facility the special services rest.
func ExampleServices() {
	ed := editionOn(2022, time.November, 1)
	a := eligibility.Services(ed, eligibility.Entitlement{ContractInForce: rule.Yes, InHealthFacility: rule.No})
	fmt.Println(a.State, a.Reasons, len(a.Value("services").Items()), "services")
	a = eligibility.Services(ed, eligibility.Entitlement{RecognisedVictim: rule.Yes, ContractInForce: rule.No})
	fmt.Println(a.State, a.Reasons, a.Value("services"))
	a = eligibility.Services(ed, eligibility.Entitlement{ContractInForce: rule.Yes, InHealthFacility: rule.Yes})
	fmt.Println(a.State, a.Outcomes, a.Reasons, a.Value("services"))
	// Output:
	// met [p40] 51 services
	// met [p39] ["p39(1)","p39(2)","p39(3)","p39(4)"]
	// not_met [suspend] [p43.2] []
}

// Trafficking is a form of ill-treatment, whether or not proceedings were opened;
// one ground settles it, whatever else is unknown.
func ExampleDifficultSituation() {
	ed := editionOn(2022, time.November, 1)
	a := eligibility.DifficultSituation(ed, eligibility.Grounds{eligibility.Trafficking: rule.Yes})
	fmt.Println(a.State, a.Reasons, a.Law)
	// Output:
	// met [law:a6(1)(8) law:a6(2)] 240-VI
}

// No local executive body decides on trafficking: the application goes to the
// provider, and the standard says how it is decided. An akim may apply too, but
// must say why the person does not.
func ExampleApplicationRoute() {
	ed := editionOn(2022, time.November, 1)
	a := eligibility.ApplicationRoute(ed, eligibility.Application{
		Applicant: eligibility.Akim, ReasonStated: rule.No, Ground: eligibility.Trafficking, Volume: eligibility.Guaranteed,
	})
	fmt.Println(a.State, a.Reasons)
	fmt.Println(a.Value("addressee"), a.Value("decided_by"), "residence matters:", a.Value("residence_matters"))
	// Output:
	// not_met [law:a13(2)]
	// provider standard residence matters: false
}

// Trafficking is no shield against a refusal; it only spares the written notice,
// since no local executive body decides.
func ExampleLawRefusal() {
	ed := editionOn(2022, time.November, 1)
	for _, trafficking := range []rule.Truth{rule.Yes, rule.No} {
		a := eligibility.LawRefusal(ed, rule.Yes, rule.No, trafficking)
		fmt.Println(a.State, a.Outcomes, a.Reasons)
	}
	// Output:
	// met [refuse] [law:a15(4)(2)]
	// met [refuse notify-in-writing-and-return-documents] [law:a15(4)(2)]
}

// Before chapter 3-1 there was no mechanism to take part in: the question does not
// arise, even for somebody who would be barred.
func ExampleMonitorEligibility() {
	judge := eligibility.Bars{BarredOffice: rule.Yes}
	for _, ed := range []standard.Edition{editionOn(2019, time.April, 11), editionOn(2022, time.November, 1)} {
		a := eligibility.MonitorEligibility(ed, judge)
		fmt.Println(ed.Day(), a.State, a.Reasons)
	}
	// Output:
	// 2019-04-11 not_applicable [law:a11-3]
	// 2022-11-01 not_met [law:a11-3(1)(4)]
}

// Any one case ends the powers; a violation of the law is one that a person has to
// judge, and the answer says so.
func ExampleMonitorTermination() {
	ed := editionOn(2022, time.November, 1)
	a := eligibility.MonitorTermination(ed, eligibility.Events{ViolatedLaw: rule.Yes})
	fmt.Println(a.State, a.Reasons, a.Judgements)
	// Output:
	// met [law:a11-6(1)] [violated_law]
}
