package rule

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// mutantDecision holds one of everything that can be read wrongly, and lists of one
// part and of one option, in which nothing can be exchanged or dropped.
func mutantDecision() *Decision {
	late := All("p1(3)", Holds("c")).Since("act").Until("later").Because(Because{"p3", Holds("a")}, Because{"p4", Holds("c")})
	state := Any("p1",
		Above("n", Number(3)).At("p1(1)"),
		All("p1(2)", Holds("a"), Is("o", "x", "y")),
		late,
		Any("", Holds("c")),
		Any("", Is("o", "z"), Not(Holds("a"))),
		Any("", Is("o", "z"), Not(Holds("c"))).At("p1(2)"),
		All("", Holds("a"), Holds("c")).Named("both"),
		Choose("list", Branch{"either", Holds("c")}, Branch{"both", Never()}),
	)
	return &Decision{
		Name: "d",
		Facts: []Fact{
			{Name: "n", Type: CountType, Max: 9}, {Name: "a", Type: TruthType},
			{Name: "o", Type: OptionType, Options: []string{"x", "y", "z"}}, {Name: "c", Type: TruthType},
		},
		Applies:  Holds("a").At("p0"),
		State:    state.Also(Because{"p2", Holds("a")}, Because{"p5", Holds("c")}),
		Outcomes: []Outcome{{"go", state}, {"stay", nil}},
		Values:   []ValueRule{{"v", []Case{{AtLeast("n", Number(5)), Option("many")}, Otherwise(Option("few"))}}},
	}
}

func TestMutants(t *testing.T) {
	d := mutantDecision()
	seen := map[string]string{}
	before := string(d.AppendJSON(nil))
	seen[before] = "the decision itself"
	var list strings.Builder
	for m := range d.Mutants() {
		as := string(m.Decision.AppendJSON(nil))
		struck := strings.HasSuffix(m.ID, ": struck") && strings.HasSuffix(seen[as], ": struck") // a list with its only part
		require.True(t, seen[as] == "" || struck, "%s is the same as %s", m.ID, seen[as])
		seen[as] = m.ID
		fmt.Fprintf(&list, "%s [%s]\n", m.ID, m.Cite)
	}
	require.Equal(t, before, string(d.AppendJSON(nil)), "the decision itself stays as it was")
	golden(t, "mutants.txt", []byte(list.String()))
}

// Each mutant cites the provision that it misreads.
func TestMutantsCite(t *testing.T) {
	for m := range mutantDecision().Mutants() {
		if m.ID == "d/state/p1(2)/a: struck" {
			require.Equal(t, "p1(2)", m.Cite)
			return
		}
	}
	t.Fatal("no such mutant")
}

// The iterator ends where its caller ends it.
func TestMutantsStop(t *testing.T) {
	all := slices.Collect(mutantDecision().Mutants())
	for wanted := 1; wanted <= len(all); wanted++ {
		got := 0
		for range mutantDecision().Mutants() {
			if got++; got == wanted {
				break
			}
		}
		require.Equal(t, wanted, got)
	}
}
