package conformance_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/conformance"
)

// The library passes every vector of its own suite; none is skipped.
func TestLibraryPassesTheSuite(t *testing.T) {
	report, err := conformance.Run(context.Background(), conformance.SuiteFS(), conformance.Library{})
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(report.Verdicts), 80)
	for _, v := range report.Verdicts {
		if v.Status != conformance.Passed {
			t.Errorf("%s %s %s", v.Status, v.Vector.ID, v.Reason)
			for _, d := range v.Diff {
				t.Logf("  %s: want %s, got %s", d.Member, d.Want, d.Got)
			}
		}
	}
}
