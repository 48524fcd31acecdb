package conformance

import (
	"fmt"
	"slices"
	"strings"

	"github.com/pana-kz/pana/standard"
)

// Coverage says how much of the text rests on rules, properties and vectors: one line
// for each provision that decides something. Its zero value covers nothing.
type Coverage struct {
	Lines []CoverageLine `json:"provisions"`
	Gaps  int            `json:"gaps"` // lines that lack something
}

// CoverageLine is what is known of one provision and of all that it contains.
type CoverageLine struct {
	Ref        string         `json:"ref"`
	Kind       string         `json:"kind"`
	Rules      []string       `json:"rules"`             // decisions that put it into rules
	Properties []string       `json:"properties"`        // tests that state a property of its paragraph
	Vectors    map[string]int `json:"vectors"`           // by kind
	Pairs      string         `json:"pairs"`             // complete, none, or the ids that lack their other half
	Mutants    int            `json:"mutants"`           // legal mutants of it that change an answer
	Killed     int            `json:"killed"`            // of these, killed by a vector
	Outside    string         `json:"outside,omitempty"` // why no decision asks for it; then it lacks nothing
	Readings   []string       `json:"readings"`          // questions that its words leave open
	Lacks      []string       `json:"lacks"`             // of rule, property, vector and pair; empty when nothing
}

// Cover measures the coverage of the text by this release: its rules, its tests and
// the vectors of its suite.
func Cover() (*Coverage, error) {
	vectors, err := Load(SuiteFS())
	if err != nil {
		return nil, err
	}
	m := measure{vectors: map[string]*Vector{}}
	for i := range vectors {
		m.vectors[vectors[i].ID] = &vectors[i]
	}
	c := &Coverage{}
	for p := range standard.Provisions() {
		if !decides(p) {
			continue
		}
		line := m.line(p)
		if len(line.Lacks) > 0 {
			c.Gaps++
		}
		c.Lines = append(c.Lines, line)
	}
	return c, nil
}

// decides reports whether a provision is one whose misreading could change an answer:
// a rule, a parameter, or a duty whose day is computed. What is only attested, and a
// duty without a period, is asked about in a checklist or the audit of a case.
func decides(p standard.Provision) bool {
	switch p.Kind {
	case standard.KindRule, standard.KindParameter:
		return true
	case standard.KindDuty:
		for d := range standard.Duties() {
			if d.Ref() == p.Ref && (d.Period != "" || d.Kind == standard.DutyImmediately || d.Kind == standard.DutyRecurring) {
				return true
			}
		}
	}
	return false
}

// measure looks up what rests on provisions.
type measure struct{ vectors map[string]*Vector }

func (m measure) line(p standard.Provision) CoverageLine {
	line := CoverageLine{
		Ref: string(p.Ref), Kind: string(p.Kind), Rules: []string{}, Properties: []string{},
		Vectors: map[string]int{}, Readings: []string{}, Lacks: []string{},
	}
	line.Rules = inherited(p.Ref)
	for _, r := range restingOn(p.Ref) {
		for rule := range r.Rules() {
			line.Rules = union(line.Rules, []string{rule.Decision})
		}
		for property := range r.Properties() {
			line.Properties = union(line.Properties, []string{property.Test})
		}
		for id := range r.Vectors() {
			m.add(&line, id)
		}
	}
	for mutant := range LegalMutants() {
		if mutant.Cite == "" || !standard.Within(standard.Ref(mutant.Cite), p.Ref) || mutant.Verdict == Equal || mutant.Verdict == Refused {
			continue
		}
		line.Mutants++
		if mutant.Verdict == Killed {
			line.Killed++
		}
	}
	for reading := range standard.Readings() {
		for ref := range reading.Refs() {
			if standard.Within(ref, p.Ref) {
				line.Readings = union(line.Readings, []string{reading.ID})
			}
		}
	}
	if line.Outside = outside(p.Ref); line.Outside == "" {
		line.judge(p)
	}
	return line
}

// add counts a vector, and finds out whether it has its other half.
func (m measure) add(line *CoverageLine, id string) {
	v, ok := m.vectors[id]
	if !ok {
		return
	}
	line.Vectors[v.Kind]++
	if v.Kind != "pair" {
		return
	}
	other, ok := m.vectors[v.Pair]
	switch {
	case !ok || other.Pair != id:
		line.Pairs = strings.TrimPrefix(line.Pairs+" "+id, "complete ")
	case line.Pairs == "":
		line.Pairs = "complete"
	}
}

// judge says what a line lacks. A condition needs a pair. A unit that holds others is
// judged by them, and a duty or a parameter by the mutants of its number.
func (l *CoverageLine) judge(p standard.Provision) {
	if l.Pairs == "" {
		l.Pairs = "none"
	}
	lack := func(what string, lacks bool) {
		if lacks {
			l.Lacks = append(l.Lacks, what)
		}
	}
	total := 0
	for _, n := range l.Vectors {
		total += n
	}
	lack("rule", len(l.Rules) == 0)
	lack("property", len(l.Properties) == 0)
	lack("vector", total == 0)
	lack("pair", l.Pairs != "complete" && (l.Pairs != "none" || p.Kind == standard.KindRule && !holdsOthers(p.Ref)))
	lack(fmt.Sprintf("%d mutants", l.Mutants-l.Killed), l.Mutants > l.Killed)
}

// holdsOthers reports whether a part of a provision decides something by itself.
func holdsOthers(ref standard.Ref) bool {
	for child := range standard.Children(ref) {
		if outside(child.Ref) == "" && (decides(child) || holdsOthers(child.Ref)) {
			return true
		}
	}
	return false
}

// inherited lists the decisions that put a unit around a provision into rules as a
// whole.
func inherited(ref standard.Ref) []string {
	rules := []string{}
	for parent, ok := ref.Parent(); ok; parent, ok = parent.Parent() {
		if at := slices.IndexFunc(restTable, func(r Resting) bool { return r.ref == parent }); at >= 0 {
			for _, r := range restTable[at].rules {
				rules = union(rules, []string{r.Decision})
			}
		}
	}
	return rules
}

// outside tells why no decision asks for a provision; "" where one does.
func outside(ref standard.Ref) string {
	for _, o := range outsideTable {
		if standard.Within(ref, o.ref) {
			return o.why
		}
	}
	return ""
}

// outsideTable lists what binds somebody, but in no case that this library is asked
// about: most of it is of the Law, of which only what concerns victims of trafficking
// is decided.
var outsideTable = []struct {
	ref standard.Ref
	why string
}{
	{"order:4", "entry into force is data of the act, with the days of doubt about it"},
	{"law:a5", "kinds of services and their regulation: nothing is asked in a case"},
	{"law:a11-1(5)", "what the budget reimburses to monitors is no question about a recipient"},
	{"law:a11-4", "rights of monitors are attested by nobody here"},
	{"law:a11-5(5)", "liability is decided under other laws"},
	{"law:a11-7(1)(2)", "interim visits have no period"},
	{"law:a11-7(1)(3)", "special visits have no period"},
	{"law:a11-8", "how visits are made follows rules of the Government"},
	{"law:a11-10(2)", "liability is decided under other laws"},
	{"law:a11-11(1).3", "liability is decided under other laws"},
	{"law:a12", "general rights of recipients; those of a victim's stay are in the standard"},
	{"law:a14(1)", "the assessment itself is a social worker's judgement"},
	{"law:a14(2)", "the criteria of the assessment are a social worker's judgement"},
	{"law:a15(2).2", "stay before a decision concerns domestic violence"},
	{"law:a15(5)", "no local decision is made for victims of trafficking"},
	{"law:a16(1)(1)", "a general right of social workers"},
	{"law:a16(1)(2)", "a general right of social workers"},
	{"law:a16(2)", "rights of a social worker who assesses need"},
	{"law:a17", "rights and duties of providers in general"},
	{"law:a19", "sources of money"},
	{"law:a20(1)", "forms of state control"},
	{"law:a20(3)", "appeals follow other laws"},
	{"law:a21", "liability is decided under other laws"},
	{"law:a22", "the Law is older than every day that can be asked about"},
}

// restingOn gives what rests on a provision. What cites a whole paragraph, and nothing
// finer, counts for its first unnumbered part too.
func restingOn(ref standard.Ref) []Resting {
	list := []Resting{RestsOn(ref)}
	whole, first := strings.CutSuffix(string(ref), ".1")
	if !first {
		return list
	}
	at := slices.IndexFunc(restTable, func(r Resting) bool { return string(r.ref) == whole })
	if at >= 0 {
		list = append(list, restTable[at])
	}
	return list
}
