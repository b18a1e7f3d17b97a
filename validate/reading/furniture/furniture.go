package furniture

import (
	"cmp"
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/quotation"
	"github.com/chronlint/chronlint/validate/reading/sentence"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// Piece is a sentence or a line that belongs to a web page rather than to
// its content: what comes along when a page is scraped.
type Piece struct {
	text.Span
	// Kind says what it belongs to: "advertising", "comments", "cookies",
	// "copyright", "navigation", "newsletter", "sharing" or "site".
	Kind string `json:"kind"`
	// Strong is set where the words address the reader of a web site about its
	// workings ("By using our website, you agree …"), so that they are not
	// content anywhere, and for a label such as "Read more" after the last full stop of
	// a text. What is not strong is a whole line
	// such as "Read more" or "Related": it means something only among other
	// furniture.
	Strong bool `json:"strong"`
}

// longestLabel is the most words that a line may have to be a label such as
// "Leave a Reply".
const longestLabel = 12

// Find returns the sentences and lines of text that belong to a web page
// rather than to its content, in order. Phrases that address the reader of a web
// site are looked for in the sentences, then labels in the lines that are left.
// The phrases of all languages are looked for, since pages mix them.
func Find(src string, words []text.Word, sentences []sentence.Sentence, quotations []quotation.Quotation) []Piece {
	outer := outermost(quotations)
	found := furnitureSentences(src, words, sentences, outer)
	strong := found
	next := 0
	for line := range text.Lines(src) {
		if line = text.Trim(src, line); line.Len() == 0 {
			continue
		}
		for len(strong) > 0 && strong[0].End <= line.Start {
			strong = strong[1:]
		}
		var inLine []text.Word
		inLine, next = wordsIn(words, next, line)
		if len(inLine) == 0 || len(inLine) > longestLabel || len(strong) > 0 && strong[0].Start < line.End {
			continue
		}
		if kind := labelKind(src, inLine); kind != "" {
			found = append(found, Piece{Span: line, Kind: kind})
		}
	}
	if tail, ok := labelAtEnd(src, words, sentences, outer); ok && !slices.ContainsFunc(found, func(f Piece) bool { return f.Strong && f.End > tail.Start }) {
		found = slices.DeleteFunc(found, func(f Piece) bool { return f.End > tail.Start })
		found = append(found, tail)
	}
	slices.SortStableFunc(found, func(a, b Piece) int { return cmp.Compare(a.Start, b.Start) })
	return found
}

// labelAtEnd returns the label of two words or more that a text ends with, after a
// full stop and without one.
func labelAtEnd(src string, words []text.Word, sentences []sentence.Sentence, outer []quotation.Quotation) (Piece, bool) {
	if len(sentences) < 2 {
		return Piece{}, false
	}
	last := sentences[len(sentences)-1].Span
	before, _ := utf8.DecodeLastRuneInString(strings.TrimRight(src[:last.Start], " \t\r\n\"'”’»)"))
	end, _ := utf8.DecodeLastRuneInString(last.In(src))
	if !unicode.Is(unicode.STerm, before) || unicode.IsPunct(end) {
		return Piece{}, false
	}
	first := sort.Search(len(words), func(i int) bool { return words[i].Start >= last.Start })
	words = words[first:]
	if len(words) < 2 || len(words) > longestLabel || quoted(outer, last.Start) {
		return Piece{}, false
	}
	kind := labelKind(src, words)
	return Piece{Span: last, Kind: kind, Strong: true}, kind != ""
}

// furnitureSentences returns the sentences that a strong phrase makes furniture.
func furnitureSentences(src string, words []text.Word, sentences []sentence.Sentence, outer []quotation.Quotation) []Piece {
	var found []Piece
	next := 0
	for _, s := range sentences {
		var inSentence []text.Word
		inSentence, next = wordsIn(words, next, s.Span)
		f := foldedWords{text: src, words: inSentence}
		if kind := f.address(outer); kind != "" {
			found = append(found, Piece{Span: s.Span, Kind: kind, Strong: true})
		}
	}
	return found
}

// wordsIn returns the words within s, none of them before from, and the index
// of the first after them.
func wordsIn(words []text.Word, from int, s text.Span) ([]text.Word, int) {
	for from < len(words) && words[from].Start < s.Start {
		from++
	}
	end := from
	for end < len(words) && words[end].End <= s.End {
		end++
	}
	return words[from:end], end
}

// foldedWords holds the folded words of a sentence or, if it is a menu, of a line,
// each folded when first needed.
type foldedWords struct {
	text  string
	words []text.Word
	menu  bool
	forms []string
}

// ends reports whether word i begins what comes after the end: of the sentence,
// or of an item of the menu.
func (f *foldedWords) ends(i int) bool {
	if i == len(f.words) {
		return true
	}
	if !f.menu || i == 0 {
		return false
	}
	return strings.ContainsAny(f.text[f.words[i-1].End:f.words[i].Start], "|•·/›»>—–")
}

// at returns the folded word i, "" after the last.
func (f *foldedWords) at(i int) string {
	if i >= len(f.words) {
		return ""
	}
	for len(f.forms) <= i {
		f.forms = append(f.forms, text.Fold(f.words[len(f.forms)].In(f.text)))
	}
	return f.forms[i]
}

// address returns the kind of the first strong phrase in the sentence, or "".
// A phrase is at the start of the sentence, and some are after punctuation within
// it; one that is quoted is reported, not addressed to the reader.
func (f *foldedWords) address(outer []quotation.Quotation) string {
	for i := range f.words {
		start := i == 0
		if !start && !f.startsClause(i) {
			continue
		}
		for _, phrase := range strongPhrases().at(f.at(i)) {
			if (start || phrase.inner) && phrase.matches(f, i) && !quoted(outer, f.words[i].Start) {
				return phrase.kind
			}
		}
	}
	return ""
}

// startsClause reports whether punctuation precedes word i.
func (f *foldedWords) startsClause(i int) bool {
	between := f.text[f.words[i-1].End:f.words[i].Start]
	return between != " " && strings.ContainsAny(between, ",;:!?.–—|•…\n")
}

// outermost returns the quotations that no other holds.
func outermost(all []quotation.Quotation) []quotation.Quotation {
	var outer []quotation.Quotation
	for _, q := range all {
		if q.Depth == 0 {
			outer = append(outer, q)
		}
	}
	return outer
}

// quoted reports whether the byte at offset is within one of the outermost
// quotations.
func quoted(outer []quotation.Quotation, offset int) bool {
	i := sort.Search(len(outer), func(i int) bool { return outer[i].End > offset })
	return i < len(outer) && outer[i].Start <= offset
}

// labelKind returns the kind of the label that a line's words are, or "". Several labels may share
// a line.
func labelKind(src string, words []text.Word) string {
	f := foldedWords{text: src, words: words, menu: true}
	kind := ""
	for i := 0; i < len(words); {
		end := 0
		for _, label := range labels().at(f.at(i)) {
			if e, ok := label.match(&f, i, 0); ok && e > end && f.ends(e) {
				kind, end = label.kind, e
			}
		}
		for e := i; e < len(words) && lang.Networks.Has(f.at(e)); e++ {
			if end <= e {
				kind, end = "sharing", e+1
			}
		}
		if end == 0 {
			return ""
		}
		i = end
	}
	return kind
}
