package validate

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

// findings gathers what the rules reported: sorted, each once, without those
// that yield to others, each with its fingerprint.
func (r *run) findings() []rule.Finding {
	var all []rule.Finding
	for _, rr := range r.rules {
		if rr.failed == nil {
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

// fingerprint identifies a finding by its rule and the words involved: those of
// its place and, in no order, of the related ones. Where the place has no
// words, the field and the entry stand for them or, in a document as a whole, its
// name and the words around the place.
func fingerprint(c *chronicle.Chronicle, f *rule.Finding) string {
	var others []string
	for _, rel := range f.Related {
		others = append(others, words(c.Text(rel.Span)))
	}
	slices.Sort(others)
	place := words(c.Text(f.Span))
	if place == "" {
		if e := c.Entry(f.Span.Entry); e != nil && e.Kind == chronicle.Document && f.Span.Field == "" {
			place = around(c, e, f.Span)
		} else if e != nil {
			place = e.Key() + "\x00" + f.Span.Field + "\x00" + c.Text(f.Span)
		}
	}
	h := sha256.New()
	fmt.Fprintf(h, "%s\x00%s", f.Rule, place)
	for _, o := range others {
		fmt.Fprintf(h, "\x00%s", o)
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
}

// around returns the name of a document and the words around a place in it.
func around(c *chronicle.Chronicle, doc *chronicle.Entry, s chronicle.Span) string {
	const near = 80 // bytes on either side
	name, content := "", ""
	if file := c.FileOf(doc); file != nil {
		name, content = file.Name, file.Content
	}
	from, to := max(0, min(s.Start, len(content))-near), min(len(content), s.End+near)
	return name + "\x00" + words(strings.ToValidUTF8(content[from:max(from, to)], ""))
}

// words folds a text to its words: lower case, one space between them.
func words(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(s), func(c rune) bool {
		return !unicode.IsLetter(c) && !unicode.IsDigit(c) && !unicode.IsMark(c)
	}), " ")
}
