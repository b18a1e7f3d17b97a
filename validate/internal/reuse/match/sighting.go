package match

import "slices"

// A Phrase is words of a text: N of them from First on.
type Phrase struct{ Text, First, N int }

// A Sighting is a place where the words of a phrase occur.
type Sighting struct {
	Phrase int // its index
	Text   int
	First  int // word of the text
}

// LeastPhrase is how many words a phrase has at least: those that are looked up at once.
const LeastPhrase = 5

// A phraseFinder looks phrases up by their first words.
type phraseFinder struct{ *corpus }

// Sightings returns the places where phrases occur, by text and word, after one pass over all words. Of phrases
// with equal words only the first is sighted.
func (r *Result) Sightings(phrases []Phrase) []Sighting {
	c := phraseFinder{r.corpus}
	byStart := make(map[uint64][]int, len(phrases))
	begins := make([]bool, len(c.lexicon.counts)) // by word: a phrase begins with it
	for i, p := range phrases {
		at := c.first[p.Text] + uint32(p.First)
		start := c.start(at)
		same := func(k int) bool { return phrases[k].N == p.N && c.alike(c.position(phrases[k]), at, uint32(p.N)) }
		if !slices.ContainsFunc(byStart[start], same) {
			byStart[start] = append(byStart[start], i)
			begins[c.words[at]&^nameBit] = true
		}
	}
	blocks := c.blocks()
	found := make([][]Sighting, len(blocks))
	c.each(len(blocks), func(_, b int) {
		for t := blocks[b].start; t < blocks[b].end; t++ {
			first, end := c.first[t], c.first[t+1]
			for at := first; at+LeastPhrase <= end; at++ {
				if !begins[c.words[at]&^nameBit] {
					continue
				}
				for _, i := range byStart[c.start(at)] {
					if p := phrases[i]; uint32(p.N) <= end-at && c.alike(c.position(p), at, uint32(p.N)) {
						found[b] = append(found[b], Sighting{i, t, int(at - first)})
					}
				}
			}
		}
	})
	return slices.Concat(found...)
}

// position returns where a phrase is in corpus.words.
func (c phraseFinder) position(p Phrase) uint32 { return c.first[p.Text] + uint32(p.First) }

// start mixes the words from a position on with which a phrase is looked up.
func (c phraseFinder) start(at uint32) uint64 {
	h := uint64(0)
	for _, w := range c.words[at : at+LeastPhrase] {
		h = mix(h + uint64(w&^nameBit) + 1)
	}
	return h
}
