package records

import (
	"slices"
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/build"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/format"
	"github.com/chronlint/chronlint/validate/chronicle/files/internal/look"
)

// A misspelt is a key that must be a slip for another.
type misspelt struct{ key, meant string }

// note notes the key, where it occurs first.
func (m *misspelt) note(b *build.Builder) {
	if m == nil {
		return
	}
	start, end := findKey(b.Document().Fields[0].Text, m.key)
	b.Refuse(start, chronicle.Fault{
		Kind:    chronicle.Invalid,
		Span:    chronicle.Span{Entry: b.Doc(), Start: start, End: end},
		Message: "unknown key " + schema.Quote(m.key) + "; the other files in this folder have " + schema.Quote(m.meant),
	})
}

// findKey returns where a key occurs first in a text, before a mark that may follow keys.
func findKey(text, key string) (start, end int) {
	for at := 0; ; {
		n := strings.Index(text[at:], key)
		if n < 0 {
			return 0, 0
		}
		at += n
		end := at + len(key)
		if rest := strings.TrimLeft(text[end:], "\"' \t"); at == 0 || strings.IndexByte(" \t\n\r\"'{,;-", text[at-1]) >= 0 && (rest == "" || strings.IndexByte(":=,;\t\n\r", rest[0]) >= 0) {
			return at, end
		}
		at = end
	}
}

// Outline returns the shape that is guessed or, where there is none, what may be said of
// the records of the longest list.
func (d *guessedDocument) Outline() (format.Outline, bool) {
	var o format.Outline
	s := d.sample()
	if d.Shows() {
		o.Path = d.guess.Shape.Records
		o.Date = d.guess.dated.path
		o.IsCertain = !s.isOne() || o.Path != "" || d.guess.hasText && isPlainly(d.guess.dated)
	}
	l := s.longest(o.Path, o.Date == "")
	if l == nil {
		return o, false
	}
	o.Path = l.path
	for _, c := range l.columns {
		o.Keys = append(o.Keys, c.path)
	}
	return o, true
}

// isPlainly reports whether a column has the very name of a date, rather than one with
// other words.
func isPlainly(c *column) bool { return !strings.Contains(c.words, " ") }

// longest returns the list of a path or, if any will do, the one with the most records.
func (s *sample) longest(path string, anyWillDo bool) *list {
	var found *list
	for _, l := range s.lists {
		if (anyWillDo || l.path == path) && (found == nil || l.records > found.records) {
			found = l
		}
	}
	return found
}

// Expect takes a key that is nearly that of the date for it.
func (d *guessedDocument) Expect(o format.Outline) bool {
	if d.isBroken() {
		return d.expectBroken(o)
	}
	s := newSample()
	s.meant = func(key string) string {
		if key != o.Date && look.IsNear(key, o.Date) && !slices.Contains(o.Keys, key) {
			d.misspelt = &misspelt{key, o.Date}
			return o.Date
		}
		return key
	}
	for t := range d.format.Records(d.file) {
		if !s.add(t) {
			break
		}
	}
	l := s.longest(o.Path, false)
	if l == nil || d.misspelt == nil {
		return false
	}
	d.guess, d.found = l.guess()
	return d.found
}

// isBroken reports whether a document can't be parsed.
func (d *guessedDocument) isBroken() bool {
	for t := range d.format.Records(d.file) {
		if t.Broken || len(t.Faults) > 0 {
			return true
		}
	}
	return false
}

// expectBroken takes what can't be parsed for one of its neighbours if it has the keys
// that they have.
func (d *guessedDocument) expectBroken(o format.Outline) bool {
	const enough = 2
	met := 0
	for _, key := range o.Keys {
		if start, end := findKey(d.file.Content, key); end > start {
			met++
		}
	}
	if met < min(enough, len(o.Keys)) {
		return false
	}
	d.guessed, d.found = true, true
	d.guess = Guess{Shape: Shape{Records: o.Path, Date: DatePaths{Whole: []string{o.Date}}}}
	for _, key := range o.Keys {
		if words := lang.ColumnWords(key); titleNames.Has(words) || textNames.Has(words) {
			role := chronicle.Text
			if titleNames.Has(words) {
				role = chronicle.Title
			}
			d.guess.Shape.Values = append(d.guess.Shape.Values, Value{Key: key, Role: role, Paths: []string{key}})
		}
	}
	return true
}
