package account

import (
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/internal/date/days"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A place is where prose states a date: what is known of whose date it is before
// it is compared with that of the entry.
type place uint8

const (
	leading    place = iota // the first sentence begins with it, or is one plain clause whose verb it follows
	dating                  // a preposition is before it: on, of
	bare                    // anything else in the first sentence
	away                    // in a first sentence that looks back or ahead
	further                 // in the second sentence
	opening                 // the second sentence begins with it, or is one plain clause
	year                    // a year alone, anywhere else
	leadingDay              // as leading, without its year
	day                     // anywhere else, without its year
	numPlaces
)

// A claim is a date that the first sentences of a text state.
type claim struct {
	reading.Statement
	place   place
	isMoved bool // it is quoted, or the text comes to the event of its entry later
}

// mostSentences is how many sentences state the date of an entry.
const mostSentences = 2

// claimsIn returns the dates that the first sentences of a text state, read in the
// context of the date of its entry.
func claimsIn(r *reading.Reading, of edtf.Date) []claim {
	var out []claim
	for _, s := range reading.Outset(r, mostSentences) {
		out = append(out, claim{s, placeOf(s), s.Quoted || isToldLater(of, s.Date, s.Later)})
	}
	return out
}

func placeOf(s reading.Statement) place {
	isFirst := s.Sentence == 0
	switch {
	case !s.IsStated() && s.Clause.Leads && isFirst:
		return leadingDay
	case !s.IsStated():
		return day
	case isFirst && (s.Clause.Leads || s.Clause.Main):
		return leading
	case s.Form == when.Year:
		return year
	case !isFirst && (s.Clause.Main || s.Clause.Leads):
		return opening
	case !isFirst:
		return further
	case s.Clause.Away:
		return away
	case s.Clause.Dates || !s.Read:
		return dating
	}
	return bare
}

// isToldLater reports whether a text may describe the event of its entry after a
// date, which is of another time: a later date is of the entry's time, or unknown, or
// the text goes on past it.
func isToldLater(of edtf.Date, first when.Date, later []when.Date) bool {
	at, from := days.ExtentOf(of), days.ExtentOf(first.Value)
	for _, d := range later {
		if d.Value.IsZero() {
			return true
		}
		to := days.ExtentOf(d.Value)
		_, hasMonth := d.Value.Month()
		if d.Value.Overlaps(of) != edtf.Impossible || hasMonth && from.Last < at.First && at.Last < to.First {
			return true
		}
	}
	return false
}
