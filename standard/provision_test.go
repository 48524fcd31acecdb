package standard

import (
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard/rule"
)

// A unitCount says how many units stand in one stretch of the text, the opening
// unit included, as counted from a reading of the text.
type unitCount struct {
	in    Ref
	units int
	why   string
}

// unitCounts divides the whole text: every provision lies in exactly one stretch.
var unitCounts = []unitCount{
	{"order:preamble", 1, ""},
	{"order:1", 1, ""},
	{"order:2", 6, "5 subparagraphs"},
	{"order:3", 1, ""},
	{"order:4", 1, ""},
	{"chapter:1", 20, "6 paragraphs; 3 terms, 4 forms, 5 contraindications and the part that closes p6"},
	{"chapter:2", 17, "2 paragraphs; 5 tasks, 9 functions"},
	{"chapter:3", 28, "15 paragraphs with 13-1 and 14-1; 3 requirements, 2 grounds, 2 + 2 + 3 parts"},
	{"chapter:4", 6, "5 paragraphs"},
	{"chapter:5", 16, "12 paragraphs; 3 parts of p27"},
	{"chapter:6", 110, "2 paragraphs; 4 general services; 8 types, 51 services, 44 requirements"},
	{"chapter:7", 18, "5 paragraphs; 4 grounds, 2 parts of p42, 3 grounds, 2 parts of p43(2) and the part that closes p43"},
	{"annex1", 9, "7 lines and a footnote"},
	{"annex2", 45, "the head; 32 rows, 4 of them headings of blocks; 4 totals of blocks, the grand total, 2 conclusions, 4 signatures"},
	{"annex3", 24, "the parties; 9 clauses, 3 + 3 + 3 + 2 items; signatures and a note"},
	{"annex4", 22, "21 fields"},
	{"annex5", 12, "11 posts"},
	{"annex6", 12, "the head; 8 types of service; date of review and signature"},
	{"annex7", 15, "4 lines, 5 columns and a signature; a note of 3 areas"},
	{"annex8", 14, "8 fields, 5 notes"},
	{"law:preamble", 1, ""},
	{"law:chapter:1", 31, "4 articles"},
	{"law:chapter:2", 28, "2 articles"},
	{"law:chapter:3", 80, "6 articles with 8-1, one of them excluded"},
	{"law:chapter:3-1", 80, "11 articles"},
	{"law:chapter:4", 90, "8 articles, one of them excluded"},
	{"law:chapter:5", 11, "3 articles"},
}

// finerCounts looks once more into the long stretches.
var finerCounts = []unitCount{
	{"p40", 104, "8 types, 51 services, 44 requirements"},
	{"annex3:1", 1, ""},
	{"annex3:2", 16, "4 clauses; 3 + 3 + 3 + 2 items"},
	{"annex3:3", 2, "1 clause"},
	{"annex3:4", 1, ""},
	{"law:a1", 9, "8 terms"},
	{"law:a2", 3, "2 paragraphs"},
	{"law:a3", 1, ""},
	{"law:a4", 17, "2 paragraphs; 7 principles, 7 tasks"},
	{"law:a5", 10, "9 paragraphs with 2-1"},
	{"law:a6", 17, "2 paragraphs; 12 grounds with 3-1; 2 parts"},
	{"law:a7", 7, "6 subparagraphs, 2 of them excluded"},
	{"law:a8", 21, "4 subparagraphs; 9, 3 and 4 items"},
	{"law:a8-1", 14, "4 subparagraphs; 2, 3 and 4 items"},
	{"law:a9", 1, "excluded"},
	{"law:a10", 13, "6 subparagraphs; 3 and 3 items"},
	{"law:a11", 23, "2 paragraphs; 8 subparagraphs with 1 and 3 items, 8 subparagraphs"},
	{"law:a11-1", 6, "5 paragraphs"},
	{"law:a11-2", 11, "3 paragraphs; 2 parts, 5 items"},
	{"law:a11-3", 8, "2 paragraphs; 5 bars"},
	{"law:a11-4", 9, "2 paragraphs; 6 rights"},
	{"law:a11-5", 9, "5 paragraphs; 3 parts"},
	{"law:a11-6", 8, "7 grounds"},
	{"law:a11-7", 6, "2 paragraphs; 3 kinds of visit"},
	{"law:a11-8", 5, "4 paragraphs"},
	{"law:a11-9", 7, "3 paragraphs; 2 items and the part that closes paragraph 2"},
	{"law:a11-10", 3, "2 paragraphs"},
	{"law:a11-11", 7, "3 paragraphs; 3 parts"},
	{"law:a12", 13, "2 paragraphs; 7 rights, 3 obligations"},
	{"law:a13", 17, "2 paragraphs; 3 subparagraphs with 3 items, 6 applicants with 2 items"},
	{"law:a14", 9, "4 paragraphs; 4 criteria"},
	{"law:a15", 13, "8 paragraphs; 2 parts, 2 grounds of refusal"},
	{"law:a16", 19, "3 paragraphs; 3 rights, 2 rights, 9 obligations with 4-1 and the part that closes paragraph 3"},
	{"law:a17", 13, "2 paragraphs; 4 rights, 6 obligations"},
	{"law:a18", 1, "excluded"},
	{"law:a19", 4, "3 sources"},
	{"law:a20", 8, "3 paragraphs; 2 parts, 2 steps"},
	{"law:a21", 1, ""},
	{"law:a22", 1, ""},
}

// under yields ref and everything that lies in it.
func under(ref Ref) iter.Seq[Ref] {
	return func(yield func(Ref) bool) {
		if !yield(ref) {
			return
		}
		for child := range Children(ref) {
			for r := range under(child.Ref) {
				if !yield(r) {
					return
				}
			}
		}
	}
}

func TestProvisionCounts(t *testing.T) {
	for _, tt := range slices.Concat(unitCounts, finerCounts) {
		t.Run(tt.in.String(), func(t *testing.T) {
			got := slices.Collect(under(tt.in))
			if len(got) != tt.units {
				t.Errorf("%d units, want %d (%s): %v", len(got), tt.units, tt.why, got)
			}
			if !slices.IsSortedFunc(got, Ref.Compare) {
				t.Errorf("children are out of order: %v", got)
			}
		})
	}
}

// The counts leave nothing out and count nothing twice.
func TestProvisionCountsCoverTheText(t *testing.T) {
	counted := map[Ref]int{}
	for _, tt := range unitCounts {
		for ref := range under(tt.in) {
			counted[ref]++
		}
	}
	for p := range Provisions() {
		if n := counted[p.Ref]; n != 1 {
			t.Errorf("%s is counted %d times", p.Ref, n)
		}
	}
}

// The paragraphs run from 1 to 45 with the two that order 325 inserted.
func TestParagraphNumbers(t *testing.T) {
	var got []Ref
	for chapter := range 7 {
		for p := range Children(Ref(fmt.Sprintf("chapter:%d", chapter+1))) {
			got = append(got, p.Ref)
		}
	}
	var want []Ref
	for n := range 45 {
		want = append(want, Ref(fmt.Sprintf("p%d", n+1)))
		if n+1 == 13 || n+1 == 14 {
			want = append(want, Ref(fmt.Sprintf("p%d-1", n+1)))
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("paragraphs (-want +got):\n%s", diff)
	}
}

// The articles run from 1 to 22 with those that later laws inserted.
func TestArticleNumbers(t *testing.T) {
	var got []Ref
	for _, chapter := range []string{"1", "2", "3", "3-1", "4", "5"} {
		for p := range Children(Ref("law:chapter:" + chapter)) {
			got = append(got, p.Ref)
		}
	}
	var want []Ref
	for n := range 22 {
		want = append(want, Ref(fmt.Sprintf("law:a%d", n+1)))
		for i := range map[int]int{8: 1, 11: 11}[n+1] {
			want = append(want, Ref(fmt.Sprintf("law:a%d-%d", n+1, i+1)))
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("articles (-want +got):\n%s", diff)
	}
}

// The footnotes of the Law take two articles and two subparagraphs out.
func TestExcludedUnits(t *testing.T) {
	var got []Ref
	for p := range Provisions() {
		if p.Kind == KindExcluded {
			got = append(got, p.Ref)
		}
	}
	want := []Ref{"law:a7(3)", "law:a7(5)", "law:a9", "law:a18"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("excluded (-want +got):\n%s", diff)
	}
}

// Each type of service has its services, then the requirements on their quality.
func TestServicesAndRequirementsByType(t *testing.T) {
	types := []struct{ services, requirements int }{{9, 8}, {7, 8}, {9, 9}, {6, 5}, {3, 5}, {4, 4}, {1, 1}, {12, 4}}
	var want []string
	for i, n := range types {
		for s := range n.services {
			want = append(want, fmt.Sprintf("p40(%d).s%d %s", i+1, s+1, KindService))
		}
		for q := range n.requirements {
			want = append(want, fmt.Sprintf("p40(%d).q%d %s", i+1, q+1, KindRequirement))
		}
	}
	require.Len(t, want, 51+44)
	var got []string
	for kind := range Children("p40") {
		for p := range Children(kind.Ref) {
			got = append(got, fmt.Sprintf("%s %s", p.Ref, p.Kind))
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("services and requirements (-want +got):\n%s", diff)
	}
}

// The evaluation sheet has 28 indicators in four blocks. A block opens with a row
// that is its heading, and its last row has the total.
func TestIndicatorsByBlock(t *testing.T) {
	var got []int
	rows := 0
	for p := range Children("annex2") {
		if !strings.HasSuffix(p.Ref.String(), ")") {
			continue
		}
		rows++
		for range Children(p.Ref) {
			got = append(got, rows-1)
			rows = 0
		}
	}
	if want := []int{5, 12, 7, 4}; rows != 0 || !slices.Equal(got, want) {
		t.Errorf("indicators by block: %v and %d rows over, want %v", got, rows, want)
	}
}

func TestProvisionsAreOrderedAndConnected(t *testing.T) {
	var last Ref
	for p := range Provisions() {
		require.True(t, p.Ref.Valid(), "%q is no citation", p.Ref)
		if last != "" && last.Compare(p.Ref) >= 0 {
			t.Errorf("%s stands before %s", last, p.Ref)
		}
		last = p.Ref
		if found, ok := ProvisionByRef(p.Ref); !ok || !cmp.Equal(found, p) {
			t.Errorf("ProvisionByRef(%s) = %v, %v", p.Ref, found.Ref, ok)
		}
		if parent, ok := Parent(p.Ref); ok {
			if _, ok := ProvisionByRef(parent); !ok {
				t.Errorf("%s lies in %s, which has no provision", p.Ref, parent)
			}
		} else if !isTop(p.Ref) {
			t.Errorf("%s lies in nothing", p.Ref)
		}
	}
}

// isTop reports whether ref is a unit that lies in no other.
func isTop(ref Ref) bool {
	_, unit, ok := strings.Cut(ref.String(), ":")
	if !ok || strings.HasPrefix(ref.String(), "chapter:") {
		unit = ref.String()
	}
	return ref.Act() == "order" || unit == "preamble" || strings.HasPrefix(unit, "chapter:") || strings.HasPrefix(unit, "annex")
}

var provisionKinds = []ProvisionKind{
	KindRule, KindDuty, KindParameter, KindRequirement, KindService, KindForm, KindDefinition, KindDeclaration, KindCompetence, KindExcluded,
}

func TestProvisionsAreComplete(t *testing.T) {
	for p := range Provisions() {
		if !slices.Contains(provisionKinds, p.Kind) {
			t.Errorf("%s is of the unknown kind %q", p.Ref, p.Kind)
		}
		if p.Summary.En == "" || p.Summary.Ru == "" || p.Summary.En == p.Summary.Ru {
			t.Errorf("%s has no summary in two languages: %q", p.Ref, p.Summary)
		}
		if (p.Kind == KindDuty) != (p.Bearer != rule.Text{}) {
			t.Errorf("%s is of kind %s and its bearer is %q", p.Ref, p.Kind, p.Bearer)
		}
		for what, text := range map[string]rule.Text{"summary": p.Summary, "bearer": p.Bearer, "note": p.Note} {
			if (text.En == "") != (text.Ru == "") {
				t.Errorf("the %s of %s is in one language only", what, p.Ref)
			}
			if text.En != strings.TrimSpace(text.En) || text.Ru != strings.TrimSpace(text.Ru) {
				t.Errorf("the %s of %s has space around it", what, p.Ref)
			}
			if what != "note" && strings.ContainsFunc(text.En, isCyrillic) || text.Ru != "" && !strings.ContainsFunc(text.Ru, isCyrillic) {
				t.Errorf("the %s of %s is in the wrong language: %q", what, p.Ref, text)
			}
		}
	}
}

func isCyrillic(r rune) bool { return unicode.Is(unicode.Cyrillic, r) }

// Two paragraphs that say the same would be one too many.
func TestParagraphSummariesDiffer(t *testing.T) {
	en, ru := map[string]Ref{}, map[string]Ref{}
	for _, part := range [][]Provision{provisionsOrder, provisionsParagraphs, provisionsP40, provisionsExit} {
		for _, p := range part {
			if other, ok := en[p.Summary.En]; ok {
				t.Errorf("%s and %s have one English summary", other, p.Ref)
			}
			if other, ok := ru[p.Summary.Ru]; ok {
				t.Errorf("%s and %s have one Russian summary", other, p.Ref)
			}
			en[p.Summary.En], ru[p.Summary.Ru] = p.Ref, p.Ref
		}
	}
}

// What a provision or a note cites is a citation, and when it is of the texts
// here, the text has it.
func TestNotesCiteWhatThereIs(t *testing.T) {
	cited := 0
	for p := range Provisions() {
		for _, text := range []rule.Text{p.Summary, p.Note} {
			for _, words := range []string{text.En, text.Ru} {
				for _, word := range strings.Fields(words) {
					ref := Ref(strings.TrimRight(word, ".,;:"))
					if strings.Count(word, "(") < strings.Count(word, ")") {
						ref = Ref(strings.TrimRight(strings.TrimLeft(word, "("), ".,;:)"))
					}
					if !ref.Valid() || ref == "preamble" {
						continue
					}
					cited++
					_, ok := ProvisionByRef(ref)
					if other := ref.Act(); !ok && other != "l480" && other != "civil" && other != "criteria" {
						t.Errorf("%s speaks of %s, which the text does not have", p.Ref, ref)
					}
				}
			}
		}
	}
	if cited < 20 {
		t.Errorf("only %d citations were found in summaries and notes", cited)
	}
}

// Every act in a history is known, later than the one before it, and leaves its
// mark on its own day, not on the eve.
func TestProvisionHistories(t *testing.T) {
	changes := 0
	for p := range Provisions() {
		first, last := lifeOf(p.Ref)
		before, end := mustFind(t, first), mustFind(t, last)
		for i, c := range p.History {
			changes++
			act := mustFind(t, c.Act)
			if !before.From.Before(act.From) || !act.From.Before(end.From) {
				t.Errorf("%s: act %s does not lie between %s and %s", p.Ref, c.Act, before.Number, end.Number)
			}
			before = act
			eve, _ := p.On(act.From.AddDays(-1))
			day, isIn := p.On(act.From)
			morrow, _ := p.On(act.From.AddDays(1))
			switch c.Did {
			case Inserted:
				if eve != (Validity{}) || day.By != c.Act || day.From != act.From || morrow != day {
					t.Errorf("%s, inserted by %s: eve %v, day %v, morrow %v", p.Ref, c.Act, eve, day, morrow)
				}
			case Reworded:
				if eve.By == "" || eve.By == c.Act || eve.To != act.From || day.By != c.Act || morrow != day {
					t.Errorf("%s, reworded by %s: eve %v, day %v, morrow %v", p.Ref, c.Act, eve, day, morrow)
				}
			case Removed:
				if eve.By == "" || eve.To != act.From || isIn || i == len(p.History)-1 && p.Kind != KindExcluded {
					t.Errorf("%s, removed by %s: eve %v, day %v, kind %s", p.Ref, c.Act, eve, day, p.Kind)
				}
			default:
				t.Errorf("%s: act %s did %q", p.Ref, c.Act, c.Did)
			}
		}
	}
	if changes < 12 {
		t.Errorf("only %d changes were checked", changes)
	}
}

func mustFind(t *testing.T, number string) Act {
	t.Helper()
	act, ok := ActByNumber(number)
	require.True(t, ok, "no act %q", number)
	return act
}

// The footnotes of the Russian text, one by one.
func TestHistoriesOfTheParagraphs(t *testing.T) {
	want := map[Ref][]Change{
		"order:preamble": {{"49", Reworded}},
		"chapter:1":      {{"49", Reworded}},
		"chapter:2":      {{"49", Reworded}},
		"chapter:3":      {{"49", Reworded}},
		"chapter:4":      {{"49", Reworded}},
		"chapter:5":      {{"49", Reworded}},
		"chapter:6":      {{"49", Reworded}},
		"chapter:7":      {{"49", Reworded}},
		"p1":             {{"49", Reworded}},
		"p5":             {{"383", Reworded}},
		"p11":            {{"325", Reworded}},
		"p13-1":          {{"325", Inserted}},
		"p14-1":          {{"325", Inserted}},
		"p20":            {{"49", Reworded}},
		"p20.3":          {{"49", Inserted}},
	}
	got := map[Ref][]Change{}
	for _, part := range [][]Provision{provisionsOrder, provisionsParagraphs, provisionsExit} {
		for _, p := range part {
			if len(p.History) > 0 {
				got[p.Ref] = p.History
			}
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("histories (-want +got):\n%s", diff)
	}
}

func TestProvisionInForce(t *testing.T) {
	day := calendar.MustDate
	begin, second, third, fourth, end := day(2016, time.April, 8), day(2022, time.February, 21), day(2022, time.September, 3), day(2022, time.October, 8), day(2023, time.July, 1)
	for _, tt := range []struct {
		ref  Ref
		want []Validity
	}{
		{"p16", []Validity{{begin, end, "138", Earliest}}},
		{"order:2(5)", []Validity{{begin, end, "138", Earliest}}},
		{"p20.3", []Validity{{second, end, "49", Earliest}}},
		{"p1", []Validity{{begin, second, "138", Earliest}, {second, end, "49", Earliest}}},
		{"p5", []Validity{{begin, fourth, "138", Earliest}, {fourth, end, "383", Derived}}},
		{"p11", []Validity{{begin, third, "138", Earliest}, {third, end, "325", Earliest}}},
		{"p13-1", []Validity{{third, end, "325", Earliest}}},
		{"p40", []Validity{{begin, second, "138", Earliest}, {second, fourth, "49", Earliest}, {fourth, end, "383", Derived}}},
	} {
		p, ok := ProvisionByRef(tt.ref)
		require.True(t, ok, tt.ref)
		if diff := cmp.Diff(tt.want, slices.Collect(p.InForce())); diff != "" {
			t.Errorf("%s in force (-want +got):\n%s", tt.ref, diff)
		}
		for _, v := range tt.want {
			for _, d := range []calendar.Date{v.From, v.To.AddDays(-1)} {
				if got, ok := p.On(d); !ok || got != v {
					t.Errorf("%s on %s: %v, want %v", tt.ref, d, got, v)
				}
			}
		}
		for _, d := range []calendar.Date{tt.want[0].From.AddDays(-1), end, end.AddDays(1), {}} {
			if got, ok := p.On(d); ok {
				t.Errorf("%s on %s: %v, want nothing", tt.ref, d, got)
			}
		}
	}
	for v := range (Provision{}).InForce() {
		t.Errorf("the zero provision is in force: %v", v)
	}
	for v := range (Provision{Ref: "civil:a175"}).InForce() {
		t.Errorf("an act that is only cited is in force: %v", v)
	}
}

// A unit can be removed and come back.
func TestProvisionRemovedAndInsertedAgain(t *testing.T) {
	p := Provision{Ref: "p16", History: []Change{{"49", Removed}, {"383", Inserted}}}
	var got []string
	for v := range p.InForce() {
		got = append(got, v.By+" "+v.From.String()+" "+v.To.String())
	}
	want := []string{"138 2016-04-08 2022-02-21", "383 2022-10-08 2023-07-01"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("in force (-want +got):\n%s", diff)
	}
}

func TestParentAndChildren(t *testing.T) {
	for _, tt := range []struct {
		ref, parent Ref
		children    string
	}{
		{"order:preamble", "", ""},
		{"order:2", "", "order:2(1) order:2(2) order:2(3) order:2(4) order:2(5)"},
		{"chapter:1", "", "p1 p2 p3 p4 p5 p6"},
		{"chapter:3", "", "p9 p10 p11 p12 p13 p13-1 p14 p14-1 p15 p16 p17 p18 p19 p20 p21"},
		{"chapter:6", "", "p39 p40"},
		{"chapter:7", "", "p41 p42 p43 p44 p45"},
		{"p1", "chapter:1", ""},
		{"p6", "chapter:1", "p6(1) p6(2) p6(3) p6(4) p6(5) p6.2"},
		{"p13-1", "chapter:3", ""},
		{"p14", "chapter:3", "p14.1 p14.2"},
		{"p15", "chapter:3", "p15.1 p15.2"},
		{"p20", "chapter:3", "p20.1 p20.2 p20.3"},
		{"p27", "chapter:5", "p27.1 p27.2 p27.3"},
		{"p38", "chapter:5", ""},
		{"p42", "chapter:7", "p42.1 p42.2"},
		{"p43", "chapter:7", "p43(1) p43(2) p43(3) p43.2"},
		{"p43(2)", "p43", "p43(2).1 p43(2).2"},
		{"p43(2).2", "p43(2)", ""},
		{"annex5", "", "annex5(1) annex5(2) annex5(3) annex5(4) annex5(5) annex5(6) annex5(7) annex5(8) annex5(9) annex5(10) annex5(11)"},
		{"law:preamble", "", ""},
		{"law:chapter:3-1", "", "law:a11-1 law:a11-2 law:a11-3 law:a11-4 law:a11-5 law:a11-6 law:a11-7 law:a11-8 law:a11-9 law:a11-10 law:a11-11"},
		{"law:a8-1", "law:chapter:3", "law:a8-1(1) law:a8-1(2) law:a8-1(3) law:a8-1(4)"},
		{"law:a22", "law:chapter:5", ""},
		{"l480:a12", "", ""},
		{"no citation", "", ""},
	} {
		parent, ok := Parent(tt.ref)
		if parent != tt.parent || ok != (tt.parent != "") {
			t.Errorf("Parent(%q) = %q, %v; want %q", tt.ref, parent, ok, tt.parent)
		}
		var children []string
		for p := range Children(tt.ref) {
			children = append(children, p.Ref.String())
		}
		if got := strings.Join(children, " "); got != tt.children {
			t.Errorf("Children(%q) = %q, want %q", tt.ref, got, tt.children)
		}
	}
}

func TestLookupRefuses(t *testing.T) {
	for _, ref := range []Ref{"", "p46", "p16(3)", "p6.1", "p13-2", "chapter:8", "annex9", "order:5", "order:chapter:1", "law:a23", "civil:a175", "p16/term", "no citation"} {
		if p, ok := ProvisionByRef(ref); ok || p.Ref != "" {
			t.Errorf("ProvisionByRef(%q) = %v, %v", ref, p, ok)
		}
	}
}

func TestSearch(t *testing.T) {
	for _, tt := range []struct {
		words, lang string
		has         Ref
	}{
		{"portal card", "en", "p20.3"},
		{"PORTAL", "", "p20.3"},
		{"портал карточк", "ru", "p20.3"},
		{"полгода договор", "ru", "p16"},
		{"шесть договорённостей", "ru", ""},
		{"шестьсот", "ru", ""},
		{"портал", "en", ""},
		{"pre-trial investigation", "en", "p13-1"},
		{"ребенка опеку", "ru", "p19"}, // the summary spells it with ё
		{"истек", "ru", "p41(2)"},      // and so does this one
		{"authorised business permit", "en", "p15.1"},
		{"", "en", ""},
		{" ,. ", "ru", ""},
	} {
		var got []Ref
		for p := range Search(tt.words, tt.lang) {
			got = append(got, p.Ref)
		}
		if tt.has == "" && len(got) > 0 || tt.has != "" && !slices.Contains(got, tt.has) {
			t.Errorf("Search(%q, %q) = %v, want %q", tt.words, tt.lang, got, tt.has)
		}
		if !slices.IsSortedFunc(got, Ref.Compare) {
			t.Errorf("Search(%q, %q) is out of order: %v", tt.words, tt.lang, got)
		}
	}
}

// An iterator stops when its reader does.
func TestIteratorsStop(t *testing.T) {
	p, _ := ProvisionByRef("p1")
	taken := 0
	for range Provisions() {
		taken++
		break
	}
	for range Children("p6") {
		taken++
		break
	}
	for range Search("contract", "en") {
		taken++
		break
	}
	for range p.InForce() {
		taken++
		break
	}
	if taken != 4 {
		t.Errorf("%d iterators gave something, want 4", taken)
	}
}

func TestReadingProvisionsAllocatesNothing(t *testing.T) {
	seen := 0
	allocs := testing.AllocsPerRun(10, func() {
		for p := range Provisions() {
			if found, ok := ProvisionByRef(p.Ref); ok && found.Kind == p.Kind {
				seen++
			}
		}
		for p := range Children("chapter:3") {
			for v := range p.InForce() {
				seen += len(v.By)
			}
		}
	})
	if allocs != 0 || seen == 0 {
		t.Errorf("reading every provision allocates %v times", allocs)
	}
}

func BenchmarkLookup(b *testing.B) {
	for b.Loop() {
		if _, ok := ProvisionByRef("p43(2).2"); !ok {
			b.Fatal("p43(2).2 is not found")
		}
	}
}

func ExampleProvisionByRef() {
	p, _ := ProvisionByRef("p43(2).1")
	fmt.Println(p.Kind)
	fmt.Println(p.Summary.En)
	// Output:
	// rule
	// The recipient left without permission, has been away for more than three times 24 hours and did not tell the administration.
}

// A paragraph that an order reworded was in force in two wordings.
func ExampleProvision_InForce() {
	p, _ := ProvisionByRef("p11")
	for v := range p.InForce() {
		fmt.Println(v.From, "to", v.To.AddDays(-1), "by", v.By, v.Sure)
	}
	// Output:
	// 2016-04-08 to 2022-09-02 by 138 earliest-possible
	// 2022-09-03 to 2023-06-30 by 325 earliest-possible
}
