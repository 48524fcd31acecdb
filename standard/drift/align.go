package drift

import (
	"slices"

	"github.com/pana-kz/pana/standard"
)

// nowhere is the place of what has none on the other side.
const nowhere = -1

// A matching lays a text against the record of the text it should be. Every
// recorded piece stands at no more than one place of the text.
type matching struct {
	record []entry
	pieces []piece
	place  []int                   // of each recorded piece: where it stands in the text, or nowhere
	source []int                   // of each piece of the text: the recorded piece, or nowhere
	moved  []bool                  // of each recorded piece: it left its place among the others
	marks  map[standard.Ref]string // the recorded number of each unit
}

// match finds the matching in three steps: what stands unchanged in the same
// order, what stands unchanged elsewhere, and between the fixed points what was
// changed.
func match(record []entry, pieces []piece) *matching {
	m := &matching{
		record: record,
		pieces: pieces,
		place:  slices.Repeat([]int{nowhere}, len(record)),
		source: slices.Repeat([]int{nowhere}, len(pieces)),
		moved:  make([]bool, len(record)),
		marks:  marksOf(record),
	}
	m.pair(span{0, len(record)}, span{0, len(pieces)}, m.unchanged)
	m.slide()
	gaps := m.gaps()
	m.findMoved()
	for _, g := range gaps {
		m.pair(g.record, g.pieces, m.alike)
	}
	m.findSwapped()
	return m
}

func (m *matching) join(i, j int) { m.place[i], m.source[j] = j, i }

// A span is a run of places: from ≤ place < to.
type span struct{ from, to int }

func (s span) len() int { return s.to - s.from }

type gap struct{ record, pieces span }

// gaps lists the stretches between what is matched so far, in order.
func (m *matching) gaps() []gap {
	var gaps []gap
	at := gap{}
	for i, j := range m.place {
		if j == nowhere {
			continue
		}
		at.record.to, at.pieces.to = i, j
		if at.record.len() > 0 && at.pieces.len() > 0 {
			gaps = append(gaps, at)
		}
		at.record.from, at.pieces.from = i+1, j+1
	}
	at.record.to, at.pieces.to = len(m.record), len(m.pieces)
	return append(gaps, at)
}

// pair joins pieces of two spans that have no partner yet. It keeps their order
// and makes the sum of their worths the greatest; a worth of 0 is no pair.
func (m *matching) pair(record, pieces span, worth func(i, j int) uint16) {
	rows := free(m.place, record)
	columns := free(m.source, pieces)

	// What the ends have in common need not be tried.
	for len(rows) > 0 && len(columns) > 0 && worth(rows[0], columns[0]) == surest {
		m.join(rows[0], columns[0])
		rows, columns = rows[1:], columns[1:]
	}
	for len(rows) > 0 && len(columns) > 0 && worth(rows[len(rows)-1], columns[len(columns)-1]) == surest {
		m.join(rows[len(rows)-1], columns[len(columns)-1])
		rows, columns = rows[:len(rows)-1], columns[:len(columns)-1]
	}

	// best[r][c] is the greatest sum for the rows from r and the columns from c.
	width := len(columns) + 1
	best := make([]uint16, (len(rows)+1)*width)
	for r := len(rows) - 1; r >= 0; r-- {
		for c := len(columns) - 1; c >= 0; c-- {
			at := r*width + c
			best[at] = max(best[at+1], best[at+width])
			if v := worth(rows[r], columns[c]); v > 0 {
				best[at] = max(best[at], best[at+width+1]+v)
			}
		}
	}
	for r, c := 0, 0; r < len(rows) && c < len(columns); {
		at := r*width + c
		v := worth(rows[r], columns[c])
		switch {
		case v > 0 && best[at] == best[at+width+1]+v:
			m.join(rows[r], columns[c])
			r, c = r+1, c+1
		case best[at] == best[at+1]:
			c++
		default:
			r++
		}
	}
}

// free lists the places of a span that have no partner.
func free(partner []int, s span) []int {
	var places []int
	for i := s.from; i < s.to; i++ {
		if partner[i] == nowhere {
			places = append(places, i)
		}
	}
	return places
}

// surest is the worth of a pair that cannot be bettered. It is small enough for
// the sum of a whole record.
const surest = 64

// unchanged is the worth of a pair whose texts are equal. Of two ways to keep as
// many, the one that keeps their numbers and their distance from either end is
// better.
func (m *matching) unchanged(i, j int) uint16 {
	e, p := m.record[i], m.pieces[j]
	if e.sum != p.sum {
		return 0
	}
	worth := uint16(surest)
	if e.mark != p.mark {
		worth -= 2
	}
	if i != j && len(m.record)-i != len(m.pieces)-j {
		worth--
	}
	return worth
}

// alike is the worth of a pair in which the text may have changed. Two different
// numbers need some likeness of the texts; an equal number, or none, stands for
// itself.
func (m *matching) alike(i, j int) uint16 {
	e, p := m.record[i], m.pieces[j]
	likeness := e.likeness(p.fingerprint)
	switch {
	case e.mark != "" && e.mark == p.mark:
		return likeness + 4
	case e.mark == "" || p.mark == "":
		return likeness + 1
	case likeness > lanes/2:
		return likeness
	}
	return 0
}

// slide settles which of two equal pieces is left out together with what stands
// between them: not the one in the middle of a unit, if the other begins one.
func (m *matching) slide() {
	for a := 1; a < len(m.record); a++ {
		b := a // the first piece behind the run that is left out from a on
		for b < len(m.record) && m.place[b] == nowhere {
			b++
		}
		last := b - 1
		if last > a && m.place[a-1] != nowhere && m.record[a-1].sum == m.record[last].sum &&
			m.record[a-1].ref == m.record[a].ref && m.record[last].ref != m.record[a].ref {
			m.join(last, m.place[a-1])
			m.place[a-1] = nowhere
		}
		a = b
	}
}

// findMoved joins what stands unchanged, but out of order.
func (m *matching) findMoved() {
	for i, e := range m.record {
		if m.place[i] != nowhere {
			continue
		}
		found := nowhere
		for j, p := range m.pieces {
			if m.source[j] != nowhere || p.sum != e.sum {
				continue
			}
			if found == nowhere || p.mark == e.mark && m.pieces[found].mark != e.mark {
				found = j
			}
		}
		if found != nowhere {
			m.join(i, found)
			m.moved[i] = true
		}
	}
}

// findSwapped marks as moved also what a run of moved pieces has changed places
// with. Two neighbours that were swapped are both out of place; which of them
// stayed is only a way of looking at it.
func (m *matching) findSwapped() {
	for i := 0; i < len(m.record); {
		n := m.run(i)
		if n == 0 {
			i++
			continue
		}
		if m.swapped(i, i+n, n) {
			m.mark(i+n, n)
		} else if m.swapped(i-n, i, n) {
			m.mark(i-n, n)
		}
		i += n
	}
}

// run counts the moved pieces from i on that stand together in the text.
func (m *matching) run(i int) int {
	n := 0
	for i+n < len(m.record) && m.moved[i+n] && m.place[i+n] == m.place[i]+n {
		n++
	}
	return n
}

// swapped reports whether the n pieces from i and the n pieces from k, which
// follow them in the record, stand the other way round, and nothing else
// happened to what stands before or behind them.
func (m *matching) swapped(i, k, n int) bool {
	if i < 0 || k+n > len(m.record) || m.place[k] == nowhere {
		return false
	}
	from := m.place[k]
	for at := range n {
		if m.place[k+at] != from+at || m.place[i+at] != from+n+at {
			return false
		}
	}
	before := i == 0 && from == 0 || i > 0 && m.place[i-1] == from-1 && from > 0
	behind := k+n == len(m.record) && from+2*n == len(m.pieces) || k+n < len(m.record) && m.place[k+n] == from+2*n
	return before || behind
}

func (m *matching) mark(from, n int) {
	for i := from; i < from+n; i++ {
		m.moved[i] = true
	}
}
