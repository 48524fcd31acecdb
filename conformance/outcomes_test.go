package conformance_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard"
)

// Every consequence of every decision has words in both languages, and no other name has.
func TestEveryOutcomeHasWords(t *testing.T) {
	found := 0
	for d := range conformance.Decisions() {
		for _, o := range d.Def().Outcomes {
			words, ok := standard.OutcomeNamed(o.ID)
			require.True(t, ok, "%s of %s", o.ID, d.Def().Name)
			require.NotEmpty(t, words.En)
			require.NotEmpty(t, words.Ru)
			require.NotEqual(t, words.En, words.Ru)
			found++
		}
	}
	require.Greater(t, found, 20)
	_, ok := standard.OutcomeNamed("nonsense")
	require.False(t, ok)
}
