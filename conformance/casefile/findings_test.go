package casefile_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/conformance/casefile"
)

func TestFindings(t *testing.T) {
	for _, c := range []struct {
		name string
		history
		want []string
		why  string
	}{
		{"nothing", history{asOf: "2022-12-31"}, nil, ""},

		// An act that nothing calls for.
		{"a permit for nobody", history{asOf: "2022-12-31", events: `2022-11-21 permit-issued`}, []string{"act-without-trigger events[0]"}, ""},
		{"a permit too soon is premature, and no finding", history{asOf: "2022-12-31", events: `
			2022-11-21 permit-issued
			2022-11-22 papers-received`}, nil, ""},
		{"a permit too soon and another one in time", history{asOf: "2022-12-31", events: `
			2022-11-21 permit-issued
			2022-11-22 papers-received
			2022-11-23 permit-issued`}, []string{"act-without-trigger events[0]"}, "the duty took the second"},
		{"an act whose trigger comes later", history{asOf: "2022-12-31", events: `
			2022-11-21 police-informed
			2022-11-22 police-application-refused`}, nil, "there is a trigger, and the duty itself is overdue"},
		{"a repeated act", history{asOf: "2022-12-31", events: `
			2022-11-21 police-application-refused
			2022-11-22 police-informed
			2022-11-23 police-informed`}, nil, "there is a trigger before it"},
		{"an identification after a direction", history{asOf: "2022-12-31", facts: noParty, events: `
			2022-11-21 direction-received
			2022-11-22 identification-completed positive=true`}, nil, "who was directed is identified too"},
		{"an identification out of nothing", history{asOf: "2022-12-31", facts: noParty, events: `
			2022-11-22 identification-completed positive=true`}, []string{"act-without-trigger events[0]"}, ""},
		{"a contract out of nothing", history{asOf: "2022-12-31", events: `2022-11-22 contract-concluded`},
			[]string{"act-without-trigger events[0]", "against-decision events[0]"}, "and without application or permit admission says no"},
		{"a contract where no permit is needed", history{asOf: "2022-12-31", facts: noParty, readings: "permit-for-trafficking=permit-not-required", events: `
			2022-11-21 application-to-organisation
			2022-11-21 identification-completed positive=true
			2022-11-22 contract-concluded`}, nil, ""},
		{"a referral under paragraph 44", history{asOf: "2022-12-31", events: `
			2022-11-21 exit-ground-arose
			2022-11-22 referred-or-transferred`}, nil, "p44 knows a referral without a discontinuation"},
		{"records before any contract", history{asOf: "2022-12-31", events: `2022-11-21 monitoring-recorded`}, []string{"act-without-trigger events[0]"}, ""},

		// The exit.
		{"in order", history{asOf: "2022-12-31", facts: `"written_request": true`, events: `
			2022-12-01 exit-ground-arose
			2022-12-01 head-order-issued
			2022-12-02 exited kind=completed
			2022-12-02 belongings-handed-over`}, nil, ""},
		{"before the order", history{asOf: "2022-12-31", facts: `"written_request": true`, events: `
			2022-12-01 exit-ground-arose
			2022-12-02 exited kind=completed
			2022-12-02 head-order-issued`}, []string{"exit-before-order events[1] events[2]"}, "on one day they stand in the order in which they happened"},
		{"without an order", history{asOf: "2022-12-31", facts: `"written_request": true`, events: `
			2022-12-02 exited kind=completed`}, []string{"exit-before-order events[0]"}, ""},
		{"an order for another stay", history{asOf: "2022-12-31", facts: `"written_request": true`, events: `
			2022-03-01 exit-ground-arose
			2022-03-01 head-order-issued
			2022-03-02 exited kind=completed
			2022-11-02 application-to-organisation
			2022-12-02 exited kind=completed`}, []string{"exit-before-order events[4]"}, ""},
		{"handed over a day later", history{asOf: "2022-12-31", facts: `"written_request": true`, events: `
			2022-12-01 exit-ground-arose
			2022-12-01 head-order-issued
			2022-12-02 exited kind=completed
			2022-12-03 belongings-handed-over`}, []string{"handover-after-exit events[2] events[3]"}, ""},
		{"handed over the day before", history{asOf: "2022-12-31", facts: `"written_request": true`, events: `
			2022-12-01 exit-ground-arose
			2022-12-01 head-order-issued
			2022-12-01 belongings-handed-over
			2022-12-02 exited kind=completed`}, nil, ""},
		{"handed over on an unknown day", history{asOf: "2022-12-31", facts: `"written_request": true`, events: `
			2022-12-01 exit-ground-arose
			2022-12-01 head-order-issued
			2022-12-02 exited kind=completed
			? belongings-handed-over`}, []string{"handover-after-exit events[2] events[3] perhaps"}, ""},

		// The term.
		{"the term runs", history{asOf: "2022-12-05", events: contract("2022-06-03", "")}, nil, "3 December 2022 is a Saturday: the last day is Monday the 5th"},
		{"the term ran out", history{asOf: "2022-12-06", events: contract("2022-06-03", "")}, []string{"expiry-without-extension-or-exit events[6]"}, ""},
		{"the term does not roll", history{asOf: "2022-12-05", readings: "term-end-rollover=does-not-roll", events: contract("2022-06-03", "")}, []string{"expiry-without-extension-or-exit events[6]"}, ""},
		{"ended on the last day", history{asOf: "2022-12-31", events: contract("2022-06-03", `2022-12-05 contract-ended`)}, nil, ""},
		{"ended a day after", history{asOf: "2022-12-31", events: contract("2022-06-03", `2022-12-06 contract-ended`)}, []string{"against-computed-term events[6] events[7]"}, "it contradicts the computed date"},
		{"left a day after", history{asOf: "2022-12-31", events: contract("2022-06-03", `
			2022-12-05 exit-ground-arose
			2022-12-05 head-order-issued
			2022-12-06 exited kind=completed`)}, []string{"against-computed-term events[6] events[9]"}, ""},
		{"ended on an unknown day", history{asOf: "2022-12-31", events: contract("2022-06-03", `? contract-ended`)}, []string{"against-computed-term events[6] events[7] perhaps"}, ""},
		{"extended in time", history{asOf: "2022-12-31", facts: `"criminal_case_pending": true`, events: contract("2022-06-03", `2022-12-05 contract-extended months=3`)}, nil, ""},
		{"extended too late", history{asOf: "2022-12-31", facts: `"criminal_case_pending": true`, events: contract("2022-06-03", `2022-12-06 contract-extended months=3`)},
			[]string{"against-computed-term events[6] events[7]", "against-decision events[7]"}, "and p16 says that it may not be extended"},
		{"extended by too much", history{asOf: "2022-12-31", facts: `"criminal_case_pending": true`, events: contract("2022-06-03", `2022-11-30 contract-extended months=4`)},
			[]string{"against-decision events[7]"}, "at most three months"},
		{"extended without a ground", history{asOf: "2022-12-31", facts: `"criminal_case_pending": false`, events: contract("2022-06-03", `2022-11-30 contract-extended months=1`)},
			[]string{"against-decision events[7]"}, ""},
		{"extended after its end", history{asOf: "2022-12-31", facts: `"criminal_case_pending": true`, events: contract("2022-06-03", `
			2022-11-01 contract-ended
			2022-11-02 contract-extended months=1`)}, []string{"against-computed-term events[7] events[8]"}, "what has ended cannot be extended"},
		{"extended by a second time to more than three months", history{asOf: "2022-12-31", facts: `"criminal_case_pending": true`, events: contract("2022-06-03", `
			2022-11-01 contract-extended months=2
			2022-12-01 contract-extended months=2`)}, []string{"against-decision events[8]"}, "three months in all"},
		{"another contract while one runs", history{asOf: "2022-12-31", facts: noParty, events: contract("2022-06-03", `
			2022-11-18 application-to-organisation
			2022-11-18 identification-completed positive=true
			2022-11-21 papers-sent
			2022-11-21 papers-received
			2022-11-22 permit-issued
			2022-11-22 permit-sent
			2022-11-22 permit-received
			2022-11-23 contract-concluded`)}, []string{"against-computed-term events[6] events[14]"}, ""},
		{"another contract after one ran out", history{asOf: "2022-12-31", facts: noParty, events: contract("2022-06-03", `
			2022-12-06 application-to-organisation
			2022-12-06 identification-completed positive=true
			2022-12-06 papers-received
			2022-12-07 permit-issued
			2022-12-07 permit-sent
			2022-12-07 permit-received
			2022-12-08 contract-concluded`)}, []string{"expiry-without-extension-or-exit events[6]"}, ""},

		// Services.
		{"under the contract", history{asOf: "2022-07-31", events: contract("2022-06-03", `2022-07-01 services-provided services=["p40(1).s1"]`)}, nil, ""},
		{"on the last day", history{asOf: "2022-12-05", events: contract("2022-06-03", `2022-12-05 services-provided services=["p40(1).s1"]`)}, nil, ""},
		{"after the end", history{asOf: "2022-07-31", events: contract("2022-06-03", `
			2022-07-01 contract-ended
			2022-07-04 services-provided services=["p39(1)","p40(1).s1"]`)}, []string{"service-after-contract-end events[8]"}, ""},
		{"general ones after the end", history{asOf: "2022-07-31", events: contract("2022-06-03", `
			2022-07-01 contract-ended
			2022-07-04 services-provided services=["p39(1)"]`)}, nil, "they are due without a contract"},
		{"on an unknown day", history{asOf: "2022-07-31", events: contract("2022-06-03", `
			2022-07-01 contract-ended
			? services-provided services=["p40(1).s1"]`)}, []string{"service-after-contract-end events[8] perhaps"}, ""},
		{"reinstated when the term had run out", history{asOf: "2022-12-31", facts: `"written_request": true`, events: contract("2022-06-03", `
			2022-11-01 exit-ground-arose
			2022-11-01 head-order-issued
			2022-11-01 exited kind=expelled
			2022-12-12 returned-with-valid-reason
			2022-12-12 reinstated
			2022-12-13 services-provided services=["p40(1).s1"]`)}, []string{"expiry-without-extension-or-exit events[6] events[11]", "service-after-contract-end events[12]"}, "the old contract goes on, but not beyond its term"},
		{"after a reinstatement", history{asOf: "2022-07-31", facts: `"written_request": true`, events: contract("2022-06-03", `
			2022-06-30 exit-ground-arose
			2022-06-30 head-order-issued
			2022-07-01 exited kind=expelled
			2022-07-04 returned-with-valid-reason
			2022-07-04 reinstated
			2022-07-05 services-provided services=["p40(1).s1"]`)}, nil, "the old contract goes on"},
		{"in hospital", history{asOf: "2022-07-31", events: contract("2022-06-03", `
			2022-07-01 admitted-to-health-facility
			2022-07-04 services-provided services=["p40(1).s1"]
			2022-07-05 discharged-from-health-facility
			2022-07-05 services-provided services=["p40(1).s1"]`)}, []string{"special-service-in-health-facility events[7] events[8]"}, ""},
		{"general ones in hospital", history{asOf: "2022-07-31", events: `
			2022-07-01 admitted-to-health-facility
			2022-07-04 services-provided services=["p39(1)"]`}, nil, ""},
		{"general ones in hospital, if all are suspended", history{asOf: "2022-07-31", readings: "suspension-before-contract=all", events: `
			2022-07-01 admitted-to-health-facility
			2022-07-04 services-provided services=["p39(1)"]`}, []string{"special-service-in-health-facility events[0] events[1]"}, ""},

		// What a decision denies.
		{"a victim sent away", history{asOf: "2022-12-31", events: `
			2022-11-14 investigation-started
			2022-11-15 recognised-as-injured-party
			2022-11-21 application-to-organisation
			2022-11-22 identification-completed positive=false`}, []string{"against-decision events[3]"}, "under p13-1 no sheet can deny it"},
		{"a contract with a contraindication", history{asOf: "2022-07-31", facts: `"active_tuberculosis": true`, events: contract("2022-06-03", "")}, []string{"against-decision events[6]"}, ""},
		{"an expulsion without a ground", history{asOf: "2022-07-31", facts: noGround, events: contract("2022-06-03", `
			2022-06-30 exit-ground-arose
			2022-06-30 head-order-issued
			2022-07-01 exited kind=expelled`)}, []string{"against-decision events[9]"}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := c.audit(t)
			require.Equal(t, c.want, found(r), c.why)
			checkForm(t, r)
		})
	}
}

// contract is an admission in good order up to a contract on a day of May or June
// 2022, and what follows it.
func contract(day, then string) string {
	return `
		2022-05-24 application-to-organisation
		2022-05-24 identification-completed positive=true
		2022-05-25 papers-sent
		2022-05-25 papers-received
		2022-05-30 permit-issued
		2022-05-30 permit-received
		` + day + ` contract-concluded
		` + then
}

// noGround denies every ground to leave that a case can state.
const noGround = `"written_request": false, "contract_fulfilled_early": false, "plan_fulfilled_early": false,
	"dangerous_mental_disorder": false, "active_tuberculosis": false, "infectious_disease": false, "quarantine_infection": false,
	"contagious_skin_or_hair_disease": false, "alcohol_intoxication": false, "drug_intoxication": false,
	"terminal_illness_needing_palliative_care": false, "inpatient_treatment_needed": false,
	"unjustified_insults": false, "unjustified_accusations": false, "contract_breached": false`

// The result is the worst of what was found: a breach, then what is open.
func TestResult(t *testing.T) {
	for _, c := range []struct {
		name string
		history
		want casefile.Result
	}{
		{"nothing happened", history{asOf: "2022-12-31"}, casefile.Conforms},
		{"pending and open are no breach", history{asOf: "2022-11-22", facts: noParty, events: "2022-11-22 application-to-organisation\n2022-11-22 status-changed"}, casefile.Conforms},
		{"overdue", history{asOf: "2022-11-24", facts: noParty, events: `2022-11-22 application-to-organisation`}, casefile.DoesNotConform},
		{"premature", history{asOf: "2022-11-24", facts: noParty, events: "2022-11-22 permit-issued\n2022-11-23 papers-received"}, casefile.DoesNotConform},
		{"paragraph 13-1 not known", history{asOf: "2022-11-23", events: `2022-11-22 application-to-organisation`}, casefile.NotDeterminable},
		{"a breach beside something open", history{asOf: "2022-11-23", events: "2022-11-14 recognised-as-victim\n2022-11-22 application-to-organisation"}, casefile.DoesNotConform},
		{"a finding", history{asOf: "2022-11-23", events: "2022-11-14 monitoring-recorded"}, casefile.DoesNotConform},
		{"perhaps a finding", history{asOf: "2022-07-31", events: contract("2022-05-31", "2022-06-01 needs-assessed") + "\n"}, casefile.DoesNotConform},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want, c.audit(t).Result)
		})
	}
	require.Empty(t, casefile.Result("").In("en"))
}
