package rule

import (
	"slices"

	"github.com/pana-kz/pana/calendar"
)

// Answer is what a decision says about one request. Its lists are in the order
// that their comments give, and belong to the caller. The zero Answer is
// undetermined and says nothing.
type Answer struct {
	Decision   string
	State      State
	Outcomes   []string      // the consequences that certainly apply, in the order of the decision
	Reasons    []string      // the provisions that decide, in the order of the text
	Needed     []string      // unknown facts that can still change the state, in the order of the facts
	AlsoNeeded []string      // further unknown facts that can still change an outcome or a value
	Presumed   []string      // facts whose presumption was taken
	Readings   []string      // readings on which the answer turns, in the order of the readings
	Judgements []string      // given facts that a person judged and on which the answer turns
	Uncertain  []string      // acts whose day of entry into force is not certain and matters
	Values     []Entry       // named values that are certain
	Edition    string        // of the text
	Law        string        // the last law that amended the articles used; empty when none was
	On         calendar.Date // the day of the decision
	Certainty  string        // of the calendar days that were needed; empty when all are documented
}

// Value gives a named value of the answer; the unknown value where it is left out.
func (a *Answer) Value(name string) Value {
	for _, v := range a.Values {
		if v.Name == name {
			return v.Value
		}
	}
	return Value{}
}

// Agrees reports whether two answers agree in state, outcomes and values, whatever they
// cite.
func (a *Answer) Agrees(b *Answer) bool {
	return a.State == b.State && slices.Equal(a.Outcomes, b.Outcomes) &&
		slices.EqualFunc(a.Values, b.Values, func(v, w Entry) bool { return v.Name == w.Name && v.Value.Equal(w.Value) })
}

// Core is the part of an answer that costs no memory.
type Core struct {
	State    State
	Outcomes Names
	Needed   Names
}

// Brief is the core with the provisions that decide. It costs no memory either.
type Brief struct {
	Core
	Reasons Names // in the order of the text; none when the state is undetermined
}

// Core answers with the state, the outcomes and the needed facts alone. It does
// not allocate.
func (c *Compiled) Core(v *Vector) (core Core) {
	var at levels
	c.load(&at, v)
	if s := c.core(&at, &core); s != nil {
		c.scratch.Put(s)
	}
	return core
}

// Brief answers as Core does, and with the reasons. It does not allocate.
func (c *Compiled) Brief(v *Vector) (b Brief) {
	var at levels
	all := c.load(&at, v)
	b.Reasons.from = c.cites
	if all && c.charts != nil {
		record := c.chart(&at, &b.Reasons.in)
		b.State, b.Outcomes, b.Needed = record.state, Names{set{record.outcomes}, c.outcomes}, Names{from: c.names}
		return b
	}
	s := c.core(&at, &b.Core)
	if b.State != Undetermined {
		if s == nil {
			s = c.take(&at)
		}
		s.reasons(b.State, &b.Reasons.in)
	}
	if s != nil {
		c.scratch.Put(s)
	}
	return b
}

// core finds state, outcomes and needed facts. It gives the working memory where it
// took some.
func (c *Compiled) core(at *levels, core *Core) *scratch {
	core.Outcomes.from, core.Needed.from = c.outcomes, c.names
	if record, ok := c.settled(c.whole, at); ok {
		core.State, core.Outcomes.in[0] = record.state, record.outcomes
		return nil
	}
	s := c.take(at)
	f := s.survey()
	core.State, core.Outcomes.in[0] = f.state, f.outcomes
	core.Needed.in = c.factsAt(s.support)
	return s
}

// settled gives the summary to which the known facts alone lead, if they do.
func (c *Compiled) settled(n link, at *levels) (*summary, bool) {
	d := c.diagram
	for !n.isTerminal() {
		code := at[d.level[n]]
		if code == 0 {
			return nil, false
		}
		n = d.links[d.first[n]+int32(code)-1]
	}
	return &c.records[n.terminal()], true
}

// take takes working memory for a request.
func (c *Compiled) take(at *levels) *scratch {
	s := c.scratch.Get().(*scratch)
	s.at = *at
	return s
}

// chart gives the summary of a request of which all is known, and collects what it
// cites.
func (c *Compiled) chart(at *levels, cites *set) *summary {
	first := c.charts[0].follow(at)
	*cites = first.cites
	for i := 1; i < len(c.charts); i++ {
		*cites = cites.union(c.charts[i].follow(at).cites)
	}
	return &c.records[first.record]
}

// Answer answers in full, but for what only the owner of the text knows: edition,
// law, day, and what is uncertain. It allocates at most twice.
func (c *Compiled) Answer(v *Vector) (a Answer) {
	s := c.scratch.Get().(*scratch)
	all := c.load(&s.at, v)
	var lists [answerLists]set
	t := turning{s: s}
	if record, ok := s.trail(); ok {
		t.complete, t.base = true, *record
	} else {
		t.base = s.survey().settled()
		lists[listNeeded] = c.factsAt(s.support)
		s.reduce(c.whole)
		lists[listAlso] = c.factsAt(s.support).minus(lists[listNeeded])
	}
	lists[listOutcomes][0] = t.base.outcomes
	switch {
	case t.base.state == Undetermined:
	case all && c.charts != nil:
		c.chart(&s.at, &lists[listReasons])
	default:
		s.reasons(t.base.state, &lists[listReasons])
	}
	t.find(v, &lists)
	for _, fact := range c.presuming {
		if v.facts[fact] == 0 {
			lists[listPresumed].add(fact)
		}
	}
	c.scratch.Put(s)
	a.Decision, a.State = c.decision.Name, t.base.state
	c.spell(&a, &lists)
	a.Values = c.entries(&t.base)
	return a
}

// The lists of an answer, in the order of its fields.
const (
	listOutcomes = iota
	listReasons
	listNeeded
	listAlso
	listPresumed
	listReadings
	listJudgements
	answerLists
)

// spell writes the lists of an answer out as names, all in one allocation.
func (c *Compiled) spell(a *Answer, lists *[answerLists]set) {
	total := 0
	for i := range lists {
		total += lists[i].len()
	}
	if total == 0 {
		return
	}
	room := make([]string, 0, total)
	a.Outcomes, room = lists[listOutcomes].spell(room, c.outcomes)
	a.Reasons, room = lists[listReasons].spell(room, c.cites)
	a.Needed, room = lists[listNeeded].spell(room, c.names)
	a.AlsoNeeded, room = lists[listAlso].spell(room, c.names)
	a.Presumed, room = lists[listPresumed].spell(room, c.names)
	a.Readings, room = lists[listReadings].spell(room, c.readingNames)
	a.Judgements, _ = lists[listJudgements].spell(room, c.names)
}

// entries gives the values of a summary by name.
func (c *Compiled) entries(s *summary) []Entry {
	n := 0
	for i := range c.values {
		if s.values[i] != 0 {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	entries := make([]Entry, 0, n)
	for i, set := range c.values {
		if place := s.values[i]; place != 0 {
			entries = append(entries, Entry{set.name, set.values[place-1]})
		}
	}
	return entries
}

// factsAt gives the facts at some levels.
func (c *Compiled) factsAt(levels set) set {
	var facts set
	levels.all(func(level int) bool {
		if v := int(c.variable[level]); v < len(c.names) {
			facts.add(v)
		}
		return true
	})
	return facts
}

// turning finds the readings and the judgements on which an answer turns: those
// for which another option or another value, the rest as it is, gives a different
// answer. Only what the walk of the diagram asked can make a difference.
type turning struct {
	s        *scratch
	complete bool    // the answer needed no unknown fact
	base     summary // of the answer
}

func (t *turning) find(v *Vector, lists *[answerLists]set) {
	c := t.s.c
	for i := range c.readings {
		r := &c.readings[i]
		turns := r.level >= 0 && t.on(r.level, false)
		for level := range r.facts.all {
			turns = turns || v.facts[c.variable[level]] > 0 && t.on(level, false)
		}
		if turns {
			lists[listReadings].add(i)
		}
	}
	for _, fact := range c.judged {
		if v.facts[fact] > 0 && t.on(int(c.levels[fact]), true) {
			lists[listJudgements].add(fact)
		}
	}
}

// on reports whether another value at a level would change the answer: its state
// and outcomes alone, or its values too. Not to know a fact is not tried: what all
// its values agree on stays as it is.
func (t *turning) on(level int, onlyLegal bool) bool {
	met := &t.s.asked[level]
	if met.round != t.s.round {
		return false
	}
	from := t.s.c.whole
	if t.complete {
		from = met.node
	}
	old := t.s.at[level]
	defer func() { t.s.at[level] = old }()
	for value := range t.s.c.diagram.domain[level] {
		code := uint8(value) + 1
		if t.s.at[level] = code; code != old && t.differs(from, onlyLegal) {
			return true
		}
	}
	return false
}

func (t *turning) differs(from link, onlyLegal bool) bool {
	other := t.s.reach(from)
	if onlyLegal {
		other.values = t.base.values
	}
	return other != t.base
}
