package main

import (
	"bytes"
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/conformance"
)

func (m mistake) Answer(_ context.Context, request []byte) ([]byte, error) {
	return m.answer(request), nil
}

// Each mistake fails, and the vectors that fail are about the provisions that it gets
// wrong. The members on which they fail are those that the mistake spoils.
func TestTheSuiteFindsEachMistake(t *testing.T) {
	for name, want := range map[string]struct{ refs, members []string }{
		"off-by-one":          {[]string{"p2", "p43(1)", "p43(2)", "p16", "annex5", "p15"}, []string{"state", "values.due", "values.expires"}},
		"unknown-is-no":       {[]string{"p5", "p6", "p10", "p13(2)", "p15", "p39", "p41", "p43"}, []string{"state", "needed"}},
		"english-translation": {[]string{"p5", "law:a3", "p13-1", "p19", "p43(2)", "p43(2).2", "annex5"}, []string{"state", "outcomes", "reasons"}},
	} {
		t.Run(name, func(t *testing.T) {
			report, err := conformance.Run(context.Background(), conformance.SuiteFS(), mistakes[name])
			require.NoError(t, err)
			require.Zero(t, report.Count(conformance.Errored))
			require.Greater(t, report.Count(conformance.Passed), len(report.Verdicts)/5, "it is wrong in little")
			var refs, members []string
			for _, v := range report.Verdicts {
				if v.Status != conformance.Failed {
					continue
				}
				refs = append(refs, v.Vector.Refs...)
				require.NotEmpty(t, v.Diff)
				for _, d := range v.Diff {
					members = append(members, d.Member)
				}
			}
			require.Subset(t, refs, want.refs)
			require.Subset(t, members, want.members)
		})
	}
}

// English is only wrong where the translation is: what never mentions such a
// provision passes.
func TestEnglishIsRightElsewhere(t *testing.T) {
	report, err := conformance.Run(context.Background(), conformance.SuiteFS(), mistakes["english-translation"])
	require.NoError(t, err)
	for g := range report.By(func(v *conformance.Vector) string { return v.File }) {
		if slices.Contains([]string{"p06_contraindications.json", "p41_completion.json", "p13_interview.json", "p16_contract.json"}, g.Name) {
			require.Zero(t, g.Failed, g.Name)
		}
	}
}

func TestRun(t *testing.T) {
	var out bytes.Buffer
	in := `{"id":"1","decision":"expulsion","on":"2022-11-01","facts":{"violations":3}}` + "\n" + `nonsense` + "\n"
	require.NoError(t, run([]string{"off-by-one"}, strings.NewReader(in), &out))
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	require.Len(t, lines, 2)
	require.Contains(t, lines[0], `"state":"met"`)
	require.Contains(t, lines[1], `"bad-request"`)
	require.ErrorContains(t, run(nil, nil, nil), "english-translation, off-by-one, unknown-is-no")
	require.ErrorContains(t, run([]string{"right"}, nil, nil), "no mistake")
}
