package termination

// Paragraph 42: discontinuation on medical grounds.
//
// The services end when a contraindication of paragraph 6 comes to light. The
// closing part: the recipient is then referred or transferred to a medical or
// social organisation.
//
// Two items of paragraph 6 are also dealt with elsewhere, so that two readings
// decide whether they end a stay: intoxication, which paragraph 43(1) counts as a
// breach of the internal rules (reading intoxication-during-stay), and hospital
// treatment, which suspends the services and is a ground of extension (reading
// inpatient-treatment). A contraindication that does not end the stay still means
// a referral (p6.2).
//
// Never amended.

import (
	"github.com/pana-kz/pana/eligibility"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// p42 and p42Soft part the contraindications under the two readings: those that
// end the stay, and those that do not.
var p42, p42Soft = discontinuationRules(eligibility.P06())

func discontinuationRules(p06 *rule.Node) (ends, soft *rule.Node) {
	// dealtWithElsewhere gives an item of paragraph 6 to one side or the other.
	dealtWithElsewhere := func(reading, softOption string, item *rule.Node) (ends, soft *rule.Node) {
		return rule.Choose(reading, rule.Branch{Option: softOption, Part: rule.Never()}, rule.Branch{Option: "letter", Part: item}),
			rule.Choose(reading, rule.Branch{Option: softOption, Part: item}, rule.Branch{Option: "letter", Part: rule.Never()})
	}
	intoxicationEnds, intoxicationSoft := dealtWithElsewhere("intoxication-during-stay", "breach-of-rules-only", p06.Part("p6(3)"))
	hospitalEnds, hospitalSoft := dealtWithElsewhere("inpatient-treatment", "suspend-only", p06.Part("p6(5)"))
	ends = rule.Any("p42", p06.Part("p6(1)"), p06.Part("p6(2)"), intoxicationEnds, p06.Part("p6(4)"), hospitalEnds).
		Also(rule.Because{Cite: "p42", When: rule.Always()}).Named("discontinuation")
	return ends, rule.Any("", intoxicationSoft, hospitalSoft)
}

var discontinuation = &standard.Decision{Rules: &rule.Decision{
	Name: "discontinuation",
	Question: rule.Text{
		En: "Do the services end because of a medical contraindication?",
		Ru: "Прекращаются ли услуги из-за медицинского противопоказания?",
	},
	Cites: []string{"p42", "p42.2"},
	Facts: standard.Facts(eligibility.HealthFacts()...),
	State: p42,
	Outcomes: []rule.Outcome{
		{ID: "refer-to-healthcare", When: p42Soft},
		{ID: "discontinue", When: p42},
		{ID: "refer-or-transfer", When: p42},
	},
	Favours: rule.NotMet,
}}

// Discontinuation answers whether the services end because of a contraindication
// that came to light during the stay (p42). It never fails.
func Discontinuation(ed standard.Edition, h eligibility.Health) rule.Answer {
	var v rule.Vector
	h.Put(&v, 0)
	return ed.Answer(discontinuation, &v)
}
