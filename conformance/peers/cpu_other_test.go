//go:build !unix

package peers

import "time"

// processorTime gives what the program has taken of the processors since it began: here
// it is not known.
func processorTime() (d time.Duration, known bool) { return 0, false }
