package conformance_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/standard"
)

// book is the export as another program reads it.
type book struct {
	Version   int
	Acts      []struct{ Number, From, Latest string }
	Readings  []struct{ ID string }
	Citations []string
	Texts     []bookText
	Decisions []struct {
		Decision string
		Wordings []json.RawMessage
	}
}

type bookText struct {
	InForce  []string `json:"in_force"`
	Edition  string
	Laws     map[string]string
	Wordings []int
}

func readBook(t *testing.T) book {
	t.Helper()
	var b book
	require.NoError(t, json.Unmarshal(conformance.AppendBook(nil), &b))
	return b
}

// On every day of the standard, and under every doubt about it, the book has the text,
// and the wordings that it names are those that the library decides by.
func TestBookHasEveryText(t *testing.T) {
	b := readBook(t)
	require.Equal(t, conformance.ExportVersion, b.Version)
	check := func(e standard.Edition) {
		var inForce []string
		for act := range standard.Acts() {
			if e.InForce(act.Number) {
				inForce = append(inForce, act.Number)
			}
		}
		at := -1
		for i, text := range b.Texts {
			if slices.Equal(text.InForce, inForce) {
				at = i
			}
		}
		require.GreaterOrEqual(t, at, 0, "no text on %s", e.Day())
		text := b.Texts[at]
		require.Equal(t, e.ID(), text.Edition)
		require.Len(t, text.Wordings, len(b.Decisions))
		for i, d := range b.Decisions {
			of, err := conformance.DecisionByName(d.Decision)
			require.NoError(t, err)
			require.JSONEq(t, string(e.Compiled(of).Decision().AppendJSON(nil)), string(d.Wordings[text.Wordings[i]]))
			if len(of.Articles) > 0 {
				require.Equal(t, e.Law(of.Articles...), text.Laws[d.Decision])
			}
		}
	}
	for _, a := range b.Acts {
		from, err := calendar.ParseDate(a.From)
		require.NoError(t, err)
		for _, day := range []calendar.Date{from.AddDays(-1), from} {
			e, err := standard.On(day)
			if err != nil {
				continue
			}
			check(e)
			for act := range e.Uncertain() {
				if other, ok := e.Without(act); ok && other.Err() == nil {
					check(other)
				}
			}
		}
	}
}

// Every wording in the book is used, and no decision that is arithmetic is in it.
func TestBookHoldsNothingElse(t *testing.T) {
	b := readBook(t)
	for i, d := range b.Decisions {
		of, err := conformance.DecisionByName(d.Decision)
		require.NoError(t, err)
		require.Nil(t, of.Computed)
		for w := range d.Wordings {
			require.True(t, slices.ContainsFunc(b.Texts, func(text bookText) bool { return text.Wordings[i] == w }), "%s: nobody uses wording %d", d.Decision, w)
		}
	}
	require.Equal(t, standard.SortCites(b.Citations), b.Citations)
}
