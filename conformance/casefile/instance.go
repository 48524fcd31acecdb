package casefile

import (
	"fmt"
	"slices"
	"strings"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard"
)

// instance is one time that a duty arose: which event set it off, and which one
// fulfilled it. Events are given by their place; -1 is none.
type instance struct {
	duty    *standard.Duty
	trigger int
	start   int // the event from which the period runs; usually the trigger
	done    int // the first act that fulfils it on or after the trigger
	early   int // the last act before the trigger, which fulfils nothing else and may fulfil this

	unless   string    // what takes it away from the start: a provision; usually empty
	removers []remover // special courses that take it away
	asks     []Need    // what is not known of paragraph 13-1, where the duty turns on it
	terms    *contract // the contract on which the event counts, for a next plan
	fits     func() bool
	uses     []int // further events on which fits depends
}

// remover takes a duty away once an event has happened: a special course.
type remover struct {
	event int // -1 for a course that always holds
	cite  string
	rule  bool // it is paragraph 13-1, which must be in force
}

// tooSoon are the duties that cannot be done before their event: an act before it
// is premature, and not simply an act of something else.
var tooSoon = map[string]bool{"p15/permit": true, "p15.2/contract": true, "p27.3/assessment": true}

// eventsFor gives the places of all events on which an instance turns.
func (a *auditor) eventsFor(x *instance) []int {
	list := append([]int{x.trigger, x.start, x.done, x.early}, x.uses...)
	for _, r := range x.removers {
		list = append(list, r.event)
	}
	if x.terms != nil {
		list = append(list, a.eventsOf(x.terms)...)
	}
	return places(list)
}

// places sorts places and leaves out what is none, and what stands twice.
func places(list []int) []int {
	list = slices.DeleteFunc(list, func(i int) bool { return i < 0 })
	slices.Sort(list)
	return slices.Compact(list)
}

// judge explores the worlds of an instance. Instances of one form, whose events
// have the same ranges in the same order, are explored once.
func (a *auditor) judge(x *instance) merged {
	events := a.eventsFor(x)
	var vars []variable
	var anchors []calendar.Date
	for _, i := range events {
		if a.known(i) {
			a.at[i] = a.lo[i]
			anchors = append(anchors, a.lo[i])
			continue
		}
		vars = append(vars, a.variable(x, i))
	}
	form := ""
	if vars != nil {
		form = a.form(x, events)
		if known, ok := a.judged[form]; ok {
			return known.moved(func(at int) int { return events[at] })
		}
		anchors = append(anchors, a.turningDays(x.duty)...)
	}
	a.alone, a.injured = a.fact(x.duty.PeriodIf).Bool(), false
	m := a.explore(vars, a.flags(x), anchors, func() outcome { return a.evaluate(x) })
	if vars != nil {
		a.judged[form] = m.moved(func(i int) int { return slices.Index(events, i) })
	}
	return m
}

// variable is an event without a date, with what follows from its day.
func (a *auditor) variable(x *instance, i int) variable {
	v := variable{event: i}
	if i == x.trigger || i == x.start {
		v.images = append(v.images, func(d calendar.Date) calendar.Date { return a.law.nominal(x.duty, d) })
	}
	if x.terms != nil && i == x.terms.concluded {
		v.images = append(v.images, func(d calendar.Date) calendar.Date { return a.termOf(d, x.terms).lastDay })
	}
	return v
}

// form tells instances apart as far as an exploration can: by duty, by the part that
// each event plays and by its range. Events come in their order.
func (a *auditor) form(x *instance, events []int) string {
	var b strings.Builder
	fmt.Fprint(&b, x.duty.ID, a.law.without, x.unless, len(x.asks), x.fits != nil)
	for _, i := range events {
		fmt.Fprint(&b, ";", i == x.trigger, i == x.start, i == x.done, i == x.early, slices.Contains(x.uses, i), a.lo[i], a.hi[i])
		for _, r := range x.removers {
			fmt.Fprint(&b, i == r.event, r.cite, r.rule)
		}
	}
	if x.terms != nil {
		fmt.Fprint(&b, ";", x.terms.concluded)
	}
	return b.String()
}

// moved gives the same finding for other events.
func (m merged) moved(to func(int) int) merged {
	if m.act >= 0 {
		m.act = to(m.act)
	}
	missing := make([]int, len(m.missing))
	for k, i := range m.missing {
		missing[k] = to(i)
	}
	m.missing, m.open = missing, nil
	return m
}

// turningDays are the days on which it changes what the text says of a duty, and
// the day of the case.
func (a *auditor) turningDays(d *standard.Duty) []calendar.Date {
	days := []calendar.Date{a.asOf, calendar.Kazakhstan().First()}
	life := lives[d.Ref().Act()]
	for _, number := range []string{life[0], life[1], d.Since, d.Perhaps, "325", "criteria-2021", "480-V"} {
		if act, ok := standard.ActByNumber(number); ok {
			days = append(days, act.From, act.Signed)
		}
	}
	for _, e := range a.entries {
		days = append(days, e.Day)
	}
	return days
}

// flags are the facts that an instance turns on and that nobody stated.
func (a *auditor) flags(x *instance) []flag {
	var flags []flag
	if name := x.duty.PeriodIf; name != "" && !a.fact(name).Known() {
		flags = append(flags, flag{[]Need{{Name: name, Path: "facts." + name}}, func(b bool) { a.alone = b }})
	}
	if len(x.asks) > 0 {
		flags = append(flags, flag{x.asks, func(b bool) { a.injured = b }})
	}
	return flags
}

// evaluate says how it stands with an instance in the world that is set.
func (a *auditor) evaluate(x *instance) outcome {
	if x.fits != nil && !x.fits() {
		return outcome{set: setOf(NotTriggered), act: -1}
	}
	day := a.at[x.trigger]
	act := a.actOf(x, day)
	o := outcome{act: act}
	e, err := a.law.edition(x.duty, a.governing(day, act))
	switch {
	case err != nil:
		return o.removed(outside(x.duty, a.governing(day, act)))
	case !x.duty.In(e):
		o.edition, o.law = e.ID(), articleOf(x.duty, e)
		return o.removed(x.duty.Since)
	}
	o.edition, o.law = e.ID(), articleOf(x.duty, e)
	if x.unless != "" {
		return o.removed(x.unless)
	}
	due, dated := a.law.due(x.duty, e, a.at[x.start], a.alone)
	if dated && due.Before(day) {
		due = day // a period that began before the duty did
	}
	if cite, ok := a.removes(x, e, due, act); ok {
		return o.removed(cite)
	}
	o.due = due
	o.set, o.late = a.standing(x, day, due, act)
	return o
}

func (o outcome) removed(reason string) outcome {
	o.set, o.reason, o.act = setOf(NotApplicable), reason, -1
	return o
}

// articleOf names the last law that changed the article of a duty of the Law.
func articleOf(d *standard.Duty, e standard.Edition) string {
	article, ok := strings.CutPrefix(d.ID, "law:")
	if !ok {
		return ""
	}
	return e.Law(article[:strings.IndexAny(article, "(/")])
}

// governing is the day whose edition governs.
func (a *auditor) governing(trigger calendar.Date, act int) calendar.Date {
	switch {
	case a.law.is("edition-at-duty", "trigger-day"):
		return trigger
	case act >= 0:
		return a.at[act]
	}
	return a.asOf
}

// actOf gives the act that fulfils an instance. One of the same day counts
// wherever it stands in the list, unless the duty cannot be done before its event.
func (a *auditor) actOf(x *instance, day calendar.Date) int {
	if x.early >= 0 && (tooSoon[x.duty.ID] || a.at[x.early] == day) {
		return x.early
	}
	return x.done
}

// removes finds the special course that takes a duty away: what opens it has come
// by the day on which the duty falls due or, where that has no day, while it was
// open.
func (a *auditor) removes(x *instance, e standard.Edition, due calendar.Date, act int) (cite string, ok bool) {
	limit := due
	if due.IsZero() {
		limit = a.asOf
		if act >= 0 {
			limit = a.at[act]
		}
	}
	waived, inForce := a.law.waived(e)
	for _, r := range x.removers {
		if r.event >= 0 && a.at[r.event].After(limit) {
			continue
		}
		switch {
		case !r.rule:
			return r.cite, true
		case inForce:
			return waived, true
		}
	}
	return waived, len(x.asks) > 0 && inForce && a.injured
}

// standing compares an act, or the day of the case, with the due day.
func (a *auditor) standing(x *instance, trigger, due calendar.Date, act int) (statusSet, span) {
	tooEarly := x.duty.Kind == standard.DutyNotBefore
	switch {
	case act >= 0 && act < x.trigger && tooSoon[x.duty.ID]:
		return setOf(Premature), span{}
	case act >= 0 && tooEarly:
		if a.at[act].After(due) {
			return setOf(Met), span{}
		}
		return setOf(Premature), span{}
	case act >= 0 && (due.IsZero() || !a.at[act].After(due)):
		return setOf(Met), span{}
	case act >= 0:
		return setOf(Late), delay(due, a.at[act])
	case due.IsZero() || tooEarly:
		return setOf(NoDeadline), span{}
	case !a.asOf.After(due):
		return setOf(Pending), span{}
	}
	return setOf(Overdue), delay(due, a.asOf)
}

// delay counts the business days after a due day up to and including another, at
// least one.
func delay(due, day calendar.Date) span {
	n, err := calendar.Kazakhstan().BusinessDaysBetween(due, day)
	if err != nil {
		return span{} // the day lies beyond the calendar, and so does no day of a case
	}
	return span{max(n, 1), max(n, 1)}
}
