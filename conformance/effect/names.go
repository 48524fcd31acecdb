package effect

import (
	"fmt"
	"strings"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// plainNames are the names that facts, values and posts can have, for the
// page: people read it who do not know the vocabulary.
var plainNames = map[string]rule.Text{
	// Options of facts, and what values hold.
	"met":     {En: "covered", Ru: "охвачено"},
	"not_met": {En: "not covered", Ru: "не охвачено"},
	"true":    {En: "yes", Ru: "да"},
	"false":   {En: "no", Ru: "нет"},

	// Values.
	"kind":              {En: "kind of stay", Ru: "вид пребывания"},
	"standard":          {En: "by the standard", Ru: "по стандарту"},
	"law":               {En: "by the Law", Ru: "по Закону"},
	"conflict":          {En: "standard and Law conflict", Ru: "стандарт и Закон расходятся"},
	"sheet_required":    {En: "evaluation sheet required", Ru: "лист оценки требуется"},
	"participants":      {En: "taking part in the identification", Ru: "участники идентификации"},
	"services":          {En: "services", Ru: "услуги"},
	"addressee":         {En: "apply to", Ru: "куда обращаться"},
	"expires":           {En: "the term expires", Ru: "срок истекает"},
	"last_day":          {En: "last day", Ru: "последний день"},
	"latest":            {En: "longest extension until", Ru: "самое долгое продление до"},
	"purpose":           {En: "purpose", Ru: "цель"},
	"actions":           {En: "actions", Ru: "действия"},
	"means":             {En: "means", Ru: "средства"},
	"harm":              {En: "harm", Ru: "вред"},
	"total":             {En: "total", Ru: "всего"},
	"norm":              {En: "norm", Ru: "норматив"},
	"shortfall":         {En: "short of", Ru: "не хватает"},
	"decided_by":        {En: "what decides", Ru: "чем решается"},
	"residence_matters": {En: "residence matters", Ru: "место жительства важно"},
	"choose_on_portal":  {En: "provider chosen on the portal", Ru: "субъект выбирается на портале"},

	// Decisions.
	"stay-kind":           {En: "kind of stay", Ru: "вид пребывания"},
	"personal-scope":      {En: "personal scope", Ru: "круг лиц"},
	"contraindication":    {En: "medical contraindication", Ru: "медицинское противопоказание"},
	"evaluation-sheet":    {En: "evaluation sheet", Ru: "лист оценки"},
	"identification":      {En: "identification", Ru: "идентификация"},
	"interview":           {En: "conversation", Ru: "беседа"},
	"admission":           {En: "admission", Ru: "приём"},
	"difficult-situation": {En: "difficult life situation", Ru: "трудная жизненная ситуация"},
	"application-route":   {En: "way of the application", Ru: "путь заявления"},
	"law-refusal":         {En: "refusal under the Law", Ru: "отказ по Закону"},
	"monitor-eligibility": {En: "members of the preventive mechanism", Ru: "участники превентивного механизма"},
	"monitor-termination": {En: "end of membership in the mechanism", Ru: "прекращение участия в механизме"},
	"staffing":            {En: "staff", Ru: "штат"},
	"contract-term":       {En: "term of the contract", Ru: "срок договора"},
	"contract-extension":  {En: "extension of the contract", Ru: "продление договора"},
	"completion":          {En: "completion of the services", Ru: "завершение услуг"},
	"discontinuation":     {En: "discontinuation of the services", Ru: "прекращение услуг"},
	"expulsion":           {En: "expulsion", Ru: "отчисление"},
	"exit":                {En: "exit", Ru: "выбытие"},
	"reinstatement":       {En: "reinstatement", Ru: "восстановление"},
	"suspension":          {En: "suspension", Ru: "приостановление"},
	"due":                 {En: "deadlines", Ru: "сроки"},
}

// PlainName gives a name of the vocabulary in words, and as it is where it has none.
func PlainName(id, lang string) string {
	if t, ok := standard.OutcomeNamed(id); ok {
		return t.In(lang)
	}
	if t, ok := standard.OptionNamed(id); ok {
		return t.In(lang)
	}
	if t, ok := plainNames[id]; ok {
		return t.In(lang)
	}
	return id
}

// name gives a name of the vocabulary: as it is, or on the page in words.
func (w words) name(id string) string {
	if !w.plain {
		return id
	}
	return PlainName(id, w.lang)
}

func (w words) names(ids []string) []string { return each(ids, w.name) }

// fact words a fact of a case.
func (w words) fact(d *Decision, known rule.Entry) string {
	f, ok := d.Fact(known.Name)
	switch {
	case !ok:
		return known.Name + ": " + plain(known.Value)
	case f.Type == rule.TruthType && known.Value.Bool():
		return f.Yes.In(w.lang)
	case f.Type == rule.TruthType:
		return w.letter(d, rule.Letter{Fact: known.Name, Values: []rule.Value{known.Value}})
	case f.Type == rule.MapType:
		var parts []string
		for _, e := range known.Value.Entries() {
			parts = append(parts, w.name(e.Name)+" — "+e.Value.String())
		}
		if parts == nil {
			parts = []string{w.say("none", "нет")}
		}
		return f.Yes.In(w.lang) + ": " + strings.Join(parts, ", ")
	}
	return f.Yes.In(w.lang) + ": " + w.name(plain(known.Value))
}

// person words the facts of a case in one line, in both languages.
func person(d *Decision, list []rule.Entry) rule.Text {
	in := func(w words) string {
		return strings.Join(each(list, func(f rule.Entry) string { return w.fact(d, f) }), "; ")
	}
	return rule.Text{En: in(words{"en", true}), Ru: in(words{"ru", true})}
}

// unitWords are units of time: for one, for two to four, and for more.
var unitWords = map[calendar.Unit]struct{ en, ru [3]string }{
	calendar.Hours:        {[3]string{"hour", "hours", "hours"}, [3]string{"час", "часа", "часов"}},
	calendar.Days:         {[3]string{"calendar day", "calendar days", "calendar days"}, [3]string{"календарный день", "календарных дня", "календарных дней"}},
	calendar.BusinessDays: {[3]string{"business day", "business days", "business days"}, [3]string{"рабочий день", "рабочих дня", "рабочих дней"}},
	calendar.Months:       {[3]string{"month", "months", "months"}, [3]string{"месяц", "месяца", "месяцев"}},
	calendar.Quarters:     {[3]string{"quarter", "quarters", "quarters"}, [3]string{"квартал", "квартала", "кварталов"}},
	calendar.Years:        {[3]string{"year", "years", "years"}, [3]string{"год", "года", "лет"}},
}

// amount gives a value of the text: as it is, or on the page a period in words.
func (w words) amount(s string) string {
	p, err := calendar.ParsePeriod(s)
	unit, known := unitWords[p.Unit()]
	if !w.plain || err != nil || !known {
		return s
	}
	if w.lang == "ru" {
		return fmt.Sprintf("%d %s", p.N(), unit.ru[russianForm(int(p.N()))])
	}
	form := 1
	if p.N() == 1 {
		form = 0
	}
	return fmt.Sprintf("%d %s", p.N(), unit.en[form])
}

// russianForm gives the form of a noun after a number: of one, of two to four, of more.
func russianForm(n int) int {
	switch {
	case n%100 >= 11 && n%100 <= 14:
	case n%10 == 1:
		return 0
	case n%10 >= 2 && n%10 <= 4:
		return 1
	}
	return 2
}

// opWords are what edits do.
var opWords = map[standard.EditOp]rule.Text{
	standard.OpSet:    {En: "set", Ru: "установить"},
	standard.OpStrike: {En: "strike", Ru: "исключить"},
	standard.OpAdd:    {En: "add to", Ru: "дополнить"},
	standard.OpInsert: {En: "insert", Ru: "дополнить текст:"},
	standard.OpReword: {En: "reword", Ru: "изложить в новой редакции"},
}

// op gives what an edit does: as the draft has it, or on the page in words.
func (w words) op(o standard.EditOp) string {
	if !w.plain {
		return string(o)
	}
	return opWords[o].In(w.lang)
}
