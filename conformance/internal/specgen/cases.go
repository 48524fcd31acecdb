package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// A question is what a vector asks.
type question struct {
	Decision string                     `json:"decision"`
	On       string                     `json:"on"`
	Facts    map[string]json.RawMessage `json:"facts"`
	Readings map[string]string          `json:"readings"`
	Entries  map[string]string          `json:"entry_dates"`
}

// questionOf reads a request.
func questionOf(request []byte) (q question, err error) {
	err = json.Unmarshal(request, &q)
	return q, err
}

// A group is the vectors that stand under one head and ask one decision, in the order
// of the text.
type group struct {
	decision string
	vectors  []*conformance.Vector
	asked    []question
}

// cases writes the vectors that stand under a head, each where its first citation
// stands, by decision.
func (p *page) cases(h head) {
	p.examples(p.vectorsAt(func(v *conformance.Vector) bool {
		return headOf(standard.Ref(v.Refs[0])) == h.ref && !p.isRefused(v)
	}))
}

// refused writes the vectors that are no questions to the text: a name that is misspelt,
// a value that cannot be.
func (p *page) refused() {
	p.behindHeading("part/refused")
	p.paragraph(p.say("These questions cannot be asked: a name is unknown or misspelt, a value is of the wrong kind or out of bounds, or there is none. "+
		"Nothing is guessed; the answer names the place of the mistake, in brackets.",
		"Эти вопросы задать нельзя: имя неизвестно или написано с ошибкой, значение не того вида, выходит за пределы или отсутствует. "+
			"Ничего не угадывается; ответ указывает место ошибки, оно стоит в скобках."))
	p.examples(p.vectorsAt(p.isRefused))
}

// isRefused reports whether a vector is refused for what is asked, and not for what the
// text says, or no longer says, on the day of the question.
func (p *page) isRefused(v *conformance.Vector) bool {
	if v.Expect.Error == nil {
		return false
	}
	switch rule.Kind(v.Expect.Error.Kind) {
	case rule.TextUnavailable, rule.BeyondCalendar:
		return false
	case rule.NotInForce:
		return !p.known(v)
	}
	return true
}

// known reports whether a vector asks a decision for facts that it has.
func (p *page) known(v *conformance.Vector) bool {
	q, err := questionOf(v.Request)
	if err != nil {
		p.err = fmt.Errorf("%s: %w", v.ID, err)
		return false
	}
	d, err := conformance.DecisionByName(q.Decision)
	if err != nil {
		return false
	}
	for name := range q.Facts {
		if d.Def().FactIndex(name) < 0 {
			return false
		}
	}
	return true
}

// examples writes vectors by decision.
func (p *page) examples(vectors []*conformance.Vector) {
	if len(vectors) == 0 {
		return
	}
	p.fold(p.sayf("Examples: %d", "Примеры: %d", len(vectors)), func() {
		for _, g := range p.groupsOf(vectors) {
			p.group(g)
		}
	})
}

// groupsOf gathers vectors by decision.
func (p *page) groupsOf(vectors []*conformance.Vector) []*group {
	var groups []*group
	for _, v := range vectors {
		q, err := questionOf(v.Request)
		if err != nil {
			p.err = fmt.Errorf("%s: %w", v.ID, err)
			return nil
		}
		place := slices.IndexFunc(groups, func(g *group) bool { return g.decision == q.Decision })
		if place < 0 {
			place = len(groups)
			groups = append(groups, &group{decision: q.Decision})
		}
		groups[place].vectors = append(groups[place].vectors, v)
		groups[place].asked = append(groups[place].asked, q)
	}
	return groups
}

// vectorsAt gives the vectors that stand in a place, in the order of the text.
func (p *page) vectorsAt(here func(*conformance.Vector) bool) []*conformance.Vector {
	var list []*conformance.Vector
	for i := range p.vectors {
		if here(&p.vectors[i]) {
			list = append(list, &p.vectors[i])
		}
	}
	slices.SortStableFunc(list, func(a, b *conformance.Vector) int {
		return standard.Ref(a.Refs[0]).Compare(standard.Ref(b.Refs[0]))
	})
	return list
}

// group writes the vectors of a group: first what most of them share, then each with
// what is its own, under the provision that it tests.
func (p *page) group(g *group) {
	def := &rule.Decision{}
	title := p.say("No decision of this name:", "Решения с таким именем нет:") + " `" + g.decision + "`"
	if d, err := conformance.DecisionByName(g.decision); err == nil {
		def = d.Def()
		title = "**" + signs.Replace(def.Question.In(p.lang)) + "** " + names([]string{def.Name}, atDecision)
	}
	p.line("\n%s\n", title)
	common := g.common(def)
	p.wholeToll(common)
	p.paragraph(p.shared(def, common))
	at := ""
	for i, v := range g.vectors {
		if v.Refs[0] != at {
			at = v.Refs[0]
			p.line("\n*%s*\n", upper(inWords(standard.Ref(at), p.lang)))
		}
		p.vector(def, v, g.asked[i], common)
	}
}

// shared is what more than half of the vectors of a group have in common: facts, the
// day of the question, the provisions cited. Its zero value shares nothing.
type shared struct {
	facts map[string]json.RawMessage
	on    string
	cited string
}

// common gives what is shared in a group that is large enough for it to be worth it.
func (g *group) common(def *rule.Decision) shared {
	if len(g.asked) < 4 {
		return shared{}
	}
	c := shared{facts: map[string]json.RawMessage{}}
	for i := range def.Facts {
		name := def.Facts[i].Name
		if raw := mostOf(len(g.asked), func(i int) string { return string(g.asked[i].Facts[name]) }); raw != "" {
			c.facts[name] = json.RawMessage(raw)
		}
	}
	c.on = mostOf(len(g.asked), func(i int) string { return g.asked[i].On })
	c.cited = mostOf(len(g.asked), func(i int) string { return strings.Join(g.vectors[i].Expect.Reasons, " ") })
	return c
}

// mostOf gives the text that more than half of a list have; "" where there is none.
func mostOf(n int, text func(i int) string) string {
	count := map[string]int{}
	for i := range n {
		if t := text(i); t != "" {
			if count[t]++; 2*count[t] > n {
				return t
			}
		}
	}
	return ""
}

// shared words what is shared.
func (p *page) shared(def *rule.Decision, c shared) string {
	var parts []string
	if facts := p.facts(def, c.facts, nil); facts != "" {
		parts = append(parts, facts)
	}
	if c.on != "" {
		parts = append(parts, p.say("asked on ", "вопрос на ")+p.day(c.on))
	}
	if c.cited != "" {
		parts = append(parts, p.say("yes and no rest on ", "«да» и «нет» основаны на: ")+p.cited(strings.Fields(c.cited)))
	}
	if parts == nil {
		return ""
	}
	return p.say("Unless said otherwise: ", "Если не сказано иное: ") + strings.Join(parts, "; ") + "."
}

// cited cites provisions by their names, three and more in a row as from one to another.
func (p *page) cited(names []string) string { return p.items(names) }

// vector writes one vector as a sentence: given, when asked, then, because.
func (p *page) vector(def *rule.Decision, v *conformance.Vector, q question, common shared) {
	given := p.given(def, q, common)
	asked := ""
	if q.On != common.on {
		asked = p.say(", when asked on ", "; вопрос на ") + p.day(q.On)
	}
	sentence := p.sayf("Given%s%s%s, then %s.", "Дано%s%s%s. Тогда %s.", given, p.premises(q), asked, p.answer(def, v, q))
	p.line("- **%s.** %s%s <sub>%s</sub>", signs.Replace(p.say(v.Title.En, v.Title.Ru)), sentence, p.because(v, common), v.ID)
}

// given words what a question states. Where it leaves out more of the shared facts than
// it has, all that it states is told, and that this is all.
func (p *page) given(def *rule.Decision, q question, common shared) string {
	same, missing := 0, 0
	for name, raw := range common.facts {
		switch stated, ok := q.Facts[name]; {
		case !ok:
			missing++
		case string(stated) == string(raw):
			same++
		}
	}
	switch given := p.facts(def, q.Facts, common.facts); {
	case len(q.Facts) == 0:
		return p.say(" nothing", ": ничего")
	case missing > 1 && missing > same:
		return p.say(" only ", " только: ") + p.facts(def, q.Facts, nil)
	case given == "":
		return p.say(" what stands at the head of the list", ": то, что сказано в начале списка")
	default:
		return p.say(" ", ": ") + given
	}
}

// facts words the facts of a question that are not as usual, in the order of the
// decision, then those that the decision does not know.
func (p *page) facts(def *rule.Decision, facts, usual map[string]json.RawMessage) string {
	var list []string
	toll := p.toll(def, facts, usual)
	for i := range def.Facts {
		f := &def.Facts[i]
		if toll != nil && p.contraindications()[f.Name] {
			list, toll = append(list, toll...), []string{}
			continue
		}
		raw, stated := facts[f.Name]
		common, expected := usual[f.Name]
		switch {
		case stated && expected && string(raw) == string(common):
		case stated:
			list = append(list, p.fact(f, raw))
		case expected:
			list = append(list, p.say("not known: ", "неизвестно: ")+signs.Replace(f.Yes.In(p.lang)))
		}
	}
	for _, name := range slices.Sorted(maps.Keys(facts)) {
		if def.FactIndex(name) < 0 {
			list = append(list, fmt.Sprintf("`%s` = `%s`", name, facts[name]))
		}
	}
	return strings.Join(list, "; ")
}

// contraindicated is the paragraph that lists the contraindications.
const contraindicated standard.Ref = "p6"

// contraindications are the facts of the decision about contraindications, which other
// decisions ask too.
func (p *page) contraindications() map[string]bool {
	d, err := conformance.DecisionByName("contraindication")
	if err != nil {
		p.err = err
		return nil
	}
	group := map[string]bool{}
	for _, f := range d.Def().Facts {
		group[f.Name] = true
	}
	return group
}

// toll words the contraindications together where nearly all are denied and that is not
// as usual: those that there are, those that are not known, and that there is no other.
// It is nil where each is better worded by itself.
func (p *page) toll(def *rule.Decision, facts, usual map[string]json.RawMessage) []string {
	const few = 2
	var there, open []string
	own, denied, asked := 0, 0, 0
	for i := range def.Facts {
		f := &def.Facts[i]
		if !p.contraindications()[f.Name] {
			continue
		}
		asked++
		raw, stated := facts[f.Name]
		if common, expected := usual[f.Name]; stated != expected || string(raw) != string(common) {
			own++
		}
		switch {
		case !stated || string(raw) == `"unknown"`:
			open = append(open, p.say("not known: ", "неизвестно: ")+signs.Replace(f.Yes.In(p.lang)))
		case string(raw) == "false":
			denied++
		case string(raw) == "true":
			there = append(there, p.fact(f, raw))
		default:
			return nil
		}
	}
	if asked < len(p.contraindications()) || own <= few || len(there) > few || len(open) > few {
		return nil
	}
	none := p.sayf("none of the contraindications of %s", "ни одного из противопоказаний, названных в %s", p.ref(contraindicated))
	if denied < asked {
		none = p.sayf("no other contraindication of %s", "других противопоказаний, названных в %s, нет", p.ref(contraindicated))
	}
	return slices.Concat(there, open, []string{none})
}

// wholeToll keeps the contraindications together: what is shared has all of them or none.
func (p *page) wholeToll(common shared) {
	group := p.contraindications()
	all := true
	for name := range group {
		all = all && common.facts[name] != nil
	}
	if !all {
		maps.DeleteFunc(common.facts, func(name string, _ json.RawMessage) bool { return group[name] })
	}
}

// fact words one fact; what is no value of it stands as it was given.
func (p *page) fact(f *rule.Fact, raw json.RawMessage) string {
	yes := signs.Replace(f.Yes.In(p.lang))
	if string(raw) == `"unknown"` {
		return p.say("not known: ", "неизвестно: ") + yes
	}
	var value any
	if err := json.Unmarshal(raw, &value); err == nil {
		switch v := value.(type) {
		case bool:
			if f.Type == rule.TruthType {
				return p.truth(f, v)
			}
		case string:
			if words, ok := p.named(f, v); ok {
				return yes + ": " + words
			}
		case float64:
			if f.Type == rule.CountType && !strings.ContainsAny(string(raw), ".eE") {
				return yes + ": " + string(raw)
			}
		case []any:
			if f.Type == rule.ListType {
				return yes + ": " + p.numbers(raw)
			}
		case map[string]any:
			if f.Type == rule.MapType {
				return yes + ": " + p.byName(raw)
			}
		}
	}
	return fmt.Sprintf("%s: `%s`", yes, raw)
}

func (p *page) truth(f *rule.Fact, yes bool) string {
	switch {
	case yes:
		return signs.Replace(f.Yes.In(p.lang))
	case f.No.In(p.lang) == "":
		return p.say("not: ", "не: ") + signs.Replace(f.Yes.In(p.lang))
	}
	return signs.Replace(f.No.In(p.lang))
}

// named words a name or a date.
func (p *page) named(f *rule.Fact, name string) (string, bool) {
	switch f.Type {
	case rule.DateType:
		d, err := calendar.ParseDate(name)
		if err != nil {
			return "", false
		}
		return dateWords(d, p.lang), true
	case rule.OptionType:
		if slices.Contains(f.Options, name) {
			return p.option(f, name), true
		}
	}
	return "", false
}

// numbers lists the items of a list.
func (p *page) numbers(raw json.RawMessage) string {
	var items []json.RawMessage
	if err := json.Unmarshal(raw, &items); err != nil || len(items) == 0 {
		return p.say("none", "нет")
	}
	list := make([]string, len(items))
	for i, item := range items {
		list[i] = string(item)
	}
	return strings.Join(list, ", ")
}

// byName lists the entries of a map: posts with their units, rows with their points.
func (p *page) byName(raw json.RawMessage) string {
	var entries map[string]json.RawMessage
	if err := json.Unmarshal(raw, &entries); err != nil || len(entries) == 0 {
		return p.say("none", "нет")
	}
	var list []string
	for _, name := range slices.SortedFunc(maps.Keys(entries), byPost) {
		label := "`" + name + "`"
		if text, ok := optionNamed(name); ok {
			label = text.In(p.lang)
		} else if strings.Trim(name, "0123456789") == "" {
			label = p.say("row ", "строка ") + name
		}
		list = append(list, label+" "+p.decimal(string(entries[name])))
	}
	return strings.Join(list, ", ")
}

// byPost orders posts as annex 5 has them, other names by their letters.
func byPost(a, b string) int {
	posts := standard.Posts()
	if i, j := slices.Index(posts, a), slices.Index(posts, b); i != j {
		return i - j
	}
	if len(a) != len(b) && strings.Trim(a+b, "0123456789") == "" {
		return len(a) - len(b)
	}
	return strings.Compare(a, b)
}

// premises says how a question wants the text to be read, and which days of entry it
// sets.
func (p *page) premises(q question) string {
	var list []string
	for _, id := range slices.Sorted(maps.Keys(q.Readings)) {
		reading := "`" + id + "`"
		if _, err := standard.ReadingByID(id); err == nil {
			reading = link(reading, atReading+id)
		}
		list = append(list, p.sayf("reading %s as `%s`", "при толковании %s = `%s`", reading, q.Readings[id]))
	}
	for _, act := range slices.Sorted(maps.Keys(q.Entries)) {
		list = append(list, p.sayf("%s taken to be in force from %s", "%s считается введённым в действие с %s",
			actInWords(act, actName, p.lang), p.day(q.Entries[act])))
	}
	if list == nil {
		return ""
	}
	return "; " + strings.Join(list, "; ")
}

// day words a day as it stands in a question; what is none stands as it was given.
func (p *page) day(text string) string {
	d, err := calendar.ParseDate(text)
	if err != nil {
		return "`" + text + "`"
	}
	return dateWords(d, p.lang)
}

// answer words what a vector expects: the state, consequences, values, and what is
// missing or in doubt.
func (p *page) answer(def *rule.Decision, v *conformance.Vector, q question) string {
	want := &v.Expect
	if want.Error != nil {
		at := ""
		if want.Error.Path != "" {
			at = " (`" + want.Error.Path + "`)"
		}
		return p.say("**no answer**: ", "**ответа нет**: ") + words(p, errorWords, rule.Kind(want.Error.Kind),
			"kind of error") + at
	}
	state := "**" + p.state(want.State) + "**"
	if want.State == "not_applicable" && p.undated(q) {
		state = p.say("**no date**: the text states no period here", "**срока нет**: текст его здесь не устанавливает")
	}
	parts := []string{state}
	for _, o := range want.Outcomes {
		parts = append(parts, p.outcome(o))
	}
	for _, name := range slices.SortedFunc(maps.Keys(want.Values), valueOrder) {
		parts = append(parts, p.value(name, json.RawMessage(want.Values[name])))
	}
	parts = append(parts, p.listed(p.say("still to be known: ", "нужно ещё знать: "), p.needed(def, want.Needed), " / ",
		func(words string) string { return words })...)
	if want.Judgements != nil {
		parts = append(parts, p.listed(p.say("a person judges: ", "оценивает человек: "), *want.Judgements, " / ",
			func(name string) string { return p.missing(def, name) })...)
	}
	if want.Readings != nil {
		parts = append(parts, p.listed(p.say("it turns on the reading ", "зависит от толкования "), *want.Readings,
			", ", func(id string) string { return names([]string{id}, atReading) })...)
	}
	if want.Uncertain != nil {
		parts = append(parts, p.listed(p.say("uncertain because of the day in force of ",
			"не вполне надёжно: неизвестен день введения в действие "), *want.Uncertain, ", ",
			func(act string) string { return actInWords(act, actOf, p.lang) })...)
	}
	return strings.Join(parts, "; ")
}

// undated reports whether a question asks for the date of a duty that the text of the day
// has, but without a period.
func (p *page) undated(q question) bool {
	var id, trigger string
	if json.Unmarshal(q.Facts["duty"], &id) != nil || json.Unmarshal(q.Facts["trigger"], &trigger) != nil {
		return false
	}
	d, known := standard.DutyByID(id)
	day, err := calendar.ParseDate(trigger)
	if !known || err != nil {
		return false
	}
	e, err := d.On(day)
	if err != nil || !d.In(e) {
		return false
	}
	_, stated := d.PeriodIn(e)
	return !stated || d.PeriodIf != "" && string(q.Facts[d.PeriodIf]) == "false"
}

// needed words the facts that have to be known.
func (p *page) needed(def *rule.Decision, facts []string) []string {
	group := p.contraindications()
	whole := len(group) > 0
	for name := range group {
		whole = whole && slices.Contains(facts, name)
	}
	var list []string
	for _, name := range facts {
		if whole && group[name] {
			continue
		}
		list = append(list, p.missing(def, name))
	}
	if whole {
		list = append(list, p.sayf("each contraindication of %s", "каждое из противопоказаний, названных в %s", p.ref(contraindicated)))
	}
	return list
}

// listed words a list behind a title; nothing where it is empty.
func (p *page) listed(title string, list []string, separator string, word func(string) string) []string {
	if len(list) == 0 {
		return nil
	}
	worded := make([]string, len(list))
	for i, name := range list {
		worded[i] = word(name)
	}
	return []string{title + strings.Join(worded, separator)}
}

// missing words a fact that has to be known.
func (p *page) missing(def *rule.Decision, name string) string {
	i := def.FactIndex(name)
	if i < 0 {
		p.err = fmt.Errorf("%s needs the fact %q, which it does not ask", def.Name, name)
		return ""
	}
	return signs.Replace(def.Facts[i].Yes.In(p.lang))
}

// stateWords are the answers.
var stateWords = map[string]rule.Text{
	"met":            {En: "yes", Ru: "да"},
	"not_met":        {En: "no", Ru: "нет"},
	"undetermined":   {En: "open", Ru: "не установлено"},
	"not_applicable": {En: "the question does not arise", Ru: "вопрос не возникает"},
}

func (p *page) state(name string) string { return words(p, stateWords, name, "state") }

// valueOrder puts the values of an answer in the order of their words.
func valueOrder(a, b string) int { return slices.Index(valueNames, a) - slices.Index(valueNames, b) }

// valueNames is the order in which values are told.
var valueNames = []string{
	"kind", "standard", "law", "conflict", "sheet_required", "participants", "services", "addressee", "decided_by",
	"residence_matters", "choose_on_portal", "purpose", "actions", "means", "harm", "total", "band", "norm", "shortfall",
	"contracted_used", "expires", "last_day", "latest", "due", "earliest", "counted", "assumes",
}

// value words a value of an answer.
func (p *page) value(name string, raw json.RawMessage) string {
	title := words(p, valueWords, name, "value")
	if name == "counted" {
		return title + ": " + p.passedOver(raw)
	}
	return title + ": " + p.valueIn(raw)
}

// passedOver counts the days off of a count.
func (p *page) passedOver(raw json.RawMessage) string {
	var days []struct {
		Date string `json:"date"`
		As   string `json:"as"`
	}
	if err := json.Unmarshal(raw, &days); err != nil {
		p.err = err
		return ""
	}
	off := 0
	for i, day := range days {
		if !calendar.Kind(day.As).IsWorking() && i < len(days)-1 {
			off++
		}
	}
	return fmt.Sprint(off)
}

// valueIn words the value of an answer as a vector writes it.
func (p *page) valueIn(raw json.RawMessage) string {
	var value any
	if err := json.Unmarshal(raw, &value); err != nil {
		p.err = err
		return ""
	}
	switch v := value.(type) {
	case bool:
		return p.truthWord(v)
	case string:
		return p.nameIn(v)
	case []any:
		list := make([]string, len(v))
		for i, item := range v {
			list[i] = fmt.Sprint(item)
		}
		return p.itemsOrSense(list)
	case map[string]any:
		return p.byName(raw)
	}
	return p.decimal(string(raw))
}

// valueWords words a value of a rule.
func (p *page) valueWords(v rule.Value) string { return p.valueIn(json.RawMessage(v.AppendJSON(nil))) }

func (p *page) truthWord(yes bool) string {
	if yes {
		return p.say("yes", "да")
	}
	return p.say("no", "нет")
}

// nameIn words a day or a name.
func (p *page) nameIn(name string) string {
	if d, err := calendar.ParseDate(name); err == nil {
		return dateWords(d, p.lang)
	}
	return p.optionWords(name, "value")
}

// itemsOrSense words a list of an answer: provisions, bodies, or the conditions that a
// due date rests on.
func (p *page) itemsOrSense(list []string) string {
	if len(list) > 0 && p.assumed(list[0]) != "" {
		var meanings []string
		for _, id := range list {
			meanings = append(meanings, p.assumed(id))
		}
		return strings.Join(meanings, "; ")
	}
	return p.items(list)
}

// assumed gives the meaning of a condition by its name; "" where it is none.
func (p *page) assumed(id string) string {
	e, err := standard.On(exampleEnd)
	if err != nil {
		p.err = err
		return ""
	}
	for d := range standard.Duties() {
		for a := range d.Assumes(e) {
			if a.ID == id {
				return signs.Replace(a.Meaning.In(p.lang))
			}
		}
	}
	return ""
}

// because gives the reason of a vector: in English its own words, then the provisions
// that the answer cites, unless these are the shared ones. Its own words are in English
// alone; the Russian title says what the example shows.
func (p *page) because(v *conformance.Vector, common shared) string {
	cited := ""
	decided := v.Expect.State == "met" || v.Expect.State == "not_met"
	switch reasons := strings.Join(v.Expect.Reasons, " "); {
	case reasons != "" && (reasons != common.cited || !decided):
		cited = p.cited(v.Expect.Reasons)
	case reasons == "" && common.cited != "" && decided:
		cited = p.say("no provision is cited", "положения не названы")
	}
	if p.lang == "ru" {
		if cited == "" {
			return ""
		}
		return " Основание: " + cited + "."
	}
	why := " Because: " + strings.TrimSuffix(signs.Replace(v.Why), ".")
	if cited != "" {
		why += " (" + cited + ")"
	}
	return why + "."
}
