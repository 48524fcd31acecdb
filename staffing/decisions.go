package staffing

import (
	"iter"
	"slices"

	"github.com/pana-kz/pana/standard"
)

// Decisions yields every decision of the package.
func Decisions() iter.Seq[*standard.Decision] {
	return slices.Values([]*standard.Decision{staffing})
}
