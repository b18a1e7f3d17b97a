package life

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/internal/date/days"
	"github.com/chronlint/chronlint/validate/internal/date/entries"
	"github.com/chronlint/chronlint/validate/rule"
)

// An act is the beginning of a sentence of which a person is the subject.
type act struct {
	span  chronicle.Span // the title and the name
	title string         // of an office; "": none
	name  string
}

// acts returns the first sentence of an event that begins with a name of the
// person, perhaps after a title, and goes on with one of the verbs; nil: any word
// in small letters.
func (l *life) acts(p *rule.Pass, e *chronicle.Entry, verbs *lang.Set) (act, bool) {
	for i := range e.Fields {
		f := &e.Fields[i]
		if f.Role != chronicle.Text && f.Role != chronicle.Title || !l.isIn(f.Text) {
			continue
		}
		for _, s := range p.Reading(e, f).Sentences() {
			a, length, ok := l.subject(s.In(f.Text), verbs)
			if ok {
				a.span = e.At(f, s.Start, s.Start+length)
				return a, true
			}
		}
	}
	return act{}, false
}

// isIn reports whether a text holds one of the names, anywhere.
func (l *life) isIn(text string) bool {
	for _, name := range l.names {
		for from := 0; name != ""; {
			at := strings.Index(text[from:], name)
			if at < 0 {
				break
			}
			from += at + len(name)
			before, _ := utf8.DecodeLastRuneInString(text[:from-len(name)])
			after, _ := utf8.DecodeRuneInString(text[from:])
			if !unicode.IsLetter(before) && !unicode.IsLetter(after) {
				return true
			}
		}
	}
	return false
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

// subject reads the title and the name that a sentence begins with, if one of the
// verbs follows.
func (l *life) subject(sentence string, verbs *lang.Set) (a act, length int, ok bool) {
	rest := sentence
	for _, o := range l.offices {
		if n := len(o.title); n > 0 && len(rest) > n+1 && rest[n] == ' ' && strings.EqualFold(rest[:n], o.title) {
			a.title, rest = rest[:n], rest[n+1:]
			break
		}
	}
	for _, name := range l.names {
		if len(name) > len(a.name) && strings.HasPrefix(rest, name) && strings.HasPrefix(rest[len(name):], " ") {
			a.name = name
		}
	}
	if a.name == "" {
		return a, 0, false
	}
	rest = rest[len(a.name)+1:]
	length = len(sentence) - len(rest) - 1
	for word := range strings.FieldsSeq(rest) {
		word = strings.TrimRight(word, ".,;:!?")
		first, _ := utf8.DecodeRuneInString(word)
		switch {
		case !unicode.IsLower(first):
			return a, 0, false
		case verbs == nil || verbs.Has(word):
			return a, length, true
		case !strings.HasSuffix(word, "ly") && !beforeVerb.Has(word):
			return a, 0, false
		}
	}
	return a, 0, false
}

// The words are those of all languages together: beforeVerb may come between a
// subject and what it does, actions are what nobody does who is not alive; lineage
// are words by which an event before somebody's birth or office may be about them
// all the same, afterlife those for one after their death.
var (
	beforeVerb = lang.Union(func(l *lang.Language) *lang.Set { return &l.Life.BeforeVerbs })
	actions    = lang.Union(func(l *lang.Language) *lang.Set { return &l.Life.Actions })
	lineage    = lang.Union(func(l *lang.Language) *lang.Set { return &l.Life.Lineage })
	afterlife  = lang.Union(func(l *lang.Language) *lang.Set { return &l.Life.Afterlife })
)

// tells reports whether the title or the text of an entry holds one of the words.
func tells(e *chronicle.Entry, words *lang.Set) bool {
	for i := range e.Fields {
		switch f := &e.Fields[i]; f.Role {
		case chronicle.Text, chronicle.Title, chronicle.Caption, chronicle.Locator, chronicle.Note:
			if e.Kind == chronicle.Quote && f.Role == chronicle.Text {
				continue // the words of the speaker
			}
			if hasWord(f.Text, words) {
				return true
			}
		}
	}
	return false
}

func hasWord(text string, words *lang.Set) bool {
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
		if words.Has(strings.ToLower(w)) {
			return true
		}
	}
	return false
}

// isPublished reports whether the date of a quote may be that at which the words
// were published: its event, source or locator says so, or one of the sources is of
// that date.
func isPublished(c *chronicle.Chronicle, quote *chronicle.Entry) bool {
	if tells(quote, afterlife) {
		return true
	}
	for ref := range quote.ByRole(chronicle.EventRef) {
		if e := entries.EventOf(c, ref.Text); e != nil && tells(e, afterlife) {
			return true
		}
	}
	for ref := range quote.ByRole(chronicle.SourceRef) {
		for _, s := range c.ByID(ref.Text) {
			if s.Kind != chronicle.Source {
				continue
			}
			published := s.First(chronicle.Published)
			if tells(s, afterlife) || published != nil && mayBeOf(published, quote) {
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
