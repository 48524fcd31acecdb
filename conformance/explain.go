package conformance

import (
	"fmt"
	"slices"
	"strings"

	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// Explain answers a request in words: the answer with its reasons, what is still
// needed, what it turns on, and the trace of the conditions. The words are English
// or, for "ru", Russian.
func Explain(line []byte, lang string) string {
	reply, understood := decide(line)
	x := explainer{lang: lang}
	if reply.HasID {
		x.line(0, "[%s]", reply.ID)
	}
	if reply.Err != nil {
		x.failure(reply.Err)
		return x.b.String()
	}
	x.answer(&reply.Answer, understood)
	return x.b.String()
}

// failure gives an error and, where it is about a fact, what the fact means and which
// provision asks for it.
func (x *explainer) failure(err *rule.Error) {
	x.line(0, "%s: %s", x.say("error", "ошибка"), err)
	name, _, _ := strings.Cut(strings.TrimPrefix(err.Path, "facts."), ".")
	name, _, _ = strings.Cut(name, "[")
	if f, ok := standard.FactNamed(name); ok {
		x.line(1, "%s — %s", f.Cite, f.Yes.In(x.lang))
	}
}

type explainer struct {
	lang string
	b    strings.Builder
}

func (x *explainer) say(en, ru string) string { return rule.Text{En: en, Ru: ru}.In(x.lang) }

func (x *explainer) line(depth int, format string, args ...any) {
	indent := strings.Repeat("  ", depth)
	x.b.WriteString(Wrap(fmt.Sprintf(format, args...), indent, indent+"    "))
	x.b.WriteByte('\n')
}

func (x *explainer) answer(a *rule.Answer, q *asked) {
	def := q.decision.Def()
	x.line(0, "%s: %s", def.Name, def.Question.In(x.lang))
	x.line(0, "%s: %s", x.say("answer", "ответ"), a.State.In(x.lang))
	if a.Edition != "" {
		x.line(0, "%s: %s", x.say("edition", "редакция"), a.Edition)
	}
	if a.Law != "" {
		x.line(0, "%s: %s", x.say("Law 114-IV as amended by", "Закон 114-IV в редакции"), a.Law)
	}
	if a.Certainty != "" {
		x.line(0, "%s: %s", x.say("certainty of the calendar", "достоверность календаря"), a.Certainty)
	}
	x.provisions(x.say("because of", "основания"), a.Reasons)
	x.names(x.say("outcomes", "последствия"), a.Outcomes)
	x.values(a.Values)
	x.facts(x.say("still needed", "ещё нужно знать"), def, a.Needed)
	x.facts(x.say("would settle outcomes or values", "уточнит последствия или значения"), def, a.AlsoNeeded)
	x.facts(x.say("presumed", "принято по презумпции"), def, a.Presumed)
	x.readings(a.Readings, q.edition)
	x.facts(x.say("turns on a person's judgement", "зависит от оценки человека"), def, a.Judgements)
	x.names(x.say("turns on acts whose entry into force is uncertain", "зависит от актов, день вступления которых неизвестен"), a.Uncertain)
	if t, ok := traceOf(q); ok {
		x.line(0, "%s:", x.say("how", "как"))
		if t.Applies != nil {
			x.step(t.Applies, 1)
		}
		x.step(&t.State, 1)
	}
}

// traceOf gives the trace of a decision of rules.
func traceOf(q *asked) (rule.Trace, bool) {
	if q.decision.Computed != nil {
		return rule.Trace{}, false
	}
	t, err := q.edition.Trace(q.decision, q.facts)
	return t, err == nil
}

func (x *explainer) names(title string, list []string) {
	if len(list) > 0 {
		x.line(0, "%s: %s", title, strings.Join(list, ", "))
	}
}

func (x *explainer) provisions(title string, refs []string) {
	if len(refs) == 0 {
		return
	}
	x.line(0, "%s:", title)
	for _, ref := range refs {
		if p, ok := standard.ProvisionByRef(standard.Ref(ref)); ok {
			x.line(1, "%s — %s", ref, p.Summary.In(x.lang))
		} else {
			x.line(1, "%s", ref)
		}
	}
}

func (x *explainer) facts(title string, def *rule.Decision, names []string) {
	if len(names) == 0 {
		return
	}
	x.line(0, "%s:", title)
	for _, name := range names {
		x.line(1, "%s — %s", name, def.Facts[def.FactIndex(name)].Yes.In(x.lang))
	}
}

func (x *explainer) values(values []rule.Entry) {
	for _, v := range values {
		if v.Name == "counted" {
			x.line(0, "%s:", x.say("days counted", "подсчёт дней"))
			for _, day := range v.Value.Items() {
				x.line(1, "%s %s", day.Entries()[0].Value, day.Entries()[1].Value)
			}
			continue
		}
		// A space behind each comma lets a long list be broken.
		x.line(0, "%s: %s", v.Name, strings.ReplaceAll(v.Value.String(), `,"`, `, "`))
	}
}

func (x *explainer) readings(ids []string, e standard.Edition) {
	if len(ids) == 0 {
		return
	}
	x.line(0, "%s:", x.say("turns on how the text is read", "зависит от прочтения текста"))
	for _, id := range ids {
		r, err := standard.ReadingByID(id)
		if err != nil {
			continue
		}
		var others []string
		for o := range r.Options() {
			if o.ID != e.Chosen(id) {
				others = append(others, o.ID)
			}
		}
		x.line(1, "%s = %s (%s %s) — %s", id, e.Chosen(id), x.say("not", "а не"), strings.Join(others, ", "), r.Question.In(x.lang))
	}
}

var truthMarks = [...]string{rule.Unknown: "?", rule.No: "✗", rule.Yes: "✓"}

func (x *explainer) step(s *rule.Step, depth int) {
	text := s.Text.In(x.lang)
	if s.Address != "" {
		text = s.Address + ": " + text
	}
	mark := " "
	if s.Cites {
		mark = "*"
	}
	x.line(depth, "%s%s %s", truthMarks[s.Truth], mark, text)
	for i := range s.Steps {
		x.step(&s.Steps[i], depth+1)
	}
}

// columns is the width of everything that is printed for people.
const columns = 100

// Wrap breaks a text into lines of at most a hundred columns, the first behind one
// indent and the others behind another. A word longer than a line stays whole.
func Wrap(text, first, rest string) string {
	var lines []string
	line, empty := first, true
	for word := range strings.FieldsSeq(text) {
		if !empty && len([]rune(line))+1+len([]rune(word)) > columns {
			lines = append(lines, line)
			line, empty = rest, true
		}
		if !empty {
			line += " "
		}
		line += word
		empty = false
	}
	return strings.Join(slices.Concat(lines, []string{line}), "\n")
}
