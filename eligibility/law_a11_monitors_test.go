package eligibility_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/eligibility"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// a11Bars is article 11-3 as a list: each bar with what is cited for it.
var a11Bars = []struct {
	fact   string
	cite   string
	judged bool
	of     func(*eligibility.Bars) *rule.Truth
}{
	{"unexpunged_conviction", "law:a11-3(1)(1)", false, func(b *eligibility.Bars) *rule.Truth { return &b.UnexpungedConviction }},
	{"suspected_or_accused", "law:a11-3(1)(2)", false, func(b *eligibility.Bars) *rule.Truth { return &b.SuspectedOrAccused }},
	{"legally_incapable", "law:a11-3(1)(3)", false, func(b *eligibility.Bars) *rule.Truth { return &b.LegallyIncapable }},
	{"barred_office", "law:a11-3(1)(4)", false, func(b *eligibility.Bars) *rule.Truth { return &b.BarredOffice }},
	{"registered_with_psychiatrist_or_narcologist", "law:a11-3(1)(5)", false, func(b *eligibility.Bars) *rule.Truth { return &b.RegisteredWithPsychiatristOrNarcologist }},
	{"released_on_non_rehabilitating_grounds", "law:a11-3(2)", false, func(b *eligibility.Bars) *rule.Truth { return &b.ReleasedOnNonRehabilitatingGrounds }},
	{"dismissed_for_cause", "law:a11-3(2)", true, func(b *eligibility.Bars) *rule.Truth { return &b.DismissedForCause }},
	{"struck_off_as_advocate", "law:a11-3(2)", false, func(b *eligibility.Bars) *rule.Truth { return &b.StruckOffAsAdvocate }},
	{"advocate_licence_withdrawn", "law:a11-3(2)", false, func(b *eligibility.Bars) *rule.Truth { return &b.AdvocateLicenceWithdrawn }},
}

// a11Events is article 11-6 as a list.
var a11Events = []struct {
	fact   string
	cite   string
	judged bool
	of     func(*eligibility.Events) *rule.Truth
}{
	{"violated_law", "law:a11-6(1)", true, func(e *eligibility.Events) *rule.Truth { return &e.ViolatedLaw }},
	{"resigned_in_writing", "law:a11-6(2)", false, func(e *eligibility.Events) *rule.Truth { return &e.ResignedInWriting }},
	{"dead_or_declared_dead", "law:a11-6(3)", false, func(e *eligibility.Events) *rule.Truth { return &e.DeadOrDeclaredDead }},
	{"left_for_permanent_residence", "law:a11-6(4)", false, func(e *eligibility.Events) *rule.Truth { return &e.LeftForPermanentResidence }},
	{"lost_citizenship", "law:a11-6(5)", false, func(e *eligibility.Events) *rule.Truth { return &e.LostCitizenship }},
	{"convicted", "law:a11-6(6)", false, func(e *eligibility.Events) *rule.Truth { return &e.Convicted }},
	{"other_statutory_case", "law:a11-6(7)", true, func(e *eligibility.Events) *rule.Truth { return &e.OtherStatutoryCase }},
}

func a11Law(d calendar.Date) string { return lastOf(d, "114-IV", "240-VI") }

// a11_3 is article 11-3 told plainly.
func a11_3() *plain {
	p := &plain{
		name:    "monitor-eligibility",
		reasons: []string{"law:a11-3", "law:a11-3(1)(1)", "law:a11-3(1)(2)", "law:a11-3(1)(3)", "law:a11-3(1)(4)", "law:a11-3(1)(5)", "law:a11-3(2)"},
		acts:    []string{"240-VI"},
		law:     a11Law,
	}
	for _, b := range a11Bars {
		p.facts = append(p.facts, asked{name: b.fact, values: 2, judged: b.judged})
	}
	p.says = func(x text, f []uint16) said {
		s := said{state: rule.NotApplicable}
		if x.since("240-VI") {
			s.state = met(!slices.Contains(f, 2))
			for i, b := range a11Bars {
				p.cite(&s, f[i] == 2, b.cite)
			}
		}
		p.cite(&s, s.state != rule.NotMet, "law:a11-3")
		return s
	}
	return p
}

// a11_6 is article 11-6 told plainly.
func a11_6() *plain {
	p := &plain{
		name:    "monitor-termination",
		reasons: []string{"law:a11-6", "law:a11-6(1)", "law:a11-6(2)", "law:a11-6(3)", "law:a11-6(4)", "law:a11-6(5)", "law:a11-6(6)", "law:a11-6(7)"},
		acts:    []string{"240-VI"},
		law:     a11Law,
	}
	for _, e := range a11Events {
		p.facts = append(p.facts, asked{name: e.fact, values: 2, judged: e.judged})
	}
	p.says = func(x text, f []uint16) said {
		s := said{state: rule.NotApplicable}
		if x.since("240-VI") {
			s.state = met(slices.Contains(f, 2))
			for i, e := range a11Events {
				p.cite(&s, f[i] == 2, e.cite)
			}
		}
		p.cite(&s, s.state != rule.Met, "law:a11-6")
		return s
	}
	return p
}

// Nobody with a bar of article 11-3 may take part in the preventive mechanism, and everybody else may.
// Никто с препятствием по статье 11-3 не может участвовать в превентивном механизме, а любой другой может.
func TestLawA11_3_WholeAgainstTheWords(t *testing.T) {
	a11_3().requireAll(t, func(ed standard.Edition, f []uint16) rule.Answer {
		var b eligibility.Bars
		for i, bar := range a11Bars {
			*bar.of(&b) = rule.Truth(f[i])
		}
		return eligibility.MonitorEligibility(ed, b)
	})
}

// Each bar suffices by itself, whatever else is unknown, and is cited.
// Каждое препятствие достаточно само по себе, что бы ни было неизвестно, и названо в ответе.
func TestLawA11_3_EachBarStandsByItself(t *testing.T) {
	ed := edition(t, lastDay)
	for _, bar := range a11Bars {
		var b eligibility.Bars
		*bar.of(&b) = rule.Yes
		a := eligibility.MonitorEligibility(ed, b)
		require.Equal(t, rule.NotMet, a.State, bar.fact)
		require.Equal(t, []string{bar.cite}, a.Reasons, bar.fact)
	}
}

// Before chapter 3-1 there was no mechanism, and the question did not arise, whatever is known of a person.
// До главы 3-1 механизма не было, и вопрос не возникал, что бы ни было известно о человеке.
func TestLawA11_3_NoMechanismBeforeChapter31(t *testing.T) {
	eve, first := edition(t, day(2019, time.April, 11)), edition(t, day(2019, time.April, 12))
	a := eligibility.MonitorEligibility(eve, eligibility.Bars{})
	require.Equal(t, rule.NotApplicable, a.State)
	require.Equal(t, []string{"law:a11-3"}, a.Reasons)
	require.Empty(t, a.Needed)
	require.Equal(t, rule.Undetermined, eligibility.MonitorEligibility(first, eligibility.Bars{}).State)
	require.Equal(t, []string{"240-VI"}, eligibility.MonitorEligibility(first, eligibility.Bars{}).Uncertain)
}

// The powers of a participant end in each of the seven cases of article 11-6, and in no other.
// Полномочия участника прекращаются в каждом из семи случаев статьи 11-6 и ни в каком ином.
func TestLawA11_6_WholeAgainstTheWords(t *testing.T) {
	a11_6().requireAll(t, func(ed standard.Edition, f []uint16) rule.Answer {
		var e eligibility.Events
		for i, event := range a11Events {
			*event.of(&e) = rule.Truth(f[i])
		}
		return eligibility.MonitorTermination(ed, e)
	})
}

// One case is enough to end the powers, whatever else is unknown.
// Для прекращения полномочий достаточно одного случая, что бы ни было неизвестно.
func TestLawA11_6_OneCaseIsEnough(t *testing.T) {
	ed := edition(t, lastDay)
	for _, event := range a11Events {
		var e eligibility.Events
		*event.of(&e) = rule.Yes
		a := eligibility.MonitorTermination(ed, e)
		require.Equal(t, rule.Met, a.State, event.fact)
		require.Equal(t, []string{event.cite}, a.Reasons, event.fact)
	}
}
