package effect

import (
	"fmt"
	"slices"
	"strings"

	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// RemarkKind says what the drafter should look at. The list is closed; a program may
// branch on a kind.
type RemarkKind string

// The kinds of remark.
const (
	NothingChanges   RemarkKind = "nothing-changes"    // no answer, deadline, service or requirement is another one
	IdleEdit         RemarkKind = "idle-edit"          // an edit changes nothing that anybody could notice
	UndoneEdit       RemarkKind = "undone-edit"        // two edits undo each other
	NarrowerThanLaw  RemarkKind = "narrower-than-law"  // the standard covers fewer than law:a3 does
	RefusalBeyondLaw RemarkKind = "refusal-beyond-law" // a refusal on a ground that law:a15(4) does not have
	DanglingCitation RemarkKind = "dangling-citation"  // a unit that was struck is still referred to
	StaleText        RemarkKind = "stale-text"         // another unit still says what was changed
	NeverMet         RemarkKind = "never-met"          // a condition that no case can meet
	AlwaysMet        RemarkKind = "always-met"         // a condition that every case meets
	EarlyEntry       RemarkKind = "early-entry"        // in force sooner than ten days after publication
	NoEntry          RemarkKind = "no-entry"           // no day of entry is known
	Transitional     RemarkKind = "transitional"       // contracts run on the day of entry
	OtherReadings    RemarkKind = "other-readings"     // answers change only under readings that were not chosen
	OtherAct         RemarkKind = "other-act"          // an edit changes another act than the order
)

// Remark is something that the drafter should look at, with where.
type Remark struct {
	Kind  RemarkKind
	Edits []int
	Words rule.Text
}

func (c *comparer) remark(kind RemarkKind, edits []int, en, ru string, args ...any) {
	c.note(kind, edits, rule.Text{En: fmt.Sprintf(en, args...), Ru: fmt.Sprintf(ru, args...)})
}

func (c *comparer) note(kind RemarkKind, edits []int, words rule.Text) {
	c.e.Remarks = append(c.e.Remarks, Remark{kind, edits, words})
}

func (c *comparer) remarks() {
	c.contradictions()
	c.dangling()
	c.stale()
	c.constants()
	c.undone()
	c.idle()
	c.otherReadings()
	c.otherActs()
	if c.after.Draft() != nil {
		c.entry()
		c.transition()
	}
}

// decided finds the comparison of a decision.
func (e *Effect) decided(name string) *Decision {
	i := slices.IndexFunc(e.Decisions, func(d Decision) bool { return d.Name == name })
	return &e.Decisions[i]
}

// contradictions: people whom the Law covers and the standard does not any more, and
// people who are refused on grounds that the Law does not have.
func (c *comparer) contradictions() {
	scope := c.e.decided("personal-scope")
	for _, change := range scope.Changes {
		if !slices.ContainsFunc(change.Values, func(v rule.ValueChange) bool {
			return v.Name == "standard" && v.To.Text() == rule.NotMet.String()
		}) {
			continue
		}
		if found := c.underLaw(change); found != nil {
			who := person(scope, found.Facts)
			c.note(NarrowerThanLaw, change.Causes, rule.Text{
				En: "paragraph 5 would no longer cover people whom article 3 of the Law covers, such as: " + who.En,
				Ru: "пункт 5 больше не охватывал бы лиц, на которых распространяется статья 3 Закона, например: " + who.Ru,
			})
			break
		}
	}
	for _, name := range []string{"admission", "identification"} {
		for _, change := range c.e.decided(name).Changes {
			if !slices.Contains(change.Gained, "refuse") || change.Case == nil {
				continue
			}
			who := person(c.e.decided(name), change.Case.Facts)
			c.note(RefusalBeyondLaw, change.Causes, rule.Text{
				En: "people would be refused whom the text does not refuse (" + name + "); article 15(4) of the Law knows two grounds of refusal, and this may be neither: " + who.En,
				Ru: "отказывали бы тем, кому текст не отказывает (" + name + "); пункт 4 статьи 15 Закона знает два основания отказа, и это может быть не одно из них: " + who.Ru,
			})
			return
		}
	}
}

// underLaw finds a person whom a change takes out of the standard and whom the Law
// covers.
func (c *comparer) underLaw(change Change) *Case {
	d, err := conformance.DecisionByName("personal-scope")
	if err != nil {
		return nil
	}
	def := definition(c.after, d)
	covers := make([][]rule.Value, len(def.Facts))
	size := 1
	for i := range def.Facts {
		covers[i] = c.after.Compiled(d).Classes(i)
		if size *= len(covers[i]); size > 1<<14 {
			return nil
		}
	}
	for n := range size {
		var known []rule.Entry
		for i, rest := 0, n; i < len(covers); i++ {
			v := covers[i][rest%len(covers[i])]
			rest /= len(covers[i])
			known = append(known, rule.Entry{Name: def.Facts[i].Name, Value: v})
		}
		found, err := c.decide(d, known)
		if err == nil && change.shows(&found.Before, &found.After) && found.After.Value("law").Text() == rule.Met.String() {
			return found
		}
	}
	return nil
}

// facts words the facts of a case in one line.
func facts(list []rule.Entry) string {
	var words []string
	for _, f := range list {
		words = append(words, f.Name+" = "+plain(f.Value))
	}
	return strings.Join(words, ", ")
}

// plain writes a value so that a line can be broken between its items.
func plain(v rule.Value) string {
	var parts []string
	switch v.Type() {
	case rule.ListType:
		for _, item := range v.Items() {
			parts = append(parts, item.String())
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case rule.MapType:
		for _, e := range v.Entries() {
			parts = append(parts, e.Name+": "+e.Value.String())
		}
		return "{" + strings.Join(parts, ", ") + "}"
	}
	return v.String()
}

// mentions says which units refer to which others.
var mentions = []struct{ by, of standard.Ref }{
	{"p2", "p16"}, {"p9", "annex1"}, {"p12", "annex2"}, {"p13-1", "annex2"}, {"p14", "p10"}, {"p14-1", "annex8"}, {"p15", "p14"},
	{"p15.2", "annex3"}, {"p20", "annex4"}, {"p20.3", "p20"}, {"p27.2", "annex5"}, {"p29", "annex6"}, {"p31", "annex7"}, {"p34", "annex5"},
	{"p37", "p22"}, {"p39", "p15.2"}, {"p40", "p29"}, {"p42", "p6"}, {"p44", "p41"}, {"p44", "p42"}, {"p44", "p43"}, {"p45", "p44"}, {"annex3", "p43"},
}

// dangling: units that were struck while others still refer to them.
func (c *comparer) dangling() {
	for i, edit := range c.edits {
		if edit.Op != standard.OpStrike || edit.Address.Name() != "" {
			continue
		}
		ref := edit.Address.Ref()
		var by []string
		for _, m := range mentions {
			if m.of == ref && c.after.Has(m.by) && !c.after.Has(ref) {
				by = append(by, string(m.by))
			}
		}
		for d := range standard.Duties() {
			for course := range d.Courses() {
				if course.Ref == ref && d.In(c.after) && !slices.Contains(by, string(d.Ref())) {
					by = append(by, string(d.Ref()))
				}
			}
		}
		if by != nil {
			c.remark(DanglingCitation, []int{i}, "%s goes, and %s still refer to it", "%s исключается, а на него ещё ссылаются: %s", ref, strings.Join(by, ", "))
		}
	}
	for d := range standard.Duties() {
		if !d.In(c.after) || d.Period == "" || !d.In(c.before) {
			continue
		}
		_, had := d.PeriodIn(c.before)
		if _, has := d.PeriodIn(c.after); had && !has {
			c.remark(DanglingCitation, c.naming(standard.Address(d.Period)), "the duty %s stays without a period", "обязанность %s остаётся без срока", d.ID)
		}
	}
}

// echoes are numbers that the text states twice.
var echoes = [][2]standard.Address{{"p16/term", "p2/temporary-stay"}, {"annex5/lower-band-to", "annex5/upper-band-from"}}

// stale: a number was changed in one place, and another place still states the old.
func (c *comparer) stale() {
	for _, pair := range echoes {
		for _, one := range [...][2]standard.Address{pair, {pair[1], pair[0]}} {
			was, _ := c.before.Parameter(string(one[0]))
			is, _ := c.after.Parameter(string(one[0]))
			echo, _ := c.before.Parameter(string(one[1]))
			still, stands := c.after.Parameter(string(one[1]))
			if !was.Value.Equal(echo.Value) || is.Value.Equal(was.Value) || !stands || !still.Value.Equal(was.Value) {
				continue
			}
			c.remark(StaleText, c.naming(one[0]), "%s becomes %s, but %s still says %s (%s)", "%s становится %s, а %s по-прежнему гласит %s (%s)",
				one[0], is.Value, one[1].Ref(), still.Value, one[1])
		}
	}
}

// constants: conditions of the draft that no case, or every case, meets.
func (c *comparer) constants() {
	type found struct {
		at  string
		yes bool
	}
	seen := map[found]bool{}
	for d := range conformance.Decisions() {
		rules := d
		if d.Grounds != nil {
			rules = d.Grounds
		}
		if rules.Rules == nil || len(c.edits) == 0 {
			continue
		}
		was := map[found]bool{}
		for at, yes := range c.before.Compiled(rules).Constants() {
			was[found{at, yes}] = true
		}
		for at, yes := range c.after.Compiled(rules).Constants() {
			f := found{at, yes}
			if was[f] || seen[f] {
				continue
			}
			seen[f] = true
			if yes {
				c.remark(AlwaysMet, c.about(at), "%s is met in every case (%s)", "%s выполнено в любом случае (%s)", at, d.Def().Name)
			} else {
				c.remark(NeverMet, c.about(at), "%s can be met in no case (%s)", "%s не может быть выполнено ни в одном случае (%s)", at, d.Def().Name)
			}
		}
	}
}

// about gives the edits of an address or a rule.
func (c *comparer) about(at string) []int {
	var list []int
	for i, edit := range c.edits {
		if string(edit.Address) == at || edit.Into == at || edit.Item != "" && string(edit.Address)+"("+edit.Item+")" == at ||
			standard.Address(at).Within(edit.Address) || edit.Address.Within(standard.Address(at)) {
			list = append(list, i)
		}
	}
	return list
}

// undone: edits of one address, of which the later ones hold, or that leave it as it
// was.
func (c *comparer) undone() {
	var order []standard.Address
	of := map[standard.Address][]int{}
	for i, edit := range c.edits {
		if edit.Op == standard.OpReword {
			continue
		}
		if of[edit.Address] == nil {
			order = append(order, edit.Address)
		}
		of[edit.Address] = append(of[edit.Address], i)
	}
	for _, address := range order {
		edits := of[address]
		first, last := c.edits[edits[0]], c.edits[edits[len(edits)-1]]
		if len(edits) == 1 || first.Op == standard.OpAdd && last.Op == standard.OpAdd {
			continue
		}
		was, had := c.before.Parameter(string(address))
		is, has := c.after.Parameter(string(address))
		switch {
		case had && has && was.Value.Equal(is.Value),
			first.Op == standard.OpInsert && last.Op == standard.OpStrike, first.Op == standard.OpStrike && last.Op == standard.OpInsert:
			c.remark(UndoneEdit, edits, "edits %d to %d undo each other: %s is as it was", "правки с %d по %d отменяют друг друга: %s остаётся прежним", edits[0]+1, edits[len(edits)-1]+1, address)
		default:
			c.remark(UndoneEdit, edits, "edits %d to %d speak of %s; the last one holds", "правки с %d по %d касаются %s; действует последняя", edits[0]+1, edits[len(edits)-1]+1, address)
		}
	}
}

// idle: edits that show nowhere, and drafts that change nothing at all.
func (c *comparer) idle() {
	for i := range c.e.Edits {
		edit := &c.e.Edits[i]
		holds := slices.ContainsFunc(c.e.Edits, func(e Edit) bool { return e.Overwritten == i+1 })
		if edit.Idle() && !holds && c.e.untold(edit) == nil {
			c.remark(IdleEdit, []int{i}, "edit %d (%s %s) changes no answer, deadline, service or requirement", "правка %d (%s %s) не меняет ни ответов, ни сроков, ни услуг, ни требований",
				i+1, edit.Edit.Op, edit.Edit.Address)
		}
	}
	if c.e.nothing() {
		c.remark(NothingChanges, nil, "NOTHING CHANGES: no answer, no reason, no deadline, no service, no requirement",
			"НИЧЕГО НЕ МЕНЯЕТСЯ: ни ответы, ни основания, ни сроки, ни услуги, ни требования")
	}
}

// nothing reports whether nothing at all is another than it was, words apart.
func (e *Effect) nothing() bool {
	return len(e.Parameters)+len(e.Deadlines)+len(e.Services)+len(e.Requirements)+len(e.Spans)+len(e.Posts) == 0 &&
		!slices.ContainsFunc(e.Decisions, func(d Decision) bool { return d.Verdict != Equal || d.Changes != nil })
}

// otherReadings: decisions that change only where the text is read otherwise.
func (c *comparer) otherReadings() {
	for _, d := range c.e.Decisions {
		if (d.Verdict == Equal || d.Verdict == ReasonsOnly) && len(d.Readings) > 0 {
			c.remark(OtherReadings, nil, "the answers of %s change only under other options of: %s", "%s: ответы меняются лишь при других вариантах прочтения: %s", d.Name, strings.Join(d.Readings, ", "))
		}
	}
}

// otherActs: edits of the Law or of another act, which an order that amends the
// standard cannot make.
func (c *comparer) otherActs() {
	for i, edit := range c.edits {
		if act := edit.Address.Ref().Act(); act != "" && act != "order" {
			c.remark(OtherAct, []int{i}, "edit %d changes %s, which is no part of the order; an order that amends the standard cannot change it",
				"правка %d меняет %s, а это не часть приказа; приказ об изменении стандарта не может это изменить", i+1, edit.Address)
		}
	}
}

// entry: an act enters into force ten days after its first publication, which cannot
// come before its signature.
func (c *comparer) entry() {
	a := c.after.Draft()
	switch least := a.Signed.AddDays(11); {
	case a.Entry().IsZero():
		c.remark(NoEntry, nil, "the draft names neither the day of signature nor the day of entry into force", "проект не называет ни дня подписания, ни дня введения в действие")
	case !a.Signed.IsZero() && !a.InForce.IsZero() && a.InForce.Before(least):
		c.remark(EarlyEntry, nil, "signed on %s, it cannot be in force on %s: ten days after publication end on %s at the earliest",
			"подписанный %s, акт не может действовать с %s: десять дней после опубликования истекают не раньше, чем к %s", a.Signed, a.InForce, least)
	}
}

// transition: contracts that run on the day of entry, where their rules change.
func (c *comparer) transition() {
	var touched []string
	for _, name := range []string{"contract-term", "contract-extension", "completion", "discontinuation", "expulsion", "exit", "services"} {
		if d := c.e.decided(name); d.Verdict != Equal && d.Verdict != ReasonsOnly {
			touched = append(touched, name)
		}
	}
	entry := c.e.Entry
	if touched == nil || entry.IsZero() {
		return
	}
	last := term(c.before, false)
	days := 0
	for day := entry.AddDays(-1); !day.Before(standard.FirstDay()); day = day.AddDays(-1) {
		end, ok := last(day)
		if ok && end.Before(entry) {
			break
		}
		days++
	}
	if days == 0 {
		return
	}
	c.remark(Transitional, nil,
		"contracts concluded on the %d days from %s to %s run on %s, the day of entry; say whether the old text or the new governs them (%s)",
		"договоры, заключённые в течение %d дней с %s по %s, действуют %s, в день введения; скажите, прежний или новый текст к ним применяется (%s)",
		days, entry.AddDays(-days), entry.AddDays(-1), entry, strings.Join(touched, ", "))
}
