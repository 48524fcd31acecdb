# Paragraph 5 of the standard, and article 3 of the Law. What begins with may_ holds unless it
# is known not to.
package pana["personal-scope"]

# The citations in the order of the text: a set has an order of its own.
citations := ["p5", "law:a2(2)", "law:a3", "l480:a12(1)"]

every_citizen if data.text.reading_identified_attachment != "everyone"

law_prevails if data.text.reading_scope_conflict == "law-prevails"

stateless_too if data.text.reading_non_resident_stateless == "treated-as-foreigner"

citizenships contains input.citizenship

citizenships contains citizenship if {
	not input.citizenship
	some citizenship in ["citizen", "kandas", "foreigner", "stateless"]
}

known if input.citizenship

victim if not data.text.act_383

victim if input.identified_victim

may_victim if not data.text.act_383

may_victim if not input.identified_victim == false

may_resident if not input.permanent_resident == false

standard("citizen") if every_citizen

standard("citizen") if victim

standard(citizenship) if {
	citizenship != "citizen"
	input.permanent_resident
	victim
}

may_standard("citizen") if every_citizen

may_standard("citizen") if may_victim

may_standard(citizenship) if {
	citizenship != "citizen"
	may_resident
	may_victim
}

foreign_limb("foreigner") if data.text.act_129_vii

foreign_limb("stateless") if {
	data.text.act_129_vii
	stateless_too
}

# The Law prevails over the want of residence: for the state residence then makes no difference.
higher("kandas") if {
	law_prevails
	victim
}

higher(citizenship) if {
	law_prevails
	foreign_limb(citizenship)
	victim
	input.identified_victim
}

may_higher("kandas") if {
	law_prevails
	may_victim
}

may_higher(citizenship) if {
	law_prevails
	foreign_limb(citizenship)
	may_victim
	not input.identified_victim == false
}

acts(citizenship) if standard(citizenship)

acts(citizenship) if higher(citizenship)

may_acts(citizenship) if may_standard(citizenship)

may_acts(citizenship) if may_higher(citizenship)

law(citizenship) if citizenship in ["citizen", "kandas"]

law(_) if input.permanent_resident

law(citizenship) if {
	foreign_limb(citizenship)
	input.identified_victim
}

covered if {
	every citizenship in citizenships { acts(citizenship) }
}

may_covered if {
	some citizenship in citizenships
	may_acts(citizenship)
}

met if input.treaty == "admits"

met if {
	input.treaty == "none"
	covered
}

not_met if input.treaty == "excludes"

not_met if {
	input.treaty == "none"
	not may_covered
}

cites contains "p5" if input.treaty != "none"

cites contains "law:a2(2)" if input.treaty != "none"

cites contains "p5" if {
	known
	standard(input.citizenship)
}

cites contains "p5" if not may_covered

cites contains "law:a3" if {
	input.treaty == "none"
	not_met
	every citizenship in citizenships { not law(citizenship) }
}

cites contains provision if {
	input.treaty == "none"
	known
	higher(input.citizenship)
	not may_standard(input.citizenship)
	some provision in prevailing
}

# Where only a combination is certain: all that may decide.
cites contains provision if {
	input.treaty == "none"
	covered
	some citizenship in citizenships
	higher(citizenship)
	not standard(citizenship)
	may_standard(citizenship)
	some provision in prevailing | {"p5"}
}

prevailing contains "law:a3"

prevailing contains "l480:a12(1)" if data.text.act_480_v

missing(fact) if not fact in object.keys(input)

needed contains "treaty" if missing("treaty")

needed contains "citizenship" if missing("citizenship")

needed contains "permanent_resident" if {
	missing("permanent_resident")
	some citizenship in citizenships
	citizenship != "citizen"
	may_victim
	not higher(citizenship)
}

needed contains "identified_victim" if {
	missing("identified_victim")
	some citizenship in citizenships
	victim_matters(citizenship)
}

victim_matters("citizen") if {
	data.text.act_383
	not every_citizen
}

victim_matters(citizenship) if {
	data.text.act_383
	citizenship != "citizen"
	may_resident
}

victim_matters("kandas") if {
	data.text.act_383
	law_prevails
}

victim_matters(citizenship) if {
	foreign_limb(citizenship)
	law_prevails
	not standard(citizenship)
}

answer := {"state": "met", "reasons": cites} if {
	met
} else := {"state": "not_met", "reasons": cites} if {
	not_met
} else := {"state": "undetermined", "needed": needed}
