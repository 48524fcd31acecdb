package peers

import (
	"fmt"
	"iter"
	"maps"
	"math/bits"
	"slices"
	"strings"

	"github.com/cedar-policy/cedar-go"
	"github.com/cedar-policy/cedar-go/types"
	"github.com/cedar-policy/cedar-go/x/exp/ast"
	"github.com/cedar-policy/cedar-go/x/exp/eval"
)

// Cedar: one policy for each way in which a decision can be met, with what it cites as
// an annotation. With all facts known the authorizer names the policies that decide.
// With some unknown each policy is evaluated partially: a permit that nothing is left
// of is met, one that is dropped can no longer be, and of one that is left the unknown
// attributes are needed. Readings and acts pick the policies when they are loaded.
var cedarEngine = Engine{
	Name:    "cedar",
	Sources: cedarSources,
	Compile: compileCedar,
}

type cedarRules struct {
	policies []cedarPolicy // in the order of the file
	byID     map[cedar.PolicyID]int
	order    []string // of the citations
	notMet   string   // what is cited whenever the decision is not met
	facts    []string
	readings types.RecordMap
}

// cedarPolicy is a policy with what its annotations say.
type cedarPolicy struct {
	id      cedar.PolicyID
	policy  *cedar.Policy
	ast     *ast.Policy
	permits bool
	besides bool   // cited besides others, and never decides
	cites   uint32 // a set of citations
}

// All gives the policies to the authorizer, without the detour of a map.
func (c *cedarRules) All() iter.Seq2[cedar.PolicyID, *cedar.Policy] {
	return func(yield func(cedar.PolicyID, *cedar.Policy) bool) {
		for i := range c.policies {
			if !yield(c.policies[i].id, c.policies[i].policy) {
				return
			}
		}
	}
}

func compileCedar(decision string, t Text) (Rules, error) {
	text, err := source(decision, cedarSources)
	if err != nil {
		return nil, err
	}
	policies, err := cedar.NewPolicyListFromBytes(decision+".cedar", []byte(text))
	if err != nil {
		return nil, err
	}
	facts, err := factsOf(decision)
	if err != nil {
		return nil, err
	}
	c := &cedarRules{byID: map[cedar.PolicyID]int{}, readings: types.RecordMap{}, order: cedarCitations(policies)}
	for _, f := range facts {
		c.facts = append(c.facts, f.Name)
	}
	for id, option := range t.Readings {
		c.readings[types.String(readingName(id))] = types.String(option)
	}
	for i, p := range policies {
		c.add(cedar.PolicyID(fmt.Sprint(i)), p, t)
	}
	return c, nil
}

func (c *cedarRules) add(id cedar.PolicyID, p *cedar.Policy, t Text) {
	notes := p.Annotations()
	if provision, is := notes["not_met"]; is {
		c.notMet = string(provision)
	}
	if !cedarApplies(notes, t) {
		return
	}
	_, besides := notes["besides"]
	one := cedarPolicy{
		id: id, policy: p, ast: (*ast.Policy)(p.AST()), permits: p.Effect() == cedar.Permit, besides: besides,
	}
	for _, provision := range cedarCites(notes, t) {
		one.cites |= 1 << slices.Index(c.order, provision)
	}
	c.byID[id] = len(c.policies)
	c.policies = append(c.policies, one)
}

// cedarCitations gives every citation of a file in the order of the text: that in
// which the file has them, what is cited for not met first.
func cedarCitations(policies cedar.PolicyList) []string {
	var order []string
	add := func(provision string) {
		if !slices.Contains(order, provision) {
			order = append(order, provision)
		}
	}
	for _, p := range policies {
		notes := p.Annotations()
		for _, key := range []types.AnnotationKey{"not_met", "cites", "from_act_480_v"} {
			for _, provision := range strings.Fields(string(notes[key])) {
				add(provision)
			}
		}
	}
	return order
}

// cedarApplies reports whether a policy belongs to a text.
func cedarApplies(notes cedar.Annotations, t Text) bool {
	if act, is := notes["since"]; is && !t.Acts[string(act)] {
		return false
	}
	if act, is := notes["until"]; is && t.Acts[string(act)] {
		return false
	}
	for id, option := range t.Readings {
		if wanted, is := notes[types.AnnotationKey(readingName(id))]; is && string(wanted) != option {
			return false
		}
	}
	return true
}

// cedarCites gives what a policy cites in a text.
func cedarCites(notes cedar.Annotations, t Text) []string {
	cites := strings.Fields(string(notes["cites"]))
	if provision, is := notes["from_act_480_v"]; is && t.Acts["act_480_v"] {
		cites = append(cites, string(provision))
	}
	return cites
}

var cedarAnybody = types.NewEntityUID("Anybody", "anybody")

type cedarQuestion struct {
	rules   *cedarRules
	request cedar.Request
	unknown map[types.String]int // the place of each unknown fact
}

func (c *cedarRules) Prepare(f Facts) (Question, error) {
	q := &cedarQuestion{rules: c, unknown: map[types.String]int{}}
	context := maps.Clone(c.readings)
	for i, fact := range c.facts {
		name := types.String(fact)
		switch value := f[fact].(type) {
		case nil:
			q.unknown[name] = i
			context[name] = eval.Variable(name)
		case bool:
			context[name] = types.Boolean(value)
		case int64:
			context[name] = types.Long(value)
		case string:
			context[name] = types.String(value)
		default:
			return nil, fmt.Errorf("%s: %v is no value of Cedar", fact, value)
		}
	}
	q.request = cedar.Request{
		Principal: cedarAnybody, Action: cedarAnybody, Resource: cedarAnybody, Context: types.NewRecord(context),
	}
	return q, nil
}

func (q *cedarQuestion) Answer() (Answer, error) {
	if len(q.unknown) > 0 {
		return q.answerPartly(), nil
	}
	decision, diagnostic := cedar.Authorize(q.rules, nil, q.request)
	if len(diagnostic.Errors) > 0 {
		return Answer{}, fmt.Errorf("policy %s: %s", diagnostic.Errors[0].PolicyID, diagnostic.Errors[0].Message)
	}
	var cites uint32
	for _, reason := range diagnostic.Reasons {
		cites |= q.rules.policies[q.rules.byID[reason.PolicyID]].cites
	}
	return q.rules.definite(bool(decision), cites), nil
}

// definite gives the answer with a set of citations.
func (c *cedarRules) definite(met bool, cites uint32) Answer {
	a := Answer{State: Met}
	if !met {
		a.State = NotMet
		cites |= 1 << slices.Index(c.order, c.notMet)
	}
	a.Reasons = make([]string, 0, bits.OnesCount32(cites))
	for i, provision := range c.order {
		if cites&(1<<i) != 0 {
			a.Reasons = append(a.Reasons, provision)
		}
	}
	return a
}

func (q *cedarQuestion) answerPartly() Answer {
	env := eval.Env{
		Entities:  types.EntityMap{},
		Principal: q.request.Principal, Action: q.request.Action, Resource: q.request.Resource, Context: q.request.Context,
	}
	met, open := false, false
	var permitted, permittable, forbidden uint32
	needed := make([]bool, len(q.rules.facts))
	for i := range q.rules.policies {
		p := &q.rules.policies[i]
		rest, kept := eval.PartialPolicy(env, p.ast)
		switch holds := kept && len(rest.Conditions) == 0; {
		case !kept:
		case !p.permits:
			if holds {
				forbidden |= p.cites
			}
		case holds:
			permitted |= p.cites
			met = met || !p.besides
		default:
			permittable |= p.cites
			if !p.besides {
				open = true
				q.asks(rest, needed)
			}
		}
	}
	switch {
	case met && permitted == 0: // only a combination is certain: all that may decide
		return q.rules.definite(true, permittable)
	case met:
		return q.rules.definite(true, permitted)
	case !open:
		return q.rules.definite(false, forbidden)
	}
	a := Answer{State: Undetermined}
	for i, name := range q.rules.facts {
		if needed[i] {
			a.Needed = append(a.Needed, name)
		}
	}
	return a
}

// asks adds the unknown attributes of what is left of a policy.
func (q *cedarQuestion) asks(rest *ast.Policy, needed []bool) {
	for _, c := range rest.Conditions {
		ast.Inspect(ast.NewNode(c.Body), func(n ast.IsNode) bool {
			if access, is := n.(ast.NodeTypeAccess); is {
				if fact, unknown := q.unknown[access.Value]; unknown {
					needed[fact] = true
				}
			}
			return true
		})
	}
}
