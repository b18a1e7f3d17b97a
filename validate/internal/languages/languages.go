// Package languages finds the languages of the documents that state none.
//
//	guesses := languages.Guess(c)
//	guesses.Document(doc) // "de", or ""
//	guesses.Entry(e)      // its own where the document is in several
package languages

import (
	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/chronicle"
)

// Guesses are the languages of the documents that state none, as primary subtags, by the
// index of the document.
type Guesses struct {
	tags  map[int]string
	mixed map[int]bool // some entries are in another language
}

// Document returns the language that the words of a document show; "" if they show none,
// or if the document states it.
func (g Guesses) Document(doc int) string { return g.tags[doc] }

// Entry returns the language of an entry: that of its document or, where entries are in
// several, what its own words show.
func (g Guesses) Entry(e *chronicle.Entry, doc int) string {
	if g.mixed[doc] {
		var s lang.Sample
		readEntry(&s, e)
		if l := s.Clearly(); l != nil {
			return l.Tag
		}
	}
	return g.tags[doc]
}

// Guess guesses the languages of all documents.
func Guess(c *chronicle.Chronicle) Guesses {
	samples, apart := map[int]*lang.Sample{}, map[int]map[string]bool{}
	for s := range c.Stretches() {
		if s.First >= chronicle.FirstStored {
			// The entries of a store are of one document.
			if doc := c.DocOf(s.First); c.Language(doc) == "" {
				samples[doc] = new(lang.Sample)
				readStore(samples[doc], c, s)
			}
			continue
		}
		for i := s.First; i < s.End; i++ {
			e := c.Entry(i)
			if !e.IsUnit() || c.Language(e.Doc) != "" {
				continue
			}
			sample := samples[e.Doc]
			if sample == nil {
				sample = new(lang.Sample)
				samples[e.Doc], apart[e.Doc] = sample, map[string]bool{}
			}
			if sample.IsEnough() {
				continue
			}
			readEntry(sample, e)
			var own lang.Sample
			if readEntry(&own, e); own.Clearly() != nil {
				apart[e.Doc][own.Clearly().Tag] = true
			}
		}
	}
	g := Guesses{map[int]string{}, map[int]bool{}}
	for doc, s := range samples {
		if l := s.Language(); l != nil {
			g.tags[doc] = l.Tag
		}
		g.mixed[doc] = len(apart[doc]) > 1
	}
	return g
}

func readEntry(sample *lang.Sample, e *chronicle.Entry) {
	for f := range e.Written() {
		sample.Read(f.Text)
	}
}

func readStore(sample *lang.Sample, c *chronicle.Chronicle, s chronicle.Stretch) {
	for told := range c.Prose(s) {
		if sample.Read(told.Text); sample.IsEnough() {
			return
		}
	}
}
