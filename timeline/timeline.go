package timeline

import (
	"iter"
	"slices"

	"github.com/chronlint/chronlint/timeline/edtf"
)

// A Timeline is a chronicle's events with the people, sources and prose around
// them. The zero value is an empty timeline, and so is nil to every method.
type Timeline struct {
	Title      string      `json:"title,omitempty"`
	Language   string      `json:"language,omitempty"` // BCP 47
	Sources    []Source    `json:"sources,omitempty"`
	People     []Person    `json:"people,omitempty"`
	Events     []Event     `json:"events,omitempty"`
	Paragraphs []Paragraph `json:"paragraphs,omitempty"`
}

// An Event is one dated unit of prose.
type Event struct {
	ID      string     `json:"id,omitempty"`
	Date    edtf.Date  `json:"date,omitzero"`     // zero: undated
	Display string     `json:"display,omitempty"` // the date as readers see it
	Title   string     `json:"title,omitempty"`
	Text    string     `json:"text,omitempty"`
	Place   string     `json:"place,omitempty"`  // where it took place, in words
	People  []string   `json:"people,omitempty"` // ids of Person
	Sources []Citation `json:"sources,omitempty"`
	Figures []Figure   `json:"figures,omitempty"`

	// Claims of order: ids of events that this one comes before, falls within
	// and comes after.
	Before []string `json:"before,omitempty"`
	During []string `json:"during,omitempty"`
	After  []string `json:"after,omitempty"`

	URL   string   `json:"url,omitempty"` // of a page about the event
	Media []Media  `json:"media,omitempty"`
	Tags  []string `json:"tags,omitempty"`

	Emendations []Emendation `json:"emendations,omitempty"`

	// Extra holds members that the format does not define, whose keys begin with
	// "x-". Decoded values are those of encoding/json, with numbers as json.Number.
	Extra map[string]any `json:"-"`
}

// A Media is a picture, film or sound that belongs to an event.
type Media struct {
	URL     string `json:"url,omitempty"`
	Caption string `json:"caption,omitempty"`
	Credit  string `json:"credit,omitempty"` // whose work it is
}

// A Paragraph is prose around the events, in reading order.
type Paragraph struct {
	ID          string       `json:"id,omitempty"`
	Text        string       `json:"text"`
	People      []string     `json:"people,omitempty"`
	Sources     []Citation   `json:"sources,omitempty"`
	Emendations []Emendation `json:"emendations,omitempty"`
}

// A Person is someone whom events and quotes name by id.
type Person struct {
	ID      string    `json:"id"`
	Name    string    `json:"name"`
	Aliases []string  `json:"aliases,omitempty"`
	Born    edtf.Date `json:"born,omitzero"`
	Died    edtf.Date `json:"died,omitzero"`
	Roles   []Role    `json:"roles,omitempty"`
}

// A Role is an office a person held. A zero bound is not recorded.
type Role struct {
	Title string    `json:"title"`
	From  edtf.Date `json:"from,omitzero"`
	To    edtf.Date `json:"to,omitzero"`
}

// A Source is a document that events and quotes cite by id.
type Source struct {
	ID        string    `json:"id"`
	Title     string    `json:"title"`
	Author    string    `json:"author,omitempty"`
	Publisher string    `json:"publisher,omitempty"`
	Published edtf.Date `json:"published,omitzero"`
	URL       string    `json:"url,omitempty"`
}

// A Citation names a source and the place in it (page, section, line).
type Citation struct {
	Source  string `json:"source"`
	Locator string `json:"locator,omitempty"`
}

// A Figure is a number that an event states.
type Figure struct {
	Measure   string    `json:"measure"`             // what is counted: "strikes", "vote share"
	Of        string    `json:"of,omitempty"`        // whose: "popular-unity"
	Value     string    `json:"value"`               // a decimal number, no separators: "316280", "36.2"
	Unit      string    `json:"unit,omitempty"`      // "percent", "workers"
	Qualifier string    `json:"qualifier,omitempty"` // about, more-than, less-than, at-least, at-most
	When      edtf.Date `json:"when,omitzero"`       // where it is not the event's own date
}

// ByID returns the event with the given id, or nil.
func (t *Timeline) ByID(id string) *Event {
	if t == nil {
		return nil
	}
	for i := range t.Events {
		if t.Events[i].ID == id {
			return &t.Events[i]
		}
	}
	return nil
}

// On yields the events that may have taken place at any time within d, such as
// a day or a month, in the timeline's order. Undated events are left out.
func (t *Timeline) On(d edtf.Date) iter.Seq[*Event] {
	return t.where(func(e *Event) bool {
		return !e.Date.IsZero() && e.Date.Overlaps(d) != edtf.Impossible
	})
}

// Between yields the events that may have taken place from the start of from
// to the end of to, both included, in the timeline's order. Undated events are
// left out; a zero bound is open.
func (t *Timeline) Between(from, to edtf.Date) iter.Seq[*Event] {
	return t.where(func(e *Event) bool {
		if e.Date.IsZero() {
			return false
		}
		b := e.Date.LooseBounds()
		return (from.IsZero() || b.LatestEnd >= from.LooseBounds().EarliestStart) &&
			(to.IsZero() || b.EarliestStart <= to.LooseBounds().LatestEnd)
	})
}

// ByPerson yields the events that name the person, in the timeline's order.
func (t *Timeline) ByPerson(id string) iter.Seq[*Event] {
	return t.where(func(e *Event) bool { return slices.Contains(e.People, id) })
}

// BySource yields the events that cite the source, in the timeline's order.
func (t *Timeline) BySource(id string) iter.Seq[*Event] {
	return t.where(func(e *Event) bool {
		return slices.ContainsFunc(e.Sources, func(c Citation) bool { return c.Source == id })
	})
}

// Sort sorts the events by date, as edtf.Date.Compare does, with undated events
// last. Events of one date keep their order.
func (t *Timeline) Sort() {
	if t == nil {
		return
	}
	slices.SortStableFunc(t.Events, func(a, b Event) int {
		switch {
		case a.Date.IsZero() == b.Date.IsZero():
			return a.Date.Compare(b.Date)
		case a.Date.IsZero():
			return 1
		default:
			return -1
		}
	})
}

func (t *Timeline) where(keep func(*Event) bool) iter.Seq[*Event] {
	return func(yield func(*Event) bool) {
		if t == nil {
			return
		}
		for i := range t.Events {
			if keep(&t.Events[i]) && !yield(&t.Events[i]) {
				return
			}
		}
	}
}

// clone returns a copy that shares no list with t.
func (t *Timeline) clone() *Timeline {
	if t == nil {
		return &Timeline{}
	}
	c := *t
	c.Sources = slices.Clone(t.Sources)
	c.People = slices.Clone(t.People)
	for i := range c.People {
		p := &c.People[i]
		p.Aliases, p.Roles = slices.Clone(p.Aliases), slices.Clone(p.Roles)
	}
	c.Events = slices.Clone(t.Events)
	for i := range c.Events {
		e := &c.Events[i]
		e.People, e.Sources, e.Figures = slices.Clone(e.People), slices.Clone(e.Sources), slices.Clone(e.Figures)
		e.Before, e.During, e.After = slices.Clone(e.Before), slices.Clone(e.During), slices.Clone(e.After)
		e.Media, e.Tags = slices.Clone(e.Media), slices.Clone(e.Tags)
		e.Emendations = slices.Clone(e.Emendations)
		e.Extra = cloneExtra(e.Extra)
	}
	c.Paragraphs = slices.Clone(t.Paragraphs)
	for i := range c.Paragraphs {
		p := &c.Paragraphs[i]
		p.People, p.Sources = slices.Clone(p.People), slices.Clone(p.Sources)
		p.Emendations = slices.Clone(p.Emendations)
	}
	return &c
}
