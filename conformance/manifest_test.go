package conformance_test

import (
	"io/fs"
	"maps"
	"slices"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/conformance"
)

// The manifest is that of the vectors beside it: run go generate ./conformance.
func TestManifestIsFresh(t *testing.T) {
	m, err := conformance.ManifestOf(conformance.SuiteFS())
	require.NoError(t, err)
	want, err := m.Text()
	require.NoError(t, err)
	got, err := fs.ReadFile(conformance.SuiteFS(), "manifest.json")
	require.NoError(t, err)
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("the manifest is stale (-want +got):\n%s", diff)
	}
}

func TestManifestSumsUp(t *testing.T) {
	m, err := conformance.ManifestOf(conformance.SuiteFS())
	require.NoError(t, err)
	require.Equal(t, []string{"138", "49", "325", "383"}, m.Editions)
	inFiles, inKinds := 0, 0
	for _, f := range m.Files {
		inFiles += f.Vectors
		require.Len(t, f.SHA256, 64)
	}
	for _, n := range m.Kinds {
		inKinds += n
	}
	require.Equal(t, m.Vectors, inFiles)
	require.Equal(t, m.Vectors, inKinds)
	require.ElementsMatch(t, []string{"plain", "boundary", "negative", "undetermined", "error", "pair"}, slices.Collect(maps.Keys(m.Kinds)))
}

// One changed byte changes the checksum, and nothing else here.
func TestManifestNoticesAChange(t *testing.T) {
	const vectors = `[{"id":"a","title":{"en":"a","ru":"a"},"refs":["p2"],"authority":"text","kind":"plain","request":{},"expect":{},"why":"a"}]`
	one, err := conformance.ManifestOf(fstest.MapFS{"a.json": {Data: []byte(vectors)}})
	require.NoError(t, err)
	other, err := conformance.ManifestOf(fstest.MapFS{"a.json": {Data: []byte(vectors + " ")}})
	require.NoError(t, err)
	require.NotEqual(t, one.Files[0].SHA256, other.Files[0].SHA256)
	one.Files[0].SHA256 = other.Files[0].SHA256
	require.Equal(t, one, other)
}
