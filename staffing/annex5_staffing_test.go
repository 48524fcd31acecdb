package staffing_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/staffing"
	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// annex5 is the table, row by row: the post, and the units up to twenty and from
// twenty to fifty recipients. Rows 8 and 10 go by children and by groups.
var annex5 = []struct {
	post         string
	lower, upper staffing.Units
}{
	{"director", 10_000, 10_000},
	{"chief-accountant", 10_000, 10_000},
	{"hr-clerk", 10_000, 10_000},
	{"lawyer", 10_000, 20_000},
	{"psychologist", 10_000, 20_000},
	{"social-work-specialist", 10_000, 15_000},
	{"social-work-consultant", 10_000, 15_000},
	{"carer", 0, 0},
	{"senior-nurse", 10_000, 20_000},
	{"labour-instructor", 0, 0},
	{"culture-organiser", 10_000, 10_000},
}

// ways are the readings of annex 5 with their options, the default first.
var ways = []struct {
	id      string
	options []string
}{
	{"band-20", []string{"upper", "lower"}},
	{"carer-rounding", []string{"up-to-whole", "proportional", "down-to-whole"}},
	{"children-in-band", []string{"counted", "not-counted"}},
	{"contracted-posts", []string{"every-post", "specialists-only"}},
}

// chosen is one option of each reading.
type chosen [4]int

// allWays yields every combination of options.
func allWays(yield func(chosen) bool) {
	for n := range 2 * 3 * 2 * 2 {
		if !yield(chosen{n % 2, n / 2 % 3, n / 6 % 2, n / 12 % 2}) {
			return
		}
	}
}

func (c chosen) option(reading string) string {
	for i, w := range ways {
		if w.id == reading {
			return w.options[c[i]]
		}
	}
	panic("annex 5 has no reading " + reading)
}

// house is an organisation of which everything is known.
type house struct {
	recipients, children, groups int
	staff, contracted            map[string]staffing.Units
}

func (h house) organisation() staffing.Organisation {
	return staffing.Organisation{
		Recipients: rule.TallyOf(h.recipients), Children: rule.TallyOf(h.children), TrainingGroups: rule.TallyOf(h.groups),
		Staff: h.staff, Contracted: h.contracted,
	}
}

// verdict is what the table says of a house.
type verdict struct {
	band                  string
	norm, shortfall, used map[string]staffing.Units
	short                 []string // the rows
}

// says is annex 5 told plainly.
func (c chosen) says(h house) verdict {
	heads := h.recipients
	if c.option("children-in-band") == "not-counted" {
		heads -= h.children
	}
	v := verdict{norm: map[string]staffing.Units{}, shortfall: map[string]staffing.Units{}, used: map[string]staffing.Units{}}
	switch {
	case heads < 20, heads == 20 && c.option("band-20") == "lower":
		v.band = "up-to-20"
	case heads <= 50:
		v.band = "20-50"
	default:
		v.band = "unregulated"
		return v
	}
	for i, row := range annex5 {
		due := row.lower
		if v.band == "20-50" {
			due = row.upper
		}
		switch row.post {
		case "carer":
			due = c.carers(h.children)
		case "labour-instructor":
			due = staffing.Units(h.groups) * staffing.Unit
		}
		v.norm[row.post] = due
		contracted := h.contracted[row.post]
		if specialist := i+1 >= 4 && i+1 <= 10; !specialist && c.option("contracted-posts") == "specialists-only" {
			contracted = 0
		}
		missing := due - h.staff[row.post]
		if used := min(missing, contracted); used > 0 {
			v.used[row.post] = used
		}
		if missing > contracted {
			v.shortfall[row.post] = missing - contracted
			v.short = append(v.short, fmt.Sprintf("annex5(%d)", i+1))
		}
	}
	return v
}

func (c chosen) carers(children int) staffing.Units {
	if children == 0 {
		return 0
	}
	switch c.option("carer-rounding") {
	case "proportional":
		return staffing.Units(children) * staffing.Unit / 10
	case "down-to-whole":
		return staffing.Units(max(1, children/10)) * staffing.Unit
	}
	return staffing.Units((children+9)/10) * staffing.Unit
}

func (v verdict) state() rule.State {
	switch {
	case v.band == "unregulated":
		return rule.NotApplicable
	case v.short != nil:
		return rule.NotMet
	}
	return rule.Met
}

func (v verdict) reasons() []string {
	if v.short != nil {
		return v.short
	}
	return []string{"annex5"}
}

// same reports whether two verdicts agree in state and values.
func (v verdict) same(w verdict) bool {
	return v.state() == w.state() && v.band == w.band && maps.Equal(v.norm, w.norm) && maps.Equal(v.shortfall, w.shortfall) && maps.Equal(v.used, w.used)
}

func edition(t testing.TB, year int, month time.Month, day int) standard.Edition {
	t.Helper()
	ed, err := standard.On(calendar.MustDate(year, month, day))
	require.NoError(t, err)
	return ed
}

// under gives the last edition with options chosen.
func under(t testing.TB, c chosen) standard.Edition {
	t.Helper()
	ed := edition(t, 2023, time.June, 30)
	for i, w := range ways {
		var err error
		ed, err = ed.With(w.id, w.options[c[i]])
		require.NoError(t, err)
	}
	return ed
}

func staffed(t require.TestingT, ed standard.Edition, o staffing.Organisation) rule.Answer {
	a, err := staffing.Staffing(ed, o)
	require.NoError(t, err)
	return a
}

// needs gives what an organisation with these numbers needs: it has no staff at all.
func needs(t require.TestingT, ed standard.Edition, recipients, children, groups int) rule.Answer {
	return staffed(t, ed, house{recipients: recipients, children: children, groups: groups, staff: map[string]staffing.Units{}}.organisation())
}

// unitsOf reads a map of an answer.
func unitsOf(a *rule.Answer, value string) map[string]staffing.Units {
	units := map[string]staffing.Units{}
	for _, e := range a.Value(value).Entries() {
		units[e.Name] = staffing.Units(e.Value.Int())
	}
	return units
}

// inOrder reports whether the entries of a map stand in the order of the table.
func inOrder(a *rule.Answer, value string) bool {
	last := -1
	for _, e := range a.Value(value).Entries() {
		i := slices.Index(posts(), e.Name)
		if i <= last {
			return false
		}
		last = i
	}
	return true
}

func posts() []string {
	var names []string
	for _, row := range annex5 {
		names = append(names, row.post)
	}
	return names
}

// someUnits draws a map of units, mostly near what the table asks for.
func someUnits(label string) *rapid.Generator[map[string]staffing.Units] {
	return rapid.Custom(func(t *rapid.T) map[string]staffing.Units {
		units := map[string]staffing.Units{}
		short := rapid.SampledFrom([]int{0, 1, 11}).Draw(t, label+": posts that may be short")
		for i, row := range rapid.Permutation(annex5).Draw(t, label+": posts") {
			if i >= short {
				units[row.post] = 60_000
				continue
			}
			n := rapid.SampledFrom([]staffing.Units{-1, 0, 1, 9_999, 10_000, 14_999, 15_000, 15_001, 20_000, 30_000}).Draw(t, label+": "+row.post)
			if n >= 0 {
				units[row.post] = n
			}
		}
		return units
	})
}

// someHouse draws a house, its numbers near those at which the table changes.
func someHouse(t *rapid.T) house {
	h := house{recipients: rapid.OneOf(rapid.IntRange(0, 60), rapid.SampledFrom([]int{19, 20, 21, 49, 50, 51, 1_000_000})).Draw(t, "recipients")}
	h.children = rapid.OneOf(rapid.IntRange(0, min(h.recipients, 60)), rapid.SampledFrom([]int{0, min(1, h.recipients), min(10, h.recipients), min(11, h.recipients)})).Draw(t, "children")
	h.groups = rapid.IntRange(0, 4).Draw(t, "groups")
	h.staff = someUnits("staff").Draw(t, "staff")
	h.contracted = map[string]staffing.Units{}
	if rapid.Bool().Draw(t, "with contracted staff") {
		h.contracted = someUnits("contracted").Draw(t, "contracted")
	}
	return h
}

func someWays(t *rapid.T) chosen {
	var c chosen
	for i, w := range ways {
		c[i] = rapid.IntRange(0, len(w.options)-1).Draw(t, w.id)
	}
	return c
}

// requireVerdict holds an answer against the table.
func requireVerdict(t require.TestingT, v verdict, a *rule.Answer) {
	require.Equal(t, v.state(), a.State)
	require.Equal(t, v.reasons(), a.Reasons)
	require.Equal(t, v.band, a.Value("band").Text())
	require.Equal(t, v.norm, unitsOf(a, "norm"))
	require.Equal(t, v.shortfall, unitsOf(a, "shortfall"))
	require.Equal(t, v.used, unitsOf(a, "contracted_used"))
	for _, value := range []string{"norm", "shortfall", "contracted_used"} {
		require.True(t, a.Value(value).Known() && inOrder(a, value), "%s %v", value, a.Value(value))
	}
	require.Empty(t, a.Needed)
	require.Empty(t, a.AlsoNeeded)
	require.Empty(t, a.Presumed)
	require.Empty(t, a.Outcomes)
	require.Empty(t, a.Judgements)
}

// The norm is met when each row of the table has its units, those under a contract included; every row that has not is named.
// Норматив соблюдён, если по каждой строке таблицы есть её единицы, включая договорные; каждая недостающая строка названа.
func TestAnnex5_WholeAgainstTheTable(t *testing.T) {
	seen := map[rule.State]int{}
	rapid.Check(t, func(t *rapid.T) {
		h, c := someHouse(t), someWays(t)
		ed, err := standard.On(calendar.MustDate(2022, time.November, 1))
		require.NoError(t, err)
		for i, w := range ways {
			ed, err = ed.With(w.id, w.options[c[i]])
			require.NoError(t, err)
		}
		v := c.says(h)
		a := staffed(t, ed, h.organisation())
		requireVerdict(t, v, &a)
		seen[v.state()]++
		var readings []string
		for i, w := range ways {
			turns := false
			for other := range w.options {
				varied := c
				varied[i] = other
				turns = turns || !v.same(varied.says(h))
			}
			if turns {
				readings = append(readings, w.id)
			}
		}
		require.Equal(t, readings, a.Readings)
	})
	for _, state := range []rule.State{rule.Met, rule.NotMet, rule.NotApplicable} {
		require.Positive(t, seen[state], "houses that are %v", state)
	}
}

// The table was never amended: on the first day of the standard it asks for what it asks on the last.
// Таблица не изменялась: в первый день стандарта она требует того же, что и в последний.
func TestAnnex5_SameInEveryEdition(t *testing.T) {
	for _, ed := range []standard.Edition{
		edition(t, 2016, time.April, 8), edition(t, 2022, time.February, 20), edition(t, 2022, time.February, 21), edition(t, 2022, time.September, 2),
		edition(t, 2022, time.September, 3), edition(t, 2022, time.October, 7), edition(t, 2022, time.October, 8), edition(t, 2023, time.June, 30),
	} {
		for recipients := range 60 {
			h := house{recipients: recipients, children: recipients / 3, groups: recipients % 4, staff: map[string]staffing.Units{}, contracted: map[string]staffing.Units{}}
			a := staffed(t, ed, h.organisation())
			requireVerdict(t, chosen{}.says(h), &a)
		}
	}
}

// Every number of recipients from none to fifty falls in exactly one column, under every reading.
// Любое число получателей от нуля до пятидесяти попадает ровно в одну графу — при любом толковании.
func TestAnnex5_EveryHeadCountFallsInExactlyOneColumn(t *testing.T) {
	for c := range allWays {
		ed := under(t, c)
		for recipients := 0; recipients <= 50; recipients++ {
			for children := 0; children <= recipients; children += 5 {
				a := needs(t, ed, recipients, children, 0)
				band := a.Value("band").Text()
				require.True(t, band == "up-to-20" || band == "20-50", "%d recipients: %s", recipients, band)
				heads := recipients
				if c.option("children-in-band") == "not-counted" {
					heads -= children
				}
				if heads != 20 {
					require.Equal(t, heads > 20, band == "20-50", "%d recipients", recipients)
				}
			}
		}
	}
}

// Twenty recipients stand in both columns: the higher norm holds, unless one reads it otherwise, and the answer says that it turns on that.
// Двадцать получателей стоят в обеих графах: действует больший норматив, если не толковать иначе, и ответ об этом говорит.
func TestAnnex5_TwentyStandsInBothColumns(t *testing.T) {
	ed := edition(t, 2023, time.June, 30)
	a := needs(t, ed, 20, 0, 0)
	require.Equal(t, "20-50", a.Value("band").Text())
	require.Contains(t, a.Readings, "band-20")
	a = needs(t, under(t, chosen{1}), 20, 0, 0)
	require.Equal(t, "up-to-20", a.Value("band").Text())
	for _, recipients := range []int{19, 21} {
		require.NotContains(t, needs(t, ed, recipients, 0, 0).Readings, "band-20")
	}
}

// Above fifty recipients the table sets no norm, and nothing is extrapolated: no staff is too little.
// Свыше пятидесяти получателей таблица норматива не устанавливает, и ничего не додумывается: недостатка нет.
func TestAnnex5_AboveFiftyThereIsNoNorm(t *testing.T) {
	for c := range allWays {
		for _, recipients := range []int{51, 100, 1_000_000} {
			a := staffed(t, under(t, c), staffing.Organisation{Recipients: rule.TallyOf(recipients), Children: rule.TallyOf(0)})
			require.Equal(t, rule.NotApplicable, a.State)
			require.Equal(t, []string{"annex5"}, a.Reasons)
			require.Empty(t, unitsOf(&a, "norm"))
			require.Empty(t, unitsOf(&a, "shortfall"))
			require.Empty(t, a.Needed)
		}
	}
}

// More children never need fewer carers, and no children need none.
// Большему числу детей никогда не нужно меньше воспитателей, а без детей не нужен ни один.
func TestAnnex5_MoreChildrenNeverNeedFewerCarers(t *testing.T) {
	for c := range allWays {
		ed := under(t, c)
		before := staffing.Units(0)
		for children := 0; children <= 50; children++ {
			a := needs(t, ed, 50, children, 0)
			carers := unitsOf(&a, "norm")["carer"]
			if carers < before || (carers == 0) != (children == 0) {
				t.Fatalf("%v: %d children need %d, one less %d", c, children, carers, before)
			}
			before = carers
		}
	}
}

// A started ten of children needs a whole carer; read otherwise, a share of one, or one for each full ten and at least one.
// Начатый десяток детей требует целого воспитателя; при ином толковании — доли либо по одному на полный десяток, но не менее одного.
func TestAnnex5_CarersAreOneForTenChildren(t *testing.T) {
	for _, tt := range []struct{ children, up, share, down int }{
		{0, 0, 0, 0}, {1, 10_000, 1_000, 10_000}, {9, 10_000, 9_000, 10_000}, {10, 10_000, 10_000, 10_000},
		{11, 20_000, 11_000, 10_000}, {19, 20_000, 19_000, 10_000}, {20, 20_000, 20_000, 20_000}, {21, 30_000, 21_000, 20_000},
	} {
		for i, want := range []int{tt.up, tt.share, tt.down} {
			a := needs(t, under(t, chosen{0, i}), 40, tt.children, 0)
			require.Equal(t, staffing.Units(want), unitsOf(&a, "norm")["carer"], "%d children, %s", tt.children, ways[1].options[i])
		}
	}
}

// Every training group needs an instructor of its own, however many recipients there are.
// На каждую группу обучения нужен свой инструктор, сколько бы ни было получателей.
func TestAnnex5_OneInstructorForEachGroup(t *testing.T) {
	ed := edition(t, 2023, time.June, 30)
	for _, recipients := range []int{0, 20, 50} {
		for groups := range 6 {
			a := needs(t, ed, recipients, 0, groups)
			require.Equal(t, staffing.Units(groups)*staffing.Unit, unitsOf(&a, "norm")["labour-instructor"])
		}
	}
}

// An organisation never needs less of any post for having more recipients, up to fifty.
// С ростом числа получателей, до пятидесяти, норматив ни по одной должности не уменьшается.
func TestAnnex5_MoreRecipientsNeverNeedLess(t *testing.T) {
	for c := range allWays {
		ed := under(t, c)
		var before map[string]staffing.Units
		for recipients := 0; recipients <= 50; recipients++ {
			a := needs(t, ed, recipients, 0, 1)
			norm := unitsOf(&a, "norm")
			for post, units := range before {
				require.GreaterOrEqual(t, norm[post], units, "%s for %d recipients", post, recipients)
			}
			require.Len(t, norm, 11)
			before = norm
		}
	}
}

// Children are recipients of their own, so that a woman with a child counts as two; only by another reading do children not count for the column.
// Дети — отдельные получатели: женщина с ребёнком считается за двоих; лишь при ином толковании дети в графу не входят.
func TestP18_ChildrenCountAsRecipients(t *testing.T) {
	a := needs(t, edition(t, 2023, time.June, 30), 22, 11, 0)
	require.Equal(t, "20-50", a.Value("band").Text())
	require.Contains(t, a.Readings, "children-in-band")
	a = needs(t, under(t, chosen{0, 0, 1}), 22, 11, 0)
	require.Equal(t, "up-to-20", a.Value("band").Text())
	require.Equal(t, staffing.Units(20_000), unitsOf(&a, "norm")["carer"], "carers go by children all the same")
}

// fullStaff is what the second column asks for, with a carer and an instructor.
func fullStaff() map[string]staffing.Units {
	full := map[string]staffing.Units{"carer": staffing.Unit, "labour-instructor": staffing.Unit}
	for _, row := range annex5 {
		if row.upper > 0 {
			full[row.post] = row.upper
		}
	}
	return full
}

// Each row is required by itself and cited by its own number; row 11 is the culture organiser, whatever a translation makes of it.
// Каждая строка обязательна сама по себе и названа своим номером; строка 11 — культорганизатор, что бы ни писал перевод.
func TestAnnex5_EachRowStandsByItself(t *testing.T) {
	ed := edition(t, 2023, time.June, 30)
	o := staffing.Organisation{Recipients: rule.TallyOf(30), Children: rule.TallyOf(3), TrainingGroups: rule.TallyOf(1), Staff: fullStaff()}
	require.Equal(t, rule.Met, staffed(t, ed, o).State)
	for i, row := range annex5 {
		o.Staff = fullStaff()
		o.Staff[row.post]--
		a := staffed(t, ed, o)
		require.Equal(t, rule.NotMet, a.State, row.post)
		require.Equal(t, []string{fmt.Sprintf("annex5(%d)", i+1)}, a.Reasons)
		require.Equal(t, map[string]staffing.Units{row.post: 1}, unitsOf(&a, "shortfall"), "a ten-thousandth is missing, and no more")
	}
	require.Equal(t, "culture-organiser", standard.Posts()[10])
	require.Equal(t, posts(), standard.Posts())
}

// One and a half specialists are enough for fifty recipients, and a ten-thousandth less is not: units are exact.
// Полутора специалистов на пятьдесят получателей достаточно, а на десятитысячную меньше — уже нет: единицы точны.
func TestAnnex5_HalfUnitsAreExact(t *testing.T) {
	ed := edition(t, 2023, time.June, 30)
	o := staffing.Organisation{Recipients: rule.TallyOf(50), Children: rule.TallyOf(0), TrainingGroups: rule.TallyOf(0), Staff: fullStaff()}
	a := staffed(t, ed, o)
	require.Equal(t, rule.Met, a.State)
	require.Equal(t, "1.5", entry(&a, "norm", "social-work-specialist").String())
	o.Staff["social-work-specialist"] = 14_999
	a = staffed(t, ed, o)
	require.Equal(t, rule.NotMet, a.State)
	require.Equal(t, "0.0001", entry(&a, "shortfall", "social-work-specialist").String())
}

func entry(a *rule.Answer, value, name string) rule.Value {
	for _, e := range a.Value(value).Entries() {
		if e.Name == name {
			return e.Value
		}
	}
	return rule.Value{}
}

// Units under a contract never worsen anything: what was met stays met, and no shortfall grows.
// Единицы по договору никогда ничего не ухудшают: соблюдённое остаётся соблюдённым, недостача не растёт.
func TestP34_ContractedUnitsNeverWorsen(t *testing.T) {
	ed := edition(t, 2023, time.June, 30)
	rapid.Check(t, func(t *rapid.T) {
		h := someHouse(t)
		before := staffed(t, ed, h.organisation())
		more := h
		more.contracted = maps.Clone(h.contracted)
		post := rapid.SampledFrom(posts()).Draw(t, "post")
		more.contracted[post] += staffing.Units(rapid.IntRange(1, 30_000).Draw(t, "more"))
		after := staffed(t, ed, more.organisation())
		require.False(t, before.State == rule.Met && after.State != rule.Met)
		shortBefore, shortAfter := unitsOf(&before, "shortfall"), unitsOf(&after, "shortfall")
		for _, p := range posts() {
			require.LessOrEqual(t, shortAfter[p], shortBefore[p], p)
		}
	})
}

// Units under a contract stand in for missing ones of the same post, and only what is really missing is used of them.
// Договорные единицы заменяют недостающие по той же должности, и используется лишь действительно недостающее.
func TestP34_ContractedUnitsFillTheGap(t *testing.T) {
	ed := edition(t, 2023, time.June, 30)
	o := staffing.Organisation{Recipients: rule.TallyOf(30), Children: rule.TallyOf(3), TrainingGroups: rule.TallyOf(1), Staff: fullStaff()}
	o.Staff["lawyer"] = staffing.Unit
	o.Contracted = map[string]staffing.Units{"lawyer": 30_000, "psychologist": staffing.Unit}
	a := staffed(t, ed, o)
	require.Equal(t, rule.Met, a.State)
	require.Equal(t, map[string]staffing.Units{"lawyer": staffing.Unit}, unitsOf(&a, "contracted_used"))
	o.Contracted = map[string]staffing.Units{"psychologist": 30_000}
	a = staffed(t, ed, o)
	require.Equal(t, []string{"annex5(4)"}, a.Reasons, "a psychologist is no lawyer")
}

// Read narrowly, only the specialists of rows 4 to 10 may be under a contract: not the director, the accountant, the personnel clerk or the culture organiser.
// При узком толковании по договору привлекают лишь специалистов строк 4–10: не директора, не бухгалтера, не делопроизводителя (инспектора) по кадрам и не культорганизатора.
func TestP34_NarrowlyReadOnlySpecialistsMayBeContracted(t *testing.T) {
	everybody, specialists := under(t, chosen{}), under(t, chosen{0, 0, 0, 1})
	for i, row := range annex5 {
		o := staffing.Organisation{Recipients: rule.TallyOf(30), Children: rule.TallyOf(3), TrainingGroups: rule.TallyOf(1), Staff: fullStaff()}
		o.Contracted = map[string]staffing.Units{row.post: o.Staff[row.post]}
		delete(o.Staff, row.post)
		require.Equal(t, rule.Met, staffed(t, everybody, o).State, row.post)
		narrow := staffed(t, specialists, o)
		require.Equal(t, i+1 >= 4 && i+1 <= 10, narrow.State == rule.Met, row.post)
		require.Equal(t, i+1 < 4 || i+1 > 10, slices.Contains(narrow.Readings, "contracted-posts"), row.post)
	}
}

// As long as nobody speaks of contracted staff, none is presumed, and the answer says so.
// Пока о договорных работниках не сказано, предполагается, что их нет, и ответ об этом говорит.
func TestP34_NoContractedStaffIsPresumed(t *testing.T) {
	ed := edition(t, 2023, time.June, 30)
	o := staffing.Organisation{Recipients: rule.TallyOf(30), Children: rule.TallyOf(3), TrainingGroups: rule.TallyOf(1), Staff: fullStaff()}
	a := staffed(t, ed, o)
	require.Equal(t, []string{"contracted"}, a.Presumed)
	o.Contracted = map[string]staffing.Units{}
	stated := staffed(t, ed, o)
	require.Empty(t, stated.Presumed)
	require.Equal(t, stated.Values, a.Values)
}

// More staff never hurts.
// Больше персонала никогда не хуже.
func TestAnnex5_MoreStaffNeverHurts(t *testing.T) {
	ed := edition(t, 2023, time.June, 30)
	rapid.Check(t, func(t *rapid.T) {
		h := someHouse(t)
		before := staffed(t, ed, h.organisation())
		more := h
		more.staff = maps.Clone(h.staff)
		more.staff[rapid.SampledFrom(posts()).Draw(t, "post")] += staffing.Units(rapid.IntRange(1, 30_000).Draw(t, "more"))
		after := staffed(t, ed, more.organisation())
		require.False(t, before.State == rule.Met && after.State != rule.Met)
		require.LessOrEqual(t, len(unitsOf(&after, "shortfall")), len(unitsOf(&before, "shortfall")))
	})
}

// The norm is a minimum: whoever has more of every post satisfies it as well as whoever has exactly that.
// Норматив минимальный: тот, у кого по каждой должности больше, соблюдает его так же, как тот, у кого ровно столько.
func TestP27_TheNormIsAMinimum(t *testing.T) {
	ed := edition(t, 2023, time.June, 30)
	for recipients := 0; recipients <= 50; recipients++ {
		a := needs(t, ed, recipients, recipients/2, 2)
		exact := unitsOf(&a, "norm")
		plenty := map[string]staffing.Units{}
		for post, units := range exact {
			plenty[post] = 2*units + staffing.Unit
		}
		for _, staff := range []map[string]staffing.Units{exact, plenty} {
			a := staffed(t, ed, house{recipients: recipients, children: recipients / 2, groups: 2, staff: staff}.organisation())
			require.Equal(t, rule.Met, a.State, "%d recipients", recipients)
		}
	}
}

// A draft that strikes a row, or a number of it, asks for no units of that post and leaves every other row as it is.
// Проект, исключающий строку или число в ней, не требует единиц этой должности и не меняет остальных строк.
func TestAnnex5_AStruckRowAsksForNothing(t *testing.T) {
	ed := edition(t, 2023, time.June, 30)
	drafted := func(edit standard.Edit) standard.Edition {
		draft, err := ed.Amend(&standard.Amendment{Name: "draft", Against: ed.ID(), InForce: ed.Day(), Changes: []standard.Edit{edit}})
		require.NoError(t, err, "%v", edit)
		return draft
	}
	norm := func(ed standard.Edition, groups int) []rule.Entry {
		a := needs(t, ed, 30, 12, groups)
		return a.Value("norm").Entries()
	}
	whole := norm(ed, 3)
	require.Equal(t, whole, norm(drafted(standard.Edit{Op: standard.OpReword, Address: "p11"}), 3))
	for i, post := range standard.Posts() {
		address := standard.Address(fmt.Sprintf("annex5(%d)", i+1))
		struck := []standard.Address{address}
		for _, number := range []standard.Address{"/from-20-to-50", "/units", "/children", "/groups"} {
			if _, ok := ed.Parameter(string(address + number)); ok {
				struck = append(struck, address+number)
			}
		}
		left := slices.DeleteFunc(slices.Clone(whole), func(e rule.Entry) bool { return e.Name == post })
		require.Len(t, left, len(whole)-1, post)
		for _, address := range struck {
			require.Equal(t, left, norm(drafted(standard.Edit{Op: standard.OpStrike, Address: address}), 3), "%s", address)
		}
		if _, ok := ed.Parameter(string(address + "/groups")); ok {
			fewer := drafted(standard.Edit{Op: standard.OpSet, Address: address + "/groups", To: "3"})
			require.Equal(t, norm(ed, 1), norm(fewer, 3), "one instructor for every three groups")
		}
	}
}

// There cannot be more children than recipients, a post that the table does not have is refused, and so is a number out of bounds.
// Детей не может быть больше, чем получателей; должности вне таблицы и числа вне пределов отклоняются.
func TestAnnex5_ImpossibleNumbersAreRefused(t *testing.T) {
	ed := edition(t, 2023, time.June, 30)
	for name, tt := range map[string]struct {
		o    staffing.Organisation
		kind rule.Kind
	}{
		"more children than recipients": {staffing.Organisation{Recipients: rule.TallyOf(3), Children: rule.TallyOf(4)}, rule.OutOfRange},
		"recipients below none":         {staffing.Organisation{Recipients: rule.TallyOf(-1)}, rule.OutOfRange},
		"more than a million":           {staffing.Organisation{Recipients: rule.TallyOf(1_000_001)}, rule.OutOfRange},
		"a cultivator":                  {staffing.Organisation{Staff: map[string]staffing.Units{"cultivator": staffing.Unit}}, rule.UnknownFact},
		"units below none":              {staffing.Organisation{Staff: map[string]staffing.Units{"lawyer": -1}}, rule.OutOfRange},
		"too many units":                {staffing.Organisation{Contracted: map[string]staffing.Units{"lawyer": 10_000*staffing.Unit + 1}}, rule.OutOfRange},
	} {
		_, err := staffing.Staffing(ed, tt.o)
		require.ErrorIs(t, err, &rule.Error{Kind: tt.kind}, name)
	}
}

// known says which of the five facts of a house are known.
type known [5]bool

// values are the facts of a house as far as they are known; contracted staff that is
// not known is stated to be so.
func (k known) values(h house) []rule.Value {
	values := make([]rule.Value, 5)
	for i, n := range []int{h.recipients, h.children, h.groups} {
		if k[i] {
			values[i] = rule.Count(int64(n))
		}
	}
	if k[3] {
		values[3] = amounts(h.staff)
	}
	values[4] = rule.StatedUnknown()
	if k[4] {
		values[4] = amounts(h.contracted)
	}
	return values
}

func amounts(units map[string]staffing.Units) rule.Value {
	var entries []rule.Entry
	for _, post := range posts() {
		if n, given := units[post]; given {
			entries = append(entries, rule.Entry{Name: post, Value: rule.Amount(int64(n))})
		}
	}
	return rule.Map(entries...)
}

// guess gives the house with one fact guessed anew, so that there are no more
// children than recipients.
func (h house) guess(random *rand.Rand, fact int) house {
	switch fact {
	case 0:
		near := []int{0, 1, 19, 20, 21, 49, 50, 51, 100, 1_000_000, random.IntN(70)}
		for _, heads := range []int{0, 19, 20, 21, 50, 51} {
			near = append(near, h.children+heads)
		}
		h.recipients = anyOf(random, slices.DeleteFunc(near, func(n int) bool { return n < h.children }))
	case 1:
		near := []int{0, 1, 10, 11, 20, 21, random.IntN(70), random.IntN(h.recipients + 1)}
		for _, heads := range []int{0, 19, 20, 21, 50, 51} {
			near = append(near, h.recipients-heads)
		}
		h.children = anyOf(random, slices.DeleteFunc(near, func(n int) bool { return n < 0 || n > h.recipients }))
	case 2:
		h.groups = anyOf(random, []int{0, 1, 2, 3, 4, 5, 6, 7, 1_000_000})
	case 3:
		h.staff = guessUnits(random)
	default:
		h.contracted = guessUnits(random)
	}
	return h
}

func anyOf[T any](random *rand.Rand, list []T) T { return list[random.IntN(len(list))] }

// guessUnits is none, plenty, plenty but for one post, or whatever it may be.
func guessUnits(random *rand.Rand) map[string]staffing.Units {
	units := map[string]staffing.Units{}
	kind, spared := random.IntN(5), anyOf(random, append(posts(), "carer", "carer", "labour-instructor", "labour-instructor"))
	for _, post := range posts() {
		switch {
		case kind == 1, kind >= 3 && post != spared:
			units[post] = 10_000 * staffing.Unit
		case kind == 2:
			units[post] = anyOf(random, []staffing.Units{0, 5_000, 10_000, 15_000, 20_000, 60_000})
		}
	}
	return units
}

// seen is what completions have in common, and the facts on which two differ that
// are otherwise the same.
type seen struct {
	states         map[rule.State]bool
	bands          map[string]bool
	norms          map[string]map[staffing.Units]bool // with -1 where there is none
	shorts, used   []map[string]staffing.Units
	state, anyDiff [5]bool
}

func (s *seen) take(v verdict) {
	s.states[v.state()], s.bands[v.band] = true, true
	for _, post := range posts() {
		n, due := v.norm[post]
		if !due {
			n = -1
		}
		if s.norms[post] == nil {
			s.norms[post] = map[staffing.Units]bool{}
		}
		s.norms[post][n] = true
	}
	s.shorts, s.used = addNew(s.shorts, v.shortfall), addNew(s.used, v.used)
}

// addNew adds a map that is not there yet; two are enough to know that they differ.
func addNew(list []map[string]staffing.Units, m map[string]staffing.Units) []map[string]staffing.Units {
	if len(list) > 1 || slices.ContainsFunc(list, func(have map[string]staffing.Units) bool { return maps.Equal(have, m) }) {
		return list
	}
	return append(list, m)
}

// explore completes a house in many ways.
func (k known) explore(c chosen, h house, random *rand.Rand) seen {
	s := seen{states: map[rule.State]bool{}, bands: map[string]bool{}, norms: map[string]map[staffing.Units]bool{}}
	if !k[1] {
		h.children = 0
	}
	for range 1500 {
		full := h
		for fact, isKnown := range k {
			if !isKnown {
				full = full.guess(random, fact)
			}
		}
		v := c.says(full)
		s.take(v)
		for fact, isKnown := range k {
			if isKnown {
				continue
			}
			other := full.guess(random, fact)
			w := c.says(other)
			s.take(w)
			s.state[fact] = s.state[fact] || v.state() != w.state()
			s.anyDiff[fact] = s.anyDiff[fact] || !v.same(w)
		}
	}
	return s
}

// requirePartial holds the answer to a partly known house against its completions.
func requirePartial(t require.TestingT, ed standard.Edition, d *standard.Decision, k known, c chosen, h house, seed uint64) {
	s := k.explore(c, h, rand.New(rand.NewPCG(seed, 5)))
	a, err := ed.AnswerValues(d, k.values(h))
	require.NoError(t, err)
	if len(s.states) > 1 {
		require.Equal(t, rule.Undetermined, a.State)
	} else {
		require.True(t, s.states[a.State], "%v, want %v", a.State, s.states)
	}
	var needed, also []string
	for i, f := range d.Def().Facts {
		switch {
		case s.state[i]:
			needed = append(needed, f.Name)
		case s.anyDiff[i]:
			also = append(also, f.Name)
		}
	}
	require.Equal(t, needed, a.Needed)
	require.Equal(t, also, a.AlsoNeeded)

	require.Equal(t, len(s.bands) == 1, a.Value("band").Known())
	require.True(t, len(s.bands) > 1 || s.bands[a.Value("band").Text()])
	norm := unitsOf(&a, "norm")
	for post, units := range s.norms {
		given, certain := norm[post]
		require.Equal(t, len(units) == 1 && !units[-1], certain, "norm of %s: %v", post, units)
		require.True(t, !certain || units[given], "norm of %s", post)
	}
	require.Equal(t, len(s.shorts) == 1, a.Value("shortfall").Known(), "shortfall")
	require.True(t, len(s.shorts) > 1 || maps.Equal(s.shorts[0], unitsOf(&a, "shortfall")))
	require.Equal(t, len(s.used) == 1, a.Value("contracted_used").Known(), "contracted_used")
	require.True(t, len(s.used) > 1 || maps.Equal(s.used[0], unitsOf(&a, "contracted_used")))
}

// While parts are unknown, the answer is what all ways in which they may turn out have in common, and it asks for exactly what can still change it.
// Пока часть сведений неизвестна, ответ — общее для всех исходов, а спрашивает он ровно то, что ещё может его изменить.
func TestAnnex5_UnknownPartsAreWhatTheyMayTurnOutToBe(t *testing.T) {
	var d *standard.Decision
	for only := range staffing.Decisions() {
		d = only
	}
	editions := map[chosen]standard.Edition{}
	for c := range allWays {
		editions[c] = under(t, c)
	}
	rapid.Check(t, func(t *rapid.T) {
		h, c := someHouse(t), someWays(t)
		k := known{true, true, true, true, true}
		for _, fact := range rapid.SliceOfNDistinct(rapid.IntRange(0, 4), 1, 3, rapid.ID[int]).Draw(t, "unknown") {
			k[fact] = false
		}
		requirePartial(t, editions[c], d, k, c, h, rapid.Uint64().Draw(t, "seed"))
	})
	t.Run("nothing known", func(t *testing.T) {
		requirePartial(t, editions[chosen{}], d, known{}, chosen{}, house{}, 1)
	})
}

// Contracted units are asked for where a gap is certain in one column alone, or only posts of specialists may be filled so; where no gap can be, they are not.
// О привлечённых по договору спрашивают, если нехватка возможна лишь в одной графе или восполнить можно лишь должности специалистов; где нехватки быть не может — нет.
func TestP34_ContractedUnitsAreAskedForWhereTheyCanHelp(t *testing.T) {
	var d *standard.Decision
	for only := range staffing.Decisions() {
		d = only
	}
	ed := edition(t, 2023, time.June, 30)
	apart, err := ed.With("children-in-band", "not-counted")
	require.NoError(t, err)
	narrow, err := ed.With("contracted-posts", "specialists-only")
	require.NoError(t, err)
	normOf := func(recipients, children int) rule.Value {
		a := needs(t, apart, recipients, children, 0)
		return a.Value("norm")
	}
	count, unknown := func(n int64) rule.Value { return rule.Count(n) }, rule.Value{}
	for _, tt := range []struct {
		name  string
		ed    standard.Edition
		facts []rule.Value
		asked bool
	}{
		{"staff for the lower column", apart, []rule.Value{unknown, count(45), count(0), normOf(50, 45)}, true},
		{"staff for the upper column", apart, []rule.Value{unknown, count(45), count(0), normOf(70, 45)}, false},
		{"specialists alone, staff unknown", narrow, []rule.Value{count(30), count(0), count(0), unknown}, true},
		{"specialists alone, staff unknown, in the lower column", narrow, []rule.Value{count(10), count(0), count(0), unknown}, true},
		{"nothing known", ed, []rule.Value{unknown, unknown, unknown, unknown}, true},
	} {
		a, err := tt.ed.AnswerValues(d, append(tt.facts, rule.StatedUnknown()))
		require.NoError(t, err, tt.name)
		require.Equal(t, tt.asked, slices.Contains(a.Needed, d.Def().Facts[4].Name), "%s: %v", tt.name, a.Needed)
	}
}
