package main

import (
	"slices"
	"strings"

	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// addressRecord is what stands at an address. An address may hold several things:
// several wordings of one parameter, a condition and a duty of one name.
type addressRecord struct {
	Address   string   `json:"address"`   // of a rule its name, which stands for an address where something is inserted
	Type      string   `json:"type"`      // provision, parameter, condition, duty or rule
	Kind      string   `json:"kind"`      // of the provision, of the value, of the duty
	Value     string   `json:"value"`     // of a parameter; the period of a duty
	From      string   `json:"from"`      // the act that brought it; empty when it is older than the acts known here
	Until     string   `json:"until"`     // the act that took it away; empty while it stands
	Decisions []string `json:"decisions"` // that have a condition at the address, or the rule
}

// The types of address.
const (
	typeProvision = "provision"
	typeParameter = "parameter"
	typeCondition = "condition"
	typeDuty      = "duty"
	typeRule      = "rule"
)

// listAddresses lists every address that an amendment can name.
func (v *view) listAddresses() (string, error) {
	records, err := v.addressTable()
	if err != nil {
		return "", err
	}
	if v.json {
		return jsonArray(records)
	}
	var out page
	v.addressLines(&out, records)
	return out.String(), nil
}

// address gives what stands at one address, and the page of its provision.
func (v *view) address(name string) (string, error) {
	table, err := v.addressTable()
	if err != nil {
		return "", err
	}
	return v.addressIn(table, name)
}

// addressIn gives what a table of addresses has at one of them.
func (v *view) addressIn(table []addressRecord, name string) (string, error) {
	at := slices.DeleteFunc(slices.Clone(table), func(r addressRecord) bool { return r.Address != name })
	if len(at) == 0 {
		near := rule.Nearest(name, func(yield func(string) bool) {
			for _, r := range table {
				if strings.Contains(r.Address, "/") && !yield(r.Address) {
					return
				}
			}
		})
		return "", rule.Errorf(rule.UnknownProvision, "", name, "nothing stands at this address%s", didYouMean(near))
	}
	if v.json {
		return jsonArray(at)
	}
	var about, duty page
	v.addressLines(&about, at)
	parameters, err := v.parametersOn()
	if err != nil {
		return "", err
	}
	parameters = slices.DeleteFunc(parameters, func(p standard.Parameter) bool { return string(p.Address) != name })
	for _, line := range v.parameterLines(parameters) {
		about.line(line)
	}
	if d, ok := standard.DutyByID(name); ok {
		e, _, err := v.dutyOn(d)
		if err != nil {
			return "", err
		}
		v.duty(&duty, d, e)
	}
	p, _ := provision(standard.Address(name).Ref())
	return sections(about, duty, v.head(p)), nil
}

// addressTable gives every address in the order of the text: provisions, parameters,
// conditions and duties, of the chosen day or of all days; then the rules by name.
func (v *view) addressTable() ([]addressRecord, error) {
	var table []addressRecord
	nodes, err := v.conditions()
	if err != nil {
		return nil, err
	}
	for p := range standard.Provisions() {
		if v.stands(p) {
			table = append(table, recordAddress(p, nodes[string(p.Ref)].Decisions))
			delete(nodes, string(p.Ref))
		}
	}
	for _, at := range nodes {
		table = append(table, at)
	}
	parameters, err := v.parametersOn()
	if err != nil {
		return nil, err
	}
	for _, p := range parameters {
		table = append(table, recordParameter(p))
	}
	for d := range standard.Duties() {
		e, in, err := v.dutyOn(d)
		if err != nil {
			return nil, err
		}
		if in {
			table = append(table, recordDutyAddress(d, e))
		}
	}
	slices.SortStableFunc(table, func(a, b addressRecord) int {
		return standard.Address(a.Address).Compare(standard.Address(b.Address))
	})
	return append(table, namedRules()...), nil
}

// namedRules gives the rules into which an exception can be inserted, in the order in
// which the decisions have them.
func namedRules() []addressRecord {
	var rules []addressRecord
	place := map[string]int{}
	for d := range conformance.Decisions() {
		for _, name := range d.Def().RuleNames() {
			at, known := place[name]
			if !known {
				at = len(rules)
				place[name] = at
				rules = append(rules, addressRecord{Address: name, Type: typeRule})
			}
			rules[at].Decisions = append(rules[at].Decisions, d.Def().Name)
		}
	}
	return rules
}

// parametersOn gives the parameters of the chosen day or of all days.
func (v *view) parametersOn() ([]standard.Parameter, error) {
	if v.day.IsZero() {
		return slices.Collect(standard.Parameters()), nil
	}
	e, err := standard.On(v.day)
	if err != nil {
		return nil, err
	}
	return slices.Collect(e.Parameters()), nil
}

// conditions gives the conditions of all decisions by address.
func (v *view) conditions() (map[string]addressRecord, error) {
	table := map[string]addressRecord{}
	e := standard.Edition{}
	if !v.day.IsZero() {
		on, err := standard.On(v.day)
		if err != nil {
			return nil, err
		}
		e = on
	}
	for d := range conformance.Decisions() {
		def := d.Def()
		for address := range def.Addresses() {
			since, until := def.Dated(address)
			if !e.Day().IsZero() && (since != "" && !e.InForce(since) || until != "" && e.InForce(until)) {
				continue
			}
			at, known := table[address]
			if !known {
				at = addressRecord{Address: address, Type: typeCondition, From: since, Until: until}
			}
			at.Decisions = append(at.Decisions, def.Name)
			table[address] = at
		}
	}
	return table, nil
}

func recordAddress(p standard.Provision, decisions []string) addressRecord {
	r := addressRecord{Address: string(p.Ref), Type: typeProvision, Kind: string(p.Kind), Decisions: decisions}
	for w := range p.InForce() {
		r.From = w.By
		break
	}
	for _, c := range p.History {
		if c.Did == standard.Removed {
			r.Until = c.Act
		}
	}
	return r
}

func recordParameter(p standard.Parameter) addressRecord {
	return addressRecord{
		Address: string(p.Address), Type: typeParameter, Kind: string(p.Value.Kind()),
		Value: p.Value.String(), From: p.From, Until: p.Until,
	}
}

func recordDutyAddress(d standard.Duty, e standard.Edition) addressRecord {
	r := addressRecord{Address: d.ID, Type: typeDuty, Kind: string(d.Kind), From: d.Since}
	if at, ok := parameterOf(d, e); ok {
		r.Value = at.Value.String()
	}
	return r
}

// typeNames are the types of address in words.
var typeNames = map[string]rule.Text{
	typeProvision: {En: "provision", Ru: "положение"},
	typeParameter: {En: "parameter", Ru: "параметр"},
	typeCondition: {En: "condition", Ru: "условие"},
	typeDuty:      {En: "duty", Ru: "обязанность"},
	typeRule:      {En: "rule", Ru: "правило"},
}

// addressLines sets addresses in columns: address, type, then kind, value, edition
// and decisions.
func (v *view) addressLines(out *page, records []addressRecord) {
	const address, kind = 36, 13
	for _, r := range records {
		var about []string
		if r.Kind != "" {
			about = append(about, r.Kind)
		}
		if r.Value != "" {
			about = append(about, r.Value)
		}
		if span := v.span(r.From, r.Until); span != "" {
			about = append(about, span)
		}
		if r.Decisions != nil {
			about = append(about, v.say("in ", "в: ")+strings.Join(r.Decisions, ", "))
		}
		first := padTo(padTo(r.Address, address)+" "+typeNames[r.Type].In(v.lang), address+kind)
		out.text(strings.Join(about, "; "), first+" ", strings.Repeat(" ", address+kind+1))
	}
}
