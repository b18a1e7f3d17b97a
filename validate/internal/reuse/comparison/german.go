package comparison

import (
	"sort"

	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/internal/reuse/vocabulary"
)

// IsGerman reports whether a document is in German, by its commonest words. German capitalises all nouns,
// so that what looks like a name need not be one.
func (c *Comparison) IsGerman(doc int) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if known, ok := c.german[doc]; ok {
		return known
	}
	first := sort.Search(len(c.Texts), func(i int) bool { return c.Doc(i) >= doc })
	all, german := 0, 0
	for i := first; i < len(c.Texts) && c.Doc(i) == doc && all < sampleWords; i++ {
		body := c.Texts[i].Body
		for w := range match.Words(body) {
			all++
			if vocabulary.IsFrequentInGerman(body[w.Start:w.End]) {
				german++
			}
		}
	}
	c.german[doc] = float64(german) >= germanShare*float64(all)
	return c.german[doc]
}

const (
	// sampleWords are enough to know the language of a document. Of German prose about one word in seven is
	// one that is frequent in German alone, of other languages hardly any.
	sampleWords = 2000
	germanShare = 0.06
)
