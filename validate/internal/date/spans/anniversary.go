package spans

import (
	"fmt"
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/calendarwords"
	"github.com/chronlint/chronlint/validate/internal/date/days"
	"github.com/chronlint/chronlint/validate/internal/date/entries"
	"github.com/chronlint/chronlint/validate/internal/date/passage"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
	"github.com/chronlint/chronlint/validate/rule"
)

// longestEvent is how many words from an anniversary on may name what it is of.
const longestEvent = 16

// anniversaries are those of a passage.
type anniversaries struct{ *passage.Passage }

// checkAnniversaries checks the anniversaries that something is said to be on,
// where the text says of which year.
func (g *anniversaries) checkAnniversaries(p *rule.Pass) {
	if !strings.Contains(g.Text, "nniversary") && !strings.Contains(g.Text, "enten") {
		return
	}
	t := text.Tokenize(g.Text)
	for i := range t.List {
		n, first, ok := anniversary(t, i)
		if !ok {
			continue
		}
		if t.Word(first-1) == "its" || t.Word(first-1) == "their" {
			if !lang.English.Anniversaries.Keepings.Has(t.Word(first-2)) && !lang.English.Anniversaries.Havings.Has(t.Word(first-2)) {
				continue
			}
			g.checkOwnAnniversary(p, n, text.Span{Start: t.At(first).Start, End: t.At(i).End})
			continue
		}
		if t.Word(i+1) != "of" || t.Word(first-1) != "the" {
			continue
		}
		phrase := t.At(i + 2).Start
		end := phrase
		for j := i + 2; j < min(i+longestEvent, len(t.List)) && !t.IsMark(j, ",.;:()!?–—\"“”"); j++ {
			end = t.At(j).End
		}
		if end == phrase {
			continue
		}
		past, ok := passage.DateIn(g.Text[phrase:end], reading.Options{})
		if !ok {
			continue
		}
		kept, ok := g.dateOfKeeping(t.At(first).Start, t.Word(first-2) == "on")
		if !ok {
			continue
		}
		g.compareAnniversary(p, n, text.Span{Start: t.At(first).Start, End: t.At(i).End}, past, text.Span{Start: phrase, End: end}, kept)
	}
}

// compareAnniversary reports the anniversary of n years of an event at a past date,
// stated at from, if it is kept more than a year too early or too late.
func (g *anniversaries) compareAnniversary(p *rule.Pass, n int64, s text.Span, past edtf.Date, from text.Span, kept passage.Moment) {
	x, ok := days.Elapse(days.ExtentOf(past), kept.Extent)
	p.Compared(1)
	if !ok || x.LeastYears-1 <= n && n <= x.MostYears+1 {
		return
	}
	p.Report(rule.Finding{
		Span:    g.At(s),
		Message: fmt.Sprintf("%s can't be right: it is %s %s", schema.Quote(s.In(g.Text)), x.After(when.Years), past.English()),
		Related: []rule.Related{
			{Span: g.At(from), Message: "the event that it counts from"},
			{Span: kept.Span, Message: "the date of the anniversary"},
		},
	})
}

// dateOfKeeping returns when the anniversary at a place of the text is kept, if
// its sentence says that it is: on the date that opens the sentence, or on that of the
// entry, if it is the first sentence.
func (g *anniversaries) dateOfKeeping(at int, on bool) (passage.Moment, bool) {
	n := g.Sentence(at)
	if n == len(g.Read.Sentences()) || g.Ahead() {
		return passage.Moment{}, false
	}
	s := g.Read.Sentences()[n]
	if !on && !g.Has(n, &lang.English.Anniversaries.Keepings) {
		return passage.Moment{}, false
	}
	told := g.DatesIn(text.Span{Start: s.Start, End: at})
	switch {
	case len(told) == 1:
		d := told[0]
		const lead = 4 // In
		return passage.Moment{Extent: days.ExtentOf(d.Value), Span: g.At(d.Span)}, passage.TellsADate(d) && d.IsStated() && d.Start-s.Start < lead
	case len(told) > 1, n > 0, g.Entry.Kind != chronicle.Event, g.Entry.Date.IsZero():
		return passage.Moment{}, false
	}
	return passage.Moment{Extent: days.ExtentOf(g.Entry.Date), Span: entries.DateSpan(g.Entry)}, true
}

// anniversary reads an anniversary that ends with token i: its number, and the
// first token.
func anniversary(t text.Tokens, i int) (n int64, first int, ok bool) {
	word := t.Word(i)
	if years, ok := lang.English.Anniversaries.Jubilees.Of(word); ok {
		return int64(years), i, true
	}
	if word != "anniversary" {
		return 0, 0, false
	}
	if years, ok := lang.English.Anniversaries.Ordinals.Of(t.Word(i - 1)); ok {
		return int64(years), i - 1, !t.IsMark(i-2, "-") // twenty-fifth
	}
	if calendarwords.Ordinals.Has(t.Word(i-1)) && !t.At(i-1).Spaced() {
		if v := t.Number(i-2, 1, 4); v > 0 {
			return int64(v), i - 2, true
		}
	}
	return 0, 0, false
}
