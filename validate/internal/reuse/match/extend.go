package match

import "slices"

// A run is n words that occur at position a and again at position b.
type run struct{ a, b, n uint32 }

// A chain is a match as found: runs in two texts, with few words between one and the next.
type chain struct {
	a, b   uint32 // texts
	runs   []run
	copies uint32 // if the texts are equal: how many texts are, else 0
}

// gaps are the substituted, missing and added words, on either side, over which a chain goes on.
var gaps = [...]struct{ a, b uint32 }{{1, 1}, {1, 0}, {0, 1}, {2, 1}, {1, 2}, {2, 2}, {2, 0}, {0, 2}, {3, 3}}

const (
	// A run behind a gap must have two words and carry, by their frequencies, so many bits: more
	// than "of the" and less than "committees of".
	gapWords  = 2
	carryBits = 11

	// Two chains of the same texts are one if at most so many words, on either side, part them.
	mergeWords = 6

	// lookahead is how much of a run is looked at when gaps are compared.
	lookahead = 8
)

// An aligner extends seeds.
type aligner struct {
	pricer
	bits  []float32 // by word: surprisal by frequency
	least float64   // what a chain of few words must be worth, as far as is known before it is priced

	// Of the chains of one pair of texts, what reaches past the seed at hand.
	active [][]run

	slab []run // where the runs of chains are
	runs []run // of the chain at hand

	found []chain // a buffer
}

// slabRuns is how many runs are allocated at once.
const slabRuns = 1 << 10

// chains extends each seed, once for each pair of texts and diagonal, and returns what may be worth enough.
func (al *aligner) chains(seeds []seed) []chain {
	chains := al.found[:0]
	weigh := func() {
		if last := len(chains) - 1; last >= 0 && !al.mayTell(chains[last]) {
			chains = chains[:last]
		}
	}
	for i, s := range seeds {
		if i == 0 || s.a.text != seeds[i-1].a.text || s.b.text != seeds[i-1].b.text {
			al.active = al.active[:0]
		}
		if al.covers(s) {
			continue
		}
		ch := al.extend(s)
		al.active = append(al.active, ch.runs)
		if last := len(chains) - 1; last >= 0 && chains[last].leadsTo(ch) {
			chains[last].runs = append(chains[last].runs, ch.runs...)
		} else {
			weigh()
			chains = append(chains, ch)
		}
	}
	weigh()
	al.found = chains
	return slices.Clone(chains)
}

// mayTell reports whether a chain is worth pricing.
func (al *aligner) mayTell(ch chain) bool {
	least := al.least
	if ch.words() >= sampleWords {
		least = min(least, 2*sampleBits)
	}
	return al.bound(ch, al.bits) >= least
}

// covers reports whether a chain holds the seed. Seeds come in the order of their first text's words, so
// that what ends before one is of no use to the next.
func (al *aligner) covers(s seed) bool {
	covered := false
	for i, runs := range al.active {
		for len(runs) > 0 && runs[0].a+runs[0].n <= s.a.at {
			runs = runs[1:]
		}
		al.active[i] = runs
		if len(runs) > 0 && runs[0].a <= s.a.at && runs[0].b-runs[0].a == s.b.at-s.a.at {
			covered = true
		}
	}
	al.active = slices.DeleteFunc(al.active, func(runs []run) bool { return len(runs) == 0 })
	return covered
}

// leadsTo reports whether next goes on where ch ends, over a gap too large to extend over.
func (ch chain) leadsTo(next chain) bool {
	end, start := ch.runs[len(ch.runs)-1], next.runs[0]
	return ch.a == next.a && ch.b == next.b &&
		start.a >= end.a+end.n && start.a-end.a-end.n <= mergeWords &&
		start.b >= end.b+end.n && start.b-end.b-end.n <= mergeWords
}

func (al *aligner) extend(s seed) chain {
	box := bounds{al.first[s.a.text], al.first[s.a.text+1], al.first[s.b.text], al.first[s.b.text+1]}
	middle := run{a: s.a.at, b: s.b.at}
	back := al.before(middle.a, middle.b, box)
	middle.n = back + al.after(middle.a, middle.b, box)
	middle.a -= back
	middle.b -= back

	runs := al.runs[:0]
	for r, ok := al.previous(middle, box); ok; r, ok = al.previous(r, box) {
		runs = append(runs, r)
	}
	slices.Reverse(runs)
	runs = append(runs, middle)
	for r, ok := al.following(middle, box); ok; r, ok = al.following(r, box) {
		runs = append(runs, r)
	}
	al.runs = runs
	return chain{a: s.a.text, b: s.b.text, runs: al.keep(runs)}
}

// keep returns a copy of runs that is only grown elsewhere.
func (al *aligner) keep(runs []run) []run {
	if cap(al.slab)-len(al.slab) < len(runs) {
		al.slab = make([]run, 0, max(slabRuns, len(runs)))
	}
	start := len(al.slab)
	al.slab = append(al.slab, runs...)
	return al.slab[start:len(al.slab):len(al.slab)]
}

// bounds are the positions between which the words of two texts are.
type bounds struct{ a, aEnd, b, bEnd uint32 }

// after counts the equal words from a and b on.
func (al *aligner) after(a, b uint32, box bounds) uint32 {
	n := uint32(0)
	for a+n < box.aEnd && b+n < box.bEnd && al.equal(a+n, b+n) {
		n++
	}
	return n
}

// before counts the equal words that end just before a and b.
func (al *aligner) before(a, b uint32, box bounds) uint32 {
	n := uint32(0)
	for a-n > box.a && b-n > box.b && al.equal(a-n-1, b-n-1) {
		n++
	}
	return n
}

// following returns the run that continues after r, over the gap that yields the most words. Where both
// texts end, one word will do.
func (al *aligner) following(r run, box bounds) (run, bool) {
	a, b := r.a+r.n, r.b+r.n
	var best run
	for _, g := range gaps {
		if a+g.a >= box.aEnd || b+g.b >= box.bEnd {
			continue
		}
		near := bounds{aEnd: min(box.aEnd, a+g.a+lookahead), bEnd: min(box.bEnd, b+g.b+lookahead)}
		if n := al.after(a+g.a, b+g.b, near); n > best.n {
			best = run{a + g.a, b + g.b, n}
		}
	}
	ends := best.n > 0 && best.a+best.n == box.aEnd && best.b+best.n == box.bEnd
	if !ends && !al.carries(best) {
		return run{}, false
	}
	best.n = al.after(best.a, best.b, box)
	return best, true
}

// previous returns the run that leads up to r, over the gap that yields the most words.
func (al *aligner) previous(r run, box bounds) (run, bool) {
	var best run
	for _, g := range gaps {
		if r.a < box.a+g.a || r.b < box.b+g.b {
			continue
		}
		a, b := r.a-g.a, r.b-g.b
		near := bounds{a: max(box.a, a-min(a, lookahead)), b: max(box.b, b-min(b, lookahead))}
		if n := al.before(a, b, near); n > best.n {
			best = run{a - n, b - n, n}
		}
	}
	if !al.carries(best) {
		return run{}, false
	}
	back := al.before(best.a, best.b, box)
	return run{best.a - back, best.b - back, best.n + back}, true
}

// carries reports whether a run is worth going on with.
func (al *aligner) carries(r run) bool {
	if r.n < gapWords {
		return false
	}
	var sum float32
	for i := range min(r.n, lookahead) {
		sum += al.bits[al.words[r.a+i]&^nameBit]
	}
	return sum >= carryBits
}
