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
	// Paragraph 6: medical contraindications.
	judged(truth("dangerous_mental_disorder", "p6(1)",
		rule.Text{En: "a mental disorder makes the person dangerous to herself and to others", Ru: "психическое расстройство делает лицо опасным для себя и для окружающих"},
		rule.Text{En: "no mental disorder makes the person dangerous both to herself and to others", Ru: "нет психического расстройства, опасного и для самого лица, и для окружающих"})),
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
		rule.Text{En: "a terminal illness calls for palliative and nursing care", Ru: "конечная стадия болезни требует паллиативной помощи и сестринского ухода"},
		rule.Text{En: "no terminal illness calls for palliative and nursing care", Ru: "нет конечной стадии болезни, требующей паллиативной помощи и сестринского ухода"}),
	judged(truth("inpatient_treatment_needed", "p6(5)",
		rule.Text{En: "another illness or an injury needs treatment in a specialised hospital", Ru: "иная болезнь или травма требует лечения в специализированном стационаре"},
		rule.Text{En: "no other illness or injury needs treatment in a specialised hospital", Ru: "иной болезни или травмы, требующей лечения в специализированном стационаре, нет"})),

	// Paragraph 11: identification together with internal affairs.
	truth("joint_partners_absent", "p11",
		rule.Text{En: "neither the authorised body nor an organisation is present at the place", Ru: "на месте нет ни уполномоченного органа, ни организации"},
		rule.Text{En: "the authorised body or an organisation is present at the place", Ru: "на месте есть уполномоченный орган или организация"}),

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
}
