package effect

import (
	"iter"
	"slices"

	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// The smallest case of a computed decision. A case is definite before and after and
// shows its change; it is the smallest where every smaller one shows it no more:
//
//   - one with a fact fewer. A fact that is presumed where nobody states it is not
//     unknown without it but has another value; it is left out where it says nothing;
//   - one with an item of a list fewer, together with what maps say of the item: a row
//     of the evaluation sheet with its points;
//   - one with a lower number: months, heads, units, points of a row;
//   - one that says less and means the same: a map without an entry that makes no
//     difference, as no units of a post, or as many points as a row has anyway.
//
// Days have no size. Cases of rules are as small as that by the search for them.

// step makes a case smaller in one way.
type step struct {
	// smaller yields the cases that are smaller than one by this step.
	smaller func(facts []rule.Entry) iter.Seq[[]rule.Entry]

	// silent says that the answers must be the same without what is left out, not only
	// show the change.
	silent bool
}

// smallest makes a case of a change as small as it can be. The steps are those of any
// computed decision and others that the decision has besides.
func (c *comparer) smallest(d *standard.Decision, change *Change, found *Case, besides ...step) *Case {
	presumed := func(name string) bool {
		def := definition(c.after, d)
		i := def.FactIndex(name)
		return i >= 0 && def.Facts[i].Presumed.Known()
	}
	steps := append([]step{
		{smaller: fewerFacts(func(name string) bool { return !presumed(name) })},
		{smaller: fewerItems}, {smaller: lowerNumbers},
	}, besides...)
	steps = append(steps, step{smaller: fewerEntries, silent: true}, step{smaller: fewerFacts(presumed), silent: true})
	for at, tried := 0, 0; tried < len(steps); at, tried = (at+1)%len(steps), tried+1 {
		for next := c.take(d, change, found, steps[at]); next != nil; next = c.take(d, change, found, steps[at]) {
			found, tried = next, 0
		}
	}
	return found
}

// take gives the first smaller case of a step that still shows the change; nil where
// there is none.
func (c *comparer) take(d *standard.Decision, change *Change, found *Case, s step) *Case {
	for facts := range s.smaller(found.Facts) {
		if c.lost(d, change, facts) {
			continue
		}
		next, err := c.decide(d, facts)
		if err != nil || !change.shows(&next.Before, &next.After) { // an error: there is no such case
			continue
		}
		if !s.silent || sameAnswer(&found.Before, &next.Before) && sameAnswer(&found.After, &next.After) {
			return next
		}
	}
	return nil
}

// lost reports whether one side alone tells that a case does not show a change. The
// answer yes, which needs most, is asked first.
func (c *comparer) lost(d *standard.Decision, change *Change, facts []rule.Entry) bool {
	e, fits := c.before, change.starts
	if change.To == rule.Met {
		e, fits = c.after, change.ends
	}
	a, err := c.ask(e, d, facts)
	return err != nil || !fits(&a)
}

// fewerFacts leaves out one of some facts.
func fewerFacts(which func(name string) bool) func([]rule.Entry) iter.Seq[[]rule.Entry] {
	return func(facts []rule.Entry) iter.Seq[[]rule.Entry] {
		return func(yield func([]rule.Entry) bool) {
			for i, f := range facts {
				if which(f.Name) && !yield(omit(facts, i)) {
					return
				}
			}
		}
	}
}

// fewerItems leaves out one item of a list, and the entries of its name.
func fewerItems(facts []rule.Entry) iter.Seq[[]rule.Entry] {
	return func(yield func([]rule.Entry) bool) {
		for i, f := range facts {
			for j, item := range f.Value.Items() {
				fewer := withFact(facts, i, rule.List(omit(f.Value.Items(), j)...))
				for k, other := range fewer {
					if at := slices.IndexFunc(other.Value.Entries(), func(e rule.Entry) bool { return e.Name == item.String() }); at >= 0 {
						fewer[k].Value = rule.Map(omit(other.Value.Entries(), at)...)
					}
				}
				if !yield(fewer) {
					return
				}
			}
		}
	}
}

// fewerEntries leaves out one entry of a map.
func fewerEntries(facts []rule.Entry) iter.Seq[[]rule.Entry] {
	return func(yield func([]rule.Entry) bool) {
		for i, f := range facts {
			for j := range f.Value.Entries() {
				if !yield(withFact(facts, i, rule.Map(omit(f.Value.Entries(), j)...))) {
					return
				}
			}
		}
	}
}

// lowerNumbers lowers one number: a fact, or an entry of a map.
func lowerNumbers(facts []rule.Entry) iter.Seq[[]rule.Entry] {
	return func(yield func([]rule.Entry) bool) {
		for i, f := range facts {
			for v := range lower(f.Value) {
				if !yield(withFact(facts, i, v)) {
					return
				}
			}
			for j, e := range f.Value.Entries() {
				for v := range lower(e.Value) {
					if !yield(withFact(facts, i, rule.Map(withFact(f.Value.Entries(), j, v)...))) {
						return
					}
				}
			}
		}
	}
}

// lower yields what lies below a number, the least first: every count, and of an
// amount nothing, its half and on towards it by halves, to a ten-thousandth less.
func lower(v rule.Value) iter.Seq[rule.Value] {
	return func(yield func(rule.Value) bool) {
		switch v.Type() {
		case rule.CountType:
			for n := range v.Int() {
				if !yield(rule.Count(n)) {
					return
				}
			}
		case rule.AmountType:
			for less := v.Int(); less > 0; less /= 2 {
				if !yield(rule.Amount(v.Int() - less)) {
					return
				}
			}
		}
	}
}

// omit gives a list without one of its items.
func omit[T any](list []T, i int) []T { return slices.Delete(slices.Clone(list), i, i+1) }

// withFact gives entries of which one has another value.
func withFact(facts []rule.Entry, i int, v rule.Value) []rule.Entry {
	facts = slices.Clone(facts)
	facts[i].Value = v
	return facts
}

// sameAnswer reports whether two answers agree in state, outcomes, values and reasons.
func sameAnswer(a, b *rule.Answer) bool { return a.Agrees(b) && slices.Equal(a.Reasons, b.Reasons) }
