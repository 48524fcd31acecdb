package casefile_test

import (
	"fmt"

	"github.com/pana-kz/pana/conformance/casefile"
)

// A breach is no error: it is what the audit finds. Papers that came in before the
// March holidays of 2022 leave three business days, one of them a Saturday.
func ExampleAudit() {
	c, err := casefile.Read([]byte(`{
		"case": "2022-004",
		"as_of": "2022-03-31",
		"events": [
			{"date": "2022-03-03", "event": "papers-received"},
			{"date": "2022-03-14", "event": "permit-issued"}
		]
	}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	report, err := casefile.Audit(c)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(report.Result)
	for _, d := range report.Duties {
		for _, i := range d.Instances {
			fmt.Println(d.Duty.ID, i.Status, "due", i.Due, "late by", i.LateBy)
		}
	}
	// Output:
	// does-not-conform
	// p15/permit late due 2022-03-09 late by 3
	// p15/permit-dispatch overdue due 2022-03-15 late by 9
}

// What cannot have happened is an error, with the paths of both events.
func ExampleRead() {
	_, err := casefile.Read([]byte(`{
		"case": "2022-004",
		"as_of": "2022-03-31",
		"events": [
			{"date": "2022-03-03", "event": "permit-received"},
			{"date": "2022-03-04", "event": "permit-sent"}
		]
	}`))
	fmt.Println(err)
	// Output:
	// bad-case at events[0], events[1]: a permit cannot be received before it is sent (got permit-sent)
}
