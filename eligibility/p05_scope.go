package eligibility

// Paragraph 5: who is covered.
//
// Organisations take in citizens, and foreigners and stateless persons who live
// in Kazakhstan permanently, minors included and with or without papers, unless a
// ratified treaty says otherwise. Order 383 asks of those foreigners and stateless
// persons that they were revealed and identified as victims of trafficking.
//
// Article 3 of Law 114-IV covers citizens, kandas (until 2020 oralman), and
// foreigners and stateless persons who live in Kazakhstan permanently; from Law
// 129-VII also foreigners identified as victims, wherever they live. Article 2(2):
// a treaty prevails. Article 12(1) of the Law on Legal Acts: of two acts that
// contradict each other the higher applies.
//
// The two contradict each other where the Law covers somebody as a kandas or as an
// identified foreign victim and paragraph 5 fails only for want of permanent
// residence. Readings: scope-conflict, non-resident-stateless,
// identified-attachment.

import (
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// scope is the rule of paragraph 5 and article 3, its parts by name.
type scope struct {
	standard, law, conflict, covers *rule.Node
	because                         []rule.Because
}

// scopeFor makes the rule for one way of knowing that a person was identified: as
// a fact, or as the state of the decision identification.
func scopeFor(identified *rule.Node) scope {
	alien := rule.Is("citizenship", "kandas", "foreigner", "stateless")
	resident := rule.Holds("permanent_resident").At("p5/permanent-residence")
	victim := rule.All("p5/identified", identified.Since("383"))
	citizen := rule.All("", rule.Is("citizenship", "citizen"), rule.Choose("identified-attachment",
		rule.Branch{Option: "foreigners-and-stateless", Part: rule.Always()},
		rule.Branch{Option: "everyone", Part: victim}))
	p5 := rule.Any("p5", citizen.At("p5/citizens"), rule.All("p5/others", alien, resident, victim)).Named("scope-of-the-standard")

	foreignVictim := rule.Any("", rule.All("law:a3/foreign-victims",
		rule.Any("",
			rule.Is("citizenship", "foreigner"),
			rule.All("", rule.Is("citizenship", "stateless"), rule.Choose("non-resident-stateless",
				rule.Branch{Option: "not-covered", Part: rule.Never()},
				rule.Branch{Option: "treated-as-foreigner", Part: rule.Always()}))),
		identified,
	).Since("129-VII"))
	kandas := rule.Is("citizenship", "kandas").At("law:a3/kandas")
	a3 := rule.Any("law:a3",
		rule.Is("citizenship", "citizen").At("law:a3/citizens"),
		kandas,
		rule.All("law:a3/residents", rule.Is("citizenship", "foreigner", "stateless"), rule.Holds("permanent_resident")),
		foreignVictim,
	).Named("scope-of-the-law")

	conflict := rule.All("", rule.Any("", kandas, foreignVictim), rule.Not(p5),
		rule.Not(rule.Holds("permanent_resident")), victim).Named("scope-conflict")
	prevails := rule.All("", conflict, rule.Choose("scope-conflict",
		rule.Branch{Option: "law-prevails", Part: rule.Always()},
		rule.Branch{Option: "standard-only", Part: rule.Never()}))
	noTreaty := rule.Is("treaty", "none")
	acts := rule.Any("", p5, prevails)
	covers := rule.Any("",
		rule.Is("treaty", "admits"),
		rule.All("", noTreaty, acts))
	return scope{
		standard: p5, law: a3, conflict: conflict,
		covers: covers.Named("personal-scope"),
		because: []rule.Because{
			{Cite: "p5", When: rule.Any("", rule.Not(noTreaty), p5, rule.Not(acts))},
			{Cite: "law:a2(2)", When: rule.Not(noTreaty)},
			{Cite: "law:a3", When: rule.All("", noTreaty, rule.Any("", prevails, rule.All("", rule.Not(acts), rule.Not(a3))))},
			{Cite: "l480:a12(1)", When: rule.Any("", rule.All("", noTreaty, prevails).Since("480-V"))},
		},
	}
}

var p05 = scopeFor(rule.Holds("identified_victim"))

// stateOf is the value that repeats whether a rule is met.
func stateOf(name string, n *rule.Node) rule.ValueRule {
	return rule.ValueRule{Name: name, Cases: []rule.Case{
		{When: n, Value: rule.Option(rule.Met.String())},
		rule.Otherwise(rule.Option(rule.NotMet.String())),
	}}
}

// truthOf is the value that says whether a rule holds.
func truthOf(name string, n *rule.Node) rule.ValueRule {
	return rule.ValueRule{Name: name, Cases: []rule.Case{
		{When: n, Value: rule.Bool(true)},
		rule.Otherwise(rule.Bool(false)),
	}}
}

var personalScope = &standard.Decision{
	Articles: []string{"a3"},
	Rules: &rule.Decision{
		Name: "personal-scope",
		Question: rule.Text{
			En: "Does the personal scope cover this person?",
			Ru: "Распространяется ли стандарт на это лицо?",
		},
		Cites:   []string{"p5", "law:a2(2)", "law:a3", "l480:a12(1)"},
		Facts:   standard.Facts("citizenship", "permanent_resident", "identified_victim", "treaty"),
		State:   p05.covers.Because(p05.because...),
		Values:  []rule.ValueRule{stateOf("standard", p05.standard), stateOf("law", p05.law), truthOf("conflict", p05.conflict)},
		Favours: rule.Met,
	},
}

// Citizenship is a person's citizenship. Its zero value is unknown.
type Citizenship uint8

// The citizenships, in the order of the options of the fact.
const (
	Citizen   Citizenship = iota + 1
	Kandas                // an ethnic Kazakh who came home; until 2020 oralman
	Foreigner             // of another state
	Stateless             // of none
)

// Treaty is what a ratified treaty says. Its zero value is presumed to be
// NoTreaty.
type Treaty uint8

// What a treaty can say.
const (
	NoTreaty Treaty = iota + 1
	TreatyAdmits
	TreatyExcludes
)

// Person is what is known of who somebody is. The zero value of each field is
// unknown; of Treaty it is presumed to be none. Papers, registered residence and
// age are no fields: they never matter (p5, law:a15(7)).
type Person struct {
	Citizenship       Citizenship
	PermanentResident rule.Truth
	IdentifiedVictim  rule.Truth // revealed and identified as a victim of trafficking
	Treaty            Treaty
}

// PersonalScope answers whether the personal scope covers a person (p5, law:a3,
// law:a2(2)). Its values standard, law and conflict say how each act takes it by
// itself. It never fails.
func PersonalScope(ed standard.Edition, p Person) rule.Answer {
	var v rule.Vector
	v.SetOption(0, uint8(p.Citizenship))
	v.SetTruth(1, p.PermanentResident)
	v.SetTruth(2, p.IdentifiedVictim)
	v.SetOption(3, uint8(p.Treaty))
	return ed.Answer(personalScope, &v)
}
