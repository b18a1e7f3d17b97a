package anchor

import (
	"errors"
	"fmt"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/reading/internal/mention"
	"github.com/chronlint/chronlint/validate/reading/internal/moment"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// setValue sets the value of d to the date of x, whose year is known.
func setValue(x *mention.Mention, d *when.Date) {
	value, err := x.From.Date()
	if err == nil && x.Ranged {
		var end edtf.Date
		if end, err = x.To.Date(); err == nil {
			var bad error
			value, bad = edtf.OfInterval(value, end)
			errors.As(bad, &err)
		}
	}
	d.Value, d.Err = value, err
}

// decade sets the century of a decade to that of the story.
func (a *anchorer) decade(x *mention.Mention, d *when.Date) {
	if !a.story.known || a.story.year < 0 {
		d.Anchor = when.Unanchored
		return
	}
	hang(d, a.story, when.Inherited)
	x.From.Year += a.story.year - a.story.year%100
	x.From.Digits = 4
	setValue(x, d)
}

// unanchored sets the value of d to one without a year.
func unanchored(x *mention.Mention, d *when.Date) {
	d.Anchor = when.Unanchored
	switch {
	case x.Ranged, x.From.Month == 0:
		return
	case x.From.Unit == moment.DayUnit:
		if x.From.Day > edtf.DaysIn(2000, x.From.Month) {
			_, err := edtf.OfDay(2000, x.From.Month, x.From.Day)
			errors.As(err, &d.Err)
			return
		}
		inSomeYear(d, fmt.Sprintf("-%02d-%02d", x.From.Month, x.From.Day))
	default:
		inSomeYear(d, fmt.Sprintf("-%02d", x.From.Month))
	}
}

// inSomeYear sets the value of d to a month or a day, as EDTF writes it after the
// year, of an unknown year, which is XXXX there.
func inSomeYear(d *when.Date, monthAndDay string) {
	value, err := edtf.Parse("XXXX" + monthAndDay)
	if !errors.As(err, &d.Err) {
		d.Value = value
	}
}

// hang makes d depend on ref.
func hang(d *when.Date, ref reference, anchor when.Anchor) {
	d.Anchor, d.From = anchor, ref.span
	if ref.context {
		d.Anchor = when.Context
	}
}
