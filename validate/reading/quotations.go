package reading

import (
	"cmp"
	"slices"
	"unicode/utf8"
)

// A Quotation is a run of text between quotation marks, or after an opening
// mark that has no partner. One that is continued over paragraphs, each of
// which opens with the mark again, is given as one Quotation a paragraph.
type Quotation struct {
	Span           // with the marks
	Inner     Span `json:"inner"` // without them
	Open      rune `json:"open"`
	Close     rune `json:"close"`     // 0 if it is not closed
	Depth     int  `json:"depth"`     // how many others hold it
	Closed    bool `json:"closed"`    // it has a closing mark of its own
	Continued bool `json:"continued"` // the next paragraph takes it up
	Resumed   bool `json:"resumed"`   // it takes up one from the paragraph before
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
	Doubled  FaultKind = "doubled"  // a mark that stands twice
)

// QuoteFault is a quotation mark that is out of place. Which marks open and
// which close is judged from the text itself, so that no language's own
// punctuation is a fault; where the marks leave it open, there is none.
type QuoteFault struct {
	Span           // the mark, or the marks in a row
	Kind FaultKind `json:"kind"`
	Mark rune      `json:"mark"`
}

// openEnd returns the quotation that is still open when the text ends; the
// outermost if there are several.
func (q *quotes) openEnd() (Quotation, bool) {
	if q.openAtEnd < 0 {
		return Quotation{}, false
	}
	return q.quotations[q.openAtEnd], true
}

// opensWith returns the quotation mark that a text begins with.
func opensWith(rest string) (rune, bool) {
	for len(rest) > 0 {
		c, n := utf8.DecodeRuneInString(rest)
		rest = rest[n:]
		if isBlank(c) || isBlockSign(c) {
			continue
		}
		next, _ := utf8.DecodeRuneInString(rest)
		switch {
		case isSingleMark(c) && (c == '’' || isElision(rest)):
			return 0, false
		case isDoubleMark(c), isSingleMark(c) && isWordRune(next):
			return c, true
		}
		return 0, false
	}
	return 0, false
}

// isBlockSign reports whether r, a sign of block quotation or of emphasis, may
// stand before the first mark of a paragraph.
func isBlockSign(r rune) bool { return r == '>' || r == '*' || r == '_' }

// quotes is what is found about quotation marks.
type quotes struct {
	quotations []Quotation
	faults     []QuoteFault
	openAtEnd  int // index in quotations, -1 for none
}

func readQuotes(text string, paragraphs []Span) *quotes {
	q := &quotes{openAtEnd: -1}
	marks := findMarks(text)
	if len(marks) == 0 {
		return q
	}
	lastBlock := paragraphs[len(paragraphs)-1]
	p := newPairer(text, marks, lastBlock)
	p.run()
	q.quotations, q.faults = p.quotations, p.faults()

	s := singles{text: text, marks: marks, hosts: q.quotations, lastBlock: lastBlock}
	s.run()
	q.quotations = append(q.quotations, s.quotations...)
	q.faults = append(q.faults, s.faults...)

	slices.SortStableFunc(q.quotations, func(a, b Quotation) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	slices.SortStableFunc(q.faults, func(a, b QuoteFault) int { return cmp.Compare(a.Start, b.Start) })
	nest(q.quotations)
	for i, quotation := range q.quotations {
		if !quotation.Closed && !quotation.Continued && quotation.End == lastBlock.End {
			q.openAtEnd = i
			break
		}
	}
	return q
}

// nest sets the depths of the quotations, which are in order, and sees to it
// that none crosses another: where one without a closing mark ends is a guess,
// which gives way.
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
