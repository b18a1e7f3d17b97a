package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/validate/reading/text"
)

// isClosed reports whether a paragraph ends as sentences do, or in a way that
// asks for no punctuation: with an address, or with the credit of a quotation.
func isClosed(t text.Tokens, paragraph text.Span) bool {
	src := withoutNotes(paragraph.In(t.Text))
	if endsSentence(src) || isCredited(t, text.Span{Start: paragraph.Start, End: paragraph.Start + len(src)}) || endsWithAddress(src) || isBracketed(src) {
		return true
	}
	// A source in brackets may follow the full stop: "… walk out. (Hume)".
	if i := openingBracket(src); i > 0 {
		return endsSentence(withoutNotes(src[:i]))
	}
	return false
}

// withoutNotes leaves out what may follow the last mark: white space, footnote
// marks, emphasis, emoji.
func withoutNotes(text string) string {
	for {
		shorter := strings.TrimRightFunc(text, func(r rune) bool {
			return unicode.IsSpace(r) || unicode.In(r, unicode.So, unicode.Sk, unicode.Mn, unicode.Cf, unicode.No) ||
				strings.ContainsRune("*_†‡\u200b\ufeff", r)
		})
		if strings.HasSuffix(shorter, "]") {
			if i := strings.LastIndexByte(shorter, '['); i >= 0 && isNote(shorter[i+1:len(shorter)-1]) {
				shorter = shorter[:i]
			}
		}
		if strings.HasSuffix(shorter, ">") {
			if i := strings.LastIndexByte(shorter, '<'); i >= 0 && len(shorter)-i < 12 {
				shorter = shorter[:i]
			}
		}
		if len(shorter) == len(text) {
			return text
		}
		text = shorter
	}
}

// endsSentence reports whether a text ends with a mark that closes a sentence in
// some script (Unicode property Sentence_Terminal), or that shows that it goes
// on: a colon before a list, a dash where a speaker breaks off. Closing quotes
// and brackets may follow it.
func endsSentence(text string) bool {
	text = strings.TrimRightFunc(text, func(r rune) bool {
		return unicode.In(r, unicode.Pe, unicode.Pf, unicode.Pi) || r == '"' || r == '\'' || unicode.IsSpace(r)
	})
	r, _ := utf8.DecodeLastRuneInString(text)
	return text != "" && (unicode.Is(unicode.STerm, r) || strings.ContainsRune("…‥:;：；—–؛", r) || unicode.Is(unicode.Hyphen, r))
}

// isCredited reports whether a quotation and its credit end the text: “…” — Hume.
func isCredited(t text.Tokens, paragraph text.Span) bool {
	src := paragraph.In(t.Text)
	i := max(strings.LastIndex(src, "—"), strings.LastIndex(src, "–"), strings.LastIndex(src, " - "), strings.LastIndex(src, "―"))
	if i <= 0 || countWords(t, text.Span{Start: paragraph.Start + i, End: paragraph.End}) > 10 {
		return false
	}
	return endsSentence(src[:i]) && strings.ContainsAny(src[:i], "\"“”„«»‘’「『")
}

func endsWithAddress(text string) bool {
	word := text[lastWord(text):]
	return strings.Contains(word, "://") || strings.HasPrefix(word, "www.")
}

// isBracketed reports whether all of a text is in brackets.
func isBracketed(text string) bool {
	return openingBracket(text) == 0
}

// openingBracket returns where the bracket opens with which the text closes, -1
// if it closes with none.
func openingBracket(text string) int {
	depth := 0
	for i := len(text); i > 0; {
		r, n := utf8.DecodeLastRuneInString(text[:i])
		i -= n
		switch {
		case unicode.In(r, unicode.Pe):
			depth++
		case unicode.In(r, unicode.Ps) && r != '„' && r != '‚':
			depth--
		}
		if depth <= 0 {
			if depth < 0 || i+n == len(text) {
				return -1
			}
			return i
		}
	}
	return -1
}

// lastWord returns where the last word of a text, as set apart by white space,
// begins.
func lastWord(text string) int {
	return len(strings.TrimRightFunc(text, func(r rune) bool { return !unicode.IsSpace(r) }))
}

// isRunning reports whether a text is prose rather than a heading or a label: it
// has more words than either, or a full stop within. Scripts without spaces have
// no such words. What other lengths find is in docs/precision.md, Thresholds.
func isRunning(t text.Tokens, paragraph text.Span) bool {
	const most = 15
	words := countWords(t, paragraph)
	if words <= 6 || words > most {
		return words > most
	}
	inner := t.Within(paragraph)
	for i := 2; i < len(inner.List)-1; i++ {
		// A full stop after a word that is no abbreviation, before another sentence.
		if inner.IsMark(i, ".") && !inner.At(i).Spaced() && inner.At(i-1).Len() > 3 && inner.At(i+1).Spaced() && inner.Capitalized(i+1) {
			return true
		}
	}
	return false
}

// countWords returns how many words a part of a text has, as white space sets them
// apart.
func countWords(t text.Tokens, part text.Span) int {
	words := 0
	for i, k := range t.Within(part).List {
		if i == 0 || k.Spaced() {
			words++
		}
	}
	return words
}

// isLabel reports whether a text is too short for a sentence.
func isLabel(t text.Tokens, paragraph text.Span) bool {
	return paragraph.Len() < 40 && countWords(t, paragraph) <= 3
}

// continuesBelow reports whether the next paragraph goes on with the one before
// it: it begins as an item of a list, or in small letters.
func continuesBelow(rest string) bool {
	rest = strings.TrimLeftFunc(rest, unicode.IsSpace)
	r, n := utf8.DecodeRuneInString(rest)
	switch {
	case rest == "":
		return false
	case unicode.IsLower(r), strings.ContainsRune("-*•·–—‣◦", r):
		return true
	case unicode.IsDigit(r):
		digits := strings.TrimLeftFunc(rest[n:], unicode.IsDigit)
		return strings.HasPrefix(digits, ". ") || strings.HasPrefix(digits, ") ")
	}
	return false
}
