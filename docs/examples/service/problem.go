package main

import (
	"encoding/json"
	"errors"
	"net/http"

	"github.com/pana-kz/pana/standard/rule"
)

// statuses are the HTTP statuses of the kinds of error: 400 where the body is no
// request, 404 where nothing has the name, 422 where the request is well formed and
// still has no answer.
var statuses = map[rule.Kind]int{
	rule.BadRequest:       http.StatusBadRequest,
	rule.DuplicateName:    http.StatusBadRequest,
	rule.UnknownDecision:  http.StatusNotFound,
	rule.NotInForce:       http.StatusUnprocessableEntity,
	rule.UnknownFact:      http.StatusUnprocessableEntity,
	rule.UnknownReading:   http.StatusUnprocessableEntity,
	rule.BadValue:         http.StatusUnprocessableEntity,
	rule.OutOfRange:       http.StatusUnprocessableEntity,
	rule.TextUnavailable:  http.StatusUnprocessableEntity,
	rule.BeyondCalendar:   http.StatusUnprocessableEntity,
	rule.BadAmendment:     http.StatusUnprocessableEntity,
	rule.BadCase:          http.StatusUnprocessableEntity,
	rule.UnknownProvision: http.StatusNotFound,
}

// problem is the body of a refusal, as RFC 9457 has it, with the kind, the path and
// the value that the library names. Programs branch on the kind; the detail is for
// people.
type problem struct {
	Type   string    `json:"type"`
	Title  string    `json:"title"`
	Status int       `json:"status"`
	Detail string    `json:"detail"`
	Kind   rule.Kind `json:"kind,omitempty"`
	Path   string    `json:"path,omitempty"`
	Value  string    `json:"value,omitempty"`
}

// problemOf turns an error into the body of a refusal.
func problemOf(err error) problem {
	var known *rule.Error
	var long *http.MaxBytesError
	p := problem{Type: "about:blank"}
	switch {
	case errors.As(err, &known):
		p.Status, p.Detail = statuses[known.Kind], known.Message
		p.Kind, p.Path, p.Value = known.Kind, known.Path, known.Value
	case errors.As(err, &long):
		p.Status, p.Detail = http.StatusRequestEntityTooLarge, long.Error()
	default:
		p.Status, p.Detail = http.StatusBadRequest, "the body could not be read"
	}
	p.Title = http.StatusText(p.Status)
	return p
}

// refuse writes an error and gives its status.
func refuse(w http.ResponseWriter, err error) int {
	p := problemOf(err)
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(p.Status)
	json.NewEncoder(w).Encode(p) // an error of writing means that nobody listens any more
	return p.Status
}
