package account

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/entries"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed ambiguous.md
var ambiguousPage string

// Ambiguous marks a numeric date whose day could be its month, if nothing else in
// the document shows which comes first.
var Ambiguous = &rule.Rule{
	ID:           "date/ambiguous",
	Summary:      "a numeric date that can be read in two ways: 03/04/1973",
	Severity:     rule.Warning,
	Experimental: true,
	Page:         ambiguousPage,
	Chronicle: func(p *rule.Pass) {
		found := map[int][]rule.Finding{}
		habits := map[int]*habit{}
		var docs []int
		for e := range p.Chronicle.Of(chronicle.Event, chronicle.Paragraph, chronicle.Quote) {
			for i := range e.Fields {
				f := &e.Fields[i]
				if !f.Role.IsProse() && !slices.Contains([]chronicle.Role{chronicle.Title, chronicle.Display, chronicle.Date}, f.Role) {
					continue
				}
				for _, d := range numericDates(f.Text) {
					h := habits[e.Doc]
					if h == nil {
						h = new(habit)
						habits[e.Doc] = h
						docs = append(docs, e.Doc)
					}
					p.Compared(1)
					dayFirst, monthFirst := d.readings(p, e)
					switch {
					case dayFirst && !monthFirst:
						h.dayFirst++
					case monthFirst && !dayFirst:
						h.monthFirst++
					case dayFirst && monthFirst:
						found[e.Doc] = append(found[e.Doc], d.finding(e, f))
					}
				}
			}
		}
		for _, doc := range docs {
			if habits[doc].settled() || ordersDays(p, doc) {
				continue
			}
			reportAmbiguous(p, found[doc])
		}
	},
}

// A habit counts the dates in numbers of a document whose reading is certain.
type habit struct{ dayFirst, monthFirst int }

// settled reports whether the document writes its dates in one way. One in five
// may be a slip, or agree with its entry's date by chance.
func (h *habit) settled() bool {
	const rest = 5
	return max(h.dayFirst, h.monthFirst) > rest*min(h.dayFirst, h.monthFirst)
}

const (
	// mostAmbiguous is how many ambiguous dates of a document are reported one by
	// one. More are how it writes its dates, which is one thing to settle.
	mostAmbiguous = 12
	shownOthers   = 10
)

func reportAmbiguous(p *rule.Pass, found []rule.Finding) {
	if len(found) > mostAmbiguous {
		f := found[0]
		f.Message += fmt.Sprintf("; the same goes for %d more dates", len(found)-1)
		for _, other := range found[1 : 1+shownOthers] {
			f.Related = append(f.Related, rule.Related{Span: other.Span, Message: "another such date"})
		}
		found = []rule.Finding{f}
	}
	for _, f := range found {
		p.Report(f)
	}
}

// ordersDays reports whether the language of a document settles which number is
// the day. Languages have one order; for one that differs by country, the tag must
// state the country.
func ordersDays(p *rule.Pass, doc int) bool {
	tag := p.Chronicle.Language(doc)
	if tag == "" && doc >= 0 {
		tag = p.Language(p.Chronicle.Entry(doc))
	}
	primary := lang.Primary(tag)
	if primary == "" || primary == "und" || primary == "mul" {
		return false
	}
	l := lang.Lookup(primary)
	return l == nil || !l.Calendar.OrderVaries || primary != strings.ToLower(tag)
}

// A numericDate is two numbers of up to two digits and a year.
type numericDate struct {
	start, end    int
	first, second int
	year          int64
}

// numericDates finds dates such as 03/04/1973 and 3-4-1973 in a text. With full
// stops, the day comes first by every custom.
func numericDates(src string) []numericDate {
	if !joinsNumbers(src) {
		return nil
	}
	t := text.Tokenize(src)
	var found []numericDate
	for i := range t.List {
		first, second, year := t.Number(i, 1, 2), t.Number(i+2, 1, 2), t.Number(i+4, 4, 4)
		if first < 1 || second < 1 || year < 1000 || first > 31 || second > 31 {
			continue
		}
		if !(t.IsMark(i+1, "/") && t.IsMark(i+3, "/")) && !(t.IsMark(i+1, "-") && t.IsMark(i+3, "-")) {
			continue
		}
		joined := true
		for n := i + 1; n <= i+4; n++ {
			joined = joined && !t.At(n).Spaced()
		}
		if !joined || !t.At(i).Spaced() && !t.IsMark(i-1, "(\"“”«„‘'[,;:—–") || t.Continues(i+5) ||
			!t.At(i+5).Spaced() && t.IsMark(i+5, "/-=&_%#@") {
			continue
		}
		found = append(found, numericDate{t.At(i).Start, t.At(i + 4).End, first, second, int64(year)})
	}
	return found
}

// joinsNumbers reports whether there is a slash or a hyphen between digits.
func joinsNumbers(src string) bool {
	for i := 1; i < len(src)-1; i++ {
		if (src[i] == '/' || src[i] == '-') && text.IsDigit(rune(src[i-1])) && text.IsDigit(rune(src[i+1])) {
			return true
		}
	}
	return false
}

// readings reports which readings of the date the calendar and the rest of its
// entry allow: its date, and the dates written out in its prose.
func (d numericDate) readings(p *rule.Pass, e *chronicle.Entry) (dayFirst, monthFirst bool) {
	british, errB := edtf.OfDay(d.year, d.second, d.first)
	american, errA := edtf.OfDay(d.year, d.first, d.second)
	if errB != nil || errA != nil || d.first == d.second {
		return errB == nil && d.first != d.second, errA == nil && d.first != d.second
	}
	settle := func(other edtf.Date) bool {
		b, a := british.Overlaps(other) != edtf.Impossible, american.Overlaps(other) != edtf.Impossible
		if a == b {
			return false
		}
		dayFirst, monthFirst = b, a
		return true
	}
	if settle(e.Date) {
		return dayFirst, monthFirst
	}
	for f := range e.Prose() {
		for _, other := range entries.StatedDates(p, e, f) {
			if _, isDay := other.Value.Day(); isDay && settle(other.Value) {
				return dayFirst, monthFirst
			}
		}
	}
	return true, true
}

func (d numericDate) finding(e *chronicle.Entry, f *chronicle.Field) rule.Finding {
	british, _ := edtf.OfDay(d.year, d.second, d.first)
	american, _ := edtf.OfDay(d.year, d.first, d.second)
	return rule.Finding{
		Span: e.At(f, d.start, d.end),
		Message: fmt.Sprintf("%s can be %s or %s: nothing here settles which",
			schema.Quote(f.Text[d.start:d.end]), british.English(), american.English()),
	}
}
