package reuse

import (
	"cmp"
	"slices"
	"sort"

	"github.com/chronlint/chronlint/validate/internal/reuse/match"
)

const (
	// formulaEntries is how many entries share a formula at least, and formulaShare the part of it that
	// each of them has. Two parts of it have at most formulaGap other words between them, and one part
	// has wordingWords.
	formulaEntries = 3
	formulaShare   = 0.7
	formulaGap     = 3
	wordingWords   = match.LeastPhrase

	// Of so many words it is worth a note by itself; a shorter one is if something in it was, between
	// two entries.
	toldWords = 15

	// nearPlaces is how many formulas are looked at before a word, so that a text of very many takes
	// no longer.
	nearPlaces = 8
)

// A link is a passage that two texts share, as material for formulas.
type link struct {
	a, b  int // texts
	runs  []match.Run
	found int  // the note that it is, by its index in classifier.found, or -1
	twins bool // the texts are equal
}

// on returns the words of the nth run in one of the link's texts.
func (l *link) on(text, n int) stretch {
	r := l.runs[n]
	if text == l.a {
		return stretch{r.A, r.A + r.N}
	}
	return stretch{r.B, r.B + r.N}
}

// within counts the link's words that lie within a place in one of its texts.
func (l *link) within(at place) int {
	n := 0
	for i := range l.runs {
		n += l.on(at.text, i).overlap(at.stretch)
	}
	return n
}

// other returns the text at the other end of the link.
func (l *link) other(text int) int { return l.a + l.b - text }

// A phrase is a formula as found: what one text, the hub, shares with others.
type phrase struct {
	hub     int
	wording stretch // of the hub: what the others have without a word between
	told    bool    // it is worth a finding
}

// A place is where a phrase stands.
type place struct {
	phrase *phrase
	text   int
	stretch
}

// A formulator finds formulas among the links.
type formulator struct {
	*classifier
	places map[int][]place // by text, in the order of their words
	all    []*phrase
}

// An end is one of the two texts of a link, which is that of the index.
type end struct{ text, link int }

// formulas gathers the notes on a passage that three entries or more share into one. Only what was
// worth a note between two of them is.
func (c *classifier) formulas() {
	f := formulator{classifier: c, places: map[int][]place{}}
	ends := make([]end, 0, 2*len(c.links))
	for i, l := range c.links {
		ends = append(ends, end{l.a, i}, end{l.b, i})
	}
	slices.SortFunc(ends, func(e, g end) int { return cmp.Or(cmp.Compare(e.text, g.text), cmp.Compare(e.link, g.link)) })
	var hubs [][]end
	for len(ends) > 0 {
		n := 1
		for n < len(ends) && ends[n].text == ends[0].text {
			n++
		}
		if n >= formulaEntries-1 {
			hubs = append(hubs, ends[:n])
		}
		ends = ends[n:]
	}
	// Texts with many links come first, so that a formula is found at one that shares it with most.
	slices.SortStableFunc(hubs, func(h, k []end) int { return cmp.Compare(len(k), len(h)) })
	for _, h := range hubs {
		f.gather(h)
	}
	f.replaceNotes()
}

// gather finds the phrases that a text, the hub, shares with two or more others.
func (f *formulator) gather(ends []end) {
	hub := ends[0].text
	var links []*link
	for _, e := range ends {
		if l := &f.links[e.link]; f.phraseOf(l) == nil {
			links = append(links, l)
		}
	}
	cores := f.cores(hub, links)
	members := make([][]*link, len(cores))
	for _, l := range links {
		last := l.on(hub, len(l.runs)-1)
		for i := f.firstAfter(cores, l.on(hub, 0).start); i < len(cores) && cores[i].start < last.end; i++ {
			if inside := l.within(place{text: hub, stretch: cores[i].stretch}); float64(inside) >= formulaShare*float64(cores[i].words) {
				members[i] = append(members[i], l)
			}
		}
	}
	for i, core := range cores {
		f.add(hub, core, members[i])
	}
}

// A core is a stretch of the hub of which two others or more have most words.
type core struct {
	stretch
	words int // that they have
}

// firstAfter returns the index of the first of the cores that ends behind the word.
func (f *formulator) firstAfter(cores []core, word int) int {
	return sort.Search(len(cores), func(i int) bool { return cores[i].end > word })
}

// cores returns the stretches of the hub's words that two or more links cover, in their order.
func (f *formulator) cores(hub int, links []*link) []core {
	var runs []stretch
	for _, l := range links {
		for n := range l.runs {
			runs = append(runs, l.on(hub, n))
		}
	}
	var cores []core
	for _, part := range overlaps(runs, formulaEntries-1) {
		n := len(cores)
		if n == 0 || part.start-cores[n-1].end > formulaGap {
			cores = append(cores, core{part, part.words()})
			continue
		}
		cores[n-1].end = part.end
		cores[n-1].words += part.words()
	}
	return slices.DeleteFunc(cores, func(c core) bool { return c.words < wordingWords })
}

// add takes in the phrase that the hub has at the core, if it and the members of the core are entries
// enough.
func (f *formulator) add(hub int, at core, members []*link) {
	p := &phrase{hub: hub, wording: wordingOf(hub, at.stretch, members)}
	places := []place{{p, hub, at.stretch}}
	entries := map[int]bool{f.entry(hub): true}
	for _, l := range members {
		text := l.other(hub)
		if entry := f.entry(text); !entries[entry] {
			entries[entry] = true
			places = append(places, place{p, text, l.across(hub, at.stretch)})
			p.told = p.told || l.twins && at.words >= passageWords
		}
	}
	if len(entries) < formulaEntries || p.wording.words() < wordingWords {
		return
	}
	p.told = p.told || at.words >= toldWords &&
		slices.ContainsFunc(members[:min(len(members), formulaPlaces)], func(l *link) bool { return !f.recurs(l.a, l.b, l.runs, formula) })
	for _, at := range places {
		before := f.places[at.text]
		i := sort.Search(len(before), func(i int) bool { return before[i].start > at.start })
		f.places[at.text] = slices.Insert(before, i, at)
	}
	f.all = append(f.all, p)
}

// wordingOf returns the longest part of a stretch of the hub that two of the links have without a
// word between.
func wordingOf(hub int, within stretch, links []*link) stretch {
	var parts []stretch
	for _, l := range links {
		for n := range l.runs {
			s := l.on(hub, n)
			parts = append(parts, stretch{max(s.start, within.start), min(s.end, within.end)})
		}
	}
	slices.SortFunc(parts, func(s, t stretch) int { return cmp.Compare(s.start, t.start) })
	var longest stretch
	end := 0 // the farthest so far
	for _, s := range parts {
		if both := (stretch{s.start, min(s.end, end)}); both.words() > longest.words() {
			longest = both
		}
		end = max(end, s.end)
	}
	return longest
}

// across returns where the words of a stretch of one text stand in the other.
func (l *link) across(text int, s stretch) stretch {
	var out stretch
	first := true
	for n := range l.runs {
		here, there := l.on(text, n), l.on(l.other(text), n)
		if here.overlap(s) == 0 {
			continue
		}
		if first {
			out.start, first = there.start+max(0, s.start-here.start), false
		}
		out.end = there.end - max(0, here.end-s.end)
	}
	return out
}

// phraseOf returns the phrase that a link is part of: most of its words belong to phrases that both
// texts have, and too few others to be a passage of their own. Of several it is the one with most.
func (f *formulator) phraseOf(l *link) *phrase {
	var best *phrase
	words, inside, most := 0, 0, 0
	for n := range l.runs {
		words += l.runs[n].N
	}
	end := 0 // in the first text, of the phrases so far
	others := f.near(l, l.b)
	for _, at := range f.near(l, l.a) {
		if !slices.ContainsFunc(others, func(o place) bool { return o.phrase == at.phrase && l.within(o) > 0 }) {
			continue
		}
		n := l.within(at)
		if n > most {
			best, most = at.phrase, n
		}
		at.start = max(at.start, end)
		inside += l.within(at)
		end = max(end, at.end)
	}
	if words-inside >= passageWords || 2*inside <= words {
		return nil
	}
	return best
}

// near returns the phrases about where the link lies in the text.
func (f *formulator) near(l *link, text int) []place {
	places := f.places[text]
	end := sort.Search(len(places), func(i int) bool { return places[i].start >= l.on(text, len(l.runs)-1).end })
	return places[max(0, end-nearPlaces):end]
}

// replaceNotes drops the notes that are about a phrase, and adds one on each such phrase.
func (f *formulator) replaceNotes() {
	gone := make(map[int]bool)
	for i := range f.links {
		l := &f.links[i]
		if l.found < 0 {
			continue
		}
		if p := f.phraseOf(l); p != nil {
			p.told = true
			gone[l.found] = true
		}
	}
	kept := f.found[:0]
	for i, s := range f.found {
		if !gone[i] {
			kept = append(kept, s)
		}
	}
	f.found = kept
	told := slices.DeleteFunc(f.all, func(p *phrase) bool { return !p.told })
	f.found = append(f.found, f.count(told)...)
}
