package conformance

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"sync"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// maxLine is the longest request that is read: one mebibyte.
const maxLine = 1 << 20

// request is a request as it was read: its form is right, nothing more.
type request struct {
	id       string
	hasID    bool
	decision string
	on       calendar.Date
	facts    []member
	readings []member
	entries  []member
	has      [len(memberNames)]bool
}

// member is a name with its value as JSON.
type member struct {
	name  string
	value jsontext.Value
}

// The members of a request.
const (
	memberID = iota
	memberDecision
	memberOn
	memberFacts
	memberReadings
	memberEntries
)

var memberNames = [...]string{"id", "decision", "on", "facts", "readings", "entry_dates"}

// readRequest reads the form of a request. Its errors are of kind BadRequest or
// DuplicateName; what was read before the error is kept.
func readRequest(line []byte, q *request) error {
	d := readerOf(line)
	defer d.done()
	if d.PeekKind() != '{' {
		if _, err := d.ReadValue(); err != nil && len(line) <= maxLine {
			return formError(err, line)
		}
		return rule.Errorf(rule.BadRequest, "", string(line), "a request must be a JSON object")
	}
	err := q.readMembers(d)
	if len(line) > maxLine {
		return rule.Errorf(rule.BadRequest, "", "", "a request must not be longer than %d bytes", maxLine)
	}
	if err != nil {
		return err
	}
	if _, err := d.ReadToken(); err != io.EOF {
		return rule.Errorf(rule.BadRequest, "", "", "a line must hold one request and nothing after it")
	}
	for _, m := range [...]int{memberDecision, memberOn, memberFacts} {
		if !q.has[m] {
			return rule.Errorf(rule.BadRequest, memberNames[m], "", "a request must have the member %q", memberNames[m])
		}
	}
	return nil
}

// readMembers reads all members before it judges any, so that the id is known
// whatever is wrong with the others.
func (q *request) readMembers(d *reader) error {
	if _, err := d.ReadToken(); err != nil {
		return formError(err, d.text)
	}
	var wrong error
	for d.PeekKind() != '}' {
		m, err := d.member()
		if err != nil {
			return formError(err, d.text)
		}
		if err := q.read(m.name, m.value); err != nil && wrong == nil {
			wrong = err
		}
	}
	if _, err := d.ReadToken(); err != nil {
		return formError(err, d.text)
	}
	return wrong
}

// reader reads a JSON text in place. Readers are used again: making one costs more
// than reading a request.
type reader struct {
	jsontext.Decoder
	in   bytes.Buffer
	text []byte
	word string // the text again, of which names are parts
}

var readers = sync.Pool{New: func() any { return new(reader) }}

func readerOf(text []byte, options ...jsontext.Options) *reader {
	r := readers.Get().(*reader)
	r.in, r.text, r.word = *bytes.NewBuffer(text), text, ""
	r.Reset(&r.in, options...)
	return r
}

// done gives the reader back. What it read stays valid.
func (r *reader) done() {
	r.in, r.text, r.word = bytes.Buffer{}, nil, ""
	r.Reset(&r.in)
	readers.Put(r)
}

// member reads the next member of an object. Its value is a part of the text.
func (r *reader) member() (member, error) {
	raw, err := r.ReadValue()
	if err != nil {
		return member{}, err
	}
	name := r.name(raw)
	value, err := r.ReadValue()
	if err != nil {
		return member{}, err
	}
	end := r.InputOffset()
	return member{name, r.text[end-int64(len(value)) : end : end]}, nil
}

// name gives a name that was just read.
func (r *reader) name(raw jsontext.Value) string {
	if bytes.IndexByte(raw, '\\') >= 0 {
		name, _ := text(raw)
		return name
	}
	if r.word == "" {
		r.word = string(r.text)
	}
	end := r.InputOffset() - 1
	return r.word[end-int64(len(raw)-2) : end]
}

// read reads one member.
func (q *request) read(name string, value jsontext.Value) (err error) {
	at := -1
	for i, known := range memberNames {
		if known == name {
			at = i
		}
	}
	if at < 0 {
		return rule.Errorf(rule.BadRequest, name, string(value), "a request has no such member")
	}
	q.has[at] = true
	switch at {
	case memberID:
		q.id, q.hasID = text(value)
		if !q.hasID {
			return notText(name, value)
		}
	case memberDecision:
		decision, ok := text(value)
		if !ok {
			return notText(name, value)
		}
		q.decision = decision
	case memberOn:
		on, ok := text(value)
		if !ok {
			return notText(name, value)
		}
		if q.on, err = calendar.ParseDate(on); err != nil {
			return rule.Errorf(rule.BadRequest, name, on, "must be a date such as 2022-11-01: %v", err)
		}
	case memberFacts:
		q.facts, err = members(name, value)
	case memberReadings:
		q.readings, err = members(name, value)
	case memberEntries:
		q.entries, err = members(name, value)
	}
	return err
}

func notText(name string, value jsontext.Value) error {
	return rule.Errorf(rule.BadRequest, name, string(value), "must be a string")
}

// text reads a JSON string.
func text(value jsontext.Value) (string, bool) {
	if value.Kind() != '"' {
		return "", false
	}
	if plain := value[1 : len(value)-1]; bytes.IndexByte(plain, '\\') < 0 {
		return string(plain), true
	}
	unquoted, err := jsontext.AppendUnquote(nil, value)
	return string(unquoted), err == nil
}

// members reads the members of an object, in their order. The object was read as a
// part of a text already, so that no name stands in it twice; what is given back are
// parts of it.
func members(name string, value jsontext.Value) ([]member, error) {
	if value.Kind() != '{' {
		return nil, rule.Errorf(rule.BadRequest, name, string(value), "must be an object")
	}
	list := make([]member, 0, bytes.Count(value, []byte{':'}))
	d := readerOf(value, jsontext.AllowDuplicateNames(true))
	defer d.done()
	if _, err := d.ReadToken(); err != nil {
		return nil, formError(err, value)
	}
	for d.PeekKind() != '}' {
		m, err := d.member()
		if err != nil {
			return nil, formError(err, value)
		}
		list = append(list, m)
	}
	return list, nil
}

// formError turns what the JSON reader says of a text into an error of a request.
func formError(err error, text []byte) error {
	var syntactic *jsontext.SyntacticError
	if !errors.As(err, &syntactic) {
		return rule.Errorf(rule.BadRequest, "", "", "not a JSON object: %v", err)
	}
	if errors.Is(err, jsontext.ErrDuplicateName) {
		path, first := pathTo(syntactic.JSONPointer, text)
		if errors.Is(first, jsontext.ErrDuplicateName) {
			return rule.Errorf(rule.DuplicateName, path, syntactic.JSONPointer.LastToken(), "stands twice in one object")
		}
		errors.As(first, &syntactic) // a name that is no text, but holds a name twice
	}
	return rule.Errorf(rule.BadRequest, "", "", "not a JSON object: %v after byte %d", syntactic.Err, syntactic.ByteOffset)
}

// pathTo gives the place of an error in a text as a path such as
// facts.indicators[2], and the error itself: the first, reading token by token. Only the
// text tells an item of a list from a name that is a number.
func pathTo(p jsontext.Pointer, text []byte) (string, error) {
	d := jsontext.NewDecoder(bytes.NewBuffer(text))
	var err error
	for err == nil {
		_, err = d.ReadToken()
	}
	var b strings.Builder
	level := 0
	for token := range p.Tokens() {
		if level++; level > d.StackDepth() {
			break // the error is not at the place that the pointer names
		}
		switch kind, _ := d.StackIndex(level); {
		case kind == '[':
			b.WriteString("[" + token + "]")
		case level > 1:
			b.WriteString("." + token)
		default:
			b.WriteString(token)
		}
	}
	return b.String(), err
}

// parseEntries reads the entry dates of a request. An unreadable date is reported
// as the zero date, which no act accepts.
func (q *request) parseEntries() ([]standard.Entry, error) {
	var entries []standard.Entry
	for _, m := range q.entries {
		day, _ := text(m.value)
		date, err := calendar.ParseDate(day)
		if err != nil {
			return nil, rule.Errorf(rule.BadValue, "entry_dates."+m.name, string(m.value), "must be a date such as 2022-09-10")
		}
		entries = append(entries, standard.Entry{Act: m.name, Day: date})
	}
	return entries, nil
}
