package eligibility

// Paragraph 2: kinds of stay.
//
// The standard is for organisations that take victims in by day, for one to four
// hours a day; round the clock for a time, up to six months; or for long, where
// the contract was extended.
//
// Never amended. No reading.

import (
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

var (
	p02Day = rule.All("p2",
		rule.Not(rule.Holds("round_the_clock")),
		rule.AtLeast("minutes_per_day", rule.Param("p2/day-stay-from", "")).At("p2/day-from"),
		rule.AtMost("minutes_per_day", rule.Param("p2/day-stay-to", "")).At("p2/day-to"),
	).Named("day-stay")
	p02Temporary = rule.All("p2", rule.Holds("round_the_clock"), rule.Not(rule.Holds("extended"))).Named("temporary-stay")
	p02Long      = rule.All("p2", rule.Holds("round_the_clock"), rule.Holds("extended")).Named("long-term-stay")
)

var stayKind = &standard.Decision{Rules: &rule.Decision{
	Name: "stay-kind",
	Question: rule.Text{
		En: "What kind of stay is this?",
		Ru: "Какой это вид пребывания?",
	},
	Cites: []string{"p2"},
	Facts: standard.Facts("round_the_clock", "minutes_per_day", "extended"),
	State: rule.Any("p2", p02Day, p02Temporary, p02Long),
	Values: []rule.ValueRule{{Name: "kind", Cases: []rule.Case{
		{When: p02Day, Value: rule.Option("day-stay")},
		{When: p02Temporary, Value: rule.Option("temporary")},
		{When: p02Long, Value: rule.Option("long-term")},
	}}},
}}

// Stay is what is known of a stay. The zero value of each field is unknown.
type Stay struct {
	RoundTheClock rule.Truth
	MinutesPerDay rule.Tally // 0…1440
	Extended      rule.Truth // the contract was extended (p16)
}

// StayKind answers what kind of stay this is (p2), in the value kind. It is not
// met where the stay is none of the three. It fails, with an error of kind
// OutOfRange, for minutes out of bounds, and of kind NotInForce for an edition
// without a standard.
func StayKind(ed standard.Edition, s Stay) (rule.Answer, error) {
	var v rule.Vector
	v.SetTruth(0, s.RoundTheClock)
	v.SetTally(1, s.MinutesPerDay)
	v.SetTruth(2, s.Extended)
	return ed.AnswerChecked(stayKind, &v)
}
