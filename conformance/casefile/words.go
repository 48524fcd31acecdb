package casefile

import "github.com/pana-kz/pana/standard/rule"

// EventWords gives an event in words, by the name that duties and cases use. It is
// false for any other name.
func EventWords(name string) (rule.Text, bool) {
	for _, subject := range subjects {
		for _, k := range kinds[subject] {
			if k.name == name {
				return k.text, true
			}
		}
	}
	return rule.Text{}, false
}
