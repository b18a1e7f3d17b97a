package match

import (
	"cmp"
	"hash/maphash"
	"slices"
	"sync"
)

// rareTexts is in how many texts a name occurs at most to be a tie between two of them.
const rareTexts = 6

// mostTies is how many ties a text has at most, those of the most names. Each is judged by both
// texts; a text that shares names with more is a survey, not an account of one thing.
const mostTies = 32

// A Tie is two texts of different groups that share rare names, as two accounts of one thing do.
type Tie struct {
	A, B  int
	Names []string // the folded forms of the words that are these names, in the order of text A
}

// A tieFinder finds texts that share rare names.
type tieFinder struct {
	*corpus
	named []uint32 // by word: how often it is capitalised in mid-sentence
}

// find returns the pairs of texts that share words which are names in mid-sentence and occur in few texts,
// of those that together allows.
func (c *tieFinder) find(together func(a, b int) bool) []Tie {
	type posting struct{ word, text uint32 }
	var postings []posting
	var mu sync.Mutex
	blocks := c.blocks()
	c.each(len(blocks), func(_, b int) {
		var own []posting
		for t := blocks[b].start; t < blocks[b].end; t++ {
			for _, w := range c.words[c.first[t]:c.first[t+1]] {
				// A text may have a name twice.
				if w &^= nameBit; c.named[w] > 0 && c.lexicon.counts[w] > 1 && c.lexicon.counts[w] <= 2*rareTexts {
					own = append(own, posting{w, uint32(t)})
				}
			}
		}
		mu.Lock()
		defer mu.Unlock()
		postings = append(postings, own...)
	})
	slices.SortFunc(postings, func(p, q posting) int {
		return cmp.Or(cmp.Compare(p.word, q.word), cmp.Compare(p.text, q.text))
	})
	postings = slices.Compact(postings)
	var found []bond
	for len(postings) > 0 {
		n := 1
		for n < len(postings) && postings[n].word == postings[0].word {
			n++
		}
		if n <= rareTexts {
			for i, p := range postings[:n] {
				for _, q := range postings[i+1 : n] {
					if c.texts[p.text].Group != c.texts[q.text].Group && together(int(p.text), int(q.text)) {
						found = append(found, bond{p.text, q.text, p.word})
					}
				}
			}
		}
		postings = postings[n:]
	}
	slices.SortFunc(found, compareBonds)
	return c.gather(withinMostTies(found))
}

// withinMostTies leaves out the ties of texts that have too many. It takes and returns them in order.
func withinMostTies(found []bond) []bond {
	var pairs [][]bond
	for rest := found; len(rest) > 0; {
		n := 1
		for n < len(rest) && rest[n].a == rest[0].a && rest[n].b == rest[0].b {
			n++
		}
		pairs = append(pairs, rest[:n])
		rest = rest[n:]
	}
	slices.SortStableFunc(pairs, func(p, q []bond) int { return cmp.Compare(len(q), len(p)) })
	ties := map[uint32]int{}
	kept := make([]bond, 0, len(found))
	for _, p := range pairs {
		if a, b := p[0].a, p[0].b; ties[a] < mostTies && ties[b] < mostTies {
			ties[a]++
			ties[b]++
			kept = append(kept, p...)
		}
	}
	slices.SortFunc(kept, compareBonds)
	return kept
}

// newTieFinder counts, by word, how often it is capitalised in mid-sentence.
func newTieFinder(c *corpus) *tieFinder {
	named := make([]uint32, len(c.lexicon.counts))
	for _, w := range c.words {
		if w&nameBit != 0 {
			named[w&^nameBit]++
		}
	}
	return &tieFinder{c, named}
}

const (
	// A word that is capitalised where its sentence begins is a name if it is one, elsewhere, so often
	// among all its places, or if it has few places.
	namedShare = 0.25
	fewPlaces  = 2
)

// IsName reports whether a word that is capitalised at the start of a sentence is likely to be a name, by what it
// is elsewhere. It takes the folded form.
func (r *Result) IsName(form []byte) bool {
	l := r.corpus.lexicon
	w, ok := l.find(maphash.Bytes(l.seed, form))
	return ok && (l.counts[w] <= fewPlaces || float64(r.named[w]) >= namedShare*float64(l.counts[w]))
}

// A bond is two texts that share a word.
type bond struct{ a, b, word uint32 }

func compareBonds(t, u bond) int {
	return cmp.Or(cmp.Compare(t.a, u.a), cmp.Compare(t.b, u.b), cmp.Compare(t.word, u.word))
}

// gather returns a tie for each pair of texts, with the words that they share as they are compared.
func (c *tieFinder) gather(found []bond) []Tie {
	var ties []Tie
	for len(found) > 0 {
		n := 1
		for n < len(found) && found[n].a == found[0].a && found[n].b == found[0].b {
			n++
		}
		t := Tie{A: int(found[0].a), B: int(found[0].b)}
		at := c.first[found[0].a]
		for _, form := range Forms(c.texts[t.A].Body) {
			w := c.words[at] &^ nameBit
			if slices.ContainsFunc(found[:n], func(f bond) bool { return f.word == w }) {
				t.Names = append(t.Names, string(form))
			}
			at++
		}
		ties = append(ties, t)
		found = found[n:]
	}
	return ties
}
