package standard

import (
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard/rule"
)

// ValueKind says what kind of value a parameter has.
type ValueKind string

// The kinds of value.
const (
	CountValue   ValueKind = "count"   // a whole number
	DecimalValue ValueKind = "decimal" // an exact decimal with at most four places
	PeriodValue  ValueKind = "period"  // a number of units of time
	ListValue    ValueKind = "list"    // ids in a fixed order: provisions, rows or posts
)

// Value is the value of a parameter. The zero value is none. A Value is immutable
// and safe for concurrent use.
type Value struct {
	kind   ValueKind
	n      int64 // a count, or the ten-thousandths of a decimal
	period calendar.Period
	list   []string
}

// maxNumber bounds a count, and the whole part of a decimal.
const maxNumber = 1_000_000

// ParseValue reads what String prints: 3, 1.5, 6mo, or names joined by a comma
// and a space. Anything else is a *rule.Error of kind rule.BadValue, and of kind
// rule.OutOfRange for a number above a million.
func ParseValue(kind ValueKind, s string) (Value, error) {
	v, ok := Value{kind: kind}, false
	switch kind {
	case CountValue:
		v.n, ok = readDecimal(s, 0)
	case DecimalValue:
		v.n, ok = readDecimal(s, 4)
	case PeriodValue:
		period, err := calendar.ParsePeriod(s)
		v.period, ok = period, err == nil
	case ListValue:
		v.list = strings.Split(s, ", ")
		ok = !slices.ContainsFunc(v.list, func(id string) bool { return id == "" || strings.ContainsAny(id, ", ") })
	}
	if !ok {
		return Value{}, rule.Errorf(rule.BadValue, "", s, "this is not a %s as the text here writes one", kind)
	}
	if v.n > maxNumber*rule.PlacesUnit || kind == CountValue && v.n > maxNumber {
		return Value{}, rule.Errorf(rule.OutOfRange, "", s, "must not be more than %d", maxNumber)
	}
	return v, nil
}

// readDecimal reads a number without sign or needless zeros in front, and with at
// most so many places, as a whole number of its last place.
func readDecimal(s string, places int) (int64, bool) {
	whole, fraction, point := strings.Cut(s, ".")
	digits := strings.Trim(whole+fraction, "0123456789") == ""
	if !digits || whole == "" || len(whole) > 9 || len(whole) > 1 && whole[0] == '0' ||
		point && fraction == "" || len(fraction) > places {
		return 0, false
	}
	n, err := strconv.ParseInt(whole+fraction+strings.Repeat("0", places-len(fraction)), 10, 64)
	return n, err == nil
}

// Kind is the kind of the value; "" for the zero Value.
func (v Value) Kind() ValueKind { return v.kind }

// Count is the number of a count; 0 for other kinds.
func (v Value) Count() int64 {
	if v.kind != CountValue {
		return 0
	}
	return v.n
}

// TenThousandths is the decimal, counted in ten-thousandths: 15000 for 1.5. It is
// 0 for other kinds.
func (v Value) TenThousandths() int64 {
	if v.kind != DecimalValue {
		return 0
	}
	return v.n
}

// Period is the period; the zero Period for other kinds.
func (v Value) Period() calendar.Period { return v.period }

// List yields the ids of a list in their order; none for other kinds.
func (v Value) List() iter.Seq[string] { return slices.Values(v.list) }

// Has reports whether a list has an item.
func (v Value) Has(item string) bool { return slices.Contains(v.list, item) }

// Equal reports whether two values are the same.
func (v Value) Equal(w Value) bool {
	return v.kind == w.kind && v.n == w.n && v.period == w.period && slices.Equal(v.list, w.list)
}

// String prints the value as 3, 1.5, 6mo, or names joined by a comma and a
// space; "" for the zero Value.
func (v Value) String() string {
	switch v.kind {
	case CountValue:
		return rule.Count(v.n).String()
	case DecimalValue:
		return rule.Amount(v.n).String()
	case PeriodValue:
		return v.period.String()
	}
	return strings.Join(v.list, ", ")
}

// In gives the value as a whole number in a unit: "" for a count and for a whole
// decimal, "0.0001" for a decimal in ten-thousandths, and for a period one of the
// units of package calendar, converted where that is exact: 72h is 3 in "d", 5y
// is 60 in "mo". Business days convert to nothing else. Any other unit, and what
// would not be whole, is a *rule.Error of kind rule.BadValue.
func (v Value) In(unit string) (int64, error) {
	return v.inUnit(unit, "")
}

// inUnit is In with the path of its error.
func (v Value) inUnit(unit, path string) (int64, error) {
	if n, whole := v.in(unit); whole {
		return n, nil
	}
	return 0, rule.Errorf(rule.BadValue, path, v.String(), "this %s is no whole number in the unit %q", v.kind, unit)
}

func (v Value) in(unit string) (n int64, whole bool) {
	switch v.kind {
	case CountValue:
		return v.n, unit == ""
	case DecimalValue:
		if unit == "0.0001" {
			return v.n, true
		}
		return v.n / rule.PlacesUnit, unit == "" && v.n%rule.PlacesUnit == 0
	case PeriodValue:
		from, to := measures[v.period.Unit()], measures[calendar.Unit(unit)]
		if to.size == 0 || from.measure != to.measure {
			return 0, false
		}
		n = int64(v.period.N()) * from.size
		return n / to.size, n%to.size == 0
	}
	return 0, false
}

// measures says which units convert into each other, and how large each is in the
// smallest of its measure.
var measures = map[calendar.Unit]struct {
	measure string
	size    int64
}{
	calendar.Hours:        {"clock", 1},
	calendar.Days:         {"clock", 24},
	calendar.BusinessDays: {"business", 1},
	calendar.Months:       {"month", 1},
	calendar.Quarters:     {"month", 3},
	calendar.Years:        {"month", 12},
}

// Parameter is a number, a period, a list or a cell of a table that the text
// fixes, at an address below its provision. An act may bring one, take it out or
// change it: then there is one Parameter for each wording, one after the other.
// The zero value is none. A Parameter is immutable.
type Parameter struct {
	Address Address   // p16/term
	Value   Value     //
	Meaning rule.Text // what it fixes, with the unit of a plain count
	From    string    // the act that brought this value; empty when it is older than every act of Acts
	Until   string    // the act that took it away; empty while it stands
}

// Parameters yields every parameter of every edition in the order of the text,
// several values of one address in the order of time.
func Parameters() iter.Seq[Parameter] { return slices.Values(parameters) }

// Parameters yields those of the edition, in the order of the text.
func (e Edition) Parameters() iter.Seq[Parameter] {
	return func(yield func(Parameter) bool) {
		for i, p := range parameters {
			if i > 0 && parameters[i-1].Address == p.Address {
				continue // a later wording of the same
			}
			if now, ok := e.Parameter(string(p.Address)); ok && !yield(now) {
				return
			}
		}
	}
}

// Parameter finds the parameter that an address has in this edition; ok is false
// when it has none.
func (e Edition) Parameter(address string) (p Parameter, ok bool) {
	if e.state == nil {
		return Parameter{}, false
	}
	if strings.HasPrefix(address, "order:") { // the order binds from its signature, a day that no act marks
		return e.findParameter(Address(address))
	}
	e.state.parametersOnce.Do(func() {
		e.state.parameters = map[Address]Parameter{}
		for _, p := range parameters {
			if now, ok := e.findParameter(p.Address); ok {
				e.state.parameters[p.Address] = now
			}
		}
	})
	p, ok = e.state.parameters[Address(address)]
	return p, ok
}

// findParameter finds a parameter in the draft and in the tables, without what is
// kept: a draft that is being applied still changes.
func (e Edition) findParameter(address Address) (p Parameter, ok bool) {
	if p, ok, decided := e.state.parameterIn(e, address); decided {
		return p, ok
	}
	at, known := parameterPlace[address]
	if !known {
		return Parameter{}, false
	}
	for _, p := range parameters[at:] {
		if p.Address != address {
			break
		}
		if e.holds(p.Address.Ref(), p.From, p.Until) {
			return p, true
		}
	}
	return Parameter{}, false
}

// Number gives a parameter of this edition as a whole number in a unit, as
// Value.In does. The path of its errors is the address. Besides those of
// Value.In there are rule.NotInForce for the zero Edition and
// rule.UnknownProvision for an address that has no parameter in this edition.
func (e Edition) Number(address, unit string) (int64, error) {
	if e.state == nil {
		return 0, rule.Errorf(rule.NotInForce, address, "", "an edition is needed to know a parameter")
	}
	p, ok := e.Parameter(address)
	if !ok {
		return 0, rule.Errorf(rule.UnknownProvision, address, address, "there is no parameter of this name on %s%s", e.day,
			didYouMean(address, ids(parameters, func(p Parameter) string { return string(p.Address) })))
	}
	return p.Value.inUnit(unit, address)
}

var (
	parameters     = slices.Concat(orderParameters, standardParameters, serviceParameters(), exitParameters, sheetParameters, contractParameters, staffParameters(), lawParameters, criteriaParameters)
	parameterPlace = firstPlaces(parameters)
)

// firstPlaces gives for each address the place of its first value.
func firstPlaces(table []Parameter) map[Address]int {
	at := make(map[Address]int, len(table))
	for i, p := range slices.Backward(table) {
		at[p.Address] = i
	}
	return at
}

// must is for values written in the tables below.
func must(kind ValueKind, s string) Value {
	v, err := ParseValue(kind, s)
	if err != nil {
		panic(fmt.Sprintf("standard: parameter: %v", err))
	}
	return v
}

func number(n int64) Value   { return Value{kind: CountValue, n: n} }
func period(s string) Value  { return must(PeriodValue, s) }
func units(s string) Value   { return must(DecimalValue, s) }
func list(s ...string) Value { return Value{kind: ListValue, list: s} }

// Paragraphs 2 and 4 of the order that approved the standard.
var orderParameters = []Parameter{
	{
		Address: "order:2(2)/period", Value: period("5bd"), From: firstAct,
		Meaning: rule.Text{En: "time to send the registered order to the reference bank", Ru: "срок направления зарегистрированного приказа в эталонный банк"},
	},
	{
		Address: "order:2(3)/period", Value: period("10d"), From: firstAct,
		Meaning: rule.Text{En: "time to send the registered order for publication", Ru: "срок направления зарегистрированного приказа на опубликование"},
	},
	{
		Address: "order:2(5)/period", Value: period("10bd"), From: firstAct,
		Meaning: rule.Text{En: "time to report that the order was carried out", Ru: "срок представления сведений об исполнении приказа"},
	},
	{
		Address: "order:4/period", Value: period("10d"), From: firstAct,
		Meaning: rule.Text{En: "days that pass after the day of first publication before the order is in force", Ru: "дни после дня первого опубликования, по истечении которых приказ вступает в силу"},
	},
}

// Paragraphs 2 to 35, as far as they hold numbers and periods.
var standardParameters = []Parameter{
	{
		Address: "p2/day-stay-from", Value: number(60), From: firstAct,
		Meaning: rule.Text{En: "minutes a day from which a stay is a day stay", Ru: "минуты в день, от которых пребывание считается дневным"},
	},
	{
		Address: "p2/day-stay-to", Value: number(240), From: firstAct,
		Meaning: rule.Text{En: "minutes a day up to which a stay is a day stay", Ru: "минуты в день, до которых пребывание считается дневным"},
	},
	{
		Address: "p2/temporary-stay", Value: period("6mo"), From: firstAct,
		Meaning: rule.Text{En: "longest temporary stay round the clock", Ru: "наибольший срок временного круглосуточного пребывания"},
	},
	{
		Address: "p9/period", Value: period("1bd"), From: firstAct,
		Meaning: rule.Text{En: "time to issue a direction after a body has recognised the victim", Ru: "срок выдачи направления после признания жертвой"},
	},
	{
		Address: "p10/period", Value: period("1bd"), From: firstAct,
		Meaning: rule.Text{En: "time to identify a person who applied", Ru: "срок идентификации обратившегося лица"},
	},
	{
		Address: "p11/period", Value: period("1bd"), From: firstAct, Until: "325",
		Meaning: rule.Text{En: "time for internal affairs to identify alone, where both partners were absent at the place", Ru: "срок идентификации одними органами внутренних дел, если партнёров на месте не было"},
	},
	{
		Address: "p14/period", Value: period("1bd"), From: firstAct,
		Meaning: rule.Text{En: "time to send the papers to the authorised body", Ru: "срок направления документов в уполномоченный орган"},
	},
	{
		Address: "p15/dispatch-period", Value: period("1bd"), From: firstAct,
		Meaning: rule.Text{En: "time to send the permit to the organisation", Ru: "срок направления разрешения в организацию"},
	},
	{
		Address: "p15/permit-period", Value: period("3bd"), From: firstAct,
		Meaning: rule.Text{En: "time to issue the permit", Ru: "срок выдачи разрешения"},
	},
	{
		Address: "p15.2/period", Value: period("1bd"), From: firstAct,
		Meaning: rule.Text{En: "time to conclude the contract", Ru: "срок заключения договора"},
	},
	{
		Address: "p16/extension", Value: period("3mo"), From: firstAct,
		Meaning: rule.Text{En: "the most by which a contract may be extended", Ru: "наибольший срок продления договора"},
	},
	{
		Address: "p16/term", Value: period("6mo"), From: firstAct,
		Meaning: rule.Text{En: "term of a contract", Ru: "срок договора"},
	},
	{
		Address: "p20.3/period", Value: period("1bd"), From: "49",
		Meaning: rule.Text{En: "time to enter the card on the portal", Ru: "срок внесения карточки на портал"},
	},
	{
		Address: "p21/period", Value: period("3bd"), From: firstAct,
		Meaning: rule.Text{En: "time to inform internal affairs after a refusal to apply", Ru: "срок информирования органов внутренних дел после отказа от заявления"},
	},
	{
		Address: "p26/frequency", Value: period("1mo"), From: firstAct,
		Meaning: rule.Text{En: "how often the book of complaints is reviewed", Ru: "периодичность рассмотрения книги жалоб"},
	},
	{
		Address: "p27.3/observation", Value: period("3d"), From: firstAct,
		Meaning: rule.Text{En: "observation that has to pass before needs are assessed", Ru: "наблюдение, которое должно пройти до оценки потребностей"},
	},
	{
		Address: "p29/next-plan-period", Value: period("1bd"), From: firstAct,
		Meaning: rule.Text{En: "time for the next plan after a plan has run out", Ru: "срок для следующего плана по окончании прежнего"},
	},
	{
		Address: "p29/plan-period", Value: period("3bd"), From: firstAct,
		Meaning: rule.Text{En: "time for the first plan after the assessment", Ru: "срок для первого плана после оценки"},
	},
	{
		Address: "p31/frequency", Value: period("1q"), From: firstAct,
		Meaning: rule.Text{En: "how often monitoring is recorded", Ru: "периодичность записей о мониторинге"},
	},
	{
		Address: "p35/frequency", Value: period("1q"), From: firstAct,
		Meaning: rule.Text{En: "how often measures are recorded", Ru: "периодичность записей о мероприятиях"},
	},
}

// serviceParameters lists the services of paragraph 39 and, type by type, of
// paragraph 40.
func serviceParameters() []Parameter {
	general := []string{"p39(1)", "p39(2)", "p39(3)", "p39(4)"}
	table := []Parameter{{
		Address: "p39/services", Value: list(general...), From: firstAct,
		Meaning: rule.Text{En: "services before a contract", Ru: "услуги до заключения договора"},
	}}
	for i, t := range serviceTypes {
		in := Ref(fmt.Sprintf("p40(%d)", i+1))
		services := make([]string, t.services)
		for j := range services {
			services[j] = fmt.Sprintf("%s.s%d", in, j+1)
		}
		table = append(table, Parameter{
			Address: in.at("services"), Value: list(services...), From: firstAct,
			Meaning: rule.Text{En: t.name.En + " services", Ru: t.name.Ru + " услуги"},
		})
	}
	return table
}

// serviceTypes are the subparagraphs of paragraph 40 with the number of services
// in each.
var serviceTypes = []struct {
	name     rule.Text
	services int
}{
	{rule.Text{En: "social and domestic", Ru: "социально-бытовые"}, 9},
	{rule.Text{En: "social and medical", Ru: "социально-медицинские"}, 7},
	{rule.Text{En: "social and psychological", Ru: "социально-психологические"}, 9},
	{rule.Text{En: "social and pedagogical", Ru: "социально-педагогические"}, 6},
	{rule.Text{En: "social and labour", Ru: "социально-трудовые"}, 3},
	{rule.Text{En: "social and cultural", Ru: "социально-культурные"}, 4},
	{rule.Text{En: "social and economic", Ru: "социально-экономические"}, 1},
	{rule.Text{En: "social and legal", Ru: "социально-правовые"}, 12},
}

// Paragraph 43.
var exitParameters = []Parameter{
	{
		Address: "p43(1)/violations", Value: number(3), From: firstAct,
		Meaning: rule.Text{En: "the most breaches of the rules that are not yet systematic; one more makes them so", Ru: "наибольшее число нарушений, ещё не систематических; следующее делает их такими"},
	},
	{
		Address: "p43(2)/span", Value: period("72h"), From: firstAct,
		Meaning: rule.Text{En: "absence that is not yet too long: three spans of 24 hours", Ru: "ещё допустимое отсутствие: трое суток"},
	},
}

// The blocks of the sheet of annex 2 with the rows that can be ticked. The blocks
// before order 325 are not known.
var sheetParameters = []Parameter{
	{
		Address: "annex2/actions", Value: list("8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19"), From: "325",
		Meaning: rule.Text{En: "rows of the block on actions", Ru: "строки блока о действиях"},
	},
	{
		Address: "annex2/harm", Value: list("29", "30", "31", "32"), From: "325",
		Meaning: rule.Text{En: "rows of the block on harm", Ru: "строки блока о вреде"},
	},
	{
		Address: "annex2/means", Value: list("21", "22", "23", "24", "25", "26", "27"), From: "325",
		Meaning: rule.Text{En: "rows of the block on means", Ru: "строки блока о средствах"},
	},
	{
		Address: "annex2/purpose", Value: list("2", "3", "4", "5", "6"), From: "325",
		Meaning: rule.Text{En: "rows of the block on purpose", Ru: "строки блока о цели"},
	},
}

// Clause 4 of the model contract.
var contractParameters = []Parameter{{
	Address: "annex3:4/copies", Value: number(2), From: firstAct,
	Meaning: rule.Text{En: "copies of the contract, one for each side", Ru: "экземпляры договора, по одному для каждой стороны"},
}}

// staffParameters is the table of annex 5: its bounds, then row by row its cells.
func staffParameters() []Parameter {
	names := make([]string, len(posts))
	for i, p := range posts {
		names[i] = p.id
	}
	table := []Parameter{
		{
			Address: "annex5/lower-band-to", Value: number(20), From: firstAct,
			Meaning: rule.Text{En: "recipients up to which the first column holds", Ru: "число получателей услуг, до которого действует первая графа"},
		},
		{
			Address: "annex5/posts", Value: list(names...), From: firstAct,
			Meaning: rule.Text{En: "posts, row by row", Ru: "должности по строкам"},
		},
		{
			Address: "annex5/upper-band-from", Value: number(20), From: firstAct,
			Meaning: rule.Text{En: "recipients from which the second column holds", Ru: "число получателей услуг, от которого действует вторая графа"},
		},
		{
			Address: "annex5/upper-band-to", Value: number(50), From: firstAct,
			Meaning: rule.Text{En: "recipients up to which the second column holds", Ru: "число получателей услуг, до которого действует вторая графа"},
		},
	}
	for i, p := range posts {
		row := Ref(fmt.Sprintf("annex5(%d)", i+1))
		for _, c := range p.cells {
			table = append(table, Parameter{
				Address: row.at(c.name), Value: c.value, From: firstAct,
				Meaning: rule.Text{En: p.name.En + ", " + c.meaning.En, Ru: p.name.Ru + ", " + c.meaning.Ru},
			})
		}
	}
	return table
}

// A cell is a number in a row of annex 5.
type cell struct {
	name    string
	value   Value
	meaning rule.Text
}

// byBand are the cells of a row that goes by the number of recipients, in the
// order of their names.
func byBand(upTo20, from20to50 string) []cell {
	return []cell{
		{"from-20-to-50", units(from20to50), rule.Text{En: "units for 20 to 50 recipients", Ru: "единицы на 20–50 получателей услуг"}},
		{"up-to-20", units(upTo20), rule.Text{En: "units for up to 20 recipients", Ru: "единицы на число получателей услуг до 20"}},
	}
}

// posts are the rows of annex 5.
var posts = []struct {
	id    string
	name  rule.Text
	cells []cell
}{
	{"director", rule.Text{En: "director", Ru: "директор"}, byBand("1", "1")},
	{"chief-accountant", rule.Text{En: "chief accountant", Ru: "главный бухгалтер"}, byBand("1", "1")},
	{"hr-clerk", rule.Text{En: "personnel clerk", Ru: "делопроизводитель по кадрам"}, byBand("1", "1")},
	{"lawyer", rule.Text{En: "lawyer", Ru: "юрист"}, byBand("1", "2")},
	{"psychologist", rule.Text{En: "psychologist", Ru: "психолог"}, byBand("1", "2")},
	{"social-work-specialist", rule.Text{En: "social work specialist", Ru: "специалист по социальной работе"}, byBand("1", "1.5")},
	{"social-work-consultant", rule.Text{En: "social work consultant", Ru: "консультант по социальной работе"}, byBand("1", "1.5")},
	{"carer", rule.Text{En: "carer, where there are children", Ru: "воспитатель при наличии детей"}, []cell{
		{"children", number(10), rule.Text{En: "children for whom the units are due", Ru: "дети, на которых положены единицы"}},
		{"units", units("1"), rule.Text{En: "units for that number of children", Ru: "единицы на это число детей"}},
	}},
	{"senior-nurse", rule.Text{En: "senior nurse", Ru: "старшая медицинская сестра"}, byBand("1", "2")},
	{"labour-instructor", rule.Text{En: "labour instructor", Ru: "инструктор по трудотерапии"}, []cell{
		{"groups", number(1), rule.Text{En: "training groups for which the units are due", Ru: "группы обучения, на которые положены единицы"}},
		{"units", units("1"), rule.Text{En: "units for that number of groups", Ru: "единицы на это число групп"}},
	}},
	{"culture-organiser", rule.Text{En: "culture organiser", Ru: "культорганизатор"}, byBand("1", "1")},
}

// Those numbers of Law 114-IV that duties use. Articles 14 and 15 are known as Law
// 433-V left them in 2016, article 20 as Law 156-VI left it in 2018; their figures
// are taken to be the same before.
var lawParameters = []Parameter{
	{
		Address: "law:a11-7(1)(1)/frequency", Value: period("4y"), From: "240-VI",
		Meaning: rule.Text{En: "the longest time between periodic preventive visits", Ru: "наибольший промежуток между периодическими превентивными посещениями"},
	},
	{
		Address: "law:a11-9(3)/period", Value: period("1mo"), From: "240-VI",
		Meaning: rule.Text{En: "time to forward and to publish the approved consolidated report", Ru: "срок направления и размещения утверждённого консолидированного доклада"},
	},
	{
		Address: "law:a11-11(2)/period", Value: period("3mo"), From: "240-VI",
		Meaning: rule.Text{En: "time to tell the Commissioner what was done about the report", Ru: "срок информирования Уполномоченного о принятых мерах"},
	},
	{
		Address: "law:a14(3)/period", Value: period("10bd"), From: baseLaw,
		Meaning: rule.Text{En: "time to assess needs after an application", Ru: "срок оценки потребности после заявления"},
	},
	{
		Address: "law:a15(2)/period", Value: period("3bd"), From: baseLaw,
		Meaning: rule.Text{En: "time to decide after the conclusion of the assessment", Ru: "срок принятия решения после заключения по оценке"},
	},
	{
		Address: "law:a16(1)(3)/frequency", Value: period("5y"), From: baseLaw,
		Meaning: rule.Text{En: "the longest time between trainings", Ru: "наибольший промежуток между повышениями квалификации"},
	},
	{
		Address: "law:a16(3)(6)/frequency", Value: period("5y"), From: baseLaw,
		Meaning: rule.Text{En: "the longest time between attestations", Ru: "наибольший промежуток между аттестациями"},
	},
	{
		Address: "law:a20(2)(1)/period", Value: period("3bd"), From: baseLaw,
		Meaning: rule.Text{En: "time to order a breach to be remedied after an inspection", Ru: "срок направления предписания после проверки"},
	},
}

// Paragraph 9 of the Criteria. The joint order of 2014 knew five blocks, the
// amendment of 2021 four. That 5 points are the most for a row is known of the
// later text only.
var criteriaParameters = []Parameter{
	{
		Address: "criteria:9/block-minimum", Value: number(5),
		Meaning: rule.Text{En: "points that each block needs; for a minor not the block on means", Ru: "баллы, необходимые по каждому блоку; для несовершеннолетнего без блока о средствах"},
	},
	{
		Address: "criteria:9/blocks", Value: number(5), Until: "criteria-2021",
		Meaning: rule.Text{En: "blocks of the sheet", Ru: "блоки листа оценки"},
	},
	{
		Address: "criteria:9/blocks", Value: number(4), From: "criteria-2021",
		Meaning: rule.Text{En: "blocks of the sheet", Ru: "блоки листа оценки"},
	},
	{
		Address: "criteria:9/points-maximum", Value: number(5), From: "criteria-2021",
		Meaning: rule.Text{En: "the most points for one row", Ru: "наибольшее число баллов за строку"},
	},
	{
		Address: "criteria:9/total-minimum", Value: number(25), Until: "criteria-2021",
		Meaning: rule.Text{En: "points that an adult needs in all", Ru: "баллы, необходимые взрослому в сумме"},
	},
	{
		Address: "criteria:9/total-minimum", Value: number(20), From: "criteria-2021",
		Meaning: rule.Text{En: "points that an adult needs in all", Ru: "баллы, необходимые взрослому в сумме"},
	},
	{
		Address: "criteria:9/total-minimum-minor", Value: number(20), Until: "criteria-2021",
		Meaning: rule.Text{En: "points that a minor needs in all", Ru: "баллы, необходимые несовершеннолетнему в сумме"},
	},
	{
		Address: "criteria:9/total-minimum-minor", Value: number(15), From: "criteria-2021",
		Meaning: rule.Text{En: "points that a minor needs in all", Ru: "баллы, необходимые несовершеннолетнему в сумме"},
	},
}

// IsParameter reports whether an address is that of a parameter, in any edition.
func IsParameter(address Address) bool {
	_, ok := parameterPlace[address]
	return ok
}

// GeneralServices gives the refs of the services of paragraph 39, in order.
func GeneralServices() []string { return listAt("p39/services") }

// SpecialServices gives the refs of the services of paragraph 40, type by type in
// order.
func SpecialServices() []string {
	var all []string
	for i := range serviceTypes {
		all = append(all, listAt(Ref(fmt.Sprintf("p40(%d)", i+1)).at("services"))...)
	}
	return all
}

// Posts gives the posts of annex 5, row by row.
func Posts() []string { return listAt("annex5/posts") }

// listAt gives a list of the tables; it panics when there is none.
func listAt(address Address) []string {
	at, ok := parameterPlace[address]
	if !ok {
		panic("standard: no list at " + string(address))
	}
	return slices.Collect(parameters[at].Value.List())
}
