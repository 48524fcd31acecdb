package main

import (
	"fmt"
	"iter"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// shells are those for which a completion script can be written.
var shells = []string{"bash", "zsh", "fish", "powershell"}

func (a *app) completion() *cobra.Command {
	return &cobra.Command{
		Use:   "completion SHELL",
		Short: "Write a script that completes commands, names and citations in a shell",
		Long: `completion writes a script for bash, zsh, fish or powershell. With it the tab key
completes commands, flags, decisions, provisions, duties, readings and their options.`,
		Example: `  pana completion bash > /etc/bash_completion.d/pana
  pana completion zsh > "${fpath[1]}/_pana"
  pana completion fish > ~/.config/fish/completions/pana.fish
  pana completion powershell >> $PROFILE`,
		ValidArgs: shells,
		Args:      exactly(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			root, out := cmd.Root(), cmd.OutOrStdout()
			switch args[0] {
			case "bash":
				return root.GenBashCompletionV2(out, true)
			case "zsh":
				return root.GenZshCompletion(out)
			case "fish":
				return root.GenFishCompletion(out, true)
			case "powershell":
				return root.GenPowerShellCompletionWithDesc(out)
			}
			near := rule.Nearest(args[0], of(shells...))
			return fmt.Errorf("SHELL must be one of %s, not %q%s", strings.Join(shells, ", "), args[0], didYouMean(near))
		},
	}
}

// completer gives what a word on the command line may go on as.
type completer = func(cmd *cobra.Command, args []string, begun string) ([]cobra.Completion, cobra.ShellCompDirective)

// oneOf completes the argument at a place, counted from 0; none follows it.
func oneOf(place int, candidates iter.Seq2[string, string]) completer {
	return func(_ *cobra.Command, args []string, begun string) ([]cobra.Completion, cobra.ShellCompDirective) {
		if len(args) != place {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return matching(begun, candidates), cobra.ShellCompDirectiveNoFileComp
	}
}

// matching gives the candidates that begin as the word does, each with what it means.
func matching(begun string, candidates iter.Seq2[string, string]) []cobra.Completion {
	var list []cobra.Completion
	for name, meaning := range candidates {
		if strings.HasPrefix(name, begun) {
			list = append(list, cobra.CompletionWithDesc(name, meaning))
		}
	}
	return list
}

// completeShow completes whatever has a name or a citation; an address only once its
// slash is typed, for there are hundreds.
func (a *app) completeShow(cmd *cobra.Command, args []string, begun string) ([]cobra.Completion, cobra.ShellCompDirective) {
	if len(args) > 0 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	if strings.Contains(begun, "/") {
		return matching(begun, a.addressNames), cobra.ShellCompDirectiveNoFileComp
	}
	return matching(begun, a.names), cobra.ShellCompDirectiveNoFileComp
}

func (a *app) addressNames(yield func(name, meaning string) bool) {
	for name, meaning := range a.dutyNames {
		if !yield(name, meaning) {
			return
		}
	}
	for p := range standard.Parameters() {
		if p.Until == "" && !yield(string(p.Address), p.Meaning.In(a.lang)) {
			return
		}
	}
}

func (a *app) dutyNames(yield func(name, meaning string) bool) {
	for d := range standard.Duties() {
		if !yield(d.ID, d.What.In(a.lang)) {
			return
		}
	}
}

// documentedYears are those of the working calendar.
func documentedYears(yield func(name, meaning string) bool) {
	c := calendar.Kazakhstan()
	for year := c.First().Year(); year <= c.Last().Year(); year++ {
		if !yield(strconv.Itoa(year), "") {
			return
		}
	}
}

// completeReading completes READING=OPTION, first the reading and then the option.
func (a *app) completeReading(_ *cobra.Command, _ []string, begun string) ([]cobra.Completion, cobra.ShellCompDirective) {
	var list []cobra.Completion
	id, option, chosen := strings.Cut(begun, "=")
	for r := range standard.Readings() {
		switch {
		case !chosen && strings.HasPrefix(r.ID, begun):
			list = append(list, cobra.CompletionWithDesc(r.ID+"=", r.Question.In(a.lang)))
		case chosen && r.ID == id:
			for o := range r.Options() {
				if strings.HasPrefix(o.ID, option) {
					list = append(list, cobra.CompletionWithDesc(id+"="+o.ID, o.Meaning.In(a.lang)))
				}
			}
		}
	}
	return list, cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveNoSpace
}

// filesOf completes the first argument by files with these endings.
func filesOf(endings ...string) completer {
	return func(_ *cobra.Command, args []string, _ string) ([]cobra.Completion, cobra.ShellCompDirective) {
		if len(args) > 0 {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return endings, cobra.ShellCompDirectiveFilterFileExt
	}
}

// nothing completes nothing, not even files.
func nothing(*cobra.Command, []string, string) ([]cobra.Completion, cobra.ShellCompDirective) {
	return nil, cobra.ShellCompDirectiveNoFileComp
}
