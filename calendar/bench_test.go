package calendar_test

import (
	"strconv"
	"testing"

	"github.com/rickar/cal/v2"

	"github.com/pana-kz/pana/calendar"
)

// The same three questions, asked of this package and of cal with the same days.
// Run them together and compare within the run:
//
//	go test -run '^$' -bench . ./calendar

func BenchmarkIsBusinessDay(b *testing.B) {
	day := d("2022-10-22")
	b.Run("pana", func(b *testing.B) {
		c := calendar.Kazakhstan()
		b.ReportAllocs()
		for b.Loop() {
			if works, err := c.IsBusinessDay(day); !works || err != nil {
				b.Fatal(works, err)
			}
		}
	})
	forCal(b, func(b *testing.B, fed *cal.BusinessCalendar) {
		at := day.Time(cal.DefaultLoc)
		for b.Loop() {
			if !fed.IsWorkday(at) {
				b.Fatal("not a workday")
			}
		}
	})
}

func BenchmarkTenBusinessDays(b *testing.B) {
	from, want := d("2022-10-14"), d("2022-10-31")
	b.Run("pana", func(b *testing.B) {
		c := calendar.Kazakhstan()
		b.ReportAllocs()
		for b.Loop() {
			if got, err := c.AddBusinessDays(from, 10); got != want || err != nil {
				b.Fatal(got, err)
			}
		}
	})
	forCal(b, func(b *testing.B, fed *cal.BusinessCalendar) {
		at := from.Time(cal.DefaultLoc)
		for b.Loop() {
			if got := fed.WorkdaysFrom(at, 10); got.Day() != want.Day() {
				b.Fatal(got)
			}
		}
	})
}

func BenchmarkTenYears(b *testing.B) {
	const want = 2459
	first, last := d("2015-01-01"), d("2024-12-31")
	b.Run("pana", func(b *testing.B) {
		c, eve := calendar.Kazakhstan(), first.AddDays(-1)
		b.ReportAllocs()
		for b.Loop() {
			if got, err := c.BusinessDaysBetween(eve, last); got != want || err != nil {
				b.Fatal(got, err)
			}
		}
	})
	forCal(b, func(b *testing.B, fed *cal.BusinessCalendar) {
		from, to := first.Time(cal.DefaultLoc), last.Time(cal.DefaultLoc)
		for b.Loop() {
			if got := fed.WorkdaysInRange(from, to); got != want {
				b.Fatal(got)
			}
		}
	})
}

// forCal runs a benchmark on cal as it comes and with its cache on.
func forCal(b *testing.B, run func(*testing.B, *cal.BusinessCalendar)) {
	b.Run("cal", func(b *testing.B) {
		b.ReportAllocs()
		run(b, calFed(b))
	})
	b.Run("cal-cached", func(b *testing.B) {
		fed := calFed(b)
		fed.Cacheable = true
		b.ReportAllocs()
		run(b, fed)
	})
}

// The n-th business day costs the same for any n.
func BenchmarkAddBusinessDays(b *testing.B) {
	c := calendar.Kazakhstan()
	for _, n := range []int{1, 10, 250, 4000, -4000} {
		from := c.First()
		if n < 0 {
			from = c.Last()
		}
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := c.AddBusinessDays(from, n); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkDue(b *testing.B) {
	c, event := calendar.Kazakhstan(), d("2022-03-18")
	for _, text := range []string{"3bd", "10d", "6mo", "5y"} {
		p := calendar.MustPeriod(text)
		b.Run("date/"+text, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := c.DueDate(event, p, calendar.Rules{}); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run("explained/"+text, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := c.Due(event, p, calendar.Rules{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkDate(b *testing.B) {
	day := d("2022-03-18")
	b.Run("Parse", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if got, err := calendar.ParseDate("2022-03-18"); got != day || err != nil {
				b.Fatal(got, err)
			}
		}
	})
	b.Run("AppendText", func(b *testing.B) {
		b.ReportAllocs()
		buf := make([]byte, 0, 16)
		for b.Loop() {
			if got, err := day.AppendText(buf); len(got) != 10 || err != nil {
				b.Fatal(got, err)
			}
		}
	})
	b.Run("AddMonths", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if day.AddMonths(6).IsZero() {
				b.Fatal("no date")
			}
		}
	})
}

func BenchmarkWith(b *testing.B) {
	c := calendar.Kazakhstan()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := c.With(calendar.LocalDayOff{Date: d("2025-07-08")}); err != nil {
			b.Fatal(err)
		}
	}
}
