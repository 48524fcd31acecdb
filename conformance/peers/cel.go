package peers

import (
	"fmt"
	"strings"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"

	"github.com/pana-kz/pana/standard/rule"
)

// CEL: one small program for each named rule, asked in order; the result of each is a
// variable of the later ones. Acts and readings are constants, folded away when the
// programs are made. An unknown fact is a CEL unknown, which programs carry on with the
// name of the fact: where the state is unknown, these names are what is needed.
var celEngine = Engine{
	Name:    "cel",
	Sources: celSources,
	Compile: compileCEL,
}

type celRules struct {
	facts []rule.Fact
	slots map[string]int // the place of the value of each fact, rule and expression
	size  int            // the number of places
	steps []celStep
	state int

	// The results by what they are for, in the order of the file.
	cites, outcomes, values []celResult

	// asked is the number of steps that state and citations take; the others serve
	// outcomes and values.
	asked int
}

// celStep is a rule: its program, and the place of its value.
type celStep struct {
	program   cel.Program
	slot      int
	onlyCites bool // no outcome, value or other rule asks for it
}

// celResult is where the truth lies that a citation, an outcome or a value waits for.
type celResult struct {
	name string
	slot int
}

func compileCEL(decision string, t Text) (Rules, error) {
	text, err := source(decision, celSources)
	if err != nil {
		return nil, err
	}
	rules, err := parseNamed(text)
	if err != nil {
		return nil, err
	}
	facts, err := factsOf(decision)
	if err != nil {
		return nil, err
	}
	env, err := celEnv(facts, rules, t)
	if err != nil {
		return nil, err
	}
	c := &celRules{facts: facts, slots: map[string]int{}, size: len(facts)}
	for i, f := range facts {
		c.slots[f.Name] = i
	}
	for _, r := range rules {
		if err := c.add(env, r); err != nil {
			return nil, fmt.Errorf("%s, %s: %w", decision, r.name, err)
		}
	}
	c.state = c.slots["state"]
	return c, nil
}

// celEnv declares the facts and the rules as variables, acts and readings as
// constants.
func celEnv(facts []rule.Fact, rules []named, t Text) (*cel.Env, error) {
	var options []cel.EnvOption
	for _, f := range facts {
		options = append(options, cel.Variable(f.Name, celType(f.Type)))
	}
	for _, r := range rules {
		if kind, _ := r.purpose(); kind == helper {
			options = append(options, cel.Variable(r.name, cel.BoolType))
		}
	}
	for act, inForce := range t.Acts {
		options = append(options, cel.Constant(act, cel.BoolType, types.Bool(inForce)))
	}
	for reading, option := range t.Readings {
		options = append(options, cel.Constant(readingName(reading), cel.StringType, types.String(option)))
	}
	return cel.NewEnv(options...)
}

func readingName(id string) string { return "reading_" + strings.ReplaceAll(id, "-", "_") }

func celType(t rule.Type) *cel.Type {
	switch t {
	case rule.CountType:
		return cel.IntType
	case rule.OptionType:
		return cel.StringType
	}
	return cel.BoolType
}

func (c *celRules) add(env *cel.Env, r named) error {
	kind, name := r.purpose()
	slot, known := c.slots[r.expression] // of a variable, or of the same expression
	if !known {
		program, err := celProgram(env, r.expression)
		if err != nil {
			return err
		}
		slot = c.size
		c.size++
		c.slots[r.expression] = slot
		c.steps = append(c.steps, celStep{program, slot, kind == citation})
	}
	for i := range c.steps {
		if c.steps[i].slot == slot && kind != citation {
			c.steps[i].onlyCites = false
		}
	}
	if kind == helper {
		c.slots[name] = slot
	}
	result := celResult{name, slot}
	switch kind {
	case outcome:
		c.outcomes = append(c.outcomes, result)
		return nil
	case value:
		c.values = append(c.values, result)
		return nil
	case citation:
		c.cites = append(c.cites, result)
	}
	c.asked = len(c.steps)
	return nil
}

func celProgram(env *cel.Env, expression string) (cel.Program, error) {
	checked, issues := env.Compile(expression)
	if issues.Err() != nil {
		return nil, issues.Err()
	}
	folding, err := cel.NewConstantFoldingOptimizer()
	if err != nil {
		return nil, err
	}
	optimizer, err := cel.NewStaticOptimizer(folding)
	if err != nil {
		return nil, err
	}
	folded, issues := optimizer.Optimize(env, checked)
	if issues.Err() != nil {
		return nil, issues.Err()
	}
	return env.Program(folded, cel.EvalOptions(cel.OptOptimize))
}

// celQuestion is the activation of the programs: a value for each fact and rule.
type celQuestion struct {
	rules  *celRules
	values []ref.Val
}

func (c *celRules) Prepare(f Facts) (Question, error) {
	q := &celQuestion{rules: c, values: make([]ref.Val, c.size)}
	for i, fact := range c.facts {
		if value, known := f[fact.Name]; known {
			q.values[i] = types.DefaultTypeAdapter.NativeToValue(value)
		} else {
			q.values[i] = types.NewUnknown(int64(i), types.NewAttributeTrail(fact.Name))
		}
	}
	return q, nil
}

// ResolveName gives the value of a variable.
func (q *celQuestion) ResolveName(name string) (any, bool) {
	slot, known := q.rules.slots[name]
	if !known {
		return nil, false
	}
	return q.values[slot], true
}

// Parent gives nil: there is no other place to look.
func (q *celQuestion) Parent() cel.Activation { return nil }

func (q *celQuestion) Answer() (Answer, error) {
	for _, s := range q.rules.steps[:q.rules.asked] {
		if err := q.step(s); err != nil {
			return Answer{}, err
		}
		if s.slot == q.rules.state && types.IsUnknown(q.values[s.slot]) {
			break
		}
	}
	return q.answer(), nil
}

// step runs one program.
func (q *celQuestion) step(s celStep) (err error) {
	q.values[s.slot], _, err = s.program.Eval(q)
	return err
}

// answer reads the answer from the values.
func (q *celQuestion) answer() Answer {
	if unknown, is := q.values[q.rules.state].(*types.Unknown); is {
		return Answer{State: Undetermined, Needed: q.rules.names(unknown)}
	}
	a := Answer{State: NotMet, Reasons: make([]string, 0, 4)}
	if q.values[q.rules.state] == types.True {
		a.State = Met
	}
	for _, c := range q.rules.cites {
		if q.values[c.slot] == types.True {
			a.Reasons = append(a.Reasons, c.name)
		}
	}
	if len(a.Reasons) == 0 { // only a combination is certain: all that may decide
		for _, c := range q.rules.cites {
			if types.IsUnknown(q.values[c.slot]) {
				a.Reasons = append(a.Reasons, c.name)
			}
		}
	}
	return a
}

// names gives the facts of an unknown in the order of the decision: the numbers of
// the unknowns are their places.
func (c *celRules) names(u *types.Unknown) []string {
	var names []string
	for _, id := range u.IDs() {
		names = append(names, c.facts[id].Name)
	}
	return names
}
