package rule

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestConcurrentUse asks one compiled decision from many goroutines, each with
// requests of its own, and compares with what one alone was told. It is for the
// race detector.
func TestConcurrentUse(t *testing.T) {
	c := speedCompiled(t)
	var vectors []*Vector
	var want []Answer
	for i := range 16 {
		v := speedVector(t, c.Decision(), func(fact int) bool { return fact%16 != i && fact%5 != i%5 })
		vectors, want = append(vectors, v), append(want, c.Answer(v))
	}
	var wait sync.WaitGroup
	for g := range 16 {
		wait.Go(func() {
			for round := range 40 {
				i := (g + round) % len(vectors)
				if diff := compareAnswers(want[i], c.Answer(vectors[i])); diff != "" {
					t.Errorf("another answer than alone:\n%s", diff)
				}
				if core := c.Core(vectors[i]); core.State != want[i].State || core.Needed.Len() != len(want[i].Needed) {
					t.Errorf("another core than alone: %v", core.State)
				}
				trace := c.Trace(vectors[i])
				c.Decision().AppendJSON(trace.AppendJSON(nil))
			}
		})
	}
	wait.Wait()
}

// TestConcurrentEdits: a decision is read, edited and compiled from many
// goroutines.
func TestConcurrentEdits(t *testing.T) {
	d := speedDecision()
	var wait sync.WaitGroup
	for range 4 {
		wait.Go(func() {
			edited, hits := d.Edit(Edit{Kind: Strike, At: "p06(4)"}, Edit{Kind: Insert, At: "p1", Into: "identification", Part: Holds("minor")})
			if hits[0] != 1 || hits[1] != 1 {
				t.Errorf("hits %v", hits)
			}
			_, err := Compile(edited, edition{}, speedWorld())
			require.NoError(t, err)
		})
	}
	wait.Wait()
}
