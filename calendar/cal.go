package calendar

import (
	"time"

	"github.com/rickar/cal/v2"
)

// CalHolidays returns what the package github.com/rickar/cal/v2 can express of
// the calendar of Kazakhstan, in the manner of its country packages: each day
// off with the years in which it was off and, for holidays, the usual weekend
// substitution. Every call returns new values, which belong to the caller.
//
// That is not the whole calendar. The package cannot express the moves, a
// weekend that is worked, a substitute that finds the next day taken, or a
// change within a year; Kazakhstan has them all.
func CalHolidays() []*cal.Holiday {
	var list []*cal.Holiday
	for _, a := range kazakhAnnuals() {
		list = append(list, a.calHoliday())
	}
	return append(list, calKurbanAit())
}

func (a annual) calHoliday() *cal.Holiday {
	h := &cal.Holiday{
		Name:        a.name.Kk,
		Description: a.name.En + " (" + a.name.Ru + ")",
		Type:        cal.ObservanceReligious,
		Month:       a.month,
		Day:         a.day,
		Func:        cal.CalcDayOfMonth,
	}
	if !a.from.IsZero() {
		h.StartYear = a.from.Year()
		if MustDate(h.StartYear, a.month, a.day).Before(a.from) {
			h.StartYear++
		}
	}
	if !a.to.IsZero() {
		h.EndYear = a.to.Year()
		if MustDate(h.EndYear, a.month, a.day).After(a.to) {
			h.EndYear--
		}
	}
	if a.kind == Holiday {
		h.Type = cal.ObservancePublic
		h.Observed = []cal.AltDay{
			{Day: time.Saturday, Offset: 2},
			{Day: time.Sunday, Offset: 1},
		}
	}
	return h
}

func calKurbanAit() *cal.Holiday {
	name, dates := kurbanAitName(), map[int]Date{}
	for _, a := range kazakhAits() {
		dates[a.Date.Year()] = a.Date
	}
	return &cal.Holiday{
		Name:        name.Kk,
		Description: name.En + " (" + name.Ru + ")",
		Type:        cal.ObservanceReligious,
		Func: func(_ *cal.Holiday, year int) time.Time {
			return dates[year].Time(cal.DefaultLoc)
		},
	}
}
