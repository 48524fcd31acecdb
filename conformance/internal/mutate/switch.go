package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strconv"
	"strings"
)

// To compile for each change takes longer than to test it. What gives a truth can be
// put behind a switch instead, so that one program holds all such changes, and a
// variable of the environment says which of them is made.

// variable names that variable.
const variable = "MUTANT"

// switches is the file that is added to the package.
const switches = `package %s

import (
	"os"
	"strconv"
)

var mutantOfThisRun, _ = strconv.Atoi(os.Getenv(%q))
`

// asked is true where the change is made; the number comes in place of the mark.
const (
	mark  = "§"
	asked = "(mutantOfThisRun == " + mark + ")"
)

// An edit drops some bytes of a file and puts text in their place.
type edit struct {
	at, drop int
	text     string
	closes   bool // it ends an expression, and goes before what begins at its place
	order    int  // that of the visit, in which outer expressions come before inner ones
}

func (f *finder) edit(at token.Pos, drop int, text string) edit {
	f.edits++
	return edit{at: f.set.Position(at).Offset, drop: drop, text: text, order: f.edits}
}

func (f *finder) end(n ast.Node, text string) edit {
	e := f.edit(n.End(), 0, text)
	e.closes = true
	return e
}

// behind puts the change found last behind a switch.
func (f *finder) behind(edits ...edit) { f.found[len(f.found)-1].switched = edits }

// switchOperator puts the exchange of an operator that gives a truth behind a switch.
func (f *finder) switchOperator(n *ast.BinaryExpr, other string) {
	switch n.Op {
	case token.LAND:
		// Where the change is made, the first truth decides, otherwise the first untruth.
		f.behind(f.edit(n.Pos(), 0, "func() bool { if first := ("),
			f.edit(n.OpPos, 2, "); first == "+asked+" { return first }; return ("), f.end(n, ") }()"))
		return
	case token.LOR:
		f.behind(f.edit(n.Pos(), 0, "func() bool { if first := ("),
			f.edit(n.OpPos, 2, "); first != "+asked+" { return first }; return ("), f.end(n, ") }()"))
		return
	}
	same := asked + " && (" + f.source(n.X) + ") == (" + f.source(n.Y) + ")"
	switch n.Op.String() + other {
	case "<<=", ">>=":
		f.behind(f.edit(n.Pos(), 0, "("), f.end(n, " || "+same+")"))
	case "<=<", ">=>":
		f.behind(f.edit(n.Pos(), 0, "("), f.end(n, " && !("+same+"))"))
	case "==!=", "!===", "<>=", "<=>", "><=", ">=<":
		f.behind(f.edit(n.Pos(), 0, "(("), f.end(n, ") != "+asked+")"))
	default:
		f.switchNumber(n, n.OpPos, n.Op, other)
	}
}

// switchNumber puts the exchange of an operator that gives a number behind a switch.
func (f *finder) switchNumber(n ast.Expr, at token.Pos, op token.Token, other string) {
	if f.constant {
		return
	}
	t := types.TypeString(f.info.TypeOf(n), func(p *types.Package) string {
		if p.Path() == f.home {
			return ""
		}
		return p.Name()
	})
	f.behind(f.edit(n.Pos(), 0, "func() "+t+" { if "+asked+" { return "+f.with(n, at, op, other)+" }; return ("),
		f.end(n, ") }()"))
}

// switchStatement puts the exchange of an operator in a statement behind a switch.
func (f *finder) switchStatement(n ast.Stmt, at token.Pos, op token.Token, other string) {
	f.behind(f.edit(n.Pos(), 0, "if "+asked+" { "+f.with(n, at, op, other)+" } else { "), f.end(n, " }"))
}

// with gives the source of a node with another operator at a place.
func (f *finder) with(n ast.Node, at token.Pos, op token.Token, other string) string {
	from, to := int(at-n.Pos()), int(at-n.Pos())+len(op.String())
	s := f.source(n)
	return s[:from] + other + s[to:]
}

func (f *finder) list(statements []ast.Stmt) {
	for _, s := range statements {
		f.listed[s] = true
	}
}

func isText(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

func (f *finder) source(n ast.Node) string {
	return string(f.src[f.set.Position(n.Pos()).Offset:f.set.Position(n.End()).Offset])
}

// withSwitches gives a file with the changes in it that can stand behind switches,
// each under its number.
func withSwitches(src []byte, changes map[int]change) []byte {
	var edits []edit
	for number, c := range changes {
		for _, e := range c.switched {
			e.text = strings.ReplaceAll(e.text, mark, strconv.Itoa(number))
			edits = append(edits, e)
		}
	}
	slices.SortFunc(edits, func(a, b edit) int {
		switch {
		case a.at != b.at:
			return a.at - b.at
		case a.closes && b.closes:
			return b.order - a.order
		case a.closes:
			return -1
		case b.closes:
			return 1
		}
		return a.order - b.order
	})
	var b bytes.Buffer
	at := 0
	for _, e := range edits {
		b.Write(src[at:e.at])
		b.WriteString(e.text)
		at = e.at + e.drop
	}
	b.Write(src[at:])
	return b.Bytes()
}

func switchFile(pkg string) []byte { return fmt.Appendf(nil, switches, pkg, variable) }
