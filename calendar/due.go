package calendar

// Start says which day is the first of a period in business days.
type Start uint8

// The first day of a period in business days.
const (
	// NextDay: the day after the event (Civil Code, art. 173).
	NextDay Start = iota
	// SameDayCounts: the day of the event when it is a business day, otherwise
	// the day after it. Periods in other units begin on the next day even so.
	SameDayCounts
)

// String returns "next-day" or "same-day-counts", or "" for a value that is
// neither.
func (s Start) String() string {
	switch s {
	case NextDay:
		return "next-day"
	case SameDayCounts:
		return "same-day-counts"
	}
	return ""
}

// Roll says what becomes of a period that ends on a day that is not worked. A
// period in business days never does.
type Roll uint8

// The end of a period on a day that is not worked.
const (
	// Rolls: the period ends on the next business day (Civil Code, art. 175).
	Rolls Roll = iota
	// DoesNotRoll: the period ends on the day itself.
	DoesNotRoll
)

// String returns "rolls" or "does-not-roll", or "" for a value that is neither.
func (r Roll) String() string {
	switch r {
	case Rolls:
		return "rolls"
	case DoesNotRoll:
		return "does-not-roll"
	}
	return ""
}

// Rules says how a period is counted. The zero Rules are the law's: a period
// begins on the next day, and its end rolls.
type Rules struct {
	Start Start
	Roll  Roll
}

// Counted is one step of a count.
type Counted struct {
	Date   Date
	Kind   Kind
	Counts bool // the period, or its last day, took this day; false for a day passed over
}

// Deadline is a due date with the count that led to it. It belongs to the
// caller. The zero Deadline is none.
type Deadline struct {
	Event  Date
	Period Period
	Due    Date // the last day of the period; the period ends with it

	// Counted has, in order, for a period in business days every day from its
	// first to the due date, those that are worked counting; for other periods
	// the day on which it ends and every day after it that it rolls over, of
	// which the due date alone counts. It is never empty.
	Counted []Counted

	// Certainty is the worst of the years of Counted.
	Certainty Certainty
}

// Due counts a period from the day of an event.
//
// The day of the event itself is left out. Business days are counted one by
// one. Months, quarters (three months each) and years end on the day of the
// month that the event has, or on the last day of a shorter month; only then
// does the end roll. A period of quarters runs from the event: who owes
// something each quarter of the calendar year has no period but a last day.
//
// The zero Period and hours give a *PeriodError, unknown rules a *RulesError.
// The days of Counted must be in the table, also where nothing rolls; otherwise
// the error is a *BeyondError.
func (c *Calendar) Due(event Date, p Period, r Rules) (Deadline, error) {
	first, due, err := c.count(event, p, r)
	if err != nil {
		return Deadline{}, err
	}
	counted := make([]Counted, 0, due.DaysSince(first)+1)
	for date := first; !date.After(due); date = date.AddDays(1) {
		kind := c.kind(date)
		counted = append(counted, Counted{
			Date:   date,
			Kind:   kind,
			Counts: date == due || kind.IsWorking(),
		})
	}
	return Deadline{Event: event, Period: p, Due: due, Counted: counted, Certainty: c.worst(first, due)}, nil
}

// kind returns the kind of a day that is in the table.
func (c *Calendar) kind(d Date) Kind {
	return c.about[c.entry[d.DaysSince(c.first)]].Kind
}

// DueDate is Due without the count: the same date, the same errors, and no
// allocation where there is none.
func (c *Calendar) DueDate(event Date, p Period, r Rules) (Date, error) {
	_, due, err := c.count(event, p, r)
	return due, err
}

// count returns the first day to be listed and the due date, both in the table.
func (c *Calendar) count(event Date, p Period, r Rules) (first, due Date, err error) {
	if r.Start > SameDayCounts || r.Roll > DoesNotRoll {
		return Date{}, Date{}, &RulesError{Rules: r}
	}
	switch p.unit {
	case BusinessDays:
		return c.countBusinessDays(event, int(p.n), r.Start)
	case Days:
		return c.end(event.AddDays(int(p.n)), r.Roll)
	case Months:
		return c.end(event.AddMonths(int(p.n)), r.Roll)
	case Quarters:
		return c.end(event.AddMonths(3*int(p.n)), r.Roll)
	case Years:
		return c.end(event.AddYears(int(p.n)), r.Roll)
	case Hours:
		return Date{}, Date{}, &PeriodError{N: p.N(), Unit: p.unit, Reason: "hours run by the clock from an instant, and a date has no hour"}
	}
	return Date{}, Date{}, &PeriodError{Reason: "there is no period to count"}
}

func (c *Calendar) countBusinessDays(event Date, n int, start Start) (first, due Date, err error) {
	first = event.AddDays(1)
	if start == SameDayCounts {
		worked, err := c.IsBusinessDay(event)
		if err != nil {
			return Date{}, Date{}, err
		}
		if worked {
			first, n = event, n-1
		}
	}
	due, err = c.AddBusinessDays(event, n)
	return first, due, err
}

// end returns the day on which a period ends and the due date.
func (c *Calendar) end(end Date, roll Roll) (first, due Date, err error) {
	if !c.has(end) {
		return Date{}, Date{}, c.beyond(end)
	}
	if roll == DoesNotRoll {
		return end, end, nil
	}
	due, err = c.NextBusinessDay(end)
	return end, due, err
}
