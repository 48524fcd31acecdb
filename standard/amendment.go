package standard

// Amendments: a draft as data, and the edition that it would make.

import (
	"errors"
	"fmt"
	"maps"
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

// draft is what an amendment changes in a text, or several do one after the other.
type draft struct {
	chain    []*Amendment          // as they were applied; the last is the one that made the text
	edits    []Edit                // of all of them
	facts    []rule.Fact           // of all of them
	changed  map[Address]Parameter // parameters with another value, or new here
	gone     map[Address]bool      // parameters, duties and provisions that were struck
	inserted map[Ref]bool          // provisions that were brought
}

// then gives a draft that goes on from this one, which may be nil.
func (d *draft) then(a *Amendment) *draft {
	next := &draft{changed: map[Address]Parameter{}, gone: map[Address]bool{}, inserted: map[Ref]bool{}}
	if d != nil {
		next = &draft{slices.Clone(d.chain), slices.Clone(d.edits), slices.Clone(d.facts), maps.Clone(d.changed), maps.Clone(d.gone), maps.Clone(d.inserted)}
	}
	next.chain, next.facts = append(next.chain, a), append(next.facts, a.Facts...)
	return next
}

// of gives the amendment that made the text.
func (d *draft) of() *Amendment { return d.chain[len(d.chain)-1] }

// Amend gives the edition that an amendment makes of this one, its parameters,
// provisions and duties changed. What an edit means inside the rules shows when
// these are compiled; [Edition.Meaning] tells. The edition may be a draft itself:
// then the amendment comes on top of it.
//
// The error is a *rule.Error of kind BadAmendment with the path of the change.
func (e Edition) Amend(a *Amendment) (Edition, error) {
	if e.Err() != nil {
		return Edition{}, e.Err()
	}
	if len(a.Changes) == 0 {
		return Edition{}, rule.Errorf(rule.BadAmendment, "changes", "", "the amendment changes nothing")
	}
	d, base := e.state.draft.then(a), e.state
	if base.draft != nil {
		base = base.base
	}
	e.state = &text{acts: e.state.acts, id: e.state.id, base: base, draft: d, memo: &sync.Map{}}
	for i, edit := range a.Changes {
		d.edits = append(d.edits, edit)
		if err := e.apply(d, edit); err != nil {
			return Edition{}, rule.Errorf(rule.BadAmendment, fmt.Sprintf("changes[%d].%s", i, edit.Op), string(edit.Address), "%s", message(err))
		}
	}
	return e, nil
}

// redrafted gives the text that other acts would have made, with the same drafts: no
// text at all, with no act in force, where one of them cannot be applied to it.
func (e Edition) redrafted(acts actSet) *text {
	if made, ok := e.state.memo.Load(acts); ok {
		return made.(*text)
	}
	drafted := e.state
	e.state = texts[acts]
	for _, a := range drafted.draft.chain {
		var err error
		if e, err = e.Amend(a); err != nil {
			e.state = &text{memo: &sync.Map{}}
			break
		}
	}
	kept, _ := drafted.memo.LoadOrStore(acts, e.state)
	return kept.(*text)
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
	if err == nil {
		err = e.checkItems(edit.Address, value)
	}
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

// checkItems refuses a list with an item that nothing can be made of, or twice the
// same.
func (e Edition) checkItems(address Address, value Value) error {
	seen := map[string]bool{}
	for item := range value.List() {
		switch {
		case seen[item]:
			return fmt.Errorf("the list has %s twice", item)
		case address.Name() == "services" && !(Address(item).Within(Address(address.Ref())) && (known(Ref(item)) || e.brought(Ref(item)))):
			return fmt.Errorf("%s is no service of %s; a further one is added with add", item, address.Ref())
		case address == postList && !slices.Contains(Posts(), item):
			return fmt.Errorf("annex 5 has no post %s%s; a draft can take posts out, not bring new ones", item, didYouMean(item, slices.Values(Posts())))
		case address.Ref() == "annex2" && !slices.Contains(sheetRows(), item):
			return fmt.Errorf("the form has no row %s; a draft can move rows and take them out, not bring new ones", item)
		}
		seen[item] = true
	}
	return nil
}

// postList is the list of the posts of annex 5.
const postList Address = "annex5/posts"

// HasPost reports whether the staffing table has a post in this edition: annex 5 lists
// it, and its row stands.
func (e Edition) HasPost(post string) bool {
	list, _ := e.Parameter(string(postList))
	row := slices.Index(Posts(), post) + 1
	return list.Value.Has(post) && e.Has(Ref(fmt.Sprintf("annex5(%d)", row)))
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
		p, ok := ProvisionByRef(ref)
		if !ok && !d.inserted[ref] {
			return fmt.Errorf("there is no provision %s in this edition", ref)
		}
		if strings.HasPrefix(string(ref), "chapter:") {
			return fmt.Errorf("%s is a heading (%s); strike its paragraphs", ref, p.Summary.En)
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
	if parent, ok := ref.Parent(); ok {
		if _, ok := e.findParameter(Address(string(parent) + "/services")); ok && parent != "p40" {
			return fmt.Errorf("a further service is added to its list: add %s, with an item", parent)
		}
	}
	d.inserted[ref] = true
	delete(d.gone, Address(ref))
	return nil
}

// known reports whether the registry has a provision.
func known(ref Ref) bool {
	_, ok := ProvisionByRef(ref)
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
		if p, ok := ProvisionByRef(at); ok && !p.stands(e) {
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
	return e.state.draft.of()
}

// FactNamed finds a fact of the dictionary, or one that a draft has brought.
func (e Edition) FactNamed(name string) (rule.Fact, bool) {
	if e.Draft() == nil {
		return FactNamed(name)
	}
	return factNamed(name, e.state.draft.facts)
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

// struckItem reports whether an item of a list was struck, or a unit that it is part of.
func (d *draft) struckItem(item string) bool {
	if d.gone[Address(item)] {
		return true
	}
	for at, ok := Ref(item), Ref(item).Valid(); ok; at, ok = at.Parent() {
		if d.gone[Address(at)] {
			return true
		}
	}
	return false
}

// Within reports whether an address is another, or lies in the unit that the other
// is.
func (a Address) Within(of Address) bool {
	if a == of {
		return true
	}
	if of.Name() != "" {
		return false
	}
	for at, ok := a.Ref(), true; ok; at, ok = at.Parent() {
		if at == of.Ref() {
			return true
		}
	}
	return false
}

// Def gives the definition of a decision in this edition: that of the decision, and
// in a draft with the facts that the draft has brought into its rules.
func (e Edition) Def(d *Decision) *rule.Decision {
	if e.state == nil || e.state.draft == nil {
		return d.Def()
	}
	if d.Computed != nil {
		return e.computed(d).Decision
	}
	return e.rules(d).def
}

// Meaning tells how many conditions each edit of the amendment changes in the rules of
// a decision. It is nil where the edition is no draft or the decision has no rules.
func (e Edition) Meaning(d *Decision) []int {
	rules := d
	if d.Grounds != nil {
		rules = d.Grounds
	}
	if e.Draft() == nil || rules.Rules == nil {
		return nil
	}
	hits := e.rules(rules).hits
	return hits[len(hits)-len(e.Draft().Changes):]
}

// redone are the rules of a decision as a draft leaves them, and how many conditions
// each edit changed.
type redone struct {
	def  *rule.Decision
	hits []int
	err  error // they have become too many
}

// maxConditions is how many conditions the rules of a decision can have under a draft;
// without one they have some hundred.
const maxConditions = 2500

// rules redoes the rules of a decision for a draft. The first call for a text does it;
// later ones find it.
func (e Edition) rules(d *Decision) *redone {
	type key struct{ of *Decision }
	if made, ok := e.state.memo.Load(key{d}); ok {
		return made.(*redone)
	}
	kept, _ := e.state.memo.LoadOrStore(key{d}, e.redo(d))
	return kept.(*redone)
}

func (e Edition) redo(d *Decision) *redone {
	def := *d.Rules
	def.Facts = slices.Clone(d.Rules.Facts)
	edited := &def
	draft := e.state.draft
	hits := make([]int, len(draft.edits))
	for i, edit := range draft.edits {
		list := edit.inRules(d, edited)
		if list == nil {
			continue
		}
		var changed []int
		edited, changed = edited.Edit(list...)
		for _, n := range changed {
			hits[i] += n
		}
		if hits[i] > 0 {
			edited = withFacts(edited, edit.When, draft.facts)
		}
		if edited.Size() > maxConditions {
			return &redone{edited, hits, fmt.Errorf("%s would have more than %d conditions: too many to be decided", def.Name, maxConditions)}
		}
	}
	return &redone{def: e.lists(edited), hits: hits}
}

// inRules words an edit for the rules of a decision; none where it cannot concern
// them.
func (edit Edit) inRules(d *Decision, def *rule.Decision) []rule.Edit {
	if edit.Op == OpStrike {
		return edit.strikes(def)
	}
	if one, ok := edit.inRule(d, def); ok {
		return []rule.Edit{one}
	}
	return nil
}

// strikes takes out the condition at an address or, where the rules have none there,
// all conditions in the unit that it is. What other rules take from a condition that
// is struck stays, but for that which counts with a number that goes too.
func (edit Edit) strikes(def *rule.Decision) []rule.Edit {
	exact := slices.Contains(slices.Collect(def.Addresses()), string(edit.Address))
	var list []rule.Edit
	for at := range def.Addresses() {
		address := Address(at)
		if address == edit.Address || address.Within(edit.Address) && (!exact || hasNumber(address.Ref())) {
			list = append(list, rule.Edit{Kind: rule.Strike, At: at})
		}
	}
	return list
}

// hasNumber reports whether a unit itself states a number.
func hasNumber(ref Ref) bool {
	return slices.ContainsFunc(parameters, func(p Parameter) bool { return p.Address.Ref() == ref && p.Value.kind != ListValue })
}

func (edit Edit) inRule(d *Decision, def *rule.Decision) (rule.Edit, bool) {
	at := string(edit.Address)
	switch edit.Op {
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
func (e Edition) lists(def *rule.Decision) *rule.Decision {
	changed := *def
	changed.Values = slices.Clone(def.Values)
	for i, v := range def.Values {
		cases := slices.Clone(v.Cases)
		for j, c := range cases {
			if c.Value.Type() == rule.ListType {
				cases[j].Value = e.list(c.Value)
			}
		}
		changed.Values[i].Cases = cases
	}
	return &changed
}

// list makes each list of services that a value repeats what the draft has made of it.
func (e Edition) list(v rule.Value) rule.Value {
	base := e
	base.state = e.state.base
	var items []string
	for _, item := range v.Items() {
		items = append(items, item.Text())
	}
	for was := range base.Parameters() {
		if was.Address.Name() != "services" || len(was.Value.list) == 0 || !slices.Contains(items, was.Value.list[0]) {
			continue
		}
		is, _ := e.Parameter(string(was.Address))
		items = slices.DeleteFunc(items, func(item string) bool { return was.Value.Has(item) && !is.Value.Has(item) })
		for item := range is.Value.List() {
			if !slices.Contains(items, item) {
				items = append(items, item)
			}
		}
	}
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
	grounds := e.rules(d.Grounds).def
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

// Ask answers the grounds of a computed decision from the facts of the decision, under
// the readings chosen for it.
func (e Edition) Ask(grounds *Decision, in *rule.Inputs) rule.Answer {
	return in.Ask(e.Compiled(grounds))
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
