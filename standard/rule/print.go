package rule

import (
	"fmt"
	"io"
	"strings"
)

// words are the fixed words of the printed form in a language.
type words struct {
	all, any, none, not, choose, option, above, atLeast, below, oneOf, always, never string
	met, applies, outcome, value, otherwise, see, that                               string
	states                                                                           [4]string
}

func wordsOf(lang string) words {
	if lang == "ru" {
		return words{
			all: "всё перечисленное", any: "хотя бы одно из перечисленного", none: "ничего из перечисленного", not: "не",
			choose: "в зависимости от прочтения", option: "при", above: "более", atLeast: "не менее", below: "менее", oneOf: "—",
			always: "всегда", never: "никогда", met: "выполнено, если", applies: "Вопрос возникает, если",
			outcome: "Последствие", value: "Значение", otherwise: "иначе", see: "правило", that: "то есть",
			states: [4]string{"не установлено", "да", "нет", "не применимо"},
		}
	}
	return words{
		all: "all of these", any: "at least one of these", none: "none of these", not: "not",
		choose: "depending on the reading", option: "under", above: "more than", atLeast: "at least", below: "less than", oneOf: "is",
		always: "always", never: "never", met: "is met when", applies: "The question arises when",
		outcome: "Outcome", value: "Value", otherwise: "otherwise", see: "the rule", that: "that is,",
		states: [4]string{"undetermined", "met", "not met", "not applicable"},
	}
}

// In gives the state in words, in a language.
func (s State) In(lang string) string { return wordsOf(lang).states[min(s, NotApplicable)] }

// Print writes the decision as a text that reads top to bottom like a law, in
// English or, for "ru", in Russian. A rule that stands in several places is
// printed where it first stands, its name in brackets. The name stands for the rule
// and never for its denial: where it first stands denied, the line says so.
func (d *Decision) Print(w io.Writer, lang string) error {
	p := printer{d: d, lang: lang, words: wordsOf(lang), printed: map[string]*Node{}}
	fmt.Fprintf(&p.b, "%s — %s\n", d.Name, d.Question.In(lang))
	p.rule(p.words.applies, d.Applies)
	p.rule(d.Name+" "+p.words.met, d.State)
	for _, o := range d.Outcomes {
		p.rule(p.words.outcome+" "+o.ID, o.When)
	}
	for _, v := range d.Values {
		for i, c := range v.Cases {
			p.heading(p.words.value + " " + v.Name + " = " + c.Value.String())
			if i > 0 && c.When.op == opConst && c.When.yes {
				p.plain(1, p.words.otherwise)
			} else {
				p.node(c.When, 1, false)
			}
		}
	}
	_, err := io.WriteString(w, p.b.String())
	return err
}

type printer struct {
	d       *Decision
	lang    string
	words   words
	b       strings.Builder
	printed map[string]*Node // the named rules that were printed
}

// rule prints a tree under its heading, or nothing where there is none.
func (p *printer) rule(heading string, n *Node) {
	if n != nil {
		p.heading(heading)
		p.node(n, 1, false)
	}
}

func (p *printer) heading(s string) { p.b.WriteString(s + ":\n") }

// line prints a line, with the address and the name of a node.
func (p *printer) line(depth int, n *Node, text string) {
	var mark []string
	if n.at != "" {
		mark = append(mark, n.at)
	}
	if n.name != "" {
		mark = append(mark, "["+n.name+"]")
	}
	if mark != nil {
		text = strings.Join(mark, " ") + ": " + text
	}
	p.plain(depth, text)
}

// denial prints a line with the denial of a node. Its name keeps to what it stands for.
func (p *printer) denial(depth int, n *Node, text string) {
	if n.name != "" {
		text = p.words.not + " [" + n.name + "], " + p.words.that + " " + text
	}
	p.line(depth, &Node{at: n.at}, text)
}

// plain prints a line that belongs to no node.
func (p *printer) plain(depth int, text string) {
	p.b.WriteString(strings.Repeat("  ", depth) + text + "\n")
}

// node prints a condition, or its denial, and what is below it.
func (p *printer) node(n *Node, depth int, denied bool) {
	if n.name != "" {
		if p.printed[n.name] == n {
			p.line(depth, &Node{at: n.at}, p.negate(denied)+p.words.see+" "+n.name)
			return
		}
		p.printed[n.name] = n
	}
	line := p.line
	if denied {
		line = p.denial
	}
	switch n.op {
	case opNot:
		p.not(n, depth, denied)
	case opAll, opAny:
		line(depth, n, p.list(n, denied))
		for _, part := range n.parts {
			p.node(part, depth+1, false)
		}
	case opChoose:
		line(depth, n, p.words.choose+" "+n.reading)
		for i, part := range n.parts {
			p.plain(depth+1, p.words.option+" "+n.options[i])
			p.node(part, depth+2, denied)
		}
	default:
		line(depth, n, p.condition(n, denied))
	}
}

// not prints the denial of a part in one with the part, unless both have an address
// or a name.
func (p *printer) not(n *Node, depth int, denied bool) {
	part := n.parts[0]
	switch {
	case n.at == "" && n.name == "":
		p.node(part, depth, !denied)
	case part.at == "" && part.name == "" && n.name == "":
		p.node(part.At(n.at), depth, !denied)
	default:
		if denied {
			p.denial(depth, n, p.words.all)
		} else {
			p.line(depth, n, p.words.not)
		}
		p.node(part, depth+1, false)
	}
}

func (p *printer) negate(denied bool) string {
	if denied {
		return p.words.not + " "
	}
	return ""
}

func (p *printer) constant(yes bool) string {
	if yes {
		return p.words.always
	}
	return p.words.never
}

// list words how many of its parts a node wants.
func (p *printer) list(n *Node, denied bool) string {
	switch {
	case len(n.parts) == 0:
		return p.constant((n.op == opAll) != denied)
	case n.op == opAll:
		return p.negate(denied) + p.words.all
	case denied:
		return p.words.none
	}
	return p.words.any
}

// condition words a single condition, or its denial.
func (p *printer) condition(n *Node, denied bool) string {
	if n.op == opConst {
		return p.constant(n.yes != denied)
	}
	i := p.d.FactIndex(n.fact)
	if i < 0 {
		return p.negate(denied) + n.fact
	}
	f := &p.d.Facts[i]
	yes, no := f.Yes.In(p.lang), f.No.In(p.lang)
	switch {
	case n.op == opIs:
		return fmt.Sprintf("%s %s %s%s", yes, p.words.oneOf, p.negate(denied), strings.Join(n.options, ", "))
	case n.op == opAbove:
		return fmt.Sprintf("%s: %s%s %s", yes, p.negate(denied), p.words.above, n.bound)
	case n.op == opAtLeast && denied:
		return fmt.Sprintf("%s: %s %s", yes, p.words.below, n.bound)
	case n.op == opAtLeast:
		return fmt.Sprintf("%s: %s %s", yes, p.words.atLeast, n.bound)
	case denied && no == "":
		return p.words.not + ": " + yes
	case denied:
		return no
	}
	return yes
}

// String gives the number, or the address and unit where no edition has put one in.
func (b Bound) String() string {
	if b.Fixed {
		return fmt.Sprint(b.Number)
	}
	if b.Unit == "" {
		return b.Address
	}
	return b.Address + " (" + b.Unit + ")"
}
