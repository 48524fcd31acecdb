package main

import (
	"fmt"
	"slices"
	"strings"
)

// table is what stands between a pair of marks.
type table struct{ name, text string }

func (r *results) tables() []table {
	return []table{
		{"machine", "- " + strings.Join(r.machine, "\n- ") + "\n" + r.spread()},
		{"vectors", r.vectorTable()},
		{"random", r.randomTable()},
		{"decision", r.timeTable("Decision")},
		{"whole", r.timeTable("Whole")},
		{"core", r.timeTable("Core")},
		{"json", r.timeTable("JSON")},
		{"calendar", r.timeTable("Calendar")},
		{"memory", r.memoryTable("Decision")},
	}
}

// spread says how far the rounds lie apart.
func (r *results) spread() string {
	var spreads []float64
	rounds := 0
	for _, f := range r.benchmarks {
		times := f.times()
		spreads = append(spreads, (slices.Max(times)-slices.Min(times))/median(times)*100)
		rounds = max(rounds, len(times))
	}
	if len(spreads) == 0 {
		return ""
	}
	return fmt.Sprintf("- %d rounds; the fastest and the slowest round of a benchmark differ by %.0f%% of its median "+
		"(half of the benchmarks less, half more), by %.0f%% at most\n", rounds, median(spreads), slices.Max(spreads))
}

func markdown(rows [][]string) string {
	var b strings.Builder
	for i, row := range rows {
		b.WriteString("| " + strings.Join(row, " | ") + " |\n")
		if i == 0 {
			b.WriteString("|---" + strings.Repeat("|---:", len(row)-1) + "|\n")
		}
	}
	return b.String()
}

// timeTable gives the medians of a group. Where its first engine is pana, the last
// column says how many times longer the fastest of the others takes.
func (r *results) timeTable(group string) string {
	engines := r.engines[group]
	head := append([]string{""}, engines...)
	compares := slices.Contains(engines, "pana")
	if compares {
		head = append(head, "fastest other ÷ pana")
	}
	rows := [][]string{head}
	for _, situation := range r.situations[group] {
		row := []string{situation}
		ours, best, fastest := 0.0, 0.0, ""
		for _, engine := range engines {
			f := r.benchmarks[key{group, situation, engine}]
			if f == nil {
				row = append(row, "–")
				continue
			}
			ns := median(f.times())
			row = append(row, duration(ns))
			switch {
			case engine == "pana":
				ours = ns
			case strings.HasPrefix(engine, "pana"):
			case fastest == "" || ns < best:
				best, fastest = ns, engine
			}
		}
		if compares {
			row = append(row, fmt.Sprintf("%s %.1f", fastest, best/ours))
		}
		rows = append(rows, row)
	}
	return markdown(rows)
}

// memoryTable gives bytes and allocations of a group.
func (r *results) memoryTable(group string) string {
	rows := [][]string{append([]string{""}, r.engines[group]...)}
	for _, situation := range r.situations[group] {
		row := []string{situation}
		for _, engine := range r.engines[group] {
			cell := "–"
			if f := r.benchmarks[key{group, situation, engine}]; f != nil {
				cell = fmt.Sprintf("%.0f B in %.0f", median(f["B/op"]), median(f["allocs/op"]))
			}
			row = append(row, cell)
		}
		rows = append(rows, row)
	}
	return markdown(rows)
}

func (r *results) vectorTable() string {
	rows := [][]string{{"engine", "vectors answered as pana answers them"}}
	for _, v := range r.vectors {
		engine, n, _ := strings.Cut(v, " ")
		rows = append(rows, []string{engine, n})
	}
	return markdown(rows)
}

func (r *results) randomTable() string {
	rows := [][]string{{"", "cases", "state left open", "other reasons", "other facts asked for"}}
	for _, n := range r.random {
		rows = append(rows, []string{n.decision + ", " + n.engine, n.cases, n.state, n.reasons, n.needed})
	}
	return markdown(rows)
}
