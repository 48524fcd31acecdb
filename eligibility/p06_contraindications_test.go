package eligibility_test

import (
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/eligibility"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// p06Conditions is paragraph 6 as a list: each condition with the item that names
// it, and whether a person has to judge it.
var p06Conditions = []struct {
	item   string
	fact   string
	judged bool
	of     func(*eligibility.Health) *rule.Truth
}{
	{"p6(1)", "dangerous_mental_disorder", true, func(h *eligibility.Health) *rule.Truth { return &h.DangerousMentalDisorder }},
	{"p6(2)", "active_tuberculosis", false, func(h *eligibility.Health) *rule.Truth { return &h.ActiveTuberculosis }},
	{"p6(2)", "infectious_disease", true, func(h *eligibility.Health) *rule.Truth { return &h.InfectiousDisease }},
	{"p6(2)", "quarantine_infection", false, func(h *eligibility.Health) *rule.Truth { return &h.QuarantineInfection }},
	{"p6(2)", "contagious_skin_or_hair_disease", false, func(h *eligibility.Health) *rule.Truth { return &h.ContagiousSkinOrHairDisease }},
	{"p6(3)", "alcohol_intoxication", false, func(h *eligibility.Health) *rule.Truth { return &h.AlcoholIntoxication }},
	{"p6(3)", "drug_intoxication", false, func(h *eligibility.Health) *rule.Truth { return &h.DrugIntoxication }},
	{"p6(4)", "terminal_illness_needing_palliative_care", false, func(h *eligibility.Health) *rule.Truth { return &h.TerminalIllnessNeedingPalliativeCare }},
	{"p6(5)", "inpatient_treatment_needed", true, func(h *eligibility.Health) *rule.Truth { return &h.InpatientTreatmentNeeded }},
}

// p06Health yields every state of health, with and without unknown conditions.
func p06Health(yield func(eligibility.Health) bool) {
	var every func(h eligibility.Health, from int) bool
	every = func(h eligibility.Health, from int) bool {
		if from == len(p06Conditions) {
			return yield(h)
		}
		for _, known := range []rule.Truth{rule.Unknown, rule.No, rule.Yes} {
			*p06Conditions[from].of(&h) = known
			if !every(h, from+1) {
				return false
			}
		}
		return true
	}
	every(eligibility.Health{}, 0)
}

// p06Complete yields every state of health in which nothing is unknown.
func p06Complete(yield func(eligibility.Health) bool) {
	for h := range p06Health {
		if !slices.Contains(p06Truths(h), rule.Unknown) && !yield(h) {
			return
		}
	}
}

// p06Truths gives the conditions in the order of the text.
func p06Truths(h eligibility.Health) []rule.Truth {
	truths := make([]rule.Truth, len(p06Conditions))
	for i, c := range p06Conditions {
		truths[i] = *c.of(&h)
	}
	return truths
}

// p06Says is paragraph 6 told plainly, without a rule.
func p06Says(h eligibility.Health) rule.Answer {
	a := rule.Answer{Decision: "contraindication"}
	var unknown []string
	present := 0
	for _, c := range p06Conditions {
		switch *c.of(&h) {
		case rule.Yes:
			present++
			if !slices.Contains(a.Reasons, c.item) {
				a.Reasons = append(a.Reasons, c.item)
			}
		case rule.Unknown:
			unknown = append(unknown, c.fact)
		}
	}
	switch {
	case present > 0:
		a.State, a.Outcomes = rule.Met, []string{"refer-to-healthcare"}
	case unknown == nil:
		a.State, a.Reasons = rule.NotMet, []string{"p6"}
	default:
		a.Needed = unknown
	}
	for _, c := range p06Conditions { // an answer turns on a judgement when no other condition is there
		own := *c.of(&h)
		if c.judged && own != rule.Unknown && (present == 0 || present == 1 && own == rule.Yes) {
			a.Judgements = append(a.Judgements, c.fact)
		}
	}
	return a
}

// p06Same reports whether two answers are the same in every member.
func p06Same(a, b *rule.Answer) bool {
	same := a.Decision == b.Decision && a.State == b.State && a.Edition == b.Edition && a.Law == b.Law && a.On == b.On &&
		a.Certainty == b.Certainty && len(a.Values) == len(b.Values)
	for _, lists := range [][2][]string{
		{a.Outcomes, b.Outcomes}, {a.Reasons, b.Reasons}, {a.Needed, b.Needed}, {a.AlsoNeeded, b.AlsoNeeded},
		{a.Presumed, b.Presumed}, {a.Readings, b.Readings}, {a.Judgements, b.Judgements}, {a.Uncertain, b.Uncertain},
	} {
		same = same && slices.Equal(lists[0], lists[1])
	}
	return same
}

func p06Edition(t testing.TB, year int, month time.Month, day int) standard.Edition {
	t.Helper()
	ed, err := standard.On(calendar.MustDate(year, month, day))
	require.NoError(t, err)
	return ed
}

// Each item of paragraph 6, and each disease that an item lists, is a contraindication by itself; without any of them there is none.
// Каждый подпункт пункта 6 и каждое названное в нём заболевание — противопоказание само по себе; без них противопоказаний нет.
func TestP06_AnyOneIsEnoughAndNoneIsNone(t *testing.T) {
	ed := p06Edition(t, 2022, time.November, 1)
	cases := 0
	for h := range p06Health {
		if cases++; cases%oneIn > 0 {
			continue
		}
		got, want := eligibility.Contraindication(ed, h), p06Says(h)
		want.Edition, want.On = "383", ed.Day()
		if !p06Same(&got, &want) {
			t.Fatalf("%+v (-want +got):\n%s", h, cmp.Diff(want, got, cmpopts.EquateEmpty()))
		}
	}
	require.Equal(t, 19683, cases)
}

// One more contraindication never helps: it neither clears a person nor takes a referral away.
// Ещё одно противопоказание никогда не улучшает положение: оно не снимает запрета и не отменяет направления.
func TestP06_OneMoreNeverHelps(t *testing.T) {
	ed := p06Edition(t, 2022, time.November, 1)
	weight := map[rule.State]int{rule.NotMet: 0, rule.Undetermined: 1, rule.Met: 2}
	place := 0
	for h := range p06Health {
		if place++; place%oneIn > 0 {
			continue
		}
		before := eligibility.Contraindication(ed, h)
		for _, c := range p06Conditions {
			worse := h
			if *c.of(&h) == rule.Yes {
				continue
			}
			*c.of(&worse) = rule.Yes
			after := eligibility.Contraindication(ed, worse)
			if weight[after.State] < weight[before.State] || len(after.Outcomes) < len(before.Outcomes) {
				t.Fatalf("with %s too: %v %v, before %v %v", c.fact, after.State, after.Outcomes, before.State, before.Outcomes)
			}
		}
	}
}

// What follows from a contraindication is a referral to healthcare and nothing else; paragraph 6 refuses nobody.
// Из противопоказания следует направление в организацию здравоохранения и ничего больше; отказа пункт 6 не знает.
func TestP06_ReferralAndNeverRefusal(t *testing.T) {
	ed := p06Edition(t, 2022, time.November, 1)
	for h := range p06Complete {
		a := eligibility.Contraindication(ed, h)
		ill := slices.Contains(p06Truths(h), rule.Yes)
		if want := map[bool][]string{true: {"refer-to-healthcare"}}[ill]; !slices.Equal(a.Outcomes, want) {
			t.Fatalf("%+v: outcomes %v, want %v", h, a.Outcomes, want)
		}
	}
}

// The paragraph was never amended and leaves nothing open: in every edition and under every reading it says the same.
// Пункт не изменялся и разночтений не допускает: в каждой редакции и при любом толковании он говорит одно и то же.
func TestP06_SameInEveryEditionAndReading(t *testing.T) {
	last := p06Edition(t, 2023, time.June, 30)
	same := func(ed standard.Edition, h eligibility.Health) {
		got, want := eligibility.Contraindication(ed, h), p06Says(h)
		if got.State != want.State || !slices.Equal(got.Outcomes, want.Outcomes) || !slices.Equal(got.Reasons, want.Reasons) || len(got.Readings) > 0 {
			t.Fatalf("%+v on %s: %+v, want %+v", h, ed.Day(), got, want)
		}
	}
	for h := range p06Complete {
		for _, ed := range []standard.Edition{
			p06Edition(t, 2016, time.April, 8), p06Edition(t, 2022, time.February, 20), p06Edition(t, 2022, time.February, 21),
			p06Edition(t, 2022, time.September, 3), p06Edition(t, 2022, time.October, 8), last,
		} {
			same(ed, h)
		}
	}
	for r := range standard.Readings() {
		for o := range r.Options() {
			ed, err := last.With(r.ID, o.ID)
			require.NoError(t, err)
			for _, c := range p06Conditions { // each condition by itself
				h := p06Healthy
				*c.of(&h) = rule.Yes
				same(ed, h)
			}
			same(ed, p06Healthy)
		}
	}
}

// No later order touches the answer; only in the first weeks is there doubt, namely whether the standard was in force at all.
// Поздние приказы на ответ не влияют; лишь в первые недели есть сомнение, действовал ли уже сам стандарт.
func TestP06_DoubtOnlyAboutTheStandardItself(t *testing.T) {
	for _, tt := range []struct {
		name string
		ed   standard.Edition
		want []string
	}{
		{"first day of the window of order 138", p06Edition(t, 2016, time.April, 8), []string{"138"}},
		{"last day of the window of order 138", p06Edition(t, 2016, time.May, 7), []string{"138"}},
		{"the day after", p06Edition(t, 2016, time.May, 8), nil},
		{"window of order 49", p06Edition(t, 2022, time.March, 1), nil},
		{"window of order 325", p06Edition(t, 2022, time.September, 20), nil},
	} {
		for _, h := range []eligibility.Health{{}, {ActiveTuberculosis: rule.Yes}} {
			if got := eligibility.Contraindication(tt.ed, h).Uncertain; !slices.Equal(got, tt.want) {
				t.Errorf("%s: uncertain %v, want %v", tt.name, got, tt.want)
			}
		}
	}
}

// Whoever no longer knows the facts of one item loses that item as a reason and no other; if it was the only one, nothing is decided any more.
// Кто больше не знает фактов одного подпункта, теряет как основание только его; если он был единственным, вопрос снова открыт.
func TestP06_DroppingAnItemRemovesThatItemAlone(t *testing.T) {
	ed := p06Edition(t, 2022, time.November, 1)
	for h := range p06Complete {
		reasons := eligibility.Contraindication(ed, h).Reasons
		for _, dropped := range reasons {
			less := h
			for _, c := range p06Conditions {
				if dropped == "p6" || c.item == dropped {
					*c.of(&less) = rule.Unknown
				}
			}
			a := eligibility.Contraindication(ed, less)
			rest := slices.DeleteFunc(slices.Clone(reasons), func(r string) bool { return r == dropped })
			if !slices.Equal(a.Reasons, rest) || (len(rest) == 0) != (a.State == rule.Undetermined) {
				t.Fatalf("%v without the facts of %s: %v for %v", reasons, dropped, a.State, a.Reasons)
			}
		}
	}
}

// p06Healthy has none of the conditions.
var p06Healthy = eligibility.Health{
	DangerousMentalDisorder: rule.No, ActiveTuberculosis: rule.No, InfectiousDisease: rule.No, QuarantineInfection: rule.No,
	ContagiousSkinOrHairDisease: rule.No, AlcoholIntoxication: rule.No, DrugIntoxication: rule.No, TerminalIllnessNeedingPalliativeCare: rule.No,
	InpatientTreatmentNeeded: rule.No,
}

// p06Ill has three conditions of three items, and no others.
var p06Ill = eligibility.Health{
	DangerousMentalDisorder: rule.No, ActiveTuberculosis: rule.Yes, InfectiousDisease: rule.No, QuarantineInfection: rule.No,
	ContagiousSkinOrHairDisease: rule.No, AlcoholIntoxication: rule.No, DrugIntoxication: rule.Yes, TerminalIllnessNeedingPalliativeCare: rule.No,
	InpatientTreatmentNeeded: rule.Yes,
}

// p06Half is what a first look shows: half of the conditions are unknown.
var p06Half = eligibility.Health{
	DangerousMentalDisorder: rule.No, ContagiousSkinOrHairDisease: rule.No, AlcoholIntoxication: rule.No,
	DrugIntoxication: rule.No,
}

func BenchmarkContraindication(b *testing.B) {
	ed := p06Edition(b, 2022, time.November, 1)
	for _, bm := range []struct {
		name  string
		h     eligibility.Health
		state rule.State
	}{
		{"with reasons", p06Ill, rule.Met},
		{"half unknown", p06Half, rule.Undetermined},
	} {
		b.Run(bm.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if a := eligibility.Contraindication(ed, bm.h); a.State != bm.state {
					b.Fatal(a.State)
				}
			}
		})
	}
}
