package eligibility

import (
	"slices"

	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// optionText gives the name that an option of a fact has in requests; unknown has none.
func optionText(options []string, i uint8) ([]byte, error) {
	if int(i) > len(options) {
		return nil, rule.Errorf(rule.BadValue, "", "", "there is no option %d among %v", i, options)
	}
	return []byte(slices.Concat([]string{""}, options)[i]), nil
}

// readOption finds an option of a fact by its name; no text is unknown.
func readOption(options []string, text []byte) (uint8, error) {
	i := slices.Index(options, string(text))
	if i < 0 && len(text) > 0 {
		return 0, rule.Errorf(rule.BadValue, "", string(text), "must be one of %v", options)
	}
	return uint8(i + 1), nil
}

func optionsOf(fact string) []string {
	f, _ := standard.FactNamed(fact)
	return f.Options
}

// MarshalText gives the name that requests use; unknown has none.
func (c Citizenship) MarshalText() ([]byte, error) {
	return optionText(optionsOf("citizenship"), uint8(c))
}

// UnmarshalText reads a name as requests use it; no text is unknown.
func (c *Citizenship) UnmarshalText(text []byte) error {
	i, err := readOption(optionsOf("citizenship"), text)
	if err == nil {
		*c = Citizenship(i)
	}
	return err
}

// MarshalText gives the name that requests use; unknown has none.
func (t Treaty) MarshalText() ([]byte, error) { return optionText(optionsOf("treaty"), uint8(t)) }

// UnmarshalText reads a name as requests use it; no text is unknown.
func (t *Treaty) UnmarshalText(text []byte) error {
	i, err := readOption(optionsOf("treaty"), text)
	if err == nil {
		*t = Treaty(i)
	}
	return err
}

// MarshalText gives the name that requests use; unknown has none.
func (p Place) MarshalText() ([]byte, error) { return optionText(optionsOf("place"), uint8(p)) }

// UnmarshalText reads a name as requests use it; no text is unknown.
func (p *Place) UnmarshalText(text []byte) error {
	i, err := readOption(optionsOf("place"), text)
	if err == nil {
		*p = Place(i)
	}
	return err
}

// MarshalText gives the name that requests use; unknown has none.
func (g Ground) MarshalText() ([]byte, error) { return optionText(groundFacts, uint8(g)) }

// UnmarshalText reads a name as requests use it; no text is unknown.
func (g *Ground) UnmarshalText(text []byte) error {
	i, err := readOption(groundFacts, text)
	if err == nil {
		*g = Ground(i)
	}
	return err
}

// MarshalText gives the name that requests use; unknown has none.
func (k ApplicantKind) MarshalText() ([]byte, error) {
	return optionText(optionsOf("applicant"), uint8(k))
}

// UnmarshalText reads a name as requests use it; no text is unknown.
func (k *ApplicantKind) UnmarshalText(text []byte) error {
	i, err := readOption(optionsOf("applicant"), text)
	if err == nil {
		*k = ApplicantKind(i)
	}
	return err
}

// MarshalText gives the name that requests use; unknown has none.
func (v Volume) MarshalText() ([]byte, error) { return optionText(optionsOf("volume"), uint8(v)) }

// UnmarshalText reads a name as requests use it; no text is unknown.
func (v *Volume) UnmarshalText(text []byte) error {
	i, err := readOption(optionsOf("volume"), text)
	if err == nil {
		*v = Volume(i)
	}
	return err
}
