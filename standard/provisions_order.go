package standard

import "github.com/pana-kz/pana/standard/rule"

// provisionsOrder holds the order of 24 February 2016 No. 138 that approved the
// standard. Its signatures and the marks of agreement of two ministers carry no
// number and no rule.
var provisionsOrder = []Provision{
	{
		Ref: "order:preamble", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "Names the power the order rests on: the Law lets the ministry responsible for social protection approve standards for these services.",
			Ru: "Указывает, на чём держится приказ: Закон поручает министерству, отвечающему за социальную защиту, утверждать стандарты таких услуг.",
		},
		History: []Change{{Act: "49", Did: Reworded}},
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
			En: "Charges one department with registration, deposit, publication and the report on them.",
			Ru: "Регистрация, передача в контрольный банк, публикация и отчёт о них поручены одному департаменту.",
		},
		Bearer: rule.Text{En: "the Department of Social Services of the ministry", Ru: "Департамент социальных услуг министерства"},
	},
	{
		Ref: "order:2(1)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Have the order registered by the Ministry of Justice.",
			Ru: "Зарегистрировать приказ в Минюсте.",
		},
		Bearer: rule.Text{En: "the Department of Social Services of the ministry", Ru: "Департамент социальных услуг министерства"},
	},
	{
		Ref: "order:2(2)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Within five business days after registration, send the order to the centre that keeps the reference bank of legal acts.",
			Ru: "Не позже чем через пять рабочих дней после регистрации отправить приказ в центр, который ведёт эталонный банк правовых актов.",
		},
		Bearer: rule.Text{En: "the Department of Social Services of the ministry", Ru: "Департамент социальных услуг министерства"},
	},
	{
		Ref: "order:2(3)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Within ten calendar days after registration, send the order to the press and to the legal information system for official publication.",
			Ru: "Не позже чем через десять календарных дней после регистрации отправить приказ в печать и в правовую информационную систему для опубликования.",
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
			En: "Within ten business days after registration, tell the ministry's legal department that registration, deposit and dispatch for publication are done.",
			Ru: "Не позже чем через десять рабочих дней после регистрации доложить юридической службе министерства, что первые три поручения выполнены.",
		},
		Bearer: rule.Text{En: "the Department of Social Services of the ministry", Ru: "Департамент социальных услуг министерства"},
		Note: rule.Text{
			En: "The report covers items 1 to 3 only; the website of item 4 is left out.",
			Ru: "Отчёт охватывает только подпункты 1–3; о размещении на сайте (подпункт 4) отчитываться не велено.",
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
			Ru: "При публикации в день D приказ действует с D+11, выходные этот день не сдвигают. День публикации библиотеке неизвестен, поэтому взят самый ранний возможный.",
		},
	},
}
