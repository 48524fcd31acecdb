package termination_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
	"github.com/pana-kz/pana/termination"
)

func edition(t testing.TB, year int, month time.Month, day int) standard.Edition {
	t.Helper()
	ed, err := standard.On(calendar.MustDate(year, month, day))
	require.NoError(t, err)
	return ed
}

// reading chooses an option of a reading.
func reading(t testing.TB, ed standard.Edition, id, option string) standard.Edition {
	t.Helper()
	chosen, err := ed.With(id, option)
	require.NoError(t, err)
	return chosen
}

func decision(t testing.TB, name string) *standard.Decision {
	t.Helper()
	for d := range termination.Decisions() {
		if d.Def().Name == name {
			return d
		}
	}
	t.Fatalf("there is no decision %s", name)
	return nil
}

// said is what a paragraph says of facts that are all known. Outcomes and reasons
// are bits, in the order of the lists of its plain.
type said struct {
	state             rule.State
	outcomes, reasons uint
}

// plain is a paragraph told plainly: facts that hold or do not, and what it says
// of every complete set of them.
type plain struct {
	facts, outcomes, reasons []string
	judged                   []int // facts that a person has to judge, by place
	says                     func(holds []bool) said
}

// judgement is what can be said while facts are unknown: what all completions have
// in common, the citations of each of them, and the facts on which two differ.
type judgement struct {
	said
	cited        uint // by any completion
	needed, also uint // facts that matter for the state, and for state or outcomes
}

// judge gives the judgement for every state of knowledge. The digits of the place,
// base three and the first fact last, are 0 for unknown, 1 for no, 2 for yes.
func (p *plain) judge() []judgement {
	n := len(p.facts)
	power := make([]int, n+1)
	power[0] = 1
	for i := range n {
		power[i+1] = 3 * power[i]
	}
	all := make([]judgement, power[n])
	holds := make([]bool, n)
	for place := power[n] - 1; place >= 0; place-- { // what is known stands behind what is not
		var unknown []int
		for i := range n {
			digit := place / power[i] % 3
			holds[i] = digit == 2
			if digit == 0 {
				unknown = append(unknown, i)
			}
		}
		if unknown == nil {
			s := p.says(holds)
			all[place] = judgement{said: s, cited: s.reasons}
			continue
		}
		first := unknown[0]
		j := both(&all[place+power[first]], &all[place+2*power[first]])
		for _, i := range unknown[1:] { // the first fact matters as it does once another is known
			other := both(&all[place+power[i]], &all[place+2*power[i]])
			j.needed |= other.needed & (1 << first)
			j.also |= other.also & (1 << first)
		}
		if len(unknown) == 1 {
			no, yes := all[place+power[first]].said, all[place+2*power[first]].said
			if no.state != yes.state {
				j.needed |= 1 << first
			}
			if no.state != yes.state || no.outcomes != yes.outcomes {
				j.also |= 1 << first
			}
		}
		all[place] = j
	}
	return all
}

// both gives what two states of knowledge have in common.
func both(a, b *judgement) judgement {
	j := *a
	if a.state != b.state {
		j.state = rule.Undetermined
	}
	j.outcomes &= b.outcomes
	j.reasons &= b.reasons
	j.cited |= b.cited
	j.needed |= b.needed
	j.also |= b.also
	return j
}

// requireAll holds the answer to every state of knowledge against the paragraph.
func (p *plain) requireAll(t *testing.T, ask func(known []rule.Truth) rule.Answer) {
	t.Helper()
	known := make([]rule.Truth, len(p.facts))
	all := p.judge()
	for place, want := range all {
		if place%oneIn > 0 {
			continue
		}
		rest := place
		for i := range known {
			known[i] = rule.Truth(rest % 3)
			rest /= 3
		}
		got := ask(known)
		if wrong := p.compare(&want, &got); wrong != "" {
			t.Fatalf("%v known as %v: %s", p.facts, known, wrong)
		}
		if judgements := p.judgements(all, place, known); !slices.Equal(got.Judgements, judgements) {
			t.Fatalf("%v known as %v: judgements %v, want %v", p.facts, known, got.Judgements, judgements)
		}
	}
}

// judgements names the known facts that a person judged and on which the answer
// turns: the opposite, or not knowing it, would change state or outcomes.
func (p *plain) judgements(all []judgement, place int, known []rule.Truth) []string {
	var names []string
	power := 1
	for i, fact := range p.facts {
		if known[i] != rule.Unknown && slices.Contains(p.judged, i) {
			nothing := place - int(known[i])*power
			for _, other := range []int{nothing, nothing + power, nothing + 2*power} {
				if all[other].state != all[place].state || all[other].outcomes != all[place].outcomes {
					names = append(names, fact)
					break
				}
			}
		}
		power *= 3
	}
	return names
}

// compare says how an answer differs from a judgement, or nothing. Where no
// citation is common to all completions, each of theirs is given.
func (p *plain) compare(want *judgement, got *rule.Answer) string {
	reasons := want.reasons
	if reasons == 0 {
		reasons = want.cited
	}
	if want.state == rule.Undetermined {
		reasons = 0
	}
	if got.State != want.state {
		return fmt.Sprintf("state %v, want %v", got.State, want.state)
	}
	for _, list := range []struct {
		name string
		got  []string
		from []string
		want uint
	}{
		{"outcomes", got.Outcomes, p.outcomes, want.outcomes},
		{"reasons", got.Reasons, p.reasons, reasons},
		{"needed", got.Needed, p.facts, want.needed},
		{"also needed", got.AlsoNeeded, p.facts, want.also &^ want.needed},
	} {
		if names := pick(list.from, list.want); !slices.Equal(list.got, names) {
			return fmt.Sprintf("%s %v, want %v", list.name, list.got, names)
		}
	}
	return ""
}

// pick gives the names whose bit is set.
func pick(from []string, bits uint) []string {
	var names []string
	for i, name := range from {
		if bits>>i&1 == 1 {
			names = append(names, name)
		}
	}
	return names
}

// when gives the bits of names, if something holds.
func (p *plain) when(holds bool, from []string, names ...string) uint {
	var bits uint
	for _, name := range names {
		i := slices.Index(from, name)
		if i < 0 {
			panic("the model has no " + name)
		}
		if holds {
			bits |= 1 << i
		}
	}
	return bits
}

func met(holds bool) rule.State {
	if holds {
		return rule.Met
	}
	return rule.NotMet
}

// requireComplete holds the answers to facts that are all known against the
// paragraph.
func (p *plain) requireComplete(t *testing.T, ask func(known []rule.Truth) rule.Answer) {
	t.Helper()
	holds, known := make([]bool, len(p.facts)), make([]rule.Truth, len(p.facts))
	for bits := range 1 << len(p.facts) {
		for i := range holds {
			holds[i] = bits>>i&1 == 1
			known[i] = rule.TruthOf(holds[i])
		}
		s := p.says(holds)
		got := ask(known)
		if wrong := p.compare(&judgement{said: s}, &got); wrong != "" {
			t.Fatalf("%v known as %v: %s", p.facts, known, wrong)
		}
	}
}
