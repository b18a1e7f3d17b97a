package prose

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// isClosed reports whether a paragraph ends as sentences do, or in a way that
// asks for no punctuation: with an address, or with the credit of a quotation.
func isClosed(text string) bool {
	text = withoutNotes(text)
	if endsSentence(text) || isCredited(text) || endsWithAddress(text) || isBracketed(text) {
		return true
	}
	// A source in brackets may follow the full stop: "… walk out. (Hume)".
	if i := openingBracket(text); i > 0 {
		return endsSentence(withoutNotes(text[:i]))
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
func isCredited(src string) bool {
	i := max(strings.LastIndex(src, "—"), strings.LastIndex(src, "–"), strings.LastIndex(src, " - "), strings.LastIndex(src, "―"))
	if i <= 0 || text.CountChunks(src[i:], 11) > 10 {
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
func isRunning(src string) bool {
	const most = 15
	words := slices.Collect(text.Chunks(src))
	if len(words) > most {
		return true
	}
	for i, w := range words[:len(words)-1] {
		if i > 0 && len(w) > 4 && strings.HasSuffix(w, ".") && lang.IsCapital(words[i+1]) && len(words) > 6 {
			return true
		}
	}
	return false
}

// isLabel reports whether a text is too short for a sentence.
func isLabel(src string) bool { return len(src) < 40 && text.CountChunks(src, 4) <= 3 }

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
