package reuse

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/quotation"
)

// A seam is how a passage joins the sentence that it stands in.
type seam struct {
	head   int    // words of the sentence before the passage; at most longHead
	before string // the word just before the passage, if head > 0
	second string // the one before that, if head > 1
	joint  joint  // what stands between that word and the passage
	stop   bool   // so does a full stop
	tail   int    // words of the sentence after the passage; at most longTail
	quoted bool   // the passage lies within quotation marks, but for a few words
	first  int    // words of the passage in that sentence, if it goes on behind it, or 0
	torn   bool   // a quotation mark closes behind the passage that none opened
}

// A joint is what stands between a passage and the word before it.
type joint uint8

const (
	space joint = iota // nothing but white space, or a hyphen
	comma
	clause // what sets a clause or a phrase apart: a colon, a dash, a bracket, a quotation mark
)

const (
	// longHead and longTail are as many words of a sentence as need be counted, and headBytes is where
	// they are looked for.
	longHead  = 40
	longTail  = 4
	headBytes = 400
)

// joinAt reads the seam of the passage from start to end.
func joinAt(r *reading.Reading, start, end int) seam {
	text := r.Text()
	from, to := start, end
	first := 0
	if s, ok := r.SentenceAt(start); ok {
		from = s.Start
		if s.End < end {
			for range match.Words(text[start:s.End]) {
				first++
			}
		}
	}
	if s, ok := r.SentenceAt(max(start, end-1)); ok {
		to = s.End
	}
	j := seam{first: first, quoted: isQuoted(r, start, end), torn: isTorn(r, end)}
	for range match.Words(text[end:max(end, min(to, end+headBytes))]) {
		if j.tail++; j.tail == longTail {
			break
		}
	}
	from = max(from, start-headBytes)
	var last, second match.Word
	for w := range match.Words(text[from:start]) {
		j.head = min(j.head+1, longHead)
		second, last = last, w
	}
	if j.head > 0 {
		j.before = text[from+last.Start : from+last.End]
		j.second = text[from+second.Start : from+second.End]
		gap := text[from+last.End : start]
		j.joint = jointOf(gap)
		j.stop = strings.ContainsFunc(gap, func(r rune) bool { return unicode.Is(unicode.STerm, r) })
	}
	return j
}

// meets reports whether the passage goes on from one word on both sides, from two forms of one, or from two
// numbers, but for one that only one of them has: "may have", "may also have". Then it is no more
// than what the two sentences have in common. Words that stand before anything
// tell nothing.
func (j *seam) meets(o *seam) bool {
	same := func(v, w string) bool {
		v, w = strings.ToLower(v), strings.ToLower(w)
		return utf8.RuneCountInString(v) > 2 && !commonest[v] &&
			(v == w || utf8.RuneCountInString(v) > stemLetters && utf8.RuneCountInString(w) > stemLetters && stem(v) == stem(w))
	}
	return isFigure(j.before) && isFigure(o.before) || same(j.before, o.before) || same(j.second, o.before) || same(j.before, o.second)
}

// asksForMore reports whether the word before the passage is one that a whole phrase or clause follows:
// "and", "the", "of", a year. What begins a sentence elsewhere may go on from it.
func (j *seam) asksForMore() bool {
	return isConjunction(j.before) || isArticle(j.before) || prepositions[strings.ToLower(j.before)] || isFigure(j.before)
}

var prepositions = wordSet("of in on at to for with by from into", "de en a por con para sin sobre", "à par pour avec dans sur du au",
	"von an auf mit für zu bei vom zum zur im am", "di da per su nel del", "em do da no na", "van op voor met", "của ở tại", "в на с к у о из от для")

// isCut reports whether the passage ends within the sentences on both sides, as what is borrowed hardly
// does. If it does after a word that was altered, the rest is equally short.
func (j *seam) isCut(o *seam) bool {
	return j.tail > looseTail && o.tail > looseTail && (j.tail != o.tail || j.tail == longTail)
}

// isRelativeClause reports whether a passage begins with a word that hangs it on the thing named last, as
// one fact is told of a thing wherever it is named.
func isRelativeClause(passage string) bool {
	for w := range match.Words(passage) {
		return relativeStarts[strings.ToLower(passage[w.Start:w.End])]
	}
	return false
}

var relativeStarts = wordSet("who whom whose which where", "quien quienes cuyo cuya donde", "qui dont où lequel laquelle lesquels",
	"welche welcher welches", "который которая которое которые")

// commonest are articles and the like of more than two letters.
var commonest = wordSet("the and for", "los las del una con por que", "les des une par que", "der die das den dem des und von")

// jointOf classifies what stands between two words of a sentence. A full stop among them is that of
// an abbreviation, or one after which somebody wrote on in lower case; a bracket or quotation mark
// sets the passage apart if it opens there, not if it closes what was before.
func jointOf(gap string) joint {
	kind := space
	for i, r := range gap {
		end := i + utf8.RuneLen(r)
		switch {
		case r == utf8.RuneError, unicode.IsSpace(r), unicode.Is(unicode.STerm, r):
		case r == '-' && !spaced(gap, i), strings.ContainsRune("'’", r):
		case strings.ContainsRune(",،，、", r):
			kind = max(kind, comma)
		case r == '"' || unicode.In(r, unicode.Ps, unicode.Pe, unicode.Pi, unicode.Pf):
			if end == len(gap) {
				kind = clause
			}
		case unicode.In(r, unicode.P, unicode.S):
			kind = clause
		}
	}
	return kind
}

// spaced reports whether the hyphen at i stands between spaces, as a dash does.
func spaced(gap string, i int) bool {
	return strings.HasPrefix(gap[i+1:], " ") || strings.HasSuffix(gap[:i], " ")
}

// mostly is the part of a passage that must lie within a quotation.
const mostly = 0.8

// isQuoted reports whether the text from start to end lies mostly within one quotation: one that is
// closed, or that the whole text is part of.
func isQuoted(r *reading.Reading, start, end int) bool {
	quotations := r.Quotations()
	after := sort.Search(len(quotations), func(i int) bool { return quotations[i].Start >= end })
	for i := after - 1; i >= 0; i-- {
		q := quotations[i]
		goesOn := q.Closed || strings.TrimSpace(r.Text()[:q.Start]) == ""
		if goesOn && float64(min(end, q.End)-max(start, q.Start)) >= mostly*float64(end-start) {
			return true
		}
		if q.Depth == 0 && q.End <= start {
			break // those before it end before it
		}
	}
	return false
}

// isTorn reports whether the first thing behind end, but for a full stop, is a closing quotation mark
// that nothing opened.
func isTorn(r *reading.Reading, end int) bool {
	faults := r.QuoteFaults()
	i := sort.Search(len(faults), func(i int) bool { return faults[i].Start >= end })
	return i < len(faults) && faults[i].Kind == quotation.Unopened &&
		strings.Trim(r.Text()[end:faults[i].Start], ".,!?") == ""
}
