package termination_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/eligibility"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
	"github.com/pana-kz/pana/termination"
)

// The conditions of paragraph 6, by their place.
const (
	dangerous = iota
	tuberculosis
	infection
	quarantine
	skinOrHair
	alcohol
	drugs
	terminal
	hospital
)

func healthOf(known []rule.Truth) eligibility.Health {
	return eligibility.Health{
		DangerousMentalDisorder: known[dangerous], ActiveTuberculosis: known[tuberculosis],
		InfectiousDisease: known[infection], QuarantineInfection: known[quarantine],
		ContagiousSkinOrHairDisease: known[skinOrHair], AlcoholIntoxication: known[alcohol],
		DrugIntoxication: known[drugs], TerminalIllnessNeedingPalliativeCare: known[terminal], InpatientTreatmentNeeded: known[hospital],
	}
}

// p42 is paragraph 42 told plainly, under its two readings: whether intoxication,
// and whether a need of hospital treatment, end the services by the letter.
func p42(intoxicationEnds, hospitalEnds bool) *plain {
	p := &plain{
		facts: []string{
			"dangerous_mental_disorder", "active_tuberculosis", "infectious_disease", "quarantine_infection",
			"contagious_skin_or_hair_disease", "alcohol_intoxication", "drug_intoxication",
			"terminal_illness_needing_palliative_care", "inpatient_treatment_needed",
		},
		outcomes: []string{"refer-to-healthcare", "discontinue", "refer-or-transfer"},
		reasons:  []string{"p6(1)", "p6(2)", "p6(3)", "p6(4)", "p6(5)", "p42"},
		judged:   []int{dangerous, infection, hospital},
	}
	p.says = func(has []bool) said {
		intoxicated := has[alcohol] || has[drugs]
		infectious := has[tuberculosis] || has[infection] || has[quarantine] || has[skinOrHair]
		ends := has[dangerous] || infectious || has[terminal] || intoxicated && intoxicationEnds || has[hospital] && hospitalEnds
		dealtWithElsewhere := intoxicated && !intoxicationEnds || has[hospital] && !hospitalEnds
		return said{
			state: met(ends),
			outcomes: p.when(dealtWithElsewhere, p.outcomes, "refer-to-healthcare") |
				p.when(ends, p.outcomes, "discontinue", "refer-or-transfer"),
			reasons: p.when(has[dangerous], p.reasons, "p6(1)") | p.when(infectious, p.reasons, "p6(2)") |
				p.when(intoxicated && intoxicationEnds, p.reasons, "p6(3)") | p.when(has[terminal], p.reasons, "p6(4)") |
				p.when(has[hospital] && hospitalEnds, p.reasons, "p6(5)") | p.when(true, p.reasons, "p42"),
		}
	}
	return p
}

// p42Under gives an edition with the two readings chosen.
func p42Under(t testing.TB, intoxicationEnds, hospitalEnds bool) standard.Edition {
	ed := edition(t, 2022, time.November, 1)
	if intoxicationEnds {
		ed = reading(t, ed, "intoxication-during-stay", "letter")
	}
	if hospitalEnds {
		ed = reading(t, ed, "inpatient-treatment", "letter")
	}
	return ed
}

// The services end on a contraindication of paragraph 6 and on nothing else, save the two that paragraphs 43 and 16 deal with, which end them only when read by the letter.
// Услуги прекращаются при противопоказаниях пункта 6 и только при них, кроме двух, о которых говорят пункты 43 и 16: эти прекращают услуги лишь при буквальном толковании.
func TestP42_EndsOnContraindicationsAlone(t *testing.T) {
	for _, intoxicationEnds := range []bool{false, true} {
		for _, hospitalEnds := range []bool{false, true} {
			ed := p42Under(t, intoxicationEnds, hospitalEnds)
			p42(intoxicationEnds, hospitalEnds).requireAll(t, func(known []rule.Truth) rule.Answer {
				return termination.Discontinuation(ed, healthOf(known))
			})
		}
	}
}

// The paragraph was never amended: what it says on the first day of the standard it says on the last.
// Пункт не изменялся: в последний день стандарта он говорит то же, что в первый.
func TestP42_SameInEveryEdition(t *testing.T) {
	for _, day := range []calendar.Date{
		calendar.MustDate(2016, time.April, 8), calendar.MustDate(2022, time.February, 21),
		calendar.MustDate(2022, time.September, 3), calendar.MustDate(2023, time.June, 30),
	} {
		ed, err := standard.On(day)
		require.NoError(t, err)
		p42(false, false).requireComplete(t, func(known []rule.Truth) rule.Answer {
			return termination.Discontinuation(ed, healthOf(known))
		})
	}
}

// Under the default readings a need of hospital treatment does not end the services by itself: the recipient is referred; a stay in a health facility suspends the services, and hospital treatment is a ground of extension.
// При толкованиях по умолчанию сама по себе потребность в стационарном лечении услуг не прекращает: получателя направляют; нахождение в учреждении здравоохранения приостанавливает услуги, а лечение в стационаре — основание продления.
func TestP42_HospitalTreatmentNeverEndsAStay(t *testing.T) {
	ed := edition(t, 2022, time.November, 1)
	known := slices.Repeat([]rule.Truth{rule.No}, 9)
	known[hospital] = rule.Yes
	a := termination.Discontinuation(ed, healthOf(known))
	if a.State != rule.NotMet || !slices.Equal(a.Outcomes, []string{"refer-to-healthcare"}) {
		t.Errorf("discontinuation: %v %v", a.State, a.Outcomes)
	}
	if a := termination.Suspension(ed, rule.Yes); a.State != rule.Met {
		t.Errorf("suspension: %v", a.State)
	}
	a, err := termination.ContractExtension(ed, termination.Extension{
		Contract: termination.Contract{Concluded: calendar.MustDate(2022, time.May, 16), MonthsAlreadyExtended: rule.TallyOf(0)},
		Months:   rule.TallyOf(3), InpatientTreatment: rule.Yes, CriminalCasePending: rule.No,
	})
	require.NoError(t, err)
	if a.State != rule.Met || !slices.Equal(a.Reasons, []string{"p16(2)"}) {
		t.Errorf("extension: %v for %v", a.State, a.Reasons)
	}
}

// Under the default readings being drunk or drugged once does not end the services: it is a breach of the internal rules, and those count only when there are more than three.
// При толкованиях по умолчанию однократное опьянение услуг не прекращает: это нарушение внутреннего распорядка, а нарушения значимы, лишь если их более трёх.
func TestP42_IntoxicationOnceEndsNothing(t *testing.T) {
	ed := edition(t, 2022, time.November, 1)
	for _, in := range []int{alcohol, drugs} {
		known := slices.Repeat([]rule.Truth{rule.No}, 9)
		known[in] = rule.Yes
		a := termination.Discontinuation(ed, healthOf(known))
		if a.State != rule.NotMet || !slices.Equal(a.Outcomes, []string{"refer-to-healthcare"}) {
			t.Errorf("discontinuation: %v %v", a.State, a.Outcomes)
		}
		c := quiet()
		c.Violations = rule.TallyOf(1)
		if a, err := termination.Expulsion(ed, c); err != nil || a.State != rule.NotMet {
			t.Errorf("expulsion after one violation: %v, %v", a.State, err)
		}
	}
}

// Read by the letter, paragraph 42 ends the services exactly where paragraph 6 bars the stay.
// Если читать буквально, пункт 42 прекращает услуги ровно там, где пункт 6 не допускает пребывания.
func TestP42_ByTheLetterItIsParagraph6(t *testing.T) {
	ed := p42Under(t, true, true)
	for place := range 19683 {
		if place%oneIn > 0 {
			continue
		}
		known := make([]rule.Truth, 9)
		for i := range known {
			known[i] = rule.Truth(place % 3)
			place /= 3
		}
		bars, ends := eligibility.Contraindication(ed, healthOf(known)), termination.Discontinuation(ed, healthOf(known))
		if bars.State != ends.State || !slices.Equal(bars.Needed, ends.Needed) {
			t.Fatalf("%v: paragraph 6 %v, paragraph 42 %v", known, bars.State, ends.State)
		}
	}
}

// Everybody with a contraindication is referred or transferred, and whose services end is always referred or transferred under paragraph 42.
// Всякого с противопоказанием направляют или переводят, а кому услуги прекращены, того — всегда по пункту 42.
func TestP42_NobodyIsLeftWithoutCare(t *testing.T) {
	for _, intoxicationEnds := range []bool{false, true} {
		for _, hospitalEnds := range []bool{false, true} {
			ed := p42Under(t, intoxicationEnds, hospitalEnds)
			for ill := range 512 {
				known := make([]rule.Truth, 9)
				for i := range known {
					known[i] = rule.TruthOf(ill>>i&1 == 1)
				}
				a := termination.Discontinuation(ed, healthOf(known))
				ended := slices.Contains(a.Outcomes, "discontinue")
				if (ill != 0) != (len(a.Outcomes) > 0) || ended != slices.Contains(a.Outcomes, "refer-or-transfer") || ended != (a.State == rule.Met) {
					t.Fatalf("%v: %v %v", known, a.State, a.Outcomes)
				}
			}
		}
	}
}
