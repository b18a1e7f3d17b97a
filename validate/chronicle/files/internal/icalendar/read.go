package icalendar

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/html"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/look"
)

// roles are what properties of an event mean.
var roles = map[string]chronicle.Role{
	"SUMMARY": chronicle.Title, "DESCRIPTION": chronicle.Text, "UID": chronicle.Other, "URL": chronicle.URL,
	"CATEGORIES": chronicle.Tag, "LOCATION": chronicle.Place,
	"DTSTART": chronicle.Date, "DUE": chronicle.Date, "COMPLETED": chronicle.Date, "DTEND": chronicle.End, "DURATION": chronicle.Other,
}

// repeated are properties that an event may have more than once.
var repeated = map[string]bool{"CATEGORIES": true}

// isEvent reports whether a component is an event.
func isEvent(name string) bool { return name == "VEVENT" || name == "VTODO" || name == "VJOURNAL" }

// deepest is how many components may be within one another.
const deepest = 20

// A reader reads the calendars of a file.
type reader struct {
	b    *build.Builder
	src  string
	html html.Reader

	open   []string        // components that have begun, the outermost first
	event  *event          // the one at hand; nil: none
	known  map[string]bool // UIDs
	repeat int             // events with a rule by which they repeat
}

// An event is a component that is one, as far as it was read.
type event struct {
	kind      string
	depth     int // of the components within it there are more
	start     int // in the file
	fields    []chronicle.Field
	tags      int
	dates     map[string]contentLine
	values    []contentLine // that two properties may have become one in
	isVersion bool          // it takes the place of another, whose UID it has
	quotes    []chronicle.Entry
}

func (r *reader) read(from int) {
	ends := from
	for l := range lines(r.src, from) {
		ends = l.end
		switch {
		case l.name == "":
			r.b.Unreadable(l.start, l.end, "expected a property of a calendar, such as SUMMARY:A storm")
		case l.name == "BEGIN":
			if len(r.open) == deepest {
				r.b.Unreadable(l.start, len(r.src), fmt.Sprintf("more than %d components are within one another here", deepest))
				r.finish(l.start)
				return
			}
			r.begin(strings.ToUpper(strings.TrimSpace(l.value.String())), l)
		case l.name == "END":
			r.end(strings.ToUpper(strings.TrimSpace(l.value.String())), l)
		case len(r.open) == 0:
			r.b.Unreadable(l.start, l.end, "expected BEGIN:VCALENDAR")
		case r.event != nil && len(r.open) == r.event.depth:
			r.property(l)
		case len(r.open) == 1:
			r.ofCalendar(l)
		}
	}
	if n := len(r.open); n > 0 {
		r.finish(ends)
		r.b.Unreadable(ends, ends, fmt.Sprintf("the file ends here; expected END:%s", r.open[n-1]))
	}
	r.weighTexts()
	if r.repeat > 0 {
		r.b.Guess(fmt.Sprintf("each of %d events that repeat by an RRULE is read once", r.repeat))
	}
}

// weighTexts takes the descriptions of a calendar for notes on appointments, which say alike
// what recurs, where many are the same as another.
func (r *reader) weighTexts() {
	const share = 10 // one in so many
	entries := r.b.Chronicle().Entries[r.b.Doc()+1:]
	times, all, again := map[string]int{}, 0, 0
	for i := range entries {
		if f := entries[i].First(chronicle.Text); f != nil {
			all++
			if times[f.Text]++; times[f.Text] > 1 {
				again++
			}
		}
	}
	if again < share || again*share < all {
		return
	}
	for i := range entries {
		for f := range entries[i].ByRole(chronicle.Text) {
			f.Role = chronicle.Change
		}
	}
	r.b.Guess("descriptions as notes on appointments, since many are the same")
}

func (r *reader) begin(name string, l contentLine) {
	if isEvent(name) {
		if r.event != nil {
			r.b.Unreadable(l.start, l.end, fmt.Sprintf("expected END:%s before this", r.event.kind))
			r.open = r.open[:r.event.depth-1]
			r.finish(l.start)
		}
		if len(r.open) == 0 {
			r.b.Unreadable(l.start, l.end, "expected BEGIN:VCALENDAR before this")
		}
		r.event = &event{kind: name, depth: len(r.open) + 1, start: l.start, dates: map[string]contentLine{}}
	} else if look.IsNear(name, "VCALENDAR", "VEVENT", "VTODO", "VJOURNAL") && name != "VCALENDAR" {
		r.b.Unreadable(l.start, l.end, fmt.Sprintf("there is no component %s", schema.Quote(name)))
	}
	r.open = append(r.open, name)
}

func (r *reader) end(name string, l contentLine) {
	for i := len(r.open) - 1; i >= 0; i-- {
		if r.open[i] != name {
			continue
		}
		if i < len(r.open)-1 {
			r.b.Unreadable(l.start, l.end, "expected END:"+r.open[len(r.open)-1])
		}
		r.open = r.open[:i]
		if r.event != nil && r.event.depth > i {
			r.finish(l.end)
		}
		return
	}
	r.b.Unreadable(l.start, l.end, fmt.Sprintf("nothing has begun that END:%s could end", name))
}

// ofCalendar reads a property of the calendar itself.
func (r *reader) ofCalendar(l contentLine) {
	switch l.name {
	case "X-WR-CALNAME", "NAME":
		doc := r.b.Document()
		t := l.items(false)[0]
		if doc.First(chronicle.Title) == nil && len(t.Bytes) > 0 {
			doc.Fields = append(doc.Fields, chronicle.Field{Name: l.name, Role: chronicle.Title, Text: t.String(), Origin: originOf(&t)})
		}
	case "SUMMARY", "DTSTART", "DTEND":
		if r.open[0] != "VCALENDAR" {
			return
		}
		r.b.Unreadable(l.start, l.end, fmt.Sprintf("%s is outside of an event: expected BEGIN:VEVENT before it", l.name))
	}
}

// property reads a property of an event.
func (r *reader) property(l contentLine) {
	role, known := roles[l.name]
	switch {
	case l.name == "RRULE":
		r.repeat++
	case l.name == "RECURRENCE-ID", l.name == "SEQUENCE" && strings.Trim(l.value.String(), " 0") != "":
		r.event.isVersion = true
	case !known && !strings.HasPrefix(l.name, "X-") && !unreadProperties[l.name]:
		for name := range roles {
			if look.IsNear(l.name, name) {
				r.b.Unreadable(l.start, l.end, fmt.Sprintf("there is no property %s; did you mean %s?", l.name, name))
				break
			}
		}
	}
	r.event.values = append(r.event.values, l)
	if !known {
		return
	}
	for _, t := range l.items(repeated[l.name]) {
		if strings.TrimSpace(t.String()) == "" {
			continue
		}
		name := l.name
		if repeated[name] {
			name += "/" + strconv.Itoa(r.event.tags)
			r.event.tags++
		}
		f := chronicle.Field{Name: name, Role: role, Text: t.String(), Origin: originOf(&t)}
		if r.event.has(name) {
			r.b.Unreadable(l.start, l.end, "this event has a "+l.name+" already")
			return
		}
		if role == chronicle.Text && html.HasMarkup(f.Text) {
			var quotes []chronicle.Entry
			f, quotes = r.html.Field(f)
			r.event.quotes = append(r.event.quotes, quotes...)
		}
		if f.Text != "" && len(r.event.fields) < build.MostFields {
			r.event.fields = append(r.event.fields, f)
		}
	}
	if role == chronicle.Date || role == chronicle.End || l.name == "DURATION" {
		r.event.dates[l.name] = l
	}
}

func (e *event) has(name string) bool {
	for i := range e.fields {
		if e.fields[i].Name == name {
			return true
		}
	}
	return false
}

// unreadProperties are those of events that are not read (section 8.3.2), for one of which a
// slip might be taken.
var unreadProperties = map[string]bool{"DTSTAMP": true, "CREATED": true, "COMMENT": true, "CONTACT": true, "CLASS": true, "STATUS": true, "GEO": true}

// finish adds the event at hand, which ends at an offset of the file.
func (r *reader) finish(end int) {
	e := r.event
	if e == nil {
		return
	}
	r.event = nil
	r.checkJoined(e)
	main := e.main()
	entry := chronicle.Entry{Kind: chronicle.Event, Origin: chronicle.Origin{Style: chronicle.Plain, Start: e.start, End: end}}
	if main == "" && e.kind != "VEVENT" {
		entry.Kind = chronicle.Paragraph // a task or a note need have no date
	}
	for i := range e.fields {
		f := &e.fields[i]
		switch {
		case f.Role == chronicle.Date && f.Name != main:
			f.Role = chronicle.Other
		}
	}
	entry.Fields = e.fields
	at := r.b.Add(entry)
	r.checkUID(at, e)
	for _, q := range e.quotes {
		r.b.Add(q)
	}
	if main != "" {
		r.b.Chronicle().Entries[at].Date = r.date(at, e, main)
	}
}

// checkUID notes that an event has the UID of another in the same file. The same event may
// be in several calendars, and in one with each version of it.
func (r *reader) checkUID(at int, e *event) {
	f := r.b.Chronicle().Entries[at].Field("UID")
	if f == nil || e.isVersion {
		return
	}
	if r.known == nil {
		r.known = map[string]bool{}
	}
	if r.known[f.Text] {
		r.b.Fault(e.start, chronicle.Fault{Kind: chronicle.Invalid, Span: r.span(at, "UID"), Message: "the UID " + schema.Quote(f.Text) + " is already used for another event"})
	}
	r.known[f.Text] = true
}

// main returns the name of the property that dates an event; "" if none does.
func (e *event) main() string {
	for _, name := range []string{"DTSTART", "DUE", "COMPLETED"} {
		if e.has(name) {
			return name
		}
	}
	return ""
}

// checkJoined notes a property that an event lacks and that is within the value of
// another, since the line break before it was lost.
func (r *reader) checkJoined(e *event) {
	for _, name := range []string{"SUMMARY", "DESCRIPTION", "DTSTART", "DTEND"} {
		if e.has(name) {
			continue
		}
		for _, l := range e.values {
			text := l.value.String()
			n := strings.Index(text, name)
			if n < 0 || n > 0 && (text[n-1] == ' ' || strings.HasSuffix(text[:n], `\n`)) {
				continue
			}
			if after := text[n+len(name):]; after != "" && (after[0] == ':' || after[0] == ';') {
				r.b.Unreadable(l.start, l.end, fmt.Sprintf("%s is within the value of %s: expected it on a line of its own", name, l.name))
				return
			}
		}
	}
}

// date reads the date of an event and notes what is wrong with it.
func (r *reader) date(at int, e *event, main string) edtf.Date {
	start, ok := r.moment(at, e, main)
	if !ok {
		r.moment(at, e, "DTEND")
		return edtf.Date{}
	}
	if main != "DTSTART" {
		return start.day()
	}
	name := "DTEND"
	if e.kind == "VTODO" {
		name = "DUE"
	}
	end, ok := r.moment(at, e, name)
	if l, has := e.dates["DURATION"]; has && !ok && e.has("DURATION") && !e.has(name) {
		d, err := readDuration(l.value.String())
		if err != nil {
			r.b.Fault(l.start, chronicle.Fault{Kind: chronicle.Invalid, Span: r.span(at, "DURATION"), Message: err.Error()})
			return start.day()
		}
		end, ok = start, true
		end.at = end.at.Add(d)
	}
	if !ok {
		return start.day()
	}
	if name == "DUE" && end.isDay { // the day on which a task is due is part of it
		end.at = end.at.AddDate(0, 0, 1)
	}
	d, err := start.until(end)
	var bad *edtf.Error
	if errors.As(err, &bad) {
		if bad.Kind != edtf.KindReversed {
			return start.day()
		}
		own := *bad
		from, to := e.dates[main], e.dates[name]
		own.Input, own.Offset = strings.TrimSpace(from.value.String())+"/"+strings.TrimSpace(to.value.String()), 0
		r.b.Fault(to.start, chronicle.Fault{Kind: chronicle.BadDate, Span: r.span(at, name), Message: own.Error(), Err: &own})
		if d.IsZero() {
			d = start.day()
		}
	}
	return d
}

// moment reads a property that is a date; false if there is none, or none that can be
// read, which is noted.
func (r *reader) moment(at int, e *event, name string) (moment, bool) {
	l, has := e.dates[name]
	if !has || !e.has(name) {
		return moment{}, false
	}
	m, err := readMoment(l.value.String(), l.parameter("TZID"))
	var bad *edtf.Error
	if errors.As(err, &bad) {
		r.b.Fault(l.start, chronicle.Fault{Kind: chronicle.BadDate, Span: r.span(at, name), Message: bad.Error(), Err: bad})
		return moment{}, false
	}
	return m, true
}

func (r *reader) span(at int, name string) chronicle.Span {
	e := &r.b.Chronicle().Entries[at]
	return e.All(e.Field(name))
}
