// Package retelling finds events that a chronicle has twice, in other words.
package retelling

import (
	"slices"
	"strings"

	"github.com/chronlint/chronlint/validate/internal/reuse/comparison"
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/internal/reuse/passage"
)

// Two events are one, described twice in other words, if they share a name that few entries have, if each
// names what the other names first, and if the shorter adds little to the longer.
const (
	// retoldShare is the part of the shorter's content words that the longer has, and retoldWords how
	// many they are at least. One name that the longer lacks asks for foreignShare.
	retoldShare  = 0.5
	foreignShare = 0.8
	retoldWords  = 2

	// Of two rare names, or one and an exact figure, the finding is more than a note.
	retoldEvidence = 2
)

// A retelling is what two texts share that are accounts of one event.
type retelling struct {
	names    []string
	evidence int // names and figures, of which those that both texts have in one phrase, as an address, are one
}

// Find returns the events that are described twice in other words, except for pairs of texts to be skipped, of
// which more is known.
func Find(c *comparison.Comparison, isKnown func(a, b int) bool) []passage.Passage {
	var found []passage.Passage
	for _, tie := range c.Result.Ties {
		if isKnown(tie.A, tie.B) {
			continue
		}
		a, b := newAccount(c, tie.A), newAccount(c, tie.B)
		a.settle(b)
		b.settle(a)
		r, ok := compare(c, tie, a, b)
		if !ok {
			continue
		}
		weak := c.CapitalisesNouns(c.Source(tie.A).Entry) || r.evidence < retoldEvidence || a.series != b.series || differ(a.figures, b.figures)
		found = append(found, passage.Passage{
			Class: passage.Duplicate, Here: wholeText(c, tie.B), There: wholeText(c, tie.A), Retold: r.names, Weak: weak,
		})
	}
	return found
}

// differ reports whether each of two texts has figures that the other lacks.
func differ(a, b map[string]bool) bool {
	lacks := func(a, b map[string]bool) bool {
		for f := range a {
			if !b[f] {
				return true
			}
		}
		return false
	}
	return lacks(a, b) && lacks(b, a)
}

// compare returns what shows that two accounts are of one event.
func compare(c *comparison.Comparison, tie match.Tie, a, b *account) (retelling, bool) {
	if len(a.names) == 0 || len(b.names) == 0 || !b.has(a.names[0]) || !a.has(b.names[0]) {
		return retelling{}, false
	}
	shorter, longer := a, b
	body, other := c.Texts[tie.A].Body, c.Texts[tie.B].Body
	if len(b.stems)+len(b.names) < len(a.stems)+len(a.names) {
		shorter, longer, body, other = b, a, other, body
	}
	names, foreign := commonNames(shorter, longer, tie.Names)
	words, share := commonStems(shorter, longer)
	r := retelling{}
	r.addNames(names, body, other)
	r.addFigure(shorter, longer, body, other)
	return r, len(r.names) > 0 && words >= retoldWords && share >= retoldShare && (foreign == 0 || foreign == 1 && share >= foreignShare)
}

// commonNames returns the names of the shorter account that hold a rare one and that the longer has too, and how many
// of its names the longer lacks.
func commonNames(shorter, longer *account, rare []string) (names []name, foreign int) {
	for _, n := range shorter.names {
		switch {
		case !longer.has(n):
			foreign++
		case slices.ContainsFunc(n.words, func(w string) bool { return slices.Contains(rare, w) }):
			names = append(names, n)
		}
	}
	return names, foreign
}

// commonStems counts the content words of the shorter account that the longer has too, and returns their share.
func commonStems(shorter, longer *account) (words int, share float64) {
	for s := range shorter.stems {
		if longer.stems[s] {
			words++
		}
	}
	return words, float64(words) / float64(len(shorter.stems))
}

// addNames takes in the names of body that the other text has too, each in its longest form.
func (r *retelling) addNames(names []name, body, other string) {
	var last name
	for i, n := range names {
		if slices.ContainsFunc(names[:i], n.isPartOf) || slices.ContainsFunc(names[i+1:], func(m name) bool { return n.isPartOf(m) && !m.isPartOf(n) }) {
			continue
		}
		r.names = append(r.names, body[n.start:n.end])
		if last.end == 0 || !strings.Contains(other, body[last.start:n.end]) {
			r.evidence++
		}
		last = n
	}
}

// addFigure takes in a figure that both texts have, unless it is of one phrase with a name. One is enough, and no more
// so if there are several.
func (r *retelling) addFigure(shorter, longer *account, body, other string) {
	for f := range shorter.figures {
		if longer.figures[f] && !slices.ContainsFunc(r.names, func(n string) bool {
			return strings.Contains(body, f+" "+n) && strings.Contains(other, f+" "+n)
		}) {
			r.evidence++
			return
		}
	}
}

// wholeText is all of a text.
func wholeText(c *comparison.Comparison, text int) passage.Side {
	body := c.Texts[text].Body
	trimmed := strings.TrimSpace(body)
	start := strings.Index(body, trimmed)
	return passage.Side{Source: c.Source(text), Start: start, End: start + len(trimmed)}
}
