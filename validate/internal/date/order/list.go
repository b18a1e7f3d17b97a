package order

import (
	"slices"
	"strconv"
	"strings"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/days"
	"github.com/chronlint/chronlint/validate/internal/date/entries"
	"github.com/chronlint/chronlint/validate/rule"
)

// A list is the dated events of one list of a document, in its order, and the date
// order that they keep.
type list struct {
	Entries    []*chronicle.Entry
	descending bool
	Stray      []int // the fewest without which the rest keep it, in order
	misplaced  []int // of these, those to be reported one by one
	turns      []turn
	parts      []part
	Ordered    bool // there is a clear order
}

// Ordered finds the lists of a chronicle and their order.
var Ordered = &rule.Shared[[]list]{
	Name: "date.ordered",
	Build: func(p *rule.Pass) ([]list, error) {
		var lists []list
		headings := headingsOf(p.Chronicle)
		for _, entries := range listsOf(p.Chronicle) {
			for _, part := range partsOf(entries) {
				l := list{Entries: part}
				if l.findOrder(headings); l.Ordered {
					lists = append(lists, l)
					continue
				}
				for _, below := range belowHeadings(part, headings) {
					l := list{Entries: below}
					l.findOrder(nil)
					lists = append(lists, l)
				}
			}
		}
		return lists, nil
	},
}

// sortsItself reports whether an event is in a format that shows its events in
// the order of their dates, however they are listed: TimelineJS, as JSON or as CSV with its
// columns, and iCalendar.
func sortsItself(e *chronicle.Entry) bool {
	named := func(role chronicle.Role, column string) bool {
		f := e.First(role)
		return f != nil && strings.EqualFold(f.Name, column)
	}
	return named(chronicle.Date, "Year") && named(chronicle.Title, "Headline") || entries.IsAppointment(e) || slices.ContainsFunc(e.Fields, func(f chronicle.Field) bool {
		return f.Name == "start_date" || strings.HasPrefix(f.Name, "start_date/")
	})
}

// sumsUp reports whether an event is of a decade, a century or more: such an
// entry may come before or after those of its time.
func sumsUp(e *chronicle.Entry) bool { return e.Date.Precision() < edtf.PrecisionYear }

// listsOf returns the dated events of each list. The records of one list have
// pointers that differ in their last part, which counts up; events without
// pointers are one list from one heading that is no date to the next.
func listsOf(c *chronicle.Chronicle) [][]*chronicle.Entry {
	type place struct {
		doc    int
		parent string
	}
	type open struct{ list, index int }
	var lists [][]*chronicle.Entry
	at := map[place]open{}
	for e := range c.Of(chronicle.Event, chronicle.Paragraph) {
		parent, index := split(e.Pointer)
		here := place{e.Doc, parent}
		if e.Kind == chronicle.Paragraph {
			if e.Pointer == "" && e.Date.IsZero() && e.First(chronicle.Title) != nil {
				delete(at, here)
			}
			continue
		}
		if e.Date.IsZero() || sumsUp(e) || sortsItself(e) {
			continue
		}
		o, found := at[here]
		if !found || index >= 0 && index <= o.index {
			o.list = len(lists)
			lists = append(lists, nil)
		}
		o.index = index
		at[here] = o
		lists[o.list] = append(lists[o.list], e)
	}
	return lists
}

// split parts a pointer into that of the list and the place in it; -1 if it has
// none.
func split(pointer string) (parent string, index int) {
	i := strings.LastIndexByte(pointer, '/')
	if i < 0 {
		return "", -1
	}
	index, err := strconv.Atoi(pointer[i+1:])
	if err != nil {
		return pointer, -1
	}
	return pointer[:i], index
}

// partsOf divides a list that is sorted by something else first, such as a
// place or a tag: a field that all entries have and each of whose values is that of one
// run of entries.
func partsOf(entries []*chronicle.Entry) [][]*chronicle.Entry {
	starts := map[int]bool{}
	for i := range entries[0].Fields {
		f := &entries[0].Fields[i]
		if f.Role != chronicle.Other && f.Role != chronicle.Place && f.Role != chronicle.Tag {
			continue
		}
		for _, at := range runsOf(entries, f.Name) {
			starts[at] = true
		}
	}
	var parts [][]*chronicle.Entry
	from := 0
	for i := 1; i <= len(entries); i++ {
		if i == len(entries) || starts[i] {
			parts = append(parts, entries[from:i])
			from = i
		}
	}
	return parts
}

// runsOf returns where the runs of one value of a field begin, or nil if they
// don't divide the list.
func runsOf(entries []*chronicle.Entry, name string) []int {
	seen := map[string]bool{}
	var starts []int
	last := ""
	for i, e := range entries {
		f := e.Field(name)
		if f == nil {
			return nil
		}
		if i > 0 && f.Text == last {
			continue
		}
		if seen[f.Text] {
			return nil
		}
		seen[f.Text] = true
		starts = append(starts, i)
		last = f.Text
	}
	const leastPerRun = 2
	if len(starts)*leastPerRun > len(entries) {
		return nil
	}
	return starts
}

// What makes an order clear. A list of six in random order that one entry
// spoils is as likely as one in thirty; of ten, one in forty thousand. What other values
// find is in docs/precision.md, Thresholds.
const (
	leastSteps   = 5  // neighbours that are certainly in order
	shortList    = 12 // in which one entry at most is out of order
	keptPerStray = 6  // entries for each that is out of order, in a longer one
	blockLength  = 3  // entries out of order in a row: a part with an order of its own
)

// findOrder finds the order in time, if it is clear, given the headings of entries.
func (l *list) findOrder(headings map[*chronicle.Entry]*chronicle.Entry) {
	n := len(l.Entries)
	if n <= leastSteps {
		return
	}
	up, down := l.steps(nil)
	l.descending = down > up
	if max(up, down) < leastSteps || l.otherOrder() {
		return
	}
	extents, timed := l.extents()
	if !timed {
		l.turns = l.findTurns(extents)
	}
	l.Stray = misplaced(extents)
	allowed := 1
	if n >= shortList {
		allowed = n / keptPerStray
	}
	for k, i := range l.Stray {
		l.Stray[k] = l.index(i)
	}
	slices.Sort(l.Stray)
	single := l.takeParts(headings)
	if len(single)+len(l.turns)+len(l.parts) > allowed {
		return
	}
	l.misplaced = withoutBlocks(single)
	turned := 0 // entries that are in order but for the year
	for _, t := range l.turns {
		l.Stray = append(l.Stray, t.places...)
		turned += len(t.places)
	}
	for _, part := range l.parts {
		l.Stray = append(l.Stray, part.places...)
	}
	slices.Sort(l.Stray)
	l.Stray = slices.Compact(l.Stray)
	up, down = l.steps(l.Stray)
	l.Ordered = max(up, down)+turned >= leastSteps
}

// extents returns when each entry was, from the early end of the list: on which days or,
// if all have a time of day in UTC or all one of their place, at which seconds.
func (l *list) extents() (all []days.Extent, timed bool) {
	byDay, bySecond := make([]days.Extent, len(l.Entries)), make([]days.Extent, len(l.Entries))
	_, inUTC, timed := l.Entries[0].Date.Instant()
	for i, e := range l.Entries {
		byDay[l.index(i)] = days.ExtentOf(e.Date)
		second, utc, ok := e.Date.Instant()
		timed = timed && ok && utc == inUTC
		bySecond[l.index(i)] = days.Extent{First: edtf.Day(second), Last: edtf.Day(second)}
	}
	if timed {
		return bySecond, true
	}
	return byDay, false
}

// index turns a place in the list into one counted from its early end, and back.
func (l *list) index(i int) int {
	if l.descending {
		return len(l.Entries) - 1 - i
	}
	return i
}

// steps counts the neighbours that are certainly ascending and descending, without
// the entries at the given places.
func (l *list) steps(without []int) (up, down int) {
	var last edtf.Date
	for i, e := range l.Entries {
		if len(without) > 0 && without[0] == i {
			without = without[1:]
			continue
		}
		switch {
		case last.Before(e.Date) == edtf.Certain:
			up++
		case e.Date.Before(last) == edtf.Certain:
			down++
		}
		last = e.Date
	}
	return up, down
}

// withoutBlocks leaves out the places that follow on each other: a part of the
// list with an order of its own, not entries that went astray.
func withoutBlocks(places []int) []int {
	var kept []int
	for from := 0; from < len(places); {
		to := from + 1
		for to < len(places) && places[to] == places[to-1]+1 {
			to++
		}
		if to-from < blockLength {
			kept = append(kept, places[from:to]...)
		}
		from = to
	}
	return kept
}

// otherOrder reports whether the list keeps an order that is not that of time:
// by title, or by the day of the year.
func (l *list) otherOrder() bool {
	var byTitle, byDay []string
	for _, e := range l.Entries {
		if f := e.First(chronicle.Title); f != nil {
			byTitle = append(byTitle, strings.ToLower(f.Text))
		}
		month, hasMonth := e.Date.Month()
		day, hasDay := e.Date.Day()
		if hasMonth && hasDay {
			byDay = append(byDay, string([]byte{byte(month), byte(day)}))
		}
	}
	sorted := func(keys []string) bool { return len(keys) == len(l.Entries) && slices.IsSorted(keys) }
	return sorted(byTitle) || sorted(byDay) && !l.oneYear()
}

func (l *list) oneYear() bool {
	first, _ := l.Entries[0].Date.Year()
	return !slices.ContainsFunc(l.Entries, func(e *chronicle.Entry) bool {
		year, _ := e.Date.Year()
		return year != first
	})
}
