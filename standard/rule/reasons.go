package rule

// reasons collects what a definite answer cites.
func (s *scratch) reasons(state State, into *set) {
	root, truth := s.c.roots.state, TruthOf(state == Met)
	if state == NotApplicable {
		root, truth = s.c.roots.applies, No
	}
	clear(s.looked)
	clear(s.heard)
	s.looked[root], s.truths[root] = true, truth // settled already
	s.cited = set{}
	s.collect(root)
	*into = s.cited
}

// collect adds what a settled branch cites under the known facts. Where the branch is
// settled by its parts, those that are settled the same way speak; where none of
// them is settled and only their combination is certain, it adds whatever a
// completion of the unknown facts would cite.
func (s *scratch) collect(at int32) {
	if s.heard[at] {
		return
	}
	s.heard[at] = true
	b := &s.c.tree[at]
	for _, w := range b.also {
		if s.truth(w.when) == Yes {
			s.cited.add(int(w.cite))
		}
	}
	if b.because != nil {
		s.collectBecause(b)
		return
	}
	t := s.truth(at)
	instead := b.instead(t == Yes)
	switch {
	case instead != nil:
		for _, cite := range instead {
			s.cited.add(int(cite))
		}
	case b.citesItself(t == Yes):
		if b.own >= 0 {
			s.cited.add(int(b.own))
		}
	case b.op == opChoose:
		s.collect(b.parts[s.at[b.level]-1])
	case b.op == opNot:
		s.collect(b.parts[0])
	default:
		s.collectParts(b, t)
	}
}

func (s *scratch) collectParts(b *branch, t Truth) {
	settled := false
	for _, p := range b.parts { // every part that decides: do not stop at the first
		if s.truth(p) == t {
			settled = true
			s.collect(p)
		}
	}
	if settled {
		return
	}
	for _, w := range b.cited {
		if s.reduce(w.when) != int32(linkNo) {
			s.cited.add(int(w.cite))
		}
	}
}

func (s *scratch) collectBecause(b *branch) {
	certain := false
	for _, w := range b.because {
		if s.truth(w.when) == Yes {
			certain = true
			s.cited.add(int(w.cite))
		}
	}
	if certain {
		return
	}
	for _, w := range b.because {
		if s.truth(w.when) == Unknown {
			s.cited.add(int(w.cite))
		}
	}
}
