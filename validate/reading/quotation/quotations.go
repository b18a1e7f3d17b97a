package quotation

import (
	"cmp"
	"slices"
	"unicode/utf8"

	"github.com/chronlint/chronlint/validate/reading/text"
)

// A Quotation is a run of text between quotation marks, or after an opening
// mark that has no partner. One that is continued over paragraphs, each of
// which opens with the mark again, is one Quotation for each paragraph.
type Quotation struct {
	text.Span           // with the marks
	Inner     text.Span `json:"inner"` // without them
	Open      rune      `json:"open"`
	Close     rune      `json:"close"`     // 0 if it is not closed
	Depth     int       `json:"depth"`     // how many others hold it
	Closed    bool      `json:"closed"`    // it has a closing mark of its own
	Continued bool      `json:"continued"` // the next paragraph takes it up
	Resumed   bool      `json:"resumed"`   // it takes up one from the paragraph before
}

// ResumedBy reports whether a paragraph that opens with mark takes up q: with
// the mark that opened q or, as was the custom in Spanish and French, with the
// one that will close it.
func (q Quotation) ResumedBy(mark rune) bool {
	if mark == q.Open {
		return true
	}
	switch q.Open {
	case '“':
		return mark == '”'
	case '«':
		return mark == '»'
	case '‘':
		return mark == '’'
	}
	return false
}

// ClosedBy reports whether mark can close q in some language: both are of one
// kind, as double marks are.
func (q Quotation) ClosedBy(mark rune) bool {
	opening, ok := markOf(q.Open)
	closing, too := markOf(mark)
	return ok && too && opening.family == closing.family && !closing.opening
}

// FaultKind is what is wrong with a quotation mark.
type FaultKind string

// The faults of quotation marks.
const (
	Unclosed FaultKind = "unclosed" // an opening mark without its partner
	Unopened FaultKind = "unopened" // a closing mark without its partner
	Doubled  FaultKind = "doubled"  // a repeated mark
)

// Fault is a quotation mark that is out of place. Which marks open and
// which close is judged from the text itself, so that no language's own
// punctuation is a fault; what the marks leave open is not a fault.
type Fault struct {
	text.Span           // the mark, or the marks in a row
	Kind      FaultKind `json:"kind"`
	Mark      rune      `json:"mark"`
}

// OpenAtEnd returns the quotation that is still open when the text ends; the
// outermost if there are several.
func (q *Result) OpenAtEnd() (Quotation, bool) {
	if q.openAtEnd < 0 {
		return Quotation{}, false
	}
	return q.Quotations[q.openAtEnd], true
}

// OpensWith returns the quotation mark that a text begins with.
func OpensWith(rest string) (rune, bool) {
	for len(rest) > 0 {
		c, n := utf8.DecodeRuneInString(rest)
		rest = rest[n:]
		if text.IsBlank(c) || isBlockSign(c) {
			continue
		}
		next, _ := utf8.DecodeRuneInString(rest)
		switch {
		case IsSingleMark(c) && (c == '’' || isElision(rest)):
			return 0, false
		case IsDoubleMark(c), IsSingleMark(c) && text.IsWordRune(next):
			return c, true
		}
		return 0, false
	}
	return 0, false
}

// isBlockSign reports whether r is a sign of block quotation or of emphasis, which
// may precede the first mark of a paragraph.
func isBlockSign(r rune) bool { return r == '>' || r == '*' || r == '_' }

// Result is what is found about quotation marks.
type Result struct {
	Quotations []Quotation
	Faults     []Fault
	openAtEnd  int // index in quotations, -1 for none
}

// Read returns the quotations of a text and the faults of its marks. paragraphs are
// those of the text.
func Read(src string, paragraphs []text.Span) *Result {
	q := &Result{openAtEnd: -1}
	marks := findMarks(src)
	if len(marks) == 0 {
		return q
	}
	lastBlock := paragraphs[len(paragraphs)-1]
	p := newPairer(src, marks, lastBlock)
	p.run()
	q.Quotations, q.Faults = p.quotations, p.faults()

	s := singles{text: src, marks: marks, hosts: q.Quotations, lastBlock: lastBlock}
	s.run()
	q.Quotations = append(q.Quotations, s.quotations...)
	q.Faults = append(q.Faults, s.faults...)

	slices.SortStableFunc(q.Quotations, func(a, b Quotation) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	slices.SortStableFunc(q.Faults, func(a, b Fault) int { return cmp.Compare(a.Start, b.Start) })
	nest(q.Quotations)
	for i, quotation := range q.Quotations {
		if !quotation.Closed && !quotation.Continued && quotation.End == lastBlock.End {
			q.openAtEnd = i
			break
		}
	}
	return q
}

// nest sets the depths of the quotations, which are in order, and makes sure
// that none crosses another: the end of one without a closing mark is a guess,
// which is corrected.
func nest(quotations []Quotation) {
	var around []*Quotation
	for i := range quotations {
		q := &quotations[i]
		for len(around) > 0 && around[len(around)-1].End <= q.Start {
			around = around[:len(around)-1]
		}
		for _, outer := range around {
			if outer.Closed && !q.Closed && q.End > outer.Inner.End {
				q.endAt(outer.Inner.End)
			}
		}
		for _, outer := range around {
			if !outer.Closed && q.End > outer.End {
				outer.endAt(q.End)
			}
		}
		q.Depth = len(around)
		around = append(around, q)
	}
}

// endAt moves the end of a quotation without a closing mark.
func (q *Quotation) endAt(end int) {
	q.End, q.Inner.End = end, max(q.Inner.Start, end)
}
