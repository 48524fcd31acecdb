package peers

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// days lie between any two acts that the four decisions ask for.
var days = []string{"2016-04-10", "2018-02-06", "2021-08-10", "2022-03-01", "2022-07-20", "2022-09-20", "2022-11-01"}

// draw gives a request at random, in which each fact is known with a probability: on
// one of the days with the readings as they are, or on the last with one exchanged.
func draw(random *rand.Rand, decision string, known float64) (*request, error) {
	r := &request{Decision: decision, On: days[random.IntN(len(days))], Facts: map[string]any{}, Readings: map[string]string{}}
	facts, err := factsOf(decision)
	if err != nil {
		return nil, err
	}
	for i := range facts {
		if random.Float64() < known {
			r.Facts[facts[i].Name] = drawValue(random, &facts[i])
		} else if facts[i].Presumed.Known() {
			r.Facts[facts[i].Name] = "unknown"
		}
	}
	if random.IntN(2) == 0 {
		reading := textReadings[random.IntN(len(textReadings))]
		options := readingOptions(reading)
		r.On, r.Readings[reading] = days[len(days)-1], options[random.IntN(len(options))]
	}
	return r, nil
}

func drawValue(random *rand.Rand, f *rule.Fact) any {
	switch f.Type {
	case rule.CountType:
		return float64([]int{0, 3, 4, 72, 73}[random.IntN(5)])
	case rule.OptionType:
		return f.Options[random.IntN(len(f.Options))]
	}
	return random.IntN(4) == 0
}

// tally counts how the answers of an engine differ from those of pana.
type tally struct{ cases, state, reasons, needed int }

func (n *tally) count(want, got Answer) {
	n.cases++
	switch {
	case want.State != got.State:
		n.state++
	case !slices.Equal(want.Reasons, got.Reasons):
		n.reasons++
	case !slices.Equal(want.Needed, got.Needed):
		n.needed++
	}
}

// compareAt draws cases and has an engine and pana answer each.
func compareAt(t *testing.T, e Engine, decision string, known float64, cases int) tally {
	random := rand.New(rand.NewPCG(1, 2))
	var n tally
	for range cases {
		r, err := draw(random, decision, known)
		require.NoError(t, err)
		line, err := json.Marshal(r)
		require.NoError(t, err)
		reply := conformance.Decide(line)
		require.Nil(t, reply.Err, "%s", line)
		want := Answer{reply.Answer.State.String(), reply.Answer.Reasons, reply.Answer.Needed}
		got, err := ask(e, r)
		require.NoError(t, err, "%s", line)
		n.count(want, got)
		if known == 1 {
			require.Empty(t, difference(want, got), "%s", line)
		}
		if got.State != Undetermined {
			require.Equal(t, want.State, got.State, "%s", line)
		}
	}
	return n
}

// While everything is known, every engine answers as pana does, whatever the day and
// the readings. While half is unknown it never settles what pana leaves open or settles
// otherwise; the log says how often it leaves open what is settled, and how often its
// reasons or the facts that it asks for are others.
func TestRandomCases(t *testing.T) {
	for _, e := range Engines() {
		for _, decision := range decisions {
			if _, err := source(decision, e.Sources); err != nil {
				continue
			}
			t.Run(e.Name+"/"+decision, func(t *testing.T) {
				compareAt(t, e, decision, 1, 200)
				n := compareAt(t, e, decision, 0.5, 400)
				t.Logf("half-unknown %s %s: cases %d, state %d, reasons %d, needed %d",
					decision, e.Name, n.cases, n.state, n.reasons, n.needed)
			})
		}
	}
}

func readingOptions(id string) []string {
	r, err := standard.ReadingByID(id)
	if err != nil {
		return nil
	}
	var options []string
	for o := range r.Options() {
		options = append(options, o.ID)
	}
	return options
}
