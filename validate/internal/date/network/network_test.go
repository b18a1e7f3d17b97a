package network

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// An event is a start and an end.
type event struct{ start, end Point }

func (n *Network) event() event {
	e := event{n.Add(), n.Add()}
	n.Follows(e.start, e.end, 0)
	return e
}

// on states that an event lies within some days.
func (n *Network) on(statement int, e event, first, last int64) {
	n.Within(statement, e.start, first, last)
	n.Within(statement, e.end, first, last)
}

func TestContradictions(t *testing.T) {
	for _, test := range []struct {
		name  string
		state func(*Network)
		want  []Contradiction
	}{
		{"nothing", func(*Network) {}, nil},
		{"an order that the days bear out", func(n *Network) {
			a, b := n.event(), n.event()
			n.on(0, a, 10, 10)
			n.on(1, b, 11, 11)
			n.Later(2, a.start, b.start)
		}, nil},
		{"an order within one day", func(n *Network) {
			a, b := n.event(), n.event()
			n.on(0, a, 10, 10)
			n.on(1, b, 10, 10)
			n.Later(2, a.start, b.start)
		}, nil},
		{"an order against the days", func(n *Network) {
			a, b := n.event(), n.event()
			n.on(0, a, 10, 12)
			n.on(1, b, 5, 7)
			n.Later(2, a.start, b.start)
		}, []Contradiction{{[]int{0, 2, 1}, 3}}},
		{"an order against itself", func(n *Network) {
			a, b := n.event(), n.event()
			n.Later(0, a.start, b.start)
			n.Later(1, b.start, a.start)
		}, []Contradiction{{[]int{0, 1}, 0}}},
		{"a statement in doubt after the others", func(n *Network) {
			a, b, c := n.event(), n.event(), n.event()
			n.on(0, a, 10, 10)
			n.on(1, b, 5, 5)
			n.on(2, c, 3, 3)
			n.Apart(3, a.start, c.start, -2)
			n.Doubt(3)
			n.Later(4, a.start, b.start)
		}, []Contradiction{{[]int{0, 4, 1}, 5}}},
		{"a statement in doubt", func(n *Network) {
			a, c := n.event(), n.event()
			n.on(0, a, 10, 10)
			n.on(1, c, 3, 3)
			n.Apart(2, a.start, c.start, -2)
			n.Doubt(2)
		}, []Contradiction{{[]int{0, 2, 1}, 5}}},
		{"an event before itself", func(n *Network) {
			a := n.event()
			n.Later(0, a.start, a.start)
		}, []Contradiction{{[]int{0}, 0}}},
		{"events at the same time", func(n *Network) {
			a, b := n.event(), n.event()
			n.NotLater(0, a.start, b.start)
			n.NotLater(1, b.start, a.start)
		}, nil},
		{"two days after and two days before", func(n *Network) {
			a, b := n.event(), n.event()
			n.Apart(0, a.start, b.start, 2)
			n.Apart(0, b.start, a.start, -2)
			n.Apart(1, b.start, a.start, -2)
		}, nil},
		{"two days after and one day after", func(n *Network) {
			a, b := n.event(), n.event()
			n.Apart(0, a.start, b.start, 2)
			n.Apart(0, b.start, a.start, -2)
			n.Apart(1, a.start, b.start, 1)
			n.Apart(1, b.start, a.start, -1)
		}, []Contradiction{{[]int{0, 1}, 1}}},
		{"a distance of no days tells no order", func(n *Network) {
			a, b := n.event(), n.event()
			n.Later(0, a.start, b.start)
			n.Apart(1, b.start, a.start, 0)
		}, nil},
		{"the way of fewest statements", func(n *Network) {
			a, b, c, d := n.event(), n.event(), n.event(), n.event()
			n.on(0, a, 100, 100)
			n.on(1, b, 20, 200)
			n.on(2, d, 10, 10)
			n.Later(3, a.start, b.start)
			n.Later(4, b.start, c.start)
			n.Later(5, c.start, d.start)
		}, []Contradiction{{[]int{1, 4, 5, 2}, 10}}},
		{"within something that is over", func(n *Network) {
			a, b := n.event(), n.event()
			n.on(0, a, 30, 30)
			n.on(1, b, 10, 20)
			n.NotLater(2, b.start, a.start)
			n.NotLater(2, a.end, b.end)
		}, []Contradiction{{[]int{0, 2, 1}, 10}}},
		{"days without end", func(n *Network) {
			a, b := n.event(), n.event()
			n.on(0, a, -infinity, -infinity+1)
			n.on(1, b, infinity-1, infinity)
			n.Later(2, b.start, a.start)
			n.Apart(3, a.start, b.start, infinity)
			n.Apart(4, a.start, b.start, -infinity)
			n.Later(5, b.start, a.start)
		}, []Contradiction{{[]int{3, 2}, longestPeriod}, {[]int{1, 5, 0}, 2 * farthestDay}}},
	} {
		t.Run(test.name, func(t *testing.T) {
			var n Network
			test.state(&n)
			want := Result{test.want, true}
			if d := cmp.Diff(want, n.Contradictions()); d != "" {
				t.Error(d)
			}
		})
	}
}

// star is an event with claims to others that are dated a day apart.
func star(days []int64, center int64) *Network {
	var n Network
	hub := n.event()
	n.on(0, hub, center, center)
	for i, d := range days {
		e := n.event()
		n.on(2*i+1, e, d, d)
		if d < 0 {
			n.Later(2*i+2, e.start, hub.start)
		} else {
			n.Later(2*i+2, hub.start, e.start)
		}
	}
	return &n
}

func days(from, to int64) []int64 {
	var out []int64
	for d := from; d <= to; d++ {
		out = append(out, d)
	}
	return out
}

func TestOneWrongDayAmongManyClaimsIsFoundOnce(t *testing.T) {
	for _, center := range []int64{-100, -20, 20, 100} {
		got := star(days(-25, 25), center).Contradictions()
		if len(got.Found) != 1 || len(got.Found[0].Statements) != 3 || !got.Complete {
			t.Errorf("with the middle on day %d: %v", center, got)
		}
	}
}

func TestWrongDaysAroundOneThatIsBorneOutAreEachFound(t *testing.T) {
	list := days(-25, 25)
	n := star(list, 0)
	// Claim that two events of the year before are later.
	n.Later(200, 0, Point(2))
	n.Later(201, 0, Point(4))
	if got := n.Contradictions(); len(got.Found) != 2 {
		t.Errorf("%v", got)
	}
}

// A spec is a network drawn at random, from which the expected result is
// computed in another way.
type spec struct {
	points  int
	arcs    []arc
	bounds  []bound
	forward bool
}

func drawSpec(t *rapid.T, forward bool) spec {
	s := spec{points: rapid.IntRange(1, 6).Draw(t, "points"), forward: forward}
	point := rapid.IntRange(0, s.points-1)
	statements := int32(rapid.IntRange(1, 9).Draw(t, "statements"))
	for st := range statements {
		a, b := Point(point.Draw(t, "a")), Point(point.Draw(t, "b"))
		if forward && a > b {
			a, b = b, a
		}
		day := int64(rapid.IntRange(-4, 4).Draw(t, "day"))
		switch k := rapid.IntRange(0, 4).Draw(t, "kind"); {
		case k <= 1 || forward && a == b:
			s.bounds = append(s.bounds, bound{a, st, day, day + int64(rapid.IntRange(0, 3).Draw(t, "width"))})
		case k == 2 || forward:
			s.arcs = append(s.arcs, arc{a, b, st, 0, earlier})
		case k == 3:
			s.arcs = append(s.arcs, arc{a, b, st, 0, notLater})
		default:
			s.arcs = append(s.arcs, arc{a, b, st, day, apart})
			if rapid.Bool().Draw(t, "exactly") {
				s.arcs = append(s.arcs, arc{b, a, st, -day, apart})
			}
		}
	}
	return s
}

func (s spec) network() *Network {
	n := &Network{}
	for range s.points {
		n.Add()
	}
	for _, a := range s.arcs {
		n.arc(int(a.statement), a.from, a.to, a.least, a.kind)
	}
	for _, b := range s.bounds {
		n.Within(int(b.statement), b.point, b.earliest, b.latest)
	}
	return n
}

// possible reports whether the statements that keep accepts can all be true: by
// the longest ways between all points (Floyd and Warshall), the last of which
// is the origin of days.
func (s spec) possible(keep func(int32) bool) bool {
	n := s.points + 1
	const none = -1 << 40
	day := make([][]int64, n)
	order := make([][]int, n) // 1: not later, 2: earlier
	for i := range n {
		day[i], order[i] = make([]int64, n), make([]int, n)
		for j := range n {
			day[i][j] = none
		}
	}
	for _, a := range s.arcs {
		if !keep(a.statement) {
			continue
		}
		day[a.from][a.to] = max(day[a.from][a.to], a.least)
		order[a.from][a.to] = max(order[a.from][a.to], int(a.kind))
	}
	for _, b := range s.bounds {
		if keep(b.statement) {
			day[n-1][b.point] = max(day[n-1][b.point], b.earliest)
			day[b.point][n-1] = max(day[b.point][n-1], -b.latest)
		}
	}
	for k := range n {
		for i := range n {
			for j := range n {
				if day[i][k] > none && day[k][j] > none {
					day[i][j] = max(day[i][j], day[i][k]+day[k][j])
				}
				if order[i][k] > 0 && order[k][j] > 0 {
					order[i][j] = max(order[i][j], order[i][k], order[k][j])
				}
			}
		}
	}
	for i := range n {
		if day[i][i] > 0 || order[i][i] > 1 {
			return false
		}
	}
	return true
}

func TestWhatIsFoundIsImpossibleAndNothingElseIs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawSpec(t, false)
		got := newSolver(s.network())
		got.solve()
		all := func(int32) bool { return true }
		if s.possible(all) != (len(got.found) == 0) || got.incomplete {
			t.Fatalf("possible is %v, found %v", s.possible(all), got.found)
		}
		for _, c := range got.found {
			in := map[int32]bool{}
			for _, st := range c.Statements {
				in[int32(st)] = true
			}
			if s.possible(func(st int32) bool { return in[st] }) {
				t.Errorf("%v is possible", c)
			}
			for _, st := range c.Statements {
				if !s.possible(func(other int32) bool { return in[other] && other != int32(st) }) {
					t.Errorf("%v is not possible even without %d", c, st)
				}
			}
		}
		if !s.possible(func(st int32) bool { return int(st) >= len(got.off) || !got.off[st] }) {
			t.Errorf("what is left is not possible: %v", got.found)
		}
	})
}

func TestTheFirstContradictionOfBoundsIsTheSmallest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawSpec(t, true)
		got := s.network().Contradictions()
		if len(got.Found) == 0 {
			return
		}
		least := 32
		for set := range uint32(1 << 9) {
			size := 0
			for rest := set; rest > 0; rest &= rest - 1 {
				size++
			}
			if size < least && !s.possible(func(st int32) bool { return set>>st&1 == 1 }) {
				least = size
			}
		}
		if len(got.Found[0].Statements) != least {
			t.Errorf("found %v first, but there is one of %d", got.Found, least)
		}
	})
}

func TestLongWays(t *testing.T) {
	const length = 100_000
	chain := func() (*Network, []event) {
		var n Network
		events := make([]event, length)
		for i := range events {
			events[i] = n.event()
			if i > 0 {
				n.Later(i, events[i-1].start, events[i].start)
			}
		}
		return &n, events
	}

	n, events := chain()
	n.on(0, events[0], 10, 10)
	n.on(length, events[length-1], 5, 5)
	if got := n.Contradictions(); len(got.Found) != 1 || len(got.Found[0].Statements) != length+1 || !got.Complete {
		t.Errorf("from a late day to an early one: %d found, complete: %v", len(got.Found), got.Complete)
	}

	n, events = chain()
	n.Later(length, events[length-1].start, events[0].start)
	if got := n.Contradictions(); len(got.Found) != 1 || len(got.Found[0].Statements) != length || !got.Complete {
		t.Errorf("in a circle: %d found, complete: %v", len(got.Found), got.Complete)
	}

	n, events = chain()
	for i, e := range events {
		n.Later(length+i, e.start, events[(i+1)%length].start)
	}
	if got := n.Contradictions(); len(got.Found) != 1 || len(got.Found[0].Statements) != length || !got.Complete {
		t.Errorf("in a circle with claims made twice: %d found, complete: %v", len(got.Found), got.Complete)
	}

	n, events = chain()
	for i, e := range events[1:] {
		n.Later(2*length+i, events[0].start, e.start)
		n.Later(3*length+i, e.start, events[0].start)
	}
	if got := n.Contradictions(); len(got.Found) != length-1 || !got.Complete {
		t.Errorf("in pairs with the first: %d found, complete: %v", len(got.Found), got.Complete)
	}

	n, events = chain()
	for i, e := range events {
		n.Apart(length+i, e.start, events[(i+1)%length].start, 1)
	}
	if got := n.Contradictions(); len(got.Found) != 1 || len(got.Found[0].Statements) != length || !got.Complete {
		t.Errorf("in a circle of days: %d found, complete: %v", len(got.Found), got.Complete)
	}

	// Each event may begin a day before the one that it is later than, so that
	// every one of them moves all after it.
	n, events = chain()
	for i, e := range events {
		n.Within(length+i, e.start, int64(length-i), infinity)
	}
	n.Within(0, events[length-1].start, -infinity, 7)
	if got := n.Contradictions(); len(got.Found) == 0 || !got.Complete {
		t.Errorf("from later days to earlier ones: %d found, complete: %v", len(got.Found), got.Complete)
	}
}
