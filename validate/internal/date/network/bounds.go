package network

import "slices"

// stepsToSmallest is how many steps, for each part of the network, are spent at
// a time on finding the smallest contradictions before any others are looked for.
const stepsToSmallest = 8

// boundPaths finds the contradictions between bounds: a not before one day, b
// not after another, and at most so many other statements that put b after a.
func (s *solver) boundPaths(most int) {
	limits := &limits{solver: s}
	limits.update()
	limits.weigh()
	q := newSearch(s)
	steps := stepsToSmallest * (s.points + len(s.arcs) + 1)
	for s.spend(s.points + len(s.arcs)) {
		found := len(s.found)
		q.reset()
		for p, d := range limits.earliest {
			if d != -infinity {
				q.start(Point(p), d)
			}
		}
		var why []int32
		done := q.run(most, steps, func(*arc) bool { return true }, func(at int32) bool {
			l := q.labels[at]
			if l.day <= limits.latest[l.point] {
				return false
			}
			last := limits.latestBy[l.point]
			var from Point
			var ok bool
			if !s.off[last] {
				why, from, ok = q.why(at, append(why[:0], axiom))
			}
			if ok {
				why[0] = limits.earliestBy[from]
				s.report(append(why, last), l.day-limits.latest[l.point], limits.bornOut)
			}
			return true
		})
		if len(s.found) == found && (done || most == 1 || !limits.sweep()) {
			return
		}
		limits.update()
	}
}

// limits are, by point, the narrowest bounds and the statements that set them.
type limits struct {
	*solver
	earliest, latest     []int64
	earliestBy, latestBy []int32
	agree, clash         []int32 // by statement: see weigh
}

// update takes the bounds that have not been set aside.
func (l *limits) update() {
	if l.earliest == nil {
		l.earliest, l.latest = make([]int64, l.points), make([]int64, l.points)
		l.earliestBy, l.latestBy = make([]int32, l.points), make([]int32, l.points)
	}
	for p := range l.earliest {
		l.earliest[p], l.latest[p] = -infinity, infinity
	}
	for _, b := range l.bounds {
		if l.off[b.statement] {
			continue
		}
		if b.earliest > l.earliest[b.point] {
			l.earliest[b.point], l.earliestBy[b.point] = b.earliest, b.statement
		}
		if b.latest < l.latest[b.point] {
			l.latest[b.point], l.latestBy[b.point] = b.latest, b.statement
		}
	}
}

// weigh counts, for each statement that sets bounds, how many claims agree with
// it and how many don't, of those that connect it with other bounds.
func (l *limits) weigh() {
	l.agree, l.clash = make([]int32, l.statements), make([]int32, l.statements)
	for i := range l.arcs {
		a := &l.arcs[i]
		if a.statement == axiom || !l.holds(a) || l.earliest[a.from] == -infinity || l.latest[a.to] == infinity {
			continue
		}
		count := l.agree
		if l.earliest[a.from]+a.least > l.latest[a.to] {
			count = l.clash
		}
		count[l.earliestBy[a.from]]++
		count[l.latestBy[a.to]]++
	}
}

// leastAgreement is how many claims agree with a well supported bound, for each
// that does not.
const leastAgreement = 9

func (l *limits) bornOut(statement int32) bool {
	return l.agree[statement] >= leastAgreement*max(1, l.clash[statement])
}

// sweep finds contradictions that are not the smallest, in time that does not
// depend on how the arcs lie: one pass over the components, in the order of the
// arcs between them.
func (l *limits) sweep() bool {
	of, count := l.components(l.holds)
	parts := make([][]Point, count)
	for p := range Point(l.points) {
		parts[of[p]] = append(parts[of[p]], p)
	}
	days := slices.Clone(l.earliest)
	via := make([]int32, l.points)
	for p := range via {
		via[p] = -1
	}
	queued := make([]bool, l.points)
	var wrong, queue []Point
	for c := count - 1; c >= 0; c-- {
		queue = append(queue[:0], parts[c]...)
		for k := 0; k < len(queue); k++ {
			p := queue[k]
			queued[p] = false
			if days[p] == -infinity {
				continue
			}
			if days[p] > l.latest[p] {
				wrong = append(wrong, p)
				continue
			}
			if !l.spend(1 + len(l.arcsFrom(p))) {
				break
			}
			for _, i := range l.arcsFrom(p) {
				a := &l.arcs[i]
				if !l.holds(a) || days[p]+a.least <= days[a.to] {
					continue
				}
				days[a.to], via[a.to] = days[p]+a.least, i
				if of[a.to] == of[p] && !queued[a.to] {
					queued[a.to] = true
					queue = append(queue, a.to)
				}
			}
		}
	}
	found := len(l.found)
	for _, p := range wrong {
		l.explain(p, days[p]-l.latest[p], via)
	}
	return len(l.found) > found
}

// explain reports what led to a day that is later than the latest possible.
func (l *limits) explain(p Point, days int64, via []int32) {
	last := l.latestBy[p]
	if l.off[last] {
		return
	}
	why := []int32{last}
	for via[p] >= 0 {
		a := &l.arcs[via[p]]
		if !l.holds(a) {
			return
		}
		why = append(why, a.statement)
		p = a.from
	}
	why = append(why, l.earliestBy[p])
	slices.Reverse(why)
	l.report(why, days, l.bornOut)
}
