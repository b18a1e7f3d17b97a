package spans

import (
	_ "embed"
	"fmt"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/days"
	"github.com/chronlint/chronlint/validate/internal/date/entries"
	"github.com/chronlint/chronlint/validate/reading/measure"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed span.md
var spanPage string

// Span marks a length of time, an age or an anniversary that its own dates
// contradict, by every way of counting.
var Span = &rule.Rule{
	ID:       "date/span",
	Summary:  "durations, ages and anniversaries that don't add up: “for 27 years, from 1973 to 1990”",
	Severity: rule.Warning,
	Page:     spanPage,
	Entry: func(p *rule.Pass, e *chronicle.Entry) {
		for f := range e.Prose() {
			times := p.Reading(e, f).Times()
			for _, l := range times.Lengths() {
				checkLength(p, e, f, l, times.MixesCalendars())
			}
			for _, a := range times.AgesOfPeople() {
				checkAge(p, e, f, a)
			}
			checkAnniversaries(p, e, f, times.Anniversaries())
		}
	},
}

// checkLength reports a duration that its stretch contradicts.
func checkLength(p *rule.Pass, e *chronicle.Entry, f *chronicle.Field, l measure.Length, mixed bool) {
	x, ok := days.Elapse(days.ExtentOf(l.Stretch.From), days.ExtentOf(l.Stretch.To))
	if !ok {
		return
	}
	p.Compared(1)
	x.Least, x.Most = max(0, x.Least), x.Most+1 // the last day may count too
	if mixed {
		x.Least, x.Most = x.Least-days.JulianGap, x.Most+days.JulianGap
	}
	if how := days.Judge(l.Duration.Length, x); how == days.Fits || how == days.TooShort && l.AtMost {
		return
	}
	p.Report(rule.Finding{
		Span: entries.At(e, f, l.Duration.Span),
		Message: fmt.Sprintf("%s doesn't match %s, which is %s",
			schema.Quote(l.Duration.In(f.Text)), schema.Quote(l.Stretch.In(f.Text)), x.Length(l.Duration.Length.Unit)),
		Related: []rule.Related{{Span: entries.At(e, f, l.Stretch.Span), Message: "its start and end"}},
	})
}
