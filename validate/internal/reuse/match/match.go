// Package match finds the runs of words that two texts share, however short the texts, and how many bits
// of evidence such a run is worth.
//
//	r := match.Find([]match.Text{{Group: 0, Body: first}, {Group: 1, Body: second}}, match.Options{})
//	for _, m := range r.Matches {
//		fmt.Println(first[m.A.Start:m.A.End], m.Bits)
//	}
//
// Texts are compared as words without case, accents and punctuation, in any language; see [Words].
// Runs of a few words that occur more than once are found with an index, extended over single words
// that differ, and priced in bits: the surprisal of their words, knowing the rest of the texts.
// Stock phrases are thus cheap by themselves. Time and memory grow with the texts' length and the
// matches found.
package match

import (
	"cmp"
	"slices"
)

// A Text is one of the texts to compare. Texts of one group are not compared with each other.
type Text struct {
	Group int
	Body  string
}

// Options say what to report.
type Options struct {
	// MinBits is the least that a match must be worth.
	MinBits float64

	// Together, if it is set, says which two texts of different groups may be accounts of one thing: those
	// of them that share rare names are among the ties. It may be called for any two texts, A before B.
	Together func(a, b int) bool

	// Returning says which texts are listed for a phrase that returns in them.
	Returning Returning

	// Stock asks for the phrases that many texts have.
	Stock bool

	// Workers is how many goroutines there may be; 0: one per CPU. What is found is the same.
	Workers int
}

// A Result is what [Find] finds.
type Result struct {
	Matches []Match // by texts, then by place

	// Demoted counts the runs of words, as long as those that the index has, that are too frequent to
	// begin a match with. A passage that holds no other run is not found.
	Demoted int

	// Stock lists phrases that many texts have, the most frequent first, if they were asked for.
	Stock []Stock

	// Returns lists the texts in which a phrase returns, by index.
	Returns []int

	// Ties lists the texts that share rare names, in order.
	Ties []Tie

	corpus *corpus
	named  []uint32 // see tieFinder.named

	common, rare int // matches worth little, and not so little: the slope of chance
}

// A Match is a passage that two texts share.
type Match struct {
	A, B   Side
	Tokens int     // words shared
	Edits  int     // words substituted, missing or added between them
	Bits   float64 // surprisal of the words shared, in bits; no more than 1,000
	Kin    float64 // surprisal, in bits, of the rare words that the texts share besides
	Runs   []Run   // the shared words, in order
	Copies int     // how many texts are the same as these two, with them; 0 if they differ
}

// A Side is a match's place in one of its texts.
type Side struct {
	Text        int // index into the texts compared
	Start, End  int // bytes of the text's body, from the first shared word to the last
	First, Last int // the same, counted in words of the text
	Of          int // how many words the text has

	// Fit says how well the text explains the match's seams: positive, in bits, where other texts
	// have the words on either side of a seam one after the other, negative where frequent words
	// never meet elsewhere.
	Fit float64
}

// A Run is a part of a match without edits: N words from the Ath (Bth) word of the texts on.
type Run struct{ A, B, N int }

// Find returns the passages that two texts of different groups share. Texts that are equal, word for
// word, are reported as matches of the first of them, and only that one is compared with others.
// All texts together must have less than 1<<32 words.
func Find(texts []Text, o Options) *Result {
	c := read(texts, newCrew(o.Workers))
	x := newIndex(c, gramLength(len(c.words)), heldGrams)
	x.limit(max(leastPairs, len(c.words)/pairedWords))
	surprisals := pricer{c}.surprisals()
	result := &Result{corpus: c, Demoted: len(x.demotedGrams), Returns: o.Returning.texts(c)}
	if o.Stock {
		finder := stockFinder{c, surprisals}
		result.Stock = finder.find(x)
	}
	chains := x.chains(surprisals, o.MinBits)
	x = nil // whose memory may be used again
	if o.Together != nil {
		ties := newTieFinder(c)
		result.named, result.Ties = ties.named, ties.find(o.Together)
	}
	all := 0
	for _, block := range chains {
		all += len(block)
	}
	sc := newScorer(c, chains)
	found := make([]Result, len(chains))
	c.each(len(chains), func(_, i int) {
		r := &found[i]
		for k, ch := range chains[i] {
			stands := 1 // for how many chains
			if all > allPriced && sc.atMost(ch) < o.MinBits {
				if k%sampleEach != 0 {
					continue
				}
				stands = sampleEach
			}
			bits := sc.bits(ch)
			r.sample(ch, bits, stands)
			if bits >= o.MinBits {
				m := ch.match(c, bits)
				m.Kin = sc.kin(ch)
				m.A.Fit, m.B.Fit = sc.fit(ch, ch.a), sc.fit(ch, ch.b)
				r.Matches = append(r.Matches, m)
			}
		}
	})
	matches := 0
	for i := range found {
		matches += len(found[i].Matches)
	}
	result.Matches = slices.Grow(result.Matches, matches)
	for i := range found {
		result.Matches = append(result.Matches, found[i].Matches...)
		result.common += found[i].common
		result.rare += found[i].rare
	}
	slices.SortFunc(result.Matches, func(m, n Match) int {
		return cmp.Or(cmp.Compare(m.A.Text, n.A.Text), cmp.Compare(m.B.Text, n.B.Text),
			cmp.Compare(m.A.First, n.A.First), cmp.Compare(m.B.First, n.B.First),
			cmp.Compare(m.A.Last, n.A.Last), cmp.Compare(m.B.Last, n.B.Last))
	})
	locate(c, result.Matches)
	return result
}

// chains returns what texts share that may be worth so much, by text and position, and after those the equal
// texts, in blocks of some hundreds.
func (x *index) chains(surprisals []float32, minBits float64) [][]chain {
	c := x.corpus
	pairings, ends := x.pairings()
	aligners := make([]aligner, c.crew)
	buffers := make([][]seed, c.crew)
	found := make([][]chain, len(ends)-1)
	c.each(len(found), func(worker, i int) {
		al := &aligners[worker]
		al.pricer, al.bits, al.least = pricer{c}, surprisals, minBits
		buffers[worker] = x.seeds(buffers[worker][:0], pairings[ends[i]:ends[i+1]])
		found[i] = al.chains(buffers[worker])
	})
	return slices.AppendSeq(found, slices.Chunk(twinChains(c), twinBlock))
}

// twinBlock is how many chains of equal texts are in a block.
const twinBlock = 1 << 8

// twinChains returns a chain for each text that is equal to an earlier one.
func twinChains(c *corpus) []chain {
	var chains []chain
	for t, twin := range c.twin {
		if twin == int32(t) {
			continue
		}
		whole := run{c.first[twin], c.first[t], uint32(c.len(uint32(t)))}
		chains = append(chains, chain{
			a: uint32(twin), b: uint32(t), runs: []run{whole}, copies: c.copies[twin],
		})
	}
	return chains
}

// match returns a chain in the form that others see; the bytes are located later.
func (ch chain) match(c *corpus, bits float64) Match {
	m := Match{A: Side{Text: int(ch.a), Of: c.len(ch.a)}, B: Side{Text: int(ch.b), Of: c.len(ch.b)}, Bits: bits, Copies: int(ch.copies)}
	m.Runs = make([]Run, 0, len(ch.runs))
	a, b := c.first[ch.a], c.first[ch.b]
	for i, r := range ch.runs {
		m.Runs = append(m.Runs, Run{int(r.a - a), int(r.b - b), int(r.n)})
		m.Tokens += int(r.n)
		if i > 0 {
			m.Edits += edits(ch.runs[i-1], r)
		}
	}
	first, last := m.Runs[0], m.Runs[len(m.Runs)-1]
	m.A.First, m.A.Last = first.A, last.A+last.N-1
	m.B.First, m.B.Last = first.B, last.B+last.N-1
	return m
}

// locate fills in the bytes of matches, scanning once again each text that has any.
func locate(c *corpus, matches []Match) {
	sides := make([]*Side, 0, 2*len(matches))
	for i := range matches {
		sides = append(sides, &matches[i].A, &matches[i].B)
	}
	slices.SortFunc(sides, func(s, t *Side) int { return cmp.Compare(s.Text, t.Text) })
	var blocks [][]*Side // of which no two have sides of one text
	for len(sides) > 0 {
		n := min(sideBlock, len(sides))
		for n < len(sides) && sides[n].Text == sides[n-1].Text {
			n++
		}
		blocks = append(blocks, sides[:n])
		sides = sides[n:]
	}
	buffers := make([][]Word, c.crew)
	c.each(len(blocks), func(worker, i int) {
		words, text := buffers[worker], -1
		for _, s := range blocks[i] {
			if s.Text != text {
				words, text = words[:0], s.Text
				for w := range Words(c.texts[text].Body) {
					words = append(words, w)
				}
			}
			s.Start, s.End = words[s.First].Start, words[s.Last].End
		}
		buffers[worker] = words
	})
}

// sideBlock is how many sides of matches a goroutine locates at a time.
const sideBlock = 1 << 9
