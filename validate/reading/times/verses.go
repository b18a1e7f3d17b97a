package times

import "github.com/chronlint/chronlint/validate/reading/text"

// verse reports whether the two numbers with a colon that start at token i are
// a chapter and a verse rather than a time of day, and remembers the place: what
// is listed behind a verse is one too.
func (r *timeReader) verse(i int) bool {
	end := i + 3
	if half, _ := r.halfOfDay(end); half != 0 || !r.followsBook(i) && !r.followsVerse(i) {
		return false
	}
	// 24:36–43, 45
	for r.markAt(end, text.Dashes+",") && r.gapAt(end) == noGap && r.numberAt(end+1, 1, 3) && !r.markAt(end+2, ":") {
		end += 2
	}
	r.lastVerse = end
	return true
}

// longestBook is the most letters of an abbreviated book: Eccl.
const longestBook = 5

// followsBook reports whether a book stands before the chapter at token i: "John
// 3:16", "Ps. 104:2", "Genesis (12:10)", "Romans at 8:28", "in Luke at 2:36". A
// book with a person's name is met at a time of day, unless something is in it.
func (r *timeReader) followsBook(i int) bool {
	at := i - 1
	switch {
	case r.markAt(at, "([,"):
		return r.isBook(at - 1)
	case r.markAt(at, "."):
		at--
		return r.gapAt(i-1) == noGap && r.precededByName(i-1) && r.tokens[at].Len() <= longestBook
	}
	if r.words.Clock.Cues.Has(r.word(at)) {
		if r.isBook(at - 1) {
			return true
		}
		return r.words.Verses.Named.Has(r.word(at-1)) && r.capitalized(at-1) && r.kind(at-2)&preOn != 0
	}
	return r.precededByName(i)
}

// isBook reports whether token i names a book that is no person.
func (r *timeReader) isBook(i int) bool {
	return r.words.Verses.Books.Has(r.word(i)) && r.capitalized(i)
}

// followsVerse reports whether token i is joined to the verse that was read
// last: "3:16, 4:10", "1:26 and 2:40", "24:36 to 25:2".
func (r *timeReader) followsVerse(i int) bool {
	at := i - 1
	if r.isA(at, and|or|preThrough) {
		at--
	}
	if r.markAt(at, ",;"+text.Dashes) {
		at--
	}
	return at < i-1 && r.lastVerse == at+1 && r.lastVerse > 0
}
