package conformance

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// The Go code of the README is the body of a tested Example.
func TestReadmeShowsTheExample(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	require.NoError(t, err)
	_, rest, found := strings.Cut(string(readme), "```go\n")
	require.True(t, found, "the README has no Go code")
	got, _, found := strings.Cut(rest, "```\n")
	require.True(t, found)
	if diff := cmp.Diff(exampleBody(t, "example_test.go", "Example"), got); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

// exampleBody gives what stands between the braces of a function, moved to the
// left by the one tab of a function's body.
func exampleBody(t *testing.T, file, name string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	files := token.NewFileSet()
	parsed, err := parser.ParseFile(files, file, text, parser.ParseComments)
	require.NoError(t, err)
	at := slices.IndexFunc(parsed.Decls, func(d ast.Decl) bool {
		f, ok := d.(*ast.FuncDecl)
		return ok && f.Name.Name == name
	})
	require.GreaterOrEqual(t, at, 0)
	body := parsed.Decls[at].(*ast.FuncDecl).Body
	var b strings.Builder
	for line := range strings.Lines(string(text[files.Position(body.Lbrace).Offset+2 : files.Position(body.Rbrace).Offset])) {
		b.WriteString(strings.TrimPrefix(line, "\t"))
	}
	return b.String()
}

var link = regexp.MustCompile(`\]\(([^)#]+)[^)]*\)`)

// Every link to a file of the project leads to one, and every record and guide is listed.
func TestLinksLeadSomewhere(t *testing.T) {
	t.Chdir("..")
	pages, err := filepath.Glob("docs/decisions/*.md")
	require.NoError(t, err)
	guides, err := filepath.Glob("docs/guide/*.md")
	require.NoError(t, err)
	pages = append(pages, guides...)
	listed := map[string]bool{}
	for _, page := range slices.Concat([]string{"README.md", "CONTRIBUTING.md", "CHANGELOG.md"}, pages) {
		text, err := os.ReadFile(page)
		require.NoError(t, err)
		for _, m := range link.FindAllStringSubmatch(string(text), -1) {
			if strings.Contains(m[1], "://") {
				continue
			}
			target := filepath.Join(filepath.Dir(page), m[1])
			listed[target] = true
			if _, err := os.Stat(target); err != nil {
				t.Errorf("%s links to %s: %v", page, m[1], err)
			}
		}
	}
	for _, page := range pages {
		if !listed[page] && filepath.Base(page) != "README.md" {
			t.Errorf("nothing links to %s", page)
		}
	}
}

// The example requests cover every decision, and are answered in kind as their
// story wants.
func TestExampleRequests(t *testing.T) {
	want := map[string]string{
		"day-centre-three-hours":             "met",
		"kandas-without-permanent-residence": "met",
		"tuberculosis-on-arrival":            "met",
		"sheet-of-an-adult":                  "met",
		"injured-party-under-order-325":      "met",
		"talk-in-a-cold-room":                "not_met",
		"mother-with-two-children":           "met",
		"first-week-without-a-plan":          "met",
		"no-other-ground-than-trafficking":   "met",
		"shelter-applies-for-her":            "met",
		"false-papers":                       "met",
		"advocate-as-monitor":                "not_met",
		"monitor-who-resigned":               "met",
		"twenty-recipients-seven-children":   "met",
		"contract-of-31-august":              "met",
		"four-more-months-for-the-trial":     "not_met",
		"she-asks-to-leave":                  "met",
		"hospital-during-the-stay":           "not_met",
		"four-violations":                    "met",
		"three-violations-and-little-else":   "undetermined",
		"four-days-away-counted-in-days":     "met",
		"back-from-hospital-after-expulsion": "met",
		"in-hospital-today":                  "met",
		"permit-over-the-march-holidays":     "met",
		"misspelt-fact":                      "unknown-fact",
	}
	text, err := os.ReadFile("../docs/examples/requests.jsonl")
	require.NoError(t, err)
	form := schema(t, requestSchema)
	got, asked := map[string]string{}, map[string]bool{}
	for line := range bytes.Lines(text) {
		line = bytes.TrimSpace(line)
		require.NoError(t, fits(form, line), "%s", line)
		reply := Decide(line)
		require.NotContains(t, got, reply.ID)
		got[reply.ID] = reply.Answer.State.String()
		if reply.Err != nil {
			got[reply.ID] = string(reply.Err.Kind)
		}
		asked[reply.Answer.Decision] = true
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
	for d := range Decisions() {
		if name := d.Def().Name; !asked[name] {
			t.Errorf("no request asks %s", name)
		}
	}
}
