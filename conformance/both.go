package conformance

import (
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// DecideIn answers one request in each of several texts, as if each had stood on the
// day of the request, and appends the replies. The facts are those of the last text,
// which may be a draft that brings new ones; a text that does not have a fact does
// without it. Entry dates have no effect, for the texts are given. It is safe for
// concurrent use.
//
// Where skip, which may be nil, says of a decision that nobody needs its answers, an
// admissible request gets replies without one.
func DecideIn(replies []Reply, line []byte, skip func(*standard.Decision) bool, texts ...standard.Edition) []Reply {
	var q request
	formErr := readRequest(line, &q)
	reply := Reply{ID: q.id, HasID: q.hasID}
	refuse := func(err error) []Reply {
		reply.Err = asError(err)
		for range texts {
			replies = append(replies, reply)
		}
		return replies
	}
	if formErr != nil {
		return refuse(formErr)
	}
	d, err := DecisionByName(q.decision)
	if err != nil {
		return refuse(err)
	}
	last := texts[len(texts)-1]
	def := definition(last, d)
	facts, badName, badValue := q.parseFacts(def)
	if _, err := standard.On(q.on); err != nil && d.EditionFor == nil {
		return refuse(err)
	}
	chosen, badReading, badOption := q.choose(last)
	for _, found := range []error{badName, badReading, badValue, badOption} {
		if found != nil {
			return refuse(found)
		}
	}
	if skip != nil && len(q.readings) == 0 && skip(d) {
		reply.Answer.Decision = q.decision
		for range texts {
			replies = append(replies, reply)
		}
		return replies
	}
	day := q.on
	if d.EditionFor != nil { // a deadline is governed by the text of the day of its event
		for i, f := range def.Facts {
			if f.Type == rule.DateType && !facts[i].Date().IsZero() {
				day = facts[i].Date()
			}
		}
		if day.After(q.on) {
			return refuse(rule.Errorf(rule.BadValue, "on", q.on.String(), "must not lie before the trigger, %s", day))
		}
	}
	for _, e := range texts {
		one := reply
		own := facts
		if of := definition(e, d); len(of.Facts) != len(def.Facts) {
			own = project(facts, def, of)
		}
		one.Answer, err = e.AsOf(day).Reading(chosen).AnswerValues(d, own)
		if err != nil {
			one.Answer, one.Err = rule.Answer{Decision: def.Name}, asError(err)
		}
		replies = append(replies, one)
	}
	return replies
}

// definition gives the facts of a decision in a text, without making them anew.
func definition(e standard.Edition, d *standard.Decision) *rule.Decision {
	if d.Rules != nil {
		return e.Compiled(d).Decision()
	}
	return e.Def(d)
}

// project gives the facts that another definition has too, in its order.
func project(facts []rule.Value, from, to *rule.Decision) []rule.Value {
	own := make([]rule.Value, len(to.Facts))
	for i := range own {
		if at := from.FactIndex(to.Facts[i].Name); at >= 0 {
			own[i] = facts[at]
		}
	}
	return own
}
