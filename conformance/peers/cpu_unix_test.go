//go:build unix

package peers

import (
	"syscall"
	"time"
)

// processorTime gives what the program has taken of the processors since it began.
func processorTime() (d time.Duration, known bool) {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		return 0, false
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano()), true
}
