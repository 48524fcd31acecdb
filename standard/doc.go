// Package standard is the text as data: the acts that made and changed it, every
// provision with a summary, the numbers and lists it fixes, the questions that its
// words leave open, the duties with their periods, and what an amendment changes.
//
// The surprising cases first. The day from which an order was in force is not always
// known: on the days in doubt order 325 counts as in force, and every answer on which
// that matters names it ([Edition.Uncertain]); an [Entry] closes the doubt. A paragraph
// that no order of the standard touched can still answer otherwise, for the Law above
// it changed: a foreigner without permanent residence is covered from July 2022 on. And
// after 30 June 2023, when the standard was repealed, there is no edition at all, never
// the last one instead:
//
//	_, err := standard.On(calendar.MustDate(2023, time.July, 1))
//	// errors.Is(err, &rule.Error{Kind: rule.NotInForce})
//
// An [Edition] is the text of one day. [On] gives it, and it is what every question is
// asked of. A [Ref] cites a unit of the text, an [Address] something inside one that has
// a name: p16/term is the term of a contract, p15/permit the duty to issue the permit.
// A [Reading] is a question with more than one defensible answer; the first option is
// taken unless [Edition.With] chooses another, and answers that turn on it say so.
// An [Amendment] is a draft, or an order that once was one; [Edition.Amend] gives the
// text that it makes.
//
// The paragraphs themselves are rules in the packages eligibility, staffing and
// termination; [Due], when a duty is to be done by, and [Checklist], what no figure
// shows, stand here. The summaries are in our own words and replace no text.
//
// Tables are immutable, values are plain, nothing reads the clock. All functions are
// safe for concurrent use.
package standard
