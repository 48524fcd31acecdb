package standard

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard/rule"
)

// The duties with event, fulfilment, kind, period and opening words, in the order
// of the text. A second event that is needed follows a plus, one that ends the
// duty otherwise an or.
const wantDuties = `order:2(2)/bank | state-registration > sent-to-reference-bank | within 5bd after | order
order:2(3)/publication | state-registration > sent-for-publication | within 10d after | order
order:2(5)/report | state-registration > execution-reported | within 10bd after | order
p9/direction | recognised-as-victim > direction-issued | within 1bd from-moment | recipient
p10/identification | application-to-organisation > identification-completed | within 1bd from-day | recipient
p11/identification | detected-by-internal-affairs > identification-completed | within 1bd from-day if joint_partners_absent | recipient
p14/dispatch | identification-completed positive > papers-sent | within 1bd | recipient
p14.2/refusal | identification-completed negative > refusal-given | open | recipient
p14-1/report | sheet-completed > report-drawn-up | open | recipient
p15/permit | papers-received > permit-issued or permit-refused | within 3bd from-day | recipient
p15/permit-dispatch | permit-issued > permit-sent | within 1bd from-day | recipient
p15.2/contract | permit-received > contract-concluded or contract-declined | within 1bd from-day | recipient
p19/guardianship | child-without-representative > guardianship-notified + child-transferred | open | recipient
p20/registration | admitted > card-completed | open | recipient
p20.3/portal | card-completed > portal-entered | within 1bd after | recipient
p21/police-information | police-application-refused > police-informed | within 3bd | recipient
p26/complaints-book | each month > complaints-book-reviewed | recurring 1mo | organisation
p27.3/assessment | contract-concluded > needs-assessed | not-before 3d after | recipient
p29/next-plan | plan-expired > plan-approved | within 1bd from-day | recipient
p29/plan | needs-assessed > plan-approved | within 3bd | recipient
p31/monitoring | contract-concluded > monitoring-recorded | recurring 1q | recipient
p32/adjustment | status-changed > plan-adjusted | open | recipient
p33/evaluation | contract-ended > work-evaluated | open | recipient
p35/measures | contract-concluded > measures-recorded | recurring 1q | recipient
p42.2/referral | discontinued > referred-or-transferred | open | recipient
p43(2).2/reinstatement | returned-with-valid-reason > reinstated | immediately | recipient
p44/order | exit-ground-arose > head-order-issued | open | recipient
p45/handover | exited > belongings-handed-over | open | recipient
law:a11-7(1)(1)/visit | previous-periodic-visit > periodic-visit | within 4y | mechanism
law:a11-9(1)/annual-report | year-ended > report-prepared | open | mechanism
law:a11-9(3)/forwarding | report-approved > report-forwarded | within 1mo | mechanism
law:a11-9(3)/publication | report-approved > report-published | within 1mo | mechanism
law:a11-11(2)/response | consolidated-report-received > commissioner-informed | within 3mo from-day | mechanism
law:a14(3)/assessment | application-to-local-body > needs-assessed-by-social-worker | within 10bd from-day | recipient
law:a15(2)/decision | conclusion-received > decision-made | within 3bd from-day | recipient
law:a15(3)/notice | funding-refused > notified-in-writing | open | recipient
law:a16(1)(3)/training | previous-training > training | within 5y | worker
law:a16(3)(4-1)/report | offence-against-a-minor-known > law-enforcement-informed | immediately | recipient
law:a16(3)(6)/attestation | previous-attestation > attestation | within 5y | worker
law:a20(2)(1)/order | inspection-ended > remedial-order-sent | within 3bd from-day | organisation
`

// stated words the period of a duty as the table above does.
func stated(d Duty) string {
	words := []string{string(d.Kind)}
	if at, ok := parameterPlace[Address(d.Period)]; ok {
		words = append(words, parameters[at].Value.String())
	}
	if d.Words != WordsNone {
		words = append(words, string(d.Words))
	}
	if d.PeriodIf != "" {
		words = append(words, "if "+d.PeriodIf)
	}
	return strings.Join(words, " ")
}

func TestDuties(t *testing.T) {
	var got strings.Builder
	for d := range Duties() {
		trigger, fulfilment := d.Trigger, d.Fulfilment
		if trigger == "" {
			trigger = "each month"
		}
		if d.Result != "" {
			trigger += " " + d.Result
		}
		if d.Also != "" {
			fulfilment += " + " + d.Also
		}
		if d.Ends != "" {
			fulfilment += " or " + d.Ends
		}
		fmt.Fprintf(&got, "%s | %s > %s | %s | %s\n", d.ID, trigger, fulfilment, stated(d), d.Subject)
	}
	if diff := cmp.Diff(wantDuties, got.String()); diff != "" {
		t.Errorf("duties (-want +got):\n%s", diff)
	}
}

func TestDutiesAreValid(t *testing.T) {
	var last Address
	for d := range Duties() {
		if address, err := ParseAddress(d.ID); err != nil || address.Name() == "" || last != "" && last.Compare(address) >= 0 {
			t.Errorf("%s is no name of a duty, or stands out of order: %v", d.ID, err)
		}
		last = Address(d.ID)
		requireRef(t, d.ID, d.Ref())
		requireBoth(t, d.ID, d.What)
		requireBoth(t, d.ID, d.Bearer)
		if found, ok := DutyByID(d.ID); !ok || found.ID != d.ID {
			t.Errorf("DutyByID(%q) = %q, %v", d.ID, found.ID, ok)
		}
		checkPeriod(t, d)
		checkActs(t, d)
		checkEvents(t, d)
		for a := range d.Assumes(mustOn(t, "2022-11-01")) {
			requireBoth(t, d.ID+" "+a.ID, a.Meaning)
			checkOption(t, d.ID, a.Reading, a.Option)
			if !kebab.MatchString(a.ID) {
				t.Errorf("%s: %q is no name of an assumption", d.ID, a.ID)
			}
		}
		for note := range d.Notes() {
			requireBoth(t, d.ID, note)
		}
	}
	if d, ok := DutyByID("p15/permits"); ok || d.ID != "" {
		t.Error("there is no such duty")
	}
}

// A period is there exactly where the kind counts one, and stands in the duty's
// own provision.
func checkPeriod(t *testing.T, d Duty) {
	t.Helper()
	counts := d.Kind == DutyWithin || d.Kind == DutyNotBefore || d.Kind == DutyRecurring
	if counts != (d.Period != "") || d.Words != WordsNone && !counts || d.PeriodIf != "" && !counts {
		t.Errorf("%s is %s and has the period %q, words %q", d.ID, d.Kind, d.Period, d.Words)
	}
	if !counts {
		return
	}
	if _, ok := parameterPlace[Address(d.Period)]; !ok || Address(d.Period).Ref() != d.Ref() {
		t.Errorf("%s has the period %q, which is no parameter of its provision", d.ID, d.Period)
	}
}

func checkActs(t *testing.T, d Duty) {
	t.Helper()
	since, ok := ActByNumber(d.Since)
	if !ok {
		t.Errorf("%s rests on the act %q", d.ID, d.Since)
	}
	if perhaps, ok := ActByNumber(d.Perhaps); d.Perhaps != "" && (!ok || !perhaps.From.Before(since.From)) {
		t.Errorf("%s may rest on %q, which is not earlier", d.ID, d.Perhaps)
	}
	if only := d.ID == "law:a16(3)(4-1)/report"; only != (d.Perhaps == "240-VI") {
		t.Errorf("%s may rest on %q", d.ID, d.Perhaps)
	}
}

func checkEvents(t *testing.T, d Duty) {
	t.Helper()
	if d.Trigger == "" && d.Kind != DutyRecurring || d.Fulfilment == "" {
		t.Errorf("%s lacks an event", d.ID)
	}
	events := []string{d.Trigger, d.Fulfilment, d.Also, d.Ends}
	for c := range d.Courses() {
		requireRef(t, d.ID, c.Ref)
		checkOption(t, d.ID, c.Reading, c.Option)
		triggers := slices.Collect(c.Triggers())
		if c.Removes == (len(triggers) > 0 || c.Fulfilment != "") {
			t.Errorf("%s: the course of %s removes the duty and changes it, or does neither", d.ID, c.Ref)
		}
		events = append(append(events, triggers...), c.Fulfilment)
	}
	for _, event := range events {
		if event != "" && !kebab.MatchString(event) {
			t.Errorf("%s: %q is no name of an event", d.ID, event)
		}
	}
	if d.Result != "" && (d.Trigger != "identification-completed" || d.Result != "positive" && d.Result != "negative") {
		t.Errorf("%s waits for the result %q of %s", d.ID, d.Result, d.Trigger)
	}
}

func checkOption(t *testing.T, of, reading, option string) {
	t.Helper()
	if reading == "" && option == "" {
		return
	}
	r, err := ReadingByID(reading)
	if err == nil {
		_, err = r.Option(option)
	}
	if err != nil {
		t.Errorf("%s: %v", of, err)
	}
}

// Which readings act on which duty; a star marks those that act in an audit only.
// The reading edition-at-duty*, which acts on all of them, is left out.
func TestDutyReadings(t *testing.T) {
	want := map[string]string{
		"p10/identification":     "start-of-period injured-party-before-325*",
		"p11/identification":     "start-of-period injured-party-before-325*",
		"p14/dispatch":           "permit-when-directed* injured-party-without-sheet* injured-party-before-325*",
		"p14-1/report":           "injured-party-before-325*",
		"p15/permit":             "start-of-period permit-when-directed*",
		"p15/permit-dispatch":    "start-of-period permit-dispatch-start permit-when-directed*",
		"p15.2/contract":         "start-of-period permit-when-directed*",
		"p21/police-information": "police-information-start*",
		"p26/complaints-book":    "frequency-rollover",
		"p27.3/assessment":       "observation-rollover",
		"p29/next-plan":          "start-of-period plan-by*",
		"p29/plan":               "plan-by*",
		"p31/monitoring":         "quarter* frequency-rollover",
		"p35/measures":           "quarter* frequency-rollover",
		"law:a14(3)/assessment":  "start-of-period law-assessment",
		"law:a15(2)/decision":    "start-of-period",
		"law:a20(2)(1)/order":    "start-of-period",
	}
	for d := range Duties() {
		var got []string
		every, last := false, -1
		for e := range d.Readings() {
			r, err := ReadingByID(e.Reading)
			require.NoError(t, err)
			if r.Index() <= last {
				t.Errorf("%s: %s stands out of order", d.ID, e.Reading)
			}
			last = r.Index()
			if e.Reading == "edition-at-duty" {
				every = e.AuditOnly
				continue
			}
			if e.AuditOnly {
				e.Reading += "*"
			}
			got = append(got, e.Reading)
		}
		if s := strings.Join(got, " "); s != want[d.ID] || !every {
			t.Errorf("%s: readings %q, want %q; edition-at-duty: %v", d.ID, s, want[d.ID], every)
		}
	}
	if got := slices.Collect((Duty{}).Readings()); len(got) != 0 {
		t.Errorf("no duty has the readings %v", got)
	}
}

// Duties that an act brought, at the eve of the act, its day and its morrow; and
// the lives of the three texts.
func TestDutyInEditions(t *testing.T) {
	for _, tt := range []struct {
		id, first string
		before    bool // the text can be asked about on the eve
	}{
		{"order:2(2)/bank", "2016-02-24", false},
		{"order:2(5)/report", "2016-02-24", false},
		{"p9/direction", "2016-04-08", false},
		{"p20.3/portal", "2022-02-21", true},
		{"p14-1/report", "2022-09-03", true},
		{"law:a14(3)/assessment", "2010-01-01", false},
		{"law:a20(2)(1)/order", "2010-01-01", false},
		{"law:a11-7(1)(1)/visit", "2019-04-12", true},
		{"law:a11-9(1)/annual-report", "2019-04-12", true},
		{"law:a11-11(2)/response", "2019-04-12", true},
		{"law:a16(3)(4-1)/report", "2022-05-14", true},
	} {
		t.Run(tt.id, func(t *testing.T) {
			d, ok := DutyByID(tt.id)
			require.True(t, ok)
			first := ymd(t, tt.first)
			e, err := d.On(first.AddDays(-1))
			if tt.before {
				require.NoError(t, err)
				require.False(t, d.In(e), "on the eve")
			} else {
				requireError(t, err, rule.NotInForce, "on")
			}
			for _, day := range []calendar.Date{first, first.AddDays(1), ymd(t, "2023-06-30")} {
				e, err := d.On(day)
				require.NoError(t, err)
				require.True(t, d.In(e), day)
			}
			_, err = d.On(ymd(t, "2023-07-01"))
			requireError(t, err, rule.NotInForce, "on")
		})
	}
	d, _ := DutyByID("law:a14(3)/assessment")
	if d.In(Edition{}) || (Duty{}).In(mustOn(t, "2022-11-01")) {
		t.Error("a duty exists in no edition, or no duty exists")
	}
	portal, _ := DutyByID("p20.3/portal")
	e, err := portal.On(ymd(t, "2022-02-22"), Entry{"49", ymd(t, "2022-02-23")})
	require.NoError(t, err)
	require.False(t, portal.In(e), "the entry of order 49 was moved behind the day")
}

func TestPeriodOfDuty(t *testing.T) {
	for _, tt := range []struct{ id, day, want string }{
		{"p11/identification", "2022-09-02", "1bd"},
		{"p11/identification", "2022-09-03", ""},
		{"p15/permit", "2022-11-01", "3bd"},
		{"p20.3/portal", "2022-02-20", ""},
		{"p20.3/portal", "2022-02-21", "1bd"},
		{"p44/order", "2022-11-01", ""},
		{"law:a11-7(1)(1)/visit", "2019-04-11", ""},
		{"law:a11-7(1)(1)/visit", "2019-04-12", "4y"},
		{"order:2(3)/publication", "2016-02-24", "10d"},
	} {
		d, ok := DutyByID(tt.id)
		require.True(t, ok, tt.id)
		e, err := d.On(ymd(t, tt.day))
		require.NoError(t, err)
		if p, ok := d.PeriodIn(e); p.String() != tt.want || ok != (tt.want != "") {
			t.Errorf("%s on %s has the period %q, want %q", tt.id, tt.day, p, tt.want)
		}
	}
	if p, ok := (Duty{}).PeriodIn(mustOn(t, "2022-11-01")); ok || !p.IsZero() {
		t.Errorf("no duty has the period %s", p)
	}
}

func TestAssumptions(t *testing.T) {
	for _, tt := range []struct {
		id, day string
		want    []string
	}{
		{"p9/direction", "2022-11-01", []string{"recognised-by-a-body"}},
		{"p10/identification", "2022-09-02", nil},
		{"p10/identification", "2022-09-03", []string{"not-injured-party"}},
		{"p31/monitoring", "2022-11-01", []string{"contract-runs-through-quarter"}},
		{"law:a14(3)/assessment", "2012-01-01", []string{"not-trafficking"}},
	} {
		d, _ := DutyByID(tt.id)
		e, err := d.On(ymd(t, tt.day))
		require.NoError(t, err)
		var got []string
		for a := range d.Assumes(e) {
			got = append(got, a.ID)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s on %s assumes %v, want %v", tt.id, tt.day, got, tt.want)
		}
	}
}

func TestCourses(t *testing.T) {
	for _, tt := range []struct{ id, want string }{
		{"p10/identification", "p13-1 removes"},
		{"p14/dispatch", "p9 permit-when-directed=direction-suffices removes; p13-1 injured-party-without-sheet=application-alone-is-sent from application-to-organisation, recognised-as-injured-party"},
		{"p15/permit", "p9 permit-when-directed=direction-suffices removes"},
		{"p15.2/contract", "p9 permit-when-directed=direction-suffices from direction-received, identification-completed"},
		{"p21/police-information", "p21 police-information-start=from-application from application-to-organisation"},
		{"p29/plan", "p29 plan-by=developed by plan-developed"},
		{"p44/order", ""},
	} {
		d, _ := DutyByID(tt.id)
		var got []string
		for c := range d.Courses() {
			words := []string{string(c.Ref)}
			if c.Reading != "" {
				words = append(words, c.Reading+"="+c.Option)
			}
			if c.Removes {
				words = append(words, "removes")
			}
			if triggers := slices.Collect(c.Triggers()); len(triggers) > 0 {
				words = append(words, "from "+strings.Join(triggers, ", "))
			}
			if c.Fulfilment != "" {
				words = append(words, "by "+c.Fulfilment)
			}
			got = append(got, strings.Join(words, " "))
		}
		if s := strings.Join(got, "; "); s != tt.want {
			t.Errorf("%s has the courses %q, want %q", tt.id, s, tt.want)
		}
	}
}

func TestDutyIteratorsStop(t *testing.T) {
	e := mustOn(t, "2022-11-01")
	d, _ := DutyByID("p10/identification")
	for range d.Assumes(e) {
		break
	}
	for range e.Parameters() {
		break
	}
	for range ids(duties, func(d Duty) string { return d.ID }) {
		break
	}
}
