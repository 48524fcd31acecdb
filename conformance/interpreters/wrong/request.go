package main

import (
	"encoding/json"
	"slices"

	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard/rule"
)

// request is a request that a mistake can be put into: its members as they are
// written, and its facts.
type request struct {
	members map[string]json.RawMessage
	facts   map[string]json.RawMessage
	of      *rule.Decision
}

// parse reads a request; false for what is none, or asks for no decision.
func parse(line []byte) (request, bool) {
	q := request{}
	var name string
	if json.Unmarshal(line, &q.members) != nil || json.Unmarshal(q.members["facts"], &q.facts) != nil ||
		json.Unmarshal(q.members["decision"], &name) != nil || q.facts == nil {
		return q, false
	}
	d, err := conformance.DecisionByName(name)
	if err != nil {
		return q, false
	}
	q.of = d.Def()
	return q, true
}

// line writes the request out again.
func (q *request) line() []byte {
	q.members["facts"], _ = json.Marshal(q.facts) // what was read can be written
	line, _ := json.Marshal(q.members)
	return line
}

// absent yields the facts of the decision that the request does not state and for
// which nothing is presumed.
func (q *request) absent(yield func(*rule.Fact) bool) {
	for i := range q.of.Facts {
		f := &q.of.Facts[i]
		if _, given := q.facts[f.Name]; !given && !f.Presumed.Known() && !yield(f) {
			return
		}
	}
}

// has reports whether a fact is stated and is one of some values, as JSON.
func (q *request) has(fact string, values ...string) bool {
	return slices.Contains(values, string(q.facts[fact]))
}

func (q *request) set(fact, value string) {
	if q.of.FactIndex(fact) >= 0 {
		q.facts[fact] = json.RawMessage(value)
	}
}
