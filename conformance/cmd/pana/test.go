package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/pana-kz/pana/conformance"
)

func (a *app) test() *cobra.Command {
	var dir string
	c := &cobra.Command{
		Use:   "test [-- COMMAND...]",
		Short: "Run the conformance suite on the library, or on any other program",
		Long: `test holds an implementation of the standard to the suite of vectors: this library,
or a program that reads one request a line and writes one answer a line. It exits
0 when every vector passed, 1 when one failed or got no answer.`,
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
			if err == nil && !report.OK() {
				err = exit(exitNo)
			}
			return err
		},
	}
	c.Flags().StringVar(&dir, "suite", "", "folder with vector files to run in place of the built-in ones")
	return a.withJSON(c)
}

func (a *app) printReport(w io.Writer, r *conformance.Report) {
	for _, v := range r.Verdicts {
		if v.Status == conformance.Passed {
			continue
		}
		if v.Status == conformance.Skipped {
			continue // counted below; most often whole decisions
		}
		fmt.Fprintln(w, conformance.Wrap(fmt.Sprintf("%s %s (%s): %s", v.Status, v.Vector.ID, strings.Join(v.Vector.Refs, ", "), v.Vector.Title.In(a.lang)), "", "    "))
		for _, d := range v.Diff {
			fmt.Fprintln(w, conformance.Wrap(fmt.Sprintf("%s: %s %s, %s %s", d.Member, a.say("want", "ожидалось"), d.Want, a.say("got", "получено"), d.Got), "  ", "    "))
		}
		if v.Reason != "" {
			fmt.Fprintf(w, "  %s\n", v.Reason)
		}
		if len(v.Diff) > 0 {
			fmt.Fprintln(w, conformance.Wrap(a.say("because: ", "потому что: ")+v.Vector.Why, "  ", "    "))
		}
	}
	fmt.Fprintln(w, a.say("by paragraph:", "по пунктам:"))
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
