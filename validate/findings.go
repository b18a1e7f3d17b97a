package validate

import (
	"cmp"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

// findings gathers what the rules on the chronicle, or those on stets, reported: sorted,
// each once, without those that yield to others, each with its fingerprint.
func (r *run) findings(ofStets bool) []rule.Finding {
	var all []rule.Finding
	for _, rr := range r.rules {
		if rr.failed == nil && isOfStets(rr.Rule) == ofStets {
			all = append(all, rr.found...)
		}
	}
	all = r.yield(r.sorted(all))
	for i := range all {
		all[i].Fingerprint = fingerprint(r.c, &all[i])
	}
	return all
}

// sorted orders findings by file, place, rule and message, and drops repeats.
func (r *run) sorted(all []rule.Finding) []rule.Finding {
	type keyed struct {
		rule.Finding
		doc, offset, field int
	}
	keys := make([]keyed, len(all))
	for i, f := range all {
		k := keyed{Finding: f}
		if e := r.c.Entry(f.Span.Entry); e != nil {
			k.doc = e.Doc
			k.field = slices.IndexFunc(e.Fields, func(g chronicle.Field) bool { return g.Name == f.Span.Field })
		}
		if segs := r.c.Locate(f.Span); len(segs) > 0 {
			k.offset = segs[0].Start
		}
		keys[i] = k
	}
	slices.SortFunc(keys, func(a, b keyed) int {
		return cmp.Or(
			cmp.Compare(a.doc, b.doc),
			cmp.Compare(a.offset, b.offset),
			cmp.Compare(a.Span.Entry, b.Span.Entry),
			cmp.Compare(a.field, b.field),
			cmp.Compare(a.Span.Start, b.Span.Start),
			cmp.Compare(a.Span.End, b.Span.End),
			strings.Compare(a.Rule, b.Rule),
			strings.Compare(a.Message, b.Message),
		)
	})
	out := make([]rule.Finding, 0, len(keys))
	for i, k := range keys {
		if i > 0 && k.Rule == keys[i-1].Rule && k.Span == keys[i-1].Span && k.Message == keys[i-1].Message {
			continue
		}
		out = append(out, k.Finding)
	}
	return out
}

// yield drops each finding whose words, or part of them, a rule that outranks
// its own has a finding on, as its place or as a related one.
func (r *run) yield(all []rule.Finding) []rule.Finding {
	yields := map[string][]string{}
	for _, rr := range r.rules {
		if len(rr.Yields) > 0 {
			yields[rr.ID] = rr.Yields
		}
	}
	if len(yields) == 0 {
		return all
	}
	outranks := map[string]bool{}
	for _, ids := range yields {
		for _, id := range ids {
			outranks[id] = true
		}
	}
	// The indices of the outranking findings, by entry: one entry has few.
	taken := map[int][]int{}
	for i := range all {
		if outranks[all[i].Rule] {
			for s := range spans(&all[i]) {
				taken[s.Entry] = append(taken[s.Entry], i)
			}
		}
	}
	dropped := make([]int8, len(all)) // 0: not decided, 1: stays, 2: goes
	var goes func(i int) bool
	goes = func(i int) bool {
		if dropped[i] == 0 {
			dropped[i] = 1
			for _, j := range taken[all[i].Span.Entry] {
				if j != i && slices.Contains(yields[all[i].Rule], all[j].Rule) && covers(&all[j], all[i].Span) && !goes(j) {
					dropped[i] = 2
					break
				}
			}
		}
		return dropped[i] == 2
	}
	kept := make([]rule.Finding, 0, len(all))
	for i := range all {
		if !goes(i) {
			kept = append(kept, all[i])
		}
	}
	return kept
}

// spans yields the place of a finding and its related ones.
func spans(f *rule.Finding) func(yield func(chronicle.Span) bool) {
	return func(yield func(chronicle.Span) bool) {
		if !yield(f.Span) {
			return
		}
		for _, rel := range f.Related {
			if !yield(rel.Span) {
				return
			}
		}
	}
}

func covers(f *rule.Finding, s chronicle.Span) bool {
	for t := range spans(f) {
		if t.Overlaps(s) {
			return true
		}
	}
	return false
}
