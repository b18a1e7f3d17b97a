package classify

import (
	"slices"

	"github.com/chronlint/chronlint/validate/internal/reuse/comparison"
	"github.com/chronlint/chronlint/validate/internal/reuse/passage"
)

// A document is a copy of another if at least copiedLeast of its texts, and
// copiedShare of all, are in that.
const (
	copiedLeast = 10
	copiedShare = 0.5
)

// withoutCopies leaves one passage for all that a document has from another of
// which it is a copy, as of two versions of a file.
func withoutCopies(c *comparison.Comparison, found []passage.Passage) []passage.Passage {
	type pair struct{ here, there int } // documents
	documents := func(s *passage.Passage) pair {
		if s.Class == passage.Formula {
			return pair{} // of no two documents
		}
		return pair{s.Here.Entry.Doc, s.There.Entry.Doc}
	}
	texts := map[int]int{}
	for text := range c.Texts {
		texts[c.Doc(text)]++
	}
	duplicates, certain := map[pair]int{}, map[pair]bool{}
	for i := range found {
		s := &found[i]
		if p := documents(s); s.Class == passage.Duplicate && p.here != p.there {
			duplicates[p]++
			certain[p] = certain[p] || !s.Weak
		}
	}
	isCopy := func(p pair) bool {
		n := duplicates[p]
		return certain[p] && n >= copiedLeast && float64(n) >= copiedShare*float64(texts[p.here])
	}
	said := map[pair]bool{}
	found = slices.DeleteFunc(found, func(s passage.Passage) bool {
		p := documents(&s)
		if !isCopy(p) && !isCopy(pair{p.there, p.here}) {
			return false
		}
		if s.Class == passage.Duplicate && !s.Weak && isCopy(p) && !said[p] {
			said[p] = true
			return false
		}
		return true
	})
	for i := range found {
		s := &found[i]
		if p := documents(s); s.Class == passage.Duplicate && said[p] {
			s.More, s.Texts = duplicates[p]-1, texts[p.here]
		}
	}
	return found
}
