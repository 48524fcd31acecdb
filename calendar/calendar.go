package calendar

import (
	"iter"
	"math/bits"
	"slices"
	"sync"
)

// Calendar says of every day within its bounds whether it is worked, and why.
// It is immutable and safe for concurrent use. The zero Calendar has no days:
// every question gives a *BeyondError.
type Calendar struct {
	source
	last Date

	// working has a bit for each day from the first on, set when it is worked;
	// before[i] is the number of bits set in the words before the i-th; nth
	// has the place of each day that is worked. The rank of a day is then two
	// look-ups and a count of bits, and the way back is one look-up.
	working []uint64
	before  []uint16
	nth     []uint16

	// entry has for each day its place in about, where what days have in
	// common is kept once, without the date.
	entry []uint16
	about []Day
}

var theKazakhstan = sync.OnceValue(func() *Calendar {
	c, err := compile(kazakhstan())
	if err != nil {
		panic(err) // the table contradicts itself
	}
	return c
})

// Kazakhstan returns the working calendar of Kazakhstan for the five-day week,
// from 2010 to 2027. It is built on the first call and the same on every later
// one.
func Kazakhstan() *Calendar { return theKazakhstan() }

// First returns the first day of the table.
func (c *Calendar) First() Date { return c.first }

// Last returns the last day of the table.
func (c *Calendar) Last() Date { return c.last }

// index returns the place of d in the table; ok is false outside.
func (c *Calendar) index(d Date) (i int, ok bool) {
	i = int(d.n) - int(c.first.n)
	return i, uint(i) < uint(len(c.entry))
}

func (c *Calendar) has(d Date) bool {
	_, ok := c.index(d)
	return ok
}

func (c *Calendar) beyond(d Date) error {
	return &BeyondError{Date: d, First: c.first, Last: c.last}
}

// Day returns what the calendar knows of d.
func (c *Calendar) Day(d Date) (Day, error) {
	i, ok := c.index(d)
	if !ok {
		return Day{}, c.beyond(d)
	}
	return c.day(i), nil
}

func (c *Calendar) day(i int) Day {
	day := c.about[c.entry[i]]
	day.Date = Date{c.first.n + int32(i)}
	return day
}

// IsBusinessDay reports whether d is worked.
func (c *Calendar) IsBusinessDay(d Date) (bool, error) {
	i, ok := c.index(d)
	if !ok {
		return false, c.beyond(d)
	}
	return c.working[i/64]>>(i%64)&1 != 0, nil
}

// rank returns how many days of the table before the i-th are worked, for
// 0 ≤ i ≤ the number of days.
func (c *Calendar) rank(i int) int {
	return int(c.before[i/64]) + bits.OnesCount64(c.working[i/64]&(1<<(i%64)-1))
}

// AddBusinessDays returns the n-th business day after d, or the -n-th before it
// when n is negative. For n = 0 it is d itself, worked or not. Only the days
// counted must be in the table: d may be the day before the first when n is
// positive, the day after the last when n is negative.
func (c *Calendar) AddBusinessDays(d Date, n int) (Date, error) {
	i := int(d.n) - int(c.first.n)
	if n > 0 {
		i++ // the days counted are those from the i-th on
	}
	if d.IsZero() || uint(i) > uint(len(c.entry)) || n == 0 && i == len(c.entry) {
		return Date{}, c.beyond(d)
	}
	if n == 0 {
		return d, nil
	}
	k := c.rank(i) + n
	if n > 0 {
		k-- // the first day counted is the one of this rank
	}
	if uint(k) >= uint(len(c.nth)) {
		return Date{}, c.edge(n)
	}
	return Date{c.first.n + int32(c.nth[k])}, nil
}

// edge is the error for a count that runs out of the table.
func (c *Calendar) edge(direction int) error {
	if direction > 0 {
		return c.beyond(c.last.AddDays(1))
	}
	return c.beyond(c.first.AddDays(-1))
}

// BusinessDaysBetween returns the number of business days d with a < d ≤ b:
// the day of the event is left out, the last day counts. When b is before a it
// is minus the number with b < d ≤ a. So counts add up, a to b and b to c being
// a to c, and the n-th business day after a is n business days from a. For all
// days of a span with both its ends, give the day before it as a, which
// therefore may lie just before the table.
func (c *Calendar) BusinessDaysBetween(a, b Date) (int, error) {
	i, j := int(a.n)-int(c.first.n)+1, int(b.n)-int(c.first.n)+1
	if uint(i) > uint(len(c.entry)) {
		return 0, c.beyond(a)
	}
	if uint(j) > uint(len(c.entry)) {
		return 0, c.beyond(b)
	}
	return c.rank(j) - c.rank(i), nil
}

// NextBusinessDay returns the first business day on or after d.
func (c *Calendar) NextBusinessDay(d Date) (Date, error) {
	i, ok := c.index(d)
	if !ok {
		return Date{}, c.beyond(d)
	}
	k := c.rank(i)
	if k == len(c.nth) {
		return Date{}, c.edge(+1)
	}
	return Date{c.first.n + int32(c.nth[k])}, nil
}

// PreviousBusinessDay returns the last business day on or before d, as for
// wages, which are paid on the eve when pay day is a day off.
func (c *Calendar) PreviousBusinessDay(d Date) (Date, error) {
	i, ok := c.index(d)
	if !ok {
		return Date{}, c.beyond(d)
	}
	k := c.rank(i+1) - 1
	if k < 0 {
		return Date{}, c.edge(-1)
	}
	return Date{c.first.n + int32(c.nth[k])}, nil
}

// Days returns the days with from ≤ d ≤ to, in order; none when to is before
// from. Both bounds must be in the table.
func (c *Calendar) Days(from, to Date) (iter.Seq[Day], error) {
	i, j, err := c.span(from, to)
	if err != nil {
		return nil, err
	}
	return func(yield func(Day) bool) {
		for i := i; i <= j; i++ {
			if !yield(c.day(i)) {
				return
			}
		}
	}, nil
}

// BusinessDates returns the business days with from ≤ d ≤ to, in order; none
// when to is before from. Both bounds must be in the table.
func (c *Calendar) BusinessDates(from, to Date) (iter.Seq[Date], error) {
	i, j, err := c.span(from, to)
	if err != nil {
		return nil, err
	}
	return func(yield func(Date) bool) {
		for k := c.rank(i); k < len(c.nth) && int(c.nth[k]) <= j; k++ {
			if !yield(Date{c.first.n + int32(c.nth[k])}) {
				return
			}
		}
	}, nil
}

// Certainty returns the worst certainty of the years that from ≤ d ≤ to
// touches. When to is before from, the two change places. Both must be in the
// table.
func (c *Calendar) Certainty(from, to Date) (Certainty, error) {
	if _, _, err := c.span(from, to); err != nil {
		return Documented, err
	}
	return c.worst(from, to), nil
}

// worst is Certainty for two days that are in the table.
func (c *Calendar) worst(from, to Date) Certainty {
	a, b := from.Year()-c.first.Year(), to.Year()-c.first.Year()
	return slices.Max(c.certainty[min(a, b) : max(a, b)+1])
}

// span returns the places of both bounds.
func (c *Calendar) span(from, to Date) (i, j int, err error) {
	i, ok := c.index(from)
	if !ok {
		return 0, 0, c.beyond(from)
	}
	j, ok = c.index(to)
	if !ok {
		return 0, 0, c.beyond(to)
	}
	return i, j, nil
}

// InForceFrom returns the first day in force of an act that enters into force
// when days calendar days have passed after the day of its publication. The
// days are counted from the day after publication, so it is publication plus
// days plus one, and it is never rolled: entry into force is no act that needs
// an open office. Outside the years 1 to 9999 it is the zero Date.
func (c *Calendar) InForceFrom(publication Date, days int) Date {
	return publication.AddDays(days).AddDays(1)
}
