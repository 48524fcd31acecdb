package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard/rule"
)

func (a *app) calendar() *cobra.Command {
	c := &cobra.Command{
		Use:   "calendar YEAR",
		Short: "The working calendar of a year, for the wall or as JSON",
		Long: `calendar prints the working calendar of Kazakhstan for the five-day week, month by
month: holidays, days off, days off moved by the Government, working Saturdays.
With --json it prints one object a day.`,
		Example:           "  pana calendar 2022\n  pana calendar 2022 --json",
		Args:              exactly(1),
		ValidArgsFunction: oneOf(0, documentedYears),
		RunE: func(cmd *cobra.Command, args []string) error {
			year, err := strconv.Atoi(args[0])
			if err != nil {
				return fmt.Errorf("YEAR must be a number such as 2022, not %q", args[0])
			}
			days, err := daysOf(year)
			if err != nil {
				return err
			}
			if a.json {
				_, err = cmd.OutOrStdout().Write(daysJSON(days))
				return err
			}
			return a.printYear(cmd.OutOrStdout(), year, days)
		},
	}
	return a.withJSON(c)
}

func daysOf(year int) ([]calendar.Day, error) {
	first, err := calendar.NewDate(year, time.January, 1)
	if err != nil {
		return nil, err
	}
	last, err := calendar.NewDate(year, time.December, 31)
	if err != nil {
		return nil, err
	}
	span, err := calendar.Kazakhstan().Days(first, last)
	if err != nil {
		return nil, err
	}
	var days []calendar.Day
	for d := range span {
		days = append(days, d)
	}
	return days, nil
}

// daysJSON is the calendar as a JSON array, one object a day and a line.
func daysJSON(days []calendar.Day) []byte {
	b := []byte("[\n")
	for i, d := range days {
		if i > 0 {
			b = append(b, ",\n"...)
		}
		b = rule.AppendEntries(b, []rule.Entry{
			{Name: "date", Value: rule.Date(d.Date)},
			{Name: "working", Value: rule.Bool(d.IsWorking())},
			{Name: "kind", Value: rule.Option(d.Kind.String())},
			{Name: "name", Value: rule.Map(
				rule.Entry{Name: "en", Value: rule.Option(d.Name.En)},
				rule.Entry{Name: "ru", Value: rule.Option(d.Name.Ru)},
				rule.Entry{Name: "kk", Value: rule.Option(d.Name.Kk)})},
			{Name: "act", Value: rule.Option(d.Act)},
			{Name: "certainty", Value: rule.Option(d.Certainty.String())},
		})
	}
	return append(b, "\n]\n"...)
}

var monthNames = map[string][12]string{
	"en": {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
	"ru": {"Январь", "Февраль", "Март", "Апрель", "Май", "Июнь", "Июль", "Август", "Сентябрь", "Октябрь", "Ноябрь", "Декабрь"},
}

// grid is the width of one month and of the space between two.
const (
	grid = 28
	gap  = "    "
)

// marks say what a day is; a plain number is a day on which people work.
var marks = map[calendar.Kind]string{
	calendar.Weekend:            "·",
	calendar.Holiday:            "*",
	calendar.DayOff:             "*",
	calendar.Substitute:         "+",
	calendar.TransferredOff:     "-",
	calendar.TransferredWorking: "!",
	calendar.Working:            " ",
}

func (a *app) printYear(w io.Writer, year int, days []calendar.Day) error {
	months := make([][]string, 12)
	worked := make([]int, 12)
	for m := range months {
		var of []calendar.Day
		for _, d := range days {
			if int(d.Date.Month()) == m+1 {
				of = append(of, d)
				if d.IsWorking() {
					worked[m]++
				}
			}
		}
		months[m] = a.month(m, of, worked[m])
	}
	total := 0
	for _, n := range worked {
		total += n
	}
	fmt.Fprintf(w, "%s\n\n", a.say(fmt.Sprintf("Kazakhstan %d — working days, five-day week", year), fmt.Sprintf("Казахстан %d — рабочие дни, пятидневная неделя", year)))
	for row := 0; row < 12; row += 3 {
		for line := range months[row] {
			three := []string{months[row][line], months[row+1][line], months[row+2][line]}
			fmt.Fprintln(w, strings.TrimRight(strings.Join(three, gap), " "))
		}
		fmt.Fprintln(w)
	}
	a.legend(w, days)
	_, err := fmt.Fprintf(w, a.say("Working days in the year: %d\n", "Рабочих дней в году: %d\n"), total)
	return err
}

// month draws one month: a title, the weekdays, six weeks.
func (a *app) month(m int, days []calendar.Day, worked int) []string {
	title := fmt.Sprintf("%s (%d)", monthNames[a.lang][m], worked)
	lines := []string{pad(title), pad(a.say(" Mo  Tu  We  Th  Fr  Sa  Su ", " Пн  Вт  Ср  Чт  Пт  Сб  Вс "))}
	week := strings.Repeat("    ", weekdayIndex(days[0].Date))
	for _, d := range days {
		week += fmt.Sprintf("%3d%s", d.Date.Day(), marks[d.Kind])
		if weekdayIndex(d.Date) == 6 {
			lines, week = append(lines, pad(week)), ""
		}
	}
	lines = append(lines, pad(week))
	for len(lines) < 8 {
		lines = append(lines, pad(""))
	}
	return lines[:8]
}

func pad(s string) string { return s + strings.Repeat(" ", max(0, grid-len([]rune(s)))) }

// weekdayIndex counts Monday as 0.
func weekdayIndex(d calendar.Date) int { return (int(d.Weekday()) + 6) % 7 }

// legend explains the marks and lists every day that is not what its weekday says.
func (a *app) legend(w io.Writer, days []calendar.Day) {
	fmt.Fprintln(w, a.say(
		"· weekend  * holiday or day off  + in place of a holiday  - day off moved here  ! worked in return",
		"· выходной  * праздник  + взамен праздника  - перенесённый выходной  ! рабочий день взамен"))
	for _, d := range days {
		if d.Kind == calendar.Working || d.Kind == calendar.Weekend {
			continue
		}
		name := d.Name.En
		if a.lang == "ru" {
			name = d.Name.Ru
		}
		fmt.Fprintf(w, "%s %s %s (%s)\n", d.Date, marks[d.Kind], name, d.Act)
	}
	if c := days[len(days)-1].Certainty; c != calendar.Documented {
		fmt.Fprintln(w, a.say("This year is not documented: ", "Этот год не документирован: ")+c.String())
	}
}
