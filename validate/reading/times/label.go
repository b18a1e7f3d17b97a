package times

import (
	"strings"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// longestDateLabel bounds the bytes of a text that is read as a label.
const longestDateLabel = 160

// DateLabel reads text as a label that names a date, as chronicles put them
// before their entries: all that WholeDate reads, and
//
//   - years of one to four digits, with or without an era: "40", "AD 69",
//     "258 BC", "23,500 BC";
//   - decades, centuries, millennia: "1970s", "7th century BC";
//   - seasons, quarters, halves: "Spring 1968", "Q3 2021";
//   - ranges of all these, in full or shortened: "2879 - 258 BC",
//     "Dec. 15-18, 1986", "1st - 7th century";
//   - what is approximate or uncertain: "c. 1640", "late 1817", "1640?";
//   - one side only: "before 1928", "later than May 1940";
//   - choices: "between 47 and 50", "1940 or 1941";
//   - dates in EDTF, the ISO 8601-2 notation: "1640~/1652".
//
// A part of the day before the date, and a remark in brackets after it, are
// passed over. The Form of what WholeDate does not read is Label.
//
// Years of one and two digits are taken as they stand: "73" is the year 73. It
// is for the caller to know whether a number alone may be a year.
//
// It is false for a label that has more than one meaning, such as 01/02/1862,
// "1908-09", or a date of a lunar calendar.
func DateLabel(src string, language string) (when.Date, bool) {
	if len(src) > longestDateLabel {
		return when.Date{}, false
	}
	s := newDateScanner(src, dateWordsFor(language))
	l := labelReader{dateScanner: s, words: englishLabelWords()}
	first, last, ok := l.strip()
	if !ok || first >= last {
		return when.Date{}, false
	}
	at := text.Span{Start: s.tokens[first].Start, End: s.tokens[last-1].End}
	inner := at.In(src)
	d, ok := WholeDate(inner, language)
	switch {
	case !ok:
		value, err, read := l.value(inner, first, last)
		if !read {
			return when.Date{}, false
		}
		d = when.Date{Value: value, Form: when.Label, Anchor: when.Stated, Err: err}
	case d.Form == when.YearRange && d.Err != nil && !l.yearAt(last-1):
		return when.Date{}, false // 1999–02 may run into the next century
	}
	d.Span = at
	if d.Err == nil {
		value, marked := qualified(d.Value, l.about, l.unsure)
		if !marked {
			return when.Date{}, false
		}
		d.Value = value
	}
	return d, true
}

// A labelReader reads a label from the tokens of its text.
type labelReader struct {
	*dateScanner
	words *labelWords
	// What brackets after the date say of it.
	about, unsure bool
}

// strip leaves out what stands around the date: punctuation, brackets and what
// is in them, a weekday, a time of day. It is false where one of these changes
// what the date means in a way that is not read.
func (l *labelReader) strip() (first, last int, ok bool) {
	last = len(l.tokens)
	for last > 0 {
		switch {
		case l.markAt(last-1, "–—-") && l.gapAt(last-1) == noGap:
			return 0, 0, false // 1973–: to this day, or a slip
		case l.markAt(last-1, ":.,;–—-"):
			last--
			continue
		case l.markAt(last-1, ")]"):
			open := l.opening(last - 1)
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
	l.tokens = l.tokens[:last]
	return l.timeOfDay(first), last, true
}

// around takes the words before and after the date that say how sure it is:
// "uncertain: 1862", "1860 approx.", "1862 maybe"; and "active" before the years of
// a life's work.
func (l *labelReader) around(first, last int) (int, int) {
	switch {
	case l.word(first) == "uncertain" && l.markAt(first+1, ":"):
		l.unsure = true
		first += 2
	case l.word(first) == "active" && first+1 < last:
		first++
	}
	if word := l.word(last - 1); last-first > 1 && l.gapAt(last-1) != noGap {
		switch {
		case l.words.About.Has(word) && len(word) > 2:
			l.about = true
			last--
		case l.words.Unsure.Has(word):
			l.unsure = true
			last--
		}
	}
	return first, last
}

// opening returns the bracket that the one at i closes, or -1.
func (l *labelReader) opening(i int) int {
	depth := 0
	for ; i >= 0; i-- {
		switch {
		case l.markAt(i, ")]"):
			depth++
		case l.markAt(i, "(["):
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

// remark takes what brackets after a date hold. It is false where that tells
// of another calendar or era.
func (l *labelReader) remark(from, to int) bool {
	calendar, qualifies := to > from, to > from
	for i := from; i < to; i++ {
		word := l.word(i)
		if _, isEra, _ := l.era(i, to); isEra && to-from <= 6 {
			return false
		}
		if !l.markAt(i, ".,") {
			calendar = calendar && l.words.Foreign.Has(word)
			qualifies = qualifies && (l.words.About.Has(word) || word == "approximate" || l.words.Unsure.Has(word) || word == "uncertain" || l.markAt(i, "?~"))
		}
	}
	for i := from; i < to && qualifies; i++ {
		word := l.word(i)
		l.about = l.about || l.words.About.Has(word) || word == "approximate" || l.markAt(i, "~")
		l.unsure = l.unsure || l.words.Unsure.Has(word) || word == "uncertain" || l.markAt(i, "?")
	}
	return !calendar
}

// timeOfDay gives the index after a weekday, a time ("at 13:38 on") or a part
// of a day ("night of"), if they are at i.
func (l *labelReader) timeOfDay(i int) int {
	next := i
	if l.word(next) == "at" {
		next++
	}
	if l.numberAt(next, 1, 2) && l.markAt(next+1, ":") && l.numberAt(next+2, 2, 2) {
		next += 3
		for l.word(next) == "am" || l.word(next) == "pm" || l.word(next) == "on" || l.markAt(next, ",") {
			next++
		}
		return l.skipWeekday(next)
	}
	if l.words.Times.Has(l.word(i)) && (l.word(i+1) == "of" || l.word(i+1) == "on") {
		return l.skipWeekday(i + 2)
	}
	return l.skipWeekday(i)
}

// value reads tokens first to last, of which inner is the text.
func (l *labelReader) value(inner string, first, last int) (edtf.Date, *edtf.Error, bool) {
	if strings.ContainsAny(inner, "/~?%X[{") {
		if d, err := edtf.Parse(inner); err == nil {
			return d, nil, true
		}
	}
	if before, at := l.oneSided(first); at > first {
		return l.oneSidedDate(before, at, last)
	}
	if l.word(first) == "between" {
		return l.choice(first+1, last, "and", "..")
	}
	if l.word(first) == "from" {
		first++
	}
	if l.word(first) == "since" {
		return l.openEnded(first+1, last)
	}
	if m, ok := l.moment(first, last); ok && m.isWhole() {
		d, err := m.date()
		return d, err, err == nil || err.Kind == edtf.KindImpossible
	}
	if d, err, ok := l.span(first, last); ok {
		return d, err, true
	}
	return l.choice(first, last, "or", ",")
}

// choice reads two dates of one precision with a word between them, one of
// which is meant, or any between.
func (l *labelReader) choice(first, last int, word, sign string) (edtf.Date, *edtf.Error, bool) {
	for i := first; i < last; i++ {
		if l.word(i) != word {
			continue
		}
		a, ok := l.moment(first, i)
		b, ok2 := l.moment(i+1, last)
		if !ok || !ok2 || !a.complete(&b) || a.unit != b.unit {
			return edtf.Date{}, nil, false
		}
		from, err := a.date()
		to, err2 := b.date()
		if err != nil || err2 != nil {
			return edtf.Date{}, nil, false
		}
		d, parseErr := edtf.Parse("[" + from.String() + sign + to.String() + "]")
		return d, nil, parseErr == nil && from.Before(to) == edtf.Certain
	}
	return edtf.Date{}, nil, false
}

// oneSided reads "before", "earlier than", "after" or "later than" at token i.
func (l *labelReader) oneSided(i int) (before bool, end int) {
	word := l.word(i)
	if l.word(i+1) == "than" {
		switch word {
		case "earlier":
			return true, i + 2
		case "later":
			return false, i + 2
		}
	}
	switch word {
	case "before":
		return true, i + 1
	case "after":
		return false, i + 1
	}
	return false, i
}

// oneSidedDate reads a date that is only known to be before, or after, another:
// an interval whose other end is not known.
func (l *labelReader) oneSidedDate(before bool, first, last int) (edtf.Date, *edtf.Error, bool) {
	m, ok := l.moment(first, last)
	if !ok || !m.isWhole() {
		return edtf.Date{}, nil, false
	}
	end, bad := m.date()
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

func (l *labelReader) openEnded(first, last int) (edtf.Date, *edtf.Error, bool) {
	m, ok := l.moment(first, last)
	if !ok || !m.isWhole() {
		return edtf.Date{}, nil, false
	}
	start, bad := m.date()
	if bad != nil {
		return edtf.Date{}, nil, false
	}
	d, err := edtf.OfInterval(start, edtf.Open())
	return d, nil, err == nil
}

// span reads a range.
func (l *labelReader) span(first, last int) (edtf.Date, *edtf.Error, bool) {
	if l.word(last-1) == "onwards" || l.word(last-1) == "onward" {
		return l.openEnded(first, last-1)
	}
	season := false
	if n := last - 2; l.word(last-1) == "season" {
		if last--; l.dateless(n) {
			last--
		}
		season = true
	}
	for i := first + 1; i < last-1; i++ {
		if !l.markAt(i, text.Dashes) && !l.dateScanner.words.Prepositions.Through.Has(l.word(i)) {
			continue
		}
		if !season && i == last-2 && l.words.Open.Has(l.word(last-1)) {
			return l.openEnded(first, i)
		}
		a, ok := l.moment(first, i)
		if !ok {
			continue
		}
		b, ok := l.moment(i+1, last)
		if !ok {
			continue
		}
		monthLike := l.markAt(i, "-") && b.digits == 2 && b.year <= 12
		if a.isNumber() && a.digits == 4 && b.isNumber() && monthLike {
			return edtf.Date{}, nil, false // 1908-09
		}
		if season && !(a.unit == yearUnit && b.unit == yearUnit) {
			return edtf.Date{}, nil, false
		}
		return a.until(b)
	}
	return edtf.Date{}, nil, false
}

// dateless reports whether the word at i tells what kind of season is meant.
func (l *labelReader) dateless(i int) bool { return l.words.Spans.Has(l.word(i)) }
