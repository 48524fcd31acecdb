package calendar

import (
	"fmt"
	"math/bits"
	"slices"
	"time"
)

// source is everything that a calendar is compiled from. It is never written
// to after that; a change is made to a copy.
type source struct {
	first     Date        // 1 January of the first year
	certainty []Certainty // of each year from the first on
	codes     []labourCode
	annuals   []annual
	aits      []KurbanAit
	moves     []move // in the order in which they are made
}

// move changes days that the statute has settled: a Transfer, a LocalDayOff.
type move interface {
	apply(b *builder) error
}

// labourCode names the article behind weekends and behind days off that are no
// holidays, from a day until the next code of the list.
type labourCode struct {
	from            Date
	weekend, dayOff string
}

// annual is a day off that comes every year in which its day lies within
// from ≤ d ≤ to; a zero bound is none. Without an act of its own it rests on
// the Labour Code.
type annual struct {
	month    time.Month
	day      int
	kind     Kind
	name     Name
	act      string
	from, to Date
}

// covers reports whether from ≤ d ≤ to.
func (a annual) covers(d Date) bool {
	return !d.Before(a.from) && (a.to.IsZero() || !d.After(a.to))
}

// The Law on Holidays, article 5: when days off and holidays coincide, the
// working day that follows the holiday is off.
const substituteAct = "Law 267-II, art. 5"

// compile makes the table. The order is that of the law: first the week, then
// the days off, then the holidays, then the substitutes for holidays that met a
// day off, then the moves, which may move a substitute away.
func compile(src source) (*Calendar, error) {
	lastYear := src.first.Year() + len(src.certainty) - 1
	b := builder{
		source: src,
		days:   make([]Day, MustDate(lastYear, time.December, 31).DaysSince(src.first)+1),
	}
	b.week()
	b.daysOff()
	for _, met := range b.holidays() {
		b.substitute(met)
	}
	for _, m := range src.moves {
		if err := m.apply(&b); err != nil {
			return nil, err
		}
	}
	return b.calendar(), nil
}

// builder holds the days of the table while it is made.
type builder struct {
	source
	days []Day
}

// at returns the day d, which must lie in the table.
func (b *builder) at(d Date) *Day { return &b.days[d.DaysSince(b.first)] }

// code returns the Labour Code of the day d.
func (b *builder) code(d Date) (code labourCode) {
	for _, c := range b.codes {
		if !d.Before(c.from) {
			code = c
		}
	}
	return code
}

func (b *builder) week() {
	for i := range b.days {
		d := b.first.AddDays(i)
		b.days[i] = Day{Date: d, Kind: Working, Certainty: b.certainty[d.Year()-b.first.Year()]}
		if w := d.Weekday(); w == time.Saturday || w == time.Sunday {
			b.days[i].Kind = Weekend
			b.days[i].Act = b.code(d).weekend
		}
	}
}

// each calls f for every day of the table on which an annual of the kind is
// valid, in no order that matters.
func (b *builder) each(kind Kind, f func(day *Day, a annual)) {
	for i := range b.certainty {
		for _, a := range b.annuals {
			if a.kind != kind {
				continue
			}
			d := MustDate(b.first.Year()+i, a.month, a.day)
			if a.covers(d) {
				f(b.at(d), a)
			}
		}
	}
}

func (b *builder) daysOff() {
	b.each(DayOff, func(day *Day, a annual) {
		day.Kind, day.Name, day.Act = DayOff, a.name, b.code(day.Date).dayOff
	})
	for _, a := range b.aits {
		day := b.at(a.Date)
		day.Kind, day.Name, day.Act = DayOff, kurbanAitName(), a.Act
		if a.Act == "" {
			day.Act = b.code(a.Date).dayOff
		}
	}
}

// holidays enters the holidays and returns those that met a day off, in the
// order of their dates.
func (b *builder) holidays() (met []Day) {
	b.each(Holiday, func(day *Day, a annual) {
		off := day.Kind == Weekend || day.Kind == DayOff
		day.Kind, day.Name, day.Act = Holiday, a.name, a.act
		if off {
			met = append(met, *day)
		}
	})
	slices.SortFunc(met, func(x, y Day) int { return x.Date.Compare(y.Date) })
	return met
}

// substitute makes the first working day after the holiday a day off. A day
// that was taken before is no working day any more, so that substitutes chain.
func (b *builder) substitute(holiday Day) {
	for i := holiday.Date.DaysSince(b.first) + 1; i < len(b.days); i++ {
		if day := &b.days[i]; day.Kind == Working {
			day.Kind, day.Name, day.InsteadOf, day.Act = Substitute, holiday.Name, holiday.Date, substituteAct
			return
		}
	}
}

// apply moves a day off. A holiday stays: the Labour Code lets the Government
// move days off, not holidays.
func (t Transfer) apply(b *builder) error {
	work, off := b.at(t.Working), b.at(t.Off)
	switch {
	case work.Kind.IsWorking():
		return fmt.Errorf("%v is worked already (%v)", t.Working, work.Kind)
	case work.Kind == Holiday:
		return fmt.Errorf("%v is a holiday, and only days off can be moved", t.Working)
	case !off.Kind.IsWorking():
		return fmt.Errorf("%v is off already (%v)", t.Off, off.Kind)
	}
	work.Kind, work.Name, work.InsteadOf, work.Act = TransferredWorking, Name{}, t.Off, t.Act
	off.Kind, off.Name, off.InsteadOf, off.Act = TransferredOff, Name{}, t.Working, t.Act
	return nil
}

func (l LocalDayOff) apply(b *builder) error {
	day := b.at(l.Date)
	if !day.Kind.IsWorking() {
		return fmt.Errorf("%v is off already (%v)", l.Date, day.Kind)
	}
	day.Kind, day.Name, day.InsteadOf, day.Act = DayOff, l.Name, Date{}, l.Act
	return nil
}

// calendar packs the days: what days have in common is kept once.
func (b *builder) calendar() *Calendar {
	c := &Calendar{
		source:  b.source,
		last:    b.days[len(b.days)-1].Date,
		entry:   make([]uint16, len(b.days)),
		working: make([]uint64, len(b.days)/64+1),
		before:  make([]uint16, len(b.days)/64+1),
	}
	known := map[Day]uint16{}
	for i, day := range b.days {
		if day.Kind.IsWorking() {
			c.working[i/64] |= 1 << (i % 64)
			c.nth = append(c.nth, uint16(i))
		}
		day.Date = Date{}
		n, ok := known[day]
		if !ok {
			n = uint16(len(c.about))
			known[day] = n
			c.about = append(c.about, day)
		}
		c.entry[i] = n
	}
	for i := 1; i < len(c.before); i++ {
		c.before[i] = c.before[i-1] + uint16(bits.OnesCount64(c.working[i-1]))
	}
	return c
}
