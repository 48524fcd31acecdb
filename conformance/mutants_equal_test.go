package conformance

// equalByArgument says why mutants that no diagram can compare give the same answers
// as the text.
var equalByArgument = arguments(map[string][]string{
	"no decision asks how long a temporary stay lasts: the contract of paragraph 16 sets its term": {
		"p2/temporary-stay: 6mo → 5mo", "p2/temporary-stay: 6mo → 7mo", "p2/temporary-stay: 6mo → 6h", "p2/temporary-stay: 6mo → 6d",
		"p2/temporary-stay: 6mo → 6bd", "p2/temporary-stay: 6mo → 6q", "p2/temporary-stay: 6mo → 6y",
	},
	"the day on which the order entered into force is data of the act, with its window; nothing counts it again": {
		"order:4/period: 10d → 9d", "order:4/period: 10d → 11d", "order:4/period: 10d → 10h", "order:4/period: 10d → 10bd",
		"order:4/period: 10d → 10mo", "order:4/period: 10d → 10q", "order:4/period: 10d → 10y",
	},
	"no reading moves the start of this period: the first day after the event that is worked ends it in both": {
		"p9/period: 1bd → 1d", "p14/period: 1bd → 1d", "p20.3/period (from 49): 1bd → 1d",
	},
	"no decision asks for the copies of a contract":                                                      {"annex3:4/copies: 2 → 1", "annex3:4/copies: 2 → 3"},
	"units for every 0 groups are read as units for every group: the table cannot be divided by nothing": {"annex5(10)/groups: 1 → 0"},
	"the blocks of the form decide, row by row; their number is only told": {
		"criteria:9/blocks (until criteria-2021): 5 → 4", "criteria:9/blocks (until criteria-2021): 5 → 6",
		"criteria:9/blocks (from criteria-2021): 4 → 3", "criteria:9/blocks (from criteria-2021): 4 → 5",
	},
	"the sheet is decided from order 325 on, when these totals were no longer in force": {
		"criteria:9/total-minimum (until criteria-2021): 25 → 24", "criteria:9/total-minimum (until criteria-2021): 25 → 26",
		"criteria:9/total-minimum-minor (until criteria-2021): 20 → 19", "criteria:9/total-minimum-minor (until criteria-2021): 20 → 21",
	},
	"four blocks of 5 points each make 20: the total is implied":  {"criteria:9/total-minimum (from criteria-2021): 20 → 19"},
	"three blocks of 5 points each make 15: the total is implied": {"criteria:9/total-minimum-minor (from criteria-2021): 15 → 14"},
})

func arguments(by map[string][]string) map[string]string {
	why := map[string]string{}
	for argument, ids := range by {
		for _, id := range ids {
			why[id] = argument
		}
	}
	return why
}
