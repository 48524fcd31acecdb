package rule

import "fmt"

// AppendJSON appends the decision in the form that a program in another language
// can interpret: facts, the rule of the state, of each outcome and of each value.
// Rules with a name stand under "rules" and are referred to by it. The decision of
// a [Compiled] has the numbers of its edition; where none were put in yet, a
// comparison has the address and unit of its parameter alone, and what is dated
// says so. A computed decision has no rules to give.
func (d *Decision) AppendJSON(b []byte) []byte {
	e := exporter{b: b, rules: map[string]*Node{}, seen: map[*Node]bool{}}
	for n := range d.trees {
		e.gather(n)
	}
	e.raw(`{"decision":`).str(d.Name).raw(`,"facts":[`)
	for i := range d.Facts {
		e.comma(i).fact(&d.Facts[i])
	}
	e.raw(`],"rules":{`)
	for i, name := range e.names {
		e.comma(i).str(name).raw(":").body(e.rules[name])
	}
	e.raw("}")
	if d.Applies != nil {
		e.raw(`,"applies":`).node(d.Applies)
	}
	if d.State != nil {
		e.raw(`,"state":`).node(d.State)
	}
	e.raw(`,"outcomes":[`)
	for i, o := range d.Outcomes {
		e.comma(i).raw(`{"id":`).str(o.ID)
		if o.When != nil {
			e.raw(`,"when":`).node(o.When)
		}
		e.raw("}")
	}
	e.raw(`],"values":[`)
	for i, v := range d.Values {
		e.comma(i).raw(`{"name":`).str(v.Name).raw(`,"cases":[`)
		for j, c := range v.Cases {
			e.comma(j).raw(`{"when":`).node(c.When).raw(`,"value":`)
			e.b = c.Value.AppendJSON(e.b)
			e.raw("}")
		}
		e.raw("]}")
	}
	return e.raw("]}").b
}

type exporter struct {
	b     []byte
	rules map[string]*Node
	names []string
	seen  map[*Node]bool
}

// gather finds the named rules. Where two have one name, the first has it and the
// other is written out where it stands.
func (e *exporter) gather(n *Node) {
	if e.seen[n] {
		return
	}
	e.seen[n] = true
	if n.name != "" && e.rules[n.name] == nil {
		e.rules[n.name] = n
		e.names = append(e.names, n.name)
	}
	for _, p := range n.parts {
		e.gather(p)
	}
	for when := range n.below {
		e.gather(when)
	}
}

func (e *exporter) raw(s string) *exporter {
	e.b = append(e.b, s...)
	return e
}

func (e *exporter) str(s string) *exporter {
	e.b = AppendQuoted(e.b, s)
	return e
}

// member writes a further member of an object, unless it is empty.
func (e *exporter) member(name, s string) *exporter {
	if s == "" {
		return e
	}
	return e.raw(",").str(name).raw(":").str(s)
}

func (e *exporter) strs(list []string) *exporter {
	e.b = Options(list...).AppendJSON(e.b)
	return e
}

func (e *exporter) comma(i int) *exporter {
	if i > 0 {
		e.raw(",")
	}
	return e
}

func (e *exporter) fact(f *Fact) {
	e.raw(`{"name":`).str(f.Name).raw(`,"type":`).str(f.Type.String())
	if f.Type == CountType {
		e.raw(fmt.Sprintf(`,"min":%d,"max":%d`, f.Min, f.Max))
	}
	if f.Options != nil {
		e.raw(`,"options":`).strs(f.Options)
	}
	if f.Presumed.Known() {
		e.raw(`,"presumed":`)
		e.b = f.Presumed.AppendJSON(e.b)
	}
	if f.Judgement {
		e.raw(`,"judgement":true`)
	}
	if f.Reading != "" {
		e.raw(`,"reading":`).str(f.Reading)
	}
	e.raw(`,"en":`).str(f.Yes.En).raw(`,"ru":`).str(f.Yes.Ru).raw(`,"cite":`).str(f.Cite).raw("}")
}

func (e *exporter) node(n *Node) *exporter {
	if n.name != "" && e.rules[n.name] == n {
		return e.raw(`{"rule":`).str(n.name).raw("}")
	}
	return e.body(n)
}

func (e *exporter) body(n *Node) *exporter {
	e.raw("{")
	switch n.op {
	case opConst:
		e.raw(fmt.Sprintf(`"const":%t`, n.yes))
	case opFact:
		e.raw(`"fact":`).str(n.fact)
	case opIs:
		e.raw(`"fact":`).str(n.fact).raw(`,"is":`).strs(n.options)
	case opAbove, opAtLeast:
		word := "above"
		if n.op == opAtLeast {
			word = "at_least"
		}
		e.raw(`"fact":`).str(n.fact)
		if n.bound.Fixed {
			e.raw(fmt.Sprintf(`,%q:%d`, word, n.bound.Number))
		}
		e.member("parameter", n.bound.Address).member("unit", n.bound.Unit)
	case opNot:
		e.raw(`"not":`).node(n.parts[0])
	case opAll, opAny:
		e.raw(map[op]string{opAll: `"all":[`, opAny: `"any":[`}[n.op])
		for i, p := range n.parts {
			e.comma(i).node(p)
		}
		e.raw("]")
	case opChoose:
		e.raw(`"choose":`).str(n.reading).raw(`,"options":{`)
		for i, p := range n.parts {
			e.comma(i).str(n.options[i]).raw(":").node(p)
		}
		e.raw("}")
	}
	e.member("at", n.at).member("since", n.since).member("until", n.until)
	if n.met != nil {
		e.raw(`,"cites_met":`).strs(n.met)
	}
	if n.notMet != nil {
		e.raw(`,"cites_not_met":`).strs(n.notMet)
	}
	return e.citations("because", n.because).citations("also", n.also).raw("}")
}

func (e *exporter) citations(member string, list []Because) *exporter {
	if list == nil {
		return e
	}
	e.raw(",").str(member).raw(":[")
	for i, w := range list {
		e.comma(i).raw(`{"cite":`).str(w.Cite).raw(`,"when":`).node(w.When).raw("}")
	}
	return e.raw("]")
}
