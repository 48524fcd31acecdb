// Package casefile reads the history of a case and holds it against the duties of
// the standard: which arose, when each was due, and whether it was done in time.
//
//	c, err := casefile.Read(json)
//	report, err := casefile.Audit(c)
//	err = report.Print(os.Stdout, "en")
//
// The surprising cases first. A breach is never an error: the audit exists to find
// it. An error is what cannot have happened, such as a permit that was received
// before it was sent. An event without a date happened, on some day between those
// around it; when every such day gives one status, that is the status, and
// otherwise it is undetermined and the report names the days that are missing. What
// is not listed did not happen; a fact that is not stated is not known. From order
// 325 on, identification is undetermined until the case says whether paragraph 13-1
// makes it needless.
//
// A case has a pseudonym, and no members for names or numbers of people. Its JSON
// form is described by conformance/schemas/case.json.
//
// What each status rests on is stated with it: the edition of the day of the event,
// the special course that takes a duty away, the acts whose entry into force is in
// doubt on that day, and the readings of the text with which the answer would be
// another one. The report prints in English and Russian, and as JSON.
//
// Nothing here reads the clock or a file. All functions are safe for concurrent use.
package casefile
