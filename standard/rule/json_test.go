package rule

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// The program in another language: it reads the exported form of a decision and
// decides complete requests by it.

type exportedDecision struct {
	Decision string
	Facts    []struct {
		Name, Type, En, Ru, Cite, Reading string
		Min, Max                          *int64
		Options                           []string
		Presumed                          json.RawMessage
		Judgement                         bool
	}
	Rules    map[string]exportedNode
	Applies  *exportedNode
	State    *exportedNode
	Outcomes []struct {
		ID   string
		When exportedNode
	}
	Values []struct {
		Name  string
		Cases []struct {
			When  exportedNode
			Value json.RawMessage
		}
	}
}

type exportedNode struct {
	Rule, Fact, Choose                string
	Const                             *bool
	Is                                []string
	Above                             *int64
	AtLeast                           *int64 `json:"at_least"`
	Not                               *exportedNode
	All, Any                          []exportedNode
	Options                           map[string]exportedNode
	At, Parameter, Unit, Since, Until string
	CitesMet                          []string `json:"cites_met"`
	CitesNotMet                       []string `json:"cites_not_met"`
	Because, Also                     []struct {
		Cite string
		When exportedNode
	}
}

func (d *exportedDecision) holds(n *exportedNode, p point) bool {
	holds := func(part exportedNode) bool { return d.holds(&part, p) }
	switch {
	case n.Rule != "":
		return holds(d.Rules[n.Rule])
	case n.Const != nil:
		return *n.Const
	case n.Above != nil:
		return p.facts[n.Fact].Int() > *n.Above
	case n.AtLeast != nil:
		return p.facts[n.Fact].Int() >= *n.AtLeast
	case n.Is != nil:
		return slices.Contains(n.Is, p.facts[n.Fact].Text())
	case n.Fact != "":
		return p.facts[n.Fact].Bool()
	case n.Not != nil:
		return !holds(*n.Not)
	case n.Choose != "":
		return holds(n.Options[p.options[n.Choose]])
	case n.Any != nil:
		return slices.ContainsFunc(n.Any, holds)
	}
	return !slices.ContainsFunc(n.All, func(part exportedNode) bool { return !holds(part) })
}

func (d *exportedDecision) decide(p point) verdict {
	v := verdict{state: NotMet}
	if d.holds(d.State, p) {
		v.state = Met
	}
	if d.Applies != nil && !d.holds(d.Applies, p) {
		v.state = NotApplicable
	}
	for _, o := range d.Outcomes {
		v.outcomes = append(v.outcomes, d.holds(&o.When, p))
	}
	for _, rule := range d.Values {
		value := ""
		for _, c := range rule.Cases {
			if d.holds(&c.When, p) {
				value = strings.Trim(string(c.Value), `"`) // as [Value.String] prints a name
				break
			}
		}
		v.values = append(v.values, value)
	}
	return v.spelled()
}

// readExported reads an exported decision and refuses members that it does not know.
func readExported(t require.TestingT, doc []byte) *exportedDecision {
	var e exportedDecision
	decoder := json.NewDecoder(bytes.NewReader(doc))
	decoder.DisallowUnknownFields()
	require.NoError(t, decoder.Decode(&e), "%s", doc)
	return &e
}

func TestExportDecidesAlike(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drawDecision(t)
		c := compiled(t, d.Decision, d.src)
		e := readExported(t, c.Decision().AppendJSON(nil))
		m := newModel(d)
		for n, p := range m.points {
			v := m.vector(n)
			if got, want := e.decide(p).answer, spell(d.Decision, c.Answer(&v)); got != want {
				t.Fatalf("%v: exported %s, compiled %s", p, got, want)
			}
		}
		for i, f := range d.Facts {
			got := e.Facts[i]
			if got.Name != f.Name || got.Type != f.Type.String() || !slices.Equal(got.Options, f.Options) || got.Judgement != f.Judgement ||
				got.Reading != f.Reading || (got.Presumed != nil) != f.Presumed.Known() {
				t.Fatalf("fact %+v is exported as %+v", f, got)
			}
			if f.Type == CountType && (*got.Min != f.Min || *got.Max != f.Max) {
				t.Fatalf("fact %+v is exported with other bounds", f)
			}
		}
	})
}

// TestExportBeforeCompiling: an edition that is not yet put in leaves no number
// that could be taken for one, and what is dated says so.
func TestExportBeforeCompiling(t *testing.T) {
	d := &Decision{Name: "d", Facts: []Fact{countFact("n", 0, 9)},
		State: All("p10", Above("n", Param("p10/limit", "h")).At("p10(1)").Since("A"), AtLeast("n", Number(2)).Until("B"))}
	e := readExported(t, d.AppendJSON(nil))
	first, second := e.State.All[0], e.State.All[1]
	if first.Above != nil || first.Parameter != "p10/limit" || first.Unit != "h" || first.Since != "A" || first.At != "p10(1)" {
		t.Errorf("%+v", first)
	}
	if second.AtLeast == nil || *second.AtLeast != 2 || second.Until != "B" {
		t.Errorf("%+v", second)
	}
	c := compiled(t, d, edition{acts: []string{"A"}, numbers: map[string]int64{"p10/limit": 3}})
	first = readExported(t, c.Decision().AppendJSON(nil)).State.All[0]
	if first.Above == nil || *first.Above != 6 || first.Parameter != "p10/limit" || first.Since != "" {
		t.Errorf("compiled: %+v", first)
	}
}

// TestExportSameName: of two rules with one name, each is exported as it is.
func TestExportSameName(t *testing.T) {
	one, other := Any("p2", Holds("a")).Named("rule"), All("p3", Holds("b")).Named("rule")
	d := &Decision{Name: "d", Facts: truthFacts("ab"), State: Any("", one, other), Outcomes: []Outcome{{"o", other}, {"q", one}}}
	e := readExported(t, d.AppendJSON(nil))
	for _, p := range []point{{facts: map[string]Value{"a": Bool(true)}}, {facts: map[string]Value{"b": Bool(true)}}} {
		a, b := p.facts["a"].Bool(), p.facts["b"].Bool()
		if got := e.decide(p); got.outcomes[0] != b || got.outcomes[1] != a || got.state != Met {
			t.Errorf("%v: %+v", p, got)
		}
	}
}

// TestExportCitations: every kind of citation is in the exported form.
func TestExportCitations(t *testing.T) {
	when := Because{"x1", Holds("a")}
	d := &Decision{Name: "d", Facts: truthFacts("ab"), State: All("",
		leaf("a", "p2").CitesMet("x1", "x2").CitesNotMet(), leaf("b", "p3").Because(when).Also(when))}
	parts := readExported(t, d.AppendJSON(nil)).State.All
	if got := parts[0]; got.At != "p2" || !slices.Equal(got.CitesMet, []string{"x1", "x2"}) || got.CitesNotMet == nil || len(got.CitesNotMet) != 0 {
		t.Errorf("%+v", got)
	}
	if got := parts[1]; len(got.Because) != 1 || len(got.Also) != 1 || got.Because[0].Cite != "x1" || got.Also[0].When.Fact != "a" {
		t.Errorf("%+v", got)
	}
}

// TestExportOfComputed: a computed decision has facts and outcomes, and no rules.
func TestExportOfComputed(t *testing.T) {
	d := &Decision{Name: "d", Facts: []Fact{countFact("n", 1, 9)}, Outcomes: []Outcome{{ID: "o"}}}
	e := readExported(t, d.AppendJSON(nil))
	if e.State != nil || len(e.Facts) != 1 || len(e.Outcomes) != 1 || d.Part("p2") != nil {
		t.Errorf("%+v", e)
	}
}

// TestQuoted: what must or should not stand in JSON as it is, is escaped wherever it
// stands.
func TestQuoted(t *testing.T) {
	for s, want := range map[string]string{
		"":             `""`,
		"plain words":  `"plain words"`,
		"\\ first":     `"\\ first"`,
		`"first"`:      `"\"first\""`,
		"a\x7fb":       `"a\u007fb"`,
		"\x7f":         `"\u007f"`,
		"\u2028\u2029": `"\u2028\u2029"`,
		"a\u2028":      `"a\u2028"`,
		"\xff":         "\"\uFFFD\"",
		"a\n\t\r\x1f":  `"a\n\t\u000d\u001f"`,
		"срок":         `"срок"`,
	} {
		if got := string(AppendQuoted(nil, s)); got != want {
			t.Errorf("%q is quoted as %s, want %s", s, got, want)
		}
	}
}

func TestQuotedReadsBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"\"\\\n\t\r\x00\x7f\u2028", "\xff", "«срок»"})).Draw(t, "s")
		var got string
		if err := json.Unmarshal(AppendQuoted(nil, s), &got); err != nil {
			t.Fatal(err)
		}
		want := s
		if !utf8.ValidString(s) {
			want = string([]rune(s))
		}
		if got != want {
			t.Fatalf("%q reads back as %q", s, got)
		}
	})
}
