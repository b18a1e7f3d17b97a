package token

import (
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// HyphenAt reports whether token i is a hyphen that joins two words.
func (t *List) HyphenAt(i int) bool {
	return t.MarkAt(i, "-‐‑") && t.GapAt(i) == text.NoGap && t.GapAt(i+1) == text.NoGap
}

// SlashAt reports whether token i is a slash attached to the tokens on both sides.
func (t *List) SlashAt(i int) bool {
	return t.MarkAt(i, "/") && t.GapAt(i) == text.NoGap && t.GapAt(i+1) == text.NoGap
}

// Years outside this range are not distinguished from other numbers by their shape.
const (
	FirstYear = 1000
	LastYear  = 2099
)

// Span returns where the tokens from first to end are.
func (t *List) Span(first, end int) text.Span {
	return text.Span{Start: t.Tokens[first].Start, End: t.Tokens[end-1].End}
}

// Word returns the folded word at i, or "".
func (t *List) Word(i int) string {
	if i < 0 || i >= len(t.Tokens) || t.Tokens[i].Kind != text.WordToken || t.Tokens[i].Len() > word.MaxDateWord {
		return ""
	}
	if n := t.Tokens[i].Entry; n != 0 {
		return t.Words.Spelled[n]
	}
	return text.Fold(t.Tokens[i].In(t.Text))
}

// MarkAt reports whether token i is one of marks.
func (t *List) MarkAt(i int, marks string) bool {
	return i >= 0 && i < len(t.Tokens) && t.Tokens[i].IsOneOf(marks)
}

// GapAt returns the gap before token i; the end of the text is a blank.
func (t *List) GapAt(i int) text.Gap {
	if i < 0 || i >= len(t.Tokens) {
		return text.BlankGap
	}
	return t.Tokens[i].Gap
}

// NumberAt reports whether token i is a number with least to most digits.
func (t *List) NumberAt(i, least, most int) bool {
	return i >= 0 && i < len(t.Tokens) && t.Tokens[i].Kind == text.NumberToken &&
		least <= int(t.Tokens[i].Digits) && int(t.Tokens[i].Digits) <= most
}

// YearAt reports whether token i has the shape of a year.
func (t *List) YearAt(i int) bool {
	return t.NumberAt(i, 4, 4) && FirstYear <= t.Tokens[i].Value && t.Tokens[i].Value <= LastYear
}

// Elides reports whether token i is the apostrophe between a word that has lost its
// last letter and the next: l’année.
func (t *List) Elides(i int) bool {
	return t.MarkAt(i, "'’") && t.GapAt(i) == text.NoGap && t.GapAt(i+1) == text.NoGap
}

// ShowsName reports whether the word at i has a capital letter that its language
// gives to names alone.
func (t *List) ShowsName(i int) bool { return !t.Words.CapitalNouns && t.Capitalized(i) }

// Capitalized reports whether the word at i starts with a capital letter, or
// with a letter of a script that has none.
func (t *List) Capitalized(i int) bool {
	r, _ := utf8.DecodeRuneInString(t.Tokens[i].In(t.Text))
	return !unicode.IsLower(r)
}
