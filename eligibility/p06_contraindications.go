package eligibility

// Paragraph 6: medical contraindications.
//
// A person cannot stay in an organisation, not even by day, while she has one of
// five kinds of condition: (1) a mental illness whose disturbances of behaviour
// endanger both herself and others; (2) active tuberculosis, an infectious
// disease, a quarantine infection, or a contagious disease of skin or hair; (3)
// intoxication by alcohol or drugs; (4) a terminal illness that needs palliative
// and nursing care; (5) another illness or injury that needs treatment in a
// specialised hospital. Any one suffices. Its closing part: such a person is
// referred to the fitting healthcare organisation.
//
// Never amended. No reading: the words decide.

import (
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// Health is what is known of a person's health on the day of the decision. The
// zero value of each field is unknown.
type Health struct {
	DangerousMentalDisorder              rule.Truth // p6(1): dangerous to herself and to others
	ActiveTuberculosis                   rule.Truth // p6(2)
	InfectiousDisease                    rule.Truth // p6(2): by its words even a cold
	QuarantineInfection                  rule.Truth // p6(2)
	ContagiousSkinOrHairDisease          rule.Truth // p6(2)
	AlcoholIntoxication                  rule.Truth // p6(3)
	DrugIntoxication                     rule.Truth // p6(3)
	TerminalIllnessNeedingPalliativeCare rule.Truth // p6(4): in need of palliative and nursing care
	InpatientTreatmentNeeded             rule.Truth // p6(5): for another illness or an injury
}

// Put sets the nine facts of paragraph 6 in a vector, from a place on.
func (h *Health) Put(v *rule.Vector, from int) {
	for i, t := range [...]rule.Truth{
		h.DangerousMentalDisorder, h.ActiveTuberculosis, h.InfectiousDisease, h.QuarantineInfection,
		h.ContagiousSkinOrHairDisease, h.AlcoholIntoxication, h.DrugIntoxication, h.TerminalIllnessNeedingPalliativeCare,
		h.InpatientTreatmentNeeded,
	} {
		v.SetTruth(from+i, t)
	}
}

// HealthFacts gives the names of the facts of paragraph 6, in the order of its
// items.
func HealthFacts() []string {
	return []string{
		"dangerous_mental_disorder",
		"active_tuberculosis", "infectious_disease", "quarantine_infection", "contagious_skin_or_hair_disease",
		"alcohol_intoxication", "drug_intoxication",
		"terminal_illness_needing_palliative_care",
		"inpatient_treatment_needed",
	}
}

// P06 is the rule of paragraph 6, for paragraphs that refer to it.
func P06() *rule.Node { return p06 }

var p06 = rule.Any("p6",
	rule.Holds("dangerous_mental_disorder").At("p6(1)"),
	rule.Any("p6(2)",
		rule.Holds("active_tuberculosis").At("p6(2)/tuberculosis"),
		rule.Holds("infectious_disease").At("p6(2)/infection"),
		rule.Holds("quarantine_infection").At("p6(2)/quarantine"),
		rule.Holds("contagious_skin_or_hair_disease").At("p6(2)/skin-or-hair"),
	),
	rule.Any("p6(3)",
		rule.Holds("alcohol_intoxication").At("p6(3)/alcohol"),
		rule.Holds("drug_intoxication").At("p6(3)/drugs"),
	),
	rule.Holds("terminal_illness_needing_palliative_care").At("p6(4)"),
	rule.Holds("inpatient_treatment_needed").At("p6(5)"),
).Named("contraindication")

var contraindication = &standard.Decision{Rules: &rule.Decision{
	Name: "contraindication",
	Question: rule.Text{
		En: "Is there a medical contraindication to a stay of any kind on this day?",
		Ru: "Есть ли в этот день медицинское противопоказание к пребыванию любого вида?",
	},
	Cites:    []string{"p6", "p6.2"},
	Facts:    standard.Facts(HealthFacts()...),
	State:    p06,
	Outcomes: []rule.Outcome{{ID: "refer-to-healthcare", When: p06}},
	Favours:  rule.NotMet,
}}

// Contraindication answers whether there is a medical contraindication to a stay
// of any kind (p6). Its outcome is a referral to healthcare (p6.2), never a
// refusal. It needs an edition from [standard.On]; it never fails.
func Contraindication(ed standard.Edition, h Health) rule.Answer {
	var v rule.Vector
	h.Put(&v, 0)
	return ed.Answer(contraindication, &v)
}
