package drift

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A fingerprint is all that is kept of a piece of text. It shows whether the
// text is another one and whether it is much like it; the text cannot be read
// from it.
type fingerprint struct {
	sum    uint64 // equal for texts of equal normal form
	sketch uint64 // four lanes, in each the least hash of any word
}

const lanes = 4

// fingerprintOf takes the fingerprint of the normal form of a text.
func fingerprintOf(text string) fingerprint {
	normal := normalised(text)
	f := fingerprint{hash(normal), ^uint64(0)}
	for word := range strings.FieldsFuncSeq(normal, func(c rune) bool { return !isWord(c) }) {
		h, least := hash(word), uint64(0)
		for lane := uint64(0xffff); lane != 0; lane <<= 16 {
			least |= min(f.sketch&lane, h&lane)
		}
		f.sketch = least
	}
	return f
}

// likeness counts the lanes that two sketches share, from 0 to lanes: about the
// share of words that the texts have in common.
func (f fingerprint) likeness(other fingerprint) uint16 {
	n, differ := uint16(0), f.sketch^other.sketch
	for range lanes {
		if differ&0xffff == 0 {
			n++
		}
		differ >>= 16
	}
	return n
}

// hash is FNV-1a, stirred once more so that each lane depends on every letter.
func hash(s string) uint64 {
	h := uint64(0xcbf29ce484222325)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 0x100000001b3
	}
	h = (h ^ h>>33) * 0xff51afd7ed558ccd
	return h ^ h>>33
}

// normalised brings a text into the form in which texts are compared. Letters
// and digits stay as they are. What two prints of one wording can differ in is
// evened out: kinds of space, quotation mark, apostrophe and dash; spaces that
// do not part two words; a hyphen within a word, which may come from the end of
// a line; dots to fill in; and the sign that ends the text, since it depends on
// what follows.
func normalised(text string) string {
	n := normaliser{out: make([]byte, 0, len(text))}
	for _, c := range text {
		n.add(c)
	}
	return strings.TrimRight(string(n.out), ".;:,")
}

type normaliser struct {
	out    []byte
	last   rune // the last one written
	space  bool // a space came after it
	hyphen bool // it is a hyphen close behind a letter
}

func (n *normaliser) add(c rune) {
	if unicode.IsSpace(c) {
		n.space = true
		return
	}
	hyphen := false
	switch c {
	case '«', '»', '“', '”', '„':
		c = '"'
	case '’', '‘':
		c = '\''
	case '–', '—':
		c = '-'
	case '-', '‐', '‑':
		c, hyphen = '-', unicode.IsLetter(n.last) && !n.space
	case '.':
		if n.last == '.' {
			return
		}
	}
	switch {
	case n.hyphen && unicode.IsLetter(c):
		n.out = n.out[:len(n.out)-1]
	case n.space && isWord(c) && isWord(n.last):
		n.out = append(n.out, ' ')
	}
	n.out = utf8.AppendRune(n.out, c)
	n.last, n.space, n.hyphen = c, false, hyphen
}
