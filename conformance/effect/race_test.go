//go:build race

package effect_test

import "flag"

// oneIn is how many cases of a long test there are to each that is asked: under the
// race detector a comparison costs ten times as much.
const oneIn = 8

var _ = flag.Set("rapid.checks", "12")
