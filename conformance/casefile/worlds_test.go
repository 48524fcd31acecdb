package casefile

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// happenings are events as they may follow each other, so that histories are not
// only noise.
var happenings = [][]string{
	{"application-to-organisation", "identification-completed", "papers-sent", "papers-received", "permit-issued", "permit-sent", "permit-received", "contract-concluded", "admitted", "card-completed", "portal-entered", "needs-assessed", "plan-approved"},
	{"application-to-organisation", "investigation-started", "recognised-as-injured-party", "papers-sent", "papers-received", "permit-issued"},
	{"direction-received", "identification-completed", "contract-concluded", "needs-assessed", "plan-developed", "plan-approved"},
	{"detected-by-internal-affairs", "identification-completed", "recognised-as-injured-party", "investigation-started"},
	{"contract-concluded", "monitoring-recorded", "measures-recorded", "plan-approved", "plan-expired", "plan-approved", "contract-extended", "exited"},
	{"police-application-refused", "police-informed", "status-changed", "plan-adjusted"},
	{"left-without-leave", "exit-ground-arose", "head-order-issued", "exited", "belongings-handed-over", "returned-with-valid-reason", "reinstated"},
	{"admitted-to-health-facility", "services-provided", "discharged-from-health-facility", "contract-ended", "work-evaluated"},
	{"application-to-local-body", "needs-assessed-by-social-worker", "offence-against-a-minor-known", "law-enforcement-informed", "sheet-completed", "report-drawn-up", "child-without-representative", "guardianship-notified", "child-transferred"},
}

// drawEvent makes an event with all that it must have.
func drawEvent(t *rapid.T, s standard.Subject, name string) event {
	k, _ := kindOf(s, name)
	e := event{kind: k}
	switch k.tell {
	case tellPositive:
		e.positive = rapid.IntRange(0, 3).Draw(t, "positive") > 0
	case tellMonths:
		e.months = rapid.IntRange(0, 4).Draw(t, "months")
	case tellKind:
		e.exit = rapid.SampledFrom(exitNames()).Draw(t, "kind")
	case tellServices:
		e.services = []string{rapid.SampledFrom([]string{"p39(1)", "p40(1).s1", "p40(2).s2"}).Draw(t, "service")}
	case tellViolation:
		e.violation = rapid.Bool().Draw(t, "violation")
	}
	return e
}

// edges are days around which the text, the calendar or the year changes.
var edges = []calendar.Date{
	calendar.MustDate(2016, time.April, 8), calendar.MustDate(2019, time.April, 12), calendar.MustDate(2022, time.February, 21),
	calendar.MustDate(2022, time.March, 5), calendar.MustDate(2022, time.September, 3), calendar.MustDate(2022, time.October, 8),
	calendar.MustDate(2022, time.October, 22), calendar.MustDate(2022, time.December, 30), calendar.MustDate(2021, time.December, 28),
	calendar.MustDate(2023, time.June, 28), calendar.MustDate(2022, time.June, 30),
}

// drawCase makes a case of a recipient that can have happened.
func drawCase(t *rapid.T, most, stretch int, undated bool) Case {
	c := Case{id: "r-1", subject: standard.SubjectRecipient}
	day := rapid.SampledFrom(edges).Draw(t, "edge").AddDays(rapid.IntRange(-4, 4).Draw(t, "offset"))
	names := slices.Clone(rapid.SampledFrom(happenings).Draw(t, "history"))
	if rapid.Bool().Draw(t, "second") {
		names = append(names, rapid.SampledFrom(happenings).Draw(t, "second history")...)
	}
	for _, name := range names {
		if len(c.events) == most || rapid.IntRange(0, 4).Draw(t, "skip") == 0 {
			continue
		}
		e := drawEvent(t, c.subject, name)
		if rapid.IntRange(0, 2).Draw(t, "later") > 0 {
			day = day.AddDays(rapid.IntRange(0, stretch).Draw(t, "days"))
		}
		if !undated || rapid.IntRange(0, 2).Draw(t, "dated") > 0 || len(c.events) == 0 {
			e.date = day
		}
		c.events = append(c.events, e)
	}
	c.asOf = day.AddDays(rapid.IntRange(0, stretch+2).Draw(t, "as of"))
	for _, r := range []struct{ id, option string }{
		{"start-of-period", "same-day-counts"}, {"permit-when-directed", "direction-suffices"}, {"plan-by", "developed"},
		{"police-information-start", "from-application"}, {"edition-at-duty", "fulfilment-day"}, {"frequency-rollover", "rolls"},
		{"injured-party-before-325", "from-criteria-2021"}, {"suspension-and-term", "term-stops"}, {"law-assessment", "for-everybody"},
		{"term-end-rollover", "does-not-roll"}, {"observation-rollover", "rolls"}, {"quarter", "three-months-from-contract"},
	} {
		if rapid.IntRange(0, 5).Draw(t, r.id) == 0 {
			c.readings = append(c.readings, choice{r.id, r.option})
		}
	}
	if rapid.Bool().Draw(t, "no party") {
		c.facts = append(c.facts, stated{"recognised_injured_party", rule.Bool(false)})
	}
	if rapid.Bool().Draw(t, "alone known") {
		c.facts = append(c.facts, stated{"joint_partners_absent", rule.Bool(rapid.Bool().Draw(t, "alone"))})
	}
	if c.check() != nil || inForce(newTimeline(&c)) != nil {
		t.Skip("cannot have happened")
	}
	return c
}

func (c *Case) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "as of %s, %v, %v\n", c.asOf, c.readings, c.facts)
	for i, e := range c.events {
		fmt.Fprintf(&b, "  %d %s %s\n", i, e.date, e.text().En)
	}
	return b.String()
}

// completions yields the cases in which every day is known, and skips those that
// cannot have happened; ok is false when there are too many.
func completions(c *Case, most int) (all [][]calendar.Date, ok bool) {
	lo, hi := ranges(c)
	days := make([]calendar.Date, len(c.events))
	var fill func(i int) bool
	fill = func(i int) bool {
		if i == len(days) {
			all = append(all, slices.Clone(days))
			return len(all) <= most
		}
		from := lo[i]
		if i > 0 {
			from = later(from, days[i-1])
		}
		for d := from; !d.After(hi[i]); d = d.AddDays(1) {
			days[i] = d
			if !fill(i + 1) {
				return false
			}
		}
		return true
	}
	return all, fill(0)
}

func (c Case) dated(days []calendar.Date) Case {
	c.events = slices.Clone(c.events)
	for i := range c.events {
		c.events[i].date = days[i]
	}
	return c
}

// instances gives the instances of a case by their duty and what set them off:
// an event, a quarter, or one of the quarters of a contract.
func instances(c Case) map[string]Instance {
	all := map[string]Instance{}
	for _, d := range newAuditor(&c).duties() {
		times := map[string]int{}
		for _, i := range d.Instances {
			key := d.Duty.ID + " " + i.Trigger
			switch {
			case i.Run[0].IsZero():
			case c.option("quarter") == "calendar-quarter":
				key = d.Duty.ID + " " + i.Run[0].String()
			default:
				times[key]++
				key = fmt.Sprint(key, " ", times[key])
			}
			all[key] = i
		}
	}
	return all
}

func standings(c Case) map[string]Status {
	all := map[string]Status{}
	for key, i := range instances(c) {
		all[key] = i.Status
	}
	return all
}

// Дело с неизвестными днями: статус известен тогда и только тогда, когда он один
// при всех возможных днях, а недостающими названы ровно те дни, от которых он
// зависит.
//
// A case with unknown days: a status is definite exactly when it is the same for
// all possible days, and the days named as missing are exactly those that make a
// difference.
func TestUnknownDaysAreTriedExactly(t *testing.T) {
	seen := map[string]int{}
	rapid.Check(t, func(t *rapid.T) {
		c := drawCase(t, 9, 5, true)
		all, ok := completions(&c, 600)
		if !ok || len(all) < 2 {
			t.Skip("too many worlds, or one")
		}
		worlds := make([]map[string]Status, len(all))
		keys := map[string]bool{}
		for i, days := range all {
			dated := c.dated(days)
			if dated.check() != nil {
				t.Skip("an act that stands twice ties two days together")
			}
			worlds[i] = standings(dated)
			for key := range worlds[i] {
				keys[key] = true
			}
		}
		reported := instances(c)
		for _, key := range slices.Sorted(maps.Keys(keys)) {
			set := statusSet(0)
			for _, w := range worlds {
				set |= setOf(orNone(w, key))
			}
			got, ok := reported[key]
			if !ok {
				t.Fatalf("%s is missing; it is %b\n%s", key, set, c.String())
			}
			if want := set.one(); got.Status != want {
				t.Fatalf("%s is %s, want %s (%b)\n%s", key, got.Status, want, set, c.String())
			}
			seen[string(got.Status)]++
			if got.Status != Undetermined || set.has(Undetermined) {
				continue
			}
			var want []string
			for i := range c.events {
				if matters(worlds, all, i, key) {
					want = append(want, eventPath(i)+".date")
				}
			}
			var named []string
			for _, n := range got.Needed {
				named = append(named, n.Path)
			}
			if !slices.Equal(named, want) {
				t.Fatalf("%s needs %v, want %v\n%s", key, named, want, c.String())
			}
		}
		for key := range reported {
			if !keys[key] {
				t.Fatalf("%s arises in no world\n%s", key, c.String())
			}
		}
	})
	for _, s := range []Status{Overdue, Late, Undetermined, Premature, Pending, NoDeadline, Met, NotApplicable} {
		if seen[string(s)] == 0 {
			t.Logf("never seen: %s", s)
		} else {
			t.Logf("%s %d", s, seen[string(s)])
		}
	}
}

func orNone(w map[string]Status, key string) Status {
	if s, ok := w[key]; ok {
		return s
	}
	return NotTriggered
}

// matters reports whether two worlds that differ in one day alone differ in a
// status.
func matters(worlds []map[string]Status, all [][]calendar.Date, event int, key string) bool {
	first := map[string]Status{}
	for i, w := range worlds {
		rest := slices.Clone(all[i])
		rest[event] = calendar.Date{}
		id := fmt.Sprint(rest)
		s := orNone(w, key)
		if before, ok := first[id]; ok && before != s {
			return true
		}
		first[id] = s
	}
	return false
}

// TestRepresentatives: the days that stand for all lie, with what follows from them, in
// every place in which some day of the range lies, also where the range begins long
// before the working calendar.
func TestRepresentatives(t *testing.T) {
	l := &law{}
	duties := slices.Collect(standard.Duties())
	rapid.Check(t, func(t *rapid.T) {
		d := rapid.SampledFrom(duties).Draw(t, "duty")
		v := variable{images: []func(calendar.Date) calendar.Date{func(day calendar.Date) calendar.Date { return l.nominal(&d, day) }}}
		day := func(label string) calendar.Date {
			return calendar.MustDate(2003, time.January, 1).AddDays(rapid.IntRange(0, 20*366).Draw(t, label))
		}
		lo := day("lo")
		hi := lo.AddDays(rapid.IntRange(0, 4000).Draw(t, "length"))
		anchors := []calendar.Date{lo, hi}
		for range rapid.IntRange(0, 5).Draw(t, "anchors") {
			anchors = append(anchors, day("anchor"))
		}
		anchors = sorted(anchors)
		places := func(day calendar.Date) [2]int {
			return [2]int{place(day, anchors), place(v.images[0](day), anchors)}
		}
		shown := map[[2]int]bool{}
		days := representatives(v, lo, hi, anchors)
		for _, day := range days {
			shown[places(day)] = true
		}
		for day := lo; !day.After(hi); day = day.AddDays(1) {
			if !shown[places(day)] {
				t.Fatalf("%s: nothing stands for %s, from %s to %s, among %v: %v", d.ID, day, lo, hi, anchors, days)
			}
		}
	})
}

// TestNoPeriodReachesTheCalendar: what follows from a day before the first countable one
// is that day, or a day before all.
func TestNoPeriodReachesTheCalendar(t *testing.T) {
	l := &law{}
	for d := range standard.Duties() {
		for _, day := range []calendar.Date{countable.AddDays(-1), countable.AddYears(-900)} {
			if due := l.nominal(&d, day); due != day && due != beforeAll && !due.IsZero() {
				t.Errorf("%s from %s is due on %s", d.ID, day, due)
			}
		}
	}
}
