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

func newLexicon(seed maphash.Seed) *lexicon {
	return &lexicon{seed: seed, slots: make([]slot, 1<<10)}
}

// number returns the number of the word that s has just scanned, and counts it.
func (l *lexicon) number(s *scanner) uint32 {
	h := maphash.Bytes(l.seed, s.form)
	w, ok := l.find(h)
	if !ok {
		w = l.insert(h, s.length())
	}
	l.counts[w]++
	return w
}

// add takes in the words of a lexicon with the same seed, in their order, and returns their numbers.
func (l *lexicon) add(other *lexicon) []uint32 {
	hashes := make([]uint64, len(other.counts))
	for _, s := range other.slots {
		if s.word != 0 {
			hashes[s.word-1] = s.hash
		}
	}
	numbers := make([]uint32, len(hashes))
	for i, h := range hashes {
		w, ok := l.find(h)
		if !ok {
			w = l.insert(h, other.length[i])
		}
		l.counts[w] += other.counts[i]
		numbers[i] = w
	}
	return numbers
}

func (l *lexicon) find(hash uint64) (word uint32, ok bool) {
	last := uint64(len(l.slots) - 1)
	for i := hash & last; l.slots[i].word != 0; i = (i + 1) & last {
		if l.slots[i].hash == hash {
			return l.slots[i].word - 1, true
		}
	}
	return 0, false
}

// insert numbers a word that isn't there.
func (l *lexicon) insert(hash uint64, length uint8) uint32 {
	if 2*len(l.counts) >= len(l.slots) {
		l.grow()
	}
	word := uint32(len(l.counts))
	l.counts = append(l.counts, 0)
	l.length = append(l.length, length)
	l.place(slot{hash: hash, word: word + 1})
	return word
}

// place puts a slot where it belongs.
func (l *lexicon) place(s slot) {
	last := uint64(len(l.slots) - 1)
	i := s.hash & last
	for l.slots[i].word != 0 {
		i = (i + 1) & last
	}
	l.slots[i] = s
}

func (l *lexicon) grow() {
	old := l.slots
	l.slots = make([]slot, 2*len(old))
	for _, s := range old {
		if s.word != 0 {
			l.place(s)
		}
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
