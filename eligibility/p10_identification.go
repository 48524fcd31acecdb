package eligibility

// Paragraphs 10, 11, 13-1 and 14: identification.
//
// Whoever applies is identified by the organisation together with the authorised
// body, by the Criteria (p10). Where internal affairs detected the offence, they
// identify together with both (p11); until order 325, alone where neither was at
// the place. From order 325 identification by the sheet is not required once an
// investigation has begun and the person was recognised as the injured party
// (p13-1). Who is not identified is refused (p14.2).
//
// Readings: injured-party-identified, injured-party-before-325.

import (
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// identified is the rule of identification, its parts by name.
type identificationRule struct {
	state, waived, counts, p131 *rule.Node
}

var identified = identificationRules()

func identificationRules() identificationRule {
	investigation := rule.Holds("pre_trial_investigation_started")
	injured := rule.Holds("recognised_injured_party")
	p131 := rule.Any("", rule.All("p13-1",
		investigation.At("p13-1/investigation"),
		injured.At("p13-1/injured-party"),
	).Since("325")).Named("injured-party-waiver")
	criteria := rule.Any("", rule.Choose("injured-party-before-325",
		rule.Branch{Option: "from-order-325", Part: rule.Never()},
		rule.Branch{Option: "from-criteria-2021", Part: rule.Any("",
			rule.All("criteria:10", investigation, injured).Since("criteria-2021"))},
	).Until("325"))
	waived := rule.Any("", p131, criteria).Named("sheet-waived")
	counts := rule.All("", waived, rule.Choose("injured-party-identified",
		rule.Branch{Option: "counts-as-identified", Part: rule.Always()},
		rule.Branch{Option: "only-waives-the-sheet", Part: rule.Never()}))
	state := rule.Any("", counts, rule.Holds("sheet_recognised")).Named("identification")
	return identificationRule{state: state, waived: waived, counts: counts, p131: p131}
}

// because: by which paragraph the person was identified, or that she was not.
func (r identificationRule) because() []rule.Because {
	bySheet := rule.All("", rule.Not(r.counts), rule.Holds("sheet_recognised"))
	detected := rule.Holds("detected_by_internal_affairs")
	return []rule.Because{
		{Cite: "p10", When: rule.All("", bySheet, rule.Not(detected))},
		{Cite: "p11", When: rule.All("", bySheet, detected)},
		{Cite: "p13-1", When: rule.All("", r.counts, r.p131)},
		{Cite: "criteria:10", When: rule.All("", r.counts, rule.Not(r.p131))},
		{Cite: "p14.2", When: rule.Not(r.state)},
	}
}

// participants: who takes part in the identification.
func (r identificationRule) participants() rule.ValueRule {
	detected := rule.Holds("detected_by_internal_affairs").At("p11/detected")
	alone := rule.Any("", rule.All("p11/alone", detected, rule.Holds("joint_partners_absent")).Until("325"))
	return rule.ValueRule{Name: "participants", Cases: []rule.Case{
		{When: r.counts, Value: rule.Options()},
		{When: alone, Value: rule.Options("internal-affairs")},
		{When: detected, Value: rule.Options("internal-affairs", "authorised-body", "organisation")},
		rule.Otherwise(rule.Options("organisation", "authorised-body")),
	}}
}

var identificationFacts = []string{"sheet_recognised", "detected_by_internal_affairs",
	"pre_trial_investigation_started", "recognised_injured_party", "joint_partners_absent"}

var identification = &standard.Decision{Rules: &rule.Decision{
	Name: "identification",
	Question: rule.Text{
		En: "Is the person to be treated as identified?",
		Ru: "Считается ли лицо идентифицированным?",
	},
	Cites:    []string{"p10", "p11", "p13-1", "p14.2", "criteria:10"},
	Facts:    standard.Facts(identificationFacts...),
	State:    identified.state.Because(identified.because()...),
	Outcomes: []rule.Outcome{{ID: "refuse", When: rule.Not(identified.state)}},
	Values: []rule.ValueRule{
		truthOf("sheet_required", rule.Not(identified.waived)),
		identified.participants(),
	},
	Favours: rule.Met,
}}

// Evidence is what is known about whether somebody is a victim. The zero value of
// each field is unknown.
type Evidence struct {
	SheetRecognised              rule.Truth // the evaluation sheet recognises the person (annex 2)
	DetectedByInternalAffairs    rule.Truth // p11
	PreTrialInvestigationStarted rule.Truth // p13-1: into trafficking, other exploitation or kidnapping
	RecognisedInjuredParty       rule.Truth // p13-1: in that investigation
	JointPartnersAbsent          rule.Truth // p11, until order 325: neither partner at the place
}

// put sets the five facts of identification in a vector, from a place on.
func (e *Evidence) put(v *rule.Vector, from int) {
	for i, t := range [...]rule.Truth{
		e.SheetRecognised, e.DetectedByInternalAffairs, e.PreTrialInvestigationStarted,
		e.RecognisedInjuredParty, e.JointPartnersAbsent,
	} {
		v.SetTruth(from+i, t)
	}
}

// Identification answers whether a person is to be treated as identified (p10,
// p11, p13-1, p14.2). Its values are sheet_required and participants. It never
// fails.
func Identification(ed standard.Edition, e Evidence) rule.Answer {
	var v rule.Vector
	e.put(&v, 0)
	return ed.Answer(identification, &v)
}
