// Command mutate asks whether the tests of a package notice when its code is wrong.
// It changes one place at a time and runs the tests, compiled with the change laid
// over the file, so that the tree is never touched. A change under which they pass
// survives: it is a missing test, or it makes no difference.
//
//	go run ./conformance/internal/mutate ./calendar -rapid.shrinktime=1ms -rapid.nofailfile
//
// What follows the package goes to its tests.
// Survivors are printed as rows of a table. Rows in docs/code-mutants.md, with their
// reason, are counted as explained.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"regexp"
	"strings"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "mutate:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string) error {
	flags := flag.NewFlagSet("mutate", flag.ContinueOnError)
	only := flags.String("only", "", "only changes whose row matches this `regexp`, such as /compile.go")
	among := flags.String("among", "", "only changes that are rows of this `file`, such as what an earlier run printed")
	also := flags.String("also", "", "what else may notice, as `package=tests`, for what the package's own tests let pass")
	later := flags.String("later", "", "the package's own tests that match this `regexp` are slow and come last")
	known := flags.String("explained", "docs/code-mutants.md", "the `file` with the changes that make no difference")
	workers := flags.Int("workers", 1, "how many changes are tried at a time")
	list := flags.Bool("list", false, "print the changes and try none")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() == 0 {
		return errors.New("want a package, such as ./calendar, and after it the arguments of its tests")
	}
	pattern, err := regexp.Compile(*only)
	if err != nil {
		return err
	}
	explained, err := readRows(*known)
	if err != nil {
		return err
	}
	var listed map[row]bool
	if *among != "" {
		if listed, err = readRows(*among); err != nil {
			return err
		}
	}
	pkg, err := load(ctx, flags.Arg(0), flags.Args()[1:], *later, *also)
	if err != nil {
		return err
	}
	var changes []change
	for _, c := range pkg.changes {
		if pattern.MatchString(c.row.String()) && (listed == nil || listed[c.row]) {
			changes = append(changes, c)
		}
	}
	if *list {
		for _, c := range changes {
			fmt.Println(c.row)
		}
		return nil
	}
	tried, err := pkg.try(ctx, changes, *workers)
	if err != nil {
		return err
	}
	sum := totals{}
	for c, v := range tried {
		if v == survived && explained[c.row] {
			v = equal
		}
		if v == survived {
			fmt.Printf("%s <!-- %s:%d -->\n", c.row, c.row.file, c.line)
		}
		sum.add(c.row.file, v)
	}
	fmt.Print(sum)
	return ctx.Err()
}

// readRows reads the rows of changes from a text in which they stand among others.
func readRows(path string) (map[row]bool, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	rows := map[row]bool{}
	for line := range strings.Lines(string(text)) {
		if r, ok := parseRow(line); ok {
			rows[r] = true
		}
	}
	return rows, nil
}
