package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"io/fs"
	"iter"
	"maps"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/pana-kz/pana/eligibility"
	"github.com/pana-kz/pana/staffing"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
	"github.com/pana-kz/pana/termination"
)

// A pair is a name with the file that it stands in.
type pair struct{ name, file string }

// An entry is what rests on one provision.
type entry struct {
	ref               string
	rules, properties []pair
	vectors           []string
}

// index gathers entries by provision.
type index map[string]*entry

func (x index) at(ref string) *entry {
	if x[ref] == nil {
		x[ref] = &entry{ref: ref}
	}
	return x[ref]
}

// table gives the source of the table for a module.
func table(module fs.FS) ([]byte, error) {
	x := index{}
	for _, add := range []func(fs.FS) error{x.addRules, x.addProperties, x.addVectors} {
		if err := add(module); err != nil {
			return nil, err
		}
	}
	entries := slices.SortedFunc(maps.Values(x), func(a, b *entry) int {
		return standard.Ref(a.ref).Compare(standard.Ref(b.ref))
	})
	for _, e := range entries {
		if !citable(e.ref) {
			return nil, fmt.Errorf("%q is no provision; rules %v, tests %v, vectors %v", e.ref, e.rules, e.properties, e.vectors)
		}
	}
	return render(entries)
}

// citable reports whether a provision is part of the text, or belongs to an act that
// is only cited.
func citable(ref string) bool {
	r := standard.Ref(ref)
	if _, ok := standard.ProvisionByRef(r); ok {
		return true
	}
	switch r.Act() {
	case "l480", "civil", "criteria":
		return true
	}
	return false
}

// rulePackages are the folders in which decisions stand.
var rulePackages = []string{"eligibility", "staffing", "termination", "standard"}

// addRules adds every decision to the provisions that it rests on: those that it
// names, those of its conditions, those of its facts. A duty rests on the decision
// due, what is attested on the checklist.
func (x index) addRules(module fs.FS) error {
	files, err := decisionFiles(module)
	if err != nil {
		return err
	}
	for d := range decisions() {
		def := d.Def()
		file, ok := files[def.Name]
		if !ok {
			return fmt.Errorf("the decision %s stands in no file", def.Name)
		}
		for ref := range restsOn(def) {
			x.at(ref).addRule(pair{def.Name, file})
		}
	}
	for d := range standard.Duties() {
		x.at(string(d.Ref())).addRule(pair{"due", "standard/duties.go"})
	}
	for r := range standard.Requirements() {
		x.at(string(r.Ref)).addRule(pair{"checklist", "standard/checklist.go"})
	}
	return nil
}

func (e *entry) addRule(p pair) {
	if !slices.Contains(e.rules, p) {
		e.rules = append(e.rules, p)
	}
}

func decisions() iter.Seq[*standard.Decision] {
	return func(yield func(*standard.Decision) bool) {
		for _, of := range []iter.Seq[*standard.Decision]{
			eligibility.Decisions(), staffing.Decisions(), termination.Decisions(),
			slices.Values([]*standard.Decision{standard.Due()}),
		} {
			for d := range of {
				if !yield(d) {
					return
				}
			}
		}
	}
}

// restsOn yields the provisions that a decision rests on; some more than once.
func restsOn(d *rule.Decision) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, cite := range d.Cites {
			if !yield(cite) {
				return
			}
		}
		for address := range d.Addresses() {
			if !yield(string(standard.Address(address).Ref())) {
				return
			}
		}
		for i := range d.Facts {
			if cite := d.Facts[i].Cite; cite != "" && !yield(cite) {
				return
			}
		}
	}
}

// decisionFiles finds the file of each decision: where a rule.Decision with its name
// is written.
func decisionFiles(module fs.FS) (map[string]string, error) {
	files := map[string]string{}
	for _, dir := range rulePackages {
		list, err := fs.Glob(module, dir+"/*.go")
		if err != nil {
			return nil, err
		}
		for _, file := range list {
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			parsed, err := parse(module, file)
			if err != nil {
				return nil, err
			}
			for name := range decisionsIn(parsed) {
				files[name] = file
			}
		}
	}
	return files, nil
}

func parse(module fs.FS, file string) (*ast.File, error) {
	source, err := fs.ReadFile(module, file)
	if err != nil {
		return nil, err
	}
	return parser.ParseFile(token.NewFileSet(), file, source, parser.SkipObjectResolution)
}

// decisionsIn yields the names of the decisions that a file writes out.
func decisionsIn(file *ast.File) iter.Seq[string] {
	return func(yield func(string) bool) {
		for n := range ast.Preorder(file) {
			lit, ok := n.(*ast.CompositeLit)
			if !ok {
				continue
			}
			of, ok := lit.Type.(*ast.SelectorExpr)
			if !ok || of.Sel.Name != "Decision" {
				continue
			}
			if name, ok := nameIn(lit); ok && !yield(name) {
				return
			}
		}
	}
}

// nameIn gives the field Name of a literal.
func nameIn(lit *ast.CompositeLit) (string, bool) {
	for _, field := range lit.Elts {
		member, ok := field.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		key, isName := member.Key.(*ast.Ident)
		value, isText := member.Value.(*ast.BasicLit)
		if isName && isText && key.Name == "Name" {
			name, err := strconv.Unquote(value.Value)
			return name, err == nil
		}
	}
	return "", false
}

// addProperties adds every property test of the module to the paragraph, article or
// annex in its name.
func (x index) addProperties(module fs.FS) error {
	return fs.WalkDir(module, ".", func(file string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && file != "." && (strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata"):
			return fs.SkipDir
		case d.IsDir() || !strings.HasSuffix(file, "_test.go"):
			return nil
		}
		parsed, err := parse(module, file)
		if err != nil {
			return err
		}
		for _, decl := range parsed.Decls {
			test, ok := decl.(*ast.FuncDecl)
			if !ok || test.Recv != nil {
				continue
			}
			if ref, ok := provisionOf(test.Name.Name); ok {
				e := x.at(ref)
				e.properties = append(e.properties, pair{test.Name.Name, path.Clean(file)})
			}
		}
		return nil
	})
}

// testNames are the ways in which a property test is named after a provision:
// TestP43_…, TestP13_1_… for an inserted paragraph, TestAnnex5_…, TestLawA15_….
var testNames = []struct{ opens, cites string }{
	{"P", "p"}, {"Annex", "annex"}, {"LawA", "law:a"}, {"Order", "order:"},
	{"CivilA", "civil:a"}, {"L480A", "l480:a"}, {"Criteria", "criteria:"},
}

var numbers = regexp.MustCompile(`^0*([1-9][0-9]*)(?:_([1-9][0-9]*))?_`)

// provisionOf gives the paragraph, article or annex that a test is named after. Two
// numbers are an inserted one where the text has it, and otherwise a unit with a
// part of it.
func provisionOf(test string) (ref string, ok bool) {
	rest, ok := strings.CutPrefix(test, "Test")
	if !ok {
		return "", false
	}
	for _, named := range testNames {
		tail, ok := strings.CutPrefix(rest, named.opens)
		m := numbers.FindStringSubmatch(tail)
		if !ok || m == nil {
			continue
		}
		if inserted := named.cites + m[1] + "-" + m[2]; m[2] != "" {
			if _, ok := standard.ProvisionByRef(standard.Ref(inserted)); ok {
				return inserted, true
			}
		}
		return named.cites + m[1], true
	}
	return "", false
}

// addVectors adds the vectors of the suite to the provisions that they cite.
func (x index) addVectors(module fs.FS) error {
	files, err := fs.Glob(module, "conformance/vectors/*.json")
	if err != nil {
		return err
	}
	for _, file := range files {
		if name := path.Base(file); name == "schema.json" || name == "manifest.json" {
			continue
		}
		text, err := fs.ReadFile(module, file)
		if err != nil {
			return err
		}
		var vectors []struct {
			ID   string
			Refs []string
		}
		if err := json.Unmarshal(text, &vectors); err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		for _, v := range vectors {
			for _, ref := range v.Refs {
				x.at(ref).addVector(v.ID)
			}
		}
	}
	return nil
}

// addVector adds a vector, once where it cites the provision twice.
func (e *entry) addVector(id string) {
	if last := len(e.vectors) - 1; last < 0 || e.vectors[last] != id {
		e.vectors = append(e.vectors, id)
	}
}

// render writes the entries as Go, one line for each kind of thing.
func render(entries []*entry) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString("// Code generated by indexgen; DO NOT EDIT.\n\npackage conformance\n\n")
	b.WriteString("// restTable is what rests on each provision, in the order of the text.\n")
	b.WriteString("var restTable = []Resting{\n")
	for _, e := range entries {
		fmt.Fprintf(&b, "{\nref: %q,\n", e.ref)
		writePairs(&b, "rules", "RuleSource", e.rules)
		writePairs(&b, "properties", "Property", e.properties)
		if e.vectors != nil {
			b.WriteString("vectors: []string{\n")
			for _, id := range e.vectors {
				fmt.Fprintf(&b, "%q,\n", id)
			}
			b.WriteString("},\n")
		}
		b.WriteString("},\n")
	}
	b.WriteString("}\n")
	return format.Source(b.Bytes())
}

func writePairs(b *bytes.Buffer, field, typ string, pairs []pair) {
	if pairs == nil {
		return
	}
	fmt.Fprintf(b, "%s: []%s{\n", field, typ)
	for _, p := range pairs {
		fmt.Fprintf(b, "{%q, %q},\n", p.name, p.file)
	}
	b.WriteString("},\n")
}
