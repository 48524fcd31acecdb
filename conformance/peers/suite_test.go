package peers

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// decisions are those that are written for the peers.
var decisions = []string{"contraindication", "expulsion", "personal-scope", "admission"}

// request is the part of a request that a peer is given.
type request struct {
	Decision   string            `json:"decision"`
	On         string            `json:"on"`
	Facts      map[string]any    `json:"facts"`
	Readings   map[string]string `json:"readings,omitempty"`
	EntryDates map[string]string `json:"entry_dates,omitempty"`
}

// text gives the text of the request.
func (r *request) text() (Text, error) {
	on, err := calendar.ParseDate(r.On)
	if err != nil {
		return Text{}, err
	}
	var entries []standard.Entry
	for act, day := range r.EntryDates {
		entry, err := calendar.ParseDate(day)
		if err != nil {
			return Text{}, err
		}
		entries = append(entries, standard.Entry{Act: act, Day: entry})
	}
	ed, err := standard.On(on, entries...)
	if err != nil {
		return Text{}, err
	}
	for reading, option := range r.Readings {
		if ed, err = ed.With(reading, option); err != nil {
			return Text{}, err
		}
	}
	return TextOf(ed), nil
}

// ask has an engine answer a request.
func ask(e Engine, r *request) (Answer, error) {
	text, err := r.text()
	if err != nil {
		return Answer{}, err
	}
	rules, err := e.Ready(r.Decision, text)
	if err != nil {
		return Answer{}, err
	}
	facts, err := FactsOf(r.Decision, r.Facts)
	if err != nil {
		return Answer{}, err
	}
	q, err := rules.Prepare(facts)
	if err != nil {
		return Answer{}, err
	}
	return q.Answer()
}

// ours is the answer of pana to a vector.
func ours(t testing.TB, v *conformance.Vector) Answer {
	line, err := v.RequestLine()
	require.NoError(t, err)
	reply := conformance.Decide(line)
	require.Nil(t, reply.Err)
	return Answer{reply.Answer.State.String(), reply.Answer.Reasons, reply.Answer.Needed}
}

// difference names the first member of two answers that differs; "" when none does.
func difference(want, got Answer) string {
	switch {
	case want.State != got.State:
		return fmt.Sprintf("state: pana %s, peer %s", want.State, got.State)
	case !slices.Equal(want.Reasons, got.Reasons):
		return fmt.Sprintf("reasons: pana %v, peer %v", want.Reasons, got.Reasons)
	case !slices.Equal(want.Needed, got.Needed):
		return fmt.Sprintf("needed: pana %v, peer %v", want.Needed, got.Needed)
	}
	return ""
}

// vectorsOf gives the vectors of the decisions that are written for the peers, with
// their requests. It logs by name what no engine is asked.
func vectorsOf(t *testing.T, each func(*conformance.Vector, *request)) {
	vectors, err := conformance.Load(conformance.SuiteFS())
	require.NoError(t, err)
	for i := range vectors {
		v := &vectors[i]
		var r request
		require.NoError(t, json.Unmarshal(v.Request, &r), v.ID)
		switch {
		case !slices.Contains(decisions, r.Decision):
		case v.Expect.Error != nil:
			t.Logf("skipped %s: the request is refused (%s), and the engines check no request", v.ID, v.Expect.Error.Kind)
		default:
			each(v, &r)
		}
	}
}

// Every engine answers every vector of its decisions as pana does, in state, reasons
// and needed facts. What is skipped is logged by name, with the reason.
func TestAnswersAreEqual(t *testing.T) {
	for _, e := range Engines() {
		t.Run(e.Name, func(t *testing.T) {
			equal := 0
			vectorsOf(t, func(v *conformance.Vector, r *request) {
				got, err := ask(e, r)
				if errors.Is(err, ErrNotWritten) {
					t.Logf("skipped %s: %v", v.ID, err)
					return
				}
				require.NoError(t, err, v.ID)
				if diff := difference(ours(t, v), got); diff != "" {
					t.Errorf("%s: %s", v.ID, diff)
				}
				equal++
			})
			require.NotZero(t, equal)
			t.Logf("vectors %s: %d", e.Name, equal)
		})
	}
}

// wholeOf is what pana says to a request.
func wholeOf(a *rule.Answer) Whole {
	w := Whole{
		Answer: Answer{a.State.String(), a.Reasons, a.Needed}, Outcomes: a.Outcomes, AlsoNeeded: a.AlsoNeeded,
		Readings: a.Readings, Judgements: a.Judgements,
	}
	for _, v := range a.Values {
		if w.Values == nil {
			w.Values = map[string]bool{}
		}
		w.Values[v.Name] = v.Value.Bool() || v.Value.Text() == Met
	}
	return w
}

// Asked for outcomes, values, readings and judgements too, CEL answers every vector as
// pana does.
func TestWholeAnswersAreEqual(t *testing.T) {
	vectorsOf(t, func(v *conformance.Vector, r *request) {
		line, err := v.RequestLine()
		require.NoError(t, err)
		reply := conformance.Decide(line)
		require.Nil(t, reply.Err)
		text, err := r.text()
		require.NoError(t, err)
		facts, err := FactsOf(r.Decision, r.Facts)
		require.NoError(t, err)
		whole, err := compileWhole(r.Decision, text, facts)
		require.NoError(t, err)
		got, err := whole.answer()
		require.NoError(t, err)
		if diff := cmp.Diff(wholeOf(&reply.Answer), got, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%s (-pana +cel): %s", v.ID, diff)
		}
	})
}
