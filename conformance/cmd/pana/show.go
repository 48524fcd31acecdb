package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

func (a *app) show() *cobra.Command {
	var on string
	c := &cobra.Command{
		Use:   "show [DECISION]",
		Short: "Show a decision with its rule and its facts",
		Long: `show without an argument lists the decisions. show DECISION prints its rule as it
stands in the edition of a day, its facts, its outcomes and the readings.`,
		Example: "  pana show expulsion\n  pana show contraindication --on 2016-05-10 --lang ru",
		Args:    cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			out := cmd.OutOrStdout()
			if len(args) == 0 {
				a.listDecisions(out)
				return nil
			}
			d, err := conformance.DecisionByName(args[0])
			if err != nil {
				return err
			}
			day, err := calendar.ParseDate(on)
			if err != nil {
				return err
			}
			ed, err := standard.On(day)
			if err != nil {
				return err
			}
			return a.showDecision(out, d, ed)
		},
	}
	c.Flags().StringVar(&on, "on", "2023-06-30", "day whose edition is shown")
	return c
}

func (a *app) listDecisions(w io.Writer) {
	for d := range conformance.Decisions() {
		def := d.Def()
		fmt.Fprintf(w, "%-22s %s\n", def.Name, def.Question.In(a.lang))
	}
}

func (a *app) showDecision(w io.Writer, d *standard.Decision, ed standard.Edition) error {
	def := d.Def()
	if d.Rules != nil {
		def = ed.Compiled(d).Decision()
		if err := def.Print(w, a.lang); err != nil {
			return err
		}
	} else {
		fmt.Fprintln(w, def.Name+" — "+def.Question.In(a.lang))
		fmt.Fprintln(w, a.say("A decision by arithmetic on dates and counts.", "Решение путём счёта дат и чисел."))
	}
	fmt.Fprintln(w, a.say("Edition: ", "Редакция: ")+ed.ID())
	fmt.Fprintln(w, a.say("Provisions: ", "Положения: ")+strings.Join(def.Cites, ", "))
	fmt.Fprintln(w, a.say("Facts:", "Факты:"))
	for i := range def.Facts {
		fmt.Fprintln(w, conformance.Wrap(a.fact(&def.Facts[i]), "  ", "      "))
	}
	if len(def.Outcomes) > 0 {
		fmt.Fprintln(w, a.say("Outcomes:", "Последствия:"))
		for _, o := range def.Outcomes {
			fmt.Fprintln(w, "  "+o.ID)
		}
	}
	return nil
}

// fact describes a fact: name, type, what it means, what is presumed.
func (a *app) fact(f *rule.Fact) string {
	kind := f.Type.String()
	switch {
	case f.Type == rule.OptionType && len(f.Options) <= 10:
		kind = strings.Join(f.Options, "|")
	case f.Type == rule.CountType:
		kind = fmt.Sprintf("%d…%d", f.Min, f.Max)
	}
	s := fmt.Sprintf("%s (%s, %s) — %s", f.Name, kind, f.Cite, f.Yes.In(a.lang))
	if f.Presumed.Known() {
		s += a.say("; presumed ", "; по презумпции ") + f.Presumed.String()
	}
	if f.Judgement {
		s += a.say("; a person judges it", "; оценивает человек")
	}
	return s
}
