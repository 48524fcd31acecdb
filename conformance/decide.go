package conformance

import (
	"errors"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// Reply is the answer to one request, or the error that it got.
type Reply struct {
	ID     string // of the request; empty when it had none
	HasID  bool
	Answer rule.Answer
	Err    *rule.Error // nil when there is an answer
}

// Decide answers one request in its JSON form. It never fails: a request that
// cannot be answered gets a reply with an error. It is safe for concurrent use.
func Decide(line []byte) Reply {
	r, _ := decide(line)
	return r
}

// asked is a request that was understood: what its trace is made from.
type asked struct {
	decision *standard.Decision
	edition  standard.Edition
	facts    []rule.Value
}

func decide(line []byte) (Reply, *asked) {
	var q request
	formErr := readRequest(line, &q)
	reply := Reply{ID: q.id, HasID: q.hasID}
	if formErr != nil {
		reply.Err = asError(formErr)
		return reply, nil
	}
	understood, err := q.understand()
	if err == nil {
		reply.Answer, err = understood.edition.AnswerValues(understood.decision, understood.facts)
	}
	if err != nil {
		reply.Err = asError(err)
		return reply, nil
	}
	return reply, understood
}

// asError makes an error of a request out of any error, which it already is but
// for a fault of this library.
func asError(err error) *rule.Error {
	var known *rule.Error
	if errors.As(err, &known) {
		return known
	}
	return rule.Errorf(rule.BadRequest, "", "", "%v", err)
}

// understand finds what a request asks, and gives the first of its errors in the
// order: decision, date, names, values.
func (q *request) understand() (*asked, error) {
	d, err := DecisionByName(q.decision)
	if err != nil {
		return nil, err
	}
	def := d.Def()
	facts, badName, badValue := q.parseFacts(def)
	entries, badEntry := q.parseEntries()
	edition, err := editionFor(d, q.on, facts, entries)
	if errors.Is(err, &rule.Error{Kind: rule.NotInForce}) {
		return nil, err
	}
	edition, badReading, badOption := q.choose(edition)
	for _, found := range []error{badName, badReading, badValue, badOption, badEntry, err} {
		if found != nil {
			return nil, found
		}
	}
	return &asked{d, edition, facts}, nil
}

// editionFor gives the edition in which a decision is taken. Where only the entry
// dates are wrong, it gives that error with no edition.
func editionFor(d *standard.Decision, on calendar.Date, facts []rule.Value, entries []standard.Entry) (standard.Edition, error) {
	if d.EditionFor != nil {
		return d.EditionFor(on, facts, entries...)
	}
	if _, err := standard.On(on); err != nil {
		return standard.Edition{}, err
	}
	return standard.On(on, entries...)
}

// parseFacts reads the facts that can be read, and gives the first wrong name and
// the first wrong value.
func (q *request) parseFacts(def *rule.Decision) (facts []rule.Value, badName, badValue error) {
	facts = make([]rule.Value, len(def.Facts))
	for _, m := range q.facts {
		i := def.FactIndex(m.name)
		if i < 0 {
			if badName == nil {
				badName = rule.Errorf(rule.UnknownFact, "facts."+m.name, m.name, "%s has no fact of this name%s", def.Name, didYouMean(m.name, factNames(def)))
			}
			continue
		}
		if badName == nil {
			badName = unknownKey(&def.Facts[i], m.value)
		}
		v, err := parseValue(&def.Facts[i], m.value)
		if err != nil {
			if badValue == nil {
				badValue = err
			}
			continue
		}
		facts[i] = v
	}
	return facts, badName, badValue
}

func factNames(def *rule.Decision) []string {
	names := make([]string, len(def.Facts))
	for i, f := range def.Facts {
		names[i] = f.Name
	}
	return names
}

// choose applies the chosen readings, and gives the first wrong name or, where all
// names are right, the first wrong option.
func (q *request) choose(e standard.Edition) (edition standard.Edition, badName, badOption error) {
	for _, m := range q.readings {
		option, ok := text(m.value)
		if !ok {
			option = string(m.value)
		}
		changed, err := e.With(m.name, option)
		switch {
		case err == nil:
			e = changed
		case errors.Is(err, &rule.Error{Kind: rule.UnknownReading}):
			return e, err, nil
		case badOption == nil:
			badOption = err
		}
	}
	return e, badName, badOption
}

// AppendJSON appends the reply as the line that answers the request, without the
// line's end.
func (r *Reply) AppendJSON(b []byte) []byte {
	b = append(b, '{')
	if r.HasID {
		b = append(b, `"id":`...)
		b = rule.AppendQuoted(b, r.ID)
		b = append(b, ',')
	}
	if r.Err != nil {
		b = append(b, `"error":`...)
		b = appendError(b, r.Err)
		return append(b, '}')
	}
	b = r.Answer.AppendMembers(b)
	return append(b, '}')
}

func appendError(b []byte, e *rule.Error) []byte {
	b = append(b, `{"kind":`...)
	b = rule.AppendQuoted(b, string(e.Kind))
	b = append(b, `,"message":`...)
	b = rule.AppendQuoted(b, e.Message)
	b = append(b, `,"path":`...)
	b = rule.AppendQuoted(b, e.Path)
	if e.Value != "" {
		b = append(b, `,"value":`...)
		b = rule.AppendQuoted(b, e.Value)
	}
	return append(b, '}')
}
