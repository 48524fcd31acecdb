// Package calendar knows the working days of Kazakhstan from 2010 to 2027 and
// counts periods in them. It needs no other package of this module.
//
// # What surprises
//
// Working days are not weekdays without holidays.
//
//   - Some Saturdays and Sundays are worked: Saturday 22 October 2022 was, and
//     Monday 24 October was off instead.
//   - A holiday on a weekend makes the next working day a day off, and such
//     days chain: Nauryz on Saturday 21 and Sunday 22 March 2020 took Tuesday 24
//     and Wednesday 25 March, since Monday 23 March is Nauryz too.
//   - 7 January and the first day of Kurban-Ait are days off, not holidays. On
//     a weekend they are lost.
//   - A substitute can be moved away: Monday 11 May 2020 was one, and was
//     worked, for Friday 8 May was off.
//   - The law changes within a year. 30 August was a holiday for the last time
//     in 2025, so Monday 31 August 2026 is worked although official calendars
//     printed before the change have it off.
//   - The date of Kurban-Ait is announced only months ahead. In 2024 it came a
//     day early, onto a Sunday, and Monday 17 June was worked after all.
//
// Counting has its own surprises. The day of the event does not count. A month
// from 31 January ends on the last day of February, and only then does the end
// roll to a business day. A period in hours cannot be counted from a date. An
// act that enters into force ten days after its publication does so on the
// eleventh day, whatever day that is.
//
// # How sure it is
//
// Each year has a [Certainty]: 2012 to 2025 are documented, 2010 and 2011 rest
// on secondary sources, 2026 is announced, 2027 is projected from the statute
// alone and has neither Kurban-Ait nor moves. A [Day] and a [Deadline] carry the
// certainty of what they rest on. Outside the table every answer is a
// [*BeyondError]; nothing is guessed. What a caller knows better or in addition,
// a local day off, a new move, a date of Kurban-Ait, goes into a calendar of
// its own by [Calendar.With].
//
// The week is the five-day week, with Saturday and Sunday off. Hours of the day,
// shortened days and the six-day week are not modelled. Dates are civil: the
// zone matters only at the edge, in [DateOf] and [Date.Time], and is always
// given by the caller. Nothing reads the clock.
//
// # What it costs
//
// A calendar is built once, on first use, in about a millisecond, and takes
// some 50 KB. It holds a bit for each day with running counts, and the place of
// each business day. So [Calendar.IsBusinessDay], [Calendar.Day],
// [Calendar.AddBusinessDays], [Calendar.BusinessDaysBetween],
// [Calendar.NextBusinessDay] and [Calendar.DueDate] take constant time, whatever
// the distance, a few nanoseconds each, and allocate nothing but the error, if
// there is one. [Calendar.Due] also lists the days and is linear in them, with
// one allocation. All values are immutable and safe for concurrent use.
package calendar
