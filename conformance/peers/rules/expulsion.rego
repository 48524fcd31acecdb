# Paragraph 43: expulsion. What begins with may_ holds unless it is known not to: of a fact
# that is not there a comparison is undefined, and what is undefined is not.
#
# The comparisons of counts that stand under "not" have rules of their own: written out under
# "not", a count that is not there makes the whole line undefined.
package pana.expulsion

# The citations in the order of the text: a set has an order of its own.
citations := ["p43", "p43(1)", "p43(2)", "p43(2).2", "p43(3)"]

hours if data.text.reading_absence_count == "hours"

insults_suffice if data.text.reading_insults_and_accusations == "either"

either_item if data.text.reading_insults_or_breach == "either"

violated if input.violations > 3

few_violations if input.violations <= 3

may_violated if not few_violations

long if {
	hours
	input.absence_hours > 72
}

long if {
	not hours
	input.absence_days > 3
}

short if {
	hours
	input.absence_hours <= 72
}

short if {
	not hours
	input.absence_days <= 3
}

absent if {
	input.left_without_leave
	long
	input.informed_administration == false
}

may_absent if {
	not input.left_without_leave == false
	not short
	not input.informed_administration
}

insulted if {
	insults_suffice
	input.unjustified_insults
}

insulted if {
	insults_suffice
	input.unjustified_accusations
}

insulted if {
	input.unjustified_insults
	input.unjustified_accusations
}

may_insulted if {
	insults_suffice
	not input.unjustified_insults == false
}

may_insulted if {
	insults_suffice
	not input.unjustified_accusations == false
}

may_insulted if {
	not input.unjustified_insults == false
	not input.unjustified_accusations == false
}

misconduct if {
	either_item
	insulted
}

misconduct if {
	either_item
	input.contract_breached
}

misconduct if {
	insulted
	input.contract_breached
}

may_misconduct if {
	either_item
	may_insulted
}

may_misconduct if {
	either_item
	not input.contract_breached == false
}

may_misconduct if {
	may_insulted
	not input.contract_breached == false
}

cites contains "p43(1)" if violated

cites contains "p43(2)" if absent

cites contains "p43(2).2" if {
	absent
	input.unable_to_inform_for_valid_reason
	not may_violated
	not may_misconduct
}

cites contains "p43(3)" if misconduct

missing(fact) if not fact in object.keys(input)

needed contains "violations" if missing("violations")

needed contains fact if {
	may_absent
	some fact in ["left_without_leave", "informed_administration"]
	missing(fact)
}

needed contains "absence_hours" if {
	may_absent
	hours
	missing("absence_hours")
}

needed contains "absence_days" if {
	may_absent
	not hours
	missing("absence_days")
}

needed contains fact if {
	may_misconduct
	not insulted
	some [fact, other] in [
		["unjustified_insults", "unjustified_accusations"],
		["unjustified_accusations", "unjustified_insults"],
	]
	missing(fact)
	may_help(other)
}

may_help(_) if insults_suffice

may_help(other) if not input[other] == false

needed contains "contract_breached" if {
	may_misconduct
	missing("contract_breached")
	may_matter
}

may_matter if either_item

may_matter if may_insulted

may_met if may_violated

may_met if may_absent

may_met if may_misconduct

answer := {"state": "met", "reasons": cites} if {
	count(cites) > 0
} else := {"state": "undetermined", "needed": needed} if {
	may_met
} else := {"state": "not_met", "reasons": {"p43"}}
