package passage

import (
	"cmp"
	"slices"
	"sort"
)

// MostShare is the part of a stretch that is most of it.
const MostShare = 0.7

// A Stretch is words Start to End of a text.
type Stretch struct{ Start, End int }

// Words counts the words of s.
func (s Stretch) Words() int { return s.End - s.Start }

// Overlap counts the words of both stretches.
func (s Stretch) Overlap(t Stretch) int { return max(0, min(s.End, t.End)-max(s.Start, t.Start)) }

// MostlyIn reports whether most words of s are in the stretches, which are in order.
func (s Stretch) MostlyIn(all []Stretch) bool {
	words := 0
	for i := sort.Search(len(all), func(i int) bool { return all[i].End > s.Start }); i < len(all) && all[i].Start < s.End; i++ {
		words += all[i].Overlap(s)
	}
	return float64(words) >= MostShare*float64(s.Words())
}

// Overlaps returns the words that lie in so many of the stretches or more.
func Overlaps(all []Stretch, many int) []Stretch {
	type edge struct{ at, step int }
	edges := make([]edge, 0, 2*len(all))
	for _, s := range all {
		edges = append(edges, edge{s.Start, 1}, edge{s.End, -1})
	}
	slices.SortFunc(edges, func(e, g edge) int { return cmp.Or(cmp.Compare(e.at, g.at), cmp.Compare(g.step, e.step)) })
	var out []Stretch
	depth, start := 0, 0
	for _, e := range edges {
		was := depth
		depth += e.step
		switch {
		case was < many && depth == many:
			start = e.at
		case was == many && depth < many && e.at > start:
			out = append(out, Stretch{start, e.at})
		}
	}
	return out
}
