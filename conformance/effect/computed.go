package effect

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// touched gives the changed parameters below some provisions, and the edits that
// changed them.
func (c *comparer) touched(prefixes ...string) (list []Parameter, edits []int) {
	for _, p := range c.e.Parameters {
		if !slices.ContainsFunc(prefixes, func(prefix string) bool { return strings.HasPrefix(string(p.Address), prefix) }) {
			continue
		}
		list = append(list, p)
		for _, i := range p.Edits {
			if !slices.Contains(edits, i) {
				edits = append(edits, i)
			}
		}
	}
	slices.Sort(edits)
	return list, edits
}

// blame notes the edits that change a computed decision.
func (c *comparer) blame(one *Decision, edits []int) {
	for _, i := range edits {
		if !slices.Contains(one.Causes, i) {
			one.Causes = append(one.Causes, i)
			c.e.Edits[i].Decisions = append(c.e.Edits[i].Decisions, one.Name)
		}
	}
}

// prepared gives a decision that reads the numbers of each text but once. One that asks
// grounds stays as it is, for the texts know it.
func prepared(d *standard.Decision) *standard.Decision {
	if d.Computed == nil || d.Computed.Prepare == nil || d.Grounds != nil {
		return d
	}
	type text struct {
		id    string
		draft *standard.Amendment
	}
	read := map[text]any{}
	made, computed := *d, *d.Computed
	computed.Prepare = func(src rule.Source) any {
		e := src.(standard.Edition)
		key := text{e.ID(), e.Draft()}
		if _, known := read[key]; !known {
			read[key] = d.Computed.Prepare(src)
		}
		return read[key]
	}
	made.Computed = &computed
	return &made
}

// turn gives the change of state that a case shows, and the case; ok is false where it
// shows none, or is no case of one of the texts.
func (c *comparer) turn(d *standard.Decision, facts []rule.Entry) (made Change, ok bool) {
	found, err := c.decide(d, facts)
	if err != nil {
		return made, false
	}
	made = Change{From: found.Before.State, To: found.After.State, Case: found}
	return made, made.From != made.To && made.shows(&found.Before, &found.After)
}

// drift gives the change of values that a case shows whose state stays, likewise.
func (c *comparer) drift(d *standard.Decision, facts []rule.Entry) (made Change, ok bool) {
	found, err := c.decide(d, facts)
	if err != nil || found.Before.State != found.After.State {
		return made, false
	}
	made.Case, made.Values = found, moved(&found.Before, &found.After)
	return made, made.Values != nil && made.shows(&found.Before, &found.After)
}

// moved gives the values of an answer that are others, new or gone. How days were
// counted follows from the days.
func moved(a, b *rule.Answer) (list []rule.ValueChange) {
	note := func(name string) {
		from, to := a.Value(name), b.Value(name)
		if name != "counted" && !from.Equal(to) && !slices.ContainsFunc(list, func(v rule.ValueChange) bool { return v.Name == name }) {
			list = append(list, rule.ValueChange{Name: name, From: from, To: to})
		}
	}
	for _, v := range slices.Concat(a.Values, b.Values) {
		note(v.Name)
	}
	return list
}

// add notes a change of a computed decision with the smallest case of it.
func (c *comparer) add(d *standard.Decision, one *Decision, made Change, edits []int, where rule.Text, besides ...step) {
	made.Case = c.smallest(d, &made, made.Case, besides...)
	made.Causes, made.Where, made.Verdict = edits, where, made.verdict(d.Def().Favours)
	one.Changes = append(one.Changes, made)
}

// term compares contract-term: on which days of conclusion the state on the day of
// the comparison is another, and the case nearest to that day. Where it is another on
// none, the days of the term are.
func (c *comparer) term(d *standard.Decision, one *Decision) error {
	_, edits := c.touched("p16/term", "p16/extension")
	if edits == nil && c.sameNumbers("p16/term", "p16/extension") {
		return nil
	}
	c.blame(one, edits)
	was, is := term(c.before, false), term(c.after, false)
	ranges := map[[2]rule.State][]calendar.Date{}
	for day := range c.conclusions() {
		a, ok := was(day)
		b, also := is(day)
		if !ok || !also {
			continue
		}
		states := [2]rule.State{runs(c.e.On, a), runs(c.e.On, b)}
		if states[0] != states[1] {
			ranges[states] = append(ranges[states], day)
		}
	}
	for _, states := range [...][2]rule.State{{rule.Met, rule.NotMet}, {rule.NotMet, rule.Met}} {
		days := ranges[states]
		if days == nil {
			continue
		}
		latest, earliest := days[0], days[len(days)-1]
		made, ok := c.turn(d, contract(latest, 0))
		if !ok || made.From != states[0] {
			return fmt.Errorf("the contract of %s does not show the change", latest)
		}
		c.add(d, one, made, edits, rule.Text{
			En: fmt.Sprintf("on %s, the contract was concluded from %s to %s and not extended (%d days)", c.e.On, earliest, latest, len(days)),
			Ru: fmt.Sprintf("на %s договор заключён с %s по %s и не продлён (дней: %d)", c.e.On, earliest, latest, len(days)),
		})
	}
	if one.Changes == nil {
		c.otherDays(d, one, edits, rule.Text{
			En: "the days of the term or its limit are others; no contract runs, or runs no more, on the day of the comparison because of it",
			Ru: "дни срока или его предел другие; ни один договор из-за этого не действует и не перестал действовать в день сравнения",
		})
	}
	return nil
}

// conclusions are the days on which a contract can have been concluded, the latest
// first.
func (c *comparer) conclusions() iter.Seq[calendar.Date] {
	return func(yield func(calendar.Date) bool) {
		for day := c.e.On; !day.Before(standard.FirstDay()) && yield(day); day = day.AddDays(-1) {
		}
	}
}

// contract gives the facts of a contract that was not extended, nor suspended, and is
// to be extended by some months; the decision on the term does not ask for these.
func contract(concluded calendar.Date, months int64, grounds ...rule.Entry) []rule.Entry {
	return append([]rule.Entry{
		{Name: "concluded", Value: rule.Date(concluded)}, {Name: "months", Value: rule.Count(months)},
		{Name: "months_already_extended", Value: rule.Count(0)}, {Name: "suspended_days", Value: rule.Count(0)},
	}, grounds...)
}

// otherDays notes that the days of a contract are others, with the latest contract of
// which they are. Without such a contract it is noted alone.
func (c *comparer) otherDays(d *standard.Decision, one *Decision, edits []int, where rule.Text, grounds ...rule.Entry) {
	for day := range c.conclusions() {
		if made, ok := c.drift(d, contract(day, 1, grounds...)); ok {
			c.add(d, one, made, edits, where)
			return
		}
	}
	one.Changes = append(one.Changes, Change{Verdict: Changed, Causes: edits, Where: where})
}

// runs gives the state of a term on a day.
func runs(on, last calendar.Date) rule.State {
	if on.After(last) {
		return rule.NotMet
	}
	return rule.Met
}

// sameNumbers reports whether both texts have the same parameters.
func (c *comparer) sameNumbers(addresses ...string) bool {
	return !slices.ContainsFunc(addresses, func(address string) bool {
		a, had := c.before.Parameter(address)
		b, has := c.after.Parameter(address)
		return had != has || !a.Value.Equal(b.Value)
	})
}

// mostMonths is by how many months anybody can ask to extend a contract.
const mostMonths = 36

// extension adds to the grounds what the months of term and extension change: for a
// contract of the day of the comparison, by how many months it may be extended; and
// until when an older one.
func (c *comparer) extension(d *standard.Decision, one *Decision) error {
	_, edits := c.touched("p16/term", "p16/extension")
	if edits == nil && c.sameNumbers("p16/term", "p16/extension") {
		return nil
	}
	grounds, err := c.ground(d.Grounds)
	if err != nil || grounds == nil {
		return err // where there is a ground on one side only, the grounds say so
	}
	c.blame(one, edits)
	changes := len(one.Changes)
	if !c.sameNumbers("p16/extension") {
		c.moreMonths(d, one, edits, grounds)
	}
	if !c.sameNumbers("p16/term") {
		c.olderContract(d, one, edits, grounds)
	}
	if len(one.Changes) == changes {
		c.otherDays(d, one, edits, rule.Text{
			En: "there is a ground; the days of the extended contract are others",
			Ru: "основание есть; дни продлённого договора другие",
		}, grounds...)
	}
	return nil
}

// moreMonths notes by how many months a contract may be extended on one side only.
func (c *comparer) moreMonths(d *standard.Decision, one *Decision, edits []int, grounds []rule.Entry) {
	found := map[rule.State]Change{} // by the state before, the change for the fewest months
	spans := map[rule.State]rule.Stretch{}
	for months := int64(1); months <= mostMonths; months++ {
		made, ok := c.turn(d, contract(c.e.On, months, grounds...))
		if !ok {
			continue
		}
		if _, seen := found[made.From]; !seen {
			found[made.From], spans[made.From] = made, rule.Stretch{From: months}
		}
		spans[made.From] = rule.Stretch{From: spans[made.From].From, To: months}
	}
	for _, from := range [...]rule.State{rule.Met, rule.NotMet} {
		if made, ok := found[from]; ok {
			c.add(d, one, made, edits, rule.Text{
				En: "there is a ground; months that are asked for: " + words{lang: "en"}.stretch(spans[from], 1, mostMonths),
				Ru: "основание есть; просят продлить, мес.: " + words{lang: "ru"}.stretch(spans[from], 1, mostMonths),
			})
		}
	}
}

// olderContract notes the latest contract whose term still runs on one side only.
func (c *comparer) olderContract(d *standard.Decision, one *Decision, edits []int, grounds []rule.Entry) {
	was, is := term(c.before, false), term(c.after, false)
	for day := range c.conclusions() {
		a, ok := was(day)
		b, also := is(day)
		if !ok || !also || runs(c.e.On, a) == runs(c.e.On, b) {
			continue
		}
		if made, ok := c.turn(d, contract(day, 1, grounds...)); ok {
			c.add(d, one, made, edits, rule.Text{
				En: "there is a ground and the term of the contract still runs on one side only",
				Ru: "основание есть, а срок договора ещё действует лишь по одному из текстов",
			})
			return
		}
	}
}

// ground gives the fewest facts that make a ground of extension on both sides; none
// where nothing does.
func (c *comparer) ground(grounds *standard.Decision) ([]rule.Entry, error) {
	was, is := c.before.Compiled(grounds).Decision(), c.after.Compiled(grounds).Decision()
	facts := slices.Clone(was.Facts)
	for _, f := range is.Facts {
		if was.FactIndex(f.Name) < 0 {
			facts = append(facts, f)
		}
	}
	var sides []*rule.Compiled
	for _, state := range [...]*rule.Node{rule.All("", was.State, is.State), rule.Never()} {
		side, err := rule.Compile(&rule.Decision{Name: was.Name, Facts: facts, State: state}, c.after, standard.World())
		if err != nil {
			return nil, err
		}
		sides = append(sides, side)
	}
	k, err := rule.Compare(choicesOf(c.before), sides...)
	if err != nil {
		return nil, err
	}
	changes, err := k.Changes(0, 1)
	if err != nil || len(changes) == 0 {
		return nil, err
	}
	return changes[0].Case, nil
}

// sheet compares the evaluation sheet, with sheets that one text just recognises and
// the other does not.
func (c *comparer) sheet(d *standard.Decision, one *Decision) error {
	params, edits := c.touched("annex2/", "criteria:9/")
	if params == nil {
		return nil
	}
	if c.hasForm(c.before, d) != c.hasForm(c.after, d) {
		c.blame(one, edits)
		one.Changes = []Change{{Verdict: Changed, Causes: edits, Where: rule.Text{
			En: "the rows of the form are known on one side only: there the sheet can be decided, on the other not",
			Ru: "строки формы известны лишь по одному из текстов: по нему лист можно оценить, по другому нет",
		}}}
		return nil
	}
	var found []Change // one of each kind, with the smallest sheet
	for facts := range c.sheets() {
		made, ok := c.turn(d, facts)
		if !ok {
			continue
		}
		at := slices.IndexFunc(found, func(other Change) bool { return other.From == made.From })
		switch {
		case at < 0:
			found = append(found, made)
		case c.points(made.Case.Facts) < c.points(found[at].Case.Facts):
			found[at] = made
		}
	}
	for _, made := range found {
		c.add(d, one, made, edits, rule.Text{
			En: "the points lie between the thresholds, or in rows that moved", Ru: "баллы лежат между порогами или в перенесённых строках",
		}, step{smaller: c.fewerPoints})
	}
	if found == nil {
		c.otherPoints(d, one, edits)
	}
	if one.Changes != nil { // a total that the blocks imply anyway changes nothing
		c.blame(one, edits)
	}
	return nil
}

// otherPoints notes that the points of a block are others where no sheet is judged
// otherwise, with one row that shows it.
func (c *comparer) otherPoints(d *standard.Decision, one *Decision, edits []int) {
	for facts := range c.rowsAlone() {
		if made, ok := c.drift(d, facts); ok {
			c.add(d, one, made, edits, rule.Text{
				En: "the points of the blocks are others; no sheet that was tried is judged otherwise", Ru: "баллы блоков другие; ни один из проверенных листов не оценивается иначе",
			}, step{smaller: c.fewerPoints})
			return
		}
	}
}

// The blocks of the sheet; the means do not count for a minor.
var blocks = [...]string{"purpose", "actions", "means", "harm"}

const means = 2

// mostPoints is what can be stated for a row.
const mostPoints = 5

// form is what a text asks of the sheet of somebody.
type form struct {
	rows               [len(blocks)][]string
	most, least, total int64 // points of a row where none are stated, of a block, of the sheet
	minor              bool
}

func formOf(e standard.Edition, minor bool) form {
	f := form{minor: minor}
	for i, block := range blocks {
		rows, _ := e.Parameter("annex2/" + block)
		f.rows[i] = slices.Collect(rows.Value.List())
	}
	number := func(name string) int64 {
		n, _ := e.Number("criteria:9/"+name, "") // no draft can take it away
		return n
	}
	f.most, f.least, f.total = number("points-maximum"), number("block-minimum"), number("total-minimum")
	if minor {
		f.total = number("total-minimum-minor")
	}
	return f
}

// hasForm reports whether a text knows the rows of the form, so that a sheet can be
// decided by it.
func (c *comparer) hasForm(e standard.Edition, d *standard.Decision) bool {
	_, err := c.ask(e, d, sheetOf(nil, false, false))
	return err == nil
}

// counts reports whether a row counts in a block, or for whole, the number of blocks,
// in any.
func (f *form) counts(row string, block int) bool {
	for i, rows := range f.rows {
		if (block == i || block == whole && !(f.minor && i == means)) && slices.Contains(rows, row) {
			return true
		}
	}
	return false
}

// whole stands for the whole sheet where a block is asked for.
const whole = len(blocks)

// sheets makes for each text sheets that it just recognises, and that have as few
// points as can be where the other text asks for more: in one of the blocks, or in the
// whole. Rows have points, or none are stated. And it makes sheets of one row.
func (c *comparer) sheets() iter.Seq[[]rule.Entry] {
	return func(yield func([]rule.Entry) bool) {
		for _, minor := range [...]bool{false, true} {
			was, is := formOf(c.before, minor), formOf(c.after, minor)
			for _, sides := range [...][2]*form{{&was, &is}, {&is, &was}} {
				for lacking := range whole + 1 {
					for _, stated := range [...]bool{true, false} {
						if rows, ok := sides[0].recognised(sides[1], lacking, stated); ok && !yield(sheetOf(rows, minor, stated)) {
							return
						}
					}
				}
			}
		}
		c.rowsAlone()(yield)
	}
}

// rowsAlone makes sheets of one row.
func (c *comparer) rowsAlone() iter.Seq[[]rule.Entry] {
	return func(yield func([]rule.Entry) bool) {
		was, is := formOf(c.before, false), formOf(c.after, false)
		rows := slices.Concat(slices.Concat(was.rows[:]...), slices.Concat(is.rows[:]...))
		slices.SortFunc(rows, byRow)
		for _, row := range slices.Compact(rows) {
			if !yield(sheetOf([]ticked{{row, mostPoints}}, false, false)) {
				return
			}
		}
	}
}

// ticked is a row with its points.
type ticked struct {
	row    string
	points int64
}

// recognised fills a sheet that a form just recognises, first with rows that do not
// count in a block of the other; ok is false where the rows do not suffice.
func (f *form) recognised(other *form, lacking int, stated bool) (sheet []ticked, ok bool) {
	full := f.most
	if stated {
		full = mostPoints
	}
	place := func(row string) int { return slices.IndexFunc(sheet, func(t ticked) bool { return t.row == row }) }
	// fill adds points until some rows hold so many more, in rows that are ticked already
	// before others.
	fill := func(rows []string, need int64) (left int64) {
		last := func(row string) (n int) {
			if other.counts(row, lacking) {
				n = 2
			}
			if place(row) < 0 {
				n++
			}
			return n
		}
		for _, row := range slices.SortedStableFunc(slices.Values(rows), func(a, b string) int { return cmp.Compare(last(a), last(b)) }) {
			if need <= 0 {
				break
			}
			at := place(row)
			if at < 0 {
				at, sheet = len(sheet), append(sheet, ticked{row: row})
			}
			more := full - sheet[at].points
			if stated {
				more = min(more, need)
			}
			sheet[at].points += more
			need -= more
		}
		return need
	}
	// has is the sum of the points of some rows: a row can stand in two blocks.
	has := func(rows []string) (sum int64) {
		for _, row := range rows {
			if at := place(row); at >= 0 {
				sum += sheet[at].points
			}
		}
		return sum
	}
	var all []string
	for i, rows := range f.rows {
		if f.minor && i == means {
			continue
		}
		if fill(rows, f.least-has(rows)) > 0 {
			return nil, false
		}
		all = append(all, rows...)
	}
	left := fill(all, f.total-has(all))
	return sheet, left <= 0
}

// sheetOf gives the facts of a sheet with these rows, their points stated or not.
func sheetOf(sheet []ticked, minor, stated bool) []rule.Entry {
	var rows []rule.Value
	var points []rule.Entry
	slices.SortFunc(sheet, func(a, b ticked) int { return byRow(a.row, b.row) })
	for _, t := range sheet {
		rows = append(rows, rule.Count(int64(atoi(t.row))))
		if stated {
			points = append(points, rule.Entry{Name: t.row, Value: rule.Count(t.points)})
		}
	}
	return []rule.Entry{{Name: "minor", Value: rule.Bool(minor)}, {Name: "indicators", Value: rule.List(rows...)}, {Name: "points", Value: rule.Map(points...)}}
}

// byRow is the order of rows.
func byRow(a, b string) int { return cmp.Compare(atoi(a), atoi(b)) }

func atoi(s string) (n int) {
	for _, r := range s {
		n = n*10 + int(r-'0')
	}
	return n
}

// unstated is the least number of points that a row has in one of the texts where none
// are stated.
func (c *comparer) unstated() int64 {
	return min(formOf(c.before, false).most, formOf(c.after, false).most)
}

// points is the sum of the points of a sheet.
func (c *comparer) points(facts []rule.Entry) (sum int64) {
	full := c.unstated()
	for _, f := range facts {
		sum += int64(len(f.Value.Items())) * full
		for _, e := range f.Value.Entries() {
			sum += e.Value.Int() - full
		}
	}
	return sum
}

// fewerPoints states for one row for which nothing is stated fewer points than it has
// so.
func (c *comparer) fewerPoints(facts []rule.Entry) iter.Seq[[]rule.Entry] {
	named := func(name string) int {
		return slices.IndexFunc(facts, func(f rule.Entry) bool { return f.Name == name })
	}
	return func(yield func([]rule.Entry) bool) {
		rows, points, least := named("indicators"), named("points"), min(c.unstated(), mostPoints+1)
		if rows < 0 {
			return
		}
		if points < 0 {
			points, facts = len(facts), append(slices.Clip(facts), rule.Entry{Name: "points", Value: rule.Map()})
		}
		stated := facts[points].Value.Entries()
		for _, row := range facts[rows].Value.Items() {
			if slices.ContainsFunc(stated, func(e rule.Entry) bool { return e.Name == row.String() }) {
				continue
			}
			for n := range least {
				more := append(slices.Clone(stated), rule.Entry{Name: row.String(), Value: rule.Count(n)})
				slices.SortFunc(more, func(a, b rule.Entry) int { return byRow(a.Name, b.Name) })
				if !yield(withFact(facts, points, rule.Map(more...))) {
					return
				}
			}
		}
	}
}

// Post is a post of annex 5 whose norm is another for some numbers of heads.
type Post struct {
	Post     string
	Heads    rule.Stretch // recipients; children for the carer, training groups for the instructor
	Of       string       // recipients, children or training_groups
	From, To string       // units; empty where the table sets no norm
}

// posts compares the table of annex 5 cell by cell: for every number of recipients,
// of children and of training groups up to ten more than the table knows.
func (c *comparer) posts() {
	if params, _ := c.touched("annex5"); params == nil {
		return
	}
	d, err := conformance.DecisionByName("staffing")
	if err != nil {
		return
	}
	d = prepared(d)
	top := int64(0)
	for _, e := range [...]standard.Edition{c.before, c.after} {
		if n, err := e.Number("annex5/upper-band-to", ""); err == nil {
			top = max(top, n)
		}
	}
	top = min(top, 500) + 10
	for _, axis := range [...]string{"recipients", "children", "training_groups"} {
		for n := range top + 1 {
			was, is := c.norm(c.before, d, axis, n), c.norm(c.after, d, axis, n)
			for _, post := range standard.Posts() {
				if post == "carer" != (axis == "children") || post == "labour-instructor" != (axis == "training_groups") {
					continue
				}
				if from, to := unitsIn(was, post), unitsIn(is, post); from != to {
					c.addPost(Post{post, rule.Stretch{From: n, To: n}, axis, from, to})
				}
			}
		}
	}
	slices.SortStableFunc(c.e.Posts, func(a, b Post) int {
		return cmp.Compare(slices.Index(standard.Posts(), a.Post), slices.Index(standard.Posts(), b.Post))
	})
}

// addPost joins what is the same for neighbouring numbers.
func (c *comparer) addPost(p Post) {
	for i := range c.e.Posts {
		q := &c.e.Posts[i]
		if q.Post == p.Post && q.From == p.From && q.To == p.To && q.Heads.To+1 == p.Heads.From {
			q.Heads.To = p.Heads.To
			return
		}
	}
	c.e.Posts = append(c.e.Posts, p)
}

// norm gives the units of each post for a number of heads; no map where none can be
// told.
func (c *comparer) norm(e standard.Edition, d *standard.Decision, axis string, n int64) rule.Value {
	def, counts := definition(e, d), heads(axis, n)
	facts := make([]rule.Value, len(def.Facts))
	for i, name := range [...]string{"recipients", "children", "training_groups"} {
		facts[def.FactIndex(name)] = rule.Count(counts[i])
	}
	facts[def.FactIndex("staff")] = rule.Map()
	a, err := e.AnswerValues(d, facts)
	if err != nil {
		return rule.Map()
	}
	return a.Value("norm")
}

// unitsIn gives the units of a post in a norm; empty where it sets none.
func unitsIn(norm rule.Value, post string) string {
	for _, u := range norm.Entries() {
		if u.Name == post {
			return u.Value.String()
		}
	}
	return ""
}

// staffing words the changes of the table as those of the decision, with a case: the
// staff that the one text asks for, under the other, for as few heads as can be.
func (c *comparer) staffing(d *standard.Decision, one *Decision) error {
	_, edits := c.touched("annex5")
	if c.e.Posts == nil {
		return nil
	}
	c.blame(one, edits)
	cells := slices.Clone(c.e.Posts)
	slices.SortStableFunc(cells, func(a, b Post) int { return cmp.Compare(a.Heads.From, b.Heads.From) })
	var found []Change
	for _, p := range cells {
		for _, e := range [...]standard.Edition{c.before, c.after} {
			made, ok := c.turn(d, c.staffed(e, d, p.Of, p.Heads.From))
			if ok && !slices.ContainsFunc(found, func(other Change) bool { return other.From == made.From && other.To == made.To }) {
				found = append(found, made)
			}
		}
	}
	for _, made := range found {
		where := rule.Text{
			En: "the staff is enough by one text and not by the other; the norms that differ are listed under the staff",
			Ru: "штата хватает по одному тексту и не хватает по другому; нормы, которые различаются, перечислены в разделе о штате",
		}
		if made.From == rule.NotApplicable || made.To == rule.NotApplicable {
			where = rule.Text{
				En: "only one of the texts sets a norm for so many recipients; what comes or goes is listed under the staff",
				Ru: "норма для такого числа получателей есть лишь в одном из текстов; что вводится или отпадает, указано в разделе о штате",
			}
		}
		c.add(d, one, made, edits, where)
	}
	if found == nil {
		where := rule.Text{En: "the norms are others", Ru: "нормы другие"}
		if made, ok := c.drift(d, c.staffed(c.before, d, cells[0].Of, cells[0].Heads.From)); ok {
			c.add(d, one, made, edits, where)
		} else {
			one.Changes = []Change{{Verdict: Changed, Causes: edits, Where: where}}
		}
	}
	return nil
}

// heads gives the recipients, the children and the training groups where one of them is
// as many.
func heads(of string, n int64) [3]int64 {
	switch of {
	case "children":
		return [3]int64{n, n, 0}
	case "training_groups":
		return [3]int64{0, 0, n}
	}
	return [3]int64{n, 0, 0}
}

// staffed gives the facts of an organisation that has the staff that a text asks for.
func (c *comparer) staffed(e standard.Edition, d *standard.Decision, of string, n int64) []rule.Entry {
	norm := c.norm(e, d, of, n)
	counts := heads(of, n)
	return []rule.Entry{
		{Name: "recipients", Value: rule.Count(counts[0])}, {Name: "children", Value: rule.Count(counts[1])},
		{Name: "training_groups", Value: rule.Count(counts[2])}, {Name: "staff", Value: norm},
	}
}
