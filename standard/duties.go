package standard

import (
	"cmp"
	"iter"
	"slices"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard/rule"
)

// Subject says whose case a duty belongs to.
type Subject string

// The subjects of duties.
const (
	SubjectRecipient    Subject = "recipient"    // the case of one recipient
	SubjectOrganisation Subject = "organisation" // an organisation as such
	SubjectWorker       Subject = "worker"       // one social worker
	SubjectMechanism    Subject = "mechanism"    // the national preventive mechanism
	SubjectOrder        Subject = "order"        // the order that approved the standard
)

// DutyKind says how the period of a duty works.
type DutyKind string

// The kinds of duty.
const (
	DutyWithin      DutyKind = "within"      // to be done by the last day of the period
	DutyNotBefore   DutyKind = "not-before"  // not to be done before the period has passed
	DutyImmediately DutyKind = "immediately" // due on the day of the trigger, whatever day it is
	DutyRecurring   DutyKind = "recurring"   // due once in each month or quarter of the calendar that the trigger day lies in
	DutyOpen        DutyKind = "open"        // the text states no period
)

// Words says with which words the text opens a period.
type Words string

// The opening words of a period.
const (
	WordsNone       Words = ""            // no beginning is named
	WordsFromDay    Words = "from-day"    // «со дня»
	WordsAfter      Words = "after"       // «после»
	WordsFromMoment Words = "from-moment" // «с момента»
)

// Duty is something that somebody has to do once something has happened. Its
// deadline and its place in a case follow from these data alone. The zero value
// is no duty. A Duty is immutable and safe for concurrent use.
type Duty struct {
	ID         string    // provision/what, never reused: "p15/permit"
	What       rule.Text // what has to be done
	Bearer     rule.Text // who has to do it
	Subject    Subject
	Kind       DutyKind
	Trigger    string // the event that sets it off; empty when it recurs without one
	Result     string // "positive" or "negative": only this result of the trigger sets it off; empty for any
	Fulfilment string // the event that fulfils it
	Also       string // a second event that has to happen as well; usually empty
	Ends       string // an event that fulfils it in another way, after which nothing later follows; usually empty
	Period     string // the address of the period; empty when the text states none
	PeriodIf   string // the fact without which the period does not hold; usually empty
	Words      Words
	Since      string // the act that brought the duty
	Perhaps    string // an earlier act that may have brought it; what that act did here is not in the texts known; usually empty
	DatedBy    string // the reading by which a caller dates the trigger; usually empty

	courses []Course
	assumes []Assumption
	notes   []rule.Text
}

// Course is a special course of a case, in which a duty begins or ends otherwise
// or does not arise. The zero value changes nothing.
type Course struct {
	Ref        Ref    // the provision that opens the course
	Reading    string // the reading that it depends on; empty when it depends on none
	Option     string // the option of that reading under which it holds
	Removes    bool   // the duty does not arise
	Fulfilment string // the event that fulfils the duty instead; usually empty

	triggers []string
}

// Triggers yields the events that set the duty off in this course, in place of
// its own: all must have happened, and the last of them counts. There are none
// where the course leaves the trigger as it is.
func (c Course) Triggers() iter.Seq[string] { return slices.Values(c.triggers) }

// Assumption is a condition that a due date rests on and that nobody is asked
// about. The zero value assumes nothing.
type Assumption struct {
	ID      string // kebab case
	Meaning rule.Text
	Since   string // the act from which it is needed; empty for always
	Reading string // the reading that it depends on; empty when it depends on none
	Option  string // the option of that reading under which it is needed
}

// Effect says that a reading acts on a duty. The zero value is none.
type Effect struct {
	Reading   string
	AuditOnly bool // it needs the other dates of a case, so that it has no effect on a single due date
}

// Duties yields every duty in the order of the text.
func Duties() iter.Seq[Duty] { return slices.Values(duties) }

// DutyByID finds a duty; ok is false when there is none of this name.
func DutyByID(id string) (d Duty, ok bool) {
	at, ok := dutyPlace[id]
	if !ok {
		return Duty{}, false
	}
	return duties[at], true
}

// Ref is the provision that the duty stands in.
func (d Duty) Ref() Ref { return Address(d.ID).Ref() }

// On gives the edition that governs the duty when its trigger falls on day: that
// of On for a duty of the standard, of OnLaw for one of the Law, of OnOrder for
// one of the order. The errors are those of these functions.
func (d Duty) On(day calendar.Date, entries ...Entry) (Edition, error) {
	switch d.Ref().Act() {
	case "law":
		return OnLaw(day, entries...)
	case "order":
		return OnOrder(day, entries...)
	}
	return On(day, entries...)
}

// In reports whether the duty exists in an edition.
func (d Duty) In(e Edition) bool {
	return d.ID != "" && e.holds(d.Ref(), d.Since, "") && (e.Draft() == nil || !e.state.draft.gone[Address(d.ID)])
}

// PeriodIn gives the period that the duty has in an edition; ok is false where
// the text states none. Whether the fact PeriodIf holds is for the caller to ask.
func (d Duty) PeriodIn(e Edition) (p calendar.Period, ok bool) {
	if !d.In(e) {
		return calendar.Period{}, false
	}
	stated, ok := e.Parameter(d.Period)
	return stated.Value.Period(), ok
}

// Courses yields the special courses, in the order in which they are tried.
func (d Duty) Courses() iter.Seq[Course] { return slices.Values(d.courses) }

// Assumes yields what a due date of the duty rests on in an edition.
func (d Duty) Assumes(e Edition) iter.Seq[Assumption] {
	return func(yield func(Assumption) bool) {
		for _, a := range d.assumes {
			if (a.Since == "" || e.InForce(a.Since)) && !yield(a) {
				return
			}
		}
	}
}

// Readings yields the readings that act on the duty, in the order of the
// function Readings.
func (d Duty) Readings() iter.Seq[Effect] {
	effects := d.effects()
	slices.SortStableFunc(effects, func(a, b Effect) int { return cmp.Compare(readingPlace[a.Reading], readingPlace[b.Reading]) })
	return slices.Values(slices.CompactFunc(effects, func(a, b Effect) bool { return a.Reading == b.Reading }))
}

// effects collects the readings from what the duty is: its period, the words that
// open it, its assumptions and its courses. Of those that would stand twice the
// first holds.
func (d Duty) effects() []Effect {
	if d.ID == "" {
		return nil
	}
	var effects []Effect
	act := func(when bool, reading string, auditOnly bool) {
		if when {
			effects = append(effects, Effect{reading, auditOnly})
		}
	}
	act(d.unit() == calendar.BusinessDays && d.Words == WordsFromDay, "start-of-period", false)
	act(d.Kind == DutyNotBefore, "observation-rollover", false)
	act(d.Kind == DutyRecurring, "frequency-rollover", false)
	act(d.DatedBy != "", d.DatedBy, false)
	for _, a := range d.assumes {
		act(a.Reading != "", a.Reading, false)
	}
	for _, c := range d.courses {
		act(c.Reading != "", c.Reading, true)
		act(c.Ref == "p13-1", "injured-party-before-325", true)
	}
	act(d.unit() == calendar.Quarters, "quarter", true)
	act(true, "edition-at-duty", true)
	return effects
}

// unit is what the period is counted in; "" when there is none.
func (d Duty) unit() calendar.Unit {
	at, ok := parameterPlace[Address(d.Period)]
	if !ok {
		return ""
	}
	return parameters[at].Value.Period().Unit()
}

// Notes yields remarks on how the duty is understood.
func (d Duty) Notes() iter.Seq[rule.Text] { return slices.Values(d.notes) }

var dutyPlace = places(duties, func(d Duty) string { return d.ID })

// Those who owe duties.
var (
	organisation    = rule.Text{En: "the organisation", Ru: "организация"}
	withBody        = rule.Text{En: "the organisation with the authorised body", Ru: "организация совместно с уполномоченным органом"}
	specialists     = rule.Text{En: "the specialists of the organisation", Ru: "специалисты организации"}
	plannersAndHead = rule.Text{En: "the specialists, who work it out, and the head, who approves it", Ru: "специалисты, которые разрабатывают, и руководитель, который утверждает"}
	head            = rule.Text{En: "the head of the organisation", Ru: "руководитель организации"}
	authorisedBody  = rule.Text{En: "the authorised body", Ru: "уполномоченный орган"}
	localBody       = rule.Text{En: "the local executive body", Ru: "местный исполнительный орган"}
	socialWorker    = rule.Text{En: "the social worker", Ru: "социальный работник"}
	council         = rule.Text{En: "the Coordination Council", Ru: "Координационный совет"}
	department      = rule.Text{En: "the department of social services", Ru: "департамент социальных услуг"}
)

// What deadlines of several duties rest on.
var (
	sheetNeeded = Assumption{
		ID: "not-injured-party", Since: "325",
		Meaning: rule.Text{En: "paragraph 13-1 does not make the sheet needless", Ru: "пункт 13-1 не делает лист оценки излишним"},
	}
	runsOn = Assumption{
		ID:      "contract-runs-through-quarter",
		Meaning: rule.Text{En: "a contract runs to the end of the quarter; otherwise its last day is the last day", Ru: "договор действует до конца квартала; иначе последний день — последний день договора"},
	}
)

// The special courses of several duties.
var (
	injuredPartyRemoves = Course{Ref: "p13-1", Removes: true}
	directionRemoves    = Course{Ref: "p9", Reading: "permit-when-directed", Option: "direction-suffices", Removes: true}
	developedSuffices   = Course{Ref: "p29", Reading: "plan-by", Option: "developed", Fulfilment: "plan-developed"}
)

// duties is in the order of the text.
var duties = []Duty{
	// The order that approved the standard.
	{
		ID:      "order:2(2)/bank",
		What:    rule.Text{En: "send the order to the reference bank of legal acts", Ru: "направить приказ в эталонный банк правовых актов"},
		Bearer:  department,
		Subject: SubjectOrder, Kind: DutyWithin,
		Trigger: "state-registration", Fulfilment: "sent-to-reference-bank",
		Period: "order:2(2)/period", Words: WordsAfter, Since: firstAct,
	},
	{
		ID:      "order:2(3)/publication",
		What:    rule.Text{En: "send the order for official publication", Ru: "направить приказ на официальное опубликование"},
		Bearer:  department,
		Subject: SubjectOrder, Kind: DutyWithin,
		Trigger: "state-registration", Fulfilment: "sent-for-publication",
		Period: "order:2(3)/period", Words: WordsAfter, Since: firstAct,
	},
	{
		ID:      "order:2(5)/report",
		What:    rule.Text{En: "report to the legal department that the order was carried out", Ru: "представить юридической службе сведения об исполнении"},
		Bearer:  department,
		Subject: SubjectOrder, Kind: DutyWithin,
		Trigger: "state-registration", Fulfilment: "execution-reported",
		Period: "order:2(5)/period", Words: WordsAfter, Since: firstAct,
	},

	// Chapter 3: admission and identification.
	{
		ID:      "p9/direction",
		What:    rule.Text{En: "give the victim a written direction", Ru: "выдать жертве письменное направление"},
		Bearer:  rule.Text{En: "the authorised body or internal affairs", Ru: "уполномоченный орган или органы внутренних дел"},
		Subject: SubjectRecipient, Kind: DutyWithin,
		Trigger: "recognised-as-victim", Fulfilment: "direction-issued",
		Period: "p9/period", Words: WordsFromMoment, Since: firstAct,
		assumes: []Assumption{{
			ID:      "recognised-by-a-body",
			Meaning: rule.Text{En: "a body recognised the victim, not the organisation by its own identification", Ru: "жертвой признал орган, а не сама организация при идентификации"},
		}},
	},
	{
		ID:      "p10/identification",
		What:    rule.Text{En: "identify the person who applied", Ru: "провести идентификацию обратившегося лица"},
		Bearer:  withBody,
		Subject: SubjectRecipient, Kind: DutyWithin,
		Trigger: "application-to-organisation", Fulfilment: "identification-completed",
		Period: "p10/period", Words: WordsFromDay, Since: firstAct,
		courses: []Course{injuredPartyRemoves},
		assumes: []Assumption{sheetNeeded},
	},
	{
		ID:      "p11/identification",
		What:    rule.Text{En: "identify the person whom internal affairs detected", Ru: "провести идентификацию лица, выявленного органами внутренних дел"},
		Bearer:  rule.Text{En: "internal affairs with the authorised body and the organisation", Ru: "органы внутренних дел совместно с уполномоченным органом и организацией"},
		Subject: SubjectRecipient, Kind: DutyWithin,
		Trigger: "detected-by-internal-affairs", Fulfilment: "identification-completed",
		Period: "p11/period", PeriodIf: "joint_partners_absent", Words: WordsFromDay, Since: firstAct,
		courses: []Course{injuredPartyRemoves},
		notes: []rule.Text{{
			En: "Until order 325 there was a period only where both partners were absent and internal affairs acted alone. The duty stayed, the period went.",
			Ru: "До приказа 325 срок был лишь тогда, когда обоих партнёров не было и органы внутренних дел действовали одни. Обязанность осталась, срок исчез.",
		}},
	},
	{
		ID:      "p14/dispatch",
		What:    rule.Text{En: "send sheet and application to the authorised body", Ru: "направить лист оценки и заявление в уполномоченный орган"},
		Bearer:  organisation,
		Subject: SubjectRecipient, Kind: DutyWithin,
		Trigger: "identification-completed", Result: "positive", Fulfilment: "papers-sent",
		Period: "p14/period", Since: firstAct,
		courses: []Course{
			directionRemoves,
			{
				Ref: "p13-1", Reading: "injured-party-without-sheet", Option: "application-alone-is-sent",
				triggers: []string{"application-to-organisation", "recognised-as-injured-party"},
			},
		},
		assumes: []Assumption{{
			ID:      "positive-result",
			Meaning: rule.Text{En: "the person was identified as a victim", Ru: "лицо идентифицировано как жертва"},
		}},
	},
	{
		ID:      "p14.2/refusal",
		What:    rule.Text{En: "refuse the services", Ru: "отказать в услугах"},
		Bearer:  organisation,
		Subject: SubjectRecipient, Kind: DutyOpen,
		Trigger: "identification-completed", Result: "negative", Fulfilment: "refusal-given",
		Since: firstAct,
	},
	{
		ID:      "p14-1/report",
		What:    rule.Text{En: "draw up the report of annex 8", Ru: "составить отчёт по приложению 8"},
		Bearer:  organisation,
		Subject: SubjectRecipient, Kind: DutyOpen,
		Trigger: "sheet-completed", Fulfilment: "report-drawn-up",
		Since:   "325",
		courses: []Course{injuredPartyRemoves},
	},
	{
		ID:      "p15/permit",
		What:    rule.Text{En: "issue the permit", Ru: "выдать разрешение"},
		Bearer:  authorisedBody,
		Subject: SubjectRecipient, Kind: DutyWithin,
		Trigger: "papers-received", Fulfilment: "permit-issued", Ends: "permit-refused",
		Period: "p15/permit-period", Words: WordsFromDay, Since: firstAct,
		courses: []Course{directionRemoves},
		assumes: []Assumption{{
			ID:      "papers-complete",
			Meaning: rule.Text{En: "on that day the last of sheet and application came in", Ru: "в этот день поступил последний из документов: лист оценки и заявление"},
		}},
		notes: []rule.Text{{
			En: "A refusal has no basis in the paragraph. It is only recorded, as a fact that ended the waiting.",
			Ru: "Основания для отказа в пункте нет. Отказ лишь записывается как факт, которым ожидание закончилось.",
		}},
	},
	{
		ID:      "p15/permit-dispatch",
		What:    rule.Text{En: "send the permit to the organisation", Ru: "направить разрешение в организацию"},
		Bearer:  authorisedBody,
		Subject: SubjectRecipient, Kind: DutyWithin,
		Trigger: "permit-issued", Fulfilment: "permit-sent",
		Period: "p15/dispatch-period", Words: WordsFromDay, DatedBy: "permit-dispatch-start", Since: firstAct,
		courses: []Course{directionRemoves},
		notes: []rule.Text{{
			En: "The text counts from the approval. The day of issue is taken for it.",
			Ru: "Текст считает от согласования. За него принят день выдачи.",
		}},
	},
	{
		ID:      "p15.2/contract",
		What:    rule.Text{En: "conclude the contract with the recipient", Ru: "заключить договор с получателем услуг"},
		Bearer:  organisation,
		Subject: SubjectRecipient, Kind: DutyWithin,
		Trigger: "permit-received", Fulfilment: "contract-concluded", Ends: "contract-declined",
		Period: "p15.2/period", Words: WordsFromDay, Since: firstAct,
		courses: []Course{{
			Ref: "p9", Reading: "permit-when-directed", Option: "direction-suffices",
			triggers: []string{"direction-received", "identification-completed"},
		}},
		assumes: []Assumption{{
			ID:      "contract-not-declined",
			Meaning: rule.Text{En: "the recipient does not decline the contract", Ru: "получатель услуг не отказывается от договора"},
		}},
		notes: []rule.Text{{
			En: "Where a direction suffices, only a positive identification counts.",
			Ru: "Если достаточно направления, учитывается только положительная идентификация.",
		}},
	},
	{
		ID:      "p19/guardianship",
		What:    rule.Text{En: "notify the guardianship authority and hand the child over to an adaptation centre", Ru: "уведомить орган опеки и передать ребёнка в центр адаптации"},
		Bearer:  organisation,
		Subject: SubjectRecipient, Kind: DutyOpen,
		Trigger: "child-without-representative", Fulfilment: "guardianship-notified", Also: "child-transferred",
		Since: firstAct,
	},
	{
		ID:      "p20/registration",
		What:    rule.Text{En: "register the person and fill in the card", Ru: "зарегистрировать лицо и заполнить карточку"},
		Bearer:  specialists,
		Subject: SubjectRecipient, Kind: DutyOpen,
		Trigger: "admitted", Fulfilment: "card-completed",
		Since: firstAct,
	},
	{
		ID:      "p20.3/portal",
		What:    rule.Text{En: "enter the data of the card on the portal", Ru: "внести данные карточки на портал"},
		Bearer:  rule.Text{En: "a specialist of the organisation", Ru: "специалист организации"},
		Subject: SubjectRecipient, Kind: DutyWithin,
		Trigger: "card-completed", Fulfilment: "portal-entered",
		Period: "p20.3/period", Words: WordsAfter, Since: "49",
		assumes: []Assumption{{
			ID:      "residential-organisation",
			Meaning: rule.Text{En: "the organisation gives people a place to stay and live, as the part says", Ru: "организация предназначена для временного пребывания и проживания, как сказано в этой части"},
		}},
		notes: []rule.Text{{En: "One for each card.", Ru: "По каждой карточке отдельно."}},
	},
	{
		ID:      "p21/police-information",
		What:    rule.Text{En: "inform internal affairs of the application", Ru: "сообщить органам внутренних дел о факте обращения"},
		Bearer:  organisation,
		Subject: SubjectRecipient, Kind: DutyWithin,
		Trigger: "police-application-refused", Fulfilment: "police-informed",
		Period: "p21/period", Since: firstAct,
		courses: []Course{{
			Ref: "p21", Reading: "police-information-start", Option: "from-application",
			triggers: []string{"application-to-organisation"},
		}},
		notes: []rule.Text{
			{En: "There is no exception where internal affairs know already.", Ru: "Исключения на случай, когда органам внутренних дел уже известно, нет."},
			{En: "It still arises with the refusal and is never due before the day of refusal.", Ru: "Обязанность всё равно возникает с отказом, и её срок не истекает раньше дня отказа."},
		},
	},

	// Chapters 4 and 5: the stay, needs, plan and records.
	{
		ID:      "p26/complaints-book",
		What:    rule.Text{En: "review the book of complaints and suggestions", Ru: "рассмотреть книгу жалоб и предложений"},
		Bearer:  head,
		Subject: SubjectOrganisation, Kind: DutyRecurring,
		Fulfilment: "complaints-book-reviewed",
		Period:     "p26/frequency", Since: firstAct,
	},
	{
		ID:      "p27.3/assessment",
		What:    rule.Text{En: "assess needs, but only after the observation", Ru: "оценить потребности, но лишь после наблюдения"},
		Bearer:  specialists,
		Subject: SubjectRecipient, Kind: DutyNotBefore,
		Trigger: "contract-concluded", Fulfilment: "needs-assessed",
		Period: "p27.3/observation", Words: WordsAfter, Since: firstAct,
		notes: []rule.Text{{En: "Again with each contract.", Ru: "Заново при каждом договоре."}},
	},
	{
		ID:      "p29/next-plan",
		What:    rule.Text{En: "work out and approve the next plan", Ru: "разработать и утвердить следующий план"},
		Bearer:  plannersAndHead,
		Subject: SubjectRecipient, Kind: DutyWithin,
		Trigger: "plan-expired", Fulfilment: "plan-approved",
		Period: "p29/next-plan-period", Words: WordsFromDay, Since: firstAct,
		courses: []Course{developedSuffices},
		assumes: []Assumption{{
			ID:      "contract-in-force",
			Meaning: rule.Text{En: "a contract is in force on that day", Ru: "в этот день действует договор"},
		}},
		notes: []rule.Text{{
			En: "A plan approved after the plan in force and before it runs out fulfils it.",
			Ru: "Обязанность исполнена и планом, утверждённым после действующего плана до его окончания.",
		}},
	},
	{
		ID:      "p29/plan",
		What:    rule.Text{En: "work out and approve the individual plan", Ru: "разработать и утвердить индивидуальный план"},
		Bearer:  plannersAndHead,
		Subject: SubjectRecipient, Kind: DutyWithin,
		Trigger: "needs-assessed", Fulfilment: "plan-approved",
		Period: "p29/plan-period", Since: firstAct,
		courses: []Course{developedSuffices},
	},
	{
		ID:      "p31/monitoring",
		What:    rule.Text{En: "record measures and monitoring in the journal", Ru: "отразить мероприятия и мониторинг в журнале"},
		Bearer:  specialists,
		Subject: SubjectRecipient, Kind: DutyRecurring,
		Trigger: "contract-concluded", Fulfilment: "monitoring-recorded",
		Period: "p31/frequency", Since: firstAct,
		assumes: []Assumption{runsOn},
		notes: []rule.Text{{
			En: "Each quarter that a contract touches. The monitoring itself is the business of the person named by paragraph 30.",
			Ru: "Каждый квартал, которого касается договор. Сам мониторинг ведёт лицо, указанное в пункте 30.",
		}},
	},
	{
		ID:      "p32/adjustment",
		What:    rule.Text{En: "adjust the plan", Ru: "скорректировать план"},
		Bearer:  specialists,
		Subject: SubjectRecipient, Kind: DutyOpen,
		Trigger: "status-changed", Fulfilment: "plan-adjusted",
		Since: firstAct,
	},
	{
		ID:      "p33/evaluation",
		What:    rule.Text{En: "evaluate the work of the specialists", Ru: "оценить работу специалистов"},
		Bearer:  rule.Text{En: "the head of the organisation or the authorised body", Ru: "руководитель организации или уполномоченный орган"},
		Subject: SubjectRecipient, Kind: DutyOpen,
		Trigger: "contract-ended", Fulfilment: "work-evaluated",
		Since: firstAct,
	},
	{
		ID:      "p35/measures",
		What:    rule.Text{En: "record the results of measures in the journal", Ru: "отразить результаты мероприятий в журнале"},
		Bearer:  rule.Text{En: "each specialist of the organisation", Ru: "каждый специалист организации"},
		Subject: SubjectRecipient, Kind: DutyRecurring,
		Trigger: "contract-concluded", Fulfilment: "measures-recorded",
		Period: "p35/frequency", Since: firstAct,
		assumes: []Assumption{runsOn},
		notes:   []rule.Text{{En: "Each quarter that a contract touches.", Ru: "Каждый квартал, которого касается договор."}},
	},

	// Chapter 7: the end of the services.
	{
		ID:      "p42.2/referral",
		What:    rule.Text{En: "refer or transfer the recipient", Ru: "направить или перевести получателя услуг"},
		Bearer:  organisation,
		Subject: SubjectRecipient, Kind: DutyOpen,
		Trigger: "discontinued", Fulfilment: "referred-or-transferred",
		Since: firstAct,
	},
	{
		ID:      "p43(2).2/reinstatement",
		What:    rule.Text{En: "reinstate a person who could not give notice for a valid reason", Ru: "восстановить лицо, не сообщившее по уважительной причине"},
		Bearer:  organisation,
		Subject: SubjectRecipient, Kind: DutyImmediately,
		Trigger: "returned-with-valid-reason", Fulfilment: "reinstated",
		Since: firstAct,
	},
	{
		ID:      "p44/order",
		What:    rule.Text{En: "issue the order on the exit", Ru: "издать приказ о выбытии"},
		Bearer:  head,
		Subject: SubjectRecipient, Kind: DutyOpen,
		Trigger: "exit-ground-arose", Fulfilment: "head-order-issued",
		Since: firstAct,
	},
	{
		ID:      "p45/handover",
		What:    rule.Text{En: "hand over clothes, shoes, valuables and documents", Ru: "выдать одежду, обувь, ценности и документы"},
		Bearer:  organisation,
		Subject: SubjectRecipient, Kind: DutyOpen,
		Trigger: "exited", Fulfilment: "belongings-handed-over",
		Since: firstAct,
	},

	// Law 114-IV.
	{
		ID:      "law:a11-7(1)(1)/visit",
		What:    rule.Text{En: "make the next periodic preventive visit", Ru: "провести следующее периодическое превентивное посещение"},
		Bearer:  council,
		Subject: SubjectMechanism, Kind: DutyWithin,
		Trigger: "previous-periodic-visit", Fulfilment: "periodic-visit",
		Period: "law:a11-7(1)(1)/frequency", Since: "240-VI",
	},
	{
		ID:      "law:a11-9(1)/annual-report",
		What:    rule.Text{En: "prepare the annual consolidated report", Ru: "подготовить ежегодный консолидированный доклад"},
		Bearer:  council,
		Subject: SubjectMechanism, Kind: DutyOpen,
		Trigger: "year-ended", Fulfilment: "report-prepared",
		Since: "240-VI",
	},
	{
		ID:      "law:a11-9(3)/forwarding",
		What:    rule.Text{En: "forward the report to the state bodies", Ru: "направить доклад государственным органам"},
		Bearer:  council,
		Subject: SubjectMechanism, Kind: DutyWithin,
		Trigger: "report-approved", Fulfilment: "report-forwarded",
		Period: "law:a11-9(3)/period", Since: "240-VI",
	},
	{
		ID:      "law:a11-9(3)/publication",
		What:    rule.Text{En: "publish the report on the Commissioner's site", Ru: "разместить доклад на сайте Уполномоченного"},
		Bearer:  council,
		Subject: SubjectMechanism, Kind: DutyWithin,
		Trigger: "report-approved", Fulfilment: "report-published",
		Period: "law:a11-9(3)/period", Since: "240-VI",
	},
	{
		ID:      "law:a11-11(2)/response",
		What:    rule.Text{En: "tell the Commissioner what was done about the report", Ru: "сообщить Уполномоченному о принятых по докладу мерах"},
		Bearer:  rule.Text{En: "each state body that received the report", Ru: "каждый государственный орган, получивший доклад"},
		Subject: SubjectMechanism, Kind: DutyWithin,
		Trigger: "consolidated-report-received", Fulfilment: "commissioner-informed",
		Period: "law:a11-11(2)/period", Words: WordsFromDay, Since: "240-VI",
	},
	{
		ID:      "law:a14(3)/assessment",
		What:    rule.Text{En: "assess and determine the need for services", Ru: "оценить и определить потребность в услугах"},
		Bearer:  socialWorker,
		Subject: SubjectRecipient, Kind: DutyWithin,
		Trigger: "application-to-local-body", Fulfilment: "needs-assessed-by-social-worker",
		Period: "law:a14(3)/period", Words: WordsFromDay, Since: baseLaw,
		courses: []Course{{Ref: "law:a15(1)", Reading: "law-assessment", Option: "not-for-trafficking", Removes: true}},
		assumes: []Assumption{{
			ID:      "not-trafficking",
			Meaning: rule.Text{En: "the person is no victim of trafficking", Ru: "лицо не является жертвой торговли людьми"},
			Reading: "law-assessment", Option: "not-for-trafficking",
		}},
	},
	{
		ID:      "law:a15(2)/decision",
		What:    rule.Text{En: "decide on services paid from the budget", Ru: "принять решение об услугах за счёт бюджета"},
		Bearer:  localBody,
		Subject: SubjectRecipient, Kind: DutyWithin,
		Trigger: "conclusion-received", Fulfilment: "decision-made",
		Period: "law:a15(2)/period", Words: WordsFromDay, Since: baseLaw,
		courses: []Course{{Ref: "law:a15(1)", Removes: true}},
		assumes: []Assumption{{
			ID:      "neither-trafficking-nor-homelessness",
			Meaning: rule.Text{En: "the ground is neither trafficking nor homelessness", Ru: "основание — не торговля людьми и не бездомность"},
		}},
	},
	{
		ID:      "law:a15(3)/notice",
		What:    rule.Text{En: "notify the applicant of the refusal in writing and return the papers", Ru: "письменно уведомить заявителя об отказе и вернуть документы"},
		Bearer:  localBody,
		Subject: SubjectRecipient, Kind: DutyOpen,
		Trigger: "funding-refused", Fulfilment: "notified-in-writing",
		Since:   baseLaw,
		courses: []Course{{Ref: "law:a15(1)", Removes: true}},
		assumes: []Assumption{{
			ID:      "not-trafficking",
			Meaning: rule.Text{En: "the person is no victim of trafficking", Ru: "лицо не является жертвой торговли людьми"},
		}},
	},
	{
		ID:      "law:a16(1)(3)/training",
		What:    rule.Text{En: "give the social worker further training", Ru: "обеспечить повышение квалификации социального работника"},
		Bearer:  rule.Text{En: "the provider of the services", Ru: "субъект, предоставляющий услуги"},
		Subject: SubjectWorker, Kind: DutyWithin,
		Trigger: "previous-training", Fulfilment: "training",
		Period: "law:a16(1)(3)/frequency", Since: baseLaw,
		notes: []rule.Text{{
			En: "The worker has the right, the provider owes it under article 17(2)(6).",
			Ru: "Право принадлежит работнику, обязанность — субъекту по подпункту 6) пункта 2 статьи 17.",
		}},
	},
	{
		ID:      "law:a16(3)(4-1)/report",
		What:    rule.Text{En: "report an offence by or against a minor to law enforcement", Ru: "сообщить правоохранительным органам о правонарушении, совершённом несовершеннолетним или в отношении него"},
		Bearer:  socialWorker,
		Subject: SubjectRecipient, Kind: DutyImmediately,
		Trigger: "offence-against-a-minor-known", Fulfilment: "law-enforcement-informed",
		Since: "118-VII", Perhaps: "240-VI",
	},
	{
		ID:      "law:a16(3)(6)/attestation",
		What:    rule.Text{En: "undergo attestation", Ru: "пройти аттестацию"},
		Bearer:  socialWorker,
		Subject: SubjectWorker, Kind: DutyWithin,
		Trigger: "previous-attestation", Fulfilment: "attestation",
		Period: "law:a16(3)(6)/frequency", Since: baseLaw,
	},
	{
		ID:      "law:a20(2)(1)/order",
		What:    rule.Text{En: "send a binding order to remedy the breach", Ru: "направить обязательное предписание об устранении нарушения"},
		Bearer:  authorisedBody,
		Subject: SubjectOrganisation, Kind: DutyWithin,
		Trigger: "inspection-ended", Fulfilment: "remedial-order-sent",
		Period: "law:a20(2)(1)/period", Words: WordsFromDay, Since: baseLaw,
		assumes: []Assumption{{
			ID:      "violation-found",
			Meaning: rule.Text{En: "the inspection found a breach of the Law", Ru: "проверка выявила нарушение Закона"},
		}},
	},
}
