// Package formula finds the words that three or more entries share, and the stock phrases of a chronicle.
package formula

import (
	"cmp"
	"slices"
	"sort"

	"github.com/chronlint/chronlint/validate/internal/reuse/comparison"
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/internal/reuse/passage"
)

const (
	// LeastWords is how many words one part of a formula has at least.
	LeastWords = match.LeastPhrase

	// leastEntries is how many entries share a formula at least; each of them has passage.MostShare of it. Two
	// parts of it have at most mostBetween other words between them.
	leastEntries = 3
	mostBetween  = 3

	// Of notedWords it is worth a note by itself; a shorter one is if something in it was, between
	// two entries.
	notedWords = 15

	// nearPlaces is how many formulas are looked at before a word, so that a text of very many takes
	// no longer.
	nearPlaces = 8
)

// A Link is a passage that two texts share, as material for formulas.
type Link struct {
	A, B  int // texts
	Runs  []match.Run
	Note  int  // the note that it is, by its index among those found, or -1
	Twins bool // the texts are equal
}

// on returns the words of the nth run in one of the link's texts.
func (l *Link) on(text, n int) passage.Stretch {
	r := l.Runs[n]
	if text == l.A {
		return passage.Stretch{Start: r.A, End: r.A + r.N}
	}
	return passage.Stretch{Start: r.B, End: r.B + r.N}
}

// within counts the link's words that lie within a place in one of its texts.
func (l *Link) within(at place) int {
	n := 0
	for i := range l.Runs {
		n += l.on(at.text, i).Overlap(at.Stretch)
	}
	return n
}

// other returns the text at the other end of the link.
func (l *Link) other(text int) int { return l.A + l.B - text }

// A phrase is a formula as found: what one text, the hub, shares with others.
type phrase struct {
	hub     int
	wording passage.Stretch // of the hub: what the others have without a word between
	noted   bool            // it is worth a finding
}

// A place is where a phrase occurs.
type place struct {
	phrase *phrase
	text   int
	passage.Stretch
}

// A finder finds formulas among the links.
type finder struct {
	texts  *comparison.Comparison
	links  []Link
	recurs func(*Link) bool
	places map[int][]place // by text, in the order of their words
	all    []*phrase
}

// An end is one of the two texts of a link, which is that of the index.
type end struct{ text, link int }

// Find gathers the notes on a passage that three entries or more share into one, but for what recurs says happened
// more than once. Only what was worth a note between two of them is. It returns the formulas, and by their index the
// notes that they replace.
func Find(c *comparison.Comparison, links []Link, recurs func(*Link) bool) (formulas []passage.Passage, replaced map[int]bool) {
	f := finder{texts: c, links: links, recurs: recurs, places: map[int][]place{}}
	ends := make([]end, 0, 2*len(links))
	for i, l := range links {
		ends = append(ends, end{l.A, i}, end{l.B, i})
	}
	slices.SortFunc(ends, func(e, g end) int { return cmp.Or(cmp.Compare(e.text, g.text), cmp.Compare(e.link, g.link)) })
	var hubs [][]end
	for len(ends) > 0 {
		n := 1
		for n < len(ends) && ends[n].text == ends[0].text {
			n++
		}
		if n >= leastEntries-1 {
			hubs = append(hubs, ends[:n])
		}
		ends = ends[n:]
	}
	// Texts with many links come first, so that a formula is found at one that shares it with most.
	slices.SortStableFunc(hubs, func(h, k []end) int { return cmp.Compare(len(k), len(h)) })
	for _, h := range hubs {
		f.gather(h)
	}
	replaced = f.notes()
	return count(c, slices.DeleteFunc(f.all, func(p *phrase) bool { return !p.noted })), replaced
}

// gather finds the phrases that a text, the hub, shares with two or more others.
func (f *finder) gather(ends []end) {
	hub := ends[0].text
	var links []*Link
	for _, e := range ends {
		if l := &f.links[e.link]; f.phraseOf(l) == nil {
			links = append(links, l)
		}
	}
	cores := f.cores(hub, links)
	members := make([][]*Link, len(cores))
	for _, l := range links {
		last := l.on(hub, len(l.Runs)-1)
		for i := f.firstAfter(cores, l.on(hub, 0).Start); i < len(cores) && cores[i].Start < last.End; i++ {
			if inside := l.within(place{text: hub, Stretch: cores[i].Stretch}); float64(inside) >= passage.MostShare*float64(cores[i].words) {
				members[i] = append(members[i], l)
			}
		}
	}
	for i, core := range cores {
		f.add(hub, core, members[i])
	}
}

// A core is a passage.Stretch of the hub of which two others or more have most words.
type core struct {
	passage.Stretch
	words int // that they have
}

// firstAfter returns the index of the first of the cores that ends behind the word.
func (f *finder) firstAfter(cores []core, word int) int {
	return sort.Search(len(cores), func(i int) bool { return cores[i].End > word })
}

// cores returns the stretches of the hub's words that two or more links cover, in their order.
func (f *finder) cores(hub int, links []*Link) []core {
	var runs []passage.Stretch
	for _, l := range links {
		for n := range l.Runs {
			runs = append(runs, l.on(hub, n))
		}
	}
	var cores []core
	for _, part := range passage.Overlaps(runs, leastEntries-1) {
		n := len(cores)
		if n == 0 || part.Start-cores[n-1].End > mostBetween {
			cores = append(cores, core{part, part.Words()})
			continue
		}
		cores[n-1].End = part.End
		cores[n-1].words += part.Words()
	}
	return slices.DeleteFunc(cores, func(c core) bool { return c.words < LeastWords })
}

// add takes in the phrase that the hub has at the core, if it and the members of the core are entries
// enough.
func (f *finder) add(hub int, at core, members []*Link) {
	p := &phrase{hub: hub, wording: wordingOf(hub, at.Stretch, members)}
	places := []place{{p, hub, at.Stretch}}
	entries := map[int]bool{f.texts.Entry(hub): true}
	for _, l := range members {
		text := l.other(hub)
		if entry := f.texts.Entry(text); !entries[entry] {
			entries[entry] = true
			places = append(places, place{p, text, l.across(hub, at.Stretch)})
			p.noted = p.noted || l.Twins && at.words >= passage.LeastWords
		}
	}
	if len(entries) < leastEntries || p.wording.Words() < LeastWords {
		return
	}
	p.noted = p.noted || at.words >= notedWords &&
		slices.ContainsFunc(members[:min(len(members), passage.MostPlaces)], func(l *Link) bool { return !f.recurs(l) })
	for _, at := range places {
		before := f.places[at.text]
		i := sort.Search(len(before), func(i int) bool { return before[i].Start > at.Start })
		f.places[at.text] = slices.Insert(before, i, at)
	}
	f.all = append(f.all, p)
}

// wordingOf returns the longest part of a passage.Stretch of the hub that two of the links have without a
// word between.
func wordingOf(hub int, within passage.Stretch, links []*Link) passage.Stretch {
	var parts []passage.Stretch
	for _, l := range links {
		for n := range l.Runs {
			s := l.on(hub, n)
			parts = append(parts, passage.Stretch{Start: max(s.Start, within.Start), End: min(s.End, within.End)})
		}
	}
	slices.SortFunc(parts, func(s, t passage.Stretch) int { return cmp.Compare(s.Start, t.Start) })
	var longest passage.Stretch
	end := 0 // the farthest so far
	for _, s := range parts {
		if both := (passage.Stretch{Start: s.Start, End: min(s.End, end)}); both.Words() > longest.Words() {
			longest = both
		}
		end = max(end, s.End)
	}
	return longest
}

// across returns the place of the words of a passage.Stretch of one text in the other.
func (l *Link) across(text int, s passage.Stretch) passage.Stretch {
	var out passage.Stretch
	first := true
	for n := range l.Runs {
		here, there := l.on(text, n), l.on(l.other(text), n)
		if here.Overlap(s) == 0 {
			continue
		}
		if first {
			out.Start, first = there.Start+max(0, s.Start-here.Start), false
		}
		out.End = there.End - max(0, here.End-s.End)
	}
	return out
}

// phraseOf returns the phrase that a link is part of: most of its words belong to phrases that both
// texts have, and too few others to be a passage of their own. Of several it is the one with most.
func (f *finder) phraseOf(l *Link) *phrase {
	var best *phrase
	words, inside, most := 0, 0, 0
	for n := range l.Runs {
		words += l.Runs[n].N
	}
	end := 0 // in the first text, of the phrases so far
	others := f.near(l, l.B)
	for _, at := range f.near(l, l.A) {
		if !slices.ContainsFunc(others, func(o place) bool { return o.phrase == at.phrase && l.within(o) > 0 }) {
			continue
		}
		n := l.within(at)
		if n > most {
			best, most = at.phrase, n
		}
		at.Start = max(at.Start, end)
		inside += l.within(at)
		end = max(end, at.End)
	}
	if words-inside >= passage.LeastWords || 2*inside <= words {
		return nil
	}
	return best
}

// near returns the phrases about where the link lies in the text.
func (f *finder) near(l *Link, text int) []place {
	places := f.places[text]
	end := sort.Search(len(places), func(i int) bool { return places[i].Start >= l.on(text, len(l.Runs)-1).End })
	return places[max(0, end-nearPlaces):end]
}

// notes returns the notes that are about a phrase, which is then worth a finding.
func (f *finder) notes() map[int]bool {
	replaced := make(map[int]bool)
	for i := range f.links {
		l := &f.links[i]
		if l.Note < 0 {
			continue
		}
		if p := f.phraseOf(l); p != nil {
			p.noted = true
			replaced[l.Note] = true
		}
	}
	return replaced
}
