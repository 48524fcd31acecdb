package calendar

import "time"

// The text form of a date has one spelling: four digits of the year, two of the
// month, two of the day (ISO 8601, extended, without sign or time).

// ParseDate reads a date of the form 2022-11-01. Anything else gives a
// *ParseError: other orders and separators, missing zeros, spaces, a time, a
// day that does not exist, the empty text.
func ParseDate(text string) (Date, error) { return parseDate(text) }

func parseDate[T string | []byte](text T) (Date, error) {
	if len(text) != len("2006-01-02") || text[4] != '-' || text[7] != '-' {
		return Date{}, &ParseError{What: "date", Text: string(text), Reason: "want the form 2006-01-02"}
	}
	year, okYear := digits(text[:4])
	month, okMonth := digits(text[5:7])
	day, okDay := digits(text[8:])
	if !okYear || !okMonth || !okDay {
		return Date{}, &ParseError{What: "date", Text: string(text), Reason: "want the form 2006-01-02"}
	}
	d, err := NewDate(year, time.Month(month), day)
	if err != nil {
		return Date{}, &ParseError{What: "date", Text: string(text), Reason: "no such day", Err: err}
	}
	return d, nil
}

// digits reads a number that consists of decimal digits alone. The caller
// bounds its length: at least one, and not so many that it can overflow.
func digits[T string | []byte](text T) (n int, ok bool) {
	for i := range len(text) {
		c := text[i] - '0'
		if c > 9 {
			return 0, false
		}
		n = 10*n + int(c)
	}
	return n, true
}

// String returns the date in the form 2022-11-01, or "" for the zero Date.
func (d Date) String() string {
	b, _ := d.AppendText(make([]byte, 0, len("2006-01-02")))
	return string(b)
}

// AppendText appends what String returns. The error is always nil.
func (d Date) AppendText(b []byte) ([]byte, error) {
	if d.IsZero() {
		return b, nil
	}
	year, month, day := d.civil()
	b = appendTwo(b, year/100)
	b = appendTwo(b, year%100)
	b = appendTwo(append(b, '-'), int(month))
	return appendTwo(append(b, '-'), day), nil
}

func appendTwo(b []byte, n int) []byte {
	return append(b, byte('0'+n/10), byte('0'+n%10))
}

// MarshalText returns what String returns; JSON uses it. The error is always
// nil. The zero Date gives the empty text, which UnmarshalText refuses: give a
// member that may be absent the option omitzero.
func (d Date) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText reads what ParseDate reads; on an error d stays as it was.
func (d *Date) UnmarshalText(text []byte) error {
	read, err := parseDate(text)
	if err == nil {
		*d = read
	}
	return err
}
