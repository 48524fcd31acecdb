package drift

import (
	"bytes"
	"cmp"
	"flag"
	"fmt"
	"go/format"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/standard"
)

var update = flag.Bool("update", false, "write fingerprints.go from the texts in the law folder")

// lawFolder is where the official texts lie, seen from the root of the module.
const lawFolder = "../shared/law"

// texts names the file of each source in the law folder.
var texts = map[Source]string{
	StandardRu: "standard-138-ru.md",
	StandardEn: "standard-138-en.txt",
	LawEn:      "law-114-en.txt",
}

// lawText reads a source from the law folder, and skips the test where the
// folder is not at hand.
func lawText(t testing.TB, s Source) []byte {
	t.Helper()
	text, ok := fromLawFolder(t, s)
	if !ok {
		t.Skip("the law folder with the official texts is not at hand")
	}
	return text
}

// fromLawFolder reads a source from the law folder; false where the folder is not at
// hand.
func fromLawFolder(t testing.TB, s Source) ([]byte, bool) {
	t.Helper()
	root, err := os.Getwd()
	require.NoError(t, err)
	for !exists(filepath.Join(root, "go.mod")) {
		parent := filepath.Dir(root)
		require.NotEqual(t, root, parent, "no go.mod above the test")
		root = parent
	}
	folder := filepath.Join(root, filepath.FromSlash(lawFolder))
	if !exists(folder) {
		return nil, false
	}
	text, err := os.ReadFile(filepath.Join(folder, texts[s]))
	require.NoError(t, err)
	return text, true
}

func exists(name string) bool {
	_, err := os.Stat(name)
	return err == nil
}

// An aside is a run of pieces that stand before the first piece of a unit and
// belong to another: a second piece of the unit before, a title, a cell of a
// table's head. An empty owner stands for what is no unit.
type aside struct {
	before, owner standard.Ref
	ru, en        int // how many pieces in either language
}

// asides are the exceptions to the rule that every piece is the next provision
// of the text. Those before the same unit follow each other.
var asides = []aside{
	{"order:preamble", "", 3, 1}, // title, state, registration
	{"chapter:1", "", 14, 14},    // signatures, agreement, approval, title
	{"p40(1).q1", "p40(1)", 1, 1},
	{"p40(2).q1", "p40(2)", 1, 1},
	{"p40(3).q1", "p40(3)", 1, 1},
	{"p40(4).q1", "p40(4)", 1, 1},
	{"p40(5).q1", "p40(5)", 1, 1},
	{"p40(6).q1", "p40(6)", 1, 1},
	{"p40(7).q1", "p40(7)", 1, 1},
	{"p40(8).q1", "p40(8)", 1, 1},

	{"annex1.1", "annex1", 1, 2},
	{"annex1.2", "annex1.1", 2, 2},
	{"annex1.3", "annex1", 1, 1}, // title
	{"annex1.n1", "annex1.7", 1, 1},
	{"annex2", "annex1.n1", 1, 0},

	{"annex2.1", "annex2", 2, 2},
	{"annex2(1)", "annex2.1", 3, 2},
	{"annex2.4", "annex2.3", 1, 1},
	{"annex2.5", "annex2.4", 1, 1},
	{"annex2.7", "annex2.6", 1, 1},
	{"annex2.8", "annex2.7", 1, 1},
	{"annex3", "annex2.8", 1, 1},

	{"annex3.1", "annex3", 2, 3},
	{"annex3:1", "annex3.1", 2, 3},
	{"annex3:2", "annex3:1", 1, 1},
	{"annex3.2", "annex3:4", 1, 1},
	{"annex3.n1", "annex3.2", 3, 3},

	{"annex4(1)", "annex4", 2, 3},
	{"annex4(10)", "annex4(9)", 7, 7},
	{"annex4(14)", "annex4(13)", 5, 5},
	{"annex4(15)", "annex4(14)", 5, 5},

	{"annex5(1)", "annex5", 5, 6},
	{"annex6", "annex5(11)", 0, 3},

	{"annex6.1", "annex6", 1, 1},
	{"annex6(1)", "annex6.1", 4, 4},
	{"annex6(1)", "annex6", 1, 1}, // title
	{"annex6(1)", "annex6.1", 6, 6},
	{"annex6(1)", "annex6", 5, 6}, // head of the table
	{"annex7", "annex6.3", 1, 1},

	{"annex7.1", "annex7", 3, 4},
	{"annex7.5", "annex7", 1, 2}, // the head of the table has two rows
	{"annex7.5", "annex7.7", 1, 1},
	{"annex7.5", "annex7.8", 1, 1},
	{"annex7.5", "annex7.9", 1, 1},
	{"annex7.10", "annex7", 9, 9},
	{"annex7.n1", "annex7.10", 1, 1},
	{"annex7.n1.1", "annex7.n1", 0, 1},

	{"annex8(1)", "annex8", 1, 2},
	{"annex8.n1", "annex8", 1, 1},
}

// lawAsides are those of the Law, which is known in English alone.
var lawAsides = []aside{
	{"law:preamble", "", 0, 5}, // title, state, the act
	{"law:a1(1)", "law:a1", 0, 1},
	{"law:a4", "law:a3", 0, 1},
	{"law:a7(1)", "law:a7", 0, 1},
	{"law:a8(1)", "law:a8", 0, 1},
	{"law:a8-1(1)", "law:a8-1", 0, 1},
	{"law:a10(1)", "law:a10", 0, 1},
	{"law:a11-6(1)", "law:a11-6", 0, 1},
	{"law:a19(1)", "law:a19", 0, 1},
	{"law:a22", "law:a21", 0, 1},
	{"", "law:a22", 0, 1},
	{"", "", 0, 2}, // signature
}

// unnumbered are the units that lost their number in the English text.
var unnumbered = map[standard.Ref]bool{"annex5(11)": true, "law:a13(1)(3)": true}

// asidesOf yields the owners of the pieces that stand before a unit.
func asidesOf(s Source, before standard.Ref) []standard.Ref {
	table := asides
	if s == LawEn {
		table = lawAsides
	}
	var owners []standard.Ref
	for _, a := range table {
		n := a.en
		if s == StandardRu {
			n = a.ru
		}
		if a.before == before {
			owners = append(owners, slices.Repeat([]standard.Ref{a.owner}, n)...)
		}
	}
	return owners
}

// A seat is a place in the text for one piece.
type seat struct {
	ref   standard.Ref
	aside bool
	whole standard.Ref // whose number the piece has; ref itself but for a first part
}

// seats lists the places of a text in order, without those of footnotes: every
// provision in its turn, the asides before it. A unit made of parts alone has no
// place of its own; its first part has its number.
func seats(s Source) []seat {
	var all []seat
	early := map[standard.Ref]bool{} // had an aside before their turn
	asides := func(before standard.Ref) {
		for _, owner := range asidesOf(s, before) {
			all = append(all, seat{ref: owner, aside: true})
			early[owner] = true
		}
	}
	var whole standard.Ref
	for p := range s.Provisions() {
		asides(p.Ref)
		_, parted := standard.ProvisionByRef(p.Ref + ".1")
		switch {
		case parted && !strings.HasPrefix(p.Ref.String(), "annex"):
			whole = p.Ref
			continue
		case !early[p.Ref]:
			all = append(all, seat{ref: p.Ref, whole: cmp.Or(whole, p.Ref)})
		}
		whole = ""
	}
	asides("")
	return all
}

// fits reports whether a piece with the mark can have the seat.
func (s seat) fits(mark string) bool {
	ref := s.whole.String()
	form, number := formOf(mark)
	if s.aside {
		return form == "" || form == "#"
	}
	switch form {
	case "":
		last := ref[strings.LastIndexAny(ref, ".:")+1:]
		return unnumbered[s.ref] || last == "preamble" || strings.Contains(ref, ".") && !strings.ContainsAny(last, "()")
	case "chapter #", "article #", "annex #":
		return ref == strings.Replace(form, " #", number, 1) || ref == "law:a"+number || strings.HasSuffix(ref, "chapter:"+number)
	case "#.":
		return ref == "p"+number || strings.HasSuffix(ref, ":"+number) || strings.HasSuffix(ref, "("+number+")")
	case "#)":
		return strings.HasSuffix(ref, "("+number+")")
	case "#":
		return strings.HasPrefix(ref, "annex") && strings.HasSuffix(ref, "("+number+")")
	}
	return false
}

// recordOf gives every piece of an official text its unit. A footnote belongs to
// the paragraph, article, chapter or annex before it.
func recordOf(s Source, text string) ([]entry, error) {
	var record []entry
	free, last := seats(s), standard.Ref("")
	for _, p := range split(text) {
		if p.mark == footnote {
			record = append(record, entry{outermost(last), p.mark, p.fingerprint})
			continue
		}
		if len(free) == 0 {
			return nil, fmt.Errorf("nothing is left for %s %q", p.mark, excerpt(p.text))
		}
		if !free[0].fits(p.mark) {
			return nil, fmt.Errorf("%s cannot be %s %q", free[0].ref, p.mark, excerpt(p.text))
		}
		last, free = free[0].ref, free[1:]
		record = append(record, entry{last, p.mark, p.fingerprint})
	}
	if len(free) > 0 {
		return nil, fmt.Errorf("the text ends before %s", free[0].ref)
	}
	return record, nil
}

// TestFingerprintsAreFresh makes the record anew from the official texts and
// compares it with the file.
func TestFingerprintsAreFresh(t *testing.T) {
	var out bytes.Buffer
	out.WriteString("// Code generated by go test -run TestFingerprintsAreFresh -update; DO NOT EDIT.\n\npackage drift\n")
	for _, table := range []struct {
		source Source
		name   string
	}{
		{StandardRu, "recordStandardRu"},
		{StandardEn, "recordStandardEn"},
		{LawEn, "recordLawEn"},
	} {
		record, err := recordOf(table.source, string(lawText(t, table.source)))
		require.NoError(t, err, table.source)
		fmt.Fprintf(&out, "\nvar %s = []entry{\n", table.name)
		for _, e := range record {
			fmt.Fprintf(&out, "{%q, %q, fingerprint{%#016x, %#016x}},\n", e.ref, e.mark, e.sum, e.sketch)
		}
		out.WriteString("}\n")
	}
	want, err := format.Source(out.Bytes())
	require.NoError(t, err)

	const name = "fingerprints.go"
	if *update {
		require.NoError(t, os.WriteFile(name, want, 0o644))
	}
	got, err := os.ReadFile(name)
	require.NoError(t, err)
	if !bytes.Equal(got, want) {
		t.Errorf("%s is not what the official texts give; run go generate", name)
	}
}
