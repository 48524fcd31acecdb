package peers

import (
	"slices"
	"strings"

	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"

	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// Whole is all that pana says to every request, but for the edition and for acts whose
// entry into force is in doubt.
type Whole struct {
	Answer
	Outcomes   []string
	AlsoNeeded []string
	Readings   []string // on which the answer turns
	Judgements []string // likewise
	Values     map[string]bool
}

// celWhole asks CEL for a whole answer. A reading matters when the rules under another
// of its options give another result, a judgement when they do so for another value of
// its fact; so each is asked again, with programs and facts that were made before.
type celWhole struct {
	base  *celQuestion
	turns []celTurn
	order map[string]int // of the readings
}

// celTurn is the same request with one thing otherwise.
type celTurn struct {
	reading, judgement string // one of them, or both, is listed where the result differs
	instead            *celQuestion
}

// compileWhole makes a request for a whole answer ready.
func compileWhole(decision string, t Text, f Facts) (*celWhole, error) {
	base, err := celFor(decision, t, f)
	if err != nil {
		return nil, err
	}
	w := &celWhole{base: base, order: map[string]int{}}
	if err := w.addReadings(decision, t, f); err != nil {
		return nil, err
	}
	return w, w.addJudgements(f)
}

func celFor(decision string, t Text, f Facts) (*celQuestion, error) {
	rules, err := celEngine.Ready(decision, t)
	if err != nil {
		return nil, err
	}
	q, err := rules.Prepare(f)
	if err != nil {
		return nil, err
	}
	return q.(*celQuestion), nil
}

// addReadings adds the other options of each reading that the rules ask for.
func (w *celWhole) addReadings(decision string, t Text, f Facts) error {
	text, err := source(decision, celSources)
	if err != nil {
		return err
	}
	for r := range standard.Readings() {
		w.order[r.ID] = r.Index()
		if !strings.Contains(text, readingName(r.ID)) {
			continue
		}
		for o := range r.Options() {
			if o.ID == t.Readings[r.ID] {
				continue
			}
			instead, err := celFor(decision, t.with(r.ID, o.ID), f)
			if err != nil {
				return err
			}
			w.turns = append(w.turns, celTurn{reading: r.ID, instead: instead})
		}
	}
	return nil
}

// addJudgements adds the other values of each given fact that a person judged, or for
// which a reading says how it is counted: of a count the least and the greatest.
func (w *celWhole) addJudgements(f Facts) error {
	for i := range w.base.rules.facts {
		fact := &w.base.rules.facts[i]
		given, known := f[fact.Name]
		if !known || !fact.Judgement && fact.Reading == "" {
			continue
		}
		for _, other := range otherValues(fact, given) {
			changed := Facts{}
			for name, v := range f {
				changed[name] = v
			}
			changed[fact.Name] = other
			q, err := w.base.rules.Prepare(changed)
			if err != nil {
				return err
			}
			turn := celTurn{reading: fact.Reading, instead: q.(*celQuestion)}
			if fact.Judgement {
				turn.judgement = fact.Name
			}
			w.turns = append(w.turns, turn)
		}
	}
	return nil
}

func otherValues(f *rule.Fact, given any) []any {
	switch given := given.(type) {
	case bool:
		return []any{!given}
	case int64:
		return []any{f.Min, f.Max}
	}
	return nil
}

// with gives the text with another option of a reading.
func (t Text) with(reading, option string) Text {
	other := Text{Acts: t.Acts, Readings: map[string]string{}}
	for id, o := range t.Readings {
		other.Readings[id] = o
	}
	other.Readings[reading] = option
	return other
}

func (w *celWhole) answer() (Whole, error) {
	if err := w.base.run(true); err != nil {
		return Whole{}, err
	}
	rules := w.base.rules
	a := Whole{Answer: w.base.answer()}
	for _, o := range rules.outcomes {
		if w.base.values[o.slot] == types.True {
			a.Outcomes = append(a.Outcomes, o.name)
		}
	}
	if len(rules.values) > 0 {
		a.Values = make(map[string]bool, len(rules.values))
	}
	for _, v := range rules.values {
		if truth, is := w.base.values[v.slot].(types.Bool); is {
			a.Values[v.name] = bool(truth)
		}
	}
	a.AlsoNeeded = w.base.alsoNeeded(a.Needed)
	return a, w.turn(&a)
}

// run runs the programs, those that serve citations alone only where these are wanted.
func (q *celQuestion) run(citing bool) error {
	for _, s := range q.rules.steps {
		if s.onlyCites && !citing {
			continue
		}
		if err := q.step(s); err != nil {
			return err
		}
	}
	return nil
}

// alsoNeeded gives the facts that outcomes and values wait for, and the state does not.
func (q *celQuestion) alsoNeeded(needed []string) []string {
	var all *types.Unknown
	for _, results := range [...][]celResult{q.rules.outcomes, q.rules.values} {
		for _, r := range results {
			if unknown, is := q.values[r.slot].(*types.Unknown); is {
				all = types.MergeUnknowns(all, unknown)
			}
		}
	}
	if all == nil {
		return nil
	}
	var also []string
	for _, name := range q.rules.names(all) {
		if !slices.Contains(needed, name) {
			also = append(also, name)
		}
	}
	return also
}

// turn asks each request that has one thing otherwise.
func (w *celWhole) turn(a *Whole) error {
	for i := range w.turns {
		t := &w.turns[i]
		if err := t.instead.run(false); err != nil {
			return err
		}
		if t.judgement != "" && w.differs(t.instead, false) && !slices.Contains(a.Judgements, t.judgement) {
			a.Judgements = append(a.Judgements, t.judgement)
		}
		if t.reading != "" && w.differs(t.instead, true) && !slices.Contains(a.Readings, t.reading) {
			a.Readings = append(a.Readings, t.reading)
		}
	}
	slices.SortFunc(a.Readings, func(r, s string) int { return w.order[r] - w.order[s] })
	return nil
}

// differs reports whether another question has another state, another set of outcomes
// that certainly apply or, where asked, another value. Rules and outcomes lie in the
// same places under every text.
func (w *celWhole) differs(other *celQuestion, values bool) bool {
	a, b := w.base.values, other.values
	rules := w.base.rules
	if different(a[rules.state], b[rules.state]) {
		return true
	}
	for _, r := range rules.outcomes {
		if (a[r.slot] == types.True) != (b[r.slot] == types.True) {
			return true
		}
	}
	for _, r := range rules.values {
		if values && different(a[r.slot], b[r.slot]) {
			return true
		}
	}
	return false
}

// different reports whether two truths differ; all unknown ones are alike.
func different(a, b ref.Val) bool {
	return types.IsUnknown(a) != types.IsUnknown(b) || !types.IsUnknown(a) && a != b
}
