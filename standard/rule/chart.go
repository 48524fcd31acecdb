package rule

// chart is a diagram in a form that is fast to follow. A link holds the level that is
// asked next, and where the links for its values begin; a negative one is ^place in ends.
type chart struct {
	links []int32
	root  int32
	ends  []end
}

// end is what a chart leads to: the place of a summary, and citations.
type end struct {
	record int32
	cites  set
}

// A chart has at most maxChart nodes. Adding to one may take maxChartSteps, and finding
// out on which facts all citations depend maxCitingSteps.
const (
	maxChart       = 1 << 10
	maxChartSteps  = 1 << 13
	maxCitingSteps = 1 << 17
)

// follow gives the end of the path of a request of which all is known.
func (h *chart) follow(at *levels) *end {
	n := h.root
	for n >= 0 {
		n = h.links[n/MaxVariables+int32(at[n%MaxVariables])-1]
	}
	return &h.ends[^n]
}

// drawCharts makes the charts of requests of which all is known. Then the facts alone
// tell not only the summary, but also whether a citation is given; so that is a diagram
// too, and several diagrams are one whose terminals are sets. The first chart has the
// summaries; citations that it cannot take are spread over the others. There are no
// charts where one of these diagrams is too large: then the reasons are collected from
// the trees.
func (c *Compiled) drawCharts() {
	built := *c.diagram
	defer func() { // what was made on the way is not needed any more
		*c.diagram = built
		if r := recover(); r != nil && r != errTooLarge {
			panic(r)
		}
	}()
	c.diagram.steps = max(c.diagram.steps, maxSteps-maxCitingSteps)
	given := newCiter(c).answer(c.roots.state, c.roots.applies, func(when link) link { return when })
	p := newPlotter(c.diagram)
	if !p.add(c.whole, func(e *end, record int) { e.record = int32(record) }) {
		return
	}
	var charts []chart
	for _, w := range given {
		cite := func(e *end, yes int) {
			if yes == 1 {
				e.cites.add(int(w.cite))
			}
		}
		if p.add(w.when, cite) {
			continue
		}
		charts, p = append(charts, p.chart()), newPlotter(c.diagram)
		if !p.add(w.when, cite) {
			return
		}
	}
	c.charts = append(charts, p.chart())
}

// plotter makes one chart of diagrams of a store.
type plotter struct {
	from, d *diagram
	root    link
	ends    []end
}

func newPlotter(from *diagram) *plotter {
	return &plotter{from: from, d: newDiagram(from.domain), root: terminal(0), ends: make([]end, 1)}
}

// add puts what another diagram says into the ends. It leaves the chart as it was where
// that would make it too large.
func (p *plotter) add(f link, put func(e *end, value int)) (ok bool) {
	defer func() {
		if r := recover(); r != nil && r != errTooLarge {
			panic(r)
		}
	}()
	p.d.steps = maxSteps - maxChartSteps
	var ends []end
	places := map[end]int{}
	root := p.d.pair(p.root, p.d.copied(p.from, f, map[link]link{}), func(at, value int) int {
		e := p.ends[at]
		put(&e, value)
		place, known := places[e]
		if !known {
			place = len(ends)
			places[e], ends = place, append(ends, e)
		}
		return place
	})
	if p.d.count(root) > maxChart {
		return false
	}
	p.root, p.ends = root, ends
	return true
}

// chart gives the chart in the form that is followed.
func (p *plotter) chart() chart {
	h := chart{ends: p.ends}
	placed := map[link]int32{}
	var put func(link) int32
	put = func(n link) int32 {
		if n.isTerminal() {
			return int32(n)
		}
		if at, ok := placed[n]; ok {
			return at
		}
		from, kids := len(h.links), p.d.kids(n)
		placed[n] = int32(from*MaxVariables + int(p.d.level[n]))
		h.links = append(h.links, make([]int32, len(kids))...)
		for i, k := range kids {
			h.links[from+i] = put(k)
		}
		return placed[n]
	}
	h.root = put(p.root)
	return h
}
