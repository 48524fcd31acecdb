package eligibility

// Annex 2 and paragraph 9 of the Criteria: the evaluation sheet.
//
// The sheet has 28 rows in four blocks: purpose, actions, means, harm. A ticked row
// counts up to five points. A person of age is recognised as a victim when every
// block has at least five points and the sheet at least twenty; a minor when every
// block but the means has at least five and these three together at least fifteen.
// Both totals follow from the blocks.
//
// The threshold stands in the Criteria, which the standard refers to (p10), not in
// the standard. Until order 325 the form had other blocks, whose wording is not
// known. Reading: sheet-threshold.

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// The facts of the sheet, by their place.
const (
	sheetMinor = iota
	sheetIndicators
	sheetPoints
)

// The blocks of the sheet, in the order of the form; means is the third.
var sheetBlocks = [...]string{"purpose", "actions", "means", "harm"}

const sheetMeans = 2

var evaluationSheet = &standard.Decision{Computed: &rule.Computed{
	Decision: &rule.Decision{
		Name: "evaluation-sheet",
		Question: rule.Text{
			En: "Does the sheet of annex 2 recognise the person as a victim?",
			Ru: "Признаёт ли лист оценки приложения 2 лицо жертвой?",
		},
		Cites:   []string{"annex2", "criteria:9"},
		Facts:   standard.Facts("minor", "indicators", "points"),
		Favours: rule.Met,
	},
	Steps: []rule.Text{
		{En: "Every ticked row has the points that it was given; where none are stated, the most that a row can have. The points are added up by block: purpose, actions, means, harm.",
			Ru: "У каждой отмеченной строки столько баллов, сколько ей выставлено; если не сказано сколько — наибольшее возможное число. Баллы складывают по блокам: цель, действия, средства, вред."},
		{En: "The answer is yes if every block and the total reach what the Criteria ask. For a minor the means do not count, neither as a block nor in the total.",
			Ru: "Ответ — «да», если каждый блок и сумма достигают того, чего требуют Критерии. Для несовершеннолетнего средства не считаются ни как блок, ни в сумме."},
		{En: "Under sheet-threshold: any-indicator one ticked row is enough.",
			Ru: "При толковании sheet-threshold: any-indicator довольно одной отмеченной строки."},
	},
	Readings: []string{"sheet-threshold"},
	World:    standard.World(),
	Prepare:  func(src rule.Source) any { return readForm(src.(standard.Edition)) },
	Decide:   decideSheet,
	Cover:    coverSheet,

	NoWarnings: true,
}}

// Sheet is what is known of an evaluation sheet.
type Sheet struct {
	Minor      rule.Truth
	Filled     bool        // the sheet was filled in, so that Indicators is complete
	Indicators []int       // the ticked rows, out of 2–6, 8–19, 21–27, 29–32
	Points     map[int]int // row → 0…5; five points are presumed for ticked rows that it leaves out
}

// EvaluationSheet answers whether the sheet recognises the person as a victim
// (annex2, criteria:9). Its values are the points of the four blocks and total. It
// fails with an error of kind OutOfRange for a row or points that the form does
// not have, BadValue for a row ticked twice or points for a row that is not
// ticked, and TextUnavailable before order 325.
func EvaluationSheet(ed standard.Edition, s Sheet) (rule.Answer, error) {
	facts := make([]rule.Value, 3)
	facts[sheetMinor] = s.Minor.Value()
	if s.Filled {
		rows := make([]rule.Value, len(s.Indicators))
		for i, row := range s.Indicators {
			rows[i] = rule.Count(int64(row))
		}
		facts[sheetIndicators] = rule.List(rows...)
	}
	if s.Points != nil {
		var entries []rule.Entry
		for row, points := range s.Points {
			entries = append(entries, rule.Entry{Name: strconv.Itoa(row), Value: rule.Count(int64(points))})
		}
		slices.SortFunc(entries, func(a, b rule.Entry) int { return number(a.Name) - number(b.Name) })
		facts[sheetPoints] = rule.Map(entries...)
	}
	return ed.AnswerValues(evaluationSheet, facts)
}

func number(row string) int {
	n, _ := strconv.Atoi(row)
	return n
}

// sheet is a filled form.
type sheet struct {
	blocks [len(sheetBlocks)]int64
	total  int64
	ticked bool
}

func decideSheet(in *rule.Inputs) (rule.Result, error) {
	f := in.Prepared.(*form)
	s, err := f.readSheet(in)
	if err != nil {
		return rule.Result{}, err
	}
	r := rule.Result{State: rule.NotMet, Reasons: []string{"criteria:9"}}
	recognised := f.recognises(&s, in.Facts[sheetMinor].Bool())
	if in.Option("sheet-threshold") == "any-indicator" {
		recognised, r.Reasons = s.ticked, []string{"annex2"}
	}
	if recognised {
		r.State = rule.Met
	}
	for i, block := range sheetBlocks {
		r.Values = append(r.Values, rule.Entry{Name: block, Value: rule.Count(s.blocks[i])})
	}
	r.Values = append(r.Values, rule.Entry{Name: "total", Value: rule.Count(s.total)})
	return r, nil
}

// form is what an edition says of the form and of the threshold.
type form struct {
	known  bool                      // the wording of the blocks
	blocks [len(sheetBlocks)][]int64 // the rows of each
	most   int64                     // points of a row
	least  int64                     // points of a block
	total  struct{ adult, minor int64 }
	err    error // of the first number that the edition does not have
}

func readForm(ed standard.Edition) *form {
	f := &form{}
	for i, block := range sheetBlocks {
		rows, known := ed.Parameter("annex2/" + block)
		f.known = f.known || known
		for row := range rows.Value.List() {
			f.blocks[i] = append(f.blocks[i], int64(number(row)))
		}
	}
	number := func(name string) int64 {
		n, err := ed.Number("criteria:9/"+name, "")
		f.err = cmp.Or(f.err, err)
		return n
	}
	f.most, f.least = number("points-maximum"), number("block-minimum")
	f.total.adult, f.total.minor = number("total-minimum"), number("total-minimum-minor")
	return f
}

// readSheet adds up the points, block by block.
func (f *form) readSheet(in *rule.Inputs) (sheet, error) {
	var s sheet
	rows, points := in.Facts[sheetIndicators].Items(), in.Facts[sheetPoints].Entries()
	given := make(map[int64]int64, len(points))
	for _, e := range points {
		row := int64(number(e.Name))
		if !ticked(rows, row) {
			return s, rule.Errorf(rule.BadValue, "facts.points."+e.Name, e.Value.String(), "row %s is not ticked", e.Name)
		}
		given[row] = e.Value.Int()
	}
	if !f.known {
		return s, rule.Errorf(rule.TextUnavailable, "on", in.On.String(), "the wording of the form before order 325 is not known")
	}
	for i, block := range f.blocks {
		for _, row := range block {
			if !ticked(rows, row) {
				continue
			}
			s.ticked = true
			if n, ok := given[row]; ok {
				s.blocks[i] += n
			} else {
				s.blocks[i] += f.most
			}
		}
		s.total += s.blocks[i]
	}
	return s, f.err
}

func ticked(rows []rule.Value, row int64) bool {
	return slices.ContainsFunc(rows, func(v rule.Value) bool { return v.Int() == row })
}

// recognises applies the threshold of the Criteria.
func (f *form) recognises(s *sheet, minor bool) bool {
	least, total := f.total.adult, s.total
	if minor {
		least, total = f.total.minor, s.total-s.blocks[sheetMeans]
	}
	for i, points := range s.blocks {
		if points < f.least && !(minor && i == sheetMeans) {
			return false
		}
	}
	return total >= least
}

// coverSheet: for the state it only matters how many points a block can reach. So
// an unknown list is tried with none, one and all of the rows of each block that
// need not be ticked anyway; unknown points with none and the most for each block.
func coverSheet(in *rule.Inputs, fact int) []rule.Value {
	switch fact {
	case sheetIndicators:
		return coverIndicators(in)
	case sheetPoints:
		return coverPoints(in)
	}
	return []rule.Value{rule.Bool(false), rule.Bool(true)}
}

func coverIndicators(in *rule.Inputs) []rule.Value {
	var must []int64
	for _, e := range in.Facts[sheetPoints].Entries() {
		must = append(must, int64(number(e.Name)))
	}
	lists := [][]int64{must}
	for _, block := range in.Prepared.(*form).blocks {
		free := slices.DeleteFunc(slices.Clone(block), func(row int64) bool { return slices.Contains(must, row) })
		if len(free) == 0 {
			continue
		}
		var more [][]int64
		for _, list := range lists {
			more = append(more, list, append(slices.Clone(list), free[0]))
			if len(free) > 1 {
				more = append(more, append(slices.Clone(list), free...))
			}
		}
		lists = more
	}
	values := make([]rule.Value, len(lists))
	for i, list := range lists {
		rows := make([]rule.Value, len(list))
		for j, row := range list {
			rows[j] = rule.Count(row)
		}
		values[i] = rule.List(rows...)
	}
	return values
}

func coverPoints(in *rule.Inputs) []rule.Value {
	f := in.Prepared.(*form)
	maps := [][]rule.Entry{nil}
	for _, rows := range f.blocks {
		if given := in.Facts[sheetIndicators]; given.Known() {
			rows = slices.DeleteFunc(slices.Clone(rows), func(row int64) bool { return !ticked(given.Items(), row) })
		} else if len(rows) > 0 {
			rows = rows[:1]
		}
		if len(rows) == 0 {
			continue
		}
		var more [][]rule.Entry
		for _, m := range maps {
			if !in.Facts[sheetIndicators].Known() {
				more = append(more, m) // a list that does not tick the row
			}
			more = append(more, withPoints(m, rows, 0), withPoints(m, rows, f.most))
		}
		maps = more
	}
	values := make([]rule.Value, len(maps))
	for i, m := range maps {
		values[i] = rule.Map(m...)
	}
	return values
}

// withPoints adds rows to a map, each with the same points.
func withPoints(m []rule.Entry, rows []int64, points int64) []rule.Entry {
	m = slices.Clone(m)
	for _, row := range rows {
		m = append(m, rule.Entry{Name: strconv.FormatInt(row, 10), Value: rule.Count(points)})
	}
	return m
}
