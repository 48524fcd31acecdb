package peers

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"sync"

	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

//go:embed rules
var sources embed.FS

// Engine is a peer.
type Engine struct {
	Name    string
	Sources string // the extension of its files of rules

	// OnlyPartly says that the engine adds nothing to another one while everything is
	// known.
	OnlyPartly bool

	// Compile makes the rules of a decision ready for one text. It fails with
	// ErrNotWritten where the decision is not written for this engine.
	Compile func(decision string, t Text) (Rules, error)
}

// Engines gives the peers, the fastest usually first.
func Engines() []Engine {
	return []Engine{exprEngine, celEngine, cedarEngine, opaEngine, opaPartialEngine}
}

// The extensions of the files of rules.
const (
	exprSources       = "expr"
	celSources        = "cel"
	cedarSources      = "cedar"
	opaSources        = "rego"
	opaPartialSources = "partial.rego"
)

// ready keeps the rules that were made ready, since one text serves many requests.
var ready sync.Map

// Ready is Compile, done once for each text.
func (e *Engine) Ready(decision string, t Text) (Rules, error) {
	key := fmt.Sprint(e.Name, decision, t.Acts, t.Readings)
	if rules, is := ready.Load(key); is {
		return rules.(Rules), nil
	}
	rules, err := e.Compile(decision, t)
	if err == nil {
		ready.Store(key, rules)
	}
	return rules, err
}

// ErrNotWritten says that a decision is not written for an engine.
var ErrNotWritten = errors.New("the decision is not written for this engine")

// Rules is a decision made ready for one text. It is safe for concurrent use.
type Rules interface {
	// Prepare puts facts into the form that the engine takes.
	Prepare(f Facts) (Question, error)
}

// Question is a request in the form that an engine takes. It is asked by one
// goroutine at a time.
type Question interface {
	Answer() (Answer, error)
}

// Facts holds what is known: bool, int64 or string by name. A fact that is absent
// is unknown.
type Facts map[string]any

// The states of an answer.
const (
	Met          = "met"
	NotMet       = "not_met"
	Undetermined = "undetermined"
)

// Answer is what every engine answers, as far as it can.
type Answer struct {
	State   string   `json:"state"`
	Reasons []string `json:"reasons"`
	Needed  []string `json:"needed"`
}

// Text says how a decision is to be read on a day: which acts are in force, and how
// the open words are understood.
type Text struct {
	Acts     map[string]bool
	Readings map[string]string
}

// textActs are the acts that the four decisions ask for, and the name that each has
// in the rules.
var textActs = []struct{ number, name string }{
	{"325", "act_325"}, {"383", "act_383"}, {"129-VII", "act_129_vii"},
	{"480-V", "act_480_v"}, {"criteria-2021", "act_criteria_2021"},
}

// textReadings are the readings that the four decisions ask for.
var textReadings = []string{
	"scope-conflict", "non-resident-stateless", "identified-attachment", "permit-for-trafficking",
	"permit-when-directed", "injured-party-identified", "injured-party-before-325", "representative-absent",
	"children-identification", "absence-count", "insults-or-breach", "insults-and-accusations",
}

// TextOf gives the text that an edition of pana stands for.
func TextOf(ed standard.Edition) Text {
	t := Text{Acts: map[string]bool{}, Readings: map[string]string{}}
	for _, a := range textActs {
		t.Acts[a.name] = ed.InForce(a.number)
	}
	for _, reading := range textReadings {
		t.Readings[reading] = ed.Chosen(reading)
	}
	return t
}

// factsOf gives the facts of a decision in their order.
func factsOf(decision string) ([]rule.Fact, error) {
	d, err := conformance.DecisionByName(decision)
	if err != nil {
		return nil, err
	}
	return d.Def().Facts, nil
}

// source reads the rules of a decision for an engine.
func source(decision, extension string) (string, error) {
	text, err := fs.ReadFile(sources, "rules/"+decision+"."+extension)
	if errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("%s, %s: %w", decision, extension, ErrNotWritten)
	}
	return string(text), err
}

// FactsOf takes facts as JSON gives them. A fact with a presumption takes the presumed
// value where it is absent, and none where it is stated to be unknown.
func FactsOf(decision string, given map[string]any) (Facts, error) {
	facts, err := factsOf(decision)
	if err != nil {
		return nil, err
	}
	f := make(Facts, len(given))
	for i := range facts {
		name := facts[i].Name
		value, known := given[name]
		switch number, isNumber := value.(float64); {
		case isNumber:
			f[name] = int64(number)
		case known && value == "unknown":
		case known:
			f[name] = value
		case facts[i].Presumed.Known():
			f[name] = facts[i].Presumed.Text()
		}
	}
	return f, nil
}
