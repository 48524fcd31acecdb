package main

import (
	"go/parser"
	"go/token"
	"testing"

	"github.com/stretchr/testify/require"
)

const sample = `package sample

const size = 2 * 3

const name = "a" + "b" // texts have no other operator

type list[T int | string] struct{ of []T }

func (l *list[T]) done() bool { return len(l.of) == 0 }

func (l *list[T]) count(ready bool) (n int) {
	for i := range l.of {
		if i > 0 && !ready || l.done() {
			break
		}
		n++
	}
	n -= 1
	return -n
}
`

// TestChanges shows what is tried: each operator, each condition, each jump.
func TestChanges(t *testing.T) {
	found, err := changesOf("", "sample", []string{"sample.go"}, map[string][]byte{"sample.go": []byte(sample)}, nil)
	require.NoError(t, err)
	var got []string
	for _, c := range found {
		got = append(got, c.row.function+": "+c.row.was+" → "+c.row.now)
	}
	require.Equal(t, []string{
		"size: 2 * 3 → 2 / 3",
		"list.done: len(l.of) == 0 → len(l.of) != 0",
		"list.count: i > 0 → i >= 0",
		"list.count: i > 0 → i <= 0",
		"list.count: i > 0 && !ready → i > 0 || !ready",
		"list.count: !ready → ready",
		"list.count: i > 0 && !ready || l.done() → i > 0 && !ready && l.done()",
		"list.count: l.done() → !l.done()",
		"list.count: break → continue",
		"list.count: n++ → n--",
		"list.count: n -= 1 → n += 1",
		"list.count: n -= 1 → n = 1",
		"list.count: -n → +n",
	}, got)
}

// TestChangesCanBeParsed applies every change of a file of this package.
func TestChangesCanBeParsed(t *testing.T) {
	own, err := load(t.Context(), ".", nil, "", "")
	require.NoError(t, err)
	found := own.changes
	require.NotEmpty(t, found)
	rows := map[row]bool{}
	for _, c := range found {
		src := own.sources[c.name()]
		changed := c.apply(src)
		require.NotEqual(t, src, changed)
		_, err := parser.ParseFile(token.NewFileSet(), "change.go", changed, 0)
		require.NoError(t, err, c.row)
		rows[c.row] = true
	}
	require.Len(t, rows, len(found), "each change has a row of its own")
}

func TestRowsAreReadBack(t *testing.T) {
	r := row{file: "a.go", function: "T.f #2", was: "a || b", now: "a && b"}
	back, ok := parseRow(r.String() + " they are never both | \n")
	require.True(t, ok)
	require.Equal(t, r, back)
	for _, line := range []string{"", "| file | function | change | why |", "| a.go | 3 |", "a.go"} {
		_, ok := parseRow(line)
		require.False(t, ok, line)
	}
}

func TestTotals(t *testing.T) {
	sum := totals{}
	for _, v := range []verdict{killed, killed, killed, survived, equal, refused} {
		sum.add("a.go", v)
	}
	sum.add("b.go", refused)
	require.Equal(t, `
| file | changes | killed | equal | left | share |
|---|---|---|---|---|---|
| a.go | 5 | 3 | 1 | 1 | 75.0 % |
| b.go | 0 | 0 | 0 | 0 | – |
| all | 5 | 3 | 1 | 1 | 75.0 % |
`, sum.String())
}

// TestSwitches shows that changes inside each other can stand in one file, and where
// each is made.
func TestSwitches(t *testing.T) {
	src := "package p\n\nfunc f(a, b bool) bool { return a && !b }\n"
	found, err := changesOf("", "p", []string{"p.go"}, map[string][]byte{"p.go": []byte(src)}, nil)
	require.NoError(t, err)
	changes := map[int]change{}
	for i, c := range found {
		require.NotNil(t, c.switched, c.row)
		changes[i+1] = c
	}
	require.Len(t, changes, 3)
	require.Equal(t, "package p\n\nfunc f(a, b bool) bool { return func() bool { if first := ("+
		"(a != (mutantOfThisRun == 1)) ); first == (mutantOfThisRun == 2) { return first }; return ("+
		" (b == (mutantOfThisRun == 3))) }() }\n", string(withSwitches([]byte(src), changes)))
}

// TestSwitchesCompile lays every switch over this package at once.
func TestSwitchesCompile(t *testing.T) {
	own, err := load(t.Context(), ".", nil, "", "")
	require.NoError(t, err)
	p := &program{dir: t.TempDir(), binaries: map[string]string{}}
	require.NoError(t, p.layOver(own.dir, own.withSwitches(own.changes)))
	require.NoError(t, p.compile(t.Context(), own.tests[0].pkg))
}
