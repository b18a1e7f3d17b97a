// Package languages says which language each entry of a chronicle is in, for
// the rules that depend on it.
//
//	Needs: []rule.Need{languages.Guessed},
//	…
//	if languages.Of(p, e) == "de" {
package languages

import (
	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

// Guessed holds the languages of the documents that state none, as their words
// show them: primary subtags by the index of the document.
var Guessed = &rule.Shared[map[int]string]{
	Name: "languages.guessed",
	Build: func(p *rule.Pass) (map[int]string, error) {
		samples := map[int]*lang.Sample{}
		sampleOf := func(doc int) *lang.Sample {
			if samples[doc] == nil {
				samples[doc] = new(lang.Sample)
			}
			return samples[doc]
		}
		for s := range p.Chronicle.Stretches() {
			if s.First >= chronicle.FirstStored {
				sample := sampleOf(p.Chronicle.Entry(s.First).Doc)
				for told := range p.Chronicle.Prose(s) {
					if sample.Read(told.Text); sample.IsEnough() {
						break
					}
				}
				continue
			}
			for i := s.First; i < s.End; i++ {
				e := p.Chronicle.Entry(i)
				if !e.IsUnit() || p.Chronicle.Language(e.Doc) != "" {
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
		return guessed, nil
	},
}

// Of returns the primary subtag of the language of an entry: what the entry
// states, or else its document, or else what the words of that document show;
// "" if they show none. A rule that asks needs Guessed.
func Of(p *rule.Pass, e *chronicle.Entry) string {
	if f := e.First(chronicle.Language); f != nil {
		return lang.Primary(f.Text)
	}
	return OfDocument(p, e.Doc)
}

// OfDocument returns that of a document, by its index.
func OfDocument(p *rule.Pass, doc int) string {
	if stated := lang.Primary(p.Chronicle.Language(doc)); stated != "" {
		return stated
	}
	return Guessed.Of(p)[doc]
}
