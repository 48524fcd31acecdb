package main

import (
	"iter"
	"slices"
	"strings"

	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// readings lists readings with their options, the default first.
func (v *view) readings(list iter.Seq[standard.Reading]) (string, error) {
	if v.json {
		var records []readingRecord
		for r := range list {
			records = append(records, recordReading(r))
		}
		return jsonArray(records)
	}
	var out page
	for r := range list {
		if len(out.b) > 0 {
			out.gap()
		}
		out.line(r.ID + " — " + strings.Join(refsOf(r), ", "))
		out.text(r.Question.In(v.lang), "", "")
		for o := range r.Options() {
			mark := "  "
			if o.ID == r.Default().ID {
				mark = "* "
			}
			out.text(o.ID+" — "+o.Meaning.In(v.lang), "  "+mark, "      ")
			out.text(o.Reason.In(v.lang), "      ", "      ")
		}
		if r.ByCaller {
			out.text(v.say("The caller applies it when counting a fact or dating an event.",
				"Применяет спрашивающий, когда считает факт или датирует событие."), "    ", "    ")
		}
	}
	out.gap()
	out.line(v.say("* the default", "* по умолчанию"))
	return out.String(), nil
}

func refsOf(r standard.Reading) []string {
	var refs []string
	for ref := range r.Refs() {
		refs = append(refs, string(ref))
	}
	return refs
}

// readingRecord is a reading as JSON, its default option first.
type readingRecord struct {
	ID       string         `json:"id"`
	Refs     []string       `json:"refs"`
	Question rule.Text      `json:"question"`
	ByCaller bool           `json:"by_caller"`
	Options  []optionRecord `json:"options"`
}

type optionRecord struct {
	ID      string    `json:"id"`
	Meaning rule.Text `json:"meaning"`
	Reason  rule.Text `json:"reason"`
}

func recordReading(r standard.Reading) readingRecord {
	record := readingRecord{ID: r.ID, Refs: refsOf(r), Question: r.Question, ByCaller: r.ByCaller}
	for _, o := range slices.Collect(r.Options()) {
		record.Options = append(record.Options, optionRecord{o.ID, o.Meaning, o.Reason})
	}
	return record
}
