package main

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// readRule reads a printed rule about whether a guest pays or stays.
func readRule(t *testing.T, lines ...string) (*page, *clause) {
	t.Helper()
	p := &page{sources: &sources{}, lang: "en"}
	def := &rule.Decision{
		Facts: []rule.Fact{
			{Name: "pays", Type: rule.TruthType, Yes: rule.Text{En: "the guest pays"}, No: rule.Text{En: "the guest does not pay"}},
			{Name: "stays", Type: rule.TruthType, Yes: rule.Text{En: "the guest stays"}},
		},
		State: rule.Holds("pays"),
	}
	sections := p.sections(wording{def: def, lines: append([]string{"room is met when:"}, lines...)})
	require.NoError(t, p.err)
	require.Len(t, sections, 1)
	return p, sections[0].when
}

// linesOf writes a clause; every rule with a name is set out.
func linesOf(p *page, c *clause) []string {
	l := ruleLines{page: p, define: func(*clause) bool { return true }}
	l.write(c, 0, "")
	return l.lines
}

// A rule says the same in fewer words: no constants, no lists of one point, none in a
// list of their kind.
func TestRulesAreTidy(t *testing.T) {
	tests := map[string]struct{ printed, want []string }{
		"a single point": {
			[]string{"  at least one of these", "    p6: the guest pays"},
			[]string{"- the guest pays (para 6)"},
		},
		"a single point denied": {
			[]string{"  none of these", "    the guest pays", "    never"},
			[]string{"- the guest does not pay"},
		},
		"a single point without words for its denial": {
			[]string{"  none of these", "    the guest stays"},
			[]string{"- none of these:", "  - the guest stays"},
		},
		"a list in a list": {
			[]string{"  all of these", "    the guest pays", "    all of these", "      the guest stays", "      the guest pays"},
			[]string{"- all of these:", "  - the guest pays", "  - the guest stays", "  - the guest pays"},
		},
		"a list that stands elsewhere": {
			[]string{"  all of these", "    the guest pays", "    p6: all of these", "      the guest stays", "      the guest pays"},
			[]string{"- all of these:", "  - the guest pays", "  - all of these (para 6):", "    - the guest stays", "    - the guest pays"},
		},
		"nothing that can hold": {
			[]string{"  all of these", "    the guest pays", "    at least one of these", "      never"},
			[]string{"- in no case"},
		},
		"an option that settles the point": {
			[]string{"  depending on the reading quarter", "    under contract", "      never", "    under calendar", "      the guest pays"},
			[]string{"- depending on the reading [`quarter`](#reading-quarter):", "  - under `contract`: this does not hold",
				"  - under `calendar`:", "    - the guest pays"},
		},
		"options that are alike": {
			[]string{"  depending on the reading quarter", "    under contract", "      always", "    under calendar", "      always"},
			[]string{"- in every case"},
		},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			p, c := readRule(t, test.printed...)
			require.Equal(t, test.want, linesOf(p, c))
		})
	}
}

// The name of a rule stands for what it says without a denial, also where the rule is
// set out as its denial.
func TestDeniedRulesKeepTheirName(t *testing.T) {
	p, c := readRule(t, "  all of these",
		"    p6: not [contraindication], that is, none of these", "      the guest pays", "      the guest stays",
		"    p6 [contraindication]: at least one of these", "      the guest pays", "      the guest stays",
		"    not the rule contraindication")
	require.Len(t, c.below, 3)
	denied, set, referred := c.below[0], c.below[1], c.below[2]
	require.Equal(t, set.positive(), denied.positive())
	require.Equal(t, denied.key(), referred.key())
	require.NotEqual(t, denied.key(), set.key())
	require.Equal(t, []string{"- not “a medical contraindication”, that is, none of these (para 6):", "  - the guest pays", "  - the guest stays"},
		linesOf(p, denied))
	require.Equal(t, []string{"- not the rule “a medical contraindication”"}, linesOf(p, referred))
}

// A reference to a rule that can never hold, or its denial, is settled.
func TestReferencesToConstants(t *testing.T) {
	for last, want := range map[string]string{
		"    the rule contraindication":     "- in no case",
		"    not the rule contraindication": "- the guest pays",
	} {
		p, c := readRule(t, "  all of these", "    at least one of these", "      the guest pays", "      [contraindication]: never", last)
		require.Equal(t, []string{want}, linesOf(p, c))
	}
	p, c := readRule(t, "  at least one of these", "    [contraindication]: never", "    not the rule contraindication",
		"    the rule contraindication")
	require.Equal(t, []string{"- in every case"}, linesOf(p, c))
}

// No rule on the page stands inverted under its name, none has a point that is a mere
// constant, and none has a list of one point.
func TestRulesOnThePage(t *testing.T) {
	inverted := regexp.MustCompile(`^ *- [“«][^”»]*[”»]: (none of these|not |ничего из|не )`)
	denied := regexp.MustCompile(`^ *- (not “[^”]*”, that is, (none of these|not all of these)|не «[^»]*», то есть (ничего из перечисленного|не всё перечисленное))`)
	list := regexp.MustCompile(`^( *)- (all of these|at least one of these|всё перечисленное|хотя бы одно из перечисленного)( \(.*\))?:$`)
	eachPage(t, func(t *testing.T, lang, page string) {
		lines, found := strings.Split(page, "\n"), 0
		for i, line := range lines {
			require.NotRegexp(t, inverted, line)
			require.NotRegexp(t, `^ *- (always|never|всегда|никогда)$`, line)
			if denied.MatchString(line) {
				found++
			}
			if m := list.FindStringSubmatch(line); m != nil {
				below := 0
				for _, next := range lines[i+1:] {
					if !strings.HasPrefix(next, m[1]+"  ") {
						break
					}
					if strings.HasPrefix(next, m[1]+"  - ") {
						below++
					}
				}
				require.Greater(t, below, 1, "line %d: %s", i+1, line)
			}
		}
		require.Positive(t, found)
	})
}

// What a rule said before an act stands whole, under the reading under which it said so.
func TestEarlierWordingsStandWhole(t *testing.T) {
	s, err := read(os.DirFS(here))
	require.NoError(t, err)
	d, err := conformance.DecisionByName("identification")
	require.NoError(t, err)
	p := &page{sources: s, lang: "en"}
	p.rules(d)
	require.NoError(t, p.err)
	_, before, found := strings.Cut(p.b.String(), "**Before 3 September 2022**")
	require.True(t, found)
	before, _, _ = strings.Cut(before, "**Before ")
	require.Contains(t, before, `- “the sheet is not required”:
  - depending on the reading [`+"`injured-party-before-325`"+`](#reading-injured-party-before-325):
    - under `+"`from-order-325`"+`: this does not hold
    - under `+"`from-criteria-2021`"+`:
`)
}

// partOfPage gives what stands below an anchor, up to the next heading.
func partOfPage(t *testing.T, page, at string) string {
	t.Helper()
	_, part, found := strings.Cut(page, anchorAt(at)+"\n## ")
	require.True(t, found, at)
	part, _, _ = strings.Cut(part, "\n## ")
	return part
}

// Each index has an entry for everything that it is an index of.
func TestIndexesAreComplete(t *testing.T) {
	entries := map[string][]string{}
	for r := range standard.Readings() {
		entries["part/readings"] = append(entries["part/readings"], "| "+names([]string{r.ID}, atReading)+" | ")
	}
	for i := range standard.Interpretations() {
		entries["part/senses"] = append(entries["part/senses"], "| "+names([]string{i.ID}, atSense)+" | ")
	}
	for d := range standard.Duties() {
		entries["part/duties"] = append(entries["part/duties"], "](#"+anchor(atDuty+d.ID)+") | ")
	}
	for d := range conformance.Decisions() {
		entries["part/decisions"] = append(entries["part/decisions"], "- "+names([]string{d.Def().Name}, atDecision)+" ")
	}
	for act := range standard.Acts() {
		entries["part/acts"] = append(entries["part/acts"], anchorAt(atAct+act.Number))
	}
	eachPage(t, func(t *testing.T, lang, page string) {
		for at, list := range entries {
			part := partOfPage(t, page, at)
			for _, entry := range list {
				require.Equal(t, 1, strings.Count(part, entry), "%s in %s", entry, at)
			}
		}
		contents, _, _ := strings.Cut(page, anchorAt("part/way"))
		for at := range entries {
			require.Contains(t, contents, "](#"+anchor(at)+")")
		}
	})
}

// The index of acts tells each change of a provision, of it or of the whole that contains
// it.
func TestActsTellEveryChange(t *testing.T) {
	s, err := read(os.DirFS(here))
	require.NoError(t, err)
	p := &page{sources: s, lang: "en"}
	for of := range standard.Provisions() {
		for _, c := range of.History {
			told := p.changed(c.Act, c.Did)
			ref, found := of.Ref, false
			for ok := true; ok && !found; ref, ok = ref.Parent() {
				found = slices.Contains(told, p.ref(ref))
			}
			require.True(t, found, "%s: %s by %s", of.Ref, c.Did, c.Act)
		}
	}
}
