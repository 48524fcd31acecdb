package effect

import (
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
		p, had := d.PeriodIn(c.before)
		q, has := d.PeriodIn(c.after)
		one.From, one.To = p.String(), q.String()
		if !had {
			one.From = ""
		}
		if !has {
			one.To = ""
		}
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
		if had && has {
			one.Shift = shift(first, last, dueOf(d, p), dueOf(d, q))
		}
		one.Verdict = one.verdict()
		c.e.Deadlines = append(c.e.Deadlines, one)
	}
}

// dueOf gives the day on which a duty of a period is due, or for a duty that must
// wait the first day on which it may be done.
func dueOf(d standard.Duty, p calendar.Period) func(calendar.Date) (calendar.Date, bool) {
	kz := calendar.Kazakhstan()
	rules, more := calendar.Rules{}, 0
	if d.Kind == standard.DutyNotBefore {
		rules.Roll, more = calendar.DoesNotRoll, 1
	}
	return func(from calendar.Date) (calendar.Date, bool) {
		due, err := kz.DueDate(from, p, rules)
		return due.AddDays(more), err == nil
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

// due is the decision due: it changes with the deadlines.
func (c *comparer) due(one *Decision) {
	var all []Verdict
	for _, d := range c.e.Deadlines {
		all = append(all, d.Verdict)
		for _, i := range d.Edits {
			if !slices.Contains(one.Causes, i) {
				one.Causes = append(one.Causes, i)
			}
		}
	}
	one.Verdict = join(all...)
	if one.Verdict == Equal {
		return
	}
	for _, i := range one.Causes {
		c.e.Edits[i].Decisions = append(c.e.Edits[i].Decisions, one.Name)
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
			if p, stated := d.PeriodIn(e); stated {
				steps = append(steps, dueOf(d, p))
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
// the nominal day, rolled to a business day (p16, civil:a175).
func term(e standard.Edition, extended bool) func(calendar.Date) (calendar.Date, bool) {
	kz := calendar.Kazakhstan()
	months, err := e.Number("p16/term", "mo")
	more := int64(0)
	if extended && err == nil {
		more, err = e.Number("p16/extension", "mo")
	}
	return func(concluded calendar.Date) (calendar.Date, bool) {
		if err != nil {
			return concluded, false
		}
		day, err := kz.NextBusinessDay(concluded.AddMonths(int(months)).AddMonths(int(more)))
		return day, err == nil
	}
}
