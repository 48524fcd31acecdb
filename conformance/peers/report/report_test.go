package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const output = `go version go1.26.8 linux/amd64
    suite_test.go:1: vectors cel: 212
    random_test.go:1: half-unknown expulsion cel: cases 400, state 1, reasons 2, needed 3
cpu: Some Processor
BenchmarkDecision/expulsion/half/pana-2 	 10 	 900 ns/op	 100.0 cpu-ns/op	 48 B/op	 1 allocs/op
BenchmarkDecision/expulsion/half/opa-partial-2 	 10 	 900 ns/op	 2500 cpu-ns/op	 64 B/op	 7 allocs/op
BenchmarkDecision/expulsion/half/pana-2 	 10 	 900 ns/op	 300.0 cpu-ns/op	 48 B/op	 1 allocs/op
BenchmarkDecision/expulsion/half/pana-typed-2 	 10 	 900 ns/op	 250.0 cpu-ns/op	 48 B/op	 1 allocs/op
BenchmarkCalendar/one-day/pana 	 10 	 4.5 ns/op	 0 B/op	 0 allocs/op
`

// The tables hold the median of the rounds: of processor time or, where that is not
// known, of the time that passed. Another way of asking pana is no other engine.
func TestTables(t *testing.T) {
	r := parse(output)
	require.Equal(t, "|  | pana | opa-partial | pana-typed | fastest other ÷ pana |\n|---|---:|---:|---:|---:|\n"+
		"| expulsion/half | 200 ns | 2.50 µs | 250 ns | opa-partial 12.5 |\n", r.timeTable("Decision"))
	require.Contains(t, r.memoryTable("Decision"), "| expulsion/half | 48 B in 1 | 64 B in 7 |")
	require.Contains(t, r.timeTable("Calendar"), "| one-day | 4.50 ns |")
	require.Contains(t, r.vectorTable(), "| cel | 212 |")
	require.Contains(t, r.randomTable(), "| expulsion, cel | 400 | 1 | 2 | 3 |")
	require.Equal(t, []string{"go1.26.8 linux/amd64", "Some Processor", "2 threads"}, r.machine)
}

// Figures are written between their marks, over those that were there; a document
// without the marks is refused.
func TestFill(t *testing.T) {
	r := parse(output)
	var document strings.Builder
	for _, table := range r.tables() {
		document.WriteString("before\n<!-- figures: " + table.name + " -->\nold\n<!-- end -->\n")
	}
	once, err := fill(document.String(), r)
	require.NoError(t, err)
	require.NotContains(t, once, "old")
	twice, err := fill(once, r)
	require.NoError(t, err)
	require.Equal(t, once, twice)
	_, err = fill("nothing", r)
	require.Error(t, err)
}
