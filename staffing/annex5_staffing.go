package staffing

// Annex 5, paragraphs 18, 27.2 and 34: minimum staff.
//
// The table has a column for up to 20 recipients and one for 20 to 50, with the
// units of nine posts; a carer for every ten children, where there are children;
// and a labour instructor for every training group. Children count as recipients
// (p18). The norms are a minimum (p27.2). Specialists who are missing may be brought
// in under a contract (p34).
//
// Never amended. Readings: band-20, carer-rounding, children-in-band,
// contracted-posts.

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// The facts of staffing, by their place.
const (
	factRecipients = iota
	factChildren
	factGroups
	factStaff
	factContracted
)

// The bands of the table.
const (
	bandLower       = "up-to-20"
	bandUpper       = "20-50"
	bandUnregulated = "unregulated"
)

// The rows of annex 5 that do not go by the number of recipients, and the first
// and last of those that p34 calls specialists.
const (
	rowCarer           = 8
	rowInstructor      = 10
	rowFirstSpecialist = 4
	rowLastSpecialist  = 10
)

var staffing = &standard.Decision{Computed: &rule.Computed{
	Decision: &rule.Decision{
		Name:     "staffing",
		Question: rule.Text{En: "Is the minimum staffing norm met?", Ru: "Соблюдён ли минимальный штатный норматив?"},
		Cites:    cites(),
		Facts:    standard.Facts("recipients", "children", "training_groups", "staff", "contracted"),
	},
	Steps: []rule.Text{
		{En: "The number of recipients, children among them (p18; children-in-band), picks the column of the table. Where both columns name a number, band-20 decides. Above the last column the table says nothing: the question is not applicable.",
			Ru: "Число получателей, считая детей (p18; children-in-band), определяет графу таблицы. Если число названо в обеих графах, решает band-20. Выше последней графы таблица ничего не говорит: вопрос неприменим."},
		{En: "Every post has the units of its column; carers go by the number of children (carer-rounding), labour instructors by the number of training groups.",
			Ru: "У каждой должности столько единиц, сколько в графе; воспитателей — по числу детей (carer-rounding), инструкторов по труду — по числу групп."},
		{En: "A post falls short where the staff and those engaged under contracts (contracted-posts) are fewer than its units. The answer is yes if no post does.",
			Ru: "Должность не укомплектована, если работников и привлечённых по договору (contracted-posts) меньше, чем единиц. Ответ — «да», если таких должностей нет."},
	},
	Readings: []string{"band-20", "carer-rounding", "children-in-band", "contracted-posts"},
	World:    standard.World(),
	PerEntry: []string{"norm"},
	Prepare:  func(src rule.Source) any { return readTable(src.(standard.Edition)) },
	Fixed:    fixed,
	Decide:   decide,
	Cover:    cover,

	NoWarnings: true,
}}

func cites() []string {
	list := []string{"p18", "p27.2", "p34", "annex5"}
	return append(list, rows...)
}

// rows are the references of the rows, and their addresses in the table.
var rows = func() (refs []string) {
	for i := range posts {
		refs = append(refs, fmt.Sprintf("annex5(%d)", i+1))
	}
	return refs
}()

// posts are the posts of the table, row by row.
var posts = standard.Posts()

// Units is an exact number of staff units, in ten-thousandths of a unit.
type Units int64

// Unit is one staff unit.
const Unit Units = rule.PlacesUnit

// Organisation is what is known of an organisation and its staff. The zero value
// of each field is unknown; no contracted staff is presumed. A given map is
// complete: a post that it leaves out has no units.
type Organisation struct {
	Recipients     rule.Tally // present, children included (p18)
	Children       rule.Tally // of the recipients
	TrainingGroups rule.Tally
	Staff          map[string]Units // by post, as "social-work-specialist"
	Contracted     map[string]Units // likewise, under p34
}

// Staffing answers whether the minimum staffing norm is met (annex5). Its values
// are band, norm, shortfall and contracted_used. Above fifty recipients it is not
// applicable. It fails with an error of kind OutOfRange for a number out of bounds
// and for more children than recipients, and UnknownFact for an unknown post.
func Staffing(ed standard.Edition, o Organisation) (rule.Answer, error) {
	return ed.AnswerValues(staffing, []rule.Value{
		o.Recipients.Value(), o.Children.Value(), o.TrainingGroups.Value(), unitsValue(o.Staff), unitsValue(o.Contracted),
	})
}

// unitsValue puts a map in the order of the table; posts that do not exist stand
// last, where they are found and refused.
func unitsValue(units map[string]Units) rule.Value {
	if units == nil {
		return rule.Value{}
	}
	place := func(post string) int {
		if i := slices.Index(posts, post); i >= 0 {
			return i
		}
		return len(posts)
	}
	var entries []rule.Entry
	for post, n := range units {
		entries = append(entries, rule.Entry{Name: post, Value: rule.Amount(int64(n))})
	}
	slices.SortFunc(entries, func(a, b rule.Entry) int {
		return cmp.Or(cmp.Compare(place(a.Name), place(b.Name)), cmp.Compare(a.Name, b.Name))
	})
	return rule.Map(entries...)
}

// decide compares, row by row, what is due with what there is.
func decide(in *rule.Inputs) (rule.Result, error) {
	n := newNorms(in)
	recipients, children := in.Facts[factRecipients].Int(), in.Facts[factChildren].Int()
	if children > recipients {
		return rule.Result{}, rule.Errorf(rule.OutOfRange, "facts.children", fmt.Sprint(children), "there cannot be more children than recipients, %d", recipients)
	}
	band := n.band(recipients, children)
	r := rule.Result{State: rule.Met, Reasons: []string{"annex5"}}
	norm := make([]rule.Entry, 0, len(posts))
	var shortfall, used []rule.Entry
	if band == bandUnregulated {
		r.State = rule.NotApplicable
	} else {
		var short []string
		for i, post := range posts {
			due := n.due(i+1, band, children, in.Facts[factGroups].Int())
			if due == noNorm {
				continue
			}
			norm = append(norm, rule.Entry{Name: post, Value: rule.Amount(due)})
			have := units(in.Facts[factStaff], i)
			contracted := n.contracted(i+1, units(in.Facts[factContracted], i))
			if missing := due - have; missing > 0 && contracted > 0 {
				used = append(used, rule.Entry{Name: post, Value: rule.Amount(min(missing, contracted))})
			}
			if missing := due - have - contracted; missing > 0 {
				shortfall = append(shortfall, rule.Entry{Name: post, Value: rule.Amount(missing)})
				short = append(short, rows[i])
			}
		}
		if short != nil {
			r.State, r.Reasons = rule.NotMet, short
		}
	}
	r.Values = []rule.Entry{
		{Name: "band", Value: rule.Option(band)},
		{Name: "norm", Value: rule.Map(norm...)},
		{Name: "shortfall", Value: rule.Map(shortfall...)},
		{Name: "contracted_used", Value: rule.Map(used...)},
	}
	return r, n.err
}

// units gives the ten-thousandths of the i-th post in a map. Most maps name every
// post in the order of the table.
func units(m rule.Value, i int) int64 {
	entries, post := m.Entries(), posts[i]
	if i < len(entries) && entries[i].Name == post {
		return entries[i].Value.Int()
	}
	for _, e := range entries {
		if e.Name == post {
			return e.Value.Int()
		}
	}
	return 0
}

// noNorm stands for the units where a draft has struck a row or a number of it.
const noNorm = -1

// table is the table of an edition. Units are ten-thousandths.
type table struct {
	lowerTo, upperFrom, upperTo int64
	lower, upper                []int64 // units of each row that goes by recipients; 0 of the others
	carer, instructor           row
	err                         error // of the first number that the edition does not have
}

// row is a row that asks for units for every so many heads.
type row struct{ units, per int64 }

func readTable(ed standard.Edition) *table {
	t := &table{lower: make([]int64, len(rows)), upper: make([]int64, len(rows))}
	number := func(address, unit string) int64 {
		v, err := ed.Number(address, unit)
		t.err = cmp.Or(t.err, err)
		return v
	}
	t.lowerTo, t.upperFrom, t.upperTo = number("annex5/lower-band-to", ""), number("annex5/upper-band-from", ""), number("annex5/upper-band-to", "")
	stated := func(i int, names ...string) bool { // a draft may have struck the row or a number of it
		return ed.Draft() == nil || ed.HasPost(posts[i]) && !slices.ContainsFunc(names, func(name string) bool {
			_, ok := ed.Parameter(rows[i] + "/" + name)
			return !ok
		})
	}
	cell := func(i int, name string) int64 {
		if !stated(i, name) {
			return noNorm
		}
		return number(rows[i]+"/"+name, "0.0001")
	}
	each := func(i int, per string) row {
		if !stated(i, "units", per) {
			return row{units: noNorm, per: 1}
		}
		return row{units: cell(i, "units"), per: max(number(rows[i]+"/"+per, ""), 1)}
	}
	for i := range rows {
		switch i + 1 {
		case rowCarer:
			t.carer = each(i, "children")
		case rowInstructor:
			t.instructor = each(i, "groups")
		default:
			t.lower[i], t.upper[i] = cell(i, "up-to-20"), cell(i, "from-20-to-50")
		}
	}
	return t
}

// norms is the table under the chosen readings.
type norms struct {
	*table
	in *rule.Inputs
}

func newNorms(in *rule.Inputs) *norms { return &norms{table: in.Prepared.(*table), in: in} }

// band gives the column for a number of recipients. Where both columns name it,
// the reading band-20 decides.
func (n *norms) band(recipients, children int64) string {
	heads := recipients
	if children > 0 && n.in.Option("children-in-band") == "not-counted" {
		heads -= children
	}
	lower := heads <= n.lowerTo
	upper := heads >= n.upperFrom && heads <= n.upperTo
	switch {
	case lower && upper && n.in.Option("band-20") == "upper", upper && !lower:
		return bandUpper
	case lower:
		return bandLower
	}
	return bandUnregulated
}

// due gives the ten-thousandths of units that a row asks for, or noNorm.
func (n *norms) due(row int, band string, children, groups int64) int64 {
	switch {
	case row == rowCarer && n.carer.units != noNorm:
		return n.carers(children)
	case row == rowCarer, row == rowInstructor && n.instructor.units == noNorm:
		return noNorm
	case row == rowInstructor:
		return groups * n.instructor.units / n.instructor.per
	case band == bandUpper:
		return n.upper[row-1]
	}
	return n.lower[row-1]
}

// carers rounds the units for children as the reading carer-rounding says. A part
// of a ten-thousandth counts whole, for the norm is a minimum.
func (n *norms) carers(children int64) int64 {
	per, units := n.carer.per, n.carer.units
	if children%per == 0 {
		return children / per * units
	}
	switch n.in.Option("carer-rounding") {
	case "proportional":
		return (children*units + per - 1) / per
	case "down-to-whole":
		return max(children/per, 1) * units
	}
	return (children + per - 1) / per * units
}

// specialist reports whether p34 calls a row's post a specialist.
func specialist(row int) bool { return row >= rowFirstSpecialist && row <= rowLastSpecialist }

// contracted gives the contracted units that count for a row.
func (n *norms) contracted(row int, units int64) int64 {
	if units > 0 && !specialist(row) && n.in.Option("contracted-posts") == "specialists-only" {
		return 0
	}
	return units
}

// fixed: where nobody is contracted, nobody contracted is used.
func fixed(in *rule.Inputs) []string {
	if c := in.Facts[factContracted]; c.Known() && len(c.Entries()) == 0 {
		return []string{"contracted_used"}
	}
	return nil
}

// cover: the numbers at which a column, a carer or an instructor more is due, and
// for unknown staff none, the norm of the first column, the norm of the second,
// and more than any norm.
func cover(in *rule.Inputs, fact int) []rule.Value {
	n := newNorms(in)
	switch fact {
	case factRecipients:
		return n.someRecipients()
	case factChildren:
		return counted(n.someChildren(), 0, recipientsOr(in, maxCount))
	case factGroups:
		return counted(n.someGroups(), 0, maxCount)
	}
	return n.someStaff()
}

// maxCount and maxUnits are the bounds of the facts.
const (
	maxCount = 1_000_000
	maxUnits = 10_000 * rule.PlacesUnit
)

func recipientsOr(in *rule.Inputs, otherwise int64) int64 {
	if v := in.Facts[factRecipients]; v.Known() {
		return v.Int()
	}
	return otherwise
}

// edges are the numbers of heads around which the column changes.
func (n *norms) edges() []int64 {
	edges := []int64{0, 1}
	for _, edge := range []int64{n.lowerTo, n.upperFrom, n.upperTo} {
		edges = append(edges, edge-1, edge, edge+1)
	}
	return edges
}

// have gives the units that there may be of a row, in ten-thousandths: those that
// are known, and these with the norm that a map of someStaff adds to them.
func (n *norms) have(row int) []int64 {
	known := units(n.in.Facts[factStaff], row-1) + n.contracted(row, units(n.in.Facts[factContracted], row-1))
	return []int64{0, known, known + rule.PlacesUnit}
}

// someChildren are the numbers of children around which a carer more is due than
// there may be, and around which the column changes.
func (n *norms) someChildren() []int64 {
	per := n.carer.per
	list := []int64{0, 1}
	for _, have := range n.have(rowCarer) {
		whole := have / rule.PlacesUnit
		list = append(list, whole*per, whole*per+1, (whole+1)*per, have*per/rule.PlacesUnit+1)
	}
	if v := n.in.Facts[factRecipients]; v.Known() {
		list = append(list, v.Int())
		for _, heads := range n.edges() {
			list = append(list, v.Int()-heads)
		}
	}
	return list
}

// someGroups are the numbers of groups around which an instructor more is due than
// there may be.
func (n *norms) someGroups() []int64 {
	per := n.instructor.per
	list := []int64{0, 1, maxCount}
	for _, have := range n.have(rowInstructor) {
		whole := have / rule.PlacesUnit
		list = append(list, whole*per, whole*per+1)
	}
	return list
}

func (n *norms) someRecipients() []rule.Value {
	children := []int64{n.in.Facts[factChildren].Int()}
	least := children[0]
	if !n.in.Facts[factChildren].Known() {
		children, least = n.someChildren(), 0
	}
	list := []int64{maxCount}
	for _, heads := range n.edges() {
		list = append(list, heads)
		if n.in.Option("children-in-band") == "not-counted" {
			for _, c := range children {
				list = append(list, c+heads)
			}
		}
	}
	list = append(list, children...)
	return counted(list, least, maxCount)
}

// someStaff are maps of staff: nobody, the exact norm of each column for the children
// and groups that are known or else for none and for one, everybody but specialists,
// and more than any norm.
func (n *norms) someStaff() []rule.Value {
	maps := []rule.Value{rule.Map()}
	for _, band := range []string{bandLower, bandUpper} {
		for _, children := range n.knownOr(factChildren) {
			for _, groups := range n.knownOr(factGroups) {
				maps = append(maps, n.everyPost(func(row int) int64 { return max(n.due(row, band, children, groups), 0) }))
			}
		}
	}
	others := n.everyPost(func(row int) int64 {
		if specialist(row) {
			return 0
		}
		return maxUnits
	})
	return append(maps, others, n.everyPost(func(int) int64 { return maxUnits }))
}

// knownOr gives a known count, or none and one.
func (n *norms) knownOr(fact int) []int64 {
	if v := n.in.Facts[fact]; v.Known() {
		return []int64{v.Int()}
	}
	return []int64{0, 1}
}

func (n *norms) everyPost(units func(row int) int64) rule.Value {
	var entries []rule.Entry
	for i, post := range posts {
		entries = append(entries, rule.Entry{Name: post, Value: rule.Amount(units(i + 1))})
	}
	return rule.Map(entries...)
}

// counted gives the numbers between two bounds, each once and in order.
func counted(list []int64, least, most int64) []rule.Value {
	slices.Sort(list)
	var values []rule.Value
	for _, n := range slices.Compact(list) {
		if n >= least && n <= most {
			values = append(values, rule.Count(n))
		}
	}
	return values
}
