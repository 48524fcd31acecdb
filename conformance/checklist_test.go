package conformance_test

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

func TestReadAttestations(t *testing.T) {
	tests := []struct {
		in   string
		want standard.Attestations
		kind rule.Kind
	}{
		{`{}`, standard.Attestations{}, ""},
		{`{"p22": true, "p37": false, "p40(8).q4": null}`, standard.Attestations{"p22": rule.Yes, "p37": rule.No, "p40(8).q4": rule.Unknown}, ""},
		{``, nil, rule.BadRequest},
		{`null`, nil, rule.BadRequest},
		{`{"p22": true} true`, nil, rule.BadRequest},
		{`{"p22": true, "p22": true}`, nil, rule.DuplicateName},
		{`{"p16": true}`, nil, rule.UnknownProvision},
		{`{"p22": "yes"}`, nil, rule.BadValue},
	}
	for _, tt := range tests {
		got, err := conformance.ReadAttestations([]byte(tt.in))
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s: mismatch (-want +got):\n%s", tt.in, diff)
		}
		if tt.kind == "" && err != nil || tt.kind != "" && !errors.Is(err, &rule.Error{Kind: tt.kind}) {
			t.Errorf("%s: %v", tt.in, err)
		}
	}
}
