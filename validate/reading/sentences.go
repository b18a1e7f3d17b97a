package reading

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/sentences"
)

// A Sentence is a sentence in the sense of Unicode Standard Annex #29,
// section 5, without the white space around it. The segmentation is tailored:
// it goes on after abbreviations and initials, after a quotation's own full
// stop if a small letter follows, and over a line break that only wraps the
// line; a blank line always ends it.
type Sentence struct {
	Span
}

// SentenceAt gives the sentence that holds the byte at offset; false if none
// does, because the byte is white space between two or no byte of the text.
func (r *Reading) SentenceAt(offset int) (Sentence, bool) {
	all := r.Sentences()
	i := sort.Search(len(all), func(i int) bool { return all[i].End > offset })
	if i == len(all) || all[i].Start > offset {
		return Sentence{}, false
	}
	return all[i], true
}

// segmentSentences returns the sentences of text, whose paragraphs and words are
// given; language is a primary subtag.
func segmentSentences(text string, paragraphs []Span, words []Word, language string) []Sentence {
	known := abbreviationsFor(language)
	var found []Sentence
	for _, paragraph := range paragraphs {
		first := len(found)
		for it := sentences.FromString(paragraph.In(text)); it.Next(); {
			rest := Span{paragraph.Start + it.Start(), paragraph.Start + it.End()}
			for rest.Len() > 0 {
				piece := Span{rest.Start, splitBeforeNumber(text, rest)}
				rest.Start = piece.End
				for len(words) > 0 && words[0].End <= piece.Start {
					words = words[1:]
				}
				// Where the script has no capitals, as in the initials م.ت.ف,
				// UAX #29 ends a sentence within what it takes for one word.
				withinWord := len(words) > 0 && words[0].Start < piece.Start
				if piece = trim(text, piece); piece.Len() == 0 {
					continue
				}
				if last := len(found) - 1; last >= first && (withinWord || continues(text, found[last].Span, piece, known)) {
					found[last].End = piece.End
				} else {
					found = append(found, Sentence{piece})
				}
			}
		}
	}
	return found
}

// splitBeforeNumber gives the end of the part of s up to a number that may start a
// sentence: UAX #29 sees no boundary in "He resigned. 1972 was worse." because
// a small letter comes before the next capital.
func splitBeforeNumber(text string, s Span) int {
	for at := s.Start; ; {
		i := strings.IndexByte(text[at:s.End], '.')
		if i < 0 {
			return s.End
		}
		at += i + 1
		next := at
		for next < s.End && text[next] == ' ' {
			next++
		}
		if next > at && next < s.End && '0' <= text[next] && text[next] <= '9' && endsWord(text[s.Start:at-1]) {
			return next
		}
	}
}

// shortestWord is the least number of letters in a word before a full stop
// that is taken to be no abbreviation.
const shortestWord = 4

// endsWord reports whether s ends in a number or in a word too long for most
// abbreviations.
func endsWord(s string) bool {
	word := lastToken(s)
	if word == "" {
		return len(s) > maxToken
	}
	return utf8.RuneCountInString(word) >= shortestWord || '0' <= word[0] && word[0] <= '9'
}

// continues reports whether the sentence so far goes on in piece, where
// UAX #29 sees a boundary.
func continues(text string, soFar, piece Span, known *abbreviations) bool {
	between := text[soFar.End:piece.Start]
	next := piece.In(text)
	if !holdsLetterOrDigit(next) || !holdsLetterOrDigit(tail(soFar.In(text), wrapWidth)) {
		return true // stray marks are no sentence
	}
	if strings.ContainsAny(between, "\n\r\u0085\u2028\u2029") && !wraps(text, soFar, next) {
		return false
	}
	if startsLower(next) {
		return true
	}
	if !endsInTerminator(soFar.In(text)) {
		return true
	}
	return known.goesOn(text, soFar, next)
}

// wrapWidth is the length in bytes from which a line that ends without
// punctuation is taken to have been wrapped, rather than to be a line of its
// own such as a heading or an item of a list.
const wrapWidth = 50

// wraps reports whether the line break before next only wraps the line.
func wraps(text string, soFar Span, next string) bool {
	if startsItem(next) {
		return false
	}
	line := soFar.In(text)
	if at := strings.LastIndexAny(tail(line, wrapWidth), "\n\r"); at >= 0 {
		return startsLower(next)
	}
	return startsLower(next) || len(line) >= wrapWidth
}

// startsItem reports whether a line starts as an item of a list does.
func startsItem(line string) bool {
	r, n := utf8.DecodeRuneInString(line)
	return strings.ContainsRune("-*+•·–—", r) && strings.HasPrefix(line[n:], " ")
}

func startsLower(s string) bool {
	for _, r := range s {
		switch {
		case unicode.IsLower(r):
			return true
		case r != '(' && r != '[' && !isDoubleMark(r) && !isSingleMark(r):
			return false
		}
	}
	return false
}

// endsInTerminator reports whether s ends in sentence-final punctuation, with
// closing marks and brackets after it or without.
func endsInTerminator(s string) bool {
	for len(s) > 0 {
		r, n := utf8.DecodeLastRuneInString(s)
		switch {
		case unicode.Is(unicode.Sentence_Terminal, r) || r == '…':
			return true
		case r != ')' && r != ']' && !isDoubleMark(r) && !isSingleMark(r):
			return false
		}
		s = s[:len(s)-n]
	}
	return false
}

// tail gives the last n bytes of s, or all of it.
func tail(s string, n int) string {
	if len(s) > n {
		return s[len(s)-n:]
	}
	return s
}
