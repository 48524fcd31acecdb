package main

import (
	"bytes"
	"context"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the samples of the README and the guides anew")

// The commands that the README has to show.
var shown = []string{"audit", "due", "amend", "decide", "decide --explain", "show", "calendar", "test"}

// A sample of the README: a command line behind a dollar sign, and its output.
var sample = regexp.MustCompile("(?s)```console\n\\$ ([^\n]*)\n(.*?)```\n")

// What a sample may be: a line that is fed to a command, which is cut at its
// beginning or end.
var commandLine = regexp.MustCompile(`^(?:echo '([^']*)' \| )?(?:go run \./conformance/cmd/pana|pana) ([^|]*?)(?: \| (head|tail) -n ([0-9]+))?$`)

// Every sample of the README and of the guides is what its command prints.
func TestReadmeSamples(t *testing.T) {
	t.Chdir("../../..")
	guides, err := filepath.Glob("docs/guide/*.md")
	require.NoError(t, err)
	for _, page := range guides {
		samplesOf(t, page)
	}
	seen := samplesOf(t, "README.md")
	for _, command := range shown {
		if !seen[command] {
			t.Errorf("the README has no sample of %s", command)
		}
	}
}

// samplesOf runs the samples of a page, and gives the commands that it shows.
func samplesOf(t *testing.T, page string) map[string]bool {
	t.Helper()
	text, err := os.ReadFile(page)
	require.NoError(t, err)
	seen := map[string]bool{}
	samples := 0
	written := sample.ReplaceAllFunc(text, func(whole []byte) []byte {
		samples++
		parts := sample.FindSubmatch(whole)
		line := string(parts[1])
		got, ok := shell(t, line, seen)
		if !ok {
			return whole
		}
		if diff := cmp.Diff(string(parts[2]), got); diff != "" && !*update {
			t.Errorf("%s: mismatch (-%s +got):\n%s", line, page, diff)
		}
		return []byte("```console\n$ " + line + "\n" + got + "```\n")
	})
	require.Equal(t, bytes.Count(text, []byte("```console")), samples, "%s has a sample of another form", page)
	if *update {
		require.NoError(t, os.WriteFile(page, written, 0o644))
	}
	return seen
}

// shell gives the output of a sample's command line, and notes its command. A
// command that fails fails the test.
func shell(t *testing.T, line string, seen map[string]bool) (output string, ok bool) {
	t.Helper()
	parts := commandLine.FindStringSubmatch(line)
	require.NotNil(t, parts, "%s is no command line that this test can run", line)
	in, args, cut, count := parts[1], strings.Fields(parts[2]), parts[3], parts[4]
	seen[args[0]] = true
	if slices.Contains(args, "--explain") {
		seen[args[0]+" --explain"] = true
	}
	var out, errs bytes.Buffer
	if code := run(context.Background(), args, strings.NewReader(in+"\n"), &out, &errs); code == exitBad {
		t.Errorf("%s: exit code %d: %s%s", line, code, out.String(), errs.String())
		return "", false
	}
	if cut == "" {
		return out.String(), true
	}
	lines := slices.Collect(strings.Lines(out.String()))
	n, err := strconv.Atoi(count)
	require.NoError(t, err)
	n = min(n, len(lines))
	if cut == "head" {
		return strings.Join(lines[:n], ""), true
	}
	return strings.Join(lines[len(lines)-n:], ""), true
}

// Each command has its line in the README's table.
func TestReadmeNamesEveryCommand(t *testing.T) {
	readme, err := os.ReadFile("../../../README.md")
	require.NoError(t, err)
	for _, c := range (&app{}).root().Commands() {
		row := "\n| `pana " + c.Name()
		if c.IsAdditionalHelpTopicCommand() {
			row = "\n| `pana help " + c.Name()
		}
		if !strings.Contains(string(readme), row) {
			t.Errorf("the README has no row that begins%s", row)
		}
	}
}

// What the README tells people to run first is what is run on every change.
func TestReadmeCommandsAreRun(t *testing.T) {
	readme, err := os.ReadFile("../../../README.md")
	require.NoError(t, err)
	_, rest, found := strings.Cut(string(readme), "```sh\n")
	require.True(t, found)
	block, _, found := strings.Cut(rest, "```\n")
	require.True(t, found)
	commands := strings.Split(strings.TrimSpace(block), "\n")
	require.Equal(t, []string{
		"go run ./conformance/cmd/pana audit docs/examples/cases/all-in-time.yaml",
		"go test ./...",
	}, commands)
	script, err := os.ReadFile("../../../.ci/run")
	require.NoError(t, err)
	for _, command := range commands {
		if !strings.Contains(string(script), "\n"+command+"\n") {
			t.Errorf(".ci/run does not run %s", command)
		}
	}
}
