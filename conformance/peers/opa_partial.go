package peers

import (
	"context"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
)

// OPA with its partial evaluation: the unknown facts are declared so, and what is left
// of the rule tells which of them are needed. Nothing left: the decision cannot be met
// any more; an empty query: it is met. The reasons of a definite answer come from the
// prepared query of the other engine.
var opaPartialEngine = Engine{
	Name:       "opa-partial",
	Sources:    opaPartialSources,
	OnlyPartly: true,
	Compile:    compileOPAPartial,
}

type opaPartialRules struct {
	definite Rules
	met      rego.PreparedPartialQuery
	facts    []string
}

func compileOPAPartial(decision string, t Text) (Rules, error) {
	query, err := opaRego(decision, opaPartialSources, t, "met")
	if err != nil {
		return nil, err
	}
	met, err := query.PrepareForPartial(context.Background())
	if err != nil {
		return nil, err
	}
	definite, err := compileOPA(decision, t)
	if err != nil {
		return nil, err
	}
	o := &opaPartialRules{definite: definite, met: met}
	facts, err := factsOf(decision)
	for _, f := range facts {
		o.facts = append(o.facts, f.Name)
	}
	return o, err
}

type opaPartialQuestion struct {
	rules    *opaPartialRules
	definite Question
	input    ast.Value
	unknowns []*ast.Term
	places   map[ast.String]int // of the unknown facts
}

func (o *opaPartialRules) Prepare(f Facts) (Question, error) {
	definite, err := o.definite.Prepare(f)
	if err != nil {
		return nil, err
	}
	input, err := ast.InterfaceToValue(map[string]any(f))
	if err != nil {
		return nil, err
	}
	q := &opaPartialQuestion{rules: o, definite: definite, input: input, places: map[ast.String]int{}}
	for i, name := range o.facts {
		if _, known := f[name]; !known {
			q.unknowns = append(q.unknowns, ast.NewTerm(ast.InputRootRef.Append(ast.StringTerm(name))))
			q.places[ast.String(name)] = i
		}
	}
	return q, nil
}

func (q *opaPartialQuestion) Answer() (Answer, error) {
	if len(q.unknowns) == 0 {
		return q.definite.Answer()
	}
	left, err := q.rules.met.Partial(context.Background(),
		rego.EvalParsedInput(q.input), rego.EvalParsedUnknowns(q.unknowns))
	if err != nil {
		return Answer{}, err
	}
	if len(left.Queries) == 0 {
		return q.definite.Answer()
	}
	needed := make([]bool, len(q.rules.facts))
	for _, query := range left.Queries {
		if len(query) == 0 {
			return q.definite.Answer()
		}
		q.asks(query, needed)
	}
	a := Answer{State: Undetermined}
	for i, name := range q.rules.facts {
		if needed[i] {
			a.Needed = append(a.Needed, name)
		}
	}
	return a, nil
}

// asks adds the facts that are left in a query.
func (q *opaPartialQuestion) asks(query ast.Body, needed []bool) {
	ast.WalkRefs(query, func(r ast.Ref) bool {
		if r.HasPrefix(ast.InputRootRef) && len(r) > 1 {
			if name, is := r[1].Value.(ast.String); is {
				if place, unknown := q.places[name]; unknown {
					needed[place] = true
				}
			}
		}
		return false
	})
}
