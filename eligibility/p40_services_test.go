package eligibility_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/eligibility"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// servicesByType is how many services each of the eight items of paragraph 40 lists.
var servicesByType = []int{9, 7, 9, 6, 3, 4, 1, 12}

// generalServices and specialServices are the refs of paragraphs 39 and 40.
var generalServices, specialServices = func() (general, special []string) {
	for i := range 4 {
		general = append(general, fmt.Sprintf("p39(%d)", i+1))
	}
	for kind, n := range servicesByType {
		for i := range n {
			special = append(special, fmt.Sprintf("p40(%d).s%d", kind+1, i+1))
		}
	}
	return general, special
}()

// printed is a list of refs as an answer prints it.
func printed(refs []string) string {
	if refs == nil {
		return "[]"
	}
	return `["` + strings.Join(refs, `","`) + `"]`
}

// p40 is paragraphs 39 and 40 and the end of 43 told plainly.
func p40() *plain {
	p := &plain{
		name:     "services",
		facts:    truths("recognised_victim", "contract_in_force", "plan_approved", "in_health_facility"),
		outcomes: []string{"suspend"},
		reasons:  []string{"p39", "p40", "p43.2"},
		values:   []string{"services"},
		readings: []twoWays{
			{"suspension-before-contract", "p40-only", "all"},
			{"before-the-plan", "p40-frame", "p39-continues"},
		},
	}
	p.says = func(x text, f []uint16) said {
		victim, contract, plan, hospital := f[0] == 2, f[1] == 2, f[2] == 2, f[3] == 2
		beforePlan := contract && !plan && x.reads("before-the-plan")
		special := contract && !beforePlan
		general := beforePlan || !contract && victim
		suspended := hospital && (special || general && x.reads("suspension-before-contract"))
		given := (special || general) && !suspended
		s := said{state: met(given)}
		s.values[0] = "[]"
		switch {
		case suspended:
			p.follow(&s, true, "suspend")
			p.cite(&s, true, "p43.2")
		case special:
			s.values[0] = printed(specialServices)
			p.cite(&s, true, "p40")
		case general:
			s.values[0] = printed(generalServices)
			p.cite(&s, true, "p39")
		default:
			p.cite(&s, true, "p39", "p40")
		}
		return s
	}
	return p
}

func servicesOf(a *rule.Answer) []string {
	var refs []string
	for _, v := range a.Value("services").Items() {
		refs = append(refs, v.Text())
	}
	return refs
}

// entitlements yields every entitlement of which all is known.
func entitlements(yield func(eligibility.Entitlement) bool) {
	for _, victim := range noYes {
		for _, contract := range noYes {
			for _, plan := range noYes {
				for _, hospital := range noYes {
					if !yield(eligibility.Entitlement{RecognisedVictim: victim, ContractInForce: contract, PlanApproved: plan, InHealthFacility: hospital}) {
						return
					}
				}
			}
		}
	}
}

// General services until the contract, special services under it, and neither of what is suspended.
// До договора — услуги общего характера, по договору — специальные, а приостановленное не оказывается.
func TestP40_WholeAgainstTheWords(t *testing.T) {
	p40().requireAll(t, func(ed standard.Edition, f []uint16) rule.Answer {
		return eligibility.Services(ed, eligibility.Entitlement{
			RecognisedVictim: rule.Truth(f[0]), ContractInForce: rule.Truth(f[1]), PlanApproved: rule.Truth(f[2]), InHealthFacility: rule.Truth(f[3]),
		})
	})
}

// Under the default readings a recognised victim without a contract gets the four services of a general character, and nobody else without a contract gets any.
// При толкованиях по умолчанию признанная жертва до договора получает четыре услуги общего характера; никто другой без договора не получает ничего.
func TestP39_FourServicesForRecognisedVictimsUntilTheContract(t *testing.T) {
	ed := edition(t, lastDay)
	for e := range entitlements {
		if e.ContractInForce == rule.Yes {
			continue
		}
		var want []string
		if e.RecognisedVictim == rule.Yes {
			want = []string{"p39(1)", "p39(2)", "p39(3)", "p39(4)"}
		}
		a := eligibility.Services(ed, e)
		require.Equal(t, want, servicesOf(&a), "%+v", e)
	}
}

// A stay in hospital does not stop the general services: only special services are suspended, unless one reads it otherwise.
// Нахождение в больнице не прерывает услуг общего характера: приостанавливаются лишь специальные, если не толковать иначе.
func TestP39_HospitalDoesNotStopGeneralServices(t *testing.T) {
	ed := edition(t, lastDay)
	victim := eligibility.Entitlement{RecognisedVictim: rule.Yes, ContractInForce: rule.No, InHealthFacility: rule.Yes}
	a := eligibility.Services(ed, victim)
	require.Equal(t, rule.Met, a.State)
	require.Equal(t, []string{"suspension-before-contract"}, a.Readings)
	a = eligibility.Services(reading(t, ed, "suspension-before-contract", "all"), victim)
	require.Equal(t, rule.NotMet, a.State)
	require.Equal(t, []string{"suspend"}, a.Outcomes)
}

// Under the default readings a person under a contract who is in no health facility has the fifty-one services of eight types, and nobody asks again whether she was recognised or has a plan.
// При толкованиях по умолчанию по договору, вне учреждения здравоохранения, положены пятьдесят одна услуга восьми видов; о признании жертвой и о плане заново не спрашивают.
func TestP40_AContractSuffices(t *testing.T) {
	ed := edition(t, lastDay)
	require.Len(t, specialServices, 51)
	for _, victim := range anyTruth {
		for _, plan := range anyTruth {
			a := eligibility.Services(ed, eligibility.Entitlement{RecognisedVictim: victim, ContractInForce: rule.Yes, PlanApproved: plan, InHealthFacility: rule.No})
			require.Equal(t, specialServices, servicesOf(&a))
			require.Empty(t, a.Needed)
			require.Empty(t, a.AlsoNeeded)
		}
	}
}

// Somebody under a contract who is in no health facility always has services: nobody is left without for want of a plan.
// По договору, вне учреждения здравоохранения, услуги оказываются всегда: отсутствие плана никого без услуг не оставляет.
func TestP40_NobodyIsLeftWithoutServicesBeforeThePlan(t *testing.T) {
	for _, option := range []string{"p40-frame", "p39-continues"} {
		ed := reading(t, edition(t, lastDay), "before-the-plan", option)
		for e := range entitlements {
			if e.ContractInForce == rule.No || e.InHealthFacility == rule.Yes {
				continue
			}
			a := eligibility.Services(ed, e)
			if a.State != rule.Met || len(servicesOf(&a)) == 0 {
				t.Errorf("%s: %+v: %v", option, e, a.State)
			}
		}
	}
}

// Under the default readings, while a recipient is in a health facility the special services are suspended and, once she is back, are there again.
// При толкованиях по умолчанию, пока получатель в учреждении здравоохранения, специальные услуги приостановлены; по возвращении они снова оказываются.
func TestP43_SpecialServicesRestInAHealthFacility(t *testing.T) {
	ed := edition(t, lastDay)
	for e := range entitlements {
		if e.ContractInForce == rule.No {
			continue
		}
		a := eligibility.Services(ed, e)
		if e.InHealthFacility == rule.No {
			require.Equal(t, rule.Met, a.State)
			continue
		}
		require.Equal(t, rule.NotMet, a.State)
		require.Equal(t, []string{"suspend"}, a.Outcomes)
		require.Equal(t, []string{"p43.2"}, a.Reasons)
		require.Empty(t, servicesOf(&a))
	}
}
