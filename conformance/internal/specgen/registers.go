package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// readingIndex lists every reading: its question, where it is raised, the option by
// default.
func (p *page) readingIndex() {
	p.behindHeading("part/readings")
	p.line("| %s | %s | %s | %s |\n|---|---|---|---|", p.say("reading", "толкование"), p.say("question", "вопрос"),
		p.say("provisions", "положения"), p.say("by default", "по умолчанию"))
	for r := range standard.Readings() {
		p.line("| %s | %s | %s | `%s`: %s |", names([]string{r.ID}, atReading), signs.Replace(r.Question.In(p.lang)),
			p.refs(slices.Collect(r.Refs())), r.Default().ID, p.firstSentence(r.Default().Meaning))
	}
	p.line("")
}

// firstSentence gives the beginning of a text.
func (p *page) firstSentence(text rule.Text) string {
	first, _, cut := strings.Cut(text.In(p.lang), ". ")
	if cut {
		first += "."
	}
	return p.prose(rule.Text{En: first, Ru: first})
}

// senseIndex lists every word and question of which only one understanding is offered.
func (p *page) senseIndex() {
	p.behindHeading("part/senses")
	p.line("| %s | %s | %s |\n|---|---|---|", p.say("name", "имя"), p.say("provisions", "положения"),
		p.say("how it is understood", "как понято"))
	for i := range standard.Interpretations() {
		p.line("| %s | %s | %s |", names([]string{i.ID}, atSense), p.refs(slices.Collect(i.Refs())), p.firstSentence(i.Meaning))
	}
	p.line("")
}

// dutyIndex lists every duty: what is to be done by whom, what sets it off, by when.
func (p *page) dutyIndex() {
	p.behindHeading("part/duties")
	p.line("| %s | %s | %s | %s | %s |\n|---|---|---|---|---|", p.say("duty", "обязанность"), p.say("bearer", "кто обязан"),
		p.say("set off by", "возникает, когда"), p.say("period", "срок"), p.say("provision", "положение"))
	for d := range standard.Duties() {
		trigger := "—"
		if d.Trigger != "" {
			trigger = p.event(d.Trigger) + p.result(d)
		}
		p.line("| %s | %s | %s | %s | %s |", link(signs.Replace(d.What.In(p.lang)), atDuty+d.ID),
			signs.Replace(d.Bearer.In(p.lang)), trigger, p.shortPeriod(d), p.ref(d.Ref()))
	}
	p.line("")
}

// shortPeriod gives the period of a duty in few words.
func (p *page) shortPeriod(d standard.Duty) string {
	switch d.Kind {
	case standard.DutyOpen:
		return p.say("not stated", "не указан")
	case standard.DutyImmediately:
		return p.say("immediately", "немедленно")
	}
	param, ok := parameterNamed(d.Period)
	if !ok {
		p.err = fmt.Errorf("the duty %s has no period", d.ID)
		return ""
	}
	n := periodWords(param.Value.Period(), p.lang)
	switch d.Kind {
	case standard.DutyNotBefore:
		return p.waiting(param.Value.Period())
	case standard.DutyRecurring:
		if period := param.Value.Period(); period.N() == 1 {
			return p.say("once a "+unitWords[period.Unit()].en[0], "раз в "+unitWords[period.Unit()].ru[0])
		}
		return p.sayf("once in %s", "раз в %s", n)
	}
	if param.Until != "" {
		act, _ := standard.ActByNumber(param.Until)
		n += p.sayf(" (before %s)", " (до %s, не включая)", dateWords(act.From, p.lang))
	}
	return n
}

// waiting words a period that has to pass first.
func (p *page) waiting(period calendar.Period) string {
	pass := plural(period.N(), "пройдёт", "пройдут", "пройдёт")
	if p.lang == "en" {
		pass = map[bool]string{true: "has passed", false: "have passed"}[period.N() == 1]
		return "not before " + periodWords(period, p.lang) + " " + pass
	}
	return "не раньше, чем " + pass + " " + periodWords(period, p.lang)
}

// actIndex lists the acts in the order of their entry into force, with the days and with
// what each did to the text.
func (p *page) actIndex() {
	p.behindHeading("part/acts")
	p.paragraph(p.say("Some acts name the day from which they are in force. The others enter into force some days after their first "+
		"official publication, and its day is not known here. For these stands a **window**: its first day is counted from "+
		"registration, or from signature where that is all that is known, as if the act had been published at once; its last day is the last one that is possible. "+
		"On the days of the window the act counts as in force, and an answer that turns on this says so. A **derived** day is "+
		"taken from the dating of an edition in a database of law.",
		"Одни акты сами называют день, с которого действуют. Другие вводятся в действие через несколько дней после первого "+
			"официального опубликования, а его день здесь неизвестен. Для них указано **окно**: первый его день отсчитан от "+
			"регистрации, а если известно лишь подписание — от него, как если бы акт опубликовали сразу; последний день окна — крайний возможный. "+
			"В дни окна акт считается действующим, и ответ, который от этого зависит, об этом говорит. День, **установленный косвенно**, "+
			"взят из датировки редакции в правовой базе данных."))
	for act := range standard.Acts() {
		p.act(act)
	}
}

// act writes the entry of an act.
func (p *page) act(act standard.Act) {
	title := "**" + signs.Replace(act.Title.In(p.lang)) + ".**"
	if !strings.Contains(title, act.Number) {
		title = "**" + upper(actInWords(act.Number, actName, p.lang)) + ".** " + signs.Replace(act.Title.In(p.lang)) + "."
	}
	p.line("%s%s %s\n", anchorAt(atAct+act.Number), title, p.entry(act))
	for _, did := range []standard.ChangeKind{standard.Inserted, standard.Reworded, standard.Removed} {
		p.entries(words(p, didWords, did, "change"), p.changed(act.Number, did))
	}
	var came, went, duties []string
	for param := range standard.Parameters() {
		name := signs.Replace(param.Meaning.In(p.lang)) + ": " + p.parameterValue(param.Value) + " (" + p.ref(param.Address.Ref()) + ")"
		if param.From == act.Number && param.From != firstAct(param.Address.Ref()) {
			came = append(came, name)
		}
		if param.Until == act.Number {
			went = append(went, name)
		}
	}
	p.entries(p.say("Figures and lists fixed", "Установлены величины и перечни"), came)
	p.entries(p.say("Figures and lists that ceased", "Отпали величины и перечни"), went)
	for d := range standard.Duties() {
		if d.Since == act.Number && d.Since != firstAct(d.Ref()) {
			duties = append(duties, link(signs.Replace(d.What.In(p.lang)), atDuty+d.ID))
		}
	}
	p.entries(p.say("Duties brought", "Появились обязанности"), duties)
	p.line("")
}

// entries writes a line of an entry; nothing where there is nothing to list.
func (p *page) entries(title string, list []string) {
	if len(list) > 0 {
		p.line("- %s: %s.", title, strings.Join(list, "; "))
	}
}

// didWords are the headings of what an act did.
var didWords = map[standard.ChangeKind]rule.Text{
	standard.Inserted: {En: "Inserted", Ru: "Добавлено"},
	standard.Reworded: {En: "Amended", Ru: "Изменено"},
	standard.Removed:  {En: "Removed", Ru: "Исключено"},
}

// changed cites the provisions to which an act did something; of a whole and its parts
// the whole alone.
func (p *page) changed(number string, did standard.ChangeKind) []string {
	touched := map[standard.Ref]bool{}
	var list []string
	for of := range standard.Provisions() {
		if !slices.ContainsFunc(of.History, func(c standard.Change) bool { return c.Act == number && c.Did == did }) {
			continue
		}
		touched[of.Ref] = true
		if parent, ok := of.Ref.Parent(); !ok || !touched[parent] {
			list = append(list, p.ref(of.Ref))
		}
	}
	return list
}

// entry says when an act was signed and from when it was in force.
func (p *page) entry(act standard.Act) string {
	switch {
	case act.Doubtful():
		return p.sayf("In force from a day of the window from %s to %s.",
			"Введён в действие в один из дней окна: с %s по %s.",
			dateWords(act.From, p.lang), dateWords(act.Latest, p.lang))
	case act.Certainty == standard.Derived:
		return p.sayf("In force from %s; the day is derived.", "Действует с %s; день установлен косвенно.", dateWords(act.From, p.lang))
	case act.Certainty == standard.Earliest:
		return p.sayf("In force from %s, the first possible day.", "Действует с %s — первого возможного дня.", dateWords(act.From, p.lang))
	}
	return p.sayf("In force from %s; the act names the day.", "Действует с %s; день назван в самом акте.", dateWords(act.From, p.lang))
}

// actLink names an act and leads to its entry.
func (p *page) actLink(number string, form actCase) string {
	return link(actInWords(number, form, p.lang), atAct+number)
}

// times says at the top when the texts were in force, what ended them, and what follows
// from that.
func (p *page) times() {
	p.line("## %s\n", p.say("When the text was in force", "Когда действовал текст"))
	for _, text := range []struct {
		first standard.Ref
		name  rule.Text
	}{
		{"p1", rule.Text{En: "Order 138 and the standard", Ru: "Приказ № 138 и стандарт"}},
		{"law:a1", rule.Text{En: "Law 114-IV", Ru: "Закон № 114-IV"}},
	} {
		from, until := life(text.first)
		ended, ok := endedBy(text.first, until)
		if !ok {
			p.err = fmt.Errorf("no act ended the text of %s on %s", text.first, until)
			return
		}
		p.line("- **%s:** %s. %s %s.", text.name.In(p.lang), p.sayf("from %s; the last day is %s", "с %s; последний день — %s",
			dateWords(from, p.lang)+p.doubt(firstAct(text.first)), dateWords(until.AddDays(-1), p.lang)),
			p.sayf("From %s on it is no longer in force:", "С %s не действует:", dateWords(until, p.lang)),
			link(signs.Replace(ended.Title.In(p.lang)), atAct+ended.Number))
	}
	p.line("- %s", p.say("A question on a later day gets no answer: there is no text any more that could give one, and the page knows no transitional rule.",
		"На вопрос о более позднем дне ответа нет: нет текста, который мог бы его дать, а переходных положений страница не знает."))
	p.line("- %s\n", p.say("A duty that arose before keeps its date, also where the date comes after the last day: the text in force on the day of the event governs.",
		"Обязанность, возникшая раньше, сохраняет свой срок, даже если он истекает после последнего дня: решает текст, который действовал в день события."))
}

// life gives the first day of a provision, and the day from which it was no more.
func life(ref standard.Ref) (from, until calendar.Date) {
	of, _ := standard.ProvisionByRef(ref)
	for v := range of.InForce() {
		if from.IsZero() {
			from = v.From
		}
		until = v.To
	}
	return from, until
}

// endedBy finds the act that ended a text: a law for a law, an order for an order.
func endedBy(ref standard.Ref, until calendar.Date) (standard.Act, bool) {
	for act := range standard.Acts() {
		if act.From == until && isLaw(act.Number) == (ref.Act() == "law") {
			return act, true
		}
	}
	return standard.Act{}, false
}

func isLaw(number string) bool { return strings.ContainsAny(number, "IVX") }
