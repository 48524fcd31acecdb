package effect

import (
	"fmt"
	"slices"
	"strings"

	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// Text gives the effect in words for people, in lines of at most a hundred columns.
func (e *Effect) Text(lang string) string {
	t := texter{words: words{lang: lang}, e: e}
	t.head()
	t.remarks()
	t.edits()
	t.parameters()
	t.decisions()
	t.deadlines()
	t.spans()
	t.posts()
	t.items()
	return t.b.String()
}

type texter struct {
	words
	e *Effect
	b strings.Builder
}

func (t *texter) line(depth int, format string, args ...any) {
	indent := strings.Repeat("  ", depth)
	t.b.WriteString(conformance.Wrap(fmt.Sprintf(format, args...), indent, indent+"    "))
	t.b.WriteByte('\n')
}

// section opens a section behind an empty line.
func (t *texter) section(en, ru string) {
	t.b.WriteByte('\n')
	t.line(0, "%s", strings.ToUpper(t.say(en, ru)))
}

func (t *texter) head() {
	if t.e.Name != "" {
		t.line(0, t.say("Draft %s, against edition %s, compared on %s", "Проект %s к редакции %s, сравнение на %s"), t.e.Name, t.e.Before, t.e.On)
	} else {
		t.line(0, t.say("Edition %s and edition %s, compared on %s", "Редакции %s и %s, сравнение на %s"), t.e.Before, t.e.After, t.e.On)
	}
	if !t.e.Entry.IsZero() {
		t.line(0, "%s: %s", t.say("In force from, at the earliest", "Вступает в силу не ранее"), t.e.Entry)
	}
	t.line(0, "%s: %s", t.say("Verdict", "Вывод"), strings.ToUpper(t.e.Verdict.In(t.lang)))
	for _, line := range t.e.loud(t.words) {
		t.line(0, "%s", line)
	}
}

// loud says in capitals what people would otherwise overlook: decisions whose answers
// stay while something about them changes, and that nothing changes at all.
func (e *Effect) loud(w words) []string {
	var list []string
	for _, d := range e.Decisions {
		if d.Verdict == ReasonsOnly {
			list = append(list, fmt.Sprintf(w.say("%s: NO ANSWER CHANGES, only the reasons that are given for it", "%s: НИ ОДИН ОТВЕТ НЕ МЕНЯЕТСЯ, меняются лишь основания"), w.name(d.Name)))
		}
	}
	return list
}

func (t *texter) remarks() {
	if t.e.Remarks == nil {
		return
	}
	t.section("To look at", "Обратите внимание")
	for _, r := range t.e.Remarks {
		t.line(1, "[%s] %s%s", r.Kind, r.Words.In(t.lang), bracket(t.numbers(r.Edits)))
	}
}

func bracket(s string) string {
	if s == "" {
		return ""
	}
	return " (" + s + ")"
}

func (t *texter) edits() {
	if t.e.Edits == nil {
		return
	}
	t.section("The edits", "Правки")
	for i := range t.e.Edits {
		edit := &t.e.Edits[i]
		if i == 40 {
			t.line(1, "… (%d)", len(t.e.Edits))
			break
		}
		t.line(1, "%d. %s", i+1, t.edit(edit.Edit))
		for _, line := range t.does(t.e, edit) {
			t.line(3, "%s", line)
		}
	}
}

// does says where an edit shows, line by line.
func (w words) does(e *Effect, edit *Edit) []string {
	var lines []string
	add := func(title string, names []string) {
		if names != nil {
			lines = append(lines, title+": "+strings.Join(w.names(names), ", "))
		}
	}
	add(w.say("changes", "меняет"), edit.Decisions)
	add(w.say("only together with another edit", "только вместе с другой правкой"), w.joints(edit.Together))
	add(w.say("as another edit does, or against it", "то же, что другая правка, или против неё"), w.joints(edit.Overlaps))
	add(w.say("touches, with too many others to tell what it does", "касается вместе со слишком многими другими, чтобы выделить её действие"), e.untold(edit))
	if edit.Overwritten > 0 {
		lines = append(lines, fmt.Sprintf(w.say("edit %d holds in its place", "вместо неё действует правка %d"), edit.Overwritten))
	}
	switch {
	case lines != nil:
	case edit.Edit.Op == standard.OpReword:
		lines = append(lines, w.say("words only", "только слова"))
	case edit.Edit.Op == standard.OpInsert && edit.Edit.Into == "":
		lines = append(lines, w.say("brings a unit of the text, and no rule", "дополняет текст, но не правила"))
	}
	return lines
}

// joints words decisions in which an edit acts with others.
func (w words) joints(list []Joint) []string {
	var words []string
	for _, j := range list {
		with := w.numbers(j.With)
		if with == "" {
			with = w.say("several edits", "несколько правок")
		}
		words = append(words, w.name(j.Decision)+bracket(with))
	}
	return words
}

// untold gives the decisions that an edit touches and of which it is not known what
// the edit does in them.
func (e *Effect) untold(edit *Edit) []string {
	var names []string
	for _, d := range e.Decisions {
		if !d.Separated && slices.Contains(edit.Touches, d.Name) {
			names = append(names, d.Name)
		}
	}
	return names
}

func (t *texter) parameters() {
	if t.e.Parameters == nil {
		return
	}
	t.section("Numbers of the text", "Числа текста")
	for _, p := range t.e.Parameters {
		t.line(1, "%s: %s → %s — %s", p.Address, t.stated(p.From), t.stated(p.To), p.Meaning.In(t.lang))
	}
}

func (t *texter) stated(s string) string {
	if s == "" {
		return t.say("none", "нет")
	}
	return s
}

func (t *texter) decisions() {
	var same []string
	t.section("Decisions", "Решения")
	for i := range t.e.Decisions {
		d := &t.e.Decisions[i]
		if d.Verdict == Equal {
			same = append(same, d.Name)
			continue
		}
		t.decision(d)
	}
	if same != nil {
		t.line(1, "%s (%d): %s", t.say("unchanged", "без изменений"), len(same), strings.Join(same, ", "))
	}
}

func (t *texter) decision(d *Decision) {
	t.line(1, "%s — %s%s", d.Name, strings.ToUpper(d.Verdict.In(t.lang)), bracket(t.numbers(d.Causes)))
	t.line(2, "%s", d.Question.In(t.lang))
	if len(d.Together) > 0 {
		t.line(2, "%s: %s", t.say("only together", "только вместе"), t.numbers(d.Together))
	}
	if !d.Separated {
		t.line(2, "%s", t.touched(d))
	}
	if d.Readings != nil {
		t.line(2, "%s: %s", t.say("how far depends on the readings", "насколько, зависит от прочтений"), strings.Join(d.Readings, ", "))
	}
	if d.dated() {
		t.line(2, "• %s", t.elsewhere(d))
		return
	}
	for i := range d.Changes {
		if c := &d.Changes[i]; !c.reasons() || d.Verdict == ReasonsOnly {
			t.change(d, c)
		}
	}
	if cited, uncited := d.otherReasons(); d.Verdict != ReasonsOnly && len(cited)+len(uncited) > 0 {
		t.line(2, "• %s: %s", t.say("where the answer stays, its reasons change", "где ответ прежний, меняются основания"), t.signed(cited, uncited))
	}
}

// touched says that too many edits touch a decision to be told apart.
func (w words) touched(d *Decision) string {
	return fmt.Sprintf(w.say("%d edits touch it, too many or too entangled to be told apart; no other edit changes it",
		"правки, которые его касаются (%d), слишком многочисленны или сложны, чтобы их разделить; другие правки его не меняют"), len(d.Touching))
}

// dated reports whether the decision is that on deadlines, whose changes are told
// there, duty by duty.
func (d *Decision) dated() bool { return d.Name == standard.Due().Def().Name }

// elsewhere says where the changes of the deadlines are told.
func (w words) elsewhere(d *Decision) string {
	return fmt.Sprintf(w.say("told under the deadlines, duty by duty (%d)", "сказано в разделе о сроках, по обязанностям (%d)"), len(d.Changes))
}

// otherReasons gives the citations that come and go where the answer stays.
func (d *Decision) otherReasons() (cited, uncited []string) {
	for _, c := range d.Changes {
		cited, uncited = append(cited, c.Cited...), append(uncited, c.Uncited...)
	}
	return cited, uncited
}

func (w words) signed(gained, lost []string) string {
	var parts []string
	for _, s := range gained {
		parts = append(parts, "+"+s)
	}
	for _, s := range lost {
		parts = append(parts, "−"+s)
	}
	return strings.Join(parts, " ")
}

func (t *texter) change(d *Decision, c *Change) {
	what := t.what(c)
	if what == "" {
		what = t.say("values", "значения")
	}
	t.line(2, "• %s [%s]%s", what, c.Verdict, bracket(t.numbers(c.Causes)))
	if c.Where.En != "" {
		t.line(4, "%s: %s", t.say("when", "когда"), c.Where.In(t.lang))
	}
	for i, clause := range c.When {
		head := t.say("exactly when", "ровно когда")
		if i > 0 {
			head = t.say("or when", "или когда")
		}
		t.line(4, "%s: %s", head, t.clause(d, clause))
	}
	if c.More {
		t.line(4, "%s", t.say("and in further cases, which are too many to list", "и в других случаях, их слишком много для перечисления"))
	}
	if c.Case != nil {
		t.example(c.Case)
	}
}

func (t *texter) example(c *Case) {
	t.line(4, "%s: %s", t.say("smallest case", "наименьший пример"), facts(c.Facts))
	t.line(5, "%s: %s", t.say("before", "до"), t.answer(&c.Before))
	t.line(5, "%s: %s", t.say("after", "после"), t.answer(&c.After))
}

// answer words the state, the outcomes and the reasons of an answer.
func (w words) answer(a *rule.Answer) string {
	s := a.State.In(w.lang)
	if len(a.Outcomes) > 0 {
		s += "; " + strings.Join(w.names(a.Outcomes), ", ")
	}
	if len(a.Reasons) > 0 {
		s += " — " + strings.Join(a.Reasons, ", ")
	}
	return s
}

func (t *texter) deadlines() {
	if t.e.Deadlines == nil {
		return
	}
	t.section("Deadlines", "Сроки")
	for _, d := range t.e.Deadlines {
		t.line(1, "%s — %s: %s [%s]%s", d.Duty.ID, d.Duty.What.In(t.lang), t.period(&d), d.Verdict, bracket(t.numbers(d.Edits)))
		t.shift(d.Shift)
		if d.Case != nil {
			t.line(3, "%s: %s: %s → %s", t.say("smallest case", "наименьший пример"), facts(event(d.Case)), t.date(&d.Case.Before), t.date(&d.Case.After))
		}
	}
}

// event gives the facts of a deadline without the duty.
func event(c *Case) []rule.Entry {
	return slices.DeleteFunc(slices.Clone(c.Facts), func(f rule.Entry) bool { return f.Name == "duty" })
}

// date words the due date of an answer, or its state where it has none.
func (w words) date(a *rule.Answer) string {
	for _, v := range a.Values {
		if v.Value.Type() == rule.DateType {
			return v.Value.String()
		}
	}
	return a.State.In(w.lang)
}

// period words what becomes of a duty and its period.
func (w words) period(d *Deadline) string {
	stated := func(s string) string {
		if s == "" {
			return w.say("no period", "без срока")
		}
		return w.amount(s)
	}
	switch {
	case !d.Had:
		return w.say("new duty, ", "новая обязанность, ") + stated(d.To)
	case !d.Has:
		return w.say("the duty goes", "обязанность исключена")
	}
	return stated(d.From) + " → " + stated(d.To)
}

func (t *texter) shift(s *Shift) {
	if s == nil {
		return
	}
	t.line(3, t.say("calendar days, over %d days of the documented calendar: smallest %s, median %s, largest %s", "календарных дней, по %d дням документированного календаря: меньше всего %s, медиана %s, больше всего %s"),
		s.Days, t.days(s.Least), t.days(s.Median), t.days(s.Most))
	t.line(3, t.say("most of all from %s: %s instead of %s", "больше всего от %s: %s вместо %s"), s.Worst.From, s.Worst.After, s.Worst.Before)
}

func (t *texter) spans() {
	if t.e.Spans == nil {
		return
	}
	t.section("What follows for contracts and plans", "Что это значит для договоров и планов")
	for _, s := range t.e.Spans {
		t.line(1, "%s", s.Title.In(t.lang))
		t.shift(s.Shift)
	}
}

func (t *texter) posts() {
	if t.e.Posts == nil {
		return
	}
	t.section("Staff", "Штат")
	for _, p := range t.e.Posts {
		switch n := t.e.places(p); {
		case n < mostHeads:
			t.line(1, "%s, %s %s: %s → %s", p.Post, t.axis(p.Of), t.stretch(p.Heads, -1, -1), t.stated(p.From), t.stated(p.To))
		case n == mostHeads:
			t.line(1, "%s", t.goesOn(p))
		}
	}
}

// mostHeads is how many numbers of heads are told of one post.
const mostHeads = 6

// places counts how many cells of its post stand before one.
func (e *Effect) places(p Post) (n int) {
	for _, q := range e.Posts {
		if q == p {
			return n
		}
		if q.Post == p.Post {
			n++
		}
	}
	return n
}

func (w words) goesOn(p Post) string {
	return fmt.Sprintf(w.say("%s, %s from %d on likewise", "%s, %s от %d так же"), p.Post, w.axis(p.Of), p.Heads.From)
}

func (w words) axis(of string) string {
	switch of {
	case "children":
		return w.say("children:", "детей:")
	case "training_groups":
		return w.say("training groups:", "групп обучения:")
	}
	return w.say("recipients:", "получателей:")
}

func (t *texter) items() {
	for _, list := range [...]struct {
		en, ru string
		items  []Item
	}{{"Services", "Услуги", t.e.Services}, {"Requirements", "Требования", t.e.Requirements}} {
		if list.items == nil {
			continue
		}
		t.section(list.en, list.ru)
		for _, item := range list.items {
			t.line(1, "%s %s%s", sign(item.Gained), item.Ref, dash(summary(item.Ref, t.words)))
		}
	}
	if t.e.Provisions == nil {
		return
	}
	t.section("Units of the text", "Единицы текста")
	for _, p := range t.e.Provisions {
		t.line(1, "%s: %s", p.Ref, t.did(p.Did))
	}
}

func (w words) did(c standard.ChangeKind) string {
	switch c {
	case standard.Inserted:
		return w.say("inserted", "дополнен")
	case standard.Removed:
		return w.say("removed", "исключён")
	}
	return w.say("reworded", "изложен в новой редакции")
}

func sign(gained bool) string {
	if gained {
		return "+"
	}
	return "−"
}

func dash(s string) string {
	if s == "" {
		return ""
	}
	return " — " + s
}

func summary(ref standard.Ref, w words) string {
	p, _ := standard.ProvisionByRef(ref)
	return p.Summary.In(w.lang)
}
