//go:build race

package rule

// racing reports whether the race detector is on, under which pools forget.
const racing = true

// maxPoints bounds how many complete worlds a drawn decision has, so that all of
// them can be tried, slow as it is.
const maxPoints = 1 << 9
