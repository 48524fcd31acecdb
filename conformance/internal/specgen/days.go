package main

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard"
)

// calendarAnnex gives the working calendar of the years of the standard.
func (p *page) calendarAnnex() {
	from, until := life("p1")
	p.behindHeading("part/calendar")
	p.paragraph(p.say("The five-day week. Saturdays and Sundays are off but for those in the third column. The second column has only the days off that fall on Monday to Friday.",
		"Пятидневная неделя. Субботы и воскресенья — выходные, кроме указанных в третьем столбце. Во втором столбце — только те нерабочие дни, которые пришлись на понедельник — пятницу."))
	p.line("| %s | %s | %s | %s |\n|---|---|---|---|", p.say("year", "год"), p.say("off, Monday to Friday", "нерабочие дни с понедельника по пятницу"),
		p.say("worked Saturdays and Sundays", "рабочие субботы и воскресенья"), p.say("business days", "рабочих дней"))
	for year := from.Year(); year <= until.Year(); year++ {
		var off []calendar.Day
		var worked []string
		for _, day := range p.daysOf(calendar.MustDate(year, time.January, 1), calendar.MustDate(year, time.December, 31)) {
			switch weekend := isWeekend(day.Date); {
			case !weekend && !day.IsWorking():
				off = append(off, day)
			case weekend && day.IsWorking():
				worked = append(worked, p.workedFor(day))
			}
		}
		if worked == nil {
			worked = []string{p.say("none", "нет")}
		}
		p.line("| %d | %s | %s | %d |", year, p.days(off), strings.Join(worked, ", "), p.businessDays(year, time.January, time.December))
	}
	p.line("")
	p.paragraph(p.say("Business days of each month:", "Рабочие дни по месяцам:"))
	heads, rule := p.say("year", "год"), "|---"
	for month := time.January; month <= time.December; month++ {
		heads += fmt.Sprintf(" | %d", month)
		rule += "|---"
	}
	p.line("| %s |\n%s|", heads, rule)
	for year := from.Year(); year <= until.Year(); year++ {
		row := fmt.Sprint(year)
		for month := time.January; month <= time.December; month++ {
			row += fmt.Sprintf(" | %d", p.businessDays(year, month, month))
		}
		p.line("| %s |", row)
	}
	p.line("")
}

// daysOf gives the days from one to another.
func (p *page) daysOf(from, to calendar.Date) []calendar.Day {
	days, err := calendar.Kazakhstan().Days(from, to)
	if err != nil {
		p.err = err
		return nil
	}
	var list []calendar.Day
	for day := range days {
		list = append(list, day)
	}
	return list
}

// businessDays counts the business days of months of a year.
func (p *page) businessDays(year int, first, last time.Month) (n int) {
	from := calendar.MustDate(year, first, 1)
	for _, day := range p.daysOf(from, calendar.MustDate(year, last, 1).AddMonths(1).AddDays(-1)) {
		if day.IsWorking() {
			n++
		}
	}
	return n
}

func isWeekend(d calendar.Date) bool {
	return d.Weekday() == time.Saturday || d.Weekday() == time.Sunday
}

// workedFor names a day of the weekend that is worked, and the day that is off instead.
func (p *page) workedFor(day calendar.Day) string {
	name := p.shortDate(day.Date) + " (" + weekdays[day.Date.Weekday()].In(p.lang)
	if !day.InsteadOf.IsZero() {
		name += p.say(", instead of ", ", вместо ") + p.shortDate(day.InsteadOf)
	}
	return name + ")"
}

// workedWeekends says which Saturdays and Sundays of a count are worked; nothing where
// none is.
func (p *page) workedWeekends(after, to calendar.Date) string {
	var list []string
	for _, day := range p.daysOf(after.AddDays(1), to) {
		if isWeekend(day.Date) && day.IsWorking() {
			list = append(list, p.workedFor(day))
		}
	}
	if list == nil {
		return ""
	}
	return p.say(" Worked and counted: ", " Рабочие и засчитаны: ") + strings.Join(list, ", ") + "."
}

// The way in begins with an application on the first Monday of a December that has a
// holiday.
var (
	wayFrom  = calendar.MustDate(2022, time.December, 5)
	wayEvent = "application-to-organisation"
	wayEnd   = "plan-approved"
)

// supposed are the events that the text gives no period for, each with the event on whose
// day it is taken to happen.
var supposed = []struct{ event, with string }{
	{"sheet-completed", "identification-completed"},
	{"papers-received", "papers-sent"},
	{"permit-received", "permit-sent"},
	{"admitted", "contract-concluded"},
	{"card-completed", "admitted"},
}

// A step is a duty on the way in, with the days on which it is set off and due.
type step struct {
	duty standard.Duty
	worked
}

// wayIn follows the duties of chapters 3 and 5 from an application: each is done on its
// last day, and sets off the next.
func wayIn() (steps []step, aside []standard.Duty, days map[string]calendar.Date) {
	days = map[string]calendar.Date{wayEvent: wayFrom}
	taken := map[string]bool{}
	for again := true; again; {
		again = false
		for d := range standard.Duties() {
			on, known := days[d.Trigger]
			if taken[d.ID] || !known || !onTheWay(d) || d.Result == "negative" {
				continue
			}
			taken[d.ID], again = true, true
			s := step{duty: d, worked: worked{trigger: on}}
			if w, ok := workOut(d, on); ok {
				s.worked = w
				if _, before := days[d.Fulfilment]; !before {
					days[d.Fulfilment] = w.due
				}
			}
			steps = append(steps, s)
		}
		for _, s := range supposed {
			if _, before := days[s.event]; !before && !days[s.with].IsZero() {
				days[s.event], again = days[s.with], true
			}
		}
	}
	for d := range standard.Duties() {
		if onTheWay(d) && !taken[d.ID] {
			aside = append(aside, d)
		}
	}
	slices.SortStableFunc(steps, func(a, b step) int { return a.trigger.Compare(b.trigger) })
	return steps, aside, days
}

// onTheWay reports whether a duty belongs to the way of one person from the application
// to the plan.
func onTheWay(d standard.Duty) bool {
	if d.Subject != standard.SubjectRecipient || d.Kind == standard.DutyRecurring {
		return false
	}
	for _, chapter := range []standard.Ref{"chapter:3", "chapter:5"} {
		if standard.Within(d.Ref(), chapter) {
			return d.Trigger != "contract-ended"
		}
	}
	return false
}

// way writes the way in as a table.
func (p *page) way() {
	steps, aside, days := wayIn()
	p.line("%s\n## %s\n", anchorAt("part/way"), p.say("From the application to the plan", "От заявления до плана"))
	p.paragraph(p.sayf("Somebody applies on %s. Everything is done on its last day; the dates are computed by the library under the default readings. "+
		"What the text gives no period for is taken to happen at once: the sheet is completed on the day of the identification, papers and permit arrive on the day on which they are sent, and the person is admitted and the card completed on the day of the contract.",
		"Заявление подано %s. Всё исполняется в последний день; даты вычислены библиотекой при толкованиях по умолчанию. "+
			"То, для чего срока в тексте нет, считается случившимся сразу: лист оценки заполнен в день идентификации, документы и разрешение получены в день отправки, а лицо принято и карта заполнена в день договора.",
		weekdayWords(wayFrom, p.lang)))
	p.line("| | %s | %s | %s | %s | %s |\n|---|---|---|---|---|---|", p.say("after", "после события"), p.say("what is to be done", "что нужно сделать"),
		p.say("by whom", "кто"), p.say("period", "срок"), p.say("date", "дата"))
	for i, s := range steps {
		p.line("| %d | %s, %s | %s (%s) | %s | %s | %s |", i+1, p.event(s.duty.Trigger), p.shortDay(s.trigger),
			link(signs.Replace(s.duty.What.In(p.lang)), atDuty+s.duty.ID), p.ref(s.duty.Ref()),
			signs.Replace(s.duty.Bearer.In(p.lang)), p.shortPeriod(s.duty), p.stepDate(s))
	}
	p.line("")
	if days[wayEnd].IsZero() {
		p.err = fmt.Errorf("the way in does not come to the event %s", wayEnd)
	}
	list := make([]string, len(aside))
	for i, d := range aside {
		list[i] = link(signs.Replace(d.What.In(p.lang)), atDuty+d.ID) + " (" + p.ref(d.Ref()) + ")"
	}
	p.paragraph(p.say("Duties of the same chapters that this way does not set off: ",
		"Обязанности тех же глав, которые на этом пути не возникают: ") + strings.Join(list, "; ") + ".")
}

// stepDate gives the day on which a step is due.
func (p *page) stepDate(s step) string {
	switch {
	case s.due.IsZero():
		return p.say("no date: the text states no period", "даты нет: текст не устанавливает срока")
	case s.notBefore:
		return p.say("not before ", "не раньше ") + "**" + p.shortDay(s.due) + "**"
	}
	return p.say("by ", "по ") + "**" + p.shortDay(s.due) + "**"
}

// shortDay gives a day with its day of the week, the year in figures.
func (p *page) shortDay(d calendar.Date) string {
	return p.shortDate(d) + fmt.Sprintf(" %d (%s)", d.Year(), weekdays[d.Weekday()].In(p.lang))
}
