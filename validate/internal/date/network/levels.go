package network

import "slices"

// A label says that a point is at or after a day, and why: the label of another
// point and the arc from there.
type label struct {
	day   int64
	point Point
	prev  int32 // index of a label; -1: it is a start
	via   int32 // index of an arc
}

// A search spreads what is known of some points along the arcs, one statement
// further at each level, so that whatever it comes to it comes to by the fewest
// statements. This is the method of Bellman (1958) with every step kept.
type search struct {
	*solver
	labels []label
	best   []int64 // by point: the latest day of its labels
}

func newSearch(s *solver) *search {
	q := &search{solver: s, best: make([]int64, s.points)}
	for p := range q.best {
		q.best[p] = -infinity
	}
	return q
}

// start adds a label to start from.
func (q *search) start(p Point, day int64) {
	q.labels = append(q.labels, label{day, p, -1, -1})
	q.best[p] = day
}

// reset forgets all labels.
func (q *search) reset() {
	for i := range q.labels {
		q.best[q.labels[i].point] = -infinity
	}
	q.labels = q.labels[:0]
}

// run spreads the labels. From a label that stop accepts it does not continue. It
// follows arcs that hold and that follow accepts, and returns false if it gives up
// after so many steps. It leaves out what takes more than the given levels.
func (q *search) run(levels, steps int, follow func(*arc) bool, stop func(at int32) bool) bool {
	var level, next []int32
	for i := range q.labels {
		if !stop(int32(i)) {
			level = append(level, int32(i))
		}
	}
	// expand takes the arcs from a label and appends what they lead to.
	expand := func(at int32, to []int32, axioms bool) []int32 {
		l := q.labels[at]
		for _, i := range q.arcsFrom(l.point) {
			a := &q.arcs[i]
			day := l.day + a.least
			if (a.statement == axiom) != axioms || day <= q.best[a.to] || !q.holds(a) || !follow(a) {
				continue
			}
			q.best[a.to] = day
			next := int32(len(q.labels))
			q.labels = append(q.labels, label{day, a.to, at, i})
			if !stop(next) {
				to = append(to, next)
			}
		}
		return to
	}
	for ; len(level) > 0; levels-- {
		// Axioms cost nothing: what follows by one is on the same level.
		for k := 0; k < len(level); k++ {
			arcs := 1 + len(q.arcsFrom(q.labels[level[k]].point))
			if steps -= arcs; steps < 0 || !q.spend(arcs) {
				return false
			}
			level = expand(level[k], level, true)
		}
		if levels == 0 {
			break
		}
		level = slices.DeleteFunc(level, func(at int32) bool { return q.labels[at].day < q.best[q.labels[at].point] })
		next = next[:0]
		for _, at := range level {
			next = expand(at, next, false)
		}
		level, next = next, level
	}
	return true
}

// why appends the statements of the arcs that led to a label, from its start on,
// and returns the point where that is. It is false, and stops short, if one
// of the statements has been set aside meanwhile.
func (q *search) why(at int32, to []int32) ([]int32, Point, bool) {
	from := len(to)
	for q.labels[at].prev >= 0 {
		a := &q.arcs[q.labels[at].via]
		if !q.holds(a) {
			return to, 0, false
		}
		to = append(to, a.statement)
		at = q.labels[at].prev
	}
	slices.Reverse(to[from:])
	return to, q.labels[at].point, true
}
