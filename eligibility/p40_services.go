package eligibility

// Paragraphs 39, 40 and the closing part of 43: services.
//
// A recognised victim gets four services of a general character until the contract
// (p39). Under a contract she gets the special services of paragraph 40, fifty-one
// of eight types, in line with her individual plan. While she is in a health
// facility the special services are suspended (p43.2).
//
// Readings: suspension-before-contract, before-the-plan.

import (
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

var services = &standard.Decision{Rules: servicesDecision()}

func servicesDecision() *rule.Decision {
	contract := rule.Holds("contract_in_force")
	beforePlan := rule.All("", contract, rule.Choose("before-the-plan",
		rule.Branch{Option: "p40-frame", Part: rule.Never()},
		rule.Branch{Option: "p39-continues", Part: rule.Not(rule.Holds("plan_approved"))}))
	special := rule.All("p40", contract.At("p40/contract"), rule.Not(beforePlan)).Named("special-services")
	general := rule.Any("p39", beforePlan,
		rule.All("p39/recognised", rule.Not(contract), rule.Holds("recognised_victim"))).Named("general-services")
	entitled := rule.Any("", general, special)
	inHospital := rule.Holds("in_health_facility").At("p43.2/in-health-facility")
	suspended := rule.All("p43.2", inHospital, rule.Choose("suspension-before-contract",
		rule.Branch{Option: "p40-only", Part: special},
		rule.Branch{Option: "all", Part: entitled}))
	given := rule.All("", entitled, rule.Not(suspended))
	return &rule.Decision{
		Name: "services",
		Question: rule.Text{
			En: "Which services is the person entitled to now?",
			Ru: "На какие услуги лицо имеет право сейчас?",
		},
		Cites: []string{"p39", "p40", "p43.2"},
		Facts: standard.Facts("recognised_victim", "contract_in_force", "plan_approved", "in_health_facility"),
		State: given.Because(
			rule.Because{Cite: "p39", When: rule.Any("", rule.All("", given, general), rule.Not(entitled))},
			rule.Because{Cite: "p40", When: rule.Any("", rule.All("", given, special), rule.Not(entitled))},
			rule.Because{Cite: "p43.2", When: suspended}),
		Outcomes: []rule.Outcome{{ID: "suspend", When: suspended}},
		Values: []rule.ValueRule{{Name: "services", Cases: []rule.Case{
			{When: rule.Not(given), Value: rule.Options()},
			{When: general, Value: rule.Options(standard.GeneralServices()...)},
			rule.Otherwise(rule.Options(standard.SpecialServices()...)),
		}}},
		Favours: rule.Met,
	}
}

// Entitlement is what is known of a recipient's place in the course of services.
// The zero value of each field is unknown.
type Entitlement struct {
	RecognisedVictim rule.Truth // p39: the state of identification
	ContractInForce  rule.Truth // p40
	PlanApproved     rule.Truth // used only under before-the-plan: p39-continues
	InHealthFacility rule.Truth // p43.2
}

// Services answers which services a person is entitled to (p39, p40, p43.2), in
// the value services. It never fails.
func Services(ed standard.Edition, e Entitlement) rule.Answer {
	var v rule.Vector
	for i, t := range [...]rule.Truth{e.RecognisedVictim, e.ContractInForce, e.PlanApproved, e.InHealthFacility} {
		v.SetTruth(i, t)
	}
	return ed.Answer(services, &v)
}
