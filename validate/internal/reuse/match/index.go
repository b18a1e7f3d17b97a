package match

import (
	"math/bits"
	"slices"
	"sync/atomic"
)

const (
	// shortGram and longGram are the lengths, in words, of the runs that seed a match. Short ones find
	// more of an edited passage; from shortGramWords words of chronicle on too many of them are stock.
	shortGram, longGram = 4, 6
	shortGramWords      = 1 << 18

	// maxPostings is the number of occurrences from which on a gram is a stock phrase, and seeds nothing.
	maxPostings = 64

	// The pairs of places of equal grams are no more than one for each pairedWords words of all texts, or
	// leastPairs: where there are more, the most frequent grams are stock phrases too.
	pairedWords = 2
	leastPairs  = 1 << 20

	// partitionGrams is how many grams a partition of the index has, about: few enough for a processor's
	// cache. As many partitions as have heldGrams, of 8 bytes each, are held at a time.
	partitionGrams = 1 << 16
	heldGrams      = 1 << 26
)

// gramLength returns the length of the grams that index so many words.
func gramLength(words int) int {
	if words < shortGramWords {
		return shortGram
	}
	return longGram
}

// An index holds the grams that are found more than once. The grams of all texts are parted by the
// leading bits of their hash, and one partition after another is sorted, so that memory is bounded
// whatever the size of the texts.
type index struct {
	*corpus
	k        int
	shift    int        // a hash without its partition
	places   [][]uint32 // by partition: of each gram, how many positions it has, and those, in order
	frequent []uint64   // a bit for each position where a gram of more than maxPostings places begins

	demotedGrams []frequentRun // these grams, in no order
	often        []spread      // by worker
}

// A spread counts the grams that have so many places.
type spread [maxPostings + 1]int

// A gram is the 32 bits of the hash behind those of its partition, and the position of its first word
// in corpus.words below them.
type gram uint64

func (g gram) hash() uint32 { return uint32(g >> 32) }
func (g gram) at() uint32   { return uint32(g) }

// newIndex indexes the runs of k words, of which it holds no more than hold at a time.
func newIndex(c *corpus, k, hold int) *index {
	partitions := 1 << bits.Len(uint(len(c.words)/partitionGrams))
	x := &index{corpus: c, k: k, places: make([][]uint32, partitions), frequent: make([]uint64, len(c.words)/64+1)}
	x.shift = 64 - bits.Len(uint(partitions-1))
	blocks := x.blocks()

	// starts[b][p] is how many grams block b has in partition p, and then where they begin.
	starts := make([][]uint32, len(blocks))
	x.each(len(blocks), func(_, b int) {
		starts[b] = make([]uint32, partitions)
		x.grams(blocks[b], func(h uint64, _ uint32) { starts[b][h>>x.shift]++ })
	})
	sorters := make([]sorter, c.crew)
	places := make([][]uint32, c.crew) // by worker, a buffer
	demoted := make([][]frequentRun, c.crew)
	x.often = make([]spread, c.crew)
	var held []gram
	for p := 0; p < partitions; {
		first, ends := p, []int{0}
		for total := 0; p < partitions && (p == first || total < heldGrams); p++ {
			for b := range starts {
				n := starts[b][p]
				starts[b][p] = uint32(total)
				total += int(n)
			}
			ends = append(ends, total)
		}
		total := ends[len(ends)-1]
		held = slices.Grow(held[:0], total)[:total]
		x.each(len(blocks), func(_, b int) {
			next := starts[b]
			x.grams(blocks[b], func(h uint64, at uint32) {
				if q := int(h >> x.shift); q >= first && q < p {
					held[next[q]] = gram(h<<(64-x.shift)>>32<<32 | uint64(at))
					next[q]++
				}
			})
		})
		x.each(p-first, func(worker, i int) {
			sorted := sorters[worker].sort(held[ends[i]:ends[i+1]])
			places[worker], demoted[worker] = x.add(first+i, places[worker], demoted[worker], &x.often[worker], sorted)
		})
	}
	x.demotedGrams = slices.Concat(demoted...)
	return x
}

// grams calls f for each gram of the texts in s, in order. Twins are left out: they hold nothing new.
func (x *index) grams(s span, f func(hash uint64, at uint32)) {
	const base = 0x9e3779b97f4a7c15
	leading := uint64(1) // base to the power of k
	for range x.k {
		leading *= base
	}
	var recent [8]uint64 // what the last words added; k is less
	for t := s.start; t < s.end; t++ {
		if x.twin[t] != int32(t) {
			continue
		}
		first, end := int(x.first[t]), int(x.first[t+1])
		rolling := uint64(0)
		for i, word := range x.words[first:end] {
			w := mix(uint64(word&^nameBit) + 1)
			rolling = rolling*base + w
			if i >= x.k {
				rolling -= leading * recent[(i-x.k)&7]
			}
			recent[i&7] = w
			if i >= x.k-1 {
				f(mix(rolling), uint32(first+i-x.k+1))
			}
		}
	}
}

// mix is the finalizer of SplitMix64 (Steele, Lea and Flood, 2014).
func mix(h uint64) uint64 {
	h = (h ^ h>>30) * 0xbf58476d1ce4e5b9
	h = (h ^ h>>27) * 0x94d049bb133111eb
	return h ^ h>>31
}

// A sorter sorts grams by hash, from the lowest digit to the highest, and keeps its buffer.
type sorter struct{ buffer []gram }

// sort returns the grams by hash, those of one hash in the order that they had.
func (s *sorter) sort(grams []gram) []gram {
	const digit, few = 11, 1 << 9
	if len(grams) < few {
		slices.Sort(grams) // they come by position
		return grams
	}
	if cap(s.buffer) < len(grams) {
		s.buffer = make([]gram, len(grams))
	}
	from, to := grams, s.buffer[:len(grams)]
	for shift := 32; shift < 64; shift += digit {
		var next [1 << digit]uint32
		for _, g := range from {
			next[g>>shift&(1<<digit-1)]++
		}
		sum := uint32(0)
		for i, n := range next {
			next[i] = sum
			sum += n
		}
		for _, g := range from {
			d := g >> shift & (1<<digit - 1)
			to[next[d]] = g
			next[d]++
		}
		from, to = to, from
	}
	return from
}

// add takes in the grams of a partition that occur more than once, which it counts, and returns the buffer,
// and those that are demoted.
func (x *index) add(partition int, buffer []uint32, demoted []frequentRun, often *spread, sorted []gram) ([]uint32, []frequentRun) {
	places := buffer[:0]
	for start := 0; start < len(sorted); {
		end := start + 1
		for end < len(sorted) && sorted[end].hash() == sorted[start].hash() {
			end++
		}
		same := sorted[start:end]
		start = end
		switch {
		case len(same) > maxPostings:
			demoted = append(demoted, frequentRun{same[0].at(), uint32(len(same))})
			for _, g := range same {
				x.mark(g.at())
			}
		case len(same) > 1:
			often[len(same)]++
			places = append(places, uint32(len(same)))
			for _, g := range same {
				places = append(places, g.at())
			}
		}
	}
	x.places[partition] = slices.Clone(places)
	return places, demoted
}

// mark notes that a frequent gram begins at a position.
func (x *index) mark(at uint32) { atomic.OrUint64(&x.frequent[at/64], 1<<(at%64)) }

// limit demotes the most frequent grams until there are no more than so many pairs of places.
func (x *index) limit(pairs int) {
	most, sum := 1, int64(0)
	for ; most < maxPostings; most++ {
		n := most + 1
		for i := range x.often {
			sum += int64(x.often[i][n]) * int64(n*(n-1)/2)
		}
		if sum > int64(pairs) {
			break
		}
	}
	if most == maxPostings {
		return
	}
	demoted := make([][]frequentRun, len(x.places))
	x.each(len(x.places), func(_, i int) {
		kept := x.places[i][:0]
		for rest := x.places[i]; len(rest) > 0; {
			n := rest[0]
			same := rest[:n+1]
			rest = rest[n+1:]
			if int(n) <= most {
				kept = append(kept, same...)
				continue
			}
			demoted[i] = append(demoted[i], frequentRun{same[1], n})
			for _, at := range same[1:] {
				x.mark(at)
			}
		}
		x.places[i] = kept
	})
	x.demotedGrams = append(x.demotedGrams, slices.Concat(demoted...)...)
}
