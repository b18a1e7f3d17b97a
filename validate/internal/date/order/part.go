package order

import (
	"slices"

	"github.com/chronlint/chronlint/validate/chronicle"
)

// A part is all the entries of a list below one heading that is a date, where all of them
// are out of order: the heading is in the wrong place, or has the wrong date.
type part struct {
	heading *chronicle.Entry
	places  []int // in the list, in its order
}

// headingsOf returns the dated heading next above each event that has one.
func headingsOf(c *chronicle.Chronicle) map[*chronicle.Entry]*chronicle.Entry {
	headings := map[*chronicle.Entry]*chronicle.Entry{}
	var above *chronicle.Entry
	doc := -1
	for e := range c.Of(chronicle.Event, chronicle.Paragraph) {
		if e.Doc != doc {
			above, doc = nil, e.Doc
		}
		if e.Kind == chronicle.Event {
			if above != nil {
				headings[e] = above
			}
		} else if e.First(chronicle.Title) != nil {
			above = nil
			if !e.Date.IsZero() {
				above = e
			}
		}
	}
	return headings
}

// belowHeadings divides the entries of a list by their headings: the years may be listed
// from the last, and the days of each from the first.
func belowHeadings(entries []*chronicle.Entry, headings map[*chronicle.Entry]*chronicle.Entry) [][]*chronicle.Entry {
	var parts [][]*chronicle.Entry
	from := 0
	for i := 1; i <= len(entries); i++ {
		if i == len(entries) || headings[entries[i]] != headings[entries[from]] {
			parts = append(parts, entries[from:i])
			from = i
		}
	}
	return parts
}

// headingsPerPart is how many headings there are for each that is out of order. Where the
// years are listed from the last and the days of each from the first, all but one are.
const headingsPerPart = 4

// takeParts takes out of what is out of order the entries of whole parts, and returns the
// places of the others.
func (l *list) takeParts(headings map[*chronicle.Entry]*chronicle.Entry) (single []int) {
	below := func(i int) *chronicle.Entry {
		if i < 0 || i == len(l.Entries) {
			return nil
		}
		return headings[l.Entries[i]]
	}
	isWhole := func(places []int) bool {
		first, last := places[0], places[len(places)-1]
		h := below(first)
		return h != nil && h == below(last) && last-first == len(places)-1 && below(first-1) != h && below(last+1) != h
	}
	var turns []turn
	var parts []part
	for _, t := range l.turns {
		if isWhole(t.places) {
			parts = append(parts, part{below(t.places[0]), t.places})
		} else {
			turns = append(turns, t)
		}
	}
	for from := 0; from < len(l.Stray); {
		to := from + 1
		for to < len(l.Stray) && below(l.Stray[to]) == below(l.Stray[from]) {
			to++
		}
		if places := slices.Clone(l.Stray[from:to]); isWhole(places) {
			parts = append(parts, part{below(places[0]), places})
		} else {
			single = append(single, places...)
		}
		from = to
	}
	count := 0
	for i := range l.Entries {
		if h := below(i); h != nil && h != below(i-1) {
			count++
		}
	}
	if len(parts)*headingsPerPart > count {
		return l.Stray
	}
	l.turns, l.parts = turns, parts
	return single
}
