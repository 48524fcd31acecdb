package rule

// scratch is the working memory of one evaluation. It belongs to one compiled
// decision and to one goroutine at a time.
type scratch struct {
	c  *Compiled
	at levels

	round uint64 // number of the walk that finds an answer
	asked [MaxVariables]meeting

	generation uint32
	stamp      []uint32 // of each node, the generation that set form
	form       []int32  // of each node, its canonical form: negative a terminal
	ids        []int32  // links of the canonical nodes, one after the other
	stack      []int32
	table      []canonical
	canonicals int32
	support    set
	surveying  bool
	found      common // of a survey: what the summaries have in common

	truths []Truth // of each branch of the tree, 0 not yet looked at
	looked []bool
	heard  []bool // of each branch, whether its citations were collected
	cited  set
}

// meeting is the last walk that came to a level, and its last node there.
type meeting struct {
	round uint64
	node  link
}

// canonical is a node of a diagram after the known facts have been put in.
type canonical struct {
	generation  uint32
	level       uint16
	from, count int32 // its links in ids
	form        int32
}

func newScratch(c *Compiled) *scratch {
	nodes := len(c.diagram.level)
	size := 64
	for size < 2*nodes {
		size *= 2
	}
	return &scratch{
		c:      c,
		stamp:  make([]uint32, nodes),
		form:   make([]int32, nodes),
		table:  make([]canonical, size),
		truths: make([]Truth, len(c.tree)),
		looked: make([]bool, len(c.tree)),
		heard:  make([]bool, len(c.tree)),
	}
}

// fresh starts a new generation of stamps.
func (s *scratch) fresh() {
	s.generation++
	if s.generation == 0 { // wrapped: stamps of old could look new
		clear(s.stamp)
		clear(s.table)
		s.generation = 1
	}
}

// trail follows the known facts through the diagram of the whole answer. It gives the
// summary it reaches, or false where an unknown fact comes first, and leaves in asked
// where it was.
func (s *scratch) trail() (*summary, bool) {
	s.round++
	d := s.c.diagram
	n := s.c.whole
	for !n.isTerminal() {
		level := d.level[n]
		s.asked[level] = meeting{s.round, n}
		code := s.at[level]
		if code == 0 {
			return nil, false
		}
		n = d.links[d.first[n]+int32(code)-1]
	}
	return &s.c.records[n.terminal()], true
}

// survey collects what all completions of the unknown facts have in common. It leaves
// in support the levels that still matter for the state, and in asked which it met.
func (s *scratch) survey() *common {
	s.round++
	s.found, s.surveying = common{}, true
	s.reduce(s.c.whole)
	s.surveying = false
	return &s.found
}

// reduce puts the known facts into a diagram. It gives the canonical form of what
// remains, negative where that is a terminal, and leaves in support the levels
// that still matter.
func (s *scratch) reduce(root link) int32 {
	s.fresh()
	s.support = set{}
	s.ids, s.stack, s.canonicals = s.ids[:0], s.stack[:0], 0
	return s.canon(root)
}

func (s *scratch) canon(n link) int32 {
	if n.isTerminal() {
		if !s.surveying {
			return int32(n)
		}
		record := &s.c.records[n.terminal()]
		s.found.take(record)
		return int32(terminal(int(record.state)))
	}
	if s.stamp[n] == s.generation {
		return s.form[n]
	}
	d := s.c.diagram
	level := d.level[n]
	first := d.first[n]
	if s.surveying {
		s.asked[level].round = s.round
	}
	var form int32
	if code := s.at[level]; code != 0 {
		form = s.canon(d.links[first+int32(code)-1])
	} else {
		form = s.canonUnknown(level, d.links[first:int(first)+d.domain[level]])
	}
	s.stamp[n], s.form[n] = s.generation, form
	return form
}

func (s *scratch) canonUnknown(level uint16, kids []link) int32 {
	base := len(s.stack)
	same := true
	for _, k := range kids {
		form := s.canon(k) // it uses the stack above what is there, and gives that back
		s.stack = append(s.stack, form)
		same = same && form == s.stack[base]
	}
	forms := s.stack[base:]
	s.stack = s.stack[:base]
	if same {
		return forms[0]
	}
	s.support.add(int(level))
	return s.unique(level, forms)
}

// unique gives the form of a canonical node: the same for the same links.
func (s *scratch) unique(level uint16, forms []int32) int32 {
	hash := uint32(level) * 0x9e3779b1
	for _, f := range forms {
		hash = (hash ^ uint32(f)) * 0x85ebca6b
		hash ^= hash >> 15
	}
	mask := uint32(len(s.table) - 1)
	for slot := hash & mask; ; slot = (slot + 1) & mask {
		entry := &s.table[slot]
		if entry.generation != s.generation {
			*entry = canonical{s.generation, level, int32(len(s.ids)), int32(len(forms)), s.canonicals}
			s.ids = append(s.ids, forms...)
			s.canonicals++
			return entry.form
		}
		if entry.level == level && sameForms(s.ids[entry.from:entry.from+entry.count], forms) {
			return entry.form
		}
	}
}

func sameForms(a, b []int32) bool {
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return len(a) == len(b)
}

// reach gives what all completions of the unknown facts have in common, over the
// terminals of a diagram that they can reach.
func (s *scratch) reach(root link) summary {
	if record, ok := s.c.settled(root, &s.at); ok {
		return *record
	}
	s.fresh()
	var f common
	s.reachFrom(root, &f)
	return f.settled()
}

func (s *scratch) reachFrom(n link, f *common) {
	d := s.c.diagram
	for !n.isTerminal() {
		if s.stamp[n] == s.generation {
			return
		}
		s.stamp[n] = s.generation
		level := d.level[n]
		first := d.first[n]
		if code := s.at[level]; code != 0 {
			n = d.links[first+int32(code)-1]
			continue
		}
		for _, k := range d.links[first : int(first)+d.domain[level]-1] {
			s.reachFrom(k, f)
		}
		n = d.links[int(first)+d.domain[level]-1]
	}
	f.take(&s.c.records[n.terminal()])
}

// truth settles a condition under the known facts: from the diagram where a walk
// of the tree would blur facts that occur twice.
func (s *scratch) truth(branch int32) Truth {
	if s.looked[branch] {
		return s.truths[branch]
	}
	t := s.walk(branch)
	if t == Unknown && s.c.tree[branch].blurred {
		if form := s.reduce(s.c.tree[branch].diagram); form < 0 {
			t = TruthOf(link(form) == linkYes)
		}
	}
	s.looked[branch], s.truths[branch] = true, t
	return t
}

// walk settles a condition from its parts. It can say unknown of a blurred list that
// is settled.
func (s *scratch) walk(at int32) Truth {
	b := &s.c.tree[at]
	if b.diagram.isTerminal() { // a constant, or a comparison that no value can change
		return TruthOf(b.diagram == linkYes)
	}
	switch b.op {
	case opNot:
		return negated(s.truth(b.parts[0]))
	case opChoose:
		return s.truth(b.parts[s.at[b.level]-1])
	case opAll:
		return s.walkParts(b.parts, No)
	case opAny:
		return s.walkParts(b.parts, Yes)
	}
	if code := s.at[b.level]; code != 0 {
		return TruthOf(b.holds[code-1])
	}
	return Unknown
}

// walkParts gives what settles a list of conditions: the decisive truth if a part
// has it, the other one if all parts have that.
func (s *scratch) walkParts(parts []int32, decisive Truth) Truth {
	all := negated(decisive)
	for _, p := range parts {
		switch s.truth(p) {
		case decisive:
			return decisive
		case Unknown:
			all = Unknown
		}
	}
	return all
}

func negated(t Truth) Truth {
	switch t {
	case Yes:
		return No
	case No:
		return Yes
	}
	return Unknown
}
