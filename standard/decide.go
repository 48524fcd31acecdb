package standard

import (
	"fmt"
	"slices"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard/rule"
)

// Decision is a question that the text answers: by rules or by arithmetic. It is
// made once, in a literal table, and safe for concurrent use.
type Decision struct {
	Rules    *rule.Decision // nil for a computed decision
	Computed *rule.Computed // nil for a decision of rules
	Articles []string       // of Law 114-IV on which an answer rests, as "a3"; usually none

	// Grounds are rules that a computed decision asks, so that an amendment can change
	// them; usually nil.
	Grounds *Decision

	// Stands names facts that a rule of the decision stands for: where an amendment
	// speaks of the fact, it means the rule here.
	Stands map[string]string

	// UnknownUntil lists acts that changed the provisions in ways that are not known,
	// in order: until such an act is surely in force, every answer is uncertain.
	UnknownUntil []string

	// EditionFor gives the edition in which the decision is taken, where that is not
	// the edition of the day of the decision; usually nil.
	EditionFor func(on calendar.Date, facts []rule.Value, entries ...Entry) (Edition, error)

	// ArticlesFor gives the articles of the Law on which an answer rests, where that
	// depends on the facts; usually nil.
	ArticlesFor func(facts []rule.Value) []string
}

// Def gives what both kinds of decision have: name, question, facts, outcomes.
func (d *Decision) Def() *rule.Decision {
	if d.Computed != nil {
		return d.Computed.Decision
	}
	return d.Rules
}

// EditionOf gives the edition in which a computed decision of this text is asked.
func EditionOf(in *rule.Inputs) Edition { return in.Source.(Edition) }

// World gives the order of citations and of readings, for decisions that are made
// outside this package.
func World() *rule.World { return world }

var world = &rule.World{Compare: compareCites, Readings: worldReadings()}

func compareCites(a, b string) int { return Ref(a).Compare(Ref(b)) }

// SortCites puts citations in the order of the text, each once.
func SortCites(cites []string) []string {
	sorted := slices.Clone(cites)
	slices.SortFunc(sorted, compareCites)
	return slices.Compact(sorted)
}

func worldReadings() []rule.Reading {
	var list []rule.Reading
	for r := range Readings() {
		one := rule.Reading{ID: r.ID}
		for o := range r.Options() {
			one.Options = append(one.Options, o.ID)
		}
		list = append(list, one)
	}
	return list
}

// With chooses an option of a reading for all answers of the edition. It fails
// with an *rule.Error of kind UnknownReading or BadValue.
func (e Edition) With(reading, option string) (Edition, error) {
	r, err := ReadingByID(reading)
	if err != nil {
		return e, err
	}
	if _, err := r.Option(option); err != nil {
		return e, err
	}
	at := slices.Index(world.Readings[r.Index()].Options, option)
	var choices rule.Choices
	if e.choices != nil {
		choices = *e.choices
	}
	choices[r.Index()] = uint8(at)
	e.choices = &choices
	return e, nil
}

// Chosen gives the option of a reading that answers of the edition take; "" for
// an unknown reading.
func (e Edition) Chosen(reading string) string {
	i := world.Reading(reading)
	if i < 0 {
		return ""
	}
	return world.Readings[i].Options[e.chosen()[i]]
}

var noChoices rule.Choices

func (e Edition) chosen() *rule.Choices {
	if e.choices == nil {
		return &noChoices
	}
	return e.choices
}

// Compiled gives a decision of rules made ready for this edition. The first call
// for a text makes it; later ones find it. It panics on a computed decision and on
// the zero Edition, and where a rule of this library uses what the text does not
// have: that is a fault of the library.
func (e Edition) Compiled(d *Decision) *rule.Compiled {
	c, err := e.compile(d)
	if err != nil {
		panic(fmt.Sprintf("standard: %v", err))
	}
	return c
}

// Ready makes a decision of rules ready for this edition, as Compiled does. It fails
// where a draft has made rules that cannot be decided.
func (e Edition) Ready(d *Decision) error {
	_, err := e.compile(d)
	return err
}

func (e Edition) compile(d *Decision) (*rule.Compiled, error) {
	if c, ok := e.state.memo.Load(d); ok {
		return c.(*rule.Compiled), nil
	}
	rules := d.Rules
	if e.Draft() != nil {
		redone := e.rules(d)
		if redone.err != nil {
			return nil, redone.err
		}
		rules = redone.def
	}
	c, err := rule.Compile(rules, e, world)
	if err != nil {
		return nil, err
	}
	kept, _ := e.state.memo.LoadOrStore(d, c)
	return kept.(*rule.Compiled), nil
}

// Core answers a decision of rules with state, outcomes and needed facts alone,
// without allocating. For the zero Edition the core is undetermined.
func (e Edition) Core(d *Decision, v *rule.Vector) rule.Core {
	if e.ID() == "" {
		return rule.Core{}
	}
	v.Choices = *e.chosen()
	return e.Compiled(d).Core(v)
}

// Brief answers as Core does, with the reasons too. For the zero Edition it is
// undetermined.
func (e Edition) Brief(d *Decision, v *rule.Vector) rule.Brief {
	if e.ID() == "" {
		return rule.Brief{}
	}
	v.Choices = *e.chosen()
	return e.Compiled(d).Brief(v)
}

// Answer answers a decision of rules in full. For the zero Edition the answer is
// the zero Answer, which is undetermined and names no edition.
func (e Edition) Answer(d *Decision, v *rule.Vector) (a rule.Answer) {
	if e.ID() == "" {
		return rule.Answer{Decision: d.Def().Name}
	}
	v.Choices = *e.chosen()
	a = e.Compiled(d).Answer(v)
	e.stamp(&a, d.Articles)
	for act := range e.Uncertain() {
		other, _ := e.Without(act)
		if other.Err() != nil || !a.Agrees(ptr(other.Compiled(d).Answer(v))) {
			a.Uncertain = append(a.Uncertain, act)
		}
	}
	e.addUnknown(&a, d)
	return a
}

// addUnknown adds the acts before which the text of a decision is not known.
func (e Edition) addUnknown(a *rule.Answer, d *Decision) {
	for _, act := range d.UnknownUntil {
		doubtful := e.doubtful&setOf(act) != 0
		if (!e.InForce(act) || doubtful) && !slices.Contains(a.Uncertain, act) {
			a.Uncertain = append(a.Uncertain, act)
		}
	}
}

// AnswerChecked is Answer for a vector with counts: it fails, with a *rule.Error of
// kind OutOfRange, where one lies outside the bounds of its fact, and of kind
// NotInForce for an edition without a standard.
func (e Edition) AnswerChecked(d *Decision, v *rule.Vector) (rule.Answer, error) {
	if err := e.Err(); err != nil {
		return rule.Answer{}, err
	}
	if err := d.Rules.Check(v); err != nil {
		return rule.Answer{}, err
	}
	return e.Answer(d, v), nil
}

// AnswerValues answers any decision, its facts given as values in the order of
// the decision. It fails with a *rule.Error: of kind NotInForce for the zero
// Edition, of the kinds of [rule.Fact.Check] for a fact, and of those that the
// decision names.
func (e Edition) AnswerValues(d *Decision, facts []rule.Value) (rule.Answer, error) {
	if d.Computed != nil {
		return e.compute(d, facts)
	}
	if err := e.Err(); err != nil {
		return rule.Answer{}, err
	}
	var v rule.Vector
	def := e.Compiled(d).Decision()
	for i, value := range facts {
		if err := def.Set(&v, i, value); err != nil {
			return rule.Answer{}, err
		}
	}
	return e.Answer(d, &v), nil
}

// compute answers a computed decision. One that finds its own edition may be asked
// on days on which only the Law, or only the order, was in force.
func (e Edition) compute(d *Decision, facts []rule.Value) (rule.Answer, error) {
	ownEdition := d.EditionFor != nil
	if err := e.Err(); err != nil && (!ownEdition || e.state == nil) {
		return rule.Answer{}, err
	}
	a, err := e.computed(d).Answer(e, e.day, facts, e.chosen())
	if err != nil {
		return rule.Answer{}, err
	}
	articles := d.Articles
	if d.ArticlesFor != nil {
		articles = d.ArticlesFor(facts)
	}
	e.stamp(&a, articles)
	for act := range e.Uncertain() {
		other, _ := e.Without(act)
		if other.Err() != nil && !ownEdition {
			a.Uncertain = append(a.Uncertain, act)
			continue
		}
		b, err := other.computed(d).Core(other, e.day, facts, e.chosen())
		if err != nil || other.Err() != nil && e.Err() == nil || !a.Agrees(&b) {
			a.Uncertain = append(a.Uncertain, act)
		}
	}
	e.addUnknown(&a, d)
	return a, nil
}

// stamp writes into an answer what it rests on.
func (e Edition) stamp(a *rule.Answer, articles []string) {
	a.Edition, a.On = e.ID(), e.day
	if len(articles) > 0 {
		a.Law = e.Law(articles...)
	}
}

func ptr[T any](v T) *T { return &v }

// Trace gives the steps of a decision of rules, its facts given as values in the
// order of the decision. It fails as AnswerValues does.
func (e Edition) Trace(d *Decision, facts []rule.Value) (rule.Trace, error) {
	if err := e.Err(); err != nil {
		return rule.Trace{}, err
	}
	var v rule.Vector
	def := e.Compiled(d).Decision()
	for i, value := range facts {
		if err := def.Set(&v, i, value); err != nil {
			return rule.Trace{}, err
		}
	}
	v.Choices = *e.chosen()
	return e.Compiled(d).Trace(&v), nil
}
