package conformance

import (
	_ "embed"
	"encoding/json"
	"iter"
	"slices"
)

// LegalMutant is the text with one thing read wrongly, and what became of it when the
// suite was held against it. The zero LegalMutant is none.
type LegalMutant struct {
	ID      string        `json:"id"`             // unique and stable
	Kind    string        `json:"kind"`           // rule, parameter, unit, table cell, list item, duty, reading or entry
	Cite    string        `json:"cite,omitempty"` // the provision that is misread
	Verdict MutantVerdict `json:"verdict"`
	By      string        `json:"by,omitempty"`  // the vector that killed it
	Why     string        `json:"why,omitempty"` // why it is equal, or refused
}

// MutantVerdict is what became of a mutant.
type MutantVerdict string

// The verdicts.
const (
	Killed   MutantVerdict = "killed"   // a vector fails on it
	Equal    MutantVerdict = "equal"    // it gives the same answers as the text
	Refused  MutantVerdict = "refused"  // no such text can be decided: whoever writes it is told
	Survived MutantVerdict = "survived" // the suite does not notice
)

//go:embed mutants.json
var mutantsFile []byte

// LegalMutants yields the matrix of mutants, as a test has generated it for this
// release.
func LegalMutants() iter.Seq[LegalMutant] { return slices.Values(legalMutants) }

var legalMutants = func() (list []LegalMutant) {
	if err := json.Unmarshal(mutantsFile, &list); err != nil {
		panic("conformance: mutants.json: " + err.Error()) // our own file
	}
	return list
}()

// mutantsJSON writes the matrix as it is kept: one mutant a line.
func mutantsJSON(matrix []LegalMutant) []byte {
	b := []byte("[\n")
	for i, m := range matrix {
		line, err := json.Marshal(m)
		if err != nil {
			panic(err) // texts alone
		}
		b = append(b, line...)
		if i < len(matrix)-1 {
			b = append(b, ',')
		}
		b = append(b, '\n')
	}
	return append(b, "]\n"...)
}
