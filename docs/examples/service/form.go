package main

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// form is a JSON object whose members are taken out one by one. It keeps the first
// error, so that a handler asks for it once, at the end. A member that is left out is
// unknown, never "no".
type form struct {
	members map[string]json.RawMessage
	inside  []byte // what follows the opening brace
	taken   map[string]bool
	err     error
}

// readForm reads an object, and refuses a name that stands twice: of two values the
// decoder of the standard library would take the last in silence.
func readForm(body []byte) (*form, error) {
	f := &form{members: map[string]json.RawMessage{}, taken: map[string]bool{}}
	d := json.NewDecoder(bytes.NewReader(body))
	if open, err := d.Token(); err != nil || open != json.Delim('{') {
		return f, rule.Errorf(rule.BadRequest, "", "", "the body must be a JSON object")
	}
	f.inside = body[d.InputOffset():]
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return f, rule.Errorf(rule.BadRequest, "", "", "not a JSON object: %v", err)
		}
		var value json.RawMessage
		if err := d.Decode(&value); err != nil {
			return f, rule.Errorf(rule.BadRequest, name.(string), "", "not a JSON object: %v", err)
		}
		if _, twice := f.members[name.(string)]; twice {
			return f, rule.Errorf(rule.DuplicateName, name.(string), name.(string), "stands twice")
		}
		f.members[name.(string)] = value
	}
	if _, err := d.Token(); err != nil || len(bytes.TrimSpace(body[d.InputOffset():])) > 0 {
		return f, rule.Errorf(rule.BadRequest, "", "", "the body must hold one JSON object and nothing else")
	}
	return f, nil
}

// take gives a member and notes that it was asked for; nil where it was left out.
func (f *form) take(name string) json.RawMessage {
	f.taken[name] = true
	return f.members[name]
}

// read reads a member into a value, and reports whether it was there and fitted.
func (f *form) read(name, want string, into any) bool {
	raw := f.take(name)
	if raw == nil {
		return false
	}
	if bytes.Equal(raw, []byte("null")) || json.Unmarshal(raw, into) != nil {
		f.fail(rule.Errorf(rule.BadValue, name, string(raw), "must be %s", want))
		return false
	}
	return true
}

// fail keeps the first error.
func (f *form) fail(err error) {
	if f.err == nil {
		f.err = err
	}
}

func (f *form) truth(name string) rule.Truth {
	var b bool
	if !f.read(name, "true or false", &b) {
		return rule.Unknown
	}
	return rule.TruthOf(b)
}

func (f *form) tally(name string) rule.Tally {
	var n int
	if !f.read(name, "a whole number", &n) {
		return rule.Tally{}
	}
	return rule.TallyOf(n)
}

func (f *form) date(name string) calendar.Date {
	var d calendar.Date
	f.read(name, "a date such as 2022-11-01", &d)
	return d
}

// option gives what one of the options stands for, or the zero value, which is unknown,
// for a member that was left out.
func option[V any](f *form, name string, options map[string]V) V {
	var word string
	given := f.read(name, "text", &word)
	value, ok := options[word]
	if given && !ok {
		f.fail(rule.Errorf(rule.BadValue, name, word, "must be one of %v", slices.Sorted(maps.Keys(options))))
	}
	return value
}

// edition gives the edition of the day that the form names, or of the day that the
// service was configured with.
func (f *form) edition(otherwise calendar.Date) standard.Edition {
	day := f.date("on")
	if day.IsZero() {
		day = otherwise
	}
	if day.IsZero() && f.err == nil {
		f.fail(rule.Errorf(rule.BadRequest, "on", "", "the day of the question is missing"))
	}
	if f.err != nil {
		return standard.Edition{}
	}
	ed, err := standard.On(day)
	if err != nil {
		f.fail(err)
	}
	return ed
}

// end gives the first error. A name that nobody took is one too: a misspelt fact
// would otherwise count as unknown, and a right that turns on it would be lost.
func (f *form) end() error {
	for _, name := range slices.Sorted(maps.Keys(f.members)) {
		if !f.taken[name] {
			near := rule.Nearest(name, maps.Keys(f.taken))
			f.fail(rule.Errorf(rule.UnknownFact, name, name, "this form has no such member; the nearest is %q", near))
		}
	}
	return f.err
}
