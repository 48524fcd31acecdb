package rule

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// word writes a condition of a clause in short.
func (l Letter) word() string {
	denied := ""
	if !l.Met {
		denied = "not "
	}
	switch {
	case l.Others != "":
		return denied + "others of " + l.Others
	case l.Fact == "":
		return denied + l.Rule
	case l.Ranges != nil:
		var runs []string
		for _, s := range l.Ranges {
			runs = append(runs, fmt.Sprintf("%d..%d", s.From, s.To))
		}
		return l.Fact + " " + strings.Join(runs, ",")
	}
	values := Value{kind: ListType, items: l.Values}
	return strings.NewReplacer("[true]", l.Fact, "[false]", "not "+l.Fact, "[", l.Fact+" ", "]", "").Replace(values.String())
}

// clausesOf gives the clauses of the only change of the state between two versions,
// the shortest first, as they come, and those of one length in the order of the
// alphabet.
func clausesOf(t *testing.T, before, after *Decision) []string {
	t.Helper()
	k, err := Compare(nil, compiled(t, before, edition{}), compiled(t, after, edition{}))
	require.NoError(t, err)
	changes, err := k.Changes(0, 1)
	require.NoError(t, err)
	changes = slices.DeleteFunc(changes, func(c Change) bool { return c.From == c.To })
	require.Len(t, changes, 1)
	require.False(t, changes[0].More)
	require.True(t, slices.IsSortedFunc(changes[0].When, func(a, b Clause) int { return cmp.Compare(len(a), len(b)) }))
	var list []string
	for _, clause := range changes[0].When {
		var words []string
		for _, l := range clause {
			words = append(words, l.word())
		}
		list = append(list, strings.Join(words, ", "))
	}
	slices.SortStableFunc(list, func(a, b string) int {
		return cmp.Or(cmp.Compare(strings.Count(a, ","), strings.Count(b, ",")), cmp.Compare(a, b))
	})
	return list
}

// TestCompareWords: rules that both versions have take the place of the facts that
// they are about, and nothing else does.
func TestCompareWords(t *testing.T) {
	both := func(facts string) *Node {
		var parts []*Node
		for _, f := range facts {
			parts = append(parts, Holds(string(f)))
		}
		return All("", parts...)
	}
	absence := both("ab").Named("absence")
	rude := Any("", Holds("c"), Holds("d")).Named("rude")
	entangled := Any("", both("ab"), both("cd")).Named("entangled")
	counted := All("", AtLeast("n", Number(3)), Holds("b"), Holds("c")).Named("counted")
	long := both("efghi").Named("long")
	mixed := Any("", Holds("a"), both("bc")).Named("mixed")
	turns := func(more ...*Node) *Node {
		return All("", append(more, Any("", All("", absence, Holds("j")), All("", Not(absence), Holds("k"))))...)
	}
	list := func(parts ...*Node) *Node { return Any("p10", parts...) }
	for _, tt := range []struct {
		name          string
		before, after *Node
		want          []string
	}{
		{"a rule", All("", absence, Holds("j")), absence, []string{"not j, absence"}},
		{"two rules", All("", absence, rude, Holds("j")), All("", absence, rude), []string{"not j, absence, rude"}},
		{"a rule met and not met", turns(Holds("i")), turns(), []string{"not i, j, absence", "not i, k, not absence"}},
		{"a rule about one fact", All("", Holds("a").Named("one"), Holds("j")), Holds("a").Named("one"), []string{"a, not j"}},
		{"a list without a name", All("", both("ab"), Holds("j")), both("ab"), []string{"a, b, not j"}},
		{"a rule with an address", All("", absence.At("p10(1)"), Holds("j")), absence.At("p10(1)"), []string{"not j, absence"}},
		{"an address alone", All("", both("ab").At("p10(1)"), Holds("j")), both("ab").At("p10(1)"), []string{"not j, p10(1)"}},
		{"a rule that only one version has", All("", both("ab"), Holds("j")), absence, []string{"a, b, not j"}},
		{"a rule that is another one", All("", both("abj").Named("absence"), Holds("k")), absence,
			[]string{"a, b, not j", "a, b, not k"}},
		{"a rule whose fact is asked about as well", All("", long, entangled, Not(both("aj"))), All("", long, entangled),
			[]string{"a, j, long, entangled"}},
		{"a rule of which two facts go", All("", mixed, Not(Holds("a")), Holds("j")), All("", mixed, Not(Holds("a"))),
			[]string{"not a, not j, mixed"}},
		{"the others of a list", list(both("ab"), both("cd")), list(both("ab"), both("cd"), Holds("j")), []string{"j, not others of p10"}},
		{"one other of a list", list(both("ab")), list(both("ab"), Holds("j")), []string{"not a, j", "not b, j"}},
		{"a list of which all were wanted", All("p10", Holds("a"), Holds("b")), list(Holds("a"), Holds("b")), []string{"a, not b", "not a, b"}},
		{"a rule that goes without saying", All("", mixed, Holds("a")), All("", mixed, Holds("a"), Holds("j")), []string{"a, not j"}},
		{"of a rule, no number that it rules out", All("", counted, AtLeast("n", Number(5))), All("", counted, AtLeast("n", Number(5)), Holds("j")),
			[]string{"not j, n 5..9, counted"}},
		{"the later of two facts that could go", Never(), Any("", All("", Holds("a"), Not(Holds("b"))), All("", Holds("b"), Not(Holds("c"))), All("", Holds("c"), Not(Holds("a")))),
			[]string{"a, not b", "a, not c", "not a, b", "not a, c"}},
		{"the shortest first", Never(), Any("", both("abc"), Holds("k"), both("ij")), []string{"k", "i, j", "a, b, c"}},
		{"the first of two names for one rule", All("", absence, both("ab").Named("again"), Holds("j")), All("", absence, both("ab").Named("again")),
			[]string{"not j, absence"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			version := func(state *Node) *Decision {
				return &Decision{Name: "d", Facts: append(truthFacts("abcdefghijk"), countFact("n", 0, 9)), State: state}
			}
			require.Equal(t, tt.want, clausesOf(t, version(tt.before), version(tt.after)))
		})
	}
}

// TestCompareWhatWasAsked: a list without a name is not worded as a rule, though the
// versions share it as the answer where the question arises.
func TestCompareWhatWasAsked(t *testing.T) {
	version := func(applies *Node) *Decision {
		return &Decision{Name: "d", Facts: truthFacts("abcd"), Applies: applies, State: All("", Holds("a"), Holds("b"))}
	}
	k, err := Compare(nil, compiled(t, version(Holds("c")), edition{}), compiled(t, version(All("", Holds("c"), Holds("d"))), edition{}))
	require.NoError(t, err)
	changes, err := k.Changes(0, 1)
	require.NoError(t, err)
	for _, c := range changes {
		for _, clause := range c.When {
			for _, l := range clause {
				require.NotEmpty(t, l.Fact, "%+v", c)
			}
		}
	}
}

// TestCompareManyClauses: of a condition with more clauses than anybody would read,
// so many are given as would be.
func TestCompareManyClauses(t *testing.T) {
	odd := func(facts string) *Node {
		odd, even := Never(), Always()
		for _, f := range facts {
			odd, even = Any("", All("", odd, Not(Holds(string(f)))), All("", even, Holds(string(f)))),
				Any("", All("", even, Not(Holds(string(f)))), All("", odd, Holds(string(f))))
		}
		return odd
	}
	for facts, many := range map[string]int{"abcde": 16, "abcdef": 32, "abcdefg": maxClauses} {
		version := func(state *Node) *Compiled {
			return compiled(t, &Decision{Name: "d", Facts: truthFacts("abcdefg"), State: state}, edition{})
		}
		k, err := Compare(nil, version(Never()), version(odd(facts)))
		require.NoError(t, err)
		changes, err := k.Changes(0, 1)
		require.NoError(t, err)
		for _, c := range changes {
			if c.From != c.To {
				require.Len(t, c.When, many)
				require.Equal(t, many == maxClauses, c.More)
			}
		}
	}
}

// TestCompareFewClauses: what needs few clauses is given whole, though it holds in
// many ways.
func TestCompareFewClauses(t *testing.T) {
	var pairs, steps, down []*Node
	var first, second, third []string
	facts := truthFacts("abcdefghijklmn")
	for i := range 7 {
		pair := facts[2*i : 2*i+2]
		pairs = append(pairs, All("", Holds(pair[0].Name), Holds(pair[1].Name)))
		first = append(first, pair[0].Name+", "+pair[1].Name)
	}
	for i, f := range facts[:12] {
		steps = append(steps, All("", AtLeast("z", Number(int64(i+1))), Holds(f.Name)))
		second = append(second, fmt.Sprintf("%s, z %d..20", f.Name, i+1))
		down = append(down, All("", AtMost("z", Number(int64(19-i))), Holds(f.Name)))
		third = append(third, fmt.Sprintf("%s, z 0..%d", f.Name, 19-i))
	}
	version := func(state *Node) *Decision {
		return &Decision{Name: "d", Facts: append(facts, countFact("z", 0, 20)), State: state}
	}
	require.Equal(t, first, clausesOf(t, version(Never()), version(Any("", pairs...))))
	require.Equal(t, second, clausesOf(t, version(Never()), version(Any("", steps...))))
	require.Equal(t, third, clausesOf(t, version(Never()), version(Any("", down...))))
}

// TestCompareListsOfTwoKinds: where a list wants all of its parts in one version and
// any in the other, no part is another one of it.
func TestCompareListsOfTwoKinds(t *testing.T) {
	version := func(state, list *Node) *Decision {
		return &Decision{Name: "d", Facts: truthFacts("abj"), State: state, Outcomes: []Outcome{{"o", list}}}
	}
	before := version(Never(), All("p10", Holds("a"), Holds("b")))
	after := version(All("", Any("", Holds("a"), Holds("b")), Holds("j")), Any("p10", Holds("a"), Holds("b")))
	require.Equal(t, []string{"a, j", "b, j"}, clausesOf(t, before, after))
}

// TestCompareManyRules: where there are more rules than fit beside the facts, some are
// no words, and the versions are compared all the same.
func TestCompareManyRules(t *testing.T) {
	const letters = "abcdefghijklmnopqrstuvwx"
	var pairs []*Node
	for i, f := range letters {
		for _, g := range letters[:i] {
			pairs = append(pairs, All("", Holds(string(f)), Holds(string(g))).Named(string(f)+string(g)))
		}
	}
	require.Greater(t, len(pairs)+len(letters), setWords*64)
	version := func(more ...*Node) *Decision {
		state := All("", Any("", pairs...), All("", more...), pairs[len(pairs)-1])
		return &Decision{Name: "d", Facts: truthFacts(letters + "yz"), State: state}
	}
	require.Equal(t, []string{"w, x, y, not z"}, clausesOf(t, version(Holds("y")), version(Holds("y"), Holds("z"))))
}
