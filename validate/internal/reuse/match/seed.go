package match

import (
	"cmp"
	"slices"
)

// A place is a position in corpus.words and the text that it is in.
type place struct{ at, text uint32 }

// A seed is a run of k words that two texts share, of which no earlier word is shared.
type seed struct{ a, b place }

// A pairing is the two positions of a seed, and the text of the first.
type pairing struct{ a, b, text uint32 }

// seedTexts is about how many texts' seeds are extended at a time.
const seedTexts = 1 << 8

// pairings returns the pairs of positions from which matches are extended, by blocks of the text that
// the first one is in: those of block i are all[ends[i]:ends[i+1]].
func (x *index) pairings() (all []pairing, ends []int) {
	blocks := len(x.texts)/seedTexts + 1
	found := make([][]pairing, len(x.places))
	buffers := make([][]pairing, x.crew)
	x.each(len(x.places), func(worker, i int) {
		buffers[worker] = x.pair(buffers[worker][:0], x.places[i])
		found[i] = slices.Clone(buffers[worker])
		x.places[i] = nil
	})
	// Each share of the partitions has its own part of each block, so that shares are dealt out at once.
	shares := spans(len(found), len(found)/int(x.crew)+1)
	next := make([][]int, len(shares))
	x.each(len(shares), func(_, i int) {
		next[i] = make([]int, blocks)
		for _, ps := range found[shares[i].start:shares[i].end] {
			for _, p := range ps {
				next[i][p.text/seedTexts]++
			}
		}
	})
	ends = append(make([]int, 0, blocks+1), 0)
	total := 0
	for b := range blocks {
		for i := range next {
			next[i][b], total = total, total+next[i][b]
		}
		ends = append(ends, total)
	}
	all = make([]pairing, total)
	x.each(len(shares), func(_, i int) {
		for j := shares[i].start; j < shares[i].end; j++ {
			for _, p := range found[j] {
				b := p.text / seedTexts
				all[next[i][b]] = p
				next[i][b]++
			}
			found[j] = nil
		}
	})
	return all, ends
}

// pair appends the pairings of a partition's places.
func (x *index) pair(all []pairing, places []uint32) []pairing {
	var same []place
	for len(places) > 0 {
		end := 1 + places[0]
		same = same[:0]
		for _, at := range places[1:end] {
			same = append(same, place{at, x.textAt(at)})
		}
		places = places[end:]
		for j, b := range same {
			for _, a := range same[:j] {
				if x.texts[a.text].Group != x.texts[b.text].Group && x.begins(a, b) {
					all = append(all, pairing{a.at, b.at, a.text})
				}
			}
		}
	}
	return all
}

// begins reports whether the grams at a and b are equal, and no equal gram one word before seeds them too.
func (x *index) begins(a, b place) bool {
	if a.at > x.first[a.text] && b.at > x.first[b.text] && x.equal(a.at-1, b.at-1) &&
		x.frequent[(a.at-1)/64]>>((a.at-1)%64)&1 == 0 {
		return false
	}
	for i := range uint32(x.k) {
		if !x.equal(a.at+i, b.at+i) {
			return false
		}
	}
	return true
}

// seeds returns pairings with their texts, by text and position.
func (x *index) seeds(buffer []seed, pairings []pairing) []seed {
	for _, p := range pairings {
		buffer = append(buffer, seed{place{p.a, p.text}, place{p.b, x.textAt(p.b)}})
	}
	slices.SortFunc(buffer, func(s, t seed) int {
		return cmp.Or(cmp.Compare(s.a.text, t.a.text), cmp.Compare(s.b.text, t.b.text),
			cmp.Compare(s.a.at, t.a.at), cmp.Compare(s.b.at, t.b.at))
	})
	return buffer
}
