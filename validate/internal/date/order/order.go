package order

import (
	_ "embed"
	"fmt"
	"slices"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/days"
	"github.com/chronlint/chronlint/validate/internal/date/entries"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed order.md
var orderPage string

// Order marks an entry that is out of the order in time that its list
// otherwise keeps. Of several ways to say which entries are, it takes one with
// the fewest.
var Order = &rule.Rule{
	ID:       "date/order",
	Summary:  "an entry out of date order in a list that otherwise keeps it",
	Severity: rule.Warning,
	Page:     orderPage,
	Needs:    []rule.Need{Ordered},
	Yields:   []string{"date/placeholder"},
	Chronicle: func(p *rule.Pass) {
		for _, l := range Ordered.Of(p) {
			if !l.Ordered {
				continue
			}
			p.Compared(len(l.Entries))
			if len(l.misplaced)+len(l.turns)+len(l.parts) == 0 {
				continue
			}
			against := l.witnesses()
			for _, i := range l.misplaced {
				if f, where, ok := l.finding(i, against); ok {
					f.Message = fmt.Sprintf("%s is listed %s; the rest of the list is in %s", l.Entries[i].Date.English(), where, l.direction())
					p.Report(f)
				}
			}
			for _, part := range l.parts {
				if f, where, ok := l.finding(part.places[0], against); ok {
					p.Report(part.of(f, where, &l))
				}
			}
			for _, t := range l.turns {
				if f, where, ok := l.finding(t.places[0], against); ok {
					f.Message = t.message(&l, where)
					for _, i := range t.places[1:] {
						f.Related = append(f.Related, rule.Related{Span: entries.DateSpan(l.Entries[i]), Message: "out of order too"})
					}
					p.Report(f)
				}
			}
		}
	},
}

// of tells what is out of order by a finding of its first entry: all entries below a heading.
func (part part) of(f rule.Finding, where string, l *list) rule.Finding {
	title := part.heading.First(chronicle.Title)
	f.Span = part.heading.All(title)
	f.Message = fmt.Sprintf("what is below %s is listed %s; the rest of the list is in %s", schema.Quote(title.Text), where, l.direction())
	return f
}

// message says where the entries of a turn are listed, and in which year they would be in
// order.
func (t turn) message(l *list, where string) string {
	subject, would := l.Entries[t.places[0]].Date.English()+" is", "it"
	if n := len(t.places) - 1; n == 1 {
		subject, would = l.Entries[t.places[0]].Date.English()+" and the next entry are", "they"
	} else if n > 1 {
		subject, would = fmt.Sprintf("%s and the next %d entries are", l.Entries[t.places[0]].Date.English(), n), "they"
	}
	return fmt.Sprintf("%s listed %s; in %d %s would be in %s like the rest of the list", subject, where, t.year, would, l.direction())
}

func (l *list) direction() string {
	if l.descending {
		return "reverse date order"
	}
	return "date order"
}

// finding makes a finding, without its message yet, of entry i, which is misplaced. It
// shows the nearest on both sides that are in place, and says after or before which entry,
// with which it can't be in order, it is listed. It is false where there is none.
func (l *list) finding(i int, against witnesses) (f rule.Finding, where string, ok bool) {
	e := l.Entries[i]
	f = rule.Finding{Span: entries.DateSpan(e)}
	show := func(j int, message string) {
		if j >= 0 && j < len(l.Entries) {
			f.Related = append(f.Related, rule.Related{Span: entries.DateSpan(l.Entries[j]), Message: message})
		}
	}
	before, after := l.next(i, -1), l.next(i, 1)
	show(before, "the entry before it")
	show(after, "the entry after it")

	w, relation := against.of(l, i)
	if w < 0 {
		return f, "", false
	}
	if w != before && w != after {
		show(w, "the entry that it is out of order with")
	}
	return f, relation + " " + l.Entries[w].Date.English(), true
}

// next returns the nearest place from i on, in steps of 1 or -1, whose entry is
// in place; it may be beyond either end.
func (l *list) next(i, step int) int {
	for i += step; i >= 0 && i < len(l.Entries) && l.isStray(i); i += step {
	}
	return i
}

// witnesses are, for each place of a list, the entries in place that an entry
// there would be the first to be out of order with: the latest of those that
// should be earlier, the earliest of those that should be later; -1: none.
// Both are by the index of the early end.
type witnesses struct {
	latest, earliest []int
	extents          []days.Extent
}

func (l *list) witnesses() witnesses {
	n := len(l.Entries)
	w := witnesses{make([]int, n), make([]int, n), make([]days.Extent, n)}
	for i, e := range l.Entries {
		w.extents[l.index(i)] = days.ExtentOf(e.Date)
	}
	at := -1
	for k := range n {
		w.latest[k] = at
		if !l.isStray(l.index(k)) && (at < 0 || w.extents[k].First >= w.extents[at].First) {
			at = k
		}
	}
	at = -1
	for k := n - 1; k >= 0; k-- {
		w.earliest[k] = at
		if !l.isStray(l.index(k)) && (at < 0 || w.extents[k].Last <= w.extents[at].Last) {
			at = k
		}
	}
	return w
}

// of returns the place of the witness against entry i, and the relation of i to it; -1
// where there is none.
func (w witnesses) of(l *list, i int) (j int, relation string) {
	k := l.index(i)
	if j = w.latest[k]; j < 0 || w.extents[k].Last >= w.extents[j].First {
		if j = w.earliest[k]; j < 0 {
			return -1, ""
		}
	}
	j = l.index(j)
	if j < i {
		return j, "after"
	}
	return j, "before"
}

func (l *list) isStray(i int) bool {
	_, found := slices.BinarySearch(l.Stray, i)
	return found
}
