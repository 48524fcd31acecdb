package rule

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden compares a text with a file of testdata.
func golden(t *testing.T, file string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", file)
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(path, got, 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s: mismatch (-want +got):\n%s", file, diff)
	}
}

// printed is a decision with a node of every kind, in every form of denial.
func printed() *Decision {
	facts := []Fact{
		{Name: "left", Type: TruthType, Yes: Text{"the guest left", "гость ушёл"}, No: Text{"the guest did not leave", "гость не уходил"}},
		{Name: "told", Type: TruthType, Yes: Text{"the house was told", "дом предупреждён"}},
		{Name: "nights", Type: CountType, Max: 30, Yes: Text{"nights away", "ночей отсутствия"}, Judgement: true},
		{Name: "room", Type: OptionType, Options: []string{"single", "shared", "none"}, Yes: Text{"the room", "комната"}, Presumed: Option("shared")},
	}
	away := All("p2",
		Holds("left").At("p2/left"),
		Choose("count",
			Branch{"hours", Above("nights", Param("p2/nights", ""))},
			Branch{"days", AtLeast("nights", Param("p2/nights", "h"))},
		).At("p2/away"),
		Not(Holds("told")).At("p2/untold"),
	).Named("absence")
	lost := Any("p10", away, Is("room", "none", "shared").At("p10(1)"), AtMost("nights", Number(1)).At("p10(2)")).
		Named("loss").CitesMet("x1").Also(Because{"x2", Holds("told")})
	return &Decision{
		Name: "room", Question: Text{"Does the guest lose the room?", "Теряет ли гость комнату?"},
		Facts: facts, Applies: Not(Is("room", "none")), State: lost,
		Outcomes: []Outcome{
			{"give-away", lost},
			{"keep", Not(lost)},
			{"ask", All("", Not(away), Not(Any("", Holds("left"), Not(Holds("told")))), Not(All("", Holds("left"), Not(Holds("left")))))},
			{"bar", Not(Not(leaf("told", "p3")).At("p3(1)"))},
			{"wait", Any("", Not(Choose("list", Branch{"either", Holds("left")}, Branch{"both", Never()})), Not(AtLeast("nights", Number(3))), All(""), Not(Any("")))},
		},
		Values: []ValueRule{{"until", []Case{{away, Option("noon")}, {Not(Always()), Count(3)}, Otherwise(Options("noon", "night"))}}},
	}
}

func TestPrint(t *testing.T) {
	c := compiled(t, printed(), edition{numbers: map[string]int64{"p2/nights": 2}})
	for _, lang := range []string{"en", "ru"} {
		var b bytes.Buffer
		require.NoError(t, c.Decision().Print(&b, lang))
		golden(t, "room."+lang+".txt", b.Bytes())
	}
	golden(t, "room.json", append(c.Decision().AppendJSON(nil), '\n'))
}

// TestPrintBeforeCompiling: where no edition has put a number in, its address and
// unit stand for it.
func TestPrintBeforeCompiling(t *testing.T) {
	var b strings.Builder
	require.NoError(t, printed().Print(&b, "en"))
	for _, want := range []string{"more than p2/nights\n", "at least p2/nights (h)\n"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("no %q in\n%s", want, b.String())
		}
	}
}

// TestPrintOfCases: only an always that follows another case is otherwise.
func TestPrintOfCases(t *testing.T) {
	d := &Decision{Name: "d", Facts: truthFacts("a"), State: Holds("a"), Values: []ValueRule{
		{"v", []Case{{Always(), Count(1)}, {Never(), Count(2)}, {Holds("a"), Count(3)}, Otherwise(Count(4))}},
	}}
	var b strings.Builder
	require.NoError(t, d.Print(&b, "en"))
	_, values, _ := strings.Cut(b.String(), "Value")
	var words []string
	for line := range strings.Lines("Value" + values) {
		words = append(words, strings.TrimSpace(line))
	}
	a := d.Facts[0].Yes.En
	require.Equal(t, []string{"Value v = 1:", "always", "Value v = 2:", "never", "Value v = 3:", a, "Value v = 4:", "otherwise"}, words)
}

// TestPrintKeepsTheNameOfADeniedRule: a name stands for its rule also where the rule is
// printed first as its denial.
func TestPrintKeepsTheNameOfADeniedRule(t *testing.T) {
	any := Any("p1", Holds("left"), Holds("told")).Named("any")
	all := All("", Holds("left"), Holds("told")).Named("all")
	choice := Choose("count", Branch{"hours", Holds("left")}, Branch{"days", Holds("told")}).Named("choice")
	single := Holds("left").Named("single")
	twice := Not(Holds("told").At("p3")).Named("twice")
	d := printed()
	d.Applies, d.Values = nil, nil
	d.State = All("", Not(any), Not(all), Not(choice), Not(single), Not(twice))
	d.Outcomes = []Outcome{{"some", any}, {"every", Not(all)}}
	for lang, want := range map[string][]string{
		"en": {"p1: not [any], that is, none of these\n", "  not [all], that is, not all of these\n",
			"not [choice], that is, depending on the reading count\n", "not [single], that is, the guest did not leave\n",
			"not [twice], that is, all of these\n", "Outcome some:\n  p1: the rule any\n", "Outcome every:\n  not the rule all\n"},
		"ru": {"p1: не [any], то есть ничего из перечисленного\n", "  не [all], то есть не всё перечисленное\n",
			"не [single], то есть гость не уходил\n"},
	} {
		var b strings.Builder
		require.NoError(t, d.Print(&b, lang))
		for _, line := range want {
			require.Contains(t, b.String(), line)
		}
		require.NotContains(t, b.String(), "]: ", "a name before its denial")
	}
}

// broken is a writer that cannot.
type broken struct{}

var errBroken = errors.New("broken")

func (broken) Write([]byte) (int, error) { return 0, errBroken }

func TestPrintTellsWhenItCannotWrite(t *testing.T) {
	require.ErrorIs(t, printed().Print(broken{}, "en"), errBroken)
}

func TestStatesInWords(t *testing.T) {
	for s, want := range map[State]string{
		Undetermined: "undetermined, не установлено", Met: "met, да", NotMet: "not met, нет", NotApplicable: "not applicable, не применимо",
		NotApplicable + 1: "not applicable, не применимо",
	} {
		if got := s.In("en") + ", " + s.In("ru"); got != want {
			t.Errorf("%s is %q in words, want %q", s, got, want)
		}
	}
}
