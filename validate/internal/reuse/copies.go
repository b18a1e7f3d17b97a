package reuse

import "slices"

// A document is another one told again if at least copiedLeast of its texts, and
// copiedShare of all, stand in that.
const (
	copiedLeast = 10
	copiedShare = 0.5
)

// copies leaves one finding for all that a document has from another that it
// tells again, as two versions of a file have.
func (c *classifier) copies() {
	type pair struct{ here, there int } // documents
	of := func(s *shared) pair {
		if s.class == formula {
			return pair{} // of no two documents
		}
		return pair{s.here.entry.Doc, s.there.entry.Doc}
	}
	texts := map[int]int{}
	for text := range c.texts {
		texts[c.doc(text)]++
	}
	duplicates, certain := map[pair]int{}, map[pair]bool{}
	for i := range c.found {
		s := &c.found[i]
		if p := of(s); s.class == duplicate && p.here != p.there {
			duplicates[p]++
			certain[p] = certain[p] || !s.weak
		}
	}
	isCopy := func(p pair) bool {
		n := duplicates[p]
		return certain[p] && n >= copiedLeast && float64(n) >= copiedShare*float64(texts[p.here])
	}
	said := map[pair]bool{}
	c.found = slices.DeleteFunc(c.found, func(s shared) bool {
		p := of(&s)
		if !isCopy(p) && !isCopy(pair{p.there, p.here}) {
			return false
		}
		if s.class == duplicate && !s.weak && isCopy(p) && !said[p] {
			said[p] = true
			return false
		}
		return true
	})
	for i := range c.found {
		s := &c.found[i]
		if p := of(s); s.class == duplicate && said[p] {
			s.more, s.texts = duplicates[p]-1, texts[p.here]
		}
	}
}
