package main

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/pana-kz/pana/conformance"
)

func (a *app) coverage() *cobra.Command {
	c := &cobra.Command{
		Use:   "coverage",
		Short: "Say which provisions rest on rules, properties and vectors",
		Long: `coverage lists every provision that decides something, with the decisions that put
it into rules, the properties that tests state of it, its vectors by kind, whether its
pairs are complete, how many of its legal mutants a vector kills, and the readings
that its words leave open.

It exits 1 when a provision lacks a rule, a property, a vector or a pair, or when one
of its mutants survives. What no decision asks for is listed with the reason.`,
		Example: "  pana coverage\n  pana coverage --json",
		Args:    exactly(0),

		ValidArgsFunction: nothing,
		RunE: func(cmd *cobra.Command, _ []string) error {
			cover, err := conformance.Cover()
			if err != nil {
				return err
			}
			if a.json {
				err = json.NewEncoder(cmd.OutOrStdout()).Encode(cover)
			} else {
				a.printCoverage(cmd.OutOrStdout(), cover)
			}
			if err == nil && cover.Gaps > 0 {
				err = exit(exitNo)
			}
			return err
		},
	}
	return a.withJSON(c)
}

func (a *app) printCoverage(w io.Writer, c *conformance.Coverage) {
	covered, outside := 0, 0
	var out page
	for _, l := range c.Lines {
		if l.Outside != "" {
			outside++
			out.text(a.say("not asked: ", "не спрашивается: ")+l.Outside, padTo(l.Ref, 18)+" ", strings.Repeat(" ", 19))
			continue
		}
		covered++
		out.text(fmt.Sprintf("%s; %s; %s %s; %s %d/%d%s%s", strings.Join(l.Rules, ", ")+
			fmt.Sprintf(a.say("; %d properties", "; свойств: %d"), len(l.Properties)), a.vectorCounts(l.Vectors),
			a.say("pairs", "пары"), l.Pairs, a.say("mutants", "мутанты"), l.Killed, l.Mutants,
			after(a.say("; readings ", "; толкования "), l.Readings), after(a.say("; LACKS ", "; НЕТ "), l.Lacks)),
			padTo(l.Ref, 18)+" "+padTo(l.Kind, 9)+" ", strings.Repeat(" ", 29))
	}
	io.WriteString(w, out.String())
	fmt.Fprintf(w, a.say("%d provisions decide, %d lack something; %d are not asked\n",
		"решающих положений: %d, с пробелами: %d; не спрашивается: %d\n"), covered, c.Gaps, outside)
}

// after gives a list behind a word, or nothing.
func after(word string, list []string) string {
	if len(list) == 0 {
		return ""
	}
	return word + strings.Join(list, ", ")
}

// vectorCounts prints "vectors 12 (4 pair, 8 plain)".
func (a *app) vectorCounts(by map[string]int) string {
	total := 0
	var parts []string
	for kind, n := range by {
		total += n
		parts = append(parts, fmt.Sprintf("%d %s", n, kind))
	}
	slices.Sort(parts)
	return fmt.Sprintf("%s %d%s", a.say("vectors", "векторы"), total, strings.TrimSuffix(" ("+strings.Join(parts, ", ")+")", " ()"))
}
