package calendar_test

import (
	"errors"
	"fmt"
	"time"

	"github.com/pana-kz/pana/calendar"
)

// A working Saturday, a day off given for it, and a holiday, in one week.
func Example() {
	c := calendar.Kazakhstan()
	event := calendar.MustDate(2022, time.October, 21) // a Friday

	deadline, err := c.Due(event, calendar.MustPeriod("2bd"), calendar.Rules{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, day := range deadline.Counted {
		fmt.Printf("%v %-9v %-19v counts: %v\n", day.Date, day.Date.Weekday(), day.Kind, day.Counts)
	}
	fmt.Println("due", deadline.Due)
	// Output:
	// 2022-10-22 Saturday  transferred-working counts: true
	// 2022-10-23 Sunday    weekend             counts: false
	// 2022-10-24 Monday    transferred-off     counts: false
	// 2022-10-25 Tuesday   holiday             counts: false
	// 2022-10-26 Wednesday working             counts: true
	// due 2022-10-26
}

// A substitute can be moved away again: 9 May 2020 was a Saturday, its
// substitute Monday 11 May, and that Monday was worked for Friday 8 May.
func ExampleCalendar_Day() {
	c := calendar.Kazakhstan()
	for _, text := range []string{"2020-05-08", "2020-05-09", "2020-05-11"} {
		date, err := calendar.ParseDate(text)
		if err != nil {
			fmt.Println(err)
			return
		}
		day, err := c.Day(date)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Printf("%v %v %v [%s]\n", day.Date, day.Kind, day.InsteadOf, day.Act)
	}
	// Output:
	// 2020-05-08 transferred-off 2020-05-11 [Government Resolution 820 of 2019-11-01]
	// 2020-05-09 holiday  [Law 267-II, art. 5]
	// 2020-05-11 transferred-working 2020-05-08 [Government Resolution 820 of 2019-11-01]
}

// Substitutes chain. Nauryz of 2020 began on a Saturday.
func ExampleCalendar_Days() {
	c := calendar.Kazakhstan()
	days, err := c.Days(calendar.MustDate(2020, time.March, 20), calendar.MustDate(2020, time.March, 26))
	if err != nil {
		fmt.Println(err)
		return
	}
	for day := range days {
		fmt.Print(day.Date, " ", day.Date.Weekday(), " ", day.Kind)
		if !day.InsteadOf.IsZero() {
			fmt.Print(" for ", day.InsteadOf)
		}
		fmt.Println()
	}
	// Output:
	// 2020-03-20 Friday working
	// 2020-03-21 Saturday holiday
	// 2020-03-22 Sunday holiday
	// 2020-03-23 Monday holiday
	// 2020-03-24 Tuesday substitute for 2020-03-21
	// 2020-03-25 Wednesday substitute for 2020-03-22
	// 2020-03-26 Thursday working
}

// A month from 31 January ends on the last day of February; when that is a
// Sunday, the end rolls into March.
func ExampleCalendar_Due() {
	c := calendar.Kazakhstan()
	event := calendar.MustDate(2021, time.January, 31)
	month := calendar.MustPeriod("1mo")

	rolled, err := c.Due(event, month, calendar.Rules{})
	if err != nil {
		fmt.Println(err)
		return
	}
	stays, err := c.Due(event, month, calendar.Rules{Roll: calendar.DoesNotRoll})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(rolled.Due, stays.Due)

	_, err = c.Due(event, calendar.MustPeriod("72h"), calendar.Rules{})
	fmt.Println(err)
	// Output:
	// 2021-03-01 2021-02-28
	// calendar: period of 72 "h": hours run by the clock from an instant, and a date has no hour
}

// An event on a day off is not moved, and the day of the event never counts,
// unless the rules say so and it is a business day.
func ExampleRules() {
	c := calendar.Kazakhstan()
	one := calendar.MustPeriod("1bd")
	for _, event := range []calendar.Date{
		calendar.MustDate(2022, time.November, 4), // a Friday
		calendar.MustDate(2022, time.November, 5), // a Saturday
	} {
		next, err1 := c.DueDate(event, one, calendar.Rules{})
		same, err2 := c.DueDate(event, one, calendar.Rules{Start: calendar.SameDayCounts})
		fmt.Println(event, next, same, errors.Join(err1, err2))
	}
	// Output:
	// 2022-11-04 2022-11-07 2022-11-04 <nil>
	// 2022-11-05 2022-11-07 2022-11-07 <nil>
}

// Outside the table there is an error, not a guess; and an answer that rests on
// a year that is not documented says so.
func ExampleBeyondError() {
	c := calendar.Kazakhstan()
	deadline, err := c.Due(calendar.MustDate(2027, time.December, 30), calendar.MustPeriod("1bd"), calendar.Rules{})
	fmt.Println(deadline.Due, deadline.Certainty, err)

	_, err = c.Due(calendar.MustDate(2027, time.December, 31), calendar.MustPeriod("1bd"), calendar.Rules{})
	if beyond, ok := errors.AsType[*calendar.BeyondError](err); ok {
		fmt.Println(beyond.Date, "is not known")
	}
	fmt.Println(err)
	// Output:
	// 2027-12-31 projected <nil>
	// 2028-01-01 is not known
	// beyond-calendar: 2028-01-01 is needed; the table has 2010-01-01 to 2027-12-31
}

// An organisation in Astana has a day off of its own, and learns of a move and
// of the date of Kurban-Ait before this package does.
func ExampleCalendar_With() {
	ours, err := calendar.Kazakhstan().With(
		calendar.LocalDayOff{
			Date: calendar.MustDate(2027, time.July, 5),
			Name: calendar.Name{En: "Founding day", Ru: "День основания", Kk: "Құрылған күні"},
			Act:  "Order 12 of the director",
		},
		calendar.KurbanAit{Date: calendar.MustDate(2027, time.May, 17), Certainty: calendar.Announced},
		calendar.Transfer{
			Working:   calendar.MustDate(2027, time.January, 9),
			Off:       calendar.MustDate(2027, time.January, 8),
			Act:       "Order 1 of the Minister of Labour",
			Certainty: calendar.Announced,
		},
		calendar.YearCertainty{Year: 2027, Certainty: calendar.Announced}, // all that the year needs is there
	)
	if err != nil {
		fmt.Println(err)
		return
	}
	deadline, err := ours.Due(calendar.MustDate(2027, time.July, 2), calendar.MustPeriod("1bd"), calendar.Rules{})
	fmt.Println(deadline.Due, deadline.Certainty, err)

	_, err = ours.With(calendar.LocalDayOff{Date: calendar.MustDate(2027, time.July, 6)})
	fmt.Println(err)
	// Output:
	// 2027-07-07 announced <nil>
	// calendar.LocalDayOff refused: 2027-07-06 is off already (holiday)
}

// A count leaves out its first day and takes its last. The whole of a month
// therefore starts on the eve.
func ExampleCalendar_BusinessDaysBetween() {
	c := calendar.Kazakhstan()
	eve, last := calendar.MustDate(2022, time.September, 30), calendar.MustDate(2022, time.October, 31)
	october, err := c.BusinessDaysBetween(eve, last)
	fmt.Println(october, err)

	tenth, err := c.AddBusinessDays(eve, 10)
	fmt.Println(tenth, err)
	// Output:
	// 20 <nil>
	// 2022-10-14 <nil>
}

// Ten calendar days after publication means the eleventh day, also when that is
// a Saturday.
func ExampleCalendar_InForceFrom() {
	from := calendar.Kazakhstan().InForceFrom(calendar.MustDate(2022, time.October, 11), 10)
	fmt.Println(from, from.Weekday())
	// Output:
	// 2022-10-22 Saturday
}

// Months do not add up, because a shorter month clips the day.
func ExampleDate_AddMonths() {
	day := calendar.MustDate(2022, time.January, 31)
	fmt.Println(day.AddMonths(2), day.AddMonths(1).AddMonths(1))
	// Output:
	// 2022-03-31 2022-03-28
}

// One instant falls on two dates; the zone is always the caller's.
func ExampleDateOf() {
	instant := time.Date(2022, time.November, 1, 18, 30, 0, 0, time.UTC)
	west := time.FixedZone("UTC+5", 5*60*60)
	east := time.FixedZone("UTC+6", 6*60*60)
	fmt.Println(calendar.DateOf(instant, west), calendar.DateOf(instant, east))
	// Output:
	// 2022-11-01 2022-11-02
}

func ExampleParsePeriod() {
	for _, text := range []string{"3bd", "6mo", "03bd", "3 days"} {
		p, err := calendar.ParsePeriod(text)
		fmt.Println(p.N(), p.Unit(), err)
	}
	// Output:
	// 3 bd <nil>
	// 6 mo <nil>
	// 0  calendar: "03bd" is no period: want a number from 1 to 1000000 and a unit, as in 3bd
	// 0  calendar: "3 days" is no period: unknown unit; want bd, d, mo, q, y or h
}
