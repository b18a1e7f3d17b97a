package year

import (
	"github.com/chronlint/chronlint/validate/reading/internal/mention"
	"github.com/chronlint/chronlint/validate/reading/internal/number"
	"github.com/chronlint/chronlint/validate/reading/internal/shape"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// A Reader reads years without a month.
type Reader struct {
	t        *token.List
	mentions *mention.List
	bcSeen   int // the token of the last year BC; -1: none
}

// NewReader returns a reader of the years of a text.
func NewReader(t *token.List, mentions *mention.List) Reader {
	return Reader{t: t, mentions: mentions, bcSeen: -1}
}

// Lone reads four digits as a year.
func (r *Reader) Lone(i int) (int, bool) {
	if i >= len(r.t.Tokens) || r.t.Tokens[i].Kind != text.NumberToken {
		return i, false
	}
	p := place{r.t, r.mentions, i}
	if r.yearAfterBracket(i) || p.isCertain() {
		return r.mentions.AddStated(shape.LoneYear(r.t, i), 0)
	}
	return r.tentativeYear(p)
}

// OfPart reads the year of which a part is meant: "the beginning of 2000".
func (r *Reader) OfPart(i int) (int, bool) {
	if !r.t.YearAt(i) || number.Continues(r.t, i) || r.t.GapAt(i+1) == text.NoGap && r.t.Words.Numbers.DecadeEndings.Has(r.t.Word(i+2)) || number.IsUnit(r.t, i+1) || number.IsCounted(r.t, i+1) || r.t.Class(i+1)&(word.Month|word.Season|word.Quarter) != 0 {
		return i, false
	}
	return r.mentions.AddStated(shape.LoneYear(r.t, i), 0)
}

// A place is that of a number which may be a year.
type place struct {
	t        *token.List
	mentions *mention.List
	i        int
}

// isPlain reports whether the number is four digits by themselves, and nothing beside
// it names what it numbers or measures.
func (p place) isPlain() bool {
	_, ok := shape.OnlyYear(p.t, p.i)
	return ok && !number.Attached(p.t, p.i) && !number.Compounded(p.t, p.i) && !number.IsUnit(p.t, p.i+1) && !number.Labelled(p.t, p.i)
}

// isCertain reports whether the words around the number leave no doubt that it is a
// year.
func (p place) isCertain() bool {
	return p.isPlain() && placeReasons.Decide(p) || pairedYear(p.t, p.i) || p.isAppositive()
}

// counts reports whether things follow that the number may count.
func (p place) counts() bool { return number.IsCounted(p.t, p.i+1) }

// value returns the number.
func (p place) value() int64 { return p.t.Tokens[p.i].Value }

// wordFollows reports whether a word follows on the same line.
func (p place) wordFollows() bool {
	return p.t.GapAt(p.i+1) == text.SpaceGap && p.t.Word(p.i+1) != ""
}

// pairCounts reports whether the number and one joined to it count things: from 1200
// to 1500 men.
func (p place) pairCounts() bool {
	t, i := p.t, p.i
	return t.Words.Joints.Years.Has(t.Word(i+1)) && t.NumberAt(i+2, 1, 4) && (number.IsCounted(t, i+3) || number.IsUnit(t, i+3))
}

// leads reports whether the year at i, which begins a line, is a label of what
// follows: alone in its line, or with a colon or a dash.
func leads(t *token.List, i int) bool {
	switch {
	case t.GapAt(i+1) >= text.LineGap:
		return t.GapAt(i) == text.BlankGap && t.GapAt(i+1) == text.BlankGap
	case t.MarkAt(i+1, ":"):
		return t.GapAt(i+2) != text.NoGap
	case t.MarkAt(i+1, ","):
		return t.GapAt(i) == text.BlankGap && t.Tokens[i].Value%100 != 0 && t.Word(i+2) != "" && t.GapAt(i+2) == text.SpaceGap // 1943, the town falls
	}
	return t.MarkAt(i+1, "–—-") && t.GapAt(i+1) == text.SpaceGap && t.GapAt(i+2) == text.SpaceGap && !t.NumberAt(i+2, 1, 4)
}

// closesYear reports whether the bracket that holds a year ends at token i, or
// after a dash and a second year.
func closesYear(t *token.List, i int) bool {
	if t.MarkAt(i, text.Dashes) && t.YearAt(i+1) {
		i += 2
	}
	return t.MarkAt(i, ")")
}

// isSecondOfPair reports whether the year is joined to a year just before it:
// 1964–1973, 1964 to 1973, 1964 and 1973.
func (p place) isSecondOfPair() bool {
	t, before := p.t, p.i-1
	return p.mentions.EndsWithYear(before) && (t.MarkAt(before, text.Dashes) || t.MarkAt(before, ",") || t.Words.Joints.Years.Has(t.Word(before)))
}

// startsClause reports whether the word at i is the first of its sentence or
// comes after a comma or a bracket.
func startsClause(t *token.List, i int) bool {
	return i == 0 || t.GapAt(i) == text.BlankGap || t.Capitalized(i) || t.MarkAt(i-1, ",;:(—–.")
}

// nearby is how many words before a cue are looked at for what it belongs to. 2 to 12
// do equally well.
const nearby = 6

// tellsAmount reports whether the words before the cue at i describe a change or a
// comparison of amounts.
func tellsAmount(t *token.List, i int) bool {
	for n := i - 1; n >= 0 && n >= i-nearby && !t.MarkAt(n, ".;:!?"); n-- {
		if t.Words.Amounts.Changes.Has(t.Word(n)) {
			return true
		}
		if n < i-1 && t.NumberAt(n, 1, text.AnyDigits) && !t.YearAt(n) {
			return false // it rose to 300,000 by 1918
		}
	}
	return false
}

// datesNoun reports whether "of" and the year at i belong to a noun with a
// definite article, and one that is dated rather than counted. A round number
// is doubted even then.
func datesNoun(t *token.List, i int) bool {
	if t.Tokens[i].Value%50 == 0 {
		return false
	}
	for n, last := i-2, i-2-nearby; n >= 0 && n >= last; n-- {
		switch word := t.Word(n); {
		case t.MarkAt(n, "'’") && t.GapAt(n) == text.NoGap:
			last -= 2 // l'inondation de 1973, le coup d'État de 1973
		case word == "" || t.Words.Amounts.Counts.Has(word) || t.Words.Amounts.Changes.Has(word):
			return false
		case t.Words.Determiners.Definite.Has(word), t.Words.Determiners.Possessives.Has(word):
			return n < i-2
		case n == i-2 && t.OpensSentence(n) && t.Capitalized(n):
			return t.Class(n) == 0 && t.Entry(n).Cue == 0 // Treaty of 1827 with England
		}
	}
	return false
}
