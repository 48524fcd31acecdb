package main

import (
	"errors"
	"io"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/eligibility"
	"github.com/pana-kz/pana/standard/rule"
	"github.com/pana-kz/pana/termination"
)

// service answers questions. It holds nothing that changes, so that one serves all
// requests at once.
type service struct {
	on  calendar.Date // day of the questions that name none; zero for no such day
	log *slog.Logger
}

// newService gives the handler of all addresses of the service.
func newService(on calendar.Date, log *slog.Logger) http.Handler {
	s := &service{on: on, log: log}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", s.health)
	mux.Handle("POST /decide", s.answering(s.decide))
	mux.Handle("POST /admit", s.answering(s.admit))
	mux.Handle("POST /extend", s.answering(s.extend))
	mux.Handle("POST /expel", s.answering(s.expel))
	return mux
}

// maxBody is the longest question that is read; a real one has a few hundred bytes.
const maxBody = 64 << 10

// answering makes a handler of a function that answers the body of a request. It logs
// what was asked and how it went, and never the facts: they are about a person (p7(5)).
func (s *service) answering(answer func(body []byte) (conformance.Reply, error)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		begun := time.Now()
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
		var reply conformance.Reply
		if err == nil {
			reply, err = answer(body)
		}
		if reply.Err != nil {
			err = reply.Err
		}
		status := http.StatusOK
		if err != nil {
			status = refuse(w, err)
		} else {
			w.Header().Set("Content-Type", "application/json")
			line := reply.AppendJSON(nil)
			if lang := r.URL.Query().Get("words"); lang == "en" || lang == "ru" {
				line, err = withWords(line, &reply.Answer, lang)
			}
			if err == nil {
				_, err = w.Write(append(line, '\n'))
			}
		}
		s.log.LogAttrs(r.Context(), slog.LevelInfo, "answered",
			slog.String("path", r.URL.Path),
			slog.Int("status", status),
			slog.String("decision", reply.Answer.Decision),
			slog.String("state", reply.Answer.State.String()),
			slog.String("kind", string(kindOf(err))),
			slog.Duration("took", time.Since(begun)))
	})
}

// kindOf gives the kind of an error of the library, and "" for any other.
func kindOf(err error) rule.Kind {
	var known *rule.Error
	if errors.As(err, &known) {
		return known.Kind
	}
	return ""
}

// health says that the service runs, and with which day it was configured.
func (s *service) health(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	io.WriteString(w, `{"status":"ok","on":"`+s.on.String()+`"}`+"\n")
}

// decide answers any question, by its name: one request in JSON, as in a stream.
func (s *service) decide(body []byte) (conformance.Reply, error) {
	return conformance.Decide(s.dated(body)), nil
}

// dated gives a request its day, where it has none and the service was given one.
// What is no proper request stays as it is, for the library to say what is wrong.
func (s *service) dated(body []byte) []byte {
	f, err := readForm(body)
	if _, has := f.members["on"]; err != nil || has || s.on.IsZero() || len(f.members) == 0 {
		return body
	}
	return append([]byte(`{"on":"`+s.on.String()+`",`), f.inside...)
}

// admit answers whether somebody is to be admitted. The members of the form have the
// names of the facts, so that what an answer needs can be asked for by its name.
func (s *service) admit(body []byte) (conformance.Reply, error) {
	f, err := readForm(body)
	if err != nil {
		return conformance.Reply{}, err
	}
	ed := f.edition(s.on)
	applicant := eligibility.Applicant{
		Person: eligibility.Person{
			Citizenship:       option(f, "citizenship", citizenships),
			PermanentResident: f.truth("permanent_resident"),
		},
		Health: eligibility.Health{
			DangerousMentalDisorder:              f.truth("dangerous_mental_disorder"),
			ActiveTuberculosis:                   f.truth("active_tuberculosis"),
			InfectiousDisease:                    f.truth("infectious_disease"),
			QuarantineInfection:                  f.truth("quarantine_infection"),
			ContagiousSkinOrHairDisease:          f.truth("contagious_skin_or_hair_disease"),
			AlcoholIntoxication:                  f.truth("alcohol_intoxication"),
			DrugIntoxication:                     f.truth("drug_intoxication"),
			TerminalIllnessNeedingPalliativeCare: f.truth("terminal_illness_needing_palliative_care"),
			InpatientTreatmentNeeded:             f.truth("inpatient_treatment_needed"),
		},
		Evidence: eligibility.Evidence{
			SheetRecognised:              f.truth("sheet_recognised"),
			DetectedByInternalAffairs:    f.truth("detected_by_internal_affairs"),
			PreTrialInvestigationStarted: f.truth("pre_trial_investigation_started"),
			RecognisedInjuredParty:       f.truth("recognised_injured_party"),
			JointPartnersAbsent:          f.truth("joint_partners_absent"),
		},
		ApplicationFiled:       f.truth("application_filed"),
		DirectionIssued:        f.truth("direction_issued"),
		Minor:                  f.truth("minor"),
		HasLegalRepresentative: f.truth("has_legal_representative"),
		MinorChildrenPresent:   f.truth("minor_children_present"),
		PermitIssued:           f.truth("permit_issued"),
	}
	if err := f.end(); err != nil {
		return conformance.Reply{}, err
	}
	return conformance.Reply{Answer: eligibility.Admission(ed, applicant)}, nil
}

var citizenships = map[string]eligibility.Citizenship{
	"citizen": eligibility.Citizen, "kandas": eligibility.Kandas,
	"foreigner": eligibility.Foreigner, "stateless": eligibility.Stateless,
}

// extend answers whether a contract may be extended, and by when it then ends.
func (s *service) extend(body []byte) (conformance.Reply, error) {
	f, err := readForm(body)
	if err != nil {
		return conformance.Reply{}, err
	}
	ed := f.edition(s.on)
	extension := termination.Extension{
		Contract: termination.Contract{
			Concluded:             f.date("concluded"),
			MonthsAlreadyExtended: f.tally("months_already_extended"),
		},
		Months:              f.tally("months"),
		CriminalCasePending: f.truth("criminal_case_pending"),
		InpatientTreatment:  f.truth("inpatient_treatment"),
	}
	if err := f.end(); err != nil {
		return conformance.Reply{}, err
	}
	answer, err := termination.ContractExtension(ed, extension)
	return conformance.Reply{Answer: answer}, flat(err)
}

// expel answers whether somebody is to be expelled. Three breaches of the rules are
// not enough, and a day of absence is a fact in hours.
func (s *service) expel(body []byte) (conformance.Reply, error) {
	f, err := readForm(body)
	if err != nil {
		return conformance.Reply{}, err
	}
	ed := f.edition(s.on)
	conduct := termination.Conduct{
		Violations:                   f.tally("violations"),
		LeftWithoutLeave:             f.truth("left_without_leave"),
		AbsenceHours:                 f.tally("absence_hours"),
		InformedAdministration:       f.truth("informed_administration"),
		UnjustifiedInsults:           f.truth("unjustified_insults"),
		UnjustifiedAccusations:       f.truth("unjustified_accusations"),
		ContractBreached:             f.truth("contract_breached"),
		UnableToInformForValidReason: f.truth("unable_to_inform_for_valid_reason"),
	}
	if err := f.end(); err != nil {
		return conformance.Reply{}, err
	}
	answer, err := termination.Expulsion(ed, conduct)
	return conformance.Reply{Answer: answer}, flat(err)
}

// flat gives an error of the library with a path in a form, whose facts lie under no
// member "facts".
func flat(err error) error {
	var known *rule.Error
	if !errors.As(err, &known) {
		return err
	}
	moved := *known
	moved.Path = strings.TrimPrefix(known.Path, "facts.")
	return &moved
}
