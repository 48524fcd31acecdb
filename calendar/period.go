package calendar

import "strconv"

// Unit is what a period is counted in.
type Unit string

// The units, each with the word that stands for it in a text.
const (
	BusinessDays Unit = "bd" // days that are worked, a working Saturday among them
	Days         Unit = "d"  // calendar days
	Months       Unit = "mo" // from a day to the same day of a later month
	Quarters     Unit = "q"  // three months each
	Years        Unit = "y"  // from a day to the same day of a later year
	Hours        Unit = "h"  // by the clock; cannot be counted from a date
)

// Valid reports whether u is one of the units above.
func (u Unit) Valid() bool {
	switch u {
	case BusinessDays, Days, Months, Quarters, Years, Hours:
		return true
	}
	return false
}

// MaxPeriod is the greatest number of units in a period.
const MaxPeriod = 1_000_000

// Period is a number of units, such as three business days. The zero Period is
// no period, as for a duty without one; every other holds a number from 1 to
// MaxPeriod. Periods are comparable with ==; 12 months and 1 year are two
// different ones. They are immutable and safe for concurrent use.
type Period struct {
	n    int32
	unit Unit
}

// NewPeriod returns the period of n units. A number below 1 or above MaxPeriod,
// or an unknown unit, gives a *PeriodError.
func NewPeriod(n int, unit Unit) (Period, error) {
	if !unit.Valid() {
		return Period{}, &PeriodError{N: n, Unit: unit, Reason: "unknown unit; want bd, d, mo, q, y or h"}
	}
	if n < 1 || n > MaxPeriod {
		return Period{}, &PeriodError{N: n, Unit: unit, Reason: "want a number from 1 to 1000000"}
	}
	return Period{int32(n), unit}, nil
}

// ParsePeriod reads a number and a unit written together: 3bd, 10d, 6mo, 1q,
// 5y, 72h. Each period has one spelling. Signs, spaces, leading zeros, capital
// letters and the empty text give a *ParseError.
func ParsePeriod(text string) (Period, error) {
	length := 0
	for length < len(text) && '0' <= text[length] && text[length] <= '9' {
		length++
	}
	number, unit := text[:length], Unit(text[length:])
	if number == "" || number[0] == '0' || len(number) > len("1000000") {
		return Period{}, &ParseError{What: "period", Text: text, Reason: "want a number from 1 to 1000000 and a unit, as in 3bd"}
	}
	n, _ := digits(number)
	p, err := NewPeriod(n, unit)
	if err != nil {
		return Period{}, &ParseError{What: "period", Text: text, Reason: err.(*PeriodError).Reason, Err: err}
	}
	return p, nil
}

// MustPeriod is ParsePeriod for literals in code; it panics on an error.
func MustPeriod(text string) Period {
	p, err := ParsePeriod(text)
	if err != nil {
		panic(err)
	}
	return p
}

// IsZero reports whether p is the zero Period, that is, no period.
func (p Period) IsZero() bool { return p == Period{} }

// N returns the number of units, or 0 for the zero Period.
func (p Period) N() int { return int(p.n) }

// Unit returns the unit, or "" for the zero Period.
func (p Period) Unit() Unit { return p.unit }

// String returns the form that ParsePeriod reads, or "" for the zero Period.
func (p Period) String() string {
	b, _ := p.AppendText(nil)
	return string(b)
}

// AppendText appends what String returns. The error is always nil.
func (p Period) AppendText(b []byte) ([]byte, error) {
	if p.IsZero() {
		return b, nil
	}
	return append(strconv.AppendInt(b, int64(p.n), 10), p.unit...), nil
}

// MarshalText returns what String returns; JSON uses it. The error is always
// nil. The zero Period gives the empty text, which UnmarshalText refuses.
func (p Period) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText reads what ParsePeriod reads; on an error p stays as it was.
func (p *Period) UnmarshalText(text []byte) error {
	read, err := ParsePeriod(string(text))
	if err == nil {
		*p = read
	}
	return err
}
