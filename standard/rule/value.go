package rule

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/pana-kz/pana/calendar"
)

// Truth is a yes, a no, or unknown. The zero value is unknown, and so is every
// number that is neither No nor Yes.
type Truth uint8

// The three truths. The numbers are those of a [Vector].
const (
	Unknown Truth = iota
	No
	Yes
)

// TruthOf turns a bool into a known truth.
func TruthOf(b bool) Truth {
	if b {
		return Yes
	}
	return No
}

// String gives "unknown", "no" or "yes".
func (t Truth) String() string {
	switch t {
	case No:
		return "no"
	case Yes:
		return "yes"
	}
	return "unknown"
}

// Value gives the truth as a [Value]; unknown gives the zero Value.
func (t Truth) Value() Value {
	if t != No && t != Yes {
		return Value{}
	}
	return Bool(t == Yes)
}

// Type is the type of a value or of a fact.
type Type uint8

// The types. NoType is the type of the unknown value.
const (
	NoType     Type = iota
	TruthType       // yes or no
	CountType       // an integer
	AmountType      // an exact decimal with at most four places
	DateType        // a civil date
	OptionType      // one of a closed list of names
	ListType        // a list of values
	MapType         // named values in a fixed order
)

// String gives the name of the type as documents print it.
func (t Type) String() string {
	names := [...]string{"none", "truth", "count", "decimal", "date", "enumeration", "list", "map"}
	if int(t) < len(names) {
		return names[t]
	}
	return "none"
}

// PlacesUnit is one whole in the fixed-point form of [Amount].
const PlacesUnit = 10_000

// Value is a value of a fact or of an answer. The zero Value is unknown. A Value
// is immutable: its list and entries are not handed out for writing.
type Value struct {
	kind    Type
	stated  bool // an unknown that the caller stated in so many words
	date    calendar.Date
	n       int64
	text    string
	items   []Value
	entries []Entry
}

// Entry is one named value of a map or of an answer.
type Entry struct {
	Name  string
	Value Value
}

// StatedUnknown is an unknown that sets a presumption aside: a fact with a
// presumption that is merely absent takes the presumed value.
func StatedUnknown() Value { return Value{stated: true} }

// Bool makes a truth.
func Bool(b bool) Value {
	if b {
		return Value{kind: TruthType, n: 1}
	}
	return Value{kind: TruthType}
}

// Count makes an integer.
func Count(n int64) Value { return Value{kind: CountType, n: n} }

// Amount makes an exact decimal from ten-thousandths: Amount(15000) is 1.5.
func Amount(tenThousandths int64) Value { return Value{kind: AmountType, n: tenThousandths} }

// Date makes a date. The zero date gives the unknown value.
func Date(d calendar.Date) Value {
	if d.IsZero() {
		return Value{}
	}
	return Value{kind: DateType, date: d}
}

// Option makes a name out of a closed list.
func Option(name string) Value { return Value{kind: OptionType, text: name} }

// List makes a list. The caller must not change items afterwards.
func List(items ...Value) Value { return Value{kind: ListType, items: items} }

// Options makes a list of names.
func Options(names ...string) Value {
	items := make([]Value, len(names))
	for i, name := range names {
		items[i] = Option(name)
	}
	return List(items...)
}

// Map makes a map whose order is that of the entries. The caller must not
// change entries afterwards.
func Map(entries ...Entry) Value { return Value{kind: MapType, entries: entries} }

// Type gives the type of the value; NoType when it is unknown.
func (v Value) Type() Type { return v.kind }

// Known reports whether the value is known.
func (v Value) Known() bool { return v.kind != NoType }

// Absent reports whether the value was not stated at all, not even as unknown.
func (v Value) Absent() bool { return v.kind == NoType && !v.stated }

// Int gives the integer of a count, the ten-thousandths of a decimal, 1 or 0
// for a truth; 0 for every other type.
func (v Value) Int() int64 { return v.n }

// Bool reports whether the value is the truth yes.
func (v Value) Bool() bool { return v.kind == TruthType && v.n == 1 }

// Date gives the date; the zero date for every other type.
func (v Value) Date() calendar.Date { return v.date }

// Text gives the name of an enumeration; "" for every other type.
func (v Value) Text() string { return v.text }

// Items gives the items of a list; they are not to be changed.
func (v Value) Items() []Value { return v.items }

// Entries gives the entries of a map; they are not to be changed.
func (v Value) Entries() []Entry { return v.entries }

// Equal reports whether both are the same value of the same type. Maps are
// equal when they have the same entries in the same order.
func (v Value) Equal(w Value) bool {
	if v.kind != w.kind || v.stated != w.stated || v.n != w.n || v.date != w.date || v.text != w.text ||
		len(v.items) != len(w.items) || len(v.entries) != len(w.entries) {
		return false
	}
	for i := range v.items {
		if !v.items[i].Equal(w.items[i]) {
			return false
		}
	}
	for i := range v.entries {
		if v.entries[i].Name != w.entries[i].Name || !v.entries[i].Value.Equal(w.entries[i].Value) {
			return false
		}
	}
	return true
}

// String gives the value as JSON would print it, names without quotes.
func (v Value) String() string {
	if v.kind == OptionType {
		return v.text
	}
	if v.kind == DateType {
		return v.Date().String()
	}
	return string(v.AppendJSON(nil))
}

// MarshalJSON gives the value as [Value.AppendJSON] does.
func (v Value) MarshalJSON() ([]byte, error) { return v.AppendJSON(nil), nil }

// AppendJSON appends the value as JSON: decimals as numbers without trailing
// zeros, dates and names as strings, the unknown as "unknown".
func (v Value) AppendJSON(b []byte) []byte {
	switch v.kind {
	case TruthType:
		return strconv.AppendBool(b, v.n == 1)
	case CountType:
		return strconv.AppendInt(b, v.n, 10)
	case AmountType:
		return appendAmount(b, v.n)
	case DateType:
		return strconv.AppendQuote(b, v.Date().String())
	case OptionType:
		return AppendQuoted(b, v.text)
	case ListType:
		b = append(b, '[')
		for i, item := range v.items {
			if i > 0 {
				b = append(b, ',')
			}
			b = item.AppendJSON(b)
		}
		return append(b, ']')
	case MapType:
		return AppendEntries(b, v.entries)
	}
	return append(b, `"unknown"`...)
}

// AppendEntries appends named values as a JSON object in their order.
func AppendEntries(b []byte, entries []Entry) []byte {
	b = append(b, '{')
	for i, e := range entries {
		if i > 0 {
			b = append(b, ',')
		}
		b = AppendQuoted(b, e.Name)
		b = append(b, ':')
		b = e.Value.AppendJSON(b)
	}
	return append(b, '}')
}

// AppendQuoted appends a string as a JSON string.
func AppendQuoted(b []byte, s string) []byte {
	const hex = "0123456789abcdef"
	plain := 0
	for plain < len(s) && 0x20 <= s[plain] && s[plain] < 0x7f && s[plain] != '"' && s[plain] != '\\' {
		plain++
	}
	b = append(append(b, '"'), s[:plain]...)
	for _, r := range s[plain:] {
		switch {
		case r == '"' || r == '\\':
			b = append(b, '\\', byte(r))
		case r == '\n':
			b = append(b, '\\', 'n')
		case r == '\t':
			b = append(b, '\\', 't')
		case r < 0x20 || r == 0x7f || r == 0x2028 || r == 0x2029:
			b = append(b, '\\', 'u', hex[r>>12&15], hex[r>>8&15], hex[r>>4&15], hex[r&15])
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	return append(b, '"')
}

func appendAmount(b []byte, n int64) []byte {
	size := uint64(n)
	if n < 0 {
		b = append(b, '-')
		size = -size
	}
	b = strconv.AppendUint(b, size/PlacesUnit, 10)
	if rest := size % PlacesUnit; rest != 0 {
		places := strconv.FormatUint(PlacesUnit+rest, 10)[1:]
		b = append(b, '.')
		b = append(b, strings.TrimRight(places, "0")...)
	}
	return b
}
