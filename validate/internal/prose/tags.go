package prose

import (
	"strings"
	"unicode/utf8"

	"github.com/chronlint/chronlint/internal/lang"
	"github.com/chronlint/chronlint/validate/reading/text"
)

// tagLength returns the length of the HTML tag or comment at an offset, or 0. Only
// elements of HTML count: "a < b", "<unknown>" and the angle quotes of a name are
// not tags. An opening tag without attributes that is
// never closed may be what the text is about, as in "the <blink> tag".
func tagLength(src string, i int) int {
	rest := src[i:]
	if strings.HasPrefix(rest, "<!--") {
		if end := strings.Index(rest[:min(len(rest), farthestClose)], "-->"); end > 0 {
			return end + len("-->")
		}
		return 0
	}
	end := strings.IndexByte(rest[:min(len(rest), 2000)], '>')
	if end < 2 || strings.IndexByte(rest[1:end], '<') >= 0 {
		return 0
	}
	inner := rest[1:end]
	name, closes := strings.CutPrefix(inner, "/")
	attributes := ""
	if k := strings.IndexAny(name, " \t\n/"); k >= 0 {
		name, attributes = name[:k], name[k:]
	}
	name = strings.ToLower(name)
	if !elements.Has(name) || !isAttributes(attributes) || isTalkedOf(lookBack(src, i), src[i+end+1:]) {
		return 0
	}
	switch {
	case closes && strings.TrimSpace(attributes) == "", name == "br", name == "hr", strings.Contains(attributes, "="), strings.HasPrefix(attributes, "/"), strings.HasPrefix(attributes, " /"):
		return end + 1
	case strings.Contains(strings.ToLower(src[i+end:min(len(src), i+end+farthestClose)]), "</"+name+">"):
		return end + 1
	}
	// Not closed: a tag if it touches the words that it was meant for.
	after, _ := utf8.DecodeRuneInString(src[i+end+1:])
	if !closes && (text.IsCompoundRune(after) || strings.ContainsRune("<\"“", after)) && i+end+1 < len(src) {
		return end + 1
	}
	return 0
}

// farthestClose is how far from a tag the one that closes it is looked for.
const farthestClose = 2000

// isAttributes reports whether what follows the name of an element may be its
// attributes: one with a value, or nothing.
func isAttributes(s string) bool {
	s = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(s), "/"))
	return s == "" || strings.Contains(s, "=")
}

// isTalkedOf reports whether the words around a tag say that it is one.
func isTalkedOf(before, after string) bool {
	if next, spaced := strings.CutPrefix(strings.ToLower(after), " "); spaced {
		if next = strings.TrimLeft(next, " "); tagWords.Has(next[:text.CompoundEnd(next, 0)]) {
			return true
		}
	}
	last := strings.ToLower(strings.TrimRight(before, " "))
	return tagWords.Has(last[lastWord(last):])
}

// tagWords say that a tag is mentioned.
var tagWords = lang.Union(func(l *lang.Language) *lang.Set { return &l.Markup.Tags })

// elements are those of HTML, and of wikis.
var elements = lang.Set{List: `a abbr article aside audio b big blockquote body br button canvas caption center cite code col dd del details div dl dt
	em embed figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label li link main mark
	meta nav nobr ol option p param picture pre q ref references s script section select small source span strike strong style sub
	summary sup table tbody td textarea tfoot th thead time title tr tt u ul var video wbr nowiki gallery poem`}
