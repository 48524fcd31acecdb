package rule

import "fmt"

// TraceVersion is the version of the trace document. It changes whenever a
// member changes its meaning or goes away.
const TraceVersion = 1

// Trace is how a decision came to its state, condition by condition.
type Trace struct {
	Version  int
	Decision string
	Applies  *Step // nil where the question always arises
	State    Step
}

// Step is one condition of a trace: what was asked, what it came to under the
// known facts, and the steps below it.
type Step struct {
	Address string
	Rule    string // name of the rule, where it has one
	Text    Text   // the condition in words
	Truth   Truth
	Fact    string // for a single condition, the fact
	Cites   bool   // whether the answer cites its address because of this step
	Steps   []Step
}

// Trace gives the steps of an answer. It allocates; it is for people.
func (c *Compiled) Trace(v *Vector) Trace {
	s := c.scratch.Get().(*scratch)
	defer c.scratch.Put(s)
	c.load(&s.at, v)
	s.explain()
	t := Trace{Version: TraceVersion, Decision: c.decision.Name}
	if c.roots.applies >= 0 {
		step := s.step(c.roots.applies)
		t.Applies = &step
	}
	t.State = s.step(c.roots.state)
	return t
}

// explain finds out what the answer cites, and which branches do so.
func (s *scratch) explain() {
	clear(s.looked)
	clear(s.heard)
	s.cited = set{}
	if state := s.reach(s.c.whole).state; state != Undetermined {
		s.reasons(state, &s.cited)
	}
}

func (s *scratch) step(at int32) Step {
	b := &s.c.tree[at]
	n := b.source
	step := Step{Address: n.at, Rule: n.name, Truth: s.truth(at), Fact: n.fact}
	step.Cites = s.heard[at] && n.at != "" && s.cited.has(int(s.c.citeIndex(cite(n.at))))
	step.Text = Text{En: s.c.heading(n, "en"), Ru: s.c.heading(n, "ru")}
	for i, p := range b.parts {
		if n.op == opChoose && i != int(s.at[b.level])-1 {
			continue
		}
		step.Steps = append(step.Steps, s.step(p))
	}
	return step
}

// heading words a node without its parts.
func (c *Compiled) heading(n *Node, lang string) string {
	p := printer{d: c.decision, lang: lang, words: wordsOf(lang)}
	switch n.op {
	case opNot:
		return p.words.not
	case opAll, opAny:
		return p.list(n, false)
	case opChoose:
		return p.words.choose + " " + n.reading
	}
	return p.condition(n, false)
}

// AppendJSON appends the trace as its JSON document.
func (t *Trace) AppendJSON(b []byte) []byte {
	e := exporter{b: b}
	e.raw(fmt.Sprintf(`{"version":%d,"decision":`, t.Version)).str(t.Decision)
	if t.Applies != nil {
		e.raw(`,"applies":`).step(t.Applies)
	}
	e.raw(`,"state":`).step(&t.State)
	return e.raw("}").b
}

func (e *exporter) step(s *Step) {
	e.raw(`{"truth":`).str(s.Truth.String())
	e.member("at", s.Address).member("rule", s.Rule).member("fact", s.Fact)
	e.raw(`,"en":`).str(s.Text.En).raw(`,"ru":`).str(s.Text.Ru)
	if s.Cites {
		e.raw(`,"cited":true`)
	}
	if len(s.Steps) > 0 {
		e.raw(`,"steps":[`)
		for i := range s.Steps {
			e.comma(i).step(&s.Steps[i])
		}
		e.raw("]")
	}
	e.raw("}")
}
