package account

import (
	"slices"
	"strings"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/days"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/when"
	"github.com/chronlint/chronlint/validate/rule"
)

// An account is what one field of an event says of its date, beside the date
// field itself.
type account struct {
	source  source
	field   *chronicle.Field
	start   int // bytes of the field
	end     int
	extents []days.Extent // of which one is meant
	value   edtf.Date     // the one that is written, if all of it is
	claim   claim         // in prose
	counted share         // what it adds to what is known of the collection
}

// A source is a kind of account.
type source uint8

const (
	fromDisplay source = iota
	fromTitle
	fromID   // a whole date at the start or end of an id or slug
	fromHead // a year at its start
	fromTail // a year at its end
	fromText // the first sentences of the text
	numSources
)

// overlaps reports whether an event of the date may be what the account dates.
func (a account) overlaps(d edtf.Date) bool { return days.MayBeOn(d, a.extents) }

// accountsOf returns the accounts that an event has of its date, without
// approximate ones.
func accountsOf(p *rule.Pass, e *chronicle.Entry) []account {
	var out []account
	for i := range e.Fields {
		f := &e.Fields[i]
		switch f.Role {
		case chronicle.Display:
			if d, ok := reading.DateLabel(f.Text, reading.Options{Language: p.Language(e)}); ok && d.Err == nil {
				out = appendAccount(out, fromDisplay, f, d)
			}
		case chronicle.Title:
			if d, ok := p.Reading(e, f).HeadingDate(); ok {
				out = appendAccount(out, fromTitle, f, d)
			}
		case chronicle.Text:
			if f != e.First(chronicle.Text) {
				continue
			}
			for _, c := range claimsIn(p.Reading(e, f), e.Date) {
				before := len(out)
				if out = appendAccount(out, fromText, f, c.Date); len(out) > before {
					out[before].claim = c
				}
			}
		case chronicle.ID, chronicle.Slug:
			if a, ok := idDate(f); ok {
				out = append(out, a)
			}
		}
	}
	return out
}

func appendAccount(to []account, s source, f *chronicle.Field, d when.Date) []account {
	if d.Err != nil || d.Value.IsZero() || d.Value.Approximate() || d.Value.Uncertain() {
		return to
	}
	a := account{source: s, field: f, start: d.Start, end: d.End, extents: days.ExtentsOf(d.Value), value: d.Value}
	if !d.InOldStyle.IsZero() {
		a.extents = append(a.extents, days.ExtentsOf(d.InOldStyle)...)
	}
	return append(to, a)
}

// idDate returns the date, or the year, that an id begins or ends with.
func idDate(f *chronicle.Field) (account, bool) {
	parts := strings.Split(strings.ReplaceAll(f.Text, "_", "-"), "-")
	if len(parts) < 2 || slices.Contains(parts[:min(len(parts), 3)], "") {
		return account{}, false
	}
	a := account{field: f, end: len(f.Text)}
	for _, at := range []int{0, len(parts) - 3} {
		if at < 0 || at+3 > len(parts) || !days.IsYear(parts[at]) {
			continue
		}
		d, err := edtf.Parse(strings.Join(parts[at:at+3], "-"))
		if err != nil || d.Precision() != edtf.PrecisionDay {
			continue
		}
		a.source, a.extents, a.value = fromID, days.ExtentsOf(d), d
		a.start = len(strings.Join(parts[:at], "-")) + min(at, 1)
		a.end = a.start + len("1973-09-11")
		if day, _ := d.Day(); at == 0 && len(parts) > 3 && len(parts[3]) == 2 && days.IsNumber(parts[3]) && days.Number(parts[3]) > int64(day) {
			// 2025-02-17-18 is two days.
			all := days.Number(parts[3]) - int64(day)
			a.extents = append(a.extents, days.Extent{First: a.extents[0].First, Last: a.extents[0].First.Add(all)})
			a.end += len("-18")
		}
		return a, true
	}
	if head := parts[0]; days.IsYear(head) {
		a.source, a.extents, a.end = fromHead, years(head, parts[1]), len(head)
		return a, true
	}
	if tail := parts[len(parts)-1]; days.IsYear(tail) {
		a.source, a.extents, a.start = fromTail, years(tail, ""), len(f.Text)-len(tail)
		if before := parts[len(parts)-2]; days.IsYear(before) {
			a.extents = years(before, tail)
		}
		return a, true
	}
	return account{}, false
}

// years returns the extent of a year, or of a range of years if the part of the
// id after it may be its end: 1970-71, 1939-1945.
func years(year, next string) []days.Extent {
	from, to := days.Number(year), days.Number(year)
	switch {
	case days.IsYear(next) && days.Number(next) > from:
		to = days.Number(next)
	case len(next) == 2 && days.IsNumber(next) && days.Number(next) > from%100:
		to = from - from%100 + days.Number(next)
	}
	x := days.Extent{First: edtf.DayOf(from, 1, 1), Last: edtf.DayOf(to, 12, 31)}
	if x.First < days.LastChange {
		x.First, x.Last = x.First.Add(-days.JulianGap), x.Last.Add(days.JulianGap)
	}
	return []days.Extent{x}
}
