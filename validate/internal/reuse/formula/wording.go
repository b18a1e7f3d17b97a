package formula

import (
	"github.com/chronlint/chronlint/validate/internal/reuse/comparison"
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/internal/reuse/passage"
)

// A wording is the words of a formula, and where they occur.
type wording struct {
	entries int              // in how many entries they occur
	last    int              // the index of the last of these
	places  []match.Sighting // in the first of these

	// Wordings that overlap somewhere are of one formula, and have one root.
	parent *wording
}

func (w *wording) root() *wording {
	for w.parent != w {
		w.parent = w.parent.parent
		w = w.parent
	}
	return w
}

// add takes in a place of the words, if they were not yet seen in this entry.
func (w *wording) add(entry int, at match.Sighting) {
	if w.last == entry {
		return
	}
	w.last = entry
	w.entries++
	if len(w.places) <= passage.MostPlaces {
		w.places = append(w.places, at)
	}
}

// count returns a passage for each formula, after a search of all texts for its words: the matches hold only
// places that have more in common.
func count(c *comparison.Comparison, formulas []*phrase) []passage.Passage {
	if len(formulas) == 0 {
		return nil
	}
	phrases, wordings := make([]match.Phrase, len(formulas)), make([]wording, len(formulas))
	for i, f := range formulas {
		phrases[i] = match.Phrase{Text: f.hub, First: f.wording.Start, N: f.wording.Words()}
		wordings[i] = wording{last: -1, parent: &wordings[i]}
	}
	var before *wording // the one in the text at hand that reaches farthest
	text, end := -1, 0  // of that
	for _, s := range c.Result.Sightings(phrases) {
		if s.Text != text {
			text, end = s.Text, 0
		}
		w := &wordings[s.Phrase]
		if s.First < end {
			w.root().parent = before.root()
		}
		if next := s.First + phrases[s.Phrase].N; next > end {
			before, end = w, next
		}
		w.add(c.Entry(s.Text), s)
	}
	best := make(map[*wording]*wording) // by root
	for i := range wordings {
		w := &wordings[i]
		if b := best[w.root()]; b == nil || w.entries > b.entries {
			best[w.root()] = w
		}
	}
	var found []passage.Passage
	for i := range wordings {
		w := &wordings[i]
		if w.entries == 0 || best[w.root()] != w {
			continue // of the words of one before it, or of a formula that others have more often
		}
		sides := make([]passage.Side, len(w.places))
		for k, at := range w.places {
			start, end := bytesOf(c.Texts[at.Text].Body, at.First, phrases[i].N)
			sides[k] = passage.Side{Source: c.Source(at.Text), Start: start, End: end}
		}
		found = append(found, passage.Passage{Class: passage.Formula, Here: sides[0], Others: sides[1:], Entries: w.entries})
	}
	return found
}

// bytesOf returns the bytes of n words of a text, from the word of an index on.
func bytesOf(text string, first, n int) (start, end int) {
	i := 0
	for w := range match.Words(text) {
		if i == first {
			start = w.Start
		}
		if i++; i == first+n {
			return start, w.End
		}
	}
	return start, len(text)
}
