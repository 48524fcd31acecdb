package standard

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/pana-kz/pana/standard/rule"
)

// Reading is a question that the words of the text leave open, with the answers
// that can be defended. The first option is taken unless a caller chooses
// another one. An answer that depends on a reading says so.
//
// The zero value asks nothing and has no options. A Reading is immutable and
// safe for concurrent use.
type Reading struct {
	ID       string // kebab case, never reused
	Question rule.Text
	ByCaller bool // the caller applied it when counting a fact or dating an event; the library only reports it

	place   int
	refs    []Ref
	options []Option
}

// Option is one answer to the question of a reading. The zero value is no answer.
type Option struct {
	ID      string    // kebab case, unique within its reading
	Meaning rule.Text // what holds under it
	Reason  rule.Text // what speaks for it
}

// Readings yields every reading in the order in which answers list them.
func Readings() iter.Seq[Reading] { return slices.Values(readings) }

// ReadingByID finds a reading. Without one of this name the error is a
// *rule.Error of kind rule.UnknownReading with the path "readings.ID".
func ReadingByID(id string) (Reading, error) {
	if at, ok := readingPlace[id]; ok {
		return readings[at], nil
	}
	return Reading{}, rule.Errorf(rule.UnknownReading, "readings."+id, id,
		"there is no reading of this name%s", didYouMean(id, ids(readings, func(r Reading) string { return r.ID })))
}

// Index is the place of the reading among all, from 0, in the order of Readings.
func (r Reading) Index() int { return r.place }

// Refs yields the provisions whose words raise the question, in the order of
// the text.
func (r Reading) Refs() iter.Seq[Ref] { return slices.Values(r.refs) }

// Options yields the answers, the default first.
func (r Reading) Options() iter.Seq[Option] { return slices.Values(r.options) }

// Default is the first option; for the zero Reading it is the zero Option.
func (r Reading) Default() Option {
	if len(r.options) == 0 {
		return Option{}
	}
	return r.options[0]
}

// Option finds an answer. Without one of this name the error is a *rule.Error of
// kind rule.BadValue with the path "readings.ID".
func (r Reading) Option(id string) (Option, error) {
	at, err := r.optionIndex(id)
	if err != nil {
		return Option{}, err
	}
	return r.options[at], nil
}

// optionIndex gives the place of an answer, from 0 for the default.
func (r Reading) optionIndex(id string) (int, error) {
	if at := slices.IndexFunc(r.options, func(o Option) bool { return o.ID == id }); at >= 0 {
		return at, nil
	}
	names := ids(r.options, func(o Option) string { return o.ID })
	return 0, rule.Errorf(rule.BadValue, "readings."+r.ID, id, "must be one of %s%s",
		strings.Join(slices.Collect(names), ", "), didYouMean(id, names))
}

// didYouMean names what is nearest to a misspelt name, or says nothing.
func didYouMean(name string, candidates iter.Seq[string]) string {
	if near := rule.Nearest(name, candidates); near != "" {
		return fmt.Sprintf("; did you mean %s?", near)
	}
	return ""
}

func ids[T any](of []T, id func(T) string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, t := range of {
			if !yield(id(t)) {
				return
			}
		}
	}
}

var readingPlace = places(readings, func(r Reading) string { return r.ID })

// numbered tells each reading its place.
func numbered(table ...Reading) []Reading {
	for i := range table {
		table[i].place = i
	}
	return table
}

// Interpretation says what a fact or a question means where the words leave room
// and no other option is offered. The zero value says nothing. It is immutable.
type Interpretation struct {
	ID      string    // kebab case, never reused
	Fact    string    // the fact it fixes; empty when it fixes more than one fact, or a whole question
	Meaning rule.Text // how it is understood

	refs []Ref
}

// Interpretations yields every interpretation in the order of the text.
func Interpretations() iter.Seq[Interpretation] { return slices.Values(interpretations) }

// Refs yields the provisions that are interpreted, in the order of the text.
func (i Interpretation) Refs() iter.Seq[Ref] { return slices.Values(i.refs) }

// readings is in the order in which answers list them.
var readings = numbered(
	Reading{
		ID:   "scope-conflict",
		refs: []Ref{"p5", "law:a3", "l480:a12(1)"},
		Question: rule.Text{
			En: "The Law reaches kandas, and since Law 129-VII identified foreign victims, who do not live in Kazakhstan permanently. Paragraph 5 asks for permanent residence. Which of the two decides?",
			Ru: "Закон охватывает кандасов, а со времени Закона 129-VII и иностранцев, идентифицированных как жертвы, без постоянного проживания в Казахстане. Пункт 5 требует постоянного проживания. Что решает?",
		},
		options: []Option{
			{
				"law-prevails",
				rule.Text{En: "The Law decides where paragraph 5 fails only for want of permanent residence.", Ru: "Решает Закон, если по пункту 5 не хватает только постоянного проживания."},
				rule.Text{En: "Of two acts that contradict each other the higher one applies, and only where they do.", Ru: "Если акты противоречат друг другу, применяется акт высшего уровня, и только в этой части."},
			},
			{
				"standard-only",
				rule.Text{En: "Paragraph 5 decides alone.", Ru: "Решает только пункт 5."},
				rule.Text{En: "An organisation works by the standard as it is published.", Ru: "Организация работает по стандарту, каким он опубликован."},
			},
		},
	},
	Reading{
		ID:   "non-resident-stateless",
		refs: []Ref{"p5", "law:a3"},
		Question: rule.Text{
			En: "Article 3 names foreigners identified as victims. Does that reach a stateless person who does not live in Kazakhstan permanently?",
			Ru: "Статья 3 называет иностранцев, идентифицированных как жертвы. Относится ли это к лицу без гражданства, которое не проживает в Казахстане постоянно?",
		},
		options: []Option{
			{
				"not-covered",
				rule.Text{En: "Such a person is not covered.", Ru: "Такое лицо не охвачено."},
				rule.Text{En: "Neither act names such a person, and no practice is documented.", Ru: "Ни один из актов такое лицо не называет, практика не описана."},
			},
			{
				"treated-as-foreigner",
				rule.Text{En: "Such a person is treated as a foreigner.", Ru: "Такое лицо приравнивается к иностранцу."},
				rule.Text{En: "A person whom no state protects needs the services no less.", Ru: "Лицо без защиты какого-либо государства нуждается в услугах не меньше."},
			},
		},
	},
	Reading{
		ID:   "identified-attachment",
		refs: []Ref{"p5"},
		Question: rule.Text{
			En: "Since order 383 paragraph 5 ends its list of persons with those revealed and identified as victims. Whom do these words qualify?",
			Ru: "С приказа 383 перечень лиц в пункте 5 завершается словами о выявлении и идентификации. К кому они относятся?",
		},
		options: []Option{
			{
				"foreigners-and-stateless",
				rule.Text{En: "Foreigners and stateless persons only.", Ru: "Только к иностранцам и лицам без гражданства."},
				rule.Text{En: "The Kazakh text attaches them so; paragraphs 10 and 14 ask identification of everyone anyway.", Ru: "Так они стоят в казахском тексте; идентификацию всех и так требуют пункты 10 и 14."},
			},
			{
				"everyone",
				rule.Text{En: "Citizens too.", Ru: "Также к гражданам."},
				rule.Text{En: "They close the whole list, and recipients are victims in any case.", Ru: "Они завершают весь перечень, а получатели услуг в любом случае жертвы."},
			},
		},
	},
	Reading{
		ID:   "sheet-threshold",
		refs: []Ref{"p10", "annex2", "criteria:9"},
		Question: rule.Text{
			En: "The form of annex 2 only adds up points. From which result is the person a victim?",
			Ru: "Форма приложения 2 лишь суммирует баллы. При каком результате лицо признаётся жертвой?",
		},
		options: []Option{
			{
				"criteria",
				rule.Text{En: "From the points that the Criteria ask of each block and in total.", Ru: "При баллах, которых Критерии требуют по каждому блоку и в сумме."},
				rule.Text{En: "Paragraph 10 refers to the Criteria, and their paragraph 9 has the figures.", Ru: "Пункт 10 отсылает к Критериям, а числа стоят в их пункте 9."},
			},
			{
				"any-indicator",
				rule.Text{En: "From one ticked row.", Ru: "При одной отмеченной строке."},
				rule.Text{En: "The standard itself states no figure.", Ru: "Сам стандарт числа не называет."},
			},
		},
	},
	Reading{
		ID:   "start-of-period",
		refs: []Ref{"p10", "p15", "l480:a14(2)", "l480:a14(3)", "civil:a173"},
		Question: rule.Text{
			En: "Some periods in business days run «со дня» (from the day of) an event. Does that day itself count?",
			Ru: "Некоторые сроки в рабочих днях текут «со дня» события. Считается ли сам этот день?",
		},
		options: []Option{
			{
				"next-day",
				rule.Text{En: "The period begins with the next day.", Ru: "Срок начинается на следующий день."},
				rule.Text{En: "The Civil Code and article 14(3) of the Law on Legal Acts let a period run from the day after.", Ru: "По Гражданскому кодексу и пункту 3 статьи 14 Закона «О правовых актах» срок течёт со следующего дня."},
			},
			{
				"same-day-counts",
				rule.Text{En: "The day of the event is the first day, when it is a business day.", Ru: "День события считается первым, если он рабочий."},
				rule.Text{En: "Article 14(2) of the Law on Legal Acts also knows a beginning on the day of the event, in Kazakh only that one.", Ru: "Пункт 2 статьи 14 Закона «О правовых актах» знает и начало в день события, а в казахском тексте только его."},
			},
		},
	},
	Reading{
		ID:   "term-end-rollover",
		refs: []Ref{"p16", "civil:a175"},
		Question: rule.Text{
			En: "The term of a contract ends on a day off. Does it run on to the next business day?",
			Ru: "Срок договора истекает в нерабочий день. Продлевается ли он до следующего рабочего дня?",
		},
		options: []Option{
			{
				"rolls",
				rule.Text{En: "It ends on the next business day.", Ru: "Он истекает в следующий рабочий день."},
				rule.Text{En: "The Civil Code makes no exception, and it favours the recipient.", Ru: "Гражданский кодекс исключений не делает, и это в пользу получателя услуг."},
			},
			{
				"does-not-roll",
				rule.Text{En: "It ends on the day itself.", Ru: "Он истекает в сам этот день."},
				rule.Text{En: "The end of a term is no act that a closed office could prevent.", Ru: "Истечение срока не требует действия, которому мешал бы выходной."},
			},
		},
	},
	Reading{
		ID:   "extension-cap",
		refs: []Ref{"p16"},
		Question: rule.Text{
			En: "An extension may last three months at most. Is that the most for all extensions together or for each?",
			Ru: "Продление возможно не более чем на три месяца. Это предел для всех продлений вместе или для каждого?",
		},
		options: []Option{
			{
				"total",
				rule.Text{En: "Three months for all extensions together, nine months in all.", Ru: "Три месяца на все продления вместе, всего девять месяцев."},
				rule.Text{En: "The ministry's public summary speaks of up to nine months.", Ru: "Министерство в своей публичной справке говорит о сроке до девяти месяцев."},
			},
			{
				"each",
				rule.Text{En: "Three months for each extension, as long as a ground exists.", Ru: "Три месяца на каждое продление, пока есть основание."},
				rule.Text{En: "The grounds may last longer than three months, and nothing says that only one extension is allowed.", Ru: "Основания могут длиться дольше трёх месяцев, а единственность продления не указана."},
			},
		},
	},
	Reading{
		ID:   "extension-base",
		refs: []Ref{"p16"},
		Question: rule.Text{
			En: "From which day do the months of extension run? It matters at the ends of months only.",
			Ru: "С какого дня отсчитываются месяцы продления? Это важно лишь в конце месяца.",
		},
		options: []Option{
			{
				"from-expiry",
				rule.Text{En: "From the nominal day on which the six months end.", Ru: "С номинального дня окончания шести месяцев."},
				rule.Text{En: "An extension begins where the term ends.", Ru: "Продление начинается там, где заканчивается срок."},
			},
			{
				"from-conclusion",
				rule.Text{En: "All months run from the day of conclusion.", Ru: "Все месяцы отсчитываются со дня заключения."},
				rule.Text{En: "The extended contract is still the same contract.", Ru: "Продлённый договор остаётся тем же договором."},
			},
		},
	},
	Reading{
		ID:       "criminal-case-object",
		ByCaller: true,
		refs:     []Ref{"p16(1)"},
		Question: rule.Text{
			En: "Which unfinished criminal case is a ground of extension?",
			Ru: "Какое неоконченное уголовное дело служит основанием продления?",
		},
		options: []Option{
			{
				"case-concerning-the-recipient",
				rule.Text{En: "The case about what was done to the recipient.", Ru: "Дело о том, что сделали с получателем услуг."},
				rule.Text{En: "The recipient is the injured party; the phrase is clumsy.", Ru: "Получатель услуг — потерпевший; формулировка неудачна."},
			},
			{
				"case-against-the-recipient",
				rule.Text{En: "A case in which the recipient is accused.", Ru: "Дело, в котором обвиняется сам получатель услуг."},
				rule.Text{En: "In criminal procedure the phrase usually means the accused.", Ru: "В уголовном процессе этот оборот обычно относится к обвиняемому."},
			},
		},
	},
	Reading{
		ID:   "permit-for-trafficking",
		refs: []Ref{"p15", "law:a15(1)"},
		Question: rule.Text{
			En: "Article 15 takes victims of trafficking out of the decision of the local executive body. Is the permit of paragraph 15, which a department of the same executive gives, still needed?",
			Ru: "Статья 15 выводит жертв торговли людьми из решения местного исполнительного органа. Нужно ли ещё разрешение по пункту 15, которое выдаёт подразделение той же власти?",
		},
		options: []Option{
			{
				"permit-required",
				rule.Text{En: "The permit is needed.", Ru: "Разрешение нужно."},
				rule.Text{En: "Paragraph 15 is in force and nothing sets it aside.", Ru: "Пункт 15 действует, и ничто его не отменяет."},
			},
			{
				"permit-not-required",
				rule.Text{En: "The permit is not needed.", Ru: "Разрешение не нужно."},
				rule.Text{En: "The Law is the higher act.", Ru: "Закон — акт высшего уровня."},
			},
		},
	},
	Reading{
		ID:       "permit-dispatch-start",
		ByCaller: true,
		refs:     []Ref{"p15"},
		Question: rule.Text{
			En: "The permit is to be sent within a business day of its approval, which may come before the paper. From which day?",
			Ru: "Разрешение направляют в течение рабочего дня после согласования, а оно может предшествовать бумаге. С какого дня считать?",
		},
		options: []Option{
			{
				"issue",
				rule.Text{En: "From the day of issue.", Ru: "Со дня выдачи."},
				rule.Text{En: "Only the issue leaves a date in the file.", Ru: "Только выдача оставляет дату в деле."},
			},
			{
				"approval",
				rule.Text{En: "From the day of approval.", Ru: "Со дня согласования."},
				rule.Text{En: "It is the word that the paragraph uses.", Ru: "Это слово самого пункта."},
			},
		},
	},
	Reading{
		ID:   "permit-when-directed",
		refs: []Ref{"p9", "p14", "p15"},
		Question: rule.Text{
			En: "Paragraphs 14 and 15 speak of a person who applied. Does somebody with a written direction need the permit as well?",
			Ru: "Пункты 14 и 15 говорят об обратившемся лице. Нужно ли разрешение и тому, кто пришёл по письменному направлению?",
		},
		options: []Option{
			{
				"permit-required",
				rule.Text{En: "The permit is needed.", Ru: "Разрешение нужно."},
				rule.Text{En: "Paragraph 15 names no exception.", Ru: "Пункт 15 исключений не называет."},
			},
			{
				"direction-suffices",
				rule.Text{En: "The direction takes the place of the permit.", Ru: "Направление заменяет разрешение."},
				rule.Text{En: "Who gives the permit may also give the direction, and the procedure starts with an application.", Ru: "Направление может дать тот же орган, что выдаёт разрешение, а сама процедура начинается с обращения."},
			},
		},
	},
	Reading{
		ID:   "injured-party-without-sheet",
		refs: []Ref{"p13-1", "p14", "p15"},
		Question: rule.Text{
			En: "Paragraph 13-1 waives the sheet for an injured party, yet paragraphs 14 and 15 build on sheet and application. What is sent?",
			Ru: "Пункт 13-1 освобождает потерпевшего от листа оценки, а пункты 14 и 15 исходят из листа и заявления. Что направляется?",
		},
		options: []Option{
			{
				"application-alone-is-sent",
				rule.Text{En: "The application alone.", Ru: "Только заявление."},
				rule.Text{En: "A sheet that is not required cannot be demanded.", Ru: "Нельзя требовать лист, который не нужен."},
			},
			{
				"sheet-still-sent",
				rule.Text{En: "Sheet and application, as for everyone.", Ru: "Лист и заявление, как у всех."},
				rule.Text{En: "Paragraphs 14 and 15 were not changed.", Ru: "Пункты 14 и 15 не изменены."},
			},
		},
	},
	Reading{
		ID:   "injured-party-identified",
		refs: []Ref{"p13-1"},
		Question: rule.Text{
			En: "Paragraph 13-1 says only that the sheet is not required of an injured party. Is such a person identified?",
			Ru: "Пункт 13-1 говорит лишь, что лист для потерпевшего не нужен. Считается ли такое лицо идентифицированным?",
		},
		options: []Option{
			{
				"counts-as-identified",
				rule.Text{En: "The person counts as identified.", Ru: "Лицо считается идентифицированным."},
				rule.Text{En: "Otherwise the paragraph would shut out the person whom it means to help.", Ru: "Иначе пункт закрывал бы доступ тому, кому должен помочь."},
			},
			{
				"only-waives-the-sheet",
				rule.Text{En: "The person still has to be identified, and only a sheet can show it.", Ru: "Лицо ещё должно быть идентифицировано, и показать это может только лист."},
				rule.Text{En: "To waive a form is not to decide the question that it serves.", Ru: "Отказ от формы ещё не решает вопроса, для которого она введена."},
			},
		},
	},
	Reading{
		ID:   "injured-party-before-325",
		refs: []Ref{"p10", "p13-1", "criteria:10"},
		Question: rule.Text{
			En: "The Criteria waived the identification of injured parties from the end of December 2021, paragraph 13-1 came with order 325. From when does the waiver hold?",
			Ru: "Критерии отказались от идентификации потерпевших с конца декабря 2021 года, пункт 13-1 появился с приказом 325. С какого времени она не нужна?",
		},
		options: []Option{
			{
				"from-order-325",
				rule.Text{En: "From order 325.", Ru: "С приказа 325."},
				rule.Text{En: "Until then paragraph 12 and annex 2 asked for the sheet without exception.", Ru: "До него пункт 12 и приложение 2 требовали лист без исключений."},
			},
			{
				"from-criteria-2021",
				rule.Text{En: "From the amendment of the Criteria.", Ru: "С изменения Критериев."},
				rule.Text{En: "Paragraph 10 identifies by the Criteria as they stand.", Ru: "Пункт 10 отсылает к Критериям в действующей редакции."},
			},
		},
	},
	Reading{
		ID:   "representative-absent",
		refs: []Ref{"p19"},
		Question: rule.Text{
			En: "Paragraph 19 concerns a child in the absence of legal representatives. Must the child have none, or is it enough that none is there?",
			Ru: "Пункт 19 касается ребёнка при отсутствии законных представителей. Их нет вообще или достаточно, что их нет рядом?",
		},
		options: []Option{
			{
				"has-none",
				rule.Text{En: "The child has no legal representative at all.", Ru: "Законного представителя у ребёнка нет вовсе."},
				rule.Text{En: "The words say what the child has. A girl whose parents live elsewhere has representatives.", Ru: "Речь о том, есть ли они у ребёнка. У девочки, чьи родители живут в другом месте, представители есть."},
			},
			{
				"none-present",
				rule.Text{En: "No legal representative is present.", Ru: "Законный представитель не присутствует."},
				rule.Text{En: "A child who arrives alone needs protection at once, whoever lives elsewhere.", Ru: "Ребёнку, прибывшему одному, защита нужна сразу, кто бы ни жил в другом месте."},
			},
		},
	},
	Reading{
		ID:   "children-identification",
		refs: []Ref{"p2", "p17", "p18"},
		Question: rule.Text{
			En: "Children are admitted with their parent and count as recipients, and recipients are victims. Must each child be identified?",
			Ru: "Детей принимают с родителем и учитывают как получателей услуг, а получатели услуг — жертвы. Нужна ли идентификация каждого ребёнка?",
		},
		options: []Option{
			{
				"not-asked",
				rule.Text{En: "No. The parent's admission carries the children.", Ru: "Нет. Дети принимаются вслед за родителем."},
				rule.Text{En: "Paragraph 17 sets no condition.", Ru: "Пункт 17 условий не ставит."},
			},
			{
				"each-child",
				rule.Text{En: "Yes, each child.", Ru: "Да, каждого ребёнка."},
				rule.Text{En: "Paragraph 18 makes each child a recipient of its own, and paragraph 2 reserves the services for victims.", Ru: "По пункту 18 каждый ребёнок — отдельный получатель услуг, а пункт 2 предназначает услуги жертвам."},
			},
		},
	},
	Reading{
		ID:   "suspension-before-contract",
		refs: []Ref{"p39", "p43.2"},
		Question: rule.Text{
			En: "A stay in a health facility suspends the special services. Does it also suspend those given before a contract?",
			Ru: "Пребывание в учреждении здравоохранения приостанавливает специальные услуги. Приостанавливаются ли и услуги до договора?",
		},
		options: []Option{
			{
				"p40-only",
				rule.Text{En: "Only the services of paragraph 40 are suspended.", Ru: "Приостанавливаются только услуги пункта 40."},
				rule.Text{En: "Paragraph 39 calls its own services general, not special.", Ru: "Пункт 39 называет свои услуги общими, а не специальными."},
			},
			{
				"all",
				rule.Text{En: "All services are suspended.", Ru: "Приостанавливаются все услуги."},
				rule.Text{En: "Nobody can be given a bed in two places.", Ru: "Нельзя занимать койко-место в двух местах сразу."},
			},
		},
	},
	Reading{
		ID:   "before-the-plan",
		refs: []Ref{"p29", "p39", "p40"},
		Question: rule.Text{
			En: "The services of paragraph 39 end with the contract, those of paragraph 40 follow an individual plan that comes days later. What is due in between?",
			Ru: "Услуги пункта 39 оказываются до договора, услуги пункта 40 — по индивидуальному плану, который появляется позже. Что положено в промежутке?",
		},
		options: []Option{
			{
				"p40-frame",
				rule.Text{En: "The services of paragraph 40.", Ru: "Услуги пункта 40."},
				rule.Text{En: "The contract opens paragraph 40, and nobody may be left without services in the first week.", Ru: "Пункт 40 открывает договор, и в первую неделю никто не должен остаться без услуг."},
			},
			{
				"p39-continues",
				rule.Text{En: "The services of paragraph 39, until the plan is approved.", Ru: "Услуги пункта 39, пока не утверждён план."},
				rule.Text{En: "Services in line with a plan need a plan.", Ru: "Чтобы оказывать услуги по плану, нужен план."},
			},
		},
	},
	Reading{
		ID:   "band-20",
		refs: []Ref{"annex5"},
		Question: rule.Text{
			En: "Both columns of annex 5 touch 20 recipients. Which one holds for exactly 20?",
			Ru: "Обе графы приложения 5 касаются 20 получателей услуг. Какая действует ровно при 20?",
		},
		options: []Option{
			{
				"upper",
				rule.Text{En: "The column that begins with 20.", Ru: "Графа, которая начинается с 20."},
				rule.Text{En: "A minimum norm in doubt is the higher one, and so each number falls in exactly one column.", Ru: "Минимальный норматив в сомнении — больший, и так каждое число попадает ровно в одну графу."},
			},
			{
				"lower",
				rule.Text{En: "The column that ends with 20.", Ru: "Графа, которая заканчивается на 20."},
				rule.Text{En: "Up to a number usually includes that number.", Ru: "«До» какого-либо числа обычно включает это число."},
			},
		},
	},
	Reading{
		ID:   "carer-rounding",
		refs: []Ref{"annex5(8)"},
		Question: rule.Text{
			En: "Row 8 asks for one carer for ten children. What is due for a part of ten?",
			Ru: "Строка 8 требует одного воспитателя на десять детей. Что положено на неполный десяток?",
		},
		options: []Option{
			{
				"up-to-whole",
				rule.Text{En: "A whole unit for each started ten.", Ru: "Целая единица на каждый начатый десяток."},
				rule.Text{En: "A minimum norm is not met by less.", Ru: "Меньшим числом минимальный норматив не выполнен."},
			},
			{
				"proportional",
				rule.Text{En: "A tenth of a unit for each child.", Ru: "Десятая часть единицы на каждого ребёнка."},
				rule.Text{En: "The table knows parts of units elsewhere.", Ru: "В других строках таблица знает доли единиц."},
			},
			{
				"down-to-whole",
				rule.Text{En: "One unit for each full ten, and at least one where there are children.", Ru: "Одна единица на каждый полный десяток, но не меньше одной, если дети есть."},
				rule.Text{En: "The next unit is due when the next ten is there.", Ru: "Следующая единица положена, когда набран следующий десяток."},
			},
		},
	},
	Reading{
		ID:   "children-in-band",
		refs: []Ref{"p18", "annex5"},
		Question: rule.Text{
			En: "Annex 5 goes by the number of recipients. Do children who came with a parent count?",
			Ru: "Приложение 5 исходит из числа получателей услуг. Учитываются ли дети, прибывшие с родителем?",
		},
		options: []Option{
			{
				"counted",
				rule.Text{En: "They count.", Ru: "Учитываются."},
				rule.Text{En: "Paragraph 18 makes them recipients of their own.", Ru: "Пункт 18 считает их отдельными получателями услуг."},
			},
			{
				"not-counted",
				rule.Text{En: "They do not count for the column.", Ru: "При выборе графы не учитываются."},
				rule.Text{En: "Row 8 sees to the children already.", Ru: "О детях уже заботится строка 8."},
			},
		},
	},
	Reading{
		ID:       "violations-window",
		ByCaller: true,
		refs:     []Ref{"p43(1)"},
		Question: rule.Text{
			En: "Over what time are breaches of the internal rules counted?",
			Ru: "За какое время считаются нарушения правил внутреннего распорядка?",
		},
		options: []Option{
			{
				"whole-contract",
				rule.Text{En: "Over the whole contract.", Ru: "За всё время договора."},
				rule.Text{En: "No period is stated; the contract is the only frame.", Ru: "Период не указан; единственная рамка — договор."},
			},
			{
				"calendar-year",
				rule.Text{En: "Over a calendar year, January to December. Whether breaches under an earlier contract count, the text does not say.", Ru: "За календарный год, с января по декабрь. Учитываются ли нарушения при прежнем договоре, текст не говорит."},
				rule.Text{En: "What is systematic is usually measured against a stretch of time.", Ru: "Систематичность обычно оценивают за определённый отрезок времени."},
			},
		},
	},
	Reading{
		ID:   "absence-count",
		refs: []Ref{"p43(2)", "l480:a14(2)"},
		Question: rule.Text{
			En: "How are three «суток» (spans of a day and a night) of absence counted?",
			Ru: "Как считаются трое суток отсутствия?",
		},
		options: []Option{
			{
				"hours",
				rule.Text{En: "In hours from the hour of leaving, so that more than 72 are too many.", Ru: "В часах с часа ухода; больше 72 — уже слишком много."},
				rule.Text{En: "Such a span has 24 hours, and where the standard means days of the calendar it says so, as in paragraph 27.", Ru: "Сутки — это 24 часа, а где стандарт имеет в виду календарные дни, там он так и говорит, как в пункте 27."},
			},
			{
				"calendar-days",
				rule.Text{En: "In days of the calendar after the day of leaving, the day of the decision included, so that the fourth day is too many.", Ru: "В календарных днях после дня ухода, включая день решения; четвёртый день уже лишний."},
				rule.Text{En: "The Law on Legal Acts puts days and such spans on one footing, and a ground that takes a right away is read narrowly: counted so, nobody is expelled sooner.", Ru: "Закон «О правовых актах» ставит дни и сутки в один ряд, а основание, лишающее права, толкуется узко: при таком счёте никого не отчисляют раньше."},
			},
		},
	},
	Reading{
		ID:   "insults-or-breach",
		refs: []Ref{"p43(3)"},
		Question: rule.Text{
			En: "Paragraph 43(3) names insults and accusations, then breach of the contract. Is one of the two enough?",
			Ru: "Подпункт 3) пункта 43 называет оскорбления и обвинения, затем невыполнение договора. Достаточно ли одного из двух?",
		},
		options: []Option{
			{
				"either",
				rule.Text{En: "One is enough.", Ru: "Достаточно одного."},
				rule.Text{En: "It is a list of cases.", Ru: "Это перечень случаев."},
			},
			{
				"both",
				rule.Text{En: "Both are needed.", Ru: "Нужны оба."},
				rule.Text{En: "A ground that takes a right away is read narrowly.", Ru: "Основание, лишающее права, толкуется узко."},
			},
		},
	},
	Reading{
		ID:   "insults-and-accusations",
		refs: []Ref{"p43(3)"},
		Question: rule.Text{
			En: "Paragraph 43(3) joins insults and accusations with «и» (and). Must there be both?",
			Ru: "Подпункт 3) пункта 43 соединяет оскорбления и обвинения союзом «и». Нужно ли и то и другое?",
		},
		options: []Option{
			{
				"either",
				rule.Text{En: "One of them is enough.", Ru: "Достаточно одного из них."},
				rule.Text{En: "The words before introduce kinds of cases.", Ru: "Предшествующие слова вводят виды случаев."},
			},
			{
				"both",
				rule.Text{En: "Both are needed.", Ru: "Нужно и то и другое."},
				rule.Text{En: "And means and.", Ru: "Союз «и» соединяет."},
			},
		},
	},
	Reading{
		ID:   "inpatient-treatment",
		refs: []Ref{"p6(5)", "p16(2)", "p42", "p43.2"},
		Question: rule.Text{
			En: "One stay in hospital is a contraindication that ends the services, a ground of extension and a reason of suspension. Does it end the services?",
			Ru: "Одно и то же лечение в стационаре — противопоказание, которое прекращает услуги, основание продления и причина приостановления. Прекращает ли оно услуги?",
		},
		options: []Option{
			{
				"suspend-only",
				rule.Text{En: "No. It bars admission; during a stay services are suspended and the person is referred.", Ru: "Нет. Оно препятствует приёму; во время пребывания услуги приостанавливаются, а лицо направляют на лечение."},
				rule.Text{En: "Only so do all three provisions have work to do.", Ru: "Только так у всех трёх норм есть своё применение."},
			},
			{
				"letter",
				rule.Text{En: "Yes, paragraph 42 applies too.", Ru: "Да, применяется и пункт 42."},
				rule.Text{En: "Paragraph 42 refers to all of paragraph 6.", Ru: "Пункт 42 отсылает ко всему пункту 6."},
			},
		},
	},
	Reading{
		ID:   "intoxication-during-stay",
		refs: []Ref{"p6(3)", "p42", "p43(1)"},
		Question: rule.Text{
			En: "Intoxication is a contraindication that ends the services at once, and a breach of the rules, which counts only when there are more than three. Does it end the services?",
			Ru: "Опьянение — противопоказание, которое сразу прекращает услуги, и нарушение правил, которое значимо, лишь если нарушений более трёх. Прекращает ли оно услуги?",
		},
		options: []Option{
			{
				"breach-of-rules-only",
				rule.Text{En: "No. During a stay it counts as a breach of the rules, and the person is referred.", Ru: "Нет. Во время пребывания это нарушение правил, а лицо направляют в организацию здравоохранения."},
				rule.Text{En: "Only so does paragraph 43(1) have work to do.", Ru: "Только так у подпункта 1) пункта 43 есть своё применение."},
			},
			{
				"letter",
				rule.Text{En: "Yes, paragraph 42 applies at once.", Ru: "Да, пункт 42 применяется сразу."},
				rule.Text{En: "Paragraph 42 refers to all of paragraph 6.", Ru: "Пункт 42 отсылает ко всему пункту 6."},
			},
		},
	},
	Reading{
		ID:   "contracted-posts",
		refs: []Ref{"p34", "annex5"},
		Question: rule.Text{
			En: "Missing specialists may be engaged by contract. Which posts of annex 5 does that mean?",
			Ru: "Недостающих специалистов можно привлечь по договору. Каких должностей приложения 5 это касается?",
		},
		options: []Option{
			{
				"every-post",
				rule.Text{En: "Every post.", Ru: "Всех должностей."},
				rule.Text{En: "The annex sets one norm of staff for all of them.", Ru: "Приложение устанавливает единый норматив персонала."},
			},
			{
				"specialists-only",
				rule.Text{En: "Rows 4 to 10.", Ru: "Строк с 4 по 10."},
				rule.Text{En: "Paragraph 34 speaks of specialists, not of management, accounts, personnel and leisure.", Ru: "Пункт 34 говорит о специалистах, а не о руководстве, бухгалтерии, кадрах и досуге."},
			},
		},
	},
	Reading{
		ID:   "suspension-and-term",
		refs: []Ref{"p16", "p43.2"},
		Question: rule.Text{
			En: "Services are suspended in a health facility. Does the term of the contract stop as well?",
			Ru: "В учреждении здравоохранения услуги приостанавливаются. Приостанавливается ли и срок договора?",
		},
		options: []Option{
			{
				"term-runs",
				rule.Text{En: "The term runs on.", Ru: "Срок течёт."},
				rule.Text{En: "Treatment in hospital is a ground of extension, which would be needless otherwise.", Ru: "Лечение в стационаре — основание продления; остановись срок, оно было бы лишним."},
			},
			{
				"term-stops",
				rule.Text{En: "The term is longer by the days of suspension.", Ru: "Срок удлиняется на дни приостановления."},
				rule.Text{En: "Who gets no services should not lose months of them.", Ru: "Тот, кому услуги не оказываются, не должен терять месяцы."},
			},
		},
	},
	Reading{
		ID:   "quarter",
		refs: []Ref{"p31", "p35", "civil:a174"},
		Question: rule.Text{
			En: "Monitoring and measures are recorded each quarter. Which quarter?",
			Ru: "Мониторинг и мероприятия отражаются ежеквартально. Какой квартал имеется в виду?",
		},
		options: []Option{
			{
				"calendar-quarter",
				rule.Text{En: "The quarter of the calendar year.", Ru: "Квартал календарного года."},
				rule.Text{En: "The Civil Code counts quarters from the start of the year.", Ru: "Гражданский кодекс отсчитывает кварталы с начала года."},
			},
			{
				"three-months-from-contract",
				rule.Text{En: "Each three months from the contract.", Ru: "Каждые три месяца со дня договора."},
				rule.Text{En: "A short contract would otherwise be recorded twice within days.", Ru: "Иначе по краткому договору записи пришлось бы делать дважды за несколько дней."},
			},
		},
	},
	Reading{
		ID:   "observation-rollover",
		refs: []Ref{"p27.3", "civil:a175"},
		Question: rule.Text{
			En: "The three calendar days of observation end on a day off. Do they run on?",
			Ru: "Три календарных дня наблюдения заканчиваются в нерабочий день. Продлеваются ли они?",
		},
		options: []Option{
			{
				"does-not-roll",
				rule.Text{En: "They end on the day itself.", Ru: "Заканчиваются в сам этот день."},
				rule.Text{En: "An observation is no act that has to be done on the last day.", Ru: "Наблюдение — не действие, которое надо совершить в последний день."},
			},
			{
				"rolls",
				rule.Text{En: "They end on the next business day.", Ru: "Заканчиваются в следующий рабочий день."},
				rule.Text{En: "The Civil Code makes no exception.", Ru: "Гражданский кодекс исключений не делает."},
			},
		},
	},
	Reading{
		ID:   "edition-at-duty",
		refs: []Ref{"p11", "p20.3"},
		Question: rule.Text{
			En: "An amendment enters into force between the beginning of a duty and its fulfilment. Which edition governs it?",
			Ru: "Изменение вступает в силу между возникновением обязанности и её исполнением. Какая редакция применяется?",
		},
		options: []Option{
			{
				"trigger-day",
				rule.Text{En: "The edition of the day on which the duty arose.", Ru: "Редакция дня, когда обязанность возникла."},
				rule.Text{En: "Acts have no retroactive force.", Ru: "Акты обратной силы не имеют."},
			},
			{
				"fulfilment-day",
				rule.Text{En: "The edition of the day on which it is fulfilled.", Ru: "Редакция дня исполнения."},
				rule.Text{En: "An act in force binds whatever is done on that day.", Ru: "Действующий акт обязателен для всего, что делается в этот день."},
			},
		},
	},
	Reading{
		ID:   "police-information-start",
		refs: []Ref{"p21"},
		Question: rule.Text{
			En: "Paragraph 21 gives three business days and does not say from when. From when?",
			Ru: "Пункт 21 даёт три рабочих дня и не говорит, с какого момента. С какого?",
		},
		options: []Option{
			{
				"from-refusal",
				rule.Text{En: "From the day on which the recipient refuses to apply to internal affairs.", Ru: "Со дня отказа получателя услуг обращаться в органы внутренних дел."},
				rule.Text{En: "The duty arises with the refusal.", Ru: "Обязанность возникает с отказом."},
			},
			{
				"from-application",
				rule.Text{En: "From the application to the organisation, yet never due before the day of refusal.", Ru: "Со дня обращения в организацию, но истекает срок не раньше дня отказа."},
				rule.Text{En: "What is reported is the fact of the application.", Ru: "Сообщается о факте обращения."},
			},
		},
	},
	Reading{
		ID:   "frequency-rollover",
		refs: []Ref{"p26", "p31", "p35", "civil:a175"},
		Question: rule.Text{
			En: "A month or quarter in which something has to be done ends on a day off. Does it run on?",
			Ru: "Месяц или квартал, в котором надо что-то сделать, заканчивается в нерабочий день. Продлевается ли он?",
		},
		options: []Option{
			{
				"does-not-roll",
				rule.Text{En: "It ends with its last calendar day.", Ru: "Заканчивается последним календарным днём."},
				rule.Text{En: "A frequency is no period for one act.", Ru: "Периодичность — не срок для одного действия."},
			},
			{
				"rolls",
				rule.Text{En: "It runs on to the next business day.", Ru: "Продлевается до следующего рабочего дня."},
				rule.Text{En: "The Civil Code makes no exception.", Ru: "Гражданский кодекс исключений не делает."},
			},
		},
	},
	Reading{
		ID:   "plan-by",
		refs: []Ref{"p29"},
		Question: rule.Text{
			En: "The plan is worked out in time and approved by the head. Which of the two has to be done by the last day?",
			Ru: "План разрабатывается в срок и утверждается руководителем. Что должно быть сделано к последнему дню?",
		},
		options: []Option{
			{
				"approved",
				rule.Text{En: "The plan is approved by then.", Ru: "К этому дню план утверждён."},
				rule.Text{En: "A plan is none before it is approved.", Ru: "До утверждения плана ещё нет."},
			},
			{
				"developed",
				rule.Text{En: "The plan is worked out by then.", Ru: "К этому дню план разработан."},
				rule.Text{En: "The period stands with the working out.", Ru: "Срок стоит при разработке."},
			},
		},
	},
	Reading{
		ID:   "law-assessment",
		refs: []Ref{"law:a14(3)", "law:a15(1)"},
		Question: rule.Text{
			En: "Article 14 lets a social worker assess the needs of applicants and excludes nobody; article 15 takes trafficking out of the decision that the assessment serves. Is a victim of trafficking assessed under article 14?",
			Ru: "По статье 14 социальный работник оценивает потребности обратившихся, никого не исключая; статья 15 выводит торговлю людьми из решения, которому служит оценка. Проводится ли оценка по статье 14 для жертвы торговли людьми?",
		},
		options: []Option{
			{
				"not-for-trafficking",
				rule.Text{En: "No.", Ru: "Нет."},
				rule.Text{En: "The application goes to the provider, and nobody instructs the assessment.", Ru: "Заявление подают субъекту, предоставляющему услуги, и поручить оценку некому."},
			},
			{
				"for-everybody",
				rule.Text{En: "Yes.", Ru: "Да."},
				rule.Text{En: "The words exclude nobody.", Ru: "Слова никого не исключают."},
			},
		},
	},
)

// interpretations is in the order of the text.
var interpretations = []Interpretation{
	{
		ID: "day-stay-barred", refs: []Ref{"p2", "p6"},
		Meaning: rule.Text{
			En: "A contraindication bars a day stay as well as a stay round the clock.",
			Ru: "Противопоказание препятствует и дневному, и круглосуточному пребыванию.",
		},
	},
	{
		ID: "treaty-clause", Fact: "treaty", refs: []Ref{"p5"},
		Meaning: rule.Text{
			En: "The treaty clause governs the whole of paragraph 5, as in Russian. In Kazakh it governs undocumented foreigners and stateless persons only.",
			Ru: "Оговорка о договорах относится ко всему пункту 5, как в русском тексте. В казахском она относится лишь к иностранцам и лицам без гражданства без документов.",
		},
	},
	{
		ID: "arrival", Fact: "minor_children_present", refs: []Ref{"p9", "p17"},
		Meaning: rule.Text{
			En: "A person who comes with a direction applies at the moment of arrival.",
			Ru: "Для лица, прибывшего по направлению, моментом обращения считается прибытие.",
		},
	},
	{
		ID: "budget-places", refs: []Ref{"p9", "law:a15(6)"},
		Meaning: rule.Text{
			En: "Admission is asked about places paid from the budget. Paid services follow a contract under article 15(6) of the Law.",
			Ru: "Вопрос о приёме касается мест за счёт бюджета. Платные услуги оказываются по договору (пункт 6 статьи 15 Закона).",
		},
	},
	{
		ID: "both-partners-absent", Fact: "joint_partners_absent", refs: []Ref{"p11"},
		Meaning: rule.Text{
			En: "Both the authorised body and the organisation are absent at the place.",
			Ru: "На месте отсутствуют и уполномоченный орган, и организация.",
		},
	},
	{
		ID: "after-reinstatement", refs: []Ref{"p16", "p43(1)", "p43(2).2"},
		Meaning: rule.Text{
			En: "After an immediate reinstatement the old contract, its extensions and the count of breaches continue.",
			Ru: "После немедленного восстановления прежний договор, его продления и счёт нарушений продолжаются.",
		},
	},
	{
		ID: "parents-exit", refs: []Ref{"p18", "p44"},
		Meaning: rule.Text{
			En: "The exit of a parent ends no child's stay by itself; each child is a recipient of its own.",
			Ru: "Выбытие родителя само по себе не прекращает пребывания ребёнка; каждый ребёнок — отдельный получатель услуг.",
		},
	},
	{
		ID: "contract-terminated-otherwise", Fact: "contract_terminated", refs: []Ref{"p41(2)", "p43"},
		Meaning: rule.Text{
			En: "The contract was terminated otherwise than by an expulsion.",
			Ru: "Договор расторгнут не в порядке отчисления.",
		},
	},
	{
		ID: "one-sided-termination", Fact: "contract_terminated", refs: []Ref{"p41(2)", "annex3:2.2(3)", "annex3:2.4(2)"},
		Meaning: rule.Text{
			En: "A termination by one side under the model contract, for evasion too, counts as the contract's termination.",
			Ru: "Одностороннее расторжение по типовому договору, в том числе за уклонение, считается расторжением договора.",
		},
	},
	{
		ID: "violations-over-contract", Fact: "violations", refs: []Ref{"p43(1)"},
		Meaning: rule.Text{
			En: "Breaches are counted over the contract, unless the reading violations-window is chosen otherwise.",
			Ru: "Нарушения считаются за время договора, если по толкованию violations-window не выбрано иное.",
		},
	},
	{
		ID: "informed-in-time", Fact: "informed_administration", refs: []Ref{"p43(2)"},
		Meaning: rule.Text{
			En: "The administration was informed before the three spans of 24 hours had passed.",
			Ru: "Администрация поставлена в известность до истечения трёх суток.",
		},
	},
	{
		ID: "minor-at-assessment", Fact: "minor", refs: []Ref{"annex2", "criteria:9"},
		Meaning: rule.Text{
			En: "In the sheet the age at the assessment counts, though the acts may lie earlier.",
			Ru: "В листе оценки важен возраст на день оценки, хотя сами действия могли быть раньше.",
		},
	},
	{
		ID: "persons-present", Fact: "recipients", refs: []Ref{"annex5"},
		Meaning: rule.Text{
			En: "Recipients are the persons present, not the places.",
			Ru: "Получатели услуг — это присутствующие лица, а не места.",
		},
	},
	{
		ID: "commissioner", refs: []Ref{"law:a11-1(3)", "law:a11-3"},
		Meaning: rule.Text{
			En: "The Commissioner takes part by law. The question who may take part asks only for the bars of article 11-3.",
			Ru: "Уполномоченный участвует в силу закона. Вопрос о праве участвовать касается только запретов статьи 11-3.",
		},
	},
	{
		ID: "incapable", Fact: "legally_incapable", refs: []Ref{"law:a11-3(1)(3)"},
		Meaning: rule.Text{
			En: "A court has found the person incapable or of limited capacity.",
			Ru: "Суд признал лицо недееспособным или ограниченно дееспособным.",
		},
	},
	{
		ID: "released-from-liability", Fact: "released_on_non_rehabilitating_grounds", refs: []Ref{"law:a11-3(2)"},
		Meaning: rule.Text{
			En: "The release from liability concerned an intentional crime.",
			Ru: "Освобождение от ответственности касалось умышленного преступления.",
		},
	},
	{
		ID: "dismissed", Fact: "dismissed_for_cause", refs: []Ref{"law:a11-3(2)"},
		Meaning: rule.Text{
			En: "The dismissal was for negative reasons and from state or military service, law enforcement, a special body or a court.",
			Ru: "Увольнение было по отрицательным мотивам с государственной или воинской службы, из правоохранительного или специального органа либо суда.",
		},
	},
}
