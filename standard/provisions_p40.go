package standard

import "github.com/pana-kz/pana/standard/rule"

// provisionsP40 holds paragraph 40: its eight types of service, each with its
// services (s) and the requirements on their quality (q), in the order of the
// text. The text numbers the types; services and requirements are counted.
var provisionsP40 = []Provision{
	{
		Ref: "p40", Kind: KindRule,
		Summary: rule.Text{
			En: "Whoever has concluded a resocialisation contract gets eight types of special social services, as the individual plan sets out: 51 services in all, with 44 requirements on quality.",
			Ru: "После заключения договора о ресоциализации человеку положены восемь видов специальных социальных услуг, как намечено в его плане: всего 51 услуга и 44 требования к качеству.",
		},
		History: []Change{{"49", Reworded}, {"383", Reworded}},
		Note: rule.Text{
			En: "The footnote does not say which units the two orders changed. A unit below has a history only where its own words show that they are newer than 2016.",
			Ru: "Сноска не говорит, что именно изменили два приказа. История у единиц ниже стоит только там, где сами слова показывают, что они появились после 2016 года.",
		},
	},

	{
		Ref: "p40(1)", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "Social and domestic services: nine services, eight requirements on their quality.",
			Ru: "Социально-бытовые услуги: девять услуг, восемь требований к их качеству.",
		},
		Note: rule.Text{
			En: "The English text calls them only \"social services\".",
			Ru: "В английском тексте они названы просто «социальными услугами».",
		},
	},
	{
		Ref: "p40(1).s1", Kind: KindService,
		Summary: rule.Text{
			En: "Taking people in, giving them a place to stay, or both.",
			Ru: "Человека принимают в организацию, дают ему место или делают и то и другое.",
		},
	},
	{
		Ref: "p40(1).s2", Kind: KindService,
		Summary: rule.Text{
			En: "A bed to sleep in, with linen, clothing and the first necessities.",
			Ru: "Спальное место, к нему постельное бельё, одежда и самое необходимое.",
		},
	},
	{
		Ref: "p40(1).s3", Kind: KindService,
		Summary: rule.Text{
			En: "Rooms with furniture, special equipment or both, for rehabilitation, treatment, education, culture, work therapy, self-care and learning to run a household.",
			Ru: "Помещения с мебелью, особым оборудованием или тем и другим: для реабилитации, лечения, учёбы, культуры, трудотерапии, ухода за собой и освоения быта.",
		},
		Note: rule.Text{
			En: "The English text speaks of \"medical and labor activities\"; work that serves as treatment is meant.",
			Ru: "Английский текст говорит о «медицинской и трудовой деятельности»; имеется в виду труд как лечение.",
		},
	},
	{
		Ref: "p40(1).s4", Kind: KindService,
		Summary: rule.Text{
			En: "What people need to look after themselves: laundry, drying, ironing, washing up, cleaning, showers or baths, and toilets.",
			Ru: "Всё, чтобы обслуживать себя и соблюдать чистоту: стирка, сушка и глажение, мытьё посуды, уборка, душ или ванна, санузел.",
		},
	},
	{
		Ref: "p40(1).s5", Kind: KindService,
		Summary: rule.Text{
			En: "Help with the journey back to the former home: tickets, and food for the way. A social worker who goes along has the travel expenses paid.",
			Ru: "Помощь с возвращением туда, где человек жил раньше: билеты и еда в дорогу. Социальному работнику, если он провожает, оплачивают командировку.",
		},
	},
	{
		Ref: "p40(1).s6", Kind: KindService,
		Summary: rule.Text{
			En: "Food by the norms in kind that the authorised body for social protection has approved, under article 69(2) of the Budget Code, for the institutions it lists, residential and day ones.",
			Ru: "Питание по натуральным нормам. Их для перечисленных учреждений, стационарных и дневных, утвердил уполномоченный орган соцзащиты на основе статьи 69 (пункт 2) Бюджетного кодекса.",
		},
		Note: rule.Text{
			En: "The English text says \"subsistence food standards\"; norms in kind are meant. The institutions listed include rehabilitation centres but no shelters (p4(3)).",
			Ru: "В английском тексте «нормы прожиточного минимума», а речь о натуральных нормах. Среди названных учреждений есть реабилитационные центры, но нет приютов (p4(3)).",
		},
	},
	{
		Ref: "p40(1).s7", Kind: KindService,
		Summary: rule.Text{
			En: "Rides to treatment, rehabilitation and training, and to cultural and leisure events.",
			Ru: "Человека возят на лечение, реабилитацию, учёбу, на события культуры и досуга.",
		},
	},
	{
		Ref: "p40(1).s8", Kind: KindService,
		Summary: rule.Text{
			En: "Help with letters, to write or to read them, where it is needed.",
			Ru: "Кому нужно, тому помогают написать или прочесть письмо.",
		},
	},
	{
		Ref: "p40(1).s9", Kind: KindService,
		Summary: rule.Text{
			En: "Those who find it hard to move about, and foreigners, are accompanied to where they have to go, if they need it.",
			Ru: "Тех, кому трудно передвигаться, и иностранцев при надобности провожают туда, куда им нужно попасть.",
		},
		Note: rule.Text{
			En: "The English text turns this into an \"escort authority\"; the organisation itself accompanies them.",
			Ru: "В английском тексте получился некий «орган сопровождения»; на деле провожает сама организация.",
		},
	},
	{
		Ref: "p40(1).q1", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Living rooms are comfortable and meet sanitary norms and p22. Who lives where depends on health, age, state of body and mind, inclinations, psychological compatibility, personal development, socialisation and kinship.",
			Ru: "Жильё удобно, отвечает санитарным нормам и пункту 22. При расселении смотрят на здоровье, возраст, физическое и психическое состояние, склонности, психологическую совместимость, развитие личности, социализацию и родство.",
		},
		Note: rule.Text{
			En: "p37 has its own list for sharing rooms. It names sex, which is missing here.",
			Ru: "В p37 свой перечень для расселения по комнатам. В нём есть пол, которого здесь нет.",
		},
	},
	{
		Ref: "p40(1).q2", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Rooms for work, culture and household services have the size, place and layout that these activities and the people who take part in them need.",
			Ru: "Площадь, место и планировка помещений для труда, культуры и быта таковы, что там можно вести все эти занятия с теми, кто в них участвует.",
		},
	},
	{
		Ref: "p40(1).q3", Kind: KindRequirement,
		Summary: rule.Text{
			En: "The specialists have in their offices the furniture and equipment that they need.",
			Ru: "У специалистов в кабинетах есть мебель и оборудование, какие нужны.",
		},
	},
	{
		Ref: "p40(1).q4", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Every specialised room has its record sheet (\"passport\"), whose form is free.",
			Ru: "У всякого специализированного кабинета есть паспорт; форма его свободная.",
		},
	},
	{
		Ref: "p40(1).q5", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Furniture, equipment, linen and other soft goods that people use conform to the standards in force in Kazakhstan.",
			Ru: "Мебель, оборудование и мягкий инвентарь для получателей услуг отвечают действующим в стране документам по стандартизации.",
		},
		Note: rule.Text{
			En: "The English text says \"upholstered equipment\"; bed linen, clothing and the like are meant.",
			Ru: "В английском тексте «обитое оборудование»; имеются в виду постельные принадлежности, одежда и подобное.",
		},
	},
	{
		Ref: "p40(1).q6", Kind: KindRequirement,
		Summary: rule.Text{
			En: "The clothes, footwear, underwear and other things handed out are comfortable, suit the wearer's sex, height and size, and satisfy sanitary norms.",
			Ru: "Вещи, которые выдают человеку (одежда, обувь, бельё и прочее), удобны, подходят ему по полу, росту и размеру и отвечают санитарным нормам.",
		},
	},
	{
		Ref: "p40(1).q7", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Meals are made of good food, balanced, rich enough in calories, prepared by sanitary rules and suited to the health of those who eat them.",
			Ru: "Продукты хорошие, еда сбалансирована и достаточно калорийна, готовится по санитарным правилам и подходит по здоровью тем, кто её ест.",
		},
		Note: rule.Text{
			En: "\"Benign products\" in the English text means food of good quality.",
			Ru: "«Benign products» в английском тексте означает продукты хорошего качества.",
		},
	},
	{
		Ref: "p40(1).q8", Kind: KindRequirement,
		Summary: rule.Text{
			En: "When people are driven to treatment or training, the rules for running vehicles and for road safety are kept.",
			Ru: "Когда людей везут на лечение или учёбу, соблюдают правила эксплуатации машин и безопасности на дороге.",
		},
		Note: rule.Text{
			En: "The service itself (p40(1).s7) also covers rides to rehabilitation and to cultural and leisure events, which are not named here.",
			Ru: "Сама услуга (p40(1).s7) включает и поездки на реабилитацию, отдых и культурные события; здесь они не названы.",
		},
	},

	{
		Ref: "p40(2)", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "Social and medical services: seven services, eight requirements on their quality.",
			Ru: "Социально-медицинские услуги: семь услуг, восемь требований к их качеству.",
		},
	},
	{
		Ref: "p40(2).s1", Kind: KindService,
		Summary: rule.Text{
			En: "A first medical check and a first sanitary treatment.",
			Ru: "Первый осмотр медиком и первая санитарная обработка.",
		},
	},
	{
		Ref: "p40(2).s2", Kind: KindService,
		Summary: rule.Text{
			En: "First medical care short of a doctor's. Those who need treatment are helped to get into a health facility and are accompanied there.",
			Ru: "Доврачебная помощь. Тем, кому нужно лечение, помогают с госпитализацией и с сопровождением в медицинскую организацию.",
		},
	},
	{
		Ref: "p40(2).s3", Kind: KindService,
		Summary: rule.Text{
			En: "Help with the papers for referral to an examination: forensic medical, medico-social, drug-related or psychiatric.",
			Ru: "Помощь с бумагами для направления на экспертизу: судебно-медицинскую, медико-социальную, наркологическую, психиатрическую.",
		},
	},
	{
		Ref: "p40(2).s4", Kind: KindService,
		Summary: rule.Text{
			En: "Help so that the person gets the medical care that the state guarantees free of charge.",
			Ru: "Помощь в том, чтобы человек бесплатно лечился в объёме, который гарантирует государство.",
		},
	},
	{
		Ref: "p40(2).s5", Kind: KindService,
		Summary: rule.Text{
			En: "Help in getting the medicines and medical supplies that doctors find necessary.",
			Ru: "Помощь в получении лекарств и медицинских изделий, если о них есть заключение врачей.",
		},
	},
	{
		Ref: "p40(2).s6", Kind: KindService,
		Summary: rule.Text{
			En: "Help in getting advice from medical specialists, those of health facilities among them.",
			Ru: "Помощь в том, чтобы человека проконсультировал специалист нужного профиля, в том числе из медицинской организации.",
		},
	},
	{
		Ref: "p40(2).s7", Kind: KindService,
		Summary: rule.Text{
			En: "Treatment procedures that the attending doctor has ordered, done by the standards of health care.",
			Ru: "Лечебные процедуры: назначает их лечащий врач, делают их по стандартам здравоохранения.",
		},
	},
	{
		Ref: "p40(2).q1", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Help with the guaranteed free care stays within what the acts on health care provide.",
			Ru: "Помогая с гарантированным бесплатным лечением, организация держится рамок актов о здравоохранении.",
		},
	},
	{
		Ref: "p40(2).q2", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Treatment procedures are done with the greatest care and do nobody harm.",
			Ru: "Процедуры делают предельно осторожно и аккуратно, не вредя человеку.",
		},
	},
	{
		Ref: "p40(2).q3", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Care short of a doctor's follows the Rules of the Minister of Healthcare of 30 November 2020, No. KR DSM-223/2020 (registered as No. 21721).",
			Ru: "Доврачебную помощь оказывают по Правилам министра здравоохранения от 30.11.2020 № КР ДСМ-223/2020 (в реестре № 21721).",
		},
		History: []Change{{"49", Reworded}},
		Note: rule.Text{
			En: "Rules of 2020 cannot have stood here in 2016; the reference is taken to be order 49's. The English text misprints the number as \"PK HCM-223/2020\".",
			Ru: "Правила 2020 года не могли стоять здесь в 2016 году; ссылку на них внёс, насколько можно судить, приказ 49. В английском тексте номер искажён: «PK HCM-223/2020».",
		},
	},
	{
		Ref: "p40(2).q4", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Getting somebody into hospital, or helping with it, is done fast and in time.",
			Ru: "С госпитализацией и с помощью в ней не медлят и не опаздывают.",
		},
	},
	{
		Ref: "p40(2).q5", Kind: KindRequirement,
		Summary: rule.Text{
			En: "A healthy way of life is promoted. Each person is told what alcohol, drugs and smoking do and gets advice, fitted to the case, on how to avoid such habits or give them up.",
			Ru: "Ведётся работа за здоровый образ жизни. Каждому объясняют вред алкоголя, наркотиков и курения и советуют, смотря по обстоятельствам, как не начать или бросить.",
		},
		Note: rule.Text{
			En: "In substance this is a further service; the list above does not have it.",
			Ru: "По существу это ещё одна услуга; в перечне выше её нет.",
		},
	},
	{
		Ref: "p40(2).q6", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Help with the papers for the four examinations comes in time and is complete.",
			Ru: "Помощь с бумагами для четырёх экспертиз приходит вовремя и ничего не упускает.",
		},
	},
	{
		Ref: "p40(2).q7", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Through help with medicines and supplies, illness and injury are prevented and treated in time.",
			Ru: "Благодаря помощи с лекарствами и изделиями болезни и травмы вовремя предупреждают и лечат.",
		},
	},
	{
		Ref: "p40(2).q8", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Through the advice of specialists of health facilities, illness is found and treated in time.",
			Ru: "Благодаря советам специалистов из медицинских организаций болезни вовремя находят и лечат.",
		},
	},

	{
		Ref: "p40(3)", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "Social and psychological services: nine services, nine requirements on their quality.",
			Ru: "Социально-психологические услуги: девять услуг, девять требований к их качеству.",
		},
	},
	{
		Ref: "p40(3).s1", Kind: KindService,
		Summary: rule.Text{
			En: "Psychological assessment: diagnosis and a study of the personality.",
			Ru: "Изучение личности методами психологии: диагностика, обследование.",
		},
	},
	{
		Ref: "p40(3).s2", Kind: KindService,
		Summary: rule.Text{
			En: "Social and psychological patronage: the person is kept under regular observation.",
			Ru: "Социально-психологический патронаж: за человеком регулярно наблюдают.",
		},
	},
	{
		Ref: "p40(3).s3", Kind: KindService,
		Summary: rule.Text{
			En: "Psychological prevention: work with people before troubles arise.",
			Ru: "Психопрофилактика: работа, которая предупреждает душевные трудности.",
		},
	},
	{
		Ref: "p40(3).s4", Kind: KindService,
		Summary: rule.Text{
			En: "Advice in psychological matters.",
			Ru: "Консультации по вопросам психологии.",
		},
	},
	{
		Ref: "p40(3).s5", Kind: KindService,
		Summary: rule.Text{
			En: "Psychological help at once in a crisis.",
			Ru: "Срочная психологическая поддержка в кризисе.",
		},
	},
	{
		Ref: "p40(3).s6", Kind: KindService,
		Summary: rule.Text{
			En: "Psychological support: talking and being with people, listening, cheering them up, moving them to be active.",
			Ru: "Душевная поддержка: с человеком разговаривают, его выслушивают, ободряют и побуждают быть активнее.",
		},
	},
	{
		Ref: "p40(3).s7", Kind: KindService,
		Summary: rule.Text{
			En: "Training sessions of a psychological kind.",
			Ru: "Тренинги психологической направленности.",
		},
	},
	{
		Ref: "p40(3).s8", Kind: KindService,
		Summary: rule.Text{
			En: "Psychological correction: work on disturbed behaviour and feelings.",
			Ru: "Психологическая коррекция: работа с нарушениями в поведении и чувствах.",
		},
	},
	{
		Ref: "p40(3).s9", Kind: KindService,
		Summary: rule.Text{
			En: "Meetings of groups whose members support one another, and of clubs where people can talk.",
			Ru: "Занятия групп, где люди поддерживают друг друга, и клубов, где они общаются.",
		},
	},
	{
		Ref: "p40(3).q1", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Advice is skilled. It helps people to get on with others and to prevent or settle conflicts; by talking their problems over it brings out their own strength to solve them.",
			Ru: "Консультирует умелый специалист. Он помогает наладить отношения, предупредить или уладить конфликт, а обсуждая трудности человека, находит в нём самом силы их решить.",
		},
	},
	{
		Ref: "p40(3).q2", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Diagnosis uses a set of methods made by the organisation's psychologist. It looks at states and traits that disturb behaviour and relations, and yields a basis for a forecast and for advice on correction.",
			Ru: "Диагностика идёт по набору методик, который составил психолог организации. Она изучает состояния и черты, из-за которых страдают поведение и отношения, и даёт основу для прогноза и советов по коррекции.",
		},
	},
	{
		Ref: "p40(3).q3", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Correction overcomes or eases disturbances of behaviour and feeling, until they match the norms of the person's age and what society expects.",
			Ru: "Коррекция снимает или смягчает нарушения в поведении и эмоциях, чтобы они отвечали норме возраста и ожиданиям общества.",
		},
	},
	{
		Ref: "p40(3).q4", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Training sessions are judged by their effect: whether they relieve trauma and tension, teach those who leave an antisocial life conduct that society values, and make people fit for change.",
			Ru: "Тренинги оценивают по результату: ушли ли последствия травмы и напряжение, привиты ли ценные для общества нормы тем, кто уходит от асоциальной жизни, готов ли человек к переменам.",
		},
	},
	{
		Ref: "p40(3).q5", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Patronage notices in time distress, inner or outer conflict and whatever else may make matters worse, and brings the help that is needed at that moment.",
			Ru: "Патронаж вовремя замечает душевный дискомфорт, разлад с собой или с другими и всё, что может ухудшить положение, и приносит помощь, нужную сейчас.",
		},
	},
	{
		Ref: "p40(3).q6", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Groups and clubs help people out of distress, keep and strengthen mental health, and teach them to bear stress, to settle conflicts and to get on with others.",
			Ru: "Группы и клубы помогают одолеть дискомфорт, сохранить и укрепить душевное здоровье, легче переносить стресс, разрешать конфликты и ладить с людьми.",
		},
		Note: rule.Text{
			En: "\"In ways of discomfort\" in the English text means: out of discomfort.",
			Ru: "В английском тексте «на путях дискомфорта»; в оригинале речь о выходе из него.",
		},
	},
	{
		Ref: "p40(3).q7", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Emergency help is advice at once. It rouses the person's own resources against the crisis, widens the choice of acceptable ways out and builds confidence.",
			Ru: "Экстренная помощь означает консультацию без промедления. Она собирает силы человека против кризиса, показывает больше приемлемых выходов и укрепляет веру в себя.",
		},
	},
	{
		Ref: "p40(3).q8", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Prevention wakes a wish to know psychology and to use it for oneself. At each stage of rehabilitation it lets the personality develop fully and averts disturbances in time.",
			Ru: "Психопрофилактика пробуждает желание узнавать психологию и применять её к себе. На всех этапах реабилитации она даёт личности развиваться и вовремя предупреждает сбои.",
		},
	},
	{
		Ref: "p40(3).q9", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Talk and encouragement strengthen mental health, so that people bear stress better and are less easily hurt.",
			Ru: "Разговоры и ободрение укрепляют душевное здоровье, и человек устойчивее к стрессу и лучше защищён.",
		},
	},

	{
		Ref: "p40(4)", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "Social and pedagogical services: six services, five requirements on their quality.",
			Ru: "Социально-педагогические услуги: шесть услуг, пять требований к их качеству.",
		},
	},
	{
		Ref: "p40(4).s1", Kind: KindService,
		Summary: rule.Text{
			En: "Help so that minor children are seen by the psychological, medical and pedagogical consultation of the place.",
			Ru: "Помощь в том, чтобы несовершеннолетних детей осмотрела местная психолого-медико-педагогическая консультация.",
		},
		Note: rule.Text{
			En: "The consultation is a standing body of specialists that examines children, not a conversation.",
			Ru: "Консультация здесь не беседа, а постоянная служба, где специалисты обследуют детей.",
		},
	},
	{
		Ref: "p40(4).s2", Kind: KindService,
		Summary: rule.Text{
			En: "Working out social and pedagogical measures from what the consultation recommends.",
			Ru: "Для ребёнка составляют социально-педагогические меры с оглядкой на то, что советует консультация.",
		},
	},
	{
		Ref: "p40(4).s3", Kind: KindService,
		Summary: rule.Text{
			En: "Sessions that help people change their values, attitudes and habits.",
			Ru: "Занятия, на которых люди меняют свои ценности, установки и привычки.",
		},
	},
	{
		Ref: "p40(4).s4", Kind: KindService,
		Summary: rule.Text{
			En: "Help so that minor children are taught at home during a temporary stay round the clock or a long one.",
			Ru: "Помощь в том, чтобы несовершеннолетние дети учились на дому, пока они живут в организации временно (круглосуточно) или долго.",
		},
	},
	{
		Ref: "p40(4).s5", Kind: KindService,
		Summary: rule.Text{
			En: "Help so that children whose development is delayed or impaired get their guaranteed corrective support: in special rooms, in rehabilitation centres, in organisations or near the organisation.",
			Ru: "Помощь детям с задержкой или нарушением развития в получении гарантированной коррекционной поддержки: в особых кабинетах, реабилитационных центрах, организациях или рядом с самой организацией.",
		},
		Note: rule.Text{
			En: "The list of places is muddled: it names \"organisations\" and, as an alternative, the place where the organisation is.",
			Ru: "Перечень мест составлен неясно: в нём есть «организации», а рядом, через «или», место нахождения организации.",
		},
	},
	{
		Ref: "p40(4).s6", Kind: KindService,
		Summary: rule.Text{
			En: "Help in getting an education that matches what the person can do, bodily and mentally.",
			Ru: "Помощь с учёбой, которая человеку по силам и по способностям.",
		},
	},
	{
		Ref: "p40(4).q1", Kind: KindRequirement,
		Summary: rule.Text{
			En: "The diagnosis made by the consultation shows what upbringing and teaching the child should have during the stay.",
			Ru: "Диагностика в консультации показывает, куда направить воспитание и учёбу ребёнка в организации.",
		},
	},
	{
		Ref: "p40(4).q2", Kind: KindRequirement,
		Summary: rule.Text{
			En: "The sessions on values and habits keep violence from happening again.",
			Ru: "Занятия о ценностях и привычках не дают насилию повториться.",
		},
	},
	{
		Ref: "p40(4).q3", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Because the measures follow the consultation, work with the child rests on the advice of qualified specialists and on the child's own needs.",
			Ru: "Раз меры следуют советам консультации, работа с ребёнком опирается на мнение знающих специалистов и на его собственные нужды.",
		},
	},
	{
		Ref: "p40(4).q4", Kind: KindRequirement,
		Summary: rule.Text{
			En: "The general school of the place teaches the children, at home and with care for their safety.",
			Ru: "Детей учит общеобразовательная школа того места, где находится организация: на дому и с заботой об их безопасности.",
		},
		Note: rule.Text{
			En: "This falls on the school, not on the organisation that gives the services.",
			Ru: "Это дело школы, а не организации, которая оказывает услуги.",
		},
	},
	{
		Ref: "p40(4).q5", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Textbooks and things for lessons come from the school or other educational institution.",
			Ru: "Учебники и всё для уроков даёт детям школа или иная организация образования.",
		},
		Note: rule.Text{
			En: "This, too, falls on the educational institution, which the English text hides behind \"the organization of education\".",
			Ru: "Это тоже дело организации образования; английский текст скрывает её за словами «the organization of education».",
		},
	},

	{
		Ref: "p40(5)", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "Social and labour services: three services, five requirements on their quality.",
			Ru: "Социально-трудовые услуги: три услуги, пять требований к их качеству.",
		},
	},
	{
		Ref: "p40(5).s1", Kind: KindService,
		Summary: rule.Text{
			En: "Finding out what work a person can already do.",
			Ru: "У человека выясняют, что он уже умеет делать.",
		},
	},
	{
		Ref: "p40(5).s2", Kind: KindService,
		Summary: rule.Text{
			En: "Help with guidance and advice on what occupation to choose.",
			Ru: "Помощь с профессиональной ориентацией и советы о выборе профессии.",
		},
	},
	{
		Ref: "p40(5).s3", Kind: KindService,
		Summary: rule.Text{
			En: "Help in learning trades and skills within the person's reach, also through work therapy and socially useful work, in safety.",
			Ru: "Помощь в освоении доступного ремесла и навыков, в том числе через трудотерапию и общественно полезный труд, в безопасных условиях.",
		},
	},
	{
		Ref: "p40(5).q1", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Work skills are examined with an eye to the person's traits, limitations and state of body and mind.",
			Ru: "Навыки проверяют с оглядкой на особенности человека, его ограничения, физическое и психическое состояние.",
		},
	},
	{
		Ref: "p40(5).q2", Kind: KindRequirement,
		Summary: rule.Text{
			En: "To gain skills, people are given the kinds of work therapy that they need. These draw them actively into learning a trade and so restore their personal and social standing.",
			Ru: "Чтобы человек научился работать, ему назначают те виды трудотерапии, которые ему нужны. Так он активно учится ремеслу и возвращает себе личностный и социальный статус.",
		},
	},
	{
		Ref: "p40(5).q3", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Socially useful work is done on the organisation's grounds, daytime activity in its rooms. Both open various activities to people, as far as their health allows.",
			Ru: "Общественно полезный труд проходит на территории организации, дневные занятия в её кабинетах. Людей вовлекают в разные дела, насколько позволяет здоровье.",
		},
		Note: rule.Text{
			En: "The English text says \"full-time employment\"; daytime activity is meant. The Russian sentence is out of grammar.",
			Ru: "В английском тексте «полная занятость», а речь о занятиях днём. Русская фраза построена с ошибкой.",
		},
	},
	{
		Ref: "p40(5).q4", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Training for accessible work helps people back to their standing, in their own eyes and in society.",
			Ru: "Обучение доступной работе помогает человеку вернуть прежнее положение, личное и общественное.",
		},
		Note: rule.Text{
			En: "It repeats the end of p40(5).q2.",
			Ru: "Повторяет конец p40(5).q2.",
		},
	},
	{
		Ref: "p40(5).q5", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Whoever has no vocational education gets, along with guidance, activities that make the choice of an occupation easier.",
			Ru: "Тем, кто не учился профессии, вместе с ориентацией предлагают занятия, после которых легче сделать выбор.",
		},
	},

	{
		Ref: "p40(6)", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "Social and cultural services: four services, four requirements on their quality.",
			Ru: "Социально-культурные услуги: четыре услуги, четыре требования к их качеству.",
		},
	},
	{
		Ref: "p40(6).s1", Kind: KindService,
		Summary: rule.Text{
			En: "Celebrations, and events for people's free time.",
			Ru: "Праздники и занятия на досуге.",
		},
	},
	{
		Ref: "p40(6).s2", Kind: KindService,
		Summary: rule.Text{
			En: "Hobby groups.",
			Ru: "Кружки по интересам.",
		},
		Note: rule.Text{
			En: "The English text says \"circle work\".",
			Ru: "В английском тексте «circle work».",
		},
	},
	{
		Ref: "p40(6).s3", Kind: KindService,
		Summary: rule.Text{
			En: "People are drawn into culture and leisure, and care is taken of their safety.",
			Ru: "Людей привлекают к культуре и отдыху и следят, чтобы это было безопасно.",
		},
	},
	{
		Ref: "p40(6).s4", Kind: KindService,
		Summary: rule.Text{
			En: "Contact by telephone, Skype or the internet with relatives, friends and specialists, while specialists are present.",
			Ru: "Связь с родными, друзьями и специалистами: телефон, скайп, интернет. При этом присутствуют специалисты.",
		},
	},
	{
		Ref: "p40(6).q1", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Culture and leisure follow a plan that the head of the organisation has approved.",
			Ru: "Культура и досуг идут по плану, который утвердил руководитель.",
		},
	},
	{
		Ref: "p40(6).q2", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Hobby groups and leisure answer people's social, cultural and spiritual needs.",
			Ru: "Кружки и досуг отвечают социально-культурным и духовным запросам людей.",
		},
	},
	{
		Ref: "p40(6).q3", Kind: KindRequirement,
		Summary: rule.Text{
			En: "People take part in drafting concerts and scripts, which broadens their outlook and makes them more creative.",
			Ru: "Люди сами участвуют в составлении концертов и сценариев; так растут их кругозор и творчество.",
		},
	},
	{
		Ref: "p40(6).q4", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Contact in the presence of specialists makes it faster and easier to prevent new aggression and to protect property, civil and other rights.",
			Ru: "Связь в присутствии специалистов ускоряет дело и помогает не допустить новой агрессии и защитить имущественные, гражданские и прочие права получателя услуг.",
		},
	},

	{
		Ref: "p40(7)", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "Social and economic services: one service, one requirement on its quality.",
			Ru: "Социально-экономические услуги: одна услуга, одно требование к её качеству.",
		},
	},
	{
		Ref: "p40(7).s1", Kind: KindService,
		Summary: rule.Text{
			En: "Help in getting the reliefs, allowances, compensation, maintenance and other payments due, and better housing, under the laws on disability and survivors' allowances, the special allowance, targeted assistance and family allowances, and under other acts.",
			Ru: "Помощь с положенными льготами, пособиями, компенсациями, алиментами и другими выплатами и с улучшением жилья. Основание дают законы о пособиях по инвалидности и потере кормильца, о специальном пособии, об адресной помощи, о пособиях на детей и иные акты.",
		},
	},
	{
		Ref: "p40(7).q1", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Help with payments and housing is timely, complete, skilled and effective in the questions that matter to the person.",
			Ru: "С выплатами и жильём помогают вовремя, полно и умело, так, чтобы вопрос, важный для человека, и впрямь решался.",
		},
	},

	{
		Ref: "p40(8)", Kind: KindDeclaration,
		Summary: rule.Text{
			En: "Social and legal services: twelve services, four requirements on their quality.",
			Ru: "Социально-правовые услуги: двенадцать услуг, четыре требования к их качеству.",
		},
	},
	{
		Ref: "p40(8).s1", Kind: KindService,
		Summary: rule.Text{
			En: "Legal advice: on special social services, on civil and family law, property and rights in rem, restoring papers, returning home, maintenance, compensation for damage and social security.",
			Ru: "Советы юриста: о специальных социальных услугах, гражданских, семейных, имущественных и вещных правах, восстановлении документов, возвращении домой, алиментах, возмещении ущерба, социальном обеспечении.",
		},
		Note: rule.Text{
			En: "\"Property and property rights\" in the English text are property rights and rights in rem.",
			Ru: "В английском тексте имущественные и вещные права слились в «property and property rights».",
		},
	},
	{
		Ref: "p40(8).s2", Kind: KindService,
		Summary: rule.Text{
			En: "Help in working with law enforcement bodies and courts while trafficking is investigated, tried and the judgment carried out.",
			Ru: "Помощь во взаимодействии с правоохранительными органами и судом, пока торговлю людьми расследуют, судят и решение исполняют.",
		},
	},
	{
		Ref: "p40(8).s3", Kind: KindService,
		Summary: rule.Text{
			En: "Help in reaching the embassy or consulate of the state whose citizen the person is.",
			Ru: "Помощь в том, чтобы человек мог обратиться в посольство или консульство своей страны.",
		},
	},
	{
		Ref: "p40(8).s4", Kind: KindService,
		Summary: rule.Text{
			En: "Help in making out papers that matter in law.",
			Ru: "Помощь с юридически значимыми бумагами.",
		},
	},
	{
		Ref: "p40(8).s5", Kind: KindService,
		Summary: rule.Text{
			En: "The person is registered where they are staying and gets back the rights to housing.",
			Ru: "Человека регистрируют там, где он находится, и возвращают ему права на жильё.",
		},
		Note: rule.Text{
			En: "By the grammar of the Russian sentence the restoring of housing rights hangs on \"registration\"; it can only be meant as a second item.",
			Ru: "По грамматике фразы восстановление прав на жильё зависит от слова «регистрация»; по смыслу это отдельное действие.",
		},
	},
	{
		Ref: "p40(8).s6", Kind: KindService,
		Summary: rule.Text{
			En: "Help in writing and filing applications, petitions and appeals with embassies and with the bodies for foreign and internal affairs, justice, health, social protection and education.",
			Ru: "Человеку помогают написать и подать заявление, обращение или апелляцию: в посольство, в органы иностранных и внутренних дел, юстиции, здравоохранения, соцзащиты, образования.",
		},
	},
	{
		Ref: "p40(8).s7", Kind: KindService,
		Summary: rule.Text{
			En: "Help with complaints against organisations that provide special social services and by acting, or by not acting, violate or curtail a recipient's lawful rights.",
			Ru: "Помощь с жалобами на организации, предоставляющие специальные социальные услуги, которые действием или бездействием нарушают или ущемляют законные права получателя.",
		},
	},
	{
		Ref: "p40(8).s8", Kind: KindService,
		Summary: rule.Text{
			En: "Help in obtaining the reliefs, advantages and social payments that legislation gives.",
			Ru: "Помощь с льготами, преимуществами и социальными выплатами, которые даёт законодательство.",
		},
		Note: rule.Text{
			En: "It overlaps with p40(7).s1.",
			Ru: "Пересекается с p40(7).s1.",
		},
	},
	{
		Ref: "p40(8).s9", Kind: KindService,
		Summary: rule.Text{
			En: "Drawing up powers of attorney for those who act in the person's name.",
			Ru: "Составление доверенностей для тех, кто выступит от имени человека.",
		},
	},
	{
		Ref: "p40(8).s10", Kind: KindService,
		Summary: rule.Text{
			En: "Papers, forms and the case file are put into the person's mother tongue.",
			Ru: "Бумаги, бланки и дело переводят на язык, родной для человека.",
		},
	},
	{
		Ref: "p40(8).s11", Kind: KindService,
		Summary: rule.Text{
			En: "An interpreter for medical examinations, court hearings and dealings with state bodies, of the person's own sex where one can be found.",
			Ru: "Переводчик для медосмотров, суда и дел в государственных органах; если можно, того же пола, что и человек.",
		},
	},
	{
		Ref: "p40(8).s12", Kind: KindService,
		Summary: rule.Text{
			En: "Acting for the person before courts and investigating authorities.",
			Ru: "Интересы человека представляют перед следствием и судом.",
		},
	},
	{
		Ref: "p40(8).q1", Kind: KindRequirement,
		Summary: rule.Text{
			En: "From advice on the right to special social services and on standing up for oneself people learn in full what rights they have and how to guard against violations.",
			Ru: "Из советов о праве на специальные социальные услуги и о защите своих интересов человек полностью узнаёт, какие у него права и как уберечься от нарушений.",
		},
	},
	{
		Ref: "p40(8).q2", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Advice on civil, housing, family, labour, pension, criminal or other law tells people which acts and which rights bear on their question.",
			Ru: "Советы о праве (гражданском, жилищном, семейном, трудовом, пенсионном, уголовном, ином) объясняют, какие акты и права касаются вопроса.",
		},
	},
	{
		Ref: "p40(8).q3", Kind: KindRequirement,
		Summary: rule.Text{
			En: "Help in preparing and sending papers (applications, complaints, certificates) really gets rights and interests restored or protected.",
			Ru: "Помощь с составлением и отправкой бумаг (заявлений, жалоб, справок) на деле приводит к восстановлению или защите прав и интересов.",
		},
	},
	{
		Ref: "p40(8).q4", Kind: KindRequirement,
		Summary: rule.Text{
			En: "With an interpreter at examinations, in court and before state bodies, people take part in solving their problems and can better prevent new aggression.",
			Ru: "С переводчиком на медосмотре, в суде и в государственных органах человек участвует в решении своих проблем и лучше может предупредить новую агрессию.",
		},
	},
}
