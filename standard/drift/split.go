package drift

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// footnote is the mark of a footnote.
const footnote = "footnote"

// A piece is one stretch of a text that stands for itself: a heading, a
// numbered or an unnumbered unit, a line or a cell of a form, a footnote.
type piece struct {
	mark string // its number as "13-1.", "2)" or "8"; "chapter 3", "article 11-1", "annex 5"; footnote; empty for none
	text string // what follows the mark, without markup
	fingerprint
}

// split cuts a text into its pieces. It knows the habits of the official texts
// in both languages, and no wording but what opens a heading or a footnote. What
// follows a copyright sign at the head of a line is the foot of a website.
func split(text string) []piece {
	var s splitter
	for line := range strings.FieldsFuncSeq(text, isLineBreak) {
		if strings.HasPrefix(strings.TrimSpace(line), "©") {
			break
		}
		s.line(markup.Replace(line))
	}
	s.close()
	for i := range s.pieces {
		s.pieces[i].fingerprint = fingerprintOf(s.pieces[i].text)
	}
	return s.pieces
}

func isLineBreak(c rune) bool {
	switch c {
	case '\n', '\r', '\f', '\v', '\u0085', '\u2028', '\u2029':
		return true
	}
	return false
}

// markup takes out what only shapes the page: signs of Markdown, lines to fill
// in, the mark at the head of a file, the hyphen that shows only where a line
// breaks.
var markup = strings.NewReplacer("#", "", "*", "", `\`, "", "_", " ", "\ufeff", "", "\u00ad", "")

type splitter struct {
	pieces []piece
	more   []string // what continues the text of the last piece
	annex  bool     // within an annex
	loose  bool     // the last piece is a row of a table that has no number so far
}

// line reads one line: plain text, or a row of a table, whose cells are parted
// by tabs or bars.
func (s *splitter) line(line string) {
	cells, inset := cellsOf(line)
	switch {
	case len(cells) == 0:
	case len(cells) == 1:
		s.plain(cells[0], inset || !strings.ContainsAny(line, "\t|"))
		s.loose = inset && s.last().text == cells[0] && s.more == nil
	case isNumber(cells[0]):
		s.row(cells[0], strings.Join(cells[1:], " "))
	case hasMark(cells[0]):
		s.plain(strings.Join(cells, " "), false)
	default: // the heads of a table, each a piece of its own
		for _, cell := range cells {
			s.start("", cell)
		}
	}
}

// plain reads text outside a table, or the only cell of a row. Where it can go
// on with the text before, it does so when that text has not ended and this one
// begins with a small letter: a page broke in between.
func (s *splitter) plain(text string, canGoOn bool) {
	body, listed := cutDash(text)
	mark, rest := cutMark(body)
	switch {
	case mark == footnote:
		s.start(footnote, "")
		s.extend(rest)
	case mark != "":
		s.annex = s.annex || strings.HasPrefix(mark, annexMark)
		s.start(mark, rest)
	case canGoOn && !listed && s.open() && startsSmall(body):
		s.extend(body)
	case s.annex: // a translation can run two parts of a form together
		for _, sentence := range sentences(body) {
			s.start("", sentence)
		}
	default:
		s.start("", body)
	}
}

// row reads a numbered row. Where a page broke inside the row before its
// number, the number stands in its second line.
func (s *splitter) row(number, text string) {
	if s.loose && s.open() && startsSmall(text) {
		s.last().mark = number
		s.extend(text)
		return
	}
	s.start(number, text)
}

func (s *splitter) start(mark, text string) {
	s.close()
	s.pieces = append(s.pieces, piece{mark: mark, text: text})
	s.loose = false
}

// extend adds to the last piece. A footnote ends where its closing bracket and
// stop run into the next unit without a space.
func (s *splitter) extend(text string) {
	rest := ""
	if s.last().mark == footnote {
		text, rest = cutFootnote(text)
	}
	s.more = append(s.more, text)
	s.loose = false
	if rest != "" {
		s.plain(rest, false)
	}
}

// close puts the text of the last piece together.
func (s *splitter) close() {
	if s.more == nil {
		return
	}
	whole := append([]string{s.last().text}, s.more...)
	s.last().text = strings.TrimSpace(strings.Join(whole, " "))
	s.more = nil
}

func (s *splitter) last() *piece { return &s.pieces[len(s.pieces)-1] }

// open reports whether the last piece can go on. So far a heading may have its
// number alone.
func (s *splitter) open() bool {
	if len(s.pieces) == 0 {
		return false
	}
	text := s.last().text
	if n := len(s.more); n > 0 {
		text = s.more[n-1]
	}
	text = strings.TrimRight(text, ` "”»`)
	return text == "" || !strings.ContainsAny(text[len(text)-1:], ".;:)!?")
}

// cellsOf gives the cells of a line that hold a letter or a digit, with single
// spaces. It reports whether there are cells and the first of them is empty.
func cellsOf(line string) (cells []string, inset bool) {
	for i, cell := 0, ""; line != ""; i++ {
		if at := strings.IndexAny(line, "\t|"); at >= 0 {
			cell, line = line[:at], line[at+1:]
		} else {
			cell, line = line, ""
		}
		cell = strings.Join(strings.Fields(cell), " ")
		if strings.ContainsFunc(cell, isWord) {
			cells = append(cells, cell)
		} else if i == 0 {
			inset = true
		}
	}
	return cells, inset
}

// cutDash takes away the dash of a list.
func cutDash(s string) (rest string, found bool) {
	for _, dash := range []string{"- ", "– ", "— "} {
		if rest, found := strings.CutPrefix(s, dash); found {
			return strings.TrimSpace(rest), true
		}
	}
	return s, false
}

// The marks of headings, before their number.
const (
	chapterMark = "chapter "
	articleMark = "article "
	annexMark   = "annex "
)

// cutMark takes apart the mark and the text of a unit. The mark is empty when
// there is none.
func cutMark(s string) (mark, text string) {
	word, rest, _ := strings.Cut(s, " ")
	switch rest = strings.TrimSpace(rest); strings.ToLower(word) {
	case "сноска.", "footnote.":
		return footnote, rest
	case "a":
		if mark, text := cutMark(rest); mark == footnote {
			return mark, text
		}
	case "глава", "chapter":
		return cutHeading(s, chapterMark, rest)
	case "статья", "article":
		return cutHeading(s, articleMark, rest)
	case "приложение", "annex", "appendix":
		return cutHeading(s, annexMark, rest)
	default:
		return cutNumbered(s)
	}
	return "", s
}

// cutHeading reads the number of a heading. Those of chapters and articles end
// in a stop, those of annexes do not.
func cutHeading(s, mark, rest string) (string, string) {
	number, rest := cutNumber(rest)
	rest, stop := strings.CutPrefix(rest, ".")
	if number == "" || stop == (mark == annexMark) || !stop && rest != "" && rest[0] != ' ' {
		return "", s
	}
	return mark + number, strings.TrimSpace(rest)
}

// cutNumbered reads the mark of a numbered unit: "13.", "13-1.", "2.1.", "3)"
// or "(3)", and "14-1" before a capital letter. It gives the number in one
// form, with a stop or a bracket behind.
func cutNumbered(s string) (mark, text string) {
	inner, bracket := strings.CutPrefix(s, "(")
	number, rest := cutNumber(inner)
	if number == "" || rest == "" {
		return "", s
	}
	sign, text := rest[0], strings.TrimSpace(rest[1:])
	switch {
	case !strings.ContainsFunc(text, isWord):
	case sign == ')':
		return number + ")", text
	case bracket:
	case sign == '.' && !startsWith(rest[1:], unicode.IsDigit), sign == ' ' && strings.Contains(number, "-") && startsWith(text, unicode.IsUpper):
		return number + ".", text
	}
	return "", s
}

// cutNumber reads 13, 13-1 or 2.1.
func cutNumber(s string) (number, rest string) {
	digits := func(from int) int {
		at := from
		for at < len(s) && at < from+3 && '0' <= s[at] && s[at] <= '9' {
			at++
		}
		return at
	}
	at := digits(0)
	if at == 0 || s[0] == '0' {
		return "", s
	}
	if at < len(s) && (s[at] == '-' || s[at] == '.') {
		if end := digits(at + 1); end > at+1 {
			at = end
		}
	}
	return s[:at], s[at:]
}

func hasMark(s string) bool {
	mark, _ := cutMark(s + " x")
	return mark != ""
}

// isNumber reports whether a cell numbers its row.
func isNumber(s string) bool {
	number, rest := cutNumber(s)
	return number != "" && rest == "" && !strings.ContainsAny(number, "-.")
}

// cutFootnote cuts a line of a footnote where the next unit runs into it.
func cutFootnote(s string) (text, rest string) {
	const end = ")."
	for from := 0; ; {
		at := strings.Index(s[from:], end)
		if at < 0 {
			return s, ""
		}
		from += at + len(end)
		if startsWith(s[from:], func(c rune) bool { return unicode.IsUpper(c) || unicode.IsDigit(c) }) {
			return s[:from], s[from:]
		}
	}
}

// sentences cuts s into its sentences: each begins with a capital letter behind a
// stop and a space.
func sentences(s string) []string {
	const stop = ". "
	var all []string
	for from := 0; ; {
		at := strings.Index(s[from:], stop)
		if at < 0 {
			return append(all, s)
		}
		from += at + len(stop)
		if startsWith(s[from:], unicode.IsUpper) {
			all = append(all, s[:from-1])
			s, from = s[from:], 0
		}
	}
}

func startsSmall(s string) bool { return startsWith(s, unicode.IsLower) }

func startsWith(s string, is func(rune) bool) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return is(c)
}

func isWord(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) }
