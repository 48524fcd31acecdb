package peers

import (
	"testing"
	"time"

	"github.com/rickar/cal/v2"
	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/calendar"
)

// calFed returns a calendar of cal that has the working days of Kazakhstan: the
// holidays as cal would have them, and a function for the days that it cannot express.
func calFed(t testing.TB) *cal.BusinessCalendar {
	holidays := calendar.CalHolidays()
	for _, h := range holidays {
		if h.Month == time.May && h.Day == 9 {
			h.Except = []int{2020} // a Saturday, whose substitute was worked
		}
	}
	plain := cal.NewBusinessCalendar()
	plain.AddHoliday(holidays...)
	type civil struct {
		year  int
		month time.Month
		day   int
	}
	exceptions := map[civil]bool{}
	eachDay(t, func(day calendar.Day) {
		at := day.Date.Time(cal.DefaultLoc)
		if works := day.IsWorking(); plain.IsWorkday(at) != works {
			year, month, of := at.Date()
			exceptions[civil{year, month, of}] = works
		}
	})
	fed := cal.NewBusinessCalendar()
	fed.AddHoliday(holidays...)
	fed.WorkdayFunc = func(at time.Time) bool {
		year, month, day := at.Date()
		if works, is := exceptions[civil{year, month, day}]; is {
			return works
		}
		return !cal.IsWeekend(at)
	}
	return fed
}

func eachDay(t testing.TB, each func(calendar.Day)) {
	c := calendar.Kazakhstan()
	days, err := c.Days(c.First(), c.Last())
	require.NoError(t, err)
	for day := range days {
		each(day)
	}
}

// The calendar of cal that is timed has the same working days as that of pana.
func TestCalendarsAreEqual(t *testing.T) {
	fed := calFed(t)
	eachDay(t, func(day calendar.Day) {
		require.Equal(t, day.IsWorking(), fed.IsWorkday(day.Date.Time(cal.DefaultLoc)), "%v", day.Date)
	})
	for _, q := range calendarQuestions {
		require.Equal(t, q.pana(t)(), q.cal(fed)(), q.name)
	}
}

// calendarQuestion asks both calendars the same. The answers are numbers, so that they
// can be compared.
type calendarQuestion struct {
	name string
	pana func(testing.TB) func() int
	cal  func(*cal.BusinessCalendar) func() int
}

var (
	saturday = calendar.MustDate(2022, time.October, 22)
	start    = calendar.MustDate(2022, time.October, 14)
	first    = calendar.MustDate(2015, time.January, 1)
	last     = calendar.MustDate(2024, time.December, 31)
)

var calendarQuestions = []calendarQuestion{
	{
		"one-day",
		func(t testing.TB) func() int {
			c := calendar.Kazakhstan()
			return func() int {
				works, err := c.IsBusinessDay(saturday)
				if !works || err != nil {
					t.Fatal(works, err)
				}
				return 1
			}
		},
		func(c *cal.BusinessCalendar) func() int {
			at := saturday.Time(cal.DefaultLoc)
			return func() int {
				if c.IsWorkday(at) {
					return 1
				}
				return 0
			}
		},
	}, {
		"ten-business-days",
		func(t testing.TB) func() int {
			c := calendar.Kazakhstan()
			return func() int {
				due, err := c.AddBusinessDays(start, 10)
				if err != nil {
					t.Fatal(err)
				}
				return due.Day()
			}
		},
		func(c *cal.BusinessCalendar) func() int {
			at := start.Time(cal.DefaultLoc)
			return func() int { return c.WorkdaysFrom(at, 10).Day() }
		},
	}, {
		"ten-years",
		func(t testing.TB) func() int {
			c, eve := calendar.Kazakhstan(), first.AddDays(-1)
			return func() int {
				n, err := c.BusinessDaysBetween(eve, last)
				if err != nil {
					t.Fatal(err)
				}
				return n
			}
		},
		func(c *cal.BusinessCalendar) func() int {
			from, to := first.Time(cal.DefaultLoc), last.Time(cal.DefaultLoc)
			return func() int { return c.WorkdaysInRange(from, to) }
		},
	},
}

// BenchmarkCalendar: is a day worked, the tenth business day, the business days of ten
// years; of pana, of cal as it comes, and of cal with its cache on.
func BenchmarkCalendar(b *testing.B) {
	for _, q := range calendarQuestions {
		b.Run(q.name, func(b *testing.B) {
			cached := calFed(b)
			cached.Cacheable = true
			for _, bb := range []struct {
				name string
				ask  func() int
			}{{"pana", q.pana(b)}, {"cal", q.cal(calFed(b))}, {"cal-cached", q.cal(cached)}} {
				b.Run(bb.name, measure(func() error {
					bb.ask()
					return nil
				}))
			}
		})
	}
}
