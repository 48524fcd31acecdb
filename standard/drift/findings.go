package drift

import (
	"cmp"
	"slices"
	"strings"

	"github.com/pana-kz/pana/standard"
)

// A placed finding knows where it belongs among the others: behind a recorded
// piece, and there in the order of the text.
type placed struct {
	Finding
	record, text int
}

// findings lists what differs, in the order of the record, what is new behind
// what stands before it.
func (m *matching) findings() []Finding {
	var all []placed
	for i, e := range m.record {
		f := Finding{Kind: m.fate(i), Ref: e.ref, Near: m.before(i), Mark: e.mark, Footnote: e.mark == footnote}
		if f.Kind == "" {
			continue
		}
		if j := m.place[i]; j != nowhere {
			f.Mark, f.Excerpt = m.pieces[j].mark, excerpt(m.pieces[j].text)
			if f.Kind == Moved {
				f.Near = m.ahead(j, e.ref)
			}
		}
		all = append(all, placed{f, i, nowhere})
	}
	last := nowhere // the recorded piece met last
	for j, p := range m.pieces {
		switch i := m.source[j]; {
		case i == nowhere:
			all = append(all, placed{Finding{
				Kind: New, Ref: m.cite(j), Near: m.ahead(j, ""), Mark: p.mark, Footnote: p.mark == footnote, Excerpt: excerpt(p.text),
			}, last, j})
		case !m.moved[i]:
			last = i
		}
	}
	slices.SortStableFunc(all, func(a, b placed) int {
		return cmp.Or(cmp.Compare(a.record, b.record), cmp.Compare(a.text, b.text))
	})
	return once(all)
}

// fate says what became of a recorded piece; nothing when it stands as it was.
func (m *matching) fate(i int) Kind {
	j := m.place[i]
	switch {
	case j == nowhere:
		return Missing
	case m.pieces[j].sum != m.record[i].sum:
		return Changed
	case m.moved[i], m.pieces[j].mark != m.record[i].mark:
		return Moved
	}
	return ""
}

// once leaves out what names a unit that has been named for the same reason: a
// unit can have several pieces, as the cells of a row.
func once(all []placed) []Finding {
	type key struct {
		kind      Kind
		ref, near standard.Ref
		footnote  bool
	}
	seen := map[key]bool{}
	var findings []Finding
	for _, f := range all {
		if f.Mark == footnote {
			f.Mark = ""
		}
		k := key{f.Kind, f.Ref, "", f.Footnote}
		if f.Ref == "" {
			k.near = f.Near
		}
		if f.Kind != New && (f.Ref != "" || f.Kind == Missing) && seen[k] {
			continue
		}
		seen[k] = true
		findings = append(findings, f.Finding)
	}
	return findings
}

// before names the unit that stands before a recorded piece.
func (m *matching) before(i int) standard.Ref {
	for at := i - 1; at >= 0; at-- {
		if ref := m.record[at].ref; ref != "" && ref != m.record[i].ref {
			return ref
		}
	}
	return ""
}

// ahead names the unit, another than ref, that stands before a place in the
// text.
func (m *matching) ahead(j int, ref standard.Ref) standard.Ref {
	for at := j - 1; at >= 0; at-- {
		if i := m.source[at]; i != nowhere && m.record[i].ref != "" && m.record[i].ref != ref {
			return m.record[i].ref
		}
	}
	return ""
}

// behind names the unit that stands behind a place in the text.
func (m *matching) behind(j int) standard.Ref {
	for _, i := range m.source[j+1:] {
		if i != nowhere && m.record[i].ref != "" {
			return m.record[i].ref
		}
	}
	return ""
}

// cite gives a new piece its citation: that of a unit near it with the number
// exchanged. A footnote belongs to what it stands under.
func (m *matching) cite(j int) standard.Ref {
	mark, near := m.pieces[j].mark, m.ahead(j, "")
	switch mark {
	case "":
		return ""
	case footnote:
		return outermost(near)
	}
	for _, start := range []standard.Ref{near, m.behind(j)} {
		for ref, ok := start, start != ""; ok; ref, ok = standard.Parent(ref) {
			if cited := renumber(ref, m.marks[ref], mark); isNew(cited) {
				return cited
			}
		}
	}
	if number, ok := strings.CutSuffix(mark, ")"); ok && near != "" {
		if cited := near + standard.Ref("("+number+")"); isNew(cited) {
			return cited
		}
	}
	return ""
}

// marksOf gives the recorded mark of each unit. The first of several parts stands
// for the whole.
func marksOf(record []entry) map[standard.Ref]string {
	marks := map[standard.Ref]string{}
	for _, e := range record {
		if e.mark == "" || e.mark == footnote {
			continue
		}
		ref := e.ref
		if parent, ok := ref.Parent(); ok && marks[parent] == "" && strings.HasSuffix(ref.String(), ".1") {
			ref = parent
		}
		if marks[ref] == "" {
			marks[ref] = e.mark
		}
	}
	return marks
}

// renumber gives ref, which has the mark old, the number of a mark of the same
// form. It is empty when the form is another.
func renumber(ref standard.Ref, old, mark string) standard.Ref {
	oldForm, oldNumber := formOf(old)
	form, number := formOf(mark)
	at := strings.LastIndex(ref.String(), oldNumber)
	if form != oldForm || number == "" || at < 0 {
		return ""
	}
	return ref[:at] + standard.Ref(number) + ref[at+len(oldNumber):]
}

// formOf takes the number out of a mark: "#." and "13-1" of "13-1.".
func formOf(mark string) (form, number string) {
	at := strings.IndexAny(mark, "123456789")
	if at < 0 {
		return mark, ""
	}
	number, rest := cutNumber(mark[at:])
	return mark[:at] + "#" + rest, number
}

// isNew reports whether ref is the citation of a unit that no edition has.
func isNew(ref standard.Ref) bool {
	_, known := standard.ProvisionByRef(ref)
	return ref.Valid() && !known
}

// outermost gives the paragraph, article, chapter or annex that ref lies in.
func outermost(ref standard.Ref) standard.Ref {
	for parent, ok := ref.Parent(); ok; parent, ok = ref.Parent() {
		ref = parent
	}
	return ref
}

// excerpt gives the beginning of a text, at most 80 characters.
func excerpt(text string) string {
	const most = 80
	n := 0
	for at := range text {
		if n++; n > most {
			short := []rune(text[:at])
			return string(short[:most-1]) + "…"
		}
	}
	return text
}
