package casefile

import (
	"errors"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard/rule"
)

// contract is a contract of the case, with the events that make it what it is; -1
// is none.
type contract struct {
	concluded  int
	extensions []int
	ended      int   // the end of the contract or the exit, unless a reinstatement undid it
	next       int   // the contract that was concluded while this one was open
	reinstated int   // the last reinstatement, which made it go on
	hospital   []int // admissions to health facilities and discharges while it was open
	months     int   // of all extensions
}

// contractsOf finds the contracts of a case. An immediate reinstatement continues
// the old one.
func contractsOf(t *timeline) []*contract {
	var list []*contract
	var last *contract // the last one, open or not
	for i, e := range t.events {
		open := last != nil && last.ended < 0
		switch e.kind.name {
		case "contract-concluded":
			if open {
				last.next = i
			}
			last = &contract{concluded: i, ended: -1, next: -1, reinstated: -1}
			list = append(list, last)
		case "contract-extended":
			if last != nil {
				last.extensions = append(last.extensions, i)
				last.months += e.months
			}
		case "contract-ended", "exited":
			if open {
				last.ended = i
			}
		case "reinstated":
			// It undoes the last exit, and no end of a contract of a stay before that.
			if last != nil && (open || t.stay[last.ended] >= t.stay[i]-1) {
				last.ended, last.reinstated = -1, i
			}
		case "admitted-to-health-facility", "discharged-from-health-facility":
			if open {
				last.hospital = append(last.hospital, i)
			}
		}
	}
	return list
}

// eventsOf gives the places of the events on which the span of a contract depends;
// some may be -1.
func (a *auditor) eventsOf(c *contract) []int {
	events := []int{c.concluded, c.ended, c.next}
	if a.law.is("suspension-and-term", "term-stops") {
		events = append(events, c.hospital...)
	}
	return events
}

// contractAt gives the contract that is open at a place; nil for none.
func (a *auditor) contractAt(place int) *contract {
	for i := len(a.contracts) - 1; i >= 0; i-- {
		if c := a.contracts[i]; c.concluded < place {
			if c.ended >= 0 && c.ended < place {
				return nil
			}
			return c
		}
	}
	return nil
}

// terms is the term of a contract: the nominal expiry, the last day and the last
// possible day with every extension. Where the term cannot be computed, the zero
// value: then only events end the contract.
type terms struct {
	expires, lastDay, latest calendar.Date
	err                      *rule.Error
}

type termKey struct {
	concluded         calendar.Date
	months, suspended int
}

// termOf computes the term of a contract as if it was concluded on a day.
func (a *auditor) termOf(day calendar.Date, c *contract) terms {
	return a.termAt(termKey{day, c.months, a.suspended(c)})
}

func (a *auditor) termAt(key termKey) terms {
	if known, ok := a.terms[key]; ok {
		return known
	}
	t := a.computeTerm(key)
	a.terms[key] = t
	return t
}

func (a *auditor) computeTerm(key termKey) terms {
	d, err := conformance.DecisionByName("contract-term")
	if err != nil {
		return terms{err: ruleError(err)}
	}
	e, err := a.law.full(key.concluded)
	if err != nil {
		return terms{err: ruleError(err)}
	}
	answer, err := e.AnswerValues(d, []rule.Value{rule.Date(key.concluded), rule.Count(int64(key.months)), rule.Count(int64(key.suspended))})
	if err != nil {
		return terms{err: ruleError(err)}
	}
	return terms{expires: answer.Value("expires").Date(), lastDay: answer.Value("last_day").Date(), latest: answer.Value("latest").Date()}
}

// ruleError makes an error of the library out of any, which it already is but for
// a fault of the library.
func ruleError(err error) *rule.Error {
	var known *rule.Error
	if errors.As(err, &known) {
		return known
	}
	return rule.Errorf(rule.BadCase, "", "", "%v", err)
}

// suspended counts the days of a contract in health facilities, in the world that
// is set. They matter only where the term stops for them.
func (a *auditor) suspended(c *contract) int {
	if a.law.is("suspension-and-term", "term-runs") {
		return 0
	}
	return a.daysInside(c.hospital)
}

// daysInside counts the days between admissions and discharges; without a
// discharge up to the day of the case.
func (a *auditor) daysInside(hospital []int) int {
	days := 0
	var since calendar.Date
	for _, i := range hospital {
		switch inside := !since.IsZero(); {
		case a.events[i].kind.name == "discharged-from-health-facility" && inside:
			days += a.at[i].DaysSince(since)
			since = calendar.Date{}
		case a.events[i].kind.name == "admitted-to-health-facility" && !inside:
			since = a.at[i]
		}
	}
	if !since.IsZero() {
		days += a.asOf.DaysSince(since)
	}
	return days
}

// endOf gives the last day of a contract in the world that is set: that of its
// term, or an earlier one on which it ended or another one was concluded. Without
// any it is a day after all others.
func (a *auditor) endOf(c *contract) calendar.Date {
	end := a.termOf(a.at[c.concluded], c).lastDay
	if end.IsZero() {
		end = beyond
	}
	for _, i := range []int{c.ended, c.next} {
		if i >= 0 && a.at[i].Before(end) {
			end = a.at[i]
		}
	}
	return end
}
