package conformance_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/eligibility"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// model is a due date as somebody with a wall calendar finds it.
type model func(t *rapid.T, trigger calendar.Date) calendar.Date

// duty is a duty of the text with the day on which it must be done.
type duty struct {
	id    string
	first calendar.Date // the first day on which it surely existed
	due   model
}

// checkDuties holds what due answers to the wall calendar, over all days on which the
// duties existed. How the period begins and ends is read by default.
func checkDuties(t *testing.T, duties ...duty) {
	for _, d := range duties {
		t.Run(d.id, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				days := calendar.MustDate(2022, time.November, 30).DaysSince(d.first) // five years later the calendar still has the day
				trigger := d.first.AddDays(rapid.IntRange(0, days).Draw(t, "days after the first"))
				a, err := standard.DueOn(trigger, d.id, trigger, rule.Unknown)
				require.NoError(t, err)
				require.Equal(t, rule.Met, a.State)
				require.Equal(t, d.due(t, trigger), a.Value("due").Date(), "trigger %s", trigger)
				require.Empty(t, a.Needed)
			})
		})
	}
}

func worked(t *rapid.T, d calendar.Date) bool {
	ok, err := calendar.Kazakhstan().IsBusinessDay(d)
	require.NoError(t, err)
	return ok
}

// moved gives the day, or the next that is worked.
func moved(t *rapid.T, d calendar.Date) calendar.Date {
	for !worked(t, d) {
		d = d.AddDays(1)
	}
	return d
}

func businessDays(n int) model {
	return func(t *rapid.T, d calendar.Date) calendar.Date {
		for left := n; left > 0; {
			if d = d.AddDays(1); worked(t, d) {
				left--
			}
		}
		return d
	}
}

func calendarDays(n int) model {
	return func(t *rapid.T, d calendar.Date) calendar.Date { return moved(t, d.AddDays(n)) }
}

func months(n int) model {
	return func(t *rapid.T, d calendar.Date) calendar.Date { return moved(t, d.AddMonths(n)) }
}

// endOf gives the last day of the month or quarter, worked or not.
func endOf(run int) model {
	return func(_ *rapid.T, d calendar.Date) calendar.Date {
		for {
			next := d.AddDays(1)
			if next.Day() == 1 && (int(next.Month())-1)%run == 0 {
				return d
			}
			d = next
		}
	}
}

func sameDay(_ *rapid.T, d calendar.Date) calendar.Date { return d }

var (
	standardFirst = calendar.MustDate(2016, time.April, 8)
	orderFirst    = calendar.MustDate(2016, time.February, 24)
	lawFirst      = calendar.MustDate(2010, time.January, 1)
	chapterFirst  = calendar.MustDate(2019, time.April, 12)
)

// Five business days, ten days and ten business days run from the registration of the order, on whatever day that was.
// Пять рабочих дней, десять дней и десять рабочих дней отсчитываются от регистрации приказа, на какой бы день она ни пришлась.
func TestOrder02_PeriodsRunFromTheEvent(t *testing.T) {
	checkDuties(t,
		duty{"order:2(2)/bank", orderFirst, businessDays(5)},
		duty{"order:2(3)/publication", orderFirst, calendarDays(10)},
		duty{"order:2(5)/report", orderFirst, businessDays(10)})
}

// By default internal affairs are informed within three business days after the refusal to apply to them.
// По умолчанию органам внутренних дел сообщают не позднее трёх рабочих дней после отказа обратиться к ним.
func TestP21_ThreeBusinessDays(t *testing.T) {
	checkDuties(t, duty{"p21/police-information", standardFirst, businessDays(3)})
}

// By default the book of complaints is reviewed by the last day of each month, worked or not.
// По умолчанию книгу жалоб рассматривают до последнего дня каждого месяца, рабочий он или нет.
func TestP26_EachMonth(t *testing.T) {
	checkDuties(t, duty{"p26/complaints-book", standardFirst, endOf(1)})
}

// By default the first plan is due three business days after the assessment of needs, the next one a business day after the plan before it ran out.
// По умолчанию первый план утверждают в течение трёх рабочих дней после оценки потребностей, следующий — в течение рабочего дня после окончания прежнего.
func TestP29_FirstPlanAndNext(t *testing.T) {
	checkDuties(t, duty{"p29/plan", standardFirst, businessDays(3)}, duty{"p29/next-plan", standardFirst, businessDays(1)})
}

// By default measures and monitoring are recorded by the last day of each quarter of the calendar, worked or not.
// По умолчанию мероприятия и мониторинг отражают в журнале до последнего дня каждого календарного квартала, рабочий он или нет.
func TestP31_EachQuarter(t *testing.T) {
	checkDuties(t, duty{"p31/monitoring", standardFirst, endOf(3)})
}

// By default the results of measures are recorded by the last day of each quarter of the calendar, worked or not.
// По умолчанию результаты мероприятий отражают в журнале до последнего дня каждого календарного квартала, рабочий он или нет.
func TestP35_EachQuarter(t *testing.T) {
	checkDuties(t, duty{"p35/measures", standardFirst, endOf(3)})
}

// The next periodic visit is due four years after the one before, moved to a business day.
// Следующее периодическое посещение проводят не позднее чем через четыре года после предыдущего, с переносом на рабочий день.
func TestLawA11_7_FourYears(t *testing.T) {
	checkDuties(t, duty{"law:a11-7(1)(1)/visit", chapterFirst, months(48)})
}

// The approved report is forwarded and published within a month, moved to a business day.
// Утверждённый доклад направляют и размещают в течение месяца, с переносом на рабочий день.
func TestLawA11_9_OneMonth(t *testing.T) {
	checkDuties(t, duty{"law:a11-9(3)/forwarding", chapterFirst, months(1)}, duty{"law:a11-9(3)/publication", chapterFirst, months(1)})
}

// State bodies answer the report within three months after they received it, moved to a business day.
// Государственные органы отвечают на доклад в течение трёх месяцев со дня получения, с переносом на рабочий день.
func TestLawA11_11_ThreeMonths(t *testing.T) {
	checkDuties(t, duty{"law:a11-11(2)/response", chapterFirst, months(3)})
}

// By default the social worker assesses the need within ten business days after the application.
// По умолчанию социальный работник оценивает потребность в течение десяти рабочих дней после обращения.
func TestLawA14_TenBusinessDays(t *testing.T) {
	checkDuties(t, duty{"law:a14(3)/assessment", lawFirst, businessDays(10)})
}

// Training and attestation recur after five years at most, moved to a business day; an offence by or against a minor is reported on the day it becomes known.
// Повышение квалификации и аттестация повторяются не позднее чем через пять лет, с переносом на рабочий день; о правонарушении несовершеннолетнего или в отношении него сообщают в день, когда о нём стало известно.
func TestLawA16_FiveYearsAndAtOnce(t *testing.T) {
	checkDuties(t,
		duty{"law:a16(1)(3)/training", lawFirst, months(60)},
		duty{"law:a16(3)(6)/attestation", lawFirst, months(60)},
		duty{"law:a16(3)(4-1)/report", calendar.MustDate(2022, time.May, 14), sameDay})
}

// By default the order to remedy a breach is sent within three business days after the inspection.
// По умолчанию предписание об устранении нарушения направляют в течение трёх рабочих дней после проверки.
func TestLawA20_ThreeBusinessDays(t *testing.T) {
	checkDuties(t, duty{"law:a20(2)(1)/order", lawFirst, businessDays(3)})
}

// A treaty decides, whoever the person is.
// Договор решает, кем бы ни было лицо.
func TestLawA02_TreatyDecides(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ed, err := standard.On(standardFirst.AddDays(rapid.IntRange(0, 2600).Draw(t, "day")))
		require.NoError(t, err)
		p := eligibility.Person{
			Citizenship:       eligibility.Citizenship(rapid.IntRange(0, 4).Draw(t, "citizenship")),
			PermanentResident: rule.Truth(rapid.IntRange(0, 2).Draw(t, "resident")),
			IdentifiedVictim:  rule.Truth(rapid.IntRange(0, 2).Draw(t, "identified")),
			Treaty:            eligibility.TreatyAdmits,
		}
		want := rule.Met
		if rapid.Bool().Draw(t, "excludes") {
			p.Treaty, want = eligibility.TreatyExcludes, rule.NotMet
		}
		a := eligibility.PersonalScope(ed, p)
		require.Equal(t, want, a.State)
		require.Contains(t, a.Reasons, "law:a2(2)")
		require.Empty(t, a.Needed)
	})
}

// Every provision that decides has a rule, a property, a vector and its pairs.
func TestCoverageIsWhole(t *testing.T) {
	c, err := conformance.Cover()
	require.NoError(t, err)
	require.Greater(t, len(c.Lines), 100)
	for _, l := range c.Lines {
		if len(l.Lacks) > 0 {
			t.Errorf("%s (%s) lacks %v", l.Ref, l.Kind, l.Lacks)
		}
	}
	require.Zero(t, c.Gaps)
}
