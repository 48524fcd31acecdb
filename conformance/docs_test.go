package conformance

import (
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"

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
