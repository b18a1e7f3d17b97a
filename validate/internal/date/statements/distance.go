package statements

import (
	"slices"
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/entries"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/clause"
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

// toldDistances returns the distances that events give from others that they
// name as these name themselves, in a title or an id.
func toldDistances(p *rule.Pass) []distance {
	names := nameEvents(p.Chronicle)
	if len(names) == 0 {
		return nil
	}
	var all []distance
	for e := range p.Chronicle.Events() {
		f := e.First(chronicle.Text)
		if f == nil || !mayTellDistance(f.Text) || !entries.IsEnglish(p, e) {
			continue
		}
		t, event, ok := distanceIn(p.Reading(e, f))
		if !ok {
			continue
		}
		if t.other = names[nameKey(event)]; t.other != nil && t.other != e {
			t.entry, t.field = e, f
			all = append(all, t)
		}
	}
	return all
}

// mayTellDistance tells, at a glance, most texts that begin with no distance.
func mayTellDistance(text string) bool {
	head := text[:min(len(text), clause.LongestOpening)]
	return strings.Contains(head, "before") || strings.Contains(head, "after")
}

// distanceIn returns the distance that a text begins with, or that closes its
// first sentence, and the words for the event it is measured from.
func distanceIn(r *reading.Reading) (t distance, event string, ok bool) {
	dates, sentences := r.Dates(), r.Sentences()
	if len(dates) == 0 || len(sentences) == 0 {
		return t, "", false
	}
	d, first := dates[0], sentences[0].Span
	if d.Offset == nil || d.Offset.Event.Len() == 0 || !first.Contains(d.Offset.Event) ||
		len(dates) > 1 && dates[1].Start < first.End || first.Len() > clause.LongestOpening {
		return t, "", false
	}
	if t.least, t.most, ok = aboutDays(d.Offset.Length); !ok {
		return t, "", false
	}
	if d.Offset.Earlier {
		t.least, t.most = -t.most, -t.least
	}
	t.span = text.Span{Start: d.Start, End: d.Offset.Event.End}
	for _, q := range r.Quotations() {
		if q.Start < first.End {
			return t, "", false
		}
	}
	o := clause.Opening{Tokens: text.Tokenize(first.In(r.Text()))}
	if !o.Find(text.Span{Start: t.span.Start - first.Start, End: t.span.End - first.Start}) || !o.IsPlainBut() {
		return t, "", false
	}
	leads := o.First == 0 && o.IsMark(o.Last+1, ",")
	closes := o.First >= 2 && o.Last+2 >= len(o.List) && (o.Last+1 == len(o.List) || o.IsMark(o.Last+1, "."))
	return t, d.Offset.Event.In(r.Text()), leads || closes
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

// nameEvents returns the events by their names, as nameKey gives them; nil for
// a name that several have.
func nameEvents(c *chronicle.Chronicle) map[string]*chronicle.Entry {
	names := map[string]*chronicle.Entry{}
	for e := range c.Events() {
		var own []string
		for i := range e.Fields {
			if f := &e.Fields[i]; f.Role == chronicle.Title || f.Role == chronicle.ID || f.Role == chronicle.Slug {
				if key := nameKey(f.Text); key != "" && !slices.Contains(own, key) {
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

// longestEventName is how many bytes of a title or an id are a name.
const longestEventName = 100

// nameKey returns a name without case, numbers, marks, and the article before it.
func nameKey(name string) string {
	if len(name) > longestEventName {
		return ""
	}
	t := text.Tokenize(name)
	var words []string
	for i := range t.List {
		if w := strings.ToLower(t.Word(i)); w != "" && (len(words) > 0 || !lang.English.Sentence.Determiners.Has(w)) {
			words = append(words, w)
		}
	}
	return strings.Join(words, " ")
}
