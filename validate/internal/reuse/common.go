package reuse

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"github.com/chronlint/chronlint/validate/internal/reuse/match"
)

const (
	// What commonTexts others have too, commonShare of its words or more and behind different words, is what
	// such chronicles say, whatever goes before. No more than lookedAt of them are looked at.
	commonTexts = 3
	commonShare = 0.9
	lookedAt    = 64
)

// isCommon reports whether several other texts have nearly all the words of a match, of which s is a side, and
// not behind one word.
func (c *classifier) isCommon(of *match.Match, s *side) bool {
	if c.shares == nil {
		for i := range c.result.Matches {
			m := &c.result.Matches[i]
			if m.Copies == 0 && m.Tokens >= passageWords {
				c.shares = append(c.shares, end{m.A.Text, i}, end{m.B.Text, i})
			}
		}
		slices.SortFunc(c.shares, func(e, g end) int { return cmp.Or(cmp.Compare(e.text, g.text), cmp.Compare(e.link, g.link)) })
	}
	texts := map[int]bool{}
	before := map[string]bool{}
	first := sort.Search(len(c.shares), func(i int) bool { return c.shares[i].text >= s.id })
	for _, e := range c.shares[first:min(first+lookedAt, len(c.shares))] {
		if e.text != s.id {
			break
		}
		m := &c.result.Matches[e.link]
		here, there := &m.A, &m.B
		if here.Text != s.id {
			here, there = there, here
		}
		if texts[there.Text] || float64(m.Tokens) < commonShare*float64(of.Tokens) || !onSide(here).mostlyIn([]stretch{s.within}) {
			continue
		}
		texts[there.Text] = true
		word := ""
		if words := c.words(there.Text); there.First > 0 {
			word = strings.ToLower(words[there.First-1])
		}
		before[word] = true
	}
	return len(texts) >= commonTexts && len(before) > 1
}
