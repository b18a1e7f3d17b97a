package reuse

import (
	"slices"

	"github.com/chronlint/chronlint/validate/internal/reuse/match"
)

// formulaPlaces is how many places of a formula a finding shows besides the first.
const formulaPlaces = 10

// A wording is the words of a formula, and where they stand.
type wording struct {
	forms   []uint64   // a hash of each word
	entries int        // in how many entries they stand
	last    int        // the index of the last of these
	places  []location // in the first of these

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

// A location is where a wording stands, in bytes of a text.
type location struct{ text, start, end int }

// add takes in a place of the words, if they were not yet seen in this entry.
func (w *wording) add(entry int, at location) {
	if w.last == entry {
		return
	}
	w.last = entry
	w.entries++
	if len(w.places) <= formulaPlaces {
		w.places = append(w.places, at)
	}
}

// A census finds wordings in texts.
type census struct {
	wordings []*wording
	byStart  map[uint64][]*wording // by their first words
}

// A formReader reads texts.
type formReader struct {
	words []match.Word // of the text last read
	forms []uint64     // their hashes
}

// A sighting is a wording at a place, and one that it overlaps there, if any.
type sighting struct {
	*wording
	at      location
	overlap *wording
}

// count gives a finding for each formula, after reading all texts once again for where its words
// stand: the matches tell only of those places that have more in common.
func (c *classifier) count(phrases []*phrase) []shared {
	if len(phrases) == 0 {
		return nil
	}
	x := census{byStart: make(map[uint64][]*wording)}
	var r formReader
	for i, p := range phrases { // those of one hub follow each other
		if i == 0 || p.hub != phrases[i-1].hub {
			r.read(c.texts[p.hub].Body)
		}
		x.want(slices.Clone(r.forms[p.wording.start:p.wording.end]))
	}
	seen := make([][]sighting, len(c.texts)/censusTexts+1)
	match.Each(len(seen), func(i int) {
		var r formReader
		for text := i * censusTexts; text < min((i+1)*censusTexts, len(c.texts)); text++ {
			r.read(c.texts[text].Body)
			seen[i] = x.find(seen[i], text, &r)
		}
	})
	for _, part := range seen {
		for _, s := range part {
			if s.overlap != nil {
				s.root().parent = s.overlap.root()
			}
			s.add(c.entry(s.at.text), s.at)
		}
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
			sides := make([]side, len(w.places))
			for i, at := range w.places {
				sides[i] = side{source: c.source(at.text), start: at.start, end: at.end}
			}
			found = append(found, shared{class: formula, here: sides[0], others: sides[1:], entries: w.entries})
		}
	}
	return found
}

// censusTexts is how many texts are looked through at a time.
const censusTexts = 1 << 12

func (r *formReader) read(text string) {
	r.words, r.forms = r.words[:0], r.forms[:0]
	for w, form := range match.Forms(text) {
		r.words = append(r.words, w)
		r.forms = append(r.forms, hash(form))
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

// find appends the places of the wordings in the text last read.
func (x *census) find(seen []sighting, text int, r *formReader) []sighting {
	var before *wording // the one that reaches farthest
	end := 0            // of that
	for i := 0; i+wordingWords <= len(r.forms); i++ {
		for _, w := range x.byStart[startOf(r.forms[i:])] {
			next := i + len(w.forms)
			if next > len(r.forms) || !slices.Equal(r.forms[i:next], w.forms) {
				continue
			}
			s := sighting{wording: w, at: location{text, r.words[i].Start, r.words[next-1].End}}
			if i < end {
				s.overlap = before
			}
			if next > end {
				before, end = w, next
			}
			seen = append(seen, s)
		}
	}
	return seen
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
