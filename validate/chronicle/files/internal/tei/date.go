package tei

import (
	"errors"
	"strings"

	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/dates"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/look"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/place"
)

// datings are the attributes that date an element, each of which has a form that ends
// with "-iso".
var datings = []string{"when", "from", "to", "notBefore", "notAfter"}

// A dating is what the attributes of an element say of its date.
type dating map[string]attribute

// datingOf returns the attributes of a tag that date it, and those that are one slip from
// such a one.
func datingOf(all []attribute) (d dating, slips []attribute) {
	d = dating{}
	for _, a := range all {
		name := strings.TrimSuffix(a.name, "-iso")
		for _, known := range datings {
			switch {
			case name == known:
				if strings.TrimSpace(a.value.String()) != "" && len(a.value.Bytes) <= dates.MostBytes && d[known].name == "" {
					d[known] = a
				}
			case len(known) > len("to") && (look.IsNear(name, known) || look.IsNear(a.name, known+"-iso")):
				slips = append(slips, a)
			}
		}
	}
	return d, slips
}

// fields returns the fields of the attributes.
func (d dating) fields() []chronicle.Field {
	var fields []chronicle.Field
	for _, name := range datings {
		a, ok := d[name]
		if !ok {
			continue
		}
		role := chronicle.Date
		if name == "to" || name == "notAfter" {
			role = chronicle.End
		}
		if f, ok := fieldOf(a.name, role, &a.value); ok {
			fields = append(fields, f)
		}
	}
	if len(fields) == 1 {
		fields[0].Role = chronicle.Date
	}
	return fields
}

// read reads the date and calls bad for each attribute that is wrong.
func (d dating) read(bad func(a attribute, f chronicle.Fault)) edtf.Date {
	parse := func(name string) (edtf.Date, bool) {
		a, has := d[name]
		if !has {
			return edtf.Date{}, false
		}
		text := strings.TrimSpace(a.value.String())
		date, err := edtf.Parse(text)
		var wrong *edtf.Error
		switch {
		case err == nil:
			return date, true
		case strings.HasPrefix(text, "--"): // of any year
			bad(a, chronicle.Fault{Kind: chronicle.UnreadDate, Message: schema.Quote(text) + " has no year: it can't be read as a date"})
		case errors.As(err, &wrong):
			bad(a, chronicle.Fault{Kind: chronicle.BadDate, Message: wrong.Error(), Err: wrong})
		}
		return edtf.Date{}, false
	}
	if when, ok := parse("when"); ok || d["when"].name != "" {
		return when
	}
	for _, ends := range [][2]string{{"from", "to"}, {"notBefore", "notAfter"}} {
		start, hasStart := parse(ends[0])
		end, hasEnd := parse(ends[1])
		if !hasStart && !hasEnd {
			continue
		}
		isRange := ends[0] == "from"
		if hasStart && hasEnd {
			whole, err := edtf.OfInterval(dates.WithoutClock(start.Start()), dates.WithoutClock(end.End()))
			var wrong *edtf.Error
			if errors.As(err, &wrong) && wrong.Kind == edtf.KindReversed {
				bad(d[ends[1]], chronicle.Fault{Kind: chronicle.BadDate, Message: wrong.Error(), Err: wrong})
				return whole
			}
			if isRange && err == nil {
				return whole
			}
			if start == end || err != nil {
				return start
			}
		}
		return between(start, end, isRange)
	}
	return edtf.Date{}
}

// between returns the date of what lasts from one date to another or, if it does not last,
// is some day between them. Either date may be missing.
func between(start, end edtf.Date, lasts bool) edtf.Date {
	side := func(d edtf.Date) string {
		if d = dates.WithoutClock(d); d.IsZero() {
			return ""
		}
		return d.String()
	}
	text := "[" + side(start) + ".." + side(end) + "]"
	switch {
	case lasts && end.IsZero():
		text = side(start) + "/.."
	case lasts:
		text = "../" + side(end)
	}
	d, err := edtf.Parse(text)
	if err != nil {
		return edtf.Date{}
	}
	return d
}

// ofText reads a text that is all of a date.
func ofText(t *place.Text) (edtf.Date, bool) {
	if len(t.Bytes) > dates.MostBytes {
		return edtf.Date{}, false
	}
	d, err := edtf.Parse(strings.TrimSpace(t.String()))
	return d, err == nil && !d.IsZero()
}
