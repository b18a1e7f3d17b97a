package markwhen

import (
	"errors"
	"fmt"
	"strings"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/markdown"
)

// A reader reads a timeline.
type reader struct {
	b        *build.Builder
	src      string
	dayFirst bool
	repeat   int // events that repeat
	open     int // events whose date depends on something else
}

func (r *reader) read(from int) {
	var event line
	has, textEnd, begun := false, 0, false
	finish := func() {
		if has {
			r.add(event, textEnd)
		}
		has = false
	}
	isMatter := false // between lines of three hyphens
	for l := range lines(r.src, from) {
		text := strings.TrimSpace(r.src[l.start:l.end])
		if text == "---" && !begun && !has {
			isMatter = !isMatter
			continue
		}
		if isMatter || l.kind == headerLine {
			r.header(l)
			continue
		}
		switch l.kind {
		case eventLine:
			finish()
			event, has, begun, textEnd = l, true, true, l.end
		case openLine, closeLine:
			finish()
			begun = true
			r.heading(l)
		case textLine:
			switch {
			case has && beginsAsDate(text):
				finish()
				r.stray(l)
			case has:
				textEnd = l.end
			default:
				r.stray(l)
			}
		}
	}
	finish()
	if r.repeat > 0 {
		r.b.Guess(fmt.Sprintf("each of %d events that repeat is read once", r.repeat))
	}
	if r.open > 0 {
		r.b.Guess(fmt.Sprintf("%d events whose date depends on today or on another event are read as text", r.open))
	}
}

// header reads a key of the timeline itself.
func (r *reader) header(l line) {
	key, value, ok := strings.Cut(r.src[l.start:l.end], ":")
	if !ok {
		return
	}
	at := l.start + len(key) + 1
	trimmed := strings.TrimSpace(value)
	at += strings.Index(value, trimmed)
	doc := r.b.Document()
	switch strings.TrimSpace(key) {
	case "title":
		if trimmed != "" && doc.First(chronicle.Title) == nil {
			doc.Fields = append(doc.Fields, r.field("title", chronicle.Title, at, at+len(trimmed)))
		}
	case "dateFormat":
		r.dayFirst = strings.HasPrefix(strings.Trim(trimmed, `"'`), "d")
	}
}

// heading adds the title of a section or a group.
func (r *reader) heading(l line) {
	if l.kind == closeLine {
		return
	}
	start, end := r.trim(l.textAt, l.end)
	for end > start { // the tags after it
		n := strings.LastIndexByte(r.src[start:end], ' ') + 1
		if start+n == end || r.src[start+n] != '#' {
			break
		}
		start, end = r.trim(start, start+n)
	}
	if start < end {
		r.b.Add(chronicle.Entry{
			Kind: chronicle.Paragraph, Origin: chronicle.Origin{Style: chronicle.Plain, Start: l.start, End: l.end},
			Fields: []chronicle.Field{r.field("title", chronicle.Title, start, end)},
		})
	}
}

// stray adds text that belongs to no event. A line that begins as an event does has
// lost something.
func (r *reader) stray(l line) {
	start, end := r.trim(l.start, l.end)
	if beginsAsDate(r.src[start:end]) {
		r.b.Unreadable(start, end, "expected a date, a colon and a text, such as 2024-03-01: A storm")
		return
	}
	r.b.Add(chronicle.Entry{
		Kind: chronicle.Paragraph, Origin: chronicle.Origin{Style: chronicle.Plain, Start: start, End: end},
		Fields: []chronicle.Field{r.field("text", chronicle.Text, start, end)},
	})
}

// add adds an event, whose text ends at an offset.
func (r *reader) add(l line, end int) {
	s, err := readRange(l.date, r.dayFirst)
	e := chronicle.Entry{Kind: chronicle.Event, Date: s.date, Origin: chronicle.Origin{Style: chronicle.Plain, Start: l.start, End: end}}
	if err == errOpen {
		r.open++
		e.Kind, e.Date = chronicle.Paragraph, edtf.Date{}
	} else {
		e.Fields = append(e.Fields, r.field("date", chronicle.Date, l.dateAt, l.dateAt+len(l.date)))
	}
	if s.repeats {
		r.repeat++
	}
	start, end := r.trim(l.textAt, end)
	if n := joined(r.src[start:end]); n > 0 {
		r.b.Unreadable(start+n, start+n, "expected an event to begin a line")
	}
	if start < end {
		f := r.field("text", chronicle.Text, start, end)
		if markdown.HasMarkup(f.Text) {
			e.Fields = append(e.Fields, markdown.Field(f)...)
		} else {
			e.Fields = append(e.Fields, f)
		}
	}
	at := r.b.Add(e)
	var bad *edtf.Error
	if errors.As(err, &bad) {
		own := *bad
		own.Input, own.Offset = l.date, 0
		if own.Kind == edtf.KindReversed {
			r.b.Chronicle().Entries[at].Date = s.date
		}
		made := &r.b.Chronicle().Entries[at]
		r.b.Fault(l.start, chronicle.Fault{Kind: chronicle.BadDate, Span: made.All(made.Field("date")), Message: own.Error(), Err: &own})
	}
}

// trim returns what is left of a part of the file without the white space around it.
func (r *reader) trim(start, end int) (int, int) {
	text := r.src[start:end]
	left := strings.TrimLeft(text, " \t\r\n")
	start += len(text) - len(left)
	return start, start + len(strings.TrimRight(left, " \t\r\n"))
}

func (r *reader) field(name string, role chronicle.Role, start, end int) chronicle.Field {
	return chronicle.Field{Name: name, Role: role, Text: r.src[start:end], Origin: chronicle.Verbatim(start)}
}
