package main

import (
	"fmt"
	"strings"
	"time"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// listDecisions lists the decisions with their questions.
func (v *view) listDecisions() (string, error) {
	if v.json {
		var records []decisionRecord
		for d := range conformance.Decisions() {
			records = append(records, decisionRecord{d.Def().Name, d.Def().Question})
		}
		return jsonArray(records)
	}
	var out page
	for d := range conformance.Decisions() {
		out.text(d.Def().Question.In(v.lang), padTo(d.Def().Name, 22)+" ", strings.Repeat(" ", 23))
	}
	return out.String(), nil
}

// decisionRecord is a decision by name as JSON.
type decisionRecord struct {
	Decision string    `json:"decision"`
	Question rule.Text `json:"question"`
}

// lastDay is the day whose edition shows a decision where no day was chosen: the last
// day of the standard.
func lastDay() calendar.Date { return calendar.MustDate(2023, time.June, 30) }

// decision gives a decision as it stands on the chosen day: its rule, in which the
// readings stand where they matter, its facts and outcomes.
func (v *view) decision(d *standard.Decision) (string, error) {
	day := v.day
	if day.IsZero() {
		day = lastDay()
	}
	e, err := standard.On(day)
	if err != nil {
		return "", err
	}
	def := d.Def()
	if d.Rules != nil {
		def = e.Compiled(d).Decision()
	}
	if v.json {
		return string(def.AppendJSON(nil)) + "\n", nil
	}
	var out page
	if err := v.printRule(&out, d, def); err != nil {
		return "", err
	}
	out.line(v.say("Edition: ", "Редакция: ") + e.ID())
	out.line(v.say("Provisions: ", "Положения: ") + strings.Join(def.Cites, ", "))
	out.line(v.say("Facts:", "Факты:"))
	for i := range def.Facts {
		out.text(v.fact(&def.Facts[i]), "  ", "      ")
	}
	if len(def.Outcomes) > 0 {
		out.line(v.say("Outcomes:", "Последствия:"))
		for _, o := range def.Outcomes {
			out.text(o.ID, "  ", "  ")
		}
	}
	if d.Computed != nil && len(d.Computed.Readings) > 0 {
		out.line(v.say("Readings: ", "Толкования: ") + strings.Join(d.Computed.Readings, ", "))
	}
	return out.String(), nil
}

// printRule sets the rule of a decision, each of its lines wrapped behind its indent.
func (v *view) printRule(out *page, d *standard.Decision, def *rule.Decision) error {
	if d.Rules == nil {
		out.line(def.Name + " — " + def.Question.In(v.lang))
		for i, step := range d.Computed.Steps {
			out.text(step.In(v.lang), fmt.Sprintf("  %d. ", i+1), "     ")
		}
		return nil
	}
	var printed strings.Builder
	if err := def.Print(&printed, v.lang); err != nil {
		return err
	}
	for line := range strings.Lines(printed.String()) {
		words := strings.TrimLeft(line, " ")
		indent := line[:len(line)-len(words)]
		out.text(words, indent, indent+"    ")
	}
	return nil
}

// fact describes a fact: name, type, what it means, what is presumed.
func (a *app) fact(f *rule.Fact) string {
	kind := f.Type.String()
	switch {
	case f.Type == rule.OptionType && len(f.Options) <= 10:
		kind = strings.Join(f.Options, "|")
	case f.Type == rule.CountType:
		kind = fmt.Sprintf("%d…%d", f.Min, f.Max)
	}
	s := fmt.Sprintf("%s (%s, %s) — %s", f.Name, kind, f.Cite, f.Yes.In(a.lang))
	if f.Presumed.Known() {
		s += a.say("; presumed ", "; по презумпции ") + f.Presumed.String()
	}
	if f.Judgement {
		s += a.say("; a person judges it", "; оценивает человек")
	}
	return s
}
