package eligibility_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/pana-kz/pana/eligibility"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// The rows of annex 2 that can be ticked, block by block.
var (
	purposeRows = span(2, 6)
	actionRows  = span(8, 19)
	meansRows   = span(21, 27)
	harmRows    = span(29, 32)
	blockRows   = [4][]int{purposeRows, actionRows, meansRows, harmRows}
	blockNames  = [4]string{"purpose", "actions", "means", "harm"}
)

func span(from, to int) []int {
	var rows []int
	for row := from; row <= to; row++ {
		rows = append(rows, row)
	}
	return rows
}

// form is a filled sheet: the points of the ticked rows.
type form struct {
	minor  bool
	points map[int]int
}

// block gives the points of a block.
func (f form) block(i int) int {
	sum := 0
	for _, row := range blockRows[i] {
		sum += f.points[row]
	}
	return sum
}

func (f form) total() int { return f.block(0) + f.block(1) + f.block(2) + f.block(3) }

// recognises is paragraph 9 of the Criteria told plainly: five points in each block
// and twenty in all; of a minor the same without the means, and fifteen.
func (f form) recognises() bool {
	if f.minor {
		return f.block(0) >= 5 && f.block(1) >= 5 && f.block(3) >= 5 && f.block(0)+f.block(1)+f.block(3) >= 15
	}
	return f.block(0) >= 5 && f.block(1) >= 5 && f.block(2) >= 5 && f.block(3) >= 5 && f.total() >= 20
}

// sheet gives the form as a sheet on which every ticked row has its points.
func (f form) sheet() eligibility.Sheet {
	s := eligibility.Sheet{Minor: rule.TruthOf(f.minor), Filled: true, Points: map[int]int{}}
	for row, points := range f.points {
		s.Indicators = append(s.Indicators, row)
		s.Points[row] = points
	}
	slices.Sort(s.Indicators)
	return s
}

func fill(t require.TestingT, ed standard.Edition, s eligibility.Sheet) rule.Answer {
	a, err := eligibility.EvaluationSheet(ed, s)
	require.NoError(t, err)
	return a
}

// adult is an adult's sheet with one row of each block ticked, or with other rows.
func adult(rows ...int) eligibility.Sheet {
	if rows == nil {
		rows = []int{2, 8, 21, 29}
	}
	return eligibility.Sheet{Minor: rule.No, Filled: true, Indicators: rows}
}

// someForm draws a form. Rows are ticked block by block, so that each block is now
// and then empty, and often just enough or nearly so.
func someForm(t *rapid.T) form {
	f := form{minor: rapid.Bool().Draw(t, "minor"), points: map[int]int{}}
	for i, rows := range blockRows {
		least := rapid.SampledFrom([]int{1, 1, 1, 0}).Draw(t, "least rows of "+blockNames[i])
		for _, row := range rapid.SliceOfNDistinct(rapid.SampledFrom(rows), least, 3, rapid.ID[int]).Draw(t, blockNames[i]) {
			f.points[row] = rapid.SampledFrom([]int{0, 1, 2, 3, 4, 5, 5, 5, 5}).Draw(t, "points of "+strconv.Itoa(row))
		}
	}
	return f
}

// By default a sheet recognises exactly whom the Criteria recognise; its values are the points of the four blocks and of the whole form.
// По умолчанию лист признаёт ровно того, кого признают Критерии; его значения — баллы четырёх блоков и всей формы.
func TestAnnex2_WholeAgainstTheCriteria(t *testing.T) {
	ed := edition(t, lastDay)
	anyIndicator := reading(t, ed, "sheet-threshold", "any-indicator")
	recognised := 0
	rapid.Check(t, func(t *rapid.T) {
		f := someForm(t)
		want, ticked := f.recognises(), len(f.points) > 0
		if want {
			recognised++
		}
		a := fill(t, ed, f.sheet())
		require.Equal(t, met(want), a.State)
		require.Equal(t, []string{"criteria:9"}, a.Reasons)
		require.Equal(t, want != ticked, slices.Contains(a.Readings, "sheet-threshold"))
		require.Empty(t, a.Presumed)
		values := []rule.Entry{}
		for i, name := range blockNames {
			values = append(values, rule.Entry{Name: name, Value: rule.Count(int64(f.block(i)))})
		}
		values = append(values, rule.Entry{Name: "total", Value: rule.Count(int64(f.total()))})
		require.Equal(t, values, a.Values)

		other := fill(t, anyIndicator, f.sheet())
		require.Equal(t, met(ticked), other.State)
		require.Equal(t, []string{"annex2"}, other.Reasons)
		require.Equal(t, values, other.Values)
	})
	require.Positive(t, recognised)
}

// withSums gives a form whose blocks have these points, each at most ten.
func withSums(minor bool, sums [4]int) form {
	f := form{minor: minor, points: map[int]int{}}
	for i, sum := range sums {
		f.points[blockRows[i][0]] = min(sum, 5)
		f.points[blockRows[i][len(blockRows[i])-1]] = sum - min(sum, 5)
	}
	return f
}

// By the Criteria both totals follow from the blocks: on either side of the threshold the blocks alone decide, and a sheet that satisfies them has reached its total.
// По Критериям оба итога следуют из блоков: по обе стороны порога решают одни блоки, и лист, где они набраны, итога уже достиг.
func TestAnnex2_TotalsFollowFromTheBlocks(t *testing.T) {
	ed := edition(t, lastDay)
	edge := []int{0, 4, 5, 6, 10}
	for _, minor := range []bool{false, true} {
		for _, purpose := range edge {
			for _, actions := range edge {
				for _, means := range edge {
					for _, harm := range edge {
						f := withSums(minor, [4]int{purpose, actions, means, harm})
						blocks := purpose >= 5 && actions >= 5 && harm >= 5 && (minor || means >= 5)
						if a := fill(t, ed, f.sheet()); a.State != met(blocks) {
							t.Fatalf("minor %v, %d %d %d %d: %v", minor, purpose, actions, means, harm, a.State)
						}
					}
				}
			}
		}
	}
	// The arithmetic behind it, over every sum that the blocks can have.
	for purpose := 5; purpose <= 5*len(purposeRows); purpose++ {
		for actions := 5; actions <= 5*len(actionRows); actions++ {
			for harm := 5; harm <= 5*len(harmRows); harm++ {
				if purpose+actions+harm < 15 {
					t.Fatalf("a minor with %d, %d and %d has not reached fifteen", purpose, actions, harm)
				}
				for means := 5; means <= 5*len(meansRows); means++ {
					if purpose+actions+means+harm < 20 {
						t.Fatalf("an adult with %d, %d, %d and %d has not reached twenty", purpose, actions, means, harm)
					}
				}
			}
		}
	}
}

// By the Criteria a minor never needs means: whatever stands in that block, the answer is the same.
// По Критериям несовершеннолетнему средства не нужны: что бы ни стояло в этом блоке, ответ один.
func TestAnnex2_MinorsNeverNeedMeans(t *testing.T) {
	ed := edition(t, lastDay)
	rapid.Check(t, func(t *rapid.T) {
		f := someForm(t)
		f.minor = true
		state := fill(t, ed, f.sheet()).State
		for _, row := range meansRows {
			delete(f.points, row)
		}
		require.Equal(t, state, fill(t, ed, f.sheet()).State)
	})
	child := adult(2, 8, 29)
	require.Equal(t, rule.NotMet, fill(t, ed, child).State)
	child.Minor = rule.Yes
	require.Equal(t, rule.Met, fill(t, ed, child).State)
	child.Minor = rule.Unknown
	a := fill(t, ed, child)
	require.Equal(t, rule.Undetermined, a.State)
	require.Equal(t, []string{"minor"}, a.Needed)
}

// By the Criteria one row in each block is enough for an adult, any row of it, since a ticked row is presumed to have five points; a block without a row is not enough.
// По Критериям взрослому достаточно по одной строке в каждом блоке, любой: отмеченная строка предполагает пять баллов; блока без строки мало.
func TestAnnex2_OneRowOfEachBlockIsEnough(t *testing.T) {
	ed := edition(t, lastDay)
	for _, purpose := range purposeRows {
		for _, actions := range actionRows {
			for _, means := range meansRows {
				for _, harm := range harmRows {
					a := fill(t, ed, adult(purpose, actions, means, harm))
					if a.State != rule.Met || a.Value("total").Int() != 20 || !slices.Equal(a.Presumed, []string{"points"}) {
						t.Fatalf("%d %d %d %d: %+v", purpose, actions, means, harm, a)
					}
				}
			}
		}
	}
	for i := range blockRows {
		rows := []int{2, 8, 21, 29}
		require.Equal(t, rule.NotMet, fill(t, ed, adult(slices.Delete(rows, i, i+1)...)).State, "without %s", blockNames[i])
	}
}

// By the Criteria four points in a block are too few for an adult, however many the others have.
// По Критериям четырёх баллов в блоке взрослому мало, сколько бы ни было в других.
func TestAnnex2_EveryBlockNeedsFivePoints(t *testing.T) {
	ed := edition(t, lastDay)
	for i := range blockRows {
		for points, want := range map[int]rule.State{4: rule.NotMet, 5: rule.Met} {
			s := adult(slices.Concat(blockRows[0], blockRows[1], blockRows[2], blockRows[3])...)
			s.Points = map[int]int{}
			for _, row := range blockRows[i] {
				s.Points[row] = 0
			}
			s.Points[blockRows[i][0]] = points
			require.Equal(t, want, fill(t, ed, s).State, "%d points of %s", points, blockNames[i])
		}
	}
}

// One row more, or a point more, never takes recognition away.
// Ещё одна строка или ещё один балл никогда не отменяют признания.
func TestAnnex2_MoreNeverHurts(t *testing.T) {
	ed := edition(t, lastDay)
	rapid.Check(t, func(t *rapid.T) {
		f := someForm(t)
		before := fill(t, ed, f.sheet()).State
		row := rapid.SampledFrom(slices.Concat(blockRows[:]...)).Draw(t, "row")
		f.points[row] = rapid.IntRange(f.points[row], 5).Draw(t, "points")
		if after := fill(t, ed, f.sheet()).State; before == rule.Met && after != rule.Met {
			t.Fatalf("with %d points in row %d: %v", f.points[row], row, after)
		}
	})
}

// In what order the rows were ticked does not matter.
// Порядок, в котором отмечены строки, значения не имеет.
func TestAnnex2_OrderOfRowsDoesNotMatter(t *testing.T) {
	ed := edition(t, lastDay)
	rapid.Check(t, func(t *rapid.T) {
		s := someForm(t).sheet()
		want := fill(t, ed, s)
		s.Indicators = rapid.Permutation(s.Indicators).Draw(t, "order")
		require.Equal(t, want, fill(t, ed, s))
	})
}

// The threshold stands in the Criteria, not in the form; without it any ticked row would do, and an empty sheet never.
// Порог установлен Критериями, а не формой; без него хватило бы любой строки, но пустого листа — никогда.
func TestAnnex2_TheThresholdStandsInTheCriteria(t *testing.T) {
	ed := edition(t, lastDay)
	anyIndicator := reading(t, ed, "sheet-threshold", "any-indicator")
	for _, rows := range blockRows {
		for _, row := range rows {
			require.Equal(t, rule.NotMet, fill(t, ed, adult(row)).State)
			require.Equal(t, rule.Met, fill(t, anyIndicator, adult(row)).State)
		}
	}
	empty := eligibility.Sheet{Minor: rule.No, Filled: true}
	require.Equal(t, rule.NotMet, fill(t, ed, empty).State)
	require.Equal(t, rule.NotMet, fill(t, anyIndicator, empty).State)
}

// Headings and subtotals are no indicators, a row is ticked once, points belong to ticked rows, and there are five at most.
// Заголовки и итоги — не показатели; строку отмечают один раз; баллы ставят отмеченным строкам, не более пяти.
func TestAnnex2_OnlyRowsOfTheFormAndTheirPoints(t *testing.T) {
	ed := edition(t, lastDay)
	rows := slices.Concat(blockRows[:]...)
	for row := -1; row <= 40; row++ {
		_, err := eligibility.EvaluationSheet(ed, adult(row))
		if slices.Contains(rows, row) {
			require.NoError(t, err, "row %d", row)
		} else {
			require.ErrorIs(t, err, &rule.Error{Kind: rule.OutOfRange}, "row %d", row)
		}
	}
	withPoints := func(points map[int]int, rows ...int) error {
		s := adult(rows...)
		s.Points = points
		_, err := eligibility.EvaluationSheet(ed, s)
		return err
	}
	require.ErrorIs(t, withPoints(nil, 2, 8, 2), &rule.Error{Kind: rule.BadValue}, "a row ticked twice")
	require.ErrorIs(t, withPoints(map[int]int{3: 5}, 2), &rule.Error{Kind: rule.BadValue}, "points for a row that is not ticked")
	require.ErrorIs(t, withPoints(map[int]int{7: 5}, 2), &rule.Error{Kind: rule.BadValue}, "points for a heading")
	require.ErrorIs(t, withPoints(map[int]int{2: 6}, 2), &rule.Error{Kind: rule.OutOfRange}, "six points")
	require.ErrorIs(t, withPoints(map[int]int{2: -1}, 2), &rule.Error{Kind: rule.OutOfRange}, "less than none")
	require.NoError(t, withPoints(map[int]int{2: 0}, 2))
}

// Until order 325 the form was another, whose wording is not known; no answer is guessed.
// До приказа № 325 форма была другой, её текст неизвестен; ответ не угадывается.
func TestAnnex2_TheEarlierFormIsNotGuessed(t *testing.T) {
	for _, d := range daysThatMatter() {
		a, err := eligibility.EvaluationSheet(edition(t, d), adult())
		if d.Before(day(2022, time.September, 3)) {
			require.ErrorIs(t, err, &rule.Error{Kind: rule.TextUnavailable}, "on %s", d)
			continue
		}
		require.NoError(t, err)
		require.Equal(t, rule.Met, a.State)
		doubt := !d.After(day(2022, time.October, 7)) // without the order there would be no answer
		require.Equal(t, doubt, slices.Contains(a.Uncertain, "325"), "on %s", d)
	}
}

// Of several points that cannot stand, the first in the order of the form is named.
func TestSheetPointsAreReadInTheOrderOfTheForm(t *testing.T) {
	ed := edition(t, lastDay)
	s := adult()
	s.Points = map[int]int{}
	for _, rows := range blockRows {
		for _, row := range rows {
			s.Points[row] = 5
		}
	}
	delete(s.Points, 2)
	for range 10 { // in as many orders as a map is read in
		_, err := eligibility.EvaluationSheet(ed, s)
		var refused *rule.Error
		require.ErrorAs(t, err, &refused)
		require.Equal(t, "facts.points.3", refused.Path)
	}
}

// drafted gives the last edition with another number in the Criteria.
func drafted(t *testing.T, number standard.Address, to string) standard.Edition {
	t.Helper()
	ed := edition(t, lastDay)
	draft, err := ed.Amend(&standard.Amendment{Name: "draft", Against: ed.ID(), InForce: ed.Day(),
		Changes: []standard.Edit{{Op: standard.OpSet, Address: "criteria:9/" + number, To: to}}})
	require.NoError(t, err)
	return draft
}

// Where a draft asks for a higher total than the blocks add up to, the total decides,
// and that of a minor leaves the means out.
func TestSheetWithADraftedTotal(t *testing.T) {
	higher := drafted(t, "total-minimum-minor", "20")
	child := adult()
	child.Minor = rule.Yes
	require.Equal(t, rule.NotMet, fill(t, higher, child).State, "fifteen points and five for means")
	child.Indicators = []int{2, 8, 29, 30}
	require.Equal(t, rule.Met, fill(t, higher, child).State)
	require.Equal(t, rule.Met, fill(t, higher, adult()).State, "an adult needs twenty as before")

	higher = drafted(t, "total-minimum", "30")
	require.Equal(t, rule.NotMet, fill(t, higher, adult()).State)
	require.Equal(t, rule.Met, fill(t, higher, adult(2, 3, 8, 9, 21, 22, 29, 30)).State)
}

// While the points, or the rows, are unknown, a higher number of a draft may still be
// reached by several rows of a block.
func TestSheetWithDraftedNumbersAndUnknownParts(t *testing.T) {
	d := decision(t, "evaluation-sheet")
	for _, tt := range []struct {
		name   string
		number standard.Address
		to     string
		p      partial
		needed string
	}{
		{"points", "total-minimum", "30", partial{minor: rule.No, rows: []int{2, 3, 8, 9, 21, 22, 29, 30}, noMap: true}, "points"},
		{"rows", "block-minimum", "10", partial{minor: rule.No, noRows: true}, "indicators"},
	} {
		a, err := drafted(t, tt.number, tt.to).AnswerValues(d, tt.p.values())
		require.NoError(t, err)
		require.Equal(t, rule.Undetermined, a.State, tt.name)
		require.Equal(t, []string{tt.needed}, a.Needed, tt.name)
	}
}

// Where one row would be enough, an unknown sheet may still be an empty one, and
// points cannot help it.
func TestSheetUnknownMayBeEmpty(t *testing.T) {
	ed := reading(t, edition(t, lastDay), "sheet-threshold", "any-indicator")
	a, err := ed.AnswerValues(decision(t, "evaluation-sheet"), partial{minor: rule.No, noRows: true, noMap: true}.values())
	require.NoError(t, err)
	require.Equal(t, rule.Undetermined, a.State)
	require.Equal(t, []string{"indicators"}, a.Needed)
	require.Equal(t, []string{"points"}, a.AlsoNeeded)
}

// The earlier form is not guessed either while nothing is known of what stands in it.
func TestSheetUnknownOfTheEarlierForm(t *testing.T) {
	ed := edition(t, firstDay)
	for _, p := range []partial{{noRows: true, noMap: true}, {noRows: true}, {rows: []int{2}, noMap: true}} {
		_, err := ed.AnswerValues(decision(t, "evaluation-sheet"), p.values())
		require.ErrorIs(t, err, &rule.Error{Kind: rule.TextUnavailable})
	}
}

// partial is a sheet of which something is unknown: nil for an unknown list, and
// for unknown points.
type partial struct {
	minor  rule.Truth
	rows   []int
	points map[int]int
	noRows bool // the list is unknown
	noMap  bool // the points are stated to be unknown
}

func (p partial) values() []rule.Value {
	values := []rule.Value{p.minor.Value(), {}, rule.StatedUnknown()}
	if !p.noRows {
		values[1] = countsOf(p.rows)
	}
	if !p.noMap {
		values[2] = pointsOf(p.points)
	}
	return values
}

func countsOf(rows []int) rule.Value {
	items := make([]rule.Value, len(rows))
	for i, row := range rows {
		items[i] = rule.Count(int64(row))
	}
	return rule.List(items...)
}

func pointsOf(points map[int]int) rule.Value {
	var entries []rule.Entry
	for _, row := range slices.Concat(blockRows[:]...) {
		if n, given := points[row]; given {
			entries = append(entries, rule.Entry{Name: strconv.Itoa(row), Value: rule.Count(int64(n))})
		}
	}
	return rule.Map(entries...)
}

// completion is one way in which the unknown facts may turn out.
type completion struct {
	minor  bool
	rows   []int
	points map[int]int
}

// admissible: points are given for ticked rows only.
func (c completion) admissible() bool {
	for row := range c.points {
		if !slices.Contains(c.rows, row) {
			return false
		}
	}
	return true
}

func (c completion) form() form {
	f := form{minor: c.minor, points: map[int]int{}}
	for _, row := range c.rows {
		f.points[row] = 5
		if n, given := c.points[row]; given {
			f.points[row] = n
		}
	}
	return f
}

// someRows gives rows: of each block as many as a level says, none, one or all, or a
// random part of it.
func someRows(random *rand.Rand, levels int) []int {
	var rows []int
	for _, block := range blockRows {
		switch levels % 4 {
		case 1:
			rows = append(rows, block[random.IntN(len(block))])
		case 2:
			rows = append(rows, block...)
		case 3:
			for _, row := range block {
				if random.IntN(2) == 0 {
					rows = append(rows, row)
				}
			}
		}
		levels /= 4
	}
	return rows
}

// somePoints gives points for rows: in each block, as a level says, none or five for
// all rows, or random ones.
func somePoints(random *rand.Rand, rows []int, levels int) map[int]int {
	points := map[int]int{}
	for _, block := range blockRows {
		for _, row := range block {
			if slices.Contains(rows, row) {
				points[row] = [...]int{0, 5, random.IntN(6)}[levels%3]
			}
		}
		levels /= 3
	}
	return points
}

// completions gives many ways in which the unknown facts may turn out: every
// combination of levels, and chance within them.
func (p partial) completions(random *rand.Rand) []completion {
	rowLevels, pointLevels := 1, 1
	if p.noRows {
		rowLevels = 256
	}
	if p.noMap {
		pointLevels = 81
	}
	var all []completion
	for n := range max(rowLevels, pointLevels, 2) {
		c := completion{minor: n%2 == 0, rows: p.rows, points: p.points}
		if p.minor != rule.Unknown {
			c.minor = p.minor == rule.Yes
		}
		if p.noRows {
			c.rows = someRows(random, n)
			for row := range p.points {
				if !slices.Contains(c.rows, row) {
					c.rows = append(c.rows, row)
				}
			}
		}
		if p.noMap {
			c.points = somePoints(random, c.rows, n)
		}
		all = append(all, c)
	}
	return all
}

// found is what completions have in common, and the facts on which two differ that
// are otherwise the same.
type found struct {
	states     map[bool]bool
	values     [5]map[int]bool
	state, any [3]bool
}

func (p partial) explore(random *rand.Rand) found {
	f := found{states: map[bool]bool{}}
	for i := range f.values {
		f.values[i] = map[int]bool{}
	}
	all := p.completions(random)
	for _, c := range all {
		base := c.form()
		f.states[base.recognises()] = true
		for i, n := range sums(base) {
			f.values[i][n] = true
		}
		for fact, open := range []bool{p.minor == rule.Unknown, p.noRows, p.noMap} {
			if !open {
				continue
			}
			for range 6 {
				other := c
				from := all[random.IntN(len(all))]
				switch fact {
				case 0:
					other.minor = !c.minor
				case 1:
					other.rows = from.rows
				default:
					other.points = somePoints(random, c.rows, random.IntN(81))
				}
				if !other.admissible() {
					continue
				}
				varied := other.form()
				f.state[fact] = f.state[fact] || varied.recognises() != base.recognises()
				f.any[fact] = f.any[fact] || sums(varied) != sums(base)
			}
		}
	}
	return f
}

func sums(f form) [5]int {
	return [5]int{f.block(0), f.block(1), f.block(2), f.block(3), f.total()}
}

// requirePartial holds the answer to a partly known sheet against its completions.
func requirePartial(t require.TestingT, ed standard.Edition, d *standard.Decision, p partial, seed uint64) {
	f := p.explore(rand.New(rand.NewPCG(seed, 2)))
	a, err := ed.AnswerValues(d, p.values())
	require.NoError(t, err)
	want := rule.Undetermined
	if len(f.states) == 1 {
		want = met(f.states[true])
	}
	require.Equal(t, want, a.State)
	var needed, also []string
	for i, name := range factNames(d) {
		switch {
		case f.state[i]:
			needed = append(needed, name)
		case f.any[i]:
			also = append(also, name)
		}
	}
	require.Equal(t, needed, a.Needed)
	require.Equal(t, also, a.AlsoNeeded)
	for i, name := range []string{"purpose", "actions", "means", "harm", "total"} {
		v := a.Value(name)
		require.Equal(t, len(f.values[i]) == 1, v.Known(), name)
		require.True(t, !v.Known() || f.values[i][int(v.Int())], "%s %v", name, v)
	}
}

// While parts of a sheet are unknown, the answer is what all ways of filling them in have in common, and it asks for exactly what can still change it.
// Пока части листа неизвестны, ответ — общее для всех способов их заполнить, а спрашивает он ровно то, что ещё может его изменить.
func TestAnnex2_UnknownPartsAreWhatTheyMayTurnOutToBe(t *testing.T) {
	ed, d := edition(t, lastDay), decision(t, "evaluation-sheet")
	rapid.Check(t, func(t *rapid.T) {
		f := someForm(t)
		s := f.sheet()
		p := partial{minor: s.Minor, rows: s.Indicators, points: s.Points}
		if rapid.Bool().Draw(t, "minor unknown") {
			p.minor = rule.Unknown
		}
		switch rapid.SampledFrom([]string{"rows", "points", "neither"}).Draw(t, "unknown") {
		case "rows":
			p.noRows, p.rows = true, nil
		case "points":
			p.noMap, p.points = true, nil
		}
		requirePartial(t, ed, d, p, rapid.Uint64().Draw(t, "seed"))
	})
	for i, p := range []partial{
		{noRows: true, noMap: true},
		{minor: rule.Yes, noRows: true, noMap: true},
		{minor: rule.Yes, noRows: true},
		{minor: rule.No, rows: slices.Concat(blockRows[:]...), noMap: true},
		{rows: nil, noMap: true},
		{rows: []int{21}, noMap: true},
		{noRows: true, points: map[int]int{2: 0, 3: 0, 4: 0, 5: 0, 6: 0}}, // the purpose is out of reach
		{noRows: true, points: map[int]int{2: 4, 8: 4, 21: 4, 29: 4}},
	} {
		t.Run(fmt.Sprint(i), func(t *testing.T) { requirePartial(t, ed, d, p, uint64(i)) })
	}
}
