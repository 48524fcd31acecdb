package main

import (
	"encoding/json"
	"slices"
	"strconv"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard/rule"
)

// mistake is a way of getting the law wrong. What it does not change is right.
type mistake struct {
	request  func(*request)
	answered func(*rule.Answer)
}

var mistakes = map[string]mistake{
	"off-by-one":          {request: offByOne},
	"unknown-is-no":       {request: unknownIsNo},
	"english-translation": {request: englishRequest, answered: englishAnswer},
}

// offByOne counts one too many and starts every period a day early: "more than three"
// becomes "three or more", and a period of three days has two.
func offByOne(q *request) {
	for _, f := range q.of.Facts {
		switch f.Type {
		case rule.CountType:
			if n, err := strconv.ParseInt(string(q.facts[f.Name]), 10, 64); err == nil && n < f.Max {
				q.set(f.Name, strconv.FormatInt(n+1, 10))
			}
		case rule.DateType:
			var s string
			if json.Unmarshal(q.facts[f.Name], &s) != nil {
				continue
			}
			if d, err := calendar.ParseDate(s); err == nil {
				q.set(f.Name, strconv.Quote(d.AddDays(-1).String()))
			}
		}
	}
}

// unknownIsNo knows no unknown facts.
func unknownIsNo(q *request) {
	for f := range q.absent {
		switch f.Type {
		case rule.TruthType:
			q.set(f.Name, "false")
		case rule.CountType:
			q.set(f.Name, strconv.FormatInt(f.Min, 10))
		}
	}
}

// englishRequest reads paragraph 5 as if stateless persons need not live in
// Kazakhstan, paragraph 13-1 as if a recognised victim were the injured party,
// paragraph 43(2) as if days were meant where the text has spans of 24 hours, and row
// 11 of annex 5 as another post.
func englishRequest(q *request) {
	if q.has("citizenship", `"stateless"`) {
		q.set("permanent_resident", "true")
	}
	if q.has("sheet_recognised", "true") && !q.has("recognised_injured_party", "true") {
		q.set("recognised_injured_party", "true")
	}
	if hours, err := strconv.Atoi(string(q.facts["absence_hours"])); err == nil && hours > 72 && hours < 96 {
		q.set("absence_hours", "72") // the fourth day is not over
	}
	for _, fact := range [...]string{"staff", "contracted"} {
		var posts map[string]json.RawMessage
		if json.Unmarshal(q.facts[fact], &posts) == nil && posts != nil {
			delete(posts, "culture-organiser")
			written, _ := json.Marshal(posts)
			q.set(fact, string(written))
		}
	}
}

// englishAnswer does not tell the guardianship authority (p19), and takes the
// reinstatement of paragraph 43(2).2 for a recovery.
func englishAnswer(a *rule.Answer) {
	a.Outcomes = slices.DeleteFunc(a.Outcomes, func(o string) bool {
		return o == "notify-guardianship" || o == "reinstate-immediately"
	})
}
