package effect

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"sync"

	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// Cases asks known cases before and after, and counts what changes. It is safe for
// concurrent use.
type Cases struct {
	texts []standard.Edition          // before, after
	edits int                         // of the draft
	parts map[string]*separation      // by decision, what tells its edits apart
	same  map[*standard.Decision]bool // decisions of rules whose answers and reasons stay, read by default

	mu    sync.Mutex
	total Totals
}

// Totals are what was counted. Changed is the sum of ByDecision, and of ByTransition.
// A case that several edits change, together or each by itself, counts for each of
// them.
type Totals struct {
	Cases   int // asked
	Refused int // with the same error before and after
	Changed int
	Reasons int // not changed, but for other reasons

	ByDecision   []Total
	ByTransition []Total
	ByEdit       []int
	Untold       int // changed, and by which edit is not told apart
}

// Total is a number of cases under a name.
type Total struct {
	Name  string
	Cases int
}

// NewCases prepares to ask cases of two texts, the second of which may be a draft.
func NewCases(before, after standard.Edition) *Cases {
	c := &Cases{texts: []standard.Edition{before, after}, same: map[*standard.Decision]bool{}}
	for d := range conformance.Decisions() {
		if d.Rules == nil || before.Compiled(d) == after.Compiled(d) {
			c.same[d] = d.Rules != nil
			continue
		}
		k, err := rule.Compare(choicesOf(before), before.Compiled(d), after.Compiled(d))
		c.same[d] = err == nil && k.Identical(0, 1)
	}
	s := newComparer(before, after)
	if s.edits == nil {
		return c
	}
	c.edits, c.total.ByEdit, c.parts = len(s.edits), make([]int, len(s.edits)), map[string]*separation{}
	for d := range conformance.Decisions() {
		if !c.same[d] {
			c.parts[d.Def().Name] = s.separate(d)
		}
	}
	return c
}

// Known is a known case whose answer changes.
type Known struct {
	Before, After conformance.Reply
	Transition    string // the states, and the outcomes that come and go
	Edits         []int  // without which the answer would be another
}

// Ask asks one case, a decide request, and counts it. It gives the change, or nil
// where the answer stays, its reasons apart.
func (c *Cases) Ask(line []byte) *Known {
	var room [2]conformance.Reply
	replies := conformance.DecideIn(room[:0], line, c.unchanged, c.texts...)
	a, b := &replies[0], &replies[1]
	var changed *Known
	if !sameReply(a, b) {
		changed = &Known{Before: *a, After: *b, Transition: transition(a, b), Edits: c.causes(line, a, b)}
	}
	c.count(a, b, changed)
	return changed
}

// unchanged reports whether no case of a decision can change.
func (c *Cases) unchanged(d *standard.Decision) bool { return c.same[d] }

func (c *Cases) count(a, b *conformance.Reply, changed *Known) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.total.Cases++
	switch {
	case changed == nil && a.Err != nil:
		c.total.Refused++
	case changed == nil:
		if !slices.Equal(a.Answer.Reasons, b.Answer.Reasons) {
			c.total.Reasons++
		}
	default:
		c.total.Changed++
		c.total.ByDecision = bump(c.total.ByDecision, cmp.Or(a.Answer.Decision, b.Answer.Decision))
		c.total.ByTransition = bump(c.total.ByTransition, changed.Transition)
		for _, i := range changed.Edits {
			c.total.ByEdit[i]++
		}
		if changed.Edits == nil && c.edits > 0 {
			c.total.Untold++
		}
	}
}

func bump(list []Total, name string) []Total {
	i := slices.IndexFunc(list, func(t Total) bool { return t.Name == name })
	if i < 0 {
		return append(list, Total{name, 1})
	}
	list[i].Cases++
	return list
}

// Totals gives what was counted so far, the most frequent first.
func (c *Cases) Totals() Totals {
	c.mu.Lock()
	defer c.mu.Unlock()
	t := c.total
	order := func(a, b Total) int { return cmp.Or(cmp.Compare(b.Cases, a.Cases), cmp.Compare(a.Name, b.Name)) }
	t.ByDecision = slices.SortedFunc(slices.Values(t.ByDecision), order)
	t.ByTransition = slices.SortedFunc(slices.Values(t.ByTransition), order)
	t.ByEdit = slices.Clone(t.ByEdit)
	return t
}

// causes gives the edits without which the answer would not be what it is; where each
// of several suffices, these.
func (c *Cases) causes(line []byte, before, after *conformance.Reply) []int {
	s := c.parts[cmp.Or(before.Answer.Decision, after.Answer.Decision)]
	switch {
	case s == nil || !s.told:
		return nil
	case len(s.edits) == 1:
		return s.edits
	}
	// The facts are those of the whole draft, so that none is refused.
	ask := func(e standard.Edition) *conformance.Reply {
		var room [2]conformance.Reply
		return &conformance.DecideIn(room[:0], line, nil, e, c.texts[1])[0]
	}
	var needed, enough []int
	for _, i := range s.edits {
		if e, ok := s.without[i]; ok && !sameReply(ask(e), after) {
			needed = append(needed, i)
		}
	}
	for _, i := range s.edits {
		if e, ok := s.alone[i]; ok && needed == nil && !sameReply(ask(e), before) {
			enough = append(enough, i)
		}
	}
	if needed == nil {
		return enough
	}
	return needed
}

// sameReply reports whether two replies agree in state, outcomes and values, or in
// the kind and the place of the error.
func sameReply(a, b *conformance.Reply) bool {
	if a.Err != nil || b.Err != nil {
		return a.Err != nil && b.Err != nil && a.Err.Kind == b.Err.Kind && a.Err.Path == b.Err.Path
	}
	return a.Answer.Agrees(&b.Answer)
}

// transition words how an answer changes, in ids: the states, then the outcomes that
// come and go, then the values that are others.
func transition(a, b *conformance.Reply) string {
	s := stateOf(a)
	if t := stateOf(b); t != s {
		s += " → " + t
	}
	for _, side := range [...]struct {
		sign     string
		has, not []string
	}{{" −", a.Answer.Outcomes, b.Answer.Outcomes}, {" +", b.Answer.Outcomes, a.Answer.Outcomes}} {
		for _, o := range side.has {
			if !slices.Contains(side.not, o) {
				s += side.sign + o
			}
		}
	}
	values := map[string]bool{}
	for _, pair := range [...][2]*rule.Answer{{&a.Answer, &b.Answer}, {&b.Answer, &a.Answer}} {
		for _, v := range pair[0].Values {
			if !v.Value.Equal(pair[1].Value(v.Name)) {
				values[v.Name] = true
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(values)) {
		s += " ~" + name
	}
	return s
}

func stateOf(r *conformance.Reply) string {
	if r.Err != nil {
		return "error " + string(r.Err.Kind)
	}
	return r.Answer.State.String()
}

// Text gives a changed case in words, with a line's end.
func (k *Known) Text(lang string) string {
	t := texter{words: words{lang: lang}}
	head := cmp.Or(k.After.ID, "—") + " " + cmp.Or(k.Before.Answer.Decision, k.After.Answer.Decision)
	t.line(1, "%s%s", head, bracket(t.numbers(k.Edits)))
	t.line(3, "%s: %s", t.say("before", "до"), t.reply(&k.Before))
	t.line(3, "%s: %s", t.say("after", "после"), t.reply(&k.After))
	if from, to := t.moved(k); from+to != "" {
		t.line(3, "%s", from+to)
	}
	return t.b.String()
}

func (w words) reply(r *conformance.Reply) string {
	if r.Err != nil {
		return w.say("error ", "ошибка ") + r.Err.Error()
	}
	return w.answer(&r.Answer)
}

// moved words the values that are others.
func (w words) moved(k *Known) (from, to string) {
	for _, v := range k.Before.Answer.Values {
		if is := k.After.Answer.Value(v.Name); !is.Equal(v.Value) && v.Name != "counted" {
			from += w.value(rule.ValueChange{Name: v.Name, From: v.Value, To: is}) + "; "
		}
	}
	for _, v := range k.After.Answer.Values {
		if was := k.Before.Answer.Value(v.Name); !was.Known() && v.Name != "counted" {
			to += w.value(rule.ValueChange{Name: v.Name, To: v.Value}) + "; "
		}
	}
	return from, to
}

// AppendJSON appends a changed case as a JSON object.
func (k *Known) AppendJSON(b []byte) []byte {
	b = append(b, `{"changed":{"transition":`...)
	b = rule.AppendQuoted(b, k.Transition)
	b = append(b, `,"edits":`...)
	b = appendInts(b, places(k.Edits))
	b = append(b, `,"before":`...)
	b = k.Before.AppendJSON(b)
	b = append(b, `,"after":`...)
	b = k.After.AppendJSON(b)
	return append(b, '}', '}')
}

func appendInts(b []byte, list []int) []byte {
	b = append(b, '[')
	for i, n := range list {
		if i > 0 {
			b = append(b, ',')
		}
		b = strconv.AppendInt(b, int64(n), 10)
	}
	return append(b, ']')
}

// AppendJSON appends the totals as a JSON object.
func (t *Totals) AppendJSON(b []byte) []byte {
	b = fmt.Appendf(b, `{"totals":{"cases":%d,"refused":%d,"changed":%d,"reasons_only":%d`, t.Cases, t.Refused, t.Changed, t.Reasons)
	for _, list := range [...]struct {
		name   string
		totals []Total
	}{{"by_decision", t.ByDecision}, {"by_transition", t.ByTransition}} {
		b = append(append(append(b, `,"`...), list.name...), `":{`...)
		for i, one := range list.totals {
			if i > 0 {
				b = append(b, ',')
			}
			b = rule.AppendQuoted(b, one.Name)
			b = append(b, ':')
			b = strconv.AppendInt(b, int64(one.Cases), 10)
		}
		b = append(b, '}')
	}
	b = append(b, `,"by_edit":`...)
	return fmt.Appendf(appendInts(b, t.ByEdit), `,"untold":%d}}`, t.Untold)
}

// Text gives the totals in words.
func (t *Totals) Text(lang string) string {
	x := texter{words: words{lang: lang}}
	x.line(1, x.say("%d cases asked: %d change, %d keep their answer for other reasons, %d are refused either way",
		"случаев: %d; меняются: %d; прежний ответ по другим основаниям: %d; отклонены в обоих текстах: %d"), t.Cases, t.Changed, t.Reasons, t.Refused)
	if t.Changed == 0 {
		x.line(1, "%s", x.say("NO KNOWN CASE CHANGES", "НИ ОДИН ИЗВЕСТНЫЙ СЛУЧАЙ НЕ МЕНЯЕТСЯ"))
	}
	for _, list := range [...]struct {
		title  string
		totals []Total
	}{{x.say("by decision", "по решениям"), t.ByDecision}, {x.say("by transition", "по переходам"), t.ByTransition}} {
		for i, one := range list.totals {
			if i == 0 {
				x.line(1, "%s:", list.title)
			}
			x.line(2, "%8d  %s", one.Cases, one.Name)
		}
	}
	for i, n := range t.ByEdit {
		if n > 0 {
			x.line(1, "%s %d: %d", x.say("edit", "правка"), i+1, n)
		}
	}
	if t.Untold > 0 {
		x.line(1, x.say("%d change, but by which edit is not told apart", "ещё меняются, но какой правкой, не выделено: %d"), t.Untold)
	}
	return x.b.String()
}
