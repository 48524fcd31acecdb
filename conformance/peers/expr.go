package peers

import (
	"fmt"
	"strings"

	"github.com/expr-lang/expr"
	"github.com/expr-lang/expr/ast"
	"github.com/expr-lang/expr/vm"
)

// Expr: one expression for each decision, its named rules bound by let. Its result is
// a list of texts: the state, then the reasons or, while the state is open, the facts
// needed, with empty texts for what does not apply. An unknown fact is nil; what holds
// certainly and what may hold are written out by hand. Acts and readings are replaced
// by their values when the expression is compiled.
var exprEngine = Engine{
	Name:    "expr",
	Sources: exprSources,
	Compile: compileExpr,
}

type exprRules struct {
	program *vm.Program
	facts   []string
}

func compileExpr(decision string, t Text) (Rules, error) {
	text, err := source(decision, exprSources)
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
	e := &exprRules{}
	for _, f := range facts {
		e.facts = append(e.facts, f.Name)
	}
	expression := letRules(rules)
	e.program, err = expr.Compile(expression, expr.Env(map[string]any{}), expr.AllowUndefinedVariables(),
		expr.AsAny(), expr.Patch(&constants{t}), expr.Optimize(true))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", decision, err)
	}
	return e, nil
}

// letRules writes named rules as one expression; the last of them is the result.
func letRules(rules []named) string {
	var b strings.Builder
	last := len(rules) - 1
	for _, r := range rules[:last] {
		b.WriteString("let " + r.name + " = " + r.expression + ";\n")
	}
	return b.String() + rules[last].expression
}

// constants replaces acts and readings by their values, and drops the branches that
// these leave behind.
type constants struct{ text Text }

func (c *constants) Visit(node *ast.Node) {
	switch n := (*node).(type) {
	case *ast.IdentifierNode:
		if inForce, is := c.text.Acts[n.Value]; is {
			ast.Patch(node, &ast.BoolNode{Value: inForce})
		}
		for id, option := range c.text.Readings {
			if readingName(id) == n.Value {
				ast.Patch(node, &ast.StringNode{Value: option})
			}
		}
	case *ast.BinaryNode:
		c.fold(node, n)
	case *ast.ConditionalNode:
		if cond, is := n.Cond.(*ast.BoolNode); is {
			chosen := n.Exp2
			if cond.Value {
				chosen = n.Exp1
			}
			ast.Patch(node, chosen)
		}
	}
}

func (c *constants) fold(node *ast.Node, n *ast.BinaryNode) {
	left, isText := n.Left.(*ast.StringNode)
	right, both := n.Right.(*ast.StringNode)
	if isText && both && (n.Operator == "==" || n.Operator == "!=") {
		ast.Patch(node, &ast.BoolNode{Value: (left.Value == right.Value) == (n.Operator == "==")})
		return
	}
	for _, side := range [...]struct{ one, other ast.Node }{{n.Left, n.Right}, {n.Right, n.Left}} {
		truth, is := side.one.(*ast.BoolNode)
		if !is {
			continue
		}
		switch absorbs := n.Operator == "||"; {
		case n.Operator != "&&" && n.Operator != "||":
		case truth.Value == absorbs:
			ast.Patch(node, &ast.BoolNode{Value: absorbs})
			return
		default:
			ast.Patch(node, side.other)
			return
		}
	}
}

type exprQuestion struct {
	program *vm.Program
	env     map[string]any
	vm      vm.VM
}

func (e *exprRules) Prepare(f Facts) (Question, error) {
	env := make(map[string]any, len(e.facts))
	for _, name := range e.facts {
		env[name] = nil
		switch value := f[name].(type) {
		case nil:
		case int64:
			env[name] = int(value) // within the range of its fact
		default:
			env[name] = value
		}
	}
	return &exprQuestion{program: e.program, env: env}, nil
}

func (q *exprQuestion) Answer() (Answer, error) {
	result, err := q.vm.Run(q.program, q.env)
	if err != nil {
		return Answer{}, err
	}
	list, _ := result.([]any)
	if len(list) == 0 {
		return Answer{}, fmt.Errorf("the expression gave %v", result)
	}
	var a Answer
	a.State, _ = list[0].(string)
	names := make([]string, 0, len(list))
	for _, name := range list[1:] {
		if name, _ := name.(string); name != "" {
			names = append(names, name)
		}
	}
	if a.State == Undetermined {
		a.Needed = names
	} else {
		a.Reasons = names
	}
	return a, nil
}
