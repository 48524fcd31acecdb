package main

import (
	"io"

	"github.com/spf13/cobra"

	"github.com/pana-kz/pana/conformance"
)

func (a *app) decide() *cobra.Command {
	var explain bool
	c := &cobra.Command{
		Use:   "decide",
		Short: "Answer requests, one JSON object a line",
		Long: `decide reads requests from standard input, one JSON object a line, and writes
one JSON answer a line, in the same order:

  {"id":"1","decision":"expulsion","on":"2022-11-01","facts":{"violations":4}}

A fact that is left out is unknown, never "no". "readings" chooses how the text is
read, "entry_dates" replaces an uncertain day of entry into force. An error is an
answer too, with a kind and the path of what is wrong, and the stream goes on.
decide exits 0 when every line was answered.

pana show lists the decisions; pana show DECISION lists the facts of one.`,
		Example: `  echo '{"decision":"expulsion","on":"2022-11-01","facts":{"violations":4}}' | pana decide
  pana decide < docs/examples/requests.jsonl
  pana decide --explain --lang ru < docs/examples/requests.jsonl`,
		Args:              exactly(0),
		ValidArgsFunction: nothing,
		RunE: func(cmd *cobra.Command, _ []string) error {
			answer := conformance.AnswerLine
			if explain {
				answer = func(dst, line []byte) []byte {
					return append(append(dst, conformance.Explain(line, a.lang)...), '\n')
				}
			}
			progress := newProgress(cmd.ErrOrStderr(), a.say("requests answered", "запросов обработано"))
			err := conformance.Stream(cmd.Context(), progress.of(cmd.InOrStdin()), cmd.OutOrStdout(), answer, progress.update)
			progress.finish()
			if err == io.ErrClosedPipe {
				return nil
			}
			return err
		},
	}
	c.Flags().BoolVar(&explain, "explain", false, "answer in words, with the trace of the conditions")
	return c
}
