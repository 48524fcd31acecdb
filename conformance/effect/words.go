package effect

import (
	"fmt"
	"slices"
	"strings"

	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// words writes things in a language: Russian for "ru", English for anything else. Plain
// words stand for the names of the vocabulary.
type words struct {
	lang  string
	plain bool
}

func (w words) say(en, ru string) string { return rule.Text{En: en, Ru: ru}.In(w.lang) }

// ruleTitles are the named rules of the decisions, in words.
var ruleTitles = map[string]rule.Text{
	"child-without-representative": {En: "a child without a legal representative", Ru: "ребёнок без законного представителя"},
	"completion":                   {En: "completion", Ru: "завершение услуг"},
	"contraindication":             {En: "a medical contraindication", Ru: "медицинское противопоказание"},
	"day-stay":                     {En: "day stay", Ru: "дневное пребывание"},
	"difficult-situation":          {En: "a ground of difficult life situation", Ru: "основание трудной жизненной ситуации"},
	"discontinuation":              {En: "discontinuation", Ru: "прекращение услуг"},
	"exit":                         {En: "the exit", Ru: "выбытие"},
	"expulsion":                    {En: "expulsion", Ru: "отчисление"},
	"expulsion-for-absence":        {En: "expulsion for absence", Ru: "отчисление за отсутствие"},
	"expulsion-for-conduct":        {En: "expulsion for insults, accusations or breach", Ru: "отчисление за оскорбления, обвинения или неисполнение договора"},
	"extension-ground":             {En: "a ground of extension", Ru: "основание продления"},
	"general-services":             {En: "general services", Ru: "услуги общего характера"},
	"identification":               {En: "identification as a victim", Ru: "идентификация в качестве жертвы"},
	"injured-party-waiver":         {En: "the waiver for injured parties", Ru: "освобождение потерпевших от листа оценки"},
	"insults-and-accusations":      {En: "insults and accusations", Ru: "оскорбления и обвинения"},
	"law-refusal":                  {En: "a ground of refusal under the Law", Ru: "основание отказа по Закону"},
	"long-term-stay":               {En: "long-term stay", Ru: "длительное пребывание"},
	"no-obstacle":                  {En: "no obstacle to admission but the permit", Ru: "нет препятствий к приёму, кроме разрешения"},
	"permit":                       {En: "the permit", Ru: "разрешение"},
	"personal-scope":               {En: "the personal scope", Ru: "круг лиц"},
	"scope-conflict":               {En: "a conflict of standard and Law", Ru: "противоречие стандарта и Закона"},
	"scope-of-the-law":             {En: "the scope of the Law", Ru: "круг лиц по Закону"},
	"scope-of-the-standard":        {En: "the scope of the standard", Ru: "круг лиц по стандарту"},
	"sheet-waived":                 {En: "the sheet is not required", Ru: "лист оценки не требуется"},
	"special-services":             {En: "special services", Ru: "специальные услуги"},
	"temporary-stay":               {En: "temporary stay", Ru: "временное пребывание"},
}

// conditionTitles are conditions that have an address and no name, in words. Others are
// called by their address.
var conditionTitles = map[string]rule.Text{
	"p9":          {En: "an application or a direction", Ru: "заявление или направление"},
	"p13":         {En: "the room and the specialist are as they must be", Ru: "помещение и специалист отвечают требованиям"},
	"p13(2)":      {En: "the room is as it must be", Ru: "помещение отвечает требованиям"},
	"p6(2)":       {En: "an infectious disease", Ru: "инфекционное заболевание"},
	"p6(3)":       {En: "intoxication", Ru: "опьянение"},
	"criteria:10": {En: "the exception for injured parties", Ru: "исключение для потерпевших"},
}

// RuleTitle gives a named rule in words; empty where the rule is not known.
func RuleTitle(name string) (en, ru string) { return ruleTitles[name].En, ruleTitles[name].Ru }

// clause words a clause: its conditions joined by "and".
func (w words) clause(d *Decision, c rule.Clause) string {
	if len(c) == 0 {
		return w.say("in every case", "в любом случае")
	}
	var parts []string
	for _, l := range c {
		parts = append(parts, w.letter(d, l))
	}
	return strings.Join(parts, w.say("; and ", "; и "))
}

func (w words) letter(d *Decision, l rule.Letter) string {
	switch {
	case l.Rule != "":
		return w.ruleLetter(l)
	case l.Others != "":
		return w.others(l)
	}
	f, _ := d.Fact(l.Fact)
	name := f.Yes.In(w.lang)
	switch f.Type {
	case rule.TruthType:
		if l.Values[0].Bool() {
			return name
		}
		if f.No.En == "" {
			return w.say("not: ", "не: ") + name
		}
		return f.No.In(w.lang)
	case rule.CountType:
		var runs []string
		for _, s := range l.Ranges {
			runs = append(runs, w.stretch(s, f.Min, f.Max))
		}
		return name + ": " + strings.Join(runs, w.say(" or ", " или "))
	}
	var options []string
	for _, v := range l.Values {
		options = append(options, w.name(v.String()))
	}
	return name + ": " + strings.Join(options, w.say(" or ", " или "))
}

func (w words) ruleLetter(l rule.Letter) string {
	title, ok := ruleTitles[l.Rule]
	if !ok {
		title = rule.Text{En: l.Rule, Ru: l.Rule}
		if short, known := conditionTitles[l.Rule]; known {
			title = rule.Text{En: short.En + " (" + l.Rule + ")", Ru: short.Ru + " (" + l.Rule + ")"}
		}
	}
	at := ""
	if l.At != "" && l.At != l.Rule {
		at = " (" + l.At + ")"
	}
	if l.Met {
		return w.say("met: ", "выполнено: ") + title.In(w.lang) + at
	}
	return w.say("not met: ", "не выполнено: ") + title.In(w.lang) + at
}

func (w words) others(l rule.Letter) string {
	of := l.Others
	if title, ok := ruleTitles[of]; ok {
		of = title.In(w.lang)
	}
	if l.Met {
		return fmt.Sprintf(w.say("another ground of %s applies", "есть другое основание (%s)"), of)
	}
	return fmt.Sprintf(w.say("no other ground of %s applies", "другого основания нет (%s)"), of)
}

// stretch words a run of numbers within bounds.
func (w words) stretch(s rule.Stretch, least, most int64) string {
	switch {
	case s.From == s.To:
		return fmt.Sprint(s.From)
	case s.To == most:
		return fmt.Sprintf(w.say("%d or more", "%d и более"), s.From)
	case s.From == least:
		return fmt.Sprintf(w.say("at most %d", "не более %d"), s.To)
	}
	return fmt.Sprintf(w.say("%d to %d", "от %d до %d"), s.From, s.To)
}

var verdictWords = map[Verdict]rule.Text{
	Equal:        {En: "nothing changes", Ru: "ничего не меняется"},
	ReasonsOnly:  {En: "the same answers for other reasons", Ru: "ответы те же, основания другие"},
	MoreGenerous: {En: "more generous to the recipient", Ru: "благоприятнее для получателя"},
	Stricter:     {En: "stricter for the recipient", Ru: "строже для получателя"},
	Mixed:        {En: "better in some cases, worse in others", Ru: "в одних случаях лучше, в других хуже"},
	Changed:      {En: "changed, neither better nor worse", Ru: "изменено, не лучше и не хуже"},
}

// In gives the verdict in words, in a language.
func (v Verdict) In(lang string) string { return verdictWords[v].In(lang) }

// what words what of an answer changes.
func (w words) what(c *Change) string {
	var parts []string
	if c.From != c.To {
		parts = append(parts, c.From.In(w.lang)+" → "+c.To.In(w.lang))
	}
	list := func(en, ru string, names []string) {
		if names != nil {
			parts = append(parts, w.say(en, ru)+" "+strings.Join(w.names(names), ", "))
		}
	}
	if w.plain {
		list("new outcome:", "новое последствие:", c.Gained)
		list("outcome that goes:", "отпадает последствие:", c.Lost)
	} else {
		list("gains", "добавляется", c.Gained)
		list("loses", "отпадает", c.Lost)
	}
	for _, v := range c.Values {
		parts = append(parts, w.value(v))
	}
	list("also because of", "дополнительное основание:", c.Cited)
	list("no longer because of", "отпадает основание:", c.Uncited)
	return strings.Join(parts, "; ")
}

// value words a value that is another one: of lists what comes and goes.
func (w words) value(v rule.ValueChange) string {
	if v.From.Type() != rule.ListType || v.To.Type() != rule.ListType {
		return w.name(v.Name) + ": " + w.valueOf(v.From) + " → " + w.valueOf(v.To)
	}
	var parts []string
	for _, side := range [...]struct {
		sign     string
		has, not []rule.Value
	}{{"−", v.From.Items(), v.To.Items()}, {"+", v.To.Items(), v.From.Items()}} {
		var items []string
		for _, item := range side.has {
			if !slices.ContainsFunc(side.not, item.Equal) {
				items = append(items, side.sign+w.name(item.String()))
			}
		}
		if n := len(items); n > mostItems {
			items = []string{items[0], items[1], "…", items[n-1], fmt.Sprintf("(%d)", n)}
		}
		parts = append(parts, items...)
	}
	return w.name(v.Name) + ": " + strings.Join(parts, " ")
}

// mostItems is how many items of a list are named that come or go.
const mostItems = 15

func (w words) valueOf(v rule.Value) string {
	if !v.Known() {
		return w.say("none", "нет")
	}
	return w.name(plain(v))
}

// edit words an edit as the draft has it.
func (w words) edit(e standard.Edit) string {
	s := w.op(e.Op) + " " + string(e.Address)
	switch e.Op {
	case standard.OpSet:
		s += " → " + w.amount(e.To)
	case standard.OpAdd:
		if e.Item != "" {
			s += " " + w.say("item", "подпункт") + " " + e.Item
		}
	case standard.OpInsert:
		if e.Into != "" {
			s += " " + w.say("into", "в") + " " + e.Into
		}
	}
	return s
}

// numbers words edits by their place, counted from one.
func (w words) numbers(edits []int) string {
	if len(edits) == 0 {
		return ""
	}
	var list []string
	for n, i := range edits {
		if n == 12 {
			list = append(list, "…")
			break
		}
		list = append(list, fmt.Sprint(i+1))
	}
	if len(list) == 1 {
		return w.say("edit ", "правка ") + list[0]
	}
	return w.say("edits ", "правки ") + strings.Join(list, ", ")
}

// days words a shift in calendar days.
func (w words) days(n int) string {
	switch {
	case n == 0:
		return w.say("the same day", "тот же день")
	case n > 0:
		return fmt.Sprintf(w.say("%d later", "на %d позже"), n)
	}
	return fmt.Sprintf(w.say("%d earlier", "на %d раньше"), -n)
}
