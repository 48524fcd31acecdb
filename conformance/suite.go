package conformance

import (
	"cmp"
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/pana-kz/pana/standard/rule"
)

//go:embed vectors/*.json
var embedded embed.FS

// SuiteFS holds the vectors of this release, one file for each paragraph, and
// their schema.
func SuiteFS() fs.FS {
	vectors, err := fs.Sub(embedded, "vectors")
	if err != nil {
		panic(err) // the folder is embedded above
	}
	return vectors
}

// Vector is one request with the answer that the law demands.
type Vector struct {
	ID        string         `json:"id"`
	Title     rule.Text      `json:"title"`
	Refs      []string       `json:"refs"`
	Authority string         `json:"authority"` // text, reading or convention
	Reading   string         `json:"reading,omitempty"`
	Kind      string         `json:"kind"`           // plain, boundary, negative, undetermined, error or pair
	Pair      string         `json:"pair,omitempty"` // the other half of a minimal pair
	Request   jsontext.Value `json:"request"`
	Expect    Expectation    `json:"expect"`
	Why       string         `json:"why"`

	File string `json:"-"` // in which it stands
}

// Expectation is what an answer must say. State, outcomes, reasons and needed are
// compared whole; another list only where it is given; of the values those that
// are named.
type Expectation struct {
	Error      *ExpectedError            `json:"error,omitempty"`
	State      string                    `json:"state,omitempty"`
	Outcomes   []string                  `json:"outcomes,omitempty"`
	Reasons    []string                  `json:"reasons,omitempty"`
	Needed     []string                  `json:"needed,omitempty"`
	AlsoNeeded *[]string                 `json:"also_needed,omitempty"`
	Presumed   *[]string                 `json:"presumed,omitempty"`
	Readings   *[]string                 `json:"readings,omitempty"`
	Judgements *[]string                 `json:"judgements,omitempty"`
	Uncertain  *[]string                 `json:"uncertain,omitempty"`
	Values     map[string]jsontext.Value `json:"values,omitempty"`
	Absent     []string                  `json:"absent,omitempty"` // values that must be left out
	Edition    string                    `json:"edition,omitempty"`
	Law        string                    `json:"law,omitempty"`
	Certainty  string                    `json:"certainty,omitempty"`
}

// ExpectedError is the kind and the path of an error; its words are free.
type ExpectedError struct {
	Kind string `json:"kind"`
	Path string `json:"path"`
}

// Load reads every vector of a suite, in the order of the files and within them
// of the vectors. It fails on what is not a vector, on an id that stands twice, and
// where there is none.
func Load(suite fs.FS) ([]Vector, error) {
	files, err := fs.Glob(suite, "*.json")
	if err != nil {
		return nil, err
	}
	var all []Vector
	seen := map[string]string{}
	for _, file := range files {
		if !holdsVectors(file) {
			continue
		}
		text, err := fs.ReadFile(suite, file)
		if err != nil {
			return nil, err
		}
		var vectors []Vector
		if err := json.Unmarshal(text, &vectors, json.RejectUnknownMembers(true)); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		for i := range vectors {
			v := &vectors[i]
			v.File = file
			if v.Request.Kind() != '{' {
				return nil, fmt.Errorf("%s: the request of %q must be an object", file, v.ID)
			}
			if other, twice := seen[v.ID]; twice {
				return nil, fmt.Errorf("%s: the id %q stands in %s too", file, v.ID, other)
			}
			seen[v.ID] = file
		}
		all = append(all, vectors...)
	}
	if len(all) == 0 {
		return nil, errors.New("there are no vectors here: a suite is a folder with vector files, *.json")
	}
	return all, nil
}

// schemaFile is the JSON Schema of a vector file.
const schemaFile = "schema.json"

// Implementation answers requests: this library, or any program that speaks the
// protocol of one request and one answer a line.
type Implementation interface {
	// Answer gives the line that answers a request line. An error means that there
	// was no answer.
	Answer(ctx context.Context, request []byte) ([]byte, error)
}

// Library is this library as an [Implementation]. Its zero value is ready.
type Library struct{}

// Answer answers as [Decide] does.
func (Library) Answer(_ context.Context, request []byte) ([]byte, error) {
	reply := Decide(request)
	return reply.AppendJSON(nil), nil
}

// Status is the verdict on one vector.
type Status string

// The verdicts.
const (
	Passed  Status = "passed"
	Failed  Status = "failed"
	Skipped Status = "skipped" // the implementation says that it does not know the decision
	Errored Status = "errored" // no answer, or one that is none
)

// Verdict is how an implementation did on one vector.
type Verdict struct {
	Vector *Vector
	Status Status
	Diff   []Difference // of a failed one
	Reason string       // of a skipped or errored one
}

// Difference is one member on which answer and expectation differ.
type Difference struct {
	Member string `json:"member"`
	Want   string `json:"want"`
	Got    string `json:"got"`
}

// Report is the outcome of a run.
type Report struct {
	Verdicts []Verdict
}

// Count gives the number of verdicts with a status.
func (r *Report) Count(s Status) int {
	n := 0
	for _, v := range r.Verdicts {
		if v.Status == s {
			n++
		}
	}
	return n
}

// Run holds an implementation to a suite, vector by vector in order. It stops
// early, with the error of the context, when that ends.
func Run(ctx context.Context, suite fs.FS, impl Implementation) (*Report, error) {
	vectors, err := Load(suite)
	if err != nil {
		return nil, err
	}
	r := &Report{}
	before := ""
	for i := range vectors {
		if err := ctx.Err(); err != nil {
			return r, err
		}
		r.Verdicts = append(r.Verdicts, judge(ctx, &vectors[i], before, impl))
		before = vectors[i].ID
	}
	return r, nil
}

// judge asks one vector; before is the id of the one that was asked before it.
func judge(ctx context.Context, v *Vector, before string, impl Implementation) Verdict {
	line, err := v.RequestLine()
	if err != nil {
		return Verdict{Vector: v, Status: Errored, Reason: err.Error()}
	}
	answer, err := impl.Answer(ctx, line)
	if err != nil {
		return Verdict{Vector: v, Status: Errored, Reason: err.Error()}
	}
	got, err := readAnswer(answer)
	if err != nil {
		return Verdict{Vector: v, Status: Errored, Reason: "the answer is no answer: " + err.Error()}
	}
	if before != "" && got.ID == before {
		return Verdict{Vector: v, Status: Errored, Reason: "the answer is that to the request before: the program wrote more than one line for a request"}
	}
	if got.ID != v.ID {
		return Verdict{Vector: v, Status: Errored, Reason: fmt.Sprintf("the answer has the id %q", got.ID)}
	}
	if got.Error != nil && got.Error.Kind == "unknown-decision" && (v.Expect.Error == nil || v.Expect.Error.Kind != "unknown-decision") {
		return Verdict{Vector: v, Status: Skipped, Reason: "does not know the decision"}
	}
	if diff := compare(&v.Expect, got); len(diff) > 0 {
		return Verdict{Vector: v, Status: Failed, Diff: diff}
	}
	return Verdict{Vector: v, Status: Passed}
}

// RequestLine gives the request of the vector as a line, with its id, exactly as
// the numbers in it are written. It fails where the request is no JSON object.
func (v *Vector) RequestLine() ([]byte, error) {
	if v.Request.Kind() != '{' {
		return nil, fmt.Errorf("the request of %q must be an object", v.ID)
	}
	request := v.Request.Clone()
	if err := request.Compact(); err != nil {
		return nil, err
	}
	id, err := jsontext.AppendQuote(nil, v.ID)
	if err != nil {
		return nil, err
	}
	line := slices.Concat([]byte(`{"id":`), id)
	if len(request) > 2 {
		line = append(line, ',')
	}
	return append(line, request[1:]...), nil
}

// reply is an answer as an implementation gave it.
type reply struct {
	ID         string                    `json:"id"`
	Decision   string                    `json:"decision"`
	Error      *replyError               `json:"error"`
	Edition    string                    `json:"edition"`
	Law        string                    `json:"law"`
	Certainty  string                    `json:"certainty"`
	State      string                    `json:"state"`
	Outcomes   []string                  `json:"outcomes"`
	Reasons    []string                  `json:"reasons"`
	Needed     []string                  `json:"needed"`
	AlsoNeeded []string                  `json:"also_needed"`
	Presumed   []string                  `json:"presumed"`
	Readings   []string                  `json:"readings"`
	Judgements []string                  `json:"judgements"`
	Uncertain  []string                  `json:"uncertain"`
	Values     map[string]jsontext.Value `json:"values"`
}

type replyError struct {
	Kind    string `json:"kind"`
	Path    string `json:"path"`
	Message string `json:"message"`
	Value   string `json:"value"`
}

// String gives the error on one line.
func (e *replyError) String() string {
	s := e.Kind
	if e.Path != "" {
		s += " at " + e.Path
	}
	if e.Message != "" {
		s += ": " + e.Message
	}
	return s
}

func readAnswer(line []byte) (*reply, error) {
	var r reply
	if err := json.Unmarshal(line, &r, json.RejectUnknownMembers(true)); err != nil {
		return nil, err
	}
	return &r, nil
}

// compare lists the members on which an answer is not what is expected.
func compare(want *Expectation, got *reply) []Difference {
	c := comparer{}
	if want.Error != nil {
		if got.Error == nil {
			return []Difference{{"error", want.Error.Kind, "an answer, " + got.State}}
		}
		c.text("error.kind", want.Error.Kind, got.Error.Kind)
		c.text("error.path", want.Error.Path, got.Error.Path)
		return c.found
	}
	if got.Error != nil {
		return []Difference{{"state", want.State, "an error, " + got.Error.String()}}
	}
	c.text("state", want.State, got.State)
	c.list("outcomes", &want.Outcomes, got.Outcomes)
	c.list("reasons", &want.Reasons, got.Reasons)
	c.list("needed", &want.Needed, got.Needed)
	c.list("also_needed", want.AlsoNeeded, got.AlsoNeeded)
	c.list("presumed", want.Presumed, got.Presumed)
	c.list("readings", want.Readings, got.Readings)
	c.list("judgements", want.Judgements, got.Judgements)
	c.list("uncertain", want.Uncertain, got.Uncertain)
	for _, m := range [...]struct{ member, want, got string }{
		{"edition", want.Edition, got.Edition}, {"law", want.Law, got.Law}, {"certainty", want.Certainty, got.Certainty},
	} {
		if m.want != "" {
			c.text(m.member, m.want, m.got)
		}
	}
	c.values(want, got)
	return c.found
}

type comparer struct{ found []Difference }

func (c *comparer) text(member, want, got string) {
	if want != got {
		c.found = append(c.found, Difference{member, want, got})
	}
}

func (c *comparer) list(member string, want *[]string, got []string) {
	if want != nil && !slices.Equal(*want, got) {
		c.found = append(c.found, Difference{member, listed(*want), listed(got)})
	}
}

func listed(names []string) string {
	if len(names) == 0 {
		return "none"
	}
	return strings.Join(names, ", ")
}

func (c *comparer) values(want *Expectation, got *reply) {
	names := make([]string, 0, len(want.Values))
	for name := range want.Values {
		names = append(names, name)
	}
	slices.SortFunc(names, cmp.Compare[string])
	for _, name := range names {
		c.text("values."+name, canonical(want.Values[name]), canonical(got.Values[name]))
	}
	for _, name := range want.Absent {
		if value, ok := got.Values[name]; ok {
			c.text("values."+name, "left out", canonical(value))
		}
	}
}

// canonical gives a JSON value in one form, so that 1.0 and 1 are the same.
func canonical(v jsontext.Value) string {
	if v == nil {
		return "left out"
	}
	c := v.Clone()
	if err := c.Canonicalize(); err != nil {
		return string(v)
	}
	return string(c)
}
