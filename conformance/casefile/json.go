package casefile

import (
	"strconv"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard/rule"
)

// AppendJSON appends the report as its JSON document. Members that say nothing are
// left out, but for lists at the top. The form is versioned: a member is never
// given another meaning.
func (r Report) AppendJSON(b []byte) []byte {
	w := &writer{b: b}
	w.object(func() {
		w.number("version", Version)
		w.text("case", r.Case)
		w.text("as_of", r.AsOf.String())
		w.text("subject", string(r.Subject))
		w.text("result", string(r.Result))
		list(w, "timeline", r.Timeline, w.entry)
		list(w, "duties", r.Duties, w.duty)
		list(w, "contracts", r.Contracts, w.contract)
		list(w, "decisions", r.Decisions, w.decision)
		list(w, "findings", r.Findings, w.finding)
	})
	return w.b
}

// MarshalJSON gives the document of AppendJSON.
func (r Report) MarshalJSON() ([]byte, error) { return r.AppendJSON(nil), nil }

// writer writes JSON. Members say whether a comma is needed by what was written
// last.
type writer struct{ b []byte }

func (w *writer) comma() {
	if last := w.b[len(w.b)-1]; last != '{' && last != '[' {
		w.b = append(w.b, ',')
	}
}

func (w *writer) name(name string) {
	w.comma()
	w.b = append(rule.AppendQuoted(w.b, name), ':')
}

func (w *writer) object(members func()) {
	w.b = append(w.b, '{')
	members()
	w.b = append(w.b, '}')
}

func (w *writer) text(name, value string) {
	if value != "" {
		w.name(name)
		w.b = rule.AppendQuoted(w.b, value)
	}
}

func (w *writer) words(name string, t rule.Text) {
	w.name(name)
	w.object(func() {
		w.text("en", t.En)
		w.text("ru", t.Ru)
	})
}

func (w *writer) number(name string, n int) {
	if n != 0 {
		w.name(name)
		w.b = strconv.AppendInt(w.b, int64(n), 10)
	}
}

func (w *writer) truth(name string, value bool) {
	w.name(name)
	w.b = strconv.AppendBool(w.b, value)
}

func (w *writer) day(name string, d calendar.Date) { w.text(name, d.String()) }

func (w *writer) names(name string, values []string) {
	if len(values) > 0 {
		list(w, name, values, func(v string) { w.b = rule.AppendQuoted(w.b, v) })
	}
}

// list writes a list, each item by a function.
func list[T any](w *writer, name string, items []T, write func(T)) {
	w.name(name)
	w.b = append(w.b, '[')
	for _, item := range items {
		w.comma()
		write(item)
	}
	w.b = append(w.b, ']')
}

func (w *writer) entry(e Entry) {
	w.object(func() {
		w.text("path", e.Path)
		w.text("event", e.Event)
		if e.Unknown {
			w.day("earliest", e.From)
			w.day("latest", e.To)
		} else {
			w.day("date", e.From)
		}
		switch e.Event {
		case "identification-completed":
			w.truth(tellPositive, e.Positive)
		case "inspection-ended":
			w.truth(tellViolation, e.ViolationFound)
		}
		w.number(tellMonths, e.Months)
		w.text(tellKind, e.Kind)
		w.names(tellServices, e.Services)
	})
}

func (w *writer) duty(d DutyReport) {
	w.object(func() {
		w.text("duty", d.Duty.ID)
		w.text("provision", string(d.Duty.Ref()))
		w.words("what", d.Duty.What)
		w.words("bearer", d.Duty.Bearer)
		w.text("status", string(d.Status))
		list(w, "instances", d.Instances, w.instance)
		w.names("readings", d.Readings)
	})
}

func (w *writer) instance(i Instance) {
	w.object(func() {
		w.text("status", string(i.Status))
		w.text("trigger", i.Trigger)
		w.day("from", i.From)
		w.day("to", i.Run[1])
		w.text("start", i.Start)
		w.day("due", i.Due)
		w.day("due_latest", i.DueLast)
		if i.Beyond {
			w.day("due_after", calendar.Kazakhstan().Last())
		}
		w.text("done", i.Done)
		w.day("done_on", i.DoneOn)
		w.number("late_by", i.LateBy)
		if i.LateMost > i.LateBy {
			w.number("late_by_at_most", i.LateMost)
		}
		w.names("reasons", i.Reasons)
		if len(i.Needed) > 0 {
			list(w, "needed", i.Needed, func(n Need) {
				w.object(func() {
					w.text("name", n.Name)
					w.text("path", n.Path)
				})
			})
		}
		w.text("edition", i.Edition)
		w.text("law", i.Law)
		w.names("uncertain", i.Uncertain)
		w.text("certainty", i.Certainty)
		if len(i.Counted) > 0 {
			list(w, "counted", i.Counted, func(c calendar.Counted) {
				w.object(func() {
					w.day("date", c.Date)
					w.text("as", c.Kind.String())
				})
			})
		}
	})
}

func (w *writer) contract(c Contract) {
	w.object(func() {
		w.text("path", c.Path)
		w.day("concluded", c.Concluded)
		w.number("months_extended", c.Months)
		w.names("extensions", c.Extensions)
		w.number("suspended_days", c.Suspended)
		w.day("expires", c.Expires)
		w.day("last_day", c.LastDay)
		w.day("latest", c.Latest)
		w.text("ended", c.Ended)
		w.day("ended_on", c.EndedOn)
		w.fault(c.Err)
	})
}

func (w *writer) decision(d Decision) {
	w.object(func() {
		w.text("decision", d.Name)
		w.text("path", d.Path)
		w.day("on", d.On)
		list(w, "facts", d.Facts, w.fact)
		switch {
		case d.Err != nil:
			w.fault(d.Err)
		case !d.On.IsZero():
			w.name("answer")
			reply := conformance.Reply{Answer: d.Answer}
			w.b = reply.AppendJSON(w.b)
		}
	})
}

func (w *writer) fact(f Fact) {
	w.object(func() {
		w.text("fact", f.Name)
		w.name("value")
		w.b = f.Value.AppendJSON(w.b)
		w.text("from", f.From)
		if f.Bound {
			w.truth("bound", true)
		}
	})
}

func (w *writer) finding(f Finding) {
	w.object(func() {
		w.text("finding", f.ID)
		w.text("provision", string(f.Ref))
		w.names("paths", f.Paths)
		w.truth("certain", f.Certain)
		w.names("duties", f.Duties)
		w.words("text", f.Text)
	})
}

func (w *writer) fault(err *rule.Error) {
	if err == nil {
		return
	}
	w.name("error")
	w.object(func() {
		w.text("kind", string(err.Kind))
		w.text("message", err.Message)
		w.text("path", err.Path)
	})
}
