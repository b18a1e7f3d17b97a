package match

import (
	"math"
	"math/bits"
	"sync/atomic"
)

const (
	// priorWords is how many words of chronicle the prior of a word's length weighs as much as.
	priorWords = 1000

	// How far a word is expected from the one before it: contextTrust where that is a frequent word,
	// half as far where it is found contextWords times.
	contextTrust = 0.7
	contextWords = 4

	// ownReach is how many words before and after a word belong to its own text's account, which
	// is left out of the counts.
	ownReach = 50

	// A name is chosen once, and its words come with it: the first counts for firstName of its
	// surprisal, the others for nextName, and so do up to two words of no more than particle letters
	// between them ("of the").
	firstName = 0.7
	nextName  = 0.35
	particle  = 3

	// A character of a script without spaces is half a word.
	character = 0.5

	// gapBits is what each substituted, missing or added word takes away.
	gapBits = 4

	// enoughBits is more than anybody asks for: what comes after it is not counted.
	enoughBits = 1000

	// endBits is what a match gains for each of its texts that it reaches the end of.
	endBits = 3
)

// A pricer knows what words are worth by their frequency.
type pricer struct{ *corpus }

// surprisals returns, by word, the surprisal of finding it in two texts of the chronicle.
func (c pricer) surprisals() []float32 {
	bits := make([]float32, len(c.lexicon.counts))
	for w, n := range c.lexicon.counts {
		bits[w] = float32(-math.Log2(c.unigram(uint32(w), max(n, 2)-2)))
	}
	return bits
}

// bound is, except for words that a text has twice, no less than the bits that the scorer returns for a chain. It
// needs no counts of pairs.
func (c pricer) bound(ch chain, surprisals []float32) float64 {
	atMost := -math.Log2(1 - contextTrust)
	return c.price(ch, func(a, _ uint32, first bool) float64 {
		bits := float64(surprisals[c.words[a]&^nameBit])
		if !first {
			bits += atMost
		}
		return bits
	})
}

// unigram is the probability of a word that is found n times elsewhere.
func (c pricer) unigram(w, n uint32) float64 {
	return (float64(n) + priorWords*priors[c.lexicon.length[w]]) / (float64(len(c.words)) + priorWords)
}

// A scorer prices chains in bits: how surprising their words are to who knows the rest of the chronicle.
// The model interpolates bigrams with unigrams (Jelinek and Mercer, 1980), and unigrams with a prior
// by length. What the two texts have themselves is left out, or else each passage would vouch for
// itself. The pairs of words needed are counted in one pass over the texts, so that memory follows
// the matches and not the chronicle.
type scorer struct {
	pricer
	pairs tally
}

func newScorer(c *corpus, chains [][]chain) *scorer {
	sc := &scorer{pricer: pricer{c}}
	wanted := make([]uint64, len(c.words)/64+1) // a bit for each word that is wanted with the one before
	want := func(at uint32) { atomic.OrUint64(&wanted[at/64], 1<<(at%64)) }
	c.each(len(chains), func(_, i int) {
		for _, ch := range chains[i] {
			for _, r := range ch.runs {
				for at := r.a + 1; at < r.a+r.n; at++ {
					want(at)
				}
			}
			for j := range joins(c, ch) {
				want(j.at)
			}
		}
	})
	for i, set := range wanted {
		for ; set != 0; set &= set - 1 {
			at := i*64 + bits.TrailingZeros64(set)
			sc.pairs.want(pairKey(c.words[at-1], c.words[at]))
		}
	}
	blocks := c.blocks()
	c.each(len(blocks), func(_, b int) {
		for t := blocks[b].start; t < blocks[b].end; t++ {
			for i := c.first[t] + 1; i < c.first[t+1]; i++ {
				sc.pairs.count(pairKey(c.words[i-1], c.words[i]))
			}
		}
	})
	return sc
}

// pairKey is never 0.
func pairKey(v, w uint32) uint64 { return mix(uint64(v&^nameBit)<<32|uint64(w&^nameBit)) | 1 }

// A census is how often a word, the word before it, and the two together are found.
type census struct{ word, before, pair uint32 }

// elsewhere counts the word at position a of the chain's first text, which is at b in the second,
// outside of the two, and of all texts that are their equals. Without a word before it, first must
// be set.
func (sc *scorer) elsewhere(ch chain, a, b uint32, first bool) census {
	w := sc.words[a] &^ nameBit
	n := census{word: sc.lexicon.counts[w]}
	v := ^uint32(0) // no word
	if !first {
		v = sc.words[a-1] &^ nameBit
		n.before = sc.lexicon.counts[v]
		n.pair = sc.pairs.of(pairKey(v, w))
	}
	own := sc.own(ch.a, a, v, w)
	if ch.copies > 0 {
		own = census{own.word * ch.copies, own.before * ch.copies, own.pair * ch.copies}
	} else {
		other := sc.own(ch.b, b, v, w)
		own = census{own.word + other.word, own.before + other.before, own.pair + other.pair}
	}
	return census{n.word - own.word, n.before - own.before, n.pair - own.pair}
}

// own counts v, w and the two together in text t around position at.
func (sc *scorer) own(t, at, v, w uint32) census {
	var n census
	from := max(sc.first[t], at-min(at, ownReach))
	last := ^uint32(0) // no word
	for _, x := range sc.words[from:min(sc.first[t+1], at+ownReach)] {
		x &^= nameBit
		if x == v {
			n.before++
		}
		if x == w {
			n.word++
			if last == v {
				n.pair++
			}
		}
		last = x
	}
	return n
}

// bits prices a chain.
func (sc *scorer) bits(ch chain) float64 {
	return sc.price(ch, func(a, b uint32, first bool) float64 {
		n := sc.elsewhere(ch, a, b, first)
		p := sc.unigram(sc.words[a]&^nameBit, n.word)
		if n.before > 0 {
			before := float64(n.before)
			trust := contextTrust * before / (before + contextWords)
			p = trust*float64(n.pair)/before + (1-trust)*p
		}
		return -math.Log2(p)
	})
}

// atMost is no less than what bits returns, and quickly found: it does not look at the words of the two texts
// themselves, of which it assumes that none occurs more than ownMost times.
func (sc *scorer) atMost(ch chain) float64 {
	if ch.copies > 0 {
		return enoughBits
	}
	const ownMost = 8
	return 1 + sc.price(ch, func(a, _ uint32, first bool) float64 {
		w := sc.words[a] &^ nameBit
		n := sc.lexicon.counts[w]
		p := sc.unigram(w, n-min(n, ownMost))
		if !first {
			v := sc.words[a-1] &^ nameBit
			before, pair := sc.lexicon.counts[v], sc.pairs.of(pairKey(v, w))
			trust := contextTrust / (float64(before) + contextWords)
			p = trust*float64(pair-min(pair, ownMost)) + (1-trust*float64(before))*p
		}
		return -math.Log2(p)
	})
}

// price adds up what a chain's words are worth. Surprisal is that of the word at position a of the
// first text and b of the second; first says that no word of its run precedes it.
func (c pricer) price(ch chain, surprisal func(a, b uint32, first bool) float64) float64 {
	total, named := 0.0, false
	for k, r := range ch.runs {
		if k > 0 {
			total -= gapBits * float64(edits(ch.runs[k-1], r))
			named = false
		}
		for i := range r.n {
			name := c.isName(r, i) || named && c.isParticle(r, i)
			weight := c.weight(c.words[r.a+i]&^nameBit, name, named)
			total += weight * surprisal(r.a+i, r.b+i, i == 0)
			named = name
			if total >= enoughBits {
				return enoughBits
			}
		}
	}
	last := ch.runs[len(ch.runs)-1]
	if last.a+last.n == c.first[ch.a+1] {
		total += endBits
	}
	if last.b+last.n == c.first[ch.b+1] {
		total += endBits
	}
	return total
}

func (c pricer) weight(w uint32, name, named bool) float64 {
	switch {
	case c.lexicon.length[w] == 0:
		return character
	case name && named:
		return nextName
	case name:
		return firstName
	}
	return 1
}

// isName reports whether the ith word of the run is capitalised in mid-sentence, in either text.
func (c pricer) isName(r run, i uint32) bool {
	return i < r.n && (c.words[r.a+i]|c.words[r.b+i])&nameBit != 0
}

// isParticle reports whether the ith word of the run is one of at most two short words, such as "of
// the", before a name.
func (c pricer) isParticle(r run, i uint32) bool {
	short := func(i uint32) bool {
		n := c.lexicon.length[c.words[r.a+i]&^nameBit]
		return n > 0 && n <= particle
	}
	return short(i) && (c.isName(r, i+1) || i+1 < r.n && short(i+1) && c.isName(r, i+2))
}

// edits counts the words that differ between one run and the next.
func edits(r, next run) int {
	return int(max(next.a-r.a-r.n, next.b-r.b-r.n))
}
