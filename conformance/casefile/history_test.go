package casefile

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard"
)

// audited audits a case that can have happened.
func audited(t *rapid.T, c Case) Report {
	r, err := Audit(c)
	if err != nil {
		t.Fatalf("%v\n%s", err, c.String())
	}
	return r
}

// Что бы ни случилось в деле, каждая обязанность получает статус, который следует из
// её дней, а статус обязанности — худший из её случаев.
//
// Whatever happens in a case, every duty has a status that follows from its days,
// and the status of a duty is the worst of its instances.
func TestStatusesFollowFromDays(t *testing.T) {
	seen := map[Status]int{}
	rapid.Check(t, func(t *rapid.T) {
		c := drawCase(t, 40, 40, rapid.Bool().Draw(t, "undated"))
		dated := !slices.ContainsFunc(c.events, func(e event) bool { return e.date.IsZero() })
		r := audited(t, c)
		for _, d := range r.Duties {
			if d.Status != worst(d.Instances) {
				t.Fatalf("%s is %s", d.Duty.ID, d.Status)
			}
			for _, i := range d.Instances {
				seen[i.Status]++
				if fault := faultOf(&d.Duty, &i, r.AsOf, dated); fault != "" {
					t.Fatalf("%s: %s: %+v\n%s", d.Duty.ID, fault, i, c.String())
				}
			}
		}
		if again := audited(t, c); string(again.AppendJSON(nil)) != string(r.AppendJSON(nil)) {
			t.Fatalf("two audits of one case differ\n%s", c.String())
		}
	})
	for _, s := range statuses[:len(statuses)-1] {
		if seen[s] == 0 {
			t.Errorf("no history came to %s", s)
		}
	}
}

// faultOf says what an instance contradicts. In a case with all its dates it is
// known which event fulfilled a duty.
func faultOf(d *standard.Duty, i *Instance, asOf calendar.Date, dated bool) string {
	certain := !i.Due.IsZero() && i.DueLast.IsZero() && !i.Beyond
	switch {
	case certain && !i.From.IsZero() && i.Due.Before(i.From):
		return "due before its trigger"
	case (i.Status == Late || i.Status == Overdue) != (i.LateBy > 0) || i.LateMost < i.LateBy:
		return "a delay without being late, or late without a delay"
	case i.Status == Late && certain && !i.DoneOn.IsZero() && !i.DoneOn.After(i.Due):
		return "late although done in time"
	case i.Status == Met && d.Kind != standard.DutyNotBefore && certain && !i.DoneOn.IsZero() && i.DoneOn.After(i.Due):
		return "met although done late"
	case i.Status == Overdue && (i.Done != "" || certain && !asOf.After(i.Due)):
		return "overdue although done, or not yet due"
	case i.Status == Pending && (i.Done != "" || certain && asOf.After(i.Due)):
		return "pending although done, or already due"
	case i.Status == Met && i.Done == "" && dated && d.Kind != standard.DutyRecurring:
		return "met by nothing"
	case (i.Status == NotApplicable) != (len(i.Reasons) > 0):
		return "not applicable without a reason, or a reason without that"
	case (i.Status == Undetermined) != (len(i.Needed) > 0):
		return "undetermined without a need, or a need without that"
	case i.Status == NotTriggered:
		return "an instance that did not arise"
	}
	return ""
}

// Нарушение сроков не делает дело невозможным: историю можно растянуть во времени,
// и её прочтут.
//
// A breach never makes a case impossible: a history can be stretched over any time,
// and it is still read.
func TestDelaysAreNoBadCases(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := drawCase(t, 40, 6, rapid.Bool().Draw(t, "undated"))
		factor := rapid.IntRange(2, 5).Draw(t, "factor")
		base := calendar.Date{}
		stretch := func(d calendar.Date) calendar.Date { return base.AddDays(d.DaysSince(base) * factor) }
		slow := c
		slow.events = slices.Clone(c.events)
		for i, e := range slow.events {
			if e.date.IsZero() {
				continue
			}
			if base.IsZero() {
				base = e.date
			}
			slow.events[i].date = stretch(e.date)
		}
		if base.IsZero() {
			t.Skip("nothing is dated")
		}
		slow.asOf = stretch(c.asOf)
		if err := slow.check(); err != nil {
			t.Fatalf("%v\n%s", err, slow.String())
		}
	})
}

// Кто знает меньше дней, тот не утверждает иного: без даты статус или тот же, или не
// определён.
//
// Who knows fewer days claims nothing else: without a date a status is the same, or
// undetermined.
func TestFewerDaysClaimNothingElse(t *testing.T) {
	undetermined := 0
	rapid.Check(t, func(t *rapid.T) {
		c := drawCase(t, 25, 30, false)
		before := instances(c)
		for i := range c.events {
			if i > 0 && rapid.IntRange(0, 3).Draw(t, "forget") == 0 {
				c.events[i].date = calendar.Date{}
			}
		}
		if c.option("quarter") != "calendar-quarter" {
			t.Skip("the quarters have no name in both")
		}
		after := instances(c)
		for key, was := range before {
			now, ok := after[key]
			if !ok && was.Status == NotApplicable {
				continue // it may not have arisen at all
			}
			if !ok || now.Status != was.Status && now.Status != Undetermined {
				t.Fatalf("%s was %s and is %s\n%s", key, was.Status, now.Status, c.String())
			}
			if now.Status == Undetermined {
				undetermined++
			}
		}
	})
	if undetermined == 0 {
		t.Error("no forgotten day made a difference")
	}
}

// Время не исправляет сделанного: исполненное остаётся исполненным, опоздание —
// опозданием, а открытое лишь становится просроченным.
//
// Time mends nothing that was done: what was met stays met, what was late stays
// late, and what is open can only become overdue.
func TestTimeMendsNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := drawCase(t, 25, 20, false)
		if c.option("edition-at-duty") != "trigger-day" {
			t.Skip("under this reading the repeal takes open duties away")
		}
		later := c
		later.asOf = c.asOf.AddDays(rapid.IntRange(1, 400).Draw(t, "days"))
		after := instances(later)
		for key, was := range instances(c) {
			now, ok := after[key]
			switch {
			case !ok:
				t.Fatalf("%s has gone\n%s", key, c.String())
			case now.Status == was.Status, was.Status == Pending && now.Status == Overdue:
			case was.Status == Undetermined: // a fact is missing, and it may matter no longer
			case was.Status == Pending && now.Status == Undetermined: // one that matters now
			default:
				t.Fatalf("%s was %s and is %s\n%s", key, was.Status, now.Status, c.String())
			}
			if was.Status == Overdue && now.LateBy < was.LateBy {
				t.Fatalf("%s was overdue by %d and is by %d", key, was.LateBy, now.LateBy)
			}
		}
	})
}

// Порядок фактов, прочтений и дат вступления в силу в деле ничего не меняет.
//
// The order of facts, readings and entry dates in a case changes nothing.
func TestOrderOfMembersChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := drawCase(t, 15, 20, true)
		other := c
		other.facts, other.readings = slices.Clone(c.facts), slices.Clone(c.readings)
		slices.Reverse(other.facts)
		slices.Reverse(other.readings)
		if a, b := fmt.Sprint(audited(t, c)), fmt.Sprint(audited(t, other)); a != b {
			t.Fatalf("%s\n%s", a, b)
		}
	})
}
