package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"go/importer"
	"io"
	"iter"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// A verdict says what became of a change.
type verdict int

const (
	killed   verdict = iota // a test failed, or hung
	survived                // all tests passed
	equal                   // all tests passed, and the table says why
	refused                 // it does not compile
	verdicts
)

// A subject is the package whose code is changed.
type subject struct {
	name    string
	tests   []suite
	sources map[string][]byte // by name of the file
	dir     string
	changes []change
}

// A suite is tests that may notice a change.
type suite struct {
	pkg, dir string
	args     []string
	takes    time.Duration // unchanged
}

// listing is what go list tells of a package.
type listing struct {
	Name, ImportPath, Dir string
	GoFiles               []string
	Module                struct{ Dir string }
}

func list(ctx context.Context, pattern string) (l listing, err error) {
	out, err := exec.CommandContext(ctx, "go", "list", "-json=Name,ImportPath,Dir,GoFiles,Module", pattern).Output()
	if err != nil {
		return l, fmt.Errorf("go list %s: %w", pattern, err)
	}
	return l, json.Unmarshal(out, &l)
}

// exportsOf finds what the compiler knows of the packages that a package needs.
func exportsOf(ctx context.Context, pattern string) (importer.Lookup, error) {
	out, err := exec.CommandContext(ctx, "go", "list", "-export", "-deps", "-f", "{{.ImportPath}}={{.Export}}", pattern).Output()
	if err != nil {
		return nil, fmt.Errorf("go list -export %s: %w", pattern, err)
	}
	files := map[string]string{}
	for _, line := range strings.Fields(string(out)) {
		path, file, _ := strings.Cut(line, "=")
		files[path] = file
	}
	return func(path string) (io.ReadCloser, error) { return os.Open(files[path]) }, nil
}

// load reads the package's files other than tests. Its own tests get the arguments;
// those that match later are tried after the others, and last what else may notice,
// given as package=tests.
func load(ctx context.Context, pattern string, args []string, later, also string) (*subject, error) {
	l, err := list(ctx, pattern)
	if err != nil {
		return nil, err
	}
	s := &subject{name: l.Name, dir: l.Dir, sources: map[string][]byte{}}
	s.tests = []suite{{pkg: l.ImportPath, dir: l.Dir, args: args}}
	if later != "" {
		s.tests = []suite{
			{pkg: l.ImportPath, dir: l.Dir, args: append([]string{"-test.skip=" + later}, args...)},
			{pkg: l.ImportPath, dir: l.Dir, args: append([]string{"-test.run=" + later}, args...)},
		}
	}
	if also != "" {
		pkg, tests, _ := strings.Cut(also, "=")
		other, err := list(ctx, pkg)
		if err != nil {
			return nil, err
		}
		s.tests = append(s.tests, suite{pkg: other.ImportPath, dir: other.Dir, args: []string{"-test.run=" + tests}})
	}
	exports, err := exportsOf(ctx, pattern)
	if err != nil {
		return nil, err
	}
	place, err := filepath.Rel(l.Module.Dir, l.Dir)
	if err != nil {
		return nil, err
	}
	for _, name := range l.GoFiles {
		if s.sources[name], err = os.ReadFile(filepath.Join(s.dir, name)); err != nil {
			return nil, err
		}
	}
	s.changes, err = changesOf(filepath.ToSlash(place), l.ImportPath, l.GoFiles, s.sources, exports)
	return s, err
}

// patience is how many times longer than unchanged the tests may take, and half a
// minute, before they are said to hang.
const patience = 5

// try yields each change with its verdict, in the order in which they are known.
func (s *subject) try(ctx context.Context, changes []change, workers int) (iter.Seq2[change, verdict], error) {
	dir, err := os.MkdirTemp("", "mutate-")
	if err != nil {
		return nil, err
	}
	p, err := s.program(ctx, dir, changes)
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	type result struct {
		change  change
		verdict verdict
		err     error
	}
	return func(yield func(change, verdict) bool) {
		defer os.RemoveAll(dir)
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		work, results := make(chan int), make(chan result)
		var all sync.WaitGroup
		for range max(1, workers) {
			all.Go(func() {
				for i := range work {
					v, err := s.one(ctx, p, i, changes[i])
					results <- result{changes[i], v, err}
				}
			})
		}
		go func() {
			for i := range changes {
				work <- i
			}
			close(work)
			all.Wait()
			close(results)
		}()
		for r := range results {
			switch {
			case ctx.Err() != nil:
			case r.err != nil:
				fmt.Fprintf(os.Stderr, "mutate: %s: %v\n", r.change.row, r.err)
			case !yield(r.change, r.verdict):
				cancel()
			}
		}
	}, nil
}

// withSwitches gives the files that hold all changes that stand behind switches.
func (s *subject) withSwitches(changes []change) map[string][]byte {
	numbered := map[string]map[int]change{}
	for i, c := range changes {
		if c.switched != nil {
			if numbered[c.name()] == nil {
				numbered[c.name()] = map[int]change{}
			}
			numbered[c.name()][i+1] = c
		}
	}
	files := map[string][]byte{"switches_of_mutants.go": switchFile(s.name)}
	for name, some := range numbered {
		files[name] = withSwitches(s.sources[name], some)
	}
	return files
}

// program compiles the tests with all changes that stand behind switches, sees that
// they pass with none made, and notes how long they take.
func (s *subject) program(ctx context.Context, dir string, changes []change) (*program, error) {
	files := s.withSwitches(changes)
	p := &program{dir: dir, binaries: map[string]string{}}
	if err := p.layOver(s.dir, files); err != nil {
		return nil, err
	}
	for i := range s.tests {
		t := &s.tests[i]
		t.takes = 10 * time.Minute
		if err := p.compile(ctx, t.pkg); err != nil {
			return nil, err
		}
		before := time.Now()
		if failed, err := t.fails(ctx, p, 0); failed || err != nil {
			return nil, errors.Join(fmt.Errorf("the unchanged tests of %s fail", t.pkg), err)
		}
		t.takes = time.Since(before).Round(time.Millisecond)
		fmt.Printf("the unchanged tests of %s take %s\n", t.pkg, t.takes)
	}
	return p, nil
}

// one tries one change on each suite, until one notices.
func (s *subject) one(ctx context.Context, p *program, i int, c change) (verdict, error) {
	number := i + 1
	if c.switched == nil {
		dir, err := os.MkdirTemp("", "mutate-")
		if err != nil {
			return 0, err
		}
		defer os.RemoveAll(dir)
		p, number = &program{dir: dir, binaries: map[string]string{}}, 0
		if err := p.layOver(s.dir, map[string][]byte{c.name(): c.apply(s.sources[c.name()])}); err != nil {
			return 0, err
		}
	}
	for _, t := range s.tests {
		if err := p.compile(ctx, t.pkg); err != nil {
			return refused, nil
		}
		if failed, err := t.fails(ctx, p, number); failed || err != nil {
			return killed, err
		}
	}
	return survived, nil
}

// A program is the tests compiled with files laid over those of the package.
type program struct {
	dir      string
	binaries map[string]string // by package
}

func (p *program) overlay() string { return filepath.Join(p.dir, "overlay.json") }

func (p *program) layOver(tree string, files map[string][]byte) error {
	replace := map[string]string{}
	for name, src := range files {
		path := filepath.Join(p.dir, name)
		if err := os.WriteFile(path, src, 0o600); err != nil {
			return err
		}
		replace[filepath.Join(tree, name)] = path
	}
	text, err := json.Marshal(map[string]map[string]string{"Replace": replace})
	if err != nil {
		return err
	}
	return os.WriteFile(p.overlay(), text, 0o600)
}

// compile compiles the tests of a package, unless they are compiled already.
func (p *program) compile(ctx context.Context, pkg string) error {
	if p.binaries[pkg] != "" {
		return nil
	}
	binary := filepath.Join(p.dir, "tests"+strconv.Itoa(len(p.binaries)))
	build := exec.CommandContext(ctx, "go", "test", "-c", "-vet=off", "-ldflags=-s -w", "-overlay", p.overlay(), "-o", binary, pkg)
	if out, err := build.CombinedOutput(); err != nil {
		return fmt.Errorf("compiling the tests of %s: %w\n%s", pkg, err, out)
	}
	p.binaries[pkg] = binary
	return nil
}

// fails reports whether the tests end in failure, or are stopped because they hang,
// with the change of a number made.
func (t *suite) fails(ctx context.Context, p *program, number int) (bool, error) {
	limit, cancel := context.WithTimeout(ctx, patience*t.takes+30*time.Second)
	defer cancel()
	cmd := exec.CommandContext(limit, p.binaries[t.pkg], append([]string{"-test.failfast"}, t.args...)...)
	cmd.Dir, cmd.WaitDelay = t.dir, time.Second
	cmd.Env = append(os.Environ(), variable+"="+strconv.Itoa(number))
	err := cmd.Run()
	if _, ok := errors.AsType[*exec.ExitError](err); ok || errors.Is(err, context.DeadlineExceeded) ||
		errors.Is(err, exec.ErrWaitDelay) {
		return true, nil
	}
	return false, err
}

// totals counts verdicts for each file.
type totals map[string]*[verdicts]int

func (t totals) add(file string, v verdict) {
	if t[file] == nil {
		t[file] = new([verdicts]int)
	}
	t[file][v]++
}

// String prints the totals as a table, and the share of what was killed among what
// could be.
func (t totals) String() string {
	var b strings.Builder
	var all [verdicts]int
	b.WriteString("\n| file | changes | killed | equal | left | share |\n|---|---|---|---|---|---|\n")
	for _, file := range slices.Sorted(maps.Keys(t)) {
		for v, n := range t[file] {
			all[v] += n
		}
		b.WriteString(line(file, *t[file]))
	}
	b.WriteString(line("all", all))
	return b.String()
}

func line(name string, n [verdicts]int) string {
	tried := n[killed] + n[survived] + n[equal]
	share := "–"
	if able := n[killed] + n[survived]; able > 0 {
		share = strconv.FormatFloat(100*float64(n[killed])/float64(able), 'f', 1, 64) + " %"
	}
	return fmt.Sprintf("| %s | %d | %d | %d | %d | %s |\n", name, tried, n[killed], n[equal], n[survived], share)
}
