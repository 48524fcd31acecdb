package calendar_test

import (
	"strings"
	"testing"
	"time"

	"github.com/pana-kz/pana/calendar"
)

// This file works out every day of 2010 to 2027 a second time, by walking from
// day to day with package time, from facts that are written down here once more.
// It uses nothing of the package under test. It begins in 2009, so that a
// substitute owed from there would be seen.

// naiveHolidays: month and day, first year and last year off.
const naiveHolidays = `
	01-01 1992 9999
	01-02 1992 9999
	03-08 1992 9999
	03-15 2027 9999
	03-21 2010 9999
	03-22 1992 9999
	03-23 2010 9999
	05-01 1992 9999
	05-07 2013 9999
	05-09 1992 9999
	07-06 2008 9999
	08-30 1996 2025
	10-25 1992 2008
	10-25 2022 9999
	12-01 2012 2021
	12-16 1992 9999
	12-17 2002 2021
`

const naiveAits = `
	2009-11-27 2010-11-16 2011-11-06 2012-10-26 2013-10-15 2014-10-04 2015-09-24 2016-09-12 2017-09-01
	2018-08-21 2019-08-11 2020-07-31 2021-07-20 2022-07-09 2023-06-28 2024-06-16 2025-06-06 2026-05-27
`

// naiveMoves: the day worked, the day off.
const naiveMoves = `
	2010-01-10 2010-01-08
	2010-07-03 2010-07-05
	2011-03-05 2011-03-07
	2011-08-27 2011-08-29
	2012-03-11 2012-03-09
	2012-04-28 2012-04-30
	2012-12-29 2012-12-31
	2013-05-04 2013-05-10
	2013-10-12 2013-10-14
	2013-12-28 2014-01-03
	2014-05-04 2014-05-02
	2014-05-11 2014-05-08
	2016-03-05 2016-03-07
	2017-03-18 2017-03-20
	2017-07-01 2017-07-07
	2018-03-03 2018-03-09
	2018-04-28 2018-04-30
	2018-05-05 2018-05-08
	2018-08-25 2018-08-31
	2018-12-29 2018-12-31
	2019-05-04 2019-05-10
	2020-01-05 2020-01-03
	2020-05-11 2020-05-08
	2020-12-20 2020-12-18
	2021-07-03 2021-07-05
	2022-03-05 2022-03-07
	2022-08-27 2022-08-29
	2022-10-22 2022-10-24
	2023-07-01 2023-07-07
	2024-05-04 2024-05-08
	2025-01-05 2025-01-03
`

// naiveDay is what the walk finds of a day.
type naiveDay struct {
	text      string // 2006-01-02
	kind      string
	insteadOf string
	certainty string
}

// naiveWalk returns every day of the table. A holiday that falls on a day off
// is put in a queue; the next ordinary working day takes the first of the queue
// and is off. The moves are looked at last.
func naiveWalk(t testing.TB) []naiveDay {
	t.Helper()
	words := strings.Fields(naiveHolidays)
	isHoliday := func(day time.Time) bool {
		for i := 0; i < len(words); i += 3 {
			year := day.Format("2006")
			if day.Format("01-02") == words[i] && words[i+1] <= year && year <= words[i+2] {
				return true
			}
		}
		return false
	}
	aits := " " + strings.Join(strings.Fields(naiveAits), " ") + " "
	worked, off := map[string]string{}, map[string]string{}
	moves := strings.Fields(naiveMoves)
	for i := 0; i < len(moves); i += 2 {
		worked[moves[i]], off[moves[i+1]] = moves[i+1], moves[i]
	}

	var days []naiveDay
	var owed []string
	for day := time.Date(2009, time.January, 1, 0, 0, 0, 0, time.UTC); day.Year() <= 2027; day = day.AddDate(0, 0, 1) {
		found := naiveDay{text: day.Format(time.DateOnly), certainty: naiveCertainty(day.Year())}
		weekend := day.Weekday() == time.Saturday || day.Weekday() == time.Sunday
		dayOff := day.Format("01-02") == "01-07" || strings.Contains(aits, " "+found.text+" ")
		switch {
		case isHoliday(day):
			found.kind = "holiday"
			if weekend || dayOff {
				owed = append(owed, found.text)
			}
		case dayOff:
			found.kind = "day-off"
		case weekend:
			found.kind = "weekend"
		case len(owed) > 0:
			found.kind, found.insteadOf, owed = "substitute", owed[0], owed[1:]
		default:
			found.kind = "working"
		}
		if other, ok := worked[found.text]; ok {
			found.kind, found.insteadOf = "transferred-working", other
		}
		if other, ok := off[found.text]; ok {
			found.kind, found.insteadOf = "transferred-off", other
		}
		if day.Year() >= 2010 {
			days = append(days, found)
		}
	}
	return days
}

func naiveCertainty(year int) string {
	switch {
	case year <= 2011:
		return "secondary"
	case year <= 2025:
		return "documented"
	case year == 2026:
		return "announced"
	}
	return "projected"
}

func TestEveryDayAgreesWithTheWalk(t *testing.T) {
	c := calendar.Kazakhstan()
	days := naiveWalk(t)
	if len(days) != 6574 {
		t.Fatalf("the walk has %d days, want the 6574 of 2010 to 2027", len(days))
	}
	for _, want := range days {
		date := d(want.text)
		day, err := c.Day(date)
		if err != nil {
			t.Fatal(err)
		}
		got := naiveDay{day.Date.String(), day.Kind.String(), day.InsteadOf.String(), day.Certainty.String()}
		if got != want {
			t.Errorf("got %+v, want %+v", got, want)
		}
		works := want.kind == "working" || want.kind == "transferred-working"
		if business, err := c.IsBusinessDay(date); err != nil || business != works || day.IsWorking() != works {
			t.Errorf("%v: IsBusinessDay = %v, %v; want %v", date, business, err, works)
		}
	}
}

// The names and the act of every day: there when the kind asks for them, in all
// three languages, and the Labour Code that was in force.
func TestEveryDayIsExplained(t *testing.T) {
	c := calendar.Kazakhstan()
	days, err := c.Days(c.First(), c.Last())
	if err != nil {
		t.Fatal(err)
	}
	for day := range days {
		named := day.Kind == calendar.Holiday || day.Kind == calendar.DayOff || day.Kind == calendar.Substitute
		if named != (day.Name != calendar.Name{}) || named && (day.Name.En == "" || day.Name.Ru == "" || day.Name.Kk == "") {
			t.Errorf("%v (%v) has the names %q", day.Date, day.Kind, day.Name)
		}
		if (day.Kind == calendar.Working) != (day.Act == "") {
			t.Errorf("%v (%v) has the act %q", day.Date, day.Kind, day.Act)
		}
		swapped := day.Kind == calendar.Substitute || day.Kind == calendar.TransferredOff || day.Kind == calendar.TransferredWorking
		if swapped == day.InsteadOf.IsZero() {
			t.Errorf("%v (%v) stands in for %q", day.Date, day.Kind, day.InsteadOf)
		}
		if day.Kind == calendar.Weekend || day.Kind == calendar.DayOff {
			code := "Labour Code 2007, art. 96"
			if day.Date.Year() >= 2016 {
				code = "Labour Code 2015, art. 84"
			}
			if !strings.HasPrefix(day.Act, code) {
				t.Errorf("%v (%v) rests on %q, want %q", day.Date, day.Kind, day.Act, code)
			}
		}
		if day.Kind == calendar.Substitute {
			holiday, err := c.Day(day.InsteadOf)
			if err != nil || holiday.Kind != calendar.Holiday || holiday.Name != day.Name || !holiday.Date.Before(day.Date) {
				t.Errorf("%v makes up for %+v, %v", day.Date, holiday, err)
			}
		}
		if swapped && day.Kind != calendar.Substitute {
			other, err := c.Day(day.InsteadOf)
			if err != nil || other.InsteadOf != day.Date || other.Act != day.Act || other.IsWorking() == day.IsWorking() {
				t.Errorf("%v changed places with %+v, %v", day.Date, other, err)
			}
		}
	}
}
