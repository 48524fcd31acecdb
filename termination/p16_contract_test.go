package termination_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
	"github.com/pana-kz/pana/termination"
)

var (
	p16First = calendar.MustDate(2016, time.April, 8) // first day of the standard
	p16Last  = calendar.MustDate(2023, time.June, 30) // its last day
)

// p16Readings is how paragraph 16 is read where it is not read as by default.
type p16Readings struct {
	stays          bool // an end on a day off stays there
	each           bool // three months for each extension
	fromConclusion bool // the months of extension are counted from the conclusion
	stops          bool // suspended days prolong the term
}

func p16Under(t testing.TB, day calendar.Date, r p16Readings) standard.Edition {
	t.Helper()
	ed, err := standard.On(day)
	require.NoError(t, err)
	for _, choice := range []struct {
		made       bool
		id, option string
	}{
		{r.stays, "term-end-rollover", "does-not-roll"},
		{r.each, "extension-cap", "each"},
		{r.fromConclusion, "extension-base", "from-conclusion"},
		{r.stops, "suspension-and-term", "term-stops"},
	} {
		if choice.made {
			ed = reading(t, ed, choice.id, choice.option)
		}
	}
	return ed
}

// p16Facts are the facts of paragraph 16, all known.
type p16Facts struct {
	concluded                   calendar.Date
	months, extended, suspended int
	pending, inHospital         bool
}

// p16Says is an answer of paragraph 16. Dates that it does not give are zero.
type p16Says struct {
	state                    rule.State
	expires, lastDay, latest calendar.Date
}

// monthsLater goes to the same day of a later month, or to the last day of a
// shorter one.
func monthsLater(d calendar.Date, n int) calendar.Date {
	months := int(d.Month()) - 1 + n
	year, month := d.Year()+months/12, time.Month(months%12+1)
	for day := d.Day(); ; day-- {
		if time.Date(year, month, day, 0, 0, 0, 0, time.UTC).Month() == month {
			return calendar.MustDate(year, month, day)
		}
	}
}

// nominalEnd is when a contract expires: six months after its conclusion, and the
// months of extension after that.
func nominalEnd(concluded calendar.Date, extension int, r p16Readings) calendar.Date {
	if r.fromConclusion {
		return monthsLater(concluded, 6+extension)
	}
	return monthsLater(monthsLater(concluded, 6), extension)
}

// end is the expiry and the last day of a contract; ok is false where the calendar
// does not reach so far.
func (f p16Facts) end(extension int, r p16Readings) (expires, lastDay calendar.Date, ok bool) {
	expires = nominalEnd(f.concluded, extension, r)
	if r.stops {
		expires = expires.AddDays(f.suspended)
	}
	lastDay = expires
	for !r.stays {
		works, err := calendar.Kazakhstan().IsBusinessDay(lastDay)
		if err != nil {
			return expires, lastDay, false
		}
		if works {
			break
		}
		lastDay = lastDay.AddDays(1)
	}
	return expires, lastDay, true
}

// term is the question of the term, told plainly.
func (f p16Facts) term(on calendar.Date, r p16Readings) (s p16Says, ok bool) {
	if s.expires, s.lastDay, ok = f.end(f.extended, r); !ok {
		return s, false
	}
	s.state = met(!on.Before(f.concluded) && !on.After(s.lastDay))
	if !r.each {
		s.latest = nominalEnd(f.concluded, 3, r)
	}
	return s, true
}

// extension is the question of the extension, told plainly.
func (f p16Facts) extension(on calendar.Date, r p16Readings) (s p16Says, ok bool) {
	_, runsTo, ok := f.end(f.extended, r)
	if !ok {
		return s, false
	}
	asked := f.months
	if !r.each {
		asked += f.extended
	}
	s.state = met((f.pending || f.inHospital) && f.months >= 1 && asked <= 3 && !on.After(runsTo))
	if s.state == rule.Met {
		s.expires, s.lastDay, ok = f.end(f.extended+f.months, r)
	}
	return s, ok
}

func (f p16Facts) contract() termination.Contract {
	return termination.Contract{
		Concluded: f.concluded, MonthsAlreadyExtended: rule.TallyOf(f.extended), SuspendedDays: rule.TallyOf(f.suspended),
	}
}

func (f p16Facts) proposal() termination.Extension {
	return termination.Extension{
		Contract: f.contract(), Months: rule.TallyOf(f.months),
		CriminalCasePending: rule.TruthOf(f.pending), InpatientTreatment: rule.TruthOf(f.inHospital),
	}
}

func p16Dates(a *rule.Answer) p16Says {
	return p16Says{a.State, a.Value("expires").Date(), a.Value("last_day").Date(), a.Value("latest").Date()}
}

// drawDay draws a day from first to last, the ends of months more often.
func drawDay(t *rapid.T, first, last calendar.Date, name string) calendar.Date {
	days := last.DaysSince(first)
	d := first.AddDays(rapid.OneOf(rapid.IntRange(0, days), rapid.IntRange(0, min(days, 40)), rapid.IntRange(max(0, days-40), days)).Draw(t, name))
	if rapid.Bool().Draw(t, name+" at the end of its month") {
		end := calendar.MustDate(d.Year(), d.Month(), 1).AddDays(-1)
		if !end.Before(first) {
			return end
		}
	}
	return d
}

func drawP16Readings(t *rapid.T) p16Readings {
	if rapid.Bool().Draw(t, "by default") {
		return p16Readings{}
	}
	flip := func(name string) bool { return rapid.Bool().Draw(t, name) }
	return p16Readings{flip("stays"), flip("each"), flip("from conclusion"), flip("stops")}
}

// drawP16 draws a day and the facts of a contract whose end lies near that day
// more often than not.
func drawP16(t *rapid.T, r p16Readings) (on calendar.Date, f p16Facts) {
	f = p16Facts{
		months:    rapid.OneOf(rapid.IntRange(0, 5), rapid.IntRange(0, 36)).Draw(t, "months"),
		extended:  rapid.OneOf(rapid.IntRange(0, 4), rapid.IntRange(0, 36)).Draw(t, "extended"),
		suspended: rapid.OneOf(rapid.Just(0), rapid.IntRange(0, 90), rapid.IntRange(0, 3650)).Draw(t, "suspended"),
		pending:   rapid.Bool().Draw(t, "case pending"), inHospital: rapid.Bool().Draw(t, "in hospital"),
	}
	f.concluded = drawDay(t, p16First, p16Last, "concluded")
	on = drawDay(t, f.concluded, p16Last, "on")
	if _, lastDay, ok := f.end(f.extended, r); ok && rapid.Bool().Draw(t, "near the end") {
		near := lastDay.AddDays(rapid.IntRange(-4, 2).Draw(t, "days from the end"))
		if !near.After(p16Last) && !near.Before(f.concluded) {
			on = near
		}
	}
	return on, f
}

// p16Certainty is how certain the days are over which the contract rolls from its
// expiry to its last day; nothing when they are documented.
func p16Certainty(s p16Says) string {
	if worst, err := calendar.Kazakhstan().Certainty(s.expires, s.lastDay); err == nil && worst != calendar.Documented {
		return worst.String()
	}
	return ""
}

// p16Turns names the readings on which an answer turns: those of which another
// option gives another answer, or none.
func p16Turns(r p16Readings, says func(p16Readings) (p16Says, bool)) []string {
	own, _ := says(r)
	var list []string
	for _, other := range []struct {
		id string
		r  p16Readings
	}{
		{"term-end-rollover", p16Readings{!r.stays, r.each, r.fromConclusion, r.stops}},
		{"extension-cap", p16Readings{r.stays, !r.each, r.fromConclusion, r.stops}},
		{"extension-base", p16Readings{r.stays, r.each, !r.fromConclusion, r.stops}},
		{"suspension-and-term", p16Readings{r.stays, r.each, r.fromConclusion, !r.stops}},
	} {
		if s, ok := says(other.r); !ok || s != own {
			list = append(list, other.id)
		}
	}
	return list
}

// p16Order is the order in which answers name the readings.
var p16Order = []string{"term-end-rollover", "extension-cap", "extension-base", "criminal-case-object", "suspension-and-term"}

func requireBeyond(t *rapid.T, err error) {
	var refused *rule.Error
	if !errors.As(err, &refused) || refused.Kind != rule.BeyondCalendar {
		t.Fatalf("error %v, want one of kind beyond-calendar", err)
	}
}

// The term runs from the day of conclusion to the day six months later, moved by what extends it and no further than to the next business day.
// Договор действует со дня заключения до дня через шесть месяцев, сдвинутого на продление и не далее ближайшего рабочего дня.
func TestP16_TermInPlainWords(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		r := drawP16Readings(rt)
		on, f := drawP16(rt, r)
		a, err := termination.ContractTerm(p16Under(t, on, r), f.contract())
		want, ok := f.term(on, r)
		if !ok {
			requireBeyond(rt, err)
			return
		}
		if err != nil || p16Dates(&a) != want || !slices.Equal(a.Reasons, []string{"p16"}) || len(a.Outcomes)+len(a.Needed)+len(a.AlsoNeeded) > 0 {
			rt.Errorf("%+v on %s: %+v, %v, want %+v", f, on, a, err, want)
		}
		certainty := ""
		if !r.stays {
			certainty = p16Certainty(want)
		}
		turns := p16Turns(r, func(other p16Readings) (p16Says, bool) { return f.term(on, other) })
		if a.Certainty != certainty || !slices.Equal(a.Readings, turns) {
			rt.Errorf("%+v on %s: certainty %q, want %q; turns on %v, want %v", f, on, a.Certainty, certainty, a.Readings, turns)
		}
	})
}

// A contract may be extended on one of two grounds, by at least a month, up to the ceiling, and as long as it still runs.
// Договор можно продлить по одному из двух оснований, не менее чем на месяц, в пределах предела и пока он ещё действует.
func TestP16_ExtensionInPlainWords(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		r := drawP16Readings(rt)
		on, f := drawP16(rt, r)
		a, err := termination.ContractExtension(p16Under(t, on, r), f.proposal())
		want, ok := f.extension(on, r)
		if !ok {
			requireBeyond(rt, err)
			return
		}
		var grounds []string
		if f.pending {
			grounds = append(grounds, "p16(1)")
		}
		if f.inHospital {
			grounds = append(grounds, "p16(2)")
		}
		if want.state == rule.NotMet {
			grounds = []string{"p16"}
		}
		if err != nil || p16Dates(&a) != want || !slices.Equal(a.Reasons, grounds) || len(a.Outcomes)+len(a.Needed)+len(a.AlsoNeeded) > 0 {
			rt.Errorf("%+v on %s: %+v, %v, want %+v for %v", f, on, a, err, want, grounds)
		}
		turns := p16Turns(r, func(other p16Readings) (p16Says, bool) { return f.extension(on, other) })
		without := f
		without.pending = !f.pending
		if s, ok := without.extension(on, r); !ok || s != want {
			turns = append(turns, "criminal-case-object")
		}
		slices.SortFunc(turns, func(a, b string) int { return slices.Index(p16Order, a) - slices.Index(p16Order, b) })
		if !slices.Equal(a.Readings, turns) {
			rt.Errorf("%+v on %s: turns on %v, want %v", f, on, a.Readings, turns)
		}
	})
}

// Under the default readings a contract concluded on any day of the standard's life and not extended expires six months later, on the same day of the month where there is one, and its last day is a business day.
// При толкованиях по умолчанию договор, заключённый в любой день действия стандарта и не продлённый, истекает через шесть месяцев, в то же число, если оно есть, а последний его день — рабочий.
func TestP16_SixMonthsAndABusinessDay(t *testing.T) {
	kz := calendar.Kazakhstan()
	for day := p16First; !day.After(p16Last); day = day.AddDays(1) {
		a, err := termination.ContractTerm(p16Under(t, day, p16Readings{}), termination.Contract{Concluded: day})
		require.NoError(t, err)
		got := p16Dates(&a)
		months := (got.expires.Year()-day.Year())*12 + int(got.expires.Month()) - int(day.Month())
		clipped := got.expires.Day() < day.Day() && got.expires.AddDays(1).Day() == 1
		works, err := kz.IsBusinessDay(got.lastDay)
		require.NoError(t, err)
		if months != 6 || got.expires.Day() != day.Day() && !clipped || !works || got.state != rule.Met {
			t.Fatalf("concluded %s: %+v", day, got)
		}
		for off := got.expires; off.Before(got.lastDay); off = off.AddDays(1) {
			if works, err := kz.IsBusinessDay(off); works || err != nil {
				t.Fatalf("concluded %s: passes over %s, a business day", day, off)
			}
		}
	}
}

// The contract still runs on its last day and no longer on the day after.
// В последний день договор ещё действует, на следующий день — уже нет.
func TestP16_RunsToItsLastDay(t *testing.T) {
	for day := p16First; ; day = day.AddDays(1) {
		c := termination.Contract{Concluded: day}
		_, lastDay, _ := p16Facts{concluded: day}.end(0, p16Readings{})
		if !lastDay.Before(p16Last) {
			return
		}
		for _, tt := range []struct {
			on   calendar.Date
			want rule.State
		}{{lastDay, rule.Met}, {lastDay.AddDays(1), rule.NotMet}} {
			a, err := termination.ContractTerm(p16Under(t, tt.on, p16Readings{}), c)
			if err != nil || a.State != tt.want {
				t.Fatalf("concluded %s, on %s: %v, %v, want %v", day, tt.on, a.State, err, tt.want)
			}
		}
	}
}

// p16History is a stay as a list would tell it: the contract, the day it is, and
// what holds on that day.
type p16History struct {
	p16Facts
	on      calendar.Date
	granted []int // months
}

// pass lets some days go by, not beyond the life of the standard.
func (h *p16History) pass(t *rapid.T) {
	h.on = h.on.AddDays(min(rapid.IntRange(1, 70).Draw(t, "days"), p16Last.DaysSince(h.on)))
}

// Under the default readings no history of extensions takes the nominal end past nine months, however often and on whatever ground the contract is extended, and what has ended is extended no more; only the last day may still move to a business day.
// При толкованиях по умолчанию никакая история продлений не отодвигает номинальное окончание за девять месяцев, сколько бы раз и по какому бы основанию договор ни продлевали, а истёкшее больше не продлевается; лишь последний день ещё может перейти на рабочий.
func TestP16_NineMonthsAtMost(t *testing.T) {
	extensions, ended := 0, 0
	rapid.Check(t, func(rt *rapid.T) {
		h := p16History{p16Facts: p16Facts{concluded: drawDay(rt, p16First, p16Last, "concluded")}}
		h.on = h.concluded
		ceiling := monthsLater(monthsLater(h.concluded, 6), 3)
		rt.Repeat(map[string]func(*rapid.T){
			"time passes":             func(t *rapid.T) { h.pass(t) },
			"the case begins or ends": func(*rapid.T) { h.pending = !h.pending },
			"to or from hospital":     func(*rapid.T) { h.inHospital = !h.inHospital },
			"an extension is asked for": func(rt *rapid.T) {
				h.months = rapid.IntRange(1, 4).Draw(rt, "months")
				a, err := termination.ContractExtension(p16Under(t, h.on, p16Readings{}), h.proposal())
				require.NoError(t, err)
				if a.State == rule.Met {
					h.extended += h.months
					h.granted = append(h.granted, h.months)
					extensions++
					if !h.pending && !h.inHospital {
						rt.Errorf("extended on %s without a ground", h.on)
					}
				}
			},
			"": func(rt *rapid.T) {
				a, err := termination.ContractTerm(p16Under(t, h.on, p16Readings{}), h.contract())
				require.NoError(t, err)
				got, sum := p16Dates(&a), 0
				for _, months := range h.granted {
					sum += months
				}
				if sum > 3 || sum != h.extended || got.expires.After(ceiling) || got.latest != ceiling {
					rt.Errorf("concluded %s, extended by %v months: %+v, ceiling %s", h.concluded, h.granted, got, ceiling)
				}
				if got.state == rule.NotMet {
					ended++
					late := h.p16Facts
					late.months, late.pending = 1, true
					if a, err := termination.ContractExtension(p16Under(t, h.on, p16Readings{}), late.proposal()); err != nil || a.State != rule.NotMet {
						rt.Errorf("extended on %s, after it had ended: %v, %v", h.on, a.State, err)
					}
				}
			},
		})
	})
	require.Positive(t, extensions, "nothing was ever extended")
	require.Positive(t, ended, "no contract ever ended")
}

// Under the wider reading each extension has its own three months, and none may be longer.
// При широком толковании каждое продление имеет свои три месяца, и ни одно не может быть дольше.
func TestP16_ThreeMonthsForEachUnderTheWiderReading(t *testing.T) {
	on := calendar.MustDate(2022, time.March, 1)
	for extended := range 37 {
		for months := range 37 {
			f := p16Facts{concluded: on, months: months, extended: extended, pending: true}
			for _, each := range []bool{false, true} {
				a, err := termination.ContractExtension(p16Under(t, on, p16Readings{each: each}), f.proposal())
				want := months >= 1 && (months <= 3 && each || months+extended <= 3)
				if err != nil || a.State != met(want) {
					t.Fatalf("%d months after %d, each %v: %v, %v", months, extended, each, a.State, err)
				}
			}
		}
	}
}

// Without an unfinished case and without hospital treatment there is no extension, whatever else holds.
// Без неоконченного дела и без стационарного лечения продления нет, что бы ещё ни было.
func TestP16_NoGroundNoExtension(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		r := drawP16Readings(rt)
		on, f := drawP16(rt, r)
		f.pending, f.inHospital = false, false
		if _, ok := f.extension(on, r); !ok {
			rt.Skip("beyond the calendar")
		}
		a, err := termination.ContractExtension(p16Under(t, on, r), f.proposal())
		if err != nil || a.State != rule.NotMet || len(a.Values) > 0 {
			rt.Errorf("%+v: %v %v, %v", f, a.State, a.Values, err)
		}
	})
}

// A case in which the recipient is the victim is a ground: the case need not be against the recipient, and the answer says that this is a reading.
// Дело, в котором получатель услуг — потерпевший, служит основанием: оно не обязано вестись против него, и ответ называет это толкованием.
func TestP16_ACaseConcerningTheRecipientIsEnough(t *testing.T) {
	on := calendar.MustDate(2022, time.November, 1)
	ed := p16Under(t, on, p16Readings{})
	if got := ed.Chosen("criminal-case-object"); got != "case-concerning-the-recipient" {
		t.Errorf("taken unless chosen otherwise: %s", got)
	}
	f := p16Facts{concluded: calendar.MustDate(2022, time.May, 16), months: 3, pending: true}
	for _, option := range []string{"case-concerning-the-recipient", "case-against-the-recipient"} {
		for _, inHospital := range []bool{false, true} {
			f.inHospital = inHospital
			a, err := termination.ContractExtension(reading(t, ed, "criminal-case-object", option), f.proposal())
			require.NoError(t, err)
			if turns := slices.Contains(a.Readings, "criminal-case-object"); a.State != rule.Met || turns == inHospital {
				t.Errorf("%s, in hospital %v: %v, reading named %v", option, inHospital, a.State, turns)
			}
		}
	}
}

// An extension is granted while the contract runs, on its very last day still, and never after.
// Продление даётся, пока договор действует, ещё и в самый последний день, и никогда после.
func TestP16_ExtendedBeforeItEnds(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		r := drawP16Readings(rt)
		f := p16Facts{concluded: drawDay(rt, p16First, calendar.MustDate(2022, time.September, 1), "concluded"), months: 1, inHospital: true}
		f.extended = rapid.IntRange(0, 2).Draw(rt, "extended")
		_, lastDay, ok := f.end(f.extended, r)
		require.True(t, ok)
		for on, want := range map[calendar.Date]rule.State{lastDay.AddDays(-1): rule.Met, lastDay: rule.Met, lastDay.AddDays(1): rule.NotMet} {
			a, err := termination.ContractExtension(p16Under(t, on, r), f.proposal())
			if err != nil || a.State != want {
				rt.Errorf("%+v on %s, last day %s: %v, %v, want %v", f, on, lastDay, a.State, err, want)
			}
		}
	})
}

// A contract concluded later never ends earlier, and rolling its end over a day off never shortens it.
// Договор, заключённый позже, никогда не оканчивается раньше, а перенос с нерабочего дня его никогда не сокращает.
func TestP16_LaterNeverEndsEarlier(t *testing.T) {
	ends := func(r p16Readings, extended int) []calendar.Date {
		var list []calendar.Date
		for day := p16First; !day.After(p16Last); day = day.AddDays(1) {
			c := termination.Contract{Concluded: day, MonthsAlreadyExtended: rule.TallyOf(extended)}
			a, err := termination.ContractTerm(p16Under(t, day, r), c)
			require.NoError(t, err)
			list = append(list, a.Value("last_day").Date())
		}
		return list
	}
	for _, extended := range []int{0, 3} {
		rolls, stays := ends(p16Readings{}, extended), ends(p16Readings{stays: true}, extended)
		if !slices.IsSortedFunc(rolls, calendar.Date.Compare) || !slices.IsSortedFunc(stays, calendar.Date.Compare) {
			t.Errorf("extended by %d months: a later contract ends earlier", extended)
		}
		for i := range rolls {
			if rolls[i].Before(stays[i]) {
				t.Errorf("extended by %d months: rolling shortens the contract to %s", extended, rolls[i])
			}
		}
	}
}

// Suspension does not stop the term unless that reading is chosen; then it ends as many days later, and the ceiling of nine months still does not move.
// Приостановление течения срока не прерывает, если это толкование не выбрано; тогда срок кончается на столько же дней позже, а предел в девять месяцев не сдвигается.
func TestP16_SuspensionMovesNoCeiling(t *testing.T) {
	on := calendar.MustDate(2022, time.June, 1)
	for suspended := range 100 {
		f := p16Facts{concluded: on, suspended: suspended}
		runs, err := termination.ContractTerm(p16Under(t, on, p16Readings{stays: true}), f.contract())
		require.NoError(t, err)
		stops, err := termination.ContractTerm(p16Under(t, on, p16Readings{stays: true, stops: true}), f.contract())
		require.NoError(t, err)
		a, b := p16Dates(&runs), p16Dates(&stops)
		if a.expires != calendar.MustDate(2022, time.December, 1) || b.expires.DaysSince(a.expires) != suspended ||
			a.latest != calendar.MustDate(2023, time.March, 1) || b.latest != a.latest {
			t.Errorf("%d days: %+v, and where the term stops %+v", suspended, a, b)
		}
	}
}

// At the ends of months the day of the shorter month counts, and by default the extension begins where the term expired.
// В конце месяцев считается день более короткого месяца, а продление по умолчанию начинается там, где срок истёк.
func TestP16_EndsOfMonths(t *testing.T) {
	for _, tt := range []struct{ concluded, extended, expires, latest, fromConclusion string }{
		{"2021-08-31", "0", "2022-02-28", "2022-05-28", "2022-05-31"},
		{"2021-08-31", "3", "2022-05-28", "2022-05-28", "2022-05-31"},
		{"2019-08-31", "0", "2020-02-29", "2020-05-29", "2020-05-31"}, // leap year
		{"2021-08-29", "0", "2022-02-28", "2022-05-28", "2022-05-29"},
		{"2021-03-31", "0", "2021-09-30", "2021-12-30", "2021-12-31"},
		{"2021-08-28", "3", "2022-05-28", "2022-05-28", "2022-05-28"},
		{"2022-05-16", "0", "2022-11-16", "2023-02-16", "2023-02-16"},
	} {
		concluded, err := calendar.ParseDate(tt.concluded)
		require.NoError(t, err)
		c := termination.Contract{Concluded: concluded}
		if tt.extended == "3" {
			c.MonthsAlreadyExtended = rule.TallyOf(3)
		}
		a, err := termination.ContractTerm(p16Under(t, concluded, p16Readings{}), c)
		require.NoError(t, err)
		b, err := termination.ContractTerm(p16Under(t, concluded, p16Readings{fromConclusion: true}), c)
		require.NoError(t, err)
		if a.Value("expires").String() != tt.expires || a.Value("latest").String() != tt.latest || b.Value("latest").String() != tt.fromConclusion {
			t.Errorf("concluded %s, extended by %s: expires %s, latest %s, counted from the conclusion %s",
				tt.concluded, tt.extended, a.Value("expires"), a.Value("latest"), b.Value("latest"))
		}
	}
}

// A contract cannot be older than the standard nor younger than the question, and no count may be impossible.
// Договор не может быть старше стандарта и моложе вопроса, а числа не могут быть невозможными.
func TestP16_ImpossibleContractsAreRefused(t *testing.T) {
	on := calendar.MustDate(2022, time.November, 1)
	ed := p16Under(t, on, p16Readings{})
	for _, tt := range []struct {
		name string
		f    p16Facts
		path string
	}{
		{"on the first day of the standard", p16Facts{concluded: p16First}, ""},
		{"on its eve", p16Facts{concluded: p16First.AddDays(-1)}, "facts.concluded"},
		{"on the day itself", p16Facts{concluded: on}, ""},
		{"tomorrow", p16Facts{concluded: on.AddDays(1)}, "facts.concluded"},
		{"extended by three years", p16Facts{concluded: on, extended: 36}, ""},
		{"extended by more", p16Facts{concluded: on, extended: 37}, "facts.months_already_extended"},
		{"extended by less than nothing", p16Facts{concluded: on, extended: -1}, "facts.months_already_extended"},
		{"suspended for ten years", p16Facts{concluded: on, suspended: 3650}, ""},
		{"suspended for more", p16Facts{concluded: on, suspended: 3651}, "facts.suspended_days"},
		{"suspended for less than nothing", p16Facts{concluded: on, suspended: -1}, "facts.suspended_days"},
	} {
		for _, ask := range []func() error{
			func() error { _, err := termination.ContractTerm(ed, tt.f.contract()); return err },
			func() error { _, err := termination.ContractExtension(ed, tt.f.proposal()); return err },
		} {
			requireOutOfRange(t, tt.name, ask(), tt.path)
		}
	}
	for months, path := range map[int]string{-1: "facts.months", 0: "", 36: "", 37: "facts.months"} {
		_, err := termination.ContractExtension(ed, p16Facts{concluded: on, months: months, pending: true}.proposal())
		requireOutOfRange(t, "months", err, path)
	}
}

// requireOutOfRange wants an error at a path, or none where the path is empty.
func requireOutOfRange(t *testing.T, name string, err error, path string) {
	t.Helper()
	var refused *rule.Error
	if path == "" && err != nil || path != "" && (!errors.As(err, &refused) || refused.Kind != rule.OutOfRange || refused.Path != path) {
		t.Errorf("%s: error %v, want one at %q", name, err, path)
	}
}

// p16Axis is an unknown fact with the values that it may have.
type p16Axis struct {
	fact   string
	values int
	set    func(f *p16Facts, i int)
}

// p16Grid lists values of every fact, close enough to each other that nothing
// happens between two of them.
func p16Grid(on calendar.Date, coarse bool) []p16Axis {
	step, months := 7, []int{0, 1, 2, 3, 4, 5, 6, 12, 24, 35, 36}
	days := []int{0}
	for d := 1; d <= 3650; d += 50 {
		days = append(days, d)
	}
	if coarse {
		step, months, days = 120, []int{0, 1, 2, 3, 4, 36}, []int{0, 1, 180, 720, 1440, 2160, 3650}
	}
	var concluded []calendar.Date
	for d := p16First; d.Before(on); d = d.AddDays(step) {
		concluded = append(concluded, d)
	}
	concluded = append(concluded, on)
	truth := func(i int) bool { return i == 1 }
	return []p16Axis{
		{"concluded", len(concluded), func(f *p16Facts, i int) { f.concluded = concluded[i] }},
		{"months", len(months), func(f *p16Facts, i int) { f.months = months[i] }},
		{"months_already_extended", len(months), func(f *p16Facts, i int) { f.extended = months[i] }},
		{"suspended_days", len(days), func(f *p16Facts, i int) { f.suspended = days[i] }},
		{"criminal_case_pending", 2, func(f *p16Facts, i int) { f.pending = truth(i) }},
		{"inpatient_treatment", 2, func(f *p16Facts, i int) { f.inHospital = truth(i) }},
	}
}

// p16Open is what completions of unknown facts have in common.
type p16Open struct {
	p16Says
	needed, also []string
}

// p16Complete completes the unknown facts in every way of the grid. It reports
// false where no completion is admissible.
func p16Complete(f p16Facts, unknown []p16Axis, says func(p16Facts) (p16Says, bool)) (open p16Open, ok bool) {
	size := 1
	for _, axis := range unknown {
		size *= axis.values
	}
	answers, admissible := make([]p16Says, size), make([]bool, size)
	for n := range answers {
		rest := n
		for _, axis := range unknown {
			axis.set(&f, rest%axis.values)
			rest /= axis.values
		}
		answers[n], admissible[n] = says(f)
		if !admissible[n] {
			continue
		}
		if !ok {
			open.p16Says, ok = answers[n], true
		}
		open.keep(answers[n])
	}
	stride := 1
	for _, axis := range unknown {
		state, answer := false, false
		last := make(map[int]int) // along each line of this axis, the last admissible completion
		for n := range answers {
			if !admissible[n] {
				continue
			}
			line := n - n/stride%axis.values*stride
			if before, found := last[line]; found {
				state = state || answers[n].state != answers[before].state
				answer = answer || answers[n] != answers[before]
			}
			last[line] = n
		}
		switch {
		case state:
			open.needed = append(open.needed, axis.fact)
		case answer:
			open.also = append(open.also, axis.fact)
		}
		stride *= axis.values
	}
	return open, ok
}

// keep leaves what a further answer says too.
func (o *p16Open) keep(s p16Says) {
	if o.state != s.state {
		o.state = rule.Undetermined
	}
	for _, d := range []struct{ mine, its *calendar.Date }{{&o.expires, &s.expires}, {&o.lastDay, &s.lastDay}, {&o.latest, &s.latest}} {
		if *d.mine != *d.its {
			*d.mine = calendar.Date{}
		}
	}
}

// p16Partial draws which facts are unknown, none of the given ones, and gives the
// facts of a decision as values.
func p16Partial(t *rapid.T, d *rule.Decision, f p16Facts, on calendar.Date, given ...string) (facts []rule.Value, unknown []p16Axis) {
	known := map[string]rule.Value{
		"concluded": rule.Date(f.concluded), "months": rule.Count(int64(f.months)), "months_already_extended": rule.Count(int64(f.extended)),
		"suspended_days": rule.Count(int64(f.suspended)), "criminal_case_pending": rule.Bool(f.pending), "inpatient_treatment": rule.Bool(f.inHospital),
	}
	var out []string
	for _, fact := range d.Facts {
		value := known[fact.Name]
		most := 2 // a third of the facts, but half where some are given
		if len(given) > 0 {
			most = 1
		}
		if !slices.Contains(given, fact.Name) && rapid.IntRange(0, most).Draw(t, fact.Name+" unknown") == 0 {
			value = rule.Value{}
			if fact.Presumed.Known() {
				value = rule.StatedUnknown()
			}
			out = append(out, fact.Name)
		}
		facts = append(facts, value)
	}
	large := slices.DeleteFunc(slices.Clone(out), func(name string) bool { return name == "criminal_case_pending" || name == "inpatient_treatment" })
	for _, axis := range p16Grid(on, len(large) > 2) {
		if slices.Contains(out, axis.fact) {
			unknown = append(unknown, axis)
		}
	}
	return facts, unknown
}

// drawP16Running draws a contract that runs about as long as to the day, after any
// number of extensions and suspended days, and an extension that is in order, where
// each has a cap of its own.
func drawP16Running(t *rapid.T) (on calendar.Date, f p16Facts, r p16Readings) {
	flip := func(name string) bool { return rapid.Bool().Draw(t, name) }
	r = p16Readings{flip("stays"), true, flip("from conclusion"), flip("stops")}
	f = p16Facts{
		months:    rapid.IntRange(1, 3).Draw(t, "months"),
		extended:  rapid.IntRange(0, 36).Draw(t, "extended"),
		suspended: rapid.OneOf(rapid.Just(0), rapid.IntRange(0, 700)).Draw(t, "suspended"),
		pending:   true,
	}
	if rapid.Bool().Draw(t, "so late that the calendar ends first") {
		on = drawDay(t, p16Last.AddMonths(-30), p16Last, "on")
	} else {
		on = drawDay(t, p16First, p16Last, "on")
	}
	days := rapid.IntRange(-40, 40).Draw(t, "days from the end")
	if r.stops {
		days -= f.suspended
	}
	f.concluded = on.AddMonths(-6 - f.extended).AddDays(days)
	if f.concluded.Before(p16First) {
		f.concluded = p16First
	}
	if f.concluded.After(on) {
		f.concluded = on
	}
	return on, f, r
}

// requireCover holds an answer with unknown facts against all completions of them.
func requireCover(t *testing.T, name string, says func(f p16Facts, on calendar.Date, r p16Readings) (p16Says, bool)) {
	requireCoverOf(t, name, says, func(t *rapid.T) (calendar.Date, p16Facts, p16Readings) {
		r := drawP16Readings(t)
		on, f := drawP16(t, r)
		return on, f, r
	})
}

// requireCoverOf does so for what is drawn, of which some facts are always given.
func requireCoverOf(t *testing.T, name string, says func(f p16Facts, on calendar.Date, r p16Readings) (p16Says, bool),
	draw func(*rapid.T) (calendar.Date, p16Facts, p16Readings), given ...string) {
	t.Helper()
	d := decision(t, name)
	partly := 0
	rapid.Check(t, func(rt *rapid.T) {
		on, f, r := draw(rt)
		facts, unknown := p16Partial(rt, d.Def(), f, on, given...)
		want, ok := p16Complete(f, unknown, func(f p16Facts) (p16Says, bool) { return says(f, on, r) })
		got, err := p16Under(t, on, r).AnswerValues(d, facts)
		if !ok {
			requireBeyond(rt, err)
			return
		}
		if err != nil || p16Dates(&got) != want.p16Says || !slices.Equal(got.Needed, want.needed) || !slices.Equal(got.AlsoNeeded, want.also) {
			rt.Fatalf("on %s, %+v, %+v, known %v: %v %v needed %v also %v, %v; want %+v",
				on, r, f, facts, got.State, got.Values, got.Needed, got.AlsoNeeded, err, want)
		}
		if len(unknown) > 0 && want.state != rule.Undetermined {
			partly++
		}
	})
	require.Positive(t, partly, "no answer was definite with facts unknown")
}

// For every day on which a contract can have been concluded, and under every reading, the term is what the words say; and so is every extension of a contract of the last ten months.
// Для каждого дня, в который договор мог быть заключён, и при любом толковании срок таков, как сказано; таково же и любое продление договора последних десяти месяцев.
func TestP16_WholeAgainstTheWords(t *testing.T) {
	on, n := p16Last, 0
	for i := range 16 {
		r := p16Readings{i&1 > 0, i&2 > 0, i&4 > 0, i&8 > 0}
		ed := p16Under(t, on, r)
		ask := func(f p16Facts, says func(p16Facts, calendar.Date, p16Readings) (p16Says, bool), answer func() (rule.Answer, error)) {
			if n++; n%oneIn > 0 {
				return
			}
			want, ok := says(f, on, r)
			got, err := answer()
			if ok != (err == nil) || ok && p16Dates(&got) != want {
				t.Fatalf("%+v, %+v: %v %v, %v; want %+v", r, f, got.State, got.Values, err, want)
			}
		}
		for d := p16First; !d.After(on); d = d.AddDays(1) {
			for _, extended := range []int{0, 3, 36} {
				for _, suspended := range []int{0, 20} {
					f := p16Facts{concluded: d, extended: extended, suspended: suspended}
					ask(f, p16Facts.term, func() (rule.Answer, error) { return termination.ContractTerm(ed, f.contract()) })
				}
			}
		}
		for d := on.AddMonths(-10); !d.After(on); d = d.AddDays(1) {
			for k := range 4 * 4 * 4 {
				f := p16Facts{concluded: d, months: []int{0, 1, 3, 4}[k&3], extended: []int{0, 1, 2, 3}[k>>2&3], pending: k>>4&1 > 0, inHospital: k>>5 > 0}
				ask(f, p16Facts.extension, func() (rule.Answer, error) { return termination.ContractExtension(ed, f.proposal()) })
			}
		}
	}
	require.Greater(t, n, 500_000)
}

// What is answered with facts unknown holds however they turn out, and a fact is asked for exactly when it can still change the answer.
// Ответ при неизвестных фактах верен, какими бы они ни оказались, а о факте спрашивают ровно тогда, когда он ещё может изменить ответ.
func TestP16_TermHoldsHoweverTheUnknownTurnsOut(t *testing.T) {
	requireCover(t, "contract-term", p16Facts.term)
}

// So it is for the extension: nothing is decided that an unknown fact could undo, and no needless question is asked.
// Так и с продлением: не решается ничего, что неизвестный факт мог бы отменить, и ненужных вопросов не задаётся.
func TestP16_ExtensionHoldsHoweverTheUnknownTurnsOut(t *testing.T) {
	requireCover(t, "contract-extension", p16Facts.extension)
}

// Where each extension has a cap of its own, an old contract may still run, and the answer rests on how often it was extended and how long it was suspended.
// Где у каждого продления свой предел, старый договор может ещё действовать, и ответ зависит от числа месяцев продления и дней приостановления.
func TestP16_OldContractsMayStillRun(t *testing.T) {
	requireCoverOf(t, "contract-term", p16Facts.term, drawP16Running)
	requireCoverOf(t, "contract-extension", p16Facts.extension, drawP16Running, "months", "criminal_case_pending", "inpatient_treatment")
}

// Where only the longest extension, or only some length of suspension, would keep an old contract running, the question stays open.
// Где старый договор действовал бы лишь при самом долгом продлении или при некотором сроке приостановления, вопрос остаётся открытым.
func TestP16_OnlyTheLongestKeepsItRunning(t *testing.T) {
	concluded := calendar.MustDate(2017, time.September, 1)
	for _, tt := range []struct {
		name                string
		on                  calendar.Date
		r                   p16Readings
		extended, suspended rule.Value
		needed              []string
	}{
		{"the longest extension", monthsLater(concluded, 6+36), p16Readings{stays: true}, rule.StatedUnknown(), rule.Count(0),
			[]string{"months_already_extended"}},
		{"more than the longest extension", monthsLater(concluded, 6+36).AddDays(1), p16Readings{stays: true}, rule.StatedUnknown(), rule.Count(0), nil},
		{"a long suspension", p16Last, p16Readings{stops: true}, rule.Count(0), rule.StatedUnknown(), []string{"suspended_days"}},
		{"a suspension that stops nothing", p16Last, p16Readings{}, rule.Count(0), rule.StatedUnknown(), nil},
	} {
		a, err := p16Under(t, tt.on, tt.r).AnswerValues(decision(t, "contract-term"), []rule.Value{rule.Date(concluded), tt.extended, tt.suspended})
		require.NoError(t, err, tt.name)
		require.Equal(t, tt.needed, a.Needed, tt.name)
		require.Equal(t, tt.needed != nil, a.State == rule.Undetermined, tt.name)
	}
}

// For the term, whoever does not say whether the contract was extended or suspended is taken to mean that it was not, and the answer says so; an extension asks for the months granted before and presumes only that nothing was suspended.
// Для срока считается, что договор не продлевался и услуги не приостанавливались, если об этом не сказано, и ответ это отмечает; для продления число прежних месяцев спрашивают, а предполагают лишь отсутствие приостановления.
func TestP16_NothingSaidMeansNotExtended(t *testing.T) {
	on := calendar.MustDate(2022, time.November, 1)
	ed := p16Under(t, on, p16Readings{})
	silent, err := termination.ContractTerm(ed, termination.Contract{Concluded: on})
	require.NoError(t, err)
	told, err := termination.ContractTerm(ed, p16Facts{concluded: on}.contract())
	require.NoError(t, err)
	stopped := p16Under(t, on, p16Readings{stops: true})
	stop, err := termination.ContractTerm(stopped, termination.Contract{Concluded: on})
	require.NoError(t, err)
	if p16Dates(&stop) != p16Dates(&told) {
		t.Errorf("where the term stops, silent %+v, told %+v", stop, told)
	}
	if p16Dates(&silent) != p16Dates(&told) || !slices.Equal(silent.Presumed, []string{"months_already_extended", "suspended_days"}) || len(told.Presumed) > 0 {
		t.Errorf("silent %+v, told %+v", silent, told)
	}
	asked, err := termination.ContractExtension(ed, termination.Extension{
		Contract: termination.Contract{Concluded: on}, Months: rule.TallyOf(1), CriminalCasePending: rule.Yes,
	})
	require.NoError(t, err)
	if asked.State != rule.Undetermined || !slices.Equal(asked.Needed, []string{"months_already_extended"}) || !slices.Equal(asked.Presumed, []string{"suspended_days"}) {
		t.Errorf("extension with nothing said: %+v", asked)
	}
}

func BenchmarkContractExtension(b *testing.B) {
	on := calendar.MustDate(2022, time.November, 1)
	ed := p16Under(b, on, p16Readings{})
	f := p16Facts{concluded: calendar.MustDate(2022, time.May, 16), months: 3, pending: true}
	half := f.proposal()
	half.Months, half.CriminalCasePending, half.MonthsAlreadyExtended = rule.Tally{}, rule.Unknown, rule.Tally{}
	for _, bm := range []struct {
		name  string
		e     termination.Extension
		state rule.State
	}{{"with reasons", f.proposal(), rule.Met}, {"half unknown", half, rule.Undetermined}} {
		b.Run(bm.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if a, err := termination.ContractExtension(ed, bm.e); err != nil || a.State != bm.state {
					b.Fatal(a.State, err)
				}
			}
		})
	}
}
