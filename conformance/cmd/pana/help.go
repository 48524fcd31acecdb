package main

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/pana-kz/pana/standard/rule"
)

// topic makes a page of help that is no command: pana help exit-codes.
func (a *app) topic(name, short string, page rule.Text) *cobra.Command {
	c := &cobra.Command{Use: name, Short: short, Long: page.En}
	c.SetHelpFunc(func(c *cobra.Command, _ []string) { fmt.Fprintln(c.OutOrStdout(), page.In(a.lang)) })
	return c
}

var exitCodes = rule.Text{
	En: `The exit code says how it went, so that a script need not read words:

  0  it conforms, or the answer is met; a command that has no such answer did its work
  1  it does not conform, or the answer is not met, or the question does not arise
  2  bad use or bad input: a wrong flag, a file that cannot be read, a day outside the
     standard; what is wrong stands on standard error, with --json on standard output
  3  undetermined: the known facts or days do not settle it

By command:

  audit      0 conforms, 1 does not, 2 the file tells what cannot happen, 3 undetermined
  due        0 the duty arises, 1 it does not, 2, 3
  checklist  0 all are met, 1 some are not, 2, 3 some are not attested
  test       0 every vector passed, 1 one failed or got no answer, 2
  coverage   0 nothing is lacking, 1 something is
  drift      0 the text is the one known, 1 it differs, 2 it is no known text
  decide     0 every line was answered, errors included; 2 reading or writing failed
  amend      0 the draft was compared, whatever it changes; 2 it cannot be
  show       0, 1 a search found nothing, 2
  others     0 or 2

"go run" turns every code but 0 into 1: build the command where the code matters.`,
	Ru: `Код завершения говорит, чем всё кончилось, чтобы сценарий не разбирал слова:

  0  соответствует или ответ «да»; команда без такого ответа сделала своё дело
  1  не соответствует, ответ «нет» или вопрос не возникает
  2  неверный вызов или ввод: не тот флаг, файл не читается, день вне действия
     стандарта; что не так, сказано в потоке ошибок, с --json — в обычном выводе
  3  не установлено: известных фактов или дней не хватает

По командам:

  audit      0 соответствует, 1 нет, 2 в файле то, чего не может быть, 3 не установлено
  due        0 обязанность возникает, 1 нет, 2, 3
  checklist  0 выполнены все, 1 не все, 2, 3 не все подтверждены
  test       0 пройдены все векторы, 1 не пройден хоть один или нет ответа, 2
  coverage   0 всё покрыто, 1 есть пробелы
  drift      0 текст тот же, 1 отличается, 2 это не известный текст
  decide     0 на каждую строку дан ответ, в том числе об ошибке; 2 сбой чтения или записи
  amend      0 проект сравнён, что бы он ни менял; 2 сравнить нельзя
  show       0, 1 поиск ничего не нашёл, 2
  прочие     0 или 2

«go run» превращает любой код, кроме 0, в 1: где код важен, соберите команду.`,
}

var outputForms = rule.Text{
	En: `What is printed for people has lines of at most 100 columns, in English or, with
--lang ru, in Russian. Names, citations and days are the same in both.

There is no colour and no other control of the terminal, whether or not the output is
one; NO_COLOR has nothing to switch off. Signs carry what others show in colour: ✓ holds,
✗ does not, ? is open, * is cited. The one thing that moves is a count of what was
answered so far, by decide and by amend --cases, on standard error, only where that is a
terminal, and after a second.

--json gives JSON for programs. Its names are in English whatever --lang says, and texts
are given in both languages. The forms are in conformance/schemas.`,
	Ru: `Вывод для людей не шире 100 знаков, на английском или, с --lang ru, на русском языке.
Имена, ссылки и даты в обоих одинаковы.

Цвета и другого управления терминалом нет, терминал это или нет; NO_COLOR нечего
отключать. Где у других цвет, здесь знаки: ✓ выполнено, ✗ нет, ? открыто, * на это
ссылается ответ. Движется лишь счёт уже обработанного у decide и amend --cases — в потоке
ошибок, только на терминале и не раньше чем через секунду.

--json даёт JSON для программ. Имена в нём английские при любом --lang, тексты — на обоих
языках. Формы лежат в conformance/schemas.`,
}

// russian says in a line what each command does; the rest of its help is in English.
var russian = map[string]string{
	"amend":      "что меняет проект поправки: точно, для кого, с примером",
	"audit":      "велось ли дело в срок и по тексту",
	"calendar":   "рабочий календарь года",
	"checklist":  "требования, которые не видны из чисел: список или его оценка",
	"completion": "сценарий дополнения команд, имён и ссылок для оболочки",
	"coverage":   "какие положения опираются на правила, свойства и векторы",
	"decide":     "ответы на вопросы, по одному объекту JSON в строке",
	"drift":      "чем официальный текст отличается от того, по которому сделаны правила",
	"due":        "когда наступает срок обязанности, с подсчётом каждого дня",
	"exit-codes": "коды завершения",
	"export":     "правила в JSON для программ на других языках",
	"help":       "справка о команде",
	"output":     "язык, ширина, цвет, JSON",
	"show":       "положение, решение, сроки, толкования или весь текст",
	"test":       "проверка библиотеки или другой программы набором векторов",
	"pana":       "стандарт услуг жертвам торговли людьми как правила",
}

// help prints the help of a command: in English all of it, in Russian what it does, how
// it is called and for instance how, with the details in English.
func (a *app) help(english func(*cobra.Command, []string)) func(*cobra.Command, []string) {
	return func(c *cobra.Command, args []string) {
		if a.lang != "ru" {
			english(c, args)
			return
		}
		var out page
		out.line(c.Name() + " — " + russian[c.Name()])
		out.gap()
		out.line("Вызов: " + c.UseLine())
		if c.HasAvailableSubCommands() {
			out.gap()
			out.line("Команды:")
			for _, sub := range c.Commands() {
				if sub.IsAvailableCommand() || sub.IsAdditionalHelpTopicCommand() {
					out.text(russian[sub.Name()], padTo("  "+sub.Name(), margin), strings.Repeat(" ", margin))
				}
			}
		}
		if c.Example != "" {
			out.gap()
			out.line("Примеры:")
			out.b = append(out.b, c.Example+"\n"...)
		}
		out.gap()
		out.line("Подробно, на английском языке: " + strings.TrimSpace("pana help "+strings.TrimPrefix(c.CommandPath(), "pana")))
		fmt.Fprint(c.OutOrStdout(), out.String())
	}
}

// exactly wants a number of arguments, and otherwise shows how the command is used.
func exactly(n int) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error { return used(c, len(args) == n) }
}

// atMost wants a number of arguments or fewer.
func atMost(n int) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error { return used(c, len(args) <= n) }
}

// used shows how a command is used where it was used otherwise.
func used(c *cobra.Command, well bool) error {
	if well {
		return nil
	}
	first, _, _ := strings.Cut(c.Example, "\n")
	return fmt.Errorf("use: %s\nfor instance:\n%s", c.UseLine(), first)
}

// wrongFlag names the flag that a misspelt one seems to mean.
func wrongFlag(c *cobra.Command, err error) error {
	unknown, ok := strings.CutPrefix(err.Error(), "unknown flag: --")
	if !ok {
		return err
	}
	var flags []string
	c.Flags().VisitAll(func(f *pflag.Flag) { flags = append(flags, f.Name) })
	near := rule.Nearest(unknown, slices.Values(flags))
	if near != "" {
		near = "--" + near
	}
	return fmt.Errorf("%w%s", err, didYouMean(near))
}

// of gives names as a sequence.
func of(names ...string) iter.Seq[string] { return slices.Values(names) }
