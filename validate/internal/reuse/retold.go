package reuse

import (
	"fmt"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/reuse/match"
	"github.com/chronlint/chronlint/validate/rule"
)

// Two events are one, told twice in other words, if they share a name that few entries have, if each
// names what the other names first, and if the shorter tells little that the longer doesn't.
const (
	// retoldShare is the part of the shorter's content words that the longer has, and retoldWords how
	// many they are at least. One name that the longer lacks asks for foreignShare.
	retoldShare  = 0.5
	foreignShare = 0.8
	retoldWords  = 2

	// Of two rare names, or one and an exact figure, the finding is more than a note.
	retoldEvidence = 2

	// retoldDays is how long a period may be that is dated as a whole; what happens within a longer one
	// is another event.
	retoldDays = 62

	// longestAccount is how many bytes an account of one event has at most.
	longestAccount = 8 << 10

	// namesShown is how many shared names a message shows.
	namesShown = 3
)

// A retelling is what two texts share that are accounts of one event.
type retelling struct {
	names    []string
	evidence int // names and figures, of which those that both texts have in one phrase, as an address, are one
}

// retell reports the events that are told twice in other words.
func (c *classifier) retell(ties []match.Tie) {
	type pair struct{ a, b int } // texts
	duplicates := map[pair]bool{}
	for i := range c.found {
		if s := &c.found[i]; s.class == duplicate {
			duplicates[pair{s.there.id, s.here.id}] = true
		}
	}
	for _, tie := range ties {
		if duplicates[pair{tie.A, tie.B}] || c.recurring[[2]int{tie.A, tie.B}] {
			continue
		}
		a, b := c.tell(tie.A), c.tell(tie.B)
		a.settle(b)
		b.settle(a)
		r, ok := c.compare(tie, a, b)
		if !ok {
			continue
		}
		weak := c.germanIn(c.doc(tie.A)) || r.evidence < retoldEvidence || a.series != b.series || differ(a.figures, b.figures)
		c.found = append(c.found, shared{
			class: duplicate, here: c.whole(tie.B), there: c.whole(tie.A), retold: r.names, weak: weak,
		})
	}
}

// differ reports whether each of two texts has figures that the other lacks.
func differ(a, b map[string]bool) bool {
	lacks := func(a, b map[string]bool) bool {
		for f := range a {
			if !b[f] {
				return true
			}
		}
		return false
	}
	return lacks(a, b) && lacks(b, a)
}

// compare returns what shows that two tellings are of one event.
func (c *classifier) compare(tie match.Tie, a, b *telling) (retelling, bool) {
	var r retelling
	if len(a.names) == 0 || len(b.names) == 0 || !b.has(a.names[0]) || !a.has(b.names[0]) {
		return r, false
	}
	shorter, longer := a, b
	body, other := c.texts[tie.A].Body, c.texts[tie.B].Body
	if len(b.stems)+len(b.names) < len(a.stems)+len(a.names) {
		shorter, longer, body, other = b, a, other, body
	}
	foreign := 0
	var shared []name
	for _, n := range shorter.names {
		if !longer.has(n) {
			foreign++
			continue
		}
		if slices.ContainsFunc(n.words, func(w string) bool { return slices.Contains(tie.Names, w) }) {
			shared = append(shared, n)
		}
	}
	var last name
	for i, n := range shared {
		if slices.ContainsFunc(shared[:i], n.isPartOf) || slices.ContainsFunc(shared[i+1:], func(m name) bool { return n.isPartOf(m) && !m.isPartOf(n) }) {
			continue
		}
		r.names = append(r.names, body[n.start:n.end])
		if last.end == 0 || !strings.Contains(other, body[last.start:n.end]) {
			r.evidence++
		}
		last = n
	}
	for f := range shorter.figures {
		if longer.figures[f] && !slices.ContainsFunc(r.names, func(n string) bool {
			return strings.Contains(body, f+" "+n) && strings.Contains(other, f+" "+n)
		}) {
			r.evidence++
			break // one is enough, and no more so if there are several
		}
	}
	words := 0
	for s := range shorter.stems {
		if longer.stems[s] {
			words++
		}
	}
	share := float64(words) / float64(len(shorter.stems))
	ok := words >= retoldWords && share >= retoldShare && (foreign == 0 || foreign == 1 && share >= foreignShare)
	return r, ok && len(r.names) > 0
}

// whole is all of a text.
func (c *classifier) whole(text int) side {
	body := c.texts[text].Body
	trimmed := strings.TrimSpace(body)
	start := strings.Index(body, trimmed)
	return side{source: c.source(text), start: start, end: start + len(trimmed)}
}

// mayBeOneEvent reports whether the entries of two texts are events whose dates may be one.
func (c *comparison) mayBeOneEvent(a, b int) bool {
	if max(len(c.texts[a].Body), len(c.texts[b].Body)) > longestAccount || c.fields[a].kind != chronicle.Event || c.fields[b].kind != chronicle.Event {
		return false
	}
	x, y := c.date(a), c.date(b)
	return !x.IsZero() && !y.IsZero() && x.Overlaps(y) != edtf.Impossible && isPeriod(x) == isPeriod(y)
}

// isPeriod reports whether a date is an interval that is too long for one event.
func isPeriod(d edtf.Date) bool {
	b := d.Bounds()
	return d.IsInterval() && (b.LatestEnd == edtf.PlusInfinity || b.EarliestStart == edtf.MinusInfinity ||
		b.LatestEnd.Add(-retoldDays) > b.EarliestStart)
}

func describeRetold(s *shared) (message, related string) {
	message = fmt.Sprintf("this seems to be the event of %s, told in other words: both name ", rule.NameOf(s.there.entry))
	for i, n := range s.retold {
		switch {
		case i == namesShown:
			return message + fmt.Sprintf(" and %d more", len(s.retold)-namesShown), "told here too"
		case i > 0:
			message += ", "
		}
		message += rule.Quote(n)
	}
	return message, "told here too"
}
