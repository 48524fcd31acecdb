// Package peers writes four decisions of the standard a second time, in the rule
// engines that a Go program could use instead of pana: CEL, OPA, Cedar and Expr. Its
// tests hold their answers equal to those of pana on the vectors of the suite; its
// benchmarks time them side by side.
//
// The package is a module of its own, so that a user of pana downloads none of the
// engines. The rules are written by hand, in the folder rules, each in the manner of
// its engine; they share nothing with pana but the names of facts, readings and acts.
package peers
