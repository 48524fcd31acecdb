package casefile

import "github.com/pana-kz/pana/calendar"

// check refuses what cannot have happened: events out of the order of their days
// or after the day of the case, something received before it was sent or sent
// before it was issued, one act on two days, and a discharge without an admission.
func (c *Case) check() error {
	for _, check := range []func() error{c.checkDays, c.checkPairs, c.checkActs, c.checkDischarges} {
		if err := check(); err != nil {
			return err
		}
	}
	return nil
}

func (c *Case) checkDays() error {
	last := -1
	for i, e := range c.events {
		if e.date.IsZero() {
			continue
		}
		if last >= 0 && e.date.Before(c.events[last].date) {
			return bad(both(last, i, ".date"), e.date.String(), "the events must stand in the order of their days, and %s comes before %s", e.date, c.events[last].date)
		}
		if e.date.After(c.asOf) {
			return bad(eventPath(i)+".date", e.date.String(), "lies after the day up to which the case is told, %s", c.asOf)
		}
		last = i
	}
	return nil
}

// both names two events that exclude each other.
func both(i, j int, member string) string {
	return eventPath(i) + member + ", " + eventPath(j) + member
}

// pairs are acts of which the second cannot come before the first.
var pairs = []struct{ first, second, why string }{
	{"papers-sent", "papers-received", "papers cannot be received before they are sent"},
	{"permit-issued", "permit-sent", "a permit cannot be sent before it is issued"},
	{"permit-sent", "permit-received", "a permit cannot be received before it is sent"},
	{"permit-issued", "permit-received", "a permit cannot be received before it is issued"},
}

// checkPairs looks at each procedure by itself: one begins with an application, a
// direction or a detection, with a step before the first of the pair, and after the
// end of a contract or an exit.
func (c *Case) checkPairs() error {
	for _, p := range pairs {
		opens, _ := kindOf(c.subject, p.first)
		first, second := -1, -1
		for i, e := range c.events {
			step := e.kind.step
			switch {
			case beginsProcedure(e.kind.name), 0 < step && step < opens.step, step >= stepContractEnded:
				first, second = -1, -1
			case e.kind.name == p.second && second < 0:
				second = i
			case e.kind.name == p.first && first < 0 && second >= 0:
				return bad(both(second, i, ""), e.kind.name, "%s", p.why)
			case e.kind.name == p.first && first < 0:
				first = i
			}
		}
	}
	return nil
}

func beginsProcedure(name string) bool {
	switch name {
	case "application-to-organisation", "detected-by-internal-affairs", "direction-received", "direction-issued", "recognised-as-victim":
		return true
	}
	return false
}

// The steps of the procedure that end a stay.
const (
	stepContractEnded = 8
	steps             = 9
)

// checkActs refuses an act of the procedure that stands twice, on different days,
// with nothing between that could call for a second one: a step before it, the end
// of a contract, an exit, a reinstatement.
func (c *Case) checkActs() error {
	lo, hi := ranges(c)
	var open [steps + 1]int // by step, the place after the last event of that step; 0 for none
	for i := range c.events {
		e := &c.events[i]
		step := e.kind.step
		if beginsProcedure(e.kind.name) || e.kind.name == "reinstated" {
			open = [steps + 1]int{}
		}
		if step == 0 {
			continue
		}
		if before := open[step] - 1; before >= 0 && c.events[before].tells(e) && !mayBeOne(hi[before], lo[i]) && !mayBeTwo(e, lo[before], hi[i]) {
			return bad(both(before, i, ".date"), e.kind.name, "one act has two days; between them nothing calls for a second %s", e.kind.name)
		}
		for other := range open {
			if other > step || step >= stepContractEnded && other < stepContractEnded {
				open[other] = 0
			}
		}
		open[step] = i + 1
	}
	return nil
}

// mayBeOne reports whether two events may have been on one day: the last day of
// the first is not before the first day of the second.
func mayBeOne(hi, lo calendar.Date) bool { return !hi.Before(lo) }

// mayBeTwo reports whether two events of one kind may be two acts: a contract
// concluded after the one before it may have run out.
func mayBeTwo(e *event, lo, hi calendar.Date) bool {
	return e.kind.name == "contract-concluded" && !hi.Before(lo.AddMonths(shortestTerm))
}

// shortestTerm is how long a contract runs at least when nothing ends it, in
// months (p16).
const shortestTerm = 6

func (c *Case) checkDischarges() error {
	inside := false
	for i, e := range c.events {
		switch e.kind.name {
		case "admitted-to-health-facility":
			inside = true
		case "discharged-from-health-facility":
			if !inside {
				return bad(eventPath(i), e.kind.name, "nobody can be discharged who was not admitted")
			}
			inside = false
		}
	}
	return nil
}
