package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/sentences"

	"github.com/chronlint/chronlint/validate/reading/quotation"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// A Sentence is a sentence in the sense of Unicode Standard Annex #29,
// section 5, without the white space around it. The segmentation is tailored:
// it goes on after abbreviations and initials, after a quotation's own full
// stop if a small letter follows, and over a line break that only wraps the
// line; a blank line always ends it.
type Sentence struct {
	text.Span
}

// Segment returns the sentences of src from its paragraphs and words; language is a
// BCP 47 tag.
func Segment(src string, paragraphs []text.Span, words []text.Word, language string) []Sentence {
	known := abbreviationsFor(language)
	var found []Sentence
	for _, paragraph := range paragraphs {
		first := len(found)
		for it := sentences.FromString(paragraph.In(src)); it.Next(); {
			rest := text.Span{Start: paragraph.Start + it.Start(), End: paragraph.Start + it.End()}
			for rest.Len() > 0 {
				piece := text.Span{Start: rest.Start, End: splitBeforeNumber(src, rest)}
				rest.Start = piece.End
				for len(words) > 0 && words[0].End <= piece.Start {
					words = words[1:]
				}
				// Where the script has no capitals, as in the initials م.ت.ف,
				// UAX #29 ends a sentence within what it takes for one word.
				withinWord := len(words) > 0 && words[0].Start < piece.Start
				if piece = text.Trim(src, piece); piece.Len() == 0 {
					continue
				}
				if last := len(found) - 1; last >= first && (withinWord || continues(src, found[last].Span, piece, known)) {
					found[last].End = piece.End
				} else {
					found = append(found, Sentence{piece})
				}
			}
		}
	}
	return found
}

// splitBeforeNumber returns the end of the part of s up to a number that may start a
// sentence: UAX #29 sees no boundary in "He resigned. 1972 was worse." because
// a small letter comes before the next capital.
func splitBeforeNumber(src string, s text.Span) int {
	for at := s.Start; ; {
		i := strings.IndexByte(src[at:s.End], '.')
		if i < 0 {
			return s.End
		}
		at += i + 1
		next := at
		for next < s.End && src[next] == ' ' {
			next++
		}
		if next > at && next < s.End && '0' <= src[next] && src[next] <= '9' && endsWord(src[s.Start:at-1]) {
			return next
		}
	}
}

// shortestWord is the least number of letters in a word before a full stop
// that is not taken for an abbreviation.
const shortestWord = 4

// endsWord reports whether s ends in a number or in a word too long for most
// abbreviations.
func endsWord(s string) bool {
	word := text.LastToken(s)
	if word == "" {
		return len(s) > text.MaxToken
	}
	return utf8.RuneCountInString(word) >= shortestWord || '0' <= word[0] && word[0] <= '9'
}

// continues reports whether the sentence so far goes on in piece, where
// UAX #29 sees a boundary.
func continues(src string, soFar, piece text.Span, known *abbreviations) bool {
	between := src[soFar.End:piece.Start]
	next := piece.In(src)
	if !text.HoldsLetterOrDigit(next) || !text.HoldsLetterOrDigit(tail(soFar.In(src), wrapWidth)) {
		return true // stray marks are not a sentence
	}
	if strings.ContainsAny(between, "\n\r\u0085\u2028\u2029") && !wraps(src, soFar, next) {
		return false
	}
	if startsLower(next) {
		return true
	}
	if !endsInTerminator(soFar.In(src)) {
		return true
	}
	return known.goesOn(src, soFar, next)
}

// wrapWidth is the length in bytes from which a line that ends without
// punctuation is taken to have been wrapped, rather than to be a line of its
// own such as a heading or an item of a list.
const wrapWidth = 50

// wraps reports whether the line break before next only wraps the line.
func wraps(src string, soFar text.Span, next string) bool {
	if startsItem(next) {
		return false
	}
	line := soFar.In(src)
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
		case r != '(' && r != '[' && !quotation.IsDoubleMark(r) && !quotation.IsSingleMark(r):
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
		case r != ')' && r != ']' && !quotation.IsDoubleMark(r) && !quotation.IsSingleMark(r):
			return false
		}
		s = s[:len(s)-n]
	}
	return false
}

// tail returns the last n bytes of s, or all of it.
func tail(s string, n int) string {
	if len(s) > n {
		return s[len(s)-n:]
	}
	return s
}
