// Package network finds the contradictions among statements on when things
// happened.
//
// A network has points in time, such as the start and the end of an event, and
// statements on them: that a point lies between two days, that one is later than
// another, that they are so many days apart. Each is a difference constraint, and
// statements contradict each other where constraints form a cycle that gains
// time (Dechter, Meiri, Pearl, "Temporal constraint networks", 1991). Such a cycle
// is the explanation: without any one of its statements the others can be true.
//
//	var n network.Network
//	coup, strike := n.Add(), n.Add()
//	n.Within(0, coup, 1349, 1349)   // statement 0: on that day
//	n.Within(1, strike, 1277, 1307) // statement 1: on one of those days
//	n.Later(2, coup, strike)        // statement 2: the strike is later than the coup
//	n.Contradictions()              // 0, 2 and 1, by 42 days
//
// It knows nothing of chronicles. A day is any unit of time that the caller
// takes.
package network

import (
	"math"
	"slices"
)

// A Point is a moment in time. Two points of one day have an order of their own.
type Point int32

// A Network is a set of statements. The zero value is empty. Statements are known
// by the caller's numbers, from 0; one may be several constraints.
type Network struct {
	points     int
	statements int
	arcs       []arc
	bounds     []bound
	doubted    []int // statements
	measured   bool  // there are arcs other than those of order
}

// An arc says that one point is at least so many days after another.
type arc struct {
	from, to  Point
	statement int32 // axiom: none
	least     int64
	kind      kind
}

const axiom = -1

type kind uint8

const (
	apart    kind = iota // by whole days: within a day it says nothing
	notLater             // from is not later than to
	earlier              // from is earlier than to
)

// A bound says between which days a point lies.
type bound struct {
	point            Point
	statement        int32
	earliest, latest int64
}

// infinity is beyond every day. As a bound, and negative, it means unbounded.
const infinity = math.MaxInt64

// What days and distances are cut to, so that no sum of them overflows. It is
// done so that a statement only gets weaker.
const (
	farthestDay   = 1 << 61
	longestPeriod = 1 << 36
)

// Add adds a point.
func (n *Network) Add() Point {
	n.points++
	return Point(n.points - 1)
}

// Follows adds what goes without saying, and is not a statement: that b is not
// before the day that is slack days before a. With no slack it also holds within
// the day.
func (n *Network) Follows(a, b Point, slack int64) {
	if slack == 0 {
		n.arc(axiom, a, b, 0, notLater)
	} else if slack > 0 {
		n.arc(axiom, a, b, -slack, apart)
	}
}

// NotLater states that a is not later than b.
func (n *Network) NotLater(statement int, a, b Point) { n.arc(statement, a, b, 0, notLater) }

// Later states that b is later than a, if only within one day.
func (n *Network) Later(statement int, a, b Point) { n.arc(statement, a, b, 0, earlier) }

// Apart states that the day of b is at least so many days after that of a; if
// negative, at most so many days before it. "Two days after" is two calls: b is
// at least 2 days after a, and a at least -2 days after b.
func (n *Network) Apart(statement int, a, b Point, days int64) {
	n.arc(statement, a, b, days, apart)
}

// Doubt says that a statement is less certain than the others: it takes part in no
// contradiction before those without such statements are found and set aside.
func (n *Network) Doubt(statement int) {
	n.statements = max(n.statements, statement+1)
	n.doubted = append(n.doubted, statement)
}

func (n *Network) arc(statement int, a, b Point, least int64, k kind) {
	if least < -longestPeriod {
		return
	}
	n.statements = max(n.statements, statement+1)
	n.measured = n.measured || k == apart && statement != axiom
	n.arcs = append(n.arcs, arc{a, b, int32(statement), min(least, longestPeriod), k})
}

// Within states that a point lies between two days, both included.
func (n *Network) Within(statement int, p Point, earliest, latest int64) {
	n.statements = max(n.statements, statement+1)
	switch {
	case earliest < -farthestDay:
		earliest = -infinity
	case earliest > farthestDay:
		earliest = farthestDay
	}
	switch {
	case latest > farthestDay:
		latest = infinity
	case latest < -farthestDay:
		latest = -farthestDay
	}
	n.bounds = append(n.bounds, bound{p, int32(statement), earliest, latest})
}

// A Contradiction is a set of statements that can't all be true, while all but
// any one of them can.
type Contradiction struct {
	// Statements are in the order of the reasoning: neighbours have a point
	// in common. If there are bounds, the first says how early a point may be,
	// the last how late; if not, the last and the first are neighbours, too.
	Statements []int

	// Days is by how many days they miss each other. It is 0 where only the
	// order is at fault: a after b, b after a.
	Days int64
}

// A Result is what Contradictions finds.
type Result struct {
	Found []Contradiction

	// Complete says that nothing else is wrong once every contradiction found
	// is settled by one of its statements that no other shares. It is false if
	// the search was given up: it is done for networks made to be hard.
	Complete bool
}

// Contradictions returns the contradictions of the network: first those of up to
// three statements and all of distances alone, then all of order alone, then the
// others, each time those of fewest statements first. What was found is set aside
// before the search continues, so that one wrong statement is found once: all
// statements of a contradiction except well supported bounds, with which
// nine in ten of the statements that connect them to other bounds agree. All this
// is done without the statements in doubt, and then with them.
//
// The result is the same for the same statements in the same order. The time
// taken is in proportion to the statements, times the contradictions that depend on
// each other.
func (n *Network) Contradictions() Result {
	s := newSolver(n)
	s.solve()
	return Result{Found: s.found, Complete: !s.incomplete}
}

// A solver is a search for contradictions under way.
type solver struct {
	*Network
	first []int32 // first[p] to first[p+1]: where in byFrom the arcs from p are
	out   []int32 // indexes of arcs, by the point they start from
	off   []bool  // statements set aside
	found []Contradiction

	effort     int // steps left for this part of the search
	incomplete bool

	seen []int32 // for marking statements: the mark is the number of the contradiction
	mark int32
}

func (s *solver) solve() {
	for _, st := range s.doubted {
		s.off[st] = true
	}
	s.pass()
	if len(s.doubted) == 0 {
		return
	}
	for _, st := range s.doubted {
		s.off[st] = false
	}
	s.pass()
}

// pass finds the contradictions among the statements that are not set aside.
func (s *solver) pass() {
	// What takes up to three statements comes first: it is what an editor sees at a
	// glance. Bounds come after the cycles that gain days without any, or else what
	// is found would hold both.
	parts := []func(){
		func() { s.orderCycles(1) },
		s.measuredCycles,
		func() { s.boundPaths(1) },
		func() { s.orderCycles(s.points) },
		func() { s.boundPaths(s.points + 1) },
	}
	for _, part := range parts {
		s.effort = leastSteps + stepsPerPart*(s.points+len(s.arcs))
		part()
	}
}

// What is spent on each part of the search before it is given up.
const (
	stepsPerPart = 20
	leastSteps   = 1 << 20
)

func newSolver(n *Network) *solver {
	s := &solver{
		Network: n,
		first:   make([]int32, n.points+1),
		out:     make([]int32, len(n.arcs)),
		off:     make([]bool, n.statements),
		seen:    make([]int32, n.statements),
	}
	for _, a := range n.arcs {
		s.first[a.from+1]++
	}
	for p := range n.points {
		s.first[p+1] += s.first[p]
	}
	next := slices.Clone(s.first)
	for i, a := range n.arcs {
		s.out[next[a.from]] = int32(i)
		next[a.from]++
	}
	return s
}

// arcsFrom returns the indexes of the arcs that start from p, also of those set
// aside.
func (s *solver) arcsFrom(p Point) []int32 { return s.out[s.first[p]:s.first[p+1]] }

// holds reports whether an arc has not been set aside.
func (s *solver) holds(a *arc) bool { return a.statement == axiom || !s.off[a.statement] }

// spend takes steps from what is left and reports whether there is more.
func (s *solver) spend(steps int) bool {
	s.effort -= steps
	if s.effort < 0 {
		s.incomplete = true
	}
	return s.effort >= 0
}

// report adds a contradiction of the given statements, each once, unless one of
// them is set aside, and sets aside those that keep does not want.
func (s *solver) report(statements []int32, days int64, keep func(statement int32) bool) bool {
	for _, st := range statements {
		if st != axiom && s.off[st] {
			return false
		}
	}
	s.mark++
	c := Contradiction{Days: days}
	kept := 0
	for _, st := range statements {
		if st == axiom || s.seen[st] == s.mark {
			continue
		}
		s.seen[st] = s.mark
		c.Statements = append(c.Statements, int(st))
		if keep(st) {
			kept++
		} else {
			s.off[st] = true
		}
	}
	if kept == len(c.Statements) {
		for _, st := range c.Statements {
			s.off[st] = true
		}
	}
	s.found = append(s.found, c)
	return true
}

func keepNone(int32) bool { return false }
