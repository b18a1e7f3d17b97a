package match

import (
	"cmp"
	"slices"
	"sync/atomic"
)

const (
	// A stock phrase occurs in stockEntries groups or more and has stockGram words at least, of which
	// stockContent are not names and are worth contentBits or more each, by their frequency.
	stockEntries = 5
	stockGram    = 3
	stockContent = 2
	contentBits  = 7.5

	// stockFlow is how much of the frequency of one run of words the next must have to be of one phrase
	// with it. Of the phrases found, mostCounted are looked at, and mostStock returned.
	stockFlow   = 0.7
	mostCounted = 64
	mostStock   = 20
)

// A Stock is a phrase that many texts have, and which therefore is no evidence of where one of them has
// its words from.
type Stock struct {
	Text       int // the first text that has it
	Start, End int // bytes of its body
	Groups     int // how many groups of texts have it
}

// A phrase is a Stock before it is counted and located.
type phrase struct {
	at, n   uint32 // its first word, where it occurs first, and how many words it has
	count   uint32 // how often at most it occurs
	groups  int
	demoted bool
}

// A frequentRun is a run of words, as long as those of an index, that is often there: where first, and how
// often.
type frequentRun struct{ at, count uint32 }

// A stockFinder finds stock phrases.
type stockFinder struct {
	*corpus
	surprisals []float32 // by word
}

// find returns the phrases that are found most often, the most frequent first: those of the words that
// the index has too often to look for, and of a chronicle that is small enough, others.
func (c *stockFinder) find(x *index) []Stock {
	found := c.phrases(x.demotedGrams, x.k, true)
	if len(c.words) < shortGramWords {
		short := newIndex(c.corpus, stockGram, heldGrams)
		grams := short.demotedGrams
		for _, places := range short.places {
			for len(places) > 0 {
				n := places[0]
				if n >= stockEntries {
					grams = append(grams, frequentRun{places[1], n})
				}
				places = places[n+1:]
			}
		}
		found = append(found, c.phrases(grams, stockGram, false)...)
	}
	c.countGroups(found)
	found = slices.DeleteFunc(found, func(p phrase) bool { return p.groups < stockEntries && !p.demoted })
	slices.SortFunc(found, func(p, q phrase) int {
		return cmp.Or(cmp.Compare(q.groups, p.groups), cmp.Compare(q.n, p.n), cmp.Compare(p.at, q.at))
	})
	found = c.withoutParts(found)
	var stock []Stock
	for _, p := range found[:min(len(found), mostStock)] {
		stock = append(stock, c.place(p))
	}
	return stock
}

// phrases joins frequent runs of k words that follow each other where they occur first.
func (c *stockFinder) phrases(grams []frequentRun, k int, demoted bool) []phrase {
	slices.SortFunc(grams, func(g, h frequentRun) int { return cmp.Compare(g.at, h.at) })
	var found []phrase
	for i := 0; i < len(grams); {
		j, least := i+1, grams[i].count
		for j < len(grams) && grams[j].at == grams[j-1].at+1 && c.textAt(grams[j].at) == c.textAt(grams[i].at) &&
			flows(grams[j-1].count, grams[j].count) {
			least = min(least, grams[j].count)
			j++
		}
		p := phrase{at: grams[i].at, n: grams[j-1].at - grams[i].at + uint32(k), count: least, demoted: demoted}
		i = j
		if demoted || c.isStock(p) {
			found = append(found, p)
		}
	}
	slices.SortFunc(found, func(p, q phrase) int {
		return cmp.Or(cmp.Compare(uint64(q.count)*uint64(q.n), uint64(p.count)*uint64(p.n)), cmp.Compare(p.at, q.at))
	})
	return found[:min(len(found), mostCounted)]
}

func flows(a, b uint32) bool { return float64(min(a, b)) >= stockFlow*float64(max(a, b)) }

// isStock reports whether a phrase has words enough that are neither frequent nor names.
func (c *stockFinder) isStock(p phrase) bool {
	content, names := 0, 0
	for _, w := range c.words[p.at : p.at+p.n] {
		switch {
		case w&nameBit != 0:
			names++
		case c.surprisals[w] >= contentBits && c.lexicon.length[w] > particle:
			content++
		}
	}
	return content >= stockContent && names < content
}

// countGroups counts, in one pass over the words, the groups that have each phrase. The texts of a group
// come one after the other.
func (c *stockFinder) countGroups(phrases []phrase) {
	byWord := make(map[uint32][]int, len(phrases))
	for i := range phrases {
		w := c.words[phrases[i].at] &^ nameBit
		byWord[w] = append(byWord[w], i)
	}
	starts := make([]bool, len(c.lexicon.counts)) // what a phrase begins with
	for w := range byWord {
		starts[w] = true
	}
	blocks := c.blocks()
	counts := make([]atomic.Int64, len(phrases))
	c.each(len(blocks), func(_, b int) {
		last := make([]int, len(phrases)) // the group that was counted last, + 1
		for t := c.groupAt(blocks[b].start); t < c.groupAt(blocks[b].end); t++ {
			group := c.texts[t].Group
			for at := c.first[t]; at < c.first[t+1]; at++ {
				w := c.words[at] &^ nameBit
				if !starts[w] {
					continue
				}
				for _, i := range byWord[w] {
					p := &phrases[i]
					if last[i] == group+1 || p.n > c.first[t+1]-at || !c.alike(p.at, at, p.n) {
						continue
					}
					last[i] = group + 1
					counts[i].Add(1)
				}
			}
		}
	})
	for i := range phrases {
		phrases[i].groups = int(counts[i].Load())
	}
}

// withoutParts leaves out the phrases that have all their words but one from a phrase before them.
func (c *stockFinder) withoutParts(found []phrase) []phrase {
	var kept []phrase
	for _, p := range found {
		if !slices.ContainsFunc(kept, func(q phrase) bool { return c.isPart(p, q) }) {
			kept = append(kept, p)
		}
	}
	return kept
}

// isPart reports whether q has the words of p but for one at its beginning or end.
func (c *stockFinder) isPart(p, q phrase) bool {
	const enough = 16 // content words, of a phrase of very many
	n := min(p.n-1, enough)
	for at := q.at; at+n <= q.at+min(q.n, 2*enough); at++ {
		if c.alike(p.at, at, n) || c.alike(p.at+1, at, n) {
			return true
		}
	}
	return false
}

// place returns where in its text a phrase is.
func (c *stockFinder) place(p phrase) Stock {
	t := c.textAt(p.at)
	s := Stock{Text: int(t), Groups: p.groups}
	at := c.first[t]
	for w := range Words(c.texts[t].Body) {
		if at == p.at {
			s.Start = w.Start
		}
		if s.End = w.End; at == p.at+p.n-1 {
			break
		}
		at++
	}
	return s
}
