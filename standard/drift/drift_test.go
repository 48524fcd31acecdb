package drift

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// book is a text of our own in the places of the standard, line by line with the
// unit that each piece belongs to.
var book = []struct {
	ref  standard.Ref
	line string
}{
	{"", "A book of cats"},
	{"chapter:3", "Chapter 3. Who may come in"},
	{"chapter:3", "Footnote. The title is new (since May)."},
	{"p12", "12. Every cat is asked its name at the door."},
	{"p13", "13. The door is:"},
	{"p13(1)", "1) wide enough for the fattest;"},
	{"p13(2)", "2) warm on both sides;"},
	{"p13(3)", "3) never locked at night."},
	{"p13-1", "13-1. A cat that carries a letter need not answer."},
	{"p13-1", "Footnote. Added in spring (since June)."},
	{"p14.1", "14. Whoever gives a name receives milk within one hour."},
	{"p14.2", "Whoever gives none receives water."},
	{"p15.1", "15. The keeper writes the names into the great book."},
	{"p15.2", "The book is kept for 30 years."},
	{"p16", "16. A stay lasts 6 weeks. It is prolonged for:"},
	{"p16(1)", "1) rain that has not ended;"},
	{"p16(2)", "2) an open quarrel with a neighbour."},
	{"annex5", "Annex 5"},
	{"annex5", "Posts | Number |"},
	{"annex5(1)", "1 | Keeper | 1 | 2 |"},
	{"annex5(2)", "2 | Milkmaid | 1 | 1,5 |"},
	{"annex5(11)", "eleven | Mouse | 4 |"},
}

// bookRecord is the record of the book.
func bookRecord(t *testing.T) []entry {
	t.Helper()
	var record []entry
	for _, b := range book {
		for _, p := range split(b.line) {
			record = append(record, entry{b.ref, p.mark, p.fingerprint})
		}
	}
	require.Equal(t, len(split(bookText())), len(record), "a line of the book runs into the next")
	return record
}

func bookText() string {
	var b strings.Builder
	for _, l := range book {
		b.WriteString(l.line + "\n")
	}
	return b.String()
}

// swapLines swaps the lines that begin with a and b.
func swapLines(text, a, b string) string {
	lines := strings.SplitAfter(text, "\n")
	find := func(head string) int {
		return slices.IndexFunc(lines, func(l string) bool { return strings.HasPrefix(l, head) })
	}
	i, j := find(a), find(b)
	lines[i], lines[j] = lines[j], lines[i]
	return strings.Join(lines, "")
}

func TestFindings(t *testing.T) {
	replace := func(old, new string) func(string) string {
		return func(text string) string { return strings.Replace(text, old, new, 1) }
	}
	swap := func(a, b string) func(string) string {
		return func(text string) string { return swapLines(text, a, b) }
	}
	tests := []struct {
		name string
		edit func(string) string
		want []Finding
	}{
		{"nothing", replace("", ""), nil},
		{"a digit", replace("6 weeks", "7 weeks"), []Finding{{Kind: Changed, Ref: "p16", Near: "p15.2", Mark: "16."}}},
		{"a letter", replace("warm", "worm"), []Finding{{Kind: Changed, Ref: "p13(2)", Near: "p13(1)", Mark: "2)"}}},
		{"a part without a number", replace("water", "wine"), []Finding{{Kind: Changed, Ref: "p14.2", Near: "p14.1"}}},
		{"a heading", replace("may come", "can come"), []Finding{{Kind: Changed, Ref: "chapter:3", Mark: "chapter 3"}}},
		{"the word of a heading", replace("Chapter", "Chaptor"), []Finding{{Kind: Changed, Ref: "chapter:3"}}},
		{"a title", replace("A book", "The book"), []Finding{{Kind: Changed}}},
		{"a footnote", replace("June", "July"), []Finding{{Kind: Changed, Ref: "p13-1", Near: "p13(3)", Footnote: true}}},
		{"the word of a footnote", replace("Footnote. Added", "Fotnote. Added"), []Finding{{Kind: Changed, Ref: "p13-1", Near: "p13(3)", Footnote: true}}},
		{"a cell", replace("1,5", "2,5"), []Finding{{Kind: Changed, Ref: "annex5(2)", Near: "annex5(1)", Mark: "2"}}},
		{"a row cut into cells", replace("Mouse | 4", "Louse | 5"), []Finding{{Kind: Changed, Ref: "annex5(11)", Near: "annex5(2)"}}},
		{"a row gets its number back", replace("eleven |", "11 |"), []Finding{
			{Kind: Missing, Ref: "annex5(11)", Near: "annex5(2)"},
			{Kind: Changed, Ref: "annex5(11)", Near: "annex5(2)", Mark: "11"},
		}},

		{"a subparagraph dropped", replace("2) warm on both sides;\n", ""), []Finding{{Kind: Missing, Ref: "p13(2)", Near: "p13(1)", Mark: "2)"}}},
		{"a part dropped", replace("Whoever gives none receives water.\n", ""), []Finding{{Kind: Missing, Ref: "p14.2", Near: "p14.1"}}},
		{"a footnote dropped", replace("Footnote. Added in spring (since June).\n", ""), []Finding{{Kind: Missing, Ref: "p13-1", Near: "p13(3)", Footnote: true}}},
		{"the last row dropped", replace("eleven | Mouse | 4 |\n", ""), []Finding{{Kind: Missing, Ref: "annex5(11)", Near: "annex5(2)"}}},
		{"a subparagraph dropped and the next renumbered", replace("2) warm on both sides;\n3)", "2)"), []Finding{
			{Kind: Missing, Ref: "p13(2)", Near: "p13(1)", Mark: "2)"},
			{Kind: Moved, Ref: "p13(3)", Near: "p13(1)", Mark: "2)"},
		}},

		{"a paragraph inserted", replace("14. Who", "13-2. A kitten need not answer either.\n14. Who"), []Finding{
			{Kind: New, Ref: "p13-2", Near: "p13-1", Mark: "13-2."},
		}},
		{"a paragraph inserted behind a heading", replace("12. Every", "11-1. Dogs stay outside.\n12. Every"), []Finding{
			{Kind: New, Ref: "p11-1", Near: "chapter:3", Mark: "11-1."},
		}},
		{"a subparagraph added", replace("neighbour.", "neighbour;\n3) illness."), []Finding{{Kind: New, Ref: "p16(3)", Near: "p16(2)", Mark: "3)"}}},
		{"a first subparagraph added", replace("13. The", "1) a bell;\n13. The"), []Finding{{Kind: New, Ref: "p12(1)", Near: "p12", Mark: "1)"}}},
		{"a part added", replace("16. A", "The keeper signs it every day.\n16. A"), []Finding{{Kind: New, Near: "p15.2"}}},
		{"a paragraph behind parts", replace("16. A", "15-1. The keeper may be helped.\n16. A"), []Finding{{Kind: New, Ref: "p15-1", Near: "p15.2", Mark: "15-1."}}},
		{"a row added", replace("eleven |", "3 | Piper | 1 |\neleven |"), []Finding{{Kind: New, Ref: "", Near: "annex5(2)", Mark: "3"}}},
		{"a row added that no edition has", replace("eleven |", "12 | Piper | 1 |\neleven |"), []Finding{{Kind: New, Ref: "annex5(12)", Near: "annex5(2)", Mark: "12"}}},
		{"an annex added", func(s string) string { return s + "Annex 9 to the Book\n" }, []Finding{{Kind: New, Ref: "annex9", Near: "annex5(11)", Mark: "annex 9"}}},
		{"a chapter added", replace("16. A", "Chapter 3-1. Who may stay\n16. A"), []Finding{{Kind: New, Ref: "chapter:3-1", Near: "p15.2", Mark: "chapter 3-1"}}},
		{"a footnote added", replace("3) never", "Footnote. Warm since autumn (since July).\n3) never"), []Finding{
			{Kind: New, Ref: "p13", Near: "p13(2)", Footnote: true},
		}},
		{"something before everything", func(s string) string { return "Printed in Astana\n" + s }, []Finding{{Kind: New}}},

		{"neighbours swapped with their numbers", swap("1) wide", "2) warm"), []Finding{
			{Kind: Moved, Ref: "p13(1)", Near: "p13(2)", Mark: "1)"},
			{Kind: Moved, Ref: "p13(2)", Near: "p13", Mark: "2)"},
		}},
		{"neighbours swapped under their numbers", func(s string) string {
			s = strings.Replace(s, "1) wide", "2) wide", 1)
			s = strings.Replace(s, "2) warm", "1) warm", 1)
			return swapLines(s, "2) wide", "1) warm")
		}, []Finding{
			{Kind: Moved, Ref: "p13(1)", Near: "p13(2)", Mark: "2)"},
			{Kind: Moved, Ref: "p13(2)", Near: "p13", Mark: "1)"},
		}},
		{"neighbours swapped, one with another number", func(s string) string {
			return swapLines(strings.Replace(s, "1) wide", "9) wide", 1), "9) wide", "2) warm")
		}, []Finding{
			{Kind: Moved, Ref: "p13(1)", Near: "p13(2)", Mark: "9)"},
			{Kind: Moved, Ref: "p13(2)", Near: "p13", Mark: "2)"},
		}},
		{"neighbours swapped, the other with another number", func(s string) string {
			return swapLines(strings.Replace(s, "2) warm", "9) warm", 1), "1) wide", "9) warm")
		}, []Finding{
			{Kind: Moved, Ref: "p13(1)", Near: "p13(2)", Mark: "1)"},
			{Kind: Moved, Ref: "p13(2)", Near: "p13", Mark: "9)"},
		}},
		{"items swapped across another", swap("1) wide", "3) never"), []Finding{
			{Kind: Moved, Ref: "p13(1)", Near: "p13(2)", Mark: "1)"},
			{Kind: Moved, Ref: "p13(3)", Near: "p13", Mark: "3)"},
		}},
		{"parts swapped", swap("Whoever gives none", "The book"), []Finding{
			{Kind: Moved, Ref: "p14.2", Near: "p15.1"},
			{Kind: Moved, Ref: "p15.2", Near: "p14.1"},
		}},
		{"a paragraph carried away", func(s string) string {
			const p = "12. Every cat is asked its name at the door.\n"
			return strings.Replace(strings.Replace(s, p, "", 1), "16. A", p+"16. A", 1)
		}, []Finding{{Kind: Moved, Ref: "p12", Near: "p15.2", Mark: "12."}}},
		{"only a number", replace("13-1.", "13-2."), []Finding{{Kind: Moved, Ref: "p13-1", Near: "p13(3)", Mark: "13-2."}}},

		{"neighbours changed, and one more between them", func(s string) string {
			s = strings.Replace(s, "one hour", "two hours", 1)
			return strings.Replace(s, "Whoever gives none receives water.", "Nobody is turned away.\nWhoever gives none receives cold water.", 1)
		}, []Finding{
			{Kind: Changed, Ref: "p14.1", Near: "p13-1", Mark: "14."},
			{Kind: New, Near: "p14.1"},
			{Kind: Changed, Ref: "p14.2", Near: "p14.1"},
		}},
		{"one number, another text", replace("2) warm on both sides", "2) painted green"), []Finding{{Kind: Changed, Ref: "p13(2)", Near: "p13(1)", Mark: "2)"}}},
		{"another number, another text", replace("3) never locked at night", "4) painted green"), []Finding{
			{Kind: New, Ref: "p13(4)", Near: "p13(2)", Mark: "4)"},
			{Kind: Missing, Ref: "p13(3)", Near: "p13(2)", Mark: "3)"},
		}},
		{"lines, spaces and signs do not matter", func(s string) string {
			s = strings.ReplaceAll(s, "\n", "\r\n\r\n")
			s = strings.ReplaceAll(s, " the ", "\u00a0the ")
			s = strings.ReplaceAll(s, "1) wide", "- 1) wide")
			return strings.Replace(s, "sides;", "sides .", 1)
		}, nil},
		{"a page breaks", replace("a letter need", "a letter\n\n\fneed"), nil},
	}
	record := bookRecord(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			text := bookText()
			edited := tt.edit(text)
			if len(tt.want) > 0 {
				require.NotEqual(t, text, edited, "the edit does nothing")
			}
			got := match(record, split(edited)).findings()
			if diff := cmp.Diff(tt.want, got, cmpopts.IgnoreFields(Finding{}, "Excerpt")); diff != "" {
				t.Errorf("mismatch (-want +got):\n%s", diff)
			}
			for _, f := range got {
				if (f.Excerpt == "") != (f.Kind == Missing) {
					t.Errorf("%s %s has the excerpt %q", f.Kind, f.Ref, f.Excerpt)
				}
			}
		})
	}
}

func TestExcerpt(t *testing.T) {
	tests := []struct{ text, want string }{
		{"", ""},
		{"a cat", "a cat"},
		{strings.Repeat("к", 80), strings.Repeat("к", 80)},
		{strings.Repeat("к", 81), strings.Repeat("к", 79) + "…"},
	}
	for _, tt := range tests {
		if got := excerpt(tt.text); got != tt.want {
			t.Errorf("excerpt(%q) = %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestWith(t *testing.T) {
	r := Report{Findings: []Finding{
		{Kind: Changed, Ref: "p16", Near: "p15.2"},
		{Kind: New, Near: "p15.2"},
		{Kind: New},
	}}
	var asked []standard.Ref
	got := r.With(func(ref standard.Ref) []string {
		asked = append(asked, ref)
		return []string{"rests on " + ref.String()}
	})
	if diff := cmp.Diff([]standard.Ref{"p16", "p15.2"}, asked); diff != "" {
		t.Errorf("asked (-want +got):\n%s", diff)
	}
	want := []Finding{
		{Kind: Changed, Ref: "p16", Near: "p15.2", Touches: []string{"rests on p16"}},
		{Kind: New, Near: "p15.2", Touches: []string{"rests on p15.2"}},
		{Kind: New},
	}
	if diff := cmp.Diff(want, got.Findings); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
	if r.Findings[0].Touches != nil {
		t.Error("With changes the report it is given")
	}
	if r.Drifted() != true || (Report{}).Drifted() != false {
		t.Error("a report has drift when it has findings")
	}
}

func TestSources(t *testing.T) {
	for _, s := range Sources() {
		if s.Title().En == "" || s.Title().Ru == "" {
			t.Errorf("%s has no title", s)
		}
	}
	for p := range LawEn.Provisions() {
		if p.Ref != "law:preamble" {
			t.Errorf("the Law begins with %s", p.Ref)
		}
		break
	}
	none := Source("criteria")
	if none.Title() != (rule.Text{}) {
		t.Error("a source that is none has a title")
	}
	for p := range none.Provisions() {
		t.Fatalf("a source that is none has %s", p.Ref)
	}
}

// hangs is far longer than any text takes, on a slow machine and with the race
// detector: what takes longer does not end.
const hangs = time.Minute

// What is no official text is refused in bounded time, whatever it holds.
func TestRefused(t *testing.T) {
	russian := strings.Repeat("Кошки принимаются без заявления.\n", 50)
	cp1251 := []byte(strings.Map(func(c rune) rune { return c & 0xff }, russian))
	for i := range cp1251 {
		cp1251[i] |= 0x80
	}
	tests := []struct {
		name string
		text []byte
	}{
		{"nothing", nil},
		{"no words", []byte(" \n\t|| --- ** \n")},
		{"a line", []byte("16. Cats stay for 6 weeks.")},
		{"our own book", []byte(bookText())},
		{"another text", []byte(russian)},
		{"another encoding", cp1251},
		{"zeros", make([]byte, 1<<16)},
		{"as long as allowed, in one line", bytes.Repeat([]byte("а"), maxBytes/2)},
		{"as long as allowed, in short lines", bytes.Repeat([]byte("a\n"), maxBytes/2)},
		{"as long as allowed, in footnotes", bytes.Repeat([]byte("Footnote. (a).B\n"), maxBytes/16)},
		{"as long as allowed, footnote in footnote", bytes.Repeat([]byte("Footnote. (a)."), maxBytes/14)},
		{"as long as allowed, all in one footnote", append([]byte("Footnote. "), bytes.Repeat([]byte(")."), maxBytes/2-8)...)},
		{"as long as allowed, in cells", bytes.Repeat([]byte("a|"), maxBytes/2)},
		{"as long as allowed, in sentences", append([]byte("Annex 1\n"), bytes.Repeat([]byte("A. "), maxBytes/3-8)...)},
		{"as long as allowed, page after page", bytes.Repeat([]byte("a b\n\n"), maxBytes/5)},
		{"50 MB", bytes.Repeat([]byte("Кот 1. (2) |\t\n"), 50<<20/20)},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			began := time.Now()
			r, err := Check(tt.text)
			var refused *rule.Error
			if !errors.As(err, &refused) || refused.Kind != rule.BadRequest || refused.Message == "" {
				t.Errorf("got %v, want bad-request", err)
			}
			if diff := cmp.Diff(Report{}, r); diff != "" {
				t.Errorf("a refused text has a report:\n%s", diff)
			}
			if took := time.Since(began); took > hangs {
				t.Errorf("refused after %v", took)
			}
		})
	}
}

// FuzzCheck: no text makes Check panic, and every report keeps what its comments
// promise. Where the law folder is at hand, its texts are among the seeds.
func FuzzCheck(f *testing.F) {
	f.Add([]byte(bookText()))
	f.Add([]byte("\ufeff1\t\n\t\n30\tb\n- (3) c\nA footnote. (a).5. B\n© x"))
	f.Add([]byte("\xff\xfe1.\x00|\t\r\n13-1 A\nChapter .\nAnnex\n"))
	for source := range texts {
		if text, ok := fromLawFolder(f, source); ok {
			f.Add(text)
			f.Add(text[len(text)/3 : len(text)/2])
		}
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		r, err := Check(text)
		if err != nil {
			var refused *rule.Error
			if !errors.As(err, &refused) || refused.Kind != rule.BadRequest {
				t.Fatalf("refused with %v", err)
			}
			return
		}
		if r.Found > r.Units || r.Found < 1 {
			t.Errorf("%d of %d units found", r.Found, r.Units)
		}
		for _, f := range r.Findings {
			if f.Ref != "" && !f.Ref.Valid() || f.Near != "" && !f.Near.Valid() {
				t.Errorf("%s %q near %q is no citation", f.Kind, f.Ref, f.Near)
			}
			if !utf8.ValidString(f.Excerpt) || utf8.RuneCountInString(f.Excerpt) > 80 {
				t.Errorf("the excerpt %q is too long or no text", f.Excerpt)
			}
			if _, known := standard.ProvisionByRef(f.Ref); known == (f.Kind == New) && f.Ref != "" && !f.Footnote {
				t.Errorf("%s %s", f.Kind, f.Ref)
			}
		}
	})
}
