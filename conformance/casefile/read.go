package casefile

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// The bounds of a case file.
const (
	maxBytes  = 1 << 20
	maxName   = 32
	maxMonths = 36

	identityDigits = 12 // of the number that each person has
)

// Read reads a case in its JSON form and checks that it can have happened. The
// error is a *rule.Error of kind BadCase, whose path says where: a misspelt name,
// a name twice, a value of a wrong type, an event after the day of the case, or,
// with the paths of both joined by ", ", two events that exclude each other. What
// the standard forbids is no error: the audit exists to find it.
func Read(json []byte) (Case, error) {
	c := Case{subject: subjects[0]}
	if len(json) > maxBytes {
		return Case{}, bad("", "", "a case must not be longer than %d bytes", maxBytes)
	}
	r := &reader{d: jsontext.NewDecoder(bytes.NewReader(json)), raw: map[string]jsontext.Value{}}
	if err := r.members(); err != nil {
		return Case{}, err
	}
	for _, read := range []func(*Case) error{r.head, r.readings, r.entries, r.facts, r.events} {
		if err := read(&c); err != nil {
			return Case{}, err
		}
	}
	return c, c.check()
}

// bad is the error of a case.
func bad(path, value, format string, args ...any) error {
	return rule.Errorf(rule.BadCase, path, value, format, args...)
}

// asBad turns an error of another kind into one of a case.
func asBad(err error) error {
	var known *rule.Error
	if !errors.As(err, &known) {
		return err
	}
	moved := *known
	moved.Kind = rule.BadCase
	return &moved
}

// reader reads the parts of a case. The members are kept as they stand, so that
// they may come in any order.
type reader struct {
	d   *jsontext.Decoder
	raw map[string]jsontext.Value
}

var memberNames = []string{"case", "as_of", "subject", "facts", "readings", "entry_dates", "events"}

// members reads the whole and keeps the value of each member.
func (r *reader) members() error {
	if kind := r.d.PeekKind(); kind != '{' {
		if _, err := r.d.ReadValue(); err != nil {
			return formError(err)
		}
		return bad("", "", "a case must be an object with the members %s", strings.Join(memberNames, ", "))
	}
	err := object(r.d, "", func(name, path string) error {
		if !slices.Contains(memberNames, name) {
			return bad(path, name, "a case has no such member; it has no names and no numbers of people either%s", didYouMean(name, memberNames))
		}
		v, err := r.d.ReadValue()
		r.raw[name] = v.Clone()
		return formError(err)
	})
	if err != nil {
		return err
	}
	if _, err := r.d.ReadToken(); err != io.EOF {
		return bad("", "", "nothing may follow the case")
	}
	for _, name := range []string{"case", "as_of", "events"} {
		if r.raw[name] == nil {
			return bad(name, "", "a case must have the member %q", name)
		}
	}
	return nil
}

// head reads who and when.
func (r *reader) head(c *Case) (err error) {
	if c.id, err = text("case", r.raw["case"]); err != nil {
		return err
	}
	if err := checkPseudonym(c.id); err != nil {
		return err
	}
	if c.asOf, err = date("as_of", r.raw["as_of"]); err != nil {
		return err
	}
	if raw := r.raw["subject"]; raw != nil {
		s, err := text("subject", raw)
		if err != nil {
			return err
		}
		c.subject = standard.Subject(s)
		if !slices.Contains(subjects, c.subject) {
			return bad("subject", s, "must be one of %s", joined(subjects))
		}
	}
	return nil
}

// checkPseudonym keeps names and identity numbers out of a case.
func checkPseudonym(id string) error {
	digits, longest := 0, 0
	for _, r := range id {
		switch {
		case '0' <= r && r <= '9':
			digits++
		case 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z':
			digits = 0
		case r == '-' || r == '.' || r == '_':
		default:
			return bad("case", id, "must be a pseudonym of Latin letters, digits and hyphens, such as 2022-017")
		}
		longest = max(longest, digits)
	}
	switch {
	case id == "" || len(id) > maxName:
		return bad("case", id, "must be a pseudonym of 1 to %d signs, such as 2022-017", maxName)
	case longest >= identityDigits:
		return bad("case", "", "looks like the number of a person or a paper; a case is known by a pseudonym, such as 2022-017")
	}
	return nil
}

func (r *reader) readings(c *Case) error {
	return eachMember("readings", r.raw["readings"], func(name, path string, v jsontext.Value) error {
		option, err := text(path, v)
		if err != nil {
			return err
		}
		known, err := standard.ReadingByID(name)
		if err == nil {
			_, err = known.Option(option)
		}
		c.readings = append(c.readings, choice{name, option})
		return asBad(err)
	})
}

func (r *reader) entries(c *Case) error {
	err := eachMember("entry_dates", r.raw["entry_dates"], func(name, path string, v jsontext.Value) error {
		day, err := date(path, v)
		c.entries = append(c.entries, standard.Entry{Act: name, Day: day})
		return err
	})
	if err != nil {
		return err
	}
	_, err = standard.OnLaw(standard.FirstDay(), c.entries...)
	return asBad(err)
}

func (r *reader) facts(c *Case) error {
	known := admissible(c.subject)
	return eachMember("facts", r.raw["facts"], func(name, path string, v jsontext.Value) error {
		at := slices.IndexFunc(known, func(f rule.Fact) bool { return f.Name == name })
		if at < 0 {
			return bad(path, name, "no question of such a case asks for this fact, or the events tell it%s", didYouMean(name, factNames(known)))
		}
		value, err := factValue(&known[at], path, v)
		c.facts = append(c.facts, stated{name, value})
		return asBad(err)
	})
}

func factNames(facts []rule.Fact) []string {
	names := make([]string, len(facts))
	for i, f := range facts {
		names[i] = f.Name
	}
	return names
}

// factValue reads a fact: a truth, a whole number or a name.
func factValue(f *rule.Fact, path string, raw jsontext.Value) (rule.Value, error) {
	var v rule.Value
	switch kind := raw.Kind(); {
	case string(raw) == `"unknown"` && f.Presumed.Known():
		v = rule.StatedUnknown()
	case f.Type == rule.TruthType && (kind == 't' || kind == 'f'):
		v = rule.Bool(kind == 't')
	case f.Type == rule.CountType && kind == '0':
		n, err := whole(path, raw)
		if err != nil {
			return v, err
		}
		v = rule.Count(n)
	case f.Type == rule.OptionType && kind == '"':
		s, err := text(path, raw)
		if err != nil {
			return v, err
		}
		v = rule.Option(s)
	default:
		return v, bad(path, string(raw), "must be %s; leave it out when it is unknown", wants[f.Type])
	}
	return v, f.Check(v)
}

var wants = map[rule.Type]string{
	rule.TruthType: "true or false", rule.CountType: "a whole number", rule.OptionType: "one of its options",
}

// events reads the history.
func (r *reader) events(c *Case) error {
	raw := r.raw["events"]
	if raw.Kind() != '[' {
		return bad("events", string(raw), "must be a list")
	}
	d := jsontext.NewDecoder(bytes.NewReader(raw))
	if _, err := d.ReadToken(); err != nil {
		return formError(err)
	}
	for i := 0; d.PeekKind() != ']'; i++ {
		e, err := readEvent(d, c.subject, eventPath(i))
		if err != nil {
			return err
		}
		c.events = append(c.events, e)
	}
	return nil
}

// eventPath is where an event stands in the case.
func eventPath(i int) string { return "events[" + strconv.Itoa(i) + "]" }

var eventMembers = []string{"date", "event", tellPositive, tellMonths, tellKind, tellServices, tellViolation}

func readEvent(d *jsontext.Decoder, s standard.Subject, at string) (event, error) {
	var e event
	var name string
	var told []string
	if d.PeekKind() != '{' {
		v, err := d.ReadValue()
		if err != nil {
			return e, formError(err)
		}
		return e, bad(at, string(v), "must be an object with the members date and event")
	}
	err := object(d, at, func(member, path string) error {
		if !slices.Contains(eventMembers, member) {
			return bad(path, member, "an event has no such member%s", didYouMean(member, eventMembers))
		}
		v, err := d.ReadValue()
		if err != nil {
			return formError(err)
		}
		switch member {
		case "event":
			name, err = text(path, v)
		case "date":
			e.date, err = date(path, v)
		default:
			told = append(told, member)
			err = e.read(member, path, v)
		}
		return err
	})
	if err != nil {
		return e, err
	}
	return e, e.identify(s, name, at, told)
}

// identify finds what kind of event this is, and holds its members against it.
func (e *event) identify(s standard.Subject, name, at string, told []string) error {
	k, ok := kindOf(s, name)
	switch {
	case name == "":
		return bad(at+".event", "", "an event must say what happened")
	case !ok:
		return bad(at+".event", name, "the case of a subject %q has no such event%s", s, didYouMean(name, kindNames(s)))
	}
	for _, member := range told {
		if member != k.tell {
			return bad(at+"."+member, "", "the event %s has no such member", name)
		}
	}
	if k.tell != "" && len(told) == 0 {
		return bad(at+"."+k.tell, "", "the event %s must have the member %q", name, k.tell)
	}
	e.kind = k
	return nil
}

// read reads a member that only some events have.
func (e *event) read(member, path string, v jsontext.Value) (err error) {
	switch member {
	case tellPositive:
		e.positive, err = truth(path, v)
	case tellViolation:
		e.violation, err = truth(path, v)
	case tellMonths:
		var n int64
		n, err = whole(path, v)
		e.months = int(n)
		if err == nil && (n < 0 || n > maxMonths) {
			err = bad(path, string(v), "must be from 0 to %d", maxMonths)
		}
	case tellKind:
		e.exit, err = text(path, v)
		if err == nil && exitText(e.exit) == (rule.Text{}) {
			err = bad(path, e.exit, "must be one of %s", joined(exitNames()))
		}
	case tellServices:
		e.services, err = services(path, v)
	}
	return err
}

func exitText(name string) rule.Text {
	for _, k := range exitKinds {
		if k.name == name {
			return k.text
		}
	}
	return rule.Text{}
}

func exitNames() []string {
	names := make([]string, len(exitKinds))
	for i, k := range exitKinds {
		names[i] = k.name
	}
	return names
}

// services reads a list of services, by their provisions.
func services(path string, v jsontext.Value) ([]string, error) {
	if v.Kind() != '[' {
		return nil, bad(path, string(v), "must be a list of services, such as p40(1).s1")
	}
	d := jsontext.NewDecoder(bytes.NewReader(v))
	if _, err := d.ReadToken(); err != nil {
		return nil, formError(err)
	}
	var list []string
	for i := 0; d.PeekKind() != ']'; i++ {
		one, err := d.ReadValue()
		if err != nil {
			return nil, formError(err)
		}
		at := path + "[" + strconv.Itoa(i) + "]"
		ref, err := text(at, one)
		if err != nil {
			return nil, err
		}
		if !isGeneral(ref) && !isSpecial(ref) {
			return nil, bad(at, ref, "must be a service of paragraph 39 or 40, such as p39(1) or p40(1).s1")
		}
		if slices.Contains(list, ref) {
			return nil, bad(at, ref, "stands in the list already")
		}
		list = append(list, ref)
	}
	if len(list) == 0 {
		return nil, bad(path, "", "must name a service")
	}
	return list, nil
}

func isGeneral(ref string) bool { return slices.Contains(standard.GeneralServices(), ref) }
func isSpecial(ref string) bool { return slices.Contains(standard.SpecialServices(), ref) }

// object reads an object, calling member for each name with the place of its value
// next to be read.
func object(d *jsontext.Decoder, at string, member func(name, path string) error) error {
	if _, err := d.ReadToken(); err != nil {
		return formError(err)
	}
	for d.PeekKind() != '}' {
		token, err := d.ReadToken()
		if err != nil {
			return formError(err)
		}
		name := token.String()
		if err := member(name, strings.TrimPrefix(at+"."+name, ".")); err != nil {
			return err
		}
	}
	_, err := d.ReadToken()
	return formError(err)
}

// eachMember reads the members of an object that may be left out.
func eachMember(at string, raw jsontext.Value, member func(name, path string, v jsontext.Value) error) error {
	if raw == nil {
		return nil
	}
	if raw.Kind() != '{' {
		return bad(at, string(raw), "must be an object")
	}
	d := jsontext.NewDecoder(bytes.NewReader(raw))
	return object(d, at, func(name, path string) error {
		v, err := d.ReadValue()
		if err != nil {
			return formError(err)
		}
		return member(name, path, v)
	})
}

func text(path string, v jsontext.Value) (string, error) {
	if v.Kind() != '"' {
		return "", bad(path, string(v), "must be a text")
	}
	s, err := jsontext.AppendUnquote(nil, v)
	if err != nil {
		return "", formError(err)
	}
	return string(s), nil
}

func date(path string, v jsontext.Value) (calendar.Date, error) {
	s, err := text(path, v)
	if err != nil {
		return calendar.Date{}, bad(path, string(v), "must be a date such as 2022-11-01; leave it out when the day is unknown")
	}
	d, err := calendar.ParseDate(s)
	if err != nil {
		return calendar.Date{}, bad(path, s, "must be a date such as 2022-11-01: %v", err)
	}
	return d, nil
}

func truth(path string, v jsontext.Value) (bool, error) {
	if kind := v.Kind(); kind != 't' && kind != 'f' {
		return false, bad(path, string(v), "must be true or false")
	}
	return v.Kind() == 't', nil
}

// whole reads an integer: no fraction, no exponent, no sign of a zero.
func whole(path string, v jsontext.Value) (int64, error) {
	if v.Kind() != '0' || bytes.ContainsAny(v, ".eE") || string(v) == "-0" {
		return 0, bad(path, string(v), "must be a whole number")
	}
	n, err := strconv.ParseInt(string(v), 10, 64)
	if err != nil {
		return 0, bad(path, string(v), "is far too large or too small")
	}
	return n, nil
}

// formError turns what the JSON reader says into an error of a case.
func formError(err error) error {
	var syntactic *jsontext.SyntacticError
	switch {
	case err == nil:
		return nil
	case !errors.As(err, &syntactic):
		return bad("", "", "not JSON: %v", err)
	}
	path := dotted(syntactic.JSONPointer)
	if errors.Is(err, jsontext.ErrDuplicateName) {
		return bad(path, path[strings.LastIndexByte(path, '.')+1:], "the name stands twice in one object")
	}
	return bad(path, "", "not JSON: %v", syntactic.Err)
}

// dotted turns a JSON pointer into a path such as events[3].date.
func dotted(p jsontext.Pointer) string {
	var b strings.Builder
	last := ""
	for step := range p.Tokens() {
		switch {
		case last == "events" || last == tellServices: // the lists of a case
			b.WriteString("[" + step + "]")
		case b.Len() > 0:
			b.WriteString("." + step)
		default:
			b.WriteString(step)
		}
		last = step
	}
	return b.String()
}

func joined[S ~string](names []S) string {
	var b strings.Builder
	for i, n := range names {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(string(n))
	}
	return b.String()
}

func didYouMean(name string, candidates []string) string {
	if near := rule.Nearest(name, slices.Values(candidates)); near != "" {
		return "; did you mean " + near + "?"
	}
	return ""
}
