package match

import (
	"iter"
	"math"
)

const (
	// kinWindow is how many words on either side of a match are searched for other words that the texts
	// share; a word counts for its bits above kinFloor.
	kinWindow = 60
	kinFloor  = 8

	// edgeWords is how many words before and after a match may still be of the passage.
	edgeWords = 4
)

// A join is where a chain begins or ends within a text: position at holds the first word behind it.
type join struct {
	text, at uint32
}

// joins yields the joins of a chain, in both of its texts.
func joins(c *corpus, ch chain) iter.Seq[join] {
	first, last := ch.runs[0], ch.runs[len(ch.runs)-1]
	return func(yield func(join) bool) {
		for _, j := range [...]join{
			{ch.a, first.a}, {ch.a, last.a + last.n},
			{ch.b, first.b}, {ch.b, last.b + last.n},
		} {
			if j.at > c.first[j.text] && j.at < c.first[j.text+1] && !yield(j) {
				return
			}
		}
	}
}

// fit says how well a text of the chain explains its seams: the logarithm, to base 2, of how often
// the words on either side of a seam follow each other elsewhere, as against how often they would by
// chance. It is 0 if nothing is known, and negative where two frequent words never meet.
func (sc *scorer) fit(ch chain, text uint32) float64 {
	fit := 0.0
	for j := range joins(sc.corpus, ch) {
		if j.text != text {
			continue
		}
		v, w := sc.words[j.at-1]&^nameBit, sc.words[j.at]&^nameBit
		own := sc.own(j.text, j.at, v, w)
		pair := float64(sc.pairs.of(pairKey(v, w)) - own.pair)
		chance := float64(sc.lexicon.counts[v]-own.before) * float64(sc.lexicon.counts[w]-own.word) / float64(len(sc.words))
		fit += math.Log2((pair + 0.5) / (chance + 0.5))
	}
	return fit
}

// kin adds up, in bits, the rare words that the two texts share near the chain but outside of it: two
// accounts of one thing share names and figures besides their phrases, two strangers don't.
func (sc *scorer) kin(ch chain) float64 {
	near := make(map[uint32]bool)
	first, last := ch.runs[0], ch.runs[len(ch.runs)-1]
	around(first.a, last.a+last.n, sc.first[ch.a], sc.first[ch.a+1], func(i uint32) { near[sc.words[i]&^nameBit] = true })
	total := 0.0
	around(first.b, last.b+last.n, sc.first[ch.b], sc.first[ch.b+1], func(i uint32) {
		w := sc.words[i] &^ nameBit
		if near[w] && !sc.goesWith(ch, i) {
			delete(near, w)
			total += max(0, -math.Log2(sc.unigram(w, sc.lexicon.counts[w]-2))-kinFloor)
		}
	})
	return total
}

// goesWith reports whether the word at position i of the chain's second text, outside of the chain, is as
// close to it in the first: then it belongs to the passage, beyond a word or two that differ.
func (sc *scorer) goesWith(ch chain, i uint32) bool {
	first, last := ch.runs[0], ch.runs[len(ch.runs)-1]
	end := last.b + last.n
	j := int64(first.a) - int64(first.b) + int64(i)
	if i >= end {
		if i-end >= edgeWords {
			return false
		}
		j = int64(last.a+last.n) + int64(i-end)
	} else if first.b-i > edgeWords {
		return false
	}
	return j >= int64(sc.first[ch.a]) && j < int64(sc.first[ch.a+1]) && (sc.words[j]^sc.words[i])&^nameBit == 0
}

// around calls f for the positions near start to end, but not in it, between first and limit.
func around(start, end, first, limit uint32, f func(uint32)) {
	for i := start - min(start-first, kinWindow); i < start; i++ {
		f(i)
	}
	for i := end; i < min(limit, end+kinWindow); i++ {
		f(i)
	}
}
