package rule

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// The synthetic decision of the measurements has the shape of an admission: 25
// facts, 9 readings, an any of nine obstacles, lists whose parts are chosen by
// readings, ten outcomes that share their rules with the state.

func speedWorld() *World {
	w := &World{Compare: compareLetters}
	for _, id := range []string{"r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9"} {
		w.Readings = append(w.Readings, Reading{ID: id, Options: []string{"yes", "no"}})
	}
	return w
}

func compareLetters(a, b string) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// under is a choice of a reading with two options.
func under(reading string, yes, no *Node) *Node {
	return Choose(reading, Branch{"yes", yes}, Branch{"no", no})
}

func speedDecision() *Decision {
	facts := []Fact{
		optionFact("citizenship", "citizen", "kandas", "foreigner", "stateless"),
		truthFact("resident"),
		optionFact("treaty", "none", "admits", "excludes"),
	}
	facts[2].Presumed = Option("none")
	for _, name := range []string{
		"mental", "tuberculosis", "infection", "quarantine", "skin", "alcohol", "drugs", "terminal", "inpatient",
		"sheet", "internal_affairs", "investigation", "injured", "partners_absent",
		"application", "direction", "minor", "representative", "representative_present", "children", "children_identified", "permit",
	} {
		facts = append(facts, truthFact(name))
	}
	for _, i := range []int{3, 5, 11} {
		facts[i].Judgement = true
	}

	health := Any("p06", Holds("mental").At("p06(1)"),
		Any("p06(2)", Holds("tuberculosis"), Holds("infection"), Holds("quarantine"), Holds("skin")),
		Any("p06(3)", Holds("alcohol"), Holds("drugs")),
		Holds("terminal").At("p06(4)"), Holds("inpatient").At("p06(5)")).Named("contraindication")
	injured := All("p13-1", Holds("investigation"), Holds("injured"))
	identified := Any("p14.2",
		under("r1", injured, Never()),
		under("r2", Holds("sheet").At("p10"), Any("p10", Holds("sheet"), injured)),
		under("r3", Never(), All("p11", Holds("internal_affairs"), Holds("partners_absent"), Holds("sheet"))),
	).Named("identification")
	stateless := under("r4", Never(), All("", Is("citizenship", "stateless"), identified))
	resident := All("", Holds("resident"), under("r5", identified, Always()))
	covered := Any("p05",
		Is("citizenship", "citizen"), resident, stateless,
		under("r6", All("p05", Is("citizenship", "kandas", "foreigner"), identified), Never()))
	scope := All("p05",
		Not(Is("treaty", "excludes")), Any("p05", Is("treaty", "admits"), covered)).Named("scope")
	applied := Any("p09", Holds("application"), Holds("direction"))
	alone := All("p19", Holds("minor"), under("r7", Not(Holds("representative")), Not(Holds("representative_present"))))
	permit := under("r8", Holds("permit").At("p15"), Any("p15", Holds("permit"), All("", Holds("direction"), Not(Holds("application")))))
	clear := All("", scope, Not(health), identified, applied, Not(alone)).Named("clear")
	admit := All("p15.2", scope, Not(health), identified, applied, Not(alone), permit).Named("admission")
	children := All("p17", admit, Not(Holds("minor")), Holds("children"), under("r9", Always(), Holds("children_identified")))

	return &Decision{
		Name: "speed", Facts: facts, State: admit,
		Outcomes: []Outcome{
			{"refer-to-healthcare", health},
			{"await-application", Not(applied)},
			{"refuse", Any("", Not(scope), Not(identified))},
			{"await-permit", All("", clear, Not(permit))},
			{"admit", admit},
			{"admit-children", children},
			{"notify-guardianship", alone},
			{"transfer", alone},
			{"register", admit},
			{"provide-general-services", All("", clear, Not(permit))},
		},
		Values: []ValueRule{{"participants", []Case{
			{injured, Options()},
			{Holds("internal_affairs"), Options("internal-affairs", "organisation")},
			Otherwise(Options("organisation"))}}},
	}
}

func speedCompiled(t require.TestingT) *Compiled {
	c, err := Compile(speedDecision(), edition{}, speedWorld())
	require.NoError(t, err)
	return c
}

// speedVector knows the facts whose place in the decision known picks: a grown
// woman who is admitted.
func speedVector(t require.TestingT, d *Decision, known func(int) bool) *Vector {
	var v Vector
	yes := map[string]bool{"resident": true, "sheet": true, "investigation": true, "injured": true, "application": true,
		"representative": true, "permit": true, "children": true}
	for i, f := range d.Facts {
		if !known(i) {
			continue
		}
		value := Bool(yes[f.Name])
		if f.Type == OptionType {
			value = Option(f.Options[0])
		}
		require.NoError(t, d.Set(&v, i, value))
	}
	return &v
}

func all(int) bool     { return true }
func odd(i int) bool   { return i%2 == 1 }
func nothing(int) bool { return false }

func BenchmarkCompile(b *testing.B) {
	for b.Loop() {
		speedCompiled(b)
	}
}

func BenchmarkAnswer(b *testing.B) {
	c := speedCompiled(b)
	for _, bench := range []struct {
		name  string
		known func(int) bool
	}{{"all known", all}, {"half unknown", odd}, {"nothing known", nothing}} {
		v := speedVector(b, c.Decision(), bench.known)
		b.Run("core/"+bench.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				c.Core(v)
			}
		})
		b.Run("brief/"+bench.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				c.Brief(v)
			}
		})
		b.Run("whole/"+bench.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				c.Answer(v)
			}
		})
	}
}
