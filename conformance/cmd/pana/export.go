package main

import (
	"github.com/spf13/cobra"

	"github.com/pana-kz/pana/conformance"
)

func (a *app) export() *cobra.Command {
	var on string
	c := &cobra.Command{
		Use:   "export",
		Short: "Write the rules as JSON, for programs in other languages",
		Long: `export writes the rules as JSON: acts, readings, and for every decision made of
rules its facts and the conditions of its state, outcomes and values, in each of its
wordings. With --on it writes those of one day alone. Decisions that are arithmetic
are not part of it. conformance/SPEC.md describes the form.`,
		Example:           "  pana export > rules.json\n  pana export --on 2022-11-01 > rules-383.json",
		Args:              exactly(0),
		ValidArgsFunction: nothing,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if on == "" {
				_, err := cmd.OutOrStdout().Write(conformance.AppendBook(nil))
				return err
			}
			ed, err := editionOf(on)
			if err != nil {
				return err
			}
			_, err = cmd.OutOrStdout().Write(append(conformance.AppendRules(nil, ed), '\n'))
			return err
		},
	}
	c.Flags().StringVar(&on, "on", "", "write the rules of this day alone")
	return c
}
