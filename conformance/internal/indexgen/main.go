// Command indexgen writes the index of what rests on each provision: the decisions
// that put it into rules, the property tests named after it, the vectors that cite
// it. It runs in the folder of package conformance:
//
//	go generate ./conformance
//
// What it writes depends on the sources alone; a test compares the two.
package main

import (
	"fmt"
	"os"
)

// Paths from the folder of package conformance.
const (
	moduleRoot = ".."
	tableFile  = "refindex_table.go"
)

func main() {
	source, err := table(os.DirFS(moduleRoot))
	if err == nil {
		err = os.WriteFile(tableFile, source, 0o644)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "indexgen:", err)
		os.Exit(1)
	}
}
