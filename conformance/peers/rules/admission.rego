# Admission: paragraphs 5, 6, 9 to 15 and 19. What begins with may_ holds unless it is known
# not to.
package pana.admission

# The citations in the order of the text: a set has an order of its own.
citations := ["p5", "p6(1)", "p6(2)", "p6(3)", "p6(4)", "p6(5)", "p9", "p14.2", "p15", "p15.2", "p19"]

# Paragraphs 10, 13-1 and 14: identification.

waiver if {
	data.text.reading_injured_party_identified == "counts-as-identified"
	data.text.act_325
}

waiver if {
	data.text.reading_injured_party_identified == "counts-as-identified"
	data.text.act_criteria_2021
	data.text.reading_injured_party_before_325 == "from-criteria-2021"
}

waived if {
	waiver
	input.pre_trial_investigation_started
	input.recognised_injured_party
}

may_waived if {
	waiver
	not input.pre_trial_investigation_started == false
	not input.recognised_injured_party == false
}

identified if waived

identified if input.sheet_recognised

may_identified if may_waived

may_identified if not input.sheet_recognised == false

# Paragraph 5 of the standard, and article 3 of the Law.

every_citizen if data.text.reading_identified_attachment != "everyone"

every_citizen if not data.text.act_383

law_prevails if data.text.reading_scope_conflict == "law-prevails"

victim if not data.text.act_383

victim if identified

may_victim if not data.text.act_383

may_victim if may_identified

citizenships contains input.citizenship

citizenships contains citizenship if {
	not input.citizenship
	some citizenship in ["citizen", "kandas", "foreigner", "stateless"]
}

may_resident if not input.permanent_resident == false

foreign_limb("foreigner") if data.text.act_129_vii

foreign_limb("stateless") if {
	data.text.act_129_vii
	data.text.reading_non_resident_stateless == "treated-as-foreigner"
}

acts("citizen") if every_citizen

acts("citizen") if victim

acts(citizenship) if {
	citizenship != "citizen"
	input.permanent_resident
	victim
}

acts("kandas") if {
	law_prevails
	victim
}

acts(citizenship) if {
	law_prevails
	foreign_limb(citizenship)
	identified
}

may_acts("citizen") if every_citizen

may_acts("citizen") if may_victim

may_acts(citizenship) if {
	citizenship != "citizen"
	may_resident
	may_victim
}

may_acts("kandas") if {
	law_prevails
	may_victim
}

may_acts(citizenship) if {
	law_prevails
	foreign_limb(citizenship)
	may_identified
}

covered if input.treaty == "admits"

covered if {
	input.treaty == "none"
	every citizenship in citizenships { acts(citizenship) }
}

may_covered if not treaty_decides

may_covered if input.treaty == "admits"

may_covered if {
	input.treaty == "none"
	some citizenship in citizenships
	may_acts(citizenship)
}

treaty_decides if input.treaty

# Paragraph 6: medical contraindications.

health := [
	["dangerous_mental_disorder", "p6(1)"], ["active_tuberculosis", "p6(2)"], ["infectious_disease", "p6(2)"],
	["quarantine_infection", "p6(2)"], ["contagious_skin_or_hair_disease", "p6(2)"], ["alcohol_intoxication", "p6(3)"],
	["drug_intoxication", "p6(3)"], ["terminal_illness_needing_palliative_care", "p6(4)"],
	["inpatient_treatment_needed", "p6(5)"],
]

contraindications contains provision if {
	some [fact, provision] in health
	input[fact]
}

contraindicated if count(contraindications) > 0

may_contraindicated if {
	some [fact, _] in health
	not input[fact] == false
}

# Paragraphs 9, 15 and 19.

asked if input.application_filed

asked if input.direction_issued

may_asked if not input.application_filed == false

may_asked if not input.direction_issued == false

representative := "has_legal_representative" if data.text.reading_representative_absent == "has-none"

representative := "representative_present" if data.text.reading_representative_absent != "has-none"

child_alone if {
	input.minor
	input[representative] == false
}

may_child_alone if {
	not input.minor == false
	not input[representative]
}

no_permit if data.text.reading_permit_for_trafficking == "permit-not-required"

direction_suffices if data.text.reading_permit_when_directed == "direction-suffices"

permitted if no_permit

permitted if input.permit_issued

permitted if {
	direction_suffices
	input.direction_issued
}

may_permitted if no_permit

may_permitted if not input.permit_issued == false

may_permitted if {
	direction_suffices
	not input.direction_issued == false
}

clear if {
	identified
	covered
	asked
	not may_contraindicated
	not may_child_alone
}

may_clear if {
	may_identified
	may_covered
	may_asked
	not contraindicated
	not child_alone
}

met if {
	permitted
	clear
}

may_met if {
	may_permitted
	may_clear
}

cites contains "p5" if not may_covered

cites contains provision if some provision in contraindications

cites contains "p9" if not may_asked

cites contains "p14.2" if not may_identified

cites contains "p15" if {
	not may_permitted
	clear
}

cites contains "p19" if child_alone

# Where only a combination is certain: all that may decide.
may_cite contains "p5" if not covered

may_cite contains provision if {
	some [fact, provision] in health
	not input[fact] == false
}

may_cite contains "p9" if not asked

may_cite contains "p14.2" if not identified

may_cite contains "p15" if {
	not permitted
	may_clear
}

may_cite contains "p19" if may_child_alone

reasons := cites if count(cites) > 0

reasons := may_cite if count(cites) == 0

# What the state waits for: of each condition that is open, the facts that can settle it. The
# person must be identified in any case, so that covering is asked as if she were.

missing(fact) if not fact in object.keys(input)

needed contains "citizenship" if {
	missing("citizenship")
	citizenship_matters
}

citizenship_matters if not input.treaty

citizenship_matters if input.treaty == "none"

needed contains "permanent_resident" if {
	missing("permanent_resident")
	citizenship_matters
	some citizenship in citizenships
	residence_matters(citizenship)
}

residence_matters("kandas") if not law_prevails

residence_matters(citizenship) if {
	citizenship in ["foreigner", "stateless"]
	not law_covers(citizenship)
}

law_covers(citizenship) if {
	law_prevails
	foreign_limb(citizenship)
}

needed contains "treaty" if missing("treaty")

needed contains fact if {
	some [fact, _] in health
	missing(fact)
}

needed contains "sheet_recognised" if {
	not waived
	missing("sheet_recognised")
}

needed contains fact if {
	may_waived
	not input.sheet_recognised
	some fact in ["pre_trial_investigation_started", "recognised_injured_party"]
	missing(fact)
}

needed contains fact if {
	not asked
	some fact in ["application_filed", "direction_issued"]
	missing(fact)
}

needed contains "direction_issued" if {
	missing("direction_issued")
	direction_suffices
	not no_permit
	not input.permit_issued
}

needed contains fact if {
	may_child_alone
	some fact in ["minor", representative]
	missing(fact)
}

needed contains "permit_issued" if {
	not permitted
	missing("permit_issued")
}

answer := {"state": "met", "reasons": {"p15.2"}} if {
	met
} else := {"state": "undetermined", "needed": needed} if {
	may_met
} else := {"state": "not_met", "reasons": reasons}
