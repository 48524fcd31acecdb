package rule

import (
	"math"
	"strconv"
)

// statedUnknown is the form in a vector of a fact that was stated to be unknown.
// Other negative numbers are counts below zero, one less than the count.
const statedUnknown = -1

// Choices is the chosen option of each reading of a world, both by their place.
// The zero Choices are the defaults, and so is a number that is no option.
type Choices [MaxVariables]uint8

// Vector is the known facts of one request, by their place in a decision, and
// the chosen readings. It is a plain value and belongs to no edition: the zero
// Vector knows nothing and chooses the defaults.
type Vector struct {
	facts   [MaxVariables]int32 // 0 unknown, statedUnknown, else one more than the truth, option or count
	Choices Choices
}

// SetTruth sets a fact that is a truth; Unknown leaves it unknown, as does what is
// no truth.
func (v *Vector) SetTruth(fact int, t Truth) { v.facts[fact] = int32(t) }

// SetOption sets a fact that is an enumeration to its i-th option, counted from 1;
// 0 leaves it unknown, as does a number that is none of its options.
func (v *Vector) SetOption(fact int, option uint8) { v.facts[fact] = int32(option) }

// SetTally sets a fact that is a count. A count outside the fact's bounds is found
// by [Decision.Check].
func (v *Vector) SetTally(fact int, t Tally) { v.facts[fact] = t.code }

// Tally is a whole number that may be unknown. Its zero value is unknown.
type Tally struct{ code int32 }

// TallyOf makes a known number.
func TallyOf(n int) Tally {
	if n < 0 {
		return Tally{int32(max(n, math.MinInt32+1)) - 1}
	}
	return Tally{int32(min(n, math.MaxInt32-1)) + 1}
}

// Value gives the number as a [Value]; unknown gives the zero Value.
func (t Tally) Value() Value {
	switch {
	case t.code == 0:
		return Value{}
	case t.code < 0:
		return Count(int64(t.code) + 1)
	}
	return Count(int64(t.code) - 1)
}

// Check reports the first fact in a vector with a value that it cannot have, as an
// *Error: of kind OutOfRange for a count outside its bounds, BadValue for an option
// or a truth that there is not. Such an option or truth counts as unknown.
func (d *Decision) Check(v *Vector) error {
	for i := range d.Facts {
		f, code := &d.Facts[i], v.facts[i]
		switch {
		case code == 0 || code == statedUnknown:
		case f.Type == CountType:
			if n := (Tally{code}).Value(); n.n < f.Min || n.n > f.Max {
				return f.checkRange("facts."+f.Name, n)
			}
		case f.Type == OptionType && int(code) > len(f.Options), f.Type == TruthType && code > int32(Yes):
			return Errorf(BadValue, "facts."+f.Name, strconv.Itoa(int(code)), "%s must be %s", f.Name, f.wants())
		}
	}
	return nil
}

// Set puts the value of a fact into a vector. It fails as [Fact.Check] does.
func (d *Decision) Set(v *Vector, fact int, value Value) error {
	f := &d.Facts[fact]
	if err := f.Check(value); err != nil {
		return err
	}
	v.facts[fact] = f.code(value)
	return nil
}

// code gives the form of a checked value in a vector.
func (f *Fact) code(v Value) int32 {
	switch v.kind {
	case OptionType:
		for i, o := range f.Options {
			if o == v.text {
				return int32(i) + 1
			}
		}
	case TruthType, CountType:
		return int32(v.n) + 1
	}
	if v.stated {
		return statedUnknown
	}
	return 0
}
