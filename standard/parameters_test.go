package standard

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/pana-kz/pana/standard/rule"
)

// What the text says, read from it once more: the addresses and values of the
// last edition. Lists are checked by TestServiceLists and TestSheetBlocks.
const lastEditionParameters = `order:2(2)/period 5bd
order:2(3)/period 10d
order:2(5)/period 10bd
order:4/period 10d
p2/day-stay-from 60
p2/day-stay-to 240
p2/temporary-stay 6mo
p9/period 1bd
p10/period 1bd
p14/period 1bd
p15/dispatch-period 1bd
p15/permit-period 3bd
p15.2/period 1bd
p16/extension 3mo
p16/term 6mo
p20.3/period 1bd
p21/period 3bd
p26/frequency 1mo
p27.3/observation 3d
p29/next-plan-period 1bd
p29/plan-period 3bd
p31/frequency 1q
p35/frequency 1q
p43(1)/violations 3
p43(2)/span 72h
annex3:4/copies 2
annex5/lower-band-to 20
annex5/posts director, chief-accountant, hr-clerk, lawyer, psychologist, social-work-specialist, social-work-consultant, carer, senior-nurse, labour-instructor, culture-organiser
annex5/upper-band-from 20
annex5/upper-band-to 50
annex5(1)/from-20-to-50 1
annex5(1)/up-to-20 1
annex5(2)/from-20-to-50 1
annex5(2)/up-to-20 1
annex5(3)/from-20-to-50 1
annex5(3)/up-to-20 1
annex5(4)/from-20-to-50 2
annex5(4)/up-to-20 1
annex5(5)/from-20-to-50 2
annex5(5)/up-to-20 1
annex5(6)/from-20-to-50 1.5
annex5(6)/up-to-20 1
annex5(7)/from-20-to-50 1.5
annex5(7)/up-to-20 1
annex5(8)/children 10
annex5(8)/units 1
annex5(9)/from-20-to-50 2
annex5(9)/up-to-20 1
annex5(10)/groups 1
annex5(10)/units 1
annex5(11)/from-20-to-50 1
annex5(11)/up-to-20 1
law:a11-7(1)(1)/frequency 4y
law:a11-9(3)/period 1mo
law:a11-11(2)/period 3mo
law:a14(3)/period 10bd
law:a15(2)/period 3bd
law:a16(1)(3)/frequency 5y
law:a16(3)(6)/frequency 5y
law:a20(2)(1)/period 3bd
criteria:9/block-minimum 5
criteria:9/blocks 4
criteria:9/points-maximum 5
criteria:9/total-minimum 20
criteria:9/total-minimum-minor 15
`

func TestParametersOfTheLastEdition(t *testing.T) {
	var got strings.Builder
	for p := range mustOn(t, "2022-11-01").Parameters() {
		if p.Address.Name() != "services" && p.Address.Ref() != "annex2" {
			fmt.Fprintln(&got, p.Address, p.Value)
		}
	}
	if diff := cmp.Diff(lastEditionParameters, got.String()); diff != "" {
		t.Errorf("parameters (-want +got):\n%s", diff)
	}
}

func TestServiceLists(t *testing.T) {
	counts := map[Ref]int{"p39": 4, "p40(1)": 9, "p40(2)": 7, "p40(3)": 9, "p40(4)": 6, "p40(5)": 3, "p40(6)": 4, "p40(7)": 1, "p40(8)": 12}
	e, lists := mustOn(t, "2016-04-08"), 0
	for p := range e.Parameters() {
		if p.Address.Name() != "services" {
			continue
		}
		lists++
		in := p.Address.Ref()
		var want []string
		for child := range Children(in) {
			if child.Kind == KindService {
				want = append(want, string(child.Ref))
			}
		}
		got := slices.Collect(p.Value.List())
		if !slices.Equal(got, want) || len(got) != counts[in] {
			t.Errorf("%s lists %v, want the %d services %v", p.Address, got, counts[in], want)
		}
	}
	if lists != len(counts) {
		t.Errorf("%d lists of services, want %d", lists, len(counts))
	}
}

// Rows 1, 7, 20 and 28 are the headings of the blocks.
func TestSheetBlocks(t *testing.T) {
	e := mustOn(t, "2022-09-03")
	next := 2
	for _, block := range []struct {
		name string
		rows int
	}{{"purpose", 5}, {"actions", 12}, {"means", 7}, {"harm", 4}} {
		p, ok := e.Parameter("annex2/" + block.name)
		require.True(t, ok)
		for row := range p.Value.List() {
			if row != fmt.Sprint(next) {
				t.Errorf("%s has row %s, want %d", p.Address, row, next)
			}
			next++
			block.rows--
		}
		if block.rows != 0 {
			t.Errorf("%s lacks %d rows", p.Address, block.rows)
		}
		next++ // the heading of the next block
	}
}

func TestParametersAreValid(t *testing.T) {
	var last Parameter
	for p := range Parameters() {
		of := string(p.Address)
		if _, err := ParseAddress(of); err != nil || p.Address.Name() == "" {
			t.Errorf("%q is no address of a parameter: %v", of, err)
		}
		requireRef(t, of, p.Address.Ref())
		requireBoth(t, of, p.Meaning)
		parsed, err := ParseValue(p.Value.Kind(), p.Value.String())
		if err != nil || !parsed.Equal(p.Value) {
			t.Errorf("%s: the value %q reads back as %q, %v", of, p.Value, parsed, err)
		}
		for _, act := range []string{p.From, p.Until} {
			if _, ok := ActByNumber(act); act != "" && !ok {
				t.Errorf("%s rests on the act %q, which is none", of, act)
			}
		}
		switch order := last.Address.Compare(p.Address); {
		case last.Address == "" || order < 0:
		case order > 0:
			t.Errorf("%s stands behind %s", of, last.Address)
		case last.Until == "" || last.Until != p.From || last.Value.Kind() != p.Value.Kind() || last.Value.Equal(p.Value) && last.Meaning == p.Meaning:
			t.Errorf("%s has two values that do not follow each other", of)
		}
		last = p
	}
	for id := range dutyPlace {
		if _, taken := parameterPlace[Address(id)]; taken {
			t.Errorf("%s is the name of a duty and of a parameter", id)
		}
	}
}

// Every parameter that an act brings, changes or takes away, at the eve of the
// act, its day and its morrow.
func TestParametersThatActsChange(t *testing.T) {
	for _, tt := range []struct{ address, eve, before, after string }{
		{"p11/period", "2022-09-02", "1bd", ""},
		{"p20.3/period", "2022-02-20", "", "1bd"},
		{"annex2/purpose", "2022-09-02", "", "2, 3, 4, 5, 6"},
		{"annex2/harm", "2022-09-02", "", "29, 30, 31, 32"},
		{"criteria:9/block-minimum", "2021-12-27", "5", "5"},
		{"criteria:9/blocks", "2021-12-27", "5", "4"},
		{"criteria:9/points-maximum", "2021-12-27", "", "5"},
		{"criteria:9/total-minimum", "2021-12-27", "25", "20"},
		{"criteria:9/total-minimum-minor", "2021-12-27", "20", "15"},
		{"law:a11-7(1)(1)/frequency", "2019-04-11", "", "4y"},
		{"law:a11-9(3)/period", "2019-04-11", "", "1mo"},
		{"law:a11-11(2)/period", "2019-04-11", "", "3mo"},
		{"p16/term", "2022-10-07", "6mo", "6mo"},
	} {
		for days, want := range []string{tt.before, tt.after, tt.after} {
			d := ymd(t, tt.eve).AddDays(days)
			e, err := On(d)
			require.NoError(t, err)
			p, ok := e.Parameter(tt.address)
			if p.Value.String() != want || ok != (want != "") {
				t.Errorf("%s on %s is %q, want %q", tt.address, d, p.Value, want)
			}
		}
	}
	without, _ := mustOn(t, "2022-09-03").Without("325")
	if _, ok := without.Parameter("p11/period"); !ok {
		t.Error("without order 325 the period of paragraph 11 stands")
	}
}

// The order binds from its signature, the Law without the standard.
func TestParametersOutsideTheStandard(t *testing.T) {
	for _, tt := range []struct {
		address, day string
		ok           bool
	}{
		{"order:2(2)/period", "2016-02-23", false},
		{"order:2(2)/period", "2016-02-24", true},
		{"order:2(2)/period", "2016-04-08", true},
		{"law:a14(3)/period", "2010-01-01", true},
		{"law:a11-7(1)(1)/frequency", "2010-01-01", false},
		{"p16/term", "2016-04-07", false},
		{"p16/term", "2016-04-08", true},
	} {
		e, err := OnLaw(ymd(t, tt.day))
		require.NoError(t, err)
		if _, ok := e.Parameter(tt.address); ok != tt.ok {
			t.Errorf("%s on %s: %v, want %v", tt.address, tt.day, ok, tt.ok)
		}
	}
}

func TestNumber(t *testing.T) {
	for _, tt := range []struct {
		address, unit string
		want          int64
	}{
		{"p43(1)/violations", "", 3},
		{"p43(2)/span", "h", 72},
		{"p43(2)/span", "d", 3},
		{"p16/term", "mo", 6},
		{"p16/term", "q", 2},
		{"p31/frequency", "mo", 3},
		{"law:a16(3)(6)/frequency", "y", 5},
		{"law:a16(3)(6)/frequency", "mo", 60},
		{"p27.3/observation", "h", 72},
		{"p15/permit-period", "bd", 3},
		{"annex5(4)/from-20-to-50", "", 2},
		{"annex5(6)/from-20-to-50", "0.0001", 15000},
		{"p2/day-stay-to", "", 240},
	} {
		if got, err := mustOn(t, "2022-11-01").Number(tt.address, tt.unit); err != nil || got != tt.want {
			t.Errorf("%s in %q is %d, %v; want %d", tt.address, tt.unit, got, err, tt.want)
		}
	}
}

func TestNumberRefused(t *testing.T) {
	for _, tt := range []struct {
		name, address, unit string
		kind                rule.Kind
	}{
		{"half a unit", "annex5(6)/from-20-to-50", "", rule.BadValue},
		{"months are no year", "p16/term", "y", rule.BadValue},
		{"months have no number of days", "p16/term", "d", rule.BadValue},
		{"nor have business days", "p15/permit-period", "d", rule.BadValue},
		{"days are no business days", "p27.3/observation", "bd", rule.BadValue},
		{"a period needs a unit", "p16/term", "", rule.BadValue},
		{"a count has none", "p43(1)/violations", "d", rule.BadValue},
		{"unknown unit", "p16/term", "weeks", rule.BadValue},
		{"a list is no number", "p39/services", "", rule.BadValue},
		{"unknown address", "p16/terms", "mo", rule.UnknownProvision},
		{"gone with order 325", "p11/period", "bd", rule.UnknownProvision},
		{"a provision alone", "p16", "mo", rule.UnknownProvision},
		{"nothing", "", "", rule.UnknownProvision},
	} {
		t.Run(tt.name, func(t *testing.T) {
			n, err := mustOn(t, "2022-11-01").Number(tt.address, tt.unit)
			requireError(t, err, tt.kind, tt.address)
			if n != 0 {
				t.Errorf("a number with an error: %d", n)
			}
		})
	}
}

func TestParseValue(t *testing.T) {
	for _, tt := range []struct {
		kind ValueKind
		text string
		want string
	}{
		{CountValue, "0", "0"},
		{CountValue, "1000000", "1000000"},
		{DecimalValue, "1.50", "1.5"},
		{DecimalValue, "0.0001", "0.0001"},
		{DecimalValue, "1000000", "1000000"},
		{PeriodValue, "72h", "72h"},
		{ListValue, "p39(1)", "p39(1)"},
		{ListValue, "p39(1), p39(2)", "p39(1), p39(2)"},
	} {
		v, err := ParseValue(tt.kind, tt.text)
		if err != nil || v.String() != tt.want || v.Kind() != tt.kind {
			t.Errorf("ParseValue(%s, %q) = %s, %v", tt.kind, tt.text, v, err)
		}
	}
	for _, tt := range []struct {
		kind ValueKind
		text string
		want rule.Kind
	}{
		{CountValue, "", rule.BadValue},
		{CountValue, "-1", rule.BadValue},
		{CountValue, "+1", rule.BadValue},
		{CountValue, "01", rule.BadValue},
		{CountValue, "4.0", rule.BadValue},
		{CountValue, "1e2", rule.BadValue},
		{CountValue, "３", rule.BadValue},
		{CountValue, "1000001", rule.OutOfRange},
		{CountValue, "99999999999999999999", rule.BadValue},
		{DecimalValue, "1.", rule.BadValue},
		{DecimalValue, ".5", rule.BadValue},
		{DecimalValue, "1,5", rule.BadValue},
		{DecimalValue, "1.2.3", rule.BadValue},
		{DecimalValue, "0.00001", rule.BadValue},
		{DecimalValue, "1000000.0001", rule.OutOfRange},
		{PeriodValue, "6", rule.BadValue},
		{PeriodValue, "6 mo", rule.BadValue},
		{PeriodValue, "", rule.BadValue},
		{ListValue, "", rule.BadValue},
		{ListValue, "a,b", rule.BadValue},
		{ListValue, "a, ", rule.BadValue},
		{"no kind", "1", rule.BadValue},
		{"", "1", rule.BadValue},
	} {
		v, err := ParseValue(tt.kind, tt.text)
		requireError(t, err, tt.want, "")
		if !v.Equal(Value{}) {
			t.Errorf("ParseValue(%s, %q) gives %s with an error", tt.kind, tt.text, v)
		}
	}
}

func TestValueAccessors(t *testing.T) {
	count, decimal, span, names := number(3), units("1.5"), period("72h"), list("a", "b")
	if count.Count() != 3 || decimal.Count() != 0 || decimal.TenThousandths() != 15000 || count.TenThousandths() != 0 {
		t.Error("a number is not what it was")
	}
	if span.Period().String() != "72h" || !count.Period().IsZero() || !slices.Equal(slices.Collect(names.List()), []string{"a", "b"}) || len(slices.Collect(count.List())) != 0 {
		t.Error("a period or a list is not what it was")
	}
	if (Value{}).Kind() != "" || (Value{}).String() != "" || number(1).Equal(units("0.0001")) || !names.Equal(list("a", "b")) || names.Equal(list("b", "a")) {
		t.Error("two different values are equal, or the zero value is something")
	}
	if got, err := span.In("d"); got != 3 || err != nil {
		t.Errorf("72h are %d days, %v", got, err)
	}
	_, err := span.In("mo")
	requireError(t, err, rule.BadValue, "")
}

func TestDecimalsReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.OneOf(rapid.Int64Range(0, 30000), rapid.Int64Range(0, maxNumber*rule.PlacesUnit)).Draw(t, "n")
		want := Value{kind: DecimalValue, n: n}
		got, err := ParseValue(DecimalValue, want.String())
		if err != nil || !got.Equal(want) {
			t.Fatalf("%s reads back as %s, %v", want, got, err)
		}
		if in, err := want.In("0.0001"); err != nil || in != n {
			t.Fatalf("%s is %d ten-thousandths, %v", want, in, err)
		}
	})
}
