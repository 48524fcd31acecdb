package conformance

// Legal mutants: the text with one thing read wrongly. Each is killed by a vector of
// the suite, or proven to be the same text. The matrix is docs/mutants.md and, for
// programs, mutants.json; both are checked here and written with
//
//	go test ./conformance -run TestLegalMutants -update

import (
	"bytes"
	"cmp"
	"flag"
	"fmt"
	"iter"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

var update = flag.Bool("update", false, "write the files that this test checks")

// The files that the matrix is kept in.
const (
	mutantsPage = "../docs/mutants.md"
	mutantsData = "mutants.json"
)

func TestLegalMutants(t *testing.T) {
	matrix := mutantMatrix(loadVectors(t))
	counts := map[MutantVerdict]int{}
	ids := map[string]bool{}
	for _, m := range matrix {
		counts[m.Verdict]++
		if ids[m.ID] {
			t.Errorf("two mutants have the id %q", m.ID)
		}
		ids[m.ID] = true
		if m.Verdict == Survived {
			t.Errorf("survived: %s (%s)", m.ID, m.Cite)
		}
	}
	t.Logf("%d mutants: %d killed, %d equal, %d refused", len(matrix), counts[Killed], counts[Equal], counts[Refused])
	for id := range equalByArgument {
		require.True(t, ids[id], "the argument for %q concerns no mutant", id)
	}
	for file, want := range map[string][]byte{mutantsPage: mutantsText(matrix), mutantsData: mutantsJSON(matrix)} {
		if *update {
			require.NoError(t, os.WriteFile(file, want, 0o644))
		}
		got, err := os.ReadFile(file)
		require.NoError(t, err)
		require.True(t, bytes.Equal(want, got), "%s is stale; run this test with -update", file)
	}
}

// trial is one mutant that is being held against the vectors.
type trial struct {
	LegalMutant
	reply   func(*question) (reply, bool)  // false where this mutant changes nothing for the request
	applies func(*question) bool           // which vectors could notice; nil for all
	equal   func() (MutantVerdict, string) // why it is the same text; "" where it is not, nil where nobody knows
	ignores func(member string) bool       // members of an answer that prove nothing; nil for uncertain alone
	dated   bool                           // it moves days of entry, so that uncertain counts
}

// question is a vector with what its request asks.
type question struct {
	*Vector
	asked *asked // nil where the request gets an error
	plain rule.Answer
}

func mutantMatrix(vectors []Vector) []LegalMutant {
	questions := questionsOf(vectors)
	var matrix []LegalMutant
	for _, list := range []iter.Seq[trial]{ruleTrials, parameterTrials, dutyTrials, readingTrials, entryTrials} {
		for tr := range list {
			tr.run(questions)
			matrix = append(matrix, tr.LegalMutant)
		}
	}
	return matrix
}

func questionsOf(vectors []Vector) []question {
	list := make([]question, len(vectors))
	for i := range vectors {
		list[i].Vector = &vectors[i]
		line, err := vectors[i].RequestLine()
		if err != nil {
			panic(err)
		}
		reply, understood := decide(line)
		list[i].asked, list[i].plain = understood, reply.Answer
	}
	return list
}

// run finds the first vector that kills the mutant, those that cite the provision
// before the others.
func (tr *trial) run(questions []question) {
	if was, ok := recorded[tr.ID]; ok && !*update && tr.asRecorded(was, questions) {
		return
	}
	for _, distance := range [...]int{0, 1, 2} {
		for i := range questions {
			q := &questions[i]
			if tr.distance(q) == distance && tr.asks(q) && tr.killedBy(q) {
				tr.Verdict, tr.By = Killed, q.ID
				return
			}
		}
	}
	tr.prove()
}

// prove finds out whether a mutant that no vector notices is the same text.
func (tr *trial) prove() {
	tr.Verdict = Survived
	if why := equalByArgument[tr.ID]; why != "" {
		tr.Verdict, tr.Why = Equal, why
	} else if tr.equal != nil {
		tr.Verdict, tr.Why = tr.equal()
	}
}

// recorded is the matrix as it was written, by id.
var recorded = func() map[string]LegalMutant {
	by := map[string]LegalMutant{}
	for m := range LegalMutants() {
		by[m.ID] = m
	}
	return by
}()

// asRecorded reports whether what was found when the matrix was written still holds:
// the vector kills the mutant, or it is the same text. That saves the search.
func (tr *trial) asRecorded(was LegalMutant, questions []question) bool {
	if was.Verdict != Killed {
		tr.prove()
		return tr.Verdict == was.Verdict
	}
	i := slices.IndexFunc(questions, func(q question) bool { return q.ID == was.By })
	if i < 0 || !tr.asks(&questions[i]) || !tr.killedBy(&questions[i]) {
		return false
	}
	tr.Verdict, tr.By = Killed, was.By
	return true
}

func (tr *trial) asks(q *question) bool { return tr.applies == nil || tr.applies(q) }

// distance is 0 where a vector cites the provision or a part of it, 1 where it cites
// what the provision is part of, and otherwise 2.
func (tr *trial) distance(q *question) int {
	least := 2
	for _, ref := range q.Refs {
		switch {
		case standard.Within(standard.Ref(ref), standard.Ref(tr.Cite)):
			return 0
		case standard.Within(standard.Ref(tr.Cite), standard.Ref(ref)):
			least = 1
		}
	}
	return least
}

func (tr *trial) killedBy(q *question) bool {
	if q.asked == nil && !tr.dated {
		return false
	}
	got, changed := tr.reply(q)
	if !changed {
		return false
	}
	diff := compare(&q.Expect, &got)
	ignores := tr.ignores
	if ignores == nil { // a mutant is one text; what an act in doubt changes is not asked of it
		ignores = func(member string) bool { return member == "uncertain" }
	}
	return slices.ContainsFunc(diff, func(d Difference) bool { return !ignores(d.Member) })
}

// in answers the question in another edition.
func (q *question) in(e standard.Edition) reply {
	answer, err := e.AnswerValues(q.asked.decision, q.asked.facts)
	if err != nil {
		return replyOf(Reply{Err: asError(err)})
	}
	return replyOf(Reply{Answer: answer})
}

// replyOf gives an answer as the runner reads it.
func replyOf(r Reply) reply {
	got, err := readAnswer(r.AppendJSON(nil))
	if err != nil {
		panic(err)
	}
	return *got
}

// Rules with one fault.

func ruleTrials(yield func(trial) bool) {
	for _, d := range rulesOnly() {
		for m := range d.Rules.Mutants() {
			tr := mutatedRules(d, m)
			if !yield(tr) {
				return
			}
		}
	}
}

func mutatedRules(d *standard.Decision, m rule.Mutant) trial {
	compiled := map[string]*rule.Compiled{}
	in := func(e standard.Edition) *rule.Compiled {
		key := strings.Join(inForce(e), " ")
		c, ok := compiled[key]
		if !ok {
			c, _ = rule.Compile(m.Decision, e, standard.World())
			compiled[key] = c
		}
		return c
	}
	return trial{
		LegalMutant: LegalMutant{ID: m.ID, Kind: "rule", Cite: m.Cite},
		applies:     func(q *question) bool { return q.asked != nil && q.asked.decision == d },
		reply: func(q *question) (reply, bool) {
			c := in(q.asked.edition)
			if c == nil {
				return reply{}, false
			}
			answer := c.Answer(vectorOf(q.asked))
			answer.Edition, answer.Law, answer.On = q.plain.Edition, q.plain.Law, q.plain.On
			return replyOf(Reply{Answer: answer}), true
		},
		equal: func() (MutantVerdict, string) { return sameInEveryText(d, in) },
	}
}

func vectorOf(a *asked) *rule.Vector {
	var v rule.Vector
	for i, value := range a.facts {
		if err := a.decision.Rules.Set(&v, i, value); err != nil {
			panic(err)
		}
	}
	for i, r := range standard.World().Readings {
		v.Choices[i] = uint8(slices.Index(r.Options, a.edition.Chosen(r.ID)))
	}
	return &v
}

// sameInEveryText proves by the diagrams that two versions of a decision give the same
// answers, with the same reasons, in every text that the standard can have had and
// under every choice of readings.
func sameInEveryText(d *standard.Decision, other func(standard.Edition) *rule.Compiled) (MutantVerdict, string) {
	texts := wordingsOf(d)
	for _, all := range [...]bool{false, *update} { // the defaults first: most differ there. All choices take long
		for _, e := range texts {
			c := other(e)
			if c == nil {
				return Survived, ""
			}
			for choices := range choicesOf(e.Compiled(d)) {
				k, err := rule.Compare(&choices, e.Compiled(d), c)
				if err != nil || !k.Same(0, 1) {
					return Survived, ""
				}
				if changes, err := k.Changes(0, 1); err != nil || len(changes) > 0 {
					return Survived, ""
				}
				if !all {
					break
				}
			}
		}
	}
	return Equal, "the diagrams of both are the same"
}

// wordingsOf gives one edition for each wording of a decision.
func wordingsOf(d *standard.Decision) []standard.Edition {
	k := wordings()
	at := slices.Index(k.decisions, d)
	var list []standard.Edition
	seen := map[int]bool{}
	for i, e := range k.editions {
		if w := k.wording[i][at]; !seen[w] {
			seen[w] = true
			list = append(list, e)
		}
	}
	return list
}

var wordings = sync.OnceValue(newBook)

var chosen = regexp.MustCompile(`"choose":"([^"]+)"`)

// choicesOf yields every choice of the readings that a decision uses.
func choicesOf(c *rule.Compiled) iter.Seq[rule.Choices] {
	used := map[int]bool{}
	for _, m := range chosen.FindAllSubmatch(c.Decision().AppendJSON(nil), -1) {
		used[standard.World().Reading(string(m[1]))] = true
	}
	return func(yield func(rule.Choices) bool) {
		var each func(i int, choices rule.Choices) bool
		each = func(i int, choices rule.Choices) bool {
			if i == len(standard.World().Readings) {
				return yield(choices)
			}
			options := 1
			if used[i] {
				options = len(standard.World().Readings[i].Options)
			}
			for o := range options {
				choices[i] = uint8(o)
				if !each(i+1, choices) {
					return false
				}
			}
			return true
		}
		each(0, rule.Choices{})
	}
}

// Texts with one change.

// amended is a trial of a text with one edit. The wording tells on which days it is
// made; decisions of rules are asked only where they use what is changed.
func amended(m LegalMutant, stands func(standard.Edition) bool, uses func(*standard.Decision) bool, edit standard.Edit) trial {
	a := &standard.Amendment{Name: "mutant", Changes: []standard.Edit{edit}}
	return trial{
		LegalMutant: m,
		applies: func(q *question) bool {
			return q.asked != nil && stands(q.asked.edition) && (q.asked.decision.Computed != nil || uses(q.asked.decision))
		},
		reply: func(q *question) (reply, bool) {
			after, err := q.asked.edition.Amend(a)
			if err != nil || q.asked.decision.Rules != nil && after.Ready(q.asked.decision) != nil {
				return reply{}, false
			}
			return q.in(after), true
		},
		equal: func() (MutantVerdict, string) { return refusedText(a, stands, uses) },
	}
}

// refusedText finds out whether some decision refuses the amended text.
func refusedText(a *standard.Amendment, stands func(standard.Edition) bool, uses func(*standard.Decision) bool) (MutantVerdict, string) {
	for _, e := range wordings().editions {
		if !stands(e) {
			continue
		}
		after, err := e.Amend(a)
		if err != nil {
			return Refused, asError(err).Message
		}
		for _, d := range rulesOnly() {
			if !uses(d) {
				continue
			}
			if err := after.Ready(d); err != nil {
				return Refused, asError(err).Message
			}
		}
	}
	return Survived, ""
}

func parameterTrials(yield func(trial) bool) {
	for p := range standard.Parameters() {
		for _, m := range mutantValues(p) {
			id := string(p.Address)
			if p.From != "" && p.From != "138" || p.Until != "" {
				id += " (" + strings.Join(strings.Fields(sinceUntil(p)), " ") + ")"
			}
			mutant := LegalMutant{ID: id + ": " + m.what, Kind: m.kind, Cite: string(p.Address.Ref())}
			stands := func(e standard.Edition) bool {
				now, ok := e.Parameter(string(p.Address))
				return ok && now.From == p.From && now.Until == p.Until
			}
			if !yield(amended(mutant, stands, func(d *standard.Decision) bool { return usesParameter(d, p) }, m.edit)) {
				return
			}
		}
	}
}

func sinceUntil(p standard.Parameter) string {
	s := ""
	if p.From != "" {
		s += "from " + p.From + " "
	}
	if p.Until != "" {
		s += "until " + p.Until
	}
	return s
}

// usesParameter reports whether a decision of rules compares with a parameter, or
// gives a list of it as a value.
func usesParameter(d *standard.Decision, p standard.Parameter) bool {
	text := d.Rules.AppendJSON(nil)
	if bytes.Contains(text, []byte(strconv.Quote(string(p.Address)))) {
		return true
	}
	for item := range p.Value.List() {
		if bytes.Contains(text, []byte(strconv.Quote(item))) {
			return true
		}
	}
	return false
}

type mutantValue struct {
	kind, what string
	edit       standard.Edit
}

// mutantValues: a number one step down and up, a period in every other unit, a list
// without each of its items.
func mutantValues(p standard.Parameter) []mutantValue {
	var list []mutantValue
	set := func(kind, to string) {
		if v, err := standard.ParseValue(p.Value.Kind(), to); err == nil && !v.Equal(p.Value) {
			list = append(list, mutantValue{kind, p.Value.String() + " → " + to, standard.Edit{Op: standard.OpSet, Address: p.Address, To: to}})
		}
	}
	switch p.Value.Kind() {
	case standard.CountValue:
		set("parameter", fmt.Sprint(p.Value.Count()-1))
		set("parameter", fmt.Sprint(p.Value.Count()+1))
	case standard.DecimalValue:
		set("table cell", rule.Amount(p.Value.TenThousandths()-1).String())
		set("table cell", rule.Amount(p.Value.TenThousandths()+1).String())
	case standard.PeriodValue:
		n, unit := p.Value.Period().N(), p.Value.Period().Unit()
		set("parameter", fmt.Sprintf("%d%s", n-1, unit))
		set("parameter", fmt.Sprintf("%d%s", n+1, unit))
		if unit == calendar.Hours { // where hours must make whole days
			set("parameter", fmt.Sprintf("%d%s", n-24, unit))
			set("parameter", fmt.Sprintf("%d%s", n+24, unit))
		}
		for _, other := range []calendar.Unit{calendar.Hours, calendar.Days, calendar.BusinessDays, calendar.Months, calendar.Quarters, calendar.Years} {
			if other != unit {
				set("unit", fmt.Sprintf("%d%s", n, other))
			}
		}
	case standard.ListValue:
		items := slices.Collect(p.Value.List())
		for i, item := range items {
			edit := standard.Edit{Op: standard.OpStrike, Address: standard.Address(item)}
			if p.Address.Name() != "services" {
				edit = standard.Edit{Op: standard.OpSet, Address: p.Address, To: strings.Join(slices.Delete(slices.Clone(items), i, i+1), ", ")}
			}
			list = append(list, mutantValue{"list item", "without " + item, edit})
		}
	}
	return list
}

func dutyTrials(yield func(trial) bool) {
	for d := range standard.Duties() {
		mutant := LegalMutant{ID: d.ID + ": struck", Kind: "duty", Cite: string(d.Ref())}
		edit := standard.Edit{Op: standard.OpStrike, Address: standard.Address(d.ID)}
		tr := amended(mutant, func(standard.Edition) bool { return true }, func(*standard.Decision) bool { return false }, edit)
		if d.Kind != standard.DutyImmediately && d.Kind != standard.DutyRecurring && d.Period == "" {
			tr.equal = func() (MutantVerdict, string) {
				return Equal, "the text states no period, so that due answers the same; the audit of a case asks for it"
			}
		}
		if !yield(tr) {
			return
		}
	}
}

// Readings with another default.

func readingTrials(yield func(trial) bool) {
	for r := range standard.Readings() {
		if r.ByCaller {
			continue
		}
		for o := range r.Options() {
			if o.ID == r.Default().ID {
				continue
			}
			cites := slices.Collect(r.Refs())
			tr := trial{
				LegalMutant: LegalMutant{ID: r.ID + ": " + o.ID + " by default", Kind: "reading", Cite: string(cites[0])},
				reply: func(q *question) (reply, bool) {
					e, err := q.asked.edition.With(r.ID, o.ID)
					if err != nil {
						panic(err)
					}
					return q.in(e), true
				},
				equal: func() (MutantVerdict, string) {
					if usesReading(r.ID) {
						return Survived, ""
					}
					return Equal, "no decision uses this reading; the audit of a case does"
				},
				applies: func(q *question) bool {
					return q.asked != nil && !bytes.Contains(q.Request, []byte(strconv.Quote(r.ID)))
				},
			}
			if !yield(tr) {
				return
			}
		}
	}
}

func usesReading(id string) bool {
	for d := range Decisions() {
		if d.Computed != nil && slices.Contains(d.Computed.Readings, id) ||
			d.Computed == nil && bytes.Contains(d.Rules.AppendJSON(nil), []byte(`"choose":`+strconv.Quote(id))) {
			return true
		}
	}
	return false
}

// Acts that enter into force a day earlier or later.

func entryTrials(yield func(trial) bool) {
	for act := range standard.Acts() {
		for _, move := range movesOf(act) {
			if !yield(move) {
				return
			}
		}
	}
}

// mutantsText writes the matrix for people.
func mutantsText(matrix []LegalMutant) []byte {
	var b bytes.Buffer
	b.WriteString("# Legal mutants\n\n")
	b.WriteString("Each line is the text with one thing read wrongly, and the first vector of the suite that\nnotices. A mutant that gives the same answers as the text is equal to it, and the line says why.\nThe file is generated: `go test ./conformance -run TestLegalMutants -update`.\n\n")
	b.WriteString("| kind | mutants | killed | equal | refused |\n|---|---|---|---|---|\n")
	var kinds []string
	for _, m := range matrix {
		if !slices.Contains(kinds, m.Kind) {
			kinds = append(kinds, m.Kind)
		}
	}
	count := func(kind string, v MutantVerdict) (n int) {
		for _, m := range matrix {
			if (kind == "" || m.Kind == kind) && (v == "" || m.Verdict == v) {
				n++
			}
		}
		return n
	}
	for _, kind := range append(kinds, "") {
		fmt.Fprintf(&b, "| %s | %d | %d | %d | %d |\n", cmp.Or(kind, "all"), count(kind, ""), count(kind, Killed), count(kind, Equal), count(kind, Refused))
	}
	for _, kind := range kinds {
		fmt.Fprintf(&b, "\n## %s\n\n| mutant | provision | verdict |\n|---|---|---|\n", kind)
		for _, m := range matrix {
			if m.Kind != kind {
				continue
			}
			verdict := string(m.Verdict) + ": " + m.Why
			if m.Verdict == Killed {
				verdict = "`" + m.By + "`"
			}
			fmt.Fprintf(&b, "| %s | %s | %s |\n", strings.ReplaceAll(m.ID, "|", "\\|"), m.Cite, verdict)
		}
	}
	return b.Bytes()
}
