package conformance

import (
	"bytes"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// Bounds of a draft: what a person writes stays far below them.
const (
	maxDraft     = 1 << 20
	maxChanges   = 1000
	maxCondition = 32  // levels
	maxBrought   = 200 // changes that bring conditions
	maxGrounds   = 4   // further facts of a computed decision, each of which doubles its work
)

// Amend gives the edition that an amendment makes of another, and checks that every
// edit of it names and changes something: a parameter, a provision, a duty, or a
// condition of a decision. The error is a *rule.Error of kind BadAmendment with the
// path of the change.
func Amend(e standard.Edition, a *standard.Amendment) (standard.Edition, error) {
	after, err := e.Amend(a)
	if err != nil {
		return standard.Edition{}, err
	}
	if err := checkFacts(e, a); err != nil {
		return standard.Edition{}, err
	}
	if err := checkNumbers(e, after, a); err != nil {
		return standard.Edition{}, err
	}
	hits := make([]int, len(a.Changes))
	for d := range Decisions() {
		for i, n := range after.Meaning(d) {
			hits[i] += n
		}
		if err := compiles(after, d, a); err != nil {
			return standard.Edition{}, err
		}
	}
	for i, edit := range a.Changes {
		if hits[i] == 0 && !editStands(after, edit) {
			return standard.Edition{}, rule.Errorf(rule.BadAmendment, changePath(i, edit), string(edit.Address), "%s", namesNothing(edit))
		}
	}
	return after, nil
}

// compiles makes the rules of a decision ready, so that what cannot be decided is
// found before it is asked.
func compiles(e standard.Edition, d *standard.Decision, a *standard.Amendment) error {
	rules := d
	if d.Grounds != nil {
		rules = d.Grounds
	}
	if rules.Rules == nil {
		return nil
	}
	if d.Grounds != nil && len(e.Def(d).Facts) > len(d.Def().Facts)+maxGrounds {
		return rule.Errorf(rule.BadAmendment, "facts", "", "%s can be given at most %d further facts", d.Def().Name, maxGrounds)
	}
	if err := e.Ready(rules); err != nil {
		known := asError(err)
		if standard.IsParameter(standard.Address(known.Path)) {
			return badNumber(a, d.Def().Name, standard.Address(known.Path), known)
		}
		return rule.Errorf(rule.BadAmendment, "changes", "", "%v", err)
	}
	return nil
}

// needed are the numbers without which a computed decision cannot be decided, each
// with the unit in which it counts.
var needed = []struct {
	decision string
	address  standard.Address
	unit     string
}{
	{"contract-term", "p16/term", "mo"}, {"contract-term", "p16/extension", "mo"},
	{"staffing", "annex5/lower-band-to", ""}, {"staffing", "annex5/upper-band-from", ""}, {"staffing", "annex5/upper-band-to", ""},
	{"evaluation-sheet", "criteria:9/points-maximum", ""}, {"evaluation-sheet", "criteria:9/block-minimum", ""},
	{"evaluation-sheet", "criteria:9/total-minimum", ""}, {"evaluation-sheet", "criteria:9/total-minimum-minor", ""},
}

// checkNumbers reports a number that a computed decision needs and that the draft has
// struck or has given in another unit.
func checkNumbers(before, after standard.Edition, a *standard.Amendment) error {
	for _, n := range needed {
		if _, had := before.Parameter(string(n.address)); !had {
			continue
		}
		if _, err := after.Number(string(n.address), n.unit); err != nil {
			return badNumber(a, n.decision, n.address, asError(err))
		}
	}
	return nil
}

// badNumber words that a decision cannot do without a number, or not with the one that
// the draft has given.
func badNumber(a *standard.Amendment, decision string, address standard.Address, err *rule.Error) error {
	path := "changes"
	for i, edit := range a.Changes {
		if address.Within(edit.Address) && (edit.Op == standard.OpStrike || edit.Op == standard.OpSet) {
			path = changePath(i, edit)
		}
	}
	if err.Kind == rule.BadValue {
		return rule.Errorf(rule.BadAmendment, path, err.Value, "%s cannot count with %s: %s", decision, address, err.Message)
	}
	return rule.Errorf(rule.BadAmendment, path, string(address), "%s cannot be decided without the number %s; set another number, or strike the condition that uses it", decision, address)
}

func changePath(i int, edit standard.Edit) string {
	return fmt.Sprintf("changes[%d].%s", i, edit.Op)
}

// editStands reports whether an edit that changes no condition changes something
// else: a parameter, a provision, a duty, or words.
func editStands(after standard.Edition, edit standard.Edit) bool {
	switch edit.Op {
	case standard.OpSet, standard.OpReword:
		return true
	case standard.OpInsert:
		return edit.Into == ""
	case standard.OpAdd:
		_, ok := after.Parameter(string(edit.Address) + "/services")
		return ok
	}
	if edit.Address.Name() == "" {
		return true // a provision that the registry has; the edition has checked it
	}
	_, isDuty := standard.DutyByID(string(edit.Address))
	return isDuty || standard.IsParameter(edit.Address)
}

func namesNothing(edit standard.Edit) string {
	switch edit.Op {
	case standard.OpInsert:
		hint := ""
		if near := rule.Nearest(edit.Into, slices.Values(ruleNames())); near != "" {
			hint = "; did you mean " + near + "?"
		}
		return fmt.Sprintf("no decision has a rule %q%s", edit.Into, hint)
	case standard.OpAdd:
		return fmt.Sprintf("no decision has a list of conditions at %s", edit.Address)
	}
	hint := ""
	if near := rule.Nearest(string(edit.Address), slices.Values(conditionAddresses())); near != "" {
		hint = "; did you mean " + near + "?"
	}
	return fmt.Sprintf("no condition, parameter or duty stands at %s%s", edit.Address, hint)
}

// checkFacts reports a fact of a draft that no condition uses, and a condition that
// uses a fact that nobody knows.
func checkFacts(e standard.Edition, a *standard.Amendment) error {
	own := map[string]bool{}
	for i, f := range a.Facts {
		path := fmt.Sprintf("facts[%d].name", i)
		if _, known := e.FactNamed(f.Name); known || own[f.Name] {
			return rule.Errorf(rule.BadAmendment, path, f.Name, "there is a fact of this name already")
		}
		own[f.Name] = true
	}
	used := map[string]bool{}
	for i, edit := range a.Changes {
		for name := range edit.When.Facts {
			used[name] = true
			if _, known := e.FactNamed(name); !known && !own[name] {
				return rule.Errorf(rule.BadAmendment, fmt.Sprintf("changes[%d].when", i), name, "there is no fact of this name; a new one stands under facts%s", didYouMean(name, allFacts()))
			}
		}
	}
	for i, f := range a.Facts {
		if !used[f.Name] {
			return rule.Errorf(rule.BadAmendment, fmt.Sprintf("facts[%d].name", i), f.Name, "no condition of the draft uses this fact")
		}
	}
	return nil
}

func allFacts() []string {
	names := map[string]bool{}
	for d := range Decisions() {
		for _, f := range d.Def().Facts {
			names[f.Name] = true
		}
	}
	return slices.Sorted(maps.Keys(names))
}

// ReadAmendment reads a draft in its JSON form. What is not a draft is a *rule.Error
// of kind BadAmendment, or DuplicateName, with a path.
func ReadAmendment(text []byte) (*standard.Amendment, error) {
	if len(text) > maxDraft {
		return nil, badDraft("", "", "a draft must not be longer than %d bytes", maxDraft)
	}
	d := jsontext.NewDecoder(bytes.NewBuffer(bytes.Clone(text)))
	value, err := d.ReadValue()
	if err != nil {
		known := asError(formError(err, text))
		if known.Kind == rule.BadRequest {
			known.Kind = rule.BadAmendment
		}
		return nil, known
	}
	value = value.Clone()
	if _, err := d.ReadToken(); err != io.EOF {
		return nil, badDraft("", "", "a file must hold one draft and nothing after it")
	}
	r := &draftReader{}
	a := r.amendment(value)
	return a, r.err
}

func badDraft(path, value, format string, args ...any) error {
	return rule.Errorf(rule.BadAmendment, path, value, format, args...)
}

// draftReader reads a draft and keeps the first thing that is wrong.
type draftReader struct{ err error }

func (r *draftReader) fail(path, value, format string, args ...any) {
	if r.err == nil {
		r.err = badDraft(path, value, format, args...)
	}
}

// object reads the members of an object and refuses those that are not known.
func (r *draftReader) object(path string, value jsontext.Value, known ...string) map[string]jsontext.Value {
	list, err := members(path, value)
	if err != nil {
		r.fail(path, string(value), "must be an object")
		return nil
	}
	found := map[string]jsontext.Value{}
	for _, m := range list {
		if !slices.Contains(known, m.name) {
			r.fail(join(path, m.name), m.name, "there is no member of this name here%s", didYouMean(m.name, known))
		}
		found[m.name] = m.value
	}
	return found
}

func join(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}

// list reads the items of an array.
func (r *draftReader) list(path string, value jsontext.Value, most int, each func(path string, item jsontext.Value)) {
	if value.Kind() != '[' {
		r.fail(path, string(value), "must be a list")
		return
	}
	d := jsontext.NewDecoder(bytes.NewBuffer(value.Clone()))
	if _, err := d.ReadToken(); err != nil {
		r.fail(path, "", "%v", err)
		return
	}
	for i := 0; d.PeekKind() != ']' && r.err == nil; i++ {
		if i == most {
			r.fail(path, "", "more than %d items", most)
			return
		}
		item, err := d.ReadValue()
		if err != nil {
			r.fail(path, "", "%v", err)
			return
		}
		each(fmt.Sprintf("%s[%d]", path, i), item.Clone())
	}
}

func (r *draftReader) text(path string, value jsontext.Value) string {
	s, ok := text(value)
	if !ok {
		r.fail(path, string(value), "must be a string")
	}
	return s
}

func (r *draftReader) date(path string, value jsontext.Value) calendar.Date {
	d, err := calendar.ParseDate(r.text(path, value))
	if err != nil {
		r.fail(path, string(value), "must be a date such as 2022-12-01")
	}
	return d
}

func (r *draftReader) amendment(value jsontext.Value) *standard.Amendment {
	a := &standard.Amendment{}
	m := r.object("", value, "amendment", "against", "signed", "in_force", "facts", "changes")
	for _, name := range []string{"amendment", "against", "changes"} {
		if _, ok := m[name]; !ok {
			r.fail(name, "", "a draft must have the member %q", name)
			return a
		}
	}
	a.Name = r.text("amendment", m["amendment"])
	a.Against = r.text("against", m["against"])
	if !slices.Contains([]string{"138", "49", "325", "383"}, a.Against) {
		r.fail("against", a.Against, "must name an edition: 138, 49, 325 or 383")
	}
	if v, ok := m["signed"]; ok {
		a.Signed = r.date("signed", v)
	}
	if v, ok := m["in_force"]; ok {
		a.InForce = r.date("in_force", v)
	}
	if v, ok := m["facts"]; ok {
		r.list("facts", v, maxChanges, func(path string, item jsontext.Value) { a.Facts = append(a.Facts, r.fact(path, item)) })
	}
	r.list("changes", m["changes"], maxChanges, func(path string, item jsontext.Value) { a.Changes = append(a.Changes, r.edit(path, item)) })
	if len(a.Changes) == 0 {
		r.fail("changes", "", "the amendment changes nothing")
	}
	brought := 0
	for _, edit := range a.Changes {
		if !edit.When.IsZero() {
			brought++
		}
	}
	if brought > maxBrought {
		r.fail("changes", "", "more than %d changes bring conditions", maxBrought)
	}
	return a
}

var factTypes = map[string]rule.Type{"truth": rule.TruthType, "count": rule.CountType, "enumeration": rule.OptionType}

func (r *draftReader) fact(path string, value jsontext.Value) rule.Fact {
	m := r.object(path, value, "name", "type", "en", "ru", "max", "options")
	f := rule.Fact{Max: 1_000_000}
	for _, name := range []string{"name", "type", "en", "ru"} {
		if _, ok := m[name]; !ok {
			r.fail(join(path, name), "", "a fact must have the member %q", name)
			return f
		}
	}
	f.Name = r.text(join(path, "name"), m["name"])
	if !factName(f.Name) {
		r.fail(join(path, "name"), f.Name, "a name is made of small letters, digits and _")
	}
	typeName := r.text(join(path, "type"), m["type"])
	f.Type = factTypes[typeName]
	if f.Type == rule.NoType {
		r.fail(join(path, "type"), typeName, "must be truth, count or enumeration")
	}
	f.Yes = rule.Text{En: r.text(join(path, "en"), m["en"]), Ru: r.text(join(path, "ru"), m["ru"])}
	f.No = rule.Text{En: "not: " + f.Yes.En, Ru: "не: " + f.Yes.Ru}
	if v, ok := m["max"]; ok {
		n, err := parseCount(join(path, "max"), v)
		if err != nil || n.Int() < 1 || n.Int() > f.Max {
			r.fail(join(path, "max"), string(v), "must be a whole number from 1 to %d", f.Max)
		}
		f.Max = n.Int()
	}
	if v, ok := m["options"]; ok {
		r.list(join(path, "options"), v, 50, func(p string, item jsontext.Value) { f.Options = append(f.Options, r.text(p, item)) })
	}
	if (f.Type == rule.OptionType) != (len(f.Options) > 1) {
		r.fail(join(path, "options"), "", "an enumeration, and nothing else, has options, two or more")
	}
	return f
}

func factName(s string) bool {
	return s != "" && len(s) <= 64 && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz0123456789_") == ""
}

// edit reads one change: it is named by its operation.
func (r *draftReader) edit(path string, value jsontext.Value) standard.Edit {
	m := r.object(path, value, "set", "strike", "add", "insert", "reword", "to", "item", "into", "when", "then", "because", "note")
	var e standard.Edit
	for _, op := range []standard.EditOp{standard.OpSet, standard.OpStrike, standard.OpAdd, standard.OpInsert, standard.OpReword} {
		v, ok := m[string(op)]
		switch {
		case !ok:
		case e.Op != "":
			r.fail(path, "", "a change does one thing: %s or %s", e.Op, op)
		default:
			e.Op = op
			at := r.text(join(path, string(op)), v)
			address, err := standard.ParseAddress(at)
			if err != nil {
				r.fail(join(path, string(op)), at, "%v", asError(err).Message)
			}
			e.Address = address
		}
	}
	if e.Op == "" {
		r.fail(path, "", "a change is one of set, strike, add, insert, reword")
		return e
	}
	r.only(path, m, e.Op)
	r.rest(path, m, &e)
	return e
}

// allowed are the members that go with an operation, besides because.
var allowed = map[standard.EditOp][]string{
	standard.OpSet:    {"to"},
	standard.OpAdd:    {"item", "when"},
	standard.OpInsert: {"into", "when", "then"},
	standard.OpReword: {"note"},
}

func (r *draftReader) only(path string, m map[string]jsontext.Value, op standard.EditOp) {
	for _, name := range slices.Sorted(maps.Keys(m)) {
		if name != string(op) && name != "because" && !slices.Contains(allowed[op], name) {
			r.fail(join(path, name), name, "does not go with %s", op)
		}
	}
	if _, ok := m["to"]; op == standard.OpSet && !ok {
		r.fail(join(path, "to"), "", "set must have the member \"to\"")
	}
}

func (r *draftReader) rest(path string, m map[string]jsontext.Value, e *standard.Edit) {
	if v, ok := m["to"]; ok {
		e.To = r.value(join(path, "to"), v)
	}
	if v, ok := m["item"]; ok {
		e.Item = r.text(join(path, "item"), v)
	}
	if v, ok := m["into"]; ok {
		e.Into = r.text(join(path, "into"), v)
	}
	if v, ok := m["because"]; ok {
		e.Because = r.text(join(path, "because"), v)
	}
	if v, ok := m["note"]; ok {
		e.Because = r.text(join(path, "note"), v)
	}
	if v, ok := m["then"]; ok {
		switch then := r.text(join(path, "then"), v); then {
		case "met", "not_met":
			e.Then = then == "met"
		default:
			r.fail(join(path, "then"), then, "must be met or not_met")
		}
	}
	if v, ok := m["when"]; ok {
		e.When = r.condition(join(path, "when"), v, 0)
	}
	_, when := m["when"]
	_, then := m["then"]
	if e.Op == standard.OpInsert && (when != (e.Into != "") || then != when) {
		r.fail(path, "", "an exception has all of into, when and then")
	}
	if e.When.Names(e.Into) {
		r.fail(join(path, "when"), e.Into, "a rule cannot be a condition of its own exception")
	}
}

// value reads the new value of a parameter: a string, a number, or a list of names.
func (r *draftReader) value(path string, v jsontext.Value) string {
	switch v.Kind() {
	case '"':
		return r.text(path, v)
	case '0':
		return string(v)
	case '[':
		var items []string
		r.list(path, v, maxChanges, func(p string, item jsontext.Value) {
			if item.Kind() == '0' {
				items = append(items, string(item))
			} else {
				items = append(items, r.text(p, item))
			}
		})
		return strings.Join(items, ", ")
	}
	r.fail(path, string(v), "must be a string, a number or a list")
	return ""
}

// condition reads a condition: the name of a truth, or an object with one member.
func (r *draftReader) condition(path string, value jsontext.Value, depth int) standard.Condition {
	var c standard.Condition
	if depth > maxCondition {
		r.fail(path, "", "a condition must not be deeper than %d levels", maxCondition)
		return c
	}
	if value.Kind() == '"' {
		c.Fact = r.text(path, value)
		return c
	}
	m := r.object(path, value, "all", "any", "not", "rule", "is", "more_than")
	if len(m) != 1 {
		r.fail(path, "", "a condition is the name of a fact, or one of all, any, not, rule, is, more_than")
		return c
	}
	parts := func(name string) []standard.Condition {
		list := []standard.Condition{}
		r.list(join(path, name), m[name], maxChanges, func(p string, item jsontext.Value) {
			list = append(list, r.condition(p, item, depth+1))
		})
		if len(list) == 0 {
			r.fail(join(path, name), "", "must not be empty")
		}
		return list
	}
	for name, v := range m {
		switch name {
		case "all":
			c.All = parts(name)
		case "any":
			c.Any = parts(name)
		case "not":
			not := r.condition(join(path, name), v, depth+1)
			c.Not = &not
		case "rule":
			c.Rule = r.text(join(path, name), v)
		default:
			r.comparison(join(path, name), name, v, &c)
		}
	}
	return c
}

// comparison reads {"is": {"citizenship": ["foreigner"]}} and {"more_than":
// {"violations": 2}}.
func (r *draftReader) comparison(path, name string, value jsontext.Value, c *standard.Condition) {
	list, err := members(path, value)
	if err != nil || len(list) != 1 {
		r.fail(path, string(value), "must be an object with one fact")
		return
	}
	cmp := &standard.Comparison{Fact: list[0].name}
	path = join(path, cmp.Fact)
	if name == "is" {
		c.Is = cmp
		if list[0].value.Kind() == '"' {
			cmp.Options = []string{r.text(path, list[0].value)}
			return
		}
		r.list(path, list[0].value, 50, func(p string, item jsontext.Value) { cmp.Options = append(cmp.Options, r.text(p, item)) })
		return
	}
	c.More = cmp
	n, err := strconv.ParseInt(string(list[0].value), 10, 64)
	if err != nil || n < 0 {
		r.fail(path, string(list[0].value), "must be a whole number")
	}
	cmp.Number = n
}

// ruleNames lists the rules of all decisions by name.
func ruleNames() []string { return gather(func(d *rule.Decision) []string { return d.RuleNames() }) }

// conditionAddresses lists the addresses of all conditions.
func conditionAddresses() []string {
	return gather(func(d *rule.Decision) []string { return slices.Collect(d.Addresses()) })
}

func gather(of func(*rule.Decision) []string) []string {
	found := map[string]bool{}
	for d := range Decisions() {
		for _, one := range []*standard.Decision{d, d.Grounds} {
			if one == nil || one.Rules == nil {
				continue
			}
			for _, name := range of(one.Rules) {
				found[name] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(found))
}
