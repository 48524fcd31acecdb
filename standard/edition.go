package standard

import (
	"cmp"
	"iter"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard/rule"
)

// Edition is the text as it stood on one day: which acts were in force and about
// which of them there is doubt. [On] gives one for a day of the standard; OnLaw
// and OnOrder give one for the longer lives of the Law and of the order.
//
// The zero value is no edition: its Err is an error of kind rule.NotInForce, no
// act is in force in it, and it has no parameters. An Edition is small,
// immutable and safe for concurrent use.
type Edition struct {
	day      calendar.Date
	state    *text
	doubtful actSet
	entries  []Entry
	choices  *rule.Choices // of readings; nil for the defaults
}

// Entry is a day on which an act is taken to have entered into force, in place of
// the doubt about it. The zero value is no entry and is refused.
type Entry struct {
	Act string
	Day calendar.Date
}

// text is what the acts in force have made of the text. Days with the same acts
// in force share one text, so that what is compiled for it is compiled once; memo
// keeps such things under keys of their owners. Everything else in it is
// immutable.
type text struct {
	acts actSet
	id   string // the last act of the standard in force; empty when there is no standard
	memo *sync.Map

	parametersOnce sync.Once
	parameters     map[Address]Parameter // those in force, but for the order's

	base  *text  // of a draft: the text that it changes
	draft *draft // what a draft changes; nil for a text of the law
}

// A life is the run of days on which a text can be asked about: first ≤ d < end.
type life struct {
	name       string
	first, end calendar.Date
}

var (
	standardLife = life{"the standard", mustAct(firstAct).From, mustAct(repealAct).From}
	orderLife    = life{"order 138", mustAct(firstAct).Signed, mustAct(repealAct).From}
	// The Law is older by a year than the working calendar that its periods need.
	lawLife = life{"Law 114-IV", calendar.MustDate(2010, time.January, 1), mustAct("224-VII").From}
)

// On gives the edition of the standard in force on d, 2016-04-08 ≤ d < 2023-07-01.
// On other days the error is a *rule.Error of kind rule.NotInForce with the path
// "on"; so it is where an entry moves the order 138 behind d.
//
// An entry sets the day on which an act entered into force and so closes the
// doubt about it. The path of its errors is "entry_dates.ACT": rule.BadValue for
// an act that is unknown or whose day is in no doubt, and for no day at all,
// rule.OutOfRange for a day outside the act's window, rule.DuplicateName for a
// second entry of one act. The windows of the acts that change one text do not
// overlap, so that entries cannot reverse the order of the acts.
//
// Without entries On does not allocate.
func On(d calendar.Date, entries ...Entry) (Edition, error) {
	e, err := standardLife.on(d, entries)
	if err == nil {
		err = e.Err()
	}
	if err != nil {
		return Edition{}, err
	}
	return e, nil
}

// OnLaw gives the edition for a question on Law 114-IV alone, such as when a duty
// of the Law is due, 2010-01-01 ≤ d < 2023-07-01. It is what On gives, but for
// days without the standard its ID is "" and its Err an error. The errors of
// OnLaw are those of On.
func OnLaw(d calendar.Date, entries ...Entry) (Edition, error) { return lawLife.on(d, entries) }

// OnOrder gives the edition for a question on the order that approved the standard
// alone, 2016-02-24 ≤ d < 2023-07-01: its paragraphs 2 to 4 were to be carried out
// before the standard was in force. Otherwise it is as OnLaw.
func OnOrder(d calendar.Date, entries ...Entry) (Edition, error) { return orderLife.on(d, entries) }

// OnText gives the edition that the standard would have on d had no order come after
// the one named: "138", "49", "325" or "383". It is for comparing texts; the Law is
// that of the day. Its errors are those of On, and of kind BadValue with the path
// "against" for another name.
func OnText(id string, d calendar.Date) (Edition, error) {
	later, ok := laterOrders()[id]
	if !ok {
		return Edition{}, rule.Errorf(rule.BadValue, "against", id, "must name an edition: 138, 49, 325 or 383")
	}
	e, err := On(d)
	if err != nil {
		return Edition{}, err
	}
	e.state = texts[e.state.acts&^later]
	e.doubtful &^= later
	return e, e.Err()
}

func (l life) on(d calendar.Date, entries []Entry) (Edition, error) {
	if d.IsZero() {
		return Edition{}, rule.Errorf(rule.NotInForce, "on", "", "no day was given: the zero Date is none")
	}
	if d.Before(l.first) || !d.Before(l.end) {
		return Edition{}, rule.Errorf(rule.NotInForce, "on", d.String(), "%s can be asked about from %s to %s", l.name, l.first, l.end.AddDays(-1))
	}
	s := spanOf(d)
	e := Edition{day: d, state: s.text, doubtful: s.doubtful}
	if len(entries) == 0 {
		return e, nil
	}
	return e.enter(entries)
}

// enter closes the windows of the acts for which a day is given.
func (e Edition) enter(entries []Entry) (Edition, error) {
	e.entries = slices.Clone(entries)
	slices.SortStableFunc(e.entries, func(a, b Entry) int { return cmp.Compare(actPlace[a.Act], actPlace[b.Act]) })
	inForce := e.state.acts
	for i, entry := range e.entries {
		if err := entry.check(); err != nil {
			return Edition{}, err
		}
		if i > 0 && entry.Act == e.entries[i-1].Act {
			return Edition{}, rule.Errorf(rule.DuplicateName, entry.path(), entry.Day.String(), "the act has an entry already")
		}
		e.doubtful &^= setOf(entry.Act)
		if entry.Day.After(e.day) {
			inForce &^= setOf(entry.Act)
		}
	}
	e.state = texts[inForce]
	return e, nil
}

func (n Entry) path() string { return "entry_dates." + n.Act }

func (n Entry) check() error {
	act, ok := ActByNumber(n.Act)
	switch {
	case !ok:
		return rule.Errorf(rule.BadValue, n.path(), n.Act, "there is no act of this number%s", didYouMean(n.Act, ids(actTable, func(a Act) string { return a.Number })))
	case act.From == act.Latest:
		return rule.Errorf(rule.BadValue, n.path(), n.Act, "there is no doubt about the day of act %s: %s", act.Number, act.From)
	case n.Day.IsZero():
		return rule.Errorf(rule.BadValue, n.path(), "", "there must be a day")
	case !act.covers(n.Day):
		return rule.Errorf(rule.OutOfRange, n.path(), n.Day.String(), "act %s entered into force between %s and %s", act.Number, act.From, act.Latest)
	}
	return nil
}

// Err is nil when the standard is in force, and otherwise a *rule.Error of kind
// rule.NotInForce with the path "on". It is the first thing that a rule of the
// standard asks an edition.
func (e Edition) Err() error {
	if e.ID() != "" {
		return nil
	}
	return rule.Errorf(rule.NotInForce, "on", e.day.String(), "the standard is not in force; it was from %s to %s", standardLife.first, standardLife.end.AddDays(-1))
}

// ID names the edition of the standard by the act that made it: "138", "49", "325"
// or "383". It is "" when the standard is not in force.
func (e Edition) ID() string {
	if e.state == nil {
		return ""
	}
	return e.state.id
}

// Day is the day of the edition; for the zero Edition the zero Date.
func (e Edition) Day() calendar.Date { return e.day }

// InForce reports whether an act is in force: one of the standard, a law that
// changed the Law, or any other of Acts. An unknown number is not in force.
func (e Edition) InForce(act string) bool { return e.state != nil && e.state.acts.has(act) }

// Law names the last law in force that changed one of these articles of Law
// 114-IV, given as "a3" or "a11-3". It is "114-IV" when none has changed them,
// and "" for the zero Edition and when the Law has no such article.
func (e Edition) Law(articles ...string) string {
	if e.state == nil {
		return ""
	}
	changed := setOf(baseLaw)
	for _, article := range articles {
		by, ok := lawChanges[article]
		if !ok {
			return ""
		}
		changed |= by
	}
	return (changed & e.state.acts).last().Number
}

// Uncertain yields the acts in whose window the day lies and for which no entry
// was given, in the order of entry into force. They count as in force; Without
// gives the edition in which one does not.
func (e Edition) Uncertain() iter.Seq[string] { return e.doubtful.numbers() }

// Without gives the edition of the same day in which an act of Uncertain has not
// yet entered into force; ok is false for any other act. Without the order 138
// there is no standard: the ID of the result is "" and its Err an error. So it is for
// a draft that cannot be applied to the text without the act; otherwise the result
// has the same draft.
func (e Edition) Without(act string) (Edition, bool) {
	out := setOf(act)
	if e.doubtful&out == 0 {
		return Edition{}, false
	}
	e.doubtful &^= out
	if e.state.draft != nil {
		e.state = e.redrafted(e.state.acts &^ out)
	} else {
		e.state = texts[e.state.acts&^out]
	}
	return e, true
}

// Entries yields the entries that were given, in the order of the acts.
func (e Edition) Entries() iter.Seq[Entry] { return slices.Values(e.entries) }

// text gives the text that the edition shares with all days on which the same
// acts are in force; nil for the zero Edition.
func (e Edition) text() *text { return e.state }

// holds reports whether what an act brought into a unit, and another act took
// out again, is there. Paragraphs 2 to 4 of the order bind from its signature.
func (e Edition) holds(at Ref, since, until string) bool {
	switch {
	case e.state == nil || !e.kept(at):
		return false
	case e.brought(at):
		return true
	case at.Act() == "order":
		return !e.day.Before(orderLife.first)
	}
	return (since == "" || e.InForce(since)) && !e.InForce(until)
}

// kept reports whether no draft has struck a unit or one that it is part of.
func (e Edition) kept(at Ref) bool {
	d := e.state.draft
	for ok := d != nil; ok; at, ok = at.Parent() {
		if d.gone[Address(at)] {
			return false
		}
	}
	return true
}

// brought reports whether a draft has brought a unit or one that it is part of.
func (e Edition) brought(at Ref) bool {
	d := e.state.draft
	for ok := d != nil; ok; at, ok = at.Parent() {
		if d.inserted[at] {
			return true
		}
	}
	return false
}

// A span is a run of days with the same acts in force and the same in doubt. It
// lasts until the next one begins.
type span struct {
	first    calendar.Date
	doubtful actSet
	text     *text
}

var (
	spans, texts = history(actTable)
	lawChanges   = changesOf(provisionsLaw)
)

func spanOf(d calendar.Date) span {
	i, found := slices.BinarySearchFunc(spans, d, func(s span, d calendar.Date) int { return s.first.Compare(d) })
	if !found {
		i--
	}
	return spans[i]
}

// history cuts time into spans, and makes every text that can be asked for: that
// of each span, with and without each act that is in doubt. There are some dozens,
// so that nothing has to be made, or kept, later.
func history(table []Act) ([]span, map[actSet]*text) {
	starts := []calendar.Date{calendar.MustDate(1, time.January, 1)}
	for _, a := range table {
		starts = append(starts, a.From, a.Latest.AddDays(1))
	}
	slices.SortFunc(starts, calendar.Date.Compare)
	starts = slices.Compact(starts)

	made := map[actSet]*text{}
	textOf := func(acts actSet) *text {
		if made[acts] == nil {
			made[acts] = &text{acts: acts, id: (acts & standardSet).last().Number, memo: &sync.Map{}}
		}
		return made[acts]
	}
	cut := make([]span, len(starts))
	for i, first := range starts {
		var inForce, doubtful actSet
		for place, a := range table {
			if !first.Before(a.From) {
				inForce |= 1 << place
			}
			if a.Doubtful() && a.covers(first) {
				doubtful |= 1 << place
			}
		}
		cut[i] = span{first, doubtful, textOf(inForce)}
		for out := doubtful; out != 0; out = (out - 1) & doubtful { // every part of the doubtful acts
			textOf(inForce &^ out)
		}
	}
	for acts := range maps.Clone(made) { // each text as it would be without the later orders
		for _, without := range laterOrders() {
			textOf(acts &^ without)
		}
	}
	return cut, made
}

// laterOrders gives, for each order of the standard, the set of those after it.
func laterOrders() map[string]actSet {
	later := map[string]actSet{}
	var after actSet
	for _, a := range slices.Backward(standardActs) {
		if a.Number != repealAct {
			later[a.Number] = after
			after |= setOf(a.Number)
		}
	}
	return later
}

// standardSet holds the acts of the standard. After the one that repealed it there
// is no edition to ask.
var standardSet = func() (s actSet) {
	for _, a := range standardActs {
		s |= setOf(a.Number)
	}
	return s
}()

// changesOf gives for each article of the Law the acts that changed it.
func changesOf(provisions []Provision) map[string]actSet {
	by := map[string]actSet{}
	for _, p := range provisions {
		article, ok := strings.CutPrefix(string(p.Ref), "law:a")
		if !ok || p.Ref.Depth() > 0 {
			continue
		}
		var acts actSet
		for _, c := range p.History {
			acts |= setOf(c.Act)
		}
		by["a"+article] = acts
	}
	return by
}

// mustAct is for the acts that this package itself names.
func mustAct(number string) Act {
	act, ok := ActByNumber(number)
	if !ok {
		panic("standard: no act " + number)
	}
	return act
}
