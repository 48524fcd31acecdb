//go:build !race

package effect_test

// oneIn is how many cases of a long test there are to each that is asked: all are.
const oneIn = 1
