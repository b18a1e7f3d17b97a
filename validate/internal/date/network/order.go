package network

import "slices"

// depths are the lengths up to which cycles of order are looked for, one length
// after the other. Nearly all are found by then.
var depths = []int32{0, 1, 2, 3, 4, 5, 6, 8, 16}

const (
	// stepsPerCycle is how many arcs are looked at in search of one such cycle.
	stepsPerCycle = 512
	// stepsPerDepth is how many, for each part of the network, are looked at in
	// search of all cycles of one length.
	stepsPerDepth = 1
)

// orderCycles finds the cycles of claims of order alone: a before b before c
// before a. There is one where a component holds an arc that says "earlier". Beside
// that arc, they have at most so many others.
func (s *solver) orderCycles(most int) {
	for {
		of, _ := s.components(func(a *arc) bool { return a.kind != apart && s.holds(a) })
		var strict []int32 // arcs on some cycle
		for i := range s.arcs {
			if a := &s.arcs[i]; a.kind == earlier && s.holds(a) && of[a.from] == of[a.to] {
				strict = append(strict, int32(i))
			}
		}
		if len(strict) == 0 {
			return
		}
		if !s.spend(s.points + len(s.arcs)) {
			s.setAside(strict)
			return
		}
		b := newBreadth(s, of)
		found := len(s.found)
		for _, depth := range depths {
			if int(depth) > most {
				return
			}
			b.steps = leastSteps/len(depths) + stepsPerDepth*(s.points+len(s.arcs))
			for _, i := range strict {
				if b.steps > 0 && s.holds(&s.arcs[i]) {
					s.closes(b, i, depth, stepsPerCycle)
				}
			}
		}
		if len(s.found) == found {
			s.closes(b, strict[0], int32(s.points), len(s.arcs))
		}
	}
}

// setAside sets aside the statements of arcs on which the search gave up.
func (s *solver) setAside(arcs []int32) {
	for _, i := range arcs {
		if st := s.arcs[i].statement; st != axiom {
			s.off[st] = true
		}
	}
}

// closes looks for the shortest way back from the end of an arc to its start and
// reports the cycle.
func (s *solver) closes(b *breadth, i, depth int32, most int) {
	a := &s.arcs[i]
	way, ok := b.path(a.to, a.from, depth, most)
	if !ok {
		return
	}
	cycle := []int32{a.statement}
	for _, j := range way {
		cycle = append(cycle, s.arcs[j].statement)
	}
	s.report(cycle, 0, keepNone)
}

// A breadth is a breadth-first search along the arcs of order within a
// component.
type breadth struct {
	*solver
	of    []int32
	via   []int32 // the arc by which a point was reached
	depth []int32
	round []int32 // in which it was reached
	now   int32
	queue []Point
	steps int // left; what is looked at is taken off
}

func newBreadth(s *solver, of []int32) *breadth {
	return &breadth{
		solver: s, of: of,
		via: make([]int32, s.points), depth: make([]int32, s.points), round: make([]int32, s.points),
	}
}

// path returns the arcs of a shortest way between two points of one component,
// of at most so many arcs and found by looking at no more than most.
func (b *breadth) path(from, to Point, depth int32, most int) ([]int32, bool) {
	if from == to {
		return nil, true
	}
	b.now++
	b.queue = append(b.queue[:0], from)
	b.round[from], b.depth[from] = b.now, 0
	for k := 0; k < len(b.queue); k++ {
		p := b.queue[k]
		arcs := b.arcsFrom(p)
		if most -= len(arcs); most < 0 || b.depth[p] == depth {
			break
		}
		b.steps -= len(arcs)
		b.spend(len(arcs))
		for _, i := range arcs {
			a := &b.arcs[i]
			if a.kind == apart || !b.holds(a) || b.of[a.to] != b.of[from] || b.round[a.to] == b.now {
				continue
			}
			b.round[a.to], b.depth[a.to], b.via[a.to] = b.now, b.depth[p]+1, i
			if a.to == to {
				return b.back(from, to), true
			}
			b.queue = append(b.queue, a.to)
		}
	}
	return nil, false
}

func (b *breadth) back(from, to Point) []int32 {
	var way []int32
	for p := to; p != from; p = b.arcs[b.via[p]].from {
		way = append(way, b.via[p])
	}
	slices.Reverse(way)
	return way
}
