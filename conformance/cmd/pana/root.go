package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/pana-kz/pana/standard/rule"
)

// Exit codes.
const (
	exitYes          = 0 // it conforms, or the answer is met
	exitNo           = 1 // it does not
	exitBad          = 2 // bad use or bad input
	exitUndetermined = 3 // the known facts do not settle it
)

// app is what the commands share.
type app struct {
	lang string
	json bool
}

// exit is an error that only carries an exit code: everything has been said.
type exit int

func (e exit) Error() string { return fmt.Sprintf("exit %d", int(e)) }

// run runs a command line and gives its exit code.
func run(ctx context.Context, args []string, in io.Reader, out, errs io.Writer) int {
	a := &app{}
	root := a.root()
	root.SetArgs(args)
	root.SetIn(in)
	root.SetOut(out)
	root.SetErr(errs)
	err := root.ExecuteContext(ctx)
	var code exit
	switch {
	case errors.As(err, &code):
		return int(code)
	case err != nil:
		fmt.Fprintln(errs, "pana: "+err.Error())
		return exitBad
	}
	return exitYes
}

func (a *app) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "pana",
		Short: "Kazakhstan's standard of services for victims of human trafficking, as rules",
		Long: `pana answers questions about the standard of special social services for victims
of human trafficking (order 138 of 2016, in force 8 April 2016 to 30 June 2023)
and Law 114-IV: who is admitted, when something is due, how a stay ends. Every
answer names the provisions it rests on and the facts that are still missing.

Exit codes: 0 conforms or met, 1 does not, 2 bad use or input, 3 undetermined;
pana help exit-codes says more, and pana help output on language, width and colour.`,
		Example: `  pana audit docs/examples/cases/all-in-time.yaml
  pana due p15/permit 2022-03-18
  echo '{"decision":"expulsion","on":"2022-11-01","facts":{"violations":4}}' | pana decide --explain
  pana show expulsion --lang ru`,
		SilenceUsage:  true,
		SilenceErrors: true,
		PersistentPreRunE: func(*cobra.Command, []string) error {
			if a.lang != "en" && a.lang != "ru" {
				return fmt.Errorf("--lang must be en or ru, not %q%s", a.lang, didYouMean(rule.Nearest(a.lang, of("en", "ru"))))
			}
			return nil
		},
	}
	root.CompletionOptions.DisableDefaultCmd = true // ours speaks of what can be completed
	root.PersistentFlags().StringVar(&a.lang, "lang", "en", "language of texts: en or ru")
	complete(root, "lang", cobra.FixedCompletions([]string{"en", "ru"}, cobra.ShellCompDirectiveNoFileComp))
	root.SetFlagErrorFunc(wrongFlag)
	root.AddCommand(
		a.audit(), a.decide(), a.due(), a.test(), a.show(), a.checklist(), a.calendar(), a.drift(), a.export(), a.amend(), a.coverage(),
		a.completion(),
		a.topic("exit-codes", "What the exit codes mean, command by command", exitCodes),
		a.topic("output", "Language, width, colour and JSON of what is printed", outputForms),
	)
	root.InitDefaultHelpFlag() // else pana --help --lang ru takes ru for a command
	root.SetHelpFunc(a.help(root.HelpFunc()))
	return root
}

// complete gives a flag its completions.
func complete(c *cobra.Command, flag string, f completer) {
	if err := c.RegisterFlagCompletionFunc(flag, f); err != nil {
		panic(err) // the flag is not there: a fault of this program
	}
}

// withJSON gives a command the flag --json.
func (a *app) withJSON(c *cobra.Command) *cobra.Command {
	c.Flags().BoolVar(&a.json, "json", false, "print JSON for programs")
	return c
}

// say picks the words of the chosen language.
func (a *app) say(en, ru string) string { return rule.Text{En: en, Ru: ru}.In(a.lang) }

// exitOf gives the exit code of a state, nil for met.
func exitOf(s rule.State) error {
	switch s {
	case rule.Met:
		return nil
	case rule.Undetermined:
		return exit(exitUndetermined)
	}
	return exit(exitNo)
}
