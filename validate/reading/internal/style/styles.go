package style

import (
	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/internal/calendar"
	"github.com/chronlint/chronlint/validate/reading/internal/mention"
	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/internal/pointing"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A Reader reads styles.
type Reader struct {
	t        *token.List
	mentions *mention.List
	// read reads the dates that start with a token and returns the token after them.
	read func(i int) (int, bool)
}

// NewReader returns a reader of the styles of the dates of a text, whose dates read reads.
func NewReader(t *token.List, mentions *mention.List, read func(i int) (int, bool)) Reader {
	return Reader{t: t, mentions: mentions, read: read}
}

// mostMarked is how far apart two days may be of which the text says that they are
// one.
const mostMarked = 31

// Read reads what follows the last mention, which ends before token end, and states
// its style: "(O.S.)", "Old Style", or the same day in the other
// style, as in "25 October (7 November) 1917".
func (r *Reader) Read(end int) int {
	last := len(r.mentions.All) - 1
	a, ok := r.mentions.All[last].StyleDay()
	if !ok {
		return end
	}
	if style, after := styleAfter(r.t, end); style != "" {
		a.Style, end = style, after
	}
	closer := closer(r.t, end)
	if closer != "" || r.t.MarkAt(end, "/") && r.t.GapAt(end) == r.t.GapAt(end+1) && r.t.GapAt(end) <= text.SpaceGap {
		if after, ok := r.otherStyle(a, end+1, closer); ok {
			return after
		}
	}
	r.mentions.All[last].Style, r.mentions.All[last].End = a.Style, end
	return end
}

// styleAfter reads a mark of a style behind a date, in brackets or without.
func styleAfter(t *token.List, i int) (when.Style, int) {
	if style, end := At(t, i); style != "" {
		return style, end
	}
	if closer := closer(t, i); closer != "" {
		if style, end := At(t, i+1); style != "" && t.MarkAt(end, closer) {
			return style, end + 1
		}
	}
	return "", i
}

// closer returns the bracket that closes the one at token i, or "".
func closer(t *token.List, i int) string {
	switch {
	case t.GapAt(i) > text.LineGap:
	case t.MarkAt(i, "("):
		return ")"
	case t.MarkAt(i, "["):
		return "]"
	}
	return ""
}

// otherStyle reads at token i the same day as the last mention, a, in the other
// style, and makes that mention a pair.
func (r *Reader) otherStyle(a calendar.Day, i int, closer string) (int, bool) {
	var style when.Style
	if closer != "" {
		if style, i = At(r.t, i); r.t.MarkAt(i, ",:") {
			i++
		}
	}
	known := len(r.mentions.All)
	if r.t.MarkAt(i-1, "/") && i < len(r.t.Tokens) {
		r.t.Join(i)
	}
	end, ok := r.read(i)
	if ok && len(r.mentions.All) == known+1 {
		b, isDay := r.mentions.All[known].StyleDay()
		b.Style = style
		if style, after := styleAfter(r.t, end); style != "" {
			b.Style, end = style, after
		}
		if isDay && (closer == "" || r.t.MarkAt(end, closer)) {
			if closer != "" {
				end++
			}
			if end, ok = r.pairStyles(known-1, a, b, end); ok {
				r.mentions.All = r.mentions.All[:known]
				return end, true
			}
		}
	}
	r.mentions.All = r.mentions.All[:known]
	return i, false
}

// pairStyles makes mention n one day in two styles, a and b as they are written in
// the text, if they are that. A year of both may follow at token end.
func (r *Reader) pairStyles(n int, a, b calendar.Day, end int) (int, bool) {
	x := &r.mentions.All[n]
	year, after, point, ok := pointing.YearOf(r.t, end)
	if ok = ok && !a.Dated && !b.Dated; ok {
		end = after
	}
	days := a.DaysTo(b)
	marked := a.Style != "" || b.Style != ""
	if !marked && days < 0 || b.Style == when.OldStyle || b.Style == "" && a.Style == when.NewStyle {
		a, b, days = b, a, -days
	}
	// Now a is the day in Old Style.
	if ok && point == mention.NoPointing {
		b.Year, b.Dated = year, true
	}
	if !marked && !calendar.IsLead(days, a, b) || max(days, -days) > mostMarked && !calendar.IsLead(days, a, b) {
		return end, false
	}
	if !b.Dated && a.Dated {
		b.Year, b.Dated = a.Nearest(b), true
	}
	x.Stated, x.End = nil, end
	if x.Point = mention.NoPointing; ok {
		x.Point = point
	}
	x.From = moment.Moment{Unit: moment.DayUnit, Year: b.Year, Dated: b.Dated, Digits: 4, Month: b.Month, Day: b.Day}
	x.Old, x.Style = a, when.NewStyle
	return end, true
}

// At reads a mark of a style at token i, or "": "O.S.", "NS", "Old Style", ", according to the Julian calendar".
func At(t *token.List, i int) (when.Style, int) {
	at := i
	if t.MarkAt(at, ",") {
		at++
	}
	for at < i+mostStyleLinks && t.Words.Calendar.Styles.Links.Has(t.Word(at)) && t.GapAt(at) <= text.LineGap {
		at++
	}
	if t.Word(at) == "" || t.GapAt(at) > text.LineGap {
		return "", i
	}
	if t.Tokens[at].Len() == 1 && t.MarkAt(at+1, ".") && t.Word(at+2) != "" && t.Capitalized(at) {
		letters, end := t.Word(at)+t.Word(at+2), at+3
		if t.MarkAt(end, ".") && t.GapAt(end) == text.NoGap {
			end++
		}
		if t.Word(end) != "" && t.Capitalized(end) && t.Class(end)&word.Month == 0 {
			return "", i // N. S. Leskov
		}
		return styleOfLetters(t.Words, letters), end
	}
	if style := styleOfLetters(t.Words, t.Word(at)); style != "" && t.Tokens[at].In(t.Text) != t.Word(at) {
		return style, at + 1
	}
	if style := styleOf(t.Words, t.Phrase(at, at+2)); style != "" && t.GapAt(at+1) <= text.LineGap {
		return style, at + 2
	}
	if style := styleOf(t.Words, t.Word(at)); style != "" {
		if t.MarkAt(at+1, ".") && t.GapAt(at+1) == text.NoGap {
			at++ // jul.
		}
		return style, at + 1
	}
	return "", i
}

// mostStyleLinks is the most tokens before the name of a style: ", according
// to the Julian calendar".
const mostStyleLinks = 4

// styleOf returns the style of a name in one word or two, "" for none.
func styleOf(w *word.Table, name string) when.Style {
	return chooseStyle(name, &w.Calendar.Styles.Old, &w.Calendar.Styles.New)
}

// styleOfLetters returns the style that two letters mean, or "".
func styleOfLetters(w *word.Table, letters string) when.Style {
	return chooseStyle(letters, &w.Calendar.Styles.OldLetters, &w.Calendar.Styles.NewLetters)
}

func chooseStyle(name string, old, new *lang.Set) when.Style {
	switch {
	case old.Has(name):
		return when.OldStyle
	case new.Has(name):
		return when.NewStyle
	}
	return ""
}
