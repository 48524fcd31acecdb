package conformance

import (
	"bytes"
	"io"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// ReadAttestations reads a filled checklist: a JSON object from provisions to true,
// false or null, which stands for unknown. Its errors are *rule.Error, found in this
// order, the first of each kind: rule.BadRequest where the text is not one JSON object
// and nothing else, rule.DuplicateName for a name that stands twice,
// rule.UnknownProvision for one that is no requirement, rule.BadValue for another
// value. Whether an edition has the requirement is for [standard.Checklist] to say.
func ReadAttestations(text []byte) (standard.Attestations, error) {
	d := jsontext.NewDecoder(bytes.NewReader(text))
	list, err := d.ReadValue()
	if err != nil {
		return nil, formError(err, text)
	}
	list = list.Clone()
	if _, err := d.ReadToken(); err != io.EOF {
		return nil, rule.Errorf(rule.BadRequest, "", "", "a file must hold one list and nothing after it")
	}
	filled, err := members("", list)
	if err != nil {
		return nil, err
	}
	for _, m := range filled {
		if _, ok := standard.RequirementByRef(standard.Ref(m.name)); ok {
			continue
		}
		hint := ""
		if near := standard.NearestRequirement(m.name); near != "" {
			hint = "; did you mean " + near + "?"
		}
		return nil, rule.Errorf(rule.UnknownProvision, m.name, m.name, "nothing is attested under this provision%s", hint)
	}
	attested := standard.Attestations{}
	for _, m := range filled {
		switch m.value.Kind() {
		case 't', 'f':
			attested[standard.Ref(m.name)] = rule.TruthOf(m.value.Kind() == 't')
		case 'n':
			attested[standard.Ref(m.name)] = rule.Unknown
		default:
			return nil, rule.Errorf(rule.BadValue, m.name, string(m.value), "must be true, false or null")
		}
	}
	return attested, nil
}
