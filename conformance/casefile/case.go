package casefile

import (
	"slices"
	"strconv"
	"strings"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// Case is the history of one case. [Read] makes one, and only of what can have
// happened. The zero Case has no day, and [Audit] refuses it. A Case is immutable
// and safe for concurrent use.
type Case struct {
	id       string
	asOf     calendar.Date
	subject  standard.Subject
	facts    []stated
	readings []choice
	entries  []standard.Entry
	events   []event
}

// ID is the pseudonym of the case.
func (c Case) ID() string { return c.id }

// AsOf is the day up to which the history is complete.
func (c Case) AsOf() calendar.Date { return c.asOf }

// Subject says whose duties the case is about.
func (c Case) Subject() standard.Subject { return c.subject }

// Len is the number of events.
func (c Case) Len() int { return len(c.events) }

// stated is a fact that does not change, as the case states it.
type stated struct {
	name  string
	value rule.Value
}

// fact gives a stated fact; the unknown value where it is not stated.
func (c *Case) fact(name string) rule.Value {
	if at := slices.IndexFunc(c.facts, func(s stated) bool { return s.name == name }); at >= 0 {
		return c.facts[at].value
	}
	return rule.Value{}
}

// choice is a reading with the option that the case takes.
type choice struct{ reading, option string }

// option gives the option of a reading, by choice of the case or by default.
func (c *Case) option(reading string) string {
	if at := slices.IndexFunc(c.readings, func(o choice) bool { return o.reading == reading }); at >= 0 {
		return c.readings[at].option
	}
	r, _ := standard.ReadingByID(reading)
	return r.Default().ID
}

// with gives the case with one reading changed.
func (c Case) with(reading, option string) Case {
	others := slices.DeleteFunc(slices.Clone(c.readings), func(o choice) bool { return o.reading == reading })
	c.readings = append(others, choice{reading, option})
	return c
}

// event is something that happened. A zero date is a day that is not known.
type event struct {
	kind      kind
	date      calendar.Date
	positive  bool     // identification-completed
	months    int      // contract-extended
	exit      string   // exited
	services  []string // services-provided
	violation bool     // inspection-ended
}

// tells reports whether two events say the same but for their days.
func (e *event) tells(o *event) bool {
	return e.kind.name == o.kind.name && e.positive == o.positive && e.months == o.months &&
		e.exit == o.exit && e.violation == o.violation && slices.Equal(e.services, o.services)
}

// text gives the event in words, with what the case says of it.
func (e *event) text() rule.Text {
	t := e.kind.text
	add := func(en, ru string) { t.En, t.Ru = t.En+": "+en, t.Ru+": "+ru }
	switch e.kind.tell {
	case tellPositive:
		if e.positive {
			add("a victim", "лицо — жертва")
		} else {
			add("no victim", "лицо — не жертва")
		}
	case tellViolation:
		if e.violation {
			add("a breach was found", "выявлено нарушение")
		} else {
			add("no breach was found", "нарушений не выявлено")
		}
	case tellMonths:
		add(strconv.Itoa(e.months)+" mo", strconv.Itoa(e.months)+" мес.")
	case tellKind:
		kind := exitText(e.exit)
		add(kind.En, kind.Ru)
	case tellServices:
		list := strings.Join(e.services, ", ")
		add(list, list)
	}
	return t
}
