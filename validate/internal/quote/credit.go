package quote

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// A creditor decides whether narrative credits words to their speaker.
type creditor struct {
	chronicle *chronicle.Chronicle
	speakers  map[*piece][]string // by the quotation
}

func newCreditor(c *chronicle.Chronicle) *creditor {
	return &creditor{c, map[*piece][]string{}}
}

// given reports whether the sentences with the words, or one before that introduces them, name who
// said them or have a verb of saying outside of these words.
func (c *creditor) given(t *taking) bool {
	speakers, known := c.speakers[t.there]
	if !known {
		speakers = c.speakersOf(t.there)
		c.speakers[t.there] = speakers
	}
	window := sentencesAround(t.here.read, t.a)
	src := t.here.read.Text()
	for _, part := range []text.Span{{Start: window.Start, End: t.a.Start}, {Start: t.a.End, End: window.End}} {
		for _, w := range wordsIn(t.here.read, part) {
			word := bare(w.In(src))
			if isSaying(word) || slices.Contains(speakers, word) {
				return true
			}
		}
	}
	return false
}

// sentencesAround returns the sentences that hold a span, with the one before if that ends in a colon.
func sentencesAround(r *reading.Reading, s text.Span) text.Span {
	window := s
	sentences := r.Sentences()
	for i, sentence := range sentences {
		if sentence.End <= s.Start || sentence.Start >= s.End {
			continue
		}
		window.Start, window.End = min(window.Start, sentence.Start), max(window.End, sentence.End)
		if i > 0 && sentence.Start <= s.Start && strings.HasSuffix(sentences[i-1].In(r.Text()), ":") {
			window.Start = sentences[i-1].Start
		}
	}
	return window
}

// wordsIn returns the words of the reading that lie in s.
func wordsIn(r *reading.Reading, s text.Span) []text.Word {
	all := r.Words()
	from, _ := slices.BinarySearchFunc(all, s.Start, func(w text.Word, at int) int { return w.Start - at })
	to, _ := slices.BinarySearchFunc(all, s.End, func(w text.Word, at int) int { return w.End - at - 1 })
	return all[from:max(from, to)]
}

// bare drops a possessive ending.
func bare(word string) string {
	for _, ending := range []string{"'s", "’s", "'", "’"} {
		if stem, ok := strings.CutSuffix(word, ending); ok {
			return stem
		}
	}
	return word
}

// speakersOf returns the words of the names of whoever may have said a quotation: its speaker, by name
// and aliases, or the names in the sentence around it.
func (c *creditor) speakersOf(q *piece) []string {
	if q.entry.Kind != chronicle.Quote {
		return namesAround(q)
	}
	var names []string
	for ref := range q.entry.ByRole(chronicle.SpeakerRef) {
		names = append(names, nameWords(ref.Text)...)
		for _, person := range c.chronicle.ByID(ref.Text) {
			for f := range person.ByRole(chronicle.Name) {
				names = append(names, nameWords(f.Text)...)
			}
			for f := range person.ByRole(chronicle.Alias) {
				names = append(names, nameWords(f.Text)...)
			}
		}
	}
	return names
}

// nameWords returns the capitalised words of a name.
func nameWords(name string) []string {
	var words []string
	for _, w := range reading.New(name, reading.Options{}).Words() {
		if word := bare(w.In(name)); isCapitalised(word) {
			words = append(words, word)
		}
	}
	return words
}

// namesAround returns the capitalised words of the sentences around a quotation, outside of it. The
// first word of a sentence is a name if another or a verb of saying follows.
func namesAround(q *piece) []string {
	window := sentencesAround(q.read, q.Span)
	src := q.read.Text()
	var names []string
	for _, part := range []text.Span{{Start: window.Start, End: q.Start}, {Start: q.End, End: window.End}} {
		words := wordsIn(q.read, part)
		for i, w := range words {
			word := bare(w.In(src))
			if !isCapitalised(word) {
				continue
			}
			if s, ok := q.read.SentenceAt(w.Start); ok && s.Start == w.Start {
				if i+1 == len(words) {
					continue
				}
				if next := bare(words[i+1].In(src)); !isCapitalised(next) && !isSaying(next) {
					continue
				}
			}
			names = append(names, word)
		}
	}
	return names
}

// isCapitalised reports whether a word of some length begins with a capital letter.
func isCapitalised(word string) bool {
	return lang.IsCapital(word) && utf8.RuneCountInString(word) > 1
}

var sayings = lang.Union(func(l *lang.Language) *lang.Set { return &l.Quoting.Sayings })

func isSaying(word string) bool { return sayings.Has(strings.ToLower(word)) }
