package rule

import (
	"fmt"
	"slices"

	"github.com/pana-kz/pana/calendar"
)

// Computed is a decision that is arithmetic on counts and dates rather than a
// tree. It answers with the same members as a [Compiled] decision, and with the
// same exactness: for each unknown fact it names finitely many values that cover
// all answers, and tries them.
//
// A Computed is immutable and safe for concurrent use.
type Computed struct {
	Decision *Decision // name, facts and outcomes; its trees are empty
	Readings []string  // on which an answer may depend, in the order of the world
	World    *World

	Required []int // facts, by place, without which nothing is settled; usually none

	// Decide answers when every fact is known. Reasons are given in the order of
	// the text. An error means that these facts are not admissible.
	Decide func(in *Inputs) (Result, error)

	// Cover names values of an unknown fact that, together with those of the other
	// unknown facts, produce every answer and show every fact that matters.
	Cover func(in *Inputs, fact int) []Value
}

// Inputs is what a computed decision is asked: the edition, the day, the facts in
// the order of the decision, and the chosen readings.
type Inputs struct {
	Source   Source
	On       calendar.Date
	Facts    []Value
	world    *World
	readings *Choices
}

// Option gives the chosen option of a reading.
func (in *Inputs) Option(reading string) string {
	i := in.world.Reading(reading)
	if i < 0 {
		panic(fmt.Sprintf("rule: a computed decision uses the reading %q, which does not exist", reading))
	}
	return in.world.Readings[i].Options[in.readings[i]]
}

// Result is the answer of a computed decision to complete facts.
type Result struct {
	State     State
	Outcomes  []string
	Reasons   []string
	Values    []Entry
	Certainty string
	CountedBy []string // readings that only say how a given fact was dated or counted
	Uncertain []string // acts that may already have brought what the answer says is not there
}

// Answer answers a request. It fails when a value is not admissible, or when no
// completion of the facts is.
func (c *Computed) Answer(src Source, on calendar.Date, facts []Value, choices *Choices) (Answer, error) {
	in := Inputs{Source: src, On: on, Facts: slices.Clone(facts), world: c.World, readings: choices}
	a := Answer{Decision: c.Decision.Name}
	for i := range c.Decision.Facts {
		f := &c.Decision.Facts[i]
		if err := f.Check(in.Facts[i]); err != nil {
			return a, err
		}
		if in.Facts[i].Absent() && f.Presumed.Known() {
			in.Facts[i] = f.Presumed
			a.Presumed = append(a.Presumed, f.Name)
		}
	}
	base, err := c.explore(&in)
	if err != nil {
		return a, err
	}
	a.State, a.Outcomes, a.Reasons, a.Values = base.State, base.Outcomes, base.Reasons, base.Values
	a.Certainty, a.Uncertain = base.Certainty, base.Uncertain
	a.Needed, a.AlsoNeeded = base.needed, base.also
	c.turnsOn(&a, &in, base, facts)
	return a, nil
}

// explored is what all completions of the unknown facts have in common.
type explored struct {
	Result
	needed, also []string
}

// explore tries every completion that the cover names.
func (c *Computed) explore(in *Inputs) (*explored, error) {
	var unknown []int
	var covers [][]Value
	size := 1
	for i, v := range in.Facts {
		if v.Known() {
			continue
		}
		unknown = append(unknown, i)
		covers = append(covers, c.Cover(in, i))
		size *= len(covers[len(covers)-1])
	}
	results := make([]*Result, size)
	complete := *in
	complete.Facts = slices.Clone(in.Facts)
	var first error
	for n := range results {
		rest := n
		for i, fact := range unknown {
			complete.Facts[fact] = covers[i][rest%len(covers[i])]
			rest /= len(covers[i])
		}
		r, err := c.Decide(&complete)
		if err != nil {
			if first == nil {
				first = err
			}
			continue
		}
		results[n] = &r
	}
	e := &explored{}
	if !e.merge(results) {
		return nil, first
	}
	stride := 1
	for i, fact := range unknown {
		state, answer := matters(results, stride, len(covers[i]))
		switch name := c.Decision.Facts[fact].Name; {
		case state:
			e.needed = append(e.needed, name)
		case answer:
			e.also = append(e.also, name)
		}
		stride *= len(covers[i])
	}
	c.require(e, in)
	return e, nil
}

// require makes an answer undetermined where a required fact is unknown.
func (c *Computed) require(e *explored, in *Inputs) {
	var missing []string
	for _, fact := range c.Required {
		if !in.Facts[fact].Known() {
			missing = append(missing, c.Decision.Facts[fact].Name)
		}
	}
	if missing == nil {
		return
	}
	needed := unite(missing, e.needed)
	*e = explored{also: keepNot(e.also, needed)}
	for _, f := range c.Decision.Facts { // in the order of the facts
		if slices.Contains(needed, f.Name) {
			e.needed = append(e.needed, f.Name)
		}
	}
}

func keepNot(a, b []string) []string {
	return slices.DeleteFunc(slices.Clone(a), func(s string) bool { return slices.Contains(b, s) })
}

// matters reports whether moving along one axis of the results changes the state,
// and whether it changes an outcome or a value.
func matters(results []*Result, stride, length int) (state, answer bool) {
	for n, r := range results {
		place := n / stride % length
		if r == nil || place == 0 {
			continue
		}
		for back := 1; back <= place; back++ {
			before := results[n-back*stride]
			if before == nil {
				continue
			}
			state = state || before.State != r.State
			answer = answer || !sameAnswer(before, r)
			break
		}
	}
	return state, answer
}

func sameAnswer(a, b *Result) bool {
	return a.State == b.State && slices.Equal(a.Outcomes, b.Outcomes) && slices.EqualFunc(a.Values, b.Values, sameEntry)
}

func sameEntry(a, b Entry) bool { return a.Name == b.Name && a.Value.Equal(b.Value) }

// merge keeps what all admissible results have in common: the state, the outcomes
// and the values on which they agree, and the reasons that all give or, where
// they share none, those that any gives. It reports false where there is none.
func (e *explored) merge(results []*Result) bool {
	seen := false
	var all, shared []string
	for _, r := range results {
		if r == nil {
			continue
		}
		if !seen {
			seen = true
			e.Result = *r
			all, shared = r.Reasons, r.Reasons
			continue
		}
		if e.State != r.State {
			e.State = Undetermined
		}
		e.Outcomes = keep(e.Outcomes, r.Outcomes)
		shared = keep(shared, r.Reasons)
		all = unite(all, r.Reasons)
		e.Values = slices.DeleteFunc(slices.Clone(e.Values), func(v Entry) bool {
			return !slices.ContainsFunc(r.Values, func(w Entry) bool { return sameEntry(v, w) })
		})
		if e.Certainty != r.Certainty {
			e.Certainty = ""
		}
	}
	e.Reasons = shared
	if len(shared) == 0 {
		e.Reasons = all
	}
	if e.State == Undetermined {
		e.Reasons = nil
	}
	return seen
}

func keep(a, b []string) []string {
	return slices.DeleteFunc(slices.Clone(a), func(s string) bool { return !slices.Contains(b, s) })
}

func unite(a, b []string) []string {
	for _, s := range b {
		if !slices.Contains(a, s) {
			a = append(slices.Clip(a), s)
		}
	}
	return a
}

// turnsOn finds the readings and judgements on which an answer turns.
func (c *Computed) turnsOn(a *Answer, in *Inputs, base *explored, given []Value) {
	for _, reading := range c.Readings {
		if slices.Contains(base.CountedBy, reading) || c.turnsOnReading(in, base, reading) || c.turnsOnCounting(in, base, given, reading) {
			a.Readings = append(a.Readings, reading)
		}
	}
	for i := range c.Decision.Facts {
		f := &c.Decision.Facts[i]
		if f.Judgement && given[i].Known() && c.turnsOnFact(in, base, i, true) {
			a.Judgements = append(a.Judgements, f.Name)
		}
	}
}

func (c *Computed) turnsOnReading(in *Inputs, base *explored, reading string) bool {
	i := c.World.Reading(reading)
	for option := range c.World.Readings[i].Options {
		other := *in.readings
		other[i] = uint8(option)
		varied := *in
		varied.readings = &other
		if other != *in.readings && c.differs(&varied, base, false) {
			return true
		}
	}
	return false
}

// turnsOnCounting reports whether the answer turns on a given fact that the
// reading says how to count.
func (c *Computed) turnsOnCounting(in *Inputs, base *explored, given []Value, reading string) bool {
	for i, f := range c.Decision.Facts {
		if f.Reading == reading && given[i].Known() && c.turnsOnFact(in, base, i, false) {
			return true
		}
	}
	return false
}

// turnsOnFact reports whether another value of a fact, or not knowing it, would
// change the answer.
func (c *Computed) turnsOnFact(in *Inputs, base *explored, fact int, onlyLegal bool) bool {
	varied := *in
	varied.Facts = slices.Clone(in.Facts)
	varied.Facts[fact] = Value{}
	for _, v := range append(c.Cover(&varied, fact), Value{}) {
		varied.Facts[fact] = v
		if c.differs(&varied, base, onlyLegal) {
			return true
		}
	}
	return false
}

// differs reports whether varied inputs give another answer: another state or
// outcome, or, unless onlyLegal, another value. An error is another answer.
func (c *Computed) differs(varied *Inputs, base *explored, onlyLegal bool) bool {
	other, err := c.explore(varied)
	if err != nil {
		return true
	}
	if onlyLegal {
		return other.State != base.State || !slices.Equal(other.Outcomes, base.Outcomes)
	}
	return !sameAnswer(&other.Result, &base.Result)
}
