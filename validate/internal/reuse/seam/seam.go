// Package seam reads how a passage joins the sentence that it is part of: what goes before and after, what
// parts it from that, whether it is quoted.
package seam

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/internal/reuse/vocabulary"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/quotation"
)

// A Seam is how a passage joins the sentence that it is part of.
type Seam struct {
	Head   int    // words of the sentence before the passage; at most longHead
	Before string // the word just before the passage, if Head > 0
	Second string // the one before that, if Head > 1
	Joint  Joint  // what lies between that word and the passage
	Stop   bool   // so does a full stop
	Tail   int    // words of the sentence after the passage; at most longTail
	Quoted bool   // the passage lies within quotation marks, but for a few words
	Torn   bool   // a quotation mark closes behind the passage that none opened
}

// A Joint is what lies between a passage and the word before it.
type Joint uint8

const (
	Space Joint = iota // nothing but white space, or a hyphen
	Comma
	Clause // what sets a clause or a phrase apart: a colon, a dash, a bracket, a quotation mark
)

const (
	// longHead and longTail are as many words of a sentence as need be counted, and headBytes is where
	// they are looked for.
	longHead  = 40
	longTail  = 4
	headBytes = 400

	// looseTail is how many words of its sentence may follow what was borrowed to the end.
	looseTail = 1
)

// At reads the seam of the passage from start to end.
func At(r *reading.Reading, start, end int) Seam {
	text := r.Text()
	from, to := start, end
	if s, ok := r.SentenceAt(start); ok {
		from = s.Start
	}
	if s, ok := r.SentenceAt(max(start, end-1)); ok {
		to = s.End
	}
	j := Seam{Quoted: IsQuoted(r, start, end), Torn: isTorn(r, end)}
	for range match.Words(text[end:max(end, min(to, end+headBytes))]) {
		if j.Tail++; j.Tail == longTail {
			break
		}
	}
	from = max(from, start-headBytes)
	var last, second match.Word
	for w := range match.Words(text[from:start]) {
		j.Head = min(j.Head+1, longHead)
		second, last = last, w
	}
	if j.Head > 0 {
		j.Before = text[from+last.Start : from+last.End]
		j.Second = text[from+second.Start : from+second.End]
		gap := text[from+last.End : start]
		j.Joint = JointOf(gap)
		j.Stop = strings.ContainsFunc(gap, func(r rune) bool { return unicode.Is(unicode.STerm, r) })
	}
	return j
}

// Meets reports whether the passage continues from one word on both sides, from two forms of one, or from two
// numbers, except for one that only one of them has: "may have", "may also have". Then it is no more
// than what the two sentences have in common. Words that can precede anything don't count.
func (j *Seam) Meets(o *Seam) bool {
	same := func(v, w string) bool {
		v, w = strings.ToLower(v), strings.ToLower(w)
		return utf8.RuneCountInString(v) > 2 && !vocabulary.IsFrequent(v) &&
			(v == w || utf8.RuneCountInString(v) > vocabulary.StemLetters && utf8.RuneCountInString(w) > vocabulary.StemLetters && vocabulary.Stem(v) == vocabulary.Stem(w))
	}
	return vocabulary.IsFigure(j.Before) && vocabulary.IsFigure(o.Before) || same(j.Before, o.Before) || same(j.Second, o.Before) || same(j.Before, o.Second)
}

// AsksForMore reports whether the word before the passage is one that a whole phrase or clause follows:
// "and", "the", "of", a year. What begins a sentence elsewhere may go on from it.
func (j *Seam) AsksForMore() bool {
	return vocabulary.IsConjunction(j.Before) || vocabulary.IsArticle(j.Before) || vocabulary.IsPreposition(j.Before) || vocabulary.IsFigure(j.Before)
}

// EndsIt reports whether the sentence ends with the passage, or with a word behind it.
func (j *Seam) EndsIt() bool { return j.Tail <= looseTail }

// IsCut reports whether the passage ends within the sentences on both sides, as what is borrowed hardly
// does. If it does after a word that was altered, the rest is equally short.
func (j *Seam) IsCut(o *Seam) bool {
	return j.Tail > looseTail && o.Tail > looseTail && (j.Tail != o.Tail || j.Tail == longTail)
}

// IsRelativeClause reports whether a passage begins with a word that makes it describe the thing named last, as
// one fact is stated of a thing wherever it is named.
func IsRelativeClause(passage string) bool {
	for w := range match.Words(passage) {
		return vocabulary.IsRelativeStart(passage[w.Start:w.End])
	}
	return false
}

// JointOf classifies the text between two words of a sentence. A full stop among them is that of
// an abbreviation, or one after which somebody wrote on in lower case; a bracket or quotation mark
// sets the passage apart if it opens there, not if it closes what was before.
func JointOf(gap string) Joint {
	kind := Space
	for i, r := range gap {
		end := i + utf8.RuneLen(r)
		switch {
		case r == utf8.RuneError, unicode.IsSpace(r), unicode.Is(unicode.STerm, r):
		case r == '-' && !IsSpaced(gap, i), strings.ContainsRune("'’", r):
		case strings.ContainsRune(",،，、", r):
			kind = max(kind, Comma)
		case r == '"' || unicode.In(r, unicode.Ps, unicode.Pe, unicode.Pi, unicode.Pf):
			if end == len(gap) {
				kind = Clause
			}
		case unicode.In(r, unicode.P, unicode.S):
			kind = Clause
		}
	}
	return kind
}

// IsSpaced reports whether the hyphen at i is between spaces, as a dash would be.
func IsSpaced(gap string, i int) bool {
	return strings.HasPrefix(gap[i+1:], " ") || strings.HasSuffix(gap[:i], " ")
}

// quotedShare is the part of a passage that must lie within a quotation.
const quotedShare = 0.8

// IsQuoted reports whether the text from start to end lies mostly within one quotation: one that is
// closed, or that the whole text is part of.
func IsQuoted(r *reading.Reading, start, end int) bool {
	quotations := r.Quotations()
	after := sort.Search(len(quotations), func(i int) bool { return quotations[i].Start >= end })
	for i := after - 1; i >= 0; i-- {
		q := quotations[i]
		goesOn := q.Closed || strings.TrimSpace(r.Text()[:q.Start]) == ""
		if goesOn && float64(min(end, q.End)-max(start, q.Start)) >= quotedShare*float64(end-start) {
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
