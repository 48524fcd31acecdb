package casefile

import (
	"slices"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// Finding is something that is not as it should be and belongs to no deadline.
type Finding struct {
	ID      string
	Ref     standard.Ref
	Paths   []string  // of the events
	Certain bool      // false where it depends on a day that is not known
	Text    rule.Text // what was found
	Duties  []string  // of an act without a trigger: what it would fulfil
}

// The findings.
const (
	ActWithoutTrigger   = "act-without-trigger"
	HandoverAfterExit   = "handover-after-exit"
	ExitBeforeOrder     = "exit-before-order"
	ServiceAfterEnd     = "service-after-contract-end"
	ExpiryWithoutExit   = "expiry-without-extension-or-exit"
	AgainstTerm         = "against-computed-term"
	ServiceInHospital   = "special-service-in-health-facility"
	AgainstDecision     = "against-decision"
	contractProvision   = "p16"
	orderProvision      = "p44"
	handoverProvision   = "p45"
	suspensionProvision = "p43.2"
	servicesProvision   = "p40"
)

// findings looks for what belongs to no deadline, in the order of the events.
func (a *auditor) findings(decisions []Decision) []Finding {
	var list []Finding
	for _, look := range []func(*[]Finding){
		a.actsWithoutTrigger, a.handovers, a.exits, a.expiries, a.againstTerm, a.services,
		func(list *[]Finding) { a.againstDecisions(list, decisions) },
	} {
		look(&list)
	}
	slices.SortStableFunc(list, func(x, y Finding) int { return pathPlace(x.Paths[0]) - pathPlace(y.Paths[0]) })
	return list
}

// pathPlace gives the place of an event from its path.
func pathPlace(path string) int {
	n := 0
	for _, r := range path {
		if '0' <= r && r <= '9' {
			n = 10*n + int(r-'0')
		}
	}
	return n
}

func paths(events ...int) []string {
	list := make([]string, len(events))
	for i, e := range events {
		list[i] = eventPath(e)
	}
	return list
}

// furtherGrounds are events that call for an act although they set off no duty to do
// it: who was directed or recognised is identified too, and so on.
var furtherGrounds = map[string][]string{
	"identification-completed": {"direction-received", "direction-issued", "recognised-as-victim"},
	"referred-or-transferred":  {"exit-ground-arose", "head-order-issued", "exited"},
	"work-evaluated":           {"exited"},
}

// actsWithoutTrigger: an act that would fulfil a duty, of which neither anything
// before nor anything in the same stay sets one off.
func (a *auditor) actsWithoutTrigger(list *[]Finding) {
	acts := map[string][]grounds{} // by event: the duties that it fulfils
	for d := range standard.Duties() {
		if d.Subject != a.subject || d.Trigger == "" {
			continue
		}
		for _, name := range a.fulfilments(&d) {
			acts[name] = append(acts[name], grounds{&d, a.allTriggers(&d)})
		}
	}
	taken := a.takenEarly()
	for i, e := range a.events {
		duties := acts[e.kind.name]
		if len(duties) == 0 || taken[i] || a.hasGround(i, duties) {
			continue
		}
		f := Finding{ID: ActWithoutTrigger, Ref: duties[0].duty.Ref(), Paths: paths(i), Certain: true, Text: rule.Text{
			En: e.kind.text.En + ": nothing in the case calls for it",
			Ru: e.kind.text.Ru + ": в деле нет события, которое этого требует",
		}}
		for _, d := range duties {
			f.Duties = append(f.Duties, d.duty.ID)
		}
		*list = append(*list, f)
	}
}

// fulfilments names the events that fulfil a duty, in whatever course.
func (a *auditor) fulfilments(d *standard.Duty) []string {
	names := []string{d.Fulfilment}
	if d.Ends != "" {
		names = append(names, d.Ends)
	}
	if d.Also != "" {
		names = append(names, d.Also)
	}
	for c := range d.Courses() {
		if c.Fulfilment != "" && a.law.is(c.Reading, c.Option) {
			names = append(names, c.Fulfilment)
		}
	}
	return names
}

// takenEarly gives the acts that came before their event and are reported as
// premature.
func (a *auditor) takenEarly() map[int]bool {
	taken := map[int]bool{}
	for d := range standard.Duties() {
		if d.Subject != a.subject || !tooSoon[d.ID] {
			continue
		}
		for _, x := range a.instances(&d) {
			if x.done < 0 && x.early >= 0 {
				taken[x.early] = true
			}
		}
	}
	return taken
}

// grounds are a duty and the events that set it off in any course that the case
// takes.
type grounds struct {
	duty     *standard.Duty
	triggers []int
}

func (a *auditor) allTriggers(d *standard.Duty) []int {
	names := []string{d.Trigger}
	for c := range d.Courses() {
		if c.Reading == "" || a.law.is(c.Reading, c.Option) {
			names = slices.AppendSeq(names, c.Triggers())
		}
	}
	return a.of(names...)
}

func (a *auditor) hasGround(i int, duties []grounds) bool {
	if slices.ContainsFunc(duties, func(g grounds) bool { return a.called(i, g) }) {
		return true
	}
	name := a.events[i].kind.name
	if name == "contract-concluded" && a.law.is("permit-for-trafficking", "permit-not-required") {
		return true
	}
	return slices.ContainsFunc(furtherGrounds[name], func(ground string) bool { return before(a.of(ground), i) >= 0 })
}

// called reports whether a duty is set off before an act or, where an act too soon
// is not a matter of its own, in the same stay.
func (a *auditor) called(i int, g grounds) bool {
	if before(g.triggers, i) >= 0 {
		return true
	}
	next := after(g.triggers, i)
	return !tooSoon[g.duty.ID] && next >= 0 && a.stay[next] == a.stay[i]
}

// handovers: what the organisation keeps is handed over at the exit, not after it.
func (a *auditor) handovers(list *[]Finding) {
	for _, exit := range a.of("exited") {
		next := after(a.of("exited"), exit)
		handover := after(a.of("belongings-handed-over"), exit)
		if handover < 0 || next >= 0 && handover > next || !a.hi[handover].After(a.lo[exit]) || a.handedOver(exit) {
			continue
		}
		*list = append(*list, Finding{ID: HandoverAfterExit, Ref: handoverProvision, Paths: paths(exit, handover),
			Certain: a.lo[handover].After(a.hi[exit]),
			Text:    rule.Text{En: "the belongings were handed over after the exit", Ru: "вещи выданы после выбытия"}})
	}
}

// handedOver reports whether the belongings were handed over in the stay before an
// exit.
func (a *auditor) handedOver(exit int) bool {
	handover := before(a.of("belongings-handed-over"), exit)
	return handover >= 0 && a.stay[handover] == a.stay[exit]
}

// exits: nobody leaves but by order of the head.
func (a *auditor) exits(list *[]Finding) {
	for _, exit := range a.of("exited") {
		order := before(a.of("head-order-issued"), exit)
		if order >= 0 && a.stay[order] == a.stay[exit] {
			continue
		}
		f := Finding{ID: ExitBeforeOrder, Ref: orderProvision, Paths: paths(exit), Certain: true,
			Text: rule.Text{En: "the person left without an order of the head", Ru: "лицо выбыло без приказа руководителя"}}
		next := after(a.of("exited"), exit)
		if order := after(a.of("head-order-issued"), exit); order >= 0 && (next < 0 || order < next) {
			f.Paths = paths(exit, order)
			f.Text = rule.Text{En: "the person left before the order of the head", Ru: "лицо выбыло до приказа руководителя"}
		}
		*list = append(*list, f)
	}
}

// expiries: a contract whose term ran out while nothing extended or ended it.
func (a *auditor) expiries(list *[]Finding) {
	for _, c := range a.contracts {
		first, last := a.lastDays(c)
		if first.IsZero() {
			continue
		}
		if c.ended >= 0 || c.next >= 0 {
			continue // an end after the term contradicts it, and is found as such
		}
		if a.asOf.After(first) {
			*list = append(*list, a.expiry(c, first, a.asOf.After(last)))
		}
	}
}

// expiry is the finding of a term that ran out and was let be. A person who had left
// by then and was reinstated later came back to a contract that no longer ran.
func (a *auditor) expiry(c *contract, day calendar.Date, certain bool) Finding {
	f := Finding{ID: ExpiryWithoutExit, Ref: contractProvision, Paths: paths(c.concluded), Certain: certain, Text: rule.Text{
		En: "the term ran out on " + day.String() + ", and nothing extended it and nobody left",
		Ru: "срок договора истёк " + day.String() + ", продления и выбытия не было",
	}}
	if c.reinstated >= 0 && a.lo[c.reinstated].After(day) {
		f.Paths = paths(c.concluded, c.reinstated)
		f.Text = rule.Text{
			En: "the term ran out on " + day.String() + ", before the reinstatement, and nothing extended it",
			Ru: "срок договора истёк " + day.String() + ", до восстановления, продления не было",
		}
	}
	return f
}

// lastDays gives the first and the last day on which the term of a contract can end
// by itself; zero where it cannot be computed.
func (a *auditor) lastDays(c *contract) (first, last calendar.Date) {
	return a.lastDaysWith(c, c.months)
}

// lastDaysWith is lastDays for some months of extension.
func (a *auditor) lastDaysWith(c *contract, months int) (first, last calendar.Date) {
	least, most := 0, 0
	if a.law.is("suspension-and-term", "term-stops") {
		least, most = a.hospitalSpan(c)
	}
	first = a.termAt(termKey{a.lo[c.concluded], months, least}).lastDay
	last = a.termAt(termKey{a.hi[c.concluded], months, most}).lastDay
	if first.IsZero() || last.IsZero() {
		return calendar.Date{}, calendar.Date{}
	}
	return first, last
}

// hospitalSpan gives the fewest and the most days of a contract in health
// facilities.
func (a *auditor) hospitalSpan(c *contract) (least, most int) {
	set := func(admitted, discharged []calendar.Date) int {
		for _, i := range c.hospital {
			a.at[i] = discharged[i]
			if a.events[i].kind.name == "admitted-to-health-facility" {
				a.at[i] = admitted[i]
			}
		}
		return a.daysInside(c.hospital)
	}
	return max(set(a.hi, a.lo), 0), set(a.lo, a.hi)
}

// againstTerm: events that contradict the computed term: an extension or an end
// after it, and a contract while another one runs.
func (a *auditor) againstTerm(list *[]Finding) {
	for _, c := range a.contracts {
		months := 0
		for _, i := range c.extensions {
			if c.ended >= 0 && c.ended < i {
				*list = append(*list, Finding{ID: AgainstTerm, Ref: contractProvision, Paths: paths(c.ended, i), Certain: true,
					Text: rule.Text{En: "the contract was extended after it had ended", Ru: "договор продлён после его окончания"}})
				continue
			}
			a.afterTerm(list, c, months, i, rule.Text{En: "the contract was extended after its term had run out", Ru: "договор продлён после истечения срока"})
			months += a.events[i].months
		}
		if c.ended >= 0 {
			a.afterTerm(list, c, months, c.ended, rule.Text{En: "the term had run out before the end of the stay", Ru: "срок договора истёк до окончания пребывания"})
		}
		if c.next >= 0 {
			a.whileRunning(list, c)
		}
	}
}

// afterTerm finds an event after the last day of the term as it was then.
func (a *auditor) afterTerm(list *[]Finding, c *contract, months, event int, what rule.Text) {
	first, last := a.lastDaysWith(c, months)
	if first.IsZero() || !a.hi[event].After(first) {
		return
	}
	*list = append(*list, Finding{ID: AgainstTerm, Ref: contractProvision, Paths: paths(c.concluded, event), Certain: a.lo[event].After(last),
		Text: rule.Text{En: what.En + ": " + first.String(), Ru: what.Ru + ": " + first.String()}})
}

// whileRunning finds a contract concluded while another one ran, and one that had
// run out before.
func (a *auditor) whileRunning(list *[]Finding, c *contract) {
	first, last := a.lastDays(c)
	if first.IsZero() {
		return
	}
	next := c.next
	if !a.lo[next].After(last) {
		*list = append(*list, Finding{ID: AgainstTerm, Ref: contractProvision, Paths: paths(c.concluded, next), Certain: !a.hi[next].After(first),
			Text: rule.Text{
				En: "another contract was concluded while this one ran, to " + first.String(),
				Ru: "заключён другой договор, хотя этот действовал до " + first.String(),
			}})
	}
	if a.hi[next].After(first) {
		*list = append(*list, a.expiry(c, first, a.lo[next].After(last)))
	}
}

// services: special services after the end of the contract, and in a health
// facility.
func (a *auditor) services(list *[]Finding) {
	inside, at := -1, 0
	for i, e := range a.events {
		switch e.kind.name {
		case "admitted-to-health-facility":
			inside = i
		case "discharged-from-health-facility":
			inside = -1
		case "services-provided":
			special := slices.ContainsFunc(e.services, isSpecial)
			if inside >= 0 && (special || a.law.is("suspension-before-contract", "all")) {
				*list = append(*list, Finding{ID: ServiceInHospital, Ref: suspensionProvision, Paths: paths(inside, i), Certain: true,
					Text: rule.Text{En: "services that are suspended were provided in a health facility", Ru: "приостановленные услуги оказаны в период пребывания в учреждении здравоохранения"}})
			}
			if special {
				a.afterEnd(list, i, at)
			}
		case "contract-concluded":
			at++ // contracts up to here
		}
	}
}

// afterEnd finds a special service after the end of the last contract before it.
func (a *auditor) afterEnd(list *[]Finding, service, contracts int) {
	if contracts == 0 {
		return
	}
	c := a.contracts[contracts-1]
	first, last := a.lastDays(c)
	if first.IsZero() {
		first, last = beyond, beyond
	}
	if c.ended >= 0 && c.ended < service {
		first, last = earlier(first, a.lo[c.ended]), earlier(last, a.hi[c.ended])
	}
	if !a.hi[service].After(first) {
		return
	}
	*list = append(*list, Finding{ID: ServiceAfterEnd, Ref: servicesProvision, Paths: paths(service), Certain: a.lo[service].After(last),
		Text: rule.Text{En: "special services were provided after the contract had ended", Ru: "специальные услуги оказаны после окончания договора"}})
}

// againstDecisions: something was done to which a decision says no.
func (a *auditor) againstDecisions(list *[]Finding, decisions []Decision) {
	for _, d := range decisions {
		if d.Path == "" || d.Err != nil {
			continue
		}
		i := pathPlace(d.Path)
		at := slices.IndexFunc(taken, func(t takes) bool { return t.decision == d.Name })
		if t := taken[at]; t.denied == nil || d.Answer.State != against(t, &a.events[i]) || d.On.IsZero() {
			continue
		}
		f := Finding{ID: AgainstDecision, Paths: paths(i), Certain: true, Text: rule.Text{
			En: "the decision " + d.Name + " says otherwise",
			Ru: "решение " + d.Name + " говорит иное",
		}}
		if len(d.Answer.Reasons) > 0 {
			f.Ref = standard.Ref(d.Answer.Reasons[0])
		}
		*list = append(*list, f)
	}
}

// against gives the state of a decision that contradicts an event.
func against(t takes, e *event) rule.State {
	if t.denied(e) {
		return rule.NotMet
	}
	return rule.Met
}
