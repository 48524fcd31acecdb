package rule

// Text is the same words in the two languages of this library.
// The zero value is no words at all.
type Text struct {
	En string `json:"en"`
	Ru string `json:"ru"`
}

// In gives the words in a language: Russian for "ru", English for anything else.
func (t Text) In(lang string) string {
	if lang == "ru" {
		return t.Ru
	}
	return t.En
}
