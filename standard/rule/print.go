package rule

import (
	"fmt"
	"io"
	"strings"
)

// words are the fixed words of the printed form in a language.
type words struct {
	all, any, not, choose, option, above, atLeast, oneOf, always, never, met, applies, outcome, value, otherwise, see string
	states                                                                                                            [4]string
}

var wordsIn = map[string]words{
	"en": {
		all: "all of these", any: "at least one of these", not: "not", choose: "depending on the reading", option: "under",
		above: "more than", atLeast: "at least", oneOf: "is", always: "always", never: "never", met: "is met when", applies: "The question arises when",
		outcome: "Outcome", value: "Value", otherwise: "otherwise", see: "the rule",
		states: [4]string{"undetermined", "met", "not met", "not applicable"},
	},
	"ru": {
		all: "всё перечисленное", any: "хотя бы одно из перечисленного", not: "не", choose: "в зависимости от прочтения", option: "при",
		above: "более", atLeast: "не менее", oneOf: "—", always: "всегда", never: "никогда", met: "выполнено, если", applies: "Вопрос возникает, если",
		outcome: "Последствие", value: "Значение", otherwise: "иначе", see: "правило",
		states: [4]string{"не установлено", "да", "нет", "не применимо"},
	},
}

func wordsOf(lang string) words {
	if lang == "ru" {
		return wordsIn["ru"]
	}
	return wordsIn["en"]
}

// In gives the state in words, in a language.
func (s State) In(lang string) string { return wordsOf(lang).states[min(s, NotApplicable)] }

// Print writes the decision as a text that reads top to bottom like a law, in
// English or, for "ru", in Russian. A rule that stands in several places is
// printed where it first stands.
func (d *Decision) Print(w io.Writer, lang string) error {
	p := printer{d: d, lang: lang, words: wordsOf(lang), printed: map[string]bool{}}
	fmt.Fprintf(&p.b, "%s — %s\n", d.Name, d.Question.In(lang))
	if d.Applies != nil {
		p.heading(p.words.applies)
		p.node(d.Applies, 1, false)
	}
	if d.State != nil {
		p.heading(d.Name + " " + p.words.met)
		p.node(d.State, 1, false)
	}
	for _, o := range d.Outcomes {
		if o.When != nil {
			p.heading(p.words.outcome + " " + o.ID)
			p.node(o.When, 1, false)
		}
	}
	for _, v := range d.Values {
		for _, c := range v.Cases {
			p.heading(p.words.value + " " + v.Name + " = " + c.Value.String())
			p.node(c.When, 1, false)
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
	printed map[string]bool
}

func (p *printer) heading(s string) { p.b.WriteString(s + ":\n") }

func (p *printer) line(depth int, at, text string) {
	p.b.WriteString(strings.Repeat("  ", depth))
	if at != "" {
		p.b.WriteString(at + ": ")
	}
	p.b.WriteString(text + "\n")
}

func (p *printer) node(n *Node, depth int, denied bool) {
	if n.name != "" {
		if p.printed[n.name] {
			p.line(depth, n.at, p.negate(denied)+p.words.see+" "+n.name)
			return
		}
		p.printed[n.name] = true
	}
	switch n.op {
	case opNot:
		if only := n.parts[0]; n.at == "" {
			p.node(only, depth, !denied)
			return
		}
		p.line(depth, n.at, p.negate(!denied))
		p.node(n.parts[0], depth+1, false)
	case opAll, opAny:
		list := p.words.all
		if n.op == opAny {
			list = p.words.any
		}
		if len(n.parts) == 0 {
			list = p.constant(n.op == opAll)
		}
		p.line(depth, n.at, p.negate(denied)+list)
		for _, part := range n.parts {
			p.node(part, depth+1, false)
		}
	case opChoose:
		p.line(depth, n.at, p.negate(denied)+p.words.choose+" "+n.reading)
		for i, part := range n.parts {
			p.line(depth+1, "", p.words.option+" "+n.options[i])
			p.node(part, depth+2, false)
		}
	default:
		p.line(depth, n.at, p.condition(n, denied))
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
	switch n.op {
	case opIs:
		return fmt.Sprintf("%s %s%s %s", f.Yes.In(p.lang), p.negate(denied), p.words.oneOf, strings.Join(n.options, ", "))
	case opAbove, opAtLeast:
		word := p.words.above
		if n.op == opAtLeast {
			word = p.words.atLeast
		}
		return fmt.Sprintf("%s: %s%s %s", f.Yes.In(p.lang), p.negate(denied), word, n.bound)
	}
	if denied {
		return f.No.In(p.lang)
	}
	return f.Yes.In(p.lang)
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
