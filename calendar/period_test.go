package calendar_test

import (
	"encoding/json"
	"errors"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/calendar"
)

func units() []calendar.Unit {
	return []calendar.Unit{
		calendar.BusinessDays, calendar.Days, calendar.Months,
		calendar.Quarters, calendar.Years, calendar.Hours,
	}
}

func TestPeriodText(t *testing.T) {
	for _, c := range []struct {
		text string
		n    int
		unit calendar.Unit
	}{
		{"3bd", 3, calendar.BusinessDays},
		{"10d", 10, calendar.Days},
		{"6mo", 6, calendar.Months},
		{"1q", 1, calendar.Quarters},
		{"5y", 5, calendar.Years},
		{"72h", 72, calendar.Hours},
		{"1000000d", 1000000, calendar.Days},
	} {
		p, err := calendar.ParsePeriod(c.text)
		require.NoError(t, err, c.text)
		require.Equal(t, c.n, p.N())
		require.Equal(t, c.unit, p.Unit())
		require.Equal(t, c.text, p.String())
		require.False(t, p.IsZero())
		require.Equal(t, p, calendar.MustPeriod(c.text))
	}
}

// Every number and unit has one spelling, and it reads back.
func TestPeriodRoundTrip(t *testing.T) {
	for _, unit := range units() {
		for _, n := range []int{1, 2, 9, 10, 11, 99, 100, 365, 999, 1000, 99999, 999999, calendar.MaxPeriod} {
			p, err := calendar.NewPeriod(n, unit)
			require.NoError(t, err)
			back, err := calendar.ParsePeriod(p.String())
			require.NoError(t, err)
			require.Equal(t, p, back)
		}
	}
}

func TestParsePeriodRefuses(t *testing.T) {
	for _, text := range []string{
		"", "3", "bd", "0bd", "00bd", "03bd", "-3bd", "+3bd", "3 bd", " 3bd", "3bd ", "3BD", "3Mo", "3m", "3min", "3w", "3bdd",
		"3.5d", "3,5d", "3e2d", "1000001d", "9999999d", "10000000d", "18446744073709551619d", "٣bd", "3bd4bd", "P3D", "3\n", "null",
	} {
		got, err := calendar.ParsePeriod(text)
		parse, ok := errors.AsType[*calendar.ParseError](err)
		if !ok || !got.IsZero() {
			t.Errorf("ParsePeriod(%q) = %v, %v; want a *ParseError", text, got, err)
			continue
		}
		if parse.What != "period" || parse.Text != text || parse.Reason == "" {
			t.Errorf("ParsePeriod(%q): the error holds %+v", text, parse)
		}
	}
	require.Panics(t, func() { calendar.MustPeriod("3 days") })
}

func TestNewPeriodRefuses(t *testing.T) {
	for _, bad := range []calendar.PeriodError{
		{N: 0, Unit: calendar.Days}, {N: -1, Unit: calendar.Days}, {N: calendar.MaxPeriod + 1, Unit: calendar.Days},
		{N: 1 << 40, Unit: calendar.Days}, {N: 1, Unit: ""}, {N: 1, Unit: "w"}, {N: 1, Unit: "BD"},
	} {
		got, err := calendar.NewPeriod(bad.N, bad.Unit)
		if e, ok := errors.AsType[*calendar.PeriodError](err); !ok || e.N != bad.N || e.Unit != bad.Unit || e.Reason == "" || !got.IsZero() {
			t.Errorf("NewPeriod(%d, %q) = %v, %v; want a *PeriodError with these", bad.N, bad.Unit, got, err)
		}
	}
}

func TestZeroPeriod(t *testing.T) {
	var zero calendar.Period
	require.True(t, zero.IsZero())
	require.Empty(t, zero.String())
	require.Zero(t, zero.N())
	require.Empty(t, zero.Unit())
	require.Error(t, zero.UnmarshalText(nil))
}

func TestPeriodsAreComparedByTheirWords(t *testing.T) {
	require.NotEqual(t, calendar.MustPeriod("12mo"), calendar.MustPeriod("1y"))
	require.Equal(t, calendar.MustPeriod("3bd"), calendar.MustPeriod("3bd"))
}

func TestPeriodJSON(t *testing.T) {
	type document struct {
		Period calendar.Period `json:"period,omitzero"`
	}
	out, err := json.Marshal(document{calendar.MustPeriod("6mo")})
	require.NoError(t, err)
	require.JSONEq(t, `{"period":"6mo"}`, string(out))
	out, err = json.Marshal(document{})
	require.NoError(t, err)
	require.JSONEq(t, `{}`, string(out))

	var in document
	require.NoError(t, json.Unmarshal([]byte(`{"period":"3bd"}`), &in))
	require.Equal(t, calendar.MustPeriod("3bd"), in.Period)
	require.Error(t, json.Unmarshal([]byte(`{"period":""}`), &in))
	require.Error(t, json.Unmarshal([]byte(`{"period":3}`), &in))
	require.Equal(t, calendar.MustPeriod("3bd"), in.Period, "an error leaves the period alone")
}

func TestUnitValid(t *testing.T) {
	for _, unit := range units() {
		require.True(t, unit.Valid(), unit)
	}
	for _, unit := range []calendar.Unit{"", "w", "BD", "d "} {
		require.False(t, unit.Valid(), unit)
	}
}

func TestErrorsShowLongTextsShortened(t *testing.T) {
	_, err := calendar.ParsePeriod(strings.Repeat("й", 10000))
	require.Less(t, len(err.Error()), 400)
	_, err = calendar.ParsePeriod("3" + strings.Repeat("й", 10000))
	require.Less(t, len(err.Error()), 400)
	_, err = calendar.ParseDate(strings.Repeat("9", 10000))
	require.Less(t, len(err.Error()), 200)
	for length, whole := range map[int]bool{39: true, 40: true, 41: false} {
		text := strings.Repeat("9", length)
		_, err := calendar.ParseDate(text)
		require.Equal(t, whole, strings.Contains(err.Error(), strconv.Quote(text)), length)
	}
}

func FuzzParsePeriod(f *testing.F) {
	for _, text := range []string{"3bd", "10d", "6mo", "1q", "5y", "72h", "0d", "01d", "", "1000000d", "1000001d", "3 bd", "3BD"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		p, err := calendar.ParsePeriod(text)
		if err != nil {
			if _, ok := errors.AsType[*calendar.ParseError](err); !ok || !p.IsZero() || err.Error() == "" {
				t.Fatalf("ParsePeriod(%q) = %v, %#v", text, p, err)
			}
			return
		}
		if p.String() != text || p.N() < 1 || p.N() > calendar.MaxPeriod || !p.Unit().Valid() {
			t.Fatalf("ParsePeriod(%q) = %v", text, p)
		}
		if again, err := calendar.NewPeriod(p.N(), p.Unit()); err != nil || again != p {
			t.Fatalf("NewPeriod of %v = %v, %v", p, again, err)
		}
	})
}
