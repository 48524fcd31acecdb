package standard

import "github.com/pana-kz/pana/standard/rule"

// provisionsOrder holds the order of 24 February 2016 No. 138 that approved the
// standard. Its signatures and the marks of agreement of two ministers carry no
// number and no rule.
var provisionsOrder = []Provision{
	{
		Ref: "order:preamble", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "Names the power the order rests on, law:a8(2): the ministry responsible for social protection approves standards for these services.",
			Ru: "Указывает, на чём держится приказ: по law:a8(2) министерство, отвечающее за социальную защиту, утверждает стандарты таких услуг.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "order:1", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "Approves the standard that is attached to the order.",
			Ru: "Стандарт, приложенный к приказу, утверждён.",
		},
	},
	{
		Ref: "order:2", Kind: KindDuty,
		Summary: rule.Text{
			En: "Charges one department with registration, deposit, publication, the website and a report.",
			Ru: "Регистрация, передача в контрольный банк, публикация, размещение на сайте и отчёт поручены одному департаменту.",
		},
		Bearer: rule.Text{En: "the Department of Social Services of the ministry", Ru: "Департамент социальных услуг министерства"},
	},
	{
		Ref: "order:2(1)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Have the order registered by the Ministry of Justice.",
			Ru: "Зарегистрировать приказ в Министерстве юстиции.",
		},
		Bearer: rule.Text{En: "the Department of Social Services of the ministry", Ru: "Департамент социальных услуг министерства"},
	},
	{
		Ref: "order:2(2)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Within five business days after registration, send the order to the legal information centre for the reference bank of legal acts.",
			Ru: "Не позже чем через пять рабочих дней после регистрации отправить приказ в центр правовой информации для эталонного банка правовых актов.",
		},
		Bearer: rule.Text{En: "the Department of Social Services of the ministry", Ru: "Департамент социальных услуг министерства"},
	},
	{
		Ref: "order:2(3)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Within ten calendar days after registration, send the order to the press and to the legal information system for official publication.",
			Ru: "Не позже чем через десять календарных дней после регистрации отправить приказ в печать и в правовую информационную систему для официального опубликования.",
		},
		Bearer: rule.Text{En: "the Department of Social Services of the ministry", Ru: "Департамент социальных услуг министерства"},
	},
	{
		Ref: "order:2(4)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Put the order on the ministry's website; no period is set.",
			Ru: "Поместить приказ на сайте министерства; срок не назван.",
		},
		Bearer: rule.Text{En: "the Department of Social Services of the ministry", Ru: "Департамент социальных услуг министерства"},
	},
	{
		Ref: "order:2(5)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Within ten business days after registration, report to the ministry's legal department on registration, deposit and dispatch for publication.",
			Ru: "Не позже чем через десять рабочих дней после регистрации отчитаться перед юридической службой министерства о регистрации, передаче в банк и отправке на опубликование.",
		},
		Bearer: rule.Text{En: "the Department of Social Services of the ministry", Ru: "Департамент социальных услуг министерства"},
		Note: rule.Text{
			En: "The report covers subparagraphs 1 to 3 only; the website of subparagraph 4 is left out.",
			Ru: "Отчёт охватывает только подпункты 1–3; размещение на сайте (подпункт 4) в него не входит.",
		},
	},
	{
		Ref: "order:3", Kind: KindCompetence,
		Summary: rule.Text{
			En: "A vice-minister watches over the execution of the order.",
			Ru: "Следит за исполнением приказа один из вице-министров.",
		},
	},
	{
		Ref: "order:4", Kind: KindRule,
		Summary: rule.Text{
			En: "The order takes effect when ten calendar days have gone by since it was first officially published; the day of publication does not count.",
			Ru: "Приказ начинает действовать, когда с первой официальной публикации прошло десять календарных дней; сам день публикации не в счёт.",
		},
		Note: rule.Text{
			En: "A publication on day D means in force from D+11; days off do not move that day. The day of publication itself is not known to this library, so the entry into force is the earliest possible one.",
			Ru: "При публикации в день D приказ действует с D+11, выходные этот день не сдвигают. День публикации библиотеке неизвестен, поэтому день вступления в силу взят самый ранний из возможных.",
		},
	},
}
