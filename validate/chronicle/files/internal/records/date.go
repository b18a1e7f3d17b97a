package records

import (
	"errors"
	"strings"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/dates"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/tree"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A foundDate is what was found at the paths of a date: place and field by part, -1
// and none where there is nothing.
type foundDate struct {
	at     [dates.NumParts]int // bytes of the file
	fields [dates.NumParts]chronicle.Field
	any    bool
	known  edtf.Precision // as stated beside it; PrecisionNone: nothing is
}

// A recordDate is the date of a record, from its start to its end.
type recordDate struct{ start, end foundDate }

// text returns a part without the marks of a number that only a program put
// there: 1973.0 for 1973, 0 for a month that is not known.
func (f *foundDate) text(part int) string {
	text := strings.TrimSpace(f.fields[part].Text)
	if n, isFraction := strings.CutSuffix(text, ".0"); isFraction && dates.IsDigits(n) {
		text = n
	}
	if (part == dates.MonthPart || part == dates.DayPart) && strings.Trim(text, "0") == "" {
		return ""
	}
	return text
}

// date adds the fields of the record's date and of its end.
func (r *Reader) date(i int, kind chronicle.Kind) recordDate {
	role := chronicle.Date
	if kind == chronicle.Quote {
		role = chronicle.Said
	}
	return recordDate{r.find(i, &r.m.date, role, true), r.find(i, &r.m.end, chronicle.End, false)}
}

// setDate reads the date of an entry. One in figures is left to what the others of the
// file show: it is read when these are known.
func (r *Reader) setDate(entry int, d *recordDate) {
	e := &r.b.Chronicle().Entries[entry]
	var numeric []build.NumericDate
	for _, f := range [...]*foundDate{&d.start, &d.end} {
		const whole = dates.WholePart
		if f.at[whole] < 0 {
			continue
		}
		for _, n := range numeralsOf(f.fields[whole].Text) {
			numeric = append(numeric, build.NumericDate{Numerals: n, At: f.at[whole], Entry: entry, Field: f.fields[whole]})
		}
	}
	if len(numeric) == 0 {
		e.Date = r.dateOf(d)
		r.notePending(entry)
		return
	}
	r.notePending(entry)
	later := *d
	numeric[0].Settle = func(_ *build.Builder, entry int, figures when.Figures) {
		r.dates.Figures, r.pending = figures, r.pending[:0]
		r.b.Chronicle().Entries[entry].Date = r.dateOf(&later)
		r.notePending(entry)
	}
	for _, n := range numeric {
		r.b.Numeric.Add(n)
	}
}

// numeralsOf returns the dates in figures of the text of a date: one, or some among words.
func numeralsOf(text string) []when.Numerals {
	if n, ok := reading.WholeNumerals(text); ok {
		return []when.Numerals{n}
	}
	return reading.NumeralsOf(text)
}

// notePending notes what is wrong with the fields of an entry.
func (r *Reader) notePending(entry int) {
	for _, p := range r.pending {
		p.Fault.Span.Entry = entry
		r.b.Note(p)
	}
	r.pending = r.pending[:0]
}

// dateOf reads the date of a record, an interval if it has an end, and notes what is wrong
// with it.
func (r *Reader) dateOf(d *recordDate) edtf.Date {
	from, ok := r.read(&d.start)
	to, hasEnd := r.read(&d.end)
	if !ok || !hasEnd || to == from {
		return from
	}
	whole, err := edtf.OfInterval(dates.WithoutClock(from.Start()), dates.WithoutClock(to.End()))
	var bad *edtf.Error
	switch {
	case err == nil:
		return whole
	case errors.As(err, &bad) && bad.Kind == edtf.KindReversed:
		part := d.end.first()
		r.fault(d.end.at[part], d.end.fields[part], chronicle.Fault{Kind: chronicle.BadDate, Message: bad.Error(), Err: bad}, "")
		return whole
	}
	return from // a season or a set can't end an interval
}

// find looks for the parts of a date in the record at node i and, if they may be
// inherited, in the objects around it. What it finds becomes fields.
func (r *Reader) find(i int, paths *mappedDate, role chronicle.Role, inherits bool) foundDate {
	f := foundDate{at: [dates.NumParts]int{-1, -1, -1, -1}}
	for part := range paths {
		if part != dates.WholePart && f.at[dates.WholePart] >= 0 {
			continue
		}
		c, name := r.datePart(i, paths[part])
		for k := len(r.around) - 1; inherits && c < 0 && k >= 0; k-- {
			if c = r.around[k].parts[part]; c >= 0 {
				r.name = r.name[:0]
				for range r.depth - r.around[k].depth {
					r.name = append(r.name, "../"...)
				}
				r.name = append(r.name, r.around[k].names[part]...)
				name = r.kept()
				r.name = r.name[:0]
			}
		}
		if c < 0 {
			continue
		}
		before := len(r.fields)
		r.field(c, name, role)
		if len(r.fields) > before && r.t.Nodes[c].IsScalar() {
			f.at[part], f.fields[part], f.any = r.t.Nodes[c].Start, r.fields[before], true
			if part == dates.WholePart {
				f.known = r.precisionOf(i, c)
			}
		}
	}
	return f
}

// enclose makes ready what the records in the object at node i may inherit. It
// is sought once, not for each of them.
func (r *Reader) enclose(i int) enclosure {
	e := enclosure{depth: r.depth}
	for part := range r.m.date {
		e.parts[part] = -1
		c, name := r.datePart(i, r.m.date[part])
		if c >= 0 && r.t.Nodes[c].IsScalar() && len(r.t.Nodes[c].Text) <= dates.MostBytes {
			e.parts[part], e.names[part] = c, name
		}
	}
	return e
}

// datePart returns the node of a part of a date in the object at node i, with the
// name of the path that leads there; -1 if it has none, or empty ones.
func (r *Reader) datePart(i int, paths []fieldPath) (node int, name string) {
	for k := range paths {
		p := &paths[k]
		c := r.follow(i, p.steps)
		if c < 0 {
			continue
		}
		p.met = true
		if n := &r.t.Nodes[c]; n.Kind != tree.Null && (!n.IsScalar() || strings.TrimSpace(n.Text) != "") {
			return c, p.name
		}
	}
	return -1, ""
}

// first returns the first part that is there.
func (f *foundDate) first() int {
	for part, at := range f.at {
		if at >= 0 {
			return part
		}
	}
	return dates.WholePart
}

// read reads a date and notes what is wrong with it.
func (r *Reader) read(f *foundDate) (edtf.Date, bool) {
	if !f.any {
		return edtf.Date{}, false
	}
	var d edtf.Date
	var err error
	part := dates.WholePart
	if f.at[dates.WholePart] >= 0 {
		d, err = r.dates.Whole(f.text(dates.WholePart))
	} else {
		d, part, err = r.dates.Parts(f.text(dates.YearPart), f.text(dates.MonthPart), f.text(dates.DayPart))
	}
	if err == nil || errors.Is(err, dates.ErrOpen) { // of which the builder notes that it is
		return within(d, f.known), !d.IsZero()
	}
	if f.at[part] < 0 {
		part = f.first()
	}
	fault := chronicle.Fault{
		Kind:    chronicle.UnreadDate,
		Message: "the date " + schema.Quote(f.fields[part].Text) + " can't be read: write it in EDTF, as in 1973-09-11 or 1972-04/1972-07",
	}
	form := reading.DateForm(f.fields[part].Text)
	var about *dates.UnreadError
	var bad *edtf.Error
	switch {
	case errors.As(err, &bad):
		fault.Kind, fault.Message, fault.Err, form = chronicle.BadDate, bad.Error(), bad, ""
		if part == dates.WholePart { // in its own words, not in those it was read as
			own := *bad
			own.Input = f.fields[part].Text
			fault.Message = own.Error()
		}
	case errors.As(err, &about):
		fault.Message = about.Message
	}
	r.fault(f.at[part], f.fields[part], fault, form)
	return d, false
}
