package main

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/conformance/effect"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// parameters lists the numbers, periods and lists that a head fixes, with the days on
// which each value held.
func (p *page) parameters(ref standard.Ref) {
	var list []standard.Parameter
	for param := range standard.Parameters() {
		if headOf(param.Address.Ref()) == ref {
			list = append(list, param)
		}
	}
	switch {
	case len(list) > manyParameters:
		p.fold(p.sayf("Figures and lists fixed here: %d", "Установленные величины и перечни: %d", len(list)),
			func() { p.parameterTable(list) })
	case list != nil:
		p.parameterTable(list)
	}
}

// manyParameters is the number above which a table of parameters is folded.
const manyParameters = 8

func (p *page) parameterTable(list []standard.Parameter) {
	p.line("| %s | %s | %s |\n|---|---|---|", p.say("Fixed here", "Установлено"), p.say("value", "значение"),
		p.say("held", "действовало"))
	for _, param := range list {
		p.line("| %s (%s) <sub>%s</sub> | %s | %s |", signs.Replace(param.Meaning.In(p.lang)),
			p.ref(param.Address.Ref()), param.Address,
			p.parameterValue(param.Value), p.held(param))
	}
	p.line("")
}

// parameterValue gives the value of a parameter in words.
func (p *page) parameterValue(v standard.Value) string {
	switch v.Kind() {
	case standard.PeriodValue:
		return periodWords(v.Period(), p.lang)
	case standard.DecimalValue:
		return p.decimal(v.String())
	case standard.ListValue:
		return p.items(slices.Collect(v.List()))
	}
	return v.String()
}

// decimal sets the sign that the language parts a decimal with.
func (p *page) decimal(number string) string {
	return strings.ReplaceAll(number, ".", p.say(".", ","))
}

// items lists names that are provisions, options or rows of a form. Neighbours of one
// list of services or rows are drawn together.
func (p *page) items(list []string) string {
	var parts []string
	for i := 0; i < len(list); {
		j := i
		for j+1 < len(list) && follows(list[j], list[j+1]) {
			j++
		}
		if j-i < 2 {
			j = i
		}
		item := p.item(list[i])
		if j > i {
			item += " — " + p.item(list[j])
		}
		parts, i = append(parts, item), j+1
	}
	if parts == nil {
		return p.say("none", "нет")
	}
	return strings.Join(parts, "; ")
}

var lastNumber = regexp.MustCompile(`^(.*?)([0-9]+)(\)?)$`)

// follows reports whether a name is the next in a row: 9 after 8, p40(1).s2 after
// p40(1).s1.
func follows(name, next string) bool {
	a, b := lastNumber.FindStringSubmatch(name), lastNumber.FindStringSubmatch(next)
	if a == nil || b == nil || a[1] != b[1] || a[3] != b[3] {
		return false
	}
	var m, n int
	fmt.Sscan(a[2], &m)
	fmt.Sscan(b[2], &n)
	return n == m+1
}

// item gives a name of a list in words: a provision, a row by its number, an option.
func (p *page) item(name string) string {
	switch {
	case p.anchored[standard.Ref(name)]:
		return p.ref(standard.Ref(name))
	case strings.Trim(name, "0123456789") == "":
		return name
	}
	return p.optionWords(name, "option")
}

// held says between which acts a parameter had a value.
func (p *page) held(param standard.Parameter) string {
	var parts []string
	if param.From != "" && param.From != firstAct(param.Address.Ref()) {
		act, _ := standard.ActByNumber(param.From)
		parts = append(parts, p.sayf("from %s, by %s", "с %s, %s", dateWords(act.From, p.lang),
			actInWords(param.From, actName, p.lang)))
	}
	if param.Until != "" {
		act, _ := standard.ActByNumber(param.Until)
		parts = append(parts, p.sayf("before %s, by %s", "до %s (не включая), %s", dateWords(act.From, p.lang),
			actInWords(param.Until, actName, p.lang)))
	}
	if parts == nil {
		return p.say("throughout", "весь срок")
	}
	return strings.Join(parts, "; ")
}

// firstAct is the act that a text began with.
func firstAct(ref standard.Ref) string {
	if ref.Act() == "law" {
		return "114-IV"
	}
	return "138"
}

// decisions writes the decisions that have their home in a provision, and names those
// that rest on it besides.
func (p *page) decisions(ref standard.Ref) {
	var besides []string
	for d := range conformance.Decisions() {
		name := d.Def().Name
		switch {
		case p.homes[name] == ref:
			p.decision(d)
		case !isChapter(ref) && p.restsOn(name, ref):
			besides = append(besides, name)
		}
	}
	if besides != nil {
		p.paragraph("**" + p.say("Decisions that rest on this", "Решения, которые на этом основаны") + "** " +
			names(besides, atDecision))
	}
}

// restsOn reports whether a decision rests on a provision or on a part of it.
func (p *page) restsOn(decision string, ref standard.Ref) bool {
	for r := range conformance.RestsOn(ref).Rules() {
		if r.Decision == decision && decision != standard.Due().Def().Name {
			return true
		}
	}
	return false
}

// decision writes a decision: its question, its rule, the readings it depends on.
func (p *page) decision(d *standard.Decision) {
	def := d.Def()
	p.line("%s**%s** %s `%s`\n", anchorAt(atDecision+def.Name), p.say("Decision.", "Решение."),
		signs.Replace(def.Question.In(p.lang)), def.Name)
	if d.Computed != nil {
		p.paragraph(p.say("Answered by counting:", "Ответ получают счётом:"))
		for i, step := range d.Computed.Steps {
			p.line("%d. %s", i+1, p.linked(step))
		}
		p.line("")
		if len(d.Computed.Readings) > 0 {
			p.paragraph(p.say("It may turn on the readings ", "Может зависеть от толкований ") +
				names(d.Computed.Readings, atReading) + ".")
		}
	}
	switch {
	case d.Grounds != nil:
		p.fold(p.say("The rule of its ground, as it stood last", "Правило об основании в последней редакции"), func() {
			p.paragraph("*" + d.Grounds.Def().Question.In(p.lang) + "*")
			p.rules(d.Grounds)
		})
	case d.Rules != nil:
		p.fold(p.say("The rule, as it stood last", "Правило в последней редакции"), func() { p.rules(d) })
	}
	p.paragraph(p.say("Facts: ", "Факты: ") + names(factNames(def), atFact) + ".")
}

func factNames(def *rule.Decision) []string {
	list := make([]string, len(def.Facts))
	for i := range def.Facts {
		list[i] = def.Facts[i].Name
	}
	return list
}

// rules writes the rule of a decision as it stood on the last day of the standard,
// then what was otherwise before.
func (p *page) rules(d *standard.Decision) {
	wordings := p.wordings(d)
	if len(wordings) == 0 {
		return
	}
	last := wordings[len(wordings)-1]
	p.printed(last)
	for i := len(wordings) - 2; i >= 0; i-- {
		p.earlier(wordings[i], wordings[i+1])
	}
}

// wording is a rule as it was printed in the editions of some days.
type wording struct {
	def   *rule.Decision
	from  calendar.Date
	acts  []string // that made it
	lines []string
}

// wordings prints a rule on each day on which an act may have changed it, and keeps
// those that differ from the one before.
func (p *page) wordings(d *standard.Decision) []wording {
	var list []wording
	for act := range standard.Acts() {
		e, err := standard.On(act.From)
		if err != nil {
			continue
		}
		w := p.wordingIn(d, e)
		if w.from = act.From; len(list) == 0 || !slices.Equal(list[len(list)-1].lines, w.lines) {
			w.acts = p.makers(d, e, w)
			list = append(list, w)
		}
	}
	return list
}

// wordingIn prints a rule as it stands in an edition.
func (p *page) wordingIn(d *standard.Decision, e standard.Edition) wording {
	w := wording{def: e.Compiled(d).Decision()}
	var b bytes.Buffer
	if err := w.def.Print(&b, p.lang); err != nil {
		p.err = err
	}
	w.lines = strings.Split(strings.TrimRight(b.String(), "\n"), "\n")[1:]
	return w
}

// makers gives the acts of a day that made a wording: of several those without which
// it would be another.
func (p *page) makers(d *standard.Decision, e standard.Edition, w wording) []string {
	var all, made []string
	for act := range standard.Acts() {
		if act.From != e.Day() {
			continue
		}
		all = append(all, act.Number)
		without, ok := e.Without(act.Number)
		if ok && without.Err() == nil && !slices.Equal(p.wordingIn(d, without).lines, w.lines) {
			made = append(made, act.Number)
		}
	}
	if made != nil {
		return made
	}
	return all
}

// The heading of the rule of the answer itself.
const (
	yesEn = "The answer is yes"
	yesRu = "Ответ «да»"
)

// arises is the heading of the rule of the question itself.
func (p *page) arises() string {
	return p.say("The question arises", "Вопрос возникает")
}

// ruleTitles gives the headings of a printed rule in their order.
func (p *page) ruleTitles(def *rule.Decision) []string {
	var titles []string
	if def.Applies != nil {
		titles = append(titles, p.arises())
	}
	if def.State != nil {
		titles = append(titles, p.say(yesEn, yesRu))
	}
	for _, o := range def.Outcomes {
		if o.When != nil {
			titles = append(titles, p.sayf("Consequence “%s”", "Последствие «%s»", p.outcome(o.ID)))
		}
	}
	for _, v := range def.Values {
		for _, c := range v.Cases {
			titles = append(titles, fmt.Sprintf("%s: %s", upper(words(p, valueWords, v.Name, "value")), p.valueWords(c.Value)))
		}
	}
	return titles
}

// before says that something held up to a day, which it no longer held on.
func (p *page) before(d calendar.Date) string {
	return p.sayf("Before %s", "До %s (не включая)", dateWords(d, p.lang))
}

// upper gives words with a capital at the beginning.
func upper(s string) string {
	for i := range s {
		if i > 0 {
			return strings.ToUpper(s[:i]) + s[i:]
		}
	}
	return strings.ToUpper(s)
}

// condition words a condition without its address: options by their words.
func (p *page) condition(def *rule.Decision, line string) string {
	for i := range def.Facts {
		f := &def.Facts[i]
		is := f.Yes.In(p.lang) + p.say(" is ", " — ")
		if rest, ok := strings.CutPrefix(line, is); ok && f.Type == rule.OptionType {
			return p.options(f, rest)
		}
	}
	return signs.Replace(line)
}

// options words the options of a condition.
func (p *page) options(f *rule.Fact, list string) string {
	list, denied := strings.CutPrefix(list, p.say("not ", "не "))
	var options []string
	for _, id := range strings.Split(list, ", ") {
		options = append(options, p.option(f, id))
	}
	title := signs.Replace(f.Yes.In(p.lang)) + ": "
	if denied {
		title += p.say("none of these: ", "ничего из этого: ")
	}
	return title + strings.Join(options, p.say("; or ", "; или "))
}

// option words an option of a fact: a ground of article 6 by the fact of its name, a
// duty by what has to be done.
func (p *page) option(f *rule.Fact, id string) string {
	if d, ok := standard.DutyByID(id); ok {
		return link(signs.Replace(d.What.In(p.lang)), atDuty+id)
	}
	if ground, ok := standard.FactNamed(id); ok {
		return signs.Replace(ground.Yes.In(p.lang))
	}
	return p.optionWords(id, "option of "+f.Name)
}

// quoted sets words in the quotation marks of the language.
func (p *page) quoted(words string) string { return p.say("“"+words+"”", "«"+words+"»") }

// ruleTitle gives a named rule in words.
func (p *page) ruleTitle(name string) string {
	en, ru := effect.RuleTitle(name)
	if en == "" && p.err == nil {
		p.err = fmt.Errorf("there is no title for the rule %q", name)
	}
	return p.say(en, ru)
}
