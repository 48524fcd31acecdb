package casefile_test

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/conformance/casefile"
	"github.com/pana-kz/pana/conformance/cmd/pana/yamlfile"
)

var update = flag.Bool("update", false, "write the golden files anew")

const examples = "../../docs/examples/cases"

func example(t *testing.T, name string) casefile.Report {
	t.Helper()
	yaml, err := os.ReadFile(filepath.Join(examples, name+".yaml"))
	require.NoError(t, err)
	require.True(t, strings.HasPrefix(string(yaml), "# "), "an example opens with what it shows")
	file, err := yamlfile.ToJSON(yaml)
	require.NoError(t, err)
	c, err := casefile.Read(file)
	require.NoError(t, err)
	r, err := casefile.Audit(c)
	require.NoError(t, err)
	return r
}

// The examples come to what their first line says, and print as they are recorded.
func TestExamples(t *testing.T) {
	results := map[string]casefile.Result{
		"all-in-time":            casefile.Conforms,
		"late-permit-march-2022": casefile.DoesNotConform,
		"extension-in-hospital":  casefile.Conforms,
		"expulsion-reinstated":   casefile.Conforms,
		"injured-party":          casefile.Conforms,
		"readmission":            casefile.Conforms,
		"day-unknown":            casefile.NotDeterminable,
		"organisation":           casefile.DoesNotConform,
	}
	files, err := filepath.Glob(filepath.Join(examples, "*.yaml"))
	require.NoError(t, err)
	require.Len(t, files, len(results))
	for name, result := range results {
		t.Run(name, func(t *testing.T) {
			r := example(t, name)
			require.Equal(t, result, r.Result)
			for _, lang := range []string{"en", "ru"} {
				var b strings.Builder
				require.NoError(t, r.Print(&b, lang))
				golden(t, name+"."+lang+".txt", b.String())
			}
			var indented strings.Builder
			e := json.NewEncoder(&indented)
			e.SetIndent("", " ")
			e.SetEscapeHTML(false)
			require.NoError(t, e.Encode(json.RawMessage(r.AppendJSON(nil))))
			if name == "day-unknown" || name == "readmission" {
				golden(t, name+".json", indented.String())
			}
			checkForm(t, r)
		})
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err, "run the test with -update")
	require.Equal(t, string(want), got, name)
}

// checkForm holds a report to what every report keeps: lines of at most a hundred
// columns in two languages, a JSON document that can be read, no Cyrillic in the
// English and, but for names of the vocabulary, no English in the Russian.
func checkForm(t *testing.T, r casefile.Report) {
	t.Helper()
	for _, lang := range []string{"en", "ru"} {
		var b strings.Builder
		if err := r.Print(&b, lang); err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(b.String()) {
			line = strings.TrimSuffix(line, "\n")
			if utf8.RuneCountInString(line) > 100 && strings.Contains(strings.TrimSpace(line), " ") {
				t.Fatalf("%d columns: %q", utf8.RuneCountInString(line), line)
			}
			if line != strings.TrimRight(line, " ") {
				t.Fatalf("a space at the end: %q", line)
			}
			if lang == "en" && strings.ContainsFunc(line, func(r rune) bool { return unicode.Is(unicode.Cyrillic, r) }) {
				t.Fatalf("not English: %q", line)
			}
			if strings.Contains(line, "%!") {
				t.Fatalf("a fault of printing: %q", line)
			}
		}
	}
	document, err := json.Marshal(r)
	if err != nil || !json.Valid(document) {
		t.Fatalf("not JSON: %v", err)
	}
	var members struct {
		Version  int
		Case     string
		Result   casefile.Result
		Duties   []struct{ Duty, Status string }
		Timeline []struct{ Path, Event string }
	}
	if err := json.Unmarshal(document, &members); err != nil {
		t.Fatal(err)
	}
	if members.Version != casefile.Version || members.Case != r.Case || members.Result != r.Result ||
		len(members.Duties) != len(r.Duties) || len(members.Timeline) != len(r.Timeline) {
		t.Fatalf("the document does not say what the report says: %s", document)
	}
}

// Writing to what cannot be written to gives its error.
func TestPrintFails(t *testing.T) {
	require.ErrorIs(t, example(t, "day-unknown").Print(broken{}, "en"), os.ErrClosed)
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, os.ErrClosed }
