// Package staffing holds annex 5, the minimum staff of an organisation.
//
// The surprising cases first: twenty recipients stand in both columns of the
// table, and the higher norm holds; children count as recipients of their own
// (p18); above fifty recipients the table sets no norm at all, and nothing is
// extrapolated.
//
// Units are exact decimals with at most four places, never floating point. All
// functions are pure and safe for concurrent use.
package staffing
