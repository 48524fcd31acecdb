package standard

import (
	"fmt"
	"slices"

	"github.com/pana-kz/pana/standard/rule"
)

// The bounds of counts: recipients, violations and hours; months of extension;
// days of suspension.
const (
	maxCount         = 1_000_000
	maxMonths        = 36
	maxSuspendedDays = 3650
	maxPoints        = 5
	maxUnits         = 10_000 * rule.PlacesUnit
)

// sheetRows are the rows of annex 2 that can be ticked, block by block in the order
// of the form.
func sheetRows() []string {
	return slices.Concat(listAt("annex2/purpose"), listAt("annex2/actions"), listAt("annex2/means"), listAt("annex2/harm"))
}

// Facts gives facts of the dictionary by name, in the order given. It is for
// literal tables and panics on a name that is not there.
func Facts(names ...string) []rule.Fact {
	list := make([]rule.Fact, len(names))
	for i, name := range names {
		at, ok := factPlace[name]
		if !ok {
			panic(fmt.Sprintf("standard: no fact is named %q", name))
		}
		list[i] = facts[at]
	}
	return list
}

var factPlace = func() map[string]int {
	places := make(map[string]int, len(facts))
	for i, f := range facts {
		if _, twice := places[f.Name]; twice {
			panic(fmt.Sprintf("standard: two facts are named %q", f.Name))
		}
		places[f.Name] = i
	}
	return places
}()

// truth is a fact that holds or does not.
func truth(name string, cite Ref, yes, no rule.Text) rule.Fact {
	return rule.Fact{Name: name, Type: rule.TruthType, Cite: string(cite), Yes: yes, No: no}
}

// count is a whole number from 0 to a bound.
func count(name string, cite Ref, most int64, what rule.Text) rule.Fact {
	return rule.Fact{Name: name, Type: rule.CountType, Cite: string(cite), Max: most, Yes: what}
}

// day is a date.
func day(name string, cite Ref, what rule.Text) rule.Fact {
	return rule.Fact{Name: name, Type: rule.DateType, Cite: string(cite), Yes: what}
}

// staffUnits is a map from posts to units.
func staffUnits(name string, cite Ref, what rule.Text) rule.Fact {
	return rule.Fact{Name: name, Type: rule.MapType, Item: rule.AmountType, Max: maxUnits, Options: Posts(), Cite: string(cite), Yes: what}
}

// option is one of a closed list of names.
func option(name string, cite Ref, what rule.Text, options ...string) rule.Fact {
	return rule.Fact{Name: name, Type: rule.OptionType, Cite: string(cite), Yes: what, Options: options}
}

// judged marks a fact that a person has to judge.
func judged(f rule.Fact) rule.Fact {
	f.Judgement = true
	return f
}

// presumed gives a fact the value it has when it is absent.
func presumed(f rule.Fact, v rule.Value) rule.Fact {
	f.Presumed = v
	return f
}

// countedBy names the reading that says how a fact was counted.
func countedBy(reading string, f rule.Fact) rule.Fact {
	f.Reading = reading
	return f
}

// facts is the dictionary: a name means the same in every decision. It stands in
// the order of the text.
var facts = []rule.Fact{
	// Paragraph 2: kinds of stay.
	truth("round_the_clock", "p2",
		rule.Text{En: "the stay is round the clock", Ru: "пребывание круглосуточное"},
		rule.Text{En: "the stay is not round the clock", Ru: "пребывание не круглосуточное"}),
	count("minutes_per_day", "p2", 1440, rule.Text{En: "the minutes of stay a day", Ru: "число минут пребывания в день"}),
	truth("extended", "p2",
		rule.Text{En: "the contract was extended", Ru: "договор продлён"},
		rule.Text{En: "the contract was not extended", Ru: "договор не продлён"}),

	// Paragraph 5: who is covered.
	option("citizenship", "p5", rule.Text{En: "the person's citizenship", Ru: "гражданство лица"}, "citizen", "kandas", "foreigner", "stateless"),
	truth("permanent_resident", "p5",
		rule.Text{En: "the person lives in Kazakhstan permanently", Ru: "лицо постоянно проживает в Казахстане"},
		rule.Text{En: "the person does not live in Kazakhstan permanently", Ru: "лицо не проживает в Казахстане постоянно"}),
	truth("identified_victim", "p5",
		rule.Text{En: "the person was revealed and identified as a victim of trafficking", Ru: "лицо выявлено и идентифицировано как жертва торговли людьми"},
		rule.Text{En: "the person was not identified as a victim of trafficking", Ru: "лицо не идентифицировано как жертва торговли людьми"}),
	presumed(option("treaty", "p5", rule.Text{En: "what a ratified international treaty says about the person", Ru: "что говорит о лице ратифицированный международный договор"}, "none", "admits", "excludes"), rule.Option("none")),

	// Paragraph 6: medical contraindications.
	judged(truth("dangerous_mental_disorder", "p6(1)",
		rule.Text{En: "a mental disorder makes the person dangerous to themselves and to others", Ru: "психическое расстройство делает лицо опасным для себя и для окружающих"},
		rule.Text{En: "no mental disorder makes the person dangerous both to themselves and to others", Ru: "нет психического расстройства, опасного и для самого лица, и для окружающих"})),
	truth("active_tuberculosis", "p6(2)",
		rule.Text{En: "the person has active tuberculosis", Ru: "у лица активный туберкулёз"},
		rule.Text{En: "the person has no active tuberculosis", Ru: "активного туберкулёза у лица нет"}),
	judged(truth("infectious_disease", "p6(2)",
		rule.Text{En: "the person has an infectious disease", Ru: "у лица инфекционное заболевание"},
		rule.Text{En: "the person has no infectious disease", Ru: "инфекционного заболевания у лица нет"})),
	truth("quarantine_infection", "p6(2)",
		rule.Text{En: "the person has a quarantine infection", Ru: "у лица карантинная инфекция"},
		rule.Text{En: "the person has no quarantine infection", Ru: "карантинной инфекции у лица нет"}),
	truth("contagious_skin_or_hair_disease", "p6(2)",
		rule.Text{En: "the person has a contagious disease of the skin or hair", Ru: "у лица заразная болезнь кожи или волос"},
		rule.Text{En: "the person has no contagious disease of the skin or hair", Ru: "заразной болезни кожи или волос у лица нет"}),
	truth("alcohol_intoxication", "p6(3)",
		rule.Text{En: "the person is intoxicated by alcohol", Ru: "лицо в состоянии алкогольного опьянения"},
		rule.Text{En: "the person is not intoxicated by alcohol", Ru: "алкогольного опьянения у лица нет"}),
	truth("drug_intoxication", "p6(3)",
		rule.Text{En: "the person is intoxicated by drugs", Ru: "лицо в состоянии наркотического опьянения"},
		rule.Text{En: "the person is not intoxicated by drugs", Ru: "наркотического опьянения у лица нет"}),
	truth("terminal_illness_needing_palliative_care", "p6(4)",
		rule.Text{En: "a terminal illness calls for palliative help and nursing care", Ru: "конечная стадия болезни требует паллиативной помощи и сестринского ухода"},
		rule.Text{En: "no terminal illness calls for palliative help and nursing care", Ru: "нет конечной стадии болезни, требующей паллиативной помощи и сестринского ухода"}),
	judged(truth("inpatient_treatment_needed", "p6(5)",
		rule.Text{En: "another illness or injury needs inpatient treatment in a specialised medical organisation", Ru: "другая болезнь или травма требует стационарного лечения в специализированной медицинской организации"},
		rule.Text{En: "no other illness or injury needs inpatient treatment in a specialised medical organisation", Ru: "другой болезни или травмы, требующей стационарного лечения в специализированной медицинской организации, нет"})),

	// Paragraph 9: the ways in.
	truth("application_filed", "p9",
		rule.Text{En: "the person has applied to the organisation", Ru: "лицо подало заявление в организацию"},
		rule.Text{En: "the person has not applied to the organisation", Ru: "заявления в организацию нет"}),
	truth("direction_issued", "p9",
		rule.Text{En: "the authorised body or internal affairs gave a written direction", Ru: "есть письменное направление уполномоченного органа или органов внутренних дел"},
		rule.Text{En: "neither the authorised body nor internal affairs gave a written direction", Ru: "письменного направления уполномоченного органа или органов внутренних дел нет"}),

	// Paragraphs 10 to 13-1: identification.
	truth("sheet_recognised", "p12",
		rule.Text{En: "by the evaluation sheet the person is a victim", Ru: "по листу оценки лицо является жертвой"},
		rule.Text{En: "by the evaluation sheet the person is no victim", Ru: "по листу оценки лицо жертвой не является"}),
	truth("detected_by_internal_affairs", "p11",
		rule.Text{En: "internal affairs detected the offence", Ru: "правонарушение выявили органы внутренних дел"},
		rule.Text{En: "internal affairs did not detect the offence", Ru: "органы внутренних дел правонарушение не выявляли"}),
	truth("pre_trial_investigation_started", "p13-1",
		rule.Text{En: "a pre-trial investigation into trafficking, other exploitation or kidnapping has begun", Ru: "начато досудебное расследование торговли людьми, иной эксплуатации или похищения"},
		rule.Text{En: "no pre-trial investigation into trafficking, other exploitation or kidnapping has begun", Ru: "досудебное расследование торговли людьми, иной эксплуатации или похищения не начато"}),
	truth("recognised_injured_party", "p13-1",
		rule.Text{En: "the person was recognised as the injured party in the pre-trial investigation", Ru: "лицо признано потерпевшим в досудебном расследовании"},
		rule.Text{En: "the person was not recognised as the injured party in a pre-trial investigation", Ru: "лицо не признано потерпевшим в досудебном расследовании"}),
	truth("joint_partners_absent", "p11",
		rule.Text{En: "neither the authorised body nor an organisation is present at the place", Ru: "на месте нет ни уполномоченного органа, ни организации"},
		rule.Text{En: "the authorised body or an organisation is present at the place", Ru: "на месте есть уполномоченный орган или организация"}),

	// Paragraphs 12 and 13: the conversation.
	truth("in_person", "p12",
		rule.Text{En: "the conversation is held face to face", Ru: "беседа проводится при личном контакте"},
		rule.Text{En: "the conversation is not held face to face", Ru: "беседа проводится не при личном контакте"}),
	option("place", "p13(1)", rule.Text{En: "where the conversation is held", Ru: "место беседы"}, "organisation", "workplace", "other-premises"),
	judged(truth("room_safe", "p13(2)",
		rule.Text{En: "the room is safe", Ru: "помещение безопасное"}, rule.Text{En: "the room is not safe", Ru: "помещение не безопасное"})),
	judged(truth("room_isolated", "p13(2)",
		rule.Text{En: "the room is isolated", Ru: "помещение изолированное"}, rule.Text{En: "the room is not isolated", Ru: "помещение не изолированное"})),
	judged(truth("room_light", "p13(2)",
		rule.Text{En: "the room is light", Ru: "помещение светлое"}, rule.Text{En: "the room is not light", Ru: "помещение не светлое"})),
	judged(truth("room_warm", "p13(2)",
		rule.Text{En: "the room is warm", Ru: "помещение тёплое"}, rule.Text{En: "the room is not warm", Ru: "помещение не тёплое"})),
	judged(truth("specialist_undistracted", "p13(3)",
		rule.Text{En: "nothing distracts the specialist", Ru: "специалиста ничто не отвлекает"},
		rule.Text{En: "the specialist is distracted", Ru: "специалист отвлекается"})),

	// Paragraphs 15 to 19: admission.
	truth("minor", "p19",
		rule.Text{En: "the person is a minor", Ru: "лицо несовершеннолетнее"},
		rule.Text{En: "the person is of age", Ru: "лицо совершеннолетнее"}),
	truth("has_legal_representative", "p19",
		rule.Text{En: "the minor has a legal representative", Ru: "у несовершеннолетнего есть законный представитель"},
		rule.Text{En: "the minor has no legal representative", Ru: "у несовершеннолетнего нет законного представителя"}),
	truth("representative_present", "p19",
		rule.Text{En: "a legal representative of the minor is present", Ru: "законный представитель несовершеннолетнего присутствует"},
		rule.Text{En: "no legal representative of the minor is present", Ru: "законный представитель несовершеннолетнего не присутствует"}),
	truth("minor_children_present", "p17",
		rule.Text{En: "minor children are with the person, who is their legal representative", Ru: "с лицом находятся несовершеннолетние дети, чьим законным представителем оно является"},
		rule.Text{En: "no minor children whose legal representative the person is are with the person", Ru: "с лицом нет несовершеннолетних детей, чьим законным представителем оно является"}),
	truth("children_identified", "p17",
		rule.Text{En: "the children were identified as victims", Ru: "дети идентифицированы как жертвы"},
		rule.Text{En: "the children were not identified as victims", Ru: "дети не идентифицированы как жертвы"}),
	truth("permit_issued", "p15",
		rule.Text{En: "the authorised body has issued the permit", Ru: "уполномоченный орган выдал разрешение"},
		rule.Text{En: "the authorised body has not issued the permit yet", Ru: "уполномоченный орган ещё не выдал разрешение"}),

	// Annex 2: the evaluation sheet.
	{Name: "indicators", Type: rule.ListType, Item: rule.CountType, Options: sheetRows(), Cite: "annex2",
		Yes: rule.Text{En: "the ticked rows of the evaluation sheet", Ru: "отмеченные строки листа оценки"}},
	presumed(rule.Fact{Name: "points", Type: rule.MapType, Item: rule.CountType, Max: maxPoints, Options: sheetRows(), BadKey: rule.BadValue, Cite: "criteria:9",
		Yes: rule.Text{En: "the points of ticked rows, five where none are given", Ru: "баллы отмеченных строк; если не указаны — пять"}}, rule.Map()),

	// Paragraph 16: term and extension of the contract.
	day("concluded", "p15.2", rule.Text{En: "the day on which the contract was concluded", Ru: "день заключения договора"}),
	count("months", "p16", maxMonths, rule.Text{En: "the months by which the contract is to be extended", Ru: "число месяцев, на которые предлагается продлить договор"}),
	count("months_already_extended", "p16", maxMonths, rule.Text{En: "the months by which the contract was extended before", Ru: "число месяцев, на которые договор уже продлён"}),
	presumed(count("suspended_days", "p43.2", maxSuspendedDays, rule.Text{En: "the days for which services were suspended", Ru: "число дней, на которые услуги приостанавливались"}), rule.Count(0)),
	countedBy("criminal-case-object", truth("criminal_case_pending", "p16(1)",
		rule.Text{En: "the criminal case concerning the recipient is not finished", Ru: "производство по уголовному делу, касающемуся получателя услуг, не окончено"},
		rule.Text{En: "no criminal case concerning the recipient is pending", Ru: "неоконченного уголовного дела, касающегося получателя услуг, нет"})),
	truth("inpatient_treatment", "p16(2)",
		rule.Text{En: "the recipient is being treated in a hospital", Ru: "получатель услуг лечится в стационаре"},
		rule.Text{En: "the recipient is not being treated in a hospital", Ru: "получатель услуг не лечится в стационаре"}),

	// Paragraphs 39 and 40: services.
	truth("recognised_victim", "p39",
		rule.Text{En: "the person is recognised as a victim", Ru: "лицо признано жертвой"},
		rule.Text{En: "the person is not recognised as a victim", Ru: "лицо жертвой не признано"}),
	truth("contract_in_force", "p40",
		rule.Text{En: "a contract is in force", Ru: "договор действует"},
		rule.Text{En: "no contract is in force", Ru: "действующего договора нет"}),
	truth("plan_approved", "p40",
		rule.Text{En: "the individual plan is approved", Ru: "индивидуальный план утверждён"},
		rule.Text{En: "the individual plan is not approved", Ru: "индивидуальный план не утверждён"}),

	// Paragraph 41: completion.
	truth("written_request", "p41(1)",
		rule.Text{En: "the recipient asked in writing for the services to end", Ru: "получатель услуг подал письменное заявление о завершении услуг"},
		rule.Text{En: "the recipient did not ask in writing for the services to end", Ru: "письменного заявления получателя услуг о завершении услуг нет"}),
	truth("contract_terminated", "p41(2)",
		rule.Text{En: "the contract was terminated otherwise than by an expulsion", Ru: "договор расторгнут иначе, чем при отчислении"},
		rule.Text{En: "the contract was not terminated otherwise than by an expulsion", Ru: "договор не расторгнут иначе, чем при отчислении"}),
	truth("contract_expired", "p41(2)",
		rule.Text{En: "the term of the contract has ended", Ru: "срок действия договора окончился"},
		rule.Text{En: "the term of the contract has not ended", Ru: "срок действия договора не окончился"}),
	judged(truth("contract_fulfilled_early", "p41(3)",
		rule.Text{En: "the terms of the contract were fulfilled early", Ru: "условия договора выполнены досрочно"},
		rule.Text{En: "the terms of the contract were not fulfilled early", Ru: "условия договора досрочно не выполнены"})),
	judged(truth("plan_fulfilled_early", "p41(4)",
		rule.Text{En: "the measures of the individual plan were carried out early", Ru: "мероприятия индивидуального плана исполнены раньше срока"},
		rule.Text{En: "the measures of the individual plan were not carried out early", Ru: "мероприятия индивидуального плана раньше срока не исполнены"})),

	// Paragraph 43: expulsion, reinstatement, suspension.
	judged(countedBy("violations-window", count("violations", "p43(1)", maxCount,
		rule.Text{En: "the number of violations of the internal rules", Ru: "число нарушений правил внутреннего распорядка"}))),
	judged(truth("left_without_leave", "p43(2)",
		rule.Text{En: "the recipient left the premises without leave", Ru: "получатель услуг самовольно ушёл с территории организации"},
		rule.Text{En: "the recipient did not leave the premises without leave", Ru: "самовольного ухода с территории организации не было"})),
	count("absence_hours", "p43(2)", maxCount, rule.Text{En: "the hours of absence, a started hour counted whole", Ru: "число часов отсутствия, начатый час считается полным"}),
	count("absence_days", "p43(2)", maxCount, rule.Text{En: "the calendar days of absence after the day of leaving, the day of the decision included", Ru: "число календарных дней отсутствия после дня ухода, включая день решения"}),
	truth("informed_administration", "p43(2)",
		rule.Text{En: "the recipient informed the administration before three times 24 hours had passed", Ru: "получатель услуг известил администрацию до истечения трёх суток"},
		rule.Text{En: "the recipient did not inform the administration before three times 24 hours had passed", Ru: "получатель услуг не известил администрацию до истечения трёх суток"}),
	judged(truth("unjustified_insults", "p43(3)",
		rule.Text{En: "the recipient insulted others without justification", Ru: "получатель услуг необоснованно оскорблял других"},
		rule.Text{En: "there were no unjustified insults", Ru: "необоснованных оскорблений не было"})),
	judged(truth("unjustified_accusations", "p43(3)",
		rule.Text{En: "the recipient accused others without justification", Ru: "получатель услуг необоснованно обвинял других"},
		rule.Text{En: "there were no unjustified accusations", Ru: "необоснованных обвинений не было"})),
	judged(truth("contract_breached", "p43(3)",
		rule.Text{En: "the recipient did not perform the contract", Ru: "получатель услуг не выполнил условия договора"},
		rule.Text{En: "the recipient performed the contract", Ru: "условия договора получателем услуг выполнены"})),
	judged(truth("unable_to_inform_for_valid_reason", "p43(2).2",
		rule.Text{En: "for a valid reason the person was unable to inform the organisation", Ru: "по уважительной причине лицо не могло известить организацию"},
		rule.Text{En: "no valid reason kept the person from informing the organisation", Ru: "уважительной причины, мешавшей известить организацию, не было"})),
	truth("expelled_for_absence", "p43(2).2",
		rule.Text{En: "the person was expelled for absence without leave", Ru: "лицо отчислено за самовольное отсутствие"},
		rule.Text{En: "the person was not expelled for absence without leave", Ru: "лицо не отчислялось за самовольное отсутствие"}),
	truth("in_health_facility", "p43.2",
		rule.Text{En: "the recipient is in a health facility", Ru: "получатель услуг находится в учреждении здравоохранения"},
		rule.Text{En: "the recipient is not in a health facility", Ru: "получатель услуг не находится в учреждении здравоохранения"}),

	// Annex 5: staff.
	count("recipients", "p18", maxCount, rule.Text{En: "the recipients present, children included", Ru: "число присутствующих получателей услуг, включая детей"}),
	count("children", "annex5(8)", maxCount, rule.Text{En: "the children among the recipients", Ru: "число детей среди получателей услуг"}),
	count("training_groups", "annex5(10)", maxCount, rule.Text{En: "the training groups", Ru: "число групп обучения"}),
	staffUnits("staff", "annex5", rule.Text{En: "the staff units by post", Ru: "штатные единицы по должностям"}),
	presumed(staffUnits("contracted", "p34", rule.Text{En: "the units by post brought in under a contract", Ru: "единицы по должностям, привлечённые по договору"}), rule.Map()),

	// Paragraphs 44 and 45: leaving for another organisation.
	truth("referred_or_transferred_elsewhere", "p44",
		rule.Text{En: "the recipient is referred or transferred to another organisation", Ru: "получатель услуг направляется или переводится в другую организацию"},
		rule.Text{En: "the recipient is not referred or transferred to another organisation", Ru: "получатель услуг в другую организацию не направляется и не переводится"}),

	// Law, article 6: difficult life situations.
	truth("orphanhood", "law:a6(1)(1)",
		rule.Text{En: "the child is an orphan", Ru: "ребёнок — сирота"},
		rule.Text{En: "the child is no orphan", Ru: "ребёнок не сирота"}),
	truth("no_parental_care", "law:a6(1)(2)",
		rule.Text{En: "the child has no parental care", Ru: "ребёнок без попечения родителей"},
		rule.Text{En: "the child has parental care", Ru: "ребёнок не остался без попечения родителей"}),
	truth("neglect_or_deviant_behaviour", "law:a6(1)(3)",
		rule.Text{En: "the minor is neglected or behaves deviantly", Ru: "несовершеннолетний безнадзорен или его поведение девиантно"},
		rule.Text{En: "the minor is not neglected and does not behave deviantly", Ru: "несовершеннолетний не безнадзорен, и его поведение не девиантно"}),
	truth("special_education_organisation", "law:a6(1)(3-1)",
		rule.Text{En: "the minor is in a special educational organisation or one with a particular regime", Ru: "несовершеннолетний находится в специальной организации образования или в организации с особым режимом"},
		rule.Text{En: "the minor is neither in a special educational organisation nor in one with a particular regime", Ru: "несовершеннолетний не находится ни в специальной организации образования, ни в организации с особым режимом"}),
	truth("early_development_limits", "law:a6(1)(4)",
		rule.Text{En: "the early development of the child is limited", Ru: "возможности раннего развития ребёнка ограничены"},
		rule.Text{En: "the early development of the child is not limited", Ru: "возможности раннего развития ребёнка не ограничены"}),
	truth("lasting_impairment", "law:a6(1)(5)",
		rule.Text{En: "the person has a lasting physical or mental impairment", Ru: "у лица стойкие физические или психические нарушения"},
		rule.Text{En: "the person has no lasting physical or mental impairment", Ru: "стойких физических или психических нарушений у лица нет"}),
	truth("significant_disease_limits", "law:a6(1)(6)",
		rule.Text{En: "a socially significant disease limits the person's life", Ru: "социально значимое заболевание ограничивает жизнедеятельность лица"},
		rule.Text{En: "no socially significant disease limits the person's life", Ru: "социально значимое заболевание жизнедеятельность лица не ограничивает"}),
	truth("cannot_self_serve", "law:a6(1)(7)",
		rule.Text{En: "the person cannot look after herself", Ru: "лицо не способно к самообслуживанию"},
		rule.Text{En: "the person can look after herself", Ru: "лицо способно к самообслуживанию"}),
	truth("ill_treatment", "law:a6(1)(8)",
		rule.Text{En: "the person was ill-treated", Ru: "с лицом жестоко обращались"},
		rule.Text{En: "the person was not ill-treated", Ru: "жестокого обращения с лицом не было"}),
	truth("homeless", "law:a6(1)(9)",
		rule.Text{En: "the person is homeless", Ru: "лицо бездомное"},
		rule.Text{En: "the person is not homeless", Ru: "лицо не бездомное"}),
	truth("released_from_detention", "law:a6(1)(10)",
		rule.Text{En: "the person was released from detention", Ru: "лицо освобождено из мест лишения свободы"},
		rule.Text{En: "the person was not released from detention", Ru: "лицо не освобождалось из мест лишения свободы"}),
	truth("on_probation", "law:a6(1)(11)",
		rule.Text{En: "the person is registered with the probation service", Ru: "лицо состоит на учёте службы пробации"},
		rule.Text{En: "the person is not registered with the probation service", Ru: "на учёте службы пробации лицо не состоит"}),
	truth("trafficking", "law:a6(2)",
		rule.Text{En: "the situation comes from trafficking", Ru: "ситуация связана с торговлей людьми"},
		rule.Text{En: "the situation does not come from trafficking", Ru: "ситуация не связана с торговлей людьми"}),

	// Law, articles 13 and 15: application and refusal.
	option("applicant", "law:a13", rule.Text{En: "who applies", Ru: "кто обращается"},
		"self", "adult-family-member", "guardian", "akim", "representative", "provider", "domestic-violence-organisation"),
	truth("reason_stated", "law:a13(2)",
		rule.Text{En: "the application says why the person does not apply herself", Ru: "в заявлении указано, почему лицо не обращается само"},
		rule.Text{En: "the application does not say why the person does not apply herself", Ru: "в заявлении не указано, почему лицо не обращается само"}),
	option("volume", "law:a13(1)", rule.Text{En: "which services are applied for", Ru: "какие услуги запрашиваются"}, "guaranteed", "additional", "paid"),
	truth("within_article_6", "law:a15(4)(1)",
		rule.Text{En: "the situation is one of those of article 6", Ru: "ситуация относится к предусмотренным статьёй 6"},
		rule.Text{En: "the situation is none of those of article 6", Ru: "ситуация не относится к предусмотренным статьёй 6"}),
	judged(truth("information_reliable", "law:a15(4)(2)",
		rule.Text{En: "the details and documents submitted are reliable", Ru: "представленные сведения и документы достоверны"},
		rule.Text{En: "the details and documents submitted are not reliable", Ru: "представленные сведения и документы недостоверны"})),

	// Law, articles 11-3 and 11-6: the national preventive mechanism.
	truth("unexpunged_conviction", "law:a11-3(1)(1)",
		rule.Text{En: "the person has an unexpunged conviction", Ru: "у лица непогашенная или неснятая судимость"},
		rule.Text{En: "the person has no unexpunged conviction", Ru: "непогашенной или неснятой судимости нет"}),
	truth("suspected_or_accused", "law:a11-3(1)(2)",
		rule.Text{En: "the person is suspected or accused of a crime", Ru: "лицо подозревается или обвиняется в преступлении"},
		rule.Text{En: "the person is neither suspected nor accused of a crime", Ru: "лицо не подозревается и не обвиняется в преступлении"}),
	truth("legally_incapable", "law:a11-3(1)(3)",
		rule.Text{En: "a court has limited or taken the person's legal capacity", Ru: "суд ограничил дееспособность лица или признал его недееспособным"},
		rule.Text{En: "no court has limited or taken the person's legal capacity", Ru: "суд не ограничивал дееспособность лица и не признавал его недееспособным"}),
	truth("barred_office", "law:a11-3(1)(4)",
		rule.Text{En: "the person is a judge, an advocate, a civil servant, a soldier, or serves in law enforcement or a special body", Ru: "лицо — судья, адвокат, государственный служащий, военнослужащий, сотрудник правоохранительного или специального органа"},
		rule.Text{En: "the person is no judge, advocate, civil servant or soldier and serves neither in law enforcement nor in a special body", Ru: "лицо — не судья, не адвокат, не государственный служащий, не военнослужащий и не сотрудник правоохранительного или специального органа"}),
	truth("registered_with_psychiatrist_or_narcologist", "law:a11-3(1)(5)",
		rule.Text{En: "the person is registered with a psychiatrist or narcologist", Ru: "лицо состоит на учёте у психиатра или нарколога"},
		rule.Text{En: "the person is not registered with a psychiatrist or narcologist", Ru: "на учёте у психиатра или нарколога лицо не состоит"}),
	truth("released_on_non_rehabilitating_grounds", "law:a11-3(2)",
		rule.Text{En: "the person was released from liability for an intentional crime on non-rehabilitating grounds", Ru: "лицо освобождено от ответственности за умышленное преступление по нереабилитирующим основаниям"},
		rule.Text{En: "the person was not released from liability for an intentional crime on non-rehabilitating grounds", Ru: "лицо не освобождалось от ответственности за умышленное преступление по нереабилитирующим основаниям"}),
	judged(truth("dismissed_for_cause", "law:a11-3(2)",
		rule.Text{En: "the person was dismissed from public service or a court for negative reasons", Ru: "лицо уволено с государственной службы или из суда по отрицательным мотивам"},
		rule.Text{En: "the person was not dismissed from public service or a court for negative reasons", Ru: "лицо не увольнялось с государственной службы или из суда по отрицательным мотивам"})),
	truth("struck_off_as_advocate", "law:a11-3(2)",
		rule.Text{En: "the person was struck off as an advocate", Ru: "лицо исключено из коллегии адвокатов"},
		rule.Text{En: "the person was not struck off as an advocate", Ru: "из коллегии адвокатов лицо не исключалось"}),
	truth("advocate_licence_withdrawn", "law:a11-3(2)",
		rule.Text{En: "the person's licence as an advocate was withdrawn", Ru: "лицо лишено адвокатской лицензии"},
		rule.Text{En: "no licence as an advocate was withdrawn from the person", Ru: "адвокатской лицензии лицо не лишалось"}),
	judged(truth("violated_law", "law:a11-6(1)",
		rule.Text{En: "the participant violated the law", Ru: "участник нарушил закон"},
		rule.Text{En: "the participant did not violate the law", Ru: "участник закон не нарушал"})),
	truth("resigned_in_writing", "law:a11-6(2)",
		rule.Text{En: "the participant resigned in writing", Ru: "участник письменно сложил полномочия"},
		rule.Text{En: "the participant did not resign in writing", Ru: "письменно участник полномочий не слагал"}),
	truth("dead_or_declared_dead", "law:a11-6(3)",
		rule.Text{En: "the participant died or was declared dead", Ru: "участник умер или объявлен умершим"},
		rule.Text{En: "the participant neither died nor was declared dead", Ru: "участник не умер и не объявлен умершим"}),
	truth("left_for_permanent_residence", "law:a11-6(4)",
		rule.Text{En: "the participant left Kazakhstan for good", Ru: "участник выехал из Казахстана на постоянное жительство"},
		rule.Text{En: "the participant did not leave Kazakhstan for good", Ru: "участник не выезжал из Казахстана на постоянное жительство"}),
	truth("lost_citizenship", "law:a11-6(5)",
		rule.Text{En: "the participant lost the citizenship of Kazakhstan", Ru: "участник утратил гражданство Казахстана"},
		rule.Text{En: "the participant did not lose the citizenship of Kazakhstan", Ru: "гражданства Казахстана участник не утрачивал"}),
	truth("convicted", "law:a11-6(6)",
		rule.Text{En: "a conviction of the participant has entered into force", Ru: "обвинительный приговор в отношении участника вступил в силу"},
		rule.Text{En: "no conviction of the participant has entered into force", Ru: "обвинительный приговор в отношении участника в силу не вступил"}),
	judged(truth("other_statutory_case", "law:a11-6(7)",
		rule.Text{En: "another case that laws name has occurred", Ru: "наступил иной случай, предусмотренный законами"},
		rule.Text{En: "no other case that laws name has occurred", Ru: "иной предусмотренный законами случай не наступил"})),
}
