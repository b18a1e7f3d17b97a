package statements

import (
	"slices"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/clause"
	"github.com/chronlint/chronlint/validate/reading/quotation"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
	"github.com/chronlint/chronlint/validate/rule"
)

// A distance is what the first sentence of an event says of its distance from
// another: "Two days before the coup, …".
type distance struct {
	entry, other *chronicle.Entry
	field        *chronicle.Field
	span         text.Span // the distance with the event that it is measured from
	least, most  int64     // days from the other event to this; negative: before it
}

// statedDistances returns the distances of events from others, as they state them,
// naming the others as these name themselves in a title or an id.
func statedDistances(p *rule.Pass) []distance {
	names := nameEvents(p)
	if len(names) == 0 {
		return nil
	}
	var all []distance
	for e := range p.Chronicle.Events() {
		f := e.First(chronicle.Text)
		if f == nil {
			continue
		}
		t, event, ok := distanceIn(p.Reading(e, f))
		if !ok {
			continue
		}
		if t.other = names[clause.Key(event, p.Language(e))]; t.other != nil && t.other != e {
			t.entry, t.field = e, f
			all = append(all, t)
		}
	}
	return all
}

// distanceIn returns the distance that the first sentence of a text, as one plain
// clause, begins or ends with, and the words for the event it is measured from.
func distanceIn(r *reading.Reading) (t distance, event string, ok bool) {
	dates := r.Dates()
	if len(dates) == 0 || dates[0].Offset == nil || dates[0].Offset.Event.Len() == 0 {
		return t, "", false
	}
	d := dates[0]
	if t.least, t.most, ok = aboutDays(d.Offset.Length); !ok {
		return t, "", false
	}
	if d.Offset.Earlier {
		t.least, t.most = -t.most, -t.least
	}
	t.span = text.Span{Start: d.Start, End: d.Offset.Event.End}
	c, ok := r.Clause(t.span)
	if !ok || c.Sentence.Start > r.Sentences()[0].Start || len(dates) > 1 && dates[1].Start < c.Sentence.End ||
		slices.ContainsFunc(r.Quotations(), func(q quotation.Quotation) bool { return q.Start < c.Sentence.End }) {
		return t, "", false
	}
	return t, d.Offset.Event.In(r.Text()), c.Plain && (c.Begins || c.Ends)
}

// aboutDays returns the days that a length can mean where it is rounded to its
// unit, to the nearest or up or down. It is false for a length that is hedged, or
// has no number.
func aboutDays(l when.Length) (least, most int64, ok bool) {
	if !l.IsExact() {
		return 0, 0, false
	}
	least, most = l.Days()
	one := l
	one.Least, one.Most = 1, 1
	_, unit := one.Days()
	return max(0, least-unit), most + unit, true
}

// nameEvents returns the events by their names, as [clause.Key] returns them; nil
// for a name that several have.
func nameEvents(p *rule.Pass) map[string]*chronicle.Entry {
	names := map[string]*chronicle.Entry{}
	for e := range p.Chronicle.Events() {
		var own []string
		for i := range e.Fields {
			if f := &e.Fields[i]; f.Role == chronicle.Title || f.Role == chronicle.ID || f.Role == chronicle.Slug {
				if key := clause.Key(f.Text, p.Language(e)); key != "" && !slices.Contains(own, key) {
					own = append(own, key)
				}
			}
		}
		for _, key := range own {
			if other, taken := names[key]; taken && other != e {
				names[key] = nil
				continue
			}
			names[key] = e
		}
	}
	return names
}
