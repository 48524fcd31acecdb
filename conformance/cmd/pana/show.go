package main

import (
	"errors"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

func (a *app) show() *cobra.Command {
	v := &view{app: a}
	c := &cobra.Command{
		Use:   "show [WHAT]",
		Short: "Show a provision, a decision, the deadlines, the readings, or all of the text",
		Long: `show prints one thing of the text:

  pana show p16               a provision with what it contains, its history, its
                              parameters, readings and duties, and what rests on it
  pana show chapter 5         a chapter; likewise paragraph 16, annex 5, article 15
  pana show expulsion         a decision with its rule, facts and outcomes
  pana show absence-count     a reading with its options
  pana show p15/permit        what stands at an address: a duty, a parameter, a condition
  pana show deadlines         every duty with its period, trigger and bearer
  pana show readings          every reading
  pana show                   the decisions by name

  pana show --all             the whole text in summaries, in its order
  pana show --addresses       every address that an amendment can name, and the names
                              of the rules into which it can insert
  pana show --search WORD     the provisions in which every word occurs, in either
                              language

The summaries are in our own words and follow the last wording. --on shows the text
of one day. In JSON a span of days begins with "from" and ends before "to".`,
		Example:           "  pana show p43\n  pana show p11 --on 2022-06-01 --lang ru\n  pana show --search паспорт\n  pana show --all --json",
		Args:              atMost(2),
		ValidArgsFunction: a.completeShow,
		RunE: func(cmd *cobra.Command, args []string) error {
			v.searching = cmd.Flags().Changed("search")
			text, err := v.text(args)
			if _, writeErr := io.WriteString(cmd.OutOrStdout(), text); writeErr != nil {
				return writeErr
			}
			return a.jsonError(cmd.OutOrStdout(), err)
		},
	}
	c.Flags().StringVar(&v.on, "on", "", "show the text of this day")
	c.Flags().BoolVar(&v.all, "all", false, "show the whole text")
	c.Flags().BoolVar(&v.addresses, "addresses", false, "list every address that an amendment can name")
	c.Flags().StringVar(&v.search, "search", "", "list the provisions in which these words occur")
	c.MarkFlagsMutuallyExclusive("all", "addresses", "search")
	return a.withJSON(c)
}

// jsonError prints an error of the library as JSON where JSON was asked for, and
// gives the exit code in its place.
func (a *app) jsonError(w io.Writer, err error) error {
	var known *rule.Error
	if !a.json || !errors.As(err, &known) {
		return err
	}
	reply := conformance.Reply{Err: known}
	if _, err := w.Write(append(reply.AppendJSON(nil), '\n')); err != nil {
		return err
	}
	return exit(exitBad)
}

// view is what show was asked to show.
type view struct {
	*app
	on             string
	day            calendar.Date // zero for all days
	all, addresses bool
	searching      bool
	search         string
}

// text gives what is to be printed.
func (v *view) text(args []string) (string, error) {
	if v.on != "" {
		day, err := calendar.ParseDate(v.on)
		if err != nil {
			return "", rule.Errorf(rule.BadValue, "on", v.on, "must be a date such as 2022-11-01")
		}
		v.day = day
	}
	lists := v.all || v.addresses || v.searching
	switch {
	case lists && len(args) > 0:
		return "", rule.Errorf(rule.BadRequest, "", args[0], "show takes a name or one of --all, --addresses, --search, not both")
	case v.all:
		return v.book()
	case v.addresses:
		return v.listAddresses()
	case v.searching:
		return v.found()
	case len(args) == 0:
		return v.listDecisions()
	}
	return v.named(strings.Join(args, " "))
}

// named gives the page of a name: a list, a decision, a reading, an address or a
// provision.
func (v *view) named(name string) (string, error) {
	switch name {
	case "deadlines":
		return v.deadlines()
	case "readings":
		return v.readings(standard.Readings())
	}
	if d, err := conformance.DecisionByName(name); err == nil {
		return v.decision(d)
	}
	if r, err := standard.ReadingByID(name); err == nil {
		return v.readings(slices.Values([]standard.Reading{r}))
	}
	ref := citation(name)
	if strings.Contains(ref, "/") {
		return v.address(ref)
	}
	p, ok := provision(standard.Ref(ref))
	if !ok {
		return "", unknown(ref)
	}
	return v.provision(p)
}

// unitWords are the words with which people name a unit, before its number.
var unitWords = map[string]string{
	"chapter": "chapter:", "paragraph": "p", "annex": "annex", "article": "law:a",
	"глава": "chapter:", "пункт": "p", "приложение": "annex", "статья": "law:a",
}

// citation gives "chapter 5" as "chapter:5"; other names stay as they are.
func citation(name string) string {
	word, number, ok := strings.Cut(name, " ")
	opens, known := unitWords[strings.ToLower(word)]
	if ok && known {
		return opens + number
	}
	return name
}

// unknown is the error for a name that nothing has, with the nearest name that
// something has.
func unknown(name string) error {
	near := ""
	if ref := standard.Ref(name); ref.Valid() {
		near = string(standard.NearestRef(name))
	} else {
		near = rule.Nearest(name, slices.Values(names()))
	}
	return rule.Errorf(rule.UnknownProvision, "", name, "there is no provision, decision or reading of this name%s", didYouMean(near))
}

func didYouMean(near string) string {
	if near == "" {
		return ""
	}
	return "; did you mean " + near + "?"
}

// names yields all that show can be asked by name, each with what it is.
func (a *app) names(yield func(name, meaning string) bool) {
	if !yield("deadlines", a.say("every duty with its period", "все обязанности со сроками")) ||
		!yield("readings", a.say("every reading with its options", "все толкования с вариантами")) {
		return
	}
	for d := range conformance.Decisions() {
		if !yield(d.Def().Name, d.Def().Question.In(a.lang)) {
			return
		}
	}
	for r := range standard.Readings() {
		if !yield(r.ID, r.Question.In(a.lang)) {
			return
		}
	}
	for p := range standard.Provisions() {
		if !yield(string(p.Ref), p.Summary.In(a.lang)) {
			return
		}
	}
}

// names gives the names alone.
func names() []string {
	var all []string
	for name := range (&app{}).names {
		all = append(all, name)
	}
	return all
}
