package conformance

import (
	"bytes"
	"slices"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard/rule"
)

// parseValue reads the value of a fact. Its errors are of kind BadValue,
// OutOfRange or, for a key of a map, UnknownFact.
func parseValue(f *rule.Fact, raw jsontext.Value) (rule.Value, error) {
	if kind := raw.Kind(); f.Type == rule.TruthType && (kind == 't' || kind == 'f') {
		return rule.Bool(kind == 't'), nil
	}
	path := "facts." + f.Name
	if word, _ := text(raw); word == "unknown" && f.Presumed.Known() {
		return rule.StatedUnknown(), nil
	}
	v, err := parseAs(f.Type, f, path, raw)
	if err != nil {
		return rule.Value{}, err
	}
	return v, f.Check(v)
}

func parseAs(t rule.Type, f *rule.Fact, path string, raw jsontext.Value) (rule.Value, error) {
	wrong := func(wants string) (rule.Value, error) {
		return rule.Value{}, rule.Errorf(rule.BadValue, path, string(raw), "must be %s", wants)
	}
	switch t {
	case rule.TruthType:
		if kind := raw.Kind(); kind == 't' || kind == 'f' {
			return rule.Bool(kind == 't'), nil
		}
		return wrong("true or false; leave it out when it is unknown")
	case rule.CountType:
		return parseCount(path, raw)
	case rule.AmountType:
		return parseAmount(path, raw)
	case rule.DateType:
		s, _ := text(raw)
		if d, err := calendar.ParseDate(s); err == nil {
			return rule.Date(d), nil
		}
		return wrong("a date such as 2022-11-01")
	case rule.OptionType:
		if s, ok := text(raw); ok {
			return rule.Option(s), nil
		}
		return wrong("one of " + strings.Join(f.Options, ", "))
	case rule.ListType:
		return parseList(f, path, raw)
	}
	return parseMap(f, path, raw)
}

// parseCount reads an integer: no fraction, no exponent, no sign of a zero.
func parseCount(path string, raw jsontext.Value) (rule.Value, error) {
	if raw.Kind() != '0' || bytes.ContainsAny(raw, ".eE") || string(raw) == "-0" {
		return rule.Value{}, rule.Errorf(rule.BadValue, path, string(raw), "must be an integer")
	}
	n, err := strconv.ParseInt(string(raw), 10, 64)
	if err != nil {
		return rule.Value{}, rule.Errorf(rule.OutOfRange, path, string(raw), "is far too large or too small")
	}
	return rule.Count(n), nil
}

// parseAmount reads an exact decimal, as a number or as a string.
func parseAmount(path string, raw jsontext.Value) (rule.Value, error) {
	s := string(raw)
	if raw.Kind() == '"' {
		s, _ = text(raw)
	}
	wrong := rule.Errorf(rule.BadValue, path, string(raw), "must be a decimal number with at most four decimal places")
	whole, fraction, point := strings.Cut(s, ".")
	digits := strings.TrimPrefix(whole, "-")
	leadingZero := len(digits) > 1 && digits[0] == '0'
	if raw.Kind() != '0' && raw.Kind() != '"' || !allDigits(digits) || leadingZero ||
		point && !allDigits(fraction) || len(fraction) > 4 {
		return rule.Value{}, wrong
	}
	n, err := strconv.ParseInt(whole+fraction+strings.Repeat("0", 4-len(fraction)), 10, 64)
	if err != nil {
		return rule.Value{}, rule.Errorf(rule.OutOfRange, path, string(raw), "is far too large or too small")
	}
	return rule.Amount(n), nil
}

func allDigits(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}

func parseList(f *rule.Fact, path string, raw jsontext.Value) (rule.Value, error) {
	if raw.Kind() != '[' {
		return rule.Value{}, rule.Errorf(rule.BadValue, path, string(raw), "must be a list")
	}
	d := readerOf(raw)
	defer d.done()
	if _, err := d.ReadToken(); err != nil {
		return rule.Value{}, formError(err, raw)
	}
	items := []rule.Value{}
	for i := 0; d.PeekKind() != ']'; i++ {
		one, err := d.ReadValue()
		if err != nil {
			return rule.Value{}, formError(err, raw)
		}
		v, err := parseAs(f.Item, f, path+"["+strconv.Itoa(i)+"]", one)
		if err != nil {
			return rule.Value{}, err
		}
		items = append(items, v)
	}
	return rule.List(items...), nil
}

func parseMap(f *rule.Fact, path string, raw jsontext.Value) (rule.Value, error) {
	if raw.Kind() != '{' {
		return rule.Value{}, rule.Errorf(rule.BadValue, path, string(raw), "must be an object")
	}
	list, err := members(path, raw)
	if err != nil {
		return rule.Value{}, err
	}
	entries := make([]rule.Entry, 0, len(list))
	for _, m := range list {
		v, err := parseAs(f.Item, f, path+"."+m.name, m.value)
		if err != nil {
			return rule.Value{}, err
		}
		entries = append(entries, rule.Entry{Name: m.name, Value: v})
	}
	slices.SortStableFunc(entries, func(a, b rule.Entry) int {
		return slices.Index(f.Options, a.Name) - slices.Index(f.Options, b.Name)
	})
	return rule.Map(entries...), nil
}

// unknownKey reports the first key of a map that the fact does not have.
func unknownKey(f *rule.Fact, raw jsontext.Value) error {
	if f.Type != rule.MapType || f.BadKey != "" || raw.Kind() != '{' {
		return nil
	}
	list, err := members("facts."+f.Name, raw)
	if err != nil {
		return nil // the form is read again, and refused, with the values
	}
	for _, m := range list {
		if !slices.Contains(f.Options, m.name) {
			return rule.Errorf(rule.UnknownFact, "facts."+f.Name+"."+m.name, m.name, "%s has no entry of this name%s", f.Name, didYouMean(m.name, f.Options))
		}
	}
	return nil
}

func didYouMean(name string, candidates []string) string {
	if near := rule.Nearest(name, slices.Values(candidates)); near != "" {
		return "; did you mean " + near + "?"
	}
	return ""
}
