package chronicle

import (
	"strconv"
	"strings"

	"github.com/chronlint/chronlint/quotes"
	"github.com/chronlint/chronlint/timeline"
	"github.com/chronlint/chronlint/timeline/edtf"
)

// Timeline returns the events, people, sources and paragraphs as typed values,
// whatever format they were read from. It is the inverse of New.
//
// What a timeline has no place for is left out. An event whose date could not be
// read is undated, with the words of the date as its Display where it has no
// other. Of several files, the title is the first that is stated, and the language
// is that which all of them state. Extra members are made of texts alone, since
// that is what an entry keeps of them.
func (c *Chronicle) Timeline() *timeline.Timeline {
	t := &timeline.Timeline{}
	languages := map[string]bool{}
	for e := range c.Of(Document, Source, Person, Event, Paragraph) {
		switch e.Kind {
		case Document:
			if f := e.First(Title); f != nil && t.Title == "" {
				t.Title = f.Text
			}
			if f := e.First(Language); f != nil {
				t.Language = f.Text
				languages[f.Text] = true
			}
		case Source:
			t.Sources = append(t.Sources, typedOf(e, sourceParts))
		case Person:
			t.People = append(t.People, typedOf(e, personParts))
		case Event:
			t.Events = append(t.Events, typedEvent(e))
		case Paragraph:
			if p, ok := typedParagraph(e); ok {
				t.Paragraphs = append(t.Paragraphs, p)
			}
		}
	}
	if len(languages) > 1 {
		t.Language = ""
	}
	return t
}

// Collection returns the quotes as typed values, whatever format they were read
// from. It is the inverse of New.
func (c *Chronicle) Collection() *quotes.Collection {
	all := &quotes.Collection{}
	for e := range c.Quotes() {
		q := typedOf(e, quoteParts)
		q.Said = e.Date
		all.Quotes = append(all.Quotes, q)
	}
	return all
}

// typedParagraph returns a paragraph, of which a heading is the text. It is false
// for one of which nothing is left, such as a block of code.
func typedParagraph(e *Entry) (p timeline.Paragraph, ok bool) {
	p = typedOf(e, paragraphParts)
	if f := e.First(Title); f != nil && p.Text == "" {
		p.Text = f.Text
	}
	return p, p.Text != "" || p.ID != "" || len(p.People) > 0 || len(p.Sources) > 0 || len(p.Emendations) > 0
}

func typedEvent(e *Entry) timeline.Event {
	v := typedOf(e, eventParts)
	v.Date = e.Date
	if v.Date.IsZero() && v.Display == "" {
		var words []string
		for f := range e.ByRole(Date) {
			words = append(words, f.Text)
		}
		v.Display = strings.Join(words, " ")
	}
	v.Extra = extraOf(e)
	return v
}

// A part is a place in a typed value: a *string, a *bool, an *edtf.Date or a
// *timeline.EmendationKind.
type part any

// parts leads from the name of a native field, without indices, to its place in a
// value.
type parts[T any] map[string]func(*T, *lists) part

// lists knows the items that the lists of one value have so far.
type lists struct {
	item  string
	known map[string]int // place in its list, by list and item
}

// in returns the item of a list that the field at hand belongs to.
func in[T any](l *lists, list *[]T) *T {
	i, ok := l.known[l.item]
	if !ok {
		i = len(*list)
		l.known[l.item] = i
		*list = append(*list, *new(T))
	}
	return &(*list)[i]
}

// typedOf returns the value of an entry's fields.
func typedOf[T any](e *Entry, of parts[T]) T {
	var v T
	l := lists{known: map[string]int{}}
	met := map[Role]int{}
	for i := range e.Fields {
		f := &e.Fields[i]
		name, item := nativePart(e.Kind, f)
		if name == "" {
			if f.Role == URL && isOfPicture(f.Name) {
				continue
			}
			name, item = nativeNames[f.Role], strconv.Itoa(met[f.Role])
			met[f.Role]++
		}
		list, _, _ := strings.Cut(name, "/")
		l.item = list + "/" + item
		if to := of[name]; to != nil {
			set(to(&v, &l), f)
		}
	}
	return v
}

// isOfPicture reports whether an address of a slide leads to its picture or to
// where that came from, and not to a page about the event.
func isOfPicture(name string) bool {
	return strings.HasPrefix(name, "media/") || strings.HasPrefix(name, "background/")
}

// nativePart returns the name of a field without indices, and the index, if it is
// a field of the native format; "" otherwise.
func nativePart(k Kind, f *Field) (name, item string) {
	if NativeRole(k, f.Name) != f.Role || f.Role == Other && f.Name != translated {
		return "", ""
	}
	first, rest, _ := strings.Cut(f.Name, "/")
	item, last, _ := strings.Cut(rest, "/")
	if _, err := strconv.Atoi(item); err != nil {
		item, last = "", rest
	}
	if last != "" {
		first += "/" + last
	}
	return first, item
}

// nativeNames are those of fields whose format has other names for them.
var nativeNames = map[Role]string{
	ID: "id", Text: "text", Title: "title", Caption: "media/caption", Credit: "media/credit", Display: "display",
	PersonRef: "people", SourceRef: "sources/source", Locator: "sources/locator", EventRef: "event", SpeakerRef: "speaker",
	BeforeRef: "before", DuringRef: "during", AfterRef: "after", URL: "url", Language: "language", Place: "place", Tag: "tags",
}

// set puts a field in its place. Of several for one place, texts are put
// together, and of all else the first counts.
func set(to part, f *Field) {
	switch to := to.(type) {
	case *string:
		if *to != "" && f.Role == Text {
			*to += "\n\n" + f.Text
		} else if *to == "" {
			*to = f.Text
		}
	case *bool:
		*to = strings.EqualFold(f.Text, "true")
	case *edtf.Date:
		*to, _ = edtf.Parse(f.Text) // one that can't be read is a Fault
	case *timeline.EmendationKind:
		*to = timeline.EmendationKind(f.Text)
	}
}

const translated = "translated"

var eventParts = withEmendations(withCitations(parts[timeline.Event]{
	"id":      func(v *timeline.Event, _ *lists) part { return &v.ID },
	"display": func(v *timeline.Event, _ *lists) part { return &v.Display },
	"title":   func(v *timeline.Event, _ *lists) part { return &v.Title },
	"text":    func(v *timeline.Event, _ *lists) part { return &v.Text },
	"place":   func(v *timeline.Event, _ *lists) part { return &v.Place },
	"people":  func(v *timeline.Event, l *lists) part { return in(l, &v.People) },

	"figures/measure":   func(v *timeline.Event, l *lists) part { return &in(l, &v.Figures).Measure },
	"figures/of":        func(v *timeline.Event, l *lists) part { return &in(l, &v.Figures).Of },
	"figures/value":     func(v *timeline.Event, l *lists) part { return &in(l, &v.Figures).Value },
	"figures/unit":      func(v *timeline.Event, l *lists) part { return &in(l, &v.Figures).Unit },
	"figures/qualifier": func(v *timeline.Event, l *lists) part { return &in(l, &v.Figures).Qualifier },
	"figures/when":      func(v *timeline.Event, l *lists) part { return &in(l, &v.Figures).When },

	"before": func(v *timeline.Event, l *lists) part { return in(l, &v.Before) },
	"during": func(v *timeline.Event, l *lists) part { return in(l, &v.During) },
	"after":  func(v *timeline.Event, l *lists) part { return in(l, &v.After) },

	"url":           func(v *timeline.Event, _ *lists) part { return &v.URL },
	"media/url":     func(v *timeline.Event, l *lists) part { return &in(l, &v.Media).URL },
	"media/caption": func(v *timeline.Event, l *lists) part { return &in(l, &v.Media).Caption },
	"media/credit":  func(v *timeline.Event, l *lists) part { return &in(l, &v.Media).Credit },
	"tags":          func(v *timeline.Event, l *lists) part { return in(l, &v.Tags) },
}, func(v *timeline.Event) *[]timeline.Citation { return &v.Sources }), func(v *timeline.Event) *[]timeline.Emendation { return &v.Emendations })

var paragraphParts = withEmendations(withCitations(parts[timeline.Paragraph]{
	"id":     func(v *timeline.Paragraph, _ *lists) part { return &v.ID },
	"text":   func(v *timeline.Paragraph, _ *lists) part { return &v.Text },
	"people": func(v *timeline.Paragraph, l *lists) part { return in(l, &v.People) },
}, func(v *timeline.Paragraph) *[]timeline.Citation { return &v.Sources }), func(v *timeline.Paragraph) *[]timeline.Emendation { return &v.Emendations })

var quoteParts = withEmendations(withCitations(parts[quotes.Quote]{
	"id":       func(v *quotes.Quote, _ *lists) part { return &v.ID },
	"text":     func(v *quotes.Quote, _ *lists) part { return &v.Text },
	"speaker":  func(v *quotes.Quote, _ *lists) part { return &v.Speaker },
	"event":    func(v *quotes.Quote, _ *lists) part { return &v.Event },
	"language": func(v *quotes.Quote, _ *lists) part { return &v.Language },
	translated: func(v *quotes.Quote, _ *lists) part { return &v.Translated },
}, func(v *quotes.Quote) *[]timeline.Citation { return &v.Sources }), func(v *quotes.Quote) *[]timeline.Emendation { return &v.Emendations })

var personParts = parts[timeline.Person]{
	"id":          func(v *timeline.Person, _ *lists) part { return &v.ID },
	"name":        func(v *timeline.Person, _ *lists) part { return &v.Name },
	"aliases":     func(v *timeline.Person, l *lists) part { return in(l, &v.Aliases) },
	"born":        func(v *timeline.Person, _ *lists) part { return &v.Born },
	"died":        func(v *timeline.Person, _ *lists) part { return &v.Died },
	"roles/title": func(v *timeline.Person, l *lists) part { return &in(l, &v.Roles).Title },
	"roles/from":  func(v *timeline.Person, l *lists) part { return &in(l, &v.Roles).From },
	"roles/to":    func(v *timeline.Person, l *lists) part { return &in(l, &v.Roles).To },
}

var sourceParts = parts[timeline.Source]{
	"id":        func(v *timeline.Source, _ *lists) part { return &v.ID },
	"title":     func(v *timeline.Source, _ *lists) part { return &v.Title },
	"author":    func(v *timeline.Source, _ *lists) part { return &v.Author },
	"publisher": func(v *timeline.Source, _ *lists) part { return &v.Publisher },
	"published": func(v *timeline.Source, _ *lists) part { return &v.Published },
	"url":       func(v *timeline.Source, _ *lists) part { return &v.URL },
}

func withCitations[T any](p parts[T], of func(*T) *[]timeline.Citation) parts[T] {
	p["sources/source"] = func(v *T, l *lists) part { return &in(l, of(v)).Source }
	p["sources/locator"] = func(v *T, l *lists) part { return &in(l, of(v)).Locator }
	return p
}

func withEmendations[T any](p parts[T], of func(*T) *[]timeline.Emendation) parts[T] {
	p["emendations/kind"] = func(v *T, l *lists) part { return &in(l, of(v)).Kind }
	p["emendations/field"] = func(v *T, l *lists) part { return &in(l, of(v)).Field }
	p["emendations/sic"] = func(v *T, l *lists) part { return &in(l, of(v)).Sic }
	p["emendations/corr"] = func(v *T, l *lists) part { return &in(l, of(v)).Corr }
	p["emendations/source"] = func(v *T, l *lists) part { return &in(l, of(v)).Source }
	p["emendations/reason"] = func(v *T, l *lists) part { return &in(l, of(v)).Reason }
	return p
}
