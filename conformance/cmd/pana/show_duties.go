package main

import (
	"fmt"

	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// deadlines lists every duty, of the chosen day or of all days.
func (v *view) deadlines() (string, error) {
	var list []standard.Duty
	var records []dutyRecord
	for d := range standard.Duties() {
		e, in, err := v.dutyOn(d)
		if err != nil {
			return "", err
		}
		if in {
			list = append(list, d)
			records = append(records, v.recordDuty(d, e))
		}
	}
	if v.json {
		return jsonArray(records)
	}
	var out page
	for i, d := range list {
		e, _, err := v.dutyOn(d)
		if err != nil {
			return "", err
		}
		if i > 0 {
			out.gap()
		}
		v.duty(&out, d, e)
	}
	return out.String(), nil
}

// dutyOn gives the edition of the chosen day in which a duty is asked, and whether it
// exists in it; where no day was chosen, the zero edition and every duty.
func (v *view) dutyOn(d standard.Duty) (e standard.Edition, in bool, err error) {
	if v.day.IsZero() {
		return standard.Edition{}, true, nil
	}
	e, err = v.edition(d.Ref())
	return e, err == nil && d.In(e), err
}

// duty sets one duty: what, by when, counted from what, by whom.
func (v *view) duty(out *page, d standard.Duty, e standard.Edition) {
	out.line(d.ID + " — " + d.What.In(v.lang))
	out.field(v.say("Period", "Срок"), v.period(d, e))
	trigger := d.Trigger
	if d.Result != "" {
		trigger += " (" + d.Result + ")"
	}
	out.field(v.say("Trigger", "Событие"), trigger)
	fulfilment := d.Fulfilment
	if d.Also != "" {
		fulfilment += ", " + d.Also
	}
	out.field(v.say("Fulfilled", "Исполнение"), fulfilment)
	out.field(v.say("Bearer", "Кто обязан"), d.Bearer.In(v.lang))
	out.field(v.say("Provision", "Положение"), string(d.Ref()))
	out.field(v.say("In force", "Действует"), v.since(d))
}

// since says from which act a duty exists; nothing where it is as old as its text.
func (v *view) since(d standard.Duty) string {
	if d.Since == firstOf(d.Ref()) {
		return ""
	}
	since := v.span(d.Since, "")
	if d.Perhaps != "" {
		since += v.say(", perhaps already ", ", возможно, уже ") + v.span(d.Perhaps, "")
	}
	return since
}

// openings are the words that open a period.
var openings = map[standard.Words]rule.Text{
	standard.WordsFromDay:    {En: ", \"from the day\"", Ru: ", «со дня»"},
	standard.WordsAfter:      {En: ", \"after\"", Ru: ", «после»"},
	standard.WordsFromMoment: {En: ", \"from the moment\"", Ru: ", «с момента»"},
}

// period says by when a duty is due: in an edition or, for the zero one, ever.
func (v *view) period(d standard.Duty, e standard.Edition) string {
	none := v.say("no period is stated", "срок не указан")
	switch d.Kind {
	case standard.DutyOpen:
		return none
	case standard.DutyImmediately:
		return v.say("immediately", "немедленно")
	}
	at, ok := parameterOf(d, e)
	if !ok {
		return none
	}
	n := v.inWords(at.Value)
	text := fmt.Sprintf(v.say("within %s", "%s"), n)
	switch d.Kind {
	case standard.DutyNotBefore:
		text = fmt.Sprintf(v.say("not before %s have passed", "не раньше, чем пройдёт: %s"), n)
	case standard.DutyRecurring:
		text = fmt.Sprintf(v.say("once in every %s", "один раз за %s"), n)
		if at.Value.Period().N() == 1 {
			text = fmt.Sprintf(v.say("once in every %s", "один раз за %s"), v.unit(at.Value))
		}
	}
	text += openings[d.Words].In(v.lang)
	if d.PeriodIf != "" {
		text += v.say(", only if ", ", только если ") + d.PeriodIf
	}
	if at.Until != "" {
		text += ", " + v.span("", at.Until)
	}
	return text
}

// unit names the unit of a period of one.
func (v *view) unit(value standard.Value) string {
	forms := unitForms[string(value.Period().Unit())]
	return v.say(forms.en[0], forms.ru[0])
}

// parameterOf finds the period of a duty: in an edition or, for the zero one, ever.
func parameterOf(d standard.Duty, e standard.Edition) (standard.Parameter, bool) {
	if !e.Day().IsZero() {
		return e.Parameter(d.Period)
	}
	for p := range standard.Parameters() {
		if string(p.Address) == d.Period {
			return p, true
		}
	}
	return standard.Parameter{}, false
}

// dutyRecord is a duty as JSON.
type dutyRecord struct {
	ID         string    `json:"id"`
	Provision  string    `json:"provision"`
	What       rule.Text `json:"what"`
	Bearer     rule.Text `json:"bearer"`
	Subject    string    `json:"subject"`
	Kind       string    `json:"kind"`
	Trigger    string    `json:"trigger"`
	Result     string    `json:"result,omitzero"`
	Fulfilment string    `json:"fulfilment"`
	Also       string    `json:"also,omitzero"`
	Period     string    `json:"period"` // empty where none is stated
	Until      string    `json:"until,omitzero"`
	PeriodIf   string    `json:"period_if,omitzero"`
	Words      string    `json:"words"`
	Since      string    `json:"since"`
	Readings   []string  `json:"readings"`
}

func (v *view) recordDuty(d standard.Duty, e standard.Edition) dutyRecord {
	r := dutyRecord{
		ID: d.ID, Provision: string(d.Ref()), What: d.What, Bearer: d.Bearer,
		Subject: string(d.Subject), Kind: string(d.Kind), Trigger: d.Trigger, Result: d.Result,
		Fulfilment: d.Fulfilment, Also: d.Also, PeriodIf: d.PeriodIf, Words: string(d.Words), Since: d.Since,
	}
	if at, ok := parameterOf(d, e); ok {
		r.Period, r.Until = at.Value.String(), at.Until
	}
	for effect := range d.Readings() {
		r.Readings = append(r.Readings, effect.Reading)
	}
	return r
}
