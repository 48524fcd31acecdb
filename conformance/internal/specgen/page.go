package main

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// page is a specification in one language as it is being written. What cannot be
// written, because there are no words for it, is kept as its error.
type page struct {
	*sources
	lang string
	b    strings.Builder
	err  error
}

// page writes the specification in a language.
func (s *sources) page(lang string) ([]byte, error) {
	p := &page{sources: s, lang: lang}
	p.opening()
	p.times()
	p.contents()
	p.way()
	p.text()
	p.refused()
	p.calendarAnnex()
	p.actIndex()
	p.readingIndex()
	p.senseIndex()
	p.dutyIndex()
	p.decisionIndex()
	p.factIndex()
	if p.err != nil {
		return nil, fmt.Errorf("%s: %w", lang, p.err)
	}
	return []byte(blank.ReplaceAllString(strings.TrimSpace(p.b.String()), "\n\n") + "\n"), nil
}

// blank is more than one empty line.
var blank = regexp.MustCompile(`\n{3,}`)

// say picks the words of the language.
func (p *page) say(en, ru string) string { return rule.Text{En: en, Ru: ru}.In(p.lang) }

// sayf is say with what the words have places for.
func (p *page) sayf(en, ru string, args ...any) string { return fmt.Sprintf(p.say(en, ru), args...) }

// line writes a line.
func (p *page) line(format string, args ...any) {
	fmt.Fprintf(&p.b, format, args...)
	p.b.WriteByte('\n')
}

// paragraph writes a line with an empty line behind it; nothing where there are no
// words.
func (p *page) paragraph(words string) {
	if words != "" {
		p.line("%s\n", words)
	}
}

// fold writes lines that open at a click.
func (p *page) fold(title string, write func()) {
	p.line("<details><summary>%s</summary>\n", title)
	write()
	p.line("\n</details>\n")
}

// words gives the words for a name, and keeps an error where there are none.
func words[K comparable](p *page, table map[K]rule.Text, name K, what string) string {
	text, ok := table[name]
	return p.found(text, ok, what, name)
}

// found gives words in the language of the page, and keeps an error where there are none.
func (p *page) found(text rule.Text, ok bool, what string, name any) string {
	if !ok && p.err == nil {
		p.err = fmt.Errorf("there are no words for the %s %v", what, name)
	}
	return text.In(p.lang)
}

// anchorAt marks the place of something that links lead to.
func anchorAt(name string) string { return `<a id="` + anchor(name) + `"></a>` }

// link leads to an anchor of this page.
func link(text, name string) string { return "[" + text + "](#" + anchor(name) + ")" }

// The prefixes of anchors that are no citations.
const (
	atDuty     = "duty/"
	atReading  = "reading/"
	atDecision = "decision/"
	atFact     = "fact/"
	atSense    = "sense/"
	atAct      = "act/"
)

// ref cites a provision, linked where it has a place here.
func (p *page) ref(ref standard.Ref) string {
	cited := inWords(ref, p.lang)
	if !p.anchored[ref] {
		return cited
	}
	return link(cited, string(ref))
}

// refs cites provisions.
func (p *page) refs(refs []standard.Ref) string {
	cited := make([]string, len(refs))
	for i, ref := range refs {
		cited[i] = p.ref(ref)
	}
	return strings.Join(cited, "; ")
}

// names links names of one kind.
func names(list []string, prefix string) string {
	linked := make([]string, len(list))
	for i, name := range list {
		linked[i] = link("`"+name+"`", prefix+name)
	}
	return strings.Join(linked, ", ")
}

// signs are what Markdown would read as more than a sign.
var signs = strings.NewReplacer("<", "&lt;", "*", `\*`, "|", `\|`)

// mentions finds what a text of ours may mention: citations and names with a hyphen.
var mentions = regexp.MustCompile(`[a-z][a-z0-9]*:?[a-z0-9]*(?:[-.:][a-z0-9]+|\([0-9-]+\))*`)

// prose gives a text of ours with the citations and readings in it linked.
func (p *page) prose(text rule.Text) string {
	return p.oneWordReadings(p.linked(text))
}

// oneWordReadings links readings whose names are plain words, where the text calls them
// readings.
func (p *page) oneWordReadings(text string) string {
	for r := range standard.Readings() {
		if !strings.Contains(r.ID, "-") {
			called := p.say("reading ", "толкование ")
			text = strings.ReplaceAll(text, called+r.ID, called+names([]string{r.ID}, atReading))
		}
	}
	return text
}

// linked links citations, and the names of readings and decisions that have a hyphen.
func (p *page) linked(text rule.Text) string {
	return mentions.ReplaceAllStringFunc(signs.Replace(text.In(p.lang)), func(word string) string {
		if name := strings.TrimSuffix(word, ":"); p.anchored[standard.Ref(name)] {
			return p.ref(standard.Ref(name)) + strings.Repeat(":", len(word)-len(name))
		}
		if _, err := standard.ReadingByID(word); err == nil && strings.Contains(word, "-") {
			return link("`"+word+"`", atReading+word)
		}
		if _, err := conformance.DecisionByName(word); err == nil && strings.Contains(word, "-") {
			return link("`"+word+"`", atDecision+word)
		}
		return word
	})
}
