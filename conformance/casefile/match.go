package casefile

import (
	"slices"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard"
)

// trigger is an event that sets a duty off, with what is special about it.
type trigger struct {
	at      int    // the event
	start   int    // the event from which the period runs
	instead int    // the trigger that takes the place of this one where paragraph 13-1 holds; -1 for none
	unless  string // the provision that takes the duty away; usually empty
	fits    func() bool
	uses    []int
}

// instances finds the instances of a duty that a trigger sets off: each takes the
// first act after it and before the next trigger.
func (a *auditor) instances(d *standard.Duty) []*instance {
	triggers := a.triggers(d)
	acts := a.acts(d)
	var list []*instance
	last := -1 // the last act that was taken, or may have been: an act belongs to one trigger
	for i, t := range triggers {
		end := a.nextTrigger(triggers, i)
		x := &instance{duty: d, trigger: t.at, start: t.start, done: within(acts, t.at, end), early: -1, unless: t.unless, fits: t.fits, uses: t.uses}
		if d.Also != "" {
			x.done = bothOf(x.done, within(a.of(d.Also), t.at, end))
		} else if e := before(acts, t.at); e > last && a.stay[e] == a.stay[t.at] {
			a.takeEarly(x, e)
		}
		switch d.ID {
		case ownPortalEntry:
			// One entry for each card, in turn; the cards of a later stay begin anew.
			x.done, x.early = within(acts, max(t.at, last), a.nextStay(triggers, i)), -1
		case nextPlan:
			a.planAhead(x, acts, end)
		}
		a.addCourses(x)
		last = max(last, x.done, x.early)
		list = append(list, x)
	}
	return list
}

// takeEarly lets the last act before the trigger fulfil the duty: where it is of the
// same day, or, of what may not be done so soon, where nothing follows. Whether it
// is of the same day may depend on days that are not known.
func (a *auditor) takeEarly(x *instance, act int) {
	switch {
	case tooSoon[x.duty.ID]:
		if x.done < 0 {
			x.early = act
		}
	case !a.known(act) || !a.known(x.trigger):
		x.early = act
	case a.lo[act] == a.lo[x.trigger]:
		x.done = act
	}
}

const (
	ownPortalEntry   = "p20.3/portal"
	nextPlan         = "p29/next-plan"
	ownReinstatement = "p43(2).2/reinstatement"
)

// bothOf gives the later of two acts that both have to happen; -1 while one has not.
func bothOf(i, j int) int {
	if i < 0 || j < 0 {
		return -1
	}
	return max(i, j)
}

// within gives the first of some events after a place and before another.
func within(events []int, from, to int) int {
	if at := after(events, from); at >= 0 && at < to {
		return at
	}
	return -1
}

// nextTrigger gives the place of the first trigger after the i-th whose place it
// does not take.
func (a *auditor) nextTrigger(triggers []trigger, i int) int {
	for _, t := range triggers[i+1:] {
		if t.instead != triggers[i].at {
			return t.at
		}
	}
	return len(a.events)
}

// nextStay gives the place of the first trigger that belongs to a later stay than
// the i-th.
func (a *auditor) nextStay(triggers []trigger, i int) int {
	at, _ := slices.BinarySearchFunc(triggers, a.stay[triggers[i].at]+1, func(t trigger, stay int) int { return a.stay[t.at] - stay })
	if at < len(triggers) {
		return triggers[at].at
	}
	return len(a.events)
}

// acts gives the events that fulfil a duty, or end it in another way.
func (a *auditor) acts(d *standard.Duty) []int {
	names := []string{d.Fulfilment, d.Ends}
	for c := range d.Courses() {
		if c.Fulfilment != "" && a.law.is(c.Reading, c.Option) {
			names = append(names, c.Fulfilment)
		}
	}
	return a.of(names...)
}

// triggers gives the events that set a duty off, in order.
func (a *auditor) triggers(d *standard.Duty) []trigger {
	list := a.plainTriggers(d)
	for c := range d.Courses() {
		if c.Reading != "" && !a.law.is(c.Reading, c.Option) || len(slices.Collect(c.Triggers())) == 0 {
			continue
		}
		switch c.Ref {
		case "p13-1":
			list = a.injuredPartyTriggers(d, list)
		case "p9":
			list = a.directionTriggers(list)
		case "p21":
			list = a.countFromApplication(list)
		}
	}
	return list
}

func (a *auditor) plainTriggers(d *standard.Duty) []trigger {
	var list []trigger
	for _, i := range a.of(d.Trigger) {
		e := &a.events[i]
		t := trigger{at: i, start: i, instead: -1}
		switch {
		case d.Result == "negative" && e.positive:
			continue
		case e.kind.tell == tellViolation && !e.violation:
			continue
		case d.Result == "positive" && !e.positive:
			t.unless = "p14.2"
		case d.ID == ownReinstatement && !a.expelledForAbsence(i):
			t.unless = "p43(2)"
		}
		list = append(list, t)
	}
	return list
}

// expelledForAbsence reports whether a person who came back is to be reinstated: only
// who was expelled is, and for no other ground than absence. Who came back before that
// never ceased to be a recipient.
func (a *auditor) expelledForAbsence(back int) bool {
	return a.absenceExit(back) >= 0 || a.fact("expelled_for_absence").Bool()
}

// absenceExit gives the exit by which a person who came back had been expelled while
// away; -1 for none, and where a reinstatement or another contract followed it.
func (a *auditor) absenceExit(back int) int {
	exit := before(a.of("exited"), back)
	if exit < 0 || a.events[exit].exit != "expelled" {
		return -1
	}
	last := func(name string, place int) int { return before(a.of(name), place) }
	left := last("left-without-leave", exit)
	switch {
	case max(last("reinstated", back), last("contract-concluded", back)) > exit:
	case left < 0 || a.stay[left] != a.stay[exit]:
	case max(last("returned", exit), last("returned-with-valid-reason", exit)) > left:
	default:
		return exit
	}
	return -1
}

// countFromApplication lets the period run from the application before the
// refusal, where there was one.
func (a *auditor) countFromApplication(list []trigger) []trigger {
	for i, t := range list {
		if from := before(a.of("application-to-organisation"), t.at); from >= 0 && a.stay[from] == a.stay[t.at] {
			list[i].start = from
		}
	}
	return list
}

// injuredPartyTriggers puts, in each procedure that an application opened, the
// later of application and recognition as the injured party in the place of an
// identification, once both facts of paragraph 13-1 are there: the identification
// is then not required. A positive one that came before them keeps its place.
func (a *auditor) injuredPartyTriggers(d *standard.Duty, list []trigger) []trigger {
	party := a.party()
	if party.never || party.unknown() {
		return list
	}
	applications := a.of("application-to-organisation")
	for k, application := range applications {
		end := len(a.events)
		if k+1 < len(applications) {
			end = applications[k+1]
		}
		if exit := after(a.of("exited"), application); exit >= 0 {
			end = min(end, exit)
		}
		if party.complete >= end || a.identifiedBefore(application, min(end, party.complete)) {
			continue
		}
		at := max(application, party.injured)
		if !a.mayWaive(d, at) {
			continue
		}
		inForce := func() bool { return a.waivesOn(d, a.at[at]) }
		for i := range list {
			if t := &list[i]; t.at > max(application, party.complete) && t.at < end {
				t.instead, t.uses = at, []int{at}
				t.fits = func() bool { return !inForce() }
			}
		}
		list = append(list, trigger{at: at, start: at, instead: -1, fits: inForce})
	}
	slices.SortStableFunc(list, func(x, y trigger) int { return x.at - y.at })
	return list
}

// waivesOn reports whether paragraph 13-1 holds for a duty on a day.
func (a *auditor) waivesOn(d *standard.Duty, day calendar.Date) bool {
	e, err := a.law.edition(d, day)
	_, waived := a.law.waived(e)
	return err == nil && waived
}

// mayWaive reports whether paragraph 13-1 holds on some day of an event: on its
// first, its last or, for once in force it holds to the repeal, the eve of that.
func (a *auditor) mayWaive(d *standard.Duty, event int) bool {
	repealed, _ := standard.ActByNumber(lives[""][1])
	lo, hi := a.lo[event], a.hi[event]
	return a.waivesOn(d, lo) || a.waivesOn(d, hi) || lo.Before(repealed.From) && !hi.Before(repealed.From)
}

// identifiedBefore reports whether somebody was identified as a victim between two
// places.
func (a *auditor) identifiedBefore(from, to int) bool {
	for _, i := range a.of("identification-completed") {
		if i > from && i < to && a.events[i].positive {
			return true
		}
	}
	return false
}

// directionTriggers puts the later of direction and positive identification in the
// place of the permit, in each stay that a direction opened.
func (a *auditor) directionTriggers(list []trigger) []trigger {
	list = slices.DeleteFunc(list, func(t trigger) bool { return a.directionOf(t.at) >= 0 })
	seen := map[int]bool{}
	for _, d := range a.of("direction-received") {
		if seen[a.stay[d]] || a.directionOf(d) != d {
			continue
		}
		seen[a.stay[d]] = true
		if i := a.identifiedIn(a.stay[d]); i >= 0 {
			at := max(d, i)
			list = append(list, trigger{at: at, start: at, instead: -1})
		}
	}
	slices.SortStableFunc(list, func(x, y trigger) int { return x.at - y.at })
	return list
}

// identifiedIn gives the event by which a person is identified in a stay: a
// positive identification, or the last fact of paragraph 13-1; -1 for none.
func (a *auditor) identifiedIn(stay int) int {
	all := a.of("identification-completed")
	for i := a.firstIn(all, stay); i >= 0 && a.stay[i] == stay; i = after(all, i) {
		if a.events[i].positive {
			return i
		}
	}
	if party := a.party(); !party.never && !party.unknown() && party.complete >= 0 && a.stay[party.complete] <= stay {
		return party.complete
	}
	return -1
}

// directionOf gives the direction with which a person came to the stay of an event:
// the first one received in it and before its contract; -1 for none.
func (a *auditor) directionOf(i int) int {
	d := a.firstIn(a.of("direction-received"), a.stay[i])
	contract := a.firstIn(a.of("contract-concluded"), a.stay[i])
	if d >= 0 && contract >= 0 && contract < d {
		return -1
	}
	return d
}

// firstIn gives the first of some events in a stay; -1 for none.
func (a *auditor) firstIn(events []int, stay int) int {
	at, _ := slices.BinarySearchFunc(events, stay, func(i, stay int) int { return a.stay[i] - stay })
	if at < len(events) && a.stay[events[at]] == stay {
		return events[at]
	}
	return -1
}

// party is what the case tells of the two facts of paragraph 13-1.
type party struct {
	never    bool   // one of them is denied
	missing  []Need // those of which the case says nothing
	complete int    // the event with which both are there; -1 when they were from the start
	injured  int    // the event of the recognition; -1 when it was from the start
}

func (p *party) unknown() bool { return len(p.missing) > 0 }

// party reads the two facts: an event tells one from its day on, a stated fact for
// all days; where neither says anything, it is not known.
func (a *auditor) party() party {
	p := party{complete: -1, injured: -1}
	for _, f := range []struct{ event, fact string }{
		{"investigation-started", "pre_trial_investigation_started"},
		{"recognised-as-injured-party", "recognised_injured_party"},
	} {
		value := a.fact(f.fact)
		switch events := a.of(f.event); {
		case len(events) > 0:
			p.complete = max(p.complete, events[0])
			if f.event == "recognised-as-injured-party" {
				p.injured = events[0]
			}
		case !value.Known():
			p.missing = append(p.missing, Need{Name: f.event, Path: "facts." + f.fact})
		case !value.Bool():
			p.never = true
		}
	}
	return p
}

// asksParty is the duty of which an audit says that paragraph 13-1 leaves it open
// until its two facts are known.
const asksParty = "p10/identification"

// addCourses adds the special courses that take an instance away.
func (a *auditor) addCourses(x *instance) {
	for c := range x.duty.Courses() {
		if !c.Removes || c.Reading != "" && !a.law.is(c.Reading, c.Option) {
			continue
		}
		switch c.Ref {
		case "p13-1":
			a.addParty(x)
		case "p9":
			if d := a.directionOf(x.trigger); d >= 0 {
				x.removers = append(x.removers, remover{event: d, cite: string(c.Ref)})
			}
		default:
			x.removers = append(x.removers, remover{event: -1, cite: string(c.Ref)})
		}
	}
}

func (a *auditor) addParty(x *instance) {
	switch p := a.party(); {
	case p.never:
	case !p.unknown():
		x.removers = append(x.removers, remover{event: p.complete, rule: true})
	case x.duty.ID == asksParty:
		x.asks = p.missing
	}
}

// planAhead finds the plan that follows the one that ran out, which may have been
// approved before, and the contract under which it is needed.
func (a *auditor) planAhead(x *instance, acts []int, end int) {
	x.early = -1
	x.terms = a.contractAt(x.trigger)
	x.fits = func() bool { return x.terms != nil && a.at[x.trigger].Before(a.endOf(x.terms)) }
	if inForce := a.plans[x.trigger]; inForce >= 0 {
		if next := within(acts, inForce, x.trigger); next >= 0 {
			x.done = next
			return
		}
	}
	x.done = within(acts, x.trigger, end)
}

// plansInForce gives for each event with which a plan runs out the approval of that
// plan: of the plans of the contract the first that has not run out yet; -1 for
// none.
func plansInForce(t *timeline) map[int]int {
	inForce := map[int]int{}
	var open []int
	for i, e := range t.events {
		switch e.kind.name {
		case "contract-concluded":
			open = nil
		case "plan-approved":
			open = append(open, i)
		case "plan-expired":
			inForce[i] = -1
			if len(open) > 0 {
				inForce[i], open = open[0], open[1:]
			}
		}
	}
	return inForce
}
