package timeline

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/chronlint/chronlint/timeline/edtf"
)

// An Emendation is a correction on record, after the editorial sic/corr pair:
// the field holds Corr where the source printed Sic.
type Emendation struct {
	Kind   EmendationKind `json:"kind"`
	Field  string         `json:"field"`          // the field of the entry: "text", "date", …
	Sic    string         `json:"sic,omitempty"`  // as the source printed it
	Corr   string         `json:"corr,omitempty"` // as it should read; part of the field, or all of it
	Source string         `json:"source,omitempty"`
	Reason string         `json:"reason"`
}

// An EmendationKind says why an emendation was made.
type EmendationKind string

const (
	Corrected EmendationKind = "corrected" // the source has a mistake
	Supplied  EmendationKind = "supplied"  // the source has nothing
	Omitted   EmendationKind = "omitted"   // the source has something that does not belong
	Disputed  EmendationKind = "disputed"  // the source says one thing, the record another
)

// Undo returns the field as the source printed it, given the field as edited:
// the one occurrence of Corr is replaced by Sic. If Corr is empty, the edited
// field must be empty too. It is an error if Corr does not occur in the field
// exactly once.
func (m Emendation) Undo(edited string) (string, error) {
	if m.Corr == "" {
		if edited != "" {
			return edited, fmt.Errorf("emendation of %s has no corr, but the field is not empty", m.Field)
		}
		return m.Sic, nil
	}
	if n := strings.Count(edited, m.Corr); n != 1 {
		return edited, fmt.Errorf("emendation of %s: corr %q occurs %d times in the field, not once", m.Field, m.Corr, n)
	}
	return strings.Replace(edited, m.Corr, m.Sic, 1), nil
}

// AsPublished returns a copy of the timeline as its source printed it: every
// emendation is undone and none is left. An emendation that does not fit its
// field is left out; CheckEmendations reports it. An event's emendable fields
// are "text", "title", "display", "place" and "date"; a paragraph's is "text".
func (t *Timeline) AsPublished() *Timeline {
	p, _ := t.undone()
	return p
}

// CheckEmendations reports every emendation of the timeline that can't be
// undone, joined into one error: one of a field that is not emendable, or whose
// corr does not occur in its field exactly once.
func (t *Timeline) CheckEmendations() error {
	_, err := t.undone()
	return err
}

func (t *Timeline) undone() (*Timeline, error) {
	p := t.clone()
	var errs []error
	for i := range p.Events {
		e := &p.Events[i]
		fields := map[string]*string{"text": &e.Text, "title": &e.Title, "display": &e.Display, "place": &e.Place}
		date := e.Date.String()
		fields["date"] = &date
		err := UndoAll(e.Emendations, fields)
		if date != e.Date.String() {
			if d, derr := parseDate(date); derr != nil {
				err = errors.Join(err, fmt.Errorf("emendation of date: %w", derr))
			} else {
				e.Date = d
			}
		}
		if err != nil {
			errs = append(errs, fmt.Errorf("event %s: %w", e.ID, err))
		}
		e.Emendations = nil
	}
	for i := range p.Paragraphs {
		g := &p.Paragraphs[i]
		if err := UndoAll(g.Emendations, map[string]*string{"text": &g.Text}); err != nil {
			errs = append(errs, fmt.Errorf("paragraph %s: %w", g.ID, err))
		}
		g.Emendations = nil
	}
	return p, errors.Join(errs...)
}

// UndoAll undoes emendations in the fields they name, the last one made first,
// and joins the errors of those that do not fit.
func UndoAll(ms []Emendation, fields map[string]*string) error {
	var errs []error
	for _, m := range slices.Backward(ms) {
		f, ok := fields[m.Field]
		if !ok {
			errs = append(errs, fmt.Errorf("field %q can't be emended", m.Field))
			continue
		}
		s, err := m.Undo(*f)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		*f = s
	}
	return errors.Join(errs...)
}

// parseDate parses an EDTF date; that of the empty string is the zero Date.
func parseDate(s string) (edtf.Date, error) {
	if s == "" {
		return edtf.Date{}, nil
	}
	return edtf.Parse(s)
}
