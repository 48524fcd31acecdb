package casefile_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/conformance/casefile"
	"github.com/pana-kz/pana/conformance/cmd/pana/yamlfile"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// withEvents is a case with some events, as JSON.
func withEvents(events string) string {
	return `{"case": "t-1", "as_of": "2022-12-31", "events": [` + events + `]}`
}

// badCase is a case that is refused, with the path that the error names.
type badCase struct{ name, json, path string }

// What cannot be read.
var badForms = []badCase{
	// The form.
	{"nothing", ``, ""},
	{"not JSON", `{"case": `, "case"},
	{"YAML", "case: 1\n", ""},
	{"a list", `[]`, ""},
	{"a text", `"case"`, ""},
	{"two cases", `{"case": "a-1", "as_of": "2022-12-31", "events": []} {}`, ""},
	{"a member of no case", `{"case": "a-1", "as_of": "2022-12-31", "events": [], "evnets": []}`, "evnets"},
	{"a name", `{"case": "a-1", "name": "Aigerim", "as_of": "2022-12-31", "events": []}`, "name"},
	{"a name twice", `{"case": "a-1", "case": "a-2", "as_of": "2022-12-31", "events": []}`, "case"},
	{"a name twice further in", `{"case": "a-1", "as_of": "2022-12-31", "facts": {"minor": true, "minor": false}, "events": []}`, "facts.minor"},
	{"a name twice in an event", withEvents(`{"event": "violation"}, {"event": "violation", "date": "2022-01-02", "date": "2022-01-02"}`), "events[1].date"},
	{"another letter case", `{"Case": "a-1", "as_of": "2022-12-31", "events": []}`, "Case"},
	{"too long", `{"case": "` + strings.Repeat("a", 1<<20) + `"}`, ""},
	{"half a sign", "{\"case\": \"a-\xff\"}", "case"},

	// Who and when.
	{"no case", `{"as_of": "2022-12-31", "events": []}`, "case"},
	{"no day", `{"case": "a-1", "events": []}`, "as_of"},
	{"no events", `{"case": "a-1", "as_of": "2022-12-31"}`, "events"},
	{"null for a day", `{"case": "a-1", "as_of": null, "events": []}`, "as_of"},
	{"an impossible day", `{"case": "a-1", "as_of": "2022-02-30", "events": []}`, "as_of"},
	{"a short day", `{"case": "a-1", "as_of": "2022-2-3", "events": []}`, "as_of"},
	{"a moment", `{"case": "a-1", "as_of": "2022-12-31T00:00:00Z", "events": []}`, "as_of"},
	{"a number for the case", `{"case": 17, "as_of": "2022-12-31", "events": []}`, "case"},
	{"an empty pseudonym", `{"case": "", "as_of": "2022-12-31", "events": []}`, "case"},
	{"a long pseudonym", `{"case": "` + strings.Repeat("a", 33) + `", "as_of": "2022-12-31", "events": []}`, "case"},
	{"a person's name", `{"case": "Айгерим", "as_of": "2022-12-31", "events": []}`, "case"},
	{"two words", `{"case": "Aigerim A", "as_of": "2022-12-31", "events": []}`, "case"},
	{"an identity number", `{"case": "870101400123", "as_of": "2022-12-31", "events": []}`, "case"},
	{"an identity number with a hyphen", `{"case": "870101-400123", "as_of": "2022-12-31", "events": []}`, "case"},
	{"an unknown subject", `{"case": "a-1", "as_of": "2022-12-31", "subject": "shelter", "events": []}`, "subject"},

	// Facts, readings, entry dates.
	{"facts as a list", `{"case": "a-1", "as_of": "2022-12-31", "facts": [], "events": []}`, "facts"},
	{"an unknown fact", `{"case": "a-1", "as_of": "2022-12-31", "facts": {"minr": true}, "events": []}`, "facts.minr"},
	{"a fact that events tell", `{"case": "a-1", "as_of": "2022-12-31", "facts": {"concluded": "2022-01-01"}, "events": []}`, "facts.concluded"},
	{"a fact in a case that asks none", `{"case": "a-1", "as_of": "2022-12-31", "subject": "worker", "facts": {"minor": true}, "events": []}`, "facts.minor"},
	{"null for a fact", `{"case": "a-1", "as_of": "2022-12-31", "facts": {"minor": null}, "events": []}`, "facts.minor"},
	{"a text for a truth", `{"case": "a-1", "as_of": "2022-12-31", "facts": {"minor": "yes"}, "events": []}`, "facts.minor"},
	{"unknown without a presumption", `{"case": "a-1", "as_of": "2022-12-31", "facts": {"minor": "unknown"}, "events": []}`, "facts.minor"},
	{"a fraction for a count", `{"case": "a-1", "as_of": "2022-12-31", "facts": {"violations": 4.0}, "events": []}`, "facts.violations"},
	{"a power of ten for a count", `{"case": "a-1", "as_of": "2022-12-31", "facts": {"violations": 1e1}, "events": []}`, "facts.violations"},
	{"a negative count", `{"case": "a-1", "as_of": "2022-12-31", "facts": {"violations": -1}, "events": []}`, "facts.violations"},
	{"a count far too large", `{"case": "a-1", "as_of": "2022-12-31", "facts": {"violations": 99999999999999999999}, "events": []}`, "facts.violations"},
	{"an unknown option", `{"case": "a-1", "as_of": "2022-12-31", "facts": {"citizenship": "martian"}, "events": []}`, "facts.citizenship"},
	{"an unknown reading", `{"case": "a-1", "as_of": "2022-12-31", "readings": {"quartr": "calendar-quarter"}, "events": []}`, "readings.quartr"},
	{"an unknown option of a reading", `{"case": "a-1", "as_of": "2022-12-31", "readings": {"quarter": "monthly"}, "events": []}`, "readings.quarter"},
	{"a truth for an option", `{"case": "a-1", "as_of": "2022-12-31", "readings": {"quarter": true}, "events": []}`, "readings.quarter"},
	{"an unknown act", `{"case": "a-1", "as_of": "2022-12-31", "entry_dates": {"999": "2022-09-10"}, "events": []}`, "entry_dates.999"},
	{"a day outside the window", `{"case": "a-1", "as_of": "2022-12-31", "entry_dates": {"325": "2022-10-08"}, "events": []}`, "entry_dates.325"},
	{"no day at all", `{"case": "a-1", "as_of": "2022-12-31", "entry_dates": {"325": "soon"}, "events": []}`, "entry_dates.325"},

	// Events.
	{"events as an object", `{"case": "a-1", "as_of": "2022-12-31", "events": {}}`, "events"},
	{"a text for an event", withEvents(`"violation"`), "events[0]"},
	{"an event without a name", withEvents(`{"date": "2022-01-02"}`), "events[0].event"},
	{"an unknown event", withEvents(`{"event": "violation"}, {"event": "violaton"}`), "events[1].event"},
	{"an event of another subject", withEvents(`{"event": "training"}`), "events[0].event"},
	{"a member of no event", withEvents(`{"event": "violation", "note": "x"}`), "events[0].note"},
	{"a member of another event", withEvents(`{"event": "violation", "positive": true}`), "events[0].positive"},
	{"a member missing", withEvents(`{"event": "identification-completed"}`), "events[0].positive"},
	{"months missing", withEvents(`{"event": "contract-extended"}`), "events[0].months"},
	{"too many months", withEvents(`{"event": "contract-extended", "months": 37}`), "events[0].months"},
	{"a fraction of months", withEvents(`{"event": "contract-extended", "months": 1.5}`), "events[0].months"},
	{"an unknown way to leave", withEvents(`{"event": "exited", "kind": "fled"}`), "events[0].kind"},
	{"a text for a truth", withEvents(`{"event": "identification-completed", "positive": "true"}`), "events[0].positive"},
	{"no services", withEvents(`{"event": "services-provided", "services": []}`), "events[0].services"},
	{"an unknown service", withEvents(`{"event": "services-provided", "services": ["p40(1).s1", "p41"]}`), "events[0].services[1]"},
	{"a service twice", withEvents(`{"event": "services-provided", "services": ["p39(1)", "p39(1)"]}`), "events[0].services[1]"},
	{"null for a day", withEvents(`{"event": "violation", "date": null}`), "events[0].date"},
	{"an impossible day", withEvents(`{"event": "violation", "date": "2022-13-01"}`), "events[0].date"},
}

// What cannot have happened.
var cannotHaveHappened = []badCase{
	{"after the day of the case", withEvents(`{"event": "violation", "date": "2023-01-01"}`), "events[0].date"},
	{"out of order", withEvents(`{"event": "violation", "date": "2022-05-02"}, {"event": "violation"}, {"event": "violation", "date": "2022-05-01"}`), "events[0].date, events[2].date"},
	{"papers received before they are sent", withEvents(`{"event": "papers-received", "date": "2022-05-01"}, {"event": "papers-sent", "date": "2022-05-02"}`), "events[0], events[1]"},
	{"on one day, in the wrong order", withEvents(`{"event": "papers-received", "date": "2022-05-01"}, {"event": "papers-sent", "date": "2022-05-01"}`), "events[0], events[1]"},
	{"a permit received before it is sent", withEvents(`{"event": "permit-issued", "date": "2022-05-01"}, {"event": "permit-received", "date": "2022-05-02"}, {"event": "permit-sent", "date": "2022-05-03"}`), "events[1], events[2]"},
	{"a permit sent before it is issued", withEvents(`{"event": "permit-sent", "date": "2022-05-01"}, {"event": "permit-issued", "date": "2022-05-02"}`), "events[0], events[1]"},
	{"in a second procedure", withEvents(`{"event": "papers-sent", "date": "2022-05-01"}, {"event": "papers-received", "date": "2022-05-02"}, {"event": "application-to-organisation", "date": "2022-06-01"}, {"event": "papers-received", "date": "2022-06-02"}, {"event": "papers-sent", "date": "2022-06-03"}`), "events[3], events[4]"},
	{"after an exit", withEvents(`{"event": "exited", "kind": "completed", "date": "2022-05-01"}, {"event": "permit-received", "date": "2022-05-02"}, {"event": "permit-sent", "date": "2022-05-03"}`), "events[1], events[2]"},
	{"a permit received before it is issued", withEvents(`{"event": "permit-received", "date": "2022-05-01"}, {"event": "permit-issued", "date": "2022-05-02"}`), "events[0], events[1]"},
	{"one permit on two days", withEvents(`{"event": "permit-issued", "date": "2022-05-02"}, {"event": "permit-issued", "date": "2022-05-03"}`), "events[0].date, events[1].date"},
	{"one contract on two days", withEvents(`{"event": "contract-concluded", "date": "2022-05-02"}, {"event": "status-changed", "date": "2022-05-02"}, {"event": "contract-concluded", "date": "2022-05-03"}`), "events[0].date, events[2].date"},
	{"one exit on two days", withEvents(`{"event": "exited", "kind": "completed", "date": "2022-05-02"}, {"event": "exited", "kind": "completed", "date": "2022-05-03"}`), "events[0].date, events[1].date"},
	{"one identification on two days", withEvents(`{"event": "identification-completed", "positive": true, "date": "2022-05-02"}, {"event": "identification-completed", "positive": true, "date": "2022-05-03"}`), "events[0].date, events[1].date"},
	{"one act on two days, one of them unknown", withEvents(`{"event": "permit-issued", "date": "2022-05-02"}, {"event": "violation", "date": "2022-05-03"}, {"event": "permit-issued"}`), "events[0].date, events[2].date"},
	{"a discharge without an admission", withEvents(`{"event": "discharged-from-health-facility", "date": "2022-05-02"}`), "events[0]"},
	{"a second discharge", withEvents(`{"event": "admitted-to-health-facility", "date": "2022-05-02"}, {"event": "discharged-from-health-facility", "date": "2022-05-02"}, {"event": "discharged-from-health-facility", "date": "2022-05-04"}`), "events[2]"},
}

func TestBadCases(t *testing.T) {
	for _, c := range slices.Concat(badForms, cannotHaveHappened) {
		t.Run(c.name, func(t *testing.T) {
			_, err := casefile.Read([]byte(c.json))
			var bad *rule.Error
			require.ErrorAs(t, err, &bad)
			require.Equal(t, rule.BadCase, bad.Kind, bad.Error())
			require.Equal(t, c.path, bad.Path, bad.Error())
			require.NotEmpty(t, bad.Message)
		})
	}
}

// What is forbidden, unusual or repeated, but can have happened, is read.
func TestBreachesAreNoBadCases(t *testing.T) {
	for _, c := range []struct{ name, events string }{
		{"a contract without a permit", `2022-05-02 contract-concluded`},
		{"an exit without an order", `2022-05-02 exited kind=expelled`},
		{"papers received that nobody sent", `2022-05-02 papers-received`},
		{"a permit before the papers", "2022-05-02 permit-issued\n2022-05-03 papers-received"},
		{"a handover years later", "2018-05-02 exited kind=completed\n2022-05-03 belongings-handed-over"},
		{"a second permit for a second application", "2022-05-02 permit-issued\n2022-06-02 application-to-organisation\n2022-06-08 permit-issued"},
		{"a second permit after new papers", "2022-05-02 permit-issued\n2022-06-02 papers-received\n2022-06-08 permit-issued"},
		{"a permit after a refusal", "2022-05-02 permit-refused\n2022-06-08 permit-issued"},
		{"a second contract after an exit", "2022-05-02 contract-concluded\n2022-06-02 exited kind=completed\n2022-06-08 contract-concluded"},
		{"a second contract after the term", "2022-01-10 contract-concluded\n2022-07-20 contract-concluded"},
		{"a second exit after a reinstatement", "2022-05-02 exited kind=expelled\n2022-06-02 reinstated\n2022-06-08 exited kind=expelled"},
		{"one act twice on one day", "2022-05-02 permit-issued\n2022-05-02 permit-issued"},
		{"one act twice, both days unknown", "? permit-issued\n? permit-issued"},
		{"another result", "2022-05-02 identification-completed positive=false\n2022-05-05 identification-completed positive=true"},
		{"received in one procedure, sent in the next", "2022-05-02 papers-received\n2022-06-02 application-to-organisation\n2022-06-03 papers-sent"},
		{"a return without leaving", "2022-05-02 returned"},
		{"two admissions to hospital", "2022-05-02 admitted-to-health-facility\n2022-05-03 admitted-to-health-facility\n2022-05-04 discharged-from-health-facility"},
		{"an extension of a year", "2022-01-10 contract-concluded\n2022-02-10 contract-extended months=12"},
		{"events before any law", "1999-05-02 application-to-organisation\n2022-05-02 violation"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := casefile.Read([]byte(history{asOf: "2022-12-31", events: c.events}.json()))
			require.NoError(t, err)
		})
	}
}

// Members may stand in any order, and what is left out has its default.
func TestRead(t *testing.T) {
	c, err := casefile.Read([]byte(`{"events": [{"positive": true, "date": "2022-05-02", "event": "identification-completed"}],
		"readings": {"quarter": "three-months-from-contract"}, "entry_dates": {"325": "2022-09-10"},
		"facts": {"violations": 2, "citizenship": "stateless", "treaty": "unknown", "joint_partners_absent": true},
		"as_of": "2022-12-31", "case": "2022-017"}`))
	require.NoError(t, err)
	require.Equal(t, "2022-017", c.ID())
	require.Equal(t, "2022-12-31", c.AsOf().String())
	require.Equal(t, standard.SubjectRecipient, c.Subject())
	require.Equal(t, 1, c.Len())
}

// A case of which nothing lies in the life of the text cannot be audited; one of
// which anything does can.
func TestNotInForce(t *testing.T) {
	for _, c := range []struct {
		name string
		history
		fails bool
	}{
		{"before the standard", history{asOf: "2016-04-07", events: `2016-04-01 application-to-organisation`}, true},
		{"after the repeal", history{asOf: "2023-07-10", events: `2023-07-01 application-to-organisation`}, true},
		{"before and after it", history{asOf: "2023-07-10", events: "2015-07-01 application-to-organisation\n2023-07-01 application-to-organisation"}, true},
		{"only the day of the case", history{asOf: "2016-04-08", events: `2016-04-01 application-to-organisation`}, false},
		{"only one event", history{asOf: "2023-07-10", events: `2023-06-30 application-to-organisation`}, false},
		{"a day unknown between before and after", history{asOf: "2023-07-10", events: "2015-07-01 application-to-organisation\n? application-to-organisation\n2023-07-01 application-to-organisation"}, false},
		{"an entry date after the whole case", history{asOf: "2016-04-10", entries: "138=2016-04-20", events: `2016-04-09 application-to-organisation`}, true},
		{"an organisation, under the Law alone", history{subject: "organisation", asOf: "2012-07-10", events: `2012-07-01 inspection-ended violation=true`}, false},
		{"a worker before the calendar", history{subject: "worker", asOf: "2009-07-10", events: `2009-07-01 training`}, true},
		{"the order before the standard", history{subject: "order", asOf: "2016-03-28", events: `2016-03-28 state-registration`}, false},
		{"the order before its signature", history{subject: "order", asOf: "2016-02-23", events: `2016-02-23 state-registration`}, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			read, err := casefile.Read([]byte(c.json()))
			require.NoError(t, err)
			_, err = casefile.Audit(read)
			if !c.fails {
				require.NoError(t, err)
				return
			}
			require.ErrorIs(t, err, &rule.Error{Kind: rule.NotInForce})
		})
	}
}

// Beyond the working calendar nothing is guessed.
func TestBeyondCalendar(t *testing.T) {
	last := calendar.Kazakhstan().Last()
	for _, c := range []struct {
		day   calendar.Date
		fails bool
	}{{last, false}, {last.AddDays(1), true}} {
		read, err := casefile.Read([]byte(history{asOf: c.day.String(), events: `2022-11-21 application-to-organisation`}.json()))
		require.NoError(t, err)
		_, err = casefile.Audit(read)
		if c.fails != errors.Is(err, &rule.Error{Kind: rule.BeyondCalendar}) {
			t.Errorf("%s: %v", c.day, err)
		}
	}
	_, err := casefile.Audit(casefile.Case{})
	require.ErrorIs(t, err, &rule.Error{Kind: rule.BadCase})
}

// FuzzRead: whatever the bytes, reading gives a case or an error of kind bad-case
// that says where; a case that was read can be audited and printed, and written
// again with its members in another order it comes to the same report.
func FuzzRead(f *testing.F) {
	for _, rows := range [][]row{recipientRows, otherRows} {
		for i := 0; i < len(rows); i += 9 {
			f.Add([]byte(rows[i].json()))
		}
	}
	for _, text := range exampleCases(f) {
		f.Add(text)
	}
	f.Add([]byte(`{"case": "a", "as_of": "2022-12-31", "events": [{"event": "services-provided", "services": ["p40(1).s1"]}]}`))
	f.Add([]byte(longAgo))
	f.Add([]byte(`{"case": "a", "as_of": "2022-11-23", "facts": {", 0": true}, "events": []}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := casefile.Read(data)
		if err != nil {
			checkRefusal(t, err, rule.BadCase)
			return
		}
		r, err := casefile.Audit(c)
		if err != nil {
			checkRefusal(t, err, rule.NotInForce, rule.BeyondCalendar)
			return
		}
		checkForm(t, r)
		again, err := casefile.Read(reordered(t, data))
		if err != nil {
			t.Fatalf("written again it is refused: %v", err)
		}
		other, err := casefile.Audit(again)
		if err != nil || string(other.AppendJSON(nil)) != string(r.AppendJSON(nil)) {
			t.Fatalf("written again it comes to something else: %v", err)
		}
	})
}

// longAgo is a case whose unknown days can lie anywhere in a thousand years.
const longAgo = `{"case": "a", "as_of": "2022-11-23", "events": [{"date": "1022-12-21", "event": "application-to-organisation"},
	{"event": "investigation-started"}, {"event": "recognised-as-injured-party"}]}`

// TestLongAgo: days long before the law cost no time, for nothing can differ there.
func TestLongAgo(t *testing.T) {
	c, err := casefile.Read([]byte(longAgo))
	require.NoError(t, err)
	for range 20 { // more than a minute, were each day tried
		_, err := casefile.Audit(c)
		require.NoError(t, err)
	}
}

// exampleCases gives the cases of the examples, as JSON.
func exampleCases(t testing.TB) (cases [][]byte) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(examples, "*.yaml"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		yaml, err := os.ReadFile(file)
		require.NoError(t, err)
		text, err := yamlfile.ToJSON(yaml)
		require.NoError(t, err)
		cases = append(cases, text)
	}
	return cases
}

// checkRefusal holds an error to its kind, to words and to a place that begins with
// a member of a case.
func checkRefusal(t *testing.T, err error, kinds ...rule.Kind) {
	t.Helper()
	var refused *rule.Error
	if !errors.As(err, &refused) || !slices.Contains(kinds, refused.Kind) || refused.Message == "" {
		t.Fatalf("refused with %v", err)
	}
	places := strings.Split(refused.Path, ", ")
	if strings.Contains(refused.Value, ", ") { // a name with a comma in it is one place
		places = places[:1]
	}
	for _, at := range places {
		first, _, _ := strings.Cut(at, ".")
		first, _, _ = strings.Cut(first, "[")
		known := []string{"", "case", "as_of", "subject", "facts", "readings", "entry_dates", "events"}
		if !slices.Contains(known, first) && !strings.Contains(refused.Message, "no such member") && !strings.Contains(refused.Message, "twice") && !strings.Contains(refused.Message, "not JSON") {
			t.Fatalf("the path %q is nowhere in a case: %v", refused.Path, err)
		}
	}
}

// reordered writes an object again, its members in the order of their names.
func reordered(t *testing.T, text []byte) []byte {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	var v any
	if err := d.Decode(&v); err != nil {
		t.Fatal(err)
	}
	written, err := json.MarshalIndent(v, "", "\t")
	if err != nil {
		t.Fatal(err)
	}
	return written
}
