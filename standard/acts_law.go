package standard

import (
	"time"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard/rule"
)

// lawActs are Law 114-IV, the laws that amended it and the code that ended it,
// in the order in which they were signed.
//
// From is the day that the act names for itself. Where it names a span after
// its first official publication, From supposes publication on the day of
// signature: day 11 after it for ten calendar days, day 61 for sixty. Latest
// then lies 29 days later.
//
// The span of Law 188-IV stands in its own article 2, which is not among the
// sources; ten days are supposed. The sources give the day of Law 327-VI, which
// made oralman into kandas, though no footnote of the Law names that act.
var lawActs = []Act{
	{
		Number: "114-IV",
		Title: rule.Text{
			En: "Law 114-IV of 29 December 2008 on Special Social Services, cited as law",
			Ru: "Закон № 114-IV от 29 декабря 2008 года «О специальных социальных услугах», цитируется как law",
		},
		Signed:    calendar.MustDate(2008, time.December, 29),
		From:      calendar.MustDate(2009, time.January, 1),
		Latest:    calendar.MustDate(2009, time.January, 1),
		Certainty: Certain,
	},
	{
		Number: "188-IV",
		Title: rule.Text{
			En: "Law 188-IV of 17 July 2009 amending article 20 of Law 114-IV",
			Ru: "Закон № 188-IV от 17 июля 2009 года, изменивший статью 20 Закона № 114-IV",
		},
		Signed:    calendar.MustDate(2009, time.July, 17),
		From:      calendar.MustDate(2009, time.July, 28),
		Latest:    calendar.MustDate(2009, time.August, 26),
		Certainty: Earliest,
	},
	{
		Number: "378-IV",
		Title: rule.Text{
			En: "Law 378-IV of 6 January 2011 amending article 20 of Law 114-IV",
			Ru: "Закон № 378-IV от 6 января 2011 года, изменивший статью 20 Закона № 114-IV",
		},
		Signed:    calendar.MustDate(2011, time.January, 6),
		From:      calendar.MustDate(2011, time.January, 17),
		Latest:    calendar.MustDate(2011, time.February, 15),
		Certainty: Earliest,
	},
	{
		Number: "452-IV",
		Title: rule.Text{
			En: "Law 452-IV of 5 July 2011 amending articles 7 and 11 of Law 114-IV",
			Ru: "Закон № 452-IV от 5 июля 2011 года, изменивший статьи 7 и 11 Закона № 114-IV",
		},
		Signed:    calendar.MustDate(2011, time.July, 5),
		From:      calendar.MustDate(2011, time.October, 13),
		Latest:    calendar.MustDate(2011, time.October, 13),
		Certainty: Certain,
	},
	{
		Number: "461-IV",
		Title: rule.Text{
			En: "Law 461-IV of 15 July 2011 amending articles 7 and 11 of Law 114-IV and striking article 18",
			Ru: "Закон № 461-IV от 15 июля 2011 года, изменивший статьи 7 и 11 Закона № 114-IV и исключивший статью 18",
		},
		Signed:    calendar.MustDate(2011, time.July, 15),
		From:      calendar.MustDate(2012, time.January, 30),
		Latest:    calendar.MustDate(2012, time.January, 30),
		Certainty: Certain,
	},
	{
		Number: "556-IV",
		Title: rule.Text{
			En: "Law 556-IV of 15 February 2012 amending article 6 of Law 114-IV",
			Ru: "Закон № 556-IV от 15 февраля 2012 года, изменивший статью 6 Закона № 114-IV",
		},
		Signed:    calendar.MustDate(2012, time.February, 15),
		From:      calendar.MustDate(2012, time.February, 26),
		Latest:    calendar.MustDate(2012, time.March, 26),
		Certainty: Earliest,
	},
	{
		Number: "15-V",
		Title: rule.Text{
			En: "Law 15-V of 27 April 2012 amending article 20 of Law 114-IV",
			Ru: "Закон № 15-V от 27 апреля 2012 года, изменивший статью 20 Закона № 114-IV",
		},
		Signed:    calendar.MustDate(2012, time.April, 27),
		From:      calendar.MustDate(2012, time.May, 8),
		Latest:    calendar.MustDate(2012, time.June, 6),
		Certainty: Earliest,
	},
	{
		Number: "121-V",
		Title: rule.Text{
			En: "Constitutional law 121-V of 3 July 2013 amending article 13 of Law 114-IV",
			Ru: "Конституционный закон № 121-V от 3 июля 2013 года, изменивший статью 13 Закона № 114-IV",
		},
		Signed:    calendar.MustDate(2013, time.July, 3),
		From:      calendar.MustDate(2013, time.July, 14),
		Latest:    calendar.MustDate(2013, time.August, 12),
		Certainty: Earliest,
	},
	{
		Number: "175-V",
		Title: rule.Text{
			En: "Law 175-V of 18 February 2014 amending articles 6, 13 and 15 of Law 114-IV",
			Ru: "Закон № 175-V от 18 февраля 2014 года, изменивший статьи 6, 13 и 15 Закона № 114-IV",
		},
		Signed:    calendar.MustDate(2014, time.February, 18),
		From:      calendar.MustDate(2014, time.March, 1),
		Latest:    calendar.MustDate(2014, time.March, 30),
		Certainty: Earliest,
	},
	{
		Number: "236-V",
		Title: rule.Text{
			En: "Law 236-V of 5 July 2014 amending articles 5, 6 and 12 of Law 114-IV",
			Ru: "Закон № 236-V от 5 июля 2014 года, изменивший статьи 5, 6 и 12 Закона № 114-IV",
		},
		Signed:    calendar.MustDate(2014, time.July, 5),
		From:      calendar.MustDate(2015, time.January, 1),
		Latest:    calendar.MustDate(2015, time.January, 1),
		Certainty: Certain,
	},
	{
		Number: "239-V",
		Title: rule.Text{
			En: "Law 239-V of 29 September 2014 amending articles 6, 7 and 10 of Law 114-IV and striking article 9",
			Ru: "Закон № 239-V от 29 сентября 2014 года, изменивший статьи 6, 7 и 10 Закона № 114-IV и исключивший статью 9",
		},
		Signed:    calendar.MustDate(2014, time.September, 29),
		From:      calendar.MustDate(2014, time.October, 10),
		Latest:    calendar.MustDate(2014, time.November, 8),
		Certainty: Earliest,
	},
	{
		Number: "315-V",
		Title: rule.Text{
			En: "Law 315-V of 19 May 2015 amending article 5 of Law 114-IV",
			Ru: "Закон № 315-V от 19 мая 2015 года, изменивший статью 5 Закона № 114-IV",
		},
		Signed:    calendar.MustDate(2015, time.May, 19),
		From:      calendar.MustDate(2015, time.May, 30),
		Latest:    calendar.MustDate(2015, time.June, 28),
		Certainty: Earliest,
	},
	{
		Number: "376-V",
		Title: rule.Text{
			En: "Law 376-V of 29 October 2015 amending article 20 of Law 114-IV",
			Ru: "Закон № 376-V от 29 октября 2015 года, изменивший статью 20 Закона № 114-IV",
		},
		Signed:    calendar.MustDate(2015, time.October, 29),
		From:      calendar.MustDate(2016, time.January, 1),
		Latest:    calendar.MustDate(2016, time.January, 1),
		Certainty: Certain,
	},
	{
		Number: "433-V",
		Title: rule.Text{
			En: "Law 433-V of 3 December 2015 amending articles 5, 8 and 13 to 15 of Law 114-IV",
			Ru: "Закон № 433-V от 3 декабря 2015 года, изменивший статьи 5, 8 и 13–15 Закона № 114-IV",
		},
		Signed:    calendar.MustDate(2015, time.December, 3),
		From:      calendar.MustDate(2016, time.January, 1),
		Latest:    calendar.MustDate(2016, time.January, 1),
		Certainty: Certain,
	},
	{
		Number: "58-VI",
		Title: rule.Text{
			En: "Law 58-VI of 18 April 2017 amending article 6 of Law 114-IV",
			Ru: "Закон № 58-VI от 18 апреля 2017 года, изменивший статью 6 Закона № 114-IV",
		},
		Signed:    calendar.MustDate(2017, time.April, 18),
		From:      calendar.MustDate(2017, time.April, 29),
		Latest:    calendar.MustDate(2017, time.May, 28),
		Certainty: Earliest,
	},
	{
		Number: "76-VI",
		Title: rule.Text{
			En: "Law 76-VI of 20 June 2017 amending articles 5, 6, 8 and 10 of Law 114-IV and inserting article 8-1",
			Ru: "Закон № 76-VI от 20 июня 2017 года, изменивший статьи 5, 6, 8 и 10 Закона № 114-IV и дополнивший его статьёй 8-1",
		},
		Signed:    calendar.MustDate(2017, time.June, 20),
		From:      calendar.MustDate(2017, time.July, 1),
		Latest:    calendar.MustDate(2017, time.July, 1),
		Certainty: Certain,
	},
	{
		Number: "156-VI",
		Title: rule.Text{
			En: "Law 156-VI of 24 May 2018 amending articles 4, 8, 8-1, 10 and 20 of Law 114-IV",
			Ru: "Закон № 156-VI от 24 мая 2018 года, изменивший статьи 4, 8, 8-1, 10 и 20 Закона № 114-IV",
		},
		Signed:    calendar.MustDate(2018, time.May, 24),
		From:      calendar.MustDate(2018, time.June, 4),
		Latest:    calendar.MustDate(2018, time.July, 3),
		Certainty: Earliest,
	},
	{
		Number: "165-VI",
		Title: rule.Text{
			En: "Law 165-VI of 2 July 2018 amending articles 4, 8 and 10 of Law 114-IV",
			Ru: "Закон № 165-VI от 2 июля 2018 года, изменивший статьи 4, 8 и 10 Закона № 114-IV",
		},
		Signed:    calendar.MustDate(2018, time.July, 2),
		From:      calendar.MustDate(2018, time.July, 13),
		Latest:    calendar.MustDate(2018, time.August, 11),
		Certainty: Earliest,
	},
	{
		Number: "210-VI",
		Title: rule.Text{
			En: "Law 210-VI of 28 December 2018 amending articles 5 and 11 of Law 114-IV",
			Ru: "Закон № 210-VI от 28 декабря 2018 года, изменивший статьи 5 и 11 Закона № 114-IV",
		},
		Signed:    calendar.MustDate(2018, time.December, 28),
		From:      calendar.MustDate(2019, time.January, 8),
		Latest:    calendar.MustDate(2019, time.February, 6),
		Certainty: Earliest,
	},
	{
		Number: "240-VI",
		Title: rule.Text{
			En: "Law 240-VI of 1 April 2019 amending articles 6, 10 and 16 of Law 114-IV and inserting chapter 3-1",
			Ru: "Закон № 240-VI от 1 апреля 2019 года, изменивший статьи 6, 10 и 16 Закона № 114-IV и дополнивший его главой 3-1",
		},
		Signed:    calendar.MustDate(2019, time.April, 1),
		From:      calendar.MustDate(2019, time.April, 12),
		Latest:    calendar.MustDate(2019, time.May, 11),
		Certainty: Earliest,
	},
	{
		Number: "327-VI",
		Title: rule.Text{
			En: "Law 327-VI of 13 May 2020 amending article 3 of Law 114-IV",
			Ru: "Закон № 327-VI от 13 мая 2020 года, изменивший статью 3 Закона № 114-IV",
		},
		Signed:    calendar.MustDate(2020, time.May, 13),
		From:      calendar.MustDate(2021, time.January, 1),
		Latest:    calendar.MustDate(2021, time.January, 1),
		Certainty: Certain,
	},
	{
		Number: "67-VII",
		Title: rule.Text{
			En: "Law 67-VII of 12 October 2021 amending article 15 of Law 114-IV",
			Ru: "Закон № 67-VII от 12 октября 2021 года, изменивший статью 15 Закона № 114-IV",
		},
		Signed:    calendar.MustDate(2021, time.October, 12),
		From:      calendar.MustDate(2021, time.October, 23),
		Latest:    calendar.MustDate(2021, time.November, 21),
		Certainty: Earliest,
	},
	{
		Number: "118-VII",
		Title: rule.Text{
			En: "Law 118-VII of 3 May 2022 amending article 16 of Law 114-IV",
			Ru: "Закон № 118-VII от 3 мая 2022 года, изменивший статью 16 Закона № 114-IV",
		},
		Signed:    calendar.MustDate(2022, time.May, 3),
		From:      calendar.MustDate(2022, time.May, 14),
		Latest:    calendar.MustDate(2022, time.June, 12),
		Certainty: Earliest,
	},
	{
		Number: "129-VII",
		Title: rule.Text{
			En: "Law 129-VII of 27 June 2022 amending articles 3 and 8 of Law 114-IV",
			Ru: "Закон № 129-VII от 27 июня 2022 года, изменивший статьи 3 и 8 Закона № 114-IV",
		},
		Signed:    calendar.MustDate(2022, time.June, 27),
		From:      calendar.MustDate(2022, time.July, 8),
		Latest:    calendar.MustDate(2022, time.August, 6),
		Certainty: Earliest,
	},
	{
		Number: "134-VII",
		Title: rule.Text{
			En: "Law 134-VII of 4 July 2022 amending article 17 of Law 114-IV",
			Ru: "Закон № 134-VII от 4 июля 2022 года, изменивший статью 17 Закона № 114-IV",
		},
		Signed:    calendar.MustDate(2022, time.July, 4),
		From:      calendar.MustDate(2022, time.September, 3),
		Latest:    calendar.MustDate(2022, time.October, 2),
		Certainty: Earliest,
	},
	{
		Number: "157-VII",
		Title: rule.Text{
			En: "Law 157-VII of 5 November 2022 amending chapter 3-1 of Law 114-IV (title of the Commissioner for Human Rights)",
			Ru: "Закон № 157-VII от 5 ноября 2022 года, изменивший в главе 3-1 Закона № 114-IV название должности Уполномоченного по правам человека",
		},
		Signed:    calendar.MustDate(2022, time.November, 5),
		From:      calendar.MustDate(2022, time.November, 16),
		Latest:    calendar.MustDate(2022, time.December, 15),
		Certainty: Earliest,
	},
	{
		Number: "224-VII",
		Title: rule.Text{
			En: "Social Code 224-VII of 20 April 2023, with which Law 114-IV ceased to have effect",
			Ru: "Социальный кодекс № 224-VII от 20 апреля 2023 года, с введением которого Закон № 114-IV утратил силу",
		},
		Signed:    calendar.MustDate(2023, time.April, 20),
		From:      calendar.MustDate(2023, time.July, 1),
		Latest:    calendar.MustDate(2023, time.July, 1),
		Certainty: Certain,
	},
}
