package order

import (
	"slices"
	"sort"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/internal/date/days"
)

// misplaced returns the indexes of the fewest extents without which the rest
// are in order: none ends before an earlier one in the list begins.
//
// It is the longest increasing subsequence by the method of Fredman (1975), for
// intervals: tails[k] is the earliest day that the best sequence of k+1 extents
// may leave off at. A further extent sets its own first day after the tails that
// are not later, and moves those up by one that it can still follow. A Fenwick
// tree holds the tails as a multiset, so that all takes O(n log n).
func misplaced(extents []days.Extent) []int {
	all := make([]edtf.Day, len(extents))
	for i, x := range extents {
		all[i] = x.First
	}
	slices.Sort(all)
	all = slices.Compact(all)
	upTo := func(d edtf.Day) int { return sort.Search(len(all), func(i int) bool { return all[i] > d }) }

	tails := make(fenwick, len(all)+1)
	length := 0
	// Extent i ends the best sequences whose lengths are within taken[i].
	taken := make([]struct{ from, to int }, len(extents))
	for i, x := range extents {
		own := upTo(x.First)
		taken[i].from = tails.sum(own) + 1
		taken[i].to = tails.sum(upTo(x.Last)) + 1
		if taken[i].to <= length {
			tails.add(tails.find(taken[i].to), -1)
		} else {
			length++
		}
		tails.add(own, 1)
	}

	var out []int
	for i := len(extents) - 1; i >= 0; i-- {
		if taken[i].from <= length && length <= taken[i].to {
			length--
		} else {
			out = append(out, i)
		}
	}
	slices.Reverse(out)
	return out
}

// A fenwick counts how often each of the values 1 … n occurs (Fenwick, "A new
// data structure for cumulative frequency tables", 1994).
type fenwick []int

func (f fenwick) add(value, n int) {
	for ; value < len(f); value += value & -value {
		f[value] += n
	}
}

// sum returns how many values up to the given one there are.
func (f fenwick) sum(value int) int {
	n := 0
	for ; value > 0; value -= value & -value {
		n += f[value]
	}
	return n
}

// find returns the value with the given rank, from 1.
func (f fenwick) find(rank int) int {
	step := 1
	for step*2 < len(f) {
		step *= 2
	}
	at := 0
	for ; step > 0; step /= 2 {
		if next := at + step; next < len(f) && f[next] < rank {
			at = next
			rank -= f[next]
		}
	}
	return at + 1
}
