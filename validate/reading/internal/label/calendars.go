package label

import (
	"strings"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/internal/times"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// twoCalendars reads a label that states a day in two calendars, one of them in brackets,
// as the Gregorian day: "23 October 1642 (2 November New Style)", "25 October [7 November]
// 1917", "5 Sha'ban 1414 (18 January 1994)".
func twoCalendars(src, language string, figures when.Figures) (when.Date, bool) {
	open := strings.IndexAny(src, "([")
	if open <= 0 || !strings.ContainsAny(src[open:], "0123456789") {
		return when.Date{}, false
	}
	found := times.Read(src, language, edtf.Date{}, figures).Dates
	if len(found) != 1 || !found[0].IsStated() || found[0].Err != nil {
		return when.Date{}, false
	}
	d := found[0]
	before, after := strings.TrimSpace(src[:d.Start]), strings.Trim(src[d.End:], " .:,;")
	inBoth := !d.InOldStyle.IsZero() && before == "" && after == ""
	_, isDay := d.Value.Day()
	if !inBoth && !(isDay && d.Start == open+1 && (after == ")" || after == "]") && isForeignDay(src[:open])) {
		return when.Date{}, false
	}
	d.Form = when.Label
	d.Span = text.Span{End: len(src)}
	return d, true
}

// isForeignDay reports whether a text has the form of a day in some calendar: a number,
// a few words and a year.
func isForeignDay(src string) bool {
	const mostWords = 4 // an apostrophe or a hyphen is in some of them
	t := text.Tokenize(src)
	last := len(t.List) - 1
	if last < 2 || t.Number(0, 1, 2) < 1 || t.Number(last, 3, 4) < 1 || last > 2*mostWords {
		return false
	}
	for i := 1; i < last; i++ {
		if t.At(i).Kind == text.NumberToken {
			return false
		}
	}
	return true
}
