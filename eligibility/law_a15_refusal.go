package eligibility

// Article 15(3) and (4) of Law 114-IV: refusal.
//
// Services are refused where none of the grounds of article 6 is there, or where
// what was submitted is not reliable. The local executive body gives notice in
// writing and returns the documents; for trafficking it does not decide, and so has
// nothing to give notice of.

import (
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

var lawA15Refusal = rule.Any("law:a15(4)",
	rule.Not(rule.Holds("within_article_6").At("law:a15(4)(1)")),
	rule.Not(rule.Holds("information_reliable").At("law:a15(4)(2)")),
).Named("law-refusal")

var lawRefusal = &standard.Decision{
	Articles: []string{"a15"},
	Rules: &rule.Decision{
		Name:     "law-refusal",
		Question: rule.Text{En: "Is there a ground for refusal?", Ru: "Есть ли основание для отказа?"},
		Cites:    []string{"law:a15(3)", "law:a15(4)"},
		Facts:    standard.Facts("within_article_6", "information_reliable", "trafficking"),
		State:    lawA15Refusal,
		Outcomes: []rule.Outcome{
			{ID: "refuse", When: lawA15Refusal},
			{ID: "notify-in-writing-and-return-documents", When: rule.All("law:a15(3)", lawA15Refusal, rule.Not(rule.Holds("trafficking")))},
		},
		Favours: rule.NotMet,
	},
}

// LawRefusal answers whether there is a ground for refusal under the Law
// (law:a15(4)): the situation is not within article 6, or what was submitted is not
// reliable. It never fails.
func LawRefusal(ed standard.Edition, withinArticle6, informationReliable, trafficking rule.Truth) rule.Answer {
	var v rule.Vector
	v.SetTruth(0, withinArticle6)
	v.SetTruth(1, informationReliable)
	v.SetTruth(2, trafficking)
	return ed.Answer(lawRefusal, &v)
}
