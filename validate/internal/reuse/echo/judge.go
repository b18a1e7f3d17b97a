package echo

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/internal/reuse/seam"
	"github.com/chronlint/chronlint/validate/internal/reuse/vocabulary"
	"github.com/chronlint/chronlint/validate/rule"
)

// Tuned on 8,235 one-sentence events of the days of the year, on a timeline of 1,650
// events and on eleven long articles, with echoes injected as in echo_test.go, which redoes the
// measurement on any corpus.
const (
	// How many words break the sentence if they follow themselves: atOnce with one content word, or
	// atOnceLong with two long ones; set apart by a comma or as a sentence of its own, setApart; as a whole
	// sentence, wholeSentence.
	atOnce        = 4
	atOnceLong    = 3
	setApart      = 5
	wholeSentence = 7

	// So do alteredAtOnce words of which one differs.
	alteredAtOnce = 5

	// So does a phrase that returns behind a few others, if nothing between makes it a parallel: nearby
	// words behind nearbyGap, or adjacent words behind adjacentGap.
	nearby      = 5
	nearbyGap   = 4
	adjacent    = 4
	adjacentGap = 1

	// Behind no more words than this a name is pasted twice, behind more it is another bearer's: the words are
	// those of one word with a hyphen.
	onceMore = 2

	// In a name at least one word of so many is capitalised.
	namedOf = 3

	// A phrase that merely returns is worth a note if it has noted words, and notedLong long ones.
	noted     = 6
	notedLong = 3
)

// judge returns the severity of the echo, or Unset if it is not one.
func (c *Echo) judge() rule.Severity {
	if c.isChant() || c.isCited() || c.isTabular() || c.joinsItems() {
		return rule.Unset
	}
	w, between := c.weigh(), c.between()
	switch {
	case c.breaks(w, between):
		return rule.Warning
	case c.Altered == 0 && between < stop && w.size >= noted && w.long >= notedLong && (between == nothing || !c.standsAgain(c.n)):
		return rule.Note // a third time makes a list
	}
	return rule.Unset
}

// isCited reports whether the phrase is in two consecutive brackets: two references
// to one source.
func (c *Echo) isCited() bool {
	before := c.text[c.First.Start:c.Second.Start]
	end := strings.LastIndexAny(before, ")]")
	return end >= 0 && strings.ContainsAny(before[end:], "([")
}

func (c *Echo) breaks(w weight, between separator) bool {
	gap, telling := c.Gap(), w.long+w.names
	switch {
	case c.Altered > 0:
		return between == nothing && w.size >= alteredAtOnce && (w.long > 0 || w.names >= 3) && !c.listsNames()
	case gap == 0 && between == nothing:
		return w.size >= atOnce && telling > 0 || w.size >= atOnceLong && w.long >= 2
	case gap == 0 && between == joined, gap == 0 && between == enclosed && !c.isGloss():
		return w.size >= setApart && (w.long > 0 || w.names >= 3 && w.numbers == 0 && between == joined)
	case gap == 0 && between == apart:
		return w.size >= setApart && telling >= 2 && c.beginsWithin()
	case gap == 0 && between == stop:
		// What a sentence ends with, the next may begin with, but not be.
		return (w.size >= wholeSentence || w.size >= setApart && telling >= 2) && (c.returnsWhole() || c.goesOnInLowerCase())
	case between != nothing:
		return false
	case c.isAbandoned():
		return true
	case c.isFrame(), gap > onceMore && c.isName():
		return false
	}
	switch {
	case w.size >= nearby && gap == 1:
		return w.long >= 1 || w.names >= 3
	case w.size >= nearby && gap <= nearbyGap, w.size >= adjacent && gap <= adjacentGap:
		return w.long >= 1 && telling >= 2
	}
	return false
}

// listsNames reports whether what differs is a name each time: "of the people of Devon and of the people of
// Somerset".
func (c *Echo) listsNames() bool {
	for i := range c.n {
		first, second := c.words[c.a+i], c.words[c.b+i]
		if first.form != second.form {
			return first.kind == nameWord && second.kind == nameWord
		}
	}
	return false
}

// isName reports whether the phrase is, or begins, a name each time: it begins with a capital, has others, and
// as many as the names of languages that write most of a name in small letters, as Vietnamese does.
func (c *Echo) isName() bool {
	capitals := 0
	for i := range c.n {
		if lang.IsCapital(c.textOf(c.a+i)) && lang.IsCapital(c.textOf(c.b+i)) {
			capitals++
		} else if i == 0 {
			return false
		}
	}
	return capitals >= 2 && namedOf*capitals >= c.n
}

// joinsItems reports whether the phrase is the end of an item of a list and the beginning of the next, so that
// no item is repeated: "Ann 3rd in the relay, Bea 3rd in the relay, Bea 4th in the hurdles". That it is a list is
// shown by a third item with the same end.
func (c *Echo) joinsItems() bool {
	head := 1
	for head < c.n && !strings.ContainsAny(c.text[c.words[c.a+head-1].End:c.words[c.a+head].Start], ",;") {
		head++
	}
	if head == c.n || head < leastEcho || c.Gap() > 0 || c.Altered > 0 {
		return false
	}
	isPasted := c.same(c.a, c.n) >= c.n+head // the item that begins within the phrase is repeated, too
	return !isPasted && c.standsAgain(head)
}

// standsAgain reports whether the first n words of the phrase occur a third time near by.
func (c *Echo) standsAgain(n int) bool {
	apart := func(i, j int) bool { return i+n <= j || j+n <= i }
	for i := max(0, c.a-farthest); i+n <= min(len(c.words), c.b+c.n+farthest); i++ {
		if apart(i, c.a) && apart(i, c.b) && c.matches(i, c.a, n) {
			return true
		}
	}
	return false
}

// A weight is how much a phrase says.
type weight struct {
	size    float64 // words; a character of a script without spaces is half a word
	long    float64 // long words that are not names, as size
	names   float64
	numbers int
}

// weigh counts the words of the phrase that return. A word is a name only if it is capitalised both times.
func (c *Echo) weigh() weight {
	var w weight
	for i := range c.n {
		first, second := c.words[c.a+i], c.words[c.b+i]
		if first.form != second.form {
			w.size++
			continue
		}
		switch kind := min(first.kind, second.kind); kind {
		case character:
			w.size += 0.5
			w.long += 0.5
			continue
		case longWord:
			w.long++
		case nameWord:
			w.names++
		case number:
			w.numbers++
		}
		w.size++
	}
	return w
}

// isChant reports whether the phrase is itself made of one or two words that return, as in "again and
// again".
func (c *Echo) isChant() bool {
	return c.same(c.a, 1) >= c.n-1 || c.same(c.a, 2) >= c.n-2 && c.n > 3
}

// A separator is the punctuation between a phrase and its repetition, by how far it sets them apart.
type separator uint8

const (
	nothing  separator = iota // but words
	joined                    // a comma or a conjunction: two parts of one kind
	enclosed                  // a bracket or quotation mark
	apart                     // a colon, a semicolon, a dash
	stop                      // the end of a sentence
)

func (c *Echo) between() separator {
	most := nothing
	word := c.textOf
	for i := c.a + c.n; i < c.b; i++ {
		if vocabulary.IsConjunction(word(i)) || vocabulary.IsConjunction(word(c.b)) || i == c.b-1 && vocabulary.IsDirection(word(i)) {
			most = joined
		}
	}
	text := c.text[c.First.End:c.Second.Start]
	for i, r := range text {
		switch {
		case strings.ContainsRune(",،，、", r):
			most = max(most, joined)
		case r == '\n' && strings.HasPrefix(text[i+1:], "\n"), unicode.Is(unicode.STerm, r):
			most = max(most, stop)
		case r == '"' || unicode.In(r, unicode.Ps, unicode.Pe, unicode.Pi, unicode.Pf) && r != '’':
			most = max(most, enclosed)
		case r == '-' && !seam.IsSpaced(text, i), strings.ContainsRune("'’%*_", r), r == utf8.RuneError:
		case unicode.In(r, unicode.P, unicode.S):
			most = max(most, apart)
		}
	}
	return most
}

// isTabular reports whether the phrase is of a table or list set as text: "Whig / Whig".
func (c *Echo) isTabular() bool {
	return strings.ContainsAny(c.text[c.First.Start:c.First.End], "/|=")
}

// returnsWhole reports whether nothing of its sentence or line follows the repeated phrase.
func (c *Echo) returnsWhole() bool {
	rest := strings.TrimLeft(c.text[c.Second.End:], "'’\"”»)")
	r, _ := utf8.DecodeRuneInString(rest)
	return rest == "" || unicode.Is(unicode.STerm, r) || r == '\n'
}

// goesOnInLowerCase reports whether the phrase returns without a capital letter, in a script that
// has them.
func (c *Echo) goesOnInLowerCase() bool {
	r, _ := utf8.DecodeRuneInString(c.text[c.Second.Start:])
	return unicode.IsLower(r)
}

// beginsWithin reports whether the first phrase is in mid-sentence.
func (c *Echo) beginsWithin() bool {
	if c.a == 0 {
		return false
	}
	before := c.text[c.words[c.a-1].End:c.First.Start]
	return !strings.ContainsFunc(before, func(r rune) bool { return unicode.Is(unicode.STerm, r) || r == '\n' || r == ':' })
}

// isGloss reports whether the phrase returns in brackets or quotation marks, as a name does in another
// spelling.
func (c *Echo) isGloss() bool {
	between := c.text[c.First.End:c.Second.Start]
	r, _ := utf8.DecodeRuneInString(c.text[c.Second.End:])
	return (r == '"' || unicode.In(r, unicode.Pe, unicode.Pi, unicode.Pf)) &&
		!strings.ContainsFunc(between, func(r rune) bool { return unicode.In(r, unicode.Pe, unicode.Pf) })
}

// isFrame reports whether the phrase ends in a word that asks for another, as "under the command of"
// does, and is filled either time: two things are said in one form. With a single word between, that
// is so if it is filled with names or numbers.
func (c *Echo) isFrame() bool {
	next := c.b + c.n
	last := c.words[next-1]
	if last.kind != shortWord && !vocabulary.IsRelative(c.text[last.Start:last.End]) || next == len(c.words) {
		return false
	}
	isFilling := func(i int) bool {
		r, _ := utf8.DecodeRuneInString(c.textOf(i))
		return lang.IsCapital(c.textOf(i)) || unicode.IsDigit(r)
	}
	return c.Gap() > 1 || isFilling(c.a+c.n) && isFilling(next)
}

// isAbandoned reports whether the words between are a clause that can't be whole: a relative pronoun
// with a subject of its own, and no word more than the verb of that, so that the first phrase
// never gets its own.
func (c *Echo) isAbandoned() bool {
	gap := c.words[c.a+c.n : c.b]
	word := func(i int) string { return c.text[gap[i].Start:gap[i].End] }
	w := c.weigh()
	if w.size < leastEcho || w.long < 1 || len(gap) < 3 || !vocabulary.IsRelative(word(0)) {
		return false
	}
	return len(gap) == 3 && vocabulary.IsPersonal(word(1)) || len(gap) == 4 && vocabulary.IsArticle(word(1))
}
