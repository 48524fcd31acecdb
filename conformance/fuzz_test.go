package conformance_test

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/conformance/cmd/pana/yamlfile"
	"github.com/pana-kz/pana/conformance/effect"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// Whatever a line holds, there is one line of JSON for an answer, the same each time,
// and its state and lists agree with each other.
func FuzzDecide(f *testing.F) {
	vectors, err := conformance.Load(conformance.SuiteFS())
	require.NoError(f, err)
	for i := range vectors {
		line, err := vectors[i].RequestLine()
		require.NoError(f, err)
		f.Add(line)
	}
	f.Add([]byte(`{"id":"a","id":"b"}`))
	f.Add([]byte(`{{"":0,"a":{"":0,"":1}}:2}`)) // a name that is no text
	f.Add([]byte("{\"decision\":\"\xff\"}"))
	f.Add([]byte(`{"decision":"contract-exten","on":"2022-09-16","facts":{}}`)) // as near to one decision as to another
	f.Fuzz(func(t *testing.T, line []byte) {
		answer := conformance.AnswerLine(nil, line)
		require.True(t, json.Valid(answer), "%s", answer)
		require.Equal(t, len(answer)-1, bytes.IndexByte(answer, '\n'))
		require.Equal(t, answer, conformance.AnswerLine(nil, line))
		reply := conformance.Decide(line)
		if reply.Err != nil {
			refusal(t, reply.Err)
			return
		}
		a := &reply.Answer
		require.Equal(t, a.State == rule.Undetermined, len(a.Needed) > 0)
		require.Equal(t, a.State != rule.Undetermined, len(a.Reasons) > 0)
	})
}

// Whatever a draft holds, it is read or refused; what is read amends an edition or is
// refused; and an amended edition answers.
func FuzzAmend(f *testing.F) {
	f.Add([]byte(`{"amendment":"a","against":"383","signed":"2022-12-01","changes":[{"set":"p16/term","to":"9mo"}]}`))
	f.Add([]byte(`{"amendment":"a","against":"383","changes":[{"strike":"p6(3)"},{"set":"p43(1)/violations","to":0}]}`))
	f.Add([]byte(`{"amendment":"a","against":"383","facts":[{"name":"x","type":"truth","en":"x","ru":"x"}],"changes":[{"add":"p16","item":"3","when":"x"}]}`))
	f.Add([]byte(`{"amendment":"a","against":"138","changes":[{"insert":"p13-2","into":"identification","when":{"all":["minor",{"not":"sheet_recognised"}]},"then":"not_met"}]}`))
	f.Add([]byte(`{"amendment":"a","against":"383","changes":[{"set":"p26/frequency","to":"1000000mo"},{"set":"annex5(10)/groups","to":"0"}]}`))
	for _, draft := range exampleDrafts(f) {
		f.Add(draft)
	}
	f.Add([]byte(`{"amendment":"a","against":"383","changes":[{"strike":"p6(3)"}]}}`))
	f.Add([]byte(`{"amendment":"a","against":"383","changes":[{"strike":"p6(3)"}]}{`))
	f.Add([]byte(`{"":"","":""}`))
	ed, err := standard.On(calendar.MustDate(2022, time.November, 1))
	require.NoError(f, err)
	var requests []openQuestion
	for _, decision := range []string{"admission", "exit", "staffing", "due", "stay-kind"} {
		d, err := conformance.DecisionByName(decision)
		require.NoError(f, err)
		requests = append(requests, openQuestion{d})
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		a, err := conformance.ReadAmendment(text)
		if err != nil {
			refusal(t, err, rule.BadAmendment, rule.DuplicateName)
			return
		}
		require.True(t, json.Valid(text), "%q is no JSON and was read", text)
		after, err := conformance.Amend(ed, a)
		if err != nil {
			refusal(t, err)
			return
		}
		for _, r := range requests {
			r.ask(t, after)
		}
	})
}

// exampleDrafts gives the drafts of the examples, as JSON.
func exampleDrafts(f *testing.F) (drafts [][]byte) {
	files, err := filepath.Glob("../docs/examples/amendments/*.yaml")
	require.NoError(f, err)
	require.NotEmpty(f, files)
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(f, err)
		draft, err := yamlfile.ToJSON(text)
		require.NoError(f, err, file)
		drafts = append(drafts, draft)
	}
	return drafts
}

// refusal holds an error to what callers rely on: a kind of the closed list, or of a
// shorter one, and words.
func refusal(t *testing.T, err error, kinds ...rule.Kind) {
	t.Helper()
	var refused *rule.Error
	require.ErrorAs(t, err, &refused)
	if len(kinds) == 0 {
		kinds = rule.Kinds()
	}
	require.Contains(t, kinds, refused.Kind)
	require.NotEmpty(t, refused.Message)
	require.True(t, utf8.ValidString(refused.Path), "%q", refused.Path)
}

// openQuestion asks a decision with nothing known.
type openQuestion struct{ decision *standard.Decision }

func (r openQuestion) ask(t *testing.T, e standard.Edition) {
	def := e.Def(r.decision)
	a, err := e.AnswerValues(r.decision, make([]rule.Value, len(def.Facts)))
	if err == nil {
		require.Equal(t, def.Name, a.Decision)
	}
}

// suiteOf is a suite of one file.
func suiteOf(text []byte) fstest.MapFS {
	return fstest.MapFS{"a.json": {Data: text}}
}

// seedVectors adds a few vectors of each file of the suite, each as a file.
func seedVectors(f *testing.F) {
	vectors, err := conformance.Load(conformance.SuiteFS())
	require.NoError(f, err)
	for i := 0; i < len(vectors); i += 25 {
		text, err := json.Marshal(vectors[i : i+1])
		require.NoError(f, err)
		f.Add(text)
	}
}

// Whatever a file of vectors holds, it is read or refused; what is read makes request
// lines, gets a verdict each, and, written again, is read as the same.
func FuzzLoad(f *testing.F) {
	seedVectors(f)
	for _, s := range []string{"", "[]", "[{}]", `[{"id":"a","request":1}]`, `[{"id":"a","request":{}},{"id":"a","request":{}}]`, `[{"id":"a","request":null,"expect":{"absent":["x"]}}]`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		vectors, err := conformance.Load(suiteOf(text))
		if err != nil {
			require.NotEmpty(t, err.Error())
			return
		}
		for i := range vectors {
			line, err := vectors[i].RequestLine()
			require.NoError(t, err)
			require.True(t, json.Valid(line), "%s", line)
			require.Equal(t, -1, bytes.IndexByte(line, '\n'))
		}
		report, err := conformance.Run(context.Background(), suiteOf(text), conformance.Library{})
		require.NoError(t, err)
		require.Len(t, report.Verdicts, len(vectors))
		counted := 0
		for _, s := range []conformance.Status{conformance.Passed, conformance.Failed, conformance.Skipped, conformance.Errored} {
			counted += report.Count(s)
		}
		require.Equal(t, len(vectors), counted)
		written, err := json.Marshal(vectors)
		require.NoError(t, err)
		again, err := conformance.Load(suiteOf(written))
		require.NoError(t, err, "%s", written)
		rewritten, err := json.Marshal(again)
		require.NoError(t, err)
		require.Equal(t, string(written), string(rewritten))
	})
}

// parrot is an implementation that always says the same.
type parrot []byte

func (p parrot) Answer(context.Context, []byte) ([]byte, error) { return p, nil }

// Whatever an implementation answers, it gets a verdict; the answer of the library
// alone passes, and what passes or fails is an answer with the id of the vector.
func FuzzVerdict(f *testing.F) {
	const one = `[{"id":"a","title":{"en":"a","ru":"b"},"refs":["p43(1)"],"authority":"text","kind":"plain",` +
		`"request":{"decision":"expulsion","on":"2022-11-01","facts":{"violations":4}},` +
		`"expect":{"state":"met","outcomes":["expel","terminate-contract"],"reasons":["p43(1)"],"needed":[],"edition":"383"},"why":"c"}]`
	vectors, err := conformance.Load(suiteOf([]byte(one)))
	require.NoError(f, err)
	line, err := vectors[0].RequestLine()
	require.NoError(f, err)
	right := conformance.AnswerLine(nil, line)
	f.Add(right)
	for _, s := range []string{"", "null", "{}", `{"id":"a"}`, `{"id":"a","error":{"kind":"unknown-decision"}}`, `{"id":"a","state":"met","reasons":null}`, `{"id":"a","values":{"x":1e400}}`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, answer []byte) {
		report, err := conformance.Run(context.Background(), suiteOf([]byte(one)), parrot(answer))
		require.NoError(t, err)
		require.Len(t, report.Verdicts, 1)
		v := &report.Verdicts[0]
		require.Equal(t, v.Status == conformance.Failed, len(v.Diff) > 0)
		require.Equal(t, v.Status == conformance.Errored || v.Status == conformance.Skipped, v.Reason != "")
		text, err := json.Marshal(report)
		require.NoError(t, err)
		require.True(t, json.Valid(text))
		if v.Status == conformance.Errored {
			return
		}
		var said struct{ ID, State string }
		require.NoError(t, json.Unmarshal(answer, &said), "%s", v.Status)
		require.Equal(t, "a", said.ID)
		if v.Status == conformance.Passed {
			require.Equal(t, "met", said.State)
		}
	})
}

// Whatever a stream holds, each line gets the answer that it gets by itself.
func FuzzStream(f *testing.F) {
	vectors, err := conformance.Load(conformance.SuiteFS())
	require.NoError(f, err)
	var lines []byte
	for i := 0; i < len(vectors); i += 60 {
		line, err := vectors[i].RequestLine()
		require.NoError(f, err)
		lines = append(append(lines, line...), '\n')
	}
	f.Add(lines)
	f.Add([]byte("\n\r\n{}\n\n"))
	f.Add([]byte("{}\r\n{\"decision\":\"expulsion\"}"))
	f.Fuzz(func(t *testing.T, in []byte) {
		var want []byte
		for line := range bytes.Lines(in) {
			want = conformance.AnswerLine(want, bytes.TrimSuffix(line, []byte("\n")))
		}
		var out bytes.Buffer
		require.NoError(t, conformance.Stream(context.Background(), bytes.NewReader(in), &out, conformance.AnswerLine, nil))
		require.Equal(t, string(want), out.String())
	})
}

// Whatever a known case holds, asking it before and after a draft counts it once, and
// a change is a document that names its edits.
func FuzzKnownCase(f *testing.F) {
	vectors, err := conformance.Load(conformance.SuiteFS())
	require.NoError(f, err)
	for i := 0; i < len(vectors); i += 10 {
		line, err := vectors[i].RequestLine()
		require.NoError(f, err)
		f.Add(line)
	}
	before, err := standard.On(calendar.MustDate(2022, time.November, 1))
	require.NoError(f, err)
	draft, err := conformance.ReadAmendment([]byte(`{"amendment":"a","against":"383","facts":[{"name":"new_ground","type":"truth","en":"x","ru":"y"}],"changes":[
		{"set":"p43(1)/violations","to":2},{"strike":"p6(3)"},{"set":"p16/term","to":"9mo"},{"set":"p10/period","to":"2bd"},{"add":"p16","item":"3","when":"new_ground"}]}`))
	require.NoError(f, err)
	after, err := conformance.Amend(before, draft)
	require.NoError(f, err)
	cases := effect.NewCases(before, after)
	f.Fuzz(func(t *testing.T, line []byte) {
		was := cases.Totals()
		known := cases.Ask(line)
		totals := cases.Totals()
		require.Equal(t, 1, totals.Cases-was.Cases)
		require.Equal(t, known != nil, totals.Changed-was.Changed == 1)
		counted := func(t effect.Totals) int { return t.Changed + t.Refused + t.Reasons }
		require.LessOrEqual(t, counted(totals)-counted(was), 1)
		require.True(t, json.Valid(totals.AppendJSON(nil)))
		if known == nil {
			return
		}
		require.True(t, json.Valid(known.AppendJSON(nil)))
		require.NotEmpty(t, known.Transition)
		for _, i := range known.Edits {
			require.Less(t, i, 5)
		}
		for _, lang := range []string{"en", "ru"} {
			require.NotEmpty(t, known.Text(lang))
			require.NotEmpty(t, totals.Text(lang))
		}
	})
}
