// Package passage is what the rules on reuse hand to each other: words that two or more entries share, and
// where they are.
package passage

import (
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/reuse/comparison"
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/internal/reuse/seam"
)

const (
	// LeastWords is the least number of words that a passage has, and a splice.
	LeastWords = 7

	// MostPlaces is how many places of a passage a finding shows besides the first.
	MostPlaces = 10
)

// A Class says how a passage sits in the two entries that share it.
type Class uint8

const (
	Splice    Class = iota + 1 // set into a sentence of one of them
	Duplicate                  // it is the whole text of both
	Plain                      // none of the others
	Formula                    // three entries or more have it
)

// A Passage is words that two entries share.
type Passage struct {
	Class       Class
	Here, There Side // where it is reported, and where else it is
	Tokens      int  // words shared
	Weak        bool // worth a note only

	Again       bool      // it may have happened again
	Placeholder bool      // most entries have it
	Differ      [2]string // the words here and there in which two texts differ, if those are few
	Equal       bool      // of three or more entries: all have the same text

	// Of a formula: other places where it is, instead of There, and in how many entries it is. Of
	// a text that three or more entries have: other places besides, and how many there are. Of a splice:
	// other places besides.
	Others  []Side
	Entries int

	// Of an event described again in other words: the rare names that both have.
	Retold []string

	// Of the note on stock phrases: in how many entries each is, Here and then the Others, and how
	// many runs of words are too frequent to look for.
	Phrases []int
	Demoted int

	// Of the duplicate that is reported for all of two documents: how many more there are, of how many texts.
	More, Texts int
}

// A Side is where a passage is in one of its entries.
type Side struct {
	comparison.Source
	Start, End int     // bytes of the field
	Of         int     // how many words the field has
	Within     Stretch // the same in words
	Fit        float64 // see match.Side
	Seam       seam.Seam
}

// At returns the side of a match.
func At(c *comparison.Comparison, s match.Side) Side {
	from := c.Source(s.Text)
	return Side{
		Source: from, Start: s.Start, End: s.End, Within: On(&s), Of: s.Of, Fit: s.Fit,
		Seam: seam.At(c.Reading(from), s.Start, s.End),
	}
}

// On returns the words of a match on one side.
func On(s *match.Side) Stretch { return Stretch{s.First, s.Last + 1} }

// Span returns where the passage is on this side.
func (s *Side) Span() chronicle.Span { return s.Entry.At(s.Field, s.Start, s.End) }

// Text is the passage as written on this side.
func (s *Side) Text() string { return s.Field.Text[s.Start:s.End] }
