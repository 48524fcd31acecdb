// Command pana answers questions about Kazakhstan's standard of special social
// services for victims of human trafficking. It reads and prints; it decides
// nothing that the library does not decide.
package main

import (
	"context"
	"os"
	"os/signal"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}
