package rule

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestUnique: what remains of a diagram has the same form exactly when its links are
// the same, also when the table is as full as it gets.
func TestUnique(t *testing.T) {
	s := newScratch(compiled(t, &Decision{Name: "d", Facts: truthFacts("a"), State: Holds("a")}, edition{}))
	for range 3 { // each time anew
		s.reduce(linkYes)
		known := map[int32]bool{}
		for i := range int32(len(s.table) / 2) {
			form := s.unique(uint16(i%2), []int32{i / 2, -1})
			require.False(t, known[form], "%d", i)
			known[form] = true
			require.Equal(t, form, s.unique(uint16(i%2), []int32{i / 2, -1}), "%d", i)
		}
	}
}
