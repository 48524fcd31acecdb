package standard

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard/rule"
)

// ymd is a date of a test table.
func ymd(t testing.TB, s string) calendar.Date {
	t.Helper()
	d, err := calendar.ParseDate(s)
	require.NoError(t, err)
	return d
}

// requireBoth wants words in both languages, each in its own letters.
func requireBoth(t *testing.T, of string, text rule.Text) {
	t.Helper()
	if text.En == "" || !slices.ContainsFunc([]rune(text.Ru), isCyrillic) {
		t.Errorf("%s lacks words in one of the languages: %q, %q", of, text.En, text.Ru)
	}
}

func TestActsAreValid(t *testing.T) {
	seen := map[string]bool{}
	var last calendar.Date
	for a := range Acts() {
		if seen[a.Number] || a.Number == "" {
			t.Errorf("act %q stands twice, or has no number", a.Number)
		}
		seen[a.Number] = true
		requireBoth(t, a.Number, a.Title)
		if a.From.Before(last) {
			t.Errorf("%s stands after an act that entered into force later", a.Number)
		}
		last = a.From
		if !a.Signed.Before(a.From) || a.Latest.Before(a.From) {
			t.Errorf("%s: signed %s, in force from %s to %s at the latest", a.Number, a.Signed, a.From, a.Latest)
		}
		switch a.Certainty {
		case Certain, Derived:
			if a.Doubtful() {
				t.Errorf("%s is %s and yet has a window", a.Number, a.Certainty)
			}
		case Earliest:
			if !a.Doubtful() {
				t.Errorf("%s is %s and yet has no window", a.Number, a.Certainty)
			}
		default:
			t.Errorf("%s has the certainty %q", a.Number, a.Certainty)
		}
		found, ok := ActByNumber(a.Number)
		if !ok || found != a {
			t.Errorf("ActByNumber(%q) = %v, %v", a.Number, found, ok)
		}
	}
	if a, ok := ActByNumber("326"); ok || a != (Act{}) {
		t.Errorf("there is no act 326, but ActByNumber gives %v", a)
	}
	if (Act{}).Doubtful() {
		t.Error("the zero act has no window")
	}
}

// The dates that the texts name, or that follow from them.
func TestActDates(t *testing.T) {
	for _, want := range []struct {
		number, signed, from, latest string
		certainty                    Certainty
		why                          string
	}{
		{"138", "2016-02-24", "2016-04-08", "2016-05-07", Earliest, "registered 2016-03-28"},
		{"49", "2022-02-08", "2022-02-21", "2022-03-22", Earliest, "registered 2022-02-10"},
		{"325", "2022-08-23", "2022-09-03", "2022-10-07", Earliest, "ends on the eve of order 383"},
		{"383", "2022-09-22", "2022-10-08", "2022-10-08", Derived, ""},
		{"263", "2023-06-29", "2023-07-01", "2023-07-01", Certain, "the repeal"},
		{"114-IV", "2008-12-29", "2009-01-01", "2009-01-01", Certain, "article 22"},
		{"433-V", "2015-12-03", "2016-01-01", "2016-01-01", Certain, ""},
		{"480-V", "2016-04-06", "2016-04-19", "2016-04-19", Derived, ""},
		{"76-VI", "2017-06-20", "2017-07-01", "2017-07-01", Certain, ""},
		{"240-VI", "2019-04-01", "2019-04-12", "2019-05-11", Earliest, ""},
		{"327-VI", "2020-05-13", "2021-01-01", "2021-01-01", Certain, "kandas"},
		{"67-VII", "2021-10-12", "2021-10-23", "2021-11-21", Earliest, ""},
		{"criteria-2021", "2021-12-27", "2021-12-28", "2021-12-31", Earliest, "registered 2021-12-28, in force at the end of December"},
		{"118-VII", "2022-05-03", "2022-05-14", "2022-06-12", Earliest, ""},
		{"129-VII", "2022-06-27", "2022-07-08", "2022-08-06", Earliest, ""},
		{"224-VII", "2023-04-20", "2023-07-01", "2023-07-01", Certain, "the Code"},
	} {
		a, ok := ActByNumber(want.number)
		require.True(t, ok, want.number)
		got := []string{a.Signed.String(), a.From.String(), a.Latest.String(), string(a.Certainty)}
		if diff := cmp.Diff([]string{want.signed, want.from, want.latest, string(want.certainty)}, got); diff != "" {
			t.Errorf("act %s (-want +got):\n%s", want.number, diff)
		}
	}
}

// Ten calendar days after a day of publication D end on D+10: in force from D+11.
func TestEarliestDaysFollowFromRegistration(t *testing.T) {
	for number, published := range map[string]string{"138": "2016-03-28", "49": "2022-02-10", "325": "2022-08-23"} {
		a, _ := ActByNumber(number)
		if want := ymd(t, published).AddDays(11); a.From != want {
			t.Errorf("act %s is in force from %s at the earliest, want %s", number, a.From, want)
		}
	}
}

// Entries of acts that change one text can therefore not reverse their order.
func TestWindowsOfOneTextDoNotOverlap(t *testing.T) {
	for _, table := range [][]Act{standardActs, lawActs} {
		inOrder := orderOfEntry(table)
		for i, a := range inOrder[1:] {
			before := inOrder[i]
			if !before.Latest.Before(a.From) && (before.Doubtful() || a.Doubtful()) {
				t.Errorf("the windows of %s and %s overlap", before.Number, a.Number)
			}
		}
	}
}

func TestActSet(t *testing.T) {
	s := setOf("325") | setOf("49") | setOf("129-VII")
	if got, want := slices.Collect(s.numbers()), []string{"49", "129-VII", "325"}; !slices.Equal(got, want) {
		t.Errorf("numbers = %v, want %v", got, want)
	}
	if got := s.last().Number; got != "325" {
		t.Errorf("last = %q", got)
	}
	if s.has("383") || s.has("no act") || !s.has("49") || setOf("no act") != 0 || actSet(0).last() != (Act{}) {
		t.Error("a set holds what was not put in, or lacks what was")
	}
	for range s.numbers() {
		break // stops without a panic
	}
}
