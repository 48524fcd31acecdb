package standard

import (
	"iter"
	"slices"
	"strings"
	"unicode"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard/rule"
)

// ProvisionKind says what a unit of the text does.
type ProvisionKind string

// The kinds of provision.
const (
	KindRule        ProvisionKind = "rule"        // decides something: a condition, a ground, a consequence
	KindDuty        ProvisionKind = "duty"        // somebody has to do something, with or without a period
	KindParameter   ProvisionKind = "parameter"   // only fixes a number, a period, a list or a table
	KindRequirement ProvisionKind = "requirement" // a quality that a person can only attest
	KindService     ProvisionKind = "service"     // one of the services that are due
	KindForm        ProvisionKind = "form"        // a form, or a field, clause, row or note of one
	KindDefinition  ProvisionKind = "definition"  // says what a term means
	KindDeclaration ProvisionKind = "declaration" // purpose, principle, heading: binds nobody by itself
	KindCompetence  ProvisionKind = "competence"  // says who may or shall act in general, without a duty in a case
	KindExcluded    ProvisionKind = "excluded"    // a unit that an act took out
)

// ChangeKind says what an act did to a provision.
type ChangeKind string

// What an act can do to a provision.
const (
	Inserted ChangeKind = "inserted"
	Reworded ChangeKind = "reworded"
	Removed  ChangeKind = "removed"
)

// Change is one act's doing to one provision. The days in force and their
// certainty are those of the act. The zero value is no change.
type Change struct {
	Act string // number of the act, as "325" or "129-VII"
	Did ChangeKind
}

// Provision is one unit of the text: a chapter heading, a paragraph, a part, an
// item of a list, a field of a form. A unit that is made of unnumbered parts
// alone has an entry as a whole, and so has each part; where subparagraphs stand
// in the unit, they are its first part, and only what closes it has a further
// entry.
//
// Its zero value is no provision. A Provision is not to be changed, nor is its
// History, which all copies share; then it is safe for concurrent use.
type Provision struct {
	Ref     Ref
	Kind    ProvisionKind
	Summary rule.Text // in our own words
	History []Change  // what came after the act that first contained it, in order of entry into force; empty when nothing did
	Bearer  rule.Text // who owes a duty; empty for other kinds
	Note    rule.Text // where a translation misleads or the text has a flaw; usually empty
}

// Validity is a run of days on which one wording of a provision was in force:
// From ≤ day < To. Both are the first possible days where the acts leave doubt;
// ActByNumber tells how long the doubt lasts. The zero value holds no day.
type Validity struct {
	From, To calendar.Date
	By       string    // number of the act that made the wording
	Sure     Certainty // how sure From is
}

// contains reports whether d is one of the days.
func (v Validity) contains(d calendar.Date) bool {
	return !d.Before(v.From) && d.Before(v.To)
}

// InForce yields the wordings of p in order of time. One ends where the next
// begins, or where the whole text was repealed. There is none for the zero
// Provision.
func (p Provision) InForce() iter.Seq[Validity] {
	return func(yield func(Validity) bool) {
		first, last := lifeOf(p.Ref)
		var now Validity // zero while the unit is not part of the text
		if len(p.History) == 0 || p.History[0].Did != Inserted {
			now = wordingBy(first)
		}
		for _, c := range p.History {
			next := wordingBy(c.Act)
			if now.To = next.From; now.From.Before(now.To) && now.By != "" && !yield(now) {
				return
			}
			if now = next; c.Did == Removed {
				now = Validity{}
			}
		}
		if now.To = wordingBy(last).From; now.By != "" {
			yield(now)
		}
	}
}

// On gives the wording of p that was in force on d, and false when there was
// none.
func (p Provision) On(d calendar.Date) (Validity, bool) {
	for v := range p.InForce() {
		if v.contains(d) {
			return v, true
		}
	}
	return Validity{}, false
}

// lifeOf names the act that a unit first came with and the one that ended it.
func lifeOf(ref Ref) (first, last string) {
	switch {
	case ref.Act() == "law":
		return baseLaw, "224-VII"
	case ref.Act() == "order" || ref.Act() == "" && ref.Valid():
		return firstAct, repealAct
	}
	return "", ""
}

// wordingBy opens the wording that an act made; it is zero for an unknown act.
func wordingBy(number string) Validity {
	act, ok := ActByNumber(number)
	if !ok {
		return Validity{}
	}
	return Validity{From: act.From, By: act.Number, Sure: act.Certainty}
}

// provisions holds every unit in the order of the text, a table for each stretch
// of it.
var provisions = [...][]Provision{
	provisionsOrder, provisionsParagraphs, provisionsP40, provisionsExit, provisionsAnnexes, provisionsLaw,
}

// Provisions yields every provision in the order of the text: the order 138, the
// standard with its annexes, Law 114-IV.
func Provisions() iter.Seq[Provision] {
	return func(yield func(Provision) bool) {
		for _, part := range provisions {
			for i := range part {
				if !yield(part[i]) {
					return
				}
			}
		}
	}
}

// ProvisionByRef finds the provision that ref cites. It is false for what is no citation
// and for a unit that no edition of the text has, and for acts of which only the
// number is cited here: l480, civil, criteria.
func ProvisionByRef(ref Ref) (Provision, bool) {
	for _, part := range provisions {
		i, ok := slices.BinarySearchFunc(part, ref, func(p Provision, ref Ref) int { return p.Ref.Compare(ref) })
		if ok {
			return part[i], true
		}
		if i < len(part) {
			break // ref belongs before a unit of this part, so no later one has it
		}
	}
	return Provision{}, false
}

// Parent gives the unit that contains ref: what Ref.Parent gives, and for a
// paragraph or an article the heading of its chapter. It is false for chapters,
// preambles, annexes, the points of the order, and what is no citation.
func Parent(ref Ref) (Ref, bool) {
	if parent, ok := ref.Parent(); ok {
		return parent, true
	}
	p, _ := readRef(string(ref))
	if p.steps[0]>>24 != rankParagraph {
		return "", false
	}
	for _, c := range slices.Backward(chapters[:]) {
		if c.heading == ref {
			break
		}
		if first, _ := readRef(string(c.first)); first.act == p.act && first.steps[0] <= p.steps[0] {
			return c.heading, true
		}
	}
	return "", false
}

// Children yields, in the order of the text, the provisions whose Parent is ref:
// the paragraphs of a chapter, the subparagraphs and parts of a paragraph.
func Children(ref Ref) iter.Seq[Provision] {
	return func(yield func(Provision) bool) {
		for p := range Provisions() {
			if parent, ok := Parent(p.Ref); ok && parent == ref && !yield(p) {
				return
			}
		}
	}
}

// Search yields, in the order of the text, the provisions in which every given
// word occurs: each must begin a word of the summary, the bearer or the note in
// the language, Russian for "ru" and English for anything else. Letter case does
// not matter, nor do the dots of ё. Without a word nothing is found.
func Search(words, lang string) iter.Seq[Provision] {
	return func(yield func(Provision) bool) {
		wanted := wordsOf(words)
		if len(wanted) == 0 {
			return
		}
		for p := range Provisions() {
			has := wordsOf(p.Summary.In(lang) + " " + p.Bearer.In(lang) + " " + p.Note.In(lang))
			missing := slices.ContainsFunc(wanted, func(word string) bool {
				return !slices.ContainsFunc(has, func(w string) bool { return strings.HasPrefix(w, word) })
			})
			if !missing && !yield(p) {
				return
			}
		}
	}
}

// wordsOf cuts a text into words that can be compared.
func wordsOf(s string) []string {
	plain := strings.ReplaceAll(strings.ToLower(s), "ё", "е")
	return strings.FieldsFunc(plain, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) })
}
