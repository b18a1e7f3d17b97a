package quote

import (
	_ "embed"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/validate/reading/quotation"
	"github.com/chronlint/chronlint/validate/rule"
)

//go:embed unbalanced.md
var unbalancedPage string

// Unbalanced marks a quotation mark without its partner, or a doubled one. A
// quotation that goes on over paragraphs opens each of them and closes once,
// also where each paragraph is an entry of its own.
var Unbalanced = &rule.Rule{
	ID:        "quote/unbalanced",
	Summary:   "an unbalanced or doubled quotation mark",
	Severity:  rule.Warning,
	Page:      unbalancedPage,
	Needs:     []rule.Need{fields},
	Chronicle: unbalanced,
}

func unbalanced(p *rule.Pass) {
	all := fields.Of(p)
	for i := range all {
		f := &all[i]
		faults := map[quotation.FaultKind][]quotation.Fault{}
		p.Compared(len(f.read.Quotations()))
		for _, q := range f.faults() {
			p.Compared(1)
			faults[q.Kind] = append(faults[q.Kind], q)
		}
		if pairs := f.mismatched(faults[quotation.Unclosed], faults[quotation.Unopened]); pairs != nil {
			for _, pair := range pairs {
				p.Report(pair)
			}
			delete(faults, quotation.Unclosed)
			delete(faults, quotation.Unopened)
		}
		for _, kind := range []quotation.FaultKind{quotation.Unclosed, quotation.Unopened, quotation.Doubled} {
			marks := faults[kind]
			if len(marks) > mostAlone {
				// A text with so many follows a use that is not known, or has lost its lines.
				p.Report(f.many(kind, marks))
				continue
			}
			for len(marks) > 0 {
				found := rule.Finding{Span: f.entry.At(f.field, marks[0].Start, marks[0].End), Message: messages[kind]}
				n := 1
				if len(marks) > 1 && f.isMeantToClose(marks[0], marks[1]) {
					found.Related = []rule.Related{{Span: f.entry.At(f.field, marks[1].Start, marks[1].End), Message: "this mark opens too"}}
					n = 2
				}
				p.Report(found)
				marks = marks[n:]
			}
		}
	}
}

const (
	// mostAlone is how many marks of one kind of fault in a text are findings of their own, and mostShown
	// how many of more are shown.
	mostAlone = 3
	mostShown = 10
)

// mismatched returns one finding for each quotation that is opened with a mark of one kind and
// closed with one of another: both marks lack their partner. It returns none unless that
// accounts for all of them.
func (f *field) mismatched(unclosed, unopened []quotation.Fault) []rule.Finding {
	if len(unclosed) == 0 || len(unclosed) != len(unopened) || len(unclosed) > mostAlone {
		return nil
	}
	text := f.read.Text()
	var found []rule.Finding
	for i, open := range unclosed {
		end := unopened[i]
		if open.End > end.Start || i+1 < len(unclosed) && end.End > unclosed[i+1].Start || strings.Contains(text[open.End:end.Start], "\n\n") {
			return nil
		}
		found = append(found, rule.Finding{
			Span:    f.entry.At(f.field, open.Start, open.End),
			Message: "this quotation is opened with " + text[open.Start:open.End] + " and closed with " + text[end.Start:end.End],
			Related: []rule.Related{{Span: f.entry.At(f.field, end.Start, end.End), Message: "the end"}},
		})
	}
	return found
}

// isMeantToClose reports whether, of two marks that are never closed, the second is where a closing
// mark would be, after a word of the same line and before a space or the end: "„ so „ ".
func (f *field) isMeantToClose(first, second quotation.Fault) bool {
	text := f.read.Text()
	within := text[first.End:second.Start]
	next, _ := utf8.DecodeRuneInString(text[second.End:])
	return second.Kind == quotation.Unclosed && first.Mark == second.Mark && !strings.Contains(within, "\n") &&
		strings.TrimSpace(within) != "" && (second.End == len(text) || unicode.IsSpace(next) || unicode.In(next, unicode.Po))
}

// many reports the marks of a text that have one fault, at the first of them.
func (f *field) many(kind quotation.FaultKind, marks []quotation.Fault) rule.Finding {
	found := rule.Finding{
		Span:    f.entry.At(f.field, marks[0].Start, marks[0].End),
		Message: fmt.Sprintf("%s, like %d more in this text", messages[kind], len(marks)-1),
	}
	for _, q := range marks[1:min(len(marks), mostShown+1)] {
		found.Related = append(found.Related, rule.Related{Span: f.entry.At(f.field, q.Start, q.End), Message: "here too"})
	}
	return found
}

var messages = map[quotation.FaultKind]string{
	quotation.Unclosed: "this quotation mark is never closed",
	quotation.Unopened: "this closing quotation mark has no opening one",
	quotation.Doubled:  "this quotation mark is doubled",
}
