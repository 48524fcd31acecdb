package termination_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
	"github.com/pana-kz/pana/termination"
)

// The facts of paragraph 43, by their place. The counts stand for "more than three
// violations", "more than 72 hours" and "more than three days".
const (
	manyViolations = iota
	left
	longHours
	longDays
	informed
	insults
	accusations
	breach
	validReason
)

// p43Readings is how paragraph 43 is read: absence counted in days, insults and
// accusations wanted together, and both of these and a breach wanted together.
type p43Readings struct{ days, bothInsults, bothConduct bool }

func p43Every(yield func(p43Readings) bool) {
	for bits := range 8 {
		if !yield(p43Readings{bits&1 != 0, bits&2 != 0, bits&4 != 0}) {
			return
		}
	}
}

// p43 is paragraph 43 told plainly.
func p43(r p43Readings) *plain {
	p := &plain{
		facts: []string{
			"violations", "left_without_leave", "absence_hours", "absence_days", "informed_administration",
			"unjustified_insults", "unjustified_accusations", "contract_breached", "unable_to_inform_for_valid_reason",
		},
		outcomes: []string{"expel", "terminate-contract", "reinstate-immediately"},
		reasons:  []string{"p43", "p43(1)", "p43(2)", "p43(2).2", "p43(3)"},
		judged:   []int{manyViolations, left, insults, accusations, breach, validReason},
	}
	p.says = func(is []bool) said {
		away := is[longHours]
		if r.days {
			away = is[longDays]
		}
		absent := is[left] && away && !is[informed]
		insulting := is[insults] || is[accusations]
		if r.bothInsults {
			insulting = is[insults] && is[accusations]
		}
		misconduct := insulting || is[breach]
		if r.bothConduct {
			misconduct = insulting && is[breach]
		}
		expelled := is[manyViolations] || absent || misconduct
		back := absent && !is[manyViolations] && !misconduct && is[validReason]
		return said{
			state:    met(expelled),
			outcomes: p.when(expelled, p.outcomes, "expel", "terminate-contract") | p.when(back, p.outcomes, "reinstate-immediately"),
			reasons: p.when(!expelled, p.reasons, "p43") | p.when(is[manyViolations], p.reasons, "p43(1)") |
				p.when(absent, p.reasons, "p43(2)") | p.when(back, p.reasons, "p43(2).2") | p.when(misconduct, p.reasons, "p43(3)"),
		}
	}
	return p
}

func p43Under(t testing.TB, ed standard.Edition, r p43Readings) standard.Edition {
	if r.days {
		ed = reading(t, ed, "absence-count", "calendar-days")
	}
	if r.bothInsults {
		ed = reading(t, ed, "insults-and-accusations", "both")
	}
	if r.bothConduct {
		ed = reading(t, ed, "insults-or-breach", "both")
	}
	return ed
}

// conductOf spells out what is known. Of each count it takes one of the numbers on
// the right side of the limit, the numbers at the limit among them.
func conductOf(known []rule.Truth, pick int) termination.Conduct {
	number := func(long rule.Truth, few, many []int) rule.Tally {
		switch long {
		case rule.No:
			return rule.TallyOf(few[pick%len(few)])
		case rule.Yes:
			return rule.TallyOf(many[pick%len(many)])
		}
		return rule.Tally{}
	}
	return termination.Conduct{
		Violations:             number(known[manyViolations], []int{3, 0, 2}, []int{4, 1_000_000}),
		LeftWithoutLeave:       known[left],
		AbsenceHours:           number(known[longHours], []int{72, 0, 24, 71}, []int{73, 96, 1_000_000}),
		AbsenceDays:            number(known[longDays], []int{3, 0}, []int{4, 5, 1_000_000}),
		InformedAdministration: known[informed],
		UnjustifiedInsults:     known[insults], UnjustifiedAccusations: known[accusations], ContractBreached: known[breach],
		UnableToInformForValidReason: known[validReason],
	}
}

// quiet is the conduct of a recipient of whom nothing is to be said.
func quiet() termination.Conduct {
	return termination.Conduct{
		Violations: rule.TallyOf(0), LeftWithoutLeave: rule.No, AbsenceHours: rule.TallyOf(0), AbsenceDays: rule.TallyOf(0),
		InformedAdministration: rule.No, UnjustifiedInsults: rule.No, UnjustifiedAccusations: rule.No, ContractBreached: rule.No,
		UnableToInformForValidReason: rule.No,
	}
}

// gone is the conduct of a recipient who left without leave, and of whom nothing
// else is to be said.
func gone(hours int) termination.Conduct {
	c := quiet()
	c.LeftWithoutLeave, c.AbsenceHours, c.AbsenceDays = rule.Yes, rule.TallyOf(hours), rule.Tally{}
	return c
}

func expulsion(t testing.TB, ed standard.Edition, c termination.Conduct) rule.Answer {
	t.Helper()
	a, err := termination.Expulsion(ed, c)
	require.NoError(t, err)
	return a
}

// A recipient is expelled on the three grounds of the paragraph and on no other, each being enough by itself.
// Получатель отчисляется по трём основаниям пункта и ни по какому иному, и каждого из них достаточно.
func TestP43_ThreeGroundsAndNoOther(t *testing.T) {
	for r := range p43Every {
		ed := p43Under(t, edition(t, 2022, time.November, 1), r)
		pick := 0
		p43(r).requireAll(t, func(known []rule.Truth) rule.Answer {
			pick++
			return expulsion(t, ed, conductOf(known, pick))
		})
	}
}

// The paragraph was never amended: what it says on the first day of the standard it says on the last.
// Пункт не изменялся: в последний день стандарта он говорит то же, что в первый.
func TestP43_SameInEveryEdition(t *testing.T) {
	for _, ed := range []standard.Edition{
		edition(t, 2016, time.April, 8), edition(t, 2022, time.February, 21), edition(t, 2022, time.September, 3), edition(t, 2023, time.June, 30),
	} {
		p43(p43Readings{}).requireComplete(t, func(known []rule.Truth) rule.Answer { return expulsion(t, ed, conductOf(known, 0)) })
	}
}

// Up to three violations of the internal rules are no ground by themselves; the fourth is, and so is every further one.
// До трёх нарушений внутреннего распорядка включительно сами по себе не основание; четвёртое и каждое следующее — основание.
func TestP43_ThreeViolationsAreNotSystematic(t *testing.T) {
	ed := edition(t, 2022, time.November, 1)
	for n := range 500 {
		c := quiet()
		c.Violations = rule.TallyOf(n)
		if got, want := expulsion(t, ed, c).State, met(n > 3); got != want {
			t.Errorf("%d violations: %v, want %v", n, got, want)
		}
	}
}

// Counted in hours, as by default, seventy-two hours of absence or less never expel, whatever number of days is given; one hour more does.
// При счёте в часах, как по умолчанию, отсутствие до семидесяти двух часов включительно не ведёт к отчислению, сколько бы дней ни было указано; часом больше — ведёт.
func TestP43_ThreeTimes24HoursAreNotMore(t *testing.T) {
	ed := edition(t, 2022, time.November, 1)
	for hours := range 200 {
		for days := range 6 {
			c := gone(hours)
			c.AbsenceDays = rule.TallyOf(days)
			if got, want := expulsion(t, ed, c).State, met(hours > 72); got != want {
				t.Errorf("%d hours, %d days: %v, want %v", hours, days, got, want)
			}
		}
	}
}

// drawInstants draws a leaving and a decision up to six days later, to the minute
// and near three times 24 hours more often.
func drawInstants(t *rapid.T) (leaving, now time.Time) {
	minute := rapid.IntRange(0, 365*24*60).Draw(t, "leaving")
	away := rapid.OneOf(rapid.IntRange(0, 6*24*60), rapid.IntRange(72*60-90, 72*60+90)).Draw(t, "minutes away")
	leaving = time.Date(2022, time.January, 1, 0, minute, 0, 0, time.UTC)
	return leaving, leaving.Add(time.Duration(away) * time.Minute)
}

// absence counts an absence in both ways: hours, a started one whole, and days
// after the day of leaving.
func absence(leaving, now time.Time) (hours, days int) {
	day := func(at time.Time) int { return int(at.Unix() / (24 * 60 * 60)) }
	return int((now.Sub(leaving) + time.Hour - 1) / time.Hour), day(now) - day(leaving)
}

// Counted in hours, as by default, whoever left without a word is expelled as soon as more than three times 24 hours have run since that minute, not before.
// При счёте в часах, как по умолчанию, ушедший без предупреждения отчисляется, как только с этой минуты прошло более трёх раз по двадцать четыре часа, и не раньше.
func TestP43_TheClockStartsWithTheLeaving(t *testing.T) {
	ed := edition(t, 2022, time.November, 1)
	rapid.Check(t, func(rt *rapid.T) {
		leaving, now := drawInstants(rt)
		hours, _ := absence(leaving, now)
		if got, want := expulsion(t, ed, gone(hours)).State, met(now.Sub(leaving) > 3*24*time.Hour); got != want {
			rt.Errorf("left %v, decided %v: %v, want %v", leaving, now, got, want)
		}
	})
}

// Counting days of the calendar never expels sooner than counting spans of 24 hours, and at most a day later.
// Счёт календарными днями никогда не отчисляет раньше, чем счёт сутками, и не более чем на день позже.
func TestP43_CalendarDaysNeverExpelSooner(t *testing.T) {
	byHours := edition(t, 2022, time.November, 1)
	byDays := reading(t, byHours, "absence-count", "calendar-days")
	rapid.Check(t, func(rt *rapid.T) {
		leaving, now := drawInstants(rt)
		expelled := func(ed standard.Edition, at time.Time) bool {
			c := gone(0)
			hours, days := absence(leaving, at)
			c.AbsenceHours, c.AbsenceDays = rule.TallyOf(hours), rule.TallyOf(days)
			return expulsion(t, ed, c).State == rule.Met
		}
		if expelled(byDays, now) && !expelled(byHours, now) {
			rt.Errorf("left %v, decided %v: expelled by days but not by hours", leaving, now)
		}
		if expelled(byHours, now) && !expelled(byDays, now.Add(24*time.Hour)) {
			rt.Errorf("left %v, decided %v: expelled by hours but a day later not by days", leaving, now)
		}
	})
}

// A recipient who told the administration, or who left with leave, is never expelled for absence, however long it lasts.
// Получатель, известивший администрацию или ушедший с разрешения, за отсутствие не отчисляется, как бы долго оно ни длилось.
func TestP43_WhoTellsIsNeverExpelledForAbsence(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ed := p43Under(t, edition(t, 2022, time.November, 1), drawReadings(rt))
		c := drawConduct(rt)
		if rapid.Bool().Draw(rt, "told") {
			c.InformedAdministration = rule.Yes
		} else {
			c.LeftWithoutLeave = rule.No
		}
		a := expulsion(t, ed, c)
		if slices.Contains(a.Reasons, "p43(2)") || slices.Contains(a.Outcomes, "reinstate-immediately") {
			rt.Errorf("%v for %v", a.Outcomes, a.Reasons)
		}
		c.AbsenceHours, c.AbsenceDays = rule.TallyOf(0), rule.TallyOf(0)
		if at := expulsion(t, ed, c); at.State != a.State {
			rt.Errorf("the absence matters: %v with it, %v without", a.State, at.State)
		}
	})
}

func drawReadings(t *rapid.T) p43Readings {
	return p43Readings{rapid.Bool().Draw(t, "days"), rapid.Bool().Draw(t, "both insults"), rapid.Bool().Draw(t, "both conduct")}
}

// drawConduct draws what is known of a recipient, counts near their limits more
// often.
func drawConduct(t *rapid.T) termination.Conduct {
	truth := func(name string) rule.Truth {
		return rapid.SampledFrom([]rule.Truth{rule.Unknown, rule.No, rule.Yes}).Draw(t, name)
	}
	count := func(name string, limit int) rule.Tally {
		if rapid.Bool().Draw(t, name+" known") {
			return rule.TallyOf(rapid.OneOf(rapid.IntRange(0, 1_000_000), rapid.IntRange(limit-1, limit+2)).Draw(t, name))
		}
		return rule.Tally{}
	}
	return termination.Conduct{
		Violations: count("violations", 3), LeftWithoutLeave: truth("left"),
		AbsenceHours: count("hours", 72), AbsenceDays: count("days", 3), InformedAdministration: truth("informed"),
		UnjustifiedInsults: truth("insults"), UnjustifiedAccusations: truth("accusations"), ContractBreached: truth("breach"),
		UnableToInformForValidReason: truth("valid reason"),
	}
}

// Worse conduct never saves a recipient: one violation, one hour, one insult more never turns an expulsion away.
// Худшее поведение никогда не спасает: ещё одно нарушение, ещё час отсутствия, ещё одно оскорбление отчисления не отменяют.
func TestP43_WorseConductNeverHelps(t *testing.T) {
	weight := map[rule.State]int{rule.NotMet: 0, rule.Undetermined: 1, rule.Met: 2}
	rapid.Check(t, func(rt *rapid.T) {
		ed := p43Under(t, edition(t, 2022, time.November, 1), drawReadings(rt))
		c := drawConduct(rt)
		more := func(count *rule.Tally, least int) {
			if n := count.Value(); n.Known() {
				*count = rule.TallyOf(min(1_000_000, int(n.Int())+rapid.IntRange(0, 5).Draw(rt, "more")))
			} else {
				*count = rule.TallyOf(least)
			}
		}
		worse := c
		switch rapid.IntRange(0, 7).Draw(rt, "worse in") {
		case 0:
			more(&worse.Violations, 4)
		case 1:
			more(&worse.AbsenceHours, 73)
		case 2:
			more(&worse.AbsenceDays, 4)
		case 3:
			worse.LeftWithoutLeave = rule.Yes
		case 4:
			worse.InformedAdministration = rule.No
		case 5:
			worse.UnjustifiedInsults = rule.Yes
		case 6:
			worse.UnjustifiedAccusations = rule.Yes
		case 7:
			worse.ContractBreached = rule.Yes
		}
		before, after := expulsion(t, ed, c), expulsion(t, ed, worse)
		if weight[after.State] < weight[before.State] {
			rt.Errorf("%+v: %v, and worse %+v: %v", c, before.State, worse, after.State)
		}
	})
}

// Only absence is forgiven: whoever is expelled on another ground as well is not reinstated at once, whatever the reason.
// Прощается только отсутствие: отчисленный и по другому основанию немедленно не восстанавливается, какой бы ни была причина.
func TestP43_OnlyAbsenceAloneIsForgiven(t *testing.T) {
	forgiven := 0
	for r := range p43Every {
		ed := p43Under(t, edition(t, 2022, time.November, 1), r)
		for bits := range 512 {
			known := make([]rule.Truth, 9)
			for i := range known {
				known[i] = rule.TruthOf(bits>>i&1 == 1)
			}
			a := expulsion(t, ed, conductOf(known, bits))
			back := slices.Contains(a.Outcomes, "reinstate-immediately")
			alone := slices.Equal(a.Reasons, []string{"p43(2)"}) || slices.Equal(a.Reasons, []string{"p43(2)", "p43(2).2"})
			if back != (alone && known[validReason] == rule.Yes) || back != slices.Contains(a.Reasons, "p43(2).2") {
				t.Fatalf("%v: %v for %v", known, a.Outcomes, a.Reasons)
			}
			if back {
				forgiven++
			}
		}
	}
	require.Positive(t, forgiven)
}

// A valid reason does not undo the expulsion: the recipient is expelled and taken back at once.
// Уважительная причина отчисления не отменяет: получателя отчисляют и немедленно восстанавливают.
func TestP43_AValidReasonReinstatesAndDoesNotAcquit(t *testing.T) {
	ed := edition(t, 2022, time.November, 1)
	for _, reason := range []rule.Truth{rule.Unknown, rule.No, rule.Yes} {
		c := gone(73)
		c.UnableToInformForValidReason = reason
		a := expulsion(t, ed, c)
		if a.State != rule.Met || !slices.Contains(a.Outcomes, "expel") || slices.Contains(a.Outcomes, "reinstate-immediately") != (reason == rule.Yes) {
			t.Errorf("reason %v: %v %v", reason, a.State, a.Outcomes)
		}
	}
}

// Under the default readings unjustified accusations are enough without any insult, and insults without any accusation.
// При толкованиях по умолчанию необоснованных обвинений достаточно и без оскорблений, а оскорблений — и без обвинений.
func TestP43_AnAccusationIsEnough(t *testing.T) {
	ed := edition(t, 2022, time.November, 1)
	for _, c := range []struct{ insulted, accused rule.Truth }{{rule.Yes, rule.No}, {rule.No, rule.Yes}} {
		conduct := quiet()
		conduct.UnjustifiedInsults, conduct.UnjustifiedAccusations = c.insulted, c.accused
		if a := expulsion(t, ed, conduct); a.State != rule.Met || !slices.Equal(a.Reasons, []string{"p43(3)"}) {
			t.Errorf("insulted %v, accused %v: %v for %v", c.insulted, c.accused, a.State, a.Reasons)
		}
	}
}

// Asking for two kinds of misconduct together never expels where one kind would not.
// Требование двух видов проступка вместе никогда не отчисляет там, где не отчислил бы и один.
func TestP43_AskingForBothNeverExpelsMore(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		r, c := drawReadings(rt), drawConduct(rt)
		at := edition(t, 2022, time.November, 1)
		strict := p43Readings{days: r.days, bothInsults: true, bothConduct: r.bothConduct}
		stricter := p43Readings{days: r.days, bothInsults: true, bothConduct: true}
		wide := expulsion(t, p43Under(t, at, r), c).State
		narrow := expulsion(t, p43Under(t, at, strict), c).State
		narrower := expulsion(t, p43Under(t, at, stricter), c).State
		if wide == rule.NotMet && narrow != rule.NotMet || narrow == rule.NotMet && narrower != rule.NotMet ||
			narrower == rule.Met && narrow != rule.Met || narrow == rule.Met && wide != rule.Met {
			rt.Errorf("%+v: %v, with both insults %v, with both kinds %v", c, wide, narrow, narrower)
		}
	})
}

// Over what time violations are counted is for whoever counts them: the number decides, and the answer names the window when it turns on the number.
// За какое время считать нарушения, решает считающий: решает число, а ответ называет период подсчёта, когда от числа зависит.
func TestP43_TheWindowIsTheCountersAffair(t *testing.T) {
	whole := edition(t, 2022, time.November, 1)
	year := reading(t, whole, "violations-window", "calendar-year")
	for n := range 8 {
		for _, breached := range []rule.Truth{rule.Unknown, rule.No, rule.Yes} {
			c := quiet()
			c.Violations, c.ContractBreached = rule.TallyOf(n), breached
			a, b := expulsion(t, whole, c), expulsion(t, year, c)
			if a.State != b.State || !slices.Equal(a.Outcomes, b.Outcomes) {
				t.Errorf("%d violations: %v over the contract, %v over a year", n, a.State, b.State)
			}
			if named := slices.Contains(a.Readings, "violations-window"); named != (breached != rule.Yes) {
				t.Errorf("%d violations, breach %v: window named %v", n, breached, named)
			}
		}
	}
}

// Whoever no longer knows the facts of one ground loses that ground as a reason and no other.
// Кто больше не знает фактов одного основания, теряет как основание только его.
func TestP43_DroppingAGroundRemovesThatGroundAlone(t *testing.T) {
	ed := edition(t, 2022, time.November, 1)
	grounds := map[string][]int{
		"p43(1)": {manyViolations}, "p43(2)": {left, longHours, longDays, informed},
		"p43(2).2": {validReason}, "p43(3)": {insults, accusations, breach},
	}
	for bits := range 512 {
		known := make([]rule.Truth, 9)
		for i := range known {
			known[i] = rule.TruthOf(bits>>i&1 == 1)
		}
		reasons := expulsion(t, ed, conductOf(known, bits)).Reasons
		for _, dropped := range reasons {
			less := slices.Clone(known)
			for _, fact := range grounds[dropped] {
				less[fact] = rule.Unknown
			}
			if dropped == "p43" {
				less = make([]rule.Truth, 9)
			}
			rest := slices.DeleteFunc(slices.Clone(reasons), func(r string) bool {
				return r == dropped || dropped == "p43(2)" && r == "p43(2).2" // no absence, nothing to forgive
			})
			if got := expulsion(t, ed, conductOf(less, bits)).Reasons; !slices.Equal(got, rest) {
				t.Fatalf("%v without the facts of %s: %v", reasons, dropped, got)
			}
		}
	}
}

// A count that nobody can have counted is refused, and the refusal names it.
// Число, которого никто не мог насчитать, отвергается, и отказ его называет.
func TestP43_ImpossibleCountsAreRefused(t *testing.T) {
	ed := edition(t, 2022, time.November, 1)
	for path, set := range map[string]func(*termination.Conduct, rule.Tally){
		"facts.violations":    func(c *termination.Conduct, n rule.Tally) { c.Violations = n },
		"facts.absence_hours": func(c *termination.Conduct, n rule.Tally) { c.AbsenceHours = n },
		"facts.absence_days":  func(c *termination.Conduct, n rule.Tally) { c.AbsenceDays = n },
	} {
		for n, ok := range map[int]bool{-1_000_000: false, -1: false, 0: true, 1_000_000: true, 1_000_001: false, 1 << 40: false} {
			c := quiet()
			set(&c, rule.TallyOf(n))
			_, err := termination.Expulsion(ed, c)
			var refused *rule.Error
			if ok != (err == nil) || !ok && (!errors.As(err, &refused) || refused.Kind != rule.OutOfRange || refused.Path != path) {
				t.Errorf("%s %d: %v", path, n, err)
			}
		}
	}
}

// Whoever was expelled for absence comes back at once if a valid reason kept them from telling, and otherwise as anybody else; for others the question does not arise.
// Отчисленный за отсутствие возвращается немедленно, если сообщить помешала уважительная причина, иначе на общих основаниях; для других вопроса нет.
func TestP43_2_2_ReinstatedAtOnceOrLikeAnybodyElse(t *testing.T) {
	ed := edition(t, 2022, time.November, 1)
	for _, tt := range []struct {
		expelled, reason rule.Truth
		state            rule.State
		outcomes, needed []string
	}{
		{rule.Yes, rule.Yes, rule.Met, []string{"reinstate-immediately"}, nil},
		{rule.Yes, rule.No, rule.NotMet, []string{"readmit-generally"}, nil},
		{rule.Yes, rule.Unknown, rule.Undetermined, nil, []string{"unable_to_inform_for_valid_reason"}},
		{rule.No, rule.Yes, rule.NotApplicable, nil, nil},
		{rule.No, rule.No, rule.NotApplicable, nil, nil},
		{rule.No, rule.Unknown, rule.NotApplicable, nil, nil},
		{rule.Unknown, rule.Yes, rule.Undetermined, nil, []string{"expelled_for_absence"}},
		{rule.Unknown, rule.No, rule.Undetermined, nil, []string{"expelled_for_absence"}},
		{rule.Unknown, rule.Unknown, rule.Undetermined, nil, []string{"expelled_for_absence", "unable_to_inform_for_valid_reason"}},
	} {
		a := termination.Reinstatement(ed, tt.expelled, tt.reason)
		reasons := []string{"p43(2).2"}
		if tt.state == rule.Undetermined {
			reasons = nil
		}
		var judgements []string
		if tt.expelled == rule.Yes && tt.reason != rule.Unknown {
			judgements = []string{"unable_to_inform_for_valid_reason"}
		}
		if a.State != tt.state || !slices.Equal(a.Outcomes, tt.outcomes) || !slices.Equal(a.Reasons, reasons) ||
			!slices.Equal(a.Needed, tt.needed) || len(a.AlsoNeeded) > 0 || !slices.Equal(a.Judgements, judgements) {
			t.Errorf("expelled %v, reason %v: %+v", tt.expelled, tt.reason, a)
		}
	}
}

// An expulsion for absence alone promises reinstatement exactly when the question of reinstatement is then answered with yes.
// Отчисление за одно лишь отсутствие обещает восстановление ровно тогда, когда на вопрос о нём затем отвечают «да».
func TestP43_2_2_ExpulsionAndReinstatementAgree(t *testing.T) {
	ed := edition(t, 2022, time.November, 1)
	for _, reason := range []rule.Truth{rule.Unknown, rule.No, rule.Yes} {
		c := gone(100)
		c.UnableToInformForValidReason = reason
		promised := slices.Contains(expulsion(t, ed, c).Outcomes, "reinstate-immediately")
		if kept := termination.Reinstatement(ed, rule.Yes, reason).State == rule.Met; promised != kept {
			t.Errorf("reason %v: promised %v, kept %v", reason, promised, kept)
		}
	}
}

// Services rest while the recipient is in a health facility, and only then; nothing ends by that.
// Услуги приостанавливаются, пока получатель находится в учреждении здравоохранения, и только тогда; прекращения это не влечёт.
func TestP43_2_ServicesRestInAHealthFacility(t *testing.T) {
	ed := edition(t, 2022, time.November, 1)
	for _, tt := range []struct {
		in                        rule.Truth
		state                     rule.State
		outcomes, reasons, needed []string
	}{
		{rule.Yes, rule.Met, []string{"suspend"}, []string{"p43.2"}, nil},
		{rule.No, rule.NotMet, nil, []string{"p43.2"}, nil},
		{rule.Unknown, rule.Undetermined, nil, nil, []string{"in_health_facility"}},
	} {
		a := termination.Suspension(ed, tt.in)
		if a.State != tt.state || !slices.Equal(a.Outcomes, tt.outcomes) || !slices.Equal(a.Reasons, tt.reasons) ||
			!slices.Equal(a.Needed, tt.needed) || len(a.AlsoNeeded) > 0 {
			t.Errorf("in a health facility %v: %+v", tt.in, a)
		}
	}
}

// p43Guilty has every ground; p43Half leaves half of the facts unknown.
var (
	p43Guilty = termination.Conduct{
		Violations: rule.TallyOf(4), LeftWithoutLeave: rule.Yes, AbsenceHours: rule.TallyOf(73), AbsenceDays: rule.TallyOf(4),
		InformedAdministration: rule.No, UnjustifiedInsults: rule.Yes, UnjustifiedAccusations: rule.No, ContractBreached: rule.No,
		UnableToInformForValidReason: rule.Yes,
	}
	p43Half = termination.Conduct{Violations: rule.TallyOf(3), AbsenceHours: rule.TallyOf(73), UnjustifiedInsults: rule.No, ContractBreached: rule.No}
)

func BenchmarkExpulsion(b *testing.B) {
	ed := edition(b, 2022, time.November, 1)
	for _, bm := range []struct {
		name  string
		c     termination.Conduct
		state rule.State
	}{
		{"with reasons", p43Guilty, rule.Met},
		{"half unknown", p43Half, rule.Undetermined},
	} {
		b.Run(bm.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if a, err := termination.Expulsion(ed, bm.c); err != nil || a.State != bm.state {
					b.Fatal(a.State, err)
				}
			}
		})
	}
}
