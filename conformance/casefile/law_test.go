package casefile

import (
	"errors"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// dueBy asks the decision due.
func dueBy(t *rapid.T, d standard.Duty, day calendar.Date, alone bool, readings []choice) (calendar.Date, bool) {
	e, err := d.On(day)
	for _, r := range readings {
		if err == nil {
			e, err = e.With(r.reading, r.option)
		}
	}
	if err != nil {
		t.Fatal(err)
	}
	facts := []rule.Value{rule.Option(d.ID), rule.Date(day), rule.Bool(alone)}
	a, err := e.AnswerValues(standard.Due(), facts)
	if errors.Is(err, &rule.Error{Kind: rule.BeyondCalendar}) {
		return beyond, true
	}
	if err != nil {
		t.Fatal(err)
	}
	if earliest := a.Value("earliest"); earliest.Known() {
		return earliest.Date().AddDays(-1), true
	}
	return a.Value("due").Date(), a.State == rule.Met
}

// Срок по делу тот же, что и по отдельному вопросу о сроке.
//
// A deadline in a case is the one that the question of a single deadline gives.
func TestDeadlinesAreThoseOfDue(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		duties := rapid.SampledFrom(collectDuties())
		d := duties.Draw(t, "duty")
		first := calendar.MustDate(2010, time.January, 1)
		day := first.AddDays(rapid.IntRange(0, 4928).Draw(t, "day"))
		if rapid.Bool().Draw(t, "edge") {
			day = rapid.SampledFrom(edges).Draw(t, "which").AddDays(rapid.IntRange(-3, 3).Draw(t, "offset"))
		}
		c := Case{asOf: day}
		for _, r := range []choice{{"start-of-period", "same-day-counts"}, {"observation-rollover", "rolls"}, {"frequency-rollover", "rolls"}} {
			if rapid.Bool().Draw(t, r.reading) {
				c.readings = append(c.readings, r)
			}
		}
		alone := rapid.Bool().Draw(t, "alone")
		a := newAuditor(&c)
		e, err := a.law.edition(&d, day)
		if err != nil {
			t.Skip("not in force")
		}
		want, ok := dueBy(t, d, day, alone, c.readings)
		if d.Kind == standard.DutyRecurring {
			months := quarterMonths
			if d.Trigger == "" {
				months = 1
			}
			for run := range runs(day, day, months) {
				if got := a.rolled(run.last); ok && got != want {
					t.Fatalf("%s for %s: %s, want %s", d.ID, day, got, want)
				}
			}
			return
		}
		if !d.In(e) {
			if ok {
				t.Fatalf("%s on %s: has a date although it did not exist", d.ID, day)
			}
			return
		}
		got, has := a.law.due(&d, e, day, alone)
		if has != ok || got != want {
			t.Fatalf("%s from %s: %s %v, want %s %v", d.ID, day, got, has, want, ok)
		}
	})
}

func collectDuties() []standard.Duty {
	var list []standard.Duty
	for d := range standard.Duties() {
		list = append(list, d)
	}
	return list
}

// Срок не истекает раньше события; более позднее событие не даёт более раннего
// срока.
//
// Nothing is due before its trigger, and a later trigger never gives an earlier
// deadline.
func TestLaterTriggersAreNotDueEarlier(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := rapid.SampledFrom(collectDuties()).Draw(t, "duty")
		if d.Kind == standard.DutyRecurring {
			t.Skip("has no period")
		}
		c := Case{asOf: calendar.MustDate(2023, time.January, 1)}
		if rapid.Bool().Draw(t, "same day") {
			c.readings = []choice{{"start-of-period", "same-day-counts"}}
		}
		l := lawOf(&c)
		last := calendar.Date{}
		day := calendar.MustDate(2010, time.January, 1).AddDays(rapid.IntRange(0, 4800).Draw(t, "from"))
		for range rapid.IntRange(2, 60).Draw(t, "days") {
			day = day.AddDays(1)
			e, err := l.edition(&d, day)
			if err != nil {
				continue
			}
			due, ok := l.due(&d, e, day, true)
			if !ok {
				last = calendar.Date{}
				continue
			}
			if due.Before(day) || due.Before(last) {
				t.Fatalf("%s from %s is due %s, the day before %s", d.ID, day, due, last)
			}
			last = due
		}
	})
}

// Every event that a duty names is one that a case of its subject may have, every
// one has words, and the steps of the procedure are in order.
func TestVocabulary(t *testing.T) {
	for d := range standard.Duties() {
		names := []string{d.Trigger, d.Fulfilment, d.Also, d.Ends}
		for c := range d.Courses() {
			names = append(names, c.Fulfilment)
			for name := range c.Triggers() {
				names = append(names, name)
			}
		}
		for _, name := range names {
			if _, ok := kindOf(d.Subject, name); name != "" && !ok {
				t.Errorf("%s: a case of a %s has no event %s", d.ID, d.Subject, name)
			}
		}
	}
	for s, list := range kinds {
		seen := map[string]bool{}
		for _, k := range list {
			if seen[k.name] || k.text.En == "" || k.text.Ru == "" || k.step > steps {
				t.Errorf("%s: %+v", s, k)
			}
			seen[k.name] = true
		}
	}
	for name := range furtherGrounds {
		if _, ok := kindOf(standard.SubjectRecipient, name); !ok {
			t.Errorf("no event %s", name)
		}
	}
	for _, s := range subjects {
		if len(kinds[s]) == 0 {
			t.Errorf("a case of a %s has no events", s)
		}
	}
}

// Every status has words, and the order of the statuses is theirs.
func TestStatuses(t *testing.T) {
	seen := map[string]bool{}
	for i, s := range statuses {
		if s.In("en") == "" || s.In("ru") == "" || seen[s.In("en")] || seen[s.In("ru")] {
			t.Errorf("%s has no words of its own", s)
		}
		seen[s.In("en")], seen[s.In("ru")] = true, true
		for k, other := range statuses {
			want := statuses[min(i, k)]
			if got := worst([]Instance{{Status: other}, {Status: s}}); got != want {
				t.Errorf("the worst of %s and %s is %s, not %s", s, other, got, want)
			}
		}
		if setOf(s).one() != s {
			t.Errorf("%s alone is %s", s, setOf(s).one())
		}
	}
	if worst(nil) != NotTriggered || Status("x").In("en") != "" || setOf("x") != 0 {
		t.Error("what is no status has words, or a duty without instances a status")
	}
	if (setOf(Met) | setOf(Late)).one() != Undetermined {
		t.Error("two statuses are one")
	}
}

// The decisions that an audit takes exist, and the events that it takes them on.
func TestDecisionsOfAnAudit(t *testing.T) {
	facts := map[string]bool{}
	for _, d := range taken {
		for _, name := range d.on {
			if _, ok := kindOf(standard.SubjectRecipient, name); !ok {
				t.Errorf("%s is taken on %s, which is no event", d.decision, name)
			}
		}
		if len(d.on) == 0 && d.asOf == nil {
			t.Errorf("%s is never taken", d.decision)
		}
	}
	for _, f := range admissible(standard.SubjectRecipient) {
		facts[f.Name] = true
		if wants[f.Type] == "" {
			t.Errorf("a case cannot state %s", f.Name)
		}
	}
	for name := range tells {
		known := facts[name]
		for _, other := range toldByEvents {
			known = known || name == other
		}
		if !known {
			t.Errorf("events tell %s, for which no decision asks", name)
		}
	}
}
