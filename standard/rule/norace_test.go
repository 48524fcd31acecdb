//go:build !race

package rule

// maxPoints bounds how many complete worlds a drawn decision has, so that all of
// them can be tried.
const maxPoints = 1 << 12
