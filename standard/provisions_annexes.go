package standard

import "github.com/pana-kz/pana/standard/rule"

// provisionsAnnexes holds the eight annexes: every field, clause, row and note,
// in the order of the text. What stands above the rows of a form is its first
// part; what stands below them is counted from its second part on. The total of
// a block in annex 2 is the second part of the block's last row.
var provisionsAnnexes = []Provision{
	{
		Ref: "annex1", Kind: KindForm,
		Summary: rule.Text{
			En: "Application for admission to the organisation, the form that p9 calls for.",
			Ru: "Заявление о приёме в организацию: форма, на которую ссылается p9.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex1.1", Kind: KindForm,
		Summary: rule.Text{
			En: "Addressee: the organisation and its head, by full name.",
			Ru: "Кому: название организации и полное имя её руководителя.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex1.2", Kind: KindForm,
		Summary: rule.Text{
			En: "From whom: lines for the applicant.",
			Ru: "От кого: строки для заявителя.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex1.3", Kind: KindForm,
		Summary: rule.Text{
			En: "The applicant asks to be admitted for resocialisation, with one or more children if need be.",
			Ru: "Заявитель просит принять его для ресоциализации, а если нужно, то вместе с детьми.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex1.4", Kind: KindForm,
		Summary: rule.Text{
			En: "The applicant agrees that the personal data which the services require are collected and processed.",
			Ru: "Заявитель согласен, чтобы собирали и обрабатывали личные данные, без которых услуг не оказать.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex1.5", Kind: KindForm,
		Summary: rule.Text{
			En: "The applicant knows how people are admitted, placed and expelled, how services end, and what the internal rules are.",
			Ru: "Заявитель знает, как принимают, размещают и отчисляют, как прекращают услуги, и знает внутренний распорядок.",
		},
		History: []Change{{"49", Reworded}},
		Note: rule.Text{
			En: "\"Deduction\" in the English text is expulsion.",
			Ru: "«Deduction» в английском тексте означает отчисление.",
		},
	},
	{
		Ref: "annex1.6", Kind: KindForm,
		Summary: rule.Text{
			En: "The applicant has been warned about giving information on themselves that they know to be false.",
			Ru: "Заявителя предупредили о том, что нельзя сообщать о себе заведомую ложь.",
		},
		History: []Change{{"49", Reworded}},
		Note: rule.Text{
			En: "The form does not say what follows from false information.",
			Ru: "Форма не говорит, что влекут за собой ложные сведения.",
		},
	},
	{
		Ref: "annex1.7", Kind: KindForm,
		Summary: rule.Text{
			En: "Date, full name and signature of the applicant.",
			Ru: "Дата, полное имя заявителя, его подпись.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex1.n1", Kind: KindForm,
		Summary: rule.Text{
			En: "Footnote to the child: if need be, the family or other tie, the full name and the date of birth.",
			Ru: "Сноска о ребёнке: если нужно, кем он приходится заявителю, его полное имя и дата рождения.",
		},
		History: []Change{{"49", Reworded}},
	},

	{
		Ref: "annex2", Kind: KindForm,
		Summary: rule.Text{
			En: "Evaluation sheet: 28 indicators in four blocks, on rows 1 to 32, each weighed in points. It is filled in after the interview (p12).",
			Ru: "Лист оценки: 28 показателей в четырёх блоках, строки с 1 по 32, каждый оценивается в баллах. Его заполняют после беседы (p12).",
		},
		History: []Change{{"325", Reworded}},
		Note: rule.Text{
			En: "The form totals points but sets no threshold; the Criteria do (criteria:9). Before order 325 it had five blocks, whose wording is not known here. Whether order 49 touched it is not known either. The Criteria went over to four blocks at the end of December 2021; how the form with five was used until order 325 the texts do not say, and no sheet of that time is decided here.",
			Ru: "Форма складывает баллы, но порога не даёт; он стоит в Критериях (criteria:9). До приказа 325 блоков было пять, их слова здесь неизвестны. Неизвестно и то, затронул ли форму приказ 49. Критерии перешли к четырём блокам в конце декабря 2021 года; как до приказа 325 применялась форма с пятью, тексты не говорят, и листы того времени здесь не оцениваются.",
		},
	},
	{
		Ref: "annex2.1", Kind: KindForm,
		Summary: rule.Text{
			En: "Name of the person assessed, then the table: number, criterion, points. The criteria concern trafficking, that of minors included, other exploitation, and kidnapping.",
			Ru: "Имя того, кого оценивают, затем таблица: номер, критерий, баллы. Критерии касаются торговли людьми, в том числе несовершеннолетними, иной эксплуатации и похищения.",
		},
		History: []Change{{"325", Reworded}},
	},
	{
		Ref: "annex2(1)", Kind: KindForm,
		Summary: rule.Text{
			En: "Block 1, purpose: what the trafficking, other exploitation or kidnapping was meant for. Rows 2 to 6.",
			Ru: "Блок 1, цель: ради чего человеком торговали, эксплуатировали его или похитили. Строки со 2 по 6.",
		},
		History: []Change{{"325", Reworded}},
	},
	{
		Ref: "annex2(2)", Kind: KindForm,
		Summary: rule.Text{
			En: "Purpose: sexual exploitation, whether or not through trafficking.",
			Ru: "Цель: сексуальная эксплуатация, через торговлю людьми или без неё.",
		},
		History: []Change{{"325", Reworded}},
	},
	{
		Ref: "annex2(3)", Kind: KindForm,
		Summary: rule.Text{
			En: "Purpose: forced labour, whether or not through trafficking.",
			Ru: "Цель: принудительный труд, через торговлю людьми или без неё.",
		},
		History: []Change{{"325", Reworded}},
	},
	{
		Ref: "annex2(4)", Kind: KindForm,
		Summary: rule.Text{
			En: "Purpose: the unlawful adoption of a trafficked child.",
			Ru: "Цель: незаконно усыновить или удочерить ребёнка, которым торговали.",
		},
		History: []Change{{"325", Reworded}},
	},
	{
		Ref: "annex2(5)", Kind: KindForm,
		Summary: rule.Text{
			En: "Purpose: making somebody beg, whether or not through trafficking.",
			Ru: "Цель: заставить попрошайничать, через торговлю людьми или без неё.",
		},
		History: []Change{{"325", Reworded}},
	},
	{
		Ref: "annex2(6)", Kind: KindForm,
		Summary: rule.Text{
			En: "Purpose: taking organs or tissues from a trafficked person against the law.",
			Ru: "Цель: незаконно изъять органы или ткани у человека, которым торговали.",
		},
		History: []Change{{"325", Reworded}},
	},
	{
		Ref: "annex2(6).2", Kind: KindForm,
		Summary: rule.Text{
			En: "Total of points for block 1, purpose.",
			Ru: "Сумма баллов за блок 1, цель.",
		},
		History: []Change{{"325", Reworded}},
	},
	{
		Ref: "annex2(7)", Kind: KindForm,
		Summary: rule.Text{
			En: "Block 2, actions: what was done with the person. Rows 8 to 19.",
			Ru: "Блок 2, действия: что с человеком сделали. Строки с 8 по 19.",
		},
		History: []Change{{"325", Reworded}},
	},
	{
		Ref: "annex2(8)", Kind: KindForm,
		Summary: rule.Text{
			En: "The person was bought or sold or was the object of another deal: given away, bartered, exchanged, rented out, left as security, handed over for a non-material gain and the like.",
			Ru: "Человека продали, купили или сделали предметом иной сделки: подарили, обменяли, сдали внаём, оставили в залог, отдали ради нематериальной выгоды и подобное.",
		},
		History: []Change{{"325", Reworded}},
	},
	{
		Ref: "annex2(9)", Kind: KindForm,
		Summary: rule.Text{
			En: "The offender used forced labour: work or service exacted by violence or the threat of it and not freely offered. What statutes of Kazakhstan allow is excepted.",
			Ru: "Виновный применял принудительный труд: работу или службу, к которой вынудил насилием или его угрозой и на которую человек сам не шёл. Исключения предусматривают законы Казахстана.",
		},
		History: []Change{{"325", Reworded}},
	},
	{
		Ref: "annex2(10)", Kind: KindForm,
		Summary: rule.Text{
			En: "The offender used another's prostitution or other services in order to take the earnings, or, with no material gain in view, forced somebody into sexual services.",
			Ru: "Виновный пользовался чужой проституцией или иными услугами, чтобы присвоить доходы, либо, не ища материальной выгоды, принуждал к сексуальным услугам.",
		},
		History: []Change{{"325", Reworded}},
		Note: rule.Text{
			En: "The English text speaks of \"prosecuting the perpetrator\"; it is the offender who pursues no gain.",
			Ru: "В английском тексте речь будто бы об уголовном преследовании виновного; на деле это он не преследует выгоды.",
		},
	},
	{
		Ref: "annex2(11)", Kind: KindForm,
		Summary: rule.Text{
			En: "The person was forced to beg, that is, to ask others for money or things; the form calls this an antisocial act.",
			Ru: "Человека заставили попрошайничать, то есть просить у других деньги или вещи; форма называет это антиобщественным действием.",
		},
		History: []Change{{"325", Reworded}},
		Note: rule.Text{
			En: "Some copies of the Russian text say \"extortion\" here; the official form says \"asking for\".",
			Ru: "В некоторых копиях русского текста здесь «вымогательством», в официальной форме «выпрашиванием».",
		},
	},
	{
		Ref: "annex2(12)", Kind: KindForm,
		Summary: rule.Text{
			En: "The offender acted in another way like the owner of somebody who, through no choice of their own, could not refuse to work for, or to serve, the offender or another.",
			Ru: "Виновный иначе вёл себя как собственник человека, который помимо своей воли не мог отказаться работать или оказывать услуги ему или другому.",
		},
		History: []Change{{"325", Reworded}},
		Note: rule.Text{
			En: "\"The guilty powers of the owner\" in the English text are an owner's powers that the offender exercises.",
			Ru: "В английском тексте «виновные полномочия собственника»; на деле полномочия собственника осуществляет виновный.",
		},
	},
	{
		Ref: "annex2(13)", Kind: KindForm,
		Summary: rule.Text{
			En: "Recruitment: the victim was brought to agree to work or to another activity, even an unlawful one, so as to be exploited.",
			Ru: "Вербовка: от пострадавшего добились согласия на работу или иное занятие, хотя бы и противоправное, чтобы эксплуатировать его.",
		},
		History: []Change{{"325", Reworded}},
		Note: rule.Text{
			En: "\"Operation\" in the English text is exploitation.",
			Ru: "«Operation» в английском тексте означает эксплуатацию.",
		},
	},
	{
		Ref: "annex2(14)", Kind: KindForm,
		Summary: rule.Text{
			En: "Transport: the person was deliberately moved from place to place, even within one settlement, so as to be exploited.",
			Ru: "Перевозка: человека умышленно перемещали с места на место, хотя бы и в одном населённом пункте, чтобы эксплуатировать.",
		},
		History: []Change{{"325", Reworded}},
	},
	{
		Ref: "annex2(15)", Kind: KindForm,
		Summary: rule.Text{
			En: "Transfer: the victim was handed directly to the one who would exploit them.",
			Ru: "Передача: пострадавшего отдали прямо тому, кто будет его эксплуатировать.",
		},
		History: []Change{{"325", Reworded}},
		Note: rule.Text{
			En: "The English text hands over \"to the injured person for its operation\"; the victim is the one handed over, for exploitation.",
			Ru: "В английском тексте передают «пострадавшему для его работы»; на деле передают самого пострадавшего для эксплуатации.",
		},
	},
	{
		Ref: "annex2(16)", Kind: KindForm,
		Summary: rule.Text{
			En: "Harbouring: the victim was hidden from law enforcement, family and others, for example in special rooms, by being kept from leaving, or by drugs that numb body or mind.",
			Ru: "Укрывательство: пострадавшего прятали от правоохранительных органов, родных и других. Например, держали в особых помещениях, не выпускали, подавляли лекарствами тело или психику.",
		},
		History: []Change{{"325", Reworded}},
	},
	{
		Ref: "annex2(17)", Kind: KindForm,
		Summary: rule.Text{
			En: "Receipt: somebody took the person over directly, to exploit them or to pass them on.",
			Ru: "Получение: человека приняли прямо из рук в руки, чтобы эксплуатировать или передать дальше.",
		},
		History: []Change{{"325", Reworded}},
		Note: rule.Text{
			En: "\"Operation\" in the English text is exploitation.",
			Ru: "«Operation» в английском тексте означает эксплуатацию.",
		},
	},
	{
		Ref: "annex2(18)", Kind: KindForm,
		Summary: rule.Text{
			En: "The person was kidnapped so as to be exploited.",
			Ru: "Человека похитили, чтобы эксплуатировать.",
		},
		History: []Change{{"325", Reworded}},
	},
	{
		Ref: "annex2(19)", Kind: KindForm,
		Summary: rule.Text{
			En: "The person was unlawfully confined so as to be exploited.",
			Ru: "Человека незаконно лишили свободы, чтобы эксплуатировать.",
		},
		History: []Change{{"325", Reworded}},
	},
	{
		Ref: "annex2(19).2", Kind: KindForm,
		Summary: rule.Text{
			En: "Total of points for block 2, actions.",
			Ru: "Сумма баллов за блок 2, действия.",
		},
		History: []Change{{"325", Reworded}},
	},
	{
		Ref: "annex2(20)", Kind: KindForm,
		Summary: rule.Text{
			En: "Block 3, means: what was used against the person. Rows 21 to 27.",
			Ru: "Блок 3, средства: чем воздействовали на человека. Строки с 21 по 27.",
		},
		History: []Change{{"325", Reworded}},
		Note: rule.Text{
			En: "\"Funds\" in the English text are means.",
			Ru: "«Funds» в английском тексте означает средства воздействия, а не деньги.",
		},
	},
	{
		Ref: "annex2(21)", Kind: KindForm,
		Summary: rule.Text{
			En: "Violence of a kind that endangers life and health, also when only threatened.",
			Ru: "Насилие с опасностью для жизни и здоровья; угрозы им достаточно.",
		},
		History: []Change{{"325", Reworded}},
	},
	{
		Ref: "annex2(22)", Kind: KindForm,
		Summary: rule.Text{
			En: "A weapon, or a thing that served as one.",
			Ru: "Оружие или вещь, послужившая оружием.",
		},
		History: []Change{{"325", Reworded}},
	},
	{
		Ref: "annex2(23)", Kind: KindForm,
		Summary: rule.Text{
			En: "Deceit, or abuse of trust.",
			Ru: "Обман или доверие, которым злоупотребили.",
		},
		History: []Change{{"325", Reworded}},
	},
	{
		Ref: "annex2(24)", Kind: KindForm,
		Summary: rule.Text{
			En: "The offender's official position.",
			Ru: "Должность виновного, которой он воспользовался.",
		},
		History: []Change{{"325", Reworded}},
		Note: rule.Text{
			En: "The English text says \"your official position\"; the offender's is meant.",
			Ru: "В английском тексте «ваше служебное положение»; имеется в виду положение виновного.",
		},
	},
	{
		Ref: "annex2(25)", Kind: KindForm,
		Summary: rule.Text{
			En: "The person's dependence, material or other.",
			Ru: "Зависимость человека, материальная или иная.",
		},
		History: []Change{{"325", Reworded}},
	},
	{
		Ref: "annex2(26)", Kind: KindForm,
		Summary: rule.Text{
			En: "The person's mental disorder or helplessness.",
			Ru: "Психическое расстройство человека или его беспомощность.",
		},
		History: []Change{{"325", Reworded}},
	},
	{
		Ref: "annex2(27)", Kind: KindForm,
		Summary: rule.Text{
			En: "Identity papers were taken away, hidden or destroyed.",
			Ru: "Удостоверяющие личность бумаги отняли, спрятали или уничтожили.",
		},
		History: []Change{{"325", Reworded}},
	},
	{
		Ref: "annex2(27).2", Kind: KindForm,
		Summary: rule.Text{
			En: "Total of points for block 3, means.",
			Ru: "Сумма баллов за блок 3, средства.",
		},
		History: []Change{{"325", Reworded}},
	},
	{
		Ref: "annex2(28)", Kind: KindForm,
		Summary: rule.Text{
			En: "Block 4, harm: what the person has suffered. Rows 29 to 32.",
			Ru: "Блок 4, вред: от чего человек пострадал. Строки с 29 по 32.",
		},
		History: []Change{{"325", Reworded}},
	},
	{
		Ref: "annex2(29)", Kind: KindForm,
		Summary: rule.Text{
			En: "Blows or other violence that hurt and left no consequences.",
			Ru: "Побои или иное насилие: было больно, но последствий не осталось.",
		},
		History: []Change{{"325", Reworded}},
	},
	{
		Ref: "annex2(30)", Kind: KindForm,
		Summary: rule.Text{
			En: "Suffering of body or mind from blows or other violence, again and again.",
			Ru: "Физические или психические страдания оттого, что били или иначе мучили систематически.",
		},
		History: []Change{{"325", Reworded}},
	},
	{
		Ref: "annex2(31)", Kind: KindForm,
		Summary: rule.Text{
			En: "Harm to health that did not endanger life but disturbed health for long.",
			Ru: "Вред здоровью, который не угрожал жизни, но надолго расстроил здоровье.",
		},
		History: []Change{{"325", Reworded}},
		Note: rule.Text{
			En: "The English text turns cause and effect round: the harm caused the disorder.",
			Ru: "Английский текст переставил причину и следствие: расстройство вызвано вредом.",
		},
	},
	{
		Ref: "annex2(32)", Kind: KindForm,
		Summary: rule.Text{
			En: "Harm to health that endangered life and cost sight, speech, hearing, an organ or its function, or disfigured the face for good; also other harm that disordered health or brought on the end of a pregnancy, mental disorder or addiction.",
			Ru: "Опасный для жизни вред здоровью: потеряны зрение, речь, слух, орган или его функция либо лицо обезображено навсегда. Также иной вред, от которого расстроилось здоровье, прервалась беременность, наступило психическое расстройство или зависимость.",
		},
		History: []Change{{"325", Reworded}},
		Note: rule.Text{
			En: "The English text says \"harm to human life\" and \"loss of the body of its functions\"; health is harmed, and an organ loses its functions.",
			Ru: "В английском тексте «вред жизни» и «утрата телом функций»; вред причинён здоровью, а функции утрачивает орган.",
		},
	},
	{
		Ref: "annex2(32).2", Kind: KindForm,
		Summary: rule.Text{
			En: "Total of points for block 4, harm.",
			Ru: "Сумма баллов за блок 4, вред.",
		},
		History: []Change{{"325", Reworded}},
	},
	{
		Ref: "annex2.2", Kind: KindForm,
		Summary: rule.Text{
			En: "Grand total: the points of all four blocks.",
			Ru: "Общий итог: баллы всех четырёх блоков.",
		},
		History: []Change{{"325", Reworded}},
	},
	{
		Ref: "annex2.3", Kind: KindForm,
		Summary: rule.Text{
			En: "Conclusion for: the person named is recognised to have suffered ill-treatment through trafficking, other exploitation or kidnapping.",
			Ru: "Вывод «да»: названный человек признан пострадавшим от жестокого обращения из-за торговли людьми, иной эксплуатации или похищения.",
		},
		History: []Change{{"325", Reworded}},
	},
	{
		Ref: "annex2.4", Kind: KindForm,
		Summary: rule.Text{
			En: "Conclusion against: the person named is not recognised to have suffered such ill-treatment.",
			Ru: "Вывод «нет»: названный человек пострадавшим от такого обращения не признан.",
		},
		History: []Change{{"325", Reworded}},
	},
	{
		Ref: "annex2.5", Kind: KindForm,
		Summary: rule.Text{
			En: "Signature and full name of the person assessed, with the date.",
			Ru: "Подпись и полное имя того, кого оценивали, дата.",
		},
		History: []Change{{"325", Reworded}},
	},
	{
		Ref: "annex2.6", Kind: KindForm,
		Summary: rule.Text{
			En: "The organisation's specialist: signature, full name, post, date.",
			Ru: "Специалист из организации: подпись, полное имя, должность, дата.",
		},
		History: []Change{{"325", Reworded}},
	},
	{
		Ref: "annex2.7", Kind: KindForm,
		Summary: rule.Text{
			En: "For the district or city authorised body for employment and social programmes: signature, full name, post, date.",
			Ru: "За районный или городской уполномоченный орган по занятости и социальным программам: подпись, полное имя, должность, дата.",
		},
		History: []Change{{"325", Reworded}},
	},
	{
		Ref: "annex2.8", Kind: KindForm,
		Summary: rule.Text{
			En: "For internal affairs: signature, full name, post, date.",
			Ru: "За орган внутренних дел: подпись, полное имя, должность, дата.",
		},
		History: []Change{{"325", Reworded}},
		Note: rule.Text{
			En: "Internal affairs take part under p11; under p10 they do not, and the line stays empty.",
			Ru: "Органы внутренних дел участвуют по p11; по p10 они не участвуют, и строка остаётся пустой.",
		},
	},

	{
		Ref: "annex3", Kind: KindForm,
		Summary: rule.Text{
			En: "Model resocialisation contract, on which the contract of p15.2 is based.",
			Ru: "Типовой договор о ресоциализации, на основе которого заключают договор по p15.2.",
		},
		History: []Change{{"49", Reworded}},
		Note: rule.Text{
			En: "It has no clause on the term; p16 sets the term.",
			Ru: "В нём нет условия о сроке; срок задаёт p16.",
		},
	},
	{
		Ref: "annex3.1", Kind: KindForm,
		Summary: rule.Text{
			En: "Parties: the organisation, through its representative, and the recipient of services.",
			Ru: "Стороны: организация в лице представителя и получатель услуг.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex3:1", Kind: KindForm,
		Summary: rule.Text{
			En: "Subject: the organisation provides special social services for resocialisation, that is, to restore a lost place in society.",
			Ru: "Предмет: организация оказывает специальные социальные услуги для ресоциализации, то есть возвращает человеку прежнее место в обществе.",
		},
		History: []Change{{"49", Reworded}},
		Note: rule.Text{
			En: "p3(3) defines resocialisation more widely: social ties, and a return to family and society.",
			Ru: "p3(3) определяет ресоциализацию шире: социальные связи, возвращение в семью и общество.",
		},
	},
	{
		Ref: "annex3:2", Kind: KindForm,
		Summary: rule.Text{
			En: "What each party may and must do.",
			Ru: "Что каждая сторона может и что она должна.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex3:2.1", Kind: KindForm,
		Summary: rule.Text{
			En: "What the organisation must do.",
			Ru: "Что должна делать организация.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex3:2.1(1)", Kind: KindForm,
		Summary: rule.Text{
			En: "The organisation tells the recipient on what conditions the services are given.",
			Ru: "Организация рассказывает человеку, на каких условиях оказывает услуги.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex3:2.1(2)", Kind: KindForm,
		Summary: rule.Text{
			En: "The organisation gives the services in the volume laid down.",
			Ru: "Организация оказывает услуги в том объёме, какой установлен.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex3:2.1(3)", Kind: KindForm,
		Summary: rule.Text{
			En: "The organisation respects the recipient; rudeness and neglect of duty are out of place.",
			Ru: "Организация уважает человека; грубость и халатность в работе не допускаются.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex3:2.2", Kind: KindForm,
		Summary: rule.Text{
			En: "What the organisation may do.",
			Ru: "Что может делать организация.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex3:2.2(1)", Kind: KindForm,
		Summary: rule.Text{
			En: "The organisation may supervise the stay of the recipient.",
			Ru: "Организация может контролировать, как проходит пребывание.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex3:2.2(2)", Kind: KindForm,
		Summary: rule.Text{
			En: "The organisation may ask for the information that it needs; what for is left blank.",
			Ru: "Организация может спрашивать нужные сведения; для чего, в форме не заполнено.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex3:2.2(3)", Kind: KindForm,
		Summary: rule.Text{
			En: "The organisation may end the contract unilaterally if the recipient fails to perform it or evades it.",
			Ru: "Организация может в одностороннем порядке прекратить договор, если человек не исполняет его или уклоняется.",
		},
		History: []Change{{"49", Reworded}},
		Note: rule.Text{
			En: "This reaches further than p43(3) in that evasion suffices; it ends the services by p41(2).",
			Ru: "Шире, чем p43(3): достаточно уклонения. Услуги тогда завершаются по p41(2).",
		},
	},
	{
		Ref: "annex3:2.3", Kind: KindForm,
		Summary: rule.Text{
			En: "What the recipient must do.",
			Ru: "Что должен делать получатель услуг.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex3:2.3(1)", Kind: KindForm,
		Summary: rule.Text{
			En: "The recipient takes an active part in resocialisation.",
			Ru: "Человек сам активно участвует в ресоциализации.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex3:2.3(2)", Kind: KindForm,
		Summary: rule.Text{
			En: "The recipient respects those who work there.",
			Ru: "Человек уважает тех, кто там работает.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex3:2.3(3)", Kind: KindForm,
		Summary: rule.Text{
			En: "The recipient keeps to the contract.",
			Ru: "Человек выполняет договор.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex3:2.4", Kind: KindForm,
		Summary: rule.Text{
			En: "What the recipient may do.",
			Ru: "Что может делать получатель услуг.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex3:2.4(1)", Kind: KindForm,
		Summary: rule.Text{
			En: "The recipient may learn how resocialisation is going.",
			Ru: "Человек может узнавать, как идёт ресоциализация.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex3:2.4(2)", Kind: KindForm,
		Summary: rule.Text{
			En: "The recipient may end the contract unilaterally if the organisation fails to perform it or evades it.",
			Ru: "Человек может в одностороннем порядке прекратить договор, если организация не исполняет его или уклоняется.",
		},
		History: []Change{{"49", Reworded}},
		Note: rule.Text{
			En: "It ends the services by p41(2).",
			Ru: "Услуги тогда завершаются по p41(2).",
		},
	},
	{
		Ref: "annex3:3", Kind: KindForm,
		Summary: rule.Text{
			En: "When the contract is ended.",
			Ru: "Когда договор прекращают.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex3:3.1", Kind: KindForm,
		Summary: rule.Text{
			En: "The contract is ended on the grounds of p43.",
			Ru: "Договор прекращают по основаниям из p43.",
		},
		History: []Change{{"49", Reworded}},
		Note: rule.Text{
			En: "It names p43 alone, though annex3:2.2(3), annex3:2.4(2) and p41 know further grounds. The Law is cited by article 8, subparagraph 2); the English text makes a paragraph of it.",
			Ru: "Назван один p43, хотя другие основания есть в annex3:2.2(3), annex3:2.4(2) и p41. У Закона назван подпункт 2) статьи 8; английский текст сделал из него пункт.",
		},
	},
	{
		Ref: "annex3:4", Kind: KindForm,
		Summary: rule.Text{
			En: "Final provisions: two copies, one for each party.",
			Ru: "Заключительное: два экземпляра, каждой стороне один.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex3.2", Kind: KindForm,
		Summary: rule.Text{
			En: "Full name and signature of the head, and of the recipient.",
			Ru: "Полное имя и подпись руководителя и получателя услуг.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex3.n1", Kind: KindForm,
		Summary: rule.Text{
			En: "Note: the contract is an example.",
			Ru: "Примечание: договор дан как пример.",
		},
		History: []Change{{"49", Reworded}},
		Note: rule.Text{
			En: "p15.2 makes it the basis of every contract.",
			Ru: "По p15.2 на нём основывают любой договор.",
		},
	},

	{
		Ref: "annex4", Kind: KindForm,
		Summary: rule.Text{
			En: "Registration card that the specialists fill in on admission (p20); 21 fields.",
			Ru: "Регистрационная карточка, которую специалисты заполняют при приёме (p20); 21 поле.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex4(1)", Kind: KindForm,
		Summary: rule.Text{
			En: "Surname of the recipient.",
			Ru: "Фамилия того, кто поступил.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex4(2)", Kind: KindForm,
		Summary: rule.Text{
			En: "First name.",
			Ru: "Имя.",
		},
		History: []Change{{"49", Reworded}},
		Note: rule.Text{
			En: "The English text reads \"Name of the\".",
			Ru: "В английском тексте поле оборвано: «Name of the».",
		},
	},
	{
		Ref: "annex4(3)", Kind: KindForm,
		Summary: rule.Text{
			En: "Patronymic, if there is one.",
			Ru: "Отчество, если есть.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex4(4)", Kind: KindForm,
		Summary: rule.Text{
			En: "Sex.",
			Ru: "Пол.",
		},
		History: []Change{{"49", Reworded}},
		Note: rule.Text{
			En: "The English text says \"Paul\".",
			Ru: "В английском тексте вместо пола стоит имя «Paul».",
		},
	},
	{
		Ref: "annex4(5)", Kind: KindForm,
		Summary: rule.Text{
			En: "Date of birth.",
			Ru: "Дата рождения.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex4(6)", Kind: KindForm,
		Summary: rule.Text{
			En: "Ethnic origin; it may be left blank.",
			Ru: "Национальность; поле можно не заполнять.",
		},
		History: []Change{{"49", Reworded}},
		Note: rule.Text{
			En: "\"Nationality\" in the English text is ethnic origin, not citizenship. No field asks for citizenship.",
			Ru: "«Nationality» в английском тексте означает национальность, а не гражданство. О гражданстве в карточке не спрашивают.",
		},
	},
	{
		Ref: "annex4(7)", Kind: KindForm,
		Summary: rule.Text{
			En: "Place of birth.",
			Ru: "Где родился человек.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex4(8)", Kind: KindForm,
		Summary: rule.Text{
			En: "Address where the person was last registered as living.",
			Ru: "По какому адресу человек был прописан в последний раз.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex4(9)", Kind: KindForm,
		Summary: rule.Text{
			En: "Identity paper, ticked: identity card or passport, with number or series, day of issue, validity and issuing body.",
			Ru: "Какой есть документ, с отметкой: удостоверение или паспорт; номер или серия, когда выдан, до какого времени действует, кем выдан.",
		},
		History: []Change{{"49", Reworded}},
		Note: rule.Text{
			En: "p5 admits people without papers. \"Please note\" and \"Certificate\" in the English text are \"tick\" and \"identity card\".",
			Ru: "По p5 принимают и людей без документов. В английском тексте вместо «отметить» стоит «please note», вместо удостоверения «certificate».",
		},
	},
	{
		Ref: "annex4(10)", Kind: KindForm,
		Summary: rule.Text{
			En: "Individual identification number.",
			Ru: "Индивидуальный номер (ИИН).",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex4(11)", Kind: KindForm,
		Summary: rule.Text{
			En: "Education.",
			Ru: "Какое образование.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex4(12)", Kind: KindForm,
		Summary: rule.Text{
			En: "Occupation or trade.",
			Ru: "Какая профессия.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex4(13)", Kind: KindForm,
		Summary: rule.Text{
			En: "Close relatives: degree of kinship, full name, year of birth, where they live.",
			Ru: "Близкие родственники: кем приходятся, полное имя, в каком году родились, где живут.",
		},
		History: []Change{{"49", Reworded}},
		Note: rule.Text{
			En: "The English text asks for the date of birth; the Russian asks for the year.",
			Ru: "Английский текст спрашивает дату рождения; в оригинале нужен только год.",
		},
	},
	{
		Ref: "annex4(14)", Kind: KindForm,
		Summary: rule.Text{
			En: "Convictions: article of the Criminal Code, length of the term served, when and where it was served.",
			Ru: "Судимости: статья Уголовного кодекса, отбытый срок, когда и где его отбывали.",
		},
		History: []Change{{"49", Reworded}},
		Note: rule.Text{
			En: "The English column heads \"term of service, service time, where\" mean a sentence that was served.",
			Ru: "Английские заголовки «term of service, service time, where» означают отбытое наказание.",
		},
	},
	{
		Ref: "annex4(15)", Kind: KindForm,
		Summary: rule.Text{
			En: "Illnesses the person has had, such as tuberculosis or hepatitis.",
			Ru: "Чем человек болел, например туберкулёзом или гепатитом.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex4(16)", Kind: KindForm,
		Summary: rule.Text{
			En: "State of health.",
			Ru: "Каково здоровье человека.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex4(17)", Kind: KindForm,
		Summary: rule.Text{
			En: "Which organisation sent the person.",
			Ru: "Какая организация направила человека.",
		},
		History: []Change{{"49", Reworded}},
		Note: rule.Text{
			En: "The field says \"citizen\", but foreigners and stateless persons are admitted too (p5).",
			Ru: "Поле говорит о «гражданине», но принимают и иностранцев и лиц без гражданства (p5).",
		},
	},
	{
		Ref: "annex4(18)", Kind: KindForm,
		Summary: rule.Text{
			En: "Whether the local internal affairs bodies have been told of the facts (p21).",
			Ru: "Сообщили ли о случае местным органам внутренних дел (p21).",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex4(19)", Kind: KindForm,
		Summary: rule.Text{
			En: "Signature of the person registered.",
			Ru: "Подпись того, кто поступил.",
		},
		History: []Change{{"49", Reworded}},
		Note: rule.Text{
			En: "The field says \"citizen\", but foreigners and stateless persons are admitted too (p5).",
			Ru: "Поле говорит о «гражданине», но принимают и иностранцев и лиц без гражданства (p5).",
		},
	},
	{
		Ref: "annex4(20)", Kind: KindForm,
		Summary: rule.Text{
			En: "Date of the card.",
			Ru: "Дата карточки.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "annex4(21)", Kind: KindForm,
		Summary: rule.Text{
			En: "Full name and signature of the specialist who filled in the card.",
			Ru: "Полное имя и подпись специалиста, который заполнил карточку.",
		},
		History: []Change{{"49", Reworded}},
		Note: rule.Text{
			En: "With the card filled in begins the one business day for the portal (p20.3).",
			Ru: "С заполнением начинается один рабочий день для портала (p20.3).",
		},
	},

	{
		Ref: "annex5", Kind: KindParameter,
		Summary: rule.Text{
			En: "Minimum staffing norms: eleven posts, by number of recipients, in two columns: up to 20, and 20 to 50.",
			Ru: "Минимальные нормы штата: одиннадцать должностей по числу получателей услуг, две колонки: до 20 и от 20 до 50.",
		},
		Note: rule.Text{
			En: "Both columns name 20 (reading band-20), and above 50 the table is silent.",
			Ru: "Число 20 стоит в обеих колонках (толкование band-20), а свыше 50 таблица молчит.",
		},
	},
	{
		Ref: "annex5(1)", Kind: KindParameter,
		Summary: rule.Text{
			En: "Director: 1 unit in either column.",
			Ru: "Директор: 1 единица в каждой из колонок.",
		},
	},
	{
		Ref: "annex5(2)", Kind: KindParameter,
		Summary: rule.Text{
			En: "Chief accountant: 1 unit in either column.",
			Ru: "Главный бухгалтер: 1 единица в каждой из колонок.",
		},
	},
	{
		Ref: "annex5(3)", Kind: KindParameter,
		Summary: rule.Text{
			En: "Personnel clerk (inspector): 1 unit in either column.",
			Ru: "Делопроизводитель (инспектор) по кадрам: 1 единица в каждой из колонок.",
		},
	},
	{
		Ref: "annex5(4)", Kind: KindParameter,
		Summary: rule.Text{
			En: "Lawyer: 1 unit up to 20 recipients, 2 units from 20 to 50.",
			Ru: "Юрист: 1 единица до 20 человек, 2 от 20 до 50.",
		},
	},
	{
		Ref: "annex5(5)", Kind: KindParameter,
		Summary: rule.Text{
			En: "Psychologist: 1 unit up to 20 recipients, 2 units from 20 to 50.",
			Ru: "Психолог: 1 единица до 20 человек, 2 от 20 до 50.",
		},
	},
	{
		Ref: "annex5(6)", Kind: KindParameter,
		Summary: rule.Text{
			En: "Social work specialist: 1 unit up to 20 recipients, 1.5 units from 20 to 50.",
			Ru: "Специалист по социальной работе: 1 единица до 20 человек, 1,5 от 20 до 50.",
		},
	},
	{
		Ref: "annex5(7)", Kind: KindParameter,
		Summary: rule.Text{
			En: "Social work consultant: 1 unit up to 20 recipients, 1.5 units from 20 to 50.",
			Ru: "Консультант по социальной работе: 1 единица до 20 человек, 1,5 от 20 до 50.",
		},
		Note: rule.Text{
			En: "The English text says \"advisor\".",
			Ru: "В английском тексте «advisor».",
		},
	},
	{
		Ref: "annex5(8)", Kind: KindParameter,
		Summary: rule.Text{
			En: "Carer, where there are children: 1 unit per 10 children, in both columns alike.",
			Ru: "Воспитатель, если есть дети: 1 единица на 10 детей в обеих колонках.",
		},
		Note: rule.Text{
			En: "What is due for a started ten the row does not say (reading carer-rounding).",
			Ru: "Что положено на неполный десяток, строка не говорит (толкование carer-rounding).",
		},
	},
	{
		Ref: "annex5(9)", Kind: KindParameter,
		Summary: rule.Text{
			En: "Senior nurse: 1 unit up to 20 recipients, 2 units from 20 to 50.",
			Ru: "Старшая медсестра: 1 единица до 20 человек, 2 от 20 до 50.",
		},
	},
	{
		Ref: "annex5(10)", Kind: KindParameter,
		Summary: rule.Text{
			En: "Work therapy instructor (teacher of labour skills): 1 unit for each training group, in both columns alike.",
			Ru: "Инструктор по трудотерапии (учитель труда): 1 единица на каждую учебную группу в обеих колонках.",
		},
	},
	{
		Ref: "annex5(11)", Kind: KindParameter,
		Summary: rule.Text{
			En: "Culture organiser: 1 unit in either column.",
			Ru: "Культорганизатор: 1 единица в каждой из колонок.",
		},
		Note: rule.Text{
			En: "The English text reads \"eleven\" and \"Cultivator\".",
			Ru: "В английском тексте «eleven» и «Cultivator».",
		},
	},

	{
		Ref: "annex6", Kind: KindForm,
		Summary: rule.Text{
			En: "Individual work plan of a recipient, the form of p29: a table by type of service says what is prescribed, by whom and when.",
			Ru: "Индивидуальный план работы с человеком, форма для p29: таблица по видам услуг говорит, что назначено, кем и когда.",
		},
	},
	{
		Ref: "annex6.1", Kind: KindForm,
		Summary: rule.Text{
			En: "Above the table: approval by the head (full name, signature, date); the organisation; the recipient's name, date of birth and date of admission; the periods of observation and of the plan. Measures follow from individual needs, by kind and volume.",
			Ru: "Над таблицей: утверждение руководителем (полное имя, подпись, дата); организация; имя человека, даты рождения и поступления; сроки наблюдения и плана. Меры назначают по нуждам человека, с видом и объёмом.",
		},
		Note: rule.Text{
			En: "The observation is that of p27.3.",
			Ru: "Наблюдение здесь то, о котором говорит p27.3.",
		},
	},
	{
		Ref: "annex6(1)", Kind: KindForm,
		Summary: rule.Text{
			En: "Social and domestic services (p40(1)) prescribed: volume and measures, specialist with signature, date.",
			Ru: "Социально-бытовые услуги (p40(1)), которые назначены: объём и мероприятия, специалист с подписью, дата.",
		},
		Note: rule.Text{
			En: "The English text says \"social\".",
			Ru: "В английском тексте просто «социальные».",
		},
	},
	{
		Ref: "annex6(2)", Kind: KindForm,
		Summary: rule.Text{
			En: "Social and medical services (p40(2)) prescribed: volume and measures, specialist with signature, date.",
			Ru: "Социально-медицинские услуги (p40(2)), которые назначены: объём и мероприятия, специалист с подписью, дата.",
		},
	},
	{
		Ref: "annex6(3)", Kind: KindForm,
		Summary: rule.Text{
			En: "Social and psychological services (p40(3)) prescribed: volume and measures, specialist with signature, date.",
			Ru: "Социально-психологические услуги (p40(3)), которые назначены: объём и мероприятия, специалист с подписью, дата.",
		},
	},
	{
		Ref: "annex6(4)", Kind: KindForm,
		Summary: rule.Text{
			En: "Social and pedagogical services (p40(4)) prescribed: volume and measures, specialist with signature, date.",
			Ru: "Социально-педагогические услуги (p40(4)), которые назначены: объём и мероприятия, специалист с подписью, дата.",
		},
	},
	{
		Ref: "annex6(5)", Kind: KindForm,
		Summary: rule.Text{
			En: "Social and labour services (p40(5)) prescribed: volume and measures, specialist with signature, date.",
			Ru: "Социально-трудовые услуги (p40(5)), которые назначены: объём и мероприятия, специалист с подписью, дата.",
		},
	},
	{
		Ref: "annex6(6)", Kind: KindForm,
		Summary: rule.Text{
			En: "Social and cultural services (p40(6)) prescribed: volume and measures, specialist with signature, date.",
			Ru: "Социально-культурные услуги (p40(6)), которые назначены: объём и мероприятия, специалист с подписью, дата.",
		},
	},
	{
		Ref: "annex6(7)", Kind: KindForm,
		Summary: rule.Text{
			En: "Social and economic services (p40(7)) prescribed: volume and measures, specialist with signature, date.",
			Ru: "Социально-экономические услуги (p40(7)), которые назначены: объём и мероприятия, специалист с подписью, дата.",
		},
	},
	{
		Ref: "annex6(8)", Kind: KindForm,
		Summary: rule.Text{
			En: "Social and legal services (p40(8)) prescribed: volume and measures, specialist with signature, date.",
			Ru: "Социально-правовые услуги (p40(8)), которые назначены: объём и мероприятия, специалист с подписью, дата.",
		},
	},
	{
		Ref: "annex6.2", Kind: KindForm,
		Summary: rule.Text{
			En: "Date on which the plan is reviewed.",
			Ru: "Когда план пересматривают.",
		},
	},
	{
		Ref: "annex6.3", Kind: KindForm,
		Summary: rule.Text{
			En: "The organisation's specialist: signature, full name, date.",
			Ru: "Специалист из организации: подпись, полное имя, дата.",
		},
	},

	{
		Ref: "annex7", Kind: KindForm,
		Summary: rule.Text{
			En: "Journal, on paper or electronic, in which the monitoring of one recipient's plan is recorded (p31, p35).",
			Ru: "Журнал, бумажный или электронный, для мониторинга плана одного человека (p31, p35).",
		},
		Note: rule.Text{
			En: "The table has eight numbered rows left blank. \"Magazine\" in the English text is a journal.",
			Ru: "В таблице восемь пронумерованных пустых строк. «Magazine» в английском тексте означает журнал для записей.",
		},
	},
	{
		Ref: "annex7.1", Kind: KindForm,
		Summary: rule.Text{
			En: "Full name of the recipient.",
			Ru: "Полное имя получателя услуг.",
		},
	},
	{
		Ref: "annex7.2", Kind: KindForm,
		Summary: rule.Text{
			En: "Date of birth.",
			Ru: "Когда родился человек.",
		},
	},
	{
		Ref: "annex7.3", Kind: KindForm,
		Summary: rule.Text{
			En: "Period of the plan that is monitored.",
			Ru: "За какое время составлен план, который проверяют.",
		},
	},
	{
		Ref: "annex7.4", Kind: KindForm,
		Summary: rule.Text{
			En: "Period in which the recipient was observed.",
			Ru: "В какое время за человеком наблюдали.",
		},
	},
	{
		Ref: "annex7.5", Kind: KindForm,
		Summary: rule.Text{
			En: "Column 2: changes for the better, described.",
			Ru: "Колонка 2: перемены к лучшему, с описанием.",
		},
		Note: rule.Text{
			En: "The asterisk leads to annex7.n1.",
			Ru: "Звёздочка ведёт к annex7.n1.",
		},
	},
	{
		Ref: "annex7.6", Kind: KindForm,
		Summary: rule.Text{
			En: "Column 3: no changes, or changes for the worse, with the causes.",
			Ru: "Колонка 3: перемен нет или стало хуже, и почему.",
		},
	},
	{
		Ref: "annex7.7", Kind: KindForm,
		Summary: rule.Text{
			En: "Column 4: whether the plan is adjusted, and which kind of service is to be reviewed.",
			Ru: "Колонка 4: меняют ли план и какие услуги надо пересмотреть.",
		},
		Note: rule.Text{
			En: "Adjusting the plan is a matter of p32.",
			Ru: "О корректировке плана говорит p32.",
		},
	},
	{
		Ref: "annex7.8", Kind: KindForm,
		Summary: rule.Text{
			En: "Column 5: date of the monitoring.",
			Ru: "Колонка 5: когда проведён мониторинг.",
		},
	},
	{
		Ref: "annex7.9", Kind: KindForm,
		Summary: rule.Text{
			En: "Column 6: full name and signature of the specialist who did the monitoring.",
			Ru: "Колонка 6: полное имя и подпись того, кто вёл мониторинг.",
		},
	},
	{
		Ref: "annex7.10", Kind: KindForm,
		Summary: rule.Text{
			En: "The organisation's specialist: signature, full name, date.",
			Ru: "Специалист из организации: подпись, полное имя, дата.",
		},
	},
	{
		Ref: "annex7.n1", Kind: KindForm,
		Summary: rule.Text{
			En: "Note to column 2: where changes for the better are looked for; three areas.",
			Ru: "Примечание к колонке 2: в чём ищут перемены к лучшему; три области.",
		},
	},
	{
		Ref: "annex7.n1.1", Kind: KindForm,
		Summary: rule.Text{
			En: "State of body, mind and feelings.",
			Ru: "Состояние тела, психики и чувств.",
		},
	},
	{
		Ref: "annex7.n1.2", Kind: KindForm,
		Summary: rule.Text{
			En: "Movement, the senses, cognition, speech and dealing with others.",
			Ru: "Движение, органы чувств, познание, речь, общение.",
		},
	},
	{
		Ref: "annex7.n1.3", Kind: KindForm,
		Summary: rule.Text{
			En: "Self-care, adaptation to daily life and work, and socialisation.",
			Ru: "Уход за собой, привыкание к быту и труду, социализация.",
		},
	},

	{
		Ref: "annex8", Kind: KindForm,
		Summary: rule.Text{
			En: "Report on the assessment of ill-treatment that led to social disadaptation and deprivation (p14-1).",
			Ru: "Отчёт о том, было ли жестокое обращение, которое привело к социальной дезадаптации и депривации (p14-1).",
		},
		History: []Change{{"325", Inserted}},
		Note: rule.Text{
			En: "The footnote says that order 325 reworded the annex. It came with p14-1, which that order added.",
			Ru: "Сноска говорит, что приказ 325 дал приложению новую редакцию. Оно появилось вместе с p14-1, который этот приказ и добавил.",
		},
	},
	{
		Ref: "annex8(1)", Kind: KindForm,
		Summary: rule.Text{
			En: "Surname of the person assessed.",
			Ru: "Фамилия того, кого оценивали.",
		},
		History: []Change{{"325", Inserted}},
	},
	{
		Ref: "annex8(2)", Kind: KindForm,
		Summary: rule.Text{
			En: "First name.",
			Ru: "Имя.",
		},
		History: []Change{{"325", Inserted}},
		Note: rule.Text{
			En: "The English text reads \"Name of the\".",
			Ru: "В английском тексте поле оборвано: «Name of the».",
		},
	},
	{
		Ref: "annex8(3)", Kind: KindForm,
		Summary: rule.Text{
			En: "Patronymic, if there is one.",
			Ru: "Отчество, если есть.",
		},
		History: []Change{{"325", Inserted}},
	},
	{
		Ref: "annex8(4)", Kind: KindForm,
		Summary: rule.Text{
			En: "Date and time.",
			Ru: "Дата и время.",
		},
		History: []Change{{"325", Inserted}},
	},
	{
		Ref: "annex8(5)", Kind: KindForm,
		Summary: rule.Text{
			En: "Where it took place: which institution, and its address.",
			Ru: "Где это было: учреждение и его адрес.",
		},
		History: []Change{{"325", Inserted}},
	},
	{
		Ref: "annex8(6)", Kind: KindForm,
		Summary: rule.Text{
			En: "Circumstances at the identification, for example which staff or companions were present, and what else bears on the matter.",
			Ru: "При каких обстоятельствах шла идентификация, например кто из сотрудников или сопровождающих был рядом, и что ещё относится к делу.",
		},
		History: []Change{{"325", Inserted}},
	},
	{
		Ref: "annex8(7)", Kind: KindForm,
		Summary: rule.Text{
			En: "What happened to the victim, by their own account: how and when they are said to have been ill-treated, and what they complain of, physically or psychologically.",
			Ru: "Что произошло, со слов пострадавшего: как и когда с ним предположительно жестоко обращались, каковы жалобы на физическое или психологическое состояние.",
		},
		History: []Change{{"325", Inserted}},
	},
	{
		Ref: "annex8(8)", Kind: KindForm,
		Summary: rule.Text{
			En: "Full name and signature of the person authorised to identify.",
			Ru: "Полное имя и подпись того, кто уполномочен идентифицировать.",
		},
		History: []Change{{"325", Inserted}},
	},
	{
		Ref: "annex8.n1", Kind: KindForm,
		Summary: rule.Text{
			En: "The report is confidential.",
			Ru: "Отчёт не подлежит огласке.",
		},
		History: []Change{{"325", Inserted}},
	},
	{
		Ref: "annex8.n2", Kind: KindForm,
		Summary: rule.Text{
			En: "Law enforcement bodies get the report only if they ask in writing and the victim agrees in writing.",
			Ru: "Правоохранительные органы получают отчёт, только если запросили его письменно и пострадавший письменно согласен.",
		},
		History: []Change{{"325", Inserted}},
		Note: rule.Text{
			En: "What goes to internal affairs under p21 is the fact of an application, not this report.",
			Ru: "По p21 в органы внутренних дел уходит сведение о факте обращения, а не этот отчёт.",
		},
	},
	{
		Ref: "annex8.n3", Kind: KindForm,
		Summary: rule.Text{
			En: "Whoever is authorised to identify keeps secret all that they learn in doing so and in their duties.",
			Ru: "Тот, кто уполномочен идентифицировать, хранит в тайне всё, что узнал при этом и по службе.",
		},
		History: []Change{{"325", Inserted}},
	},
	{
		Ref: "annex8.n4", Kind: KindForm,
		Summary: rule.Text{
			En: "The same duty of secrecy once more.",
			Ru: "Та же обязанность хранить тайну, ещё раз.",
		},
		History: []Change{{"325", Inserted}},
		Note: rule.Text{
			En: "The text repeats the note before it, word for word.",
			Ru: "Текст дословно повторяет предыдущее примечание.",
		},
	},
	{
		Ref: "annex8.n5", Kind: KindForm,
		Summary: rule.Text{
			En: "Whoever is authorised to identify may not disclose information or pass it to a third party.",
			Ru: "Тому, кто уполномочен идентифицировать, нельзя разглашать сведения и передавать их третьим лицам.",
		},
		History: []Change{{"325", Inserted}},
	},
}
