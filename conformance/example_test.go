package conformance_test

import (
	"context"
	"fmt"
	"log"
	"os"
	"strings"
	"time"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/eligibility"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// The typed functions answer in a program; what is not said stays unknown.
func Example() {
	ed, err := standard.On(calendar.MustDate(2022, time.November, 1))
	if err != nil {
		log.Fatal(err)
	}

	a := eligibility.Contraindication(ed, eligibility.Health{ActiveTuberculosis: rule.Yes})
	fmt.Println(a.State, a.Outcomes, a.Reasons)

	a = eligibility.Contraindication(ed, eligibility.Health{ActiveTuberculosis: rule.No})
	fmt.Println(a.State, "for want of", len(a.Needed), "facts, the first of them", a.Needed[0])

	// Output:
	// met [refer-to-healthcare] [p6(2)]
	// undetermined for want of 8 facts, the first of them dangerous_mental_disorder
}

// Three violations are too few for an expulsion, and yet no answer: there are
// other grounds, and nothing is known of them.
func ExampleDecide() {
	for _, violations := range []string{"3", "4"} {
		reply := conformance.Decide([]byte(`{"decision":"expulsion","on":"2022-11-01","facts":{"violations":` + violations + `}}`))
		fmt.Println(reply.Answer.State, reply.Answer.Reasons, reply.Answer.Needed)
	}

	// Output:
	// undetermined [] [left_without_leave absence_hours informed_administration unjustified_insults unjustified_accusations contract_breached]
	// met [p43(1)] []
}

// An error is an answer, and the stream goes on.
func ExampleStream() {
	requests := strings.NewReader(`{"id":"1","decision":"suspension","on":"2022-11-01","facts":{"in_hospital":true}}
{"id":"2","decision":"suspension","on":"2022-11-01","facts":{"in_health_facility":true}}
`)
	answer := func(dst, line []byte) []byte {
		reply := conformance.Decide(line)
		if reply.Err != nil {
			return fmt.Appendf(dst, "%s: %s at %s\n", reply.ID, reply.Err.Kind, reply.Err.Path)
		}
		return fmt.Appendf(dst, "%s: %s %s\n", reply.ID, reply.Answer.State, reply.Answer.Outcomes)
	}
	if err := conformance.Stream(context.Background(), requests, os.Stdout, answer, nil); err != nil {
		log.Fatal(err)
	}

	// Output:
	// 1: unknown-fact at facts.in_hospital
	// 2: met [suspend]
}

// sceptic is an implementation that says no to everything.
type sceptic struct{}

func (sceptic) Answer(_ context.Context, request []byte) ([]byte, error) {
	reply := conformance.Decide(request)
	reply.Answer.State = rule.NotMet
	return reply.AppendJSON(nil), nil
}

// The suite holds any implementation to the text, not this library alone.
func ExampleRun() {
	for _, impl := range []conformance.Implementation{conformance.Library{}, sceptic{}} {
		report, err := conformance.Run(context.Background(), conformance.SuiteFS(), impl)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Printf("%T conforms: %t\n", impl, report.OK())
	}

	// Output:
	// conformance.Library conforms: true
	// conformance_test.sceptic conforms: false
}
