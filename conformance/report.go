package conformance

import (
	"encoding/json"
	"iter"
)

// OK reports whether at least one vector passed and none failed or got no answer. A
// vector that was skipped does not count against an implementation.
func (r *Report) OK() bool {
	return r.Count(Passed) > 0 && r.Count(Failed) == 0 && r.Count(Errored) == 0
}

// Group counts the verdicts of some vectors.
type Group struct {
	Name                             string
	Passed, Failed, Skipped, Errored int
}

func (g *Group) add(s Status) {
	switch s {
	case Passed:
		g.Passed++
	case Failed:
		g.Failed++
	case Skipped:
		g.Skipped++
	default:
		g.Errored++
	}
}

// Total counts all verdicts.
func (r *Report) Total() Group {
	var g Group
	for _, v := range r.Verdicts {
		g.add(v.Status)
	}
	return g
}

// By counts the verdicts in groups, in the order in which the groups first occur.
func (r *Report) By(name func(*Vector) string) iter.Seq[Group] {
	var groups []Group
	at := map[string]int{}
	for _, v := range r.Verdicts {
		key := name(v.Vector)
		i, ok := at[key]
		if !ok {
			i = len(groups)
			at[key] = i
			groups = append(groups, Group{Name: key})
		}
		groups[i].add(v.Status)
	}
	return func(yield func(Group) bool) {
		for _, g := range groups {
			if !yield(g) {
				return
			}
		}
	}
}

// MarshalJSON gives the report as {"passed","failed","skipped","errored","verdicts"}.
func (r *Report) MarshalJSON() ([]byte, error) {
	type verdict struct {
		ID        string       `json:"id"`
		File      string       `json:"file"`
		Refs      []string     `json:"refs"`
		Authority string       `json:"authority"`
		Status    Status       `json:"status"`
		Diff      []Difference `json:"diff,omitempty"`
		Reason    string       `json:"reason,omitempty"`
	}
	total := r.Total()
	out := struct {
		Passed   int       `json:"passed"`
		Failed   int       `json:"failed"`
		Skipped  int       `json:"skipped"`
		Errored  int       `json:"errored"`
		Verdicts []verdict `json:"verdicts"`
	}{total.Passed, total.Failed, total.Skipped, total.Errored, []verdict{}}
	for _, v := range r.Verdicts {
		out.Verdicts = append(out.Verdicts, verdict{v.Vector.ID, v.Vector.File, v.Vector.Refs, v.Vector.Authority, v.Status, v.Diff, v.Reason})
	}
	return json.Marshal(out)
}
