package rule

import (
	"iter"
	"math/bits"
)

// setWords times 64 is the largest number that a set can hold, plus one.
const setWords = 4

// set is a set of small numbers. Its zero value is empty; sets are comparable.
type set [setWords]uint64

func (s *set) add(i int) { s[i>>6] |= 1 << (i & 63) }

func (s *set) has(i int) bool { return s[i>>6]>>(i&63)&1 == 1 }

func (s *set) len() int {
	n := 0
	for _, w := range s {
		if w != 0 {
			n += bits.OnesCount64(w)
		}
	}
	return n
}

func (s set) union(t set) set {
	for i := range s {
		s[i] |= t[i]
	}
	return s
}

func (s set) minus(t set) set {
	for i := range s {
		s[i] &^= t[i]
	}
	return s
}

func (s set) intersects(t set) bool {
	for i := range s {
		if s[i]&t[i] != 0 {
			return true
		}
	}
	return false
}

// all yields the numbers in ascending order.
func (s *set) all(yield func(int) bool) {
	for i, w := range s {
		for w != 0 {
			if !yield(i<<6 + bits.TrailingZeros64(w)) {
				return
			}
			w &= w - 1
		}
	}
}

// spell writes the names of the numbers, in their order, into empty room. It gives the
// list, nil where there is none, and the room that is left.
func (s *set) spell(room, names []string) (list, left []string) {
	if *s == (set{}) {
		return nil, room
	}
	for i, w := range s {
		for ; w != 0; w &= w - 1 {
			room = append(room, names[i<<6+bits.TrailingZeros64(w)])
		}
	}
	n := len(room)
	return room[:n:n], room[n:]
}

// Names is a set of names out of a fixed list, in the order of that list. Its
// zero value is empty. A Names is immutable.
type Names struct {
	in   set
	from []string
}

// All yields the names in their order.
func (n Names) All() iter.Seq[string] {
	return func(yield func(string) bool) {
		n.in.all(func(i int) bool { return yield(n.from[i]) })
	}
}

// Len gives the number of names.
func (n Names) Len() int { return n.in.len() }

// Has reports whether a name is in the set.
func (n Names) Has(name string) bool {
	for i, candidate := range n.from {
		if candidate == name {
			return n.in.has(i)
		}
	}
	return false
}
