package standard

// Amendments: a draft as data, and the edition that it would make.

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard/rule"
)

// Amendment is a draft, or an order that once was one. Its zero value changes
// nothing and is refused. It is not changed once it is used.
type Amendment struct {
	Name    string
	Against string        // the edition that it amends: "138", "49", "325" or "383"
	Signed  calendar.Date // it enters into force ten days after publication, eleven days later at the earliest
	InForce calendar.Date // or on this day, where it names one
	Facts   []rule.Fact   // new facts
	Changes []Edit
}

// Entry gives the first day on which the amendment can be in force; the zero date
// where it names neither day.
func (a *Amendment) Entry() calendar.Date {
	if !a.InForce.IsZero() || a.Signed.IsZero() {
		return a.InForce
	}
	return calendar.Kazakhstan().InForceFrom(a.Signed, 10)
}

// EditOp says what an edit does.
type EditOp string

// What an edit can do.
const (
	OpSet    EditOp = "set"    // give a parameter another value
	OpStrike EditOp = "strike" // take a provision, a condition, a parameter, a duty or an item of a list out
	OpAdd    EditOp = "add"    // give a list a further item
	OpInsert EditOp = "insert" // bring a provision, with an exception to a rule or without
	OpReword EditOp = "reword" // change words and no rule
)

// Edit is one change of an amendment. Its zero value is none and is refused.
type Edit struct {
	Op      EditOp
	Address Address   // of what is changed, or of what is brought
	To      string    // OpSet: the new value, as in "9mo", "4" or "1.5"; the items of a list are parted by commas
	Item    string    // OpAdd: the number of the new item; may be empty
	Into    string    // OpInsert: the rule that gets the exception; empty where there is none
	When    Condition // OpAdd, OpInsert with Into
	Then    bool      // OpInsert: whether the rule is met when the exception applies
	Because string    // for the reader
}

// Condition is a condition of a draft: one of its fields is set. The zero value is
// no condition.
type Condition struct {
	Fact string // a truth
	Rule string // a rule of the decision, by its name
	All  []Condition
	Any  []Condition
	Not  *Condition
	Is   *Comparison // an enumeration is one of some options
	More *Comparison // a count is more than a number
}

// Comparison is a fact with what it is compared with.
type Comparison struct {
	Fact    string
	Options []string
	Number  int64
}

// IsZero reports whether there is no condition.
func (c Condition) IsZero() bool {
	return c.Fact == "" && c.Rule == "" && c.All == nil && c.Any == nil && c.Not == nil && c.Is == nil && c.More == nil
}

// draft is what an amendment changes in a text.
type draft struct {
	of       *Amendment
	changed  map[Address]Parameter // parameters with another value, or new here
	gone     map[Address]bool      // parameters, duties and provisions that were struck
	inserted map[Ref]bool          // provisions that were brought
}

// drafted gives the edition that an amendment makes of this one, its parameters,
// provisions and duties changed. What an edit means inside the rules shows when
// these are compiled; [Edition.Meaning] tells.
//
// The error is a *rule.Error of kind BadAmendment with the path of the change.
func (e Edition) Amend(a *Amendment) (Edition, error) {
	if e.Err() != nil {
		return Edition{}, e.Err()
	}
	if len(a.Changes) == 0 {
		return Edition{}, rule.Errorf(rule.BadAmendment, "changes", "", "the amendment changes nothing")
	}
	d := &draft{of: a, changed: map[Address]Parameter{}, gone: map[Address]bool{}, inserted: map[Ref]bool{}}
	e.state = &text{acts: e.state.acts, id: e.state.id, base: e.state, draft: d, memo: &sync.Map{}}
	for i, edit := range a.Changes {
		if err := e.apply(d, edit); err != nil {
			return Edition{}, rule.Errorf(rule.BadAmendment, fmt.Sprintf("changes[%d].%s", i, edit.Op), string(edit.Address), "%s", message(err))
		}
	}
	return e, nil
}

// message gives what an error says, without its kind and path.
func message(err error) string {
	var known *rule.Error
	if errors.As(err, &known) {
		return known.Message
	}
	return err.Error()
}

// apply notes what an edit changes outside the rules.
func (e Edition) apply(d *draft, edit Edit) error {
	switch edit.Op {
	case OpSet:
		return e.applySet(d, edit)
	case OpStrike:
		return e.applyStrike(d, edit)
	case OpAdd:
		return e.applyAdd(d, edit)
	case OpInsert:
		return e.applyInsert(d, edit)
	case OpReword:
		if !e.Has(edit.Address.Ref()) {
			return fmt.Errorf("there is no provision %s in this edition", edit.Address.Ref())
		}
		return nil
	}
	return fmt.Errorf("an edit is one of set, strike, add, insert, reword")
}

func (e Edition) applySet(d *draft, edit Edit) error {
	known, ok := parameterPlace[edit.Address]
	if !ok {
		return fmt.Errorf("there is no parameter at %s%s", edit.Address, didYouMean(string(edit.Address), ids(parameters, func(p Parameter) string { return string(p.Address) })))
	}
	p := parameters[known]
	if now, ok := e.findParameter(edit.Address); ok {
		p = now
	} else if !e.Has(edit.Address.Ref()) {
		return fmt.Errorf("there is no provision %s in this edition; insert it first", edit.Address.Ref())
	} else {
		p.Value = Value{kind: p.Value.kind}
	}
	value, err := ParseValue(p.Value.Kind(), edit.To)
	if err != nil {
		return err
	}
	if value.Equal(p.Value) {
		return fmt.Errorf("%s is %s already: the edit changes nothing", edit.Address, edit.To)
	}
	p.Value, p.From, p.Until = value, "", ""
	d.changed[edit.Address] = p
	delete(d.gone, edit.Address)
	return nil
}

func (e Edition) applyStrike(d *draft, edit Edit) error {
	ref, name := edit.Address.Ref(), edit.Address.Name()
	if ref == "" {
		return fmt.Errorf("%s is no address", edit.Address)
	}
	if !e.Has(ref) {
		return fmt.Errorf("there is no provision %s in this edition", ref)
	}
	if name == "" {
		if _, ok := Lookup(ref); !ok && !d.inserted[ref] {
			return fmt.Errorf("there is no provision %s in this edition", ref)
		}
	}
	d.gone[edit.Address] = true
	delete(d.changed, edit.Address)
	if name == "" {
		delete(d.inserted, ref)
	}
	return nil
}

// applyAdd gives a list of services a further one. Other lists are conditions.
func (e Edition) applyAdd(d *draft, edit Edit) error {
	if edit.Item != "" {
		if _, err := ParseRef(string(edit.Address.Ref()) + itemSuffix(edit.Item)); err != nil {
			return fmt.Errorf("%q is no number of an item of %s", edit.Item, edit.Address)
		}
	}
	list := Address(string(edit.Address) + "/services")
	p, ok := e.findParameter(list)
	if !ok {
		if edit.When.IsZero() {
			return fmt.Errorf("a further condition of %s needs a when", edit.Address)
		}
		return nil
	}
	if !edit.When.IsZero() || edit.Item == "" {
		return fmt.Errorf("a further service of %s needs an item such as s10 and no when", edit.Address)
	}
	item := string(edit.Address) + itemSuffix(edit.Item)
	if p.Value.Has(item) {
		return fmt.Errorf("%s has the item %s already", edit.Address, edit.Item)
	}
	p.Value = Value{kind: ListValue, list: append(slices.Clone(p.Value.list), item)}
	d.changed[list] = p
	d.inserted[Ref(item)] = true
	return nil
}

// itemSuffix gives what an item adds to the reference of its list: "(3)", ".s10".
func itemSuffix(item string) string {
	if strings.HasPrefix(item, "s") || strings.HasPrefix(item, "q") {
		return "." + item
	}
	return "(" + item + ")"
}

func (e Edition) applyInsert(d *draft, edit Edit) error {
	ref := edit.Address.Ref()
	if _, err := ParseRef(string(edit.Address)); err != nil {
		return fmt.Errorf("%s is no reference of a provision", edit.Address)
	}
	if e.Has(ref) && known(ref) {
		return fmt.Errorf("there is a provision %s already", ref)
	}
	if edit.Into != "" && edit.When.IsZero() {
		return fmt.Errorf("an exception to %s needs a when", edit.Into)
	}
	d.inserted[ref] = true
	delete(d.gone, Address(ref))
	return nil
}

// known reports whether the registry has a provision.
func known(ref Ref) bool {
	_, ok := Lookup(ref)
	return ok
}

// Has reports whether a provision stands in the edition: it is in force on its day,
// and no draft has struck it or one that it is part of. A unit that the registry
// does not have stands where the unit does that it is part of.
func (e Edition) Has(ref Ref) bool {
	if e.state == nil || !ref.Valid() {
		return false
	}
	d := e.state.draft
	for at := ref; ; {
		if d != nil && d.gone[Address(at)] {
			return false
		}
		if d != nil && d.inserted[at] {
			return true
		}
		if p, ok := Lookup(at); ok && !p.stands(e) {
			return false
		}
		parent, ok := at.Parent()
		if !ok {
			return true
		}
		at = parent
	}
}

// stands reports whether the acts in force have brought a provision and not taken
// it out again.
func (p Provision) stands(e Edition) bool {
	in := true
	for _, c := range p.History {
		switch c.Did {
		case Inserted:
			in = e.InForce(c.Act)
		case Removed:
			in = in && !e.InForce(c.Act)
		}
	}
	return in
}

// Draft gives the amendment of which the edition is the draft; nil for a text that
// was, or may have been, in force.
func (e Edition) Draft() *Amendment {
	if e.state == nil || e.state.draft == nil {
		return nil
	}
	return e.state.draft.of
}

// parameterIn gives the parameter at an address as a draft leaves it; decided is
// false where the draft says nothing of it.
func (t *text) parameterIn(e Edition, address Address) (p Parameter, ok, decided bool) {
	d := t.draft
	if d == nil {
		return Parameter{}, false, false
	}
	if d.gone[address] || !e.Has(address.Ref()) {
		return Parameter{}, false, true
	}
	if p, ok = d.changed[address]; ok {
		return d.without(p), true, true
	}
	base := e
	base.state = t.base
	if p, ok = base.Parameter(string(address)); ok {
		return d.without(p), true, true
	}
	return Parameter{}, false, true
}

// without takes struck items out of a list.
func (d *draft) without(p Parameter) Parameter {
	if p.Value.kind == ListValue && slices.ContainsFunc(p.Value.list, d.struckItem) {
		p.Value = Value{kind: ListValue, list: slices.DeleteFunc(slices.Clone(p.Value.list), d.struckItem)}
	}
	return p
}

func (d *draft) struckItem(item string) bool { return d.gone[Address(item)] }

// Def gives the definition of a decision in this edition: that of the decision, and
// in a draft with the facts that the draft has brought into its rules.
func (e Edition) Def(d *Decision) *rule.Decision {
	if e.state == nil || e.state.draft == nil {
		return d.Def()
	}
	if d.Computed != nil {
		return e.computed(d).Decision
	}
	def, _ := e.rules(d)
	return def
}

// Meaning tells how many conditions each edit of a draft changes in the rules of a
// decision. It is nil where the edition is no draft or the decision has no rules.
func (e Edition) Meaning(d *Decision) []int {
	rules := d
	if d.Grounds != nil {
		rules = d.Grounds
	}
	if e.Draft() == nil || rules.Rules == nil {
		return nil
	}
	_, hits := e.rules(rules)
	return hits
}

// rules gives the rules of a decision as a draft leaves them, and how many
// conditions each edit changed.
func (e Edition) rules(d *Decision) (*rule.Decision, []int) {
	def := *d.Rules
	def.Facts = slices.Clone(d.Rules.Facts)
	edited := &def
	draft := e.state.draft
	hits := make([]int, len(draft.of.Changes))
	for i, edit := range draft.of.Changes {
		r, ok := edit.inRules(d, edited)
		if !ok {
			continue
		}
		var n []int
		edited, n = edited.Edit(r)
		hits[i] = n[0]
		if n[0] > 0 {
			edited = withFacts(edited, edit.When, draft.of.Facts)
		}
	}
	return draft.lists(edited), hits
}

// inRules words an edit for the rules of a decision; false where it cannot concern
// them.
func (edit Edit) inRules(d *Decision, def *rule.Decision) (rule.Edit, bool) {
	at := string(edit.Address)
	switch edit.Op {
	case OpStrike:
		return rule.Edit{Kind: rule.Strike, At: at}, true
	case OpAdd:
		part, ok := edit.When.node(d, def)
		if edit.Item != "" && ok {
			part = part.At(at + itemSuffix(edit.Item))
		}
		return rule.Edit{Kind: rule.Add, At: at, Part: part}, ok
	case OpInsert:
		part, ok := edit.When.node(d, def)
		return rule.Edit{Kind: rule.Insert, At: at, Into: edit.Into, Part: part, Met: edit.Then}, ok && edit.Into != ""
	}
	return rule.Edit{}, false
}

// node makes a condition of the rules out of one of a draft. It fails where it
// names a rule that the decision does not have.
func (c Condition) node(d *Decision, def *rule.Decision) (*rule.Node, bool) {
	switch {
	case c.Fact != "":
		if stands, ok := d.Stands[c.Fact]; ok && def.FactIndex(c.Fact) < 0 {
			return Condition{Rule: stands}.node(d, def)
		}
		return rule.Holds(c.Fact), true
	case c.Rule != "":
		n := def.Rule(c.Rule)
		if n == nil {
			return nil, false
		}
		return n.Since("").Until(""), true // where it stands first may be dated; the draft means it as such
	case c.Not != nil:
		n, ok := c.Not.node(d, def)
		if !ok {
			return nil, false
		}
		return rule.Not(n), true
	case c.Is != nil:
		return rule.Is(c.Is.Fact, c.Is.Options...), true
	case c.More != nil:
		return rule.Above(c.More.Fact, rule.Number(c.More.Number)), true
	case c.Any != nil:
		return nodes(c.Any, d, def, rule.Any)
	case c.All != nil:
		return nodes(c.All, d, def, rule.All)
	}
	return nil, false
}

func nodes(list []Condition, d *Decision, def *rule.Decision, make func(string, ...*rule.Node) *rule.Node) (*rule.Node, bool) {
	var parts []*rule.Node
	for _, c := range list {
		n, ok := c.node(d, def)
		if !ok {
			return nil, false
		}
		parts = append(parts, n)
	}
	return make("", parts...), true
}

// Facts yields the facts that a condition names, in order.
func (c Condition) Facts(yield func(string) bool) {
	c.walk(func(c Condition) bool {
		switch {
		case c.Fact != "":
			return yield(c.Fact)
		case c.Is != nil:
			return yield(c.Is.Fact)
		case c.More != nil:
			return yield(c.More.Fact)
		}
		return true
	})
}

func (c Condition) walk(visit func(Condition) bool) bool {
	if !visit(c) {
		return false
	}
	for _, part := range slices.Concat(c.All, c.Any) {
		if !part.walk(visit) {
			return false
		}
	}
	return c.Not == nil || c.Not.walk(visit)
}

// Names reports whether a condition refers to a rule; false for "".
func (c Condition) Names(name string) bool {
	return name != "" && !c.walk(func(c Condition) bool { return c.Rule != name })
}

// withFacts gives a decision the facts of a condition that it does not have yet:
// out of the draft's own, or out of the dictionary.
func withFacts(d *rule.Decision, c Condition, own []rule.Fact) *rule.Decision {
	for name := range c.Facts {
		if d.FactIndex(name) >= 0 {
			continue
		}
		if f, ok := factNamed(name, own); ok {
			more := *d
			more.Facts = append(slices.Clone(d.Facts), f)
			d = &more
		}
	}
	return d
}

// factNamed finds a fact among a draft's own and in the dictionary.
func factNamed(name string, own []rule.Fact) (rule.Fact, bool) {
	for _, f := range own {
		if f.Name == name {
			return f, true
		}
	}
	if at, ok := factPlace[name]; ok {
		return facts[at], true
	}
	return rule.Fact{}, false
}

// FactNamed finds a fact of the dictionary.
func FactNamed(name string) (rule.Fact, bool) { return factNamed(name, nil) }

// lists puts the items of changed lists into the values of a decision.
func (d *draft) lists(def *rule.Decision) *rule.Decision {
	changed := *def
	changed.Values = slices.Clone(def.Values)
	for i, v := range def.Values {
		cases := slices.Clone(v.Cases)
		for j, c := range cases {
			if c.Value.Type() == rule.ListType {
				cases[j].Value = d.list(c.Value)
			}
		}
		changed.Values[i].Cases = cases
	}
	return &changed
}

// list takes struck services out of a list of services and puts added ones behind
// the last of their kind.
func (d *draft) list(v rule.Value) rule.Value {
	var items []string
	for _, item := range v.Items() {
		items = append(items, item.Text())
	}
	for address, p := range d.changed {
		if p.Value.kind != ListValue || address.Name() != "services" || len(p.Value.list) == 0 || !slices.Contains(items, p.Value.list[0]) {
			continue
		}
		for _, item := range p.Value.list {
			if !slices.Contains(items, item) {
				items = append(items, item)
			}
		}
	}
	items = slices.DeleteFunc(items, d.struckItem)
	slices.SortStableFunc(items, func(a, b string) int {
		if !Ref(a).Valid() || !Ref(b).Valid() {
			return 0
		}
		return compareCites(a, b)
	})
	return rule.Options(items...)
}

// computed gives a computed decision with the facts that a draft has brought into
// its grounds.
func (e Edition) computed(d *Decision) *rule.Computed {
	if e.state == nil || e.state.draft == nil || d.Grounds == nil {
		return d.Computed
	}
	if c, ok := e.state.memo.Load(d); ok {
		return c.(*rule.Computed)
	}
	grounds, _ := e.rules(d.Grounds)
	def := *d.Computed.Decision
	def.Facts = slices.Clone(def.Facts)
	for _, f := range grounds.Facts {
		if def.FactIndex(f.Name) < 0 {
			def.Facts = append(def.Facts, f)
		}
	}
	c := *d.Computed
	c.Decision = &def
	kept, _ := e.state.memo.LoadOrStore(d, &c)
	return kept.(*rule.Computed)
}

// Ask answers the grounds of a computed decision from the facts of the decision.
func (e Edition) Ask(grounds *Decision, in *rule.Inputs) rule.Answer {
	c := e.Compiled(grounds)
	var v rule.Vector
	for i, f := range c.Decision().Facts {
		if at := in.Of.FactIndex(f.Name); at >= 0 {
			_ = c.Decision().Set(&v, i, in.Facts[at]) // checked with the facts of the decision
		}
	}
	return c.Answer(&v)
}

// Cover gives values of a fact of a computed decision that its grounds can tell
// apart.
func (e Edition) Cover(grounds *Decision, in *rule.Inputs, fact int) []rule.Value {
	c := e.Compiled(grounds)
	if at := c.Decision().FactIndex(in.Of.Facts[fact].Name); at >= 0 {
		return c.Classes(at)
	}
	return nil
}
