package main

import (
	"regexp"
	"strings"

	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// anchor gives the anchor of a citation, an address or a name, of letters, digits,
// hyphens and underscores alone. A hyphen stays, so that the inserted paragraph p13-1 is
// found under its name; a bracket becomes an underscore, p13(1) being p13_1; the point
// of a part becomes two, p43(2).2 being p43_2__2.
func anchor(name string) string { return anchorSigns.Replace(name) }

var anchorSigns = strings.NewReplacer(")(", "_", "(", "_", ")", "", ".", "__", "/", "-", ":", "-")

// A reference is taken apart into the kind of its unit, its number, a clause, the
// numbers in brackets and what hangs on it.
var refParts = regexp.MustCompile(`^(chapter:|annex|p|a)?([0-9-]+|preamble)(?::([0-9.]+))?((?:\([0-9-]+\))*)((?:\.[sqn]?[0-9]+)*)$`)

var tailParts = regexp.MustCompile(`\.([sqn]?)([0-9]+)`)

// The words for heads in headings and in citations.
var (
	headWords = map[string]rule.Text{
		"chapter:": {En: "Chapter ", Ru: "Глава "},
		"annex":    {En: "Annex ", Ru: "Приложение "},
		"p":        {En: "Paragraph ", Ru: "Пункт "},
		"a":        {En: "Article ", Ru: "Статья "},
		"":         {En: "Paragraph ", Ru: "Пункт "},
	}
	citeWords = map[string]rule.Text{
		"chapter:": {En: "chapter ", Ru: "гл. "},
		"annex":    {En: "annex ", Ru: "прил. "},
		"p":        {En: "para ", Ru: "п. "},
		"a":        {En: "art. ", Ru: "ст. "},
		"":         {En: "para ", Ru: "п. "},
	}
	actWords = map[string]rule.Text{
		"order":    {En: " of order 138", Ru: " приказа № 138"},
		"law":      {En: " of the Law", Ru: " Закона"},
		"l480":     {En: " of the Law on Legal Acts", Ru: " Закона о правовых актах"},
		"civil":    {En: " of the Civil Code", Ru: " ГК"},
		"criteria": {En: " of the Criteria", Ru: " Критериев"},
	}
	tailWords = map[string]rule.Text{
		"":  {En: ", part ", Ru: ", часть "},
		"s": {En: ", service ", Ru: ", услуга "},
		"q": {En: ", quality requirement ", Ru: ", требование к качеству "},
		"n": {En: ", note ", Ru: ", примечание "},
	}
	preamble   = rule.Text{En: "Preamble", Ru: "Преамбула"}
	clauseWord = rule.Text{En: ", clause ", Ru: ", пункт "}
)

// heading names a head for its heading: Paragraph 43, Статья 15.
func heading(ref standard.Ref, lang string) string {
	m := refParts.FindStringSubmatch(unitOf(ref))
	switch {
	case m == nil:
		return string(ref)
	case m[2] == "preamble":
		return preamble.In(lang)
	}
	return headWords[m[1]].In(lang) + m[2]
}

// inWords gives a citation as lawyers write it: para 43(2), подп. 2) п. 43, ст. 15(4)(2)
// Закона. The brackets of the Law stay, for they are paragraphs in some articles and
// subparagraphs in others.
func inWords(ref standard.Ref, lang string) string {
	return unitInWords(ref, lang) + actWords[ref.Act()].In(lang)
}

// unitInWords is inWords without the act.
func unitInWords(ref standard.Ref, lang string) string {
	m := refParts.FindStringSubmatch(unitOf(ref))
	if m == nil {
		return string(ref)
	}
	words := citeWords[m[1]].In(lang) + m[2]
	switch {
	case m[2] == "preamble":
		words = strings.ToLower(preamble.In(lang))
	case m[3] != "":
		words += clauseWord.In(lang) + m[3]
	}
	if numbered := m[1] == "p" || m[1] == ""; lang == "ru" && numbered && m[4] != "" {
		words = "подп. " + strings.Trim(m[4], "(") + " " + words
	} else {
		words += m[4]
	}
	for _, tail := range tailParts.FindAllStringSubmatch(m[5], -1) {
		words += tailWords[tail[1]].In(lang) + tail[2]
	}
	return words
}

// unitOf gives a citation without its act.
func unitOf(ref standard.Ref) string {
	if act := ref.Act(); act != "" {
		return strings.TrimPrefix(string(ref), act+":")
	}
	return string(ref)
}
