package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// acts are the parts of the page, in the order of the text, by the act of their
// provisions.
var acts = []struct {
	act, anchor string
	title       rule.Text
}{
	{"order", "part/order", rule.Text{En: "Order 138", Ru: "Приказ № 138"}},
	{"", "part/standard", rule.Text{En: "The standard", Ru: "Стандарт"}},
	{"law", "part/law", rule.Text{En: "Law 114-IV", Ru: "Закон № 114-IV"}},
	{"l480", "part/cited", rule.Text{En: "Acts that are only cited", Ru: "Акты, которые только цитируются"}},
}

// partOf gives the place in acts of the act of a provision.
func partOf(ref standard.Ref) int {
	for i, a := range acts {
		if a.act == ref.Act() {
			return i
		}
	}
	return len(acts) - 1
}

// firstAnnex is where the annexes begin, which have no heading of their own.
const firstAnnex standard.Ref = "annex1"

// isChapter reports whether a head is the heading of a chapter.
func isChapter(ref standard.Ref) bool { return strings.Contains(string(ref), "chapter:") }

// text writes every provision in the order of the text.
func (p *page) text() {
	part := -1
	for _, h := range p.heads {
		if now := partOf(h.ref); now != part {
			part = now
			p.line("%s\n## %s\n", anchorAt(acts[part].anchor), acts[part].title.In(p.lang))
			p.paragraph(p.lifeOf(part))
		}
		p.head(h)
	}
}

// lifeOf says when the provisions of a part were in force that no act changed.
func (p *page) lifeOf(part int) string {
	for _, h := range p.heads {
		if partOf(h.ref) != part || len(h.units) == 0 || len(h.units[0].History) > 0 {
			continue
		}
		for v := range h.units[0].InForce() {
			return p.sayf("Where nothing else is said, a provision stands as %s made it: in force from %s to %s.",
				"Если не сказано иное, положение остаётся таким, каким его сделал %s: действует с %s по %s.",
				p.actLink(v.By, actName), dateWords(v.From, p.lang)+p.doubt(v.By), dateWords(v.To.AddDays(-1), p.lang))
		}
	}
	return p.say("The text of these acts is not part of this specification. Here stand the places that rules, readings and examples cite.",
		"Текста этих актов в спецификации нет. Здесь собраны места, на которые ссылаются правила, толкования и примеры.")
}

// doubt says how sure the first day in force of an act is; nothing where the act
// names it.
func (p *page) doubt(number string) string {
	act, _ := standard.ActByNumber(number)
	switch {
	case act.Doubtful():
		return p.sayf(" (the first possible day; the last possible one is %s)",
			" (первый возможный день; последний возможный — %s)", dateWords(act.Latest, p.lang))
	case act.Certainty == standard.Derived:
		return p.say(" (the day is derived)", " (день установлен косвенно)")
	case act.Certainty == standard.Earliest:
		return p.say(" (the first possible day)", " (первый возможный день)")
	}
	return ""
}

// inShort is doubt where the act is linked, whose entry says more.
func (p *page) inShort(act standard.Act) string {
	switch {
	case act.Doubtful():
		return p.sayf(" (window to %s)", " (окно по %s)", dateWords(act.Latest, p.lang))
	case act.Certainty == standard.Derived:
		return p.say(" (derived)", " (установлено косвенно)")
	}
	return ""
}

// head writes a paragraph, article, annex or chapter with its parts and all that
// rests on it.
func (p *page) head(h head) {
	if h.ref == firstAnnex {
		p.line("### %s\n", p.say("Annexes", "Приложения"))
	}
	level := "####"
	if isChapter(h.ref) || h.ref.Act() == "order" || len(h.units) == 0 {
		level = "###"
	}
	p.line("%s\n%s %s\n", anchorAt(string(h.ref)), level, heading(h.ref, p.lang)+p.ofAct(h))
	if len(h.units) > 0 {
		whole := h.units[0]
		p.paragraph(p.prose(whole.Summary))
		p.paragraph(p.particulars(whole, whole) + p.history(whole))
		p.paragraph(p.note(whole, "> "))
		p.paragraph(p.attested(whole.Ref))
		p.parts(whole, h.units[1:])
	} else {
		p.citedUnits(h)
	}
	p.parameters(h.ref)
	p.decisions(h.ref)
	p.duties(h.ref)
	p.readings(h.ref)
	p.senses(h.ref)
	p.properties(h.ref)
	p.cases(h)
	p.mutants(h.ref)
}

// ofAct names the act in the heading of an act that is only cited.
func (p *page) ofAct(h head) string {
	if len(h.units) > 0 {
		return ""
	}
	return actWords[h.ref.Act()].In(p.lang)
}

// particulars gives the citation of a provision, its kind and bearer. A part says its
// bearer where that is not the bearer of the whole.
func (p *page) particulars(of, whole standard.Provision) string {
	kind := of.Kind.Words().In(p.lang)
	inherited := of.Ref != whole.Ref && of.Bearer == whole.Bearer
	if bearer := of.Bearer.In(p.lang); bearer != "" && !inherited {
		kind += p.say("; who owes it: ", "; кто обязан: ") + signs.Replace(bearer)
	}
	return fmt.Sprintf("`%s` · *%s*", of.Ref, kind)
}

// history says what acts did to a provision, and from when; nothing where none did.
func (p *page) history(of standard.Provision) string {
	var steps []string
	for _, c := range of.History {
		act, _ := standard.ActByNumber(c.Act)
		steps = append(steps, p.sayf("%s %s from %s", "%s %s с %s", words(p, changeWords, c.Did, "change"),
			p.actLink(c.Act, actBy), dateWords(act.From, p.lang)+p.inShort(act)))
	}
	if steps == nil {
		return ""
	}
	return " · " + strings.Join(steps, "; ")
}

// partHistory is the history of a part of a provision: in short where it is that of the
// whole.
func (p *page) partHistory(whole, part standard.Provision) string {
	if len(part.History) == 0 || !slices.Equal(whole.History, part.History) {
		return p.history(part)
	}
	var steps []string
	for _, c := range part.History {
		steps = append(steps, words(p, changeWords, c.Did, "change")+" "+p.actLink(c.Act, actBy))
	}
	return " · " + strings.Join(steps, "; ")
}

// note gives what to mind about a provision.
func (p *page) note(of standard.Provision, indent string) string {
	if of.Note.In(p.lang) == "" {
		return ""
	}
	return indent + "**" + p.say("Note.", "Примечание.") + "** " + p.prose(of.Note)
}

// parts lists what a provision contains, indented as deep as it lies.
func (p *page) parts(whole standard.Provision, units []standard.Provision) {
	for _, u := range units {
		indent := strings.Repeat("  ", u.Ref.Depth()-1)
		p.line("%s- %s**%s** %s %s%s", indent, anchorAt(string(u.Ref)), unitInWords(u.Ref, p.lang), p.prose(u.Summary),
			p.particulars(u, whole), p.partHistory(whole, u))
		if note := p.note(u, indent+"  <br>"); note != "" {
			p.line("%s", note)
		}
		if question := p.attested(u.Ref); question != "" {
			p.line("%s  <br>%s", indent, question)
		}
	}
	if units != nil {
		p.line("")
	}
}

// attested gives the question by which a requirement is attested.
func (p *page) attested(ref standard.Ref) string {
	r, ok := standard.RequirementByRef(ref)
	if !ok {
		return ""
	}
	return p.say("To be attested:", "Подтверждается ответом на вопрос:") + " *" + signs.Replace(r.Question.In(p.lang)) + "*"
}

// citedUnits lists the units of an act that is only cited.
func (p *page) citedUnits(h head) {
	for _, ref := range h.cited {
		p.line("- %s**%s** `%s`", anchorAt(string(ref)), inWords(ref, p.lang), ref)
	}
	if h.cited != nil {
		p.line("")
	}
}

// properties lists what was tested to hold in every case.
func (p *page) properties(ref standard.Ref) {
	properties := slices.Collect(conformance.RestsOn(ref).Properties())
	if isChapter(ref) || len(properties) == 0 {
		return
	}
	p.paragraph(p.say("**What always holds** (each sentence is a test)",
		"**Что верно всегда** (каждое предложение проверяется тестом)"))
	for _, property := range properties {
		p.line("- %s <sub>%s</sub>", signs.Replace(p.sentences[property.Test].In(p.lang)), property.Test)
	}
	p.line("")
}

// readings writes the readings whose question is raised here first, and names those
// that other provisions raise first.
func (p *page) readings(ref standard.Ref) {
	var elsewhere []string
	for r := range standard.Readings() {
		first := true
		for at := range r.Refs() {
			if headOf(at) == ref {
				if first {
					p.reading(r)
				} else {
					elsewhere = append(elsewhere, r.ID)
				}
				break
			}
			first = false
		}
	}
	if elsewhere != nil {
		p.paragraph("**" + p.say("See also the readings", "См. также толкования") + "** " + names(elsewhere, atReading))
	}
}

// reading writes one reading with its options.
func (p *page) reading(r standard.Reading) {
	p.line("%s**%s** `%s` (%s). %s\n", anchorAt(atReading+r.ID), p.say("Reading", "Толкование"), r.ID,
		p.refs(slices.Collect(r.Refs())), p.prose(r.Question))
	for o := range r.Options() {
		mark := ""
		if o.ID == r.Default().ID {
			mark = p.say(" (default)", " (по умолчанию)")
		}
		p.line("- `%s`%s: %s *%s* %s", o.ID, mark, p.prose(o.Meaning), p.say("For it:", "Довод:"), p.prose(o.Reason))
	}
	p.line("")
	if r.ByCaller {
		p.paragraph(p.say("Whoever states the fact applies this reading; the answer only names it.",
			"Это толкование применяет тот, кто сообщает факт; ответ его лишь называет."))
	}
}

// senses writes the interpretations of words for which no other option is offered.
func (p *page) senses(ref standard.Ref) {
	for i := range standard.Interpretations() {
		refs := slices.Collect(i.Refs())
		if headOf(refs[0]) != ref {
			continue
		}
		about := ""
		if i.Fact != "" {
			about = ", " + p.say("fact ", "факт ") + names([]string{i.Fact}, atFact)
		}
		p.line("%s**%s** `%s` (%s%s). %s\n", anchorAt(atSense+i.ID), p.say("How it is understood.", "Принятое понимание."),
			i.ID, p.refs(refs), about, p.prose(i.Meaning))
	}
}

// mutants says how many wrong readings of a provision the examples notice.
func (p *page) mutants(ref standard.Ref) {
	counts := map[conformance.MutantVerdict]int{}
	all := 0
	for m := range conformance.LegalMutants() {
		if m.Cite != "" && headOf(standard.Ref(m.Cite)) == ref {
			counts[m.Verdict]++
			all++
		}
	}
	if all > 0 {
		p.paragraph(p.mutantCount(all, counts))
	}
}

// mutantCount words the verdicts on wrong readings.
func (p *page) mutantCount(all int, counts map[conformance.MutantVerdict]int) string {
	line := p.sayf("**Wrong readings tried:** %d; noticed by an example: %d",
		"**Испытано ошибочных прочтений:** %d; замечено примерами: %d", all, counts[conformance.Killed])
	for _, v := range []struct {
		verdict conformance.MutantVerdict
		words   string
	}{
		{conformance.Equal, p.say("; without effect on any answer: %d", "; ни на один ответ не влияют: %d")},
		{conformance.Refused, p.say("; refused, for the changed text has no sense: %d", "; отвергнуты, потому что изменённый текст лишён смысла: %d")},
		{conformance.Survived, p.say("; not noticed: %d", "; не замечено: %d")},
	} {
		if counts[v.verdict] > 0 {
			line += fmt.Sprintf(v.words, counts[v.verdict])
		}
	}
	return line + "."
}
