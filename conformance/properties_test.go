package conformance_test

// What holds of every decision, whatever it decides. A decision that is added
// later is held to all of it as soon as Decisions yields it.

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/eligibility"
	"github.com/pana-kz/pana/staffing"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
	"github.com/pana-kz/pana/termination"
)

var (
	firstDay = standard.FirstDay()
	lastDay  = calendar.MustDate(2023, 6, 30)
)

// question is one request in the form of its parts.
type question struct {
	*standard.Decision
	on      calendar.Date
	facts   []rule.Value
	choices map[string]string
}

// with gives the question with another value of one fact.
func (q question) with(fact int, v rule.Value) question {
	q.facts = slices.Clone(q.facts)
	q.facts[fact] = v
	return q
}

// under gives the question with another option of a reading.
func (q question) under(reading, option string) question {
	choices := map[string]string{reading: option}
	for id, o := range q.choices {
		if id != reading {
			choices[id] = o
		}
	}
	q.choices = choices
	return q
}

func (q question) fact(i int) *rule.Fact { return &q.Def().Facts[i] }

// answer answers the question without a detour over JSON.
func (q question) answer() (rule.Answer, error) {
	ed, err := q.edition()
	if err != nil {
		return rule.Answer{}, err
	}
	return ed.AnswerValues(q.Decision, q.facts)
}

func (q question) edition() (ed standard.Edition, err error) {
	if q.EditionFor != nil {
		ed, err = q.EditionFor(q.on, q.facts)
	} else {
		ed, err = standard.On(q.on)
	}
	for id, option := range q.choices {
		if err == nil {
			ed, err = ed.With(id, option)
		}
	}
	return ed, err
}

// line gives the question as a request, its facts in an order.
func (q question) line(order []int) []byte {
	b := []byte(`{"id":"1","decision":"` + q.Def().Name + `","on":"` + q.on.String() + `","facts":{`)
	first := true
	for _, i := range order {
		if q.facts[i].Absent() {
			continue
		}
		if !first {
			b = append(b, ',')
		}
		first = false
		b = append(b, '"')
		b = append(b, q.fact(i).Name...)
		b = append(b, '"', ':')
		b = q.facts[i].AppendJSON(b)
	}
	b = append(b, `},"readings":`...)
	choices, _ := json.Marshal(q.choices)
	if q.choices == nil {
		choices = []byte("{}")
	}
	return append(append(b, choices...), '}')
}

// inOrder is the order of the facts as the decision has it.
func (q question) inOrder() []int {
	order := make([]int, len(q.facts))
	for i := range order {
		order[i] = i
	}
	return order
}

// unknown gives the facts that may turn out one way or another: an absent fact
// with a presumption is not among them.
func (q question) unknown() []int {
	var list []int
	for i, v := range q.facts {
		if !v.Known() && !(v.Absent() && q.fact(i).Presumed.Known()) {
			list = append(list, i)
		}
	}
	return list
}

// samples gives values of a fact among which every rule finds both sides of all
// that it asks: of a count the numbers around every number of the text, of a list
// and a map what is whole, empty, or wanting in one respect.
func samples(f *rule.Fact, on calendar.Date) []rule.Value {
	var values []rule.Value
	switch f.Type {
	case rule.TruthType:
		values = []rule.Value{rule.Bool(false), rule.Bool(true)}
	case rule.OptionType:
		for _, o := range f.Options {
			values = append(values, rule.Option(o))
		}
	case rule.CountType, rule.AmountType:
		for _, n := range numbersAround(f) {
			if f.Type == rule.CountType {
				values = append(values, rule.Count(n))
			} else {
				values = append(values, rule.Amount(n))
			}
		}
	case rule.DateType:
		values = datesUpTo(on)
	case rule.ListType:
		for _, rows := range subsets(f.Options) {
			items := make([]rule.Value, len(rows))
			for i, row := range rows {
				items[i] = item(f.Item, row)
			}
			values = append(values, rule.List(items...))
		}
	case rule.MapType:
		for _, names := range subsets(f.Options) {
			for _, n := range []int64{f.Min, min(f.Max, f.Min+rule.PlacesUnit), f.Max} {
				entries := make([]rule.Entry, len(names))
				for i, name := range names {
					entries[i] = rule.Entry{Name: name, Value: number(f.Item, n)}
				}
				values = append(values, rule.Map(entries...))
			}
		}
	}
	return values
}

func item(t rule.Type, name string) rule.Value {
	if t == rule.CountType {
		n, _ := strconv.ParseInt(name, 10, 64)
		return rule.Count(n)
	}
	return rule.Option(name)
}

func number(t rule.Type, n int64) rule.Value {
	if t == rule.AmountType {
		return rule.Amount(n)
	}
	return rule.Count(n)
}

// numbersAround gives the bounds of a count and the numbers around every number of
// the text, in any unit.
func numbersAround(f *rule.Fact) []int64 {
	numbers := []int64{f.Min, f.Max}
	for p := range standard.Parameters() {
		for _, unit := range []string{"", "h", "d", "mo"} {
			if n, err := p.Value.In(unit); err == nil {
				numbers = append(numbers, n-1, n, n+1)
			}
		}
	}
	numbers = slices.DeleteFunc(numbers, func(n int64) bool { return n < f.Min || n > f.Max })
	slices.Sort(numbers)
	return slices.Compact(numbers)
}

// datesUpTo gives days around every change of the text, and one of every month.
func datesUpTo(on calendar.Date) []rule.Value {
	days := []calendar.Date{on, firstDay}
	for a := range standard.Acts() {
		days = append(days, a.From.AddDays(-1), a.From)
	}
	for d := calendar.MustDate(2010, 1, 31); !d.After(on); d = d.AddMonths(1) {
		days = append(days, d)
	}
	days = slices.DeleteFunc(days, func(d calendar.Date) bool { return d.After(on) || d.Year() < 2010 })
	slices.SortFunc(days, calendar.Date.Compare)
	values := make([]rule.Value, 0, len(days))
	for _, d := range slices.Compact(days) {
		values = append(values, rule.Date(d))
	}
	return values
}

// subsets gives all names, none, each list of the text by itself and left out, and
// each name by itself.
func subsets(names []string) [][]string {
	sets := [][]string{names, nil}
	for p := range standard.Parameters() {
		var in, out []string
		listed := slices.Collect(p.Value.List())
		for _, name := range names {
			if slices.Contains(listed, name) {
				in = append(in, name)
			} else {
				out = append(out, name)
			}
		}
		if in != nil {
			sets = append(sets, in, out)
		}
	}
	for _, name := range names {
		sets = append(sets, []string{name})
	}
	return sets
}

// sampled keeps the samples of every fact of a decision that do not depend on the
// day, and the readings that it uses.
type sampled struct {
	of       map[string][]rule.Value
	readings []standard.Reading
}

// sampleOf finds the readings that a decision uses: those by which its rules or
// its arithmetic choose, and those that say how its facts are counted.
func sampleOf(d *standard.Decision) *sampled {
	var used []string
	for _, f := range d.Def().Facts {
		used = append(used, f.Reading)
	}
	if d.Computed != nil {
		used = append(used, d.Computed.Readings...)
	} else {
		printed := string(d.Rules.AppendJSON(nil))
		for _, after := range strings.Split(printed, `"choose":"`)[1:] {
			id, _, _ := strings.Cut(after, `"`)
			used = append(used, id)
		}
	}
	s := &sampled{of: map[string][]rule.Value{}}
	for r := range standard.Readings() {
		if slices.Contains(used, r.ID) {
			s.readings = append(s.readings, r)
		}
	}
	return s
}

func (s *sampled) values(f *rule.Fact, on calendar.Date) []rule.Value {
	if f.Type == rule.DateType {
		return samples(f, on)
	}
	if s.of[f.Name] == nil {
		s.of[f.Name] = samples(f, on)
	}
	return s.of[f.Name]
}

// edges are the days around every change of the text within the standard's life.
var edges = func() []calendar.Date {
	days := []calendar.Date{firstDay, lastDay}
	for a := range standard.Acts() {
		for _, d := range []calendar.Date{a.From.AddDays(-1), a.From, a.Latest, a.Latest.AddDays(1)} {
			if !d.Before(firstDay) && !d.After(lastDay) {
				days = append(days, d)
			}
		}
	}
	return days
}()

// drawDay draws a day of the standard, every other time one near a change.
func drawDay(r *rand.Rand) calendar.Date {
	if r.IntN(2) == 0 {
		return oneOf(r, edges)
	}
	return firstDay.AddDays(r.IntN(lastDay.DaysSince(firstDay) + 1))
}

func oneOf[T any](r *rand.Rand, list []T) T { return list[r.IntN(len(list))] }

// options are the options of every reading.
var options = func() map[string][]string {
	of := map[string][]string{}
	for r := range standard.Readings() {
		for o := range r.Options() {
			of[r.ID] = append(of[r.ID], o.ID)
		}
	}
	return of
}()

// draw draws a question about a decision. Up to one fact in so many is left out,
// of a computed decision no more than one, for those try every value of each. In
// half of the questions all readings are the default ones.
func draw(r *rand.Rand, d *standard.Decision, s *sampled, oneIn int) question {
	q := question{Decision: d, on: drawDay(r)}
	often, open := 1+r.IntN(oneIn), -1 // open: the one fact that may be unknown
	if d.Computed != nil {
		open = r.IntN(len(d.Def().Facts))
	}
	for i := range d.Def().Facts {
		f := &d.Def().Facts[i]
		v := oneOf(r, s.values(f, q.on))
		mayBeOpen := open < 0 || open == i
		switch {
		case r.IntN(often) > 0:
		case f.Presumed.Known() && (!mayBeOpen || r.IntN(2) == 0):
			v = rule.Value{}
		case f.Presumed.Known():
			v = rule.StatedUnknown()
		case mayBeOpen:
			v = rule.Value{}
		}
		q.facts = append(q.facts, v)
	}
	if r.IntN(2) == 0 {
		q.choices = map[string]string{}
		for _, reading := range s.readings {
			q.choices[reading.ID] = oneOf(r, options[reading.ID])
		}
	}
	return q
}

// complete gives the question with every unknown fact known in some way.
func (q question) complete(r *rand.Rand, s *sampled) question {
	for _, i := range q.unknown() {
		q = q.with(i, oneOf(r, s.values(q.fact(i), q.on)))
	}
	return q
}

// ofEach holds every decision to a property.
func ofEach(t *testing.T, check func(t *testing.T, d *standard.Decision, s *sampled)) {
	t.Helper()
	for d := range conformance.Decisions() {
		t.Run(d.Def().Name, func(t *testing.T) { check(t, d, sampleOf(d)) })
	}
}

// ofEachOfRules holds the decisions made of rules to a property.
func ofEachOfRules(t *testing.T, check func(t *testing.T, d *standard.Decision, s *sampled)) {
	t.Helper()
	for d := range conformance.Decisions() {
		if d.Computed == nil {
			t.Run(d.Def().Name, func(t *testing.T) { check(t, d, sampleOf(d)) })
		}
	}
}

// questions holds questions about a decision, with what was answered, to a
// property. The flag -rapid.checks says how many; of a computed decision, which is
// slow to answer, it is some of them. At least one has to be answered.
func questions(t *testing.T, d *standard.Decision, s *sampled, oneIn int, check func(t *rapid.T, r *rand.Rand, q question, a rule.Answer, err error)) {
	t.Helper()
	answered := 0
	rapid.Check(t, func(rt *rapid.T) {
		seed := rapid.Uint64().Draw(rt, "seed")
		if d.Computed != nil && seed%8 != 0 {
			return
		}
		r := rand.New(rand.NewPCG(seed, 1))
		var q question
		var a rule.Answer
		var err error
		for range 1 + r.IntN(80) { // lists and maps drawn at random are often refused
			q = draw(r, d, s, oneIn)
			if a, err = q.answer(); err == nil {
				answered++
				break
			}
		}
		check(rt, r, q, a, err)
	})
	if !t.Failed() {
		require.Positive(t, answered, "no question was answered")
	}
}

// answers holds the answers alone to a property.
func answers(t *testing.T, d *standard.Decision, s *sampled, oneIn int, check func(t *rapid.T, r *rand.Rand, q question, a rule.Answer)) {
	t.Helper()
	questions(t, d, s, oneIn, func(rt *rapid.T, r *rand.Rand, q question, a rule.Answer, err error) {
		if err == nil {
			check(rt, r, q, a)
		}
	})
}

// sameLegally reports whether two answers have the same state, outcomes and
// values.
func sameLegally(a, b *rule.Answer) bool {
	return a.State == b.State && slices.Equal(a.Outcomes, b.Outcomes) &&
		slices.EqualFunc(a.Values, b.Values, func(v, w rule.Entry) bool { return v.Name == w.Name && v.Value.Equal(w.Value) })
}

// holdsIn reports what an answer says for certain and a later one does not, or "".
func holdsIn(a, later *rule.Answer) string {
	if a.State != rule.Undetermined && a.State != later.State {
		return "state " + a.State.String() + ", later " + later.State.String()
	}
	for _, o := range a.Outcomes {
		if !slices.Contains(later.Outcomes, o) {
			return "outcome " + o
		}
	}
	for _, v := range a.Values {
		w := later.Value(v.Name)
		if v.Value.Type() != rule.MapType || w.Type() != rule.MapType {
			if !v.Value.Equal(w) {
				return "value " + v.Name + " " + v.Value.String() + ", later " + w.String()
			}
			continue
		}
		for _, e := range v.Value.Entries() {
			if !slices.ContainsFunc(w.Entries(), func(f rule.Entry) bool { return e.Name == f.Name && e.Value.Equal(f.Value) }) {
				return "value " + v.Name + "." + e.Name
			}
		}
	}
	return ""
}

// A definite answer holds however the unknown facts turn out, and so does every outcome and value that it gives.
// Определённый ответ верен, какими бы ни оказались неизвестные факты; то же — о каждом его последствии и значении.
func TestEveryDecision_HoldsHoweverTheUnknownTurnsOut(t *testing.T) {
	ofEach(t, func(t *testing.T, d *standard.Decision, s *sampled) {
		answers(t, d, s, 4, func(rt *rapid.T, r *rand.Rand, q question, a rule.Answer) {
			for range 5 {
				later := q.complete(r, s)
				if b, err := later.answer(); err == nil {
					if lost := holdsIn(&a, &b); lost != "" {
						rt.Fatalf("%s does not hold when it is known that\n%s\nasked\n%s", lost, later.line(later.inOrder()), q.line(q.inOrder()))
					}
				}
			}
		})
	})
}

// A fact that is not asked for cannot change the answer: not the state if it is not needed, and nothing at all if it is not also needed.
// Факт, о котором не спрашивают, ответа не изменит: не нужный — состояния, не нужный и дополнительно — вообще ничего.
func TestEveryDecision_AsksForAllThatMatters(t *testing.T) {
	ofEach(t, func(t *testing.T, d *standard.Decision, s *sampled) {
		answers(t, d, s, 3, func(rt *rapid.T, r *rand.Rand, q question, a rule.Answer) {
			base := q.complete(r, s)
			for _, i := range q.unknown() {
				name := q.fact(i).Name
				if slices.Contains(a.Needed, name) {
					continue
				}
				var before *rule.Answer
				values := s.values(q.fact(i), q.on)
				for range min(len(values), 8) {
					b, err := base.with(i, oneOf(r, values)).answer()
					if err != nil {
						continue
					}
					if before != nil && (before.State != b.State || !slices.Contains(a.AlsoNeeded, name) && !sameLegally(before, &b)) {
						rt.Fatalf("%s matters and is in neither list: %v, also %v; asked\n%s", name, a.Needed, a.AlsoNeeded, q.line(q.inOrder()))
					}
					before = &b
				}
			}
		})
	})
}

// Nothing is asked for in vain: for each needed fact there is a way in which all else may turn out where it alone decides.
// Напрасно не спрашивают ни о чём: для каждого нужного факта остальное может сложиться так, что решает он один.
func TestEveryDecision_AsksForNothingInVain(t *testing.T) {
	// Samples do not show all that arithmetic on dates and lists can do; computed
	// decisions have tests of their own.
	ofEachOfRules(t, func(t *testing.T, d *standard.Decision, s *sampled) {
		answers(t, d, s, 3, func(rt *rapid.T, r *rand.Rand, q question, a rule.Answer) {
			asked := slices.Concat(a.Needed, a.AlsoNeeded)
			if len(asked) == 0 {
				return
			}
			name := oneOf(r, asked)
			if !everMatters(q, s, name, slices.Contains(a.Needed, name)) {
				rt.Fatalf("%s never matters; asked\n%s", name, q.line(q.inOrder()))
			}
		})
	})
}

// everMatters makes the other unknown facts known one by one so that one of them
// still matters, and reports whether that one, alone left, decides.
func everMatters(q question, s *sampled, name string, forState bool) bool {
	asksFor := func(q question) bool {
		a, err := q.answer()
		return err == nil && (slices.Contains(a.Needed, name) || !forState && slices.Contains(a.AlsoNeeded, name))
	}
	at := q.Def().FactIndex(name)
	for _, i := range q.unknown() {
		values := s.values(q.fact(i), q.on)
		if i == at {
			continue
		}
		found := slices.IndexFunc(values, func(v rule.Value) bool { return asksFor(q.with(i, v)) })
		if found < 0 {
			return false
		}
		q = q.with(i, values[found])
	}
	var first *rule.Answer
	for _, v := range s.values(q.fact(at), q.on) {
		a, err := q.with(at, v).answer()
		switch {
		case err != nil:
		case first == nil:
			first = &a
		case forState && a.State != first.State, !forState && !sameLegally(&a, first):
			return true
		}
	}
	return false
}

// An undetermined answer asks for something and gives no reason; a definite one gives a reason and asks for nothing that its state needs.
// Неопределённый ответ о чём-то спрашивает и оснований не даёт; определённый даёт основание и для состояния ни о чём не спрашивает.
func TestEveryDecision_AnswersAreInOrder(t *testing.T) {
	ofEach(t, func(t *testing.T, d *standard.Decision, s *sampled) {
		var facts, outcomes []string
		for _, f := range d.Def().Facts {
			facts = append(facts, f.Name)
		}
		for _, o := range d.Def().Outcomes {
			outcomes = append(outcomes, o.ID)
		}
		var readings []string
		for r := range standard.Readings() {
			readings = append(readings, r.ID)
		}
		questions(t, d, s, 4, func(rt *rapid.T, _ *rand.Rand, q question, a rule.Answer, err error) {
			if err != nil {
				requireKnownError(rt, err)
				return
			}
			open := a.State == rule.Undetermined
			if open != (len(a.Needed) > 0) || open != (len(a.Reasons) == 0) {
				rt.Fatalf("%v needs %v and gives %v; asked\n%s", a.State, a.Needed, a.Reasons, q.line(q.inOrder()))
			}
			for _, list := range []struct {
				name  string
				got   []string
				order []string
			}{
				{"outcomes", a.Outcomes, outcomes}, {"needed", a.Needed, facts}, {"also needed", a.AlsoNeeded, facts},
				{"presumed", a.Presumed, facts}, {"readings", a.Readings, readings}, {"judgements", a.Judgements, facts},
			} {
				if !standInOrder(list.got, list.order) {
					rt.Fatalf("%s %v do not stand in the order of %v", list.name, list.got, list.order)
				}
			}
			if !slices.IsSortedFunc(a.Reasons, byText) {
				rt.Fatalf("reasons %v are not in the order of the text", a.Reasons)
			}
			for _, r := range a.Reasons {
				if _, err := standard.ParseRef(r); err != nil {
					rt.Fatalf("reason %q is no citation: %v", r, err)
				}
			}
			for _, name := range slices.Concat(a.Needed, a.AlsoNeeded) {
				if i := d.Def().FactIndex(name); !slices.Contains(q.unknown(), i) || slices.Contains(a.Needed, name) && slices.Contains(a.AlsoNeeded, name) {
					rt.Fatalf("%s is asked for twice, or is known", name)
				}
			}
		})
	})
}

// byText compares two citations by their place in the text; among acts other than
// the order and the Law there is no order. The same citation twice is out of order.
func byText(x, y string) int {
	a, b := standard.Ref(x), standard.Ref(y)
	other := func(r standard.Ref) bool { return !slices.Contains([]string{"", "order", "law"}, r.Act()) }
	if other(a) && other(b) && a.Act() != b.Act() {
		return 0
	}
	return cmp.Or(a.Compare(b), -1)
}

// standInOrder reports whether names stand in an order, none twice.
func standInOrder(names, order []string) bool {
	at := -1
	for _, name := range names {
		next := slices.Index(order, name)
		if next <= at {
			return false
		}
		at = next
	}
	return true
}

func requireKnownError(t *rapid.T, err error) {
	var known *rule.Error
	if !errors.As(err, &known) || !slices.Contains(rule.Kinds(), known.Kind) {
		t.Fatalf("error %v is none of the kinds", err)
	}
}

// The answer names a reading exactly when it turns on it, and a judgement exactly when it turns on that.
// Ответ называет толкование тогда и только тогда, когда от него зависит, и так же — усмотрение.
func TestEveryDecision_NamesWhatItTurnsOn(t *testing.T) {
	ofEach(t, func(t *testing.T, d *standard.Decision, s *sampled) {
		answers(t, d, s, 6, func(rt *rapid.T, r *rand.Rand, q question, a rule.Answer) {
			for _, name := range a.Readings {
				if !slices.ContainsFunc(s.readings, func(r standard.Reading) bool { return r.ID == name }) {
					rt.Fatalf("%s is named and not used", name)
				}
			}
			for _, reading := range s.readings {
				named := slices.Contains(a.Readings, reading.ID)
				turns := q.turnsOnReading(reading, &a) || q.turnsOnCounting(s, reading.ID, &a)
				if turns && !named || named && !turns && !(reading.ByCaller && d.Computed != nil) {
					rt.Fatalf("%s named %v, turns on it %v; asked\n%s", reading.ID, named, turns, q.line(q.inOrder()))
				}
			}
			for i, f := range d.Def().Facts {
				if !f.Judgement || !q.facts[i].Known() {
					continue
				}
				if turns, named := q.turnsOnFact(s, i, &a, true), slices.Contains(a.Judgements, f.Name); turns != named {
					rt.Fatalf("judgement %s named %v, turns on it %v; asked\n%s", f.Name, named, turns, q.line(q.inOrder()))
				}
			}
		})
	})
}

func (q question) turnsOnReading(r standard.Reading, a *rule.Answer) bool {
	for o := range r.Options() {
		b, err := q.under(r.ID, o.ID).answer()
		if err != nil || !sameLegally(a, &b) {
			return true
		}
	}
	return false
}

// turnsOnCounting reports whether the answer turns on a given fact that a reading
// says how to count.
func (q question) turnsOnCounting(s *sampled, reading string, a *rule.Answer) bool {
	for i, f := range q.Def().Facts {
		if f.Reading == reading && q.facts[i].Known() && q.turnsOnFact(s, i, a, false) {
			return true
		}
	}
	return false
}

// turnsOnFact reports whether any other value of a fact, or not knowing it, would
// change the answer.
func (q question) turnsOnFact(s *sampled, fact int, a *rule.Answer, onlyLegal bool) bool {
	for _, v := range append(slices.Clone(s.values(q.fact(fact), q.on)), rule.Value{}) {
		b, err := q.with(fact, v).answer()
		if err != nil || b.State != a.State || !slices.Equal(b.Outcomes, a.Outcomes) || !onlyLegal && !sameLegally(a, &b) {
			return true
		}
	}
	return false
}

// A reading that the decision does not use can be chosen, and changes nothing.
// Толкование, которым решение не пользуется, выбрать можно, но оно ничего не меняет.
func TestEveryDecision_OtherReadingsChangeNothing(t *testing.T) {
	ofEach(t, func(t *testing.T, d *standard.Decision, s *sampled) {
		answers(t, d, s, 6, func(rt *rapid.T, r *rand.Rand, q question, a rule.Answer) {
			for reading := range standard.Readings() {
				if slices.ContainsFunc(s.readings, func(used standard.Reading) bool { return used.ID == reading.ID }) {
					continue
				}
				b, err := q.under(reading.ID, oneOf(r, options[reading.ID])).answer()
				if err != nil || !reflect.DeepEqual(a, b) {
					rt.Fatalf("%s changes the answer, %v (-before +after):\n%s", reading.ID, err, gocmp.Diff(a, b))
				}
			}
		})
	})
}

// Dropping the facts behind a reason removes that reason: it is given no more, or no longer for certain.
// Если факты, на которых стоит основание, убрать, исчезает и оно: его больше нет, или оно больше не достоверно.
func TestEveryDecision_NoReasonWithoutItsFacts(t *testing.T) {
	// A computed decision has no tree to tell which facts stand behind a reason.
	ofEachOfRules(t, func(t *testing.T, d *standard.Decision, s *sampled) {
		behind := factsBehind(t, d)
		answers(t, d, s, 40, func(rt *rapid.T, r *rand.Rand, q question, a rule.Answer) {
			nothing := question{Decision: d, on: q.on, facts: make([]rule.Value, len(q.facts)), choices: q.choices}
			always, err := nothing.answer()
			require.NoError(t, err)
			for _, reason := range a.Reasons {
				if slices.Contains(always.Reasons, reason) { // it rests on the text of the day, not on facts
					continue
				}
				less := q
				for i := range q.facts {
					if f := q.fact(i); behind[reason][f.Name] {
						v := rule.Value{}
						if f.Presumed.Known() {
							v = rule.StatedUnknown()
						}
						less = less.with(i, v)
					}
				}
				b, err := less.answer()
				require.NoError(t, err)
				if slices.Contains(b.Reasons, reason) && less.certain(r, s, reason) {
					rt.Fatalf("%s stays without its facts %v; asked\n%s", reason, behind[reason], less.line(less.inOrder()))
				}
			}
		})
	})
}

// certain reports whether every completion that is tried cites a reason.
func (q question) certain(r *rand.Rand, s *sampled, reason string) bool {
	for range 50 {
		b, err := q.complete(r, s).answer()
		if err == nil && !slices.Contains(b.Reasons, reason) {
			return false
		}
	}
	return true
}

// factsBehind gives for each citation the facts of the conditions that cite it, as
// the printed form of the decision shows them.
func factsBehind(t *testing.T, d *standard.Decision) map[string]map[string]bool {
	t.Helper()
	var doc struct {
		Rules          map[string]any
		Applies, State any
	}
	require.NoError(t, json.Unmarshal(d.Rules.AppendJSON(nil), &doc))
	behind := map[string]map[string]bool{}
	visited := map[string]bool{}
	var facts func(node any, into map[string]bool)
	facts = func(node any, into map[string]bool) {
		switch n := node.(type) {
		case []any:
			for _, part := range n {
				facts(part, into)
			}
		case map[string]any:
			if name, ok := n["fact"].(string); ok {
				into[name] = true
			}
			if name, ok := n["rule"].(string); ok {
				facts(doc.Rules[name], into)
			}
			for _, part := range n {
				facts(part, into)
			}
		}
	}
	cites := func(citation string, node any) {
		if behind[citation] == nil {
			behind[citation] = map[string]bool{}
		}
		facts(node, behind[citation])
	}
	var walk func(node any)
	walk = func(node any) {
		switch n := node.(type) {
		case []any:
			for _, part := range n {
				walk(part)
			}
		case map[string]any:
			if at, ok := n["at"].(string); ok {
				citation, _, _ := strings.Cut(at, "/")
				cites(citation, n)
			}
			for _, list := range []string{"cites_met", "cites_not_met"} {
				citations, _ := n[list].([]any)
				for _, citation := range citations {
					cites(citation.(string), n)
				}
			}
			for _, list := range []string{"because", "also"} {
				citations, _ := n[list].([]any)
				for _, citation := range citations {
					cites(citation.(map[string]any)["cite"].(string), n)
				}
			}
			if name, ok := n["rule"].(string); ok && !visited[name] {
				visited[name] = true
				walk(doc.Rules[name])
			}
			for _, part := range n {
				walk(part)
			}
		}
	}
	walk(doc.State)
	walk(doc.Applies)
	return behind
}

// The order in which facts and readings are told does not matter.
// Порядок, в котором сообщены факты и толкования, не имеет значения.
func TestEveryDecision_OrderOfFactsDoesNotMatter(t *testing.T) {
	ofEach(t, func(t *testing.T, d *standard.Decision, s *sampled) {
		questions(t, d, s, 4, func(rt *rapid.T, r *rand.Rand, q question, _ rule.Answer, _ error) {
			want := conformance.Decide(q.line(q.inOrder()))
			got := conformance.Decide(q.line(r.Perm(len(q.facts))))
			if w, g := want.AppendJSON(nil), got.AppendJSON(nil); want.Err == nil && !bytes.Equal(w, g) || (want.Err == nil) != (got.Err == nil) {
				rt.Fatalf("in one order\n%s\nin another\n%s", w, g)
			}
		})
	})
}

// A fact that is told twice is an error, even if it is told the same way.
// Факт, сообщённый дважды, — ошибка, даже если сообщено одно и то же.
func TestEveryDecision_AFactToldTwiceIsRefused(t *testing.T) {
	ofEach(t, func(t *testing.T, d *standard.Decision, s *sampled) {
		q := question{Decision: d, on: lastDay, facts: make([]rule.Value, len(d.Def().Facts))}
		for i := range q.facts {
			f := q.fact(i)
			once := q.with(i, s.values(f, q.on)[0])
			if reply := conformance.Decide(once.line(once.inOrder())); reply.Err != nil && reply.Err.Kind == rule.DuplicateName {
				t.Errorf("%s told once: %v", f.Name, reply.Err)
			}
			reply := conformance.Decide(once.line(append(once.inOrder(), i)))
			if reply.Err == nil || reply.Err.Kind != rule.DuplicateName || reply.Err.Path != "facts."+f.Name {
				t.Errorf("%s told twice: %v", f.Name, reply.Err)
			}
		}
	})
}

// A fact that has a presumption is listed as presumed whenever it is absent, and the answer is the one that the presumed value gives.
// Факт с презумпцией указан как предполагаемый всякий раз, когда о нём не сказано, и ответ таков, как при предполагаемом значении.
func TestEveryDecision_PresumptionsAreListed(t *testing.T) {
	ofEach(t, func(t *testing.T, d *standard.Decision, s *sampled) {
		answers(t, d, s, 3, func(rt *rapid.T, r *rand.Rand, q question, a rule.Answer) {
			told := q
			var absent []string
			for i, v := range q.facts {
				if f := q.fact(i); v.Absent() && f.Presumed.Known() {
					absent = append(absent, f.Name)
					told = told.with(i, f.Presumed)
				}
			}
			b, err := told.answer()
			require.NoError(t, err)
			if !slices.Equal(a.Presumed, absent) || len(b.Presumed) > 0 {
				rt.Fatalf("presumed %v, absent %v; asked\n%s", a.Presumed, absent, q.line(q.inOrder()))
			}
			if !sameLegally(&a, &b) || !slices.Equal(a.Needed, b.Needed) || !slices.Equal(a.AlsoNeeded, b.AlsoNeeded) || !slices.Equal(a.Reasons, b.Reasons) {
				rt.Fatalf("presumed %+v\ntold %+v", a, b)
			}
		})
	})
}

// Every day from 8 April 2016 to 30 June 2023 has exactly one edition, that of the last order in force, and no other day has any.
// У каждого дня с 8 апреля 2016 года по 30 июня 2023 года ровно одна редакция — по последнему действующему приказу, у других дней её нет.
func TestEditionsPartitionTime(t *testing.T) {
	// The days on which the orders entered into force, as their footnotes and
	// registrations give them.
	orders := []struct {
		id   string
		from calendar.Date
	}{
		{"138", calendar.MustDate(2016, 4, 8)}, {"49", calendar.MustDate(2022, 2, 21)},
		{"325", calendar.MustDate(2022, 9, 3)}, {"383", calendar.MustDate(2022, 10, 8)},
	}
	repeal := calendar.MustDate(2023, 7, 1)
	for d := range conformance.Decisions() {
		if d.EditionFor != nil {
			continue
		}
		q := question{Decision: d, facts: make([]rule.Value, len(d.Def().Facts))}
		step := 60
		switch {
		case d.Def().Name == "suspension":
			step = 1
		case d.Computed != nil:
			step = 360
		}
		for q.on = calendar.MustDate(2016, 1, 1); q.on.Year() < 2024; q.on = q.on.AddDays(step) {
			want := ""
			for _, o := range orders {
				if !q.on.Before(o.from) && q.on.Before(repeal) {
					want = o.id
				}
			}
			reply := conformance.Decide(q.line(nil))
			switch {
			case want == "" && (reply.Err == nil || reply.Err.Kind != rule.NotInForce || reply.Err.Path != "on"):
				t.Fatalf("%s on %s: %v", d.Def().Name, q.on, reply.Err)
			case want != "" && reply.Err == nil && reply.Answer.Edition != want:
				t.Fatalf("%s on %s: edition %q, want %q", d.Def().Name, q.on, reply.Answer.Edition, want)
			case want != "" && reply.Err != nil && reply.Err.Kind != rule.TextUnavailable:
				t.Fatalf("%s on %s: %v", d.Def().Name, q.on, reply.Err)
			}
		}
	}
}

// Wherever in its window an order is said to have entered into force, each day still has one edition, and the editions follow each other.
// В какой бы день своего окна приказ ни вступил в силу, у каждого дня одна редакция, и редакции следуют друг за другом.
func TestEditionsPartitionTimeWhateverTheEntryDate(t *testing.T) {
	before := map[string]string{"49": "138", "325": "49"}
	for a := range standard.Acts() {
		if before[a.Number] == "" {
			continue
		}
		for entry := a.From; !entry.After(a.Latest); entry = entry.AddDays(1) {
			for on := a.From.AddDays(-1); !on.After(a.Latest.AddDays(1)); on = on.AddDays(1) {
				want := a.Number
				if on.Before(entry) {
					want = before[a.Number]
				}
				if !on.Before(calendar.MustDate(2022, 10, 8)) {
					want = "383"
				}
				ed, err := standard.On(on, standard.Entry{Act: a.Number, Day: entry})
				if err != nil || ed.ID() != want {
					t.Fatalf("order %s in force from %s, on %s: edition %q, %v, want %q", a.Number, entry, on, ed.ID(), err, want)
				}
			}
		}
	}
}

// typed asks a question by the typed function of its decision.
type typed func(ed standard.Edition, q question) (rule.Answer, error)

// typedForms has the typed function of every decision.
var typedForms = map[string]typed{
	"stay-kind":        byStruct(eligibility.StayKind),
	"personal-scope":   byStruct(never(eligibility.PersonalScope)),
	"contraindication": byStruct(never(eligibility.Contraindication)),
	"evaluation-sheet": func(ed standard.Edition, q question) (rule.Answer, error) {
		s := eligibility.Sheet{Minor: truthOf(q.facts[0]), Filled: q.facts[1].Known()}
		for _, row := range q.facts[1].Items() {
			s.Indicators = append(s.Indicators, int(row.Int()))
		}
		if q.facts[2].Known() {
			s.Points = map[int]int{}
			for _, e := range q.facts[2].Entries() {
				row, _ := strconv.Atoi(e.Name)
				s.Points[row] = int(e.Value.Int())
			}
		}
		return eligibility.EvaluationSheet(ed, s)
	},
	"identification": byStruct(never(eligibility.Identification)),
	"interview":      byStruct(never(eligibility.Interview)),
	"admission": byStruct(never(eligibility.Admission), "citizenship", "permanent_resident", "", "treaty",
		"dangerous_mental_disorder", "active_tuberculosis", "infectious_disease", "quarantine_infection",
		"contagious_skin_or_hair_disease", "alcohol_intoxication", "drug_intoxication",
		"terminal_illness_needing_palliative_care", "inpatient_treatment_needed",
		"sheet_recognised", "detected_by_internal_affairs", "pre_trial_investigation_started", "recognised_injured_party",
		"joint_partners_absent", "application_filed", "direction_issued", "minor", "has_legal_representative",
		"representative_present", "minor_children_present", "children_identified", "permit_issued"),
	"services": byStruct(never(eligibility.Services)),
	"difficult-situation": func(ed standard.Edition, q question) (rule.Answer, error) {
		grounds := eligibility.Grounds{}
		for i, v := range q.facts {
			grounds[eligibility.Orphanhood+eligibility.Ground(i)] = truthOf(v)
		}
		return eligibility.DifficultSituation(ed, grounds), nil
	},
	"application-route": byStruct(never(eligibility.ApplicationRoute)),
	"law-refusal": func(ed standard.Edition, q question) (rule.Answer, error) {
		return eligibility.LawRefusal(ed, truthOf(q.facts[0]), truthOf(q.facts[1]), truthOf(q.facts[2])), nil
	},
	"monitor-eligibility": byStruct(never(eligibility.MonitorEligibility)),
	"monitor-termination": byStruct(never(eligibility.MonitorTermination)),
	"staffing": func(ed standard.Edition, q question) (rule.Answer, error) {
		units := func(v rule.Value) map[string]staffing.Units {
			if !v.Known() {
				return nil
			}
			of := map[string]staffing.Units{}
			for _, e := range v.Entries() {
				of[e.Name] = staffing.Units(e.Value.Int())
			}
			return of
		}
		return staffing.Staffing(ed, staffing.Organisation{
			Recipients: tallyOf(q.facts[0]), Children: tallyOf(q.facts[1]), TrainingGroups: tallyOf(q.facts[2]),
			Staff: units(q.facts[3]), Contracted: units(q.facts[4]),
		})
	},
	"contract-term": byStruct(termination.ContractTerm),
	"contract-extension": byStruct(termination.ContractExtension, "concluded", "months_already_extended", "suspended_days",
		"months", "criminal_case_pending", "inpatient_treatment"),
	"completion":      byStruct(never(termination.Completion)),
	"discontinuation": byStruct(never(termination.Discontinuation)),
	"expulsion":       byStruct(termination.Expulsion),
	"exit":            byStruct(termination.Exit),
	"reinstatement": func(ed standard.Edition, q question) (rule.Answer, error) {
		return termination.Reinstatement(ed, truthOf(q.facts[0]), truthOf(q.facts[1])), nil
	},
	"suspension": func(ed standard.Edition, q question) (rule.Answer, error) {
		return termination.Suspension(ed, truthOf(q.facts[0])), nil
	},
	"due": func(_ standard.Edition, q question) (rule.Answer, error) {
		return standard.DueOn(q.on, q.facts[0].Text(), q.facts[1].Date(), truthOf(q.facts[2]))
	},
}

// never makes a function that cannot fail one that does not.
func never[T any](ask func(standard.Edition, T) rule.Answer) func(standard.Edition, T) (rule.Answer, error) {
	return func(ed standard.Edition, t T) (rule.Answer, error) { return ask(ed, t), nil }
}

// byStruct asks by a function that takes a struct. The fields, those of embedded
// structs in their place, are the facts in the order of the decision, or those
// named; a field without a name is no fact of the decision.
func byStruct[T any](ask func(standard.Edition, T) (rule.Answer, error), names ...string) typed {
	return func(ed standard.Edition, q question) (rule.Answer, error) {
		var of T
		at := 0
		fill(reflect.ValueOf(&of).Elem(), func(field reflect.Value) {
			i := at
			if names != nil {
				i = q.Def().FactIndex(names[at])
			}
			at++
			if i >= 0 {
				set(field, q.fact(i), q.facts[i])
			}
		})
		if want := cmp.Or(len(names), len(q.facts)); at != want {
			panic("the struct of " + q.Def().Name + " does not have the facts of the decision")
		}
		return ask(ed, of)
	}
}

// fill visits the fields of a struct, going into embedded ones.
func fill(of reflect.Value, visit func(reflect.Value)) {
	for i := range of.NumField() {
		if of.Type().Field(i).Anonymous {
			fill(of.Field(i), visit)
			continue
		}
		visit(of.Field(i))
	}
}

func set(field reflect.Value, f *rule.Fact, v rule.Value) {
	switch to := field.Addr().Interface().(type) {
	case *rule.Truth:
		*to = truthOf(v)
	case *rule.Tally:
		*to = tallyOf(v)
	case *calendar.Date:
		*to = v.Date()
	default:
		field.SetUint(uint64(slices.Index(f.Options, v.Text()) + 1))
	}
}

func truthOf(v rule.Value) rule.Truth {
	if !v.Known() {
		return rule.Unknown
	}
	return rule.TruthOf(v.Bool())
}

func tallyOf(v rule.Value) rule.Tally {
	if !v.Known() {
		return rule.Tally{}
	}
	return rule.TallyOf(int(v.Int()))
}

// The typed function of a decision and a request by name get the same answer, to the last word.
// Типизированная функция и запрос по имени получают один и тот же ответ, слово в слово.
func TestEveryDecision_TypedAndByNameAlike(t *testing.T) {
	ofEach(t, func(t *testing.T, d *standard.Decision, s *sampled) {
		ask, ok := typedForms[d.Def().Name]
		if !ok {
			t.Fatalf("typedForms does not have the typed function of %s", d.Def().Name)
		}
		questions(t, d, s, 3, func(rt *rapid.T, _ *rand.Rand, q question, _ rule.Answer, _ error) {
			for i, v := range q.facts { // a typed field is absent or known
				if !v.Known() {
					q.facts[i] = rule.Value{}
				}
			}
			if d.EditionFor != nil {
				q.choices = nil // its typed function takes the readings of the text
			}
			reply := conformance.Decide(q.line(q.inOrder()))
			ed, err := q.edition()
			var got rule.Answer
			if err == nil {
				got, err = ask(ed, q)
			}
			if (err == nil) != (reply.Err == nil) || err != nil && !sameError(err, reply.Err) {
				rt.Fatalf("typed: %v, by name: %v; asked\n%s", err, reply.Err, q.line(q.inOrder()))
			}
			if err != nil {
				return
			}
			if diff := gocmp.Diff(reply.Answer, got, cmpopts.EquateEmpty()); diff != "" {
				rt.Fatalf("(-by name +typed):\n%s\nasked\n%s", diff, q.line(q.inOrder()))
			}
		})
	})
}

// sameError reports whether two errors say the same: kind, path and value.
func sameError(a error, b *rule.Error) bool {
	var known *rule.Error
	return errors.As(a, &known) && known.Kind == b.Kind && known.Path == b.Path && known.Value == b.Value
}
