package casefile_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/conformance/casefile"
	"github.com/pana-kz/pana/standard"
)

// row is a history and what it means for one duty.
type row struct {
	name string // what happens
	duty string
	history
	want string // as short says it
	why  string // where it is not obvious
}

func (r row) run(t *testing.T) {
	t.Run(r.duty+"/"+r.name, func(t *testing.T) {
		require.Equal(t, r.want, short(duty(t, r.audit(t), r.duty)), r.why)
	})
}

// expelledForAbsence is stated where the case begins after the expulsion.
const expelledForAbsence = `"expelled_for_absence": true`

// Each duty of a recipient's case in each state that it can be in.
var recipientRows = []row{
	// Paragraph 9.
	{"in time", "p9/direction", history{asOf: "2022-11-30", events: `
		2022-11-21 recognised-as-victim
		2022-11-22 direction-issued`}, "met due 2022-11-22", ""},
	{"a day late", "p9/direction", history{asOf: "2022-11-30", events: `
		2022-11-21 recognised-as-victim
		2022-11-23 direction-issued`}, "late due 2022-11-22 by 1", ""},
	{"open on the last day", "p9/direction", history{asOf: "2022-11-22", events: `
		2022-11-21 recognised-as-victim`}, "pending due 2022-11-22", "the last day belongs to the period"},
	{"open after it", "p9/direction", history{asOf: "2022-11-25", events: `
		2022-11-21 recognised-as-victim`}, "overdue due 2022-11-22 by 3", "23, 24 and 25 November"},
	{"nothing happened", "p9/direction", history{asOf: "2022-11-25"}, "not-triggered", ""},

	// Paragraph 10.
	{"to a worked Saturday", "p10/identification", history{asOf: "2022-11-30", facts: noParty, events: `
		2022-10-21 application-to-organisation
		2022-10-22 identification-completed positive=true`}, "met due 2022-10-22", "22 October 2022 was worked instead of the 24th"},
	{"over a long weekend", "p10/identification", history{asOf: "2022-11-30", facts: noParty, events: `
		2022-10-21 application-to-organisation
		2022-10-26 identification-completed positive=true`}, "late due 2022-10-22 by 1", "23 Sunday, 24 moved, 25 Republic Day: only the 26th counts"},
	{"late on a day off", "p10/identification", history{asOf: "2022-11-30", facts: noParty, events: `
		2022-11-24 application-to-organisation
		2022-11-26 identification-completed positive=true`}, "late due 2022-11-25 by 1", "no business day has passed, but late is late: at least one"},
	{"a negative result fulfils it too", "p10/identification", history{asOf: "2022-11-30", facts: noParty, events: `
		2022-11-21 application-to-organisation
		2022-11-22 identification-completed positive=false`}, "met due 2022-11-22", ""},
	{"on a day off in time", "p10/identification", history{asOf: "2022-11-30", facts: noParty, events: `
		2022-11-25 application-to-organisation
		2022-11-27 identification-completed positive=true`}, "met due 2022-11-28", "an act on a day off counts at its own date"},
	{"an application on a day off", "p10/identification", history{asOf: "2022-11-28", facts: noParty, events: `
		2022-11-26 application-to-organisation`}, "pending due 2022-11-28", "the trigger is not moved: one business day after Saturday is Monday"},
	{"overdue", "p10/identification", history{asOf: "2022-11-29", facts: noParty, events: `
		2022-11-26 application-to-organisation`}, "overdue due 2022-11-28 by 1", ""},
	{"paragraph 13-1 is not asked before order 325", "p10/identification", history{asOf: "2022-08-31", events: `
		2022-08-01 application-to-organisation
		2022-08-02 identification-completed positive=true`}, "met due 2022-08-02", ""},
	{"its facts are not known", "p10/identification", history{asOf: "2022-11-30", events: `
		2022-11-21 application-to-organisation
		2022-11-22 identification-completed positive=true`},
		"undetermined due 2022-11-22 needs facts.pre_trial_investigation_started needs facts.recognised_injured_party", ""},
	{"one of its facts is not known", "p10/identification", history{asOf: "2022-11-30", events: `
		2022-11-21 application-to-organisation
		2022-11-21 investigation-started
		2022-11-22 identification-completed positive=true`},
		"undetermined due 2022-11-22 needs facts.recognised_injured_party", ""},
	{"one of its facts is denied", "p10/identification", history{asOf: "2022-11-30", facts: `"pre_trial_investigation_started": false`, events: `
		2022-11-21 application-to-organisation
		2022-11-22 identification-completed positive=true`}, "met due 2022-11-22", "the other one no longer matters"},
	{"both facts are stated", "p10/identification", history{asOf: "2022-11-30", facts: `"pre_trial_investigation_started": true, "recognised_injured_party": true`, events: `
		2022-11-21 application-to-organisation`}, "not-applicable because of p13-1", ""},
	{"both facts on the due day", "p10/identification", history{asOf: "2022-11-30", events: `
		2022-11-21 application-to-organisation
		2022-11-21 investigation-started
		2022-11-22 recognised-as-injured-party`}, "not-applicable because of p13-1", ""},
	{"both facts a day later", "p10/identification", history{asOf: "2022-11-23", events: `
		2022-11-21 application-to-organisation
		2022-11-21 investigation-started
		2022-11-23 recognised-as-injured-party`}, "overdue due 2022-11-22 by 1", "later ones do not remove it"},
	{"both facts before order 325", "p10/identification", history{asOf: "2022-08-31", events: `
		2022-08-01 investigation-started
		2022-08-01 recognised-as-injured-party
		2022-08-01 application-to-organisation
		2022-08-02 identification-completed positive=true`}, "met due 2022-08-02", ""},
	{"the Criteria before order 325", "p10/identification", history{asOf: "2022-08-31", readings: "injured-party-before-325=from-criteria-2021", events: `
		2022-08-01 investigation-started
		2022-08-01 recognised-as-injured-party
		2022-08-01 application-to-organisation`}, "not-applicable because of criteria:10", ""},
	{"in the window of order 325", "p10/identification", history{asOf: "2022-09-30", events: `
		2022-09-12 investigation-started
		2022-09-12 recognised-as-injured-party
		2022-09-12 application-to-organisation`}, "not-applicable because of p13-1 uncertain 325", ""},
	{"in the window, with an entry date after it", "p10/identification", history{asOf: "2022-09-13", entries: "325=2022-09-15", events: `
		2022-09-12 investigation-started
		2022-09-12 recognised-as-injured-party
		2022-09-12 application-to-organisation`}, "pending due 2022-09-13", "the entry date closes the window: the order came later"},
	{"the day of the event counts", "p10/identification", history{asOf: "2022-11-22", facts: noParty, readings: "start-of-period=same-day-counts", events: `
		2022-11-21 application-to-organisation`}, "overdue due 2022-11-21 by 1", ""},
	{"the day of the event is off", "p10/identification", history{asOf: "2022-11-28", facts: noParty, readings: "start-of-period=same-day-counts", events: `
		2022-11-26 application-to-organisation`}, "pending due 2022-11-28", "a day off is no business day: both options agree"},
	{"before the standard", "p10/identification", history{asOf: "2016-05-20", events: `
		2016-04-07 application-to-organisation`}, "not-applicable because of 138", ""},
	{"in the window of the standard itself", "p10/identification", history{asOf: "2016-05-20", events: `
		2016-04-08 application-to-organisation
		2016-04-11 identification-completed positive=true`}, "met due 2016-04-11 uncertain 138", "8 April 2016 was a Friday"},
	{"due after the repeal", "p10/identification", history{asOf: "2023-07-03", facts: noParty, events: `
		2023-06-30 application-to-organisation
		2023-07-01 identification-completed positive=true`}, "met due 2023-07-01", "the trigger governs; Saturday 1 July 2023 was worked"},
	{"after the repeal", "p10/identification", history{asOf: "2023-07-05", facts: noParty, events: `
		2023-06-30 recognised-as-victim
		2023-07-03 application-to-organisation`}, "not-applicable because of 263", ""},
	{"two applications", "p10/identification", history{asOf: "2022-12-30", facts: noParty, events: `
		2022-11-21 application-to-organisation
		2022-11-22 identification-completed positive=false
		2022-12-05 application-to-organisation
		2022-12-07 identification-completed positive=true`}, "met due 2022-11-22; late due 2022-12-06 by 1", ""},
	{"nothing before the next application", "p10/identification", history{asOf: "2022-11-24", facts: noParty, events: `
		2022-11-21 application-to-organisation
		2022-11-23 application-to-organisation
		2022-11-24 identification-completed positive=true`}, "overdue due 2022-11-22 by 2; met due 2022-11-24", "an act belongs to the last trigger before it"},

	// Paragraph 11.
	{"alone", "p11/identification", history{asOf: "2022-08-31", facts: `"joint_partners_absent": true`, events: `
		2022-08-01 detected-by-internal-affairs
		2022-08-03 identification-completed positive=true`}, "late due 2022-08-02 by 1", ""},
	{"together", "p11/identification", history{asOf: "2022-08-31", facts: `"joint_partners_absent": false`, events: `
		2022-08-01 detected-by-internal-affairs
		2022-08-03 identification-completed positive=true`}, "met", "without a period nothing is late"},
	{"alone or together, done at once", "p11/identification", history{asOf: "2022-08-31", events: `
		2022-08-01 detected-by-internal-affairs
		2022-08-02 identification-completed positive=true`}, "met due 2022-08-02", "met either way"},
	{"alone or together, done late", "p11/identification", history{asOf: "2022-08-31", events: `
		2022-08-01 detected-by-internal-affairs
		2022-08-03 identification-completed positive=true`}, "undetermined due 2022-08-02 needs facts.joint_partners_absent", ""},
	{"after order 325", "p11/identification", history{asOf: "2022-11-30", facts: noParty, events: `
		2022-11-21 detected-by-internal-affairs`}, "no-deadline", "the duty stayed, the period went"},
	{"the window of order 325", "p11/identification", history{asOf: "2022-09-16", facts: `"joint_partners_absent": true`, events: `
		2022-09-12 detected-by-internal-affairs`}, "no-deadline uncertain 325", ""},
	{"edition of the fulfilment", "p11/identification", history{asOf: "2022-11-30", facts: `"joint_partners_absent": true`, readings: "edition-at-duty=fulfilment-day", events: `
		2022-08-30 detected-by-internal-affairs
		2022-10-10 identification-completed positive=true`}, "met", "on 10 October there was no period any more"},
	{"edition of the trigger", "p11/identification", history{asOf: "2022-11-30", facts: `"joint_partners_absent": true`, events: `
		2022-08-29 detected-by-internal-affairs
		2022-09-01 identification-completed positive=true`}, "late due 2022-08-31 by 1", "29 was off and 30 August a holiday: Saturday the 27th was worked for Monday"},
	{"recognised as injured party while open", "p11/identification", history{asOf: "2022-11-30", events: `
		2022-11-14 detected-by-internal-affairs
		2022-11-15 investigation-started
		2022-11-21 recognised-as-injured-party`}, "not-applicable because of p13-1", ""},

	// Paragraph 14.
	{"in time", "p14/dispatch", history{asOf: "2022-11-30", facts: noParty, events: `
		2022-11-22 identification-completed positive=true
		2022-11-23 papers-sent`}, "met due 2022-11-23", ""},
	{"no words: the same day never counts", "p14/dispatch", history{asOf: "2022-11-30", facts: noParty, readings: "start-of-period=same-day-counts", events: `
		2022-11-22 identification-completed positive=true
		2022-11-23 papers-sent`}, "met due 2022-11-23", "the reading acts only where the words are «со дня»"},
	{"overdue", "p14/dispatch", history{asOf: "2022-12-09", facts: noParty, events: `
		2022-11-21 application-to-organisation
		2022-11-22 identification-completed positive=true`}, "overdue due 2022-11-23 by 12", "24 November to 9 December"},
	{"negative", "p14/dispatch", history{asOf: "2022-11-30", facts: noParty, events: `
		2022-11-22 identification-completed positive=false`}, "not-applicable because of p14.2", ""},
	{"injured party: the later of application and recognition", "p14/dispatch", history{asOf: "2022-11-30", events: `
		2022-11-21 investigation-started
		2022-11-21 application-to-organisation
		2022-11-24 recognised-as-injured-party
		2022-11-28 papers-sent`}, "late due 2022-11-25 by 1", ""},
	{"injured party before the application", "p14/dispatch", history{asOf: "2022-11-30", events: `
		2022-11-14 investigation-started
		2022-11-15 recognised-as-injured-party
		2022-11-21 application-to-organisation
		2022-11-22 papers-sent`}, "met due 2022-11-22", ""},
	{"injured party: an identification all the same", "p14/dispatch", history{asOf: "2022-11-30", events: `
		2022-11-14 investigation-started
		2022-11-15 recognised-as-injured-party
		2022-11-21 application-to-organisation
		2022-11-22 identification-completed positive=true
		2022-11-23 papers-sent`}, "late due 2022-11-22 by 1", "the sheet is not required, so it cannot put the day off"},
	{"injured party, but the sheet is still sent", "p14/dispatch", history{asOf: "2022-11-30", readings: "injured-party-without-sheet=sheet-still-sent", events: `
		2022-11-14 investigation-started
		2022-11-15 recognised-as-injured-party
		2022-11-21 application-to-organisation
		2022-11-22 identification-completed positive=true
		2022-11-23 papers-sent`}, "met due 2022-11-23", ""},
	{"identified before the recognition", "p14/dispatch", history{asOf: "2022-12-30", events: `
		2022-11-21 application-to-organisation
		2022-11-22 identification-completed positive=true
		2022-11-23 papers-sent
		2022-12-05 investigation-started
		2022-12-06 recognised-as-injured-party`}, "met due 2022-11-23", "nothing is sent twice"},
	{"a direction suffices", "p14/dispatch", history{asOf: "2022-11-30", facts: noParty, readings: "permit-when-directed=direction-suffices", events: `
		2022-11-21 direction-received
		2022-11-22 identification-completed positive=true`}, "not-applicable because of p9", ""},
	{"a direction does not suffice", "p14/dispatch", history{asOf: "2022-11-30", facts: noParty, events: `
		2022-11-21 direction-received
		2022-11-22 identification-completed positive=true`}, "overdue due 2022-11-23 by 5", ""},
	{"refusal given", "p14.2/refusal", history{asOf: "2022-11-30", facts: noParty, events: `
		2022-11-22 identification-completed positive=false
		2022-11-28 refusal-given`}, "met", "no period"},
	{"refusal open", "p14.2/refusal", history{asOf: "2022-11-30", facts: noParty, events: `
		2022-11-22 identification-completed positive=false`}, "no-deadline", ""},
	{"no refusal for a victim", "p14.2/refusal", history{asOf: "2022-11-30", facts: noParty, events: `
		2022-11-22 identification-completed positive=true`}, "not-triggered", ""},

	// Paragraph 14-1.
	{"before order 325", "p14-1/report", history{asOf: "2022-08-31", events: `2022-08-01 sheet-completed`}, "not-applicable because of 325", ""},
	{"open", "p14-1/report", history{asOf: "2022-11-30", events: `2022-11-22 sheet-completed`}, "no-deadline", ""},
	{"done", "p14-1/report", history{asOf: "2022-11-30", events: `
		2022-11-22 sheet-completed
		2022-11-30 report-drawn-up`}, "met", ""},
	{"in the window", "p14-1/report", history{asOf: "2022-11-30", events: `2022-10-07 sheet-completed`}, "no-deadline uncertain 325", "7 October is the last day of doubt"},
	{"after the window", "p14-1/report", history{asOf: "2022-11-30", events: `2022-10-08 sheet-completed`}, "no-deadline", ""},
	{"injured party", "p14-1/report", history{asOf: "2022-11-30", events: `
		2022-11-14 investigation-started
		2022-11-15 recognised-as-injured-party
		2022-11-22 sheet-completed`}, "not-applicable because of p13-1", ""},

	// Paragraph 15.
	{"over the March holidays, in time", "p15/permit", history{asOf: "2022-03-31", events: `
		2022-03-03 papers-received
		2022-03-09 permit-issued`}, "met due 2022-03-09", "4 March, Saturday 5 March (worked), 9 March"},
	{"over the March holidays, late", "p15/permit", history{asOf: "2022-03-31", events: `
		2022-03-03 papers-received
		2022-03-14 permit-issued`}, "late due 2022-03-09 by 3", "10, 11 and 14 March"},
	{"over Nauryz", "p15/permit", history{asOf: "2022-03-28", events: `2022-03-18 papers-received`}, "pending due 2022-03-28", "21, 22 and 23 March are holidays: 24, 25 and 28 count"},
	{"refused", "p15/permit", history{asOf: "2022-03-31", events: `
		2022-03-03 papers-received
		2022-03-10 permit-refused`}, "late due 2022-03-09 by 1", "a refusal fulfils it, and can be late like a permit"},
	{"premature", "p15/permit", history{asOf: "2022-11-30", facts: noParty, events: `
		2022-11-21 permit-issued
		2022-11-22 papers-received`}, "premature due 2022-11-25", ""},
	{"premature on one day", "p15/permit", history{asOf: "2022-11-30", facts: noParty, events: `
		2022-11-22 permit-issued
		2022-11-22 papers-received`}, "premature due 2022-11-25", "several on one day stand in the order in which they happened"},
	{"premature, but of another stay", "p15/permit", history{asOf: "2022-11-23", facts: noParty, events: `
		2022-06-01 permit-issued
		2022-07-01 exited kind=completed
		2022-11-22 papers-received`}, "pending due 2022-11-25", ""},
	{"the day of receipt is unknown", "p15/permit", history{asOf: "2022-12-09", facts: noParty, events: `
		2022-11-21 application-to-organisation
		2022-11-22 identification-completed positive=true
		? papers-received`}, "undetermined due 2022-11-25 or 2022-12-14 needs events[2].date", "received on 22 November it is overdue, on 9 December pending"},
	{"the day of receipt is unknown and does not matter", "p15/permit", history{asOf: "2022-12-09", facts: noParty, events: `
		2022-11-22 identification-completed positive=true
		? papers-received
		2022-11-25 permit-issued`}, "met due 2022-11-25 or 2022-11-30", "every possible day gives one status"},
	{"the day of issue is unknown", "p15/permit", history{asOf: "2022-12-09", facts: noParty, events: `
		2022-11-21 papers-received
		? permit-issued`}, "undetermined due 2022-11-24 needs events[1].date", ""},
	{"issued before a day that is in time", "p15/permit", history{asOf: "2022-12-09", facts: noParty, events: `
		2022-11-21 papers-received
		? permit-issued
		2022-11-24 permit-sent`}, "met due 2022-11-24", ""},
	{"issued after a day that is late", "p15/permit", history{asOf: "2022-12-09", facts: noParty, events: `
		2022-11-21 papers-received
		2022-11-28 status-changed
		? permit-issued`}, "late due 2022-11-24 by 2-11", "28 November at the earliest, 9 December at the latest"},
	{"a direction suffices", "p15/permit", history{asOf: "2022-12-09", facts: noParty, readings: "permit-when-directed=direction-suffices", events: `
		2022-11-21 direction-received
		2022-11-22 papers-received`}, "not-applicable because of p9", ""},
	{"a direction of an earlier stay does not", "p15/permit", history{asOf: "2022-11-23", facts: noParty, readings: "permit-when-directed=direction-suffices", events: `
		2022-03-21 direction-received
		2022-06-21 exited kind=completed
		2022-11-22 papers-received`}, "pending due 2022-11-25", ""},
	{"sent in time", "p15/permit-dispatch", history{asOf: "2022-12-09", facts: noParty, events: `
		2022-11-25 permit-issued
		2022-11-28 permit-sent`}, "met due 2022-11-28", "Friday to Monday"},
	{"sent late", "p15/permit-dispatch", history{asOf: "2022-12-09", facts: noParty, events: `
		2022-11-25 permit-issued
		2022-11-30 permit-sent`}, "late due 2022-11-28 by 2", ""},
	{"not sent", "p15/permit-dispatch", history{asOf: "2022-11-28", facts: noParty, events: `2022-11-25 permit-issued`}, "pending due 2022-11-28", ""},
	{"nothing follows a refusal", "p15/permit-dispatch", history{asOf: "2022-11-28", facts: noParty, events: `
		2022-11-24 papers-received
		2022-11-25 permit-refused`}, "not-triggered", ""},
	{"contract in time", "p15.2/contract", history{asOf: "2022-12-09", facts: noParty, events: `
		2022-11-28 permit-received
		2022-11-29 contract-concluded`}, "met due 2022-11-29", ""},
	{"contract late", "p15.2/contract", history{asOf: "2022-12-30", facts: noParty, events: `
		2022-12-15 permit-received
		2022-12-20 contract-concluded`}, "late due 2022-12-19 by 1", "16 December is a holiday, 17 and 18 a weekend"},
	{"contract declined", "p15.2/contract", history{asOf: "2022-12-09", facts: noParty, events: `
		2022-11-28 permit-received
		2022-11-29 contract-declined`}, "met due 2022-11-29", ""},
	{"contract overdue", "p15.2/contract", history{asOf: "2022-11-30", facts: noParty, events: `2022-11-28 permit-received`}, "overdue due 2022-11-29 by 1", ""},
	{"contract before the permit", "p15.2/contract", history{asOf: "2022-12-09", facts: noParty, events: `
		2022-11-21 contract-concluded
		2022-11-28 permit-received`}, "premature due 2022-11-29", "the act still triggers what follows"},
	{"direction, then identification", "p15.2/contract", history{asOf: "2022-12-09", facts: noParty, readings: "permit-when-directed=direction-suffices", events: `
		2022-11-21 direction-received
		2022-11-22 identification-completed positive=true
		2022-11-24 contract-concluded`}, "late due 2022-11-23 by 1", ""},
	{"identification, then direction", "p15.2/contract", history{asOf: "2022-12-09", facts: noParty, readings: "permit-when-directed=direction-suffices", events: `
		2022-11-21 identification-completed positive=true
		2022-11-22 direction-received
		2022-11-23 contract-concluded`}, "met due 2022-11-23", ""},
	{"a direction without identification", "p15.2/contract", history{asOf: "2022-12-09", facts: noParty, readings: "permit-when-directed=direction-suffices", events: `
		2022-11-22 direction-received
		2022-11-22 identification-completed positive=false`}, "not-triggered", "only a positive identification counts"},
	{"a direction and paragraph 13-1", "p15.2/contract", history{asOf: "2022-12-09", readings: "permit-when-directed=direction-suffices", events: `
		2022-11-14 investigation-started
		2022-11-15 recognised-as-injured-party
		2022-11-22 direction-received
		2022-11-23 contract-concluded`}, "met due 2022-11-23", "the injured party counts as identified"},

	// Paragraphs 19 to 21.
	{"only notified", "p19/guardianship", history{asOf: "2022-12-09", events: `
		2022-11-21 child-without-representative
		2022-11-22 guardianship-notified`}, "no-deadline", "the child has to be handed over too"},
	{"notified and handed over", "p19/guardianship", history{asOf: "2022-12-09", events: `
		2022-11-21 child-without-representative
		2022-11-22 guardianship-notified
		2022-11-25 child-transferred`}, "met", ""},
	{"registered", "p20/registration", history{asOf: "2022-12-09", events: `
		2022-11-30 admitted
		2022-12-05 card-completed`}, "met", ""},
	{"not registered", "p20/registration", history{asOf: "2022-12-09", events: `2022-11-30 admitted`}, "no-deadline", ""},
	{"card listed before the admission of that day", "p20/registration", history{asOf: "2022-12-09", events: `
		2022-11-30 card-completed
		2022-11-30 admitted`}, "met", "on the day of the trigger is on it"},
	{"before order 49", "p20.3/portal", history{asOf: "2022-02-28", events: `2022-02-18 card-completed`}, "not-applicable because of 49", ""},
	{"in the window of order 49", "p20.3/portal", history{asOf: "2022-02-28", events: `
		2022-02-21 card-completed
		2022-02-22 portal-entered`}, "met due 2022-02-22 uncertain 49", ""},
	{"one for each card", "p20.3/portal", history{asOf: "2022-12-09", events: `
		2022-11-30 card-completed
		2022-11-30 card-completed
		2022-12-01 portal-entered
		2022-12-02 portal-entered`}, "met due 2022-12-01; late due 2022-12-01 by 1", ""},
	{"one entry for two cards", "p20.3/portal", history{asOf: "2022-12-09", events: `
		2022-11-30 card-completed
		2022-12-01 card-completed
		2022-12-01 portal-entered`}, "met due 2022-12-01; overdue due 2022-12-02 by 5", ""},
	{"edition of the fulfilment", "p20.3/portal", history{asOf: "2022-12-09", readings: "edition-at-duty=fulfilment-day", events: `
		2022-02-18 card-completed
		2022-04-01 portal-entered`}, "late due 2022-02-21 by 25", "business days from 22 February to 1 April: 5 in February, 19 in March with its five days off and one worked Saturday, 1 in April"},
	{"from the refusal", "p21/police-information", history{asOf: "2022-12-09", events: `
		2022-11-21 application-to-organisation
		2022-11-22 police-application-refused
		2022-11-25 police-informed`}, "met due 2022-11-25", ""},
	{"from the application", "p21/police-information", history{asOf: "2022-12-09", readings: "police-information-start=from-application", events: `
		2022-11-21 application-to-organisation
		2022-11-22 police-application-refused
		2022-11-25 police-informed`}, "late due 2022-11-24 by 1", ""},
	{"from the application, but not before the refusal", "p21/police-information", history{asOf: "2022-12-09", readings: "police-information-start=from-application", events: `
		2022-11-21 application-to-organisation
		2022-11-28 police-application-refused
		2022-11-29 police-informed`}, "late due 2022-11-28 by 1", ""},
	{"the police know already", "p21/police-information", history{asOf: "2022-12-09", events: `
		2022-11-21 detected-by-internal-affairs
		2022-11-22 police-application-refused`}, "overdue due 2022-11-25 by 10", "there is no exception"},

	// Paragraphs 27 to 35.
	{"on the third day", "p27.3/assessment", history{asOf: "2022-12-09", events: `
		2022-11-30 contract-concluded
		2022-12-03 needs-assessed`}, "premature due 2022-12-03", "three calendar days have to pass first"},
	{"on the fourth day", "p27.3/assessment", history{asOf: "2022-12-09", events: `
		2022-11-30 contract-concluded
		2022-12-04 needs-assessed`}, "met due 2022-12-03", "a Sunday, which does not matter"},
	{"on the fourth day, if the observation rolls", "p27.3/assessment", history{asOf: "2022-12-09", readings: "observation-rollover=rolls", events: `
		2022-11-30 contract-concluded
		2022-12-05 needs-assessed`}, "premature due 2022-12-05", "Saturday rolls to Monday"},
	{"open", "p27.3/assessment", history{asOf: "2022-12-09", events: `2022-11-30 contract-concluded`}, "no-deadline due 2022-12-03", "there is an earliest day, and no last one"},
	{"again with each contract", "p27.3/assessment", history{asOf: "2022-12-30", events: `
		2022-03-01 contract-concluded
		2022-03-10 needs-assessed
		2022-06-01 exited kind=completed
		2022-11-30 contract-concluded
		2022-12-01 needs-assessed`}, "met due 2022-03-04; premature due 2022-12-03", ""},
	{"before the contract", "p27.3/assessment", history{asOf: "2022-12-09", events: `
		2022-11-29 needs-assessed
		2022-11-30 contract-concluded`}, "premature due 2022-12-03", ""},
	{"plan over a holiday", "p29/plan", history{asOf: "2022-12-30", events: `
		2022-12-14 needs-assessed
		2022-12-20 plan-approved`}, "met due 2022-12-20", "15, 19 and 20 December; the 16th is a holiday"},
	{"plan worked out in time, approved late", "p29/plan", history{asOf: "2022-12-30", events: `
		2022-12-05 needs-assessed
		2022-12-08 plan-developed
		2022-12-09 plan-approved`}, "late due 2022-12-08 by 1", "a plan is none before it is approved"},
	{"plan worked out in time", "p29/plan", history{asOf: "2022-12-30", readings: "plan-by=developed", events: `
		2022-12-05 needs-assessed
		2022-12-08 plan-developed
		2022-12-09 plan-approved`}, "met due 2022-12-08", ""},
	{"no plan", "p29/plan", history{asOf: "2022-12-09", events: `2022-12-05 needs-assessed`}, "overdue due 2022-12-08 by 1", ""},
	{"next plan in time", "p29/next-plan", history{asOf: "2022-12-30", events: `
		2022-10-03 contract-concluded
		2022-10-10 plan-approved
		2022-12-09 plan-expired
		2022-12-12 plan-approved`}, "met due 2022-12-12", "Friday to Monday"},
	{"next plan approved ahead", "p29/next-plan", history{asOf: "2022-12-30", events: `
		2022-10-03 contract-concluded
		2022-10-10 plan-approved
		2022-12-05 plan-approved
		2022-12-09 plan-expired`}, "met due 2022-12-12", ""},
	{"the plan in force is not the next plan", "p29/next-plan", history{asOf: "2022-12-30", events: `
		2022-10-03 contract-concluded
		2022-10-10 plan-approved
		2022-12-09 plan-expired`}, "overdue due 2022-12-12 by 13", "13 December to 30 December without the 16th"},
	{"a plan ahead for one of two", "p29/next-plan", history{asOf: "2022-12-30", events: `
		2022-10-03 contract-concluded
		2022-10-10 plan-approved
		2022-10-31 plan-approved
		2022-11-04 plan-expired
		2022-12-09 plan-expired
		2022-12-13 plan-approved`}, "met due 2022-11-07; late due 2022-12-12 by 1", ""},
	{"the plan ends with the contract", "p29/next-plan", history{asOf: "2022-12-30", events: `
		2022-06-03 contract-concluded
		2022-06-10 plan-approved
		2022-12-05 plan-expired
		2022-12-05 contract-ended`}, "not-triggered", "3 December is a Saturday, the term runs to Monday the 5th; after it no plan is needed"},
	{"no contract any more", "p29/next-plan", history{asOf: "2022-12-30", events: `
		2022-10-03 contract-concluded
		2022-10-10 plan-approved
		2022-11-01 exited kind=completed
		2022-12-09 plan-expired`}, "not-triggered", ""},
	{"each quarter", "p31/monitoring", history{asOf: "2023-01-10", events: `
		2022-08-15 contract-concluded
		2022-09-30 monitoring-recorded`}, "met due 2022-09-30; overdue due 2022-12-31 by 5; pending due 2023-02-15", "4, 5, 6, 9 and 10 January 2023: 3 January is off for the first, a Sunday; the contract ends in the first quarter"},
	{"the last day of the contract", "p31/monitoring", history{asOf: "2023-03-31", events: `
		2022-08-15 contract-concluded
		2022-09-30 monitoring-recorded
		2022-12-31 monitoring-recorded
		2023-02-16 monitoring-recorded`}, "met due 2022-09-30; met due 2022-12-31; late due 2023-02-15 by 1", ""},
	{"ended early", "p31/monitoring", history{asOf: "2022-12-31", events: `
		2022-08-15 contract-concluded
		2022-09-15 contract-ended`}, "overdue due 2022-09-15 by 74", "from 16 September to 31 December 2022: 11, 20, 22 and 21 business days in the four months"},
	{"two contracts in one quarter", "p31/monitoring", history{asOf: "2022-12-31", events: `
		2022-10-03 contract-concluded
		2022-10-20 exited kind=completed
		2022-11-01 contract-concluded
		2022-12-30 monitoring-recorded`}, "met due 2022-12-31", "one instance"},
	{"a quarter that has not begun", "p31/monitoring", history{asOf: "2022-12-31", events: `2022-12-01 contract-concluded`}, "pending due 2022-12-31", ""},
	{"recorded in the next quarter", "p31/monitoring", history{asOf: "2023-01-04", events: `
		2022-12-01 contract-concluded
		2023-01-04 monitoring-recorded`}, "overdue due 2022-12-31 by 1; met due 2023-03-31", "a record belongs to the quarter it is made in; 2 and 3 January 2023 are off"},
	{"three months from the contract", "p31/monitoring", history{asOf: "2022-12-31", readings: "quarter=three-months-from-contract", events: `
		2022-08-15 contract-concluded
		2022-11-15 monitoring-recorded`}, "met due 2022-11-15; pending due 2023-02-15", ""},
	{"three months, and no third quarter for a rolled end", "p31/monitoring", history{asOf: "2023-01-31", readings: "quarter=three-months-from-contract", events: `
		2022-06-03 contract-concluded
		2022-09-01 monitoring-recorded
		2022-12-05 monitoring-recorded`}, "met due 2022-09-03; met due 2022-12-05", "the term rolls from Saturday to Monday, 5 December"},
	{"a frequency that rolls", "p31/monitoring", history{asOf: "2023-01-04", readings: "frequency-rollover=rolls", events: `
		2022-12-01 contract-concluded`}, "pending due 2023-01-04; pending due 2023-03-31", "31 December is a Saturday; 1 and 2 January are holidays, and so 3 January is off"},
	{"the day of the record is unknown and does not matter", "p31/monitoring", history{asOf: "2022-12-31", events: `
		2022-10-03 contract-concluded
		? monitoring-recorded
		2022-12-09 status-changed`}, "met due 2022-12-31", ""},
	{"the day of the record is unknown", "p31/monitoring", history{asOf: "2023-01-31", events: `
		2022-12-01 contract-concluded
		? monitoring-recorded`}, "undetermined due 2022-12-31 needs events[1].date; undetermined due 2023-03-31 needs events[1].date", ""},
	{"after the repeal", "p31/monitoring", history{asOf: "2023-12-31", events: `
		2023-05-02 contract-concluded
		2023-06-30 monitoring-recorded`}, "met due 2023-06-30; not-applicable because of 263", "the quarter that begins on the day of the repeal"},
	{"reinstated: the old contract goes on", "p31/monitoring", history{asOf: "2022-12-31", events: `
		2022-08-15 contract-concluded
		2022-09-05 exited kind=expelled
		2022-10-05 returned-with-valid-reason
		2022-10-05 reinstated
		2022-12-30 monitoring-recorded`}, "overdue due 2022-09-30 by 63; met due 2022-12-31", "20, 22 and 21 business days in the last three months of 2022"},
	{"measures", "p35/measures", history{asOf: "2022-12-31", events: `
		2022-12-01 contract-concluded
		2022-12-31 measures-recorded`}, "met due 2022-12-31", ""},
	{"no measures", "p35/measures", history{asOf: "2023-01-05", events: `2022-12-01 contract-concluded`}, "overdue due 2022-12-31 by 2; pending due 2023-03-31", "4 and 5 January 2023"},
	{"before any contract", "p35/measures", history{asOf: "2023-01-05", events: `2022-12-01 application-to-organisation`}, "not-triggered", ""},
	{"adjusted", "p32/adjustment", history{asOf: "2022-12-31", events: `
		2022-12-01 status-changed
		2022-12-15 plan-adjusted`}, "met", ""},
	{"not adjusted", "p32/adjustment", history{asOf: "2022-12-31", events: `2022-12-01 status-changed`}, "no-deadline", ""},
	{"evaluated", "p33/evaluation", history{asOf: "2022-12-31", events: `
		2022-12-01 contract-ended
		2022-12-15 work-evaluated`}, "met", ""},
	{"not evaluated", "p33/evaluation", history{asOf: "2022-12-31", events: `2022-12-01 contract-ended`}, "no-deadline", ""},

	// Paragraphs 42 to 45.
	{"referred", "p42.2/referral", history{asOf: "2022-12-31", events: `
		2022-12-01 discontinued
		2022-12-02 referred-or-transferred`}, "met", ""},
	{"not referred", "p42.2/referral", history{asOf: "2022-12-31", events: `2022-12-01 discontinued`}, "no-deadline", ""},
	{"at once", "p43(2).2/reinstatement", history{asOf: "2022-12-31", facts: expelledForAbsence, events: `
		2022-11-19 returned-with-valid-reason
		2022-11-19 reinstated`}, "met due 2022-11-19", "a Saturday: immediately is that day, whatever day it is"},
	{"the next business day", "p43(2).2/reinstatement", history{asOf: "2022-12-31", facts: expelledForAbsence, events: `
		2022-11-19 returned-with-valid-reason
		2022-11-21 reinstated`}, "late due 2022-11-19 by 1", ""},
	{"the day after, a Sunday", "p43(2).2/reinstatement", history{asOf: "2022-12-31", facts: expelledForAbsence, events: `
		2022-11-19 returned-with-valid-reason
		2022-11-20 reinstated`}, "late due 2022-11-19 by 1", "no business day has passed: at least one"},
	{"not at all", "p43(2).2/reinstatement", history{asOf: "2022-11-22", facts: expelledForAbsence, events: `2022-11-19 returned-with-valid-reason`}, "overdue due 2022-11-19 by 2", ""},
	{"on the day itself", "p43(2).2/reinstatement", history{asOf: "2022-11-19", facts: expelledForAbsence, events: `2022-11-19 returned-with-valid-reason`}, "pending due 2022-11-19", ""},
	{"expelled while away", "p43(2).2/reinstatement", history{asOf: "2022-11-21", events: `
		2022-11-07 left-without-leave
		2022-11-11 exited kind=expelled
		2022-11-19 returned-with-valid-reason`}, "overdue due 2022-11-19 by 1", ""},
	{"back before any expulsion", "p43(2).2/reinstatement", history{asOf: "2022-11-21", events: `
		2022-11-07 left-without-leave
		2022-11-09 returned-with-valid-reason`}, "not-applicable because of p43(2)", "who was not expelled is not reinstated"},
	{"expelled for something else", "p43(2).2/reinstatement", history{asOf: "2022-11-21", events: `
		2022-11-07 left-without-leave
		2022-11-08 returned
		2022-11-11 exited kind=expelled
		2022-11-19 returned-with-valid-reason`}, "not-applicable because of p43(2)", "the ground was not the absence"},
	{"left in good order", "p43(2).2/reinstatement", history{asOf: "2022-11-21", events: `
		2022-11-11 exited kind=completed
		2022-11-19 returned-with-valid-reason`}, "not-applicable because of p43(2)", ""},
	{"taken in again in the meantime", "p43(2).2/reinstatement", history{asOf: "2022-12-31", events: `
		2022-11-07 left-without-leave
		2022-11-11 exited kind=expelled
		2022-11-21 contract-concluded
		2022-12-05 left-without-leave
		2022-12-06 returned-with-valid-reason`}, "not-applicable because of p43(2)", "nobody is reinstated who is a recipient"},
	{"back for a second time", "p43(2).2/reinstatement", history{asOf: "2022-12-31", events: `
		2022-11-07 left-without-leave
		2022-11-11 exited kind=expelled
		2022-11-19 returned-with-valid-reason
		2022-11-19 reinstated
		2022-12-05 left-without-leave
		2022-12-06 returned-with-valid-reason`}, "met due 2022-11-19; not-applicable because of p43(2)", ""},
	{"order issued", "p44/order", history{asOf: "2022-12-31", events: `
		2022-12-01 exit-ground-arose
		2022-12-02 head-order-issued`}, "met", ""},
	{"no order", "p44/order", history{asOf: "2022-12-31", events: `2022-12-01 exit-ground-arose`}, "no-deadline", ""},
	{"handed over", "p45/handover", history{asOf: "2022-12-31", events: `
		2022-12-01 head-order-issued
		2022-12-01 exited kind=completed
		2022-12-01 belongings-handed-over`}, "met", ""},
	{"handed over, listed before the exit of that day", "p45/handover", history{asOf: "2022-12-31", events: `
		2022-12-01 head-order-issued
		2022-12-01 belongings-handed-over
		2022-12-01 exited kind=completed`}, "met", ""},
	{"nothing handed over", "p45/handover", history{asOf: "2022-12-31", events: `2022-12-01 exited kind=completed`}, "no-deadline", ""},

	// Law 114-IV.
	{"not for trafficking", "law:a14(3)/assessment", history{asOf: "2022-12-31", events: `2022-12-01 application-to-local-body`}, "not-applicable because of law:a15(1)", ""},
	{"for everybody, in time", "law:a14(3)/assessment", history{asOf: "2022-12-31", readings: "law-assessment=for-everybody", events: `
		2022-12-01 application-to-local-body
		2022-12-15 needs-assessed-by-social-worker`}, "met due 2022-12-15", "ten business days from 2 December"},
	{"for everybody, late", "law:a14(3)/assessment", history{asOf: "2022-12-31", readings: "law-assessment=for-everybody", events: `
		2022-12-01 application-to-local-body
		2022-12-19 needs-assessed-by-social-worker`}, "late due 2022-12-15 by 1", ""},
	{"for everybody, open", "law:a14(3)/assessment", history{asOf: "2022-12-15", readings: "law-assessment=for-everybody", events: `
		2022-12-01 application-to-local-body`}, "pending due 2022-12-15", ""},
	{"not for trafficking", "law:a15(2)/decision", history{asOf: "2022-12-31", events: `2022-12-01 conclusion-received`}, "not-applicable because of law:a15(1)", ""},
	{"not for trafficking", "law:a15(3)/notice", history{asOf: "2022-12-31", events: `2022-12-01 funding-refused`}, "not-applicable because of law:a15(1)", ""},
	{"at once", "law:a16(3)(4-1)/report", history{asOf: "2022-12-31", events: `
		2022-12-03 offence-against-a-minor-known
		2022-12-03 law-enforcement-informed`}, "met due 2022-12-03", ""},
	{"a day later", "law:a16(3)(4-1)/report", history{asOf: "2022-12-31", events: `
		2022-12-01 offence-against-a-minor-known
		2022-12-02 law-enforcement-informed`}, "late due 2022-12-01 by 1", ""},
	{"not at all", "law:a16(3)(4-1)/report", history{asOf: "2022-12-05", events: `2022-12-01 offence-against-a-minor-known`}, "overdue due 2022-12-01 by 2", ""},
	{"before any law", "law:a16(3)(4-1)/report", history{asOf: "2019-04-30", events: `2019-04-11 offence-against-a-minor-known`}, "not-applicable because of 118-VII", ""},
	{"perhaps already", "law:a16(3)(4-1)/report", history{asOf: "2019-04-30", events: `2019-04-12 offence-against-a-minor-known`}, "not-applicable because of 118-VII uncertain 240-VI", ""},
	{"perhaps already, the eve", "law:a16(3)(4-1)/report", history{asOf: "2022-05-31", events: `2022-05-13 offence-against-a-minor-known`}, "not-applicable because of 118-VII uncertain 240-VI", ""},
	{"in the window", "law:a16(3)(4-1)/report", history{asOf: "2022-05-31", events: `
		2022-05-14 offence-against-a-minor-known
		2022-05-14 law-enforcement-informed`}, "met due 2022-05-14 uncertain 118-VII", ""},
}

func TestRecipientDuties(t *testing.T) {
	for _, r := range recipientRows {
		r.run(t)
	}
}

// The duties of others.
var otherRows = []row{
	{"a month left out", "p26/complaints-book", history{subject: "organisation", asOf: "2022-05-16", events: `
		2022-01-20 complaints-book-reviewed
		2022-02-28 complaints-book-reviewed
		2022-04-29 complaints-book-reviewed`},
		"met due 2022-01-31; met due 2022-02-28; overdue due 2022-03-31 by 29; met due 2022-04-30; pending due 2022-05-31",
		"a frequency does not roll: 30 April 2022 is a Saturday"},
	{"no record at all", "p26/complaints-book", history{subject: "organisation", asOf: "2022-05-16"}, "pending due 2022-05-31", "without an event there is only the month of the day"},
	{"a frequency that rolls", "p26/complaints-book", history{subject: "organisation", asOf: "2022-05-16", readings: "frequency-rollover=rolls", events: `
		2022-04-01 inspection-ended violation=false`}, "overdue due 2022-05-03 by 7; pending due 2022-05-31", "30 April is a Saturday, 1 May a holiday on a Sunday, 2 May its substitute"},
	{"the month of the beginning", "p26/complaints-book", history{subject: "organisation", asOf: "2016-04-30", events: `
		2016-04-01 complaints-book-reviewed`}, "pending due 2016-04-30 uncertain 138", "what was done before the standard does not count"},
	{"the last month", "p26/complaints-book", history{subject: "organisation", asOf: "2024-01-31", events: `
		2023-06-15 complaints-book-reviewed`}, "met due 2023-06-30; not-applicable because of 263", ""},
	{"a breach found", "law:a20(2)(1)/order", history{subject: "organisation", asOf: "2022-12-31", events: `
		2022-12-14 inspection-ended violation=true
		2022-12-20 remedial-order-sent`}, "met due 2022-12-20", ""},
	{"sent late", "law:a20(2)(1)/order", history{subject: "organisation", asOf: "2022-12-31", events: `
		2022-12-14 inspection-ended violation=true
		2022-12-21 remedial-order-sent`}, "late due 2022-12-20 by 1", ""},
	{"not sent", "law:a20(2)(1)/order", history{subject: "organisation", asOf: "2022-12-20", events: `
		2022-12-14 inspection-ended violation=true`}, "pending due 2022-12-20", ""},
	{"overdue", "law:a20(2)(1)/order", history{subject: "organisation", asOf: "2022-12-21", events: `
		2022-12-14 inspection-ended violation=true`}, "overdue due 2022-12-20 by 1", ""},
	{"no breach found", "law:a20(2)(1)/order", history{subject: "organisation", asOf: "2022-12-31", events: `
		2022-12-14 inspection-ended violation=false`}, "not-triggered", ""},
	{"before the standard", "law:a20(2)(1)/order", history{subject: "organisation", asOf: "2012-12-31", events: `
		2012-11-14 inspection-ended violation=true
		2012-11-19 remedial-order-sent`}, "met due 2012-11-19", "the Law is older"},

	{"five years", "law:a16(1)(3)/training", history{subject: "worker", asOf: "2022-12-31", events: `
		2017-05-15 previous-training
		2022-05-16 training`}, "met due 2022-05-16", "15 May 2022 is a Sunday"},
	{"five years and a day", "law:a16(1)(3)/training", history{subject: "worker", asOf: "2022-12-31", events: `
		2017-05-15 previous-training
		2022-05-17 training`}, "late due 2022-05-16 by 1", ""},
	{"open", "law:a16(1)(3)/training", history{subject: "worker", asOf: "2022-05-16", events: `2017-05-15 previous-training`}, "pending due 2022-05-16", ""},
	{"overdue", "law:a16(1)(3)/training", history{subject: "worker", asOf: "2022-05-17", events: `2017-05-15 previous-training`}, "overdue due 2022-05-16 by 1", ""},
	{"due after the calendar", "law:a16(1)(3)/training", history{subject: "worker", asOf: "2023-05-15", events: `2023-05-15 previous-training`}, "pending beyond", ""},
	{"before the calendar", "law:a16(1)(3)/training", history{subject: "worker", asOf: "2012-05-15", events: `2009-05-15 previous-training`}, "not-applicable because of 114-IV", "the Law can be asked about from 2010"},
	{"in time", "law:a16(3)(6)/attestation", history{subject: "worker", asOf: "2022-12-31", events: `
		2016-05-16 previous-attestation
		2021-05-17 attestation`}, "met due 2021-05-17", ""},
	{"late", "law:a16(3)(6)/attestation", history{subject: "worker", asOf: "2022-12-31", events: `
		2016-05-16 previous-attestation
		2021-05-18 attestation`}, "late due 2021-05-17 by 1", ""},
	{"open", "law:a16(3)(6)/attestation", history{subject: "worker", asOf: "2021-05-17", events: `2016-05-16 previous-attestation`}, "pending due 2021-05-17", ""},

	{"in time", "law:a11-7(1)(1)/visit", history{subject: "mechanism", asOf: "2023-06-30", events: `
		2019-06-03 previous-periodic-visit
		2023-06-05 periodic-visit`}, "met due 2023-06-05", "3 June 2023 is a Saturday"},
	{"late", "law:a11-7(1)(1)/visit", history{subject: "mechanism", asOf: "2023-06-30", events: `
		2019-06-03 previous-periodic-visit
		2023-06-06 periodic-visit`}, "late due 2023-06-05 by 1", ""},
	{"open", "law:a11-7(1)(1)/visit", history{subject: "mechanism", asOf: "2023-05-31", events: `2019-06-03 previous-periodic-visit`}, "pending due 2023-06-05", ""},
	{"before chapter 3-1", "law:a11-7(1)(1)/visit", history{subject: "mechanism", asOf: "2022-05-31", events: `2019-04-11 previous-periodic-visit`}, "not-applicable because of 240-VI", ""},
	{"in its window", "law:a11-7(1)(1)/visit", history{subject: "mechanism", asOf: "2022-05-31", events: `2019-04-12 previous-periodic-visit`}, "pending due 2023-04-12 uncertain 240-VI", ""},
	{"prepared", "law:a11-9(1)/annual-report", history{subject: "mechanism", asOf: "2022-05-31", events: `
		2021-12-31 year-ended
		2022-04-15 report-prepared`}, "met", ""},
	{"not prepared", "law:a11-9(1)/annual-report", history{subject: "mechanism", asOf: "2022-05-31", events: `2021-12-31 year-ended`}, "no-deadline", ""},
	{"a month, clipped", "law:a11-9(3)/forwarding", history{subject: "mechanism", asOf: "2022-05-31", events: `
		2022-01-31 report-approved
		2022-02-28 report-forwarded`}, "met due 2022-02-28", ""},
	{"late", "law:a11-9(3)/forwarding", history{subject: "mechanism", asOf: "2022-05-31", events: `
		2022-01-31 report-approved
		2022-03-01 report-forwarded`}, "late due 2022-02-28 by 1", ""},
	{"published in time", "law:a11-9(3)/publication", history{subject: "mechanism", asOf: "2022-05-31", events: `
		2022-03-10 report-approved
		2022-04-11 report-published`}, "met due 2022-04-11", "10 April is a Sunday"},
	{"not published", "law:a11-9(3)/publication", history{subject: "mechanism", asOf: "2022-04-12", events: `2022-03-10 report-approved`}, "overdue due 2022-04-11 by 1", ""},
	{"three months", "law:a11-11(2)/response", history{subject: "mechanism", asOf: "2022-12-31", events: `
		2022-04-15 consolidated-report-received
		2022-07-15 commissioner-informed`}, "met due 2022-07-15", ""},
	{"late", "law:a11-11(2)/response", history{subject: "mechanism", asOf: "2022-12-31", events: `
		2022-04-15 consolidated-report-received
		2022-07-18 commissioner-informed`}, "late due 2022-07-15 by 1", ""},
	{"open", "law:a11-11(2)/response", history{subject: "mechanism", asOf: "2022-07-15", events: `2022-04-15 consolidated-report-received`}, "pending due 2022-07-15", ""},

	{"five business days", "order:2(2)/bank", history{subject: "order", asOf: "2016-05-01", events: `
		2016-03-28 state-registration
		2016-04-04 sent-to-reference-bank`}, "met due 2016-04-04", "registered on a Monday"},
	{"ten days", "order:2(3)/publication", history{subject: "order", asOf: "2016-05-01", events: `
		2016-03-28 state-registration
		2016-04-08 sent-for-publication`}, "late due 2016-04-07 by 1", ""},
	{"ten business days", "order:2(5)/report", history{subject: "order", asOf: "2016-04-11", events: `2016-03-28 state-registration`}, "pending due 2016-04-11", ""},
	{"overdue", "order:2(5)/report", history{subject: "order", asOf: "2016-04-12", events: `2016-03-28 state-registration`}, "overdue due 2016-04-11 by 1", ""},
}

func TestDutiesOfOthers(t *testing.T) {
	for _, r := range otherRows {
		r.run(t)
	}
}

// Every duty stands in the tables with each status that it can have.
func TestTablesAreComplete(t *testing.T) {
	seen := map[string]map[casefile.Status]bool{}
	for _, rows := range [][]row{recipientRows, otherRows} {
		for _, r := range rows {
			if seen[r.duty] == nil {
				seen[r.duty] = map[casefile.Status]bool{}
			}
			for _, i := range duty(t, r.audit(t), r.duty).Instances {
				seen[r.duty][i.Status] = true
			}
		}
	}
	for d := range standard.Duties() {
		wants := []casefile.Status{casefile.Met}
		switch removed := onlyRemoved[d.ID]; {
		case removed:
			wants = []casefile.Status{casefile.NotApplicable}
		case d.Kind == standard.DutyOpen:
			wants = append(wants, casefile.NoDeadline)
		case d.Kind == standard.DutyNotBefore:
			wants = append(wants, casefile.NoDeadline, casefile.Premature)
		case d.Subject == standard.SubjectOrder:
			wants = nil // three duties of one day, which share the states
		case d.Kind == standard.DutyRecurring:
			wants = append(wants, casefile.Pending, casefile.Overdue)
		}
		for _, s := range wants {
			if !seen[d.ID][s] {
				t.Errorf("no row has %s %s", d.ID, s)
			}
		}
		if d.Kind == standard.DutyWithin && !onlyRemoved[d.ID] && !seen[d.ID][casefile.Late] && !seen[d.ID][casefile.Overdue] && d.Subject != standard.SubjectOrder {
			t.Errorf("no row has %s late or overdue", d.ID)
		}
	}
}

// onlyRemoved are duties that a case of a victim of trafficking never has.
var onlyRemoved = map[string]bool{"law:a15(2)/decision": true, "law:a15(3)/notice": true}
