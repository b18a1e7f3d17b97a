package date

import (
	"strings"

	"github.com/chronlint/chronlint/timeline/edtf"
	"github.com/chronlint/chronlint/validate/chronicle"
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
	extents []extent  // of which one is meant
	value   edtf.Date // of an account in prose
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
func (a account) overlaps(d edtf.Date) bool { return mayBeOn(d, a.extents) }

// accountsOf returns the accounts that an event gives of its date. Nothing
// approximate is one.
func accountsOf(p *rule.Pass, e *chronicle.Entry) []account {
	var out []account
	for i := range e.Fields {
		f := &e.Fields[i]
		switch f.Role {
		case chronicle.Display:
			if d, ok := reading.WholeDate(f.Text, reading.Options{Language: p.Chronicle.Language(e.Doc)}); ok {
				out = appendAccount(out, fromDisplay, f, d)
			}
		case chronicle.Title:
			if d, ok := titleDate(f.Text, statedDates(p, e, f)); ok {
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

// statedDates returns the dates of a field's prose that give their own year.
func statedDates(p *rule.Pass, e *chronicle.Entry, f *chronicle.Field) []when.Date {
	var stated []when.Date
	for _, d := range p.Reading(e, f).Dates() {
		if d.IsStated() {
			stated = append(stated, d)
		}
	}
	return stated
}

func appendAccount(to []account, s source, f *chronicle.Field, d when.Date) []account {
	if d.Err != nil || d.Value.IsZero() || d.Value.Approximate() || d.Value.Uncertain() {
		return to
	}
	a := account{source: s, field: f, start: d.Start, end: d.End, extents: extentsOf(d.Value), value: d.Value}
	if !d.InOldStyle.IsZero() {
		a.extents = append(a.extents, extentsOf(d.InOldStyle)...)
	}
	return append(to, a)
}

// julianGap is the most days by which a Julian date differs from a Gregorian
// one, up to the last country's change.
const julianGap = 13

// extentsOf returns the days that a date may stand for by either calendar.
func extentsOf(d edtf.Date) []extent {
	x := extentOf(d)
	year, _ := d.Year()
	month, _ := d.Month()
	if day, isDay := d.Day(); isDay && !d.IsInterval() {
		var out []extent
		for _, m := range meanings(year, month, day) {
			out = append(out, extent{m, m})
		}
		if len(out) > 1 {
			// The date field may be the one that is Julian.
			lead := julianLead(year, month)
			out = append(out, extent{x.first.Add(-lead), x.last.Add(-lead)})
		}
		return out
	}
	if x.first < lastChange {
		x.first, x.last = x.first.Add(-julianGap), x.last.Add(julianGap)
	}
	return []extent{x}
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
	t := tokenize(title)
	first, last := -1, -1
	for i, k := range t.list {
		if k.start == d.Start {
			first = i
		}
		if k.end == d.End {
			last = i
		}
	}
	if first < 0 || last < 0 {
		return d, false
	}
	leads := first == 0 && t.isMark(last+1, ":–—-,|") && t.at(last+2).kind == wordToken && (t.at(last+2).spaced || t.isMark(last+1, ":"))
	whole := first == 0 && last == len(t.list)-1
	closes := last == len(t.list)-1 && t.isMark(first-1, ",:–—-|") && t.at(first).spaced && t.at(first-2).kind != numberToken ||
		t.isMark(first-1, "([") && t.isMark(last+1, ")]") && last+1 == len(t.list)-1
	return d, leads || whole || closes && !cites(t, first)
}

// cites reports whether all that stands before token i is a quotation and whose it
// is: “…” Ann Lee, Weir.
func cites(t tokens, i int) bool {
	const quotationMarks = "\"“”„«»‘’"
	if !t.isMark(0, quotationMarks) {
		return false
	}
	named := false
	for i--; i > 0 && !t.isMark(i, quotationMarks); i-- {
		switch {
		case t.capitalized(i):
			named = true
		case !t.isMark(i, ",.:;–—-()[]") && !nameParticles[t.word(i)] && !citingWords[t.word(i)]:
			return false
		}
	}
	return named && i > 0
}

// citingWords stand in small letters between a quotation and its speaker or place.
var citingWords = text.WordSet("said says told in at to by from on the")

// idDate returns the date, or the year, that an id begins or ends with.
func idDate(f *chronicle.Field) (account, bool) {
	parts := strings.FieldsFunc(f.Text, func(r rune) bool { return r == '-' || r == '_' })
	if len(parts) < 2 || len(strings.Join(parts, "-")) != len(f.Text) {
		return account{}, false
	}
	a := account{field: f, end: len(f.Text)}
	for _, at := range []int{0, len(parts) - 3} {
		if at < 0 || at+3 > len(parts) || !isYear(parts[at]) {
			continue
		}
		d, err := edtf.Parse(strings.Join(parts[at:at+3], "-"))
		if err != nil || d.Precision() != edtf.PrecisionDay {
			continue
		}
		a.source, a.extents = fromID, extentsOf(d)
		a.start = len(strings.Join(parts[:at], "-")) + min(at, 1)
		a.end = a.start + len("1973-09-11")
		if day, _ := d.Day(); at == 0 && len(parts) > 3 && len(parts[3]) == 2 && isNumber(parts[3]) && number(parts[3]) > int64(day) {
			// 2025-02-17-18 is two days.
			days := number(parts[3]) - int64(day)
			a.extents = append(a.extents, extent{a.extents[0].first, a.extents[0].first.Add(days)})
			a.end += len("-18")
		}
		return a, true
	}
	if head := parts[0]; isYear(head) {
		a.source, a.extents, a.end = fromHead, years(head, parts[1]), len(head)
		return a, true
	}
	if tail := parts[len(parts)-1]; isYear(tail) {
		a.source, a.extents, a.start = fromTail, years(tail, ""), len(f.Text)-len(tail)
		if before := parts[len(parts)-2]; isYear(before) {
			a.extents = years(before, tail)
		}
		return a, true
	}
	return account{}, false
}

func isYear(s string) bool {
	return len(s) == 4 && (s[0] == '1' || s[0] == '2' && s[1] == '0') && isNumber(s)
}

func isNumber(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// years returns the extent of a year, or of a range of years if the part of the
// id after it may be its end: 1970-71, 1939-1945.
func years(year, next string) []extent {
	from, to := number(year), number(year)
	switch {
	case isYear(next) && number(next) > from:
		to = number(next)
	case len(next) == 2 && isNumber(next) && number(next) > from%100:
		to = from - from%100 + number(next)
	}
	x := extent{edtf.DayOf(from, 1, 1), edtf.DayOf(to, 12, 31)}
	if x.first < lastChange {
		x.first, x.last = x.first.Add(-julianGap), x.last.Add(julianGap)
	}
	return []extent{x}
}

func number(digits string) int64 {
	var n int64
	for _, c := range digits {
		n = n*10 + int64(c-'0')
	}
	return n
}
