package effect

import (
	_ "embed"
	"fmt"
	"html"
	"html/template"
	"io"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

//go:embed page.html
var pageText string

var pageTemplate = template.Must(template.New("page").Parse(pageText))

// HTML writes the effect as one page that needs nothing else: both languages, of
// which the given one is shown first, readable on a telephone and printed on A4.
func (e *Effect) HTML(w io.Writer, lang string) error {
	if lang != "ru" {
		lang = "en"
	}
	first := page{words{lang, true}, e}
	return pageTemplate.Execute(w, struct {
		Lang, Title string
		Pages       []page
	}{lang, first.Title(), []page{{words{"en", true}, e}, {words{"ru", true}, e}}})
}

// page is the effect in one language, for the template.
type page struct {
	words
	E *Effect
}

func (p page) Lang() string                     { return p.lang }
func (p page) Say(en, ru string) string         { return p.say(en, ru) }
func (p page) Word(t rule.Text) string          { return t.In(p.lang) }
func (p page) Verdict(v Verdict) string         { return v.In(p.lang) }
func (p page) Numbers(edits []int) string       { return p.numbers(edits) }
func (p page) Place(i int) int                  { return i + 1 }
func (p page) Edit(e standard.Edit) string      { return p.edit(e) }
func (p page) Names(list []string) string       { return strings.Join(list, ", ") }
func (p page) Name(id string) string            { return p.name(id) }
func (p page) What(c Change) string             { return p.what(&c) }
func (p page) Answer(a rule.Answer) string      { return p.answer(&a) }
func (p page) Period(d Deadline) string         { return p.period(&d) }
func (p page) Did(c standard.ChangeKind) string { return p.did(c) }
func (p page) Loud() []string                   { return p.E.loud(p.words) }

func (p page) Clause(d *Decision, c rule.Clause) string { return p.clause(d, c) }

// Title names the draft, or the editions.
func (p page) Title() string {
	if p.E.Name == "" {
		return fmt.Sprintf(p.say("From edition %s to edition %s", "От редакции %s к редакции %s"), p.E.Before, p.E.After)
	}
	return fmt.Sprintf(p.say("What the draft “%s” changes", "Что меняет проект «%s»"), p.E.Name)
}

// Under are the lines below the title.
func (p page) Under() []string {
	lines := []string{fmt.Sprintf(p.say("Standard of special social services for victims of human trafficking, edition %s; compared on %s",
		"Стандарт оказания специальных социальных услуг жертвам торговли людьми, редакция %s; сравнение на %s"), p.E.Before, p.E.On)}
	if !p.E.Entry.IsZero() {
		lines = append(lines, fmt.Sprintf(p.say("In force from %s at the earliest", "Вступает в силу не ранее %s"), p.E.Entry))
	}
	return lines
}

// Summary says in a few lines what changes: how much, and by how much the days of
// contracts and plans move.
func (p page) Summary() []string {
	var counts []string
	for _, one := range [...]struct {
		n      int
		en, ru string
	}{
		{len(p.Changed()), "decisions: %d of %d", "решения: %d из %d"}, {len(p.E.Deadlines), "deadlines: %d", "сроки: %d"},
		{len(p.E.Services), "services: %d", "услуги: %d"}, {len(p.E.Requirements), "requirements: %d", "требования: %d"}, {len(p.E.Posts), "cells of the staffing table: %d", "нормы штата: %d"},
	} {
		switch {
		case one.n == 0:
		case strings.Count(one.en, "%d") == 2:
			counts = append(counts, fmt.Sprintf(p.say(one.en, one.ru), one.n, len(p.E.Decisions)))
		default:
			counts = append(counts, fmt.Sprintf(p.say(one.en, one.ru), one.n))
		}
	}
	if counts == nil {
		return []string{p.say("No decision, no deadline, no service and no requirement changes.", "Ни решения, ни сроки, ни услуги, ни требования не меняются.")}
	}
	lines := []string{p.say("What changes: ", "Меняются: ") + strings.Join(counts, "; ") + "."}
	for _, s := range p.E.Spans {
		title, size := utf8.DecodeRuneInString(p.Word(s.Title))
		lines = append(lines, string(unicode.ToUpper(title))+p.Word(s.Title)[size:]+": "+p.usually(s.Shift.Median)+".")
	}
	return lines
}

// usually words the median of a shift.
func (p page) usually(n int) string {
	days := p.amount(fmt.Sprintf("%dd", abs(n)))
	switch {
	case n == 0:
		return p.say("usually the same day", "обычно тот же день")
	case n > 0:
		return fmt.Sprintf(p.say("usually %s later", "обычно на %s позже"), days)
	}
	return fmt.Sprintf(p.say("usually %s earlier", "обычно на %s раньше"), days)
}

// mostEdits is how many edits a page lists.
const mostEdits = 40

// Edits are the edits that the page lists.
func (p page) Edits() []Edit { return p.E.Edits[:min(len(p.E.Edits), mostEdits)] }

// MoreEdits says that there are more.
func (p page) MoreEdits() string {
	if len(p.E.Edits) <= mostEdits {
		return ""
	}
	return fmt.Sprintf(p.say("and %d more", "и ещё %d"), len(p.E.Edits)-mostEdits)
}

// Does says where an edit shows.
func (p page) Does(e Edit) []string { return p.does(p.E, &e) }

// Touched says that too many edits touch a decision, where they do.
func (p page) Touched(d *Decision) string {
	if d.Separated {
		return ""
	}
	return p.touched(d)
}

// Stated gives a value, or says that there is none.
func (p page) Stated(s string) string {
	if s == "" {
		return p.say("none", "нет")
	}
	return p.amount(s)
}

// Fact words a fact of a case.
func (p page) Fact(d *Decision, known rule.Entry) string { return p.fact(d, known) }

var isoDate = regexp.MustCompile(`\d{4}-\d{2}-\d{2}`)

// Text keeps each date of a line together.
func (p page) Text(s string) template.HTML {
	return template.HTML(isoDate.ReplaceAllString(html.EscapeString(s), `<span class="day">$0</span>`)) // escaped, and the rest is ours
}

// Changed are the decisions that change, and Same the names of the others.
func (p page) Changed() []Decision {
	return slices.DeleteFunc(slices.Clone(p.E.Decisions), func(d Decision) bool { return d.Verdict == Equal })
}

// Same names the decisions that do not change.
func (p page) Same() []string {
	var list []string
	for _, d := range p.E.Decisions {
		if d.Verdict == Equal {
			list = append(list, p.name(d.Name))
		}
	}
	return list
}

// Detailed are the decisions of which there is more to tell, and not under the
// deadlines.
func (p page) Detailed() []*Decision {
	var list []*Decision
	for i := range p.E.Decisions {
		if d := &p.E.Decisions[i]; len(d.Changes) > 0 && !d.dated() {
			list = append(list, d)
		}
	}
	return list
}

// Shown are the changes of a decision that are told one by one.
func (p page) Shown(d *Decision) []Change {
	return slices.DeleteFunc(slices.Clone(d.Changes), func(c Change) bool { return c.reasons() && d.Verdict != ReasonsOnly })
}

// Event words the facts of the case of a deadline.
func (p page) Event(c *Case) string {
	due := p.E.decided(standard.Due().Def().Name)
	return strings.Join(each(event(c), func(f rule.Entry) string { return p.fact(due, f) }), "; ")
}

// Date words the due date of an answer.
func (p page) Date(a rule.Answer) string { return p.date(&a) }

// Reasons are the citations that come and go where answers stay.
func (p page) Reasons(d *Decision) string {
	if d.Verdict == ReasonsOnly {
		return ""
	}
	return p.signed(d.otherReasons())
}

// Posts are the cells of the table that are told: not every number of heads of a post.
func (p page) Posts() []Post {
	return slices.DeleteFunc(slices.Clone(p.E.Posts), func(post Post) bool { return p.E.places(post) > mostHeads })
}

// Last reports whether further numbers of heads of the post are not told.
func (p page) Last(post Post) bool { return p.E.places(post) == mostHeads }

// GoesOn says so.
func (p page) GoesOn(post Post) string { return p.goesOn(post) }

// Heads words for how many heads a cell of the table is another.
func (p page) Heads(post Post) string {
	return p.axis(post.Of) + " " + p.stretch(post.Heads, -1, -1)
}

// itemList is the services, or the requirements, that come and go.
type itemList struct {
	Title string
	Items []Item
}

// Items are the lists that have something in them.
func (p page) Items() []itemList {
	all := []itemList{{p.say("Services", "Услуги"), p.E.Services}, {p.say("Requirements", "Требования"), p.E.Requirements}}
	return slices.DeleteFunc(all, func(l itemList) bool { return len(l.Items) == 0 })
}

// Item words a service or a requirement that comes or goes.
func (p page) Item(i Item) string {
	return sign(i.Gained) + " " + string(i.Ref) + dash(summary(i.Ref, p.words))
}

// The measures of a chart, in units of the drawing: as wide as a telephone.
const (
	chartWidth  = 360
	chartHeight = 150
	chartTop    = 16
	chartFoot   = 20
	chartBins   = 24
	chartLabel  = 34 // the least width of a number
)

// Chart draws how many days have which shift, with the figures in words.
func (p page) Chart(s *Shift) template.HTML {
	if s == nil {
		return ""
	}
	bins, size := s.bins(chartBins)
	most := 0
	for _, b := range bins {
		most = max(most, b.Days)
	}
	var b strings.Builder
	fmt.Fprintf(&b, `<figure><figcaption>%s</figcaption><svg viewBox="0 0 %d %d" role="img" aria-label="%s">`,
		p.say("On how many days of the calendar the time can begin, by the shift in calendar days", "Число дней начала по сдвигу в календарных днях"),
		chartWidth, chartHeight, html.EscapeString(p.figures(s)))
	base := chartHeight - chartFoot
	fmt.Fprintf(&b, `<line x1="0" y1="%d" x2="%d" y2="%[1]d"/>`, base, chartWidth)
	step := chartWidth / max(len(bins), 5)
	every := (chartLabel + step - 1) / step
	for i, bin := range bins {
		height := 0
		if bin.Days > 0 {
			height = max(bin.Days*(base-chartTop)/most, 1)
		}
		x := i * step
		fmt.Fprintf(&b, `<rect x="%d" y="%d" width="%d" height="%d"/>`, x+1, base-height, max(step-2, 1), height)
		if bin.Days > 0 && (step >= chartLabel || bin.Days == most) {
			fmt.Fprintf(&b, `<text x="%d" y="%d" text-anchor="middle">%d</text>`, min(max(x+step/2, 16), chartWidth-16), base-height-4, bin.Days)
		}
		if i%every == 0 && x+step/2 <= chartWidth-14 {
			label := fmt.Sprintf("%+d", bin.Shift)
			if size > 1 {
				label += "…"
			}
			fmt.Fprintf(&b, `<text x="%d" y="%d" text-anchor="middle">%s</text>`, max(x+step/2, 14), base+15, label)
		}
	}
	fmt.Fprintf(&b, `</svg></figure><p class="small">%s</p>`, p.Text(p.figures(s)))
	return template.HTML(b.String()) // every word of it is ours, numbers and dates apart
}

// figures words the measures of a shift.
func (w words) figures(s *Shift) string {
	return fmt.Sprintf(w.say("Smallest %s, median %s, largest %s, over %d days. Most of all from %s: %s instead of %s.",
		"Меньше всего %s, медиана %s, больше всего %s, по %d дням. Больше всего от %s: %s вместо %s."),
		w.days(s.Least), w.days(s.Median), w.days(s.Most), s.Days, s.Worst.From, s.Worst.After, s.Worst.Before)
}

// bins counts the days by stretches of shifts, at most so many.
func (s *Shift) bins(most int) (bins []Count, size int) {
	size = (s.Most-s.Least)/most + 1
	for at := s.Least; at <= s.Most; at += size {
		bins = append(bins, Count{Shift: at})
	}
	for _, c := range s.Counts {
		bins[(c.Shift-s.Least)/size].Days += c.Days
	}
	return bins, size
}
