package conformance_test

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/conformance"
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
	f.Add([]byte("{\"decision\":\"\xff\"}"))
	f.Fuzz(func(t *testing.T, line []byte) {
		answer := conformance.AnswerLine(nil, line)
		require.True(t, json.Valid(answer), "%s", answer)
		require.Equal(t, len(answer)-1, bytes.IndexByte(answer, '\n'))
		require.Equal(t, answer, conformance.AnswerLine(nil, line))
		reply := conformance.Decide(line)
		if reply.Err != nil {
			require.NotEmpty(t, reply.Err.Kind)
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
	drafts := os.DirFS("../docs/examples")
	_ = fs.WalkDir(drafts, ".", func(path string, _ fs.DirEntry, err error) error {
		if text, readErr := fs.ReadFile(drafts, path); err == nil && readErr == nil {
			f.Add(text) // in YAML most of them: refused, but near to a draft
		}
		return nil
	})
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
			return
		}
		after, err := conformance.Amend(ed, a)
		if err != nil {
			return
		}
		for _, r := range requests {
			r.ask(t, after)
		}
	})
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
