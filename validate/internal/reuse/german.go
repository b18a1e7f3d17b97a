package reuse

import (
	"sort"

	"github.com/chronlint/chronlint/validate/internal/reuse/match"
)

// germanIn reports whether a document is in German, by its commonest words. German capitalises all nouns,
// so that what looks like a name need not be one.
func (c *classifier) germanIn(doc int) bool {
	if known, ok := c.german[doc]; ok {
		return known
	}
	first := sort.Search(len(c.texts), func(i int) bool { return c.doc(i) >= doc })
	words, german := 0, 0
	for i := first; i < len(c.texts) && c.doc(i) == doc && words < sampleWords; i++ {
		for w := range match.Words(c.texts[i].Body) {
			words++
			if germanWords[c.texts[i].Body[w.Start:w.End]] {
				german++
			}
		}
	}
	c.german[doc] = float64(german) >= germanShare*float64(words)
	return c.german[doc]
}

const (
	// sampleWords are enough to tell the language of a document, and germanShare of German prose are
	// germanWords: about one word in seven, and hardly any of other languages.
	sampleWords = 2000
	germanShare = 0.06
)

var germanWords = wordSet("und der die das den dem des ein eine einer eines vom zum zur wird wurde nicht sich auch auf für")
