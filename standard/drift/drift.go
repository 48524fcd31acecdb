// Package drift compares an official text with the one that this library was
// written from. The text itself is not kept; of each of its pieces a citation,
// a number and a fingerprint are.
//
// The surprising case first: a text is compared by its wording, not by its
// lines. Page breaks, list markers, spaces, kinds of quotation mark and the sign
// that closes an item do not matter; one letter or digit does. Footnotes are
// compared too, since they tell which act made the wording.
//
// A text whose lines are broken at a column cannot be told from one whose units
// begin at every capital letter, and shows much drift.
package drift

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

//go:generate go test -run TestFingerprintsAreFresh -update .

// Source is one of the texts that are known. The zero value is none of them.
type Source string

// The texts that are known.
const (
	StandardRu Source = "standard-ru" // order 138 and the standard, in Russian
	StandardEn Source = "standard-en" // their English translation
	LawEn      Source = "law-en"      // Law 114-IV, in English
)

// Sources lists the texts that are known.
func Sources() []Source { return []Source{StandardRu, StandardEn, LawEn} }

// Title names the text for people. It is empty for a source that is none.
func (s Source) Title() rule.Text {
	switch s {
	case StandardRu:
		return rule.Text{En: "the standard of order 138, in Russian", Ru: "стандарт из приказа № 138 на русском языке"}
	case StandardEn:
		return rule.Text{En: "the standard of order 138, in English", Ru: "стандарт из приказа № 138 на английском языке"}
	case LawEn:
		return rule.Text{En: "Law 114-IV, in English", Ru: "Закон № 114-IV на английском языке"}
	}
	return rule.Text{}
}

// Provisions yields the provisions that stand in the text, in its order: those
// of the order and the standard, or those of the Law.
func (s Source) Provisions() iter.Seq[standard.Provision] {
	return func(yield func(standard.Provision) bool) {
		for p := range standard.Provisions() {
			if s.record() != nil && (p.Ref.Act() == "law") == (s == LawEn) && !yield(p) {
				return
			}
		}
	}
}

func (s Source) record() []entry {
	switch s {
	case StandardRu:
		return recordStandardRu
	case StandardEn:
		return recordStandardEn
	case LawEn:
		return recordLawEn
	}
	return nil
}

// An entry is the record of one piece of a text.
type entry struct {
	ref  standard.Ref // the unit that the piece belongs to; empty for titles and signatures, which are no unit
	mark string
	fingerprint
}

// Kind says what became of a piece of the text.
type Kind string

// What can become of a piece.
const (
	Changed Kind = "changed" // it has another wording
	New     Kind = "new"     // the record does not have it
	Missing Kind = "missing" // the text does not have it
	Moved   Kind = "moved"   // its wording is the same, its place or its number is another
)

// Finding is one difference between a text and the record. Its zero value is no
// finding.
type Finding struct {
	Kind Kind

	// Ref is the unit. For what is new it is the citation that its number gives
	// it, for a new footnote the paragraph, article, chapter or annex under which
	// it stands. It is empty where there is none: for a new part without a
	// number, and for titles and signatures, which are no unit.
	Ref standard.Ref

	// Near is the unit that stands before: in the text for what is new or moved,
	// in the record for what is changed or missing. It is empty at the beginning.
	Near standard.Ref

	// Mark is the number of the piece in the text, or in the record for what is
	// missing: "13-1.", "2)", "8", "chapter 3", "article 11-1", "annex 5". It is
	// empty where there is none.
	Mark string

	// Footnote says that the difference lies in a footnote to the unit.
	Footnote bool

	// Excerpt is the beginning of the piece in the given text, at most 80
	// characters. It is empty for what is missing.
	Excerpt string

	// Touches names what rests on the unit. Check leaves it empty; With fills it.
	Touches []string
}

// Report is what became of a whole text. It belongs to the caller. The zero
// value reports on no text.
type Report struct {
	Source   Source
	Units    int       // provisions that the text should have
	Found    int       // those of them that it has, changed or not
	Findings []Finding // in the order of the text; empty when nothing differs
}

// Drifted reports whether anything differs.
func (r Report) Drifted() bool { return len(r.Findings) > 0 }

// With gives a copy of the report in which every finding names what rests on
// it: what rests gives for Ref, or for Near where there is no Ref. It is not
// called where there is neither.
func (r Report) With(rests func(standard.Ref) []string) Report {
	r.Findings = slices.Clone(r.Findings)
	for i, f := range r.Findings {
		if ref := cmp.Or(f.Ref, f.Near); ref != "" {
			r.Findings[i].Touches = rests(ref)
		}
	}
	return r
}

// What no official text reaches: the longest of them has 110 KB and 510 pieces.
const (
	maxBytes  = 1 << 20
	maxPieces = 4000
)

// Check finds out which text it is given and reports how it differs from the
// record of that text. The text is UTF-8, plain or with the signs of Markdown,
// a paragraph or a row of a table on a line.
//
// A text that is none of the three, of which nearly nothing is left, or that is
// far too long to be one of them is a *rule.Error of kind rule.BadRequest.
// Check is safe for concurrent use.
func Check(text []byte) (Report, error) {
	if len(text) > maxBytes {
		return Report{}, refuse("", "a text of %d bytes is longer than any that is known", len(text))
	}
	pieces := split(strings.ToValidUTF8(string(text), "\ufffd"))
	switch {
	case len(pieces) == 0:
		return Report{}, refuse("", "the text has no words")
	case len(pieces) > maxPieces:
		return Report{}, refuse("", "a text of %d paragraphs is longer than any that is known", len(pieces))
	}
	source, ok := recognise(pieces)
	if !ok {
		if !utf8.Valid(text) {
			return Report{}, refuse("", "the text is not UTF-8; save it in that encoding")
		}
		return Report{}, refuse(pieces[0].text, "this is neither the standard of order 138 in Russian or English nor Law 114-IV in English")
	}
	return compare(source, pieces), nil
}

// compare lays the pieces of a text against the record of the source.
func compare(source Source, pieces []piece) Report {
	m := match(source.record(), pieces)
	r := Report{Source: source, Findings: m.findings()}
	r.Units, r.Found = m.coverage(source)
	return r
}

func refuse(value, format string, args ...any) error {
	return rule.Errorf(rule.BadRequest, "", value, format, args...)
}

// recognise finds the text of which the most stands unchanged. That has to be a
// tenth of the record or, in a fragment, half of what is given, and not less
// than three pieces.
func recognise(pieces []piece) (Source, bool) {
	given := make(map[uint64]bool, len(pieces))
	for _, p := range pieces {
		given[p.sum] = true
	}
	var best Source
	most := 0
	for _, s := range Sources() {
		n := 0
		for _, e := range s.record() {
			if given[e.sum] {
				n++
			}
		}
		if n > most {
			best, most = s, n
		}
	}
	return best, most >= 3 && (10*most >= len(best.record()) || 2*most >= len(pieces))
}

// coverage counts the provisions of the text and those that stand in it. One
// that is made of its parts alone stands in the text when one of them does.
func (m *matching) coverage(source Source) (units, found int) {
	own, stands := map[standard.Ref]bool{}, map[standard.Ref]bool{}
	for i, e := range m.record {
		if e.mark != footnote {
			own[e.ref] = true
			stands[e.ref] = stands[e.ref] || m.place[i] != nowhere
		}
	}
	for _, e := range m.record {
		for ref := e.ref; stands[ref]; {
			parent, ok := ref.Parent()
			if !ok || own[parent] {
				break
			}
			stands[parent], ref = true, parent
		}
	}
	for p := range source.Provisions() {
		units++
		if stands[p.Ref] {
			found++
		}
	}
	return units, found
}
