package casefile_test

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/conformance/casefile"
)

// A case of ten thousand events, of whatever kind, dated or not, is read, audited
// and printed in seconds.
func TestTenThousandEvents(t *testing.T) {
	const events = 10_000
	procedure := []string{"application-to-organisation", "identification-completed positive=true", "papers-sent", "papers-received",
		"permit-issued", "permit-sent", "permit-received", "contract-concluded", "card-completed", "portal-entered", "needs-assessed",
		"plan-approved", "monitoring-recorded", "head-order-issued", "exited kind=completed", "belongings-handed-over"}
	for _, c := range []struct {
		name  string
		kinds []string
		dated int // one event in so many has a date; 0 for the first and the last alone
	}{
		{"whole procedures", procedure, 1},
		{"whole procedures, every tenth dated", procedure, 10},
		{"records of one contract", []string{"monitoring-recorded", "measures-recorded"}, 1},
		{"records without a date", []string{"monitoring-recorded"}, 0},
		{"plans", []string{"plan-approved", "plan-expired"}, 1},
		{"plans without a date", []string{"plan-approved", "plan-expired"}, 0},
		{"applications without a date", []string{"application-to-organisation", "identification-completed positive=false"}, 0},
		{"cards", []string{"card-completed", "card-completed", "portal-entered"}, 1},
		{"violations", []string{"violation", "status-changed"}, 0},
		{"extensions", []string{"contract-extended months=1"}, 1},
		{"stays in hospital without a date", []string{"discharged-from-health-facility", "admitted-to-health-facility"}, 0},
		{"injured parties", []string{"application-to-organisation", "recognised-as-injured-party", "investigation-started", "papers-sent"}, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			var b strings.Builder
			fmt.Fprintln(&b, "2019-01-01 contract-concluded")
			for i := 1; i < events-1; i++ {
				day := "?"
				if c.dated > 0 && i%c.dated == 0 {
					day = time.Date(2019, 1, 1+i/8, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
				}
				fmt.Fprintln(&b, day, c.kinds[i%len(c.kinds)])
			}
			fmt.Fprintln(&b, "2022-12-30 status-changed")
			file := []byte(history{asOf: "2022-12-31", events: b.String()}.json())
			start := time.Now()
			read, err := casefile.Read(file)
			require.NoError(t, err)
			require.Equal(t, events, read.Len())
			r, err := casefile.Audit(read)
			require.NoError(t, err)
			require.NoError(t, r.Print(io.Discard, "ru"))
			require.True(t, bytes.HasPrefix(r.AppendJSON(nil), []byte(`{"version":1,`)))
			if took := time.Since(start); took > 60*time.Second {
				t.Errorf("took %v", took)
			} else {
				t.Logf("took %v", took)
			}
		})
	}
}
