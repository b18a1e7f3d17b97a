package match

import (
	"cmp"
	"math/bits"
	"slices"
)

const (
	// shortGram and longGram are the lengths, in words, of the runs that seed a match. Short ones find
	// more of an edited passage; from shortGramWords words of chronicle on too many of them are stock.
	shortGram, longGram = 4, 6
	shortGramWords      = 1 << 18

	// maxPostings is the number of occurrences from which on a gram is a stock phrase, and seeds nothing.
	maxPostings = 64

	// shardGrams is the number of grams sorted at once: 16 bytes each.
	shardGrams = 1 << 22
)

// gramLength returns the length of the grams that index so many words.
func gramLength(words int) int {
	if words < shortGramWords {
		return shortGram
	}
	return longGram
}

// A gram is the place of a run of words.
type gram struct {
	hash uint64
	at   uint32 // position of its first word in corpus.words
	text uint32
}

// A place is a position in corpus.words and the text that it is in.
type place struct{ at, text uint32 }

// A seed is a run of k words that two texts share, of which no earlier word is shared.
type seed struct{ a, b place }

// An index holds the grams that are found more than once.
type index struct {
	*corpus
	k        int
	places   []place  // by gram, then by position
	ends     []int    // where each gram's places end
	frequent []uint64 // a bit for each position where a gram of more than maxPostings places begins
	demoted  int      // how many such grams there are
}

func newIndex(c *corpus, k int) *index {
	x := &index{corpus: c, k: k, frequent: make([]uint64, len(c.words)/64+1)}
	shards := 1
	for len(c.words)/shards > shardGrams {
		shards *= 2
	}
	var grams, sorted []gram
	for shard := range shards {
		grams = x.gather(grams[:0], uint64(shard), uint64(shards))
		sorted = sortGrams(grams, sorted)
		x.add(sorted)
	}
	return x
}

// gather appends the grams whose hash falls into the shard. Twins are left out: they hold nothing new.
func (x *index) gather(grams []gram, shard, shards uint64) []gram {
	const base = 0x9e3779b97f4a7c15
	leading := uint64(1) // base to the power of k
	for range x.k {
		leading *= base
	}
	for t := range x.texts {
		if x.twin[t] != int32(t) {
			continue
		}
		first, end := int(x.first[t]), int(x.first[t+1])
		rolling := uint64(0)
		for i := first; i < end; i++ {
			rolling = rolling*base + scramble(x.words[i])
			if i-first >= x.k {
				rolling -= leading * scramble(x.words[i-x.k])
			}
			if i-first < x.k-1 {
				continue
			}
			if h := mix(rolling); h%shards == shard {
				grams = append(grams, gram{hash: h, at: uint32(i - x.k + 1), text: uint32(t)})
			}
		}
	}
	return grams
}

func scramble(word uint32) uint64 { return mix(uint64(word&^nameBit) + 1) }

// mix is the finalizer of SplitMix64 (Steele, Lea and Flood, 2014).
func mix(h uint64) uint64 {
	h = (h ^ h>>30) * 0xbf58476d1ce4e5b9
	h = (h ^ h>>27) * 0x94d049bb133111eb
	return h ^ h>>31
}

// sortGrams returns the grams by hash and position, in buffer if it is large enough: one pass deals
// them into buckets of some dozens by their leading bits, then each bucket is sorted.
func sortGrams(grams, buffer []gram) []gram {
	if cap(buffer) < len(grams) {
		buffer = make([]gram, len(grams))
	}
	buffer = buffer[:len(grams)]
	shift := 64 - max(0, bits.Len(uint(len(grams)))-6)
	next := make([]int, 1<<(64-shift)+1)
	for _, g := range grams {
		next[g.hash>>shift+1]++
	}
	for i := 1; i < len(next); i++ {
		next[i] += next[i-1]
	}
	for _, g := range grams {
		i := g.hash >> shift
		buffer[next[i]] = g
		next[i]++
	}
	start := 0
	for _, end := range next[:len(next)-1] {
		slices.SortFunc(buffer[start:end], func(a, b gram) int {
			if a.hash != b.hash {
				return cmp.Compare(a.hash, b.hash)
			}
			return cmp.Compare(a.at, b.at)
		})
		start = end
	}
	return buffer
}

// add takes in the grams of a shard that occur in more than one group of texts.
func (x *index) add(sorted []gram) {
	for start := 0; start < len(sorted); {
		end := start + 1
		for end < len(sorted) && sorted[end].hash == sorted[start].hash {
			end++
		}
		same := sorted[start:end]
		start = end
		switch {
		case len(same) > maxPostings:
			x.demoted++
			for _, g := range same {
				x.frequent[g.at/64] |= 1 << (g.at % 64)
			}
		case len(same) > 1:
			for _, g := range same {
				x.places = append(x.places, place{g.at, g.text})
			}
			x.ends = append(x.ends, len(x.places))
		}
	}
}

// seeds returns the pairs of places from which matches are extended, by text and position.
func (x *index) seeds() []seed {
	var seeds []seed
	start := 0
	for _, end := range x.ends {
		places := x.places[start:end]
		start = end
		for j, b := range places {
			for _, a := range places[:j] {
				if x.texts[a.text].Group != x.texts[b.text].Group && x.begins(a, b) {
					seeds = append(seeds, seed{a, b})
				}
			}
		}
	}
	slices.SortFunc(seeds, func(s, t seed) int {
		return cmp.Or(cmp.Compare(s.a.text, t.a.text), cmp.Compare(s.b.text, t.b.text),
			cmp.Compare(s.a.at, t.a.at), cmp.Compare(s.b.at, t.b.at))
	})
	return seeds
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

// equal reports whether the same word stands at positions a and b.
func (c *corpus) equal(a, b uint32) bool { return (c.words[a]^c.words[b])&^nameBit == 0 }
