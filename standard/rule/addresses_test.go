package rule_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/pana-kz/pana/standard/rule"
)

// dated is a decision in which conditions stand under acts, in citations, and in
// several places.
func dated() *rule.Decision {
	shared := rule.Holds("a").At("p1/shared")
	old := rule.All("p2", rule.Holds("b").At("p2/old")).Until("9")
	state := rule.Any("p1",
		shared,
		rule.All("p3", rule.Holds("c").At("p3/inner"), rule.Holds("d").At("p3/later").Since("8")).Since("7"),
		old,
	).Because(rule.Because{Cite: "p4", When: rule.Not(rule.Holds("d").At("p4/cited"))})
	return &rule.Decision{
		Name:     "dated",
		Applies:  rule.Holds("e").At("p5"),
		State:    state,
		Outcomes: []rule.Outcome{{ID: "none"}, {ID: "one", When: rule.All("p6", shared).Since("7")}},
		Values:   []rule.ValueRule{{Name: "v", Cases: []rule.Case{{When: rule.Holds("f").At("p7/value")}, rule.Otherwise(rule.Bool(true))}}},
	}
}

func TestAddresses(t *testing.T) {
	want := []string{"p1", "p1/shared", "p3", "p3/inner", "p3/later", "p2", "p2/old", "p4/cited", "p5", "p6", "p7/value"}
	if diff := cmp.Diff(want, slices.Collect(dated().Addresses())); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
	for first := range dated().Addresses() {
		if first != "p1" {
			t.Errorf("the first address is %s", first)
		}
		break
	}
	if got := slices.Collect((&rule.Decision{}).Addresses()); got != nil {
		t.Errorf("a decision without trees has addresses: %v", got)
	}
}

func TestDated(t *testing.T) {
	tests := []struct{ address, since, until, reason string }{
		{"p1", "", "", "nothing dates it"},
		{"p1/shared", "", "", "under act 7 in one place, undated in the other"},
		{"p3", "7", "", "its own act"},
		{"p3/inner", "7", "", "the act of what it is part of"},
		{"p3/later", "8", "", "its own act, not that around it"},
		{"p2/old", "", "9", "the act of what it is part of"},
		{"p6", "7", "", "an outcome"},
		{"p4/cited", "", "", "a condition of a citation"},
		{"p9", "", "", "nothing has this address"},
		{"", "", "", "conditions without an address have no date"},
	}
	for _, tt := range tests {
		since, until := dated().Dated(tt.address)
		if since != tt.since || until != tt.until {
			t.Errorf("%s: from %q until %q, want from %q until %q: %s", tt.address, since, until, tt.since, tt.until, tt.reason)
		}
	}
}

// Every address that is listed can be struck, and no other.
func TestAddressesAreThoseThatEditsName(t *testing.T) {
	d := dated()
	for at := range d.Addresses() {
		if _, hits := d.Edit(rule.Edit{Kind: rule.Strike, At: at}); hits[0] == 0 {
			t.Errorf("nothing is struck at %s", at)
		}
	}
	if _, hits := d.Edit(rule.Edit{Kind: rule.Strike, At: "p4"}); hits[0] != 0 {
		t.Error("a citation alone was struck")
	}
}
