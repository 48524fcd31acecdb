package effect

import (
	"fmt"
	"iter"
	"slices"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// Deadline is a duty that comes, goes, or has another period.
type Deadline struct {
	Duty     standard.Duty
	Had, Has bool   // whether there is the duty before and after
	From, To string // the period; empty where none is stated
	Shift    *Shift // how far the due date moves; nil where one side has none
	Verdict  Verdict
	Edits    []int
	Case     *Case // the smallest, of the decision due; nil where no due date moves
}

// Span is a stretch of time that the text makes: a contract, or the way from one
// event to another when everybody takes the time that the text gives.
type Span struct {
	Name  string // term, longest-term, to-contract, to-plan
	Title rule.Text
	Shift *Shift
}

// Shift is how many calendar days later a day comes, over every day of the
// documented calendar on which the time can begin; earlier days are negative.
type Shift struct {
	Least, Median, Most int
	Days                int     // on which the time can begin
	Counts              []Count // of each shift, in order
	Worst               Moved   // the first day with the largest shift, either way
}

// Count is how many days have a shift.
type Count struct{ Shift, Days int }

// Moved is a day on which the time begins, with the ends before and after.
type Moved struct{ From, Before, After calendar.Date }

// documented gives the days of the calendar that official texts document.
func documented() (first, last calendar.Date) {
	kz := calendar.Kazakhstan()
	first, last = kz.First(), kz.First()
	for d := first; !d.After(kz.Last()); d = d.AddMonths(1) {
		if certainty, err := kz.Certainty(d, d); err != nil || certainty != calendar.Documented {
			if d == first {
				first = d.AddMonths(1)
				continue
			}
			break
		}
		last = d.AddMonths(1).AddDays(-1)
	}
	return first, last
}

// shift measures two ways of finding the end of a time on every day on which it can
// begin. It is nil where they never differ, or never both give a day.
func shift(first, last calendar.Date, before, after func(calendar.Date) (calendar.Date, bool)) *Shift {
	var shifts []int
	s := &Shift{}
	for d := first; !d.After(last); d = d.AddDays(1) {
		a, ok := before(d)
		b, also := after(d)
		if !ok || !also || a.After(last) || b.After(last) {
			continue
		}
		n := b.DaysSince(a)
		if shifts = append(shifts, n); len(shifts) == 1 || abs(n) > abs(s.Worst.After.DaysSince(s.Worst.Before)) {
			s.Worst = Moved{d, a, b}
		}
	}
	if len(shifts) == 0 {
		return nil
	}
	slices.Sort(shifts)
	s.Least, s.Median, s.Most, s.Days = shifts[0], shifts[len(shifts)/2], shifts[len(shifts)-1], len(shifts)
	for _, n := range shifts {
		if last := len(s.Counts) - 1; last >= 0 && s.Counts[last].Shift == n {
			s.Counts[last].Days++
		} else {
			s.Counts = append(s.Counts, Count{n, 1})
		}
	}
	if s.Least == 0 && s.Most == 0 {
		return nil
	}
	return s
}

func abs(n int) int { return max(n, -n) }

// deadlines compares every duty.
func (c *comparer) deadlines() {
	first, last := documented()
	for d := range standard.Duties() {
		one := Deadline{Duty: d, Had: d.In(c.before), Has: d.In(c.after)}
		one.From, one.To = periodIn(c.before, d), periodIn(c.after, d)
		if one.Had == one.Has && one.From == one.To {
			continue
		}
		one.Edits = c.naming(standard.Address(d.ID))
		if d.Period != "" {
			for _, i := range c.naming(standard.Address(d.Period)) {
				if !slices.Contains(one.Edits, i) {
					one.Edits = append(one.Edits, i)
				}
			}
		}
		c.mark(one.Edits)
		one.Shift = shift(first, last, dueOf(c.before, d), dueOf(c.after, d))
		one.Verdict = one.verdict()
		c.e.Deadlines = append(c.e.Deadlines, one)
	}
}

// periodIn gives the period of a duty; empty where none is stated.
func periodIn(e standard.Edition, d standard.Duty) string {
	if p, stated := d.PeriodIn(e); stated {
		return p.String()
	}
	return ""
}

// dueOf gives the day on which a duty is due, or for a duty that must wait the first
// day on which it may be done, as the decision due does. There is none where the text
// does not have the duty, or states no period that it needs.
func dueOf(e standard.Edition, d standard.Duty) func(calendar.Date) (calendar.Date, bool) {
	kz := calendar.Kazakhstan()
	p, stated := d.PeriodIn(e)
	switch {
	case !d.In(e) || !stated && d.Kind != standard.DutyImmediately && d.Kind != standard.DutyRecurring:
		return func(from calendar.Date) (calendar.Date, bool) { return from, false }
	case d.Kind == standard.DutyImmediately:
		return func(from calendar.Date) (calendar.Date, bool) { return from, true }
	case d.Kind == standard.DutyRecurring:
		return endOf(e, d)
	}
	rules, more := d.Counting(p, e.Chosen), 0
	if d.Kind == standard.DutyNotBefore {
		more = 1
	}
	return func(from calendar.Date) (calendar.Date, bool) {
		due, err := kz.DueDate(from, p, rules)
		return due.AddDays(more), err == nil
	}
}

// endOf gives the day on which a duty that recurs is due: the end of the run in which
// the event lies.
func endOf(e standard.Edition, d standard.Duty) func(calendar.Date) (calendar.Date, bool) {
	kz := calendar.Kazakhstan()
	p, _ := d.PeriodIn(e)
	rolls := e.Chosen("frequency-rollover") == "rolls"
	return func(from calendar.Date) (due calendar.Date, ok bool) {
		due, whole := d.RunEnd(e, from)
		var err error
		switch {
		case !whole:
			due, err = kz.DueDate(from, p, calendar.Rules{Roll: calendar.DoesNotRoll})
		case rolls:
			due, err = kz.NextBusinessDay(due)
		}
		return due, err == nil
	}
}

// verdict: what leads to a contract and a plan is better sooner. A waiting time, and
// what others owe each other, is neither better nor worse.
func (d *Deadline) verdict() Verdict {
	if d.Duty.Kind != standard.DutyWithin || !slices.Contains(toPlan, d.Duty.ID) {
		return Changed
	}
	sooner := d.Shift != nil && d.Shift.Most <= 0 || d.From == "" && d.To != "" || d.Has && !d.Had
	later := d.Shift != nil && d.Shift.Least >= 0 || d.From != "" && d.To == "" || d.Had && !d.Has
	switch {
	case sooner && !later:
		return MoreGenerous
	case later && !sooner:
		return Stricter
	case d.Shift != nil && d.Shift.Least < 0 && d.Shift.Most > 0:
		return Mixed
	}
	return Changed
}

// due is the decision due: it changes with the deadlines, one change for each.
func (c *comparer) due(d *standard.Decision, one *Decision) error {
	for i := range c.e.Deadlines {
		deadline := &c.e.Deadlines[i]
		made, err := c.moves(d, deadline.Duty)
		if err != nil {
			return err
		}
		made.Verdict, made.Causes = deadline.Verdict, deadline.Edits
		made.Where = rule.Text{En: "the duty is " + deadline.Duty.ID, Ru: "обязанность — " + deadline.Duty.ID}
		if made.Case == nil {
			made.Where.En += "; no due date is another"
			made.Where.Ru += "; дни исполнения те же"
		}
		deadline.Case, one.Changes = made.Case, append(one.Changes, made)
		c.blame(one, deadline.Edits)
	}
	slices.Sort(one.Causes)
	return nil
}

// moves gives the change of a duty's due date, with its smallest case: the first day
// of the event, from the day of the comparison on, on which it moves, or where there is
// none the last before. The change has no case where it never moves, or only outside
// the life of the text.
func (c *comparer) moves(d *standard.Decision, duty standard.Duty) (none Change, err error) {
	was, is := dueOf(c.before, duty), dueOf(c.after, duty)
	for day := range c.around() {
		a, ok := was(day)
		b, also := is(day)
		if ok == also && (!ok || a == b) {
			continue
		}
		facts := []rule.Entry{{Name: "duty", Value: rule.Option(duty.ID)}, {Name: "trigger", Value: rule.Date(day)}}
		if duty.PeriodIf != "" {
			facts = append(facts, rule.Entry{Name: duty.PeriodIf, Value: rule.Bool(true)})
		}
		if _, err := c.decide(d, facts); err != nil {
			continue // outside the life of the text, or due beyond the calendar
		}
		for _, shown := range [...]func(*standard.Decision, []rule.Entry) (Change, bool){c.turn, c.drift} {
			if made, ok := shown(d, facts); ok {
				made.Values = slices.DeleteFunc(moved(&made.Case.Before, &made.Case.After), func(v rule.ValueChange) bool {
					return v.From.Type() != rule.DateType && v.To.Type() != rule.DateType
				})
				made.Case = c.smallest(d, &made, made.Case)
				return made, nil
			}
		}
		return none, fmt.Errorf("%s on %s does not show the change", duty.ID, day)
	}
	return none, nil
}

// around yields the days of the documented calendar, from the day of the comparison on
// and then back from it.
func (c *comparer) around() iter.Seq[calendar.Date] {
	first, last := documented()
	return func(yield func(calendar.Date) bool) {
		for n := range max(last.DaysSince(c.e.On)+1, 0) {
			if day := c.e.On.AddDays(n); !day.Before(first) && !yield(day) {
				return
			}
		}
		for n := range max(c.e.On.DaysSince(first), 0) {
			if day := c.e.On.AddDays(-n - 1); !day.After(last) && !yield(day) {
				return
			}
		}
	}
}

// toContract and toPlan are the duties on the way from the application to the
// contract, and on from there to the plan.
var (
	toContract = []string{"p10/identification", "p14/dispatch", "p15/permit", "p15/permit-dispatch", "p15.2/contract"}
	toPlan     = append(slices.Clone(toContract), "p27.3/assessment", "p29/plan")
)

// way gives the end of a way when every duty on it takes all its time, and what must
// wait is done on the first day on which it may. A duty without a period takes no
// time.
func way(e standard.Edition, ids []string) func(calendar.Date) (calendar.Date, bool) {
	var steps []func(calendar.Date) (calendar.Date, bool)
	for _, id := range ids {
		if d, ok := standard.DutyByID(id); ok {
			if _, stated := d.PeriodIn(e); stated {
				steps = append(steps, dueOf(e, d))
			}
		}
	}
	return func(day calendar.Date) (calendar.Date, bool) {
		for _, step := range steps {
			next, ok := step(day)
			if !ok {
				return day, false
			}
			day = next
		}
		return day, true
	}
}

// spans compares how long contracts run, and the ways to a contract and to a plan.
func (c *comparer) spans() {
	first, last := documented()
	add := func(name string, title rule.Text, s *Shift) {
		if s != nil {
			c.e.Spans = append(c.e.Spans, Span{name, title, s})
		}
	}
	add("term", rule.Text{En: "last day of a contract, by the day of its conclusion", Ru: "последний день договора по дню его заключения"},
		shift(first, last, term(c.before, false), term(c.after, false)))
	add("longest-term", rule.Text{En: "last day of a contract that was extended as far as it may be", Ru: "последний день договора, продлённого до предела"},
		shift(first, last, term(c.before, true), term(c.after, true)))
	add("to-contract", rule.Text{En: "latest day of the contract, by the day of the application", Ru: "самый поздний день договора по дню обращения"},
		shift(first, last, way(c.before, toContract), way(c.after, toContract)))
	add("to-plan", rule.Text{En: "latest day of the plan, by the day of the application, when needs are assessed as early as may be",
		Ru: "самый поздний день плана по дню обращения, если потребности оценены в первый возможный день"},
		shift(first, last, way(c.before, toPlan), way(c.after, toPlan)))
}

// term gives the last day of a contract, extended as far as it may be or not at all:
// the nominal day, rolled to a business day unless it is read otherwise (p16, civil:a175).
func term(e standard.Edition, extended bool) func(calendar.Date) (calendar.Date, bool) {
	kz := calendar.Kazakhstan()
	months, err := e.Number("p16/term", "mo")
	more := int64(0)
	if extended && err == nil {
		more, err = e.Number("p16/extension", "mo")
	}
	rolls := e.Chosen("term-end-rollover") == "rolls"
	return func(concluded calendar.Date) (calendar.Date, bool) {
		if err != nil {
			return concluded, false
		}
		day := concluded.AddMonths(int(months)).AddMonths(int(more))
		if e.Chosen("extension-base") == "from-conclusion" {
			day = concluded.AddMonths(int(months + more))
		}
		if !rolls {
			return day, true
		}
		day, err := kz.NextBusinessDay(day)
		return day, err == nil
	}
}
