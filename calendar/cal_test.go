package calendar_test

import (
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/rickar/cal/v2"

	"github.com/pana-kz/pana/calendar"
)

// The days on which github.com/rickar/cal/v2, given CalHolidays, says something
// else than this package, each with the reason. All of them are things that cal
// cannot express; there is no other difference.
var calDifferences = []struct {
	date, reason string
}{
	{"2010-01-08", "off for Sunday 10 January"},
	{"2010-01-10", "a Sunday worked for Friday 8 January"},
	{"2010-03-24", "for Sunday 21 March: 22 and 23 March are Nauryz too"},
	{"2010-07-03", "a Saturday worked for Monday 5 July"},
	{"2010-07-05", "off for Saturday 3 July"},
	{"2011-01-04", "for Sunday 2 January: Monday 3 January is taken by 1 January"},
	{"2011-03-05", "a Saturday worked for Monday 7 March"},
	{"2011-03-07", "off for Saturday 5 March"},
	{"2011-08-27", "a Saturday worked for Monday 29 August"},
	{"2011-08-29", "off for Saturday 27 August"},
	{"2012-01-03", "for Sunday 1 January: 2 January is New Year too"},
	{"2012-03-09", "off for Sunday 11 March"},
	{"2012-03-11", "a Sunday worked for Friday 9 March"},
	{"2012-04-28", "a Saturday worked for Monday 30 April"},
	{"2012-04-30", "off for Saturday 28 April"},
	{"2012-12-18", "for Sunday 16 December: 17 December is Independence Day too"},
	{"2012-12-29", "a Saturday worked for Monday 31 December"},
	{"2012-12-31", "off for Saturday 29 December"},
	{"2013-05-04", "a Saturday worked for Friday 10 May"},
	{"2013-05-10", "off for Saturday 4 May"},
	{"2013-10-12", "a Saturday worked for Monday 14 October"},
	{"2013-10-14", "off for Saturday 12 October"},
	{"2013-12-28", "a Saturday worked for Friday 3 January of the next year"},
	{"2014-01-03", "off for Saturday 28 December of the year before"},
	{"2014-03-25", "for Sunday 23 March: Monday 24 March is taken by 22 March"},
	{"2014-05-02", "off for Sunday 4 May"},
	{"2014-05-04", "a Sunday worked for Friday 2 May"},
	{"2014-05-08", "off for Sunday 11 May"},
	{"2014-05-11", "a Sunday worked for Thursday 8 May"},
	{"2015-03-24", "for Saturday 21 March: Monday 23 March is Nauryz too"},
	{"2015-03-25", "for Sunday 22 March: 24 March is taken by 21 March"},
	{"2016-03-05", "a Saturday worked for Monday 7 March"},
	{"2016-03-07", "off for Saturday 5 March"},
	{"2016-05-10", "for Saturday 7 May: Monday 9 May is Victory Day"},
	{"2017-01-03", "for Sunday 1 January: 2 January is New Year too"},
	{"2017-03-18", "a Saturday worked for Monday 20 March"},
	{"2017-03-20", "off for Saturday 18 March"},
	{"2017-07-01", "a Saturday worked for Friday 7 July"},
	{"2017-07-07", "off for Saturday 1 July"},
	{"2017-12-19", "for Sunday 17 December: Monday 18 December is taken by 16 December"},
	{"2018-03-03", "a Saturday worked for Friday 9 March"},
	{"2018-03-09", "off for Saturday 3 March"},
	{"2018-04-28", "a Saturday worked for Monday 30 April"},
	{"2018-04-30", "off for Saturday 28 April"},
	{"2018-05-05", "a Saturday worked for Tuesday 8 May"},
	{"2018-05-08", "off for Saturday 5 May"},
	{"2018-08-25", "a Saturday worked for Friday 31 August"},
	{"2018-08-31", "off for Saturday 25 August"},
	{"2018-12-18", "for Sunday 16 December: 17 December is Independence Day too"},
	{"2018-12-29", "a Saturday worked for Monday 31 December"},
	{"2018-12-31", "off for Saturday 29 December"},
	{"2019-05-04", "a Saturday worked for Friday 10 May"},
	{"2019-05-10", "off for Saturday 4 May"},
	{"2020-01-03", "off for Sunday 5 January"},
	{"2020-01-05", "a Sunday worked for Friday 3 January"},
	{"2020-03-24", "for Saturday 21 March: Monday 23 March is Nauryz too"},
	{"2020-03-25", "for Sunday 22 March: 24 March is taken by 21 March"},
	{"2020-05-08", "off for Monday 11 May"},
	{"2020-05-11", "a substitute for Saturday 9 May, worked for Friday 8 May"},
	{"2020-12-18", "off for Sunday 20 December"},
	{"2020-12-20", "a Sunday worked for Friday 18 December"},
	{"2021-03-24", "for Sunday 21 March: 22 and 23 March are Nauryz too"},
	{"2021-07-03", "a Saturday worked for Monday 5 July"},
	{"2021-07-05", "off for Saturday 3 July"},
	{"2022-01-04", "for Sunday 2 January: Monday 3 January is taken by 1 January"},
	{"2022-03-05", "a Saturday worked for Monday 7 March"},
	{"2022-03-07", "off for Saturday 5 March"},
	{"2022-05-10", "for Saturday 7 May: Monday 9 May is Victory Day"},
	{"2022-08-27", "a Saturday worked for Monday 29 August"},
	{"2022-08-29", "off for Saturday 27 August"},
	{"2022-10-22", "a Saturday worked for Monday 24 October"},
	{"2022-10-24", "off for Saturday 22 October"},
	{"2023-01-03", "for Sunday 1 January: 2 January is New Year too"},
	{"2023-07-01", "a Saturday worked for Friday 7 July"},
	{"2023-07-07", "off for Saturday 1 July"},
	{"2024-05-04", "a Saturday worked for Wednesday 8 May"},
	{"2024-05-08", "off for Saturday 4 May"},
	{"2025-01-03", "off for Sunday 5 January"},
	{"2025-01-05", "a Sunday worked for Friday 3 January"},
	{"2025-03-25", "for Sunday 23 March: Monday 24 March is taken by 22 March"},
	{"2026-03-24", "for Saturday 21 March: Monday 23 March is Nauryz too"},
	{"2026-03-25", "for Sunday 22 March: 24 March is taken by 21 March"},
	{"2027-03-24", "for Sunday 21 March: 22 and 23 March are Nauryz too"},
}

func TestCalDiffersOnlyWhereNamed(t *testing.T) {
	c := calendar.Kazakhstan()
	theirs := cal.NewBusinessCalendar()
	theirs.AddHoliday(calendar.CalHolidays()...)

	reasons := map[calendar.Date]string{}
	for i, difference := range calDifferences {
		if i > 0 && difference.date <= calDifferences[i-1].date {
			t.Errorf("%s is out of order", difference.date)
		}
		reasons[d(difference.date)] = difference.reason
	}
	days, err := c.Days(c.First(), c.Last())
	if err != nil {
		t.Fatal(err)
	}
	for day := range days {
		reason, named := reasons[day.Date]
		differs := theirs.IsWorkday(day.Date.Time(cal.DefaultLoc)) != day.IsWorking()
		switch {
		case differs && !named:
			t.Errorf("%v: cal says otherwise, and nobody says why; here it is %v", day.Date, day.Kind)
		case !differs && named:
			t.Errorf("%v: cal agrees, though it should not: %s", day.Date, reason)
		}
	}
}

// Each holiday of cal falls on the days off of this package that bear its name,
// and on no other; every call gives values of its own.
func TestCalHolidays(t *testing.T) {
	c := calendar.Kazakhstan()
	ours, theirs := map[calendar.Date]string{}, map[calendar.Date]string{}
	days, err := c.Days(c.First(), c.Last())
	if err != nil {
		t.Fatal(err)
	}
	for day := range days {
		if day.Kind == calendar.Holiday || day.Kind == calendar.DayOff {
			ours[day.Date] = day.Name.Kk
		}
	}
	for year := c.First().Year(); year <= c.Last().Year(); year++ {
		for _, h := range calendar.CalHolidays() {
			if actual, _ := h.Calc(year); !actual.IsZero() {
				theirs[calendar.DateOf(actual, cal.DefaultLoc)] = h.Name
			}
		}
	}
	if diff := gocmp.Diff(ours, theirs); diff != "" {
		t.Errorf("statutory days off mismatch (-ours +cal):\n%s", diff)
	}

	calendar.CalHolidays()[0].Month = time.June
	if calendar.CalHolidays()[0].Month != time.January {
		t.Error("what one caller changes, the next one sees")
	}
}

// calFed returns a calendar of cal that has the same working days as this
// package: the holidays as cal would have them, and beside them a function for
// the days that it cannot express.
func calFed(tb testing.TB) *cal.BusinessCalendar {
	tb.Helper()
	holidays := calendar.CalHolidays()
	for _, h := range holidays {
		if h.Month == time.May && h.Day == 9 {
			h.Except = []int{2020} // a Saturday, whose substitute was worked
		}
	}
	type civil struct {
		year  int
		month time.Month
		day   int
	}
	exceptions := map[civil]bool{}
	c := calendar.Kazakhstan()
	for _, difference := range calDifferences {
		works, err := c.IsBusinessDay(d(difference.date))
		if err != nil {
			tb.Fatal(err)
		}
		year, month, day := d(difference.date).Time(time.UTC).Date()
		exceptions[civil{year, month, day}] = works
	}
	fed := cal.NewBusinessCalendar()
	fed.AddHoliday(holidays...)
	fed.WorkdayFunc = func(t time.Time) bool {
		year, month, day := t.Date()
		if works, ok := exceptions[civil{year, month, day}]; ok {
			return works
		}
		return !cal.IsWeekend(t)
	}
	return fed
}

func TestCalFedHasTheSameDays(t *testing.T) {
	c, fed := calendar.Kazakhstan(), calFed(t)
	days, err := c.Days(c.First(), c.Last())
	if err != nil {
		t.Fatal(err)
	}
	for day := range days {
		if fed.IsWorkday(day.Date.Time(cal.DefaultLoc)) != day.IsWorking() {
			t.Errorf("%v (%v): the calendar that the benchmarks compare with says otherwise", day.Date, day.Kind)
		}
	}
	from, to := d("2015-01-01"), d("2024-12-31")
	n, err := c.BusinessDaysBetween(from.AddDays(-1), to)
	if err != nil || n != fed.WorkdaysInRange(from.Time(cal.DefaultLoc), to.Time(cal.DefaultLoc)) {
		t.Errorf("ten years have %d business days here, %v", n, err)
	}
}
