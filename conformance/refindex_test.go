package conformance_test

import (
	"iter"
	"slices"
	"testing"

	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard"
)

func decisionsOn(ref standard.Ref) []string {
	var names []string
	for s := range conformance.RestsOn(ref).Rules() {
		names = append(names, s.Decision)
	}
	return names
}

func testsOn(ref standard.Ref) []string {
	var names []string
	for p := range conformance.RestsOn(ref).Properties() {
		names = append(names, p.Test)
	}
	return names
}

func TestRestsOn(t *testing.T) {
	tests := []struct {
		ref      standard.Ref
		decision string
		want     bool
		reason   string
	}{
		{"p43", "expulsion", true, "the paragraph itself"},
		{"p43(1)", "expulsion", true, "an item that has a condition"},
		{"p43(2)", "expulsion", true, "a rule with conditions in it"},
		{"p43.2", "suspension", true, "the closing part"},
		{"p43(1)", "suspension", false, "another part"},
		{"chapter:7", "expulsion", true, "what the chapter contains"},
		{"chapter:4", "expulsion", false, "another chapter"},
		{"p6(2)", "contraindication", true, "a list within a list"},
		{"p6(2)", "admission", true, "a rule that another decision uses"},
		{"p15", "due", true, "a duty"},
		{"p15", "admission", true, "and a condition"},
		{"p22", "checklist", true, "an attested requirement"},
		{"annex5(8)", "staffing", true, "a row of a computed decision"},
		{"p16(1)", "contract-extension", true, "the provision of a fact"},
		{"law:a3", "personal-scope", true, "an article"},
		{"l480:a12(1)", "personal-scope", true, "an act that is only cited"},
		{"p3(1)", "admission", false, "a definition"},
	}
	for _, tt := range tests {
		if got := slices.Contains(decisionsOn(tt.ref), tt.decision); got != tt.want {
			t.Errorf("%s rests on %s: %t, want %t: %s", tt.decision, tt.ref, got, tt.want, tt.reason)
		}
	}
}

// Nothing rests on what does not exist.
func TestNothingRestsOnNothing(t *testing.T) {
	for _, ref := range []standard.Ref{"", "p46", "nonsense", "p43(9)"} {
		r := conformance.RestsOn(ref)
		if some(r.Rules()) || some(r.Vectors()) || some(r.Properties()) && ref != "p43(9)" {
			t.Errorf("something rests on %q", ref)
		}
		if r.Ref() != ref {
			t.Errorf("%q is %q", ref, r.Ref())
		}
	}
}

func some[T any](list iter.Seq[T]) bool {
	for range list {
		return true
	}
	return false
}

// Every decision rests on something.
func TestEveryDecisionIsIndexed(t *testing.T) {
	indexed := map[string]bool{}
	for ref := range conformance.Indexed() {
		for _, name := range decisionsOn(ref) {
			indexed[name] = true
		}
	}
	for d := range conformance.Decisions() {
		if name := d.Def().Name; !indexed[name] {
			t.Errorf("the decision %s rests on nothing", name)
		}
	}
}

// A property test rests on the whole of what it is named after, and so on its parts.
func TestPropertiesRestOnWholeUnits(t *testing.T) {
	const test = "TestP43_ThreeTimes24HoursAreNotMore"
	for ref, want := range map[standard.Ref]bool{
		"p43": true, "p43(2)": true, "p43(2).1": true, "chapter:7": true, "p44": false, "chapter:6": false,
	} {
		if got := slices.Contains(testsOn(ref), test); got != want {
			t.Errorf("%s rests on %s: %t, want %t", test, ref, got, want)
		}
	}
	if slices.Contains(testsOn("p13"), "TestP13_1_TheSheetIsNotLookedAt") || !slices.Contains(testsOn("p13-1"), "TestP13_1_TheSheetIsNotLookedAt") {
		t.Error("a test named after paragraph 13-1 rests on it and not on paragraph 13")
	}
}

// What rests on a part rests on the whole; the index is in order and has nothing twice.
func TestRestingIsOrderedAndHereditary(t *testing.T) {
	refs := slices.Collect(conformance.Indexed())
	if !slices.IsSortedFunc(refs, standard.Ref.Compare) || len(slices.Compact(slices.Clone(refs))) != len(refs) {
		t.Fatal("the index is out of order")
	}
	for _, ref := range refs {
		own := conformance.RestsOn(ref)
		if !some(own.Rules()) && !some(own.Vectors()) && !some(own.Properties()) {
			t.Errorf("nothing rests on %s, though it is indexed", ref)
		}
		unique(t, ref, own.Rules())
		unique(t, ref, own.Vectors())
		unique(t, ref, own.Properties())
		parent, ok := standard.Parent(ref)
		if !ok {
			continue
		}
		whole := conformance.RestsOn(parent)
		contains(t, ref, whole.Rules(), own.Rules())
		contains(t, ref, whole.Vectors(), own.Vectors())
		contains(t, ref, whole.Properties(), own.Properties())
	}
}

func unique[T comparable](t *testing.T, ref standard.Ref, list iter.Seq[T]) {
	t.Helper()
	seen := map[T]bool{}
	for one := range list {
		if seen[one] {
			t.Errorf("%v rests on %s twice", one, ref)
		}
		seen[one] = true
	}
}

func contains[T comparable](t *testing.T, ref standard.Ref, whole, part iter.Seq[T]) {
	t.Helper()
	all := slices.Collect(whole)
	for one := range part {
		if !slices.Contains(all, one) {
			t.Errorf("%v rests on %s, but not on what contains it", one, ref)
		}
	}
}

// Every vector is found under every provision that it cites.
func TestVectorsAreIndexed(t *testing.T) {
	vectors, err := conformance.Load(conformance.SuiteFS())
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range vectors {
		for _, ref := range v.Refs {
			if !slices.Contains(slices.Collect(conformance.RestsOn(standard.Ref(ref)).Vectors()), v.ID) {
				t.Errorf("the vector %s cites %s and is not indexed there; run go generate ./conformance", v.ID, ref)
			}
		}
	}
}
