package drift

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// eachText runs a test on every official text.
func eachText(t *testing.T, test func(t *testing.T, s Source, text []byte)) {
	for _, s := range Sources() {
		t.Run(string(s), func(t *testing.T) {
			t.Parallel()
			test(t, s, lawText(t, s))
		})
	}
}

func TestOfficialTextsHaveNoDrift(t *testing.T) {
	units := map[Source]int{StandardRu: 378, StandardEn: 378, LawEn: 321} // counted in the tables of provisions
	eachText(t, func(t *testing.T, s Source, text []byte) {
		r, err := Check(text)
		require.NoError(t, err)
		require.Equal(t, s, r.Source)
		require.Empty(t, names(r.Findings))
		if r.Units != units[s] || r.Found != r.Units {
			t.Errorf("%d of %d units stand in the text, want all %d", r.Found, r.Units, units[s])
		}
	})
}

// A later download can differ in all that is not wording.
func TestOfficialTextsInOtherShapes(t *testing.T) {
	shapes := []struct {
		name string
		edit func(string) string
	}{
		{"the line ends of Windows", func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") }},
		{"a mark at the head of the file", func(s string) string { return "\ufeff" + s }},
		{"no-break spaces", func(s string) string { return strings.ReplaceAll(s, " ", "\u00a0") }},
		{"wider spaces", func(s string) string { return strings.ReplaceAll(s, " ", "  ") }},
		{"other quotation marks", func(s string) string { return strings.NewReplacer(`"`, "«", "“", "»", "’", "'").Replace(s) }},
		{"other dashes", func(s string) string { return strings.ReplaceAll(s, "–", "—") }},
		{"no empty lines", func(s string) string {
			return strings.Join(strings.FieldsFunc(s, func(c rune) bool { return c == '\n' }), "\n")
		}},
		{"list markers", func(s string) string { return strings.ReplaceAll(s, "\n1) ", "\n- 1) ") }},
	}
	eachText(t, func(t *testing.T, s Source, text []byte) {
		for _, shape := range shapes {
			r, err := Check([]byte(shape.edit(string(text))))
			require.NoError(t, err, shape.name)
			require.Equal(t, s, r.Source, shape.name)
			require.Empty(t, names(r.Findings), shape.name)
		}
	})
}

// TestEveryPieceChanged changes one letter or digit of every piece in the file
// itself, each in turn, and wants exactly that unit to be found.
func TestEveryPieceChanged(t *testing.T) {
	eachText(t, func(t *testing.T, s Source, text []byte) {
		record := s.record()
		at := positions(t, text, split(string(text)))
		require.Len(t, at, len(record))
		for k, e := range record {
			if testing.Short() && k%10 != 0 {
				continue
			}
			changed := slices.Clone(text)
			change(changed, at[k])
			require.False(t, bytes.Equal(text, changed))
			r, err := Check(changed)
			require.NoError(t, err)
			if got, want := names(r.Findings), []string{name(Changed, e)}; !slices.Equal(got, want) {
				t.Errorf("piece %d, %s: got %q, want %q", k, e.ref, got, want)
			}
			if r.Found != r.Units {
				t.Errorf("piece %d, %s: %d of %d units found; a changed unit is there", k, e.ref, r.Found, r.Units)
			}
		}
	})
}

// positions finds for every piece of a text where the letter or digit in its
// middle stands in the file. Of a heading that has a number alone it is the first
// letter.
func positions(t *testing.T, text []byte, pieces []piece) []int {
	t.Helper()
	type spot struct{ at, offset int } // in the file, in plain
	var plain strings.Builder
	var spots []spot
	for at, c := range string(text) {
		if isWord(c) {
			spots = append(spots, spot{at, plain.Len()})
			plain.WriteRune(c)
		}
	}
	var all []int
	cursor := 0
	for k, p := range pieces {
		words := strings.Map(func(c rune) rune {
			if isWord(c) {
				return c
			}
			return -1
		}, p.text)
		found := strings.Index(plain.String()[cursor:], words)
		if found < 0 { // the number of a row stands in the middle of its text
			words = string([]rune(words)[:10])
			found = strings.Index(plain.String()[cursor:], words)
		}
		require.GreaterOrEqual(t, found, 0, "piece %d is not in the file: %s", k, p.text)
		middle := cursor + found + len(words)/2
		cursor += found + len(words)
		i, exact := slices.BinarySearchFunc(spots, middle, func(s spot, offset int) int { return s.offset - offset })
		if !exact { // within a letter of two bytes
			i--
		}
		all = append(all, spots[i].at)
	}
	return all
}

// change puts the next digit or letter of the same kind in the place of one.
func change(text []byte, at int) {
	c, size := utf8.DecodeRune(text[at:])
	next := c + 1
	switch {
	case c == '9':
		next = '0'
	case !unicode.IsLetter(next) && !unicode.IsDigit(next), unicode.IsLower(next) != unicode.IsLower(c), utf8.RuneLen(next) != size:
		next = c - 1
	}
	utf8.EncodeRune(text[at:], next)
}

// The same by hand, in the files: what a lawyer would try first.
func TestAmendedTexts(t *testing.T) {
	tests := []struct {
		name   string
		source Source
		edit   func(lines []string) []string
		want   []string
	}{
		{"p13(2) dropped", StandardRu, drop("13. ", "2) "), []string{"missing p13(2)"}},
		{"p16(2) dropped", StandardEn, drop("16. ", "2) "), []string{"missing p16(2)"}},
		{"article 15(4)(1) dropped", LawEn, drop("Article 15.", "4. ", "1) "), []string{"missing law:a15(4)(1)"}},
		{"p44-1 inserted", StandardRu, insert("44-1. Кошек принимают без заявления.", "45. "), []string{"new p44-1"}},
		{"p12-1 inserted", StandardEn, insert("12-1. Cats are received without an application.", "13. "), []string{"new p12-1"}},
		{"article 8-2 inserted", LawEn, insert("Article 8-2. Competence of cats", "Article 9."), []string{"new law:a8-2"}},
		{"article 15(9) inserted", LawEn, insert("9. Cats are provided for.", "Article 15.", "Footnote."), []string{"new law:a15(9)"}},
		{"p7(2) and p7(3) swapped", StandardRu, swapped("7. ", "2) "), []string{"moved p7(2)", "moved p7(3)"}},
		{"p4(2) and p4(3) swapped", StandardEn, swapped("4. Organizations", "2) "), []string{"moved p4(2)", "moved p4(3)"}},
		{"article 14(2)(1) and (2) swapped", LawEn, swapped("Article 14.", "2. ", "1) "), []string{"moved law:a14(2)(1)", "moved law:a14(2)(2)"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			text := string(lawText(t, tt.source))
			edited := strings.Join(tt.edit(strings.Split(text, "\n")), "\n")
			require.NotEqual(t, text, edited)
			r, err := Check([]byte(edited))
			require.NoError(t, err)
			if got := names(r.Findings); !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// find gives the last line of a path of line beginnings, each behind the one
// before.
func find(lines []string, path ...string) int {
	at := 0
	for _, head := range path {
		for at++; !strings.HasPrefix(strings.TrimLeft(lines[at], " \u00a0-"), head); at++ {
		}
	}
	return at
}

func drop(path ...string) func([]string) []string {
	return func(lines []string) []string {
		at := find(lines, path...)
		return slices.Delete(lines, at, at+1)
	}
}

func insert(line string, path ...string) func([]string) []string {
	return func(lines []string) []string { return slices.Insert(lines, find(lines, path...), line) }
}

// swapped swaps a line with the next that is not empty.
func swapped(path ...string) func([]string) []string {
	return func(lines []string) []string {
		at := find(lines, path...)
		next := at + 1
		for strings.TrimSpace(lines[next]) == "" {
			next++
		}
		lines[at], lines[next] = lines[next], lines[at]
		return lines
	}
}

// A text in the midst of much else is still found, piece by piece.
func TestDrowned(t *testing.T) {
	eachText(t, func(t *testing.T, s Source, text []byte) {
		var other bytes.Buffer
		for i := range 1500 {
			fmt.Fprintf(&other, "Cat %d sleeps on shelf %d.\n", i, i*i)
		}
		began := time.Now()
		r, err := Check(slices.Concat(other.Bytes(), text, []byte("\n"), other.Bytes()))
		require.NoError(t, err)
		require.Equal(t, s, r.Source)
		require.Equal(t, r.Units, r.Found)
		require.LessOrEqual(t, len(r.Findings), 3000)
		for _, f := range r.Findings {
			require.Equal(t, New, f.Kind)
		}
		require.Less(t, time.Since(began), hangs)
	})
}

// A download that broke off lacks its end and nothing else.
func TestTruncated(t *testing.T) {
	eachText(t, func(t *testing.T, s Source, text []byte) {
		record := s.record()
		for part := 1; part < 20; part++ {
			cut := len(text) * part / 20
			r, err := Check(text[:cut])
			require.NoError(t, err, "the first %d bytes", cut)
			require.Equal(t, s, r.Source)
			broken := 0
			for i, f := range r.Findings {
				switch f.Kind {
				case Missing:
				case Changed, New: // the piece at the end
					broken++
				default:
					t.Errorf("the first %d bytes: finding %d is %s %s", cut, i, f.Kind, f.Ref)
				}
			}
			if last := record[len(record)-2]; broken > 1 || part < 19 && !slices.Contains(names(r.Findings), name(Missing, last)) {
				t.Errorf("the first %d bytes: %d pieces broken, want one at the most and the end missing", cut, broken)
			}
		}
	})
}

func BenchmarkCheck(b *testing.B) {
	for _, s := range Sources() {
		b.Run(string(s), func(b *testing.B) {
			text := lawText(b, s)
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				if r, err := Check(text); err != nil || r.Drifted() {
					b.Fatal(err, fmt.Sprint(names(r.Findings)))
				}
			}
		})
	}
}
