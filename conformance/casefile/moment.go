package casefile

import (
	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard/rule"
)

// moment is what has happened in a case up to a place, as far as decisions ask: in
// the present stay, but for what holds beyond it. Events are given by their place
// plus one, so that 0 is none.
type moment struct {
	a  *auditor
	on calendar.Date // the day of the decision; zero when unknown
	stay
	former           stay // the one before, which a reinstatement continues
	started, injured int  // paragraph 13-1; these hold for ever
	hospital         []int
	inside           int // the admission to the health facility in which the person is
	last             int // the event on which a decision is taken; 0 on the day of the case
}

// stay is what belongs to one stay, from the first step towards it to the exit.
type stay struct {
	applied, directed, detected, child, victim int
	identified                                 int // the last identification
	permit                                     int
	contract                                   *contract
	plan                                       int // approved under the contract
	extended                                   int // months, before the last event
	extension                                  int // the last one
	violations                                 []int
	left, back                                 int
	gone                                       int // exited, or the contract ended
	exit                                       int
	terminated                                 int // the contract ended
	elsewhere                                  int // referred or transferred
}

// happen takes an event into account.
func (m *moment) happen(i int) {
	name := m.a.events[i].kind.name
	if m.exit > 0 && opensStay(name) {
		m.former, m.stay = m.stay, stay{}
	}
	n := i + 1
	m.last = n
	if at := m.mark(name); at != nil {
		*at = n
	}
	switch name {
	case "contract-concluded":
		m.contract = m.a.contractFrom(i)
		m.plan, m.extended, m.extension, m.violations, m.left, m.back, m.gone, m.terminated = 0, 0, 0, nil, 0, 0, 0, 0
	case "contract-extended":
		if m.extension > 0 {
			m.extended += m.a.events[m.extension-1].months
		}
		m.extension = n
	case "violation":
		m.violations = append(m.violations, i)
	case "left-without-leave":
		m.back = 0
	case "reinstated":
		if m.exit == 0 && m.contract == nil && m.former.exit > 0 {
			m.stay, m.former = m.former, stay{} // what was begun anew was not needed
		}
		m.gone, m.exit, m.terminated, m.elsewhere, m.left, m.back = 0, 0, 0, 0, 0, 0
	case "admitted-to-health-facility":
		m.inside = n
		m.hospital = append(m.hospital, i)
	case "discharged-from-health-facility":
		m.inside = 0
		m.hospital = append(m.hospital, i)
	case "contract-ended":
		m.gone, m.terminated = n, n
	case "exited":
		m.gone, m.exit = n, n
	}
}

// mark gives the place where a moment keeps the last event of a kind; nil for
// events that are kept otherwise or not at all.
func (m *moment) mark(name string) *int {
	switch name {
	case "application-to-organisation":
		return &m.applied
	case "direction-issued", "direction-received":
		return &m.directed
	case "detected-by-internal-affairs":
		return &m.detected
	case "child-without-representative":
		return &m.child
	case "recognised-as-victim":
		return &m.victim
	case "identification-completed":
		return &m.identified
	case "permit-issued", "permit-sent", "permit-received":
		return &m.permit
	case "investigation-started":
		return &m.started
	case "recognised-as-injured-party":
		return &m.injured
	case "plan-approved":
		return &m.plan
	case "left-without-leave":
		return &m.left
	case "returned", "returned-with-valid-reason":
		return &m.back
	case "referred-or-transferred":
		return &m.elsewhere
	}
	return nil
}

// opensStay reports whether an event after an exit belongs to a new stay.
func opensStay(name string) bool {
	switch name {
	case "identification-completed", "papers-sent", "papers-received", "permit-issued", "permit-received", "contract-concluded", "child-without-representative":
		return true
	}
	return beginsProcedure(name)
}

// awaitsContract reports whether the person is on the way to a contract, or the
// case has not begun.
func (m *moment) awaitsContract() bool { return m.contract == nil }

// present reports whether the person has not left. Who has is entitled to nothing
// until a new procedure begins: the services before a contract (p39) end with it.
func (m *moment) present() bool { return m.exit == 0 }

// underContract reports whether a contract was concluded that nothing has ended but
// perhaps its term.
func (m *moment) underContract() bool { return m.contract != nil && m.gone == 0 }

// contractFrom gives the contract that an event concluded.
func (a *auditor) contractFrom(i int) *contract {
	for k := len(a.contracts) - 1; k >= 0; k-- {
		if a.contracts[k].concluded == i {
			return a.contracts[k]
		}
	}
	return nil
}

// telling is what the events say of a fact.
type telling struct {
	value rule.Value // unknown when they say nothing
	event int        // the event that says it; silent when it is their silence
	bound bool
}

// silent stands for the silence of the events: what is not listed did not happen.
const silent = -1

// unless drops what is told under a condition.
func (t telling) unless(condition bool) telling {
	if condition {
		return telling{event: silent}
	}
	return t
}

// happened tells a truth by an event; by the silence of the events it is false.
func happened(n int) telling { return telling{value: rule.Bool(n > 0), event: n - 1} }

// onlyIf tells a value by an event and nothing without it.
func onlyIf(n int, v rule.Value) telling {
	if n == 0 {
		return telling{event: silent}
	}
	return telling{value: v, event: n - 1}
}

// tells lists the facts that the events of a case tell.
var tells = map[string]func(*moment) telling{
	"sheet_recognised": func(m *moment) telling {
		return onlyIf(m.identified, rule.Bool(m.identified > 0 && m.a.events[m.identified-1].positive))
	},
	"detected_by_internal_affairs":    func(m *moment) telling { return happened(m.detected) },
	"pre_trial_investigation_started": func(m *moment) telling { return onlyIf(m.started, rule.Bool(true)) },
	"recognised_injured_party":        func(m *moment) telling { return onlyIf(m.injured, rule.Bool(true)) },
	"application_filed":               func(m *moment) telling { return happened(m.applied) },
	"direction_issued":                func(m *moment) telling { return happened(m.directed) },
	"minor":                           func(m *moment) telling { return onlyIf(m.child, rule.Bool(true)) },
	"has_legal_representative":        func(m *moment) telling { return onlyIf(m.child, rule.Bool(false)) },
	"permit_issued":                   func(m *moment) telling { return happened(m.permit) },
	"recognised_victim":               (*moment).recognised,
	"contract_in_force":               (*moment).contractInForce,
	"plan_approved":                   func(m *moment) telling { return happened(m.plan) },
	"in_health_facility":              func(m *moment) telling { return happened(m.inside) },
	"inpatient_treatment":             func(m *moment) telling { return happened(m.inside) },
	"concluded":                       (*moment).concluded,
	"months":                          (*moment).proposed,
	"months_already_extended":         (*moment).alreadyExtended,
	"suspended_days":                  (*moment).suspendedDays,
	"violations":                      (*moment).countViolations,
	"left_without_leave":              func(m *moment) telling { return happened(m.left) },
	"absence_days":                    (*moment).absenceDays,
	"absence_hours":                   (*moment).absenceHours,
	"unable_to_inform_for_valid_reason": func(m *moment) telling {
		if m.back > 0 && m.a.events[m.back-1].kind.name == "returned" {
			return telling{value: rule.Bool(false), event: silent}
		}
		return onlyIf(m.back, rule.Bool(true))
	},
	"expelled_for_absence":              (*moment).expelledForAbsence,
	"contract_expired":                  (*moment).contractExpired,
	"contract_terminated":               (*moment).contractTerminated,
	"referred_or_transferred_elsewhere": (*moment).referred,
}

// recognised: by a body, by a positive identification, or by paragraph 13-1 where it
// counts as one.
func (m *moment) recognised() telling {
	if m.victim > 0 {
		return happened(m.victim)
	}
	if m.identified > 0 && m.a.events[m.identified-1].positive {
		return happened(m.identified)
	}
	started := m.partyFact(m.started, "pre_trial_investigation_started")
	injured := m.partyFact(m.injured, "recognised_injured_party")
	e, err := m.a.law.full(m.on)
	_, waived := m.a.law.waived(e)
	switch {
	case err != nil || !waived || started == rule.No || injured == rule.No || m.a.law.is("injured-party-identified", "only-waives-the-sheet"):
		return telling{value: rule.Bool(false), event: silent}
	case started == rule.Yes && injured == rule.Yes:
		return telling{value: rule.Bool(true), event: max(m.started, m.injured) - 1}
	}
	return telling{event: silent}
}

// partyFact gives one fact of paragraph 13-1, by its event or as the case states it.
func (m *moment) partyFact(n int, name string) rule.Truth {
	stated := m.a.fact(name)
	switch {
	case n > 0:
		return rule.Yes
	case !stated.Known():
		return rule.Unknown
	}
	return rule.TruthOf(stated.Bool())
}

// contractInForce: within the term, before the end and before the exit.
func (m *moment) contractInForce() telling {
	if m.contract == nil {
		return telling{value: rule.Bool(false), event: silent}
	}
	switch c := m.contract; {
	case m.gone > 0:
		return telling{value: rule.Bool(false), event: m.gone - 1}
	case m.on.IsZero() || !m.a.known(c.concluded) || !m.a.hospitalKnown(c):
		return telling{event: silent}
	default:
		m.a.setAll(c)
		last := m.a.termOf(m.a.lo[c.concluded], c).lastDay
		return telling{value: rule.Bool(last.IsZero() || !m.on.After(last)), event: c.concluded}
	}
}

func (m *moment) concluded() telling {
	if m.contract == nil || !m.a.known(m.contract.concluded) {
		return telling{event: silent}
	}
	return telling{value: rule.Date(m.a.lo[m.contract.concluded]), event: m.contract.concluded}
}

// proposed: the months of the extension that is looked at.
func (m *moment) proposed() telling {
	if m.extension == 0 {
		return telling{event: silent}
	}
	return telling{value: rule.Count(int64(m.a.events[m.extension-1].months)), event: m.extension - 1}
}

// alreadyExtended: on the day of an extension the months before it, later all.
func (m *moment) alreadyExtended() telling {
	if m.contract == nil {
		return telling{event: silent}
	}
	months := m.extended
	if m.extension > 0 && m.extension != m.last {
		months += m.a.events[m.extension-1].months
	}
	return telling{value: rule.Count(int64(months)), event: m.contract.concluded}
}

// suspendedDays: the days in health facilities since the contract began.
func (m *moment) suspendedDays() telling {
	if m.contract == nil || m.on.IsZero() {
		return telling{event: silent}
	}
	days := 0
	var since calendar.Date
	for _, i := range m.hospital {
		if i < m.contract.concluded {
			continue
		}
		if !m.a.known(i) {
			return telling{event: silent}
		}
		switch admitted := m.a.events[i].kind.name == "admitted-to-health-facility"; {
		case admitted && since.IsZero():
			since = m.a.lo[i]
		case !admitted && !since.IsZero():
			days += m.a.lo[i].DaysSince(since)
			since = calendar.Date{}
		}
	}
	if !since.IsZero() {
		days += m.on.DaysSince(since)
	}
	return telling{value: rule.Count(int64(days)), event: m.contract.concluded}
}

// countViolations: over the contract or, by the reading, over the year of the day.
func (m *moment) countViolations() telling {
	count, last := 0, silent
	for _, i := range m.violations {
		if m.a.law.is("violations-window", "calendar-year") {
			first, last := m.a.lo[i].Year(), m.a.hi[i].Year()
			if m.on.IsZero() || first != last {
				return telling{event: silent}
			}
			if first != m.on.Year() {
				continue
			}
		}
		count, last = count+1, i
	}
	return telling{value: rule.Count(int64(count)), event: last}
}

// absence gives the days from leaving to coming back or to the day of the decision.
func (m *moment) absence() (days int, ok bool) {
	if m.left == 0 || !m.a.known(m.left-1) {
		return 0, false
	}
	until := m.on
	if m.back > 0 {
		until = calendar.Date{}
		if m.a.known(m.back - 1) {
			until = m.a.lo[m.back-1]
		}
	}
	if until.IsZero() {
		return 0, false
	}
	return until.DaysSince(m.a.lo[m.left-1]), true
}

func (m *moment) absenceDays() telling {
	days, ok := m.absence()
	if !ok {
		return telling{event: silent}
	}
	return telling{value: rule.Count(int64(days)), event: m.left - 1}
}

// absenceHours: the days give a least and a most, and either settles the question
// when it lies on the same side of the span of paragraph 43 as the other. Between
// the two a person has to look at the clock.
func (m *moment) absenceHours() telling {
	days, ok := m.absence()
	if !ok || m.on.IsZero() {
		return telling{event: silent}
	}
	e, err := m.a.law.full(m.on)
	if err != nil {
		return telling{event: silent}
	}
	span, err := e.Number("p43(2)/span", "h")
	if err != nil {
		return telling{event: silent}
	}
	least, most := int64(max(24*(days-1)+1, 0)), int64(24*(days+1))
	switch {
	case least > span:
		return telling{value: rule.Count(least), event: m.left - 1, bound: true}
	case most <= span:
		return telling{value: rule.Count(most), event: m.left - 1, bound: true}
	}
	return telling{event: silent}
}

// expelledForAbsence: an exit by expulsion while the person was away.
func (m *moment) expelledForAbsence() telling {
	return happened(m.a.absenceExit(m.last-1) + 1)
}

// contractExpired: the last day of the term has come.
func (m *moment) contractExpired() telling {
	c := m.contract
	if c == nil {
		return telling{value: rule.Bool(false), event: silent}
	}
	if m.on.IsZero() || !m.a.known(c.concluded) || !m.a.hospitalKnown(c) {
		return telling{event: silent}
	}
	m.a.setAll(c)
	last := m.a.termOf(m.a.lo[c.concluded], c).lastDay
	return telling{value: rule.Bool(!last.IsZero() && !m.on.Before(last)), event: c.concluded}
}

// contractTerminated: it ended otherwise than by its term or an expulsion.
func (m *moment) contractTerminated() telling {
	expelled := m.exit > 0 && m.a.events[m.exit-1].exit == "expelled"
	if m.terminated == 0 || expelled {
		return telling{value: rule.Bool(false), event: silent}
	}
	expired := m.contractExpired().value
	return telling{value: rule.TruthOf(!expired.Bool()).Value(), event: m.terminated - 1}.unless(!expired.Known())
}

func (m *moment) referred() telling {
	if m.exit > 0 {
		if kind := m.a.events[m.exit-1].exit; kind == "referred" || kind == "transferred" {
			return happened(m.exit)
		}
	}
	return happened(m.elsewhere)
}
