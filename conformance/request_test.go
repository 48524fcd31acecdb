package conformance

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/standard/rule"
)

// asks makes a request of the decision expulsion with facts, for rows that are
// about the facts alone.
func asks(facts string) string { return about("expulsion", facts) }

func about(decision, facts string) string {
	return `{"id":"1","decision":"` + decision + `","on":"2022-11-01","facts":` + facts + `}`
}

// with puts a further member into a request.
func with(member string) string {
	return strings.TrimSuffix(asks(`{"violations":4}`), "}") + "," + member + "}"
}

// refusals are requests that get no answer: the kind and the path of the error.
var refusals = []struct {
	name, line string
	kind       rule.Kind
	path       string
}{
	// Step 1: the form.
	{"nothing", ``, rule.BadRequest, ""},
	{"blanks", " \t ", rule.BadRequest, ""},
	{"garbage", `garbage`, rule.BadRequest, ""},
	{"bytes that are no text", "\x00\xff\xfe", rule.BadRequest, ""},
	{"a list", `[` + asks(`{}`) + `]`, rule.BadRequest, ""},
	{"a string", `"expulsion"`, rule.BadRequest, ""},
	{"null", `null`, rule.BadRequest, ""},
	{"an object that does not end", `{"decision":"expulsion"`, rule.BadRequest, ""},
	{"a comma too many", asks(`{"violations":4,}`), rule.BadRequest, ""},
	{"single quotes", asks(`{'violations':4}`), rule.BadRequest, ""},
	{"a name without quotes", asks(`{violations:4}`), rule.BadRequest, ""},
	{"a comment", asks(`{} /* none */`), rule.BadRequest, ""},
	{"a number with a leading zero", asks(`{"violations":04}`), rule.BadRequest, ""},
	{"a number with a plus", asks(`{"violations":+4}`), rule.BadRequest, ""},
	{"no number", asks(`{"violations":NaN}`), rule.BadRequest, ""},
	{"invalid UTF-8 in a value", asks("{\"violations\":\"\xff\"}"), rule.BadRequest, ""},
	{"invalid UTF-8 in a name", asks("{\"violat\xc3ions\":4}"), rule.BadRequest, ""},
	{"half a surrogate pair", asks(`{"violations":"\ud800"}`), rule.BadRequest, ""},
	{"a byte order mark", "\ufeff" + asks(`{}`), rule.BadRequest, ""},
	{"something after it", asks(`{}`) + ` x`, rule.BadRequest, ""},
	{"a second request after it", asks(`{}`) + asks(`{}`), rule.BadRequest, ""},
	{"a hundred thousand brackets", asks(`{"violations":` + strings.Repeat("[", 100_000) + strings.Repeat("]", 100_000) + `}`), rule.BadRequest, ""},
	{"a hundred thousand braces", strings.Repeat(`{"facts":`, 100_000) + `1` + strings.Repeat(`}`, 100_000), rule.BadRequest, ""},
	{"two mebibytes of a fact", asks(`{"` + strings.Repeat("v", 2<<20) + `":4}`), rule.BadRequest, ""},
	{"two mebibytes of blanks", asks(`{}`) + strings.Repeat(" ", 2<<20), rule.BadRequest, ""},
	{"two mebibytes of garbage", strings.Repeat("x", 2<<20), rule.BadRequest, ""},
	{"a byte more than a mebibyte", padded(maxLine + 1), rule.BadRequest, ""},
	{"a member that no request has", with(`"fact":{}`), rule.BadRequest, "fact"},
	{"a member with another case", with(`"Readings":{}`), rule.BadRequest, "Readings"},
	{"an id that is a number", `{"id":1,"decision":"expulsion","on":"2022-11-01","facts":{}}`, rule.BadRequest, "id"},
	{"an id that is null", `{"id":null,"decision":"expulsion","on":"2022-11-01","facts":{}}`, rule.BadRequest, "id"},
	{"no decision", `{"id":"1","on":"2022-11-01","facts":{}}`, rule.BadRequest, "decision"},
	{"a decision that is null", `{"id":"1","decision":null,"on":"2022-11-01","facts":{}}`, rule.BadRequest, "decision"},
	{"a decision that is a list", `{"id":"1","decision":["expulsion"],"on":"2022-11-01","facts":{}}`, rule.BadRequest, "decision"},
	{"no day", `{"id":"1","decision":"expulsion","facts":{}}`, rule.BadRequest, "on"},
	{"a day that is null", `{"id":"1","decision":"expulsion","on":null,"facts":{}}`, rule.BadRequest, "on"},
	{"a day that is a number", `{"id":"1","decision":"expulsion","on":20221101,"facts":{}}`, rule.BadRequest, "on"},
	{"a day that does not exist", `{"id":"1","decision":"expulsion","on":"2022-02-30","facts":{}}`, rule.BadRequest, "on"},
	{"a leap day in a common year", `{"id":"1","decision":"expulsion","on":"2022-02-29","facts":{}}`, rule.BadRequest, "on"},
	{"a day with a time", `{"id":"1","decision":"expulsion","on":"2022-11-01T00:00:00Z","facts":{}}`, rule.BadRequest, "on"},
	{"a day as people write it", `{"id":"1","decision":"expulsion","on":"01.11.2022","facts":{}}`, rule.BadRequest, "on"},
	{"an empty day", `{"id":"1","decision":"expulsion","on":"","facts":{}}`, rule.BadRequest, "on"},
	{"no facts", `{"id":"1","decision":"expulsion","on":"2022-11-01"}`, rule.BadRequest, "facts"},
	{"facts that are null", asks(`null`), rule.BadRequest, "facts"},
	{"facts that are a list", asks(`["violations"]`), rule.BadRequest, "facts"},
	{"readings that are null", with(`"readings":null`), rule.BadRequest, "readings"},
	{"entry dates that are a day", with(`"entry_dates":"2022-09-10"`), rule.BadRequest, "entry_dates"},
	{"a member twice", with(`"on":"2022-11-02"`), rule.DuplicateName, "on"},
	{"a member twice, once escaped", with(`"\u006fn":"2022-11-02"`), rule.DuplicateName, "on"},
	{"a member twice that no request has", with(`"a":1,"a":1`), rule.DuplicateName, "a"},
	{"a fact twice", asks(`{"violations":4,"violations":4}`), rule.DuplicateName, "facts.violations"},
	{"a fact twice that the decision does not have", asks(`{"a":4,"a":4}`), rule.DuplicateName, "facts.a"},
	{"a key of a map twice", about("evaluation-sheet", `{"points":{"8":4,"8":5}}`), rule.DuplicateName, "facts.points.8"},
	{"a post twice", about("staffing", `{"staff":{"lawyer":1,"lawyer":1}}`), rule.DuplicateName, "facts.staff.lawyer"},
	{"a name twice in an item of a list", about("evaluation-sheet", `{"indicators":[2,{"a":1,"a":1}]}`), rule.DuplicateName, "facts.indicators[1].a"},
	{"a name twice in a value of the wrong type", asks(`{"violations":{"a":{"b":1,"b":1}}}`), rule.DuplicateName, "facts.violations.a.b"},
	{"a name twice in lists in lists", asks(`{"violations":[[],[0,{"a":1,"a":1}]]}`), rule.DuplicateName, "facts.violations[1][1].a"},
	{"a reading twice", with(`"readings":{"absence-count":"hours","absence-count":"hours"}`), rule.DuplicateName, "readings.absence-count"},
	{"an act twice", with(`"entry_dates":{"325":"2022-09-10","325":"2022-09-10"}`), rule.DuplicateName, "entry_dates.325"},

	{"a name that is an object with a name twice", `{{"":0,"a":{"":0,"":1}}:2}`, rule.BadRequest, ""},
	{"a fact whose name is an object with a name twice", asks(`{{"a":{"b":1,"b":1}}:true}`), rule.BadRequest, ""},
	{"an item of a list after such a name", asks(`{"violations":[1,{{"a":1,"a":1}:2}]}`), rule.BadRequest, ""},

	// Step 2: the decision.
	{"a misspelt decision", about("expulsoin", `{}`), rule.UnknownDecision, "decision"},
	{"a decision in capitals", about("EXPULSION", `{}`), rule.UnknownDecision, "decision"},
	{"an empty decision", about("", `{}`), rule.UnknownDecision, "decision"},

	// Step 3: the date.
	{"the eve of the first day", `{"decision":"expulsion","on":"2016-04-07","facts":{}}`, rule.NotInForce, "on"},
	{"the day of the repeal", `{"decision":"expulsion","on":"2023-07-01","facts":{}}`, rule.NotInForce, "on"},
	{"the far past", `{"decision":"expulsion","on":"0001-01-01","facts":{}}`, rule.NotInForce, "on"},
	{"the far future", `{"decision":"expulsion","on":"9999-12-31","facts":{}}`, rule.NotInForce, "on"},

	// Step 4: the names.
	{"a misspelt fact", asks(`{"violatons":4}`), rule.UnknownFact, "facts.violatons"},
	{"a fact in capitals", asks(`{"Violations":4}`), rule.UnknownFact, "facts.Violations"},
	{"a fact of another decision", asks(`{"citizenship":"citizen"}`), rule.UnknownFact, "facts.citizenship"},
	{"a fact without a name", asks(`{"":4}`), rule.UnknownFact, "facts."},
	{"a misspelt post", about("staffing", `{"staff":{"laywer":1}}`), rule.UnknownFact, "facts.staff.laywer"},
	{"a misspelt reading", with(`"readings":{"absence-counts":"hours"}`), rule.UnknownReading, "readings.absence-counts"},

	// Step 5: the values.
	{"a string for a count", asks(`{"violations":"4"}`), rule.BadValue, "facts.violations"},
	{"a truth for a count", asks(`{"violations":true}`), rule.BadValue, "facts.violations"},
	{"a count for a truth", asks(`{"contract_breached":1}`), rule.BadValue, "facts.contract_breached"},
	{"a string for a truth", asks(`{"contract_breached":"true"}`), rule.BadValue, "facts.contract_breached"},
	{"null for a count", asks(`{"violations":null}`), rule.BadValue, "facts.violations"},
	{"null for a truth", asks(`{"contract_breached":null}`), rule.BadValue, "facts.contract_breached"},
	{"null for a date", about("contract-term", `{"concluded":null}`), rule.BadValue, "facts.concluded"},
	{"null for a name", about("personal-scope", `{"citizenship":null}`), rule.BadValue, "facts.citizenship"},
	{"null for a presumed fact", about("personal-scope", `{"treaty":null}`), rule.BadValue, "facts.treaty"},
	{"null for a list", about("evaluation-sheet", `{"indicators":null}`), rule.BadValue, "facts.indicators"},
	{"null in a list", about("evaluation-sheet", `{"indicators":[2,null]}`), rule.BadValue, "facts.indicators[1]"},
	{"null for a map", about("staffing", `{"staff":null}`), rule.BadValue, "facts.staff"},
	{"null in a map", about("staffing", `{"staff":{"lawyer":null}}`), rule.BadValue, "facts.staff.lawyer"},
	{"null for a reading", with(`"readings":{"absence-count":null}`), rule.BadValue, "readings.absence-count"},
	{"null for an entry date", with(`"entry_dates":{"325":null}`), rule.BadValue, "entry_dates.325"},
	{"a fraction that is none", asks(`{"violations":4.0}`), rule.BadValue, "facts.violations"},
	{"an exponent", asks(`{"violations":1e2}`), rule.BadValue, "facts.violations"},
	{"a zero with a sign", asks(`{"violations":-0}`), rule.BadValue, "facts.violations"},
	{"a fraction in a list", about("evaluation-sheet", `{"indicators":[2.0]}`), rule.BadValue, "facts.indicators[0]"},
	{"an exponent in a decimal", about("staffing", `{"staff":{"lawyer":1e0}}`), rule.BadValue, "facts.staff.lawyer"},
	{"a fifth decimal place", about("staffing", `{"staff":{"lawyer":1.00001}}`), rule.BadValue, "facts.staff.lawyer"},
	{"a fifth decimal place in a string", about("staffing", `{"staff":{"lawyer":"1.50000"}}`), rule.BadValue, "facts.staff.lawyer"},
	{"a decimal without digits before the point", about("staffing", `{"staff":{"lawyer":".5"}}`), rule.BadValue, "facts.staff.lawyer"},
	{"a decimal comma", about("staffing", `{"staff":{"lawyer":"1,5"}}`), rule.BadValue, "facts.staff.lawyer"},
	{"an impossible date", about("contract-term", `{"concluded":"2022-02-30"}`), rule.BadValue, "facts.concluded"},
	{"an unknown option", about("personal-scope", `{"citizenship":"kazakh"}`), rule.BadValue, "facts.citizenship"},
	{"unknown for a fact without a presumption", asks(`{"contract_breached":"unknown"}`), rule.BadValue, "facts.contract_breached"},
	{"an unknown option of a reading", with(`"readings":{"absence-count":"weeks"}`), rule.BadValue, "readings.absence-count"},
	{"an impossible entry date", with(`"entry_dates":{"325":"2022-09-31"}`), rule.BadValue, "entry_dates.325"},
	{"an act that is none", with(`"entry_dates":{"326":"2022-09-10"}`), rule.BadValue, "entry_dates.326"},
	{"an entry outside the window", with(`"entry_dates":{"325":"2022-10-08"}`), rule.OutOfRange, "entry_dates.325"},
	{"a count below zero", asks(`{"violations":-1}`), rule.OutOfRange, "facts.violations"},
	{"a count above the bound", asks(`{"violations":1000001}`), rule.OutOfRange, "facts.violations"},
	{"a count above 64 bits", asks(`{"violations":9223372036854775808}`), rule.OutOfRange, "facts.violations"},
	{"a count of a thousand digits", asks(`{"violations":` + strings.Repeat("9", 1000) + `}`), rule.OutOfRange, "facts.violations"},
	{"a decimal of a thousand digits", about("staffing", `{"staff":{"lawyer":`+strings.Repeat("9", 1000)+`}}`), rule.OutOfRange, "facts.staff.lawyer"},
	{"a decimal below zero", about("staffing", `{"staff":{"lawyer":-0.5}}`), rule.OutOfRange, "facts.staff.lawyer"},
}

// padded is an answerable request of a length, blanks included.
func padded(length int) string {
	line := asks(`{"violations":4}`)
	return line + strings.Repeat(" ", length-len(line))
}

func TestRefusals(t *testing.T) {
	form, answer := schema(t, requestSchema), schema(t, answerSchema)
	for _, tt := range refusals {
		t.Run(tt.name, func(t *testing.T) {
			reply := Decide([]byte(tt.line))
			require.NotNil(t, reply.Err)
			if reply.Err.Kind != tt.kind || reply.Err.Path != tt.path {
				t.Errorf("got %s at %q (%s), want %s at %q", reply.Err.Kind, reply.Err.Path, reply.Err.Message, tt.kind, tt.path)
			}
			if !errors.Is(reply.Err, &rule.Error{Kind: tt.kind}) {
				t.Errorf("errors.Is does not know the kind %s", tt.kind)
			}
			if len(reply.Err.Value) > 80 {
				t.Errorf("the value has %d bytes", len(reply.Err.Value))
			}
			require.NoError(t, fits(answer, reply.AppendJSON(nil)))

			// What reaches a later step has the right form. Names that stand twice, and
			// length, are beyond a schema.
			if fits(form, []byte(tt.line)) != nil && tt.kind != rule.BadRequest && tt.kind != rule.DuplicateName {
				t.Error("the form is right and the schema refuses it")
			}
		})
	}
}

// A misspelt name gets a hint, for the reader it is likely to help.
func TestHints(t *testing.T) {
	for line, hint := range map[string]string{
		asks(`{"violatons":4}`):                                     "violations",
		about("expulsoin", `{}`):                                    "expulsion",
		with(`"readings":{"absence-counts":"hours"}`):               "absence-count",
		about("staffing", `{"staff":{"laywer":1}}`):                 "lawyer",
		about("personal-scope", `{"citizenship":"citizens"}`):       "citizen",
		asks(`{"violations_of_the_internal_rules_of_the_house":1}`): "",
	} {
		message := Decide([]byte(line)).Err.Message
		_, got, _ := strings.Cut(strings.TrimSuffix(message, "?"), "did you mean ")
		if got != hint {
			t.Errorf("%s: the hint is %q, want %q", message, got, hint)
		}
	}
}

// The first error counts, in the order of the steps: form, decision, date, names,
// values. Each row has the errors of all later steps too.
func TestFirstErrorInTheOrderOfTheSteps(t *testing.T) {
	const values = `"citizenship":1,"permanent_resident":2`
	for _, tt := range []struct {
		line string
		kind rule.Kind
		path string
	}{
		{`{"decision":"scope","on":"2015-01-01","facts":{"a":1,` + values + `},"readings":{"b":"c"},"no":1}`, rule.BadRequest, "no"},
		{`{"decision":"scope","on":"2015-01-01","facts":{"a":1,` + values + `},"readings":{"b":"c","b":"c"}}`, rule.DuplicateName, "readings.b"},
		{`{"decision":"scope","on":"2015-01-01","facts":{"a":1,` + values + `},"readings":{"b":"c"}}`, rule.UnknownDecision, "decision"},
		{`{"decision":"personal-scope","on":"2015-01-01","facts":{"a":1,` + values + `},"readings":{"b":"c"}}`, rule.NotInForce, "on"},
		{`{"decision":"personal-scope","on":"2022-09-05","facts":{` + values + `,"z":1,"a":1},"readings":{"b":"c"},"entry_dates":{"1":1}}`, rule.UnknownFact, "facts.z"},
		{`{"decision":"personal-scope","on":"2022-09-05","facts":{` + values + `},"readings":{"scope-conflict":"c","b":"c"},"entry_dates":{"1":1}}`, rule.UnknownReading, "readings.b"},
		{`{"decision":"personal-scope","on":"2022-09-05","facts":{` + values + `},"readings":{"scope-conflict":"c"},"entry_dates":{"1":1}}`, rule.BadValue, "facts.citizenship"},
		{`{"decision":"personal-scope","on":"2022-09-05","facts":{},"readings":{"scope-conflict":"c"},"entry_dates":{"1":1}}`, rule.BadValue, "readings.scope-conflict"},
		{`{"decision":"personal-scope","on":"2022-09-05","facts":{},"entry_dates":{"1":1}}`, rule.BadValue, "entry_dates.1"},
	} {
		err := Decide([]byte(tt.line)).Err
		require.NotNil(t, err, tt.line)
		if err.Kind != tt.kind || err.Path != tt.path {
			t.Errorf("%s: got %s at %q, want %s at %q", tt.line, err.Kind, err.Path, tt.kind, tt.path)
		}
	}
}

// The id comes back wherever it could be read: with an answer, and with an error
// of any kind that stands after it, or before it in a request of the right form.
func TestIDs(t *testing.T) {
	for _, tt := range []struct {
		line, id string
		has      bool
	}{
		{asks(`{}`), "1", true},
		{`{"decision":"expulsion","on":"2022-11-01","facts":{}}`, "", false},
		{`{"id":"","decision":"expulsion","on":"2022-11-01","facts":{}}`, "", true},
		{`{"id":"дело \"7\"\n","decision":"expulsion","on":"2022-11-01","facts":{}}`, "дело \"7\"\n", true},
		{asks(`{"violatons":4}`), "1", true},
		{asks(`{"violations":4,"violations":4}`), "1", true},
		{asks(`{} garbage`), "1", true},
		{asks(`{"` + strings.Repeat("v", 2<<20) + `":4}`), "1", true},
		{`{"decision":1,"no":2,"id":"1"}`, "1", true},
		{`{"id":"1","id":"2","decision":"expulsion","on":"2022-11-01","facts":{}}`, "1", true},
		{`{"decision":"expulsion","garbage,"id":"1"}`, "", false},
		{`garbage`, "", false},
	} {
		reply := Decide([]byte(tt.line))
		if reply.ID != tt.id || reply.HasID != tt.has {
			t.Errorf("%.100s: the id is %q (%t), want %q (%t)", tt.line, reply.ID, reply.HasID, tt.id, tt.has)
		}
		var back struct{ ID *string }
		require.NoError(t, json.Unmarshal(reply.AppendJSON(nil), &back))
		if (back.ID != nil) != tt.has || tt.has && *back.ID != tt.id {
			t.Errorf("%.100s: the id comes back as %v", tt.line, back.ID)
		}
	}
}

// One request in many spellings gets one answer.
func TestSpellingsOfOneRequest(t *testing.T) {
	want := Decide([]byte(asks(`{"violations":4,"contract_breached":false}`)))
	require.Nil(t, want.Err)
	for name, line := range map[string]string{
		"another order":             `{"facts":{"contract_breached":false,"violations":4},"on":"2022-11-01","decision":"expulsion","id":"1"}`,
		"blanks":                    " { \"id\" : \"1\" ,\t\"decision\":\"expulsion\",\"on\":\"2022-11-01\",\r\"facts\" : { \"violations\" : 4 , \"contract_breached\" : false } } \r",
		"escapes":                   `{"\u0069d":"\u0031","decision":"expuls\u0069on","on":"2022\u002d11-01","facts":{"violat\u0069ons":4,"contract_breached":false}}`,
		"empty readings":            `{"id":"1","decision":"expulsion","on":"2022-11-01","facts":{"violations":4,"contract_breached":false},"readings":{},"entry_dates":{}}`,
		"the default of a reading":  `{"id":"1","decision":"expulsion","on":"2022-11-01","facts":{"violations":4,"contract_breached":false},"readings":{"violations-window":"whole-contract"}}`,
		"an escaped reading":        `{"id":"1","decision":"expulsion","on":"2022-11-01","facts":{"violations":4,"contract_breached":false},"readings":{"violations-window":"whole\u002dcontract"}}`,
		"the longest line there is": strings.Replace(padded(maxLine-len(`,"contract_breached":false`)), `"violations":4`, `"violations":4,"contract_breached":false`, 1),
	} {
		got := Decide([]byte(line))
		if diff := cmp.Diff(string(want.AppendJSON(nil)), string(got.AppendJSON(nil))); diff != "" {
			t.Errorf("%s: mismatch (-want +got):\n%s", name, diff)
		}
	}
}

// A presumption is set aside by the word unknown, however it is spelt in JSON.
func TestUnknownSetsAPresumptionAside(t *testing.T) {
	for _, word := range []string{`"unknown"`, `"\u0075nknown"`} {
		reply := Decide([]byte(about("personal-scope", `{"citizenship":"citizen","treaty":`+word+`}`)))
		require.Nil(t, reply.Err, word)
		require.Equal(t, rule.Undetermined, reply.Answer.State, word)
		require.Equal(t, []string{"treaty"}, reply.Answer.Needed, word)
		require.Empty(t, reply.Answer.Presumed, word)
	}
}

// A decimal is the same as a number and as a string.
func TestDecimals(t *testing.T) {
	for _, one := range []string{`1.5`, `"1.5"`, `1.5000`, `"1.50"`, `"\u0031.5"`} {
		reply := Decide([]byte(about("staffing", `{"recipients":1,"children":0,"training_groups":0,"staff":{"director":`+one+`}}`)))
		require.Nil(t, reply.Err, one)
		require.Equal(t, rule.NotMet, reply.Answer.State, one)
		for _, e := range reply.Answer.Value("shortfall").Entries() {
			require.NotEqual(t, "director", e.Name, one)
		}
	}
}

// No line keeps the stream busy: names without end, and names that are all nearly
// right, cost no more than reading them.
func TestHostileLinesAreRefusedAtOnce(t *testing.T) {
	many := func(n int, item func(suffix string) string) string {
		items := make([]string, n)
		for i := range items {
			items[i] = item(fmt.Sprintf("%05d", i))
		}
		return strings.Join(items, ",")
	}
	for name, tt := range map[string]struct {
		line  string
		names int
	}{
		"a fact as long as a line":     {asks(`{"` + strings.Repeat("v", maxLine-100) + `":4}`), 1},
		"a decision as long as a line": {about(strings.Repeat("v", maxLine-100), `{}`), 1},
		"misspelt facts":               {asks(`{` + many(3_000, func(s string) string { return `"unable_to_inform_for_valid_reason` + s + `":true` }) + `}`), 3_000},
		"misspelt readings":            {with(`"readings":{` + many(3_000, func(s string) string { return `"injured-party-without-sheet` + s + `":"either"` }) + `}`), 3_000},
		"points of no row":             {about("evaluation-sheet", `{"points":{`+many(9_000, func(s string) string { return `"x` + s + `":1` })+`}}`), 9_000},
		"a list of one row":            {about("evaluation-sheet", `{"indicators":[`+many(30_000, func(string) string { return "2" })+`]}`), 30_000},
	} {
		require.LessOrEqual(t, len(tt.line), maxLine, name)
		var reply Reply
		allocs := testing.AllocsPerRun(1, func() { reply = Decide([]byte(tt.line)) })
		require.NotNil(t, reply.Err, name)
		require.NotEqual(t, rule.BadRequest, reply.Err.Kind, name)
		if most := 1000 + 8*tt.names; allocs > float64(most) {
			t.Errorf("%s: %.0f allocations for %d names", name, allocs, tt.names)
		}
	}
}
