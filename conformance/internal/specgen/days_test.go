package main

import (
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard"
)

// The calendar has a row for each year of the standard, and its figures add up.
func TestCalendarOnThePage(t *testing.T) {
	eachPage(t, func(t *testing.T, lang, page string) {
		part := partOfPage(t, page, "part/calendar")
		for year := 2016; year <= 2023; year++ {
			days, err := calendar.Kazakhstan().BusinessDaysBetween(calendar.MustDate(year-1, time.December, 31),
				calendar.MustDate(year, time.December, 31))
			require.NoError(t, err)
			require.Regexp(t, regexp.MustCompile(`(?m)^\| `+strconv.Itoa(year)+` \| .* \| .* \| `+strconv.Itoa(days)+` \|$`), part)
		}
	})
	p := &page{sources: &sources{}, lang: "en"}
	require.Equal(t, 20, p.businessDays(2022, time.October, time.October)) // 25 October is a holiday, the 24th and the 22nd change places
	require.Equal(t, " Worked and counted: 5 March (Saturday, instead of 7 March).",
		p.workedWeekends(calendar.MustDate(2022, time.March, 1), calendar.MustDate(2022, time.March, 9)))
	require.Empty(t, p.workedWeekends(calendar.MustDate(2022, time.March, 5), calendar.MustDate(2022, time.March, 9)))
	require.NoError(t, p.err)
}

// The way in goes from an application to an approved plan; each step is set off by the
// start, by what a step before it did or by what is taken to go with that, and has the
// date that the library gives.
func TestWayIn(t *testing.T) {
	steps, aside, days := wayIn()
	require.False(t, days[wayEnd].IsZero())
	for _, s := range steps {
		require.Equal(t, days[s.duty.Trigger], s.trigger, s.duty.ID)
		a, err := standard.DueOn(s.trigger, s.duty.ID, s.trigger, 0)
		require.NoError(t, err)
		if s.due.IsZero() {
			require.Equal(t, standard.DutyOpen, s.duty.Kind, s.duty.ID)
			continue
		}
		due := a.Value("due").Date()
		if s.notBefore {
			due = a.Value("earliest").Date()
		}
		require.Equal(t, due, s.due, s.duty.ID)
	}
	for _, d := range aside {
		require.True(t, onTheWay(d), d.ID)
	}
	seen := map[string]bool{}
	for _, s := range steps {
		seen[s.duty.ID] = true
	}
	for _, id := range []string{"p10/identification", "p14/dispatch", "p15/permit", "p15.2/contract", "p27.3/assessment", "p29/plan"} {
		require.True(t, seen[id], id)
	}
}

// The page says at the top which act ended the text, and on which day.
func TestEndOfTheText(t *testing.T) {
	eachPage(t, func(t *testing.T, lang, page string) {
		top, _, _ := strings.Cut(page, anchorAt("part/way"))
		require.Contains(t, top, "(#act-263)")
		require.Contains(t, top, "(#act-224-VII)")
		require.Contains(t, top, dateWords(calendar.MustDate(2023, time.July, 1), lang))
		require.Contains(t, top, dateWords(calendar.MustDate(2023, time.June, 30), lang))
	})
}

// An example whose judgements are tested says which they are; a duty without a period has
// no date.
func TestExamplesSayWhoJudges(t *testing.T) {
	vectors, err := conformance.Load(conformance.SuiteFS())
	require.NoError(t, err)
	eachPage(t, func(t *testing.T, lang, page string) {
		told := map[string]string{}
		for line := range strings.Lines(page) {
			if i := strings.LastIndex(line, "<sub>"); i >= 0 && strings.HasPrefix(line, "- **") {
				told[strings.TrimSuffix(strings.TrimSpace(line[i+5:]), "</sub>")] = line
			}
		}
		judged := map[string]string{"en": "a person judges: ", "ru": "оценивает человек: "}[lang]
		for _, v := range vectors {
			tests := v.Expect.Judgements != nil && len(*v.Expect.Judgements) > 0
			require.Equal(t, tests, strings.Contains(told[v.ID], judged), v.ID)
		}
		require.Contains(t, told["due-registration-no-period"], map[string]string{"en": "**no date**", "ru": "**срока нет**"}[lang])
		require.NotContains(t, told["due-report-before-325"], map[string]string{"en": "**no date**", "ru": "**срока нет**"}[lang])
	})
}

// Nearly all contraindications denied are told in a word.
func TestToll(t *testing.T) {
	d, err := conformance.DecisionByName("contraindication")
	require.NoError(t, err)
	facts := func(edit string) question {
		all := []string{}
		for i, f := range d.Def().Facts {
			if i == 0 && edit != "" {
				all = append(all, edit)
				continue
			}
			all = append(all, `"`+f.Name+`":false`)
		}
		q, err := questionOf([]byte(`{"facts":{` + strings.Join(all, ",") + `}}`))
		require.NoError(t, err)
		return q
	}
	first := d.Def().Facts[0]
	p := &page{sources: &sources{}, lang: "en"}
	none := facts("")
	require.Equal(t, "none of the contraindications of para 6", p.facts(d.Def(), none.Facts, nil))
	require.Equal(t, first.Yes.En+"; no other contraindication of para 6", p.facts(d.Def(), facts(`"`+first.Name+`":true`).Facts, nil))
	require.Equal(t, first.Yes.En, p.facts(d.Def(), facts(`"`+first.Name+`":true`).Facts, none.Facts))
	require.Equal(t, "not known: "+first.Yes.En+"; no other contraindication of para 6",
		p.facts(d.Def(), facts(`"`+first.Name+`":"unknown"`).Facts, nil))
	require.Contains(t, p.facts(d.Def(), facts(`"`+first.Name+`":null`).Facts, nil), "`null`")
	require.Empty(t, p.facts(d.Def(), none.Facts, none.Facts))
}
