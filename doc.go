// Package pana is the root of a library of Kazakhstan's standard of special social
// services for victims of human trafficking and of Law 114-IV, as rules. It holds no
// code itself. The packages, from the ground up:
//
//   - calendar: civil dates, periods, the working calendar of Kazakhstan, deadlines;
//   - standard/rule: the logic, answers with their reasons and with what is missing;
//   - standard: the text as data, its editions, parameters, readings and duties;
//   - eligibility, staffing, termination: the decisions, paragraph by paragraph;
//   - conformance: requests by name in JSON, the suite of vectors, and below it the
//     audit of a case (casefile), the effect of an amendment (effect) and the
//     command pana.
//
// A service begins with standard.On, which gives the edition of a day, and asks it,
// for instance, eligibility.Admission.
package pana
