package conformance

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/printer"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// library lists the packages that a program may import, floor by floor.
var library = []string{
	"calendar", "standard/rule", "standard", "standard/drift", "eligibility", "staffing", "termination",
	"conformance", "conformance/casefile", "conformance/effect",
}

// What the packages export is what docs/api.txt lists, so that nothing is exported,
// renamed or taken away unnoticed. -update writes the file.
func TestAPI(t *testing.T) {
	const file = "../docs/api.txt"
	var b strings.Builder
	b.WriteString("# What the packages export, a line for each name. A test writes and compares this file.\n")
	for _, dir := range library {
		lines := exports(t, "../"+dir)
		require.NotEmpty(t, lines)
		fmt.Fprintf(&b, "\n# %s\n\n%s\n", dir, strings.Join(lines, "\n"))
	}
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(b.String()), 0o644))
		return
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	if diff := cmp.Diff(string(want), b.String()); diff != "" {
		t.Errorf("run go test ./conformance -run TestAPI -update and read what changed (-%s +got):\n%s", file, diff)
	}
}

// Every package of the module stands in the list, but for commands and what is internal.
func TestAPIListsEveryPackage(t *testing.T) {
	var found []string
	for _, dir := range packages(t) {
		if goFiles(t, "../"+dir)[0].Name.Name != "main" && !strings.Contains(dir, "internal/") && !strings.HasPrefix(dir, "conformance/cmd/") {
			found = append(found, dir)
		}
	}
	if diff := cmp.Diff(slices.Sorted(slices.Values(library)), found); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

// packages gives the folders of the module that hold Go code, in the order of the
// alphabet. A folder with a go.mod of its own is another module.
func packages(t *testing.T) []string {
	t.Helper()
	var dirs []string
	root := os.DirFS("..")
	require.NoError(t, fs.WalkDir(root, ".", func(dir string, d fs.DirEntry, err error) error {
		switch {
		case err != nil || !d.IsDir() || dir == ".":
			return err
		case strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata":
			return fs.SkipDir
		}
		if _, err := fs.Stat(root, dir+"/go.mod"); err == nil {
			return fs.SkipDir
		}
		if len(goFiles(t, "../"+dir)) > 0 {
			dirs = append(dirs, dir)
		}
		return nil
	}))
	return dirs
}

// goFiles parses the Go files of a folder that are no tests, with their comments.
func goFiles(t *testing.T, dir string) []*ast.File {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(dir, "*.go"))
	require.NoError(t, err)
	var files []*ast.File
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
		require.NoError(t, err)
		files = append(files, f)
	}
	return files
}

// exports gives a line for each name that a package exports, in the order of the
// alphabet but for constants, which stay in their order.
func exports(t *testing.T, dir string) []string {
	t.Helper()
	var constants, lines []string
	for _, file := range goFiles(t, dir) {
		for _, d := range file.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				lines = append(lines, function(d)...)
			case *ast.GenDecl:
				switch d.Tok {
				case token.CONST, token.VAR:
					constants = append(constants, values(d)...)
				case token.TYPE:
					for _, s := range d.Specs {
						lines = append(lines, typeLines(s.(*ast.TypeSpec))...)
					}
				}
			}
		}
	}
	slices.Sort(lines)
	return append(constants, lines...)
}

// function gives the line of a function or a method; nothing where it or its receiver
// is not exported.
func function(d *ast.FuncDecl) []string {
	receiver := ""
	if d.Recv != nil {
		receiver = source(d.Recv.List[0].Type)
		if !ast.IsExported(strings.TrimLeft(receiver, "*")) {
			return nil
		}
		receiver = "(" + receiver + ") "
	}
	if !d.Name.IsExported() {
		return nil
	}
	return []string{"func " + receiver + d.Name.Name + signature(d.Type)}
}

// signature gives the types of a function without the names of its parameters.
func signature(f *ast.FuncType) string {
	results := types(f.Results)
	switch len(results) {
	case 0:
		return "(" + strings.Join(types(f.Params), ", ") + ")"
	case 1:
		return "(" + strings.Join(types(f.Params), ", ") + ") " + results[0]
	}
	return "(" + strings.Join(types(f.Params), ", ") + ") (" + strings.Join(results, ", ") + ")"
}

// types gives the type of each parameter or result.
func types(list *ast.FieldList) []string {
	var all []string
	if list == nil {
		return nil
	}
	for _, f := range list.List {
		for range max(1, len(f.Names)) {
			all = append(all, source(f.Type))
		}
	}
	return all
}

// source gives an expression as it is written, on one line and a function type without
// the names of its parameters.
func source(e ast.Expr) string {
	if f, ok := e.(*ast.FuncType); ok {
		return "func" + signature(f)
	}
	var b bytes.Buffer
	if err := printer.Fprint(&b, token.NewFileSet(), e); err != nil {
		panic(err) // nothing but a bad tree can fail, and the parser gave this one
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// values gives the lines of a group of constants or variables. A constant without a
// type and a value repeats those of the one before.
func values(d *ast.GenDecl) []string {
	var lines []string
	kind := ""
	for _, s := range d.Specs {
		spec := s.(*ast.ValueSpec)
		if spec.Type != nil {
			kind = " " + source(spec.Type)
		} else if spec.Values != nil {
			kind = ""
		}
		for i, name := range spec.Names {
			last := ""
			if i < len(spec.Values) {
				last = " = " + source(spec.Values[i])
			}
			if strings.Contains(last, "iota") {
				last = ""
			}
			if name.IsExported() {
				lines = append(lines, d.Tok.String()+" "+name.Name+kind+last)
			}
		}
	}
	return lines
}

// typeLines gives the line of a type, and one for each of its exported fields or
// methods.
func typeLines(s *ast.TypeSpec) []string {
	if !s.Name.IsExported() {
		return nil
	}
	name := s.Name.Name
	head := "type " + name
	if s.TypeParams != nil {
		head += "[" + strings.Join(types(s.TypeParams), ", ") + "]"
	}
	var members *ast.FieldList
	switch t := s.Type.(type) {
	case *ast.StructType:
		head += " struct"
		members = t.Fields
	case *ast.InterfaceType:
		head += " interface"
		members = t.Methods
	default:
		if s.Assign.IsValid() {
			head += " ="
		}
		return []string{head + " " + source(t)}
	}
	lines := []string{head}
	for _, f := range members.List {
		kind := source(f.Type)
		if f.Names == nil && ast.IsExported(kind[strings.LastIndexAny(kind, ".*")+1:]) {
			lines = append(lines, "type "+name+"; embeds "+kind)
		}
		for _, member := range f.Names {
			if member.IsExported() {
				lines = append(lines, "type "+name+"; "+member.Name+" "+kind)
			}
		}
	}
	return lines
}
