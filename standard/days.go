package standard

import (
	"errors"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard/rule"
)

// FirstDay is the first day on which the standard was, or may have been, in
// force.
func FirstDay() calendar.Date { return standardLife.first }

// RolledDay is a last day moved to a business day.
type RolledDay struct {
	Day       calendar.Date
	Certainty string // of the days it was moved over; empty when they are documented
}

// Roll gives the first business day on or after a day (civil:a175). Beyond the
// calendar the error is a *rule.Error of kind rule.BeyondCalendar.
func Roll(d calendar.Date) (RolledDay, error) {
	kz := calendar.Kazakhstan()
	rolled, err := kz.NextBusinessDay(d)
	if err != nil {
		return RolledDay{}, beyond(err)
	}
	certainty, err := kz.Certainty(d, rolled)
	return RolledDay{rolled, certaintyWord(certainty)}, beyond(err)
}

// beyond turns the calendar's refusal of a day into an error of this library.
func beyond(err error) error {
	var refused *calendar.BeyondError
	if errors.As(err, &refused) {
		return rule.Errorf(rule.BeyondCalendar, "", refused.Date.String(), "the working calendar does not have this day: %v", err)
	}
	return err
}

// certaintyWord names how certain days are, unless they are documented.
func certaintyWord(c calendar.Certainty) string {
	if c == calendar.Documented {
		return ""
	}
	return c.String()
}
