// Command manifestgen writes the manifest of the suite: its version, and each file of
// vectors with their number and its checksum. It runs in the folder of package
// conformance:
//
//	go generate ./conformance
package main

import (
	"fmt"
	"os"

	"github.com/pana-kz/pana/conformance"
)

func main() {
	if err := write("vectors"); err != nil {
		fmt.Fprintln(os.Stderr, "manifestgen:", err)
		os.Exit(1)
	}
}

// write writes the manifest of the suite in a folder into it.
func write(folder string) error {
	m, err := conformance.ManifestOf(os.DirFS(folder))
	if err != nil {
		return err
	}
	text, err := m.Text()
	if err != nil {
		return err
	}
	return os.WriteFile(folder+"/manifest.json", text, 0o644)
}
