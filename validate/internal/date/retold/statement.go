package retold

import (
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/entries"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/clause"
	"github.com/chronlint/chronlint/validate/rule"
)

// A statement is a mention of an event in an entry, with the date that it has there, or that of the entry which begins with it.
type statement struct {
	clause.Mention
	entry *chronicle.Entry
	words chronicle.Span
	date  edtf.Date
	dated chronicle.Span // the date
	own   bool           // the date is that of the entry
}

// statementsOf returns what the prose of an entry states of dated events.
func statementsOf(p *rule.Pass, e *chronicle.Entry) []statement {
	var out []statement
	for i := range e.Fields {
		f := &e.Fields[i]
		isTitle := f.Role == chronicle.Title && e.Kind == chronicle.Event
		if f.Role == chronicle.Text || isTitle {
			out = append(out, statementsIn(e, f, p.Reading(e, f))...)
		}
	}
	return out
}

func statementsIn(e *chronicle.Entry, f *chronicle.Field, r *reading.Reading) []statement {
	var out []statement
	for _, m := range r.Mentions() {
		s := statement{Mention: m, entry: e, words: e.At(f, m.Start, m.End)}
		if m.Date >= 0 {
			d := r.Dates()[m.Date]
			s.date, s.dated = d.Value, e.At(f, d.Start, d.End)
		} else if m.Sentence == 0 && e.Kind == chronicle.Event {
			s.own, s.date, s.dated = true, e.Date, entries.DateSpan(e)
		}
		if !s.date.IsZero() && !s.date.Approximate() && !s.date.Uncertain() {
			out = append(out, s)
		}
	}
	return out
}
