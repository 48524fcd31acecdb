package casefile

import (
	"slices"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// Decision is a decision that an audit took, with the facts it took it from.
type Decision struct {
	Name   string
	Path   string        // of the event on which it was taken; empty for the day of the case
	On     calendar.Date // zero when the day of the event is unknown; then there is no answer
	Facts  []Fact        // in the order of the decision; what is not here was not known
	Answer rule.Answer
	Err    *rule.Error // why there is no answer
}

// Fact is a fact that a decision took.
type Fact struct {
	Name  string
	Value rule.Value
	From  string // the path of the event or of the stated fact that tells it; empty where the silence of the events does
	Bound bool   // the value is the least or the most that the days allow, which is all that the decision needs
}

// takes says on which events an audit takes a decision, and whether also on the day
// of the case.
type takes struct {
	decision string
	on       []string
	asOf     func(*moment) bool // on the day of the case; nil for never
	denied   func(*event) bool  // what a state of not met contradicts: the event says that it was done; nil for nothing
}

// taken lists the decisions of a recipient's case. Those that the library does not
// have are left out.
var taken = []takes{
	{decision: "identification", on: []string{"identification-completed"}, denied: func(e *event) bool { return e.positive }},
	{decision: "admission", on: []string{"contract-concluded"}, asOf: (*moment).awaitsContract, denied: always},
	{decision: "contract-extension", on: []string{"contract-extended"}, denied: always},
	{decision: "services", asOf: (*moment).present},
	{decision: "contract-term", asOf: (*moment).underContract},
	{decision: "exit", on: []string{"exited"}, asOf: (*moment).present, denied: always},
	{decision: "reinstatement", on: []string{"returned", "returned-with-valid-reason"}},
}

func always(*event) bool { return true }

// toldByEvents are facts of these decisions that no case can state, for they change
// with every contract.
var toldByEvents = []string{"concluded", "months", "months_already_extended"}

// admissible gives the facts that a case of a subject may state.
func admissible(s standard.Subject) []rule.Fact {
	if s != standard.SubjectRecipient {
		return nil
	}
	var list []rule.Fact
	add := func(facts []rule.Fact) {
		for _, f := range facts {
			known := slices.ContainsFunc(list, func(g rule.Fact) bool { return g.Name == f.Name })
			if !known && !slices.Contains(toldByEvents, f.Name) {
				list = append(list, f)
			}
		}
	}
	for _, t := range taken {
		if d, err := conformance.DecisionByName(t.decision); err == nil {
			add(d.Def().Facts)
		}
	}
	for d := range standard.Duties() {
		if d.PeriodIf != "" {
			add(standard.Facts(d.PeriodIf))
		}
	}
	return list
}

// decisions takes the decisions of a case, in the order of their days.
func (a *auditor) decisions() []Decision {
	if a.subject != standard.SubjectRecipient {
		return nil
	}
	var list []Decision
	m := &moment{a: a}
	for i := range a.events {
		m.happen(i)
		for _, t := range taken {
			if slices.Contains(t.on, a.events[i].kind.name) {
				list = a.take(list, t, m, i)
			}
		}
	}
	m.last = 0
	for _, t := range taken {
		if t.asOf != nil && t.asOf(m) {
			list = a.take(list, t, m, -1)
		}
	}
	return list
}

// take takes one decision on an event, or for -1 on the day of the case.
func (a *auditor) take(list []Decision, t takes, m *moment, event int) []Decision {
	d, err := conformance.DecisionByName(t.decision)
	if err != nil {
		return list
	}
	m.on = a.asOf
	taken := Decision{Name: t.decision}
	if event >= 0 {
		taken.Path = eventPath(event)
		m.on = calendar.Date{}
		if a.known(event) {
			m.on = a.lo[event]
		}
	}
	taken.On = m.on
	values := make([]rule.Value, len(d.Def().Facts))
	for i, f := range d.Def().Facts {
		fact := m.fact(f.Name)
		values[i] = fact.Value
		if !fact.Value.Absent() {
			taken.Facts = append(taken.Facts, fact)
		}
	}
	if !m.on.IsZero() {
		taken.Answer, taken.Err = a.answer(d, m.on, values)
	}
	return append(list, taken)
}

func (a *auditor) answer(d *standard.Decision, on calendar.Date, values []rule.Value) (rule.Answer, *rule.Error) {
	e, err := a.law.full(on)
	if err != nil {
		return rule.Answer{}, ruleError(err)
	}
	answer, err := e.AnswerValues(d, values)
	if err != nil {
		return rule.Answer{}, ruleError(err)
	}
	return answer, nil
}

// fact gives a fact as it is known at a moment: what an event tells goes before
// what the case states, and that before the silence of the events.
func (m *moment) fact(name string) Fact {
	told := telling{event: silent}
	if tell, ok := tells[name]; ok {
		told = tell(m)
	}
	if told.value.Known() && told.event >= 0 {
		return Fact{Name: name, Value: told.value, From: eventPath(told.event), Bound: told.bound}
	}
	if stated := m.a.fact(name); !stated.Absent() {
		return Fact{Name: name, Value: stated, From: "facts." + name}
	}
	return Fact{Name: name, Value: told.value, Bound: told.bound}
}
