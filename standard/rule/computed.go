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
	Steps    []Text    // how Decide finds the answer, in words
	Readings []string  // on which an answer may depend, in the order of the world
	World    *World

	Required []int // facts, by place, without which nothing is settled; usually none

	// PerEntry names values that are maps of which each entry stands by itself: an
	// entry on which two completions differ is left out, the others stay. Every result
	// has these values.
	PerEntry []string

	// Fixed names values that the known facts alone give, so that every completion has
	// the same. It may leave some out, and may be nil.
	Fixed func(in *Inputs) []string

	// NoWarnings says that no result has Certainty, CountedBy or Uncertain.
	NoWarnings bool

	// Prepare reads from the text what every completion needs. It runs once for an
	// answer, and Inputs.Prepared is what it gives. It may be nil.
	Prepare func(src Source) any

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
	Prepared any       // what Prepare gave
	world    *World
	readings *Choices
	asked    *set // where readings that are asked for are noted, by place
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

// Ask answers rules from the facts of the computed decision, under the readings that
// are chosen for it. Facts that the decision does not have stay unknown.
func (in *Inputs) Ask(c *Compiled) Answer {
	v := Vector{Choices: *in.readings}
	for i, f := range c.decision.Facts {
		if at := in.Of.FactIndex(f.Name); at >= 0 {
			_ = c.decision.Set(&v, i, in.Facts[at]) // checked with the facts of the decision
		}
	}
	for _, r := range c.readings {
		if r.level >= 0 { // the rules choose by it
			in.asked.add(r.index)
		}
	}
	return c.Answer(&v)
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
	a := Answer{Decision: c.Decision.Name}
	in, err := c.inputs(src, on, facts, choices)
	if err != nil {
		return a, err
	}
	for i, f := range c.Decision.Facts {
		if facts[i].Absent() && f.Presumed.Known() {
			a.Presumed = append(a.Presumed, f.Name)
		}
	}
	base, err := c.explore(in)
	if err != nil {
		return a, err
	}
	a.State, a.Certainty = base.State, base.Certainty
	a.Outcomes, a.Reasons = slices.Clone(base.Outcomes), slices.Clone(base.Reasons)
	a.Values, a.Uncertain = slices.Clone(base.Values), slices.Clone(base.Uncertain)
	a.Needed, a.AlsoNeeded = base.needed, base.also
	if !c.lacks(in) {
		c.turnsOn(&a, in, base, facts)
	}
	return a, nil
}

// Core answers with state, outcomes and values alone, which is quicker. It fails as
// Answer does.
func (c *Computed) Core(src Source, on calendar.Date, facts []Value, choices *Choices) (Answer, error) {
	a := Answer{Decision: c.Decision.Name}
	in, err := c.inputs(src, on, facts, choices)
	if err != nil {
		return a, err
	}
	r, err := c.survey(in).settle()
	if err != nil {
		return a, err
	}
	a.State, a.Outcomes, a.Values = r.State, r.Outcomes, r.Values
	return a, nil
}

// inputs checks facts and takes those that are absent as presumed.
func (c *Computed) inputs(src Source, on calendar.Date, facts []Value, choices *Choices) (*Inputs, error) {
	if choices == nil {
		choices = &Choices{}
	}
	in := &Inputs{Source: src, On: on, Of: c.Decision, Facts: slices.Clone(facts), world: c.World, readings: choices}
	for i := range c.Decision.Facts {
		f := &c.Decision.Facts[i]
		if err := f.Check(in.Facts[i]); err != nil {
			return nil, err
		}
		if in.Facts[i].Absent() && f.Presumed.Known() {
			in.Facts[i] = f.Presumed
		}
	}
	if c.Prepare != nil {
		in.Prepared = c.Prepare(src)
	}
	return in, nil
}

var errNoCover = errors.New("rule: the cover of an unknown fact is empty")

// explored is what all completions of the unknown facts have in common.
type explored struct {
	Result
	survey       *survey
	needed, also []string
}

// completions are the ways of completing unknown facts that the cover names.
type completions struct {
	given   Inputs
	unknown []int
	covers  [][]Value
	size    int
	inputs  Inputs // of the completion that is being tried
	asked   set    // the readings that the cover asked for
}

func (c *Computed) completions(in *Inputs) completions {
	p := completions{given: *in, size: 1, inputs: *in}
	p.inputs.Facts = slices.Clone(in.Facts)
	p.given.asked = &p.asked
	for i, v := range in.Facts {
		if !v.Known() {
			cover := c.Cover(&p.given, i)
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

// survey decides completions, each when it is first asked for.
type survey struct {
	completions
	of      *Computed
	found   []finding
	refusal error // of the first completion that is not admissible
}

// finding is what was decided of a completion.
type finding struct {
	decided bool
	result  *Result // nil where it is not admissible
	asked   set     // the readings that were asked for
}

func (c *Computed) survey(in *Inputs) *survey {
	s := &survey{completions: c.completions(in), of: c}
	s.found = make([]finding, s.size)
	return s
}

// under gives the survey under another choice of a reading. What was decided without
// asking for the reading is as it was.
func (s *survey) under(reading int, option uint8) *survey {
	choices := *s.given.readings
	choices[reading] = option
	if s.asked.has(reading) {
		in := s.given
		in.readings = &choices
		return s.of.survey(&in)
	}
	other := *s
	other.given.readings, other.inputs.readings = &choices, &choices
	other.found = make([]finding, s.size)
	for n, f := range s.found {
		if f.decided && !f.asked.has(reading) {
			other.found[n] = f
		}
	}
	return &other
}

// result decides the n-th completion; nil is one that is not admissible.
func (s *survey) result(n int) *Result {
	f := &s.found[n]
	if f.decided {
		return f.result
	}
	f.decided = true
	in := s.at(n)
	in.asked = &f.asked
	r, err := s.of.Decide(in)
	if err != nil {
		s.refusal = cmp.Or(s.refusal, err)
		return nil
	}
	f.result = &r
	return &r
}

// asks reports whether a reading was asked for.
func (s *survey) asks(reading int) bool {
	return s.asked.has(reading) || slices.ContainsFunc(s.found, func(f finding) bool { return f.asked.has(reading) })
}

// explore tries completions that the cover names: all of them, or as many as show
// that nothing is certain and that every unknown fact matters.
func (c *Computed) explore(in *Inputs) (*explored, error) {
	s := c.survey(in)
	e, ok := &explored{}, false
	if c.lacks(in) {
		ok = s.anyAdmissible()
	} else {
		e, ok = s.merge()
	}
	if !ok {
		return nil, cmp.Or(s.refusal, errNoCover)
	}
	stride := 1
	for i, fact := range s.unknown {
		state, answer := s.matters(stride, len(s.covers[i]))
		switch name := c.Decision.Facts[fact].Name; {
		case state:
			e.needed = append(e.needed, name)
		case answer:
			e.also = append(e.also, name)
		}
		stride *= len(s.covers[i])
	}
	c.require(e, in)
	e.survey = s
	return e, nil
}

// settle gives what all completions have in common of state, outcomes and values
// alone. It ends as soon as nothing is left that they could have in common.
func (s *survey) settle() (*Result, error) {
	if s.of.lacks(&s.given) {
		return &Result{}, nil
	}
	fixed := s.of.fixed(&s.given)
	var common *Result
	for n := range s.size {
		r := s.result(n)
		switch {
		case r == nil:
			continue
		case common == nil:
			common = &Result{State: r.State, Outcomes: r.Outcomes, Values: r.Values}
			continue
		case common.State != r.State:
			common.State = Undetermined
		}
		common.Outcomes, common.Values = keep(common.Outcomes, r.Outcomes), s.of.keepValues(common.Values, r.Values)
		if s.of.nothingCertain(common, fixed) {
			return common, nil
		}
	}
	if common == nil {
		return nil, cmp.Or(s.refusal, errNoCover)
	}
	return common, nil
}

// nothingCertain reports whether a result has nothing left that a further one could
// take away.
func (c *Computed) nothingCertain(r *Result, fixed []string) bool {
	return r.State == Undetermined && len(r.Outcomes) == 0 && !slices.ContainsFunc(r.Values, func(v Entry) bool {
		return !slices.Contains(fixed, v.Name) && (!slices.Contains(c.PerEntry, v.Name) || len(v.Value.entries) > 0)
	})
}

func (c *Computed) fixed(in *Inputs) []string {
	if c.Fixed == nil {
		return nil
	}
	return c.Fixed(in)
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

// anyAdmissible reports whether there is an admissible completion.
func (s *survey) anyAdmissible() bool {
	for n := range s.size {
		if s.result(n) != nil {
			return true
		}
	}
	return false
}

// matters reports whether moving along one axis of the completions changes the
// state, and whether it changes an outcome or a value. It looks until the state does.
func (s *survey) matters(stride, length int) (state, answer bool) {
	for n := s.size - 1; n >= 0 && !state; n-- {
		place := n / stride % length
		if place == 0 || s.result(n) == nil {
			continue
		}
		r := s.result(n)
		for back := 1; back <= place; back++ {
			before := s.result(n - back*stride)
			if before == nil {
				continue
			}
			state = before.State != r.State
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
func (s *survey) merge() (*explored, bool) {
	fixed := s.of.fixed(&s.given)
	var e *explored
	var some []string
	for n := range s.size {
		r := s.result(n)
		switch {
		case r == nil:
			continue
		case e == nil:
			e, some = &explored{Result: *r}, r.Reasons
			continue
		case e.State != r.State:
			e.State = Undetermined
		}
		e.Outcomes, e.Values = keep(e.Outcomes, r.Outcomes), s.of.keepValues(e.Values, r.Values)
		e.Reasons, some = keep(e.Reasons, r.Reasons), unite(some, r.Reasons)
		e.Certainty = cmp.Or(e.Certainty, r.Certainty)
		e.CountedBy, e.Uncertain = unite(e.CountedBy, r.CountedBy), unite(e.Uncertain, r.Uncertain)
		if s.of.NoWarnings && s.of.nothingCertain(&e.Result, fixed) {
			break
		}
	}
	if e == nil {
		return nil, false
	}
	if len(e.Reasons) == 0 {
		e.Reasons = slices.SortedFunc(slices.Values(some), s.of.World.Compare)
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
		if slices.Contains(base.CountedBy, reading) || c.turnsOnReading(base, reading) || c.turnsOnCounting(in, base, given, reading) {
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

func (c *Computed) turnsOnReading(base *explored, reading string) bool {
	i := c.World.Reading(reading)
	if !base.survey.asks(i) { // nothing that was decided depends on it
		return false
	}
	for option := range c.World.Readings[i].Options {
		if option == c.World.chosen(i, base.survey.given.readings) {
			continue
		}
		result, err := base.survey.under(i, uint8(option)).settle()
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
	varied.asked = &set{}
	varied.Facts = slices.Clone(in.Facts)
	varied.Facts[fact] = Value{}
	for _, v := range append(c.Cover(&varied, fact), Value{}) {
		varied.Facts[fact] = v
		other, err := c.survey(&varied).settle()
		if err != nil {
			continue
		}
		if !sameLegal(other, &base.Result) || !onlyLegal && !sameAnswer(other, &base.Result) {
			return true
		}
	}
	return false
}
