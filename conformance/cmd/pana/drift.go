package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/drift"
)

// maxText is the longest official text that is read.
const maxText = 16 << 20

func (a *app) drift() *cobra.Command {
	c := &cobra.Command{
		Use:   "drift FILE",
		Short: "Compare an official text with the one that the rules were made from",
		Long: `drift reads an official text - the standard in Russian or in English, or Law 114-IV
in English -, splits it into its units, and names every unit that is changed, new,
missing or moved since the rules were made, with what rests on it: decisions,
property tests and vectors. It exits 0 when nothing has drifted, 1 when something
has.`,
		Example: "  pana drift standard.md",
		Args:    exactly(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			text, err := readFile(args[0], maxText)
			if err != nil {
				return err
			}
			report, err := drift.Check(text)
			if err != nil {
				return err
			}
			report = report.With(touches)
			if a.json {
				err = json.NewEncoder(cmd.OutOrStdout()).Encode(driftJSON(report))
			} else {
				a.printDrift(cmd.OutOrStdout(), report)
			}
			if err == nil && report.Drifted() {
				err = exit(exitNo)
			}
			return err
		},
	}
	return a.withJSON(c)
}

// readFile reads a file of at most some bytes.
func readFile(name string, most int64) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, most+1))
	if err == nil && int64(len(text)) > most {
		err = fmt.Errorf("%s: must not be longer than %d bytes", name, most)
	}
	return text, err
}

// touches names what rests on a unit, or on one that it is part of.
func touches(ref standard.Ref) []string {
	rests := conformance.RestsOn(ref)
	for parent, ok := ref.Parent(); ok && empty(rests); parent, ok = parent.Parent() {
		rests = conformance.RestsOn(parent)
	}
	var list []string
	for r := range rests.Rules() {
		list = append(list, "decision "+r.Decision)
	}
	for p := range standard.Parameters() {
		if standard.Within(p.Address.Ref(), ref) {
			list = append(list, "parameter "+string(p.Address))
		}
	}
	for p := range rests.Properties() {
		list = append(list, "property "+p.Test)
	}
	for v := range rests.Vectors() {
		list = append(list, "vector "+v)
	}
	return list
}

func empty(r conformance.Resting) bool {
	for range r.Rules() {
		return false
	}
	for range r.Vectors() {
		return false
	}
	return true
}

func (a *app) printDrift(w io.Writer, r drift.Report) {
	fmt.Fprintf(w, a.say("%s: %d of %d units found\n", "%s: найдено единиц текста: %d из %d\n"), r.Source.Title().In(a.lang), r.Found, r.Units)
	if !r.Drifted() {
		fmt.Fprintln(w, a.say("No drift.", "Расхождений нет."))
		return
	}
	for _, f := range r.Findings {
		fmt.Fprintln(w, conformance.Wrap(a.finding(f), "", "    "))
		if len(f.Touches) > 0 {
			fmt.Fprintln(w, conformance.Wrap(a.say("touches ", "затрагивает ")+strings.Join(f.Touches, ", "), "    ", "      "))
		}
	}
}

var findingWords = map[drift.Kind]string{
	drift.Changed: "изменено", drift.New: "новое", drift.Missing: "отсутствует", drift.Moved: "перемещено",
}

func (a *app) finding(f drift.Finding) string {
	s := a.say(string(f.Kind), findingWords[f.Kind])
	if f.Ref != "" {
		s += " " + string(f.Ref)
	}
	if f.Mark != "" && f.Kind != drift.Changed {
		s += " (" + f.Mark + ")"
	}
	if f.Footnote {
		s += a.say(", in a footnote", ", в сноске")
	}
	if f.Near != "" {
		s += a.say(", after ", ", после ") + string(f.Near)
	}
	if f.Excerpt != "" {
		s += ": " + f.Excerpt
	}
	return s
}

func driftJSON(r drift.Report) any {
	type finding struct {
		Kind     string   `json:"kind"`
		Ref      string   `json:"ref,omitempty"`
		Near     string   `json:"near,omitempty"`
		Mark     string   `json:"mark,omitempty"`
		Footnote bool     `json:"footnote,omitempty"`
		Excerpt  string   `json:"excerpt,omitempty"`
		Touches  []string `json:"touches"`
	}
	findings := []finding{}
	for _, f := range r.Findings {
		findings = append(findings, finding{string(f.Kind), string(f.Ref), string(f.Near), f.Mark, f.Footnote, f.Excerpt, append([]string{}, f.Touches...)})
	}
	return map[string]any{"source": string(r.Source), "units": r.Units, "found": r.Found, "findings": findings}
}
