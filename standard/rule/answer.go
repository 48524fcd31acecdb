package rule

import "github.com/pana-kz/pana/calendar"

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
func (c *Compiled) Core(v *Vector) Core {
	s := c.scratch.Get().(*scratch)
	core := s.core(v)
	c.scratch.Put(s)
	return core
}

// Brief answers as Core does, and with the reasons. It does not allocate.
func (c *Compiled) Brief(v *Vector) Brief {
	s := c.scratch.Get().(*scratch)
	b := Brief{Core: s.core(v), Reasons: Names{from: c.cites}}
	if b.State != Undetermined {
		s.reasons(b.State, &b.Reasons.in)
	}
	c.scratch.Put(s)
	return b
}

// core loads a vector and finds state, outcomes and needed facts.
func (s *scratch) core(v *Vector) Core {
	c := s.c
	s.load(v)
	var f common
	s.reach(c.whole, &f)
	core := Core{State: f.state, Outcomes: Names{from: c.outcomes}, Needed: Names{from: c.names}}
	core.Outcomes.in[0] = f.outcomes
	if core.State == Undetermined {
		s.reduce(c.state)
		core.Needed.in = c.factsAt(s.support)
	}
	return core
}

// Answer answers in full, but for what only the owner of the text knows: edition,
// law, day, and what is uncertain. It allocates at most twice.
func (c *Compiled) Answer(v *Vector) (a Answer) {
	s := c.scratch.Get().(*scratch)
	s.load(v)
	var f common
	for level := range c.variable {
		s.via[level] = unasked
	}
	complete := s.reach(c.whole, &f)
	copy(s.asked[:len(c.variable)], s.via[:])
	settled := f.settled()

	var lists [answerLists]set
	lists[listOutcomes][0] = f.outcomes
	if f.state == Undetermined {
		s.reduce(c.state)
		lists[listNeeded] = c.factsAt(s.support)
	} else {
		s.reasons(f.state, &lists[listReasons])
	}
	if !complete {
		s.reduce(c.whole)
		lists[listAlso] = c.factsAt(s.support).minus(lists[listNeeded])
	}
	t := turning{s: s, complete: complete, base: &settled}
	t.find(v, &lists)
	for i, code := range c.presumed {
		if code != 0 && v.facts[i] == 0 {
			lists[listPresumed].add(i)
		}
	}
	c.scratch.Put(s)
	a.Decision, a.State = c.decision.Name, f.state
	c.spell(&a, &lists)
	a.Values = c.entries(&settled)
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
	room := make([]string, total)
	for i, list := range [answerLists]struct {
		names *[]string
		from  []string
	}{
		{&a.Outcomes, c.outcomes}, {&a.Reasons, c.cites}, {&a.Needed, c.names}, {&a.AlsoNeeded, c.names},
		{&a.Presumed, c.names}, {&a.Readings, c.readingNames}, {&a.Judgements, c.names},
	} {
		n := lists[i].spell(room, list.from)
		*list.names, room = room[:n:n], room[n:]
	}
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
	complete bool     // it needed no unknown fact
	base     *summary // what it found
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
	from := t.s.asked[level]
	if from == unasked {
		return false
	}
	if !t.complete {
		from = t.s.c.whole
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
	var f common
	t.s.reach(from, &f)
	other := f.settled()
	if onlyLegal {
		other.values = t.base.values
	}
	return other != *t.base
}
