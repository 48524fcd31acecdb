package casefile_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/conformance/casefile"
)

// took gives the decisions of a report in short: name, day, state, outcomes.
func took(r casefile.Report) []string {
	var list []string
	for _, d := range r.Decisions {
		s := d.Name + " " + d.On.String()
		switch {
		case d.Err != nil:
			s += " " + string(d.Err.Kind)
		case !d.On.IsZero():
			s += " " + d.Answer.State.String()
			if len(d.Answer.Outcomes) > 0 {
				s += " " + strings.Join(d.Answer.Outcomes, ",")
			}
		}
		list = append(list, s)
	}
	return list
}

// facts gives the facts that a decision took: name, value, source.
func facts(t *testing.T, r casefile.Report, decision string) map[string]string {
	t.Helper()
	all := map[string]string{}
	for _, d := range r.Decisions {
		if d.Name == decision {
			clear(all) // the last one
			for _, f := range d.Facts {
				all[f.Name] = strings.TrimSpace(fmt.Sprint(f.Value, " ", f.From))
			}
		}
	}
	return all
}

// Which decisions an audit takes, on which days.
func TestDecisionsTaken(t *testing.T) {
	for _, c := range []struct {
		name string
		history
		want []string
	}{
		{"before anything happened", history{asOf: "2022-11-30"},
			[]string{"admission 2022-11-30 not_met await-application", "services 2022-11-30 undetermined", "exit 2022-11-30 undetermined"}},
		{"up to the contract", history{asOf: "2022-11-30", facts: noParty + `, "citizenship": "citizen", "minor": false, ` + healthy, events: `
			2022-11-21 application-to-organisation
			2022-11-22 identification-completed positive=true
			2022-11-28 permit-received
			2022-11-29 contract-concluded`}, []string{
			"identification 2022-11-22 met", "admission 2022-11-29 met admit,register",
			"services 2022-11-30 met", "contract-term 2022-11-30 met", "exit 2022-11-30 undetermined"}},
		{"waiting for the permit", history{asOf: "2022-11-30", facts: noParty + `, "citizenship": "citizen", "minor": false, ` + healthy, events: `
			2022-11-21 application-to-organisation
			2022-11-22 identification-completed positive=true`}, []string{
			"identification 2022-11-22 met", "admission 2022-11-30 not_met await-permit,provide-general-services",
			"services 2022-11-30 met", "exit 2022-11-30 undetermined"}},
		{"no victim", history{asOf: "2022-11-30", facts: noParty, events: `
			2022-11-21 application-to-organisation
			2022-11-22 identification-completed positive=false`}, []string{
			"identification 2022-11-22 not_met refuse", "admission 2022-11-30 not_met refuse", "services 2022-11-30 not_met", "exit 2022-11-30 undetermined"}},
		{"extended in hospital", history{asOf: "2022-11-30", events: contract("2022-06-03", `
			2022-11-21 admitted-to-health-facility
			2022-11-28 contract-extended months=3`)}, []string{
			"identification 2022-05-24 met", "admission 2022-06-03 undetermined", "contract-extension 2022-11-28 met",
			"services 2022-11-30 not_met suspend", "contract-term 2022-11-30 met", "exit 2022-11-30 undetermined"}},
		{"expelled and reinstated", history{asOf: "2022-11-30", facts: `"informed_administration": false, ` + noGround, events: contract("2022-06-03", `
			2022-08-01 left-without-leave
			2022-08-05 exited kind=expelled
			2022-08-08 returned-with-valid-reason
			2022-08-08 reinstated`)}, []string{
			"identification 2022-05-24 met", "admission 2022-06-03 undetermined",
			"exit 2022-08-05 met expel,terminate-contract,issue-order,hand-over-belongings", "reinstatement 2022-08-08 met reinstate-immediately",
			"services 2022-11-30 met", "contract-term 2022-11-30 met", "exit 2022-11-30 not_met"}},
		{"expelled, back without a reason", history{asOf: "2022-11-30", facts: `"informed_administration": false, ` + noGround, events: contract("2022-06-03", `
			2022-08-01 left-without-leave
			2022-08-05 exited kind=expelled
			2022-08-08 returned`)}, []string{
			"identification 2022-05-24 met", "admission 2022-06-03 undetermined",
			"exit 2022-08-05 met expel,terminate-contract,issue-order,hand-over-belongings", "reinstatement 2022-08-08 not_met readmit-generally"}},
		{"left, and nothing new has begun", history{asOf: "2022-11-30", facts: `"written_request": true`, events: contract("2022-06-03", `
			2022-07-01 exited kind=completed`)}, []string{
			"identification 2022-05-24 met", "admission 2022-06-03 undetermined",
			"exit 2022-07-01 met complete,issue-order,hand-over-belongings"}},
		{"the contract ended, and nobody has left", history{asOf: "2022-11-30", facts: noGround, events: contract("2022-06-03", `
			2022-07-01 contract-ended`)}, []string{
			"identification 2022-05-24 met", "admission 2022-06-03 undetermined",
			"services 2022-11-30 met", "exit 2022-11-30 met complete,issue-order,hand-over-belongings"}},
		{"expelled, applied anew, and reinstated", history{asOf: "2022-11-30", facts: `"informed_administration": false, ` + noGround, events: contract("2022-06-03", `
			2022-08-01 left-without-leave
			2022-08-05 exited kind=expelled
			2022-08-08 application-to-organisation
			2022-08-09 returned-with-valid-reason
			2022-08-09 reinstated`)}, []string{
			"identification 2022-05-24 met", "admission 2022-06-03 undetermined",
			"exit 2022-08-05 met expel,terminate-contract,issue-order,hand-over-belongings", "reinstatement 2022-08-09 met reinstate-immediately",
			"services 2022-11-30 met", "contract-term 2022-11-30 met", "exit 2022-11-30 not_met"}},
		{"back before any expulsion", history{asOf: "2022-08-30", events: contract("2022-06-03", `
			2022-08-01 left-without-leave
			2022-08-02 returned`)}, []string{
			"identification 2022-05-24 met", "admission 2022-06-03 undetermined", "reinstatement 2022-08-02 not_applicable",
			"services 2022-08-30 met", "contract-term 2022-08-30 met", "exit 2022-08-30 undetermined"}},
		{"taken in again", history{asOf: "2022-11-30", facts: noParty + `, "written_request": true`, events: contract("2022-06-03", `
			2022-07-01 exited kind=completed
			2022-11-21 application-to-organisation`)}, []string{
			"identification 2022-05-24 met", "admission 2022-06-03 undetermined",
			"exit 2022-07-01 met complete,issue-order,hand-over-belongings", "admission 2022-11-30 not_met",
			"services 2022-11-30 not_met", "exit 2022-11-30 met complete,issue-order,hand-over-belongings"}},
		{"on a day that is not known", history{asOf: "2022-11-30", facts: noParty, events: `
			2022-11-21 application-to-organisation
			? identification-completed positive=true`}, []string{
			"identification ", "admission 2022-11-30 not_met", "services 2022-11-30 met", "exit 2022-11-30 undetermined"}},
		{"after the repeal", history{asOf: "2023-07-03", facts: noParty, events: `
			2023-06-30 application-to-organisation
			2023-07-01 identification-completed positive=true`}, []string{
			"identification 2023-07-01 not-in-force", "admission 2023-07-03 not-in-force", "services 2023-07-03 not-in-force", "exit 2023-07-03 not-in-force"}},
		{"none in the case of others", history{subject: "organisation", asOf: "2022-11-30"}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := c.audit(t)
			require.Equal(t, c.want, took(r))
			checkForm(t, r)
		})
	}
}

const healthy = `"dangerous_mental_disorder": false, "active_tuberculosis": false, "infectious_disease": false, "quarantine_infection": false,
	"contagious_skin_or_hair_disease": false, "alcohol_intoxication": false, "drug_intoxication": false,
	"terminal_illness_needing_palliative_care": false, "inpatient_treatment_needed": false`

// What the events tell of a fact, what the case states, and what stays unknown. An
// empty value is a fact that was not taken.
func TestFactsOfDecisions(t *testing.T) {
	for _, c := range []struct {
		name     string
		decision string
		history
		want map[string]string
	}{
		{"what happened", "admission", history{asOf: "2022-11-30", events: `
			2022-11-21 detected-by-internal-affairs
			2022-11-21 direction-issued
			2022-11-22 identification-completed positive=true`}, map[string]string{
			"detected_by_internal_affairs": "true events[0]", "direction_issued": "true events[1]", "sheet_recognised": "true events[2]",
			"application_filed": "false", "permit_issued": "false", "pre_trial_investigation_started": "", "recognised_injured_party": "", "minor": "", "citizenship": ""}},
		{"a child alone", "admission", history{asOf: "2022-11-30", events: `2022-11-21 child-without-representative`}, map[string]string{
			"minor": "true events[0]", "has_legal_representative": "false events[0]", "representative_present": ""}},
		{"an event goes before a stated fact", "admission", history{asOf: "2022-11-30", facts: `"recognised_injured_party": false, "application_filed": false`, events: `
			2022-11-21 investigation-started
			2022-11-21 recognised-as-injured-party
			2022-11-21 application-to-organisation`}, map[string]string{
			"recognised_injured_party": "true events[1]", "pre_trial_investigation_started": "true events[0]", "application_filed": "true events[2]"}},
		{"a stated fact goes before silence", "exit", history{asOf: "2022-11-30", facts: `"violations": 4, "left_without_leave": true`, events: contract("2022-06-03", "")}, map[string]string{
			"violations": "4 facts.violations", "left_without_leave": "true facts.left_without_leave"}},
		{"violations of the contract", "exit", history{asOf: "2022-11-30", events: contract("2022-06-03", `
			2022-07-01 violation
			2022-08-01 violation`)}, map[string]string{"violations": "2 events[8]"}},
		{"violations of the year", "exit", history{asOf: "2023-01-20", readings: "violations-window=calendar-year", events: contract("2022-06-03", `
			2022-07-01 violation
			2022-12-05 contract-extended months=2
			2023-01-10 violation`)}, map[string]string{"violations": "1 events[9]"}},
		{"violations on unknown days, over the contract", "exit", history{asOf: "2022-11-30", events: contract("2022-06-03", "? violation")}, map[string]string{"violations": "1 events[7]"}},
		{"violations on unknown days, over the year", "exit", history{asOf: "2022-11-30", readings: "violations-window=calendar-year", events: contract("2022-06-03", "2022-12-05 status-changed\n? violation")}.at("2022-12-31"), map[string]string{"violations": "1 events[8]"}},
		{"violations in an unknown year", "exit", history{asOf: "2023-01-31", readings: "violations-window=calendar-year", events: contract("2022-06-03", "2022-12-05 contract-extended months=2\n? violation")}, map[string]string{"violations": ""}},
		{"violations of an earlier stay", "exit", history{asOf: "2022-11-30", events: contract("2022-06-03", `
			2022-07-01 violation
			2022-08-01 exited kind=completed
			2022-09-19 application-to-organisation`)}, map[string]string{"violations": "0"}},
		{"the old contract, although an application came between", "services", history{asOf: "2022-08-30", events: contract("2022-06-03", `
			2022-08-01 exited kind=expelled
			2022-08-03 application-to-organisation
			2022-08-04 reinstated`)}, map[string]string{"contract_in_force": "true events[6]"}},
		{"violations go on after a reinstatement", "exit", history{asOf: "2022-11-30", events: contract("2022-06-03", `
			2022-07-01 violation
			2022-08-01 exited kind=expelled
			2022-08-03 reinstated`)}, map[string]string{"violations": "1 events[7]", "left_without_leave": "false"}},
		{"away for two days", "exit", history{asOf: "2022-07-03", events: contract("2022-06-03", `2022-07-01 left-without-leave`)}, map[string]string{
			"left_without_leave": "true events[7]", "absence_days": "2 events[7]", "absence_hours": "72 events[7]"}},
		{"away for three days", "exit", history{asOf: "2022-07-04", events: contract("2022-06-03", `2022-07-01 left-without-leave`)}, map[string]string{
			"absence_days": "3 events[7]", "absence_hours": ""}},
		{"away for four days", "exit", history{asOf: "2022-07-05", events: contract("2022-06-03", `2022-07-01 left-without-leave`)}, map[string]string{
			"absence_days": "4 events[7]", "absence_hours": "73 events[7]"}},
		{"away for three days, the hours stated", "exit", history{asOf: "2022-07-04", facts: `"absence_hours": 75`, events: contract("2022-06-03", `2022-07-01 left-without-leave`)}, map[string]string{
			"absence_hours": "75 facts.absence_hours"}},
		{"away and back", "exit", history{asOf: "2022-07-30", events: contract("2022-06-03", `
			2022-07-01 left-without-leave
			2022-07-02 returned`)}, map[string]string{"absence_days": "1 events[7]", "absence_hours": "48 events[7]", "unable_to_inform_for_valid_reason": "false"}},
		{"back with a reason", "exit", history{asOf: "2022-07-30", events: contract("2022-06-03", `
			2022-07-01 left-without-leave
			2022-07-08 returned-with-valid-reason`)}, map[string]string{"unable_to_inform_for_valid_reason": "true events[8]"}},
		{"away since an unknown day", "exit", history{asOf: "2022-07-30", events: contract("2022-06-03", `? left-without-leave`)}, map[string]string{
			"left_without_leave": "true events[7]", "absence_days": "", "absence_hours": ""}},
		{"the term has run out", "exit", history{asOf: "2022-12-05", events: contract("2022-06-03", "")}, map[string]string{"contract_expired": "true events[6]", "contract_terminated": "false"}},
		{"a day before", "exit", history{asOf: "2022-12-04", events: contract("2022-06-03", "")}, map[string]string{"contract_expired": "false events[6]"}},
		{"ended early", "exit", history{asOf: "2022-08-05", events: contract("2022-06-03", `2022-08-05 contract-ended`)}, map[string]string{"contract_expired": "false events[6]", "contract_terminated": "true events[7]"}},
		{"ended by an expulsion", "exit", history{asOf: "2022-08-05", events: contract("2022-06-03", "2022-08-05 contract-ended\n2022-08-05 exited kind=expelled")}, map[string]string{"contract_terminated": "false"}},
		{"transferred", "exit", history{asOf: "2022-08-05", events: contract("2022-06-03", `2022-08-05 exited kind=transferred`)}, map[string]string{"referred_or_transferred_elsewhere": "true events[7]"}},
		{"under a contract", "services", history{asOf: "2022-08-05", events: contract("2022-06-03", `2022-06-09 plan-approved`)}, map[string]string{
			"contract_in_force": "true events[6]", "plan_approved": "true events[7]", "in_health_facility": "false", "recognised_victim": "true events[1]"}},
		{"after the term", "services", history{asOf: "2022-12-06", events: contract("2022-06-03", "")}, map[string]string{"contract_in_force": "false events[6]"}},
		{"after the end of the contract", "services", history{asOf: "2022-08-06", events: contract("2022-06-03", `2022-08-05 contract-ended`)}, map[string]string{"contract_in_force": "false events[7]"}},
		{"on the way to another contract", "services", history{asOf: "2022-08-08", events: contract("2022-06-03", "2022-08-05 exited kind=completed\n2022-08-08 application-to-organisation")}, map[string]string{"contract_in_force": "false", "recognised_victim": "false"}},
		{"a contract of an unknown day", "services", history{asOf: "2022-08-05", events: "2022-05-24 application-to-organisation\n? contract-concluded"}, map[string]string{"contract_in_force": ""}},
		{"in hospital", "services", history{asOf: "2022-08-05", events: contract("2022-06-03", `2022-08-01 admitted-to-health-facility`)}, map[string]string{"in_health_facility": "true events[7]"}},
		{"recognised by a body", "services", history{asOf: "2022-08-05", events: `2022-08-01 recognised-as-victim`}, map[string]string{"recognised_victim": "true events[0]"}},
		{"recognised as injured party", "services", history{asOf: "2022-11-30", events: "2022-11-01 investigation-started\n2022-11-02 recognised-as-injured-party"}, map[string]string{"recognised_victim": "true events[1]"}},
		{"recognised as injured party before order 325", "services", history{asOf: "2022-08-05", events: "2022-08-01 investigation-started\n2022-08-01 recognised-as-injured-party"}, map[string]string{"recognised_victim": "false"}},
		{"recognised as injured party, which only waives the sheet", "services", history{asOf: "2022-11-30", readings: "injured-party-identified=only-waives-the-sheet", events: "2022-11-01 investigation-started\n2022-11-02 recognised-as-injured-party"}, map[string]string{"recognised_victim": "false"}},
		{"perhaps an injured party", "services", history{asOf: "2022-11-30", events: `2022-11-02 recognised-as-injured-party`}, map[string]string{"recognised_victim": ""}},
		{"extended twice", "contract-extension", history{asOf: "2022-12-30", events: contract("2022-06-03", "2022-11-01 contract-extended months=1\n2022-12-01 contract-extended months=2")}, map[string]string{
			"concluded": "2022-06-03 events[6]", "months": "2 events[8]", "months_already_extended": "1 events[6]", "suspended_days": "0 events[6]", "inpatient_treatment": "false"}},
		{"the term with all extensions", "contract-term", history{asOf: "2022-12-30", events: contract("2022-06-03", "2022-11-01 contract-extended months=1\n2022-12-01 contract-extended months=2")}, map[string]string{
			"concluded": "2022-06-03 events[6]", "months_already_extended": "3 events[6]"}},
		{"days in hospital", "contract-term", history{asOf: "2022-08-10", events: contract("2022-06-03", `
			2022-07-01 admitted-to-health-facility
			2022-07-11 discharged-from-health-facility
			2022-08-05 admitted-to-health-facility`)}, map[string]string{"suspended_days": "15 events[6]"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := facts(t, c.audit(t), c.decision)
			for name, want := range c.want {
				require.Equal(t, want, got[name], name)
			}
		})
	}
}

// at moves the day of a case.
func (h history) at(day string) history {
	h.asOf = day
	return h
}

// The computed terms of the contracts.
func TestContracts(t *testing.T) {
	for _, c := range []struct {
		name string
		history
		want []string // concluded, months, suspended, expires, last day, latest, ended
	}{
		{"rolled", history{asOf: "2022-08-10", events: contract("2022-06-03", "")}, []string{"2022-06-03 0 0 2022-12-03 2022-12-05 2023-03-03 "}},
		{"clipped to a shorter month", history{asOf: "2022-10-10", events: `2022-08-31 contract-concluded`}, []string{"2022-08-31 0 0 2023-02-28 2023-02-28 2023-05-28 "}},
		{"extended", history{asOf: "2022-08-10", events: contract("2022-06-03", "2022-08-01 contract-extended months=1\n2022-08-02 contract-extended months=1")}, []string{"2022-06-03 2 0 2023-02-03 2023-02-03 2023-03-03 "}},
		{"ended early", history{asOf: "2022-08-10", events: contract("2022-06-03", `2022-08-01 contract-ended`)}, []string{"2022-06-03 0 0 2022-12-03 2022-12-05 2023-03-03 2022-08-01"}},
		{"two", history{asOf: "2022-12-10", events: contract("2022-06-03", "2022-08-01 exited kind=completed\n2022-11-01 contract-concluded")},
			[]string{"2022-06-03 0 0 2022-12-03 2022-12-05 2023-03-03 2022-08-01", "2022-11-01 0 0 2023-05-01 2023-05-02 2023-08-01 "}},
		{"reinstated", history{asOf: "2022-12-10", events: contract("2022-06-03", "2022-08-01 exited kind=expelled\n2022-08-02 reinstated")}, []string{"2022-06-03 0 0 2022-12-03 2022-12-05 2023-03-03 "}},
		{"longer by the days in hospital", history{asOf: "2022-08-10", readings: "suspension-and-term=term-stops", events: contract("2022-06-03", `
			2022-07-01 admitted-to-health-facility
			2022-07-11 discharged-from-health-facility`)}, []string{"2022-06-03 0 10 2022-12-13 2022-12-13 2023-03-03 "}},
		{"days in hospital unknown", history{asOf: "2022-08-10", readings: "suspension-and-term=term-stops", events: contract("2022-06-03", `
			? admitted-to-health-facility`)}, []string{" 0 0    "}},
		{"no cap in all", history{asOf: "2022-08-10", readings: "extension-cap=each", events: contract("2022-06-03", "")}, []string{"2022-06-03 0 0 2022-12-03 2022-12-05  "}},
		{"an unknown day", history{asOf: "2022-08-10", events: "2022-05-24 application-to-organisation\n? contract-concluded"}, []string{" 0 0    "}},
		{"before the standard", history{asOf: "2016-08-10", events: "2016-04-01 contract-concluded"}, []string{"2016-04-01 0 0    "}},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := c.audit(t)
			var got []string
			for _, k := range r.Contracts {
				got = append(got, fmt.Sprintf("%s %d %d %s %s %s %s", k.Concluded, k.Months, k.Suspended, k.Expires, k.LastDay, k.Latest, k.EndedOn))
			}
			require.Equal(t, c.want, got)
			checkForm(t, r)
		})
	}
}
