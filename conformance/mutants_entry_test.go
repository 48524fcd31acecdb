package conformance

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard"
)

// A move is one end of the window of an act, a day earlier or later. On the one day
// that it concerns, a request is answered as on the day beside it.
type move struct {
	act    standard.Act
	name   string
	on, as calendar.Date
}

// movesOf lists the moves of an act: of its first day in force and, where that is in
// doubt, of the last day of the doubt.
func movesOf(act standard.Act) []trial {
	moves := []move{
		{act, "in force a day earlier", act.From.AddDays(-1), act.From},
		{act, "in force a day later", act.From, act.From.AddDays(-1)},
	}
	if act.Doubtful() {
		moves = append(moves,
			move{act, "in doubt a day longer", act.Latest.AddDays(1), act.Latest},
			move{act, "in doubt a day less", act.Latest, act.Latest.AddDays(1)})
	}
	var list []trial
	for _, m := range moves {
		list = append(list, m.trial())
	}
	return list
}

func (m move) trial() trial {
	return trial{
		LegalMutant: LegalMutant{ID: m.act.Number + ": " + m.name, Kind: "entry"},
		dated:       true,
		applies: func(q *question) bool {
			return bytes.Contains(q.Request, []byte(strconv.Quote(m.on.String()))) && !bytes.Contains(q.Request, []byte("entry_dates")) &&
				!bytes.Contains(q.Request, []byte(`"contract-`))
		},
		reply: func(q *question) (reply, bool) {
			line, err := q.RequestLine()
			if err != nil {
				panic(err)
			}
			got := replyOf(Decide(bytes.ReplaceAll(line, []byte(m.on.String()), []byte(m.as.String()))))
			if got.Error != nil && got.Error.Kind != "not-in-force" {
				return reply{}, false
			}
			return got, true
		},
		ignores: m.counts,
		equal:   m.changesNothing,
	}
}

// counts tells what of an answer goes by the calendar, not by the text: a period that
// begins on another day ends on another day.
func (m move) counts(member string) bool {
	return strings.HasPrefix(member, "values.") || member == "certainty" || member == "judgements"
}

// changesNothing finds out whether the text is the same on both days of a move, and in
// doubt or not: wordings, edition, articles of the Law, duties and parameters.
func (m move) changesNothing() (MutantVerdict, string) {
	one, other := dayText(m.on), dayText(m.as)
	if one != other {
		return Survived, ""
	}
	return Equal, "no decision, duty, parameter or article used here is another on the day before or after"
}

// dayText tells all of the text of a day that an answer can show.
func dayText(d calendar.Date) string {
	e, err := standard.OnLaw(d)
	if err != nil {
		return err.Error()[:20]
	}
	said := textOf(e, true)
	doubted := textOf(e, false)
	for act := range e.Uncertain() {
		other, _ := e.Without(act)
		unknown := slices.ContainsFunc(rulesOnly(), func(d *standard.Decision) bool { return slices.Contains(d.UnknownUntil, act) })
		if unknown || textOf(other, false) != doubted {
			said += "\nin doubt: " + act
		}
	}
	return said
}

// textOf leaves the names of laws out where only what an answer decides is asked.
func textOf(e standard.Edition, laws bool) string {
	var b strings.Builder
	b.WriteString(e.ID())
	for _, d := range rulesOnly() {
		if e.Err() != nil {
			continue
		}
		b.Write(e.Compiled(d).Decision().AppendJSON(nil))
		if laws && len(d.Articles) > 0 {
			fmt.Fprintln(&b, e.Law(d.Articles...))
		}
		for _, act := range d.UnknownUntil {
			fmt.Fprintln(&b, act, e.InForce(act))
		}
	}
	for p := range e.Parameters() {
		fmt.Fprintln(&b, p.Address, p.Value)
	}
	for d := range standard.Duties() {
		fmt.Fprintln(&b, d.ID, d.In(e), d.Perhaps != "" && e.InForce(d.Perhaps))
		for a := range d.Assumes(e) {
			fmt.Fprintln(&b, a.ID)
		}
		if article, ok := strings.CutPrefix(string(d.Ref()), "law:"); ok && laws {
			article, _, _ = strings.Cut(article, "(")
			fmt.Fprintln(&b, e.Law(article))
		}
	}
	return b.String()
}
