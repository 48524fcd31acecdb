package standard

import (
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard/rule"
)

func mustOn(t testing.TB, day string, entries ...Entry) Edition {
	t.Helper()
	e, err := On(ymd(t, day), entries...)
	require.NoError(t, err)
	return e
}

// requireError wants a *rule.Error of a kind at a path.
func requireError(t *testing.T, err error, kind rule.Kind, path string) {
	t.Helper()
	var got *rule.Error
	require.ErrorAs(t, err, &got)
	if got.Kind != kind || got.Path != path {
		t.Errorf("error %v, want kind %s at %s", err, kind, path)
	}
}

func TestEditionOfEachDay(t *testing.T) {
	for _, tt := range []struct{ name, day, id string }{
		{"eve of the first day", "2016-04-07", ""},
		{"first day", "2016-04-08", "138"},
		{"day after the first", "2016-04-09", "138"},
		{"last day in doubt of order 138", "2016-05-07", "138"},
		{"eve of order 49", "2022-02-20", "138"},
		{"order 49", "2022-02-21", "49"},
		{"morrow of order 49", "2022-02-22", "49"},
		{"eve of order 325", "2022-09-02", "49"},
		{"order 325", "2022-09-03", "325"},
		{"morrow of order 325", "2022-09-04", "325"},
		{"eve of order 383", "2022-10-07", "325"},
		{"order 383", "2022-10-08", "383"},
		{"morrow of order 383", "2022-10-09", "383"},
		{"last day", "2023-06-30", "383"},
		{"day of the repeal", "2023-07-01", ""},
		{"morrow of the repeal", "2023-07-02", ""},
		{"far past", "1999-01-01", ""},
		{"far future", "2099-01-01", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			e, err := On(ymd(t, tt.day))
			if tt.id == "" {
				requireError(t, err, rule.NotInForce, "on")
				requireZero(t, e)
				return
			}
			require.NoError(t, err)
			require.NoError(t, e.Err())
			if e.ID() != tt.id || e.Day() != ymd(t, tt.day) {
				t.Errorf("edition %q of %s, want %q", e.ID(), e.Day(), tt.id)
			}
		})
	}
	_, err := On(calendar.Date{})
	requireError(t, err, rule.NotInForce, "on")
}

func requireZero(t *testing.T, e Edition) {
	t.Helper()
	if e.ID() != "" || !e.Day().IsZero() || e.InForce("138") || e.InForce("114-IV") || e.InForce("") || e.Law("a3") != "" || e.Law() != "" || e.text() != nil {
		t.Error("an edition that is none answers something")
	}
	requireError(t, e.Err(), rule.NotInForce, "on")
	for act := range e.Uncertain() {
		t.Errorf("no edition is uncertain about %s", act)
	}
	for entry := range e.Entries() {
		t.Errorf("no edition has the entry %v", entry)
	}
	for p := range e.Parameters() {
		t.Errorf("no edition has the parameter %s", p.Address)
	}
	if _, ok := e.Without("138"); ok {
		t.Error("no edition can do without an act")
	}
	if _, ok := e.Parameter("p16/term"); ok {
		t.Error("no edition has a parameter")
	}
	_, err := e.Number("p16/term", "mo")
	requireError(t, err, rule.NotInForce, "p16/term")
}

func TestZeroEdition(t *testing.T) { requireZero(t, Edition{}) }

// Every act at its eve, its first day, its morrow, the last day of its window and
// the day after.
func TestEveryActAtItsBoundaries(t *testing.T) {
	for a := range Acts() {
		if a.From.Before(lawLife.first) || !a.From.Before(lawLife.end) {
			continue
		}
		for _, tt := range []struct {
			name                string
			day                 calendar.Date
			inForce, inItsRange bool
		}{
			{"eve", a.From.AddDays(-1), false, false},
			{"first day", a.From, true, true},
			{"morrow", a.From.AddDays(1), true, a.Doubtful()},
			{"last day of the window", a.Latest, true, true},
			{"day after the window", a.Latest.AddDays(1), true, false},
		} {
			e, err := OnLaw(tt.day)
			require.NoError(t, err)
			if e.InForce(a.Number) != tt.inForce {
				t.Errorf("%s on its %s, %s: in force %v", a.Number, tt.name, tt.day, !tt.inForce)
			}
			if uncertain := slices.Contains(slices.Collect(e.Uncertain()), a.Number); uncertain != (tt.inItsRange && a.Doubtful()) {
				t.Errorf("%s on its %s, %s: uncertain %v", a.Number, tt.name, tt.day, uncertain)
			}
		}
	}
}

// The whole life of the Law against a loop over the acts.
func TestEveryDayAgainstTheActs(t *testing.T) {
	shared := map[string]*text{}
	for d := lawLife.first; d.Before(lawLife.end); d = d.AddDays(1) {
		e, err := OnLaw(d)
		require.NoError(t, err)
		var inForce, doubtful []string
		id, key := "", ""
		for a := range Acts() {
			if a.From.After(d) {
				if e.InForce(a.Number) {
					t.Fatalf("%s is in force on %s already", a.Number, d)
				}
				continue
			}
			inForce = append(inForce, a.Number)
			if slices.Contains([]string{"138", "49", "325", "383"}, a.Number) {
				id = a.Number
			}
			if key += a.Number + " "; a.Doubtful() && !d.After(a.Latest) {
				doubtful = append(doubtful, a.Number)
			}
		}
		if !slices.Equal(slices.Collect(e.text().acts.numbers()), inForce) || !slices.Equal(slices.Collect(e.Uncertain()), doubtful) || e.ID() != id {
			t.Fatalf("%s: edition %q, in force %v, in doubt %v; want %q, %v, %v", d, e.ID(), e.text().acts, e.doubtful, id, inForce, doubtful)
		}
		if known := shared[key]; known != nil && known != e.text() {
			t.Fatalf("%s: days with the same acts in force have two texts", d)
		}
		shared[key] = e.text()
		if _, err := On(d); (err == nil) != (id != "") {
			t.Fatalf("%s: On says %v, the acts say edition %q", d, err, id)
		}
	}
}

func TestUncertain(t *testing.T) {
	for _, tt := range []struct {
		day  string
		want []string
	}{
		{"2016-04-08", []string{"138"}},
		{"2016-04-19", []string{"138"}},
		{"2016-05-07", []string{"138"}},
		{"2016-05-08", nil},
		{"2019-04-12", []string{"240-VI"}},
		{"2021-12-29", []string{"criteria-2021"}},
		{"2022-03-22", []string{"49"}},
		{"2022-03-23", nil},
		{"2022-07-08", []string{"129-VII"}},
		{"2022-09-02", nil},
		{"2022-09-03", []string{"134-VII", "325"}},
		{"2022-10-03", []string{"325"}},
		{"2022-10-08", nil},
		{"2023-06-30", nil},
	} {
		if got := slices.Collect(mustOn(t, tt.day).Uncertain()); !slices.Equal(got, tt.want) {
			t.Errorf("on %s uncertain is %v, want %v", tt.day, got, tt.want)
		}
	}
}

func TestWithout(t *testing.T) {
	day := "2022-09-10"
	e := mustOn(t, day)
	w, ok := e.Without("325")
	require.True(t, ok)
	if w.ID() != "49" || w.Day() != ymd(t, day) || w.InForce("325") || !w.InForce("134-VII") || !e.InForce("325") {
		t.Errorf("without 325: edition %q, 325 in force: %v", w.ID(), w.InForce("325"))
	}
	if got := slices.Collect(w.Uncertain()); !slices.Equal(got, []string{"134-VII"}) {
		t.Errorf("without 325 uncertain is still %v", got)
	}
	neither, ok := w.Without("134-VII")
	require.True(t, ok)
	if eve := mustOn(t, "2022-09-02"); neither.text() != eve.text() {
		t.Error("the same acts are in force as on the eve, but the text is another one")
	}
	for _, act := range []string{"325", "49", "383", "no act", ""} {
		if _, ok := neither.Without(act); ok {
			t.Errorf("there is no doubt about %q", act)
		}
	}

	none, ok := mustOn(t, "2016-04-08").Without("138")
	require.True(t, ok)
	requireError(t, none.Err(), rule.NotInForce, "on")
	if none.ID() != "" || none.InForce("138") || !none.InForce("114-IV") {
		t.Errorf("without order 138 there is no standard, but edition %q", none.ID())
	}
}

// Whatever doubts a day has, each can be settled either way, in any combination.
func TestEveryDoubtCanBeSettled(t *testing.T) {
	combined := 0
	for d := lawLife.first; d.Before(lawLife.end); d = d.AddDays(1) {
		e, err := OnLaw(d)
		require.NoError(t, err)
		acts := slices.Collect(e.Uncertain())
		for part := range 1 << len(acts) {
			w, out := e, actSet(0)
			for i, act := range acts {
				if part>>i&1 == 1 {
					w, _ = w.Without(act)
					out |= setOf(act)
				}
			}
			if w.text() == nil || w.text().acts != e.text().acts&^out {
				t.Fatalf("%s: no text without %v", d, slices.Collect(out.numbers()))
			}
			if len(acts) > 1 {
				combined++
			}
		}
	}
	if combined == 0 {
		t.Error("no day has two doubts, so that nothing was combined")
	}
}

func TestEntries(t *testing.T) {
	entry := func(act, day string) Entry { return Entry{act, ymd(t, day)} }
	for _, tt := range []struct {
		name, day string
		entries   []Entry
		id        string
		uncertain []string
	}{
		{"eve of the given day", "2022-09-09", []Entry{entry("325", "2022-09-10")}, "49", []string{"134-VII"}},
		{"the given day", "2022-09-10", []Entry{entry("325", "2022-09-10")}, "325", []string{"134-VII"}},
		{"morrow of the given day", "2022-09-11", []Entry{entry("325", "2022-09-10")}, "325", []string{"134-VII"}},
		{"first day of the window", "2022-09-03", []Entry{entry("325", "2022-09-03")}, "325", []string{"134-VII"}},
		{"last day of the window", "2022-10-06", []Entry{entry("325", "2022-10-07")}, "49", nil},
		{"day before the window", "2022-09-02", []Entry{entry("325", "2022-09-10")}, "49", nil},
		{"long after the window", "2023-01-01", []Entry{entry("325", "2022-10-07")}, "383", nil},
		{"two acts, given in any order", "2022-09-10", []Entry{entry("325", "2022-09-11"), entry("134-VII", "2022-09-10")}, "49", nil},
		{"the first order", "2016-04-20", []Entry{entry("138", "2016-04-20")}, "138", nil},
		{"the Criteria", "2021-12-29", []Entry{entry("criteria-2021", "2021-12-31")}, "138", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			e := mustOn(t, tt.day, tt.entries...)
			if got := slices.Collect(e.Uncertain()); e.ID() != tt.id || !slices.Equal(got, tt.uncertain) {
				t.Errorf("edition %q, uncertain %v; want %q, %v", e.ID(), got, tt.id, tt.uncertain)
			}
			got := slices.Collect(e.Entries())
			require.ElementsMatch(t, tt.entries, got)
			require.True(t, slices.IsSortedFunc(got, func(a, b Entry) int { return actPlace[a.Act] - actPlace[b.Act] }))
			for _, given := range tt.entries {
				if want := !given.Day.After(e.Day()); e.InForce(given.Act) != want {
					t.Errorf("%s is in force: %v", given.Act, !want)
				}
				if _, ok := e.Without(given.Act); ok {
					t.Errorf("the doubt about %s is closed, but it can be left out", given.Act)
				}
			}
		})
	}
}

func TestEntriesRefused(t *testing.T) {
	entry := func(act, day string) Entry { return Entry{act, ymd(t, day)} }
	for _, tt := range []struct {
		name, day string
		entries   []Entry
		kind      rule.Kind
		path      string
	}{
		{"eve of the window", "2022-11-01", []Entry{entry("325", "2022-09-02")}, rule.OutOfRange, "entry_dates.325"},
		{"day after the window", "2022-11-01", []Entry{entry("325", "2022-10-08")}, rule.OutOfRange, "entry_dates.325"},
		{"another day for a derived one", "2022-11-01", []Entry{entry("383", "2022-10-09")}, rule.BadValue, "entry_dates.383"},
		{"the day itself for a derived one", "2022-11-01", []Entry{entry("383", "2022-10-08")}, rule.BadValue, "entry_dates.383"},
		{"an act that names its day", "2022-11-01", []Entry{entry("76-VI", "2017-07-01")}, rule.BadValue, "entry_dates.76-VI"},
		{"unknown act", "2022-11-01", []Entry{entry("326", "2022-09-10")}, rule.BadValue, "entry_dates.326"},
		{"no day", "2022-11-01", []Entry{{Act: "325"}}, rule.BadValue, "entry_dates.325"},
		{"no entry", "2022-11-01", []Entry{{}}, rule.BadValue, "entry_dates."},
		{"twice", "2022-11-01", []Entry{entry("325", "2022-09-10"), entry("49", "2022-02-21"), entry("325", "2022-09-10")}, rule.DuplicateName, "entry_dates.325"},
		{"a bad one behind a good one", "2022-11-01", []Entry{entry("49", "2022-02-21"), entry("325", "2022-10-08")}, rule.OutOfRange, "entry_dates.325"},
		{"the standard moved behind the day", "2016-04-19", []Entry{entry("138", "2016-04-20")}, rule.NotInForce, "on"},
		{"the day first", "2016-04-07", []Entry{entry("326", "2016-04-20")}, rule.NotInForce, "on"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			e, err := On(ymd(t, tt.day), tt.entries...)
			requireError(t, err, tt.kind, tt.path)
			requireZero(t, e)
		})
	}
	given := []Entry{entry("325", "2022-09-10"), entry("49", "2022-02-22")}
	e := mustOn(t, "2022-09-10", given...)
	given[0].Act = "383"
	if slices.Collect(e.Entries())[1].Act != "325" {
		t.Error("an edition changes with the caller's slice")
	}
}

func propEntries(t *rapid.T) {
	days := rapid.IntRange(0, lawLife.end.DaysSince(lawLife.first)-1)
	d := lawLife.first.AddDays(days.Draw(t, "day"))
	table := slices.DeleteFunc(slices.Collect(Acts()), func(a Act) bool { return a.From == a.Latest })
	chosen := map[string]calendar.Date{}
	var entries []Entry
	for _, i := range rapid.SliceOfNDistinct(rapid.IntRange(0, len(table)-1), 0, 6, rapid.ID).Draw(t, "acts") {
		a := table[i]
		day := a.From.AddDays(rapid.IntRange(0, a.Latest.DaysSince(a.From)).Draw(t, a.Number))
		entries = append(entries, Entry{a.Number, day})
		chosen[a.Number] = day
		if rapid.Bool().Draw(t, "near "+a.Number) && !day.Before(lawLife.first) && day.Before(lawLife.end) {
			d = day.AddDays(-rapid.IntRange(0, 1).Draw(t, "eve"))
		}
	}
	e, err := OnLaw(d, entries...)
	if d.Before(lawLife.first) {
		return
	}
	if err != nil {
		t.Fatal(err)
	}
	for a := range Acts() {
		from, closed := chosen[a.Number]
		if !closed {
			from = a.From
		}
		if want := !from.After(d); e.InForce(a.Number) != want {
			t.Fatalf("%s in force on %s: %v", a.Number, d, !want)
		}
		_, doubtful := e.Without(a.Number)
		if want := !closed && a.Doubtful() && a.covers(d); doubtful != want {
			t.Fatalf("%s in doubt on %s: %v", a.Number, d, doubtful)
		}
	}
}

func TestEntriesProperty(t *testing.T) { rapid.Check(t, propEntries) }

func TestLaw(t *testing.T) {
	for _, tt := range []struct {
		day, want string
		articles  []string
	}{
		{"2020-12-31", "114-IV", []string{"a3"}},
		{"2021-01-01", "327-VI", []string{"a3"}},
		{"2022-07-07", "327-VI", []string{"a3"}},
		{"2022-07-08", "129-VII", []string{"a3"}},
		{"2023-06-30", "129-VII", []string{"a3"}},
		{"2017-04-28", "236-V", []string{"a6"}},
		{"2017-04-29", "58-VI", []string{"a6"}},
		{"2017-07-01", "76-VI", []string{"a6"}},
		{"2019-04-11", "76-VI", []string{"a6"}},
		{"2019-04-12", "240-VI", []string{"a6"}},
		{"2016-04-08", "433-V", []string{"a13"}},
		{"2023-06-30", "433-V", []string{"a13", "a14"}},
		{"2021-10-22", "433-V", []string{"a13", "a14", "a15"}},
		{"2021-10-23", "67-VII", []string{"a13", "a14", "a15"}},
		{"2022-11-01", "129-VII", []string{"a15", "a3"}},
		{"2019-04-11", "114-IV", []string{"a11-3"}},
		{"2019-04-12", "240-VI", []string{"a11-3"}},
		{"2023-06-30", "240-VI", []string{"a11-3", "a11-6", "a11-7"}},
		{"2022-11-15", "240-VI", []string{"a11-9"}},
		{"2022-11-16", "157-VII", []string{"a11-9"}},
		{"2022-05-13", "240-VI", []string{"a16"}},
		{"2022-05-14", "118-VII", []string{"a16"}},
		{"2022-09-02", "114-IV", []string{"a17"}},
		{"2022-09-03", "134-VII", []string{"a17"}},
		{"2018-06-03", "376-V", []string{"a20"}},
		{"2018-06-04", "156-VI", []string{"a20"}},
		{"2023-06-30", "114-IV", []string{"a2"}},
		{"2023-06-30", "114-IV", nil},
		{"2023-06-30", "", []string{"a23"}},
		{"2023-06-30", "", []string{"a15(4)"}},
		{"2023-06-30", "", []string{"a3", "p5"}},
	} {
		if got := mustOn(t, tt.day).Law(tt.articles...); got != tt.want {
			t.Errorf("law of %v on %s is %q, want %q", tt.articles, tt.day, got, tt.want)
		}
	}
	without, _ := mustOn(t, "2022-07-08").Without("129-VII")
	if got := without.Law("a3"); got != "327-VI" {
		t.Errorf("without Law 129-VII the law of a3 is %q", got)
	}
}

func TestLivesOfLawAndOrder(t *testing.T) {
	for _, tt := range []struct {
		name string
		on   func(calendar.Date, ...Entry) (Edition, error)
		day  string
		ok   bool
		id   string
	}{
		{"law, eve", OnLaw, "2009-12-31", false, ""},
		{"law, first day", OnLaw, "2010-01-01", true, ""},
		{"law, eve of the standard", OnLaw, "2016-04-07", true, ""},
		{"law, with the standard", OnLaw, "2016-04-08", true, "138"},
		{"law, last day", OnLaw, "2023-06-30", true, "383"},
		{"law, repeal", OnLaw, "2023-07-01", false, ""},
		{"order, eve of the signature", OnOrder, "2016-02-23", false, ""},
		{"order, signature", OnOrder, "2016-02-24", true, ""},
		{"order, eve of the standard", OnOrder, "2016-04-07", true, ""},
		{"order, with the standard", OnOrder, "2016-04-08", true, "138"},
		{"order, last day", OnOrder, "2023-06-30", true, "383"},
		{"order, repeal", OnOrder, "2023-07-01", false, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			e, err := tt.on(ymd(t, tt.day))
			if !tt.ok {
				requireError(t, err, rule.NotInForce, "on")
				requireZero(t, e)
				return
			}
			require.NoError(t, err)
			if e.ID() != tt.id || !e.InForce("114-IV") || (e.Err() == nil) != (tt.id != "") {
				t.Errorf("edition %q, error %v; want edition %q", e.ID(), e.Err(), tt.id)
			}
		})
	}
	e, err := OnLaw(ymd(t, "2016-04-19"), Entry{"138", ymd(t, "2016-04-20")})
	require.NoError(t, err)
	if e.ID() != "" {
		t.Errorf("order 138 was moved behind the day, but there is the edition %q", e.ID())
	}
}

func TestOnDoesNotAllocate(t *testing.T) {
	days := []calendar.Date{ymd(t, "2016-04-08"), ymd(t, "2019-01-31"), ymd(t, "2022-09-10"), ymd(t, "2023-06-30")}
	if got := testing.AllocsPerRun(100, func() {
		for _, d := range days {
			e, err := On(d)
			if err != nil || !e.InForce("138") || e.Law("a3", "a15") == "" || e.ID() == "" {
				t.Error("not the edition expected")
			}
			if w, ok := e.Without("325"); ok && w.ID() != "49" {
				t.Error("not the edition expected")
			}
		}
	}); got != 0 {
		t.Errorf("On allocates %v times", got)
	}
}

// One text is asked for from many goroutines; the race detector watches.
func TestEditionsAreShared(t *testing.T) {
	first := mustOn(t, "2022-11-20").text()
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for i := range 200 {
				e, err := On(calendar.MustDate(2022, 11, 16+i%10))
				if err != nil || e.text() != first {
					t.Error("another text on a day with the same acts")
				}
				e.text().memo.LoadOrStore("key of the test", i)
			}
		})
	}
	wg.Wait()
	first.memo.Delete("key of the test")
}

func BenchmarkOn(b *testing.B) {
	d := ymd(b, "2022-11-01")
	for b.Loop() {
		if _, err := On(d); err != nil {
			b.Fatal(err)
		}
	}
}

// Order 325 counts as in force from the first day on which it can have been; the
// edition says that it is in doubt, and what held without it.
func ExampleOn_doubt() {
	e, _ := On(calendar.MustDate(2022, time.September, 5))
	fmt.Println(e.ID(), slices.Collect(e.Uncertain()))
	without, _ := e.Without("325")
	fmt.Println(without.ID())

	closed, _ := On(calendar.MustDate(2022, time.September, 5), Entry{"325", calendar.MustDate(2022, time.September, 12)})
	fmt.Println(closed.ID(), slices.Collect(closed.Uncertain()))
	// Output:
	// 325 [134-VII 325]
	// 49
	// 49 [134-VII]
}

// Three spans of a day and a night are stated in hours and read in days too.
func ExampleEdition_Number() {
	e, _ := On(calendar.MustDate(2022, time.November, 1))
	hours, _ := e.Number("p43(2)/span", "h")
	days, _ := e.Number("p43(2)/span", "d")
	_, err := e.Number("p16/term", "d")
	fmt.Println(hours, days, err)
	// Output: 72 3 bad-value at p16/term: this period is no whole number in the unit "d" (got 6mo)
}
