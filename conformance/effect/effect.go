// Package effect tells what an amendment changes: in every decision, every deadline,
// every post, service and requirement, for whom, and with the smallest case that
// shows it. Decisions of rules are compared exactly, by their diagrams.
package effect

import (
	"slices"

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
	Separated    bool   // whether effects were traced to single edits
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

// Edit is one edit of the draft, and where it shows.
type Edit struct {
	Edit      standard.Edit
	Decisions []string // whose answers or reasons are others because of it
	Together  []string // decisions in which it does something only together with other edits
	Overlaps  []string // decisions in which another edit does the same, or undoes it
	Else      bool     // it changes a parameter, a duty, a service or words
}

// Idle reports whether the edit changes nothing that anybody could notice.
func (e *Edit) Idle() bool {
	return e.Edit.Op != standard.OpReword && !e.Else && e.Decisions == nil && e.Together == nil && e.Overlaps == nil
}

// Compare tells what changes from one edition to another, which may be a draft of
// it. The readings are those that were chosen for the first. It fails where the
// rules are too entangled to be compared.
func Compare(before, after standard.Edition) (*Effect, error) {
	e := &Effect{Before: before.ID(), After: after.ID(), On: before.Day(), Separated: true}
	c := &comparer{before: before, after: after, e: e}
	if a := after.Draft(); a != nil {
		e.Name, e.Entry = a.Name, a.Entry()
		c.split(a)
	}
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
	var all []Verdict
	for _, d := range e.Decisions {
		all = append(all, d.Verdict)
	}
	for _, d := range e.Deadlines {
		all = append(all, d.Verdict)
	}
	e.Verdict = join(all...)
	return e, nil
}

// comparer is a comparison on its way.
type comparer struct {
	before, after standard.Edition
	e             *Effect
	edits         []standard.Edit
	alone         []standard.Edition // with one edit alone; the zero edition where that is no text
	without       []standard.Edition // with all but one
}

// maxSeparated is the most edits whose effects are told apart.
const maxSeparated = 16

// split makes the text of each edit alone and of all but each.
func (c *comparer) split(a *standard.Amendment) {
	c.edits = a.Changes
	for _, edit := range a.Changes {
		c.e.Edits = append(c.e.Edits, Edit{Edit: edit})
	}
	if c.e.Separated = len(a.Changes) <= maxSeparated; !c.e.Separated || len(a.Changes) == 1 {
		return
	}
	for i := range a.Changes {
		c.alone = append(c.alone, c.with(a, a.Changes[i:i+1]))
		c.without = append(c.without, c.with(a, slices.Concat(a.Changes[:i], a.Changes[i+1:])))
	}
}

// with amends the text with some edits of a draft; it gives the zero edition where
// they do not stand without the others.
func (c *comparer) with(a *standard.Amendment, changes []standard.Edit) standard.Edition {
	part := *a
	part.Changes = changes
	e, err := c.before.Amend(&part)
	if err != nil {
		return standard.Edition{}
	}
	return e
}

// naming gives the edits that name an address, or a unit that it is part of.
func (c *comparer) naming(address standard.Address) []int {
	var list []int
	for i, edit := range c.edits {
		if within(address, edit.Address) || edit.Item != "" && within(address, edit.Address+standard.Address("("+edit.Item+")")) ||
			edit.Op == standard.OpAdd && address == edit.Address+"/services" {
			list = append(list, i)
		}
	}
	return list
}

// within reports whether an address is another, or a part of it.
func within(address, of standard.Address) bool {
	if address == of {
		return true
	}
	if of.Name() != "" {
		return false
	}
	for at, ok := address.Ref(), true; ok; at, ok = at.Parent() {
		if at == of.Ref() {
			return true
		}
	}
	return false
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
	moves := func(e standard.Edit) bool { return e.Op == standard.OpStrike || e.Op == standard.OpInsert }
	for p := range standard.All() {
		if c.edits != nil && !slices.ContainsFunc(c.edits, moves) {
			break // no unit comes or goes
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
		_, known := standard.Lookup(ref)
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
