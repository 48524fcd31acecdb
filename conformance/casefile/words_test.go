package casefile_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/conformance/casefile"
	"github.com/pana-kz/pana/standard"
)

// Every event of a duty has words, and what is no event has none.
func TestEventWords(t *testing.T) {
	for d := range standard.Duties() {
		for _, event := range []string{d.Trigger, d.Fulfilment, d.Also, d.Ends} {
			words, ok := casefile.EventWords(event)
			require.Equal(t, event != "", ok, "%s: %q", d.ID, event)
			require.Equal(t, ok, words.En != "" && words.Ru != "", event)
		}
	}
	_, ok := casefile.EventWords("nonsense")
	require.False(t, ok)
}
