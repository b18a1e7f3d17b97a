package anchor

import (
	"strings"

	"github.com/chronlint/chronlint/validate/reading/internal/mention"
	"github.com/chronlint/chronlint/validate/reading/internal/token"
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

// longestHeading is the most tokens of a heading. With 5, 6 days and 8 months fewer
// are read right; 10 and more do equally well.
const longestHeading = 14

// outline sets the paragraph of each date, and returns the heading above each
// paragraph. Paragraph 0 is before the text.
func outline(t *token.List, mentions []mention.Mention) []heading {
	headings := []heading{{}}
	above := heading{}
	for i := range t.Tokens {
		if t.GapAt(i) < text.LineGap || !startsParagraph(t, i) {
			continue
		}
		for len(mentions) > 0 && mentions[0].First < i {
			mentions[0].Paragraph = len(headings) - 1
			mentions = mentions[1:]
		}
		if h, ok := headingAt(t, i); ok {
			above = h
		}
		headings = append(headings, above)
	}
	for i := range mentions {
		mentions[i].Paragraph = len(headings) - 1
	}
	return headings
}

// startsParagraph reports whether a paragraph starts with token i: after a
// blank line, or on a new line after the end of a sentence.
func startsParagraph(t *token.List, i int) bool {
	switch t.GapAt(i) {
	case text.BlankGap:
		return true
	case text.LineGap:
		return t.MarkAt(i-1, ".?!:”\")") && t.Capitalized(i)
	}
	return false
}

// headingAt reads the line of token i, which a blank line precedes, as a
// heading.
func headingAt(t *token.List, i int) (heading, bool) {
	if t.GapAt(i) != text.BlankGap {
		return heading{}, false
	}
	end := i + 1
	for end < i+longestHeading && t.GapAt(end) < text.LineGap {
		end++
	}
	if t.GapAt(end) < text.BlankGap || end >= len(t.Tokens) || t.MarkAt(end-1, ".?!;,") && !allCapitals(t, i, end) {
		return heading{}, false
	}
	if t.YearAt(i) && end == i+1 {
		return heading{at: i, year: t.Tokens[i].Value, span: t.Tokens[i].Span}, true
	}
	if t.YearAt(i) && t.MarkAt(i+1, ":–—-") && t.GapAt(i+2) == text.SpaceGap {
		return heading{at: i, year: t.Tokens[i].Value, span: t.Tokens[i].Span}, true
	}
	h := heading{at: i}
	closingYears(t, i, end, &h)
	return h, true
}

// closingYears reads the years that a heading, tokens i to end, ends with: "(1996–2001)",
// ", 1861", ": 1940–41", "(2015–present)".
func closingYears(t *token.List, i, end int, h *heading) {
	if t.MarkAt(end-1, ")") {
		end--
	}
	last := end - 1
	first := last
	if t.MarkAt(last-1, text.Dashes) && t.YearAt(last-2) {
		first = last - 2
	}
	if first <= i || !t.YearAt(first) || !t.MarkAt(first-1, "(,:") {
		return
	}
	h.from, h.span = t.Tokens[first].Value, t.Tokens[first].Span
	switch {
	case last == first:
		h.until = h.from
	case t.YearAt(last):
		h.until = t.Tokens[last].Value
	case t.NumberAt(last, 2, 2):
		h.until = h.from - h.from%100 + t.Tokens[last].Value
	}
}

// allCapitals reports whether tokens i to end have no small letters.
func allCapitals(t *token.List, i, end int) bool {
	for ; i < end; i++ {
		if word := t.Tokens[i].In(t.Text); strings.ToUpper(word) != word {
			return false
		}
	}
	return true
}
