package rule_test

import (
	"cmp"
	"fmt"
	"os"
	"slices"

	"github.com/pana-kz/pana/standard/rule"
)

// plain is an edition without acts or parameters.
type plain struct{}

func (plain) InForce(string) bool { return false }

func (plain) Number(address, unit string) (int64, error) {
	return 0, fmt.Errorf("no number at %s", address)
}

// An unknown fact is never "no": a decision is definite when every completion of
// the unknown facts gives the same answer, even though facts are missing.
func Example() {
	open := rule.Fact{Name: "open", Type: rule.TruthType, Yes: rule.Text{En: "the door is open"}, No: rule.Text{En: "the door is shut"}}
	key := rule.Fact{Name: "key", Type: rule.TruthType, Yes: rule.Text{En: "there is a key"}, No: rule.Text{En: "there is no key"}}
	d := &rule.Decision{
		Name:  "entry",
		Facts: []rule.Fact{open, key},
		State: rule.Any("house:1",
			rule.Holds("open").At("house:1(1)"),
			rule.All("house:1(2)", rule.Not(rule.Holds("open")), rule.Holds("key"))),
	}
	c, err := rule.Compile(d, plain{}, &rule.World{Compare: cmp.Compare[string]})
	if err != nil {
		panic(err)
	}
	var v rule.Vector
	fmt.Println(c.Core(&v).State, slices.Collect(c.Core(&v).Needed.All()))
	v.SetTruth(1, rule.Yes)
	a := c.Answer(&v)
	fmt.Println(a.State, a.Reasons)
	// Output:
	// undetermined [open key]
	// met [house:1(1) house:1(2)]
}

func ExampleDecision_Edit() {
	d := &rule.Decision{
		Name:     "entry",
		Question: rule.Text{En: "May one enter?"},
		Facts:    []rule.Fact{{Name: "key", Type: rule.TruthType, Yes: rule.Text{En: "there is a key"}}, {Name: "alarm", Type: rule.TruthType, Yes: rule.Text{En: "the alarm is on"}}},
		State:    rule.Holds("key").At("house:1").Named("entry"),
	}
	edited, hits := d.Edit(rule.Edit{Kind: rule.Insert, At: "house:1-1", Into: "entry", Part: rule.Holds("alarm"), Met: false})
	fmt.Println(hits)
	if err := edited.Print(os.Stdout, "en"); err != nil {
		panic(err)
	}
	// Output:
	// [1]
	// entry — May one enter?
	// entry is met when:
	//   [entry]: all of these
	//     house:1-1: not: the alarm is on
	//     house:1: there is a key
}
