package number

import (
	"strings"

	"github.com/chronlint/chronlint/validate/reading/text"

	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
)

// Labelled reports whether a word before token i makes it the number of
// something: "No. 31", "room 1408".
func Labelled(t *token.List, i int) bool {
	before := i - 1
	if t.MarkAt(before, ".") {
		before--
	}
	return t.GapAt(i) <= text.SpaceGap && t.Entry(before).Label
}

// IsUnit reports whether token i is a unit of measure or of money, or an era.
func IsUnit(t *token.List, i int) bool {
	if t.GapAt(i) > text.SpaceGap {
		return false
	}
	if t.Entry(i).Measure {
		return true
	}
	if t.Class(i)&word.Leading == 0 || t.GapAt(i+1) != text.SpaceGap {
		return false
	}
	n, ok := t.Words.Index[t.Phrase(i, i+2)] // por ciento
	return ok && t.Words.Entries[n].Measure
}

// IsCounted reports whether token i names things that a number before it may
// count: a plural in small letters, or one with a capital where all nouns have one.
func IsCounted(t *token.List, i int) bool {
	word := t.Word(i)
	if word == "" || t.GapAt(i) > text.SpaceGap || t.Capitalized(i) != t.Words.CapitalNouns {
		return false
	}
	if t.Words.Amounts.Collectives.Has(word) {
		return true
	}
	if t.Words.Amounts.Plural == "" || t.Words.Amounts.NotPlural.Has(word) {
		return false
	}
	return strings.HasSuffix(word, t.Words.Amounts.Plural) && !strings.HasSuffix(word, "ss") && len(word) > 2
}
