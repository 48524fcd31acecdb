package termination

// Paragraph 41: completion.
//
// The services are complete (1) when the recipient asks for it in writing, (2) when
// the contract is terminated or its term ends, (3) when the terms of the contract
// are fulfilled early, (4) when the measures of the individual plan are carried out
// before their time. Any one suffices. A termination by expulsion belongs to
// paragraph 43, not here.
//
// Never amended. No reading.

import (
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

var p41 = rule.Any("p41",
	rule.Holds("written_request").At("p41(1)"),
	rule.Any("p41(2)",
		rule.Holds("contract_terminated").At("p41(2)/terminated"),
		rule.Holds("contract_expired").At("p41(2)/expired")),
	rule.Holds("contract_fulfilled_early").At("p41(3)"),
	rule.Holds("plan_fulfilled_early").At("p41(4)"),
).Named("completion")

var completionFacts = []string{"written_request", "contract_terminated", "contract_expired", "contract_fulfilled_early", "plan_fulfilled_early"}

var completion = &standard.Decision{Rules: &rule.Decision{
	Name:     "completion",
	Question: rule.Text{En: "Are the services complete?", Ru: "Завершено ли оказание услуг?"},
	Cites:    []string{"p41", "p41(1)", "p41(2)", "p41(3)", "p41(4)"},
	Facts:    standard.Facts(completionFacts...),
	State:    p41,
	Outcomes: []rule.Outcome{{ID: "complete", When: p41}},
}}

// End is what is known of the end of a contract and a plan. The zero value of each
// field is unknown.
type End struct {
	WrittenRequest         rule.Truth // p41(1)
	ContractTerminated     rule.Truth // p41(2): otherwise than under p43
	ContractExpired        rule.Truth // p41(2)
	ContractFulfilledEarly rule.Truth // p41(3)
	PlanFulfilledEarly     rule.Truth // p41(4)
}

// put sets the five facts of paragraph 41 in a vector, from a place on.
func (e *End) put(v *rule.Vector, from int) {
	for i, t := range [...]rule.Truth{e.WrittenRequest, e.ContractTerminated, e.ContractExpired, e.ContractFulfilledEarly, e.PlanFulfilledEarly} {
		v.SetTruth(from+i, t)
	}
}

// Completion answers whether the services are complete (p41). It never fails.
func Completion(ed standard.Edition, e End) rule.Answer {
	var v rule.Vector
	e.put(&v, 0)
	return ed.Answer(completion, &v)
}
