package yamlfile

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/goccy/go-yaml"
	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/standard/rule"
)

func TestWhatJSONCouldHold(t *testing.T) {
	for _, c := range []struct{ name, yaml, json string }{
		{"a case", "# a comment\ncase: 2022-017   # a pseudonym\nas_of: 2022-12-09\nfacts: {minor: false}\nreadings: {}\nevents:\n  - {date: \"2022-11-21\", event: application-to-organisation}\n  - {event: papers-received}\n",
			`{"case":"2022-017","as_of":"2022-12-09","facts":{"minor":false},"readings":{},"events":[{"date":"2022-11-21","event":"application-to-organisation"},{"event":"papers-received"}]}`},
		{"members below each other", "events:\n- date: 2022-11-21\n  event: exited\n  kind: expelled\n-\n  event: returned\n", `{"events":[{"date":"2022-11-21","event":"exited","kind":"expelled"},{"event":"returned"}]}`},
		{"lists in lists", "- - 1\n  - [2, 3]\n- []\n", `[[1,[2,3]],[]]`},
		{"a mapping below its name", "facts:\n    a: 1\n    b:\n        c: 2\nd: 3\n", `{"facts":{"a":1,"b":{"c":2}},"d":3}`},
		{"truths, null, numbers", "[true, false, null, 0, -0, 12, 1.50, -2e3]", `[true,false,null,0,-0,12,1.50,-2e3]`},
		{"a date is text, and so is what only looks a little like one", "[2022-11-21, 2022-017, 9mo, p16(1), nine-months]", `["2022-11-21","2022-017","9mo","p16(1)","nine-months"]`},
		{"in quotes everything is text", "['yes', \"0123\", '1_000', \"~\", '', \"a\\nb\", 'it''s']", `["yes","0123","1_000","~","","a\nb","it's"]`},
		{"a name in quotes", "entry_dates: {\"325\": 2022-09-10}\n'383': x\n", `{"entry_dates":{"325":"2022-09-10"},"383":"x"}`},
		{"brackets over several lines", "a: {b: 1,\n  c: [2,\n 3]}\n", `{"a":{"b":1,"c":[2,3]}}`},
		{"a block of text", "because: |\n  one\n  two\nand: >-\n  three\n  four\n", `{"because":"one\ntwo\n","and":"three four"}`},
		{"a start mark", "---\na: 1\n", `{"a":1}`},
		{"line ends of two signs", "a: 1\r\nb: x\r\n", `{"a":1,"b":"x"}`},
		{"JSON itself", "{\"a\": [1, {\"b\": null}], \"c\": \"д\"}", `{"a":[1,{"b":null}],"c":"д"}`},
		{"a scalar alone", "text", `"text"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := ToJSON([]byte(c.yaml))
			require.NoError(t, err)
			require.Equal(t, c.json, string(got))
			require.True(t, json.Valid(got))
		})
	}
}

func TestRefused(t *testing.T) {
	for _, c := range []struct{ name, yaml, path string }{
		{"nothing", "", ""},
		{"a comment alone", "# nothing\n", ""},
		{"a leading zero", "a: 0123", "a"},
		{"an underscore in a number", "a: 1_000", "a"},
		{"yes", "a: {b: yes}", "a.b"},
		{"No", "a: No", "a"},
		{"on", "a: on", "a"},
		{"y", "a: y", "a"},
		{"a truth in capitals", "a: TRUE", "a"},
		{"a tilde", "a: ~", "a"},
		{"Null", "a: Null", "a"},
		{"no value", "a:\nb: 1", "a"},
		{"no value at the end", "a: 1\nb:", "b"},
		{"no value in a list", "events:\n  -\n  - 1\n", "events[0]"},
		{"no value in brackets", "{a: , b: 1}", "a"},
		{"a plus sign", "a: +1", "a"},
		{"no digit before the point", "a: .5", "a"},
		{"no digit after the point", "a: 1.", "a"},
		{"two signs, a number for the library alone", "a: +-0", "a"},
		{"sixties", "a: 1:30", "a"},
		{"another base", "a: 0x1F", "a"},
		{"octal", "a: 0o17", "a"},
		{"infinity", "a: .inf", "a"},
		{"no number", "a: .NaN", "a"},
		{"a short date", "a: 2022-1-5", "a"},
		{"a moment", "a: 2022-01-05T00:00:00Z", "a"},
		{"an equals sign", "a: =", "a"},
		{"an anchor", "a: &x 1\nb: 2", "a"},
		{"an alias", "b: *x", "b"},
		{"a merge key", "a:\n  <<: {b: 1}", "a"},
		{"a tag", "a: !!str 1", "a"},
		{"a directive", "%YAML 1.2\n---\na: 1", ""},
		{"a second document", "a: 1\n---\nb: 2", ""},
		{"something beside the start mark", "--- a: 1\n", ""},
		{"an end mark", "a: 1\n...\n", ""},
		{"a complex key", "? a\n: 1\n", ""},
		{"a number as a name", "a: {325: x}", "a"},
		{"a truth as a name", "true: x", ""},
		{"an unclear name", "a: {no: x}", "a"},
		{"a list as a name", "{[a]: 1}", ""},
		{"a name twice", "a: 1\nb: 2\na: 3", "a"},
		{"a name twice, once in quotes", "x: {a: 1, \"a\": 2}", "x.a"},
		{"text over two lines", "a: b\n  c", "a"},
		{"quoted text over two lines", "a: 'b\n  c'", "a"},
		{"a wrong indent", "a: 1\n  b: 2\n", "a"},
		{"a list in the line of its name", "a: - 1", "a"},
		{"a mapping in the line of its name", "a: b: 1", "a"},
		{"a bracket left open", "a: [1, 2", "a"},
		{"a brace left open", "{a: 1", ""},
		{"a comma too many", "[1,]", "[1]"},
		{"a comma missing", "[1 [2]]", ""},
		{"a bracket too many", "[1]]", ""},
		{"a name without a colon in braces", "{a, b: 1}", ""},
		{"a tab", "\ta: 1", ""},
		{"a control character", "a: \x00", ""},
		{"a byte order mark", "\ufeffa: 1", ""},
		{"not UTF-8", "a: \xff", ""},
		{"half of a pair of surrogates", `a: "\ud800"`, "a"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := ToJSON([]byte(c.yaml))
			var refused *Error
			require.ErrorAs(t, err, &refused, "got %s", got)
			require.Equal(t, c.path, refused.Path)
			require.NotEmpty(t, refused.Message)
			require.Equal(t, &rule.Error{Kind: rule.BadCase, Path: c.path, Value: refused.Value, Message: refused.Error()}, refused.Refusal(rule.BadCase))
		})
	}
}

func TestLineAndColumn(t *testing.T) {
	_, err := ToJSON([]byte("a: 1\nb:\n  - c: yes\n"))
	var refused *Error
	require.ErrorAs(t, err, &refused)
	require.Equal(t, [2]int{3, 8}, [2]int{refused.Line, refused.Column})
	require.Equal(t, "b[0].c", refused.Path)
	require.Equal(t, "yes", refused.Value)
}

// Depth is bounded, and 64 levels are enough for 64 brackets.
func TestDepth(t *testing.T) {
	for _, c := range []struct {
		name, yaml string
		fits       bool
	}{
		{"as deep as allowed", strings.Repeat("[", 65) + strings.Repeat("]", 65), true},
		{"a level deeper", strings.Repeat("[", 66) + strings.Repeat("]", 66), false},
		{"dashes", strings.Repeat("- ", 65) + "a", false},
	} {
		_, err := ToJSON([]byte(c.yaml))
		if (err == nil) != c.fits {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

// A file of a mebibyte, whatever is in it, is read or refused in seconds.
func TestHostileFiles(t *testing.T) {
	var keys strings.Builder
	for i := range 100_000 {
		keys.WriteString("k")
		for n := i; n > 0; n /= 10 {
			keys.WriteByte(byte('0' + n%10))
		}
		keys.WriteString("_: 1\n")
	}
	for name, yaml := range map[string]string{
		"open brackets": strings.Repeat("[", 1<<20),
		"open braces":   strings.Repeat("{a: ", 1<<18),
		"dashes":        strings.Repeat("- ", 1<<19),
		"many names":    keys.String()[:1<<20-20],
		"the same name": strings.Repeat("a:\n", 1<<18),
		"anchors":       "a: &a [x,x]\n" + strings.Repeat("b: &b [*a,*a]\n", 1<<16),
		"long text":     `a: "` + strings.Repeat("x", 1<<20-10) + `"`,
		"too long":      strings.Repeat("#", 1<<20+1),
	} {
		start := time.Now()
		_, err := ToJSON([]byte(yaml))
		if took := time.Since(start); took > 30*time.Second {
			t.Errorf("%s took %v", name, took)
		}
		if name != "long text" && name != "many names" && err == nil {
			t.Errorf("%s was read", name)
		}
	}
}

// FuzzToJSON: what is read is JSON, is read again as the same, and says what the
// library for YAML says where that reads it too.
func FuzzToJSON(f *testing.F) {
	for _, seed := range []string{
		"case: 2022-017\nevents:\n  - {date: \"2022-11-21\", event: x}\n  - a: [1, {b: c}]\n    d: |\n      e\n",
		"a:\n- b\n- c: 'd'\n", "- - 1\n  - 2\n", "{a: 1, b: [x, y]}", "a: 0123", "? x\n: y", "a: &b c", "a: 1\n b: 2", "- a\n- b: 1\n  c: 2\n", "\"\\N\"", "\"\\u0001\\t\\\"\"",
	} {
		f.Add(seed)
	}
	for _, file := range exampleFiles(f) {
		text, err := os.ReadFile(file)
		require.NoError(f, err)
		f.Add(string(text))
	}
	f.Fuzz(func(t *testing.T, src string) {
		got, err := ToJSON([]byte(src))
		if err != nil {
			var refused *Error
			if !errors.As(err, &refused) || refused.Message == "" {
				t.Fatalf("an error of another type, or without words: %v", err)
			}
			return
		}
		if !json.Valid(got) {
			t.Fatalf("%q gives no JSON: %s", src, got)
		}
		// An escape can bring in a sign that a file may not hold by itself.
		if again, err := ToJSON(got); checkBytes(got) == nil && (err != nil || !bytes.Equal(again, got)) {
			t.Fatalf("%q gives %s, and that gives %s, %v", src, got, again, err)
		}
		var ours any
		if json.Unmarshal(got, &ours) != nil {
			return // a number too large for a comparison
		}
		if strings.Contains(src, "|") || strings.Contains(src, ">") {
			return // the library and the language differ about the ends of blocks
		}
		var theirs any
		if yaml.Unmarshal([]byte(src), &theirs) != nil {
			return
		}
		if a, b := plainly(ours), plainly(theirs); !reflect.DeepEqual(a, b) {
			t.Fatalf("%q is %#v here and %#v there", src, a, b)
		}
	})
}

// exampleFiles are the cases and the drafts of the examples.
func exampleFiles(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob("../../../../docs/examples/*/*.yaml")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	return files
}

// plainly gives numbers one type, and the numbers that one of the two takes for
// text too.
func plainly(v any) any {
	switch v := v.(type) {
	case map[string]any:
		for k := range v {
			v[k] = plainly(v[k])
		}
	case []any:
		for i := range v {
			v[i] = plainly(v[i])
		}
	case uint64:
		return float64(v)
	case int64:
		return float64(v)
	case string:
		if jsonNumber.MatchString(v) {
			var n float64
			if json.Unmarshal([]byte(v), &n) == nil {
				return n
			}
		}
	}
	return v
}
