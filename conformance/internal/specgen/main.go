// Command specgen writes the specification: the standard and Law 114-IV, provision by
// provision, with the rules, duties, readings, properties and examples that rest on
// each, in English and in Russian. It runs in the folder of package conformance:
//
//	go generate ./conformance
//
// What it writes depends on the sources alone; a test compares the two.
package main

import (
	"fmt"
	"os"
)

// moduleRoot is the module, seen from the folder of package conformance.
const moduleRoot = ".."

func main() {
	if err := write(); err != nil {
		fmt.Fprintln(os.Stderr, "specgen:", err)
		os.Exit(1)
	}
}

// write writes the specification in each language.
func write() error {
	s, err := read(os.DirFS(moduleRoot))
	if err != nil {
		return err
	}
	for _, lang := range languages {
		text, err := s.page(lang)
		if err != nil {
			return err
		}
		if err := os.WriteFile(moduleRoot+"/"+pageFile(lang), text, 0o644); err != nil {
			return err
		}
	}
	return nil
}
