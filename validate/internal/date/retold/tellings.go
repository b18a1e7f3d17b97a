package retold

import (
	"slices"
	"strings"

	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/deed"
	"github.com/chronlint/chronlint/validate/rule"
)

// A telling is a deed that an entry tells of, and its place.
type telling struct {
	deed.Telling
	place
}

// A tellingKey is what tellings of one deed share.
type tellingKey struct{ kind, word string }

// compareTellings reports the deeds that are done once and are told in two entries
// under dates that can't both be true.
func compareTellings(p *rule.Pass) {
	byKey := map[tellingKey][]*telling{}
	var all []*telling
	for e := range p.Chronicle.Of(chronicle.Event, chronicle.Paragraph) {
		for i := range e.Fields {
			f := &e.Fields[i]
			if !isTold(e, f) {
				continue
			}
			for _, told := range tellingsIn(e, f, p.Reading(e, f)) {
				all = append(all, told)
				for _, name := range told.Theme.Names() {
					k := tellingKey{told.Kind.Name, name}
					if list := byKey[k]; len(list) <= mostTellings && !slices.Contains(list, told) {
						byKey[k] = append(list, told)
					}
				}
			}
		}
	}
	for _, t := range all {
		t.compare(p, byKey)
	}
}

// tellingsIn returns what a field tells of dated deeds.
func tellingsIn(e *chronicle.Entry, f *chronicle.Field, r *reading.Reading) []*telling {
	var out []*telling
	for _, t := range r.Tellings() {
		if at, ok := placeOf(e, f, t.Start, t.End, t.Date, t.Sentence, r.Dates()); ok {
			out = append(out, &telling{t, at})
		}
	}
	return out
}

// mostTellings is how many tellings there are of one kind with one name; of more, the
// name tells nothing.
const mostTellings = 40

// compare reports a telling that has another date than one of the same deed: that of
// an entry about it or, of two of one kind, the first.
func (t *telling) compare(p *rule.Pass, byKey map[tellingKey][]*telling) {
	var same []*telling
	for _, name := range t.Theme.Names() {
		list := byKey[tellingKey{t.Kind.Name, name}]
		if len(list) > mostTellings {
			continue
		}
		p.Compared(len(list))
		for _, u := range list {
			if u.entry != t.entry && !slices.Contains(same, u) && t.isOf(u) {
				same = append(same, u)
			}
		}
	}
	var with *telling
	borneOut := false
	for _, u := range same {
		if !t.isApart(u.place) {
			if u.own {
				return
			}
			borneOut = borneOut || !t.own && isBefore(u, t)
			continue
		}
		if !t.Kind.Once && !t.isNear(u.place) || t.Kind.Person && !t.isWithinLife(u.place) {
			continue
		}
		if t.own == u.own && isBefore(t, u) || t.own && !u.own {
			continue // the other is the one to be marked
		}
		if with == nil || u.own && !with.own {
			with = u
		}
	}
	if with == nil || borneOut && !with.own || isHabit(t, with, same) {
		return
	}
	t.report(p, with.place)
}

func isBefore(t, u *telling) bool {
	return t.entry.Index < u.entry.Index || t.entry.Index == u.entry.Index && t.words.Start < u.words.Start
}

// isHabit reports whether what two entries tell is told by a third on another day, so
// that it is something that comes again.
func isHabit(t, u *telling, same []*telling) bool {
	if !t.own || !u.own {
		return false
	}
	return slices.ContainsFunc(same, func(v *telling) bool { return v != u && v.own && v.isApart(t.place) && v.isApart(u.place) })
}

// isOf reports whether two tellings can only be of one deed: they name the same thing,
// and neither names another place or another doer than the other.
func (t *telling) isOf(u *telling) bool {
	if t.Kind.Name != u.Kind.Name || !isSame(&t.Theme, &u.Theme, t.Kind) && !(t.isNear(u.place) && isSurname(&t.Theme, &u.Theme, t.Kind)) {
		return false
	}
	if differ(t.Agents, u.Agents) {
		return false
	}
	for i := range t.Phrases {
		for j := range u.Phrases {
			a, b := &t.Phrases[i], &u.Phrases[j]
			if a.Before != b.Before {
				continue
			}
			if differ(a.Names(), b.Names()) || !t.Kind.Once && differ(a.Words, b.Words) {
				return false
			}
		}
	}
	return true
}

// differ reports whether both lists have words, and none in common.
func differ(a, b []string) bool {
	return len(a) > 0 && len(b) > 0 && !slices.ContainsFunc(a, func(w string) bool { return slices.Contains(b, w) })
}

// isSame reports whether two phrases name one thing, or person: the one has all the
// words of the other, with more of a name or what it is ("the freighter Halcyon
// Star"), but no number, nor anything behind it or that it is a part of.
func isSame(a, b *deed.Phrase, k deed.Kind) bool {
	if len(a.Words) > len(b.Words) {
		a, b = b, a
	}
	if a.Title != b.Title && (a.Title || b.Title) && len(a.Words) < 2 {
		return false
	}
	for _, w := range a.Words {
		if !slices.Contains(b.Words, w) {
			return false
		}
	}
	if len(a.Words) == 1 && len(b.Words) > 1 && !a.Named[0] || k.Person && countNames(a) < 2 {
		return false
	}
	first, last := len(b.Words), -1
	for i, w := range b.Words {
		if slices.Contains(a.Words, w) {
			first, last = min(first, i), i
		}
	}
	for i, w := range b.Words {
		switch {
		case slices.Contains(a.Words, w):
		case isNumeral(w) && !(k.Person && len(w) == 1 && w != "i" && w != "v"), b.Named[i] && !(k.Person && first < i && i < last), last < i && i < b.Head && !k.Pair:
			return false
		}
	}
	return first < b.Head
}

// isSurname reports whether one phrase is a person's name and the other the last word
// of it.
func isSurname(a, b *deed.Phrase, k deed.Kind) bool {
	if len(a.Words) > len(b.Words) {
		a, b = b, a
	}
	return k.Person && len(a.Words) == 1 && len(b.Words) > 1 && a.Words[0] == b.Words[len(b.Words)-1]
}

// countNames returns how many words of a name are not numbers.
func countNames(p *deed.Phrase) int {
	n := 0
	for i, w := range p.Words {
		if p.Named[i] && !isNumeral(w) {
			n++
		}
	}
	return n
}

// isNumeral reports whether a word is a number, in figures or in Roman ones, or tells a
// son from his father.
func isNumeral(word string) bool {
	return strings.Trim(word, "0123456789") == "" || strings.Trim(word, "ivx") == "" || len(word) == 1 || word == "jr" || word == "sr" || word == "junior" || word == "senior"
}
