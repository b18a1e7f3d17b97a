package token

import (
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A List holds the tokens of a text, with what the table of its language says of them.
type List struct {
	Text   string
	Words  *word.Table
	Tokens []text.Token
	// Figures say how dates in figures are meant.
	Figures when.Figures
	// joined is the number that the slash before it joins to a date; 0 for none.
	joined int
}

// Scan returns the tokens of a text, looked up in the words of its language.
func Scan(src string, words *word.Table) *List {
	t := &List{}
	t.Scan(src, words)
	return t
}

// Scan makes t the tokens of a text, in the memory of those that it had.
func (t *List) Scan(src string, words *word.Table) {
	t.Text, t.Words, t.Tokens, t.joined = src, words, text.AppendTokens(t.Tokens[:0], src), 0
	for i := range t.Tokens {
		if k := &t.Tokens[i]; k.Kind == text.WordToken {
			k.Entry = words.Lookup(src[k.Start:k.End])
		}
	}
	if words.NumberedMonths != nil {
		joinMonths(t)
	}
}

// Join marks the number at i as joined to a date by the slash before it.
func (t *List) Join(i int) { t.joined = i }

// IsJoined reports whether the number at i is joined to a date by the slash before it.
func (t *List) IsJoined(i int) bool { return i > 0 && i == t.joined }
