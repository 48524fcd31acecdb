//go:build !race

package rule

// racing reports whether the race detector is on, under which pools forget.
const racing = false

// maxPoints bounds how many complete worlds a drawn decision has, so that all of
// them can be tried.
const maxPoints = 1 << 12
