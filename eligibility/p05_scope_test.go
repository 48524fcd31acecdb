package eligibility_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/eligibility"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// whom is who somebody is, as paragraph 5 and article 3 ask it.
type whom struct {
	citizen, kandas, foreigner, stateless bool
	resident, identified                  bool
	treatyAdmits, treatyExcludes          bool
}

// scopeSays is paragraph 5 and article 3 told plainly.
type scopeSays struct{ standard, law, conflict, covered, treaty, byConflict bool }

func p05Says(x text, w whom) scopeSays {
	identifiedSince383 := w.identified || !x.since("383")
	citizen := w.citizen && (identifiedSince383 || !x.reads("identified-attachment"))
	others := (w.kandas || w.foreigner || w.stateless) && w.resident && identifiedSince383
	foreignVictim := x.since("129-VII") && w.identified &&
		(w.foreigner || w.stateless && x.reads("non-resident-stateless"))
	s := scopeSays{standard: citizen || others}
	s.law = w.citizen || w.kandas || (w.foreigner || w.stateless) && w.resident || foreignVictim
	s.conflict = (w.kandas || foreignVictim) && !w.resident && identifiedSince383
	s.treaty = w.treatyAdmits || w.treatyExcludes
	s.byConflict = s.conflict && !x.reads("scope-conflict")
	s.covered = w.treatyAdmits || !w.treatyExcludes && (s.standard || s.byConflict)
	return s
}

var p05Readings = []twoWays{
	{"scope-conflict", "law-prevails", "standard-only"},
	{"non-resident-stateless", "not-covered", "treated-as-foreigner"},
	{"identified-attachment", "foreigners-and-stateless", "everyone"},
}

func p05Law(d calendar.Date) string { return lastOf(d, "114-IV", "327-VI", "129-VII") }

// p05 is the personal scope told plainly.
func p05() *plain {
	p := &plain{
		name:     "personal-scope",
		facts:    []asked{{name: "citizenship", values: 4}, {name: "permanent_resident", values: 2}, {name: "identified_victim", values: 2}, {name: "treaty", values: 3}},
		reasons:  []string{"p5", "law:a2(2)", "law:a3", "l480:a12(1)"},
		values:   []string{"standard", "law", "conflict"},
		acts:     []string{"480-V", "129-VII", "383"},
		readings: p05Readings,
		law:      p05Law,
	}
	p.says = func(x text, f []uint16) said {
		scope := p05Says(x, whomOf(f[0], f[1] == 2, f[2] == 2, f[3]))
		s := said{state: met(scope.covered), values: [4]string{met(scope.standard).String(), met(scope.law).String(), fmt.Sprint(scope.conflict)}}
		switch {
		case scope.treaty:
			p.cite(&s, true, "p5", "law:a2(2)")
		case scope.standard:
			p.cite(&s, true, "p5")
		case scope.covered:
			p.cite(&s, true, "law:a3")
			p.cite(&s, x.since("480-V"), "l480:a12(1)")
		default:
			p.cite(&s, true, "p5")
			p.cite(&s, !scope.law, "law:a3")
		}
		return s
	}
	return p
}

func whomOf(citizenship uint16, resident, identified bool, treaty uint16) whom {
	return whom{
		citizen: citizenship == 1, kandas: citizenship == 2, foreigner: citizenship == 3, stateless: citizenship == 4,
		resident: resident, identified: identified, treatyAdmits: treaty == 2, treatyExcludes: treaty == 3,
	}
}

func p05Ask(ed standard.Edition, f []uint16) rule.Answer {
	p := eligibility.Person{
		Citizenship: eligibility.Citizenship(f[0]), PermanentResident: rule.Truth(f[1]),
		IdentifiedVictim: rule.Truth(f[2]), Treaty: eligibility.Treaty(f[3]),
	}
	if p.Treaty != 0 {
		return eligibility.PersonalScope(ed, p)
	}
	for d := range eligibility.Decisions() { // only a request by name can say that a treaty is unknown
		if d.Def().Name == "personal-scope" {
			a, err := ed.AnswerValues(d, new(plain).valuesOf(d, f))
			if err != nil {
				panic(err)
			}
			return a
		}
	}
	panic("there is no decision personal-scope")
}

var citizenships = []eligibility.Citizenship{eligibility.Citizen, eligibility.Kandas, eligibility.Foreigner, eligibility.Stateless}

// people yields everybody of whom all is known and no treaty speaks.
func people(yield func(eligibility.Person) bool) {
	for _, c := range citizenships {
		for _, resident := range noYes {
			for _, identified := range noYes {
				if !yield(eligibility.Person{Citizenship: c, PermanentResident: resident, IdentifiedVictim: identified, Treaty: eligibility.NoTreaty}) {
					return
				}
			}
		}
	}
}

// p05Editions yields the text of every day that matters under every combination of
// the readings of paragraph 5.
func p05Editions(t *testing.T) func(func(standard.Edition) bool) {
	p := p05()
	return func(yield func(standard.Edition) bool) {
		for _, d := range daysThatMatter() {
			for readings := range uint16(1) << len(p.readings) {
				if !yield(p.edition(t, d, readings)) {
					return
				}
			}
		}
	}
}

// Paragraph 5 decides who is covered; where it leaves somebody out only for want of permanent residence and the Law covers them, the Law does, unless one follows the standard alone; a treaty prevails over both, and each answer says how either act takes the person.
// Кто охвачен, решает пункт 5; если по нему не хватает только постоянного проживания, а Закон лицо охватывает, решает Закон, если не следовать одному стандарту; договор сильнее обоих, и каждый ответ говорит, как смотрит на лицо каждый из актов.
func TestP05_WholeAgainstTheWords(t *testing.T) {
	p05().requireAll(t, p05Ask)
}

// Identity documents, registered residence and age can never matter: nobody asks for them.
// Документы, регистрация по месту жительства и возраст не могут иметь значения: о них не спрашивают.
func TestP05_PapersRegistrationAndAgeAreNotAsked(t *testing.T) {
	require.Equal(t, []string{"citizenship", "permanent_resident", "identified_victim", "treaty"}, factNames(decision(t, "personal-scope")))
	allowed := slices.Concat([]string{"citizenship", "permanent_resident", "treaty"}, eligibility.HealthFacts(), []string{
		"sheet_recognised", "detected_by_internal_affairs", "pre_trial_investigation_started", "recognised_injured_party", "joint_partners_absent",
		"application_filed", "direction_issued", "minor", "has_legal_representative", "representative_present",
		"minor_children_present", "children_identified", "permit_issued",
	})
	require.Equal(t, allowed, factNames(decision(t, "admission")))
}

// Under the default readings a citizen is covered on every day, wherever she lives and whether or not she was identified, as long as no treaty speaks of her.
// При толкованиях по умолчанию гражданин охвачен в любой день, где бы он ни жил и идентифицирован ли он, если о нём не говорит договор.
func TestP05_CitizensAreAlwaysCovered(t *testing.T) {
	for _, d := range daysThatMatter() {
		ed := edition(t, d)
		for p := range people {
			if p.Citizenship != eligibility.Citizen {
				continue
			}
			if a := eligibility.PersonalScope(ed, p); a.State != rule.Met || !slices.Equal(a.Reasons, []string{"p5"}) {
				t.Fatalf("%+v on %s: %v for %v", p, d, a.State, a.Reasons)
			}
		}
	}
}

// Permanent residence is asked of stateless persons just as of foreigners; by the words of paragraph 5 neither is covered without it.
// Постоянное проживание требуется и от иностранцев, и от лиц без гражданства; по тексту пункта 5 без него не охвачены ни те, ни другие.
func TestP05_PermanentResidenceGovernsForeignersAndStatelessAlike(t *testing.T) {
	for ed := range p05Editions(t) {
		for p := range people {
			if p.Citizenship == eligibility.Citizen || p.PermanentResident == rule.Yes {
				continue
			}
			if a := eligibility.PersonalScope(ed, p); a.Value("standard").Text() != "not_met" {
				t.Fatalf("%+v on %s: the standard %v", p, ed.Day(), a.Value("standard"))
			}
		}
	}
}

// From order 383 on, and not a day earlier, resident kandas, foreigners and stateless persons are covered only when identified as victims.
// С приказа № 383 и ни днём раньше постоянно проживающие кандасы, иностранцы и лица без гражданства охвачены лишь как идентифицированные жертвы.
func TestP05_IdentificationIsAskedFromOrder383(t *testing.T) {
	for _, c := range []eligibility.Citizenship{eligibility.Kandas, eligibility.Foreigner, eligibility.Stateless} {
		p := eligibility.Person{Citizenship: c, PermanentResident: rule.Yes, IdentifiedVictim: rule.No}
		eve, first := edition(t, day(2022, time.October, 7)), edition(t, day(2022, time.October, 8))
		require.Equal(t, rule.Met, eligibility.PersonalScope(eve, p).State, "citizenship %d, the eve", c)
		require.Equal(t, rule.NotMet, eligibility.PersonalScope(first, p).State, "citizenship %d, the day", c)
		p.IdentifiedVictim = rule.Yes
		require.Equal(t, rule.Met, eligibility.PersonalScope(first, p).State, "citizenship %d, identified", c)
	}
}

// A ratified treaty prevails over both acts: whom it admits is covered, whom it excludes is not, whoever that is.
// Ратифицированный договор сильнее обоих актов: допущенный им охвачен, исключённый — нет, кем бы он ни был.
func TestP05_TreatyPrevailsOverBothActs(t *testing.T) {
	for ed := range p05Editions(t) {
		for p := range people {
			without := eligibility.PersonalScope(ed, p)
			for treaty, want := range map[eligibility.Treaty]rule.State{eligibility.TreatyAdmits: rule.Met, eligibility.TreatyExcludes: rule.NotMet} {
				p.Treaty = treaty
				a := eligibility.PersonalScope(ed, p)
				if a.State != want || !slices.Equal(a.Reasons, []string{"p5", "law:a2(2)"}) {
					t.Fatalf("%+v on %s: %v for %v", p, ed.Day(), a.State, a.Reasons)
				}
				for _, value := range []string{"standard", "law", "conflict"} { // what the acts say stays as it is
					if !a.Value(value).Equal(without.Value(value)) {
						t.Fatalf("%+v on %s: %s is %v, without a treaty %v", p, ed.Day(), value, a.Value(value), without.Value(value))
					}
				}
			}
		}
	}
}

// Where a ratified treaty says otherwise than the Law, the treaty applies: it can take out whom the Law covers and bring in whom it does not.
// Если ратифицированный договор устанавливает иное, чем Закон, применяется договор: он может исключить охваченного Законом и включить неохваченного.
func TestLawA02_TreatyPrevailsOverTheLaw(t *testing.T) {
	ed := edition(t, lastDay)
	victim := eligibility.Person{Citizenship: eligibility.Foreigner, PermanentResident: rule.No, IdentifiedVictim: rule.Yes, Treaty: eligibility.TreatyExcludes}
	a := eligibility.PersonalScope(ed, victim)
	require.Equal(t, "met", a.Value("law").Text())
	require.Equal(t, rule.NotMet, a.State)
	require.Contains(t, a.Reasons, "law:a2(2)")

	stranger := eligibility.Person{Citizenship: eligibility.Stateless, PermanentResident: rule.No, IdentifiedVictim: rule.No, Treaty: eligibility.TreatyAdmits}
	a = eligibility.PersonalScope(ed, stranger)
	require.Equal(t, "not_met", a.Value("law").Text())
	require.Equal(t, rule.Met, a.State)
	require.Contains(t, a.Reasons, "law:a2(2)")
}

// As long as nobody speaks of a treaty, none is presumed, and the answer says so.
// Пока о договоре не сказано, предполагается, что его нет, и ответ об этом говорит.
func TestP05_NoTreatyIsPresumed(t *testing.T) {
	ed := edition(t, lastDay)
	for p := range people {
		stated := eligibility.PersonalScope(ed, p)
		p.Treaty = 0
		a := eligibility.PersonalScope(ed, p)
		require.Equal(t, []string{"treaty"}, a.Presumed)
		a.Presumed = stated.Presumed
		require.Equal(t, stated, a)
	}
}

// To live in Kazakhstan permanently, and to be identified as a victim, never takes coverage away.
// Постоянное проживание и идентификация никогда не лишают человека защиты.
func TestP05_ResidenceAndIdentificationNeverHurt(t *testing.T) {
	for ed := range p05Editions(t) {
		for p := range people {
			if eligibility.PersonalScope(ed, p).State != rule.Met {
				continue
			}
			settled, known := p, p
			settled.PermanentResident, known.IdentifiedVictim = rule.Yes, rule.Yes
			for _, better := range []eligibility.Person{settled, known} {
				if a := eligibility.PersonalScope(ed, better); a.State != rule.Met {
					t.Fatalf("on %s %+v is covered, %+v is not", ed.Day(), p, better)
				}
			}
		}
	}
}

// Where the Law covers somebody whom paragraph 5 leaves out only for want of permanent residence, the answer shows the conflict, and the Law as the higher act prevails, unless one follows the standard alone.
// Где Закон охватывает того, кого пункт 5 исключает лишь из-за отсутствия постоянного проживания, ответ показывает противоречие, и верх берёт Закон, если не следовать одному стандарту.
func TestP05_ConflictIsShownAndTheHigherActPrevails(t *testing.T) {
	for _, p := range []eligibility.Person{
		{Citizenship: eligibility.Kandas, PermanentResident: rule.No, IdentifiedVictim: rule.Yes},
		{Citizenship: eligibility.Foreigner, PermanentResident: rule.No, IdentifiedVictim: rule.Yes},
	} {
		ed := edition(t, lastDay)
		a := eligibility.PersonalScope(ed, p)
		require.Equal(t, rule.Met, a.State)
		require.True(t, a.Value("conflict").Bool())
		require.Equal(t, []string{"law:a3", "l480:a12(1)"}, a.Reasons)
		require.Equal(t, []string{"scope-conflict"}, a.Readings)

		a = eligibility.PersonalScope(reading(t, ed, "scope-conflict", "standard-only"), p)
		require.Equal(t, rule.NotMet, a.State)
		require.True(t, a.Value("conflict").Bool(), "the conflict is shown whichever act is followed")
		require.Equal(t, []string{"p5"}, a.Reasons)
	}
}

// The Law on Legal Acts is cited from the day on which it entered into force.
// Закон о правовых актах упоминается лишь с того дня, когда он вступил в силу.
func TestP05_LawOnLegalActsIsCitedFromItsFirstDay(t *testing.T) {
	kandas := eligibility.Person{Citizenship: eligibility.Kandas, PermanentResident: rule.No, IdentifiedVictim: rule.No}
	require.Equal(t, []string{"law:a3"}, eligibility.PersonalScope(edition(t, day(2016, time.April, 18)), kandas).Reasons)
	require.Equal(t, []string{"law:a3", "l480:a12(1)"}, eligibility.PersonalScope(edition(t, day(2016, time.April, 19)), kandas).Reasons)
}

// That the Law serves people in need who are no victims, and since order 383 the standard identified victims only, is no conflict: an unidentified foreigner who lives in Kazakhstan permanently gains nothing by it.
// Закон служит всем нуждающимся, стандарт с приказа № 383 — только идентифицированным жертвам; это не противоречие и постоянно проживающему в Казахстане неидентифицированному иностранцу ничего не даёт.
func TestP05_WiderLawIsNoConflict(t *testing.T) {
	ed := edition(t, lastDay)
	for _, c := range []eligibility.Citizenship{eligibility.Kandas, eligibility.Foreigner, eligibility.Stateless} {
		a := eligibility.PersonalScope(ed, eligibility.Person{Citizenship: c, PermanentResident: rule.Yes, IdentifiedVictim: rule.No})
		if a.State != rule.NotMet || a.Value("law").Text() != "met" || a.Value("conflict").Bool() {
			t.Errorf("citizenship %d: %v, law %v, conflict %v", c, a.State, a.Value("law"), a.Value("conflict"))
		}
	}
}

// Under the default readings a foreigner identified as a victim is covered from the day of Law 129-VII, wherever she lives; before it only where she lives in Kazakhstan permanently.
// При толкованиях по умолчанию иностранка, идентифицированная как жертва, охвачена со дня введения Закона № 129-VII, где бы она ни жила; до него — лишь при постоянном проживании в Казахстане.
func TestLawA03_ForeignVictimsAreCoveredFromLaw129(t *testing.T) {
	victim := eligibility.Person{Citizenship: eligibility.Foreigner, IdentifiedVictim: rule.Yes}
	for _, d := range daysThatMatter() {
		for _, victim.PermanentResident = range noYes {
			want := met(victim.PermanentResident == rule.Yes || !d.Before(day(2022, time.July, 8)))
			if got := eligibility.PersonalScope(edition(t, d), victim).State; got != want {
				t.Errorf("on %s, residence %v: %v, want %v", d, victim.PermanentResident, got, want)
			}
		}
	}
	victim.PermanentResident = rule.Unknown
	a := eligibility.PersonalScope(edition(t, day(2022, time.July, 8)), victim)
	require.Equal(t, rule.Met, a.State, "one need not know where she lives")
}

// Under the default readings order 383 changed nothing for a foreign victim who does not live in Kazakhstan permanently: the eve and the day answer alike.
// При толкованиях по умолчанию приказ № 383 ничего не изменил для иностранной жертвы без постоянного проживания в Казахстане: накануне и в первый день ответ один.
func TestLawA03_ForeignVictimsKeepTheirCoverUnderOrder383(t *testing.T) {
	victim := eligibility.Person{Citizenship: eligibility.Foreigner, PermanentResident: rule.No, IdentifiedVictim: rule.Yes}
	for _, d := range []calendar.Date{day(2022, time.October, 7), day(2022, time.October, 8)} {
		a := eligibility.PersonalScope(edition(t, d), victim)
		require.Equal(t, rule.Met, a.State)
		require.Equal(t, []string{"law:a3", "l480:a12(1)"}, a.Reasons)
	}
}

// Neither act names a stateless victim who does not live in Kazakhstan permanently; no comma covers her, only a reading can.
// Лицо без гражданства, не проживающее постоянно, ни один акт не называет; запятая его не охватывает, это может лишь толкование.
func TestLawA03_NonResidentStatelessAreNamedByNeitherAct(t *testing.T) {
	victim := eligibility.Person{Citizenship: eligibility.Stateless, PermanentResident: rule.No, IdentifiedVictim: rule.Yes}
	for _, d := range daysThatMatter() {
		a := eligibility.PersonalScope(edition(t, d), victim)
		if a.State != rule.NotMet || a.Value("law").Text() != "not_met" || !slices.Equal(a.Reasons, []string{"p5", "law:a3"}) {
			t.Fatalf("on %s: %v for %v", d, a.State, a.Reasons)
		}
	}
	a := eligibility.PersonalScope(edition(t, lastDay), victim)
	require.Equal(t, []string{"non-resident-stateless"}, a.Readings)
	a = eligibility.PersonalScope(reading(t, edition(t, lastDay), "non-resident-stateless", "treated-as-foreigner"), victim)
	require.Equal(t, rule.Met, a.State)
}

// The Law covers kandas, and until 2020 oralman, without asking where they live; since order 383 that alone brings them in only when they were identified.
// Кандасов, а до 2020 года оралманов, Закон охватывает, не спрашивая, где они живут; с приказа № 383 одно это открывает доступ лишь идентифицированным.
func TestLawA03_KandasNeedNoResidence(t *testing.T) {
	for _, d := range daysThatMatter() {
		for _, identified := range noYes {
			a := eligibility.PersonalScope(edition(t, d), eligibility.Person{Citizenship: eligibility.Kandas, PermanentResident: rule.No, IdentifiedVictim: identified})
			conflict := identified == rule.Yes || d.Before(day(2022, time.October, 8)) // then only residence is missing
			if a.Value("law").Text() != "met" || a.State != met(conflict) || a.Value("conflict").Bool() != conflict {
				t.Errorf("on %s, identified %v: %v, law %v, conflict %v", d, identified, a.State, a.Value("law"), a.Value("conflict"))
			}
		}
	}
}
