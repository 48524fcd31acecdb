package standard

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard/rule"
)

// The checklist asks about every provision that is a requirement, and no other.
func TestRequirementsAreThoseOfTheText(t *testing.T) {
	var want, got []Ref
	for p := range Provisions() {
		if p.Kind == KindRequirement {
			want = append(want, p.Ref)
		}
	}
	for r := range Requirements() {
		got = append(got, r.Ref)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("mismatch (-provisions +questions):\n%s", diff)
	}
}

// The numbers are those of a reading of the text.
func TestRequirementsByUnit(t *testing.T) {
	count := map[string]int{}
	for r := range Requirements() {
		unit, _, _ := strings.Cut(string(r.Ref), ".q")
		if strings.HasPrefix(unit, "p7") || strings.HasPrefix(unit, "p8") {
			unit, _, _ = strings.Cut(unit, "(")
		}
		count[unit]++
	}
	want := map[string]int{
		"p7": 5, "p8": 8,
		"p22": 1, "p23": 1, "p24": 1, "p25": 1,
		"p28": 1, "p36": 1, "p37": 1, "p38": 1,
		"p40(1)": 8, "p40(2)": 8, "p40(3)": 9, "p40(4)": 5, "p40(5)": 5, "p40(6)": 4, "p40(7)": 1, "p40(8)": 4,
	}
	if diff := cmp.Diff(want, count); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

func TestRequirementQuestions(t *testing.T) {
	cyrillic := func(r rune) bool { return unicode.Is(unicode.Cyrillic, r) }
	asked := map[string]Ref{}
	for r := range Requirements() {
		p, _ := ProvisionByRef(r.Ref)
		for lang, question := range map[string]string{"en": r.Question.En, "ru": r.Question.Ru} {
			switch {
			case !strings.HasSuffix(question, "?") || strings.Count(question, "?") > 1:
				t.Errorf("%s %s is not one question: %s", r.Ref, lang, question)
			case (lang == "ru") != (strings.IndexFunc(question, cyrillic) >= 0):
				t.Errorf("%s %s is not in its language: %s", r.Ref, lang, question)
			case asked[question] != "":
				t.Errorf("%s asks what %s asks: %s", r.Ref, asked[question], question)
			case question == p.Summary.In(lang):
				t.Errorf("%s %s is the summary", r.Ref, lang)
			}
			asked[question] = r.Ref
		}
	}
}

func TestRequirementByRef(t *testing.T) {
	for r := range Requirements() {
		found, ok := RequirementByRef(r.Ref)
		if !ok || found != r {
			t.Errorf("%s is found as %v, %t", r.Ref, found, ok)
		}
	}
	for _, ref := range []Ref{"", "p7", "p8(9)", "p26", "p40(1).s1", "p40(1).q9", "nonsense"} {
		if found, ok := RequirementByRef(ref); ok || found != (Requirement{}) {
			t.Errorf("%q is found as %v", ref, found)
		}
	}
}

// attestAll says the same for every requirement.
func attestAll(truth rule.Truth) Attestations {
	all := Attestations{}
	for r := range Requirements() {
		all[r.Ref] = truth
	}
	return all
}

func requirementRefs() []string {
	var refs []string
	for r := range Requirements() {
		refs = append(refs, string(r.Ref))
	}
	return refs
}

func TestChecklist(t *testing.T) {
	but := func(base Attestations, ref Ref, truth rule.Truth) Attestations {
		base[ref] = truth
		return base
	}
	without := func(refs ...string) []string {
		return slices.DeleteFunc(requirementRefs(), func(ref string) bool { return slices.Contains(refs, ref) })
	}
	tests := []struct {
		name            string
		attested        Attestations
		state           rule.State
		reasons, needed []string
	}{
		{"nothing attested", nil, rule.Undetermined, nil, requirementRefs()},
		{"unknown is not attested", attestAll(rule.Unknown), rule.Undetermined, nil, requirementRefs()},
		{"all attested", attestAll(rule.Yes), rule.Met, []string{"chapter:2", "chapter:4", "chapter:5", "p40"}, nil},
		{"nothing met", attestAll(rule.No), rule.NotMet, requirementRefs(), nil},
		{"one fails", but(attestAll(rule.Yes), "p37", rule.No), rule.NotMet, []string{"p37"}, nil},
		{"one is open", but(attestAll(rule.Yes), "p40(8).q4", rule.Unknown), rule.Undetermined, nil, []string{"p40(8).q4"}},
		{"one known failure settles it while all else is open", Attestations{"p25": rule.No}, rule.NotMet, []string{"p25"}, nil},
		{"one yes settles nothing", Attestations{"p25": rule.Yes}, rule.Undetermined, nil, without("p25")},
		{"in the order of the text", Attestations{"p40(2).q1": rule.No, "p8(8)": rule.No, "p22": rule.No}, rule.NotMet, []string{"p8(8)", "p22", "p40(2).q1"}, nil},
	}
	e := editionOn(t, 2022, time.November, 1)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Checklist(e, tt.attested)
			require.NoError(t, err)
			want := rule.Answer{Decision: "checklist", State: tt.state, Reasons: tt.reasons, Needed: tt.needed, Edition: "383", On: e.Day()}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

func editionOn(t *testing.T, year int, month time.Month, day int) Edition {
	t.Helper()
	e, err := On(calendar.MustDate(year, month, day))
	require.NoError(t, err)
	return e
}

// The requirements are the same on every day of the standard's life.
func TestChecklistInEveryEdition(t *testing.T) {
	for _, day := range []calendar.Date{
		standardLife.first, calendar.MustDate(2022, time.February, 20), calendar.MustDate(2022, time.February, 21),
		calendar.MustDate(2022, time.September, 3), calendar.MustDate(2022, time.October, 8), standardLife.end.AddDays(-1),
	} {
		e, err := On(day)
		require.NoError(t, err)
		a, err := Checklist(e, nil)
		require.NoError(t, err)
		if !slices.Equal(a.Needed, requirementRefs()) || a.Edition != e.ID() {
			t.Errorf("%s: %d requirements in edition %s", day, len(a.Needed), a.Edition)
		}
	}
}

// Only the order 138 made requirements; so only its own window makes an answer
// uncertain.
func TestChecklistUncertain(t *testing.T) {
	for r := range Requirements() {
		p, _ := ProvisionByRef(r.Ref)
		for _, c := range p.History {
			if c.Did != Reworded {
				t.Errorf("%s was %s by %s", r.Ref, c.Did, c.Act)
			}
		}
	}
	for day, want := range map[calendar.Date][]string{
		calendar.MustDate(2016, time.April, 8):     {"138"},
		calendar.MustDate(2016, time.May, 7):       {"138"},
		calendar.MustDate(2016, time.May, 8):       nil,
		calendar.MustDate(2022, time.February, 21): nil,
		calendar.MustDate(2022, time.September, 3): nil,
	} {
		e, err := On(day)
		require.NoError(t, err)
		a, err := Checklist(e, nil)
		require.NoError(t, err)
		if !slices.Equal(a.Uncertain, want) {
			t.Errorf("%s: uncertain %v, want %v", day, a.Uncertain, want)
		}
	}
}

func TestChecklistRefuses(t *testing.T) {
	e := editionOn(t, 2022, time.November, 1)
	tests := []struct {
		name     string
		edition  Edition
		attested Attestations
		kind     rule.Kind
		path     string
		hint     string
	}{
		{"no edition", Edition{}, nil, rule.NotInForce, "on", ""},
		{"a rule is not attested", e, Attestations{"p43": rule.Yes}, rule.UnknownProvision, "p43", ""},
		{"a heading is not attested", e, Attestations{"p7": rule.No}, rule.UnknownProvision, "p7", ""},
		{"no such requirement", e, Attestations{"p40(1).q9": rule.Unknown}, rule.UnknownProvision, "p40(1).q9", "p40(1).q1"},
		{"no citation", e, Attestations{"p22 ": rule.Yes}, rule.UnknownProvision, "p22 ", "did you mean p22?"},
		{"nothing", e, Attestations{"": rule.Yes}, rule.UnknownProvision, "", ""},
		{"the first in the order of the text", e, Attestations{"zz": rule.Yes, "p45": rule.Yes, "p9": rule.Yes}, rule.UnknownProvision, "p9", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Checklist(tt.edition, tt.attested)
			var got *rule.Error
			require.True(t, errors.As(err, &got), "%v", err)
			if got.Kind != tt.kind || got.Path != tt.path || !strings.Contains(got.Message, tt.hint) {
				t.Errorf("got %v", got)
			}
		})
	}
}

// A definite answer holds however the open requirements turn out, and each needed
// one can still turn it; an undetermined one can still end either way.
// Определённый ответ верен при любом исходе открытых требований; неопределённый
// ещё может стать любым.
func TestChecklistHoldsHoweverTheUnknownTurnsOut(t *testing.T) {
	e := editionOn(t, 2022, time.November, 1)
	refs := requirementRefs()
	rapid.Check(t, func(t *rapid.T) {
		attested := Attestations{}
		// Few failures, so that all three states are drawn.
		some := rapid.SampledFrom([][]rule.Truth{
			{rule.Yes}, {rule.Yes, rule.Unknown}, {rule.Unknown}, {rule.Yes, rule.No, rule.Unknown},
		}).Draw(t, "truths")
		for _, ref := range refs {
			attested[Ref(ref)] = rapid.SampledFrom(some).Draw(t, ref)
		}
		a, err := Checklist(e, attested)
		if err != nil {
			t.Fatal(err)
		}
		complete := func(open rule.Truth) rule.State {
			all := Attestations{}
			for _, ref := range refs {
				if all[Ref(ref)] = attested[Ref(ref)]; attested[Ref(ref)] == rule.Unknown {
					all[Ref(ref)] = open
				}
			}
			b, err := Checklist(e, all)
			if err != nil {
				t.Fatal(err)
			}
			return b.State
		}
		best, worst := complete(rule.Yes), complete(rule.No)
		switch {
		case a.State == rule.Undetermined && (best != rule.Met || worst != rule.NotMet || len(a.Needed) == 0 || a.Reasons != nil):
			t.Fatalf("undetermined, but at best %v, at worst %v, needed %v", best, worst, a.Needed)
		case a.State != rule.Undetermined && (best != a.State || worst != a.State || a.Needed != nil || len(a.Reasons) == 0):
			t.Fatalf("%v, but at best %v, at worst %v, reasons %v, needed %v", a.State, best, worst, a.Reasons, a.Needed)
		}
		for _, ref := range a.Reasons {
			if a.State == rule.NotMet && attested[Ref(ref)] != rule.No {
				t.Fatalf("%s is a reason and did not fail", ref)
			}
		}
	})
}

// One known failure settles the list while all else is open; one known success
// settles nothing.
func ExampleChecklist() {
	ed, err := On(calendar.MustDate(2022, time.November, 1))
	if err != nil {
		panic(err)
	}
	for _, truth := range []rule.Truth{rule.No, rule.Yes} {
		a, err := Checklist(ed, Attestations{"p25": truth})
		if err != nil {
			panic(err)
		}
		fmt.Println(a.State, a.Reasons, len(a.Needed), "needed")
	}
	// Output:
	// not_met [p25] 0 needed
	// undetermined [] 64 needed
}
