package network

// components numbers the strongly connected components of the arcs that follow
// accepts, by the method of Tarjan (1972) without recursion. An arc between two
// components goes from the higher number to the lower.
func (s *solver) components(follow func(*arc) bool) (of []int32, count int) {
	const unseen = -1
	of = make([]int32, s.points)
	index := make([]int32, s.points) // in the order of discovery
	low := make([]int32, s.points)
	for p := range of {
		of[p], index[p] = unseen, unseen
	}
	type frame struct {
		point Point
		next  int32 // of its arcs
	}
	var path []frame
	var open []Point // seen, and their component not known yet
	discovered := int32(0)
	enter := func(p Point) {
		index[p], low[p] = discovered, discovered
		discovered++
		path = append(path, frame{p, s.first[p]})
		open = append(open, p)
	}
	for root := range Point(s.points) {
		if index[root] != unseen {
			continue
		}
		enter(root)
		for len(path) > 0 {
			top := &path[len(path)-1]
			p := top.point
			if top.next < s.first[p+1] {
				a := &s.arcs[s.out[top.next]]
				top.next++
				switch {
				case !follow(a):
				case index[a.to] == unseen:
					enter(a.to)
				case of[a.to] == unseen:
					low[p] = min(low[p], index[a.to])
				}
				continue
			}
			path = path[:len(path)-1]
			if len(path) > 0 {
				up := path[len(path)-1].point
				low[up] = min(low[up], low[p])
			}
			if low[p] != index[p] {
				continue
			}
			for {
				q := open[len(open)-1]
				open = open[:len(open)-1]
				of[q] = int32(count)
				if q == p {
					break
				}
			}
			count++
		}
	}
	return of, count
}
