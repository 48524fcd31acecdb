package standard

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/calendar"
)

func TestAsOfKeepsTheText(t *testing.T) {
	e, err := On(calendar.MustDate(2022, time.September, 10)) // within the window of order 325
	require.NoError(t, err)
	day := calendar.MustDate(2018, time.March, 5)
	moved := e.AsOf(day)
	require.Equal(t, day, moved.Day())
	require.Equal(t, "325", moved.ID())
	for act := range moved.Uncertain() {
		t.Errorf("act %s is in doubt", act)
	}
	require.True(t, e.InForce("325") && moved.InForce("325"))
	require.Error(t, Edition{}.AsOf(day).Err())
}
