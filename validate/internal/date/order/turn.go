package order

import (
	"slices"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/internal/date/days"
)

// A turn is a run of entries that are out of order by one slip: the year was not turned
// over after New Year, or too early. In the year after theirs, or before, all of them
// would be in order.
type turn struct {
	places []int // in the list, in its order
	year   int64 // in which they would be in order
}

// longestTurn is the most entries that one such slip is believed of: somebody notices it.
// The rest of the list, at least twice as long, has to be in order.
const longestTurn = 5

// leastFall is how many days the list falls back where the year was not turned over. A
// smaller fall is rather of an entry in the wrong place.
const leastFall = 183

// findTurns finds the runs of entries that were dated in the wrong year at its turn, and
// moves their extents to the right one. Extents are counted from the early end of the list.
func (l *list) findTurns(extents []days.Extent) []turn {
	var turns []turn
	left := len(extents) / 3
	for k := 1; k < len(extents); k++ {
		if extents[k-1].First < extents[k].Last.Add(leastFall) {
			continue
		}
		late := l.run(extents, k, 1)
		early := l.run(extents, k-1, -1)
		from, to, by := k, k+late, int64(1)
		if late == 0 || 0 < early && early < late {
			from, to, by = k-early, k, -1
		}
		if from == to || to-from > left {
			continue
		}
		left -= to - from
		t := turn{}
		for i := from; i < to; i++ {
			extents[i], _ = l.inYear(i, by)
			t.places = append(t.places, l.index(i))
		}
		slices.Sort(t.places)
		year, _ := l.Entries[t.places[0]].Date.Year()
		t.year = year + by
		turns = append(turns, t)
	}
	return turns
}

// run returns how many entries of one year, from place k on towards the later end (by is 1)
// or the earlier (-1), are in order among themselves and would be so with those around
// them in the year after theirs or before; 0 if they would not.
func (l *list) run(extents []days.Extent, k int, by int64) int {
	step := int(by)
	inOrder := func(a, b days.Extent) bool { // a is nearer to the end that the run starts from
		if step < 0 {
			a, b = b, a
		}
		return a.First <= b.Last
	}
	year, _ := l.Entries[l.index(k)].Date.Year()
	last := extents[k-step]
	for n := 0; ; n++ {
		i := k + n*step
		if i < 0 || i == len(extents) {
			return n
		}
		if own, _ := l.Entries[l.index(i)].Date.Year(); own != year {
			if !inOrder(last, extents[i]) {
				return 0
			}
			return n
		}
		x, ok := l.inYear(i, by)
		if !ok || n == longestTurn || !inOrder(last, x) {
			return 0
		}
		last = x
	}
}

// inYear returns the extent of an entry that is dated to the month or better, so many
// years later.
func (l *list) inYear(i int, by int64) (days.Extent, bool) {
	d := l.Entries[l.index(i)].Date
	year, hasYear := d.Year()
	month, hasMonth := d.Month()
	if !hasYear || !hasMonth || d.IsInterval() {
		return days.Extent{}, false
	}
	moved, err := edtf.OfMonth(year+by, month)
	if day, ok := d.Day(); ok {
		moved, err = edtf.OfDay(year+by, month, day)
	}
	return days.ExtentOf(moved), err == nil
}
