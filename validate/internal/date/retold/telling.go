package retold

import (
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/entries"
	"github.com/chronlint/chronlint/validate/reading/clause"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
	"github.com/chronlint/chronlint/validate/rule"
)

// A telling is a phrase or clause that tells of one event and gives it a date:
// "an attempted coup in July of 1973", "In May 1887 Ann Lee was murdered", or
// the first words of an entry.
type telling struct {
	deed  *clause.Deed
	name  []string // whose or what's, in small letters; none where the deed needs none
	entry *chronicle.Entry
	words chronicle.Span
	date  edtf.Date
	dated chronicle.Span // where the date stands
	own   bool           // the date is that of its entry
	text  string         // of the sentence
}

// tellingsOf returns what the prose of an entry tells with a date.
func tellingsOf(p *rule.Pass, e *chronicle.Entry) []telling {
	if !entries.IsEnglish(p, e) {
		return nil
	}
	var out []telling
	for i := range e.Fields {
		f := &e.Fields[i]
		isTitle := f.Role == chronicle.Title && e.Kind == chronicle.Event
		if f.Role != chronicle.Text && !isTitle || !clause.HasDeed(f.Text) {
			continue
		}
		r := p.Reading(e, f)
		dates, quotes, quotedTo := r.Dates(), r.Quotations(), 0
		for n, s := range r.Sentences() {
			for len(dates) > 0 && dates[0].Start < s.Start {
				dates = dates[1:]
			}
			within := 0
			for within < len(dates) && dates[within].Start < s.End {
				within++
			}
			for len(quotes) > 0 && quotes[0].Start < s.End {
				quotedTo = max(quotedTo, quotes[0].End)
				quotes = quotes[1:]
			}
			if quotedTo > s.Start {
				continue // it is quoted, or quotes
			}
			if t, ok := tellingIn(e, f, s.Span, dates[:within], n == 0 && e.Kind == chronicle.Event); ok {
				out = append(out, t)
			}
		}
	}
	return out
}

// tellingIn returns what a sentence tells: of the one date that it has, or
// where it opens an event and has none, of that event's.
func tellingIn(e *chronicle.Entry, f *chronicle.Field, s text.Span, dates []when.Date, opens bool) (telling, bool) {
	if len(dates) > 1 || len(dates) == 0 && (!opens || e.Date.IsZero()) || s.Len() > clause.LongestOpening {
		return telling{}, false
	}
	o := clause.Opening{Tokens: text.Tokenize(s.In(f.Text))}
	ms := o.Mentions()
	if len(ms) != 1 || o.TellsApart() {
		return telling{}, false
	}
	m := ms[0]
	t := telling{deed: m.Deed, name: m.Name, entry: e, text: s.In(f.Text)}
	from, to := o.At(m.Start).Start, o.At(m.End-1).End
	if len(dates) == 0 {
		if !o.Begins(m) || o.LooksAway() || o.LooksAside() || e.Date.Approximate() || e.Date.Uncertain() {
			return telling{}, false
		}
		t.own, t.date, t.dated = true, e.Date, entries.DateSpan(e)
		t.words = e.At(f, s.Start+from, s.Start+to)
		return t, true
	}
	d := dates[0]
	if !clause.IsPlain(d) || d.Anchor != when.Stated || d.Value.Approximate() || d.Value.Uncertain() ||
		!o.Find(text.Span{Start: d.Start - s.Start, End: d.End - s.Start}) || !o.Dates(m) {
		return telling{}, false
	}
	t.date, t.dated = d.Value, e.At(f, d.Start, d.End)
	if to += s.Start; o.First == m.End+1 {
		to = d.End
	}
	t.words = e.At(f, s.Start+from, to)
	return t, true
}
