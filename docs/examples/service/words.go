package main

import (
	"encoding/json"

	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// words is an answer for somebody who does not know the names: what follows, on which
// provisions it rests, and what is still to be found out.
type words struct {
	Outcomes []string `json:"outcomes"`
	Reasons  []string `json:"reasons"`
	Needed   []string `json:"needed"`
}

func inWords(a *rule.Answer, lang string) words {
	w := words{Outcomes: []string{}, Reasons: []string{}, Needed: []string{}}
	for _, id := range a.Outcomes {
		if text, ok := standard.OutcomeNamed(id); ok {
			w.Outcomes = append(w.Outcomes, text.In(lang))
		}
	}
	for _, cite := range a.Reasons {
		said := cite // an act that is only cited, such as civil:a173
		if p, ok := standard.ProvisionByRef(standard.Ref(cite)); ok {
			said += " — " + p.Summary.In(lang)
		}
		w.Reasons = append(w.Reasons, said)
	}
	for _, name := range a.Needed {
		said := name
		if f, ok := standard.FactNamed(name); ok {
			said += " — " + f.Yes.In(lang)
		}
		w.Needed = append(w.Needed, said)
	}
	return w
}

// withWords puts the words into an answer as one more member.
func withWords(answer []byte, a *rule.Answer, lang string) ([]byte, error) {
	text, err := json.Marshal(inWords(a, lang))
	if err != nil {
		return nil, err
	}
	answer = append(answer[:len(answer)-1], `,"words":`...)
	return append(append(answer, text...), '}'), nil
}
