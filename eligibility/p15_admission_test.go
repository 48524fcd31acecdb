package eligibility_test

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/eligibility"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// The facts of admission, by their place.
const (
	citizenship = iota
	permanentResident
	treaty
	dangerousDisorder
	tuberculosis
	infection
	quarantine
	skinOrHair
	alcohol
	drugs
	terminalIllness
	hospitalNeeded
	sheetRecognised
	detected
	investigation
	injuredParty
	partnersAbsent
	applicationFiled
	directionIssued
	minor
	hasRepresentative
	representativePresent
	childrenPresent
	childrenIdentified
	permitIssued
	admissionFacts
)

// p15 is admission told plainly.
func p15() *plain {
	p := &plain{
		name: "admission",
		facts: slices.Concat(
			[]asked{{name: "citizenship", values: 4}, {name: "permanent_resident", values: 2}, {name: "treaty", values: 3}},
			truths("dangerous_mental_disorder", "active_tuberculosis", "infectious_disease", "quarantine_infection", "contagious_skin_or_hair_disease",
				"alcohol_intoxication", "drug_intoxication", "terminal_illness_needing_palliative_care", "inpatient_treatment_needed",
				"sheet_recognised", "detected_by_internal_affairs", "pre_trial_investigation_started", "recognised_injured_party", "joint_partners_absent",
				"application_filed", "direction_issued", "minor", "has_legal_representative", "representative_present",
				"minor_children_present", "children_identified", "permit_issued")),
		outcomes: []string{"refer-to-healthcare", "await-application", "refuse", "await-permit", "admit", "admit-children",
			"notify-guardianship", "transfer-to-adaptation-centre", "register", "provide-general-services"},
		reasons: []string{"p5", "p6(1)", "p6(2)", "p6(3)", "p6(4)", "p6(5)", "p9", "p14.2", "p15", "p15.2", "p19"},
		acts:    []string{"criteria-2021", "129-VII", "325", "383"},
		readings: []twoWays{
			{"scope-conflict", "law-prevails", "standard-only"},
			{"non-resident-stateless", "not-covered", "treated-as-foreigner"},
			{"identified-attachment", "foreigners-and-stateless", "everyone"},
			{"permit-for-trafficking", "permit-required", "permit-not-required"},
			{"permit-when-directed", "permit-required", "direction-suffices"},
			{"injured-party-identified", "counts-as-identified", "only-waives-the-sheet"},
			{"injured-party-before-325", "from-order-325", "from-criteria-2021"},
			{"representative-absent", "has-none", "none-present"},
			{"children-identification", "not-asked", "each-child"},
		},
		law:  p05Law,
		vast: true,
	}
	for _, judged := range []int{dangerousDisorder, infection, hospitalNeeded} {
		p.facts[judged].judged = true
	}
	p.says = func(x text, f []uint16) said {
		is := func(fact int) bool { return f[fact] == 2 }
		identified := identificationSays(x, clues{sheet: is(sheetRecognised), investigation: is(investigation), injuredParty: is(injuredParty)}).identified
		covered := p05Says(x, whomOf(f[citizenship], is(permanentResident), identified, f[treaty])).covered
		infectious := is(tuberculosis) || is(infection) || is(quarantine) || is(skinOrHair)
		intoxicated := is(alcohol) || is(drugs)
		ill := is(dangerousDisorder) || infectious || intoxicated || is(terminalIllness) || is(hospitalNeeded)
		asked := is(applicationFiled) || is(directionIssued)
		represented := is(hasRepresentative)
		if x.reads("representative-absent") {
			represented = is(representativePresent)
		}
		childAlone := is(minor) && !represented
		permitted := is(permitIssued) || x.reads("permit-for-trafficking") || x.reads("permit-when-directed") && is(directionIssued)
		ready := covered && identified && asked && !ill && !childAlone
		admitted, waits := ready && permitted, ready && !permitted

		s := said{state: met(admitted)}
		p.cite(&s, !covered, "p5")
		p.cite(&s, is(dangerousDisorder), "p6(1)")
		p.cite(&s, infectious, "p6(2)")
		p.cite(&s, intoxicated, "p6(3)")
		p.cite(&s, is(terminalIllness), "p6(4)")
		p.cite(&s, is(hospitalNeeded), "p6(5)")
		p.cite(&s, !asked, "p9")
		p.cite(&s, !identified, "p14.2")
		p.cite(&s, waits, "p15")
		p.cite(&s, admitted, "p15.2")
		p.cite(&s, childAlone, "p19")

		p.follow(&s, ill, "refer-to-healthcare")
		p.follow(&s, !asked, "await-application")
		p.follow(&s, !covered || !identified, "refuse")
		p.follow(&s, waits, "await-permit", "provide-general-services")
		p.follow(&s, admitted, "admit", "register")
		p.follow(&s, admitted && is(childrenPresent) && (is(childrenIdentified) || !x.reads("children-identification")), "admit-children")
		p.follow(&s, childAlone, "notify-guardianship", "transfer-to-adaptation-centre")
		return s
	}
	return p
}

func applicant(f []uint16) eligibility.Applicant {
	is := func(fact int) rule.Truth { return rule.Truth(f[fact]) }
	return eligibility.Applicant{
		Person: eligibility.Person{
			Citizenship: eligibility.Citizenship(f[citizenship]), PermanentResident: is(permanentResident), Treaty: eligibility.Treaty(f[treaty]),
		},
		Health: eligibility.Health{
			DangerousMentalDisorder: is(dangerousDisorder), ActiveTuberculosis: is(tuberculosis), InfectiousDisease: is(infection),
			QuarantineInfection: is(quarantine), ContagiousSkinOrHairDisease: is(skinOrHair), AlcoholIntoxication: is(alcohol),
			DrugIntoxication: is(drugs), TerminalIllnessNeedingPalliativeCare: is(terminalIllness), InpatientTreatmentNeeded: is(hospitalNeeded),
		},
		Evidence: eligibility.Evidence{
			SheetRecognised: is(sheetRecognised), DetectedByInternalAffairs: is(detected), PreTrialInvestigationStarted: is(investigation),
			RecognisedInjuredParty: is(injuredParty), JointPartnersAbsent: is(partnersAbsent),
		},
		ApplicationFiled: is(applicationFiled), DirectionIssued: is(directionIssued), Minor: is(minor),
		HasLegalRepresentative: is(hasRepresentative), RepresentativePresent: is(representativePresent),
		MinorChildrenPresent: is(childrenPresent), ChildrenIdentified: is(childrenIdentified), PermitIssued: is(permitIssued),
	}
}

// likely are the hundredths in which a fact holds, so that every kind of case is
// common: nobody would be admitted if each illness had even chances.
var likely = func() (p [admissionFacts]int) {
	for i := range p {
		p[i] = 50
	}
	for i := dangerousDisorder; i <= hospitalNeeded; i++ {
		p[i] = 3
	}
	p[permanentResident], p[sheetRecognised], p[applicationFiled], p[permitIssued] = 60, 70, 75, 60
	p[minor], p[hasRepresentative], p[representativePresent] = 30, 60, 60
	return p
}()

// draw fills in an applicant of whom all is known.
func draw(random *rand.Rand, f []uint16) {
	for i := range f {
		f[i] = 1
		if random.IntN(100) < likely[i] {
			f[i] = 2
		}
	}
	f[citizenship] = uint16(1 + random.IntN(4))
	f[treaty] = 1
	if random.IntN(8) == 0 {
		f[treaty] = uint16(2 + random.IntN(2))
	}
}

// anEdition gives an edition of a day that matters under readings.
func (p *plain) anEdition(t testing.TB, random *rand.Rand, readings uint16) (calendar.Date, standard.Edition) {
	days := daysThatMatter()
	on := days[random.IntN(len(days))]
	return on, p.edition(t, on, readings)
}

// Over a million cases, under every combination of readings and on every day that matters, admission is what paragraphs 5 to 20 say.
// В миллионе случаев, при любом сочетании толкований и на каждую значимую дату, приём таков, каким его описывают пункты 5–20.
func TestP15_AMillionCasesAgainstTheWords(t *testing.T) {
	p, random := p15(), rand.New(rand.NewPCG(15, 1))
	f := make([]uint16, admissionFacts)
	cases, seen := 0, map[string]int{}
	for cases < 1_000_000/oneIn {
		readings := uint16(cases/1954) % 512
		on, ed := p.anEdition(t, random, readings)
		in := p.on(on, readings)
		x := text{p, in}
		for range 1954 {
			cases++
			draw(random, f)
			said := p.says(x, f)
			want := judgement{said: said, cited: said.reasons}
			got := eligibility.Admission(ed, applicant(f))
			wrong := p.compareAnswer(&want, &got)
			if wrong == "" && cases%64 == 0 {
				wrong = p.compare(on, in, f, &got)
			}
			if wrong != "" {
				t.Fatalf("on %s, readings %b, facts %v: %s", on, readings, f, wrong)
			}
			for _, o := range got.Outcomes {
				seen[o]++
			}
		}
	}
	for _, o := range p.outcomes {
		if seen[o] < cases/100 {
			t.Errorf("only %d of %d cases have the outcome %s", seen[o], cases, o)
		}
	}
}

// While facts are unknown, admission is what all ways in which they may turn out have in common, and it asks for exactly what can still change it.
// Пока часть фактов неизвестна, решение о приёме — общее для всех исходов, а спрашивается ровно то, что ещё может его изменить.
func TestP15_UnknownFactsAreWhatTheyMayTurnOutToBe(t *testing.T) {
	p, random := p15(), rand.New(rand.NewPCG(15, 2))
	d := decision(t, "admission")
	f := make([]uint16, admissionFacts)
	seen := map[rule.State]int{}
	for n := range 1500 {
		readings := uint16(random.IntN(512))
		if n%3 == 0 {
			readings = 0
		}
		on, ed := p.anEdition(t, random, readings)
		draw(random, f)
		for range 1 + random.IntN(5) {
			f[random.IntN(admissionFacts)] = 0
		}
		got, err := ed.AnswerValues(d, p.valuesOf(d, f))
		require.NoError(t, err)
		if wrong := p.compare(on, p.on(on, readings), f, &got); wrong != "" {
			t.Fatalf("on %s, readings %b, facts %v: %s", on, readings, f, wrong)
		}
		seen[got.State]++
	}
	for _, state := range []rule.State{rule.Met, rule.NotMet, rule.Undetermined} {
		require.Greater(t, seen[state], 50, "cases that are %v", state)
	}
}

// applicants gives random applicants of whom all is known, under random readings and
// on random days that matter.
func applicants(t *testing.T, seed uint64, count int) func(func(standard.Edition, []uint16) bool) {
	p, random := p15(), rand.New(rand.NewPCG(15, seed))
	return func(yield func(standard.Edition, []uint16) bool) {
		f := make([]uint16, admissionFacts)
		var ed standard.Edition
		for n := range count {
			if n%20 == 0 {
				_, ed = p.anEdition(t, random, uint16(random.IntN(512)))
			}
			draw(random, f)
			if !yield(ed, f) {
				return
			}
		}
	}
}

func admit(ed standard.Edition, f []uint16) rule.Answer {
	return eligibility.Admission(ed, applicant(f))
}

// with gives the applicant with one fact changed.
func with(f []uint16, fact int, value uint16) []uint16 {
	other := slices.Clone(f)
	other[fact] = value
	return other
}

func has(a *rule.Answer, outcome string) bool { return slices.Contains(a.Outcomes, outcome) }

// welcome is somebody who is admitted under every reading: an identified citizen in
// good health who applied, with a permit.
func welcome() []uint16 {
	f := slices.Repeat([]uint16{1}, admissionFacts)
	for _, fact := range []int{sheetRecognised, applicationFiled, permitIssued} {
		f[fact] = 2
	}
	return f
}

// An identified citizen in good health who applied and has a permit is admitted and registered, on every day and under every reading.
// Идентифицированного здорового гражданина с заявлением и разрешением принимают и регистрируют — в любой день и при любом толковании.
func TestP15_NothingStandsInTheWay(t *testing.T) {
	p := p15()
	for _, on := range daysThatMatter() {
		for readings := range uint16(512) {
			a := admit(p.edition(t, on, readings), welcome())
			if a.State != rule.Met || !slices.Equal(a.Outcomes, []string{"admit", "register"}) || !slices.Equal(a.Reasons, []string{"p15.2"}) {
				t.Fatalf("on %s, readings %b: %v %v for %v", on, readings, a.State, a.Outcomes, a.Reasons)
			}
		}
	}
}

// Where all else is in order an application or a written direction opens the way; without either nothing is refused, it is only awaited.
// Если остальное в порядке, путь открывает заявление или письменное направление; без них не отказывают, а ждут.
func TestP09_AnApplicationOrADirection(t *testing.T) {
	ed := edition(t, lastDay)
	for _, applied := range []uint16{1, 2} {
		for _, directed := range []uint16{1, 2} {
			a := admit(ed, with(with(welcome(), applicationFiled, applied), directionIssued, directed))
			if applied == 2 || directed == 2 {
				require.Equal(t, rule.Met, a.State)
				continue
			}
			require.Equal(t, rule.NotMet, a.State)
			require.Equal(t, []string{"await-application"}, a.Outcomes)
			require.Equal(t, []string{"p9"}, a.Reasons)
		}
	}
}

// Whoever is identified neither by the sheet nor as an injured party is refused admission, whatever permit, direction or treaty there may be.
// Кто не идентифицирован ни по листу оценки, ни как потерпевший, тому в приёме отказывают, какие бы разрешения, направления или договоры ни были.
func TestP14_WhoIsNotIdentifiedIsRefused(t *testing.T) {
	for ed, f := range applicants(t, 14, 8_000) {
		f[sheetRecognised], f[injuredParty] = 1, 1
		a := admit(ed, f)
		if a.State != rule.NotMet || !has(&a, "refuse") || !slices.Contains(a.Reasons, "p14.2") {
			t.Fatalf("on %s, %v: %v %v for %v", ed.Day(), f, a.State, a.Outcomes, a.Reasons)
		}
	}
}

// A permit heals nothing: with it nobody is admitted who, without it, would be kept waiting for anything else.
// Разрешение ничего не исправляет: с ним не принимают никого, кому без него мешало бы что-то другое.
func TestP15_APermitHealsNothing(t *testing.T) {
	for ed, f := range applicants(t, 150, 8_000) {
		without, permitted := admit(ed, with(f, permitIssued, 1)), admit(ed, with(f, permitIssued, 2))
		if without.State == permitted.State {
			require.Equal(t, without.Outcomes, permitted.Outcomes, "%v", f)
			continue
		}
		if permitted.State != rule.Met || !slices.Equal(without.Outcomes, []string{"await-permit", "provide-general-services"}) || !slices.Equal(without.Reasons, []string{"p15"}) {
			t.Fatalf("on %s, %v: without a permit %v %v, with it %v", ed.Day(), f, without.State, without.Outcomes, permitted.State)
		}
	}
	sheetless := with(welcome(), sheetRecognised, 1)
	a := admit(edition(t, lastDay), sheetless)
	require.Equal(t, []string{"refuse"}, a.Outcomes, "a permit does not heal a missing identification")
	require.Equal(t, []string{"p14.2"}, a.Reasons)
}

// A missing permit means "not yet" and never a refusal.
// Отсутствие разрешения означает «ещё нет», но никогда не отказ.
func TestP15_AMissingPermitIsNoRefusal(t *testing.T) {
	for ed, f := range applicants(t, 151, 8_000) {
		without, permitted := admit(ed, with(f, permitIssued, 1)), admit(ed, with(f, permitIssued, 2))
		if has(&without, "refuse") != has(&permitted, "refuse") {
			t.Fatalf("on %s, %v: %v, with a permit %v", ed.Day(), f, without.Outcomes, permitted.Outcomes)
		}
	}
}

// A contraindication sends a person to healthcare and refuses her nothing; it only keeps her from being admitted now.
// Противопоказание ведёт к направлению в здравоохранение и не означает отказа; оно лишь не позволяет принять сейчас.
func TestP15_IllnessRefersAndNeverRefuses(t *testing.T) {
	for ed, f := range applicants(t, 152, 8_000) {
		healthy := slices.Clone(f)
		for i := dangerousDisorder; i <= hospitalNeeded; i++ {
			healthy[i] = 1
		}
		well := admit(ed, healthy)
		for i := dangerousDisorder; i <= hospitalNeeded; i++ {
			a := admit(ed, with(healthy, i, 2))
			if a.State != rule.NotMet || !has(&a, "refer-to-healthcare") || has(&a, "refuse") != has(&well, "refuse") {
				t.Fatalf("on %s, %v with illness %d: %v %v", ed.Day(), healthy, i, a.State, a.Outcomes)
			}
		}
		if has(&well, "refer-to-healthcare") {
			t.Fatalf("%v is referred", healthy)
		}
	}
}

// What speaks for a person never keeps her out: a permit, an application, a direction, the sheet, the status of injured party, residence, a representative.
// То, что говорит за человека, не мешает приёму: разрешение, заявление, направление, лист оценки, статус потерпевшего, проживание, представитель.
func TestP15_WhatSpeaksForAPersonNeverHurts(t *testing.T) {
	admitted := 0
	for ed, f := range applicants(t, 153, 8_000) {
		if admit(ed, f).State != rule.Met {
			continue
		}
		admitted++
		for _, fact := range []int{permitIssued, applicationFiled, directionIssued, sheetRecognised, investigation, injuredParty, permanentResident, hasRepresentative, representativePresent} {
			if a := admit(ed, with(f, fact, 2)); a.State != rule.Met {
				t.Fatalf("on %s, %v with fact %d: %v %v", ed.Day(), f, fact, a.State, a.Outcomes)
			}
		}
	}
	require.Greater(t, admitted, 500)
}

// Under the default readings an identified foreigner in good health, who applied and has a permit, is admitted from the day of Law 129-VII on, wherever she lives.
// При толкованиях по умолчанию идентифицированную здоровую иностранку с заявлением и разрешением принимают со дня введения Закона № 129-VII, где бы она ни жила.
func TestP15_ForeignVictimsAreAdmittedWhereverTheyLive(t *testing.T) {
	foreigner := with(welcome(), citizenship, 3)
	for _, on := range daysThatMatter() {
		for _, resident := range []uint16{1, 2} {
			a := admit(edition(t, on), with(foreigner, permanentResident, resident))
			want := resident == 2 || !on.Before(day(2022, time.July, 8))
			require.Equal(t, met(want), a.State, "on %s, residence %d", on, resident)
			require.Equal(t, !want, has(&a, "refuse"), "on %s", on)
		}
	}
}

// Under the default readings the injured party of an investigation is admitted without a sheet from order 325 on.
// При толкованиях по умолчанию потерпевшего по делу с приказа № 325 принимают без листа оценки.
func TestP15_InjuredPartiesNeedNoSheet(t *testing.T) {
	injured := with(with(with(welcome(), sheetRecognised, 1), investigation, 2), injuredParty, 2)
	require.Equal(t, rule.NotMet, admit(edition(t, day(2022, time.September, 2)), injured).State)
	require.Equal(t, rule.Met, admit(edition(t, day(2022, time.September, 3)), injured).State)
	injured[sheetRecognised] = 0
	require.Equal(t, rule.Met, admit(edition(t, lastDay), injured).State, "the sheet need not be known")
}

// Age matters for nothing but the missing representative: a minor whose representative is there is admitted as an adult is.
// Возраст важен лишь при отсутствии представителя: несовершеннолетнего, с которым представитель, принимают как взрослого.
func TestP15_RepresentedMinorsAreAdmittedLikeAdults(t *testing.T) {
	for ed, f := range applicants(t, 154, 8_000) {
		f[hasRepresentative], f[representativePresent] = 2, 2
		adult, child := admit(ed, with(f, minor, 1)), admit(ed, with(f, minor, 2))
		if adult.State != child.State || !slices.Equal(adult.Outcomes, child.Outcomes) || !slices.Equal(adult.Reasons, child.Reasons) {
			t.Fatalf("on %s, %v: an adult %v %v, a minor %v %v", ed.Day(), f, adult.State, adult.Outcomes, child.State, child.Outcomes)
		}
	}
}

// Minor children who are with the person come in with her and never without her; only under another reading must they have been identified.
// Находящихся с лицом несовершеннолетних детей принимают вместе с ним и никогда без него; лишь при ином толковании они должны быть идентифицированы.
func TestP17_ChildrenComeWithThePersonAndNeverWithout(t *testing.T) {
	for ed, f := range applicants(t, 17, 8_000) {
		a := admit(ed, f)
		eachChild := ed.Chosen("children-identification") == "each-child"
		want := a.State == rule.Met && f[childrenPresent] == 2 && (!eachChild || f[childrenIdentified] == 2)
		if has(&a, "admit-children") != want {
			t.Fatalf("on %s, %v: %v %v", ed.Day(), f, a.State, a.Outcomes)
		}
	}
}

// Children who are there, and whether they were identified, never decide whether their parent is admitted.
// Присутствие детей и их идентификация никогда не решают, принимать ли родителя.
func TestP17_ChildrenNeverStandInTheWay(t *testing.T) {
	for ed, f := range applicants(t, 170, 8_000) {
		base := admit(ed, f)
		for _, fact := range []int{childrenPresent, childrenIdentified} {
			if a := admit(ed, with(f, fact, 3-f[fact])); a.State != base.State || !slices.Equal(a.Reasons, base.Reasons) {
				t.Fatalf("on %s, %v: %v, with the other answer on fact %d %v", ed.Day(), f, base.State, fact, a.State)
			}
		}
	}
}

// A child without legal representatives is never admitted, the guardianship authorities are always notified, and the child is handed to an adaptation centre.
// Ребёнка без законных представителей никогда не принимают; органы опеки всегда уведомляют, а ребёнка передают в центр адаптации.
func TestP19_AChildWithoutRepresentativesIsNeverAdmittedAndAlwaysReported(t *testing.T) {
	for ed, f := range applicants(t, 19, 8_000) {
		f[minor], f[hasRepresentative], f[representativePresent] = 2, 1, 1
		a := admit(ed, f)
		if a.State != rule.NotMet || !has(&a, "notify-guardianship") || !has(&a, "transfer-to-adaptation-centre") || !slices.Contains(a.Reasons, "p19") {
			t.Fatalf("on %s, %v: %v %v for %v", ed.Day(), f, a.State, a.Outcomes, a.Reasons)
		}
	}
	a := eligibility.Admission(edition(t, lastDay), eligibility.Applicant{Minor: rule.Yes, HasLegalRepresentative: rule.No})
	require.Equal(t, rule.NotMet, a.State, "nothing else need be known")
	require.Equal(t, []string{"notify-guardianship", "transfer-to-adaptation-centre"}, a.Outcomes)
}

// The organisation notifies the guardianship authorities; nothing takes their powers away, and no outcome of the paragraph is anything but a notice and a handing over.
// Организация уведомляет органы опеки, а не отстраняет их: последствия пункта — лишь уведомление и передача ребёнка.
func TestP19_TheAuthoritiesAreNotified(t *testing.T) {
	ed := edition(t, lastDay)
	a := admit(ed, with(welcome(), minor, 2))
	require.Equal(t, []string{"notify-guardianship", "transfer-to-adaptation-centre"}, a.Outcomes)
	require.Equal(t, []string{"p19"}, a.Reasons)
	var ids []string
	for _, o := range decision(t, "admission").Rules.Outcomes {
		ids = append(ids, o.ID)
	}
	require.Equal(t, p15().outcomes, ids)
}

// A child whose parents live elsewhere has representatives; only by another reading must one of them be there.
// У ребёнка, чьи родители живут в другом месте, представители есть; лишь при ином толковании кто-то из них должен присутствовать.
func TestP19_AbsentParentsAreRepresentatives(t *testing.T) {
	ed := edition(t, lastDay)
	girl := with(with(welcome(), minor, 2), hasRepresentative, 2)
	require.Equal(t, rule.Met, admit(ed, girl).State)
	present := reading(t, ed, "representative-absent", "none-present")
	require.Equal(t, []string{"notify-guardianship", "transfer-to-adaptation-centre"}, outcomesOf(admit(present, girl)))
	require.Equal(t, rule.Met, admit(present, with(girl, representativePresent, 2)).State)
}

func outcomesOf(a rule.Answer) []string { return a.Outcomes }

// Adults need no representatives, and for them nobody is notified.
// Взрослым представители не нужны, и об их отсутствии никого не уведомляют.
func TestP19_AdultsNeedNoRepresentatives(t *testing.T) {
	for ed, f := range applicants(t, 190, 8_000) {
		f[minor] = 1
		base := admit(ed, f)
		if has(&base, "notify-guardianship") || slices.Contains(base.Reasons, "p19") {
			t.Fatalf("on %s, %v: %v", ed.Day(), f, base.Outcomes)
		}
		for _, fact := range []int{hasRepresentative, representativePresent} {
			if a := admit(ed, with(f, fact, 0)); a.State != base.State || len(a.Needed)+len(a.AlsoNeeded) > 0 {
				t.Fatalf("on %s, %v: %v, without fact %d %v", ed.Day(), f, base.State, fact, a.State)
			}
		}
	}
}

// Whoever is admitted is registered, and nobody else.
// Регистрируют каждого принятого и никого больше.
func TestP20_RegisteredIsExactlyWhoIsAdmitted(t *testing.T) {
	for ed, f := range applicants(t, 20, 8_000) {
		a := admit(ed, f)
		if admitted := a.State == rule.Met; has(&a, "register") != admitted || has(&a, "admit") != admitted || slices.Contains(a.Reasons, "p15.2") != admitted {
			t.Fatalf("on %s, %v: %v %v", ed.Day(), f, a.State, a.Outcomes)
		}
	}
}

// Whoever waits for nothing but the permit has the general services meanwhile; nobody else has them by this decision.
// Кто ждёт только разрешения, получает тем временем услуги общего характера; больше никто их по этому решению не получает.
func TestP39_GeneralServicesWhileThePermitIsAwaited(t *testing.T) {
	waiting := 0
	for ed, f := range applicants(t, 39, 8_000) {
		a := admit(ed, f)
		waits := slices.Equal(a.Reasons, []string{"p15"})
		if waits {
			waiting++
		}
		if has(&a, "provide-general-services") != waits || has(&a, "await-permit") != waits {
			t.Fatalf("on %s, %v: %v for %v", ed.Day(), f, a.Outcomes, a.Reasons)
		}
	}
	require.Positive(t, waiting)
}

// The answer without reasons is the same answer: state, outcomes and what is needed.
// Ответ без оснований — тот же ответ: состояние, последствия и недостающие факты.
func TestP15_CoreAnswersAlike(t *testing.T) {
	random := rand.New(rand.NewPCG(15, 7))
	for ed, f := range applicants(t, 155, 8_000) {
		for range random.IntN(12) {
			f[random.IntN(admissionFacts)] = 0
		}
		whole, core := admit(ed, f), eligibility.AdmissionCore(ed, applicant(f))
		if core.State != whole.State || !slices.Equal(slices.Collect(core.Outcomes.All()), slices.Clip(whole.Outcomes)) && core.Outcomes.Len()+len(whole.Outcomes) > 0 ||
			!slices.Equal(slices.Collect(core.Needed.All()), whole.Needed) {
			t.Fatalf("on %s, %v: the core %v, the whole %v", ed.Day(), f, core.State, whole.State)
		}
	}
}

// speedKnown is an applicant of whom everything is known; of speedHalf only every
// other fact is, and none of them decides.
var (
	speedKnown = applicant(welcome())
	speedHalf  = func() eligibility.Applicant {
		f := welcome()
		for fact := range f {
			if fact%2 == 1 {
				f[fact] = 0
			}
		}
		return applicant(f)
	}()
)

func BenchmarkAdmission(b *testing.B) {
	ed := edition(b, day(2022, time.November, 1))
	whole := func(a eligibility.Applicant) rule.State { return eligibility.Admission(ed, a).State }
	core := func(a eligibility.Applicant) rule.State { return eligibility.AdmissionCore(ed, a).State }
	for _, bm := range []struct {
		name  string
		of    eligibility.Applicant
		ask   func(eligibility.Applicant) rule.State
		state rule.State
	}{
		{"everything known, core", speedKnown, core, rule.Met},
		{"everything known, whole", speedKnown, whole, rule.Met},
		{"half unknown, core", speedHalf, core, rule.Undetermined},
		{"half unknown, whole", speedHalf, whole, rule.Undetermined},
	} {
		b.Run(bm.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if got := bm.ask(bm.of); got != bm.state {
					b.Fatal(got)
				}
			}
		})
	}
}
