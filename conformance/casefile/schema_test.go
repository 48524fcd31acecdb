package casefile_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/conformance/casefile"
)

// schemaFile describes the JSON form of a case.
const schemaFile = "../schemas/case.json"

// caseSchema compiles the schema; a date must be a day that exists.
func caseSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	s, err := c.Compile(schemaFile)
	require.NoError(t, err)
	return s
}

// fits reports in what a case does not fit the schema.
func fits(s *jsonschema.Schema, text []byte) error {
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		return err
	}
	return s.Validate(v)
}

// Every case of the examples and of the tables fits the schema.
func TestCasesFitTheirSchema(t *testing.T) {
	s := caseSchema(t)
	for _, text := range exampleCases(t) {
		require.NoError(t, fits(s, text), "%s", text)
	}
	for _, rows := range [][]row{recipientRows, otherRows} {
		for _, r := range rows {
			require.NoError(t, fits(s, []byte(r.json())), "%s %s", r.duty, r.name)
		}
	}
}

// What the reader refuses for its form the schema refuses too, but for the few
// things that no schema can say; and what it refuses because it cannot have
// happened has the right form.
func TestCaseSchemaRefusesWhatTheReaderRefuses(t *testing.T) {
	s := caseSchema(t)
	silent := map[string]bool{}
	for _, c := range badForms {
		passes := fits(s, []byte(c.json)) == nil
		if _, expected := onlyTheReader[c.name]; passes != expected {
			t.Errorf("%s passes: %v", c.name, passes)
		}
		silent[c.name] = passes
	}
	for name, why := range onlyTheReader {
		require.True(t, silent[name], "%s: %s", name, why)
	}
	for _, c := range cannotHaveHappened {
		require.NoError(t, fits(s, []byte(c.json)), c.name)
	}
}

// onlyTheReader are faults of form that a schema does not see, and why.
var onlyTheReader = map[string]string{
	"a name twice":               "a schema sees the object that is left",
	"a name twice further in":    "the same",
	"a name twice in an event":   "the same",
	"a fraction for a count":     "4.0 is an integer to a schema",
	"a power of ten for a count": "1e1 too",
	"a day outside the window":   "days do not compare in a schema",
}

// What the reader takes to be in the right form the schema does too, and the other way
// round: a case with one member changed is taken by both or by neither.
func TestCaseSchemaAgreesWithTheReader(t *testing.T) {
	s := caseSchema(t)
	for _, whole := range []string{
		`{"case": "a-1", "as_of": "2022-12-31", "events": [VALUE]}`,
		`{"case": "a-1", "as_of": "2022-12-31", "facts": {FACT: VALUE}, "events": []}`,
		`{"case": VALUE, "as_of": "2022-12-31", "events": []}`,
		`{"case": "a-1", "as_of": VALUE, "events": []}`,
		`{"case": "a-1", "as_of": "2022-12-31", "subject": VALUE, "events": []}`,
		`{"case": "a-1", "as_of": "2022-12-31", "readings": {"quarter": VALUE}, "events": []}`,
		`{"case": "a-1", "as_of": "2022-12-31", "entry_dates": {"325": VALUE}, "events": []}`,
		`{"case": "a-1", "as_of": "2022-12-31", "events": [{"event": VALUE}]}`,
		`{"case": "a-1", "as_of": "2022-12-31", "events": [{"event": "violation", "date": VALUE}]}`,
		`{"case": "a-1", "as_of": "2022-12-31", "events": [{"event": "contract-extended", "months": VALUE}]}`,
		`{"case": "a-1", "as_of": "2022-12-31", "events": [{"event": "exited", "kind": VALUE}]}`,
		`{"case": "a-1", "as_of": "2022-12-31", "events": [{"event": "violation", "months": VALUE}]}`,
		`{"case": "a-1", "as_of": "2022-12-31", "events": [{"event": "services-provided", "services": VALUE}]}`,
		`{"case": "a-1", "as_of": "2022-12-31", "events": [{"event": "identification-completed", "positive": VALUE}]}`,
		`{"case": "a-1", "as_of": "2022-12-31", "subject": "organisation", "events": [{"event": "inspection-ended", "violation": VALUE}]}`,
		`{"case": "a-1", "as_of": "2022-12-31", "subject": "worker", "facts": {FACT: VALUE}, "events": []}`,
	} {
		for _, fact := range []string{`"minor"`, `"violations"`, `"treaty"`, `"citizenship"`, `"suspended_days"`, `"absence_hours"`, `"concluded"`, `"months"`} {
			for _, value := range []string{
				`true`, `"true"`, `null`, `0`, `3`, `36`, `37`, `-1`, `3650`, `3651`, `1000000`, `1000001`, `1.5`, `[]`, `{}`, `"unknown"`, `"none"`, `"citizen"`,
				`"a-1"`, `""`, `"2022-09-10"`, `"2022-02-29"`, `"2022-9-1"`, `"0000-01-01"`, `"worker"`, `"recipient"`, `"calendar-quarter"`, `"violation"`, `"training"`,
				`"completed"`, `"p40(1).s1"`, `["p40(1).s1"]`, `["p40(1).s1", "p39(4)"]`, `["p40(1).s1", "p40(1).s1"]`, `["p39(5)"]`, `"123456789012"`, `"12345678901"`,
				`"1-2.3_456789-012"`, `"123456a789012"`, `"` + strings.Repeat("a", 32) + `"`, `"` + strings.Repeat("a", 33) + `"`, `{"event": "returned"}`, `{"event": "exited"}`,
			} {
				text := []byte(strings.NewReplacer("VALUE", value, "FACT", fact).Replace(whole))
				_, err := casefile.Read(text)
				if bad := fits(s, text); (bad == nil) != (err == nil) {
					t.Errorf("%s: the reader says %v, the schema %v", text, err, bad)
				}
			}
			if !strings.Contains(whole, "FACT") {
				break
			}
		}
	}
}
