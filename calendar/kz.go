package calendar

import "time"

// This file is the working calendar of Kazakhstan for the five-day week, as
// data: the days off of the statute, the first days of Kurban-Ait, the moves.
// Its sources are the Law on Holidays (267-II) in its versions, the Labour Codes
// of 2007 and 2015, the resolutions and orders that move days off, and the
// calendars that the Ministry of Labour publishes for each year.

// kazakhstan is everything that the table of Kazakhstan is compiled from.
func kazakhstan() source {
	return source{
		first:     MustDate(2010, time.January, 1),
		certainty: kazakhYears(),
		codes:     kazakhCodes(),
		annuals:   kazakhAnnuals(),
		aits:      kazakhAits(),
		moves:     kazakhTransfers(),
	}
}

// kazakhYears gives the certainty of each year, beginning with 2010. For 2010
// and 2011 no official calendar was found; that of 2026 was published before
// the year was over; 2027 is what the statute alone says.
func kazakhYears() []Certainty {
	return []Certainty{
		Secondary, Secondary,
		Documented, Documented, Documented, Documented, Documented, Documented, Documented, // 2012 to 2018
		Documented, Documented, Documented, Documented, Documented, Documented, Documented, // 2019 to 2025
		Announced,
		Projected,
	}
}

// kazakhCodes lists the Labour Codes, from which the weekends and the days off
// that are no holidays come.
func kazakhCodes() []labourCode {
	return []labourCode{
		{Date{}, "Labour Code 2007, art. 96", "Labour Code 2007, art. 96(4)"},
		{MustDate(2016, time.January, 1), "Labour Code 2015, art. 84", "Labour Code 2015, art. 84(5)"},
	}
}

// kazakhAnnuals lists the days off that come every year, by month and day. Its
// bounds are the first and the last day that was off; those of Law 306-VIII,
// which entered into force within a year, are the days of that change. No first
// day stands where it lies before 2002.
func kazakhAnnuals() []annual {
	const (
		law    = "Law 267-II, art. 5"
		law152 = "Law 267-II, art. 5 (Law 152-IV of 2009-04-22)"
		law47  = "Law 267-II, art. 5 (Law 47-IV of 2008-06-25)"
		law509 = "Law 267-II, art. 5 (Law 509-IV of 2011-12-14)"
		law43  = "Law 267-II, art. 5 (Law 43-V of 2012-10-19)"
		law143 = "Law 267-II, art. 5 (Law 143-VII of 2022-09-29)"
		law306 = "Law 267-II, art. 5 (Law 306-VIII of 2026-06-11)"
	)
	var (
		newYear        = Name{"New Year", "Новый год", "Жаңа жыл"}
		christmas      = Name{"Orthodox Christmas", "Православное Рождество", "Православиелік Рождество"}
		women          = Name{"International Women's Day", "Международный женский день", "Халықаралық әйелдер күні"}
		constitution   = Name{"Constitution Day", "День Конституции Республики Казахстан", "Қазақстан Республикасының Конституциясы күні"}
		nauryz         = Name{"Nauryz", "Наурыз мейрамы", "Наурыз мейрамы"}
		unity          = Name{"Unity Day of the People of Kazakhstan", "Праздник единства народа Казахстана", "Қазақстан халқының бірлігі мерекесі"}
		defender       = Name{"Defender of the Fatherland Day", "День защитника Отечества", "Отан қорғаушы күні"}
		victory        = Name{"Victory Day", "День Победы", "Жеңіс күні"}
		capital        = Name{"Capital Day", "День Столицы", "Астана күні"}
		republic       = Name{"Republic Day", "День Республики", "Республика күні"}
		firstPresident = Name{"First President Day", "День Первого Президента Республики Казахстан", "Қазақстан Республикасының Тұңғыш Президенті күні"}
		independence   = Name{"Independence Day", "День Независимости", "Тәуелсіздік күні"}
	)
	return []annual{
		{time.January, 1, Holiday, newYear, law, Date{}, Date{}},
		{time.January, 2, Holiday, newYear, law, Date{}, Date{}},
		{time.January, 7, DayOff, christmas, "", MustDate(2006, time.January, 7), Date{}}, // by the Labour Code of the day
		{time.March, 8, Holiday, women, law, Date{}, Date{}},
		{time.March, 15, Holiday, constitution, law306, MustDate(2026, time.July, 1), Date{}},
		{time.March, 21, Holiday, nauryz, law152, MustDate(2010, time.March, 21), Date{}},
		{time.March, 22, Holiday, nauryz, law, Date{}, Date{}},
		{time.March, 23, Holiday, nauryz, law152, MustDate(2010, time.March, 23), Date{}},
		{time.May, 1, Holiday, unity, law, Date{}, Date{}},
		{time.May, 7, Holiday, defender, law43, MustDate(2013, time.May, 7), Date{}},
		{time.May, 9, Holiday, victory, law, Date{}, Date{}},
		{time.July, 6, Holiday, capital, law47, MustDate(2008, time.July, 6), Date{}},
		{time.August, 30, Holiday, constitution, law, Date{}, MustDate(2026, time.June, 30)},
		{time.October, 25, Holiday, republic, law143, MustDate(2022, time.October, 25), Date{}},
		{time.December, 1, Holiday, firstPresident, law509, MustDate(2012, time.December, 1), MustDate(2021, time.December, 1)},
		{time.December, 16, Holiday, independence, law, Date{}, Date{}},
		{time.December, 17, Holiday, independence, law, MustDate(2002, time.December, 17), MustDate(2021, time.December, 17)},
	}
}

// kurbanAitName is the name of the day off whose date the moon sets.
func kurbanAitName() Name { return Name{"Kurban-Ait", "Курбан-айт", "Құрбан айт"} }

// kazakhAits lists the first days of Kurban-Ait, one a year. The date follows
// the moon and is announced only months ahead, so 2027 has none.
func kazakhAits() []KurbanAit {
	return []KurbanAit{
		{Date: MustDate(2010, time.November, 16), Certainty: Secondary},
		{Date: MustDate(2011, time.November, 6), Certainty: Secondary},
		{Date: MustDate(2012, time.October, 26)},
		{Date: MustDate(2013, time.October, 15)},
		{Date: MustDate(2014, time.October, 4)},
		{Date: MustDate(2015, time.September, 24)},
		{Date: MustDate(2016, time.September, 12)},
		{Date: MustDate(2017, time.September, 1)},
		{Date: MustDate(2018, time.August, 21)},
		{Date: MustDate(2019, time.August, 11)},
		{Date: MustDate(2020, time.July, 31)},
		{Date: MustDate(2021, time.July, 20)},
		{Date: MustDate(2022, time.July, 9)},
		{Date: MustDate(2023, time.June, 28)},
		{Date: MustDate(2024, time.June, 16)},
		{Date: MustDate(2025, time.June, 6)},
		{Date: MustDate(2026, time.May, 27), Certainty: Announced},
	}
}

// kazakhTransfers lists the moves: the day that was given up and the day that
// was off for it (Labour Code 2015, art. 85(3)). Until 2023 they were made by
// resolutions of the Government, since 2024 by orders of the Minister of Labour.
// 2015 has none; for 2026 none was found.
func kazakhTransfers() []move {
	return []move{
		Transfer{Working: MustDate(2010, time.January, 10), Off: MustDate(2010, time.January, 8), Act: "Government Resolution 2216 (2009)"},
		Transfer{Working: MustDate(2010, time.July, 3), Off: MustDate(2010, time.July, 5), Act: "Government Resolution 637 (2010)"},
		Transfer{Working: MustDate(2011, time.March, 5), Off: MustDate(2011, time.March, 7), Act: "Government Resolution 167 (2011)"},
		Transfer{Working: MustDate(2011, time.August, 27), Off: MustDate(2011, time.August, 29), Act: "Government Resolution 948 (2011)"},
		Transfer{Working: MustDate(2012, time.March, 11), Off: MustDate(2012, time.March, 9), Act: "Government Resolution 268 (2012)"},
		Transfer{Working: MustDate(2012, time.April, 28), Off: MustDate(2012, time.April, 30), Act: "Government Resolution 458 (2012)"},
		Transfer{Working: MustDate(2012, time.December, 29), Off: MustDate(2012, time.December, 31), Act: "Government Resolution 1538 (2012)"},
		Transfer{Working: MustDate(2013, time.May, 4), Off: MustDate(2013, time.May, 10), Act: "Government Resolution 345 (2013)"},
		Transfer{Working: MustDate(2013, time.October, 12), Off: MustDate(2013, time.October, 14), Act: "Government Resolution 1068 (2013)"},
		Transfer{Working: MustDate(2013, time.December, 28), Off: MustDate(2014, time.January, 3), Act: "Government Resolution 1322 (2013)"},
		Transfer{Working: MustDate(2014, time.May, 4), Off: MustDate(2014, time.May, 2), Act: "Government Resolution 365 (2014)"},
		Transfer{Working: MustDate(2014, time.May, 11), Off: MustDate(2014, time.May, 8), Act: "Government Resolution 365 (2014)"},
		Transfer{Working: MustDate(2016, time.March, 5), Off: MustDate(2016, time.March, 7), Act: "Government Resolution 67 of 2016-02-15"},
		Transfer{Working: MustDate(2017, time.March, 18), Off: MustDate(2017, time.March, 20), Act: "Government Resolution 5 of 2017-01-18"},
		Transfer{Working: MustDate(2017, time.July, 1), Off: MustDate(2017, time.July, 7), Act: "Government Resolution 5 of 2017-01-18"},
		Transfer{Working: MustDate(2018, time.March, 3), Off: MustDate(2018, time.March, 9), Act: "Government Resolution 864 of 2017-12-23"},
		Transfer{Working: MustDate(2018, time.April, 28), Off: MustDate(2018, time.April, 30), Act: "Government Resolution 864 of 2017-12-23"},
		Transfer{Working: MustDate(2018, time.May, 5), Off: MustDate(2018, time.May, 8), Act: "Government Resolution 864 of 2017-12-23"},
		Transfer{Working: MustDate(2018, time.August, 25), Off: MustDate(2018, time.August, 31), Act: "Government Resolution 864 of 2017-12-23"},
		Transfer{Working: MustDate(2018, time.December, 29), Off: MustDate(2018, time.December, 31), Act: "Government Resolution 864 of 2017-12-23"},
		Transfer{Working: MustDate(2019, time.May, 4), Off: MustDate(2019, time.May, 10), Act: "Government Resolution 888 of 2018-12-26"},
		Transfer{Working: MustDate(2020, time.January, 5), Off: MustDate(2020, time.January, 3), Act: "Government Resolution 820 of 2019-11-01"},
		// The day given up is the substitute for Saturday 9 May.
		Transfer{Working: MustDate(2020, time.May, 11), Off: MustDate(2020, time.May, 8), Act: "Government Resolution 820 of 2019-11-01"},
		Transfer{Working: MustDate(2020, time.December, 20), Off: MustDate(2020, time.December, 18), Act: "Government Resolution 820 of 2019-11-01"},
		Transfer{Working: MustDate(2021, time.July, 3), Off: MustDate(2021, time.July, 5), Act: "Government Resolution 930 (2020)"},
		Transfer{Working: MustDate(2022, time.March, 5), Off: MustDate(2022, time.March, 7), Act: "Government Resolution 713 of 2021-10-06"},
		Transfer{Working: MustDate(2022, time.August, 27), Off: MustDate(2022, time.August, 29), Act: "Government Resolution 713 of 2021-10-06"},
		Transfer{Working: MustDate(2022, time.October, 22), Off: MustDate(2022, time.October, 24), Act: "Government Resolution 796 (2022)"},
		Transfer{Working: MustDate(2023, time.July, 1), Off: MustDate(2023, time.July, 7), Act: "Government Resolution 326 of 2023-04-25"},
		Transfer{Working: MustDate(2024, time.May, 4), Off: MustDate(2024, time.May, 8), Act: "Order 109 of the Minister of Labour (2024)"},
		Transfer{Working: MustDate(2025, time.January, 5), Off: MustDate(2025, time.January, 3), Act: "Order 436 of the Minister of Labour of 2024-11-21"},
	}
}
