package eligibility_test

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/eligibility"
	"github.com/pana-kz/pana/standard/rule"
)

// a06Grounds is article 6(1) as a list: each ground with what is cited for it.
var a06Grounds = []struct {
	ground eligibility.Ground
	fact   string
	cites  []string
}{
	{eligibility.Orphanhood, "orphanhood", []string{"law:a6(1)(1)"}},
	{eligibility.NoParentalCare, "no_parental_care", []string{"law:a6(1)(2)"}},
	{eligibility.NeglectOrDeviantBehaviour, "neglect_or_deviant_behaviour", []string{"law:a6(1)(3)"}},
	{eligibility.SpecialEducationOrganisation, "special_education_organisation", []string{"law:a6(1)(3-1)"}},
	{eligibility.EarlyDevelopmentLimits, "early_development_limits", []string{"law:a6(1)(4)"}},
	{eligibility.LastingImpairment, "lasting_impairment", []string{"law:a6(1)(5)"}},
	{eligibility.SignificantDiseaseLimits, "significant_disease_limits", []string{"law:a6(1)(6)"}},
	{eligibility.CannotSelfServe, "cannot_self_serve", []string{"law:a6(1)(7)"}},
	{eligibility.IllTreatment, "ill_treatment", []string{"law:a6(1)(8)"}},
	{eligibility.Homeless, "homeless", []string{"law:a6(1)(9)"}},
	{eligibility.ReleasedFromDetention, "released_from_detention", []string{"law:a6(1)(10)"}},
	{eligibility.OnProbation, "on_probation", []string{"law:a6(1)(11)"}},
	{eligibility.Trafficking, "trafficking", []string{"law:a6(1)(8)", "law:a6(2)"}},
}

// a06Order is the order in which answers cite article 6.
var a06Order = []string{
	"law:a6(1)", "law:a6(1)(1)", "law:a6(1)(2)", "law:a6(1)(3)", "law:a6(1)(3-1)", "law:a6(1)(4)", "law:a6(1)(5)", "law:a6(1)(6)",
	"law:a6(1)(7)", "law:a6(1)(8)", "law:a6(1)(9)", "law:a6(1)(10)", "law:a6(1)(11)", "law:a6(2)",
}

// a06Says is article 6 told plainly.
func a06Says(g eligibility.Grounds) (state rule.State, reasons, needed []string) {
	cited := map[string]bool{}
	for _, ground := range a06Grounds {
		switch g[ground.ground] {
		case rule.Yes:
			for _, c := range ground.cites {
				cited[c] = true
			}
		case rule.Unknown:
			needed = append(needed, ground.fact)
		}
	}
	switch {
	case len(cited) > 0:
		state, needed = rule.Met, nil
	case needed == nil:
		state, cited["law:a6(1)"] = rule.NotMet, true
	}
	for _, c := range a06Order {
		if cited[c] {
			reasons = append(reasons, c)
		}
	}
	return state, reasons, needed
}

// a06Law names the last law that amended article 6.
func a06Law(d calendar.Date) string {
	law := "236-V"
	for _, l := range []struct {
		act  string
		from calendar.Date
	}{{"58-VI", day(2017, time.April, 29)}, {"76-VI", day(2017, time.July, 1)}, {"240-VI", day(2019, time.April, 12)}} {
		if !d.Before(l.from) {
			law = l.act
		}
	}
	return law
}

func requireSituation(t *testing.T, d calendar.Date, g eligibility.Grounds) {
	t.Helper()
	got := eligibility.DifficultSituation(edition(t, d), g)
	state, reasons, needed := a06Says(g)
	if got.State != state || !slices.Equal(got.Reasons, reasons) || !slices.Equal(got.Needed, needed) || got.Law != a06Law(d) ||
		len(got.Outcomes)+len(got.AlsoNeeded)+len(got.Values)+len(got.Readings)+len(got.Judgements)+len(got.Presumed) > 0 {
		t.Fatalf("on %s, %v: %+v, want %v for %v, needed %v, law %s", d, g, got, state, reasons, needed, a06Law(d))
	}
}

// grounds gives the grounds whose states of knowledge are the digits of a number.
func grounds(digits, base int, values []rule.Truth) eligibility.Grounds {
	g := eligibility.Grounds{}
	for _, ground := range a06Grounds {
		if known := values[digits%base]; known != rule.Unknown {
			g[ground.ground] = known
		}
		digits /= base
	}
	return g
}

// Any one ground of article 6 is enough, and without any there is none, in every edition.
// Достаточно любого основания статьи 6; без них оснований нет — в каждой редакции.
func TestLawA06_AnyGroundIsEnough(t *testing.T) {
	for i, d := range daysThatMatter() {
		for bits := range 1 << len(a06Grounds) {
			if (bits+i)%8 == 0 || d == lastDay { // whole on the last day, and over eight days besides
				requireSituation(t, d, grounds(bits, 2, noYes))
			}
		}
	}
}

// While grounds are unknown the question is open only as long as none is known to be there.
// Пока часть оснований неизвестна, вопрос открыт, лишь если ни одно не установлено.
func TestLawA06_UnknownGroundsLeaveItOpenOnlyWithoutAKnownOne(t *testing.T) {
	places := 1
	for range a06Grounds {
		places *= 3
	}
	random := rand.New(rand.NewPCG(6, 1))
	for range 50_000 {
		requireSituation(t, lastDay, grounds(random.IntN(places), 3, anyTruth))
	}
	for i := range a06Grounds { // all but one denied, and one of them unknown
		g := grounds(0, 2, noYes)
		delete(g, a06Grounds[i].ground)
		requireSituation(t, lastDay, g)
	}
	requireSituation(t, lastDay, nil)
}

// Trafficking is a form of ill-treatment by itself; whether criminal proceedings were opened is not even asked.
// Торговля людьми — сама по себе форма жестокого обращения; возбуждено ли уголовное дело, даже не спрашивают.
func TestLawA06_TraffickingIsIllTreatmentWithoutProceedings(t *testing.T) {
	for _, d := range daysThatMatter() {
		a := eligibility.DifficultSituation(edition(t, d), eligibility.Grounds{eligibility.Trafficking: rule.Yes, eligibility.IllTreatment: rule.No})
		require.Equal(t, rule.Met, a.State)
		require.Equal(t, []string{"law:a6(1)(8)", "law:a6(2)"}, a.Reasons)
	}
	want := []string{}
	for _, g := range a06Grounds {
		want = append(want, g.fact)
	}
	require.Equal(t, want, factNames(decision(t, "difficult-situation")), "no fact on proceedings")
}

// What three laws changed in the article is not known, so that an answer is certain only once the last of them is surely in force.
// Что изменили в статье три закона, неизвестно, поэтому ответ надёжен лишь с несомненного введения последнего из них.
func TestLawA06_EarlierAnswersAreUncertain(t *testing.T) {
	for _, tt := range []struct {
		name string
		day  calendar.Date
		want []string
	}{
		{"before all three", day(2017, time.April, 28), []string{"58-VI", "76-VI", "240-VI"}},
		{"last day of doubt about the first", day(2017, time.May, 28), []string{"58-VI", "76-VI", "240-VI"}},
		{"after the first", day(2017, time.May, 29), []string{"76-VI", "240-VI"}},
		{"eve of the second", day(2017, time.June, 30), []string{"76-VI", "240-VI"}},
		{"day of the second", day(2017, time.July, 1), []string{"240-VI"}},
		{"eve of the third", day(2019, time.April, 11), []string{"240-VI"}},
		{"last day of doubt about the third", day(2019, time.May, 11), []string{"240-VI"}},
		{"the day after", day(2019, time.May, 12), nil},
	} {
		a := eligibility.DifficultSituation(edition(t, tt.day), eligibility.Grounds{eligibility.Trafficking: rule.Yes})
		require.Equal(t, tt.want, a.Uncertain, tt.name)
	}
}

// What is no ground of the article has no effect.
// Не названное в статье основание значения не имеет.
func TestLawA06_OtherGroundsHaveNoEffect(t *testing.T) {
	a := eligibility.DifficultSituation(edition(t, lastDay), eligibility.Grounds{0: rule.Yes, eligibility.Trafficking + 1: rule.Yes})
	require.Equal(t, rule.Undetermined, a.State)
	require.Len(t, a.Needed, len(a06Grounds))
}
