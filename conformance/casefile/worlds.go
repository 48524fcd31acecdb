package casefile

import (
	"cmp"
	"slices"

	"github.com/pana-kz/pana/calendar"
)

// An event without a date happened on some day between the known ones around it.
// Each choice of days that keeps the order is a world, and a status holds when it
// is the same in all of them. The worlds are not tried one by one: days between
// which nothing can tell a difference stand for each other.

// maxWorlds bounds what is tried for one instance. Above it the instance is
// undetermined, which claims nothing.
const (
	maxWorlds    = 1 << 16
	maxVariables = 16 // each has two days at least
)

// variable is an event of which the day is not known, with what its day leads to:
// a due day, the last day of a contract.
type variable struct {
	event  int
	images []func(calendar.Date) calendar.Date
}

// flag is a fact that is not known and may hold or not.
type flag struct {
	needs []Need
	set   func(bool)
}

// outcome is how it stands with an instance in one world, or, for records without
// a date, in all worlds that agree on the rest.
type outcome struct {
	set     statusSet
	due     calendar.Date // zero for none
	act     int           // the event that fulfilled it; -1 for none
	late    span          // business days of delay
	reason  string        // the provision or act that takes the duty away
	edition string        // of the standard
	law     string        // for a duty of the Law, the last law that changed its article
	open    []int         // records without a date that make the difference, where the set has several
}

// span is a range of numbers, both included.
type span struct{ least, most int }

// merged is what all worlds have in common, and where they differ.
type merged struct {
	outcome
	dueFrom, dueTo calendar.Date
	missing        []int  // events whose days make a difference
	asked          []Need // facts that do
	reasons        []string
}

func mergedOf(o outcome) merged {
	m := merged{outcome: o, dueFrom: o.due, dueTo: o.due, missing: o.open}
	if o.reason != "" {
		m.reasons = []string{o.reason}
	}
	return m
}

// explore tries the worlds of some variables and flags.
func (a *auditor) explore(vars []variable, flags []flag, anchors []calendar.Date, eval func() outcome) merged {
	if len(vars) == 0 && len(flags) == 0 {
		o := eval()
		return mergedOf(o)
	}
	x := &exploration{a: a, vars: vars, flags: flags, eval: eval}
	if len(vars) > maxVariables {
		return x.untried()
	}
	x.axes(anchors)
	return x.run()
}

// exploration walks the product of what each variable and each flag may be.
type exploration struct {
	a     *auditor
	vars  []variable // in the order of the events
	days  [][]calendar.Date
	flags []flag
	eval  func() outcome

	tried []statusSet // by world; 0 for one that breaks the order of events
	all   merged
	found bool
	open  []int
}

// axes finds for each variable the days that stand for all others.
func (x *exploration) axes(anchors []calendar.Date) {
	byImages := slices.Clone(x.vars)
	slices.SortStableFunc(byImages, func(a, b variable) int {
		return cmp.Or(cmp.Compare(min(len(b.images), 1), min(len(a.images), 1)), cmp.Compare(a.event, b.event))
	})
	for _, v := range x.vars {
		anchors = append(anchors, x.a.lo[v.event], x.a.hi[v.event])
	}
	days := map[int][]calendar.Date{}
	for _, v := range byImages {
		anchors = sorted(anchors)
		days[v.event] = representatives(v, x.a.lo[v.event], x.a.hi[v.event], anchors)
		for _, d := range days[v.event] {
			anchors = append(anchors, d)
			for _, image := range v.images {
				if to := image(d); !to.IsZero() {
					anchors = append(anchors, to)
				}
			}
		}
	}
	x.vars = slices.Clone(x.vars)
	slices.SortFunc(x.vars, func(a, b variable) int { return cmp.Compare(a.event, b.event) })
	for _, v := range x.vars {
		x.days = append(x.days, days[v.event])
	}
}

func sorted(days []calendar.Date) []calendar.Date {
	days = slices.Clone(days)
	slices.SortFunc(days, calendar.Date.Compare)
	return slices.Compact(days)
}

// representatives gives the days of a range that stand for all: the first and the
// last of each run of days that lie, with their images, in the same places among
// the anchors.
func representatives(v variable, lo, hi calendar.Date, anchors []calendar.Date) []calendar.Date {
	if len(v.images) == 0 || hi.Before(countable) {
		return around(anchors, lo, hi)
	}
	var days []calendar.Date
	if lo.Before(countable) {
		days, lo = around(anchors, lo, countable), countable
	}
	var last [3]int
	for d := lo; !d.After(hi); d = d.AddDays(1) {
		now := [3]int{place(d, anchors)}
		for i, image := range v.images {
			now[i+1] = place(image(d), anchors)
		}
		if now != last {
			if d != lo {
				days = append(days, d.AddDays(-1))
			}
			days = append(days, d)
		}
		last = now
	}
	return slices.Compact(append(days, hi))
}

// countable is a day before which no period reaches the working calendar: what follows
// from such a day is that day, or the same for all of them.
var countable = calendar.Kazakhstan().First().AddYears(-5)

// around gives the ends of a range, and each anchor in it with the days beside it.
func around(anchors []calendar.Date, lo, hi calendar.Date) []calendar.Date {
	days := []calendar.Date{lo, hi}
	for _, anchor := range anchors {
		for _, d := range []calendar.Date{anchor.AddDays(-1), anchor, anchor.AddDays(1)} {
			if d.After(lo) && d.Before(hi) {
				days = append(days, d)
			}
		}
	}
	return sorted(days)
}

// place tells days apart that lie differently among the anchors: on one of them, or
// between the same two.
func place(d calendar.Date, anchors []calendar.Date) int {
	at, on := slices.BinarySearchFunc(anchors, d, calendar.Date.Compare)
	if on {
		return 2*at + 2
	}
	return 2*at + 1
}

// run tries the worlds.
func (x *exploration) run() merged {
	size := 1 << len(x.flags)
	for _, days := range x.days {
		if size *= len(days); size > maxWorlds {
			return x.untried()
		}
	}
	x.tried = make([]statusSet, size)
	x.walk(0, 0, 1, calendar.Date{})
	x.find()
	return x.all
}

// untried claims nothing and names all that is not known.
func (x *exploration) untried() merged {
	m := merged{outcome: outcome{set: setOf(Undetermined), act: -1}}
	for _, v := range x.vars {
		m.missing = append(m.missing, v.event)
	}
	for _, f := range x.flags {
		m.asked = append(m.asked, f.needs...)
	}
	return m
}

// walk sets the variables from one on and then the flags; index is the place of the
// world so far and stride that of the next axis.
func (x *exploration) walk(axis, index, stride int, from calendar.Date) {
	switch {
	case axis < len(x.vars):
		for i, day := range x.days[axis] {
			if day.Before(from) {
				continue // the order of events
			}
			x.a.at[x.vars[axis].event] = day
			x.walk(axis+1, index+i*stride, stride*len(x.days[axis]), day)
		}
	case axis < len(x.vars)+len(x.flags):
		for i, value := range []bool{false, true} {
			x.flags[axis-len(x.vars)].set(value)
			x.walk(axis+1, index+i*stride, stride*2, from)
		}
	default:
		x.record(index)
	}
}

func (x *exploration) record(index int) {
	o := x.eval()
	x.tried[index] = o.set
	x.open = append(x.open, o.open...)
	if !x.found {
		x.found = true
		x.all = mergedOf(o)
		return
	}
	m := &x.all
	m.set |= o.set
	if !o.due.IsZero() && (m.dueFrom.IsZero() || o.due.Before(m.dueFrom)) {
		m.dueFrom = o.due
	}
	if o.due.After(m.dueTo) {
		m.dueTo = o.due
	}
	if m.act != o.act {
		m.act = -1
	}
	if o.reason != "" && !slices.Contains(m.reasons, o.reason) {
		m.reasons = append(m.reasons, o.reason)
	}
	if m.edition != o.edition {
		m.edition = ""
	}
	if m.law != o.law {
		m.law = ""
	}
	m.late = m.late.with(o.late)
}

// with widens a range of delays by another; a delay of nothing widens nothing.
func (s span) with(o span) span {
	switch {
	case o.most == 0:
		return s
	case s.most == 0:
		return o
	}
	return span{min(s.least, o.least), max(s.most, o.most)}
}

// find finds the variables and flags that make a difference in some world.
func (x *exploration) find() {
	if x.all.set.one() != Undetermined || x.all.set == setOf(Undetermined) {
		return
	}
	missing := x.open
	stride := 1
	for i, v := range x.vars {
		if x.differs(stride, len(x.days[i])) {
			missing = append(missing, v.event)
		}
		stride *= len(x.days[i])
	}
	x.all.missing = places(missing)
	for _, f := range x.flags {
		if x.differs(stride, 2) {
			x.all.asked = append(x.all.asked, f.needs...)
		}
		stride *= 2
	}
}

// differs reports whether moving along one axis changes anything.
func (x *exploration) differs(stride, length int) bool {
	for n, set := range x.tried {
		if set == 0 || n/stride%length == 0 {
			continue
		}
		for back := 1; back <= n/stride%length; back++ {
			other := x.tried[n-back*stride]
			if other == 0 {
				continue
			}
			if other != set {
				return true
			}
			break
		}
	}
	return false
}
