package casefile

import (
	"encoding/json"
	"os"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// The closed lists of the schema are those of the reader, in its order where the
// schema has one.
func TestCaseSchemaListsWhatTheReaderKnows(t *testing.T) {
	same := func(got, want []string) {
		t.Helper()
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("mismatch (-want +got):\n%s", diff)
		}
	}
	sorted := func(names []string) []string { slices.Sort(names); return names }
	same(schemaList(t, "properties"), sorted(slices.Clone(memberNames)))
	same(schemaList(t, "$defs", "event", "properties"), sorted(slices.Clone(eventMembers)))
	same(schemaList(t, "$defs", "event", "properties", "kind", "enum"), exitNames())
	same(schemaList(t, "$defs", "service", "enum"), append(standard.GeneralServices(), standard.SpecialServices()...))
	var names []string
	for _, s := range subjects {
		names = append(names, string(s))
		same(schemaList(t, "$defs", "of-"+string(s), "properties", "event", "enum"), kindNames(s))
	}
	same(schemaList(t, "properties", "subject", "enum"), names)
	var readings []string
	for r := range standard.Readings() {
		readings = append(readings, r.ID)
		var options []string
		for o := range r.Options() {
			options = append(options, o.ID)
		}
		same(schemaList(t, "$defs", "readings", "properties", r.ID, "enum"), options)
	}
	same(schemaList(t, "$defs", "readings", "properties"), sorted(readings))
	var acts []string
	for a := range standard.Acts() {
		if _, err := standard.OnLaw(standard.FirstDay(), standard.Entry{Act: a.Number, Day: a.From}); err == nil {
			acts = append(acts, a.Number)
		}
	}
	same(schemaList(t, "$defs", "entry-dates", "propertyNames", "enum"), acts)
	facts := admissible(standard.SubjectRecipient)
	same(schemaList(t, "$defs", "facts", "properties"), sorted(factNames(facts)))
	for _, f := range facts {
		if f.Type != rule.OptionType {
			continue
		}
		options := slices.Clone(f.Options)
		if f.Presumed.Known() {
			options = append(options, "unknown")
		}
		same(schemaList(t, "$defs", "facts", "properties", f.Name, "enum"), options)
	}
}

// schemaList gives the names at a place of the schema, or sorted the members of the object
// there.
func schemaList(t *testing.T, place ...string) []string {
	t.Helper()
	text, err := os.ReadFile("../schemas/case.json")
	require.NoError(t, err)
	var v any
	require.NoError(t, json.Unmarshal(text, &v))
	for _, step := range place {
		v = v.(map[string]any)[step]
		require.NotNil(t, v, place)
	}
	var names []string
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			names = append(names, item.(string))
		}
	case map[string]any:
		for name := range v {
			names = append(names, name)
		}
		slices.Sort(names)
	}
	return names
}
