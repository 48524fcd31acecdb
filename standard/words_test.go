package standard_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// TestKindsAreWorded: every kind of provision has words of its own in both languages.
func TestKindsAreWorded(t *testing.T) {
	seen := map[string]standard.ProvisionKind{}
	for p := range standard.Provisions() {
		for _, lang := range []string{"en", "ru"} {
			words := p.Kind.Words().In(lang)
			require.NotEmpty(t, words, p.Kind)
			if other, ok := seen[words]; ok {
				require.Equal(t, other, p.Kind, "both are a %s", words)
			}
			seen[words] = p.Kind
		}
	}
	require.Len(t, seen, 20, "two words for each of the ten kinds")
	require.Equal(t, rule.Text{}, standard.ProvisionKind("none").Words())
}
