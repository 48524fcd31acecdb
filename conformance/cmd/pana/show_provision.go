package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// provision finds a provision. One of an act that is only cited is known where a
// parameter, a reading, a decision or a vector names it.
func provision(ref standard.Ref) (standard.Provision, bool) {
	if p, ok := standard.ProvisionByRef(ref); ok {
		return p, true
	}
	switch ref.Act() {
	case "l480", "civil", "criteria":
	default:
		return standard.Provision{}, false
	}
	rests := conformance.RestsOn(ref)
	known := rest(rests) || len(parametersAt(ref, standard.Edition{})) > 0 || len(readingsAt(ref)) > 0
	return standard.Provision{
		Ref: ref, Kind: kindCited,
		Summary: rule.Text{
			En: "Cited here by its number; its text is not part of this library.",
			Ru: "Здесь цитируется по номеру; текста в этой библиотеке нет.",
		},
	}, known
}

// rest reports whether anything rests on a provision.
func rest(r conformance.Resting) bool {
	for range r.Rules() {
		return true
	}
	for range r.Vectors() {
		return true
	}
	for range r.Properties() {
		return true
	}
	return false
}

// edition gives the edition of the chosen day that holds a provision, the zero one
// where no day was chosen.
func (v *view) edition(ref standard.Ref) (standard.Edition, error) {
	if v.day.IsZero() {
		return standard.Edition{}, nil
	}
	switch ref.Act() {
	case "law":
		return standard.OnLaw(v.day)
	case "order":
		return standard.OnOrder(v.day)
	}
	return standard.On(v.day)
}

// stands reports whether a provision was part of the text on the chosen day.
func (v *view) stands(p standard.Provision) bool {
	if v.day.IsZero() || p.Kind == kindCited {
		return true
	}
	_, ok := p.On(v.day)
	return ok
}

// provision gives the page of a provision: its text, what it contains, and what
// hangs on it.
func (v *view) provision(p standard.Provision) (string, error) {
	e, err := v.edition(p.Ref)
	if err != nil {
		return "", err
	}
	if v.json {
		return jsonLine(v.recordOf(p, e))
	}
	return sections(v.head(p), v.particulars(p), v.parts(p.Ref), v.apparatus(p.Ref, e)), nil
}

// sections joins those parts of a page that are not empty by empty lines.
func sections(parts ...page) string {
	var texts []string
	for i := range parts {
		if text := parts[i].String(); text != "" {
			texts = append(texts, text)
		}
	}
	return strings.Join(texts, "\n")
}

// head gives the title of a provision and what it says.
func (v *view) head(p standard.Provision) (out page) {
	out.line(v.title(p))
	out.text(p.Summary.In(v.lang), "", "")
	return out
}

// particulars gives when a provision was in force, whom it binds, and what to mind.
func (v *view) particulars(p standard.Provision) (out page) {
	out.field(v.say("In force", "Действует"), v.history(p)...)
	out.field(v.say("Bearer", "Кто обязан"), p.Bearer.In(v.lang))
	out.field(v.say("Note", "Примечание"), p.Note.In(v.lang))
	return out
}

func (v *view) title(p standard.Provision) string {
	title := string(p.Ref) + " — " + kindWords(p.Kind).In(v.lang)
	if parent, ok := standard.Parent(p.Ref); ok {
		title += v.say(", in ", ", в составе ") + string(parent)
	}
	return title
}

// history gives the wordings of a provision: all of them, or that of the chosen day.
func (v *view) history(p standard.Provision) []string {
	if p.Kind == kindCited {
		return nil
	}
	if !v.day.IsZero() {
		now, ok := p.On(v.day)
		if !ok {
			return []string{fmt.Sprintf(v.say("not part of the text on %s", "%s не входит в текст"), v.day)}
		}
		line := fmt.Sprintf(v.say("on %s: ", "%s: "), v.day) + v.wording(p, now)
		if wordings := slices.Collect(p.InForce()); wordings[len(wordings)-1] != now {
			line += v.say("; the summary follows a later wording", "; изложение следует более поздней редакции")
		}
		return []string{line}
	}
	var lines []string
	for w := range p.InForce() {
		lines = append(lines, v.wording(p, w))
	}
	for _, c := range p.History {
		if c.Did == standard.Removed {
			act, _ := standard.ActByNumber(c.Act)
			lines = append(lines, act.From.String()+" "+v.say("removed by ", "исключено: ")+v.actName(c.Act))
		}
	}
	return lines
}

// wording gives the days of a wording and the act that made it.
func (v *view) wording(p standard.Provision, w standard.Validity) string {
	did := v.say("by ", "")
	for _, c := range p.History {
		if c.Act == w.By {
			did = map[standard.ChangeKind]string{
				standard.Inserted: v.say("inserted by ", "добавлено: "),
				standard.Reworded: v.say("reworded by ", "изменено: "),
			}[c.Did]
		}
	}
	return fmt.Sprintf("%s … %s, %s%s%s", w.From, w.To.AddDays(-1), did, v.actName(w.By), v.doubt(w))
}

// doubt says how sure the first day of a wording is; nothing where it is certain.
func (v *view) doubt(w standard.Validity) string {
	act, _ := standard.ActByNumber(w.By)
	switch {
	case act.Doubtful():
		return fmt.Sprintf(v.say(" (the first possible day; the last is %s)", " (первый возможный день; последний %s)"), act.Latest)
	case w.Sure == standard.Derived:
		return v.say(" (the day is derived)", " (день установлен косвенно)")
	case w.Sure == standard.Earliest:
		return v.say(" (the first possible day)", " (первый возможный день)")
	}
	return ""
}

// parts gives what a provision contains, indented as deep as it lies.
func (v *view) parts(ref standard.Ref) (out page) {
	var below []standard.Provision
	for p := range standard.Under(ref) {
		if p.Ref != ref && v.stands(p) {
			below = append(below, p)
		}
	}
	v.tree(&out, below, standard.Level(ref)+1)
	return out
}

// tree sets provisions with their summaries, one under the other, those of a level
// at the left edge and deeper ones indented.
func (v *view) tree(out *page, list []standard.Provision, level int) {
	width := 0
	for _, p := range list {
		width = max(width, 2*(standard.Level(p.Ref)-level)+len(p.Ref)+2)
	}
	for _, p := range list {
		indent := strings.Repeat("  ", 1+standard.Level(p.Ref)-level)
		out.text(p.Summary.In(v.lang), padTo(indent+string(p.Ref), width+2), strings.Repeat(" ", width+2))
	}
}

// apparatus gives what hangs on a provision: parameters, readings, duties, and what
// rests on it.
func (v *view) apparatus(ref standard.Ref, e standard.Edition) (out page) {
	out.field(v.say("Parameters", "Параметры"), v.parameterLines(parametersAt(ref, e))...)
	out.field(v.say("Readings", "Толкования"), v.readingLines(ref)...)
	out.field(v.say("Duties", "Обязанности"), v.dutyLines(ref, e)...)
	v.resting(&out, ref)
	return out
}

// parametersAt gives the parameters of a provision and of its parts: those of an
// edition or, for the zero one, all that ever were.
func parametersAt(ref standard.Ref, e standard.Edition) []standard.Parameter {
	all := e.Parameters()
	if e.Day().IsZero() {
		all = standard.Parameters()
	}
	var at []standard.Parameter
	for p := range all {
		if standard.Within(p.Address.Ref(), ref) {
			at = append(at, p)
		}
	}
	return at
}

func (v *view) parameterLines(list []standard.Parameter) []string {
	var lines []string
	for _, p := range list {
		line := fmt.Sprintf("%s = %s — %s", p.Address, p.Value, p.Meaning.In(v.lang))
		if span := v.span(p.From, p.Until); p.Until != "" || p.From != "" && p.From != firstOf(p.Address.Ref()) {
			line += " (" + span + ")"
		}
		lines = append(lines, line)
	}
	return lines
}

// firstOf is the act with which a text began, which goes without saying.
func firstOf(ref standard.Ref) string {
	if ref.Act() == "law" {
		return "114-IV"
	}
	return "138"
}

// readingsAt gives the readings whose question touches a provision: it stands in it,
// or around it.
func readingsAt(ref standard.Ref) []standard.Reading {
	var at []standard.Reading
	for r := range standard.Readings() {
		for of := range r.Refs() {
			if standard.Within(of, ref) || standard.Within(ref, of) {
				at = append(at, r)
				break
			}
		}
	}
	return at
}

func (v *view) readingLines(ref standard.Ref) []string {
	var lines []string
	for _, r := range readingsAt(ref) {
		lines = append(lines, r.ID+" = "+r.Default().ID+" — "+r.Question.In(v.lang))
	}
	return lines
}

// dutiesAt gives the duties in a provision, of an edition unless that is zero.
func dutiesAt(ref standard.Ref, e standard.Edition) []standard.Duty {
	var at []standard.Duty
	for d := range standard.Duties() {
		if standard.Within(d.Ref(), ref) && (e.Day().IsZero() || d.In(e)) {
			at = append(at, d)
		}
	}
	return at
}

func (v *view) dutyLines(ref standard.Ref, e standard.Edition) []string {
	var lines []string
	for _, d := range dutiesAt(ref, e) {
		lines = append(lines, fmt.Sprintf("%s — %s: %s; %s", d.ID, d.Bearer.In(v.lang), d.What.In(v.lang), v.period(d, e)))
	}
	return lines
}

// fewVectors are as many as a page names; the JSON form has all.
const fewVectors = 8

// resting sets what rests on a provision or, where nothing does, on the unit that it
// is a part of.
func (v *view) resting(out *page, ref standard.Ref) {
	r := restsNear(ref)
	if r.Ref() != ref && rest(r) {
		out.field(v.say("As part of", "В составе"), string(r.Ref()))
	}
	out.field(v.say("Decisions", "Решения"), strings.Join(ruleNames(r), ", "))
	out.field(v.say("Properties", "Свойства"), strings.Join(propertyNames(r), ", "))
	vectors := slices.Collect(r.Vectors())
	if len(vectors) == 0 {
		return
	}
	line := fmt.Sprintf("%d: %s", len(vectors), strings.Join(vectors[:min(fewVectors, len(vectors))], ", "))
	if more := len(vectors) - fewVectors; more > 0 {
		line += fmt.Sprintf(v.say(" and %d more (--json lists them)", " и ещё %d (весь список с --json)"), more)
	}
	out.field(v.say("Vectors", "Векторы"), line)
}

// restsNear gives what rests on a provision or, where no decision and no vector
// does, on the nearest unit around it.
func restsNear(ref standard.Ref) conformance.Resting {
	own := conformance.RestsOn(ref)
	for r := own; ; {
		for range r.Rules() {
			return r
		}
		for range r.Vectors() {
			return r
		}
		parent, ok := r.Ref().Parent()
		if !ok {
			return own
		}
		r = conformance.RestsOn(parent)
	}
}

// ruleNames names decisions, each with its files.
func ruleNames(r conformance.Resting) []string {
	var list []string
	files := map[string][]string{}
	for s := range r.Rules() {
		if files[s.Decision] == nil {
			list = append(list, s.Decision)
		}
		files[s.Decision] = append(files[s.Decision], s.File)
	}
	for i, decision := range list {
		list[i] += " (" + strings.Join(files[decision], ", ") + ")"
	}
	return list
}

func propertyNames(r conformance.Resting) []string {
	var list []string
	for p := range r.Properties() {
		list = append(list, p.Test)
	}
	return list
}

// book gives the whole text in summaries.
func (v *view) book() (string, error) {
	if v.json {
		var records []provisionRecord
		for p := range standard.Provisions() {
			if v.stands(p) {
				records = append(records, recordProvision(p))
			}
		}
		return jsonArray(records)
	}
	var parts []page
	var list []standard.Provision
	flush := func() {
		var out page
		v.tree(&out, list, 1)
		parts, list = append(parts, out), nil
	}
	for p := range standard.Provisions() {
		if !v.stands(p) {
			continue
		}
		if standard.Level(p.Ref) == 0 {
			flush()
		}
		list = append(list, p)
	}
	flush()
	return sections(parts...), nil
}

// found gives the provisions in which the words occur in one of the languages. None
// is no error but exits as a no.
func (v *view) found() (string, error) {
	var hits []standard.Provision
	for _, lang := range []string{"en", "ru"} {
		for p := range standard.Search(v.search, lang) {
			if v.stands(p) {
				hits = append(hits, p)
			}
		}
	}
	slices.SortFunc(hits, func(a, b standard.Provision) int { return a.Ref.Compare(b.Ref) })
	hits = slices.CompactFunc(hits, func(a, b standard.Provision) bool { return a.Ref == b.Ref })
	var err error
	if len(hits) == 0 {
		err = exit(exitNo)
	}
	if v.json {
		var records []provisionRecord
		for _, p := range hits {
			records = append(records, recordProvision(p))
		}
		text, failed := jsonArray(records)
		if failed != nil {
			return "", failed
		}
		return text, err
	}
	var out page
	for _, p := range hits {
		out.text(p.Summary.In(v.lang), padTo(string(p.Ref), margin+2)+" ", strings.Repeat(" ", margin+3))
	}
	if len(hits) == 0 {
		out.line(fmt.Sprintf(v.say("Nothing contains: %s", "Не найдено: %s"), v.search))
	}
	return out.String(), err
}

// provisionRecord is a provision as JSON.
type provisionRecord struct {
	Ref     string           `json:"ref"`
	Parent  *string          `json:"parent"` // null for a chapter, an annex, a point of the order
	Kind    string           `json:"kind"`
	Summary rule.Text        `json:"summary"`
	InForce []validityRecord `json:"in_force"`
	Bearer  *rule.Text       `json:"bearer"` // null where nobody owes anything
	Notes   []rule.Text      `json:"notes"`
}

// validityRecord is a wording as JSON: from ≤ day < to.
type validityRecord struct {
	From      string `json:"from"`
	To        string `json:"to"`
	By        string `json:"by"`
	Certainty string `json:"certainty"`
}

func recordProvision(p standard.Provision) provisionRecord {
	r := provisionRecord{
		Ref: string(p.Ref), Kind: string(p.Kind), Summary: p.Summary,
		InForce: []validityRecord{}, Notes: []rule.Text{},
	}
	if parent, ok := standard.Parent(p.Ref); ok {
		name := string(parent)
		r.Parent = &name
	}
	if p.Bearer != (rule.Text{}) {
		bearer := p.Bearer
		r.Bearer = &bearer
	}
	if p.Note != (rule.Text{}) {
		r.Notes = append(r.Notes, p.Note)
	}
	for w := range p.InForce() {
		r.InForce = append(r.InForce, validityRecord{w.From.String(), w.To.String(), w.By, string(w.Sure)})
	}
	return r
}

// pageRecord is the page of a provision as JSON.
type pageRecord struct {
	provisionRecord
	On         string            `json:"on,omitempty"`
	Stands     bool              `json:"stands"` // part of the text on that day
	Parameters []addressRecord   `json:"parameters"`
	Readings   []string          `json:"readings"`
	Duties     []string          `json:"duties"`
	RestsOn    string            `json:"rests_on"` // the unit of which decisions, properties and vectors are told
	Decisions  []ruleRecord      `json:"decisions"`
	Properties []propertyRecord  `json:"properties"`
	Vectors    []string          `json:"vectors"`
	Parts      []provisionRecord `json:"parts"`
}

type ruleRecord struct {
	Decision string `json:"decision"`
	File     string `json:"file"`
}

type propertyRecord struct {
	Test string `json:"test"`
	File string `json:"file"`
}

func (v *view) recordOf(p standard.Provision, e standard.Edition) pageRecord {
	rests := restsNear(p.Ref)
	r := pageRecord{
		provisionRecord: recordProvision(p),
		On:              v.on,
		Stands:          v.stands(p),
		RestsOn:         string(rests.Ref()),
		Vectors:         slices.Collect(rests.Vectors()),
	}
	for _, at := range parametersAt(p.Ref, e) {
		r.Parameters = append(r.Parameters, recordParameter(at))
	}
	for _, at := range readingsAt(p.Ref) {
		r.Readings = append(r.Readings, at.ID)
	}
	for _, at := range dutiesAt(p.Ref, e) {
		r.Duties = append(r.Duties, at.ID)
	}
	for s := range rests.Rules() {
		r.Decisions = append(r.Decisions, ruleRecord(s))
	}
	for s := range rests.Properties() {
		r.Properties = append(r.Properties, propertyRecord(s))
	}
	for part := range standard.Under(p.Ref) {
		if part.Ref != p.Ref && v.stands(part) {
			r.Parts = append(r.Parts, recordProvision(part))
		}
	}
	return r
}
