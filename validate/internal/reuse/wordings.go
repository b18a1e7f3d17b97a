package reuse

import (
	"slices"

	"github.com/chronlint/chronlint/validate/internal/reuse/match"
)

// formulaPlaces is how many places of a formula a finding shows besides the first.
const formulaPlaces = 10

// A wording is the words of a formula, and where they stand.
type wording struct {
	forms   []uint64 // a hash of each word
	entries int      // in how many entries they stand
	last    int      // the index of the last of these
	sides   []side   // in the first of these

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
func (w *wording) add(s side) {
	if w.last == s.entry.Index {
		return
	}
	w.last = s.entry.Index
	w.entries++
	if len(w.sides) <= formulaPlaces {
		w.sides = append(w.sides, s)
	}
}

// A census finds wordings in texts.
type census struct {
	*classifier
	wordings []*wording
	byStart  map[uint64][]*wording // by their first words

	words []match.Word // of the text last read
	forms []uint64
}

// count gives a finding for each formula, after reading all texts once again for where its words
// stand: the matches tell only of those places that have more in common.
func (c *classifier) count(phrases []*phrase) []shared {
	if len(phrases) == 0 {
		return nil
	}
	x := census{classifier: c, byStart: make(map[uint64][]*wording)}
	for i, p := range phrases { // those of one hub follow each other
		if i == 0 || p.hub != phrases[i-1].hub {
			x.read(p.hub)
		}
		x.want(slices.Clone(x.forms[p.wording.start:p.wording.end]))
	}
	for text := range c.texts {
		x.read(text)
		x.find(c.of[text])
	}
	best := make(map[*wording]*wording) // by root
	for _, w := range x.wordings {
		if b := best[w.root()]; b == nil || w.entries > b.entries {
			best[w.root()] = w
		}
	}
	var found []shared
	for _, w := range x.wordings {
		if best[w.root()] == w {
			found = append(found, shared{class: formula, here: w.sides[0], others: w.sides[1:], entries: w.entries})
		}
	}
	return found
}

func (x *census) read(text int) {
	x.words, x.forms = x.words[:0], x.forms[:0]
	for w, form := range match.Forms(x.texts[text].Body) {
		x.words = append(x.words, w)
		x.forms = append(x.forms, hash(form))
	}
}

// want adds a wording, of wordingWords or more.
func (x *census) want(forms []uint64) {
	start := startOf(forms)
	if slices.ContainsFunc(x.byStart[start], func(w *wording) bool { return slices.Equal(w.forms, forms) }) {
		return
	}
	w := &wording{forms: forms, last: -1}
	w.parent = w
	x.byStart[start] = append(x.byStart[start], w)
	x.wordings = append(x.wordings, w)
}

// find looks for the wordings in the text last read.
func (x *census) find(from source) {
	var before *wording // the one that reaches farthest
	end := 0            // of that
	for i := 0; i+wordingWords <= len(x.forms); i++ {
		for _, w := range x.byStart[startOf(x.forms[i:])] {
			next := i + len(w.forms)
			if next > len(x.forms) || !slices.Equal(x.forms[i:next], w.forms) {
				continue
			}
			if i < end {
				w.root().parent = before.root()
			}
			if next > end {
				before, end = w, next
			}
			w.add(side{source: from, start: x.words[i].Start, end: x.words[next-1].End})
		}
	}
}

// startOf mixes the first words of a wording, or of a place that may have one.
func startOf(forms []uint64) uint64 {
	const prime = 1099511628211 // of FNV
	h := uint64(0)
	for _, form := range forms[:wordingWords] {
		h = h*prime + form
	}
	return h
}
