package date

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed relative.md
var relativePage string

// Relative marks a date that is told twice, by its distance from another and by
// itself, where the two don't agree by any reading.
var Relative = &rule.Rule{
	ID:           "date/relative",
	Summary:      "“ten days later, on 20 May” where it is not ten days",
	Severity:     rule.Warning,
	Experimental: true,
	Page:         relativePage,
	OnDemand:     true,
	Entry: func(p *rule.Pass, e *chronicle.Entry) {
		for f := range e.Prose() {
			g := &distances{passageOf(p, e, f)}
			for i, d := range g.read.Dates() {
				if d.Offset == nil || !isDayOrLonger(d.Offset.Length.Unit) || g.isFromNow(d) {
					continue
				}
				if d.Offset.Event.Len() > 0 || d.From.Start >= d.End {
					g.checkFromEvent(p, i)
				} else {
					g.checkFromDate(p, i)
				}
			}
		}
	},
}

// distances are those of a passage.
type distances struct{ *passage }

func isDayOrLonger(u when.Unit) bool {
	return u != when.Hours && u != when.Minutes && u != when.Seconds
}

// isFromNow reports whether a distance is counted from the time of writing: "a
// year ago", "last month".
func (g *distances) isFromNow(d when.Date) bool {
	words := wordsOf(d.In(g.text))
	return fromNow[words[0]] || slices.Contains(words, "ago")
}

var fromNow = text.WordSet(`last past next this previous current`)

// checkFromDate checks a distance from a date of the text or the entry's own:
// "ten days later, on 20 May", "on 20 May, ten days later".
func (g *distances) checkFromDate(p *rule.Pass, i int) {
	dates := g.read.Dates()
	d := dates[i]
	j := g.apposedTo(i, d.End, i+1)
	if j < 0 || !dates[j].IsStated() && yearsIn(d.Offset.Length.Unit) > 0 {
		return // the distance itself gives the year
	}
	bases := g.bases(min(i, j), i)
	to := extentOf(dates[j].Value)
	if len(bases) == 0 || bases[0].extent == to {
		return // one day told twice
	}
	ways := []misfit{tooLong}
	if g.runsStraight(bases[0], min(i, j)) {
		ways = nil
	}
	g.settle(p, d, g.meansOf(dates[j]), dates[j].Value, g.at(dates[j].Span), bases, ways...)
}

// apposedTo returns the index of the date that stands beside the distance at i,
// as another name of the same day; -1 for none. The distance ends at a place of
// the text, before the date at index next.
func (g *distances) apposedTo(i, end, next int) int {
	dates := g.read.Dates()
	if next < len(dates) && tellsADate(dates[next]) {
		if words, ok := g.gap(end, dates[next].Start); ok && apposes(words) {
			return next
		}
	}
	if j := i - 1; j >= 0 && tellsADate(dates[j]) && g.closes(end) {
		if words, ok := g.gap(dates[j].End, dates[i].Start); ok && len(words) == 1 && (words[0] == "," || words[0] == "(") || ok && g.comesAt(dates[i], words) {
			return j
		}
	}
	return -1
}

// comesAt reports whether the words before a distance from an event say that
// what was dated happened at it: "the vote of 4 March came two weeks before …".
func (g *distances) comesAt(d when.Date, words []string) bool {
	if d.Offset.Event.Len() == 0 || len(words) == 0 || len(words) > longestPhrase {
		return false
	}
	return !slices.ContainsFunc(words, func(word string) bool { return !comes[word] })
}

var comes = text.WordSet(`came comes took takes place happened happens occurred occurs fell falls only just exactly barely hardly`)

// tellsADate reports whether a date is told by itself, as that of what happens.
func tellsADate(d when.Date) bool {
	return d.Offset == nil && d.Form != when.Pointing && d.Form != when.Weekday && d.Modifier == "" &&
		d.Err == nil && !d.Value.IsZero() && d.Anchor != when.Unanchored
}

// apposes reports whether the words between a distance and a date make them
// one: a comma, a bracket, "on", "in".
func apposes(words []string) bool {
	if len(words) == 0 || len(words) > 2 {
		return false
	}
	first, last := words[0], words[len(words)-1]
	marks := first == "," || first == "(" || first == "–" || first == "—"
	return (marks || len(words) == 1) && (last == "on" || last == "in" || len(words) == 1 && marks)
}

// A base is a date that a distance may run from.
type base struct {
	extent extent
	date   edtf.Date
	span   chronicle.Span
}

// farthestBase is how many dates before a distance may be what it runs from.
const farthestBase = 16

// bases returns the dates before that at index first which the distance at i
// may run from, the likeliest in front. There is none unless one is near by: an
// event between may be what it runs from.
func (g *distances) bases(first, i int) []base {
	dates := g.read.Dates()
	d := dates[i]
	here := g.sentence(d.Start)
	finest := edtf.PrecisionYear
	switch d.Offset.Length.Unit {
	case when.Days, when.Weeks:
		finest = edtf.PrecisionDay
	case when.Months:
		finest = edtf.PrecisionMonth
	}
	var out []base
	near := false
	for j := first - 1; j >= max(0, first-farthestBase); j-- {
		b := dates[j]
		if b.Err != nil || b.Value.IsZero() || b.Anchor == when.Unanchored {
			continue
		}
		if len(out) > 0 && b.Value.Precision() < min(finest, out[0].date.Precision()) {
			continue // no day is so many days after a year
		}
		near = near || here-g.sentence(b.Start) <= 1
		out = append(out, base{extentOf(b.Value), b.Value, g.at(b.Span)})
	}
	if !near && len(out) > 0 {
		return nil
	}
	// The entry's own date, unless the distance opens the text: then it is
	// counted from the entry before.
	_, isDay := g.entry.Date.Day()
	if !g.entry.Date.IsZero() && !g.entry.Date.IsInterval() && (near && isDay || !near && here <= 1 && d.Start > g.read.Sentences()[0].Start) {
		out = append(out, base{extentOf(g.entry.Date), g.entry.Date, dateSpan(g.entry)})
	}
	return out
}

// meansOf returns the extents that a date may have. That of one whose year or
// month is not stated may also be the same day of the year, or month, beside it.
func (g *distances) meansOf(d when.Date) []extent {
	x := extentOf(d.Value)
	out := []extent{x}
	if d.IsStated() {
		return out
	}
	steps := []int64{-365, 365}
	if d.Form == when.DayOfMonth {
		steps = []int64{-31, 31, -30, 30}
	}
	for _, n := range steps {
		out = append(out, extent{x.first.Add(n), x.last.Add(n)})
	}
	return out
}

// runsStraight reports whether nothing else happens between a base and the date at
// index first, from which the distance may be counted in its stead. Where
// something does, the distance can still be too long, but not too short.
func (g *distances) runsStraight(b base, first int) bool {
	from := 0
	if b.span.Field == g.field.Name {
		from = b.span.End
	}
	to := g.read.Dates()[first].Start
	if to-from > 2*longestGap || strings.Contains(g.text[from:to], "\n\n") {
		return false
	}
	gap := text.Span{Start: from, End: to}
	if len(within(g.read.Ages(), spanOfAge, gap)) > 0 || len(within(g.read.Durations(), spanOfDuration, gap)) > 0 || len(g.datesIn(gap)) > 0 {
		return false
	}
	if b.span.Field == g.field.Name && g.verbBefore(b.span.Start, 0) == "born" {
		return false
	}
	words := wordsOf(g.text[from:to])
	at := slices.IndexFunc(words, func(word string) bool { return goesOn[word] })
	if at < 0 {
		return true
	}
	// "was begun in 1988 and finished five years later"
	rest := words[at+1:]
	return len(rest) <= longestPhrase && words[at] == "and" && g.sentence(from) == g.sentence(to) &&
		!slices.ContainsFunc(rest, func(word string) bool { return goesOn[word] || !isPlainWord(word) })
}

// goesOn are words by which a text goes on to something else that happened.
var goesOn = text.WordSet(`and then but after afterwards when before later until till while where who which whose once soon finally
	eventually meanwhile having subsequently next following followed`)

// settle reports a distance that does not lead from any of the bases to a date,
// in one of the ways given; none: in any.
func (g *distances) settle(p *rule.Pass, d when.Date, means []extent, date edtf.Date, at chronicle.Span, bases []base, ways ...misfit) {
	for _, b := range bases {
		for _, m := range means {
			if how := g.leads(d, b.extent, m); how == fits || len(ways) > 0 && !slices.Contains(ways, how) {
				return
			}
		}
	}
	b := bases[0]
	x, _ := elapse(b.extent, means[0])
	told := text.Span{Start: d.Start, End: max(d.End, d.Offset.Event.End)}
	p.Report(rule.Finding{
		Span: g.at(told),
		Message: fmt.Sprintf("%s does not lead to %s, which is %s %s",
			schema.Quote(told.In(g.text)), date.English(), x.after(d.Offset.Length.Unit), b.date.English()),
		Related: []rule.Related{{Span: at, Message: "the date that it is said to lead to"}, {Span: b.span, Message: "the date that it is counted from"}},
	})
}

// leads tells how a distance fails to run from one date to another.
func (g *distances) leads(d when.Date, from, to extent) misfit {
	x, ok := elapse(from, to)
	if !ok {
		return fits
	}
	if d.Offset.Earlier {
		x = x.back()
	}
	if g.mixed() {
		x.least, x.most = x.least-julianGap, x.most+julianGap
	}
	how := judge(d.Offset.Length, x)
	if how == tooLong && x.least < 0 {
		return backwards
	}
	return how
}

// checkFromEvent checks a distance from a dated event or from the date behind it:
// "two months after the attempt of 29 June 1973", "22 years after its invasion in
// 1978", "two days after 3 May 1921".
func (g *distances) checkFromEvent(p *rule.Pass, i int) {
	dates := g.read.Dates()
	d := dates[i]
	phrase, rest := d.Offset.Event, i+1
	b := base{span: g.at(phrase)}
	end := phrase.End
	if phrase.Len() == 0 {
		end = d.End
	}
	for rest < len(dates) && dates[rest].Start < end {
		rest++
	}
	from, ok := dateIn(phrase.In(g.text), reading.Options{})
	if !ok {
		if rest == len(dates) || !g.isBase(dates[rest], phrase.Len() > 0, end) {
			return
		}
		from, b.span, end = dates[rest].Value, g.at(dates[rest].Span), dates[rest].End
		rest++
	}
	b.date, b.extent = from, extentOf(from)
	if j := g.apposedTo(i, end, rest); j >= 0 {
		g.settle(p, d, g.meansOf(dates[j]), dates[j].Value, g.at(dates[j].Span), []base{b})
		return
	}
	own := extentOf(g.entry.Date)
	if !g.tellsItsOwnDate(i, end, rest) || rest > i+1 && own.first <= b.extent.last && b.extent.first <= own.last {
		return
	}
	g.settle(p, d, []extent{own}, g.entry.Date, dateSpan(g.entry), []base{b})
}

// isBase reports whether the date behind a distance, or behind the event of one,
// which ends at a place, is what the distance is counted from.
func (g *distances) isBase(d when.Date, ofEvent bool, end int) bool {
	if ofEvent && !tellsADate(d) || !d.IsStated() || d.Err != nil || d.Value.IsZero() || d.Value.IsInterval() {
		return false
	}
	words, near := g.gap(end, d.Start)
	if !ofEvent {
		return near && len(words) == 0
	}
	return near && len(words) == 1 && (words[0] == "in" || words[0] == "on" || words[0] == "of")
}

// tellsItsOwnDate reports whether a distance from an event is that of what the
// entry tells: it is in the first sentence, which it opens or closes, and no other date
// is there but that of the event, which ends before the date at index rest.
func (g *distances) tellsItsOwnDate(i, end, rest int) bool {
	dates := g.read.Dates()
	d := dates[i]
	if g.entry.Kind != chronicle.Event || g.entry.Date.IsZero() || g.sentence(d.Start) != 0 || len(g.read.Sentences()) == 0 {
		return false
	}
	s := g.read.Sentences()[0]
	if i > 0 || rest < len(dates) && dates[rest].Start < s.End {
		return false
	}
	if d.Start == s.Start {
		return g.next(end) == ','
	}
	if next := g.next(end); next != 0 && next != '.' {
		return false
	}
	for _, word := range wordsOf(g.text[s.Start:d.Start]) {
		if looksBack[word] {
			return false
		}
	}
	return true
}

// looksBack are the words of a sentence that may tell of more than what happens
// on the day.
var looksBack = text.WordSet(`had has have who which whose whom that when where while until since born because although though
	before after not never will would`)
