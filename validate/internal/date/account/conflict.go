package account

import (
	_ "embed"
	"fmt"

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
		habits := map[int]*accountHabits{}
		var found []disagreement
		for e := range p.Chronicle.Events() {
			h := habits[collection(e)]
			if h == nil {
				h = new(accountHabits)
				habits[collection(e)] = h
			}
			if d, ok := examine(p, e, h); ok {
				found = append(found, d)
			}
		}
		for _, d := range found {
			d.report(p, habits[collection(d.entry)])
		}
	},
}

// accountHabits counts, for the events of a collection that have a date, how
// often accounts from each source agree with it and how often not.
type accountHabits struct {
	dated        int
	agree, clash [numSources]int
}

// speaks reports whether an account states the date of its event, by the habit of
// the collection.
func (h *accountHabits) speaks(a account, date edtf.Date) bool {
	s := a.source
	agree, clash := h.agree[s], h.clash[s]
	all := agree + clash
	few := clash <= max(1, all/agreeingPerClash)
	switch s {
	case fromText, fromTextYear:
		habitual := agree >= leastAgreeing && agree >= agreeingPerClash*clash
		return few && looksMistaken(a.value, date, habitual)
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

// How many accounts of a source must agree with the dates of their events, so that one
// which does not is a mistake, and not another thing that the source says. What other
// values find is in docs/precision.md, Thresholds.
const (
	agreeingPerClash = 4 // of one source
	leastAgreeing    = 3 // years in front of an id, and dates that texts begin with
	leastTails       = 5 // years at the end of an id
	mostDisplayed    = 3 // displayed dates and titles that may clash in any collection
)

// A disagreement is an event and the accounts that can't be true together with
// its date.
type disagreement struct {
	entry *chronicle.Entry
	with  []account
}

func examine(p *rule.Pass, e *chronicle.Entry, h *accountHabits) (disagreement, bool) {
	date := e.Date
	if date.IsZero() || date.Approximate() || date.Uncertain() {
		return disagreement{}, false
	}
	h.dated++
	if f := e.First(chronicle.End); f != nil {
		if to, err := edtf.Parse(f.Text); err == nil {
			if whole, err := edtf.OfInterval(date.Start(), to.End()); err == nil {
				date = whole
			}
		}
	}
	d := disagreement{entry: e}
	for _, a := range accountsOf(p, e) {
		p.Compared(1)
		if a.overlaps(date) {
			h.agree[a.source]++
			continue
		}
		h.clash[a.source]++
		d.with = append(d.with, a)
	}
	return d, len(d.with) > 0
}

func (d disagreement) report(p *rule.Pass, h *accountHabits) {
	var f rule.Finding
	for _, a := range d.with {
		if !h.speaks(a, d.entry.Date) {
			continue
		}
		span := d.entry.At(a.field, a.start, a.end)
		if f.Message == "" {
			f.Span = span
			f.Message = fmt.Sprintf("%s %s but the date is %s: they can't both be true",
				accountNames[a.source].states, schema.Quote(a.field.Text[a.start:a.end]), d.entry.Date.English())
			f.Related = []rule.Related{{Span: entries.DateSpan(d.entry), Message: "the date"}}
			continue
		}
		f.Related = append(f.Related, rule.Related{Span: span, Message: accountNames[a.source].place})
	}
	if f.Message != "" {
		p.Report(f)
	}
}

// accountNames says for each source how a message begins, and what it calls the
// place.
var accountNames = [numSources]struct{ states, place string }{
	fromDisplay:  {"the displayed date is", "the displayed date"},
	fromTitle:    {"the title says", "the date in the title"},
	fromID:       {"the id says", "the date in the id"},
	fromHead:     {"the id says", "the year in the id"},
	fromTail:     {"the id says", "the year in the id"},
	fromText:     {"the text says", "the date in the text"},
	fromTextYear: {"the text says", "the year in the text"},
}
