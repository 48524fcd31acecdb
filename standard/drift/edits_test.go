package drift

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/pana-kz/pana/standard"
)

// The record alone says what a text without drift is made of. These tests edit
// that, piece by piece, and need no official text.

// untouched gives the pieces of a text that has no drift.
func untouched(record []entry) []piece {
	var pieces []piece
	for _, e := range record {
		pieces = append(pieces, piece{mark: e.mark, text: "…", fingerprint: e.fingerprint})
	}
	return pieces
}

// names writes findings as "changed p13(2)", so that they can be compared.
func names(findings []Finding) []string {
	var all []string
	for _, f := range findings {
		name := string(f.Kind) + " " + f.Ref.String()
		if f.Footnote {
			name += " footnote"
		}
		all = append(all, name)
	}
	return all
}

func name(kind Kind, e entry) string {
	return names([]Finding{{Kind: kind, Ref: e.ref, Footnote: e.mark == footnote}})[0]
}

func TestRecordIsSound(t *testing.T) {
	noUnit := map[Source]int{
		StandardRu: 3 + 1 + 14, // title, state, registration; the footnote on the repeal; signatures and approval
		StandardEn: 1 + 1 + 14,
		LawEn:      5 + 1 + 2,
	}
	for _, s := range Sources() {
		t.Run(string(s), func(t *testing.T) {
			record := s.record()
			r := compare(s, untouched(record))
			require.Empty(t, names(r.Findings))
			require.Equal(t, r.Units, r.Found, "every provision stands in the record, itself or in its parts")
			require.Less(t, surest*len(record), 1<<16, "the sum of the worths of all pairs overflows")
			n := 0
			for _, e := range record {
				if _, ok := standard.ProvisionByRef(e.ref); !ok && e.ref != "" {
					t.Errorf("%s is no provision", e.ref)
				}
				if e.ref == "" {
					n++
				}
			}
			if n != noUnit[s] {
				t.Errorf("%d pieces belong to no unit, want %d", n, noUnit[s])
			}
		})
	}
}

// twin reports whether two pieces cannot be told apart.
func twin(a, b entry) bool { return a.sum == b.sum && a.mark == b.mark }

func TestEveryPieceDropped(t *testing.T) {
	for _, s := range Sources() {
		record := s.record()
		for k, e := range record {
			r := compare(s, slices.Delete(untouched(record), k, k+1))
			got := names(r.Findings)
			if !slices.Equal(got, []string{name(Missing, e)}) && !(len(got) == 1 && missesTwin(record, k, got[0])) {
				t.Errorf("%s, piece %d: got %q, want %q", s, k, got, name(Missing, e))
			}
		}
	}
}

// missesTwin reports whether the finding names a neighbour of piece k that has
// the very same text: nobody can tell which of them was left out.
func missesTwin(record []entry, k int, finding string) bool {
	for i := k; i < len(record) && twin(record[i], record[k]); i++ {
		if finding == name(Missing, record[i]) {
			return true
		}
	}
	return false
}

func TestEveryUnitDroppedIsNotFound(t *testing.T) {
	for _, s := range Sources() {
		record := s.record()
		for p := range s.Provisions() {
			kept := untouched(record)
			for k := len(record) - 1; k >= 0; k-- {
				if record[k].ref == p.Ref && record[k].mark != footnote {
					kept = slices.Delete(kept, k, k+1)
				}
			}
			if len(kept) == len(record) {
				continue // made of its parts alone
			}
			r := compare(s, kept)
			if first := r.Findings[0]; len(r.Findings) != 1 || first.Kind != Missing {
				t.Errorf("%s without %s: got %q", s, p.Ref, names(r.Findings))
			}
			if r.Found >= r.Units {
				t.Errorf("%s without %s: %d of %d units found", s, p.Ref, r.Found, r.Units)
			}
		}
	}
}

func TestInsertedEverywhere(t *testing.T) {
	added := piece{text: "…", fingerprint: fingerprintOf("A kitten is received at any hour.")}
	for _, s := range Sources() {
		record := s.record()
		var near standard.Ref
		for k, e := range record {
			if e.ref != "" {
				near = e.ref
			}
			r := compare(s, slices.Insert(untouched(record), k+1, added))
			require.Len(t, r.Findings, 1, "%s, behind piece %d", s, k)
			if f := r.Findings[0]; f.Kind != New || f.Near != near || f.Ref != "" {
				t.Errorf("%s, behind piece %d: got %+v, want new near %s", s, k, f, near)
			}
		}
	}
}

// TestSwapped swaps every two neighbours and every two pieces that have one
// between them.
func TestSwapped(t *testing.T) {
	for _, s := range Sources() {
		record := s.record()
		for distance := 1; distance <= 2; distance++ {
			for k := range len(record) - distance {
				a, b := record[k], record[k+distance]
				if a.sum == b.sum || distance == 2 && (twin(a, record[k+1]) || twin(b, record[k+1])) {
					continue // nothing is swapped, or only one of them
				}
				swapped := untouched(record)
				swapped[k], swapped[k+distance] = swapped[k+distance], swapped[k]
				want := []string{name(Moved, a), name(Moved, b)}
				if want[0] == want[1] && a.ref != "" {
					want = want[:1]
				}
				if got := names(compare(s, swapped).Findings); !slices.Equal(got, want) {
					t.Errorf("%s, pieces %d and %d: got %q, want %q", s, k, k+distance, got, want)
				}
			}
		}
	}
}

// Many edits at once, none beside another, are found one by one.
func TestManyEdits(t *testing.T) {
	drawn := map[string]int{}
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.SampledFrom(Sources()).Draw(t, "source")
		record := s.record()
		var pieces []piece
		var want []string
		quiet := 0 // pieces since the last edit
		for k, p := range untouched(record) {
			edit := "keep"
			if quiet++; quiet > 3 && alone(record, k) {
				edit = rapid.SampledFrom([]string{"keep", "keep", "keep", "keep", "drop", "change", "insert"}).Draw(t, "edit")
			}
			drawn[edit]++
			switch edit {
			case "keep":
				pieces = append(pieces, p)
				continue
			case "drop":
				want = append(want, name(Missing, record[k]))
			case "change":
				p.sum++
				pieces = append(pieces, p)
				want = append(want, name(Changed, record[k]))
			case "insert":
				pieces = append(pieces, p, piece{text: "…", fingerprint: fingerprint{sum: uint64(k)}})
				want = append(want, "new ")
			}
			quiet = 0
		}
		if got := names(compare(s, pieces).Findings); !slices.Equal(got, want) {
			t.Fatalf("%s: got %q, want %q", s, got, want)
		}
	})
	for _, edit := range []string{"drop", "change", "insert"} {
		if drawn[edit] < 100 {
			t.Errorf("%d times %s, want 100 at least", drawn[edit], edit)
		}
	}
}

// alone reports whether nothing else in the text is worded as piece k, and no
// other piece belongs to its unit.
func alone(record []entry, k int) bool {
	for i, e := range record {
		if i != k && (e.sum == record[k].sum || e.ref == record[k].ref) {
			return false
		}
	}
	return true
}

// A paragraph inserted with a new number under a renumbered rest: every later
// item keeps its text and is found by it.
func TestRenumbered(t *testing.T) {
	record := recordLawEn
	first := slices.IndexFunc(record, func(e entry) bool { return e.ref == "law:a12(1)(4)" })
	pieces := untouched(record)
	for i, mark := range []string{"5)", "6)", "7)", "8)"} {
		pieces[first+i].mark = mark
	}
	pieces = slices.Insert(pieces, first, piece{mark: "4)", text: "…", fingerprint: fingerprintOf("to be heard by the cat")})
	got := compare(LawEn, pieces).Findings
	want := []string{"new ", "moved law:a12(1)(4)", "moved law:a12(1)(5)", "moved law:a12(1)(6)", "moved law:a12(1)(7)"}
	require.Equal(t, want, names(got))
	require.Equal(t, "8)", got[4].Mark)
	require.Equal(t, standard.Ref("law:a12(1)(6)"), got[4].Near)
}
