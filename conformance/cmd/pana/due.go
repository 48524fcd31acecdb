package main

import (
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard"
)

func (a *app) due() *cobra.Command {
	var on string
	var readings map[string]string
	var alone bool
	c := &cobra.Command{
		Use:   "due DUTY DATE",
		Short: "When a duty is due, with every day counted or skipped",
		Long: `due says by when a duty must be done whose event happened on a day, and lists the
days counted and skipped with the reason. pana show deadlines lists the duties.`,
		Example: `  pana due p15/permit 2022-03-18
  pana due p10/identification 2022-11-22 --reading start-of-period=same-day-counts`,
		Args:              exactly(2),
		ValidArgsFunction: oneOf(0, a.dutyNames),
		RunE: func(cmd *cobra.Command, args []string) error {
			facts := map[string]any{"duty": args[0], "trigger": args[1]}
			if cmd.Flags().Changed("joint-partners-absent") {
				facts["joint_partners_absent"] = alone
			}
			if _, err := calendar.ParseDate(args[1]); on == "" && err == nil {
				on = args[1]
			}
			if on == "" {
				on = lastDay().String() // the day of the event is refused as such, not as that of the question
			}
			line, err := json.Marshal(map[string]any{"decision": "due", "on": on, "facts": facts, "readings": readings})
			if err != nil {
				return err
			}
			return a.printDue(cmd, args[0], line)
		},
	}
	c.Flags().StringVar(&on, "on", "", "day of the question (default: the day of the event)")
	c.Flags().StringToStringVar(&readings, "reading", map[string]string{}, "how to read the text, as READING=OPTION")
	complete(c, "reading", a.completeReading)
	c.Flags().BoolVar(&alone, "joint-partners-absent", false, "for p11/identification: internal affairs act alone")
	return a.withJSON(c)
}

func (a *app) printDue(cmd *cobra.Command, id string, line []byte) error {
	out := cmd.OutOrStdout()
	reply := conformance.Decide(line)
	switch {
	case a.json:
		fmt.Fprintf(out, "%s\n", reply.AppendJSON(nil))
		if reply.Err != nil {
			return exit(exitBad)
		}
	case reply.Err != nil:
		return reply.Err
	default:
		duty, _ := standard.DutyByID(id)
		fmt.Fprintln(out, conformance.Wrap(fmt.Sprintf("%s — %s: %s", duty.ID, duty.Bearer.In(a.lang), duty.What.In(a.lang)), "", "    "))
		fmt.Fprint(out, conformance.Explain(line, a.lang))
	}
	return exitOf(reply.Answer.State)
}
