package conformance

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

const module = "github.com/pana-kz/pana/"

// floors are the packages of the library from the lowest floor up, each with the one
// on which it stands.
var floors = map[string]int{
	"calendar": 1, "standard/rule": 2, "standard": 3, "standard/drift": 3,
	"eligibility": 4, "staffing": 4, "termination": 4,
	"conformance": 5, "conformance/casefile": 5, "conformance/effect": 5,
}

// foreign are the packages of other modules that a package of the library may import.
var foreign = map[string][]string{
	"calendar":    {"github.com/rickar/cal/v2"},
	"conformance": {"github.com/go-json-experiment/json", "github.com/go-json-experiment/json/jsontext"},
	"conformance/casefile": {
		"github.com/go-json-experiment/json", "github.com/go-json-experiment/json/jsontext",
	},
	"conformance/effect": {
		"github.com/go-json-experiment/json", "github.com/go-json-experiment/json/jsontext",
	},
}

// imports gives what the files of a package import, but for the standard library: the
// packages of this module without its name, and those of others.
func imports(t *testing.T, dir string) (own, others []string) {
	t.Helper()
	for _, file := range goFiles(t, "../"+dir) {
		for _, i := range file.Imports {
			name, err := strconv.Unquote(i.Path.Value)
			require.NoError(t, err)
			first, _, _ := strings.Cut(name, "/")
			switch {
			case strings.HasPrefix(name, module):
				own = append(own, strings.TrimPrefix(name, module))
			case strings.Contains(first, "."):
				others = append(others, name)
			}
		}
	}
	slices.Sort(own)
	slices.Sort(others)
	return slices.Compact(own), slices.Compact(others)
}

// A package imports only packages of lower floors, and of other modules only what its
// floor may. On floor 3 and 5 a package may also import the one that its folder lies in,
// and termination the eligibility that it refers to.
func TestImportsGoDown(t *testing.T) {
	for _, dir := range library {
		own, others := imports(t, dir)
		for _, name := range own {
			beside := strings.HasPrefix(dir, name+"/") || dir == "termination" && name == "eligibility"
			if floors[name] == 0 || floors[name] > floors[dir] || floors[name] == floors[dir] && !beside {
				t.Errorf("%s, on floor %d, imports %s, on floor %d", dir, floors[dir], name, floors[name])
			}
		}
		for _, name := range others {
			if !slices.Contains(foreign[dir], name) {
				t.Errorf("%s imports %s", dir, name)
			}
		}
	}
}

// Who imports the typed functions alone builds one other module with them.
func TestTypedFunctionsNeedOneModule(t *testing.T) {
	for _, root := range []string{"eligibility", "staffing", "termination", "standard/drift"} {
		var found []string
		seen := map[string]bool{}
		var visit func(dir string)
		visit = func(dir string) {
			if seen[dir] {
				return
			}
			seen[dir] = true
			own, others := imports(t, dir)
			found = append(found, others...)
			for _, name := range own {
				visit(name)
			}
		}
		visit(root)
		require.Contains(t, seen, "calendar", root)
		if diff := cmp.Diff([]string{"github.com/rickar/cal/v2"}, found); diff != "" {
			t.Errorf("%s: mismatch (-want +got):\n%s", root, diff)
		}
	}
}
