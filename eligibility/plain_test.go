package eligibility_test

// What the tests of several paragraphs share: a paragraph told plainly, and every
// question that can be asked of it, held against the library.

import (
	"fmt"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/eligibility"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

func day(year int, month time.Month, d int) calendar.Date { return calendar.MustDate(year, month, d) }

// entries are the acts on which the paragraphs of this package depend, with the
// first and the last day on which each may have entered into force.
var entries = []struct {
	act         string
	from, until calendar.Date
}{
	{"138", day(2016, time.April, 8), day(2016, time.May, 7)},
	{"480-V", day(2016, time.April, 19), day(2016, time.April, 19)},
	{"240-VI", day(2019, time.April, 12), day(2019, time.May, 11)},
	{"327-VI", day(2021, time.January, 1), day(2021, time.January, 1)},
	{"67-VII", day(2021, time.October, 23), day(2021, time.November, 21)},
	{"criteria-2021", day(2021, time.December, 28), day(2021, time.December, 31)},
	{"49", day(2022, time.February, 21), day(2022, time.March, 22)},
	{"129-VII", day(2022, time.July, 8), day(2022, time.August, 6)},
	{"325", day(2022, time.September, 3), day(2022, time.October, 7)},
	{"383", day(2022, time.October, 8), day(2022, time.October, 8)},
}

var (
	firstDay = day(2016, time.April, 8)
	lastDay  = day(2023, time.June, 30)
)

// entered is the day on which an act counts as having entered into force.
func entered(act string) calendar.Date {
	for _, e := range entries {
		if e.act == act {
			return e.from
		}
	}
	panic("the tests do not know act " + act)
}

// daysThatMatter are the first and the last day of the standard, and around each
// entry into force the eve, the day, the last day of doubt and the day after it.
func daysThatMatter() []calendar.Date {
	days := []calendar.Date{firstDay, lastDay}
	for _, e := range entries {
		days = append(days, e.from.AddDays(-1), e.from, e.until, e.until.AddDays(1))
	}
	days = slices.DeleteFunc(days, func(d calendar.Date) bool { return d.Before(firstDay) })
	slices.SortFunc(days, calendar.Date.Compare)
	return slices.Compact(days)
}

// editionID names the edition of a day.
func editionID(d calendar.Date) string {
	id := ""
	for _, act := range []string{"138", "49", "325", "383"} {
		if !d.Before(entered(act)) {
			id = act
		}
	}
	return id
}

// lastOf names the last of some laws that is in force; each is given with the day
// from which it is.
func lastOf(d calendar.Date, otherwise string, laws ...string) string {
	for _, act := range laws {
		if !d.Before(entered(act)) {
			otherwise = act
		}
	}
	return otherwise
}

func edition(t testing.TB, d calendar.Date) standard.Edition {
	t.Helper()
	ed, err := standard.On(d)
	require.NoError(t, err)
	return ed
}

// reading chooses an option of a reading.
func reading(t testing.TB, ed standard.Edition, id, option string) standard.Edition {
	t.Helper()
	chosen, err := ed.With(id, option)
	require.NoError(t, err)
	return chosen
}

func decision(t testing.TB, name string) *standard.Decision {
	t.Helper()
	for d := range eligibility.Decisions() {
		if d.Def().Name == name {
			return d
		}
	}
	t.Fatalf("there is no decision %s", name)
	return nil
}

// factNames are the names of the facts that a decision asks for.
func factNames(d *standard.Decision) []string {
	var names []string
	for _, f := range d.Def().Facts {
		names = append(names, f.Name)
	}
	return names
}

var (
	noYes    = []rule.Truth{rule.No, rule.Yes}
	anyTruth = []rule.Truth{rule.Unknown, rule.No, rule.Yes}
)

func met(holds bool) rule.State {
	if holds {
		return rule.Met
	}
	return rule.NotMet
}

// asked is a fact of a plain paragraph. Its values are counted from 1, a no being 1
// and a yes 2; 0 is unknown.
type asked struct {
	name   string
	values int
	judged bool
}

func truths(names ...string) []asked {
	list := make([]asked, len(names))
	for i, name := range names {
		list[i] = asked{name: name, values: 2}
	}
	return list
}

// twoWays is a reading with its two options, the default first.
type twoWays struct{ id, usual, other string }

// plain is a paragraph told plainly: what it asks, what it can say, what it depends
// on, and what it says of every complete set of facts.
type plain struct {
	name                      string
	facts                     []asked
	outcomes, reasons, values []string
	acts                      []string
	readings                  []twoWays
	law                       func(calendar.Date) string // nil where the Law is not asked
	vast                      bool                       // there are too many states of knowledge for a table
	says                      func(x text, f []uint16) said

	tables map[setting][]judgement
	names  []string // of the facts
}

func (p *plain) factNames() []string {
	if p.names == nil {
		for _, f := range p.facts {
			p.names = append(p.names, f.name)
		}
	}
	return p.names
}

// setting is which of the acts of a plain are in force, and of which of its readings
// the second option is chosen, a bit each.
type setting struct{ acts, readings uint16 }

// text is a plain in a setting.
type text struct {
	p *plain
	setting
}

func (x text) since(act string) bool {
	return x.acts>>index(x.p.acts, act)&1 == 1
}

// reads reports whether the second option of a reading is chosen.
func (x text) reads(id string) bool {
	for i, r := range x.p.readings {
		if r.id == id {
			return x.readings>>i&1 == 1
		}
	}
	panic("the plain " + x.p.name + " has no reading " + id)
}

func index(list []string, name string) int {
	if i := slices.Index(list, name); i >= 0 {
		return i
	}
	panic("a plain does not know " + name)
}

// said is what a plain says of facts that are all known. Outcomes and reasons are
// bits in the order of its lists; a value is its printed form, empty where there is
// none.
type said struct {
	state             rule.State
	outcomes, reasons uint64
	values            [4]string
}

// cite adds reasons, if something holds.
func (p *plain) cite(s *said, holds bool, reasons ...string) {
	for _, r := range reasons {
		if holds {
			s.reasons |= 1 << index(p.reasons, r)
		}
	}
}

// follow adds outcomes, if something holds.
func (p *plain) follow(s *said, holds bool, outcomes ...string) {
	for _, o := range outcomes {
		if holds {
			s.outcomes |= 1 << index(p.outcomes, o)
		}
	}
}

// differs reports whether two answers differ in state, an outcome or a value.
func (s *said) differs(o *said) bool {
	return s.state != o.state || s.outcomes != o.outcomes || s.values != o.values
}

// judgement is what can be said while facts are unknown: what all completions have
// in common, the citations of each of them, and the facts on which two differ.
type judgement struct {
	said
	cited        uint64 // by any completion
	needed, also uint32 // facts that matter for the state, and for anything
}

// take keeps what this and another judgement have in common.
func (j *judgement) take(o *judgement) {
	if j.state != o.state {
		j.state = rule.Undetermined
	}
	j.outcomes &= o.outcomes
	j.reasons &= o.reasons
	j.cited |= o.cited
	j.needed |= o.needed
	j.also |= o.also
	for i := range j.values {
		if j.values[i] != o.values[i] {
			j.values[i] = ""
		}
	}
}

// strides are the steps from one value of a fact to the next in a table, and last
// the size of the table.
func (p *plain) strides() []int {
	strides := make([]int, len(p.facts)+1)
	strides[0] = 1
	for i, f := range p.facts {
		strides[i+1] = strides[i] * (f.values + 1)
	}
	return strides
}

// at gives the facts of a place in a table.
func (p *plain) at(place int, f []uint16) (complete bool) {
	complete = true
	for i := range p.facts {
		f[i] = uint16(place % (p.facts[i].values + 1))
		place /= p.facts[i].values + 1
		complete = complete && f[i] != 0
	}
	return complete
}

// judge gives the judgement for every state of knowledge.
func (p *plain) judge(in setting) []judgement {
	if table, ok := p.tables[in]; ok {
		return table
	}
	strides := p.strides()
	table := make([]judgement, strides[len(p.facts)])
	f := make([]uint16, len(p.facts))
	for place := len(table) - 1; place >= 0; place-- { // what is known stands behind what is not
		if p.at(place, f) {
			s := p.says(text{p, in}, f)
			table[place] = judgement{said: s, cited: s.reasons}
			continue
		}
		table[place] = p.fromBelow(table, strides, place, f)
	}
	if p.tables == nil {
		p.tables = map[setting][]judgement{}
	}
	p.tables[in] = table
	return table
}

// fromBelow judges from the answers to one unknown fact more.
func (p *plain) fromBelow(table []judgement, strides []int, place int, f []uint16) judgement {
	unknown := slices.Index(f, 0)
	stride := strides[unknown]
	j := table[place+stride]
	for v := 2; v <= p.facts[unknown].values; v++ {
		j.take(&table[place+v*stride])
	}
	self := uint32(1) << unknown
	next := slices.Index(f[unknown+1:], 0)
	if next < 0 { // the only unknown fact
		first := &table[place+stride]
		for v := 2; v <= p.facts[unknown].values; v++ {
			other := &table[place+v*stride]
			if first.state != other.state {
				j.needed |= self
			}
			if first.differs(&other.said) {
				j.also |= self
			}
		}
		return j
	}
	next += unknown + 1
	for v := 1; v <= p.facts[next].values; v++ { // it matters as it does once another is known
		below := &table[place+v*strides[next]]
		j.needed |= below.needed & self
		j.also |= below.also & self
	}
	return j
}

// judgement gives the judgement for one state of knowledge.
func (p *plain) judgement(in setting, f []uint16) *judgement {
	if !p.vast {
		place := 0
		for i, stride := range p.strides()[:len(f)] {
			place += int(f[i]) * stride
		}
		return &p.judge(in)[place]
	}
	var unknown []int
	var open []asked
	for i := range f {
		if f[i] == 0 {
			unknown, open = append(unknown, i), append(open, p.facts[i])
		}
	}
	filled := slices.Clone(f)
	rest := plain{name: p.name, facts: open, says: func(x text, g []uint16) said {
		for i, code := range g {
			filled[unknown[i]] = code
		}
		return p.says(text{p, x.setting}, filled)
	}}
	j := rest.judge(in)[0]
	var needed, also uint32
	for i, fact := range unknown {
		needed |= j.needed >> i & 1 << fact
		also |= j.also >> i & 1 << fact
	}
	j.needed, j.also = needed, also
	return &j
}

// on gives the setting of a day under some readings.
func (p *plain) on(d calendar.Date, readings uint16) setting {
	in := setting{readings: readings}
	for i, act := range p.acts {
		if !d.Before(entered(act)) {
			in.acts |= 1 << i
		}
	}
	return in
}

// edition gives the edition of a day under some readings.
func (p *plain) edition(t testing.TB, d calendar.Date, readings uint16) standard.Edition {
	t.Helper()
	ed := edition(t, d)
	for i, r := range p.readings {
		option := r.usual
		if readings>>i&1 == 1 {
			option = r.other
		}
		ed = reading(t, ed, r.id, option)
	}
	return ed
}

// doubts are the acts in whose window a day lies.
func doubts(d calendar.Date) []string {
	var acts []string
	for _, e := range entries {
		if e.from != e.until && !d.Before(e.from) && !d.After(e.until) {
			acts = append(acts, e.act)
		}
	}
	return acts
}

// requireAll holds every answer against the plain: every state of knowledge, under
// every combination of readings, in every edition and around each entry into force.
// On days on which the words are those of an earlier day only complete facts are
// asked again. The typed function and the request by name must answer alike.
func (p *plain) requireAll(t *testing.T, ask func(ed standard.Edition, f []uint16) rule.Answer) {
	t.Helper()
	d := decision(t, p.name)
	type settled struct {
		setting
		doubts string
	}
	seen := map[settled]bool{}
	f := make([]uint16, len(p.facts))
	for _, on := range daysThatMatter() {
		for readings := range uint16(1) << len(p.readings) {
			ed, in := p.edition(t, on, readings), p.on(on, readings)
			key := settled{in, fmt.Sprint(doubts(on))}
			for place := range p.judge(in) {
				if complete := p.at(place, f); !complete && seen[key] {
					continue
				}
				got := ask(ed, f)
				if wrong := p.compare(on, in, f, &got); wrong != "" {
					t.Fatalf("%s on %s, readings %b, facts %v: %s", p.name, on, readings, f, wrong)
				}
				if on != lastDay || readings != 0 {
					continue
				}
				if byName, err := ed.AnswerValues(d, p.valuesOf(d, f)); err != nil || !reflect.DeepEqual(got, byName) {
					t.Fatalf("%s, facts %v: by name %+v %v, by type %+v", p.name, f, byName, err, got)
				}
			}
			seen[key] = true
		}
	}
}

// valuesOf gives facts as the values of a request by name. What is presumed when
// it is absent is stated to be unknown.
func (p *plain) valuesOf(d *standard.Decision, f []uint16) []rule.Value {
	values := make([]rule.Value, len(f))
	for i, code := range f {
		fact := &d.Def().Facts[i]
		switch {
		case code == 0 && fact.Presumed.Known():
			values[i] = rule.StatedUnknown()
		case code == 0:
		case fact.Type == rule.OptionType:
			values[i] = rule.Option(fact.Options[code-1])
		case fact.Type == rule.CountType:
			values[i] = rule.Count(int64(code) - 1)
		default:
			values[i] = rule.Bool(code == 2)
		}
	}
	return values
}

// compare says how an answer differs from the plain, or nothing.
func (p *plain) compare(on calendar.Date, in setting, f []uint16, got *rule.Answer) string {
	want := p.judgement(in, f)
	if wrong := p.compareAnswer(want, got); wrong != "" {
		return wrong
	}
	law := ""
	if p.law != nil {
		law = p.law(on)
	}
	if got.Edition != editionID(on) || got.On != on || got.Law != law || got.Decision != p.name {
		return fmt.Sprintf("%s, edition %s, law %q, on %s", got.Decision, got.Edition, got.Law, got.On)
	}
	var readings []string
	for i, r := range p.readings {
		other := in
		other.readings ^= 1 << i
		if want.differs(&p.judgement(other, f).said) {
			readings = append(readings, r.id)
		}
	}
	if !slices.Equal(got.Readings, readings) {
		return fmt.Sprintf("readings %v, want %v", got.Readings, readings)
	}
	var uncertain []string
	for _, act := range doubts(on) {
		before := in
		if i := slices.Index(p.acts, act); i >= 0 {
			before.acts &^= 1 << i
		}
		if act == "138" || want.differs(&p.judgement(before, f).said) {
			uncertain = append(uncertain, act)
		}
	}
	if !slices.Equal(got.Uncertain, uncertain) {
		return fmt.Sprintf("uncertain %v, want %v", got.Uncertain, uncertain)
	}
	if judged := p.judgedFacts(in, want, f); !slices.Equal(got.Judgements, judged) {
		return fmt.Sprintf("judgements %v, want %v", got.Judgements, judged)
	}
	if len(got.Presumed) > 0 {
		return fmt.Sprintf("presumed %v", got.Presumed)
	}
	return ""
}

// judgedFacts are the given facts that a person judged and on which the answer turns.
func (p *plain) judgedFacts(in setting, base *judgement, f []uint16) []string {
	var judged []string
	for i, fact := range p.facts {
		if !fact.judged || f[i] == 0 {
			continue
		}
		turns := false
		other := slices.Clone(f)
		for v := 0; v <= fact.values; v++ {
			other[i] = uint16(v)
			varied := p.judgement(in, other)
			turns = turns || varied.state != base.state || varied.outcomes != base.outcomes
		}
		if turns {
			judged = append(judged, fact.name)
		}
	}
	return judged
}

// compareAnswer compares state, outcomes, values, reasons and needed facts.
func (p *plain) compareAnswer(want *judgement, got *rule.Answer) string {
	if got.State != want.state {
		return fmt.Sprintf("state %v, want %v", got.State, want.state)
	}
	if !sameNames(got.Outcomes, p.outcomes, want.outcomes) {
		return fmt.Sprintf("outcomes %v, want %b of %v", got.Outcomes, want.outcomes, p.outcomes)
	}
	if wrong := p.compareReasons(want, got.Reasons); wrong != "" {
		return wrong
	}
	names := p.factNames()
	if !sameNames(got.Needed, names, uint64(want.needed)) {
		return fmt.Sprintf("needed %v, want %b of %v", got.Needed, want.needed, names)
	}
	if !sameNames(got.AlsoNeeded, names, uint64(want.also&^want.needed)) {
		return fmt.Sprintf("also needed %v, want %b of %v", got.AlsoNeeded, want.also&^want.needed, names)
	}
	left := len(got.Values)
	for i, name := range p.values {
		if v := got.Value(name); v.Known() != (want.values[i] != "") || v.Known() && v.String() != want.values[i] {
			return fmt.Sprintf("%s is %v, want %q", name, v, want.values[i])
		} else if v.Known() {
			left--
		}
	}
	if left != 0 {
		return fmt.Sprintf("values %v besides %v", got.Values, p.values)
	}
	return ""
}

// compareReasons: when all facts are known the reasons are those of the plain. While
// some are not, what every completion cites is cited, and nothing that none cites.
func (p *plain) compareReasons(want *judgement, got []string) string {
	if want.state == rule.Undetermined {
		if len(got) > 0 {
			return fmt.Sprintf("reasons %v for nothing", got)
		}
		return ""
	}
	var cited uint64
	last := -1
	for _, r := range got {
		i := slices.Index(p.reasons, r)
		if i <= last {
			return fmt.Sprintf("reasons %v, out of order or unheard of", got)
		}
		last = i
		cited |= 1 << i
	}
	if cited == 0 || want.reasons&^cited != 0 || cited&^want.cited != 0 {
		return fmt.Sprintf("reasons %v, want all of %b and none but %b of %v", got, want.reasons, want.cited, p.reasons)
	}
	return ""
}

// sameNames reports whether a list has exactly the names whose bit is set, in order.
func sameNames(got, from []string, bits uint64) bool {
	i := 0
	for place, name := range from {
		if bits>>place&1 == 0 {
			continue
		}
		if i >= len(got) || got[i] != name {
			return false
		}
		i++
	}
	return i == len(got)
}
