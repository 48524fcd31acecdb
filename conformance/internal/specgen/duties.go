package main

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/conformance/casefile"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// duties writes the duties of a head.
func (p *page) duties(ref standard.Ref) {
	for d := range standard.Duties() {
		if headOf(d.Ref()) == ref {
			p.duty(d)
		}
	}
}

// duty writes one duty: who must do what, by when, and a worked example.
func (p *page) duty(d standard.Duty) {
	p.line("%s**%s** %s: %s. `%s` (%s)\n", anchorAt(atDuty+d.ID), p.say("Duty.", "Обязанность."),
		upper(signs.Replace(d.Bearer.In(p.lang))), signs.Replace(d.What.In(p.lang)), d.ID, p.ref(d.Ref()))
	p.line("- %s", p.dutyPeriod(d))
	if d.Trigger != "" {
		p.line("- %s %s%s.", p.say("Set off by:", "Возникает, когда:"), p.event(d.Trigger), p.result(d))
	}
	p.line("- %s %s.", p.say("Done when:", "Исполнена, когда:"), p.fulfilment(d))
	if since := p.dutySince(d); since != "" {
		p.line("- %s", since)
	}
	for c := range d.Courses() {
		p.line("- %s", p.course(c))
	}
	if assumes := p.assumptions(d); assumes != "" {
		p.line("- %s %s.", p.say("The date holds provided that", "Дата верна при условии:"), assumes)
	}
	if turns := turnsOn(d, false); turns != nil {
		p.line("- %s %s.", p.say("The date may turn on the readings", "Дата может зависеть от толкований"),
			names(turns, atReading))
	}
	if turns := turnsOn(d, true); turns != nil {
		p.line("- %s %s.", p.say("When a whole case is audited, these act on it too:",
			"При проверке дела в целом учитываются и толкования"), names(turns, atReading))
	}
	for note := range d.Notes() {
		p.line("- %s", p.prose(note))
	}
	if example := p.example(d); example != "" {
		p.line("- **%s** %s", p.say("Worked example.", "Пример счёта."), example)
	}
	p.line("")
}

// openings are the words with which the text opens a period.
var openings = map[standard.Words]rule.Text{
	standard.WordsNone:       {},
	standard.WordsFromDay:    {En: "; the text counts “from the day”", Ru: "; в тексте — «со дня»"},
	standard.WordsAfter:      {En: "; the text counts “after”", Ru: "; в тексте — «после»"},
	standard.WordsFromMoment: {En: "; the text counts “from the moment”", Ru: "; в тексте — «с момента»"},
}

// dutyPeriod says by when a duty is to be done.
func (p *page) dutyPeriod(d standard.Duty) string {
	switch d.Kind {
	case standard.DutyOpen:
		return p.say("The text states no period.", "Срок в тексте не указан.")
	case standard.DutyImmediately:
		return p.say("Immediately: on the day of the event, whatever day it is.",
			"Немедленно: в день события, каким бы он ни был.")
	}
	param, ok := parameterNamed(d.Period)
	if !ok {
		p.err = fmt.Errorf("the duty %s has no period", d.ID)
		return ""
	}
	n := periodWords(param.Value.Period(), p.lang)
	line := map[standard.DutyKind]string{
		standard.DutyWithin:    p.sayf("Within %s", "Срок: %s", n),
		standard.DutyNotBefore: upper(p.waiting(param.Value.Period())),
		standard.DutyRecurring: p.sayf("Once in each period of %s of the calendar", "Один раз за каждый календарный период: %s", n),
	}[d.Kind]
	line += words(p, openings, d.Words, "opening of a period")
	if d.PeriodIf != "" {
		line += p.say("; only if ", "; только если ") + link("`"+d.PeriodIf+"`", atFact+d.PeriodIf)
	}
	if param.Until != "" {
		act, _ := standard.ActByNumber(param.Until)
		line += p.sayf("; the period stood before %s (%s)", "; срок был установлен до %s, не включая этот день (%s)",
			dateWords(act.From, p.lang), actInWords(param.Until, actName, p.lang))
	}
	return line + "."
}

// parameterNamed finds the first value of a parameter.
func parameterNamed(address string) (standard.Parameter, bool) {
	for p := range standard.Parameters() {
		if string(p.Address) == address {
			return p, true
		}
	}
	return standard.Parameter{}, false
}

// event gives an event in words.
func (p *page) event(name string) string {
	text, ok := casefile.EventWords(name)
	if !ok && p.err == nil {
		p.err = fmt.Errorf("there are no words for the event %q", name)
	}
	return text.In(p.lang)
}

// result says with which result an event sets a duty off.
func (p *page) result(d standard.Duty) string {
	switch d.Result {
	case "positive":
		return p.say(", with the result that the person is a victim", ", и лицо признано жертвой")
	case "negative":
		return p.say(", with the result that the person is no victim", ", и лицо жертвой не признано")
	}
	return ""
}

// fulfilment says which events fulfil a duty.
func (p *page) fulfilment(d standard.Duty) string {
	done := p.event(d.Fulfilment)
	if d.Also != "" {
		done += p.say("; and ", "; и ") + p.event(d.Also)
	}
	if d.Ends != "" {
		done += p.say("; or it ends otherwise: ", "; либо иначе: ") + p.event(d.Ends)
	}
	return done
}

// dutySince says from when a duty exists, where that is later than its text.
func (p *page) dutySince(d standard.Duty) string {
	if d.Since == firstAct(d.Ref()) {
		return ""
	}
	act, _ := standard.ActByNumber(d.Since)
	since := p.sayf("It exists from %s, by %s", "Существует с %s, %s", dateWords(act.From, p.lang)+p.doubt(d.Since),
		p.actLink(d.Since, actName))
	if d.Perhaps != "" {
		since += p.say(", perhaps already by ", "; возможно, её ввёл уже ") + p.actLink(d.Perhaps, actName)
	}
	return since + "."
}

// course says what becomes of a duty in a special course.
func (p *page) course(c standard.Course) string {
	line := p.sayf("Special course of %s", "Особый порядок: %s", p.ref(c.Ref))
	if c.Reading != "" {
		line += p.sayf(", under the reading %s = `%s`", ", при толковании %s = `%s`",
			names([]string{c.Reading}, atReading), c.Option)
	}
	var effects []string
	if c.Removes {
		effects = append(effects, p.say("the duty does not arise", "обязанность не возникает"))
	}
	var triggers []string
	for t := range c.Triggers() {
		triggers = append(triggers, p.event(t))
	}
	if triggers != nil {
		effects = append(effects, p.say("it is counted from the last of: ",
			"срок считают от последнего из событий: ")+strings.Join(triggers, "; "))
	}
	if c.Fulfilment != "" {
		effects = append(effects, p.say("it is done when: ", "исполнена, когда: ")+p.event(c.Fulfilment))
	}
	return line + ": " + strings.Join(effects, "; ") + "."
}

// assumptions gives what the date of a duty rests on in the last edition.
func (p *page) assumptions(d standard.Duty) string {
	e, err := d.On(exampleEnd)
	if err != nil {
		p.err = err
		return ""
	}
	var list []string
	for a := range d.Assumes(e) {
		line := signs.Replace(a.Meaning.In(p.lang))
		if a.Reading != "" {
			line += p.sayf(" (under %s = `%s`)", " (при %s = `%s`)", link("`"+a.Reading+"`", atReading+a.Reading), a.Option)
		}
		list = append(list, line)
	}
	return strings.Join(list, "; ")
}

// turnsOn names the readings that act on the date of a duty by itself, or only on a
// case in which other dates are known.
func turnsOn(d standard.Duty, inCase bool) (list []string) {
	for e := range d.Readings() {
		if e.AuditOnly == inCase {
			list = append(list, e.Reading)
		}
	}
	return list
}

// The days in which an example is looked for: the last year and a half of the
// standard, for the order the spring in which it was registered.
var (
	exampleStart = calendar.MustDate(2022, time.January, 1)
	exampleEnd   = calendar.MustDate(2023, time.June, 30)
	orderStart   = calendar.MustDate(2016, time.March, 1)
	orderEnd     = calendar.MustDate(2016, time.June, 1)
)

// worked is a deadline that was computed.
type worked struct {
	trigger, due calendar.Date
	notBefore    bool
	certain      bool           // the calendar of those days is documented
	passed       []calendar.Day // days off that the count passed over, or on which it ends without moving
	holidays     int            // of them, those that are no mere weekend
}

// better reports whether an example shows more than another: a count on documented
// days, then one that crosses more holidays, then one that crosses more days off.
func (w worked) better(than worked) bool {
	switch {
	case w.certain != than.certain:
		return w.certain
	case w.holidays != than.holidays:
		return w.holidays > than.holidays
	}
	return len(w.passed) > len(than.passed)
}

// exampleDays gives the days in which an example for a duty is looked for. One with a
// period of years begins as many years earlier.
func exampleDays(d standard.Duty) (from, to calendar.Date) {
	if d.Subject == standard.SubjectOrder {
		return orderStart, orderEnd
	}
	if period, ok := parameterNamed(d.Period); ok && period.Value.Period().Unit() == calendar.Years {
		return exampleStart.AddYears(-period.Value.Period().N()), exampleEnd
	}
	return exampleStart, exampleEnd
}

// bestExample finds the best example for a duty; of equals the earliest. The event
// falls on a working day, but for a duty that is due whatever day it is.
func bestExample(d standard.Duty) (best worked, found bool) {
	from, to := exampleDays(d)
	for trigger := from; !trigger.After(to); trigger = trigger.AddDays(1) {
		working, err := calendar.Kazakhstan().IsBusinessDay(trigger)
		if err != nil || !working && d.Kind != standard.DutyImmediately {
			continue
		}
		if w, ok := workOut(d, trigger); ok && (!found || w.better(best)) {
			best, found = w, true
		}
	}
	return best, found
}

// workOut computes a deadline; ok is false where there is none, or where it is in
// doubt which text held.
func workOut(d standard.Duty, trigger calendar.Date) (worked, bool) {
	a, err := standard.DueOn(trigger, d.ID, trigger, rule.Yes)
	if err != nil || a.State != rule.Met || len(a.Uncertain) > 0 {
		return worked{}, false
	}
	w := worked{trigger: trigger, due: a.Value("due").Date(), certain: a.Certainty == ""}
	if w.due.IsZero() {
		w.due, w.notBefore = a.Value("earliest").Date(), true
	}
	for _, counted := range a.Value("counted").Items() {
		day, err := calendar.Kazakhstan().Day(counted.Entries()[0].Value.Date())
		if err != nil {
			return worked{}, false
		}
		if day.IsWorking() {
			continue
		}
		w.passed = append(w.passed, day)
		if day.Kind != calendar.Weekend {
			w.holidays++
		}
	}
	return w, true
}

// example words the best example of a duty; nothing where the text states no period.
func (p *page) example(d standard.Duty) string {
	w, ok := bestExample(d)
	if !ok {
		return ""
	}
	line := p.say("Event on ", "Событие: ") + weekdayWords(w.trigger, p.lang)
	if d.Kind == standard.DutyRecurring {
		line = p.say("The period in which this day lies: ", "Период, в который попадает ") + weekdayWords(w.trigger, p.lang)
	}
	line += map[bool]string{false: p.say(" → due by ", " → срок истекает "), true: p.say(" → not before ",
		" → не раньше ")}[w.notBefore] + "**" + weekdayWords(w.due, p.lang) + "**. "
	if w.passed == nil {
		return line + p.say("No day off lies in between.", "Нерабочих дней в этом промежутке нет.")
	}
	if slices.ContainsFunc(w.passed, func(day calendar.Day) bool { return day.Date == w.due }) ||
		d.Kind == standard.DutyImmediately {
		return line + p.say("The last day is not moved although it is off: ",
			"Последний день не переносится, хотя он нерабочий: ") + p.days(w.passed) + "."
	}
	if w.notBefore {
		return line + p.say("The last day of the wait stays although it is off: ",
			"Последний день ожидания не переносится, хотя он нерабочий: ") + p.days(w.passed) + "."
	}
	why := p.say("The date is chosen so that the count crosses a holiday. Passed over: ",
		"Дата выбрана так, чтобы счёт пересёк праздник. Пропущено: ")
	if w.holidays == 0 {
		why = p.say("Passed over: ", "Пропущено: ")
	}
	line += why + p.days(w.passed) + "."
	if period, ok := parameterNamed(d.Period); ok && period.Value.Period().Unit() == calendar.BusinessDays {
		line += p.workedWeekends(w.trigger, w.due)
	}
	return line
}

// days lists days off with what makes them so, neighbours of a kind drawn together.
func (p *page) days(list []calendar.Day) string {
	var parts []string
	for i := 0; i < len(list); {
		j := i
		for j+1 < len(list) && list[j+1].Date == list[j].Date.AddDays(1) && p.off(list[j+1]) == p.off(list[i]) {
			j++
		}
		parts, i = append(parts, p.span(list[i].Date, list[j].Date)+" ("+p.off(list[i])+")"), j+1
	}
	return strings.Join(parts, ", ")
}

// span gives days from one to another without their year.
func (p *page) span(first, last calendar.Date) string {
	switch {
	case first == last:
		return p.shortDate(first)
	case first.Month() == last.Month():
		return fmt.Sprintf("%d–%s", first.Day(), p.shortDate(last))
	}
	return p.shortDate(first) + " — " + p.shortDate(last)
}

// off says why a day is off.
func (p *page) off(day calendar.Day) string {
	if day.Kind == calendar.Weekend {
		return p.say("weekend", "выходной")
	}
	kind := rule.Text{En: day.Kind.Name().En, Ru: day.Kind.Name().Ru}
	words := strings.ToLower(kind.En)
	if p.lang == "ru" {
		words = strings.ToLower(kind.Ru)
	}
	if name := p.say(day.Name.En, day.Name.Ru); name != "" {
		if day.Kind == calendar.Holiday || day.Kind == calendar.DayOff {
			return name
		}
		words += ": " + name
	}
	return words
}

// shortDate gives a day without its year.
func (p *page) shortDate(d calendar.Date) string {
	if p.lang == "ru" {
		return fmt.Sprintf("%d %s", d.Day(), russianMonths[d.Month()-1])
	}
	return fmt.Sprintf("%d %s", d.Day(), d.Month())
}
