package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard/rule"
)

var november = calendar.MustDate(2022, time.November, 1)

// ask sends a body to an address of a service that was configured with a day.
func ask(t *testing.T, on calendar.Date, path, body string) *httptest.ResponseRecorder {
	t.Helper()
	w := httptest.NewRecorder()
	request := httptest.NewRequestWithContext(t.Context(), http.MethodPost, path, strings.NewReader(body))
	newService(on, slog.New(slog.DiscardHandler)).ServeHTTP(w, request)
	return w
}

// Each question gets its answer, with the state, what follows and why.
func TestAnswers(t *testing.T) {
	const clean = `"dangerous_mental_disorder":false,"active_tuberculosis":false,"infectious_disease":false,`
	for _, c := range []struct{ name, path, body, decision, edition, state, outcomes string }{
		{"any decision by its name", "/decide", `{"decision":"expulsion","on":"2022-11-01","facts":{"violations":4}}`,
			"expulsion", "383", "met", "expel terminate-contract"},
		{"the day of the configuration where the question has none", "/decide", `{"decision":"expulsion","facts":{"violations":4}}`,
			"expulsion", "383", "met", "expel terminate-contract"},
		{"the day of the question outranks that of the configuration", "/decide", ` { "decision":"expulsion", "on":"2016-06-01", "facts":{"violations":4}}`,
			"expulsion", "138", "met", "expel terminate-contract"},
		{"an illness is no refusal but a referral", "/admit", `{"active_tuberculosis":true}`,
			"admission", "383", "not_met", "refer-to-healthcare"},
		{"what is not known keeps the question open", "/admit", `{` + clean + `"citizenship":"citizen"}`,
			"admission", "383", "undetermined", ""},
		{"a contract is extended while the criminal case is pending", "/extend", `{"concluded":"2022-08-01","months":3,"months_already_extended":0,"criminal_case_pending":true}`,
			"contract-extension", "383", "met", ""},
		{"and open while nobody says whether it was extended before", "/extend", `{"concluded":"2022-08-01","months":3,"criminal_case_pending":true}`,
			"contract-extension", "383", "undetermined", ""},
		{"four violations are more than three", "/expel", `{"violations":4}`,
			"expulsion", "383", "met", "expel terminate-contract"},
		{"three are not, and the rest is unknown", "/expel", `{"violations":3}`,
			"expulsion", "383", "undetermined", ""},
		{"seventy-two hours are not more than three times 24", "/expel",
			`{"on":"2022-11-01","violations":0,"left_without_leave":true,"absence_hours":72,"informed_administration":false,` +
				`"unjustified_insults":false,"unjustified_accusations":false,"contract_breached":false}`,
			"expulsion", "383", "not_met", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := ask(t, november, c.path, c.body)
			require.Equal(t, http.StatusOK, w.Code, w.Body.String())
			require.Equal(t, "application/json", w.Header().Get("Content-Type"))
			var got struct {
				Decision, Edition, State string
				Outcomes                 []string
			}
			require.NoError(t, json.Unmarshal(w.Body.Bytes(), &got))
			want := []string{c.decision, c.edition, c.state, c.outcomes}
			if diff := cmp.Diff(want, []string{got.Decision, got.Edition, got.State, strings.Join(got.Outcomes, " ")}); diff != "" {
				t.Errorf("mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

// On request an answer is told in words, in either language.
func TestWords(t *testing.T) {
	var got struct {
		State string
		Words words
	}
	w := ask(t, november, "/expel?words=ru", `{"violations":4}`)
	require.NoError(t, json.Unmarshal(w.Body.Bytes(), &got))
	require.Equal(t, "met", got.State)
	require.Equal(t, []string{"отчислить", "расторгнуть договор"}, got.Words.Outcomes)
	require.Len(t, got.Words.Reasons, 1)
	require.Regexp(t, `^p43\(1\) — \p{Cyrillic}`, got.Words.Reasons[0])

	w = ask(t, november, "/expel?words=en", `{"violations":3}`)
	require.NoError(t, json.Unmarshal(w.Body.Bytes(), &got))
	require.Empty(t, got.Words.Outcomes)
	require.Contains(t, got.Words.Needed, "left_without_leave — the recipient left the premises without leave")
	require.NotContains(t, ask(t, november, "/expel", `{"violations":4}`).Body.String(), "words")
}

// A refusal says what is wrong, where, and with which value.
func TestRefusals(t *testing.T) {
	for _, c := range []struct {
		name, path, body string
		on               calendar.Date
		want             problem // without its words
	}{
		{"no JSON", "/decide", `violations=4`, november, problem{Status: 400, Kind: rule.BadRequest}},
		{"an empty object", "/decide", `{}`, november, problem{Status: 400, Kind: rule.BadRequest, Path: "decision"}},
		{"no day anywhere", "/decide", `{"decision":"expulsion","facts":{}}`, calendar.Date{}, problem{Status: 400, Kind: rule.BadRequest, Path: "on"}},
		{"a name twice, the day left out", "/decide", `{"decision":"expulsion","decision":"exit","facts":{}}`, november,
			problem{Status: 400, Kind: rule.DuplicateName, Path: "decision", Value: "decision"}},
		{"a misspelt decision", "/decide", `{"decision":"expulsoin","facts":{}}`, november,
			problem{Status: 404, Kind: rule.UnknownDecision, Path: "decision", Value: "expulsoin"}},
		{"after the repeal", "/decide", `{"decision":"expulsion","on":"2023-07-01","facts":{}}`, november,
			problem{Status: 422, Kind: rule.NotInForce, Path: "on", Value: "2023-07-01"}},
		{"a misspelt fact", "/decide", `{"decision":"expulsion","facts":{"violatons":4}}`, november,
			problem{Status: 422, Kind: rule.UnknownFact, Path: "facts.violatons", Value: "violatons"}},
		{"a count below zero", "/expel", `{"violations":-1}`, november,
			problem{Status: 422, Kind: rule.OutOfRange, Path: "violations", Value: "-1"}},
		{"a fraction", "/expel", `{"violations":4.0}`, november, problem{Status: 422, Kind: rule.BadValue, Path: "violations", Value: "4.0"}},
		{"null is not unknown", "/expel", `{"violations":null}`, november, problem{Status: 422, Kind: rule.BadValue, Path: "violations", Value: "null"}},
		{"the first of two errors", "/expel", `{"violations":true,"absence_hours":"72"}`, november,
			problem{Status: 422, Kind: rule.BadValue, Path: "violations", Value: "true"}},
		{"a form with a misspelt fact", "/expel", `{"violatons":4}`, november,
			problem{Status: 422, Kind: rule.UnknownFact, Path: "violatons", Value: "violatons"}},
		{"a form with a name twice", "/expel", `{"violations":2,"violations":4}`, november,
			problem{Status: 400, Kind: rule.DuplicateName, Path: "violations", Value: "violations"}},
		{"a form without a day", "/expel", `{"violations":4}`, calendar.Date{}, problem{Status: 400, Kind: rule.BadRequest, Path: "on"}},
		{"a form with an impossible day", "/expel", `{"on":"2022-02-30"}`, november, problem{Status: 422, Kind: rule.BadValue, Path: "on", Value: `"2022-02-30"`}},
		{"a form before the standard", "/admit", `{"on":"2016-01-01"}`, november, problem{Status: 422, Kind: rule.NotInForce, Path: "on", Value: "2016-01-01"}},
		{"an option that is none", "/admit", `{"citizenship":"martian"}`, november, problem{Status: 422, Kind: rule.BadValue, Path: "citizenship", Value: "martian"}},
		{"an empty option", "/admit", `{"citizenship":""}`, november, problem{Status: 422, Kind: rule.BadValue, Path: "citizenship", Value: ""}},
		{"a contract from tomorrow", "/extend", `{"concluded":"2022-11-02","months":1}`, november,
			problem{Status: 422, Kind: rule.OutOfRange, Path: "concluded", Value: "2022-11-02"}},
		{"something behind the object", "/admit", `{} {}`, november, problem{Status: 400, Kind: rule.BadRequest}},
		{"an object that is cut short", "/admit", `{"minor":`, november, problem{Status: 400, Kind: rule.BadRequest, Path: "minor"}},
		{"an object that is not closed", "/admit", `{"minor":true`, november, problem{Status: 400, Kind: rule.BadRequest}},
		{"a name that is no text", "/admit", `{1:2}`, november, problem{Status: 400, Kind: rule.BadRequest}},
		{"a list", "/admit", `[]`, november, problem{Status: 400, Kind: rule.BadRequest}},
		{"too much", "/decide", strings.Repeat(" ", maxBody+1), november, problem{Status: 413}},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := ask(t, c.on, c.path, c.body)
			require.Equal(t, c.want.Status, w.Code, w.Body.String())
			require.Equal(t, "application/problem+json", w.Header().Get("Content-Type"))
			var got problem
			require.NoError(t, json.Unmarshal(w.Body.Bytes(), &got))
			require.Equal(t, "about:blank", got.Type)
			require.Equal(t, http.StatusText(c.want.Status), got.Title)
			require.NotEmpty(t, got.Detail)
			got.Type, got.Title, got.Detail = "", "", ""
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

// What an answer needs can be stated in the form, under the same name.
func TestFormsTakeWhatAnswersNeed(t *testing.T) {
	stated := map[string]string{
		"citizenship": `"citizen"`, "concluded": `"2022-08-01"`, "months": `1`, "months_already_extended": `0`,
		"violations": `3`, "absence_hours": `72`,
	}
	for _, path := range []string{"/admit", "/extend", "/expel"} {
		for _, on := range []string{"2016-06-01", "2022-11-01"} {
			start := `{"on":"` + on + `"`
			if path == "/extend" {
				start += `,"concluded":"` + on + `"`
			}
			w := ask(t, november, path, start+"}")
			require.Equal(t, http.StatusOK, w.Code, w.Body.String())
			var answer struct {
				Needed     []string
				AlsoNeeded []string `json:"also_needed"`
			}
			require.NoError(t, json.Unmarshal(w.Body.Bytes(), &answer))
			require.NotEmpty(t, answer.Needed)
			for _, name := range append(answer.Needed, answer.AlsoNeeded...) {
				value, ok := stated[name]
				if !ok {
					value = "true"
				}
				w := ask(t, november, path, start+`,"`+name+`":`+value+"}")
				require.Equal(t, http.StatusOK, w.Code, "%s %s: %s", path, name, w.Body.String())
			}
		}
	}
}

// Every kind of error has a status, and no other kind has.
func TestEveryKindHasAStatus(t *testing.T) {
	for _, kind := range rule.Kinds() {
		if statuses[kind] < 400 || statuses[kind] > 499 {
			t.Errorf("%s: status %d", kind, statuses[kind])
		}
	}
	require.Len(t, statuses, len(rule.Kinds()))
}

// A body that breaks off is the asker's fault, and is not shown.
func TestBrokenBody(t *testing.T) {
	p := problemOf(io.ErrUnexpectedEOF)
	require.Equal(t, http.StatusBadRequest, p.Status)
	require.Empty(t, p.Kind)
}

// Other methods and other addresses are refused by the router.
func TestRouting(t *testing.T) {
	h := newService(november, slog.New(slog.DiscardHandler))
	for _, c := range []struct {
		method, path string
		want         int
	}{
		{http.MethodGet, "/healthz", 200},
		{http.MethodPost, "/healthz", 405},
		{http.MethodGet, "/decide", 405},
		{http.MethodPost, "/", 404},
	} {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), c.method, c.path, nil))
		if w.Code != c.want {
			t.Errorf("%s %s: %d, want %d", c.method, c.path, w.Code, c.want)
		}
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/healthz", nil))
	require.JSONEq(t, `{"status":"ok","on":"2022-11-01"}`, w.Body.String())
}

// The log says what was asked and how it went, and nothing about the person.
func TestLogHoldsNoFacts(t *testing.T) {
	var log bytes.Buffer
	h := newService(november, slog.New(slog.NewJSONHandler(&log, nil)))
	for _, body := range []string{`{"active_tuberculosis":true}`, `{"active_tuberculosis":"perhaps"}`} {
		h.ServeHTTP(httptest.NewRecorder(), httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/admit", strings.NewReader(body)))
	}
	require.Contains(t, log.String(), `"decision":"admission","state":"not_met"`)
	require.Contains(t, log.String(), `"kind":"bad-value"`)
	require.NotContains(t, log.String(), "tuberculosis")
	require.NotContains(t, log.String(), "perhaps")
}

// A request that is open when the service is told to end gets its answer.
func TestShutdownFinishesWhatWasBegun(t *testing.T) {
	var config net.ListenConfig
	l, err := config.Listen(t.Context(), "tcp", "127.0.0.1:0")
	require.NoError(t, err)
	begun, told := make(chan struct{}), make(chan struct{})
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	served := make(chan error, 1)
	go func() {
		served <- serve(ctx, l, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			close(begun)
			<-told
			io.WriteString(w, "done")
		}))
	}()
	go func() {
		<-begun
		stop()
		close(told)
	}()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://"+l.Addr().String(), nil)
	require.NoError(t, err)
	response, err := http.DefaultClient.Do(request)
	require.NoError(t, err)
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	require.NoError(t, err)
	require.Equal(t, "done", string(body))
	require.NoError(t, <-served)
}

// A wrong configuration is found at the start; a right one serves until it is told to
// end.
func TestStart(t *testing.T) {
	log := slog.New(slog.DiscardHandler)
	require.ErrorContains(t, start(t.Context(), "127.0.0.1:0", "yesterday", log), "yesterday")
	require.ErrorIs(t, start(t.Context(), "127.0.0.1:0", "2023-07-01", log), &rule.Error{Kind: rule.NotInForce})
	require.Error(t, start(t.Context(), "no such address", "2022-11-01", log))
	ended, stop := context.WithCancel(t.Context())
	stop()
	require.NoError(t, start(ended, "127.0.0.1:0", "2022-11-01", log))
}
