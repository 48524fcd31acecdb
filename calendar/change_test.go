package calendar_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/calendar"
)

// kindOf is the kind of one day of a calendar, or the error.
func kindOf(c *calendar.Calendar, date string) string {
	day, err := c.Day(d(date))
	if err != nil {
		return err.Error()
	}
	return day.Kind.String()
}

// with adds changes that a test is sure of.
func with(t *testing.T, changes ...calendar.Change) *calendar.Calendar {
	t.Helper()
	c, err := calendar.Kazakhstan().With(changes...)
	require.NoError(t, err)
	return c
}

func TestLocalDayOff(t *testing.T) {
	c := with(t, calendar.LocalDayOff{
		Date: d("2022-07-05"),
		Name: calendar.Name{En: "Founding day", Ru: "День основания", Kk: "Құрылған күні"},
		Act:  "Order 12 of the director",
	})
	day, err := c.Day(d("2022-07-05"))
	require.NoError(t, err)
	require.Equal(t, calendar.Day{
		Date: d("2022-07-05"),
		Kind: calendar.DayOff,
		Name: calendar.Name{En: "Founding day", Ru: "День основания", Kk: "Құрылған күні"},
		Act:  "Order 12 of the director",
	}, day)

	due, err := c.DueDate(d("2022-07-04"), calendar.MustPeriod("1bd"), calendar.Rules{})
	require.NoError(t, err)
	require.Equal(t, "2022-07-07", due.String(), "6 July is Capital Day")

	require.Equal(t, "working", kindOf(calendar.Kazakhstan(), "2022-07-05"), "the calendar that it was built from stays as it was")
	sameEverywhereBut(t, c, "2022-07-05")
}

// A Saturday that is worked can be a local day off too.
func TestLocalDayOffOnAWorkedSaturday(t *testing.T) {
	c := with(t, calendar.LocalDayOff{Date: d("2022-10-22")})
	require.Equal(t, "day-off", kindOf(c, "2022-10-22"))
	require.Equal(t, "transferred-off", kindOf(c, "2022-10-24"))
}

func TestTransfer(t *testing.T) {
	c := with(t, calendar.Transfer{Working: d("2027-01-09"), Off: d("2027-01-08"), Act: "Order 1", Certainty: calendar.Announced})
	working, err := c.Day(d("2027-01-09"))
	require.NoError(t, err)
	require.Equal(t, calendar.Day{
		Date: d("2027-01-09"), Kind: calendar.TransferredWorking, InsteadOf: d("2027-01-08"),
		Act: "Order 1", Certainty: calendar.Projected,
	}, working)
	require.Equal(t, "transferred-off", kindOf(c, "2027-01-08"))
	sameEverywhereBut(t, c, "2027-01-08", "2027-01-09")
}

// The reverse undoes a move, for whoever learns that it was called off.
func TestTransferUndone(t *testing.T) {
	c := with(t, calendar.Transfer{Working: d("2022-10-24"), Off: d("2022-10-22"), Act: "called off"})
	require.False(t, isWorked(c, d("2022-10-22")))
	require.True(t, isWorked(c, d("2022-10-24")))
}

// When the last day of the table is off, what rolls over it is not known.
func TestLocalDayOffAtTheEndOfTheTable(t *testing.T) {
	c := with(t, calendar.LocalDayOff{Date: d("2027-12-31")})
	_, nextErr := c.NextBusinessDay(d("2027-12-31"))
	_, dueErr := c.Due(d("2027-12-21"), calendar.MustPeriod("10d"), calendar.Rules{})
	for _, err := range []error{nextErr, dueErr} {
		beyond, ok := errors.AsType[*calendar.BeyondError](err)
		require.True(t, ok)
		require.Equal(t, d("2028-01-01"), beyond.Date)
	}
	stays, err := c.DueDate(d("2027-12-21"), calendar.MustPeriod("10d"), calendar.Rules{Roll: calendar.DoesNotRoll})
	require.NoError(t, err)
	require.Equal(t, "2027-12-31", stays.String())
}

// A move between two years touches the certainty of both.
func TestTransferBetweenYears(t *testing.T) {
	c := with(t, calendar.Transfer{Working: d("2024-12-28"), Off: d("2025-01-06"), Certainty: calendar.Announced})
	for year, want := range map[string]calendar.Certainty{
		"2023-06-01": calendar.Documented, "2024-06-01": calendar.Announced, "2025-06-01": calendar.Announced,
	} {
		got, err := c.Certainty(d(year), d(year))
		require.NoError(t, err)
		require.Equal(t, want, got, year)
	}
}

func TestKurbanAit(t *testing.T) {
	c := with(t, calendar.KurbanAit{Date: d("2027-05-17"), Certainty: calendar.Announced})
	day, err := c.Day(d("2027-05-17"))
	require.NoError(t, err)
	require.Equal(t, calendar.DayOff, day.Kind)
	require.Equal(t, "Kurban-Ait", day.Name.En)
	require.Equal(t, "Labour Code 2015, art. 84(5)", day.Act)
	require.Equal(t, calendar.Projected, day.Certainty, "the year is no better known for it")
	sameEverywhereBut(t, c, "2027-05-17")
}

// A date that moves: the old one becomes an ordinary day.
func TestKurbanAitMoved(t *testing.T) {
	c := with(t, calendar.KurbanAit{Date: d("2026-05-28"), Act: "announced on 18 May"})
	require.Equal(t, "working", kindOf(c, "2026-05-27"))
	require.Equal(t, "day-off", kindOf(c, "2026-05-28"))
	sameEverywhereBut(t, c, "2026-05-27", "2026-05-28")
}

// Were it to meet a holiday, the holiday would move: the law speaks of days off
// that coincide with holidays, and Kurban-Ait is a day off.
func TestKurbanAitOnAHoliday(t *testing.T) {
	c := with(t, calendar.KurbanAit{Date: d("2022-07-06")})
	require.Equal(t, "holiday", kindOf(c, "2022-07-06"))
	require.Equal(t, "substitute", kindOf(c, "2022-07-07"))
	require.Equal(t, "weekend", kindOf(c, "2022-07-09"), "where Kurban-Ait was")
}

// A change may be as uncertain as a year of the table.
func TestChangeOfEveryCertainty(t *testing.T) {
	for certainty := calendar.Documented; certainty <= calendar.Projected; certainty++ {
		c := with(t, calendar.LocalDayOff{Date: d("2026-05-26"), Certainty: certainty})
		require.Equal(t, "day-off", kindOf(c, "2026-05-26"))
	}
}

func TestYearCertainty(t *testing.T) {
	c := with(t, calendar.YearCertainty{Year: 2026, Certainty: calendar.Documented})
	deadline, err := c.Due(d("2026-05-26"), calendar.MustPeriod("1bd"), calendar.Rules{})
	require.NoError(t, err)
	require.Equal(t, calendar.Documented, deadline.Certainty)
	sameEverywhereBut(t, c)

	c = with(t,
		calendar.KurbanAit{Date: d("2027-05-17"), Certainty: calendar.Announced},
		calendar.YearCertainty{Year: 2027, Certainty: calendar.Documented},
		calendar.LocalDayOff{Date: d("2027-07-05"), Certainty: calendar.Secondary},
	)
	got, err := c.Certainty(d("2027-01-01"), d("2027-12-31"))
	require.NoError(t, err)
	require.Equal(t, calendar.Secondary, got, "what comes after it counts again")
}

// sameEverywhereBut checks that a calendar has the working days and the kinds of
// the built-in one, except on the days named.
func sameEverywhereBut(t *testing.T, c *calendar.Calendar, except ...string) {
	t.Helper()
	base := calendar.Kazakhstan()
	different := map[calendar.Date]bool{}
	for _, date := range except {
		different[d(date)] = true
	}
	for date := base.First(); !date.After(base.Last()); date = date.AddDays(1) {
		ours, err1 := c.Day(date)
		theirs, err2 := base.Day(date)
		require.NoError(t, errors.Join(err1, err2))
		require.Equal(t, !different[date], ours.Kind == theirs.Kind, "%v is %v, was %v", date, ours.Kind, theirs.Kind)
	}
}

func TestChangesAreMadeInOrder(t *testing.T) {
	given := calendar.LocalDayOff{Date: d("2022-11-01")}
	moved := calendar.Transfer{Working: d("2022-11-01"), Off: d("2022-11-02")}
	c := with(t, given, moved)
	require.Equal(t, "transferred-working", kindOf(c, "2022-11-01"))
	require.Equal(t, "transferred-off", kindOf(c, "2022-11-02"))

	_, err := calendar.Kazakhstan().With(moved, given)
	refused, ok := errors.AsType[*calendar.ChangeError](err)
	require.True(t, ok)
	require.Equal(t, moved, refused.Change, "the first one that does not fit")

	one, err := calendar.Kazakhstan().With(given)
	require.NoError(t, err)
	two, err := one.With(moved)
	require.NoError(t, err)
	require.Equal(t, "day-off", kindOf(one, "2022-11-01"), "a calendar that was built on stays as it was")
	require.Equal(t, "transferred-working", kindOf(two, "2022-11-01"))
}

// Two calendars built from one do not see each other.
func TestChangesBranch(t *testing.T) {
	base := with(t, calendar.LocalDayOff{Date: d("2022-11-01")})
	left, err := base.With(calendar.LocalDayOff{Date: d("2022-11-02")}, calendar.KurbanAit{Date: d("2027-05-17")})
	require.NoError(t, err)
	right, err := base.With(calendar.LocalDayOff{Date: d("2022-11-03")}, calendar.KurbanAit{Date: d("2027-05-18")})
	require.NoError(t, err)
	for date, want := range map[string][2]string{
		"2022-11-01": {"day-off", "day-off"},
		"2022-11-02": {"day-off", "working"},
		"2022-11-03": {"working", "day-off"},
		"2027-05-17": {"day-off", "working"},
		"2027-05-18": {"working", "day-off"},
	} {
		require.Equal(t, want, [2]string{kindOf(left, date), kindOf(right, date)}, date)
	}

	// Nor does what is built on the first one know the second.
	next, err := left.With(calendar.Transfer{Working: d("2022-11-05"), Off: d("2022-11-04")})
	require.NoError(t, err)
	_, err = left.With(calendar.Transfer{Working: d("2022-11-12"), Off: d("2022-11-10")})
	require.NoError(t, err)
	next, err = next.With(calendar.LocalDayOff{Date: d("2022-11-08")})
	require.NoError(t, err)
	for date, want := range map[string]string{
		"2022-11-02": "day-off", "2022-11-03": "working", "2022-11-04": "transferred-off",
		"2022-11-05": "transferred-working", "2022-11-08": "day-off", "2022-11-10": "working", "2027-05-17": "day-off",
	} {
		require.Equal(t, want, kindOf(next, date), date)
	}
}

func TestWithNothing(t *testing.T) {
	c, err := calendar.Kazakhstan().With()
	require.NoError(t, err)
	require.Equal(t, "transferred-working", kindOf(c, "2022-10-22"))
}

func TestChangesRefused(t *testing.T) {
	for name, change := range map[string]calendar.Change{
		"nothing":                                                   nil,
		"a local day off without a date":                            calendar.LocalDayOff{},
		"a transfer without dates":                                  calendar.Transfer{},
		"a transfer without a day off":                              calendar.Transfer{Working: d("2022-10-29")},
		"Kurban-Ait without a date":                                 calendar.KurbanAit{},
		"no year":                                                   calendar.YearCertainty{},
		"a year before the table":                                   calendar.YearCertainty{Year: 2009, Certainty: calendar.Projected},
		"a year after the table":                                    calendar.YearCertainty{Year: 2028},
		"a year out of range":                                       calendar.YearCertainty{Year: 12022},
		"a local day off beyond":                                    calendar.LocalDayOff{Date: d("2028-01-03")},
		"Kurban-Ait beyond":                                         calendar.KurbanAit{Date: d("2028-05-05")},
		"a transfer into the next year":                             calendar.Transfer{Working: d("2027-12-25"), Off: d("2028-01-03")},
		"a local day off on a Sunday":                               calendar.LocalDayOff{Date: d("2022-11-06")},
		"a local day off on a holiday":                              calendar.LocalDayOff{Date: d("2022-12-16")},
		"a local day off on a substitute":                           calendar.LocalDayOff{Date: d("2022-05-10")},
		"a transfer of a working day":                               calendar.Transfer{Working: d("2022-11-01"), Off: d("2022-11-02")},
		"a transfer onto a day off":                                 calendar.Transfer{Working: d("2022-10-29"), Off: d("2022-10-30")},
		"a transfer of a holiday":                                   calendar.Transfer{Working: d("2022-12-16"), Off: d("2022-12-19")},
		"a transfer of a holiday on a Sunday":                       calendar.Transfer{Working: d("2026-03-08"), Off: d("2026-03-06")},
		"a transfer onto itself":                                    calendar.Transfer{Working: d("2022-10-29"), Off: d("2022-10-29")},
		"a transfer that was made":                                  calendar.Transfer{Working: d("2022-10-22"), Off: d("2022-10-24")},
		"Kurban-Ait where it is":                                    calendar.KurbanAit{Date: d("2025-06-06")},
		"a certainty that is there":                                 calendar.YearCertainty{Year: 2025, Certainty: calendar.Documented},
		"Kurban-Ait on a day off for a move":                        calendar.KurbanAit{Date: d("2025-01-03")},
		"Kurban-Ait that sends a holiday onto a day off for a move": calendar.KurbanAit{Date: d("2023-07-06")},
		"a certainty that is none":                                  calendar.YearCertainty{Year: 2025, Certainty: 4},
		"a local day off of unknown certainty":                      calendar.LocalDayOff{Date: d("2022-11-01"), Certainty: 9},
	} {
		c, err := calendar.Kazakhstan().With(change)
		refused, ok := errors.AsType[*calendar.ChangeError](err)
		if !ok || c != nil || refused.Change != change || refused.Reason == "" {
			t.Errorf("%s: got %v, want a *ChangeError that holds it", name, err)
		}
	}
	_, err := calendar.Kazakhstan().With(calendar.LocalDayOff{Date: d("2028-01-03")})
	var beyond *calendar.BeyondError
	require.ErrorAs(t, err, &beyond, "the reason is that the table ends")
	require.Equal(t, d("2028-01-03"), beyond.Date)
}
