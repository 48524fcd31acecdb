package staffing_test

import (
	"fmt"
	"time"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/staffing"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// Twenty recipients stand in both columns, and the higher norm holds: half a
// specialist more than for nineteen. Units are exact decimals.
func ExampleStaffing() {
	ed, err := standard.On(calendar.MustDate(2022, time.November, 1))
	if err != nil {
		fmt.Println(err)
		return
	}
	staff := map[string]staffing.Units{}
	for _, post := range standard.Posts() {
		staff[post] = 2 * staffing.Unit
	}
	staff["social-work-specialist"] = staffing.Unit
	for _, recipients := range []int{19, 20} {
		a, err := staffing.Staffing(ed, staffing.Organisation{
			Recipients: rule.TallyOf(recipients), Children: rule.TallyOf(5), TrainingGroups: rule.TallyOf(1), Staff: staff,
		})
		fmt.Println(recipients, a.State, a.Reasons, a.Value("band"), "short of", a.Value("shortfall"), err)
	}
	// Output:
	// 19 met [annex5] up-to-20 short of {} <nil>
	// 20 not_met [annex5(6)] 20-50 short of {"social-work-specialist":0.5} <nil>
}

// Above fifty recipients the table sets no norm at all, so that no staff is too
// little: the question does not arise.
func ExampleStaffing_aboveFifty() {
	ed, err := standard.On(calendar.MustDate(2022, time.November, 1))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, recipients := range []int{50, 51} {
		a, err := staffing.Staffing(ed, staffing.Organisation{Recipients: rule.TallyOf(recipients), Staff: map[string]staffing.Units{}})
		fmt.Println(recipients, a.State, a.Value("band"), err)
	}
	// Output:
	// 50 not_met 20-50 <nil>
	// 51 not_applicable unregulated <nil>
}

// Children are recipients of their own, so that there cannot be more of them.
// Specialists who are missing may be brought in under a contract, and only what is
// really missing is used of them.
func ExampleStaffing_contracted() {
	ed, err := standard.On(calendar.MustDate(2022, time.November, 1))
	if err != nil {
		fmt.Println(err)
		return
	}
	staff := map[string]staffing.Units{}
	for _, post := range standard.Posts() {
		staff[post] = staffing.Unit
	}
	delete(staff, "lawyer")
	_, err = staffing.Staffing(ed, staffing.Organisation{Recipients: rule.TallyOf(10), Children: rule.TallyOf(11)})
	fmt.Println(err)
	a, err := staffing.Staffing(ed, staffing.Organisation{
		Recipients: rule.TallyOf(12), Children: rule.TallyOf(11), TrainingGroups: rule.TallyOf(1), Staff: staff,
		Contracted: map[string]staffing.Units{"lawyer": 3 * staffing.Unit, "carer": staffing.Unit},
	})
	fmt.Println(a.State, a.Value("contracted_used"), err)
	// Output:
	// out-of-range at facts.children: there cannot be more children than recipients, 10 (got 11)
	// met {"lawyer":1,"carer":1} <nil>
}
