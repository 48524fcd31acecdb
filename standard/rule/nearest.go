package rule

import "iter"

// Nearest gives the candidate that differs least from name, or "" when none is
// close: at most a third of its letters wrong. Of several that are as near it is the
// first in the alphabet, whatever the order in which they come. Names of more than 64
// bytes are near to nothing.
func Nearest(name string, candidates iter.Seq[string]) string {
	best, least := "", len(name)
	for c := range candidates {
		if len(name) > 64 || len(c) > 64 {
			continue
		}
		d := distance(name, c)
		if d*3 <= max(len(name), len(c)) && (d < least || d == least && best != "" && c < best) {
			best, least = c, d
		}
	}
	return best
}

// distance counts the letters to insert, drop or exchange.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost = 1 + min(diagonal, row[j], row[j+1])
			}
			diagonal, row[j+1] = row[j+1], cost
		}
	}
	return row[len(b)]
}
