// Package conformance assembles the decisions of the standard under their names.
//
// [Decide] answers one request in JSON, [Stream] a stream of them, one a line. The
// suite of vectors, which any implementation in any language can be held to, is
// [Suite]; [Run] holds one to it.
//
// The surprising case first: an error is an answer. A misspelt fact is not
// ignored, for a right that turns on it would be lost in silence; it is answered
// with the kind unknown-fact and the path of the name, and the next line of the
// stream is answered as if nothing had happened.
package conformance
