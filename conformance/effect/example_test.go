package effect_test

import (
	"fmt"
	"time"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/conformance/effect"
	"github.com/pana-kz/pana/standard"
)

// A smaller number can be the stricter text. Where the third violation expels and not
// the fourth, the change happens in exactly one case: three violations, and no other
// ground of the paragraph, for such a ground expels already.
func ExampleCompare() {
	before, err := standard.On(calendar.MustDate(2022, time.December, 12))
	if err != nil {
		fmt.Println(err)
		return
	}
	draft, err := conformance.ReadAmendment([]byte(`{"amendment":"two-violations","against":"383","signed":"2022-12-01",
		"changes":[{"set":"p43(1)/violations","to":2}]}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	after, err := conformance.Amend(before, draft)
	if err != nil {
		fmt.Println(err)
		return
	}
	e, err := effect.Compare(before, after)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(e.Verdict)
	for _, d := range e.Decisions {
		if d.Verdict == effect.Equal {
			continue
		}
		c := d.Changes[0]
		fmt.Println(d.Name, d.Verdict, c.From, "→", c.To, c.Gained)
		if d.Name == "expulsion" {
			fmt.Println("  for instance where", c.Case.Facts[0].Name, "is", c.Case.Facts[0].Value)
		}
	}
	// Output:
	// stricter
	// expulsion stricter not_met → met [expel terminate-contract]
	//   for instance where violations is 3
	// exit stricter not_met → met [issue-order hand-over-belongings]
}
