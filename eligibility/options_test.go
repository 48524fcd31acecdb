package eligibility_test

import (
	"encoding"
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/eligibility"
	"github.com/pana-kz/pana/standard/rule"
)

// A struct of facts can be read from JSON: names as in requests, and what is left out
// is unknown.
func TestFactsFromJSON(t *testing.T) {
	var a eligibility.Applicant
	require.NoError(t, json.Unmarshal([]byte(`{"Citizenship":"foreigner","PermanentResident":true,"Treaty":"","ActiveTuberculosis":false}`), &a))
	var want eligibility.Applicant
	want.Citizenship, want.PermanentResident, want.ActiveTuberculosis = eligibility.Foreigner, rule.Yes, rule.No
	require.Equal(t, want, a)
	require.ErrorIs(t, json.Unmarshal([]byte(`{"Citizenship":"foreign"}`), &a), &rule.Error{Kind: rule.BadValue})
}

// option is an enumeration that has a name for each of its options.
type option[T any] interface {
	*T
	encoding.TextUnmarshaler
	encoding.TextMarshaler
}

// requireNames: each of the first options has its name, and there are no more.
func requireNames[T ~uint8, P option[T]](t *testing.T, names ...string) {
	t.Helper()
	for i, name := range append([]string{""}, names...) {
		of := T(i)
		text, err := P(&of).MarshalText()
		require.NoError(t, err)
		require.Equal(t, name, string(text))
		var back T
		require.NoError(t, P(&back).UnmarshalText(text))
		require.Equal(t, of, back)
	}
	beyond := T(len(names) + 1)
	_, err := P(&beyond).MarshalText()
	require.ErrorIs(t, err, &rule.Error{Kind: rule.BadValue})
	require.ErrorIs(t, P(&beyond).UnmarshalText([]byte("nonsense")), &rule.Error{Kind: rule.BadValue})
}

func TestOptionsHaveNames(t *testing.T) {
	requireNames[eligibility.Citizenship](t, "citizen", "kandas", "foreigner", "stateless")
	requireNames[eligibility.Treaty](t, "none", "admits", "excludes")
	requireNames[eligibility.Place](t, "organisation", "workplace", "other-premises")
	requireNames[eligibility.Volume](t, "guaranteed", "additional", "paid")
	requireNames[eligibility.ApplicantKind](t, "self", "adult-family-member", "guardian", "akim", "representative", "provider",
		"domestic-violence-organisation")
	requireNames[eligibility.Ground](t, "orphanhood", "no_parental_care", "neglect_or_deviant_behaviour", "special_education_organisation",
		"early_development_limits", "lasting_impairment", "significant_disease_limits", "cannot_self_serve", "ill_treatment",
		"homeless", "released_from_detention", "on_probation", "trafficking")
}
