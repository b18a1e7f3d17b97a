package classify

import (
	"cmp"
	"slices"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/internal/reuse/passage"
)

// cluster leaves one passage for all duplicates that are of one text: its first place, the second as the one where
// it is reported, and the others. Those worth a note only join no others.
func cluster(found []passage.Passage) []passage.Passage {
	var sure, notes []int
	for i := range found {
		switch p := &found[i]; {
		case p.Class != passage.Duplicate:
		case p.Weak:
			notes = append(notes, i)
		default:
			sure = append(sure, i)
		}
	}
	dropped := map[int]bool{}
	clusters := union{}
	clusters.gather(found, sure, dropped)
	isKnown := func(i int) bool {
		p := &found[i]
		known := clusters.has(p.There.ID) && clusters.find(p.There.ID) == clusters.find(p.Here.ID)
		dropped[i] = known
		return known
	}
	union{}.gather(found, slices.DeleteFunc(notes, isKnown), dropped)
	return without(found, dropped)
}

// A union joins texts: a text leads to another of its cluster, or to itself.
type union map[int]int

func (u union) has(text int) bool {
	_, ok := u[text]
	return ok
}

// find returns the text that stands for a cluster, which is its first.
func (u union) find(text int) int {
	next, ok := u[text]
	if !ok || next == text {
		u[text] = text
		return text
	}
	u[text] = u.find(next)
	return u[text]
}

// gather joins the texts of some passages, and puts all places of a cluster into the first passage on it. The
// others are dropped.
func (u union) gather(found []passage.Passage, taken []int, dropped map[int]bool) {
	for _, i := range taken {
		a, b := u.find(found[i].There.ID), u.find(found[i].Here.ID)
		u[max(a, b)] = min(a, b)
	}
	groups := map[int][]int{}
	for _, i := range taken {
		first := u.find(found[i].Here.ID)
		groups[first] = append(groups[first], i)
	}
	for _, group := range groups {
		if len(group) > 1 {
			gather(found, group)
		}
		for _, i := range group[1:] {
			dropped[i] = true
		}
	}
}

// gather puts all places of a group of passages into the first of them.
func gather(found []passage.Passage, group []int) {
	first := &found[group[0]]
	sides := map[int]passage.Side{}
	copied := map[int]bool{} // texts that are the same as another's, word for word
	entries := 0
	for _, i := range group {
		p := &found[i]
		if p.Retold == nil && p.Tokens == max(p.Here.Of, p.There.Of) {
			copied[p.There.ID], copied[p.Here.ID] = true, true
		}
		entries = max(entries, p.Entries)
		for _, s := range append([]passage.Side{p.There, p.Here}, p.Others...) {
			if _, ok := sides[s.ID]; !ok {
				sides[s.ID] = s
			}
		}
	}
	all := make([]passage.Side, 0, len(sides))
	for _, s := range sides {
		all = append(all, s)
	}
	slices.SortFunc(all, func(s, t passage.Side) int { return cmp.Compare(s.ID, t.ID) })
	first.There, first.Here, first.Others = all[0], all[1], all[2:]
	first.Entries = max(entries, len(all))
	first.Equal = len(copied) == len(all)
	first.Weak = first.Weak || isRun(all)
	first.Others = first.Others[:min(len(first.Others), passage.MostPlaces)]
}

// A remark that is repeated for each of leastRun days or more, with no more than runGap days between two of them, is
// one that holds on each.
const (
	leastRun = 3
	runGap   = 2
)

// isRun reports whether the dates of the sides are days in a row.
func isRun(sides []passage.Side) bool {
	var days []edtf.Day
	for i := range sides {
		date := sides[i].Entry.Date
		if _, ok := date.Day(); !ok || date.IsInterval() {
			return false
		}
		days = append(days, date.Bounds().EarliestStart)
	}
	slices.Sort(days)
	for i := 1; i < len(days); i++ {
		if days[i] == days[i-1] || days[i].Add(-runGap) > days[i-1] {
			return false
		}
	}
	return len(days) >= leastRun
}
