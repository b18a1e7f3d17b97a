package clock

import (
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// verse reports whether the two numbers with a colon that start at token i are
// a chapter and a verse rather than a time of day, and remembers the place: what
// is listed behind a verse is one too. A verse has no zero before it.
func (r *Reader) verse(i int) bool {
	end := i + 3
	if r.t.Text[r.t.Tokens[i].Start] == '0' || r.t.Text[r.t.Tokens[i+2].Start] == '0' {
		return false
	}
	if half, _ := halfOfDay(r.t, end); half != 0 || !followsBook(r.t, i) && !r.followsVerse(i) {
		return false
	}
	// 24:36–43, 45
	for r.t.MarkAt(end, text.Dashes+",") && r.t.GapAt(end) == text.NoGap && r.t.NumberAt(end+1, 1, 3) && !r.t.MarkAt(end+2, ":") {
		end += 2
	}
	r.lastVerse = end
	return true
}

// longestBook is the most letters of an abbreviated book: Eccl.
const longestBook = 5

// followsBook reports whether a book precedes the chapter at token i: "John
// 3:16", "Ps. 104:2", "Genesis (12:10)", "Romans at 8:28", "in Luke at 2:36". A
// book with a person's name is met at a time of day, unless something is in it.
func followsBook(t *token.List, i int) bool {
	at := i - 1
	switch {
	case t.MarkAt(at, "([,"):
		return isBook(t, at-1)
	case t.MarkAt(at, "."):
		at--
		return t.GapAt(i-1) == text.NoGap && t.PrecededByName(i-1) && t.Tokens[at].Len() <= longestBook
	}
	if atWord(t, at) {
		if isBook(t, at-1) {
			return true
		}
		return t.Words.Verses.Named.Has(t.Word(at-1)) && t.Capitalized(at-1) && t.Class(at-2)&word.On != 0
	}
	return t.PrecededByName(i)
}

// isBook reports whether token i names a book and not a person.
func isBook(t *token.List, i int) bool {
	return t.Words.Verses.Books.Has(t.Word(i)) && t.Capitalized(i)
}

// followsVerse reports whether token i is joined to the verse that was read
// last: "3:16, 4:10", "1:26 and 2:40", "24:36 to 25:2".
func (r *Reader) followsVerse(i int) bool {
	at := i - 1
	if r.t.IsA(at, word.And|word.Or|word.Through) {
		at--
	}
	if r.t.MarkAt(at, ",;"+text.Dashes) {
		at--
	}
	return at < i-1 && r.lastVerse == at+1 && r.lastVerse > 0
}
