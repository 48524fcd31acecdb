package casefile

import (
	"fmt"
	"io"
	"strings"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// In gives the result in words, in a language.
func (r Result) In(lang string) string {
	switch r {
	case Conforms:
		return rule.Text{En: "conforms", Ru: "соответствует"}.In(lang)
	case DoesNotConform:
		return rule.Text{En: "does not conform", Ru: "не соответствует"}.In(lang)
	case NotDeterminable:
		return rule.Text{En: "undetermined", Ru: "не определено"}.In(lang)
	}
	return ""
}

// Print prints the report for people, in Russian for "ru" and in English for
// anything else, in lines of at most a hundred columns. The error is that of the
// writer.
func (r Report) Print(w io.Writer, lang string) error {
	p := &printer{lang: lang, report: &r}
	p.line(0, "%s %s, %s %s: %s", p.say("Case", "Дело"), r.Case, p.say("as of", "по состоянию на"), r.AsOf, r.Result.In(lang))
	p.timeline()
	p.duties()
	p.contracts()
	p.decisions()
	p.findings()
	_, err := io.WriteString(w, p.b.String())
	return err
}

type printer struct {
	lang   string
	report *Report
	b      strings.Builder
}

func (p *printer) say(en, ru string) string { return rule.Text{En: en, Ru: ru}.In(p.lang) }

// line prints one line, broken where it is too long.
func (p *printer) line(depth int, format string, args ...any) {
	indent := strings.Repeat("  ", depth)
	p.b.WriteString(conformance.Wrap(fmt.Sprintf(format, args...), indent, indent+"    "))
	p.b.WriteByte('\n')
}

func (p *printer) heading(en, ru string) {
	p.b.WriteByte('\n')
	p.line(0, "%s", p.say(en, ru))
}

func (p *printer) timeline() {
	p.heading("Timeline", "Ход событий")
	for _, e := range p.report.Timeline {
		p.line(1, "%s  %s", p.when(&e), e.Text.In(p.lang))
	}
	if len(p.report.Timeline) == 0 {
		p.line(1, "%s", p.say("no events", "событий нет"))
	}
}

// when gives the day of an event, or the days on which it can have happened.
func (p *printer) when(e *Entry) string {
	switch {
	case !e.Unknown:
		return e.From.String()
	case e.From.IsZero():
		return p.say("day unknown, by ", "день неизвестен, не позднее ") + e.To.String() + ":"
	case e.From == e.To:
		return e.To.String()
	}
	return fmt.Sprintf("%s %s–%s:", p.say("day unknown,", "день неизвестен,"), e.From, e.To)
}

// event finds an event by its path.
func (p *printer) event(path string) *Entry {
	return &p.report.Timeline[pathPlace(path)]
}

func (p *printer) duties() {
	p.heading("Duties", "Обязанности")
	var quiet []string
	for i := range p.report.Duties {
		d := &p.report.Duties[i]
		if d.Status == NotTriggered {
			quiet = append(quiet, d.Duty.ID)
			continue
		}
		p.duty(d)
	}
	if len(quiet) > 0 {
		p.line(1, "%s: %s", p.say("not triggered", "не возникли"), strings.Join(quiet, ", "))
	}
}

func (p *printer) duty(d *DutyReport) {
	p.line(1, "%s: %s", d.Duty.ID, d.Status.In(p.lang))
	p.line(2, "%s; %s: %s", d.Duty.What.In(p.lang), p.say("owed by", "обязан"), d.Duty.Bearer.In(p.lang))
	for i := range d.Instances {
		p.instance(d, &d.Instances[i])
	}
	if len(d.Readings) > 0 {
		p.line(2, "%s: %s", p.say("turns on the readings", "зависит от прочтений"), strings.Join(d.Readings, ", "))
	}
}

func (p *printer) instance(d *DutyReport, i *Instance) {
	parts := []string{p.from(i) + p.edition(i)}
	for _, part := range []string{p.due(d, i), p.done(i)} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	p.line(2, "- %s: %s", strings.Join(parts, ", "), p.standing(i))
	if why := p.counted(i); why != "" {
		p.line(3, "%s", why)
	}
	p.needed(i)
	if len(i.Uncertain) > 0 {
		p.line(3, "%s: %s", p.say("turns on acts whose entry into force is uncertain", "зависит от актов, день вступления которых неизвестен"), strings.Join(i.Uncertain, ", "))
	}
	if i.Certainty != "" {
		p.line(3, "%s: %s", p.say("certainty of the calendar", "достоверность календаря"), i.Certainty)
	}
}

// from says what set the instance off and when.
func (p *printer) from(i *Instance) string {
	if !i.Run[0].IsZero() {
		return fmt.Sprintf("%s–%s", i.Run[0], i.Run[1])
	}
	e := p.event(i.Trigger)
	if i.From.IsZero() {
		return e.Text.In(p.lang) + " (" + p.say("day unknown", "день неизвестен") + ")"
	}
	start := ""
	if i.Start != "" {
		s := p.event(i.Start)
		start = fmt.Sprintf(", %s %s", p.say("counted from", "срок считается с"), p.when(s))
	}
	return fmt.Sprintf("%s %s%s", p.say("from", "с"), i.From, start)
}

// edition names the text that governs the instance.
func (p *printer) edition(i *Instance) string {
	switch {
	case i.Law != "":
		return p.say(" (Law as amended by ", " (Закон в редакции ") + i.Law + ")"
	case i.Edition != "":
		return p.say(" (edition ", " (редакция ") + i.Edition + ")"
	}
	return ""
}

func (p *printer) due(d *DutyReport, i *Instance) string {
	var words string
	switch {
	case i.Beyond:
		return p.say("due after ", "срок после ") + calendar.Kazakhstan().Last().String()
	case i.Due.IsZero():
		return ""
	case d.Duty.Kind == standard.DutyNotBefore:
		words = p.say("not before ", "не ранее ") + i.Due.AddDays(1).String()
	default:
		words = p.say("due ", "срок до ") + i.Due.String()
	}
	if !i.DueLast.IsZero() {
		words += p.say(" at the earliest, ", " самое раннее, ") + i.DueLast.String() + p.say(" at the latest", " самое позднее")
	}
	return words
}

func (p *printer) done(i *Instance) string {
	switch {
	case i.Done == "":
		return ""
	case i.DoneOn.IsZero():
		return p.say("done", "исполнено") + " (" + p.say("day unknown", "день неизвестен") + ")"
	}
	return p.say("done ", "исполнено ") + i.DoneOn.String()
}

// standing gives the status with what goes with it.
func (p *printer) standing(i *Instance) string {
	words := i.Status.In(p.lang)
	switch {
	case i.LateBy > 0:
		days := fmt.Sprint(i.LateBy)
		if i.LateMost > i.LateBy {
			days = fmt.Sprintf("%d–%d", i.LateBy, i.LateMost)
		}
		return words + p.say(" by "+days+businessDays(i.LateMost), ", рабочих дней: "+days)
	case len(i.Reasons) > 0:
		reasons := make([]string, len(i.Reasons))
		for k, r := range i.Reasons {
			reasons[k] = p.reason(r)
		}
		return words + ": " + strings.Join(reasons, p.say(" or ", " или "))
	}
	return words
}

func businessDays(n int) string {
	if n == 1 {
		return " business day"
	}
	return " business days"
}

// reason says by which provision or act a duty does not apply.
func (p *printer) reason(reason string) string {
	if _, ok := standard.ActByNumber(reason); !ok {
		return reason
	}
	for _, life := range lives {
		if reason == life[1] {
			return p.say("repealed by act ", "утратила силу по акту ") + reason
		}
	}
	return p.say("only from act ", "лишь с акта ") + reason
}

// counted explains a due day that is not simply the next days in a row: which days
// the period took, and which it passed over.
func (p *printer) counted(i *Instance) string {
	var taken, passed []string
	plain := true
	for _, c := range i.Counted {
		day := c.Date.String()
		if c.Kind != calendar.Working {
			day += " (" + p.kind(c.Kind) + ")"
		}
		if c.Counts {
			taken = append(taken, day)
			plain = plain && (c.Kind != calendar.TransferredWorking || len(i.Counted) == 1)
			continue
		}
		passed = append(passed, day)
		plain = false
	}
	if plain {
		return ""
	}
	why := p.say("counted: ", "засчитаны: ") + strings.Join(taken, ", ")
	if len(passed) > 0 {
		why += p.say("; passed over: ", "; пропущены: ") + strings.Join(passed, ", ")
	}
	return why
}

func (p *printer) kind(k calendar.Kind) string {
	name := k.Name()
	words := []rune(rule.Text{En: name.En, Ru: name.Ru}.In(p.lang))
	return strings.ToLower(string(words[:1])) + string(words[1:])
}

// needed names what is missing; of paragraph 13-1 it says what it is for.
func (p *printer) needed(i *Instance) {
	if len(i.Needed) == 0 {
		return
	}
	names := make([]string, len(i.Needed))
	party := false
	for k, n := range i.Needed {
		names[k] = n.Name + " (" + n.Path + ")"
		party = party || n.Path == "facts.pre_trial_investigation_started" || n.Path == "facts.recognised_injured_party"
	}
	p.line(3, "%s: %s", p.say("needed", "нужно знать"), strings.Join(names, ", "))
	if party {
		p.line(3, "%s", p.say(
			"paragraph 13-1 may make this needless: list these events or state the facts as false",
			"пункт 13-1 может сделать это излишним: внесите эти события или укажите факты как false"))
	}
}

func (p *printer) contracts() {
	if len(p.report.Contracts) == 0 {
		return
	}
	p.heading("Contracts", "Договоры")
	for _, c := range p.report.Contracts {
		p.line(1, "%s", p.contract(&c))
	}
}

func (p *printer) contract(c *Contract) string {
	day := p.when(p.event(c.Path))
	parts := []string{p.say("concluded ", "заключён ") + strings.TrimSuffix(day, ":")}
	add := func(en, ru string) { parts = append(parts, p.say(en, ru)) }
	if c.Months > 0 {
		add(fmt.Sprintf("extended by %d months", c.Months), fmt.Sprintf("продлён на %d мес.", c.Months))
	}
	if c.Suspended > 0 {
		add(fmt.Sprintf("longer by %d days in health facilities", c.Suspended), fmt.Sprintf("длиннее на %d дн. в учреждениях здравоохранения", c.Suspended))
	}
	if !c.LastDay.IsZero() {
		add(fmt.Sprintf("term to %s", c.LastDay), fmt.Sprintf("срок до %s", c.LastDay))
		if c.LastDay != c.Expires {
			add(fmt.Sprintf("nominally to %s", c.Expires), fmt.Sprintf("номинально до %s", c.Expires))
		}
	}
	if !c.Latest.IsZero() {
		add(fmt.Sprintf("with every extension to %s", c.Latest), fmt.Sprintf("со всеми продлениями до %s", c.Latest))
	}
	if c.Err != nil {
		add("term not computed: "+string(c.Err.Kind), "срок не вычислен: "+string(c.Err.Kind))
	}
	if c.Ended != "" {
		day := strings.TrimSuffix(p.when(p.event(c.Ended)), ":")
		add("ended "+day, "окончен "+day)
	}
	return strings.Join(parts, "; ")
}

func (p *printer) decisions() {
	if len(p.report.Decisions) == 0 {
		return
	}
	p.heading("Decisions", "Решения")
	for i := range p.report.Decisions {
		p.decision(&p.report.Decisions[i])
	}
}

func (p *printer) decision(d *Decision) {
	def := p.definition(d.Name)
	on := d.On.String()
	if d.On.IsZero() {
		on = p.say("on a day that is not known", "в неизвестный день")
	}
	p.line(1, "%s, %s: %s", d.Name, on, p.state(d))
	p.line(2, "%s", def.Question.In(p.lang))
	for _, part := range []struct {
		title string
		names []string
	}{
		{p.say("edition", "редакция"), listOf(d.Answer.Edition)},
		{p.say("Law 114-IV as amended by", "Закон 114-IV в редакции"), listOf(d.Answer.Law)},
		{p.say("because of", "основания"), d.Answer.Reasons},
		{p.say("outcomes", "последствия"), p.outcomes(d.Answer.Outcomes)},
		{p.say("from", "из фактов"), p.facts(def, d.Facts)},
		{p.say("values", "значения"), p.values(d.Answer.Values)},
		{p.say("still needed", "ещё нужно знать"), d.Answer.Needed},
		{p.say("presumed", "принято по презумпции"), d.Answer.Presumed},
		{p.say("turns on the readings", "зависит от прочтений"), d.Answer.Readings},
		{p.say("turns on a person's judgement", "зависит от оценки человека"), d.Answer.Judgements},
		{p.say("turns on acts whose entry into force is uncertain", "зависит от актов, день вступления которых неизвестен"), d.Answer.Uncertain},
	} {
		if len(part.names) > 0 {
			p.line(2, "%s: %s", part.title, strings.Join(part.names, ", "))
		}
	}
}

// listOf gives a list of a word, or none.
func listOf(word string) []string {
	if word == "" {
		return nil
	}
	return []string{word}
}

func (p *printer) definition(name string) *rule.Decision {
	d, err := conformance.DecisionByName(name)
	if err != nil {
		return &rule.Decision{Name: name}
	}
	return d.Def()
}

// state gives the answer in words. Not met with nothing but something to wait for
// means not yet.
func (p *printer) state(d *Decision) string {
	switch {
	case d.Err != nil:
		return p.say("no answer, ", "ответа нет, ") + string(d.Err.Kind)
	case d.On.IsZero():
		return p.say("the day is needed", "нужно знать день")
	case d.Answer.State == rule.NotMet && waits(d.Answer.Outcomes):
		return p.say("not yet", "пока нет")
	}
	return d.Answer.State.In(p.lang)
}

func waits(outcomes []string) bool {
	waiting := false
	for _, o := range outcomes {
		switch {
		case strings.HasPrefix(o, "await-"):
			waiting = true
		case o != "provide-general-services":
			return false
		}
	}
	return waiting
}

func (p *printer) outcomes(ids []string) []string {
	words := make([]string, len(ids))
	for i, id := range ids {
		words[i] = id
		if t, ok := standard.OutcomeNamed(id); ok {
			words[i] = t.In(p.lang)
		}
	}
	return words
}

func (p *printer) facts(def *rule.Decision, facts []Fact) []string {
	words := make([]string, len(facts))
	for i, f := range facts {
		words[i] = p.fact(&def.Facts[def.FactIndex(f.Name)], &f)
	}
	return words
}

func (p *printer) fact(def *rule.Fact, f *Fact) string {
	words := def.Yes.In(p.lang)
	switch {
	case !f.Value.Known():
		words += ": " + p.say("unknown", "неизвестно")
	case def.Type == rule.TruthType && !f.Value.Bool():
		words = def.No.In(p.lang)
	case def.Type != rule.TruthType:
		words += ": " + f.Value.String()
	}
	if f.Bound {
		words += p.say(" (as the days allow)", " (насколько позволяют дни)")
	}
	if f.From != "" {
		words += " [" + f.From + "]"
	}
	return words
}

func (p *printer) values(values []rule.Entry) []string {
	words := make([]string, len(values))
	for i, v := range values {
		words[i] = v.Name + " " + v.Value.String()
		if n := len(v.Value.Items()); n > 3 {
			words[i] = fmt.Sprintf("%s: %d", v.Name, n)
		}
	}
	return words
}

func (p *printer) findings() {
	p.heading("Findings", "Замечания")
	if len(p.report.Findings) == 0 {
		p.line(1, "%s", p.say("none", "нет"))
	}
	for _, f := range p.report.Findings {
		perhaps := ""
		if !f.Certain {
			perhaps = p.say(" (perhaps: a day is not known)", " (возможно: день неизвестен)")
		}
		p.line(1, "%s: %s%s [%s]", f.Ref, f.Text.In(p.lang), perhaps, strings.Join(f.Paths, ", "))
	}
}
