package network

import "slices"

// mostExact is the most points, times arcs, of a component in which the cycle of
// fewest statements is looked for.
const mostExact = 1 << 14

// measuredCycles finds the cycles that gain whole days without any bound: a two
// days after b, b three days before a.
func (s *solver) measuredCycles() {
	if !s.measured {
		return
	}
	q := newSearch(s)
	days := make([]int64, s.points)
	via := make([]int32, s.points)
	for s.spend(s.points + len(s.arcs)) {
		of, count := s.components(s.holds)
		found := len(s.found)
		for _, part := range s.gaining(of, count) {
			exact := int64(len(part.points))*int64(part.arcs) <= mostExact
			if !exact || !q.smallestCycle(of, part.points) {
				s.someCycles(of, part.points, days, via)
			}
		}
		if len(s.found) == found && s.effort >= 0 {
			return
		}
	}
	// What is left undecided is left out of what follows.
	of, _ := s.components(s.holds)
	for i := range s.arcs {
		if a := &s.arcs[i]; a.kind == apart && a.statement != axiom && of[a.from] == of[a.to] {
			s.off[a.statement] = true
		}
	}
}

// A part is a component with an arc that may make a cycle of it gain.
type part struct {
	points []Point
	arcs   int
}

func (s *solver) gaining(of []int32, count int) []part {
	parts := make([]part, count)
	gains := make([]bool, count)
	for i := range s.arcs {
		if a := &s.arcs[i]; of[a.from] == of[a.to] && s.holds(a) {
			parts[of[a.from]].arcs++
			gains[of[a.from]] = gains[of[a.from]] || a.least > 0
		}
	}
	for p := range Point(s.points) {
		if gains[of[p]] {
			parts[of[p]].points = append(parts[of[p]].points, p)
		}
	}
	return slices.DeleteFunc(parts, func(p part) bool { return len(p.points) == 0 })
}

// smallestCycle reports the gaining cycle of fewest statements in a component.
func (q *search) smallestCycle(of []int32, points []Point) bool {
	var best []int32
	gain := int64(0)
	for _, p := range points {
		q.reset()
		q.start(p, 0)
		// A start is met again with a gain, and is the same point with none.
		back := int32(-1)
		q.run(len(points), 2*mostExact, func(a *arc) bool { return back < 0 && of[a.to] == of[p] }, func(at int32) bool {
			if q.labels[at].point == p && q.labels[at].day > 0 && back < 0 {
				back = at
			}
			return back >= 0
		})
		if back < 0 {
			continue
		}
		cycle, _, _ := q.why(back, nil)
		cycle = slices.DeleteFunc(cycle, func(st int32) bool { return st == axiom })
		if best == nil || len(cycle) < len(best) {
			best, gain = cycle, q.labels[back].day
		}
	}
	return best != nil && q.report(best, gain, keepNone)
}

// someCycles reports gaining cycles of a component: where points go on being
// moved, the arcs that moved them last form one (Bellman and Ford; Cherkassky and
// Goldberg, "Negative-cycle detection algorithms", 1999). These arcs are one a
// point, so that their cycles have no point in common.
func (s *solver) someCycles(of []int32, points []Point, days []int64, via []int32) {
	for _, p := range points {
		days[p], via[p] = 0, -1
	}
	queue := slices.Clone(points)
	queued := map[Point]bool{}
	for _, p := range points {
		queued[p] = true
	}
	moves := 0
	for len(queue) > 0 {
		p := queue[0]
		queue = queue[1:]
		queued[p] = false
		if !s.spend(1 + len(s.arcsFrom(p))) {
			return
		}
		for _, i := range s.arcsFrom(p) {
			a := &s.arcs[i]
			if of[a.to] != of[p] || !s.holds(a) || days[p]+a.least <= days[a.to] {
				continue
			}
			days[a.to], via[a.to] = days[p]+a.least, i
			moves++
			if !queued[a.to] {
				queued[a.to] = true
				queue = append(queue, a.to)
			}
		}
		if moves > len(points) {
			moves = 0
			if s.cyclesOf(via, points) {
				return
			}
		}
	}
	s.cyclesOf(via, points)
}

// cyclesOf reports the cycles among the arcs that moved points last.
func (s *solver) cyclesOf(via []int32, points []Point) bool {
	found := false
	walk := map[Point]int{} // the walk on which a point was met
	for k, start := range points {
		p := start
		for walk[p] == 0 && via[p] >= 0 {
			walk[p] = k + 1
			p = s.arcs[via[p]].from
		}
		if walk[p] != k+1 || via[p] < 0 {
			continue
		}
		var cycle []int32
		gain := int64(0)
		for q := p; ; {
			a := &s.arcs[via[q]]
			cycle = append(cycle, a.statement)
			gain += a.least
			if q = a.from; q == p {
				break
			}
		}
		slices.Reverse(cycle)
		if gain > 0 && s.report(cycle, gain, keepNone) {
			found = true
		}
	}
	return found
}
