package standard

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestWithin(t *testing.T) {
	tests := []struct {
		ref, in Ref
		want    bool
	}{
		{"p16", "p16", true},
		{"p16(1)", "p16", true},
		{"p16", "p16(1)", false},
		{"p16(1)", "chapter:3", true},
		{"p16", "chapter:4", false},
		{"p13-1", "p13", false},
		{"p13-1", "chapter:3", true},
		{"p43(2).2", "p43(2)", true},
		{"p43.2", "p43(2)", false},
		{"p40(1).s3", "chapter:6", true},
		{"p160", "p16", false},
		{"annex5(8)", "annex5", true},
		{"annex3:2.2(3)", "annex3:2", true},
		{"annex5", "chapter:7", false},
		{"law:a15(4)(2)", "law:a15(4)", true},
		{"law:a11-3(1)", "law:a11", false},
		{"law:a11-3(1)", "law:chapter:3-1", true},
		{"criteria:9", "criteria:9", true},
		{"nonsense", "p16", false},
	}
	for _, tt := range tests {
		if got := Within(tt.ref, tt.in); got != tt.want {
			t.Errorf("Within(%s, %s) = %t", tt.ref, tt.in, got)
		}
	}
}

func TestUnder(t *testing.T) {
	refs := func(in Ref) (list []Ref) {
		for p := range Under(in) {
			list = append(list, p.Ref)
		}
		return list
	}
	for in, want := range map[Ref][]Ref{
		"p43":        {"p43", "p43(1)", "p43(2)", "p43(2).1", "p43(2).2", "p43(3)", "p43.2"},
		"chapter:4":  {"chapter:4", "p22", "p23", "p24", "p25", "p26"},
		"p44":        {"p44"},
		"p46":        nil,
		"criteria:9": nil,
		"":           nil,
	} {
		if diff := cmp.Diff(want, refs(in)); diff != "" {
			t.Errorf("%s: mismatch (-want +got):\n%s", in, diff)
		}
	}
	if first := slices.Collect(firstOf(Under("chapter:3"))); len(first) != 1 {
		t.Errorf("stopping early gives %d", len(first))
	}
}

func firstOf(seq func(func(Provision) bool)) func(func(Provision) bool) {
	return func(yield func(Provision) bool) {
		for p := range seq {
			yield(p)
			return
		}
	}
}

// What lies under a unit is what Children yields from it downwards.
func TestUnderIsTheTreeOfChildren(t *testing.T) {
	for p := range Provisions() {
		if Level(p.Ref) > 0 {
			continue
		}
		want := slices.Collect(under(p.Ref))
		var got []Ref
		for q := range Under(p.Ref) {
			got = append(got, q.Ref)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("%s: mismatch (-want +got):\n%s", p.Ref, diff)
		}
	}
}

func TestLevel(t *testing.T) {
	for ref, want := range map[Ref]int{
		"chapter:7": 0, "p43": 1, "p43(2)": 2, "p43(2).2": 3,
		"annex5": 0, "annex5(8)": 1, "order:2(5)": 1, "law:a15(4)(2)": 3, "nonsense": 0,
	} {
		if got := Level(ref); got != want {
			t.Errorf("Level(%s) = %d, want %d", ref, got, want)
		}
	}
}

func TestNearestRef(t *testing.T) {
	tests := []struct {
		wrong  string
		want   Ref
		reason string
	}{
		{"p43", "p43", "nothing is wrong"},
		{"p46", "p45", "the last paragraph"},
		{"p13-2", "p13-1", "the last one inserted there"},
		{"p43(7)", "p43(3)", "the last item"},
		{"p43(2).9", "p43(2).2", "the last part"},
		{"p40(1).s12", "p40(1).s9", "the last service"},
		{"p40(1).q12", "p40(1).q8", "the last requirement"},
		{"p44(1)", "p44", "a paragraph without items"},
		{"p99(1)(2)", "", "not a citation, and close to none"},
		{"p46(1)", "p45", "neither the item nor the paragraph"},
		{"annex9", "annex8", "the last annex"},
		{"annex5(12)", "annex5(11)", "the last row"},
		{"chapter:9", "chapter:1", "no chapter stands before; one letter differs"},
		{"law:a23", "law:a22", "the last article"},
		{"law:a15(4)(3)", "law:a15(4)(2)", "the last ground"},
		{"43", "p43", "the letter is missing"},
		{"P43", "p43", "a capital letter"},
		{"p 43", "p43", "a space"},
		{"", "", "nothing"},
		{"something else altogether", "", "nothing is close"},
	}
	for _, tt := range tests {
		if got := NearestRef(tt.wrong); got != tt.want {
			t.Errorf("NearestRef(%q) = %q, want %q: %s", tt.wrong, got, tt.want, tt.reason)
		}
	}
}

// Whatever it names exists.
func TestNearestRefExists(t *testing.T) {
	for p := range Provisions() {
		for _, wrong := range []string{string(p.Ref) + "9", string(p.Ref) + "(99)", string(p.Ref) + ".99", string(p.Ref)[1:]} {
			near := NearestRef(wrong)
			if _, ok := ProvisionByRef(near); !ok && near != "" {
				t.Fatalf("NearestRef(%q) = %q, which does not exist", wrong, near)
			}
		}
	}
}
