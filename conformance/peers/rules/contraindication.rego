# Paragraph 6: medical contraindications. Any one suffices.
package pana.contraindication

# The citations in the order of the text: a set has an order of its own.
citations := ["p6", "p6(1)", "p6(2)", "p6(3)", "p6(4)", "p6(5)"]

facts := [
	"dangerous_mental_disorder", "active_tuberculosis", "infectious_disease", "quarantine_infection",
	"contagious_skin_or_hair_disease", "alcohol_intoxication", "drug_intoxication",
	"terminal_illness_needing_palliative_care", "inpatient_treatment_needed",
]

cites contains "p6(1)" if input.dangerous_mental_disorder

cites contains "p6(2)" if input.active_tuberculosis

cites contains "p6(2)" if input.infectious_disease

cites contains "p6(2)" if input.quarantine_infection

cites contains "p6(2)" if input.contagious_skin_or_hair_disease

cites contains "p6(3)" if input.alcohol_intoxication

cites contains "p6(3)" if input.drug_intoxication

cites contains "p6(4)" if input.terminal_illness_needing_palliative_care

cites contains "p6(5)" if input.inpatient_treatment_needed

needed contains fact if {
	some fact in facts
	object.get(input, fact, "unknown") == "unknown"
}

answer := {"state": "met", "reasons": cites} if {
	count(cites) > 0
} else := {"state": "undetermined", "needed": needed} if {
	count(needed) > 0
} else := {"state": "not_met", "reasons": {"p6"}}
