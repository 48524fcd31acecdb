package rule

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// TestParts finds nodes by address and by name, in trees and in citations.
func TestParts(t *testing.T) {
	a, b, c := leaf("a", "p2"), leaf("b", "p3").Named("rule"), leaf("c", "p10")
	d := &Decision{State: Any("p1", a).Because(Because{"x1", c}), Outcomes: []Outcome{{ID: "none"}, {"o", Not(b)}},
		Values: []ValueRule{{"v", []Case{{a.At("p2/value"), Bool(true)}}}}}
	for at, want := range map[string]*Node{"p1": d.State, "p2": a, "p3": b, "p10": c, "p99": nil, "": nil} {
		if got := d.Part(at); got != want {
			t.Errorf("%s: %+v", at, got)
		}
	}
	if d.Part("p2/value") == nil || d.Rule("rule") != b || d.Rule("none") != nil || d.Rule("") != nil || d.State.Part("p3") != nil {
		t.Error("parts and rules")
	}
	if names := d.RuleNames(); !slices.Equal(names, []string{"rule"}) || b.Name() != "rule" || b.Address() != "p3" {
		t.Error(names)
	}
}

// TestWith gives a list a further part and leaves it as it was.
func TestWith(t *testing.T) {
	list := Any("p10", leaf("a", "p2"))
	longer := list.With(leaf("b", "p3"))
	if len(list.parts) != 1 || len(longer.parts) != 2 || longer.Part("p3") == nil || longer.Address() != "p10" {
		t.Errorf("%+v, %+v", list, longer)
	}
}

// TestClasses: the values of a fact that the rules cannot tell apart are in one
// class, of which the first stands for all.
func TestClasses(t *testing.T) {
	seen := labels{}
	rapid.Check(t, func(t *rapid.T) {
		d := drawDecision(t)
		c := compiled(t, d.Decision, d.src)
		for i := range d.Facts {
			f := &d.Facts[i]
			classes := c.Classes(i)
			if c.levels[i] < 0 {
				if len(classes) != 1 || !classes[0].Equal(domain(f)[0]) {
					t.Fatalf("the classes of an unused %s are %v", f.Type, classes)
				}
				continue
			}
			place := 0
			for _, v := range domain(f) {
				if place < len(classes) && v.Equal(classes[place]) {
					place++
				}
				if class := c.inputs[c.levels[i]].class(f.code(v)); int(class) != place {
					t.Fatalf("%s is in class %d of %v", v, class, classes)
				}
			}
			if place != len(classes) {
				t.Fatalf("%v are not all values of %s", classes, f.Name)
			}
			seen.count("count", f.Type == CountType && len(classes) > 1 && len(classes) < len(domain(f)))
		}
	})
	seen.require(t, 5, "count")
	dates := &Decision{Name: "d", Facts: []Fact{{Name: "day", Type: DateType}}, State: Always()}
	if got := compiled(t, dates, edition{}).Classes(0); len(got) != 0 {
		t.Errorf("classes of a date: %v", got)
	}
}

// TestGenerationsWrap: the stamps of the working memory start anew when their
// numbers are used up, and the low numbers of old requests count no more.
func TestGenerationsWrap(t *testing.T) {
	c := speedCompiled(t)
	v := speedVector(t, c.Decision(), odd)
	want := c.Answer(v)
	s := newScratch(c)
	walk := func() (state State, needed int) {
		state = s.reach(c.whole).state
		if found := s.survey().state; found != state {
			t.Fatalf("one walk finds %v, the other %v", found, state)
		}
		facts := c.factsAt(s.support)
		return state, facts.len()
	}
	c.load(&s.at, speedVector(t, c.Decision(), nothing))
	for range 8 {
		walk()
	}
	s.generation = math.MaxUint32 - 3
	c.load(&s.at, v)
	for range 8 {
		if state, needed := walk(); state != want.State || needed != len(want.Needed) {
			t.Fatalf("generation %d: %v needs %d facts, want %v and %d", s.generation, state, needed, want.State, len(want.Needed))
		}
	}
	if s.generation > 100 {
		t.Error("the generations did not wrap")
	}
}

// TestNamesStopEarly: a loop over names may end before the last.
func TestNamesStopEarly(t *testing.T) {
	c := speedCompiled(t)
	core := c.Core(speedVector(t, c.Decision(), nothing))
	for first := range core.Needed.All() {
		if first != "citizenship" {
			t.Errorf("the first needed fact is %s", first)
		}
		break
	}
	for name := range (Names{}).All() {
		t.Errorf("the zero Names has %s", name)
	}
}
