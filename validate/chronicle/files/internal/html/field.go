package html

import (
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/place"
)

// Field reads a field whose text is HTML. Block quotations in it are entries of
// their own, at the place of the field.
func (r *Reader) Field(f chronicle.Field) (chronicle.Field, []chronicle.Entry) {
	inner := f.Origin
	h := r.read(f.Text)
	var quotes []chronicle.Entry
	for i := range h.quotes {
		if q := &h.quotes[i]; len(q.words.Bytes) > 0 {
			quotes = append(quotes, q.entry(f.Name, inner))
		}
	}
	f.Text, f.Origin = h.prose.String(), h.prose.Origin(inner)
	return f, quotes
}

// entry makes a quote of a block quotation in the field with a name; inner is
// the origin of the HTML.
func (q *quotation) entry(name string, inner chronicle.Origin) chronicle.Entry {
	place := place.Compose([]chronicle.Run{{TextEnd: 1, File: q.start, FileEnd: q.end}}, inner)[0]
	e := chronicle.Entry{
		Kind:   chronicle.Quote,
		Origin: chronicle.Origin{Style: chronicle.Markup, Start: place.File, End: place.FileEnd},
		Fields: []chronicle.Field{
			{Name: name, Role: chronicle.Text, Text: q.words.String(), Origin: q.words.Origin(inner)},
		},
	}
	if len(q.speaker.Bytes) > 0 {
		e.Fields = append(e.Fields, chronicle.Field{
			Name: name + "/cite", Role: chronicle.SpeakerRef, Text: q.speaker.String(), Origin: q.speaker.Origin(inner),
		})
	}
	return e
}
