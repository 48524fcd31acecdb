package main

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// results is what a run printed.
type results struct {
	machine    []string
	benchmarks map[key]figures
	situations map[string][]string // of each group, in the order of the run
	engines    map[string][]string // likewise
	vectors    []string            // "cel: 212"
	random     []randomLine
}

// key names a benchmark: Decision, admission/half, cel.
type key struct{ group, situation, engine string }

// figures are those of one benchmark by unit, one for each round.
type figures map[string][]float64

// times gives the processor time of each round or, where it is not known, the time that
// passed.
func (f figures) times() []float64 {
	if len(f["cpu-ns/op"]) > 0 {
		return f["cpu-ns/op"]
	}
	return f["ns/op"]
}

type randomLine struct{ decision, engine, cases, state, reasons, needed string }

var (
	benchLine   = regexp.MustCompile(`^Benchmark(\w+)/(\S+)/([\w-]+?)(?:-(\d+))?\s+\d+\s+(.+)$`)
	figure      = regexp.MustCompile(`(\S+) (\S+/op)`)
	machineLine = regexp.MustCompile(`^(?:go version (.+)|cpu: (.+))$`)
	vectorLine  = regexp.MustCompile(`vectors (\S+): (\d+)$`)
	halfLine    = regexp.MustCompile(`half-unknown (\S+) (\S+): cases (\d+), state (\d+), reasons (\d+), needed (\d+)$`)
)

func parse(text string) *results {
	r := &results{benchmarks: map[key]figures{}, situations: map[string][]string{}, engines: map[string][]string{}}
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if m := benchLine.FindStringSubmatch(line); m != nil {
			r.add(m)
		} else if m := machineLine.FindStringSubmatch(line); m != nil {
			r.machine = appendNew(r.machine, m[1]+m[2])
		} else if m := vectorLine.FindStringSubmatch(line); m != nil {
			r.vectors = append(r.vectors, m[1]+" "+m[2])
		} else if m := halfLine.FindStringSubmatch(line); m != nil {
			r.random = append(r.random, randomLine{m[1], m[2], m[3], m[4], m[5], m[6]})
		}
	}
	return r
}

func (r *results) add(m []string) {
	k := key{m[1], m[2], m[3]}
	if m[4] != "" {
		r.machine = appendNew(r.machine, m[4]+" threads")
	}
	if r.benchmarks[k] == nil {
		r.benchmarks[k] = figures{}
		r.situations[k.group] = appendNew(r.situations[k.group], k.situation)
		r.engines[k.group] = appendNew(r.engines[k.group], k.engine)
	}
	for _, m := range figure.FindAllStringSubmatch(m[5], -1) {
		if n, err := strconv.ParseFloat(m[1], 64); err == nil {
			r.benchmarks[k][m[2]] = append(r.benchmarks[k][m[2]], n)
		}
	}
}

func appendNew(list []string, s string) []string {
	if slices.Contains(list, s) {
		return list
	}
	return append(list, s)
}

func median(list []float64) float64 {
	sorted := slices.Sorted(slices.Values(list))
	n := len(sorted)
	return (sorted[(n-1)/2] + sorted[n/2]) / 2
}

// duration writes nanoseconds with three figures.
func duration(ns float64) string {
	unit, per := "ns", 1.0
	switch {
	case ns >= 1e6:
		unit, per = "ms", 1e6
	case ns >= 1e3:
		unit, per = "µs", 1e3
	}
	n := ns / per
	switch {
	case n < 10:
		return fmt.Sprintf("%.2f %s", n, unit)
	case n < 100:
		return fmt.Sprintf("%.1f %s", n, unit)
	}
	return fmt.Sprintf("%.0f %s", n, unit)
}
