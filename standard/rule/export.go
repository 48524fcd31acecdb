package rule

import "fmt"

// AppendJSON appends the decision in the form that a program in another language
// can interpret: facts, the rule of the state, of each outcome and of each value.
// Rules with a name stand under "rules" and are referred to by it.
func (d *Decision) AppendJSON(b []byte) []byte {
	e := exporter{b: b, rules: map[string]*Node{}}
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
	e.raw(`,"state":`).node(d.State).raw(`,"outcomes":[`)
	for i, o := range d.Outcomes {
		e.comma(i).raw(`{"id":`).str(o.ID).raw(`,"when":`).node(o.When).raw("}")
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
}

func (e *exporter) gather(n *Node) {
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
	if n.name != "" {
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
	case opAbove:
		e.raw(`"fact":`).str(n.fact).raw(`,"above":`).raw(fmt.Sprint(n.bound.Number))
		if n.bound.Address != "" {
			e.raw(`,"parameter":`).str(n.bound.Address)
		}
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
	if n.at != "" {
		e.raw(`,"at":`).str(n.at)
	}
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
