package chronicle

import (
	"strconv"
	"strings"

	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/timeline/edtf"
)

// New returns the chronicle of typed values. Its spans have words but no
// segments, since no file is behind them. Either argument may be nil.
func New(t *timeline.Timeline, q *quotes.Collection) *Chronicle {
	if t == nil {
		t = &timeline.Timeline{}
	}
	if q == nil {
		q = &quotes.Collection{}
	}
	c := &Chronicle{Entries: make([]Entry, 0, 1+len(t.Sources)+len(t.People)+len(t.Events)+len(t.Paragraphs)+len(q.Quotes))}
	doc := c.Add(Entry{Kind: Document})
	d := entry{Entry: Entry{Kind: Document}}
	d.add("title", t.Title)
	d.add("language", t.Language)
	c.Entries[doc].Fields = d.Fields

	put := func(list string, i int, e entry) {
		e.Doc = doc
		e.Pointer = "/" + list + "/" + strconv.Itoa(i)
		c.Add(e.Entry)
	}
	for i := range t.Sources {
		put("sources", i, ofSource(&t.Sources[i]))
	}
	for i := range t.People {
		put("people", i, ofPerson(&t.People[i]))
	}
	for i := range t.Events {
		put("events", i, ofEvent(&t.Events[i]))
	}
	for i := range q.Quotes {
		put("quotes", i, ofQuote(&q.Quotes[i]))
	}
	for i := range t.Paragraphs {
		put("paragraphs", i, ofParagraph(&t.Paragraphs[i]))
	}
	return c
}

// entry is an Entry being filled with the fields that are not empty.
type entry struct{ Entry }

func newEntry(kind Kind, id string) entry {
	e := entry{Entry{Kind: kind, ID: id}}
	e.add("id", id)
	return e
}

func (e *entry) add(name, text string) {
	if text != "" {
		e.Fields = append(e.Fields, Field{Name: name, Role: NativeRole(e.Kind, name), Text: text})
	}
}

func (e *entry) date(name string, d edtf.Date) { e.add(name, d.String()) }

func (e *entry) list(name string, texts []string) {
	for i, t := range texts {
		e.add(name+"/"+strconv.Itoa(i), t)
	}
}

func (e *entry) citations(cs []timeline.Citation) {
	for i, c := range cs {
		at := "sources/" + strconv.Itoa(i)
		e.add(at+"/source", c.Source)
		e.add(at+"/locator", c.Locator)
	}
}

func (e *entry) emendations(ms []timeline.Emendation) {
	for i, m := range ms {
		at := "emendations/" + strconv.Itoa(i)
		e.add(at+"/kind", string(m.Kind))
		e.add(at+"/field", m.Field)
		e.add(at+"/sic", m.Sic)
		e.add(at+"/corr", m.Corr)
		e.add(at+"/source", m.Source)
		e.add(at+"/reason", m.Reason)
	}
}

func ofEvent(v *timeline.Event) entry {
	e := newEntry(Event, v.ID)
	e.Date = v.Date
	e.date("date", v.Date)
	e.add("display", v.Display)
	e.add("title", v.Title)
	e.add("text", v.Text)
	e.add("place", v.Place)
	e.list("people", v.People)
	e.citations(v.Sources)
	for i, f := range v.Figures {
		at := "figures/" + strconv.Itoa(i)
		e.add(at+"/measure", f.Measure)
		e.add(at+"/of", f.Of)
		e.add(at+"/value", f.Value)
		e.add(at+"/unit", f.Unit)
		e.add(at+"/qualifier", f.Qualifier)
		e.date(at+"/when", f.When)
	}
	e.list("before", v.Before)
	e.list("during", v.During)
	e.list("after", v.After)
	e.add("url", v.URL)
	for i, m := range v.Media {
		at := "media/" + strconv.Itoa(i)
		e.add(at+"/url", m.URL)
		e.add(at+"/caption", m.Caption)
		e.add(at+"/credit", m.Credit)
	}
	e.list("tags", v.Tags)
	e.emendations(v.Emendations)
	e.extra(v.Extra)
	return e
}

func ofParagraph(v *timeline.Paragraph) entry {
	e := newEntry(Paragraph, v.ID)
	e.add("text", v.Text)
	e.list("people", v.People)
	e.citations(v.Sources)
	e.emendations(v.Emendations)
	return e
}

func ofQuote(v *quotes.Quote) entry {
	e := newEntry(Quote, v.ID)
	e.Date = v.Said
	e.add("text", v.Text)
	e.add("speaker", v.Speaker)
	e.date("said", v.Said)
	e.add("event", v.Event)
	e.citations(v.Sources)
	e.add("language", v.Language)
	if v.Translated {
		e.add("translated", "true")
	}
	e.emendations(v.Emendations)
	return e
}

func ofPerson(v *timeline.Person) entry {
	e := newEntry(Person, v.ID)
	e.add("name", v.Name)
	e.list("aliases", v.Aliases)
	e.date("born", v.Born)
	e.date("died", v.Died)
	for i, r := range v.Roles {
		at := "roles/" + strconv.Itoa(i)
		e.add(at+"/title", r.Title)
		e.date(at+"/from", r.From)
		e.date(at+"/to", r.To)
	}
	return e
}

func ofSource(v *timeline.Source) entry {
	e := newEntry(Source, v.ID)
	e.add("title", v.Title)
	e.add("author", v.Author)
	e.add("publisher", v.Publisher)
	e.date("published", v.Published)
	e.add("url", v.URL)
	return e
}

// NativeRole returns what a field of the native format means, given the kind
// of its entry and its name: the table that every reader of native content
// shares.
func NativeRole(k Kind, name string) Role {
	first, last := name, ""
	if i := strings.IndexByte(name, '/'); i >= 0 {
		first, last = name[:i], name[strings.LastIndexByte(name, '/')+1:]
		if last != "" && last[0] >= '0' && last[0] <= '9' {
			last = ""
		}
	}
	return nativeRoles[nativeField{k, first, last}]
}

type nativeField struct {
	kind        Kind
	first, last string // of "sources/0/locator": "sources", "locator"; of "people/0": "people", ""
}

var nativeRoles = map[nativeField]Role{
	{Document, "title", ""}:    Title,
	{Document, "language", ""}: Language,

	{Event, "id", ""}:               ID,
	{Event, "date", ""}:             Date,
	{Event, "display", ""}:          Display,
	{Event, "title", ""}:            Title,
	{Event, "text", ""}:             Text,
	{Event, "people", ""}:           PersonRef,
	{Event, "sources", "source"}:    SourceRef,
	{Event, "sources", "locator"}:   Locator,
	{Event, "figures", "measure"}:   Figure,
	{Event, "figures", "of"}:        Figure,
	{Event, "figures", "value"}:     Figure,
	{Event, "figures", "unit"}:      Figure,
	{Event, "figures", "qualifier"}: Figure,
	{Event, "figures", "when"}:      When,
	{Event, "before", ""}:           BeforeRef,
	{Event, "during", ""}:           DuringRef,
	{Event, "after", ""}:            AfterRef,
	{Event, "place", ""}:            Place,
	{Event, "url", ""}:              URL,
	{Event, "media", "url"}:         URL,
	{Event, "media", "caption"}:     Caption,
	{Event, "media", "credit"}:      Credit,
	{Event, "tags", ""}:             Tag,

	{Paragraph, "id", ""}:             ID,
	{Paragraph, "text", ""}:           Text,
	{Paragraph, "people", ""}:         PersonRef,
	{Paragraph, "sources", "source"}:  SourceRef,
	{Paragraph, "sources", "locator"}: Locator,

	{Quote, "id", ""}:             ID,
	{Quote, "text", ""}:           Text,
	{Quote, "speaker", ""}:        SpeakerRef,
	{Quote, "said", ""}:           Said,
	{Quote, "event", ""}:          EventRef,
	{Quote, "sources", "source"}:  SourceRef,
	{Quote, "sources", "locator"}: Locator,
	{Quote, "language", ""}:       Language,

	{Person, "id", ""}:         ID,
	{Person, "name", ""}:       Name,
	{Person, "aliases", ""}:    Alias,
	{Person, "born", ""}:       Born,
	{Person, "died", ""}:       Died,
	{Person, "roles", "title"}: Office,
	{Person, "roles", "from"}:  From,
	{Person, "roles", "to"}:    To,

	{Source, "id", ""}:        ID,
	{Source, "title", ""}:     Title,
	{Source, "author", ""}:    Credit,
	{Source, "publisher", ""}: Credit,
	{Source, "published", ""}: Published,
	{Source, "url", ""}:       URL,
}

func init() {
	for _, k := range []Kind{Event, Paragraph, Quote} {
		for _, part := range []string{"kind", "field", "sic", "corr", "reason"} {
			nativeRoles[nativeField{k, "emendations", part}] = Note
		}
		nativeRoles[nativeField{k, "emendations", "source"}] = SourceRef
	}
}
