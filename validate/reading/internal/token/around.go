package token

import (
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// PrecededByName reports whether a capitalised word precedes token i, as the book
// precedes a verse.
func (t *List) PrecededByName(i int) bool {
	return t.Word(i-1) != "" && t.ShowsName(i-1) && t.Class(i-1) == 0
}

// NounAt reports whether a word follows at token i that an ordinal before it counts:
// "on August 1, the 23rd Regiment".
func (t *List) NounAt(i int) bool {
	return t.GapAt(i) <= text.LineGap && t.Word(i) != "" && !t.Entry(i).Light
}

// OpensSentence reports whether token i is the first of its sentence.
func (t *List) OpensSentence(i int) bool {
	return t.GapAt(i) >= text.LineGap || t.MarkAt(i-1, ".?!:;”\")")
}

// Modifier returns what the word before token i says of the date there.
func (t *List) Modifier(i int) when.Modifier {
	before := i - 1
	if t.MarkAt(before, "-‐‑") && t.GapAt(i) == text.NoGap {
		switch prefix := t.Word(before - 1); {
		case t.Words.Years.Pre.Has(prefix):
			return when.Before
		case t.Words.Years.Post.Has(prefix):
			return when.After
		}
	}
	const modifiers = word.Before | word.After | word.By | word.Since | word.Until | word.From | word.Between
	if t.Class(before)&word.Article != 0 && t.ClassUpTo(before)&modifiers == 0 {
		before--
	}
	if t.MarkAt(before, "'’") {
		before-- // jusqu'au 4 mai
	} else if t.MarkAt(before-1, "'’") && t.ClassUpTo(before-2)&word.Until != 0 {
		before -= 2 // jusqu'en mai
	}
	if before < 0 || t.GapAt(i) > text.LineGap {
		return ""
	}
	switch x := t.ClassUpTo(before); {
	case x&word.Before != 0:
		return when.Before
	case x&word.After != 0:
		return when.After
	case x&word.By != 0:
		return when.By
	case x&word.Since != 0:
		return when.Since
	case x&word.Until != 0:
		return when.Until
	case x&(word.From|word.Between) != 0:
		return when.RangeStart
	}
	return ""
}

// NamedAt reports whether a word with a capital letter follows at token i on
// the same line.
func (t *List) NamedAt(i int) bool {
	return t.GapAt(i) == text.SpaceGap && t.Word(i) != "" && t.Words.Calendar.Capitals && t.ShowsName(i)
}

// Owned reports whether an article or a possessive precedes token i.
func (t *List) Owned(i int) bool {
	return t.Follows(i, word.Article|word.That|word.This|word.Indefinite) || t.Words.Determiners.Possessives.Has(t.Word(i-1)) || t.Word(i-1) == "s" && t.MarkAt(i-2, "'’")
}

// EndsClause reports whether token i is a mark, or the text ends before it.
func (t *List) EndsClause(i int) bool {
	return i >= len(t.Tokens) || t.Tokens[i].Kind == text.MarkToken || t.GapAt(i) == text.BlankGap || t.Entry(i).Light
}

// EndsPhrase reports whether no noun follows at token i.
func (t *List) EndsPhrase(i int) bool {
	return i >= len(t.Tokens) || t.Tokens[i].Kind == text.MarkToken || t.GapAt(i) == text.BlankGap
}
