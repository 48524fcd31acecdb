package drift

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// show writes pieces as "mark|text", so that tables can name them.
func show(pieces []piece) []string {
	var all []string
	for _, p := range pieces {
		all = append(all, p.mark+"|"+p.text)
	}
	return all
}

func TestSplit(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"nothing", " \n---\n\t|\n*\n", nil},
		{"a paragraph and its items", "7. Cats are:\n1) black;\n2) white.\n", []string{"7.|Cats are:", "1)|black;", "2)|white."}},
		{"inserted numbers", "13-1. One.\n14-1 Two.\n3-1) three;", []string{"13-1.|One.", "14-1.|Two.", "3-1)|three;"}},
		{"numbers in full brackets, and close to the text", "(3) Three;\n4)four.", []string{"3)|Three;", "4)|four."}},
		{"list markers and markup", "- 1) one;\n  - **2) two;**\n### 3) three:\n\\* four", []string{"1)|one;", "2)|two;", "3)|three:", "|four"}},
		{"what is no number", "20-50 cats\n01.07.2023 came\n1.5 cats\n0. Zero", []string{"|20-50 cats", "|01.07.2023 came", "|1.5 cats", "|0. Zero"}},
		{"headings", "Chapter 3-1. Cats\nArticle 11-2. Dogs\n## **Глава 2. Кошки**\nChapter 4.BIRDS", []string{
			"chapter 3-1|Cats", "article 11-2|Dogs", "chapter 2|Кошки", "chapter 4|BIRDS",
		}},
		{"annexes by any name", "Annex 1\nAppendix 2 to the Book |\nПриложение 3  \nк Книге\n", []string{
			"annex 1|", "annex 2|to the Book", "annex 3|к Книге",
		}},
		{"a word that is no heading", "Article 5 says so.\nAnnex A\nAnnexes 1 and 2", []string{"|Article 5 says so.", "|Annex A", "|Annexes 1 and 2"}},
		{"footnotes", "**Сноска. Так.**\nFootnote. So.\nA footnote. So too.\nA cat.", []string{"footnote|Так.", "footnote|So.", "footnote|So too.", "|A cat."}},
		{"a unit runs into a footnote", "Footnote. New (from 1 May).12. Cats.\nFootnote. Old (from 2 May).Chapter 7. Dogs", []string{
			"footnote|New (from 1 May).", "12.|Cats.", "footnote|Old (from 2 May).", "chapter 7|Dogs",
		}},
		{"a page breaks in mid-sentence", "21. Within three days it sends\n\nword of the fact.\n\nA new part;\n\nand its next", []string{
			"21.|Within three days it sends word of the fact.", "|A new part;", "|and its next",
		}},
		{"a page breaks in a footnote", "**Сноска. Введено в действие по**\n\nистечении дня (так).\n", []string{"footnote|Введено в действие по истечении дня (так)."}},
		{"a page breaks behind a heading without a stop", "38. Cats sleep\n\n## Chapter 6. Dogs", []string{"38.|Cats sleep", "chapter 6|Dogs"}},
		{"a dash begins an item, not a continuation", "Marks in\n- body,\nmind;\n- speech", []string{"|Marks in", "|body, mind;", "|speech"}},
		{"a line to fill in says nothing", "Name ________\n\n______\nfrom ____ to ____", []string{"|Name from to"}},
		{"rows by tabs", "№\tPost\tNumber\n1\tCat\t1\t2\n2\tDog\t1", []string{"|Post", "|Number", "1|Cat 1 2", "2|Dog 1"}},
		{"rows by bars", "No. |\nup to 20 | 20 - 50 | |\n1 | Cat | 1 | 1,5 |\nten | Dog |", []string{
			"|No.", "|up to 20", "|20 - 50", "1|Cat 1 1,5", "|ten", "|Dog",
		}},
		{"a page breaks in a row", "8\tSale of a cat for\t\n\n\tsome gain\t\n\tTotal\t\t\n9\tLoan\t", []string{"8|Sale of a cat for some gain", "|Total", "9|Loan"}},
		{"a page breaks before the number of a row", "29\tBlows\t\n\tSuffering caused by\t\n\n30\tmany blows\t\n31\tHarm\t", []string{
			"29|Blows", "30|Suffering caused by many blows", "31|Harm",
		}},
		{"rows without text", "1\t2\t3\n1\t\t\n2\t\t", []string{"1|2 3", "|1", "|2"}},
		{"an item behind a tab", "1)\tcats;\n2)\tdogs.", []string{"1)|cats;", "2)|dogs."}},
		{"sentences part in an annex alone", "He came. She went.\nAnnex 1\nHe came. She went. they, too.", []string{
			"|He came. She went.", "annex 1|", "|He came.", "|She went. they, too.",
		}},
		{"line ends of any kind", "1. One.\r\n2. Two.\r3. Three.\u2028\f4. Four.", []string{"1.|One.", "2.|Two.", "3.|Three.", "4.|Four."}},
		{"the mark at the head of a file", "\ufeff1. One.", []string{"1.|One."}},
		{"no-break spaces", "\u00a0 \u00a0 1.\u00a0One\u00a0cat.", []string{"1.|One cat."}},
		{"the foot of a website", "1. One.\n© 2012. Publisher\nand more", []string{"1.|One."}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, show(split(tt.text))); diff != "" {
				t.Errorf("mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

func TestNormalised(t *testing.T) {
	same := []struct{ why, a, b string }{
		{"spaces", "a  cat ,\u00a0( black )", "a cat, (black)"},
		{"quotation marks", `«cat» “cat” "cat"`, `"cat" "cat" "cat"`},
		{"apostrophes and dashes", "cat’s – life", "cat's - life"},
		{"a hyphen at the end of a line", "соци- альный кото-пёс", "социальный котопёс"},
		{"the closing sign", "a cat;", "a cat."},
		{"dots to fill in", "for ...........", "for .."},
	}
	for _, tt := range same {
		if got, want := normalised(tt.a), normalised(tt.b); got != want {
			t.Errorf("%s: %q is compared as %q, %q as %q", tt.why, tt.a, got, tt.b, want)
		}
	}
	other := []struct{ why, a, b string }{
		{"a letter", "a cat", "a bat"},
		{"a capital letter", "a cat", "a Cat"},
		{"a digit", "3 days", "4 days"},
		{"a comma inside", "cats, dogs", "cats dogs"},
		{"two cells", "Lawyer 1 2", "Lawyer 12"},
		{"an inserted number", "13-1", "131"},
		{"a range", "20 - 50", "20 50"},
		{"a space between words", "a cat", "acat"},
	}
	for _, tt := range other {
		if normalised(tt.a) == normalised(tt.b) {
			t.Errorf("%s: %q and %q are compared as the same", tt.why, tt.a, tt.b)
		}
	}
}

func TestLikeness(t *testing.T) {
	const long = "the organisation tells the guardianship authority within three business days of the application"
	base := fingerprintOf(long)
	if got := base.likeness(fingerprintOf(long)); got != lanes {
		t.Errorf("a text shares %d lanes with itself, want %d", got, lanes)
	}
	if got := base.likeness(fingerprintOf(strings.Replace(long, "three", "five", 1))); got < 2 {
		t.Errorf("a text with one word changed shares %d lanes, want 2 at least", got)
	}
	if got := base.likeness(fingerprintOf("кошка спит на тёплой печи")); got != 0 {
		t.Errorf("a text with other words shares %d lanes, want none", got)
	}
}
