package standard

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard/rule"
)

// requireDue asks when a duty is due, on the last day on which it can be asked.
func requireDue(t testing.TB, duty string, trigger calendar.Date, choices ...string) rule.Answer {
	t.Helper()
	a, err := askDue(t, duty, trigger, rule.Unknown, choices...)
	require.NoError(t, err)
	return a
}

// askDue asks when a duty is due under some readings, given as reading and option
// in turn.
func askDue(t testing.TB, duty string, trigger calendar.Date, alone rule.Truth, choices ...string) (rule.Answer, error) {
	t.Helper()
	facts := []rule.Value{rule.Option(duty), rule.Date(trigger), alone.Value()}
	ed, err := editionOfTrigger(orderLife.end.AddDays(-1), facts)
	if err != nil {
		return rule.Answer{}, err
	}
	for i := 0; i < len(choices); i += 2 {
		ed, err = ed.With(choices[i], choices[i+1])
		require.NoError(t, err)
	}
	return ed.AnswerValues(due, facts)
}

func isBusinessDay(t testing.TB, d calendar.Date) bool {
	t.Helper()
	works, err := calendar.Kazakhstan().IsBusinessDay(d)
	require.NoError(t, err)
	return works
}

// walk counts business days on foot, from a day on, that day included.
func walk(t testing.TB, d calendar.Date, n int) calendar.Date {
	for ; ; d = d.AddDays(1) {
		if isBusinessDay(t, d) {
			n--
		}
		if n == 0 {
			return d
		}
	}
}

// everyDay yields every day of the standard.
func everyDay(yield func(calendar.Date) bool) {
	for d := standardLife.first; d.Before(standardLife.end); d = d.AddDays(1) {
		if !yield(d) {
			return
		}
	}
}

// requireBusinessDays wants a duty to be due on the n-th business day after its
// trigger, on every day of the standard; where the words allow it, under another
// reading on the n-th from the trigger on. Named are the readings that every answer
// names.
func requireBusinessDays(t *testing.T, duty string, n int, fromDay bool, named ...string) {
	t.Helper()
	for trigger := range everyDay {
		a := requireDue(t, duty, trigger)
		same := requireDue(t, duty, trigger, "start-of-period", "same-day-counts")
		want, early := walk(t, trigger.AddDays(1), n), walk(t, trigger, n)
		if !fromDay {
			early = want
		}
		if got, gotEarly := a.Value("due").Date(), same.Value("due").Date(); a.State != rule.Met || got != want || gotEarly != early {
			t.Fatalf("%s after %s: %v, due %s, same day counting %s, want %s and %s", duty, trigger, a.State, got, gotEarly, want, early)
		}
		readings := named
		if fromDay && isBusinessDay(t, trigger) {
			readings = slices.Concat([]string{"start-of-period"}, named)
		}
		if !slices.Equal(a.Readings, readings) || !slices.Equal(same.Readings, readings) {
			t.Fatalf("%s after %s: readings %v, same day counting %v, want %v", duty, trigger, a.Readings, same.Readings, readings)
		}
	}
}

// By default whoever applied to the organisation is identified by the end of the next business day.
// По умолчанию обратившийся в организацию идентифицируется до конца следующего рабочего дня.
func TestP10_IdentifiedByTheNextBusinessDay(t *testing.T) {
	requireBusinessDays(t, "p10/identification", 1, true)
}

// Sheet and application go to the authorised body by the next business day after the identification, on whichever day that was; no words let its own day count.
// Лист оценки и заявление направляются до конца следующего рабочего дня после идентификации, в какой бы день она ни прошла; слов, позволяющих считать сам этот день, нет.
func TestP14_PapersSentByTheNextBusinessDay(t *testing.T) {
	requireBusinessDays(t, "p14/dispatch", 1, false)
}

// By default the authorised body has the three business days after the papers came in for the permit, and days off do not use them up.
// По умолчанию у уполномоченного органа на разрешение три рабочих дня после получения документов, и нерабочие дни в них не входят.
func TestP15_PermitOnTheThirdBusinessDay(t *testing.T) {
	requireBusinessDays(t, "p15/permit", 3, true)
}

// By default the permit is sent to the organisation by the business day after the approval, and the answer says that the day of issue was taken for it.
// По умолчанию разрешение направляется не позднее рабочего дня, следующего за согласованием; ответ говорит, что за него принят день выдачи.
func TestP15_PermitSentByTheNextBusinessDay(t *testing.T) {
	requireBusinessDays(t, "p15/permit-dispatch", 1, true, "permit-dispatch-start")
}

// By default the contract is concluded by the business day after the permit was received.
// По умолчанию договор заключается не позднее рабочего дня, следующего за получением разрешения.
func TestP15_2_ContractByTheNextBusinessDay(t *testing.T) {
	requireBusinessDays(t, "p15.2/contract", 1, true)
}

// Needs are assessed from the fourth day after the contract on, for three days of the calendar have to be watched through, working or not; only under another reading does a last day off move it.
// Потребности оцениваются не раньше четвёртого дня после договора: три календарных дня наблюдения должны пройти, рабочие они или нет; лишь при ином толковании нерабочий последний день сдвигает начало.
func TestP27_3_ThreeDaysAreWatchedThrough(t *testing.T) {
	for contract := range everyDay {
		a := requireDue(t, "p27.3/assessment", contract)
		rolled := requireDue(t, "p27.3/assessment", contract, "observation-rollover", "rolls")
		third := contract.AddDays(3)
		want, wantRolled := third.AddDays(1), walk(t, third, 1).AddDays(1)
		if got, gotRolled := a.Value("earliest").Date(), rolled.Value("earliest").Date(); got != want || gotRolled != wantRolled || a.Value("due").Known() {
			t.Fatalf("contract of %s: earliest %s, rolled %s, want %s and %s", contract, got, gotRolled, want, wantRolled)
		}
		if turns := slices.Contains(a.Readings, "observation-rollover"); turns != (want != wantRolled) {
			t.Fatalf("contract of %s: readings %v", contract, a.Readings)
		}
	}
}

// On real calendars: three business days can be ten days, and a Saturday that is worked is one of them.
// По настоящему календарю: три рабочих дня могут длиться десять дней, а рабочая суббота — один из них.
func TestP15_OverRealHolidays(t *testing.T) {
	for _, tt := range []struct{ name, duty, trigger, due, sameDay string }{
		{"before Nauryz of 2022, a Friday", "p15/permit", "2022-03-18", "2022-03-28", "2022-03-25"},
		{"on Nauryz itself", "p15/permit", "2022-03-22", "2022-03-28", "2022-03-28"},
		{"before Women's Day of 2022: Saturday is worked, Monday is off", "p15/permit", "2022-03-04", "2022-03-10", "2022-03-09"},
		{"before the worked Saturday", "p10/identification", "2022-03-04", "2022-03-05", "2022-03-04"},
		{"on the worked Saturday", "p15.2/contract", "2022-03-05", "2022-03-09", "2022-03-05"},
		{"before the New Year of 2022, which is made up for until the 4th", "p15/permit", "2021-12-31", "2022-01-10", "2022-01-06"},
		{"a plain Monday", "p15/permit", "2022-11-21", "2022-11-24", "2022-11-23"},
		{"before a plain weekend", "p14/dispatch", "2022-11-25", "2022-11-28", "2022-11-28"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a := requireDue(t, tt.duty, ymd(t, tt.trigger))
			same := requireDue(t, tt.duty, ymd(t, tt.trigger), "start-of-period", "same-day-counts")
			if got, gotSame := a.Value("due").String(), same.Value("due").String(); got != tt.due || gotSame != tt.sameDay {
				t.Errorf("due %s, same day counting %s, want %s and %s", got, gotSame, tt.due, tt.sameDay)
			}
		})
	}
}

// Where internal affairs had to identify alone they had one business day; since order 325, and wherever a partner was there, no time is stated.
// Если органы внутренних дел проводили идентификацию одни, у них был один рабочий день; после приказа 325, как и при партнёрах, срок не указан.
func TestP11_OneBusinessDayWhereInternalAffairsAreAlone(t *testing.T) {
	for trigger := range everyDay {
		before := trigger.Before(ymd(t, "2022-09-03"))
		for _, tt := range []struct {
			alone rule.Truth
			state rule.State
		}{{rule.Yes, rule.Met}, {rule.No, rule.NotApplicable}, {rule.Unknown, rule.Undetermined}} {
			want := tt.state
			if !before {
				want = rule.NotApplicable
			}
			a, err := askDue(t, "p11/identification", trigger, tt.alone)
			if err != nil || a.State != want || a.State == rule.Met && a.Value("due").Date() != walk(t, trigger.AddDays(1), 1) {
				t.Fatalf("detected on %s, alone %v: %v due %s, %v", trigger, tt.alone, a.State, a.Value("due"), err)
			}
			if asks := slices.Equal(a.Needed, []string{"joint_partners_absent"}); asks != (want == rule.Undetermined) {
				t.Fatalf("detected on %s, alone %v: needed %v", trigger, tt.alone, a.Needed)
			}
		}
	}
}

// drawnDuty is a duty with a day on which its trigger may fall.
type drawnDuty struct {
	Duty
	life    life
	trigger calendar.Date
	choices []string
}

// drawDuty draws a duty, readings and a trigger, near the changes of the text more
// often.
func drawDuty(t *rapid.T) drawnDuty {
	d := drawnDuty{Duty: rapid.SampledFrom(duties).Draw(t, "duty")}
	d.life = lifeOfDuty(d.Duty)
	if d.unit() == calendar.Years { // the calendar ends before the last of them are due
		d.life.end = calendar.MustDate(2022, time.December, 1)
	}
	d.trigger = d.draw(t, "trigger")
	for _, id := range dueReadings() {
		r, _ := ReadingByID(id)
		d.choices = append(d.choices, id, rapid.SampledFrom(r.options).Draw(t, id).ID)
	}
	return d
}

// lifeOfDuty gives the days on which the trigger of a duty can be asked about.
func lifeOfDuty(d Duty) life {
	switch d.Ref().Act() {
	case "law":
		return lawLife
	case "order":
		return orderLife
	}
	return standardLife
}

func (d *drawnDuty) draw(t *rapid.T, name string) calendar.Date {
	days := d.life.end.DaysSince(d.life.first) - 1
	edges := []int{0, days}
	for a := range Acts() {
		if at := a.From.DaysSince(d.life.first); at > 0 && at <= days {
			edges = append(edges, at-1, at)
		}
	}
	return d.life.first.AddDays(rapid.OneOf(rapid.IntRange(0, days), rapid.SampledFrom(edges)).Draw(t, name))
}

// chosen gives the readings that were drawn.
func (d *drawnDuty) chosen() map[string]string {
	of := map[string]string{}
	for i := 0; i < len(d.choices); i += 2 {
		of[d.choices[i]] = d.choices[i+1]
	}
	return of
}

// ask asks with everything known.
func (d *drawnDuty) ask(t testing.TB, trigger calendar.Date, more ...string) rule.Answer {
	t.Helper()
	a, err := askDue(t, d.ID, trigger, rule.Yes, slices.Concat(d.choices, more)...)
	require.NoError(t, err)
	return a
}

// dated gives the date of an answer, due or earliest.
func datedOf(a *rule.Answer) calendar.Date {
	if a.Value("due").Known() {
		return a.Value("due").Date()
	}
	return a.Value("earliest").Date()
}

// A later trigger never gives an earlier deadline.
// Более позднее событие никогда не даёт более раннего срока.
func TestDue_LaterTriggerNeverEarlierDeadline(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		d := drawDuty(rt)
		later := d.trigger.AddDays(rapid.OneOf(rapid.IntRange(1, 12), rapid.IntRange(1, 400)).Draw(rt, "later"))
		if !later.Before(d.life.end) {
			later = d.life.end.AddDays(-1)
		}
		a, b := d.ask(t, d.trigger), d.ask(t, later)
		if a.State == rule.Met && b.State == rule.Met && datedOf(&b).Before(datedOf(&a)) {
			rt.Errorf("%s: %s gives %s, and %s gives %s", d.ID, d.trigger, datedOf(&a), later, datedOf(&b))
		}
	})
}

// expected counts a duty on foot: business days one by one; days, months and years
// to the same day of the calendar and from there to a business day; what recurs to
// the end of its month or quarter; what is immediate not at all.
func (d *drawnDuty) expected(t testing.TB, chosen map[string]string) calendar.Date {
	last := d.trigger
	ed, err := d.On(d.trigger)
	require.NoError(t, err)
	period, _ := d.PeriodIn(ed)
	n := period.N()
	switch d.Kind {
	case DutyImmediately:
		return d.trigger
	case DutyRecurring:
		for next := last.AddDays(1); next.Day() != 1 || period.Unit() == calendar.Quarters && int(next.Month())%3 != 1; next = next.AddDays(1) {
			last = next
		}
		if chosen["frequency-rollover"] == "rolls" {
			return walk(t, last, 1)
		}
		return last
	case DutyNotBefore:
		last = d.trigger.AddDays(n)
		if chosen["observation-rollover"] == "rolls" {
			last = walk(t, last, 1)
		}
		return last.AddDays(1)
	}
	switch period.Unit() {
	case calendar.BusinessDays:
		if d.Words == WordsFromDay && chosen["start-of-period"] == "same-day-counts" {
			return walk(t, d.trigger, n)
		}
		return walk(t, d.trigger.AddDays(1), n)
	case calendar.Months:
		return walk(t, d.trigger.AddMonths(n), 1)
	case calendar.Years:
		return walk(t, d.trigger.AddYears(n), 1)
	}
	return walk(t, d.trigger.AddDays(n), 1)
}

// Business days are counted one by one; other periods end on their day of the calendar, and on the next business day if that is off; what recurs ends with its month or quarter, and only under another reading on the next business day.
// Рабочие дни считаются по одному; иные сроки кончаются в свой календарный день, а если он нерабочий — в следующий рабочий; повторяющееся кончается со своим месяцем или кварталом и лишь при ином толковании — в следующий рабочий день.
func TestCivilA174_CountedByTheCalendar(t *testing.T) {
	var others []string // of every reading the option that is not the default
	for _, id := range dueReadings() {
		r, err := ReadingByID(id)
		require.NoError(t, err)
		others = append(others, id, r.options[1].ID)
	}
	for _, duty := range duties {
		for i, choices := range [][]string{nil, others} { // every day, and every third one under other readings
			d := drawnDuty{Duty: duty, life: lifeOfDuty(duty), choices: choices}
			for d.trigger = d.life.first; d.trigger.Before(d.life.end); d.trigger = d.trigger.AddDays(1 + 2*i) {
				if d.unit() == calendar.Years && d.trigger.Year() > 2021 { // the calendar may end before the due date
					break
				}
				a := d.ask(t, d.trigger)
				if a.State != rule.Met {
					continue
				}
				if got, want := datedOf(&a), d.expected(t, d.chosen()); got != want || a.Value("due").Known() == (d.Kind == DutyNotBefore) {
					t.Fatalf("%s after %s under %v: %s, want %s", d.ID, d.trigger, choices, got, want)
				}
			}
		}
	}
}

// No deadline lies before its trigger; where the day of the event does not count, one with a period lies after it, and on a business day.
// Срок никогда не оканчивается раньше события; если сам день события не считается, установленный период оканчивается после него и в рабочий день.
func TestCivilA173_BeginsAfterTheEvent(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		d := drawDuty(rt)
		a := d.ask(t, d.trigger, "start-of-period", "next-day")
		got := datedOf(&a)
		if a.State == rule.Met && (got.Before(d.trigger) || d.Kind == DutyWithin && (got == d.trigger || !isBusinessDay(t, got))) {
			rt.Errorf("%s after %s: %s", d.ID, d.trigger, got)
		}
	})
}

// Letting the day of the event count never makes anything due later, and on a day off it changes nothing.
// Если считать и сам день события, срок никогда не оканчивается позже, а в нерабочий день ничего не меняется.
func TestL480A14_SameDayNeverLater(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		d := drawDuty(rt)
		next, same := d.ask(t, d.trigger, "start-of-period", "next-day"), d.ask(t, d.trigger, "start-of-period", "same-day-counts")
		if next.State != same.State || datedOf(&same).After(datedOf(&next)) {
			rt.Errorf("%s after %s: %v %s, same day counting %v %s", d.ID, d.trigger, next.State, datedOf(&next), same.State, datedOf(&same))
		}
		if datedOf(&same) != datedOf(&next) && (d.Words != WordsFromDay || !isBusinessDay(t, d.trigger)) {
			rt.Errorf("%s after %s: the reading acts where it cannot", d.ID, d.trigger)
		}
	})
}

// Rolling over a day off never makes anything due earlier.
// Перенос с нерабочего дня никогда не приближает срок.
func TestCivilA175_RollingNeverShortens(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		d := drawDuty(rt)
		for _, reading := range []string{"observation-rollover", "frequency-rollover"} {
			stays, rolls := d.ask(t, d.trigger, reading, "does-not-roll"), d.ask(t, d.trigger, reading, "rolls")
			if stays.State != rolls.State || datedOf(&rolls).Before(datedOf(&stays)) {
				rt.Errorf("%s after %s: %s, rolled %s", d.ID, d.trigger, datedOf(&stays), datedOf(&rolls))
			}
		}
	})
}

// The count explains the date: every day from the first to the due day, as many of them worked as the period has business days.
// Подсчёт объясняет дату: все дни от первого до последнего, и рабочих среди них столько, сколько рабочих дней в сроке.
func TestDue_TheCountExplainsTheDate(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		d := drawDuty(rt)
		a := d.ask(t, d.trigger)
		if a.State != rule.Met {
			if len(a.Values) > 0 {
				rt.Errorf("%s: %v with values %v", d.ID, a.State, a.Values)
			}
			return
		}
		days := a.Value("counted").Items()
		worked := 0
		for i, day := range days {
			date, as := day.Entries()[0].Value.Date(), day.Entries()[1].Value.Text()
			if i > 0 && date != days[i-1].Entries()[0].Value.Date().AddDays(1) {
				rt.Errorf("%s after %s: %s stands after a gap", d.ID, d.trigger, date)
			}
			if works := as == "working" || as == "transferred-working"; works != isBusinessDay(t, date) {
				rt.Errorf("%s is counted as %s", date, as)
			} else if works {
				worked++
			}
		}
		last := days[len(days)-1].Entries()[0].Value.Date()
		certainty, err := calendar.Kazakhstan().Certainty(days[0].Entries()[0].Value.Date(), last)
		require.NoError(t, err)
		if documented := certainty == calendar.Documented; documented != (a.Certainty == "") || !documented && a.Certainty != certainty.String() {
			rt.Errorf("%s after %s: certainty %q, want %s", d.ID, d.trigger, a.Certainty, certainty)
		}
		want := datedOf(&a)
		if d.Kind == DutyNotBefore {
			want = want.AddDays(-1)
		}
		ed, err := d.On(d.trigger)
		require.NoError(t, err)
		period, stated := d.PeriodIn(ed)
		if last != want || stated && period.Unit() == calendar.BusinessDays && worked != period.N() {
			rt.Errorf("%s after %s: %d worked days to %s, due %s", d.ID, d.trigger, worked, last, want)
		}
	})
}

// When the question is put does not matter, only when the event was; but nobody asks before the event.
// Важно не то, когда спрашивают, а то, когда было событие; но до события не спрашивают.
func TestDue_TheDayOfTheQuestionDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		d := drawDuty(rt)
		at, err := DueOn(d.trigger, d.ID, d.trigger, rule.Yes)
		require.NoError(t, err)
		later, err := DueOn(d.trigger.AddDays(rapid.IntRange(1, 3000).Draw(rt, "later")), d.ID, d.trigger, rule.Yes)
		require.NoError(t, err)
		if at.State != later.State || datedOf(&at) != datedOf(&later) || at.Edition != later.Edition || !slices.Equal(at.Uncertain, later.Uncertain) {
			rt.Errorf("%s after %s: asked at once %+v, asked later %+v", d.ID, d.trigger, at, later)
		}
		_, err = DueOn(d.trigger.AddDays(-1), d.ID, d.trigger, rule.Yes)
		requireError(t, err, rule.BadValue, "on")
	})
}

// The text of the day of the event governs: a duty that came later did not exist, and one whose period was gone has no date.
// Действует текст на день события: позднее введённой обязанности ещё не было, а отменённого срока уже нет.
func TestDue_TheTextOfTheEventGoverns(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		d := drawDuty(rt)
		a := d.ask(t, d.trigger)
		ed, err := d.On(d.trigger)
		require.NoError(t, err)
		since, known := ActByNumber(d.Since)
		require.True(t, known)
		exists := !d.trigger.Before(since.From) || d.Ref().Act() == "order"
		_, dated := d.PeriodIn(ed)
		dated = dated || d.Kind == DutyImmediately
		if want := exists && dated; a.Edition != ed.ID() || (a.State == rule.Met) != want || a.State == rule.Undetermined {
			rt.Errorf("%s after %s: %v in edition %q, want met %v", d.ID, d.trigger, a.State, a.Edition, want)
		}
		if got := slices.Contains(a.Reasons, "l480:a14"); a.State == rule.Met && got != !d.trigger.Before(ymd(t, "2016-04-19")) {
			rt.Errorf("%s after %s: reasons %v", d.ID, d.trigger, a.Reasons)
		}
		if a.State == rule.Met && !slices.Equal(a.Reasons[:4], []string{string(d.Ref()), "civil:a173", "civil:a174", "civil:a175"}) {
			rt.Errorf("%s after %s: reasons %v", d.ID, d.trigger, a.Reasons)
		}
	})
}

// What a due date rests on, and nobody is asked about, is named.
// То, на чём держится срок и о чём не спрашивают, названо.
func TestDue_NamesWhatItAssumes(t *testing.T) {
	for _, tt := range []struct {
		name, duty, trigger string
		choices             []string
		want                rule.Value
	}{
		{"before an injured party could do without the sheet", "p10/identification", "2022-09-02", nil, rule.Value{}},
		{"since then", "p10/identification", "2022-09-03", nil, rule.Options("not-injured-party")},
		{"only the positive result is sent on", "p14/dispatch", "2022-09-03", nil, rule.Options("positive-result")},
		{"sheet and application have both come in", "p15/permit", "2022-09-03", nil, rule.Options("papers-complete")},
		{"nothing", "p15/permit-dispatch", "2022-09-03", nil, rule.Value{}},
		{"the recipient may decline", "p15.2/contract", "2022-09-03", nil, rule.Options("contract-not-declined")},
		{"not for victims of trafficking", "law:a14(3)/assessment", "2022-09-02", nil, rule.Options("not-trafficking")},
		{"for everybody", "law:a14(3)/assessment", "2022-09-02", []string{"law-assessment", "for-everybody"}, rule.Value{}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a := requireDue(t, tt.duty, ymd(t, tt.trigger), tt.choices...)
			if got := a.Value("assumes"); a.State != rule.Met || !got.Equal(tt.want) {
				t.Errorf("%v assumes %s, want %s", a.State, got, tt.want)
			}
		})
	}
}

// Where it is not certain that the duty existed on the day of the event, the answer names the act in doubt; elsewhere it names none.
// Если не достоверно, что обязанность в день события существовала, ответ называет акт, в котором сомнение; иначе не называет.
func TestDue_DoubtAboutTheDutyIsNamed(t *testing.T) {
	for _, tt := range []struct {
		name, duty, trigger string
		state               rule.State
		uncertain           []string
		law                 string
	}{
		{"eve of order 49", "p20.3/portal", "2022-02-20", rule.NotApplicable, nil, ""},
		{"order 49", "p20.3/portal", "2022-02-21", rule.Met, []string{"49"}, ""},
		{"last day of its window", "p20.3/portal", "2022-03-22", rule.Met, []string{"49"}, ""},
		{"the day after", "p20.3/portal", "2022-03-23", rule.Met, nil, ""},
		{"a duty that order 49 does not touch", "p15/permit", "2022-02-21", rule.Met, nil, ""},
		{"the first days of the standard", "p15/permit", "2016-04-08", rule.Met, []string{"138"}, ""},
		{"order 325 takes the period of p11 away", "p11/identification", "2022-09-03", rule.NotApplicable, []string{"325"}, ""},
		{"before a law that may have brought the duty", "law:a16(3)(4-1)/report", "2019-04-11", rule.NotApplicable, nil, "114-IV"},
		{"since that law", "law:a16(3)(4-1)/report", "2019-05-12", rule.NotApplicable, []string{"240-VI"}, "240-VI"},
		{"the eve of the law that did", "law:a16(3)(4-1)/report", "2022-05-13", rule.NotApplicable, []string{"240-VI"}, "240-VI"},
		{"in the window of the law that did", "law:a16(3)(4-1)/report", "2022-05-14", rule.Met, []string{"118-VII"}, "118-VII"},
		{"after it", "law:a16(3)(4-1)/report", "2022-06-13", rule.Met, nil, "118-VII"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a, err := askDue(t, tt.duty, ymd(t, tt.trigger), rule.Yes)
			if err != nil || a.State != tt.state || !slices.Equal(a.Uncertain, tt.uncertain) || a.Law != tt.law {
				t.Errorf("%v, uncertain %v, law %q, %v; want %v, %v, %q", a.State, a.Uncertain, a.Law, err, tt.state, tt.uncertain, tt.law)
			}
		})
	}
}

// Outside the life of its text no duty is asked about, and never the nearest edition taken.
// За пределами действия текста об обязанности не спрашивают, и ближайшая редакция за него не берётся.
func TestDue_OutsideTheLifeOfTheText(t *testing.T) {
	for _, d := range duties {
		of := lifeOfDuty(d)
		for trigger, ok := range map[calendar.Date]bool{
			of.first.AddDays(-1): false, of.first: true, of.end.AddDays(-1): true, of.end: false, ymd(t, "2099-01-01"): false,
		} {
			_, err := DueOn(trigger, d.ID, trigger, rule.Yes)
			switch {
			case !ok:
				requireError(t, err, rule.NotInForce, "facts.trigger")
			case d.unit() == calendar.Years && trigger != of.first:
				requireBeyondOrDated(t, d, trigger, err)
			default:
				require.NoError(t, err)
			}
		}
	}
}

// requireBeyondOrDated wants a refusal where a period of years ends beyond the
// calendar, and none elsewhere.
func requireBeyondOrDated(t *testing.T, d Duty, trigger calendar.Date, err error) {
	t.Helper()
	period := parameters[parameterPlace[Address(d.Period)]].Value.Period()
	if trigger.AddYears(period.N()).After(calendar.Kazakhstan().Last()) {
		requireError(t, err, rule.BeyondCalendar, "facts.trigger")
		return
	}
	require.NoError(t, err)
}

// Without the event, or without the duty, nothing is due, and the answer asks for what is missing.
// Без события или без обязанности срока нет, и ответ спрашивает о недостающем.
func TestDue_NothingWithoutTheEvent(t *testing.T) {
	on, trigger := ymd(t, "2022-11-01"), ymd(t, "2022-10-03")
	for _, tt := range []struct {
		name    string
		duty    string
		trigger calendar.Date
		needed  []string
	}{
		{"no event", "p15/permit", calendar.Date{}, []string{"trigger"}},
		{"no duty", "", trigger, []string{"duty"}},
		{"no duty, and an event when only the Law was in force", "", ymd(t, "2012-05-10"), []string{"duty"}},
		{"nothing", "", calendar.Date{}, []string{"duty", "trigger"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a, err := DueOn(on, tt.duty, tt.trigger, rule.No)
			require.NoError(t, err)
			if a.State != rule.Undetermined || !slices.Equal(a.Needed, tt.needed) || len(a.Reasons)+len(a.Values) > 0 {
				t.Errorf("%+v", a)
			}
		})
	}
	_, err := DueOn(on, "p15/permits", trigger, rule.Unknown)
	requireError(t, err, rule.BadValue, "facts.duty")
}

func BenchmarkDue(b *testing.B) {
	on, trigger := ymd(b, "2022-11-01"), ymd(b, "2022-03-18")
	b.ReportAllocs()
	for b.Loop() {
		if a, err := DueOn(on, "p15/permit", trigger, rule.Unknown); err != nil || a.State != rule.Met {
			b.Fatal(a.State, err)
		}
	}
}

// A draft may set another frequency. One of whole months, up to a hundred years, ends
// with its run of the calendar; any other runs from the event like a period.
func TestDueWithADraftedFrequency(t *testing.T) {
	ed, err := On(calendar.MustDate(2023, time.June, 30))
	require.NoError(t, err)
	for _, tt := range []struct{ to, due, beyond string }{
		{to: "2mo", due: "2023-06-30"},
		{to: "1q", due: "2023-06-30"},
		{to: "1y", due: "2023-12-31"},
		{to: "45d", due: "2023-08-14"},
		{to: "100y", beyond: "2099-12-31"},
		{to: "1201mo", beyond: "2123-07-30"},
		{to: "200000mo"},
	} {
		draft, err := ed.Amend(&Amendment{Name: "draft", Against: ed.ID(), InForce: ed.Day(),
			Changes: []Edit{{Op: OpSet, Address: "p26/frequency", To: tt.to}}})
		require.NoError(t, err, tt.to)
		a, err := draft.AnswerValues(due, []rule.Value{rule.Option("p26/complaints-book"), rule.Date(ed.Day()), {}})
		if tt.due != "" {
			require.NoError(t, err, tt.to)
			require.Equal(t, tt.due, a.Value("due").String(), tt.to)
			continue
		}
		var refused *rule.Error
		require.ErrorAs(t, err, &refused, tt.to)
		require.Equal(t, rule.BeyondCalendar, refused.Kind, tt.to)
		require.Equal(t, tt.beyond, refused.Value, tt.to)
	}
}

// A due date alone never turns on what only an audit can see.
func TestDueTurnsOnNoReadingOfAuditsAlone(t *testing.T) {
	var want []string
	for r := range Readings() {
		for d := range Duties() {
			for e := range d.Readings() {
				if e.Reading == r.ID && !e.AuditOnly && !slices.Contains(want, r.ID) {
					want = append(want, r.ID)
				}
			}
		}
	}
	require.NotEmpty(t, want)
	require.Equal(t, want, dueReadings())
}
