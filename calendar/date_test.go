package calendar_test

import (
	"encoding/json"
	"errors"
	"testing"
	"time"
	_ "time/tzdata" // zones with odd midnights, on every machine

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/pana-kz/pana/calendar"
)

// d reads a date that a test is sure of.
func d(text string) calendar.Date {
	date, err := calendar.ParseDate(text)
	if err != nil {
		panic(err)
	}
	return date
}

// Every day of the years 1 to 9999, beside package time.
func TestDateAgreesWithTimeOnEveryDay(t *testing.T) {
	date := calendar.MustDate(1, time.January, 1)
	day := time.Date(1, time.January, 1, 0, 0, 0, 0, time.UTC)
	for n := 0; day.Year() <= 9999; n++ {
		year, month, dayOfMonth := day.Date()
		if date.Year() != year || date.Month() != month || date.Day() != dayOfMonth ||
			date.Weekday() != day.Weekday() || date.YearDay() != day.YearDay() {
			t.Fatalf("day %d: got %v (%v, day %d of the year), want %v", n, date, date.Weekday(), date.YearDay(), day)
		}
		if built, err := calendar.NewDate(year, month, dayOfMonth); err != nil || built != date {
			t.Fatalf("NewDate(%d, %v, %d) = %v, %v", year, month, dayOfMonth, built, err)
		}
		if calendar.DateOf(day, time.UTC) != date || !date.Time(time.UTC).Equal(day) {
			t.Fatalf("%v does not survive the way to time.Time and back", date)
		}
		date, day = date.AddDays(1), day.AddDate(0, 0, 1)
	}
	if !date.IsZero() {
		t.Errorf("the day after 9999-12-31 is %v, want the zero Date", date)
	}
}

// The text form of every day of 1900 to 2200, beside package time, and back.
func TestDateText(t *testing.T) {
	last := d("2200-12-31")
	for date := d("1900-01-01"); !date.After(last); date = date.AddDays(1) {
		text := date.String()
		if want := date.Time(time.UTC).Format(time.DateOnly); text != want {
			t.Fatalf("got %q, want %q", text, want)
		}
		if back, err := calendar.ParseDate(text); err != nil || back != date {
			t.Fatalf("ParseDate(%q) = %v, %v", text, back, err)
		}
	}
}

func TestParseDateRefuses(t *testing.T) {
	for _, text := range []string{
		"", " ", "2021-02-29", "2022-02-30", "1900-02-29", "2022-04-31", "2022-00-01", "2022-13-01", "2022-01-00", "2022-01-32",
		"0000-01-01", "2022-1-1", "2022-01-1", "22-01-01", "2022/01/01", "01.02.2022", "20220101", "2022-01-01T00:00:00Z",
		" 2022-01-01", "2022-01-01 ", "2022-01-01\n", "+022-01-01", "-022-01-01", "2022-+1-01", "2022-01--1", "10000-01-01",
		"2022-W01-1", "2022-001", "٢٠٢٢-01-01", "2022‐01‐01", "yyyy-mm-dd", "null", "2022-1a-01", "2022:01-01", "2022-01:01", "2022-01101", "202:-01-01",
	} {
		got, err := calendar.ParseDate(text)
		parse, ok := errors.AsType[*calendar.ParseError](err)
		if !ok || !got.IsZero() {
			t.Errorf("ParseDate(%q) = %v, %v; want a *ParseError", text, got, err)
			continue
		}
		if parse.What != "date" || parse.Text != text || parse.Reason == "" {
			t.Errorf("ParseDate(%q): the error holds %+v", text, parse)
		}
	}
}

// A text in which a number is none names no day: only one that is read as a day that
// does not exist has a *DateError inside.
func TestParseDateOfAnotherForm(t *testing.T) {
	for _, text := range []string{"202x-01-01", "2022-1x-01", "2022-01-1x", "202x-1x-01", "yyyy-mm-dd"} {
		_, err := calendar.ParseDate(text)
		_, ok := errors.AsType[*calendar.DateError](err)
		require.False(t, ok, text)
	}
}

func TestParseDateLeapYears(t *testing.T) {
	for _, text := range []string{"2000-02-29", "2024-02-29", "0004-02-29", "9996-02-29", "0001-01-01", "9999-12-31"} {
		if got, err := calendar.ParseDate(text); err != nil || got.String() != text {
			t.Errorf("ParseDate(%q) = %v, %v", text, got, err)
		}
	}
}

func TestNewDateRefuses(t *testing.T) {
	for _, bad := range []calendar.DateError{
		{Year: 0, Month: 1, Day: 1}, {Year: -1, Month: 1, Day: 1}, {Year: 10000, Month: 1, Day: 1},
		{Year: 2022, Month: 0, Day: 1}, {Year: 2022, Month: 13, Day: 1}, {Year: 2022, Month: -1, Day: 1},
		{Year: 2022, Month: 1, Day: 0}, {Year: 2022, Month: 1, Day: 32}, {Year: 2022, Month: 2, Day: 29}, {Year: 2100, Month: 2, Day: 29},
	} {
		got, err := calendar.NewDate(bad.Year, bad.Month, bad.Day)
		if e, ok := errors.AsType[*calendar.DateError](err); !ok || *e != bad || !got.IsZero() {
			t.Errorf("NewDate(%d, %d, %d) = %v, %v; want a *DateError with these", bad.Year, bad.Month, bad.Day, got, err)
		}
	}
	require.Equal(t, "calendar: there is no day 30 of month 2 of year 2022", (&calendar.DateError{Year: 2022, Month: 2, Day: 30}).Error())
	_, err := calendar.ParseDate("2022-02-30")
	var e *calendar.DateError
	require.ErrorAs(t, err, &e, "a day that does not exist says so inside the *ParseError")
	require.Equal(t, calendar.DateError{Year: 2022, Month: time.February, Day: 30}, *e)
}

func TestMustDatePanics(t *testing.T) {
	require.Panics(t, func() { calendar.MustDate(2022, time.February, 30) })
}

func TestZeroDate(t *testing.T) {
	var zero calendar.Date
	first := calendar.MustDate(1, time.January, 1)
	require.True(t, zero.IsZero())
	require.False(t, first.IsZero())
	require.Empty(t, zero.String())
	require.Zero(t, zero.Year())
	require.Zero(t, zero.Month())
	require.Zero(t, zero.Day())
	require.Zero(t, zero.YearDay())
	require.True(t, zero.Before(first))
	require.Equal(t, 1, first.DaysSince(zero))
	for _, n := range []int{-1, 0, 1, 1000} {
		require.True(t, zero.AddDays(n).IsZero())
		require.True(t, zero.AddMonths(n).IsZero())
		require.True(t, zero.AddYears(n).IsZero())
	}
	require.True(t, zero.Time(time.UTC).IsZero())
}

func TestAddMonthsClipsToTheLastDay(t *testing.T) {
	for _, c := range []struct {
		from   string
		months int
		want   string
	}{
		{"2022-01-31", 1, "2022-02-28"},
		{"2024-01-31", 1, "2024-02-29"},
		{"2022-01-31", 2, "2022-03-31"}, // in one step, not by way of February
		{"2022-03-31", 1, "2022-04-30"},
		{"2022-03-31", -1, "2022-02-28"},
		{"2022-08-31", 6, "2023-02-28"},
		{"2022-12-31", 2, "2023-02-28"},
		{"2022-11-30", 3, "2023-02-28"},
		{"2024-02-29", 12, "2025-02-28"},
		{"2024-02-29", 48, "2028-02-29"},
		{"2022-01-15", 0, "2022-01-15"},
		{"2022-01-15", -1, "2021-12-15"},
		{"2022-01-15", -13, "2020-12-15"},
		{"0001-01-31", -1, ""},
		{"0001-02-28", -1, "0001-01-28"},
		{"9999-12-01", 1, ""},
		{"9999-11-30", 1, "9999-12-30"},
		{"0001-01-01", 119987, "9999-12-01"},
		{"0001-01-01", 119988, ""},
		{"9999-12-31", -119987, "0001-01-31"},
		{"9999-12-31", -119988, ""},
	} {
		if got := d(c.from).AddMonths(c.months).String(); got != c.want {
			t.Errorf("%s and %d months: got %q, want %q", c.from, c.months, got, c.want)
		}
	}
}

func TestAddYears(t *testing.T) {
	for _, c := range []struct {
		from  string
		years int
		want  string
	}{
		{"2024-02-29", 1, "2025-02-28"},
		{"2024-02-29", 4, "2028-02-29"},
		{"2023-02-28", 1, "2024-02-28"},
		{"2022-06-15", -5, "2017-06-15"},
		{"2022-06-15", 7978, ""},
		{"2022-06-15", 7977, "9999-06-15"},
		{"2022-06-15", -2022, ""},
	} {
		if got := d(c.from).AddYears(c.years).String(); got != c.want {
			t.Errorf("%s and %d years: got %q, want %q", c.from, c.years, got, c.want)
		}
	}
}

// Whatever the step, the result is a date or the zero Date, never a wrong one.
func TestStepsAreTotal(t *testing.T) {
	const most = int(^uint(0) >> 1)
	for _, n := range []int{most, -most, -most - 1, most / 12, 1 << 31, 1<<32 + 1, -(1 << 32), 3652059, -3652059} {
		for _, date := range []calendar.Date{d("0001-01-01"), d("2022-06-15"), d("9999-12-31")} {
			if got := date.AddDays(n); !got.IsZero() {
				t.Errorf("%v.AddDays(%d) = %v", date, n, got)
			}
			if got := date.AddMonths(n); !got.IsZero() {
				t.Errorf("%v.AddMonths(%d) = %v", date, n, got)
			}
			if got := date.AddYears(n); !got.IsZero() {
				t.Errorf("%v.AddYears(%d) = %v", date, n, got)
			}
		}
	}
	require.Equal(t, d("9999-12-31"), d("0001-01-01").AddDays(3652058))
	require.Equal(t, d("0001-01-01"), d("9999-12-31").AddDays(-3652058))
}

func TestCompare(t *testing.T) {
	days := []calendar.Date{{}, d("0001-01-01"), d("2022-06-14"), d("2022-06-15"), d("9999-12-31")}
	for i, a := range days {
		for j, b := range days {
			want := 0
			if i < j {
				want = -1
			} else if i > j {
				want = 1
			}
			if a.Compare(b) != want || a.Before(b) != (want < 0) || a.After(b) != (want > 0) || a.Equal(b) != (want == 0) {
				t.Errorf("order of %v and %v is not %d", a, b, want)
			}
		}
	}
}

func TestDateJSON(t *testing.T) {
	type document struct {
		On   calendar.Date `json:"on"`
		Then calendar.Date `json:"then,omitzero"`
	}
	out, err := json.Marshal(document{On: d("2022-11-01")})
	require.NoError(t, err)
	require.JSONEq(t, `{"on":"2022-11-01"}`, string(out))

	var in document
	require.NoError(t, json.Unmarshal([]byte(`{"on":"2022-11-01","then":"2024-02-29"}`), &in))
	require.Equal(t, document{On: d("2022-11-01"), Then: d("2024-02-29")}, in)

	for _, bad := range []string{`{"on":""}`, `{"on":"2022-02-30"}`, `{"on":20221101}`, `{"on":"2022-11-01T00:00:00Z"}`} {
		in = document{On: d("2022-11-01")}
		require.Error(t, json.Unmarshal([]byte(bad), &in), bad)
		require.Equal(t, d("2022-11-01"), in.On, "%s: an error leaves the date alone", bad)
	}

	keys, err := json.Marshal(map[calendar.Date]int{d("2022-11-02"): 2, d("2022-11-01"): 1})
	require.NoError(t, err)
	require.Equal(t, `{"2022-11-01":1,"2022-11-02":2}`, string(keys))
}

// One instant has different dates in different zones, and a date begins at
// different instants. The east of Kazakhstan gave up UTC+6 at midnight before
// 1 March 2024: that midnight came twice an hour apart, and the first belonged
// to 29 February.
func TestZones(t *testing.T) {
	almaty := location(t, "Asia/Almaty")
	aqtau := location(t, "Asia/Aqtau")
	at := func(text string) time.Time {
		instant, err := time.Parse(time.RFC3339, text)
		require.NoError(t, err)
		return instant
	}
	for _, c := range []struct {
		instant string
		zone    *time.Location
		want    string
	}{
		{"2022-11-01T17:59:59Z", almaty, "2022-11-01"},
		{"2022-11-01T18:00:00Z", almaty, "2022-11-02"},
		{"2022-11-01T18:00:00Z", aqtau, "2022-11-01"},
		{"2022-11-01T19:00:00Z", aqtau, "2022-11-02"},
		{"2022-11-01T18:00:00Z", time.UTC, "2022-11-01"},
		{"2024-02-29T17:59:59Z", almaty, "2024-02-29"},
		{"2024-02-29T18:30:00Z", almaty, "2024-02-29"},
		{"2024-02-29T19:00:00Z", almaty, "2024-03-01"},
		{"2024-02-29T19:00:00Z", aqtau, "2024-03-01"},
	} {
		if got := calendar.DateOf(at(c.instant), c.zone).String(); got != c.want {
			t.Errorf("%s in %v: got %s, want %s", c.instant, c.zone, got, c.want)
		}
	}
	require.True(t, d("2024-03-01").Time(almaty).Equal(at("2024-02-29T19:00:00Z")))
	require.True(t, d("2024-02-29").Time(almaty).Equal(at("2024-02-28T18:00:00Z")))

	// Midnight was skipped here; the day began at one o'clock.
	saoPaulo := location(t, "America/Sao_Paulo")
	start := d("2018-11-04").Time(saoPaulo)
	require.True(t, start.Equal(at("2018-11-04T03:00:00Z")), "got %v", start)
	require.Equal(t, 1, start.Hour())
	require.Equal(t, d("2018-11-04"), calendar.DateOf(start, saoPaulo))
}

func TestDateOfOutsideTheYears(t *testing.T) {
	require.True(t, calendar.DateOf(time.Date(0, time.December, 31, 0, 0, 0, 0, time.UTC), time.UTC).IsZero())
	require.True(t, calendar.DateOf(time.Date(10000, time.January, 1, 0, 0, 0, 0, time.UTC), time.UTC).IsZero())
	require.Equal(t, "0001-01-01", calendar.DateOf(time.Time{}, time.UTC).String())
}

func location(t *testing.T, name string) *time.Location {
	t.Helper()
	loc, err := time.LoadLocation(name)
	require.NoError(t, err)
	return loc
}

// anyDate draws from the whole range, near its ends and near ends of months.
func anyDate() *rapid.Generator[calendar.Date] {
	return rapid.Custom(func(t *rapid.T) calendar.Date {
		n := rapid.OneOf(
			rapid.IntRange(1, 3652059),
			rapid.IntRange(1, 400),
			rapid.IntRange(3652059-400, 3652059),
		).Draw(t, "day")
		date := calendar.MustDate(1, time.January, 1).AddDays(n - 1)
		if rapid.Bool().Draw(t, "end of month") {
			next := calendar.MustDate(date.Year(), date.Month(), 1).AddMonths(1)
			if !next.IsZero() {
				return next.AddDays(-1)
			}
		}
		return date
	})
}

// Months and years beside a model that knows nothing of day numbers.
func TestMonthStepsProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		from := anyDate().Draw(t, "from")
		n := rapid.IntRange(-130000, 130000).Draw(t, "months")
		got := from.AddMonths(n)
		months := from.Year()*12 + int(from.Month()) - 1 + n
		if months < 12 || months > 9999*12+11 {
			if !got.IsZero() {
				t.Fatalf("%v and %d months: got %v, want no date", from, n, got)
			}
			return
		}
		year, month := months/12, time.Month(months%12+1)
		length := time.Date(year, month+1, 0, 0, 0, 0, 0, time.UTC).Day()
		want := calendar.MustDate(year, month, min(from.Day(), length))
		if got != want {
			t.Fatalf("%v and %d months: got %v, want %v", from, n, got, want)
		}
		if n%12 == 0 && from.AddYears(n/12) != want {
			t.Fatalf("%v and %d years: got %v, want %v", from, n/12, from.AddYears(n/12), want)
		}
	})
}

func TestDayStepsProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyDate().Draw(t, "a"), anyDate().Draw(t, "b")
		n := b.DaysSince(a)
		if a.AddDays(n) != b || b.AddDays(-n) != a || a.DaysSince(b) != -n {
			t.Fatalf("%v and %v are %d days apart, and adding them does not agree", a, b, n)
		}
		if (n > 0) != a.Before(b) {
			t.Fatalf("%v and %v: %d days, and the order does not agree", a, b, n)
		}
	})
}

func FuzzParseDate(f *testing.F) {
	for _, text := range []string{"2022-11-01", "2024-02-29", "2022-02-30", "0000-01-01", "", "2022-1-1", "9999-12-31", "2022-11-01T00:00:00Z"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		date, err := calendar.ParseDate(text)
		parsed, stdErr := time.Parse(time.DateOnly, text)
		accepted := stdErr == nil && parsed.Year() >= 1
		if (err == nil) != accepted {
			t.Fatalf("ParseDate(%q) = %v, %v, and package time says %v, %v", text, date, err, parsed, stdErr)
		}
		if err != nil {
			if _, ok := errors.AsType[*calendar.ParseError](err); !ok || !date.IsZero() || err.Error() == "" {
				t.Fatalf("ParseDate(%q) = %v, %#v", text, date, err)
			}
			return
		}
		if date.String() != text || !date.Time(time.UTC).Equal(parsed) {
			t.Fatalf("ParseDate(%q) = %v", text, date)
		}
	})
}
