package calendar

import (
	"fmt"
	"strings"
	"time"
)

// DateError says that a year has no such month or day.
type DateError struct {
	Year  int
	Month time.Month
	Day   int
}

func (e *DateError) Error() string {
	return fmt.Sprintf("calendar: there is no day %d of month %d of year %d", e.Day, int(e.Month), e.Year)
}

// ParseError says that a text is not what it should be.
type ParseError struct {
	What   string // "date", "period" or "certainty"
	Text   string // the text, whole
	Reason string // for people
	Err    error  // the *DateError or *PeriodError behind it, or nil
}

func (e *ParseError) Error() string {
	return fmt.Sprintf("calendar: %q is no %s: %s", shorten(e.Text), e.What, e.Reason)
}

func (e *ParseError) Unwrap() error { return e.Err }

// shorten keeps a message readable when the text is long.
func shorten(text string) string {
	const most = 40
	if len(text) <= most {
		return text
	}
	return strings.ToValidUTF8(text[:most], "") + "..."
}

// PeriodError says that a number and a unit make no period, or that a period
// cannot be counted in days.
type PeriodError struct {
	N      int
	Unit   Unit
	Reason string // for people
}

func (e *PeriodError) Error() string {
	return fmt.Sprintf("calendar: period of %d %q: %s", e.N, shorten(string(e.Unit)), e.Reason)
}

// BeyondError says that an answer needs a day that the table does not have. The
// calendar does not guess. Its kind is beyond-calendar.
type BeyondError struct {
	Date        Date // the first day that is missing; the zero Date where none was given or it has no name
	First, Last Date // the bounds of the table, both included
}

func (e *BeyondError) Error() string {
	if e.Date.IsZero() {
		return fmt.Sprintf("beyond-calendar: no date, or none in the years 1 to 9999; the table has %v to %v", e.First, e.Last)
	}
	return fmt.Sprintf("beyond-calendar: %v is needed; the table has %v to %v", e.Date, e.First, e.Last)
}

// ChangeError says why a change does not fit the calendar it was made to.
type ChangeError struct {
	Change Change
	Reason string // for people
	Err    error  // the *BeyondError behind it, or nil
}

func (e *ChangeError) Error() string {
	return fmt.Sprintf("%T refused: %s", e.Change, e.Reason)
}

func (e *ChangeError) Unwrap() error { return e.Err }

// RulesError says that rules for counting hold a value that is none.
type RulesError struct {
	Rules Rules
}

func (e *RulesError) Error() string {
	return fmt.Sprintf("calendar: unknown rules: start %d, roll %d", e.Rules.Start, e.Rules.Roll)
}
