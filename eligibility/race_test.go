//go:build race

package eligibility_test

// oneIn is how many cases of an exhaustive test there are to each that is asked:
// under the race detector an answer costs many times as much.
const oneIn = 29
