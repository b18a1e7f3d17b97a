package field

import (
	_ "embed"
	"fmt"
	"time"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/days"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/clause"
	"github.com/chronlint/chronlint/validate/reading/when"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed impossible.md
var impossiblePage string

// Impossible marks a day or month that no calendar has, in a date's own field
// or in prose.
var Impossible = &rule.Rule{
	ID:       "date/impossible",
	Summary:  "a day or month that doesn't exist: 30 February, month 13",
	Severity: rule.Error,
	Page:     impossiblePage,
	OnDemand: true,
	Entry: func(p *rule.Pass, e *chronicle.Entry) {
		for i := range e.Fields {
			if e.Fields[i].Role.IsDate() {
				p.Compared(1) // by the reader, which notes faults
			}
		}
		for f := range e.Written() {
			r := p.Reading(e, f)
			dates := r.Dates()
			p.Compared(len(dates))
			for _, d := range dates {
				if why := impossible(d); why != "" && !isDenied(r, d, p.Language(e)) {
					p.Report(rule.Finding{
						Span:    e.At(f, d.Start, d.End),
						Message: fmt.Sprintf("%s: %s", schema.Quote(d.In(f.Text)), why),
					})
				}
			}
		}
	},
	Chronicle: func(p *rule.Pass) { reportFaults(p, edtf.KindImpossible) },
}

// isDenied reports whether the sentence of a date says that there is no such day, or that
// it is only thought up.
func isDenied(r *reading.Reading, d when.Date, language string) bool {
	s, ok := r.SentenceAt(d.Start)
	return ok && clause.Denies(r.Tokens().Within(s.Span), d.Start, language)
}

// impossible says why no calendar has a date; "" if one may. A day that states no
// year is impossible if it is in every year.
func impossible(d when.Date) string {
	if d.Err == nil || d.Err.Kind != edtf.KindImpossible || d.Err.Gregorian != "" {
		return ""
	}
	if d.IsStated() {
		return d.Err.Msg
	}
	const monthAndDay = "02-30"
	from := len(d.Err.Input) - len(monthAndDay)
	if from < 0 || d.Form != when.DayMonth {
		return ""
	}
	month, day := days.Number(d.Err.Input[from:from+2]), days.Number(d.Err.Input[from+3:])
	longest := edtf.DaysIn(leapYear, int(month))
	if longest == 0 || day <= int64(longest) {
		return ""
	}
	return fmt.Sprintf("%s has %d days", time.Month(month), longest)
}

const leapYear = 2000
