package rule

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// TestTraceAgreesWithModel: each step of a trace has the truth that its condition
// has in all completions, and the steps are those of the tree.
func TestTraceAgreesWithModel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drawDecision(t)
		c := compiled(t, d.Decision, d.src)
		m := newModel(drawn{c.Decision(), d.src, d.world})
		r := d.drawRequest(t)
		v := d.vector(t, r)
		ends := m.completions(m.query(r))
		trace := c.Trace(&v)
		checkStep(t, m, c.decision.State, &trace.State, ends)
		if (trace.Applies != nil) != (c.decision.Applies != nil) {
			t.Fatal("the trace and the decision disagree on whether the question always arises")
		}
		if trace.Applies != nil {
			checkStep(t, m, c.decision.Applies, trace.Applies, ends)
		}
		reasons := c.Answer(&v).Reasons
		trace.each(func(s *Step) {
			if s.Cites && (s.Truth == Unknown || !speaks(reasons, s.Address)) {
				t.Fatalf("a step that is %v cites %s, and the answer cites %v", s.Truth, s.Address, reasons)
			}
		})
		if !json.Valid(trace.AppendJSON(nil)) {
			t.Fatalf("not JSON: %s", trace.AppendJSON(nil))
		}
	})
}

// speaks reports whether an address is cited.
func speaks(reasons []string, address string) bool {
	at, _, _ := strings.Cut(address, "/")
	return slices.Contains(reasons, at)
}

func (t *Trace) each(visit func(*Step)) {
	var below func(*Step)
	below = func(s *Step) {
		visit(s)
		for i := range s.Steps {
			below(&s.Steps[i])
		}
	}
	below(&t.State)
	if t.Applies != nil {
		below(t.Applies)
	}
}

func checkStep(t *rapid.T, m *model, n *Node, s *Step, ends []int) {
	if want := m.truth(n, false, ends); s.Truth != want {
		t.Fatalf("step %+v of %+v is %v, want %v", s, n, s.Truth, want)
	}
	if s.Address != n.Address() || s.Rule != n.Name() || s.Fact != n.fact || s.Text.En == "" || s.Text.Ru == "" {
		t.Fatalf("step %+v does not word %+v", s, n)
	}
	parts := n.parts
	if n.op == opChoose {
		for i, o := range n.options {
			if o == m.points[ends[0]].options[n.reading] {
				parts = n.parts[i : i+1]
			}
		}
	}
	if len(s.Steps) != len(parts) {
		t.Fatalf("%d steps below %+v, want %d", len(s.Steps), n, len(parts))
	}
	for i, part := range parts {
		checkStep(t, m, part, &s.Steps[i], ends)
	}
}

// TestTraceCites: the steps that speak are marked, and only they.
func TestTraceCites(t *testing.T) {
	tree := Any("p10", leaf("a", "p10(1)"), All("p10(2)", leaf("b", "p10(2)/b"), leaf("c", "p10(2)/c")))
	c := compiled(t, &Decision{Name: "d", Facts: truthFacts("abc"), State: tree}, edition{})
	for known, want := range map[string]string{
		"a":     "p10(1)",
		"a b c": "p10(1) p10(2)",
		"b c":   "p10(2)",
		"!a !b": "p10",
		"!a b":  "",
	} {
		v := vectorOf(t, c.Decision(), known)
		trace := c.Trace(&v)
		var cited []string
		trace.each(func(s *Step) {
			if s.Cites {
				cited = append(cited, s.Address)
			}
		})
		if got := strings.Join(cited, " "); got != want {
			t.Errorf("%s: %q is cited, want %q", known, got, want)
		}
	}
}

// TestTraceOfOneRule: a rule that is asked both whether the question arises and how
// it is answered, is traced for both.
func TestTraceOfOneRule(t *testing.T) {
	one := Holds("a").At("p1")
	c := compiled(t, &Decision{Name: "d", Facts: truthFacts("a"), Applies: one, State: one}, edition{})
	v := vectorOf(t, c.Decision(), "a")
	trace := c.Trace(&v)
	require.NotNil(t, trace.Applies)
	require.Equal(t, "p1", trace.Applies.Address)
	require.Equal(t, "p1", trace.State.Address)
}

func TestTraceDocument(t *testing.T) {
	c := compiled(t, printed(), edition{numbers: map[string]int64{"p2/nights": 2}})
	var v Vector
	require.NoError(t, c.Decision().Set(&v, 0, Bool(true)))
	require.NoError(t, c.Decision().Set(&v, 1, Bool(false)))
	require.NoError(t, c.Decision().Set(&v, 2, Count(7)))
	trace := c.Trace(&v)
	golden(t, "trace.json", append(trace.AppendJSON(nil), '\n'))
	var doc struct {
		Version  int
		Decision string
	}
	require.NoError(t, json.Unmarshal(trace.AppendJSON(nil), &doc))
	if doc.Version != TraceVersion || doc.Decision != "room" {
		t.Errorf("%+v", doc)
	}
}
