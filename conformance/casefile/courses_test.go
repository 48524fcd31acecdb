package casefile_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/conformance/casefile"
)

// Whole courses that are rare, as the text has them: what each duty concerned comes
// to, what is found, which decisions are taken, and the verdict.
func TestRareCourses(t *testing.T) {
	const calm = `"unjustified_insults": false, "unjustified_accusations": false, "contract_breached": false, "informed_administration": false`
	for _, c := range []struct {
		name string
		history
		duties    map[string]string // as short says it
		found     []string
		decisions []string // nil where another test has them
		result    casefile.Result
	}{
		{
			name: "expelled, back without a reason, and taken in again by the general procedure",
			history: history{asOf: "2023-01-10", facts: noParty + ", " + calm, events: `
				2022-10-10 application-to-organisation
				2022-10-11 identification-completed positive=true
				2022-10-12 papers-sent
				2022-10-12 papers-received
				2022-10-14 permit-issued
				2022-10-14 permit-sent
				2022-10-17 permit-received
				2022-10-18 contract-concluded
				2022-10-20 violation
				2022-11-01 left-without-leave
				2022-11-07 exit-ground-arose
				2022-11-07 head-order-issued
				2022-11-08 exited kind=expelled
				2022-11-08 belongings-handed-over
				2022-11-14 returned
				2022-11-14 application-to-organisation
				2022-11-15 identification-completed positive=true
				2022-11-16 papers-sent
				2022-11-17 papers-received
				2022-11-21 permit-issued
				2022-11-23 permit-sent
				2022-11-23 permit-received
				2022-11-24 contract-concluded`},
			duties: map[string]string{
				"p10/identification":     "met due 2022-10-11; met due 2022-11-15",
				"p14/dispatch":           "met due 2022-10-12; met due 2022-11-16",
				"p15/permit":             "met due 2022-10-17; met due 2022-11-22",
				"p15/permit-dispatch":    "met due 2022-10-17; late due 2022-11-22 by 1",
				"p15.2/contract":         "met due 2022-10-18; met due 2022-11-24",
				"p27.3/assessment":       "no-deadline due 2022-10-21; no-deadline due 2022-11-27",
				"p31/monitoring":         "overdue due 2022-12-31 by 5; pending due 2023-03-31", // two contracts in one quarter
				"p43(2).2/reinstatement": "not-triggered",
				"p44/order":              "met",
				"p45/handover":           "met",
			},
			decisions: []string{
				"identification 2022-10-11 met", "admission 2022-10-18 undetermined",
				"exit 2022-11-08 met expel,terminate-contract,issue-order,hand-over-belongings",
				"reinstatement 2022-11-14 not_met readmit-generally",
				"identification 2022-11-15 met", "admission 2022-11-24 undetermined",
				"services 2023-01-10 met", "contract-term 2023-01-10 met", "exit 2023-01-10 undetermined",
			},
			result: casefile.DoesNotConform,
		},
		{
			name: "in hospital while a criminal case is pending, at the end of the term",
			history: history{asOf: "2022-09-05", facts: `"criminal_case_pending": true`, events: `
				2022-02-21 application-to-organisation
				2022-02-21 identification-completed positive=true
				2022-02-22 papers-sent
				2022-02-22 papers-received
				2022-02-25 permit-issued
				2022-02-28 permit-sent
				2022-02-28 permit-received
				2022-03-01 contract-concluded
				2022-03-30 monitoring-recorded
				2022-06-30 monitoring-recorded
				2022-08-20 admitted-to-health-facility
				2022-08-31 contract-extended months=3
				2022-09-01 services-provided services=["p40(3).s1"]`},
			duties: map[string]string{
				"p31/monitoring":     "met due 2022-03-31; met due 2022-06-30; pending due 2022-09-30",
				"p10/identification": "met due 2022-02-22",
			},
			found: []string{"special-service-in-health-facility events[10] events[12]"},
			decisions: []string{
				"identification 2022-02-21 met", "admission 2022-03-01 undetermined", "contract-extension 2022-08-31 met",
				"services 2022-09-05 not_met suspend", "contract-term 2022-09-05 met", "exit 2022-09-05 undetermined",
			},
			result: casefile.DoesNotConform,
		},
		{
			name: "order 325 comes while periods run",
			history: history{asOf: "2022-09-06", facts: `"joint_partners_absent": true`, events: `
				2022-09-02 detected-by-internal-affairs
				2022-09-02 application-to-organisation
				2022-09-02 sheet-completed
				2022-09-05 investigation-started
				2022-09-05 recognised-as-injured-party`},
			duties: map[string]string{
				"p10/identification": "overdue due 2022-09-05 by 1", // 2 September is a Friday
				"p11/identification": "overdue due 2022-09-05 by 1",
				"p14-1/report":       "not-applicable because of 325",
				"p14/dispatch":       "pending due 2022-09-06 uncertain 325",
			},
			decisions: []string{"admission 2022-09-06 not_met", "services 2022-09-06 met", "exit 2022-09-06 undetermined"},
			result:    casefile.DoesNotConform,
		},
		{
			name: "the same, if the edition of the act governs",
			history: history{asOf: "2022-09-06", facts: `"joint_partners_absent": true`, readings: "edition-at-duty=fulfilment-day", events: `
				2022-09-02 detected-by-internal-affairs
				2022-09-02 application-to-organisation
				2022-09-02 sheet-completed
				2022-09-05 investigation-started
				2022-09-05 recognised-as-injured-party`},
			duties: map[string]string{
				"p10/identification": "not-applicable because of p13-1 uncertain 325",
				"p11/identification": "not-applicable because of p13-1 uncertain 325",
				"p14-1/report":       "not-applicable because of p13-1", // with or without the order
			},
			result: casefile.Conforms,
		},
		{
			name: "entry dates that are known",
			history: history{asOf: "2022-03-02", entries: "138=2016-04-15 49=2022-03-01", facts: noParty, events: `
				2016-04-12 application-to-organisation
				2016-04-15 application-to-organisation
				2016-04-18 identification-completed positive=false
				2016-04-19 refusal-given
				2022-02-28 card-completed
				2022-03-01 card-completed`},
			duties: map[string]string{
				"p10/identification": "not-applicable because of 138; met due 2016-04-18",
				"p20.3/portal":       "not-applicable because of 49; pending due 2022-03-02",
				"p14.2/refusal":      "met",
			},
			found:  []string{"act-without-trigger events[4]", "act-without-trigger events[5]"},
			result: casefile.DoesNotConform,
		},
		{
			name: "the same on days of doubt",
			history: history{asOf: "2022-03-02", facts: noParty, events: `
				2016-04-12 application-to-organisation
				2016-04-15 identification-completed positive=false
				2022-02-28 admitted
				2022-02-28 card-completed`},
			duties: map[string]string{
				"p10/identification": "late due 2016-04-13 by 2 uncertain 138",
				"p20.3/portal":       "overdue due 2022-03-01 by 1 uncertain 49",
			},
			result: casefile.DoesNotConform,
		},
		{
			name: "the book over the end of a year",
			history: history{subject: "organisation", asOf: "2023-02-10", events: `
				2022-11-15 complaints-book-reviewed
				2022-12-30 complaints-book-reviewed
				2023-02-01 complaints-book-reviewed`},
			duties: map[string]string{
				"p26/complaints-book": "met due 2022-11-30; met due 2022-12-31; overdue due 2023-01-31 by 8; met due 2023-02-28",
			},
			result: casefile.DoesNotConform,
		},
		{
			name: "monitoring over the end of a year, to the last day of the contract",
			history: history{asOf: "2023-04-03", facts: noParty, events: `
				2022-12-13 application-to-organisation
				2022-12-13 identification-completed positive=true
				2022-12-13 permit-received
				2022-12-14 contract-concluded
				2022-12-30 monitoring-recorded
				2023-01-04 measures-recorded`},
			duties: map[string]string{
				"p31/monitoring": "met due 2022-12-31; overdue due 2023-03-31 by 1; pending due 2023-06-14",
				"p35/measures":   "overdue due 2022-12-31 by 60; met due 2023-03-31; pending due 2023-06-14",
			},
			decisions: nil,
			result:    casefile.DoesNotConform,
		},
		{
			name: "expelled for absence, back with a valid reason, reinstated two days late",
			history: history{asOf: "2022-12-30", facts: noParty + ", " + calm, events: `
				2022-08-12 application-to-organisation
				2022-08-12 identification-completed positive=true
				2022-08-12 permit-received
				2022-08-15 contract-concluded
				2022-09-30 monitoring-recorded
				2022-10-03 left-without-leave
				2022-10-10 exit-ground-arose
				2022-10-10 head-order-issued
				2022-10-10 exited kind=expelled
				2022-10-10 belongings-handed-over
				2022-11-21 returned-with-valid-reason
				2022-11-23 reinstated
				2022-11-24 services-provided services=["p40(1).s1"]
				2022-12-29 monitoring-recorded`},
			duties: map[string]string{
				"p43(2).2/reinstatement": "late due 2022-11-21 by 2",
				"p31/monitoring":         "met due 2022-09-30; met due 2022-12-31",
				"p15.2/contract":         "met due 2022-08-15",
				"p10/identification":     "met due 2022-08-15",
				"p45/handover":           "met",
			},
			result: casefile.DoesNotConform,
		},
		{
			name: "reinstated after the term had run out",
			history: history{asOf: "2023-03-10", facts: noParty + ", " + calm, events: `
				2022-08-12 application-to-organisation
				2022-08-12 identification-completed positive=true
				2022-08-12 permit-received
				2022-08-15 contract-concluded
				2022-09-30 monitoring-recorded
				2022-10-03 left-without-leave
				2022-10-10 exit-ground-arose
				2022-10-10 head-order-issued
				2022-10-10 exited kind=expelled
				2022-10-10 belongings-handed-over
				2023-03-01 returned-with-valid-reason
				2023-03-01 reinstated`},
			duties: map[string]string{
				"p43(2).2/reinstatement": "met due 2023-03-01",
			},
			found:  []string{"expiry-without-extension-or-exit events[3] events[11]"},
			result: casefile.DoesNotConform,
		},
		{
			name: "recognised as the injured party on a Saturday, after the application",
			history: history{asOf: "2022-11-22", events: `
				2022-11-14 investigation-started
				2022-11-17 application-to-organisation
				2022-11-19 recognised-as-injured-party
				2022-11-21 papers-sent`},
			duties: map[string]string{
				"p10/identification": "overdue due 2022-11-18 by 2",
				"p14/dispatch":       "met due 2022-11-21",
			},
			result: casefile.DoesNotConform,
		},
		{
			name: "directed by the authorised body",
			history: history{asOf: "2022-11-25", facts: noParty + `, "citizenship": "citizen", "minor": false, ` + healthy, events: `
				2022-11-21 recognised-as-victim
				2022-11-22 direction-issued
				2022-11-22 direction-received
				2022-11-23 identification-completed positive=true
				2022-11-24 contract-concluded`},
			duties: map[string]string{
				"p9/direction":       "met due 2022-11-22",
				"p10/identification": "not-triggered",
				"p14/dispatch":       "overdue due 2022-11-24 by 1",
				"p15/permit":         "not-triggered",
				"p15.2/contract":     "not-triggered",
			},
			found: []string{"act-without-trigger events[4]", "against-decision events[4]"},
			decisions: []string{"identification 2022-11-23 met", "admission 2022-11-24 not_met await-permit,provide-general-services",
				"services 2022-11-25 met", "contract-term 2022-11-25 met", "exit 2022-11-25 undetermined"},
			result: casefile.DoesNotConform,
		},
		{
			name: "directed by the authorised body, if a direction suffices",
			history: history{asOf: "2022-11-25", readings: "permit-when-directed=direction-suffices", facts: noParty + `, "citizenship": "citizen", "minor": false, ` + healthy, events: `
				2022-11-21 recognised-as-victim
				2022-11-22 direction-issued
				2022-11-22 direction-received
				2022-11-23 identification-completed positive=true
				2022-11-24 contract-concluded`},
			duties: map[string]string{
				"p9/direction":   "met due 2022-11-22",
				"p14/dispatch":   "not-applicable because of p9",
				"p15/permit":     "not-triggered",
				"p15.2/contract": "met due 2022-11-24",
			},
			decisions: []string{"identification 2022-11-23 met", "admission 2022-11-24 met admit,register",
				"services 2022-11-25 met", "contract-term 2022-11-25 met", "exit 2022-11-25 undetermined"},
			result: casefile.Conforms,
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := c.audit(t)
			for id, want := range c.duties {
				require.Equal(t, want, short(duty(t, r, id)), id)
			}
			require.Equal(t, c.found, found(r))
			if c.decisions != nil {
				require.Equal(t, c.decisions, took(r))
			}
			require.Equal(t, c.result, r.Result)
			checkForm(t, r)
		})
	}
}
