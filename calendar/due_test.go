package calendar_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/pana-kz/pana/calendar"
)

var (
	byLaw       = calendar.Rules{}
	sameDay     = calendar.Rules{Start: calendar.SameDayCounts}
	withoutRoll = calendar.Rules{Roll: calendar.DoesNotRoll}
)

func TestDueByName(t *testing.T) {
	c := calendar.Kazakhstan()
	for _, want := range []struct {
		event  string
		period string
		rules  calendar.Rules
		due    string
		reason string
	}{
		// Business days.
		{"2022-11-01", "1bd", byLaw, "2022-11-02", "the day of the event is left out"},
		{"2022-11-01", "3bd", byLaw, "2022-11-04", "Wednesday, Thursday, Friday"},
		{"2022-11-04", "1bd", byLaw, "2022-11-07", "over a weekend"},
		{"2022-11-05", "1bd", byLaw, "2022-11-07", "an event on a Saturday is not moved"},
		{"2022-11-06", "1bd", byLaw, "2022-11-07", "nor one on a Sunday"},
		{"2022-03-18", "3bd", byLaw, "2022-03-28", "over a weekend and Nauryz"},
		{"2022-10-21", "1bd", byLaw, "2022-10-22", "a Saturday that is worked counts"},
		{"2022-10-21", "2bd", byLaw, "2022-10-26", "the Monday off for it and Republic Day do not"},
		{"2020-05-07", "1bd", byLaw, "2020-05-11", "Friday was given for Monday"},
		{"2021-12-15", "3bd", byLaw, "2021-12-22", "16 and 17 December were both off then"},
		{"2022-12-15", "3bd", byLaw, "2022-12-21", "17 December is no holiday any more"},
		{"2009-12-31", "1bd", byLaw, "2010-01-05", "an event on the eve of the table"},

		// The same, when the day of the event counts.
		{"2022-11-01", "1bd", sameDay, "2022-11-01", "a business day is its own first"},
		{"2022-11-01", "3bd", sameDay, "2022-11-03", "one day earlier"},
		{"2022-11-05", "1bd", sameDay, "2022-11-07", "a Saturday off is not the first"},
		{"2022-11-05", "3bd", sameDay, "2022-11-09", "so both rules agree"},
		{"2022-11-05", "3bd", byLaw, "2022-11-09", "so both rules agree"},
		{"2022-10-22", "1bd", sameDay, "2022-10-22", "a Saturday worked is its own first"},
		{"2022-11-01", "10d", sameDay, "2022-11-11", "days begin on the next day even so"},
		{"2022-11-01", "1mo", sameDay, "2022-12-01", "and so do months"},

		// Calendar days.
		{"2022-11-01", "10d", byLaw, "2022-11-11", "a Friday"},
		{"2022-11-02", "10d", byLaw, "2022-11-14", "a Saturday rolls to the Monday"},
		{"2022-11-02", "10d", withoutRoll, "2022-11-12", "and does not where it does not"},
		{"2022-10-12", "10d", byLaw, "2022-10-22", "a Saturday that is worked needs no rolling"},
		{"2022-10-14", "10d", byLaw, "2022-10-26", "a Monday off rolls over the holiday after it"},
		{"2020-03-11", "10d", byLaw, "2020-03-26", "the longest roll of that spring"},
		{"2022-11-01", "1d", byLaw, "2022-11-02", "one day"},

		// Months: clipped first, rolled second.
		{"2022-01-31", "1mo", byLaw, "2022-02-28", "clipped, a Monday"},
		{"2021-01-31", "1mo", byLaw, "2021-03-01", "clipped to a Sunday, rolled into March"},
		{"2021-01-31", "1mo", withoutRoll, "2021-02-28", "clipped only"},
		{"2024-01-31", "1mo", byLaw, "2024-02-29", "a leap year"},
		{"2021-08-31", "6mo", byLaw, "2022-02-28", "six months"},
		{"2022-02-28", "1mo", byLaw, "2022-03-28", "the last day of a month is not sticky"},
		{"2022-06-16", "6mo", byLaw, "2022-12-19", "16 December rolls over the weekend"},
		{"2021-06-16", "6mo", byLaw, "2021-12-20", "over 17 December too, a year before"},
		{"2021-07-01", "6mo", byLaw, "2022-01-05", "New Year with both substitutes"},

		// Quarters and years.
		{"2022-11-30", "1q", byLaw, "2023-02-28", "three months, clipped"},
		{"2022-09-30", "1q", byLaw, "2022-12-30", "three months, not the end of the calendar quarter"},
		{"2022-09-30", "2q", byLaw, "2023-03-30", "six months"},
		{"2024-02-29", "1y", byLaw, "2025-02-28", "a leap day, clipped"},
		{"2020-02-29", "5y", byLaw, "2025-02-28", "a Friday"},
		{"2018-08-31", "4y", byLaw, "2022-08-31", "a Wednesday"},
		{"2021-03-08", "5y", byLaw, "2026-03-10", "a Sunday, a holiday, with a substitute"},
		{"2000-01-01", "10y", byLaw, "2010-01-05", "an event long before the table"},
	} {
		deadline, err := c.Due(d(want.event), calendar.MustPeriod(want.period), want.rules)
		if err != nil || deadline.Due.String() != want.due {
			t.Errorf("%s and %s (%v): got %v, %v; want %s: %s", want.event, want.period, want.rules, deadline.Due, err, want.due, want.reason)
			continue
		}
		if deadline.Event != d(want.event) || deadline.Period != calendar.MustPeriod(want.period) {
			t.Errorf("%s and %s: the answer is about %v and %v", want.event, want.period, deadline.Event, deadline.Period)
		}
	}
}

// counted writes the steps of a count in one line: + for a day that counts.
func counted(deadline calendar.Deadline) string {
	var steps []string
	for _, step := range deadline.Counted {
		sign := "-"
		if step.Counts {
			sign = "+"
		}
		steps = append(steps, fmt.Sprintf("%s%v %v", sign, step.Date, step.Kind))
	}
	return strings.Join(steps, ", ")
}

func TestDueExplains(t *testing.T) {
	c := calendar.Kazakhstan()
	for _, want := range []struct {
		event, period string
		rules         calendar.Rules
		counted       string
	}{
		{"2022-10-21", "2bd", byLaw, "+2022-10-22 transferred-working, -2022-10-23 weekend, -2022-10-24 transferred-off, " +
			"-2022-10-25 holiday, +2022-10-26 working"},
		{"2016-05-06", "1bd", byLaw, "-2016-05-07 holiday, -2016-05-08 weekend, -2016-05-09 holiday, -2016-05-10 substitute, +2016-05-11 working"},
		{"2025-06-05", "1bd", byLaw, "-2025-06-06 day-off, -2025-06-07 weekend, -2025-06-08 weekend, +2025-06-09 working"},
		{"2022-11-01", "2bd", sameDay, "+2022-11-01 working, +2022-11-02 working"},
		{"2022-11-05", "1bd", sameDay, "-2022-11-06 weekend, +2022-11-07 working"},
		{"2022-11-05", "1bd", byLaw, "-2022-11-06 weekend, +2022-11-07 working"},
		{"2022-11-01", "10d", byLaw, "+2022-11-11 working"},
		{"2022-11-02", "10d", byLaw, "-2022-11-12 weekend, -2022-11-13 weekend, +2022-11-14 working"},
		{"2022-11-02", "10d", withoutRoll, "+2022-11-12 weekend"},
		{"2021-01-31", "1mo", byLaw, "-2021-02-28 weekend, +2021-03-01 working"},
	} {
		deadline, err := c.Due(d(want.event), calendar.MustPeriod(want.period), want.rules)
		require.NoError(t, err)
		if diff := cmp.Diff(want.counted, counted(deadline)); diff != "" {
			t.Errorf("%s and %s: mismatch (-want +got):\n%s", want.event, want.period, diff)
		}
	}
}

func TestDueCertainty(t *testing.T) {
	c := calendar.Kazakhstan()
	for _, want := range []struct {
		event, period string
		rules         calendar.Rules
		certainty     calendar.Certainty
		reason        string
	}{
		{"2022-11-01", "3bd", byLaw, calendar.Documented, ""},
		{"2011-12-29", "1bd", byLaw, calendar.Secondary, "30 December 2011"},
		{"2011-12-30", "1bd", byLaw, calendar.Secondary, "31 December 2011 was walked over"},
		{"2011-12-31", "1bd", byLaw, calendar.Documented, "the day of the event is not counted"},
		{"2011-12-30", "1bd", sameDay, calendar.Secondary, "here it is"},
		{"2011-06-01", "1y", byLaw, calendar.Documented, "only the end is looked up"},
		{"2025-12-30", "1bd", byLaw, calendar.Documented, "the last day of the documented years"},
		{"2025-12-31", "1bd", byLaw, calendar.Announced, ""},
		{"2025-12-21", "10d", byLaw, calendar.Documented, "31 December 2025"},
		{"2025-12-22", "10d", byLaw, calendar.Announced, "1 January 2026, and on to the 5th"},
		{"2026-12-31", "1bd", byLaw, calendar.Projected, ""},
		{"2024-06-01", "3y", byLaw, calendar.Projected, "1 June 2027"},
	} {
		deadline, err := c.Due(d(want.event), calendar.MustPeriod(want.period), want.rules)
		if err != nil || deadline.Certainty != want.certainty {
			t.Errorf("%s and %s: got %v, %v; want %v (%s)", want.event, want.period, deadline.Certainty, err, want.certainty, want.reason)
		}
	}
}

func TestDueRefuses(t *testing.T) {
	c := calendar.Kazakhstan()
	for _, refused := range []struct {
		event  string
		period string
		rules  calendar.Rules
		reason string
	}{
		{"2027-12-31", "1bd", byLaw, "1 January 2028 is not known"},
		{"2027-12-30", "2bd", byLaw, "nor needed days after it"},
		{"2027-12-31", "2bd", sameDay, ""},
		{"2009-12-30", "1bd", byLaw, "31 December 2009 would count, and is not known"},
		{"2009-12-31", "1bd", sameDay, "whether the event itself counts is not known"},
		{"2028-01-01", "1bd", byLaw, ""},
		{"2022-11-01", "1000000bd", byLaw, ""},
		{"2022-11-01", "1000000d", byLaw, "in year 4760"},
		{"2022-11-01", "1000000mo", byLaw, "after year 9999"},
		{"2022-11-01", "1000000q", byLaw, "after year 9999"},
		{"2022-11-01", "1000000y", byLaw, "after year 9999"},
		{"2027-12-22", "10d", byLaw, "1 January 2028"},
		{"2027-12-22", "10d", withoutRoll, "what day it is is not known, though it does not roll"},
		{"2009-06-01", "1mo", byLaw, "before the table"},
		{"", "1bd", byLaw, "no event"},
		{"", "10d", byLaw, "no event"},
	} {
		var event calendar.Date
		if refused.event != "" {
			event = d(refused.event)
		}
		period := calendar.MustPeriod(refused.period)
		deadline, err := c.Due(event, period, refused.rules)
		_, dateErr := c.DueDate(event, period, refused.rules)
		for _, err := range []error{err, dateErr} {
			if _, ok := errors.AsType[*calendar.BeyondError](err); !ok || deadline.Counted != nil || !deadline.Due.IsZero() {
				t.Errorf("%s and %s: got %v, %v; want a *BeyondError (%s)", refused.event, refused.period, deadline, err, refused.reason)
			}
		}
	}

	_, err := c.Due(d("2022-11-01"), calendar.MustPeriod("72h"), byLaw)
	var period *calendar.PeriodError
	require.ErrorAs(t, err, &period)
	require.Equal(t, 72, period.N)
	require.Equal(t, calendar.Hours, period.Unit)
	require.NotEmpty(t, period.Reason)

	_, err = c.Due(d("2022-11-01"), calendar.Period{}, byLaw)
	require.ErrorAs(t, err, &period, "no period")

	for _, rules := range []calendar.Rules{{Start: 2}, {Roll: 2}, {Start: 255, Roll: 255}} {
		_, err = c.Due(d("2022-11-01"), calendar.MustPeriod("1bd"), rules)
		var unknown *calendar.RulesError
		require.ErrorAs(t, err, &unknown)
		require.Equal(t, rules, unknown.Rules)
	}
}

// The last deadlines that the table can give.
func TestDueAtTheEndOfTheTable(t *testing.T) {
	c := calendar.Kazakhstan()
	for _, want := range []struct{ event, period, due string }{
		{"2027-12-30", "1bd", "2027-12-31"},
		{"2027-12-21", "10d", "2027-12-31"},
		{"2022-12-31", "5y", "2027-12-31"},
	} {
		got, err := c.DueDate(d(want.event), calendar.MustPeriod(want.period), byLaw)
		require.NoError(t, err)
		require.Equal(t, want.due, got.String())
	}
}

func TestRulesInWords(t *testing.T) {
	require.Equal(t, "next-day", calendar.Rules{}.Start.String())
	require.Equal(t, "rolls", calendar.Rules{}.Roll.String())
	require.Equal(t, "same-day-counts", calendar.SameDayCounts.String())
	require.Equal(t, "does-not-roll", calendar.DoesNotRoll.String())
	require.Empty(t, calendar.Start(2).String())
	require.Empty(t, calendar.Roll(2).String())
}

// What a caller does to a deadline reaches nobody else.
func TestDeadlinesAreTheCallers(t *testing.T) {
	c := calendar.Kazakhstan()
	first, err := c.Due(d("2022-11-01"), calendar.MustPeriod("3bd"), byLaw)
	require.NoError(t, err)
	first.Counted[0].Kind = calendar.Holiday
	second, err := c.Due(d("2022-11-01"), calendar.MustPeriod("3bd"), byLaw)
	require.NoError(t, err)
	require.Equal(t, calendar.Working, second.Counted[0].Kind)
}

// checkDue holds an answer of Due against the rules in words, counting day by
// day.
func checkDue(t interface {
	Helper()
	Fatalf(string, ...any)
}, c *calendar.Calendar, event calendar.Date, period calendar.Period, rules calendar.Rules) {
	t.Helper()
	deadline, err := c.Due(event, period, rules)
	due, dateErr := c.DueDate(event, period, rules)
	if due != deadline.Due || fmt.Sprint(err) != fmt.Sprint(dateErr) {
		t.Fatalf("%v, %v, %v: Due says %v, %v, and DueDate %v, %v", event, period, rules, deadline.Due, err, due, dateErr)
	}
	if err != nil {
		if err.Error() == "" || deadline.Counted != nil || !due.IsZero() || !mayFail(c, event, period, rules, err) {
			t.Fatalf("%v, %v, %v: %+v comes with the error %v", event, period, rules, deadline, err)
		}
		return
	}
	counts := 0
	for i, step := range deadline.Counted {
		day, err := c.Day(step.Date)
		if err != nil || day.Kind != step.Kind {
			t.Fatalf("%v, %v, %v: step %+v, but the day is %v, %v", event, period, rules, step, day.Kind, err)
		}
		if i > 0 && step.Date != deadline.Counted[i-1].Date.AddDays(1) {
			t.Fatalf("%v, %v, %v: %v follows %v", event, period, rules, step.Date, deadline.Counted[i-1].Date)
		}
		if step.Counts {
			counts++
		}
		if day.Certainty > deadline.Certainty {
			t.Fatalf("%v, %v, %v: %v is %v, the answer only %v", event, period, rules, step.Date, day.Certainty, deadline.Certainty)
		}
	}
	first, last := deadline.Counted[0], deadline.Counted[len(deadline.Counted)-1]
	if last.Date != due || !last.Counts {
		t.Fatalf("%v, %v, %v: the count ends with %+v, not on %v", event, period, rules, last, due)
	}
	if rules.Roll == calendar.Rolls && !last.Kind.IsWorking() {
		t.Fatalf("%v, %v, %v: due on %v, which is %v", event, period, rules, due, last.Kind)
	}

	var want calendar.Date
	switch period.Unit() {
	case calendar.BusinessDays:
		want = event.AddDays(1)
		if rules.Start == calendar.SameDayCounts && isWorked(c, event) {
			want = event
		}
		if counts != period.N() {
			t.Fatalf("%v, %v, %v: %d days count", event, period, rules, counts)
		}
		if !last.Kind.IsWorking() {
			t.Fatalf("%v, %v, %v: the last business day is %v", event, period, rules, last.Kind)
		}
		for _, step := range deadline.Counted {
			if step.Counts != step.Kind.IsWorking() {
				t.Fatalf("%v, %v, %v: step %+v", event, period, rules, step)
			}
		}
	case calendar.Days:
		want = event.AddDays(period.N())
	case calendar.Months:
		want = event.AddMonths(period.N())
	case calendar.Quarters:
		want = event.AddMonths(3 * period.N())
	case calendar.Years:
		want = event.AddYears(period.N())
	}
	if first.Date != want {
		t.Fatalf("%v, %v, %v: the count begins on %v, want %v", event, period, rules, first.Date, want)
	}
	if period.Unit() == calendar.BusinessDays {
		return
	}
	if counts != 1 || rules.Roll == calendar.DoesNotRoll && len(deadline.Counted) != 1 {
		t.Fatalf("%v, %v, %v: %v", event, period, rules, counted(deadline))
	}
	for _, step := range deadline.Counted[:len(deadline.Counted)-1] {
		if step.Kind.IsWorking() {
			t.Fatalf("%v, %v, %v: rolled over %v, which is %v", event, period, rules, step.Date, step.Kind)
		}
	}
}

// mayFail reports whether err is the error that this question has to get.
func mayFail(c *calendar.Calendar, event calendar.Date, period calendar.Period, rules calendar.Rules, err error) bool {
	if rules.Start > calendar.SameDayCounts || rules.Roll > calendar.DoesNotRoll {
		_, ok := errors.AsType[*calendar.RulesError](err)
		return ok
	}
	beyond, ok := errors.AsType[*calendar.BeyondError](err)
	if ok && !beyond.Date.IsZero() && !beyond.Date.Before(c.First()) && !beyond.Date.After(c.Last()) {
		return false // it names a day that the table has
	}
	inTable := func(date calendar.Date) bool { return !date.Before(c.First()) && !date.After(c.Last()) }
	switch period.Unit() {
	case calendar.BusinessDays:
		_, reached := walk(c, event, min(period.N(), 5000))
		return ok && (!reached || rules.Start == calendar.SameDayCounts && !inTable(event))
	case calendar.Days:
		return ok && !inTable(event.AddDays(period.N()))
	case calendar.Months:
		return ok && !inTable(event.AddMonths(period.N()))
	case calendar.Quarters:
		return ok && !inTable(event.AddMonths(3*period.N()))
	case calendar.Years:
		return ok && !inTable(event.AddYears(period.N()))
	}
	_, ok = errors.AsType[*calendar.PeriodError](err)
	return ok
}

func anyRules() *rapid.Generator[calendar.Rules] {
	return rapid.Custom(func(t *rapid.T) calendar.Rules {
		return calendar.Rules{
			Start: rapid.SampledFrom([]calendar.Start{calendar.NextDay, calendar.SameDayCounts}).Draw(t, "start"),
			Roll:  rapid.SampledFrom([]calendar.Roll{calendar.Rolls, calendar.DoesNotRoll}).Draw(t, "roll"),
		}
	})
}

func anyPeriod() *rapid.Generator[calendar.Period] {
	return rapid.Custom(func(t *rapid.T) calendar.Period {
		n := rapid.OneOf(rapid.IntRange(1, 12), rapid.IntRange(1, 12), rapid.IntRange(1, 400), rapid.IntRange(1, calendar.MaxPeriod)).Draw(t, "n")
		p, err := calendar.NewPeriod(n, rapid.SampledFrom(units()).Draw(t, "unit"))
		if err != nil {
			t.Fatal(err)
		}
		return p
	})
}

func TestDueProperty(t *testing.T) {
	c := calendar.Kazakhstan()
	often(t, func(t *rapid.T) bool {
		event, period, rules := inTable().Draw(t, "event"), anyPeriod().Draw(t, "period"), anyRules().Draw(t, "rules")
		checkDue(t, c, event, period, rules)
		_, err := c.DueDate(event, period, rules)
		return err == nil
	})
}

// From every day of the table, the periods that the law uses.
func TestDueFromEveryDay(t *testing.T) {
	c := calendar.Kazakhstan()
	for _, text := range []string{"1bd", "3bd", "5bd", "10bd", "3d", "10d", "1mo", "3mo", "6mo", "1q", "4y", "5y"} {
		period := calendar.MustPeriod(text)
		for event := c.First().AddDays(-40); !event.After(c.Last().AddDays(2)); event = event.AddDays(1) {
			checkDue(t, c, event, period, byLaw)
			checkDue(t, c, event, period, sameDay)
			checkDue(t, c, event, period, withoutRoll)
		}
	}
}

// Later events and longer periods are never due earlier.
func TestDueIsMonotone(t *testing.T) {
	c := calendar.Kazakhstan()
	often(t, func(t *rapid.T) bool {
		rules := anyRules().Draw(t, "rules")
		unit := rapid.SampledFrom(units()[:5]).Draw(t, "unit")
		n := rapid.IntRange(1, 60).Draw(t, "n")
		event := inTable().Draw(t, "event")
		later := event.AddDays(rapid.IntRange(0, 40).Draw(t, "days later"))
		shorter, err1 := calendar.NewPeriod(n, unit)
		longer, err2 := calendar.NewPeriod(n+rapid.IntRange(0, 20).Draw(t, "longer"), unit)
		if err := errors.Join(err1, err2); err != nil {
			t.Fatal(err)
		}
		due, err := c.DueDate(event, shorter, rules)
		if err != nil {
			return false
		}
		if got, err := c.DueDate(later, shorter, rules); err == nil && got.Before(due) {
			t.Fatalf("%v and %v is due %v, but from %v on %v", event, shorter, due, later, got)
		}
		if got, err := c.DueDate(event, longer, rules); err == nil && got.Before(due) {
			t.Fatalf("%v and %v is due %v, but with %v on %v", event, shorter, due, longer, got)
		}
		return true
	})
}

func FuzzDue(f *testing.F) {
	f.Add("2022-03-18", "3bd", uint8(0), uint8(0))
	f.Add("2022-10-21", "2bd", uint8(1), uint8(0))
	f.Add("2021-01-31", "1mo", uint8(0), uint8(0))
	f.Add("2022-11-02", "10d", uint8(0), uint8(1))
	f.Add("2024-02-29", "1y", uint8(0), uint8(0))
	f.Add("2022-11-30", "1q", uint8(0), uint8(0))
	f.Add("2009-12-31", "1bd", uint8(1), uint8(0))
	f.Add("2027-12-31", "1bd", uint8(0), uint8(0))
	f.Add("2022-11-01", "72h", uint8(2), uint8(2))
	f.Add("9999-12-31", "1000000d", uint8(0), uint8(255))
	c := calendar.Kazakhstan()
	f.Fuzz(func(t *testing.T, eventText, periodText string, start, roll uint8) {
		event, _ := calendar.ParseDate(eventText) // the zero Date is an event too
		period, _ := calendar.ParsePeriod(periodText)
		checkDue(t, c, event, period, calendar.Rules{Start: calendar.Start(start), Roll: calendar.Roll(roll)})
	})
}
