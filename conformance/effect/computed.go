package effect

import (
	"cmp"
	"errors"
	"fmt"
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

// term compares contract-term: on which days of conclusion the state on the day of
// the comparison is another, and the case nearest to that day.
func (c *comparer) term(d *standard.Decision, one *Decision) error {
	_, edits := c.touched("p16/term", "p16/extension")
	if edits == nil && c.sameNumbers("p16/term", "p16/extension") {
		return nil
	}
	c.blame(one, edits)
	was, is := term(c.before, false), term(c.after, false)
	ranges := map[[2]rule.State][]calendar.Date{}
	first := standard.FirstDay()
	for day := c.e.On; !day.Before(first); day = day.AddDays(-1) {
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
		made := Change{From: states[0], To: states[1], Causes: edits, Where: rule.Text{
			En: fmt.Sprintf("on %s, the contract was concluded from %s to %s and not extended (%d days)", c.e.On, earliest, latest, len(days)),
			Ru: fmt.Sprintf("на %s договор заключён с %s по %s и не продлён (дней: %d)", c.e.On, earliest, latest, len(days)),
		}}
		made.Verdict = made.verdict(rule.Met)
		example, err := c.decide(d, []rule.Entry{{Name: "concluded", Value: rule.Date(latest)}})
		if err != nil {
			return err
		}
		if !made.shows(&example.Before, &example.After) {
			return fmt.Errorf("the contract of %s does not show the change", latest)
		}
		made.Case = example
		one.Changes = append(one.Changes, made)
	}
	if one.Changes == nil {
		one.Changes = append(one.Changes, Change{Verdict: Changed, Causes: edits, Where: rule.Text{
			En: "the days of the term or its limit are others; no contract runs, or runs no more, on the day of the comparison because of it",
			Ru: "дни срока или его предел другие; ни один договор из-за этого не действует и не перестал действовать в день сравнения",
		}})
	}
	return nil
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

// extensionFacts is a contract of the day of the comparison, to be extended by a
// month.
func (c *comparer) extensionFacts() []rule.Entry {
	return []rule.Entry{{Name: "concluded", Value: rule.Date(c.e.On)}, {Name: "months", Value: rule.Count(1)}, {Name: "months_already_extended", Value: rule.Count(0)}}
}

// extension adds to the grounds what the months of term and extension change: for a
// contract of the day of the comparison, by how many months it may be extended; and
// until when an older one.
func (c *comparer) extension(d *standard.Decision, one *Decision) error {
	_, edits := c.touched("p16/term", "p16/extension")
	if edits == nil && c.sameNumbers("p16/term", "p16/extension") {
		return nil
	}
	c.blame(one, edits)
	grounds := c.ground()
	seen := map[[2]rule.State]bool{}
	try := func(concluded calendar.Date, months int64, where rule.Text) error {
		facts := append([]rule.Entry{{Name: "concluded", Value: rule.Date(concluded)}, {Name: "months", Value: rule.Count(months)},
			{Name: "months_already_extended", Value: rule.Count(0)}}, grounds...)
		example, err := c.decide(d, facts)
		var refused *rule.Error
		switch {
		case errors.As(err, &refused) && refused.Kind == rule.BeyondCalendar:
			return nil
		case err != nil:
			return err
		}
		states := [2]rule.State{example.Before.State, example.After.State}
		if states[0] == states[1] || seen[states] {
			return nil
		}
		seen[states] = true
		made := Change{From: states[0], To: states[1], Causes: edits, Where: where, Case: example}
		made.Verdict = made.verdict(rule.Met)
		one.Changes = append(one.Changes, made)
		return nil
	}
	if !c.sameNumbers("p16/extension") {
		for months := int64(1); months <= 36; months++ {
			if err := try(c.e.On, months, rule.Text{
				En: fmt.Sprintf("there is a ground and %d months are asked for", months),
				Ru: fmt.Sprintf("основание есть, просят продлить на %d мес.", months),
			}); err != nil {
				return err
			}
		}
	}
	if !c.sameNumbers("p16/term") {
		was, is := term(c.before, false), term(c.after, false)
		for day := c.e.On; !day.Before(standard.FirstDay()); day = day.AddDays(-1) {
			a, ok := was(day)
			b, also := is(day)
			if ok && also && runs(c.e.On, a) != runs(c.e.On, b) {
				if err := try(day, 1, rule.Text{
					En: "there is a ground and the term of the contract still runs on one side only",
					Ru: "основание есть, а срок договора ещё действует лишь по одному из текстов",
				}); err != nil {
					return err
				}
				break
			}
		}
	}
	return nil
}

// ground gives the fewest facts that make a ground of extension on both sides.
func (c *comparer) ground() []rule.Entry {
	one, other := rule.Entry{Name: "criminal_case_pending", Value: rule.Bool(true)}, rule.Entry{Name: "inpatient_treatment", Value: rule.Bool(true)}
	switch {
	case c.before.Has("p16(1)") && c.after.Has("p16(1)"):
		return []rule.Entry{one}
	case c.before.Has("p16(2)") && c.after.Has("p16(2)"):
		return []rule.Entry{other}
	}
	return []rule.Entry{one, other}
}

// sheet compares the evaluation sheet: on sheets around every threshold of both
// texts, block by block.
func (c *comparer) sheet(d *standard.Decision, one *Decision) error {
	params, edits := c.touched("annex2/", "criteria:9/")
	if params == nil {
		return nil
	}
	_, known := c.before.Parameter("annex2/purpose")
	_, stays := c.after.Parameter("annex2/purpose")
	if known != stays {
		c.blame(one, edits)
		one.Changes = []Change{{Verdict: Changed, Causes: edits, Where: rule.Text{
			En: "the rows of the form are known on one side only: there the sheet can be decided, on the other not",
			Ru: "строки формы известны лишь по одному из текстов: по нему лист можно оценить, по другому нет",
		}}}
		return nil
	}
	found := map[[2]rule.State]int{} // places in the changes
	for _, facts := range c.sheets() {
		example, err := c.decide(d, facts)
		if err != nil {
			continue // a row that one of the forms does not have
		}
		states := [2]rule.State{example.Before.State, example.After.State}
		if at, ok := found[states]; states[0] == states[1] || ok && ticks(one.Changes[at].Case) <= ticks(example) {
			continue
		} else if ok {
			one.Changes[at].Case = example
			continue
		}
		found[states] = len(one.Changes)
		made := Change{From: states[0], To: states[1], Causes: edits, Case: example, Where: rule.Text{
			En: "the points lie between the thresholds, or in rows that moved", Ru: "баллы лежат между порогами или в перенесённых строках",
		}}
		made.Verdict = made.verdict(rule.Met)
		one.Changes = append(one.Changes, made)
	}
	// A total that the blocks imply anyway changes nothing.
	if one.Changes == nil && !c.sameNumbers("annex2/purpose", "annex2/actions", "annex2/means", "annex2/harm", "criteria:9/points-maximum") {
		one.Changes = []Change{{Verdict: Changed, Causes: edits, Where: rule.Text{
			En: "the points of the blocks are others; no sheet that was tried is judged otherwise", Ru: "баллы блоков другие; ни один из проверенных листов не оценивается иначе",
		}}}
	}
	if one.Changes != nil {
		c.blame(one, edits)
	}
	return nil
}

func ticks(c *Case) int {
	for _, f := range c.Facts {
		if f.Name == "indicators" {
			return len(f.Value.Items())
		}
	}
	return 0
}

// sheets makes sheets of minors and adults: one block with every number of points that
// it can have, the others with as many as one of the texts asks for, or with many.
func (c *comparer) sheets() [][]rule.Entry {
	const many = 20 // what the smallest block of the form can have
	base := []int64{many}
	for _, e := range [...]standard.Edition{c.before, c.after} {
		if n, err := e.Number("criteria:9/block-minimum", ""); err == nil && !slices.Contains(base, n) {
			base = append(base, n)
		}
	}
	slices.Sort(base)
	blocks := []string{"purpose", "actions", "means", "harm"}
	var all [][]rule.Entry
	for moving, block := range blocks {
		for sum := range int64(5*len(c.rows(block)) + 1) {
			for _, others := range base {
				var sheet [][2]rule.Value
				complete := true
				for i := range blocks {
					points := others
					if i == moving {
						points = sum
					}
					filled, ok := fill(c.rows(blocks[i]), points)
					sheet, complete = append(sheet, filled...), complete && ok
				}
				if complete {
					all = append(all, sheetOf(sheet, false), sheetOf(sheet, true))
				}
			}
		}
	}
	return all
}

// rows gives the rows of a block, those of both texts first.
func (c *comparer) rows(block string) []string {
	a, _ := c.before.Parameter("annex2/" + block)
	b, _ := c.after.Parameter("annex2/" + block)
	var both, one []string
	for _, row := range slices.Sorted(slices.Values(slices.Concat(slices.Collect(a.Value.List()), slices.Collect(b.Value.List())))) {
		switch {
		case slices.Contains(both, row) || slices.Contains(one, row):
		case a.Value.Has(row) && b.Value.Has(row):
			both = append(both, row)
		default:
			one = append(one, row)
		}
	}
	return append(both, one...)
}

// sheetOf gives the facts of a sheet with these rows and points.
func sheetOf(sheet [][2]rule.Value, minor bool) []rule.Entry {
	var rows []rule.Value
	var points []rule.Entry
	for _, r := range sheet {
		rows = append(rows, r[0])
		points = append(points, rule.Entry{Name: r[0].String(), Value: r[1]})
	}
	return []rule.Entry{{Name: "minor", Value: rule.Bool(minor)}, {Name: "indicators", Value: rule.List(rows...)}, {Name: "points", Value: rule.Map(points...)}}
}

// fill ticks rows until they hold a sum, five points a row.
func fill(rows []string, sum int64) (filled [][2]rule.Value, ok bool) {
	for _, row := range rows {
		if sum == 0 {
			break
		}
		points := min(sum, 5)
		sum -= points
		filled = append(filled, [2]rule.Value{rule.Count(int64(atoi(row))), rule.Count(points)})
	}
	return filled, sum == 0
}

func atoi(s string) (n int) {
	for _, r := range s {
		n = n*10 + int(r-'0')
	}
	return n
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
	top := int64(0)
	for _, e := range [...]standard.Edition{c.before, c.after} {
		if n, err := e.Number("annex5/upper-band-to", ""); err == nil {
			top = max(top, n)
		}
	}
	top = min(top, 500) + 10
	for _, axis := range []string{"recipients", "children", "training_groups"} {
		for heads := range top + 1 {
			was, is := c.norm(c.before, d, axis, heads), c.norm(c.after, d, axis, heads)
			for _, post := range standard.Posts() {
				if post == "carer" != (axis == "children") || post == "labour-instructor" != (axis == "training_groups") || was[post] == is[post] {
					continue
				}
				c.addPost(Post{post, rule.Stretch{From: heads, To: heads}, axis, was[post], is[post]})
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

// norm gives the units of each post for a number of heads.
func (c *comparer) norm(e standard.Edition, d *standard.Decision, axis string, heads int64) map[string]string {
	def := definition(e, d)
	facts := make([]rule.Value, len(def.Facts))
	for _, name := range []string{"recipients", "children", "training_groups"} {
		n := int64(0)
		if name == axis || axis == "children" && name == "recipients" {
			n = heads
		}
		facts[def.FactIndex(name)] = rule.Count(n)
	}
	facts[def.FactIndex("staff")] = rule.Map()
	a, err := e.AnswerValues(d, facts)
	units := map[string]string{}
	if err != nil {
		return units
	}
	norm := a.Value("norm")
	for _, u := range norm.Entries() {
		units[u.Name] = u.Value.String()
	}
	return units
}

// staffing words the changes of the table as those of the decision, with a case: the
// staff that the one text asks for, under the other.
func (c *comparer) staffing(d *standard.Decision, one *Decision) error {
	_, edits := c.touched("annex5")
	if c.e.Posts == nil {
		return nil
	}
	c.blame(one, edits)
	seen := map[[2]rule.State]bool{}
	for _, p := range c.e.Posts {
		heads := min(max(p.Heads.From, 1), p.Heads.To)
		counts := map[string]int64{p.Of: heads}
		if p.Of == "children" {
			counts["recipients"] = heads
		}
		for _, e := range [...]standard.Edition{c.before, c.after} {
			var staff []rule.Entry
			units := c.norm(e, d, p.Of, heads)
			for _, post := range standard.Posts() {
				if n, ok := units[post]; ok {
					v, err := standard.ParseValue(standard.DecimalValue, n)
					if err != nil {
						return err
					}
					staff = append(staff, rule.Entry{Name: post, Value: rule.Amount(v.TenThousandths())})
				}
			}
			example, err := c.decide(d, []rule.Entry{
				{Name: "recipients", Value: rule.Count(counts["recipients"])}, {Name: "children", Value: rule.Count(counts["children"])},
				{Name: "training_groups", Value: rule.Count(counts["training_groups"])}, {Name: "staff", Value: rule.Map(staff...)},
			})
			var refused *rule.Error
			if errors.As(err, &refused) && refused.Kind == rule.OutOfRange {
				continue // more units than there can be
			}
			if err != nil {
				return err
			}
			states := [2]rule.State{example.Before.State, example.After.State}
			if states[0] == states[1] || seen[states] {
				continue
			}
			seen[states] = true
			one.Changes = append(one.Changes, Change{From: states[0], To: states[1], Causes: edits, Verdict: Changed, Case: example, Where: rule.Text{
				En: "the staff is enough by one text and not by the other; the norms that differ are listed under the staff",
				Ru: "штата хватает по одному тексту и не хватает по другому; нормы, которые различаются, перечислены в разделе о штате",
			}})
		}
	}
	if one.Changes == nil {
		one.Changes = []Change{{Verdict: Changed, Causes: edits, Where: rule.Text{
			En: "the norms are others", Ru: "нормы другие",
		}}}
	}
	return nil
}
