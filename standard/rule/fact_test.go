package rule

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// checked is a decision with a fact of every type.
func checked() *Decision {
	return &Decision{Facts: []Fact{
		{Name: "truth", Type: TruthType},
		{Name: "count", Type: CountType, Min: 1, Max: 5},
		{Name: "amount", Type: AmountType, Max: 20_000},
		{Name: "date", Type: DateType},
		{Name: "kind", Type: OptionType, Options: []string{"citizen", "foreigner"}, Presumed: Option("citizen")},
		{Name: "rows", Type: ListType, Item: CountType, Options: []string{"2", "3"}},
		{Name: "names", Type: ListType, Item: OptionType, Options: []string{"lawyer", "nurse"}},
		{Name: "staff", Type: MapType, Item: AmountType, Options: []string{"lawyer", "nurse"}, Max: 30_000},
		{Name: "marks", Type: MapType, Item: TruthType, Options: []string{"a", "z"}, BadKey: OutOfRange},
		{Name: "months", Type: CountType, Min: 1, Max: 5, Presumed: Count(1)},
	}}
}

func TestSetErrors(t *testing.T) {
	day := Date(november(1))
	for _, tt := range []struct {
		name  string
		fact  string
		value Value
		kind  Kind   // "" for no error
		path  string // after "facts."
		bad   string // the offending value
	}{
		{"unknown", "truth", Value{}, "", "", ""},
		{"a truth", "truth", Bool(true), "", "", ""},
		{"a count as a truth", "truth", Count(1), BadValue, "truth", "1"},
		{"a name as a truth", "truth", Option("yes"), BadValue, "truth", "yes"},
		{"stated as unknown without a presumption", "truth", StatedUnknown(), BadValue, "truth", `"unknown"`},
		{"stated as unknown with one", "kind", StatedUnknown(), "", "", ""},

		{"the least", "count", Count(1), "", "", ""},
		{"the most", "count", Count(5), "", "", ""},
		{"less than the least", "count", Count(0), OutOfRange, "count", "0"},
		{"more than the most", "count", Count(6), OutOfRange, "count", "6"},
		{"far below", "count", Count(-1 << 40), OutOfRange, "count", "-1099511627776"},
		{"a decimal as a count", "count", Amount(20_000), BadValue, "count", "2"},
		{"a truth as a count", "count", Bool(true), BadValue, "count", "true"},

		{"an amount", "amount", Amount(15_000), "", "", ""},
		{"an amount too large", "amount", Amount(20_001), OutOfRange, "amount", "2.0001"},
		{"an amount below zero", "amount", Amount(-1), OutOfRange, "amount", "-0.0001"},
		{"a count as an amount", "amount", Count(1), BadValue, "amount", "1"},

		{"a date", "date", day, "", "", ""},
		{"a name as a date", "date", Option("2022-11-01"), BadValue, "date", "2022-11-01"},
		{"a date as a truth", "truth", day, BadValue, "truth", "2022-11-01"},

		{"an option", "kind", Option("foreigner"), "", "", ""},
		{"no option", "kind", Option("foreigner2"), BadValue, "kind", "foreigner2"},
		{"an option in capitals", "kind", Option("Citizen"), BadValue, "kind", "Citizen"},
		{"a list as an option", "kind", Options("citizen"), BadValue, "kind", `["citizen"]`},

		{"a list", "rows", List(Count(2), Count(3)), "", "", ""},
		{"an empty list", "rows", List(), "", "", ""},
		{"a row that there is not", "rows", List(Count(2), Count(4)), OutOfRange, "rows[1]", "4"},
		{"a name that there is not", "names", Options("cook"), BadValue, "names[0]", "cook"},
		{"an item twice", "rows", List(Count(3), Count(2), Count(3)), BadValue, "rows[2]", "3"},
		{"an item of another type", "rows", List(Option("2")), BadValue, "rows[0]", "2"},
		{"an unknown item", "rows", List(Value{}), BadValue, "rows[0]", `"unknown"`},
		{"an option as a list", "rows", Option("2"), BadValue, "rows", "2"},

		{"a map", "staff", Map(Entry{"nurse", Amount(30_000)}, Entry{"lawyer", Amount(0)}), "", "", ""},
		{"an unknown key", "staff", Map(Entry{"nurse", Amount(1)}, Entry{"nurs", Amount(1)}), UnknownFact, "staff.nurs", "nurs"},
		{"an unknown key of a map with a kind of its own", "marks", Map(Entry{"b", Bool(true)}), OutOfRange, "marks.b", "b"},
		{"a truth in a map", "marks", Map(Entry{"a", Bool(true)}), "", "", ""},
		{"a count after a truth in a map", "marks", Map(Entry{"a", Bool(true)}, Entry{"z", Count(1)}), BadValue, "marks.z", "1"},
		{"a key twice", "staff", Map(Entry{"nurse", Amount(1)}, Entry{"nurse", Amount(2)}), DuplicateName, "staff.nurse", "nurse"},
		{"an entry of another type", "staff", Map(Entry{"nurse", Count(1)}), BadValue, "staff.nurse", "1"},
		{"an entry too large", "staff", Map(Entry{"nurse", Amount(30_001)}), OutOfRange, "staff.nurse", "3.0001"},
		{"an unknown entry", "staff", Map(Entry{"nurse", Value{}}), BadValue, "staff.nurse", `"unknown"`},
		{"keys go before values", "staff", Map(Entry{"nurse", Count(1)}, Entry{"cook", Amount(1)}), UnknownFact, "staff.cook", "cook"},
		{"a list as a map", "staff", Options("nurse"), BadValue, "staff", `["nurse"]`},
	} {
		t.Run(tt.fact+"/"+tt.name, func(t *testing.T) {
			d := checked()
			i := d.FactIndex(tt.fact)
			var v Vector
			err := d.Set(&v, i, tt.value)
			if tt.kind == "" {
				require.NoError(t, err)
				return
			}
			isError(t, err, tt.kind, "facts."+tt.path)
			if e := err.(*Error); e.Value != tt.bad || e.Message == "" {
				t.Errorf("%+v, want the value %s and a message", e, tt.bad)
			}
			if v != (Vector{}) {
				t.Error("a refused value was set")
			}
		})
	}
}

func TestSuggestions(t *testing.T) {
	d := checked()
	err := d.Facts[d.FactIndex("kind")].Check(Option("foriegner"))
	require.ErrorContains(t, err, "did you mean foreigner?")
	err = d.Facts[d.FactIndex("kind")].Check(Option("martian"))
	if strings.Contains(err.Error(), "did you mean") {
		t.Errorf("a suggestion that is not near: %v", err)
	}
}

// TestVectorSetters: typed setters and values lead to the same vectors.
func TestVectorSetters(t *testing.T) {
	d := checked()
	d.Facts[1].Min = 0
	set := func(fact string, v Value) Vector {
		var w Vector
		require.NoError(t, d.Set(&w, d.FactIndex(fact), v))
		return w
	}
	typed := func(fill func(v *Vector)) Vector {
		var v Vector
		fill(&v)
		return v
	}
	for _, tt := range []struct {
		name       string
		typed, set Vector
	}{
		{"unknown", typed(func(v *Vector) { v.SetTruth(0, Unknown) }), set("truth", Value{})},
		{"yes", typed(func(v *Vector) { v.SetTruth(0, Yes) }), set("truth", Yes.Value())},
		{"no", typed(func(v *Vector) { v.SetTruth(0, No) }), set("truth", Bool(false))},
		{"zero", typed(func(v *Vector) { v.SetTally(1, TallyOf(0)) }), set("count", Count(0))},
		{"five", typed(func(v *Vector) { v.SetTally(1, TallyOf(5)) }), set("count", TallyOf(5).Value())},
		{"no number", typed(func(v *Vector) { v.SetTally(1, Tally{}) }), set("count", Tally{}.Value())},
		{"the second option", typed(func(v *Vector) { v.SetOption(4, 2) }), set("kind", Option("foreigner"))},
		{"no option", typed(func(v *Vector) { v.SetOption(4, 0) }), set("kind", Value{})},
	} {
		if tt.typed != tt.set {
			t.Errorf("%s: the setters lead to different vectors", tt.name)
		}
	}
	if set("kind", StatedUnknown()) == set("kind", Value{}) {
		t.Error("a stated unknown is as good as absent")
	}
}

func TestCheckVector(t *testing.T) {
	d := checked()
	for _, tt := range []struct {
		name string
		fill func(v *Vector)
		kind Kind
		path string
	}{
		{"nothing known", func(*Vector) {}, "", ""},
		{"all in bounds", func(v *Vector) { v.SetTruth(0, Yes); v.SetTally(1, TallyOf(5)); v.SetOption(4, 2) }, "", ""},
		{"stated as unknown", func(v *Vector) { require.NoError(t, d.Set(v, 4, StatedUnknown())) }, "", ""},
		{"a count stated as unknown", func(v *Vector) { require.NoError(t, d.Set(v, d.FactIndex("months"), StatedUnknown())) }, "", ""},
		{"a count below the least", func(v *Vector) { v.SetTally(1, TallyOf(0)) }, OutOfRange, "facts.count"},
		{"a count below zero", func(v *Vector) { v.SetTally(1, TallyOf(-1)) }, OutOfRange, "facts.count"},
		{"a count above the most", func(v *Vector) { v.SetTally(1, TallyOf(6)) }, OutOfRange, "facts.count"},
		{"the largest number of all", func(v *Vector) { v.SetTally(1, TallyOf(1<<63-1)) }, OutOfRange, "facts.count"},
		{"the smallest number of all", func(v *Vector) { v.SetTally(1, TallyOf(-1<<63)) }, OutOfRange, "facts.count"},
		{"a third option of two", func(v *Vector) { v.SetOption(4, 3) }, BadValue, "facts.kind"},
		{"the same after the least count", func(v *Vector) { v.SetTally(1, TallyOf(1)); v.SetOption(4, 3) }, BadValue, "facts.kind"},
		{"the same after the largest count", func(v *Vector) { v.SetTally(1, TallyOf(5)); v.SetOption(4, 3) }, BadValue, "facts.kind"},
		{"a truth that there is not", func(v *Vector) { v.SetTruth(0, Yes+1) }, BadValue, "facts.truth"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var v Vector
			tt.fill(&v)
			if err := d.Check(&v); tt.kind == "" {
				require.NoError(t, err)
			} else {
				isError(t, err, tt.kind, tt.path)
			}
		})
	}
}

// TestTallies: a number is as it was put in, and one that is too large or too small
// is the last that can be held.
func TestTallies(t *testing.T) {
	const least, most = math.MinInt32 + 1, math.MaxInt32 - 1
	for n, want := range map[int]int64{
		0: 0, 1: 1, -1: -1, 2: 2, -2: -2, least: least, most: most,
		least - 1: least, most + 1: most, most + 2: most, math.MinInt: least, math.MaxInt: most,
	} {
		if got := TallyOf(n).Value(); !got.Equal(Count(want)) {
			t.Errorf("%d is held as %s", n, got)
		}
	}
	if got := (Tally{}).Value(); got.Known() {
		t.Errorf("no number is %s", got)
	}
}

// TestWantedOptions: a message lists up to twenty options, and counts more.
func TestWantedOptions(t *testing.T) {
	f := Fact{Name: "o", Type: OptionType}
	for i := range 20 {
		f.Options = append(f.Options, fmt.Sprint("option-", i))
	}
	require.ErrorContains(t, f.Check(Count(1)), "one of option-0, option-1,")
	f.Options = append(f.Options, "option-20")
	require.ErrorContains(t, f.Check(Count(1)), "one of 21 names")
}

// TestValuesThatThereAreNot: an option, a truth or a choice that does not exist
// counts as unknown, or as the default, and never reaches beyond a table.
func TestValuesThatThereAreNot(t *testing.T) {
	c := compiled(t, printed(), edition{numbers: map[string]int64{"p2/nights": 2}})
	var none, beyond Vector
	require.NoError(t, c.Decision().Set(&none, 3, StatedUnknown()))
	beyond.SetTruth(0, 200)
	beyond.SetTruth(1, 3)
	beyond.SetOption(3, 4)
	for i := range beyond.Choices {
		beyond.Choices[i] = 255
	}
	if diff := compareAnswers(c.Answer(&none), c.Answer(&beyond)); diff != "" {
		t.Errorf("what there is not makes a difference:\n%s", diff)
	}
}

func TestFactIndex(t *testing.T) {
	d := &Decision{Facts: truthFacts("abc")}
	for name, want := range map[string]int{"a": 0, "b": 1, "c": 2, "d": -1, "": -1} {
		if got := d.FactIndex(name); got != want {
			t.Errorf("%q: %d, want %d", name, got, want)
		}
	}
}
