package eligibility

// Article 6 of Law 114-IV: difficult life situations.
//
// A person or family may be recognised as being in a difficult life situation on one
// of the grounds of paragraph 1: (1) orphanhood, (2) no parental care, (3) neglect or
// deviant behaviour of a minor, (3-1) a stay in a special educational organisation or
// one with a particular regime, (4) limits of early development, (5) lasting
// impairment, (6) limits through a socially significant disease, (7) inability to
// look after oneself, (8) ill-treatment, (9) homelessness, (10) release from
// detention, (11) probation. Trafficking is a form of ill-treatment, whether or not
// criminal proceedings were opened (paragraph 2).
//
// Laws 58-VI, 76-VI and 240-VI changed the article; what they changed is not in the
// texts known, so that earlier answers are uncertain.

import (
	"slices"

	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// groundFacts are the grounds in the order of the article, trafficking last.
var groundFacts = []string{
	"orphanhood", "no_parental_care", "neglect_or_deviant_behaviour", "special_education_organisation",
	"early_development_limits", "lasting_impairment", "significant_disease_limits", "cannot_self_serve",
	"ill_treatment", "homeless", "released_from_detention", "on_probation", "trafficking",
}

var lawA06 = rule.Any("law:a6(1)",
	rule.Holds("orphanhood").At("law:a6(1)(1)"),
	rule.Holds("no_parental_care").At("law:a6(1)(2)"),
	rule.Holds("neglect_or_deviant_behaviour").At("law:a6(1)(3)"),
	rule.Holds("special_education_organisation").At("law:a6(1)(3-1)"),
	rule.Holds("early_development_limits").At("law:a6(1)(4)"),
	rule.Holds("lasting_impairment").At("law:a6(1)(5)"),
	rule.Holds("significant_disease_limits").At("law:a6(1)(6)"),
	rule.Holds("cannot_self_serve").At("law:a6(1)(7)"),
	rule.Any("law:a6(1)(8)",
		rule.Holds("ill_treatment").At("law:a6(1)(8)/ill-treatment"),
		rule.Holds("trafficking").At("law:a6(1)(8)/trafficking").
			Also(rule.Because{Cite: "law:a6(2)", When: rule.Holds("trafficking")})),
	rule.Holds("homeless").At("law:a6(1)(9)"),
	rule.Holds("released_from_detention").At("law:a6(1)(10)"),
	rule.Holds("on_probation").At("law:a6(1)(11)"),
).Named("difficult-situation")

var difficultSituation = &standard.Decision{
	Articles:     []string{"a6"},
	UnknownUntil: []string{"58-VI", "76-VI", "240-VI"},
	Rules: &rule.Decision{
		Name:     "difficult-situation",
		Question: rule.Text{En: "Is there a ground for a difficult life situation?", Ru: "Есть ли основание трудной жизненной ситуации?"},
		Cites:    []string{"law:a6(1)", "law:a6(2)"},
		Facts:    standard.Facts(groundFacts...),
		State:    lawA06,
		Favours:  rule.Met,
	},
}

// Ground is one of the grounds of article 6. Its zero value is unknown.
type Ground uint8

// The grounds, in the order of the article; trafficking is a form of ill-treatment.
const (
	Orphanhood Ground = iota + 1
	NoParentalCare
	NeglectOrDeviantBehaviour
	SpecialEducationOrganisation
	EarlyDevelopmentLimits
	LastingImpairment
	SignificantDiseaseLimits
	CannotSelfServe
	IllTreatment
	Homeless
	ReleasedFromDetention
	OnProbation
	Trafficking
)

// Grounds says of each ground whether it is there. A ground that is not in the map
// is unknown.
type Grounds map[Ground]rule.Truth

// DifficultSituation answers whether a ground for a difficult life situation exists
// (law:a6). It never fails; a ground that does not exist has no effect.
func DifficultSituation(ed standard.Edition, g Grounds) rule.Answer {
	var v rule.Vector
	for ground, t := range g {
		if ground >= Orphanhood && ground <= Trafficking {
			v.SetTruth(int(ground-Orphanhood), t)
		}
	}
	return ed.Answer(difficultSituation, &v)
}

// groundOption is the fact that names one ground.
func groundOption() rule.Fact {
	return rule.Fact{Name: "ground", Type: rule.OptionType, Options: slices.Clone(groundFacts), Cite: "law:a6(1)",
		Yes: rule.Text{En: "the ground of the difficult life situation", Ru: "основание трудной жизненной ситуации"}}
}
