package standard

import "github.com/pana-kz/pana/standard/rule"

// provisionsParagraphs holds chapters 1 to 6 of the standard as far as paragraph 39.
//
// Where a paragraph or subparagraph is made of unnumbered parts alone, it has an
// entry as a whole and each part has its own. Where it has subparagraphs, they
// are its first part, and only the part that closes it has a further entry.
var provisionsParagraphs = []Provision{
	// Chapter 1: paragraphs 1 to 6.

	{
		Ref: "chapter:1", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "Opens the standard: its basis and scope, its terms, the kinds of organisation, who may be admitted and whose state of health stands in the way.",
			Ru: "Начало стандарта: на чём он основан и что охватывает, термины, виды организаций, кого принимают и кому мешает состояние здоровья.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "p1", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "The standard was drawn up under the Law on Special Social Services.",
			Ru: "Основа стандарта — Закон о специальных социальных услугах.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "p2", Kind: KindRule,
		Summary: rule.Text{
			En: "Covers organisations, state or not, that serve victims of trafficking. Three kinds of stay: by day (one to four hours a day), temporary round the clock (up to six months), and long-term once the contract is extended. Sets how much is provided and how, the way the organisations work, and when services end or pause.",
			Ru: "Касается государственных и негосударственных организаций для жертв торговли людьми. Пребывание бывает трёх видов: дневное (от часа до четырёх в день), временное круглосуточное (до шести месяцев) и длительное, если договор продлён. Устанавливает, сколько услуг оказывают и как, порядок работы организаций и когда услуги прекращают или приостанавливают.",
		},
	},
	{
		Ref: "p3", Kind: KindDefinition,
		Summary: rule.Text{
			En: "Explains three terms.",
			Ru: "Разъясняет три термина.",
		},
	},
	{
		Ref: "p3(1)", Kind: KindDefinition,
		Summary: rule.Text{
			En: "A victim is a person who, there is reason to think, has directly suffered from a trafficking offence. Whether a criminal case was opened does not matter.",
			Ru: "Жертва — человек, о котором есть основания думать, что он прямо пострадал от правонарушения, связанного с торговлей людьми. Открыто ли уголовное дело, не важно.",
		},
		Note: rule.Text{
			En: "The English text is garbled: the cause of the harm is an offence, and no lawyer comes into it.",
			Ru: "Английский текст искажён: причина вреда — правонарушение, ни о каком юристе речи нет.",
		},
	},
	{
		Ref: "p3(2)", Kind: KindDefinition,
		Summary: rule.Text{
			En: "To identify is to find, by the Criteria of three ministries, that trafficking, other exploitation or kidnapping exposed somebody to ill-treatment, and that social disadaptation and deprivation followed.",
			Ru: "Идентифицировать — значит установить по Критериям трёх министерств, что с человеком из-за торговли людьми, иной эксплуатации или похищения жестоко обращались и это обернулось социальной дезадаптацией и депривацией.",
		},
		Note: rule.Text{
			En: "Gives the Criteria only their original dates and numbers; they were rewritten at the end of December 2021. The English text is garbled here.",
			Ru: "Критерии названы только по первоначальным датам и номерам; в конце декабря 2021 года их изложили заново. Английский текст здесь искажён.",
		},
	},
	{
		Ref: "p3(3)", Kind: KindDefinition,
		Summary: rule.Text{
			En: "Resocialisation is the psychological, educational, vocational and legal measures that restore or strengthen a person's social ties, and whatever else leads back into family and society.",
			Ru: "Ресоциализация — психологические, педагогические, профессиональные и юридические меры, которые восстанавливают или укрепляют социальные связи человека, и всё прочее, что возвращает его в семью и общество.",
		},
		Note: rule.Text{
			En: "In the English text the circumstances look weakened; it is the social ties that circumstances broke or weakened.",
			Ru: "По английскому тексту ослаблены обстоятельства; на деле обстоятельства оборвали или ослабили социальные связи.",
		},
	},
	{
		Ref: "p4", Kind: KindDefinition,
		Summary: rule.Text{
			En: "Lists the forms an organisation can take.",
			Ru: "Перечисляет, какой может быть организация.",
		},
	},
	{
		Ref: "p4(1)", Kind: KindDefinition,
		Summary: rule.Text{
			En: "A rehabilitation centre.",
			Ru: "Реабилитационный центр.",
		},
	},
	{
		Ref: "p4(2)", Kind: KindDefinition,
		Summary: rule.Text{
			En: "A social assistance centre.",
			Ru: "Центр социальной помощи.",
		},
	},
	{
		Ref: "p4(3)", Kind: KindDefinition,
		Summary: rule.Text{
			En: "A shelter.",
			Ru: "Приют.",
		},
	},
	{
		Ref: "p4(4)", Kind: KindDefinition,
		Summary: rule.Text{
			En: "Any other organisation that serves victims of trafficking.",
			Ru: "Любая другая организация, которая обслуживает жертв торговли людьми.",
		},
	},
	{
		Ref: "p5", Kind: KindRule,
		Summary: rule.Text{
			En: "Open to adults and minors: citizens, and foreigners and stateless persons who live in Kazakhstan permanently and are identified as victims. Missing identity papers are no bar. A ratified international treaty may say otherwise.",
			Ru: "Принимают взрослых и несовершеннолетних: граждан, а из иностранцев и лиц без гражданства — тех, кто живёт в Казахстане постоянно и идентифицирован как жертва. Отсутствие документов не помеха. Ратифицированный международный договор может установить иное.",
		},
		History: []Change{{"383", Reworded}},
		Note: rule.Text{
			En: "Until order 383 foreigners and stateless persons did not have to be identified victims. Whether citizens now have to be is open (reading identified-attachment). Since Law 129-VII article 3 of the Law also covers foreign victims who do not live in Kazakhstan permanently (reading scope-conflict); it also names kandas. That the Law covers people who are no identified victims as well is no conflict: it serves everybody in need, the standard victims of trafficking alone. In the English text permanent residence seems to be asked of foreigners only and identification of stateless persons only; both are asked of both.",
			Ru: "До приказа 383 от иностранцев и лиц без гражданства не требовали идентификации как жертв. Требуется ли она теперь и от граждан, открыто (толкование identified-attachment). Статья 3 Закона с поправкой 129-VII охватывает и иностранных жертв, которые не живут в Казахстане постоянно (толкование scope-conflict); она называет и кандасов. Что Закон охватывает и тех, кто не идентифицирован как жертва, — не противоречие: он служит всем нуждающимся, стандарт — только жертвам торговли людьми. По английскому тексту постоянное проживание будто бы нужно только иностранцам, а идентификация — только лицам без гражданства; на деле оба условия относятся к обоим.",
		},
	},
	{
		Ref: "p6", Kind: KindRule,
		Summary: rule.Text{
			En: "Five groups of medical conditions stand in the way of a stay.",
			Ru: "Пребыванию мешают пять групп медицинских состояний.",
		},
	},
	{
		Ref: "p6(1)", Kind: KindRule,
		Summary: rule.Text{
			En: "A mental disorder with behaviour that endangers both the person and others.",
			Ru: "Психическое расстройство с поведением, опасным и для самого человека, и для других.",
		},
	},
	{
		Ref: "p6(2)", Kind: KindRule,
		Summary: rule.Text{
			En: "Active tuberculosis, an infectious disease, a quarantine infection, or a contagious disease of skin or hair.",
			Ru: "Активный туберкулёз, инфекционная болезнь, карантинная инфекция или заразная болезнь кожи либо волос.",
		},
		Note: rule.Text{
			En: "By its words every infectious disease counts, even a cold.",
			Ru: "По букве сюда попадает любая инфекция, даже простуда.",
		},
	},
	{
		Ref: "p6(3)", Kind: KindRule,
		Summary: rule.Text{
			En: "Being drunk or under the influence of drugs.",
			Ru: "Алкогольное или наркотическое опьянение.",
		},
		Note: rule.Text{
			En: "Use of alcohol or drugs is also a breach of the internal rules under p43(1), which counts only when repeated (reading intoxication-during-stay).",
			Ru: "Употребление спиртного или наркотиков — ещё и нарушение распорядка по p43(1), где важна повторность (толкование intoxication-during-stay).",
		},
	},
	{
		Ref: "p6(4)", Kind: KindRule,
		Summary: rule.Text{
			En: "The last stage of an illness that calls for palliative help and nursing care.",
			Ru: "Последняя стадия болезни, когда нужны паллиативная помощь и сестринский уход.",
		},
	},
	{
		Ref: "p6(5)", Kind: KindRule,
		Summary: rule.Text{
			En: "Any other illness or injury that needs inpatient treatment in a specialised medical organisation.",
			Ru: "Любая другая болезнь или травма, которую надо лечить стационарно в специализированной медицинской организации.",
		},
		Note: rule.Text{
			En: "The same inpatient treatment is also a ground for extension, p16(2), and a stay in a health facility suspends the services, p43.2 (reading inpatient-treatment).",
			Ru: "То же стационарное лечение — ещё и повод продлить договор, p16(2), а пребывание в учреждении здравоохранения приостанавливает услуги, p43.2 (толкование inpatient-treatment).",
		},
	},
	{
		Ref: "p6.2", Kind: KindDuty,
		Summary: rule.Text{
			En: "Whoever has such a condition is referred to a fitting health-care organisation.",
			Ru: "Человека с таким состоянием направляют в подходящую организацию здравоохранения.",
		},
		Bearer: rule.Text{En: "the organisation", Ru: "организация"},
	},

	// Chapter 2: paragraphs 7 and 8.

	{
		Ref: "chapter:2", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "What an organisation is for and what it does from day to day.",
			Ru: "Для чего нужна организация и чем она занята изо дня в день.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "p7", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "The five main tasks of an organisation.",
			Ru: "Пять основных задач организации.",
		},
	},
	{
		Ref: "p7(1)", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Tell who is a victim of trafficking.",
			Ru: "Выяснять, кто стал жертвой торговли людьми.",
		},
	},
	{
		Ref: "p7(2)", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Protect and help through services that follow each person's plan.",
			Ru: "Защищать людей и помогать им услугами по плану, который у каждого свой.",
		},
	},
	{
		Ref: "p7(3)", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Help people back into society.",
			Ru: "Помогать людям вернуться в общество.",
		},
	},
	{
		Ref: "p7(4)", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Keep people safe while they stay or live there.",
			Ru: "Заботиться о безопасности людей, пока они бывают или живут в организации.",
		},
	},
	{
		Ref: "p7(5)", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Keep confidential who a recipient is and what concerns their private life.",
			Ru: "Хранить в тайне, кто получает услуги, и всё о частной жизни этого человека.",
		},
	},
	{
		Ref: "p8", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "The nine main functions of an organisation.",
			Ru: "Девять основных функций организации.",
		},
	},
	{
		Ref: "p8(1)", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Take people in, house them and work on their return to society.",
			Ru: "Принимать и размещать людей, вести работу по их возвращению в общество.",
		},
	},
	{
		Ref: "p8(2)", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Give each resident a bed, bedding and toiletries and, where needed, underwear, clothes and shoes.",
			Ru: "Дать каждому жильцу спальное место, постельные принадлежности и средства гигиены, а кому надо — бельё, одежду и обувь.",
		},
	},
	{
		Ref: "p8(3)", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Create a climate in the house that does people good, morally and psychologically.",
			Ru: "Создавать в доме обстановку, в которой людям хорошо морально и психологически.",
		},
	},
	{
		Ref: "p8(4)", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Provide the services as the standard describes them.",
			Ru: "Предоставлять услуги так, как велит стандарт.",
		},
	},
	{
		Ref: "p8(5)", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Tell recipients what services there are, how much of them, and what the internal rules say.",
			Ru: "Рассказывать получателям, какие услуги есть, в каком объёме и каковы правила внутреннего распорядка.",
		},
	},
	{
		Ref: "p8(6)", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Organise work better and raise the qualifications of the staff.",
			Ru: "Лучше устраивать труд и повышать квалификацию персонала.",
		},
		Note: rule.Text{
			En: "The English text has the staff's validation increased; their qualifications are meant.",
			Ru: "По английскому тексту растёт «валидация» персонала; речь о квалификации.",
		},
	},
	{
		Ref: "p8(7)", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Run the organisation's finances and business.",
			Ru: "Вести финансы и хозяйство организации.",
		},
	},
	{
		Ref: "p8(8)", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Work with local and other public bodies, NGOs and the embassies of the recipients' countries of origin so that recipients return to society and regain their civil, property and other rights.",
			Ru: "Работать с местной властью, другими органами, НПО и посольствами стран происхождения, чтобы получатели вернулись в общество и восстановили гражданские, имущественные и иные права.",
		},
	},
	{
		Ref: "p8(9)", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Whatever else the founding documents provide for.",
			Ru: "Всё прочее, что предусмотрено в учредительных документах.",
		},
	},

	// Chapter 3: paragraphs 9 to 21.

	{
		Ref: "chapter:3", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "The way in: application, identification, permit, contract, children, registration and word to internal affairs.",
			Ru: "Путь в организацию: заявление, идентификация, разрешение, договор, дети, регистрация и сообщение в органы внутренних дел.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "p9", Kind: KindDuty,
		Summary: rule.Text{
			En: "Two ways to a place paid from the budget: one's own application on the form of annex 1, or a written direction. The direction comes from the authorised body of the district or city, or from the internal affairs body, of the place where the person actually is, within one business day of the recognition as a victim.",
			Ru: "На место за счёт бюджета ведут два пути: собственное заявление по приложению 1 или письменное направление. Его даёт уполномоченный орган района (города) или орган внутренних дел там, где человек фактически находится, за один рабочий день после признания жертвой.",
		},
		Bearer: rule.Text{En: "the authorised body or the internal affairs body", Ru: "уполномоченный орган или орган внутренних дел"},
		Note: rule.Text{
			En: "The recognition that starts the day is that of a public body, not the organisation's own identification. Paragraphs 14 and 15 do not say whether somebody who comes with a direction still needs a permit (reading permit-when-directed).",
			Ru: "День отсчитывают от признания государственным органом, а не от идентификации в самой организации. Нужно ли разрешение тому, кто пришёл с направлением, пункты 14 и 15 не говорят (толкование permit-when-directed).",
		},
	},
	{
		Ref: "p10", Kind: KindDuty,
		Summary: rule.Text{
			En: "After an application the organisation has one business day to find out, with the authorised body and by the Criteria, whether the person is a victim.",
			Ru: "После обращения у организации есть один рабочий день, чтобы вместе с уполномоченным органом по Критериям выяснить, жертва ли этот человек.",
		},
		Bearer: rule.Text{En: "the organisation together with the authorised body", Ru: "организация вместе с уполномоченным органом"},
		Note: rule.Text{
			En: "How many points are enough stands in the Criteria, paragraph 9, not here (reading sheet-threshold).",
			Ru: "Сколько баллов достаточно, сказано не здесь, а в пункте 9 Критериев (толкование sheet-threshold).",
		},
	},
	{
		Ref: "p11", Kind: KindDuty,
		Summary: rule.Text{
			En: "When an internal affairs body comes upon a trafficking offence, it carries out the identification jointly with the authorised body and the organisation.",
			Ru: "Если торговлю людьми обнаружил орган внутренних дел, человека идентифицируют сообща: он, уполномоченный орган и организация.",
		},
		History: []Change{{"325", Reworded}},
		Bearer:  rule.Text{En: "the internal affairs body together with the authorised body and the organisation", Ru: "орган внутренних дел вместе с уполномоченным органом и организацией"},
		Note: rule.Text{
			En: "Until order 325 the internal affairs body acted alone where the two partners were absent at the place, and had one business day from the day the person was found. Since then no period is stated.",
			Ru: "До приказа 325 там, где обоих партнёров на месте нет, орган внутренних дел действовал один, и на это был один рабочий день со дня обнаружения человека. С тех пор срок не назван.",
		},
	},
	{
		Ref: "p12", Kind: KindRule,
		Summary: rule.Text{
			En: "Identification is a talk in person. Its result goes onto the sheet of annex 2.",
			Ru: "Идентификация — это разговор при личной встрече. Итог заносят в лист по приложению 2.",
		},
	},
	{
		Ref: "p13", Kind: KindRule,
		Summary: rule.Text{
			En: "How the talk has to be held.",
			Ru: "Как должен проходить разговор.",
		},
	},
	{
		Ref: "p13(1)", Kind: KindRule,
		Summary: rule.Text{
			En: "Where: the organisation the person is in, the workplace of the person authorised to identify, or other premises.",
			Ru: "Где: организация, в которой находится человек, место работы того, кто уполномочен идентифицировать, или другое помещение.",
		},
		Note: rule.Text{
			En: "The list ends with other premises, so in effect any place will do.",
			Ru: "Перечень завершён «иным помещением», так что годится, по сути, любое место.",
		},
	},
	{
		Ref: "p13(2)", Kind: KindRule,
		Summary: rule.Text{
			En: "The room is safe, shut off from others, light and warm.",
			Ru: "Комната безопасна, отделена от посторонних, светла и тепла.",
		},
		Note: rule.Text{
			En: "The English text has it as a chat room; it is the room where the talk is held.",
			Ru: "В английском тексте вышел «чат»; речь о комнате, где идёт разговор.",
		},
	},
	{
		Ref: "p13(3)", Kind: KindRule,
		Summary: rule.Text{
			En: "The specialist attends to nothing else: no other work, no telephone calls, no talk with others.",
			Ru: "Специалист занят только беседой: никакой другой работы, звонков и разговоров с другими.",
		},
	},
	{
		Ref: "p13-1", Kind: KindRule,
		Summary: rule.Text{
			En: "Somebody who has been recognised as the injured party in a pre-trial investigation into trafficking, other exploitation or kidnapping needs no evaluation sheet.",
			Ru: "Кого в досудебном расследовании торговли людьми, иной эксплуатации или похищения признали потерпевшим, тому лист оценки не нужен.",
		},
		History: []Change{{"325", Inserted}},
		Note: rule.Text{
			En: "Only waives the sheet in words; what then goes to the authorised body is not said (readings injured-party-identified, injured-party-without-sheet). The English text says victim; the procedural status of an injured party is meant.",
			Ru: "По букве отпадает только лист; что тогда направлять в уполномоченный орган, не сказано (толкования injured-party-identified, injured-party-without-sheet). В английском тексте «жертва»; нужен процессуальный статус потерпевшего.",
		},
	},
	{
		Ref: "p14", Kind: KindDuty,
		Summary: rule.Text{
			En: "What follows from the result: the papers of a victim go to the authorised body, anybody else is refused.",
			Ru: "Что следует из результата: бумаги жертвы идут в уполномоченный орган, остальным отказывают.",
		},
		Bearer: rule.Text{En: "the organisation", Ru: "организация"},
	},
	{
		Ref: "p14.1", Kind: KindDuty,
		Summary: rule.Text{
			En: "Once a person is identified as a victim, the sheet and the application go to the authorised body within one business day, so that it can give its permit.",
			Ru: "Если человек признан жертвой, лист и заявление в течение рабочего дня уходят в уполномоченный орган за разрешением.",
		},
		Bearer: rule.Text{En: "the organisation", Ru: "организация"},
		Note: rule.Text{
			En: "The text does not say from which day the business day runs. An injured party under p13-1 has no sheet to send (reading injured-party-without-sheet).",
			Ru: "С какого дня считать рабочий день, не сказано. У потерпевшего по p13-1 листа нет (толкование injured-party-without-sheet).",
		},
	},
	{
		Ref: "p14.2", Kind: KindDuty,
		Summary: rule.Text{
			En: "Whoever turns out not to be a victim is refused the services.",
			Ru: "Кто жертвой не признан, тому в услугах отказывают.",
		},
		Bearer: rule.Text{En: "the organisation", Ru: "организация"},
	},
	{
		Ref: "p14-1", Kind: KindDuty,
		Summary: rule.Text{
			En: "After the assessment of ill-treatment a report on the form of annex 8 is drawn up.",
			Ru: "После оценки жестокого обращения составляют отчёт по форме приложения 8.",
		},
		History: []Change{{"325", Inserted}},
		Bearer:  rule.Text{En: "the organisation", Ru: "организация"},
		Note: rule.Text{
			En: "No period, and no word on who writes it; the organisation is taken to. Annex 8 is signed by the person authorised to identify.",
			Ru: "Ни срока, ни исполнителя не названо; считается, что это организация. Приложение 8 подписывает тот, кто уполномочен идентифицировать.",
		},
	},
	{
		Ref: "p15", Kind: KindDuty,
		Summary: rule.Text{
			En: "From the papers to the contract: the permit is given and sent, the contract concluded.",
			Ru: "От бумаг до договора: разрешение выдают и отправляют, договор заключают.",
		},
		Bearer: rule.Text{En: "the authorised body, then the organisation", Ru: "уполномоченный орган, затем организация"},
		Note: rule.Text{
			En: "A permit is the only outcome it knows; a refusal is not provided for. Nothing in the text follows from being late. The Law takes trafficking out of the decisions of local executive bodies, law:a15(1), yet their department still gives this permit (reading permit-for-trafficking).",
			Ru: "Другого исхода, кроме разрешения, пункт не знает: отказ не предусмотрен. Из опоздания по тексту ничего не следует. Закон исключает торговлю людьми из решений местных исполнительных органов, law:a15(1), а разрешение всё же даёт их подразделение (толкование permit-for-trafficking).",
		},
	},
	{
		Ref: "p15.1", Kind: KindDuty,
		Summary: rule.Text{
			En: "The authorised body has three business days from receiving sheet and application to give the permit, and one more from its approval to send it to the organisation.",
			Ru: "У уполномоченного органа три рабочих дня с получения листа и заявления, чтобы выдать разрешение, и ещё один со дня согласования, чтобы отправить его организации.",
		},
		Bearer: rule.Text{En: "the authorised body", Ru: "уполномоченный орган"},
		Note: rule.Text{
			En: "Approval is nowhere defined and may come before the paper (reading permit-dispatch-start).",
			Ru: "Что такое согласование, нигде не сказано; оно может предшествовать бумаге (толкование permit-dispatch-start).",
		},
	},
	{
		Ref: "p15.2", Kind: KindDuty,
		Summary: rule.Text{
			En: "Within one business day of receiving the permit the organisation concludes the resocialisation contract on the model of annex 3.",
			Ru: "Получив разрешение, организация за один рабочий день заключает договор о ресоциализации по образцу приложения 3.",
		},
		Bearer: rule.Text{En: "the organisation", Ru: "организация"},
	},
	{
		Ref: "p16", Kind: KindRule,
		Summary: rule.Text{
			En: "The contract runs for six months. It may be extended, by three months at most, on one of two grounds.",
			Ru: "Договор действует полгода. Продлить его можно, но не больше чем на три месяца и лишь по одному из двух оснований.",
		},
		Note: rule.Text{
			En: "Open: whether three months are the limit for all extensions or for each (reading extension-cap), and what a term that ends on a day off does (reading term-end-rollover).",
			Ru: "Открыто: три месяца — предел на все продления или на каждое (толкование extension-cap) и что будет, если срок истёк в выходной (толкование term-end-rollover).",
		},
	},
	{
		Ref: "p16(1)", Kind: KindRule,
		Summary: rule.Text{
			En: "The criminal case that concerns the recipient is still going on.",
			Ru: "Уголовное дело, которое касается получателя, ещё не закончено.",
		},
		Note: rule.Text{
			En: "The Russian words do not say whether the recipient is the injured party or the accused; the English ones make the recipient the accused (reading criminal-case-object).",
			Ru: "Из русских слов не видно, потерпевший это или обвиняемый; английские делают получателя обвиняемым (толкование criminal-case-object).",
		},
	},
	{
		Ref: "p16(2)", Kind: KindRule,
		Summary: rule.Text{
			En: "The recipient is being treated in hospital.",
			Ru: "Получатель лечится в больнице.",
		},
		Note: rule.Text{
			En: "Conflicts with p6(5) and p42, by whose words such treatment ends the services (reading inpatient-treatment).",
			Ru: "Противоречит p6(5) и p42, по букве которых такое лечение прекращает услуги (толкование inpatient-treatment).",
		},
	},
	{
		Ref: "p17", Kind: KindRule,
		Summary: rule.Text{
			En: "Minor children who are with the applicant are admitted too, if the applicant is their legal representative.",
			Ru: "Несовершеннолетних детей, которые пришли вместе с заявителем, принимают тоже, если он их законный представитель.",
		},
		Note: rule.Text{
			En: "The English text speaks of a treatment; the moment of applying is meant. No application and no permit of the child's own is named: children come in together with the person who applied. The text does not ask whether the children are victims (reading children-identification).",
			Ru: "В английском тексте речь о «лечении»; имеется в виду момент обращения. Отдельное заявление и разрешение на ребёнка не названы: детей принимают вместе с обратившимся лицом. Жертвы ли сами дети, текст не спрашивает (толкование children-identification).",
		},
	},
	{
		Ref: "p18", Kind: KindRule,
		Summary: rule.Text{
			En: "A child who comes with a parent or other legal representative counts as a separate recipient.",
			Ru: "Ребёнок, пришедший с родителем или другим законным представителем, считается отдельным получателем.",
		},
		Note: rule.Text{
			En: "It counts the child; how the child comes in is the matter of p17. Whether such a child counts for the columns of annex 5 is open (reading children-in-band).",
			Ru: "Здесь ребёнка учитывают; как его принимают, сказано в p17. Входит ли такой ребёнок в графы приложения 5, открыто (толкование children-in-band).",
		},
	},
	{
		Ref: "p19", Kind: KindDuty,
		Summary: rule.Text{
			En: "If a child has no legal representative, the organisation tells the guardianship authority and hands the child over to the adaptation centre for minors.",
			Ru: "Если у ребёнка нет законного представителя, организация извещает опеку, а самого ребёнка отдаёт в центр адаптации несовершеннолетних.",
		},
		Bearer: rule.Text{En: "the organisation", Ru: "организация"},
		Note: rule.Text{
			En: "The English text turns the notice into taking the guardianship authorities away. Open: whether the child must have no representative at all (reading representative-absent).",
			Ru: "В английском тексте опеку не извещают, а «забирают». Открыто: должно ли представителя не быть вовсе (толкование representative-absent).",
		},
	},
	{
		Ref: "p20", Kind: KindDuty,
		Summary: rule.Text{
			En: "Everybody who comes in is registered, on a card and, in organisations of temporary stay and residence, also on the social services portal.",
			Ru: "Каждого поступившего регистрируют: на карточке, а в организациях временного пребывания и проживания ещё и на портале социальных услуг.",
		},
		History: []Change{{"49", Reworded}},
		Bearer:  rule.Text{En: "the organisation's specialists", Ru: "специалисты организации"},
	},
	{
		Ref: "p20.1", Kind: KindDuty,
		Summary: rule.Text{
			En: "Whoever enters has to be registered.",
			Ru: "Поступившего нужно зарегистрировать.",
		},
		Bearer: rule.Text{En: "the organisation", Ru: "организация"},
	},
	{
		Ref: "p20.2", Kind: KindDuty,
		Summary: rule.Text{
			En: "The specialists fill in the card of annex 4 for the recipient.",
			Ru: "Специалисты заводят на получателя карточку по приложению 4.",
		},
		Bearer: rule.Text{En: "the organisation's specialists", Ru: "специалисты организации"},
	},
	{
		Ref: "p20.3", Kind: KindDuty,
		Summary: rule.Text{
			En: "Within one business day after the card is complete, its data are entered on the social services portal.",
			Ru: "За один рабочий день после заполнения карточки её данные вносят на портал социальных услуг.",
		},
		History: []Change{{"49", Inserted}},
		Bearer:  rule.Text{En: "the organisation's specialist", Ru: "специалист организации"},
		Note: rule.Text{
			En: "Names only organisations of temporary stay and residence.",
			Ru: "Названы только организации временного пребывания и проживания.",
		},
	},
	{
		Ref: "p21", Kind: KindDuty,
		Summary: rule.Text{
			En: "When a recipient declines to file an application with the internal affairs bodies, the organisation itself tells them within three business days that somebody came to it over trafficking, with personal data kept confidential.",
			Ru: "Если получатель отказался подавать заявление в органы внутренних дел, организация сама за три рабочих дня сообщает им, что к ней обратились из-за торговли людьми, но хранит личные данные в тайне.",
		},
		Bearer: rule.Text{En: "the organisation", Ru: "организация"},
		Note: rule.Text{
			En: "From which day the period runs is not said (reading police-information-start). Order 325 left the paragraph as it was. A social worker reports offences by or against minors besides, law:a16(3)(4-1). The English text speaks of a fact of treatment; the fact that somebody applied is meant.",
			Ru: "С какого дня идёт срок, не сказано (толкование police-information-start). Приказ 325 пункта не затронул. О правонарушениях несовершеннолетних и в отношении них социальный работник сообщает отдельно, law:a16(3)(4-1). В английском тексте речь о «лечении»; имеется в виду факт обращения.",
		},
	},

	// Chapter 4: paragraphs 22 to 26.

	{
		Ref: "chapter:4", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "The house itself: safe and accessible premises, equipment, a book for complaints.",
			Ru: "Каким должен быть дом: безопасные и доступные помещения, оснащение, книга жалоб.",
		},
		History: []Change{{"49", Reworded}},
	},
	{
		Ref: "p22", Kind: KindRequirement,
		Summary: rule.Text{
			En: "All rooms, lived in or worked in, meet the sanitary and epidemiological norms and the safety rules for buildings, fire safety included (technical regulation approved by Government decree 1202 of 17 November 2010).",
			Ru: "Все помещения, жилые и рабочие, отвечают санитарно-эпидемиологическим нормам и правилам безопасности зданий, включая пожарную (технический регламент, постановление Правительства № 1202 от 17 ноября 2010 года).",
		},
	},
	{
		Ref: "p23", Kind: KindRequirement,
		Summary: rule.Text{
			En: "The founder sees to the technical equipment.",
			Ru: "О техническом оснащении заботится учредитель.",
		},
	},
	{
		Ref: "p24", Kind: KindRequirement,
		Summary: rule.Text{
			En: "The building has fittings that make it comfortable and let everybody get in and move about, inside and outside, as the building code asks.",
			Ru: "В здании есть приспособления, с которыми удобно жить и можно свободно войти и передвигаться внутри и вокруг, как требуют строительные нормы.",
		},
	},
	{
		Ref: "p25", Kind: KindRequirement,
		Summary: rule.Text{
			En: "A book for complaints and suggestions is kept by the head and shown at once to any recipient or visitor who asks.",
			Ru: "Книга жалоб и предложений лежит у руководителя; получателю или посетителю её показывают сразу, как только он попросит.",
		},
	},
	{
		Ref: "p26", Kind: KindDuty,
		Summary: rule.Text{
			En: "The head goes through the complaints book every month.",
			Ru: "Руководитель каждый месяц читает книгу жалоб и разбирает записи.",
		},
		Bearer: rule.Text{En: "the head of the organisation", Ru: "руководитель организации"},
	},

	// Chapter 5: paragraphs 27 to 38.

	{
		Ref: "chapter:5", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "Finding out what each person needs, the plan made from it, monitoring, staff and life in the house.",
			Ru: "Как выясняют нужды человека и составляют план, мониторинг, персонал и быт в доме.",
		},
		History: []Change{{"49", Reworded}},
		Note: rule.Text{
			En: "The heading announces how the contract is drawn up, but the chapter says nothing of that: the contract stands in chapter 3, and here it is the individual plan that is worked out.",
			Ru: "Заголовок обещает разработку договора, но о ней в главе ничего нет: договору посвящена глава 3, а здесь разрабатывают индивидуальный план.",
		},
	},
	{
		Ref: "p27", Kind: KindRule,
		Summary: rule.Text{
			En: "Who finds out what a recipient needs, with how many staff, and when.",
			Ru: "Кто выясняет нужды получателя, сколько для этого персонала и когда.",
		},
	},
	{
		Ref: "p27.1", Kind: KindCompetence,
		Summary: rule.Text{
			En: "Kinds and amounts of services are settled by the social work specialist, the psychologist and other specialists of the organisation.",
			Ru: "Виды и объёмы услуг определяют специалист по социальной работе, психолог и иные специалисты организации.",
		},
	},
	{
		Ref: "p27.2", Kind: KindRule,
		Summary: rule.Text{
			En: "Posts are set by need and by what the budget allows, but never below the minimum of annex 5.",
			Ru: "Штат зависит от нужд и бюджета, но не бывает меньше минимума из приложения 5.",
		},
	},
	{
		Ref: "p27.3", Kind: KindDuty,
		Summary: rule.Text{
			En: "First three calendar days of observation after the contract is concluded; only then are the needs assessed.",
			Ru: "Сначала три календарных дня наблюдения после заключения договора и только потом оценка нужд.",
		},
		Bearer: rule.Text{En: "the organisation's specialists", Ru: "специалисты организации"},
		Note: rule.Text{
			En: "Sets the earliest day, no latest one. Whether three days that end on a day off run on is not said (reading observation-rollover).",
			Ru: "Задан самый ранний день, крайний не назван. Продлеваются ли три дня, если последний выходной, не сказано (толкование observation-rollover).",
		},
	},
	{
		Ref: "p28", Kind: KindRequirement,
		Summary: rule.Text{
			En: "The assessment takes account of what the identification showed and of what the recipient thinks.",
			Ru: "При оценке смотрят, что показала идентификация и что думает сам получатель.",
		},
	},
	{
		Ref: "p29", Kind: KindDuty,
		Summary: rule.Text{
			En: "Within three business days of the assessment each recipient gets an individual plan on the form of annex 6 for the time of the contract; a further plan follows within one business day of the end of the last. The head approves it.",
			Ru: "За три рабочих дня после оценки для каждого получателя составляют индивидуальный план по приложению 6 на срок договора; следующий — за один рабочий день с окончания прежнего. Утверждает руководитель.",
		},
		Bearer: rule.Text{En: "the organisation's specialists; the head of the organisation for the approval", Ru: "специалисты организации; утверждает её руководитель"},
		Note: rule.Text{
			En: "Unclear whether the three days are for the draft or for the approval (reading plan-by).",
			Ru: "Неясно, отведены ли три дня на разработку или на утверждение (толкование plan-by).",
		},
	},
	{
		Ref: "p30", Kind: KindCompetence,
		Summary: rule.Text{
			En: "The social work specialist, or somebody the management names, watches how the plan is carried out.",
			Ru: "За исполнением плана следит специалист по социальной работе или тот, кому это поручило руководство.",
		},
	},
	{
		Ref: "p31", Kind: KindDuty,
		Summary: rule.Text{
			En: "What was done, and the result of each quarter's monitoring, goes into the journal of annex 7, one journal for each recipient.",
			Ru: "Что сделано и что показал мониторинг за квартал, записывают в журнал по приложению 7, на каждого получателя свой.",
		},
		Bearer: rule.Text{En: "the organisation's specialists", Ru: "специалисты организации"},
		Note: rule.Text{
			En: "Here the specialists enter the measures carried out and the findings of the monitoring, which is quarterly; in p35 it is the results of measures that are entered every quarter. The text does not say whether quarters are those of the calendar (reading quarter). A bracket that is opened is never closed.",
			Ru: "Здесь записывают проведённые мероприятия и итоги мониторинга, который ежеквартален; в p35 каждый квартал записывают результаты мероприятий. Календарные ли это кварталы, не сказано (толкование quarter). Открытая скобка так и не закрыта.",
		},
	},
	{
		Ref: "p32", Kind: KindDuty,
		Summary: rule.Text{
			En: "The plan is adjusted when the recipient's state changes, or when something makes a measure possible sooner or later than planned.",
			Ru: "План меняют, когда изменилось состояние получателя или когда мероприятие можно провести раньше либо позже намеченного.",
		},
		Bearer: rule.Text{En: "the organisation's specialists", Ru: "специалисты организации"},
		Note: rule.Text{
			En: "Does not say who adjusts it; the specialists who make the plan are taken to.",
			Ru: "Кто вносит изменения, не сказано; считается, что специалисты, которые составляют план.",
		},
	},
	{
		Ref: "p33", Kind: KindDuty,
		Summary: rule.Text{
			En: "After a contract ends, the specialists' work is judged by how many recipients found their way back into society.",
			Ru: "После окончания договора работу специалистов оценивают по тому, сколько получателей вернулось в общество.",
		},
		Bearer: rule.Text{En: "the head of the organisation or the authorised body", Ru: "руководитель организации или уполномоченный орган"},
	},
	{
		Ref: "p34", Kind: KindRule,
		Summary: rule.Text{
			En: "Where specialists that annex 5 asks for are lacking, others may be engaged under a contract.",
			Ru: "Если не хватает специалистов, которых требует приложение 5, можно привлечь других по договору.",
		},
		Note: rule.Text{
			En: "Speaks of specialists; whether every post of annex 5 is one is open (reading contracted-posts).",
			Ru: "Речь о специалистах; относится ли это ко всем должностям приложения 5, открыто (толкование contracted-posts).",
		},
	},
	{
		Ref: "p35", Kind: KindDuty,
		Summary: rule.Text{
			En: "Each specialist takes part in the services as the job description and the plan say, and the results go into the journal every quarter.",
			Ru: "Каждый специалист участвует в услугах по должностной инструкции и плану, а результаты раз в квартал заносят в журнал.",
		},
		Bearer: rule.Text{En: "each specialist of the organisation", Ru: "каждый специалист организации"},
		Note: rule.Text{
			En: "The results of measures go into the same journal as in p31, where the findings of the monitoring are entered. Who enters them is not said; each specialist is taken to.",
			Ru: "Результаты мероприятий записывают в тот же журнал, куда по p31 вносят итоги мониторинга. Кто их записывает, не сказано; считается, что каждый специалист.",
		},
	},
	{
		Ref: "p36", Kind: KindRequirement,
		Summary: rule.Text{
			En: "The administration regularly checks that all specialists do their duties well.",
			Ru: "Администрация регулярно проверяет, хорошо ли работают все специалисты.",
		},
	},
	{
		Ref: "p37", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Rooms are shared out with regard to health, sex, psychological compatibility and kinship.",
			Ru: "При расселении по комнатам учитывают здоровье, пол, психологическую совместимость и родство.",
		},
	},
	{
		Ref: "p38", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Internal rules, approved by the head, govern how people live and stay there.",
			Ru: "Как жить и находиться в организации, определяют правила внутреннего распорядка, которые утвердил руководитель.",
		},
	},

	// Chapter 6: paragraph 39. Paragraph 40, with its services, stands apart.

	{
		Ref: "chapter:6", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "Which services there are: a basic set before the contract, eight types of service under it.",
			Ru: "Какие услуги положены: до договора основной набор, по договору восемь видов.",
		},
		History: []Change{{"49", Reworded}},
		Note: rule.Text{
			En: "In the English text the footnote on this heading speaks of chapter 1; it is about chapter 6.",
			Ru: "В английском тексте сноска к этому заголовку говорит о главе 1; речь о главе 6.",
		},
	},
	{
		Ref: "p39", Kind: KindRule,
		Summary: rule.Text{
			En: "Until the contract is concluded, a recognised victim gets a basic set of general services.",
			Ru: "Пока договора нет, признанная жертва получает основной набор общих услуг.",
		},
		Note: rule.Text{
			En: "The Law uses the same words for information, advice and mediation, law:a5(4); here they stand for board, lodging and first aid. The paragraph asks for the recognition alone and excepts neither a sick person, p6, nor a child without a representative, p19; the question of admission names these services only where nothing but the permit is missing.",
			Ru: "Теми же словами Закон называет информацию, консультации и посредничество, law:a5(4); здесь это кров, еда и первая помощь. Пункт требует только признания и не исключает ни больного, p6, ни ребёнка без представителя, p19; вопрос о приёме называет эти услуги, лишь когда не хватает одного разрешения.",
		},
	},
	{
		Ref: "p39(1)", Kind: KindService,
		Summary: rule.Text{
			En: "A place to stay for the time being, and food.",
			Ru: "Временный кров и еда.",
		},
	},
	{
		Ref: "p39(2)", Kind: KindService,
		Summary: rule.Text{
			En: "A first medical check, and medical help short of a doctor's.",
			Ru: "Первый медосмотр и доврачебная помощь.",
		},
	},
	{
		Ref: "p39(3)", Kind: KindService,
		Summary: rule.Text{
			En: "The means to look after oneself: laundry, dishes, cleaning, a shower or bath, toilets.",
			Ru: "Всё, чтобы обслужить себя: стирка, посуда, уборка, душ или ванна, туалет.",
		},
	},
	{
		Ref: "p39(4)", Kind: KindService,
		Summary: rule.Text{
			En: "A bed with linen, clothes and what one needs most.",
			Ru: "Кровать с бельём, одежда и самое необходимое.",
		},
	},
}

// provisionsExit holds chapter 7, which stands behind the services of paragraph 40.
var provisionsExit = []Provision{
	// Chapter 7: paragraphs 41 to 45.

	{
		Ref: "chapter:7", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "The ways out: services that are finished or broken off, expulsion, return, and what is handed over on leaving.",
			Ru: "Как всё заканчивается: завершение и прекращение услуг, отчисление, возвращение и что выдают при уходе.",
		},
		History: []Change{{"49", Reworded}},
		Note: rule.Text{
			En: "Suspension (p43.2) stands in this chapter too, though the heading leaves it out. In the English text the footnote on this heading speaks of chapter 1; it is about chapter 7.",
			Ru: "Приостановление (p43.2) тоже стоит в этой главе, хотя в заголовке его нет. В английском тексте сноска к этому заголовку говорит о главе 1; речь о главе 7.",
		},
	},
	{
		Ref: "p41", Kind: KindRule,
		Summary: rule.Text{
			En: "Four grounds on which services are finished in the ordinary way.",
			Ru: "Четыре основания, по которым услуги завершают в обычном порядке.",
		},
	},
	{
		Ref: "p41(1)", Kind: KindRule,
		Summary: rule.Text{
			En: "The recipient asks for it in writing; any form will do.",
			Ru: "Получатель сам пишет об этом, форма любая.",
		},
	},
	{
		Ref: "p41(2)", Kind: KindRule,
		Summary: rule.Text{
			En: "The contract is rescinded or has run out.",
			Ru: "Договор расторгнут или истёк.",
		},
		Note: rule.Text{
			En: "An expulsion rescinds the contract as well, p43; it is not counted here a second time.",
			Ru: "Отчисление тоже расторгает договор, p43; второй раз здесь его не считают.",
		},
	},
	{
		Ref: "p41(3)", Kind: KindRule,
		Summary: rule.Text{
			En: "What the contract provides for was done before its time.",
			Ru: "Всё, о чём договорились, сделано раньше срока.",
		},
	},
	{
		Ref: "p41(4)", Kind: KindRule,
		Summary: rule.Text{
			En: "The measures of the plan were carried out earlier than foreseen.",
			Ru: "Мероприятия плана выполнены раньше, чем предполагали.",
		},
	},
	{
		Ref: "p42", Kind: KindRule,
		Summary: rule.Text{
			En: "A medical contraindication of paragraph 6 that comes to light breaks the services off, and the recipient is passed on.",
			Ru: "Если обнаружено медицинское противопоказание из пункта 6, услуги прерывают, а получателя передают дальше.",
		},
	},
	{
		Ref: "p42.1", Kind: KindRule,
		Summary: rule.Text{
			En: "Services stop when a condition listed in paragraph 6 is found.",
			Ru: "Услуги прекращают, когда нашли состояние из пункта 6.",
		},
		Note: rule.Text{
			En: "By its words inpatient treatment, p6(5), and any intoxication, p6(3), would end the services, against p16(2), p43(1) and p43.2 (readings inpatient-treatment, intoxication-during-stay).",
			Ru: "По букве стационарное лечение, p6(5), и любое опьянение, p6(3), прекращали бы услуги вопреки p16(2), p43(1) и p43.2 (толкования inpatient-treatment, intoxication-during-stay).",
		},
	},
	{
		Ref: "p42.2", Kind: KindDuty,
		Summary: rule.Text{
			En: "The recipient is then referred or transferred, as legislation provides, to a fitting medical or social organisation.",
			Ru: "Тогда получателя, как велит законодательство, направляют или переводят в подходящую медицинскую или социальную организацию.",
		},
		Bearer: rule.Text{En: "the organisation", Ru: "организация"},
	},
	{
		Ref: "p43", Kind: KindRule,
		Summary: rule.Text{
			En: "Three grounds on which a recipient is expelled and the contract rescinded; and when services pause.",
			Ru: "Три основания отчислить получателя и расторгнуть договор, а также когда услуги приостанавливают.",
		},
	},
	{
		Ref: "p43(1)", Kind: KindRule,
		Summary: rule.Text{
			En: "Breaking the internal rules more than three times, for instance by bringing in and using drugs or drink, by damage to property or by unlawful acts.",
			Ru: "Больше трёх нарушений распорядка. Сюда относятся пронос и употребление наркотиков или спиртного, порча имущества, противоправные поступки.",
		},
		Note: rule.Text{
			En: "Over what time the breaches are counted is not said (reading violations-window).",
			Ru: "За какое время считать нарушения, не сказано (толкование violations-window).",
		},
	},
	{
		Ref: "p43(2)", Kind: KindRule,
		Summary: rule.Text{
			En: "Leaving without permission and staying away without a word; and the way back for those who left.",
			Ru: "Самовольный уход и отсутствие без предупреждения, а также путь назад для ушедших.",
		},
	},
	{
		Ref: "p43(2).1", Kind: KindRule,
		Summary: rule.Text{
			En: "The recipient left without permission, has been away for more than three times 24 hours and did not tell the administration.",
			Ru: "Получатель ушёл без разрешения, его нет больше трёх суток, и он не предупредил администрацию.",
		},
		Note: rule.Text{
			En: "The Russian word is a span of 24 hours, so 72 hours count; the English text has three days (reading absence-count).",
			Ru: "Сутки — это 24 часа, значит, считают 72 часа; в английском тексте три дня (толкование absence-count).",
		},
	},
	{
		Ref: "p43(2).2", Kind: KindDuty,
		Summary: rule.Text{
			En: "Whoever left comes back by the ordinary way of chapter 3. Whoever could not send word for a valid reason, such as detention, hospital or a crime suffered, is taken back at once.",
			Ru: "Ушедший возвращается общим путём, по главе 3. Кто не смог сообщить об этом по уважительной причине — задержание, больница, преступление против него, — того берут назад сразу.",
		},
		Bearer: rule.Text{En: "the organisation", Ru: "организация"},
		Note: rule.Text{
			En: "Speaks of anybody who left, though it matters only to those expelled for it. The list of reasons is open. The English text turns reinstatement into recovery and a crime that was committed against the recipient into its implementation.",
			Ru: "Сказано о каждом ушедшем, хотя важно только для отчисленных. Перечень причин открыт. В английском тексте вместо восстановления «выздоровление», а вместо совершённого преступления его «реализация».",
		},
	},
	{
		Ref: "p43(3)", Kind: KindRule,
		Summary: rule.Text{
			En: "Groundless insults and accusations, not keeping to the contract.",
			Ru: "Необоснованные оскорбления и обвинения, невыполнение договора.",
		},
		Note: rule.Text{
			En: "The text joins insults and accusations by and; whether each is enough alone is open (readings insults-and-accusations, insults-or-breach). The English text says charges, but accusations are meant.",
			Ru: "Оскорбления и обвинения соединены союзом «и»; достаточно ли одного, открыто (толкования insults-and-accusations, insults-or-breach). Слово «charges» в английском тексте означает обвинения.",
		},
	},
	{
		Ref: "p43.2", Kind: KindRule,
		Summary: rule.Text{
			En: "While the recipient is in a health facility, the services are suspended.",
			Ru: "Пока получатель в учреждении здравоохранения, услуги приостановлены.",
		},
		Note: rule.Text{
			En: "Does not say whether the term of the contract stops meanwhile (reading suspension-and-term) or whether the general services of p39 pause too (reading suspension-before-contract).",
			Ru: "Не сказано, стоит ли тем временем срок договора (толкование suspension-and-term) и прерываются ли общие услуги из p39 (толкование suspension-before-contract).",
		},
	},
	{
		Ref: "p44", Kind: KindDuty,
		Summary: rule.Text{
			En: "Whatever ends the stay, be it completion, discontinuation, expulsion, referral or transfer, the head issues an order on it.",
			Ru: "Любой уход, будь то завершение, прекращение, отчисление, направление или перевод, руководитель оформляет приказом.",
		},
		Bearer: rule.Text{En: "the head of the organisation", Ru: "руководитель организации"},
	},
	{
		Ref: "p45", Kind: KindDuty,
		Summary: rule.Text{
			En: "On leaving, whatever the ground, recipients are given their own and their issued clothes and shoes for the season, and the valuables and papers that were kept for them.",
			Ru: "При уходе по любому основанию получателю отдают его собственную и закреплённую за ним одежду и обувь по сезону, ценности и документы с хранения.",
		},
		Bearer: rule.Text{En: "the organisation", Ru: "организация"},
	},
}
