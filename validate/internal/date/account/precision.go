package account

import (
	_ "embed"
	"fmt"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/entries"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/when"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed precision.md
var precisionPage string

// Precision marks the first day of years or months if a document has many of them
// and its texts state only the year or the month.
var Precision = &rule.Rule{
	ID:           "date/precision",
	Summary:      "1 January, or the first of a month, where the text states only the year or month",
	Severity:     rule.Note,
	Experimental: true,
	Page:         precisionPage,
	Yields:       []string{"date/placeholder"},
	Chronicle: func(p *rule.Pass) {
		for _, stamps := range stampsOf(p.Chronicle) {
			t := toldOf(p, stamps)
			p.Compared(len(t.entries))
			for _, s := range firstDays {
				if group := t.standIns(s); len(group) > 0 {
					f := entries.Shared(group, fmt.Sprintf("%d of %d dates here are %s, and the text states only the %s: write %s, not %s",
						len(group), len(t.entries), s.name, s.unit, s.known(group[0].Date), group[0].Date))
					p.Report(f)
				}
			}
		}
	},
}

// A firstDay is a day that may be written for what it is the first of.
type firstDay struct {
	name, unit string
	precision  edtf.Precision // with which it is stated
	share      int            // one in so many days is one: beyond chance, of 365 or 30
}

var firstDays = []firstDay{
	{"1 January", "year", edtf.PrecisionYear, 20},
	{"the first of a month", "month", edtf.PrecisionMonth, 8},
}

func (s firstDay) is(d edtf.Date) bool {
	month, _ := d.Month()
	day, _ := d.Day()
	return day == 1 && (s.precision == edtf.PrecisionMonth || month == 1)
}

// known returns what is known of a date.
func (s firstDay) known(d edtf.Date) edtf.Date {
	year, _ := d.Year()
	month, _ := d.Month()
	known, err := edtf.OfYear(year)
	if s.precision == edtf.PrecisionMonth {
		known, err = edtf.OfMonth(year, month)
	}
	if err != nil {
		return d
	}
	return known
}

// toldEvents are the events of a document that are dated to the day alone, and the
// precision with which each is stated; PrecisionNone: it is not dated in words.
type toldEvents struct {
	entries   []*chronicle.Entry
	precision []edtf.Precision
}

func toldOf(p *rule.Pass, stamps []stamp) toldEvents {
	var t toldEvents
	for _, s := range stamps {
		if s.entry.Date.Precision() != edtf.PrecisionDay {
			continue // to the second
		}
		t.entries = append(t.entries, s.entry)
		t.precision = append(t.precision, toldPrecision(p, s.entry))
	}
	return t
}

// toldPrecision returns the finest precision with which the displayed date, the
// title and the prose of an event state its date.
func toldPrecision(p *rule.Pass, e *chronicle.Entry) edtf.Precision {
	finest := edtf.PrecisionNone
	for i := range e.Fields {
		f := &e.Fields[i]
		var dates []when.Date
		switch {
		case f.Role == chronicle.Display:
			if d, ok := reading.WholeDate(f.Text, reading.Options{Language: p.Language(e)}); ok {
				dates = []when.Date{d}
			} else if f.Text != "" {
				return edtf.PrecisionDay // in words of its own
			}
		case f.Role == chronicle.Title, f.Role.IsProse():
			if p.Reading(e, f).NamesNewYear() {
				return edtf.PrecisionDay
			}
			dates = p.Reading(e, f).Dates()
		}
		for _, d := range dates {
			if d.Err == nil && d.Value.Overlaps(e.Date) != edtf.Impossible && !d.Value.IsInterval() {
				finest = max(finest, d.Value.Precision())
			}
		}
	}
	return finest
}

// leastStandIns is how many first days of a document are more than a coincidence.
const leastStandIns = 3

// standIns returns the events whose day is written instead of the year or the month
// that they state. It returns none unless such days are far more frequent than by
// chance, most of them are stated so, and other days mostly are not.
func (t *toldEvents) standIns(s firstDay) []*chronicle.Entry {
	var group []*chronicle.Entry
	first, others, coarseOthers := 0, 0, 0
	for i, e := range t.entries {
		coarse := t.precision[i] == s.precision
		switch {
		case s.is(e.Date):
			first++
			if coarse {
				group = append(group, e)
			}
		default:
			others++
			if coarse {
				coarseOthers++
			}
		}
	}
	if len(group) < leastStandIns || s.share*first < len(t.entries) || 2*len(group) < first || 4*coarseOthers > others {
		return nil
	}
	return group
}
