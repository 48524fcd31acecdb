package conformance

import (
	"iter"
	"maps"
	"slices"

	"github.com/pana-kz/pana/eligibility"
	"github.com/pana-kz/pana/staffing"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
	"github.com/pana-kz/pana/termination"
)

// Decisions yields every decision, in the order in which documents list them:
// admission and services, staffing, term and exit, deadlines.
func Decisions() iter.Seq[*standard.Decision] { return slices.Values(decisions) }

// DecisionByName finds a decision. Without one of this name the error is a
// *rule.Error of kind rule.UnknownDecision with the path "decision".
func DecisionByName(name string) (*standard.Decision, error) {
	if d, ok := byName[name]; ok {
		return d, nil
	}
	hint := ""
	if near := rule.Nearest(name, maps.Keys(byName)); near != "" {
		hint = "; did you mean " + near + "?"
	}
	return nil, rule.Errorf(rule.UnknownDecision, "decision", name, "there is no decision of this name%s", hint)
}

var decisions = slices.Concat(
	slices.Collect(eligibility.Decisions()),
	slices.Collect(staffing.Decisions()),
	slices.Collect(termination.Decisions()),
	[]*standard.Decision{standard.Due()},
)

var byName = func() map[string]*standard.Decision {
	names := make(map[string]*standard.Decision, len(decisions))
	for _, d := range decisions {
		names[d.Def().Name] = d
	}
	return names
}()
