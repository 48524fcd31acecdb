package casefile

import "github.com/pana-kz/pana/standard/rule"

// Status says how it stands with a duty.
type Status string

// The statuses. The status of a duty is the worst of those of its instances, in
// this order from the worst.
const (
	Overdue       Status = "overdue"        // not done, and the last day has passed
	Late          Status = "late"           // done after the last day
	Undetermined  Status = "undetermined"   // it depends on a day or a fact that is not known
	Premature     Status = "premature"      // done before it could be
	Pending       Status = "pending"        // not done, and the last day has not passed
	NoDeadline    Status = "no-deadline"    // not done, and the text states no last day
	Met           Status = "met"            // done in time
	NotApplicable Status = "not-applicable" // something takes the duty away
	NotTriggered  Status = "not-triggered"  // nothing has set it off
)

// statuses are in order from the worst.
var statuses = [...]Status{Overdue, Late, Undetermined, Premature, Pending, NoDeadline, Met, NotApplicable, NotTriggered}

// Breach reports whether the standard was not kept.
func (s Status) Breach() bool { return s == Overdue || s == Late || s == Premature }

// In gives the status in words, in a language: Russian for "ru", English for
// anything else. For a value that is no status the words are empty.
func (s Status) In(lang string) string { return statusWords[s].In(lang) }

var statusWords = map[Status]rule.Text{
	Overdue:       {En: "overdue", Ru: "просрочено, не исполнено"},
	Late:          {En: "late", Ru: "исполнено с опозданием"},
	Undetermined:  {En: "undetermined", Ru: "не определено"},
	Premature:     {En: "premature", Ru: "исполнено преждевременно"},
	Pending:       {En: "pending", Ru: "срок не истёк"},
	NoDeadline:    {En: "open, no period stated", Ru: "не исполнено, срок не установлен"},
	Met:           {En: "met", Ru: "исполнено"},
	NotApplicable: {En: "not applicable", Ru: "не применяется"},
	NotTriggered:  {En: "not triggered", Ru: "не возникло"},
}

// worst gives the worst status of some instances; without any it is NotTriggered.
func worst(of []Instance) Status {
	var all statusSet
	for i := range of {
		all |= setOf(of[i].Status)
	}
	for _, s := range statuses {
		if all.has(s) {
			return s
		}
	}
	return NotTriggered
}

// statusSet is a set of statuses, a bit for each in their order. The zero value is
// empty.
type statusSet uint16

func setOf(s Status) statusSet {
	for i, known := range statuses {
		if known == s {
			return 1 << i
		}
	}
	return 0
}

func (s statusSet) has(one Status) bool { return s&setOf(one) != 0 }

// one gives the status of a set that has one alone; Undetermined for a larger set.
func (s statusSet) one() Status {
	for i, status := range statuses {
		if s == 1<<i {
			return status
		}
	}
	return Undetermined
}
