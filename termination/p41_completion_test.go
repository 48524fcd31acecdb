package termination_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
	"github.com/pana-kz/pana/termination"
)

// p41 is paragraph 41 told plainly.
func p41() *plain {
	p := &plain{
		facts:    []string{"written_request", "contract_terminated", "contract_expired", "contract_fulfilled_early", "plan_fulfilled_early"},
		outcomes: []string{"complete"},
		reasons:  []string{"p41", "p41(1)", "p41(2)", "p41(3)", "p41(4)"},
		judged:   []int{3, 4},
	}
	p.says = func(is []bool) said {
		request, terminated, expired, contractDone, planDone := is[0], is[1], is[2], is[3], is[4]
		complete := request || terminated || expired || contractDone || planDone
		return said{
			state:    met(complete),
			outcomes: p.when(complete, p.outcomes, "complete"),
			reasons: p.when(!complete, p.reasons, "p41") | p.when(request, p.reasons, "p41(1)") | p.when(terminated || expired, p.reasons, "p41(2)") |
				p.when(contractDone, p.reasons, "p41(3)") | p.when(planDone, p.reasons, "p41(4)"),
		}
	}
	return p
}

func endOf(known []rule.Truth) termination.End {
	return termination.End{
		WrittenRequest: known[0], ContractTerminated: known[1], ContractExpired: known[2],
		ContractFulfilledEarly: known[3], PlanFulfilledEarly: known[4],
	}
}

// p41Days are the first and the last day of the standard, and the eve and the day of
// each amendment.
func p41Days() []calendar.Date {
	return []calendar.Date{
		calendar.MustDate(2016, time.April, 8), calendar.MustDate(2022, time.February, 20), calendar.MustDate(2022, time.February, 21),
		calendar.MustDate(2022, time.September, 2), calendar.MustDate(2022, time.September, 3), calendar.MustDate(2022, time.October, 7),
		calendar.MustDate(2022, time.October, 8), calendar.MustDate(2023, time.June, 30),
	}
}

// The services are complete on any one ground of the paragraph and on no other, in every edition; while grounds are unknown the question is open only without a known one.
// Услуги завершаются по любому основанию пункта и ни по какому иному, в каждой редакции; пока основания неизвестны, вопрос открыт, лишь если нет установленного.
func TestP41_AnyGroundIsEnough(t *testing.T) {
	for _, d := range p41Days() {
		ed, err := standard.On(d)
		require.NoError(t, err)
		p41().requireAll(t, func(known []rule.Truth) rule.Answer { return termination.Completion(ed, endOf(known)) })
	}
}

// A request of the recipient in writing is enough, and nobody asks for a reason.
// Достаточно письменного заявления получателя; причин не спрашивают.
func TestP41_AWrittenRequestIsEnough(t *testing.T) {
	a := termination.Completion(edition(t, 2022, time.November, 1), termination.End{WrittenRequest: rule.Yes})
	require.Equal(t, rule.Met, a.State)
	require.Equal(t, []string{"p41(1)"}, a.Reasons)
	require.Empty(t, a.Needed)
}

// The end of the contract and its termination are one ground, named once.
// Расторжение договора и окончание его срока — одно основание и названы один раз.
func TestP41_TerminationAndExpiryAreOneGround(t *testing.T) {
	ed := edition(t, 2022, time.November, 1)
	for _, terminated := range []rule.Truth{rule.No, rule.Yes} {
		for _, expired := range []rule.Truth{rule.No, rule.Yes} {
			a := termination.Completion(ed, termination.End{
				WrittenRequest: rule.No, ContractTerminated: terminated, ContractExpired: expired,
				ContractFulfilledEarly: rule.No, PlanFulfilledEarly: rule.No,
			})
			either := terminated == rule.Yes || expired == rule.Yes
			require.Equal(t, met(either), a.State)
			require.Equal(t, either, slices.Equal(a.Reasons, []string{"p41(2)"}))
		}
	}
}

// No reading touches the paragraph.
// Ни одно толкование пункта не касается.
func TestP41_LeavesNothingOpen(t *testing.T) {
	ed := edition(t, 2022, time.November, 1)
	for r := range standard.Readings() {
		for o := range r.Options() {
			chosen := reading(t, ed, r.ID, o.ID)
			p41().requireComplete(t, func(known []rule.Truth) rule.Answer {
				a := termination.Completion(chosen, endOf(known))
				require.Empty(t, a.Readings)
				return a
			})
		}
	}
}

// Whether a contract or a plan was fulfilled early a person has to judge, and an answer that turns on it says so.
// Выполнены ли договор или план досрочно, оценивает человек, и зависящий от этого ответ об этом говорит.
func TestP41_EarlyFulfilmentIsJudged(t *testing.T) {
	ed := edition(t, 2022, time.November, 1)
	end := termination.End{WrittenRequest: rule.No, ContractTerminated: rule.No, ContractExpired: rule.No, ContractFulfilledEarly: rule.Yes, PlanFulfilledEarly: rule.No}
	require.Equal(t, []string{"contract_fulfilled_early"}, termination.Completion(ed, end).Judgements)
	end.ContractFulfilledEarly = rule.No
	require.Equal(t, []string{"contract_fulfilled_early", "plan_fulfilled_early"}, termination.Completion(ed, end).Judgements)
	end.WrittenRequest = rule.Yes
	require.Empty(t, termination.Completion(ed, end).Judgements, "the request decides")
}
