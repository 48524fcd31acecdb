// Command report times pana beside its peers and writes the figures into
// docs/benchmarks.md, between the marks that are there for them:
//
//	cd conformance/peers && go run ./report
//
// It builds the tests once, holds the answers equal, runs all benchmarks in several
// rounds, one after the other, and takes the median of each. With -from it reads the
// output of an earlier run instead.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

func main() {
	rounds := flag.Int("rounds", 6, "how often each benchmark is run")
	benchtime := flag.String("benchtime", "300ms", "how long each run of a benchmark takes")
	from := flag.String("from", "", "read the output of an earlier run from this file")
	out := flag.String("out", "../../docs/benchmarks.md", "the document that holds the figures")
	flag.Parse()
	if err := run(*rounds, *benchtime, *from, *out); err != nil {
		fmt.Fprintln(os.Stderr, "report:", err)
		os.Exit(1)
	}
}

func run(rounds int, benchtime, from, out string) error {
	var text []byte
	var err error
	if from == "" {
		text, err = measure(rounds, benchtime)
	} else {
		text, err = os.ReadFile(from)
	}
	if err != nil {
		return err
	}
	document, err := os.ReadFile(out)
	if err != nil {
		return err
	}
	filled, err := fill(string(document), parse(string(text)))
	if err != nil {
		return fmt.Errorf("%s: %w", out, err)
	}
	return os.WriteFile(out, []byte(filled), 0o644)
}

// measure runs the tests and the benchmarks, and gives what they print. It is printed
// to standard error as well.
func measure(rounds int, benchtime string) ([]byte, error) {
	folder, err := os.MkdirTemp("", "pana-report-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	binary := filepath.Join(folder, "peers.test")
	var text bytes.Buffer
	both := io.MultiWriter(&text, os.Stderr)
	if err := command(both, "go", "version"); err != nil {
		return nil, err
	}
	if err := command(both, "go", "test", "-c", "-o", binary, "."); err != nil {
		return nil, err
	}
	if err := command(both, binary, "-test.v", "-test.run", "Equal|Random"); err != nil {
		return nil, err
	}
	for range rounds {
		if err := command(both, binary, "-test.run", "^$", "-test.bench", ".", "-test.benchtime", benchtime); err != nil {
			return nil, err
		}
	}
	return text.Bytes(), nil
}

func command(out io.Writer, name string, args ...string) error {
	cmd := exec.Command(name, args...)
	cmd.Stdout, cmd.Stderr = out, os.Stderr
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("%s %s: %w", name, strings.Join(args, " "), err)
	}
	return nil
}

// fill writes each table between its marks. It fails where a table has no marks.
func fill(document string, r *results) (string, error) {
	for _, t := range r.tables() {
		begin, end := "<!-- figures: "+t.name+" -->\n", "<!-- end -->"
		i := strings.Index(document, begin)
		if i < 0 {
			return "", fmt.Errorf("no marks for the figures %q", t.name)
		}
		i += len(begin)
		length := strings.Index(document[i:], end)
		if length < 0 {
			return "", fmt.Errorf("the figures %q have no end", t.name)
		}
		document = document[:i] + "\n" + t.text + "\n" + document[i+length:]
	}
	return document, nil
}
