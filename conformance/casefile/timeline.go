package casefile

import (
	"slices"
	"time"

	"github.com/pana-kz/pana/calendar"
)

// beforeAll stands for every day on which nothing of the law that is audited here
// was in force and the working calendar had no days: one day of them is as good as
// another.
var beforeAll = calendar.MustDate(2009, time.December, 31)

// ranges gives the first and the last day on which each event can have happened: a
// known day by itself, an unknown one by the known days around it and the day of
// the case. Events stand in the order in which they happened.
func ranges(c *Case) (lo, hi []calendar.Date) {
	n := len(c.events)
	lo, hi = make([]calendar.Date, n), make([]calendar.Date, n)
	day := beforeAll
	for i, e := range c.events {
		if !e.date.IsZero() {
			day = e.date
		}
		lo[i] = day
	}
	day = c.asOf
	for i, e := range slices.Backward(c.events) {
		if !e.date.IsZero() {
			day = e.date
		}
		hi[i] = day
		if hi[i].Before(lo[i]) { // before the first day that matters
			lo[i] = hi[i]
		}
	}
	return lo, hi
}

// timeline is a case made ready to be asked: what happened when, and which stay it
// belongs to.
type timeline struct {
	*Case
	lo, hi []calendar.Date
	at     []calendar.Date  // the day of each event in the world that is looked at
	by     map[string][]int // the events of a kind, in order
	stay   []int            // by event: how many exits lie before it
}

func newTimeline(c *Case) *timeline {
	t := &timeline{Case: c, by: map[string][]int{}, stay: make([]int, len(c.events))}
	t.lo, t.hi = ranges(c)
	t.at = slices.Clone(t.lo)
	exits := 0
	for i, e := range c.events {
		t.by[e.kind.name] = append(t.by[e.kind.name], i)
		t.stay[i] = exits
		if e.kind.name == "exited" {
			exits++
		}
	}
	return t
}

// known reports whether the day of an event is certain.
func (t *timeline) known(i int) bool { return t.lo[i] == t.hi[i] }

// of gives the events of some kinds, in order.
func (t *timeline) of(names ...string) []int {
	if len(names) == 1 {
		return t.by[names[0]]
	}
	var all []int
	for _, name := range names {
		if name != "" {
			all = append(all, t.by[name]...)
		}
	}
	slices.Sort(all)
	return all
}

// after gives the first of some events that comes after a place; -1 for none.
func after(events []int, place int) int {
	at, found := slices.BinarySearch(events, place)
	if found {
		at++
	}
	if at == len(events) {
		return -1
	}
	return events[at]
}

// before gives the last of some events that comes before a place; -1 for none.
func before(events []int, place int) int {
	at, _ := slices.BinarySearch(events, place)
	if at == 0 {
		return -1
	}
	return events[at-1]
}
