package account

import (
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/entries"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/clause"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
	"github.com/chronlint/chronlint/validate/rule"
)

// ownDate returns the date that the text of an event gives as its own.
func ownDate(p *rule.Pass, e *chronicle.Entry, f *chronicle.Field) (when.Date, bool) {
	if !entries.IsEnglish(p, e) {
		return when.Date{}, false
	}
	return ownDateIn(p.Reading(e, f), e.Date)
}

// ownDateIn returns the date that a text, read in the context of the given
// date, gives as its own.
func ownDateIn(r *reading.Reading, of edtf.Date) (when.Date, bool) {
	var none when.Date
	dates, sentences := r.Dates(), r.Sentences()
	if len(dates) == 0 || len(sentences) == 0 || dates[0].Start > sentences[0].End {
		return none, false
	}
	d, first := dates[0], sentences[0].Span
	if !clause.IsPlain(d) || first.Len() > clause.LongestOpening || len(dates) > 1 && dates[1].Start < first.End {
		return none, false
	}
	for _, q := range r.Quotations() {
		if q.Start < d.End && d.Start < q.End {
			return none, false
		}
	}
	o := clause.Opening{Tokens: text.Tokenize(first.In(r.Text()))}
	if !o.Find(text.Span{Start: d.Start - first.Start, End: d.End - first.Start}) || o.LooksAway() {
		return none, false
	}
	if !o.Leads() && (o.LooksAside() || !o.Closes()) || isToldLater(of, d, dates[1:]) {
		return none, false
	}
	return d, true
}

// isToldLater reports whether the event of an entry may be what a text tells
// after its first date, since that is of another time: one of the later dates is,
// or is not known, or the text goes from one day or month to the next.
func isToldLater(of edtf.Date, first when.Date, later []when.Date) bool {
	if of.Overlaps(first.Value) != edtf.Impossible {
		return false
	}
	for _, d := range later {
		_, hasMonth := d.Value.Month()
		if hasMonth || d.Value.IsZero() || d.Value.Overlaps(of) != edtf.Impossible {
			return true
		}
	}
	return false
}
