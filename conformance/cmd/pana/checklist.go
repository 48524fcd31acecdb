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

func (a *app) checklist() *cobra.Command {
	var on string
	c := &cobra.Command{
		Use:   "checklist [FILE]",
		Short: "Print the list of attested requirements, or evaluate a filled one",
		Long: `checklist lists what the standard asks of an organisation and no figure shows:
premises, internal rules, the quality of the services. With --json the list is a file to
fill in, a provision a line:

  {
    "p22": null,
    "p25": true
  }

true says that the requirement is met, false that it is not, null or a line left out
that nobody attested it. checklist FILE evaluates such a file, - standard input.
Exit 0: all are met; 1: some are not; 2: the file is wrong; 3: some are not attested.`,
		Example:           "  pana checklist --json > house.json\n  pana checklist house.json",
		Args:              atMost(1),
		ValidArgsFunction: filesOf("json"),
		RunE: func(cmd *cobra.Command, args []string) error {
			out := cmd.OutOrStdout()
			e, err := editionOf(on)
			switch {
			case err != nil:
				return a.jsonError(out, err)
			case len(args) == 0:
				return a.emptyList(out, e)
			}
			text, err := readInput(cmd, args[0], maxCase)
			if err != nil {
				return err
			}
			return a.jsonError(out, a.evaluate(out, e, text))
		},
	}
	c.Flags().StringVar(&on, "on", lastDay().String(), "day whose edition asks")
	return a.withJSON(c)
}

// editionOf gives the edition of a day that was given as text.
func editionOf(day string) (standard.Edition, error) {
	date, err := calendar.ParseDate(day)
	if err != nil {
		return standard.Edition{}, rule.Errorf(rule.BadValue, "on", day, "must be a date such as 2022-11-01")
	}
	return standard.On(date)
}

// emptyList prints the list, as a form for people or as a file to fill in.
func (a *app) emptyList(w io.Writer, e standard.Edition) error {
	var out page
	if a.json {
		var lines []string
		for r := range e.Requirements() {
			lines = append(lines, "  "+string(rule.AppendQuoted(nil, string(r.Ref)))+": null")
		}
		_, err := fmt.Fprintf(w, "{\n%s\n}\n", strings.Join(lines, ",\n"))
		return err
	}
	last := standard.Ref("")
	for r := range e.Requirements() {
		if heading := headingOf(r.Ref); heading != last {
			if last != "" {
				out.gap()
			}
			p, _ := standard.ProvisionByRef(heading)
			out.line(string(heading) + " — " + p.Summary.In(a.lang))
			last = heading
		}
		out.text(r.Question.In(a.lang), padTo("[ ] "+string(r.Ref), margin), strings.Repeat(" ", margin))
	}
	_, err := io.WriteString(w, out.String())
	return err
}

// headingOf gives the unit under which a requirement is listed: its chapter or, in
// paragraph 40, the type of service.
func headingOf(ref standard.Ref) standard.Ref {
	p40 := standard.Ref("p40")
	for parent, ok := standard.Parent(ref); ok; parent, ok = standard.Parent(ref) {
		if parent == p40 {
			break
		}
		ref = parent
	}
	return ref
}

// evaluate answers a filled list.
func (a *app) evaluate(w io.Writer, e standard.Edition, text []byte) error {
	attested, err := conformance.ReadAttestations(text)
	if err != nil {
		return err
	}
	answer, err := standard.Checklist(e, attested)
	if err != nil {
		return err
	}
	if err := a.printChecklist(w, answer); err != nil {
		return err
	}
	return exitOf(answer.State)
}

func (a *app) printChecklist(w io.Writer, answer rule.Answer) error {
	if a.json {
		reply := conformance.Reply{Answer: answer}
		_, err := w.Write(append(reply.AppendJSON(nil), '\n'))
		return err
	}
	var out page
	out.line(fmt.Sprintf(a.say("checklist: %s", "перечень требований: %s"), answer.State.In(a.lang)))
	out.line(a.say("edition: ", "редакция: ") + answer.Edition)
	if answer.State == rule.NotMet {
		out.line(fmt.Sprintf(a.say("not met (%d):", "не выполнено (%d):"), len(answer.Reasons)))
		a.questions(&out, answer.Reasons)
	}
	if answer.Needed != nil {
		out.line(fmt.Sprintf(a.say("not attested (%d):", "не подтверждено (%d):"), len(answer.Needed)))
		a.questions(&out, answer.Needed)
	}
	_, err := io.WriteString(w, out.String())
	return err
}

func (a *app) questions(out *page, refs []string) {
	for _, ref := range refs {
		r, _ := standard.RequirementByRef(standard.Ref(ref))
		out.text(r.Question.In(a.lang), padTo("  "+ref, margin), strings.Repeat(" ", margin))
	}
}
