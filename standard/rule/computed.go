package rule

import (
	"cmp"
	"errors"
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

	// PerEntry names values that are maps of which each entry stands by itself: an
	// entry on which two completions differ is left out, the others stay.
	PerEntry []string

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
	Of       *Decision // whose facts these are
	world    *World
	readings *Choices
	asked    *set // the readings that were asked for, by place
}

// Option gives the chosen option of a reading.
func (in *Inputs) Option(reading string) string {
	i := in.world.Reading(reading)
	if i < 0 {
		panic(fmt.Sprintf("rule: a computed decision uses the reading %q, which does not exist", reading))
	}
	in.asked.add(i)
	return in.world.Readings[i].Options[in.world.chosen(i, in.readings)]
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

// Answer answers a request; nil choices are the defaults. It fails when a value is
// not admissible, or when no completion of the facts is.
func (c *Computed) Answer(src Source, on calendar.Date, facts []Value, choices *Choices) (Answer, error) {
	if choices == nil {
		choices = &Choices{}
	}
	in := Inputs{Source: src, On: on, Of: c.Decision, Facts: slices.Clone(facts), world: c.World, readings: choices, asked: &set{}}
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
	a.State, a.Certainty = base.State, base.Certainty
	a.Outcomes, a.Reasons = slices.Clone(base.Outcomes), slices.Clone(base.Reasons)
	a.Values, a.Uncertain = slices.Clone(base.Values), slices.Clone(base.Uncertain)
	a.Needed, a.AlsoNeeded = base.needed, base.also
	if !c.lacks(&in) {
		c.turnsOn(&a, &in, base, facts)
	}
	return a, nil
}

var errNoCover = errors.New("rule: the cover of an unknown fact is empty")

// explored is what all completions of the unknown facts have in common.
type explored struct {
	Result
	needed, also []string
}

// completions are the ways of completing unknown facts that the cover names.
type completions struct {
	unknown []int
	covers  [][]Value
	size    int
	inputs  Inputs
}

func (c *Computed) completions(in *Inputs) completions {
	p := completions{size: 1, inputs: *in}
	p.inputs.Facts = slices.Clone(in.Facts)
	for i, v := range in.Facts {
		if !v.Known() {
			cover := c.Cover(in, i)
			p.unknown, p.covers = append(p.unknown, i), append(p.covers, cover)
			p.size *= len(cover)
		}
	}
	return p
}

// at gives the n-th completion; it is overwritten by the next.
func (p *completions) at(n int) *Inputs {
	for i, fact := range p.unknown {
		p.inputs.Facts[fact] = p.covers[i][n%len(p.covers[i])]
		n /= len(p.covers[i])
	}
	return &p.inputs
}

// explore tries every completion that the cover names.
func (c *Computed) explore(in *Inputs) (*explored, error) {
	p := c.completions(in)
	results := make([]*Result, p.size)
	var first error
	for n := range results {
		r, err := c.Decide(p.at(n))
		if err != nil {
			if first == nil {
				first = err
			}
			continue
		}
		results[n] = &r
	}
	e, ok := c.merge(results)
	if !ok {
		return nil, cmp.Or(first, errNoCover)
	}
	stride := 1
	for i, fact := range p.unknown {
		state, answer := matters(results, stride, len(p.covers[i]))
		switch name := c.Decision.Facts[fact].Name; {
		case state:
			e.needed = append(e.needed, name)
		case answer:
			e.also = append(e.also, name)
		}
		stride *= len(p.covers[i])
	}
	c.require(e, in)
	return e, nil
}

// settle gives what all completions have in common of state, outcomes and values
// alone. It ends as soon as nothing is left that they could have in common.
func (c *Computed) settle(in *Inputs) (*Result, error) {
	if c.lacks(in) {
		return &Result{}, nil
	}
	p := c.completions(in)
	var common *Result
	var first error
	for n := range p.size {
		r, err := c.Decide(p.at(n))
		switch {
		case err != nil:
			if first == nil {
				first = err
			}
			continue
		case common == nil:
			common = &r
			continue
		case common.State != r.State:
			common.State = Undetermined
		}
		common.Outcomes, common.Values = keep(common.Outcomes, r.Outcomes), c.keepValues(common.Values, r.Values)
		if common.State == Undetermined && len(common.Outcomes) == 0 && len(common.Values) == 0 {
			return common, nil
		}
	}
	if common == nil {
		return nil, cmp.Or(first, errNoCover)
	}
	return common, nil
}

// lacks reports whether a required fact is unknown: then nothing is settled, however
// the text is read.
func (c *Computed) lacks(in *Inputs) bool {
	return slices.ContainsFunc(c.Required, func(fact int) bool { return !in.Facts[fact].Known() })
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

func sameLegal(a, b *Result) bool { return a.State == b.State && slices.Equal(a.Outcomes, b.Outcomes) }

func sameAnswer(a, b *Result) bool {
	return sameLegal(a, b) && slices.EqualFunc(a.Values, b.Values, sameEntry)
}

func sameEntry(a, b Entry) bool { return a.Name == b.Name && a.Value.Equal(b.Value) }

// merge keeps what all admissible results have in common: the state, the outcomes
// and the values on which they agree, and the reasons that all give or, where
// they share none, those that any gives. What an answer warns of is what any of
// them warns of. It reports false where there is none.
func (c *Computed) merge(results []*Result) (*explored, bool) {
	admissible := slices.DeleteFunc(slices.Clone(results), func(r *Result) bool { return r == nil })
	if len(admissible) == 0 {
		return nil, false
	}
	e := &explored{Result: *admissible[0]}
	some := e.Reasons
	for _, r := range admissible[1:] {
		if e.State != r.State {
			e.State = Undetermined
		}
		e.Outcomes, e.Values = keep(e.Outcomes, r.Outcomes), c.keepValues(e.Values, r.Values)
		e.Reasons, some = keep(e.Reasons, r.Reasons), unite(some, r.Reasons)
		e.Certainty = cmp.Or(e.Certainty, r.Certainty)
		e.CountedBy, e.Uncertain = unite(e.CountedBy, r.CountedBy), unite(e.Uncertain, r.Uncertain)
	}
	if len(e.Reasons) == 0 {
		e.Reasons = slices.SortedFunc(slices.Values(some), c.World.Compare)
	}
	if e.State == Undetermined {
		e.Reasons = nil
	}
	return e, true
}

// keepValues keeps the values on which two answers agree and, of a map whose
// entries stand by themselves, the entries.
func (c *Computed) keepValues(a, b []Entry) []Entry {
	var kept []Entry
	for _, v := range a {
		i := slices.IndexFunc(b, func(w Entry) bool { return w.Name == v.Name })
		switch {
		case i < 0:
		case sameEntry(v, b[i]):
			kept = append(kept, v)
		case slices.Contains(c.PerEntry, v.Name):
			kept = append(kept, Entry{v.Name, Map(keepEntries(v.Value.entries, b[i].Value.entries)...)})
		}
	}
	return kept
}

func keepEntries(a, b []Entry) []Entry {
	return slices.DeleteFunc(slices.Clone(a), func(v Entry) bool {
		return !slices.ContainsFunc(b, func(w Entry) bool { return sameEntry(v, w) })
	})
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
	if !in.asked.has(i) { // nothing that was decided depends on it
		return false
	}
	for option := range c.World.Readings[i].Options {
		other := *in.readings
		other[i] = uint8(option)
		varied := *in
		varied.readings = &other
		if other == *in.readings {
			continue
		}
		result, err := c.settle(&varied)
		if err != nil || !sameAnswer(result, &base.Result) { // an error is another answer
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

// turnsOnFact reports whether another admissible value of a fact, or not knowing
// it, would change the answer: its state or an outcome or, unless onlyLegal, a value.
func (c *Computed) turnsOnFact(in *Inputs, base *explored, fact int, onlyLegal bool) bool {
	varied := *in
	varied.Facts = slices.Clone(in.Facts)
	varied.Facts[fact] = Value{}
	for _, v := range append(c.Cover(&varied, fact), Value{}) {
		varied.Facts[fact] = v
		other, err := c.settle(&varied)
		if err != nil {
			continue
		}
		if !sameLegal(other, &base.Result) || !onlyLegal && !sameAnswer(other, &base.Result) {
			return true
		}
	}
	return false
}
