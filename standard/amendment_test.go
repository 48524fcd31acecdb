package standard

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard/rule"
)

// TestAskUnderTheChosenReading: the grounds of a computed decision are asked under the
// reading that was chosen, and the answer says that it turns on the reading.
func TestAskUnderTheChosenReading(t *testing.T) {
	facts := Facts("unjustified_insults", "unjustified_accusations")
	parts := []*rule.Node{rule.Holds("unjustified_insults"), rule.Holds("unjustified_accusations")}
	grounds := &Decision{Rules: &rule.Decision{Name: "grounds", Cites: []string{"p43(3)"}, Facts: facts, State: rule.Choose("insults-and-accusations",
		rule.Branch{Option: "either", Part: rule.Any("p43(3)", parts...)}, rule.Branch{Option: "both", Part: rule.All("p43(3)", parts...)})}}
	asking := &Decision{Grounds: grounds, Computed: &rule.Computed{
		Decision: &rule.Decision{Name: "asking", Cites: []string{"p43(3)"}, Facts: facts},
		Readings: []string{"insults-and-accusations"},
		World:    World(),
		Decide: func(in *rule.Inputs) (rule.Result, error) {
			a := EditionOf(in).Ask(grounds, in)
			return rule.Result{State: a.State, Reasons: a.Reasons}, nil
		},
		Cover: func(*rule.Inputs, int) []rule.Value { return []rule.Value{rule.Bool(false), rule.Bool(true)} },
	}}
	e, err := On(calendar.MustDate(2022, time.November, 1))
	require.NoError(t, err)
	both, err := e.With("insults-and-accusations", "both")
	require.NoError(t, err)
	for _, tt := range []struct {
		text              Edition
		insulted, accused bool
		state             rule.State
		turnsOnTheReading bool
	}{
		{e, true, false, rule.Met, true},
		{both, true, false, rule.NotMet, true},
		{e, true, true, rule.Met, false},
		{both, true, true, rule.Met, false},
		{both, false, false, rule.NotMet, false},
	} {
		a, err := tt.text.AnswerValues(asking, []rule.Value{rule.Bool(tt.insulted), rule.Bool(tt.accused)})
		require.NoError(t, err)
		require.Equal(t, tt.state, a.State)
		require.Equal(t, tt.turnsOnTheReading, len(a.Readings) == 1)
	}
}
