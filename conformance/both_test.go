package conformance_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// TestDecideIn: one request, several texts, the errors those of Decide.
func TestDecideIn(t *testing.T) {
	day := calendar.MustDate(2023, time.January, 16)
	first, err := standard.OnText("138", day)
	require.NoError(t, err)
	last, err := standard.On(day)
	require.NoError(t, err)
	line := []byte(`{"id":"7","decision":"identification","on":"2018-03-05","facts":{"pre_trial_investigation_started":true,"recognised_injured_party":true,"sheet_recognised":false}}`)
	replies := conformance.DecideIn(nil, line, nil, first, last)
	require.Len(t, replies, 2)
	require.Equal(t, rule.NotMet, replies[0].Answer.State)
	require.Equal(t, rule.Met, replies[1].Answer.State, "p13-1 as if it had stood then")
	require.Equal(t, "7", replies[1].ID)
	require.Equal(t, "2018-03-05", replies[1].Answer.On.String())
	require.Empty(t, replies[1].Answer.Uncertain)

	skipped := conformance.DecideIn(nil, line, func(*standard.Decision) bool { return true }, first, last)
	require.Len(t, skipped, 2)
	require.Nil(t, skipped[0].Err)
	require.Equal(t, rule.Undetermined, skipped[1].Answer.State)

	for request, kind := range map[string]rule.Kind{
		`{`: rule.BadRequest,
		`{"decision":"none","on":"2018-03-05","facts":{}}`:                                                         rule.UnknownDecision,
		`{"decision":"expulsion","on":"2024-03-05","facts":{}}`:                                                    rule.NotInForce,
		`{"decision":"expulsion","on":"2018-03-05","facts":{"x":1}}`:                                               rule.UnknownFact,
		`{"decision":"expulsion","on":"2018-03-05","facts":{},"readings":{"x":"y"}}`:                               rule.UnknownReading,
		`{"decision":"expulsion","on":"2018-03-05","facts":{"violations":null}}`:                                   rule.BadValue,
		`{"decision":"expulsion","on":"2018-03-05","facts":{"violations":-1}}`:                                     rule.OutOfRange,
		`{"decision":"due","on":"2022-01-10","facts":{"duty":"p15/permit","trigger":"2022-01-11"}}`:                rule.BadValue,
		`{"decision":"evaluation-sheet","on":"2022-12-10","facts":{"minor":false,"indicators":[2,2],"points":{}}}`: rule.BadValue,
		`{"decision":"contract-term","on":"2022-12-10","facts":{"concluded":"2022-12-11"}}`:                        rule.OutOfRange,
	} {
		for _, reply := range conformance.DecideIn(nil, []byte(request), nil, first, last) {
			require.NotNil(t, reply.Err, request)
			require.Equal(t, kind, reply.Err.Kind, request)
		}
	}
}
