package standard

import (
	"cmp"
	"slices"
	"strings"

	"github.com/pana-kz/pana/standard/rule"
)

// Ref cites one unit of a legal text: an act, a colon, and the unit. The
// standard itself is cited without an act.
//
//	p16            paragraph 16 of the standard      p13-1          a paragraph that was inserted
//	p16(1)         its subparagraph 1                p14.2          its second unnumbered part
//	p43(2).2       a part of a subparagraph          p40(1).s3      the third service of a type
//	p40(1).q2      its second quality requirement    chapter:3      a chapter
//	annex5(8)      row 8 of annex 5                  annex4(9)      field 9 of a form
//	annex3:2.2(3)  a numbered clause of a form       annex8.n1      a note under a form
//	order:2(5)     the order that approved it        order:preamble
//	law:a15(4)(2)  Law 114-IV, article, paragraph, subparagraph
//	l480:a12(1)    the Law on Legal Acts             civil:a175     the Civil Code
//	criteria:9     the joint order with the Criteria
//
// A Ref is a string so that tables of them are static data; ParseRef is the way
// from a caller's text to a Ref. Every spelling is the only one of its unit: two
// refs cite the same unit exactly when they are equal. The zero value cites
// nothing. Methods accept any string and never panic.
type Ref string

// Address points at a unit, or at something inside it that has a name but no
// number: a condition (p43(2)/absence), a parameter (p16/term) or a duty
// (p15/permit). ParseAddress is the way from a caller's text to an Address.
// The zero value points at nothing. Methods accept any string and never panic.
type Address string

// ParseRef reads a citation. It checks the form, not whether the text has such a
// unit; ProvisionByRef does that. Anything else than a citation in its one spelling is a
// *rule.Error of kind rule.UnknownProvision.
func ParseRef(s string) (Ref, error) {
	if _, ok := readRef(s); !ok {
		return "", rule.Errorf(rule.UnknownProvision, "", s, "this is not the form of a citation such as p16(1), annex5(8) or law:a15(4)(2)")
	}
	return Ref(s), nil
}

// ParseAddress reads a citation, or a citation, a slash and a name. A name is
// made of small Latin letters, digits and single hyphens and begins with a
// letter. Anything else is a *rule.Error of kind rule.UnknownProvision.
func ParseAddress(s string) (Address, error) {
	ref, name, slash := strings.Cut(s, "/")
	if _, ok := readRef(ref); !ok || slash && !isName(name) {
		return "", rule.Errorf(rule.UnknownProvision, "", s, "this is not the form of an address such as p16/term or p43(2)/absence")
	}
	return Address(s), nil
}

// String gives the citation as it is written.
func (r Ref) String() string { return string(r) }

// Valid reports whether r has the form of a citation.
func (r Ref) Valid() bool {
	_, ok := readRef(string(r))
	return ok
}

// Act names the act that r belongs to, as it stands before the colon: "order",
// "law", "l480", "civil" or "criteria". It is empty for the standard, and for a
// ref that is no citation.
func (r Ref) Act() string {
	p, ok := readRef(string(r))
	if !ok {
		return ""
	}
	return strings.TrimSuffix(acts[p.act].prefix, ":")
}

// Parent gives the unit that contains r by its citation alone: p16 for p16(1),
// annex3:2 for annex3:2.2. Paragraphs, articles, annexes, chapters and preambles
// have none, and neither has a ref that is no citation; the chapter of a
// paragraph is a matter of the text, which the function Parent knows.
func (r Ref) Parent() (Ref, bool) {
	p, ok := readRef(string(r))
	if !ok || p.n == 1 {
		return "", false
	}
	return r[:p.last], true
}

// Depth counts the units that contain r by its citation: 0 for p16, 1 for
// p16(1), 2 for p43(2).2. It is 0 for a ref that is no citation.
func (r Ref) Depth() int {
	p, _ := readRef(string(r))
	return max(p.n-1, 0)
}

// Compare puts refs in the order of the text, which is also the order in which
// reasons are given. The order 138 comes first, then the standard, Law 114-IV,
// the Law on Legal Acts, the Civil Code and the Criteria. In an act the preamble
// comes first, then the paragraphs or articles, each chapter heading before the
// first of its chapter, then the annexes. A heading of a chapter that the text
// does not have stands before the paragraphs.
//
// A unit comes before what it contains: first its opening part, then its
// subparagraphs, clauses or rows, services, quality requirements, the further
// parts (which close the unit), and notes. A ref that holds an address stands
// after its unit and before what the unit contains. What is no citation comes
// last, in the order of its bytes.
//
// The result is negative, zero or positive, and zero only for equal refs.
func (r Ref) Compare(other Ref) int { return compare(string(r), string(other)) }

// at gives the address of a named thing inside r; the name is not checked.
func (r Ref) at(name string) Address { return Address(string(r) + "/" + name) }

// String gives the address as it is written.
func (a Address) String() string { return string(a) }

// Ref gives the unit that a points at or into.
func (a Address) Ref() Ref {
	ref, _, _ := strings.Cut(string(a), "/")
	return Ref(ref)
}

// Name gives the name after the slash, and nothing for an address that is a
// citation alone.
func (a Address) Name() string {
	_, name, _ := strings.Cut(string(a), "/")
	return name
}

// Compare puts addresses in the order of the text, as Ref.Compare does; those
// of one unit follow the unit in the order of their names.
func (a Address) Compare(other Address) int { return compare(string(a), string(other)) }

func compare(a, b string) int {
	aRef, aName, _ := strings.Cut(a, "/")
	bRef, bName, _ := strings.Cut(b, "/")
	p, pOK := readRef(aRef)
	q, qOK := readRef(bRef)
	switch {
	case pOK && qOK:
		return cmp.Or(cmp.Compare(p.act, q.act), slices.Compare(p.steps[:], q.steps[:]), strings.Compare(aName, bName), strings.Compare(a, b))
	case pOK:
		return -1
	case qOK:
		return +1
	}
	return strings.Compare(a, b)
}

// acts lists the acts that can be cited, in their order, with the letters that
// open a numbered unit and how many numbers in brackets may follow.
var acts = [...]struct {
	prefix, letters string
	brackets        int
	headed          bool // has a preamble
	chapters        bool
	annexes         bool
}{
	{prefix: "order:", brackets: 1, headed: true},
	{letters: "p", brackets: 1, headed: true, chapters: true, annexes: true},
	{prefix: "law:", letters: "a", brackets: 2, headed: true, chapters: true},
	{prefix: "l480:", letters: "a", brackets: 2},
	{prefix: "civil:", letters: "a", brackets: 2},
	{prefix: "criteria:", brackets: 1},
}

// theStandard is the act that is cited without a prefix.
const theStandard = 1

// A step is one level of a citation: its rank among what can stand at that
// level, and its number with an inserted one (13-1) behind it. Steps of one
// level compare as the text runs.
type step uint32

const (
	rankPreamble step = iota + 1
	rankChapter
	rankParagraph // an article, too
	rankAnnex

	rankOpening // part 1
	rankBracket // subparagraph, row or field
	rankClause
	rankService
	rankQuality
	rankClosing // part 2 and later
	rankNote
)

// newStep leaves the lowest bit for a chapter heading: without it the heading
// stands just before the paragraph whose step it shares.
func newStep(rank, major, minor step) step { return rank<<24 | major<<12 | minor<<1 | 1 }

// chapters names the paragraph or article that opens each chapter.
var chapters = [...]struct{ heading, first Ref }{
	{"chapter:1", "p1"},
	{"chapter:2", "p7"},
	{"chapter:3", "p9"},
	{"chapter:4", "p22"},
	{"chapter:5", "p27"},
	{"chapter:6", "p39"},
	{"chapter:7", "p41"},
	{"law:chapter:1", "law:a1"},
	{"law:chapter:2", "law:a5"},
	{"law:chapter:3", "law:a7"},
	{"law:chapter:3-1", "law:a11-1"},
	{"law:chapter:4", "law:a12"},
	{"law:chapter:5", "law:a20"},
}

// A path is a citation taken apart. Levels that are not used are zero, so that a
// unit comes before what it contains.
type path struct {
	act   int
	steps [6]step
	n     int // levels used
	last  int // where the last of them begins in the text
}

// readRef takes a citation apart and reports whether it is one.
func readRef(s string) (path, bool) {
	r := reader{text: s}
	r.act = theStandard
	for i := range acts {
		if i != theStandard && r.skip(acts[i].prefix) {
			r.act = i
			break
		}
	}
	if !r.head() || !r.tail() || r.at != len(s) {
		return path{}, false
	}
	return r.path, true
}

// A reader walks once along a citation.
type reader struct {
	path
	text string
	at   int
}

// head reads a preamble, a chapter, an annex, a paragraph or an article.
func (r *reader) head() bool {
	act := &acts[r.act]
	switch {
	case act.headed && r.skip("preamble"):
		r.push(rankPreamble, 0, 0, r.at)
		return r.at == len(r.text)
	case act.chapters && r.skip("chapter:"):
		return r.numbered(rankChapter, r.at) && r.placed()
	case act.annexes && r.skip("annex"):
		return r.numbered(rankAnnex, r.at)
	}
	return r.skip(act.letters) && r.numbered(rankParagraph, r.at)
}

// placed puts the heading of a known chapter before its first paragraph. It
// reports whether the heading is all there is to read.
func (r *reader) placed() bool {
	for _, c := range chapters {
		if string(c.heading) == r.text {
			first, _ := readRef(string(c.first))
			r.steps[0] = first.steps[0] &^ 1
		}
	}
	return r.at == len(r.text)
}

// tail reads what follows the head, from the outer level to the inner one.
func (r *reader) tail() bool {
	act, annex := &acts[r.act], r.rank() == rankAnnex
	if from := r.at; annex && r.skip(":") {
		if !r.plain(rankClause, from) {
			return false
		}
		if from := r.at; r.skip(".") && !r.plain(rankClause, from) {
			return false
		}
	}
	brackets := 0
	for ; brackets < act.brackets; brackets++ {
		from := r.at
		if !r.skip("(") {
			break
		}
		if !r.numbered(rankBracket, from) || !r.skip(")") {
			return false
		}
	}
	from, ok := r.at, true
	switch {
	case r.rank() == rankClause:
		return true // a further point would read as a deeper clause
	case act.letters == "p" && !annex && brackets > 0 && r.skip(".s"):
		return r.plain(rankService, from)
	case act.letters == "p" && !annex && brackets > 0 && r.skip(".q"):
		return r.plain(rankQuality, from)
	case annex && r.n == 1 && r.skip(".n"):
		ok = r.plain(rankNote, from)
	}
	if from := r.at; ok && r.skip(".") {
		return r.plain(rankClosing, from)
	}
	return ok
}

// numbered reads a number that may have an inserted one behind it: 13, 13-1.
func (r *reader) numbered(rank step, from int) bool {
	major, ok := r.number()
	if !ok {
		return false
	}
	var minor step
	if r.skip("-") {
		if minor, ok = r.number(); !ok {
			return false
		}
	}
	r.push(rank, major, minor, from)
	return true
}

// plain reads a number that nothing is ever inserted behind. The first part of
// a unit opens it, the later ones close it.
func (r *reader) plain(rank step, from int) bool {
	major, ok := r.number()
	if rank == rankClosing && major == 1 {
		rank = rankOpening
	}
	if ok {
		r.push(rank, major, 0, from)
	}
	return ok
}

// number reads 1 to 999 without leading zeros.
func (r *reader) number() (step, bool) {
	start, n := r.at, step(0)
	for ; r.at < len(r.text) && r.at < start+3 && '0' <= r.text[r.at] && r.text[r.at] <= '9'; r.at++ {
		n = n*10 + step(r.text[r.at]-'0')
	}
	return n, r.at > start && r.text[start] != '0'
}

func (r *reader) push(rank, major, minor step, from int) {
	r.steps[r.n] = newStep(rank, major, minor)
	r.n++
	r.last = from
}

// rank is that of the innermost level read so far.
func (r *reader) rank() step { return r.steps[r.n-1] >> 24 }

func (r *reader) skip(prefix string) bool {
	if !strings.HasPrefix(r.text[r.at:], prefix) {
		return false
	}
	r.at += len(prefix)
	return true
}

func isName(s string) bool {
	if s == "" || s[0] < 'a' || s[0] > 'z' || strings.HasSuffix(s, "-") || strings.Contains(s, "--") {
		return false
	}
	return strings.TrimLeft(s, "abcdefghijklmnopqrstuvwxyz0123456789-") == ""
}
