package standard_test

import (
	"errors"
	"fmt"
	"time"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// Three business days can be ten days of the calendar. Papers that came in on the
// Friday before Nauryz of 2022 wait over a weekend, three days off and another
// weekend; the answer counts every day of it.
func ExampleDueOn() {
	papers := calendar.MustDate(2022, time.March, 18)
	a, err := standard.DueOn(papers, "p15/permit", papers, rule.Unknown)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a.State, "due", a.Value("due"), a.Readings)
	for _, day := range a.Value("counted").Items() {
		fmt.Println(day.Entries()[0].Value, day.Entries()[1].Value)
	}
	// Output:
	// met due 2022-03-28 [start-of-period]
	// 2022-03-19 weekend
	// 2022-03-20 weekend
	// 2022-03-21 holiday
	// 2022-03-22 holiday
	// 2022-03-23 holiday
	// 2022-03-24 working
	// 2022-03-25 working
	// 2022-03-26 weekend
	// 2022-03-27 weekend
	// 2022-03-28 working
}

// Observation is no period to be kept but one to be waited for: needs may be
// assessed from the fourth day on, whatever day that is.
func ExampleDueOn_observation() {
	contract := calendar.MustDate(2022, time.November, 24)
	a, err := standard.DueOn(contract, "p27.3/assessment", contract, rule.Unknown)
	fmt.Println(a.State, "not before", a.Value("earliest"), err)
	// Output:
	// met not before 2022-11-28 <nil>
}

// Before the standard and after its repeal there is no edition, and never the
// nearest one instead.
func ExampleOn() {
	for _, day := range []calendar.Date{
		calendar.MustDate(2023, time.July, 1), calendar.MustDate(2023, time.June, 30), calendar.MustDate(2016, time.April, 8),
	} {
		ed, err := standard.On(day)
		if errors.Is(err, &rule.Error{Kind: rule.NotInForce}) {
			fmt.Println(day, "not in force")
			continue
		}
		var doubtful []string
		for act := range ed.Uncertain() {
			doubtful = append(doubtful, act)
		}
		fmt.Println(day, "edition", ed.ID(), "in doubt", doubtful)
	}
	// Output:
	// 2023-07-01 not in force
	// 2023-06-30 edition 383 in doubt []
	// 2016-04-08 edition 138 in doubt [138]
}

// Choosing a reading gives another edition; the one before keeps its own.
func ExampleEdition_With() {
	ed, err := standard.On(calendar.MustDate(2022, time.November, 1))
	if err != nil {
		fmt.Println(err)
		return
	}
	days, err := ed.With("absence-count", "calendar-days")
	fmt.Println(ed.Chosen("absence-count"), days.Chosen("absence-count"), err)

	_, err = ed.With("absence-count", "weeks")
	fmt.Println(errors.Is(err, &rule.Error{Kind: rule.BadValue}))
	// Output:
	// hours calendar-days <nil>
	// true
}
