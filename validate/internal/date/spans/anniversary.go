package spans

import (
	"fmt"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/days"
	"github.com/chronlint/chronlint/validate/internal/date/entries"
	"github.com/chronlint/chronlint/validate/reading/measure"
	"github.com/chronlint/chronlint/validate/reading/when"
	"github.com/chronlint/chronlint/validate/rule"
)

// checkAnniversaries reports the anniversaries that are kept more than a year too
// early or too late. In an entry that may be of what is to come none is.
func checkAnniversaries(p *rule.Pass, e *chronicle.Entry, f *chronicle.Field, all []measure.Anniversary) {
	if len(all) == 0 || entries.IsAhead(p, e) {
		return
	}
	for _, a := range all {
		kept := measure.Point{Date: e.Date}
		if a.Kept != nil {
			kept = measure.Point{Span: a.Kept.Span, Date: a.Kept.Value}
		} else if e.Kind != chronicle.Event || e.Date.IsZero() {
			continue
		}
		p.Compared(1)
		x, ok := days.Elapse(days.ExtentOf(a.Past.Date), days.ExtentOf(kept.Date))
		if !ok || x.LeastYears-1 <= a.Years && a.Years <= x.MostYears+1 {
			continue
		}
		p.Report(rule.Finding{
			Span:    entries.At(e, f, a.Span),
			Message: fmt.Sprintf("%s can't be right: it is %s %s", schema.Quote(a.In(f.Text)), x.After(when.Years), a.Past.Date.English()),
			Related: []rule.Related{
				{Span: entries.At(e, f, a.Past.Span), Message: "the event that it counts from"},
				{Span: entries.At(e, f, kept.Span), Message: "the date of the anniversary"},
			},
		})
	}
}
