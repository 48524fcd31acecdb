//go:build race

package rule

// maxPoints bounds how many complete worlds a drawn decision has, so that all of
// them can be tried, slow as it is.
const maxPoints = 1 << 9
