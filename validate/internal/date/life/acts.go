package life

import (
	"slices"
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/days"
	"github.com/chronlint/chronlint/validate/internal/date/entries"
	"github.com/chronlint/chronlint/validate/reading/clause"
	"github.com/chronlint/chronlint/validate/reading/text"
	"github.com/chronlint/chronlint/validate/rule"
)

// The words are those of all languages together: actions are what nobody does who
// is not alive; lineage are words by which an event before somebody's birth or office
// may be about them all the same, afterlife those for one after their death.
var (
	actions   = lang.Union(func(l *lang.Language) *lang.Set { return &l.Life.Actions })
	lineage   = lang.Union(func(l *lang.Language) *lang.Set { return &l.Life.Lineage })
	afterlife = lang.Union(func(l *lang.Language) *lang.Set { return &l.Life.Afterlife })
)

// acts returns the first sentence of an event that begins with a name of the
// person, perhaps after a title, and goes on with one of the verbs; nil: any word
// in small letters.
func (l *life) acts(p *rule.Pass, e *chronicle.Entry, verbs *lang.Set) (clause.Act, chronicle.Span, bool) {
	titles := make([]string, len(l.offices))
	for i, o := range l.offices {
		titles[i] = o.title
	}
	for i := range e.Fields {
		f := &e.Fields[i]
		if f.Role != chronicle.Text && f.Role != chronicle.Title || !l.isIn(f.Text) {
			continue
		}
		r := p.Reading(e, f)
		for _, a := range clause.Acts(r.Tokens(), r.Sentences(), titles, l.names) {
			if verbs == nil || verbs.Has(a.Verb) {
				return a, e.At(f, a.Start, a.End), true
			}
		}
	}
	return clause.Act{}, chronicle.Span{}, false
}

// isIn reports whether a text holds one of the names, anywhere.
func (l *life) isIn(src string) bool {
	return slices.ContainsFunc(l.names, func(name string) bool { return text.Names(src, name) })
}

// isNamedIn reports whether the title or the text of an entry names the person.
func (l *life) isNamedIn(e *chronicle.Entry) bool {
	return slices.ContainsFunc(e.Fields, func(f chronicle.Field) bool {
		return (f.Role == chronicle.Text || f.Role == chronicle.Title) && l.isIn(f.Text)
	})
}

// isNamed reports whether the person bears a name, in full or as the last word of
// it.
func (l *life) isNamed(name string) bool {
	for _, n := range l.names {
		if n == name || strings.HasSuffix(n, " "+name) {
			return true
		}
	}
	return false
}

// tells reports whether the title or the text of an entry contains one of the words.
func tells(p *rule.Pass, e *chronicle.Entry, words *lang.Set) bool {
	for i := range e.Fields {
		switch f := &e.Fields[i]; f.Role {
		case chronicle.Text, chronicle.Title, chronicle.Caption, chronicle.Locator, chronicle.Note:
			if e.Kind == chronicle.Quote && f.Role == chronicle.Text {
				continue // the words of the speaker
			}
			if p.Reading(e, f).Has(words.Has) {
				return true
			}
		}
	}
	return false
}

// isPublished reports whether the date of a quote may be that at which the words
// were published: its event, source or locator says so, or one of the sources is of
// that date.
func isPublished(p *rule.Pass, quote *chronicle.Entry) bool {
	if tells(p, quote, afterlife) {
		return true
	}
	for ref := range quote.ByRole(chronicle.EventRef) {
		if e := entries.EventOf(p.Chronicle, ref.Text); e != nil && tells(p, e, afterlife) {
			return true
		}
	}
	for ref := range quote.ByRole(chronicle.SourceRef) {
		for _, s := range p.Chronicle.ByID(ref.Text) {
			if s.Kind != chronicle.Source {
				continue
			}
			published := s.First(chronicle.Published)
			if tells(p, s, afterlife) || published != nil && mayBeOf(published, quote) {
				return true
			}
		}
	}
	return false
}

// mayBeOf reports whether a field may hold the date of an entry.
func mayBeOf(f *chronicle.Field, e *chronicle.Entry) bool {
	d := datedBy(f)
	on := days.EitherExtent(e.Date)
	return d != nil && d.First <= on.Last && on.First <= d.Last
}
