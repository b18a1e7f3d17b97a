package times

import (
	"strings"

	"github.com/chronlint/chronlint/validate/reading/text"
)

// A heading is a line by itself. The zero heading is that of a text without one.
type heading struct {
	at   int       // its first token
	year int64     // that begins it, "1973: the last winter"; 0 if none does
	span text.Span // of the year
	// from and until are the years that it ends with, "Early work (1996–2001)";
	// until is 0 where they go on.
	from, until int64
}

// longestHeading is the most tokens of a heading.
const longestHeading = 14

// outline tells each item its paragraph, and finds the heading above each
// paragraph.
func (r *timeReader) outline() {
	r.headings = []heading{{}}
	item := 0
	above := heading{}
	for i := range r.tokens {
		if r.startsParagraph(i) {
			if h, ok := r.headingAt(i); ok {
				above = h
			}
			r.headings = append(r.headings, above)
		}
		for item < len(r.items) && r.items[item].first <= i {
			r.items[item].paragraph = len(r.headings) - 1
			item++
		}
	}
}

// startsParagraph reports whether a paragraph starts with token i: after a
// blank line, or on a new line after the end of a sentence.
func (r *timeReader) startsParagraph(i int) bool {
	switch r.gapAt(i) {
	case blankGap:
		return true
	case lineGap:
		return r.markAt(i-1, ".?!:”\")") && r.capitalized(i)
	}
	return false
}

// headingAt reads the line of token i, which a blank line precedes, as a
// heading.
func (r *timeReader) headingAt(i int) (heading, bool) {
	if r.gapAt(i) != blankGap {
		return heading{}, false
	}
	end := i + 1
	for end < i+longestHeading && r.gapAt(end) < lineGap {
		end++
	}
	if r.gapAt(end) < blankGap || end >= len(r.tokens) || r.markAt(end-1, ".?!;,") && !r.allCapitals(i, end) {
		return heading{}, false
	}
	if r.yearAt(i) && end == i+1 {
		return heading{at: i, year: r.tokens[i].value, span: r.tokens[i].Span}, true
	}
	if r.yearAt(i) && r.markAt(i+1, ":–—-") && r.gapAt(i+2) == spaceGap {
		return heading{at: i, year: r.tokens[i].value, span: r.tokens[i].Span}, true
	}
	h := heading{at: i}
	r.closingYears(i, end, &h)
	return h, true
}

// closingYears reads the years that a heading, tokens i to end, ends with: "(1996–2001)",
// ", 1861", ": 1940–41", "(2015–present)".
func (r *timeReader) closingYears(i, end int, h *heading) {
	if r.markAt(end-1, ")") {
		end--
	}
	last := end - 1
	first := last
	if r.markAt(last-1, text.Dashes) && r.yearAt(last-2) {
		first = last - 2
	}
	if first <= i || !r.yearAt(first) || !r.markAt(first-1, "(,:") {
		return
	}
	h.from, h.span = r.tokens[first].value, r.tokens[first].Span
	switch {
	case last == first:
		h.until = h.from
	case r.yearAt(last):
		h.until = r.tokens[last].value
	case r.numberAt(last, 2, 2):
		h.until = h.from - h.from%100 + r.tokens[last].value
	}
}

// allCapitals reports whether tokens i to end have no small letters.
func (r *timeReader) allCapitals(i, end int) bool {
	for ; i < end; i++ {
		if word := r.tokens[i].In(r.text); strings.ToUpper(word) != word {
			return false
		}
	}
	return true
}
