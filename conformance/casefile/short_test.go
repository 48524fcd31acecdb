package casefile_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/conformance/casefile"
)

// history is a case in short: a line for each event, such as
//
//	2022-11-22 identification-completed positive=true
//
// with a question mark for a day that is not known.
type history struct {
	subject  string
	asOf     string
	facts    string // members of the object facts
	readings string // reading=option, separated by spaces
	entries  string // act=day, separated by spaces
	events   string
}

// noParty says that paragraph 13-1 does not apply.
const noParty = `"recognised_injured_party": false`

func (h history) json() string {
	var events []string
	for line := range strings.Lines(h.events) {
		words := strings.Fields(line)
		if len(words) == 0 {
			continue
		}
		var members []string
		if words[0] != "?" {
			members = append(members, fmt.Sprintf("%q: %q", "date", words[0]))
		}
		members = append(members, fmt.Sprintf("%q: %q", "event", words[1]))
		for _, more := range words[2:] {
			name, value, _ := strings.Cut(more, "=")
			if name == "kind" {
				value = fmt.Sprintf("%q", value)
			}
			members = append(members, fmt.Sprintf("%q: %s", name, value))
		}
		events = append(events, "{"+strings.Join(members, ", ")+"}")
	}
	subject := ""
	if h.subject != "" {
		subject = fmt.Sprintf(`"subject": %q, `, h.subject)
	}
	return fmt.Sprintf(`{"case": "t-1", "as_of": %q, %s"facts": {%s}, "readings": {%s}, "entry_dates": {%s}, "events": [%s]}`,
		h.asOf, subject, h.facts, pairs(h.readings), pairs(h.entries), strings.Join(events, ",\n"))
}

func pairs(s string) string {
	var list []string
	for _, pair := range strings.Fields(s) {
		name, value, _ := strings.Cut(pair, "=")
		list = append(list, fmt.Sprintf("%q: %q", name, value))
	}
	return strings.Join(list, ", ")
}

func (h history) audit(t *testing.T) casefile.Report {
	t.Helper()
	require.True(t, json.Valid([]byte(h.json())), h.json())
	c, err := casefile.Read([]byte(h.json()))
	require.NoError(t, err, h.json())
	r, err := casefile.Audit(c)
	require.NoError(t, err)
	return r
}

// duty gives the report on a duty.
func duty(t *testing.T, r casefile.Report, id string) casefile.DutyReport {
	t.Helper()
	for _, d := range r.Duties {
		if d.Duty.ID == id {
			return d
		}
	}
	t.Fatalf("the report has no duty %s", id)
	return casefile.DutyReport{}
}

// short gives the instances of a duty in a line: status, due day, delay, reason,
// what is needed, what is uncertain.
func short(d casefile.DutyReport) string {
	var list []string
	for _, i := range d.Instances {
		words := []string{string(i.Status)}
		add := func(format string, args ...any) { words = append(words, fmt.Sprintf(format, args...)) }
		if !i.Due.IsZero() {
			add("due %s", i.Due)
		}
		if !i.DueLast.IsZero() {
			add("or %s", i.DueLast)
		}
		if i.Beyond {
			add("beyond")
		}
		switch {
		case i.LateMost > i.LateBy:
			add("by %d-%d", i.LateBy, i.LateMost)
		case i.LateBy > 0:
			add("by %d", i.LateBy)
		}
		if len(i.Reasons) > 0 {
			add("because of %s", strings.Join(i.Reasons, " or "))
		}
		for _, n := range i.Needed {
			add("needs %s", n.Path)
		}
		if len(i.Uncertain) > 0 {
			add("uncertain %s", strings.Join(i.Uncertain, ","))
		}
		list = append(list, strings.Join(words, " "))
	}
	if len(list) == 0 {
		return string(d.Status)
	}
	return strings.Join(list, "; ")
}

// found gives the findings of a report in short.
func found(r casefile.Report) []string {
	var list []string
	for _, f := range r.Findings {
		s := f.ID + " " + strings.Join(f.Paths, " ")
		if !f.Certain {
			s += " perhaps"
		}
		list = append(list, s)
	}
	return list
}
