package conformance

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// The schemas, by the documents that they describe.
const (
	vectorSchema  = "vectors/schema.json"
	requestSchema = "schemas/request.json"
	answerSchema  = "schemas/answer.json"
	traceSchema   = "schemas/trace.json"
	reportSchema  = "schemas/report.json"
)

func schema(t *testing.T, file string) *jsonschema.Schema {
	t.Helper()
	c := jsonschema.NewCompiler()
	c.AssertFormat() // a date must be a day that exists
	s, err := c.Compile(file)
	require.NoError(t, err)
	return s
}

// fits reports in what a JSON document does not fit a schema.
func fits(s *jsonschema.Schema, document []byte) error {
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(document))
	if err != nil {
		return err
	}
	return s.Validate(v)
}

func loadVectors(t *testing.T) []Vector {
	t.Helper()
	vectors, err := Load(SuiteFS())
	require.NoError(t, err)
	require.NotEmpty(t, vectors)
	return vectors
}

func TestVectorFilesFitTheirSchema(t *testing.T) {
	s := schema(t, vectorSchema)
	files, err := fs.Glob(SuiteFS(), "*.json")
	require.NoError(t, err)
	require.Contains(t, files, schemaFile)
	require.Greater(t, len(files), 1)
	for _, file := range files {
		if !holdsVectors(file) {
			continue
		}
		text, err := fs.ReadFile(SuiteFS(), file)
		require.NoError(t, err)
		if err := fits(s, text); err != nil {
			t.Errorf("%s: %v", file, err)
		}
	}
}

// A schema that lets everything through would pass the test above.
func TestVectorSchemaRefuses(t *testing.T) {
	const good = `{"id":"a-b","title":{"en":"a","ru":"b"},"refs":["p43(1)"],"authority":"text","kind":"plain",` +
		`"request":{"decision":"expulsion","on":"2022-11-01","facts":{}},` +
		`"expect":{"state":"met","outcomes":[],"reasons":["p43(1)"],"needed":[]},"why":"c"}`
	s := schema(t, vectorSchema)
	require.NoError(t, fits(s, []byte("["+good+"]")))
	for _, tt := range []struct{ name, old, new string }{
		{"an id with capitals", `"a-b"`, `"A-b"`},
		{"an id that is a number", `"a-b"`, `"1"`},
		{"one language", `"en":"a",`, ``},
		{"no provision", `["p43(1)"],"auth`, `[],"auth`},
		{"what is no citation", `["p43(1)"],"auth`, `["p43 (1)"],"auth`},
		{"an unknown authority", `"text"`, `"custom"`},
		{"a reading that is not named", `"text"`, `"reading"`},
		{"a reading that nothing rests on", `"kind"`, `"reading":"a=b","kind"`},
		{"a pair without the other half", `"plain"`, `"pair"`},
		{"the other half of no pair", `"plain"`, `"plain","pair":"b"`},
		{"an error that is none", `"plain"`, `"error"`},
		{"an open kind with a definite answer", `"plain"`, `"undetermined"`},
		{"a request with an id", `{"decision"`, `{"id":"1","decision"`},
		{"a request without facts", `,"facts":{}`, ``},
		{"an impossible day", `2022-11-01`, `2022-02-30`},
		{"an unknown state", `"met"`, `"yes"`},
		{"no outcomes", `"outcomes":[],`, ``},
		{"no reasons", `"reasons":["p43(1)"],`, ``},
		{"no needed facts", `,"needed":[]`, ``},
		{"a definite answer that needs a fact", `"needed":[]`, `"needed":["violations"]`},
		{"an open answer with reasons", `"met"`, `"undetermined"`},
		{"an error beside an answer", `"state"`, `"error":{"kind":"bad-value"},"state"`},
		{"a name twice in a list", `"needed":[]`, `"needed":[],"readings":["a","a"]`},
		{"an unknown member", `"why"`, `"because":"d","why"`},
		{"no why", `,"why":"c"`, ``},
	} {
		require.Equal(t, 1, strings.Count(good, tt.old), tt.name)
		if fits(s, []byte("["+strings.Replace(good, tt.old, tt.new, 1)+"]")) == nil {
			t.Errorf("%s passes", tt.name)
		}
	}
	if fits(s, []byte(`[]`)) == nil {
		t.Error("an empty file passes")
	}
}

// What no schema can say of a vector.
func TestVectorsNameWhatExists(t *testing.T) {
	for _, v := range loadVectors(t) {
		for _, ref := range v.Refs {
			if _, err := standard.ParseRef(ref); err != nil {
				t.Errorf("%s: %v", v.ID, err)
			}
		}
		if v.Authority == "reading" {
			id, option, _ := strings.Cut(v.Reading, "=")
			r, err := standard.ReadingByID(id)
			if err == nil {
				_, err = r.Option(option)
			}
			if err != nil {
				t.Errorf("%s: %v", v.ID, err)
			}
		}
	}
}

// The halves of a pair name each other and differ in one fact, and in the answer.
func TestPairsDifferInOneFactAndInTheAnswer(t *testing.T) {
	vectors := map[string]Vector{}
	for _, v := range loadVectors(t) {
		vectors[v.ID] = v
	}
	pairs := 0
	for id, v := range vectors {
		if v.Kind != "pair" {
			continue
		}
		pairs++
		other := vectors[v.Pair]
		if other.Pair != id || v.Pair == id {
			t.Errorf("%s and %s do not name each other", id, v.Pair)
			continue
		}
		a, b := requestOf(t, v), requestOf(t, other)
		differing := 0
		for name := range unite(a.Facts, b.Facts) {
			if !cmp.Equal(a.Facts[name], b.Facts[name]) {
				differing++
			}
		}
		a.Facts, b.Facts = nil, nil
		if differing != 1 || !cmp.Equal(a, b) {
			t.Errorf("%s and %s differ in %d facts, and else by %s", id, v.Pair, differing, cmp.Diff(a, b))
		}
		if cmp.Equal(answerOf(t, v), answerOf(t, other)) {
			t.Errorf("%s and %s expect the same", id, v.Pair)
		}
	}
	require.NotZero(t, pairs)
}

type plainRequest struct {
	Decision, On string
	Facts        map[string]any
	Readings     map[string]any
	EntryDates   map[string]any `json:"entry_dates"`
}

func requestOf(t *testing.T, v Vector) (q plainRequest) {
	require.NoError(t, json.Unmarshal(v.Request, &q), v.ID)
	return q
}

// answerOf gives what the law demands: without readings and judgements, which say
// on what an answer turns.
func answerOf(t *testing.T, v Vector) (answer map[string]any) {
	v.Expect.Readings, v.Expect.Judgements, v.Expect.Presumed = nil, nil, nil
	text, err := json.Marshal(v.Expect)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(text, &answer))
	return answer
}

func unite(a, b map[string]any) map[string]bool {
	names := map[string]bool{}
	for name := range a {
		names[name] = true
	}
	for name := range b {
		names[name] = true
	}
	return names
}

// A request fits the schema exactly when its form is right.
func TestRequestsFitTheirSchema(t *testing.T) {
	s := schema(t, requestSchema)
	for _, v := range loadVectors(t) {
		line, err := v.RequestLine()
		require.NoError(t, err)
		bad := v.Expect.Error != nil && v.Expect.Error.Kind == string(rule.BadRequest)
		if err := fits(s, line); (err != nil) != bad {
			t.Errorf("%s: %v", v.ID, err)
		}
	}
}

func TestAnswersFitTheirSchema(t *testing.T) {
	s := schema(t, answerSchema)
	for _, v := range loadVectors(t) {
		line, err := v.RequestLine()
		require.NoError(t, err)
		reply := Decide(line)
		if err := fits(s, reply.AppendJSON(nil)); err != nil {
			t.Errorf("%s: %v", v.ID, err)
		}
	}
}

func TestAnswerSchemaRefuses(t *testing.T) {
	const good = `{"id":"1","decision":"expulsion","edition":"383","state":"met","outcomes":["expel"],"reasons":["p43(1)"],"needed":[],` +
		`"also_needed":[],"presumed":[],"readings":[],"judgements":[],"uncertain":["325"],"values":{"a":[1,{"b":"c"}]}}`
	const bad = `{"id":"1","error":{"kind":"bad-value","message":"m","path":""}}`
	s := schema(t, answerSchema)
	require.NoError(t, fits(s, []byte(good)))
	require.NoError(t, fits(s, []byte(bad)))
	for _, tt := range []struct{ name, whole, old, new string }{
		{"an id that is a number", good, `"1"`, `1`},
		{"no decision", good, `"decision":"expulsion",`, ``},
		{"no also_needed", good, `"also_needed":[],`, ``},
		{"an unknown edition", good, `"383"`, `"384"`},
		{"an unknown state", good, `"met"`, `"true"`},
		{"a reason that is no citation", good, `"p43(1)"`, `"paragraph 43"`},
		{"a definite answer without a reason", good, `"p43(1)"`, ``},
		{"a definite answer that needs a fact", good, `"needed":[],"a`, `"needed":["x"],"a`},
		{"an open answer that needs nothing", good, `"met"`, `"undetermined"`},
		{"a value that is null", good, `"c"`, `null`},
		{"an act that is none", good, `"325"`, `"order 325"`},
		{"an unknown member", good, `"id":"1"`, `"no":"1"`},
		{"an error beside an answer", good, `"id":"1"`, `"error":{"kind":"bad-value","message":"m","path":""}`},
		{"an unknown kind", bad, `bad-value`, `bad`},
		{"a kind that only files have", bad, `bad-value`, `bad-case`},
		{"an error without a path", bad, `,"path":""`, ``},
		{"an error without a message", bad, `"message":"m",`, ``},
	} {
		require.Equal(t, 1, strings.Count(tt.whole, tt.old), tt.name)
		if fits(s, []byte(strings.Replace(tt.whole, tt.old, tt.new, 1))) == nil {
			t.Errorf("%s passes", tt.name)
		}
	}
}

func TestTracesFitTheirSchema(t *testing.T) {
	s := schema(t, traceSchema)
	traced := map[string]bool{}
	for _, v := range loadVectors(t) {
		line, err := v.RequestLine()
		require.NoError(t, err)
		reply, understood := decide(line)
		if reply.Err != nil {
			continue
		}
		trace, ok := traceOf(understood)
		if !ok {
			continue
		}
		traced[trace.Decision] = true
		if err := fits(s, trace.AppendJSON(nil)); err != nil {
			t.Errorf("%s: %v", v.ID, err)
		}
	}
	for d := range Decisions() {
		if d.Rules != nil && !traced[d.Rules.Name] {
			t.Errorf("no vector of %s has a trace", d.Rules.Name)
		}
	}
	for name, bad := range map[string]string{
		"another version":           `{"version":2,"decision":"d","state":{"truth":"yes","en":"a","ru":"b"}}`,
		"no state":                  `{"version":1,"decision":"d"}`,
		"no Russian":                `{"version":1,"decision":"d","state":{"truth":"yes","en":"a"}}`,
		"an unknown truth":          `{"version":1,"decision":"d","state":{"truth":"maybe","en":"a","ru":"b"}}`,
		"a citation of nothing":     `{"version":1,"decision":"d","state":{"truth":"yes","en":"a","ru":"b","cited":true}}`,
		"an empty list of steps":    `{"version":1,"decision":"d","state":{"truth":"yes","en":"a","ru":"b","steps":[]}}`,
		"a step that is wrong deep": `{"version":1,"decision":"d","state":{"truth":"yes","en":"a","ru":"b","steps":[{"truth":"yes"}]}}`,
	} {
		if fits(s, []byte(bad)) == nil {
			t.Errorf("a trace with %s passes", name)
		}
	}
}

// hesitant is an implementation that knows all answers and gives only some.
type hesitant struct{ asked int }

func (h *hesitant) Answer(ctx context.Context, request []byte) ([]byte, error) {
	h.asked++
	answer, err := Library{}.Answer(ctx, request)
	switch h.asked % 4 {
	case 1:
		var whole struct{ ID string }
		if err := json.Unmarshal(answer, &whole); err != nil {
			return nil, err
		}
		return []byte(`{"id":"` + whole.ID + `","error":{"kind":"unknown-decision","message":"no","path":"decision"}}`), nil
	case 2:
		return bytes.Replace(answer, []byte(`"state":"`), []byte(`"state":"not_`), 1), err
	case 3:
		return nil, errors.New("no answer")
	}
	return answer, err
}

func TestReportsFitTheirSchema(t *testing.T) {
	s := schema(t, reportSchema)
	for name, impl := range map[string]Implementation{"the library": Library{}, "another": &hesitant{}} {
		report, err := Run(context.Background(), SuiteFS(), impl)
		require.NoError(t, err)
		text, err := json.Marshal(report)
		require.NoError(t, err)
		if err := fits(s, text); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if name == "another" {
			for _, status := range []Status{Passed, Failed, Skipped, Errored} {
				require.NotZero(t, report.Count(status), status)
			}
		}
	}
	for name, bad := range map[string]string{
		"a failure without a difference": `{"passed":0,"failed":1,"skipped":0,"errored":0,"verdicts":[{"id":"a","file":"b.json","status":"failed"}]}`,
		"a skip without a reason":        `{"passed":0,"failed":0,"skipped":1,"errored":0,"verdicts":[{"id":"a","file":"b.json","status":"skipped"}]}`,
		"a pass with a reason":           `{"passed":1,"failed":0,"skipped":0,"errored":0,"verdicts":[{"id":"a","file":"b.json","status":"passed","reason":"c"}]}`,
		"no verdicts":                    `{"passed":0,"failed":0,"skipped":0,"errored":0}`,
		"an unknown status":              `{"passed":0,"failed":0,"skipped":0,"errored":0,"verdicts":[{"id":"a","file":"b.json","status":"fine"}]}`,
	} {
		if fits(s, []byte(bad)) == nil {
			t.Errorf("a report with %s passes", name)
		}
	}
}

// The closed lists of the schemas are those of the library.
func TestSchemasListWhatTheLibraryKnows(t *testing.T) {
	kinds := []string{}
	for _, k := range rule.Kinds() {
		if k != rule.BadAmendment && k != rule.BadCase && k != rule.UnknownProvision { // of files, never of a request
			kinds = append(kinds, string(k))
		}
	}
	states := []string{}
	for _, s := range []rule.State{rule.Met, rule.NotMet, rule.NotApplicable, rule.Undetermined} {
		states = append(states, s.String())
	}
	editions := []string{}
	for act := range standard.Acts() {
		if e, err := standard.On(act.Latest); err == nil && e.ID() == act.Number {
			editions = append(editions, e.ID())
		}
	}
	certainties := []string{calendar.Secondary.String(), calendar.Announced.String(), calendar.Projected.String()}
	for _, tt := range []struct {
		file, pointer string
		want          []string
	}{
		{answerSchema, "/$defs/refusal/properties/error/properties/kind/enum", kinds},
		{vectorSchema, "/$defs/expectation/properties/error/properties/kind/enum", kinds},
		{answerSchema, "/$defs/answer/properties/state/enum", states},
		{vectorSchema, "/$defs/expectation/properties/state/enum", states},
		{answerSchema, "/$defs/answer/properties/edition/enum", editions},
		{vectorSchema, "/$defs/expectation/properties/edition/enum", editions},
		{answerSchema, "/$defs/answer/properties/certainty/enum", certainties},
		{vectorSchema, "/$defs/expectation/properties/certainty/enum", certainties},
	} {
		if diff := cmp.Diff(tt.want, listAt(t, tt.file, jsontext.Pointer(tt.pointer))); diff != "" {
			t.Errorf("%s %s: mismatch (-want +got):\n%s", tt.file, tt.pointer, diff)
		}
	}
}

// The members that a program may meet are those that the schema requires, in the
// order of the answer.
func TestAnswerSchemaRequiresEveryList(t *testing.T) {
	reply := Decide([]byte(`{"decision":"expulsion","on":"2022-11-01","facts":{}}`))
	d := jsontext.NewDecoder(bytes.NewReader(reply.AppendJSON(nil)))
	_, err := d.ReadToken()
	require.NoError(t, err)
	var names []string
	for d.PeekKind() == '"' {
		name, err := d.ReadToken()
		require.NoError(t, err)
		names = append(names, name.String())
		require.NoError(t, d.SkipValue())
	}
	want := slices.DeleteFunc(names, func(name string) bool { return name == "edition" })
	if diff := cmp.Diff(want, listAt(t, answerSchema, "/$defs/answer/required")); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

// listAt gives the list of names at a place of a JSON file.
func listAt(t *testing.T, file string, place jsontext.Pointer) (list []string) {
	t.Helper()
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	var v any
	require.NoError(t, json.Unmarshal(text, &v))
	for token := range place.Tokens() {
		members, _ := v.(map[string]any)
		require.Contains(t, members, token, "%s %s", file, place)
		v = members[token]
	}
	for _, item := range v.([]any) {
		list = append(list, item.(string))
	}
	return list
}
