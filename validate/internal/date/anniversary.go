package date

import (
	"fmt"
	"strings"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
	"github.com/chronlint/chronlint/validate/rule"
)

// jubilees are words for the anniversary of so many years.
var jubilees = map[string]int64{
	"centenary": 100, "centennial": 100, "sesquicentennial": 150, "sesquicentenary": 150, "bicentenary": 200, "bicentennial": 200,
	"tercentenary": 300, "tricentennial": 300, "quatercentenary": 400, "quadricentennial": 400, "quincentenary": 500, "quincentennial": 500,
}

// ordinalWords are the ordinals of anniversaries that are written out.
var ordinalWords = map[string]int64{
	"second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
	"twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80,
	"ninetieth": 90, "hundredth": 100,
}

// keepings are words that tell that an anniversary was the day, or the year, of
// what happens.
var keepings = text.WordSet(`marks mark marked marking celebrates celebrate celebrated celebrating celebration celebrations
	commemorates commemorate commemorated commemorating commemoration observes observe observed observing recognizes recognized
	recognises recognised honors honored honours honoured`)

// longestEvent is how many words from an anniversary on may name what it is of.
const longestEvent = 16

// anniversaries are those of a passage.
type anniversaries struct{ *passage }

// checkAnniversaries checks the anniversaries that something is said to be on,
// where the text says of which year.
func (g *anniversaries) checkAnniversaries(p *rule.Pass) {
	if !strings.Contains(g.text, "nniversary") && !strings.Contains(g.text, "enten") {
		return
	}
	t := tokenize(g.text)
	for i := range t.list {
		n, first, ok := anniversary(t, i)
		if !ok {
			continue
		}
		if t.word(first-1) == "its" || t.word(first-1) == "their" {
			if !keepings[t.word(first-2)] && !havings[t.word(first-2)] {
				continue
			}
			g.checkOwnAnniversary(p, n, text.Span{Start: t.at(first).start, End: t.at(i).end})
			continue
		}
		if t.word(i+1) != "of" || t.word(first-1) != "the" {
			continue
		}
		phrase := t.at(i + 2).start
		end := phrase
		for j := i + 2; j < min(i+longestEvent, len(t.list)) && !t.isMark(j, ",.;:()!?–—\"“”"); j++ {
			end = t.at(j).end
		}
		if end == phrase {
			continue
		}
		past, ok := dateIn(g.text[phrase:end], reading.Options{})
		if !ok {
			continue
		}
		kept, ok := g.dateOfKeeping(t.at(first).start, t.word(first-2) == "on")
		if !ok {
			continue
		}
		g.compareAnniversary(p, n, text.Span{Start: t.at(first).start, End: t.at(i).end}, past, text.Span{Start: phrase, End: end}, kept)
	}
}

// compareAnniversary reports the anniversary of n years of what was at a date of the
// past, told at from, if it is kept more than a year too early or too late.
func (g *anniversaries) compareAnniversary(p *rule.Pass, n int64, s text.Span, past edtf.Date, from text.Span, kept moment) {
	x, ok := elapse(extentOf(past), kept.extent)
	if !ok || x.leastYears-1 <= n && n <= x.mostYears+1 {
		return
	}
	p.Report(rule.Finding{
		Span:    g.at(s),
		Message: fmt.Sprintf("%s can't be: it is %s %s", schema.Quote(s.In(g.text)), x.after(when.Years), past.English()),
		Related: []rule.Related{
			{Span: g.at(from), Message: "what it is counted from"},
			{Span: kept.span, Message: "when it is kept"},
		},
	})
}

// dateOfKeeping returns when the anniversary at a place of the text is kept, if
// its sentence says that it is: on the date that opens the sentence, or on that of the
// entry, if it is the first sentence.
func (g *anniversaries) dateOfKeeping(at int, on bool) (moment, bool) {
	n := g.sentence(at)
	if n == len(g.read.Sentences()) || g.ahead() {
		return moment{}, false
	}
	s := g.read.Sentences()[n]
	if !on && !g.has(n, keepings) {
		return moment{}, false
	}
	told := g.datesIn(text.Span{Start: s.Start, End: at})
	switch {
	case len(told) == 1:
		d := told[0]
		const lead = 4 // In
		return moment{extentOf(d.Value), g.at(d.Span)}, tellsADate(d) && d.IsStated() && d.Start-s.Start < lead
	case len(told) > 1, n > 0, g.entry.Kind != chronicle.Event, g.entry.Date.IsZero():
		return moment{}, false
	}
	return moment{extentOf(g.entry.Date), dateSpan(g.entry)}, true
}

// anniversary reads an anniversary that ends with token i: its number, and the
// first token.
func anniversary(t tokens, i int) (n int64, first int, ok bool) {
	word := t.word(i)
	if n, ok = jubilees[word]; ok {
		return n, i, true
	}
	if word != "anniversary" {
		return 0, 0, false
	}
	if n, ok = ordinalWords[t.word(i-1)]; ok {
		return n, i - 1, !t.isMark(i-2, "-") // twenty-fifth
	}
	if ordinals[t.word(i-1)] && !t.at(i-1).spaced {
		if v := t.number(i-2, 1, 4); v > 0 {
			return int64(v), i - 2, true
		}
	}
	return 0, 0, false
}
