package termination

// Paragraph 43: expulsion, with the contract terminated.
//
// (1) More than three violations of the internal rules. (2) Leaving the premises
// without leave and staying away for more than three spans of 24 hours without
// telling the administration. Whoever left is taken back on the general terms of
// chapter 3; who for a valid reason could not tell is reinstated at once. (3)
// Unjustified insults and accusations, and breach of the contract by the
// recipient. The closing part: while the recipient is in a health facility the
// services are suspended.
//
// Never amended. Readings: violations-window, absence-count, insults-or-breach,
// insults-and-accusations.

import (
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

var p43Violations = rule.Above("violations", rule.Param("p43(1)/violations", "")).At("p43(1)")

var p43Absence = rule.All("p43(2)",
	rule.Holds("left_without_leave").At("p43(2)/left"),
	rule.Choose("absence-count",
		rule.Branch{Option: "hours", Part: rule.Above("absence_hours", rule.Param("p43(2)/span", "h"))},
		rule.Branch{Option: "calendar-days", Part: rule.Above("absence_days", rule.Param("p43(2)/span", "d"))},
	).At("p43(2)/absence"),
	rule.Not(rule.Holds("informed_administration")).At("p43(2)/uninformed"),
).Named("expulsion-for-absence")

var p43Conduct = conductRule()

// conductRule is item 3 under its two readings: which of its three elements
// suffice by themselves.
func conductRule() *rule.Node {
	insults := rule.Holds("unjustified_insults").At("p43(3)/insults")
	accusations := rule.Holds("unjustified_accusations").At("p43(3)/accusations")
	breach := rule.Holds("contract_breached").At("p43(3)/breach")
	conduct := rule.Choose("insults-and-accusations",
		rule.Branch{Option: "either", Part: rule.Any("p43(3)", insults, accusations)},
		rule.Branch{Option: "both", Part: rule.All("p43(3)", insults, accusations)}).Named("insults-and-accusations")
	return rule.Choose("insults-or-breach",
		rule.Branch{Option: "either", Part: rule.Any("p43(3)", conduct, breach)},
		rule.Branch{Option: "both", Part: rule.All("p43(3)", conduct, breach)},
	).At("p43(3)").Named("expulsion-for-conduct")
}

var p43 = rule.Any("p43", p43Violations, p43Absence, p43Conduct).Named("expulsion")

var p43ValidReason = rule.Holds("unable_to_inform_for_valid_reason").At("p43(2).2/valid-reason")

// p43Reinstated is p43(2).2 in an expulsion: for absence alone, and with a valid
// reason for not telling.
var p43Reinstated = rule.All("p43(2).2",
	p43Absence,
	rule.Not(rule.Any("", p43Violations, p43Conduct)),
	p43ValidReason,
)

var conductFacts = []string{"violations", "left_without_leave", "absence_hours", "absence_days",
	"informed_administration", "unjustified_insults", "unjustified_accusations", "contract_breached",
	"unable_to_inform_for_valid_reason"}

var expulsion = &standard.Decision{Rules: &rule.Decision{
	Name: "expulsion",
	Question: rule.Text{
		En: "Is the recipient to be expelled, with the contract terminated?",
		Ru: "Подлежит ли получатель услуг отчислению с расторжением договора?",
	},
	Cites: []string{"p43", "p43(1)", "p43(2)", "p43(2).2", "p43(3)"},
	Facts: standard.Facts(conductFacts...),
	State: p43.Also(rule.Because{Cite: "p43(2).2", When: p43Reinstated}),
	Outcomes: []rule.Outcome{
		{ID: "expel", When: p43},
		{ID: "terminate-contract", When: p43},
		{ID: "reinstate-immediately", When: p43Reinstated},
	},
	Favours: rule.NotMet,
}}

var reinstatement = &standard.Decision{Rules: &rule.Decision{
	Name: "reinstatement",
	Question: rule.Text{
		En: "Is a person who was expelled for absence to be reinstated immediately?",
		Ru: "Подлежит ли отчисленный за отсутствие немедленному восстановлению?",
	},
	Cites:   []string{"p43(2).2"},
	Facts:   standard.Facts("expelled_for_absence", "unable_to_inform_for_valid_reason"),
	Applies: rule.Holds("expelled_for_absence").At("p43(2).2/expelled"),
	State:   p43ValidReason,
	Outcomes: []rule.Outcome{
		{ID: "reinstate-immediately", When: rule.All("", rule.Holds("expelled_for_absence"), p43ValidReason)},
		{ID: "readmit-generally", When: rule.All("", rule.Holds("expelled_for_absence"), rule.Not(p43ValidReason))},
	},
	Favours: rule.Met,
}}

var p43Suspended = rule.Holds("in_health_facility").At("p43.2")

var suspension = &standard.Decision{Rules: &rule.Decision{
	Name: "suspension",
	Question: rule.Text{
		En: "Are the special social services suspended?",
		Ru: "Приостановлено ли предоставление специальных социальных услуг?",
	},
	Cites:    []string{"p43.2"},
	Facts:    standard.Facts("in_health_facility"),
	State:    p43Suspended,
	Outcomes: []rule.Outcome{{ID: "suspend", When: p43Suspended}},
	Favours:  rule.NotMet,
}}

// Conduct is what is known of a recipient's conduct. The zero value of each field
// is unknown.
type Conduct struct {
	Violations                   rule.Tally // p43(1): of the internal rules
	LeftWithoutLeave             rule.Truth // p43(2)
	AbsenceHours                 rule.Tally // p43(2): a started hour counts whole
	AbsenceDays                  rule.Tally // p43(2): days of the calendar after the day of leaving; under absence-count: calendar-days
	InformedAdministration       rule.Truth // p43(2): before three times 24 hours had passed
	UnjustifiedInsults           rule.Truth // p43(3)
	UnjustifiedAccusations       rule.Truth // p43(3)
	ContractBreached             rule.Truth // p43(3): a broken internal rule alone is no breach
	UnableToInformForValidReason rule.Truth // p43(2).2
}

// put sets the nine facts of paragraph 43 in a vector, from a place on.
func (c *Conduct) put(v *rule.Vector, from int) {
	v.SetTally(from, c.Violations)
	v.SetTruth(from+1, c.LeftWithoutLeave)
	v.SetTally(from+2, c.AbsenceHours)
	v.SetTally(from+3, c.AbsenceDays)
	v.SetTruth(from+4, c.InformedAdministration)
	v.SetTruth(from+5, c.UnjustifiedInsults)
	v.SetTruth(from+6, c.UnjustifiedAccusations)
	v.SetTruth(from+7, c.ContractBreached)
	v.SetTruth(from+8, c.UnableToInformForValidReason)
}

// Expulsion answers whether the recipient is to be expelled (p43). It fails, with
// an error of kind OutOfRange, where a count lies outside its bounds, and of kind
// NotInForce for an edition without a standard.
func Expulsion(ed standard.Edition, c Conduct) (rule.Answer, error) {
	var v rule.Vector
	c.put(&v, 0)
	return ed.AnswerChecked(expulsion, &v)
}

// Reinstatement answers whether a person expelled for absence is to be taken back
// at once (p43(2).2). It is not applicable when she was not. It never fails.
func Reinstatement(ed standard.Edition, expelledForAbsence, unableToInformForValidReason rule.Truth) rule.Answer {
	var v rule.Vector
	v.SetTruth(0, expelledForAbsence)
	v.SetTruth(1, unableToInformForValidReason)
	return ed.Answer(reinstatement, &v)
}

// Suspension answers whether the services are suspended (p43.2). It never fails.
func Suspension(ed standard.Edition, inHealthFacility rule.Truth) rule.Answer {
	var v rule.Vector
	v.SetTruth(0, inHealthFacility)
	return ed.Answer(suspension, &v)
}
