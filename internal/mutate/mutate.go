package mutate

import (
	"math/rand/v2"
	"strings"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/reading"
	"github.com/chronlint/chronlint/validate/reading/when"
)

// A Mutator makes one kind of defect.
type Mutator struct {
	Name   string
	Family string
	What   string   // what becomes of the content, in a few words
	Rules  []string // ids of the rules that are there to find it; none yet if there is none

	inject func(*site) (change, bool)
	isRare bool // it writes something of which a chronicle may have little else
}

// rarity counts the mutator where rare ones are counted.
func (m *Mutator) rarity() int {
	if m.isRare {
		return 1
	}
	return 0
}

// Mutators returns all kinds, by family.
func Mutators() []*Mutator { return mutators }

// A change replaces bytes of the text of a field.
type change struct {
	field      *chronicle.Field
	start, end int
	by         string
	donor      int // the entry that the words are from; -1 for none
}

// A Defect is a change of an entry.
type Defect struct {
	Mutator *Mutator
	Entry   int    // in the chronicle as it is
	Donor   int    // the entry that the words are from; -1 for none
	Field   string // of the entry
	Text    string // of the field, with the defect
	Before  string // the words that were changed, and
	After   string // what they became
	Edit    Edit

	at int // where in the field
}

// An Edit replaces bytes of a file.
type Edit struct {
	File       string
	Start, End int
	New        string
}

// A site is an entry into which something is to be injected.
type site struct {
	rand  *rand.Rand
	c     *chronicle.Chronicle
	e     *chronicle.Entry
	units []int // entries that words can be taken from
	read  func(*chronicle.Entry, *chronicle.Field) *reading.Reading
}

// language returns that of the document or, if it states none that is known, that in
// which texts are read then.
func (s *site) language() *lang.Language { return lang.ForText(s.c.Language(s.e.Doc)) }

// pick returns one of several.
func pick[T any](r *rand.Rand, list []T) T { return list[r.IntN(len(list))] }

// text returns the prose of the entry that words are put into; nil if it has none that
// is long enough.
func (s *site) text(least int) *chronicle.Field {
	for f := range s.e.Prose() {
		if f.Role == chronicle.Text && len(strings.Fields(f.Text)) >= least {
			return f
		}
	}
	return nil
}

// other returns another entry's prose of at least so many words.
func (s *site) other(least int) (*chronicle.Entry, *chronicle.Field) {
	const tries = 30
	for range tries {
		e := s.c.Entry(pick(s.rand, s.units))
		if e == nil || e.Index == s.e.Index || e.Doc != s.e.Doc {
			continue
		}
		for f := range e.Prose() {
			if f.Role == chronicle.Text && len(strings.Fields(f.Text)) >= least {
				return e, f
			}
		}
	}
	return nil, nil
}

// fullDate returns a full date of the prose that states its year, and its field.
func (s *site) fullDate(own bool) (*chronicle.Field, when.Date, bool) {
	for f := range s.e.Prose() {
		for _, d := range s.read(s.e, f).Dates() {
			if _, hasDay := d.Value.Day(); !hasDay || d.Err != nil || d.Value.IsInterval() || d.Anchor != when.Stated {
				continue
			}
			if !own || d.Value.String() == s.e.Date.String() {
				return f, d, true
			}
		}
	}
	return nil, when.Date{}, false
}

// Inject makes a defect of a kind in entry e of a chronicle. It is false where the
// entry has no place for it, or the file none that can be edited.
func Inject(m *Mutator, c *chronicle.Chronicle, e *chronicle.Entry, units []int, random *rand.Rand) (Defect, bool) {
	s := &site{rand: random, c: c, e: e, units: units, read: func(e *chronicle.Entry, f *chronicle.Field) *reading.Reading {
		return reading.New(f.Text, reading.Options{Language: c.Language(e.Doc), Context: e.Date})
	}}
	ch, ok := m.inject(s)
	if !ok || ch.field == nil || ch.by == ch.field.Text[ch.start:ch.end] {
		return Defect{}, false
	}
	edit, ok := editOf(c, e, ch)
	if !ok {
		return Defect{}, false
	}
	return Defect{
		Mutator: m, Entry: e.Index, Donor: ch.donor, Field: ch.field.Name,
		Text:   ch.field.Text[:ch.start] + ch.by + ch.field.Text[ch.end:],
		Before: ch.field.Text[ch.start:ch.end], After: ch.by, Edit: edit, at: ch.start,
	}, true
}

// editOf leads a change back to the file. It is false where the words are not in the
// file as they are, or the new ones would have to be escaped.
func editOf(c *chronicle.Chronicle, e *chronicle.Entry, ch change) (Edit, bool) {
	if strings.ContainsAny(ch.by, "\"\\\n\r\t|<>`") {
		return Edit{}, false
	}
	start, end := ch.start, ch.end
	if start == end && start > 0 {
		start-- // an insertion is after the byte before it
	}
	segments := c.Locate(e.At(ch.field, start, end))
	if len(segments) != 1 || !segments[0].Verbatim {
		return Edit{}, false
	}
	g := segments[0]
	at := g.Start
	if start < ch.start {
		at = g.End
	}
	return Edit{File: g.File.Name, Start: at, End: g.End, New: ch.by}, true
}

// Apply returns the content of a file with edits of it, which must not overlap.
func Apply(content string, edits []Edit) string {
	for i := len(edits) - 1; i >= 0; i-- {
		e := edits[i]
		content = content[:e.Start] + e.New + content[e.End:]
	}
	return content
}
