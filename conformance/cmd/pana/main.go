// Command pana answers questions about Kazakhstan's standard of special social
// services for victims of human trafficking. It reads and prints; it decides
// nothing that the library does not decide.
//
// The surprising case first: an answer of "no" is no failure of the command and yet
// has the exit code 1, an open question has 3, and what could not be asked has 2. The
// page pana help exit-codes lists them; pana help lists the commands, each with
// examples.
package main

import (
	"context"
	"os"
	"os/signal"
	"runtime/debug"
)

// gcPercent lets the heap, which stays small, grow further before it is collected: a
// stream is answered by a third faster, in well under 100 MiB. GOGC outranks it.
const gcPercent = 400

func main() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(gcPercent)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}
