package standard

import "github.com/pana-kz/pana/standard/rule"

// Words gives the kind in words; nothing for what is no kind.
func (k ProvisionKind) Words() rule.Text { return kinds[k] }

var kinds = map[ProvisionKind]rule.Text{
	KindRule:        {En: "rule", Ru: "правило"},
	KindDuty:        {En: "duty", Ru: "обязанность"},
	KindParameter:   {En: "parameter", Ru: "параметр"},
	KindRequirement: {En: "requirement", Ru: "требование"},
	KindService:     {En: "service", Ru: "услуга"},
	KindForm:        {En: "form", Ru: "форма"},
	KindDefinition:  {En: "definition", Ru: "определение"},
	KindDeclaration: {En: "declaration", Ru: "декларация"},
	KindCompetence:  {En: "competence", Ru: "компетенция"},
	KindExcluded:    {En: "removed provision", Ru: "исключённое положение"},
}

// OutcomeNamed gives a consequence in words, by the name that decisions use. It is
// false for a name that no decision uses.
func OutcomeNamed(id string) (rule.Text, bool) {
	words, ok := outcomes[id]
	return words, ok
}

var outcomes = map[string]rule.Text{
	"refer-to-healthcare":                    {En: "refer to healthcare", Ru: "направить в организацию здравоохранения"},
	"await-application":                      {En: "await the application", Ru: "ожидать заявления"},
	"refuse":                                 {En: "refuse", Ru: "отказать"},
	"await-permit":                           {En: "await the permit", Ru: "ожидать разрешения"},
	"admit":                                  {En: "admit", Ru: "принять"},
	"admit-children":                         {En: "admit the children too", Ru: "принять и детей"},
	"notify-guardianship":                    {En: "notify the guardianship authority", Ru: "уведомить орган опеки"},
	"transfer-to-adaptation-centre":          {En: "hand over to an adaptation centre", Ru: "передать в центр адаптации"},
	"register":                               {En: "register", Ru: "зарегистрировать"},
	"provide-general-services":               {En: "provide the general services", Ru: "оказывать услуги общего характера"},
	"suspend":                                {En: "suspend the services", Ru: "приостановить услуги"},
	"complete":                               {En: "complete the services", Ru: "завершить оказание услуг"},
	"discontinue":                            {En: "discontinue the services", Ru: "прекратить оказание услуг"},
	"refer-or-transfer":                      {En: "refer or transfer", Ru: "направить или перевести"},
	"expel":                                  {En: "expel", Ru: "отчислить"},
	"terminate-contract":                     {En: "terminate the contract", Ru: "расторгнуть договор"},
	"reinstate-immediately":                  {En: "reinstate immediately", Ru: "восстановить немедленно"},
	"readmit-generally":                      {En: "readmit on general terms", Ru: "восстановить на общих основаниях"},
	"issue-order":                            {En: "issue the order of the head", Ru: "издать приказ руководителя"},
	"hand-over-belongings":                   {En: "hand over the belongings", Ru: "выдать вещи"},
	"notify-in-writing-and-return-documents": {En: "notify in writing and return the documents", Ru: "письменно уведомить и вернуть документы"},
}

// OptionNamed gives an option of a fact, a post, or what a value can hold, in words, by
// the name that requests and answers use. It is false for a name without words of its
// own, and for what reads differently from place to place.
func OptionNamed(id string) (rule.Text, bool) {
	words, ok := options[id]
	return words, ok
}

var options = map[string]rule.Text{
	// Persons.
	"citizen":   {En: "citizen of Kazakhstan", Ru: "гражданин Казахстана"},
	"kandas":    {En: "kandas", Ru: "кандас"},
	"foreigner": {En: "foreigner", Ru: "иностранец"},
	"stateless": {En: "stateless person", Ru: "лицо без гражданства"},
	"none":      {En: "nothing", Ru: "ничего"},
	"admits":    {En: "that it admits the person", Ru: "допускает лицо"},
	"excludes":  {En: "that it excludes the person", Ru: "исключает лицо"},

	// Places and bodies.
	"organisation":     {En: "the organisation", Ru: "организация"},
	"workplace":        {En: "the workplace", Ru: "место работы"},
	"other-premises":   {En: "other premises", Ru: "другое помещение"},
	"internal-affairs": {En: "internal affairs", Ru: "органы внутренних дел"},
	"authorised-body":  {En: "the authorised body", Ru: "уполномоченный орган"},

	// Applications under the Law.
	"self":                           {En: "the person herself", Ru: "само лицо"},
	"adult-family-member":            {En: "an adult member of the family", Ru: "совершеннолетний член семьи"},
	"guardian":                       {En: "a guardian", Ru: "опекун или попечитель"},
	"akim":                           {En: "an akim", Ru: "аким"},
	"representative":                 {En: "a representative by power of attorney", Ru: "представитель по доверенности"},
	"provider":                       {En: "the provider of the services", Ru: "субъект, предоставляющий услуги"},
	"domestic-violence-organisation": {En: "an organisation against domestic violence", Ru: "организация по борьбе с бытовым насилием"},
	"guaranteed":                     {En: "the guaranteed volume", Ru: "гарантированный объём"},
	"additional":                     {En: "the additional volume", Ru: "дополнительный объём"},
	"paid":                           {En: "paid services", Ru: "платные услуги"},
	"local-executive-body":           {En: "the local executive body", Ru: "местный исполнительный орган"},
	"agreement":                      {En: "an agreement with the provider", Ru: "соглашение с субъектом"},

	// Stay and staff.
	"day-stay":               {En: "day stay", Ru: "дневное пребывание"},
	"temporary":              {En: "temporary stay", Ru: "временное пребывание"},
	"long-term":              {En: "long-term stay", Ru: "длительное пребывание"},
	"director":               {En: "director", Ru: "директор"},
	"chief-accountant":       {En: "chief accountant", Ru: "главный бухгалтер"},
	"hr-clerk":               {En: "personnel clerk", Ru: "делопроизводитель по кадрам"},
	"lawyer":                 {En: "lawyer", Ru: "юрист"},
	"psychologist":           {En: "psychologist", Ru: "психолог"},
	"social-work-specialist": {En: "social work specialist", Ru: "специалист по социальной работе"},
	"social-work-consultant": {En: "social work consultant", Ru: "консультант по социальной работе"},
	"carer":                  {En: "carer", Ru: "воспитатель"},
	"senior-nurse":           {En: "senior nurse", Ru: "старшая медсестра"},
	"labour-instructor":      {En: "instructor of work therapy", Ru: "инструктор по трудотерапии"},
	"culture-organiser":      {En: "culture organiser", Ru: "культорганизатор"},
}
