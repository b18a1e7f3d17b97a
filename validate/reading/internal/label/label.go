package label

import (
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/internal/shape"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
	"github.com/chronlint/chronlint/validate/reading/internal/word"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// longestDateLabel bounds the bytes of a text that is read as a label.
const longestDateLabel = 160

// Read reads src as a label; what it reads, and what it refuses, is the contract of
// reading.DateLabel.
func Read(src string, language string, figures when.Figures) (when.Date, bool) {
	if len(src) > longestDateLabel {
		return when.Date{}, false
	}
	if d, ok := twoCalendars(src, language, figures); ok {
		return d, true
	}
	for _, words := range word.LabelTables(language) {
		if d, ok := readIn(src, words, language, figures); ok {
			return d, true
		}
	}
	return when.Date{}, false
}

// readIn reads src as a label with the words of a table.
func readIn(src string, words *word.Table, language string, figures when.Figures) (when.Date, bool) {
	t := token.Scan(src, words)
	t.Figures = figures
	l := reader{t: t}
	first, last, ok := l.strip()
	if !ok || first >= last {
		return when.Date{}, false
	}
	at := t.Span(first, last)
	inner := at.In(src)
	d, ok := shape.Whole(inner, language)
	switch {
	case !ok:
		value, err, read := l.readValue(inner, first, last)
		if !read {
			return when.Date{}, false
		}
		d = when.Date{Value: value, Form: when.Label, Anchor: when.Stated, Err: err}
	case d.Form == when.YearRange && d.Err != nil && !t.YearAt(last-1):
		return when.Date{}, false // 1999–02 may run into the next century
	}
	d.Span = at
	if d.Err == nil {
		value, marked := moment.Qualified(d.Value, l.about, l.unsure)
		if !marked {
			return when.Date{}, false
		}
		d.Value = value
	}
	return d, true
}

// A reader reads a label from the tokens of its text.
type reader struct {
	t *token.List
	// What brackets after the date say of it.
	about, unsure bool
}

// strip leaves out what is around the date: punctuation, brackets and what
// is in them, a weekday, a time of day. It is false where one of these changes
// what the date means in a way that is not read.
func (l *reader) strip() (first, last int, ok bool) {
	last = len(l.t.Tokens)
	for last > 0 {
		switch {
		case l.t.MarkAt(last-1, "–—-") && l.t.GapAt(last-1) == text.NoGap:
			return 0, 0, false // 1973–: to this day, or a slip
		case l.t.MarkAt(last-1, ":.,;–—-"):
			last--
			continue
		case l.t.MarkAt(last-1, ")]"):
			open := opening(l.t, last-1)
			if open < 0 {
				return 0, 0, false
			}
			if open == first {
				first, last = first+1, last-1
				continue
			}
			if !l.remark(open+1, last-1) {
				return 0, 0, false
			}
			last = open
			continue
		}
		break
	}
	first, last = l.around(first, last)
	l.t.Tokens = l.t.Tokens[:last]
	return timeOfDay(l.t, first), last, true
}

// around takes the words before and after the date that say how sure it is:
// "uncertain: 1862", "1860 approx.", "1862 maybe"; "active" before the years of
// a life's work; and a weekday after the date.
func (l *reader) around(first, last int) (int, int) {
	switch {
	case l.t.Words.Label.Uncertain.Has(l.t.Word(first)) && l.t.MarkAt(first+1, ":"):
		l.unsure = true
		first += 2
	case l.t.Words.Label.Active.Has(l.t.Word(first)) && first+1 < last:
		first++
	}
	if word := l.t.Word(last - 1); last-first > 1 && l.t.GapAt(last-1) != text.NoGap {
		switch {
		case l.t.Words.Label.About.Has(word) && len(word) > 2:
			l.about = true
			last--
		case l.t.Words.Label.Unsure.Has(word):
			l.unsure = true
			last--
		case l.t.Words.Weekdays[word]: // 2014-04-26, Saturday
			if last--; l.t.MarkAt(last-1, ",") {
				last--
			}
		}
	}
	return first, last
}

// opening returns the bracket that the one at i closes, or -1.
func opening(t *token.List, i int) int {
	depth := 0
	for ; i >= 0; i-- {
		switch {
		case t.MarkAt(i, ")]"):
			depth++
		case t.MarkAt(i, "(["):
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

// remark takes what brackets after a date hold. It is false if that is about
// another calendar or era.
func (l *reader) remark(from, to int) bool {
	calendar, qualifies := to > from, to > from
	words := l.t.Words.Label
	isAbout := func(word string) bool { return words.About.Has(word) || words.Approximate.Has(word) }
	isUnsure := func(word string) bool { return words.Unsure.Has(word) || words.Uncertain.Has(word) }
	for i := from; i < to; i++ {
		word := l.t.Word(i)
		if _, isEra, _ := moment.EraAt(l.t, i, to); isEra && to-from <= 6 {
			return false
		}
		if !l.t.MarkAt(i, ".,") {
			calendar = calendar && words.Foreign.Has(word)
			qualifies = qualifies && (isAbout(word) || isUnsure(word) || l.t.MarkAt(i, "?~"))
		}
	}
	for i := from; i < to && qualifies; i++ {
		word := l.t.Word(i)
		l.about = l.about || isAbout(word) || l.t.MarkAt(i, "~")
		l.unsure = l.unsure || isUnsure(word) || l.t.MarkAt(i, "?")
	}
	return !calendar
}

// timeOfDay returns the index after a weekday, a time ("at 13:38 on") or a part
// of a day ("night of"), if they are at i.
func timeOfDay(t *token.List, i int) int {
	next, words := i, t.Words.Label
	if words.Time.Clock.Cues.Has(t.Word(next)) {
		next++
	}
	if t.NumberAt(next, 1, 2) && t.MarkAt(next+1, ":") && t.NumberAt(next+2, 2, 2) {
		next += 3
		for isHalfOfDay(words, t.Word(next)) || words.Time.Prepositions.Day.Has(t.Word(next)) || t.MarkAt(next, ",") {
			next++
		}
		return shape.SkipWeekday(t, next)
	}
	if words.Times.Has(t.Word(i)) && (words.Time.Joints.Parts.Has(t.Word(i+1)) || words.Time.Prepositions.Day.Has(t.Word(i+1))) {
		return shape.SkipWeekday(t, i+2)
	}
	return shape.SkipWeekday(t, i)
}

// isHalfOfDay reports whether a word says in which half of the day an hour is.
func isHalfOfDay(words *word.Labels, w string) bool {
	return words.Time.Clock.BeforeNoon.Has(w) || words.Time.Clock.AfterNoon.Has(w)
}

// readValue reads tokens first to last, of which inner is the text.
func (l *reader) readValue(inner string, first, last int) (edtf.Date, *edtf.Error, bool) {
	if strings.ContainsAny(inner, "/~?%X[{") {
		if d, err := edtf.Parse(inner); err == nil {
			return d, nil, true
		}
	}
	if before, at := oneSided(l.t, first); at > first {
		return l.oneSidedDate(before, at, last)
	}
	words := l.t.Words.Label.Time
	if words.Prepositions.Between.Has(l.t.Word(first)) {
		return l.readChoice(first+1, last, &words.Joints.And, "..")
	}
	if words.Prepositions.From.Has(l.t.Word(first)) {
		first++
	}
	if words.Prepositions.Since.Has(l.t.Word(first)) {
		return l.openEnded(first+1, last)
	}
	if m, ok := readMoment(l.t, first, last); ok && m.IsWhole() {
		d, err := m.Date()
		return d, err, err == nil || err.Kind == edtf.KindImpossible
	}
	if moment.IsFigures(l.t, first, last) {
		return edtf.Date{}, nil, false // 03/04/1973
	}
	if d, err, ok := l.readSpan(first, last); ok {
		return d, err, true
	}
	return l.readChoice(first, last, &words.Joints.Or, ",")
}

// readChoice reads two dates of one precision with a word between them, one of
// which is meant, or any between.
func (l *reader) readChoice(first, last int, joint *lang.Set, sign string) (edtf.Date, *edtf.Error, bool) {
	for i := first; i < last; i++ {
		if !joint.Has(l.t.Word(i)) {
			continue
		}
		a, ok := readMoment(l.t, first, i)
		b, ok2 := readMoment(l.t, i+1, last)
		if !ok || !ok2 || !a.Complete(&b) || a.Unit != b.Unit {
			return edtf.Date{}, nil, false
		}
		from, err := a.Date()
		to, err2 := b.Date()
		if err != nil || err2 != nil {
			return edtf.Date{}, nil, false
		}
		d, parseErr := edtf.Parse("[" + from.String() + sign + to.String() + "]")
		return d, nil, parseErr == nil && from.Before(to) == edtf.Certain
	}
	return edtf.Date{}, nil, false
}

// oneSided reads "before", "earlier than", "after" or "later than" at token i.
func oneSided(t *token.List, i int) (before bool, end int) {
	words := t.Words.Label
	switch one, two := t.Word(i), t.WordsAt(i, i+2); {
	case words.EarlierThan.Has(two):
		return true, i + 2
	case words.LaterThan.Has(two):
		return false, i + 2
	case words.Time.Prepositions.Before.Has(one):
		return true, i + 1
	case words.Time.Prepositions.After.Has(one):
		return false, i + 1
	}
	return false, i
}

// oneSidedDate reads a date that is only known to be before, or after, another:
// an interval whose other end is not known.
func (l *reader) oneSidedDate(before bool, first, last int) (edtf.Date, *edtf.Error, bool) {
	m, ok := readMoment(l.t, first, last)
	if !ok || !m.IsWhole() {
		return edtf.Date{}, nil, false
	}
	end, bad := m.Date()
	if bad != nil {
		return edtf.Date{}, nil, false
	}
	var d edtf.Date
	var err error
	if before {
		d, err = edtf.OfInterval(edtf.Date{}, end)
	} else {
		d, err = edtf.OfInterval(end, edtf.Date{})
	}
	return d, nil, err == nil
}

func (l *reader) openEnded(first, last int) (edtf.Date, *edtf.Error, bool) {
	m, ok := readMoment(l.t, first, last)
	if !ok || !m.IsWhole() {
		return edtf.Date{}, nil, false
	}
	start, bad := m.Date()
	if bad != nil {
		return edtf.Date{}, nil, false
	}
	d, err := edtf.OfInterval(start, edtf.Open())
	return d, nil, err == nil
}

// readSpan reads a range.
func (l *reader) readSpan(first, last int) (edtf.Date, *edtf.Error, bool) {
	if l.t.Words.Label.Onwards.Has(l.t.Word(last - 1)) {
		return l.openEnded(first, last-1)
	}
	season := false
	if n := last - 2; l.t.Words.Label.Seasons.Has(l.t.Word(last - 1)) {
		if last--; dateless(l.t, n) {
			last--
		}
		season = true
	}
	for i := first + 1; i < last-1; i++ {
		isSlash := l.t.MarkAt(i, "/")
		if !isSlash && !l.t.MarkAt(i, text.Dashes) && !l.t.Words.Prepositions.Through.Has(l.t.Word(i)) {
			continue
		}
		if !season && i == last-2 && l.t.Words.Label.Open.Has(l.t.Word(last-1)) {
			return l.openEnded(first, i)
		}
		end := i
		if l.t.Words.Calendar.DottedDays && end-first > 1 && l.t.MarkAt(end-1, ".") && l.t.NumberAt(end-2, 1, 2) {
			end-- // 3.–5. Mai
		}
		a, ok := readMoment(l.t, first, end)
		if !ok || isSlash && a.Unit != moment.SeasonUnit { // winter 1944/45
			continue
		}
		b, ok := readMoment(l.t, i+1, last)
		if !ok {
			continue
		}
		monthLike := l.t.MarkAt(i, "-") && b.Digits == 2 && b.Year <= 12
		if a.IsNumber() && a.Digits == 4 && b.IsNumber() && monthLike {
			return edtf.Date{}, nil, false // 1908-09
		}
		if season && !(a.Unit == moment.YearUnit && b.Unit == moment.YearUnit) {
			return edtf.Date{}, nil, false
		}
		return a.Until(b)
	}
	return edtf.Date{}, nil, false
}

// dateless reports whether the word at i says what kind of season is meant.
func dateless(t *token.List, i int) bool { return t.Words.Label.Spans.Has(t.Word(i)) }
