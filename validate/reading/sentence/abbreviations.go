package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// abbreviation says what must follow for the full stop of an abbreviation not
// to end a sentence.
type abbreviation int

const (
	beforeAnything abbreviation = iota + 1 // Dr. Allende, e.g. this
	beforeNumber                           // No. 5, vol. IV, Sept. 11
	beforeName                             // U.S. President; unless the next word usually starts a sentence
)

// abbreviations are those of one language, with what else decides whether a
// full stop ends a sentence in it.
type abbreviations struct {
	kinds    map[string]abbreviation // by the folded word without its last full stop
	starters *lang.Set               // words that start sentences more often than they continue one
	ordinals bool                    // a full stop makes a number an ordinal: "11. September"
}

// goesOn reports whether the full stop at the end of soFar belongs to an
// abbreviation, an initial or an ordinal, so that next continues the sentence.
func (a *abbreviations) goesOn(src string, soFar text.Span, next string) bool {
	body, dotted := strings.CutSuffix(soFar.In(src), ".")
	if !dotted {
		return false
	}
	word := text.LastToken(body)
	if word == "" {
		return false
	}
	lead := body[:len(body)-len(word)]
	switch kind := a.kinds[text.Fold(word)]; {
	case kind == beforeAnything:
		return true
	case kind == beforeNumber && startsNumber(next):
		return true
	case kind == beforeName, isInitialism(word):
		return !a.starts(next)
	case isInitial(word, lead):
		return !a.starts(next)
	case isNumeral(word):
		return lead == "" || a.ordinals && !a.starts(next)
	}
	return false
}

// starts reports whether s begins with a word that usually starts a sentence.
func (a *abbreviations) starts(s string) bool {
	s = strings.TrimLeftFunc(s, func(r rune) bool { return !text.IsWordRune(r) })
	end := strings.IndexFunc(s, func(r rune) bool { return !text.IsWordRune(r) && r != '\'' && r != '’' })
	if end < 0 {
		end = len(s)
	}
	return end <= text.MaxToken && a.starters.Has(text.Fold(s[:end]))
}

// isInitialism reports whether word is made of single letters with full stops
// between them, as "U.S" is.
func isInitialism(word string) bool {
	letters := 0
	for part := range strings.SplitSeq(word, ".") {
		r, n := utf8.DecodeRuneInString(part)
		if n == 0 || n != len(part) || !unicode.IsLetter(r) {
			return false
		}
		letters++
	}
	return letters > 1
}

// isInitial reports whether word, with lead before it, is the initial of a
// name. I after a capitalized word is a numeral: "Elizabeth I."
func isInitial(word, lead string) bool {
	if utf8.RuneCountInString(word) != 1 || !lang.IsCapital(word) {
		return false
	}
	return word != "I" || !lang.IsCapital(text.LastToken(strings.TrimRight(lead, " ")))
}

// isNumeral reports whether word is a number of at most three digits.
func isNumeral(word string) bool {
	for i := range len(word) {
		if word[i] < '0' || word[i] > '9' {
			return false
		}
	}
	return len(word) <= 3
}

// startsNumber reports whether s begins with a digit or a Roman numeral.
func startsNumber(s string) bool {
	s = strings.TrimLeft(s, "#")
	numeral := strings.TrimLeft(s, "IVXLC")
	if len(numeral) < len(s) {
		r, _ := utf8.DecodeRuneInString(numeral)
		return !unicode.IsLetter(r)
	}
	return s != "" && '0' <= s[0] && s[0] <= '9'
}

// abbreviationsFor returns the table of a language, by its tag: its own abbreviations on top
// of the English ones, which texts in other languages borrow.
func abbreviationsFor(tag string) *abbreviations {
	l := lang.Lookup(tag)
	if l == nil || l.Abbreviations == nil {
		l = lang.Fallback
	}
	return abbreviationTables(l)
}

var abbreviationTables = lang.Once(func(l *lang.Language) *abbreviations {
	own := l.Abbreviations
	a := &abbreviations{kinds: map[string]abbreviation{}, starters: &own.Starters, ordinals: own.Ordinals}
	add := func(words *lang.Set, kind abbreviation) {
		for word := range words.All() {
			a.kinds[word] = kind
		}
	}
	for _, lists := range []*lang.Abbreviations{lang.Fallback.Abbreviations, own} {
		add(&lists.BeforeName, beforeName)
		add(&lists.BeforeNumber, beforeNumber)
		add(&lists.BeforeAnything, beforeAnything)
	}
	return a
})
