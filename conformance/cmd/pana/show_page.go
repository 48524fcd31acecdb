package main

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/go-json-experiment/json"

	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// page is a text that is set like a statute book: labels in a column on the left,
// words wrapped beside them. Its zero value is an empty page.
type page struct{ b []byte }

// margin is the width of the column of labels.
const margin = 15

// text sets words behind one indent, and their further lines behind another.
func (p *page) text(words, first, rest string) {
	p.b = append(p.b, conformance.Wrap(words, first, rest)...)
	p.b = append(p.b, '\n')
}

// line sets words from the left edge.
func (p *page) line(words string) { p.text(words, "", "    ") }

func (p *page) gap() { p.b = append(p.b, '\n') }

// field sets a label and its lines; nothing where there is no line.
func (p *page) field(label string, lines ...string) {
	rest := strings.Repeat(" ", margin)
	first := padTo("  "+label, margin)
	for _, line := range lines {
		if line == "" {
			continue
		}
		p.text(line, first, rest+"  ")
		first = rest
	}
}

func padTo(s string, width int) string {
	return s + strings.Repeat(" ", max(0, width-len([]rune(s))))
}

func (p *page) String() string { return string(p.b) }

// jsonArray gives values as a JSON array, one value a line.
func jsonArray[T any](values []T) (string, error) {
	var b bytes.Buffer
	b.WriteString("[\n")
	for i, v := range values {
		line, err := json.Marshal(v)
		if err != nil {
			return "", err
		}
		if i > 0 {
			b.WriteString(",\n")
		}
		b.Write(line)
	}
	b.WriteString("\n]\n")
	return b.String(), nil
}

// jsonLine gives a value as one line of JSON.
func jsonLine(v any) (string, error) {
	line, err := json.Marshal(v)
	return string(line) + "\n", err
}

// actName names an act for a reader: order 325, Law 129-VII.
func (a *app) actName(number string) string {
	switch {
	case number == "":
		return ""
	case strings.ContainsAny(number, "IVX"):
		return a.say("Law ", "Закон ") + number
	case strings.Trim(number, "0123456789") == "":
		return a.say("order ", "приказ ") + number
	}
	return number
}

// span says between which acts something holds: nothing where no act bounds it.
func (a *app) span(since, until string) string {
	var parts []string
	if since != "" {
		parts = append(parts, a.say("from ", "с: ")+a.actName(since))
	}
	if until != "" {
		parts = append(parts, a.say("until ", "до: ")+a.actName(until))
	}
	return strings.Join(parts, ", ")
}

// kindCited marks a provision of an act that is only cited here.
const kindCited standard.ProvisionKind = "cited"

// kindWords gives the kind of a provision in words.
func kindWords(kind standard.ProvisionKind) rule.Text {
	if kind == kindCited {
		return rule.Text{En: "cited act", Ru: "цитируемый акт"}
	}
	return kind.Words()
}

// unitForms are the units of periods: for one, for two to four, for more.
var unitForms = map[string]struct {
	en [2]string
	ru [3]string
}{
	"bd": {[2]string{"business day", "business days"}, [3]string{"рабочий день", "рабочих дня", "рабочих дней"}},
	"d":  {[2]string{"day", "days"}, [3]string{"день", "дня", "дней"}},
	"mo": {[2]string{"month", "months"}, [3]string{"месяц", "месяца", "месяцев"}},
	"q":  {[2]string{"quarter", "quarters"}, [3]string{"квартал", "квартала", "кварталов"}},
	"y":  {[2]string{"year", "years"}, [3]string{"год", "года", "лет"}},
	"h":  {[2]string{"hour", "hours"}, [3]string{"час", "часа", "часов"}},
}

// inWords gives a value in words; a period as "3 business days".
func (a *app) inWords(v standard.Value) string {
	if v.Kind() != standard.PeriodValue {
		return v.String()
	}
	n := v.Period().N()
	forms := unitForms[string(v.Period().Unit())]
	en := forms.en[min(n-1, 1)]
	return fmt.Sprintf("%d %s", n, a.say(en, forms.ru[russianForm(n)]))
}

// russianForm is the form of a noun behind a number: 0 for 1 and 21, 1 for 2 to 4,
// 2 for 5 to 20.
func russianForm(n int) int {
	switch ones, tens := n%10, n/10%10; {
	case tens == 1:
		return 2
	case ones == 1:
		return 0
	case 2 <= ones && ones <= 4:
		return 1
	}
	return 2
}
