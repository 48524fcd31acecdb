package conformance

import (
	"bytes"
	"slices"
	"strconv"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// ExportVersion is the version of the form in which rules are exported.
const ExportVersion = 1

// AppendRules appends the rules of an edition in a form that a program in another
// language can interpret: the readings with their options, the default first; the
// citations in the order in which answers list them; and every decision made of
// rules. Decisions that are arithmetic are not part of it.
func AppendRules(b []byte, e standard.Edition) []byte {
	b = append(b, `{"version":1,"edition":`...)
	b = rule.AppendQuoted(b, e.ID())
	b = append(b, `,"on":`...)
	b = rule.AppendQuoted(b, e.Day().String())
	b = append(b, `,"readings":`...)
	b = appendReadings(b)
	b = append(b, `,"citations":`...)
	b = rule.AppendNames(b, citations(e))
	b = append(b, `,"decisions":[`...)
	for i, d := range rulesOnly() {
		b = comma(b, i)
		b = e.Compiled(d).Decision().AppendJSON(b)
	}
	return append(b, "]}"...)
}

// AppendBook appends the rules of every day of the standard, in a form that a
// program in another language can interpret: the acts with the days between which
// each entered into force, the readings, the citations in their order, the texts that
// those acts have made, and every wording of every decision made of rules. Which
// wording a text has of a decision is given by its place.
func AppendBook(b []byte) []byte {
	k := newBook()
	b = append(b, `{"version":1,"acts":[`...)
	i := 0
	for act := range standard.Acts() {
		b = comma(b, i)
		b = appendTexts(b, "number", act.Number, "from", act.From.String(), "latest", act.Latest.String())
		i++
	}
	b = append(b, `],"readings":`...)
	b = appendReadings(b)
	b = append(b, `,"citations":`...)
	b = rule.AppendNames(b, citations(k.editions...))
	b = append(b, `,"texts":[`...)
	for i, e := range k.editions {
		b = comma(b, i)
		b = append(b, `{"in_force":`...)
		b = rule.AppendNames(b, inForce(e))
		b = append(b, `,"edition":`...)
		b = rule.AppendQuoted(b, e.ID())
		b = append(b, `,"laws":`...)
		b = k.appendLaws(b, e)
		b = append(b, `,"wordings":[`...)
		for j := range k.decisions {
			b = comma(b, j)
			b = strconv.AppendInt(b, int64(k.wording[i][j]), 10)
		}
		b = append(b, "]}"...)
	}
	b = append(b, `],"decisions":[`...)
	for j, d := range k.decisions {
		b = comma(b, j)
		b = append(b, `{"decision":`...)
		b = rule.AppendQuoted(b, d.Rules.Name)
		b = append(b, `,"unknown_until":`...)
		b = rule.AppendNames(b, d.UnknownUntil)
		b = append(b, `,"wordings":[`...)
		b = append(b, bytes.Join(k.wordings[j], []byte(","))...)
		b = append(b, "]}"...)
	}
	return append(b, "]}\n"...)
}

// book is every text that a day of the standard can have, and every wording that a
// decision of rules has in one of them.
type book struct {
	decisions []*standard.Decision
	editions  []standard.Edition // one for each text
	wordings  [][][]byte         // by decision
	wording   [][]int            // by text and decision, the place in wordings
}

func newBook() *book {
	k := &book{decisions: rulesOnly()}
	k.wordings = make([][][]byte, len(k.decisions))
	seen := map[string]bool{}
	for act := range standard.Acts() {
		for _, day := range [...]calendar.Date{act.From, act.Latest.AddDays(1)} {
			if e, err := standard.On(day); err == nil {
				k.addText(e, seen)
			}
		}
	}
	return k
}

// addText adds the text of an edition, and those that it would be without the acts
// in doubt.
func (k *book) addText(e standard.Edition, seen map[string]bool) {
	key := string(rule.AppendNames(nil, inForce(e)))
	if e.Err() != nil || seen[key] {
		return
	}
	seen[key] = true
	places := make([]int, len(k.decisions))
	for j, d := range k.decisions {
		places[j] = k.place(j, e.Compiled(d).Decision().AppendJSON(nil))
	}
	k.editions, k.wording = append(k.editions, e), append(k.wording, places)
	for act := range e.Uncertain() {
		if other, ok := e.Without(act); ok {
			k.addText(other, seen)
		}
	}
}

func (k *book) place(decision int, wording []byte) int {
	known := k.wordings[decision]
	i := slices.IndexFunc(known, func(w []byte) bool { return bytes.Equal(w, wording) })
	if i < 0 {
		i = len(known)
		k.wordings[decision] = append(known, wording)
	}
	return i
}

// appendLaws appends, for each decision that rests on the Law, the last act that
// changed the articles used.
func (k *book) appendLaws(b []byte, e standard.Edition) []byte {
	var members []string
	for _, d := range k.decisions {
		if len(d.Articles) > 0 {
			members = append(members, d.Rules.Name, e.Law(d.Articles...))
		}
	}
	return appendTexts(b, members...)
}

// rulesOnly lists the decisions made of rules.
func rulesOnly() []*standard.Decision {
	return slices.DeleteFunc(slices.Collect(Decisions()), func(d *standard.Decision) bool { return d.Computed != nil })
}

// inForce lists the acts in force in the order of their entry.
func inForce(e standard.Edition) []string {
	var numbers []string
	for act := range standard.Acts() {
		if e.InForce(act.Number) {
			numbers = append(numbers, act.Number)
		}
	}
	return numbers
}

// citations lists what the rules of some editions cite, in the order of the text.
func citations(editions ...standard.Edition) []string {
	var all []string
	for _, d := range rulesOnly() {
		for _, e := range editions {
			all = append(all, e.Compiled(d).Cites()...)
		}
	}
	return standard.SortCites(all)
}

func appendReadings(b []byte) []byte {
	b = append(b, '[')
	for i, r := range standard.World().Readings {
		b = comma(b, i)
		b = append(b, `{"id":`...)
		b = rule.AppendQuoted(b, r.ID)
		b = append(b, `,"options":`...)
		b = rule.AppendNames(b, r.Options)
		b = append(b, '}')
	}
	return append(b, ']')
}

// appendTexts appends an object whose members are texts: name, value, name, value.
func appendTexts(b []byte, members ...string) []byte {
	b = append(b, '{')
	for i, s := range members {
		switch {
		case i%2 == 1:
			b = append(b, ':')
		case i > 0:
			b = append(b, ',')
		}
		b = rule.AppendQuoted(b, s)
	}
	return append(b, '}')
}

func comma(b []byte, i int) []byte {
	if i > 0 {
		b = append(b, ',')
	}
	return b
}
