package casefile

import (
	"slices"

	"github.com/pana-kz/pana/standard"
	"github.com/pana-kz/pana/standard/rule"
)

// kind is a kind of event: what may stand in a case. Its zero value is none.
type kind struct {
	name string
	text rule.Text
	tell string // the member that the event must have besides; usually empty
	step int    // its place in the procedure of admission and exit, from 1; 0 when it may happen at any time
}

// The members that only some events have, and must have.
const (
	tellPositive  = "positive"
	tellMonths    = "months"
	tellKind      = "kind"
	tellServices  = "services"
	tellViolation = "violation"
)

// exitKinds are the ways to leave.
var exitKinds = []struct {
	name string
	text rule.Text
}{
	{"completed", rule.Text{En: "completed", Ru: "завершение"}},
	{"discontinued", rule.Text{En: "discontinued", Ru: "прекращение"}},
	{"expelled", rule.Text{En: "expelled", Ru: "отчисление"}},
	{"referred", rule.Text{En: "referred elsewhere", Ru: "направление в другую организацию"}},
	{"transferred", rule.Text{En: "transferred elsewhere", Ru: "перевод в другую организацию"}},
}

// kinds lists, for each subject, the events that a case may have.
var kinds = map[standard.Subject][]kind{
	standard.SubjectRecipient: {
		// Admission.
		{name: "recognised-as-victim", text: rule.Text{En: "a body recognised the person as a victim", Ru: "орган признал лицо жертвой"}},
		{name: "direction-issued", text: rule.Text{En: "written direction issued", Ru: "выдано письменное направление"}},
		{name: "direction-received", text: rule.Text{En: "written direction received", Ru: "получено письменное направление"}},
		{name: "application-to-organisation", text: rule.Text{En: "application to the organisation", Ru: "обращение в организацию"}},
		{name: "detected-by-internal-affairs", text: rule.Text{En: "detected by internal affairs", Ru: "выявлено органами внутренних дел"}},
		{name: "investigation-started", text: rule.Text{En: "pre-trial investigation started", Ru: "начато досудебное расследование"}},
		{name: "recognised-as-injured-party", text: rule.Text{En: "recognised as the injured party", Ru: "лицо признано потерпевшим"}},
		{name: "sheet-completed", text: rule.Text{En: "evaluation sheet completed", Ru: "заполнен лист оценки"}},
		{name: "identification-completed", tell: tellPositive, step: 1, text: rule.Text{En: "identification completed", Ru: "идентификация проведена"}},
		{name: "refusal-given", text: rule.Text{En: "services refused", Ru: "в услугах отказано"}},
		{name: "report-drawn-up", text: rule.Text{En: "report of annex 8 drawn up", Ru: "составлен отчёт по приложению 8"}},
		{name: "papers-sent", step: 2, text: rule.Text{En: "sheet and application sent", Ru: "лист оценки и заявление направлены"}},
		{name: "papers-received", step: 3, text: rule.Text{En: "sheet and application received by the authorised body", Ru: "лист оценки и заявление получены уполномоченным органом"}},
		{name: "permit-issued", step: 4, text: rule.Text{En: "permit issued", Ru: "разрешение выдано"}},
		{name: "permit-refused", step: 4, text: rule.Text{En: "permit refused", Ru: "в разрешении отказано"}},
		{name: "permit-sent", step: 5, text: rule.Text{En: "permit sent to the organisation", Ru: "разрешение направлено в организацию"}},
		{name: "permit-received", step: 6, text: rule.Text{En: "permit received by the organisation", Ru: "разрешение получено организацией"}},
		{name: "contract-concluded", step: 7, text: rule.Text{En: "contract concluded", Ru: "договор заключён"}},
		{name: "contract-declined", step: 7, text: rule.Text{En: "contract declined by the person", Ru: "лицо отказалось от договора"}},
		{name: "child-without-representative", text: rule.Text{En: "a child without legal representatives came", Ru: "поступил ребёнок без законных представителей"}},
		{name: "guardianship-notified", text: rule.Text{En: "guardianship authority notified", Ru: "орган опеки уведомлён"}},
		{name: "child-transferred", text: rule.Text{En: "child handed over to an adaptation centre", Ru: "ребёнок передан в центр адаптации"}},
		{name: "admitted", text: rule.Text{En: "admitted", Ru: "лицо поступило в организацию"}},
		{name: "card-completed", text: rule.Text{En: "registration card filled in", Ru: "заполнена регистрационная карточка"}},
		{name: "portal-entered", text: rule.Text{En: "card entered on the portal", Ru: "данные карточки внесены на портал"}},
		{name: "police-application-refused", text: rule.Text{En: "the person refused to apply to internal affairs", Ru: "лицо отказалось обратиться в органы внутренних дел"}},
		{name: "police-informed", text: rule.Text{En: "internal affairs informed", Ru: "органам внутренних дел сообщено"}},
		// The stay.
		{name: "needs-assessed", text: rule.Text{En: "needs assessed", Ru: "потребности оценены"}},
		{name: "plan-developed", text: rule.Text{En: "individual plan worked out", Ru: "индивидуальный план разработан"}},
		{name: "plan-approved", text: rule.Text{En: "individual plan approved", Ru: "индивидуальный план утверждён"}},
		{name: "plan-expired", text: rule.Text{En: "individual plan ran out", Ru: "срок индивидуального плана истёк"}},
		{name: "status-changed", text: rule.Text{En: "the recipient's state changed", Ru: "состояние получателя изменилось"}},
		{name: "plan-adjusted", text: rule.Text{En: "individual plan adjusted", Ru: "индивидуальный план скорректирован"}},
		{name: "monitoring-recorded", text: rule.Text{En: "monitoring recorded in the journal", Ru: "мониторинг отражён в журнале"}},
		{name: "measures-recorded", text: rule.Text{En: "results of measures recorded in the journal", Ru: "результаты мероприятий отражены в журнале"}},
		{name: "services-provided", tell: tellServices, text: rule.Text{En: "services provided", Ru: "оказаны услуги"}},
		{name: "contract-extended", tell: tellMonths, text: rule.Text{En: "contract extended", Ru: "договор продлён"}},
		{name: "admitted-to-health-facility", text: rule.Text{En: "admitted to a health facility", Ru: "лицо помещено в учреждение здравоохранения"}},
		{name: "discharged-from-health-facility", text: rule.Text{En: "discharged from the health facility", Ru: "лицо выписано из учреждения здравоохранения"}},
		{name: "violation", text: rule.Text{En: "internal rules violated", Ru: "нарушены правила внутреннего распорядка"}},
		{name: "left-without-leave", text: rule.Text{En: "left without leave", Ru: "самовольный уход"}},
		{name: "returned", text: rule.Text{En: "came back", Ru: "лицо вернулось"}},
		{name: "returned-with-valid-reason", text: rule.Text{En: "came back, having had a valid reason for the silence", Ru: "лицо вернулось, о себе не сообщало по уважительной причине"}},
		{name: "reinstated", text: rule.Text{En: "reinstated", Ru: "лицо восстановлено"}},
		// The end.
		{name: "discontinued", text: rule.Text{En: "services discontinued", Ru: "оказание услуг прекращено"}},
		{name: "referred-or-transferred", text: rule.Text{En: "referred or transferred", Ru: "лицо направлено или переведено"}},
		{name: "contract-ended", step: 8, text: rule.Text{En: "contract ended", Ru: "договор окончен"}},
		{name: "exit-ground-arose", text: rule.Text{En: "a ground to leave arose", Ru: "возникло основание для выбытия"}},
		{name: "head-order-issued", text: rule.Text{En: "order of the head issued", Ru: "издан приказ руководителя"}},
		{name: "exited", tell: tellKind, step: 9, text: rule.Text{En: "left the organisation", Ru: "лицо выбыло из организации"}},
		{name: "belongings-handed-over", text: rule.Text{En: "belongings handed over", Ru: "вещи выданы"}},
		{name: "work-evaluated", text: rule.Text{En: "work of the specialists evaluated", Ru: "работа специалистов оценена"}},
		// Law 114-IV.
		{name: "application-to-local-body", text: rule.Text{En: "application to the local executive body", Ru: "обращение в местный исполнительный орган"}},
		{name: "needs-assessed-by-social-worker", text: rule.Text{En: "needs assessed by the social worker", Ru: "социальный работник оценил потребность"}},
		{name: "conclusion-received", text: rule.Text{En: "conclusion of the social worker received", Ru: "получено заключение социального работника"}},
		{name: "decision-made", text: rule.Text{En: "decision of the local executive body", Ru: "местный исполнительный орган принял решение"}},
		{name: "funding-refused", text: rule.Text{En: "payment from the budget refused", Ru: "в услугах за счёт бюджета отказано"}},
		{name: "notified-in-writing", text: rule.Text{En: "applicant notified in writing", Ru: "заявитель уведомлён письменно"}},
		{name: "offence-against-a-minor-known", text: rule.Text{En: "an offence by or against a minor became known", Ru: "стало известно о правонарушении несовершеннолетнего или в отношении него"}},
		{name: "law-enforcement-informed", text: rule.Text{En: "law enforcement informed", Ru: "правоохранительным органам сообщено"}},
	},
	standard.SubjectOrganisation: {
		{name: "complaints-book-reviewed", text: rule.Text{En: "book of complaints reviewed", Ru: "книга жалоб рассмотрена"}},
		{name: "inspection-ended", tell: tellViolation, text: rule.Text{En: "inspection ended", Ru: "проверка окончена"}},
		{name: "remedial-order-sent", text: rule.Text{En: "binding order to remedy sent", Ru: "предписание об устранении направлено"}},
	},
	standard.SubjectWorker: {
		{name: "previous-training", text: rule.Text{En: "previous training", Ru: "предыдущее повышение квалификации"}},
		{name: "training", text: rule.Text{En: "training", Ru: "повышение квалификации"}},
		{name: "previous-attestation", text: rule.Text{En: "previous attestation", Ru: "предыдущая аттестация"}},
		{name: "attestation", text: rule.Text{En: "attestation", Ru: "аттестация"}},
	},
	standard.SubjectMechanism: {
		{name: "previous-periodic-visit", text: rule.Text{En: "previous periodic visit", Ru: "предыдущее периодическое посещение"}},
		{name: "periodic-visit", text: rule.Text{En: "periodic visit", Ru: "периодическое посещение"}},
		{name: "year-ended", text: rule.Text{En: "year ended", Ru: "год окончен"}},
		{name: "report-prepared", text: rule.Text{En: "consolidated report prepared", Ru: "сводный доклад подготовлен"}},
		{name: "report-approved", text: rule.Text{En: "consolidated report approved", Ru: "сводный доклад утверждён"}},
		{name: "report-forwarded", text: rule.Text{En: "consolidated report forwarded", Ru: "сводный доклад направлен"}},
		{name: "report-published", text: rule.Text{En: "consolidated report published", Ru: "сводный доклад размещён"}},
		{name: "consolidated-report-received", text: rule.Text{En: "consolidated report received", Ru: "сводный доклад получен"}},
		{name: "commissioner-informed", text: rule.Text{En: "Commissioner informed of measures", Ru: "Уполномоченному сообщено о мерах"}},
	},
	standard.SubjectOrder: {
		{name: "state-registration", text: rule.Text{En: "order registered by the state", Ru: "приказ зарегистрирован"}},
		{name: "sent-to-reference-bank", text: rule.Text{En: "order sent to the reference bank", Ru: "приказ направлен в эталонный банк"}},
		{name: "sent-for-publication", text: rule.Text{En: "order sent for publication", Ru: "приказ направлен на опубликование"}},
		{name: "execution-reported", text: rule.Text{En: "execution of the order reported", Ru: "об исполнении приказа доложено"}},
	},
}

// subjects are those that a case may have, the default first.
var subjects = []standard.Subject{
	standard.SubjectRecipient, standard.SubjectOrganisation, standard.SubjectWorker, standard.SubjectMechanism, standard.SubjectOrder,
}

// kindOf finds a kind of event of a subject.
func kindOf(s standard.Subject, name string) (kind, bool) {
	list := kinds[s]
	if at := slices.IndexFunc(list, func(k kind) bool { return k.name == name }); at >= 0 {
		return list[at], true
	}
	return kind{}, false
}

// kindNames yields the names of the events of a subject.
func kindNames(s standard.Subject) []string {
	names := make([]string, len(kinds[s]))
	for i, k := range kinds[s] {
		names[i] = k.name
	}
	return names
}
