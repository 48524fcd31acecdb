package standard

import (
	"fmt"

	"github.com/pana-kz/pana/standard/rule"
)

// The bounds of counts: recipients, violations and hours; months of extension;
// days of suspension.
const (
	maxCount         = 1_000_000
	maxMonths        = 36
	maxSuspendedDays = 3650
)

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
		rule.Text{En: "there is no written direction", Ru: "письменного направления нет"}),

	// Paragraphs 10 to 13-1: identification.
	truth("sheet_recognised", "p12",
		rule.Text{En: "by the evaluation sheet the person is a victim", Ru: "по листу оценки лицо является жертвой"},
		rule.Text{En: "by the evaluation sheet the person is no victim", Ru: "по листу оценки лицо жертвой не является"}),
	truth("detected_by_internal_affairs", "p11",
		rule.Text{En: "internal affairs detected the offence", Ru: "правонарушение выявили органы внутренних дел"},
		rule.Text{En: "internal affairs did not detect the offence", Ru: "органы внутренних дел правонарушение не выявляли"}),
	truth("pre_trial_investigation_started", "p13-1",
		rule.Text{En: "a pre-trial investigation into trafficking, other exploitation or kidnapping has begun", Ru: "начато досудебное расследование торговли людьми, иной эксплуатации или похищения"},
		rule.Text{En: "no such pre-trial investigation has begun", Ru: "такое досудебное расследование не начато"}),
	truth("recognised_injured_party", "p13-1",
		rule.Text{En: "the person was recognised as the injured party in it", Ru: "лицо признано в нём потерпевшим"},
		rule.Text{En: "the person was not recognised as the injured party", Ru: "лицо потерпевшим не признано"}),
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
		rule.Text{En: "no such children are with the person", Ru: "таких детей с лицом нет"}),
	truth("children_identified", "p17",
		rule.Text{En: "the children were identified as victims", Ru: "дети идентифицированы как жертвы"},
		rule.Text{En: "the children were not identified as victims", Ru: "дети не идентифицированы как жертвы"}),
	truth("permit_issued", "p15",
		rule.Text{En: "the authorised body has issued the permit", Ru: "уполномоченный орган выдал разрешение"},
		rule.Text{En: "the authorised body has not issued the permit yet", Ru: "уполномоченный орган ещё не выдал разрешение"}),

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
		rule.Text{En: "the recipient asked for it in writing", Ru: "получатель услуг письменно заявил об этом"},
		rule.Text{En: "the recipient did not ask for it in writing", Ru: "письменного заявления получателя услуг нет"}),
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
	count("absence_days", "p43(2)", maxCount, rule.Text{En: "the whole days of absence after the day of leaving", Ru: "число полных дней отсутствия после дня ухода"}),
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

	// Paragraphs 44 and 45: leaving for another organisation.
	truth("referred_or_transferred_elsewhere", "p44",
		rule.Text{En: "the recipient is referred or transferred to another organisation", Ru: "получатель услуг направляется или переводится в другую организацию"},
		rule.Text{En: "the recipient is not referred or transferred to another organisation", Ru: "получатель услуг в другую организацию не направляется и не переводится"}),
}
