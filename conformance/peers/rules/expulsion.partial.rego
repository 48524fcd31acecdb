# Paragraph 43: expulsion, for partial evaluation: one rule for each way to meet a ground.
package pana.expulsion

met if input.violations > 3

met if {
	data.text.reading_absence_count == "hours"
	input.left_without_leave
	input.absence_hours > 72
	input.informed_administration == false
}

met if {
	data.text.reading_absence_count == "calendar-days"
	input.left_without_leave
	input.absence_days > 3
	input.informed_administration == false
}

met if {
	data.text.reading_insults_or_breach == "either"
	insulted
}

met if {
	data.text.reading_insults_or_breach == "either"
	input.contract_breached
}

met if {
	data.text.reading_insults_or_breach == "both"
	insulted
	input.contract_breached
}

insulted if {
	data.text.reading_insults_and_accusations == "either"
	input.unjustified_insults
}

insulted if {
	data.text.reading_insults_and_accusations == "either"
	input.unjustified_accusations
}

insulted if {
	data.text.reading_insults_and_accusations == "both"
	input.unjustified_insults
	input.unjustified_accusations
}
