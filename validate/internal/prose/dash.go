package prose

import (
	_ "embed"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/internal/schema"
	"github.com/chronlint/chronlint/validate/chronicle"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed dash.md
var dashPage string

// Dash marks a hyphen used as a dash, and a dash spaced unlike all others of its
// document.
var Dash = &rule.Rule{
	ID:           "prose/dash",
	Summary:      "a hyphen used as a dash, or a dash with a space on one side only",
	Severity:     rule.Note,
	Experimental: true,
	Page:         dashPage,
	Chronicle:    dash,
}

// A document spaces its dashes in one way if it has at least fewestDashes of
// which evenShare in a hundred have a space on both sides or on none. It uses
// dashes if they are that share of the dashes and hyphens between spaced words.
// Few chronicles have dashes enough: presidency spaces 18 of 20 in one way, a
// TimelineJS sample all of its 10; the article, 5 of 8, has no habit.
const (
	fewestDashes = 5
	evenShare    = 80
)

// dashes are what a document does with them.
type dashes struct {
	closed, spaced  int // dashes without and with spaces
	uneven, hyphens []mark
}

type mark struct {
	e          *chronicle.Entry
	f          *chronicle.Field
	start, end int
}

func dash(p *rule.Pass) {
	byDoc := map[int]*dashes{}
	var docs []int
	for e := range p.Chronicle.Of(chronicle.Event, chronicle.Paragraph, chronicle.Quote) {
		doc := byDoc[e.Doc]
		if doc == nil {
			doc = &dashes{}
			byDoc[e.Doc] = doc
			docs = append(docs, e.Doc)
		}
		for f := range e.Prose() {
			p.Compared(1)
			doc.readDashes(e, f)
			if strings.IndexByte(f.Text, '-') < 0 {
				continue
			}
			doc.readHyphens(e, f)
			for _, h := range joinedClauses(p.Reading(e, f).Tokens(), lang.Lookup(p.Language(e))) {
				p.Report(rule.Finding{
					Span:    e.At(f, h.start, h.end),
					Message: fmt.Sprintf("%s: this hyphen is used as a dash", schema.Quote(f.Text[h.start:h.end])),
				})
			}
		}
	}
	for _, i := range docs {
		byDoc[i].report(p)
	}
}

func (d *dashes) report(p *rule.Pass) {
	proper := d.closed + d.spaced
	style := "no space on either side"
	if d.spaced > d.closed {
		style = "a space on both sides"
	}
	if most := max(d.closed, d.spaced); most >= fewestDashes && most*100 >= evenShare*(proper+len(d.uneven)) {
		for _, m := range d.uneven {
			p.Report(rule.Finding{
				Span:    m.e.At(m.f, m.start, m.end),
				Message: fmt.Sprintf("this dash has a space on one side only; %d of %d here have %s", most, proper+len(d.uneven), style),
			})
		}
	}
	if proper >= fewestDashes && proper*100 >= evenShare*(proper+len(d.hyphens)) {
		for _, m := range d.hyphens {
			p.Report(rule.Finding{
				Span:    m.e.At(m.f, m.start, m.end),
				Message: fmt.Sprintf("this hyphen is used as a dash; %d here are written as dashes", proper),
			})
		}
	}
}

// readDashes takes in the dashes of a text that are between two words. One before
// or after anything else may be spaced as its place requires: at the start of
// a line, where a speaker breaks off, before the credit of a quotation, in a
// range of numbers.
func (d *dashes) readDashes(e *chronicle.Entry, f *chronicle.Field) {
	text := f.Text
	for from := 0; ; {
		i := strings.Index(text[from:], "\xe2\x80") // the lead of U+2013 and U+2014
		if i < 0 || from+i+2 >= len(text) {
			return
		}
		i += from
		from = i + len("—")
		r := text[i+2]
		if r != 0x93 && r != 0x94 {
			continue
		}
		head, tail := strings.TrimRight(text[:i], " \u00a0\u2009\u202f"), strings.TrimLeft(text[from:], " \u00a0\u2009\u202f")
		before, _ := utf8.DecodeLastRuneInString(head)
		after, _ := utf8.DecodeRuneInString(tail)
		if !unicode.IsLetter(after) || !unicode.IsLetter(before) {
			continue
		}
		left, right := len(head) < i, len(tail) < len(text)-from
		switch {
		case left && right:
			d.spaced++
		case !left && !right:
			// An en dash without spaces joins a range or two names.
			if r == 0x94 {
				d.closed++
			}
		case r == 0x94 || unicode.IsLower(after) && unicode.IsLower(before):
			d.uneven = append(d.uneven, mark{e, f, max(i-1, len(head)), min(from+1, len(text)-len(tail))})
		}
	}
}

// readHyphens takes in the hyphens with spaces on both sides between two words
// in small letters. Between names they join a pair or a route.
func (d *dashes) readHyphens(e *chronicle.Entry, f *chronicle.Field) {
	text := f.Text
	for from := 0; ; {
		i := strings.Index(text[from:], " - ")
		if i < 0 {
			return
		}
		i += from
		from = i + len(" - ")
		before := strings.TrimRight(text[lastWord(text[:i]):i], ",)\"”’")
		after := text[from:]
		b, _ := utf8.DecodeLastRuneInString(before)
		first, _ := utf8.DecodeRuneInString(before)
		a, _ := utf8.DecodeRuneInString(after)
		if unicode.IsLower(b) && unicode.IsLower(first) && unicode.IsLower(a) && i > 0 {
			d.hyphens = append(d.hyphens, mark{e, f, i + 1, i + 2})
		}
	}
}
