package termination

// Paragraph 16: term and extension of the contract.
//
// The contract runs for six months. It may be extended, by not more than three
// months, while (1) a criminal case concerning the recipient is not finished, or
// (2) the recipient is being treated in a hospital.
//
// Never amended. Readings: term-end-rollover, extension-cap, extension-base,
// criminal-case-object, suspension-and-term.

import (
	"cmp"
	"slices"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// The facts of both decisions, by their place. The first three are those of
// contract-extension without its own.
const (
	termConcluded = iota
	termExtended
	termSuspended
)

const (
	extensionConcluded = iota
	extensionMonths
	extensionExtended
	extensionSuspended
)

// Contract is what is known of a contract. The zero value of each field is
// unknown; the presumptions of the decisions then apply.
type Contract struct {
	Concluded             calendar.Date
	MonthsAlreadyExtended rule.Tally // 0…36
	SuspendedDays         rule.Tally // 0…3650; used only under suspension-and-term: term-stops
}

// Extension is a proposal to extend a contract. The zero value of each field is
// unknown.
type Extension struct {
	Contract
	Months              rule.Tally // 0…36
	CriminalCasePending rule.Truth // p16(1)
	InpatientTreatment  rule.Truth // p16(2)
}

// ContractTerm answers whether the term of the contract runs on the day of the
// edition (p16). Its values are expires, last_day and latest. It fails with an
// error of kind OutOfRange for a contract concluded after that day or before the
// standard was in force and for a count out of bounds, and of kind BeyondCalendar
// where the last day lies beyond the calendar.
func ContractTerm(ed standard.Edition, c Contract) (rule.Answer, error) {
	return ed.AnswerValues(contractTerm, []rule.Value{
		rule.Date(c.Concluded), c.MonthsAlreadyExtended.Value(), c.SuspendedDays.Value(),
	})
}

// ContractExtension answers whether the contract may be extended (p16). Its values
// are expires and last_day of the extended contract. It fails as [ContractTerm]
// does.
func ContractExtension(ed standard.Edition, e Extension) (rule.Answer, error) {
	return ed.AnswerValues(contractExtension, []rule.Value{
		rule.Date(e.Concluded), e.Months.Value(), e.MonthsAlreadyExtended.Value(), e.SuspendedDays.Value(),
		e.CriminalCasePending.Value(), e.InpatientTreatment.Value(),
	})
}

var contractTerm = &standard.Decision{Computed: &rule.Computed{
	Decision: &rule.Decision{
		Name:     "contract-term",
		Question: rule.Text{En: "Does the term of the contract run on this day?", Ru: "Действует ли договор в этот день?"},
		Cites:    []string{"p16"},
		Facts:    termFacts(),
		Favours:  rule.Met,
	},
	Steps: []rule.Text{
		{En: "The term counts from the day of conclusion: the months that the text fixes. Months of extension are added from the day on which it would expire, or from the conclusion (extension-base). It expires on the day with the same number, or on the last day of a shorter month.",
			Ru: "Срок считают со дня заключения: столько месяцев, сколько установлено текстом. Месяцы продления прибавляют ко дню, когда он истёк бы, или ко дню заключения (extension-base). Он истекает в день с тем же числом, а в более коротком месяце — в последний его день."},
		{En: "Where a suspension stops the term (suspension-and-term), its days are added.",
			Ru: "Если приостановление останавливает срок (suspension-and-term), прибавляют его дни."},
		{En: "Where it expires on a day off, the last day is the next business day, unless term-end-rollover is read otherwise.",
			Ru: "Если он истекает в нерабочий день, последним днём становится следующий рабочий, если term-end-rollover не понимают иначе."},
		{En: "The answer is yes until the last day, that day included. If there is one limit for all extensions (extension-cap), the answer also says when the longest extension would expire.",
			Ru: "Ответ — «да» по последний день включительно. Если предел один на все продления (extension-cap), ответ указывает и день, в который истекло бы самое долгое продление."},
	},
	Readings: []string{"term-end-rollover", "extension-cap", "extension-base", "suspension-and-term"},
	World:    standard.World(),
	Prepare:  readMonths,
	Decide:   decideTerm,
	Cover:    coverTerm,
}}

// termFacts presumes, as contract-extension does not, that the contract has not
// been extended yet.
func termFacts() []rule.Fact {
	facts := standard.Facts("concluded", "months_already_extended", "suspended_days")
	facts[termExtended].Presumed = rule.Count(0)
	return facts
}

// extensionGround is the list of grounds, of which one suffices.
var extensionGround = &standard.Decision{Rules: &rule.Decision{
	Name:     "extension-ground",
	Question: rule.Text{En: "Is there a ground for an extension?", Ru: "Есть ли основание для продления?"},
	Cites:    []string{"p16(1)", "p16(2)"},
	Facts:    standard.Facts("criminal_case_pending", "inpatient_treatment"),
	State: rule.Any("p16",
		rule.Holds("criminal_case_pending").At("p16(1)"),
		rule.Holds("inpatient_treatment").At("p16(2)"),
	).Named("extension-ground"),
	Favours: rule.Met,
}}

var contractExtension = &standard.Decision{Grounds: extensionGround, Computed: &rule.Computed{
	Decision: &rule.Decision{
		Name:     "contract-extension",
		Question: rule.Text{En: "May the contract be extended?", Ru: "Можно ли продлить договор?"},
		Cites:    []string{"p16", "p16(1)", "p16(2)"},
		Facts: standard.Facts("concluded", "months", "months_already_extended", "suspended_days",
			"criminal_case_pending", "inpatient_treatment"),
		Favours: rule.Met,
	},
	Steps: []rule.Text{
		{En: "There is a ground, by the rule that stands here.",
			Ru: "Есть основание — по правилу, которое здесь приведено."},
		{En: "At least one month is asked for, and all extensions together, or each by itself (extension-cap), stay within the months that the text allows.",
			Ru: "Просят не меньше месяца, и все продления вместе или каждое отдельно (extension-cap) укладываются в месяцы, которые допускает текст."},
		{En: "On the day of the question the term with the extensions so far has not run out, counted as contract-term counts it.",
			Ru: "В день вопроса срок с прежними продлениями ещё не истёк; его считают так же, как в contract-term."},
		{En: "If all this holds the answer is yes, with the end of the extended contract.",
			Ru: "Если верно всё это, ответ — «да», с указанием конца продлённого договора."},
	},
	Readings: []string{"term-end-rollover", "extension-cap", "extension-base", "criminal-case-object", "suspension-and-term"},
	World:    standard.World(),
	Prepare:  readMonths,
	Decide:   decideExtension,
	Cover:    coverExtension,
}}

// decideTerm: the term runs from the day of conclusion to the last day, both
// included.
func decideTerm(in *rule.Inputs) (rule.Result, error) {
	t, err := termOf(in, in.Facts[termConcluded].Date(), in.Facts[termSuspended].Int())
	if err != nil {
		return rule.Result{}, err
	}
	end, err := t.end(in.Facts[termExtended].Int())
	if err != nil {
		return rule.Result{}, err
	}
	r := rule.Result{State: rule.NotMet, Reasons: []string{"p16"}, Values: end.values(), Certainty: end.certainty}
	if !in.On.After(end.lastDay) {
		r.State = rule.Met
	}
	if t.capsTotal() {
		r.Values = append(r.Values, rule.Entry{Name: "latest", Value: rule.Date(t.nominal(t.months.extension))})
	}
	return r, nil
}

// decideExtension: there is a ground, at least one month is asked for, the cap
// holds, and the term as extended so far has not run out.
func decideExtension(in *rule.Inputs) (rule.Result, error) {
	t, err := termOf(in, in.Facts[extensionConcluded].Date(), in.Facts[extensionSuspended].Int())
	if err != nil {
		return rule.Result{}, err
	}
	months, extended := in.Facts[extensionMonths].Int(), in.Facts[extensionExtended].Int()
	sofar, err := t.end(extended)
	if err != nil {
		return rule.Result{}, err
	}
	refused := rule.Result{State: rule.NotMet, Reasons: []string{"p16"}, Certainty: sofar.certainty}
	if months < 1 || !t.allows(months, extended) || in.On.After(sofar.lastDay) {
		return refused, nil
	}
	ground := standard.EditionOf(in).Ask(extensionGround, in)
	if ground.State != rule.Met {
		return refused, nil
	}
	end, err := t.end(extended + months)
	if err != nil {
		return rule.Result{}, err
	}
	return rule.Result{State: rule.Met, Reasons: ground.Reasons, Values: end.values(), Certainty: cmp.Or(end.certainty, sofar.certainty)}, nil
}

// months are the numbers of the paragraph.
type months struct {
	term, extension int64
	err             error // where the edition does not have them
}

func readMonths(src rule.Source) any {
	var m months
	var errTerm, errExtension error
	m.term, errTerm = src.Number("p16/term", "mo")
	m.extension, errExtension = src.Number("p16/extension", "mo")
	m.err = cmp.Or(errTerm, errExtension)
	return &m
}

// term is a contract under the chosen readings.
type term struct {
	concluded calendar.Date
	suspended int // days by which the term is longer
	months    *months
	in        *rule.Inputs
}

// termOf reads the parameters and the readings for a contract.
func termOf(in *rule.Inputs, concluded calendar.Date, suspended int64) (term, error) {
	t := term{concluded: concluded, months: in.Prepared.(*months), in: in}
	if first := standard.FirstDay(); concluded.Before(first) || concluded.After(in.On) {
		return t, rule.Errorf(rule.OutOfRange, "facts.concluded", concluded.String(),
			"a contract under p15.2 is concluded between %s and the day of the decision, %s", first, in.On)
	}
	if suspended > 0 && in.Option("suspension-and-term") == "term-stops" {
		t.suspended = int(suspended)
	}
	return t, t.months.err
}

// nominal gives the expiry after some months of extension, not rolled and without
// suspended days.
func (t *term) nominal(extension int64) calendar.Date {
	if extension > 0 && t.in.Option("extension-base") == "from-conclusion" {
		return t.concluded.AddMonths(int(t.months.term + extension))
	}
	return t.concluded.AddMonths(int(t.months.term)).AddMonths(int(extension))
}

// allows reports whether the cap on extensions leaves room for some months more.
func (t *term) allows(months, extended int64) bool {
	switch {
	case months > t.months.extension:
		return false
	case months+extended <= t.months.extension:
		return true
	}
	return !t.capsTotal()
}

// capsTotal reports whether the cap is on all extensions together.
func (t *term) capsTotal() bool { return t.in.Option("extension-cap") == "total" }

// ending is how a contract ends.
type ending struct {
	expires, lastDay calendar.Date
	certainty        string
}

func (t *term) end(extension int64) (ending, error) {
	e := ending{expires: t.nominal(extension).AddDays(t.suspended)}
	e.lastDay = e.expires
	if t.in.Option("term-end-rollover") != "rolls" {
		return e, nil
	}
	rolled, err := standard.Roll(e.expires)
	e.lastDay, e.certainty = rolled.Day, rolled.Certainty
	return e, err
}

func (e *ending) values() []rule.Entry {
	return []rule.Entry{{Name: "expires", Value: rule.Date(e.expires)}, {Name: "last_day", Value: rule.Date(e.lastDay)}}
}

// coverTerm: the state changes at most once as the conclusion moves back, and as
// months or days are added; so the ends of each range settle it, and between them
// one day for every number of months shows which facts matter.
func coverTerm(in *rule.Inputs, fact int) []rule.Value {
	p := probe{in: in, concluded: in.Facts[termConcluded], extended: in.Facts[termExtended], suspended: in.Facts[termSuspended]}
	switch fact {
	case termConcluded:
		return p.conclusions()
	case termExtended:
		return counts(0, maxMonths)
	}
	return p.suspensions()
}

func coverExtension(in *rule.Inputs, fact int) []rule.Value {
	p := probe{in: in, concluded: in.Facts[extensionConcluded], extended: in.Facts[extensionExtended], suspended: in.Facts[extensionSuspended]}
	switch fact {
	case extensionConcluded:
		return p.conclusions()
	case extensionMonths:
		return p.proposals()
	case extensionExtended:
		return p.extensions()
	case extensionSuspended:
		return p.suspensions()
	}
	return standard.EditionOf(in).Cover(extensionGround, in, fact)
}

// The bounds of the facts.
const (
	maxMonths        = 36
	maxSuspendedDays = 3650
)

// probe knows what is given about a contract, to find the values of what is not.
type probe struct {
	in                             *rule.Inputs
	concluded, extended, suspended rule.Value
}

// conclusions are the first and the last possible day and, for each number of
// months of extension, a day on which that many have run out and one more has not.
func (p *probe) conclusions() []rule.Value {
	first, on := standard.FirstDay(), p.in.On
	days := []calendar.Date{first, on}
	six := p.in.Prepared.(*months).term
	last := calendar.Kazakhstan().Last().AddDays(-15)
	for _, m := range p.monthsToTell() {
		for _, end := range []calendar.Date{on.AddDays(-15), last} { // runs out before the day; as late as the calendar knows
			d := end.AddDays(-int(p.suspendedDays())).AddMonths(-int(six + m))
			if d.After(first) && d.Before(on) {
				days = append(days, d)
			}
		}
	}
	slices.SortFunc(days, calendar.Date.Compare)
	days = slices.Compact(days)
	values := make([]rule.Value, len(days))
	for i, d := range days {
		values[i] = rule.Date(d)
	}
	return values
}

func (p *probe) suspendedDays() int64 {
	if p.in.Option("suspension-and-term") == "term-stops" && p.suspended.Known() {
		return p.suspended.Int()
	}
	return 0
}

// monthsToTell are the numbers of months of extension between which something can
// change.
func (p *probe) monthsToTell() []int64 {
	if p.extended.Known() {
		return []int64{p.extended.Int()}
	}
	months := make([]int64, 0, maxMonths+1)
	for _, v := range p.extensions() {
		months = append(months, v.Int())
	}
	return months
}

// extensions: up to one more than the cap each number counts; above it only
// whether the term still runs, and whether the calendar has its end. Where the
// conclusion is not known either, one day or another shows that.
func (p *probe) extensions() []rule.Value {
	few := p.proposals()
	if !p.concluded.Known() {
		return append(few, rule.Count(maxMonths))
	}
	if !p.suspended.Known() {
		return counts(0, maxMonths)
	}
	t, err := termOf(p.in, p.concluded.Date(), p.suspended.Int())
	if err != nil {
		return append(few, rule.Count(maxMonths))
	}
	values := few
	told := func(m int64) int {
		end, err := t.end(m)
		switch {
		case err != nil:
			return 2
		case p.in.On.After(end.lastDay):
			return 0
		}
		return 1
	}
	for m := int64(len(few)); m <= maxMonths; m++ {
		if m == maxMonths || told(m) != told(m-1) || told(m) != told(m+1) {
			values = append(values, rule.Count(m))
		}
	}
	return values
}

// proposals are the months from none to one more than the cap.
func (p *probe) proposals() []rule.Value {
	return counts(0, min(p.in.Prepared.(*months).extension+1, maxMonths))
}

// suspensions are none, the most, and for each number of months of extension a
// number of days with which the term runs and with fewer months would not.
func (p *probe) suspensions() []rule.Value {
	days := []int64{0, 30, maxSuspendedDays}
	t, err := termOf(p.in, p.concluded.Date(), 0)
	if err != nil {
		t, _ = termOf(p.in, p.in.On, 0)
	}
	last := calendar.Kazakhstan().Last()
	for _, m := range p.monthsToTell() {
		expires := t.nominal(m)
		for _, d := range []int{p.in.On.DaysSince(expires) + 15, last.DaysSince(expires)} {
			if d > 0 && d < maxSuspendedDays {
				days = append(days, int64(d))
			}
		}
	}
	slices.Sort(days)
	days = slices.Compact(days)
	values := make([]rule.Value, len(days))
	for i, d := range days {
		values[i] = rule.Count(d)
	}
	return values
}

func counts(from, to int64) []rule.Value {
	var values []rule.Value
	for n := from; n <= to; n++ {
		values = append(values, rule.Count(n))
	}
	return values
}
