package calendar_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/pana-kz/pana/calendar"
)

// inTable draws a day of the table, often near its ends, near the turn of a year
// or near a day that is not what its weekday promises.
func inTable() *rapid.Generator[calendar.Date] {
	c := calendar.Kazakhstan()
	length := c.Last().DaysSince(c.First())
	var odd []calendar.Date
	days, err := c.Days(c.First(), c.Last())
	if err != nil {
		panic(err)
	}
	for day := range days {
		if day.Kind != calendar.Working && day.Kind != calendar.Weekend {
			odd = append(odd, day.Date)
		}
	}
	return rapid.Custom(func(t *rapid.T) calendar.Date {
		switch rapid.IntRange(0, 3).Draw(t, "where") {
		case 0:
			return c.First().AddDays(rapid.IntRange(0, 10).Draw(t, "after the first"))
		case 1:
			return c.Last().AddDays(-rapid.IntRange(0, 10).Draw(t, "before the last"))
		case 2:
			near := rapid.SampledFrom(odd).Draw(t, "odd day").AddDays(rapid.IntRange(-1, 1).Draw(t, "beside"))
			if near.Before(c.First()) || near.After(c.Last()) {
				return c.First()
			}
			return near
		}
		return c.First().AddDays(rapid.IntRange(0, length).Draw(t, "any"))
	})
}

// isWorked asks the calendar for one day, the one question that the models below
// are allowed.
func isWorked(c *calendar.Calendar, date calendar.Date) bool {
	worked, err := c.IsBusinessDay(date)
	return err == nil && worked
}

// walk counts n business days from a date, step by step; ok is false when the
// table ends first.
func walk(c *calendar.Calendar, from calendar.Date, n int) (calendar.Date, bool) {
	step := 1
	if n < 0 {
		step, n = -1, -n
	}
	for date := from; n > 0; {
		date = date.AddDays(step)
		if date.Before(c.First()) || date.After(c.Last()) {
			return calendar.Date{}, false
		}
		if isWorked(c, date) {
			from, n = date, n-1
		}
	}
	return from, true
}

// From every day of the table and a day beyond, up to 30 business days in both
// directions.
func TestAddBusinessDaysAgreesWithAWalk(t *testing.T) {
	c := calendar.Kazakhstan()
	for from := c.First(); !from.After(c.Last()); from = from.AddDays(1) {
		for n := -30; n <= 30; n++ {
			got, err := c.AddBusinessDays(from, n)
			want, ok := walk(c, from, n)
			if (err == nil) != ok || got != want {
				t.Fatalf("%v and %d business days: got %v, %v; want %v", from, n, got, err, want)
			}
		}
	}
}

// Counts from every day of the table to days at all distances.
func TestBusinessDaysBetweenAgreesWithAWalk(t *testing.T) {
	c := calendar.Kazakhstan()
	for a := c.First().AddDays(-1); !a.After(c.Last()); a = a.AddDays(1) {
		want, stride := 0, 1+a.DaysSince(c.First().AddDays(-1))%97
		for b := a; !b.After(c.Last()); b = b.AddDays(1) {
			if b != a && isWorked(c, b) {
				want++
			}
			if b.DaysSince(a)%stride != 0 {
				continue
			}
			there, err := c.BusinessDaysBetween(a, b)
			if err != nil || there != want {
				t.Fatalf("%v to %v: got %d, %v; want %d", a, b, there, err, want)
			}
			back, err := c.BusinessDaysBetween(b, a)
			if err != nil || back != -want {
				t.Fatalf("%v to %v: got %d, %v; want %d", b, a, back, err, -want)
			}
		}
	}
}

func TestNextAndPreviousBusinessDay(t *testing.T) {
	c := calendar.Kazakhstan()
	var previous calendar.Date
	for date := c.First(); !date.After(c.Last()); date = date.AddDays(1) {
		if isWorked(c, date) {
			previous = date
		}
		got, err := c.PreviousBusinessDay(date)
		if got != previous || (err != nil) != previous.IsZero() {
			t.Fatalf("last business day on or before %v: got %v, %v; want %v", date, got, err, previous)
		}
	}
	var next calendar.Date
	for date := c.Last(); !date.Before(c.First()); date = date.AddDays(-1) {
		if isWorked(c, date) {
			next = date
		}
		got, err := c.NextBusinessDay(date)
		if got != next || (err != nil) != next.IsZero() {
			t.Fatalf("first business day on or after %v: got %v, %v; want %v", date, got, err, next)
		}
	}
	for _, want := range []struct{ date, next, previous string }{
		{"2020-03-20", "2020-03-20", "2020-03-20"}, // a Friday
		{"2020-03-21", "2020-03-26", "2020-03-20"}, // the longest gap of that spring
		{"2020-03-25", "2020-03-26", "2020-03-20"},
		{"2022-10-22", "2022-10-22", "2022-10-22"}, // a Saturday worked
		{"2022-10-23", "2022-10-26", "2022-10-22"},
	} {
		next, err := c.NextBusinessDay(d(want.date))
		require.NoError(t, err)
		require.Equal(t, want.next, next.String(), "after %s", want.date)
		previous, err := c.PreviousBusinessDay(d(want.date))
		require.NoError(t, err)
		require.Equal(t, want.previous, previous.String(), "before %s", want.date)
	}
}

// often runs a property that says of each case whether it was about anything,
// and fails when too few were.
func often(t *testing.T, property func(*rapid.T) bool) {
	t.Helper()
	cases, telling := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		cases++
		if property(t) {
			telling++
		}
	})
	if 4*telling < cases {
		t.Errorf("only %d of %d cases tell anything", telling, cases)
	}
}

// There and back: from a business day to itself, from another day to the last
// business day before it, or the first after it on the way back.
func TestAddThenSubtract(t *testing.T) {
	c := calendar.Kazakhstan()
	often(t, func(t *rapid.T) bool {
		from := inTable().Draw(t, "from")
		n := rapid.OneOf(rapid.IntRange(-15, 15), rapid.IntRange(-4500, 4500)).Draw(t, "n")
		there, err := c.AddBusinessDays(from, n)
		if err != nil || n == 0 {
			return false
		}
		back, err := c.AddBusinessDays(there, -n)
		want, wantErr := from, error(nil)
		if n > 0 {
			want, wantErr = c.PreviousBusinessDay(from)
		} else {
			want, wantErr = c.NextBusinessDay(from)
		}
		if back != want || (err == nil) != (wantErr == nil) {
			t.Fatalf("%v and %d is %v; and %d is %v, %v; want %v, %v", from, n, there, -n, back, err, want, wantErr)
		}
		if count, err := c.BusinessDaysBetween(from, there); n > 0 && (err != nil || count != n) {
			t.Fatalf("%v and %d is %v, but %d business days lie between, %v", from, n, there, count, err)
		}
		return true
	})
}

// Later starts and longer counts never end earlier.
func TestAddBusinessDaysIsMonotone(t *testing.T) {
	c := calendar.Kazakhstan()
	often(t, func(t *rapid.T) bool {
		a, b := inTable().Draw(t, "a"), inTable().Draw(t, "b")
		n, m := rapid.IntRange(-300, 300).Draw(t, "n"), rapid.IntRange(-300, 300).Draw(t, "m")
		if b.Before(a) {
			a, b = b, a
		}
		if m < n {
			n, m = m, n
		}
		early, err := c.AddBusinessDays(a, n)
		if err != nil {
			return false
		}
		if late, err := c.AddBusinessDays(b, n); err == nil && late.Before(early) {
			t.Fatalf("%v and %d is %v, but %v and %d is %v", a, n, early, b, n, late)
		}
		if late, err := c.AddBusinessDays(a, m); err == nil && late.Before(early) {
			t.Fatalf("%v and %d is %v, but and %d is %v", a, n, early, m, late)
		}
		return true
	})
}

// Counts add up, and so do steps in one direction.
func TestAdditivity(t *testing.T) {
	c := calendar.Kazakhstan()
	often(t, func(t *rapid.T) bool {
		x, y, z := inTable().Draw(t, "x"), inTable().Draw(t, "y"), inTable().Draw(t, "z")
		xy, err1 := c.BusinessDaysBetween(x, y)
		yz, err2 := c.BusinessDaysBetween(y, z)
		xz, err3 := c.BusinessDaysBetween(x, z)
		if err := errors.Join(err1, err2, err3); err != nil || xy+yz != xz {
			t.Fatalf("%v to %v is %d, to %v is %d, but in all %d, %v", x, y, xy, z, yz, xz, err)
		}
		n, m := rapid.IntRange(1, 300).Draw(t, "n"), rapid.IntRange(1, 300).Draw(t, "m")
		if rapid.Bool().Draw(t, "back") {
			n, m = -n, -m
		}
		whole, err := c.AddBusinessDays(x, n+m)
		if err != nil {
			return false
		}
		half, err := c.AddBusinessDays(x, n)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := c.AddBusinessDays(half, m); err != nil || got != whole {
			t.Fatalf("%v and %d and %d is %v, %v; at once %v", x, n, m, got, err, whole)
		}
		return true
	})
}

func TestDaysIterates(t *testing.T) {
	c := calendar.Kazakhstan()
	often(t, func(t *rapid.T) bool {
		from := inTable().Draw(t, "from")
		to := from.AddDays(rapid.IntRange(-3, 70).Draw(t, "length"))
		days, err := c.Days(from, to)
		business, businessErr := c.BusinessDates(from, to)
		if to.After(c.Last()) || to.Before(c.First()) {
			beyond, ok := errors.AsType[*calendar.BeyondError](err)
			if !ok || beyond.Date != to || businessErr == nil {
				t.Fatalf("%v to %v: %v, %v", from, to, err, businessErr)
			}
			return false
		}
		if err != nil || businessErr != nil {
			t.Fatal(err, businessErr)
		}
		var dates, worked, wantDates, wantWorked []calendar.Date
		for day := range days {
			dates = append(dates, day.Date)
		}
		for date := range business {
			worked = append(worked, date)
		}
		for date := from; !date.After(to); date = date.AddDays(1) {
			wantDates = append(wantDates, date)
			if isWorked(c, date) {
				wantWorked = append(wantWorked, date)
			}
		}
		if !slices.Equal(dates, wantDates) || !slices.Equal(worked, wantWorked) {
			t.Fatalf("%v to %v: got %v and %v, want %v and %v", from, to, dates, worked, wantDates, wantWorked)
		}
		return true
	})
}

func TestIteratorsStopAndStartAgain(t *testing.T) {
	c := calendar.Kazakhstan()
	days, err := c.Days(c.First(), c.Last())
	require.NoError(t, err)
	business, err := c.BusinessDates(c.First(), c.Last())
	require.NoError(t, err)
	for range 2 {
		for day := range days {
			require.Equal(t, "2010-01-01", day.Date.String())
			break
		}
		for date := range business {
			require.Equal(t, "2010-01-05", date.String())
			break
		}
	}
}

func TestIteratorsReachTheEndOfTheTable(t *testing.T) {
	c := calendar.Kazakhstan()
	days, err := c.Days(c.First(), c.Last())
	require.NoError(t, err)
	business, err := c.BusinessDates(c.First(), c.Last())
	require.NoError(t, err)
	var worked, dates []calendar.Date
	for day := range days {
		if day.Kind.IsWorking() {
			worked = append(worked, day.Date)
		}
	}
	for date := range business {
		dates = append(dates, date)
	}
	require.Equal(t, worked, dates)
}

// What lies outside the table is an error that names the day; what can be
// answered without it is answered.
func TestBeyond(t *testing.T) {
	c := calendar.Kazakhstan()
	before, after := d("2009-12-31"), d("2028-01-01")
	for _, outside := range []calendar.Date{{}, d("0001-01-01"), d("2009-12-30"), before, after, d("2028-01-02"), d("9999-12-31")} {
		_, dayErr := c.Day(outside)
		_, isErr := c.IsBusinessDay(outside)
		_, nextErr := c.NextBusinessDay(outside)
		_, previousErr := c.PreviousBusinessDay(outside)
		_, addErr := c.AddBusinessDays(outside, 0)
		_, daysErr := c.Days(outside, c.Last())
		_, businessErr := c.BusinessDates(c.First(), outside)
		_, certaintyErr := c.Certainty(outside, c.Last())
		for i, err := range []error{dayErr, isErr, nextErr, previousErr, addErr, daysErr, businessErr, certaintyErr} {
			beyond, ok := errors.AsType[*calendar.BeyondError](err)
			if !ok || *beyond != (calendar.BeyondError{Date: outside, First: c.First(), Last: c.Last()}) {
				t.Errorf("question %d about %q: %v; want a *BeyondError that names it", i, outside, err)
			}
		}
	}
	for _, want := range []struct {
		from    string
		n       int
		date    string
		missing string
	}{
		{"2009-12-31", 1, "2010-01-05", ""},
		{"2009-12-31", 4431, "2027-12-31", ""},
		{"2009-12-31", 4432, "", "2028-01-01"},
		{"2009-12-31", -1, "", "2009-12-31"},
		{"2009-12-30", 1, "", "2009-12-30"},
		{"2028-01-01", -1, "2027-12-31", ""},
		{"2028-01-01", -4431, "2010-01-05", ""},
		{"2028-01-01", -4432, "", "2009-12-31"},
		{"2028-01-01", 1, "", "2028-01-01"},
		{"2028-01-02", -1, "", "2028-01-02"},
		{"2027-12-30", 1, "2027-12-31", ""},
		{"2027-12-31", 1, "", "2028-01-01"},
		{"2027-12-31", 0, "2027-12-31", ""},
		{"2010-01-05", -1, "", "2009-12-31"},
		{"2010-01-04", 1, "2010-01-05", ""},
		{"2010-01-05", 1 << 62, "", "2028-01-01"},
		{"2010-01-05", -1 << 63, "", "2009-12-31"},
		{"2010-01-05", 1<<63 - 1, "", "2028-01-01"},
	} {
		got, err := c.AddBusinessDays(d(want.from), want.n)
		missing := ""
		if beyond, ok := errors.AsType[*calendar.BeyondError](err); ok {
			missing = beyond.Date.String()
		}
		if got.String() != want.date || missing != want.missing || (err != nil) != (want.missing != "") {
			t.Errorf("%s and %d: got %q, %v", want.from, want.n, got, err)
		}
	}

	n, err := c.BusinessDaysBetween(before, c.Last())
	require.NoError(t, err)
	require.Equal(t, 4431, n, "the eve of the table is the natural start of a count over all of it")
	for _, pair := range [][2]calendar.Date{{after, before}, {before, after}, {{}, c.Last()}, {c.Last(), {}}, {d("2009-12-30"), c.Last()}} {
		_, err := c.BusinessDaysBetween(pair[0], pair[1])
		var beyond *calendar.BeyondError
		require.ErrorAs(t, err, &beyond, "%v to %v", pair[0], pair[1])
	}
	_, err = c.PreviousBusinessDay(d("2010-01-04"))
	var beyond *calendar.BeyondError
	require.ErrorAs(t, err, &beyond)
	require.Equal(t, before, beyond.Date)
	require.Contains(t, err.Error(), "beyond-calendar")
	require.Contains(t, err.Error(), "2009-12-31")
}

func TestZeroCalendarHasNoDays(t *testing.T) {
	var c calendar.Calendar
	require.True(t, c.First().IsZero())
	require.True(t, c.Last().IsZero())
	for _, date := range []calendar.Date{{}, d("0001-01-01"), d("2022-06-15")} {
		for _, n := range []int{-1, 0, 1} {
			_, err := c.AddBusinessDays(date, n)
			require.Error(t, err)
		}
		for _, other := range []calendar.Date{{}, d("0001-01-01"), d("2022-06-15")} {
			_, err := c.BusinessDaysBetween(date, other)
			require.Error(t, err)
			_, err = c.Days(date, other)
			require.Error(t, err)
			_, err = c.Certainty(date, other)
			require.Error(t, err)
		}
		_, err := c.Day(date)
		require.Error(t, err)
		_, err = c.IsBusinessDay(date)
		require.Error(t, err)
		_, err = c.NextBusinessDay(date)
		require.Error(t, err)
		_, err = c.PreviousBusinessDay(date)
		require.Error(t, err)
		_, err = c.Due(date, calendar.MustPeriod("1bd"), calendar.Rules{})
		require.Error(t, err)
	}
	_, err := c.With(calendar.LocalDayOff{Date: d("2022-06-15")})
	require.Error(t, err)
}

func TestInForceFrom(t *testing.T) {
	c := calendar.Kazakhstan()
	for _, want := range []struct {
		publication string
		days        int
		from        string
	}{
		{"2016-03-28", 10, "2016-04-08"}, // a Friday
		{"2022-10-11", 10, "2022-10-22"}, // a Saturday, and it does not roll
		{"2022-12-21", 10, "2023-01-01"}, // a holiday, and it does not roll
		{"2022-12-21", 0, "2022-12-22"},
		{"1995-08-30", 10, "1995-09-10"}, // the table is not needed
		{"9999-12-31", 10, ""},
	} {
		if got := c.InForceFrom(d(want.publication), want.days).String(); got != want.from {
			t.Errorf("published %s, %d days: got %q, want %q", want.publication, want.days, got, want.from)
		}
	}
	require.True(t, c.InForceFrom(calendar.Date{}, 10).IsZero())
}

func TestKinds(t *testing.T) {
	for kind, word := range map[calendar.Kind]string{
		calendar.Working:            "working",
		calendar.Weekend:            "weekend",
		calendar.Holiday:            "holiday",
		calendar.DayOff:             "day-off",
		calendar.Substitute:         "substitute",
		calendar.TransferredOff:     "transferred-off",
		calendar.TransferredWorking: "transferred-working",
	} {
		require.Equal(t, word, kind.String())
		require.Equal(t, word == "working" || word == "transferred-working", kind.IsWorking(), word)
		name := kind.Name()
		require.NotEmpty(t, name.En, word)
		require.NotEmpty(t, name.Ru, word)
		require.NotEmpty(t, name.Kk, word)
	}
	require.Zero(t, calendar.Kind("").Name())
	require.False(t, calendar.Kind("").IsWorking())
}

func TestCertaintyText(t *testing.T) {
	for want, word := range []string{"documented", "secondary", "announced", "projected"} {
		var certainty calendar.Certainty
		require.NoError(t, certainty.UnmarshalText([]byte(word)))
		require.Equal(t, calendar.Certainty(want), certainty)
		require.Equal(t, word, certainty.String())
		text, err := certainty.MarshalText()
		require.NoError(t, err)
		require.Equal(t, word, string(text))
	}
	var certainty calendar.Certainty
	for _, bad := range []string{"", "Documented", "certain", "documented "} {
		require.Error(t, certainty.UnmarshalText([]byte(bad)), bad)
	}
	require.Empty(t, calendar.Certainty(4).String())
	_, err := calendar.Certainty(4).MarshalText()
	require.Error(t, err)
}

func TestDayJSON(t *testing.T) {
	c := calendar.Kazakhstan()
	for date, want := range map[string]string{
		"2022-10-24": `{"date":"2022-10-24","kind":"transferred-off","name":{"en":"","ru":"","kk":""},"instead_of":"2022-10-22","act":"Government Resolution 796 (2022)","certainty":"documented"}`,
		"2027-03-15": `{"date":"2027-03-15","kind":"holiday","name":{"en":"Constitution Day","ru":"День Конституции Республики Казахстан","kk":"Қазақстан Республикасының Конституциясы күні"},"act":"Law 267-II, art. 5 (Law 306-VIII of 2026-06-11)","certainty":"projected"}`,
	} {
		day, err := c.Day(d(date))
		require.NoError(t, err)
		out, err := json.Marshal(day)
		require.NoError(t, err)
		require.JSONEq(t, want, string(out))
		var back calendar.Day
		require.NoError(t, json.Unmarshal(out, &back))
		require.Equal(t, day, back)
	}
}

func TestKazakhstanIsOne(t *testing.T) {
	first, second := calendar.Kazakhstan(), calendar.Kazakhstan()
	if first != second {
		t.Error("every call builds the table anew")
	}
}

// Nothing that only asks allocates.
func TestAllocations(t *testing.T) {
	c := calendar.Kazakhstan()
	event, later := d("2022-03-18"), d("2027-12-31")
	rules := calendar.Rules{}
	buf := make([]byte, 0, 32)
	for name, f := range map[string]func() error{
		"Kazakhstan":           func() error { calendar.Kazakhstan(); return nil },
		"Day":                  func() error { _, err := c.Day(event); return err },
		"IsBusinessDay":        func() error { _, err := c.IsBusinessDay(event); return err },
		"AddBusinessDays":      func() error { _, err := c.AddBusinessDays(event, 1000); return err },
		"AddBusinessDays back": func() error { _, err := c.AddBusinessDays(later, -4000); return err },
		"BusinessDaysBetween":  func() error { _, err := c.BusinessDaysBetween(event, later); return err },
		"NextBusinessDay":      func() error { _, err := c.NextBusinessDay(event); return err },
		"PreviousBusinessDay":  func() error { _, err := c.PreviousBusinessDay(event); return err },
		"Certainty":            func() error { _, err := c.Certainty(event, later); return err },
		"DueDate 3bd":          func() error { _, err := c.DueDate(event, calendar.MustPeriod("3bd"), rules); return err },
		"DueDate 6mo":          func() error { _, err := c.DueDate(event, calendar.MustPeriod("6mo"), rules); return err },
		"InForceFrom":          func() error { c.InForceFrom(event, 10); return nil },
		"ParseDate":            func() error { _, err := calendar.ParseDate("2022-03-18"); return err },
		"ParsePeriod":          func() error { _, err := calendar.ParsePeriod("10bd"); return err },
		"AppendText":           func() error { _, err := event.AppendText(buf); return err },
		"AddMonths":            func() error { event.AddMonths(7); return nil },
	} {
		if got := testing.AllocsPerRun(100, func() {
			if err := f(); err != nil {
				t.Error(name, err)
			}
		}); got != 0 {
			t.Errorf("%s allocates %v times", name, got)
		}
	}
	if got := testing.AllocsPerRun(100, func() {
		if _, err := c.Due(event, calendar.MustPeriod("10bd"), rules); err != nil {
			t.Error(err)
		}
	}); got > 1 {
		t.Errorf("Due allocates %v times, want once", got)
	}
	iterate := func(length int) float64 {
		return testing.AllocsPerRun(100, func() {
			days, err := c.Days(event, event.AddDays(length))
			if err != nil {
				t.Error(err)
				return
			}
			for day := range days {
				if day.Date.IsZero() {
					t.Error("a day without a date")
				}
			}
		})
	}
	if few, many := iterate(1), iterate(2000); few != many {
		t.Errorf("iterating over 2 days allocates %v times, over 2001 days %v times", few, many)
	}
}

// Many goroutines ask one calendar while others build on it; the race detector
// watches.
func TestConcurrentUse(t *testing.T) {
	done := make(chan error)
	for i := range 8 {
		go func() {
			c := calendar.Kazakhstan()
			date := calendar.MustDate(2022, time.March, 8+i)
			_, err := c.With(calendar.LocalDayOff{Date: calendar.MustDate(2024, time.July, 15+i%5)})
			for range 50 {
				if _, dueErr := c.Due(date, calendar.MustPeriod("5bd"), calendar.Rules{}); dueErr != nil {
					err = dueErr
				}
			}
			if n, countErr := c.BusinessDaysBetween(c.First(), c.Last()); countErr != nil || n != 4431 {
				err = fmt.Errorf("%d business days, %w", n, countErr)
			}
			done <- err
		}()
	}
	for range 8 {
		require.NoError(t, <-done)
	}
}
