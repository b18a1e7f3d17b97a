package match

import (
	"hash/maphash"
	"math"
)

// A lexicon numbers words in the order in which they are first seen, and counts them.
// It knows a word by a 64-bit hash with a seed of its own: no content can be made to collide, and
// the numbers are the same whatever the seed.
type lexicon struct {
	seed   maphash.Seed
	slots  []slot // open addressing, a power of two
	counts []uint32
	length []uint8 // characters of each word; 0 for a character of a script without spaces
}

type slot struct {
	hash uint64
	word uint32 // the word's number + 1; 0 is an empty slot
}

func newLexicon() *lexicon {
	return &lexicon{seed: maphash.MakeSeed(), slots: make([]slot, 1<<10)}
}

// number returns the number of the word that s has just scanned, and counts it.
func (l *lexicon) number(s *scanner) uint32 {
	h := maphash.Bytes(l.seed, s.form)
	last := uint64(len(l.slots) - 1)
	for i := h & last; ; i = (i + 1) & last {
		switch at := &l.slots[i]; {
		case at.word == 0:
			*at = slot{hash: h, word: uint32(len(l.counts)) + 1}
			l.counts = append(l.counts, 1)
			l.length = append(l.length, s.length())
			if 2*len(l.counts) > len(l.slots) {
				l.grow()
			}
			return uint32(len(l.counts)) - 1
		case at.hash == h:
			l.counts[at.word-1]++
			return at.word - 1
		}
	}
}

func (l *lexicon) grow() {
	old := l.slots
	l.slots = make([]slot, 2*len(old))
	last := uint64(len(l.slots) - 1)
	for _, s := range old {
		if s.word == 0 {
			continue
		}
		i := s.hash & last
		for l.slots[i].word != 0 {
			i = (i + 1) & last
		}
		l.slots[i] = s
	}
}

// priors is the probability of a word of which only the length is known. Frequent words are short in
// every language (Zipf, The Psycho-Biology of Language, 1935): a word of English news has 6.5 bits if it
// is of up to three letters, 12 if it is of five, and 13.5 if it is long, on average as they occur. A
// character of a script without spaces has no length of that kind, and some 9 bits.
var priors = func() (p [longest + 1]float64) {
	for n, bits := range [...]float64{9, 6.5, 6.5, 6.5, 10, 11.5, 12.5, 13} {
		p[n] = math.Exp2(-bits)
	}
	for n := 8; n <= longest; n++ {
		p[n] = math.Exp2(-13.5)
	}
	return p
}()
