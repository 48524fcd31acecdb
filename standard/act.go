package standard

import (
	"cmp"
	"iter"
	"math/bits"
	"slices"
	"time"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard/rule"
)

// Certainty says how sure the day is from which an act was in force.
type Certainty string

// How sure an entry date is.
const (
	Certain  Certainty = "certain"           // the act names the day
	Derived  Certainty = "derived"           // taken from a legal database's dating of its edition
	Earliest Certainty = "earliest-possible" // counted from registration or signature; publication may have been later
)

// Act is a legal act that made, changed or ended a text. Its zero value is no
// act. An Act is immutable.
//
// From ≤ the true first day in force ≤ Latest. On each of these days the act
// counts as in force and the doubt is reported; an Entry closes it.
type Act struct {
	Number string    // "325", "129-VII", "114-IV"; "criteria-2021" has no single number
	Title  rule.Text // what it is, short
	Signed calendar.Date
	From   calendar.Date // first day in force, or the first possible one
	Latest calendar.Date // last day of doubt; equal to From when there is none
	Certainty
}

// Doubtful reports whether the first day in force lies in a window of more than
// one day.
func (a Act) Doubtful() bool { return a.From.Before(a.Latest) }

// covers reports whether d lies in the window of the act.
func (a Act) covers(d calendar.Date) bool {
	return !d.Before(a.From) && !d.After(a.Latest)
}

// Acts yields every act that the texts here rest on, in the order of entry into
// force: the order 138, the orders that changed and ended the standard, Law
// 114-IV and the laws that changed it, and the acts of other texts on which a
// rule depends.
func Acts() iter.Seq[Act] { return slices.Values(actTable) }

// ActByNumber finds an act.
func ActByNumber(number string) (Act, bool) {
	i, ok := actPlace[number]
	if !ok {
		return Act{}, false
	}
	return actTable[i], true
}

// The acts of the standard itself.
const (
	firstAct  = "138"
	repealAct = "263"
	baseLaw   = "114-IV"
)

// standardActs are the orders that made, changed and repealed the standard. The
// orders enter into force ten calendar days after the day of their first
// official publication; where that day is not known, the first possible one is
// counted from registration, for order 325 from signature.
var standardActs = []Act{
	{
		Number: firstAct,
		Title: rule.Text{
			En: "Order of 24 February 2016 approving the standard, registered as No. 13543",
			Ru: "Приказ от 24 февраля 2016 года об утверждении стандарта, зарегистрирован под № 13543",
		},
		Signed:    calendar.MustDate(2016, time.February, 24),
		From:      calendar.MustDate(2016, time.April, 8), // registered on 28 March 2016
		Latest:    calendar.MustDate(2016, time.May, 7),
		Certainty: Earliest,
	},
	{
		Number: "49",
		Title: rule.Text{
			En: "Order of 8 February 2022 amending paragraph 20 and rewording forms, registered as No. 26772",
			Ru: "Приказ от 8 февраля 2022 года, дополнивший пункт 20 и изменивший формы, зарегистрирован под № 26772",
		},
		Signed:    calendar.MustDate(2022, time.February, 8),
		From:      calendar.MustDate(2022, time.February, 21), // registered on 10 February 2022
		Latest:    calendar.MustDate(2022, time.March, 22),
		Certainty: Earliest,
	},
	{
		Number: "325",
		Title: rule.Text{
			En: "Order of 23 August 2022 amending paragraph 11 and annex 2 and adding paragraphs 13-1 and 14-1 and annex 8, registered as No. 29285",
			Ru: "Приказ от 23 августа 2022 года, изменивший пункт 11 и приложение 2 и добавивший пункты 13-1 и 14-1 и приложение 8, зарегистрирован под № 29285",
		},
		Signed:    calendar.MustDate(2022, time.August, 23),
		From:      calendar.MustDate(2022, time.September, 3),
		Latest:    calendar.MustDate(2022, time.October, 7), // the eve of order 383, which amends the text as this order left it
		Certainty: Earliest,
	},
	{
		Number: "383",
		Title: rule.Text{
			En: "Order of 22 September 2022 amending paragraphs 5 and 40, registered as No. 29785",
			Ru: "Приказ от 22 сентября 2022 года, изменивший пункты 5 и 40, зарегистрирован под № 29785",
		},
		Signed:    calendar.MustDate(2022, time.September, 22),
		From:      calendar.MustDate(2022, time.October, 8),
		Latest:    calendar.MustDate(2022, time.October, 8),
		Certainty: Derived,
	},
	{
		Number: repealAct,
		Title: rule.Text{
			En: "Order of 29 June 2023 repealing order 138 and with it the standard, registered as No. 32941",
			Ru: "Приказ от 29 июня 2023 года, отменивший приказ № 138 вместе со стандартом, зарегистрирован под № 32941",
		},
		Signed:    calendar.MustDate(2023, time.June, 29),
		From:      calendar.MustDate(2023, time.July, 1),
		Latest:    calendar.MustDate(2023, time.July, 1),
		Certainty: Certain,
	},
}

// otherActs belong to other texts; rules and readings of the standard depend on
// them.
var otherActs = []Act{
	{
		Number: "480-V",
		Title: rule.Text{
			En: "Law of 6 April 2016 on Legal Acts, cited as l480",
			Ru: "Закон от 6 апреля 2016 года «О правовых актах», цитируется как l480",
		},
		Signed:    calendar.MustDate(2016, time.April, 6),
		From:      calendar.MustDate(2016, time.April, 19),
		Latest:    calendar.MustDate(2016, time.April, 19),
		Certainty: Derived,
	},
	{
		// A joint order carries one number for each ministry that signs it, and
		// none of them stands in the texts here. So it goes by what it changed
		// and its year. It entered into force on publication, at the end of
		// December 2021 and not before its registration.
		Number: "criteria-2021",
		Title: rule.Text{
			En: "Joint order of 27 December 2021 amending the Criteria (joint order 630/399/240 of 2014), registered as No. 26134",
			Ru: "Совместный приказ от 27 декабря 2021 года, изменивший Критерии (совместный приказ № 630/399/240 2014 года), зарегистрирован под № 26134",
		},
		Signed:    calendar.MustDate(2021, time.December, 27),
		From:      calendar.MustDate(2021, time.December, 28), // the day of registration
		Latest:    calendar.MustDate(2021, time.December, 31),
		Certainty: Earliest,
	},
}

var (
	actTable = orderOfEntry(standardActs, lawActs, otherActs)
	actPlace = places(actTable, func(a Act) string { return a.Number })
)

// orderOfEntry puts acts in the order in which they entered into force; acts of
// one day in the order of signature.
func orderOfEntry(tables ...[]Act) []Act {
	all := slices.Concat(tables...)
	slices.SortStableFunc(all, func(a, b Act) int {
		return cmp.Or(a.From.Compare(b.From), a.Signed.Compare(b.Signed))
	})
	if len(all) > 64 {
		panic("standard: more acts than an actSet holds")
	}
	return all
}

// places gives the place of each name in a table.
func places[T any, K comparable](table []T, name func(T) K) map[K]int {
	at := make(map[K]int, len(table))
	for i, t := range table {
		at[name(t)] = i
	}
	return at
}

// actSet is a set of acts, a bit for each by its place in the order of entry.
// The zero value is empty.
type actSet uint64

// setOf gives the set of one act; it is empty for an unknown number.
func setOf(number string) actSet {
	i, ok := actPlace[number]
	if !ok {
		return 0
	}
	return 1 << i
}

// has reports whether the set holds an act; an unknown number is in none.
func (s actSet) has(number string) bool { return s&setOf(number) != 0 }

// last gives the act of the set that entered into force last, or the zero Act.
func (s actSet) last() Act {
	if s == 0 {
		return Act{}
	}
	return actTable[bits.Len64(uint64(s))-1]
}

// numbers yields the acts of the set in the order of entry.
func (s actSet) numbers() iter.Seq[string] {
	return func(yield func(string) bool) {
		for rest := s; rest != 0; rest &= rest - 1 {
			if !yield(actTable[bits.TrailingZeros64(uint64(rest))].Number) {
				return
			}
		}
	}
}
