package effect

import (
	"bytes"
	"slices"
	"strconv"
	"strings"

	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// How effects are traced to the edits of a draft. Which edits touch a decision, its
// rules or its numbers, is known for a draft of any length; no other edit can change
// its answers. Among those that touch it, each is tried alone and left out, as long as
// there are not too many; where that does not explain the change, pairs are tried.

// The most edits of one decision that are told apart, the most conditions of the rules
// in all texts that are tried for it, and the most pairs of edits.
const (
	maxSeparated = 16
	maxTried     = 12_000
	maxPairs     = 48
)

// Edit is one edit of the draft, and where it shows.
type Edit struct {
	Edit        standard.Edit
	Touches     []string // decisions whose rules or numbers it changes
	Decisions   []string // whose answers or reasons are others because of it
	Together    []Joint  // decisions in which it does something only together with other edits
	Overlaps    []Joint  // decisions in which another edit does the same, or undoes it
	Overwritten int      // the number, from 1, of the later edit that holds in its place; 0 for none
	Else        bool     // it changes a parameter, a duty, a service or words
}

// Joint is a decision in which an edit acts with others, or against them: with each of
// these, by their place. It names none where it takes several, or where there are too
// many pairs to try.
type Joint struct {
	Decision string
	With     []int
}

// Idle reports whether the edit changes nothing that anybody could notice.
func (e *Edit) Idle() bool {
	return e.Edit.Op != standard.OpReword && !e.Else && e.Decisions == nil && e.Together == nil && e.Overlaps == nil && e.Overwritten == 0
}

// overwritten finds the edits that give a number which a later edit gives again, or
// takes away.
func overwritten(edits []standard.Edit) []int {
	by := make([]int, len(edits))
	for i, edit := range edits {
		if edit.Op != standard.OpSet {
			continue
		}
		for j := i + 1; j < len(edits) && by[i] == 0; j++ {
			later := edits[j]
			if later.Op == standard.OpSet && later.Address == edit.Address || later.Op == standard.OpStrike && edit.Address.Within(later.Address) {
				by[i] = j + 1
			}
		}
	}
	return by
}

// computedFrom are the units whose numbers a computed decision counts with.
var computedFrom = map[string][]string{
	"contract-term": {"p16/"}, "contract-extension": {"p16/"}, "evaluation-sheet": {"annex2/", "criteria:9/"}, "staffing": {"annex5"},
}

// touching gives the edits that touch a decision, without those that a later one
// overwrites.
func (c *comparer) touching(d *standard.Decision) []int {
	meaning := c.after.Meaning(d)
	uses := c.uses(d)
	var list []int
	for i, edit := range c.edits {
		if c.e.Edits[i].Overwritten > 0 {
			continue
		}
		if i < len(meaning) && meaning[i] > 0 || slices.ContainsFunc(c.numbers(edit), uses) || d == standard.Due() && c.dates(edit) {
			list = append(list, i)
		}
	}
	return list
}

// numbers gives the parameters that an edit names, or that stand in the unit that it
// takes out.
func (c *comparer) numbers(edit standard.Edit) []standard.Parameter {
	if list, ok := c.named[edit.Address]; ok {
		return list
	}
	list := []standard.Parameter{}
	for p := range standard.Parameters() {
		if p.Address.Within(edit.Address) || edit.Op == standard.OpAdd && p.Address == edit.Address+"/services" {
			list = append(list, p)
		}
	}
	c.named[edit.Address] = list
	return list
}

// uses tells which parameters a decision compares with, counts with or repeats.
func (c *comparer) uses(d *standard.Decision) func(standard.Parameter) bool {
	if d.Computed != nil {
		of := computedFrom[d.Def().Name]
		return func(p standard.Parameter) bool {
			return slices.ContainsFunc(of, func(prefix string) bool { return strings.HasPrefix(string(p.Address), prefix) })
		}
	}
	text := definition(c.after, d).AppendJSON(definition(c.before, d).AppendJSON(nil))
	known := map[standard.Address]bool{}
	return func(p standard.Parameter) bool {
		used, ok := known[p.Address]
		if !ok {
			used = bytes.Contains(text, strconv.AppendQuote(nil, string(p.Address)))
			for item := range p.Value.List() {
				used = used || bytes.Contains(text, strconv.AppendQuote(nil, item))
			}
			known[p.Address] = used
		}
		return used
	}
}

// dates reports whether an edit concerns a duty or the period of one.
func (c *comparer) dates(edit standard.Edit) bool {
	for d := range standard.Duties() {
		if standard.Address(d.ID).Within(edit.Address) || d.Period != "" && standard.Address(d.Period).Within(edit.Address) {
			return true
		}
	}
	return false
}

// separation is what is tried to find out which edits change a decision.
type separation struct {
	edits   []int                    // that touch it
	parts   []int                    // these, and the edits without which they do not stand
	told    bool                     // whether they are few enough to be told apart
	alone   map[int]standard.Edition // with one edit alone; none where that is no text
	without map[int]standard.Edition // with all but one
}

// separate makes the texts of each edit that touches a decision alone, and of all but
// each. There are none where at most one edit touches it, or too many do.
func (c *comparer) separate(d *standard.Decision) *separation {
	s := &separation{edits: c.touching(d), alone: map[int]standard.Edition{}, without: map[int]standard.Edition{}}
	s.told = len(s.edits) <= maxSeparated && 2*len(s.edits)*c.size(d) <= maxTried
	if !s.told || len(s.edits) == 0 || len(c.edits) == 1 {
		return s
	}
	for i, edit := range c.edits {
		carries := func(j int) bool {
			return edit.Op == standard.OpInsert && c.edits[j].Address.Within(edit.Address)
		}
		if slices.Contains(s.edits, i) || slices.ContainsFunc(s.edits, carries) {
			s.parts = append(s.parts, i)
		}
	}
	for _, i := range s.edits {
		c.amend(s.alone, i, []int{i})
		c.amend(s.without, i, leave(s.parts, i))
	}
	return s
}

// size is how many conditions the rules of a decision have; none where it is computed.
func (c *comparer) size(d *standard.Decision) int {
	if d.Computed != nil {
		return 0
	}
	return max(definition(c.before, d).Size(), definition(c.after, d).Size())
}

func leave(list []int, out ...int) []int {
	return slices.DeleteFunc(slices.Clone(list), func(i int) bool { return slices.Contains(out, i) })
}

// amend notes the text that some edits of the draft make, where they stand without the
// others.
func (c *comparer) amend(texts map[int]standard.Edition, key int, edits []int) {
	if made, ok := c.with(edits); ok {
		texts[key] = made
	}
}

// with amends the text with some edits of the draft.
func (c *comparer) with(edits []int) (standard.Edition, bool) {
	if len(edits) == 0 {
		return c.before, true
	}
	part := *c.after.Draft()
	part.Changes = nil
	for _, i := range edits {
		part.Changes = append(part.Changes, c.edits[i])
	}
	made, err := c.before.Amend(&part)
	return made, err == nil
}

// trial is a comparison of the versions of one decision: before, after, and with and
// without single edits.
type trial struct {
	*separation
	k              *rule.Comparison
	rules          *standard.Decision
	aloneAt, leave map[int]int // places of the versions
}

// try compares the versions of a decision. Where all of them together are too
// entangled, only before and after are compared, and the edits are not told apart.
func (c *comparer) try(d, rules *standard.Decision) (*trial, error) {
	t := &trial{separation: c.separate(d), rules: rules, aloneAt: map[int]int{}, leave: map[int]int{}}
	versions := []*rule.Compiled{c.before.Compiled(rules), c.after.Compiled(rules)}
	for _, i := range t.edits {
		for _, side := range [...]struct {
			texts map[int]standard.Edition
			at    map[int]int
		}{{t.alone, t.aloneAt}, {t.without, t.leave}} {
			if e, ok := side.texts[i]; ok && e.Ready(rules) == nil {
				side.at[i] = len(versions)
				versions = append(versions, e.Compiled(rules))
			}
		}
	}
	var err error
	if t.k, err = rule.Compare(choicesOf(c.before), versions...); err == nil || len(versions) == 2 {
		return t, err
	}
	t.told, t.aloneAt, t.leave = false, nil, nil
	t.k, err = rule.Compare(choicesOf(c.before), versions[:2]...)
	return t, err
}

// attribute notes which edits change a decision: alone, only together with others, or
// so that another does the same or undoes it.
func (c *comparer) attribute(t *trial, one *Decision) {
	one.Touching, one.Separated = t.edits, t.told
	if len(t.edits) == 1 && !t.k.Identical(0, 1) {
		one.Causes = t.edits
		edit := &c.e.Edits[t.edits[0]]
		edit.Decisions = append(edit.Decisions, one.Name)
		return
	}
	for _, i := range t.edits {
		works, needed, same := t.acts(i)
		edit := &c.e.Edits[i]
		switch {
		case works && needed:
			one.Causes = append(one.Causes, i)
			edit.Decisions = append(edit.Decisions, one.Name)
		case works:
			edit.Overlaps = append(edit.Overlaps, Joint{one.Name, c.partners(t, i, false, same)})
		case needed:
			one.Together = append(one.Together, i)
			edit.Together = append(edit.Together, Joint{one.Name, c.partners(t, i, true, same)})
		}
	}
}

// sameness tells whether two versions of a comparison answer alike.
type sameness func(k *rule.Comparison, i, j int) bool

// acts reports whether an edit changes the decision alone, and whether the draft
// without it would not do what it does: the answers or, where these stay, the reasons.
func (t *trial) acts(i int) (works, needed bool, same sameness) {
	alone, stands := t.aloneAt[i]
	without, standsToo := t.leave[i]
	for _, same = range [...]sameness{(*rule.Comparison).SameAsRead, (*rule.Comparison).Identical} {
		works = stands && !same(t.k, 0, alone)
		needed = standsToo && !same(t.k, 1, without)
		if works || needed {
			break
		}
	}
	return works, needed, same
}

// partners finds the edits with which one acts: those that, together with it, change
// more than they do alone, or without which it would be needed.
func (c *comparer) partners(t *trial, i int, together bool, same sameness) []int {
	var with []int
	for _, j := range leave(t.edits, i) {
		if c.pairs++; c.pairs > maxPairs {
			return nil
		}
		both, known := leave(t.parts, i, j), t.without
		if together {
			both, known = []int{min(i, j), max(i, j)}, t.alone
		}
		pair, stands := c.with(both)
		single, ok := known[j]
		if !stands || !ok || pair.Ready(t.rules) != nil || single.Ready(t.rules) != nil {
			continue
		}
		k, err := rule.Compare(choicesOf(c.before), pair.Compiled(t.rules), single.Compiled(t.rules))
		if err == nil && !same(k, 0, 1) {
			with = append(with, j)
		}
	}
	return with
}

// causes gives the edits without which a change would happen elsewhere or not at all;
// where each of several suffices, these.
func (t *trial) causes(change *rule.Change) ([]int, error) {
	if len(t.edits) == 1 {
		return t.edits, nil
	}
	var needed, enough []int
	for _, i := range t.edits {
		if at, ok := t.leave[i]; ok {
			elsewhere, err := t.k.Elsewhere(change, 0, at)
			if err != nil {
				return nil, err
			}
			if elsewhere {
				needed = append(needed, i)
			}
		}
		if at, ok := t.aloneAt[i]; ok {
			elsewhere, err := t.k.Elsewhere(change, 0, at)
			if err != nil {
				return nil, err
			}
			if !elsewhere {
				enough = append(enough, i)
			}
		}
	}
	if needed == nil {
		return enough, nil
	}
	return needed, nil
}
