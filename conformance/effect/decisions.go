package effect

import (
	"errors"
	"fmt"
	"slices"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// Decision is what changes in one decision. Its zero verdict is none; where nothing
// changes the verdict is Equal.
type Decision struct {
	Name     string
	Question rule.Text
	Verdict  Verdict
	Changes  []Change
	Readings []string // another option of one of these changes where the answers differ
	Touching []int    // the edits that change its rules or numbers, by their place
	Causes   []int    // those that change its answers or reasons
	Together []int    // those that change it only with others

	// Separated says that the edits that touch the decision were told apart. Where it is
	// false, there are too many: Causes and Together are empty.
	Separated bool

	facts func(name string) (rule.Fact, bool)
}

// Fact gives a fact of the decision, before or after.
func (d *Decision) Fact(name string) (rule.Fact, bool) { return d.facts(name) }

// Change is one way in which answers differ, on which condition, and the smallest
// case that shows it.
type Change struct {
	From, To       rule.State // both Undetermined where the state stays
	Gained, Lost   []string
	Values         []rule.ValueChange
	Cited, Uncited []string
	When           []rule.Clause // of decisions of rules: exactly where one of these holds
	More           bool          // and in further cases that are too many to list
	Where          rule.Text     // of computed decisions: the condition in words
	Verdict        Verdict
	Causes         []int
	Case           *Case // nil where no single case shows it
}

// reasons reports whether nothing but the citations changes.
func (c *Change) reasons() bool { return c.Cited != nil || c.Uncited != nil }

// Case is a request with its answers before and after.
type Case struct {
	Decision      string
	On            string
	Facts         []rule.Entry
	Before, After rule.Answer
}

// decisions compares every decision.
func (c *comparer) decisions() error {
	for d := range conformance.Decisions() {
		one := Decision{Name: d.Def().Name, Question: d.Def().Question, Verdict: Equal, Separated: true}
		one.facts = func(name string) (rule.Fact, bool) {
			for _, e := range [...]standard.Edition{c.before, c.after} {
				if def := definition(e, d); def.FactIndex(name) >= 0 {
					return def.Facts[def.FactIndex(name)], true
				}
			}
			return rule.Fact{}, false
		}
		if err := c.decision(prepared(d), &one); err != nil {
			return fmt.Errorf("%s: %w", one.Name, err)
		}
		if d.Rules == nil {
			one.Touching = c.touching(d)
		}
		for _, i := range one.Touching {
			c.e.Edits[i].Touches = append(c.e.Edits[i].Touches, one.Name)
		}
		c.e.Separated = c.e.Separated && one.Separated
		var verdicts []Verdict
		for _, change := range one.Changes {
			verdicts = append(verdicts, change.Verdict)
		}
		if one.Verdict == Equal {
			one.Verdict = join(verdicts...)
		}
		c.e.Decisions = append(c.e.Decisions, one)
	}
	return nil
}

func (c *comparer) decision(d *standard.Decision, one *Decision) error {
	if d.Rules != nil {
		return c.rules(d, d, one)
	}
	switch one.Name {
	case "contract-extension":
		if err := c.rules(d, d.Grounds, one); err != nil {
			return err
		}
		return c.extension(d, one)
	case "contract-term":
		return c.term(d, one)
	case "evaluation-sheet":
		return c.sheet(d, one)
	case "staffing":
		return c.staffing(d, one)
	case "due":
		return c.due(d, one)
	}
	return fmt.Errorf("nothing is known about how to compare this decision")
}

// rules compares a decision of rules, or the grounds of a computed one.
func (c *comparer) rules(d, rules *standard.Decision, one *Decision) error {
	t, err := c.try(d, rules)
	if err != nil {
		return err
	}
	k := t.k
	if k.Same(0, 1) && k.Identical(0, 1) {
		c.attribute(t, one)
		return nil
	}
	if one.Readings, err = k.Readings(0, 1); err != nil {
		return err
	}
	changes, err := k.Changes(0, 1)
	if err != nil {
		return err
	}
	var kept []rule.Change
	for i := range changes {
		change := &changes[i]
		made := Change{
			From: change.From, To: change.To, Gained: change.Gained, Lost: change.Lost, Values: change.Values,
			Cited: change.Cited, Uncited: change.Uncited, When: change.When, More: change.More,
		}
		made.Verdict = made.verdict(d.Def().Favours)
		if made.Causes, err = t.causes(change); err != nil {
			return err
		}
		happens, err := c.show(d, rules, change.Case, &made)
		if err != nil {
			return err
		}
		if happens {
			kept, one.Changes = append(kept, *change), append(one.Changes, made)
		}
	}
	one.Touching, one.Separated = t.edits, t.told
	if one.Changes != nil || d == rules { // otherwise the grounds change and the decision does not
		c.attribute(t, one)
	}
	return c.subordinate(k, kept, one)
}

// subordinate weighs what only follows from something weightier by that: whoever is
// expelled is not better off for being reinstated afterwards.
func (c *comparer) subordinate(k *rule.Comparison, changes []rule.Change, one *Decision) error {
	for i := range changes {
		made := &one.Changes[i]
		if made.From != made.To || made.reasons() || made.Values != nil || slices.ContainsFunc(slices.Concat(made.Gained, made.Lost), weighty) {
			continue
		}
		for j := range changes {
			other := &one.Changes[j]
			if other.Verdict != MoreGenerous && other.Verdict != Stricter || other.From == other.To && !slices.ContainsFunc(slices.Concat(other.Gained, other.Lost), weighty) {
				continue
			}
			within, err := k.Within(&changes[i], &changes[j])
			if err != nil {
				return err
			}
			if within {
				made.Verdict = other.Verdict
			}
		}
	}
	return nil
}

// weighty reports whether an outcome is good or bad by itself.
func weighty(outcome string) bool {
	return slices.Contains(bad, outcome) || outcome == "admit"
}

// show makes the case of a change and decides it again on both sides. The grounds of a
// computed decision need a contract besides, to be extended by a month on the day on
// which it is concluded: where that shows nothing, the change does not happen. Where
// the calendar does not reach to its end, there is no case.
func (c *comparer) show(d, rules *standard.Decision, facts []rule.Entry, change *Change) (happens bool, err error) {
	if d != rules {
		facts = contract(c.e.On, 1, facts...)
	}
	made, err := c.decide(d, facts)
	var refused *rule.Error
	switch {
	case d != rules && errors.As(err, &refused) && refused.Kind == rule.BeyondCalendar:
		return true, nil
	case err != nil:
		return false, err
	case change.shows(&made.Before, &made.After):
		if change.Case = made; d != rules {
			change.Case = c.smallest(d, change, made)
		}
		return true, nil
	case d != rules:
		return false, nil
	}
	return false, fmt.Errorf("the case %v does not show the change", facts)
}

// decide answers a case before and after. A fact that one side does not have is left
// out there.
func (c *comparer) decide(d *standard.Decision, facts []rule.Entry) (*Case, error) {
	made := &Case{Decision: d.Def().Name, On: c.day(d, facts).String()}
	var err error
	if made.Before, err = c.ask(c.before, d, facts); err != nil {
		return nil, err
	}
	if made.After, err = c.ask(c.after, d, facts); err != nil {
		return nil, err
	}
	was, is := definition(c.before, d), definition(c.after, d)
	made.Facts = slices.DeleteFunc(slices.Clone(facts), func(f rule.Entry) bool {
		return was.FactIndex(f.Name) < 0 && is.FactIndex(f.Name) < 0
	})
	return made, nil
}

// ask answers a case on one side.
func (c *comparer) ask(e standard.Edition, d *standard.Decision, facts []rule.Entry) (rule.Answer, error) {
	if on := c.day(d, facts); on != e.Day() {
		e = e.AsOf(on)
	}
	def := definition(e, d)
	values := make([]rule.Value, len(def.Facts))
	for _, f := range facts {
		if i := def.FactIndex(f.Name); i >= 0 {
			values[i] = f.Value
		}
	}
	return e.AnswerValues(d, values)
}

// day is the day on which a case is decided: that of the comparison or, where the text
// of the day of an event governs, that of the event.
func (c *comparer) day(d *standard.Decision, facts []rule.Entry) calendar.Date {
	for _, f := range facts {
		if d.EditionFor != nil && f.Value.Type() == rule.DateType {
			return f.Value.Date()
		}
	}
	return c.e.On
}

// shows reports whether two answers differ in all that a change lists.
func (c *Change) shows(a, b *rule.Answer) bool {
	moved := func(list, in, notIn []string) bool {
		return !slices.ContainsFunc(list, func(s string) bool { return !slices.Contains(in, s) || slices.Contains(notIn, s) })
	}
	return c.starts(a) && c.ends(b) && moved(c.Gained, b.Outcomes, a.Outcomes) && moved(c.Lost, a.Outcomes, b.Outcomes) &&
		moved(c.Cited, b.Reasons, a.Reasons) && moved(c.Uncited, a.Reasons, b.Reasons)
}

// starts reports whether an answer has the state and the values from which a change
// leads, and ends whether it has those to which.
func (c *Change) starts(a *rule.Answer) bool {
	return a.State != rule.Undetermined && (c.From == c.To || a.State == c.From) &&
		!slices.ContainsFunc(c.Values, func(v rule.ValueChange) bool { value := a.Value(v.Name); return !value.Equal(v.From) })
}

func (c *Change) ends(b *rule.Answer) bool {
	return b.State != rule.Undetermined && (c.From == c.To || b.State == c.To) &&
		!slices.ContainsFunc(c.Values, func(v rule.ValueChange) bool { value := b.Value(v.Name); return !value.Equal(v.To) })
}

// Outcomes that are good and bad for the recipient. The others are neither.
var (
	good = []string{"admit", "admit-children", "provide-general-services", "reinstate-immediately"}
	bad  = []string{"refuse", "expel", "terminate-contract", "discontinue", "suspend"}
)

// verdict says whether a change is good or bad for the recipient: by the state where
// that changes and one of the states is the better one, then by outcomes and values.
func (c *Change) verdict(favours rule.State) Verdict {
	if c.reasons() {
		return ReasonsOnly
	}
	if favours != rule.Undetermined && c.From != c.To {
		switch favours {
		case c.To:
			return MoreGenerous
		case c.From:
			return Stricter
		}
		return Changed
	}
	var found []Verdict
	weigh := func(list []string, ifGood, ifBad Verdict) {
		for _, o := range list {
			switch {
			case slices.Contains(good, o):
				found = append(found, ifGood)
			case slices.Contains(bad, o):
				found = append(found, ifBad)
			}
		}
	}
	weigh(c.Gained, MoreGenerous, Stricter)
	weigh(c.Lost, Stricter, MoreGenerous)
	for _, v := range c.Values {
		found = append(found, valueVerdict(v, favours))
	}
	return join(append(found, Changed)...)
}

// valueVerdict weighs lists of services, and values that repeat a state.
func valueVerdict(v rule.ValueChange, favours rule.State) Verdict {
	switch {
	case v.Name == "services":
		was, is := v.From.Items(), v.To.Items()
		has := func(list []rule.Value) func(rule.Value) bool {
			return func(item rule.Value) bool { return !slices.ContainsFunc(list, item.Equal) }
		}
		lost, gained := slices.ContainsFunc(was, has(is)), slices.ContainsFunc(is, has(was))
		switch {
		case lost && gained:
			return Mixed
		case lost:
			return Stricter
		case gained:
			return MoreGenerous
		}
	case favours != rule.Undetermined && v.To.Text() == favours.String():
		return MoreGenerous
	case favours != rule.Undetermined && v.From.Text() == favours.String():
		return Stricter
	}
	return Changed
}

// choicesOf gives the readings that were chosen for an edition.
func choicesOf(e standard.Edition) *rule.Choices {
	var choices rule.Choices
	for i, r := range standard.World().Readings {
		choices[i] = uint8(max(slices.Index(r.Options, e.Chosen(r.ID)), 0))
	}
	return &choices
}

// definition gives the facts of a decision in a text, without making them anew.
func definition(e standard.Edition, d *standard.Decision) *rule.Decision {
	if d.Rules != nil {
		return e.Compiled(d).Decision()
	}
	return e.Def(d)
}
