package eligibility_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/eligibility"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// clues is what is known about whether somebody is a victim.
type clues struct{ sheet, byInternalAffairs, investigation, injuredParty, partnersAbsent bool }

// p10Says is what paragraphs 10 to 14 say of clues.
type p10Says struct{ identified, byWaiver, byOrder325, sheetRequired bool }

func identificationSays(x text, c clues) p10Says {
	injured := c.investigation && c.injuredParty
	byOrder := injured && x.since("325")
	byCriteria := injured && !x.since("325") && x.since("criteria-2021") && x.reads("injured-party-before-325")
	s := p10Says{byOrder325: byOrder, sheetRequired: !byOrder && !byCriteria}
	s.byWaiver = !s.sheetRequired && !x.reads("injured-party-identified")
	s.identified = s.byWaiver || c.sheet
	return s
}

var (
	p10Acts     = []string{"criteria-2021", "325"}
	p10Readings = []twoWays{
		{"injured-party-identified", "counts-as-identified", "only-waives-the-sheet"},
		{"injured-party-before-325", "from-order-325", "from-criteria-2021"},
	}
)

// p10 is identification told plainly.
func p10() *plain {
	p := &plain{
		name:     "identification",
		facts:    truths("sheet_recognised", "detected_by_internal_affairs", "pre_trial_investigation_started", "recognised_injured_party", "joint_partners_absent"),
		outcomes: []string{"refuse"},
		reasons:  []string{"p10", "p11", "p13-1", "p14.2", "criteria:10"},
		values:   []string{"sheet_required", "participants"},
		acts:     p10Acts,
		readings: p10Readings,
	}
	p.says = func(x text, f []uint16) said {
		c := clues{f[0] == 2, f[1] == 2, f[2] == 2, f[3] == 2, f[4] == 2}
		i := identificationSays(x, c)
		s := said{state: met(i.identified)}
		p.follow(&s, !i.identified, "refuse")
		p.cite(&s, !i.identified, "p14.2")
		s.values[0] = fmt.Sprint(i.sheetRequired)
		switch {
		case i.byWaiver:
			s.values[1] = `[]`
			p.cite(&s, i.byOrder325, "p13-1")
			p.cite(&s, !i.byOrder325, "criteria:10")
		case c.byInternalAffairs:
			s.values[1] = `["internal-affairs","authorised-body","organisation"]`
			if c.partnersAbsent && !x.since("325") {
				s.values[1] = `["internal-affairs"]`
			}
			p.cite(&s, i.identified, "p11")
		default:
			s.values[1] = `["organisation","authorised-body"]`
			p.cite(&s, i.identified, "p10")
		}
		return s
	}
	return p
}

func evidence(f []uint16) eligibility.Evidence {
	return eligibility.Evidence{
		SheetRecognised: rule.Truth(f[0]), DetectedByInternalAffairs: rule.Truth(f[1]), PreTrialInvestigationStarted: rule.Truth(f[2]),
		RecognisedInjuredParty: rule.Truth(f[3]), JointPartnersAbsent: rule.Truth(f[4]),
	}
}

// allEvidence yields all evidence in which nothing is unknown.
func allEvidence(yield func(eligibility.Evidence) bool) {
	for bits := range 1 << 5 {
		f := make([]uint16, 5)
		for i := range f {
			f[i] = uint16(bits>>i&1) + 1
		}
		if !yield(evidence(f)) {
			return
		}
	}
}

func participants(a *rule.Answer) []string {
	names := []string{}
	for _, v := range a.Value("participants").Items() {
		names = append(names, v.Text())
	}
	return names
}

// A person is identified by the sheet, or as the injured party of an investigation; who takes part follows from who detected the offence.
// Лицо идентифицируют по листу оценки либо как потерпевшего в расследовании; кто участвует, зависит от того, кто выявил правонарушение.
func TestP10_WholeAgainstTheWords(t *testing.T) {
	p10().requireAll(t, func(ed standard.Edition, f []uint16) rule.Answer { return eligibility.Identification(ed, evidence(f)) })
}

// Under the default readings nothing but the sheet decides until order 325, whatever an investigator has found.
// При толкованиях по умолчанию до приказа № 325 решает только лист оценки, что бы ни установило следствие.
func TestP10_TheSheetAloneDecidesUntilOrder325(t *testing.T) {
	for _, d := range daysThatMatter() {
		if !d.Before(day(2022, time.September, 3)) {
			continue
		}
		ed := edition(t, d)
		for e := range allEvidence {
			a := eligibility.Identification(ed, e)
			if a.State != met(e.SheetRecognised == rule.Yes) || !a.Value("sheet_required").Bool() {
				t.Fatalf("%+v on %s: %v, sheet required %v", e, d, a.State, a.Value("sheet_required"))
			}
		}
	}
}

// Who detected the offence, and who was at the place, never changes whether somebody counts as a victim.
// Кто выявил правонарушение и кто был на месте, на признание жертвой не влияет.
func TestP10_WhoDetectedItNeverDecides(t *testing.T) {
	for _, d := range daysThatMatter() {
		ed := edition(t, d)
		for e := range allEvidence {
			base := eligibility.Identification(ed, e).State
			for _, e.DetectedByInternalAffairs = range anyTruth {
				for _, e.JointPartnersAbsent = range anyTruth {
					if a := eligibility.Identification(ed, e); a.State != base {
						t.Fatalf("%+v on %s: %v, before %v", e, d, a.State, base)
					}
				}
			}
		}
	}
}

// The organisation identifies together with the authorised body where internal affairs did not detect the offence.
// Если правонарушение выявили не органы внутренних дел, организация проводит идентификацию совместно с уполномоченным органом.
func TestP10_OrganisationAndAuthorisedBodyIdentifyTogether(t *testing.T) {
	for _, d := range daysThatMatter() {
		a := eligibility.Identification(edition(t, d), eligibility.Evidence{
			SheetRecognised: rule.Yes, DetectedByInternalAffairs: rule.No, PreTrialInvestigationStarted: rule.No, RecognisedInjuredParty: rule.No,
		})
		require.Equal(t, []string{"organisation", "authorised-body"}, participants(&a))
		require.Equal(t, []string{"p10"}, a.Reasons)
	}
}

// Internal affairs identify alone only until order 325, and only where both partners are absent from the place.
// Одни органы внутренних дел проводят идентификацию лишь до приказа № 325 и лишь если партнёров на месте нет.
func TestP11_InternalAffairsActAloneOnlyUntilOrder325(t *testing.T) {
	found := eligibility.Evidence{SheetRecognised: rule.Yes, DetectedByInternalAffairs: rule.Yes, PreTrialInvestigationStarted: rule.No, RecognisedInjuredParty: rule.No}
	together := []string{"internal-affairs", "authorised-body", "organisation"}
	for _, d := range daysThatMatter() {
		ed := edition(t, d)
		for _, found.JointPartnersAbsent = range noYes {
			want := together
			if d.Before(day(2022, time.September, 3)) && found.JointPartnersAbsent == rule.Yes {
				want = []string{"internal-affairs"}
			}
			a := eligibility.Identification(ed, found)
			if got := participants(&a); !slices.Equal(got, want) || !slices.Equal(a.Reasons, []string{"p11"}) {
				t.Errorf("on %s, partners absent %v: %v for %v, want %v", d, found.JointPartnersAbsent, got, a.Reasons, want)
			}
		}
	}
}

// Since order 325 the sheet is not required only when both facts are there: an investigation has begun, and the person was recognised as its injured party.
// С приказа № 325 лист оценки не требуется лишь при обоих условиях: начато досудебное расследование и лицо признано потерпевшим.
func TestP13_1_BothFactsAreNeeded(t *testing.T) {
	ed := edition(t, lastDay)
	for e := range allEvidence {
		both := e.PreTrialInvestigationStarted == rule.Yes && e.RecognisedInjuredParty == rule.Yes
		a := eligibility.Identification(ed, e)
		if a.Value("sheet_required").Bool() == both || both && a.State != rule.Met {
			t.Errorf("%+v: %v, sheet required %v", e, a.State, a.Value("sheet_required"))
		}
	}
}

// Under the default readings the injured party is identified whatever a sheet says: it is not asked for, and nobody need take part.
// При толкованиях по умолчанию потерпевший считается идентифицированным, что бы ни показал лист: его не спрашивают, и участвовать никому не нужно.
func TestP13_1_TheSheetIsNotLookedAt(t *testing.T) {
	ed := edition(t, lastDay)
	for _, sheet := range anyTruth {
		a := eligibility.Identification(ed, eligibility.Evidence{SheetRecognised: sheet, PreTrialInvestigationStarted: rule.Yes, RecognisedInjuredParty: rule.Yes})
		require.Equal(t, rule.Met, a.State)
		require.Equal(t, []string{"p13-1"}, a.Reasons)
		require.Empty(t, participants(&a))
		require.Empty(t, a.AlsoNeeded)
	}
}

// What waives the sheet is the procedural status of injured party; being recognised as a victim, by the sheet itself, does not.
// От листа освобождает процессуальный статус потерпевшего; признание жертвой, то есть по самому листу, от него не освобождает.
func TestP13_1_InjuredPartyIsAProceduralStatus(t *testing.T) {
	ed := edition(t, lastDay)
	a := eligibility.Identification(ed, eligibility.Evidence{
		SheetRecognised: rule.Yes, DetectedByInternalAffairs: rule.No, PreTrialInvestigationStarted: rule.Yes, RecognisedInjuredParty: rule.No,
	})
	require.True(t, a.Value("sheet_required").Bool())
	require.Equal(t, []string{"p10"}, a.Reasons)
	for _, name := range factNames(decision(t, "identification")) {
		require.NotContains(t, name, "victim", "no fact makes a recognised victim out of an injured party")
	}
}

// The paragraph is there from order 325 on, and not a day earlier; whoever lets the Criteria speak has it from their amendment of December 2021.
// Пункт действует с приказа № 325 и ни днём раньше; кто следует Критериям, применяет это правило с их изменения в декабре 2021 года.
func TestP13_1_FromOrder325On(t *testing.T) {
	injured := eligibility.Evidence{SheetRecognised: rule.No, PreTrialInvestigationStarted: rule.Yes, RecognisedInjuredParty: rule.Yes}
	for _, d := range daysThatMatter() {
		ed := edition(t, d)
		require.Equal(t, met(!d.Before(day(2022, time.September, 3))), eligibility.Identification(ed, injured).State, "on %s", d)
		earlier := reading(t, ed, "injured-party-before-325", "from-criteria-2021")
		require.Equal(t, met(!d.Before(day(2021, time.December, 28))), eligibility.Identification(earlier, injured).State, "by the Criteria, on %s", d)
	}
}

// Read so that the paragraph only spares the sheet, the sheet still decides, and the participants are those of paragraphs 10 and 11.
// При толковании, что пункт лишь освобождает от листа, решает всё же лист, а участвуют лица из пунктов 10 и 11.
func TestP13_1_OnlyWaivingTheSheetIdentifiesNobody(t *testing.T) {
	ed := reading(t, edition(t, lastDay), "injured-party-identified", "only-waives-the-sheet")
	for e := range allEvidence {
		e.PreTrialInvestigationStarted, e.RecognisedInjuredParty = rule.Yes, rule.Yes
		a := eligibility.Identification(ed, e)
		if a.State != met(e.SheetRecognised == rule.Yes) || a.Value("sheet_required").Bool() || len(participants(&a)) == 0 {
			t.Errorf("%+v: %v, sheet required %v, participants %v", e, a.State, a.Value("sheet_required"), participants(&a))
		}
	}
}

// The question of identification refuses exactly those who are not identified.
// По вопросу об идентификации отказывают ровно тем, кто не идентифицирован.
func TestP14_RefusedIsExactlyWhoIsNotIdentified(t *testing.T) {
	for _, d := range daysThatMatter() {
		ed := edition(t, d)
		for e := range allEvidence {
			a := eligibility.Identification(ed, e)
			refused := slices.Equal(a.Outcomes, []string{"refuse"})
			if refused != (a.State == rule.NotMet) || refused != slices.Equal(a.Reasons, []string{"p14.2"}) || !refused && len(a.Outcomes) > 0 {
				t.Fatalf("%+v on %s: %v %v for %v", e, d, a.State, a.Outcomes, a.Reasons)
			}
		}
	}
}
