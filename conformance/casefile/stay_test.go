package casefile_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"pgregory.net/rapid"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/conformance/casefile"
	"github.com/pana-kz/pana/standard/rule"
)

// A stay from the first step to the return after the exit, played at random and held,
// step by step, against a model that is a list of days and events. The model answers
// each question by walking the list, counts business days one by one, and knows the
// text in the words of this file alone.

// The life of the standard, and the days on which its amendments are taken to come.
var (
	standardBegins = calendar.MustDate(2016, time.April, 8)
	portalBegins   = calendar.MustDate(2022, time.February, 21) // order 49: p20.3
	partyBegins    = calendar.MustDate(2022, time.September, 3) // order 325: p13-1, p14-1, and no period in p11
	standardEnds   = calendar.MustDate(2023, time.July, 1)

	storyEnds = calendar.MustDate(2023, time.September, 15)
	endless   = calendar.MustDate(2100, time.January, 1)
	stayEdges = []calendar.Date{
		standardBegins, portalBegins, partyBegins, standardEnds, calendar.MustDate(2022, time.October, 8),
		calendar.MustDate(2021, time.December, 30), calendar.MustDate(2022, time.March, 7),
	}
)

// deed is one event of a stay. More holds the members that it has besides.
type deed struct {
	day  calendar.Date
	name string
	more string
}

// stay is a history that is being played.
type stay struct {
	list  []deed
	today calendar.Date
	party string // what the case says of p13-1: "denied", "silent"
	alone string // what it says of the partners of p11: "true", "false", "silent"
	last  *casefile.Report
	seen  map[string]int
	form  *jsonschema.Schema
}

func (s *stay) json() []byte {
	var b strings.Builder
	fmt.Fprintf(&b, `{"case":"stay-1","as_of":%q,"facts":{`, s.today)
	var facts []string
	if s.party == "denied" {
		facts = append(facts, `"recognised_injured_party":false`)
	}
	if s.alone != "silent" {
		facts = append(facts, `"joint_partners_absent":`+s.alone)
	}
	b.WriteString(strings.Join(facts, ",") + `},"events":[`)
	for i, d := range s.list {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, `{"date":%q,"event":%q`, d.day, d.name)
		if d.more != "" {
			b.WriteString("," + d.more)
		}
		b.WriteByte('}')
	}
	b.WriteString("]}")
	return []byte(b.String())
}

// The model. Places are those of the list; -1 is none.

// worked says for each day from 2016 to 2024 whether it is worked.
var worked = func() map[calendar.Date]bool {
	days := map[calendar.Date]bool{}
	for d := calendar.MustDate(2016, time.January, 1); d.Year() < 2025; d = d.AddDays(1) {
		day, err := calendar.Kazakhstan().Day(d)
		if err != nil {
			panic(err)
		}
		days[d] = day.IsWorking()
	}
	return days
}()

// businessDaysAfter counts n business days, the day itself left out.
func businessDaysAfter(day calendar.Date, n int) calendar.Date {
	for n > 0 {
		if day = day.AddDays(1); worked[day] {
			n--
		}
	}
	return day
}

// delayed counts the business days after a due day up to another, at least one.
func delayed(due, day calendar.Date) int {
	n := 0
	for d := due.AddDays(1); !d.After(day); d = d.AddDays(1) {
		if worked[d] {
			n++
		}
	}
	return max(n, 1)
}

// expected is an instance as the model has it.
type expected struct {
	trigger int
	status  casefile.Status
	due     calendar.Date
	done    int
	late    int
	reason  string
}

// plainDuties are the duties of which each trigger takes the first act on or after it
// and before the next trigger.
var plainDuties = []struct {
	id, trigger string
	acts        []string
	days        int  // business days; 0 for the day itself, -1 for no period
	tooSoon     bool // an act before the trigger is premature
}{
	{"p9/direction", "recognised-as-victim", []string{"direction-issued"}, 1, false},
	{"p10/identification", "application-to-organisation", []string{"identification-completed"}, 1, false},
	{"p11/identification", "detected-by-internal-affairs", []string{"identification-completed"}, -1, false},
	{"p14/dispatch", "", []string{"papers-sent"}, 1, false},
	{"p14.2/refusal", "identification-completed", []string{"refusal-given"}, -1, false},
	{"p14-1/report", "sheet-completed", []string{"report-drawn-up"}, -1, false},
	{"p15/permit", "papers-received", []string{"permit-issued", "permit-refused"}, 3, true},
	{"p15/permit-dispatch", "permit-issued", []string{"permit-sent"}, 1, false},
	{"p15.2/contract", "permit-received", []string{"contract-concluded", "contract-declined"}, 1, true},
	{"p20/registration", "admitted", []string{"card-completed"}, -1, false},
	{"p21/police-information", "police-application-refused", []string{"police-informed"}, 3, false},
	{"p27.3/assessment", "contract-concluded", []string{"needs-assessed"}, -1, true},
	{"p29/plan", "needs-assessed", []string{"plan-approved"}, 3, false},
	{"p32/adjustment", "status-changed", []string{"plan-adjusted"}, -1, false},
	{"p33/evaluation", "contract-ended", []string{"work-evaluated"}, -1, false},
	{"p42.2/referral", "discontinued", []string{"referred-or-transferred"}, -1, false},
	{"p43(2).2/reinstatement", "returned-with-valid-reason", []string{"reinstated"}, 0, false},
	{"p44/order", "exit-ground-arose", []string{"head-order-issued"}, -1, false},
	{"p45/handover", "exited", []string{"belongings-handed-over"}, -1, false},
}

func (s *stay) is(i int, names ...string) bool {
	return i >= 0 && slices.Contains(names, s.list[i].name)
}

// first gives the first place in [from, to) with one of some events.
func (s *stay) first(from, to int, names ...string) int {
	for i := from; i < to; i++ {
		if s.is(i, names...) {
			return i
		}
	}
	return -1
}

// final gives the last place in [from, to) with one of some events.
func (s *stay) final(from, to int, names ...string) int {
	for i := to - 1; i >= from; i-- {
		if s.is(i, names...) {
			return i
		}
	}
	return -1
}

// entered gives the place at which the stay of a place begins: after the last exit.
func (s *stay) entered(i int) int { return s.final(0, i, "exited") + 1 }

// positive reports whether an identification found a victim.
func (s *stay) positive(i int) bool { return s.list[i].more == `"positive":true` }

// bothFacts gives the place at which both facts of p13-1 are there; -1 while they are
// not, and for ever where one is denied.
func (s *stay) bothFacts() int {
	started := s.first(0, len(s.list), "investigation-started")
	injured := s.first(0, len(s.list), "recognised-as-injured-party")
	if started < 0 || injured < 0 {
		return -1
	}
	return max(started, injured)
}

// triggers gives the places at which a duty arises.
func (s *stay) triggers(id, trigger string) []int {
	if id == "p14/dispatch" {
		return s.dispatchTriggers()
	}
	var list []int
	for i := range s.list {
		if s.is(i, trigger) && (id != "p14.2/refusal" || !s.positive(i)) {
			list = append(list, i)
		}
	}
	return list
}

// dispatchTriggers: each identification, and under p13-1 in its place the later of
// the application and the recognition, unless a victim was identified before.
func (s *stay) dispatchTriggers() []int {
	var list []int
	for i := range s.list {
		if s.is(i, "identification-completed") && s.waivedBy(i) < 0 {
			list = append(list, i)
		}
		if s.is(i, "application-to-organisation", "recognised-as-injured-party") {
			for k := range s.list {
				if s.is(k, "application-to-organisation") && s.waiver(k) == i {
					list = append(list, i)
				}
			}
		}
	}
	return list
}

// waiver gives for an application the place from which p13-1 has the papers sent
// without a sheet; -1 for none.
func (s *stay) waiver(application int) int {
	both := s.bothFacts()
	end := s.procedureEnd(application)
	if both < 0 || both >= end {
		return -1
	}
	for i := application; i < both; i++ {
		if s.is(i, "identification-completed") && s.positive(i) {
			return -1
		}
	}
	if at := max(application, both); !s.list[at].day.Before(partyBegins) && s.list[at].day.Before(standardEnds) {
		return at
	}
	return -1
}

// waivedBy gives the place which an identification cannot put off; -1 for none.
func (s *stay) waivedBy(identification int) int {
	for k := 0; k < identification; k++ {
		if s.is(k, "application-to-organisation") && s.procedureEnd(k) > identification {
			if at := s.waiver(k); at >= 0 && at < identification {
				return at
			}
		}
	}
	return -1
}

// procedureEnd gives the end of what an application opened: the next one, an exit.
func (s *stay) procedureEnd(application int) int {
	if end := s.first(application+1, len(s.list), "application-to-organisation", "exited"); end >= 0 {
		return end
	}
	return len(s.list)
}

// want gives the instances of the plain duties.
func (s *stay) want(k int) []expected {
	d := plainDuties[k]
	var all []expected
	used := map[int]bool{}
	triggers := s.triggers(d.id, d.trigger)
	for n, t := range triggers {
		end := len(s.list)
		if n+1 < len(triggers) {
			end = triggers[n+1]
		}
		act := s.first(t+1, end, d.acts...)
		early := s.final(s.entered(t), t, d.acts...)
		switch {
		case early < 0 || used[early]:
		case d.tooSoon && act < 0, !d.tooSoon && s.list[early].day == s.list[t].day:
			act = early
		}
		used[act] = true
		all = append(all, s.standing(d.id, d.days, d.tooSoon, t, act))
	}
	return all
}

// standing says how it stands with a duty that arose at a place and was done at
// another, or not.
func (s *stay) standing(id string, days int, tooSoon bool, t, act int) expected {
	day := s.list[t].day
	x := expected{trigger: t, done: act}
	removed := func(reason string) expected {
		return expected{trigger: t, done: -1, status: casefile.NotApplicable, reason: reason}
	}
	switch {
	case day.Before(standardBegins):
		return removed("138")
	case !day.Before(standardEnds):
		return removed("263")
	case id == "p14-1/report" && day.Before(partyBegins):
		return removed("325")
	case id == "p20.3/portal" && day.Before(portalBegins):
		return removed("49")
	case id == "p14/dispatch" && s.is(t, "identification-completed") && !s.positive(t):
		return removed("p14.2")
	case id == "p43(2).2/reinstatement" && !s.expelledForAbsence(t):
		return removed("p43(2)")
	}
	if id == "p11/identification" && day.Before(partyBegins) {
		switch s.alone {
		case "true":
			days = 1
		case "silent":
			return s.eitherWay(s.timed(x, 1, tooSoon), s.timed(x, -1, tooSoon))
		}
	}
	x = s.timed(x, days, tooSoon)
	if id == "p27.3/assessment" {
		return s.observed(x)
	}
	if (id == "p10/identification" || id == "p11/identification" || id == "p14-1/report") && !day.Before(partyBegins) {
		limit := x.due
		if limit.IsZero() {
			limit = s.today
			if act >= 0 {
				limit = s.list[act].day
			}
		}
		both := s.bothFacts()
		if s.party != "denied" && both >= 0 && !s.list[both].day.After(limit) {
			return removed("p13-1")
		}
		if id == "p10/identification" && s.party != "denied" && both < 0 {
			return expected{trigger: t, done: act, status: casefile.Undetermined, due: x.due}
		}
	}
	return x
}

// expelledForAbsence reports whether the last that happened of leaving, coming back,
// exit and reinstatement is an expulsion of a person who was away.
func (s *stay) expelledForAbsence(back int) bool {
	away, out := false, false
	for i, d := range s.list[:back] {
		switch d.name {
		case "left-without-leave":
			away = true
		case "returned", "returned-with-valid-reason":
			away = false
		case "reinstated":
			away, out = false, false
		case "contract-concluded":
			out = false
		case "exited":
			out = away && strings.Contains(s.list[i].more, "expelled")
			away = false
		}
	}
	return out
}

// eitherWay gives what two worlds have in common.
func (s *stay) eitherWay(x, y expected) expected {
	if x.status != y.status {
		x.status, x.late = casefile.Undetermined, 0
	}
	return x
}

func (s *stay) timed(x expected, days int, tooSoon bool) expected {
	if days >= 0 {
		x.due = businessDaysAfter(s.list[x.trigger].day, days)
	}
	switch {
	case x.done >= 0 && x.done < x.trigger && tooSoon:
		x.status = casefile.Premature
	case x.done >= 0 && (days < 0 || !s.list[x.done].day.After(x.due)):
		x.status = casefile.Met
	case x.done >= 0:
		x.status, x.late = casefile.Late, delayed(x.due, s.list[x.done].day)
	case days < 0:
		x.status = casefile.NoDeadline
	case !s.today.After(x.due):
		x.status = casefile.Pending
	default:
		x.status, x.late = casefile.Overdue, delayed(x.due, s.today)
	}
	return x
}

// observed: the assessment comes after three calendar days, on the fourth at the
// earliest.
func (s *stay) observed(x expected) expected {
	x.due = s.list[x.trigger].day.AddDays(3)
	if x.done >= 0 && !s.list[x.done].day.After(x.due) {
		x.status = casefile.Premature
	}
	return x
}

// portal: each card takes the next entry that no card of the stay took.
func (s *stay) portal() []expected {
	var all []expected
	taken := -1
	for i := range s.list {
		if !s.is(i, "card-completed") {
			continue
		}
		end := len(s.list)
		for k := i; k < len(s.list); k++ {
			if s.is(k, "card-completed") && s.entered(k) > i { // of a later stay
				end = k
				break
			}
		}
		act := s.first(max(i, taken)+1, end, "portal-entered")
		taken = max(taken, act)
		all = append(all, s.standing("p20.3/portal", 1, false, i, act))
	}
	return all
}

// agreement is a contract: from the day of its conclusion to its last day.
type agreement struct {
	at, end    int // the end by an event; -1 for none
	extended   []int
	from, last calendar.Date
	term       calendar.Date // the last day of the term alone
}

// termOf gives the last day of a contract: half a year and the extensions, and on to
// a business day. Of a contract under another text nothing is known.
func termOf(from calendar.Date, months int) calendar.Date {
	if from.Before(standardBegins) || !from.Before(standardEnds) {
		return endless
	}
	last := from.AddMonths(6).AddMonths(months)
	for !worked[last] {
		last = last.AddDays(1)
	}
	return last
}

// months gives the months of an extension.
func (s *stay) months(i int) int {
	var n int
	if _, err := fmt.Sscanf(s.list[i].more, `"months":%d`, &n); err != nil {
		panic(err)
	}
	return n
}

// agreements gives the contracts. Each runs to the end of its term, and no longer
// than to its end, the exit or the next contract.
func (s *stay) agreements() []agreement {
	var all []agreement
	for i := range s.list {
		if !s.is(i, "contract-concluded") {
			continue
		}
		next := s.first(i+1, len(s.list), "contract-concluded")
		until := next
		if next < 0 {
			until = len(s.list)
		}
		a := agreement{at: i, end: -1, from: s.list[i].day}
		months := 0
		for k := i + 1; k < until; k++ {
			switch {
			case s.is(k, "contract-extended"):
				a.extended = append(a.extended, k)
				months += s.months(k)
			case s.is(k, "contract-ended", "exited") && a.end < 0:
				a.end = k
			case s.is(k, "reinstated") && a.end >= s.entered(s.final(0, k, "exited")):
				a.end = -1 // the exit that it undoes, or an end in the same stay
			}
		}
		a.term = termOf(a.from, months)
		a.last = a.term
		for _, k := range []int{a.end, next} {
			if k >= 0 && s.list[k].day.Before(a.last) {
				a.last = s.list[k].day
			}
		}
		all = append(all, a)
	}
	return all
}

// runsOn reports whether some contract runs on a day, as far as it is known.
func runsOn(all []agreement, day calendar.Date) bool {
	return slices.ContainsFunc(all, func(a agreement) bool { return !day.Before(a.from) && !day.After(a.last) })
}

// quarters gives for what is recorded quarterly each quarter that a contract touches.
func (s *stay) quarters(act string) []expected {
	all := s.agreements()
	var list []expected
	if len(all) == 0 {
		return nil
	}
	first := all[0].from
	start := calendar.MustDate(first.Year(), (first.Month()-1)/3*3+1, 1)
	type touched struct{ begins, due calendar.Date }
	var runs []touched
	for ; !start.After(s.today.AddMonths(12)); start = start.AddMonths(3) {
		var r touched
		for d := start; d.Before(start.AddMonths(3)); d = d.AddDays(1) {
			if runsOn(all, d) {
				if r.begins.IsZero() {
					r.begins = d
				}
				r.due = d
			}
		}
		if !r.begins.IsZero() {
			runs = append(runs, r)
		}
	}
	for i, r := range runs {
		if r.begins.After(s.today) {
			break
		}
		x := expected{trigger: -1, done: -1, due: r.due}
		for k, d := range s.list {
			if d.name == act && !d.day.Before(r.begins) && (i+1 == len(runs) || d.day.Before(runs[i+1].begins)) {
				x.done = k
				break
			}
		}
		switch {
		case r.begins.Before(standardBegins):
			x = expected{trigger: -1, done: -1, status: casefile.NotApplicable, reason: "138"}
		case !r.begins.Before(standardEnds):
			x = expected{trigger: -1, done: -1, status: casefile.NotApplicable, reason: "263"}
		case x.done >= 0 && !s.list[x.done].day.After(r.due):
			x.status = casefile.Met
		case x.done >= 0:
			x.status, x.late = casefile.Late, delayed(r.due, s.list[x.done].day)
		case !s.today.After(r.due):
			x.status = casefile.Pending
		default:
			x.status, x.late = casefile.Overdue, delayed(r.due, s.today)
		}
		list = append(list, x)
		if x.reason == "263" {
			break
		}
	}
	return list
}

// nextPlans: a plan that ran out while its contract goes on calls for the next one,
// which may have been approved before.
func (s *stay) nextPlans() []expected {
	var list []expected
	for i := range s.list {
		if !s.is(i, "plan-expired") {
			continue
		}
		contract := -1
		for k, a := range s.agreements() {
			if a.at < i {
				contract = k
			}
		}
		if contract < 0 {
			continue
		}
		a := s.agreements()[contract]
		if a.end >= 0 && a.end < i || a.last.Before(s.list[i].day.AddDays(1)) {
			continue
		}
		// The plans of the contract, of which as many are over as ran out before.
		var plans []int
		over := 0
		for k := a.at; k < i; k++ {
			switch {
			case s.is(k, "plan-approved"):
				plans = append(plans, k)
			case s.is(k, "plan-expired") && over < len(plans):
				over++
			}
		}
		act := -1
		if over+1 < len(plans) {
			act = plans[over+1]
		} else {
			end := s.first(i+1, len(s.list), "plan-expired")
			if end < 0 {
				end = len(s.list)
			}
			act = s.first(i+1, end, "plan-approved")
		}
		list = append(list, s.standing("p29/next-plan", 1, false, i, act))
	}
	return list
}

// findings gives the findings that the model knows: the id and the places.
func (s *stay) findings() []string {
	var list []string
	add := func(id string, at ...int) {
		for _, i := range at {
			id += " " + path(i)
		}
		list = append(list, id)
	}
	all := s.agreements()
	inside := false
	for i, d := range s.list {
		switch d.name {
		case "admitted-to-health-facility":
			inside = true
		case "discharged-from-health-facility":
			inside = false
		case "exited":
			if s.final(s.entered(i), i, "head-order-issued") < 0 {
				add(casefile.ExitBeforeOrder, i)
			}
			next := s.first(i+1, len(s.list), "exited")
			if next < 0 {
				next = len(s.list)
			}
			handover := s.first(i+1, next, "belongings-handed-over")
			if handover >= 0 && s.list[handover].day.After(d.day) && s.final(s.entered(i), i, "belongings-handed-over") < 0 {
				add(casefile.HandoverAfterExit, i)
			}
		case "services-provided":
			if !strings.Contains(d.more, "p40") {
				continue
			}
			if inside {
				add(casefile.ServiceInHospital, s.final(0, i, "admitted-to-health-facility"))
			}
			if k := slices.IndexFunc(all, func(a agreement) bool { return a.at > i }); k != 0 && len(all) > 0 {
				if k < 0 {
					k = len(all)
				}
				a := all[k-1]
				if d.day.After(a.term) || a.end >= 0 && a.end < i && d.day.After(s.list[a.end].day) {
					add(casefile.ServiceAfterEnd, i)
				}
			}
		}
	}
	for k, a := range all {
		s.contradictions(all, k, add)
		until := s.today
		if k+1 < len(all) && (a.end < 0 || all[k+1].at < a.end) {
			until = all[k+1].from
		} else if a.end >= 0 {
			continue
		}
		if until.After(a.term) {
			add(casefile.ExpiryWithoutExit, a.at)
		}
	}
	slices.Sort(list)
	return list
}

// contradictions adds what contradicts the term of a contract: an extension after its
// end or after the term as it was then, an end after it, a contract while it runs.
func (s *stay) contradictions(all []agreement, k int, add func(string, ...int)) {
	a, months := all[k], 0
	for _, i := range a.extended {
		switch {
		case a.end >= 0 && a.end < i:
			add(casefile.AgainstTerm, a.end, i)
			continue
		case s.list[i].day.After(termOf(a.from, months)):
			add(casefile.AgainstTerm, a.at, i)
		}
		months += s.months(i)
	}
	if a.end >= 0 && s.list[a.end].day.After(termOf(a.from, months)) {
		add(casefile.AgainstTerm, a.at, a.end)
	}
	if a.end < 0 && k+1 < len(all) && a.term != endless && !all[k+1].from.After(a.term) {
		add(casefile.AgainstTerm, a.at, all[k+1].at)
	}
}

// gone reports whether the person has left: since an exit, until a reinstatement or a
// new procedure.
func (s *stay) gone() bool {
	exit := s.final(0, len(s.list), "exited")
	return exit >= 0 && s.first(exit, len(s.list), "reinstated", "application-to-organisation", "direction-received", "detected-by-internal-affairs",
		"recognised-as-victim", "direction-issued", "identification-completed", "papers-sent", "papers-received", "permit-issued", "permit-received",
		"contract-concluded", "child-without-representative") < 0
}

// outside reports whether no day of the case lies in the life of the standard.
func (s *stay) outside() bool {
	in := func(d calendar.Date) bool { return !d.Before(standardBegins) && d.Before(standardEnds) }
	return !in(s.today) && !slices.ContainsFunc(s.list, func(d deed) bool { return in(d.day) })
}

// The comparison.

func (s *stay) fail(t *rapid.T, format string, args ...any) {
	t.Helper()
	var b strings.Builder
	for i, d := range s.list {
		fmt.Fprintf(&b, "  %d %s %s %s\n", i, d.day, d.name, d.more)
	}
	t.Fatalf(format+"\nas of %s, party %s, alone %s\n%s", append(args, s.today, s.party, s.alone, b.String())...)
}

// check audits the case as it stands and holds the report against the model.
func (s *stay) check(t *rapid.T) {
	t.Helper()
	c, err := casefile.Read(s.json())
	if err != nil {
		s.fail(t, "a history that can have happened is refused: %v", err)
	}
	r, err := casefile.Audit(c)
	if s.outside() {
		if !errors.Is(err, &rule.Error{Kind: rule.NotInForce}) {
			s.fail(t, "no day lies in the life of the standard, and the audit says %v", err)
		}
		return
	}
	if err != nil {
		s.fail(t, "%v", err)
	}
	s.compareDuties(t, &r)
	s.compareFindings(t, &r)
	s.checkEntitlements(t, &r)
	if len(s.list)%4 == 0 { // for the time that it takes
		s.checkVerdict(t, &r)
		if err := fits(s.form, s.json()); err != nil {
			s.fail(t, "%v", err)
		}
	}
	if s.last != nil {
		s.checkPast(t, s.last, &r)
	}
	s.last = &r
}

func (s *stay) compareDuties(t *rapid.T, r *casefile.Report) {
	t.Helper()
	for k, d := range plainDuties {
		s.compare(t, r, d.id, s.want(k))
	}
	s.compare(t, r, "p20.3/portal", s.portal())
	s.compare(t, r, "p29/next-plan", s.nextPlans())
	s.compare(t, r, "p31/monitoring", s.quarters("monitoring-recorded"))
	s.compare(t, r, "p35/measures", s.quarters("measures-recorded"))
}

func path(i int) string {
	if i < 0 {
		return ""
	}
	return fmt.Sprintf("events[%d]", i)
}

func (s *stay) compare(t *rapid.T, r *casefile.Report, id string, want []expected) {
	t.Helper()
	at := slices.IndexFunc(r.Duties, func(d casefile.DutyReport) bool { return d.Duty.ID == id })
	got := r.Duties[at].Instances
	if len(got) != len(want) {
		s.fail(t, "%s arose %d times, want %d: %s; %v", id, len(got), len(want), short(r.Duties[at]), want)
	}
	for n, w := range want {
		g := &got[n]
		s.seen[string(w.status)]++
		s.seen[id+" "+string(w.status)]++
		same := g.Status == w.status && g.Due == w.due && g.LateBy == w.late && strings.Join(g.Reasons, " ") == w.reason
		if w.trigger >= 0 {
			same = same && g.Trigger == path(w.trigger)
		}
		if w.status != casefile.Undetermined {
			same = same && g.Done == path(w.done)
		}
		if !same {
			s.fail(t, "%s, %d: %s by %s, want %+v", id, n, short(r.Duties[at]), g.Done, w)
		}
		if !g.Due.IsZero() && !g.From.IsZero() && g.Due.Before(g.From) {
			s.fail(t, "%s is due before its trigger", id)
		}
	}
}

// compareFindings compares the findings that the model knows.
func (s *stay) compareFindings(t *rapid.T, r *casefile.Report) {
	t.Helper()
	got := []string{}
	for _, f := range r.Findings {
		switch f.ID {
		case casefile.ExitBeforeOrder, casefile.HandoverAfterExit, casefile.ServiceInHospital, casefile.ServiceAfterEnd, casefile.ExpiryWithoutExit:
			got = append(got, f.ID+" "+f.Paths[0])
			s.seen[f.ID]++
		case casefile.AgainstTerm:
			got = append(got, f.ID+" "+strings.Join(f.Paths, " "))
			s.seen[f.ID]++
		}
		if f.Ref == "" || !f.Certain {
			s.fail(t, "%+v names no provision, or is not certain although every day is known", f)
		}
	}
	slices.Sort(got)
	want := s.findings()
	if !slices.Equal(got, want) && len(got)+len(want) > 0 {
		s.fail(t, "found %q, want %q", got, want)
	}
}

// checkEntitlements: one contract at most is in force on a day, or the overlap is
// found; and after the exit the person is entitled to nothing.
func (s *stay) checkEntitlements(t *rapid.T, r *casefile.Report) {
	t.Helper()
	for i, c := range r.Contracts {
		if i+1 == len(r.Contracts) {
			break
		}
		next := &r.Contracts[i+1]
		ended := c.LastDay.Before(next.Concluded) || c.Ended != "" && pathBefore(c.Ended, next.Path)
		overlap := slices.ContainsFunc(r.Findings, func(f casefile.Finding) bool {
			return f.ID == casefile.AgainstTerm && slices.Equal(f.Paths, []string{c.Path, next.Path})
		})
		if ended == overlap {
			s.fail(t, "contract %s ended before %s: %v, and an overlap was found: %v", c.Path, next.Path, ended, overlap)
		}
	}
	gone, inForce := s.gone(), false
	all := s.agreements()
	if len(all) > 0 {
		a := all[len(all)-1]
		inForce = (a.end < 0) && !s.today.After(a.term) && !s.gone()
	}
	for _, d := range r.Decisions {
		if d.Path != "" || d.Err != nil {
			continue
		}
		if gone && d.Answer.State == rule.Met && (d.Name == "services" || d.Name == "contract-term" || d.Name == "admission") {
			s.fail(t, "%s is met for a person who has left", d.Name)
		}
		if d.Name == "services" {
			special := slices.Contains(d.Answer.Reasons, "p40") && d.Answer.State == rule.Met
			if special && !inForce {
				s.fail(t, "special services without a contract")
			}
			if inForce && !special && d.Answer.State == rule.Met {
				s.fail(t, "a contract is in force, and the services are others: %v", d.Answer.Reasons)
			}
			s.seen["services "+d.Answer.State.String()]++
		}
	}
}

func pathBefore(a, b string) bool {
	var i, k int
	_, _ = fmt.Sscanf(a, "events[%d]", &i)
	_, _ = fmt.Sscanf(b, "events[%d]", &k)
	return i < k
}

// severity is the order of statuses from the worst, in the words of this file.
var severity = strings.Fields("overdue late undetermined premature pending no-deadline met not-applicable not-triggered")

// checkVerdict: the status of a duty is its worst; a breach stands in the document
// with its provision and decides the verdict; what is open decides it only without
// a breach.
func (s *stay) checkVerdict(t *rapid.T, r *casefile.Report) {
	t.Helper()
	var doc struct {
		Result string
		Duties []struct {
			Duty, Provision, Status string
			Instances               []struct{ Status string }
		}
		Findings []struct {
			Provision string
			Certain   bool
		}
	}
	if err := json.Unmarshal(r.AppendJSON(nil), &doc); err != nil {
		s.fail(t, "%v", err)
	}
	breach, open := false, false
	for _, d := range doc.Duties {
		rank := len(severity) - 1
		for _, i := range d.Instances {
			rank = min(rank, slices.Index(severity, i.Status))
			breach = breach || i.Status == "overdue" || i.Status == "late" || i.Status == "premature"
			open = open || i.Status == "undetermined"
		}
		if d.Status != severity[rank] {
			s.fail(t, "%s is %s, and its worst is %s", d.Duty, d.Status, severity[rank])
		}
		if provision, _, _ := strings.Cut(d.Duty, "/"); d.Provision != provision {
			s.fail(t, "%s stands under %s", d.Duty, d.Provision)
		}
	}
	for _, f := range doc.Findings {
		breach, open = breach || f.Certain, open || !f.Certain
	}
	want := casefile.Conforms
	switch {
	case breach:
		want = casefile.DoesNotConform
	case open:
		want = casefile.NotDeterminable
	}
	if r.Result != want || doc.Result != string(want) {
		s.fail(t, "the verdict is %s, want %s", r.Result, want)
	}
	s.seen[string(want)]++
}

// checkPast: what was settled stays settled. An instance that was done keeps its due
// day, its act, its status and its delay; an open one can become done, or overdue as
// days pass. Three kinds of events reach back, each by its own rule: the facts of
// p13-1, which take away a duty that is not yet due; a later act in place of a
// premature one; and what moves the end of a contract, which moves the last quarter.
func (s *stay) checkPast(t *rapid.T, was, now *casefile.Report) {
	t.Helper()
	partyCame := s.is(len(s.list)-1, "investigation-started", "recognised-as-injured-party")
	for n, d := range was.Duties {
		if d.Duty.ID == "p31/monitoring" || d.Duty.ID == "p35/measures" {
			s.checkQuarters(t, &d, &now.Duties[n])
			continue
		}
		for _, i := range d.Instances {
			at := slices.IndexFunc(now.Duties[n].Instances, func(x casefile.Instance) bool { return x.Trigger == i.Trigger })
			if at < 0 {
				if d.Duty.ID == "p29/next-plan" {
					continue // the contract turned out to end on that day
				}
				s.fail(t, "%s of %s has gone", d.Duty.ID, i.Trigger)
			}
			x := &now.Duties[n].Instances[at]
			settled := i.Status == casefile.Met || i.Status == casefile.Late
			kept := x.Due == i.Due && x.Done == i.Done && x.Status == i.Status && x.LateBy == i.LateBy
			switch {
			case kept, i.Status == casefile.Undetermined:
			case partyCame && x.Status == casefile.NotApplicable && slices.Equal(x.Reasons, []string{"p13-1"}):
			case settled || i.Status == casefile.NotApplicable, x.Due != i.Due:
				s.fail(t, "%s of %s was %+v and is %+v", d.Duty.ID, i.Trigger, i, *x)
			case i.Status == casefile.Overdue && x.Status == casefile.Overdue && x.LateBy >= i.LateBy:
			case x.Done != "" && pathPlaceOf(x.Done) == len(s.list)-1: // done now
			case i.Status == casefile.Pending && x.Status == casefile.Overdue:
			default:
				s.fail(t, "%s of %s was %s and is %s", d.Duty.ID, i.Trigger, i.Status, x.Status)
			}
		}
	}
}

func pathPlaceOf(path string) int {
	i := -1
	_, _ = fmt.Sscanf(path, "events[%d]", &i)
	return i
}

// checkQuarters: a quarter whose last day has passed changes only by a record, or by
// what reopens or ends a contract.
func (s *stay) checkQuarters(t *rapid.T, was, now *casefile.DutyReport) {
	t.Helper()
	last := len(s.list) - 1
	if s.is(last, "contract-concluded", "contract-extended", "contract-ended", "exited", "reinstated") {
		return
	}
	for _, i := range was.Instances {
		at := slices.IndexFunc(now.Instances, func(x casefile.Instance) bool { return x.Run == i.Run })
		if at < 0 {
			s.fail(t, "%s of %s has gone", was.Duty.ID, i.Run[0])
		}
		x := &now.Instances[at]
		settled := i.Status == casefile.Met || i.Status == casefile.Late || i.Status == casefile.NotApplicable
		if x.Due != i.Due || settled && (x.Status != i.Status || x.Done != i.Done || x.LateBy != i.LateBy) {
			s.fail(t, "%s of %s was %+v and is %+v", was.Duty.ID, i.Run[0], i, *x)
		}
	}
}

// The play.

// course is an admission in good order.
var course = []deed{
	{name: "application-to-organisation"}, {name: "sheet-completed"}, {name: "identification-completed", more: `"positive":true`},
	{name: "report-drawn-up"}, {name: "papers-sent"}, {name: "papers-received"}, {name: "permit-issued"}, {name: "permit-sent"},
	{name: "permit-received"}, {name: "contract-concluded"}, {name: "admitted"}, {name: "card-completed"}, {name: "portal-entered"},
	{name: "needs-assessed"}, {name: "plan-approved"}, {name: "monitoring-recorded"}, {name: "measures-recorded"},
	{name: "exit-ground-arose"}, {name: "head-order-issued"}, {name: "exited", more: `"kind":"completed"`}, {name: "belongings-handed-over"},
}

// opening are the events with which a procedure begins.
var opening = []string{
	"application-to-organisation", "direction-received", "detected-by-internal-affairs", "recognised-as-victim", "direction-issued",
}

// onceEach are acts of which there is one in each procedure.
var onceEach = []string{"identification-completed", "papers-sent", "papers-received", "permit-issued", "permit-refused", "permit-sent",
	"permit-received", "contract-concluded", "contract-declined", "contract-ended", "exited"}

// notAfter are acts that cannot come after another of the same procedure.
var notAfter = map[string][]string{
	"papers-sent": {"papers-received"}, "permit-issued": {"permit-sent", "permit-received"}, "permit-sent": {"permit-received"},
}

// stepsBefore are the acts after which an act begins anew, or that end a stay.
var stepsBefore = map[string][]string{
	"papers-sent":   {"identification-completed", "contract-ended", "exited"},
	"permit-issued": {"identification-completed", "papers-sent", "papers-received", "contract-ended", "exited"},
	"permit-sent":   {"identification-completed", "papers-sent", "papers-received", "permit-issued", "permit-refused", "contract-ended", "exited"},
}

// opened gives the place at which the present procedure began.
func (s *stay) opened() int { return max(s.final(0, len(s.list), opening...), 0) }

// possible reports whether an event can happen now. After a reinstatement what was
// done once may be done again, but what was received was still sent before.
func (s *stay) possible(name string) bool {
	from, end := s.opened(), len(s.list)
	again := max(from, s.final(0, end, "reinstated"))
	if slices.Contains(onceEach, name) && s.first(again, end, name) >= 0 || s.first(from, end, notAfter[name]...) >= 0 {
		return false
	}
	switch name {
	case "discharged-from-health-facility":
		return s.final(0, end, "admitted-to-health-facility") > s.final(0, end, name)
	case "recognised-as-injured-party": // the recognition is an act of the investigation
		return s.party != "denied" && s.first(0, end, "investigation-started") >= 0 && s.first(0, end, name) < 0
	case "investigation-started":
		return s.first(0, end, name) < 0
	case "contract-ended":
		return s.openContract() >= 0
	case "contract-extended":
		return len(s.agreements()) > 0
	case "reinstated": // who was expelled, and has no new contract
		exit := s.final(0, end, "exited")
		return exit >= 0 && s.list[exit].more == `"kind":"expelled"` && s.first(exit, end, "reinstated", "contract-concluded") < 0
	}
	return true
}

// openContract gives the contract that no event has ended.
func (s *stay) openContract() int {
	all := s.agreements()
	if len(all) == 0 || all[len(all)-1].end >= 0 {
		return -1
	}
	return all[len(all)-1].at
}

// happen adds an event of today.
func (s *stay) happen(t *rapid.T, d deed) {
	if !s.possible(d.name) {
		t.Skip("cannot happen now")
	}
	d.day = s.today
	s.list = append(s.list, d)
}

// wait lets days pass, usually few.
func (s *stay) wait(t *rapid.T, weeks bool) {
	days := rapid.SampledFrom([]int{0, 0, 1, 1, 1, 2, 3, 4, 6}).Draw(t, "days")
	if weeks {
		days = rapid.SampledFrom([]int{10, 30, 91, 184, 200}).Draw(t, "weeks")
	}
	s.today = earlierOf(s.today.AddDays(days), storyEnds)
}

// onward does the next step of the course after the last one that was done.
func (s *stay) onward(t *rapid.T) {
	next := 0
	for i := len(s.list) - 1; i >= 0 && next == 0; i-- {
		for k, d := range course {
			if d.name == s.list[i].name {
				next = (k + 1) % len(course)
			}
		}
	}
	s.happen(t, course[next])
	s.wait(t, false)
}

// any does one of some events.
func (s *stay) any(deeds ...deed) func(*rapid.T) {
	return func(t *rapid.T) {
		s.happen(t, rapid.SampledFrom(deeds).Draw(t, "event"))
		s.wait(t, false)
	}
}

// expulsion has the person stay away for days and be expelled for it.
func (s *stay) expulsion(t *rapid.T) {
	if !s.possible("exited") {
		t.Skip("has left")
	}
	s.happen(t, deed{name: "left-without-leave"})
	s.today = earlierOf(s.today.AddDays(rapid.IntRange(3, 6).Draw(t, "away")), storyEnds)
	for _, d := range []deed{{name: "exit-ground-arose"}, {name: "head-order-issued"}, {name: "exited", more: `"kind":"expelled"`}} {
		s.happen(t, d)
	}
}

func earlierOf(a, b calendar.Date) calendar.Date {
	if b.Before(a) {
		return b
	}
	return a
}

// comeBack has the person return with a valid reason, and perhaps be reinstated.
func (s *stay) comeBack(t *rapid.T) {
	s.happen(t, deed{name: "returned-with-valid-reason"})
	if s.possible("reinstated") && rapid.Bool().Draw(t, "at once") {
		s.happen(t, deed{name: "reinstated"})
	}
}

// nextPlan has the plan of a contract run out, and perhaps another one be approved.
func (s *stay) nextPlan(t *rapid.T) {
	if s.openContract() < 0 {
		t.Skip("nothing to plan for")
	}
	s.happen(t, deed{name: "plan-expired"})
	s.wait(t, false)
	if rapid.Bool().Draw(t, "another") {
		s.happen(t, deed{name: "plan-approved"})
	}
}

// impossible tries what cannot have happened: the case is refused, with the paths of
// both events.
func (s *stay) impossible(t *rapid.T) {
	name := rapid.SampledFrom([]string{"papers-sent", "permit-issued", "permit-sent"}).Draw(t, "too late")
	// New papers or a new identification begin the procedure anew.
	from := max(s.opened(), s.final(0, len(s.list), stepsBefore[name]...)+1)
	if s.first(from, len(s.list), notAfter[name]...) < 0 || s.first(s.opened(), len(s.list), name) >= 0 {
		t.Skip("it can still happen")
	}
	s.list = append(s.list, deed{s.today, name, ""})
	_, err := casefile.Read(s.json())
	var bad *rule.Error
	if !errors.As(err, &bad) || bad.Kind != rule.BadCase || !strings.HasSuffix(bad.Path, ", "+path(len(s.list)-1)) {
		s.fail(t, "%s after what follows it gives %v", name, err)
	}
	s.list = s.list[:len(s.list)-1]
}

func named(names ...string) []deed {
	var list []deed
	for _, n := range names {
		list = append(list, deed{name: n})
	}
	return list
}

// plays are the events that a step may add.
var plays = map[string][]deed{
	"begin":    named(opening...),
	"party":    named("investigation-started", "recognised-as-injured-party"),
	"sheet":    named("sheet-completed", "report-drawn-up", "refusal-given"),
	"identify": {{name: "identification-completed", more: `"positive":true`}, {name: "identification-completed", more: `"positive":false`}},
	"papers":   named("papers-sent", "papers-received"),
	"permit":   named("permit-issued", "permit-refused", "permit-sent", "permit-received"),
	"contract": named("contract-concluded", "contract-declined", "contract-ended"),
	"extend":   {{name: "contract-extended", more: `"months":1`}, {name: "contract-extended", more: `"months":3`}},
	"arrive":   named("admitted", "card-completed", "portal-entered"),
	"police":   named("police-application-refused", "police-informed"),
	"plan":     named("needs-assessed", "plan-developed", "status-changed", "plan-adjusted"),
	"plans":    named("plan-approved", "plan-expired"),
	"record":   named("monitoring-recorded", "measures-recorded"),
	"serve": {
		{name: "services-provided", more: `"services":["p39(1)"]`},
		{name: "services-provided", more: `"services":["p40(1).s1","p39(1)"]`},
	},
	"hospital": named("admitted-to-health-facility", "discharged-from-health-facility"),
	"trouble":  named("violation", "left-without-leave", "returned", "reinstated"),
	"end":      named("exit-ground-arose", "head-order-issued", "discontinued", "referred-or-transferred"),
	"exit":     {{name: "exited", more: `"kind":"expelled"`}, {name: "exited", more: `"kind":"discontinued"`}},
	"after":    named("belongings-handed-over", "work-evaluated"),
}

// mustHappen is what the histories must come to, each at least once.
var mustHappen = []string{
	"met", "late", "overdue", "pending", "premature", "no-deadline", "not-applicable", "undetermined",
	casefile.ExitBeforeOrder, casefile.HandoverAfterExit, casefile.ServiceInHospital, casefile.ServiceAfterEnd,
	casefile.ExpiryWithoutExit, casefile.AgainstTerm, "services met", "services not_met", "conforms", "does-not-conform",
	"p43(2).2/reinstatement met", "p43(2).2/reinstatement overdue", "p29/next-plan met", "p29/next-plan overdue",
	"p31/monitoring met", "p31/monitoring late", "p14/dispatch not-applicable",
}

// Что бы ни случилось за время пребывания, обязанности, их сроки, находки и вывод те же,
// что даёт простой перечень дней и событий.
//
// Whatever happens in the course of a stay, the duties, their deadlines, the findings
// and the verdict are those that a plain list of days and events gives.
func TestStayIsThatOfAPlainList(t *testing.T) {
	seen, form := map[string]int{}, caseSchema(t)
	rapid.Check(t, func(t *rapid.T) {
		s := &stay{seen: seen, form: form}
		s.today = standardBegins.AddDays(rapid.IntRange(-10, 2644).Draw(t, "day"))
		if rapid.Bool().Draw(t, "at an edge") {
			s.today = rapid.SampledFrom(stayEdges).Draw(t, "edge").AddDays(rapid.IntRange(-20, 5).Draw(t, "offset"))
		}
		s.party = rapid.SampledFrom([]string{"denied", "denied", "silent"}).Draw(t, "p13-1")
		s.alone = rapid.SampledFrom([]string{"true", "false", "silent"}).Draw(t, "p11")
		for range rapid.IntRange(0, len(course)).Draw(t, "head start") {
			s.onward(t)
		}
		actions := map[string]func(*rapid.T){
			"":           s.check,
			"days":       func(t *rapid.T) { s.wait(t, false) },
			"weeks":      func(t *rapid.T) { s.wait(t, true) },
			"expulsion":  s.expulsion,
			"come back":  s.comeBack,
			"next plan":  s.nextPlan,
			"impossible": s.impossible,
		}
		for i := range 5 { // the good order is the most frequent
			actions[fmt.Sprint("onward ", i)] = s.onward
		}
		for name, deeds := range plays {
			actions[name] = s.any(deeds...)
		}
		t.Repeat(actions)
	})
	for _, what := range mustHappen {
		if seen[what] == 0 {
			t.Errorf("no history came to %s", what)
		}
	}
}
