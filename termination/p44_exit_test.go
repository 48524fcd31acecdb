package termination_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
	"github.com/pana-kz/pana/termination"
)

// The facts of the exit, by their place: those of paragraph 41, of 6, of 43, and
// whether the recipient goes to another organisation.
const (
	exitEnds = iota
	exitHealth
	exitConduct
	exitElsewhere
)

var exitFrom = [...]int{exitEnds: 0, exitHealth: 5, exitConduct: 14, exitElsewhere: 23}

const exitFacts = 24

// exitReadings is how paragraphs 42 and 43 are read.
type exitReadings struct {
	p43Readings
	hospitalEnds, intoxicationEnds bool
}

// everyExit yields every combination of readings.
func everyExit(yield func(exitReadings) bool) {
	for r := range p43Every {
		for bits := range 4 {
			if !yield(exitReadings{r, bits&1 != 0, bits&2 != 0}) {
				return
			}
		}
	}
}

// exitVaried gives the readings with one of them exchanged, in the order in which
// answers list them.
var exitVaried = []struct {
	id      string
	flipped func(exitReadings) exitReadings
}{
	{"absence-count", func(r exitReadings) exitReadings { r.days = !r.days; return r }},
	{"insults-or-breach", func(r exitReadings) exitReadings { r.bothConduct = !r.bothConduct; return r }},
	{"insults-and-accusations", func(r exitReadings) exitReadings { r.bothInsults = !r.bothInsults; return r }},
	{"inpatient-treatment", func(r exitReadings) exitReadings { r.hospitalEnds = !r.hospitalEnds; return r }},
	{"intoxication-during-stay", func(r exitReadings) exitReadings { r.intoxicationEnds = !r.intoxicationEnds; return r }},
}

func exitUnder(t testing.TB, ed standard.Edition, r exitReadings) standard.Edition {
	ed = p43Under(t, ed, r.p43Readings)
	if r.hospitalEnds {
		ed = reading(t, ed, "inpatient-treatment", "letter")
	}
	if r.intoxicationEnds {
		ed = reading(t, ed, "intoxication-during-stay", "letter")
	}
	return ed
}

// p44 is paragraphs 41 to 45 told plainly.
func p44(r exitReadings) *plain {
	p := &plain{
		facts: slices.Concat(p41().facts, p42(false, false).facts, p43(r.p43Readings).facts, []string{"referred_or_transferred_elsewhere"}),
		outcomes: []string{"refer-to-healthcare", "complete", "discontinue", "refer-or-transfer", "expel", "terminate-contract",
			"reinstate-immediately", "issue-order", "hand-over-belongings"},
		reasons: []string{"p6(1)", "p6(2)", "p6(3)", "p6(4)", "p6(5)", "p41", "p41(1)", "p41(2)", "p41(3)", "p41(4)",
			"p42", "p43", "p43(1)", "p43(2)", "p43(2).2", "p43(3)", "p44"},
	}
	p.says = func(is []bool) said {
		ends, ill, does, elsewhere := is[exitFrom[exitEnds]:], is[exitFrom[exitHealth]:], is[exitFrom[exitConduct]:], is[exitFrom[exitElsewhere]]
		complete := ends[0] || ends[1] || ends[2] || ends[3] || ends[4]

		infectious := ill[tuberculosis] || ill[infection] || ill[quarantine] || ill[skinOrHair]
		intoxicated := ill[alcohol] || ill[drugs]
		drunkEnds, hospitalEnds := intoxicated && r.intoxicationEnds, ill[hospital] && r.hospitalEnds
		discontinued := ill[dangerous] || infectious || drunkEnds || ill[terminal] || hospitalEnds
		referred := intoxicated && !r.intoxicationEnds || ill[hospital] && !r.hospitalEnds

		away := does[longHours]
		if r.days {
			away = does[longDays]
		}
		absent := does[left] && away && !does[informed]
		insulting := does[insults] || does[accusations]
		if r.bothInsults {
			insulting = does[insults] && does[accusations]
		}
		misconduct := insulting || does[breach]
		if r.bothConduct {
			misconduct = insulting && does[breach]
		}
		expelled := does[manyViolations] || absent || misconduct
		back := absent && does[validReason] && !does[manyViolations] && !misconduct && !complete && !discontinued && !elsewhere
		over := complete || discontinued || expelled || elsewhere
		return said{
			state: met(over),
			outcomes: p.when(referred, p.outcomes, "refer-to-healthcare") | p.when(complete, p.outcomes, "complete") |
				p.when(discontinued, p.outcomes, "discontinue", "refer-or-transfer") | p.when(expelled, p.outcomes, "expel", "terminate-contract") |
				p.when(back, p.outcomes, "reinstate-immediately") | p.when(over, p.outcomes, "issue-order", "hand-over-belongings"),
			reasons: p.when(!over, p.reasons, "p41", "p42", "p43") |
				p.when(ends[0], p.reasons, "p41(1)") | p.when(ends[1] || ends[2], p.reasons, "p41(2)") | p.when(ends[3], p.reasons, "p41(3)") | p.when(ends[4], p.reasons, "p41(4)") |
				p.when(ill[dangerous], p.reasons, "p6(1)") | p.when(infectious, p.reasons, "p6(2)") | p.when(drunkEnds, p.reasons, "p6(3)") |
				p.when(ill[terminal], p.reasons, "p6(4)") | p.when(hospitalEnds, p.reasons, "p6(5)") | p.when(discontinued, p.reasons, "p42") |
				p.when(does[manyViolations], p.reasons, "p43(1)") | p.when(absent, p.reasons, "p43(2)") | p.when(back, p.reasons, "p43(2).2") |
				p.when(misconduct, p.reasons, "p43(3)") | p.when(elsewhere, p.reasons, "p44"),
		}
	}
	return p
}

// leavingOf spells out what is known.
func leavingOf(known []rule.Truth, pick int) termination.Leaving {
	return termination.Leaving{
		End: endOf(known), Health: healthOf(known[exitFrom[exitHealth]:]), Conduct: conductOf(known[exitFrom[exitConduct]:], pick),
		ReferredOrTransferredElsewhere: known[exitFrom[exitElsewhere]],
	}
}

func leave(t require.TestingT, ed standard.Edition, l termination.Leaving) rule.Answer {
	a, err := termination.Exit(ed, l)
	require.NoError(t, err)
	return a
}

// drawExit fills in facts that are all known. Grounds are rare, so that stays go on,
// end on one ground and end on several.
func drawExit(random *rand.Rand, is []bool) {
	rare := 2 + random.IntN(30)
	for i := range is {
		is[i] = random.IntN(rare) == 0
	}
	if random.IntN(3) == 0 { // an absence that counts is rarer still by chance
		does := is[exitFrom[exitConduct]:]
		does[left], does[longHours], does[longDays], does[informed] = true, true, random.IntN(2) == 0, false
		does[validReason] = random.IntN(2) == 0
	}
}

func truthsOf(is []bool, known []rule.Truth) {
	for i, holds := range is {
		known[i] = rule.TruthOf(holds)
	}
}

// exitJudged are the facts of the exit that a person judges.
var exitJudged = []string{"contract_fulfilled_early", "plan_fulfilled_early", "dangerous_mental_disorder", "infectious_disease", "inpatient_treatment_needed",
	"violations", "left_without_leave", "unjustified_insults", "unjustified_accusations", "contract_breached", "unable_to_inform_for_valid_reason"}

// turns gives the facts on which a complete answer turns: the other value of one of
// them alone changes the state or an outcome.
func (p *plain) turns(is []bool, names []string) []string {
	base := p.says(is)
	var list []string
	for i, name := range p.facts {
		is[i] = !is[i]
		other := p.says(is)
		is[i] = !is[i]
		if slices.Contains(names, name) && (other.state != base.state || other.outcomes != base.outcomes) {
			list = append(list, name)
		}
	}
	return list
}

// Over a million cases, under every combination of readings, a stay ends as paragraphs 41 to 45 say, on every ground that is there.
// В миллионе случаев и при любом сочетании толкований пребывание прекращается так, как сказано в пунктах 41–45, по каждому имеющемуся основанию.
func TestP44_AMillionCasesAgainstTheWords(t *testing.T) {
	random := rand.New(rand.NewPCG(44, 1))
	is, known := make([]bool, exitFacts), make([]rule.Truth, exitFacts)
	cases, seen := 0, map[string]int{}
	for r := range everyExit {
		p := p44(r)
		for _, d := range p41Days() {
			ed, err := standard.On(d)
			require.NoError(t, err)
			ed = exitUnder(t, ed, r)
			for n := range 2000 / oneIn {
				cases++
				drawExit(random, is)
				truthsOf(is, known)
				s := p.says(is)
				got := leave(t, ed, leavingOf(known, n))
				wrong := p.compare(&judgement{said: s}, &got)
				if wrong == "" && n%32 == 0 {
					wrong = exitTurns(p, r, is, &s, &got)
				}
				if wrong != "" {
					t.Fatalf("on %s, %+v, %v: %s", d, r, is, wrong)
				}
				for _, o := range got.Outcomes {
					seen[o]++
				}
			}
		}
	}
	for _, o := range p44(exitReadings{}).outcomes {
		require.Greater(t, seen[o], cases/50, "cases with the outcome %s", o)
	}
}

// exitTurns compares the readings and the judgements of a complete answer.
func exitTurns(p *plain, r exitReadings, is []bool, s *said, got *rule.Answer) string {
	readings := []string{}
	if p.turns(is, []string{"violations"}) != nil {
		readings = append(readings, "violations-window")
	}
	for _, v := range exitVaried {
		if other := p44(v.flipped(r)).says(is); other.state != s.state || other.outcomes != s.outcomes {
			readings = append(readings, v.id)
		}
	}
	if !slices.Equal(got.Readings, readings) {
		return fmt.Sprintf("readings %v, want %v", got.Readings, readings)
	}
	if judged := p.turns(is, exitJudged); !slices.Equal(got.Judgements, judged) {
		return fmt.Sprintf("judgements %v, want %v", got.Judgements, judged)
	}
	return ""
}

// open gives the judgement on facts of which some are unknown.
func (p *plain) open(is []bool, unknown []int) judgement {
	full := slices.Clone(is)
	rest := &plain{outcomes: p.outcomes, reasons: p.reasons, says: func(g []bool) said {
		for i, fact := range unknown {
			full[fact] = g[i]
		}
		return p.says(full)
	}}
	for _, fact := range unknown {
		rest.facts = append(rest.facts, p.facts[fact])
	}
	j := rest.judge()[0]
	var needed, also uint
	for i, fact := range unknown {
		needed |= j.needed >> i & 1 << fact
		also |= j.also >> i & 1 << fact
	}
	j.needed, j.also = needed, also
	return j
}

// While facts are unknown, the exit is what all ways in which they may turn out have in common, and it asks for exactly what can still change it.
// Пока часть фактов неизвестна, ответ — общее для всех исходов, а спрашивает он ровно то, что ещё может его изменить.
func TestP44_UnknownFactsAreWhatTheyMayTurnOutToBe(t *testing.T) {
	random := rand.New(rand.NewPCG(44, 2))
	ed := edition(t, 2022, time.November, 1)
	is, known := make([]bool, exitFacts), make([]rule.Truth, exitFacts)
	seen := map[rule.State]int{}
	for r := range everyExit {
		p, chosen := p44(r), exitUnder(t, ed, r)
		for n := range 150 {
			drawExit(random, is)
			truthsOf(is, known)
			for range 1 + random.IntN(6) {
				known[random.IntN(exitFacts)] = rule.Unknown
			}
			var unknown []int
			for i, k := range known {
				if k == rule.Unknown {
					unknown = append(unknown, i)
				}
			}
			want := p.open(is, unknown)
			got := leave(t, chosen, leavingOf(known, n))
			if wrong := p.compare(withoutReasons(&want, p, &got), &got); wrong != "" {
				t.Fatalf("%+v, %v: %s", r, known, wrong)
			}
			seen[got.State]++
		}
	}
	for _, state := range []rule.State{rule.Met, rule.NotMet, rule.Undetermined} {
		require.Greater(t, seen[state], 50, "stays that are %v", state)
	}
}

// withoutReasons takes the reasons of the answer for its own where they are sound:
// whatever all completions cite, and nothing that none cites. A ground that is
// certain stands alone, although a completion would cite others too.
func withoutReasons(want *judgement, p *plain, got *rule.Answer) *judgement {
	var cited uint
	for _, reason := range got.Reasons {
		cited |= p.when(true, p.reasons, reason)
	}
	j := *want
	if want.state != rule.Undetermined && cited != 0 && want.reasons&^cited == 0 && cited&^want.cited == 0 {
		j.reasons = cited
	}
	return &j
}

// staying is a recipient on whom nothing is to be said.
func staying() []bool { return make([]bool, exitFacts) }

func exitWith(t *testing.T, facts ...int) rule.Answer {
	t.Helper()
	is, known := staying(), make([]rule.Truth, exitFacts)
	for _, fact := range facts {
		is[fact] = true
	}
	truthsOf(is, known)
	return leave(t, edition(t, 2022, time.November, 1), leavingOf(known, 0))
}

// Without any ground the stay goes on, and all three paragraphs are named for it.
// Без оснований пребывание продолжается, и названы все три пункта.
func TestP44_WithoutAGroundTheStayGoesOn(t *testing.T) {
	a := exitWith(t)
	require.Equal(t, rule.NotMet, a.State)
	require.Empty(t, a.Outcomes)
	require.Equal(t, []string{"p41", "p42", "p43"}, a.Reasons)
}

// An expulsion, though it ends the contract, is not also a completion, and neither is a discontinuation.
// Отчисление, хотя и расторгает договор, завершением не является; прекращение — тоже.
func TestP41_AnExpulsionAloneIsNoCompletion(t *testing.T) {
	conduct, health := exitFrom[exitConduct], exitFrom[exitHealth]
	for _, a := range []rule.Answer{
		exitWith(t, conduct+manyViolations), exitWith(t, conduct+left, conduct+longHours), exitWith(t, conduct+insults), exitWith(t, conduct+breach),
		exitWith(t, health+tuberculosis),
	} {
		require.Equal(t, rule.Met, a.State)
		require.NotContains(t, a.Outcomes, "complete")
		require.NotContains(t, a.Reasons, "p41(2)")
	}
}

// Whenever a stay ends, on whatever ground, there is an order of the head, and the recipient gets back what is hers; otherwise there is neither.
// При любом прекращении пребывания издаётся приказ руководителя и выдаются вещи и документы; иначе нет ни того ни другого.
func TestP44_AnOrderAndTheBelongingsWheneverAStayEnds(t *testing.T) {
	random := rand.New(rand.NewPCG(44, 3))
	is, known := staying(), make([]rule.Truth, exitFacts)
	ed := edition(t, 2022, time.November, 1)
	for n := range 20_000 {
		drawExit(random, is)
		truthsOf(is, known)
		a := leave(t, ed, leavingOf(known, n))
		over := a.State == rule.Met
		if slices.Contains(a.Outcomes, "issue-order") != over || slices.Contains(a.Outcomes, "hand-over-belongings") != over {
			t.Fatalf("%v: %v %v", is, a.State, a.Outcomes)
		}
	}
}

// A referral or transfer to another organisation ends the stay by itself, as neither completion nor expulsion.
// Направление или перевод в другую организацию сами прекращают пребывание, не будучи ни завершением, ни отчислением.
func TestP45_ATransferEndsTheStayByItself(t *testing.T) {
	a := exitWith(t, exitFrom[exitElsewhere])
	require.Equal(t, rule.Met, a.State)
	require.Equal(t, []string{"issue-order", "hand-over-belongings"}, a.Outcomes)
	require.Equal(t, []string{"p44"}, a.Reasons)
}

// Whoever was absent for a valid reason is reinstated at once only when nothing else ends the stay.
// Отсутствовавшего по уважительной причине восстанавливают немедленно, лишь если больше ничто пребывания не прекращает.
func TestP44_NobodyIsReinstatedWhoLeavesForAnotherGround(t *testing.T) {
	conduct := exitFrom[exitConduct]
	absent := []int{conduct + left, conduct + longHours, conduct + validReason}
	require.Contains(t, exitWith(t, absent...).Outcomes, "reinstate-immediately")
	require.Equal(t, []string{"p43(2)", "p43(2).2"}, exitWith(t, absent...).Reasons)
	p := p44(exitReadings{})
	for fact := range exitFacts {
		a := exitWith(t, append(slices.Clone(absent), fact)...)
		is := staying()
		is[fact] = true
		alone := p.says(is).state == rule.Met // a ground by itself
		if alone == slices.Contains(a.Outcomes, "reinstate-immediately") && fact != conduct+informed {
			t.Errorf("with %s: %v", p.facts[fact], a.Outcomes)
		}
	}
}

// All grounds of an exit are named, not the first that is found.
// Называются все основания прекращения, а не первое найденное.
func TestP44_EveryGroundIsNamed(t *testing.T) {
	a := exitWith(t, 0, exitFrom[exitHealth]+tuberculosis, exitFrom[exitConduct]+manyViolations, exitFrom[exitElsewhere])
	require.Equal(t, []string{"p6(2)", "p41(1)", "p42", "p43(1)", "p44"}, a.Reasons)
	require.Equal(t, []string{"complete", "discontinue", "refer-or-transfer", "expel", "terminate-contract", "issue-order", "hand-over-belongings"}, a.Outcomes)
}

// The exit takes completion, discontinuation and expulsion as they are by themselves.
// Прекращение пребывания учитывает завершение, прекращение услуг и отчисление такими, какими они выносятся отдельно.
func TestP44_TheThreeParagraphsAreThoseByThemselves(t *testing.T) {
	random := rand.New(rand.NewPCG(44, 4))
	is, known := staying(), make([]rule.Truth, exitFacts)
	for r := range everyExit {
		ed := exitUnder(t, edition(t, 2022, time.November, 1), r)
		for n := range 300 {
			drawExit(random, is)
			truthsOf(is, known)
			for range random.IntN(8) {
				known[random.IntN(exitFacts)] = rule.Unknown
			}
			l := leavingOf(known, n)
			whole := leave(t, ed, l)
			for _, part := range []struct {
				outcome string
				answer  rule.Answer
			}{
				{"complete", termination.Completion(ed, l.End)},
				{"discontinue", termination.Discontinuation(ed, l.Health)},
				{"expel", expulsion(t, ed, l.Conduct)},
			} {
				if slices.Contains(whole.Outcomes, part.outcome) != (part.answer.State == rule.Met) {
					t.Fatalf("%+v, %v: %v, by itself %v", r, known, whole.Outcomes, part.answer.State)
				}
			}
		}
	}
}

// Impossible counts are refused here as in paragraph 43.
// Невозможные числа здесь отклоняются так же, как в пункте 43.
func TestP44_ImpossibleCountsAreRefused(t *testing.T) {
	_, err := termination.Exit(edition(t, 2022, time.November, 1), termination.Leaving{Conduct: termination.Conduct{Violations: rule.TallyOf(-1)}})
	require.ErrorIs(t, err, &rule.Error{Kind: rule.OutOfRange})
}

// exitKnown is a recipient of whom everything is known, expelled and taken back; of
// exitHalf only every other fact is known, and none of them decides.
var (
	exitKnown = func() termination.Leaving {
		is, known := staying(), make([]rule.Truth, exitFacts)
		conduct := exitFrom[exitConduct]
		is[conduct+left], is[conduct+longHours], is[conduct+validReason] = true, true, true
		truthsOf(is, known)
		return leavingOf(known, 0)
	}()
	exitHalf = func() termination.Leaving {
		known := make([]rule.Truth, exitFacts)
		for i := range known {
			if i%2 == 0 {
				known[i] = rule.No
			}
		}
		return leavingOf(known, 0)
	}()
)

// exitVector puts what is known in a vector.
func exitVector(l termination.Leaving) *rule.Vector {
	var v rule.Vector
	l.End.Put(&v, exitFrom[exitEnds])
	l.Health.Put(&v, exitFrom[exitHealth])
	l.Conduct.Put(&v, exitFrom[exitConduct])
	v.SetTruth(exitFrom[exitElsewhere], l.ReferredOrTransferredElsewhere)
	return &v
}

func BenchmarkExit(b *testing.B) {
	ed, d := edition(b, 2022, time.November, 1), decision(b, "exit")
	for _, of := range []struct {
		name  string
		l     termination.Leaving
		state rule.State
	}{{"everything known", exitKnown, rule.Met}, {"half unknown", exitHalf, rule.Undetermined}} {
		v := exitVector(of.l)
		b.Run(of.name+", core", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if got := ed.Core(d, v).State; got != of.state {
					b.Fatal(got)
				}
			}
		})
		b.Run(of.name+", whole", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if a, err := termination.Exit(ed, of.l); err != nil || a.State != of.state {
					b.Fatal(a.State, err)
				}
			}
		})
	}
}
