package calendar

import (
	"cmp"
	"time"
)

// Date is a civil date: a year, a month and a day, without an hour and without
// a time zone. It reaches from 1 January of year 1 to 31 December of year 9999
// in the Gregorian calendar, carried back before 1582.
//
// The zero Date is no date, which stands for an unknown day. It prints as the
// empty text, comes before every date, and every step from it is the zero Date
// again. Dates are comparable with ==, fit to be map keys, and safe for
// concurrent use.
type Date struct {
	n int32 // 1 is 1 January of year 1; 0 is no date
}

const (
	lastDay    = 3652059 // the number of 31 December 9999
	lastMonth  = 9999*12 - 1
	firstMonth = 12
)

// NewDate returns the date of a year, a month and a day of the month. A day
// that does not exist, such as 30 February, gives a *DateError; nothing is
// carried over into the next month.
func NewDate(year int, month time.Month, day int) (Date, error) {
	if year < 1 || year > 9999 || month < time.January || month > time.December ||
		day < 1 || day > daysIn(year, month) {
		return Date{}, &DateError{Year: year, Month: month, Day: day}
	}
	return civilDate(year, month, day), nil
}

// MustDate is NewDate for literals in code. It panics on a day that does not
// exist, so it is never to be called with what a user typed.
func MustDate(year int, month time.Month, day int) Date {
	d, err := NewDate(year, month, day)
	if err != nil {
		panic(err)
	}
	return d
}

// DateOf returns the date that the calendar on the wall shows at the instant t
// in the zone loc, which must not be nil. Outside the years 1 to 9999 it is the
// zero Date. The zero time.Time is an instant like any other: 1 January of
// year 1 in UTC.
func DateOf(t time.Time, loc *time.Location) Date {
	year, month, day := t.In(loc).Date()
	if year < 1 || year > 9999 {
		return Date{}
	}
	return civilDate(year, month, day)
}

// Time returns the instant at which the date begins in the zone loc, which must
// not be nil. Where a change of the clocks skips midnight, that is the first
// instant after the gap. The zero Date gives the zero time.Time.
func (d Date) Time(loc *time.Location) time.Time {
	if d.IsZero() {
		return time.Time{}
	}
	year, month, day := d.civil()
	t := time.Date(year, month, day, 0, 0, 0, 0, loc)
	if t.Day() != day { // no midnight that day: t is still in the day before
		_, t = t.ZoneBounds()
	}
	return t
}

// IsZero reports whether d is the zero Date, that is, no date.
func (d Date) IsZero() bool { return d.n == 0 }

// Year returns the year, or 0 for the zero Date.
func (d Date) Year() int {
	year, _, _ := d.civil()
	return year
}

// Month returns the month of the year, or 0 for the zero Date.
func (d Date) Month() time.Month {
	_, month, _ := d.civil()
	return month
}

// Day returns the day of the month, or 0 for the zero Date.
func (d Date) Day() int {
	_, _, day := d.civil()
	return day
}

// YearDay returns the day of the year, 1 for 1 January, or 0 for the zero Date.
func (d Date) YearDay() int {
	if d.IsZero() {
		return 0
	}
	return int(d.n-civilDate(d.Year(), time.January, 1).n) + 1
}

// Weekday returns the day of the week. For the zero Date it has no meaning.
func (d Date) Weekday() time.Weekday {
	return time.Weekday(d.n % 7) // 1 January of year 1 was a Monday
}

// Compare returns -1 when d is before other, 0 when they are the same, and +1
// when d is after other. The zero Date is before every date.
func (d Date) Compare(other Date) int { return cmp.Compare(d.n, other.n) }

// Before reports whether d is earlier than other.
func (d Date) Before(other Date) bool { return d.n < other.n }

// After reports whether d is later than other.
func (d Date) After(other Date) bool { return d.n > other.n }

// Equal reports whether d and other are the same date. It is the operator ==,
// as a method for packages that look for one.
func (d Date) Equal(other Date) bool { return d == other }

// AddDays returns the date n days later, or earlier when n is negative.
// Outside the years 1 to 9999 it is the zero Date.
func (d Date) AddDays(n int) Date {
	if d.IsZero() || n < -lastDay || n > lastDay {
		return Date{}
	}
	n += int(d.n)
	if n < 1 || n > lastDay {
		return Date{}
	}
	return Date{int32(n)}
}

// AddMonths returns the same day of the month n months later, or earlier when n
// is negative. Where that month has no such day it is its last one: a month
// after 31 January is 28 or 29 February. So steps do not add up: two single
// months from 31 January end on the 28th or 29th of March, a step of two on the
// 31st. Outside the years 1 to 9999 the result is the zero Date.
func (d Date) AddMonths(n int) Date {
	if d.IsZero() || n < -lastMonth || n > lastMonth {
		return Date{}
	}
	year, month, day := d.civil()
	n += year*12 + int(month) - 1
	if n < firstMonth || n > lastMonth+12 {
		return Date{}
	}
	year, month = n/12, time.Month(n%12+1)
	return civilDate(year, month, min(day, daysIn(year, month)))
}

// AddYears returns the same day n years later, or earlier when n is negative:
// 29 February becomes 28 February in a common year. Outside the years 1 to 9999
// the result is the zero Date.
func (d Date) AddYears(n int) Date {
	if n < -9999 || n > 9999 {
		return Date{}
	}
	return d.AddMonths(12 * n)
}

// DaysSince returns the number of days from other to d, negative when d is
// earlier. Here the zero Date counts as the day before 1 January of year 1.
func (d Date) DaysSince(other Date) int { return int(d.n) - int(other.n) }

// civil splits the number of the day. Years are taken to begin on 1 March, so
// that the leap day is the last of its year and the lengths of the months
// repeat every five; years 100 and 400 are exact by the constants.
func (d Date) civil() (year int, month time.Month, day int) {
	if d.IsZero() {
		return 0, 0, 0
	}
	n := uint32(d.n) + 305 // days since 1 March of year 0
	century := (4*n + 3) / 146097
	n -= century * 146097 / 4
	yearOfCentury := (4*n + 3) / 1461
	n -= yearOfCentury * 1461 / 4
	marchMonth := (5*n + 2) / 153 // 0 is March
	day = int(n-(153*marchMonth+2)/5) + 1
	year = int(100*century + yearOfCentury)
	if marchMonth < 10 {
		return year, time.Month(marchMonth + 3), day
	}
	return year + 1, time.Month(marchMonth - 9), day
}

// civilDate is the reverse of civil; the day must exist.
func civilDate(year int, month time.Month, day int) Date {
	marchMonth := uint32(month) - 3
	if month < time.March {
		year, marchMonth = year-1, marchMonth+12
	}
	y := uint32(year)
	n := 365*y + y/4 - y/100 + y/400 + (153*marchMonth+2)/5 + uint32(day)
	return Date{int32(n) - 306}
}

// daysIn returns the length of a month that exists.
func daysIn(year int, month time.Month) int {
	switch month {
	case time.April, time.June, time.September, time.November:
		return 30
	case time.February:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}
