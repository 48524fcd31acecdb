package rule

import "math"

// levels is a request in the order of the diagrams: of each level 0 for unknown, else
// the value plus one.
type levels [MaxVariables]uint8

// input is how the value at a level is read from a vector.
type input struct {
	from     int16 // the place of the fact, or of the reading in the world
	reading  bool
	values   uint8   // how many there are, where it is no count
	presumed uint8   // taken where a fact is absent; 0 for none
	cuts     []int64 // of a count; nil for others
}

// setInputs puts what load needs into the order of the levels.
func (c *Compiled) setInputs() {
	c.inputs = make([]input, len(c.variable))
	for level, variable := range c.variable {
		if at := int(variable) - len(c.names); at >= 0 {
			c.inputs[level] = input{from: int16(c.readings[at].index), reading: true, values: uint8(c.diagram.domain[level])}
			continue
		}
		c.inputs[level] = *c.input(int(variable))
		c.inputs[level].presumed = c.presumed[variable]
	}
}

// input is how a fact is read, before its presumption is known.
func (c *Compiled) input(fact int) *input {
	return &input{from: int16(fact), values: uint8(min(c.classes(fact), math.MaxUint8)), cuts: c.cuts[fact]}
}

// load puts the facts, presumptions and readings of a vector at their levels. It reports
// whether all is known. A choice that is none of the options of a reading is the default.
func (c *Compiled) load(at *levels, v *Vector) (all bool) {
	all = true
	for level := range c.inputs {
		in := &c.inputs[level]
		if in.reading {
			at[level] = 1
			if choice := v.Choices[in.from]; choice < in.values {
				at[level] = choice + 1
			}
			continue
		}
		class := in.presumed
		if code := v.facts[in.from]; code != 0 {
			class = in.class(code)
		}
		at[level] = class
		all = all && class != 0
	}
	return all
}

// class gives the place of the value of a fact, in the form of a vector, among those
// that the rules can tell apart, plus one; 0 where it is unknown, or none that the fact
// has.
func (in *input) class(code int32) uint8 {
	if in.cuts != nil {
		return in.stretch(code)
	}
	if uint32(code) > uint32(in.values) {
		return 0
	}
	return uint8(code)
}

// stretch is class for a count.
func (in *input) stretch(code int32) uint8 {
	if code <= 0 {
		return 0
	}
	class := uint8(1)
	for _, cut := range in.cuts {
		if int64(code-1) > cut {
			class++
		}
	}
	return class
}
