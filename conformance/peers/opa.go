package peers

import (
	"context"
	"fmt"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
)

// OPA: one prepared query for each decision, evaluated partially against the acts and
// the readings when it is prepared. A fact that is unknown is not in the input, so that
// what asks for it is undefined; what holds certainly and what may hold are written out
// by hand, and so is what is needed.
var opaEngine = Engine{
	Name:    "opa",
	Sources: opaSources,
	Compile: compileOPA,
}

type opaRules struct {
	query rego.PreparedEvalQuery
	order map[string]int // of citations and of facts
}

func compileOPA(decision string, t Text) (Rules, error) {
	query, err := opaRego(decision, opaSources, t, "answer")
	if err != nil {
		return nil, err
	}
	prepared, err := query.PrepareForEval(context.Background())
	if err != nil {
		return nil, err
	}
	order, err := opaOrder(decision, t)
	return &opaRules{prepared, order}, err
}

// opaRego loads the module of a decision, with the text as data, to ask one of its
// rules.
func opaRego(decision, sources string, t Text, name string) (*rego.Rego, error) {
	module, err := source(decision, sources)
	if err != nil {
		return nil, err
	}
	text := map[string]any{}
	for act, inForce := range t.Acts {
		text[act] = inForce
	}
	for id, option := range t.Readings {
		text[readingName(id)] = option
	}
	return rego.New(
		rego.Query(fmt.Sprintf("data.pana[%q].%s", decision, name)),
		rego.Module(decision+".rego", module),
		rego.Store(inmem.NewFromObject(map[string]any{"text": text})),
	), nil
}

// opaOrder gives the place of each citation and fact, since a set of OPA has an order
// of its own.
func opaOrder(decision string, t Text) (map[string]int, error) {
	query, err := opaRego(decision, opaSources, t, "citations")
	if err != nil {
		return nil, err
	}
	results, err := query.Eval(context.Background())
	if err != nil {
		return nil, err
	}
	order := map[string]int{}
	citations, _ := results[0].Expressions[0].Value.([]any)
	for i, c := range citations {
		provision, _ := c.(string)
		order[provision] = i
	}
	facts, err := factsOf(decision)
	for i, f := range facts {
		order[f.Name] = i
	}
	return order, err
}

type opaQuestion struct {
	rules *opaRules
	input rego.EvalOption
}

func (o *opaRules) Prepare(f Facts) (Question, error) {
	input, err := ast.InterfaceToValue(map[string]any(f))
	if err != nil {
		return nil, err
	}
	return &opaQuestion{o, rego.EvalParsedInput(input)}, nil
}

func (q *opaQuestion) Answer() (Answer, error) {
	results, err := q.rules.query.Eval(context.Background(), q.input)
	if err != nil {
		return Answer{}, err
	}
	if len(results) != 1 {
		return Answer{}, fmt.Errorf("%d results", len(results))
	}
	result, _ := results[0].Expressions[0].Value.(map[string]any)
	var a Answer
	a.State, _ = result["state"].(string)
	a.Reasons = q.rules.names(result["reasons"])
	a.Needed = q.rules.names(result["needed"])
	return a, nil
}

// names puts a set of OPA in order.
func (o *opaRules) names(set any) []string {
	items, _ := set.([]any)
	if len(items) == 0 {
		return nil
	}
	names := make([]string, len(items))
	for i, item := range items {
		names[i], _ = item.(string)
	}
	slices.SortFunc(names, func(a, b string) int { return o.order[a] - o.order[b] })
	return names
}
