package rule

import (
	"fmt"
	"strings"
)

// Kind names what is wrong with an input. The list is closed; a program may
// branch on a kind, never on the words of a message.
type Kind string

// The kinds of error, in the order of the steps at which they are found.
const (
	BadRequest       Kind = "bad-request"       // not a request at all, or a member missing or unreadable
	DuplicateName    Kind = "duplicate-name"    // one name twice in an object, at any depth
	UnknownDecision  Kind = "unknown-decision"  // no decision has this name
	NotInForce       Kind = "not-in-force"      // the text was not in force on that day
	UnknownFact      Kind = "unknown-fact"      // the decision knows no fact, or no key, of this name
	UnknownReading   Kind = "unknown-reading"   // no reading has this name
	BadValue         Kind = "bad-value"         // wrong type, unknown option, impossible date
	OutOfRange       Kind = "out-of-range"      // right type, outside the bounds
	TextUnavailable  Kind = "text-unavailable"  // the wording of that day is not known
	BeyondCalendar   Kind = "beyond-calendar"   // a day is needed that the calendar does not have
	BadAmendment     Kind = "bad-amendment"     // a draft that cannot be applied
	BadCase          Kind = "bad-case"          // a case file that tells what cannot happen
	UnknownProvision Kind = "unknown-provision" // no provision has this reference
)

// Kinds lists every kind of error, in the order of the steps at which they
// are found.
func Kinds() []Kind {
	return []Kind{
		BadRequest, DuplicateName, UnknownDecision, NotInForce, UnknownFact, UnknownReading,
		BadValue, OutOfRange, TextUnavailable, BeyondCalendar, BadAmendment, BadCase, UnknownProvision,
	}
}

// Error is what every refused input gets. The zero value is no error worth
// returning: a kind is always set. An Error is immutable once returned.
type Error struct {
	Kind    Kind
	Path    string // where in the input, as in "facts.violations"; empty for the whole
	Value   string // the offending value as it was given, shortened when long
	Message string // for people; never matched by programs
}

// Errorf makes an Error. A value of more than 80 bytes is cut.
func Errorf(kind Kind, path, value, format string, args ...any) *Error {
	if len(value) > 80 {
		value = strings.ToValidUTF8(value[:77], "") + "..."
	}
	return &Error{Kind: kind, Path: path, Value: value, Message: fmt.Sprintf(format, args...)}
}

// Error gives kind, path, message and value in one line.
func (e *Error) Error() string {
	var b strings.Builder
	b.WriteString(string(e.Kind))
	if e.Path != "" {
		b.WriteString(" at " + e.Path)
	}
	b.WriteString(": " + e.Message)
	if e.Value != "" {
		fmt.Fprintf(&b, " (got %s)", e.Value)
	}
	return b.String()
}

// Is reports whether target is an *Error of the same kind with no other field
// set, so that errors.Is(err, &Error{Kind: NotInForce}) asks for a kind.
func (e *Error) Is(target error) bool {
	t, ok := target.(*Error)
	return ok && *t == Error{Kind: e.Kind}
}
