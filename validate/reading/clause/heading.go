package clause

import (
	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// HeadingDate returns the one date of a heading that it begins or ends with, set off
// from the rest: "11 September 1973: …", "…, June 1973". It has at least a month: a
// date within a heading may belong to a name, and a year alone often does; one after
// a quotation and its speaker is that of the words.
func HeadingDate(heading text.Tokens, dates []when.Date) (when.Date, bool) {
	stated := -1
	for i, d := range dates {
		if d.IsStated() {
			if stated >= 0 {
				return when.Date{}, false
			}
			stated = i
		}
	}
	if stated < 0 {
		return when.Date{}, false
	}
	d := dates[stated]
	if _, hasMonth := d.Value.Month(); !hasMonth || d.Value.IsInterval() {
		return when.Date{}, false
	}
	p, ok := placeOf(nil, heading, d.Span)
	if !ok || p.At(p.first).Start != d.Start || p.At(p.last).End != d.End {
		return when.Date{}, false
	}
	return d, p.isLabel()
}

// isLabel reports whether the expression begins or ends its text, set off from the
// rest.
func (p place) isLabel() bool {
	end := len(p.List) - 1
	before, after := p.first-1, p.last+1
	switch {
	case p.first == 0 && p.last == end:
		return true
	case p.first == 0:
		return p.IsMark(after, ":–—-,|") && p.At(after+1).Kind == text.WordToken && (p.At(after+1).Spaced() || p.IsMark(after, ":"))
	case p.IsMark(before, "([") && p.IsMark(after, ")]") && after == end,
		p.last == end && p.IsMark(before, ",:–—-|") && p.At(p.first).Spaced() && p.At(before-1).Kind != text.NumberToken:
		return !p.citesBefore()
	}
	return false
}

// citing are the words between a quotation and its speaker, in any language.
var citing = lang.Union(func(l *lang.Language) *lang.Set { return &l.Quoting.Citing })

// citesBefore reports whether all that is before the expression is a quotation and
// whose it is: “…” Ann Lee, Weir.
func (p place) citesBefore() bool {
	const quotationMarks = "\"“”„«»‘’"
	if !p.IsMark(0, quotationMarks) {
		return false
	}
	named := false
	i := p.first - 1
	for ; i > 0 && !p.IsMark(i, quotationMarks); i-- {
		switch {
		case p.Capitalized(i):
			named = true
		case !p.IsMark(i, ",.:;–—-()[]") && !lang.NameParticles.Has(p.Word(i)) && !citing.Has(p.Word(i)):
			return false
		}
	}
	return named && i > 0
}
