// Package effect tells what an amendment changes: in every decision, every deadline,
// every post, service and requirement, for whom, and with the smallest case that
// shows it.
//
// The surprising case first: a change that looks large can change nothing. Order 383
// gave paragraphs new words and no default answer of admission another state, only
// other reasons; the effect says so, and does not pass it over in silence. And what
// looks small is told exactly: a draft that lets the third violation expel changes the
// answer for those with three violations to whom no other ground applies, and for
// nobody else.
//
// Decisions of rules are compared whole, by their diagrams, not by trying cases.
// Decisions that are arithmetic are compared over every day of the documented calendar
// and every count of the table. [Compare] makes an [Effect], which belongs to the
// caller and prints as text, page, JSON and vectors; [Cases] asks known cases as well.
// All functions are safe for concurrent use.
package effect

import (
	"slices"
	"strings"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// Verdict says what a change means for the recipient of the services.
type Verdict string

// The verdicts.
const (
	Equal        Verdict = "equal"         // nothing changes
	ReasonsOnly  Verdict = "reasons-only"  // the same answers with other citations
	MoreGenerous Verdict = "more-generous" // better for the recipient wherever it changes
	Stricter     Verdict = "stricter"      // worse for the recipient wherever it changes
	Mixed        Verdict = "mixed"         // better in some cases and worse in others
	Changed      Verdict = "changed"       // neither answer is the better one
)

// join is the verdict on several changes together.
func join(verdicts ...Verdict) Verdict {
	has := func(v Verdict) bool { return slices.Contains(verdicts, v) }
	switch {
	case has(Mixed), has(MoreGenerous) && has(Stricter):
		return Mixed
	case has(MoreGenerous):
		return MoreGenerous
	case has(Stricter):
		return Stricter
	case has(Changed):
		return Changed
	case has(ReasonsOnly):
		return ReasonsOnly
	}
	return Equal
}

// Effect is what changes from one text to another. It belongs to the caller.
type Effect struct {
	Name    string // of the draft; empty where two editions are compared
	Before  string // the edition
	After   string // the edition, or that which the draft amends
	On      calendar.Date
	Entry   calendar.Date // first day on which the draft can be in force; may be zero
	Verdict Verdict

	Edits        []Edit // of the draft, with what each does
	Separated    bool   // whether every effect was traced to single edits
	Parameters   []Parameter
	Provisions   []Provision
	Decisions    []Decision // all, in order, also those that do not change
	Deadlines    []Deadline // those that change
	Spans        []Span     // of contracts and of the way from application to contract and plan
	Posts        []Post     // of annex 5
	Services     []Item     // gained and lost
	Requirements []Item     // gained and lost
	Remarks      []Remark   // what the drafter should look at
}

// Parameter is a number, period or list that is another one, or new, or gone.
type Parameter struct {
	Address  standard.Address
	Meaning  rule.Text
	From, To string // empty where there is none
	Edits    []int
}

// Provision is a unit that the draft brings, takes out or rewords.
type Provision struct {
	Ref standard.Ref
	Did standard.ChangeKind
}

// Item is a service or a requirement that comes or goes.
type Item struct {
	Ref    standard.Ref
	Gained bool
	Edits  []int
}

// Compare tells what changes from one edition to another, which may be a draft of
// it. The readings are those that were chosen for the first. It fails where the
// rules are too entangled to be compared.
func Compare(before, after standard.Edition) (*Effect, error) {
	c := newComparer(before, after)
	e := c.e
	c.parameters()
	c.provisions()
	c.items()
	c.deadlines()
	c.spans()
	c.posts()
	if err := c.decisions(); err != nil {
		return nil, err
	}
	c.remarks()
	e.Verdict = e.verdict()
	return e, nil
}

// verdict joins those on the decisions and the deadlines. A service that goes or comes
// is worse or better; what else is another, is only that.
func (e *Effect) verdict() Verdict {
	all := []Verdict{Equal}
	for _, d := range e.Decisions {
		all = append(all, d.Verdict)
	}
	for _, d := range e.Deadlines {
		all = append(all, d.Verdict)
	}
	for _, s := range e.Services {
		if s.Gained {
			all = append(all, MoreGenerous)
		} else {
			all = append(all, Stricter)
		}
	}
	if len(e.Parameters)+len(e.Requirements)+len(e.Posts) > 0 {
		all = append(all, Changed)
	}
	return join(all...)
}

// comparer is a comparison on its way.
type comparer struct {
	before, after standard.Edition
	e             *Effect
	edits         []standard.Edit
	named         map[standard.Address][]standard.Parameter // by an edit's address
	pairs         int                                       // of edits that were tried
}

func newComparer(before, after standard.Edition) *comparer {
	c := &comparer{before: before, after: after, named: map[standard.Address][]standard.Parameter{}}
	c.e = &Effect{Before: before.ID(), After: after.ID(), On: before.Day(), Separated: true}
	c.after = c.after.Reading(before)
	if after.Day() != before.Day() {
		c.after = c.after.AsOf(before.Day())
	}
	a := after.Draft()
	if a == nil || a == before.Draft() {
		return c
	}
	c.e.Name, c.e.Entry, c.edits = a.Name, a.Entry(), a.Changes
	by := overwritten(c.edits)
	for i, edit := range c.edits {
		c.e.Edits = append(c.e.Edits, Edit{Edit: edit, Overwritten: by[i]})
	}
	return c
}

// naming gives the edits that name an address, or a unit that it is part of.
func (c *comparer) naming(address standard.Address) []int {
	var list []int
	for i, edit := range c.edits {
		if c.e.Edits[i].Overwritten > 0 || edit.Op == standard.OpReword {
			continue
		}
		if address.Within(edit.Address) || edit.Item != "" && address.Within(edit.Address+standard.Address("("+edit.Item+")")) ||
			edit.Op == standard.OpAdd && address == edit.Address+"/services" {
			list = append(list, i)
		}
	}
	return list
}

// parameters finds those that are others, each address once.
func (c *comparer) parameters() {
	seen := map[standard.Address]bool{}
	for p := range standard.Parameters() {
		if seen[p.Address] {
			continue
		}
		seen[p.Address] = true
		a, had := c.before.Parameter(string(p.Address))
		b, has := c.after.Parameter(string(p.Address))
		if had == has && a.Value.Equal(b.Value) {
			continue
		}
		edits := c.naming(p.Address)
		c.mark(edits)
		c.e.Parameters = append(c.e.Parameters, Parameter{p.Address, p.Meaning, a.Value.String(), b.Value.String(), edits})
	}
}

// mark notes that edits change something besides the rules.
func (c *comparer) mark(edits []int) {
	for _, i := range edits {
		c.e.Edits[i].Else = true
	}
}

// provisions finds the units that come, go or are reworded.
func (c *comparer) provisions() {
	note := func(ref standard.Ref, did standard.ChangeKind) {
		c.e.Provisions = append(c.e.Provisions, Provision{ref, did})
	}
	for p := range standard.Provisions() {
		moves := func(e standard.Edit) bool {
			return (e.Op == standard.OpStrike || e.Op == standard.OpInsert) && strings.HasPrefix(string(p.Ref), string(e.Address.Ref()))
		}
		if c.edits != nil && !slices.ContainsFunc(c.edits, moves) {
			continue // no edit brings the unit or takes it out
		}
		switch had, has := c.before.Has(p.Ref), c.after.Has(p.Ref); {
		case had && !has:
			note(p.Ref, standard.Removed)
		case has && !had:
			note(p.Ref, standard.Inserted)
		}
	}
	for i, edit := range c.edits {
		ref := edit.Address.Ref()
		_, known := standard.ProvisionByRef(ref)
		switch {
		case edit.Op == standard.OpReword:
			note(ref, standard.Reworded)
		case edit.Op == standard.OpInsert && !known:
			note(ref, standard.Inserted)
		}
		if edit.Op == standard.OpInsert && edit.Into == "" {
			c.mark([]int{i})
		}
	}
	slices.SortStableFunc(c.e.Provisions, func(a, b Provision) int { return a.Ref.Compare(b.Ref) })
}

// items finds the services and the requirements that come or go.
func (c *comparer) items() {
	was, is := services(c.before), services(c.after)
	c.e.Services = c.changed(was, is)
	was, is = nil, nil
	for r := range c.before.Requirements() {
		was = append(was, r.Ref)
	}
	for r := range c.after.Requirements() {
		is = append(is, r.Ref)
	}
	c.e.Requirements = c.changed(was, is)
}

func (c *comparer) changed(was, is []standard.Ref) []Item {
	var list []Item
	note := func(ref standard.Ref, gained bool) {
		edits := c.naming(standard.Address(ref))
		c.mark(edits)
		list = append(list, Item{ref, gained, edits})
	}
	for _, ref := range was {
		if !slices.Contains(is, ref) {
			note(ref, false)
		}
	}
	for _, ref := range is {
		if !slices.Contains(was, ref) {
			note(ref, true)
		}
	}
	return list
}

// services lists the services of an edition, those of paragraph 39 first.
func services(e standard.Edition) []standard.Ref {
	var list []standard.Ref
	for p := range e.Parameters() {
		if p.Address.Name() != "services" {
			continue
		}
		for ref := range p.Value.List() {
			list = append(list, standard.Ref(ref))
		}
	}
	return list
}
