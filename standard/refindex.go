package standard

import (
	"iter"
	"strings"

	"github.com/pana-kz/pana/standard/rule"
)

// Within reports whether a unit is the other one or lies in it, by its citation or,
// for a paragraph and what it contains, in its chapter.
func Within(ref, in Ref) bool {
	if !strings.Contains(string(in), "chapter:") && !strings.HasPrefix(string(ref), string(in)) {
		return false // the citation of a part begins with that of the whole
	}
	for ok := true; ok; ref, ok = Parent(ref) {
		if ref == in {
			return true
		}
	}
	return false
}

// Under yields a provision and all that it contains, in the order of the text;
// nothing for a ref that no provision has.
func Under(ref Ref) iter.Seq[Provision] {
	return func(yield func(Provision) bool) {
		if _, ok := ProvisionByRef(ref); !ok {
			return
		}
		for p := range Provisions() {
			if Within(p.Ref, ref) && !yield(p) {
				return
			}
		}
	}
}

// Level counts the units that contain a unit, its chapter among them: 0 for a
// chapter, an annex or a point of the order, 2 for p43(1).
func Level(ref Ref) int {
	n := 0
	for parent, ok := Parent(ref); ok; parent, ok = Parent(parent) {
		n++
	}
	return n
}

// NearestRef gives the provision that a wrong citation seems to mean: for one of the
// right form the last before the place where it would stand among its like, or the
// unit around that place; for any other text the citation that differs least. It is
// "" where nothing is close.
func NearestRef(s string) Ref {
	for ref := Ref(s); ref.Valid(); {
		if before, ok := lastBefore(ref); ok {
			return before
		}
		parent, ok := ref.Parent()
		if !ok {
			break
		}
		if _, ok := ProvisionByRef(parent); ok {
			return parent
		}
		ref = parent
	}
	return Ref(rule.Nearest(s, func(yield func(string) bool) {
		for p := range Provisions() {
			if !yield(string(p.Ref)) {
				return
			}
		}
	}))
}

// lastBefore gives the last provision before a place that has the same unit around
// it, and is itself of the kind that the place is: a paragraph, an annex, an item.
func lastBefore(ref Ref) (last Ref, ok bool) {
	p, _ := readRef(string(ref))
	for other := range Provisions() {
		q, _ := readRef(string(other.Ref))
		like := q.act == p.act && q.n == p.n && string(other.Ref[:q.last]) == string(ref[:p.last]) && rankAt(q) == rankAt(p)
		if like && other.Ref.Compare(ref) <= 0 {
			last, ok = other.Ref, true
		}
	}
	return last, ok
}

// rankAt is the rank of the innermost level of a citation.
func rankAt(p path) step { return p.steps[p.n-1] >> 24 }
