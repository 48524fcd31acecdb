package casefile

import (
	"iter"
	"slices"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// Version is the version of the JSON form of a [Report].
const Version = 1

// Result is what an audit comes to.
type Result string

// The results.
const (
	Conforms        Result = "conforms"         // nothing is late, overdue or premature, and nothing was found
	DoesNotConform  Result = "does-not-conform" // something is
	NotDeterminable Result = "undetermined"     // what is known shows no breach, but not all of it is settled
)

// Report is what an audit says of a case. It belongs to the caller. The zero Report
// says nothing.
type Report struct {
	Case      string
	AsOf      calendar.Date
	Subject   standard.Subject
	Result    Result
	Timeline  []Entry
	Duties    []DutyReport // every duty of the subject, in the order of the text
	Contracts []Contract
	Decisions []Decision
	Findings  []Finding
}

// Entry is one event of the timeline.
type Entry struct {
	Path           string // where it stands in the case: "events[3]"
	Event          string
	From, To       calendar.Date // the first and the last day on which it can have happened; the same when the day is known
	Text           rule.Text     // the event in words, with what the case says of it
	Unknown        bool          // the case does not give the day
	Positive       bool          // identification-completed
	Months         int           // contract-extended
	Kind           string        // exited
	Services       []string      // services-provided
	ViolationFound bool          // inspection-ended
}

// Need is something that is not known and makes a difference.
type Need struct {
	Name string // an event whose day is missing, or a fact
	Path string // where it belongs in the case
}

// DutyReport is how it stands with a duty.
type DutyReport struct {
	Duty      standard.Duty
	Status    Status // the worst of its instances
	Instances []Instance
	Readings  []string // on which a status or a day of the duty turns, in the order of the readings
}

// Instance is one time that a duty arose.
type Instance struct {
	Status  Status
	Trigger string           // the path of the event that set it off; empty for what recurs without one
	From    calendar.Date    // the day of the trigger, or the first day of the month or quarter; zero when unknown
	Start   string           // the path of the event from which the period runs, where it is another one
	Run     [2]calendar.Date // of what recurs: the month or quarter; otherwise zero

	Due      calendar.Date // the last day; of what may not be done before a day, the last day before it; zero for none
	DueLast  calendar.Date // where the due day is not certain, the last one possible
	Beyond   bool          // the due day, or the last one possible, lies after the working calendar
	Done     string        // the path of the event that fulfilled it; empty for none, and where it may be one or another
	DoneOn   calendar.Date // its day; zero when unknown
	LateBy   int           // business days of delay, at least 1; 0 when there is none
	LateMost int           // where the delay is not certain, the most; otherwise as LateBy

	Reasons   []string           // of what does not apply: the provisions or acts that take it away
	Needed    []Need             // of what is undetermined
	Edition   string             // of the standard that governs; empty where it is not in force or not certain
	Law       string             // of a duty of the Law: the last law that changed its article
	Uncertain []string           // acts whose day of entry into force is not certain and matters
	Certainty string             // of the calendar days that were counted; empty when all are documented
	Counted   []calendar.Counted // of a certain due day: the days counted and passed over
}

// Contract is a contract of the case with its computed term.
type Contract struct {
	Path       string        // of its conclusion
	Concluded  calendar.Date // zero when the day is unknown
	Months     int           // of extension
	Extensions []string      // paths
	Suspended  int           // days by which stays in health facilities made the term longer
	Expires    calendar.Date // nominal; zero where the day of conclusion is unknown or the term cannot be computed
	LastDay    calendar.Date // moved to a business day
	Latest     calendar.Date // with every extension; zero under a reading that knows no such day
	Ended      string        // the path of the event that ended it; empty for none
	EndedOn    calendar.Date // zero when unknown or not ended
	Err        *rule.Error   // why the term could not be computed
}

// auditor audits one case. It is used once.
type auditor struct {
	*timeline
	law       *law
	contracts []*contract
	plans     map[int]int // by the event with which a plan ran out: its approval
	terms     map[termKey]terms
	judged    map[string]merged // what was found out about instances of one form
	alone     bool              // the fact joint_partners_absent, in the world that is set
	injured   bool              // both facts of paragraph 13-1, where they are not known
}

func newAuditor(c *Case) *auditor {
	a := &auditor{timeline: newTimeline(c), law: lawOf(c), terms: map[termKey]terms{}, judged: map[string]merged{}}
	a.contracts, a.plans = contractsOf(a.timeline), plansInForce(a.timeline)
	return a
}

// Audit holds a case against the duties of its subject. It fails, with a
// *rule.Error, only when the case lies outside the time that can be asked about:
// of kind NotInForce when nothing in it lies inside, of kind BeyondCalendar when
// its day does not lie in the working calendar.
func Audit(c Case) (Report, error) {
	a := newAuditor(&c)
	if err := a.refuse(); err != nil {
		return Report{}, err
	}
	r := Report{Case: c.id, AsOf: c.asOf, Subject: c.subject, Timeline: a.entriesOfTimeline()}
	r.Duties = a.duties()
	a.addReadings(r.Duties)
	r.Contracts = a.contractReports()
	r.Decisions = a.decisions()
	r.Findings = a.findings(r.Decisions)
	r.Result = r.result()
	return r, nil
}

func (a *auditor) refuse() error {
	if a.asOf.IsZero() {
		return bad("as_of", "", "the case has no day")
	}
	if err := inForce(a.timeline); err != nil {
		return err
	}
	kz := calendar.Kazakhstan()
	if a.asOf.After(kz.Last()) {
		return rule.Errorf(rule.BeyondCalendar, "as_of", a.asOf.String(), "the working calendar ends on %s", kz.Last())
	}
	return nil
}

func (r *Report) result() Result {
	open := false
	for _, d := range r.Duties {
		for _, i := range d.Instances {
			if i.Status.Breach() {
				return DoesNotConform
			}
			open = open || i.Status == Undetermined
		}
	}
	for _, f := range r.Findings {
		if f.Certain {
			return DoesNotConform
		}
		open = true
	}
	if open {
		return NotDeterminable
	}
	return Conforms
}

func (a *auditor) entriesOfTimeline() []Entry {
	list := make([]Entry, len(a.events))
	for i := range a.events {
		e := &a.events[i]
		list[i] = Entry{
			Path: eventPath(i), Event: e.kind.name, From: a.lo[i], To: a.hi[i], Text: e.text(), Unknown: e.date.IsZero(),
			Positive: e.positive, Months: e.months, Kind: e.exit, Services: slices.Clone(e.services), ViolationFound: e.violation,
		}
		if list[i].Unknown && a.lo[i] == beforeAll {
			list[i].From = calendar.Date{}
		}
	}
	return list
}

// duties reports on every duty of the subject.
func (a *auditor) duties() []DutyReport {
	var list []DutyReport
	for d := range standard.Duties() {
		if d.Subject != a.subject {
			continue
		}
		r := DutyReport{Duty: d, Instances: slices.Collect(a.reports(&d))}
		r.Status = worst(r.Instances)
		list = append(list, r)
	}
	return list
}

// reports yields the instances of a duty. One that arises in no world is none.
func (a *auditor) reports(d *standard.Duty) iter.Seq[Instance] {
	return func(yield func(Instance) bool) {
		if d.Kind == standard.DutyRecurring {
			for _, x := range a.turns(d) {
				m, uncertain := a.withDoubt(d, x.run.first, x.run.last, func() merged { return a.judgeTurn(x) })
				if m.set.one() != NotTriggered && !yield(a.reportTurn(x, m, uncertain)) {
					return
				}
			}
			return
		}
		for _, x := range a.instances(d) {
			m, uncertain := a.withDoubt(d, a.lo[x.trigger], a.hi[x.trigger], func() merged { return a.judge(x) })
			if m.set.one() != NotTriggered && !yield(a.report(x, m, uncertain)) {
				return
			}
		}
	}
}

// withDoubt judges, and judges again without each act whose entry into force is not
// certain on the days that govern. It names those that make a difference, and the
// act that may have brought the duty earlier than it is taken to have come.
func (a *auditor) withDoubt(d *standard.Duty, from, to calendar.Date, judge func() merged) (merged, []string) {
	m := judge()
	if a.law.is("edition-at-duty", "fulfilment-day") {
		to = a.asOf
	}
	var uncertain []string
	for _, act := range a.law.doubtful(from, to) {
		a.law.without = act
		other := judge()
		a.law.without = ""
		if other.set != m.set || other.dueFrom != m.dueFrom || other.dueTo != m.dueTo || other.late != m.late {
			uncertain = append(uncertain, act)
		}
	}
	if d.Perhaps != "" && m.set.has(NotApplicable) && a.perhaps(d, from, to) && !slices.Contains(uncertain, d.Perhaps) {
		uncertain = append([]string{d.Perhaps}, uncertain...)
	}
	return m, uncertain
}

// perhaps reports whether an earlier act may have brought a duty on some day of a
// span on which it is taken not to have come yet.
func (a *auditor) perhaps(d *standard.Duty, from, to calendar.Date) bool {
	for _, day := range []calendar.Date{from, to} {
		if e, err := a.law.edition(d, day); err == nil && e.InForce(d.Perhaps) && !e.InForce(d.Since) {
			return true
		}
	}
	return false
}

// report makes the report of an instance.
func (a *auditor) report(x *instance, m merged, uncertain []string) Instance {
	i := a.common(m, uncertain)
	i.Trigger = eventPath(x.trigger)
	if a.known(x.trigger) {
		i.From = a.lo[x.trigger]
	}
	if x.start != x.trigger {
		i.Start = eventPath(x.start)
	}
	if !i.Due.IsZero() && i.DueLast.IsZero() && a.known(x.start) {
		a.count(&i, x)
	}
	return i
}

// common is what all instances report.
func (a *auditor) common(m merged, uncertain []string) Instance {
	i := Instance{
		Status: m.set.one(), Due: m.dueFrom, LateBy: m.late.least, LateMost: m.late.most,
		Needed: append(a.needs(m.missing), m.asked...), Edition: m.edition, Law: m.law, Uncertain: uncertain,
	}
	if m.dueTo != m.dueFrom {
		i.DueLast = m.dueTo
	}
	if i.Due == beyond || i.DueLast == beyond {
		i.Beyond = true
		i.Due, i.DueLast = inCalendar(i.Due), inCalendar(i.DueLast)
	}
	if m.act >= 0 {
		i.Done = eventPath(m.act)
		if a.known(m.act) {
			i.DoneOn = a.lo[m.act]
		}
	}
	if i.Status == NotApplicable {
		i.Reasons = m.reasons
	}
	if i.Status != Late && i.Status != Overdue {
		i.LateBy, i.LateMost = 0, 0
	}
	return i
}

// inCalendar leaves out the day that stands for all after the calendar.
func inCalendar(day calendar.Date) calendar.Date {
	if day == beyond {
		return calendar.Date{}
	}
	return day
}

// count lists the days that a period took, for a due day that is certain.
func (a *auditor) count(i *Instance, x *instance) {
	period, ok := periods[x.duty.Period]
	if !ok {
		return
	}
	d, err := calendar.Kazakhstan().Due(a.lo[x.start], period, x.duty.Counting(period, a.law.chosen))
	if err != nil {
		return // the due day lies beyond the calendar
	}
	i.Counted = d.Counted
	i.Certainty = a.certainty(d.Counted[0].Date, d.Due, i)
}

// certainty gives the worst certainty of the days of a period and of a delay; empty
// when all are documented.
func (a *auditor) certainty(first, due calendar.Date, i *Instance) string {
	last := due
	switch i.Status {
	case Late:
		last = later(last, i.DoneOn)
	case Overdue:
		last = later(last, a.asOf)
	}
	c, err := calendar.Kazakhstan().Certainty(first, last)
	if err != nil || c == calendar.Documented {
		return ""
	}
	return c.String()
}

// reportTurn makes the report of an instance that recurs.
func (a *auditor) reportTurn(x *turn, m merged, uncertain []string) Instance {
	i := a.common(m, uncertain)
	i.Run = [2]calendar.Date{x.run.first, x.run.last}
	i.From = x.run.first
	if x.event >= 0 {
		i.Trigger = eventPath(x.event)
	}
	if !i.Due.IsZero() {
		i.Certainty = a.certainty(i.Due, i.Due, &i)
	}
	return i
}

// needs names events whose days are missing.
func (a *auditor) needs(events []int) []Need {
	var list []Need
	for _, i := range events {
		list = append(list, Need{Name: a.events[i].kind.name, Path: eventPath(i) + ".date"})
	}
	return list
}

// addReadings names for each duty the readings on which it turns: with another
// option of that one, a status or a day would be another one.
func (a *auditor) addReadings(duties []DutyReport) {
	for r := range standard.Readings() {
		var turning []int
		for i := range duties {
			if a.mayTurn(&duties[i].Duty, r.ID) {
				turning = append(turning, i)
			}
		}
		if len(turning) == 0 {
			continue
		}
		for o := range r.Options() {
			if o.ID == a.law.options[r.ID] {
				continue
			}
			c := a.with(r.ID, o.ID)
			other := newAuditor(&c)
			for _, i := range turning {
				d := &duties[i]
				if !slices.Contains(d.Readings, r.ID) && (len(d.Instances) > 0 && d.Duty.DatedBy == r.ID || !same(d.Instances, other.reports(&d.Duty))) {
					d.Readings = append(d.Readings, r.ID)
				}
			}
		}
	}
}

// termReadings act on the term of a contract, and so on what is owed while it runs.
var termReadings = []string{"term-end-rollover", "extension-base", "suspension-and-term"}

// mayTurn reports whether a reading can act on a duty in this case.
func (a *auditor) mayTurn(d *standard.Duty, reading string) bool {
	ofTerm := d.Kind == standard.DutyRecurring && d.Trigger != "" || d.ID == nextPlan
	if ofTerm && len(a.contracts) > 0 && slices.Contains(termReadings, reading) {
		return true
	}
	if !a.sets(d) {
		return false
	}
	for e := range d.Readings() {
		if e.Reading == reading {
			return true
		}
	}
	return false
}

// sets reports whether an event of the case can set a duty off.
func (a *auditor) sets(d *standard.Duty) bool {
	return d.Trigger == "" || len(a.of(d.Trigger)) > 0 || slices.ContainsFunc(slices.Collect(d.Courses()), func(c standard.Course) bool {
		return len(a.of(slices.Collect(c.Triggers())...)) > 0
	})
}

// same reports whether instances stand as others do.
func same(instances []Instance, others iter.Seq[Instance]) bool {
	n := 0
	for o := range others {
		if n == len(instances) || !sameStanding(&instances[n], &o) {
			return false
		}
		n++
	}
	return n == len(instances)
}

func sameStanding(x, y *Instance) bool {
	return x.Trigger == y.Trigger && x.Status == y.Status && x.Due == y.Due && x.DueLast == y.DueLast && x.LateBy == y.LateBy && slices.Equal(x.Reasons, y.Reasons) && x.Done == y.Done
}

// contractReports reports the contracts with their terms.
func (a *auditor) contractReports() []Contract {
	var list []Contract
	for _, c := range a.contracts {
		r := Contract{Path: eventPath(c.concluded), Months: c.months}
		for _, i := range c.extensions {
			r.Extensions = append(r.Extensions, eventPath(i))
		}
		if a.known(c.concluded) && a.hospitalKnown(c) {
			a.setAll(c)
			t := a.termOf(a.lo[c.concluded], c)
			r.Concluded, r.Suspended = a.lo[c.concluded], a.suspended(c)
			r.Expires, r.LastDay, r.Latest, r.Err = t.expires, t.lastDay, t.latest, t.err
		}
		if c.ended >= 0 {
			r.Ended = eventPath(c.ended)
			if a.known(c.ended) {
				r.EndedOn = a.lo[c.ended]
			}
		}
		list = append(list, r)
	}
	return list
}

// setAll sets the events of a contract to their first days.
func (a *auditor) setAll(c *contract) {
	for _, i := range a.eventsOf(c) {
		if i >= 0 {
			a.at[i] = a.lo[i]
		}
	}
}

// hospitalKnown reports whether the days on which the term of a contract depends,
// besides its conclusion, are known.
func (a *auditor) hospitalKnown(c *contract) bool {
	if a.law.is("suspension-and-term", "term-runs") {
		return true
	}
	return !slices.ContainsFunc(c.hospital, func(i int) bool { return !a.known(i) })
}
