// Package eligibility holds the paragraphs on who is admitted: scope,
// contraindications, identification, interview, admission and services, and the
// articles of Law 114-IV that go with them.
//
// The surprising case first: a person with a medical contraindication is never
// refused. She is referred to a healthcare organisation (p6.2), and everything
// else in her file stays as it is:
//
//	ed, err := standard.On(calendar.MustDate(2022, time.November, 1))
//	if err != nil {
//		return err
//	}
//	a := eligibility.Contraindication(ed, eligibility.Health{ActiveTuberculosis: rule.Yes})
//	// a.State is rule.Met, a.Outcomes refer-to-healthcare, a.Reasons p6(2)
//
// The zero value of every field of the structs is unknown, never no. An edition
// without a standard, such as the zero Edition, gives an answer that is undetermined,
// names no edition and asks for nothing: [standard.Edition.Err] tells. All
// functions are pure and safe for concurrent use.
package eligibility
