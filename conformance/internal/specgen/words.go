package main

import (
	"fmt"
	"strings"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// changeWords are what an act did.
var changeWords = map[standard.ChangeKind]rule.Text{
	standard.Inserted: {En: "inserted by", Ru: "добавлено"},
	standard.Reworded: {En: "amended by", Ru: "изменено"},
	standard.Removed:  {En: "removed by", Ru: "исключено"},
}

// pageOptions are the names that facts and values of answers can have, besides those
// that read the same everywhere.
var pageOptions = map[string]rule.Text{
	// Applications under the Law.
	"standard": {En: "the procedure of the standard", Ru: "порядок, установленный стандартом"},

	// Stay and staff.
	"up-to-20":    {En: "up to 20 recipients", Ru: "до 20 получателей"},
	"20-50":       {En: "20 to 50 recipients", Ru: "от 20 до 50 получателей"},
	"unregulated": {En: "above the table, without a norm", Ru: "свыше таблицы, норматива нет"},

	// Halves of a double answer.
	"met":     {En: "covered", Ru: "охвачено"},
	"not_met": {En: "not covered", Ru: "не охвачено"},
}

// valueWords are the names of the values of answers.
var valueWords = map[string]rule.Text{
	"kind":              {En: "kind of stay", Ru: "вид пребывания"},
	"standard":          {En: "by the standard", Ru: "по стандарту"},
	"law":               {En: "by the Law", Ru: "по Закону"},
	"conflict":          {En: "standard and Law conflict", Ru: "стандарт и Закон расходятся"},
	"purpose":           {En: "points for the purpose", Ru: "баллы за цель"},
	"actions":           {En: "points for the actions", Ru: "баллы за действия"},
	"means":             {En: "points for the means", Ru: "баллы за средства"},
	"harm":              {En: "points for the harm", Ru: "баллы за вред"},
	"total":             {En: "points in all", Ru: "всего баллов"},
	"sheet_required":    {En: "evaluation sheet required", Ru: "лист оценки требуется"},
	"participants":      {En: "taking part in the identification", Ru: "участники идентификации"},
	"services":          {En: "services", Ru: "услуги"},
	"addressee":         {En: "apply to", Ru: "куда обращаться"},
	"decided_by":        {En: "what decides", Ru: "чем решается"},
	"residence_matters": {En: "residence matters", Ru: "место жительства важно"},
	"choose_on_portal":  {En: "provider chosen on the portal", Ru: "субъект выбирается на портале"},
	"band":              {En: "column of the table", Ru: "графа таблицы"},
	"norm":              {En: "norm", Ru: "норматив"},
	"shortfall":         {En: "shortfall", Ru: "недостаёт"},
	"contracted_used":   {En: "contracted units used", Ru: "учтено единиц по договору"},
	"expires":           {En: "term expires", Ru: "срок истекает"},
	"last_day":          {En: "last day", Ru: "последний день"},
	"latest":            {En: "nominal end with the longest extension, not moved to a business day and without suspended days", Ru: "номинальный конец при самом долгом продлении, без переноса на рабочий день и без дней приостановления"},
	"due":               {En: "due", Ru: "последний день исполнения"},
	"earliest":          {En: "earliest day", Ru: "не ранее"},
	"counted":           {En: "days passed over", Ru: "пропущено дней"},
	"assumes":           {En: "provided that", Ru: "при условии"},
}

// errorWords are the kinds of refusal of a question.
var errorWords = map[rule.Kind]rule.Text{
	rule.BadRequest:      {En: "this is no readable question", Ru: "вопрос нельзя прочесть"},
	rule.DuplicateName:   {En: "a name is given twice", Ru: "имя указано дважды"},
	rule.UnknownDecision: {En: "there is no such question", Ru: "такого вопроса нет"},
	rule.NotInForce:      {En: "the text was not in force on that day", Ru: "в этот день текст не действовал"},
	rule.UnknownFact:     {En: "there is no such fact in this question", Ru: "такого факта в этом вопросе нет"},
	rule.UnknownReading:  {En: "there is no such reading", Ru: "такого толкования нет"},
	rule.BadValue:        {En: "the value is none that the fact can have", Ru: "такого значения быть не может"},
	rule.OutOfRange:      {En: "the value is out of bounds", Ru: "значение вне допустимых пределов"},
	rule.TextUnavailable: {En: "the wording of that day is not known", Ru: "текст на этот день неизвестен"},
	rule.BeyondCalendar:  {En: "the calendar does not reach that day", Ru: "до этого дня календарь не доходит"},
}

// typeWords are the types of fact.
var typeWords = map[rule.Type]rule.Text{
	rule.TruthType:  {En: "yes or no", Ru: "да или нет"},
	rule.CountType:  {En: "whole number", Ru: "целое число"},
	rule.AmountType: {En: "number", Ru: "число"},
	rule.DateType:   {En: "date", Ru: "дата"},
	rule.OptionType: {En: "one of", Ru: "одно из"},
	rule.ListType:   {En: "list", Ru: "список"},
	rule.MapType:    {En: "numbers by name", Ru: "числа по позициям"},
}

// unitWords are the units of periods: for one, for two to four, for more.
var unitWords = map[calendar.Unit]struct {
	en [2]string
	ru [3]string
}{
	calendar.BusinessDays: {[2]string{"business day", "business days"}, [3]string{"рабочий день", "рабочих дня",
		"рабочих дней"}},
	calendar.Days:     {[2]string{"day", "days"}, [3]string{"день", "дня", "дней"}},
	calendar.Months:   {[2]string{"month", "months"}, [3]string{"месяц", "месяца", "месяцев"}},
	calendar.Quarters: {[2]string{"quarter", "quarters"}, [3]string{"квартал", "квартала", "кварталов"}},
	calendar.Years:    {[2]string{"year", "years"}, [3]string{"год", "года", "лет"}},
	calendar.Hours:    {[2]string{"hour", "hours"}, [3]string{"час", "часа", "часов"}},
}

// periodWords gives a period as "3 business days".
func periodWords(p calendar.Period, lang string) string {
	forms, n := unitWords[p.Unit()], p.N()
	if lang == "ru" {
		return fmt.Sprintf("%d %s", n, plural(n, forms.ru[0], forms.ru[1], forms.ru[2]))
	}
	return fmt.Sprintf("%d %s", n, forms.en[min(n-1, 1)])
}

// plural picks the form of a Russian noun behind a number.
func plural(n int, one, few, many string) string {
	switch ones, tens := n%10, n/10%10; {
	case tens != 1 && ones == 1:
		return one
	case tens != 1 && 2 <= ones && ones <= 4:
		return few
	}
	return many
}

var russianMonths = [...]string{"января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"}

// dateWords gives a day as "18 March 2022", «18 марта 2022 года».
func dateWords(d calendar.Date, lang string) string {
	if lang == "ru" {
		return fmt.Sprintf("%d %s %d года", d.Day(), russianMonths[d.Month()-1], d.Year())
	}
	return fmt.Sprintf("%d %s %d", d.Day(), d.Month(), d.Year())
}

// weekdays are the days of the week behind a date, Sunday first.
var weekdays = [...]rule.Text{
	{En: "Sunday", Ru: "воскресенье"}, {En: "Monday", Ru: "понедельник"}, {En: "Tuesday", Ru: "вторник"},
	{En: "Wednesday", Ru: "среда"}, {En: "Thursday", Ru: "четверг"}, {En: "Friday", Ru: "пятница"}, {En: "Saturday",
		Ru: "суббота"},
}

// weekdayWords gives a day with its day of the week.
func weekdayWords(d calendar.Date, lang string) string {
	return dateWords(d, lang) + " (" + weekdays[d.Weekday()].In(lang) + ")"
}

// actCase is a form of the name of an act.
type actCase int

// The forms: Russian has cases.
const (
	actName actCase = iota // приказ № 325
	actBy                  // изменено приказом № 325
	actOf                  // до приказа № 325
)

// actInWords names an act: order 325, Law 129-VII; the joint order on the Criteria,
// which has no number of its own here.
func actInWords(number string, form actCase, lang string) string {
	names := [...]rule.Text{{En: "order ", Ru: "приказ № "}, {En: "order ", Ru: "приказом № "}, {En: "order ",
		Ru: "приказа № "}}
	switch {
	case strings.ContainsAny(number, "IVX"):
		names = [...]rule.Text{{En: "Law ", Ru: "Закон № "}, {En: "Law ", Ru: "Законом № "}, {En: "Law ", Ru: "Закона № "}}
	case strings.Trim(number, "0123456789") != "":
		joint := [...]rule.Text{
			{En: "the joint order amending the Criteria", Ru: "совместный приказ об изменении Критериев"},
			{En: "the joint order amending the Criteria", Ru: "совместным приказом об изменении Критериев"},
			{En: "the joint order amending the Criteria", Ru: "совместного приказа об изменении Критериев"},
		}
		return joint[form].In(lang)
	}
	return names[form].In(lang) + number
}
