package standard

import (
	"cmp"
	"iter"
	"slices"

	"github.com/pana-kz/pana/standard/rule"
)

// Requirement is something that the standard asks of an organisation and that no
// figure or date shows: a person has to look and attest it. The zero value asks
// nothing. A Requirement is immutable.
type Requirement struct {
	Ref      Ref       // the provision
	Question rule.Text // a yes says that the requirement is met
}

// Requirements yields every requirement that is attested, in the order of the text:
// those of chapters 2, 4 and 5, then the 44 on the quality of the services of
// paragraph 40.
func Requirements() iter.Seq[Requirement] { return slices.Values(requirements) }

// RequirementByRef finds the requirement of a provision; ok is false where the
// provision has none.
func RequirementByRef(ref Ref) (r Requirement, ok bool) {
	i, ok := slices.BinarySearchFunc(requirements, ref, func(r Requirement, ref Ref) int { return r.Ref.Compare(ref) })
	if !ok {
		return Requirement{}, false
	}
	return requirements[i], true
}

// NearestRequirement gives the provision of a requirement that differs least from a
// misspelt one, or "".
func NearestRequirement(ref string) string {
	return rule.Nearest(ref, ids(requirements, func(r Requirement) string { return string(r.Ref) }))
}

// Attestations says for provisions whether their requirement is met. What is left
// out, or rule.Unknown, was not attested.
type Attestations map[Ref]rule.Truth

// Checklist answers whether every requirement of an edition is attested. It is not
// met where one fails, and its reasons are all that fail. It is undetermined while
// none fails and some are not attested; these are needed. When it is met, the
// reasons are the chapters and the paragraph that make the requirements. Reasons
// and needed provisions are in the order of the text. While it is uncertain that the
// standard was in force at all, the answer says so.
//
// Checklist fails with a *rule.Error: of kind rule.NotInForce for the zero Edition,
// and of kind rule.UnknownProvision, its path the provision, for an attestation of
// what is no requirement of the edition.
func Checklist(e Edition, attested Attestations) (rule.Answer, error) {
	if err := e.Err(); err != nil {
		return rule.Answer{}, err
	}
	if err := e.checkAttested(attested); err != nil {
		return rule.Answer{}, err
	}
	a := rule.Answer{Decision: "checklist", State: rule.Met, Reasons: slices.Clone(checklistParts), Edition: e.ID(), On: e.Day()}
	var failing, open []string
	for r := range e.Requirements() {
		switch attested[r.Ref] {
		case rule.Yes:
		case rule.No:
			failing = append(failing, string(r.Ref))
		default:
			open = append(open, string(r.Ref))
		}
	}
	switch {
	case failing != nil:
		a.State, a.Reasons = rule.NotMet, failing
	case open != nil:
		a.State, a.Reasons, a.Needed = rule.Undetermined, nil, open
	}
	for act := range e.Uncertain() {
		// No later act brought a requirement or took one out.
		if without, _ := e.Without(act); without.Err() != nil {
			a.Uncertain = append(a.Uncertain, act)
		}
	}
	return a, nil
}

// Requirements yields those that are part of the edition, in the order of the text.
func (e Edition) Requirements() iter.Seq[Requirement] {
	return func(yield func(Requirement) bool) {
		for _, r := range requirements {
			if e.Has(r.Ref) && !yield(r) {
				return
			}
		}
	}
}

// checkAttested refuses what is no requirement, the first in the order of the text.
func (e Edition) checkAttested(attested Attestations) error {
	var wrong []Ref
	for ref := range attested {
		if _, ok := RequirementByRef(ref); !ok || !e.Has(ref) {
			wrong = append(wrong, ref)
		}
	}
	if wrong == nil {
		return nil
	}
	first := string(slices.MinFunc(wrong, func(a, b Ref) int { return cmp.Or(a.Compare(b), cmp.Compare(a, b)) }))
	hint := ""
	if near := NearestRequirement(first); near != "" && near != first {
		hint = "; did you mean " + near + "?"
	}
	return rule.Errorf(rule.UnknownProvision, first, first, "nothing is attested under this provision on %s%s", e.Day(), hint)
}

// checklistParts are the units that make the requirements.
var checklistParts = []string{"chapter:2", "chapter:4", "chapter:5", "p40"}

// requirements is in the order of the text.
var requirements = []Requirement{
	// Chapter 2: tasks and functions.
	{"p7(1)", rule.Text{
		En: "Does the organisation find out who is a victim of trafficking?",
		Ru: "Выясняет ли организация, кто является жертвой торговли людьми?",
	}},
	{"p7(2)", rule.Text{
		En: "Is everybody protected and helped by services that follow their own plan?",
		Ru: "Каждого ли защищают и каждому ли помогают услугами по его собственному плану?",
	}},
	{"p7(3)", rule.Text{
		En: "Does the organisation help people back into society?",
		Ru: "Помогает ли организация людям вернуться в общество?",
	}},
	{"p7(4)", rule.Text{
		En: "Are measures taken so that people are safe while they stay or live there?",
		Ru: "Приняты ли меры, чтобы люди были в безопасности, пока бывают или живут в организации?",
	}},
	{"p7(5)", rule.Text{
		En: "Is it kept confidential who the recipients are and how they live?",
		Ru: "Хранят ли в тайне, кто получает услуги и какова частная жизнь этих людей?",
	}},
	{"p8(1)", rule.Text{
		En: "Are people taken in, housed if need be, and given measures of resocialisation?",
		Ru: "Принимают ли людей, размещают ли тех, кому это нужно, и ведут ли работу по ресоциализации?",
	}},
	{"p8(2)", rule.Text{
		En: "Has everybody who lives there a bed, bedding and toiletries and, where needed, underwear, clothes and shoes?",
		Ru: "Есть ли у каждого жильца койка, постель и средства гигиены, а при нужде бельё, одежда и обувь?",
	}},
	{"p8(3)", rule.Text{
		En: "Is the moral and psychological climate of the house a good one?",
		Ru: "Хорош ли морально-психологический климат в доме?",
	}},
	{"p8(4)", rule.Text{
		En: "Are the services given as the standard describes them?",
		Ru: "Такие ли услуги оказывают, какие описаны в стандарте?",
	}},
	{"p8(5)", rule.Text{
		En: "Are recipients told which services there are, how much of them, and what the internal rules say?",
		Ru: "Сообщают ли получателям, какие есть услуги, сколько их и каковы правила распорядка?",
	}},
	{"p8(6)", rule.Text{
		En: "Is the organisation of work being improved and the staff being trained further?",
		Ru: "Улучшают ли организацию труда и учат ли персонал дальше?",
	}},
	{"p8(7)", rule.Text{
		En: "Does the organisation manage its finances and its business?",
		Ru: "Ведёт ли организация свои финансы и хозяйство?",
	}},
	{"p8(8)", rule.Text{
		En: "Does the organisation work with public bodies, NGOs and embassies so that recipients return to society and get their rights back?",
		Ru: "Работает ли организация с государственными органами, НПО и посольствами, чтобы получатели вернулись в общество и вернули свои права?",
	}},

	// Chapter 4: premises and the book of complaints.
	{"p22", rule.Text{
		En: "Do all rooms, lived in or worked in, meet the sanitary norms and the rules on safe buildings and fire?",
		Ru: "Все ли помещения, жилые и рабочие, отвечают санитарным нормам и правилам безопасности зданий и пожарной безопасности?",
	}},
	{"p23", rule.Text{
		En: "Has the founder provided the technical equipment?",
		Ru: "Обеспечил ли учредитель техническое оснащение?",
	}},
	{"p24", rule.Text{
		En: "Do fittings make the building comfortable and let everybody get in and move about, inside and around it, as the building code asks?",
		Ru: "Есть ли приспособления, с которыми в здании удобно жить и можно без преград войти и передвигаться внутри и вокруг, как требуют строительные нормы?",
	}},
	{"p25", rule.Text{
		En: "Is there a book of complaints and suggestions, kept by the head and shown at the first request?",
		Ru: "Есть ли книга жалоб и предложений, хранится ли она у руководителя и показывают ли её сразу по просьбе?",
	}},

	// Chapter 5: needs, control, rooms and internal rules.
	{"p28", rule.Text{
		En: "Does the assessment of needs take account of the identification and of what the recipient thinks?",
		Ru: "Учитывают ли при оценке потребностей, что показала идентификация и что думает получатель?",
	}},
	{"p36", rule.Text{
		En: "Does the administration regularly check that every specialist works well?",
		Ru: "Проверяет ли администрация регулярно, хорошо ли работает каждый специалист?",
	}},
	{"p37", rule.Text{
		En: "Do health, sex, psychological compatibility and kinship decide who shares a room?",
		Ru: "Смотрят ли при расселении на здоровье, пол, психологическую совместимость и родство?",
	}},
	{"p38", rule.Text{
		En: "Are there internal rules, approved by the head?",
		Ru: "Есть ли правила внутреннего распорядка, утверждённые руководителем?",
	}},

	// Paragraph 40, social and domestic services.
	{"p40(1).q1", rule.Text{
		En: "Are the living rooms comfortable and within sanitary norms, and does the person's health, age, state, inclinations, psychological compatibility, development, socialisation and kinship decide who lives where?",
		Ru: "Удобно ли жильё, отвечает ли оно санитарным нормам и смотрят ли при расселении на здоровье, возраст, состояние, склонности, совместимость, развитие, социализацию и родство?",
	}},
	{"p40(1).q2", rule.Text{
		En: "Are the rooms for work, culture and household services large enough, in the right place and laid out for what is done in them and by whom?",
		Ru: "Подходят ли помещения для труда, культуры и быта по площади, месту и планировке тому, что и с кем в них проводят?",
	}},
	{"p40(1).q3", rule.Text{
		En: "Have the specialists' offices the furniture and equipment that they need?",
		Ru: "Есть ли в кабинетах специалистов нужная мебель и оборудование?",
	}},
	{"p40(1).q4", rule.Text{
		En: "Has every specialised room its record sheet?",
		Ru: "Есть ли паспорт у каждого специализированного кабинета?",
	}},
	{"p40(1).q5", rule.Text{
		En: "Do furniture, equipment, linen and other soft goods conform to the technical standards in force?",
		Ru: "Отвечают ли мебель, оборудование и мягкий инвентарь действующим документам по стандартизации?",
	}},
	{"p40(1).q6", rule.Text{
		En: "Are the clothes, shoes, underwear and other things handed out comfortable, hygienic, and right for the person's sex, height and size?",
		Ru: "Удобны ли одежда, обувь, бельё и прочие выданные вещи, подходят ли они по полу, росту и размеру, отвечают ли санитарным нормам?",
	}},
	{"p40(1).q7", rule.Text{
		En: "Are meals made of good food, balanced, rich enough in calories, hygienic and suited to each person's health?",
		Ru: "Готовят ли еду из хороших продуктов, сбалансирована ли она, достаточно ли калорийна, чиста ли и подходит ли по здоровью?",
	}},
	{"p40(1).q8", rule.Text{
		En: "Are the rules on vehicles and road safety kept when people are driven to treatment or training?",
		Ru: "Соблюдают ли правила эксплуатации машин и дорожного движения, когда людей везут на лечение или учёбу?",
	}},

	// Paragraph 40, social and medical services.
	{"p40(2).q1", rule.Text{
		En: "Does help with guaranteed free care stay within the acts on health care?",
		Ru: "Держится ли помощь с гарантированным бесплатным лечением рамок актов о здравоохранении?",
	}},
	{"p40(2).q2", rule.Text{
		En: "Are treatment procedures done with the greatest care and without harm?",
		Ru: "Делают ли лечебные процедуры предельно осторожно и без вреда?",
	}},
	{"p40(2).q3", rule.Text{
		En: "Does care short of a doctor's follow the Rules of the Minister of Healthcare of 30 November 2020, No. KR DSM-223/2020?",
		Ru: "Оказывают ли доврачебную помощь по Правилам министра здравоохранения от 30.11.2020 № КР ДСМ-223/2020?",
	}},
	{"p40(2).q4", rule.Text{
		En: "Do people who need hospital get there quickly and in time?",
		Ru: "Быстро ли и вовремя ли попадает в больницу тот, кому она нужна?",
	}},
	{"p40(2).q5", rule.Text{
		En: "Is a healthy way of life promoted, and is each person told of the harm of drink, drugs and smoking and advised how to avoid them or give them up?",
		Ru: "Ведут ли работу за здоровый образ жизни, объясняют ли каждому вред алкоголя, наркотиков и курения и советуют ли, как не начать или бросить?",
	}},
	{"p40(2).q6", rule.Text{
		En: "Does help with the papers for the four examinations come in time and leave nothing out?",
		Ru: "Вовремя ли и полностью ли помогают с бумагами для четырёх экспертиз?",
	}},
	{"p40(2).q7", rule.Text{
		En: "Does help with medicines and supplies serve to prevent and treat illness and injury in time?",
		Ru: "Служит ли помощь с лекарствами и изделиями тому, чтобы вовремя предупреждать и лечить болезни и травмы?",
	}},
	{"p40(2).q8", rule.Text{
		En: "Does the advice of specialists of health facilities get illness found and treated in time?",
		Ru: "Дают ли консультации специалистов медицинских организаций вовремя найти и лечить болезнь?",
	}},

	// Paragraph 40, social and psychological services.
	{"p40(3).q1", rule.Text{
		En: "Is advice skilled, does it help with relations and conflicts, and does it bring out the person's own strength to solve problems?",
		Ru: "Квалифицированы ли консультации, помогают ли они в отношениях и конфликтах и раскрывают ли собственные силы человека?",
	}},
	{"p40(3).q2", rule.Text{
		En: "Does diagnosis use a set of methods made by the organisation's psychologist, and does it yield a basis for forecast and correction?",
		Ru: "Идёт ли диагностика по набору методик психолога организации и даёт ли она основу для прогноза и коррекции?",
	}},
	{"p40(3).q3", rule.Text{
		En: "Does correction overcome or ease disturbances of behaviour and feeling, towards the norms of the person's age and surroundings?",
		Ru: "Снимает или смягчает ли коррекция нарушения поведения и эмоций, приближая их к норме возраста и среды?",
	}},
	{"p40(3).q4", rule.Text{
		En: "Are training sessions judged by their effect on trauma, tension, conduct and fitness for change?",
		Ru: "Оценивают ли тренинги по тому, как они снимают травму и напряжение, прививают нормы и готовят к переменам?",
	}},
	{"p40(3).q5", rule.Text{
		En: "Does patronage notice distress and conflict in time and bring the help that is needed at that moment?",
		Ru: "Замечает ли патронаж вовремя дискомфорт и конфликты и приносит ли помощь, нужную в этот момент?",
	}},
	{"p40(3).q6", rule.Text{
		En: "Do groups and clubs help people out of distress, strengthen mental health and teach them to bear stress and get on with others?",
		Ru: "Помогают ли группы и клубы выйти из дискомфорта, укрепить душевное здоровье, переносить стресс и ладить с людьми?",
	}},
	{"p40(3).q7", rule.Text{
		En: "Is emergency advice given at once, and does it rouse the person's own resources against the crisis?",
		Ru: "Консультируют ли в кризисе безотлагательно и собирает ли это собственные силы человека?",
	}},
	{"p40(3).q8", rule.Text{
		En: "Does prevention make people want to know and use psychology, and does it avert disturbances in time at each stage?",
		Ru: "Пробуждает ли психопрофилактика желание знать и применять психологию и предупреждает ли она сбои на каждом этапе?",
	}},
	{"p40(3).q9", rule.Text{
		En: "Do talk and encouragement strengthen mental health and make people bear stress better?",
		Ru: "Укрепляют ли беседы и ободрение душевное здоровье и стойкость к стрессу?",
	}},

	// Paragraph 40, social and pedagogical services.
	{"p40(4).q1", rule.Text{
		En: "Does the diagnosis of the consultation show what upbringing and teaching the child is to have?",
		Ru: "Показывает ли диагностика в консультации, как воспитывать и учить ребёнка?",
	}},
	{"p40(4).q2", rule.Text{
		En: "Do the sessions on values and habits serve to keep violence from happening again?",
		Ru: "Служат ли занятия о ценностях и привычках тому, чтобы насилие не повторилось?",
	}},
	{"p40(4).q3", rule.Text{
		En: "Does work with the child rest on the advice of the consultation's specialists and on the child's own needs?",
		Ru: "Опирается ли работа с ребёнком на мнение специалистов консультации и на его собственные нужды?",
	}},
	{"p40(4).q4", rule.Text{
		En: "Does the general school of the place teach the children at home, with care for their safety?",
		Ru: "Учит ли детей на дому местная общеобразовательная школа с заботой об их безопасности?",
	}},
	{"p40(4).q5", rule.Text{
		En: "Do the children get textbooks and things for lessons from the school?",
		Ru: "Получают ли дети учебники и школьные принадлежности от организации образования?",
	}},

	// Paragraph 40, social and labour services.
	{"p40(5).q1", rule.Text{
		En: "Are work skills examined with an eye to the person's traits, limitations and state?",
		Ru: "Учитывают ли при проверке трудовых навыков особенности, ограничения и состояние человека?",
	}},
	{"p40(5).q2", rule.Text{
		En: "Are kinds of work therapy chosen by the person's needs, and do they draw the person actively into learning skills?",
		Ru: "По нуждам ли человека выбирают виды трудотерапии и учится ли он на них деятельно?",
	}},
	{"p40(5).q3", rule.Text{
		En: "Is socially useful work done on the grounds and daytime activity in the rooms, for everybody as far as their health allows?",
		Ru: "Проходит ли общественно полезный труд на территории, а дневная занятость в кабинетах, для каждого по его здоровью?",
	}},
	{"p40(5).q4", rule.Text{
		En: "Does training for accessible work help people regain their personal and social standing?",
		Ru: "Помогает ли обучение доступной работе вернуть личный и общественный статус?",
	}},
	{"p40(5).q5", rule.Text{
		En: "Does guidance for people without a vocation come with activities that help them choose one?",
		Ru: "Сопровождают ли ориентацию тех, у кого нет профессии, занятия, которые помогают выбрать?",
	}},

	// Paragraph 40, social and cultural services.
	{"p40(6).q1", rule.Text{
		En: "Do culture and leisure follow a plan that the head has approved?",
		Ru: "Идут ли культурные и досуговые мероприятия по плану, утверждённому руководителем?",
	}},
	{"p40(6).q2", rule.Text{
		En: "Are hobby groups and leisure aimed at people's social, cultural and spiritual needs?",
		Ru: "Направлены ли кружки и досуг на социально-культурные и духовные потребности людей?",
	}},
	{"p40(6).q3", rule.Text{
		En: "Do people take part in drafting concerts and scripts?",
		Ru: "Участвуют ли сами люди в составлении концертов и сценариев?",
	}},
	{"p40(6).q4", rule.Text{
		En: "Does contact by telephone or internet, specialists present, serve to prevent new aggression and protect rights?",
		Ru: "Служит ли связь по телефону или интернету при специалистах предотвращению новой агрессии и защите прав?",
	}},

	// Paragraph 40, social and economic services.
	{"p40(7).q1", rule.Text{
		En: "Is help with payments and housing timely, complete, skilled and effective?",
		Ru: "Вовремя ли, полно ли, умело ли и с толком ли помогают с выплатами и жильём?",
	}},

	// Paragraph 40, social and legal services.
	{"p40(8).q1", rule.Text{
		En: "Do people learn in full what rights to services they have and how to guard against violations?",
		Ru: "Полностью ли человек узнаёт, какие у него права на услуги и как уберечься от их нарушения?",
	}},
	{"p40(8).q2", rule.Text{
		En: "Does advice on law tell people which acts and rights bear on their question?",
		Ru: "Объясняет ли правовая консультация, какие акты и права касаются вопроса?",
	}},
	{"p40(8).q3", rule.Text{
		En: "Does help with papers really get rights and interests restored or protected?",
		Ru: "Приводит ли помощь с документами на деле к восстановлению или защите прав и интересов?",
	}},
	{"p40(8).q4", rule.Text{
		En: "Is an interpreter there at examinations, in court and before state bodies, so that people take part in solving their problems?",
		Ru: "Есть ли переводчик на осмотрах, в суде и в государственных органах, чтобы человек участвовал в решении своих проблем?",
	}},
}
