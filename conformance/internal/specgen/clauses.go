package main

import (
	"regexp"
	"slices"
	"strings"

	"github.com/pana-kz/pana/conformance/effect"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// A clause is a line of a printed rule with the lines below it.
type clause struct {
	kind    clauseKind
	denied  bool         // of a list or a rule: it must not hold
	counter bool         // of a rule: what stands below is its denial, in its own words
	ref     standard.Ref // where it stands; "" where the clause above it stands
	name    string       // of a rule that it defines or refers to
	text    string       // of a fact; the name of a reading or of its option
	other   string       // of a fact: the words of its denial; usually empty
	yes     bool         // of a constant
	below   []*clause
	is      *clause // of a reference: the rule; nil where that is not known
}

type clauseKind int

const (
	factClause clauseKind = iota
	allClause
	anyClause
	choiceClause
	optionClause
	constantClause
	referenceClause
	otherwiseClause
)

func (c *clause) isList() bool { return c.kind == allClause || c.kind == anyClause }

func constant(yes bool) *clause { return &clause{kind: constantClause, yes: yes} }

// A section is a heading of a printed rule with what stands below it.
type section struct {
	title string
	when  *clause
}

// sections reads the printed form of a rule.
func (p *page) sections(w wording) []section {
	r := ruleReader{page: p, def: w.def, lines: w.lines, rules: map[string]*clause{}}
	var list []section
	for _, title := range p.ruleTitles(w.def) {
		r.at++ // the heading
		list = append(list, section{title, r.read(1)})
	}
	return list
}

// ruleReader reads the lines of a printed rule.
type ruleReader struct {
	*page
	def   *rule.Decision
	lines []string
	at    int                // the line to be read
	rules map[string]*clause // that were defined so far
}

var (
	namedRule  = regexp.MustCompile(`^(?:(\S+) )?\[([a-z0-9-]+)\]: (.*)$`)
	deniedRule = regexp.MustCompile(`^(?:not|не) \[([a-z0-9-]+)\], (?:that is,|то есть) (.*)$`)
)

// read reads a clause and all below it.
func (r *ruleReader) read(depth int) *clause {
	c, line := &clause{}, strings.TrimSpace(r.lines[r.at])
	r.at++
	m := namedRule.FindStringSubmatch(line)
	if address, rest, ok := strings.Cut(line, ": "); ok && m == nil {
		if at, err := standard.ParseAddress(address); err == nil {
			c.ref, line = at.Ref(), rest
		}
	}
	contrary := false
	if m != nil {
		c.ref, c.name, line = standard.Address(m[1]).Ref(), m[2], m[3]
	} else if m := deniedRule.FindStringSubmatch(line); m != nil {
		c.name, line, contrary = m[1], m[2], true
	}
	r.line(c, line)
	c.counter = contrary && !c.denied
	for r.at < len(r.lines) && depthOf(r.lines[r.at]) > depth {
		c.below = append(c.below, r.read(depth+1))
	}
	if c.name != "" && c.denied && !contrary && c.isList() { // a rule that says what must not be
		inner := &clause{kind: c.kind, denied: true, below: c.below}
		c.kind, c.denied, c.below = allClause, false, []*clause{inner.tidy()}
	}
	name, refers := c.name, c.kind == referenceClause
	c = c.tidy()
	switch {
	case name == "" || refers:
	case c.kind == constantClause:
		r.rules[name] = constant(c.yes != contrary)
	default:
		r.rules[name] = c
	}
	return c
}

func depthOf(line string) int { return (len(line) - len(strings.TrimLeft(line, " "))) / 2 }

// line reads what a line says, without its address and the name that it defines.
func (r *ruleReader) line(c *clause, line string) {
	not := r.say("not ", "не ")
	bare, denied := strings.CutPrefix(line, not)
	if name, ok := strings.CutPrefix(bare, r.say("the rule ", "правило ")); ok && r.titled(name) {
		c.kind, c.denied, c.name, c.is = referenceClause, denied, name, r.rules[name]
		return
	}
	if id, ok := strings.CutPrefix(line, r.say("depending on the reading ", "в зависимости от прочтения ")); ok {
		c.kind, c.text = choiceClause, id
		return
	}
	if id, ok := strings.CutPrefix(line, r.say("under ", "при ")); ok && !strings.Contains(id, " ") {
		c.kind, c.text = optionClause, id
		return
	}
	switch line {
	case r.say("all of these", "всё перечисленное"):
		c.kind = allClause
	case r.say("not all of these", "не всё перечисленное"), r.say("not", "не"):
		c.kind, c.denied = allClause, true
	case r.say("at least one of these", "хотя бы одно из перечисленного"):
		c.kind = anyClause
	case r.say("none of these", "ничего из перечисленного"):
		c.kind, c.denied = anyClause, true
	case r.say("always", "всегда"):
		c.kind, c.yes = constantClause, true
	case r.say("never", "никогда"):
		c.kind = constantClause
	case r.say("otherwise", "иначе"):
		c.kind = otherwiseClause
	default:
		c.text, c.other = r.condition(r.def, line), r.denial(line)
	}
}

// titled reports whether a named rule has a title.
func (p *page) titled(name string) bool {
	en, _ := effect.RuleTitle(name)
	return en != ""
}

// denial gives the words for the contrary of a fact; "" where there are none.
func (r *ruleReader) denial(line string) string {
	for i := range r.def.Facts {
		yes, no := r.def.Facts[i].Yes.In(r.lang), r.def.Facts[i].No.In(r.lang)
		switch {
		case no == "":
		case line == yes:
			return signs.Replace(no)
		case line == no:
			return signs.Replace(yes)
		}
	}
	return ""
}

// tidy gives a clause that says the same in fewer words: without constants in a list,
// lists of one point and lists in a list of their kind. What is below it is tidy.
func (c *clause) tidy() *clause {
	switch {
	case c.kind == referenceClause && c.is != nil && c.is.kind == constantClause:
		return constant(c.is.yes != c.denied)
	case c.kind == choiceClause:
		return c.tidyChoice()
	case !c.isList():
		return c
	}
	var kept []*clause
	for _, b := range c.below {
		switch {
		case b.kind == constantClause && b.yes != (c.kind == allClause):
			return constant(b.yes != c.denied)
		case b.kind == constantClause:
		case b.kind == c.kind && b.name == "" && !b.denied && (b.ref == "" || b.ref == c.ref):
			kept = append(kept, b.below...)
		default:
			kept = append(kept, b)
		}
	}
	c.below = kept
	switch len(kept) {
	case 0:
		return constant((c.kind == allClause) != c.denied)
	case 1:
		return c.unwrap()
	}
	return c
}

// tidyChoice gives the constant that a choice is under each option, or the choice.
func (c *clause) tidyChoice() *clause {
	first := c.below[0].below[0]
	for _, option := range c.below {
		if b := option.below[0]; b.kind != constantClause || b.yes != first.yes {
			return c
		}
	}
	return constant(first.yes)
}

// unwrap gives the only point of a list in its place.
func (c *clause) unwrap() *clause {
	only := c.below[0]
	if c.name != "" {
		if only.isList() && only.name == "" && !only.denied {
			c.kind, c.below = only.kind, only.below
			if c.ref == "" {
				c.ref = only.ref
			}
		}
		return c
	}
	if c.denied && !only.deny() {
		return c
	}
	if only.ref == "" && only.name == "" {
		only.ref = c.ref
	}
	return only
}

// deny turns a clause into its denial, and reports whether there are words for that.
func (c *clause) deny() bool {
	switch {
	case c.isList() && !c.counter, c.kind == referenceClause:
		c.denied = !c.denied
	case c.kind == factClause && c.other != "" && c.name == "":
		c.text, c.other = c.other, c.text
	default:
		return false
	}
	return true
}

// key tells clauses apart. A rule has the same key where it is defined and where it is
// referred to.
func (c *clause) key() string {
	if c.kind == referenceClause && c.is != nil {
		return denial(c.denied) + c.is.positive()
	}
	if c.name != "" {
		return denial(c.denied) + c.positive()
	}
	return denial(c.denied) + c.body()
}

// positive is the key of a named rule, whether it stands denied or not.
func (c *clause) positive() string {
	return c.name + denial(c.counter) + "=" + string(c.ref) + c.body()
}

func (c *clause) body() string {
	key := strings.Join([]string{"(", string(rune('0' + c.kind)), c.name, c.text, string(c.ref)}, "|") + answer(c.yes)
	for _, b := range c.below {
		key += b.key()
	}
	return key + ")"
}

func denial(denied bool) string {
	if denied {
		return "!"
	}
	return ""
}

func answer(yes bool) string {
	if yes {
		return "+"
	}
	return "-"
}

// ruleLines writes clauses as the lines of a list. It asks for each rule whether to say
// here what it is, or only its title.
type ruleLines struct {
	*page
	define func(*clause) bool
	lines  []string
}

// write writes a clause that stands below another, which stands in a provision.
func (l *ruleLines) write(c *clause, depth int, in standard.Ref) {
	defined := c.name == "" || c.kind != referenceClause && l.define(c)
	text := l.words(c, defined)
	if c.ref != "" && c.ref != in {
		text += " (" + l.ref(c.ref) + ")"
	}
	settled := c.kind == optionClause && c.below[0].kind == constantClause
	if defined && len(c.below) > 0 && !settled {
		text += ":"
	}
	l.lines = append(l.lines, strings.Repeat("  ", depth)+"- "+text)
	if !defined || settled {
		return
	}
	if c.ref != "" || c.name != "" {
		in = c.ref
	}
	for _, b := range c.below {
		l.write(b, depth+1, in)
	}
}

// words gives the words of a clause without what is below it.
func (l *ruleLines) words(c *clause, defined bool) string {
	not := ""
	if c.denied || c.counter {
		not = l.say("not ", "не ")
	}
	switch {
	case !defined:
		return not + l.say("the rule ", "правило ") + l.quoted(l.ruleTitle(c.name))
	case c.name != "" && not != "":
		return not + l.quoted(l.ruleTitle(c.name)) + l.say(", that is, ", ", то есть ") + l.kindWords(c)
	case c.name != "" && c.isList() && len(c.below) == 1:
		return l.quoted(l.ruleTitle(c.name))
	case c.name != "":
		return l.quoted(l.ruleTitle(c.name)) + ": " + l.kindWords(c)
	}
	return l.kindWords(c)
}

// kindWords says how the lines below a clause are joined, or what it says itself.
func (l *ruleLines) kindWords(c *clause) string {
	switch c.kind {
	case allClause:
		if c.denied {
			return l.say("not all of these", "не всё перечисленное")
		}
		return l.say("all of these", "всё перечисленное")
	case anyClause:
		if c.denied {
			return l.say("none of these", "ничего из перечисленного")
		}
		return l.say("at least one of these", "хотя бы одно из перечисленного")
	case choiceClause:
		return l.say("depending on the reading ", "в зависимости от толкования ") + names([]string{c.text}, atReading)
	case optionClause:
		return l.say("under ", "при ") + "`" + c.text + "`" + l.settled(c.below[0])
	case constantClause:
		return map[bool]string{true: l.say("in every case", "в любом случае"), false: l.say("in no case", "ни в каком случае")}[c.yes]
	}
	return c.text
}

// settled says what an option comes to that asks nothing more; "" where it does.
func (p *page) settled(c *clause) string {
	switch {
	case c.kind != constantClause:
		return ""
	case c.yes:
		return p.say(": this holds", ": условие выполнено")
	}
	return p.say(": this does not hold", ": условие не выполнено")
}

// printed sets the printed form of a rule as a list, its headings in words, its
// provisions and readings linked. A provision is named where it changes. What a rule is
// that has a name is said once.
func (p *page) printed(w wording) {
	shown := map[string]string{}
	for _, s := range p.sections(w) {
		answersYes := s.title == p.say(yesEn, yesRu)
		switch {
		case s.when.kind == constantClause && !s.when.yes && !answersYes:
			continue
		case s.when.kind == otherwiseClause:
			p.line("\n**%s%s**\n", s.title, p.say(" otherwise.", " в остальных случаях."))
			continue
		}
		p.line("\n**%s%s**\n", s.title, p.say(" when:", ", если:"))
		l := ruleLines{page: p, define: func(c *clause) bool {
			key := c.positive()
			fresh := shown[c.name] != key
			shown[c.name] = key
			return fresh
		}}
		l.write(s.when, 0, "")
		p.line("%s", strings.Join(l.lines, "\n"))
	}
}

// A ruleUnit is a section of a rule or a named rule in it, as it stands by itself: the
// rules that it is made of are named only.
type ruleUnit struct {
	title string
	named bool
	lines []string
}

// units takes a rule apart.
func (p *page) units(w wording) []ruleUnit {
	var list []ruleUnit
	add := func(u ruleUnit) {
		same := func(v ruleUnit) bool { return v.title == u.title && slices.Equal(v.lines, u.lines) }
		if !slices.ContainsFunc(list, same) {
			list = append(list, u)
		}
	}
	var visit func(c *clause)
	visit = func(c *clause) {
		if c.name != "" && c.kind != referenceClause {
			whole := *c
			whole.denied = false
			add(ruleUnit{p.quoted(p.ruleTitle(c.name)), true, p.alone(&whole)})
		}
		for _, b := range c.below {
			visit(b)
		}
	}
	for _, s := range p.sections(w) {
		if s.when.kind == constantClause && !s.when.yes {
			continue
		}
		lines := []string{"- " + p.say("in all other cases", "в остальных случаях")}
		if s.when.kind != otherwiseClause {
			l := ruleLines{page: p, define: func(*clause) bool { return false }}
			l.write(s.when, 0, "")
			lines = l.lines
		}
		add(ruleUnit{s.title, false, lines})
		visit(s.when)
	}
	return list
}

// alone writes a rule with the rules in it by their names.
func (p *page) alone(c *clause) []string {
	l := ruleLines{page: p, define: func(of *clause) bool { return of == c }}
	l.write(c, 0, "")
	return l.lines
}

// earlier says how the parts of a rule read that an act changed: each is given whole, as
// it stood before.
func (p *page) earlier(was, now wording) {
	before, after := p.units(was), p.units(now)
	changed := slices.DeleteFunc(slices.Clone(before), func(u ruleUnit) bool { return unitIn(after, u, true) })
	added := slices.DeleteFunc(slices.Clone(after), func(u ruleUnit) bool { return unitIn(before, u, false) })
	if len(changed)+len(added) == 0 {
		return
	}
	acts := make([]string, len(now.acts))
	for i, act := range now.acts {
		acts[i] = p.actLink(act, actName) + p.doubt(act)
	}
	heading := "\n**" + p.before(now.from) + "** — " + strings.Join(acts, ", ")
	if unitIn(added, ruleUnit{title: p.arises()}, false) {
		p.line("%s: %s", heading, p.say("the question did not arise.", "вопрос не возникал."))
		return
	}
	p.line("%s. %s\n", heading, p.say("What read otherwise stands here whole, as it stood before that day:",
		"То, что читалось иначе, приведено целиком, как оно действовало до этого дня:"))
	for _, u := range changed {
		if u.named {
			p.line("%s", strings.Join(u.lines, "\n"))
			continue
		}
		p.line("- %s\n  %s", u.title+p.say(" when:", ", если:"), strings.Join(u.lines, "\n  "))
	}
	for _, u := range added {
		if u.named {
			p.line("- %s", p.sayf("there was no rule %s.", "правила %s не было.", u.title))
			continue
		}
		p.line("- %s — %s.", u.title, p.say("in no case", "ни в каком случае"))
	}
}

// unitIn reports whether a list has a unit: one of its title, and of its wording too
// where that is asked.
func unitIn(list []ruleUnit, u ruleUnit, alike bool) bool {
	return slices.ContainsFunc(list, func(v ruleUnit) bool {
		return v.title == u.title && (!alike || slices.Equal(v.lines, u.lines))
	})
}
