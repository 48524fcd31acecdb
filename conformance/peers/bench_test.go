package peers

import (
	"encoding/json"
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/conformance"
	"github.com/pana-kz/pana/eligibility"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
	"github.com/pana-kz/pana/termination"
)

// situation is a request of the benchmarks: as JSON for the engines, and as a call of
// the typed function of pana.
type situation struct {
	name    string
	request string
	typed   func(standard.Edition) rule.Answer
}

// on is the day of every request of the benchmarks.
var on = calendar.MustDate(2022, time.November, 1)

var situations = []situation{
	{
		"contraindication/known", `{"decision":"contraindication","on":"2022-11-01","facts":{
			"dangerous_mental_disorder":false,"active_tuberculosis":true,"infectious_disease":false,
			"quarantine_infection":false,"contagious_skin_or_hair_disease":false,"alcohol_intoxication":false,
			"drug_intoxication":true,"terminal_illness_needing_palliative_care":false,"inpatient_treatment_needed":false}}`,
		func(ed standard.Edition) rule.Answer {
			return eligibility.Contraindication(ed, eligibility.Health{
				DangerousMentalDisorder: rule.No, ActiveTuberculosis: rule.Yes, InfectiousDisease: rule.No,
				QuarantineInfection: rule.No, ContagiousSkinOrHairDisease: rule.No, AlcoholIntoxication: rule.No,
				DrugIntoxication: rule.Yes, TerminalIllnessNeedingPalliativeCare: rule.No, InpatientTreatmentNeeded: rule.No,
			})
		},
	}, {
		"contraindication/half", `{"decision":"contraindication","on":"2022-11-01","facts":{
			"dangerous_mental_disorder":false,"infectious_disease":false,"contagious_skin_or_hair_disease":false,
			"drug_intoxication":false,"inpatient_treatment_needed":false}}`,
		func(ed standard.Edition) rule.Answer {
			return eligibility.Contraindication(ed, eligibility.Health{
				DangerousMentalDisorder: rule.No, InfectiousDisease: rule.No, ContagiousSkinOrHairDisease: rule.No,
				DrugIntoxication: rule.No, InpatientTreatmentNeeded: rule.No,
			})
		},
	}, {
		"expulsion/known", `{"decision":"expulsion","on":"2022-11-01","facts":{
			"violations":4,"left_without_leave":true,"absence_hours":80,"absence_days":4,"informed_administration":false,
			"unjustified_insults":false,"unjustified_accusations":false,"contract_breached":false,
			"unable_to_inform_for_valid_reason":false}}`,
		func(ed standard.Edition) rule.Answer {
			a, _ := termination.Expulsion(ed, termination.Conduct{
				Violations: rule.TallyOf(4), LeftWithoutLeave: rule.Yes, AbsenceHours: rule.TallyOf(80),
				AbsenceDays: rule.TallyOf(4), InformedAdministration: rule.No, UnjustifiedInsults: rule.No,
				UnjustifiedAccusations: rule.No, ContractBreached: rule.No, UnableToInformForValidReason: rule.No,
			})
			return a
		},
	}, {
		"expulsion/half", `{"decision":"expulsion","on":"2022-11-01","facts":{
			"violations":2,"left_without_leave":true,"informed_administration":false,"unjustified_insults":false}}`,
		func(ed standard.Edition) rule.Answer {
			a, _ := termination.Expulsion(ed, termination.Conduct{
				Violations: rule.TallyOf(2), LeftWithoutLeave: rule.Yes, InformedAdministration: rule.No,
				UnjustifiedInsults: rule.No,
			})
			return a
		},
	}, {
		"personal-scope/known", `{"decision":"personal-scope","on":"2022-11-01","facts":{
			"citizenship":"foreigner","permanent_resident":false,"identified_victim":true,"treaty":"none"}}`,
		func(ed standard.Edition) rule.Answer {
			return eligibility.PersonalScope(ed, eligibility.Person{
				Citizenship: eligibility.Foreigner, PermanentResident: rule.No, IdentifiedVictim: rule.Yes,
				Treaty: eligibility.NoTreaty,
			})
		},
	}, {
		"personal-scope/half", `{"decision":"personal-scope","on":"2022-11-01","facts":{
			"citizenship":"stateless","treaty":"none"}}`,
		func(ed standard.Edition) rule.Answer {
			return eligibility.PersonalScope(ed, eligibility.Person{
				Citizenship: eligibility.Stateless, Treaty: eligibility.NoTreaty,
			})
		},
	}, {
		"admission/known", `{"decision":"admission","on":"2022-11-01","facts":{
			"citizenship":"citizen","permanent_resident":true,"treaty":"none",
			"dangerous_mental_disorder":false,"active_tuberculosis":false,"infectious_disease":false,
			"quarantine_infection":false,"contagious_skin_or_hair_disease":false,"alcohol_intoxication":false,
			"drug_intoxication":false,"terminal_illness_needing_palliative_care":false,"inpatient_treatment_needed":false,
			"sheet_recognised":true,"detected_by_internal_affairs":false,"pre_trial_investigation_started":false,
			"recognised_injured_party":false,"joint_partners_absent":false,
			"application_filed":true,"direction_issued":false,"minor":false,"has_legal_representative":false,
			"representative_present":false,"minor_children_present":false,"children_identified":false,"permit_issued":true}}`,
		func(ed standard.Edition) rule.Answer {
			return eligibility.Admission(ed, eligibility.Applicant{
				Person: eligibility.Person{
					Citizenship: eligibility.Citizen, PermanentResident: rule.Yes, Treaty: eligibility.NoTreaty,
				},
				Health: eligibility.Health{
					DangerousMentalDisorder: rule.No, ActiveTuberculosis: rule.No, InfectiousDisease: rule.No,
					QuarantineInfection: rule.No, ContagiousSkinOrHairDisease: rule.No, AlcoholIntoxication: rule.No,
					DrugIntoxication: rule.No, TerminalIllnessNeedingPalliativeCare: rule.No, InpatientTreatmentNeeded: rule.No,
				},
				Evidence: eligibility.Evidence{
					SheetRecognised: rule.Yes, DetectedByInternalAffairs: rule.No, PreTrialInvestigationStarted: rule.No,
					RecognisedInjuredParty: rule.No, JointPartnersAbsent: rule.No,
				},
				ApplicationFiled: rule.Yes, DirectionIssued: rule.No, Minor: rule.No, HasLegalRepresentative: rule.No,
				RepresentativePresent: rule.No, MinorChildrenPresent: rule.No, ChildrenIdentified: rule.No,
				PermitIssued: rule.Yes,
			})
		},
	}, {
		"admission/refused", `{"decision":"admission","on":"2022-11-01","facts":{
			"citizenship":"stateless","permanent_resident":false,"treaty":"none",
			"dangerous_mental_disorder":false,"active_tuberculosis":true,"infectious_disease":false,
			"quarantine_infection":false,"contagious_skin_or_hair_disease":false,"alcohol_intoxication":false,
			"drug_intoxication":true,"terminal_illness_needing_palliative_care":false,"inpatient_treatment_needed":false,
			"sheet_recognised":false,"detected_by_internal_affairs":false,"pre_trial_investigation_started":false,
			"recognised_injured_party":false,"joint_partners_absent":false,
			"application_filed":false,"direction_issued":false,"minor":true,"has_legal_representative":false,
			"representative_present":false,"minor_children_present":false,"children_identified":false,"permit_issued":false}}`,
		func(ed standard.Edition) rule.Answer {
			return eligibility.Admission(ed, eligibility.Applicant{
				Person: eligibility.Person{
					Citizenship: eligibility.Stateless, PermanentResident: rule.No, Treaty: eligibility.NoTreaty,
				},
				Health: eligibility.Health{
					DangerousMentalDisorder: rule.No, ActiveTuberculosis: rule.Yes, InfectiousDisease: rule.No,
					QuarantineInfection: rule.No, ContagiousSkinOrHairDisease: rule.No, AlcoholIntoxication: rule.No,
					DrugIntoxication: rule.Yes, TerminalIllnessNeedingPalliativeCare: rule.No, InpatientTreatmentNeeded: rule.No,
				},
				Evidence: eligibility.Evidence{
					SheetRecognised: rule.No, DetectedByInternalAffairs: rule.No, PreTrialInvestigationStarted: rule.No,
					RecognisedInjuredParty: rule.No, JointPartnersAbsent: rule.No,
				},
				ApplicationFiled: rule.No, DirectionIssued: rule.No, Minor: rule.Yes, HasLegalRepresentative: rule.No,
				RepresentativePresent: rule.No, MinorChildrenPresent: rule.No, ChildrenIdentified: rule.No,
				PermitIssued: rule.No,
			})
		},
	}, {
		"admission/half", `{"decision":"admission","on":"2022-11-01","facts":{
			"citizenship":"kandas","treaty":"none","active_tuberculosis":false,"quarantine_infection":false,
			"alcohol_intoxication":false,"terminal_illness_needing_palliative_care":false,"sheet_recognised":true,
			"pre_trial_investigation_started":false,"joint_partners_absent":false,"direction_issued":false,
			"has_legal_representative":true,"minor_children_present":true,"permit_issued":true}}`,
		func(ed standard.Edition) rule.Answer {
			return eligibility.Admission(ed, eligibility.Applicant{
				Person: eligibility.Person{Citizenship: eligibility.Kandas, Treaty: eligibility.NoTreaty},
				Health: eligibility.Health{
					ActiveTuberculosis: rule.No, QuarantineInfection: rule.No, AlcoholIntoxication: rule.No,
					TerminalIllnessNeedingPalliativeCare: rule.No,
				},
				Evidence: eligibility.Evidence{
					SheetRecognised: rule.Yes, PreTrialInvestigationStarted: rule.No, JointPartnersAbsent: rule.No,
				},
				DirectionIssued: rule.No, HasLegalRepresentative: rule.Yes, MinorChildrenPresent: rule.Yes,
				PermitIssued: rule.Yes,
			})
		},
	},
}

// read gives the request of a situation for the engines.
func (s *situation) read(t testing.TB) *request {
	var r request
	require.NoError(t, json.Unmarshal([]byte(s.request), &r))
	return &r
}

// want is the answer of pana, by the typed function.
func (s *situation) want(t testing.TB) (standard.Edition, Answer) {
	ed, err := standard.On(on)
	require.NoError(t, err)
	a := s.typed(ed)
	return ed, Answer{a.State.String(), a.Reasons, a.Needed}
}

// Every engine answers the requests of the benchmarks in full, and the typed functions
// of pana are called with the same facts as the engines are.
func TestSituationsAreAnsweredAlike(t *testing.T) {
	for _, s := range situations {
		_, want := s.want(t)
		reply := conformance.Decide([]byte(s.request))
		require.Nil(t, reply.Err, s.name)
		require.Equal(t, Answer{reply.Answer.State.String(), reply.Answer.Reasons, reply.Answer.Needed}, want, s.name)
		for _, e := range Engines() {
			got, err := ask(e, s.read(t))
			if errors.Is(err, ErrNotWritten) {
				continue
			}
			require.NoError(t, err, s.name)
			require.Empty(t, difference(want, got), "%s, %s", e.Name, s.name)
		}
	}
}

// measure makes a benchmark of a question. Besides the time that passes it reports the
// time that the program takes of the processors, which does not count what others do on
// the same machine meanwhile.
func measure(ask func() error) func(*testing.B) {
	return func(b *testing.B) {
		b.ReportAllocs()
		before, known := processorTime()
		for b.Loop() {
			if err := ask(); err != nil {
				b.Fatal(err)
			}
		}
		if after, _ := processorTime(); known {
			b.ReportMetric(float64(after-before)/float64(b.N), "cpu-ns/op")
		}
	}
}

// BenchmarkDecision: the rules and the facts in the form of each engine, made before;
// state, reasons and needed facts out. pana gives the outcomes besides.
func BenchmarkDecision(b *testing.B) {
	for _, s := range situations {
		b.Run(s.name, func(b *testing.B) {
			ed, _ := s.want(b)
			r := s.read(b)
			d, v := vectorOf(b, r)
			rules := ed.Compiled(d)
			b.Run("pana", measure(func() error {
				rules.Brief(v)
				return nil
			}))
			for _, e := range Engines() {
				benchEngine(b, e, r)
			}
		})
	}
}

func benchEngine(b *testing.B, e Engine, r *request) {
	facts, err := FactsOf(r.Decision, r.Facts)
	require.NoError(b, err)
	rules := rulesFor(b, e, r, facts)
	if rules == nil {
		return
	}
	q, err := rules.Prepare(facts)
	require.NoError(b, err)
	b.Run(e.Name, measure(func() error {
		_, err := q.Answer()
		return err
	}))
}

// rulesFor gives the rules of an engine for a request; nil where it has none, or none
// of its own.
func rulesFor(b *testing.B, e Engine, r *request, f Facts) Rules {
	all, err := factsOf(r.Decision)
	require.NoError(b, err)
	if e.OnlyPartly && len(f) == len(all) {
		return nil
	}
	text, err := r.text()
	require.NoError(b, err)
	rules, err := e.Ready(r.Decision, text)
	if errors.Is(err, ErrNotWritten) {
		return nil
	}
	require.NoError(b, err)
	return rules
}

// BenchmarkWhole: all that pana says, from pana and from CEL, which is asked again for
// each reading and each judgement on which the answer may turn. Rules and facts were made
// before; the typed function of pana makes its facts from a struct, finds the rules of
// its edition, and writes down which edition that was.
func BenchmarkWhole(b *testing.B) {
	for _, s := range situations {
		b.Run(s.name, func(b *testing.B) {
			ed, _ := s.want(b)
			r := s.read(b)
			facts, err := FactsOf(r.Decision, r.Facts)
			require.NoError(b, err)
			whole, err := compileWhole(r.Decision, TextOf(ed), facts)
			require.NoError(b, err)
			d, v := vectorOf(b, r)
			rules := ed.Compiled(d)
			b.Run("pana", measure(func() error {
				rules.Answer(v)
				return nil
			}))
			b.Run("pana-typed", measure(func() error {
				s.typed(ed)
				return nil
			}))
			b.Run("cel", measure(func() error {
				_, err := whole.answer()
				return err
			}))
		})
	}
}

// vectorOf gives the decision of a request and its facts in the form of pana.
func vectorOf(b *testing.B, r *request) (*standard.Decision, *rule.Vector) {
	d, err := conformance.DecisionByName(r.Decision)
	require.NoError(b, err)
	facts, err := FactsOf(r.Decision, r.Facts)
	require.NoError(b, err)
	var v rule.Vector
	for i, f := range d.Def().Facts {
		require.NoError(b, d.Def().Set(&v, i, valueOf(facts[f.Name])))
	}
	return d, &v
}

// BenchmarkCore: of pana alone, what state, outcomes and needed facts take, and what
// the reasons add, of a whole answer. The facts are in a vector already.
func BenchmarkCore(b *testing.B) {
	for _, s := range situations {
		b.Run(s.name, func(b *testing.B) {
			ed, _ := s.want(b)
			d, v := vectorOf(b, s.read(b))
			b.Run("core", measure(func() error {
				ed.Core(d, v)
				return nil
			}))
			b.Run("brief", measure(func() error {
				ed.Brief(d, v)
				return nil
			}))
			b.Run("whole", measure(func() error {
				ed.Answer(d, v)
				return nil
			}))
		})
	}
}

func valueOf(fact any) rule.Value {
	switch fact := fact.(type) {
	case bool:
		return rule.Bool(fact)
	case int64:
		return rule.Count(fact)
	case string:
		return rule.Option(fact)
	}
	return rule.Value{}
}

// BenchmarkJSON: a request as JSON in, an answer as JSON out. The engines get the facts
// through encoding/json and check nothing; pana reads and checks the whole request.
func BenchmarkJSON(b *testing.B) {
	for _, s := range situations {
		b.Run(s.name, func(b *testing.B) {
			r := s.read(b)
			line, err := json.Marshal(r)
			require.NoError(b, err)
			var out []byte
			b.Run("pana", measure(func() error {
				out = conformance.AnswerLine(out[:0], line)
				return nil
			}))
			facts, err := FactsOf(r.Decision, r.Facts)
			require.NoError(b, err)
			for _, e := range Engines() {
				if rules := rulesFor(b, e, r, facts); rules != nil {
					b.Run(e.Name, measure(func() error {
						_, err := answerLine(rules, line)
						return err
					}))
				}
			}
		})
	}
}

// answerLine answers a request line with rules that are known to be its own.
func answerLine(rules Rules, line []byte) ([]byte, error) {
	var r request
	if err := json.Unmarshal(line, &r); err != nil {
		return nil, err
	}
	facts, err := FactsOf(r.Decision, r.Facts)
	if err != nil {
		return nil, err
	}
	q, err := rules.Prepare(facts)
	if err != nil {
		return nil, err
	}
	a, err := q.Answer()
	if err != nil {
		return nil, err
	}
	return json.Marshal(a)
}
