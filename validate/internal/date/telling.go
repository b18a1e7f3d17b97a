package date

import (
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
	"github.com/chronlint/chronlint/validate/rule"
)

// A telling is a phrase or clause that tells of one event and gives it a date:
// "an attempted coup in July of 1973", "In May 1887 Ann Lee was murdered", or
// the first words of an entry.
type telling struct {
	deed  *deed
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
	if !isEnglish(p, e) {
		return nil
	}
	var out []telling
	for i := range e.Fields {
		f := &e.Fields[i]
		isTitle := f.Role == chronicle.Title && e.Kind == chronicle.Event
		if f.Role != chronicle.Text && !isTitle || !hasDeed(f.Text) {
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
	if len(dates) > 1 || len(dates) == 0 && (!opens || e.Date.IsZero()) || s.Len() > longestOpening {
		return telling{}, false
	}
	o := opening{tokens: tokenize(s.In(f.Text))}
	ms := o.mentions()
	if len(ms) != 1 || o.tellsApart() {
		return telling{}, false
	}
	m := ms[0]
	t := telling{deed: m.deed, name: m.name, entry: e, text: s.In(f.Text)}
	from, to := o.at(m.start).start, o.at(m.end-1).end
	if len(dates) == 0 {
		if !o.begins(m) || o.looksAway() || o.looksAside() || e.Date.Approximate() || e.Date.Uncertain() {
			return telling{}, false
		}
		t.own, t.date, t.dated = true, e.Date, dateSpan(e)
		t.words = e.At(f, s.Start+from, s.Start+to)
		return t, true
	}
	d := dates[0]
	if !isPlain(d) || d.Anchor != when.Stated || d.Value.Approximate() || d.Value.Uncertain() ||
		!o.find(text.Span{Start: d.Start - s.Start, End: d.End - s.Start}) || !o.dates(m) {
		return telling{}, false
	}
	t.date, t.dated = d.Value, e.At(f, d.Start, d.End)
	if to += s.Start; o.first == m.end+1 {
		to = d.End
	}
	t.words = e.At(f, s.Start+from, to)
	return t, true
}

// begins reports whether a mention is what its sentence begins with, or brings
// in as something new: "The guard stages an abortive coup."
func (o *opening) begins(m mention) bool {
	if m.deed == &deeds[takeover] || m.deed.qualified && indefinite[o.word(m.start-1)] {
		return o.isObject(m, 0)
	}
	for i := range m.start {
		if !determiners[o.word(i)] {
			return false
		}
	}
	return true
}

// isObject reports whether from a token on there is nothing before a mention but
// the subject and the verb of its own clause.
func (o *opening) isObject(m mention, from int) bool {
	for i := from; i < m.start; i++ {
		w := o.word(i)
		if w == "" && !o.isMark(i, "'’") || clauseWords[w] || prepositions[w] || nounLinks[w] && (w != "of" || i == m.start-2) {
			return false
		}
	}
	return true
}

// dates reports whether the date of the sentence is attached to a mention:
// right after it, or before a clause that is all it tells.
func (o *opening) dates(m mention) bool {
	if o.first == m.end+1 && (o.word(m.end) == "in" || o.word(m.end) == "on" || o.word(m.end) == "of" && !m.verb) {
		return true
	}
	if !m.verb && !m.deed.qualified || !o.leads() || o.looksAway() || o.looksAside() || o.first > m.start {
		return false
	}
	if m.deed.qualified {
		from := o.last + 1
		if o.isMark(from, ",") {
			from++
		}
		return (m.deed == &deeds[takeover] || indefinite[o.word(m.start-1)]) && o.isObject(m, from)
	}
	for i := o.last + 1; i < m.start; i++ {
		if !o.isMark(i, ",") && !determiners[o.word(i)] {
			return false
		}
	}
	return true
}

// tellsApart reports whether a sentence says of its event that it is one of
// several.
func (o *opening) tellsApart() bool {
	for i := range o.list {
		if apartWords[o.word(i)] {
			return true
		}
	}
	return false
}
