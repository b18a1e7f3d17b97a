// Package languages finds the languages of the documents that state none.
//
//	languages.Guess(c)[doc] // "de", or ""
package languages

import (
	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/chronicle"
)

// Guess returns the languages, as primary subtags, of the documents that state
// none, by the index of the document: those that their words show. It leaves out
// the documents whose words show none.
func Guess(c *chronicle.Chronicle) map[int]string {
	samples := map[int]*lang.Sample{}
	sampleOf := func(doc int) *lang.Sample {
		if samples[doc] == nil {
			samples[doc] = new(lang.Sample)
		}
		return samples[doc]
	}
	for s := range c.Stretches() {
		if s.First >= chronicle.FirstStored {
			// The entries of a store are of one document.
			if doc := c.DocOf(s.First); c.Language(doc) == "" {
				readStore(sampleOf(doc), c, s)
			}
			continue
		}
		for i := s.First; i < s.End; i++ {
			e := c.Entry(i)
			if !e.IsUnit() || c.Language(e.Doc) != "" {
				continue
			}
			sample := sampleOf(e.Doc)
			for f := range e.Prose() {
				sample.Read(f.Text)
			}
		}
	}
	guessed := map[int]string{}
	for doc, s := range samples {
		if l := s.Language(); l != nil {
			guessed[doc] = l.Tag
		}
	}
	return guessed
}

func readStore(sample *lang.Sample, c *chronicle.Chronicle, s chronicle.Stretch) {
	for told := range c.Prose(s) {
		if sample.Read(told.Text); sample.IsEnough() {
			return
		}
	}
}
