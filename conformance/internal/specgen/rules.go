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
	first := true
	for param := range standard.Parameters() {
		if headOf(param.Address.Ref()) != ref {
			continue
		}
		if first {
			p.line("| %s | %s | %s |\n|---|---|---|", p.say("Fixed here", "Установлено"), p.say("value", "значение"), p.say("held", "действовало"))
			first = false
		}
		p.line("| %s (%s) <sub>%s</sub> | %s | %s |", signs.Replace(param.Meaning.In(p.lang)), p.ref(param.Address.Ref()), param.Address,
			p.parameterValue(param.Value), p.held(param))
	}
	if !first {
		p.line("")
	}
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
	return words(p, optionWords, name, "option")
}

// held says between which acts a parameter had a value.
func (p *page) held(param standard.Parameter) string {
	var parts []string
	if param.From != "" && param.From != firstAct(param.Address.Ref()) {
		act, _ := standard.ActByNumber(param.From)
		parts = append(parts, p.say("from ", "с ")+dateWords(act.From, p.lang)+p.say(", by ", ", ")+actInWords(param.From, actName, p.lang))
	}
	if param.Until != "" {
		act, _ := standard.ActByNumber(param.Until)
		parts = append(parts, fmt.Sprintf(p.say("until %s, by %s", "до %s, %s"), dateWords(act.From, p.lang), actInWords(param.Until, actName, p.lang)))
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
		p.paragraph("**" + p.say("Decisions that rest on this", "Решения, которые на этом основаны") + "** " + names(besides, atDecision))
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
	p.line("%s**%s** %s `%s`\n", anchorAt(atDecision+def.Name), p.say("Decision.", "Решение."), signs.Replace(def.Question.In(p.lang)), def.Name)
	if d.Computed != nil {
		p.paragraph(p.say("Answered by counting, from the figures above and the facts; the examples show how.",
			"Ответ получают счётом по указанным выше величинам и фактам; как именно, показывают примеры."))
		if len(d.Computed.Readings) > 0 {
			p.paragraph(p.say("It may turn on the readings ", "Может зависеть от толкований ") + names(d.Computed.Readings, atReading) + ".")
		}
	}
	if d.Grounds != nil {
		d = d.Grounds
	}
	if d.Rules == nil {
		return
	}
	p.fold(p.say("The rule, as it stood last", "Правило в последней редакции"), func() { p.rules(d) })
	if facts := factNames(def); len(facts) > 0 {
		p.paragraph(p.say("Facts: ", "Факты: ") + names(facts, atFact) + ".")
	}
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
	act   string // that made it
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
		w := wording{def: e.Compiled(d).Decision(), from: act.From, act: act.Number}
		var b bytes.Buffer
		if err := w.def.Print(&b, p.lang); err != nil {
			p.err = err
			return nil
		}
		w.lines = slices.Collect(strings.Lines(strings.TrimRight(b.String(), "\n")))[1:]
		if len(list) == 0 || !slices.Equal(list[len(list)-1].lines, w.lines) {
			list = append(list, w)
		}
	}
	return list
}

// earlier says in which lines an earlier wording was otherwise.
func (p *page) earlier(was, now wording) {
	before, after := p.bare(was), p.bare(now)
	p.line("\n%s\n", fmt.Sprintf(p.say("**Until %s (%s)** the rule was otherwise:", "**До %s (%s)** правило было иным:"),
		dateWords(now.from, p.lang), actInWords(now.act, actName, p.lang)))
	for _, line := range without(before, after) {
		p.line("- %s %s", p.say("it said:", "было:"), line)
	}
	for _, line := range without(after, before) {
		p.line("- %s %s", p.say("it did not say:", "не было:"), line)
	}
}

// without gives the lines of one list that another does not have, each once.
func without(lines, of []string) []string {
	var left []string
	for _, line := range lines {
		if !slices.Contains(of, line) && !slices.Contains(left, line) {
			left = append(left, line)
		}
	}
	return left
}

// bare gives the lines of a rule without their indents.
func (p *page) bare(w wording) []string {
	var list []string
	for _, line := range w.lines {
		if words := strings.TrimLeft(line, " "); len(words) < len(line) {
			text, ref := p.condition(w.def, strings.TrimSpace(words))
			if ref != "" {
				text += " (" + p.ref(ref) + ")"
			}
			list = append(list, text)
		}
	}
	return list
}

// printed sets the printed form of a rule as a list, its headings in words, its
// provisions and readings linked.
func (p *page) printed(w wording) {
	titles := p.ruleTitles(w.def)
	var cited []standard.Ref // of the lines above, by depth
	for _, line := range w.lines {
		words := strings.TrimLeft(line, " ")
		depth := (len(line) - len(words)) / 2
		if depth == 0 {
			p.line("\n%s\n", titles[0])
			titles = titles[1:]
			continue
		}
		text, ref := p.condition(w.def, strings.TrimSpace(words))
		cited = append(cited[:min(depth-1, len(cited))], ref)
		if ref == "" && depth > 1 {
			cited[depth-1] = cited[depth-2]
		}
		if ref != "" && (depth == 1 || cited[depth-2] != ref) {
			text += " (" + p.ref(ref) + ")"
		}
		p.line("%s- %s", strings.Repeat("  ", depth-1), text)
	}
}

// ruleTitles gives the headings of a printed rule in their order.
func (p *page) ruleTitles(def *rule.Decision) []string {
	var titles []string
	if def.Applies != nil {
		titles = append(titles, p.say("The question arises when:", "Вопрос возникает, если:"))
	}
	if def.State != nil {
		titles = append(titles, p.say("The answer is yes when:", "Ответ «да», если:"))
	}
	for _, o := range def.Outcomes {
		if o.When != nil {
			titles = append(titles, fmt.Sprintf(p.say("Consequence “%s” when:", "Последствие «%s», если:"), p.outcome(o.ID)))
		}
	}
	for _, v := range def.Values {
		for _, c := range v.Cases {
			titles = append(titles, fmt.Sprintf(p.say("%s: %s, when:", "%s: %s, если:"), upper(words(p, valueWords, v.Name, "value")), p.valueWords(c.Value)))
		}
	}
	return titles
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

var namedRule = regexp.MustCompile(`^(?:(\S+) )?\[([a-z0-9-]+)\]: (.*)$`)

// condition gives the words of a line of a printed rule, and the provision that it
// stands in.
func (p *page) condition(def *rule.Decision, line string) (text string, ref standard.Ref) {
	if m := namedRule.FindStringSubmatch(line); m != nil {
		return p.quoted(p.ruleTitle(m[2])) + ": " + p.plainCondition(def, m[3]), standard.Address(m[1]).Ref()
	}
	if address, rest, ok := strings.Cut(line, ": "); ok {
		if at, err := standard.ParseAddress(address); err == nil {
			return p.plainCondition(def, rest), at.Ref()
		}
	}
	return p.plainCondition(def, line), ""
}

// plainCondition words a condition without its address: rules by their titles, options
// and readings by their words.
func (p *page) plainCondition(def *rule.Decision, line string) string {
	see, depending, under := p.say("the rule ", "правило "), p.say("depending on the reading ", "в зависимости от прочтения "), p.say("under ", "при ")
	if before, name, ok := strings.Cut(line, see); ok && p.isRule(name) {
		return before + see + p.quoted(p.ruleTitle(name))
	}
	if id, ok := strings.CutPrefix(line, depending); ok {
		return p.say("depending on the reading ", "в зависимости от толкования ") + link("`"+id+"`", atReading+id) + ":"
	}
	if id, ok := strings.CutPrefix(line, under); ok && !strings.Contains(id, " ") {
		return under + "`" + id + "`:"
	}
	for i := range def.Facts {
		f := &def.Facts[i]
		is := f.Yes.In(p.lang) + p.say(" is ", " — ")
		if rest, ok := strings.CutPrefix(line, is); ok && f.Type == rule.OptionType {
			return p.options(f, is, rest)
		}
	}
	return signs.Replace(line)
}

// options words the options of a condition.
func (p *page) options(f *rule.Fact, is, list string) string {
	not := p.say("not ", "не ")
	if rest, denied := strings.CutPrefix(list, not); denied {
		is, list = is+not, rest
	}
	var options []string
	for _, id := range strings.Split(list, ", ") {
		options = append(options, p.option(f, id))
	}
	return signs.Replace(is) + strings.Join(options, p.say(" or ", " или "))
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
	return words(p, optionWords, id, "option of "+f.Name)
}

// quoted sets words in the quotation marks of the language.
func (p *page) quoted(words string) string { return p.say("“"+words+"”", "«"+words+"»") }

// isRule reports whether a named rule has a title.
func (p *page) isRule(name string) bool {
	en, _ := effect.RuleTitle(name)
	return en != ""
}

// ruleTitle gives a named rule in words.
func (p *page) ruleTitle(name string) string {
	en, ru := effect.RuleTitle(name)
	if en == "" && p.err == nil {
		p.err = fmt.Errorf("there is no title for the rule %q", name)
	}
	return p.say(en, ru)
}
