package rule

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Fact is something a decision asks about. Facts come from one dictionary, so
// that a name means the same in every decision. A Fact is not changed after it
// has been handed to a decision.
type Fact struct {
	Name      string
	Type      Type
	Min, Max  int64    // bounds of a count or of ten-thousandths, both included; for maps and lists of counts those of each item
	Options   []string // of an enumeration: the options; of a list or a map: the admissible items or keys, in order
	Item      Type     // of a list or map: the type of an item
	Yes       Text     // the fact stated; for other types than truths a noun phrase
	No        Text     // the fact denied; only for truths
	Cite      string   // the provision it comes from
	Judgement bool     // a person has to judge it
	Presumed  Value    // taken when the fact is absent; the zero Value when nothing is presumed
	Reading   string   // the reading that only says how the fact was counted; usually empty
	BadKey    Kind     // of a map: the kind of error for a key outside Options; UnknownFact where it is empty
}

// Check reports why a known value cannot be one of the fact's: an *Error of
// kind BadValue for a wrong type or unknown option, OutOfRange for a count
// outside the bounds, UnknownFact or BadKey for an unknown key of a map,
// DuplicateName for a key given twice. The unknown value passes; StatedUnknown
// passes only where something is presumed.
func (f *Fact) Check(v Value) error {
	if v.kind == TruthType && f.Type == TruthType {
		return nil // the most frequent, and always good
	}
	if !v.Known() && !v.stated {
		return nil
	}
	if f.Type == CountType && v.kind == CountType && f.inRange(v) {
		return nil
	}
	path := "facts." + f.Name
	if !v.Known() {
		if !f.Presumed.Known() {
			return Errorf(BadValue, path, `"unknown"`, "leave the fact out when it is unknown; only a fact with a presumption takes this value")
		}
		return nil
	}
	if v.kind != f.Type {
		return Errorf(BadValue, path, v.String(), "%s must be %s", f.Name, f.wants())
	}
	switch f.Type {
	case CountType, AmountType:
		return f.checkRange(path, v)
	case OptionType:
		if !slices.Contains(f.Options, v.text) {
			return Errorf(BadValue, path, v.text, "%s must be %s%s", f.Name, f.wants(), suggest(v.text, f.Options))
		}
	case ListType:
		return f.checkList(path, v)
	case MapType:
		return f.checkMap(path, v)
	}
	return nil
}

func (f *Fact) inRange(v Value) bool { return f.Min <= v.n && v.n <= f.Max }

func (f *Fact) checkRange(path string, v Value) error {
	if !f.inRange(v) {
		low, high := Value{kind: v.kind, n: f.Min}, Value{kind: v.kind, n: f.Max}
		return Errorf(OutOfRange, path, v.String(), "must be between %s and %s", low, high)
	}
	return nil
}

func (f *Fact) checkList(path string, v Value) error {
	for i, item := range v.items {
		at := path + "[" + strconv.Itoa(i) + "]"
		if item.kind != f.Item {
			return Errorf(BadValue, at, item.String(), "an item of %s must be a %s", f.Name, f.Item)
		}
		if !slices.Contains(f.Options, item.String()) {
			kind := BadValue
			if f.Item == CountType {
				kind = OutOfRange
			}
			return Errorf(kind, at, item.String(), "not one of those %s may hold", f.Name)
		}
		for _, earlier := range v.items[:i] {
			if earlier.Equal(item) {
				return Errorf(BadValue, at, item.String(), "stands in the list already")
			}
		}
	}
	return nil
}

// checkMap looks at all keys before it looks at a value, as errors are ordered.
func (f *Fact) checkMap(path string, v Value) error {
	for i, e := range v.entries {
		at := path + "." + e.Name
		if slices.ContainsFunc(v.entries[:i], func(earlier Entry) bool { return earlier.Name == e.Name }) {
			return Errorf(DuplicateName, at, e.Name, "%s has this entry already", f.Name)
		}
		if !slices.Contains(f.Options, e.Name) {
			return Errorf(cmp.Or(f.BadKey, UnknownFact), at, e.Name, "%s has no entry of this name%s", f.Name, suggest(e.Name, f.Options))
		}
	}
	for _, e := range v.entries {
		at := path + "." + e.Name
		if e.Value.kind != f.Item {
			return Errorf(BadValue, at, e.Value.String(), "an entry of %s must be a %s", f.Name, f.Item)
		}
		if f.Item != CountType && f.Item != AmountType {
			continue
		}
		if err := f.checkRange(at, e.Value); err != nil {
			return err
		}
	}
	return nil
}

// manyOptions are more than a message can list and still be read.
const manyOptions = 20

func (f *Fact) wants() string {
	switch f.Type {
	case TruthType:
		return "true or false"
	case CountType:
		return "an integer"
	case AmountType:
		return "a number with at most four decimal places"
	case DateType:
		return "a date such as 2022-11-01"
	case OptionType:
		if len(f.Options) > manyOptions {
			return fmt.Sprintf("one of %d names", len(f.Options))
		}
		return "one of " + strings.Join(f.Options, ", ")
	}
	return "a " + f.Type.String()
}

// suggest names the candidate nearest to a misspelt name, or nothing.
func suggest(name string, candidates []string) string {
	if near := Nearest(name, slices.Values(candidates)); near != "" {
		return fmt.Sprintf("; did you mean %s?", near)
	}
	return ""
}
