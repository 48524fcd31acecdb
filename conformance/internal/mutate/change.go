package main

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"path"
	"regexp"
	"slices"
	"strings"
)

// A change puts other text in place of one token of a file.
type change struct {
	row      row
	line     int
	from, to int    // bytes of the file that go
	text     string // what comes instead
	switched []edit // the same behind a switch, nil where it needs a compilation of its own
}

// name gives the name of the file in its folder.
func (c change) name() string { return path.Base(c.row.file) }

// A row names a change without a number of line, so that it outlives other edits.
// Where changes of a function read the same, the second has #2 after the function.
type row struct{ file, function, was, now string }

func (r row) String() string {
	return fmt.Sprintf("| %s | %s | `%s` → `%s` |", r.file, r.function, escape(r.was), escape(r.now))
}

var rowForm = regexp.MustCompile("^\\| ([^ |]+\\.go) \\| ([^|]+) \\| `(.+?)` → `(.+?)` \\|")

// parseRow reads a row back, whatever follows it on its line.
func parseRow(line string) (row, bool) {
	m := rowForm.FindStringSubmatch(line)
	if m == nil {
		return row{}, false
	}
	return row{file: m[1], function: m[2], was: unescape(m[3]), now: unescape(m[4])}, true
}

// A bar inside a cell of a table needs a backslash.
func escape(s string) string   { return strings.ReplaceAll(s, "|", `\|`) }
func unescape(s string) string { return strings.ReplaceAll(s, `\|`, "|") }

// instead says what is tried in place of an operator.
var instead = map[token.Token][]string{
	token.EQL: {"!="}, token.NEQ: {"=="},
	token.LSS: {"<=", ">="}, token.LEQ: {"<", ">"}, token.GTR: {">=", "<="}, token.GEQ: {">", "<"},
	token.LAND: {"||"}, token.LOR: {"&&"},
	token.ADD: {"-"}, token.SUB: {"+"}, token.MUL: {"/"}, token.QUO: {"*"}, token.REM: {"*"},
	token.AND: {"|"}, token.OR: {"&"}, token.XOR: {"&"}, token.AND_NOT: {"&"}, token.SHL: {">>"}, token.SHR: {"<<"},
	token.ADD_ASSIGN: {"-=", "="}, token.SUB_ASSIGN: {"+=", "="},
	token.MUL_ASSIGN: {"/=", "="}, token.QUO_ASSIGN: {"*=", "="}, token.REM_ASSIGN: {"*=", "="},
	token.AND_ASSIGN: {"|=", "="}, token.OR_ASSIGN: {"&=", "="}, token.XOR_ASSIGN: {"&=", "="},
	token.AND_NOT_ASSIGN: {"&=", "="}, token.SHL_ASSIGN: {">>=", "="}, token.SHR_ASSIGN: {"<<=", "="},
	token.INC: {"--"}, token.DEC: {"++"},
	token.BREAK: {"continue"}, token.CONTINUE: {"break"},
}

// changesOf lists the changes of the files of a package, which are shown by its place
// in the module. What they import is known from what was compiled of it.
func changesOf(place, home string, names []string, sources map[string][]byte, exports importer.Lookup) ([]change, error) {
	set := token.NewFileSet()
	var files []*ast.File
	for _, name := range names {
		file, err := parser.ParseFile(set, name, sources[name], parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		files = append(files, file)
	}
	info := &types.Info{Types: map[ast.Expr]types.TypeAndValue{}, Uses: map[*ast.Ident]types.Object{}, Defs: map[*ast.Ident]types.Object{}}
	config := types.Config{Importer: importer.ForCompiler(set, "gc", exports)}
	if _, err := config.Check(home, set, files, info); err != nil {
		return nil, err
	}
	var changes []change
	for i, name := range names {
		changes = append(changes, changesIn(path.Join(place, name), home, files[i], sources[name], set, info)...)
	}
	return changes, nil
}

// changesIn lists the changes of a file in the order of their places.
func changesIn(shown, home string, file *ast.File, src []byte, set *token.FileSet, info *types.Info) []change {
	f := &finder{file: shown, home: home, src: src, set: set, info: info, listed: map[ast.Stmt]bool{}}
	for _, d := range file.Decls {
		f.function = nameOf(d)
		g, ok := d.(*ast.GenDecl)
		f.constant = ok && g.Tok == token.CONST
		ast.Inspect(d, f.visit)
	}
	slices.SortStableFunc(f.found, func(a, b change) int { return a.from - b.from })
	met := map[row]int{}
	for i := range f.found {
		r := &f.found[i].row
		if met[*r]++; met[*r] > 1 {
			r.function += fmt.Sprintf(" #%d", met[*r])
		}
	}
	return f.found
}

// nameOf names a declaration: a function, a method as Type.method, or the first
// constant or variable of a group.
func nameOf(d ast.Decl) string {
	switch d := d.(type) {
	case *ast.FuncDecl:
		if d.Recv == nil {
			return d.Name.Name
		}
		t := d.Recv.List[0].Type
		for {
			switch x := t.(type) {
			case *ast.StarExpr:
				t = x.X
				continue
			case *ast.IndexExpr:
				t = x.X
				continue
			case *ast.Ident:
				return x.Name + "." + d.Name.Name
			}
			return d.Name.Name
		}
	case *ast.GenDecl:
		for _, s := range d.Specs {
			if v, ok := s.(*ast.ValueSpec); ok {
				return v.Names[0].Name
			}
		}
	}
	return "-"
}

type finder struct {
	file, function string
	home           string // the path of the package
	constant       bool   // in a declaration of constants
	src            []byte
	set            *token.FileSet
	info           *types.Info
	listed         map[ast.Stmt]bool // statements that stand in a list, where another kind can stand too
	found          []change
	edits          int
}

func (f *finder) visit(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.BlockStmt:
		f.list(n.List)
	case *ast.CaseClause:
		f.list(n.Body)
	case *ast.BinaryExpr:
		if tv := f.info.Types[n]; tv.Type == nil || tv.IsType() || n.Op == token.ADD && isText(tv.Type) {
			break // a constraint, or texts, which have no other operator
		}
		for _, other := range instead[n.Op] {
			f.put(n, n.OpPos, len(n.Op.String()), other)
			f.switchOperator(n, other)
		}
		if n.Op == token.LAND || n.Op == token.LOR {
			f.condition(n.X)
			f.condition(n.Y)
		}
	case *ast.AssignStmt:
		if n.Tok != token.ADD_ASSIGN || !isText(f.info.TypeOf(n.Lhs[0])) {
			f.operator(n, n.TokPos, n.Tok)
		}
	case *ast.IncDecStmt:
		f.operator(n, n.TokPos, n.Tok)
	case *ast.BranchStmt:
		f.operator(n, n.TokPos, n.Tok)
	case *ast.UnaryExpr:
		switch n.Op {
		case token.NOT:
			f.put(n, n.OpPos, 1, "")
			f.behind(f.edit(n.OpPos, 1, "("), f.end(n, " == "+asked+")"))
		case token.SUB:
			f.put(n, n.OpPos, 1, "+")
			f.switchNumber(n, n.OpPos, n.Op, "+")
		}
	case *ast.IfStmt:
		f.condition(n.Cond)
	case *ast.ForStmt:
		f.condition(n.Cond)
	case *ast.SwitchStmt:
		if n.Tag == nil {
			for _, c := range n.Body.List {
				for _, e := range c.(*ast.CaseClause).List {
					f.condition(e)
				}
			}
		}
	}
	return true
}

// operator tries the others in place of one that stands at a place in a node.
func (f *finder) operator(n ast.Node, at token.Pos, op token.Token) {
	for _, other := range instead[op] {
		f.put(n, at, len(op.String()), other)
		if s, ok := n.(ast.Stmt); ok && f.listed[s] && !op.IsKeyword() {
			f.switchStatement(s, at, op, other)
		}
	}
}

// condition negates what is asked by name or by call; comparisons and what they are
// joined of change by their operators.
func (f *finder) condition(e ast.Expr) {
	switch e.(type) {
	case *ast.Ident, *ast.SelectorExpr, *ast.CallExpr, *ast.IndexExpr:
		f.put(e, e.Pos(), 0, "!")
		f.behind(f.edit(e.Pos(), 0, "("), f.end(e, " != "+asked+")"))
	}
}

func (f *finder) put(n ast.Node, at token.Pos, length int, text string) {
	start, end := f.set.Position(n.Pos()).Offset, f.set.Position(n.End()).Offset
	from := f.set.Position(at).Offset
	to := from + length
	before, after := tail(string(f.src[start:from])), head(string(f.src[to:end]))
	f.found = append(f.found, change{
		row: row{
			file: f.file, function: f.function,
			was: before + string(f.src[from:to]) + after,
			now: before + text + after,
		},
		line: f.set.Position(at).Line, from: from, to: to, text: text,
	})
}

// shown is how much of either side of a change its row shows.
const shown = 40

func tail(s string) string {
	r := []rune(oneLine(s))
	return string(r[max(0, len(r)-shown):])
}

func head(s string) string {
	r := []rune(oneLine(s))
	return string(r[:min(len(r), shown)])
}

var gaps = regexp.MustCompile(`\s+`)

func oneLine(s string) string { return strings.ReplaceAll(gaps.ReplaceAllString(s, " "), "`", "'") }

// apply gives the file with the change in it.
func (c change) apply(src []byte) []byte {
	return slices.Concat(src[:c.from], []byte(c.text), src[c.to:])
}
