package year

import (
	"github.com/chronlint/chronlint/validate/reading/internal/mention"
	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/internal/number"
	"github.com/chronlint/chronlint/validate/reading/internal/shape"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// OfPart reads the year of which a part is meant: "the beginning of 2000".
func (r *Reader) OfPart(i int) (int, bool) {
	if !r.t.YearAt(i) || number.Continues(r.t, i) || number.IsUnit(r.t, i+1) || number.IsCounted(r.t, i+1) || r.t.Class(i+1)&(word.Month|word.Season|word.Quarter) != 0 {
		return i, false
	}
	return r.items.AddStated(shape.Date{Form: when.Year, Tokens: [2]int{i, i + 1}, Year: r.t.Tokens[i].Value, Day: moment.NoDay}, 0)
}

// A Reader reads years without a month.
type Reader struct {
	t      *token.List
	items  *mention.List
	bcSeen int // the token of the last year BC; -1: none
}

// NewReader returns a reader of the years of a text.
func NewReader(t *token.List, items *mention.List) Reader {
	return Reader{t: t, items: items, bcSeen: -1}
}

// bareYear reads four digits as a year where what stands around them leaves no
// doubt.
func (r *Reader) bareYear(i int) (shape.Date, bool) {
	p, ok := shape.OnlyYear(r.t, i)
	if !ok || number.Attached(r.t, i) || number.Compounded(r.t, i) || number.IsUnit(r.t, i+1) || number.Labelled(r.t, i) || !r.cued(i) {
		return shape.Date{}, false
	}
	return p, true
}

// cued reports whether the place of token i is one for a year.
func (r *Reader) cued(i int) bool {
	if r.t.GapAt(i) >= token.LineGap {
		return leads(r.t, i)
	}
	switch {
	case r.t.MarkAt(i-1, "("):
		return r.t.GapAt(i) == token.NoGap && closesYear(r.t, i+1)
	case r.secondOfPair(i):
		return !number.IsCounted(r.t, i+1)
	case r.t.MarkAt(i-1, "-‐‑") && r.t.GapAt(i) == token.NoGap && r.t.GapAt(i-1) == token.NoGap:
		return r.t.Words.Years.Prefixes.Has(r.t.Word(i - 2))
	}
	if r.t.MarkAt(i-1, ".") && r.t.GapAt(i-1) == token.NoGap && r.t.Words.Ages.Years.Has(r.t.Word(i-2)) {
		return r.t.GapAt(i) == token.SpaceGap && !number.IsCounted(r.t, i+1) // b. 1908
	}
	if r.t.Class(i-1)&word.Trailing != 0 && r.t.ClassUpTo(i-1)&(word.Before|word.After) != 0 {
		return !number.IsCounted(r.t, i+1) // prior to 1914
	}
	switch r.t.Words.YearCues[r.t.Word(i-1)] {
	case word.StrongCue:
		if startsClause(r.t, i-1) {
			return r.t.Tokens[i].Value%100 != 0 || !number.IsCounted(r.t, i+1)
		}
		return !number.IsCounted(r.t, i+1)
	case word.WeakCue:
		return !number.IsCounted(r.t, i+1) && !tellsAmount(r.t, i-1) && !pairCounts(r.t, i)
	case word.PairCue:
		return r.t.Words.Joints.Years.Has(r.t.Word(i+1)) && r.t.YearAt(i+2) && !number.Continues(r.t, i+2) &&
			!number.IsUnit(r.t, i+3) && !number.IsCounted(r.t, i+3) && !tellsAmount(r.t, i-1)
	case word.ForCue:
		return r.t.Tokens[i].Value%50 != 0 && (r.t.MarkAt(i+1, ",.;)") || r.t.Words.Clauses.Light.Has(r.t.Word(i+1))) && !tellsAmount(r.t, i-1)
	case word.OfCue:
		if r.t.Words.Clauses.As.Has(r.t.Word(i - 2)) {
			return !number.IsCounted(r.t, i+1)
		}
		return !number.IsCounted(r.t, i+1) && datesNoun(r.t, i)
	}
	return false
}

// pairCounts reports whether the number at i and one joined to it count
// things: from 1200 to 1500 men.
func pairCounts(t *token.List, i int) bool {
	return t.Words.Joints.Years.Has(t.Word(i+1)) && t.NumberAt(i+2, 1, 4) && (number.IsCounted(t, i+3) || number.IsUnit(t, i+3))
}

// leads reports whether the year at i, which begins a line, is a label of what
// follows: alone in its line, or with a colon or a dash.
func leads(t *token.List, i int) bool {
	switch {
	case t.GapAt(i+1) >= token.LineGap:
		return t.GapAt(i) == token.BlankGap && t.GapAt(i+1) == token.BlankGap
	case t.MarkAt(i+1, ":"):
		return t.GapAt(i+2) != token.NoGap
	}
	return t.MarkAt(i+1, "–—-") && t.GapAt(i+1) == token.SpaceGap && t.GapAt(i+2) == token.SpaceGap && !t.NumberAt(i+2, 1, 4)
}

// closesYear reports whether the bracket that holds a year ends at token i, or
// after a dash and a second year.
func closesYear(t *token.List, i int) bool {
	if t.MarkAt(i, text.Dashes) && t.YearAt(i+1) {
		i += 2
	}
	return t.MarkAt(i, ")")
}

// secondOfPair reports whether the year at i is joined to a year just before
// it: 1964–1973, 1964 to 1973, 1964 and 1973.
func (r *Reader) secondOfPair(i int) bool {
	if !r.items.EndsWithYear(i - 1) {
		return false
	}
	return r.t.MarkAt(i-1, text.Dashes) || r.t.MarkAt(i-1, ",") || r.t.Words.Joints.Years.Has(r.t.Word(i-1))
}

// startsClause reports whether the word at i is the first of its sentence or
// comes after a comma or a bracket.
func startsClause(t *token.List, i int) bool {
	return i == 0 || t.GapAt(i) == token.BlankGap || t.Capitalized(i) || t.MarkAt(i-1, ",;:(—–.")
}

// nearby is how many words before a cue are looked at for what it belongs to.
const nearby = 6

// tellsAmount reports whether the words before the cue at i tell of a change
// or a comparison of amounts.
func tellsAmount(t *token.List, i int) bool {
	for n := i - 1; n >= 0 && n >= i-nearby && !t.MarkAt(n, ".;:!?"); n-- {
		if t.Words.Amounts.Changes.Has(t.Word(n)) {
			return true
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
	for n := i - 2; n >= 0 && n >= i-2-nearby; n-- {
		switch word := t.Word(n); {
		case word == "" || t.Words.Amounts.Counts.Has(word) || t.Words.Amounts.Changes.Has(word):
			return false
		case t.Words.Determiners.Definite.Has(word):
			return n < i-2
		}
	}
	return false
}
