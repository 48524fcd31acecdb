package standard

import (
	"cmp"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/pana-kz/pana/standard/rule"
)

// citations holds citations of every form, in the order of the text.
var citations = []Ref{
	"order:preamble", "order:1", "order:2", "order:2(1)", "order:2(5)", "order:4",
	"preamble", "chapter:99", "chapter:1", "p1", "p6", "p6(5)", "p6.2", "chapter:2", "p7", "p8", "p8(9)", "p8.2", "p8-1", "chapter:3", "p9", "p13", "p13(3)", "p13-1", "p14", "p14.1", "p14.2", "p14-1", "p15",
	"p20", "p20.1", "p20.2", "p20.3",
	"p40", "p40(1)", "p40(1).s1", "p40(1).s3", "p40(1).s10", "p40(1).q1", "p40(1).q2", "p40(2)",
	"p43", "p43.1", "p43(1)", "p43(2)", "p43(2).1", "p43(2).2", "p43(3)", "p43.2", "p44",
	"annex1", "annex3", "annex3:1", "annex3:2", "annex3:2.2", "annex3:2.2(3)", "annex3:2.3", "annex3:4", "annex3.n1",
	"annex4", "annex4(9)", "annex4(21)", "annex5", "annex5(8)", "annex5(11)", "annex7.2", "annex7.n1", "annex7.n1.1", "annex8.n1",
	"law:preamble", "law:chapter:9", "law:a3", "law:a4(2)(7)", "law:chapter:2", "law:a5", "law:a6", "law:a6(1)", "law:a6(1)(3)", "law:a6(1)(3-1)", "law:a6(1)(4)", "law:a6(2)", "law:a6(2).1", "law:a6(2).2",
	"law:a8(2)", "law:a8(2).1", "law:a8(2).5", "law:a11", "law:chapter:3-1", "law:a11-1", "law:a11-3(1)(1)", "law:a11-11", "law:chapter:4", "law:a12", "law:a15(4)(2)", "law:a20(1).2",
	"l480:a12(1)", "l480:a14(3)", "civil:a173", "civil:a175", "criteria:9", "criteria:10",
}

var malformed = []string{
	"", " ", "p", "p0", "p01", "p1000", "16", "P16", "p16 ", " p16", "p16(", "p16()", "p16(0)", "p16(1", "p16(1)(2)", "p16.", "p16.0", "p16.1.2", "p16.1(1)",
	"p13-", "p13-0", "p13--1", "p13-1-1", "p-1", "p40.s1", "p40(1).s", "p40(1).s0", "p40(1).s1.1", "p40(1).x1", "p40(1).s-1", "p16.n1", "p16:1",
	"annex", "annex0", "annex3:", "annex3:0", "annex3:2.", "annex3:2.2.2", "annex3:2.2(", "annex3(1)(2)", "annex5(8).s1", "annex3(1).n1", "annex8.n", "Annex8",
	"chapter", "chapter:", "chapter:x", "chapter:3(1)", "chapter:3.1", "preamble.1", "preambles", "preamble(1)",
	"standard:p16", "law", "law:", "law:15", "law:p15", "law:annex1", "law:a15(4)(2)(1)", "law:a15.s1", "law:law:a15", "LAW:a15",
	"order:", "order:p2", "order:chapter:1", "order:annex1", "civil:175", "civil:preamble", "l480:chapter:1", "criteria:a9", "criteria:preamble", "code:a1",
	"p16/", "/", "п16", "p16\x00", "p１６", "p16(1)\xff", "p16(１)",
}

func TestParseRef(t *testing.T) {
	for _, want := range citations {
		got, err := ParseRef(want.String())
		require.NoError(t, err, want)
		if got != want || !want.Valid() {
			t.Errorf("ParseRef(%q) = %q, valid: %v", want, got, want.Valid())
		}
	}
}

func TestParseRefRefuses(t *testing.T) {
	for _, s := range append([]string{"p16/term", "p43(2)/absence"}, malformed...) {
		if got, err := ParseRef(s); got != "" || !isKind(err, rule.UnknownProvision) {
			t.Errorf("ParseRef(%q) = %q, %v; want an unknown provision", s, got, err)
		}
		ref := Ref(s)
		if _, ok := ref.Parent(); ok || ref.Valid() || ref.Act() != "" || ref.Depth() != 0 {
			t.Errorf("%q is no citation but counts as valid or has a parent, an act or a depth", s)
		}
	}
}

func isKind(err error, kind rule.Kind) bool {
	var e *rule.Error
	return errors.As(err, &e) && e.Kind == kind
}

func TestParseAddress(t *testing.T) {
	for _, tt := range []struct {
		in   string
		ref  Ref
		name string
	}{
		{"p16", "p16", ""},
		{"p16/term", "p16", "term"},
		{"p43(2)/absence", "p43(2)", "absence"},
		{"p43(2).2/reinstatement", "p43(2).2", "reinstatement"},
		{"law:a16(3)(4-1)/report", "law:a16(3)(4-1)", "report"},
		{"annex5(8)/up-to-20", "annex5(8)", "up-to-20"},
	} {
		a, err := ParseAddress(tt.in)
		require.NoError(t, err, tt.in)
		if a.String() != tt.in || a.Ref() != tt.ref || a.Name() != tt.name {
			t.Errorf("ParseAddress(%q) = %q with unit %q and name %q", tt.in, a, a.Ref(), a.Name())
		}
		if tt.name != "" && tt.ref.at(tt.name) != a {
			t.Errorf("%q.At(%q) = %q", tt.ref, tt.name, tt.ref.at(tt.name))
		}
	}
}

func TestParseAddressRefuses(t *testing.T) {
	for _, s := range append([]string{
		"p16//term", "p16/Term", "p16/term/x", "p16/-term", "p16/term-", "p16/te--rm", "p16/2", "p16/te rm", "p16/tерm", "x/term",
	}, malformed...) {
		if a, err := ParseAddress(s); a != "" || !isKind(err, rule.UnknownProvision) {
			t.Errorf("ParseAddress(%q) = %q, %v; want an unknown provision", s, a, err)
		}
	}
}

func TestRefParent(t *testing.T) {
	for _, tt := range []struct {
		ref, parent Ref
		act         string
		depth       int
	}{
		{"p16", "", "", 0},
		{"p13-1", "", "", 0},
		{"chapter:3", "", "", 0},
		{"preamble", "", "", 0},
		{"annex5", "", "", 0},
		{"p16(1)", "p16", "", 1},
		{"p14.2", "p14", "", 1},
		{"p43(2).2", "p43(2)", "", 2},
		{"p40(1).s3", "p40(1)", "", 2},
		{"p40(1).q12", "p40(1)", "", 2},
		{"annex5(8)", "annex5", "", 1},
		{"annex8.n1", "annex8", "", 1},
		{"annex7.n1.2", "annex7.n1", "", 2},
		{"annex3:2", "annex3", "", 1},
		{"annex3:2.2", "annex3:2", "", 2},
		{"annex3:2.2(3)", "annex3:2.2", "", 3},
		{"order:preamble", "", "order", 0},
		{"order:2(5)", "order:2", "order", 1},
		{"law:a6(1)(3-1)", "law:a6(1)", "law", 2},
		{"law:a11-3(1)", "law:a11-3", "law", 1},
		{"law:a11-3", "", "law", 0},
		{"law:chapter:3-1", "", "law", 0},
		{"l480:a12(1)", "l480:a12", "l480", 1},
		{"civil:a175", "", "civil", 0},
		{"criteria:9", "", "criteria", 0},
	} {
		parent, ok := tt.ref.Parent()
		if parent != tt.parent || ok != (tt.parent != "") || tt.ref.Act() != tt.act || tt.ref.Depth() != tt.depth {
			t.Errorf("%q: parent %q, act %q, depth %d; want %q, %q, %d", tt.ref, parent, tt.ref.Act(), tt.ref.Depth(), tt.parent, tt.act, tt.depth)
		}
	}
}

func TestRefCompare(t *testing.T) {
	ordered := append(slices.Clone(citations), "", "no citation", "p0")
	for i, a := range ordered {
		for j, b := range ordered {
			if got, want := a.Compare(b), cmp.Compare(i, j); got != want {
				t.Errorf("%q.Compare(%q) = %d, want %d", a, b, got, want)
			}
		}
	}
}

func TestAddressCompare(t *testing.T) {
	ordered := []Address{
		"order:2(2)/bank", "p15", "p15/permit", "p15/permit-dispatch", "p15.1", "p15.2", "p15.2/contract",
		"p16", "p16/extension", "p16/term", "p16(1)", "p43(2)", "p43(2)/absence", "p43(2).2", "annex5", "annex5/bands", "annex5(1)", "law:a15(2)/decision",
		"?/a", "?/b",
	}
	for i, a := range ordered {
		for j, b := range ordered {
			want := cmp.Compare(i, j)
			if got := a.Compare(b); got != want {
				t.Errorf("%q.Compare(%q) = %d, want %d", a, b, got, want)
			}
			if got := Ref(a).Compare(Ref(b)); got != want {
				t.Errorf("as refs, %q.Compare(%q) = %d, want %d", a, b, got, want)
			}
		}
	}
}

func TestRefAllocatesNothing(t *testing.T) {
	var err error
	sum := 0
	allocs := testing.AllocsPerRun(100, func() {
		for _, r := range citations {
			parent, _ := r.Parent()
			sum += r.Compare(citations[0]) + r.Depth() + len(parent) + len(r.Act())
			_, err = ParseRef(string(r))
		}
	})
	if allocs != 0 || sum == 0 || err != nil {
		t.Errorf("reading %d citations allocates %v times, error %v", len(citations), allocs, err)
	}
}

// anyRef draws citations, addresses, near misses and rubbish.
func anyRef() *rapid.Generator[string] {
	return rapid.OneOf(
		rapid.Map(rapid.SampledFrom(citations), Ref.String),
		rapid.StringMatching(`(law:a|order:|p|annex|chapter:)[0-9]{1,2}(-[1-3])?(:[1-4](\.[1-4])?)?(\([0-9]{1,2}\)){0,2}(\.[sqn]?[0-9])?(/[a-z]{1,3})?`),
		rapid.StringMatching(`[a-z0-9:().\-/]{0,12}`),
		rapid.String(),
	)
}

// Compare is a total order in which equal means the same text.
func propCompare(t *rapid.T) {
	a, b, c := Ref(anyRef().Draw(t, "a")), Ref(anyRef().Draw(t, "b")), Ref(anyRef().Draw(t, "c"))
	if (a.Compare(b) == 0) != (a == b) || a.Compare(b) != -b.Compare(a) {
		t.Fatalf("%q and %q compare as %d and %d", a, b, a.Compare(b), b.Compare(a))
	}
	if a.Compare(b) <= 0 && b.Compare(c) <= 0 && a.Compare(c) > 0 {
		t.Fatalf("%q, %q, %q do not compare in one order", a, b, c)
	}
}

// Any string is read without a panic; what is read as a citation is an address
// too, lies in as many units as its depth says, and stands after each of them.
func checkRef(t interface{ Fatalf(string, ...any) }, s string) {
	ref, err := ParseRef(s)
	address, addressErr := ParseAddress(s)
	switch {
	case err != nil && Ref(s).Depth() != 0:
		t.Fatalf("%q is no citation but has depth %d", s, Ref(s).Depth())
	case err != nil && addressErr == nil && (!address.Ref().Valid() || address.Ref().at(address.Name()) != address):
		t.Fatalf("%q falls into %q and %q", address, address.Ref(), address.Name())
	case err == nil && (addressErr != nil || address.Ref() != ref || address.Name() != ""):
		t.Fatalf("the citation %q is the address %q, %v", ref, address, addressErr)
	}
	steps := 0
	for parent, ok := ref.Parent(); ok; parent, ok = parent.Parent() {
		if steps++; !parent.Valid() || !strings.HasPrefix(s, parent.String()) || parent.Compare(ref) >= 0 || parent.Act() != ref.Act() {
			t.Fatalf("%q does not contain %q", parent, ref)
		}
	}
	if steps != ref.Depth() {
		t.Fatalf("%q has depth %d and %d units above it", ref, ref.Depth(), steps)
	}
}

func TestRefProperties(t *testing.T) {
	rapid.Check(t, propCompare)
	rapid.Check(t, func(t *rapid.T) { checkRef(t, anyRef().Draw(t, "text")) })
}

func FuzzParseRef(f *testing.F) {
	for _, r := range citations {
		f.Add(r.String())
	}
	for _, s := range malformed {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { checkRef(t, s) })
}

func FuzzRefCompare(f *testing.F) { f.Fuzz(rapid.MakeFuzz(propCompare)) }
