package rule

import (
	"fmt"
	"slices"
	"strings"
)

// The model: the conventions taken at their word, on raw values. It walks trees
// node by node, in every complete world, and compares worlds. It knows no classes,
// no diagrams, no presumptions beyond the first line, and is slow.

// point is one complete world.
type point struct {
	facts   map[string]Value
	options map[string]string // the chosen option of each reading
}

// reader reads trees in complete worlds of one text.
type reader struct {
	src  edition
	edit *Edit // read as if this had been done; usually nil
}

// struck reports whether a node itself is left out.
func (m *reader) struck(n *Node) bool {
	return n.since != "" && !m.src.InForce(n.since) || n.until != "" && m.src.InForce(n.until) ||
		m.edit != nil && m.edit.Kind == Strike && n.at == m.edit.At
}

// gone reports whether a node is not there. One that got an exception is.
func (m *reader) gone(n *Node) bool { return !m.excepted(n) && m.lost(n) }

// lost reports whether a node is left out, or has lost all its parts; an Any
// without parts stays, and never holds.
func (m *reader) lost(n *Node) bool {
	return m.struck(n) || n.op != opAny && len(n.parts) > 0 && len(m.parts(n)) == 0
}

// parts gives the parts that are there.
func (m *reader) parts(n *Node) []*Node {
	var there []*Node
	for _, p := range n.parts {
		if !m.gone(p) {
			there = append(there, p)
		}
	}
	if e := m.edit; e != nil && e.Kind == Add && n.at == e.At && (n.op == opAll || n.op == opAny) {
		there = append(there, e.Part)
	}
	return there
}

func (m *reader) excepted(n *Node) bool {
	e := m.edit
	return e != nil && e.Kind == Insert && (n.name == e.Into || n.at == e.Into)
}

// rule reads a whole tree. One that is left out never holds; one that lost its
// parts holds when it was a list of requirements or an exception.
func (m *reader) rule(n *Node, p point) bool {
	whole := n.op == opAll || n.op == opNot
	if m.gone(n) {
		return whole && !m.struck(n)
	}
	return m.holds(n, whole, p)
}

// holds reads a node. A branch that is left out is neutral: true in an All, false
// in an Any. An exception that applies decides in place of the node.
func (m *reader) holds(n *Node, neutral bool, p point) bool {
	switch {
	case !m.excepted(n):
		return m.holdsItself(n, neutral, p)
	case m.rule(m.edit.Part, p):
		return m.edit.Met
	case m.lost(n):
		return !m.edit.Met
	}
	return m.holdsItself(n, !m.edit.Met, p)
}

func (m *reader) holdsItself(n *Node, neutral bool, p point) bool {
	switch n.op {
	case opConst:
		return n.yes
	case opFact:
		return p.facts[n.fact].Bool()
	case opIs:
		return slices.Contains(n.options, p.facts[n.fact].Text())
	case opAbove:
		return p.facts[n.fact].Int() > m.number(n.bound)
	case opAtLeast:
		return p.facts[n.fact].Int() >= m.number(n.bound)
	case opNot:
		return !m.holds(n.parts[0], !neutral, p)
	case opChoose:
		part := n.parts[slices.Index(n.options, p.options[n.reading])]
		if m.gone(part) {
			return neutral
		}
		return m.holds(part, neutral, p)
	}
	for _, part := range m.parts(n) {
		if n.op == opAny && m.holds(part, false, p) {
			return true
		}
		if n.op == opAll && !m.holds(part, true, p) {
			return false
		}
	}
	return n.op == opAll
}

func (m *reader) number(b Bound) int64 {
	if e := m.edit; e != nil && e.Kind == Set && b.Address == e.At {
		return e.To
	}
	if b.Fixed {
		return b.Number
	}
	n, err := m.src.Number(b.Address, b.Unit)
	if err != nil {
		panic(err)
	}
	return n
}

// cites adds what a node cites in a complete world. Nearest is the citation of
// the nearest node above that has an address.
func (m *reader) cites(n *Node, nearest string, neutral bool, p point, into map[string]bool) {
	if n.at != "" {
		nearest, _, _ = strings.Cut(n.at, "/")
	}
	yes := m.holds(n, neutral, p)
	for _, b := range n.also {
		if m.rule(b.When, p) {
			into[b.Cite] = true
		}
	}
	instead := n.met
	if !yes {
		instead = n.notMet
	}
	switch {
	case n.because != nil:
		for _, b := range n.because {
			if m.rule(b.When, p) {
				into[b.Cite] = true
			}
		}
	case instead != nil:
		for _, c := range instead {
			into[c] = true
		}
	case n.op == opNot:
		m.cites(n.parts[0], nearest, !neutral, p, into)
	case n.op == opChoose:
		part := n.parts[slices.Index(n.options, p.options[n.reading])]
		if m.gone(part) {
			into[nearest] = true
			return
		}
		m.cites(part, nearest, neutral, p, into)
	case len(m.parts(n)) == 0, n.at != "" && (n.op == opAll) == yes:
		into[nearest] = true
	default:
		for _, part := range m.parts(n) {
			if m.holds(part, n.op == opAll, p) == yes {
				m.cites(part, nearest, n.op == opAll, p, into)
			}
		}
	}
}

// replaced reports whether a whole tree is gone and is no list that could hold
// without parts: a plain never, or always, stands for it.
func (m *reader) replaced(n *Node) bool { return m.gone(n) && (m.struck(n) || n.op != opAll) }

// citesReplaced gives what stands for a tree cites: what its own address does, or
// what it has instead.
func (m *reader) citesReplaced(n *Node, p point, into map[string]bool) {
	instead := n.notMet
	if m.rule(n, p) {
		instead = n.met
	}
	if instead == nil {
		at, _, _ := strings.Cut(n.at, "/")
		instead = []string{at}
	}
	for _, c := range instead {
		into[c] = true
	}
}

// verdict is the answer in one complete world.
type verdict struct {
	state    State
	outcomes []bool
	values   []string // "" for none
	legal    string   // state and outcomes in one, to be compared
	answer   string   // and values
}

func (m *reader) verdict(d *Decision, p point) verdict {
	v := verdict{state: NotMet}
	if m.rule(d.State, p) {
		v.state = Met
	}
	if d.Applies != nil && !m.rule(d.Applies, p) {
		v.state = NotApplicable
	}
	for _, o := range d.Outcomes {
		v.outcomes = append(v.outcomes, m.rule(o.When, p))
	}
	for _, rule := range d.Values {
		v.values = append(v.values, m.value(rule, p))
	}
	return v.spelled()
}

// spelled fills in the forms in which verdicts are compared.
func (v verdict) spelled() verdict {
	v.legal = fmt.Sprint(v.state, v.outcomes)
	v.answer = fmt.Sprintf("%s %q", v.legal, v.values)
	return v
}

func (m *reader) value(rule ValueRule, p point) string {
	for _, c := range rule.Cases {
		if m.rule(c.When, p) {
			return c.Value.String()
		}
	}
	return ""
}

// model is a decision with its verdict in every complete world.
type model struct {
	drawn
	reader
	domains  [][]Value // of the facts, then of the readings
	strides  []int
	points   []point
	verdicts []verdict
}

func newModel(d drawn) *model {
	m := &model{drawn: d, reader: reader{src: d.src}}
	size := 1
	axis := func(values []Value) {
		m.domains, m.strides = append(m.domains, values), append(m.strides, size)
		size *= len(values)
	}
	for i := range d.Facts {
		axis(domain(&d.Facts[i]))
	}
	for _, r := range d.world.Readings {
		if d.uses(r.ID) {
			axis(Options(r.Options...).Items())
		} else {
			axis(Options(r.Options[0]).Items())
		}
	}
	for n := range size {
		p := m.at(n)
		m.points = append(m.points, p)
		m.verdicts = append(m.verdicts, m.reader.verdict(d.Decision, p))
	}
	return m
}

// uses reports whether a rule chooses by a reading.
func (d drawn) uses(reading string) bool {
	var in func(*Node) bool
	in = func(n *Node) bool {
		conditions := slices.Concat(n.because, n.also)
		return n.reading == reading || slices.ContainsFunc(n.parts, in) ||
			slices.ContainsFunc(conditions, func(b Because) bool { return in(b.When) })
	}
	for n := range d.trees {
		if in(n) {
			return true
		}
	}
	return false
}

// at gives the n-th complete world.
func (m *model) at(n int) point {
	p := point{map[string]Value{}, map[string]string{}}
	for axis, values := range m.domains {
		v := values[n/m.strides[axis]%len(values)]
		if axis < len(m.Facts) {
			p.facts[m.Facts[axis].Name] = v
		} else {
			p.options[m.world.Readings[axis-len(m.Facts)].ID] = v.Text()
		}
	}
	return p
}

// vector gives the n-th complete world as a vector.
func (m *model) vector(n int) Vector {
	p := m.points[n]
	var v Vector
	for i, f := range m.Facts {
		if err := m.Set(&v, i, p.facts[f.Name]); err != nil {
			panic(err)
		}
	}
	for i, r := range m.world.Readings {
		v.Choices[i] = uint8(slices.Index(r.Options, p.options[r.ID]))
	}
	return v
}

// query is a request with the presumptions put in, along the axes of the model:
// the unknown value where every value is possible.
func (m *model) query(r request) []Value {
	var q []Value
	for i, v := range r.facts {
		if v.Absent() {
			v = m.Facts[i].Presumed
		}
		q = append(q, v)
	}
	for i, reading := range m.world.Readings {
		option := int(r.choices[i])
		if len(m.domains[len(m.Facts)+i]) == 1 {
			option = 0
		}
		q = append(q, Option(reading.Options[option]))
	}
	return q
}

// completions lists the worlds in which a query can end.
func (m *model) completions(q []Value) []int {
	ends := []int{0}
	for axis, values := range m.domains {
		var next []int
		for i, v := range values {
			if q[axis].Known() && !q[axis].Equal(v) {
				continue
			}
			for _, n := range ends {
				next = append(next, n+i*m.strides[axis])
			}
		}
		ends = next
	}
	return ends
}

// answer is the answer that all completions have in common.
func (m *model) answer(q []Value) verdict {
	var all verdict
	for i, n := range m.completions(q) {
		v := m.verdicts[n]
		if i == 0 {
			all = verdict{state: v.state, outcomes: slices.Clone(v.outcomes), values: slices.Clone(v.values)}
			continue
		}
		if all.state != v.state {
			all.state = Undetermined
		}
		for i := range v.outcomes {
			all.outcomes[i] = all.outcomes[i] && v.outcomes[i]
		}
		for i := range v.values {
			if all.values[i] != v.values[i] {
				all.values[i] = ""
			}
		}
	}
	return all.spelled()
}

// want is the whole answer to a request.
func (m *model) want(r request) Answer {
	q := m.query(r)
	all := m.answer(q)
	a := Answer{Decision: m.Name, State: all.state}
	for i, certain := range all.outcomes {
		if certain {
			a.Outcomes = append(a.Outcomes, m.Outcomes[i].ID)
		}
	}
	for i, v := range all.values {
		if v != "" {
			a.Values = append(a.Values, Entry{m.Values[i].Name, Option(v)})
		}
	}
	for i, f := range m.Facts {
		if r.facts[i].Absent() && f.Presumed.Known() {
			a.Presumed = append(a.Presumed, f.Name)
		}
		if !q[i].Known() {
			switch state, answer := m.matters(q, i); {
			case state:
				a.Needed = append(a.Needed, f.Name)
			case answer:
				a.AlsoNeeded = append(a.AlsoNeeded, f.Name)
			}
		}
		if f.Judgement && r.facts[i].Known() && m.turns(q, i, func(v verdict) string { return v.legal }) {
			a.Judgements = append(a.Judgements, f.Name)
		}
	}
	for i, reading := range m.world.Readings {
		if m.turnsOnReading(r, q, i) {
			a.Readings = append(a.Readings, reading.ID)
		}
	}
	if a.State != Undetermined {
		a.Reasons = m.reasons(a.State, m.completions(q))
	}
	return a
}

// matters reports whether two completions that differ in one fact alone differ in
// the state, or in the answer.
func (m *model) matters(q []Value, axis int) (state, answer bool) {
	for _, n := range m.completions(q) {
		first := n - n/m.strides[axis]%len(m.domains[axis])*m.strides[axis]
		state = state || m.verdicts[n].state != m.verdicts[first].state
		answer = answer || m.verdicts[n].answer != m.verdicts[first].answer
	}
	return state, answer
}

// turns reports whether another value along an axis, or for a fact not knowing
// it, would change what is looked at.
func (m *model) turns(q []Value, axis int, look func(verdict) string) bool {
	base := look(m.answer(q))
	others := slices.Clone(m.domains[axis])
	if axis < len(m.Facts) {
		others = append(others, Value{})
	}
	for _, v := range others {
		other := slices.Clone(q)
		other[axis] = v
		if look(m.answer(other)) != base {
			return true
		}
	}
	return false
}

// turnsOnReading: another option would change the answer; or it tells how a given
// fact was counted, and the answer turns on that.
func (m *model) turnsOnReading(r request, q []Value, reading int) bool {
	whole := func(v verdict) string { return v.answer }
	if m.turns(q, len(m.Facts)+reading, whole) {
		return true
	}
	for i, f := range m.Facts {
		if f.Reading == m.world.Readings[reading].ID && r.facts[i].Known() && m.turns(q, i, whole) {
			return true
		}
	}
	return false
}

// reasons gives what a definite answer cites, in the order of the text, when the
// completions are these.
func (m *model) reasons(state State, ends []int) []string {
	root := m.State
	if state == NotApplicable {
		root = m.Applies
	}
	into := map[string]bool{}
	if m.replaced(root) {
		m.citesReplaced(root, m.points[ends[0]], into)
	} else {
		m.citesCertainly(root, "", root.op == opAll || root.op == opNot, ends, into)
	}
	return inTextOrder(into)
}

func inTextOrder(cites map[string]bool) []string {
	var list []string
	for _, c := range textOrder {
		if cites[c] {
			list = append(list, c)
		}
	}
	return list
}

// truth is what a node is in all of some worlds, or unknown.
func (m *model) truth(n *Node, neutral bool, ends []int) Truth {
	first := m.holds(n, neutral, m.points[ends[0]])
	for _, end := range ends[1:] {
		if m.holds(n, neutral, m.points[end]) != first {
			return Unknown
		}
	}
	return TruthOf(first)
}

// certainly gives the citations whose condition holds in all of some worlds, and
// possibly those whose condition holds in any.
func (m *model) conditions(list []Because, ends []int) (certainly, possibly []string) {
	for _, b := range list {
		count := 0
		for _, end := range ends {
			if m.rule(b.When, m.points[end]) {
				count++
			}
		}
		if count == len(ends) {
			certainly = append(certainly, b.Cite)
		}
		if count > 0 {
			possibly = append(possibly, b.Cite)
		}
	}
	return certainly, possibly
}

// citesCertainly adds what a node cites that is the same in all of some worlds:
// the parts that are settled speak; where only their combination is, whatever any
// of the worlds cites.
func (m *model) citesCertainly(n *Node, nearest string, neutral bool, ends []int, into map[string]bool) {
	add := func(cites []string) {
		for _, c := range cites {
			into[c] = true
		}
	}
	if n.at != "" {
		nearest, _, _ = strings.Cut(n.at, "/")
	}
	certain, _ := m.conditions(n.also, ends)
	add(certain)
	if n.because != nil {
		certain, possible := m.conditions(n.because, ends)
		if len(certain) == 0 {
			certain = possible
		}
		add(certain)
		return
	}
	t := m.truth(n, neutral, ends)
	instead := n.met
	if t == No {
		instead = n.notMet
	}
	switch {
	case instead != nil:
		add(instead)
	case n.op == opNot:
		m.citesCertainly(n.parts[0], nearest, !neutral, ends, into)
	case n.op == opChoose:
		part := n.parts[slices.Index(n.options, m.points[ends[0]].options[n.reading])]
		if m.gone(part) {
			into[nearest] = true
			return
		}
		m.citesCertainly(part, nearest, neutral, ends, into)
	case len(m.parts(n)) == 0, n.at != "" && (n.op == opAll) == (t == Yes):
		into[nearest] = true
	default:
		settled := false
		for _, part := range m.parts(n) {
			if m.truth(part, n.op == opAll, ends) == t {
				settled = true
				m.citesCertainly(part, nearest, n.op == opAll, ends, into)
			}
		}
		if settled {
			return
		}
		plain := n.with(func(m *Node) { m.also = nil })
		for _, end := range ends {
			m.cites(plain, nearest, neutral, m.points[end], into)
		}
	}
}
