package eligibility_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/eligibility"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// a13 is articles 13 and 15 told plainly.
func a13() *plain {
	p := &plain{
		name:    "application-route",
		facts:   []asked{{name: "applicant", values: 7}, {name: "reason_stated", values: 2}, {name: "ground", values: 13}, {name: "volume", values: 3}},
		reasons: []string{"law:a13(1)", "law:a13(2)", "law:a13(2)(1)", "law:a13(2)(2)", "law:a13(2)(3)", "law:a13(2)(4)", "law:a13(2)(5)", "law:a13(2)(6)"},
		values:  []string{"addressee", "decided_by", "residence_matters", "choose_on_portal"},
		acts:    []string{"67-VII"},
		law:     func(d calendar.Date) string { return lastOf(d, "433-V", "67-VII") },
	}
	p.says = func(x text, f []uint16) said {
		applicant, reason, ground, volume := eligibility.ApplicantKind(f[0]), f[1] == 2, eligibility.Ground(f[2]), eligibility.Volume(f[3])
		illTreated := ground == eligibility.IllTreatment || ground == eligibility.Trafficking
		homeless := ground == eligibility.Homeless
		self := applicant == eligibility.Self
		other := !self && reason && (applicant != eligibility.Provider || illTreated || homeless)
		s := said{state: met(self || other)}
		p.cite(&s, self, "law:a13(1)")
		p.cite(&s, other, fmt.Sprintf("law:a13(2)(%d)", int(applicant)-1))
		p.cite(&s, !self && !other, "law:a13(2)")
		s.values[0], s.values[1] = "local-executive-body", "local-executive-body"
		if volume == eligibility.Paid || illTreated || homeless {
			s.values[0] = "provider"
		}
		switch {
		case volume == eligibility.Paid:
			s.values[1] = "agreement"
		case ground == eligibility.Trafficking:
			s.values[1] = "standard"
		case homeless:
			s.values[1] = "provider"
		}
		s.values[2] = fmt.Sprint(!illTreated && !homeless)
		s.values[3] = fmt.Sprint(x.since("67-VII") && (illTreated || ground == eligibility.SignificantDiseaseLimits))
		return s
	}
	return p
}

func a13Ask(ed standard.Edition, f []uint16) rule.Answer {
	return eligibility.ApplicationRoute(ed, eligibility.Application{
		Applicant: eligibility.ApplicantKind(f[0]), ReasonStated: rule.Truth(f[1]), Ground: eligibility.Ground(f[2]), Volume: eligibility.Volume(f[3]),
	})
}

// applications yields every application of which all is known.
func applications(yield func(eligibility.Application) bool) {
	for who := eligibility.Self; who <= eligibility.DomesticViolenceOrganisation; who++ {
		for _, reason := range noYes {
			for ground := eligibility.Orphanhood; ground <= eligibility.Trafficking; ground++ {
				for volume := eligibility.Guaranteed; volume <= eligibility.Paid; volume++ {
					if !yield(eligibility.Application{Applicant: who, ReasonStated: reason, Ground: ground, Volume: volume}) {
						return
					}
				}
			}
		}
	}
}

// Who may apply, to whom, who decides, and whether the residence matters and the portal is open, follows from the applicant, the ground and the volume.
// Кто вправе обратиться, к кому, кто решает, важно ли место жительства и открыт ли портал, зависит от заявителя, основания и объёма.
func TestLawA13_WholeAgainstTheWords(t *testing.T) {
	a13().requireAll(t, a13Ask)
}

// Everybody may apply for herself, for every service and on every ground, and owes nobody a reason.
// Сам за себя вправе обратиться каждый, за любой услугой и по любому основанию, ничего не объясняя.
func TestLawA13_EverybodyMayApplyForHerself(t *testing.T) {
	ed := edition(t, lastDay)
	for ap := range applications {
		if ap.Applicant != eligibility.Self {
			continue
		}
		a := eligibility.ApplicationRoute(ed, ap)
		require.Equal(t, rule.Met, a.State)
		require.Equal(t, []string{"law:a13(1)"}, a.Reasons)
	}
	a := eligibility.ApplicationRoute(ed, eligibility.Application{Applicant: eligibility.Self})
	require.Equal(t, rule.Met, a.State, "nothing else need be known")
}

// Whoever applies for somebody else must say why she does not apply herself.
// Тот, кто обращается за другого, обязан указать, почему тот не обращается сам.
func TestLawA13_OthersMustSayWhy(t *testing.T) {
	ed := edition(t, lastDay)
	for ap := range applications {
		if ap.Applicant == eligibility.Self {
			continue
		}
		a := eligibility.ApplicationRoute(ed, ap)
		if ap.ReasonStated == rule.No && (a.State != rule.NotMet || !slices.Equal(a.Reasons, []string{"law:a13(2)"})) {
			t.Fatalf("%+v: %v for %v", ap, a.State, a.Reasons)
		}
	}
}

// A provider may apply for somebody only because of ill-treatment, trafficking included, or homelessness.
// Субъект, предоставляющий услуги, вправе обратиться за лицо лишь из-за жестокого обращения, включая торговлю людьми, или бездомности.
func TestLawA13_ProvidersApplyOnlyForIllTreatmentAndHomelessness(t *testing.T) {
	ed := edition(t, lastDay)
	own := []eligibility.Ground{eligibility.IllTreatment, eligibility.Homeless, eligibility.Trafficking}
	for ap := range applications {
		if ap.Applicant == eligibility.Self || ap.ReasonStated == rule.No {
			continue
		}
		want := ap.Applicant != eligibility.Provider || slices.Contains(own, ap.Ground)
		if a := eligibility.ApplicationRoute(ed, ap); a.State != met(want) {
			t.Fatalf("%+v: %v", ap, a.State)
		}
	}
}

// A victim of trafficking applies to the organisation itself, and no local executive body decides: the standard does.
// Жертва торговли людьми обращается в саму организацию, и решает не местный исполнительный орган, а порядок стандарта.
func TestLawA13_TraffickingGoesToTheOrganisation(t *testing.T) {
	for _, d := range daysThatMatter() {
		for _, volume := range []eligibility.Volume{eligibility.Guaranteed, eligibility.Additional} {
			a := eligibility.ApplicationRoute(edition(t, d), eligibility.Application{Applicant: eligibility.Self, Ground: eligibility.Trafficking, Volume: volume})
			require.Equal(t, "provider", a.Value("addressee").Text())
			require.Equal(t, "standard", a.Value("decided_by").Text())
		}
	}
}

// Of the guaranteed and the additional volume the local executive body decides, save for trafficking and homelessness; other ill-treatment is no exception.
// О гарантированном и дополнительном объёме решает местный исполнительный орган, кроме торговли людьми и бездомности; прочее жестокое обращение не исключение.
func TestLawA15_LocalExecutiveBodyDecidesButForTraffickingAndHomelessness(t *testing.T) {
	ed := edition(t, lastDay)
	for ap := range applications {
		if ap.Volume == eligibility.Paid {
			continue
		}
		a := eligibility.ApplicationRoute(ed, ap)
		exempt := ap.Ground == eligibility.Trafficking || ap.Ground == eligibility.Homeless
		if (a.Value("decided_by").Text() == "local-executive-body") == exempt {
			t.Fatalf("%+v: decided by %v", ap, a.Value("decided_by"))
		}
	}
}

// Paid services follow an agreement with the provider, whatever the ground.
// Платные услуги оказываются по соглашению с субъектом, предоставляющим услуги, при любом основании.
func TestLawA15_PaidServicesFollowAnAgreement(t *testing.T) {
	ed := edition(t, lastDay)
	for ap := range applications {
		a := eligibility.ApplicationRoute(ed, ap)
		paid := ap.Volume == eligibility.Paid
		if paid != (a.Value("decided_by").Text() == "agreement") || paid && a.Value("addressee").Text() != "provider" {
			t.Fatalf("%+v: %v, decided by %v", ap, a.Value("addressee"), a.Value("decided_by"))
		}
	}
}

// Where a person lives does not matter for ill-treatment, trafficking and homelessness, and matters for everything else.
// Место жительства не важно при жестоком обращении, торговле людьми и бездомности и важно во всех прочих случаях.
func TestLawA15_ResidenceDoesNotMatterForVictims(t *testing.T) {
	for _, d := range daysThatMatter() {
		for ground := eligibility.Orphanhood; ground <= eligibility.Trafficking; ground++ {
			a := eligibility.ApplicationRoute(edition(t, d), eligibility.Application{Ground: ground})
			free := ground == eligibility.IllTreatment || ground == eligibility.Trafficking || ground == eligibility.Homeless
			require.Equal(t, !free, a.Value("residence_matters").Bool(), "ground %d on %s", ground, d)
		}
	}
}

// From Law 67-VII on, and not a day earlier, the provider is chosen on the portal for significant diseases and ill-treatment, trafficking included.
// С Закона № 67-VII и ни днём раньше субъекта, предоставляющего услуги, выбирают на портале при социально значимых заболеваниях и жестоком обращении, включая торговлю людьми.
func TestLawA15_ThePortalIsOpenFromLaw67(t *testing.T) {
	for _, d := range daysThatMatter() {
		for ground := eligibility.Orphanhood; ground <= eligibility.Trafficking; ground++ {
			listed := ground == eligibility.SignificantDiseaseLimits || ground == eligibility.IllTreatment || ground == eligibility.Trafficking
			a := eligibility.ApplicationRoute(edition(t, d), eligibility.Application{Ground: ground})
			require.Equal(t, listed && !d.Before(day(2021, time.October, 23)), a.Value("choose_on_portal").Bool(), "ground %d on %s", ground, d)
		}
	}
}
