// Package rule is the logic in which paragraphs of a law are written. It knows
// no law: it knows facts that may be unknown, trees of conditions that cite
// what they rest on, and decisions that answer with every reason and with
// exactly the facts that still matter.
//
// The surprising case first: an unknown fact is never "no". A decision is
// definite only when every way of completing the unknown facts gives the same
// answer, and then it is definite even though facts are missing:
//
//	any of (a, not a, b)   with nothing known   is met
//
// A tree walked with three values would call that undetermined. So a decision
// is compiled, once for each edition of the text, into ordered decision
// diagrams over its facts and its readings; the diagram settles the state, the
// tree gives the reasons.
//
// The pieces, from the bottom: [Value] and [Fact]; [Node], the tree; [Decision],
// a tree for its state and one for each outcome and value; [Compile], which
// gives a [Compiled] for one edition; [Computed], for decisions that are
// arithmetic on dates and counts; [Answer]. All of them are immutable once
// built and safe for concurrent use.
package rule
