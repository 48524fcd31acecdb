package standard

import "github.com/pana-kz/pana/standard/rule"

// provisionsLaw is Law 114-IV of 29 December 2008 on special social services,
// unit by unit, in the order of the text.
//
// Where an article has numbered paragraphs, the first parenthesis is the
// paragraph; where it has only subparagraphs, the subparagraph. Unnumbered
// parts and items are counted from the opening words, as the Law itself counts
// them: the first item after a lead-in is .2. A part .1 of its own stands only
// where an undivided paragraph has several parts.
//
// An act whose place in the article is not known stands with the article alone.
var provisionsLaw = []Provision{

	// Preamble.

	{
		Ref: "law:preamble", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "The Law governs the relations that arise when special social services are given to persons and families in a difficult life situation.",
			Ru: "Закон регулирует отношения при оказании специальных социальных услуг лицам и семьям, оказавшимся в трудной жизненной ситуации.",
		},
		Note: rule.Text{
			En: `The English text mostly says "tight real-life situation", in articles 13 and 15 also "troubled" persons; the legal term is difficult life situation.`,
			Ru: "В английском тексте чаще всего «tight real-life situation», в статьях 13 и 15 также «troubled» лица; юридический термин — «трудная жизненная ситуация».",
		},
	},

	// Chapter 1.

	{
		Ref: "law:chapter:1", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "General provisions: terms, sources of law, persons covered, principles and tasks of the state.",
			Ru: "Общие положения: понятия, законодательство, круг лиц, принципы и задачи государства.",
		},
	},

	// Article 1.

	{
		Ref: "law:a1", Kind: KindDefinition,
		Summary: rule.Text{
			En: "The eight terms on which the Law is built.",
			Ru: "Восемь понятий, на которых построен Закон.",
		},
	},
	{
		Ref: "law:a1(1)", Kind: KindDefinition,
		Summary: rule.Text{
			En: "Special social services: services that together let a person or family overcome social problems and take part in the life of society on equal terms with other citizens.",
			Ru: "Специальные социальные услуги: совокупность услуг, с которыми лицо или семья преодолевает социальные проблемы и участвует в жизни общества наравне с другими гражданами.",
		},
	},
	{
		Ref: "law:a1(2)", Kind: KindDefinition,
		Summary: rule.Text{
			En: "Providers: natural and legal persons, in the state sector or outside it, who give special social services.",
			Ru: "Субъекты, предоставляющие услуги: физические и юридические лица государственного или негосударственного сектора, которые оказывают специальные социальные услуги.",
		},
		Note: rule.Text{
			En: `The English text calls providers "subjects".`,
			Ru: "В английском тексте такие субъекты дословно названы «subjects».",
		},
	},
	{
		Ref: "law:a1(3)", Kind: KindDefinition,
		Summary: rule.Text{
			En: "Standards: regulatory legal acts that fix the quality, the volume and the conditions of the services.",
			Ru: "Стандарты: нормативные правовые акты о качестве, объёме и условиях услуг.",
		},
	},
	{
		Ref: "law:a1(4)", Kind: KindDefinition,
		Summary: rule.Text{
			En: "Social disadaptation: a person's interaction with the social environment is disturbed.",
			Ru: "Социальная дезадаптация: взаимодействие человека с социальной средой нарушено.",
		},
		Note: rule.Text{
			En: `In articles 6, 13 and 15 the English text also says "social alienation" for it.`,
			Ru: "В статьях 6, 13 и 15 английский текст передаёт этот термин и как «social alienation».",
		},
	},
	{
		Ref: "law:a1(5)", Kind: KindDefinition,
		Summary: rule.Text{
			En: "Social deprivation: a person or family can meet basic needs on their own only in part or not at all.",
			Ru: "Социальная депривация: лицо или семья лишь частично либо совсем не может само удовлетворять основные жизненные потребности.",
		},
	},
	{
		Ref: "law:a1(6)", Kind: KindDefinition,
		Summary: rule.Text{
			En: "Social worker: an employee with the required qualification who gives the services, assesses and determines the need for them, or does both.",
			Ru: "Социальный работник: работник с требуемой квалификацией, который оказывает услуги, оценивает и определяет потребность в них либо делает и то и другое.",
		},
		Note: rule.Text{
			En: `The English text says "social employee".`,
			Ru: "В английском тексте социальный работник назван «social employee».",
		},
	},
	{
		Ref: "law:a1(7)", Kind: KindDefinition,
		Summary: rule.Text{
			En: "Social environment: the material, economic, social, political and spiritual conditions in which a person or family exists, develops and acts.",
			Ru: "Социальная среда: материальные, экономические, социальные, политические и духовные условия, в которых лицо или семья существует, развивается и действует.",
		},
	},
	{
		Ref: "law:a1(8)", Kind: KindDefinition,
		Summary: rule.Text{
			En: "Difficult life situation: a situation recognised on the grounds of this Law that objectively disrupts a person's life and that the person cannot overcome alone.",
			Ru: "Трудная жизненная ситуация: признанная по основаниям этого Закона ситуация, которая объективно нарушает жизнь человека и с которой он не может справиться сам.",
		},
	},

	// Article 2.

	{
		Ref: "law:a2", Kind: KindRule,
		Summary: rule.Text{
			En: "What the legislation on special social services consists of, and how it stands to treaties.",
			Ru: "Из чего состоит законодательство о специальных социальных услугах и как оно соотносится с международными договорами.",
		},
	},
	{
		Ref: "law:a2(1)", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "The legislation rests on the Constitution; this Law and other regulatory legal acts make it up.",
			Ru: "Законодательство опирается на Конституцию; его составляют этот Закон и другие нормативные правовые акты.",
		},
	},
	{
		Ref: "law:a2(2)", Kind: KindRule,
		Summary: rule.Text{
			En: "Where a ratified treaty lays down other rules than the Law, the treaty applies.",
			Ru: "Если ратифицированный международный договор содержит иные правила, чем Закон, применяется договор.",
		},
	},

	// Article 3.

	{
		Ref: "law:a3", Kind: KindRule,
		Summary: rule.Text{
			En: "The Law covers citizens and kandas; foreigners and stateless persons who live in Kazakhstan permanently; and foreigners revealed and identified in Kazakhstan as victims of human trafficking, resident or not.",
			Ru: "Закон распространяется на граждан, кандасов, постоянно проживающих в Казахстане иностранцев и лиц без гражданства, а также на иностранцев, выявленных и идентифицированных в Казахстане как жертвы торговли людьми, независимо от проживания.",
		},
		History: []Change{{"327-VI", Reworded}, {"129-VII", Reworded}},
		Note: rule.Text{
			En: `A comma in the English text seems to free stateless persons from permanent residence; they need it. "Compatriots" are kandas, until the end of 2020 oralman. Before Law 129-VII foreign victims were not a group of their own. How this goes with paragraph 5 of the standard, and whether a stateless victim who is not resident is covered, is open (readings scope-conflict, non-resident-stateless).`,
			Ru: "Из-за запятой в английском тексте лица без гражданства кажутся свободными от требования постоянного проживания; оно к ним относится. «Compatriots» — это кандасы, до конца 2020 года оралманы. До Закона № 129-VII иностранцы, ставшие жертвами торговли людьми, не были отдельной группой. Как это соотносится с пунктом 5 стандарта и охвачена ли жертва без гражданства, не проживающая в Казахстане постоянно, открыто (толкования scope-conflict, non-resident-stateless).",
		},
	},

	// Article 4.

	{
		Ref: "law:a4", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "Principles and tasks of state policy on special social services.",
			Ru: "Принципы и задачи государственной политики в сфере специальных социальных услуг.",
		},
		History: []Change{{"156-VI", Reworded}, {"165-VI", Reworded}},
	},
	{
		Ref: "law:a4(1)", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "The seven principles of state policy.",
			Ru: "Семь принципов государственной политики.",
		},
	},
	{
		Ref: "law:a4(1)(1)", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "Principle: human rights are respected.",
			Ru: "Принцип: права человека уважаются.",
		},
	},
	{
		Ref: "law:a4(1)(2)", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "Principle: services are humane, voluntary, confidential, targeted and accessible.",
			Ru: "Принцип: услуги гуманны, добровольны, конфиденциальны, адресны и доступны.",
		},
	},
	{
		Ref: "law:a4(1)(3)", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "Principle: persons and families in a difficult life situation have equal chances to receive services.",
			Ru: "Принцип: у лиц и семей в трудной жизненной ситуации равные возможности получить услуги.",
		},
	},
	{
		Ref: "law:a4(1)(4)", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "Principle: state bodies and providers work together.",
			Ru: "Принцип: государственные органы и субъекты, предоставляющие услуги, взаимодействуют.",
		},
	},
	{
		Ref: "law:a4(1)(5)", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "Principle: help is comprehensive.",
			Ru: "Принцип: помощь комплексная.",
		},
		Note: rule.Text{
			En: `The English text says "complexity"; comprehensiveness is meant.`,
			Ru: "В английском тексте «complexity»; имеется в виду комплексность.",
		},
	},
	{
		Ref: "law:a4(1)(6)", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "Principle: people are integrated into society and their quality of life improves.",
			Ru: "Принцип: люди интегрируются в общество, качество их жизни растёт.",
		},
	},
	{
		Ref: "law:a4(1)(7)", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "Principle: nobody is discriminated against.",
			Ru: "Принцип: дискриминация исключена.",
		},
	},
	{
		Ref: "law:a4(2)", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "The seven tasks of state policy.",
			Ru: "Семь задач государственной политики.",
		},
	},
	{
		Ref: "law:a4(2)(1)", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "Task: conditions in which a difficult life situation, once it arises, can be overcome.",
			Ru: "Задача: условия, в которых возникшую трудную жизненную ситуацию можно преодолеть.",
		},
	},
	{
		Ref: "law:a4(2)(2)", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "Task: the guaranteed volume of services is provided.",
			Ru: "Задача: гарантированный объём услуг предоставляется.",
		},
	},
	{
		Ref: "law:a4(2)(3)", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "Task: the standards are observed.",
			Ru: "Задача: стандарты соблюдаются.",
		},
	},
	{
		Ref: "law:a4(2)(4)", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "Task: monitoring and assessment of the quality of services are developed.",
			Ru: "Задача: развитие мониторинга и оценки качества услуг.",
		},
	},
	{
		Ref: "law:a4(2)(5)", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "Task: the system of services develops.",
			Ru: "Задача: развитие системы услуг.",
		},
	},
	{
		Ref: "law:a4(2)(6)", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "Task: the state controls how services are provided.",
			Ru: "Задача: государственный контроль за оказанием услуг.",
		},
	},
	{
		Ref: "law:a4(2)(7)", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "Task: international cooperation develops.",
			Ru: "Задача: развитие международного сотрудничества.",
		},
	},

	// Chapter 2.

	{
		Ref: "law:chapter:2", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "Types of special social services, and the grounds for them.",
			Ru: "Виды специальных социальных услуг и основания для них.",
		},
	},

	// Article 5.

	{
		Ref: "law:a5", Kind: KindRule,
		Summary: rule.Text{
			En: "What kinds of services there are, who pays for them and who regulates them.",
			Ru: "Какие бывают услуги, кто их оплачивает и кто регулирует.",
		},
		History: []Change{{"236-V", Reworded}, {"315-V", Reworded}, {"433-V", Reworded}, {"76-VI", Reworded}, {"210-VI", Reworded}},
		Note: rule.Text{
			En: "The footnote names no entry day for Law 236-V; the footnotes to articles 6 and 12 name 1 January 2015.",
			Ru: "Сноска не называет день введения в действие Закона № 236-V; в сносках к статьям 6 и 12 это 1 января 2015 года.",
		},
	},
	{
		Ref: "law:a5(1)", Kind: KindRule,
		Summary: rule.Text{
			En: "There is a guaranteed volume of services, and there are paid services.",
			Ru: "Есть гарантированный объём услуг и есть платные услуги.",
		},
	},
	{
		Ref: "law:a5(2)", Kind: KindDefinition,
		Summary: rule.Text{
			En: "The guaranteed volume is the single list of services that the budget pays for.",
			Ru: "Гарантированный объём — единый перечень услуг, оплачиваемых из бюджета.",
		},
	},
	{
		Ref: "law:a5(2-1)", Kind: KindRule,
		Summary: rule.Text{
			En: "The guaranteed volume is a minimum social standard under the Law on Minimum Social Standards and Their Guarantees.",
			Ru: "Гарантированный объём — минимальный социальный стандарт по Закону «О минимальных социальных стандартах и их гарантиях».",
		},
		History: []Change{{"315-V", Inserted}},
		Note: rule.Text{
			En: "The footnote does not say which law inserted the paragraph. Law 315-V is inferred: it bears the date of the Law on Minimum Social Standards.",
			Ru: "Сноска не говорит, каким законом введён пункт. Закон № 315-V — вывод: он датирован тем же днём, что и Закон о минимальных социальных стандартах.",
		},
	},
	{
		Ref: "law:a5(3)", Kind: KindRule,
		Summary: rule.Text{
			En: "Paid services are given for a fee, beyond the guaranteed volume, under a procedure set by the authorised body for social protection.",
			Ru: "Платные услуги оказываются за плату сверх гарантированного объёма; порядок устанавливает уполномоченный орган в сфере социальной защиты населения.",
		},
	},
	{
		Ref: "law:a5(4)", Kind: KindRule,
		Summary: rule.Text{
			En: "Special social services may also be of a general character: information, advice, mediation.",
			Ru: "К специальным социальным услугам могут относиться и услуги общего характера: информационные, консультационные, посреднические.",
		},
	},
	{
		Ref: "law:a5(5)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Providers in the state sector give services of a general character at the expense of the budget.",
			Ru: "Субъекты государственного сектора оказывают услуги общего характера за счёт бюджета.",
		},
		Bearer: rule.Text{En: "providers in the state sector", Ru: "субъекты, предоставляющие услуги в государственном секторе"},
	},
	{
		Ref: "law:a5(6)", Kind: KindRule,
		Summary: rule.Text{
			En: "Services have to meet the standards.",
			Ru: "Услуги должны отвечать стандартам.",
		},
	},
	{
		Ref: "law:a5(7)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Maslikhats of regions, of cities of republican significance and of the capital approve the list of additional services beyond the guaranteed volume and the procedure for giving them.",
			Ru: "Маслихаты областей, городов республиканского значения и столицы утверждают перечень и порядок предоставления дополнительного объёма услуг сверх гарантированного.",
		},
	},
	{
		Ref: "law:a5(8)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The Government approves the procedure for services to minors in educational organisations with a particular regime.",
			Ru: "Правительство утверждает порядок оказания услуг несовершеннолетним в организациях образования с особым режимом содержания.",
		},
	},

	// Article 6.

	{
		Ref: "law:a6", Kind: KindRule,
		Summary: rule.Text{
			En: "The grounds on which a difficult life situation may be recognised.",
			Ru: "Основания, по которым может быть признана трудная жизненная ситуация.",
		},
		History: []Change{{"556-IV", Reworded}, {"175-V", Reworded}, {"239-V", Reworded}, {"236-V", Reworded}, {"58-VI", Reworded}, {"76-VI", Reworded}, {"240-VI", Reworded}},
		Note: rule.Text{
			En: "What Laws 58-VI, 76-VI and 240-VI changed here is not known; before 12 April 2019 the wording is uncertain.",
			Ru: "Что именно изменили здесь Законы № 58-VI, № 76-VI и № 240-VI, неизвестно; до 12 апреля 2019 года текст достоверно не установлен.",
		},
	},
	{
		Ref: "law:a6(1)", Kind: KindRule,
		Summary: rule.Text{
			En: "A person or family may be recognised as being in a difficult life situation on any of the grounds listed.",
			Ru: "Лицо или семья могут быть признаны находящимися в трудной жизненной ситуации по любому из перечисленных оснований.",
		},
	},
	{
		Ref: "law:a6(1)(1)", Kind: KindRule,
		Summary: rule.Text{
			En: "Ground: orphanhood.",
			Ru: "Основание: сиротство.",
		},
		Note: rule.Text{
			En: `The English text says "orphanage".`,
			Ru: "В английском тексте «orphanage», то есть детский дом; имеется в виду сиротство.",
		},
	},
	{
		Ref: "law:a6(1)(2)", Kind: KindRule,
		Summary: rule.Text{
			En: "Ground: a child is without parental care.",
			Ru: "Основание: ребёнок остался без попечения родителей.",
		},
	},
	{
		Ref: "law:a6(1)(3)", Kind: KindRule,
		Summary: rule.Text{
			En: "Ground: a minor is neglected, or behaves in a deviant way.",
			Ru: "Основание: безнадзорность несовершеннолетнего, а также его девиантное поведение.",
		},
	},
	{
		Ref: "law:a6(1)(3-1)", Kind: KindRule,
		Summary: rule.Text{
			En: "Ground: a minor is in a special educational organisation, or in one with a particular regime.",
			Ru: "Основание: несовершеннолетний находится в специальной организации образования или в организации образования с особым режимом содержания.",
		},
		History: []Change{{"236-V", Inserted}},
		Note: rule.Text{
			En: `The English text names only institutions "with particular treatment"; both kinds of organisation are meant. The footnote does not say which law inserted the item. Law 236-V is inferred: it changed articles 5, 6 and 12, and all three speak of these minors.`,
			Ru: "Английский текст называет лишь учреждения «with particular treatment»; имеются в виду оба вида организаций. Сноска не говорит, каким законом введён подпункт. Закон № 236-V — вывод: он изменил статьи 5, 6 и 12, и во всех трёх речь идёт об этих несовершеннолетних.",
		},
	},
	{
		Ref: "law:a6(1)(4)", Kind: KindRule,
		Summary: rule.Text{
			En: "Ground: a child from birth to three years has limited chances of early mental and physical development.",
			Ru: "Основание: у ребёнка от рождения до трёх лет ограничены возможности раннего психофизического развития.",
		},
	},
	{
		Ref: "law:a6(1)(5)", Kind: KindRule,
		Summary: rule.Text{
			En: "Ground: lasting impairment of body functions that comes from physical or mental capacities.",
			Ru: "Основание: стойкие нарушения функций организма, связанные с физическими и (или) умственными возможностями.",
		},
	},
	{
		Ref: "law:a6(1)(6)", Kind: KindRule,
		Summary: rule.Text{
			En: "Ground: life is limited by a socially significant disease or by one that is dangerous to others.",
			Ru: "Основание: жизнедеятельность ограничена из-за социально значимого заболевания или заболевания, опасного для окружающих.",
		},
	},
	{
		Ref: "law:a6(1)(7)", Kind: KindRule,
		Summary: rule.Text{
			En: "Ground: a person cannot look after themselves because of old age, past illness or disability.",
			Ru: "Основание: лицо не может обслуживать себя из-за преклонного возраста, перенесённой болезни или инвалидности.",
		},
	},
	{
		Ref: "law:a6(1)(8)", Kind: KindRule,
		Summary: rule.Text{
			En: "Ground: ill-treatment that led to social disadaptation and social deprivation. Human trafficking belongs here.",
			Ru: "Основание: жестокое обращение, которое привело к социальной дезадаптации и социальной депривации. Сюда относится и торговля людьми.",
		},
		Note: rule.Text{
			En: `The English text uses "inhuman treatment" and "cruel treatment" for one and the same term.`,
			Ru: "Английский текст передаёт один термин двояко: «inhuman treatment» и «cruel treatment».",
		},
	},
	{
		Ref: "law:a6(1)(9)", Kind: KindRule,
		Summary: rule.Text{
			En: "Ground: homelessness, having no fixed place of residence.",
			Ru: "Основание: бездомность, то есть отсутствие определённого места жительства.",
		},
	},
	{
		Ref: "law:a6(1)(10)", Kind: KindRule,
		Summary: rule.Text{
			En: "Ground: release from a place of imprisonment.",
			Ru: "Основание: освобождение из мест лишения свободы.",
		},
	},
	{
		Ref: "law:a6(1)(11)", Kind: KindRule,
		Summary: rule.Text{
			En: "Ground: the person is registered with a probation service.",
			Ru: "Основание: лицо состоит на учёте службы пробации.",
		},
	},
	{
		Ref: "law:a6(2)", Kind: KindRule,
		Summary: rule.Text{
			En: "Who sets the criteria for assessing ill-treatment, and what forms of ill-treatment there are.",
			Ru: "Кто устанавливает критерии оценки жестокого обращения и каковы его формы.",
		},
	},
	{
		Ref: "law:a6(2).1", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The Ministry of Internal Affairs and the authorised bodies for social protection, health and education jointly set the criteria for assessing whether there was ill-treatment that led to social disadaptation and deprivation.",
			Ru: "Министерство внутренних дел вместе с уполномоченными органами в сферах социальной защиты, здравоохранения и образования устанавливает критерии, по которым оценивается наличие жестокого обращения, приведшего к дезадаптации и депривации.",
		},
		Note: rule.Text{
			En: "This is the legal basis of the Criteria by which victims of trafficking are identified.",
			Ru: "На этом основаны Критерии, по которым идентифицируют жертв торговли людьми.",
		},
	},
	{
		Ref: "law:a6(2).2", Kind: KindRule,
		Summary: rule.Text{
			En: "Forms of ill-treatment are domestic violence, trafficking in people, minors included, other exploitation of them, and kidnapping, whether or not a criminal case was opened.",
			Ru: "Формы жестокого обращения: бытовое насилие, торговля людьми, в том числе несовершеннолетними, иная их эксплуатация и похищение людей, даже если уголовное дело не возбуждалось.",
		},
		Note: rule.Text{
			En: `The English words "human trafficking, as well as minors" are garbled; trafficking in minors is included in trafficking.`,
			Ru: "В английском тексте «human trafficking, as well as minors» — искажение; речь о торговле людьми, в том числе несовершеннолетними.",
		},
	},

	// Chapter 3.

	{
		Ref: "law:chapter:3", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "State regulation: what the Government, the authorised bodies and the local executive bodies are competent for.",
			Ru: "Государственное регулирование: компетенция Правительства, уполномоченных и местных исполнительных органов.",
		},
	},

	// Article 7.

	{
		Ref: "law:a7", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Competence of the Government.",
			Ru: "Компетенция Правительства.",
		},
		History: []Change{{"452-IV", Reworded}, {"461-IV", Reworded}, {"239-V", Reworded}},
	},
	{
		Ref: "law:a7(1)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The Government works out the main lines of state policy on special social services.",
			Ru: "Правительство разрабатывает основные направления государственной политики в сфере специальных социальных услуг.",
		},
	},
	{
		Ref: "law:a7(2)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The Government approves the list that makes up the guaranteed volume.",
			Ru: "Правительство утверждает перечень гарантированного объёма услуг.",
		},
	},
	{
		Ref: "law:a7(3)", Kind: KindExcluded,
		Summary: rule.Text{
			En: "Excluded by Law 461-IV.",
			Ru: "Исключён Законом № 461-IV.",
		},
		History: []Change{{"461-IV", Removed}},
	},
	{
		Ref: "law:a7(4)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The Government sets the special procedure for buying the guaranteed volume of services by public tender.",
			Ru: "Правительство определяет особый порядок государственных закупок услуг гарантированного объёма способом конкурса.",
		},
	},
	{
		Ref: "law:a7(5)", Kind: KindExcluded,
		Summary: rule.Text{
			En: "Excluded by Law 239-V.",
			Ru: "Исключён Законом № 239-V.",
		},
		History: []Change{{"239-V", Removed}},
	},
	{
		Ref: "law:a7(6)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The Government performs other functions that the Constitution, laws and acts of the President give it.",
			Ru: "Правительство выполняет и другие функции, возложенные на него Конституцией, законами и актами Президента.",
		},
	},

	// Article 8.

	{
		Ref: "law:a8", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Competence of the authorised body for social protection of the population.",
			Ru: "Компетенция уполномоченного органа в сфере социальной защиты населения.",
		},
		History: []Change{{"433-V", Reworded}, {"76-VI", Reworded}, {"156-VI", Reworded}, {"165-VI", Reworded}, {"129-VII", Reworded}},
	},
	{
		Ref: "law:a8(1)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The authorised body for social protection carries out state policy on special social services.",
			Ru: "Уполномоченный орган в сфере социальной защиты реализует государственную политику в сфере специальных социальных услуг.",
		},
	},
	{
		Ref: "law:a8(2)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The authorised body for social protection works out and approves the acts listed below.",
			Ru: "Уполномоченный орган в сфере социальной защиты разрабатывает и утверждает перечисленные ниже акты.",
		},
		Note: rule.Text{
			En: `The Law counts the opening line as the first indent; article 14(3) means the rules for assessing need by "paragraph five". The numbers of the items here follow that count.`,
			Ru: "Вводная строка считается первым абзацем; «абзац пятый» в пункте 3 статьи 14 — это правила оценки и определения потребности. Номера частей здесь следуют этому счёту.",
		},
	},
	{
		Ref: "law:a8(2).2", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Standards of special social services in social protection. The standard for victims of trafficking is one of them.",
			Ru: "Стандарты оказания специальных социальных услуг в сфере социальной защиты. Стандарт для жертв торговли людьми — один из них.",
		},
	},
	{
		Ref: "law:a8(2).3", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Rules for the attestation of social workers, agreed with the authorised body for education.",
			Ru: "Правила аттестации социальных работников, по согласованию с уполномоченным органом в области образования.",
		},
		Note: rule.Text{
			En: `The English text says "certification"; attestation is meant.`,
			Ru: "В английском тексте «certification»; имеется в виду аттестация.",
		},
	},
	{
		Ref: "law:a8(2).4", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Qualification requirements for social workers.",
			Ru: "Квалификационные требования к социальным работникам.",
		},
	},
	{
		Ref: "law:a8(2).5", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Rules for assessing and determining the need for services, agreed with the authorised body for education.",
			Ru: "Правила оценки и определения потребности в услугах, по согласованию с уполномоченным органом в области образования.",
		},
	},
	{
		Ref: "law:a8(2).6", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Rules for the financing and monitoring of services in social protection.",
			Ru: "Правила финансирования и мониторинга услуг в сфере социальной защиты.",
		},
	},
	{
		Ref: "law:a8(2).7", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Rules for setting up the single register of organisations and the register of specialists that give services.",
			Ru: "Правила формирования единого реестра организаций и реестра специалистов, оказывающих услуги.",
		},
	},
	{
		Ref: "law:a8(2).8", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Rules for the activities of organisations that give services.",
			Ru: "Правила деятельности организаций, оказывающих услуги.",
		},
	},
	{
		Ref: "law:a8(2).9", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Guidance on methods of providing services.",
			Ru: "Методические рекомендации по оказанию услуг.",
		},
	},
	{
		Ref: "law:a8(2).10", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Guidance on raising the qualification of social workers in social protection.",
			Ru: "Методические рекомендации по повышению квалификации социальных работников в сфере социальной защиты.",
		},
	},
	{
		Ref: "law:a8(3)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The authorised body for social protection sees to the tasks listed below.",
			Ru: "Уполномоченный орган в сфере социальной защиты обеспечивает перечисленное ниже.",
		},
	},
	{
		Ref: "law:a8(3).2", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Services are monitored.",
			Ru: "Мониторинг оказания услуг.",
		},
	},
	{
		Ref: "law:a8(3).3", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The population's need for services is analysed.",
			Ru: "Анализ потребности населения в услугах.",
		},
	},
	{
		Ref: "law:a8(3).4", Kind: KindCompetence,
		Summary: rule.Text{
			En: "International cooperation on services develops.",
			Ru: "Развитие международного сотрудничества в сфере услуг.",
		},
	},
	{
		Ref: "law:a8(4)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The authorised body for social protection carries out the functions listed below.",
			Ru: "Уполномоченный орган в сфере социальной защиты осуществляет перечисленные ниже функции.",
		},
	},
	{
		Ref: "law:a8(4).2", Kind: KindCompetence,
		Summary: rule.Text{
			En: "State control over how services are provided.",
			Ru: "Государственный контроль за оказанием услуг.",
		},
	},
	{
		Ref: "law:a8(4).3", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Coordination of the guidance on methods for the system of services.",
			Ru: "Координация методического обеспечения системы услуг.",
		},
	},
	{
		Ref: "law:a8(4).4", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Cooperation with persons and organisations, with the authorised bodies for health and education and with other state bodies.",
			Ru: "Взаимодействие с физическими и юридическими лицами, уполномоченными органами в областях здравоохранения и образования и иными государственными органами.",
		},
	},
	{
		Ref: "law:a8(4).5", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Other powers given by laws and by acts of the President and the Government.",
			Ru: "Иные полномочия по законам, актам Президента и Правительства.",
		},
	},

	// Article 8-1.

	{
		Ref: "law:a8-1", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Competence of the authorised body for health care.",
			Ru: "Компетенция уполномоченного органа в области здравоохранения.",
		},
		History: []Change{{"76-VI", Inserted}, {"156-VI", Reworded}},
	},
	{
		Ref: "law:a8-1(1)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The authorised body for health care carries out state policy on special social services given by the health system.",
			Ru: "Уполномоченный орган в области здравоохранения реализует государственную политику в части услуг, которые оказывает система здравоохранения.",
		},
		History: []Change{{"76-VI", Inserted}},
	},
	{
		Ref: "law:a8-1(2)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The authorised body for health care works out and approves the acts listed below.",
			Ru: "Уполномоченный орган в области здравоохранения разрабатывает и утверждает перечисленные ниже акты.",
		},
		History: []Change{{"76-VI", Inserted}},
	},
	{
		Ref: "law:a8-1(2).2", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Standards of services in health care, agreed with the authorised bodies for social protection and education.",
			Ru: "Стандарты услуг в области здравоохранения, по согласованию с уполномоченными органами в сферах социальной защиты и образования.",
		},
		History: []Change{{"76-VI", Inserted}},
	},
	{
		Ref: "law:a8-1(2).3", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Qualification requirements for social workers in health care and the procedure for their attestation.",
			Ru: "Квалификационные требования к социальным работникам в области здравоохранения и порядок их аттестации.",
		},
		History: []Change{{"76-VI", Inserted}},
		Note: rule.Text{
			En: `The English text says "appraisal of their performance"; attestation is meant.`,
			Ru: "В английском тексте «appraisal of their performance»; имеется в виду аттестация.",
		},
	},
	{
		Ref: "law:a8-1(3)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The authorised body for health care sees to the tasks listed below.",
			Ru: "Уполномоченный орган в области здравоохранения обеспечивает перечисленное ниже.",
		},
		History: []Change{{"76-VI", Inserted}},
	},
	{
		Ref: "law:a8-1(3).2", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Services in health care are monitored.",
			Ru: "Мониторинг услуг в области здравоохранения.",
		},
		History: []Change{{"76-VI", Inserted}},
	},
	{
		Ref: "law:a8-1(3).3", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The population's need for services in health care is analysed.",
			Ru: "Анализ потребности населения в услугах в области здравоохранения.",
		},
		History: []Change{{"76-VI", Inserted}},
	},
	{
		Ref: "law:a8-1(3).4", Kind: KindCompetence,
		Summary: rule.Text{
			En: "International cooperation on services in the health system develops.",
			Ru: "Развитие международного сотрудничества по услугам в системе здравоохранения.",
		},
		History: []Change{{"76-VI", Inserted}},
	},
	{
		Ref: "law:a8-1(4)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The authorised body for health care carries out the functions listed below.",
			Ru: "Уполномоченный орган в области здравоохранения осуществляет перечисленные ниже функции.",
		},
		History: []Change{{"76-VI", Inserted}},
	},
	{
		Ref: "law:a8-1(4).2", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Monitoring of the provision of services in health care.",
			Ru: "Мониторинг предоставления услуг в области здравоохранения.",
		},
		History: []Change{{"76-VI", Inserted}},
		Note: rule.Text{
			En: "Subparagraph 3 already provides for the same monitoring.",
			Ru: "Тот же мониторинг уже предусмотрен подпунктом 3).",
		},
	},
	{
		Ref: "law:a8-1(4).3", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Coordination of what health organisations do in the field of services.",
			Ru: "Координация деятельности организаций здравоохранения в сфере услуг.",
		},
		History: []Change{{"76-VI", Inserted}},
	},
	{
		Ref: "law:a8-1(4).4", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Cooperation with persons and organisations, with the authorised bodies for social protection and education and with other state bodies.",
			Ru: "Взаимодействие с физическими и юридическими лицами, уполномоченными органами в сферах социальной защиты и образования и иными государственными органами.",
		},
		History: []Change{{"76-VI", Inserted}},
	},
	{
		Ref: "law:a8-1(4).5", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Other powers given by laws and by acts of the President and the Government.",
			Ru: "Иные полномочия по законам, актам Президента и Правительства.",
		},
		History: []Change{{"76-VI", Inserted}},
	},

	// Article 9.

	{
		Ref: "law:a9", Kind: KindExcluded,
		Summary: rule.Text{
			En: "Excluded by Law 239-V; it was about the authorised body for health care.",
			Ru: "Исключена Законом № 239-V; касалась уполномоченного органа в области здравоохранения.",
		},
		History: []Change{{"239-V", Removed}},
	},

	// Article 10.

	{
		Ref: "law:a10", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Competence of the authorised body for education.",
			Ru: "Компетенция уполномоченного органа в области образования.",
		},
		History: []Change{{"239-V", Reworded}, {"76-VI", Reworded}, {"156-VI", Reworded}, {"165-VI", Reworded}, {"240-VI", Reworded}},
	},
	{
		Ref: "law:a10(1)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The authorised body for education carries out state policy on special social services.",
			Ru: "Уполномоченный орган в области образования реализует государственную политику в сфере специальных социальных услуг.",
		},
	},
	{
		Ref: "law:a10(2)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The authorised body for education works out and approves standards of services in education and in the protection of children's rights.",
			Ru: "Уполномоченный орган в области образования разрабатывает и утверждает стандарты услуг в области образования и защиты прав детей.",
		},
	},
	{
		Ref: "law:a10(3)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The authorised body for education works out qualification requirements for social workers and rules for their attestation, whoever owns the provider, and approves both in agreement with the other two authorised bodies.",
			Ru: "Уполномоченный орган в области образования разрабатывает и по согласованию с уполномоченными органами в сферах социальной защиты и здравоохранения утверждает квалификационные требования к социальным работникам и правила их аттестации, независимо от формы собственности субъекта, предоставляющего услуги.",
		},
		Note: rule.Text{
			En: "Articles 8(2) and 8-1(2) give similar powers to the other two bodies, to that for health care within its own field only; beyond that the Law draws no line between them.",
			Ru: "Сходные полномочия даны двум другим органам подпунктом 2) статьи 8 и подпунктом 2) статьи 8-1, органу здравоохранения — лишь в его области; иной границы между ними Закон не проводит.",
		},
	},
	{
		Ref: "law:a10(4)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The authorised body for education approves the list of specialities of social workers and the norms of their training and further training.",
			Ru: "Уполномоченный орган в области образования утверждает перечень специальностей социальных работников, нормативы их подготовки и повышения квалификации.",
		},
	},
	{
		Ref: "law:a10(5)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The authorised body for education sees to the tasks listed below.",
			Ru: "Уполномоченный орган в области образования обеспечивает перечисленное ниже.",
		},
	},
	{
		Ref: "law:a10(5).2", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Services are monitored.",
			Ru: "Мониторинг оказания услуг.",
		},
	},
	{
		Ref: "law:a10(5).3", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The population's need for services is analysed.",
			Ru: "Анализ потребности населения в услугах.",
		},
	},
	{
		Ref: "law:a10(5).4", Kind: KindCompetence,
		Summary: rule.Text{
			En: "International cooperation on services develops.",
			Ru: "Развитие международного сотрудничества в сфере услуг.",
		},
	},
	{
		Ref: "law:a10(6)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The authorised body for education carries out the functions listed below.",
			Ru: "Уполномоченный орган в области образования осуществляет перечисленные ниже функции.",
		},
	},
	{
		Ref: "law:a10(6).2", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Control over how services are provided.",
			Ru: "Контроль за оказанием услуг.",
		},
	},
	{
		Ref: "law:a10(6).3", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Cooperation with persons and organisations, with the authorised bodies for social protection and health care and with other state bodies.",
			Ru: "Взаимодействие с физическими и юридическими лицами, уполномоченными органами в сферах социальной защиты и здравоохранения и иными государственными органами.",
		},
	},
	{
		Ref: "law:a10(6).4", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Other powers given by laws and by acts of the President and the Government.",
			Ru: "Иные полномочия по законам, актам Президента и Правительства.",
		},
	},

	// Article 11.

	{
		Ref: "law:a11", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Competence of the local executive bodies of regions and districts.",
			Ru: "Компетенция местных исполнительных органов областей и районов.",
		},
		History: []Change{{"452-IV", Reworded}, {"461-IV", Reworded}, {"210-VI", Reworded}},
		Note: rule.Text{
			En: "Cities of republican significance and the capital stand with the regions, cities of regional significance with the districts. The English text calls a region now oblast, now region.",
			Ru: "Города республиканского значения и столица приравнены к областям, города областного значения — к районам. В английском тексте область названа то «oblast», то «region».",
		},
	},
	{
		Ref: "law:a11(1)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "What the local executive bodies of regions, cities of republican significance and the capital do.",
			Ru: "Что делают местные исполнительные органы областей, городов республиканского значения и столицы.",
		},
	},
	{
		Ref: "law:a11(1)(1)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Regional bodies carry out state policy on special social services.",
			Ru: "Органы областей реализуют государственную политику в сфере специальных социальных услуг.",
		},
	},
	{
		Ref: "law:a11(1)(2)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Regional bodies carry out the function named below.",
			Ru: "Органы областей осуществляют указанную ниже функцию.",
		},
	},
	{
		Ref: "law:a11(1)(2).2", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Cooperation on services with persons, organisations and the authorised bodies.",
			Ru: "Взаимодействие по вопросам услуг с физическими и юридическими лицами и уполномоченными органами.",
		},
	},
	{
		Ref: "law:a11(1)(3)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Regional bodies see to the tasks listed below.",
			Ru: "Органы областей обеспечивают перечисленное ниже.",
		},
	},
	{
		Ref: "law:a11(1)(3).2", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The providers under their authority are set up and work.",
			Ru: "Создание и деятельность подведомственных им субъектов, предоставляющих услуги.",
		},
	},
	{
		Ref: "law:a11(1)(3).3", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Providers give the guaranteed volume of services.",
			Ru: "Предоставление гарантированного объёма услуг субъектами, которые их оказывают.",
		},
	},
	{
		Ref: "law:a11(1)(3).4", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The population's need for services is analysed.",
			Ru: "Анализ потребности населения в услугах.",
		},
	},
	{
		Ref: "law:a11(1)(4)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Regional bodies organise staff for the providers, and training, retraining and further training of social workers.",
			Ru: "Органы областей организуют кадровое обеспечение субъектов, предоставляющих услуги, подготовку, переподготовку и повышение квалификации социальных работников.",
		},
	},
	{
		Ref: "law:a11(1)(5)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Regional bodies take measures to develop the system of services.",
			Ru: "Органы областей принимают меры по развитию системы услуг.",
		},
	},
	{
		Ref: "law:a11(1)(6)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Regional bodies work out the list and procedure of the additional volume of services and submit them to the maslikhat for approval.",
			Ru: "Органы областей разрабатывают перечень и порядок предоставления дополнительного объёма услуг и вносят их на утверждение маслихата.",
		},
	},
	{
		Ref: "law:a11(1)(7)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Regional bodies buy services, and the assessment of need for them, by public procurement and place the state social order for both.",
			Ru: "Органы областей проводят государственные закупки и размещают государственный социальный заказ на услуги и на оценку и определение потребности в них.",
		},
	},
	{
		Ref: "law:a11(1)(8)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Regional bodies exercise other powers that legislation gives local executive bodies in the interest of local government.",
			Ru: "Органы областей осуществляют и другие полномочия, которыми законодательство наделяет местные исполнительные органы в интересах местного государственного управления.",
		},
	},
	{
		Ref: "law:a11(2)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "What the local executive bodies of districts and cities of regional significance do.",
			Ru: "Что делают местные исполнительные органы районов и городов областного значения.",
		},
	},
	{
		Ref: "law:a11(2)(1)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "District bodies carry out state policy on special social services.",
			Ru: "Органы районов реализуют государственную политику в сфере специальных социальных услуг.",
		},
	},
	{
		Ref: "law:a11(2)(2)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "District bodies see to it that the providers under their authority are set up and work.",
			Ru: "Органы районов обеспечивают создание и деятельность подведомственных субъектов, предоставляющих услуги.",
		},
	},
	{
		Ref: "law:a11(2)(3)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "District bodies organise staff for the providers, and training, retraining and further training of social workers.",
			Ru: "Органы районов организуют кадровое обеспечение субъектов, предоставляющих услуги, подготовку, переподготовку и повышение квалификации социальных работников.",
		},
	},
	{
		Ref: "law:a11(2)(4)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "District bodies see to the analysis of the population's need for services.",
			Ru: "Органы районов обеспечивают анализ потребности населения в услугах.",
		},
	},
	{
		Ref: "law:a11(2)(5)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "District bodies buy services, and the assessment of need for them, by public procurement and place the state social order for both.",
			Ru: "Органы районов проводят государственные закупки и размещают государственный социальный заказ на услуги и на оценку и определение потребности в них.",
		},
	},
	{
		Ref: "law:a11(2)(6)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "District bodies take measures to develop the system of services.",
			Ru: "Органы районов принимают меры по развитию системы услуг.",
		},
	},
	{
		Ref: "law:a11(2)(7)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "District bodies cooperate on services with persons, organisations and state bodies.",
			Ru: "Органы районов взаимодействуют по вопросам услуг с физическими и юридическими лицами и государственными органами.",
		},
	},
	{
		Ref: "law:a11(2)(8)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "District bodies exercise other powers that legislation gives local executive bodies in the interest of local government.",
			Ru: "Органы районов осуществляют и другие полномочия, которыми законодательство наделяет местные исполнительные органы в интересах местного государственного управления.",
		},
	},

	// Chapter 3-1.

	{
		Ref: "law:chapter:3-1", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "The national preventive mechanism: visits that guard people in organisations against torture and other ill-treatment.",
			Ru: "Национальный превентивный механизм: посещения, которые защищают людей в организациях от пыток и иного жестокого обращения.",
		},
		History: []Change{{"240-VI", Inserted}, {"157-VII", Reworded}},
		Note: rule.Text{
			En: "Law 157-VII only extended the Commissioner's title throughout the chapter: Commissioner for Human Rights in the Republic of Kazakhstan.",
			Ru: "Закон № 157-VII лишь дополнил по всей главе название должности: Уполномоченный по правам человека в Республике Казахстан.",
		},
	},

	// Article 11-1.

	{
		Ref: "law:a11-1", Kind: KindCompetence,
		Summary: rule.Text{
			En: "What the preventive mechanism is, who takes part and who pays.",
			Ru: "Что такое превентивный механизм, кто в нём участвует и кто платит.",
		},
		History: []Change{{"240-VI", Inserted}, {"157-VII", Reworded}},
	},
	{
		Ref: "law:a11-1(1)", Kind: KindDefinition,
		Summary: rule.Text{
			En: "The mechanism is a system that works through its participants and prevents torture and every other cruel, inhuman or degrading treatment and punishment.",
			Ru: "Механизм — система предупреждения пыток и других жестоких, бесчеловечных или унижающих достоинство видов обращения и наказания; она действует через своих участников.",
		},
		History: []Change{{"240-VI", Inserted}},
	},
	{
		Ref: "law:a11-1(2)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Participants visit providers of special social services and other organisations that laws name. These are preventive visits.",
			Ru: "Участники посещают субъекты, предоставляющие услуги, и иные организации, названные законами. Это превентивные посещения.",
		},
		History: []Change{{"240-VI", Inserted}},
	},
	{
		Ref: "law:a11-1(3)", Kind: KindDefinition,
		Summary: rule.Text{
			En: "Participants are the Commissioner for Human Rights and those whom the Coordination Council selects: members of public monitoring commissions and of associations that defend citizens' rights, lawyers, social workers and doctors.",
			Ru: "Участники — Уполномоченный по правам человека и те, кого отбирает Координационный совет: члены общественных наблюдательных комиссий и правозащитных общественных объединений, юристы, социальные работники, врачи.",
		},
		History: []Change{{"240-VI", Inserted}, {"157-VII", Reworded}},
		Note: rule.Text{
			En: "In the English text lawyers, social workers and doctors seem to be those whose rights are defended; they are participants.",
			Ru: "В английском тексте кажется, что юристов, социальных работников и врачей защищают; на деле они участники механизма.",
		},
	},
	{
		Ref: "law:a11-1(4)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The Commissioner coordinates the participants and takes measures so that they have the capacity and knowledge they need.",
			Ru: "Уполномоченный координирует участников и принимает меры, чтобы у них были необходимые возможности и знания.",
		},
		History: []Change{{"240-VI", Inserted}, {"157-VII", Reworded}},
	},
	{
		Ref: "law:a11-1(5)", Kind: KindRule,
		Summary: rule.Text{
			En: "The budget reimburses participants for the cost of visits, in a procedure set by the Government.",
			Ru: "Расходы участников на посещения возмещаются из бюджета; порядок определяет Правительство.",
		},
		History: []Change{{"240-VI", Inserted}},
	},

	// Article 11-2.

	{
		Ref: "law:a11-2", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The Coordination Council: how it comes about, and what the Commissioner approves.",
			Ru: "Координационный совет: как он создаётся и что утверждает Уполномоченный.",
		},
		History: []Change{{"240-VI", Inserted}, {"157-VII", Reworded}},
	},
	{
		Ref: "law:a11-2(1)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Under whom the Council is set up, and how its members are elected.",
			Ru: "При ком создаётся Совет и как избирают его членов.",
		},
		History: []Change{{"240-VI", Inserted}, {"157-VII", Reworded}},
	},
	{
		Ref: "law:a11-2(1).1", Kind: KindCompetence,
		Summary: rule.Text{
			En: "A Coordination Council is set up under the Commissioner so that the work of the mechanism is well coordinated.",
			Ru: "Для эффективной координации механизма при Уполномоченном создаётся Координационный совет.",
		},
		History: []Change{{"240-VI", Inserted}, {"157-VII", Reworded}},
	},
	{
		Ref: "law:a11-2(1).2", Kind: KindCompetence,
		Summary: rule.Text{
			En: "A commission set up by the Commissioner elects all members but the Commissioner from among citizens of Kazakhstan.",
			Ru: "Членов Совета, кроме самого Уполномоченного, избирает созданная им комиссия из числа граждан Казахстана.",
		},
		History: []Change{{"240-VI", Inserted}, {"157-VII", Reworded}},
	},
	{
		Ref: "law:a11-2(2)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The Commissioner approves the acts listed below.",
			Ru: "Уполномоченный утверждает перечисленное ниже.",
		},
		History: []Change{{"240-VI", Inserted}, {"157-VII", Reworded}},
	},
	{
		Ref: "law:a11-2(2).2", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The regulation on the Coordination Council.",
			Ru: "Положение о Координационном совете.",
		},
		History: []Change{{"240-VI", Inserted}, {"157-VII", Reworded}},
	},
	{
		Ref: "law:a11-2(2).3", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The procedure for selecting participants.",
			Ru: "Порядок отбора участников механизма.",
		},
		History: []Change{{"240-VI", Inserted}},
	},
	{
		Ref: "law:a11-2(2).4", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The procedure for forming the groups that make visits.",
			Ru: "Порядок формирования групп для посещений.",
		},
		History: []Change{{"240-VI", Inserted}},
	},
	{
		Ref: "law:a11-2(2).5", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Guidance on methods of preventive visits.",
			Ru: "Методические рекомендации по превентивным посещениям.",
		},
		History: []Change{{"240-VI", Inserted}},
	},
	{
		Ref: "law:a11-2(2).6", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The procedure for preparing the annual consolidated report.",
			Ru: "Порядок подготовки ежегодного консолидированного доклада.",
		},
		History: []Change{{"240-VI", Inserted}},
	},
	{
		Ref: "law:a11-2(3)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The Council works with the Subcommittee on Prevention of Torture of the United Nations Committee against Torture.",
			Ru: "Совет взаимодействует с Подкомитетом по предупреждению пыток Комитета ООН против пыток.",
		},
		History: []Change{{"240-VI", Inserted}},
	},

	// Article 11-3.

	{
		Ref: "law:a11-3", Kind: KindRule,
		Summary: rule.Text{
			En: "Who may not take part in the preventive mechanism.",
			Ru: "Кто не может быть участником превентивного механизма.",
		},
		History: []Change{{"240-VI", Inserted}},
		Note: rule.Text{
			En: "The bars do not touch the Commissioner, who takes part by law (article 11-1(3)).",
			Ru: "Ограничения не касаются Уполномоченного: он участвует в силу закона (пункт 3 статьи 11-1).",
		},
	},
	{
		Ref: "law:a11-3(1)", Kind: KindRule,
		Summary: rule.Text{
			En: "Five groups of persons are barred.",
			Ru: "Пять групп лиц не допускаются.",
		},
		History: []Change{{"240-VI", Inserted}},
	},
	{
		Ref: "law:a11-3(1)(1)", Kind: KindRule,
		Summary: rule.Text{
			En: "Barred: a person whose conviction is neither expunged nor lifted.",
			Ru: "Не допускается лицо с непогашенной или неснятой судимостью.",
		},
		History: []Change{{"240-VI", Inserted}},
	},
	{
		Ref: "law:a11-3(1)(2)", Kind: KindRule,
		Summary: rule.Text{
			En: "Barred: a person suspected or accused of a criminal offence.",
			Ru: "Не допускается подозреваемый или обвиняемый в уголовном правонарушении.",
		},
		History: []Change{{"240-VI", Inserted}},
	},
	{
		Ref: "law:a11-3(1)(3)", Kind: KindRule,
		Summary: rule.Text{
			En: "Barred: a person whom a court has declared legally incapable or of limited capacity.",
			Ru: "Не допускается лицо, которое суд признал недееспособным или ограниченно дееспособным.",
		},
		History: []Change{{"240-VI", Inserted}},
	},
	{
		Ref: "law:a11-3(1)(4)", Kind: KindRule,
		Summary: rule.Text{
			En: "Barred: judges, advocates, civil servants, the military, and staff of law enforcement and special state bodies.",
			Ru: "Не допускаются судьи, адвокаты, государственные служащие, военнослужащие, работники правоохранительных и специальных государственных органов.",
		},
		History: []Change{{"240-VI", Inserted}},
	},
	{
		Ref: "law:a11-3(1)(5)", Kind: KindRule,
		Summary: rule.Text{
			En: "Barred: a person registered with a psychiatrist or an addiction specialist.",
			Ru: "Не допускается лицо, состоящее на учёте у психиатра или нарколога.",
		},
		History: []Change{{"240-VI", Inserted}},
	},
	{
		Ref: "law:a11-3(2)", Kind: KindRule,
		Summary: rule.Text{
			En: "Also barred: a person released from criminal liability for an intentional crime on grounds that do not clear them; dismissed for negative reasons from state or military service, law enforcement, special bodies or courts; struck off as an advocate for negative reasons; or deprived of an advocate's licence.",
			Ru: "Не допускается и тот, кто освобождён от уголовной ответственности за умышленное преступление по нереабилитирующим основаниям; уволен по отрицательным мотивам с государственной или воинской службы, из правоохранительных, специальных органов или судов; исключён по отрицательным мотивам из коллегии адвокатов; лишён лицензии адвоката.",
		},
		History: []Change{{"240-VI", Inserted}},
		Note: rule.Text{
			En: `The English words "non-habilitative reasons" mean grounds that do not exonerate.`,
			Ru: "Английское «non-habilitative reasons» означает нереабилитирующие основания.",
		},
	},

	// Article 11-4.

	{
		Ref: "law:a11-4", Kind: KindRule,
		Summary: rule.Text{
			En: "Rights and independence of a participant.",
			Ru: "Права и независимость участника механизма.",
		},
		History: []Change{{"240-VI", Inserted}},
	},
	{
		Ref: "law:a11-4(1)", Kind: KindRule,
		Summary: rule.Text{
			En: "The six rights of a participant.",
			Ru: "Шесть прав участника.",
		},
		History: []Change{{"240-VI", Inserted}},
	},
	{
		Ref: "law:a11-4(1)(1)", Kind: KindRule,
		Summary: rule.Text{
			En: "Right to learn how many people are held in the organisations open to visits, and how many such organisations there are and where.",
			Ru: "Право узнать, сколько людей содержится в организациях, подлежащих посещению, сколько таких организаций и где они находятся.",
		},
		History: []Change{{"240-VI", Inserted}},
		Note: rule.Text{
			En: `The English text says "detained"; the words also cover people who stay in such an organisation of their own will.`,
			Ru: "В английском тексте «detained», то есть задержанные; речь обо всех, кто находится в такой организации, в том числе добровольно.",
		},
	},
	{
		Ref: "law:a11-4(1)(2)", Kind: KindRule,
		Summary: rule.Text{
			En: "Right of access to information on how the people there are treated and in what conditions they are held.",
			Ru: "Право на доступ к информации об обращении с людьми в этих организациях и об условиях их содержания.",
		},
		History: []Change{{"240-VI", Inserted}},
		Note: rule.Text{
			En: `The English text says "detained"; the words also cover people who stay in such an organisation of their own will.`,
			Ru: "В английском тексте «detained», то есть задержанные; речь обо всех, кто находится в такой организации, в том числе добровольно.",
		},
	},
	{
		Ref: "law:a11-4(1)(3)", Kind: KindRule,
		Summary: rule.Text{
			En: "Right to make preventive visits in the groups that have been formed and in the set procedure.",
			Ru: "Право проводить превентивные посещения в составе сформированной группы и в установленном порядке.",
		},
		History: []Change{{"240-VI", Inserted}},
	},
	{
		Ref: "law:a11-4(1)(4)", Kind: KindRule,
		Summary: rule.Text{
			En: "Right to talk, in person or, where needed, through an interpreter, with the people held there, with their legal representatives and with anyone else who, in the participant's view, can give relevant information.",
			Ru: "Право беседовать, лично или при необходимости через переводчика, с людьми, которые там содержатся, с их законными представителями и с любым, кто, по мнению участника, может сообщить нужные сведения.",
		},
		History: []Change{{"240-VI", Inserted}},
		Note: rule.Text{
			En: `The English text says "detained"; the words also cover people who stay in such an organisation of their own will.`,
			Ru: "В английском тексте «detained», то есть задержанные; речь обо всех, кто находится в такой организации, в том числе добровольно.",
		},
	},
	{
		Ref: "law:a11-4(1)(5)", Kind: KindRule,
		Summary: rule.Text{
			En: "Right to choose organisations freely and to visit them.",
			Ru: "Право свободно выбирать организации и посещать их.",
		},
		History: []Change{{"240-VI", Inserted}},
	},
	{
		Ref: "law:a11-4(1)(6)", Kind: KindRule,
		Summary: rule.Text{
			En: "Right to receive reports and complaints of torture and other ill-treatment.",
			Ru: "Право принимать сообщения и жалобы о пытках и ином жестоком обращении.",
		},
		History: []Change{{"240-VI", Inserted}},
	},
	{
		Ref: "law:a11-4(2)", Kind: KindRule,
		Summary: rule.Text{
			En: "In lawful work a participant depends on nobody.",
			Ru: "В законной деятельности участник ни от кого не зависит.",
		},
		History: []Change{{"240-VI", Inserted}},
	},

	// Article 11-5.

	{
		Ref: "law:a11-5", Kind: KindDuty,
		Summary: rule.Text{
			En: "Duties of participants, and their liability.",
			Ru: "Обязанности участников и их ответственность.",
		},
		History: []Change{{"240-VI", Inserted}, {"157-VII", Reworded}},
		Bearer:  rule.Text{En: "participants in the preventive mechanism", Ru: "участники превентивного механизма"},
	},
	{
		Ref: "law:a11-5(1)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Participants observe the legislation when they use their powers.",
			Ru: "Пользуясь полномочиями, участники соблюдают законодательство.",
		},
		History: []Change{{"240-VI", Inserted}},
		Bearer:  rule.Text{En: "participants in the preventive mechanism", Ru: "участники превентивного механизма"},
	},
	{
		Ref: "law:a11-5(2)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Participants do not interfere in the work of the organisations they visit.",
			Ru: "Участники не вмешиваются в работу посещаемых организаций.",
		},
		History: []Change{{"240-VI", Inserted}},
		Bearer:  rule.Text{En: "participants in the preventive mechanism", Ru: "участники превентивного механизма"},
	},
	{
		Ref: "law:a11-5(3)", Kind: KindDuty,
		Summary: rule.Text{
			En: "A member of a visiting group whose impartiality is in doubt has to stay away from the visit.",
			Ru: "Если беспристрастность члена группы вызывает сомнения, он должен отказаться от посещения.",
		},
		History: []Change{{"240-VI", Inserted}},
		Bearer:  rule.Text{En: "the member of the visiting group", Ru: "участник, входящий в группу для посещения"},
	},
	{
		Ref: "law:a11-5(4)", Kind: KindDuty,
		Summary: rule.Text{
			En: "What participants do with reports and complaints of torture and ill-treatment.",
			Ru: "Что участники делают с сообщениями и жалобами о пытках и жестоком обращении.",
		},
		History: []Change{{"240-VI", Inserted}, {"157-VII", Reworded}},
		Bearer:  rule.Text{En: "participants in the preventive mechanism", Ru: "участники превентивного механизма"},
	},
	{
		Ref: "law:a11-5(4).1", Kind: KindDuty,
		Summary: rule.Text{
			En: "Participants register every report and complaint in the procedure set by the Commissioner.",
			Ru: "Участники регистрируют каждое сообщение и каждую жалобу в порядке, который определяет Уполномоченный.",
		},
		History: []Change{{"240-VI", Inserted}, {"157-VII", Reworded}},
		Bearer:  rule.Text{En: "participants in the preventive mechanism", Ru: "участники превентивного механизма"},
	},
	{
		Ref: "law:a11-5(4).2", Kind: KindDuty,
		Summary: rule.Text{
			En: "Reports and complaints received are passed to the Commissioner for consideration.",
			Ru: "Полученные сообщения и жалобы передаются Уполномоченному на рассмотрение.",
		},
		History: []Change{{"240-VI", Inserted}, {"157-VII", Reworded}},
		Bearer:  rule.Text{En: "participants in the preventive mechanism", Ru: "участники превентивного механизма"},
	},
	{
		Ref: "law:a11-5(4).3", Kind: KindDuty,
		Summary: rule.Text{
			En: "The report on a visit says which reports and complaints were received and passed on.",
			Ru: "В отчёте о посещении указывают, какие сообщения и жалобы приняты и переданы.",
		},
		History: []Change{{"240-VI", Inserted}},
		Bearer:  rule.Text{En: "participants in the preventive mechanism", Ru: "участники превентивного механизма"},
	},
	{
		Ref: "law:a11-5(5)", Kind: KindRule,
		Summary: rule.Text{
			En: "A participant who breaks this Law is liable under the laws of Kazakhstan.",
			Ru: "Участник, нарушивший этот Закон, отвечает по законам Казахстана.",
		},
		History: []Change{{"240-VI", Inserted}},
	},

	// Article 11-6.

	{
		Ref: "law:a11-6", Kind: KindRule,
		Summary: rule.Text{
			En: "Seven grounds on which a participant's powers end.",
			Ru: "Семь оснований, по которым полномочия участника прекращаются.",
		},
		History: []Change{{"240-VI", Inserted}},
	},
	{
		Ref: "law:a11-6(1)", Kind: KindRule,
		Summary: rule.Text{
			En: "Powers end when the participant breaks this Law.",
			Ru: "Полномочия прекращаются, если участник нарушил этот Закон.",
		},
		History: []Change{{"240-VI", Inserted}},
	},
	{
		Ref: "law:a11-6(2)", Kind: KindRule,
		Summary: rule.Text{
			En: "Powers end when the participant resigns in writing.",
			Ru: "Полномочия прекращаются по письменному заявлению участника об их сложении.",
		},
		History: []Change{{"240-VI", Inserted}},
	},
	{
		Ref: "law:a11-6(3)", Kind: KindRule,
		Summary: rule.Text{
			En: "Powers end when the participant dies, or a court decision declaring them dead takes effect.",
			Ru: "Полномочия прекращаются со смертью участника или со вступлением в силу решения суда об объявлении его умершим.",
		},
		History: []Change{{"240-VI", Inserted}},
	},
	{
		Ref: "law:a11-6(4)", Kind: KindRule,
		Summary: rule.Text{
			En: "Powers end when the participant leaves Kazakhstan to live abroad permanently.",
			Ru: "Полномочия прекращаются с выездом участника из Казахстана на постоянное жительство.",
		},
		History: []Change{{"240-VI", Inserted}},
	},
	{
		Ref: "law:a11-6(5)", Kind: KindRule,
		Summary: rule.Text{
			En: "Powers end when the participant loses the citizenship of Kazakhstan.",
			Ru: "Полномочия прекращаются с утратой участником гражданства Казахстана.",
		},
		History: []Change{{"240-VI", Inserted}},
	},
	{
		Ref: "law:a11-6(6)", Kind: KindRule,
		Summary: rule.Text{
			En: "Powers end when a conviction of the participant takes legal effect.",
			Ru: "Полномочия прекращаются со вступлением в силу обвинительного приговора участнику.",
		},
		History: []Change{{"240-VI", Inserted}},
	},
	{
		Ref: "law:a11-6(7)", Kind: KindRule,
		Summary: rule.Text{
			En: "Powers end in other cases that laws provide for.",
			Ru: "Полномочия прекращаются и в иных случаях, названных законами.",
		},
		History: []Change{{"240-VI", Inserted}},
	},

	// Article 11-7.

	{
		Ref: "law:a11-7", Kind: KindRule,
		Summary: rule.Text{
			En: "Kinds and frequency of preventive visits.",
			Ru: "Виды и периодичность превентивных посещений.",
		},
		History: []Change{{"240-VI", Inserted}},
	},
	{
		Ref: "law:a11-7(1)", Kind: KindRule,
		Summary: rule.Text{
			En: "Visits are periodic, interim or special.",
			Ru: "Посещения бывают периодическими, промежуточными и специальными.",
		},
		History: []Change{{"240-VI", Inserted}},
	},
	{
		Ref: "law:a11-7(1)(1)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Periodic visits take place regularly, at least once in four years.",
			Ru: "Периодические посещения проводятся регулярно, не реже раза в четыре года.",
		},
		History: []Change{{"240-VI", Inserted}},
		Bearer:  rule.Text{En: "the Coordination Council", Ru: "Координационный совет"},
		Note: rule.Text{
			En: "Who owes the visit is not said in so many words; the Council forms the groups and fixes dates and organisations (articles 11-7(2) and 11-8(1)).",
			Ru: "Кто обязан обеспечить посещение, прямо не сказано; группы формирует, а сроки и организации определяет Совет (пункт 2 статьи 11-7, пункт 1 статьи 11-8).",
		},
	},
	{
		Ref: "law:a11-7(1)(2)", Kind: KindRule,
		Summary: rule.Text{
			En: "Interim visits, between periodic ones, check what became of earlier recommendations and guard those who spoke with participants against retaliation by the administration.",
			Ru: "Промежуточные посещения между периодическими проверяют, как выполнены прежние рекомендации, и ограждают тех, с кем беседовали участники, от преследования администрацией.",
		},
		History: []Change{{"240-VI", Inserted}},
		Note: rule.Text{
			En: `The English text says "prosecution"; persecution by the administration is meant.`,
			Ru: "В английском тексте «prosecution», то есть уголовное преследование; имеется в виду преследование со стороны администрации.",
		},
	},
	{
		Ref: "law:a11-7(1)(3)", Kind: KindRule,
		Summary: rule.Text{
			En: "Special visits follow reports of torture or other ill-treatment.",
			Ru: "Специальные посещения проводятся по сообщениям о пытках и ином жестоком обращении.",
		},
		History: []Change{{"240-VI", Inserted}},
	},
	{
		Ref: "law:a11-7(2)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The Council fixes the dates of visits and the list of organisations, within the budget.",
			Ru: "Совет определяет сроки посещений и перечень организаций в пределах бюджета.",
		},
		History: []Change{{"240-VI", Inserted}},
		Note: rule.Text{
			En: "Beside article 11-4(1)(5), by which participants choose organisations freely; the Law does not say how the two go together.",
			Ru: "Наряду с подпунктом 5) пункта 1 статьи 11-4, по которому участники выбирают организации свободно; как это сочетается, Закон не говорит.",
		},
	},

	// Article 11-8.

	{
		Ref: "law:a11-8", Kind: KindRule,
		Summary: rule.Text{
			En: "How preventive visits are made.",
			Ru: "Как проводятся превентивные посещения.",
		},
		History: []Change{{"240-VI", Inserted}, {"157-VII", Reworded}},
	},
	{
		Ref: "law:a11-8(1)", Kind: KindRule,
		Summary: rule.Text{
			En: "Groups formed by the Council make the visits, under rules approved by the Government in agreement with the Commissioner.",
			Ru: "Посещения проводят группы, сформированные Советом, по правилам, которые Правительство утверждает по согласованию с Уполномоченным.",
		},
		History: []Change{{"240-VI", Inserted}, {"157-VII", Reworded}},
	},
	{
		Ref: "law:a11-8(2)", Kind: KindRule,
		Summary: rule.Text{
			En: "No participant may be discriminated against on any ground when groups are formed.",
			Ru: "При формировании групп участников нельзя дискриминировать ни по какому признаку.",
		},
		History: []Change{{"240-VI", Inserted}},
	},
	{
		Ref: "law:a11-8(3)", Kind: KindDuty,
		Summary: rule.Text{
			En: "The administration of the visited organisation answers for the participants' safety; its head informs the Commissioner in writing of unlawful acts of participants.",
			Ru: "Администрация посещаемой организации отвечает за безопасность участников; её руководитель письменно сообщает Уполномоченному об их неправомерных действиях.",
		},
		History: []Change{{"240-VI", Inserted}, {"157-VII", Reworded}},
		Bearer:  rule.Text{En: "the administration of the visited organisation and its head", Ru: "администрация посещаемой организации и её руководитель"},
	},
	{
		Ref: "law:a11-8(4)", Kind: KindDuty,
		Summary: rule.Text{
			En: "After each visit the group writes a report in the Council's form, which every member signs; whoever dissents attaches a written opinion.",
			Ru: "По итогам каждого посещения составляют письменный отчёт по форме, утверждённой Советом; его подписывают все члены группы, особое мнение оформляют письменно и прилагают.",
		},
		History: []Change{{"240-VI", Inserted}},
		Bearer:  rule.Text{En: "the visiting group", Ru: "группа, проводившая посещение"},
	},

	// Article 11-9.

	{
		Ref: "law:a11-9", Kind: KindDuty,
		Summary: rule.Text{
			En: "The annual consolidated report of the participants.",
			Ru: "Ежегодный консолидированный доклад участников.",
		},
		History: []Change{{"240-VI", Inserted}, {"157-VII", Reworded}},
		Bearer:  rule.Text{En: "the Coordination Council", Ru: "Координационный совет"},
	},
	{
		Ref: "law:a11-9(1)", Kind: KindDuty,
		Summary: rule.Text{
			En: "The Council prepares a consolidated report each year from the reports on visits.",
			Ru: "Совет ежегодно готовит консолидированный доклад с учётом отчётов о посещениях.",
		},
		History: []Change{{"240-VI", Inserted}},
		Bearer:  rule.Text{En: "the Coordination Council", Ru: "Координационный совет"},
		Note: rule.Text{
			En: "No day of the year is set.",
			Ru: "Срок подготовки доклада в году не установлен.",
		},
	},
	{
		Ref: "law:a11-9(2)", Kind: KindDuty,
		Summary: rule.Text{
			En: "What else the consolidated report contains.",
			Ru: "Что ещё содержит консолидированный доклад.",
		},
		History: []Change{{"240-VI", Inserted}},
		Bearer:  rule.Text{En: "the Coordination Council", Ru: "Координационный совет"},
	},
	{
		Ref: "law:a11-9(2).2", Kind: KindDuty,
		Summary: rule.Text{
			En: "The report recommends to state bodies how to treat people held in the visited organisations better and how to prevent torture and ill-treatment.",
			Ru: "В доклад включают рекомендации государственным органам: как улучшить обращение с людьми в посещаемых организациях и предупредить пытки и жестокое обращение.",
		},
		History: []Change{{"240-VI", Inserted}},
		Bearer:  rule.Text{En: "the Coordination Council", Ru: "Координационный совет"},
		Note: rule.Text{
			En: `The English text says "detained"; the words also cover people who stay in such an organisation of their own will.`,
			Ru: "В английском тексте «detained», то есть задержанные; речь обо всех, кто находится в такой организации, в том числе добровольно.",
		},
	},
	{
		Ref: "law:a11-9(2).3", Kind: KindDuty,
		Summary: rule.Text{
			En: "The report proposes improvements of legislation.",
			Ru: "В доклад включают предложения по совершенствованию законодательства.",
		},
		History: []Change{{"240-VI", Inserted}},
		Bearer:  rule.Text{En: "the Coordination Council", Ru: "Координационный совет"},
	},
	{
		Ref: "law:a11-9(2).4", Kind: KindDuty,
		Summary: rule.Text{
			En: "A financial report on the visits of the past year is attached.",
			Ru: "К докладу прилагают финансовый отчёт о посещениях за прошедший год.",
		},
		History: []Change{{"240-VI", Inserted}},
		Bearer:  rule.Text{En: "the Coordination Council", Ru: "Координационный совет"},
	},
	{
		Ref: "law:a11-9(3)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Within one month of its approval by the Council the report goes to the competent state bodies and onto the Commissioner's website.",
			Ru: "В течение месяца после утверждения Советом доклад направляют уполномоченным государственным органам и размещают на сайте Уполномоченного.",
		},
		History: []Change{{"240-VI", Inserted}, {"157-VII", Reworded}},
		Bearer:  rule.Text{En: "the Coordination Council", Ru: "Координационный совет"},
		Note: rule.Text{
			En: "The English text can be read so that the month governs only publication; here it is taken for both acts. Who sends and publishes is not named.",
			Ru: "По английскому тексту месяц можно отнести лишь к размещению; здесь он отнесён к обоим действиям. Кто направляет и размещает доклад, не названо.",
		},
	},

	// Article 11-10.

	{
		Ref: "law:a11-10", Kind: KindDuty,
		Summary: rule.Text{
			En: "Protection of private life.",
			Ru: "Охрана частной жизни.",
		},
		History: []Change{{"240-VI", Inserted}},
		Bearer:  rule.Text{En: "participants in the preventive mechanism", Ru: "участники превентивного механизма"},
	},
	{
		Ref: "law:a11-10(1)", Kind: KindDuty,
		Summary: rule.Text{
			En: "What participants learn of a person's private life on visits they do not disclose without that person's consent.",
			Ru: "Сведения о частной жизни лица, узнанные при посещении, участники без его согласия не разглашают.",
		},
		History: []Change{{"240-VI", Inserted}},
		Bearer:  rule.Text{En: "participants in the preventive mechanism", Ru: "участники превентивного механизма"},
	},
	{
		Ref: "law:a11-10(2)", Kind: KindRule,
		Summary: rule.Text{
			En: "Disclosure without consent entails liability under the laws.",
			Ru: "Разглашение без согласия влечёт ответственность по законам.",
		},
		History: []Change{{"240-VI", Inserted}},
	},

	// Article 11-11.

	{
		Ref: "law:a11-11", Kind: KindDuty,
		Summary: rule.Text{
			En: "How state bodies deal with participants.",
			Ru: "Как государственные органы взаимодействуют с участниками.",
		},
		History: []Change{{"240-VI", Inserted}, {"157-VII", Reworded}},
		Bearer:  rule.Text{En: "state bodies and their officials", Ru: "государственные органы и их должностные лица"},
	},
	{
		Ref: "law:a11-11(1)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Assistance, freedom from reprisals, and liability for obstruction.",
			Ru: "Содействие, запрет ущемления за сообщения, ответственность за препятствия.",
		},
		History: []Change{{"240-VI", Inserted}},
		Bearer:  rule.Text{En: "state bodies and their officials", Ru: "государственные органы и их должностные лица"},
	},
	{
		Ref: "law:a11-11(1).1", Kind: KindDuty,
		Summary: rule.Text{
			En: "State bodies and their officials assist participants in their lawful work.",
			Ru: "Государственные органы и их должностные лица содействуют участникам в законной деятельности.",
		},
		History: []Change{{"240-VI", Inserted}},
		Bearer:  rule.Text{En: "state bodies and their officials", Ru: "государственные органы и их должностные лица"},
	},
	{
		Ref: "law:a11-11(1).2", Kind: KindDuty,
		Summary: rule.Text{
			En: "No state body or official may restrict a citizen's rights and freedoms for telling participants of torture or ill-treatment.",
			Ru: "Ни государственный орган, ни должностное лицо не может ограничивать права и свободы гражданина за то, что он сообщил участникам о пытках или жестоком обращении.",
		},
		History: []Change{{"240-VI", Inserted}},
		Bearer:  rule.Text{En: "state bodies and their officials", Ru: "государственные органы и их должностные лица"},
	},
	{
		Ref: "law:a11-11(1).3", Kind: KindRule,
		Summary: rule.Text{
			En: "Officials who obstruct participants' lawful work are liable under the laws.",
			Ru: "Должностные лица, мешающие законной деятельности участников, отвечают по законам.",
		},
		History: []Change{{"240-VI", Inserted}},
	},
	{
		Ref: "law:a11-11(2)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Within three months of receiving the consolidated report state bodies tell the Commissioner in writing what they have done about it.",
			Ru: "В течение трёх месяцев со дня получения консолидированного доклада государственные органы письменно сообщают Уполномоченному о принятых мерах.",
		},
		History: []Change{{"240-VI", Inserted}, {"157-VII", Reworded}},
		Bearer:  rule.Text{En: "each state body that receives the report", Ru: "каждый государственный орган, получивший доклад"},
	},
	{
		Ref: "law:a11-11(3)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "On the basis of reports on visits the Commissioner may ask state bodies or officials to open disciplinary, administrative or criminal proceedings against an official who violated rights and freedoms.",
			Ru: "По отчётам о посещениях Уполномоченный вправе ходатайствовать перед государственными органами или должностными лицами о дисциплинарном, административном или уголовном производстве против должностного лица, нарушившего права и свободы.",
		},
		History: []Change{{"240-VI", Inserted}, {"157-VII", Reworded}},
	},

	// Chapter 4.

	{
		Ref: "law:chapter:4", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "How services are organised: rights of recipients, application, assessment, decision, workers, providers, money.",
			Ru: "Организация услуг: права получателей, обращение, оценка, решение, работники, субъекты, предоставляющие услуги, финансирование.",
		},
	},

	// Article 12.

	{
		Ref: "law:a12", Kind: KindRule,
		Summary: rule.Text{
			En: "Rights and duties of a person or family in a difficult life situation.",
			Ru: "Права и обязанности лица (семьи) в трудной жизненной ситуации.",
		},
		History: []Change{{"236-V", Reworded}},
	},
	{
		Ref: "law:a12(1)", Kind: KindRule,
		Summary: rule.Text{
			En: "The seven rights of the person or family.",
			Ru: "Семь прав лица (семьи).",
		},
	},
	{
		Ref: "law:a12(1)(1)", Kind: KindRule,
		Summary: rule.Text{
			En: "Right to apply for services.",
			Ru: "Право обратиться за услугами.",
		},
	},
	{
		Ref: "law:a12(1)(2)", Kind: KindRule,
		Summary: rule.Text{
			En: "Right to be told of one's rights and duties and of the conditions of the services.",
			Ru: "Право получить сведения о своих правах, обязанностях и условиях услуг.",
		},
	},
	{
		Ref: "law:a12(1)(3)", Kind: KindRule,
		Summary: rule.Text{
			En: "Right to take part in the assessment and determination of one's need.",
			Ru: "Право участвовать в оценке и определении своей потребности.",
		},
	},
	{
		Ref: "law:a12(1)(4)", Kind: KindRule,
		Summary: rule.Text{
			En: "Right to choose the provider of guaranteed and of paid services; minors in special educational organisations or in those with a particular regime do not have it.",
			Ru: "Право выбрать, кто окажет гарантированные и платные услуги; его нет у несовершеннолетних в специальных организациях образования и в организациях с особым режимом содержания.",
		},
		Note: rule.Text{
			En: `The English text names only institutions "with particular treatment", as in article 6(1)(3-1); the same two kinds of organisation are taken to be meant.`,
			Ru: "Английский текст, как и в подпункте 3-1) пункта 1 статьи 6, называет лишь учреждения «with particular treatment»; по аналогии речь об обоих видах организаций.",
		},
	},
	{
		Ref: "law:a12(1)(5)", Kind: KindRule,
		Summary: rule.Text{
			En: "Right to accept services or to decline them.",
			Ru: "Право принять услуги или отказаться от них.",
		},
	},
	{
		Ref: "law:a12(1)(6)", Kind: KindRule,
		Summary: rule.Text{
			En: "Right to appeal against what officials and providers do or fail to do.",
			Ru: "Право обжаловать действия и бездействие должностных лиц и субъектов, предоставляющих услуги.",
		},
		Note: rule.Text{
			En: `The English text says "civil servants"; the sense is officials.`,
			Ru: "В английском тексте «civil servants»; по смыслу — должностные лица.",
		},
	},
	{
		Ref: "law:a12(1)(7)", Kind: KindRule,
		Summary: rule.Text{
			En: "Right to confidentiality of personal information that officials or providers have learnt.",
			Ru: "Право на конфиденциальность личных сведений, ставших известными должностным лицам или субъектам, предоставляющим услуги.",
		},
		Note: rule.Text{
			En: `The English text says "civil servant"; the sense is official.`,
			Ru: "В английском тексте «civil servant»; по смыслу — должностное лицо.",
		},
	},
	{
		Ref: "law:a12(2)", Kind: KindDuty,
		Summary: rule.Text{
			En: "The three duties of the person or family.",
			Ru: "Три обязанности лица (семьи).",
		},
		Bearer: rule.Text{En: "the person or family in a difficult life situation", Ru: "лицо (семья) в трудной жизненной ситуации"},
	},
	{
		Ref: "law:a12(2)(1)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Give full and reliable information, so that need can be determined and a decision taken.",
			Ru: "Сообщать полные и достоверные сведения, нужные для определения потребности и решения.",
		},
		Bearer: rule.Text{En: "the person or family in a difficult life situation", Ru: "лицо (семья) в трудной жизненной ситуации"},
	},
	{
		Ref: "law:a12(2)(2)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Do not hinder the assessment and determination of need.",
			Ru: "Не препятствовать оценке и определению потребности.",
		},
		Bearer: rule.Text{En: "the person or family in a difficult life situation", Ru: "лицо (семья) в трудной жизненной ситуации"},
	},
	{
		Ref: "law:a12(2)(3)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Tell the provider in good time of changes that matter for the services.",
			Ru: "Своевременно сообщать субъекту, предоставляющему услуги, об изменениях, которые на них влияют.",
		},
		Bearer: rule.Text{En: "the person or family in a difficult life situation", Ru: "лицо (семья) в трудной жизненной ситуации"},
	},

	// Article 13.

	{
		Ref: "law:a13", Kind: KindRule,
		Summary: rule.Text{
			En: "How and where one applies, and who may apply for another.",
			Ru: "Как и куда обращаются и кто вправе обратиться за другого.",
		},
		History: []Change{{"121-V", Reworded}, {"175-V", Reworded}, {"433-V", Reworded}},
	},
	{
		Ref: "law:a13(1)", Kind: KindRule,
		Summary: rule.Text{
			En: "The application is written and made at the place of residence, except where residence does not matter (article 15(7)). Where it goes depends on volume and ground.",
			Ru: "Заявление подают письменно по месту жительства, кроме случаев, когда оно не имеет значения (пункт 7 статьи 15). Куда — зависит от объёма услуг и основания.",
		},
	},
	{
		Ref: "law:a13(1)(1)", Kind: KindRule,
		Summary: rule.Text{
			En: "For the guaranteed volume, the additional volume or both: to the local executive body of the district or city of regional significance.",
			Ru: "За гарантированным и (или) дополнительным объёмом — в местный исполнительный орган района, города областного значения.",
		},
	},
	{
		Ref: "law:a13(1)(2)", Kind: KindRule,
		Summary: rule.Text{
			En: "For paid services: to the provider.",
			Ru: "За платными услугами — к субъекту, предоставляющему услуги.",
		},
	},
	{
		Ref: "law:a13(1)(3)", Kind: KindRule,
		Summary: rule.Text{
			En: "For the guaranteed volume, the additional volume or both on the ground of ill-treatment or homelessness: directly to the provider.",
			Ru: "За гарантированным и (или) дополнительным объёмом при жестоком обращении или бездомности — прямо к субъекту, предоставляющему услуги.",
		},
		Note: rule.Text{
			En: `The English text has lost the number and the beginning of this item and runs it into subparagraph 2 as "social services provided in excess of the guaranteed volume".`,
			Ru: "В английском тексте потеряны номер и начало подпункта: он слит с подпунктом 2) как «social services provided in excess of the guaranteed volume».",
		},
	},
	{
		Ref: "law:a13(1)(3).2", Kind: KindRule,
		Summary: rule.Text{
			En: "On the ground of ill-treatment, trafficking included: to the provider for such persons.",
			Ru: "При жестоком обращении, включая торговлю людьми, — к субъекту, предоставляющему услуги таким лицам.",
		},
	},
	{
		Ref: "law:a13(1)(3).3", Kind: KindRule,
		Summary: rule.Text{
			En: "Victims of domestic violence: to the provider of help for them.",
			Ru: "Пострадавшие от бытового насилия — к субъекту, который оказывает им помощь.",
		},
	},
	{
		Ref: "law:a13(1)(3).4", Kind: KindRule,
		Summary: rule.Text{
			En: "On the ground of homelessness: to the provider for homeless persons.",
			Ru: "При бездомности — к субъекту, предоставляющему услуги бездомным.",
		},
	},
	{
		Ref: "law:a13(2)", Kind: KindRule,
		Summary: rule.Text{
			En: "Six kinds of applicants may apply in the interest of the person or family; they state why these do not apply themselves.",
			Ru: "В интересах лица (семьи) могут обратиться шесть категорий заявителей; они указывают, почему лицо (семья) не обращается само.",
		},
	},
	{
		Ref: "law:a13(2)(1)", Kind: KindRule,
		Summary: rule.Text{
			En: "Applicant: an adult member of the family.",
			Ru: "Заявитель: совершеннолетний член семьи.",
		},
	},
	{
		Ref: "law:a13(2)(2)", Kind: KindRule,
		Summary: rule.Text{
			En: "Applicant: the guardian or trustee.",
			Ru: "Заявитель: опекун (попечитель).",
		},
	},
	{
		Ref: "law:a13(2)(3)", Kind: KindRule,
		Summary: rule.Text{
			En: "Applicant: the akim (head of local administration) of a settlement, village or rural district.",
			Ru: "Заявитель: аким посёлка, села, сельского округа.",
		},
		Note: rule.Text{
			En: `The English text says "rural settlement" for settlement.`,
			Ru: "В английском тексте посёлок назван «rural settlement».",
		},
	},
	{
		Ref: "law:a13(2)(4)", Kind: KindRule,
		Summary: rule.Text{
			En: "Applicant: a representative with a power of attorney under civil law.",
			Ru: "Заявитель: представитель по доверенности, выданной по гражданскому законодательству.",
		},
	},
	{
		Ref: "law:a13(2)(5)", Kind: KindRule,
		Summary: rule.Text{
			En: "Applicant: a provider, and only under one of the two grounds below.",
			Ru: "Заявитель: субъект, предоставляющий услуги, и только по одному из двух оснований ниже.",
		},
	},
	{
		Ref: "law:a13(2)(5).2", Kind: KindRule,
		Summary: rule.Text{
			En: "Ground on which a provider may apply: ill-treatment that led to social disadaptation and deprivation.",
			Ru: "Основание для субъекта, предоставляющего услуги: жестокое обращение, приведшее к социальной дезадаптации и депривации.",
		},
	},
	{
		Ref: "law:a13(2)(5).3", Kind: KindRule,
		Summary: rule.Text{
			En: "Ground on which a provider may apply: homelessness.",
			Ru: "Основание для субъекта, предоставляющего услуги: бездомность.",
		},
	},
	{
		Ref: "law:a13(2)(6)", Kind: KindRule,
		Summary: rule.Text{
			En: "Applicant: an assistance organisation under the Law on the Prevention of Domestic Violence.",
			Ru: "Заявитель: организация по оказанию помощи, созданная по Закону «О профилактике бытового насилия».",
		},
	},

	// Article 14.

	{
		Ref: "law:a14", Kind: KindRule,
		Summary: rule.Text{
			En: "Assessment and determination of the need for services.",
			Ru: "Оценка и определение потребности в услугах.",
		},
		History: []Change{{"433-V", Reworded}},
	},
	{
		Ref: "law:a14(1)", Kind: KindRule,
		Summary: rule.Text{
			En: "Services rest on the assessment and determination of need, made by the social worker for such assessment.",
			Ru: "Услуги основаны на оценке и определении потребности; их проводит социальный работник по оценке и определению потребности.",
		},
	},
	{
		Ref: "law:a14(2)", Kind: KindRule,
		Summary: rule.Text{
			En: "Four criteria of the assessment.",
			Ru: "Четыре критерия оценки.",
		},
	},
	{
		Ref: "law:a14(2)(1)", Kind: KindRule,
		Summary: rule.Text{
			En: "Criterion: limits on the person's life activity.",
			Ru: "Критерий: ограничение жизнедеятельности.",
		},
	},
	{
		Ref: "law:a14(2)(2)", Kind: KindRule,
		Summary: rule.Text{
			En: "Criterion: social disadaptation.",
			Ru: "Критерий: социальная дезадаптация.",
		},
	},
	{
		Ref: "law:a14(2)(3)", Kind: KindRule,
		Summary: rule.Text{
			En: "Criterion: social deprivation.",
			Ru: "Критерий: социальная депривация.",
		},
	},
	{
		Ref: "law:a14(2)(4)", Kind: KindRule,
		Summary: rule.Text{
			En: "Criterion: an unfavourable social environment.",
			Ru: "Критерий: неблагоприятная социальная среда.",
		},
	},
	{
		Ref: "law:a14(3)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Within ten business days of receipt of the application a social worker, instructed by the local executive body, assesses and determines the need under the rules for assessment.",
			Ru: "В течение десяти рабочих дней со дня поступления заявления социальный работник по поручению местного исполнительного органа оценивает и определяет потребность по правилам оценки.",
		},
		Bearer: rule.Text{En: "the social worker who assesses need", Ru: "социальный работник по оценке и определению потребности"},
		Note: rule.Text{
			En: `"Paragraph five" of article 8(2) is its fifth indent, the lead-in counted: the rules for assessing need. Victims of trafficking are not excepted in words, though article 15(1) takes them out of the decision that the assessment serves (reading law-assessment).`,
			Ru: "«Paragraph five» подпункта 2) статьи 8 — это его пятый абзац, считая вводную строку: правила оценки и определения потребности. Жертвы торговли людьми прямо не исключены, хотя пункт 1 статьи 15 выводит их из-под решения, которому служит оценка (толкование law-assessment).",
		},
	},
	{
		Ref: "law:a14(4)", Kind: KindDuty,
		Summary: rule.Text{
			En: "From the assessment the social worker draws up a conclusion: type of service, category of recipient, place, duration, content and individual particulars.",
			Ru: "По итогам оценки социальный работник составляет заключение: вид услуги, категория получателя, место, продолжительность, содержание, индивидуальные особенности.",
		},
		Bearer: rule.Text{En: "the social worker who assesses need", Ru: "социальный работник по оценке и определению потребности"},
	},

	// Article 15.

	{
		Ref: "law:a15", Kind: KindRule,
		Summary: rule.Text{
			En: "Decision, refusal and provision of services.",
			Ru: "Решение, отказ и предоставление услуг.",
		},
		History: []Change{{"175-V", Reworded}, {"433-V", Reworded}, {"67-VII", Reworded}},
	},
	{
		Ref: "law:a15(1)", Kind: KindRule,
		Summary: rule.Text{
			En: "Guaranteed and additional services paid from the budget follow a decision of the local executive body, except on the grounds of ill-treatment linked to human trafficking and of homelessness.",
			Ru: "Гарантированный и дополнительный объёмы за счёт бюджета предоставляются по решению местного исполнительного органа, кроме случаев жестокого обращения, связанного с торговлей людьми, и бездомности.",
		},
		Note: rule.Text{
			En: "For victims of trafficking paragraph 15 of the standard still asks for a permit of the authorised body, a department of the same executive (reading permit-for-trafficking).",
			Ru: "Для жертв торговли людьми пункт 15 стандарта всё же требует разрешения уполномоченного органа, подразделения той же исполнительной власти (толкование permit-for-trafficking).",
		},
	},
	{
		Ref: "law:a15(2)", Kind: KindDuty,
		Summary: rule.Text{
			En: "When the local executive body decides, and where victims of domestic violence stay meanwhile.",
			Ru: "Когда решает местный исполнительный орган и где до решения находятся пострадавшие от бытового насилия.",
		},
		Bearer: rule.Text{En: "the local executive body of the district, city or capital", Ru: "местный исполнительный орган района, города, столицы"},
	},
	{
		Ref: "law:a15(2).1", Kind: KindDuty,
		Summary: rule.Text{
			En: "Within three business days of receipt of the social worker's conclusion the local executive body decides on services paid from the budget.",
			Ru: "В течение трёх рабочих дней со дня поступления заключения социального работника местный исполнительный орган принимает решение об услугах за счёт бюджета.",
		},
		Bearer: rule.Text{En: "the local executive body of the district, city or capital", Ru: "местный исполнительный орган района, города, столицы"},
		Note: rule.Text{
			En: "Paragraph 1 takes trafficking and homelessness out.",
			Ru: "Торговля людьми и бездомность исключены пунктом 1.",
		},
	},
	{
		Ref: "law:a15(2).2", Kind: KindRule,
		Summary: rule.Text{
			En: "Until the decision a person or family who suffered domestic violence may stay with a provider or an organisation that helps such victims, if the budget pays for it.",
			Ru: "До решения лицо (семья), пострадавшее от бытового насилия, может находиться у субъекта, предоставляющего услуги или помощь таким лицам, если это оплачивает бюджет.",
		},
	},
	{
		Ref: "law:a15(3)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Where it refuses funding, the local executive body tells the applicant in writing why and returns the documents.",
			Ru: "Отказав в финансировании, местный исполнительный орган письменно сообщает заявителю причину и возвращает документы.",
		},
		Bearer: rule.Text{En: "the local executive body of the district, city or capital", Ru: "местный исполнительный орган района, города, столицы"},
		Note: rule.Text{
			En: "No period is stated.",
			Ru: "Срок не установлен.",
		},
	},
	{
		Ref: "law:a15(4)", Kind: KindRule,
		Summary: rule.Text{
			En: "Two grounds on which services may be refused.",
			Ru: "Два основания для отказа в услугах.",
		},
	},
	{
		Ref: "law:a15(4)(1)", Kind: KindRule,
		Summary: rule.Text{
			En: "Ground of refusal: the situation is not one of the grounds of article 6.",
			Ru: "Основание отказа: ситуация не подпадает под основания статьи 6.",
		},
	},
	{
		Ref: "law:a15(4)(2)", Kind: KindRule,
		Summary: rule.Text{
			En: "Ground of refusal: the details and documents presented are unreliable.",
			Ru: "Основание отказа: представленные сведения и документы недостоверны.",
		},
		Note: rule.Text{
			En: "Details and documents are joined by and; whether it is enough that one of them is unreliable is not said.",
			Ru: "Сведения и документы соединены союзом «и»; достаточно ли, что недостоверно что-то одно, не сказано.",
		},
	},
	{
		Ref: "law:a15(5)", Kind: KindRule,
		Summary: rule.Text{
			En: "Services that the budget pays for are given from the day of the decision.",
			Ru: "За счёт бюджета услуги предоставляются со дня принятия решения.",
		},
	},
	{
		Ref: "law:a15(6)", Kind: KindRule,
		Summary: rule.Text{
			En: "Paid services rest on a contract between the person or family and the provider.",
			Ru: "Платные услуги оказываются по договору лица (семьи) с субъектом, предоставляющим услуги.",
		},
	},
	{
		Ref: "law:a15(7)", Kind: KindRule,
		Summary: rule.Text{
			En: "Place of residence does not matter in cases of homelessness and of ill-treatment that led to social disadaptation and deprivation.",
			Ru: "При бездомности и жестоком обращении, приведшем к социальной дезадаптации и депривации, место жительства не имеет значения.",
		},
	},
	{
		Ref: "law:a15(8)", Kind: KindRule,
		Summary: rule.Text{
			En: "Those whose life a socially significant or dangerous disease limits, and those who suffered ill-treatment (article 6(1)(6) and (8)), choose their provider on the social services portal.",
			Ru: "При социально значимых или опасных для окружающих заболеваниях и при жестоком обращении (подпункты 6) и 8) пункта 1 статьи 6) субъект, предоставляющий услуги, выбирают на портале социальных услуг.",
		},
		History: []Change{{"67-VII", Inserted}},
	},

	// Article 16.

	{
		Ref: "law:a16", Kind: KindRule,
		Summary: rule.Text{
			En: "Rights and duties of social workers.",
			Ru: "Права и обязанности социальных работников.",
		},
		History: []Change{{"240-VI", Reworded}, {"118-VII", Reworded}},
		Note: rule.Text{
			En: "The footnote does not say which item came with which of the two laws.",
			Ru: "Сноска не говорит, какой подпункт введён каким из двух законов.",
		},
	},
	{
		Ref: "law:a16(1)", Kind: KindRule,
		Summary: rule.Text{
			En: "The three rights of a social worker.",
			Ru: "Три права социального работника.",
		},
	},
	{
		Ref: "law:a16(1)(1)", Kind: KindRule,
		Summary: rule.Text{
			En: "Right to bring new methods into the work and to do research.",
			Ru: "Право внедрять новые методы и вести исследования.",
		},
	},
	{
		Ref: "law:a16(1)(2)", Kind: KindRule,
		Summary: rule.Text{
			En: "Right to choose methods and forms of work freely, within the standards.",
			Ru: "Право свободно выбирать методы и формы работы в рамках стандартов.",
		},
	},
	{
		Ref: "law:a16(1)(3)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Right to further training at least once in five years; the provider has to see to it (article 17(2)(6)).",
			Ru: "Право повышать квалификацию не реже раза в пять лет; обеспечить это должен субъект, предоставляющий услуги (подпункт 6) пункта 2 статьи 17).",
		},
		Bearer: rule.Text{En: "the provider; for the worker it is a right", Ru: "субъект, предоставляющий услуги; для работника это право"},
	},
	{
		Ref: "law:a16(2)", Kind: KindRule,
		Summary: rule.Text{
			En: "Two further rights of a social worker who assesses need.",
			Ru: "Два дополнительных права социального работника, который оценивает потребность.",
		},
	},
	{
		Ref: "law:a16(2)(1)", Kind: KindRule,
		Summary: rule.Text{
			En: "Right to ask the local executive bodies for information and to receive it.",
			Ru: "Право запрашивать и получать сведения от местных исполнительных органов.",
		},
	},
	{
		Ref: "law:a16(2)(2)", Kind: KindRule,
		Summary: rule.Text{
			En: "Right to call in the specialists that the assessment needs.",
			Ru: "Право привлекать специалистов, нужных для оценки.",
		},
	},
	{
		Ref: "law:a16(3)", Kind: KindDuty,
		Summary: rule.Text{
			En: "The nine duties of a social worker, and one more for those who assess need.",
			Ru: "Девять обязанностей социального работника и ещё одна для тех, кто оценивает потребность.",
		},
		Bearer: rule.Text{En: "the social worker", Ru: "социальный работник"},
	},
	{
		Ref: "law:a16(3)(1)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Have the theoretical and practical knowledge that the work calls for.",
			Ru: "Иметь теоретические и практические знания, нужные для работы.",
		},
		Bearer: rule.Text{En: "the social worker", Ru: "социальный работник"},
	},
	{
		Ref: "law:a16(3)(2)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Ensure the quality of the services.",
			Ru: "Обеспечивать качество услуг.",
		},
		Bearer: rule.Text{En: "the social worker", Ru: "социальный работник"},
	},
	{
		Ref: "law:a16(3)(3)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Keep confidential information about the person or family to oneself.",
			Ru: "Хранить в тайне конфиденциальные сведения о лице (семье).",
		},
		Bearer: rule.Text{En: "the social worker", Ru: "социальный работник"},
	},
	{
		Ref: "law:a16(3)(4)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Do not discriminate against the person or family.",
			Ru: "Не дискриминировать лицо (семью).",
		},
		Bearer: rule.Text{En: "the social worker", Ru: "социальный работник"},
	},
	{
		Ref: "law:a16(3)(4-1)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Inform law enforcement at once of acts or omissions, by minors or against them, that show signs of a criminal or administrative offence, in organisations of social protection or, where learnt through work, outside them.",
			Ru: "Немедленно сообщать правоохранительным органам о деяниях несовершеннолетних или в отношении них с признаками уголовного или административного правонарушения: в организациях социальной защиты, а если известно по работе, то и вне их.",
		},
		History: []Change{{"118-VII", Inserted}},
		Bearer:  rule.Text{En: "the social worker", Ru: "социальный работник"},
		Note: rule.Text{
			En: `The English words on acts that minors "have committed ... in respect of them" are garbled; acts by minors and against minors are meant. Whether Law 118-VII or already Law 240-VI (12 April 2019 at the earliest) inserted the item is not certain.`,
			Ru: "Английское «minors have committed acts ... in respect of them» — искажение; речь о деяниях самих несовершеннолетних и в отношении них. Введён ли подпункт Законом № 118-VII или уже Законом № 240-VI (не ранее 12 апреля 2019 года), точно не известно.",
		},
	},
	{
		Ref: "law:a16(3)(5)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Keep improving professional skills.",
			Ru: "Постоянно повышать профессиональный уровень.",
		},
		Bearer: rule.Text{En: "the social worker", Ru: "социальный работник"},
	},
	{
		Ref: "law:a16(3)(6)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Pass attestation at least once in five years.",
			Ru: "Проходить аттестацию не реже раза в пять лет.",
		},
		Bearer: rule.Text{En: "the social worker", Ru: "социальный работник"},
	},
	{
		Ref: "law:a16(3)(7)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Draw up an individual plan of services.",
			Ru: "Составлять индивидуальный план оказания услуг.",
		},
		Bearer: rule.Text{En: "the social worker", Ru: "социальный работник"},
		Note: rule.Text{
			En: "Perhaps inserted by Law 240-VI or 118-VII; the footnote does not say.",
			Ru: "Возможно, введён Законом № 240-VI или № 118-VII; сноска этого не говорит.",
		},
	},
	{
		Ref: "law:a16(3)(8)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Follow the norms of professional ethics approved by the authorised body for social protection in agreement with those for health care and education.",
			Ru: "Соблюдать нормы профессиональной этики; их утверждает уполномоченный орган в сфере социальной защиты по согласованию с органами здравоохранения и образования.",
		},
		Bearer: rule.Text{En: "the social worker", Ru: "социальный работник"},
		Note: rule.Text{
			En: "Perhaps inserted by Law 240-VI or 118-VII; the footnote does not say.",
			Ru: "Возможно, введён Законом № 240-VI или № 118-VII; сноска этого не говорит.",
		},
	},
	{
		Ref: "law:a16(3).2", Kind: KindDuty,
		Summary: rule.Text{
			En: "A social worker who assesses need must also do that well.",
			Ru: "Социальный работник, который оценивает потребность, обязан делать и это качественно.",
		},
		Bearer: rule.Text{En: "the social worker who assesses need", Ru: "социальный работник по оценке и определению потребности"},
	},

	// Article 17.

	{
		Ref: "law:a17", Kind: KindRule,
		Summary: rule.Text{
			En: "Rights and duties of providers.",
			Ru: "Права и обязанности субъектов, предоставляющих услуги.",
		},
		History: []Change{{"134-VII", Reworded}},
	},
	{
		Ref: "law:a17(1)", Kind: KindRule,
		Summary: rule.Text{
			En: "The four rights of a provider.",
			Ru: "Четыре права субъекта, предоставляющего услуги.",
		},
	},
	{
		Ref: "law:a17(1)(1)", Kind: KindRule,
		Summary: rule.Text{
			En: "Right to compete for services and assessments of need that the budget pays for, under the legislation on public procurement, social orders, strategic partnership, and grants and awards for non-governmental organisations.",
			Ru: "Право участвовать в конкурсах на услуги и на оценку потребности за счёт бюджета по законодательству о государственных закупках, социальном заказе, стратегическом партнёрстве, грантах и премиях для неправительственных организаций.",
		},
	},
	{
		Ref: "law:a17(1)(2)", Kind: KindRule,
		Summary: rule.Text{
			En: "Right to give paid services.",
			Ru: "Право оказывать платные услуги.",
		},
	},
	{
		Ref: "law:a17(1)(3)", Kind: KindRule,
		Summary: rule.Text{
			En: "Right to assess and determine need.",
			Ru: "Право оценивать и определять потребность в услугах.",
		},
	},
	{
		Ref: "law:a17(1)(4)", Kind: KindRule,
		Summary: rule.Text{
			En: "Right to ask the local executive bodies for what is needed to assess and determine the volume and kinds of services, and to receive it, save where legislation says otherwise.",
			Ru: "Право запрашивать и получать от местных исполнительных органов сведения для оценки и определения объёма и видов услуг, кроме исключений в законодательстве.",
		},
	},
	{
		Ref: "law:a17(2)", Kind: KindDuty,
		Summary: rule.Text{
			En: "The six duties of a provider.",
			Ru: "Шесть обязанностей субъекта, предоставляющего услуги.",
		},
		Bearer: rule.Text{En: "the provider", Ru: "субъект, предоставляющий услуги"},
	},
	{
		Ref: "law:a17(2)(1)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Observe the standards of services.",
			Ru: "Соблюдать стандарты оказания услуг.",
		},
		Bearer: rule.Text{En: "the provider", Ru: "субъект, предоставляющий услуги"},
	},
	{
		Ref: "law:a17(2)(2)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Create the conditions that services need.",
			Ru: "Создавать условия, нужные для услуг.",
		},
		Bearer: rule.Text{En: "the provider", Ru: "субъект, предоставляющий услуги"},
	},
	{
		Ref: "law:a17(2)(3)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Respect the dignity of recipients and their families.",
			Ru: "Уважать достоинство получателей и членов их семей.",
		},
		Bearer: rule.Text{En: "the provider", Ru: "субъект, предоставляющий услуги"},
	},
	{
		Ref: "law:a17(2)(4)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Treat recipients and their families humanely and without discrimination.",
			Ru: "Относиться к получателям и членам их семей гуманно и без дискриминации.",
		},
		Bearer: rule.Text{En: "the provider", Ru: "субъект, предоставляющий услуги"},
	},
	{
		Ref: "law:a17(2)(5)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Keep the provision of services confidential, save where laws say otherwise.",
			Ru: "Соблюдать конфиденциальность, кроме случаев, названных законами.",
		},
		Bearer: rule.Text{En: "the provider", Ru: "субъект, предоставляющий услуги"},
	},
	{
		Ref: "law:a17(2)(6)", Kind: KindDuty,
		Summary: rule.Text{
			En: "See to the training and further training of social workers.",
			Ru: "Обеспечивать подготовку и повышение квалификации социальных работников.",
		},
		Bearer: rule.Text{En: "the provider", Ru: "субъект, предоставляющий услуги"},
	},

	// Article 18.

	{
		Ref: "law:a18", Kind: KindExcluded,
		Summary: rule.Text{
			En: "Excluded by Law 461-IV; it was about licences for providing services.",
			Ru: "Исключена Законом № 461-IV; касалась лицензирования деятельности по оказанию услуг.",
		},
		History: []Change{{"461-IV", Removed}},
	},

	// Article 19.

	{
		Ref: "law:a19", Kind: KindRule,
		Summary: rule.Text{
			En: "Three sources of a provider's money.",
			Ru: "Три источника средств субъекта, предоставляющего услуги.",
		},
	},
	{
		Ref: "law:a19(1)", Kind: KindRule,
		Summary: rule.Text{
			En: "Source: the budget.",
			Ru: "Источник: бюджет.",
		},
	},
	{
		Ref: "law:a19(2)", Kind: KindRule,
		Summary: rule.Text{
			En: "Source: income from paid services.",
			Ru: "Источник: доход от платных услуг.",
		},
	},
	{
		Ref: "law:a19(3)", Kind: KindRule,
		Summary: rule.Text{
			En: "Source: anything else that legislation does not forbid.",
			Ru: "Источник: всё прочее, что не противоречит законодательству.",
		},
	},

	// Chapter 5.

	{
		Ref: "law:chapter:5", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "Final provisions: control, liability, entry into force.",
			Ru: "Заключительные положения: контроль, ответственность, введение в действие.",
		},
	},

	// Article 20.

	{
		Ref: "law:a20", Kind: KindRule,
		Summary: rule.Text{
			En: "State control over the provision of services.",
			Ru: "Государственный контроль за предоставлением услуг.",
		},
		History: []Change{{"188-IV", Reworded}, {"378-IV", Reworded}, {"15-V", Reworded}, {"376-V", Reworded}, {"156-VI", Reworded}},
	},
	{
		Ref: "law:a20(1)", Kind: KindRule,
		Summary: rule.Text{
			En: "Forms of state control.",
			Ru: "Формы государственного контроля.",
		},
	},
	{
		Ref: "law:a20(1).1", Kind: KindRule,
		Summary: rule.Text{
			En: "State control takes the form of inspection and of preventive control, both under the Entrepreneurial Code.",
			Ru: "Государственный контроль осуществляется в форме проверки и профилактического контроля по Предпринимательскому кодексу.",
		},
	},
	{
		Ref: "law:a20(1).2", Kind: KindRule,
		Summary: rule.Text{
			En: "Inspections follow the Entrepreneurial Code, other forms of control this Law.",
			Ru: "Проверки проводятся по Предпринимательскому кодексу, иные формы контроля — по этому Закону.",
		},
		Note: rule.Text{
			En: "The first part places preventive control under the Code, this part leaves forms other than inspection to the Law, which has no rules on them.",
			Ru: "Первая часть относит профилактический контроль к Кодексу, а эта оставляет все формы, кроме проверки, Закону, в котором правил о них нет.",
		},
	},
	{
		Ref: "law:a20(2)", Kind: KindDuty,
		Summary: rule.Text{
			En: "What the authorised body does when a provider breaks this Law.",
			Ru: "Что делает уполномоченный орган, если субъект, предоставляющий услуги, нарушил этот Закон.",
		},
		Bearer: rule.Text{En: "the authorised body", Ru: "уполномоченный орган"},
	},
	{
		Ref: "law:a20(2)(1)", Kind: KindDuty,
		Summary: rule.Text{
			En: "Within three business days of the end of the inspection the authorised body sends the provider a binding order to remedy the violations.",
			Ru: "В течение трёх рабочих дней со дня окончания проверки уполномоченный орган направляет субъекту, предоставляющему услуги, обязательное предписание об устранении нарушений.",
		},
		Bearer: rule.Text{En: "the authorised body", Ru: "уполномоченный орган"},
	},
	{
		Ref: "law:a20(2)(2)", Kind: KindDuty,
		Summary: rule.Text{
			En: "The authorised body takes measures to have the provider or its officials held liable.",
			Ru: "Уполномоченный орган принимает меры к привлечению субъекта, предоставляющего услуги, или его должностных лиц к ответственности.",
		},
		Bearer: rule.Text{En: "the authorised body", Ru: "уполномоченный орган"},
		Note: rule.Text{
			En: `The English text says "civil servants"; the provider's officials are meant.`,
			Ru: "В английском тексте «civil servants»; имеются в виду должностные лица субъекта.",
		},
	},
	{
		Ref: "law:a20(3)", Kind: KindRule,
		Summary: rule.Text{
			En: "What state bodies do, fail to do or decide may be appealed under the laws.",
			Ru: "Действия, бездействие и решения государственных органов можно обжаловать по законам.",
		},
	},

	// Article 21.

	{
		Ref: "law:a21", Kind: KindRule,
		Summary: rule.Text{
			En: "Whoever breaks the legislation on special social services is liable under the laws.",
			Ru: "Виновные в нарушении законодательства о специальных социальных услугах отвечают по законам.",
		},
	},

	// Article 22.

	{
		Ref: "law:a22", Kind: KindParameter,
		Summary: rule.Text{
			En: "The Law entered into force on 1 January 2009.",
			Ru: "Закон введён в действие с 1 января 2009 года.",
		},
		Note: rule.Text{
			En: "It ended on 1 July 2023, when the Social Code, No. 224-VII, took effect.",
			Ru: "Утратил силу 1 июля 2023 года с введением в действие Социального кодекса № 224-VII.",
		},
	},
}
