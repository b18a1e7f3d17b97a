package measure

import (
	"slices"
	"strings"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A Distance is a distance of a day or longer, and what it leads from and to.
type Distance struct {
	// Span is the distance with the event that it counts from.
	text.Span
	// Date is the distance: it has an Offset.
	Date when.Date
	// To is the date beside it, another name of the same day: "ten days later, on
	// 20 May". It is nil where the distance gives the time of what the text is about:
	// "two months after the attempt of 29 June 1973, …".
	To *when.Date
	// From are the dates that it may count from, the likeliest first; there is at
	// least one.
	From []Point
	// Event is set where it counts from an event or a date that it names itself, and
	// Dated where the text dates that, and not by a year in its name alone.
	Event, Dated bool
	// Straight is set where nothing else happens between the first of From and To, so
	// that the distance can only count from it.
	Straight bool
}

// distances finds what distances lead from and to.
type distances struct{ *Times }

// Distances returns the distances that lead to a date which is given too, or to the
// time of what the text is about.
func (t *Times) Distances() []Distance {
	x := distances{t}
	var out []Distance
	for i, d := range t.Dates {
		if d.Offset == nil || !isDayOrLonger(d.Offset.Length.Unit) || x.isFromNow(d) {
			continue
		}
		read := x.fromDate
		if d.Offset.Event.Len() > 0 || d.From.Start >= d.End {
			read = x.fromEvent
		}
		if found, ok := read(i); ok {
			found.Date, found.Span = d, text.Span{Start: d.Start, End: max(d.End, d.Offset.Event.End)}
			out = append(out, found)
		}
	}
	return out
}

// isFromNow reports whether a distance counts from the time of writing: "a
// year ago", "last month".
func (x distances) isFromNow(d when.Date) bool {
	words := x.Tokens.Within(d.Span)
	return x.words.Stretches.FromNow.Has(words.Word(0)) || words.Has(x.words.Time.Pointers.Ago.Has)
}

// fromDate reads a distance from a date of the text or of the context: "ten days
// later, on 20 May", "on 20 May, ten days later".
func (x distances) fromDate(i int) (Distance, bool) {
	d := x.Dates[i]
	j := x.apposedTo(i, d.End, i+1)
	if j < 0 || !x.Dates[j].IsStated() && isYearOrLonger(d.Offset.Length.Unit) {
		return Distance{}, false // the distance itself gives the year
	}
	from := x.bases(min(i, j), i)
	if len(from) == 0 {
		return Distance{}, false
	}
	return Distance{To: &x.Dates[j], From: from, Straight: x.runsStraight(from[0], min(i, j))}, true
}

func isYearOrLonger(u when.Unit) bool {
	return u == when.Years || u == when.Decades || u == when.Centuries
}

// apposedTo returns the index of the date beside the distance at i, as another name
// of the same day; -1 for none. The distance ends at a place of the text, before the
// date at index next.
func (x distances) apposedTo(i, end, next int) int {
	if next < len(x.Dates) && isNamed(x.Dates[next]) {
		if words, ok := x.gap(end, x.Dates[next].Start); ok && x.apposes(words) {
			return next
		}
	}
	if j := i - 1; j >= 0 && isNamed(x.Dates[j]) && x.closes(end) {
		words, ok := x.gap(x.Dates[j].End, x.Dates[i].Start)
		if ok && (len(words) == 1 && (words[0] == "," || words[0] == "(") || x.happensAt(x.Dates[i], words)) {
			return j
		}
	}
	return -1
}

// happensAt reports whether the words before a distance from an event say that
// what was dated happened at it: "the vote of 4 March came two weeks before …".
func (x distances) happensAt(d when.Date, words []string) bool {
	if d.Offset.Event.Len() == 0 || len(words) == 0 || len(words) > longestPhrase {
		return false
	}
	return !slices.ContainsFunc(words, func(word string) bool { return !x.words.Stretches.Happens.Has(word) })
}

// apposes reports whether the words between a distance and a date make them
// one: a comma, a bracket, "on", "in".
func (x distances) apposes(words []string) bool {
	if len(words) == 0 || len(words) > 2 {
		return false
	}
	first, last := words[0], words[len(words)-1]
	marks := first == "," || first == "(" || first == "–" || first == "—"
	return (marks || len(words) == 1) && (x.words.Stretches.Dates.Has(last) || len(words) == 1 && marks)
}

// farthest is how many dates before a distance may be what it counts from.
const farthest = 16

// bases returns the dates before that at index first which the distance at i
// may count from, the likeliest in front. There is none unless one is near by: an
// event between may be what it counts from.
func (x distances) bases(first, i int) []Point {
	d := x.Dates[i]
	here := x.sentenceAt(d.Start)
	finest := edtf.PrecisionYear
	switch d.Offset.Length.Unit {
	case when.Days, when.Weeks:
		finest = edtf.PrecisionDay
	case when.Months:
		finest = edtf.PrecisionMonth
	}
	var out []Point
	near := false
	for j := first - 1; j >= max(0, first-farthest); j-- {
		b := x.Dates[j]
		if !isDated(b) {
			continue
		}
		if len(out) > 0 && b.Value.Precision() < min(finest, out[0].Date.Precision()) {
			continue // no day is so many days after a year
		}
		near = near || here-x.sentenceAt(b.Start) <= 1
		out = append(out, pointOf(b))
	}
	if !near && len(out) > 0 {
		return nil
	}
	// The date of the context, unless the distance opens the text: then it counts
	// from the entry before.
	_, isDay := x.Context.Day()
	if !x.Context.IsZero() && !x.Context.IsInterval() && (near && isDay || !near && here <= 1 && d.Start > x.Sentences[0].Start) {
		out = append(out, Point{Date: x.Context})
	}
	return out
}

// runsStraight reports whether nothing else happens between a base and the date at
// index first, which the distance may count from in its stead. Where something
// does, the distance can still be too long, but not too short.
func (x distances) runsStraight(b Point, first int) bool {
	gap := text.Span{Start: b.End, End: x.Dates[first].Start}
	if gap.Len() > 2*longestGap || strings.Contains(gap.In(x.Tokens.Text), "\n\n") {
		return false
	}
	if len(within(x.Ages, spanOfAge, gap)) > 0 || len(within(x.Durations, spanOfDuration, gap)) > 0 || len(x.datesIn(gap)) > 0 {
		return false
	}
	if b.Len() > 0 && x.words.Life.Born.Has(x.verbBefore(b.Start, 0)) {
		return false
	}
	words := x.Tokens.Within(gap).Lower()
	goesOn := x.words.Stretches.GoesOn.Has
	at := slices.IndexFunc(words, goesOn)
	if at < 0 {
		return true
	}
	// "was begun in 1988 and finished five years later"
	rest := words[at+1:]
	return len(rest) <= longestPhrase && x.words.Time.Joints.And.Has(words[at]) && x.sentenceAt(gap.Start) == x.sentenceAt(gap.End) &&
		!slices.ContainsFunc(rest, func(word string) bool { return goesOn(word) || !isPlainWord(word) })
}

// fromEvent reads a distance from a dated event or from the date after it:
// "two months after the attempt of 29 June 1973", "22 years after its invasion in
// 1978", "two days after 3 May 1921".
func (x distances) fromEvent(i int) (Distance, bool) {
	d := x.Dates[i]
	phrase, rest := d.Offset.Event, i+1
	from := Point{Span: phrase}
	end := phrase.End
	if phrase.Len() == 0 {
		end = d.End
	}
	for rest < len(x.Dates) && x.Dates[rest].Start < end {
		rest++
	}
	var ok bool
	if from.Date, ok = x.dateIn(phrase); !ok {
		if rest == len(x.Dates) || !x.isBase(x.Dates[rest], phrase.Len() > 0, end) {
			return Distance{}, false
		}
		from, end = pointOf(x.Dates[rest]), x.Dates[rest].End
		rest++
	}
	found := Distance{From: []Point{from}, Event: true, Dated: rest > i+1, Straight: true}
	if j := x.apposedTo(i, end, rest); j >= 0 {
		found.To = &x.Dates[j]
		return found, true
	}
	return found, x.isOfTheText(i, end, rest)
}

// isBase reports whether the date after a distance, or after the event of one,
// which ends at a place, is what the distance counts from.
func (x distances) isBase(d when.Date, ofEvent bool, end int) bool {
	if ofEvent && !isNamed(d) || !d.IsStated() || !isDated(d) || d.Value.IsInterval() {
		return false
	}
	words, near := x.gap(end, d.Start)
	if !ofEvent {
		return near && len(words) == 0
	}
	return near && len(words) == 1 && (x.words.Stretches.Dates.Has(words[0]) || x.words.Stretches.Of.Has(words[0]))
}

// isOfTheText reports whether a distance from an event gives the time of what the
// text is about: it is in the first sentence, which it opens or closes, and no other
// date is there but that of the event, which ends before the date at index rest.
func (x distances) isOfTheText(i, end, rest int) bool {
	d := x.Dates[i]
	if len(x.Sentences) == 0 || x.sentenceAt(d.Start) != 0 {
		return false
	}
	s := x.Sentences[0]
	if i > 0 || rest < len(x.Dates) && x.Dates[rest].Start < s.End {
		return false
	}
	if d.Start == s.Start {
		return x.nextRune(end) == ','
	}
	if next := x.nextRune(end); next != 0 && next != '.' {
		return false
	}
	return !x.Tokens.Within(text.Span{Start: s.Start, End: d.Start}).Has(x.words.Stretches.LooksBack.Has)
}
