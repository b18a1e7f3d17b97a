package order

import (
	_ "embed"
	"fmt"
	"slices"

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
			if len(l.misplaced) == 0 {
				continue
			}
			against := l.witnesses()
			for _, i := range l.misplaced {
				p.Report(l.finding(i, against))
			}
		}
	},
}

// finding reports that entry i is misplaced, names an entry with which it can't be
// in order, and shows the nearest on both sides that are in place.
func (l *list) finding(i int, against witnesses) rule.Finding {
	e := l.Entries[i]
	f := rule.Finding{Span: entries.DateSpan(e)}
	show := func(j int, message string) {
		if j >= 0 && j < len(l.Entries) {
			f.Related = append(f.Related, rule.Related{Span: entries.DateSpan(l.Entries[j]), Message: message})
		}
	}
	before, after := l.next(i, -1), l.next(i, 1)
	show(before, "the entry before it")
	show(after, "the entry after it")

	w, relation := against.of(l, i)
	if w != before && w != after {
		show(w, "the entry that it is out of order with")
	}
	direction := "date order"
	if l.descending {
		direction = "reverse date order"
	}
	f.Message = fmt.Sprintf("%s is listed %s %s; the rest of the list is in %s", e.Date.English(), relation, l.Entries[w].Date.English(), direction)
	return f
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

// of returns the place of the witness against entry i, and the relation of i to it.
// There is always one: otherwise i would be in place.
func (w witnesses) of(l *list, i int) (j int, relation string) {
	k := l.index(i)
	if j = w.latest[k]; j < 0 || w.extents[k].Last >= w.extents[j].First {
		j = w.earliest[k]
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
