package main

import (
	"bytes"
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"
	"unicode"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// The module, seen from this folder.
const here = "../../.."

// written is what the sources give, and the pages written from it.
var written = sync.OnceValues(func() (map[string]string, error) {
	s, err := read(os.DirFS(here))
	if err != nil {
		return nil, err
	}
	pages := map[string]string{}
	for _, lang := range languages {
		text, err := s.page(lang)
		if err != nil {
			return nil, err
		}
		pages[lang] = string(text)
	}
	return pages, nil
})

// eachPage holds the page of each language to a test.
func eachPage(t *testing.T, test func(t *testing.T, lang, page string)) {
	t.Helper()
	pages, err := written()
	require.NoError(t, err)
	for _, lang := range languages {
		t.Run(lang, func(t *testing.T) { test(t, lang, pages[lang]) })
	}
}

// The committed pages are those that the sources give.
func TestSpecificationIsFresh(t *testing.T) {
	eachPage(t, func(t *testing.T, lang, page string) {
		got, err := os.ReadFile(here + "/" + pageFile(lang))
		require.NoError(t, err)
		if page != string(got) {
			t.Errorf("%s is stale; run go generate ./conformance", pageFile(lang))
		}
	})
}

// The same sources give the same pages.
func TestSpecificationIsDeterministic(t *testing.T) {
	s, err := read(os.DirFS(here))
	require.NoError(t, err)
	eachPage(t, func(t *testing.T, lang, page string) {
		again, err := s.page(lang)
		require.NoError(t, err)
		require.True(t, page == string(again))
	})
}

// A page that is much longer is not shown by the sites that show it.
func TestSpecificationCanBeShown(t *testing.T) {
	eachPage(t, func(t *testing.T, lang, page string) {
		require.Less(t, len(page), 1_600_000)
	})
}

var anchors = regexp.MustCompile(`<a id="([^"]+)"></a>`)

// anchorsOf counts the anchors of a page.
func anchorsOf(page string) map[string]int {
	count := map[string]int{}
	for _, m := range anchors.FindAllStringSubmatch(page, -1) {
		count[m[1]]++
	}
	return count
}

// Each provision, duty, reading, interpretation, decision and fact has one place, and no
// two share one.
func TestEverythingHasOnePlace(t *testing.T) {
	var names []string
	for p := range standard.Provisions() {
		names = append(names, string(p.Ref))
	}
	for d := range standard.Duties() {
		names = append(names, atDuty+d.ID)
	}
	for r := range standard.Readings() {
		names = append(names, atReading+r.ID)
	}
	for i := range standard.Interpretations() {
		names = append(names, atSense+i.ID)
	}
	for d := range conformance.Decisions() {
		names = append(names, atDecision+d.Def().Name)
		for _, f := range d.Def().Facts {
			names = append(names, atFact+f.Name)
		}
	}
	for ref := range conformance.Indexed() {
		names = append(names, string(ref))
	}
	slices.Sort(names)
	names = slices.Compact(names)
	eachPage(t, func(t *testing.T, lang, page string) {
		count := anchorsOf(page)
		for name, n := range count {
			if n != 1 {
				t.Errorf("the anchor %s stands %d times", name, n)
			}
		}
		seen := map[string]string{}
		for _, name := range names {
			at := anchor(name)
			if count[at] == 0 {
				t.Errorf("%s has no place", name)
			}
			if other := seen[at]; other != "" {
				t.Errorf("%s and %s share the anchor %s", name, other, at)
			}
			seen[at] = name
		}
	})
}

// An anchor has only what every site leaves as it is.
func TestAnchorsArePlain(t *testing.T) {
	plain := regexp.MustCompile(`^[A-Za-z0-9_-]+$`)
	eachPage(t, func(t *testing.T, lang, page string) {
		for name := range anchorsOf(page) {
			require.Regexp(t, plain, name)
		}
	})
}

// Each provision says its kind and its summary behind its anchor, and the provisions
// stand in the order of the text.
func TestProvisionsStandInOrder(t *testing.T) {
	eachPage(t, func(t *testing.T, lang, page string) {
		rest := page
		for of := range standard.Provisions() {
			_, after, ok := strings.Cut(rest, anchorAt(string(of.Ref)))
			require.True(t, ok, "%s is missing or out of order", of.Ref)
			rest = after
			require.Contains(t, rest[:min(4000, len(rest))], "`"+string(of.Ref)+"` · *"+of.Kind.Words().In(lang), of.Ref)
		}
	})
}

// Every link of a page leads to a place on it, or to the page of the other language.
func TestLinksLeadSomewhere(t *testing.T) {
	links := regexp.MustCompile(`\]\(([^)]*)\)`)
	eachPage(t, func(t *testing.T, lang, page string) {
		count, found := anchorsOf(page), 0
		for _, m := range links.FindAllStringSubmatch(page, -1) {
			if at, inside := strings.CutPrefix(m[1], "#"); inside {
				found++
				if count[at] == 0 {
					t.Errorf("the link to %s leads nowhere", m[1])
				}
			} else if _, err := os.Stat(here + "/docs/" + m[1]); err != nil {
				t.Errorf("the link to %s leads nowhere: %v", m[1], err)
			}
		}
		require.Greater(t, found, 1000)
	})
}

// Each vector of the suite stands on each page once, under its first citation; one that
// is no question stands with those that are refused.
func TestEveryVectorStandsOnce(t *testing.T) {
	vectors, err := conformance.Load(conformance.SuiteFS())
	require.NoError(t, err)
	head := regexp.MustCompile(`(?m)^<a id="([^"]+)"></a>\n#`)
	mark := regexp.MustCompile(`(?m) <sub>([^<]+)</sub>$`)
	refused := &page{}
	eachPage(t, func(t *testing.T, lang, page string) {
		under := map[string][]string{} // vectors and tests to the heads that they stand under
		for _, section := range sections(page, head) {
			at := head.FindStringSubmatch(section)[1]
			for _, m := range mark.FindAllStringSubmatch(section, -1) {
				under[m[1]] = append(under[m[1]], at)
			}
		}
		for _, v := range vectors {
			want := anchor(string(headOf(standard.Ref(v.Refs[0]))))
			if refused.isRefused(&v) {
				want = anchor("part/refused")
			}
			require.Equal(t, []string{want}, under[v.ID], v.ID)
		}
	})
}

// sections cuts a page where its headings are.
func sections(page string, head *regexp.Regexp) []string {
	var list []string
	starts := head.FindAllStringIndex(page, -1)
	for i, start := range starts {
		end := len(page)
		if i+1 < len(starts) {
			end = starts[i+1][0]
		}
		list = append(list, page[start[0]:end])
	}
	return list
}

// Each property of the index is told in the language of the page and in no other.
func TestEveryPropertyIsTold(t *testing.T) {
	s, err := read(os.DirFS(here))
	require.NoError(t, err)
	eachPage(t, func(t *testing.T, lang, page string) {
		for ref := range conformance.Indexed() {
			for property := range conformance.RestsOn(ref).Properties() {
				sentence := s.sentences[property.Test].In(lang)
				require.NotEmpty(t, sentence, property.Test)
				require.Contains(t, page, "- "+signs.Replace(sentence)+" <sub>"+property.Test+"</sub>")
				cyrillic := strings.ContainsFunc(sentence, func(r rune) bool { return unicode.Is(unicode.Cyrillic, r) })
				require.Equal(t, lang == "ru", cyrillic, property.Test)
			}
		}
	})
}

// A test without a sentence in both languages stops the generator, and so does an index
// that names a test that is gone.
func TestSentencesAreAskedFor(t *testing.T) {
	const file = "termination/p41_completion_test.go"
	source, err := os.ReadFile(here + "/" + file)
	require.NoError(t, err)
	russian := regexp.MustCompile(`(?m)^// .*[а-яА-Я].*\n`)
	for name, edited := range map[string][]byte{
		"no Russian": russian.ReplaceAll(source, nil),
		"no test":    bytes.ReplaceAll(source, []byte("func TestP41_"), []byte("func TestP42_")),
	} {
		t.Run(name, func(t *testing.T) {
			_, err := read(overlay{os.DirFS(here), fstest.MapFS{file: {Data: edited}}})
			require.ErrorContains(t, err, file)
		})
	}
}

// overlay is a module in which some files are others.
type overlay struct {
	fs.FS
	edited fstest.MapFS
}

func (o overlay) Open(name string) (fs.File, error) {
	if _, ok := o.edited[name]; ok {
		return o.edited.Open(name)
	}
	return o.FS.Open(name)
}

// Each duty with a period has an example; one that is to be done within a period begins
// on a working day and crosses a holiday, and the days add up.
func TestExamplesCrossHolidays(t *testing.T) {
	for d := range standard.Duties() {
		w, ok := bestExample(d)
		if d.Kind == standard.DutyOpen {
			require.False(t, ok, d.ID)
			continue
		}
		require.True(t, ok, d.ID)
		require.NotEmpty(t, w.passed, d.ID)
		require.True(t, w.certain, d.ID)
		if d.Kind != standard.DutyWithin {
			continue
		}
		require.Positive(t, w.holidays, d.ID)
		working, err := calendar.Kazakhstan().IsBusinessDay(w.trigger)
		require.NoError(t, err)
		require.True(t, working, d.ID)
		period, ok := parameterNamed(d.Period)
		require.True(t, ok)
		if p := period.Value.Period(); p.Unit() == calendar.BusinessDays {
			n, err := calendar.Kazakhstan().BusinessDaysBetween(w.trigger, w.due)
			require.NoError(t, err)
			require.Equal(t, p.N(), n, d.ID)
		}
	}
}

func TestInWords(t *testing.T) {
	tests := []struct{ ref, en, ru string }{
		{"p16", "para 16", "п. 16"},
		{"p13-1", "para 13-1", "п. 13-1"},
		{"p43(2)", "para 43(2)", "подп. 2) п. 43"},
		{"p14.2", "para 14, part 2", "п. 14, часть 2"},
		{"p43(2).2", "para 43(2), part 2", "подп. 2) п. 43, часть 2"},
		{"p40(1).s3", "para 40(1), service 3", "подп. 1) п. 40, услуга 3"},
		{"p40(1).q2", "para 40(1), quality requirement 2", "подп. 1) п. 40, требование к качеству 2"},
		{"annex5(8)", "annex 5(8)", "прил. 5(8)"},
		{"annex3:2.2(3)", "annex 3, clause 2.2(3)", "прил. 3, пункт 2.2(3)"},
		{"annex8.n1", "annex 8, note 1", "прил. 8, примечание 1"},
		{"chapter:3", "chapter 3", "гл. 3"},
		{"order:2(5)", "para 2(5) of order 138", "подп. 5) п. 2 приказа № 138"},
		{"order:preamble", "preamble of order 138", "преамбула приказа № 138"},
		{"law:a15(4)(2)", "art. 15(4)(2) of the Law", "ст. 15(4)(2) Закона"},
		{"law:a11-3(1)", "art. 11-3(1) of the Law", "ст. 11-3(1) Закона"},
		{"civil:a175", "art. 175 of the Civil Code", "ст. 175 ГК"},
		{"l480:a12(1)", "art. 12(1) of the Law on Legal Acts", "ст. 12(1) Закона о правовых актах"},
		{"criteria:9", "para 9 of the Criteria", "п. 9 Критериев"},
		{"nonsense", "nonsense", "nonsense"},
	}
	for _, test := range tests {
		require.Equal(t, test.en, inWords(standard.Ref(test.ref), "en"))
		require.Equal(t, test.ru, inWords(standard.Ref(test.ref), "ru"))
	}
}

func TestAnchor(t *testing.T) {
	tests := []struct{ name, want string }{
		{"p43(1)", "p43_1"},
		{"p13-1", "p13-1"}, // not p13(1)
		{"p13(1)", "p13_1"},
		{"p43(2).2", "p43_2__2"},
		{"p40(1).s3", "p40_1__s3"},
		{"annex3:2.2(3)", "annex3-2__2_3"},
		{"law:a15(4)(2)", "law-a15_4_2"},
		{"law:a16(3)(4-1)", "law-a16_3_4-1"},
		{"duty/p15/permit", "duty-p15-permit"},
	}
	for _, test := range tests {
		require.Equal(t, test.want, anchor(test.name))
	}
}

func TestActInWords(t *testing.T) {
	require.Equal(t, "order 325", actInWords("325", actName, "en"))
	require.Equal(t, "приказом № 325", actInWords("325", actBy, "ru"))
	require.Equal(t, "Закона № 129-VII", actInWords("129-VII", actOf, "ru"))
	require.Equal(t, "совместного приказа об изменении Критериев", actInWords("criteria-2021", actOf, "ru"))
}

func TestPeriodAndDateInWords(t *testing.T) {
	for period, want := range map[string]string{"1bd": "1 рабочий день", "3bd": "3 рабочих дня", "10bd": "10 рабочих дней", "12d": "12 дней", "21d": "21 день", "5y": "5 лет", "72h": "72 часа"} {
		require.Equal(t, want, periodWords(calendar.MustPeriod(period), "ru"))
	}
	require.Equal(t, "1 month", periodWords(calendar.MustPeriod("1mo"), "en"))
	require.Equal(t, "6 months", periodWords(calendar.MustPeriod("6mo"), "en"))
	day := calendar.MustDate(2022, time.March, 18)
	require.Equal(t, "18 March 2022 (Friday)", weekdayWords(day, "en"))
	require.Equal(t, "18 марта 2022 года (пятница)", weekdayWords(day, "ru"))
}

func TestTongues(t *testing.T) {
	require.Equal(t, rule.Text{En: "One sentence that runs over two lines.", Ru: "Одно предложение."},
		tongues("One sentence that runs\nover two lines.\nОдно предложение.\n"))
	require.Equal(t, rule.Text{En: "English alone."}, tongues("English alone.\n"))
}

// Names without words stop the generator; nothing is left out in silence.
func TestNamesWithoutWords(t *testing.T) {
	for name, write := range map[string]func(*page){
		"a consequence": func(p *page) { p.outcome("nonsense") },
		"an event":      func(p *page) { p.event("nonsense") },
		"an option":     func(p *page) { p.item("nonsense") },
		"a rule":        func(p *page) { p.ruleTitle("nonsense") },
		"a state":       func(p *page) { p.state("nonsense") },
	} {
		t.Run(name, func(t *testing.T) {
			p := &page{sources: &sources{}, lang: "ru"}
			write(p)
			require.ErrorContains(t, p.err, "nonsense")
		})
	}
}

// What most examples share is told once, and an example tells what it does not share.
func TestGiven(t *testing.T) {
	def := &rule.Decision{Facts: standard.Facts("round_the_clock", "minutes_per_day", "extended")}
	ask := func(facts string) question {
		q, err := questionOf([]byte(`{"facts":` + facts + `}`))
		require.NoError(t, err)
		return q
	}
	g := &group{asked: []question{
		ask(`{"round_the_clock":false,"minutes_per_day":60,"extended":false}`),
		ask(`{"round_the_clock":false,"minutes_per_day":61,"extended":false}`),
		ask(`{"round_the_clock":false,"extended":true}`),
		ask(`{"minutes_per_day":5}`),
		ask(`{"round_the_clock":true,"extended":false}`),
	}}
	for range g.asked {
		g.vectors = append(g.vectors, &conformance.Vector{})
	}
	common := g.common(def)
	p := &page{sources: &sources{}, lang: "en"}
	require.Equal(t, "Unless said otherwise: the stay is not round the clock; the contract was not extended.",
		p.shared(def, common))
	want := []string{
		" the minutes of stay a day: 60",
		" the minutes of stay a day: 61",
		" the contract was extended",
		" only the minutes of stay a day: 5",
		" the stay is round the clock",
	}
	for i, q := range g.asked {
		require.Equal(t, want[i], p.given(def, q, common))
	}
	require.Equal(t, " what stands at the head of the list", p.given(def, ask(`{"round_the_clock":false,"extended":false}`), common))
	require.Equal(t, " not known: the contract was extended", p.given(def, ask(`{"round_the_clock":false}`), common))
	require.Equal(t, " nothing", p.given(def, ask(`{}`), common))
	require.Equal(t, " only `stay` = `1`", p.given(def, ask(`{"stay":1}`), common))
	require.NoError(t, p.err)
}
