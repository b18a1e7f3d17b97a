package network

import (
	"math/rand/v2"
	"testing"
)

// hostile are networks made to be hard: 100,000 points and some 300,000
// statements.
var hostile = []struct {
	name  string
	state func(n *Network, r *rand.Rand)
}{
	{"order at random", func(n *Network, r *rand.Rand) {
		for i := range 3 * hostilePoints {
			n.Later(i, anyPoint(r), anyPoint(r))
		}
	}},
	{"distances at random", func(n *Network, r *rand.Rand) {
		for i := range 3 * hostilePoints {
			n.Apart(i, anyPoint(r), anyPoint(r), int64(r.IntN(100)-50))
		}
	}},
	{"days at random", func(n *Network, r *rand.Rand) {
		for i := range 2 * hostilePoints {
			a, b := anyPoint(r), anyPoint(r)
			n.NotLater(i, min(a, b), max(a, b))
		}
		for p := range Point(hostilePoints) {
			day := int64(r.IntN(10_000))
			n.Within(2*hostilePoints+int(p), p, day, day)
		}
	}},
	{"one point before and after all", func(n *Network, r *rand.Rand) {
		for p := range Point(hostilePoints - 1) {
			n.Later(int(2*p), 0, p+1)
			n.Later(int(2*p+1), p+1, 0)
		}
	}},
	{"three circles through all", func(n *Network, r *rand.Rand) {
		for i := range 3 * hostilePoints {
			n.Later(i, Point(i%hostilePoints), Point((i+1)%hostilePoints))
		}
	}},
	{"all at once but two", func(n *Network, r *rand.Rand) {
		for p := range Point(hostilePoints - 1) {
			n.NotLater(int(2*p), p, p+1)
			n.NotLater(int(2*p+1), p+1, p)
		}
		n.Later(2*hostilePoints, hostilePoints-1, 0)
	}},
	{"a day apart each, and all too far", func(n *Network, r *rand.Rand) {
		for p := range Point(hostilePoints - 1) {
			n.Apart(int(p), p, p+1, 1)
			n.Apart(int(p), p+1, p, -1)
		}
		n.Apart(hostilePoints, 0, hostilePoints-1, hostilePoints)
	}},
}

const hostilePoints = 100_000

func anyPoint(r *rand.Rand) Point { return Point(r.IntN(hostilePoints)) }

func BenchmarkHostile(b *testing.B) {
	for _, h := range hostile {
		b.Run(h.name, func(b *testing.B) {
			n := &Network{}
			for range hostilePoints {
				n.Add()
			}
			h.state(n, rand.New(rand.NewPCG(1, 2)))
			found := 0
			for b.Loop() {
				if found = len(n.Contradictions().Found); found == 0 {
					b.Fatal("nothing is found")
				}
			}
			b.ReportMetric(float64(found), "found")
		})
	}
}
