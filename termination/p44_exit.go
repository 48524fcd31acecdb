package termination

// Paragraphs 44 and 45: the exit as a whole.
//
// Completion, discontinuation, expulsion, and referral or transfer to another
// organisation are done by order of the head (p44), and the recipient gets back her
// clothes, shoes, valuables and papers (p45).
//
// Never amended. Readings: those of paragraphs 42 and 43.

import (
	"slices"

	"github.com/pana-kz/pana/eligibility"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// The facts of exit, by the place of the first of each group.
const (
	exitEnd      = 0
	exitHealth   = 5
	exitConduct  = 14
	exitReferred = 23
)

var exit = &standard.Decision{Rules: exitDecision()}

func exitDecision() *rule.Decision {
	referred := rule.Holds("referred_or_transferred_elsewhere").At("p44")
	onlyForAbsence := rule.All("p43(2).2", p43Reinstated, rule.Not(rule.Any("", p41, p42, referred)))
	any := rule.Any("", p41, p42, p43.Also(rule.Because{Cite: "p43(2).2", When: onlyForAbsence}), referred.CitesNotMet()).Named("exit")
	return &rule.Decision{
		Name:     "exit",
		Question: rule.Text{En: "Does the stay end, and how?", Ru: "Прекращается ли пребывание и как?"},
		Cites:    []string{"p41", "p42", "p43", "p44", "p45"},
		Facts:    standard.Facts(slices.Concat(completionFacts, eligibility.HealthFacts(), conductFacts, []string{"referred_or_transferred_elsewhere"})...),
		State:    any,
		Outcomes: []rule.Outcome{
			{ID: "refer-to-healthcare", When: p42Soft},
			{ID: "complete", When: p41},
			{ID: "discontinue", When: p42},
			{ID: "refer-or-transfer", When: p42},
			{ID: "expel", When: p43},
			{ID: "terminate-contract", When: p43},
			{ID: "reinstate-immediately", When: onlyForAbsence},
			{ID: "issue-order", When: any},
			{ID: "hand-over-belongings", When: any},
		},
	}
}

// Leaving is what is known when a stay may end. The zero value of each field is
// unknown.
type Leaving struct {
	End
	eligibility.Health
	Conduct
	ReferredOrTransferredElsewhere rule.Truth // p44, p45: referred or transferred to another organisation
}

// Exit answers whether and how a stay ends (p41 to p45). It fails, with an error of
// kind OutOfRange, where a count lies outside its bounds, and of kind NotInForce for
// an edition without a standard.
func Exit(ed standard.Edition, l Leaving) (rule.Answer, error) {
	var v rule.Vector
	l.End.put(&v, exitEnd)
	l.Health.Put(&v, exitHealth)
	l.Conduct.put(&v, exitConduct)
	v.SetTruth(exitReferred, l.ReferredOrTransferredElsewhere)
	return ed.AnswerChecked(exit, &v)
}
