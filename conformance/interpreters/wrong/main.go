// Command wrong answers requests as three careless programmers would. It shows what
// the suite finds, and whoever writes a runner can try it on answers that must fail:
//
//	pana test -- go run ./conformance/interpreters/wrong unknown-is-no
//
// off-by-one takes every bound one too low and every period a day short, unknown-is-no
// takes a fact that nobody stated for false or for zero, and english-translation reads
// the unofficial English text where it departs from the authentic Russian one.
//
// Each puts its mistake into the request, or takes it out of the answer, and leaves
// the rest to the library: it is wrong in nothing else.
package main

import (
	"bufio"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/pana-kz/pana/conformance"
)

func main() {
	if err := run(os.Args[1:], os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "wrong:", err)
		os.Exit(2)
	}
}

// run answers requests, one a line, with the mistake that is named.
func run(args []string, in io.Reader, out io.Writer) error {
	names := strings.Join(slices.Sorted(maps.Keys(mistakes)), ", ")
	if len(args) != 1 {
		return fmt.Errorf("name one mistake: %s", names)
	}
	m, ok := mistakes[args[0]]
	if !ok {
		return fmt.Errorf("%q is no mistake; there are %s", args[0], names)
	}
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 2<<20)
	for lines.Scan() {
		if _, err := out.Write(append(m.answer(lines.Bytes()), '\n')); err != nil {
			return err
		}
	}
	return lines.Err()
}

// answer answers one request. What is no request it answers as the library does.
func (m mistake) answer(line []byte) []byte {
	if q, ok := parse(line); ok && m.request != nil {
		m.request(&q)
		line = q.line()
	}
	reply := conformance.Decide(line)
	if m.answered != nil && reply.Err == nil {
		m.answered(&reply.Answer)
	}
	return reply.AppendJSON(nil)
}
