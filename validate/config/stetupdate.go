package config

import (
	"cmp"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/validate"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

// An Update says what StetFile.Update did with a list.
type Update struct {
	Moved   []rule.Finding // that were accepted with other words
	Dropped []string       // what was accepted and is not found any more: its rule and words
	Fresh   []rule.Finding // that nothing accepts
}

// Update brings the list up to date with the result of a check that had it among its options
// and ran the rules on stets too: items that accept a finding are described anew, and those
// that accept none are dropped. If a finding of the same rule has the same words, is in the
// same entry, or has nearly the same words, and is not accepted, it takes over the reason.
func (f *StetFile) Update(set *Config, content *chronicle.Chronicle, r *validate.Result) Update {
	for i := range r.Accepted {
		if s := f.placed[r.Accepted[i].Stet.Place]; s != nil {
			s.describe(set, content, &r.Accepted[i].Finding)
		}
	}
	isUnused := map[chronicle.Span]bool{}
	open := successors{byWords: map[string][]*successor{}, byEntry: map[string][]*successor{}, byRule: map[string][]*successor{}}
	for i := range r.Findings {
		switch found := &r.Findings[i]; {
		case found.Rule == "stet/unused":
			isUnused[found.Span] = true
		case !strings.HasPrefix(found.Rule, "stet/"):
			open.add(content, found)
		}
	}
	var left []*stetItem
	for place, s := range f.placed {
		if isUnused[*place] {
			left = append(left, s)
		}
	}
	slices.SortFunc(left, func(a, b *stetItem) int { return cmp.Compare(a.start, b.start) })
	for _, likeness := range []func(*stetItem) *successor{open.ofWords, open.ofEntry, open.ofNearlyTheWords} {
		left = slices.DeleteFunc(left, func(s *stetItem) bool {
			next := likeness(s)
			if next != nil {
				next.isTaken = true
				s.describe(set, content, next.Finding)
			}
			return next != nil
		})
	}
	var u Update
	for _, s := range left {
		u.Dropped = append(u.Dropped, strings.TrimSpace(s.rule+" "+cmp.Or(s.words, s.entry)))
	}
	for _, o := range open.all {
		if o.isTaken {
			u.Moved = append(u.Moved, *o.Finding)
		} else {
			u.Fresh = append(u.Fresh, *o.Finding)
		}
	}
	f.items = slices.DeleteFunc(f.items, func(s *stetItem) bool { return slices.Contains(left, s) })
	return u
}

// successors are findings that nothing accepts, by what may show which stets were theirs
// before their words or the program changed.
type successors struct {
	all                      []*successor
	byWords, byEntry, byRule map[string][]*successor
}

type successor struct {
	*rule.Finding
	entry   string // its id
	words   string // as in the list
	isTaken bool
}

func (a *successors) add(content *chronicle.Chronicle, found *rule.Finding) {
	o := &successor{Finding: found, words: excerpt(content, found.Span)}
	if e := content.Entry(found.Span.Entry); e != nil {
		o.entry = e.ID
	}
	a.all = append(a.all, o)
	a.byWords[o.Rule+"\x00"+o.words] = append(a.byWords[o.Rule+"\x00"+o.words], o)
	if o.entry != "" {
		a.byEntry[o.Rule+"\x00"+o.entry] = append(a.byEntry[o.Rule+"\x00"+o.entry], o)
	}
	a.byRule[o.Rule] = append(a.byRule[o.Rule], o)
}

// canBeOf reports whether a finding can be the one that an item accepted.
func (o *successor) canBeOf(s *stetItem) bool {
	return !o.isTaken && (o.entry == "" || s.entry == "" || o.entry == s.entry)
}

func (a *successors) ofWords(s *stetItem) *successor {
	return firstOf(s, a.byWords[s.rule+"\x00"+s.words])
}

func (a *successors) ofEntry(s *stetItem) *successor {
	return firstOf(s, a.byEntry[s.rule+"\x00"+s.entry])
}

func firstOf(s *stetItem, list []*successor) *successor {
	for _, o := range list {
		if o.canBeOf(s) {
			return o
		}
	}
	return nil
}

// ofNearlyTheWords returns the finding that shares most words with an item, more than half.
func (a *successors) ofNearlyTheWords(s *stetItem) *successor {
	const most = 500 // findings that are looked at: a list may be long, and all of it old
	list := a.byRule[s.rule]
	var best *successor
	bestShare := 0.5
	for _, o := range list[:min(len(list), most)] {
		if share := sharedWords(s.words, o.words); share > bestShare && o.canBeOf(s) {
			best, bestShare = o, share
		}
	}
	return best
}

// sharedWords returns which part of the words of two texts are in both.
func sharedWords(a, b string) float64 {
	inA := strings.Fields(a)
	n, both := len(inA), 0
	for w := range strings.FieldsSeq(b) {
		if n++; slices.Contains(inA, w) { // there are a dozen
			both++
		}
	}
	if n == 0 {
		return 0
	}
	return 2 * float64(both) / float64(n)
}
