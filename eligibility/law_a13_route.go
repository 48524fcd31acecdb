package eligibility

// Articles 13, 14(3) and 15 of Law 114-IV: who applies, where, and who decides.
//
// A person applies at the place of residence: for the guaranteed and the additional
// volume to the local executive body; for paid services to the provider; for
// services because of ill-treatment, trafficking included, or homelessness to the
// provider too (a13(1)). In her interest others may apply who say why she does not
// apply herself: an adult member of the family, a guardian, an akim, a
// representative, a provider for ill-treatment or homelessness, an organisation
// against domestic violence (a13(2)). The local executive body decides, but not for
// trafficking and homelessness (a15(1)); paid services follow an agreement (a15(6)).
// For ill-treatment and homelessness the residence does not matter (a15(7)). From Law
// 67-VII the provider is chosen on the portal for significant diseases and
// ill-treatment (a15(8)).

import (
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

var applicationRoute = &standard.Decision{Articles: []string{"a13", "a14", "a15"}, Rules: routeDecision()}

// otherApplicants are those who may apply for somebody else, in the order of
// a13(2).
var otherApplicants = []string{"adult-family-member", "guardian", "akim", "representative", "provider", "domestic-violence-organisation"}

func routeDecision() *rule.Decision {
	self := rule.Is("applicant", "self").At("law:a13(1)")
	atProvider := rule.Is("ground", "ill_treatment", "trafficking", "homeless")
	others := rule.Any("law:a13(2)")
	for i, who := range otherApplicants {
		at := "law:a13(2)(" + string(rune('1'+i)) + ")"
		conditions := []*rule.Node{rule.Is("applicant", who), rule.Holds("reason_stated").At(at + "/reason-stated")}
		if who == "provider" {
			conditions = append(conditions, atProvider.At(at+"/ground"))
		}
		others = others.With(rule.All(at, conditions...))
	}
	paid := rule.Is("volume", "paid")
	onPortal := rule.Any("", rule.Is("ground", "significant_disease_limits", "ill_treatment", "trafficking").At("law:a15(8)").Since("67-VII"))
	return &rule.Decision{
		Name:     "application-route",
		Question: rule.Text{En: "May this applicant apply, and where does it lead?", Ru: "Вправе ли этот заявитель обратиться и куда?"},
		Cites:    []string{"law:a13(1)", "law:a13(2)", "law:a14(3)", "law:a15(1)", "law:a15(6)", "law:a15(7)", "law:a15(8)"},
		Facts: append(append(standard.Facts("applicant", "reason_stated"), groundOption()),
			standard.Facts("volume")...),
		State: rule.Any("", self, others.CitesNotMet()).CitesNotMet("law:a13(2)"),
		Values: []rule.ValueRule{
			{Name: "addressee", Cases: []rule.Case{
				{When: rule.Any("law:a13(1)", paid, atProvider), Value: rule.Option("provider")},
				rule.Otherwise(rule.Option("local-executive-body")),
			}},
			{Name: "decided_by", Cases: []rule.Case{
				{When: paid.At("law:a15(6)"), Value: rule.Option("agreement")},
				{When: rule.Is("ground", "trafficking").At("law:a15(1)/trafficking"), Value: rule.Option("standard")},
				{When: rule.Is("ground", "homeless").At("law:a15(1)/homelessness"), Value: rule.Option("provider")},
				rule.Otherwise(rule.Option("local-executive-body")),
			}},
			truthOf("residence_matters", rule.Not(atProvider.At("law:a15(7)"))),
			truthOf("choose_on_portal", onPortal),
		},
		Favours: rule.Met,
	}
}

// ApplicantKind is who applies. Its zero value is unknown.
type ApplicantKind uint8

// Who can apply, in the order of article 13.
const (
	Self ApplicantKind = iota + 1
	AdultFamilyMember
	Guardian
	Akim
	Representative // by power of attorney
	Provider
	DomesticViolenceOrganisation
)

// Volume is which services are applied for. Its zero value is unknown.
type Volume uint8

// The volumes of services.
const (
	Guaranteed Volume = iota + 1
	Additional
	Paid
)

// Application is what is known of an application. The zero value of each field is
// unknown.
type Application struct {
	Applicant    ApplicantKind
	ReasonStated rule.Truth // why the person does not apply herself
	Ground       Ground
	Volume       Volume
}

// ApplicationRoute answers whether an applicant may apply (law:a13), and in its
// values addressee, decided_by, residence_matters and choose_on_portal where that
// leads. It never fails.
func ApplicationRoute(ed standard.Edition, a Application) rule.Answer {
	var v rule.Vector
	v.SetOption(0, uint8(a.Applicant))
	v.SetTruth(1, a.ReasonStated)
	v.SetOption(2, uint8(a.Ground))
	v.SetOption(3, uint8(a.Volume))
	return ed.Answer(applicationRoute, &v)
}
