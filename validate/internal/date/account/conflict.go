package account

import (
	_ "embed"
	"fmt"
	"math"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/entries"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed conflict.md
var conflictPage string

// Conflict marks an event whose date field, displayed date, title, text and id
// or slug can't all be true. A field that disagrees with the dates all over a
// document means something else, such as the day of publication.
var Conflict = &rule.Rule{
	ID:       "date/conflict",
	Summary:  "a date that contradicts the displayed date, title, text or id",
	Severity: rule.Warning,
	Page:     conflictPage,
	Chronicle: func(p *rule.Pass) {
		size := map[int]int{}
		for e := range p.Chronicle.Events() {
			size[e.Doc]++
		}
		// A folder of files with an event each is one collection.
		collection := func(e *chronicle.Entry) int {
			if size[e.Doc] == 1 {
				return -1
			}
			return e.Doc
		}
		habits := map[int]*habit{}
		for e := range p.Chronicle.Events() {
			h := habits[collection(e)]
			if h == nil {
				h = new(habit)
				habits[collection(e)] = h
			}
			h.examine(p, e)
		}
		for _, h := range habits {
			h.countLate()
			h.report(p)
		}
	},
}

// A habit is what the accounts of the dates of a collection are like: for the events
// that have a date, how often accounts from each source agree with it and how often not.
type habit struct {
	dated        int
	agree, clash [numSources]int
	claims       [numPlaces]share // in prose; a date that is more likely a slip counts as the entry's own
	strays       []stray          // all in prose that don't agree
	found        []disagreement
}

// A disagreement is an event and the accounts that can't be true together with
// its date.
type disagreement struct {
	entry *chronicle.Entry
	date  edtf.Date
	with  []account
}

// examine compares the accounts of an event with its date.
func (h *habit) examine(p *rule.Pass, e *chronicle.Entry) {
	date := e.Date
	if date.IsZero() || date.Approximate() || date.Uncertain() {
		return
	}
	h.dated++
	if f := e.First(chronicle.End); f != nil {
		if to, err := edtf.Parse(f.Text); err == nil {
			if whole, err := edtf.OfInterval(date.Start(), to.End()); err == nil {
				date = whole
			}
		}
	}
	d := disagreement{entry: e, date: date}
	var inProse []account
	agrees := false
	for _, a := range accountsOf(p, e) {
		p.Compared(1)
		overlaps := a.overlaps(date)
		if a.source == fromText {
			seen := &h.claims[a.claim.place]
			if overlaps {
				seen.own++
				agrees = true
			} else {
				a.counted = counted(a.claim, date)
				seen.own, seen.other = seen.own+a.counted.own, seen.other+a.counted.other
				h.strays = append(h.strays, stray{a.claim.place, distanceOf(a.claim, date)})
				inProse = append(inProse, a)
			}
			continue
		}
		if overlaps {
			h.agree[a.source]++
			continue
		}
		h.clash[a.source]++
		d.with = append(d.with, a)
	}
	if !agrees {
		// One of the dates of the text is enough for it to be right.
		d.with = append(d.with, inProse...)
	}
	if len(d.with) > 0 {
		h.found = append(h.found, d)
	}
}

// counted returns how many dates a stray one counts for. One that is more likely a slip
// than not is the entry's own. One some days off that can be no slip counts twice: of others, as
// many look like slips.
func counted(c claim, of edtf.Date) share {
	bits, _ := oddsOf(c, of, share{})
	switch {
	case bits >= 0:
		return share{own: 1}
	case !c.isMoved && math.Abs(distanceOf(c, of)) <= mostLate:
		return share{other: 2}
	}
	return share{other: 1}
}

// A stray is a date in prose that is not that of its entry, by so many days.
type stray struct {
	place place
	days  float64
}

// mostLate is by how many days texts tell of what happened before they were written.
const mostLate = 31

// countLate counts dates some days before those of the entries as others, where there are
// many more of them than some days after, or the other way round: slips go either way.
func (h *habit) countLate() {
	var before, after [numPlaces]float64
	for _, s := range h.strays {
		switch {
		case s.days < 0 && s.days >= -mostLate:
			before[s.place]++
		case s.days > 0 && s.days <= mostLate:
			after[s.place]++
		}
	}
	for place := range h.claims {
		n, excess := before[place]+after[place], math.Abs(before[place]-after[place])
		if excess > 2+2*math.Sqrt(n) {
			h.claims[place].other += excess
		}
	}
}

// How many accounts of a source must agree with the dates of their events, so that one
// which does not is a mistake, and not another thing that the source says. What other
// values find is in docs/precision.md, Thresholds.
const (
	agreeingPerClash = 4 // of one source
	leastAgreeing    = 3 // years in front of an id
	leastTails       = 5 // years at the end of an id
	mostDisplayed    = 3 // displayed dates and titles that may clash in any collection
)

// speaks reports whether an account outside the prose states the date of its event, by the
// habit of the collection.
func (h *habit) speaks(s source) bool {
	agree, clash := h.agree[s], h.clash[s]
	all := agree + clash
	few := clash <= max(1, all/agreeingPerClash)
	switch s {
	case fromDisplay, fromTitle:
		return clash <= max(mostDisplayed, all/agreeingPerClash)
	case fromID:
		return few
	case fromHead:
		// Ids that begin with a year are a habit, or one of them may be a name.
		return few && agree >= leastAgreeing && 2*all >= h.dated
	default:
		return few && agree >= leastTails && 5*all >= 4*h.dated
	}
}

// slips returns the account in prose that is most likely a slip for the date of its
// event, or the other way round, if one is likely enough.
func (h *habit) slips(d disagreement) (of account, what string, ok bool) {
	best := least
	for _, a := range d.with {
		if a.source != fromText {
			continue
		}
		seen := h.claims[a.claim.place]
		seen.own, seen.other = seen.own-a.counted.own, seen.other-a.counted.other
		if bits, w := oddsOf(a.claim, d.date, seen); bits >= best {
			best, of, what, ok = bits, a, w, true
		}
	}
	return of, what, ok
}

func (h *habit) report(p *rule.Pass) {
	for _, d := range h.found {
		var f rule.Finding
		mark := func(a account, what string) {
			span := d.entry.At(a.field, a.start, a.end)
			if f.Message != "" {
				f.Related = append(f.Related, rule.Related{Span: span, Message: accountNames[a.source].place})
				return
			}
			if what == "" {
				what = "they can't both be true"
			}
			f.Span = span
			f.Message = fmt.Sprintf("%s %s but the date is %s: %s",
				accountNames[a.source].states, schema.Quote(a.field.Text[a.start:a.end]), d.entry.Date.English(), what)
			f.Related = []rule.Related{{Span: entries.DateSpan(d.entry), Message: "the date"}}
		}
		for _, a := range d.with {
			if a.source != fromText && h.speaks(a.source) {
				mark(a, "")
			}
		}
		if a, what, ok := h.slips(d); ok {
			mark(a, what)
		}
		if f.Message != "" {
			p.Report(f)
		}
	}
}

// accountNames says for each source how a message begins, and what it calls the
// place.
var accountNames = [numSources]struct{ states, place string }{
	fromDisplay: {"the displayed date is", "the displayed date"},
	fromTitle:   {"the title says", "the date in the title"},
	fromID:      {"the id says", "the date in the id"},
	fromHead:    {"the id says", "the year in the id"},
	fromTail:    {"the id says", "the year in the id"},
	fromText:    {"the text says", "the date in the text"},
}
