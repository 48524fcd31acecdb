package standard

// When a duty is due: the periods of the standard, of its order and of the Law,
// counted as articles 173 to 175 of the Civil Code and article 14 of the Law on
// Legal Acts say. The day of the event is left out; a last day that is not worked
// moves to the next business day; what recurs ends with its month or quarter; an
// observation ends whatever day it is.

import (
	"slices"
	"strings"
	"time"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard/rule"
)

// The facts of the decision due, by their place.
const (
	dueDuty = iota
	dueTrigger
	dueAlone
)

// Due is the decision due: if a duty arises from an event on a day, by when must
// it be done? Its edition is that of the day of the event, not of the day of the
// decision.
func Due() *Decision { return due }

var due = &Decision{
	Computed: &rule.Computed{
		Decision: &rule.Decision{
			Name:     "due",
			Question: rule.Text{En: "If the duty arises, when is it due?", Ru: "Если обязанность возникла, когда она должна быть исполнена?"},
			Cites:    []string{"civil:a173", "civil:a174", "civil:a175", "l480:a14"},
			Facts:    dueFacts(),
		},
		Required: []int{dueDuty, dueTrigger},
		Steps: []rule.Text{
			{En: "The edition is that of the day of the event. If it did not have the duty, or states no period for it, the question is not applicable.",
				Ru: "Редакция — та, что действовала в день события. Если в ней этой обязанности нет или срок для неё не установлен, вопрос неприменим."},
			{En: "Days are counted from the day after the event, business days by the working calendar; where the text counts from the day itself, start-of-period decides. A last day that is off moves to the next business day.",
				Ru: "Дни считают со дня, следующего за событием, рабочие — по производственному календарю; если текст считает с самого дня, решает start-of-period. Последний день, выпавший на нерабочий, переносится на следующий рабочий."},
			{En: "What must be done immediately is due on the day of the event. What recurs is due by the end of its month or quarter, moved or not as frequency-rollover says. What may not be done before a period is over has an earliest day instead (observation-rollover).",
				Ru: "То, что нужно сделать незамедлительно, — в самый день события. Повторяющееся — к концу своего месяца или квартала, с переносом или без него (frequency-rollover). У того, что нельзя сделать раньше срока, вместо этого есть самый ранний день (observation-rollover)."},
		},
		Readings: dueReadings(),
		World:    world,
		Decide:   decideDue,
		Cover:    coverDue,
	},
	EditionFor:  editionOfTrigger,
	ArticlesFor: articleOfDuty,
}

func dueFacts() []rule.Fact {
	duty := rule.Fact{Name: "duty", Type: rule.OptionType, Yes: rule.Text{En: "the duty", Ru: "обязанность"}}
	for d := range Duties() {
		duty.Options = append(duty.Options, d.ID)
	}
	trigger := day("trigger", "civil:a173", rule.Text{En: "the day of the event that sets the duty off", Ru: "день события, с которым возникает обязанность"})
	return append([]rule.Fact{duty, trigger}, Facts("joint_partners_absent")...)
}

// dueReadings are the readings that act on a single due date.
func dueReadings() []string {
	acts := map[string]bool{}
	for d := range Duties() {
		for e := range d.Readings() {
			acts[e.Reading] = acts[e.Reading] || !e.AuditOnly
		}
	}
	var list []string
	for r := range Readings() {
		if acts[r.ID] {
			list = append(list, r.ID)
		}
	}
	return list
}

// DueOn answers when a duty is due whose event happened on trigger, as it is asked
// on a day, which does not lie before the trigger. The zero trigger and the empty
// duty are unknown. The edition is that of the trigger; to choose readings or days of
// entry, take it from [Duty.On] and ask Edition.AnswerValues for [Due].
//
// Its values are due, the last day, or earliest, the first on which a duty of the kind
// not-before may be done; counted, a list of maps with date and as, each day that was
// counted or passed over; and assumes, what else the day rests on, by name (see
// [Duty.Assumes]). A duty for which the text states no period, or that the text of
// that day does not have, is not applicable.
//
// It fails with a *rule.Error: of kind NotInForce where trigger lies outside the life
// of the text of the duty, BadValue for an unknown duty and for a day before the
// trigger, BeyondCalendar where the due day lies after the working calendar.
func DueOn(on calendar.Date, duty string, trigger calendar.Date, jointPartnersAbsent rule.Truth) (rule.Answer, error) {
	facts := []rule.Value{{}, rule.Date(trigger), jointPartnersAbsent.Value()}
	if duty != "" {
		facts[dueDuty] = rule.Option(duty)
	}
	e, err := editionOfTrigger(on, facts)
	if err != nil {
		return rule.Answer{}, err
	}
	return e.AnswerValues(due, facts)
}

// editionOfTrigger gives the edition of the day of the event. Without an event the
// day of the decision stands for it.
func editionOfTrigger(on calendar.Date, facts []rule.Value, entries ...Entry) (Edition, error) {
	trigger := facts[dueTrigger].Date()
	if trigger.IsZero() {
		return governing(facts[dueDuty].Text(), on, entries)
	}
	e, err := governing(facts[dueDuty].Text(), trigger, entries)
	if known, ok := err.(*rule.Error); ok && known.Kind == rule.NotInForce {
		return e, rule.Errorf(rule.NotInForce, "facts.trigger", trigger.String(), "%s", known.Message)
	}
	if err == nil && on.Before(trigger) {
		return e, rule.Errorf(rule.BadValue, "on", on.String(), "must not lie before the trigger, %s", trigger)
	}
	return e, err
}

// governing gives the edition in which a duty is looked up. While the duty is not
// known that is the longest there is.
func governing(id string, day calendar.Date, entries []Entry) (Edition, error) {
	d, ok := DutyByID(id)
	if !ok {
		return OnLaw(day, entries...)
	}
	return d.On(day, entries...)
}

// articleOfDuty gives the article of the Law that a duty of the Law stands in.
func articleOfDuty(facts []rule.Value) []string {
	article, ok := strings.CutPrefix(facts[dueDuty].Text(), "law:")
	if !ok {
		return nil
	}
	return []string{article[:strings.IndexAny(article, "(/")]}
}

// decideDue answers for a duty and a day.
func decideDue(in *rule.Inputs) (rule.Result, error) {
	d, ok := DutyByID(in.Facts[dueDuty].Text())
	if !ok {
		return rule.Result{}, rule.Errorf(rule.BadValue, "facts.duty", in.Facts[dueDuty].Text(), "there is no duty of this name")
	}
	trigger := in.Facts[dueTrigger].Date()
	e, err := editionFor(in.Source, d, trigger)
	if err != nil {
		return rule.Result{}, err
	}
	none := rule.Result{State: rule.NotApplicable, Reasons: []string{string(d.Ref())}, Uncertain: d.perhaps(e)}
	if !d.In(e) {
		return none, nil
	}
	c := reckoning{duty: d, in: in, trigger: trigger, edition: e}
	deadline, ok, err := c.deadline()
	if err != nil || !ok {
		return none, err
	}
	return c.result(deadline), nil
}

// editionFor gives the edition that governs a duty on the day of its trigger: the
// one asked in where it is of that day, for it may leave out a doubtful act.
func editionFor(asked rule.Source, d Duty, trigger calendar.Date) (Edition, error) {
	e := asked.(Edition)
	of, err := d.On(trigger, slices.Collect(e.Entries())...)
	if err != nil || e.Day() != trigger {
		return of, err
	}
	return e, nil
}

// perhaps names the act that may have brought the duty earlier than it is taken
// to have come.
func (d Duty) perhaps(e Edition) []string {
	if d.Perhaps == "" || !e.InForce(d.Perhaps) || e.InForce(d.Since) {
		return nil
	}
	return []string{d.Perhaps}
}

// reckoning is one period to be counted.
type reckoning struct {
	duty    Duty
	in      *rule.Inputs
	trigger calendar.Date
	edition Edition
}

// deadline counts the period; ok is false where the text states none.
func (c *reckoning) deadline() (d calendar.Deadline, ok bool, err error) {
	kz := calendar.Kazakhstan()
	switch c.duty.Kind {
	case DutyImmediately:
		d, err := endOn(c.trigger, calendar.DoesNotRoll)
		return d, true, dated(err)
	case DutyRecurring:
		d, err := c.recurring()
		return d, true, dated(err)
	}
	period, ok := c.duty.PeriodIn(c.edition)
	if !ok || c.duty.PeriodIf != "" && !c.in.Facts[dueAlone].Bool() {
		return d, false, nil
	}
	d, err = kz.Due(c.trigger, period, c.duty.Counting(period, c.in.Option))
	return d, true, dated(err)
}

// Counting gives how a period of the duty is counted (civil:a173, civil:a175). It asks
// for the chosen options of the readings on which that turns, and for no others.
func (d Duty) Counting(period calendar.Period, option func(reading string) string) (r calendar.Rules) {
	if d.Words == WordsFromDay && period.Unit() == calendar.BusinessDays && option("start-of-period") == "same-day-counts" {
		r.Start = calendar.SameDayCounts
	}
	if d.Kind == DutyNotBefore && option("observation-rollover") == "does-not-roll" {
		r.Roll = calendar.DoesNotRoll
	}
	return r
}

// longestRun is the most months of the calendar that a frequency can run.
const longestRun = 1200

// RunEnd gives the last day of the month or quarter, or of another run of months, in
// which a day lies and by which a duty that recurs is due in an edition; whole is false
// for a frequency that is no number of months, which runs from the event like any period.
// Whether the day moves to a business day is the reading frequency-rollover.
func (d Duty) RunEnd(e Edition, day calendar.Date) (last calendar.Date, whole bool) {
	months := int64(1)
	if period, stated := d.PeriodIn(e); stated {
		if months, whole = (Value{kind: PeriodValue, period: period}).in(string(calendar.Months)); !whole || months < 1 || months > longestRun {
			return last, false
		}
	}
	return lastDayOf(day, int(months)), true
}

// recurring gives the end of the run in which the trigger lies.
func (c *reckoning) recurring() (calendar.Deadline, error) {
	last, whole := c.duty.RunEnd(c.edition, c.trigger)
	if !whole {
		period, _ := c.duty.PeriodIn(c.edition)
		return calendar.Kazakhstan().Due(c.trigger, period, calendar.Rules{Roll: calendar.DoesNotRoll})
	}
	roll := calendar.DoesNotRoll
	if c.in.Option("frequency-rollover") == "rolls" {
		roll = calendar.Rolls
	}
	return endOn(last, roll)
}

// lastDayOf gives the last day of the month, or of the run of months of the
// calendar, in which a day lies.
func lastDayOf(d calendar.Date, months int) calendar.Date {
	month := d.Year()*12 + int(d.Month()) - 1
	last := month/months*months + months - 1
	return calendar.MustDate(last/12, time.Month(last%12+1), 1).AddMonths(1).AddDays(-1)
}

// endOn is the deadline of a period that ends on a day, rolled or not.
func endOn(last calendar.Date, roll calendar.Roll) (calendar.Deadline, error) {
	return calendar.Kazakhstan().Due(last.AddDays(-1), calendar.MustPeriod("1d"), calendar.Rules{Roll: roll})
}

// dated puts the path of the trigger on a refusal of the calendar.
func dated(err error) error {
	if err == nil {
		return nil
	}
	if known, ok := beyond(err).(*rule.Error); ok {
		return rule.Errorf(known.Kind, "facts.trigger", known.Value, "%s", known.Message)
	}
	return err
}

// result words a deadline.
func (c *reckoning) result(d calendar.Deadline) rule.Result {
	r := rule.Result{State: rule.Met, Certainty: certaintyWord(d.Certainty)}
	r.Reasons = []string{string(c.duty.Ref()), "civil:a173", "civil:a174", "civil:a175"}
	if c.edition.InForce("480-V") {
		r.Reasons = append(r.Reasons, "l480:a14")
	}
	if c.duty.DatedBy != "" {
		r.CountedBy = []string{c.duty.DatedBy}
	}
	day := rule.Entry{Name: "due", Value: rule.Date(d.Due)}
	if c.duty.Kind == DutyNotBefore {
		day = rule.Entry{Name: "earliest", Value: rule.Date(d.Due.AddDays(1))}
	}
	r.Values = []rule.Entry{day, {Name: "counted", Value: counted(d)}}
	if assumes := c.assumes(); len(assumes) > 0 {
		r.Values = append(r.Values, rule.Entry{Name: "assumes", Value: rule.Options(assumes...)})
	}
	return r
}

func counted(d calendar.Deadline) rule.Value {
	days := make([]rule.Value, len(d.Counted))
	for i, day := range d.Counted {
		days[i] = rule.Map(
			rule.Entry{Name: "date", Value: rule.Date(day.Date)},
			rule.Entry{Name: "as", Value: rule.Option(day.Kind.String())})
	}
	return rule.List(days...)
}

// assumes names the conditions that the due date rests on under the chosen
// readings.
func (c *reckoning) assumes() []string {
	var list []string
	for a := range c.duty.Assumes(c.edition) {
		if a.Reading == "" || c.in.Option(a.Reading) == a.Option {
			list = append(list, a.ID)
		}
	}
	return list
}

// coverDue names every duty and, for the day of the event, the eve and the day of
// each change of the text up to the day of the decision.
func coverDue(in *rule.Inputs, fact int) []rule.Value {
	switch fact {
	case dueDuty:
		var all []rule.Value
		for d := range Duties() {
			all = append(all, rule.Option(d.ID))
		}
		return all
	case dueTrigger:
		return coverTrigger(in.On)
	}
	return []rule.Value{rule.Bool(false), rule.Bool(true)}
}

func coverTrigger(on calendar.Date) []rule.Value {
	days := []calendar.Date{on}
	for a := range Acts() {
		for _, d := range []calendar.Date{a.From.AddDays(-1), a.From} {
			if d.Before(on) && !d.Before(lawLife.first) {
				days = append(days, d)
			}
		}
	}
	slices.SortFunc(days, calendar.Date.Compare)
	var values []rule.Value
	for _, d := range slices.Compact(days) {
		values = append(values, rule.Date(d))
	}
	return values
}
