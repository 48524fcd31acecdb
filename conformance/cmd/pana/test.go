package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/pana-kz/pana/conformance"
)

func (a *app) test() *cobra.Command {
	var dir string
	var limit time.Duration
	var complete bool
	c := &cobra.Command{
		Use:   "test [-- COMMAND...]",
		Short: "Run the conformance suite on the library, or on any other program",
		Long: `test holds an implementation of the standard to the suite of vectors: this library,
or a program that reads one request a line and writes one answer a line. It exits
0 when no vector failed and each got an answer, 1 otherwise, 2 on bad use.

A program that answers unknown-decision does not know the decision: the vector is
skipped and counts against nobody, unless --complete is given. Start-up may take a
minute, each further answer as long as --limit says. Without a program the library
itself is tested; the vectors are built in.`,
		Example: `  pana test
  pana test -- python3 my_implementation.py`,
		RunE: func(cmd *cobra.Command, args []string) error {
			suite := conformance.SuiteFS()
			if dir != "" {
				if _, err := os.ReadDir(dir); err != nil {
					return err
				}
				suite = os.DirFS(dir)
			}
			var impl conformance.Implementation = conformance.Library{}
			if len(args) > 0 {
				program, err := conformance.Start(cmd.Context(), args, cmd.ErrOrStderr())
				if err != nil {
					return err
				}
				defer program.Close()
				program.Limit = limit
				impl = program
			}
			report, err := conformance.Run(cmd.Context(), suite, impl)
			if err != nil {
				return err
			}
			if a.json {
				err = json.NewEncoder(cmd.OutOrStdout()).Encode(report)
			} else {
				a.printReport(cmd.OutOrStdout(), report)
			}
			if err == nil && (!report.OK() || complete && report.Count(conformance.Skipped) > 0) {
				err = exit(exitNo)
			}
			return err
		},
	}
	c.Flags().DurationVar(&limit, "limit", conformance.AnswerLimit, "how long the program may take for one answer")
	c.Flags().BoolVar(&complete, "complete", false, "count a skipped vector as failed")
	c.Flags().StringVar(&dir, "suite", "", "folder with vector files to run in place of the built-in ones")
	return a.withJSON(c)
}

func (a *app) printReport(w io.Writer, r *conformance.Report) {
	alike := 0 // vectors without an answer, for the reason that was told last
	told := ""
	tellAlike := func() {
		if alike > 0 {
			fmt.Fprintf(w, a.say("  and %d more for the same reason\n", "  и ещё %d по той же причине\n"), alike)
		}
		alike = 0
	}
	for _, v := range r.Verdicts {
		if v.Status == conformance.Passed || v.Status == conformance.Skipped { // counted below
			continue
		}
		if v.Status == conformance.Errored && v.Reason == told {
			alike++
			continue
		}
		tellAlike()
		told = v.Reason
		fmt.Fprintln(w, conformance.Wrap(fmt.Sprintf("%s %s (%s): %s", v.Status, v.Vector.ID, strings.Join(v.Vector.Refs, ", "), v.Vector.Title.In(a.lang)), "", "    "))
		for _, d := range v.Diff {
			fmt.Fprintln(w, conformance.Wrap(fmt.Sprintf("%s: %s %s, %s %s", d.Member, a.say("want", "ожидалось"), d.Want, a.say("got", "получено"), d.Got), "  ", "    "))
		}
		if v.Reason != "" {
			fmt.Fprintln(w, conformance.Wrap(v.Reason, "  ", "    "))
		}
		if line, err := v.Vector.RequestLine(); err == nil && v.Status == conformance.Failed {
			fmt.Fprintln(w, conformance.Wrap(a.say("request: ", "запрос: ")+string(line), "  ", "    "))
		}
		if len(v.Diff) > 0 {
			fmt.Fprintln(w, conformance.Wrap(a.say("because: ", "потому что: ")+v.Vector.Why, "  ", "    "))
		}
	}
	tellAlike()
	var misread []string
	for g := range r.By(func(v *conformance.Vector) string { return v.Refs[0] }) {
		if g.Failed > 0 {
			misread = append(misread, fmt.Sprintf("%s (%d)", g.Name, g.Failed))
		}
	}
	if misread != nil {
		fmt.Fprintln(w, conformance.Wrap(a.say("read otherwise: ", "прочитано иначе: ")+strings.Join(misread, ", "), "", "    "))
	}
	fmt.Fprintln(w, a.say("by file:", "по файлам:"))
	for g := range r.By(func(v *conformance.Vector) string { return v.File }) {
		fmt.Fprintf(w, "  %-34s %s\n", g.Name, a.counts(g))
	}
	fmt.Fprintln(w, a.say("by authority:", "по основанию:"))
	for g := range r.By(func(v *conformance.Vector) string { return v.Authority }) {
		fmt.Fprintf(w, "  %-34s %s\n", g.Name, a.counts(g))
	}
	fmt.Fprintln(w, a.counts(r.Total()))
}

func (a *app) counts(g conformance.Group) string {
	return fmt.Sprintf(a.say("%d passed, %d failed, %d skipped, %d errored", "пройдено %d, не пройдено %d, пропущено %d, ошибок %d"),
		g.Passed, g.Failed, g.Skipped, g.Errored)
}
