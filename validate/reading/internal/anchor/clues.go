package anchor

import (
	"github.com/chronlint/chronlint/validate/reading/internal/mention"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// nearest is the date that a number of years is counted from: the one before in
// the same sentence, or where the story is.
func (a *anchorer) nearest(x *mention.Mention) reference {
	ends := 2
	if a.last.end > 0 {
		ends = sentenceEnds(a.t, a.last.end, x.First)
	}
	if ends == 0 && !(a.last.aside && x.Point == mention.ToSame) || ends == 1 && a.last.stated && !a.last.named && !a.last.aside {
		return a.last
	}
	return a.story
}

// longestSentence is the most tokens between two dates that are looked through for
// the end of a sentence.
const longestSentence = 100

// sentenceEnds gives how many sentences end between tokens i and end: 0, 1, or 2 for
// more, or where a paragraph ends.
func sentenceEnds(t *token.List, i, end int) int {
	if end-i > longestSentence {
		return 2
	}
	n := 0
	for ; i < end && n < 2; i++ {
		if t.GapAt(i) == token.BlankGap {
			return 2
		}
		if t.MarkAt(i, ".?!") && t.GapAt(i+1) >= token.SpaceGap && t.Capitalized(i+1) {
			n++
		}
	}
	return n
}

// yearBeside reports whether the date before a day or a month is a year in the same
// sentence: "in the 1958 honours, gazetted on 3 June".
func (a *anchorer) yearBeside(x *mention.Mention) bool {
	return x.Point == mention.NoPointing && x.Form != when.DayOfMonth && x.From.Month != 0 && a.last.stated && a.last.month == 0 && !a.last.aside &&
		sentenceEnds(a.t, a.last.end, x.First) == 0
}

// yearSince reports whether the date before a day or a month, in the year after ref,
// saves it from going back in time: "in October 1953 …. In the 1954 honours …. In
// May".
func (a *anchorer) yearSince(x *mention.Mention, ref reference) bool {
	return x.Point == mention.NoPointing && x.Form != when.DayOfMonth && x.From.Month != 0 && x.From.Month < ref.month && !a.section.known &&
		a.last.stated && a.last.year == ref.year+1 && a.last.month <= x.From.Month && sentenceEnds(a.t, a.last.end, x.First) < 2
}

// yearAgain reports whether the date before, in the same sentence or the one before,
// states the year of ref again: "early in August 1757 …. Throughout the first half of
// 1757 …. In January".
func (a *anchorer) yearAgain(x *mention.Mention, ref reference) bool {
	return a.last.stated && !a.last.named && a.last.span != ref.span && a.last.year == ref.year && sentenceEnds(a.t, a.last.end, x.First) < 2
}

// inFirstHalf reports whether ref is nearer to a winter that ends in its year, with
// the month to, than to one that begins in it, with the month from.
func (ref reference) inFirstHalf(from, to int) bool {
	return ref.month != 0 && ref.month < from && ref.month-to < from-ref.month
}

// strides reports whether other is farther from ref than a story goes in one stride.
func (ref reference) strides(other reference) bool {
	return max(other.year-ref.year, ref.year-other.year) > longestStride
}

// daysSeen are the days of a text that have a year, by month and day.
type daysSeen map[[2]int]reference

func (seen *daysSeen) note(ref reference) {
	if ref.day == 0 {
		return
	}
	if *seen == nil {
		*seen = daysSeen{}
	}
	(*seen)[[2]int{ref.month, ref.day}] = ref
}

// of gives the last date of the text that was the same day of the year as a day
// without one.
func (seen daysSeen) of(x *mention.Mention) reference {
	if x.Point != mention.NoPointing || x.From.Day <= 0 || x.From.Month == 0 || x.Ranged {
		return reference{}
	}
	return seen[[2]int{x.From.Month, x.From.Day}]
}
