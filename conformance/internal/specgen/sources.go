package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// languages are those of the specification.
var languages = []string{"en", "ru"}

// pageFile is where the page of a language stands in the module.
func pageFile(lang string) string { return "docs/specification." + lang + ".md" }

// sources is everything that the specification is written from and that the packages
// do not hand out themselves.
type sources struct {
	heads     []head
	anchored  map[standard.Ref]bool // what has a place on the page
	vectors   []conformance.Vector
	homes     map[string]standard.Ref // of decisions: the paragraph, article or annex in whose file they stand
	sentences map[string]rule.Text    // of property tests, by test
	asked     []rule.Fact             // by all decisions, in the order of the text
	askedBy   map[string][]string     // facts to decisions
}

// head is a paragraph, article, annex, chapter, preamble or point, with its parts.
type head struct {
	ref   standard.Ref
	units []standard.Provision // the whole first; empty for an act that is only cited
	cited []standard.Ref       // of an act that is only cited: the units that are cited
}

// read gathers the sources of a module.
func read(module fs.FS) (*sources, error) {
	s := &sources{anchored: map[standard.Ref]bool{}, homes: map[string]standard.Ref{}, sentences: map[string]rule.Text{}}
	var err error
	if s.vectors, err = conformance.Load(conformance.SuiteFS()); err != nil {
		return nil, err
	}
	s.readHeads()
	s.readFacts()
	if err := s.readHomes(); err != nil {
		return nil, err
	}
	return s, s.readSentences(module)
}

// readHeads puts the provisions below the units that contain them by citation, then
// the units of acts that are only cited.
func (s *sources) readHeads() {
	for p := range standard.Provisions() {
		s.anchored[p.Ref] = true
		if _, inside := p.Ref.Parent(); inside {
			last := &s.heads[len(s.heads)-1]
			last.units = append(last.units, p)
			continue
		}
		s.heads = append(s.heads, head{ref: p.Ref, units: []standard.Provision{p}})
	}
	for _, ref := range s.citedOnly() {
		if last := &s.heads[len(s.heads)-1]; headOf(ref) != last.ref {
			s.heads = append(s.heads, head{ref: headOf(ref)})
			s.anchored[headOf(ref)] = true
		}
		last := &s.heads[len(s.heads)-1]
		if ref != last.ref {
			last.cited = append(last.cited, ref)
			s.anchored[ref] = true
		}
	}
}

// citedOnly gives what is cited of acts whose text is not here, in order.
func (s *sources) citedOnly() []standard.Ref {
	var refs []standard.Ref
	add := func(ref standard.Ref) {
		if _, ours := standard.ProvisionByRef(ref); !ours && ref.Valid() {
			refs = append(refs, ref)
		}
	}
	for ref := range conformance.Indexed() {
		add(ref)
	}
	for r := range standard.Readings() {
		for ref := range r.Refs() {
			add(ref)
		}
	}
	for i := range standard.Interpretations() {
		for ref := range i.Refs() {
			add(ref)
		}
	}
	for p := range standard.Parameters() {
		add(p.Address.Ref())
	}
	for i := range s.vectors {
		for _, ref := range s.vectors[i].Expect.Reasons {
			add(standard.Ref(ref))
		}
	}
	slices.SortFunc(refs, standard.Ref.Compare)
	return slices.Compact(refs)
}

// headOf gives the paragraph, article or annex that contains a provision.
func headOf(ref standard.Ref) standard.Ref {
	for parent, ok := ref.Parent(); ok; parent, ok = ref.Parent() {
		ref = parent
	}
	return ref
}

// readFacts gathers the facts of all decisions, and who asks them.
func (s *sources) readFacts() {
	s.askedBy = map[string][]string{}
	for d := range conformance.Decisions() {
		for _, f := range d.Def().Facts {
			if s.askedBy[f.Name] == nil {
				s.asked = append(s.asked, f)
			}
			s.askedBy[f.Name] = append(s.askedBy[f.Name], d.Def().Name)
		}
	}
	slices.SortStableFunc(s.asked, func(a, b rule.Fact) int { return standard.Ref(a.Cite).Compare(standard.Ref(b.Cite)) })
}

// homeNames finds the paragraph, article or annex in the name of a file of rules, as in
// p43_expulsion.go, law_a06_situation.go, annex5_staffing.go.
var homeNames = regexp.MustCompile(`^(law_a|annex|p)0*([1-9][0-9]*)_`)

// readHomes finds for each decision the provision after which its file is named; for
// one whose file is named otherwise the first that it cites.
func (s *sources) readHomes() error {
	for ref := range conformance.Indexed() {
		for r := range conformance.RestsOn(ref).Rules() {
			if m := homeNames.FindStringSubmatch(path.Base(r.File)); m != nil {
				s.homes[r.Decision] = standard.Ref(strings.ReplaceAll(m[1], "_", ":") + m[2])
			}
		}
	}
	for d := range conformance.Decisions() {
		def := d.Def()
		if s.homes[def.Name] == "" {
			s.homes[def.Name] = headOf(standard.Ref(def.Cites[0]))
		}
		if home := s.homes[def.Name]; !s.anchored[home] {
			return fmt.Errorf("the decision %s has its home in %s, which is no provision", def.Name, home)
		}
	}
	return nil
}

// readSentences reads what each property test of the index says in its doc comment.
func (s *sources) readSentences(module fs.FS) error {
	read := map[string]bool{}
	for ref := range conformance.Indexed() {
		for p := range conformance.RestsOn(ref).Properties() {
			if !read[p.File] {
				read[p.File] = true
				if err := s.readTests(module, p.File); err != nil {
					return err
				}
			}
			switch words, ok := s.sentences[p.Test]; {
			case !ok:
				return fmt.Errorf("%s: there is no %s; the index of what rests on a provision is stale", p.File, p.Test)
			case words.En == "" || words.Ru == "":
				return fmt.Errorf("%s: the comment of %s is not a sentence in English and one in Russian", p.File, p.Test)
			}
		}
	}
	return nil
}

// readTests reads the comments of the tests in a file.
func (s *sources) readTests(module fs.FS, file string) error {
	source, err := fs.ReadFile(module, file)
	if err != nil {
		return err
	}
	parsed, err := parser.ParseFile(token.NewFileSet(), file, source, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return err
	}
	for _, decl := range parsed.Decls {
		if test, ok := decl.(*ast.FuncDecl); ok && test.Recv == nil {
			s.sentences[test.Name.Name] = tongues(test.Doc.Text())
		}
	}
	return nil
}

// tongues parts a comment into its English and its Russian lines.
func tongues(comment string) rule.Text {
	var en, ru []string
	for line := range strings.Lines(comment) {
		line = strings.TrimSpace(line)
		switch {
		case line == "":
		case strings.ContainsFunc(line, func(r rune) bool { return unicode.Is(unicode.Cyrillic, r) }):
			ru = append(ru, line)
		default:
			en = append(en, line)
		}
	}
	return rule.Text{En: strings.Join(en, " "), Ru: strings.Join(ru, " ")}
}
