package conformance

import (
	"iter"
	"slices"

	"github.com/pana-kz/pana/standard"
)

//go:generate go run ./internal/indexgen
//go:generate go run ./internal/specgen

// Resting is what rests on a provision and on what it contains: decisions, property
// tests, vectors. It is taken from an index that is generated from the sources. The
// zero value is of no provision, and nothing rests on it. A Resting is immutable and
// safe for concurrent use.
type Resting struct {
	ref        standard.Ref
	rules      []RuleSource
	properties []Property
	vectors    []string
}

// RuleSource is a decision with the file of this module that holds it.
type RuleSource struct {
	Decision string // as "expulsion"; "due" for a duty with a period, "checklist" for what is attested
	File     string // as "termination/p43_expulsion.go"
}

// Property is a test that states a property of a paragraph, an article or an annex,
// after which it is named.
type Property struct {
	Test string // as "TestP43_ThreeTimes24HoursAreNotMore"
	File string // as "termination/p43_expulsion_test.go"
}

// RestsOn gives what rests on a provision and on every provision in it. Properties
// are named after whole paragraphs, articles and annexes; they rest on these and on
// all that these contain.
func RestsOn(ref standard.Ref) Resting {
	r := Resting{ref: ref}
	whole := head(ref)
	for i := range restTable {
		entry := &restTable[i]
		if entry.ref == whole || standard.Within(entry.ref, ref) {
			r.properties = union(r.properties, entry.properties)
		}
		if standard.Within(entry.ref, ref) {
			r.rules = union(r.rules, entry.rules)
			r.vectors = union(r.vectors, entry.vectors)
		}
	}
	return r
}

// Ref is the provision.
func (r Resting) Ref() standard.Ref { return r.ref }

// Rules yields the decisions that put the provision, or a part of it, into rules; in
// the order of the text, then of the decisions.
func (r Resting) Rules() iter.Seq[RuleSource] { return slices.Values(r.rules) }

// Properties yields the property tests, by file and in the order of the file.
func (r Resting) Properties() iter.Seq[Property] { return slices.Values(r.properties) }

// Vectors yields the ids of the vectors that cite the provision or a part of it, in
// the order of the text, then of the suite.
func (r Resting) Vectors() iter.Seq[string] { return slices.Values(r.vectors) }

// Indexed yields the provisions that have an entry of their own in the index, in the
// order of the text.
func Indexed() iter.Seq[standard.Ref] {
	return func(yield func(standard.Ref) bool) {
		for i := range restTable {
			if !yield(restTable[i].ref) {
				return
			}
		}
	}
}

// head gives the paragraph, article or annex that contains a provision.
func head(ref standard.Ref) standard.Ref {
	for parent, ok := ref.Parent(); ok; parent, ok = ref.Parent() {
		ref = parent
	}
	return ref
}

func union[T comparable](a, b []T) []T {
	for _, t := range b {
		if !slices.Contains(a, t) {
			a = append(a, t)
		}
	}
	return a
}
