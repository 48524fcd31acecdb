package eligibility

import (
	"iter"
	"slices"

	"github.com/pana-kz/pana/standard"
)

// Decisions yields every decision of the package, in the order of the text.
func Decisions() iter.Seq[*standard.Decision] {
	return slices.Values([]*standard.Decision{
		stayKind, personalScope, contraindication, evaluationSheet, identification, interview, admission, services,
		difficultSituation, applicationRoute, lawRefusal, monitorEligibility, monitorTermination,
	})
}
