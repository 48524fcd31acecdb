package rule

import (
	"encoding/json"
	"errors"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/pana-kz/pana/calendar"
)

// november is a day of November 2022.
func november(day int) calendar.Date { return calendar.MustDate(2022, time.November, day) }

func TestValueStrings(t *testing.T) {
	day := november(1)
	for _, tt := range []struct {
		v            Value
		kind         Type
		text, asJSON string
	}{
		{Value{}, NoType, `"unknown"`, `"unknown"`},
		{StatedUnknown(), NoType, `"unknown"`, `"unknown"`},
		{Bool(true), TruthType, "true", "true"},
		{Bool(false), TruthType, "false", "false"},
		{Count(-7), CountType, "-7", "-7"},
		{Amount(0), AmountType, "0", "0"},
		{Amount(15_000), AmountType, "1.5", "1.5"},
		{Amount(1), AmountType, "0.0001", "0.0001"},
		{Amount(-12_340), AmountType, "-1.234", "-1.234"},
		{Amount(math.MaxInt64), AmountType, "922337203685477.5807", "922337203685477.5807"},
		{Amount(math.MinInt64), AmountType, "-922337203685477.5808", "-922337203685477.5808"},
		{Date(day), DateType, "2022-11-01", `"2022-11-01"`},
		{Date(calendar.Date{}), NoType, `"unknown"`, `"unknown"`},
		{Option(`a"b`), OptionType, `a"b`, `"a\"b"`},
		{List(), ListType, "[]", "[]"},
		{Options("a", "b"), ListType, `["a","b"]`, `["a","b"]`},
		{Map(Entry{"b", Count(1)}, Entry{"a", List(Bool(true))}), MapType, `{"b":1,"a":[true]}`, `{"b":1,"a":[true]}`},
	} {
		asJSON, err := json.Marshal(tt.v)
		if err != nil || string(asJSON) != tt.asJSON || tt.v.String() != tt.text || tt.v.Type() != tt.kind {
			t.Errorf("%s is %s, as JSON %s, %v; want %s and %s", tt.v.Type(), tt.v, asJSON, err, tt.text, tt.asJSON)
		}
		if tt.v.Known() != (tt.kind != NoType) || !tt.v.Equal(tt.v) {
			t.Errorf("%s: known %v, equal to itself %v", tt.v, tt.v.Known(), tt.v.Equal(tt.v))
		}
	}
}

func TestValueEqual(t *testing.T) {
	values := []Value{
		{}, StatedUnknown(), Bool(true), Bool(false), Count(0), Count(1), Amount(1), Amount(0), Option("a"), Option("b"), Option(""),
		Date(november(1)), Date(november(2)),
		List(), Options("a"), Options("b"), Options("a", "b"), Options("b", "a"), List(Count(1)),
		Map(), Map(Entry{"a", Count(1)}), Map(Entry{"b", Count(1)}), Map(Entry{"a", Count(2)}),
		Map(Entry{"a", Count(1)}, Entry{"b", Count(1)}), Map(Entry{"b", Count(1)}, Entry{"a", Count(1)}),
	}
	for i, v := range values {
		for j, w := range values {
			if v.Equal(w) != (i == j) {
				t.Errorf("%s equals %s: %v", v, w, v.Equal(w))
			}
		}
	}
}

func TestValueParts(t *testing.T) {
	day := november(1)
	if !(Value{}).Absent() || StatedUnknown().Absent() || Bool(false).Absent() {
		t.Error("absent is what was not stated at all")
	}
	if Bool(true).Int() != 1 || !Bool(true).Bool() || Bool(false).Bool() || Count(1).Bool() || Count(4).Int() != 4 || Amount(7).Int() != 7 {
		t.Error("numbers")
	}
	if Date(day).Date() != day || !Count(1).Date().IsZero() || Option("a").Text() != "a" || Count(1).Text() != "" {
		t.Error("dates and names")
	}
	if len(Options("a", "b").Items()) != 2 || Map(Entry{"a", Count(1)}).Entries()[0].Name != "a" || Count(1).Items() != nil {
		t.Error("lists and maps")
	}
}

func TestTruths(t *testing.T) {
	for truth, want := range map[Truth]string{Unknown: "unknown", No: "no", Yes: "yes", Yes + 1: "unknown", 255: "unknown"} {
		if truth.String() != want || truth.Value().Known() != (want != "unknown") {
			t.Errorf("truth %d is %s, its value %s; want %s", truth, truth, truth.Value(), want)
		}
	}
	if TruthOf(true) != Yes || TruthOf(false) != No || !Yes.Value().Equal(Bool(true)) || !No.Value().Equal(Bool(false)) {
		t.Error("truths and bools")
	}
}

func TestNamesOfTypesAndStates(t *testing.T) {
	var types []string
	for kind := NoType; kind <= MapType+1; kind++ {
		types = append(types, kind.String())
	}
	if got := strings.Join(types, " "); got != "none truth count decimal date enumeration list map none" {
		t.Error(got)
	}
	var states []string
	for s := Undetermined; s <= NotApplicable; s++ {
		states = append(states, s.String())
	}
	if got := strings.Join(states, " "); got != "undetermined met not_met not_applicable" {
		t.Error(got)
	}
}

func TestErrors(t *testing.T) {
	err := error(Errorf(OutOfRange, "facts.n", strings.Repeat("я", 60), "must be less than %d", 3))
	e := err.(*Error)
	if len(e.Value) > 80 || !strings.HasSuffix(e.Value, "...") || !strings.HasPrefix(e.Value, "яя") || strings.ContainsRune(e.Value, '\uFFFD') {
		t.Errorf("the value is cut to %q", e.Value)
	}
	for n, want := range map[int]string{80: strings.Repeat("x", 80), 81: strings.Repeat("x", 77) + "..."} {
		if got := Errorf(BadValue, "", strings.Repeat("x", n), "no").Value; got != want {
			t.Errorf("a value of %d bytes is cut to %q", n, got)
		}
	}
	if got := Errorf(BadValue, "facts.n", "x", "no").Error(); got != "bad-value at facts.n: no (got x)" {
		t.Error(got)
	}
	if got := Errorf(BadRequest, "", "", "no").Error(); got != "bad-request: no" {
		t.Error(got)
	}
	if !errors.Is(err, &Error{Kind: OutOfRange}) || errors.Is(err, &Error{Kind: BadValue}) ||
		errors.Is(err, &Error{Kind: OutOfRange, Path: "facts.n"}) || errors.Is(err, errors.New("x")) {
		t.Error("errors.Is asks for the kind alone")
	}
}

// TestKinds: each kind once, in kebab case.
func TestKinds(t *testing.T) {
	kinds := Kinds()
	if len(kinds) != 13 {
		t.Errorf("%d kinds", len(kinds))
	}
	for i, k := range kinds {
		if strings.Trim(string(k), "abcdefghijklmnopqrstuvwxyz-") != "" || slices.Index(kinds, k) != i {
			t.Errorf("kind %q", k)
		}
	}
}

func TestNearest(t *testing.T) {
	candidates := []string{"violations", "absence_hours", "absence_days", "minor"}
	for _, tt := range []struct{ name, want string }{
		{"violatons", "violations"},
		{"absence_hour", "absence_hours"},
		{"absence_dayz", "absence_days"},
		{"minors", "minor"},
		{"minor", "minor"},
		{"", ""},
		{"x", ""},
		{"children", ""},
		{strings.Repeat("minor", 20), ""},
	} {
		if got := Nearest(tt.name, slices.Values(candidates)); got != tt.want {
			t.Errorf("nearest to %q is %q, want %q", tt.name, got, tt.want)
		}
	}
	for _, as := range [][]string{{"cat", "bat"}, {"bat", "cat"}} {
		if got := Nearest("hat", slices.Values(as)); got != "bat" {
			t.Errorf("of two as near, in the order %v, the nearest is %q", as, got)
		}
	}
}

// TestNearestOfLongNames: 64 bytes can be near, more cannot, and a long candidate
// does not hide the others.
func TestNearestOfLongNames(t *testing.T) {
	name := func(n int) string { return strings.Repeat("a", n) }
	for _, tt := range []struct {
		name       string
		candidates []string
		want       string
	}{
		{name(63), []string{name(64)}, name(64)},
		{name(64), []string{name(63)}, name(63)},
		{name(64), []string{name(65)}, ""},
		{name(65), []string{name(64)}, ""},
		{name(60), []string{name(65), name(58)}, name(58)},
	} {
		if got := Nearest(tt.name, slices.Values(tt.candidates)); got != tt.want {
			t.Errorf("nearest to %d bytes is one of %d, want %d", len(tt.name), len(got), len(tt.want))
		}
	}
}

// TestDistance: what the distance of two words must satisfy.
func TestDistance(t *testing.T) {
	word := rapid.StringMatching(`[ab]{0,6}`)
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := word.Draw(t, "a"), word.Draw(t, "b"), word.Draw(t, "c")
		ab := distance(a, b)
		if (ab == 0) != (a == b) || ab != distance(b, a) || ab > max(len(a), len(b)) || ab > distance(a, c)+distance(c, b) {
			t.Fatalf("%q and %q are %d apart", a, b, ab)
		}
	})
}

// TestSets compares a set with a map of numbers.
func TestSets(t *testing.T) {
	numbers := rapid.SliceOfDistinct(rapid.IntRange(0, setWords*64-1), rapid.ID[int])
	rapid.Check(t, func(t *rapid.T) {
		a, b := numbers.Draw(t, "a"), numbers.Draw(t, "b")
		var s, u set
		for _, n := range a {
			s.add(n)
		}
		for _, n := range b {
			u.add(n)
		}
		common := slices.ContainsFunc(a, func(n int) bool { return slices.Contains(b, n) })
		if got := slices.Collect(s.all); !slices.Equal(got, slices.Sorted(slices.Values(a))) || s.len() != len(a) || s.intersects(u) != common {
			t.Fatalf("%v is %v", a, got)
		}
		both, less := s.union(u), s.minus(u)
		for n := range setWords * 64 {
			inA, inB := slices.Contains(a, n), slices.Contains(b, n)
			if s.has(n) != inA || both.has(n) != (inA || inB) || less.has(n) != (inA && !inB) {
				t.Fatalf("%v, %v: %d", a, b, n)
			}
		}
	})
}

// TestSpelledNames: a set is spelt with the names of its numbers, in whichever word
// of it they stand.
func TestSpelledNames(t *testing.T) {
	names := make([]string, setWords*64)
	for i := range names {
		names[i] = strconv.Itoa(i)
	}
	var s set
	for _, n := range []int{200, 64, 3, 255, 63, 130} {
		s.add(n)
	}
	list, left := s.spell(make([]string, 0, 8), names)
	require.Equal(t, []string{"3", "63", "64", "130", "200", "255"}, list)
	require.Equal(t, 6, cap(list), "what is appended to the list must not reach the next one")
	require.Equal(t, 2, cap(left))
	list, left = (&set{}).spell(left, names)
	require.Nil(t, list)
	require.Equal(t, 2, cap(left))
}

func TestTexts(t *testing.T) {
	x := Text{En: "a", Ru: "б"}
	if x.In("ru") != "б" || x.In("en") != "a" || x.In("kk") != "a" {
		t.Error("languages")
	}
}
