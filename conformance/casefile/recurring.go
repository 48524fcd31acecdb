package casefile

import (
	"iter"
	"slices"
	"time"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard"
)

// What recurs is owed once in each month or quarter. Each such run of days is an
// instance: it is set off on its first day, or on that of the contract, and its
// acts are the records from then until the next one is set off.

// turn is one instance of a duty that recurs. Its days depend on the days of
// contracts, so they are asked for in a world.
type turn struct {
	duty  *standard.Duty
	run   period // the month or quarter
	event int    // the contract that set it off; -1 where none is needed
	uses  []*contract
	days  func() (window, bool) // false where the contract does not touch the run
}

// period is a run of days, both included.
type period struct{ first, last calendar.Date }

// window is when an instance begins, when it falls due, and when the next one of
// the duty begins; the last is beyond all days where there is none.
type window struct{ begins, due, next calendar.Date }

// turns finds the instances of a duty that recurs, as far as they have begun by the
// day of the case, and of those after the end of the text the first one.
func (a *auditor) turns(d *standard.Duty) []*turn {
	switch {
	case d.Trigger == "":
		return a.monthly(d)
	case a.law.is("quarter", "calendar-quarter"):
		return a.quarterly(d)
	}
	return a.fromContract(d)
}

// runs yields the months, or the runs of several months of the calendar, from that
// of a day to that of another, and after the repeal only one.
func runs(first, last calendar.Date, months int) iter.Seq[period] {
	repealed, _ := standard.ActByNumber(lives[""][1])
	return func(yield func(period) bool) {
		month := (int(first.Month())-1)/months*months + 1
		start := calendar.MustDate(first.Year(), time.Month(month), 1)
		for !start.After(last) {
			next := start.AddMonths(months)
			if !yield(period{start, next.AddDays(-1)}) || !start.Before(repealed.From) {
				return
			}
			start = next
		}
	}
}

// monthly: the case is taken to begin with its first event.
func (a *auditor) monthly(d *standard.Duty) []*turn {
	from := a.asOf
	if len(a.events) > 0 {
		from = a.hi[0]
	}
	from = later(from, a.firstDay())
	var list []*turn
	for run := range runs(from, a.asOf, 1) {
		w := window{begins: later(run.first, from), due: a.rolled(run.last), next: run.last.AddDays(1)}
		list = append(list, &turn{duty: d, run: run, event: -1, days: func() (window, bool) { return w, !w.begins.After(a.asOf) }})
	}
	return list
}

// firstDay is the first day of the standard, as far as the case knows it.
func (a *auditor) firstDay() calendar.Date {
	for _, e := range a.entries {
		if e.Act == lives[""][0] {
			return e.Day
		}
	}
	return standard.FirstDay()
}

// rolled gives the end of a month or quarter, moved to a business day where the
// reading says so.
func (a *auditor) rolled(last calendar.Date) calendar.Date {
	if a.law.is("frequency-rollover", "does-not-roll") {
		return last
	}
	rolled, err := calendar.Kazakhstan().NextBusinessDay(last)
	if err != nil {
		return beyond
	}
	return rolled
}

func later(a, b calendar.Date) calendar.Date {
	if a.After(b) {
		return a
	}
	return b
}

func earlier(a, b calendar.Date) calendar.Date {
	if b.Before(a) {
		return b
	}
	return a
}

// quarterly: each quarter of the calendar that a contract touches. Two contracts
// that touch one quarter make one instance.
func (a *auditor) quarterly(d *standard.Duty) []*turn {
	if len(a.contracts) == 0 {
		return nil
	}
	var list []*turn
	for run := range runs(a.lo[a.contracts[0].concluded], a.asOf, quarterMonths) {
		touching, next := a.mayTouch(run)
		if len(touching) == 0 {
			continue
		}
		uses := touching
		if next != nil {
			uses = append(slices.Clip(touching), next)
		}
		list = append(list, &turn{duty: d, run: run, event: touching[0].concluded, uses: uses,
			days: func() (window, bool) { return a.quarter(run, touching, next) }})
	}
	return list
}

const quarterMonths = 3

// mayTouch finds the contracts that touch a run of days in some world, and the
// first one after them.
func (a *auditor) mayTouch(run period) (touching []*contract, next *contract) {
	for _, c := range a.contracts {
		switch {
		case a.lo[c.concluded].After(run.last):
			return touching, c
		case !a.latestEnd(c).Before(run.first):
			touching = append(touching, c)
		}
	}
	return touching, nil
}

// latestEnd gives a day on or after the last day of a contract in every world.
func (a *auditor) latestEnd(c *contract) calendar.Date {
	for _, i := range a.eventsOf(c) {
		if i >= 0 {
			a.at[i] = a.hi[i]
		}
	}
	end := a.endOf(c)
	if a.law.is("suspension-and-term", "term-stops") {
		for _, i := range c.hospital {
			if !a.known(i) {
				return beyond // an unknown stay in hospital may make the term longer
			}
		}
	}
	return end
}

// quarter gives the days of a quarter in the world that is set.
func (a *auditor) quarter(run period, touching []*contract, next *contract) (window, bool) {
	w := window{next: beyond}
	touched, runsOn := false, false
	for _, c := range touching {
		begins, ends := a.at[c.concluded], a.endOf(c)
		if begins.After(run.last) {
			w.next = earlier(w.next, begins)
			continue
		}
		if ends.Before(run.first) || ends.Before(begins) {
			continue
		}
		if !touched || begins.Before(w.begins) {
			w.begins = later(begins, run.first)
		}
		touched = true
		if ends.After(run.last) {
			runsOn = true
		}
		w.due = later(w.due, earlier(ends, run.last))
	}
	switch {
	case runsOn:
		w.next = run.last.AddDays(1)
	case next != nil:
		w.next = earlier(w.next, a.at[next.concluded])
	}
	if w.due == run.last {
		w.due = a.rolled(run.last)
	}
	return w, touched && !w.begins.After(a.asOf)
}

// fromContract: three months at a time from the conclusion of each contract. A
// contract that is only rolled into a further quarter does not touch it.
func (a *auditor) fromContract(d *standard.Duty) []*turn {
	var list []*turn
	for i, c := range a.contracts {
		var next *contract
		if i+1 < len(a.contracts) {
			next = a.contracts[i+1]
		}
		first, last := a.lo[c.concluded], earlier(a.latestEnd(c), a.asOf)
		for k := 0; !quarterOf(first, k).first.After(last); k++ {
			uses := []*contract{c}
			if next != nil {
				uses = append(uses, next)
			}
			run := quarterOf(first, k)
			list = append(list, &turn{duty: d, run: run, event: c.concluded, uses: uses,
				days: func() (window, bool) { return a.quarterOfContract(c, next, k) }})
			if a.repealedBy(run.first) {
				break
			}
		}
	}
	return list
}

func (a *auditor) repealedBy(day calendar.Date) bool {
	act, _ := standard.ActByNumber(lives[""][1])
	return !day.Before(act.From)
}

// quarterOf gives the k-th three months of a contract, the first with k = 0. The
// day of the conclusion is left out of the count, but not of the quarter.
func quarterOf(concluded calendar.Date, k int) period {
	run := period{concluded.AddMonths(quarterMonths * k), concluded.AddMonths(quarterMonths * (k + 1))}
	if k > 0 {
		run.first = run.first.AddDays(1)
	}
	return run
}

func (a *auditor) quarterOfContract(c, next *contract, k int) (window, bool) {
	concluded, ends := a.at[c.concluded], a.endOf(c)
	touches := ends
	if t := a.termOf(concluded, c); !t.expires.IsZero() {
		touches = earlier(ends, t.expires)
	}
	run, following := quarterOf(concluded, k), quarterOf(concluded, k+1)
	w := window{begins: run.first, due: a.rolled(run.last), next: following.first}
	if !run.last.Before(touches) {
		w.due, w.next = ends, beyond
	}
	if next != nil {
		w.next = earlier(w.next, a.at[next.concluded])
	}
	return w, !run.first.After(touches) && !run.first.After(a.asOf)
}

// judgeTurn explores the worlds of an instance that recurs.
func (a *auditor) judgeTurn(x *turn) merged {
	var events []int
	for _, c := range x.uses {
		events = append(events, a.eventsOf(c)...)
	}
	events = places(events)
	var vars []variable
	var anchors []calendar.Date
	for _, i := range events {
		a.at[i] = a.lo[i]
		if a.known(i) {
			anchors = append(anchors, a.lo[i])
			continue
		}
		v := variable{event: i}
		for _, c := range x.uses {
			if c.concluded == i {
				v.images = append(v.images, func(d calendar.Date) calendar.Date { return a.termOf(d, c).lastDay })
			}
		}
		vars = append(vars, v)
	}
	acts := a.acts(x.duty)
	if a.law.is("edition-at-duty", "fulfilment-day") {
		vars = append(vars, besides(vars, a.undatedFrom(acts, x.run.first))...) // their days decide which edition governs
	}
	if vars != nil {
		anchors = append(anchors, a.turningDays(x.duty)...)
		anchors = append(anchors, x.run.first, x.run.last, x.run.last.AddDays(1))
		for _, i := range acts {
			anchors = append(anchors, a.lo[i], a.hi[i])
		}
	}
	m := a.explore(vars, nil, anchors, func() outcome { return a.evaluateTurn(x, acts, vars) })
	if open := besides(vars, m.missing); len(vars) > 0 && len(open) > 0 {
		// Both contracts and records are in doubt: which of them matter shows only when
		// each record has a day of its own.
		all := append(slices.Clip(vars), open...)
		if fine := a.explore(all, nil, anchors, func() outcome { return a.evaluateTurn(x, acts, all) }); !fine.set.has(Undetermined) {
			m.missing = fine.missing
		}
	}
	return m
}

// undatedFrom gives those of some events that have no date and can have happened on
// a day or after it.
func (a *auditor) undatedFrom(events []int, day calendar.Date) []int {
	return slices.DeleteFunc(slices.Clone(events), func(i int) bool { return a.known(i) || a.hi[i].Before(day) })
}

// besides gives the events that are no variables yet, as variables.
func besides(vars []variable, events []int) []variable {
	var open []variable
	for _, i := range events {
		if !slices.ContainsFunc(vars, func(v variable) bool { return v.event == i }) {
			open = append(open, variable{event: i})
		}
	}
	return open
}

// evaluateTurn says how it stands with an instance in the world that is set. Records
// without a date are not tried one by one: each may be in the window, late, or out
// of both, and those of one run may all be on the same side.
func (a *auditor) evaluateTurn(x *turn, acts []int, vars []variable) outcome {
	w, ok := x.days()
	if !ok {
		return outcome{set: setOf(NotTriggered), act: -1}
	}
	r := a.recorded(acts, vars, w)
	o := outcome{act: r.act}
	day := w.begins
	if a.law.is("edition-at-duty", "fulfilment-day") {
		day = a.asOf
		if r.act >= 0 {
			day, _ = a.tightened(r.act, vars)
		}
	}
	e, err := a.law.edition(x.duty, day)
	switch {
	case err != nil:
		return o.removed(outside(x.duty, day))
	case !x.duty.In(e):
		o.edition = e.ID()
		return o.removed(x.duty.Since)
	}
	o.edition = e.ID()
	o.set, o.due, o.late, o.open = r.set, w.due, r.late, r.open
	if r.set.has(Overdue) && !a.asOf.After(w.due) {
		o.set = o.set&^setOf(Overdue) | setOf(Pending)
	}
	if o.set.has(Overdue) {
		o.late = o.late.with(delay(w.due, a.asOf))
	}
	return o
}

// recorded is what the records come to: Met, Late or, without any, Overdue.
type recorded struct {
	set  statusSet
	late span
	act  int
	open []int
}

// recorded holds the records against a window.
func (a *auditor) recorded(acts []int, vars []variable, w window) recorded {
	r := recorded{act: -1}
	lateAct, mustLate := -1, false // a record that is certainly late, and one that is late if not in time
	first, _ := slices.BinarySearchFunc(acts, w.begins, func(i int, day calendar.Date) int { return a.hi[i].Compare(day) })
	var doubtful []int
	for _, i := range acts[first:] {
		lo, hi := a.tightened(i, vars)
		if a.lo[i].After(w.next) {
			break
		}
		inWindow := !lo.Before(w.begins) && hi.Before(w.next)
		switch {
		case hi.Before(w.begins) || !lo.Before(w.next):
		case inWindow && !hi.After(w.due):
			return recorded{set: setOf(Met), act: i}
		case inWindow && lo.After(w.due) && lo == hi:
			if lateAct < 0 {
				lateAct = i
			}
		default:
			doubtful = append(doubtful, i)
			mustLate = mustLate || inWindow
		}
	}
	none := setOf(Overdue)
	if lateAct >= 0 || mustLate {
		none = setOf(Late)
	}
	r.set = none
	if lateAct >= 0 {
		r.act, r.late = lateAct, delay(w.due, a.lo[lateAct])
	}
	for _, i := range doubtful {
		lo, hi := a.tightened(i, vars)
		may := none
		if !earlier(hi, w.due).Before(later(lo, w.begins)) {
			may |= setOf(Met)
		}
		if from, to := later(lo, w.due.AddDays(1)), earlier(hi, w.next.AddDays(-1)); !to.Before(from) {
			may |= setOf(Late)
			r.late = r.late.with(span{delay(w.due, from).least, delay(w.due, to).most})
		}
		if may != none {
			r.open = append(r.open, i)
		}
		r.set |= may
	}
	if r.set.one() != Undetermined {
		r.open = nil
	}
	return r
}

// tightened gives the range of a record in the world that is set: what is listed
// after a contract is not before it.
func (a *auditor) tightened(i int, vars []variable) (lo, hi calendar.Date) {
	lo, hi = a.lo[i], a.hi[i]
	for _, v := range vars {
		switch {
		case v.event == i:
			return a.at[i], a.at[i]
		case v.event < i:
			lo = later(lo, a.at[v.event])
		default:
			hi = earlier(hi, a.at[v.event])
		}
	}
	return lo, hi
}
