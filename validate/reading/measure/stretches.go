package measure

import (
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A Stretch is a time that a text gives by both its ends.
type Stretch struct {
	text.Span
	From, To edtf.Date
	// Within marks one that something lies within: between 1964 and 1973.
	Within bool
	// Approximate marks one with an end that is about then, or not sure.
	Approximate bool
}

func spanOfStretch(s Stretch) text.Span { return s.Span }

// findStretches returns the stretches of a text whose dates have a year.
func (t *Times) findStretches() []Stretch {
	var out []Stretch
	for i, d := range t.Dates {
		if !isDated(d) {
			continue
		}
		var s Stretch
		switch {
		case d.Value.IsInterval():
			s = Stretch{Span: d.Span, From: d.Value.Start(), To: d.Value.End(), Approximate: isVague(d.Value)}
		case i+1 < len(t.Dates) && t.areEnds(d, t.Dates[i+1]) && isDated(t.Dates[i+1]):
			end := t.Dates[i+1]
			s = Stretch{
				Span: text.Span{Start: d.Start, End: end.End}, From: d.Value, To: end.Value,
				Approximate: isVague(d.Value) || isVague(end.Value),
			}
		default:
			continue
		}
		if runsBackward(s.From, s.To) {
			continue
		}
		s.Within = t.words.Time.Prepositions.Between.Has(t.before(d.Start))
		out = append(out, s)
	}
	return out
}

// isDated reports whether an expression names a date with its year.
func isDated(d when.Date) bool {
	return d.Err == nil && !d.Value.IsZero() && d.Anchor != when.Unanchored
}

// runsBackward reports whether one date is wholly before another that it is to follow.
func runsBackward(from, to edtf.Date) bool {
	return to.LooseBounds().LatestEnd < from.LooseBounds().EarliestStart
}

// areEnds reports whether two dates are the ends of a stretch.
func (t *Times) areEnds(from, to when.Date) bool {
	if from.Modifier == when.RangeStart && to.Modifier == when.RangeEnd {
		return true
	}
	words, ok := t.gap(from.End, to.Start)
	return ok && len(words) == 1 && t.words.Time.Joints.And.Has(words[0]) && t.words.Time.Prepositions.Between.Has(t.before(from.Start))
}
