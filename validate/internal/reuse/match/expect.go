package match

import "math"

const (
	// Matches of sampleWords or more worth sampleBits to three times as many are the natural repetition of a
	// chronicle; those of the upper half of this range are rarer than those of the lower half by priorSlope in
	// most chronicles, which weighs as much as priorMatches found.
	sampleWords  = 5
	sampleBits   = 10
	priorSlope   = 0.3
	priorMatches = 10

	// Beyond allPriced matches, one in sampleEach of those worth too little represents the others.
	allPriced  = 1 << 20
	sampleEach = 1 << 4
)

// sample counts a match that texts may well share naturally, and that represents so many.
func (r *Result) sample(ch chain, bits float64, stands int) {
	switch {
	case ch.words() < sampleWords || bits < 2*sampleBits || bits >= 4*sampleBits:
	case bits < 3*sampleBits:
		r.common += stands
	default:
		r.rare += stands
	}
}

// words counts the words that the chain's texts share.
func (ch chain) words() int {
	n := 0
	for _, r := range ch.runs {
		n += int(r.n)
	}
	return n
}

// BitsFor returns how many bits a match must be worth for no more than n matches like it to be expected by
// chance, among those of the texts compared. Texts repeat themselves more in one chronicle than in
// another; the matches worth little show how much. Their number falls off geometrically with their
// bits, as with alignment scores (Karlin and Altschul, Methods for assessing the statistical
// significance of molecular sequence features, 1990).
func (r *Result) BitsFor(n float64) float64 {
	slope := (float64(r.rare) + priorSlope*priorMatches) / float64(r.common+priorMatches)
	slope = min(max(slope, 0.1), 0.9)
	above := float64(r.rare+1) / (1 - slope) // expected from 3*sampleBits on
	return 3*sampleBits + sampleBits*math.Log(n/above)/math.Log(slope)
}
