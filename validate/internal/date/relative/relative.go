package relative

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/days"
	"github.com/chronlint/chronlint/validate/internal/date/entries"
	"github.com/chronlint/chronlint/validate/internal/date/passage"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed relative.md
var relativePage string

// Relative marks a date that is stated both directly and as a distance from another,
// if the two don't agree in any interpretation.
var Relative = &rule.Rule{
	ID:           "date/relative",
	Summary:      "a distance that doesn't lead to its date: “ten days later, on 20 May”",
	Severity:     rule.Warning,
	Experimental: true,
	Page:         relativePage,
	OnDemand:     true,
	Entry: func(p *rule.Pass, e *chronicle.Entry) {
		for f := range e.Prose() {
			g := &distances{passage.New(p, e, f)}
			for i, d := range g.Read.Dates() {
				if d.Offset == nil || !passage.IsDayOrLonger(d.Offset.Length.Unit) || g.isFromNow(d) {
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
type distances struct{ *passage.Passage }

// isFromNow reports whether a distance is counted from the time of writing: "a
// year ago", "last month".
func (g *distances) isFromNow(d when.Date) bool {
	words := passage.WordsOf(d.In(g.Text))
	return lang.English.Stretches.FromNow.Has(words[0]) || slices.Contains(words, "ago")
}

// checkFromDate checks a distance from a date of the text or the entry's own:
// "ten days later, on 20 May", "on 20 May, ten days later".
func (g *distances) checkFromDate(p *rule.Pass, i int) {
	dates := g.Read.Dates()
	d := dates[i]
	j := g.apposedTo(i, d.End, i+1)
	if j < 0 || !dates[j].IsStated() && days.YearsIn(d.Offset.Length.Unit) > 0 {
		return // the distance itself states the year
	}
	bases := g.bases(min(i, j), i)
	to := days.ExtentOf(dates[j].Value)
	if len(bases) == 0 || bases[0].extent == to {
		return // one day stated twice
	}
	ways := []days.Misfit{days.TooLong}
	if g.runsStraight(bases[0], min(i, j)) {
		ways = nil
	}
	g.settle(p, d, g.meansOf(dates[j]), dates[j].Value, g.At(dates[j].Span), bases, ways...)
}

// apposedTo returns the index of the date beside the distance at i that is another
// name of the same day, or -1. The distance ends at a place of
// the text, before the date at index next.
func (g *distances) apposedTo(i, end, next int) int {
	dates := g.Read.Dates()
	if next < len(dates) && passage.TellsADate(dates[next]) {
		if words, ok := g.Gap(end, dates[next].Start); ok && apposes(words) {
			return next
		}
	}
	if j := i - 1; j >= 0 && passage.TellsADate(dates[j]) && g.Closes(end) {
		if words, ok := g.Gap(dates[j].End, dates[i].Start); ok && len(words) == 1 && (words[0] == "," || words[0] == "(") || ok && g.comesAt(dates[i], words) {
			return j
		}
	}
	return -1
}

// comesAt reports whether the words before a distance from an event say that
// what was dated happened at it: "the vote of 4 March came two weeks before …".
func (g *distances) comesAt(d when.Date, words []string) bool {
	if d.Offset.Event.Len() == 0 || len(words) == 0 || len(words) > passage.LongestPhrase {
		return false
	}
	return !slices.ContainsFunc(words, func(word string) bool { return !lang.English.Stretches.Happens.Has(word) })
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
	extent days.Extent
	date   edtf.Date
	span   chronicle.Span
}

// bases returns the dates before that at index first from which the distance at i
// may be counted, the likeliest first. It returns none unless one is near by: the
// distance may be counted from an event in between.
func (g *distances) bases(first, i int) []base {
	dates := g.Read.Dates()
	d := dates[i]
	here := g.Sentence(d.Start)
	finest := edtf.PrecisionYear
	switch d.Offset.Length.Unit {
	case when.Days, when.Weeks:
		finest = edtf.PrecisionDay
	case when.Months:
		finest = edtf.PrecisionMonth
	}
	var out []base
	near := false
	for j := first - 1; j >= max(0, first-passage.FarthestBase); j-- {
		b := dates[j]
		if b.Err != nil || b.Value.IsZero() || b.Anchor == when.Unanchored {
			continue
		}
		if len(out) > 0 && b.Value.Precision() < min(finest, out[0].date.Precision()) {
			continue // no day is so many days after a year
		}
		near = near || here-g.Sentence(b.Start) <= 1
		out = append(out, base{days.ExtentOf(b.Value), b.Value, g.At(b.Span)})
	}
	if !near && len(out) > 0 {
		return nil
	}
	// The entry's own date, unless the distance opens the text: then it is
	// counted from the entry before.
	_, isDay := g.Entry.Date.Day()
	if !g.Entry.Date.IsZero() && !g.Entry.Date.IsInterval() && (near && isDay || !near && here <= 1 && d.Start > g.Read.Sentences()[0].Start) {
		out = append(out, base{days.ExtentOf(g.Entry.Date), g.Entry.Date, entries.DateSpan(g.Entry)})
	}
	return out
}

// meansOf returns the extents that a date may have. That of one whose year or
// month is not stated may also be the same day of the year, or month, beside it.
func (g *distances) meansOf(d when.Date) []days.Extent {
	x := days.ExtentOf(d.Value)
	out := []days.Extent{x}
	if d.IsStated() {
		return out
	}
	steps := []int64{-365, 365}
	if d.Form == when.DayOfMonth {
		steps = []int64{-31, 31, -30, 30}
	}
	for _, n := range steps {
		out = append(out, days.Extent{First: x.First.Add(n), Last: x.Last.Add(n)})
	}
	return out
}

// runsStraight reports whether nothing else happens between a base and the date at
// index first, from which the distance may be counted in its stead. Where
// something does, the distance can still be too long, but not too short.
func (g *distances) runsStraight(b base, first int) bool {
	from := 0
	if b.span.Field == g.Field.Name {
		from = b.span.End
	}
	to := g.Read.Dates()[first].Start
	if to-from > 2*passage.LongestGap || strings.Contains(g.Text[from:to], "\n\n") {
		return false
	}
	gap := text.Span{Start: from, End: to}
	if len(passage.Within(g.Read.Ages(), passage.SpanOfAge, gap)) > 0 || len(passage.Within(g.Read.Durations(), passage.SpanOfDuration, gap)) > 0 || len(g.DatesIn(gap)) > 0 {
		return false
	}
	if b.span.Field == g.Field.Name && g.VerbBefore(b.span.Start, 0) == "born" {
		return false
	}
	words := passage.WordsOf(g.Text[from:to])
	at := slices.IndexFunc(words, func(word string) bool { return lang.English.Stretches.GoesOn.Has(word) })
	if at < 0 {
		return true
	}
	// "was begun in 1988 and finished five years later"
	rest := words[at+1:]
	return len(rest) <= passage.LongestPhrase && words[at] == "and" && g.Sentence(from) == g.Sentence(to) &&
		!slices.ContainsFunc(rest, func(word string) bool { return lang.English.Stretches.GoesOn.Has(word) || !passage.IsPlainWord(word) })
}

// settle reports a distance that does not lead from any of the bases to a date,
// in one of the given ways; none: in any.
func (g *distances) settle(p *rule.Pass, d when.Date, means []days.Extent, date edtf.Date, at chronicle.Span, bases []base, ways ...days.Misfit) {
	p.Compared(1)
	for _, b := range bases {
		for _, m := range means {
			if how := g.leads(d, b.extent, m); how == days.Fits || len(ways) > 0 && !slices.Contains(ways, how) {
				return
			}
		}
	}
	b := bases[0]
	x, _ := days.Elapse(b.extent, means[0])
	told := text.Span{Start: d.Start, End: max(d.End, d.Offset.Event.End)}
	p.Report(rule.Finding{
		Span: g.At(told),
		Message: fmt.Sprintf("%s does not give %s: that is %s %s",
			schema.Quote(told.In(g.Text)), date.English(), x.After(d.Offset.Length.Unit), b.date.English()),
		Related: []rule.Related{{Span: at, Message: "the date stated for it"}, {Span: b.span, Message: "the date that it counts from"}},
	})
}

// leads returns how a distance fails to lead from one date to another.
func (g *distances) leads(d when.Date, from, to days.Extent) days.Misfit {
	x, ok := days.Elapse(from, to)
	if !ok {
		return days.Fits
	}
	if d.Offset.Earlier {
		x = x.Back()
	}
	if g.Mixed() {
		x.Least, x.Most = x.Least-days.JulianGap, x.Most+days.JulianGap
	}
	how := days.Judge(d.Offset.Length, x)
	if how == days.TooLong && x.Least < 0 {
		return days.Backwards
	}
	return how
}

// checkFromEvent checks a distance from a dated event or from the date behind it:
// "two months after the attempt of 29 June 1973", "22 years after its invasion in
// 1978", "two days after 3 May 1921".
func (g *distances) checkFromEvent(p *rule.Pass, i int) {
	dates := g.Read.Dates()
	d := dates[i]
	phrase, rest := d.Offset.Event, i+1
	b := base{span: g.At(phrase)}
	end := phrase.End
	if phrase.Len() == 0 {
		end = d.End
	}
	for rest < len(dates) && dates[rest].Start < end {
		rest++
	}
	from, ok := passage.DateIn(phrase.In(g.Text), reading.Options{})
	if !ok {
		if rest == len(dates) || !g.isBase(dates[rest], phrase.Len() > 0, end) {
			return
		}
		from, b.span, end = dates[rest].Value, g.At(dates[rest].Span), dates[rest].End
		rest++
	}
	b.date, b.extent = from, days.ExtentOf(from)
	if j := g.apposedTo(i, end, rest); j >= 0 {
		g.settle(p, d, g.meansOf(dates[j]), dates[j].Value, g.At(dates[j].Span), []base{b})
		return
	}
	own := days.ExtentOf(g.Entry.Date)
	if !g.tellsItsOwnDate(i, end, rest) || rest > i+1 && own.First <= b.extent.Last && b.extent.First <= own.Last {
		return
	}
	g.settle(p, d, []days.Extent{own}, g.Entry.Date, entries.DateSpan(g.Entry), []base{b})
}

// isBase reports whether the date behind a distance, or behind the event of one,
// which ends at a place, is what the distance is counted from.
func (g *distances) isBase(d when.Date, ofEvent bool, end int) bool {
	if ofEvent && !passage.TellsADate(d) || !d.IsStated() || d.Err != nil || d.Value.IsZero() || d.Value.IsInterval() {
		return false
	}
	words, near := g.Gap(end, d.Start)
	if !ofEvent {
		return near && len(words) == 0
	}
	return near && len(words) == 1 && (words[0] == "in" || words[0] == "on" || words[0] == "of")
}

// tellsItsOwnDate reports whether a distance from an event is that of the entry's own
// event: it is in the first sentence, which it opens or closes, and the only date there
// is that of the other event, which ends before the date at index rest.
func (g *distances) tellsItsOwnDate(i, end, rest int) bool {
	dates := g.Read.Dates()
	d := dates[i]
	if g.Entry.Kind != chronicle.Event || g.Entry.Date.IsZero() || g.Sentence(d.Start) != 0 || len(g.Read.Sentences()) == 0 {
		return false
	}
	s := g.Read.Sentences()[0]
	if i > 0 || rest < len(dates) && dates[rest].Start < s.End {
		return false
	}
	if d.Start == s.Start {
		return g.Next(end) == ','
	}
	if next := g.Next(end); next != 0 && next != '.' {
		return false
	}
	for _, word := range passage.WordsOf(g.Text[s.Start:d.Start]) {
		if lang.English.Stretches.LooksBack.Has(word) {
			return false
		}
	}
	return true
}
