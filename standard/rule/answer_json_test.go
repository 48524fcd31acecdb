package rule

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"
)

// What a program sends means what it says: true is yes, and 1 is no truth at all.
func TestTruthsInJSON(t *testing.T) {
	for text, want := range map[string]Truth{"true": Yes, "false": No, "null": Unknown} {
		got := Truth(77)
		require.NoError(t, json.Unmarshal([]byte(text), &got))
		require.Equal(t, want, got)
		back, err := json.Marshal(got)
		require.NoError(t, err)
		require.Equal(t, text, string(back))
	}
	for _, text := range []string{"1", "0", `"true"`, `"yes"`, "[]", "{}"} {
		truth := Yes
		err := json.Unmarshal([]byte(text), &truth)
		require.ErrorIs(t, err, &Error{Kind: BadValue}, text)
		require.Equal(t, Yes, truth, "what is refused changes nothing")
	}
	var facts struct{ Ill, Injured, Insured Truth }
	require.NoError(t, json.Unmarshal([]byte(`{"Ill":true,"Injured":null}`), &facts))
	require.Equal(t, [...]Truth{Yes, Unknown, Unknown}, [...]Truth{facts.Ill, facts.Injured, facts.Insured})
}

func TestTalliesInJSON(t *testing.T) {
	for text, want := range map[string]Tally{"0": TallyOf(0), "72": TallyOf(72), "-1": TallyOf(-1), "null": {}} {
		got := TallyOf(9)
		require.NoError(t, json.Unmarshal([]byte(text), &got))
		require.Equal(t, want, got)
		back, err := json.Marshal(got)
		require.NoError(t, err)
		require.Equal(t, text, string(back))
	}
	for _, text := range []string{"4.0", "1e1", `"4"`, "true", "99999999999", "[4]"} {
		var n Tally
		require.ErrorIs(t, json.Unmarshal([]byte(text), &n), &Error{Kind: BadValue}, text)
	}
}

func TestStatesAsText(t *testing.T) {
	for _, want := range []State{Undetermined, Met, NotMet, NotApplicable} {
		text, err := want.MarshalText()
		require.NoError(t, err)
		got := State(77)
		require.NoError(t, got.UnmarshalText(text))
		require.Equal(t, want, got)
	}
	var s State
	require.ErrorIs(t, s.UnmarshalText([]byte("Met")), &Error{Kind: BadValue})
}

// An answer is written in the form of the protocol, its lists never null.
func TestAnswersInJSON(t *testing.T) {
	a := Answer{Decision: "d", State: Met, Outcomes: []string{"go"}, Values: []Entry{{Name: "n", Value: Count(3)}}}
	text, err := json.Marshal(a)
	require.NoError(t, err)
	require.JSONEq(t, `{"decision":"d","state":"met","outcomes":["go"],"reasons":[],"needed":[],"also_needed":[],
		"presumed":[],"readings":[],"judgements":[],"uncertain":[],"values":{"n":3}}`, string(text))
}
