package classify

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/reuse/comparison"
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/internal/reuse/passage"
)

// Tuned as splice.go says.
const (
	// Two entries are one text if they have the same equalWords or more, worth equalBits.
	equalWords = 8
	equalBits  = 40

	// So are entries that share alteredWords or more, worth alteredBits, if these are alteredShare of the longer
	// entry, with no more than alteredEdits differences for each of them. Less than that is how one
	// reports next year's election.
	alteredWords = 13
	alteredBits  = 60
	alteredShare = 0.8
	alteredEdits = 0.18

	// On one and the same day, less will do.
	sameDayWords = 3
	sameDayShare = 0.7

	// A text of placeholderLeast entries, and of placeholderShare of all, stands for what was never written.
	placeholderLeast = 4
	placeholderShare = 0.5
)

// duplicate reports whether the two texts that share matches are largely the same.
func (c *classifier) duplicate(matches []match.Match) (passage.Passage, bool) {
	a, b := matches[0].A, matches[0].B
	edits, bits, end := 0, 0.0, 0
	for i := range matches {
		m := &matches[i]
		a.Start, a.End = min(a.Start, m.A.Start), max(a.End, m.A.End)
		b.Start, b.End = min(b.Start, m.B.Start), max(b.End, m.B.End)
		if m.A.First >= end {
			end = m.A.Last + 1
			edits += m.Edits
			bits += m.Bits
		}
	}
	words := covered(matches)
	length := max(a.Of, b.Of)
	share := float64(words) / float64(length)
	if share < min(alteredShare, sameDayShare) {
		return passage.Passage{}, false
	}
	placeholder := c.isPlaceholder(&matches[0])
	if share == 1 && isListing(c.Texts[b.Text].Body, words) {
		return passage.Passage{}, false
	}
	sameDay := comparison.AreOneDay(c.Date(a.Text), c.Date(b.Text))
	switch {
	case placeholder:
	case share == 1 && words >= equalWords && bits >= equalBits:
	case share >= alteredShare && words >= alteredWords && bits >= alteredBits &&
		float64(edits) <= alteredEdits*float64(words):
	case sameDay && share >= sameDayShare && words >= sameDayWords && bits >= comparison.LeastBits:
	default:
		return passage.Passage{}, false
	}
	p := passage.Passage{
		Class: passage.Duplicate, Here: passage.At(c.Comparison, b), There: passage.At(c.Comparison, a), Tokens: words,
		Placeholder: placeholder,
	}
	if !placeholder {
		gaps := c.gapsOf(matches)
		p.Again = p.Here.Field.Role != chronicle.Caption && !areReworded(gaps) && c.mayRecur(a.Text, b.Text, length, bits)
		p.Weak = p.Again || areContrasted(gaps)
		p.Differ = differing(gaps)
	}
	return p, true
}

// isPlaceholder reports whether a match is a text that most entries have.
func (c *classifier) isPlaceholder(m *match.Match) bool {
	return m.Copies >= placeholderLeast && float64(m.Copies) >= placeholderShare*float64(len(c.Texts)) &&
		!comparison.AreAnnual(c.Date(m.A.Text), c.Date(m.B.Text))
}

// In a listing, such as a line of tags or links, marks such as commas part no more than listedWords words.
const listedWords = 3

// isListing reports whether a text of so many words is a listing and not a sentence.
func isListing(text string, words int) bool {
	marks := 0
	for _, r := range text {
		if strings.ContainsRune(",;#|/•·、", r) {
			marks++
		}
	}
	end, _ := utf8.DecodeLastRuneInString(strings.TrimSpace(text))
	return marks > 0 && marks*listedWords >= words && !unicode.Is(unicode.STerm, end)
}

const (
	// What happens again is told again in the same words, which are those that this chronicle uses: about the same day
	// of another year, worth less than annualBits bits a word; recurDays later or more, worth less than recurBits. A
	// chronicle of less than enoughTexts doesn't show what its words are worth. There it is a text of less than
	// recurWords words, a year later or more.
	annualBits = 7
	recurDays  = 60
	recurBits  = 66
	recurWords = 15
	yearDays   = 330
)

// mayRecur reports whether a text of two entries may tell of what happened twice.
func (c *classifier) mayRecur(a, b, words int, bits float64) bool {
	first, second := c.Date(a), c.Date(b)
	days, ok := comparison.Apart(first, second)
	if !ok || comparison.AreOneDay(first, second) || comparison.AreOneDate(first, second) {
		return false
	}
	annual := comparison.AreAnnual(first, second)
	if len(c.Texts) < enoughTexts {
		return days >= yearDays && words < recurWords
	}
	return annual && bits < annualBits*float64(words) || days >= recurDays && bits < recurBits
}

// covered counts the words that lie in any of the matches of two texts, in the text where they are fewer.
func covered(matches []match.Match) int {
	var inA, inB []passage.Stretch
	for i := range matches {
		for _, r := range matches[i].Runs {
			inA = append(inA, passage.Stretch{Start: r.A, End: r.A + r.N})
			inB = append(inB, passage.Stretch{Start: r.B, End: r.B + r.N})
		}
	}
	union := func(stretches []passage.Stretch) int {
		n := 0
		for _, s := range passage.Overlaps(stretches, 1) {
			n += s.Words()
		}
		return n
	}
	return min(union(inA), union(inB))
}
