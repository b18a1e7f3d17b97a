package reuse

import (
	"cmp"
	"slices"
	"sort"
)

// A stretch is words start to end of a text.
type stretch struct{ start, end int }

func (s stretch) words() int { return s.end - s.start }

// overlap counts the words of both stretches.
func (s stretch) overlap(t stretch) int { return max(0, min(s.end, t.end)-max(s.start, t.start)) }

// mostlyIn reports whether most words of s are in the stretches, which are in order.
func (s stretch) mostlyIn(all []stretch) bool {
	words := 0
	for i := sort.Search(len(all), func(i int) bool { return all[i].end > s.start }); i < len(all) && all[i].start < s.end; i++ {
		words += all[i].overlap(s)
	}
	return float64(words) >= formulaShare*float64(s.words())
}

// overlaps returns the words that lie in so many of the stretches or more.
func overlaps(all []stretch, many int) []stretch {
	type edge struct{ at, step int }
	edges := make([]edge, 0, 2*len(all))
	for _, s := range all {
		edges = append(edges, edge{s.start, 1}, edge{s.end, -1})
	}
	slices.SortFunc(edges, func(e, g edge) int { return cmp.Or(cmp.Compare(e.at, g.at), cmp.Compare(g.step, e.step)) })
	var out []stretch
	depth, start := 0, 0
	for _, e := range edges {
		was := depth
		depth += e.step
		switch {
		case was < many && depth == many:
			start = e.at
		case was == many && depth < many && e.at > start:
			out = append(out, stretch{start, e.at})
		}
	}
	return out
}
