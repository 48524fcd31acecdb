package rule

import (
	"bytes"
	"strconv"
)

// MarshalJSON gives true, false, or null for unknown.
func (t Truth) MarshalJSON() ([]byte, error) {
	switch t {
	case Yes:
		return []byte("true"), nil
	case No:
		return []byte("false"), nil
	}
	return []byte("null"), nil
}

// UnmarshalJSON reads true, false or null, and nothing else: a number is no truth.
func (t *Truth) UnmarshalJSON(text []byte) error {
	switch string(bytes.TrimSpace(text)) {
	case "true":
		*t = Yes
	case "false":
		*t = No
	case "null":
		*t = Unknown
	default:
		return Errorf(BadValue, "", string(text), "must be true, false or null")
	}
	return nil
}

// MarshalJSON gives the number, or null for unknown.
func (t Tally) MarshalJSON() ([]byte, error) {
	if v := t.Value(); v.Known() {
		return strconv.AppendInt(nil, v.Int(), 10), nil
	}
	return []byte("null"), nil
}

// UnmarshalJSON reads an integer of 32 bits, written in digits alone, or null. Whether
// the number is possible is for the decision to say.
func (t *Tally) UnmarshalJSON(text []byte) error {
	text = bytes.TrimSpace(text)
	if string(text) == "null" {
		*t = Tally{}
		return nil
	}
	n, err := strconv.ParseInt(string(text), 10, 32)
	if err != nil || text[0] == '+' {
		return Errorf(BadValue, "", string(text), "must be an integer or null")
	}
	*t = TallyOf(int(n))
	return nil
}

// MarshalText gives the name of the state, as String does.
func (s State) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads the name of a state.
func (s *State) UnmarshalText(text []byte) error {
	for _, state := range []State{Undetermined, Met, NotMet, NotApplicable} {
		if state.String() == string(text) {
			*s = state
			return nil
		}
	}
	return Errorf(BadValue, "", string(text), "must be undetermined, met, not_met or not_applicable")
}

// AppendMembers appends the answer as the members of an object, without the braces, in the
// form that requests are answered in.
func (a *Answer) AppendMembers(b []byte) []byte {
	b = AppendQuoted(append(b, `"decision":`...), a.Decision)
	for _, m := range [...]struct{ name, value string }{
		{"edition", a.Edition}, {"law", a.Law}, {"certainty", a.Certainty}, {"state", a.State.String()},
	} {
		if m.value != "" {
			b = AppendQuoted(append(append(append(b, `,"`...), m.name...), `":`...), m.value)
		}
	}
	for _, m := range [...]struct {
		name  string
		names []string
	}{
		{"outcomes", a.Outcomes}, {"reasons", a.Reasons}, {"needed", a.Needed}, {"also_needed", a.AlsoNeeded},
		{"presumed", a.Presumed}, {"readings", a.Readings}, {"judgements", a.Judgements}, {"uncertain", a.Uncertain},
	} {
		b = AppendNames(append(append(append(b, `,"`...), m.name...), `":`...), m.names)
	}
	return AppendEntries(append(b, `,"values":`...), a.Values)
}

// MarshalJSON gives the answer as an object, in the form that requests are answered in.
func (a Answer) MarshalJSON() ([]byte, error) {
	return append(a.AppendMembers([]byte{'{'}), '}'), nil
}

// AppendNames appends a list of names as JSON.
func AppendNames(b []byte, names []string) []byte {
	b = append(b, '[')
	for i, name := range names {
		if i > 0 {
			b = append(b, ',')
		}
		b = AppendQuoted(b, name)
	}
	return append(b, ']')
}
