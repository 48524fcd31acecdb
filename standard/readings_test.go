package standard

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/standard/rule"
)

var (
	kebab    = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)
	factName = regexp.MustCompile(`^[a-z]+(_[a-z]+)*$`)
)

// requireRefs wants citations in the order of the text, each of a unit that is
// there as far as the act is known unit by unit.
func requireRefs(t *testing.T, of string, refs []Ref) {
	t.Helper()
	if len(refs) == 0 {
		t.Errorf("%s cites nothing", of)
	}
	if !slices.IsSortedFunc(refs, Ref.Compare) {
		t.Errorf("%s cites out of order: %v", of, refs)
	}
	for _, ref := range refs {
		requireRef(t, of, ref)
	}
}

func requireRef(t *testing.T, of string, ref Ref) {
	t.Helper()
	_, found := ProvisionByRef(ref)
	if act := ref.Act(); !ref.Valid() || !found && act != "l480" && act != "civil" && act != "criteria" {
		t.Errorf("%s cites %q, which is not there", of, ref)
	}
}

// The names of readings and options are public vocabulary.
func TestReadingNames(t *testing.T) {
	want := `scope-conflict: law-prevails standard-only
non-resident-stateless: not-covered treated-as-foreigner
identified-attachment: foreigners-and-stateless everyone
sheet-threshold: criteria any-indicator
start-of-period: next-day same-day-counts
term-end-rollover: rolls does-not-roll
extension-cap: total each
extension-base: from-expiry from-conclusion
criminal-case-object (caller): case-concerning-the-recipient case-against-the-recipient
permit-for-trafficking: permit-required permit-not-required
permit-dispatch-start (caller): issue approval
permit-when-directed: permit-required direction-suffices
injured-party-without-sheet: application-alone-is-sent sheet-still-sent
injured-party-identified: counts-as-identified only-waives-the-sheet
injured-party-before-325: from-order-325 from-criteria-2021
representative-absent: has-none none-present
children-identification: not-asked each-child
suspension-before-contract: p40-only all
before-the-plan: p40-frame p39-continues
band-20: upper lower
carer-rounding: up-to-whole proportional down-to-whole
children-in-band: counted not-counted
violations-window (caller): whole-contract calendar-year
absence-count: hours calendar-days
insults-or-breach: either both
insults-and-accusations: either both
inpatient-treatment: suspend-only letter
intoxication-during-stay: breach-of-rules-only letter
contracted-posts: every-post specialists-only
suspension-and-term: term-runs term-stops
quarter: calendar-quarter three-months-from-contract
observation-rollover: does-not-roll rolls
edition-at-duty: trigger-day fulfilment-day
police-information-start: from-refusal from-application
frequency-rollover: does-not-roll rolls
plan-by: approved developed
law-assessment: not-for-trafficking for-everybody
`
	var got strings.Builder
	for r := range Readings() {
		got.WriteString(r.ID)
		if r.ByCaller {
			got.WriteString(" (caller)")
		}
		got.WriteString(":")
		for o := range r.Options() {
			got.WriteString(" " + o.ID)
		}
		got.WriteString("\n")
	}
	if diff := cmp.Diff(want, got.String()); diff != "" {
		t.Errorf("readings (-want +got):\n%s", diff)
	}
}

func TestReadingsAreValid(t *testing.T) {
	index := 0
	for r := range Readings() {
		found, err := ReadingByID(r.ID)
		require.NoError(t, err)
		if r.Index() != index || found.Index() != index || found.ID != r.ID {
			t.Errorf("%s stands at %d and says %d", r.ID, index, r.Index())
		}
		index++
		if !kebab.MatchString(r.ID) {
			t.Errorf("%q is no name of a reading", r.ID)
		}
		requireBoth(t, r.ID, r.Question)
		requireRefs(t, r.ID, slices.Collect(r.Refs()))
		options := slices.Collect(r.Options())
		if len(options) < 2 || options[0] != r.Default() {
			t.Errorf("%s has %d options, the default is %q", r.ID, len(options), r.Default().ID)
		}
		seen := map[string]bool{}
		for at, o := range options {
			if !kebab.MatchString(o.ID) || seen[o.ID] {
				t.Errorf("%s: option %q stands twice or is no name", r.ID, o.ID)
			}
			seen[o.ID] = true
			requireBoth(t, r.ID+" "+o.ID, o.Meaning)
			requireBoth(t, r.ID+" "+o.ID, o.Reason)
			got, err := r.Option(o.ID)
			place, _ := r.optionIndex(o.ID)
			if err != nil || got != o || place != at {
				t.Errorf("%s: Option(%q) = %v at %d, %v", r.ID, o.ID, got, place, err)
			}
		}
	}
	if index > rule.MaxVariables {
		t.Errorf("%d readings are more than a decision can choose from", index)
	}
}

func TestReadingsRefused(t *testing.T) {
	r, err := ReadingByID("absence-counts")
	requireError(t, err, rule.UnknownReading, "readings.absence-counts")
	if !strings.Contains(err.Error(), "did you mean absence-count?") || r.ID != "" {
		t.Errorf("the error names no reading near by, or there is a reading: %v", err)
	}
	if _, err = ReadingByID("xyz"); strings.Contains(err.Error(), "did you mean") {
		t.Errorf("nothing is near, but: %v", err)
	}
	_, err = ReadingByID("")
	requireError(t, err, rule.UnknownReading, "readings.")

	r, err = ReadingByID("absence-count")
	require.NoError(t, err)
	o, err := r.Option("hour")
	requireError(t, err, rule.BadValue, "readings.absence-count")
	if !strings.Contains(err.Error(), "did you mean hours?") || o != (Option{}) {
		t.Errorf("the error names no option near by, or there is an option: %v", err)
	}
	_, err = Reading{}.Option("hours")
	requireError(t, err, rule.BadValue, "readings.")
	if (Reading{}).Default() != (Option{}) {
		t.Error("the zero reading has a default")
	}
}

func TestInterpretationsAreValid(t *testing.T) {
	seen := map[string]bool{}
	var last []Ref
	for i := range Interpretations() {
		if !kebab.MatchString(i.ID) || seen[i.ID] {
			t.Errorf("interpretation %q stands twice or is no name", i.ID)
		}
		seen[i.ID] = true
		requireBoth(t, i.ID, i.Meaning)
		refs := slices.Collect(i.Refs())
		requireRefs(t, i.ID, refs)
		if slices.CompareFunc(last, refs, Ref.Compare) > 0 {
			t.Errorf("%s stands out of the order of the text", i.ID)
		}
		last = refs
		if i.Fact != "" && !factName.MatchString(i.Fact) {
			t.Errorf("%s fixes %q, which is no name of a fact", i.ID, i.Fact)
		}
	}
	if len(seen) != 17 {
		t.Errorf("%d interpretations, want 17", len(seen))
	}
}
