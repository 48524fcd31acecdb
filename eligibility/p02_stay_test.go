package eligibility_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/eligibility"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// p02 is paragraph 2 told plainly.
func p02() *plain {
	p := &plain{
		name:    "stay-kind",
		facts:   []asked{{name: "round_the_clock", values: 2}, {name: "minutes_per_day", values: 1441}, {name: "extended", values: 2}},
		reasons: []string{"p2"},
		values:  []string{"kind"},
	}
	p.says = func(_ text, f []uint16) said {
		roundTheClock, minutes, extended := f[0] == 2, int(f[1])-1, f[2] == 2
		var s said
		switch {
		case roundTheClock && extended:
			s.values[0] = "long-term"
		case roundTheClock:
			s.values[0] = "temporary"
		case minutes >= 1*60 && minutes <= 4*60:
			s.values[0] = "day-stay"
		}
		s.state = met(s.values[0] != "")
		p.cite(&s, true, "p2")
		return s
	}
	return p
}

func p02Ask(ed standard.Edition, f []uint16) rule.Answer {
	s := eligibility.Stay{RoundTheClock: rule.Truth(f[0]), Extended: rule.Truth(f[2])}
	if f[1] != 0 {
		s.MinutesPerDay = rule.TallyOf(int(f[1]) - 1)
	}
	a, err := eligibility.StayKind(ed, s)
	if err != nil {
		panic(err)
	}
	return a
}

func stayKind(t *testing.T, s eligibility.Stay) (rule.State, string) {
	t.Helper()
	a, err := eligibility.StayKind(edition(t, lastDay), s)
	require.NoError(t, err)
	return a.State, a.Value("kind").Text()
}

// Every stay is of at most one kind: by day for one to four hours, round the clock for a time, or round the clock for long.
// Пребывание относится не более чем к одному виду: дневное от часа до четырёх, временное круглосуточное или длительное.
func TestP02_EveryStayIsOfOneKindOrOfNone(t *testing.T) {
	p02().requireAll(t, p02Ask)
}

// One hour and four hours a day are still day stays; a minute less and a minute more are not.
// Час и четыре часа в день — ещё дневное пребывание; минутой меньше и минутой больше — уже нет.
func TestP02_OneHourAndFourHoursBelongToTheDayStay(t *testing.T) {
	for minutes, want := range map[int]rule.State{0: rule.NotMet, 59: rule.NotMet, 60: rule.Met, 240: rule.Met, 241: rule.NotMet, 1440: rule.NotMet} {
		state, _ := stayKind(t, eligibility.Stay{RoundTheClock: rule.No, MinutesPerDay: rule.TallyOf(minutes), Extended: rule.No})
		if state != want {
			t.Errorf("%d minutes: %v, want %v", minutes, state, want)
		}
	}
}

// Minutes are asked of a day stay alone: whoever stays round the clock stays whatever they are.
// Минуты важны только для дневного пребывания: для круглосуточного они ничего не меняют.
func TestP02_RoundTheClockKnowsNoMinutes(t *testing.T) {
	for _, extended := range noYes {
		want := map[rule.Truth]string{rule.No: "temporary", rule.Yes: "long-term"}[extended]
		for minutes := range 1441 {
			state, kind := stayKind(t, eligibility.Stay{RoundTheClock: rule.Yes, MinutesPerDay: rule.TallyOf(minutes), Extended: extended})
			if state != rule.Met || kind != want {
				t.Fatalf("%d minutes: %v %s, want %s", minutes, state, kind, want)
			}
		}
	}
}

// An extension of the contract turns a temporary stay into a long one, and never touches a day stay.
// Продление договора делает временное проживание длительным, а дневного пребывания не касается.
func TestP02_ExtensionConcernsStaysRoundTheClock(t *testing.T) {
	for minutes := range 1441 {
		s := eligibility.Stay{RoundTheClock: rule.No, MinutesPerDay: rule.TallyOf(minutes)}
		s.Extended = rule.No
		state, kind := stayKind(t, s)
		s.Extended = rule.Yes
		if extendedState, extendedKind := stayKind(t, s); extendedState != state || extendedKind != kind {
			t.Fatalf("%d minutes: %v %s, extended %v %s", minutes, state, kind, extendedState, extendedKind)
		}
	}
}

// A day has 1440 minutes, and none of them is negative.
// В сутках 1440 минут, и отрицательных среди них нет.
func TestP02_MinutesAreThoseOfADay(t *testing.T) {
	for _, minutes := range []int{-1, 1441} {
		_, err := eligibility.StayKind(edition(t, lastDay), eligibility.Stay{MinutesPerDay: rule.TallyOf(minutes)})
		require.ErrorIs(t, err, &rule.Error{Kind: rule.OutOfRange})
	}
}
