package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/pana-kz/pana/conformance/casefile"
	"github.com/pana-kz/pana/conformance/cmd/pana/yamlfile"
	"github.com/pana-kz/pana/standard/rule"
)

// maxCase is the longest case file that is read.
const maxCase = 1 << 20

func (a *app) audit() *cobra.Command {
	c := &cobra.Command{
		Use:   "audit CASE",
		Short: "Whether a case was handled in time and by the text",
		Long: `audit reads the history of a case, YAML or JSON: its facts, readings and dated events.
It prints the timeline, every duty with its due date and status, the term of each
contract, every decision with its reasons, and what was done that the text does not
provide for. A case holds no names and no identity numbers; - reads standard input.

audit exits 0 when the case conforms, 1 when it does not, 2 when the file tells what
cannot happen, 3 when a day that is not known decides.`,
		Example: `  pana audit docs/examples/cases/all-in-time.yaml
  pana audit docs/examples/cases/all-in-time.yaml --lang ru`,
		Args:              exactly(1),
		ValidArgsFunction: filesOf("yaml", "yml", "json"),
		RunE: func(cmd *cobra.Command, args []string) error {
			report, err := auditFile(cmd, args[0])
			if err != nil {
				return err
			}
			if a.json {
				_, err = fmt.Fprintf(cmd.OutOrStdout(), "%s\n", report.AppendJSON(nil))
			} else {
				err = report.Print(cmd.OutOrStdout(), a.lang)
			}
			return errors.Join(err, exitOfAudit(report.Result))
		},
	}
	return a.withJSON(c)
}

func auditFile(cmd *cobra.Command, name string) (casefile.Report, error) {
	text, err := readInput(cmd, name, maxCase)
	if err != nil {
		return casefile.Report{}, err
	}
	if !strings.HasSuffix(name, ".json") {
		if text, err = yamlfile.ToJSON(text); err != nil {
			var refused *yamlfile.Error
			if errors.As(err, &refused) {
				return casefile.Report{}, refused.Refusal(rule.BadCase)
			}
			return casefile.Report{}, err
		}
	}
	c, err := casefile.Read(text)
	if err != nil {
		return casefile.Report{}, err
	}
	return casefile.Audit(c)
}

// readInput reads a file, or standard input for "-", of at most some bytes.
func readInput(cmd *cobra.Command, name string, most int64) ([]byte, error) {
	if name != "-" {
		return readFile(name, most)
	}
	text, err := io.ReadAll(io.LimitReader(cmd.InOrStdin(), most+1))
	if err == nil && int64(len(text)) > most {
		err = fmt.Errorf("standard input: must not be longer than %d bytes", most)
	}
	return text, err
}

func exitOfAudit(r casefile.Result) error {
	switch r {
	case casefile.Conforms:
		return nil
	case casefile.NotDeterminable:
		return exit(exitUndetermined)
	}
	return exit(exitNo)
}
