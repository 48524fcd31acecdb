package rule

// common is what several answers have in common. Its zero value has seen none.
type common struct {
	seen    bool
	summary        // the state, if all agree; the outcomes of all; the values, if all agree
	mixed   uint16 // values on which two differ, a bit each
}

func (f *common) take(s *summary) {
	if !f.seen {
		f.seen, f.summary = true, *s
		return
	}
	if f.state != s.state {
		f.state = Undetermined
	}
	f.outcomes &= s.outcomes
	for i, v := range s.values {
		if f.values[i] != v {
			f.mixed |= 1 << i
		}
	}
}

// settled gives the summary of what is certain.
func (f *common) settled() summary {
	s := f.summary
	for i := range s.values {
		if f.mixed>>i&1 == 1 {
			s.values[i] = 0
		}
	}
	return s
}
