// Package termination holds the paragraphs on how long a contract runs and how a
// stay ends: term and extension, discontinuation, expulsion, reinstatement and
// suspension.
//
// The surprising cases first. Three violations of the internal rules are not
// enough for an expulsion; it takes more than three (p43(1)). Seventy-two hours of
// absence are not enough either: the paragraph counts spans of 24 hours, not days,
// and asks for more than three (p43(2)). And hospital treatment, by itself a
// contraindication, does not end a stay: it suspends the services (p43.2) and is a
// ground to extend the contract (p16(2)).
//
// The zero value of every field of the structs is unknown, never no. An edition
// without a standard, such as the zero Edition, is an error, and where a function has
// none the answer is undetermined and names no edition: [standard.Edition.Err] tells. All
// functions are pure and safe for concurrent use.
package termination
