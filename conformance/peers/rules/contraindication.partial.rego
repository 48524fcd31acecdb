# Paragraph 6: medical contraindications, for partial evaluation: one rule for each ground.
package pana.contraindication

met if input.dangerous_mental_disorder

met if input.active_tuberculosis

met if input.infectious_disease

met if input.quarantine_infection

met if input.contagious_skin_or_hair_disease

met if input.alcohol_intoxication

met if input.drug_intoxication

met if input.terminal_illness_needing_palliative_care

met if input.inpatient_treatment_needed
