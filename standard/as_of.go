package standard

import "github.com/pana-kz/pana/calendar"

// AsOf gives the text of the edition on another day, as if it had stood so then, with
// no doubt about its acts: for comparing one text with another on cases of any day.
// The zero Edition stays without a text.
func (e Edition) AsOf(d calendar.Date) Edition {
	e.day, e.doubtful, e.entries = d, 0, nil
	return e
}

// Reading gives the edition with the readings that were chosen for another one.
func (e Edition) Reading(as Edition) Edition {
	e.choices = as.choices
	return e
}
