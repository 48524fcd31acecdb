package eligibility

// Articles 11-3 and 11-6 of Law 114-IV: participants of the national preventive
// mechanism.
//
// Barred are (1) those with an unexpunged conviction, suspects and accused, those
// whose capacity a court has limited or taken, judges, advocates, civil servants,
// the military, law enforcement and special bodies, and those registered with a
// psychiatrist or narcologist; (2) those released from liability for an intentional
// crime on non-rehabilitating grounds, dismissed for negative reasons, struck off as
// an advocate, or whose licence was withdrawn. The powers end on a violation of law,
// a resignation in writing, death, departure for good, loss of citizenship, a
// conviction, or another case that laws name.
//
// Chapter 3-1 came with Law 240-VI; before it neither question arises.

import (
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// chapter31 holds once chapter 3-1 is in force; the answer cites the article all
// the same.
func chapter31(article string) *rule.Node { return rule.Always().At(article).Since("240-VI") }

// unbarred is the absence of a bar.
func unbarred(fact, at string) *rule.Node { return rule.Not(rule.Holds(fact).At(at)) }

var monitorEligibility = &standard.Decision{
	Articles: []string{"a11-3"},
	Rules: &rule.Decision{
		Name:     "monitor-eligibility",
		Question: rule.Text{En: "May the person take part in the national preventive mechanism?", Ru: "Может ли лицо участвовать в национальном превентивном механизме?"},
		Cites:    []string{"law:a11-3", "law:a11-3(1)", "law:a11-3(2)"},
		Facts: standard.Facts("unexpunged_conviction", "suspected_or_accused", "legally_incapable", "barred_office",
			"registered_with_psychiatrist_or_narcologist", "released_on_non_rehabilitating_grounds", "dismissed_for_cause",
			"struck_off_as_advocate", "advocate_licence_withdrawn"),
		Applies: chapter31("law:a11-3"),
		State: rule.All("law:a11-3",
			unbarred("unexpunged_conviction", "law:a11-3(1)(1)"),
			unbarred("suspected_or_accused", "law:a11-3(1)(2)"),
			unbarred("legally_incapable", "law:a11-3(1)(3)"),
			unbarred("barred_office", "law:a11-3(1)(4)"),
			unbarred("registered_with_psychiatrist_or_narcologist", "law:a11-3(1)(5)"),
			unbarred("released_on_non_rehabilitating_grounds", "law:a11-3(2)/released"),
			unbarred("dismissed_for_cause", "law:a11-3(2)/dismissed"),
			unbarred("struck_off_as_advocate", "law:a11-3(2)/struck-off"),
			unbarred("advocate_licence_withdrawn", "law:a11-3(2)/licence-withdrawn")),
	},
}

var monitorTermination = &standard.Decision{
	Articles: []string{"a11-6"},
	Rules: &rule.Decision{
		Name:     "monitor-termination",
		Question: rule.Text{En: "Do the powers of a participant of the mechanism end?", Ru: "Прекращаются ли полномочия участника механизма?"},
		Cites:    []string{"law:a11-6"},
		Facts: standard.Facts("violated_law", "resigned_in_writing", "dead_or_declared_dead", "left_for_permanent_residence",
			"lost_citizenship", "convicted", "other_statutory_case"),
		Applies: chapter31("law:a11-6"),
		State: rule.Any("law:a11-6",
			rule.Holds("violated_law").At("law:a11-6(1)"),
			rule.Holds("resigned_in_writing").At("law:a11-6(2)"),
			rule.Holds("dead_or_declared_dead").At("law:a11-6(3)"),
			rule.Holds("left_for_permanent_residence").At("law:a11-6(4)"),
			rule.Holds("lost_citizenship").At("law:a11-6(5)"),
			rule.Holds("convicted").At("law:a11-6(6)"),
			rule.Holds("other_statutory_case").At("law:a11-6(7)")),
	},
}

// Bars is what is known of the bars of article 11-3. The zero value of each field
// is unknown.
type Bars struct {
	UnexpungedConviction                    rule.Truth // (1)(1)
	SuspectedOrAccused                      rule.Truth // (1)(2)
	LegallyIncapable                        rule.Truth // (1)(3): by a court, limited capacity too
	BarredOffice                            rule.Truth // (1)(4)
	RegisteredWithPsychiatristOrNarcologist rule.Truth // (1)(5): or narcologist
	ReleasedOnNonRehabilitatingGrounds      rule.Truth // (2): for an intentional crime
	DismissedForCause                       rule.Truth // (2): for negative reasons
	StruckOffAsAdvocate                     rule.Truth // (2)
	AdvocateLicenceWithdrawn                rule.Truth // (2)
}

// MonitorEligibility answers whether a person may take part in the national
// preventive mechanism (law:a11-3). It never fails.
func MonitorEligibility(ed standard.Edition, b Bars) rule.Answer {
	var v rule.Vector
	for i, t := range [...]rule.Truth{
		b.UnexpungedConviction, b.SuspectedOrAccused, b.LegallyIncapable, b.BarredOffice, b.RegisteredWithPsychiatristOrNarcologist,
		b.ReleasedOnNonRehabilitatingGrounds, b.DismissedForCause, b.StruckOffAsAdvocate, b.AdvocateLicenceWithdrawn,
	} {
		v.SetTruth(i, t)
	}
	return ed.Answer(monitorEligibility, &v)
}

// Events is what is known of the events of article 11-6. The zero value of each
// field is unknown.
type Events struct {
	ViolatedLaw               rule.Truth // 1)
	ResignedInWriting         rule.Truth // 2)
	DeadOrDeclaredDead        rule.Truth // 3)
	LeftForPermanentResidence rule.Truth // 4)
	LostCitizenship           rule.Truth // 5)
	Convicted                 rule.Truth // 6)
	OtherStatutoryCase        rule.Truth // 7)
}

// MonitorTermination answers whether the powers of a participant of the mechanism
// end (law:a11-6). It never fails.
func MonitorTermination(ed standard.Edition, e Events) rule.Answer {
	var v rule.Vector
	for i, t := range [...]rule.Truth{
		e.ViolatedLaw, e.ResignedInWriting, e.DeadOrDeclaredDead, e.LeftForPermanentResidence,
		e.LostCitizenship, e.Convicted, e.OtherStatutoryCase,
	} {
		v.SetTruth(i, t)
	}
	return ed.Answer(monitorTermination, &v)
}
