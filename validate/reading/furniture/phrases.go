package furniture

import (
	"strings"
	"sync"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// A phrase is a pattern over folded words; lang.Phrases has the notation.
type phrase struct {
	kind     string
	inner    bool
	elements []element
}

// element is one place in a phrase.
type element struct {
	words    map[string]bool
	number   bool // it takes digits, besides words
	optional bool
	gap      int  // the most words that it skips
	end      bool // it takes the end
}

// matches reports whether p fits the words from i on.
func (p *phrase) matches(f *foldedWords, i int) bool {
	_, ok := p.match(f, i, 0)
	return ok
}

// match fits the elements from n on to the words from i on, and returns the index
// after the last word taken. Gaps are short and phrases have few elements, so
// that trying all ways to divide the words between them is cheap.
func (p *phrase) match(f *foldedWords, i, n int) (int, bool) {
	if n == len(p.elements) {
		return i, true
	}
	e := p.elements[n]
	switch {
	case e.end:
		return i, f.ends(i)
	case e.gap > 0:
		for skip := 0; skip <= e.gap && i+skip <= len(f.words); skip++ {
			if end, ok := p.match(f, i+skip, n+1); ok {
				return end, true
			}
		}
		return 0, false
	case i < len(f.words) && e.takes(f.at(i)):
		if end, ok := p.match(f, i+1, n+1); ok {
			return end, true
		}
	}
	if e.optional {
		return p.match(f, i, n+1)
	}
	return 0, false
}

func (e element) takes(word string) bool {
	return e.words[word] || e.number && isFigure(word)
}

// isFigure reports whether word is made of digits and separators.
func isFigure(word string) bool {
	return word != "" && strings.Trim(word, "0123456789.,") == ""
}

// phraseIndex holds phrases by their first words, or "#" for a number.
type phraseIndex map[string][]*phrase

// at returns the phrases that may start with word.
func (x phraseIndex) at(word string) []*phrase {
	if isFigure(word) {
		return x["#"]
	}
	return x[word]
}

// strongPhrases address the reader of a web site; labels are whole lines of a
// page.
var (
	strongPhrases = sync.OnceValue(func() phraseIndex {
		return indexPhrases(func(f *lang.Furniture) []lang.Phrases { return f.Addresses })
	})
	labels = sync.OnceValue(func() phraseIndex {
		return indexPhrases(func(f *lang.Furniture) []lang.Phrases { return f.Labels })
	})
)

// indexPhrases makes the phrases of all languages.
func indexPhrases(of func(*lang.Furniture) []lang.Phrases) phraseIndex {
	phrases := phraseIndex{}
	for _, l := range lang.All() {
		for _, list := range of(&l.Furniture) {
			for line := range strings.Lines(list.Lines) {
				if p := newPhrase(list.Kind, line); p != nil {
					for word := range p.elements[0].words {
						phrases[word] = append(phrases[word], p)
					}
					if p.elements[0].number {
						phrases["#"] = append(phrases["#"], p)
					}
				}
			}
		}
	}
	return phrases
}

// newPhrase reads the notation; nil for a blank line. A phrase begins with a
// word.
func newPhrase(kind, line string) *phrase {
	line, inner := strings.CutPrefix(strings.TrimSpace(line), "+")
	if line == "" {
		return nil
	}
	p := &phrase{kind: kind, inner: inner}
	for field := range strings.FieldsSeq(line) {
		p.elements = append(p.elements, newElement(field))
	}
	return p
}

func newElement(field string) element {
	switch {
	case field == "$":
		return element{end: true}
	case len(field) == 2 && field[0] == '~':
		return element{gap: int(field[1] - '0')}
	}
	field, optional := strings.CutSuffix(field, "?")
	e := element{words: map[string]bool{}, optional: optional}
	for word := range strings.SplitSeq(field, "|") {
		if word == "#" {
			e.number = true
			continue
		}
		e.words[text.Fold(word)] = true
	}
	return e
}
