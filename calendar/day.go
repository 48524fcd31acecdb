package calendar

// Kind says what a day is. Every day of a calendar has exactly one kind.
type Kind string

// The kinds. Where several would fit, the first that fits is taken, in this
// order: a move or a caller's own day off, a holiday, a day off, a weekend, a
// substitute. So 7 January on a Saturday is a day off, and 8 March on a Sunday
// a holiday.
const (
	Working            Kind = "working"             // an ordinary working day
	Weekend            Kind = "weekend"             // a Saturday or a Sunday
	Holiday            Kind = "holiday"             // a holiday of the Law on Holidays
	DayOff             Kind = "day-off"             // a day off that is no holiday: 7 January, Kurban-Ait, or a caller's own
	Substitute         Kind = "substitute"          // off because a holiday fell on a day off
	TransferredOff     Kind = "transferred-off"     // off because a day off was moved here
	TransferredWorking Kind = "transferred-working" // worked because its day off was moved away
)

// IsWorking reports whether a day of this kind is worked.
func (k Kind) IsWorking() bool { return k == Working || k == TransferredWorking }

// String returns the word for the kind.
func (k Kind) String() string { return string(k) }

// Name returns words for the kind, for headings and legends; it is empty for a
// kind that is none of the above.
func (k Kind) Name() Name {
	switch k {
	case Working:
		return Name{"Working day", "Рабочий день", "Жұмыс күні"}
	case Weekend:
		return Name{"Weekend", "Выходной день недели", "Апталық демалыс күні"}
	case Holiday:
		return Name{"Holiday", "Праздничный день", "Мереке күні"}
	case DayOff:
		return Name{"Day off", "Выходной день", "Демалыс күні"}
	case Substitute:
		return Name{"Day off after a holiday", "Выходной за праздник", "Мереке үшін демалыс күні"}
	case TransferredOff:
		return Name{"Moved day off", "Перенесённый выходной", "Ауыстырылған демалыс күні"}
	case TransferredWorking:
		return Name{"Worked instead of another day", "Рабочий день взамен другого", "Басқа күннің орнына жұмыс күні"}
	}
	return Name{}
}

// Certainty says how well a year of the table is known. A greater one is
// worse, so that the worst of several is their max. The zero value is
// Documented.
type Certainty uint8

// The certainties, from good to bad.
const (
	Documented Certainty = iota // from the acts themselves and the official calendar
	Secondary                   // from sources that report the acts
	Announced                   // published in advance, not confirmed after the event
	Projected                   // from the statute alone: no Kurban-Ait, no moves
)

// String returns the word for the certainty, or "" for a value that is none.
func (c Certainty) String() string {
	switch c {
	case Documented:
		return "documented"
	case Secondary:
		return "secondary"
	case Announced:
		return "announced"
	case Projected:
		return "projected"
	}
	return ""
}

// MarshalText returns what String returns; JSON uses it.
func (c Certainty) MarshalText() ([]byte, error) {
	if c > Projected {
		return nil, &ParseError{What: "certainty", Reason: "no such value"}
	}
	return []byte(c.String()), nil
}

// UnmarshalText reads one of the four words and nothing else.
func (c *Certainty) UnmarshalText(text []byte) error {
	for known := Documented; known <= Projected; known++ {
		if known.String() == string(text) {
			*c = known
			return nil
		}
	}
	return &ParseError{What: "certainty", Text: string(text), Reason: "want documented, secondary, announced or projected"}
}

// Name is a name in English, Russian and Kazakh. The zero Name is no name.
type Name struct {
	En string `json:"en"`
	Ru string `json:"ru"`
	Kk string `json:"kk"`
}

// Day is what a calendar knows of one day.
type Day struct {
	Date Date `json:"date"`
	Kind Kind `json:"kind"`

	// Name is that of the holiday or the day off; a substitute has the name of
	// the holiday that it makes up for. Other days have none.
	Name Name `json:"name"`

	// InsteadOf is the day with which this one changed places: for a substitute
	// the holiday, for a move the other day of the move. Otherwise zero.
	InsteadOf Date `json:"instead_of,omitzero"`

	// Act is the act that makes the day what it is; empty for an ordinary
	// working day.
	Act string `json:"act"`

	// Certainty is that of the year.
	Certainty Certainty `json:"certainty"`
}

// IsWorking reports whether the day is worked.
func (d Day) IsWorking() bool { return d.Kind.IsWorking() }
