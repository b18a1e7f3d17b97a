package account

import (
	"slices"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/quotation"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// ownDateIn returns the date that a text, read in the context of the given
// date, states as its own: the one of its first sentence, in the main clause, where
// nothing else in the text is dated to the time of the entry.
func ownDateIn(r *reading.Reading, of edtf.Date) (when.Date, bool) {
	dates, sentences := r.Dates(), r.Sentences()
	if len(dates) == 0 || len(sentences) == 0 || !sentences[0].Contains(dates[0].Span) {
		return when.Date{}, false
	}
	d := dates[0]
	if !d.IsPlain() || len(dates) > 1 && dates[1].Start < sentences[0].End {
		return when.Date{}, false
	}
	isQuoted := slices.ContainsFunc(r.Quotations(), func(q quotation.Quotation) bool { return q.Start < d.End && d.Start < q.End })
	if c, ok := r.Clause(d.Span); !ok || !c.Main || isQuoted || isToldLater(of, d, dates[1:]) {
		return when.Date{}, false
	}
	return d, true
}

// isToldLater reports whether a text may describe the event of its entry after its
// first date, which is of another time: one of the later dates is of the entry's
// time, or unknown, or the text goes from one day or month to the next.
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
