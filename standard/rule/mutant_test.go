package rule

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// mutantDecision holds one of everything that can be read wrongly.
func mutantDecision() *Decision {
	late := All("p1(3)", Holds("c")).Since("act")
	state := Any("p1",
		Above("n", Number(3)).At("p1(1)"),
		All("p1(2)", Holds("a"), Is("o", "x", "y")),
		late,
	)
	return &Decision{
		Name: "d",
		Facts: []Fact{
			{Name: "n", Type: CountType, Max: 9}, {Name: "a", Type: TruthType},
			{Name: "o", Type: OptionType, Options: []string{"x", "y", "z"}}, {Name: "c", Type: TruthType},
		},
		State:    state.Also(Because{"p2", Holds("a")}),
		Outcomes: []Outcome{{"go", state}},
		Values:   []ValueRule{{"v", []Case{{AtLeast("n", Number(5)), Option("many")}, Otherwise(Option("few"))}}},
	}
}

func TestMutants(t *testing.T) {
	d := mutantDecision()
	var ids []string
	before := string(d.AppendJSON(nil))
	for m := range d.Mutants() {
		require.NotContains(t, ids, m.ID)
		ids = append(ids, m.ID)
		require.NotEqual(t, before, string(m.Decision.AppendJSON(nil)), "%s changes nothing", m.ID)
	}
	require.Equal(t, before, string(d.AppendJSON(nil)), "the decision itself stays as it was")
	for _, id := range []string{
		"d/state: all for any", "d/state: also p2 dropped", "d/state/p1(1): struck", "d/state/p1(1): bound taken in",
		"d/state/p1(2): any for all", "d/state/p1(2)/a: struck", "d/state/p1(2)/o is x|y: x dropped", "d/state/p1(3): in force before act",
		"d/value v/0: bound left out", "d/value v/0: dropped", "d/outcome go: dropped",
	} {
		require.Contains(t, ids, id)
	}
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
	for range mutantDecision().Mutants() {
		break
	}
	require.Greater(t, len(slices.Collect(mutantDecision().Mutants())), 10)
}
