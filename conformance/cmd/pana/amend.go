package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/conformance/cmd/pana/yamlfile"
	"github.com/pana-kz/pana/conformance/effect"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// amendment is what the command amend was asked.
type amendment struct {
	draft, cases, html, on string
	vectors                bool
}

func (a *app) amend() *cobra.Command {
	var q amendment
	c := &cobra.Command{
		Use:   "amend DRAFT",
		Short: "What a draft amendment changes: exactly, for whom, with the case that shows it",
		Long: `amend reads a draft amendment, YAML or JSON, and says what it does to every
decision, deadline, post, service and requirement. Rules are compared exactly: each
change stands with the condition under which it happens and with the smallest case
that shows it, decided before and after.

With --cases it also asks known cases, decide requests one a line, prints each whose
answer changes and counts them. Each is asked as if the text, with the draft and
without, had stood on its day. With --json the effect is the first line, each changed
case a further line, and the totals are the last.

amend exits 0 when the draft was compared, whatever it changes, and 2 when it cannot be.`,
		Example: `  pana amend docs/examples/amendments/set-nine-months.yaml
  pana amend docs/examples/amendments/order-383.yaml --lang ru --html order-383.html
  pana amend draft.yaml --cases requests.jsonl`,
		Args:              exactly(1),
		ValidArgsFunction: filesOf("yaml", "yml", "json"),
		RunE: func(cmd *cobra.Command, args []string) error {
			q.draft = args[0]
			return a.runAmend(cmd, &q)
		},
	}
	c.Flags().StringVar(&q.cases, "cases", "", "file of known cases, decide requests one a line; - is standard input")
	c.Flags().StringVar(&q.html, "html", "", "write a page to this file as well")
	c.Flags().StringVar(&q.on, "on", "", "day of the comparison (default: the day of entry into force)")
	c.Flags().BoolVar(&q.vectors, "vectors", false, "print the smallest cases as vectors for a suite, and nothing else")
	return a.withJSON(c)
}

func (a *app) runAmend(cmd *cobra.Command, q *amendment) error {
	before, after, err := readDraft(q.draft, q.on)
	if err != nil {
		return err
	}
	e, err := effect.Compare(before, after)
	if err != nil {
		return inFile(q.draft, err)
	}
	if q.html != "" {
		if err := writePage(e, q.html, a.lang); err != nil {
			return err
		}
	}
	out := cmd.OutOrStdout()
	switch {
	case q.vectors:
		return printVectors(out, e)
	case a.json:
		text, err := e.JSON()
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "%s\n", text)
	default:
		fmt.Fprint(out, e.Text(a.lang))
	}
	if q.cases == "" {
		return nil
	}
	return a.askCases(cmd, q.cases, effect.NewCases(before, after))
}

// maxFile is the largest draft that is read; what a person writes is far smaller.
const maxFile = 1 << 20

// readDraft reads a draft and gives the texts without and with it, on a day or on
// that of its entry into force.
func readDraft(file, on string) (before, after standard.Edition, err error) {
	text, err := readSmall(file)
	if err != nil {
		return before, after, err
	}
	if filepath.Ext(file) != ".json" {
		if text, err = yamlfile.ToJSON(text); err != nil {
			return before, after, inFile(file, err)
		}
	}
	draft, err := conformance.ReadAmendment(text)
	if err != nil {
		return before, after, inFile(file, err)
	}
	day, err := comparisonDay(draft, on)
	if err != nil {
		return before, after, err
	}
	if before, err = standard.OnText(draft.Against, day); err != nil {
		return before, after, inFile(file, err)
	}
	before = before.AsOf(day)
	after, err = conformance.Amend(before, draft)
	return before, after, inFile(file, err)
}

// inFile names the file that an error is about.
func inFile(file string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", file, err)
}

// readSmall reads a file that is not too large.
func readSmall(file string) ([]byte, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, maxFile+1))
	if err != nil {
		return nil, err
	}
	if len(text) > maxFile {
		return nil, inFile(file, rule.Errorf(rule.BadAmendment, "", "", "a draft must not be longer than %d bytes", maxFile))
	}
	return text, nil
}

// comparisonDay gives the day of the comparison: the one asked for, or that of the
// entry into force, or where that lies outside the life of the standard the nearest
// day inside.
func comparisonDay(draft *standard.Amendment, on string) (calendar.Date, error) {
	if on != "" {
		day, err := calendar.ParseDate(on)
		if err != nil {
			return day, rule.Errorf(rule.BadValue, "on", on, "must be a date such as 2022-11-01")
		}
		return day, nil
	}
	repeal, _ := standard.ActByNumber("263")
	last := repeal.From.AddDays(-1)
	day := draft.Entry()
	act, ok := standard.ActByNumber(draft.Against)
	if ok && day.Before(act.From) {
		day = act.From
	}
	if draft.Entry().IsZero() || day.After(last) {
		day = last
	}
	return day, nil
}

func writePage(e *effect.Effect, file, lang string) (err error) {
	f, err := os.Create(file)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	return e.HTML(f, lang)
}

// printVectors prints the smallest cases as a suite of vectors.
func printVectors(out io.Writer, e *effect.Effect) error {
	separator := "[\n"
	for i := range e.Decisions {
		d := &e.Decisions[i]
		for n := range d.Changes {
			if d.Changes[n].Case == nil {
				continue
			}
			vector, err := e.Vector(d, &d.Changes[n], n+1)
			if err != nil {
				return err
			}
			fmt.Fprintf(out, "%s  %s", separator, vector)
			separator = ",\n"
		}
	}
	if separator == "[\n" {
		fmt.Fprint(out, "[")
	}
	fmt.Fprintln(out, "\n]")
	return nil
}

// askCases asks known cases, on all processors and in bounded memory.
func (a *app) askCases(cmd *cobra.Command, file string, cases *effect.Cases) error {
	in := cmd.InOrStdin()
	if file != "-" {
		f, err := os.Open(file)
		if err != nil {
			return err
		}
		defer f.Close()
		in = f
	}
	out := cmd.OutOrStdout()
	if !a.json {
		fmt.Fprintf(out, "\n%s\n", a.say("KNOWN CASES", "ИЗВЕСТНЫЕ СЛУЧАИ"))
	}
	answer := func(dst, line []byte) []byte {
		known := cases.Ask(line)
		switch {
		case known == nil:
			return dst
		case a.json:
			return append(known.AppendJSON(dst), '\n')
		}
		return append(dst, known.Text(a.lang)...)
	}
	if err := a.stream(cmd.Context(), in, out, cmd.ErrOrStderr(), answer); err != nil {
		return err
	}
	totals := cases.Totals()
	if a.json {
		_, err := fmt.Fprintf(out, "%s\n", totals.AppendJSON(nil))
		return err
	}
	_, err := fmt.Fprint(out, totals.Text(a.lang))
	return err
}

func (a *app) stream(ctx context.Context, in io.Reader, out, errs io.Writer, answer func(dst, line []byte) []byte) error {
	progress := newProgress(errs, a.say("cases asked", "случаев обработано"))
	defer progress.finish()
	return conformance.Stream(ctx, progress.of(in), out, answer, progress.update)
}
