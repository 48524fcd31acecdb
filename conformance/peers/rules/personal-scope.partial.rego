# Paragraph 5 of the standard, and article 3 of the Law, for partial evaluation: one rule for
# each way to be covered.
package pana["personal-scope"]

met if input.treaty == "admits"

met if {
	input.treaty == "none"
	input.citizenship == "citizen"
	data.text.reading_identified_attachment != "everyone"
}

met if {
	input.treaty == "none"
	input.citizenship == "citizen"
	victim
}

met if {
	input.treaty == "none"
	input.citizenship != "citizen"
	input.permanent_resident
	victim
}

met if {
	input.treaty == "none"
	data.text.reading_scope_conflict == "law-prevails"
	input.citizenship == "kandas"
	victim
}

met if {
	input.treaty == "none"
	data.text.reading_scope_conflict == "law-prevails"
	data.text.act_129_vii
	input.citizenship == "foreigner"
	input.identified_victim
}

met if {
	input.treaty == "none"
	data.text.reading_scope_conflict == "law-prevails"
	data.text.reading_non_resident_stateless == "treated-as-foreigner"
	data.text.act_129_vii
	input.citizenship == "stateless"
	input.identified_victim
}

victim if not data.text.act_383

victim if {
	data.text.act_383
	input.identified_victim
}
