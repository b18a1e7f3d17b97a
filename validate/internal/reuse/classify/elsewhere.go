package classify

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/internal/reuse/passage"
)

const (
	// What commonTexts others have too, commonShare of its words or more and behind different words, is what
	// such chronicles say, whatever goes before. No more than lookedAt of them are looked at.
	commonTexts = 3
	commonShare = 0.9
	lookedAt    = 64
)

// A share is a text that has words in common with another, by the index of the match.
type share struct{ text, match int }

// isSaidElsewhere reports whether several other texts have nearly all the words of a match, of which s is a side, and
// not behind one word.
func (c *classifier) isSaidElsewhere(of *match.Match, s *passage.Side) bool {
	texts := map[int]bool{}
	before := map[string]bool{}
	for _, e := range c.sharesOf(s.ID) {
		m := &c.Result.Matches[e.match]
		here, there := &m.A, &m.B
		if here.Text != s.ID {
			here, there = there, here
		}
		if texts[there.Text] || float64(m.Tokens) < commonShare*float64(of.Tokens) || !passage.On(here).MostlyIn([]passage.Stretch{s.Within}) {
			continue
		}
		texts[there.Text] = true
		word := ""
		if words := c.Words(there.Text); there.First > 0 {
			word = strings.ToLower(words[there.First-1])
		}
		before[word] = true
	}
	return len(texts) >= commonTexts && len(before) > 1
}

// sharesOf returns the shares of a text, in order, but for those beyond lookedAt.
func (c *classifier) sharesOf(text int) []share {
	if c.shares == nil {
		for i := range c.Result.Matches {
			m := &c.Result.Matches[i]
			if m.Copies == 0 && m.Tokens >= passage.LeastWords {
				c.shares = append(c.shares, share{m.A.Text, i}, share{m.B.Text, i})
			}
		}
		slices.SortFunc(c.shares, func(s, t share) int { return cmp.Or(cmp.Compare(s.text, t.text), cmp.Compare(s.match, t.match)) })
	}
	first := sort.Search(len(c.shares), func(i int) bool { return c.shares[i].text >= text })
	n := 0
	for n < lookedAt && first+n < len(c.shares) && c.shares[first+n].text == text {
		n++
	}
	return c.shares[first : first+n]
}
