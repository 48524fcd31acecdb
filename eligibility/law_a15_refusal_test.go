package eligibility_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/eligibility"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// a15 is article 15(3) and (4) told plainly.
func a15() *plain {
	p := &plain{
		name:     "law-refusal",
		facts:    []asked{{name: "within_article_6", values: 2}, {name: "information_reliable", values: 2, judged: true}, {name: "trafficking", values: 2}},
		outcomes: []string{"refuse", "notify-in-writing-and-return-documents"},
		reasons:  []string{"law:a15(4)", "law:a15(4)(1)", "law:a15(4)(2)"},
		law:      func(d calendar.Date) string { return lastOf(d, "433-V", "67-VII") },
	}
	p.says = func(_ text, f []uint16) said {
		outside, unreliable, trafficking := f[0] == 1, f[1] == 1, f[2] == 2
		s := said{state: met(outside || unreliable)}
		p.follow(&s, outside || unreliable, "refuse")
		p.follow(&s, (outside || unreliable) && !trafficking, "notify-in-writing-and-return-documents")
		p.cite(&s, outside, "law:a15(4)(1)")
		p.cite(&s, unreliable, "law:a15(4)(2)")
		p.cite(&s, !outside && !unreliable, "law:a15(4)")
		return s
	}
	return p
}

// Services are refused when the situation is none of article 6 or the details and documents submitted are not reliable, and for nothing else.
// В услугах отказывают, если ситуация не относится к статье 6 или представленные сведения и документы недостоверны, и ни по какой иной причине.
func TestLawA15_WholeAgainstTheWords(t *testing.T) {
	a15().requireAll(t, func(ed standard.Edition, f []uint16) rule.Answer {
		return eligibility.LawRefusal(ed, rule.Truth(f[0]), rule.Truth(f[1]), rule.Truth(f[2]))
	})
	require.Equal(t, []string{"within_article_6", "information_reliable", "trafficking"}, factNames(decision(t, "law-refusal")))
}

// Either ground of refusal suffices, each is cited, and one that is there can be known without the other.
// Достаточно любого из оснований отказа, каждое названо, и для одного не нужно знать другое.
func TestLawA15_EitherGroundSuffices(t *testing.T) {
	ed := edition(t, lastDay)
	for _, other := range anyTruth {
		if a := eligibility.LawRefusal(ed, rule.No, other, rule.No); a.State != rule.Met || a.Reasons[0] != "law:a15(4)(1)" {
			t.Errorf("outside article 6, reliability %v: %v for %v", other, a.State, a.Reasons)
		}
		if a := eligibility.LawRefusal(ed, other, rule.No, rule.No); a.State != rule.Met || !slices.Contains(a.Reasons, "law:a15(4)(2)") {
			t.Errorf("unreliable, article 6 %v: %v for %v", other, a.State, a.Reasons)
		}
	}
}

// Trafficking is no ground of refusal and no shield against one: it only spares the written notice, since no local executive body decides.
// Торговля людьми не основание отказа и не защита от него: она лишь избавляет от письменного уведомления, ведь местный исполнительный орган не решает.
func TestLawA15_TraffickingOnlySparesTheNotice(t *testing.T) {
	ed := edition(t, lastDay)
	for _, within := range noYes {
		for _, reliable := range noYes {
			other, trafficking := eligibility.LawRefusal(ed, within, reliable, rule.No), eligibility.LawRefusal(ed, within, reliable, rule.Yes)
			require.Equal(t, other.State, trafficking.State)
			require.Equal(t, other.Reasons, trafficking.Reasons)
			require.NotContains(t, trafficking.Outcomes, "notify-in-writing-and-return-documents")
			if other.State == rule.Met {
				require.Equal(t, []string{"refuse", "notify-in-writing-and-return-documents"}, other.Outcomes)
			}
		}
	}
}

// Whether what was submitted is reliable a person has to judge, and an answer that turns on it says so.
// Достоверность сведений оценивает человек, и зависящий от неё ответ об этом говорит.
func TestLawA15_ReliabilityIsJudged(t *testing.T) {
	ed := edition(t, lastDay)
	require.Equal(t, []string{"information_reliable"}, eligibility.LawRefusal(ed, rule.Yes, rule.Yes, rule.No).Judgements)
	require.Empty(t, eligibility.LawRefusal(ed, rule.No, rule.Yes, rule.No).Judgements, "the other ground decides")
}
