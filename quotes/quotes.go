// Package quotes has types for attributed quotations: who said what, when, and
// where it is printed.
//
//	for q := range quotes.Chile1973().BySpeaker("castillo") {
//		fmt.Println(q.Said, q.Text)
//	}
//
// A collection is read with Decode and written with Encode, in the JSON that
// Schema describes. A speaker is a timeline.Person, named by id.
//
// Chile1973 returns the quotations of the chronicle in package timeline: short
// quotations, attributed to their speakers and cited from the places in which
// they are printed. Their selection and the data about them are published under
// the Creative Commons Attribution licence, CC BY 4.0; the words are their
// speakers'.
//
// The API of this package is promised: it follows semantic versioning from v0.1.0.
package quotes

import (
	"errors"
	"fmt"
	"iter"
	"slices"

	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/timeline/edtf"
)

// A Collection is a list of quotes. The zero value is empty, and so is nil to
// every method.
type Collection struct {
	Quotes []Quote `json:"quotes,omitempty"`
}

// A Quote is words attributed to a speaker.
type Quote struct {
	ID          string                `json:"id,omitempty"`
	Text        string                `json:"text"`
	Speaker     string                `json:"speaker"`         // the id of a timeline.Person
	Said        edtf.Date             `json:"said,omitzero"`   // zero: not known
	Event       string                `json:"event,omitempty"` // the id of the event it belongs to
	Sources     []timeline.Citation   `json:"sources,omitempty"`
	Language    string                `json:"language,omitempty"`   // BCP 47, of Text
	Translated  bool                  `json:"translated,omitempty"` // Text is a translation
	Emendations []timeline.Emendation `json:"emendations,omitempty"`
}

// ByID returns the quote with the given id, or nil.
func (c *Collection) ByID(id string) *Quote {
	if c == nil {
		return nil
	}
	for i := range c.Quotes {
		if c.Quotes[i].ID == id {
			return &c.Quotes[i]
		}
	}
	return nil
}

// BySpeaker yields the quotes of a speaker, in the collection's order.
func (c *Collection) BySpeaker(id string) iter.Seq[*Quote] {
	return c.where(func(q *Quote) bool { return q.Speaker == id })
}

// ByEvent yields the quotes that belong to an event, in the collection's order.
func (c *Collection) ByEvent(id string) iter.Seq[*Quote] {
	return c.where(func(q *Quote) bool { return q.Event == id })
}

// Between yields the quotes that may have been said from the start of from to
// the end of to, both included, in the collection's order. Undated quotes are
// left out; a zero bound is open.
func (c *Collection) Between(from, to edtf.Date) iter.Seq[*Quote] {
	return c.where(func(q *Quote) bool {
		if q.Said.IsZero() {
			return false
		}
		b := q.Said.LooseBounds()
		return (from.IsZero() || b.LatestEnd >= from.LooseBounds().EarliestStart) &&
			(to.IsZero() || b.EarliestStart <= to.LooseBounds().LatestEnd)
	})
}

func (c *Collection) where(keep func(*Quote) bool) iter.Seq[*Quote] {
	return func(yield func(*Quote) bool) {
		if c == nil {
			return
		}
		for i := range c.Quotes {
			if keep(&c.Quotes[i]) && !yield(&c.Quotes[i]) {
				return
			}
		}
	}
}

// AsPublished returns a copy of the collection as its sources printed it: every
// emendation of a text is undone, and none is left.
func (c *Collection) AsPublished() *Collection {
	p, _ := c.undone()
	return p
}

// CheckEmendations reports every emendation that can't be undone, joined into
// one error.
func (c *Collection) CheckEmendations() error {
	_, err := c.undone()
	return err
}

func (c *Collection) undone() (*Collection, error) {
	p := &Collection{}
	if c != nil {
		p.Quotes = slices.Clone(c.Quotes)
	}
	var errs []error
	for i := range p.Quotes {
		q := &p.Quotes[i]
		if err := timeline.UndoAll(q.Emendations, map[string]*string{"text": &q.Text}); err != nil {
			errs = append(errs, fmt.Errorf("quote %s: %w", q.ID, err))
		}
		q.Sources = slices.Clone(q.Sources)
		q.Emendations = nil
	}
	return p, errors.Join(errs...)
}
