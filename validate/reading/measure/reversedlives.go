package measure

import (
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// ReversedLives returns the brackets behind a name whose second date is before the
// first: "Tomás Vera (1902–1871)". Years before Christ are often written without their
// era, so none are returned where the text or its context is of that time, and no years
// of fewer than four digits.
func ReversedLives(t *Times) []text.Span {
	var found []text.Span
	for i := 0; i+1 < len(t.Dates); i++ {
		from, to := t.Dates[i], t.Dates[i+1]
		if from.Modifier != when.RangeStart || to.Modifier != when.RangeEnd || !isWhole(from) || !isWhole(to) || to.Value.Before(from.Value) != edtf.Certain {
			continue
		}
		if span := (text.Span{Start: from.Start, End: to.End}); isBehindName(t, span) && !mayBeBC(t) {
			found = append(found, span)
		}
	}
	return found
}

// isBehindName reports whether a part of the text fills a bracket behind a word with a
// capital letter.
func isBehindName(t *Times, s text.Span) bool {
	const reach = 60
	before := t.Tokens.Within(text.Span{Start: max(0, s.Start-reach), End: s.Start})
	last := len(before.List) - 1
	return before.IsMark(last, "(") && before.Capitalized(last-1) && t.nextRune(s.End) == ')'
}

// mayBeBC reports whether the text may date by years before Christ, because its
// context or a date in it is of a year with fewer than four digits.
func mayBeBC(t *Times) bool {
	if !t.Context.IsZero() && lastYear(t.Context) < 1000 {
		return true
	}
	for _, d := range t.Dates {
		if d.Err == nil && !d.Value.IsZero() && firstYear(d.Value) < 1000 {
			return true
		}
	}
	return false
}
