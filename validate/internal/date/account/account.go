package account

import (
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/days"
	"github.com/chronlint/chronlint/validate/internal/date/entries"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/text"
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
	value   edtf.Date     // of an account in prose
}

// A source is a kind of account.
type source uint8

const (
	fromDisplay source = iota
	fromTitle
	fromID       // a whole date at the start or end of an id or slug
	fromHead     // a year at its start
	fromTail     // a year at its end
	fromText     // the day or month that the prose gives as its own
	fromTextYear // a year alone
	numSources
)

// overlaps reports whether an event of the date may be what the account dates.
func (a account) overlaps(d edtf.Date) bool { return days.MayBeOn(d, a.extents) }

// accountsOf returns the accounts that an event gives of its date. Nothing
// approximate is one.
func accountsOf(p *rule.Pass, e *chronicle.Entry) []account {
	var out []account
	for i := range e.Fields {
		f := &e.Fields[i]
		switch f.Role {
		case chronicle.Display:
			if d, ok := reading.WholeDate(f.Text, reading.Options{Language: p.Language(e)}); ok {
				out = appendAccount(out, fromDisplay, f, d)
			}
		case chronicle.Title:
			if d, ok := titleDate(f.Text, entries.StatedDates(p, e, f)); ok {
				out = appendAccount(out, fromTitle, f, d)
			}
		case chronicle.Text:
			if f != e.First(chronicle.Text) {
				continue
			}
			if d, ok := ownDate(p, e, f); ok {
				s := fromText
				if d.Form == when.Year {
					s = fromTextYear
				}
				out = appendAccount(out, s, f, d)
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

// titleDate returns the date that a title begins or ends with, set off from the
// rest: "11 September 1973: …", "…, June 1973". A date within a title may belong to a
// name, and a year alone often does; one behind a quotation and its speaker is that
// of the words.
func titleDate(title string, dates []when.Date) (when.Date, bool) {
	if len(dates) != 1 {
		return when.Date{}, false
	}
	d := dates[0]
	if _, hasMonth := d.Value.Month(); !hasMonth || d.Value.IsInterval() {
		return d, false
	}
	t := text.Tokenize(title)
	first, last := -1, -1
	for i, k := range t.List {
		if k.Start == d.Start {
			first = i
		}
		if k.End == d.End {
			last = i
		}
	}
	if first < 0 || last < 0 {
		return d, false
	}
	leads := first == 0 && t.IsMark(last+1, ":–—-,|") && t.At(last+2).Kind == text.WordToken && (t.At(last+2).Spaced || t.IsMark(last+1, ":"))
	whole := first == 0 && last == len(t.List)-1
	closes := last == len(t.List)-1 && t.IsMark(first-1, ",:–—-|") && t.At(first).Spaced && t.At(first-2).Kind != text.NumberToken ||
		t.IsMark(first-1, "([") && t.IsMark(last+1, ")]") && last+1 == len(t.List)-1
	return d, leads || whole || closes && !cites(t, first)
}

// cites reports whether all that stands before token i is a quotation and whose it
// is: “…” Ann Lee, Weir.
func cites(t text.Tokens, i int) bool {
	const quotationMarks = "\"“”„«»‘’"
	if !t.IsMark(0, quotationMarks) {
		return false
	}
	named := false
	for i--; i > 0 && !t.IsMark(i, quotationMarks); i-- {
		switch {
		case t.Capitalized(i):
			named = true
		case !t.IsMark(i, ",.:;–—-()[]") && !lang.NameParticles.Has(t.Word(i)) && !lang.English.Quoting.Citing.Has(t.Word(i)):
			return false
		}
	}
	return named && i > 0
}

// idDate returns the date, or the year, that an id begins or ends with.
func idDate(f *chronicle.Field) (account, bool) {
	parts := strings.FieldsFunc(f.Text, func(r rune) bool { return r == '-' || r == '_' })
	if len(parts) < 2 || len(strings.Join(parts, "-")) != len(f.Text) {
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
		a.source, a.extents = fromID, days.ExtentsOf(d)
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
