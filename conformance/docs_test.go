package conformance

import (
	"encoding/json"
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// Every decision has a runnable example of its typed function.
func TestEveryDecisionHasAnExample(t *testing.T) {
	examples := map[string]bool{}
	for _, dir := range []string{"eligibility", "staffing", "termination", "standard"} {
		for name := range runnable(t, dir) {
			examples[name] = true
		}
	}
	for d := range Decisions() {
		name := typedName(d.Def().Name)
		if !examples[name] {
			t.Errorf("%s: there is no Example%s with an output", d.Def().Name, name)
		}
	}
}

// A field of the typed structs has the name of its fact, so that what an answer needs can
// be found in the struct. Only what is no fact has another name.
func TestFieldsAreNamedAfterFacts(t *testing.T) {
	noFact := map[string]bool{"Filled": true} // of a sheet: that its list is complete
	facts := map[string]bool{}
	for d := range Decisions() {
		for _, f := range d.Def().Facts {
			facts[f.Name] = true
		}
	}
	fields := 0
	for _, dir := range []string{"eligibility", "staffing", "termination"} {
		for _, line := range exports(t, "../"+dir) {
			owner, field, found := strings.Cut(strings.TrimPrefix(line, "type "), "; ")
			name, _, _ := strings.Cut(field, " ")
			if !found || name == "embeds" || noFact[name] {
				continue
			}
			fields++
			if !facts[snake(name)] {
				t.Errorf("%s.%s.%s: there is no fact %s", dir, owner, name, snake(name))
			}
		}
	}
	require.Greater(t, fields, 70)
}

// snake gives the name of a field as that of a fact: in_health_facility for
// InHealthFacility.
func snake(field string) string {
	var b strings.Builder
	for i, r := range field {
		if i > 0 && unicode.IsUpper(r) {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// Every package of the library has a document that opens with a sentence about it and
// comes to what surprises, and at least one runnable example.
func TestEveryPackageIsDocumented(t *testing.T) {
	for _, dir := range library {
		var text string
		for _, f := range goFiles(t, "../"+dir) {
			text += f.Doc.Text()
		}
		name := dir[strings.LastIndex(dir, "/")+1:]
		if !strings.HasPrefix(text, "Package "+name+" ") {
			t.Errorf("%s: the document begins %.40q", dir, text)
		}
		if !strings.Contains(strings.ToLower(text), "surpris") {
			t.Errorf("%s: the document does not tell what surprises", dir)
		}
		if len(runnable(t, dir)) == 0 {
			t.Errorf("%s has no example with an output", dir)
		}
	}
}

// runnable gives the names of the examples of a package that state an output.
func runnable(t *testing.T, dir string) map[string]bool {
	t.Helper()
	tests, err := filepath.Glob("../" + dir + "/*_test.go")
	require.NoError(t, err)
	var files []*ast.File
	for _, name := range tests {
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
		require.NoError(t, err)
		files = append(files, f)
	}
	names := map[string]bool{}
	for _, e := range doc.Examples(files...) {
		if e.Output != "" {
			names[e.Name] = true
		}
	}
	return names
}

// typedName gives the name of the typed function of a decision: StayKind for stay-kind.
func typedName(decision string) string {
	if decision == "due" {
		return "DueOn" // Due is the decision itself
	}
	var b strings.Builder
	for word := range strings.SplitSeq(decision, "-") {
		b.WriteString(strings.ToUpper(word[:1]) + word[1:])
	}
	return b.String()
}

// Every piece of Go code in the README and the guides stands in a file that is compiled,
// so that none grows stale. It may be indented otherwise.
func TestGoCodeOfTheDocumentsIsCompiled(t *testing.T) {
	var code []string
	for _, dir := range packages(t) {
		files, err := filepath.Glob("../" + dir + "/*.go")
		require.NoError(t, err)
		for _, file := range files {
			text, err := os.ReadFile(file)
			require.NoError(t, err)
			code = append(code, flush(string(text)))
		}
	}
	guides, err := filepath.Glob("../docs/guide/*.md")
	require.NoError(t, err)
	pieces := 0
	for _, page := range append(guides, "../README.md") {
		text, err := os.ReadFile(page)
		require.NoError(t, err)
		_, rest, found := strings.Cut(string(text), "```go\n")
		for found {
			var piece string
			piece, rest, _ = strings.Cut(rest, "```")
			pieces++
			if !inOne(code, flush(piece)) {
				t.Errorf("%s: no Go file holds\n%s", page, piece)
			}
			_, rest, found = strings.Cut(rest, "```go\n")
		}
	}
	require.Greater(t, pieces, 1)
}

// Every vector that a guide shows is one of the suite.
func TestVectorsOfTheGuidesAreInTheSuite(t *testing.T) {
	suite := map[string]any{}
	files, err := fs.Glob(SuiteFS(), "*.json")
	require.NoError(t, err)
	for _, name := range files {
		text, err := fs.ReadFile(SuiteFS(), name)
		require.NoError(t, err)
		var list []map[string]any
		if json.Unmarshal(text, &list) != nil {
			continue // the schema and the manifest are no lists
		}
		for _, v := range list {
			suite[v["id"].(string)] = v
		}
	}
	guides, err := filepath.Glob("../docs/guide/*.md")
	require.NoError(t, err)
	shown := 0
	for _, page := range guides {
		text, err := os.ReadFile(page)
		require.NoError(t, err)
		_, rest, found := strings.Cut(string(text), "```json\n")
		for found {
			var piece string
			piece, rest, _ = strings.Cut(rest, "```")
			var got map[string]any
			require.NoError(t, json.Unmarshal([]byte(piece), &got), page)
			shown++
			if diff := cmp.Diff(suite[got["id"].(string)], any(got)); diff != "" {
				t.Errorf("%s: mismatch (-suite +guide):\n%s", page, diff)
			}
			_, rest, found = strings.Cut(rest, "```json\n")
		}
	}
	require.Equal(t, 2, shown)
}

func inOne(texts []string, piece string) bool {
	for _, text := range texts {
		if strings.Contains(text, piece) {
			return true
		}
	}
	return false
}

// flush sets every line of a text to the left edge.
func flush(text string) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		b.WriteString(strings.TrimLeft(line, " \t"))
	}
	return "\n" + b.String()
}
