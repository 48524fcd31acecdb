package rule

// Classes gives one value for each way in which the rules can tell the values of a
// fact apart: both truths, every option, and of a count the smallest of each
// stretch between two bounds. For a fact that no rule uses it gives one value.
func (c *Compiled) Classes(fact int) []Value {
	f := &c.decision.Facts[fact]
	var values []Value
	switch f.Type {
	case TruthType:
		values = []Value{Bool(false), Bool(true)}
	case OptionType:
		values = Options(f.Options...).Items()
	case CountType:
		values = []Value{Count(f.Min)}
		for _, cut := range c.cuts[fact] {
			values = append(values, Count(cut+1))
		}
	}
	if c.levels[fact] < 0 {
		return values[:min(1, len(values))]
	}
	return values
}
