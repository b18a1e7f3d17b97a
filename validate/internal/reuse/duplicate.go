package reuse

import (
	_ "embed"
	"fmt"
	"slices"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed duplicate.md
var duplicatePage string

// Duplicate marks an entry that is largely the text of an earlier one.
var Duplicate = &rule.Rule{
	ID:        "reuse/duplicate",
	Summary:   "two entries that are largely the same text",
	Severity:  rule.Warning,
	Page:      duplicatePage,
	OnDemand:  true,
	Needs:     []rule.Need{classified},
	Yields:    []string{"reuse/splice"},
	Chronicle: reportClass(duplicate, describeDuplicate),
}

func describeDuplicate(s *shared) (message, related string) {
	if s.retold != nil {
		return describeRetold(s)
	}
	message = fmt.Sprintf("the same text as %s", rule.NameOf(s.there.entry))
	related = "the same text"
	if s.here.field.Role == chronicle.Caption && s.there.field.Role == chronicle.Caption {
		message = fmt.Sprintf("the same caption as in %s", rule.NameOf(s.there.entry))
		related = "the same caption"
	}
	if s.tokens < max(s.here.of, s.there.of) {
		message = fmt.Sprintf("%d of %d words are those of %s", s.tokens, s.here.of, rule.NameOf(s.there.entry))
		related = "largely the same text"
	}
	if s.annual {
		message += ", on about the same day of another year: it may have happened again"
	} else if s.weak {
		message += ", but the others may tell the two apart"
	} else if s.here.entry.Date.Overlaps(s.there.entry.Date) == edtf.Impossible {
		message += ", under another date"
	}
	if s.entries > 0 {
		message += fmt.Sprintf("; %d texts are this one", s.entries)
	}
	if s.more > 0 {
		message += fmt.Sprintf("; so it is with %d more of the %d texts of this file: it seems to be that one told again", s.more, s.texts)
	}
	return message, related
}

// Tuned as splice.go says.
const (
	// Two entries are one text if they have the same equalWords or more, which tell equalBits. What
	// more entries say in the same words may be a formula that returns each year: each of them asks
	// for equalMore words more, up to equalMost.
	equalWords = 8
	equalMore  = 4
	equalMost  = 20
	equalBits  = 50

	// Where some words differ, alteredWords must be the same that tell alteredBits, alteredShare of
	// either entry, with no more than alteredEdits differences for each of them. Less than that is
	// how one reports next year's election.
	alteredWords = 13
	alteredBits  = 60
	alteredShare = 0.8
	alteredEdits = 0.18

	// On one and the same day, less will do.
	sameDayWords = 3
	sameDayShare = 0.7
)

// duplicate reports whether the two texts that share matches are largely the same.
func (c *classifier) duplicate(matches []match.Match) (shared, bool) {
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
		return shared{}, false
	}
	first, second := c.date(a.Text), c.date(b.Text)
	sameDay := areOneDay(first, second)
	annual := isAnnual(first, second) && (length < recurrentWords || matches[0].Copies > 2 && length < 2*recurrentWords)
	switch {
	case share == 1 && words >= min(equalWords+equalMore*max(0, matches[0].Copies-2), equalMost) && bits >= equalBits:
	case share >= alteredShare && words >= alteredWords && bits >= alteredBits &&
		float64(edits) <= alteredEdits*float64(words):
	case sameDay && share >= sameDayShare && words >= sameDayWords && bits >= leastBits:
	default:
		return shared{}, false
	}
	return shared{
		class: duplicate, here: c.side(b), there: c.side(a), tokens: words,
		weak: annual || c.contrasted(matches), annual: annual,
	}, true
}

// What returns on about the same day of another year may well have happened again, if it is told in less than
// recurrentWords words, or twice as many and more than once.
const recurrentWords = 15

// covered counts the words that lie in any of the matches of two texts, in the text where they are fewer.
func covered(matches []match.Match) int {
	type stretch struct{ start, end int }
	var inA, inB []stretch
	for i := range matches {
		for _, r := range matches[i].Runs {
			inA = append(inA, stretch{r.A, r.A + r.N})
			inB = append(inB, stretch{r.B, r.B + r.N})
		}
	}
	union := func(stretches []stretch) int {
		slices.SortFunc(stretches, func(s, t stretch) int { return s.start - t.start })
		n, end := 0, 0
		for _, s := range stretches {
			n += max(0, s.end-max(s.start, end))
			end = max(end, s.end)
		}
		return n
	}
	return min(union(inA), union(inB))
}
