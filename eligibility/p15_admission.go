package eligibility

// Paragraphs 9, 15, 17, 19 and 20: admission.
//
// A place paid from the budget is given on an application or on a written direction
// of the authorised body or internal affairs (p9), to a person whom the standard
// covers (p5), who has no medical contraindication (p6) and was identified as a
// victim (p10 to p14), after the permit of the authorised body (p15), by a contract
// (p15.2). Minor children whom she legally represents come with her (p17). A child
// without legal representatives is not admitted: the guardianship authority is
// notified and the child handed over to an adaptation centre (p19). Who is admitted
// is registered (p20). Until the contract a recognised victim gets the general
// services (p39).
//
// The permit cannot be refused, only be missing; and it does not heal a missing
// identification. Readings: those of paragraph 5 and of identification,
// permit-for-trafficking, permit-when-directed, representative-absent,
// children-identification.

import (
	"slices"

	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// The facts of admission, by the place of the first of each group.
const (
	admissionPerson   = 0
	admissionHealth   = 3
	admissionEvidence = 12
	admissionFile     = 17
)

var admission = &standard.Decision{
	Articles: []string{"a3"},
	Stands:   map[string]string{"identified_victim": "identification"},
	Rules:    admissionDecision(),
}

func admissionDecision() *rule.Decision {
	covered := scopeFor(identified.state).covers
	asked := rule.Any("p9", rule.Holds("application_filed").At("p9/filed-application"), rule.Holds("direction_issued").At("p9/written-direction"))
	childAlone := rule.All("p19", rule.Holds("minor").At("p19/minor"), rule.Choose("representative-absent",
		rule.Branch{Option: "has-none", Part: rule.Not(rule.Holds("has_legal_representative"))},
		rule.Branch{Option: "none-present", Part: rule.Not(rule.Holds("representative_present"))},
	).At("p19/representative-absent")).Named("child-without-representative")
	permitted := rule.Any("p15",
		rule.Holds("permit_issued").At("p15/permit-issued"),
		rule.Choose("permit-for-trafficking",
			rule.Branch{Option: "permit-required", Part: rule.Never()},
			rule.Branch{Option: "permit-not-required", Part: rule.Always()}),
		rule.Choose("permit-when-directed",
			rule.Branch{Option: "permit-required", Part: rule.Never()},
			rule.Branch{Option: "direction-suffices", Part: rule.Holds("direction_issued")}),
	).Named("permit")
	clear := rule.All("", rule.Not(p06), asked, covered, identified.state, rule.Not(childAlone)).Named("no-obstacle")
	admit := rule.All("", clear, permitted)
	awaitPermit := rule.All("", clear, rule.Not(permitted))
	children := rule.All("p17", admit, rule.Holds("minor_children_present").At("p17/children-present"), rule.Choose("children-identification",
		rule.Branch{Option: "not-asked", Part: rule.Always()},
		rule.Branch{Option: "each-child", Part: rule.Holds("children_identified")}))

	because := []rule.Because{{Cite: "p5", When: rule.Not(covered)}}
	for _, item := range []string{"p6(1)", "p6(2)", "p6(3)", "p6(4)", "p6(5)"} {
		because = append(because, rule.Because{Cite: item, When: p06.Part(item)})
	}
	because = append(because,
		rule.Because{Cite: "p9", When: rule.Not(asked)},
		rule.Because{Cite: "p14.2", When: rule.Not(identified.state)},
		rule.Because{Cite: "p15", When: awaitPermit},
		rule.Because{Cite: "p15.2", When: admit},
		rule.Because{Cite: "p19", When: childAlone})

	return &rule.Decision{
		Name: "admission",
		Question: rule.Text{
			En: "Is the person to be admitted under a contract?",
			Ru: "Принимается ли лицо по договору?",
		},
		Cites: []string{"p5", "p6", "p9", "p14.2", "p15", "p15.2", "p17", "p19", "p20", "p39"},
		Facts: standard.Facts(slices.Concat(
			[]string{"citizenship", "permanent_resident", "treaty"},
			HealthFacts(), identificationFacts,
			[]string{"application_filed", "direction_issued", "minor", "has_legal_representative",
				"representative_present", "minor_children_present", "children_identified", "permit_issued"})...),
		State: admit.Because(because...),
		Outcomes: []rule.Outcome{
			{ID: "refer-to-healthcare", When: p06},
			{ID: "await-application", When: rule.Not(asked)},
			{ID: "refuse", When: rule.Any("", rule.Not(covered), rule.Not(identified.state))},
			{ID: "await-permit", When: awaitPermit},
			{ID: "admit", When: admit},
			{ID: "admit-children", When: children},
			{ID: "notify-guardianship", When: childAlone},
			{ID: "transfer-to-adaptation-centre", When: childAlone},
			{ID: "register", When: admit},
			{ID: "provide-general-services", When: awaitPermit},
		},
		Favours: rule.Met,
	}
}

// Applicant is what is known of somebody who comes to an organisation. The zero
// value of each field is unknown.
type Applicant struct {
	Person // without IdentifiedVictim, which is passed over: Evidence stands in its place
	Health
	Evidence
	ApplicationFiled       rule.Truth // p9
	DirectionIssued        rule.Truth // p9
	Minor                  rule.Truth // p19
	HasLegalRepresentative rule.Truth // p19
	RepresentativePresent  rule.Truth // p19
	MinorChildrenPresent   rule.Truth // p17
	ChildrenIdentified     rule.Truth // p17, under children-identification: each-child
	PermitIssued           rule.Truth // p15: no means "not yet"
}

func (a *Applicant) put(v *rule.Vector) {
	v.SetOption(admissionPerson, uint8(a.Citizenship))
	v.SetTruth(admissionPerson+1, a.PermanentResident)
	v.SetOption(admissionPerson+2, uint8(a.Treaty))
	a.Health.Put(v, admissionHealth)
	a.Evidence.put(v, admissionEvidence)
	for i, t := range [...]rule.Truth{
		a.ApplicationFiled, a.DirectionIssued, a.Minor, a.HasLegalRepresentative,
		a.RepresentativePresent, a.MinorChildrenPresent, a.ChildrenIdentified, a.PermitIssued,
	} {
		v.SetTruth(admissionFile+i, t)
	}
}

// Admission answers whether a person is to be admitted under a contract (p5, p6,
// p9 to p15, p17 to p20, p39). It never fails.
//
// Its outcomes, of which several can hold:
//
//   - admit, register, and admit-children for the minors who came along (p15.2, p20, p17);
//   - refer-to-healthcare: an illness of p6. By itself it is never a refusal;
//   - refuse: not covered (p5), or not identified as a victim (p14.2). Somebody who is
//     ill and also no victim is referred and refused;
//   - notify-guardianship, transfer-to-adaptation-centre: a minor without a legal
//     representative (p19). That is no refusal either;
//   - await-application, await-permit with provide-general-services (p9, p15, p39):
//     not yet. Where nothing but these is there, not met means "not yet".
//
// A met answer cites p15.2, the provision that gives the consequence; one that is not
// met cites every provision that stands in the way.
func Admission(ed standard.Edition, a Applicant) rule.Answer {
	var v rule.Vector
	a.put(&v)
	return ed.Answer(admission, &v)
}

// AdmissionCore is [Admission] without reasons: state, outcomes and needed facts
// alone, without allocating.
func AdmissionCore(ed standard.Edition, a Applicant) rule.Core {
	var v rule.Vector
	a.put(&v)
	return ed.Core(admission, &v)
}
