package casefile

import (
	"errors"
	"slices"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// law is the text as a case reads it: with its readings and entry dates, and
// perhaps without an act whose entry into force is doubtful. It keeps the editions
// that it has made, so it serves one audit at a time.
type law struct {
	entries []standard.Entry
	without string // the act that is taken for not yet in force; usually empty
	options map[string]string

	editions map[dayOfText]editionOrError
}

type dayOfText struct {
	act, without string
	day          calendar.Date
}

type editionOrError struct {
	standard.Edition
	err error
}

func lawOf(c *Case) *law {
	l := &law{entries: c.entries, options: map[string]string{}, editions: map[dayOfText]editionOrError{}}
	for r := range standard.Readings() {
		l.options[r.ID] = c.option(r.ID)
	}
	return l
}

// is reports whether an option of a reading is chosen.
func (l *law) is(reading, option string) bool { return l.chosen(reading) == option }

func (l *law) chosen(reading string) string { return l.options[reading] }

// edition gives the edition that governs a duty on a day.
func (l *law) edition(d *standard.Duty, day calendar.Date) (standard.Edition, error) {
	key := dayOfText{d.Ref().Act(), l.without, day}
	if known, ok := l.editions[key]; ok {
		return known.Edition, known.err
	}
	e, err := d.On(day, l.entries...)
	if other, ok := e.Without(l.without); err == nil && ok {
		e = other
	}
	l.editions[key] = editionOrError{e, err}
	return e, err
}

// edition with all readings, for decisions.
func (l *law) full(day calendar.Date) (standard.Edition, error) {
	e, err := standard.On(day, l.entries...)
	if err != nil {
		return e, err
	}
	for r := range standard.Readings() {
		if l.options[r.ID] == r.Default().ID {
			continue
		}
		if e, err = e.With(r.ID, l.options[r.ID]); err != nil {
			return e, err
		}
	}
	return e, nil
}

// The lives of the texts: the act that begins each, and the act that ends it.
var lives = map[string][2]string{"": {"138", "263"}, "order": {"138", "263"}, "law": {"114-IV", "224-VII"}}

// outside names the act by reason of which a duty has no edition on a day.
func outside(d *standard.Duty, day calendar.Date) string {
	life := lives[d.Ref().Act()]
	end, _ := standard.ActByNumber(life[1])
	if day.Before(end.From) {
		return life[0]
	}
	return life[1]
}

// beyond stands for a day after the last of the working calendar.
var beyond = calendar.Kazakhstan().Last().AddDays(1)

// due counts the period of a duty from a day; ok is false where the text of the
// edition states none. A period that ends after the calendar ends on beyond. The
// law's own words on counting are in package standard; here stands what only a
// case can ask, and a test holds the two together.
func (l *law) due(d *standard.Duty, e standard.Edition, from calendar.Date, alone bool) (day calendar.Date, ok bool) {
	if d.Kind == standard.DutyImmediately {
		return from, true
	}
	period, ok := d.PeriodIn(e)
	if !ok || d.PeriodIf != "" && !alone {
		return calendar.Date{}, false
	}
	return l.count(d, period, from), true
}

func (l *law) count(d *standard.Duty, period calendar.Period, from calendar.Date) calendar.Date {
	day, err := calendar.Kazakhstan().DueDate(from, period, d.Counting(period, l.chosen))
	var none *calendar.BeyondError
	if errors.As(err, &none) {
		if from.Before(calendar.Kazakhstan().First()) {
			return beforeAll
		}
		return beyond
	}
	return day
}

// waived reports whether paragraph 13-1 is part of an edition, and where it stands.
func (l *law) waived(e standard.Edition) (cite string, ok bool) {
	switch {
	case e.InForce("325"):
		return "p13-1", true
	case e.InForce("criteria-2021") && l.is("injured-party-before-325", "from-criteria-2021"):
		return "criteria:10", true
	}
	return "", false
}

// doubtful names the acts whose entry into force is not certain for some day of a
// span, in the order of entry.
func (l *law) doubtful(first, last calendar.Date) []string {
	var names []string
	for a := range standard.Acts() {
		given := slices.ContainsFunc(l.entries, func(e standard.Entry) bool { return e.Act == a.Number })
		if a.Doubtful() && !given && !last.Before(a.From) && !first.After(a.Latest) {
			names = append(names, a.Number)
		}
	}
	return names
}

// nominal counts the period of a duty whatever the edition, to find the days on
// which something can change. Without a period it is the zero date.
func (l *law) nominal(d *standard.Duty, from calendar.Date) calendar.Date {
	if d.Kind == standard.DutyImmediately {
		return from
	}
	if period, ok := periods[d.Period]; ok {
		return l.count(d, period, from)
	}
	return calendar.Date{}
}

// periods has the period of each address at which there is one.
var periods = func() map[string]calendar.Period {
	at := map[string]calendar.Period{}
	for p := range standard.Parameters() {
		if period := p.Value.Period(); !period.IsZero() {
			at[string(p.Address)] = period
		}
	}
	return at
}()

// lifeOf gives the edition that decides whether a case of a subject lies in the
// life of its texts at all.
func lifeOf(s standard.Subject) func(calendar.Date, ...standard.Entry) (standard.Edition, error) {
	switch s {
	case standard.SubjectRecipient:
		return standard.On
	case standard.SubjectOrder:
		return standard.OnOrder
	}
	return standard.OnLaw
}

// inForce refuses a case of which no day lies in the life of its texts.
func inForce(t *timeline) error {
	on := lifeOf(t.subject)
	if _, err := on(t.asOf, t.entries...); err == nil {
		return nil
	}
	for i := range t.events {
		if t.touches(on, i) {
			return nil
		}
	}
	_, err := on(t.asOf, t.entries...)
	var known *rule.Error
	if errors.As(err, &known) {
		return rule.Errorf(known.Kind, "as_of", known.Value, "no day of the case lies in the time that can be asked about: %s", known.Message)
	}
	return err
}

// touches reports whether an event can have happened while the texts were in
// force. Between the first and the last day of its range there is always a day in
// force when the range goes from before to after.
func (t *timeline) touches(on func(calendar.Date, ...standard.Entry) (standard.Edition, error), i int) bool {
	for _, day := range []calendar.Date{t.lo[i], t.hi[i]} {
		if _, err := on(day, t.entries...); err == nil {
			return true
		}
	}
	return t.lo[i].Before(standard.FirstDay()) && t.hi[i].After(standard.FirstDay())
}
