package standard

import "github.com/pana-kz/pana/standard/rule"

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
