package effect_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/conformance/cmd/pana/yamlfile"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// draft reads one of the example drafts.
func draft(t testing.TB, name string) *standard.Amendment {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "docs", "examples", "amendments", name+".yaml"))
	require.NoError(t, err)
	json, err := yamlfile.ToJSON(text)
	require.NoError(t, err)
	a, err := conformance.ReadAmendment(json)
	require.NoError(t, err)
	return a
}

// late is a day on which no act is in doubt.
var late = calendar.MustDate(2023, time.January, 16)

func edition(t testing.TB, id string) standard.Edition {
	t.Helper()
	e, err := standard.OnText(id, late)
	require.NoError(t, err)
	return e
}

// TestTheThreeOrdersMakeTheLastEdition: the first edition with the three orders that
// amended it, given as drafts, has the parameters, the duties, the requirements and
// the answers of the last, however the text is read.
func TestTheThreeOrdersMakeTheLastEdition(t *testing.T) {
	all := &standard.Amendment{Name: "all three", Against: "138"}
	for _, name := range []string{"order-49", "order-325", "order-383"} {
		all.Changes = append(all.Changes, draft(t, name).Changes...)
	}
	first, last := edition(t, "138"), edition(t, "383")
	made, err := conformance.Amend(first, all)
	require.NoError(t, err)
	requireSameText(t, last, made)
}

// TestEachOrderMakesTheNextEdition: each order, as a draft, makes the edition that
// followed it.
func TestEachOrderMakesTheNextEdition(t *testing.T) {
	for _, tt := range []struct{ order, against, makes string }{
		{"order-49", "138", "49"}, {"order-325", "49", "325"}, {"order-383", "325", "383"},
	} {
		t.Run(tt.order, func(t *testing.T) {
			a := draft(t, tt.order)
			require.Equal(t, tt.against, a.Against)
			made, err := conformance.Amend(edition(t, tt.against), a)
			require.NoError(t, err)
			requireSameText(t, edition(t, tt.makes), made)
		})
	}
}

func requireSameText(t *testing.T, want, got standard.Edition) {
	t.Helper()
	require.Equal(t, values(want), values(got))
	for d := range standard.Duties() {
		require.Equal(t, d.In(want), d.In(got), d.ID)
		p, ok := d.PeriodIn(want)
		q, also := d.PeriodIn(got)
		require.Equal(t, p.String(), q.String(), d.ID)
		require.Equal(t, ok, also, d.ID)
	}
	require.Equal(t, slices.Collect(want.Requirements()), slices.Collect(got.Requirements()))
	for d := range conformance.Decisions() {
		rules := d
		if d.Grounds != nil {
			rules = d.Grounds
		}
		if rules.Rules == nil {
			continue
		}
		k, err := rule.Compare(nil, want.Compiled(rules), got.Compiled(rules))
		require.NoError(t, err)
		require.True(t, k.Same(0, 1), d.Def().Name)
		changes, err := k.Changes(0, 1)
		require.NoError(t, err)
		require.Empty(t, changes, d.Def().Name) // the reasons too
	}
}

// values lists the parameters of an edition.
func values(e standard.Edition) map[string]string {
	all := map[string]string{}
	for p := range e.Parameters() {
		all[string(p.Address)] = p.Value.String()
	}
	return all
}
