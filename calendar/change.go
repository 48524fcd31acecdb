package calendar

import (
	"slices"
	"time"
)

// Change is something that a caller adds to a calendar: a LocalDayOff, a
// Transfer, a KurbanAit or a YearCertainty.
//
// The first three carry a certainty of their own; the years that they touch
// become as uncertain as they are, where they were better known before.
type Change interface {
	days() []Date         // the days that it speaks of
	certainty() Certainty // its own
	addTo(src *source)    // src shares its slices: they are copied, not written
}

// LocalDayOff is a day on which the caller's organisation does not work though
// others do. It is not moved and moves nothing. The zero value is refused.
type LocalDayOff struct {
	Date      Date
	Name      Name
	Act       string
	Certainty Certainty
}

// Transfer moves a day off: Working was off and is worked, Off was worked and
// is off. A holiday cannot be given up, a substitute can. The reverse of a
// transfer undoes it. The zero value is refused.
type Transfer struct {
	Working   Date // the day given up
	Off       Date // the day off instead
	Act       string
	Certainty Certainty
}

// KurbanAit sets the first day of Kurban-Ait of its year, in place of the date
// that the table may have. It is a day off and no holiday: on a weekend it is
// lost. An empty act stands for the Labour Code. The zero value is refused.
type KurbanAit struct {
	Date      Date
	Act       string
	Certainty Certainty
}

// YearCertainty says how well a year is known, in place of what the table says,
// for a caller who has checked it or added what was missing. A change made
// after it counts again. The zero value is refused.
type YearCertainty struct {
	Year      int
	Certainty Certainty
}

func (l LocalDayOff) days() []Date { return []Date{l.Date} }
func (t Transfer) days() []Date    { return []Date{t.Working, t.Off} }
func (a KurbanAit) days() []Date   { return []Date{a.Date} }
func (y YearCertainty) days() []Date {
	first, _ := NewDate(y.Year, time.January, 1) // the zero Date is in no table
	return []Date{first}
}

func (l LocalDayOff) certainty() Certainty   { return l.Certainty }
func (t Transfer) certainty() Certainty      { return t.Certainty }
func (a KurbanAit) certainty() Certainty     { return a.Certainty }
func (y YearCertainty) certainty() Certainty { return y.Certainty }

func (l LocalDayOff) addTo(src *source) {
	src.moves = append(slices.Clip(src.moves), l)
	src.worsen(l)
}

func (t Transfer) addTo(src *source) {
	src.moves = append(slices.Clip(src.moves), t)
	src.worsen(t)
}

func (a KurbanAit) addTo(src *source) {
	src.aits = slices.DeleteFunc(slices.Clone(src.aits), func(old KurbanAit) bool {
		return old.Date.Year() == a.Date.Year()
	})
	src.aits = append(src.aits, a)
	src.worsen(a)
}

func (y YearCertainty) addTo(src *source) {
	src.certainty = slices.Clone(src.certainty)
	src.certainty[y.Year-src.first.Year()] = y.Certainty
}

// worsen lowers the years that the change touches to its certainty.
func (src *source) worsen(by Change) {
	src.certainty = slices.Clone(src.certainty)
	for _, d := range by.days() {
		year := &src.certainty[d.Year()-src.first.Year()]
		*year = max(*year, by.certainty())
	}
}

// With returns a new calendar that has the changes too; c stays as it is. The
// changes are made in the order given, each to what the ones before it made.
// One that lies outside the table, contradicts it or would change nothing gives
// a *ChangeError. Each change compiles the table anew, which takes about a
// millisecond: keep the result.
func (c *Calendar) With(changes ...Change) (*Calendar, error) {
	for _, change := range changes {
		next, err := c.with(change)
		if err != nil {
			return nil, err
		}
		c = next
	}
	return c, nil
}

func (c *Calendar) with(change Change) (*Calendar, error) {
	if change == nil {
		return nil, &ChangeError{Reason: "there is no change"}
	}
	if change.certainty() > Projected {
		return nil, &ChangeError{Change: change, Reason: "unknown certainty"}
	}
	for _, d := range change.days() {
		if !c.has(d) {
			err := c.beyond(d)
			return nil, &ChangeError{Change: change, Reason: err.Error(), Err: err}
		}
	}
	src := c.source
	change.addTo(&src)
	next, err := compile(src)
	if err != nil {
		return nil, &ChangeError{Change: change, Reason: err.Error()}
	}
	if next.same(c) {
		return nil, &ChangeError{Change: change, Reason: "it changes nothing"}
	}
	return next, nil
}

// same reports whether two calendars of one span answer alike.
func (c *Calendar) same(other *Calendar) bool {
	return slices.Equal(c.entry, other.entry) && slices.Equal(c.about, other.about)
}
