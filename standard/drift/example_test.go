package drift_test

import (
	"errors"
	"fmt"

	"github.com/pana-kz/pana/standard/drift"
	"github.com/pana-kz/pana/standard/rule"
)

// A text that is none of those known is refused. It is not reported as a text of which
// every unit is missing, for that would read as if the standard had been emptied.
func ExampleCheck() {
	for _, s := range drift.Sources() {
		units := 0
		for range s.Provisions() {
			units++
		}
		fmt.Println(s, units)
	}
	_, err := drift.Check([]byte("Chapter 1. A text on something else."))
	fmt.Println(errors.Is(err, &rule.Error{Kind: rule.BadRequest}))
	// Output:
	// standard-ru 378
	// standard-en 378
	// law-en 321
	// true
}
