package rule

// fillCited gives each blurred branch the citations of its parts, each with the
// condition under which it is given.
func (c *Compiled) fillCited() {
	g := newCiter(c)
	for i := range c.tree {
		if b := &c.tree[i]; b.blurred && b.because == nil {
			b.cited = g.byParts(b, true, g.byParts(b, false, nil))
		}
	}
}

// citer finds out under which conditions branches give which citations. It follows
// [scratch.collect].
type citer struct {
	c    *Compiled
	done map[int32][]citedWhere
}

func newCiter(c *Compiled) *citer { return &citer{c: c, done: map[int32][]citedWhere{}} }

// answer lists the citations of an answer: those of the state where the question
// arises, and otherwise those of what it takes for it to arise; applies is -1 where it
// always does. Each condition is put through fix.
func (g *citer) answer(state, applies int32, fix func(link) link) (list []citedWhere) {
	d, arises := g.c.diagram, linkYes
	if applies >= 0 {
		arises = g.c.tree[applies].diagram
		for _, w := range g.at(applies) {
			list = g.add(list, w.cite, fix(d.and(d.not(arises), w.when)))
		}
	}
	for _, w := range g.at(state) {
		list = g.add(list, w.cite, fix(d.and(arises, w.when)))
	}
	return list
}

// at lists the citations at and below a branch, once it is reached.
func (g *citer) at(at int32) []citedWhere {
	list, ok := g.done[at]
	if ok {
		return list
	}
	b := &g.c.tree[at]
	for _, w := range b.also {
		list = g.add(list, w.cite, g.c.tree[w.when].diagram)
	}
	for _, w := range b.because {
		list = g.add(list, w.cite, g.c.tree[w.when].diagram)
	}
	if b.because == nil {
		list = g.usual(b, true, g.usual(b, false, list))
	}
	g.done[at] = list
	return list
}

// usual adds what a branch cites when it is met, or when it is not.
func (g *citer) usual(b *branch, yes bool, list []citedWhere) []citedWhere {
	when := g.when(b, yes)
	switch instead := b.instead(yes); {
	case instead != nil:
		for _, cite := range instead {
			list = g.add(list, cite, when)
		}
		return list
	case b.citesItself(yes):
		return g.add(list, b.own, when)
	}
	return g.byParts(b, yes, list)
}

// byParts adds what the parts cite that decide that a branch is met, or is not.
func (g *citer) byParts(b *branch, yes bool, list []citedWhere) []citedWhere {
	if b.citesItself(yes) || b.instead(yes) != nil {
		return list
	}
	d := g.c.diagram
	when := g.when(b, yes)
	for i, p := range b.parts {
		reached := when
		switch b.op {
		case opChoose:
			reached = d.and(when, d.equals(int(b.level), i))
		case opAll, opAny:
			reached = d.and(when, g.when(&g.c.tree[p], yes))
		}
		for _, w := range g.at(p) {
			list = g.add(list, w.cite, d.and(reached, w.when))
		}
	}
	return list
}

// when is the condition under which a branch is met, or is not.
func (g *citer) when(b *branch, yes bool) link {
	if yes {
		return b.diagram
	}
	return g.c.diagram.not(b.diagram)
}

func (g *citer) add(list []citedWhere, cite int16, when link) []citedWhere {
	if cite < 0 || when == linkNo {
		return list
	}
	for i := range list {
		if list[i].cite == cite {
			list[i].when = g.c.diagram.or(list[i].when, when)
			return list
		}
	}
	return append(list, citedWhere{cite, when})
}
