package effect

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/pana-kz/pana/standard/rule"
)

// The form of an effect in JSON, version 1: schemas/effect.json describes it. Edits
// are named by their place, from 1.
type (
	document struct {
		Version      int            `json:"version"`
		Draft        string         `json:"draft,omitempty"`
		Before       string         `json:"before"`
		After        string         `json:"after"`
		On           string         `json:"on"`
		Entry        string         `json:"entry,omitempty"`
		Verdict      Verdict        `json:"verdict"`
		Separated    bool           `json:"separated"`
		Edits        []docEdit      `json:"edits"`
		Remarks      []docRemark    `json:"remarks"`
		Parameters   []docParameter `json:"parameters"`
		Provisions   []docProvision `json:"provisions"`
		Decisions    []docDecision  `json:"decisions"`
		Deadlines    []docDeadline  `json:"deadlines"`
		Spans        []docSpan      `json:"spans"`
		Posts        []docPost      `json:"posts"`
		Services     []docItem      `json:"services"`
		Requirements []docItem      `json:"requirements"`
	}
	docEdit struct {
		Op          string     `json:"op"`
		Address     string     `json:"address"`
		Touches     []string   `json:"touches"`
		Decisions   []string   `json:"decisions"`
		Together    []docJoint `json:"together"`
		Overlaps    []docJoint `json:"overlaps"`
		Overwritten int        `json:"overwritten_by,omitempty"`
	}
	docJoint struct {
		Decision string `json:"decision"`
		With     []int  `json:"with"`
	}
	docRemark struct {
		Kind  RemarkKind `json:"kind"`
		Edits []int      `json:"edits"`
		Words rule.Text  `json:"words"`
	}
	docParameter struct {
		Address string    `json:"address"`
		From    *string   `json:"from"`
		To      *string   `json:"to"`
		Meaning rule.Text `json:"meaning"`
		Edits   []int     `json:"edits"`
	}
	docProvision struct {
		Ref string `json:"ref"`
		Did string `json:"did"`
	}
	docDecision struct {
		Decision  string      `json:"decision"`
		Question  rule.Text   `json:"question"`
		Verdict   Verdict     `json:"verdict"`
		Edits     []int       `json:"edits"`
		Together  []int       `json:"together"`
		Touching  []int       `json:"touching"`
		Separated bool        `json:"separated"`
		Readings  []string    `json:"readings"`
		Changes   []docChange `json:"changes"`
	}
	docChange struct {
		Verdict Verdict     `json:"verdict"`
		State   *docMove    `json:"state,omitempty"`
		Gained  []string    `json:"gained"`
		Lost    []string    `json:"lost"`
		Values  []docValue  `json:"values"`
		Cited   []string    `json:"cited"`
		Uncited []string    `json:"uncited"`
		When    [][]docWhen `json:"when,omitempty"`
		More    bool        `json:"more,omitempty"`
		Where   *rule.Text  `json:"where,omitempty"`
		Words   *docWords   `json:"words,omitempty"`
		Edits   []int       `json:"edits"`
		Case    *docCase    `json:"case,omitempty"`
	}
	docMove struct {
		From string `json:"from"`
		To   string `json:"to"`
	}
	docValue struct {
		Name string          `json:"name"`
		From json.RawMessage `json:"from"`
		To   json.RawMessage `json:"to"`
	}
	docWhen struct {
		Fact   string            `json:"fact,omitempty"`
		Is     []json.RawMessage `json:"is,omitempty"`
		Ranges [][2]int64        `json:"ranges,omitempty"`
		Rule   string            `json:"rule,omitempty"`
		Others string            `json:"others_of,omitempty"`
		Met    *bool             `json:"met,omitempty"`
	}
	docWords struct {
		En []string `json:"en"`
		Ru []string `json:"ru"`
	}
	docCase struct {
		Request docRequest `json:"request"`
		Before  docAnswer  `json:"before"`
		After   docAnswer  `json:"after"`
	}
	docRequest struct {
		Decision string          `json:"decision"`
		On       string          `json:"on"`
		Facts    json.RawMessage `json:"facts"`
	}
	docAnswer struct {
		State    string          `json:"state"`
		Outcomes []string        `json:"outcomes"`
		Reasons  []string        `json:"reasons"`
		Needed   []string        `json:"needed"`
		Values   json.RawMessage `json:"values"`
	}
	docDeadline struct {
		Duty    string    `json:"duty"`
		What    rule.Text `json:"what"`
		Had     bool      `json:"before"`
		Has     bool      `json:"after"`
		From    *string   `json:"from"`
		To      *string   `json:"to"`
		Verdict Verdict   `json:"verdict"`
		Edits   []int     `json:"edits"`
		Shift   *docShift `json:"shift,omitempty"`
	}
	docShift struct {
		Days   int      `json:"days"`
		Least  int      `json:"least"`
		Median int      `json:"median"`
		Most   int      `json:"most"`
		Counts [][2]int `json:"counts"`
		Worst  struct {
			From   string `json:"from"`
			Before string `json:"before"`
			After  string `json:"after"`
		} `json:"worst"`
	}
	docSpan struct {
		Span  string    `json:"span"`
		Title rule.Text `json:"title"`
		Shift *docShift `json:"shift"`
	}
	docPost struct {
		Post string  `json:"post"`
		Of   string  `json:"of"`
		From int64   `json:"from_heads"`
		To   int64   `json:"to_heads"`
		Was  *string `json:"before"`
		Is   *string `json:"after"`
	}
	docItem struct {
		Ref    string `json:"ref"`
		Gained bool   `json:"gained"`
		Edits  []int  `json:"edits"`
	}
)

// JSON gives the effect as a JSON document on one line, without the line's end.
func (e *Effect) JSON() ([]byte, error) {
	d := document{
		Version: 1, Draft: e.Name, Before: e.Before, After: e.After, On: e.On.String(), Verdict: e.Verdict, Separated: e.Separated,
		Edits: each(e.Edits, docOfEdit), Remarks: each(e.Remarks, docOfRemark), Parameters: each(e.Parameters, docOfParameter),
		Provisions: each(e.Provisions, func(p Provision) docProvision { return docProvision{string(p.Ref), string(p.Did)} }),
		Decisions:  each(e.Decisions, docOfDecision), Deadlines: each(e.Deadlines, docOfDeadline),
		Spans: each(e.Spans, func(s Span) docSpan { return docSpan{s.Name, s.Title, docOfShift(s.Shift)} }),
		Posts: each(e.Posts, func(p Post) docPost {
			return docPost{p.Post, p.Of, p.Heads.From, p.Heads.To, optional(p.From), optional(p.To)}
		}),
		Services: each(e.Services, docOfItem), Requirements: each(e.Requirements, docOfItem),
	}
	if !e.Entry.IsZero() {
		d.Entry = e.Entry.String()
	}
	text, err := json.Marshal(d)
	if err != nil {
		return nil, fmt.Errorf("effect: %w", err)
	}
	return text, nil
}

// each turns a list into another one, which is never null.
func each[T, U any](list []T, one func(T) U) []U {
	made := make([]U, len(list))
	for i, item := range list {
		made[i] = one(item)
	}
	return made
}

// places counts edits from one.
func places(edits []int) []int { return each(edits, func(i int) int { return i + 1 }) }

// names gives a list that is never null.
func names(list []string) []string { return append([]string{}, list...) }

// optional gives null for what is not there.
func optional(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func docOfEdit(e Edit) docEdit {
	return docEdit{
		Op: string(e.Edit.Op), Address: string(e.Edit.Address), Touches: names(e.Touches), Decisions: names(e.Decisions),
		Together: each(e.Together, docOfJoint), Overlaps: each(e.Overlaps, docOfJoint), Overwritten: e.Overwritten,
	}
}

func docOfJoint(j Joint) docJoint { return docJoint{j.Decision, places(j.With)} }

func docOfRemark(r Remark) docRemark { return docRemark{r.Kind, places(r.Edits), r.Words} }

func docOfParameter(p Parameter) docParameter {
	return docParameter{string(p.Address), optional(p.From), optional(p.To), p.Meaning, places(p.Edits)}
}

func docOfItem(i Item) docItem { return docItem{string(i.Ref), i.Gained, places(i.Edits)} }

func docOfDecision(d Decision) docDecision {
	return docDecision{
		Decision: d.Name, Question: d.Question, Verdict: d.Verdict, Edits: places(d.Causes), Together: places(d.Together),
		Touching: places(d.Touching), Separated: d.Separated,
		Readings: names(d.Readings), Changes: each(d.Changes, func(c Change) docChange { return docOfChange(&d, c) }),
	}
}

func docOfChange(d *Decision, c Change) docChange {
	made := docChange{
		Verdict: c.Verdict, Gained: names(c.Gained), Lost: names(c.Lost), Cited: names(c.Cited), Uncited: names(c.Uncited),
		Values: each(c.Values, func(v rule.ValueChange) docValue { return docValue{v.Name, raw(v.From), raw(v.To)} }),
		More:   c.More, Edits: places(c.Causes), Case: docOfCase(c.Case),
	}
	if c.From != c.To {
		made.State = &docMove{c.From.String(), c.To.String()}
	}
	if c.Where.En != "" {
		made.Where = &c.Where
		return made
	}
	made.Words = &docWords{}
	for _, clause := range c.When {
		made.When = append(made.When, each(clause, docOfLetter))
		made.Words.En = append(made.Words.En, words{lang: "en"}.clause(d, clause))
		made.Words.Ru = append(made.Words.Ru, words{lang: "ru"}.clause(d, clause))
	}
	return made
}

func docOfLetter(l rule.Letter) docWhen {
	w := docWhen{Fact: l.Fact, Rule: l.Rule, Others: l.Others}
	for _, v := range l.Values {
		w.Is = append(w.Is, raw(v))
	}
	for _, s := range l.Ranges {
		w.Ranges = append(w.Ranges, [2]int64{s.From, s.To})
	}
	if l.Fact == "" {
		w.Met = &l.Met
	}
	return w
}

// raw gives a value in JSON, null for none.
func raw(v rule.Value) json.RawMessage {
	if !v.Known() {
		return json.RawMessage("null")
	}
	return v.AppendJSON(nil)
}

func docOfCase(c *Case) *docCase {
	if c == nil {
		return nil
	}
	return &docCase{docRequest{c.Decision, c.On, rule.AppendEntries(nil, c.Facts)}, docOfAnswer(&c.Before), docOfAnswer(&c.After)}
}

func docOfAnswer(a *rule.Answer) docAnswer {
	return docAnswer{a.State.String(), names(a.Outcomes), names(a.Reasons), names(a.Needed), rule.AppendEntries(nil, a.Values)}
}

func docOfDeadline(d Deadline) docDeadline {
	return docDeadline{
		Duty: d.Duty.ID, What: d.Duty.What, Had: d.Had, Has: d.Has, From: optional(d.From), To: optional(d.To),
		Verdict: d.Verdict, Edits: places(d.Edits), Shift: docOfShift(d.Shift),
	}
}

func docOfShift(s *Shift) *docShift {
	if s == nil {
		return nil
	}
	made := &docShift{Days: s.Days, Least: s.Least, Median: s.Median, Most: s.Most}
	made.Counts = each(s.Counts, func(c Count) [2]int { return [2]int{c.Shift, c.Days} })
	made.Worst.From, made.Worst.Before, made.Worst.After = s.Worst.From.String(), s.Worst.Before.String(), s.Worst.After.String()
	return made
}

// Vector gives a case as a vector that can be added to the suite: the request with
// the answer that the draft makes, its id made of the draft's name.
func (e *Effect) Vector(d *Decision, c *Change, n int) ([]byte, error) {
	if c.Case == nil {
		return nil, fmt.Errorf("effect: the change has no case")
	}
	kind := "boundary"
	if c.Case.After.State == rule.NotMet {
		kind = "negative"
	}
	refs := slices.Clone(c.Case.After.Reasons)
	expect := struct {
		State    string                     `json:"state"`
		Outcomes []string                   `json:"outcomes"`
		Reasons  []string                   `json:"reasons"`
		Needed   []string                   `json:"needed"`
		Values   map[string]json.RawMessage `json:"values,omitempty"`
		Absent   []string                   `json:"absent,omitempty"`
	}{
		State: c.Case.After.State.String(), Outcomes: names(c.Case.After.Outcomes), Reasons: names(c.Case.After.Reasons), Needed: names(c.Case.After.Needed),
		Values: map[string]json.RawMessage{},
	}
	for _, v := range c.Values {
		if v.To.Known() {
			expect.Values[v.Name] = raw(v.To)
		} else {
			expect.Absent = append(expect.Absent, v.Name)
		}
	}
	text, err := json.Marshal(struct {
		ID        string     `json:"id"`
		Title     rule.Text  `json:"title"`
		Refs      []string   `json:"refs"`
		Authority string     `json:"authority"`
		Kind      string     `json:"kind"`
		Request   docRequest `json:"request"`
		Expect    any        `json:"expect"`
		Why       string     `json:"why"`
	}{
		ID:    fmt.Sprintf("%s-%s-%d", e.Name, d.Name, n),
		Title: rule.Text{En: d.Name + ": " + words{lang: "en"}.what(c), Ru: d.Name + ": " + words{lang: "ru"}.what(c)},
		Refs:  names(refs), Authority: "text", Kind: kind,
		Request: docOfCase(c.Case).Request, Expect: expect,
		Why: "The smallest case that the draft " + e.Name + " decides otherwise.",
	})
	if err != nil {
		return nil, fmt.Errorf("effect: %w", err)
	}
	return text, nil
}
