package token

import (
	"strings"

	"github.com/chronlint/chronlint/validate/reading/text"

	"github.com/chronlint/chronlint/validate/reading/internal/word"
)

// WordsAt returns the words from token i to token end, with a space between two; ""
// if one of them is not a word.
func (t *List) WordsAt(i, end int) string {
	var b strings.Builder
	for ; i < end; i++ {
		word := t.Word(i)
		if word == "" {
			return ""
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(word)
	}
	return b.String()
}

// Is returns the index after the word, or the words, at i that can play a part;
// false if what is there can't.
func (t *List) Is(i int, c word.Class) (int, bool) {
	if i < 0 || i >= len(t.Tokens) {
		return i, false
	}
	have := t.Words.Classes[t.Tokens[i].Entry]
	if have&word.Leading != 0 {
		words, end := "", i+1
		for ; end < i+maxPhrase && t.GapAt(end) == text.SpaceGap && t.Class(end)&word.Trailing != 0; end++ {
			if words == "" {
				words = t.Word(i)
			}
			words += " " + t.Word(end)
			if n, ok := t.Words.Index[words]; ok && t.Words.Entries[n].Class&c != 0 {
				return end + 1, true
			}
		}
	}
	return i + 1, have&c != 0
}

// maxPhrase is the most words of one entry.
const maxPhrase = 3

// Entry returns what the table says of the word at i.
func (t *List) Entry(i int) *word.Entry {
	if i < 0 || i >= len(t.Tokens) {
		return &t.Words.Entries[0]
	}
	return &t.Words.Entries[t.Tokens[i].Entry]
}

// IsA is is for a word that follows the one before it on the same line or the
// next.
func (t *List) IsA(i int, c word.Class) bool {
	_, ok := t.Is(i, c)
	return ok && t.GapAt(i) <= text.LineGap
}

// Phrase returns the words of tokens i to end with spaces between them.
func (t *List) Phrase(i, end int) string {
	words := t.Word(i)
	for i++; i < end; i++ {
		words += " " + t.Word(i)
	}
	return words
}

// Class returns the classes of the word at i.
func (t *List) Class(i int) word.Class {
	if i < 0 || i >= len(t.Tokens) {
		return 0
	}
	return t.Words.Classes[t.Tokens[i].Entry]
}

// ClassUpTo returns the classes of the words that end with the one at i: "prior
// to" rather than "to".
func (t *List) ClassUpTo(i int) word.Class {
	if t.Class(i)&word.Trailing != 0 {
		for first := i - 1; first > i-maxPhrase && t.Class(first) != 0; first-- {
			if n, ok := t.Words.Index[t.Phrase(first, i+1)]; ok {
				return t.Words.Classes[n]
			}
		}
	}
	return t.Class(i)
}

// Follows reports whether token i comes right after a word of class c.
func (t *List) Follows(i int, c word.Class) bool {
	return t.ClassUpTo(i-1)&c != 0 && t.GapAt(i) <= text.LineGap
}
