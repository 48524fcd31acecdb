//go:build race

package rule

// racing reports whether the race detector is on, under which pools forget.
const racing = true
